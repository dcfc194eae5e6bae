// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `meta/v1`.

use super::prelude::*;

/// [`LabelSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselector-v1-meta).
#[derive(Clone, Debug, PartialEq)]
pub struct LabelSelector(Object);
ias_core::shape!(LabelSelector);
impl LabelSelector {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `matchExpressions`.
    pub const MATCH_EXPRESSIONS: Key<Self, List<LabelSelectorRequirement>> = Key::new("matchExpressions");
    /// `matchExpressions`.
    pub fn match_expressions(mut self, value: impl IntoVal<List<LabelSelectorRequirement>>) -> Self { self.0.put("matchExpressions", value); self }
    /// Key of `matchLabels`.
    pub const MATCH_LABELS: Key<Self, Map<String>> = Key::new("matchLabels");
    /// `matchLabels`.
    pub fn match_labels(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("matchLabels", value); self }
}
impl Default for LabelSelector { fn default() -> Self { Self::new() } }

/// [`LabelSelectorRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselectorrequirement-v1-meta).
#[derive(Clone, Debug, PartialEq)]
pub struct LabelSelectorRequirement(Object);
ias_core::shape!(LabelSelectorRequirement);
impl LabelSelectorRequirement {
    /// Takes what is mandatory.
    pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).operator(operator) }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`: mandatory.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `operator`.
    pub const OPERATOR: Key<Self, String> = Key::new("operator");
    /// `operator`: mandatory.
    pub fn operator(mut self, value: impl IntoVal<String>) -> Self { self.0.put("operator", value); self }
    /// Key of `values`.
    pub const VALUES: Key<Self, List<String>> = Key::new("values");
    /// `values`.
    pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("values", value); self }
}

/// [`ObjectMeta`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectmeta-v1-meta).
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectMeta(Object);
ias_core::shape!(ObjectMeta);
impl ObjectMeta {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `annotations`.
    pub const ANNOTATIONS: Key<Self, Map<String>> = Key::new("annotations");
    /// `annotations`.
    pub fn annotations(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("annotations", value); self }
    /// Key of `finalizers`.
    pub const FINALIZERS: Key<Self, List<String>> = Key::new("finalizers");
    /// `finalizers`.
    pub fn finalizers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("finalizers", value); self }
    /// Key of `generateName`.
    pub const GENERATE_NAME: Key<Self, String> = Key::new("generateName");
    /// `generateName`.
    pub fn generate_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("generateName", value); self }
    /// Key of `labels`.
    pub const LABELS: Key<Self, Map<String>> = Key::new("labels");
    /// `labels`.
    pub fn labels(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("labels", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `namespace`.
    pub const NAMESPACE: Key<Self, String> = Key::new("namespace");
    /// `namespace`.
    pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("namespace", value); self }
    /// Key of `ownerReferences`.
    pub const OWNER_REFERENCES: Key<Self, List<OwnerReference>> = Key::new("ownerReferences");
    /// `ownerReferences`.
    pub fn owner_references(mut self, value: impl IntoVal<List<OwnerReference>>) -> Self { self.0.put("ownerReferences", value); self }
}
impl Default for ObjectMeta { fn default() -> Self { Self::new() } }

/// [`OwnerReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ownerreference-v1-meta).
#[derive(Clone, Debug, PartialEq)]
pub struct OwnerReference(Object);
ias_core::shape!(OwnerReference);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: OwnerReferenceRequired<A, B, C, D>) -> Self { Self(Object::new()).api_version(required.api_version).kind(required.kind).name(required.name).uid(required.uid) }
    /// Key of `apiVersion`.
    pub const API_VERSION: Key<Self, String> = Key::new("apiVersion");
    /// `apiVersion`: mandatory.
    pub fn api_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("apiVersion", value); self }
    /// Key of `blockOwnerDeletion`.
    pub const BLOCK_OWNER_DELETION: Key<Self, bool> = Key::new("blockOwnerDeletion");
    /// `blockOwnerDeletion`.
    pub fn block_owner_deletion(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("blockOwnerDeletion", value); self }
    /// Key of `controller`.
    pub const CONTROLLER: Key<Self, bool> = Key::new("controller");
    /// `controller`.
    pub fn controller(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("controller", value); self }
    /// Key of `kind`.
    pub const KIND: Key<Self, String> = Key::new("kind");
    /// `kind`: mandatory.
    pub fn kind(mut self, value: impl IntoVal<String>) -> Self { self.0.put("kind", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `uid`.
    pub const UID: Key<Self, String> = Key::new("uid");
    /// `uid`: mandatory.
    pub fn uid(mut self, value: impl IntoVal<String>) -> Self { self.0.put("uid", value); self }
}
