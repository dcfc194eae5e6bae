//! Machines with accelerators are not on the internet.

use ias_core::policy::{AnyResource, Findings, policy};

use super::machine::{MACHINES, groups, is_accelerated};
use super::open::is_open;

/// Machines with GPUs and other accelerators have closed security groups.
///
/// Looked at are machines of the families `p`, `g`, `gr`, `trn`, `inf`, `dl`, `f` and `vt`, whose security groups of
/// the same program let everybody in, on whatever port. Which types may be had in which region says [another
/// rule](crate::policies::general::INSTANCE_TYPES).
///
/// # Why it matters
///
/// They are what thieves of computing time look for, as an hour costs up to a hundred times that of others; and
/// notebooks and servers of models on them mostly have no password.
///
/// # How to mend it
///
/// Let in the network or the group that the requests come from:
///
/// ```
/// use ias_aws::ec2::cfn_security_group::Ingress;
///
/// Ingress::new("tcp").from_port(8000).to_port(8000).cidr_ip("10.0.0.0/16");
/// ```
///
/// # When an exception is right
///
/// Never: put a load balancer before them.
///
/// # Sources
///
/// - [Security groups for your instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security-groups.html)
/// - PCI DSS 4.0.1 1.4.2, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "ec2-accelerators-closed", severity = High, enforcement = Mandatory, types = MACHINES)]
pub fn accelerators_closed(machine: &AnyResource<'_>, findings: &mut Findings) {
    if !is_accelerated(machine) {
        return;
    }
    for group in groups(machine) {
        if group.target().is_some_and(|group| is_open(&group)) {
            findings
                .add(&group, "the security group lets everybody reach a machine with an accelerator")
                .hint("name the network or the group that may come in");
        }
    }
}
