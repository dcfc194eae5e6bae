// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `networking/v1`.

use super::prelude::*;

api::object!(
    /// [`Ingress`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingress-v1-networking) of `networking.k8s.io/v1`.
    KubeIngress, KubeIngressProps, "networking.k8s.io/v1", "Ingress"
);

/// A [`KubeIngress`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeIngressProps(Object);
ias_core::shape!(KubeIngressProps);
impl KubeIngressProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, IngressSpec> = Key::new("spec");
    /// `spec`.
    pub fn spec(mut self, value: impl IntoVal<IngressSpec>) -> Self { self.0.put("spec", value); self }
}
impl Default for KubeIngressProps { fn default() -> Self { Self::new() } }

api::object!(
    /// [`NetworkPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicy-v1-networking) of `networking.k8s.io/v1`.
    KubeNetworkPolicy, KubeNetworkPolicyProps, "networking.k8s.io/v1", "NetworkPolicy"
);

/// A [`KubeNetworkPolicy`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeNetworkPolicyProps(Object);
ias_core::shape!(KubeNetworkPolicyProps);
impl KubeNetworkPolicyProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, NetworkPolicySpec> = Key::new("spec");
    /// `spec`.
    pub fn spec(mut self, value: impl IntoVal<NetworkPolicySpec>) -> Self { self.0.put("spec", value); self }
}
impl Default for KubeNetworkPolicyProps { fn default() -> Self { Self::new() } }

/// [`HttpIngressPath`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpingresspath-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct HttpIngressPath(Object);
ias_core::shape!(HttpIngressPath);
impl HttpIngressPath {
    /// Takes what is mandatory.
    pub fn new(path_type: impl IntoVal<String>, backend: impl IntoVal<IngressBackend>) -> Self { Self(Object::new()).path_type(path_type).backend(backend) }
    /// Key of `backend`.
    pub const BACKEND: Key<Self, IngressBackend> = Key::new("backend");
    /// `backend`: mandatory.
    pub fn backend(mut self, value: impl IntoVal<IngressBackend>) -> Self { self.0.put("backend", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `pathType`.
    pub const PATH_TYPE: Key<Self, String> = Key::new("pathType");
    /// `pathType`: mandatory.
    pub fn path_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("pathType", value); self }
}

/// [`HttpIngressRuleValue`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpingressrulevalue-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct HttpIngressRuleValue(Object);
ias_core::shape!(HttpIngressRuleValue);
impl HttpIngressRuleValue {
    /// Takes what is mandatory.
    pub fn new(paths: impl IntoVal<List<HttpIngressPath>>) -> Self { Self(Object::new()).paths(paths) }
    /// Key of `paths`.
    pub const PATHS: Key<Self, List<HttpIngressPath>> = Key::new("paths");
    /// `paths`: mandatory.
    pub fn paths(mut self, value: impl IntoVal<List<HttpIngressPath>>) -> Self { self.0.put("paths", value); self }
}

/// [`IngressBackend`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressbackend-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct IngressBackend(Object);
ias_core::shape!(IngressBackend);
impl IngressBackend {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `resource`.
    pub const RESOURCE: Key<Self, super::core_v1::TypedLocalObjectReference> = Key::new("resource");
    /// `resource`.
    pub fn resource(mut self, value: impl IntoVal<super::core_v1::TypedLocalObjectReference>) -> Self { self.0.put("resource", value); self }
    /// Key of `service`.
    pub const SERVICE: Key<Self, IngressServiceBackend> = Key::new("service");
    /// `service`.
    pub fn service(mut self, value: impl IntoVal<IngressServiceBackend>) -> Self { self.0.put("service", value); self }
}
impl Default for IngressBackend { fn default() -> Self { Self::new() } }

/// [`IngressRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressrule-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct IngressRule(Object);
ias_core::shape!(IngressRule);
impl IngressRule {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `host`.
    pub const HOST: Key<Self, String> = Key::new("host");
    /// `host`.
    pub fn host(mut self, value: impl IntoVal<String>) -> Self { self.0.put("host", value); self }
    /// Key of `http`.
    pub const HTTP: Key<Self, HttpIngressRuleValue> = Key::new("http");
    /// `http`.
    pub fn http(mut self, value: impl IntoVal<HttpIngressRuleValue>) -> Self { self.0.put("http", value); self }
}
impl Default for IngressRule { fn default() -> Self { Self::new() } }

/// [`IngressServiceBackend`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressservicebackend-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct IngressServiceBackend(Object);
ias_core::shape!(IngressServiceBackend);
impl IngressServiceBackend {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `port`.
    pub const PORT: Key<Self, ServiceBackendPort> = Key::new("port");
    /// `port`.
    pub fn port(mut self, value: impl IntoVal<ServiceBackendPort>) -> Self { self.0.put("port", value); self }
}

/// [`IngressSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingressspec-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct IngressSpec(Object);
ias_core::shape!(IngressSpec);
impl IngressSpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `defaultBackend`.
    pub const DEFAULT_BACKEND: Key<Self, IngressBackend> = Key::new("defaultBackend");
    /// `defaultBackend`.
    pub fn default_backend(mut self, value: impl IntoVal<IngressBackend>) -> Self { self.0.put("defaultBackend", value); self }
    /// Key of `ingressClassName`.
    pub const INGRESS_CLASS_NAME: Key<Self, String> = Key::new("ingressClassName");
    /// `ingressClassName`.
    pub fn ingress_class_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ingressClassName", value); self }
    /// Key of `rules`.
    pub const RULES: Key<Self, List<IngressRule>> = Key::new("rules");
    /// `rules`.
    pub fn rules(mut self, value: impl IntoVal<List<IngressRule>>) -> Self { self.0.put("rules", value); self }
    /// Key of `tls`.
    pub const TLS: Key<Self, List<IngressTls>> = Key::new("tls");
    /// `tls`.
    pub fn tls(mut self, value: impl IntoVal<List<IngressTls>>) -> Self { self.0.put("tls", value); self }
}
impl Default for IngressSpec { fn default() -> Self { Self::new() } }

/// [`IngressTls`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ingresstls-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct IngressTls(Object);
ias_core::shape!(IngressTls);
impl IngressTls {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `hosts`.
    pub const HOSTS: Key<Self, List<String>> = Key::new("hosts");
    /// `hosts`.
    pub fn hosts(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("hosts", value); self }
    /// Key of `secretName`.
    pub const SECRET_NAME: Key<Self, String> = Key::new("secretName");
    /// `secretName`.
    pub fn secret_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("secretName", value); self }
}
impl Default for IngressTls { fn default() -> Self { Self::new() } }

/// [`IpBlock`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ipblock-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct IpBlock(Object);
ias_core::shape!(IpBlock);
impl IpBlock {
    /// Takes what is mandatory.
    pub fn new(cidr: impl IntoVal<String>) -> Self { Self(Object::new()).cidr(cidr) }
    /// Key of `cidr`.
    pub const CIDR: Key<Self, String> = Key::new("cidr");
    /// `cidr`: mandatory.
    pub fn cidr(mut self, value: impl IntoVal<String>) -> Self { self.0.put("cidr", value); self }
    /// Key of `except`.
    pub const EXCEPT: Key<Self, List<String>> = Key::new("except");
    /// `except`.
    pub fn except(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("except", value); self }
}

/// [`NetworkPolicyEgressRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyegressrule-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPolicyEgressRule(Object);
ias_core::shape!(NetworkPolicyEgressRule);
impl NetworkPolicyEgressRule {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ports`.
    pub const PORTS: Key<Self, List<NetworkPolicyPort>> = Key::new("ports");
    /// `ports`.
    pub fn ports(mut self, value: impl IntoVal<List<NetworkPolicyPort>>) -> Self { self.0.put("ports", value); self }
    /// Key of `to`.
    pub const TO: Key<Self, List<NetworkPolicyPeer>> = Key::new("to");
    /// `to`.
    pub fn to(mut self, value: impl IntoVal<List<NetworkPolicyPeer>>) -> Self { self.0.put("to", value); self }
}
impl Default for NetworkPolicyEgressRule { fn default() -> Self { Self::new() } }

/// [`NetworkPolicyIngressRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyingressrule-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPolicyIngressRule(Object);
ias_core::shape!(NetworkPolicyIngressRule);
impl NetworkPolicyIngressRule {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `from`.
    pub const FROM: Key<Self, List<NetworkPolicyPeer>> = Key::new("from");
    /// `from`.
    pub fn from(mut self, value: impl IntoVal<List<NetworkPolicyPeer>>) -> Self { self.0.put("from", value); self }
    /// Key of `ports`.
    pub const PORTS: Key<Self, List<NetworkPolicyPort>> = Key::new("ports");
    /// `ports`.
    pub fn ports(mut self, value: impl IntoVal<List<NetworkPolicyPort>>) -> Self { self.0.put("ports", value); self }
}
impl Default for NetworkPolicyIngressRule { fn default() -> Self { Self::new() } }

/// [`NetworkPolicyPeer`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicypeer-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPolicyPeer(Object);
ias_core::shape!(NetworkPolicyPeer);
impl NetworkPolicyPeer {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ipBlock`.
    pub const IP_BLOCK: Key<Self, IpBlock> = Key::new("ipBlock");
    /// `ipBlock`.
    pub fn ip_block(mut self, value: impl IntoVal<IpBlock>) -> Self { self.0.put("ipBlock", value); self }
    /// Key of `namespaceSelector`.
    pub const NAMESPACE_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("namespaceSelector");
    /// `namespaceSelector`.
    pub fn namespace_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("namespaceSelector", value); self }
    /// Key of `podSelector`.
    pub const POD_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("podSelector");
    /// `podSelector`.
    pub fn pod_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("podSelector", value); self }
}
impl Default for NetworkPolicyPeer { fn default() -> Self { Self::new() } }

/// [`NetworkPolicyPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyport-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPolicyPort(Object);
ias_core::shape!(NetworkPolicyPort);
impl NetworkPolicyPort {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `endPort`.
    pub const END_PORT: Key<Self, i64> = Key::new("endPort");
    /// `endPort`.
    pub fn end_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("endPort", value); self }
    /// Key of `port`.
    pub const PORT: Key<Self, IntOrString> = Key::new("port");
    /// `port`.
    pub fn port(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("port", value); self }
    /// Key of `protocol`.
    pub const PROTOCOL: Key<Self, String> = Key::new("protocol");
    /// `protocol`.
    pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("protocol", value); self }
}
impl Default for NetworkPolicyPort { fn default() -> Self { Self::new() } }

/// [`NetworkPolicySpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyspec-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPolicySpec(Object);
ias_core::shape!(NetworkPolicySpec);
impl NetworkPolicySpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `egress`.
    pub const EGRESS: Key<Self, List<NetworkPolicyEgressRule>> = Key::new("egress");
    /// `egress`.
    pub fn egress(mut self, value: impl IntoVal<List<NetworkPolicyEgressRule>>) -> Self { self.0.put("egress", value); self }
    /// Key of `ingress`.
    pub const INGRESS: Key<Self, List<NetworkPolicyIngressRule>> = Key::new("ingress");
    /// `ingress`.
    pub fn ingress(mut self, value: impl IntoVal<List<NetworkPolicyIngressRule>>) -> Self { self.0.put("ingress", value); self }
    /// Key of `podSelector`.
    pub const POD_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("podSelector");
    /// `podSelector`.
    pub fn pod_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("podSelector", value); self }
    /// Key of `policyTypes`.
    pub const POLICY_TYPES: Key<Self, List<String>> = Key::new("policyTypes");
    /// `policyTypes`.
    pub fn policy_types(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("policyTypes", value); self }
}
impl Default for NetworkPolicySpec { fn default() -> Self { Self::new() } }

/// [`ServiceBackendPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicebackendport-v1-networking).
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceBackendPort(Object);
ias_core::shape!(ServiceBackendPort);
impl ServiceBackendPort {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `number`.
    pub const NUMBER: Key<Self, i64> = Key::new("number");
    /// `number`.
    pub fn number(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("number", value); self }
}
impl Default for ServiceBackendPort { fn default() -> Self { Self::new() } }
