//! Load balancers are not deleted by mistake.

use ias_core::policy::{Findings, Resource, policy};

use super::attributes::expect_on;
use crate::elasticloadbalancingv2::CfnLoadBalancer;

/// Load balancers are protected against deletion.
///
/// # Why it matters
///
/// With the load balancer its address goes, and with it everything behind that address. With the protection AWS
/// refuses until somebody turns it off on purpose.
///
/// # How to mend it
///
/// ```
/// use ias_aws::elasticloadbalancingv2::{CfnLoadBalancerProps, cfn_load_balancer::LoadBalancerAttribute};
///
/// let on = LoadBalancerAttribute::new().key("deletion_protection.enabled").value("true");
/// CfnLoadBalancerProps::new().load_balancer_attributes([on]);
/// ```
///
/// # When an exception is right
///
/// For environments of tests, which come and go.
///
/// # Sources
///
/// - [Deletion protection](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html)
/// - [Controls for ELB: ELB.6](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html)
/// - NIST 800-53 r5 CM-3 and SC-5(2)
#[policy(id = "elb-deletion-protection", severity = Low, enforcement = Advisory)]
pub fn deletion_protection(balancer: &Resource<'_, CfnLoadBalancer>, findings: &mut Findings) {
    expect_on(
        balancer,
        "deletion_protection.enabled",
        "the load balancer can be deleted by mistake",
        findings,
    );
}
