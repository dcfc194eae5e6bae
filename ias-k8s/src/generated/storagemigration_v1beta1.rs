// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `storagemigration/v1beta1`.

use super::prelude::*;

mod of { pub enum KubeStorageVersionMigration {} impl ias_core::Optional for KubeStorageVersionMigration {} pub enum StorageVersionMigrationSpec {} }

/// [`StorageVersionMigration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageversionmigration-v1beta1-storagemigration) of `storagemigration.k8s.io/v1beta1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.35 and later have it.
///
/// A cluster serves this beta version only where it is turned on.
pub type KubeStorageVersionMigration = Handle<of::KubeStorageVersionMigration>;
impl api::ObjectType for of::KubeStorageVersionMigration { const API_VERSION: &'static str = "storagemigration.k8s.io/v1beta1"; const KIND: &'static str = "StorageVersionMigration"; const TYPE: &'static str = "storagemigration.k8s.io/v1beta1/StorageVersionMigration"; const CLUSTER_SCOPED: bool = true; type Props = KubeStorageVersionMigrationProps; }

/// A [`KubeStorageVersionMigration`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeStorageVersionMigrationProps = Fields<of::KubeStorageVersionMigration>;
impl KubeStorageVersionMigrationProps {
    /// `metadata`: since Kubernetes 1.35.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.35.
    #[track_caller] pub fn spec(self, value: impl IntoVal<StorageVersionMigrationSpec>) -> Self { with(self, "spec", value) }
}

/// [`StorageVersionMigrationSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageversionmigrationspec-v1beta1-storagemigration).
pub type StorageVersionMigrationSpec = Fields<of::StorageVersionMigrationSpec>;
impl StorageVersionMigrationSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource: impl IntoVal<super::meta_v1::GroupResource>) -> Self { with(empty(), "resource", resource) }
    /// `resource`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn resource(self, value: impl IntoVal<super::meta_v1::GroupResource>) -> Self { with(self, "resource", value) }
}
