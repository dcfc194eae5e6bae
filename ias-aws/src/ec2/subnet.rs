//! Subnets, and the groups of them that a VPC has.

use std::sync::Arc;

use ias_core::{Construct, DependencyGroup, IntoVal, Is, Node, Props, Val};

use crate::kinds;

/// How the subnets of a group reach the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SubnetType {
    /// In and out, through the internet gateway; for load balancers and NAT gateways.
    Public,
    /// Out only, through a NAT gateway; for services.
    PrivateWithEgress,
    /// Not at all; for databases.
    PrivateIsolated,
}

impl SubnetType {
    /// How the CDK calls a group of this type.
    pub(crate) const fn group_name(self) -> &'static str {
        match self {
            SubnetType::Public => "Public",
            SubnetType::PrivateWithEgress => "Private",
            SubnetType::PrivateIsolated => "Isolated",
        }
    }
}

/// A group of subnets of one type: one in each availability zone.
///
/// ```
/// use ias_aws::ec2::{SubnetConfiguration, SubnetType};
///
/// let data = SubnetConfiguration::new("data", SubnetType::PrivateIsolated).cidr_mask(26);
/// ```
#[derive(Clone, Debug, Props)]
pub struct SubnetConfiguration {
    /// The name of the group; subnets are called `<name>Subnet1`, `<name>Subnet2`, ...
    pub name: String,
    /// How its subnets reach the internet.
    pub subnet_type: SubnetType,
    /// The prefix of each subnet in bits, 16 to 28; an equal part of what others leave if absent.
    pub cidr_mask: Option<u8>,
    /// Whether what is launched in a public subnet gets a public address.
    #[props(default = true)]
    pub map_public_ip_on_launch: bool,
    /// Keeps the addresses for later without making the subnets.
    #[props(default = false)]
    pub reserved: bool,
}

/// A subnet of a VPC.
#[derive(Clone, Debug, Construct)]
pub struct Subnet {
    node: Node,
    facts: Arc<Facts>,
}

#[derive(Debug)]
pub(super) struct Facts {
    pub(super) id: Val<Is<kinds::SubnetId>>,
    pub(super) availability_zone: Val<String>,
    pub(super) route_table: Option<Val<Is<kinds::RouteTableId>>>,
    pub(super) group: String,
    pub(super) subnet_type: SubnetType,
    pub(super) cidr: Option<String>,
    /// What must stand before something in the subnet can use the internet.
    pub(super) internet: DependencyGroup,
}

impl Subnet {
    pub(super) fn new(node: Node, facts: Facts) -> Subnet {
        Subnet { node, facts: Arc::new(facts) }
    }

    /// Its id.
    pub fn subnet_id(&self) -> Val<Is<kinds::SubnetId>> {
        self.facts.id.clone()
    }

    /// The availability zone in which it lies.
    pub fn availability_zone(&self) -> Val<String> {
        self.facts.availability_zone.clone()
    }

    /// The table of its routes; `None` if it is an existing subnet and the table was not told.
    pub fn route_table_id(&self) -> Option<Val<Is<kinds::RouteTableId>>> {
        self.facts.route_table.clone()
    }

    /// How it reaches the internet.
    pub fn subnet_type(&self) -> SubnetType {
        self.facts.subnet_type
    }

    /// The name of its group.
    pub fn group_name(&self) -> &str {
        &self.facts.group
    }

    /// Its range of addresses; `None` if it is an existing subnet.
    pub fn ipv4_cidr_block(&self) -> Option<&str> {
        self.facts.cidr.as_deref()
    }

    /// What must stand before something in the subnet can use the internet: its route and the route's table.
    pub fn internet_connectivity_established(&self) -> DependencyGroup {
        self.facts.internet.clone()
    }
}

impl From<&Subnet> for Subnet {
    fn from(subnet: &Subnet) -> Subnet {
        subnet.clone()
    }
}

impl IntoVal<Is<kinds::SubnetId>> for &Subnet {
    fn into_val(self) -> Val<Is<kinds::SubnetId>> {
        self.subnet_id()
    }
}
