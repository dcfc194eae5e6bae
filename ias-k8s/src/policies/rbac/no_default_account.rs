//! The account that all share has no rights.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{BINDINGS, subjects};

/// No role is given to the service account `default`.
///
/// # Why it matters
///
/// Every pod of the namespace that names no account has this one, also those that come next year.
///
/// # How to mend it
///
/// Make an account for the program that needs the role:
///
/// ```
/// use ias_k8s::core_v1::{Container, PodSpec};
/// use ias_k8s::rbac_v1::{Subject, SubjectKind};
///
/// Subject::new(SubjectKind::ServiceAccount, "operator").namespace("shop");
/// PodSpec::new([Container::new("operator").image("ghcr.io/acme/operator:2.0.1")]).service_account_name("operator");
/// ```
///
/// # When an exception is right
///
/// In a namespace in which a single program runs that cannot name an account.
///
/// # Sources
///
/// - [Service accounts](https://kubernetes.io/docs/concepts/security/service-accounts/)
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.1.5
#[policy(id = "k8s-rbac-no-default-account", severity = Medium, enforcement = Mandatory, types = BINDINGS)]
pub fn no_default_account(binding: &AnyResource<'_>, findings: &mut Findings) {
    for subject in subjects(binding).iter().filter(|subject| subject.kind == Some("ServiceAccount")) {
        findings
            .expect(
                &subject.name,
                |name| name.is_none_or(|name| name != "default"),
                "the role is given to the account that all pods share",
            )
            .hint("make an account for the program that needs the role");
    }
}
