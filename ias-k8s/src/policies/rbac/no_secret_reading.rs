//! Secrets are read by who needs them.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{ROLES, grants};

/// Roles allow to read only named secrets.
///
/// Looked at are `get`, `list` and `watch` on `secrets` without `resourceNames`.
///
/// # Why it matters
///
/// Who reads all secrets of a namespace has the passwords of every program in it, and the tokens of its service accounts. Also
/// `list` shows the contents.
///
/// # How to mend it
///
/// Name the secrets, or mount them, for which a pod needs no right:
///
/// ```
/// use ias_k8s::rbac_v1::PolicyRule;
///
/// PolicyRule::new(["get"]).api_groups([""]).resources(["secrets"]).resource_names(["web-session-key"]);
/// ```
///
/// # When an exception is right
///
/// For operators that bring secrets into the cluster.
///
/// # Sources
///
/// - [Good practices for RBAC](https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets)
/// - PCI DSS 4.0.1 7.2.2, NIST 800-53 r5 AC-6 and IA-5, CIS Kubernetes 1.12 5.1.2
#[policy(id = "k8s-rbac-no-secret-reading", severity = High, enforcement = Mandatory, types = ROLES)]
pub fn no_secret_reading(role: &AnyResource<'_>, findings: &mut Findings) {
    for grant in grants(role).iter().filter(|grant| grant.names.is_empty()) {
        let reads = |verb: String| ["get", "list", "watch"].contains(&verb.as_str());
        if !grant.verbs.iter().any(|verb| verb.may_be(reads)) {
            continue;
        }
        for resource in &grant.resources {
            findings
                .expect(
                    resource,
                    |name| name.is_none_or(|name| name != "secrets"),
                    "the role allows to read all secrets",
                )
                .hint("name them by `resourceNames`");
        }
    }
}
