//! Security groups.

use ias_core::{Construct, Diagnostic, IntoVal, Is, Node, Object, Props, Shape, Val, Value};

use super::{
    CfnSecurityGroup, CfnSecurityGroupEgress, CfnSecurityGroupEgressProps, CfnSecurityGroupIngress,
    CfnSecurityGroupIngressProps, CfnSecurityGroupProps, Connectable, Connections, Peer, Port, Vpc, append,
    cfn_security_group::{Egress, Ingress},
};
use crate::{Stack, codes, kinds};

/// A set of rules for the traffic of what has it.
///
/// Nothing is let in, and everything out, until rules say otherwise. Rules about addresses stand in the group's own
/// definition, rules about other groups are resources of their own, so two groups can name each other.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2};
/// use ias_aws::ec2::{Peer, Port};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let web = ec2::SecurityGroup::new(&stack, "Web", ec2::SecurityGroupProps::new(&vpc).description("the shop"));
/// web.add_ingress_rule(&Peer::any_ipv4(), Port::tcp(443), "from everywhere");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct SecurityGroup {
    node: Node,
    id: Val<Is<kinds::SecurityGroupId>>,
    /// Absent for a group that exists already.
    resource: Option<CfnSecurityGroup>,
    allow_all_outbound: bool,
}

/// How a [`SecurityGroup`] is made.
#[derive(Clone, Debug, Props)]
pub struct SecurityGroupProps {
    /// The network that it is for.
    pub vpc: Vpc,
    /// What it is for, at most 255 signs; the construct's path if absent. Changing it replaces the group.
    pub description: Option<String>,
    /// Whether everything may leave.
    #[props(default = true)]
    pub allow_all_outbound: bool,
    /// The name in the account; made by CloudFormation if absent, which lets it be replaced.
    pub security_group_name: Option<Val<String>>,
}

/// In whose scope the resource of a rule stands, where the two sides are in different stacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// The group's.
    Itself,
    /// The other side's.
    Peer,
}

type Side = (Peer, Option<SecurityGroup>);

impl SecurityGroup {
    /// Defines a group.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: SecurityGroupProps) -> SecurityGroup {
        scope.node().define(id, |node| {
            let description = match props.description {
                Some(given) => checked(&node, given),
                None => clean(&node.path()),
            };
            let mut group = CfnSecurityGroupProps::new(description).vpc_id(&props.vpc);
            if let Some(name) = props.security_group_name {
                group = group.group_name(name);
            }
            let first = if props.allow_all_outbound { allow_all() } else { no_traffic() };
            let group = CfnSecurityGroup::new(&node, "Resource", group.security_group_egress([first]));
            SecurityGroup {
                node,
                id: group.attr_group_id(),
                resource: Some(group),
                allow_all_outbound: props.allow_all_outbound,
            }
        })
    }

    /// A group that exists already; rules added to it become resources of this stack.
    ///
    /// It is taken to let everything out, as new ones do.
    #[track_caller]
    pub fn from_security_group_id(
        scope: &dyn Construct,
        id: &str,
        security_group_id: impl IntoVal<Is<kinds::SecurityGroupId>>,
    ) -> SecurityGroup {
        let security_group_id = security_group_id.into_val();
        scope.node().define(id, |node| SecurityGroup {
            node,
            id: security_group_id,
            resource: None,
            allow_all_outbound: true,
        })
    }

    /// Its id.
    pub fn security_group_id(&self) -> Val<Is<kinds::SecurityGroupId>> {
        self.id.clone()
    }

    /// Whether everything may leave.
    pub fn allows_all_outbound(&self) -> bool {
        self.allow_all_outbound
    }

    /// Lets traffic in; an empty description becomes one of peer and port.
    pub fn add_ingress_rule(&self, peer: &Peer, port: Port, description: &str) {
        self.add_ingress(&(peer.clone(), None), &port, description, Owner::Itself);
    }

    /// Lets traffic out; a group that lets everything out ignores it with a warning.
    pub fn add_egress_rule(&self, peer: &Peer, port: Port, description: &str) {
        if self.allow_all_outbound && !peer.is_ipv6() {
            let message =
                format!("the rule for {}:{port} changes nothing, as everything may leave", peer.unique_id());
            let hint = "make the group with `allow_all_outbound(false)` to list what may leave";
            self.node.report(Diagnostic::warning(&codes::EGRESS_RULE_IGNORED, message).hint(hint));
        }
        self.add_egress(&(peer.clone(), None), &port, description, Owner::Itself);
    }

    pub(super) fn add_ingress(&self, side: &Side, port: &Port, description: &str, owner: Owner) {
        let (peer, _) = side;
        let description = self.description("from", peer, port, description);
        let mut rule = Object::new();
        rule.set("Description", description);
        port.write(&mut rule);
        peer.write_source(&mut rule);
        match &self.resource {
            Some(group) if peer.can_inline() && port.can_inline() => {
                if let Some(rule) = Ingress::from_value(&Value::Map(rule)) {
                    append(group, CfnSecurityGroupProps::security_group_ingress, rule);
                }
            }
            _ => {
                rule.set("GroupId", &self.id);
                self.add_rule::<CfnSecurityGroupIngress>(
                    side,
                    port,
                    ["from", "to"],
                    owner,
                    rule,
                    |scope, id, rule| {
                        let props = CfnSecurityGroupIngressProps::from_value(&rule);
                        props.map(|props| CfnSecurityGroupIngress::new(scope, id, props))
                    },
                );
            }
        }
    }

    pub(super) fn add_egress(&self, side: &Side, port: &Port, description: &str, owner: Owner) {
        let (peer, _) = side;
        if self.allow_all_outbound && !peer.is_ipv6() {
            return;
        }
        let description = self.description("to", peer, port, description);
        let mut rule = Object::new();
        rule.set("Description", description);
        port.write(&mut rule);
        peer.write_destination(&mut rule);
        if let Some(group) = self.resource.as_ref().filter(|_| !peer.is_ipv6()) {
            // Any other rule takes EC2's "everything may leave" away as well.
            self.remove_no_traffic(group);
        }
        match &self.resource {
            Some(group) if peer.can_inline() && port.can_inline() => {
                if let Some(rule) = Egress::from_value(&Value::Map(rule)) {
                    append(group, CfnSecurityGroupProps::security_group_egress, rule);
                }
            }
            _ => {
                rule.set("GroupId", &self.id);
                self.add_rule::<CfnSecurityGroupEgress>(
                    side,
                    port,
                    ["to", "from"],
                    owner,
                    rule,
                    |scope, id, rule| {
                        let props = CfnSecurityGroupEgressProps::from_value(&rule);
                        props.map(|props| CfnSecurityGroupEgress::new(scope, id, props))
                    },
                );
            }
        }
    }

    /// Adds a rule as a resource of its own, with the id that it has in the AWS CDK; once.
    fn add_rule<R>(
        &self,
        (peer, other): &Side,
        port: &Port,
        [direction, reverse]: [&str; 2],
        owner: Owner,
        rule: Object,
        define: impl FnOnce(&Node, &str, Value) -> Option<R>,
    ) {
        let remote =
            other.as_ref().filter(|other| owner == Owner::Peer && !same_stack(&self.node, other.node()));
        let (scope, id) = match remote {
            Some(other) => (other.node(), format!("{}:{port} {reverse}", Peer::group(self).unique_id())),
            None => (&self.node, format!("{direction} {}:{port}", peer.unique_id()).replacen('/', "_", 1)),
        };
        // Late peers share an id; each gets a rule, the same one only once.
        let numbered = (2..).map(|n| format!("{id} {n}"));
        for id in std::iter::once(id.clone()).chain(numbered) {
            match scope.try_find_child(&id).and_then(|node| node.element()) {
                Some(element) if element.properties == rule => return,
                Some(element) if same_but_description(&element.properties, &rule) => return,
                Some(_) => {}
                None => {
                    define(scope, &id, Value::Map(rule));
                    return;
                }
            }
        }
    }

    fn description(&self, direction: &str, peer: &Peer, port: &Port, given: &str) -> String {
        if given.is_empty() {
            return clean(&format!("{direction} {}:{port}", peer.unique_id()));
        }
        checked(&self.node, given.to_owned())
    }

    fn remove_no_traffic(&self, group: &CfnSecurityGroup) {
        let bogus = no_traffic().into_value();
        let name = ias_core::key(CfnSecurityGroupProps::security_group_egress).into_name();
        group.node().update_element(|element| {
            if let Some(Value::List(rules)) = element.properties.get_mut(&name) {
                rules.retain(|rule| *rule != bogus);
                if rules.is_empty() {
                    element.properties.remove(&name);
                }
            }
        });
    }
}

impl Connectable for SecurityGroup {
    fn connections(&self) -> Connections {
        Connections::new([self])
    }
}

impl From<&SecurityGroup> for SecurityGroup {
    fn from(group: &SecurityGroup) -> SecurityGroup {
        group.clone()
    }
}

impl IntoVal<Is<kinds::SecurityGroupId>> for &SecurityGroup {
    fn into_val(self) -> Val<Is<kinds::SecurityGroupId>> {
        self.security_group_id()
    }
}

fn allow_all() -> Egress {
    Egress::new("-1").cidr_ip("0.0.0.0/0").description("Allow all outbound traffic by default")
}

/// EC2 lets everything out of a group without rules for it, so a rule that matches nothing stands for "nothing".
fn no_traffic() -> Egress {
    let rule = Egress::new("icmp").cidr_ip("255.255.255.255/32").description("Disallow all traffic");
    rule.from_port(252).to_port(86)
}

fn same_stack(a: &Node, b: &Node) -> bool {
    let root = |node: &Node| Stack::of(node).map(|stack| stack.node().clone());
    root(a) == root(b)
}

fn same_but_description(a: &Object, b: &Object) -> bool {
    let rest = |rule: &Object| {
        let mut rule = rule.clone();
        rule.remove("Description");
        rule
    };
    rest(a) == rest(b)
}

fn is_allowed(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(sign)
}

/// The text that EC2 takes, for descriptions that nobody wrote.
fn clean(text: &str) -> String {
    text.chars().filter(|&sign| is_allowed(sign)).take(255).collect()
}

fn checked(node: &Node, text: String) -> String {
    if let Some(wrong) = text.chars().find(|&sign| !is_allowed(sign)) {
        let message = format!("`{wrong}` cannot stand in the description of a security group or rule");
        let hint = "letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* can";
        node.report(Diagnostic::error(&codes::RULE_DESCRIPTION_INVALID, message).hint(hint));
    } else if text.len() > 255 {
        let message = format!("the description has {} signs, and 255 are taken", text.len());
        node.report(Diagnostic::error(&codes::RULE_DESCRIPTION_INVALID, message));
    }
    text
}
