// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `resource/v1`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum KubeDeviceClass {} impl ias_core::Optional for KubeDeviceClass {} pub enum KubeDeviceTaintRule {} pub enum KubeResourceClaim {} impl ias_core::Optional for KubeResourceClaim {} pub enum KubeResourceClaimTemplate {} impl ias_core::Optional for KubeResourceClaimTemplate {} pub enum KubeResourceSlice {} pub enum CapacityRequestPolicy {} impl ias_core::Optional for CapacityRequestPolicy {} pub enum CapacityRequestPolicyRange {} pub enum CapacityRequirements {} impl ias_core::Optional for CapacityRequirements {} pub enum CelDeviceSelector {} pub enum Counter {} pub enum CounterSet {} pub enum Device {} pub enum DeviceAllocationMode {} pub enum DeviceAttribute {} impl ias_core::Optional for DeviceAttribute {} pub enum DeviceCapacity {} pub enum DeviceClaim {} impl ias_core::Optional for DeviceClaim {} pub enum DeviceClaimConfiguration {} impl ias_core::Optional for DeviceClaimConfiguration {} pub enum DeviceClassConfiguration {} impl ias_core::Optional for DeviceClassConfiguration {} pub enum DeviceClassSpec {} impl ias_core::Optional for DeviceClassSpec {} pub enum DeviceConstraint {} impl ias_core::Optional for DeviceConstraint {} pub enum DeviceCounterConsumption {} pub enum DeviceDerivedAttribute {} pub enum DeviceRequest {} pub enum DeviceSelector {} impl ias_core::Optional for DeviceSelector {} pub enum DeviceSubRequest {} pub enum DeviceTaint {} pub enum DeviceTaintEffect {} pub enum DeviceTaintRuleSpec {} pub enum DeviceTaintSelector {} impl ias_core::Optional for DeviceTaintSelector {} pub enum DeviceToleration {} impl ias_core::Optional for DeviceToleration {} pub enum DeviceTolerationEffect {} pub enum DeviceTolerationOperator {} pub enum ExactDeviceRequest {} pub enum NodeAllocatableMapping {} impl ias_core::Optional for NodeAllocatableMapping {} pub enum NodeAllocatableOverhead {} impl ias_core::Optional for NodeAllocatableOverhead {} pub enum NodeAllocatableResource {} impl ias_core::Optional for NodeAllocatableResource {} pub enum OpaqueDeviceConfiguration {} pub enum ResourceClaimSpec {} impl ias_core::Optional for ResourceClaimSpec {} pub enum ResourceClaimTemplateSpec {} impl ias_core::Optional for ResourceClaimTemplateSpec {} pub enum ResourcePool {} pub enum ResourceSliceSpec {} }

/// [`DeviceClass`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceclass-v1-resource) of `resource.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.34 and later have it.
pub type KubeDeviceClass = Handle<of::KubeDeviceClass>;
impl api::ObjectType for of::KubeDeviceClass { const API_VERSION: &'static str = "resource.k8s.io/v1"; const KIND: &'static str = "DeviceClass"; const TYPE: &'static str = "resource.k8s.io/v1/DeviceClass"; const CLUSTER_SCOPED: bool = true; type Props = KubeDeviceClassProps; }

/// A [`KubeDeviceClass`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeDeviceClassProps = Fields<of::KubeDeviceClass>;
impl KubeDeviceClassProps {
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<DeviceClassSpec>) -> Self { with(self, "spec", value) }
}

/// [`DeviceTaintRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaintrule-v1-resource) of `resource.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.37 and later have it.
pub type KubeDeviceTaintRule = Handle<of::KubeDeviceTaintRule>;
impl api::ObjectType for of::KubeDeviceTaintRule { const API_VERSION: &'static str = "resource.k8s.io/v1"; const KIND: &'static str = "DeviceTaintRule"; const TYPE: &'static str = "resource.k8s.io/v1/DeviceTaintRule"; const CLUSTER_SCOPED: bool = true; type Props = KubeDeviceTaintRuleProps; }

/// A [`KubeDeviceTaintRule`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeDeviceTaintRuleProps = Fields<of::KubeDeviceTaintRule>;
impl KubeDeviceTaintRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<DeviceTaintRuleSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<DeviceTaintRuleSpec>) -> Self { with(self, "spec", value) }
}

/// [`ResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaim-v1-resource) of `resource.k8s.io/v1`.
///
/// Kubernetes 1.34 and later have it.
pub type KubeResourceClaim = Handle<of::KubeResourceClaim>;
impl api::ObjectType for of::KubeResourceClaim { const API_VERSION: &'static str = "resource.k8s.io/v1"; const KIND: &'static str = "ResourceClaim"; const TYPE: &'static str = "resource.k8s.io/v1/ResourceClaim"; type Props = KubeResourceClaimProps; }

/// A [`KubeResourceClaim`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeResourceClaimProps = Fields<of::KubeResourceClaim>;
impl KubeResourceClaimProps {
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ResourceClaimSpec>) -> Self { with(self, "spec", value) }
}

/// [`ResourceClaimTemplate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaimtemplate-v1-resource) of `resource.k8s.io/v1`.
///
/// Kubernetes 1.34 and later have it.
pub type KubeResourceClaimTemplate = Handle<of::KubeResourceClaimTemplate>;
impl api::ObjectType for of::KubeResourceClaimTemplate { const API_VERSION: &'static str = "resource.k8s.io/v1"; const KIND: &'static str = "ResourceClaimTemplate"; const TYPE: &'static str = "resource.k8s.io/v1/ResourceClaimTemplate"; type Props = KubeResourceClaimTemplateProps; }

/// A [`KubeResourceClaimTemplate`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeResourceClaimTemplateProps = Fields<of::KubeResourceClaimTemplate>;
impl KubeResourceClaimTemplateProps {
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ResourceClaimTemplateSpec>) -> Self { with(self, "spec", value) }
}

/// [`ResourceSlice`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceslice-v1-resource) of `resource.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.34 and later have it.
pub type KubeResourceSlice = Handle<of::KubeResourceSlice>;
impl api::ObjectType for of::KubeResourceSlice { const API_VERSION: &'static str = "resource.k8s.io/v1"; const KIND: &'static str = "ResourceSlice"; const TYPE: &'static str = "resource.k8s.io/v1/ResourceSlice"; const CLUSTER_SCOPED: bool = true; type Props = KubeResourceSliceProps; }

/// A [`KubeResourceSlice`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeResourceSliceProps = Fields<of::KubeResourceSlice>;
impl KubeResourceSliceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ResourceSliceSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ResourceSliceSpec>) -> Self { with(self, "spec", value) }
}

/// [`CapacityRequestPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capacityrequestpolicy-v1-resource).
pub type CapacityRequestPolicy = Fields<of::CapacityRequestPolicy>;
impl CapacityRequestPolicy {
    /// `default`: since Kubernetes 1.34.
    #[track_caller] pub fn default_(self, value: impl IntoVal<Quantity>) -> Self { with(self, "default", value) }
    /// `validRange`: since Kubernetes 1.34.
    #[track_caller] pub fn valid_range(self, value: impl IntoVal<CapacityRequestPolicyRange>) -> Self { with(self, "validRange", value) }
    /// `validValues`: since Kubernetes 1.34.
    #[track_caller] pub fn valid_values(self, value: impl IntoVal<List<Quantity>>) -> Self { with(self, "validValues", value) }
}

/// [`CapacityRequestPolicyRange`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capacityrequestpolicyrange-v1-resource).
pub type CapacityRequestPolicyRange = Fields<of::CapacityRequestPolicyRange>;
impl CapacityRequestPolicyRange {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(min: impl IntoVal<Quantity>) -> Self { with(empty(), "min", min) }
    /// `max`: since Kubernetes 1.34.
    #[track_caller] pub fn max(self, value: impl IntoVal<Quantity>) -> Self { with(self, "max", value) }
    /// `min`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn min(self, value: impl IntoVal<Quantity>) -> Self { with(self, "min", value) }
    /// `step`: since Kubernetes 1.34.
    #[track_caller] pub fn step(self, value: impl IntoVal<Quantity>) -> Self { with(self, "step", value) }
}

/// [`CapacityRequirements`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capacityrequirements-v1-resource).
pub type CapacityRequirements = Fields<of::CapacityRequirements>;
impl CapacityRequirements {
    /// `requests`: since Kubernetes 1.34.
    #[track_caller] pub fn requests(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "requests", value) }
}

/// [`CelDeviceSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#celdeviceselector-v1-resource).
pub type CelDeviceSelector = Fields<of::CelDeviceSelector>;
impl CelDeviceSelector {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "expression", expression) }
    /// `expression`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
}

/// [`Counter`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#counter-v1-resource).
pub type Counter = Fields<of::Counter>;
impl Counter {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(value: impl IntoVal<Quantity>) -> Self { with(empty(), "value", value) }
    /// `value`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn value(self, value: impl IntoVal<Quantity>) -> Self { with(self, "value", value) }
}

/// [`CounterSet`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#counterset-v1-resource).
pub type CounterSet = Fields<of::CounterSet>;
impl CounterSet {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, counters: impl IntoVal<Map<Counter>>) -> Self { with(with(empty(), "name", name), "counters", counters) }
    /// `counters`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn counters(self, value: impl IntoVal<Map<Counter>>) -> Self { with(self, "counters", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`Device`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#device-v1-resource).
pub type Device = Fields<of::Device>;
impl Device {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `allNodes`: since Kubernetes 1.34.
    #[track_caller] pub fn all_nodes(self, value: impl IntoVal<bool>) -> Self { with(self, "allNodes", value) }
    /// `allowMultipleAllocations`: since Kubernetes 1.34.
    #[track_caller] pub fn allow_multiple_allocations(self, value: impl IntoVal<bool>) -> Self { with(self, "allowMultipleAllocations", value) }
    /// `attributes`: since Kubernetes 1.34.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<DeviceAttribute>>) -> Self { with(self, "attributes", value) }
    /// `bindingConditions`: since Kubernetes 1.34.
    #[track_caller] pub fn binding_conditions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "bindingConditions", value) }
    /// `bindingFailureConditions`: since Kubernetes 1.34.
    #[track_caller] pub fn binding_failure_conditions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "bindingFailureConditions", value) }
    /// `bindsToNode`: since Kubernetes 1.34.
    #[track_caller] pub fn binds_to_node(self, value: impl IntoVal<bool>) -> Self { with(self, "bindsToNode", value) }
    /// `capacity`: since Kubernetes 1.34.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<Map<DeviceCapacity>>) -> Self { with(self, "capacity", value) }
    /// `consumesCounters`: since Kubernetes 1.34.
    #[track_caller] pub fn consumes_counters(self, value: impl IntoVal<List<DeviceCounterConsumption>>) -> Self { with(self, "consumesCounters", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `nodeAllocatableResources`: since Kubernetes 1.37.
    #[track_caller] pub fn node_allocatable_resources(self, value: impl IntoVal<Map<NodeAllocatableResource>>) -> Self { with(self, "nodeAllocatableResources", value) }
    /// `nodeName`: since Kubernetes 1.34.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `nodeSelector`: since Kubernetes 1.34.
    #[track_caller] pub fn node_selector(self, value: impl IntoVal<super::core_v1::NodeSelector>) -> Self { with(self, "nodeSelector", value) }
    /// `taints`: since Kubernetes 1.34.
    #[track_caller] pub fn taints(self, value: impl IntoVal<List<DeviceTaint>>) -> Self { with(self, "taints", value) }
}

/// What [`allocationMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#exactdevicerequest-v1-resource) takes.
pub type DeviceAllocationMode = Word<fn(of::DeviceAllocationMode)>;
impl DeviceAllocationMode {
    /// `ExactCount`
    pub const ExactCount: Self = word("ExactCount");
    /// `All`
    pub const All: Self = word("All");
}

/// [`DeviceAttribute`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceattribute-v1-resource).
pub type DeviceAttribute = Fields<of::DeviceAttribute>;
impl DeviceAttribute {
    /// `bool`: since Kubernetes 1.34.
    #[track_caller] pub fn bool(self, value: impl IntoVal<bool>) -> Self { with(self, "bool", value) }
    /// `bools`: since Kubernetes 1.36.
    #[track_caller] pub fn bools(self, value: impl IntoVal<List<bool>>) -> Self { with(self, "bools", value) }
    /// `int`: since Kubernetes 1.34.
    #[track_caller] pub fn int(self, value: impl IntoVal<i64>) -> Self { with(self, "int", value) }
    /// `ints`: since Kubernetes 1.36.
    #[track_caller] pub fn ints(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "ints", value) }
    /// `string`: since Kubernetes 1.34.
    #[track_caller] pub fn string(self, value: impl IntoVal<String>) -> Self { with(self, "string", value) }
    /// `strings`: since Kubernetes 1.36.
    #[track_caller] pub fn strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "strings", value) }
    /// `version`: since Kubernetes 1.34.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "version", value) }
    /// `versions`: since Kubernetes 1.36.
    #[track_caller] pub fn versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "versions", value) }
}

/// [`DeviceCapacity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicecapacity-v1-resource).
pub type DeviceCapacity = Fields<of::DeviceCapacity>;
impl DeviceCapacity {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(value: impl IntoVal<Quantity>) -> Self { with(empty(), "value", value) }
    /// `requestPolicy`: since Kubernetes 1.34.
    #[track_caller] pub fn request_policy(self, value: impl IntoVal<CapacityRequestPolicy>) -> Self { with(self, "requestPolicy", value) }
    /// `value`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn value(self, value: impl IntoVal<Quantity>) -> Self { with(self, "value", value) }
}

/// [`DeviceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceclaim-v1-resource).
pub type DeviceClaim = Fields<of::DeviceClaim>;
impl DeviceClaim {
    /// `config`: since Kubernetes 1.34.
    #[track_caller] pub fn config(self, value: impl IntoVal<List<DeviceClaimConfiguration>>) -> Self { with(self, "config", value) }
    /// `constraints`: since Kubernetes 1.34.
    #[track_caller] pub fn constraints(self, value: impl IntoVal<List<DeviceConstraint>>) -> Self { with(self, "constraints", value) }
    /// `requests`: since Kubernetes 1.34.
    #[track_caller] pub fn requests(self, value: impl IntoVal<List<DeviceRequest>>) -> Self { with(self, "requests", value) }
}

/// [`DeviceClaimConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceclaimconfiguration-v1-resource).
pub type DeviceClaimConfiguration = Fields<of::DeviceClaimConfiguration>;
impl DeviceClaimConfiguration {
    /// `opaque`: since Kubernetes 1.34.
    #[track_caller] pub fn opaque(self, value: impl IntoVal<OpaqueDeviceConfiguration>) -> Self { with(self, "opaque", value) }
    /// `requests`: since Kubernetes 1.34.
    #[track_caller] pub fn requests(self, value: impl IntoVal<List<String>>) -> Self { with(self, "requests", value) }
}

/// [`DeviceClassConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceclassconfiguration-v1-resource).
pub type DeviceClassConfiguration = Fields<of::DeviceClassConfiguration>;
impl DeviceClassConfiguration {
    /// `opaque`: since Kubernetes 1.34.
    #[track_caller] pub fn opaque(self, value: impl IntoVal<OpaqueDeviceConfiguration>) -> Self { with(self, "opaque", value) }
}

/// [`DeviceClassSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceclassspec-v1-resource).
pub type DeviceClassSpec = Fields<of::DeviceClassSpec>;
impl DeviceClassSpec {
    /// `config`: since Kubernetes 1.34.
    #[track_caller] pub fn config(self, value: impl IntoVal<List<DeviceClassConfiguration>>) -> Self { with(self, "config", value) }
    /// `extendedResourceName`: since Kubernetes 1.34.
    #[track_caller] pub fn extended_resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "extendedResourceName", value) }
    /// `selectors`: since Kubernetes 1.34.
    #[track_caller] pub fn selectors(self, value: impl IntoVal<List<DeviceSelector>>) -> Self { with(self, "selectors", value) }
}

/// [`DeviceConstraint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceconstraint-v1-resource).
pub type DeviceConstraint = Fields<of::DeviceConstraint>;
impl DeviceConstraint {
    /// `distinctAttribute`: since Kubernetes 1.34.
    #[track_caller] pub fn distinct_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "distinctAttribute", value) }
    /// `matchAttribute`: since Kubernetes 1.34.
    #[track_caller] pub fn match_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "matchAttribute", value) }
    /// `requests`: since Kubernetes 1.34.
    #[track_caller] pub fn requests(self, value: impl IntoVal<List<String>>) -> Self { with(self, "requests", value) }
}

/// [`DeviceCounterConsumption`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicecounterconsumption-v1-resource).
pub type DeviceCounterConsumption = Fields<of::DeviceCounterConsumption>;
impl DeviceCounterConsumption {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(counter_set: impl IntoVal<String>, counters: impl IntoVal<Map<Counter>>) -> Self { with(with(empty(), "counterSet", counter_set), "counters", counters) }
    /// `compatibilityGroups`: since Kubernetes 1.37.
    #[track_caller] pub fn compatibility_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "compatibilityGroups", value) }
    /// `counterSet`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn counter_set(self, value: impl IntoVal<String>) -> Self { with(self, "counterSet", value) }
    /// `counters`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn counters(self, value: impl IntoVal<Map<Counter>>) -> Self { with(self, "counters", value) }
}

/// [`DeviceDerivedAttribute`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicederivedattribute-v1-resource).
pub type DeviceDerivedAttribute = Fields<of::DeviceDerivedAttribute>;
impl DeviceDerivedAttribute {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "expression", expression) }
    /// `expression`: mandatory.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`DeviceRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicerequest-v1-resource).
pub type DeviceRequest = Fields<of::DeviceRequest>;
impl DeviceRequest {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `exactly`: since Kubernetes 1.34.
    #[track_caller] pub fn exactly(self, value: impl IntoVal<ExactDeviceRequest>) -> Self { with(self, "exactly", value) }
    /// `firstAvailable`: since Kubernetes 1.34.
    #[track_caller] pub fn first_available(self, value: impl IntoVal<List<DeviceSubRequest>>) -> Self { with(self, "firstAvailable", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`DeviceSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deviceselector-v1-resource).
pub type DeviceSelector = Fields<of::DeviceSelector>;
impl DeviceSelector {
    /// `cel`: since Kubernetes 1.34.
    #[track_caller] pub fn cel(self, value: impl IntoVal<CelDeviceSelector>) -> Self { with(self, "cel", value) }
}

/// [`DeviceSubRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicesubrequest-v1-resource).
pub type DeviceSubRequest = Fields<of::DeviceSubRequest>;
impl DeviceSubRequest {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, device_class_name: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "deviceClassName", device_class_name) }
    /// `allocationMode`: since Kubernetes 1.34.
    #[track_caller] pub fn allocation_mode(self, value: impl IntoVal<DeviceAllocationMode>) -> Self { with(self, "allocationMode", value) }
    /// `capacity`: since Kubernetes 1.34.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<CapacityRequirements>) -> Self { with(self, "capacity", value) }
    /// `count`: since Kubernetes 1.34.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "count", value) }
    /// `derivedAttributes`: since Kubernetes 1.37.
    #[track_caller] pub fn derived_attributes(self, value: impl IntoVal<List<DeviceDerivedAttribute>>) -> Self { with(self, "derivedAttributes", value) }
    /// `deviceClassName`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn device_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "deviceClassName", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `selectors`: since Kubernetes 1.34.
    #[track_caller] pub fn selectors(self, value: impl IntoVal<List<DeviceSelector>>) -> Self { with(self, "selectors", value) }
    /// `tolerations`: since Kubernetes 1.34.
    #[track_caller] pub fn tolerations(self, value: impl IntoVal<List<DeviceToleration>>) -> Self { with(self, "tolerations", value) }
}

/// [`DeviceTaint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaint-v1-resource).
pub type DeviceTaint = Fields<of::DeviceTaint>;
impl DeviceTaint {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, effect: impl IntoVal<DeviceTaintEffect>) -> Self { with(with(empty(), "key", key), "effect", effect) }
    /// `effect`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn effect(self, value: impl IntoVal<DeviceTaintEffect>) -> Self { with(self, "effect", value) }
    /// `key`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `timeAdded`: in the form `date-time`, since Kubernetes 1.34.
    #[track_caller] pub fn time_added(self, value: impl IntoVal<String>) -> Self { with(self, "timeAdded", value) }
    /// `value`: since Kubernetes 1.34.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// What [`effect`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaint-v1-resource) takes.
pub type DeviceTaintEffect = Word<fn(of::DeviceTaintEffect)>;
impl DeviceTaintEffect {
    /// `None`
    pub const None: Self = word("None");
    /// `NoSchedule`
    pub const NoSchedule: Self = word("NoSchedule");
    /// `NoExecute`
    pub const NoExecute: Self = word("NoExecute");
}

/// [`DeviceTaintRuleSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaintrulespec-v1-resource).
pub type DeviceTaintRuleSpec = Fields<of::DeviceTaintRuleSpec>;
impl DeviceTaintRuleSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(taint: impl IntoVal<DeviceTaint>) -> Self { with(empty(), "taint", taint) }
    /// `deviceSelector`.
    #[track_caller] pub fn device_selector(self, value: impl IntoVal<DeviceTaintSelector>) -> Self { with(self, "deviceSelector", value) }
    /// `taint`: mandatory.
    #[track_caller] pub fn taint(self, value: impl IntoVal<DeviceTaint>) -> Self { with(self, "taint", value) }
}

/// [`DeviceTaintSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetaintselector-v1-resource).
pub type DeviceTaintSelector = Fields<of::DeviceTaintSelector>;
impl DeviceTaintSelector {
    /// `device`.
    #[track_caller] pub fn device(self, value: impl IntoVal<String>) -> Self { with(self, "device", value) }
    /// `driver`.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `pool`.
    #[track_caller] pub fn pool(self, value: impl IntoVal<String>) -> Self { with(self, "pool", value) }
}

/// [`DeviceToleration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetoleration-v1-resource).
pub type DeviceToleration = Fields<of::DeviceToleration>;
impl DeviceToleration {
    /// `effect`: since Kubernetes 1.34.
    #[track_caller] pub fn effect(self, value: impl IntoVal<DeviceTolerationEffect>) -> Self { with(self, "effect", value) }
    /// `key`: since Kubernetes 1.34.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: since Kubernetes 1.34.
    #[track_caller] pub fn operator(self, value: impl IntoVal<DeviceTolerationOperator>) -> Self { with(self, "operator", value) }
    /// `tolerationSeconds`: since Kubernetes 1.34.
    #[track_caller] pub fn toleration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "tolerationSeconds", value) }
    /// `value`: since Kubernetes 1.34.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// What [`effect`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetoleration-v1-resource) takes.
pub type DeviceTolerationEffect = Word<fn(of::DeviceTolerationEffect)>;
impl DeviceTolerationEffect {
    /// `NoSchedule`
    pub const NoSchedule: Self = word("NoSchedule");
    /// `NoExecute`
    pub const NoExecute: Self = word("NoExecute");
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#devicetoleration-v1-resource) takes.
pub type DeviceTolerationOperator = Word<fn(of::DeviceTolerationOperator)>;
impl DeviceTolerationOperator {
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `Equal`
    pub const Equal: Self = word("Equal");
}

/// [`ExactDeviceRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#exactdevicerequest-v1-resource).
pub type ExactDeviceRequest = Fields<of::ExactDeviceRequest>;
impl ExactDeviceRequest {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(device_class_name: impl IntoVal<String>) -> Self { with(empty(), "deviceClassName", device_class_name) }
    /// `adminAccess`: since Kubernetes 1.34.
    #[track_caller] pub fn admin_access(self, value: impl IntoVal<bool>) -> Self { with(self, "adminAccess", value) }
    /// `allocationMode`: since Kubernetes 1.34.
    #[track_caller] pub fn allocation_mode(self, value: impl IntoVal<DeviceAllocationMode>) -> Self { with(self, "allocationMode", value) }
    /// `capacity`: since Kubernetes 1.34.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<CapacityRequirements>) -> Self { with(self, "capacity", value) }
    /// `count`: since Kubernetes 1.34.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "count", value) }
    /// `derivedAttributes`: since Kubernetes 1.37.
    #[track_caller] pub fn derived_attributes(self, value: impl IntoVal<List<DeviceDerivedAttribute>>) -> Self { with(self, "derivedAttributes", value) }
    /// `deviceClassName`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn device_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "deviceClassName", value) }
    /// `selectors`: since Kubernetes 1.34.
    #[track_caller] pub fn selectors(self, value: impl IntoVal<List<DeviceSelector>>) -> Self { with(self, "selectors", value) }
    /// `tolerations`: since Kubernetes 1.34.
    #[track_caller] pub fn tolerations(self, value: impl IntoVal<List<DeviceToleration>>) -> Self { with(self, "tolerations", value) }
}

/// [`NodeAllocatableMapping`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeallocatablemapping-v1-resource).
pub type NodeAllocatableMapping = Fields<of::NodeAllocatableMapping>;
impl NodeAllocatableMapping {
    /// `capacityKey`.
    #[track_caller] pub fn capacity_key(self, value: impl IntoVal<String>) -> Self { with(self, "capacityKey", value) }
    /// `capacityMultiplier`.
    #[track_caller] pub fn capacity_multiplier(self, value: impl IntoVal<Quantity>) -> Self { with(self, "capacityMultiplier", value) }
    /// `deviceMultiplier`.
    #[track_caller] pub fn device_multiplier(self, value: impl IntoVal<Quantity>) -> Self { with(self, "deviceMultiplier", value) }
}

/// [`NodeAllocatableOverhead`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeallocatableoverhead-v1-resource).
pub type NodeAllocatableOverhead = Fields<of::NodeAllocatableOverhead>;
impl NodeAllocatableOverhead {
    /// `perContainer`.
    #[track_caller] pub fn per_container(self, value: impl IntoVal<Quantity>) -> Self { with(self, "perContainer", value) }
    /// `perPod`.
    #[track_caller] pub fn per_pod(self, value: impl IntoVal<Quantity>) -> Self { with(self, "perPod", value) }
}

/// [`NodeAllocatableResource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeallocatableresource-v1-resource).
pub type NodeAllocatableResource = Fields<of::NodeAllocatableResource>;
impl NodeAllocatableResource {
    /// `mapping`.
    #[track_caller] pub fn mapping(self, value: impl IntoVal<NodeAllocatableMapping>) -> Self { with(self, "mapping", value) }
    /// `overhead`.
    #[track_caller] pub fn overhead(self, value: impl IntoVal<NodeAllocatableOverhead>) -> Self { with(self, "overhead", value) }
}

/// [`OpaqueDeviceConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#opaquedeviceconfiguration-v1-resource).
pub type OpaqueDeviceConfiguration = Fields<of::OpaqueDeviceConfiguration>;
impl OpaqueDeviceConfiguration {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>, parameters: impl IntoVal<Json>) -> Self { with(with(empty(), "driver", driver), "parameters", parameters) }
    /// `driver`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `parameters`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "parameters", value) }
}

/// [`ResourceClaimSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaimspec-v1-resource).
pub type ResourceClaimSpec = Fields<of::ResourceClaimSpec>;
impl ResourceClaimSpec {
    /// `devices`: since Kubernetes 1.34.
    #[track_caller] pub fn devices(self, value: impl IntoVal<DeviceClaim>) -> Self { with(self, "devices", value) }
}

/// [`ResourceClaimTemplateSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaimtemplatespec-v1-resource).
pub type ResourceClaimTemplateSpec = Fields<of::ResourceClaimTemplateSpec>;
impl ResourceClaimTemplateSpec {
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ResourceClaimSpec>) -> Self { with(self, "spec", value) }
}

/// [`ResourcePool`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcepool-v1-resource).
pub type ResourcePool = Fields<of::ResourcePool>;
/// What [`ResourcePool`] cannot do without.
pub struct ResourcePoolRequired<A, B, C> {
    /// `name`: since Kubernetes 1.34.
    pub name: A,
    /// `generation`: since Kubernetes 1.34.
    pub generation: B,
    /// `resourceSliceCount`: since Kubernetes 1.34.
    pub resource_slice_count: C,
}
impl ResourcePool {
    /// Takes what is mandatory, by name: [`ResourcePoolRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<i64>>(required: ResourcePoolRequired<A, B, C>) -> Self { with(with(with(empty(), "name", required.name), "generation", required.generation), "resourceSliceCount", required.resource_slice_count) }
    /// `generation`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn generation(self, value: impl IntoVal<i64>) -> Self { with(self, "generation", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `resourceSliceCount`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn resource_slice_count(self, value: impl IntoVal<i64>) -> Self { with(self, "resourceSliceCount", value) }
}

/// [`ResourceSliceSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceslicespec-v1-resource).
pub type ResourceSliceSpec = Fields<of::ResourceSliceSpec>;
impl ResourceSliceSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>, pool: impl IntoVal<ResourcePool>) -> Self { with(with(empty(), "driver", driver), "pool", pool) }
    /// `allNodes`: since Kubernetes 1.34.
    #[track_caller] pub fn all_nodes(self, value: impl IntoVal<bool>) -> Self { with(self, "allNodes", value) }
    /// `devices`: since Kubernetes 1.34.
    #[track_caller] pub fn devices(self, value: impl IntoVal<List<Device>>) -> Self { with(self, "devices", value) }
    /// `driver`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `nodeName`: since Kubernetes 1.34.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `nodeSelector`: since Kubernetes 1.34.
    #[track_caller] pub fn node_selector(self, value: impl IntoVal<super::core_v1::NodeSelector>) -> Self { with(self, "nodeSelector", value) }
    /// `partitionTypeAttribute`: since Kubernetes 1.37.
    #[track_caller] pub fn partition_type_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "partitionTypeAttribute", value) }
    /// `perDeviceNodeSelection`: since Kubernetes 1.34.
    #[track_caller] pub fn per_device_node_selection(self, value: impl IntoVal<bool>) -> Self { with(self, "perDeviceNodeSelection", value) }
    /// `pool`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn pool(self, value: impl IntoVal<ResourcePool>) -> Self { with(self, "pool", value) }
    /// `sharedCounters`: since Kubernetes 1.34.
    #[track_caller] pub fn shared_counters(self, value: impl IntoVal<List<CounterSet>>) -> Self { with(self, "sharedCounters", value) }
    /// `skipNodeOperations`: since Kubernetes 1.37.
    #[track_caller] pub fn skip_node_operations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "skipNodeOperations", value) }
}
