// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `storage/v1`.

use super::prelude::*;

mod of { pub enum KubeCsiDriver {} pub enum KubeCsiNode {} pub enum KubeCsiStorageCapacity {} pub enum KubeStorageClass {} pub enum KubeVolumeAttachment {} pub enum KubeVolumeAttributesClass {} pub enum CsiDriverSpec {} impl ias_core::Optional for CsiDriverSpec {} pub enum CsiNodeDriver {} pub enum CsiNodeSpec {} pub enum FsGroupPolicy {} pub enum TokenRequest {} pub enum VolumeAttachmentSource {} impl ias_core::Optional for VolumeAttachmentSource {} pub enum VolumeAttachmentSpec {} pub enum VolumeBindingMode {} pub enum VolumeLifecycleMode {} pub enum VolumeNodeResources {} impl ias_core::Optional for VolumeNodeResources {} }

/// [`CSIDriver`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csidriver-v1-storage) of `storage.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeCsiDriver = Handle<of::KubeCsiDriver>;
impl api::ObjectType for of::KubeCsiDriver { const API_VERSION: &'static str = "storage.k8s.io/v1"; const KIND: &'static str = "CSIDriver"; const TYPE: &'static str = "storage.k8s.io/v1/CSIDriver"; const CLUSTER_SCOPED: bool = true; type Props = KubeCsiDriverProps; }

/// A [`KubeCsiDriver`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeCsiDriverProps = Fields<of::KubeCsiDriver>;
impl KubeCsiDriverProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<CsiDriverSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CsiDriverSpec>) -> Self { with(self, "spec", value) }
}

/// [`CSINode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csinode-v1-storage) of `storage.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeCsiNode = Handle<of::KubeCsiNode>;
impl api::ObjectType for of::KubeCsiNode { const API_VERSION: &'static str = "storage.k8s.io/v1"; const KIND: &'static str = "CSINode"; const TYPE: &'static str = "storage.k8s.io/v1/CSINode"; const CLUSTER_SCOPED: bool = true; type Props = KubeCsiNodeProps; }

/// A [`KubeCsiNode`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeCsiNodeProps = Fields<of::KubeCsiNode>;
impl KubeCsiNodeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<CsiNodeSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CsiNodeSpec>) -> Self { with(self, "spec", value) }
}

/// [`CSIStorageCapacity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csistoragecapacity-v1-storage) of `storage.k8s.io/v1`.
pub type KubeCsiStorageCapacity = Handle<of::KubeCsiStorageCapacity>;
impl api::ObjectType for of::KubeCsiStorageCapacity { const API_VERSION: &'static str = "storage.k8s.io/v1"; const KIND: &'static str = "CSIStorageCapacity"; const TYPE: &'static str = "storage.k8s.io/v1/CSIStorageCapacity"; type Props = KubeCsiStorageCapacityProps; }

/// A [`KubeCsiStorageCapacity`] without `apiVersion` and `kind`.
///
/// Mandatory: `storageClassName`.
pub type KubeCsiStorageCapacityProps = Fields<of::KubeCsiStorageCapacity>;
impl KubeCsiStorageCapacityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(storage_class_name: impl IntoVal<String>) -> Self { with(empty(), "storageClassName", storage_class_name) }
    /// `capacity`.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<Quantity>) -> Self { with(self, "capacity", value) }
    /// `maximumVolumeSize`.
    #[track_caller] pub fn maximum_volume_size(self, value: impl IntoVal<Quantity>) -> Self { with(self, "maximumVolumeSize", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `nodeTopology`.
    #[track_caller] pub fn node_topology(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "nodeTopology", value) }
    /// `storageClassName`: mandatory.
    #[track_caller] pub fn storage_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "storageClassName", value) }
}

/// [`StorageClass`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageclass-v1-storage) of `storage.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeStorageClass = Handle<of::KubeStorageClass>;
impl api::ObjectType for of::KubeStorageClass { const API_VERSION: &'static str = "storage.k8s.io/v1"; const KIND: &'static str = "StorageClass"; const TYPE: &'static str = "storage.k8s.io/v1/StorageClass"; const CLUSTER_SCOPED: bool = true; type Props = KubeStorageClassProps; }

/// A [`KubeStorageClass`] without `apiVersion` and `kind`.
///
/// Mandatory: `provisioner`.
pub type KubeStorageClassProps = Fields<of::KubeStorageClass>;
impl KubeStorageClassProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(provisioner: impl IntoVal<String>) -> Self { with(empty(), "provisioner", provisioner) }
    /// `allowVolumeExpansion`.
    #[track_caller] pub fn allow_volume_expansion(self, value: impl IntoVal<bool>) -> Self { with(self, "allowVolumeExpansion", value) }
    /// `allowedTopologies`.
    #[track_caller] pub fn allowed_topologies(self, value: impl IntoVal<List<super::core_v1::TopologySelectorTerm>>) -> Self { with(self, "allowedTopologies", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `mountOptions`.
    #[track_caller] pub fn mount_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "mountOptions", value) }
    /// `parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "parameters", value) }
    /// `provisioner`: mandatory.
    #[track_caller] pub fn provisioner(self, value: impl IntoVal<String>) -> Self { with(self, "provisioner", value) }
    /// `reclaimPolicy`.
    #[track_caller] pub fn reclaim_policy(self, value: impl IntoVal<super::core_v1::PersistentVolumeReclaimPolicy>) -> Self { with(self, "reclaimPolicy", value) }
    /// `volumeBindingMode`.
    #[track_caller] pub fn volume_binding_mode(self, value: impl IntoVal<VolumeBindingMode>) -> Self { with(self, "volumeBindingMode", value) }
}

/// [`VolumeAttachment`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeattachment-v1-storage) of `storage.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeVolumeAttachment = Handle<of::KubeVolumeAttachment>;
impl api::ObjectType for of::KubeVolumeAttachment { const API_VERSION: &'static str = "storage.k8s.io/v1"; const KIND: &'static str = "VolumeAttachment"; const TYPE: &'static str = "storage.k8s.io/v1/VolumeAttachment"; const CLUSTER_SCOPED: bool = true; type Props = KubeVolumeAttachmentProps; }

/// A [`KubeVolumeAttachment`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeVolumeAttachmentProps = Fields<of::KubeVolumeAttachment>;
impl KubeVolumeAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<VolumeAttachmentSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<VolumeAttachmentSpec>) -> Self { with(self, "spec", value) }
}

/// [`VolumeAttributesClass`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeattributesclass-v1-storage) of `storage.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.34 and later have it.
pub type KubeVolumeAttributesClass = Handle<of::KubeVolumeAttributesClass>;
impl api::ObjectType for of::KubeVolumeAttributesClass { const API_VERSION: &'static str = "storage.k8s.io/v1"; const KIND: &'static str = "VolumeAttributesClass"; const TYPE: &'static str = "storage.k8s.io/v1/VolumeAttributesClass"; const CLUSTER_SCOPED: bool = true; type Props = KubeVolumeAttributesClassProps; }

/// A [`KubeVolumeAttributesClass`] without `apiVersion` and `kind`.
///
/// Mandatory: `driverName`.
pub type KubeVolumeAttributesClassProps = Fields<of::KubeVolumeAttributesClass>;
impl KubeVolumeAttributesClassProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver_name: impl IntoVal<String>) -> Self { with(empty(), "driverName", driver_name) }
    /// `driverName`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn driver_name(self, value: impl IntoVal<String>) -> Self { with(self, "driverName", value) }
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `parameters`: since Kubernetes 1.34.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "parameters", value) }
}

/// [`CsiDriverSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csidriverspec-v1-storage).
pub type CsiDriverSpec = Fields<of::CsiDriverSpec>;
impl CsiDriverSpec {
    /// `attachRequired`.
    #[track_caller] pub fn attach_required(self, value: impl IntoVal<bool>) -> Self { with(self, "attachRequired", value) }
    /// `fsGroupPolicy`.
    #[track_caller] pub fn fs_group_policy(self, value: impl IntoVal<FsGroupPolicy>) -> Self { with(self, "fsGroupPolicy", value) }
    /// `nodeAllocatableUpdatePeriodSeconds`: since Kubernetes 1.33.
    #[track_caller] pub fn node_allocatable_update_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "nodeAllocatableUpdatePeriodSeconds", value) }
    /// `podInfoOnMount`.
    #[track_caller] pub fn pod_info_on_mount(self, value: impl IntoVal<bool>) -> Self { with(self, "podInfoOnMount", value) }
    /// `preventPodSchedulingIfMissing`: since Kubernetes 1.36.
    #[track_caller] pub fn prevent_pod_scheduling_if_missing(self, value: impl IntoVal<bool>) -> Self { with(self, "preventPodSchedulingIfMissing", value) }
    /// `requiresRepublish`.
    #[track_caller] pub fn requires_republish(self, value: impl IntoVal<bool>) -> Self { with(self, "requiresRepublish", value) }
    /// `seLinuxMount`.
    #[track_caller] pub fn se_linux_mount(self, value: impl IntoVal<bool>) -> Self { with(self, "seLinuxMount", value) }
    /// `serviceAccountTokenInSecrets`: since Kubernetes 1.35.
    #[track_caller] pub fn service_account_token_in_secrets(self, value: impl IntoVal<bool>) -> Self { with(self, "serviceAccountTokenInSecrets", value) }
    /// `storageCapacity`.
    #[track_caller] pub fn storage_capacity(self, value: impl IntoVal<bool>) -> Self { with(self, "storageCapacity", value) }
    /// `tokenRequests`.
    #[track_caller] pub fn token_requests(self, value: impl IntoVal<List<TokenRequest>>) -> Self { with(self, "tokenRequests", value) }
    /// `volumeLifecycleModes`.
    #[track_caller] pub fn volume_lifecycle_modes(self, value: impl IntoVal<List<VolumeLifecycleMode>>) -> Self { with(self, "volumeLifecycleModes", value) }
}

/// [`CsiNodeDriver`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csinodedriver-v1-storage).
pub type CsiNodeDriver = Fields<of::CsiNodeDriver>;
impl CsiNodeDriver {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, node_id: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "nodeID", node_id) }
    /// `allocatable`.
    #[track_caller] pub fn allocatable(self, value: impl IntoVal<VolumeNodeResources>) -> Self { with(self, "allocatable", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `nodeID`: mandatory.
    #[track_caller] pub fn node_id(self, value: impl IntoVal<String>) -> Self { with(self, "nodeID", value) }
    /// `topologyKeys`.
    #[track_caller] pub fn topology_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "topologyKeys", value) }
}

/// [`CsiNodeSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csinodespec-v1-storage).
pub type CsiNodeSpec = Fields<of::CsiNodeSpec>;
impl CsiNodeSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(drivers: impl IntoVal<List<CsiNodeDriver>>) -> Self { with(empty(), "drivers", drivers) }
    /// `drivers`: mandatory.
    #[track_caller] pub fn drivers(self, value: impl IntoVal<List<CsiNodeDriver>>) -> Self { with(self, "drivers", value) }
}

/// What [`fsGroupPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csidriverspec-v1-storage) takes.
pub type FsGroupPolicy = Word<fn(of::FsGroupPolicy)>;
impl FsGroupPolicy {
    /// `ReadWriteOnceWithFSType`
    pub const ReadWriteOnceWithFsType: Self = word("ReadWriteOnceWithFSType");
    /// `File`
    pub const File: Self = word("File");
    /// `None`
    pub const None: Self = word("None");
}

/// [`TokenRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tokenrequest-v1-storage).
pub type TokenRequest = Fields<of::TokenRequest>;
impl TokenRequest {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(audience: impl IntoVal<String>) -> Self { with(empty(), "audience", audience) }
    /// `audience`: mandatory.
    #[track_caller] pub fn audience(self, value: impl IntoVal<String>) -> Self { with(self, "audience", value) }
    /// `expirationSeconds`.
    #[track_caller] pub fn expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "expirationSeconds", value) }
}

/// [`VolumeAttachmentSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeattachmentsource-v1-storage).
pub type VolumeAttachmentSource = Fields<of::VolumeAttachmentSource>;
impl VolumeAttachmentSource {
    /// `inlineVolumeSpec`.
    #[track_caller] pub fn inline_volume_spec(self, value: impl IntoVal<super::core_v1::PersistentVolumeSpec>) -> Self { with(self, "inlineVolumeSpec", value) }
    /// `persistentVolumeName`.
    #[track_caller] pub fn persistent_volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "persistentVolumeName", value) }
}

/// [`VolumeAttachmentSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeattachmentspec-v1-storage).
pub type VolumeAttachmentSpec = Fields<of::VolumeAttachmentSpec>;
/// What [`VolumeAttachmentSpec`] cannot do without.
pub struct VolumeAttachmentSpecRequired<A, B, C> {
    /// `attacher`.
    pub attacher: A,
    /// `source`.
    pub source: B,
    /// `nodeName`.
    pub node_name: C,
}
impl VolumeAttachmentSpec {
    /// Takes what is mandatory, by name: [`VolumeAttachmentSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<VolumeAttachmentSource>, C: IntoVal<String>>(required: VolumeAttachmentSpecRequired<A, B, C>) -> Self { with(with(with(empty(), "attacher", required.attacher), "source", required.source), "nodeName", required.node_name) }
    /// `attacher`: mandatory.
    #[track_caller] pub fn attacher(self, value: impl IntoVal<String>) -> Self { with(self, "attacher", value) }
    /// `nodeName`: mandatory.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `source`: mandatory.
    #[track_caller] pub fn source(self, value: impl IntoVal<VolumeAttachmentSource>) -> Self { with(self, "source", value) }
}

/// What [`volumeBindingMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageclass-v1-storage) takes.
pub type VolumeBindingMode = Word<fn(of::VolumeBindingMode)>;
impl VolumeBindingMode {
    /// `Immediate`
    pub const Immediate: Self = word("Immediate");
    /// `WaitForFirstConsumer`
    pub const WaitForFirstConsumer: Self = word("WaitForFirstConsumer");
}

/// What [`volumeLifecycleModes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csidriverspec-v1-storage) takes.
pub type VolumeLifecycleMode = Word<fn(of::VolumeLifecycleMode)>;
impl VolumeLifecycleMode {
    /// `Persistent`
    pub const Persistent: Self = word("Persistent");
    /// `Ephemeral`
    pub const Ephemeral: Self = word("Ephemeral");
}

/// [`VolumeNodeResources`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumenoderesources-v1-storage).
pub type VolumeNodeResources = Fields<of::VolumeNodeResources>;
impl VolumeNodeResources {
    /// `count`.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "count", value) }
}
