//! The user that is named is not root.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::SecurityContext;
use crate::policies::{WORKLOADS, pod, security_contexts};

/// The user that a pod or a container names is not root.
///
/// # Why it matters
///
/// User 0 in a container is user 0 on the node, behind a wall that had holes before. Together with `runAsNonRoot` the pod does
/// not even start.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::PodSecurityContext;
///
/// PodSecurityContext::new().run_as_non_root(true).run_as_user(65532);
/// ```
///
/// # When an exception is right
///
/// In pods with `hostUsers: false`, where user 0 is nobody on the node, and which the level "restricted" has allowed since
/// Kubernetes 1.35.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), restricted
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.2.7
#[policy(id = "k8s-run-as-non-root-user", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn run_as_non_root_user(object: &AnyResource<'_>, findings: &mut Findings) {
    for context in security_contexts(&pod(object)) {
        findings
            .expect(
                &context.then(SecurityContext::run_as_user),
                |user| user != Some(0),
                "the user is 0, which is root",
            )
            .hint("name another user, or take `runAsUser` away");
    }
}
