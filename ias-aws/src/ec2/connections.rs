//! Who may talk to whom, in the words of the program.

use ias_core::{Construct, Diagnostic};

use super::security_group::Owner;
use super::{Peer, Port, SecurityGroup};
use crate::codes;

/// What has network connections: a service, a database, a load balancer, a security group, a range of addresses.
pub trait Connectable {
    /// Its connections.
    fn connections(&self) -> Connections;
}

impl<C: Connectable + ?Sized> Connectable for &C {
    fn connections(&self) -> Connections {
        (**self).connections()
    }
}

/// The connections of something: its security groups, and how others reach it.
///
/// Rules stand on both sides. Where the sides are in different stacks, all rules stand in the stack of the side that the
/// call is made on, so stacks do not depend on each other in a circle.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2};
/// use ias_aws::ec2::{Connectable, Port};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let web = ec2::SecurityGroup::new(&stack, "Web", ec2::SecurityGroupProps::new(&vpc));
/// let db = ec2::SecurityGroup::new(&stack, "Db", ec2::SecurityGroupProps::new(&vpc).allow_all_outbound(false));
/// web.connections().allow_from_any_ipv4(Port::tcp(443), "the shop");
/// web.connections().allow_to(&db, Port::tcp(5432), "orders");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Connections {
    groups: Vec<SecurityGroup>,
    peers: Vec<Peer>,
    default_port: Option<Port>,
}

impl Connections {
    /// The connections of something with these security groups.
    pub fn new(security_groups: impl IntoIterator<Item = impl Into<SecurityGroup>>) -> Connections {
        Connections {
            groups: security_groups.into_iter().map(Into::into).collect(),
            ..Connections::default()
        }
    }

    /// The port at which others reach it, for [`allow_default_port_from`](Connections::allow_default_port_from).
    #[must_use]
    pub fn default_port(self, port: Port) -> Connections {
        Connections { default_port: Some(port), ..self }
    }

    pub(super) fn of_peer(peer: Peer) -> Connections {
        Connections { peers: vec![peer], ..Connections::default() }
    }

    /// Its security groups.
    pub fn security_groups(&self) -> &[SecurityGroup] {
        &self.groups
    }

    /// Lets it reach another.
    pub fn allow_to(&self, other: &dyn Connectable, port: Port, description: &str) {
        let other = other.connections();
        self.check(&other);
        for group in &self.groups {
            other.sides().iter().for_each(|side| group.add_egress(side, &port, description, Owner::Itself));
        }
        for group in &other.groups {
            self.sides().iter().for_each(|side| group.add_ingress(side, &port, description, Owner::Peer));
        }
    }

    /// Lets another reach it.
    pub fn allow_from(&self, other: &dyn Connectable, port: Port, description: &str) {
        let other = other.connections();
        self.check(&other);
        for group in &self.groups {
            other.sides().iter().for_each(|side| group.add_ingress(side, &port, description, Owner::Itself));
        }
        for group in &other.groups {
            self.sides().iter().for_each(|side| group.add_egress(side, &port, description, Owner::Peer));
        }
    }

    /// Lets everything with the same security groups reach each other.
    pub fn allow_internally(&self, port: Port, description: &str) {
        for group in &self.groups {
            let side = (Peer::group(group), Some(group.clone()));
            group.add_ingress(&side, &port, description, Owner::Itself);
            group.add_egress(&side, &port, description, Owner::Itself);
        }
    }

    /// Lets every IPv4 address in.
    pub fn allow_from_any_ipv4(&self, port: Port, description: &str) {
        self.allow_from(&Peer::any_ipv4(), port, description);
    }

    /// Lets it reach every IPv4 address.
    pub fn allow_to_any_ipv4(&self, port: Port, description: &str) {
        self.allow_to(&Peer::any_ipv4(), port, description);
    }

    /// Lets another in at the port that it has; without one nothing is allowed.
    pub fn allow_default_port_from(&self, other: &dyn Connectable, description: &str) {
        if let Some(port) = &self.default_port {
            self.allow_from(other, port.clone(), description);
        }
    }

    /// Lets it reach another at the other's port; without one nothing is allowed.
    pub fn allow_to_default_port(&self, other: &dyn Connectable, description: &str) {
        if let Some(port) = other.connections().default_port {
            self.allow_to(other, port, description);
        }
    }

    /// What stands for it in the rules of another, with the group that may own such a rule.
    fn sides(&self) -> Vec<(Peer, Option<SecurityGroup>)> {
        let groups = self.groups.iter().map(|group| (Peer::group(group), Some(group.clone())));
        groups.chain(self.peers.iter().map(|peer| (peer.clone(), None))).collect()
    }

    /// Reports a side that nothing can stand for; two sides without a group are not in the tree, and make no rule.
    fn check(&self, other: &Connections) {
        let node = self.groups.iter().chain(&other.groups).map(Construct::node).next();
        let is_nobody = |side: &Connections| side.groups.is_empty() && side.peers.is_empty();
        if let Some(node) = node.filter(|_| is_nobody(self) || is_nobody(other)) {
            let message = "the other side has no security group and no addresses, so no rule is made";
            node.report(Diagnostic::error(&codes::NO_SECURITY_GROUP, message));
        }
    }
}
