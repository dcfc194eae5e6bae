//! Secrets are files rather than variables.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, EnvFromSource, EnvVar, EnvVarSource};
use crate::policies::{WORKLOADS, containers, pod};

/// Secrets are mounted as files.
///
/// # Why it matters
///
/// Variables are inherited by every process that a program starts, are written to crash reports and logs, and keep their value
/// until a restart. A mounted Secret has permissions, and follows its changes.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{SecretVolumeSource, Volume, VolumeMount};
///
/// Volume::new("database").secret(SecretVolumeSource::new().secret_name("database"));
/// VolumeMount::new("/var/run/secrets/database", "database").read_only(true);
/// ```
///
/// # When an exception is right
///
/// For software of others that reads only variables.
///
/// # Sources
///
/// - [Good practices for Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/)
/// - NIST 800-53 r5 IA-5, CIS Kubernetes 1.12 5.4.1
#[policy(id = "k8s-secrets-as-files", severity = Low, enforcement = Advisory, types = WORKLOADS)]
pub fn secrets_as_files(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let variables = container.then(Container::env).items();
        let single = variables
            .iter()
            .map(|one| one.then(key(EnvVar::value_from).then(EnvVarSource::secret_key_ref)).json());
        let sources = container.then(Container::env_from).items();
        let whole = sources.iter().map(|one| one.then(EnvFromSource::secret_ref).json());
        for secret in single.chain(whole).filter(|secret| secret.is_set() && !secret.is_unknown()) {
            findings.add(&secret, "a secret is a variable").hint("mount it as a file");
        }
    }
}
