// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `certificates/v1beta1`.

use super::prelude::*;

mod of { pub enum KubeClusterTrustBundle {} pub enum KubePodCertificateRequest {} pub enum ClusterTrustBundleSpec {} pub enum PodCertificateRequestSpec {} }

/// [`ClusterTrustBundle`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundle-v1beta1-certificates) of `certificates.k8s.io/v1beta1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.33 and later have it.
///
/// A cluster serves this beta version only where it is turned on.
pub type KubeClusterTrustBundle = Handle<of::KubeClusterTrustBundle>;
impl api::ObjectType for of::KubeClusterTrustBundle { const API_VERSION: &'static str = "certificates.k8s.io/v1beta1"; const KIND: &'static str = "ClusterTrustBundle"; const TYPE: &'static str = "certificates.k8s.io/v1beta1/ClusterTrustBundle"; const CLUSTER_SCOPED: bool = true; type Props = KubeClusterTrustBundleProps; }

/// A [`KubeClusterTrustBundle`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeClusterTrustBundleProps = Fields<of::KubeClusterTrustBundle>;
impl KubeClusterTrustBundleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ClusterTrustBundleSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.33.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ClusterTrustBundleSpec>) -> Self { with(self, "spec", value) }
}

/// [`PodCertificateRequest`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificaterequest-v1beta1-certificates) of `certificates.k8s.io/v1beta1`.
///
/// Kubernetes 1.35 and later have it.
///
/// A cluster serves this beta version only where it is turned on.
pub type KubePodCertificateRequest = Handle<of::KubePodCertificateRequest>;
impl api::ObjectType for of::KubePodCertificateRequest { const API_VERSION: &'static str = "certificates.k8s.io/v1beta1"; const KIND: &'static str = "PodCertificateRequest"; const TYPE: &'static str = "certificates.k8s.io/v1beta1/PodCertificateRequest"; type Props = KubePodCertificateRequestProps; }

/// A [`KubePodCertificateRequest`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubePodCertificateRequestProps = Fields<of::KubePodCertificateRequest>;
impl KubePodCertificateRequestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PodCertificateRequestSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.35.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PodCertificateRequestSpec>) -> Self { with(self, "spec", value) }
}

/// [`ClusterTrustBundleSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundlespec-v1beta1-certificates).
pub type ClusterTrustBundleSpec = Fields<of::ClusterTrustBundleSpec>;
impl ClusterTrustBundleSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(trust_bundle: impl IntoVal<String>) -> Self { with(empty(), "trustBundle", trust_bundle) }
    /// `signerName`: since Kubernetes 1.33.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `trustBundle`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn trust_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "trustBundle", value) }
}

/// [`PodCertificateRequestSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificaterequestspec-v1beta1-certificates).
pub type PodCertificateRequestSpec = Fields<of::PodCertificateRequestSpec>;
/// What [`PodCertificateRequestSpec`] cannot do without.
pub struct PodCertificateRequestSpecRequired<A, B, C, D, E, F, G, H> {
    /// `signerName`: since Kubernetes 1.35.
    pub signer_name: A,
    /// `podName`: since Kubernetes 1.35.
    pub pod_name: B,
    /// `podUID`: since Kubernetes 1.35.
    pub pod_uid: C,
    /// `serviceAccountName`: since Kubernetes 1.35.
    pub service_account_name: D,
    /// `serviceAccountUID`: since Kubernetes 1.35.
    pub service_account_uid: E,
    /// `nodeName`: since Kubernetes 1.35.
    pub node_name: F,
    /// `nodeUID`: since Kubernetes 1.35.
    pub node_uid: G,
    /// `stubPKCS10Request`: since Kubernetes 1.36.
    pub stub_pkcs10_request: H,
}
impl PodCertificateRequestSpec {
    /// Takes what is mandatory, by name: [`PodCertificateRequestSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>, G: IntoVal<String>, H: IntoVal<String>>(required: PodCertificateRequestSpecRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "signerName", required.signer_name), "podName", required.pod_name), "podUID", required.pod_uid), "serviceAccountName", required.service_account_name), "serviceAccountUID", required.service_account_uid), "nodeName", required.node_name), "nodeUID", required.node_uid), "stubPKCS10Request", required.stub_pkcs10_request) }
    /// `maxExpirationSeconds`: since Kubernetes 1.35.
    #[track_caller] pub fn max_expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "maxExpirationSeconds", value) }
    /// `nodeName`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `nodeUID`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn node_uid(self, value: impl IntoVal<String>) -> Self { with(self, "nodeUID", value) }
    /// `pkixPublicKey`: since Kubernetes 1.35. Deprecated.
    #[track_caller] pub fn pkix_public_key(self, value: impl IntoVal<String>) -> Self { with(self, "pkixPublicKey", value) }
    /// `podName`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn pod_name(self, value: impl IntoVal<String>) -> Self { with(self, "podName", value) }
    /// `podUID`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn pod_uid(self, value: impl IntoVal<String>) -> Self { with(self, "podUID", value) }
    /// `proofOfPossession`: since Kubernetes 1.35. Deprecated.
    #[track_caller] pub fn proof_of_possession(self, value: impl IntoVal<String>) -> Self { with(self, "proofOfPossession", value) }
    /// `serviceAccountName`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn service_account_name(self, value: impl IntoVal<String>) -> Self { with(self, "serviceAccountName", value) }
    /// `serviceAccountUID`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn service_account_uid(self, value: impl IntoVal<String>) -> Self { with(self, "serviceAccountUID", value) }
    /// `signerName`: mandatory, since Kubernetes 1.35.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `stubPKCS10Request`: mandatory, since Kubernetes 1.36.
    #[track_caller] pub fn stub_pkcs10_request(self, value: impl IntoVal<String>) -> Self { with(self, "stubPKCS10Request", value) }
    /// `unverifiedUserAnnotations`: since Kubernetes 1.35.
    #[track_caller] pub fn unverified_user_annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "unverifiedUserAnnotations", value) }
}
