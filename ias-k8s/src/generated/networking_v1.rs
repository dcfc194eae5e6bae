// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `networking/v1`.

use super::prelude::*;

mod of { pub enum KubeIngress {} impl ias_core::Optional for KubeIngress {} pub enum KubeIngressClass {} impl ias_core::Optional for KubeIngressClass {} pub enum KubeIpAddress {} pub enum KubeNetworkPolicy {} impl ias_core::Optional for KubeNetworkPolicy {} pub enum KubeServiceCidr {} impl ias_core::Optional for KubeServiceCidr {} pub enum HttpIngressPath {} pub enum HttpIngressRuleValue {} pub enum IngressBackend {} impl ias_core::Optional for IngressBackend {} pub enum IngressClassParametersReference {} pub enum IngressClassParametersScope {} pub enum IngressClassSpec {} impl ias_core::Optional for IngressClassSpec {} pub enum IngressRule {} impl ias_core::Optional for IngressRule {} pub enum IngressServiceBackend {} pub enum IngressSpec {} impl ias_core::Optional for IngressSpec {} pub enum IngressTls {} impl ias_core::Optional for IngressTls {} pub enum IpAddressSpec {} pub enum IpBlock {} pub enum NetworkPolicyEgressRule {} impl ias_core::Optional for NetworkPolicyEgressRule {} pub enum NetworkPolicyIngressRule {} impl ias_core::Optional for NetworkPolicyIngressRule {} pub enum NetworkPolicyPeer {} impl ias_core::Optional for NetworkPolicyPeer {} pub enum NetworkPolicyPort {} impl ias_core::Optional for NetworkPolicyPort {} pub enum NetworkPolicySpec {} impl ias_core::Optional for NetworkPolicySpec {} pub enum ParentReference {} pub enum PathType {} pub enum PolicyType {} pub enum ServiceBackendPort {} impl ias_core::Optional for ServiceBackendPort {} pub enum ServiceCidrSpec {} impl ias_core::Optional for ServiceCidrSpec {} }

/// [`Ingress`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingress-v1-networking) of `networking.k8s.io/v1`.
pub type KubeIngress = Handle<of::KubeIngress>;
impl api::ObjectType for of::KubeIngress { const API_VERSION: &'static str = "networking.k8s.io/v1"; const KIND: &'static str = "Ingress"; const TYPE: &'static str = "networking.k8s.io/v1/Ingress"; type Props = KubeIngressProps; }

/// A [`KubeIngress`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeIngressProps = Fields<of::KubeIngress>;
impl KubeIngressProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<IngressSpec>) -> Self { with(self, "spec", value) }
}

/// [`IngressClass`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressclass-v1-networking) of `networking.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeIngressClass = Handle<of::KubeIngressClass>;
impl api::ObjectType for of::KubeIngressClass { const API_VERSION: &'static str = "networking.k8s.io/v1"; const KIND: &'static str = "IngressClass"; const TYPE: &'static str = "networking.k8s.io/v1/IngressClass"; const CLUSTER_SCOPED: bool = true; type Props = KubeIngressClassProps; }

/// A [`KubeIngressClass`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeIngressClassProps = Fields<of::KubeIngressClass>;
impl KubeIngressClassProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<IngressClassSpec>) -> Self { with(self, "spec", value) }
}

/// [`IPAddress`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ipaddress-v1-networking) of `networking.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.33 and later have it.
pub type KubeIpAddress = Handle<of::KubeIpAddress>;
impl api::ObjectType for of::KubeIpAddress { const API_VERSION: &'static str = "networking.k8s.io/v1"; const KIND: &'static str = "IPAddress"; const TYPE: &'static str = "networking.k8s.io/v1/IPAddress"; const CLUSTER_SCOPED: bool = true; type Props = KubeIpAddressProps; }

/// A [`KubeIpAddress`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeIpAddressProps = Fields<of::KubeIpAddress>;
impl KubeIpAddressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<IpAddressSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.33.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn spec(self, value: impl IntoVal<IpAddressSpec>) -> Self { with(self, "spec", value) }
}

/// [`NetworkPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicy-v1-networking) of `networking.k8s.io/v1`.
pub type KubeNetworkPolicy = Handle<of::KubeNetworkPolicy>;
impl api::ObjectType for of::KubeNetworkPolicy { const API_VERSION: &'static str = "networking.k8s.io/v1"; const KIND: &'static str = "NetworkPolicy"; const TYPE: &'static str = "networking.k8s.io/v1/NetworkPolicy"; type Props = KubeNetworkPolicyProps; }

/// A [`KubeNetworkPolicy`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeNetworkPolicyProps = Fields<of::KubeNetworkPolicy>;
impl KubeNetworkPolicyProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<NetworkPolicySpec>) -> Self { with(self, "spec", value) }
}

/// [`ServiceCIDR`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicecidr-v1-networking) of `networking.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.33 and later have it.
pub type KubeServiceCidr = Handle<of::KubeServiceCidr>;
impl api::ObjectType for of::KubeServiceCidr { const API_VERSION: &'static str = "networking.k8s.io/v1"; const KIND: &'static str = "ServiceCIDR"; const TYPE: &'static str = "networking.k8s.io/v1/ServiceCIDR"; const CLUSTER_SCOPED: bool = true; type Props = KubeServiceCidrProps; }

/// A [`KubeServiceCidr`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeServiceCidrProps = Fields<of::KubeServiceCidr>;
impl KubeServiceCidrProps {
    /// `metadata`: since Kubernetes 1.33.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.33.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ServiceCidrSpec>) -> Self { with(self, "spec", value) }
}

/// [`HttpIngressPath`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpingresspath-v1-networking).
pub type HttpIngressPath = Fields<of::HttpIngressPath>;
impl HttpIngressPath {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(path_type: impl IntoVal<PathType>, backend: impl IntoVal<IngressBackend>) -> Self { with(with(empty(), "pathType", path_type), "backend", backend) }
    /// `backend`: mandatory.
    #[track_caller] pub fn backend(self, value: impl IntoVal<IngressBackend>) -> Self { with(self, "backend", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `pathType`: mandatory.
    #[track_caller] pub fn path_type(self, value: impl IntoVal<PathType>) -> Self { with(self, "pathType", value) }
}

/// [`HttpIngressRuleValue`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpingressrulevalue-v1-networking).
pub type HttpIngressRuleValue = Fields<of::HttpIngressRuleValue>;
impl HttpIngressRuleValue {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(paths: impl IntoVal<List<HttpIngressPath>>) -> Self { with(empty(), "paths", paths) }
    /// `paths`: mandatory.
    #[track_caller] pub fn paths(self, value: impl IntoVal<List<HttpIngressPath>>) -> Self { with(self, "paths", value) }
}

/// [`IngressBackend`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressbackend-v1-networking).
pub type IngressBackend = Fields<of::IngressBackend>;
impl IngressBackend {
    /// `resource`.
    #[track_caller] pub fn resource(self, value: impl IntoVal<super::core_v1::TypedLocalObjectReference>) -> Self { with(self, "resource", value) }
    /// `service`.
    #[track_caller] pub fn service(self, value: impl IntoVal<IngressServiceBackend>) -> Self { with(self, "service", value) }
}

/// [`IngressClassParametersReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressclassparametersreference-v1-networking).
pub type IngressClassParametersReference = Fields<of::IngressClassParametersReference>;
impl IngressClassParametersReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "kind", kind), "name", name) }
    /// `apiGroup`.
    #[track_caller] pub fn api_group(self, value: impl IntoVal<String>) -> Self { with(self, "apiGroup", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `scope`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<IngressClassParametersScope>) -> Self { with(self, "scope", value) }
}

/// What [`scope`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressclassparametersreference-v1-networking) takes.
pub type IngressClassParametersScope = Word<fn(of::IngressClassParametersScope)>;
impl IngressClassParametersScope {
    /// `Cluster`
    pub const Cluster: Self = word("Cluster");
    /// `Namespace`
    pub const Namespace: Self = word("Namespace");
}

/// [`IngressClassSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressclassspec-v1-networking).
pub type IngressClassSpec = Fields<of::IngressClassSpec>;
impl IngressClassSpec {
    /// `controller`.
    #[track_caller] pub fn controller(self, value: impl IntoVal<String>) -> Self { with(self, "controller", value) }
    /// `parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<IngressClassParametersReference>) -> Self { with(self, "parameters", value) }
}

/// [`IngressRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressrule-v1-networking).
pub type IngressRule = Fields<of::IngressRule>;
impl IngressRule {
    /// `host`.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "host", value) }
    /// `http`.
    #[track_caller] pub fn http(self, value: impl IntoVal<HttpIngressRuleValue>) -> Self { with(self, "http", value) }
}

/// [`IngressServiceBackend`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressservicebackend-v1-networking).
pub type IngressServiceBackend = Fields<of::IngressServiceBackend>;
impl IngressServiceBackend {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<ServiceBackendPort>) -> Self { with(self, "port", value) }
}

/// [`IngressSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressspec-v1-networking).
pub type IngressSpec = Fields<of::IngressSpec>;
impl IngressSpec {
    /// `defaultBackend`.
    #[track_caller] pub fn default_backend(self, value: impl IntoVal<IngressBackend>) -> Self { with(self, "defaultBackend", value) }
    /// `ingressClassName`.
    #[track_caller] pub fn ingress_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "ingressClassName", value) }
    /// `rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<IngressRule>>) -> Self { with(self, "rules", value) }
    /// `tls`.
    #[track_caller] pub fn tls(self, value: impl IntoVal<List<IngressTls>>) -> Self { with(self, "tls", value) }
}

/// [`IngressTls`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingresstls-v1-networking).
pub type IngressTls = Fields<of::IngressTls>;
impl IngressTls {
    /// `hosts`.
    #[track_caller] pub fn hosts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "hosts", value) }
    /// `secretName`.
    #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "secretName", value) }
}

/// [`IpAddressSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ipaddressspec-v1-networking).
pub type IpAddressSpec = Fields<of::IpAddressSpec>;
impl IpAddressSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(parent_ref: impl IntoVal<ParentReference>) -> Self { with(empty(), "parentRef", parent_ref) }
    /// `parentRef`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn parent_ref(self, value: impl IntoVal<ParentReference>) -> Self { with(self, "parentRef", value) }
}

/// [`IpBlock`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ipblock-v1-networking).
pub type IpBlock = Fields<of::IpBlock>;
impl IpBlock {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cidr: impl IntoVal<String>) -> Self { with(empty(), "cidr", cidr) }
    /// `cidr`: mandatory.
    #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "cidr", value) }
    /// `except`.
    #[track_caller] pub fn except(self, value: impl IntoVal<List<String>>) -> Self { with(self, "except", value) }
}

/// [`NetworkPolicyEgressRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyegressrule-v1-networking).
pub type NetworkPolicyEgressRule = Fields<of::NetworkPolicyEgressRule>;
impl NetworkPolicyEgressRule {
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<NetworkPolicyPort>>) -> Self { with(self, "ports", value) }
    /// `to`.
    #[track_caller] pub fn to(self, value: impl IntoVal<List<NetworkPolicyPeer>>) -> Self { with(self, "to", value) }
}

/// [`NetworkPolicyIngressRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyingressrule-v1-networking).
pub type NetworkPolicyIngressRule = Fields<of::NetworkPolicyIngressRule>;
impl NetworkPolicyIngressRule {
    /// `from`.
    #[track_caller] pub fn from(self, value: impl IntoVal<List<NetworkPolicyPeer>>) -> Self { with(self, "from", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<NetworkPolicyPort>>) -> Self { with(self, "ports", value) }
}

/// [`NetworkPolicyPeer`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicypeer-v1-networking).
pub type NetworkPolicyPeer = Fields<of::NetworkPolicyPeer>;
impl NetworkPolicyPeer {
    /// `ipBlock`.
    #[track_caller] pub fn ip_block(self, value: impl IntoVal<IpBlock>) -> Self { with(self, "ipBlock", value) }
    /// `namespaceSelector`.
    #[track_caller] pub fn namespace_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "namespaceSelector", value) }
    /// `podSelector`.
    #[track_caller] pub fn pod_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "podSelector", value) }
}

/// [`NetworkPolicyPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyport-v1-networking).
pub type NetworkPolicyPort = Fields<of::NetworkPolicyPort>;
impl NetworkPolicyPort {
    /// `endPort`.
    #[track_caller] pub fn end_port(self, value: impl IntoVal<i64>) -> Self { with(self, "endPort", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "port", value) }
    /// `protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<super::core_v1::Protocol>) -> Self { with(self, "protocol", value) }
}

/// [`NetworkPolicySpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyspec-v1-networking).
pub type NetworkPolicySpec = Fields<of::NetworkPolicySpec>;
impl NetworkPolicySpec {
    /// `egress`.
    #[track_caller] pub fn egress(self, value: impl IntoVal<List<NetworkPolicyEgressRule>>) -> Self { with(self, "egress", value) }
    /// `ingress`.
    #[track_caller] pub fn ingress(self, value: impl IntoVal<List<NetworkPolicyIngressRule>>) -> Self { with(self, "ingress", value) }
    /// `podSelector`.
    #[track_caller] pub fn pod_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "podSelector", value) }
    /// `policyTypes`.
    #[track_caller] pub fn policy_types(self, value: impl IntoVal<List<PolicyType>>) -> Self { with(self, "policyTypes", value) }
}

/// [`ParentReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#parentreference-v1-networking).
pub type ParentReference = Fields<of::ParentReference>;
impl ParentReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "resource", resource), "name", name) }
    /// `group`: since Kubernetes 1.33.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `name`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: since Kubernetes 1.33.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `resource`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "resource", value) }
}

/// What [`pathType`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpingresspath-v1-networking) takes.
pub type PathType = Word<fn(of::PathType)>;
impl PathType {
    /// `Exact`
    pub const Exact: Self = word("Exact");
    /// `Prefix`
    pub const Prefix: Self = word("Prefix");
    /// `ImplementationSpecific`
    pub const ImplementationSpecific: Self = word("ImplementationSpecific");
}

/// What [`policyTypes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyspec-v1-networking) takes.
pub type PolicyType = Word<fn(of::PolicyType)>;
impl PolicyType {
    /// `Ingress`
    pub const Ingress: Self = word("Ingress");
    /// `Egress`
    pub const Egress: Self = word("Egress");
}

/// [`ServiceBackendPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicebackendport-v1-networking).
pub type ServiceBackendPort = Fields<of::ServiceBackendPort>;
impl ServiceBackendPort {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `number`.
    #[track_caller] pub fn number(self, value: impl IntoVal<i64>) -> Self { with(self, "number", value) }
}

/// [`ServiceCidrSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicecidrspec-v1-networking).
pub type ServiceCidrSpec = Fields<of::ServiceCidrSpec>;
impl ServiceCidrSpec {
    /// `cidrs`: since Kubernetes 1.33.
    #[track_caller] pub fn cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "cidrs", value) }
}
