//! Rights that lead to the rest of the cluster.

use ias_core::policy::{AnyResource, Field, Findings, policy};

use crate::policies::{ROLES, grants};

const READ: [&str; 3] = ["get", "list", "watch"];

/// Roles do not allow what leads to the rest of the cluster.
///
/// That is: to make tokens of service accounts, to reach kubelets by `nodes/proxy`, to make PersistentVolumes, to change
/// webhooks of admission, and to approve or sign certificates. A role that names objects by `resourceNames` is not meant.
///
/// # Why it matters
///
/// Each of these is a way round all other rights: a token of another account, commands in every pod, the files of a node, the
/// objects of all others as they pass by, a certificate for any name.
///
/// # How to mend it
///
/// Leave the resource away. Storage is asked for by a claim, and tokens are mounted:
///
/// ```
/// use ias_k8s::rbac_v1::PolicyRule;
///
/// PolicyRule::new(["create", "delete"]).api_groups([""]).resources(["persistentvolumeclaims"]);
/// ```
///
/// # When an exception is right
///
/// For the operator whose purpose it is: a storage driver, a manager of certificates, a policy engine.
///
/// # Sources
///
/// - [Good practices for RBAC](https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks)
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.1.9 and 5.1.10 and 5.1.11 and 5.1.12 and 5.1.13
#[policy(id = "k8s-rbac-no-takeover", severity = High, enforcement = Mandatory, types = ROLES)]
pub fn no_takeover(role: &AnyResource<'_>, findings: &mut Findings) {
    for grant in grants(role).iter().filter(|grant| grant.names.is_empty()) {
        let verbs: Vec<String> = grant.verbs.iter().flat_map(Field::known).collect();
        for resource in &grant.resources {
            let name = resource.json().as_str().unwrap_or_default();
            findings
                .expect(
                    resource,
                    |name| name.is_none_or(|name| !verbs.iter().any(|verb| leads_on(&name, verb))),
                    format_args!("`{name}` leads to the rest of the cluster"),
                )
                .hint("leave it away, or name the objects by `resourceNames`");
        }
    }
}

fn leads_on(resource: &str, verb: &str) -> bool {
    match resource {
        "nodes/proxy" => true,
        "serviceaccounts/token" | "persistentvolumes" => ["create", "*"].contains(&verb),
        "certificatesigningrequests/approval"
        | "certificatesigningrequests/status"
        | "mutatingwebhookconfigurations"
        | "validatingwebhookconfigurations" => !READ.contains(&verb),
        "signers" => ["approve", "sign", "*"].contains(&verb),
        _ => false,
    }
}
