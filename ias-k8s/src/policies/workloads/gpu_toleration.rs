//! Pods with GPUs get onto nodes with GPUs.

use ias_core::policy::{AnyResource, Findings, policy};

use super::gpu_limits::gpu_of;
use crate::core_v1::{PodSpec, Toleration};
use crate::policies::{WORKLOADS, containers, pod};

/// Pods with GPUs tolerate the taint of nodes with GPUs.
///
/// The taint has the name of the resource, such as `nvidia.com/gpu`, as Kubernetes advises and GKE sets it.
///
/// # Why it matters
///
/// Nodes with GPUs are kept free for those who need them, by a taint. A pod that does not tolerate it waits for ever, while the
/// autoscaler may well buy such a node for it.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{Container, PodSpec, TaintEffect, Toleration, TolerationOperator};
///
/// let gpu = Toleration::new()
///     .key("nvidia.com/gpu")
///     .operator(TolerationOperator::Exists)
///     .effect(TaintEffect::NoSchedule);
/// PodSpec::new([Container::new("train").image("ghcr.io/acme/train:0.9.1")]).tolerations([gpu]);
/// ```
///
/// # When an exception is right
///
/// On clusters whose nodes with GPUs have no taint, or where an admission plugin adds the toleration.
///
/// # Sources
///
/// - [Taints and tolerations](https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#example-use-cases)
/// - [GPUs in GKE](https://cloud.google.com/kubernetes-engine/docs/how-to/gpus)
/// - NIST 800-53 r5 SC-6
#[policy(id = "k8s-gpu-toleration", severity = Low, enforcement = Advisory, types = WORKLOADS)]
pub fn gpu_toleration(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    let Some(gpu) = containers(&pod).iter().find_map(gpu_of) else { return };
    let tolerations = pod.then(PodSpec::tolerations);
    let tolerated = tolerations.items().iter().any(|one| {
        let key = one.then(Toleration::key);
        // Without a key every taint is tolerated.
        one.is_unknown() || key.is_absent() || key.is_unknown() || key.may_be(|key| key == gpu)
    });
    if !tolerated {
        findings
            .add(&tolerations, format_args!("the pod has a GPU and does not tolerate the taint `{gpu}`"))
            .hint("add a toleration of that key");
    }
}
