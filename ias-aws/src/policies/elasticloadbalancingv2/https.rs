//! Requests come over TLS.

use ias_core::key;
use ias_core::policy::{Field, Findings, Resource, policy};

use crate::elasticloadbalancingv2::cfn_listener::{Action, Protocol, RedirectConfig};
use crate::elasticloadbalancingv2::{CfnListener, CfnListenerProps};

/// Listeners take HTTPS, or redirect to it.
///
/// Looked at are listeners for HTTP whose action is none that redirects to HTTPS.
///
/// # Why it matters
///
/// What goes over the wire in the clear can be read and changed on the way: passwords, cookies, orders.
///
/// # How to mend it
///
/// ```
/// use ias_aws::elasticloadbalancingv2::cfn_listener::{Action, ActionType, RedirectConfig, RedirectConfigStatusCode};
///
/// let to_https = RedirectConfig::new(RedirectConfigStatusCode::Http301).protocol("HTTPS").port("443");
/// Action::new(ActionType::Redirect).redirect_config(to_https);
/// ```
///
/// # When an exception is right
///
/// For load balancers that only CloudFront reaches, inside of the VPC, and for tests.
///
/// # Sources
///
/// - [Create an HTTPS listener](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html)
/// - [Controls for ELB: ELB.1](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8
#[policy(id = "elb-https", severity = High, enforcement = Mandatory)]
pub fn https(listener: &Resource<'_, CfnListener>, findings: &mut Findings) {
    let protocol = listener.get(CfnListenerProps::protocol);
    let actions = listener.get(CfnListenerProps::default_actions);
    if !protocol.may_be(|protocol| protocol == Protocol::Http) || actions.items().iter().any(goes_to_https) {
        return;
    }
    findings
        .add(&protocol, "the listener takes requests in the clear")
        .hint("take `HTTPS` with a certificate, or redirect to it");
}

fn goes_to_https(action: &Field<'_, Action>) -> bool {
    let protocol = action.then(key(Action::redirect_config).then(RedirectConfig::protocol));
    protocol.may_be(|protocol| protocol == "HTTPS")
}
