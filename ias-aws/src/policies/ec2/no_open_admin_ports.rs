//! Nobody reaches the doors of administrators from everywhere.

use ias_core::policy::{AnyResource, Findings, policy};

use super::open::{ADMIN_PORTS, INGRESS, open_rules};

/// Security groups keep the ports of administrators shut to the world.
///
/// Looked at are rules that let `0.0.0.0/0` or `::/0` in on port 22 or 3389, or on all ports; in a security group and
/// beside it.
///
/// # Why it matters
///
/// Open ports of SSH and RDP are tried with lists of passwords from the first minute on.
///
/// # How to mend it
///
/// Take the rule away and use Session Manager, which needs no open port; or name the network that may come in:
///
/// ```
/// use ias_aws::ec2::cfn_security_group::Ingress;
///
/// Ingress::new("tcp").from_port(22).to_port(22).cidr_ip("198.51.100.0/24");
/// ```
///
/// # When an exception is right
///
/// For a bastion whose clients have no fixed address, with keys only.
///
/// # Sources
///
/// - [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html)
/// - PCI DSS 4.0.1 1.3.1, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and CM-7, CIS AWS Foundations 5.0 5.3 and 5.4
#[policy(id = "ec2-no-open-admin-ports", severity = High, enforcement = Mandatory, types = INGRESS)]
pub fn no_open_admin_ports(resource: &AnyResource<'_>, findings: &mut Findings) {
    for rule in open_rules(resource) {
        if let Some(port) = ADMIN_PORTS.iter().find(|port| rule.ports.contains(port)) {
            findings
                .add(&rule.at, format_args!("port {port} is open to {}", rule.source))
                .hint("use Session Manager, or name the network that may come in");
        }
    }
}
