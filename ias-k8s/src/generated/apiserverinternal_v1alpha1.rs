// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `apiserverinternal/v1alpha1`.

use super::prelude::*;

mod of { pub enum KubeStorageVersion {} }

/// [`StorageVersion`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageversion-v1alpha1-apiserverinternal) of `internal.apiserver.k8s.io/v1alpha1`.
///
/// Belongs to the whole cluster.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeStorageVersion = Handle<of::KubeStorageVersion>;
impl api::ObjectType for of::KubeStorageVersion { const API_VERSION: &'static str = "internal.apiserver.k8s.io/v1alpha1"; const KIND: &'static str = "StorageVersion"; const TYPE: &'static str = "internal.apiserver.k8s.io/v1alpha1/StorageVersion"; const CLUSTER_SCOPED: bool = true; type Props = KubeStorageVersionProps; }

/// A [`KubeStorageVersion`] without `apiVersion` and `kind`.
///
/// Mandatory: `metadata`.
pub type KubeStorageVersionProps = Fields<of::KubeStorageVersion>;
impl KubeStorageVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metadata: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(empty(), "metadata", metadata) }
    /// `metadata`: mandatory.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<Json>) -> Self { with(self, "spec", value) }
}
