//! What holds for every chart.

use ias_core::policy::Pack;

use super::pod_security_baseline;
use crate::policies::{data, network, pods, rbac, workloads};

/// What holds for every chart: the baseline of the Pod Security Standards, exact images and limits, no secrets in manifests,
/// TLS, rights that are named; and as advice, what keeps services up.
///
/// The level "restricted" and what a company decides (registries, labels, namespaces) are not in it.
pub fn baseline() -> Pack {
    Pack::new("kubernetes-baseline", env!("CARGO_PKG_VERSION"))
        .include(pod_security_baseline())
        .rule(&pods::IMAGE_VERSION)
        .rule(&pods::RESOURCE_LIMITS)
        .with_rules(data::RULES.iter().copied())
        .rule(&network::INGRESS_TLS)
        .rule(&network::INTERNAL_LOAD_BALANCER)
        .rule(&network::NO_EXTERNAL_IPS)
        .rule(&network::NO_NODE_PORT)
        .with_rules(rbac::RULES.iter().copied())
        .rule(&workloads::GPU_LIMITS)
        .rule(&workloads::GPU_TOLERATION)
        .rule(&workloads::NO_SECRET_VALUES)
        .rule(&workloads::READINESS_PROBE)
        .rule(&workloads::REPLICAS)
        .rule(&workloads::RESOURCE_REQUESTS)
}
