//! Pods stay apart from their node.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::PodSpec;
use crate::policies::{WORKLOADS, pod};

/// Pods do not share namespaces with their node.
///
/// Looked at are `hostNetwork`, `hostPID` and `hostIPC`.
///
/// # Why it matters
///
/// In the namespaces of the node a process reads the traffic of other pods, sees and signals their processes, and passes by
/// network policies.
///
/// # How to mend it
///
/// Take the property away. What has to be reached from outside gets a Service:
///
/// ```
/// use ias_k8s::core_v1::{ServicePort, ServiceSpec};
///
/// ServiceSpec::new().selector([("app", "web")]).ports([ServicePort::new(80)]);
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself, such as those that gather metrics.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 SC-39, CIS Kubernetes 1.12 5.2.3 and 5.2.4 and 5.2.5
#[policy(id = "k8s-no-host-namespaces", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_host_namespaces(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    let shared = [pod.then(PodSpec::host_network), pod.then(PodSpec::host_pid), pod.then(PodSpec::host_ipc)];
    for namespace in &shared {
        let name = namespace.name();
        let name = name.rsplit('.').next().unwrap_or_default();
        findings
            .expect(
                namespace,
                |on| on != Some(true),
                format_args!("the pod has `{name}` and shares a namespace of its node"),
            )
            .hint(format_args!("take `{name}` away"));
    }
}
