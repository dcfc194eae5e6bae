// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `policy/v1`.

use super::prelude::*;

mod of { pub enum KubePodDisruptionBudget {} impl ias_core::Optional for KubePodDisruptionBudget {} pub enum PodDisruptionBudgetSpec {} impl ias_core::Optional for PodDisruptionBudgetSpec {} pub enum UnhealthyPodEvictionPolicyType {} }

/// [`PodDisruptionBudget`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddisruptionbudget-v1-policy) of `policy/v1`.
pub type KubePodDisruptionBudget = Handle<of::KubePodDisruptionBudget>;
impl api::ObjectType for of::KubePodDisruptionBudget { const API_VERSION: &'static str = "policy/v1"; const KIND: &'static str = "PodDisruptionBudget"; const TYPE: &'static str = "policy/v1/PodDisruptionBudget"; type Props = KubePodDisruptionBudgetProps; }

/// A [`KubePodDisruptionBudget`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubePodDisruptionBudgetProps = Fields<of::KubePodDisruptionBudget>;
impl KubePodDisruptionBudgetProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PodDisruptionBudgetSpec>) -> Self { with(self, "spec", value) }
}

/// [`PodDisruptionBudgetSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddisruptionbudgetspec-v1-policy).
pub type PodDisruptionBudgetSpec = Fields<of::PodDisruptionBudgetSpec>;
impl PodDisruptionBudgetSpec {
    /// `maxUnavailable`.
    #[track_caller] pub fn max_unavailable(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxUnavailable", value) }
    /// `minAvailable`.
    #[track_caller] pub fn min_available(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "minAvailable", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `unhealthyPodEvictionPolicy`: since Kubernetes 1.26.
    #[track_caller] pub fn unhealthy_pod_eviction_policy(self, value: impl IntoVal<UnhealthyPodEvictionPolicyType>) -> Self { with(self, "unhealthyPodEvictionPolicy", value) }
}

/// What [`unhealthyPodEvictionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddisruptionbudgetspec-v1-policy) takes.
pub type UnhealthyPodEvictionPolicyType = Word<fn(of::UnhealthyPodEvictionPolicyType)>;
impl UnhealthyPodEvictionPolicyType {
    /// `IfHealthyBudget`
    pub const IfHealthyBudget: Self = word("IfHealthyBudget");
    /// `AlwaysAllow`
    pub const AlwaysAllow: Self = word("AlwaysAllow");
}
