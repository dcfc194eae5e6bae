//! The cluster holds pods to a level too.

use ias_core::policy::{Findings, Resource, policy};

use crate::core_v1::{KubeNamespace, KubeNamespaceProps};
use crate::meta_v1::ObjectMeta;

/// Namespaces name the level of pod security that is enforced.
///
/// The label `pod-security.kubernetes.io/enforce` has to be `baseline` or `restricted`.
///
/// # Why it matters
///
/// Rules of a program hold for what the program makes. Whatever else gets into the namespace, by hand or by an operator, is
/// held to a level only by the cluster, and only where the label says so.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::meta_v1::ObjectMeta;
///
/// ObjectMeta::new().labels([("pod-security.kubernetes.io/enforce", "restricted")]);
/// ```
///
/// # When an exception is right
///
/// For namespaces of agents of the nodes, which need `privileged`.
///
/// # Sources
///
/// - [Pod Security Admission](https://kubernetes.io/docs/concepts/security/pod-security-admission/)
/// - NIST 800-53 r5 AC-6 and CM-7, CIS Kubernetes 1.12 5.2.1
#[policy(id = "k8s-pod-security-level", severity = Medium, enforcement = Mandatory)]
pub fn pod_security_level(namespace: &Resource<'_, KubeNamespace>, findings: &mut Findings) {
    let labels = namespace.get(KubeNamespaceProps::metadata).then(ObjectMeta::labels).json();
    findings
        .expect(
            &labels.key("pod-security.kubernetes.io/enforce").cast::<String>(),
            |level| level.is_some_and(|level| ["baseline", "restricted"].contains(&level.as_str())),
            "the namespace enforces no level of pod security",
        )
        .hint("set the label `pod-security.kubernetes.io/enforce` to `restricted` or `baseline`");
}
