//! ConfigMaps are for what all may read.

use ias_core::policy::{Findings, Resource, policy, sounds_secret};

use crate::core_v1::{KubeConfigMap, KubeConfigMapProps};

/// ConfigMaps hold no secrets.
///
/// An entry is taken for one if its key ends with a word such as `PASSWORD`, `TOKEN`, `SECRET` or `API_KEY`, in any case, or if
/// a private key stands in it.
///
/// # Why it matters
///
/// ConfigMaps are neither encrypted nor kept from those who may read the namespace, and tools print them.
///
/// # How to mend it
///
/// Let an operator bring the Secret from where secrets are kept, and name it:
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
/// For a key that sounds like a secret and is none.
///
/// # Sources
///
/// - [ConfigMaps](https://kubernetes.io/docs/concepts/configuration/configmap/)
/// - NIST 800-53 r5 IA-5(7) and SC-28, CIS Kubernetes 1.12 5.4.2
#[policy(id = "k8s-no-secrets-in-config-map", severity = High, enforcement = Mandatory)]
pub fn no_secrets_in_config_map(map: &Resource<'_, KubeConfigMap>, findings: &mut Findings) {
    for (key, value) in map.get(KubeConfigMapProps::data).entries() {
        findings
            .expect(
                &value,
                |text| text.is_none_or(|text| !holds_secret(key, &text)),
                format_args!("the entry `{key}` of the ConfigMap is a secret"),
            )
            .hint("put it into a Secret that is not written into the program");
    }
}

fn holds_secret(key: &str, text: &str) -> bool {
    (sounds_secret(key) && !text.trim().is_empty()) || text.contains("PRIVATE KEY-----")
}
