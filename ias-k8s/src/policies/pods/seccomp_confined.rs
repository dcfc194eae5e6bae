//! The filter of system calls stays.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{SeccompProfile, SecurityContext};
use crate::policies::{WORKLOADS, pod, security_contexts};

/// No filter of system calls is switched off.
///
/// # Why it matters
///
/// A profile of seccomp keeps hundreds of system calls from containers that they do not need, and holes of the kernel are
/// mostly in those. `Unconfined` gives them all back, also where the node has a profile for all pods.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{PodSecurityContext, SeccompProfile, SeccompProfileType};
///
/// PodSecurityContext::new().seccomp_profile(SeccompProfile::new(SeccompProfileType::RuntimeDefault));
/// ```
///
/// # When an exception is right
///
/// To trace a program for an hour, on a developer's own cluster.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 CM-7 and SC-39, CIS Kubernetes 1.12 5.6.2
#[policy(id = "k8s-seccomp-confined", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn seccomp_confined(object: &AnyResource<'_>, findings: &mut Findings) {
    for context in security_contexts(&pod(object)) {
        let profile = context.then(SecurityContext::seccomp_profile).then(SeccompProfile::type_);
        findings
            .expect(
                &profile.cast::<String>(),
                |kind| kind.is_none_or(|kind| is_confined(&kind)),
                "the filter of system calls is switched off",
            )
            .hint("say `RuntimeDefault`, or `Localhost` with a profile of your own");
    }
}

/// Whether this type of profile is a filter.
pub(super) fn is_confined(kind: &str) -> bool {
    ["RuntimeDefault", "Localhost"].contains(&kind)
}
