// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `authorization/v1`.

use super::prelude::*;

mod of { pub enum KubeLocalSubjectAccessReview {} pub enum KubeSelfSubjectAccessReview {} pub enum KubeSelfSubjectRulesReview {} pub enum KubeSubjectAccessReview {} pub enum FieldSelectorAttributes {} impl ias_core::Optional for FieldSelectorAttributes {} pub enum LabelSelectorAttributes {} impl ias_core::Optional for LabelSelectorAttributes {} pub enum NonResourceAttributes {} impl ias_core::Optional for NonResourceAttributes {} pub enum ResourceAttributes {} impl ias_core::Optional for ResourceAttributes {} pub enum SelfSubjectAccessReviewSpec {} impl ias_core::Optional for SelfSubjectAccessReviewSpec {} pub enum SelfSubjectRulesReviewSpec {} impl ias_core::Optional for SelfSubjectRulesReviewSpec {} pub enum SubjectAccessReviewSpec {} impl ias_core::Optional for SubjectAccessReviewSpec {} }

/// [`LocalSubjectAccessReview`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#localsubjectaccessreview-v1-authorization) of `authorization.k8s.io/v1`.
pub type KubeLocalSubjectAccessReview = Handle<of::KubeLocalSubjectAccessReview>;
impl api::ObjectType for of::KubeLocalSubjectAccessReview { const API_VERSION: &'static str = "authorization.k8s.io/v1"; const KIND: &'static str = "LocalSubjectAccessReview"; const TYPE: &'static str = "authorization.k8s.io/v1/LocalSubjectAccessReview"; type Props = KubeLocalSubjectAccessReviewProps; }

/// A [`KubeLocalSubjectAccessReview`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeLocalSubjectAccessReviewProps = Fields<of::KubeLocalSubjectAccessReview>;
impl KubeLocalSubjectAccessReviewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<SubjectAccessReviewSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<SubjectAccessReviewSpec>) -> Self { with(self, "spec", value) }
}

/// [`SelfSubjectAccessReview`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selfsubjectaccessreview-v1-authorization) of `authorization.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeSelfSubjectAccessReview = Handle<of::KubeSelfSubjectAccessReview>;
impl api::ObjectType for of::KubeSelfSubjectAccessReview { const API_VERSION: &'static str = "authorization.k8s.io/v1"; const KIND: &'static str = "SelfSubjectAccessReview"; const TYPE: &'static str = "authorization.k8s.io/v1/SelfSubjectAccessReview"; const CLUSTER_SCOPED: bool = true; type Props = KubeSelfSubjectAccessReviewProps; }

/// A [`KubeSelfSubjectAccessReview`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeSelfSubjectAccessReviewProps = Fields<of::KubeSelfSubjectAccessReview>;
impl KubeSelfSubjectAccessReviewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<SelfSubjectAccessReviewSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<SelfSubjectAccessReviewSpec>) -> Self { with(self, "spec", value) }
}

/// [`SelfSubjectRulesReview`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selfsubjectrulesreview-v1-authorization) of `authorization.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeSelfSubjectRulesReview = Handle<of::KubeSelfSubjectRulesReview>;
impl api::ObjectType for of::KubeSelfSubjectRulesReview { const API_VERSION: &'static str = "authorization.k8s.io/v1"; const KIND: &'static str = "SelfSubjectRulesReview"; const TYPE: &'static str = "authorization.k8s.io/v1/SelfSubjectRulesReview"; const CLUSTER_SCOPED: bool = true; type Props = KubeSelfSubjectRulesReviewProps; }

/// A [`KubeSelfSubjectRulesReview`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeSelfSubjectRulesReviewProps = Fields<of::KubeSelfSubjectRulesReview>;
impl KubeSelfSubjectRulesReviewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<SelfSubjectRulesReviewSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<SelfSubjectRulesReviewSpec>) -> Self { with(self, "spec", value) }
}

/// [`SubjectAccessReview`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#subjectaccessreview-v1-authorization) of `authorization.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeSubjectAccessReview = Handle<of::KubeSubjectAccessReview>;
impl api::ObjectType for of::KubeSubjectAccessReview { const API_VERSION: &'static str = "authorization.k8s.io/v1"; const KIND: &'static str = "SubjectAccessReview"; const TYPE: &'static str = "authorization.k8s.io/v1/SubjectAccessReview"; const CLUSTER_SCOPED: bool = true; type Props = KubeSubjectAccessReviewProps; }

/// A [`KubeSubjectAccessReview`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeSubjectAccessReviewProps = Fields<of::KubeSubjectAccessReview>;
impl KubeSubjectAccessReviewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<SubjectAccessReviewSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<SubjectAccessReviewSpec>) -> Self { with(self, "spec", value) }
}

/// [`FieldSelectorAttributes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fieldselectorattributes-v1-authorization).
pub type FieldSelectorAttributes = Fields<of::FieldSelectorAttributes>;
impl FieldSelectorAttributes {
    /// `rawSelector`: since Kubernetes 1.31.
    #[track_caller] pub fn raw_selector(self, value: impl IntoVal<String>) -> Self { with(self, "rawSelector", value) }
    /// `requirements`: since Kubernetes 1.31.
    #[track_caller] pub fn requirements(self, value: impl IntoVal<List<super::meta_v1::FieldSelectorRequirement>>) -> Self { with(self, "requirements", value) }
}

/// [`LabelSelectorAttributes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselectorattributes-v1-authorization).
pub type LabelSelectorAttributes = Fields<of::LabelSelectorAttributes>;
impl LabelSelectorAttributes {
    /// `rawSelector`: since Kubernetes 1.31.
    #[track_caller] pub fn raw_selector(self, value: impl IntoVal<String>) -> Self { with(self, "rawSelector", value) }
    /// `requirements`: since Kubernetes 1.31.
    #[track_caller] pub fn requirements(self, value: impl IntoVal<List<super::meta_v1::LabelSelectorRequirement>>) -> Self { with(self, "requirements", value) }
}

/// [`NonResourceAttributes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nonresourceattributes-v1-authorization).
pub type NonResourceAttributes = Fields<of::NonResourceAttributes>;
impl NonResourceAttributes {
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `verb`.
    #[track_caller] pub fn verb(self, value: impl IntoVal<String>) -> Self { with(self, "verb", value) }
}

/// [`ResourceAttributes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceattributes-v1-authorization).
pub type ResourceAttributes = Fields<of::ResourceAttributes>;
impl ResourceAttributes {
    /// `fieldSelector`: since Kubernetes 1.31.
    #[track_caller] pub fn field_selector(self, value: impl IntoVal<FieldSelectorAttributes>) -> Self { with(self, "fieldSelector", value) }
    /// `group`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `labelSelector`: since Kubernetes 1.31.
    #[track_caller] pub fn label_selector(self, value: impl IntoVal<LabelSelectorAttributes>) -> Self { with(self, "labelSelector", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `resource`.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "resource", value) }
    /// `subresource`.
    #[track_caller] pub fn subresource(self, value: impl IntoVal<String>) -> Self { with(self, "subresource", value) }
    /// `verb`.
    #[track_caller] pub fn verb(self, value: impl IntoVal<String>) -> Self { with(self, "verb", value) }
    /// `version`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "version", value) }
}

/// [`SelfSubjectAccessReviewSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selfsubjectaccessreviewspec-v1-authorization).
pub type SelfSubjectAccessReviewSpec = Fields<of::SelfSubjectAccessReviewSpec>;
impl SelfSubjectAccessReviewSpec {
    /// `nonResourceAttributes`.
    #[track_caller] pub fn non_resource_attributes(self, value: impl IntoVal<NonResourceAttributes>) -> Self { with(self, "nonResourceAttributes", value) }
    /// `resourceAttributes`.
    #[track_caller] pub fn resource_attributes(self, value: impl IntoVal<ResourceAttributes>) -> Self { with(self, "resourceAttributes", value) }
}

/// [`SelfSubjectRulesReviewSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selfsubjectrulesreviewspec-v1-authorization).
pub type SelfSubjectRulesReviewSpec = Fields<of::SelfSubjectRulesReviewSpec>;
impl SelfSubjectRulesReviewSpec {
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// [`SubjectAccessReviewSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#subjectaccessreviewspec-v1-authorization).
pub type SubjectAccessReviewSpec = Fields<of::SubjectAccessReviewSpec>;
impl SubjectAccessReviewSpec {
    /// `extra`.
    #[track_caller] pub fn extra(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "extra", value) }
    /// `groups`.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "groups", value) }
    /// `nonResourceAttributes`.
    #[track_caller] pub fn non_resource_attributes(self, value: impl IntoVal<NonResourceAttributes>) -> Self { with(self, "nonResourceAttributes", value) }
    /// `resourceAttributes`.
    #[track_caller] pub fn resource_attributes(self, value: impl IntoVal<ResourceAttributes>) -> Self { with(self, "resourceAttributes", value) }
    /// `uid`.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
}
