//! Few of root's powers.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Capabilities, Container, SecurityContext};
use crate::policies::{WORKLOADS, containers, pod};

/// The capabilities that container runtimes give of themselves.
pub(super) const COMMON: [&str; 13] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];

/// Containers add no capability beyond the common ones.
///
/// Those may be added that the level "baseline" of the Pod Security Standards names, from `AUDIT_WRITE` to `SYS_CHROOT`.
///
/// # Why it matters
///
/// A capability is one of root's powers, and with some of them a process takes over its node: with `SYS_ADMIN` it mounts the
/// node's disks, with `SYS_PTRACE` it looks into other processes, with `NET_RAW` it speaks for other pods.
///
/// # How to mend it
///
/// Drop all, and add back what the program was seen to need:
///
/// ```
/// use ias_k8s::core_v1::{Capabilities, SecurityContext};
///
/// let capabilities = Capabilities::new().drop(["ALL"]).add(["NET_BIND_SERVICE"]);
/// SecurityContext::new().capabilities(capabilities);
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself, such as those that watch its network, with the single capability that they need.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6 and CM-7, CIS Kubernetes 1.12 5.2.8
#[policy(id = "k8s-added-capabilities", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn added_capabilities(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let capabilities =
            container.then(key(Container::security_context).then(SecurityContext::capabilities));
        for added in capabilities.then(Capabilities::add).items() {
            let name = added.json().as_str().unwrap_or_default();
            findings
                .expect(
                    &added,
                    |name| name.is_none_or(|name| COMMON.contains(&name.as_str())),
                    format_args!("the container adds the capability `{name}`"),
                )
                .hint("do without it");
        }
    }
}
