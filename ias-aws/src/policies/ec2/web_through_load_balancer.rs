//! Requests from the internet come through a load balancer.

use ias_core::policy::{AnyResource, Findings, policy};

use super::machine::{MACHINES, groups, is_accelerated};
use super::open::is_open;

/// Machines are reached from the internet through a load balancer.
///
/// Looked at are machines whose security groups of the same program let everybody in. Those with accelerators have a
/// [rule of their own](super::ACCELERATORS_CLOSED).
///
/// # Why it matters
///
/// A load balancer ends TLS, drops what is no proper request, and can have a firewall for web applications before it. A
/// machine alone is hit by everything.
///
/// # How to mend it
///
/// Put `elasticloadbalancingv2::ApplicationLoadBalancer` before it, and let in its group only:
///
/// ```
/// # use ias_aws::kinds::SecurityGroupId;
/// # let group_of_load_balancer = ias_core::known::<SecurityGroupId>("sg-0123456789abcdef0");
/// use ias_aws::ec2::cfn_security_group::Ingress;
///
/// Ingress::new("tcp").from_port(8080).to_port(8080).source_security_group_id(group_of_load_balancer);
/// ```
///
/// # When an exception is right
///
/// For machines that are themselves a proxy or a gateway.
///
/// # Sources
///
/// - [Infrastructure security in Amazon EC2](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html)
/// - PCI DSS 4.0.1 1.4.2, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-7
#[policy(id = "ec2-web-through-load-balancer", severity = Medium, enforcement = Advisory, types = MACHINES)]
pub fn web_through_load_balancer(machine: &AnyResource<'_>, findings: &mut Findings) {
    if is_accelerated(machine) {
        return;
    }
    for group in groups(machine) {
        if group.target().is_some_and(|group| is_open(&group)) {
            findings
                .add(&group, "the security group lets everybody reach the machine")
                .hint("put a load balancer before it, and let in its group only");
        }
    }
}
