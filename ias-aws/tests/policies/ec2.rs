use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::ec2::cfn_client_vpn_endpoint::{ClientAuthenticationRequest, ConnectionLogOptions};
use ias_aws::ec2::cfn_instance::NetworkInterface;
use ias_aws::ec2::cfn_launch_template::{
    BlockDeviceMapping, Ebs, LaunchTemplateData, MetadataOptions, MetadataOptionsHttpTokens as Tokens,
};
use ias_aws::ec2::cfn_network_acl_entry::PortRange;
use ias_aws::ec2::cfn_security_group::{Egress, Ingress};
use ias_aws::ec2::cfn_snapshot_block_public_access::State;
use ias_aws::ec2::{
    CfnClientVpnEndpoint, CfnClientVpnEndpointProps, CfnClientVpnEndpointPropsRequired, CfnFlowLog,
    CfnFlowLogProps, CfnInstance, CfnInstanceProps, CfnLaunchTemplate, CfnLaunchTemplateProps,
    CfnNetworkAclEntry, CfnNetworkAclEntryProps, CfnNetworkAclEntryPropsRequired, CfnSecurityGroup,
    CfnSecurityGroupIngress, CfnSecurityGroupIngressProps, CfnSecurityGroupProps,
    CfnSnapshotBlockPublicAccess, CfnSnapshotBlockPublicAccessProps, CfnSubnet, CfnSubnetProps,
    CfnTransitGateway, CfnTransitGatewayProps, CfnVolume, CfnVolumeProps, CfnVpc, CfnVpcProps, cfn_flow_log,
};
use ias_aws::kinds::VpcId;
use ias_aws::policies::ec2::{
    ACCELERATORS_CLOSED, CLIENT_VPN_LOGS, DISKS_ENCRYPTED, FLOW_LOGS, IMDSV2, NETWORK_ACL_ADMIN_PORTS,
    NO_DEFAULT_GROUP, NO_OPEN_ADMIN_PORTS, NO_OPEN_EGRESS, NO_PUBLIC_ADDRESS, OPEN_WEB_ONLY,
    SNAPSHOTS_PRIVATE, SUBNET_NO_PUBLIC_ADDRESS, TRANSIT_GATEWAY_INVITED, VOLUME_ENCRYPTED,
    WEB_THROUGH_LOAD_BALANCER,
};
use ias_core::{Is, Val, known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = groups();
    cases.extend(machines());
    cases.extend(networks());
    cases
}

/// Security groups, and who has them.
fn groups() -> Vec<Case> {
    vec![
        Case::new(
            &ACCELERATORS_CLOSED,
            |stack| {
                let open = group(stack, "G", [everybody(443)]);
                let closed = group(stack, "H", [office(8000)]);
                let ids = |group: &CfnSecurityGroup| [group.attr_group_id()];
                CfnInstance::new(stack, "I", instance("m7g.large").security_group_ids(ids(&open)));
                CfnInstance::new(stack, "J", instance("g6.xlarge").security_group_ids(ids(&closed)));
            },
            |stack| {
                let group = group(stack, "G", [everybody(8000)]);
                let props = instance("g6.xlarge").security_group_ids([group.attr_group_id()]); // finding
                CfnInstance::new(stack, "I", props);
            },
            |stack| {
                let group = group(stack, "G", []);
                let beside = CfnSecurityGroupIngressProps::new("tcp").group_id(group.attr_group_id());
                CfnSecurityGroupIngress::new(stack, "R", beside.from_port(80).to_port(80))
                    .add_override("/Properties/CidrIpv6", "::/0");
                let data = LaunchTemplateData::new().instance_type("trn2.48xlarge");
                let data = data.security_group_ids([group.attr_group_id()]); // finding
                CfnLaunchTemplate::new(stack, "T", CfnLaunchTemplateProps::new(data));
            },
        ),
        Case::new(
            &NO_DEFAULT_GROUP,
            |stack| {
                let group = group(stack, "G", []);
                let props = instance("t4g.micro").security_group_ids([group.attr_group_id()]);
                CfnInstance::new(stack, "I", props);
            },
            |stack| {
                let vpc = CfnVpc::new(stack, "V", CfnVpcProps::new().cidr_block("10.0.0.0/16"));
                let rule = CfnSecurityGroupIngressProps::new("tcp").from_port(80).to_port(80);
                let rule = rule.cidr_ip("10.0.0.0/16");
                let rule = rule.group_id(vpc.attr_default_security_group()); // finding
                CfnSecurityGroupIngress::new(stack, "R", rule);
            },
            |stack| {
                let group = group(stack, "G", []);
                let props = instance("t4g.micro").security_group_ids([group.attr_group_id()]);
                CfnInstance::new(stack, "I", props).add_deletion_override("/Properties/SecurityGroupIds"); // finding
            },
        ),
        Case::new(
            &NO_OPEN_ADMIN_PORTS,
            |stack| {
                let ping = Ingress::new("icmp").cidr_ip("0.0.0.0/0").from_port(-1).to_port(-1);
                group(stack, "G", [everybody(443), office(22), ping]);
            },
            |stack| {
                let all = Ingress::new("tcp").cidr_ip("0.0.0.0/0"); // finding
                group(stack, "G", [all.from_port(0).to_port(1024)]);
            },
            |stack| {
                let props = CfnSecurityGroupIngressProps::new("-1").cidr_ipv6("2001:db8::/32");
                CfnSecurityGroupIngress::new(stack, "I", props.group_name("default"))
                    .add_override("/Properties/CidrIpv6", "::/0"); // finding
            },
        ),
        Case::new(
            &NO_OPEN_EGRESS,
            |stack| {
                let out = Egress::new("tcp").cidr_ip("0.0.0.0/0").from_port(443).to_port(443);
                let props =
                    CfnSecurityGroupProps::new("for a test").vpc_id(vpc()).security_group_egress([out]);
                CfnSecurityGroup::new(stack, "G", props);
            },
            |stack| {
                let out = Egress::new("-1").cidr_ip("0.0.0.0/0"); // finding
                let props =
                    CfnSecurityGroupProps::new("for a test").vpc_id(vpc()).security_group_egress([out]);
                CfnSecurityGroup::new(stack, "G", props);
            },
            |stack| {
                let out = Egress::new("tcp").cidr_ip("0.0.0.0/0").from_port(443).to_port(443);
                let props =
                    CfnSecurityGroupProps::new("for a test").vpc_id(vpc()).security_group_egress([out]);
                CfnSecurityGroup::new(stack, "G", props)
                    .add_deletion_override("/Properties/SecurityGroupEgress"); // finding
            },
        ),
        Case::new(
            &OPEN_WEB_ONLY,
            |stack| {
                // Rules that open SSH have a rule of their own.
                group(stack, "G", [everybody(443), everybody(22), office(5432)]);
            },
            |stack| {
                let all = Ingress::new("tcp").cidr_ip("0.0.0.0/0"); // finding
                group(stack, "G", [all.from_port(5432).to_port(5432)]);
            },
            |stack| {
                group(stack, "G", [office(5432)])
                    .add_override("/Properties/SecurityGroupIngress/0/CidrIp", "0.0.0.0/0"); // finding
            },
        ),
        Case::new(
            &WEB_THROUGH_LOAD_BALANCER,
            |stack| {
                let group = group(stack, "G", [office(443)]);
                let props = instance("t4g.micro").security_group_ids([group.attr_group_id()]);
                CfnInstance::new(stack, "I", props);
            },
            |stack| {
                let group = group(stack, "G", [everybody(443)]);
                let props = instance("t4g.micro").security_group_ids([group.attr_group_id()]); // finding
                CfnInstance::new(stack, "I", props);
            },
            |stack| {
                let group = group(stack, "G", [office(443)]);
                group.add_override("/Properties/SecurityGroupIngress/0/CidrIp", "0.0.0.0/0");
                let props = instance("t4g.micro").security_group_ids([group.attr_group_id()]); // finding
                CfnInstance::new(stack, "I", props);
            },
        ),
    ]
}

/// Machines and what is in them.
fn machines() -> Vec<Case> {
    vec![
        Case::new(
            &DISKS_ENCRYPTED,
            |stack| drop(template(stack, LaunchTemplateData::new().block_device_mappings([disk(true)]))),
            |stack| {
                let data = LaunchTemplateData::new().block_device_mappings([disk(false)]); // finding
                template(stack, data);
            },
            |stack| {
                let data = LaunchTemplateData::new().block_device_mappings([disk(true)]);
                let at = "/Properties/LaunchTemplateData/BlockDeviceMappings/0/Ebs/Encrypted";
                template(stack, data).add_deletion_override(at); // finding
            },
        ),
        Case::new(
            &IMDSV2,
            |stack| drop(template(stack, LaunchTemplateData::new().metadata_options(tokens()))),
            |stack| {
                CfnInstance::new(stack, "I", instance("t4g.micro")); // finding
            },
            |stack| {
                template(stack, LaunchTemplateData::new().metadata_options(tokens()))
                    .add_override("/Properties/LaunchTemplateData/MetadataOptions/HttpTokens", "optional"); // finding
            },
        ),
        Case::new(
            &NO_PUBLIC_ADDRESS,
            |stack| {
                let interface = NetworkInterface::new("0").associate_public_ip_address(false);
                CfnInstance::new(stack, "I", instance("t4g.micro").network_interfaces([interface]));
            },
            |stack| {
                let interface = NetworkInterface::new("0").associate_public_ip_address(true); // finding
                CfnInstance::new(stack, "I", instance("t4g.micro").network_interfaces([interface]));
            },
            |stack| {
                let interfaces = value!([{ "DeviceIndex": 0, "AssociatePublicIpAddress": "true" }]);
                template(stack, LaunchTemplateData::new().instance_type("t4g.micro"))
                    .add_override("/Properties/LaunchTemplateData/NetworkInterfaces", interfaces); // finding
            },
        ),
        Case::new(
            &SNAPSHOTS_PRIVATE,
            |stack| drop(snapshots(stack, State::BlockAllSharing)),
            |stack| {
                let props = CfnSnapshotBlockPublicAccessProps::new(State::BlockNewSharing); // finding
                CfnSnapshotBlockPublicAccess::new(stack, "S", props);
            },
            |stack| {
                snapshots(stack, State::BlockAllSharing)
                    .add_override("/Properties/State", "block-new-sharing"); // finding
            },
        ),
        Case::new(
            &VOLUME_ENCRYPTED,
            |stack| drop(CfnVolume::new(stack, "V", volume().encrypted(true))),
            |stack| drop(CfnVolume::new(stack, "V", volume())), // finding
            |stack| {
                CfnVolume::new(stack, "V", volume().encrypted(true))
                    .add_deletion_override("/Properties/Encrypted"); // finding
            },
        ),
    ]
}

/// Networks, and the ways into them.
fn networks() -> Vec<Case> {
    vec![
        Case::new(
            &CLIENT_VPN_LOGS,
            |stack| drop(CfnClientVpnEndpoint::new(stack, "V", vpn(true))),
            |stack| {
                let logs = ConnectionLogOptions::new(false); // finding
                CfnClientVpnEndpoint::new(stack, "V", vpn(true).connection_log_options(logs));
            },
            |stack| {
                CfnClientVpnEndpoint::new(stack, "V", vpn(true))
                    .add_override("/Properties/ConnectionLogOptions/Enabled", false); // finding
            },
        ),
        Case::new(
            &FLOW_LOGS,
            |stack| flow_log(stack, &CfnVpc::new(stack, "V", network())),
            |stack| drop(CfnVpc::new(stack, "V", network())), // finding
            |stack| {
                let vpc = CfnVpc::new(stack, "V", network()); // finding
                flow_log(stack, &vpc);
                let log = ias_core::Construct::node(stack).find::<CfnFlowLog>().remove(0);
                log.add_override("/Properties/ResourceId", "vpc-0123456789abcdef0");
            },
        ),
        Case::new(
            &NETWORK_ACL_ADMIN_PORTS,
            |stack| drop(CfnNetworkAclEntry::new(stack, "E", entry(443))),
            |stack| {
                let props = entry(3389).cidr_block("0.0.0.0/0"); // finding
                CfnNetworkAclEntry::new(stack, "E", props);
            },
            |stack| {
                let props = entry(443).cidr_block("0.0.0.0/0"); // finding
                CfnNetworkAclEntry::new(stack, "E", props).add_override("/Properties/Protocol", "-1");
            },
        ),
        Case::new(
            &SUBNET_NO_PUBLIC_ADDRESS,
            |stack| drop(CfnSubnet::new(stack, "S", subnet())),
            |stack| drop(CfnSubnet::new(stack, "S", subnet().map_public_ip_on_launch(true))), // finding
            |stack| {
                CfnSubnet::new(stack, "S", subnet()).add_override("/Properties/MapPublicIpOnLaunch", true); // finding
            },
        ),
        Case::new(
            &TRANSIT_GATEWAY_INVITED,
            |stack| drop(CfnTransitGateway::new(stack, "T", CfnTransitGatewayProps::new())),
            |stack| {
                let props = CfnTransitGatewayProps::new();
                CfnTransitGateway::new(stack, "T", props.auto_accept_shared_attachments("enable")); // finding
            },
            |stack| {
                let gateway = CfnTransitGateway::new(stack, "T", CfnTransitGatewayProps::new());
                gateway.add_override("/Properties/AutoAcceptSharedAttachments", "enable"); // finding
            },
        ),
    ]
}

#[track_caller]
fn group<const N: usize>(stack: &Stack, id: &str, rules: [Ingress; N]) -> CfnSecurityGroup {
    CfnSecurityGroup::new(stack, id, CfnSecurityGroupProps::new("for a test").security_group_ingress(rules))
}

fn everybody(port: u16) -> Ingress {
    Ingress::new("tcp").cidr_ip("0.0.0.0/0").from_port(port).to_port(port)
}

fn office(port: u16) -> Ingress {
    Ingress::new("tcp").cidr_ip("198.51.100.0/24").from_port(port).to_port(port)
}

fn vpc() -> Val<Is<VpcId>> {
    known("vpc-0123456789abcdef0")
}

fn instance(kind: &str) -> CfnInstanceProps {
    CfnInstanceProps::new().image_id("ami-0123456789abcdef0").instance_type(kind)
}

#[track_caller]
fn template(stack: &Stack, data: LaunchTemplateData) -> CfnLaunchTemplate {
    CfnLaunchTemplate::new(stack, "T", CfnLaunchTemplateProps::new(data))
}

#[track_caller]
fn disk(encrypted: bool) -> BlockDeviceMapping {
    let disk = Ebs::new().volume_size(20).encrypted(encrypted);
    BlockDeviceMapping::new().device_name("/dev/xvda").ebs(disk)
}

fn tokens() -> MetadataOptions {
    MetadataOptions::new().http_tokens(Tokens::Required)
}

fn snapshots(stack: &Stack, state: State) -> CfnSnapshotBlockPublicAccess {
    CfnSnapshotBlockPublicAccess::new(stack, "S", CfnSnapshotBlockPublicAccessProps::new(state))
}

fn volume() -> CfnVolumeProps {
    CfnVolumeProps::new().availability_zone("eu-west-1a").size(20)
}

fn vpn(logged: bool) -> CfnClientVpnEndpointProps {
    let certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";
    CfnClientVpnEndpointProps::new(CfnClientVpnEndpointPropsRequired {
        connection_log_options: ConnectionLogOptions::new(logged).cloudwatch_log_group("vpn"),
        authentication_options: [ClientAuthenticationRequest::new("federated-authentication")],
        server_certificate_arn: certificate,
    })
}

fn network() -> CfnVpcProps {
    CfnVpcProps::new().cidr_block("10.0.0.0/16")
}

fn flow_log(stack: &Stack, vpc: &CfnVpc) {
    let props = CfnFlowLogProps::new(cfn_flow_log::ResourceType::Vpc, vpc.attr_vpc_id())
        .log_destination_type(cfn_flow_log::LogDestinationType::S3)
        .log_destination("arn:aws:s3:::acme-flows")
        .traffic_type(cfn_flow_log::TrafficType::All);
    CfnFlowLog::new(stack, "L", props);
}

fn entry(port: u16) -> CfnNetworkAclEntryProps {
    let required = CfnNetworkAclEntryPropsRequired {
        network_acl_id: "acl-0123456789abcdef0",
        rule_action: "allow",
        rule_number: 100,
        protocol: 6,
    };
    let props = CfnNetworkAclEntryProps::new(required).cidr_block("0.0.0.0/0");
    props.port_range(PortRange::new().from(port).to(port))
}

fn subnet() -> CfnSubnetProps {
    CfnSubnetProps::new(vpc()).cidr_block("10.0.0.0/24")
}
