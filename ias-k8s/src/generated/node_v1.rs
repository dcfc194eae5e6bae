// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `node/v1`.

use super::prelude::*;

mod of { pub enum KubeRuntimeClass {} pub enum Overhead {} impl ias_core::Optional for Overhead {} pub enum Scheduling {} impl ias_core::Optional for Scheduling {} }

/// [`RuntimeClass`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#runtimeclass-v1-node) of `node.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeRuntimeClass = Handle<of::KubeRuntimeClass>;
impl api::ObjectType for of::KubeRuntimeClass { const API_VERSION: &'static str = "node.k8s.io/v1"; const KIND: &'static str = "RuntimeClass"; const TYPE: &'static str = "node.k8s.io/v1/RuntimeClass"; const CLUSTER_SCOPED: bool = true; type Props = KubeRuntimeClassProps; }

/// A [`KubeRuntimeClass`] without `apiVersion` and `kind`.
///
/// Mandatory: `handler`.
pub type KubeRuntimeClassProps = Fields<of::KubeRuntimeClass>;
impl KubeRuntimeClassProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(handler: impl IntoVal<String>) -> Self { with(empty(), "handler", handler) }
    /// `handler`: mandatory.
    #[track_caller] pub fn handler(self, value: impl IntoVal<String>) -> Self { with(self, "handler", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `overhead`.
    #[track_caller] pub fn overhead(self, value: impl IntoVal<Overhead>) -> Self { with(self, "overhead", value) }
    /// `scheduling`.
    #[track_caller] pub fn scheduling(self, value: impl IntoVal<Scheduling>) -> Self { with(self, "scheduling", value) }
}

/// [`Overhead`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#overhead-v1-node).
pub type Overhead = Fields<of::Overhead>;
impl Overhead {
    /// `podFixed`.
    #[track_caller] pub fn pod_fixed(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "podFixed", value) }
}

/// [`Scheduling`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scheduling-v1-node).
pub type Scheduling = Fields<of::Scheduling>;
impl Scheduling {
    /// `nodeSelector`.
    #[track_caller] pub fn node_selector(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "nodeSelector", value) }
    /// `tolerations`.
    #[track_caller] pub fn tolerations(self, value: impl IntoVal<List<super::core_v1::Toleration>>) -> Self { with(self, "tolerations", value) }
}
