//! Rights are given to somebody.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{BINDINGS, subjects};

/// Roles are not given to everybody.
///
/// Everybody is `system:anonymous`, `system:unauthenticated` and `system:authenticated`.
///
/// # Why it matters
///
/// Who reaches the API server gets these rights without a name, and on clouds all who have any account of the cloud count as
/// authenticated in some clusters.
///
/// # How to mend it
///
/// Name the group or the account:
///
/// ```
/// use ias_k8s::rbac_v1::{Subject, SubjectKind};
///
/// Subject::new(SubjectKind::Group, "team-orders").api_group("rbac.authorization.k8s.io");
/// Subject::new(SubjectKind::ServiceAccount, "operator").namespace("shop");
/// ```
///
/// # When an exception is right
///
/// For what Kubernetes itself lets all read, such as its version.
///
/// # Sources
///
/// - [Default roles](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-14
#[policy(id = "k8s-rbac-no-anonymous", severity = Critical, enforcement = Mandatory, types = BINDINGS)]
pub fn no_anonymous(binding: &AnyResource<'_>, findings: &mut Findings) {
    const EVERYBODY: [&str; 3] = ["system:anonymous", "system:authenticated", "system:unauthenticated"];
    for subject in subjects(binding) {
        findings
            .expect(
                &subject.name,
                |name| name.is_none_or(|name| !EVERYBODY.contains(&name.as_str())),
                "the role is given to everybody",
            )
            .hint("name the group or the account that needs it");
    }
}
