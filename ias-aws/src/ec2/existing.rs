//! Networks that exist already.

use ias_core::{Construct, DependencyGroup, Is, Node, Props, Val};

use super::subnet::Facts;
use super::vpc::Network;
use super::{Subnet, SubnetType, Vpc};
use crate::kinds;

/// What is known of a network that exists already.
#[derive(Clone, Debug, Props)]
pub struct VpcAttributes {
    /// Its id.
    pub vpc_id: Val<Is<kinds::VpcId>>,
    /// The availability zones in which it has subnets.
    pub availability_zones: Vec<Val<String>>,
    /// Its range of addresses.
    pub vpc_cidr_block: Option<Val<String>>,
    /// Its public subnets: for each group, one for each zone, in the order of the zones.
    #[props(default)]
    pub public_subnet_ids: Vec<Val<Is<kinds::SubnetId>>>,
    /// The tables of their routes, in the same order.
    #[props(default)]
    pub public_subnet_route_table_ids: Vec<Val<Is<kinds::RouteTableId>>>,
    /// Its private subnets with egress.
    #[props(default)]
    pub private_subnet_ids: Vec<Val<Is<kinds::SubnetId>>>,
    /// The tables of their routes, in the same order.
    #[props(default)]
    pub private_subnet_route_table_ids: Vec<Val<Is<kinds::RouteTableId>>>,
    /// Its isolated subnets.
    #[props(default)]
    pub isolated_subnet_ids: Vec<Val<Is<kinds::SubnetId>>>,
    /// The tables of their routes, in the same order.
    #[props(default)]
    pub isolated_subnet_route_table_ids: Vec<Val<Is<kinds::RouteTableId>>>,
}

impl Vpc {
    /// A network that exists already.
    ///
    /// ```
    /// use ias_aws::{Stack, StackProps, ec2, kinds};
    /// use ias_core::{App, Is, Val, known};
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "orders", StackProps::new());
    /// let id: Val<Is<kinds::VpcId>> = known("vpc-0a1b2c3d");
    /// let private = ["subnet-1", "subnet-2"].map(known::<kinds::SubnetId>);
    /// let attributes = ec2::VpcAttributes::new(id, ["eu-west-1a", "eu-west-1b"]).private_subnet_ids(private);
    /// let vpc = ec2::Vpc::from_attributes(&stack, "Vpc", attributes);
    /// assert_eq!(vpc.private_subnets().len(), 2);
    /// ```
    #[track_caller]
    pub fn from_attributes(scope: &dyn Construct, id: &str, attributes: VpcAttributes) -> Vpc {
        scope.node().define(id, |node| {
            let zones = attributes.availability_zones;
            let groups = [
                (SubnetType::Public, attributes.public_subnet_ids, attributes.public_subnet_route_table_ids),
                (
                    SubnetType::PrivateWithEgress,
                    attributes.private_subnet_ids,
                    attributes.private_subnet_route_table_ids,
                ),
                (
                    SubnetType::PrivateIsolated,
                    attributes.isolated_subnet_ids,
                    attributes.isolated_subnet_route_table_ids,
                ),
            ];
            let subnets =
                groups.into_iter().flat_map(|(of, ids, tables)| subnets(&node, of, ids, &tables, &zones));
            let network = Network {
                id: attributes.vpc_id,
                cidr: attributes.vpc_cidr_block,
                subnets: subnets.collect(),
                zones: zones.clone(),
                internet: DependencyGroup::new(),
            };
            Vpc::from_parts(node, network)
        })
    }
}

fn subnets(
    vpc: &Node,
    of: SubnetType,
    ids: Vec<Val<Is<kinds::SubnetId>>>,
    tables: &[Val<Is<kinds::RouteTableId>>],
    zones: &[Val<String>],
) -> Vec<Subnet> {
    let subnet = |(n, id)| {
        let facts = Facts {
            id,
            availability_zone: zones
                .get(n % zones.len().max(1))
                .cloned()
                .unwrap_or_else(|| Val::unchecked("")),
            route_table: tables.get(n).cloned(),
            group: of.group_name().to_owned(),
            subnet_type: of,
            cidr: None,
            internet: DependencyGroup::new(),
        };
        vpc.define(&format!("{}Subnet{}", of.group_name(), n + 1), |node| Subnet::new(node, facts))
    };
    ids.into_iter().enumerate().map(subnet).collect()
}
