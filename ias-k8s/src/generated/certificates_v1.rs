// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `certificates/v1`.

use super::prelude::*;

mod of { pub enum KubeCertificateSigningRequest {} pub enum KubeClusterTrustBundle {} pub enum KubePodCertificateRequest {} pub enum CertificateSigningRequestSpec {} pub enum ClusterTrustBundleSpec {} pub enum PodCertificateRequestSpec {} }

/// [`CertificateSigningRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#certificatesigningrequest-v1-certificates) of `certificates.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeCertificateSigningRequest = Handle<of::KubeCertificateSigningRequest>;
impl api::ObjectType for of::KubeCertificateSigningRequest { const API_VERSION: &'static str = "certificates.k8s.io/v1"; const KIND: &'static str = "CertificateSigningRequest"; const TYPE: &'static str = "certificates.k8s.io/v1/CertificateSigningRequest"; const CLUSTER_SCOPED: bool = true; type Props = KubeCertificateSigningRequestProps; }

/// A [`KubeCertificateSigningRequest`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeCertificateSigningRequestProps = Fields<of::KubeCertificateSigningRequest>;
impl KubeCertificateSigningRequestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<CertificateSigningRequestSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CertificateSigningRequestSpec>) -> Self { with(self, "spec", value) }
}

/// [`ClusterTrustBundle`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundle-v1-certificates) of `certificates.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.37 and later have it.
pub type KubeClusterTrustBundle = Handle<of::KubeClusterTrustBundle>;
impl api::ObjectType for of::KubeClusterTrustBundle { const API_VERSION: &'static str = "certificates.k8s.io/v1"; const KIND: &'static str = "ClusterTrustBundle"; const TYPE: &'static str = "certificates.k8s.io/v1/ClusterTrustBundle"; const CLUSTER_SCOPED: bool = true; type Props = KubeClusterTrustBundleProps; }

/// A [`KubeClusterTrustBundle`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeClusterTrustBundleProps = Fields<of::KubeClusterTrustBundle>;
impl KubeClusterTrustBundleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ClusterTrustBundleSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ClusterTrustBundleSpec>) -> Self { with(self, "spec", value) }
}

/// [`PodCertificateRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificaterequest-v1-certificates) of `certificates.k8s.io/v1`.
///
/// Kubernetes 1.37 and later have it.
pub type KubePodCertificateRequest = Handle<of::KubePodCertificateRequest>;
impl api::ObjectType for of::KubePodCertificateRequest { const API_VERSION: &'static str = "certificates.k8s.io/v1"; const KIND: &'static str = "PodCertificateRequest"; const TYPE: &'static str = "certificates.k8s.io/v1/PodCertificateRequest"; type Props = KubePodCertificateRequestProps; }

/// A [`KubePodCertificateRequest`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubePodCertificateRequestProps = Fields<of::KubePodCertificateRequest>;
impl KubePodCertificateRequestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PodCertificateRequestSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PodCertificateRequestSpec>) -> Self { with(self, "spec", value) }
}

/// [`CertificateSigningRequestSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#certificatesigningrequestspec-v1-certificates).
pub type CertificateSigningRequestSpec = Fields<of::CertificateSigningRequestSpec>;
impl CertificateSigningRequestSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(request: impl IntoVal<String>, signer_name: impl IntoVal<String>) -> Self { with(with(empty(), "request", request), "signerName", signer_name) }
    /// `expirationSeconds`.
    #[track_caller] pub fn expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "expirationSeconds", value) }
    /// `extra`.
    #[track_caller] pub fn extra(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "extra", value) }
    /// `groups`.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "groups", value) }
    /// `request`: mandatory.
    #[track_caller] pub fn request(self, value: impl IntoVal<String>) -> Self { with(self, "request", value) }
    /// `signerName`: mandatory.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `uid`.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
    /// `usages`.
    #[track_caller] pub fn usages(self, value: impl IntoVal<List<String>>) -> Self { with(self, "usages", value) }
    /// `username`.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "username", value) }
}

/// [`ClusterTrustBundleSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundlespec-v1-certificates).
pub type ClusterTrustBundleSpec = Fields<of::ClusterTrustBundleSpec>;
impl ClusterTrustBundleSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(trust_bundle: impl IntoVal<String>) -> Self { with(empty(), "trustBundle", trust_bundle) }
    /// `signerName`.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `trustBundle`: mandatory.
    #[track_caller] pub fn trust_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "trustBundle", value) }
}

/// [`PodCertificateRequestSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificaterequestspec-v1-certificates).
pub type PodCertificateRequestSpec = Fields<of::PodCertificateRequestSpec>;
/// What [`PodCertificateRequestSpec`] cannot do without.
pub struct PodCertificateRequestSpecRequired<A, B, C, D, E, F, G, H> {
    /// `signerName`.
    pub signer_name: A,
    /// `podName`.
    pub pod_name: B,
    /// `podUID`.
    pub pod_uid: C,
    /// `serviceAccountName`.
    pub service_account_name: D,
    /// `serviceAccountUID`.
    pub service_account_uid: E,
    /// `nodeName`.
    pub node_name: F,
    /// `nodeUID`.
    pub node_uid: G,
    /// `stubPKCS10Request`.
    pub stub_pkcs10_request: H,
}
impl PodCertificateRequestSpec {
    /// Takes what is mandatory, by name: [`PodCertificateRequestSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>, G: IntoVal<String>, H: IntoVal<String>>(required: PodCertificateRequestSpecRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "signerName", required.signer_name), "podName", required.pod_name), "podUID", required.pod_uid), "serviceAccountName", required.service_account_name), "serviceAccountUID", required.service_account_uid), "nodeName", required.node_name), "nodeUID", required.node_uid), "stubPKCS10Request", required.stub_pkcs10_request) }
    /// `maxExpirationSeconds`.
    #[track_caller] pub fn max_expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "maxExpirationSeconds", value) }
    /// `nodeName`: mandatory.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `nodeUID`: mandatory.
    #[track_caller] pub fn node_uid(self, value: impl IntoVal<String>) -> Self { with(self, "nodeUID", value) }
    /// `podName`: mandatory.
    #[track_caller] pub fn pod_name(self, value: impl IntoVal<String>) -> Self { with(self, "podName", value) }
    /// `podUID`: mandatory.
    #[track_caller] pub fn pod_uid(self, value: impl IntoVal<String>) -> Self { with(self, "podUID", value) }
    /// `serviceAccountName`: mandatory.
    #[track_caller] pub fn service_account_name(self, value: impl IntoVal<String>) -> Self { with(self, "serviceAccountName", value) }
    /// `serviceAccountUID`: mandatory.
    #[track_caller] pub fn service_account_uid(self, value: impl IntoVal<String>) -> Self { with(self, "serviceAccountUID", value) }
    /// `signerName`: mandatory.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `stubPKCS10Request`: mandatory.
    #[track_caller] pub fn stub_pkcs10_request(self, value: impl IntoVal<String>) -> Self { with(self, "stubPKCS10Request", value) }
    /// `unverifiedUserAnnotations`.
    #[track_caller] pub fn unverified_user_annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "unverifiedUserAnnotations", value) }
}
