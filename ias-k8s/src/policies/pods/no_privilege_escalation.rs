//! Processes get no more rights than they begin with.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, SecurityContext};
use crate::policies::{WORKLOADS, containers, is_windows, pod};

/// Containers forbid that a process gains rights.
///
/// Pods that say that they run on Windows are not looked at.
///
/// # Why it matters
///
/// With `allowPrivilegeEscalation`, which is on unless it is set to false, a program with the setuid bit makes a process
/// root that was not.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::SecurityContext;
///
/// SecurityContext::new().allow_privilege_escalation(false);
/// ```
///
/// # When an exception is right
///
/// For software that needs `sudo` inside, until it is built otherwise.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), restricted
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.2.6
#[policy(id = "k8s-no-privilege-escalation", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_privilege_escalation(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    if is_windows(&pod) {
        return;
    }
    for container in containers(&pod) {
        let escalation = container
            .then(key(Container::security_context).then(SecurityContext::allow_privilege_escalation));
        findings
            .expect(&escalation, |on| on == Some(false), "a process of the container can gain rights")
            .hint("set `allowPrivilegeEscalation` to false");
    }
}
