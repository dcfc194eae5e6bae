// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `lifecycle/v1alpha1`.

use super::prelude::*;

mod of { pub enum KubeEviction {} pub enum KubeEvictionRequest {} pub enum EvictionPodReference {} pub enum EvictionRequestPodReference {} pub enum EvictionRequestSpec {} pub enum EvictionRequestTarget {} impl ias_core::Optional for EvictionRequestTarget {} pub enum EvictionSpec {} pub enum EvictionTarget {} impl ias_core::Optional for EvictionTarget {} }

/// [`Eviction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#eviction-v1alpha1-lifecycle) of `lifecycle.k8s.io/v1alpha1`.
///
/// Kubernetes 1.37 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeEviction = Handle<of::KubeEviction>;
impl api::ObjectType for of::KubeEviction { const API_VERSION: &'static str = "lifecycle.k8s.io/v1alpha1"; const KIND: &'static str = "Eviction"; const TYPE: &'static str = "lifecycle.k8s.io/v1alpha1/Eviction"; type Props = KubeEvictionProps; }

/// A [`KubeEviction`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeEvictionProps = Fields<of::KubeEviction>;
impl KubeEvictionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<EvictionSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<EvictionSpec>) -> Self { with(self, "spec", value) }
}

/// [`EvictionRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionrequest-v1alpha1-lifecycle) of `lifecycle.k8s.io/v1alpha1`.
///
/// Kubernetes 1.37 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeEvictionRequest = Handle<of::KubeEvictionRequest>;
impl api::ObjectType for of::KubeEvictionRequest { const API_VERSION: &'static str = "lifecycle.k8s.io/v1alpha1"; const KIND: &'static str = "EvictionRequest"; const TYPE: &'static str = "lifecycle.k8s.io/v1alpha1/EvictionRequest"; type Props = KubeEvictionRequestProps; }

/// A [`KubeEvictionRequest`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeEvictionRequestProps = Fields<of::KubeEvictionRequest>;
impl KubeEvictionRequestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<EvictionRequestSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<EvictionRequestSpec>) -> Self { with(self, "spec", value) }
}

/// [`EvictionPodReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionpodreference-v1alpha1-lifecycle).
pub type EvictionPodReference = Fields<of::EvictionPodReference>;
impl EvictionPodReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, uid: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "uid", uid) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `uid`: mandatory.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
}

/// [`EvictionRequestPodReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionrequestpodreference-v1alpha1-lifecycle).
pub type EvictionRequestPodReference = Fields<of::EvictionRequestPodReference>;
impl EvictionRequestPodReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, uid: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "uid", uid) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `uid`: mandatory.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
}

/// [`EvictionRequestSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionrequestspec-v1alpha1-lifecycle).
pub type EvictionRequestSpec = Fields<of::EvictionRequestSpec>;
/// What [`EvictionRequestSpec`] cannot do without.
pub struct EvictionRequestSpecRequired<A, B, C> {
    /// `target`.
    pub target: A,
    /// `requester`.
    pub requester: B,
    /// `intent`.
    pub intent: C,
}
impl EvictionRequestSpec {
    /// Takes what is mandatory, by name: [`EvictionRequestSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<EvictionRequestTarget>, B: IntoVal<String>, C: IntoVal<String>>(required: EvictionRequestSpecRequired<A, B, C>) -> Self { with(with(with(empty(), "target", required.target), "requester", required.requester), "intent", required.intent) }
    /// `intent`: mandatory.
    #[track_caller] pub fn intent(self, value: impl IntoVal<String>) -> Self { with(self, "intent", value) }
    /// `requester`: mandatory.
    #[track_caller] pub fn requester(self, value: impl IntoVal<String>) -> Self { with(self, "requester", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<EvictionRequestTarget>) -> Self { with(self, "target", value) }
}

/// [`EvictionRequestTarget`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionrequesttarget-v1alpha1-lifecycle).
pub type EvictionRequestTarget = Fields<of::EvictionRequestTarget>;
impl EvictionRequestTarget {
    /// `pod`.
    #[track_caller] pub fn pod(self, value: impl IntoVal<EvictionRequestPodReference>) -> Self { with(self, "pod", value) }
}

/// [`EvictionSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionspec-v1alpha1-lifecycle).
pub type EvictionSpec = Fields<of::EvictionSpec>;
impl EvictionSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target: impl IntoVal<EvictionTarget>) -> Self { with(empty(), "target", target) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<EvictionTarget>) -> Self { with(self, "target", value) }
}

/// [`EvictionTarget`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictiontarget-v1alpha1-lifecycle).
pub type EvictionTarget = Fields<of::EvictionTarget>;
impl EvictionTarget {
    /// `pod`.
    #[track_caller] pub fn pod(self, value: impl IntoVal<EvictionPodReference>) -> Self { with(self, "pod", value) }
}
