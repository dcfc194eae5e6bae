//! What is known of kinds, for tools: which there are, and what cannot be changed once an object is there.

use crate::Version;
use crate::schema::{Kind as Row, table};

/// A kind that Kubernetes has, or had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Group and version, such as `apps/v1`.
    pub api_version: &'static str,
    /// The kind, such as `Deployment`.
    pub name: &'static str,
    /// The first release that has it; [`Version::OLDEST`] also where an earlier one had it.
    pub since: Version,
    /// The last release that has it; `None` where the newest one does.
    pub until: Option<Version>,
}

/// All kinds that programs declare, in the order of version and name; also those that are gone.
///
/// ```
/// use ias_k8s::{Version, facts};
///
/// let budgets: Vec<_> = facts::kinds().filter(|kind| kind.name == "PodDisruptionBudget").collect();
/// assert_eq!(budgets[0].api_version, "policy/v1");
/// assert_eq!((budgets[1].api_version, budgets[1].until.unwrap().to_string()), ("policy/v1beta1", "1.24".to_owned()));
/// ```
pub fn kinds() -> impl Iterator<Item = Kind> {
    let kind = |row: &Row| Kind {
        api_version: row.api_version,
        name: row.name,
        since: row.span.since.unwrap_or(Version::OLDEST).min(row.span.until.unwrap_or(Version::NEWEST)),
        until: row.span.until,
    };
    table().kinds().iter().map(kind)
}

/// Why and when a field of an object cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Immutable {
    /// The path that the fact is about; what is below it cannot be changed either.
    pub path: &'static str,
    /// When that is so.
    pub when: When,
    /// Where it is written.
    pub source: &'static str,
}

/// When a field cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From the creation of the object on.
    Always,
    /// Once it has a value.
    OnceSet,
    /// Where the object says `immutable: true`.
    MarkedImmutable,
}

/// Whether a field cannot be changed while an object stays the same one, so that a change means a new object.
///
/// The group is that of `apiVersion`, empty for the core group; the path has dots: `spec.selector.matchLabels`.
///
/// ```
/// use ias_k8s::facts::{When, immutable};
///
/// assert_eq!(immutable("apps", "Deployment", "spec.selector.matchLabels").unwrap().when, When::Always);
/// assert_eq!(immutable("apps", "Deployment", "spec.replicas"), None);
/// assert_eq!(immutable("", "Secret", "data.token").unwrap().when, When::MarkedImmutable);
/// ```
pub fn immutable(group: &str, kind: &str, path: &str) -> Option<Immutable> {
    let below =
        |of: &str| path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
    immutables(group, kind).find(|fact| below(fact.path))
}

/// All fields of a kind that cannot be changed.
pub(crate) fn immutables(group: &str, kind: &str) -> impl Iterator<Item = Immutable> {
    let of_kind = IMMUTABLE.iter().filter(move |row| row.0 == group && row.1 == kind);
    let own =
        of_kind.flat_map(|row| row.3.iter().map(move |path| Immutable { path, when: row.2, source: row.4 }));
    own.chain(OF_ALL)
}

/// An object is another one with another name or namespace.
const OF_ALL: [Immutable; 2] = [
    Immutable { path: "metadata.name", when: When::Always, source: META },
    Immutable { path: "metadata.namespace", when: When::Always, source: META },
];

const META: &str = "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/";
const SERVICE: &str = "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/";
const STATEFUL: &str = "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/";
const JOB: &str = "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/";
const SELECTOR: &str =
    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates";
const CLAIM: &str = "https://kubernetes.io/docs/concepts/storage/persistent-volumes/";
const CSI: &str =
    "https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/csi-driver-v1/";
const CLASS: &str = "https://kubernetes.io/docs/concepts/storage/storage-classes/";
const ATTRIBUTES: &str = "https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/";
const DRA: &str = "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/";
const RBAC: &str = "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example";

type Row5 = (&'static str, &'static str, When, &'static [&'static str], &'static str);

/// Group, kind, when, paths, source. Held against the fields of the kinds by a test.
#[rustfmt::skip]
const IMMUTABLE: &[Row5] = &[
    ("", "ConfigMap", When::MarkedImmutable, &["data", "binaryData", "immutable"], "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable"),
    ("", "Secret", When::MarkedImmutable, &["data", "stringData", "immutable"], "https://kubernetes.io/docs/concepts/configuration/secret/#secret-immutable"),
    ("", "Secret", When::Always, &["type"], "https://kubernetes.io/docs/concepts/configuration/secret/#secret-types"),
    ("", "Service", When::OnceSet, &["spec.clusterIP", "spec.clusterIPs", "spec.healthCheckNodePort", "spec.loadBalancerClass"], SERVICE),
    ("", "PersistentVolumeClaim", When::Always, &["spec.accessModes", "spec.dataSource", "spec.dataSourceRef", "spec.selector", "spec.volumeMode"], CLAIM),
    ("", "PersistentVolumeClaim", When::OnceSet, &["spec.storageClassName", "spec.volumeName"], CLAIM),
    ("", "PersistentVolume", When::Always, &["spec.csi", "spec.hostPath", "spec.local", "spec.nfs", "spec.fc", "spec.iscsi", "spec.volumeMode"], CLAIM),
    ("", "PersistentVolume", When::OnceSet, &["spec.nodeAffinity"], CLAIM),
    ("apps", "Deployment", When::Always, &["spec.selector"], SELECTOR),
    ("apps", "DaemonSet", When::Always, &["spec.selector"], SELECTOR),
    ("apps", "ReplicaSet", When::Always, &["spec.selector"], SELECTOR),
    ("apps", "StatefulSet", When::Always, &["spec.podManagementPolicy", "spec.selector", "spec.serviceName", "spec.volumeClaimTemplates"], STATEFUL),
    ("batch", "Job", When::Always, &["spec.backoffLimitPerIndex", "spec.completionMode", "spec.managedBy", "spec.podFailurePolicy", "spec.selector", "spec.successPolicy", "spec.template"], JOB),
    ("certificates.k8s.io", "CertificateSigningRequest", When::Always, &["spec"], "https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/"),
    ("apiextensions.k8s.io", "CustomResourceDefinition", When::Always, &["spec.group", "spec.scope", "spec.names.kind", "spec.names.plural"], "https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/"),
    ("discovery.k8s.io", "EndpointSlice", When::Always, &["addressType"], "https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/"),
    ("networking.k8s.io", "IngressClass", When::Always, &["spec.controller"], "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-class-v1/"),
    ("networking.k8s.io", "ServiceCIDR", When::Always, &["spec.cidrs"], "https://kubernetes.io/docs/reference/networking/virtual-ips/"),
    ("node.k8s.io", "RuntimeClass", When::Always, &["handler"], "https://kubernetes.io/docs/concepts/containers/runtime-class/"),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding", When::Always, &["roleRef"], RBAC),
    ("rbac.authorization.k8s.io", "RoleBinding", When::Always, &["roleRef"], RBAC),
    ("resource.k8s.io", "ResourceClaim", When::Always, &["spec"], DRA),
    ("resource.k8s.io", "ResourceClaimTemplate", When::Always, &["spec"], DRA),
    ("scheduling.k8s.io", "PriorityClass", When::Always, &["preemptionPolicy", "value"], "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"),
    ("storage.k8s.io", "CSIDriver", When::Always, &["spec.attachRequired", "spec.volumeLifecycleModes"], CSI),
    ("storage.k8s.io", "CSIStorageCapacity", When::Always, &["nodeTopology", "storageClassName"], "https://kubernetes.io/docs/concepts/storage/storage-capacity/"),
    ("storage.k8s.io", "StorageClass", When::Always, &["parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"], CLASS),
    ("storage.k8s.io", "VolumeAttributesClass", When::Always, &["driverName", "parameters"], ATTRIBUTES),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::group;
    use crate::schema::Shape;

    #[test]
    fn every_path_is_one_of_its_kind() {
        for (of, kind, _, paths, source) in IMMUTABLE {
            let found = table()
                .kinds_called(kind)
                .find(|row| group(row.api_version) == *of && row.definition.is_some());
            let found = found.unwrap_or_else(|| panic!("there is no kind {of} {kind}"));
            for path in *paths {
                let mut definition = table().definition(found.definition.unwrap());
                for name in path.split('.') {
                    let field = definition.field(name).unwrap_or_else(|| panic!("{kind} has no {path}"));
                    if let Shape::Object(number) = field.shape {
                        definition = table().definition(number);
                    }
                }
            }
            assert!(source.starts_with("https://kubernetes.io/"));
        }
    }

    #[test]
    fn what_is_below_counts_and_what_is_beside_does_not() {
        assert!(immutable("apps", "StatefulSet", "spec.volumeClaimTemplates[0].spec").is_some());
        assert_eq!(immutable("apps", "StatefulSet", "spec.selectors"), None);
        assert_eq!(immutable("acme.io", "Lake", "metadata.name").map(|fact| fact.when), Some(When::Always));
        assert_eq!(immutable("", "Secret", "type").map(|fact| fact.when), Some(When::Always));
    }
}
