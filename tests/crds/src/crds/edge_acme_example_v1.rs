// Generated from definitions/gateways.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `edge.acme.example/v1`.

use super::prelude::*;

mod of { pub enum Gateway {} pub enum GatewaySpec {} pub enum GatewaySpecAddresses {} pub enum GatewaySpecBackend {} impl ias_core::Optional for GatewaySpecBackend {} pub enum GatewaySpecLimits {} pub enum GatewaySpecListenersProtocol {} pub enum GatewaySpecListeners {} pub enum GatewaySpecTimeouts {} impl ias_core::Optional for GatewaySpecTimeouts {} pub enum GatewaySpecListenersTlsMode {} pub enum GatewaySpecListenersTls {} impl ias_core::Optional for GatewaySpecListenersTls {} }

/// `Gateway` of `edge.acme.example/v1`.
///
/// The server checks `self.metadata.name != self.spec.className`.
pub type Gateway = Handle<of::Gateway>;
impl api::ObjectType for of::Gateway { const API_VERSION: &'static str = "edge.acme.example/v1"; const KIND: &'static str = "Gateway"; const TYPE: &'static str = "edge.acme.example/v1/Gateway"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","default":"IPAddress","pattern":"^Hostname|IPAddress|[a-z./]+$"},{"type":"string"},{"enum":["IPAddress"]},{"format":"ipv4"},{"format":"ipv6"},{"anyOf":[3,4]},{"properties":{"type":2,"value":5}},{"not":2},{"properties":{"type":7}},{"type":"object","x-kubernetes-validations":[{"rule":"self.type == 'Hostname' ? self.value.matches('^[a-z0-9.-]+$') : true","message":"a host is made of lower-case letters, digits, hyphens and dots"}],"properties":{"type":0,"value":1},"required":["value"],"oneOf":[6,8]},{"type":"array","maxItems":4,"items":9},{"type":"string","format":"uri"},{"required":["service"]},{"type":"string","pattern":"^https:"},{"properties":{"url":13},"required":["url"]},{"type":"object","properties":{"service":1,"url":11},"anyOf":[12,14]},{"type":"string","minLength":1,"maxLength":30},{"enum":[13]},{"type":"integer","not":17},{"type":"integer"},{"type":"object","properties":{"high":19,"low":19},"required":["high","low"]},{"type":"string","format":"hostname"},{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},{"type":"integer","format":"int32","minimum":1,"maximum":65535},{"type":"string","default":"HTTP","enum":["HTTP","HTTPS","TCP"]},{"type":"string","enum":["Terminate","Passthrough"]},{"type":"object","properties":{"mode":25}},{"type":"object","properties":{"hostname":21,"name":22,"port":23,"protocol":24,"tls":26},"required":["name","port"]},{"type":"array","maxItems":8,"x-kubernetes-list-map-keys":["name","protocol"],"x-kubernetes-validations":[{"rule":"self.all(l, l.protocol in ['HTTP', 'TCP'] ? !has(l.tls) : true)","message":"tls must not be specified for protocols ['HTTP', 'TCP']"},{"rule":"self.all(a, self.exists_one(b, a.port == b.port && a.name == b.name))"}],"items":27},{"type":"string","format":"date-time"},{"type":"string","format":"cidr"},{"type":"array","items":30},{"type":"number","x-kubernetes-validations":[{"rule":"self * 2.0 <= 1.0","message":"at most a half"}]},{"type":"integer","format":"int32"},{"x-kubernetes-int-or-string":true,"x-kubernetes-validations":[{"rule":"quantity(string(self)).compareTo(quantity('1Gi')) <= 0","message":"at most 1Gi"}]},{"type":"array","x-kubernetes-validations":[{"rule":"self.sortBy(x, x) == self","message":"names are sorted"}],"items":1},{"x-kubernetes-int-or-string":true,"pattern":"^((100|[0-9]{1,2})%|[0-9]+)$"},{"type":"object","x-kubernetes-embedded-resource":true,"x-kubernetes-preserve-unknown-fields":true},{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},{"type":"object","x-kubernetes-validations":[{"rule":"!(has(self.request) && has(self.backendRequest) && duration(self.backendRequest) > duration(self.request))","message":"backendRequest timeout cannot be longer than request timeout"}],"properties":{"backendRequest":38,"request":38}},{"pattern":"^eu-"},{"maxLength":12},{"pattern":"-[0-9]$"},{"not":42},{"type":"string","allOf":[40,41,43]},{"type":"object","x-kubernetes-validations":[{"rule":"!has(self.limits) || self.limits.low <= self.limits.high","messageExpression":"'low is ' + string(self.limits.low) + ', high is ' + string(self.limits.high)","fieldPath":".limits.low"}],"properties":{"addresses":10,"backend":15,"className":16,"floor":18,"limits":20,"listeners":28,"notBefore":29,"ranges":31,"ratio":32,"serial":33,"size":34,"sorted":35,"surge":36,"template":37,"timeouts":39,"zone":44},"required":["className"]},{"type":"string","maxLength":20,"pattern":"^[a-z][a-z0-9-]*$"},{"type":"object","x-kubernetes-preserve-unknown-fields":true,"properties":{"name":46}},{"type":"object","x-kubernetes-validations":[{"rule":"self.metadata.name != self.spec.className","message":"a gateway is not called as its class"}],"properties":{"spec":45,"metadata":47},"required":["spec"]}]"#); type Props = GatewayProps; }

/// A [`Gateway`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type GatewayProps = Fields<of::Gateway>;
impl GatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<GatewaySpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<GatewaySpec>) -> Self { with(self, "spec", value) }
}

/// `spec` of a [`Gateway`]. The server checks `!has(self.limits) || self.limits.low <= self.limits.high` and `self.className == oldSelf.className`.
pub type GatewaySpec = Fields<of::GatewaySpec>;
impl GatewaySpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(class_name: impl IntoVal<String>) -> Self { with(empty(), "className", class_name) }
    /// `addresses`: at most 4 items.
    #[track_caller] pub fn addresses(self, value: impl IntoVal<List<GatewaySpecAddresses>>) -> Self { with(self, "addresses", value) }
    /// `backend`.
    #[track_caller] pub fn backend(self, value: impl IntoVal<GatewaySpecBackend>) -> Self { with(self, "backend", value) }
    /// `className`: mandatory, 1 to 30 characters.
    #[track_caller] pub fn class_name(self, value: impl IntoVal<String>) -> Self { with(self, "className", value) }
    /// `floor`.
    #[track_caller] pub fn floor(self, value: impl IntoVal<i64>) -> Self { with(self, "floor", value) }
    /// `limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<GatewaySpecLimits>) -> Self { with(self, "limits", value) }
    /// `listeners`: at most 8 items. The server checks `self.all(l, l.protocol in ['HTTP', 'TCP'] ? !has(l.tls) : true)` and `self.all(a, self.exists_one(b, a.port == b.port && a.name == b.name))`.
    #[track_caller] pub fn listeners(self, value: impl IntoVal<List<GatewaySpecListeners>>) -> Self { with(self, "listeners", value) }
    /// `notBefore`: in the form `date-time`.
    #[track_caller] pub fn not_before(self, value: impl IntoVal<String>) -> Self { with(self, "notBefore", value) }
    /// `ranges`.
    #[track_caller] pub fn ranges(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ranges", value) }
    /// `ratio`. The server checks `self * 2.0 <= 1.0`.
    #[track_caller] pub fn ratio(self, value: impl IntoVal<f64>) -> Self { with(self, "ratio", value) }
    /// `serial`.
    #[track_caller] pub fn serial(self, value: impl IntoVal<i64>) -> Self { with(self, "serial", value) }
    /// `size`. The server checks `quantity(string(self)).compareTo(quantity('1Gi')) <= 0`.
    #[track_caller] pub fn size(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "size", value) }
    /// `sorted`. The server checks `self.sortBy(x, x) == self`.
    #[track_caller] pub fn sorted(self, value: impl IntoVal<List<String>>) -> Self { with(self, "sorted", value) }
    /// `surge`: matches `^((100|[0-9]{1,2})%|[0-9]+)$`.
    #[track_caller] pub fn surge(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "surge", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<Json>) -> Self { with(self, "template", value) }
    /// `timeouts`.
    #[track_caller] pub fn timeouts(self, value: impl IntoVal<GatewaySpecTimeouts>) -> Self { with(self, "timeouts", value) }
    /// `zone`: at most 12 characters, matches `^eu-`.
    #[track_caller] pub fn zone(self, value: impl IntoVal<String>) -> Self { with(self, "zone", value) }
}

/// `spec.addresses[]` of a [`Gateway`]. The server checks `self.type == 'Hostname' ? self.value.matches('^[a-z0-9.-]+$') : true`.
pub type GatewaySpecAddresses = Fields<of::GatewaySpecAddresses>;
impl GatewaySpecAddresses {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "value", value) }
    /// `type`: matches `^Hostname|IPAddress|[a-z./]+$`, default `"IPAddress"`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// `spec.backend` of a [`Gateway`].
pub type GatewaySpecBackend = Fields<of::GatewaySpecBackend>;
impl GatewaySpecBackend {
    /// `service`.
    #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "service", value) }
    /// `url`: in the form `uri`.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "url", value) }
}

/// `spec.limits` of a [`Gateway`].
pub type GatewaySpecLimits = Fields<of::GatewaySpecLimits>;
impl GatewaySpecLimits {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(high: impl IntoVal<i64>, low: impl IntoVal<i64>) -> Self { with(with(empty(), "high", high), "low", low) }
    /// `high`: mandatory.
    #[track_caller] pub fn high(self, value: impl IntoVal<i64>) -> Self { with(self, "high", value) }
    /// `low`: mandatory.
    #[track_caller] pub fn low(self, value: impl IntoVal<i64>) -> Self { with(self, "low", value) }
}

/// `spec.listeners[].protocol` of a [`Gateway`].
pub type GatewaySpecListenersProtocol = Word<fn(of::GatewaySpecListenersProtocol)>;
impl GatewaySpecListenersProtocol {
    /// `HTTP`
    pub const Http: Self = word("HTTP");
    /// `HTTPS`
    pub const Https: Self = word("HTTPS");
    /// `TCP`
    pub const Tcp: Self = word("TCP");
}

/// `spec.listeners[]` of a [`Gateway`].
pub type GatewaySpecListeners = Fields<of::GatewaySpecListeners>;
impl GatewaySpecListeners {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "name", name), "port", port) }
    /// `hostname`.
    #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "hostname", value) }
    /// `name`: mandatory, at most 63 characters, matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `port`: mandatory, 1 to 65535.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `protocol`: default `"HTTP"`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<GatewaySpecListenersProtocol>) -> Self { with(self, "protocol", value) }
    /// `tls`.
    #[track_caller] pub fn tls(self, value: impl IntoVal<GatewaySpecListenersTls>) -> Self { with(self, "tls", value) }
}

/// `spec.timeouts` of a [`Gateway`]. The server checks a longer condition.
pub type GatewaySpecTimeouts = Fields<of::GatewaySpecTimeouts>;
impl GatewaySpecTimeouts {
    /// `backendRequest`: matches `^([0-9]{1,5}(h|m|s|ms)){1,4}$`.
    #[track_caller] pub fn backend_request(self, value: impl IntoVal<String>) -> Self { with(self, "backendRequest", value) }
    /// `request`: matches `^([0-9]{1,5}(h|m|s|ms)){1,4}$`.
    #[track_caller] pub fn request(self, value: impl IntoVal<String>) -> Self { with(self, "request", value) }
}

/// `spec.listeners[].tls.mode` of a [`Gateway`].
pub type GatewaySpecListenersTlsMode = Word<fn(of::GatewaySpecListenersTlsMode)>;
impl GatewaySpecListenersTlsMode {
    /// `Terminate`
    pub const Terminate: Self = word("Terminate");
    /// `Passthrough`
    pub const Passthrough: Self = word("Passthrough");
}

/// `spec.listeners[].tls` of a [`Gateway`].
pub type GatewaySpecListenersTls = Fields<of::GatewaySpecListenersTls>;
impl GatewaySpecListenersTls {
    /// `mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<GatewaySpecListenersTlsMode>) -> Self { with(self, "mode", value) }
}
