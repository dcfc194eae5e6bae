//! Endpoints: services of AWS inside the network.

use ias_core::{Construct, IntoVal, Is, Node, Props, Text, Val, text};

use super::{
    CfnVpcEndpoint, CfnVpcEndpointProps, Connectable, Connections, Peer, Port, SecurityGroup,
    SecurityGroupProps, Subnet, SubnetSelection, SubnetType, Vpc, cfn_vpc_endpoint,
};
use crate::{Stack, intrinsic::pseudo, kinds};

/// A service that is reached through routes, free of charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GatewayVpcEndpointService {
    /// Buckets.
    S3,
    /// Tables.
    DynamoDb,
}

/// A service that is reached through a network interface in each subnet.
///
/// Source: [services](https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InterfaceVpcEndpointService {
    name: Text,
    of_aws: bool,
}

impl InterfaceVpcEndpointService {
    /// The API of ECR; tasks without a way to the internet need [`ECR_DOCKER`](Self::ECR_DOCKER) and S3 as well.
    pub const ECR: Self = Self::of_aws("ecr.api");
    /// Images of ECR.
    pub const ECR_DOCKER: Self = Self::of_aws("ecr.dkr");
    /// CloudWatch Logs.
    pub const CLOUDWATCH_LOGS: Self = Self::of_aws("logs");
    /// Metrics of CloudWatch.
    pub const CLOUDWATCH_MONITORING: Self = Self::of_aws("monitoring");
    /// Events.
    pub const EVENTBRIDGE: Self = Self::of_aws("events");
    /// Keys.
    pub const KMS: Self = Self::of_aws("kms");
    /// Functions.
    pub const LAMBDA: Self = Self::of_aws("lambda");
    /// Secrets.
    pub const SECRETS_MANAGER: Self = Self::of_aws("secretsmanager");
    /// Topics.
    pub const SNS: Self = Self::of_aws("sns");
    /// Queues.
    pub const SQS: Self = Self::of_aws("sqs");
    /// Systems Manager.
    pub const SSM: Self = Self::of_aws("ssm");
    /// Sessions of Systems Manager, also for ECS Exec.
    pub const SSM_MESSAGES: Self = Self::of_aws("ssmmessages");
    /// Temporary credentials.
    pub const STS: Self = Self::of_aws("sts");

    /// A service of AWS by the last part of its name, such as `athena` of `com.amazonaws.eu-west-1.athena`.
    pub const fn of_aws(name: &'static str) -> Self {
        InterfaceVpcEndpointService { name: Text::Borrowed(name), of_aws: true }
    }

    /// A service by its full name, such as `com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0`.
    pub fn named(name: impl Into<Text>) -> Self {
        InterfaceVpcEndpointService { name: name.into(), of_aws: false }
    }

    fn service_name(&self, scope: &Node) -> Val<String> {
        if self.of_aws { in_region(scope, &self.name) } else { self.name.clone().into_val() }
    }
}

/// An endpoint that routes lead to.
#[derive(Clone, Debug, Construct)]
pub struct GatewayVpcEndpoint {
    node: Node,
    id: Val<Is<kinds::VpcEndpointId>>,
}

impl GatewayVpcEndpoint {
    /// Defines an endpoint in the routes of all subnets.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        vpc: &Vpc,
        service: GatewayVpcEndpointService,
    ) -> GatewayVpcEndpoint {
        scope.node().define(id, |node| {
            // The order of the AWS CDK.
            let order = [SubnetType::PrivateWithEgress, SubnetType::Public, SubnetType::PrivateIsolated];
            let of = |wanted| vpc.subnets().iter().filter(move |subnet| subnet.subnet_type() == wanted);
            let tables = order.into_iter().flat_map(of).filter_map(Subnet::route_table_id);
            let name = match service {
                GatewayVpcEndpointService::S3 => "s3",
                GatewayVpcEndpointService::DynamoDb => "dynamodb",
            };
            let endpoint = CfnVpcEndpointProps::new(vpc)
                .vpc_endpoint_type(cfn_vpc_endpoint::VpcEndpointType::Gateway)
                .service_name(in_region(&node, name))
                .route_table_ids(tables.collect::<Vec<_>>());
            let endpoint = CfnVpcEndpoint::new(&node, "Resource", endpoint);
            GatewayVpcEndpoint { node, id: endpoint.reference() }
        })
    }

    /// Its id.
    pub fn vpc_endpoint_id(&self) -> Val<Is<kinds::VpcEndpointId>> {
        self.id.clone()
    }
}

/// An endpoint with an address in each subnet.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "network", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new().nat_gateways(0));
/// vpc.add_interface_endpoint("Secrets", ec2::InterfaceVpcEndpointService::SECRETS_MANAGER);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct InterfaceVpcEndpoint {
    node: Node,
    id: Val<Is<kinds::VpcEndpointId>>,
    groups: Vec<SecurityGroup>,
}

/// How an [`InterfaceVpcEndpoint`] is made.
#[derive(Clone, Debug, Props)]
pub struct InterfaceVpcEndpointProps {
    /// The network.
    pub vpc: Vpc,
    /// The service.
    pub service: InterfaceVpcEndpointService,
    /// The port at which it answers.
    #[props(default = 443)]
    pub port: u16,
    /// Whether the service's usual name leads to the endpoint; needs DNS in the network.
    #[props(default = true)]
    pub private_dns_enabled: bool,
    /// The subnets, one in each zone.
    #[props(default)]
    pub subnets: SubnetSelection,
    /// Its security groups; one of its own if empty.
    #[props(default, each = security_group)]
    pub security_groups: Vec<SecurityGroup>,
    /// Whether the whole network may use it; only what is allowed to otherwise.
    #[props(default = true)]
    pub open: bool,
}

impl InterfaceVpcEndpoint {
    /// Defines an endpoint.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: InterfaceVpcEndpointProps) -> InterfaceVpcEndpoint {
        scope.node().define(id, |node| {
            let groups = if props.security_groups.is_empty() {
                vec![SecurityGroup::new(&node, "SecurityGroup", SecurityGroupProps::new(&props.vpc))]
            } else {
                props.security_groups
            };
            if let Some(cidr) = props.vpc.vpc_cidr_block().filter(|_| props.open) {
                let connections = Connections::new(&groups);
                connections.allow_from(&Peer::ipv4(cidr), Port::tcp(props.port), "from the network");
            }
            let subnets = props.vpc.select_subnets(props.subnets.one_per_az());
            let endpoint = CfnVpcEndpointProps::new(&props.vpc)
                .vpc_endpoint_type(cfn_vpc_endpoint::VpcEndpointType::Interface)
                .service_name(props.service.service_name(&node))
                .private_dns_enabled(props.private_dns_enabled)
                .security_group_ids(groups.iter().collect::<Vec<_>>())
                .subnet_ids(subnets.subnet_ids());
            let endpoint = CfnVpcEndpoint::new(&node, "Resource", endpoint);
            InterfaceVpcEndpoint { node, id: endpoint.reference(), groups }
        })
    }

    /// Its id.
    pub fn vpc_endpoint_id(&self) -> Val<Is<kinds::VpcEndpointId>> {
        self.id.clone()
    }
}

impl Connectable for InterfaceVpcEndpoint {
    fn connections(&self) -> Connections {
        Connections::new(&self.groups).default_port(Port::tcp(443))
    }
}

/// The name of a service of AWS in the region of the stack around a construct.
fn in_region(scope: &Node, name: &str) -> Val<String> {
    let region = Stack::of(scope).map_or_else(pseudo::region, |stack| stack.region());
    text!("com.amazonaws.{region}.{name}")
}
