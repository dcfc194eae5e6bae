//! Only what is meant to is reached.

use ias_core::policy::{Findings, Resource, policy};

use crate::core_v1::KubeNamespace;
use crate::meta_v1::{LabelSelector, ObjectMeta};
use crate::networking_v1::{KubeNetworkPolicy, KubeNetworkPolicyProps, NetworkPolicySpec};
use crate::object::split;

/// Namespaces have a NetworkPolicy that denies what no other one allows.
///
/// Looked at are the Namespaces of the program, and for each the NetworkPolicies of all charts: one has to select all pods and
/// allow no incoming traffic. Namespaces that others make are not looked at.
///
/// # Why it matters
///
/// Without a policy every pod of the cluster reaches every other one. Who breaks into one is next to all databases.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::meta_v1::LabelSelector;
/// use ias_k8s::networking_v1::{NetworkPolicySpec, PolicyType};
///
/// NetworkPolicySpec::new().pod_selector(LabelSelector::new()).policy_types([PolicyType::Ingress]);
/// ```
///
/// # When an exception is right
///
/// Where a service mesh or a policy of the whole cluster denies it.
///
/// # Sources
///
/// - [Network policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies)
/// - PCI DSS 4.0.1 1.3.1, NIST 800-53 r5 AC-4 and SC-7, CIS Kubernetes 1.12 5.3.2
#[policy(id = "k8s-default-deny", severity = Medium, enforcement = Mandatory)]
pub fn default_deny(namespace: &Resource<'_, KubeNamespace>, findings: &mut Findings) {
    let name = split(namespace.name()).1;
    let policies = namespace.everywhere::<KubeNetworkPolicy>();
    if !policies.iter().any(|policy| denies(policy, name)) {
        findings
            .add(namespace, format_args!("all pods of the namespace `{name}` can be reached by everybody"))
            .hint("add a NetworkPolicy with an empty `podSelector` and the type `Ingress`");
    }
}

fn denies(policy: &Resource<'_, KubeNetworkPolicy>, namespace: &str) -> bool {
    let spec = policy.get(KubeNetworkPolicyProps::spec);
    let selector = spec.then(NetworkPolicySpec::pod_selector);
    let types = spec.then(NetworkPolicySpec::policy_types);
    policy.get(KubeNetworkPolicyProps::metadata).then(ObjectMeta::namespace).may_be(|name| name == namespace)
        && selector.then(LabelSelector::match_labels).entries().is_empty()
        && selector.then(LabelSelector::match_expressions).items().is_empty()
        && spec.then(NetworkPolicySpec::ingress).items().is_empty()
        // Without types it is one for incoming traffic.
        && (types.is_absent() || types.items().iter().any(|one| one.json().as_str() == Some("Ingress")))
}
