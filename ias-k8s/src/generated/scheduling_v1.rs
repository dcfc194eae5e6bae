// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `scheduling/v1`.

use super::prelude::*;

mod of { pub enum KubePriorityClass {} impl ias_core::Optional for KubePriorityClass {} pub enum PreemptionPolicy {} }

/// [`PriorityClass`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#priorityclass-v1-scheduling) of `scheduling.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubePriorityClass = Handle<of::KubePriorityClass>;
impl api::ObjectType for of::KubePriorityClass { const API_VERSION: &'static str = "scheduling.k8s.io/v1"; const KIND: &'static str = "PriorityClass"; const TYPE: &'static str = "scheduling.k8s.io/v1/PriorityClass"; const CLUSTER_SCOPED: bool = true; type Props = KubePriorityClassProps; }

/// A [`KubePriorityClass`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubePriorityClassProps = Fields<of::KubePriorityClass>;
impl KubePriorityClassProps {
    /// `description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "description", value) }
    /// `globalDefault`.
    #[track_caller] pub fn global_default(self, value: impl IntoVal<bool>) -> Self { with(self, "globalDefault", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `preemptionPolicy`.
    #[track_caller] pub fn preemption_policy(self, value: impl IntoVal<PreemptionPolicy>) -> Self { with(self, "preemptionPolicy", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "value", value) }
}

/// What [`preemptionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#priorityclass-v1-scheduling) takes.
pub type PreemptionPolicy = Word<fn(of::PreemptionPolicy)>;
impl PreemptionPolicy {
    /// `PreemptLowerPriority`
    pub const PreemptLowerPriority: Self = word("PreemptLowerPriority");
    /// `Never`
    pub const Never: Self = word("Never");
}
