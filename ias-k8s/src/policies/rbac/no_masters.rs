//! Nobody is above the rules.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{BINDINGS, subjects};

/// Nothing is bound to the group `system:masters`.
///
/// # Why it matters
///
/// The API server lets this group do everything without asking RBAC, and its members cannot be taken away: their certificates
/// hold until they expire. A binding for it says that somebody relies on them.
///
/// # How to mend it
///
/// Give those who run the cluster a group of their own:
///
/// ```
/// use ias_k8s::rbac_v1::{Subject, SubjectKind};
///
/// Subject::new(SubjectKind::Group, "cluster-operators").api_group("rbac.authorization.k8s.io");
/// ```
///
/// # When an exception is right
///
/// Never: the group needs no binding.
///
/// # Sources
///
/// - [Good practices for RBAC](https://kubernetes.io/docs/concepts/security/rbac-good-practices/)
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.1.7
#[policy(id = "k8s-rbac-no-masters", severity = High, enforcement = Mandatory, types = BINDINGS)]
pub fn no_masters(binding: &AnyResource<'_>, findings: &mut Findings) {
    for subject in subjects(binding) {
        findings
            .expect(
                &subject.name,
                |name| name.is_none_or(|name| name != "system:masters"),
                "the role is given to `system:masters`",
            )
            .hint("give those who run the cluster a group of their own");
    }
}
