//! GPUs are asked for in whole.

use ias_core::policy::{AnyResource, Field, Findings, policy};
use ias_core::{Json, Value, key};

use crate::core_v1::{Container, ResourceRequirements};
use crate::policies::{ContainerOf, WORKLOADS, containers, pod};

/// The resources that stand for GPUs; of Intel one for each driver of the kernel.
///
/// Source: [device plugins](https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/#examples).
const GPUS: [&str; 4] = ["nvidia.com/gpu", "amd.com/gpu", "gpu.intel.com/i915", "gpu.intel.com/xe"];

/// Containers with GPUs limit them.
///
/// Looked at are `nvidia.com/gpu`, `amd.com/gpu`, `gpu.intel.com/i915` and `gpu.intel.com/xe`.
///
/// # Why it matters
///
/// GPUs are not shared: a request without an equal limit is refused by the API server, when the rollout has begun already.
///
/// # How to mend it
///
/// Set the limit; the request follows it:
///
/// ```
/// use ias_k8s::core_v1::ResourceRequirements;
///
/// ResourceRequirements::new().limits([("nvidia.com/gpu", "1"), ("memory", "16Gi")]);
/// ```
///
/// # When an exception is right
///
/// Never on a cluster that takes the resource from a device plugin.
///
/// # Sources
///
/// - [Schedule GPUs](https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/)
/// - NIST 800-53 r5 SC-6
#[policy(id = "k8s-gpu-limits", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn gpu_limits(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        for gpu in GPUS {
            let [limit, request] = gpus(&container, gpu);
            if request.is_absent() || request.is_unknown() || limit.is_unknown() {
                continue;
            }
            let [wanted, least] =
                [&request, &limit].map(|field| field.known().iter().map(amount).collect::<Vec<_>>());
            if wanted != least {
                findings
                    .add(&request, format_args!("the container asks for `{gpu}` without an equal limit"))
                    .hint("set the limit, and leave the request away");
            }
        }
    }
}

/// The number, which may be written as text.
fn amount(known: &Value) -> Option<String> {
    known.as_str().map(str::to_owned).or_else(|| known.as_i64().map(|number| number.to_string()))
}

/// Whether a container has a GPU, and which.
pub(super) fn gpu_of(container: &ContainerOf<'_>) -> Option<&'static str> {
    GPUS.into_iter().find(|gpu| gpus(container, gpu).iter().any(Field::is_set))
}

/// The limit and the request.
fn gpus<'a>(container: &ContainerOf<'a>, gpu: &str) -> [Field<'a, Json>; 2] {
    let limits = container.then(key(Container::resources).then(ResourceRequirements::limits));
    let requests = container.then(key(Container::resources).then(ResourceRequirements::requests));
    [limits.json().key(gpu), requests.json().key(gpu)]
}
