//! Containers say what they need at least.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, ResourceRequirements};
use crate::policies::{WORKLOADS, containers, pod};

/// Containers say how much processor time and memory they need.
///
/// A limit counts as a request, as Kubernetes has it.
///
/// # Why it matters
///
/// The scheduler counts requests. What asks for nothing is put onto nodes that are full, and is the first to be killed there.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::ResourceRequirements;
///
/// ResourceRequirements::new().requests([("cpu", "250m"), ("memory", "256Mi")]);
/// ```
///
/// # When an exception is right
///
/// Where a LimitRange of the namespace sets a default.
///
/// # Sources
///
/// - [Resource management for pods](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/)
/// - NIST 800-53 r5 SC-5 and SC-6
#[policy(id = "k8s-resource-requests", severity = Low, enforcement = Advisory, types = WORKLOADS)]
pub fn resource_requests(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let requests = container.then(key(Container::resources).then(ResourceRequirements::requests)).json();
        let limits = container.then(key(Container::resources).then(ResourceRequirements::limits)).json();
        let lacks = |name: &&str| requests.key(name).is_absent() && limits.key(name).is_absent();
        let missing: Vec<&str> = ["cpu", "memory"].into_iter().filter(lacks).collect();
        if !missing.is_empty() {
            findings
                .add(&requests, format_args!("the container does not ask for `{}`", missing.join("` and `")))
                .hint("set `resources.requests`");
        }
    }
}
