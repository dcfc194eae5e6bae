//! Storage comes from claims.

use ias_core::policy::{AnyResource, Findings, policy};
use ias_core::{Json, Map};

use crate::core_v1::PodSpec;
use crate::policies::{WORKLOADS, pod};

/// The kinds of volumes that the level "restricted" allows.
const ALLOWED: [&str; 9] = [
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "image",
    "persistentVolumeClaim",
    "projected",
    "secret",
];

/// Volumes are of the kinds that need no trust.
///
/// These are `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected` and
/// `secret`. `hostPath` has a rule of its own, `k8s-no-host-path`. Clusters have let `image` pass since Kubernetes 1.33, though
/// the page of the standards does not name it.
///
/// # Why it matters
///
/// A pod that names a server or a disk itself reaches whatever its node reaches, past the rules of who may use which
/// storage. With a claim those who run the cluster decide.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{PersistentVolumeClaimVolumeSource, Volume};
///
/// Volume::new("data").persistent_volume_claim(PersistentVolumeClaimVolumeSource::new("data"));
/// ```
///
/// # When an exception is right
///
/// While data moves from such a volume to a claim.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), restricted
/// - [Allow ImageVolume for Restricted PSA profiles](https://github.com/kubernetes/kubernetes/pull/130394)
/// - NIST 800-53 r5 AC-3 and CM-7
#[policy(id = "k8s-volume-types", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn volume_types(object: &AnyResource<'_>, findings: &mut Findings) {
    for volume in pod(object).then(PodSpec::volumes).items() {
        for (kind, source) in volume.cast::<Map<Json>>().entries() {
            if !ALLOWED.contains(&kind) && !["name", "hostPath"].contains(&kind) && source.is_set() {
                findings
                    .add(&source, format_args!("the volume is of the kind `{kind}`"))
                    .hint("mount a claim: `persistentVolumeClaim`");
            }
        }
    }
}
