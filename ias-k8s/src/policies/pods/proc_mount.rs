//! What the kernel shows stays covered.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, SecurityContext};
use crate::policies::{WORKLOADS, containers, pod};

/// Containers see `/proc` as the runtime covers it.
///
/// # Why it matters
///
/// Runtimes cover the parts of `/proc` that show or change the node: its memory, its keys, its settings. `Unmasked` takes
/// the cover away.
///
/// # How to mend it
///
/// Take `procMount` away. Builds of images that need it run in a user namespace of their own:
///
/// ```
/// use ias_k8s::core_v1::{Container, PodSpec};
///
/// PodSpec::new([Container::new("build").image("ghcr.io/acme/build:3.1.0")]).host_users(false);
/// ```
///
/// # When an exception is right
///
/// For containers that make containers, in pods with `hostUsers: false`, where the level "baseline" has allowed it since
/// Kubernetes 1.35.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6 and SC-39
#[policy(id = "k8s-proc-mount", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn proc_mount(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let mount = container.then(key(Container::security_context).then(SecurityContext::proc_mount));
        findings
            .expect(
                &mount.cast::<String>(),
                |kind| kind.is_none_or(|kind| kind == "Default"),
                "the container sees all of `/proc`",
            )
            .hint("take `procMount` away");
    }
}
