use ias_aws::ec2::{
    FlowLogOptions, GatewayVpcEndpointService, InterfaceVpcEndpointService, SubnetConfiguration,
    SubnetSelection, SubnetType, Vpc, VpcAttributes, VpcProps, cfn_flow_log::TrafficType,
};
use ias_aws::{Environment, kinds};
use ias_core::{Is, Val, known};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::support::{Template, Trial, trial, trial_in};

fn blocks(template: &Template) -> Vec<String> {
    let block = |subnet: &&Value| subnet["CidrBlock"].as_str().unwrap().to_owned();
    let mut blocks: Vec<_> = template.all("AWS::EC2::Subnet").iter().map(block).collect();
    blocks.sort_unstable();
    blocks
}

#[test]
fn the_default_network_is_that_of_the_cdk() {
    let trial = trial();
    let vpc = trial.vpc();
    assert_eq!((vpc.public_subnets().len(), vpc.private_subnets().len()), (2, 2));
    let template = trial.template();
    assert_eq!(
        template.properties("Vpc8378EB38"),
        &json!({
            "CidrBlock": "10.0.0.0/16",
            "EnableDnsHostnames": true,
            "EnableDnsSupport": true,
            "InstanceTenancy": "default",
            "Tags": [{ "Key": "Name", "Value": "Web/Vpc" }],
        })
    );
    assert_eq!(blocks(&template), ["10.0.0.0/18", "10.0.128.0/18", "10.0.192.0/18", "10.0.64.0/18"]);
    let public = template.properties("VpcPublicSubnet2Subnet691E08A3");
    assert_eq!(public["AvailabilityZone"], json!({ "Fn::Select": [1, { "Fn::GetAZs": "" }] }));
    assert_eq!(public["MapPublicIpOnLaunch"], true);
    let route = template.resource("VpcPublicSubnet1DefaultRoute3DA9E72A");
    assert_eq!(route["Properties"]["GatewayId"], json!({ "Ref": "VpcIGWD7BA715C" }));
    assert_eq!(route["DependsOn"], json!(["VpcVPCGWBF912B6E"]));
    let nat = template.resource("VpcPublicSubnet1NATGateway4D7517AA");
    assert_eq!(
        nat["DependsOn"],
        json!(["VpcPublicSubnet1DefaultRoute3DA9E72A", "VpcPublicSubnet1RouteTableAssociation97140677"])
    );
    let private = template.properties("VpcPrivateSubnet2DefaultRoute060D2087");
    assert_eq!(private["NatGatewayId"], json!({ "Ref": "VpcPublicSubnet2NATGateway9182C01D" }));
    assert_eq!(template.all("AWS::EC2::EIP").len(), 2);
}

#[test]
fn a_known_region_has_three_zones() {
    let trial = trial_in(Environment::in_region("eu-west-1"));
    assert_eq!(trial.vpc().availability_zones().len(), 3);
    let trial = trial_in(Environment::in_region("us-west-1"));
    assert_eq!(trial.vpc().availability_zones().len(), 2);
}

#[test]
fn zones_may_be_named() {
    let trial = trial();
    Vpc::new(&trial.stack, "Vpc", VpcProps::new().availability_zones(["eu-west-1b", "eu-west-1c"]));
    let template = trial.template();
    assert_eq!(template.properties("VpcPrivateSubnet1Subnet536B997A")["AvailabilityZone"], "eu-west-1b");
}

#[test]
fn groups_have_their_own_masks_and_routes() {
    let trial = trial();
    let vpc = Vpc::new(
        &trial.stack,
        "Vpc",
        VpcProps::new().subnet_configuration([
            SubnetConfiguration::new("public", SubnetType::Public).cidr_mask(24),
            SubnetConfiguration::new("later", SubnetType::PrivateIsolated).cidr_mask(24).reserved(true),
            SubnetConfiguration::new("data", SubnetType::PrivateIsolated).cidr_mask(26),
        ]),
    );
    let template = trial.template();
    assert_eq!(blocks(&template), ["10.0.0.0/24", "10.0.1.0/24", "10.0.4.0/26", "10.0.4.64/26"]);
    assert!(template.all("AWS::EC2::NatGateway").is_empty(), "nobody needs one");
    assert!(template.has("VpcdataSubnet1SubnetE2B009FB") && !template.has("VpcdataSubnet1DefaultRoute"));
    assert_eq!(vpc.select_subnets(SubnetSelection::group("data")).subnets().len(), 2);
}

#[test]
fn one_nat_gateway_serves_all_zones() {
    let trial = trial();
    Vpc::new(&trial.stack, "Vpc", VpcProps::new().max_azs(3).nat_gateways(1));
    let template = trial.template();
    let routes = template.all("AWS::EC2::Route");
    let through =
        routes.iter().filter(|route| route["NatGatewayId"]["Ref"] == "VpcPublicSubnet1NATGateway4D7517AA");
    assert_eq!((template.all("AWS::EC2::NatGateway").len(), through.count()), (1, 3));
}

#[test]
fn without_nat_gateways_private_subnets_are_isolated() {
    let trial = trial();
    let vpc = Vpc::new(&trial.stack, "Vpc", VpcProps::new().nat_gateways(0));
    assert_eq!((vpc.private_subnets().len(), vpc.isolated_subnets().len()), (0, 2));
    assert_eq!(vpc.select_subnets(SubnetSelection::default()).subnets()[0].group_name(), "Isolated");
    trial.template();
}

#[test]
fn endpoints_and_flow_logs() {
    let trial = trial();
    let logs = FlowLogOptions::new().traffic_type(TrafficType::Reject).max_aggregation_interval(60);
    let props = VpcProps::new().gateway_endpoint("S3", GatewayVpcEndpointService::S3).flow_log("all", logs);
    let vpc = Vpc::new(&trial.stack, "Vpc", props);
    vpc.add_interface_endpoint("Ecr", InterfaceVpcEndpointService::ECR_DOCKER);
    let template = trial.template();
    let gateway = template.properties("VpcS3A5408339");
    assert_eq!(gateway["VpcEndpointType"], "Gateway");
    assert_eq!(gateway["ServiceName"], json!({ "Fn::Sub": "com.amazonaws.${AWS::Region}.s3" }));
    assert_eq!(gateway["RouteTableIds"].as_array().unwrap().len(), 4);
    let interface = template.properties("VpcEcr3359179F");
    assert_eq!(interface["PrivateDnsEnabled"], true);
    assert_eq!(
        interface["SubnetIds"],
        json!([{ "Ref": "VpcPrivateSubnet1Subnet536B997A" }, { "Ref": "VpcPrivateSubnet2Subnet3788AAA1" }])
    );
    let ingress = &template.properties("VpcEcrSecurityGroupFBE67914")["SecurityGroupIngress"][0];
    assert_eq!(ingress["CidrIp"], json!({ "Fn::GetAtt": ["Vpc8378EB38", "CidrBlock"] }));
    let log = template.properties("VpcallFlowLogF5ACEAEC");
    assert_eq!((&log["TrafficType"], &log["ResourceType"]), (&json!("REJECT"), &json!("VPC")));
    assert_eq!(log["LogGroupName"], json!({ "Ref": "VpcallLogGroup3BAB8D32" }));
    assert!(template.has("VpcallIAMRole2920156A") && template.has("VpcallIAMRoleDefaultPolicy74D10B9F"));
}

#[test]
fn an_existing_network_is_known_by_its_ids() {
    let trial = trial();
    let id: Val<Is<kinds::VpcId>> = known("vpc-1");
    let private = ["subnet-1", "subnet-2", "subnet-3"].map(known::<kinds::SubnetId>);
    let attributes = VpcAttributes::new(id, ["eu-west-1a", "eu-west-1b"]).private_subnet_ids(private);
    let vpc = Vpc::from_attributes(&trial.stack, "Vpc", attributes);
    let zones = vpc.select_subnets(SubnetSelection::default()).availability_zones();
    assert_eq!((vpc.private_subnets().len(), zones.len()), (3, 2));
    assert_eq!(vpc.select_subnets(SubnetSelection::default().one_per_az()).subnets().len(), 2);
    assert_eq!(trial.template().0["Resources"], json!({}));
}

#[track_caller]
fn reports(props: VpcProps, select: Option<SubnetSelection>, expect: &[&str]) {
    let trial = trial();
    let vpc = Vpc::new(&trial.stack, "Vpc", props);
    if let Some(selection) = select {
        vpc.select_subnets(selection);
    }
    assert_eq!(trial.problems(), expect);
}

#[test]
fn mistakes_are_told() {
    reports(VpcProps::new().cidr("10.0.0.0/8"), None, &["IAS1101"]);
    reports(VpcProps::new().cidr("10.0.0.1/16"), None, &["IAS1101"]);
    reports(VpcProps::new().cidr("10.0.0.0/28").max_azs(3), None, &["IAS1102"]);
    let public = SubnetConfiguration::new("public", SubnetType::Public);
    reports(VpcProps::new().subnet_group(public.clone().cidr_mask(29)), None, &["IAS1101"]);
    reports(VpcProps::new().subnet_group(public), Some(SubnetSelection::group("data")), &["IAS1103"]);
    let private = SubnetConfiguration::new("app", SubnetType::PrivateWithEgress);
    reports(VpcProps::new().subnet_group(private), None, &["IAS1104"]);
}

/// First and last address of a range.
fn range(block: &str) -> (u64, u64) {
    let (address, prefix) = block.split_once('/').unwrap();
    let first = u64::from(address.parse::<std::net::Ipv4Addr>().unwrap().to_bits());
    (first, first + (1 << (32 - prefix.parse::<u32>().unwrap())) - 1)
}

fn group(n: usize) -> impl Strategy<Value = SubnetConfiguration> {
    let types = [SubnetType::Public, SubnetType::PrivateWithEgress, SubnetType::PrivateIsolated];
    (prop::sample::select(types.to_vec()), prop::option::of(18_u8..=28), any::<bool>()).prop_map(
        move |(of, mask, reserved)| {
            let group = SubnetConfiguration::new(format!("g{n}"), of).reserved(reserved);
            match mask {
                Some(mask) => group.cidr_mask(mask),
                None => group,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn subnets_lie_inside_the_network_and_apart(
        groups in (1_usize..5).prop_flat_map(|count| (0..count).map(group).collect::<Vec<_>>()),
        prefix in 16_u8..=24,
        zones in 1_u32..5,
    ) {
        let trial = trial();
        let cidr = format!("10.96.0.0/{prefix}");
        Vpc::new(&trial.stack, "Vpc", VpcProps::new().cidr(&cidr).max_azs(zones).subnet_configuration(groups));
        if let Ok(assembly) = trial.app.synth() {
            let file = assembly.file("Web.template.json").unwrap();
            let template = Template(serde_json::from_slice(&file.bytes).unwrap());
            let (first, last) = range(&cidr);
            let mut ranges: Vec<_> = blocks(&template).iter().map(|block| range(block)).collect();
            ranges.sort_unstable();
            prop_assert!(ranges.iter().all(|range| range.0 >= first && range.1 <= last));
            prop_assert!(ranges.windows(2).all(|two| two[0].1 < two[1].0));
        } else {
            prop_assert!(Trial::problems(&trial).contains(&"IAS1102"));
        }
    }
}
