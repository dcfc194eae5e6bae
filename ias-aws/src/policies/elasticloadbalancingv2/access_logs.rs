//! Requests are on record.

use ias_core::policy::{Findings, Resource, policy};

use super::attributes::{expect_on, is_application};
use crate::elasticloadbalancingv2::CfnLoadBalancer;

/// Load balancers log the requests.
///
/// Looked at are load balancers for applications.
///
/// # Why it matters
///
/// The load balancer sees every request first. Its log says who came from where, when an attack began, and what a
/// program did not log.
///
/// # How to mend it
///
/// ```
/// use ias_aws::elasticloadbalancingv2::{CfnLoadBalancerProps, cfn_load_balancer::LoadBalancerAttribute};
///
/// let on = LoadBalancerAttribute::new().key("access_logs.s3.enabled").value("true");
/// CfnLoadBalancerProps::new().load_balancer_attributes([on]);
/// ```
///
/// The attribute `access_logs.s3.bucket` names the bucket.
///
/// # When an exception is right
///
/// Where CloudFront stands before it and logs.
///
/// # Sources
///
/// - [Access logs](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html)
/// - [Controls for ELB: ELB.5](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-2 and AU-12
#[policy(id = "elb-access-logs", severity = Medium, enforcement = Mandatory)]
pub fn access_logs(balancer: &Resource<'_, CfnLoadBalancer>, findings: &mut Findings) {
    if is_application(balancer) {
        expect_on(balancer, "access_logs.s3.enabled", "requests are not logged", findings);
    }
}
