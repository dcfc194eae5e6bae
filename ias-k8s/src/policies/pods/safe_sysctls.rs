//! Settings of the kernel that end at the pod.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{PodSecurityContext, PodSpec, Sysctl};
use crate::policies::{WORKLOADS, pod};

/// What the Pod Security Standards allow, as of Kubernetes 1.36. The kubelet's own list has two more, `net.ipv4.tcp_rmem` and
/// `net.ipv4.tcp_wmem`, which the standards do not name: <https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/>.
const SAFE: [&str; 10] = [
    "kernel.shm_rmid_forced",
    "net.ipv4.ip_local_port_range",
    "net.ipv4.ip_local_reserved_ports",
    "net.ipv4.ip_unprivileged_port_start",
    "net.ipv4.ping_group_range",
    "net.ipv4.tcp_fin_timeout",
    "net.ipv4.tcp_keepalive_intvl",
    "net.ipv4.tcp_keepalive_probes",
    "net.ipv4.tcp_keepalive_time",
    "net.ipv4.tcp_syncookies",
];

/// Pods change only settings of the kernel that end at the pod.
///
/// # Why it matters
///
/// Pods of a node share a kernel. Most of its settings hold for all of them, and some switch protection off; a kubelet that
/// was not told to allow such a setting does not start the pod.
///
/// # How to mend it
///
/// Take the setting away, or make it on the nodes that such pods run on. Safe ones are those of the level "baseline":
///
/// ```
/// use ias_k8s::core_v1::{PodSecurityContext, Sysctl};
///
/// PodSecurityContext::new().sysctls([Sysctl::new("net.ipv4.ip_unprivileged_port_start", "80")]);
/// ```
///
/// # When an exception is right
///
/// For databases on nodes of their own, whose kubelets allow the setting.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 CM-7 and SC-39
#[policy(id = "k8s-safe-sysctls", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn safe_sysctls(object: &AnyResource<'_>, findings: &mut Findings) {
    let sysctls = pod(object).then(key(PodSpec::security_context).then(PodSecurityContext::sysctls));
    for sysctl in sysctls.items() {
        let name = sysctl.then(Sysctl::name);
        let known = name.json().as_str().unwrap_or_default();
        findings
            .expect(
                &name,
                |name| name.is_none_or(|name| SAFE.contains(&name.as_str())),
                format_args!("the setting `{known}` of the kernel is not a safe one"),
            )
            .hint("take it away");
    }
}
