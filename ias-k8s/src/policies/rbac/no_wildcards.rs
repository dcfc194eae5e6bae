//! Roles say what they allow.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{ROLES, grants};

/// Roles allow named verbs on named resources.
///
/// `*` is neither a verb nor a resource. Roles that are put together from others by labels have no rules of their own.
///
/// # Why it matters
///
/// `*` also means what will be there next year: every kind that an operator brings along, and verbs such as `escalate` and
/// `impersonate`, with which somebody makes themselves an administrator.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::rbac_v1::PolicyRule;
///
/// PolicyRule::new(["get", "list", "watch"]).api_groups(["apps"]).resources(["deployments"]);
/// ```
///
/// # When an exception is right
///
/// For administrators of the cluster, and for operators that manage kinds which are not known before.
///
/// # Sources
///
/// - [Good practices for RBAC](https://kubernetes.io/docs/concepts/security/rbac-good-practices/)
/// - PCI DSS 4.0.1 7.2.1, NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.1.3
#[policy(id = "k8s-rbac-no-wildcards", severity = High, enforcement = Mandatory, types = ROLES)]
pub fn no_wildcards(role: &AnyResource<'_>, findings: &mut Findings) {
    for grant in grants(role) {
        for (what, list) in [("verbs", &grant.verbs), ("resources", &grant.resources)] {
            for one in list {
                findings
                    .expect(
                        one,
                        |name| name.is_none_or(|name| name != "*" && !name.starts_with("*/")),
                        format_args!("the role allows all {what}"),
                    )
                    .hint(format_args!("name the {what} that are needed"));
            }
        }
    }
}
