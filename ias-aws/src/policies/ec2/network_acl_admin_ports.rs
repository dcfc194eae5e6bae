//! Lists of subnets keep the doors of administrators shut.

use ias_core::policy::{Findings, Resource, policy};

use super::open::{ADMIN_PORTS, number};
use crate::ec2::cfn_network_acl_entry::PortRange;
use crate::ec2::{CfnNetworkAclEntry, CfnNetworkAclEntryProps};

/// Network access control lists let nobody in from everywhere on the ports of administrators.
///
/// Looked at are entries for traffic that comes in, which allow `0.0.0.0/0` or `::/0` on port 22 or 3389, or on all
/// ports.
///
/// # Why it matters
///
/// The list is the second wall, for the day on which a security group is opened by mistake.
///
/// # How to mend it
///
/// Allow the ports that are meant for everybody, and those above 1023 for answers:
///
/// ```
/// use ias_aws::ec2::cfn_network_acl_entry::PortRange;
///
/// PortRange::new().from(443).to(443);
/// ```
///
/// # When an exception is right
///
/// For networks that rely on security groups alone and have a rule over all of them.
///
/// # Sources
///
/// - [Control subnet traffic with network access control lists](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html)
/// - PCI DSS 4.0.1 1.3.1, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and CM-7, CIS AWS Foundations 5.0 5.2
#[policy(id = "ec2-network-acl-admin-ports", severity = Medium, enforcement = Mandatory)]
pub fn network_acl_admin_ports(entry: &Resource<'_, CfnNetworkAclEntry>, findings: &mut Findings) {
    let allows =
        entry.get(CfnNetworkAclEntryProps::rule_action).json().texts().any(|action| action == "allow");
    let egress = entry.get(CfnNetworkAclEntryProps::egress);
    let lets_in = egress.is_absent() || egress.may_be(|egress| !egress);
    if !allows || !lets_in {
        return;
    }
    let sources = [
        (entry.get(CfnNetworkAclEntryProps::cidr_block), "0.0.0.0/0"),
        (entry.get(CfnNetworkAclEntryProps::ipv6_cidr_block), "::/0"),
    ];
    let open = sources.iter().find(|(at, all)| at.may_be(|source| source == *all));
    let Some((at, source)) = open else { return };
    let range = entry.get(CfnNetworkAclEntryProps::port_range);
    let (from, to) = (range.then(PortRange::from).json(), range.then(PortRange::to).json());
    let ports = match entry.get(CfnNetworkAclEntryProps::protocol).json().forms().find_map(number) {
        Some(-1) => Some((0, 65535)),
        Some(6 | 17) => from.forms().find_map(number).zip(to.forms().find_map(number)),
        _ => None,
    };
    let Some((from, to)) = ports else { return };
    if let Some(port) = ADMIN_PORTS.iter().find(|port| (from..=to).contains(port)) {
        findings
            .add(at, format_args!("port {port} is open to {source}"))
            .hint("allow the ports that are meant for everybody only");
    }
}
