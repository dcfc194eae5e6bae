//! The node's files stay the node's.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{PodSpec, Volume};
use crate::policies::{WORKLOADS, pod};

/// Pods mount no folder of their node.
///
/// # Why it matters
///
/// Who writes to a folder of the node may change what the node runs, and who reads one finds the credentials of the kubelet
/// and the data of other pods. What a pod leaves there stays behind when it moves.
///
/// # How to mend it
///
/// Take a volume of the pod's own, or a claim for what has to stay:
///
/// ```
/// use ias_k8s::core_v1::{EmptyDirVolumeSource, PersistentVolumeClaimVolumeSource, Volume};
///
/// Volume::new("cache").empty_dir(EmptyDirVolumeSource::new());
/// Volume::new("data").persistent_volume_claim(PersistentVolumeClaimVolumeSource::new("data"));
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself, such as those that read its logs, with `readOnly` on the mount.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6 and SC-39, CIS Kubernetes 1.12 5.2.11
#[policy(id = "k8s-no-host-path", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_host_path(object: &AnyResource<'_>, findings: &mut Findings) {
    for volume in pod(object).then(PodSpec::volumes).items() {
        let path = volume.then(Volume::host_path);
        if path.is_set() {
            findings
                .add(&path, "the volume is a folder of the node")
                .hint("take `emptyDir` or a claim instead of `hostPath`");
        }
    }
}
