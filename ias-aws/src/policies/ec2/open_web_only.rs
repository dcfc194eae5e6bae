//! Everybody reaches web servers only.

use ias_core::policy::{AnyResource, Findings, policy};

use super::open::{ADMIN_PORTS, INGRESS, open_rules};

/// Security groups let everybody in on the ports of the web only.
///
/// Looked at are rules that let `0.0.0.0/0` or `::/0` in on other ports than 80 and 443; in a security group and beside
/// it. Those that open SSH or RDP have a [rule of their own](super::NO_OPEN_ADMIN_PORTS).
///
/// # Why it matters
///
/// Databases, caches and consoles that everybody reaches are found within minutes, and many of them ask for no password.
///
/// # How to mend it
///
/// Let a load balancer take the requests, and let in its group only:
///
/// ```
/// # use ias_aws::{Stack, StackProps, ec2};
/// # use ec2::Connectable as _;
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "shop", StackProps::new());
/// # let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let front = ec2::SecurityGroup::new(&stack, "Front", ec2::SecurityGroupProps::new(&vpc));
/// let shop = ec2::SecurityGroup::new(&stack, "Shop", ec2::SecurityGroupProps::new(&vpc));
/// shop.connections().allow_from(&front, ec2::Port::tcp(8080), "requests");
/// ```
///
/// # When an exception is right
///
/// For servers of other protocols that are meant for everybody, such as mail or DNS.
///
/// # Sources
///
/// - [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html)
/// - PCI DSS 4.0.1 1.3.1, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and CM-7
#[policy(id = "ec2-open-web-only", severity = High, enforcement = Mandatory, types = INGRESS)]
pub fn open_web_only(resource: &AnyResource<'_>, findings: &mut Findings) {
    for rule in open_rules(resource) {
        let (from, to) = (*rule.ports.start(), *rule.ports.end());
        let web = from == to && [80, 443].contains(&from);
        if web || ADMIN_PORTS.iter().any(|port| rule.ports.contains(port)) {
            continue;
        }
        let ports = if from == to { format!("port {from} is") } else { format!("ports {from} to {to} are") };
        findings
            .add(&rule.at, format_args!("{ports} open to {}", rule.source))
            .hint("let in the group of a load balancer, or name the network that may come in");
    }
}
