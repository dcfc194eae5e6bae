// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `apiregistration/v1`.

use super::prelude::*;

mod of { pub enum KubeApiService {} impl ias_core::Optional for KubeApiService {} pub enum ApiServiceSpec {} pub enum ServiceReference {} impl ias_core::Optional for ServiceReference {} }

/// [`APIService`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apiservice-v1-apiregistration) of `apiregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeApiService = Handle<of::KubeApiService>;
impl api::ObjectType for of::KubeApiService { const API_VERSION: &'static str = "apiregistration.k8s.io/v1"; const KIND: &'static str = "APIService"; const TYPE: &'static str = "apiregistration.k8s.io/v1/APIService"; const CLUSTER_SCOPED: bool = true; type Props = KubeApiServiceProps; }

/// A [`KubeApiService`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeApiServiceProps = Fields<of::KubeApiService>;
impl KubeApiServiceProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ApiServiceSpec>) -> Self { with(self, "spec", value) }
}

/// [`ApiServiceSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apiservicespec-v1-apiregistration).
pub type ApiServiceSpec = Fields<of::ApiServiceSpec>;
impl ApiServiceSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_priority_minimum: impl IntoVal<i64>, version_priority: impl IntoVal<i64>) -> Self { with(with(empty(), "groupPriorityMinimum", group_priority_minimum), "versionPriority", version_priority) }
    /// `caBundle`.
    #[track_caller] pub fn ca_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "caBundle", value) }
    /// `group`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `groupPriorityMinimum`: mandatory.
    #[track_caller] pub fn group_priority_minimum(self, value: impl IntoVal<i64>) -> Self { with(self, "groupPriorityMinimum", value) }
    /// `insecureSkipTLSVerify`.
    #[track_caller] pub fn insecure_skip_tls_verify(self, value: impl IntoVal<bool>) -> Self { with(self, "insecureSkipTLSVerify", value) }
    /// `service`.
    #[track_caller] pub fn service(self, value: impl IntoVal<ServiceReference>) -> Self { with(self, "service", value) }
    /// `version`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "version", value) }
    /// `versionPriority`: mandatory.
    #[track_caller] pub fn version_priority(self, value: impl IntoVal<i64>) -> Self { with(self, "versionPriority", value) }
}

/// [`ServiceReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicereference-v1-apiregistration).
pub type ServiceReference = Fields<of::ServiceReference>;
impl ServiceReference {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
}
