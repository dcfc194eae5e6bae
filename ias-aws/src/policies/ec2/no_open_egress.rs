//! Not everything may leave.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field, Findings, policy};

/// Security groups say what may leave.
///
/// Looked at are rules that let all protocols out to `0.0.0.0/0` or `::/0`, and security groups without rules for what
/// leaves, to which AWS adds such a rule.
///
/// # Why it matters
///
/// Whoever has taken over a machine fetches tools and sends data out; a group that lets out only what is needed stops
/// that.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::{Stack, StackProps};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "orders", StackProps::new());
/// # let vpc = ias_aws::ec2::Vpc::new(&stack, "Vpc", ias_aws::ec2::VpcProps::new());
/// use ias_aws::ec2::{Peer, Port, SecurityGroup, SecurityGroupProps};
///
/// let props = SecurityGroupProps::new(&vpc).allow_all_outbound(false);
/// let group = SecurityGroup::new(&stack, "Orders", props);
/// group.add_egress_rule(&Peer::any_ipv4(), Port::tcp(443), "services of AWS");
/// ```
///
/// # When an exception is right
///
/// For networks without a way out, or with a firewall that decides it for all.
///
/// # Sources
///
/// - [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html)
/// - PCI DSS 4.0.1 1.3.2, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and SC-7(5)
#[policy(
    id = "ec2-no-open-egress",
    severity = Low,
    enforcement = Advisory,
    types = &["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]
)]
pub fn no_open_egress(resource: &AnyResource<'_>, findings: &mut Findings) {
    let (message, hint) = ("everything may leave", "say what may leave in `SecurityGroupEgress`");
    if resource.type_name() == "AWS::EC2::SecurityGroupEgress" {
        if let Some(at) = open(&|name| resource.property(name)) {
            findings.add(&at, message).hint(hint);
        }
        return;
    }
    let rules = resource.property::<Json>("SecurityGroupEgress");
    if rules.is_absent() {
        findings.add(&rules, message).hint(hint);
        return;
    }
    for at in rules.items().iter().filter_map(|rule| open(&|name| rule.key(name))) {
        findings.add(&at, message).hint(hint);
    }
}

/// Where a rule, whose properties `of` reads, lets everything out.
fn open<'a>(of: &dyn Fn(&str) -> Field<'a, Json>) -> Option<Field<'a, Json>> {
    if !of("IpProtocol").texts().any(|protocol| protocol == "-1") {
        return None;
    }
    let targets = [("CidrIp", "0.0.0.0/0"), ("CidrIpv6", "::/0")].into_iter();
    let mut targets = targets.map(|(name, all)| (of(name), all));
    targets.find(|(at, all)| at.texts().any(|text| text == *all)).map(|(at, _)| at)
}
