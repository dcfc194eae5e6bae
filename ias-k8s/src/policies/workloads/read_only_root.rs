//! Programs do not change.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, SecurityContext};
use crate::policies::{WORKLOADS, containers, is_windows, pod};

/// Containers cannot write to their own file system.
///
/// Pods that say that they run on Windows are not looked at: it is not known there.
///
/// # Why it matters
///
/// Who breaks into a container brings tools along and changes programs. Where nothing can be written that fails, and what
/// runs is what was built.
///
/// # How to mend it
///
/// Mount a volume where the program has to write:
///
/// ```
/// use ias_k8s::core_v1::{Container, EmptyDirVolumeSource, PodSpec, SecurityContext, Volume, VolumeMount};
///
/// let web = Container::new("web")
///     .image("ghcr.io/acme/web:1.4.2")
///     .security_context(SecurityContext::new().read_only_root_filesystem(true))
///     .volume_mounts([VolumeMount::new("/tmp", "scratch")]);
/// PodSpec::new([web]).volumes([Volume::new("scratch").empty_dir(EmptyDirVolumeSource::new())]);
/// ```
///
/// # When an exception is right
///
/// For software of others that writes beside its programs.
///
/// # Sources
///
/// - [Security contexts](https://kubernetes.io/docs/tasks/configure-pod-container/security-context/)
/// - NIST 800-53 r5 CM-5 and SI-7, CIS Kubernetes 1.12 5.6.3
#[policy(id = "k8s-read-only-root", severity = Medium, enforcement = Advisory, types = WORKLOADS)]
pub fn read_only_root(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    if is_windows(&pod) {
        return;
    }
    for container in containers(&pod) {
        let read_only =
            container.then(key(Container::security_context).then(SecurityContext::read_only_root_filesystem));
        findings
            .expect(&read_only, |on| on == Some(true), "the container can write to its own file system")
            .hint("set `readOnlyRootFilesystem` to true, and mount a volume where the program writes");
    }
}
