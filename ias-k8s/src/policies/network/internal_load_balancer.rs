//! Load balancers for those who need them.

use ias_core::policy::{Findings, Resource, policy};

use crate::core_v1::{KubeService, KubeServiceProps, ServiceSpec};
use crate::meta_v1::ObjectMeta;

/// The annotations by which clouds make a load balancer internal, with the value in small letters: those of
/// <https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer>, and older names of two.
const INTERNAL: [(&str, &str); 10] = [
    ("cloud.google.com/load-balancer-type", "internal"),
    ("networking.gke.io/load-balancer-type", "internal"),
    ("service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "intranet"),
    ("service.beta.kubernetes.io/aws-load-balancer-internal", "true"),
    ("service.beta.kubernetes.io/aws-load-balancer-scheme", "internal"),
    ("service.beta.kubernetes.io/azure-load-balancer-internal", "true"),
    ("service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "true"),
    ("service.beta.kubernetes.io/oci-load-balancer-internal", "true"),
    ("service.beta.kubernetes.io/openstack-internal-load-balancer", "true"),
    ("service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "private"),
];

/// Load balancers are internal, or say who may come.
///
/// Internal ones are known by the annotations of the clouds that the documentation of Kubernetes lists. Among the ranges of those who may come there may
/// be no `0.0.0.0/0` and no `::/0`.
///
/// # Why it matters
///
/// A Service of the type `LoadBalancer` is open to the whole internet on most clouds, past the Ingress with its certificates,
/// limits and logs.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{ServicePort, ServiceSpec, ServiceType};
///
/// ServiceSpec::new()
///     .type_(ServiceType::LoadBalancer)
///     .load_balancer_source_ranges(["203.0.113.0/24"])
///     .ports([ServicePort::new(443)]);
/// ```
///
/// # When an exception is right
///
/// For the ingress controller, and for what really serves everybody.
///
/// # Sources
///
/// - [Services, internal load balancers](https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer)
/// - NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "k8s-internal-load-balancer", severity = Medium, enforcement = Advisory)]
pub fn internal_load_balancer(service: &Resource<'_, KubeService>, findings: &mut Findings) {
    let spec = service.get(KubeServiceProps::spec);
    let kind = spec.then(ServiceSpec::type_);
    if kind.json().as_str() != Some("LoadBalancer") {
        return;
    }
    let annotations = service.get(KubeServiceProps::metadata).then(ObjectMeta::annotations).entries();
    let internal = annotations.iter().any(|(key, value)| {
        INTERNAL.iter().any(|(name, meant)| {
            key == name && (value.is_unknown() || value.may_be(|value| value.eq_ignore_ascii_case(meant)))
        })
    });
    if internal {
        return;
    }
    let ranges = spec.then(ServiceSpec::load_balancer_source_ranges).items();
    if ranges.is_empty() {
        findings
            .add(&kind, "the load balancer is open to everybody")
            .hint("make it internal by the annotation of the cloud, or set `loadBalancerSourceRanges`");
    }
    for range in ranges {
        findings
            .expect(
                &range,
                |range| range.is_none_or(|range| !["0.0.0.0/0", "::/0"].contains(&range.as_str())),
                "the load balancer is open to everybody",
            )
            .hint("name the ranges of those who need it");
    }
}
