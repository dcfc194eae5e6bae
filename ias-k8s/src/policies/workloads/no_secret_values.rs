//! Secrets are not written into manifests.

use ias_core::policy::{AnyResource, Findings, policy, sounds_secret};

use crate::core_v1::{Container, EnvVar};
use crate::policies::{WORKLOADS, containers, pod};

/// Variables with secrets take them from a Secret.
///
/// A name says that it is a secret if it ends with a word such as `PASSWORD`, `TOKEN`, `SECRET` or `API_KEY`, in any case. What
/// only deployment knows counts as written by others.
///
/// # Why it matters
///
/// What stands in a manifest stands in the repository, in the logs of the pipeline, and in the answers of the API server to all
/// who may read pods.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{EnvVar, EnvVarSource, SecretKeySelector};
///
/// let from = EnvVarSource::new().secret_key_ref(SecretKeySelector::new("password").name("database"));
/// EnvVar::new("DB_PASSWORD").value_from(from);
/// ```
///
/// # When an exception is right
///
/// For a name that sounds like a secret and is none.
///
/// # Sources
///
/// - [Good practices for Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/)
/// - NIST 800-53 r5 IA-5(7) and SC-28, CIS Kubernetes 1.12 5.4.2
#[policy(id = "k8s-no-secret-values", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_secret_values(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        for variable in container.then(Container::env).items() {
            let name = variable.then(EnvVar::name).json().as_str().unwrap_or_default();
            if !sounds_secret(name) {
                continue;
            }
            findings
                .expect(
                    &variable.then(EnvVar::value),
                    // `$(OTHER)` is the value of another variable.
                    |value| value.is_none_or(|value| value.is_empty() || value.starts_with("$(")),
                    format_args!("the value of `{name}` is written into the manifest"),
                )
                .hint("take it from a Secret: `valueFrom.secretKeyRef`");
        }
    }
}
