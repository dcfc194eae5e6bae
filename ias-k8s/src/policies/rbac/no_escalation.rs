//! Rights do not grow.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{ROLES, grants};

/// Roles do not allow to gain other rights.
///
/// Looked at are the verbs `bind`, `escalate` and `impersonate`.
///
/// # Why it matters
///
/// With `escalate` somebody writes any right into a role, with `bind` they give themselves any role, with `impersonate` they act
/// as anybody. Each of them is as much as `cluster-admin`.
///
/// # How to mend it
///
/// Leave the verb away. Who hands on rights may hand on those that they have, without any such verb:
///
/// ```
/// use ias_k8s::rbac_v1::PolicyRule;
///
/// PolicyRule::new(["create", "update"]).api_groups(["rbac.authorization.k8s.io"]).resources(["rolebindings"]);
/// ```
///
/// # When an exception is right
///
/// For operators that make roles, limited to names by `resourceNames`.
///
/// # Sources
///
/// - [Good practices for RBAC](https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb)
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.1.8
#[policy(id = "k8s-rbac-no-escalation", severity = High, enforcement = Mandatory, types = ROLES)]
pub fn no_escalation(role: &AnyResource<'_>, findings: &mut Findings) {
    for verb in grants(role).iter().flat_map(|grant| &grant.verbs) {
        let name = verb.json().as_str().unwrap_or_default();
        findings
            .expect(
                verb,
                |name| name.is_none_or(|name| !["bind", "escalate", "impersonate"].contains(&name.as_str())),
                format_args!("with `{name}` other rights can be gained"),
            )
            .hint("leave the verb away");
    }
}
