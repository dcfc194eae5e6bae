// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `resource/v1alpha3`.

use super::prelude::*;

mod of { pub enum KubeDeviceTaintRule {} pub enum KubeResourcePoolStatusRequest {} pub enum DeviceTaint {} pub enum DeviceTaintEffect {} pub enum DeviceTaintRuleSpec {} pub enum DeviceTaintSelector {} impl ias_core::Optional for DeviceTaintSelector {} pub enum ResourcePoolStatusRequestSpec {} }

/// [`DeviceTaintRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaintrule-v1alpha3-resource) of `resource.k8s.io/v1alpha3`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.33 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeDeviceTaintRule = Handle<of::KubeDeviceTaintRule>;
impl api::ObjectType for of::KubeDeviceTaintRule { const API_VERSION: &'static str = "resource.k8s.io/v1alpha3"; const KIND: &'static str = "DeviceTaintRule"; const TYPE: &'static str = "resource.k8s.io/v1alpha3/DeviceTaintRule"; const CLUSTER_SCOPED: bool = true; type Props = KubeDeviceTaintRuleProps; }

/// A [`KubeDeviceTaintRule`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeDeviceTaintRuleProps = Fields<of::KubeDeviceTaintRule>;
impl KubeDeviceTaintRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<DeviceTaintRuleSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.33.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn spec(self, value: impl IntoVal<DeviceTaintRuleSpec>) -> Self { with(self, "spec", value) }
}

/// [`ResourcePoolStatusRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcepoolstatusrequest-v1alpha3-resource) of `resource.k8s.io/v1alpha3`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.36 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeResourcePoolStatusRequest = Handle<of::KubeResourcePoolStatusRequest>;
impl api::ObjectType for of::KubeResourcePoolStatusRequest { const API_VERSION: &'static str = "resource.k8s.io/v1alpha3"; const KIND: &'static str = "ResourcePoolStatusRequest"; const TYPE: &'static str = "resource.k8s.io/v1alpha3/ResourcePoolStatusRequest"; const CLUSTER_SCOPED: bool = true; type Props = KubeResourcePoolStatusRequestProps; }

/// A [`KubeResourcePoolStatusRequest`] without `apiVersion` and `kind`.
///
/// Mandatory: `metadata`, `spec`.
pub type KubeResourcePoolStatusRequestProps = Fields<of::KubeResourcePoolStatusRequest>;
impl KubeResourcePoolStatusRequestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metadata: impl IntoVal<super::meta_v1::ObjectMeta>, spec: impl IntoVal<ResourcePoolStatusRequestSpec>) -> Self { with(with(empty(), "metadata", metadata), "spec", spec) }
    /// `metadata`: mandatory, since Kubernetes 1.36.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.36.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ResourcePoolStatusRequestSpec>) -> Self { with(self, "spec", value) }
}

/// [`DeviceTaint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaint-v1alpha3-resource).
pub type DeviceTaint = Fields<of::DeviceTaint>;
impl DeviceTaint {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, effect: impl IntoVal<DeviceTaintEffect>) -> Self { with(with(empty(), "key", key), "effect", effect) }
    /// `effect`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn effect(self, value: impl IntoVal<DeviceTaintEffect>) -> Self { with(self, "effect", value) }
    /// `key`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `timeAdded`: in the form `date-time`, since Kubernetes 1.33.
    #[track_caller] pub fn time_added(self, value: impl IntoVal<String>) -> Self { with(self, "timeAdded", value) }
    /// `value`: since Kubernetes 1.33.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// What [`effect`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaint-v1alpha3-resource) takes.
pub type DeviceTaintEffect = Word<fn(of::DeviceTaintEffect)>;
impl DeviceTaintEffect {
    /// `None`
    pub const None: Self = word("None");
    /// `NoSchedule`
    pub const NoSchedule: Self = word("NoSchedule");
    /// `NoExecute`
    pub const NoExecute: Self = word("NoExecute");
}

/// [`DeviceTaintRuleSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaintrulespec-v1alpha3-resource).
pub type DeviceTaintRuleSpec = Fields<of::DeviceTaintRuleSpec>;
impl DeviceTaintRuleSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(taint: impl IntoVal<DeviceTaint>) -> Self { with(empty(), "taint", taint) }
    /// `deviceSelector`: since Kubernetes 1.33.
    #[track_caller] pub fn device_selector(self, value: impl IntoVal<DeviceTaintSelector>) -> Self { with(self, "deviceSelector", value) }
    /// `taint`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn taint(self, value: impl IntoVal<DeviceTaint>) -> Self { with(self, "taint", value) }
}

/// [`DeviceTaintSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaintselector-v1alpha3-resource).
pub type DeviceTaintSelector = Fields<of::DeviceTaintSelector>;
impl DeviceTaintSelector {
    /// `device`: since Kubernetes 1.33.
    #[track_caller] pub fn device(self, value: impl IntoVal<String>) -> Self { with(self, "device", value) }
    /// `driver`: since Kubernetes 1.33.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `pool`: since Kubernetes 1.33.
    #[track_caller] pub fn pool(self, value: impl IntoVal<String>) -> Self { with(self, "pool", value) }
}

/// [`ResourcePoolStatusRequestSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcepoolstatusrequestspec-v1alpha3-resource).
pub type ResourcePoolStatusRequestSpec = Fields<of::ResourcePoolStatusRequestSpec>;
impl ResourcePoolStatusRequestSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>) -> Self { with(empty(), "driver", driver) }
    /// `defaultPartitionTypeAttribute`: since Kubernetes 1.37.
    #[track_caller] pub fn default_partition_type_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "defaultPartitionTypeAttribute", value) }
    /// `driver`: mandatory, since Kubernetes 1.36.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `limit`: since Kubernetes 1.36.
    #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "limit", value) }
    /// `poolName`: since Kubernetes 1.36.
    #[track_caller] pub fn pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "poolName", value) }
}
