// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `authentication/v1`.

use super::prelude::*;

mod of { pub enum KubeSelfSubjectReview {} impl ias_core::Optional for KubeSelfSubjectReview {} pub enum KubeTokenReview {} pub enum TokenReviewSpec {} }

/// [`SelfSubjectReview`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selfsubjectreview-v1-authentication) of `authentication.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.28 and later have it.
pub type KubeSelfSubjectReview = Handle<of::KubeSelfSubjectReview>;
impl api::ObjectType for of::KubeSelfSubjectReview { const API_VERSION: &'static str = "authentication.k8s.io/v1"; const KIND: &'static str = "SelfSubjectReview"; const TYPE: &'static str = "authentication.k8s.io/v1/SelfSubjectReview"; const CLUSTER_SCOPED: bool = true; type Props = KubeSelfSubjectReviewProps; }

/// A [`KubeSelfSubjectReview`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeSelfSubjectReviewProps = Fields<of::KubeSelfSubjectReview>;
impl KubeSelfSubjectReviewProps {
    /// `metadata`: since Kubernetes 1.28.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
}

/// [`TokenReview`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tokenreview-v1-authentication) of `authentication.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeTokenReview = Handle<of::KubeTokenReview>;
impl api::ObjectType for of::KubeTokenReview { const API_VERSION: &'static str = "authentication.k8s.io/v1"; const KIND: &'static str = "TokenReview"; const TYPE: &'static str = "authentication.k8s.io/v1/TokenReview"; const CLUSTER_SCOPED: bool = true; type Props = KubeTokenReviewProps; }

/// A [`KubeTokenReview`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeTokenReviewProps = Fields<of::KubeTokenReview>;
impl KubeTokenReviewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<TokenReviewSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<TokenReviewSpec>) -> Self { with(self, "spec", value) }
}

/// [`TokenReviewSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tokenreviewspec-v1-authentication).
pub type TokenReviewSpec = Fields<of::TokenReviewSpec>;
impl TokenReviewSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(token: impl IntoVal<String>) -> Self { with(empty(), "token", token) }
    /// `audiences`.
    #[track_caller] pub fn audiences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "audiences", value) }
    /// `token`: mandatory.
    #[track_caller] pub fn token(self, value: impl IntoVal<String>) -> Self { with(self, "token", value) }
}
