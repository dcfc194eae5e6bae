//! Networks: ranges of addresses, subnets, ports.

use ias_aws::cfn::CfnResource;
use ias_aws::{ec2, eks, kinds};
use ias_core::{known, value};

use crate::in_stack;
use ec2::cfn_security_group::Ingress;

#[test]
fn range_without_prefix() {
    in_stack("IAS1101", &["SecurityGroupIngress[0].CidrIp", "`203.0.113.7/32`"], |stack| {
        let rule = Ingress::new("tcp").from_port(22).to_port(22).cidr_ip("203.0.113.7"); // fault
        let props = ec2::CfnSecurityGroupProps::new("web").security_group_ingress([rule]);
        ec2::CfnSecurityGroup::new(stack, "Web", props);
    });
}

#[test]
fn range_that_is_none() {
    in_stack("IAS1101", &["DestinationCidrBlock", "a prefix has 0 to 32 bits, not `33`"], |stack| {
        let props = ec2::CfnRouteProps::new(known::<kinds::RouteTableId>("rtb-0123456789abcdef0"))
            .destination_cidr_block("10.0.0.0/33") // fault
            .gateway_id(known::<kinds::InternetGatewayId>("igw-0123456789abcdef0"));
        ec2::CfnRoute::new(stack, "Route", props);
    });
}

#[test]
fn range_of_the_other_version() {
    in_stack("IAS1101", &["CidrBlock", "IPv6"], |stack| {
        let acl = known::<kinds::NetworkAclId>("acl-0123456789abcdef0");
        let props = ec2::CfnNetworkAclEntryProps::new(ec2::CfnNetworkAclEntryPropsRequired {
            network_acl_id: acl,
            protocol: -1,
            rule_action: "allow",
            rule_number: 100,
        })
        .cidr_block("2001:db8::/56"); // fault
        ec2::CfnNetworkAclEntry::new(stack, "Entry", props);
    });
}

#[test]
fn prefix_that_a_vpc_does_not_take() {
    in_stack("IAS1101", &["CidrBlock", "16 to 28 bits"], |stack| {
        let props = ec2::CfnVpcProps::new().cidr_block("10.0.0.0/8"); // fault
        ec2::CfnVpc::new(stack, "Vpc", props);
    });
}

#[test]
fn prefix_that_a_vpc_construct_does_not_take() {
    in_stack("IAS1101", &["prefix of 8 bits", "16 to 28 bits"], |stack| {
        ec2::Vpc::new(stack, "Vpc", ec2::VpcProps::new().cidr("10.0.0.0/8")); // fault
    });
}

#[test]
fn prefix_that_a_cluster_does_not_take() {
    in_stack("IAS1101", &["KubernetesNetworkConfig.ServiceIpv4Cidr", "12 to 24 bits"], |stack| {
        let subnets = [
            known::<kinds::SubnetId>("subnet-0123456789abcdef0"),
            known::<kinds::SubnetId>("subnet-0123456789abcdef1"),
        ];
        let network = eks::cfn_cluster::ResourcesVpcConfig::new(subnets);
        let role = known::<kinds::RoleArn>("arn:aws:iam::123456789012:role/cluster");
        let services = eks::cfn_cluster::KubernetesNetworkConfig::new().service_ipv4_cidr("10.100.0.0/28"); // fault
        let props = eks::CfnClusterProps::new(role, network);
        eks::CfnCluster::new(stack, "Cluster", props.kubernetes_network_config(services));
    });
}

#[test]
fn bits_behind_the_prefix() {
    in_stack("IAS1407", &["CidrIp", "`10.1.0.0/16`"], |stack| {
        let props = ec2::CfnSecurityGroupIngressProps::new("-1")
            .group_id(known::<kinds::SecurityGroupId>("sg-0123456789abcdef0"))
            .cidr_ip("10.1.2.3/16"); // fault
        ec2::CfnSecurityGroupIngress::new(stack, "Rule", props);
    });
}

#[test]
fn peer_that_is_no_range() {
    in_stack("IAS1101", &["`10.0.0/8` is no range", "10.0.0.0/8"], |stack| {
        let vpc = ec2::Vpc::new(stack, "Vpc", ec2::VpcProps::new());
        let group = ec2::SecurityGroup::new(stack, "Web", ec2::SecurityGroupProps::new(&vpc));
        let peer = ec2::Peer::ipv4("10.0.0/8"); // fault
        group.add_ingress_rule(&peer, ec2::Port::tcp(443), "the office");
    });
}

#[test]
fn subnet_outside_of_its_vpc() {
    in_stack("IAS1408", &["CidrBlock", "`10.1.0.0/24` lies outside of its VPC", "10.0.0.0/16"], |stack| {
        let vpc = ec2::CfnVpc::new(stack, "Vpc", ec2::CfnVpcProps::new().cidr_block("10.0.0.0/16"));
        let props = ec2::CfnSubnetProps::new(vpc.reference()).cidr_block("10.1.0.0/24"); // fault
        ec2::CfnSubnet::new(stack, "Subnet", props);
    });
}

#[test]
fn subnets_that_overlap() {
    in_stack("IAS1408", &["CidrBlock", "overlaps with `10.0.0.0/24`"], |stack| {
        let vpc = ec2::CfnVpc::new(stack, "Vpc", ec2::CfnVpcProps::new().cidr_block("10.0.0.0/16"));
        let subnet = |range: &'static str| ec2::CfnSubnetProps::new(vpc.reference()).cidr_block(range);
        ec2::CfnSubnet::new(stack, "A", subnet("10.0.0.0/24"));
        let overlapping = value!({ "VpcId": vpc.reference(), "CidrBlock": "10.0.0.128/25" });
        CfnResource::new(stack, "B", "AWS::EC2::Subnet", overlapping); // fault
    });
}

#[test]
fn ports_the_wrong_way_round() {
    in_stack(
        "IAS1409",
        &["SecurityGroupIngress[0].ToPort", "`FromPort` 443 lies behind `ToPort` 80"],
        |stack| {
            let rule = Ingress::new("tcp")
                .from_port(443)
                .to_port(80) // fault
                .cidr_ip("0.0.0.0/0");
            let props = ec2::CfnSecurityGroupProps::new("web").security_group_ingress([rule]);
            ec2::CfnSecurityGroup::new(stack, "Web", props);
        },
    );
}

#[test]
fn port_that_is_none() {
    in_stack("IAS1409", &["ToPort", "70000 is no port"], |stack| {
        let props = ec2::CfnSecurityGroupEgressProps::new(
            "udp",
            known::<kinds::SecurityGroupId>("sg-0123456789abcdef0"),
        )
        .cidr_ip("0.0.0.0/0")
        .from_port(1024)
        .to_port(70_000); // fault
        ec2::CfnSecurityGroupEgress::new(stack, "Rule", props);
    });
}

#[test]
fn rule_without_a_port() {
    in_stack("IAS1409", &["a rule for `tcp` needs a `ToPort`"], |stack| {
        let rule = Ingress::new("tcp").from_port(80).cidr_ip("0.0.0.0/0");
        let props = ec2::CfnSecurityGroupProps::new("web").security_group_ingress([rule]); // fault
        ec2::CfnSecurityGroup::new(stack, "Web", props);
    });
}

#[test]
fn protocol_that_is_none() {
    in_stack("IAS1409", &["IpProtocol", "`http` is no protocol", "`tcp`"], |stack| {
        let rule = Ingress::new("http") // fault
            .from_port(80)
            .to_port(80)
            .cidr_ip("0.0.0.0/0");
        let props = ec2::CfnSecurityGroupProps::new("web").security_group_ingress([rule]);
        ec2::CfnSecurityGroup::new(stack, "Web", props);
    });
}
