// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `autoscaling/v2`.

use super::prelude::*;

mod of { pub enum KubeHorizontalPodAutoscaler {} pub enum ContainerResourceMetricSource {} pub enum CrossVersionObjectReference {} pub enum ExternalMetricSource {} pub enum HorizontalPodAutoscalerBehavior {} impl ias_core::Optional for HorizontalPodAutoscalerBehavior {} pub enum HorizontalPodAutoscalerSpec {} pub enum HpaScalingPolicy {} pub enum HpaScalingPolicyType {} pub enum HpaScalingRules {} impl ias_core::Optional for HpaScalingRules {} pub enum MetricIdentifier {} pub enum MetricSourceType {} pub enum MetricSpec {} pub enum MetricTarget {} pub enum MetricTargetType {} pub enum ObjectMetricSource {} pub enum PodsMetricSource {} pub enum ResourceMetricSource {} pub enum ScalingPolicySelect {} }

/// [`HorizontalPodAutoscaler`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscaler-v2-autoscaling) of `autoscaling/v2`.
pub type KubeHorizontalPodAutoscaler = Handle<of::KubeHorizontalPodAutoscaler>;
impl api::ObjectType for of::KubeHorizontalPodAutoscaler { const API_VERSION: &'static str = "autoscaling/v2"; const KIND: &'static str = "HorizontalPodAutoscaler"; const TYPE: &'static str = "autoscaling/v2/HorizontalPodAutoscaler"; type Props = KubeHorizontalPodAutoscalerProps; }

/// A [`KubeHorizontalPodAutoscaler`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeHorizontalPodAutoscalerProps = Fields<of::KubeHorizontalPodAutoscaler>;
impl KubeHorizontalPodAutoscalerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<HorizontalPodAutoscalerSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<HorizontalPodAutoscalerSpec>) -> Self { with(self, "spec", value) }
}

/// [`ContainerResourceMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresourcemetricsource-v2-autoscaling).
pub type ContainerResourceMetricSource = Fields<of::ContainerResourceMetricSource>;
/// What [`ContainerResourceMetricSource`] cannot do without.
pub struct ContainerResourceMetricSourceRequired<A, B, C> {
    /// `name`.
    pub name: A,
    /// `target`.
    pub target: B,
    /// `container`.
    pub container: C,
}
impl ContainerResourceMetricSource {
    /// Takes what is mandatory, by name: [`ContainerResourceMetricSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<MetricTarget>, C: IntoVal<String>>(required: ContainerResourceMetricSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "name", required.name), "target", required.target), "container", required.container) }
    /// `container`: mandatory.
    #[track_caller] pub fn container(self, value: impl IntoVal<String>) -> Self { with(self, "container", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<MetricTarget>) -> Self { with(self, "target", value) }
}

/// [`CrossVersionObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#crossversionobjectreference-v2-autoscaling).
pub type CrossVersionObjectReference = Fields<of::CrossVersionObjectReference>;
impl CrossVersionObjectReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "kind", kind), "name", name) }
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`ExternalMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#externalmetricsource-v2-autoscaling).
pub type ExternalMetricSource = Fields<of::ExternalMetricSource>;
impl ExternalMetricSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metric: impl IntoVal<MetricIdentifier>, target: impl IntoVal<MetricTarget>) -> Self { with(with(empty(), "metric", metric), "target", target) }
    /// `metric`: mandatory.
    #[track_caller] pub fn metric(self, value: impl IntoVal<MetricIdentifier>) -> Self { with(self, "metric", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<MetricTarget>) -> Self { with(self, "target", value) }
}

/// [`HorizontalPodAutoscalerBehavior`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscalerbehavior-v2-autoscaling).
pub type HorizontalPodAutoscalerBehavior = Fields<of::HorizontalPodAutoscalerBehavior>;
impl HorizontalPodAutoscalerBehavior {
    /// `scaleDown`.
    #[track_caller] pub fn scale_down(self, value: impl IntoVal<HpaScalingRules>) -> Self { with(self, "scaleDown", value) }
    /// `scaleUp`.
    #[track_caller] pub fn scale_up(self, value: impl IntoVal<HpaScalingRules>) -> Self { with(self, "scaleUp", value) }
}

/// [`HorizontalPodAutoscalerSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscalerspec-v2-autoscaling).
pub type HorizontalPodAutoscalerSpec = Fields<of::HorizontalPodAutoscalerSpec>;
impl HorizontalPodAutoscalerSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scale_target_ref: impl IntoVal<CrossVersionObjectReference>, max_replicas: impl IntoVal<i64>) -> Self { with(with(empty(), "scaleTargetRef", scale_target_ref), "maxReplicas", max_replicas) }
    /// `behavior`.
    #[track_caller] pub fn behavior(self, value: impl IntoVal<HorizontalPodAutoscalerBehavior>) -> Self { with(self, "behavior", value) }
    /// `maxReplicas`: mandatory.
    #[track_caller] pub fn max_replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "maxReplicas", value) }
    /// `metrics`.
    #[track_caller] pub fn metrics(self, value: impl IntoVal<List<MetricSpec>>) -> Self { with(self, "metrics", value) }
    /// `minReplicas`.
    #[track_caller] pub fn min_replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "minReplicas", value) }
    /// `scaleTargetRef`: mandatory.
    #[track_caller] pub fn scale_target_ref(self, value: impl IntoVal<CrossVersionObjectReference>) -> Self { with(self, "scaleTargetRef", value) }
}

/// [`HpaScalingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hpascalingpolicy-v2-autoscaling).
pub type HpaScalingPolicy = Fields<of::HpaScalingPolicy>;
/// What [`HpaScalingPolicy`] cannot do without.
pub struct HpaScalingPolicyRequired<A, B, C> {
    /// `type`.
    pub type_: A,
    /// `value`.
    pub value: B,
    /// `periodSeconds`.
    pub period_seconds: C,
}
impl HpaScalingPolicy {
    /// Takes what is mandatory, by name: [`HpaScalingPolicyRequired`].
    #[track_caller] pub fn new<A: IntoVal<HpaScalingPolicyType>, B: IntoVal<i64>, C: IntoVal<i64>>(required: HpaScalingPolicyRequired<A, B, C>) -> Self { with(with(with(empty(), "type", required.type_), "value", required.value), "periodSeconds", required.period_seconds) }
    /// `periodSeconds`: mandatory.
    #[track_caller] pub fn period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "periodSeconds", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<HpaScalingPolicyType>) -> Self { with(self, "type", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "value", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hpascalingpolicy-v2-autoscaling) takes.
pub type HpaScalingPolicyType = Word<fn(of::HpaScalingPolicyType)>;
impl HpaScalingPolicyType {
    /// `Pods`
    pub const Pods: Self = word("Pods");
    /// `Percent`
    pub const Percent: Self = word("Percent");
}

/// [`HpaScalingRules`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hpascalingrules-v2-autoscaling).
pub type HpaScalingRules = Fields<of::HpaScalingRules>;
impl HpaScalingRules {
    /// `policies`.
    #[track_caller] pub fn policies(self, value: impl IntoVal<List<HpaScalingPolicy>>) -> Self { with(self, "policies", value) }
    /// `selectPolicy`.
    #[track_caller] pub fn select_policy(self, value: impl IntoVal<ScalingPolicySelect>) -> Self { with(self, "selectPolicy", value) }
    /// `stabilizationWindowSeconds`.
    #[track_caller] pub fn stabilization_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "stabilizationWindowSeconds", value) }
    /// `tolerance`: since Kubernetes 1.33.
    #[track_caller] pub fn tolerance(self, value: impl IntoVal<Quantity>) -> Self { with(self, "tolerance", value) }
}

/// [`MetricIdentifier`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metricidentifier-v2-autoscaling).
pub type MetricIdentifier = Fields<of::MetricIdentifier>;
impl MetricIdentifier {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metricspec-v2-autoscaling) takes.
pub type MetricSourceType = Word<fn(of::MetricSourceType)>;
impl MetricSourceType {
    /// `Object`
    pub const Object: Self = word("Object");
    /// `Pods`
    pub const Pods: Self = word("Pods");
    /// `Resource`
    pub const Resource: Self = word("Resource");
    /// `ContainerResource`
    pub const ContainerResource: Self = word("ContainerResource");
    /// `External`
    pub const External: Self = word("External");
}

/// [`MetricSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metricspec-v2-autoscaling).
pub type MetricSpec = Fields<of::MetricSpec>;
impl MetricSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<MetricSourceType>) -> Self { with(empty(), "type", type_) }
    /// `containerResource`.
    #[track_caller] pub fn container_resource(self, value: impl IntoVal<ContainerResourceMetricSource>) -> Self { with(self, "containerResource", value) }
    /// `external`.
    #[track_caller] pub fn external(self, value: impl IntoVal<ExternalMetricSource>) -> Self { with(self, "external", value) }
    /// `object`.
    #[track_caller] pub fn object(self, value: impl IntoVal<ObjectMetricSource>) -> Self { with(self, "object", value) }
    /// `pods`.
    #[track_caller] pub fn pods(self, value: impl IntoVal<PodsMetricSource>) -> Self { with(self, "pods", value) }
    /// `resource`.
    #[track_caller] pub fn resource(self, value: impl IntoVal<ResourceMetricSource>) -> Self { with(self, "resource", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<MetricSourceType>) -> Self { with(self, "type", value) }
}

/// [`MetricTarget`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metrictarget-v2-autoscaling).
pub type MetricTarget = Fields<of::MetricTarget>;
impl MetricTarget {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<MetricTargetType>) -> Self { with(empty(), "type", type_) }
    /// `averageUtilization`.
    #[track_caller] pub fn average_utilization(self, value: impl IntoVal<i64>) -> Self { with(self, "averageUtilization", value) }
    /// `averageValue`.
    #[track_caller] pub fn average_value(self, value: impl IntoVal<Quantity>) -> Self { with(self, "averageValue", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<MetricTargetType>) -> Self { with(self, "type", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<Quantity>) -> Self { with(self, "value", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metrictarget-v2-autoscaling) takes.
pub type MetricTargetType = Word<fn(of::MetricTargetType)>;
impl MetricTargetType {
    /// `Utilization`
    pub const Utilization: Self = word("Utilization");
    /// `Value`
    pub const Value: Self = word("Value");
    /// `AverageValue`
    pub const AverageValue: Self = word("AverageValue");
}

/// [`ObjectMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectmetricsource-v2-autoscaling).
pub type ObjectMetricSource = Fields<of::ObjectMetricSource>;
/// What [`ObjectMetricSource`] cannot do without.
pub struct ObjectMetricSourceRequired<A, B, C> {
    /// `describedObject`.
    pub described_object: A,
    /// `target`.
    pub target: B,
    /// `metric`.
    pub metric: C,
}
impl ObjectMetricSource {
    /// Takes what is mandatory, by name: [`ObjectMetricSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<CrossVersionObjectReference>, B: IntoVal<MetricTarget>, C: IntoVal<MetricIdentifier>>(required: ObjectMetricSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "describedObject", required.described_object), "target", required.target), "metric", required.metric) }
    /// `describedObject`: mandatory.
    #[track_caller] pub fn described_object(self, value: impl IntoVal<CrossVersionObjectReference>) -> Self { with(self, "describedObject", value) }
    /// `metric`: mandatory.
    #[track_caller] pub fn metric(self, value: impl IntoVal<MetricIdentifier>) -> Self { with(self, "metric", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<MetricTarget>) -> Self { with(self, "target", value) }
}

/// [`PodsMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsmetricsource-v2-autoscaling).
pub type PodsMetricSource = Fields<of::PodsMetricSource>;
impl PodsMetricSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metric: impl IntoVal<MetricIdentifier>, target: impl IntoVal<MetricTarget>) -> Self { with(with(empty(), "metric", metric), "target", target) }
    /// `metric`: mandatory.
    #[track_caller] pub fn metric(self, value: impl IntoVal<MetricIdentifier>) -> Self { with(self, "metric", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<MetricTarget>) -> Self { with(self, "target", value) }
}

/// [`ResourceMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcemetricsource-v2-autoscaling).
pub type ResourceMetricSource = Fields<of::ResourceMetricSource>;
impl ResourceMetricSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, target: impl IntoVal<MetricTarget>) -> Self { with(with(empty(), "name", name), "target", target) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<MetricTarget>) -> Self { with(self, "target", value) }
}

/// What [`selectPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hpascalingrules-v2-autoscaling) takes.
pub type ScalingPolicySelect = Word<fn(of::ScalingPolicySelect)>;
impl ScalingPolicySelect {
    /// `Max`
    pub const Max: Self = word("Max");
    /// `Min`
    pub const Min: Self = word("Min");
    /// `Disabled`
    pub const Disabled: Self = word("Disabled");
}
