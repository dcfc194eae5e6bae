//! Networks.

use std::collections::BTreeMap;
use std::sync::Arc;

use ias_core::{Construct, DependencyGroup, Diagnostic, IntoVal, Is, Node, Props, Tags, Val};

use super::cidr::Ipv4Block;
use super::layout::{Planned, default_groups, network, plan};
use super::subnet::Facts;
use super::{
    CfnEip, CfnEipProps, CfnInternetGateway, CfnInternetGatewayProps, CfnNatGateway, CfnNatGatewayProps,
    CfnRoute, CfnRouteProps, CfnRouteTable, CfnRouteTableProps, CfnSubnet, CfnSubnetProps,
    CfnSubnetRouteTableAssociation, CfnSubnetRouteTableAssociationProps, CfnVpc, CfnVpcGatewayAttachment,
    CfnVpcGatewayAttachmentProps, CfnVpcProps, FlowLog, FlowLogOptions, GatewayVpcEndpoint,
    GatewayVpcEndpointService, InterfaceVpcEndpoint, InterfaceVpcEndpointProps, InterfaceVpcEndpointService,
    SelectedSubnets, Subnet, SubnetConfiguration, SubnetSelection, SubnetType, cfn_vpc,
};
use crate::cfn::CfnType;
use crate::{Stack, codes, intrinsic, kinds};

/// A network: groups of subnets over availability zones, with routes, an internet gateway and NAT gateways.
///
/// Without further settings it has the range `10.0.0.0/16`, a public and a private subnet in each of two zones (three
/// where the stack's region is known), and a NAT gateway in each zone, as in the AWS CDK.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "network", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new().max_azs(2).nat_gateways(1));
/// assert_eq!(vpc.private_subnets().len(), 2);
/// ```
///
/// Groups are free:
///
/// ```
/// use ias_aws::ec2::{SubnetConfiguration, SubnetType, VpcProps};
///
/// let props = VpcProps::new().cidr("10.20.0.0/16").subnet_configuration([
///     SubnetConfiguration::new("edge", SubnetType::Public).cidr_mask(24),
///     SubnetConfiguration::new("app", SubnetType::PrivateWithEgress),
///     SubnetConfiguration::new("data", SubnetType::PrivateIsolated).cidr_mask(26),
/// ]);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Vpc {
    node: Node,
    network: Arc<Network>,
}

#[derive(Debug)]
pub(super) struct Network {
    pub(super) id: Val<Is<kinds::VpcId>>,
    pub(super) cidr: Option<Val<String>>,
    pub(super) subnets: Vec<Subnet>,
    pub(super) zones: Vec<Val<String>>,
    pub(super) internet: DependencyGroup,
}

/// How a [`Vpc`] is made.
#[derive(Clone, Debug, Props)]
pub struct VpcProps {
    /// The range of addresses, with a prefix of 16 to 28 bits.
    #[props(default = "10.0.0.0/16")]
    pub cidr: String,
    /// The number of availability zones; 2, or 3 where the stack's region is known (2 in `us-west-1`), if absent.
    ///
    /// Which ones, CloudFormation decides. A region with fewer zones fails to deploy.
    pub max_azs: Option<u32>,
    /// The availability zones by name; takes the place of `max_azs`.
    #[props(default)]
    pub availability_zones: Vec<String>,
    /// The number of NAT gateways, which cost by the hour; one in each zone if absent.
    ///
    /// With fewer than zones, traffic of the other zones crosses over. With 0 the default private subnets are isolated.
    pub nat_gateways: Option<u32>,
    /// The groups of subnets; a public and a private one if empty.
    #[props(default, each = subnet_group)]
    pub subnet_configuration: Vec<SubnetConfiguration>,
    /// Whether what has a public address gets a public name.
    #[props(default = true)]
    pub enable_dns_hostnames: bool,
    /// Whether the resolver of Amazon answers in the network.
    #[props(default = true)]
    pub enable_dns_support: bool,
    /// Gateway endpoints by construct id; they cost nothing and keep traffic to S3 and DynamoDB off NAT gateways.
    #[props(default, each = gateway_endpoint)]
    pub gateway_endpoints: BTreeMap<String, GatewayVpcEndpointService>,
    /// Flow logs by construct id.
    #[props(default, each = flow_log)]
    pub flow_logs: BTreeMap<String, FlowLogOptions>,
    /// The tag `Name`; the construct's path if absent.
    pub vpc_name: Option<Val<String>>,
}

impl Vpc {
    /// Defines a network.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: VpcProps) -> Vpc {
        scope.node().define(id, |node| Builder::new(node, &props).build(props))
    }

    pub(super) fn from_parts(node: Node, network: Network) -> Vpc {
        Vpc { node, network: Arc::new(network) }
    }

    /// Its id.
    pub fn vpc_id(&self) -> Val<Is<kinds::VpcId>> {
        self.network.id.clone()
    }

    /// Its range of addresses; `None` if it is an existing network and the range was not told.
    pub fn vpc_cidr_block(&self) -> Option<Val<String>> {
        self.network.cidr.clone()
    }

    /// Its availability zones.
    pub fn availability_zones(&self) -> &[Val<String>] {
        &self.network.zones
    }

    /// All its subnets.
    pub fn subnets(&self) -> &[Subnet] {
        &self.network.subnets
    }

    /// Its public subnets.
    pub fn public_subnets(&self) -> Vec<Subnet> {
        self.of_type(SubnetType::Public)
    }

    /// Its private subnets with egress.
    pub fn private_subnets(&self) -> Vec<Subnet> {
        self.of_type(SubnetType::PrivateWithEgress)
    }

    /// Its isolated subnets.
    pub fn isolated_subnets(&self) -> Vec<Subnet> {
        self.of_type(SubnetType::PrivateIsolated)
    }

    /// The subnets that a selection means; finding none is reported.
    pub fn select_subnets(&self, selection: impl Into<SubnetSelection>) -> SelectedSubnets {
        let selection = selection.into();
        let found = selection.of(&self.network.subnets);
        // A plan that failed is reported already.
        if found.subnets().is_empty() && !self.network.subnets.is_empty() {
            let mut groups: Vec<&str> = self.network.subnets.iter().map(Subnet::group_name).collect();
            groups.dedup();
            let message = format!("there are no {} in this VPC", selection.words());
            let hint = format!("its groups are: {}", groups.join(", "));
            self.node.report(Diagnostic::error(&codes::NO_SUBNETS, message).hint(hint));
        }
        found
    }

    /// What must stand before something in the network can use the internet.
    pub fn internet_connectivity_established(&self) -> DependencyGroup {
        self.network.internet.clone()
    }

    /// Adds a gateway endpoint to the routes of all subnets.
    #[track_caller]
    pub fn add_gateway_endpoint(&self, id: &str, service: GatewayVpcEndpointService) -> GatewayVpcEndpoint {
        GatewayVpcEndpoint::new(&self.node, id, self, service)
    }

    /// Adds an interface endpoint, open to the whole network, in the default subnets.
    ///
    /// [`InterfaceVpcEndpoint::new`] takes settings.
    #[track_caller]
    pub fn add_interface_endpoint(
        &self,
        id: &str,
        service: InterfaceVpcEndpointService,
    ) -> InterfaceVpcEndpoint {
        InterfaceVpcEndpoint::new(&self.node, id, InterfaceVpcEndpointProps::new(self, service))
    }

    /// Logs the traffic of the whole network.
    #[track_caller]
    pub fn add_flow_log(&self, id: &str, options: FlowLogOptions) -> FlowLog {
        FlowLog::of_vpc(&self.node, id, self, options)
    }

    fn of_type(&self, wanted: SubnetType) -> Vec<Subnet> {
        self.network.subnets.iter().filter(|subnet| subnet.subnet_type() == wanted).cloned().collect()
    }
}

impl From<&Vpc> for Vpc {
    fn from(vpc: &Vpc) -> Vpc {
        vpc.clone()
    }
}

impl IntoVal<Is<kinds::VpcId>> for &Vpc {
    fn into_val(self) -> Val<Is<kinds::VpcId>> {
        self.vpc_id()
    }
}

/// Makes the parts of a network, public ones first.
struct Builder {
    node: Node,
    vpc: CfnVpc,
    addresses: Option<Ipv4Block>,
    zones: Vec<Val<String>>,
    gateway: Option<(CfnInternetGateway, CfnVpcGatewayAttachment)>,
    /// One per zone, at most.
    nats: Vec<CfnNatGateway>,
    internet: DependencyGroup,
}

impl Builder {
    fn new(node: Node, props: &VpcProps) -> Builder {
        Tags::of(&node).add("Name", props.vpc_name.clone().unwrap_or_else(|| Val::unchecked(node.path())));
        let addresses = network(&node, &props.cidr);
        let vpc = CfnVpcProps::new()
            // What was reported goes no further, or it would be reported again.
            .cidr_block(addresses.map_or_else(|| "10.0.0.0/16".to_owned(), |block| block.to_string()))
            .enable_dns_hostnames(props.enable_dns_hostnames)
            .enable_dns_support(props.enable_dns_support)
            .instance_tenancy(cfn_vpc::InstanceTenancy::Default);
        let vpc = CfnVpc::new(&node, "Resource", vpc);
        let zones = zones(&node, props);
        Builder {
            node,
            vpc,
            addresses,
            zones,
            gateway: None,
            nats: Vec::new(),
            internet: DependencyGroup::new(),
        }
    }

    fn build(mut self, props: VpcProps) -> Vpc {
        let groups = if props.subnet_configuration.is_empty() {
            default_groups(props.nat_gateways)
        } else {
            props.subnet_configuration
        };
        let planned = match self.addresses {
            Some(addresses) => plan(&self.node, addresses, &groups, self.zones.len()),
            None => Vec::new(),
        };
        let (public, private): (Vec<_>, Vec<_>) =
            planned.into_iter().partition(|subnet| subnet.group.subnet_type == SubnetType::Public);
        let wants_egress =
            private.iter().any(|subnet| subnet.group.subnet_type == SubnetType::PrivateWithEgress);
        if !public.is_empty() {
            self.gateway = Some(self.internet_gateway());
        }
        let nats = if wants_egress {
            props.nat_gateways.map_or(self.zones.len(), |count| count as usize)
        } else {
            0
        };
        let mut subnets: Vec<Subnet> =
            public.into_iter().map(|subnet| self.public_subnet(subnet, nats)).collect();
        if wants_egress && self.nats.is_empty() {
            let message = "private subnets with egress have no NAT gateway to leave through";
            let hint = "add a public group and NAT gateways, or make the subnets `PrivateIsolated`";
            self.node.report(Diagnostic::warning(&codes::EGRESS_WITHOUT_GATEWAY, message).hint(hint));
        }
        subnets.extend(private.into_iter().map(|subnet| self.private_subnet(subnet)));
        let network = Network {
            id: self.vpc.reference(),
            cidr: Some(self.vpc.attr_cidr_block()),
            subnets,
            zones: self.zones,
            internet: self.internet,
        };
        let vpc = Vpc::from_parts(self.node, network);
        props
            .gateway_endpoints
            .into_iter()
            .for_each(|(id, service)| drop(vpc.add_gateway_endpoint(&id, service)));
        props.flow_logs.into_iter().for_each(|(id, options)| drop(vpc.add_flow_log(&id, options)));
        vpc
    }

    fn internet_gateway(&self) -> (CfnInternetGateway, CfnVpcGatewayAttachment) {
        let gateway = CfnInternetGateway::new(&self.node, "IGW", CfnInternetGatewayProps::new());
        let attachment =
            CfnVpcGatewayAttachmentProps::new(self.vpc.reference()).internet_gateway_id(gateway.reference());
        let attachment = CfnVpcGatewayAttachment::new(&self.node, "VPCGW", attachment);
        self.internet.add(&attachment);
        (gateway, attachment)
    }

    fn public_subnet(&mut self, planned: Planned, nats: usize) -> Subnet {
        let (subnet, table) = self.subnet(planned);
        if let Some((gateway, attachment)) = &self.gateway {
            let route = route(&table).gateway_id(gateway.reference());
            let route = CfnRoute::new(subnet.node(), "DefaultRoute", route);
            route.node().add_dependency(attachment);
            subnet.internet_connectivity_established().add(&route);
            self.internet.add(&route);
        }
        if self.nats.len() < nats.min(self.zones.len()) {
            let address = CfnEip::new(subnet.node(), "EIP", CfnEipProps::new().domain("vpc"));
            let nat =
                CfnNatGatewayProps::new().allocation_id(address.attr_allocation_id()).subnet_id(&subnet);
            let nat = CfnNatGateway::new(subnet.node(), "NATGateway", nat);
            nat.node().add_dependency(&subnet.internet_connectivity_established());
            self.nats.push(nat);
        }
        subnet
    }

    fn private_subnet(&self, planned: Planned) -> Subnet {
        let zone = planned.zone;
        let (subnet, table) = self.subnet(planned);
        // The gateway of the zone, else one of another zone.
        let nat = self.nats.get(zone).or_else(|| self.nats.get(zone % self.nats.len().max(1)));
        if let Some(nat) = nat.filter(|_| subnet.subnet_type() == SubnetType::PrivateWithEgress) {
            let route = route(&table).nat_gateway_id(nat.reference());
            let route = CfnRoute::new(subnet.node(), "DefaultRoute", route);
            subnet.internet_connectivity_established().add(&route);
        }
        subnet
    }

    /// A subnet with its own table of routes.
    fn subnet(&self, planned: Planned) -> (Subnet, CfnRouteTable) {
        let Planned { group, zone, cidr } = planned;
        let id = format!("{}Subnet{}", group.name, zone + 1);
        let mut made = None;
        let subnet = self.node.define(&id, |node| {
            let of = group.subnet_type;
            let public = of == SubnetType::Public;
            let subnet = CfnSubnetProps::new(self.vpc.reference())
                .availability_zone(&self.zones[zone])
                .cidr_block(&cidr)
                .map_public_ip_on_launch(public && group.map_public_ip_on_launch);
            let subnet = CfnSubnet::new(&node, "Subnet", subnet);
            Tags::of(&node).add("Name", node.path());
            // The marks by which the AWS CDK finds the groups of an existing network.
            Tags::of(&subnet).add("aws-cdk:subnet-name", &group.name);
            Tags::of(&subnet).add("aws-cdk:subnet-type", of.group_name());
            let table =
                CfnRouteTable::new(&node, "RouteTable", CfnRouteTableProps::new(self.vpc.reference()));
            let association = CfnSubnetRouteTableAssociationProps::new(table.reference(), subnet.reference());
            let association =
                CfnSubnetRouteTableAssociation::new(&node, "RouteTableAssociation", association);
            let internet = DependencyGroup::new();
            internet.add(&association);
            let facts = Facts {
                id: subnet.reference(),
                availability_zone: self.zones[zone].clone(),
                route_table: Some(table.reference()),
                group: group.name,
                subnet_type: of,
                cidr: Some(cidr),
                internet,
            };
            made = Some(table);
            Subnet::new(node, facts)
        });
        let table = made.unwrap_or_else(|| CfnRouteTable::from_node(subnet.node().clone()));
        (subnet, table)
    }
}

fn route(table: &CfnRouteTable) -> CfnRouteProps {
    CfnRouteProps::new(table.reference()).destination_cidr_block("0.0.0.0/0")
}

fn zones(node: &Node, props: &VpcProps) -> Vec<Val<String>> {
    if !props.availability_zones.is_empty() {
        return props.availability_zones.iter().map(IntoVal::into_val).collect();
    }
    let stack = Stack::of(node);
    let count = props.max_azs.unwrap_or_else(|| {
        match stack.as_ref().and_then(|stack| stack.environment().region()) {
            // New accounts see two of its zones.
            None | Some("us-west-1") => 2,
            Some(_) => 3,
        }
    });
    (0..count).map(|zone| intrinsic::select(zone, intrinsic::availability_zones(""))).collect()
}
