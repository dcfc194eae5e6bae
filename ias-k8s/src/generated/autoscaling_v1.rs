// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `autoscaling/v1`.

use super::prelude::*;

mod of { pub enum KubeHorizontalPodAutoscaler {} pub enum CrossVersionObjectReference {} pub enum HorizontalPodAutoscalerSpec {} }

/// [`HorizontalPodAutoscaler`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscaler-v1-autoscaling) of `autoscaling/v1`.
pub type KubeHorizontalPodAutoscaler = Handle<of::KubeHorizontalPodAutoscaler>;
impl api::ObjectType for of::KubeHorizontalPodAutoscaler { const API_VERSION: &'static str = "autoscaling/v1"; const KIND: &'static str = "HorizontalPodAutoscaler"; const TYPE: &'static str = "autoscaling/v1/HorizontalPodAutoscaler"; type Props = KubeHorizontalPodAutoscalerProps; }

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

/// [`CrossVersionObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#crossversionobjectreference-v1-autoscaling).
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

/// [`HorizontalPodAutoscalerSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#horizontalpodautoscalerspec-v1-autoscaling).
pub type HorizontalPodAutoscalerSpec = Fields<of::HorizontalPodAutoscalerSpec>;
impl HorizontalPodAutoscalerSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scale_target_ref: impl IntoVal<CrossVersionObjectReference>, max_replicas: impl IntoVal<i64>) -> Self { with(with(empty(), "scaleTargetRef", scale_target_ref), "maxReplicas", max_replicas) }
    /// `maxReplicas`: mandatory.
    #[track_caller] pub fn max_replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "maxReplicas", value) }
    /// `minReplicas`.
    #[track_caller] pub fn min_replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "minReplicas", value) }
    /// `scaleTargetRef`: mandatory.
    #[track_caller] pub fn scale_target_ref(self, value: impl IntoVal<CrossVersionObjectReference>) -> Self { with(self, "scaleTargetRef", value) }
    /// `targetCPUUtilizationPercentage`.
    #[track_caller] pub fn target_cpu_utilization_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "targetCPUUtilizationPercentage", value) }
}
