// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `rbac/v1`.

use super::prelude::*;

mod of { pub enum KubeClusterRole {} impl ias_core::Optional for KubeClusterRole {} pub enum KubeClusterRoleBinding {} pub enum KubeRole {} impl ias_core::Optional for KubeRole {} pub enum KubeRoleBinding {} pub enum AggregationRule {} impl ias_core::Optional for AggregationRule {} pub enum PolicyRule {} pub enum RoleKind {} pub enum RoleRef {} pub enum Subject {} pub enum SubjectKind {} }

/// [`ClusterRole`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clusterrole-v1-rbac) of `rbac.authorization.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeClusterRole = Handle<of::KubeClusterRole>;
impl api::ObjectType for of::KubeClusterRole { const API_VERSION: &'static str = "rbac.authorization.k8s.io/v1"; const KIND: &'static str = "ClusterRole"; const TYPE: &'static str = "rbac.authorization.k8s.io/v1/ClusterRole"; const CLUSTER_SCOPED: bool = true; type Props = KubeClusterRoleProps; }

/// A [`KubeClusterRole`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeClusterRoleProps = Fields<of::KubeClusterRole>;
impl KubeClusterRoleProps {
    /// `aggregationRule`.
    #[track_caller] pub fn aggregation_rule(self, value: impl IntoVal<AggregationRule>) -> Self { with(self, "aggregationRule", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<PolicyRule>>) -> Self { with(self, "rules", value) }
}

/// [`ClusterRoleBinding`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clusterrolebinding-v1-rbac) of `rbac.authorization.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeClusterRoleBinding = Handle<of::KubeClusterRoleBinding>;
impl api::ObjectType for of::KubeClusterRoleBinding { const API_VERSION: &'static str = "rbac.authorization.k8s.io/v1"; const KIND: &'static str = "ClusterRoleBinding"; const TYPE: &'static str = "rbac.authorization.k8s.io/v1/ClusterRoleBinding"; const CLUSTER_SCOPED: bool = true; type Props = KubeClusterRoleBindingProps; }

/// A [`KubeClusterRoleBinding`] without `apiVersion` and `kind`.
///
/// Mandatory: `roleRef`.
pub type KubeClusterRoleBindingProps = Fields<of::KubeClusterRoleBinding>;
impl KubeClusterRoleBindingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_ref: impl IntoVal<RoleRef>) -> Self { with(empty(), "roleRef", role_ref) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `roleRef`: mandatory.
    #[track_caller] pub fn role_ref(self, value: impl IntoVal<RoleRef>) -> Self { with(self, "roleRef", value) }
    /// `subjects`.
    #[track_caller] pub fn subjects(self, value: impl IntoVal<List<Subject>>) -> Self { with(self, "subjects", value) }
}

/// [`Role`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#role-v1-rbac) of `rbac.authorization.k8s.io/v1`.
pub type KubeRole = Handle<of::KubeRole>;
impl api::ObjectType for of::KubeRole { const API_VERSION: &'static str = "rbac.authorization.k8s.io/v1"; const KIND: &'static str = "Role"; const TYPE: &'static str = "rbac.authorization.k8s.io/v1/Role"; type Props = KubeRoleProps; }

/// A [`KubeRole`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeRoleProps = Fields<of::KubeRole>;
impl KubeRoleProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<PolicyRule>>) -> Self { with(self, "rules", value) }
}

/// [`RoleBinding`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rolebinding-v1-rbac) of `rbac.authorization.k8s.io/v1`.
pub type KubeRoleBinding = Handle<of::KubeRoleBinding>;
impl api::ObjectType for of::KubeRoleBinding { const API_VERSION: &'static str = "rbac.authorization.k8s.io/v1"; const KIND: &'static str = "RoleBinding"; const TYPE: &'static str = "rbac.authorization.k8s.io/v1/RoleBinding"; type Props = KubeRoleBindingProps; }

/// A [`KubeRoleBinding`] without `apiVersion` and `kind`.
///
/// Mandatory: `roleRef`.
pub type KubeRoleBindingProps = Fields<of::KubeRoleBinding>;
impl KubeRoleBindingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_ref: impl IntoVal<RoleRef>) -> Self { with(empty(), "roleRef", role_ref) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `roleRef`: mandatory.
    #[track_caller] pub fn role_ref(self, value: impl IntoVal<RoleRef>) -> Self { with(self, "roleRef", value) }
    /// `subjects`.
    #[track_caller] pub fn subjects(self, value: impl IntoVal<List<Subject>>) -> Self { with(self, "subjects", value) }
}

/// [`AggregationRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#aggregationrule-v1-rbac).
pub type AggregationRule = Fields<of::AggregationRule>;
impl AggregationRule {
    /// `clusterRoleSelectors`.
    #[track_caller] pub fn cluster_role_selectors(self, value: impl IntoVal<List<super::meta_v1::LabelSelector>>) -> Self { with(self, "clusterRoleSelectors", value) }
}

/// [`PolicyRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#policyrule-v1-rbac).
pub type PolicyRule = Fields<of::PolicyRule>;
impl PolicyRule {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(verbs: impl IntoVal<List<String>>) -> Self { with(empty(), "verbs", verbs) }
    /// `apiGroups`.
    #[track_caller] pub fn api_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiGroups", value) }
    /// `nonResourceURLs`.
    #[track_caller] pub fn non_resource_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "nonResourceURLs", value) }
    /// `resourceNames`.
    #[track_caller] pub fn resource_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resourceNames", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resources", value) }
    /// `verbs`: mandatory.
    #[track_caller] pub fn verbs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "verbs", value) }
}

/// What [`kind`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#roleref-v1-rbac) takes.
pub type RoleKind = Word<fn(of::RoleKind)>;
impl RoleKind {
    /// `Role`
    pub const Role: Self = word("Role");
    /// `ClusterRole`
    pub const ClusterRole: Self = word("ClusterRole");
}

/// [`RoleRef`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#roleref-v1-rbac).
pub type RoleRef = Fields<of::RoleRef>;
impl RoleRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<RoleKind>, name: impl IntoVal<String>) -> Self { with(with(empty(), "kind", kind), "name", name) }
    /// `apiGroup`.
    #[track_caller] pub fn api_group(self, value: impl IntoVal<String>) -> Self { with(self, "apiGroup", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<RoleKind>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`Subject`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#subject-v1-rbac).
pub type Subject = Fields<of::Subject>;
impl Subject {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<SubjectKind>, name: impl IntoVal<String>) -> Self { with(with(empty(), "kind", kind), "name", name) }
    /// `apiGroup`.
    #[track_caller] pub fn api_group(self, value: impl IntoVal<String>) -> Self { with(self, "apiGroup", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<SubjectKind>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// What [`kind`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#subject-v1-rbac) takes.
pub type SubjectKind = Word<fn(of::SubjectKind)>;
impl SubjectKind {
    /// `User`
    pub const User: Self = word("User");
    /// `Group`
    pub const Group: Self = word("Group");
    /// `ServiceAccount`
    pub const ServiceAccount: Self = word("ServiceAccount");
}
