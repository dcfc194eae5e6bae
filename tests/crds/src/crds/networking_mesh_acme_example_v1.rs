// Generated from definitions/mesh.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `networking.mesh.acme.example/v1`.

use super::prelude::*;

mod of { pub enum VirtualService {} impl ias_core::Optional for VirtualService {} pub enum VirtualServiceSpec {} impl ias_core::Optional for VirtualServiceSpec {} pub enum VirtualServiceSpecHttp {} impl ias_core::Optional for VirtualServiceSpecHttp {} pub enum VirtualServiceSpecTcp {} impl ias_core::Optional for VirtualServiceSpecTcp {} pub enum VirtualServiceSpecHttpCorsPolicy {} impl ias_core::Optional for VirtualServiceSpecHttpCorsPolicy {} pub enum VirtualServiceSpecHttpDelegate {} impl ias_core::Optional for VirtualServiceSpecHttpDelegate {} pub enum VirtualServiceSpecHttpFault {} impl ias_core::Optional for VirtualServiceSpecHttpFault {} pub enum VirtualServiceSpecHttpHeaders {} impl ias_core::Optional for VirtualServiceSpecHttpHeaders {} pub enum VirtualServiceSpecHttpMatch {} impl ias_core::Optional for VirtualServiceSpecHttpMatch {} pub enum VirtualServiceSpecHttpMirror {} pub enum VirtualServiceSpecHttpMirrorPercentage {} impl ias_core::Optional for VirtualServiceSpecHttpMirrorPercentage {} pub enum VirtualServiceSpecHttpRedirectDerivePort {} pub enum VirtualServiceSpecHttpRedirect {} impl ias_core::Optional for VirtualServiceSpecHttpRedirect {} pub enum VirtualServiceSpecHttpRetries {} impl ias_core::Optional for VirtualServiceSpecHttpRetries {} pub enum VirtualServiceSpecHttpRewrite {} impl ias_core::Optional for VirtualServiceSpecHttpRewrite {} pub enum VirtualServiceSpecHttpRoute {} pub enum VirtualServiceSpecTcpMatch {} impl ias_core::Optional for VirtualServiceSpecTcpMatch {} pub enum VirtualServiceSpecTcpRoute {} pub enum VirtualServiceSpecHttpCorsPolicyAllowOrigins {} impl ias_core::Optional for VirtualServiceSpecHttpCorsPolicyAllowOrigins {} pub enum VirtualServiceSpecHttpFaultAbort {} impl ias_core::Optional for VirtualServiceSpecHttpFaultAbort {} pub enum VirtualServiceSpecHttpFaultDelay {} impl ias_core::Optional for VirtualServiceSpecHttpFaultDelay {} pub enum VirtualServiceSpecHttpHeadersRequest {} impl ias_core::Optional for VirtualServiceSpecHttpHeadersRequest {} pub enum VirtualServiceSpecHttpMirrorPort {} impl ias_core::Optional for VirtualServiceSpecHttpMirrorPort {} pub enum VirtualServiceSpecHttpRewriteUriRegexRewrite {} impl ias_core::Optional for VirtualServiceSpecHttpRewriteUriRegexRewrite {} }

/// `VirtualService` of `networking.mesh.acme.example/v1`.
pub type VirtualService = Handle<of::VirtualService>;
impl api::ObjectType for of::VirtualService { const API_VERSION: &'static str = "networking.mesh.acme.example/v1"; const KIND: &'static str = "VirtualService"; const TYPE: &'static str = "networking.mesh.acme.example/v1/VirtualService"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string"},{"type":"array","items":0},{"type":"boolean","nullable":true},{"type":"object","excludes":{"exact":["prefix","regex"],"prefix":["exact","regex"],"regex":["exact","prefix"]},"properties":{"exact":0,"prefix":0,"regex":0}},{"type":"array","items":3},{"type":"string","x-kubernetes-validations":[{"rule":"duration(self) >= duration('1ms')","message":"at least a millisecond"}]},{"type":"object","properties":{"allowCredentials":2,"allowOrigins":4,"maxAge":5}},{"type":"object","properties":{"name":0,"namespace":0}},{"type":"integer","format":"int32"},{"type":"number","format":"double"},{"type":"object","properties":{"value":9}},{"type":"object","excludes":{"httpStatus":["grpcStatus","http2Error"],"grpcStatus":["httpStatus","http2Error"],"http2Error":["httpStatus","grpcStatus"]},"properties":{"grpcStatus":0,"http2Error":0,"httpStatus":8,"percentage":10}},{"type":"object","excludes":{"fixedDelay":["exponentialDelay"],"exponentialDelay":["fixedDelay"]},"properties":{"exponentialDelay":5,"fixedDelay":5,"percent":8,"percentage":10}},{"type":"object","properties":{"abort":11,"delay":12}},{"type":"object","additionalProperties":0},{"type":"object","properties":{"add":14,"remove":1,"set":14}},{"type":"object","properties":{"request":15,"response":15}},{"type":"object","additionalProperties":3},{"type":"boolean"},{"type":"integer","minimum":0,"maximum":4294967295},{"type":"object","properties":{"authority":3,"gateways":1,"headers":17,"ignoreUriCase":18,"method":3,"name":0,"port":19,"queryParams":17,"scheme":3,"sourceLabels":14,"uri":3,"withoutHeaders":17}},{"type":"array","items":20},{"type":"object","properties":{"number":19}},{"type":"object","properties":{"host":0,"port":22,"subset":0},"required":["host"]},{"type":"integer","nullable":true,"minimum":0,"maximum":4294967295},{"type":"string","enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]},{"type":"object","excludes":{"port":["derivePort"],"derivePort":["port"]},"properties":{"authority":0,"derivePort":25,"port":19,"redirectCode":19,"uri":0}},{"type":"object","properties":{"attempts":8,"perTryTimeout":5,"retryOn":0}},{"type":"object","properties":{"match":0,"rewrite":0}},{"type":"object","properties":{"authority":0,"uri":0,"uriRegexRewrite":28}},{"type":"object","properties":{"destination":23,"headers":16,"weight":8},"required":["destination"]},{"type":"array","items":30},{"type":"object","properties":{"corsPolicy":6,"delegate":7,"fault":13,"headers":16,"match":21,"mirror":23,"mirrorPercent":24,"mirrorPercentage":10,"mirror_percent":24,"name":0,"redirect":26,"retries":27,"rewrite":29,"route":31,"timeout":5}},{"type":"array","items":32},{"type":"object","properties":{"destinationSubnets":1,"port":19}},{"type":"array","items":34},{"type":"object","properties":{"destination":23,"weight":8},"required":["destination"]},{"type":"array","items":36},{"type":"object","properties":{"match":35,"route":37}},{"type":"array","items":38},{"type":"object","properties":{"exportTo":1,"gateways":1,"hosts":1,"http":33,"tcp":39}},{"type":"object","properties":{"spec":40}}]"#); type Props = VirtualServiceProps; }

/// A [`VirtualService`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type VirtualServiceProps = Fields<of::VirtualService>;
impl VirtualServiceProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<VirtualServiceSpec>) -> Self { with(self, "spec", value) }
}

/// `spec` of a [`VirtualService`].
pub type VirtualServiceSpec = Fields<of::VirtualServiceSpec>;
impl VirtualServiceSpec {
    /// `exportTo`.
    #[track_caller] pub fn export_to(self, value: impl IntoVal<List<String>>) -> Self { with(self, "exportTo", value) }
    /// `gateways`.
    #[track_caller] pub fn gateways(self, value: impl IntoVal<List<String>>) -> Self { with(self, "gateways", value) }
    /// `hosts`.
    #[track_caller] pub fn hosts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "hosts", value) }
    /// `http`.
    #[track_caller] pub fn http(self, value: impl IntoVal<List<VirtualServiceSpecHttp>>) -> Self { with(self, "http", value) }
    /// `tcp`.
    #[track_caller] pub fn tcp(self, value: impl IntoVal<List<VirtualServiceSpecTcp>>) -> Self { with(self, "tcp", value) }
}

/// `spec.http[]` of a [`VirtualService`].
pub type VirtualServiceSpecHttp = Fields<of::VirtualServiceSpecHttp>;
impl VirtualServiceSpecHttp {
    /// `corsPolicy`.
    #[track_caller] pub fn cors_policy(self, value: impl IntoVal<VirtualServiceSpecHttpCorsPolicy>) -> Self { with(self, "corsPolicy", value) }
    /// `delegate`.
    #[track_caller] pub fn delegate(self, value: impl IntoVal<VirtualServiceSpecHttpDelegate>) -> Self { with(self, "delegate", value) }
    /// `fault`.
    #[track_caller] pub fn fault(self, value: impl IntoVal<VirtualServiceSpecHttpFault>) -> Self { with(self, "fault", value) }
    /// `headers`.
    #[track_caller] pub fn headers(self, value: impl IntoVal<VirtualServiceSpecHttpHeaders>) -> Self { with(self, "headers", value) }
    /// `match`.
    #[track_caller] pub fn match_(self, value: impl IntoVal<List<VirtualServiceSpecHttpMatch>>) -> Self { with(self, "match", value) }
    /// `mirror`.
    #[track_caller] pub fn mirror(self, value: impl IntoVal<VirtualServiceSpecHttpMirror>) -> Self { with(self, "mirror", value) }
    /// `mirrorPercent`: 0 to 4294967295, or `null`.
    #[track_caller] pub fn mirror_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "mirrorPercent", value) }
    /// `mirrorPercentage`.
    #[track_caller] pub fn mirror_percentage(self, value: impl IntoVal<VirtualServiceSpecHttpMirrorPercentage>) -> Self { with(self, "mirrorPercentage", value) }
    /// `mirror_percent`: 0 to 4294967295, or `null`.
    #[track_caller] pub fn mirror_percent2(self, value: impl IntoVal<i64>) -> Self { with(self, "mirror_percent", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `redirect`.
    #[track_caller] pub fn redirect(self, value: impl IntoVal<VirtualServiceSpecHttpRedirect>) -> Self { with(self, "redirect", value) }
    /// `retries`.
    #[track_caller] pub fn retries(self, value: impl IntoVal<VirtualServiceSpecHttpRetries>) -> Self { with(self, "retries", value) }
    /// `rewrite`.
    #[track_caller] pub fn rewrite(self, value: impl IntoVal<VirtualServiceSpecHttpRewrite>) -> Self { with(self, "rewrite", value) }
    /// `route`.
    #[track_caller] pub fn route(self, value: impl IntoVal<List<VirtualServiceSpecHttpRoute>>) -> Self { with(self, "route", value) }
    /// `timeout`. The server checks `duration(self) >= duration('1ms')`.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<String>) -> Self { with(self, "timeout", value) }
}

/// `spec.tcp[]` of a [`VirtualService`].
pub type VirtualServiceSpecTcp = Fields<of::VirtualServiceSpecTcp>;
impl VirtualServiceSpecTcp {
    /// `match`.
    #[track_caller] pub fn match_(self, value: impl IntoVal<List<VirtualServiceSpecTcpMatch>>) -> Self { with(self, "match", value) }
    /// `route`.
    #[track_caller] pub fn route(self, value: impl IntoVal<List<VirtualServiceSpecTcpRoute>>) -> Self { with(self, "route", value) }
}

/// `spec.http[].corsPolicy` of a [`VirtualService`].
pub type VirtualServiceSpecHttpCorsPolicy = Fields<of::VirtualServiceSpecHttpCorsPolicy>;
impl VirtualServiceSpecHttpCorsPolicy {
    /// `allowCredentials`: or `null`.
    #[track_caller] pub fn allow_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "allowCredentials", value) }
    /// `allowOrigins`.
    #[track_caller] pub fn allow_origins(self, value: impl IntoVal<List<VirtualServiceSpecHttpCorsPolicyAllowOrigins>>) -> Self { with(self, "allowOrigins", value) }
    /// `maxAge`. The server checks `duration(self) >= duration('1ms')`.
    #[track_caller] pub fn max_age(self, value: impl IntoVal<String>) -> Self { with(self, "maxAge", value) }
}

/// `spec.http[].delegate` of a [`VirtualService`].
pub type VirtualServiceSpecHttpDelegate = Fields<of::VirtualServiceSpecHttpDelegate>;
impl VirtualServiceSpecHttpDelegate {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// `spec.http[].fault` of a [`VirtualService`].
pub type VirtualServiceSpecHttpFault = Fields<of::VirtualServiceSpecHttpFault>;
impl VirtualServiceSpecHttpFault {
    /// `abort`.
    #[track_caller] pub fn abort(self, value: impl IntoVal<VirtualServiceSpecHttpFaultAbort>) -> Self { with(self, "abort", value) }
    /// `delay`.
    #[track_caller] pub fn delay(self, value: impl IntoVal<VirtualServiceSpecHttpFaultDelay>) -> Self { with(self, "delay", value) }
}

/// `spec.http[].headers` of a [`VirtualService`].
pub type VirtualServiceSpecHttpHeaders = Fields<of::VirtualServiceSpecHttpHeaders>;
impl VirtualServiceSpecHttpHeaders {
    /// `request`.
    #[track_caller] pub fn request(self, value: impl IntoVal<VirtualServiceSpecHttpHeadersRequest>) -> Self { with(self, "request", value) }
    /// `response`.
    #[track_caller] pub fn response(self, value: impl IntoVal<VirtualServiceSpecHttpHeadersRequest>) -> Self { with(self, "response", value) }
}

/// `spec.http[].match[]` of a [`VirtualService`].
pub type VirtualServiceSpecHttpMatch = Fields<of::VirtualServiceSpecHttpMatch>;
impl VirtualServiceSpecHttpMatch {
    /// `authority`.
    #[track_caller] pub fn authority(self, value: impl IntoVal<VirtualServiceSpecHttpCorsPolicyAllowOrigins>) -> Self { with(self, "authority", value) }
    /// `gateways`.
    #[track_caller] pub fn gateways(self, value: impl IntoVal<List<String>>) -> Self { with(self, "gateways", value) }
    /// `headers`.
    #[track_caller] pub fn headers(self, value: impl IntoVal<Map<VirtualServiceSpecHttpCorsPolicyAllowOrigins>>) -> Self { with(self, "headers", value) }
    /// `ignoreUriCase`.
    #[track_caller] pub fn ignore_uri_case(self, value: impl IntoVal<bool>) -> Self { with(self, "ignoreUriCase", value) }
    /// `method`.
    #[track_caller] pub fn method(self, value: impl IntoVal<VirtualServiceSpecHttpCorsPolicyAllowOrigins>) -> Self { with(self, "method", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `port`: 0 to 4294967295.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `queryParams`.
    #[track_caller] pub fn query_params(self, value: impl IntoVal<Map<VirtualServiceSpecHttpCorsPolicyAllowOrigins>>) -> Self { with(self, "queryParams", value) }
    /// `scheme`.
    #[track_caller] pub fn scheme(self, value: impl IntoVal<VirtualServiceSpecHttpCorsPolicyAllowOrigins>) -> Self { with(self, "scheme", value) }
    /// `sourceLabels`.
    #[track_caller] pub fn source_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "sourceLabels", value) }
    /// `uri`.
    #[track_caller] pub fn uri(self, value: impl IntoVal<VirtualServiceSpecHttpCorsPolicyAllowOrigins>) -> Self { with(self, "uri", value) }
    /// `withoutHeaders`.
    #[track_caller] pub fn without_headers(self, value: impl IntoVal<Map<VirtualServiceSpecHttpCorsPolicyAllowOrigins>>) -> Self { with(self, "withoutHeaders", value) }
}

/// `spec.http[].mirror` of a [`VirtualService`].
pub type VirtualServiceSpecHttpMirror = Fields<of::VirtualServiceSpecHttpMirror>;
impl VirtualServiceSpecHttpMirror {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(host: impl IntoVal<String>) -> Self { with(empty(), "host", host) }
    /// `host`: mandatory.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "host", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<VirtualServiceSpecHttpMirrorPort>) -> Self { with(self, "port", value) }
    /// `subset`.
    #[track_caller] pub fn subset(self, value: impl IntoVal<String>) -> Self { with(self, "subset", value) }
}

/// `spec.http[].mirrorPercentage` of a [`VirtualService`].
pub type VirtualServiceSpecHttpMirrorPercentage = Fields<of::VirtualServiceSpecHttpMirrorPercentage>;
impl VirtualServiceSpecHttpMirrorPercentage {
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "value", value) }
}

/// `spec.http[].redirect.derivePort` of a [`VirtualService`].
pub type VirtualServiceSpecHttpRedirectDerivePort = Word<fn(of::VirtualServiceSpecHttpRedirectDerivePort)>;
impl VirtualServiceSpecHttpRedirectDerivePort {
    /// `FROM_PROTOCOL_DEFAULT`
    pub const FromProtocolDefault: Self = word("FROM_PROTOCOL_DEFAULT");
    /// `FROM_REQUEST_PORT`
    pub const FromRequestPort: Self = word("FROM_REQUEST_PORT");
}

/// `spec.http[].redirect` of a [`VirtualService`].
///
/// `port` excludes `derivePort`.
///
/// `derivePort` excludes `port`.
pub type VirtualServiceSpecHttpRedirect = Fields<of::VirtualServiceSpecHttpRedirect>;
impl VirtualServiceSpecHttpRedirect {
    /// `authority`.
    #[track_caller] pub fn authority(self, value: impl IntoVal<String>) -> Self { with(self, "authority", value) }
    /// `derivePort`.
    #[track_caller] pub fn derive_port(self, value: impl IntoVal<VirtualServiceSpecHttpRedirectDerivePort>) -> Self { with(self, "derivePort", value) }
    /// `port`: 0 to 4294967295.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `redirectCode`: 0 to 4294967295.
    #[track_caller] pub fn redirect_code(self, value: impl IntoVal<i64>) -> Self { with(self, "redirectCode", value) }
    /// `uri`.
    #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "uri", value) }
}

/// `spec.http[].retries` of a [`VirtualService`].
pub type VirtualServiceSpecHttpRetries = Fields<of::VirtualServiceSpecHttpRetries>;
impl VirtualServiceSpecHttpRetries {
    /// `attempts`.
    #[track_caller] pub fn attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "attempts", value) }
    /// `perTryTimeout`. The server checks `duration(self) >= duration('1ms')`.
    #[track_caller] pub fn per_try_timeout(self, value: impl IntoVal<String>) -> Self { with(self, "perTryTimeout", value) }
    /// `retryOn`.
    #[track_caller] pub fn retry_on(self, value: impl IntoVal<String>) -> Self { with(self, "retryOn", value) }
}

/// `spec.http[].rewrite` of a [`VirtualService`].
pub type VirtualServiceSpecHttpRewrite = Fields<of::VirtualServiceSpecHttpRewrite>;
impl VirtualServiceSpecHttpRewrite {
    /// `authority`.
    #[track_caller] pub fn authority(self, value: impl IntoVal<String>) -> Self { with(self, "authority", value) }
    /// `uri`.
    #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "uri", value) }
    /// `uriRegexRewrite`.
    #[track_caller] pub fn uri_regex_rewrite(self, value: impl IntoVal<VirtualServiceSpecHttpRewriteUriRegexRewrite>) -> Self { with(self, "uriRegexRewrite", value) }
}

/// `spec.http[].route[]` of a [`VirtualService`].
pub type VirtualServiceSpecHttpRoute = Fields<of::VirtualServiceSpecHttpRoute>;
impl VirtualServiceSpecHttpRoute {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination: impl IntoVal<VirtualServiceSpecHttpMirror>) -> Self { with(empty(), "destination", destination) }
    /// `destination`: mandatory.
    #[track_caller] pub fn destination(self, value: impl IntoVal<VirtualServiceSpecHttpMirror>) -> Self { with(self, "destination", value) }
    /// `headers`.
    #[track_caller] pub fn headers(self, value: impl IntoVal<VirtualServiceSpecHttpHeaders>) -> Self { with(self, "headers", value) }
    /// `weight`.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "weight", value) }
}

/// `spec.tcp[].match[]` of a [`VirtualService`].
pub type VirtualServiceSpecTcpMatch = Fields<of::VirtualServiceSpecTcpMatch>;
impl VirtualServiceSpecTcpMatch {
    /// `destinationSubnets`.
    #[track_caller] pub fn destination_subnets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "destinationSubnets", value) }
    /// `port`: 0 to 4294967295.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
}

/// `spec.tcp[].route[]` of a [`VirtualService`].
pub type VirtualServiceSpecTcpRoute = Fields<of::VirtualServiceSpecTcpRoute>;
impl VirtualServiceSpecTcpRoute {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination: impl IntoVal<VirtualServiceSpecHttpMirror>) -> Self { with(empty(), "destination", destination) }
    /// `destination`: mandatory.
    #[track_caller] pub fn destination(self, value: impl IntoVal<VirtualServiceSpecHttpMirror>) -> Self { with(self, "destination", value) }
    /// `weight`.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "weight", value) }
}

/// `spec.http[].corsPolicy.allowOrigins[]` of a [`VirtualService`].
///
/// `exact` excludes `prefix` + `regex`.
///
/// `prefix` excludes `exact` + `regex`.
///
/// `regex` excludes `exact` + `prefix`.
pub type VirtualServiceSpecHttpCorsPolicyAllowOrigins = Fields<of::VirtualServiceSpecHttpCorsPolicyAllowOrigins>;
impl VirtualServiceSpecHttpCorsPolicyAllowOrigins {
    /// `exact`.
    #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "exact", value) }
    /// `prefix`.
    #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "prefix", value) }
    /// `regex`.
    #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "regex", value) }
}

/// `spec.http[].fault.abort` of a [`VirtualService`].
///
/// `httpStatus` excludes `grpcStatus` + `http2Error`.
///
/// `grpcStatus` excludes `httpStatus` + `http2Error`.
///
/// `http2Error` excludes `httpStatus` + `grpcStatus`.
pub type VirtualServiceSpecHttpFaultAbort = Fields<of::VirtualServiceSpecHttpFaultAbort>;
impl VirtualServiceSpecHttpFaultAbort {
    /// `grpcStatus`.
    #[track_caller] pub fn grpc_status(self, value: impl IntoVal<String>) -> Self { with(self, "grpcStatus", value) }
    /// `http2Error`.
    #[track_caller] pub fn http2_error(self, value: impl IntoVal<String>) -> Self { with(self, "http2Error", value) }
    /// `httpStatus`.
    #[track_caller] pub fn http_status(self, value: impl IntoVal<i64>) -> Self { with(self, "httpStatus", value) }
    /// `percentage`.
    #[track_caller] pub fn percentage(self, value: impl IntoVal<VirtualServiceSpecHttpMirrorPercentage>) -> Self { with(self, "percentage", value) }
}

/// `spec.http[].fault.delay` of a [`VirtualService`].
///
/// `fixedDelay` excludes `exponentialDelay`.
///
/// `exponentialDelay` excludes `fixedDelay`.
pub type VirtualServiceSpecHttpFaultDelay = Fields<of::VirtualServiceSpecHttpFaultDelay>;
impl VirtualServiceSpecHttpFaultDelay {
    /// `exponentialDelay`. The server checks `duration(self) >= duration('1ms')`.
    #[track_caller] pub fn exponential_delay(self, value: impl IntoVal<String>) -> Self { with(self, "exponentialDelay", value) }
    /// `fixedDelay`. The server checks `duration(self) >= duration('1ms')`.
    #[track_caller] pub fn fixed_delay(self, value: impl IntoVal<String>) -> Self { with(self, "fixedDelay", value) }
    /// `percent`.
    #[track_caller] pub fn percent(self, value: impl IntoVal<i64>) -> Self { with(self, "percent", value) }
    /// `percentage`.
    #[track_caller] pub fn percentage(self, value: impl IntoVal<VirtualServiceSpecHttpMirrorPercentage>) -> Self { with(self, "percentage", value) }
}

/// `spec.http[].headers.request` of a [`VirtualService`].
pub type VirtualServiceSpecHttpHeadersRequest = Fields<of::VirtualServiceSpecHttpHeadersRequest>;
impl VirtualServiceSpecHttpHeadersRequest {
    /// `add`.
    #[track_caller] pub fn add(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "add", value) }
    /// `remove`.
    #[track_caller] pub fn remove(self, value: impl IntoVal<List<String>>) -> Self { with(self, "remove", value) }
    /// `set`.
    #[track_caller] pub fn set(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "set", value) }
}

/// `spec.http[].mirror.port` of a [`VirtualService`].
pub type VirtualServiceSpecHttpMirrorPort = Fields<of::VirtualServiceSpecHttpMirrorPort>;
impl VirtualServiceSpecHttpMirrorPort {
    /// `number`: 0 to 4294967295.
    #[track_caller] pub fn number(self, value: impl IntoVal<i64>) -> Self { with(self, "number", value) }
}

/// `spec.http[].rewrite.uriRegexRewrite` of a [`VirtualService`].
pub type VirtualServiceSpecHttpRewriteUriRegexRewrite = Fields<of::VirtualServiceSpecHttpRewriteUriRegexRewrite>;
impl VirtualServiceSpecHttpRewriteUriRegexRewrite {
    /// `match`.
    #[track_caller] pub fn match_(self, value: impl IntoVal<String>) -> Self { with(self, "match", value) }
    /// `rewrite`.
    #[track_caller] pub fn rewrite(self, value: impl IntoVal<String>) -> Self { with(self, "rewrite", value) }
}

/// `spec.http[].headers.response` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpHeadersRequest`].
pub type VirtualServiceSpecHttpHeadersResponse = VirtualServiceSpecHttpHeadersRequest;

/// `spec.http[].match[].authority` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchAuthority = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].match[].headers.*` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchHeaders = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].match[].method` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchMethod = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].match[].queryParams.*` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchQueryParams = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].match[].scheme` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchScheme = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].match[].uri` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchUri = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].match[].withoutHeaders.*` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpCorsPolicyAllowOrigins`].
pub type VirtualServiceSpecHttpMatchWithoutHeaders = VirtualServiceSpecHttpCorsPolicyAllowOrigins;

/// `spec.http[].route[].destination` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpMirror`].
pub type VirtualServiceSpecHttpRouteDestination = VirtualServiceSpecHttpMirror;

/// `spec.http[].route[].headers` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpHeaders`].
pub type VirtualServiceSpecHttpRouteHeaders = VirtualServiceSpecHttpHeaders;

/// `spec.tcp[].route[].destination` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpMirror`].
pub type VirtualServiceSpecTcpRouteDestination = VirtualServiceSpecHttpMirror;

/// `spec.http[].fault.abort.percentage` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpMirrorPercentage`].
pub type VirtualServiceSpecHttpFaultAbortPercentage = VirtualServiceSpecHttpMirrorPercentage;

/// `spec.http[].fault.delay.percentage` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpMirrorPercentage`].
pub type VirtualServiceSpecHttpFaultDelayPercentage = VirtualServiceSpecHttpMirrorPercentage;

/// `spec.http[].route[].destination.port` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpMirrorPort`].
pub type VirtualServiceSpecHttpRouteDestinationPort = VirtualServiceSpecHttpMirrorPort;

/// `spec.http[].route[].headers.request` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpHeadersRequest`].
pub type VirtualServiceSpecHttpRouteHeadersRequest = VirtualServiceSpecHttpHeadersRequest;

/// `spec.http[].route[].headers.response` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpHeadersRequest`].
pub type VirtualServiceSpecHttpRouteHeadersResponse = VirtualServiceSpecHttpHeadersRequest;

/// `spec.tcp[].route[].destination.port` of a [`VirtualService`]. The same as [`VirtualServiceSpecHttpMirrorPort`].
pub type VirtualServiceSpecTcpRouteDestinationPort = VirtualServiceSpecHttpMirrorPort;
