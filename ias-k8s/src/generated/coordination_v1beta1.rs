// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `coordination/v1beta1`.

use super::prelude::*;

mod of { pub enum KubeLeaseCandidate {} pub enum LeaseCandidateSpec {} }

/// [`LeaseCandidate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#leasecandidate-v1beta1-coordination) of `coordination.k8s.io/v1beta1`.
///
/// Kubernetes 1.33 and later have it.
///
/// A cluster serves this beta version only where it is turned on.
pub type KubeLeaseCandidate = Handle<of::KubeLeaseCandidate>;
impl api::ObjectType for of::KubeLeaseCandidate { const API_VERSION: &'static str = "coordination.k8s.io/v1beta1"; const KIND: &'static str = "LeaseCandidate"; const TYPE: &'static str = "coordination.k8s.io/v1beta1/LeaseCandidate"; type Props = KubeLeaseCandidateProps; }

/// A [`KubeLeaseCandidate`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeLeaseCandidateProps = Fields<of::KubeLeaseCandidate>;
impl KubeLeaseCandidateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<LeaseCandidateSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.33.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn spec(self, value: impl IntoVal<LeaseCandidateSpec>) -> Self { with(self, "spec", value) }
}

/// [`LeaseCandidateSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#leasecandidatespec-v1beta1-coordination).
pub type LeaseCandidateSpec = Fields<of::LeaseCandidateSpec>;
/// What [`LeaseCandidateSpec`] cannot do without.
pub struct LeaseCandidateSpecRequired<A, B, C> {
    /// `leaseName`: since Kubernetes 1.33.
    pub lease_name: A,
    /// `binaryVersion`: since Kubernetes 1.33.
    pub binary_version: B,
    /// `strategy`: since Kubernetes 1.33.
    pub strategy: C,
}
impl LeaseCandidateSpec {
    /// Takes what is mandatory, by name: [`LeaseCandidateSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: LeaseCandidateSpecRequired<A, B, C>) -> Self { with(with(with(empty(), "leaseName", required.lease_name), "binaryVersion", required.binary_version), "strategy", required.strategy) }
    /// `binaryVersion`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn binary_version(self, value: impl IntoVal<String>) -> Self { with(self, "binaryVersion", value) }
    /// `emulationVersion`: since Kubernetes 1.33.
    #[track_caller] pub fn emulation_version(self, value: impl IntoVal<String>) -> Self { with(self, "emulationVersion", value) }
    /// `leaseName`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn lease_name(self, value: impl IntoVal<String>) -> Self { with(self, "leaseName", value) }
    /// `pingTime`: in the form `date-time`, since Kubernetes 1.33.
    #[track_caller] pub fn ping_time(self, value: impl IntoVal<String>) -> Self { with(self, "pingTime", value) }
    /// `renewTime`: in the form `date-time`, since Kubernetes 1.33.
    #[track_caller] pub fn renew_time(self, value: impl IntoVal<String>) -> Self { with(self, "renewTime", value) }
    /// `strategy`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn strategy(self, value: impl IntoVal<String>) -> Self { with(self, "strategy", value) }
}
