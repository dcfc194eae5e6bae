//! Administrators are few.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::BINDINGS;

/// Nobody is bound to `cluster-admin`.
///
/// # Why it matters
///
/// `cluster-admin` may do all with everything, and reads all secrets. Who takes over one pod with it has the cluster, and
/// mostly the account of the cloud around it.
///
/// # How to mend it
///
/// Bind a role that names what is needed:
///
/// ```
/// use ias_k8s::rbac_v1::{PolicyRule, RoleKind, RoleRef};
///
/// PolicyRule::new(["get", "list", "watch"]).api_groups([""]).resources(["pods"]);
/// RoleRef::new(RoleKind::Role, "pod-reader");
/// ```
///
/// # When an exception is right
///
/// For the group of those who run the cluster, and for the tool that installs everything.
///
/// # Sources
///
/// - [User-facing roles](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles)
/// - PCI DSS 4.0.1 7.2.2, NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.1.1
#[policy(id = "k8s-rbac-no-cluster-admin", severity = Critical, enforcement = Mandatory, types = BINDINGS)]
pub fn no_cluster_admin(binding: &AnyResource<'_>, findings: &mut Findings) {
    let role = binding.property::<Json>("roleRef");
    if role.key("kind").as_str() == Some("Role") {
        return;
    }
    findings
        .expect(
            &role.key("name").cast::<String>(),
            |name| name.is_none_or(|name| name != "cluster-admin"),
            "the binding makes administrators of the whole cluster",
        )
        .hint("bind a role that names what is needed");
}
