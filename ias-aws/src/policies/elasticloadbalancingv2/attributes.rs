//! Settings of a load balancer that are pairs of names and texts.

use ias_core::policy::{Findings, Resource};

use crate::elasticloadbalancingv2::cfn_load_balancer::{LoadBalancerAttribute as Attribute, Type};
use crate::elasticloadbalancingv2::{CfnLoadBalancer, CfnLoadBalancerProps};

/// Whether it is one for applications, which it is by default.
pub(super) fn is_application(balancer: &Resource<'_, CfnLoadBalancer>) -> bool {
    let kind = balancer.get(CfnLoadBalancerProps::type_);
    kind.is_absent() || kind.may_be(|kind| kind == Type::Application)
}

/// Reports an attribute that is off or left out.
pub(super) fn expect_on(
    balancer: &Resource<'_, CfnLoadBalancer>,
    name: &str,
    message: &str,
    findings: &mut Findings,
) {
    let attributes = balancer.get(CfnLoadBalancerProps::load_balancer_attributes);
    let items = attributes.items();
    let found = items.iter().find(|item| item.then(Attribute::key).may_be(|key| key == name));
    let hint = format!("set the attribute `{name}` to true");
    match found {
        Some(item) => {
            let on = item.then(Attribute::value).cast::<bool>();
            findings.expect(&on, |on| on == Some(true), message).hint(hint);
        }
        None if attributes.is_unknown() => findings.untold(&attributes, message),
        None => {
            findings.add(&attributes, message).hint(hint);
        }
    }
}
