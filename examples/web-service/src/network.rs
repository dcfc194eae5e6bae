//! The network that all environments share.

use ias_aws::ec2::{GatewayVpcEndpointService, SubnetConfiguration, SubnetType, Vpc, VpcProps};
use ias_aws::{Environment, Stack, StackProps};
use ias_core::{Construct, Tags};

use crate::settings::Settings;

/// A stack with the network of the shop.
#[derive(Clone, Construct)]
pub struct Network {
    #[construct(delegate)]
    stack: Stack,
    /// The network.
    pub vpc: Vpc,
}

impl Network {
    /// Defines the stack.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, settings: &Settings) -> Network {
        scope.node().define(id, |node| {
            let environment = Environment::new(&settings.account, &settings.region);
            let props = StackProps::new()
                .environment(environment)
                .description("The network of the shop")
                .termination_protection(true);
            let stack = Stack::on(&node, props);
            Tags::of(&stack).add("team", "platform");
            Tags::of(&stack).add("cost-centre", "cc-0001");
            let vpc = VpcProps::new()
                .cidr(&settings.network.cidr)
                .max_azs(settings.network.zones)
                .nat_gateways(settings.network.zones)
                .subnet_group(SubnetConfiguration::new("Public", SubnetType::Public).cidr_mask(24))
                .subnet_group(
                    SubnetConfiguration::new("Private", SubnetType::PrivateWithEgress).cidr_mask(20),
                )
                .subnet_group(SubnetConfiguration::new("Data", SubnetType::PrivateIsolated).cidr_mask(24))
                .gateway_endpoint("S3", GatewayVpcEndpointService::S3)
                .gateway_endpoint("DynamoDb", GatewayVpcEndpointService::DynamoDb);
            Network { vpc: Vpc::new(&stack, "Vpc", vpc), stack }
        })
    }
}
