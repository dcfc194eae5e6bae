//! System calls are filtered.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use super::seccomp_confined::is_confined;
use crate::core_v1::{Container, PodSecurityContext, PodSpec, SeccompProfile, SecurityContext};
use crate::policies::{WORKLOADS, containers, is_windows, pod};

/// Containers have a filter of system calls.
///
/// The profile of the container counts, else that of the pod. One that is switched off has a rule of its own,
/// `k8s-seccomp-confined`; pods that say that they run on Windows are not looked at.
///
/// # Why it matters
///
/// Without `seccompProfile` most clusters let a container call all of the kernel, whose holes are mostly in calls that hardly
/// a program needs.
///
/// # How to mend it
///
/// Say it once for the whole pod:
///
/// ```
/// use ias_k8s::core_v1::{PodSecurityContext, SeccompProfile, SeccompProfileType};
///
/// PodSecurityContext::new().seccomp_profile(SeccompProfile::new(SeccompProfileType::RuntimeDefault));
/// ```
///
/// # When an exception is right
///
/// On clusters whose kubelets run with `seccompDefault`, which do it for all pods.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), restricted
/// - NIST 800-53 r5 CM-7 and SC-39, CIS Kubernetes 1.12 5.6.2
#[policy(id = "k8s-seccomp-profile", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn seccomp_profile(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    if is_windows(&pod) {
        return;
    }
    let of_pod = pod.then(key(PodSpec::security_context).then(PodSecurityContext::seccomp_profile));
    for container in containers(&pod) {
        let own = container.then(key(Container::security_context).then(SecurityContext::seccomp_profile));
        let counts = if own.is_set() { &own } else { &of_pod };
        let kind = counts.then(SeccompProfile::type_).cast::<String>();
        if kind.may_be(|kind| !is_confined(&kind)) {
            continue; // The other rule says so.
        }
        let found =
            findings.expect(&kind, |kind| kind.is_some(), "the system calls of a container are not filtered");
        let inherited = found.is_finding() && !own.is_set();
        found.hint("set `seccompProfile` of the pod to `RuntimeDefault`");
        if inherited {
            return; // One line of the pod mends all of its containers.
        }
    }
}
