// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `coordination/v1`.

use super::prelude::*;

mod of { pub enum KubeLease {} impl ias_core::Optional for KubeLease {} pub enum LeaseSpec {} impl ias_core::Optional for LeaseSpec {} }

/// [`Lease`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lease-v1-coordination) of `coordination.k8s.io/v1`.
pub type KubeLease = Handle<of::KubeLease>;
impl api::ObjectType for of::KubeLease { const API_VERSION: &'static str = "coordination.k8s.io/v1"; const KIND: &'static str = "Lease"; const TYPE: &'static str = "coordination.k8s.io/v1/Lease"; type Props = KubeLeaseProps; }

/// A [`KubeLease`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeLeaseProps = Fields<of::KubeLease>;
impl KubeLeaseProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<LeaseSpec>) -> Self { with(self, "spec", value) }
}

/// [`LeaseSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#leasespec-v1-coordination).
pub type LeaseSpec = Fields<of::LeaseSpec>;
impl LeaseSpec {
    /// `acquireTime`: in the form `date-time`.
    #[track_caller] pub fn acquire_time(self, value: impl IntoVal<String>) -> Self { with(self, "acquireTime", value) }
    /// `holderIdentity`.
    #[track_caller] pub fn holder_identity(self, value: impl IntoVal<String>) -> Self { with(self, "holderIdentity", value) }
    /// `leaseDurationSeconds`.
    #[track_caller] pub fn lease_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "leaseDurationSeconds", value) }
    /// `leaseTransitions`.
    #[track_caller] pub fn lease_transitions(self, value: impl IntoVal<i64>) -> Self { with(self, "leaseTransitions", value) }
    /// `preferredHolder`: since Kubernetes 1.31.
    #[track_caller] pub fn preferred_holder(self, value: impl IntoVal<String>) -> Self { with(self, "preferredHolder", value) }
    /// `renewTime`: in the form `date-time`.
    #[track_caller] pub fn renew_time(self, value: impl IntoVal<String>) -> Self { with(self, "renewTime", value) }
    /// `strategy`: since Kubernetes 1.31.
    #[track_caller] pub fn strategy(self, value: impl IntoVal<String>) -> Self { with(self, "strategy", value) }
}
