//! Containers say what they need at most.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, ResourceRequirements};
use crate::policies::{WORKLOADS, containers, pod};

/// Containers have a limit of memory.
///
/// # Why it matters
///
/// A container without a limit takes the memory of its neighbours, until the node kills one of them.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::ResourceRequirements;
///
/// ResourceRequirements::new().requests([("cpu", "250m"), ("memory", "256Mi")]).limits([("memory", "256Mi")]);
/// ```
///
/// A limit of processor time is not asked for: what is idle may be used.
///
/// # When an exception is right
///
/// Where a LimitRange of the namespace sets a default.
///
/// # Sources
///
/// - [Resource management for pods](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/)
/// - NIST 800-53 r5 SC-5 and SC-6
#[policy(id = "k8s-resource-limits", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn resource_limits(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let limits = container.then(key(Container::resources).then(ResourceRequirements::limits));
        let memory = limits.json().key("memory");
        if memory.is_absent() {
            findings
                .add(&memory, "the container has no limit of memory")
                .hint("set `resources.limits.memory`");
        }
    }
}
