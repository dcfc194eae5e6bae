//! Tokens are for who speaks with the cluster.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::PodSpec;
use crate::policies::{WORKLOADS, pod};

/// Pods without a service account of their own get no token.
///
/// A pod has an account of its own if `serviceAccountName` names another one than `default`.
///
/// # Why it matters
///
/// Hardly a program speaks with the API server, and yet each pod gets a token for it. Whoever breaks in finds it, and all pods
/// of the namespace that have the account `default` share what it may do.
///
/// # How to mend it
///
/// Say that no token is wanted; what does speak with the API server gets an account of its own:
///
/// ```
/// use ias_k8s::core_v1::{Container, PodSpec};
///
/// PodSpec::new([Container::new("web").image("ghcr.io/acme/web:1.4.2")]).automount_service_account_token(false);
/// PodSpec::new([Container::new("operator").image("ghcr.io/acme/operator:2.0.1")]).service_account_name("operator");
/// ```
///
/// # When an exception is right
///
/// Where the account `default` of the namespace says it for all pods.
///
/// # Sources
///
/// - [Service accounts](https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/)
/// - NIST 800-53 r5 AC-6 and IA-5, CIS Kubernetes 1.12 5.1.5 and 5.1.6
#[policy(id = "k8s-no-default-token", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_default_token(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    let own = [pod.then(PodSpec::service_account_name), pod.then(PodSpec::service_account)];
    if own
        .iter()
        .any(|name| name.is_unknown() || name.may_be(|name| !["", "default"].contains(&name.as_str())))
    {
        return;
    }
    findings
        .expect(
            &pod.then(PodSpec::automount_service_account_token),
            |on| on == Some(false),
            "the pod gets a token of the account `default`",
        )
        .hint("set `automountServiceAccountToken` to false, or name a service account");
}
