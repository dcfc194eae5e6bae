// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `discovery/v1`.

use super::prelude::*;

mod of { pub enum KubeEndpointSlice {} pub enum AddressType {} pub enum Endpoint {} pub enum EndpointConditions {} impl ias_core::Optional for EndpointConditions {} pub enum EndpointHints {} impl ias_core::Optional for EndpointHints {} pub enum EndpointPort {} impl ias_core::Optional for EndpointPort {} pub enum ForNode {} pub enum ForZone {} }

/// [`EndpointSlice`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointslice-v1-discovery) of `discovery.k8s.io/v1`.
pub type KubeEndpointSlice = Handle<of::KubeEndpointSlice>;
impl api::ObjectType for of::KubeEndpointSlice { const API_VERSION: &'static str = "discovery.k8s.io/v1"; const KIND: &'static str = "EndpointSlice"; const TYPE: &'static str = "discovery.k8s.io/v1/EndpointSlice"; type Props = KubeEndpointSliceProps; }

/// A [`KubeEndpointSlice`] without `apiVersion` and `kind`.
///
/// Mandatory: `addressType`.
pub type KubeEndpointSliceProps = Fields<of::KubeEndpointSlice>;
impl KubeEndpointSliceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(address_type: impl IntoVal<AddressType>) -> Self { with(empty(), "addressType", address_type) }
    /// `addressType`: mandatory.
    #[track_caller] pub fn address_type(self, value: impl IntoVal<AddressType>) -> Self { with(self, "addressType", value) }
    /// `endpoints`.
    #[track_caller] pub fn endpoints(self, value: impl IntoVal<List<Endpoint>>) -> Self { with(self, "endpoints", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<EndpointPort>>) -> Self { with(self, "ports", value) }
}

/// What [`addressType`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointslice-v1-discovery) takes.
pub type AddressType = Word<fn(of::AddressType)>;
impl AddressType {
    /// `IPv4`
    pub const IPv4: Self = word("IPv4");
    /// `IPv6`
    pub const IPv6: Self = word("IPv6");
    /// `FQDN`
    pub const Fqdn: Self = word("FQDN");
}

/// [`Endpoint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpoint-v1-discovery).
pub type Endpoint = Fields<of::Endpoint>;
impl Endpoint {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(addresses: impl IntoVal<List<String>>) -> Self { with(empty(), "addresses", addresses) }
    /// `addresses`: mandatory.
    #[track_caller] pub fn addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "addresses", value) }
    /// `conditions`.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<EndpointConditions>) -> Self { with(self, "conditions", value) }
    /// `deprecatedTopology`. Deprecated.
    #[track_caller] pub fn deprecated_topology(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "deprecatedTopology", value) }
    /// `hints`.
    #[track_caller] pub fn hints(self, value: impl IntoVal<EndpointHints>) -> Self { with(self, "hints", value) }
    /// `hostname`.
    #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "hostname", value) }
    /// `nodeName`.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `targetRef`.
    #[track_caller] pub fn target_ref(self, value: impl IntoVal<super::core_v1::ObjectReference>) -> Self { with(self, "targetRef", value) }
    /// `zone`.
    #[track_caller] pub fn zone(self, value: impl IntoVal<String>) -> Self { with(self, "zone", value) }
}

/// [`EndpointConditions`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointconditions-v1-discovery).
pub type EndpointConditions = Fields<of::EndpointConditions>;
impl EndpointConditions {
    /// `ready`.
    #[track_caller] pub fn ready(self, value: impl IntoVal<bool>) -> Self { with(self, "ready", value) }
    /// `serving`.
    #[track_caller] pub fn serving(self, value: impl IntoVal<bool>) -> Self { with(self, "serving", value) }
    /// `terminating`.
    #[track_caller] pub fn terminating(self, value: impl IntoVal<bool>) -> Self { with(self, "terminating", value) }
}

/// [`EndpointHints`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointhints-v1-discovery).
pub type EndpointHints = Fields<of::EndpointHints>;
impl EndpointHints {
    /// `forNodes`: since Kubernetes 1.33.
    #[track_caller] pub fn for_nodes(self, value: impl IntoVal<List<ForNode>>) -> Self { with(self, "forNodes", value) }
    /// `forZones`.
    #[track_caller] pub fn for_zones(self, value: impl IntoVal<List<ForZone>>) -> Self { with(self, "forZones", value) }
}

/// [`EndpointPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointport-v1-discovery).
pub type EndpointPort = Fields<of::EndpointPort>;
impl EndpointPort {
    /// `appProtocol`.
    #[track_caller] pub fn app_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "appProtocol", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<super::core_v1::Protocol>) -> Self { with(self, "protocol", value) }
}

/// [`ForNode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fornode-v1-discovery).
pub type ForNode = Fields<of::ForNode>;
impl ForNode {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.33.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`ForZone`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#forzone-v1-discovery).
pub type ForZone = Fields<of::ForZone>;
impl ForZone {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}
