//! Odd headers go no further.

use ias_core::policy::{Findings, Resource, policy};

use super::attributes::{expect_on, is_application};
use crate::elasticloadbalancingv2::CfnLoadBalancer;

/// Load balancers drop headers that are not valid.
///
/// Looked at are load balancers for applications.
///
/// # Why it matters
///
/// Two programs that read an odd header in two ways can be made to take one request for two: the second one bypasses
/// every check.
///
/// # How to mend it
///
/// ```
/// use ias_aws::elasticloadbalancingv2::{CfnLoadBalancerProps, cfn_load_balancer::LoadBalancerAttribute};
///
/// let on = LoadBalancerAttribute::new().key("routing.http.drop_invalid_header_fields.enabled").value("true");
/// CfnLoadBalancerProps::new().load_balancer_attributes([on]);
/// ```
///
/// # When an exception is right
///
/// For old clients that need such a header.
///
/// # Sources
///
/// - [Load balancer attributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html)
/// - [Controls for ELB: ELB.4](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html)
/// - PCI DSS 4.0.1 6.2.4, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-7(4) and SC-8(2)
#[policy(id = "elb-drop-invalid-headers", severity = Medium, enforcement = Mandatory)]
pub fn drop_invalid_headers(balancer: &Resource<'_, CfnLoadBalancer>, findings: &mut Findings) {
    if is_application(balancer) {
        let name = "routing.http.drop_invalid_header_fields.enabled";
        expect_on(balancer, name, "headers that are not valid reach the program", findings);
    }
}
