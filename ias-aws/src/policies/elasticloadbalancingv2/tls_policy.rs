//! TLS is a current one.

use ias_core::policy::{Findings, Resource, policy};

use crate::elasticloadbalancingv2::cfn_listener::Protocol;
use crate::elasticloadbalancingv2::{CfnListener, CfnListenerProps};

/// Listeners take TLS 1.2 or newer.
///
/// Looked at is `SslPolicy` of listeners for HTTPS and TLS. Where it is left out, CloudFormation takes
/// `ELBSecurityPolicy-2016-08` with TLS 1.0.
///
/// # Why it matters
///
/// TLS 1.0 and 1.1 have known weaknesses, and browsers refuse them.
///
/// # How to mend it
///
/// ```
/// # fn with(props: ias_aws::elasticloadbalancingv2::CfnListenerProps) {
/// props.ssl_policy("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09");
/// # }
/// ```
///
/// That is the one that AWS recommends. Security Hub takes fewer of those with TLS 1.2 than this rule: the ones with `Res` in
/// their names, which leave out weak ciphers.
///
/// # When an exception is right
///
/// For devices that cannot do better, on a listener of their own.
///
/// # Sources
///
/// - [Security policies](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html)
/// - [Controls for ELB: ELB.17](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8 and SC-13
#[policy(id = "elb-tls-policy", severity = Medium, enforcement = Mandatory)]
pub fn tls_policy(listener: &Resource<'_, CfnListener>, findings: &mut Findings) {
    let protocol = listener.get(CfnListenerProps::protocol);
    if !protocol.may_be(|one| matches!(one, Protocol::Https | Protocol::Tls)) {
        return;
    }
    let policy = listener.get(CfnListenerProps::ssl_policy);
    findings
        .expect(
            &policy,
            |name| name.is_some_and(|name| is_current(&name)),
            "the listener takes old versions of TLS",
        )
        .hint("set `SslPolicy` to `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`");
}

/// Names say the oldest version that they take: `ELBSecurityPolicy-TLS13-1-2-2021-06`, `ELBSecurityPolicy-FS-1-2-2019-08`.
fn is_current(policy: &str) -> bool {
    policy.contains("-1-2-") || policy.contains("-1-3-")
}
