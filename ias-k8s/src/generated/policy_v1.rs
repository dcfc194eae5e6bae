// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `policy/v1`.

use super::prelude::*;

api::object!(
    /// [`PodDisruptionBudget`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddisruptionbudget-v1-policy) of `policy/v1`.
    KubePodDisruptionBudget, KubePodDisruptionBudgetProps, "policy/v1", "PodDisruptionBudget"
);

/// A [`KubePodDisruptionBudget`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubePodDisruptionBudgetProps(Object);
ias_core::shape!(KubePodDisruptionBudgetProps);
impl KubePodDisruptionBudgetProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, PodDisruptionBudgetSpec> = Key::new("spec");
    /// `spec`.
    pub fn spec(mut self, value: impl IntoVal<PodDisruptionBudgetSpec>) -> Self { self.0.put("spec", value); self }
}
impl Default for KubePodDisruptionBudgetProps { fn default() -> Self { Self::new() } }

/// [`PodDisruptionBudgetSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddisruptionbudgetspec-v1-policy).
#[derive(Clone, Debug, PartialEq)]
pub struct PodDisruptionBudgetSpec(Object);
ias_core::shape!(PodDisruptionBudgetSpec);
impl PodDisruptionBudgetSpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `maxUnavailable`.
    pub const MAX_UNAVAILABLE: Key<Self, IntOrString> = Key::new("maxUnavailable");
    /// `maxUnavailable`.
    pub fn max_unavailable(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("maxUnavailable", value); self }
    /// Key of `minAvailable`.
    pub const MIN_AVAILABLE: Key<Self, IntOrString> = Key::new("minAvailable");
    /// `minAvailable`.
    pub fn min_available(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("minAvailable", value); self }
    /// Key of `selector`.
    pub const SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("selector");
    /// `selector`.
    pub fn selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("selector", value); self }
    /// Key of `unhealthyPodEvictionPolicy`.
    pub const UNHEALTHY_POD_EVICTION_POLICY: Key<Self, String> = Key::new("unhealthyPodEvictionPolicy");
    /// `unhealthyPodEvictionPolicy`.
    pub fn unhealthy_pod_eviction_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("unhealthyPodEvictionPolicy", value); self }
}
impl Default for PodDisruptionBudgetSpec { fn default() -> Self { Self::new() } }
