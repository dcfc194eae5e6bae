// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `meta/v1`.

use super::prelude::*;

mod of { pub enum FieldSelectorOperator {} pub enum FieldSelectorRequirement {} pub enum GroupResource {} pub enum LabelSelector {} impl ias_core::Optional for LabelSelector {} pub enum LabelSelectorOperator {} pub enum LabelSelectorRequirement {} pub enum ObjectMeta {} impl ias_core::Optional for ObjectMeta {} pub enum OwnerReference {} }

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fieldselectorrequirement-v1-meta) takes.
pub type FieldSelectorOperator = Word<fn(of::FieldSelectorOperator)>;
impl FieldSelectorOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `DoesNotExist`
    pub const DoesNotExist: Self = word("DoesNotExist");
}

/// [`FieldSelectorRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fieldselectorrequirement-v1-meta).
pub type FieldSelectorRequirement = Fields<of::FieldSelectorRequirement>;
impl FieldSelectorRequirement {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<FieldSelectorOperator>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory, since Kubernetes 1.31.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: mandatory, since Kubernetes 1.31.
    #[track_caller] pub fn operator(self, value: impl IntoVal<FieldSelectorOperator>) -> Self { with(self, "operator", value) }
    /// `values`: since Kubernetes 1.31.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// [`GroupResource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#groupresource-v1-meta).
pub type GroupResource = Fields<of::GroupResource>;
impl GroupResource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group: impl IntoVal<String>, resource: impl IntoVal<String>) -> Self { with(with(empty(), "group", group), "resource", resource) }
    /// `group`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `resource`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "resource", value) }
}

/// [`LabelSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselector-v1-meta).
pub type LabelSelector = Fields<of::LabelSelector>;
impl LabelSelector {
    /// `matchExpressions`.
    #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<LabelSelectorRequirement>>) -> Self { with(self, "matchExpressions", value) }
    /// `matchLabels`.
    #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "matchLabels", value) }
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselectorrequirement-v1-meta) takes.
pub type LabelSelectorOperator = Word<fn(of::LabelSelectorOperator)>;
impl LabelSelectorOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `DoesNotExist`
    pub const DoesNotExist: Self = word("DoesNotExist");
}

/// [`LabelSelectorRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselectorrequirement-v1-meta).
pub type LabelSelectorRequirement = Fields<of::LabelSelectorRequirement>;
impl LabelSelectorRequirement {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<LabelSelectorOperator>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<LabelSelectorOperator>) -> Self { with(self, "operator", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// [`ObjectMeta`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectmeta-v1-meta).
pub type ObjectMeta = Fields<of::ObjectMeta>;
impl ObjectMeta {
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `finalizers`.
    #[track_caller] pub fn finalizers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "finalizers", value) }
    /// `generateName`.
    #[track_caller] pub fn generate_name(self, value: impl IntoVal<String>) -> Self { with(self, "generateName", value) }
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `ownerReferences`.
    #[track_caller] pub fn owner_references(self, value: impl IntoVal<List<OwnerReference>>) -> Self { with(self, "ownerReferences", value) }
}

/// [`OwnerReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ownerreference-v1-meta).
pub type OwnerReference = Fields<of::OwnerReference>;
/// What [`OwnerReference`] cannot do without.
pub struct OwnerReferenceRequired<A, B, C, D> {
    /// `apiVersion`.
    pub api_version: A,
    /// `kind`.
    pub kind: B,
    /// `name`.
    pub name: C,
    /// `uid`.
    pub uid: D,
}
impl OwnerReference {
    /// Takes what is mandatory, by name: [`OwnerReferenceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: OwnerReferenceRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "apiVersion", required.api_version), "kind", required.kind), "name", required.name), "uid", required.uid) }
    /// `apiVersion`: mandatory.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `blockOwnerDeletion`.
    #[track_caller] pub fn block_owner_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "blockOwnerDeletion", value) }
    /// `controller`.
    #[track_caller] pub fn controller(self, value: impl IntoVal<bool>) -> Self { with(self, "controller", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `uid`: mandatory.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
}
