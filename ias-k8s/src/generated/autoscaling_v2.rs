// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `autoscaling/v2`.

use super::prelude::*;

api::object!(
    /// [`HorizontalPodAutoscaler`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscaler-v2-autoscaling) of `autoscaling/v2`.
    KubeHorizontalPodAutoscaler, KubeHorizontalPodAutoscalerProps, "autoscaling/v2", "HorizontalPodAutoscaler"
);

/// A [`KubeHorizontalPodAutoscaler`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeHorizontalPodAutoscalerProps(Object);
ias_core::shape!(KubeHorizontalPodAutoscalerProps);
impl KubeHorizontalPodAutoscalerProps {
    /// Takes what is mandatory.
    pub fn new(spec: impl IntoVal<HorizontalPodAutoscalerSpec>) -> Self { Self(Object::new()).spec(spec) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, HorizontalPodAutoscalerSpec> = Key::new("spec");
    /// `spec`: mandatory.
    pub fn spec(mut self, value: impl IntoVal<HorizontalPodAutoscalerSpec>) -> Self { self.0.put("spec", value); self }
}

/// [`ContainerResourceMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresourcemetricsource-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerResourceMetricSource(Object);
ias_core::shape!(ContainerResourceMetricSource);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<MetricTarget>, C: IntoVal<String>>(required: ContainerResourceMetricSourceRequired<A, B, C>) -> Self { Self(Object::new()).name(required.name).target(required.target).container(required.container) }
    /// Key of `container`.
    pub const CONTAINER: Key<Self, String> = Key::new("container");
    /// `container`: mandatory.
    pub fn container(mut self, value: impl IntoVal<String>) -> Self { self.0.put("container", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `target`.
    pub const TARGET: Key<Self, MetricTarget> = Key::new("target");
    /// `target`: mandatory.
    pub fn target(mut self, value: impl IntoVal<MetricTarget>) -> Self { self.0.put("target", value); self }
}

/// [`CrossVersionObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#crossversionobjectreference-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct CrossVersionObjectReference(Object);
ias_core::shape!(CrossVersionObjectReference);
impl CrossVersionObjectReference {
    /// Takes what is mandatory.
    pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).kind(kind).name(name) }
    /// Key of `apiVersion`.
    pub const API_VERSION: Key<Self, String> = Key::new("apiVersion");
    /// `apiVersion`.
    pub fn api_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("apiVersion", value); self }
    /// Key of `kind`.
    pub const KIND: Key<Self, String> = Key::new("kind");
    /// `kind`: mandatory.
    pub fn kind(mut self, value: impl IntoVal<String>) -> Self { self.0.put("kind", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
}

/// [`ExternalMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#externalmetricsource-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalMetricSource(Object);
ias_core::shape!(ExternalMetricSource);
impl ExternalMetricSource {
    /// Takes what is mandatory.
    pub fn new(metric: impl IntoVal<MetricIdentifier>, target: impl IntoVal<MetricTarget>) -> Self { Self(Object::new()).metric(metric).target(target) }
    /// Key of `metric`.
    pub const METRIC: Key<Self, MetricIdentifier> = Key::new("metric");
    /// `metric`: mandatory.
    pub fn metric(mut self, value: impl IntoVal<MetricIdentifier>) -> Self { self.0.put("metric", value); self }
    /// Key of `target`.
    pub const TARGET: Key<Self, MetricTarget> = Key::new("target");
    /// `target`: mandatory.
    pub fn target(mut self, value: impl IntoVal<MetricTarget>) -> Self { self.0.put("target", value); self }
}

/// [`HorizontalPodAutoscalerBehavior`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscalerbehavior-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct HorizontalPodAutoscalerBehavior(Object);
ias_core::shape!(HorizontalPodAutoscalerBehavior);
impl HorizontalPodAutoscalerBehavior {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `scaleDown`.
    pub const SCALE_DOWN: Key<Self, HpaScalingRules> = Key::new("scaleDown");
    /// `scaleDown`.
    pub fn scale_down(mut self, value: impl IntoVal<HpaScalingRules>) -> Self { self.0.put("scaleDown", value); self }
    /// Key of `scaleUp`.
    pub const SCALE_UP: Key<Self, HpaScalingRules> = Key::new("scaleUp");
    /// `scaleUp`.
    pub fn scale_up(mut self, value: impl IntoVal<HpaScalingRules>) -> Self { self.0.put("scaleUp", value); self }
}
impl Default for HorizontalPodAutoscalerBehavior { fn default() -> Self { Self::new() } }

/// [`HorizontalPodAutoscalerSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscalerspec-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct HorizontalPodAutoscalerSpec(Object);
ias_core::shape!(HorizontalPodAutoscalerSpec);
impl HorizontalPodAutoscalerSpec {
    /// Takes what is mandatory.
    pub fn new(scale_target_ref: impl IntoVal<CrossVersionObjectReference>, max_replicas: impl IntoVal<i64>) -> Self { Self(Object::new()).scale_target_ref(scale_target_ref).max_replicas(max_replicas) }
    /// Key of `behavior`.
    pub const BEHAVIOR: Key<Self, HorizontalPodAutoscalerBehavior> = Key::new("behavior");
    /// `behavior`.
    pub fn behavior(mut self, value: impl IntoVal<HorizontalPodAutoscalerBehavior>) -> Self { self.0.put("behavior", value); self }
    /// Key of `maxReplicas`.
    pub const MAX_REPLICAS: Key<Self, i64> = Key::new("maxReplicas");
    /// `maxReplicas`: mandatory.
    pub fn max_replicas(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("maxReplicas", value); self }
    /// Key of `metrics`.
    pub const METRICS: Key<Self, List<MetricSpec>> = Key::new("metrics");
    /// `metrics`.
    pub fn metrics(mut self, value: impl IntoVal<List<MetricSpec>>) -> Self { self.0.put("metrics", value); self }
    /// Key of `minReplicas`.
    pub const MIN_REPLICAS: Key<Self, i64> = Key::new("minReplicas");
    /// `minReplicas`.
    pub fn min_replicas(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("minReplicas", value); self }
    /// Key of `scaleTargetRef`.
    pub const SCALE_TARGET_REF: Key<Self, CrossVersionObjectReference> = Key::new("scaleTargetRef");
    /// `scaleTargetRef`: mandatory.
    pub fn scale_target_ref(mut self, value: impl IntoVal<CrossVersionObjectReference>) -> Self { self.0.put("scaleTargetRef", value); self }
}

/// [`HpaScalingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hpascalingpolicy-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct HpaScalingPolicy(Object);
ias_core::shape!(HpaScalingPolicy);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<i64>>(required: HpaScalingPolicyRequired<A, B, C>) -> Self { Self(Object::new()).type_(required.type_).value(required.value).period_seconds(required.period_seconds) }
    /// Key of `periodSeconds`.
    pub const PERIOD_SECONDS: Key<Self, i64> = Key::new("periodSeconds");
    /// `periodSeconds`: mandatory.
    pub fn period_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("periodSeconds", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, i64> = Key::new("value");
    /// `value`: mandatory.
    pub fn value(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("value", value); self }
}

/// [`HpaScalingRules`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hpascalingrules-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct HpaScalingRules(Object);
ias_core::shape!(HpaScalingRules);
impl HpaScalingRules {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `policies`.
    pub const POLICIES: Key<Self, List<HpaScalingPolicy>> = Key::new("policies");
    /// `policies`.
    pub fn policies(mut self, value: impl IntoVal<List<HpaScalingPolicy>>) -> Self { self.0.put("policies", value); self }
    /// Key of `selectPolicy`.
    pub const SELECT_POLICY: Key<Self, String> = Key::new("selectPolicy");
    /// `selectPolicy`.
    pub fn select_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("selectPolicy", value); self }
    /// Key of `stabilizationWindowSeconds`.
    pub const STABILIZATION_WINDOW_SECONDS: Key<Self, i64> = Key::new("stabilizationWindowSeconds");
    /// `stabilizationWindowSeconds`.
    pub fn stabilization_window_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("stabilizationWindowSeconds", value); self }
    /// Key of `tolerance`.
    pub const TOLERANCE: Key<Self, Quantity> = Key::new("tolerance");
    /// `tolerance`.
    pub fn tolerance(mut self, value: impl IntoVal<Quantity>) -> Self { self.0.put("tolerance", value); self }
}
impl Default for HpaScalingRules { fn default() -> Self { Self::new() } }

/// [`MetricIdentifier`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metricidentifier-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct MetricIdentifier(Object);
ias_core::shape!(MetricIdentifier);
impl MetricIdentifier {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `selector`.
    pub const SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("selector");
    /// `selector`.
    pub fn selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("selector", value); self }
}

/// [`MetricSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metricspec-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct MetricSpec(Object);
ias_core::shape!(MetricSpec);
impl MetricSpec {
    /// Takes what is mandatory.
    pub fn new(type_: impl IntoVal<String>) -> Self { Self(Object::new()).type_(type_) }
    /// Key of `containerResource`.
    pub const CONTAINER_RESOURCE: Key<Self, ContainerResourceMetricSource> = Key::new("containerResource");
    /// `containerResource`.
    pub fn container_resource(mut self, value: impl IntoVal<ContainerResourceMetricSource>) -> Self { self.0.put("containerResource", value); self }
    /// Key of `external`.
    pub const EXTERNAL: Key<Self, ExternalMetricSource> = Key::new("external");
    /// `external`.
    pub fn external(mut self, value: impl IntoVal<ExternalMetricSource>) -> Self { self.0.put("external", value); self }
    /// Key of `object`.
    pub const OBJECT: Key<Self, ObjectMetricSource> = Key::new("object");
    /// `object`.
    pub fn object(mut self, value: impl IntoVal<ObjectMetricSource>) -> Self { self.0.put("object", value); self }
    /// Key of `pods`.
    pub const PODS: Key<Self, PodsMetricSource> = Key::new("pods");
    /// `pods`.
    pub fn pods(mut self, value: impl IntoVal<PodsMetricSource>) -> Self { self.0.put("pods", value); self }
    /// Key of `resource`.
    pub const RESOURCE: Key<Self, ResourceMetricSource> = Key::new("resource");
    /// `resource`.
    pub fn resource(mut self, value: impl IntoVal<ResourceMetricSource>) -> Self { self.0.put("resource", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}

/// [`MetricTarget`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#metrictarget-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct MetricTarget(Object);
ias_core::shape!(MetricTarget);
impl MetricTarget {
    /// Takes what is mandatory.
    pub fn new(type_: impl IntoVal<String>) -> Self { Self(Object::new()).type_(type_) }
    /// Key of `averageUtilization`.
    pub const AVERAGE_UTILIZATION: Key<Self, i64> = Key::new("averageUtilization");
    /// `averageUtilization`.
    pub fn average_utilization(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("averageUtilization", value); self }
    /// Key of `averageValue`.
    pub const AVERAGE_VALUE: Key<Self, Quantity> = Key::new("averageValue");
    /// `averageValue`.
    pub fn average_value(mut self, value: impl IntoVal<Quantity>) -> Self { self.0.put("averageValue", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, Quantity> = Key::new("value");
    /// `value`.
    pub fn value(mut self, value: impl IntoVal<Quantity>) -> Self { self.0.put("value", value); self }
}

/// [`ObjectMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectmetricsource-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectMetricSource(Object);
ias_core::shape!(ObjectMetricSource);
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
    pub fn new<A: IntoVal<CrossVersionObjectReference>, B: IntoVal<MetricTarget>, C: IntoVal<MetricIdentifier>>(required: ObjectMetricSourceRequired<A, B, C>) -> Self { Self(Object::new()).described_object(required.described_object).target(required.target).metric(required.metric) }
    /// Key of `describedObject`.
    pub const DESCRIBED_OBJECT: Key<Self, CrossVersionObjectReference> = Key::new("describedObject");
    /// `describedObject`: mandatory.
    pub fn described_object(mut self, value: impl IntoVal<CrossVersionObjectReference>) -> Self { self.0.put("describedObject", value); self }
    /// Key of `metric`.
    pub const METRIC: Key<Self, MetricIdentifier> = Key::new("metric");
    /// `metric`: mandatory.
    pub fn metric(mut self, value: impl IntoVal<MetricIdentifier>) -> Self { self.0.put("metric", value); self }
    /// Key of `target`.
    pub const TARGET: Key<Self, MetricTarget> = Key::new("target");
    /// `target`: mandatory.
    pub fn target(mut self, value: impl IntoVal<MetricTarget>) -> Self { self.0.put("target", value); self }
}

/// [`PodsMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsmetricsource-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct PodsMetricSource(Object);
ias_core::shape!(PodsMetricSource);
impl PodsMetricSource {
    /// Takes what is mandatory.
    pub fn new(metric: impl IntoVal<MetricIdentifier>, target: impl IntoVal<MetricTarget>) -> Self { Self(Object::new()).metric(metric).target(target) }
    /// Key of `metric`.
    pub const METRIC: Key<Self, MetricIdentifier> = Key::new("metric");
    /// `metric`: mandatory.
    pub fn metric(mut self, value: impl IntoVal<MetricIdentifier>) -> Self { self.0.put("metric", value); self }
    /// Key of `target`.
    pub const TARGET: Key<Self, MetricTarget> = Key::new("target");
    /// `target`: mandatory.
    pub fn target(mut self, value: impl IntoVal<MetricTarget>) -> Self { self.0.put("target", value); self }
}

/// [`ResourceMetricSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcemetricsource-v2-autoscaling).
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceMetricSource(Object);
ias_core::shape!(ResourceMetricSource);
impl ResourceMetricSource {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, target: impl IntoVal<MetricTarget>) -> Self { Self(Object::new()).name(name).target(target) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `target`.
    pub const TARGET: Key<Self, MetricTarget> = Key::new("target");
    /// `target`: mandatory.
    pub fn target(mut self, value: impl IntoVal<MetricTarget>) -> Self { self.0.put("target", value); self }
}
