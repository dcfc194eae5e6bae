// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppMesh`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnGatewayRoute {} pub enum CfnMesh {} impl ias_core::Optional for CfnMesh {} pub enum CfnRoute {} pub enum CfnVirtualGateway {} pub enum CfnVirtualNode {} pub enum CfnVirtualRouter {} pub enum CfnVirtualService {} }

/// [`AWS::AppMesh::GatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnGatewayRoute = Handle<of::CfnGatewayRoute>;
impl cfn::ResourceType for of::CfnGatewayRoute { const TYPE: &'static str = "AWS::AppMesh::GatewayRoute"; type Tags = cfn::TagList; type Props = CfnGatewayRouteProps; type Reference = Is<kinds::GatewayRouteArn>; }
impl CfnGatewayRoute {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GatewayRouteArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `GatewayRouteName`.
    #[inline] pub fn attr_gateway_route_name(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayRouteName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
    /// The attribute `VirtualGatewayName`.
    #[inline] pub fn attr_virtual_gateway_name(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualGatewayName") }
}

/// Properties of [`CfnGatewayRoute`].
///
/// Mandatory: `MeshName`, `VirtualGatewayName`, `Spec`.
///
/// A change replaces the resource: `GatewayRouteName`, `MeshName`, `MeshOwner`, `VirtualGatewayName`.
pub type CfnGatewayRouteProps = Fields<of::CfnGatewayRoute>;
/// What [`CfnGatewayRouteProps`] cannot do without.
pub struct CfnGatewayRoutePropsRequired<A, B, C> {
    /// `MeshName`. Changing it replaces the resource.
    pub mesh_name: A,
    /// `VirtualGatewayName`. Changing it replaces the resource.
    pub virtual_gateway_name: B,
    /// `Spec`.
    pub spec: C,
}
impl CfnGatewayRouteProps {
    /// Takes what is mandatory, by name: [`CfnGatewayRoutePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_gateway_route::GatewayRouteSpec>>(required: CfnGatewayRoutePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MeshName", required.mesh_name), "VirtualGatewayName", required.virtual_gateway_name), "Spec", required.spec) }
    /// `GatewayRouteName`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_route_name(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayRouteName", value) }
    /// `MeshName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `MeshOwner`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_owner(self, value: impl IntoVal<String>) -> Self { with(self, "MeshOwner", value) }
    /// `Spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_gateway_route::GatewayRouteSpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_gateway_route::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualGatewayName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn virtual_gateway_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualGatewayName", value) }
}

/// Types of [`CfnGatewayRoute`].
pub mod cfn_gateway_route {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GatewayRouteHostnameMatch {} impl ias_core::Optional for GatewayRouteHostnameMatch {} pub enum GatewayRouteHostnameRewrite {} impl ias_core::Optional for GatewayRouteHostnameRewrite {} pub enum GatewayRouteMetadataMatch {} impl ias_core::Optional for GatewayRouteMetadataMatch {} pub enum GatewayRouteRangeMatch {} pub enum GatewayRouteSpec {} impl ias_core::Optional for GatewayRouteSpec {} pub enum GatewayRouteTarget {} pub enum GatewayRouteVirtualService {} pub enum GrpcGatewayRoute {} pub enum GrpcGatewayRouteAction {} pub enum GrpcGatewayRouteMatch {} impl ias_core::Optional for GrpcGatewayRouteMatch {} pub enum GrpcGatewayRouteMetadata {} pub enum GrpcGatewayRouteRewrite {} impl ias_core::Optional for GrpcGatewayRouteRewrite {} pub enum HttpGatewayRoute {} pub enum HttpGatewayRouteAction {} pub enum HttpGatewayRouteHeader {} pub enum HttpGatewayRouteHeaderMatch {} impl ias_core::Optional for HttpGatewayRouteHeaderMatch {} pub enum HttpGatewayRouteMatch {} impl ias_core::Optional for HttpGatewayRouteMatch {} pub enum HttpGatewayRoutePathRewrite {} impl ias_core::Optional for HttpGatewayRoutePathRewrite {} pub enum HttpGatewayRoutePrefixRewrite {} impl ias_core::Optional for HttpGatewayRoutePrefixRewrite {} pub enum HttpGatewayRouteRewrite {} impl ias_core::Optional for HttpGatewayRouteRewrite {} pub enum HttpPathMatch {} impl ias_core::Optional for HttpPathMatch {} pub enum HttpQueryParameterMatch {} impl ias_core::Optional for HttpQueryParameterMatch {} pub enum QueryParameter {} pub enum Tag {} }

    /// `GatewayRouteHostnameMatch`.
    pub type GatewayRouteHostnameMatch = Fields<of::GatewayRouteHostnameMatch>;
    impl GatewayRouteHostnameMatch {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Suffix`.
        #[track_caller] pub fn suffix(self, value: impl IntoVal<String>) -> Self { with(self, "Suffix", value) }
    }

    /// `GatewayRouteHostnameRewrite`.
    pub type GatewayRouteHostnameRewrite = Fields<of::GatewayRouteHostnameRewrite>;
    impl GatewayRouteHostnameRewrite {
        /// `DefaultTargetHostname`.
        #[track_caller] pub fn default_target_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultTargetHostname", value) }
    }

    /// `GatewayRouteMetadataMatch`.
    pub type GatewayRouteMetadataMatch = Fields<of::GatewayRouteMetadataMatch>;
    impl GatewayRouteMetadataMatch {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<GatewayRouteRangeMatch>) -> Self { with(self, "Range", value) }
        /// `Regex`.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
        /// `Suffix`.
        #[track_caller] pub fn suffix(self, value: impl IntoVal<String>) -> Self { with(self, "Suffix", value) }
    }

    /// `GatewayRouteRangeMatch`.
    pub type GatewayRouteRangeMatch = Fields<of::GatewayRouteRangeMatch>;
    impl GatewayRouteRangeMatch {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start: impl IntoVal<i64>, end: impl IntoVal<i64>) -> Self { with(with(empty(), "Start", start), "End", end) }
        /// `End`: mandatory.
        #[track_caller] pub fn end(self, value: impl IntoVal<i64>) -> Self { with(self, "End", value) }
        /// `Start`: mandatory.
        #[track_caller] pub fn start(self, value: impl IntoVal<i64>) -> Self { with(self, "Start", value) }
    }

    /// `GatewayRouteSpec`.
    pub type GatewayRouteSpec = Fields<of::GatewayRouteSpec>;
    impl GatewayRouteSpec {
        /// `GrpcRoute`.
        #[track_caller] pub fn grpc_route(self, value: impl IntoVal<GrpcGatewayRoute>) -> Self { with(self, "GrpcRoute", value) }
        /// `Http2Route`.
        #[track_caller] pub fn http2_route(self, value: impl IntoVal<HttpGatewayRoute>) -> Self { with(self, "Http2Route", value) }
        /// `HttpRoute`.
        #[track_caller] pub fn http_route(self, value: impl IntoVal<HttpGatewayRoute>) -> Self { with(self, "HttpRoute", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    }

    /// `GatewayRouteTarget`.
    pub type GatewayRouteTarget = Fields<of::GatewayRouteTarget>;
    impl GatewayRouteTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(virtual_service: impl IntoVal<GatewayRouteVirtualService>) -> Self { with(empty(), "VirtualService", virtual_service) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `VirtualService`: mandatory.
        #[track_caller] pub fn virtual_service(self, value: impl IntoVal<GatewayRouteVirtualService>) -> Self { with(self, "VirtualService", value) }
    }

    /// `GatewayRouteVirtualService`.
    pub type GatewayRouteVirtualService = Fields<of::GatewayRouteVirtualService>;
    impl GatewayRouteVirtualService {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(virtual_service_name: impl IntoVal<String>) -> Self { with(empty(), "VirtualServiceName", virtual_service_name) }
        /// `VirtualServiceName`: mandatory.
        #[track_caller] pub fn virtual_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualServiceName", value) }
    }

    /// `GrpcGatewayRoute`.
    pub type GrpcGatewayRoute = Fields<of::GrpcGatewayRoute>;
    impl GrpcGatewayRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<GrpcGatewayRouteAction>, match_: impl IntoVal<GrpcGatewayRouteMatch>) -> Self { with(with(empty(), "Action", action), "Match", match_) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<GrpcGatewayRouteAction>) -> Self { with(self, "Action", value) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<GrpcGatewayRouteMatch>) -> Self { with(self, "Match", value) }
    }

    /// `GrpcGatewayRouteAction`.
    pub type GrpcGatewayRouteAction = Fields<of::GrpcGatewayRouteAction>;
    impl GrpcGatewayRouteAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target: impl IntoVal<GatewayRouteTarget>) -> Self { with(empty(), "Target", target) }
        /// `Rewrite`.
        #[track_caller] pub fn rewrite(self, value: impl IntoVal<GrpcGatewayRouteRewrite>) -> Self { with(self, "Rewrite", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<GatewayRouteTarget>) -> Self { with(self, "Target", value) }
    }

    /// `GrpcGatewayRouteMatch`.
    pub type GrpcGatewayRouteMatch = Fields<of::GrpcGatewayRouteMatch>;
    impl GrpcGatewayRouteMatch {
        /// `Hostname`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<GatewayRouteHostnameMatch>) -> Self { with(self, "Hostname", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<List<GrpcGatewayRouteMetadata>>) -> Self { with(self, "Metadata", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServiceName`.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    }

    /// `GrpcGatewayRouteMetadata`.
    pub type GrpcGatewayRouteMetadata = Fields<of::GrpcGatewayRouteMetadata>;
    impl GrpcGatewayRouteMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Invert`.
        #[track_caller] pub fn invert(self, value: impl IntoVal<bool>) -> Self { with(self, "Invert", value) }
        /// `Match`.
        #[track_caller] pub fn match_(self, value: impl IntoVal<GatewayRouteMetadataMatch>) -> Self { with(self, "Match", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `GrpcGatewayRouteRewrite`.
    pub type GrpcGatewayRouteRewrite = Fields<of::GrpcGatewayRouteRewrite>;
    impl GrpcGatewayRouteRewrite {
        /// `Hostname`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<GatewayRouteHostnameRewrite>) -> Self { with(self, "Hostname", value) }
    }

    /// `HttpGatewayRoute`.
    pub type HttpGatewayRoute = Fields<of::HttpGatewayRoute>;
    impl HttpGatewayRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<HttpGatewayRouteAction>, match_: impl IntoVal<HttpGatewayRouteMatch>) -> Self { with(with(empty(), "Action", action), "Match", match_) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<HttpGatewayRouteAction>) -> Self { with(self, "Action", value) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<HttpGatewayRouteMatch>) -> Self { with(self, "Match", value) }
    }

    /// `HttpGatewayRouteAction`.
    pub type HttpGatewayRouteAction = Fields<of::HttpGatewayRouteAction>;
    impl HttpGatewayRouteAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target: impl IntoVal<GatewayRouteTarget>) -> Self { with(empty(), "Target", target) }
        /// `Rewrite`.
        #[track_caller] pub fn rewrite(self, value: impl IntoVal<HttpGatewayRouteRewrite>) -> Self { with(self, "Rewrite", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<GatewayRouteTarget>) -> Self { with(self, "Target", value) }
    }

    /// `HttpGatewayRouteHeader`.
    pub type HttpGatewayRouteHeader = Fields<of::HttpGatewayRouteHeader>;
    impl HttpGatewayRouteHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Invert`.
        #[track_caller] pub fn invert(self, value: impl IntoVal<bool>) -> Self { with(self, "Invert", value) }
        /// `Match`.
        #[track_caller] pub fn match_(self, value: impl IntoVal<HttpGatewayRouteHeaderMatch>) -> Self { with(self, "Match", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `HttpGatewayRouteHeaderMatch`.
    pub type HttpGatewayRouteHeaderMatch = Fields<of::HttpGatewayRouteHeaderMatch>;
    impl HttpGatewayRouteHeaderMatch {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<GatewayRouteRangeMatch>) -> Self { with(self, "Range", value) }
        /// `Regex`.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
        /// `Suffix`.
        #[track_caller] pub fn suffix(self, value: impl IntoVal<String>) -> Self { with(self, "Suffix", value) }
    }

    /// `HttpGatewayRouteMatch`.
    pub type HttpGatewayRouteMatch = Fields<of::HttpGatewayRouteMatch>;
    impl HttpGatewayRouteMatch {
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<HttpGatewayRouteHeader>>) -> Self { with(self, "Headers", value) }
        /// `Hostname`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<GatewayRouteHostnameMatch>) -> Self { with(self, "Hostname", value) }
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<HttpPathMatch>) -> Self { with(self, "Path", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `QueryParameters`.
        #[track_caller] pub fn query_parameters(self, value: impl IntoVal<List<QueryParameter>>) -> Self { with(self, "QueryParameters", value) }
    }

    /// `HttpGatewayRoutePathRewrite`.
    pub type HttpGatewayRoutePathRewrite = Fields<of::HttpGatewayRoutePathRewrite>;
    impl HttpGatewayRoutePathRewrite {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
    }

    /// `HttpGatewayRoutePrefixRewrite`.
    pub type HttpGatewayRoutePrefixRewrite = Fields<of::HttpGatewayRoutePrefixRewrite>;
    impl HttpGatewayRoutePrefixRewrite {
        /// `DefaultPrefix`.
        #[track_caller] pub fn default_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultPrefix", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `HttpGatewayRouteRewrite`.
    pub type HttpGatewayRouteRewrite = Fields<of::HttpGatewayRouteRewrite>;
    impl HttpGatewayRouteRewrite {
        /// `Hostname`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<GatewayRouteHostnameRewrite>) -> Self { with(self, "Hostname", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<HttpGatewayRoutePathRewrite>) -> Self { with(self, "Path", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<HttpGatewayRoutePrefixRewrite>) -> Self { with(self, "Prefix", value) }
    }

    /// `HttpPathMatch`.
    pub type HttpPathMatch = Fields<of::HttpPathMatch>;
    impl HttpPathMatch {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Regex`.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
    }

    /// `HttpQueryParameterMatch`.
    pub type HttpQueryParameterMatch = Fields<of::HttpQueryParameterMatch>;
    impl HttpQueryParameterMatch {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
    }

    /// `QueryParameter`.
    pub type QueryParameter = Fields<of::QueryParameter>;
    impl QueryParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Match`.
        #[track_caller] pub fn match_(self, value: impl IntoVal<HttpQueryParameterMatch>) -> Self { with(self, "Match", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppMesh::Mesh`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnMesh = Handle<of::CfnMesh>;
impl cfn::ResourceType for of::CfnMesh { const TYPE: &'static str = "AWS::AppMesh::Mesh"; type Tags = cfn::TagList; type Props = CfnMeshProps; type Reference = Is<kinds::MeshArn>; }
impl CfnMesh {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MeshArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
}

/// Properties of [`CfnMesh`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `MeshName`.
pub type CfnMeshProps = Fields<of::CfnMesh>;
impl CfnMeshProps {
    /// `MeshName`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `Spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_mesh::MeshSpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mesh::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMesh`].
pub mod cfn_mesh {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway_route::{Tag};
    mod of { pub enum EgressFilter {} pub enum MeshServiceDiscovery {} impl ias_core::Optional for MeshServiceDiscovery {} pub enum MeshSpec {} impl ias_core::Optional for MeshSpec {} }

    /// `EgressFilter`.
    pub type EgressFilter = Fields<of::EgressFilter>;
    impl EgressFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `MeshServiceDiscovery`.
    pub type MeshServiceDiscovery = Fields<of::MeshServiceDiscovery>;
    impl MeshServiceDiscovery {
        /// `IpPreference`.
        #[track_caller] pub fn ip_preference(self, value: impl IntoVal<String>) -> Self { with(self, "IpPreference", value) }
    }

    /// `MeshSpec`.
    pub type MeshSpec = Fields<of::MeshSpec>;
    impl MeshSpec {
        /// `EgressFilter`.
        #[track_caller] pub fn egress_filter(self, value: impl IntoVal<EgressFilter>) -> Self { with(self, "EgressFilter", value) }
        /// `ServiceDiscovery`.
        #[track_caller] pub fn service_discovery(self, value: impl IntoVal<MeshServiceDiscovery>) -> Self { with(self, "ServiceDiscovery", value) }
    }
}

/// [`AWS::AppMesh::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnRoute = Handle<of::CfnRoute>;
impl cfn::ResourceType for of::CfnRoute { const TYPE: &'static str = "AWS::AppMesh::Route"; type Tags = cfn::TagList; type Props = CfnRouteProps; type Reference = Is<kinds::AppMeshRouteArn>; }
impl CfnRoute {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppMeshRouteArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `RouteName`.
    #[inline] pub fn attr_route_name(&self) -> Val<String> { cfn::attribute(&self.0, "RouteName") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
    /// The attribute `VirtualRouterName`.
    #[inline] pub fn attr_virtual_router_name(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualRouterName") }
}

/// Properties of [`CfnRoute`].
///
/// Mandatory: `MeshName`, `VirtualRouterName`, `Spec`.
///
/// A change replaces the resource: `MeshName`, `MeshOwner`, `RouteName`, `VirtualRouterName`.
pub type CfnRouteProps = Fields<of::CfnRoute>;
/// What [`CfnRouteProps`] cannot do without.
pub struct CfnRoutePropsRequired<A, B, C> {
    /// `MeshName`. Changing it replaces the resource.
    pub mesh_name: A,
    /// `VirtualRouterName`. Changing it replaces the resource.
    pub virtual_router_name: B,
    /// `Spec`.
    pub spec: C,
}
impl CfnRouteProps {
    /// Takes what is mandatory, by name: [`CfnRoutePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_route::RouteSpec>>(required: CfnRoutePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MeshName", required.mesh_name), "VirtualRouterName", required.virtual_router_name), "Spec", required.spec) }
    /// `MeshName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `MeshOwner`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_owner(self, value: impl IntoVal<String>) -> Self { with(self, "MeshOwner", value) }
    /// `RouteName`. Changing it replaces the resource.
    #[track_caller] pub fn route_name(self, value: impl IntoVal<String>) -> Self { with(self, "RouteName", value) }
    /// `Spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_route::RouteSpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualRouterName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn virtual_router_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualRouterName", value) }
}

/// Types of [`CfnRoute`].
pub mod cfn_route {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway_route::{HttpPathMatch, HttpQueryParameterMatch, QueryParameter, Tag};
    mod of { pub enum Duration {} pub enum GrpcRetryPolicy {} pub enum GrpcRoute {} pub enum GrpcRouteAction {} pub enum GrpcRouteMatch {} impl ias_core::Optional for GrpcRouteMatch {} pub enum GrpcRouteMetadata {} pub enum GrpcRouteMetadataMatchMethod {} impl ias_core::Optional for GrpcRouteMetadataMatchMethod {} pub enum GrpcTimeout {} impl ias_core::Optional for GrpcTimeout {} pub enum HeaderMatchMethod {} impl ias_core::Optional for HeaderMatchMethod {} pub enum HttpRetryPolicy {} pub enum HttpRoute {} pub enum HttpRouteAction {} pub enum HttpRouteHeader {} pub enum HttpRouteMatch {} impl ias_core::Optional for HttpRouteMatch {} pub enum HttpTimeout {} impl ias_core::Optional for HttpTimeout {} pub enum MatchRange {} pub enum RouteSpec {} impl ias_core::Optional for RouteSpec {} pub enum TcpRoute {} pub enum TcpRouteAction {} pub enum TcpRouteMatch {} impl ias_core::Optional for TcpRouteMatch {} pub enum TcpTimeout {} impl ias_core::Optional for TcpTimeout {} pub enum WeightedTarget {} }

    /// `Duration`.
    pub type Duration = Fields<of::Duration>;
    impl Duration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<i64>, unit: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Unit", unit) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// `GrpcRetryPolicy`.
    pub type GrpcRetryPolicy = Fields<of::GrpcRetryPolicy>;
    impl GrpcRetryPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_retries: impl IntoVal<i64>, per_retry_timeout: impl IntoVal<Duration>) -> Self { with(with(empty(), "MaxRetries", max_retries), "PerRetryTimeout", per_retry_timeout) }
        /// `GrpcRetryEvents`.
        #[track_caller] pub fn grpc_retry_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GrpcRetryEvents", value) }
        /// `HttpRetryEvents`.
        #[track_caller] pub fn http_retry_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HttpRetryEvents", value) }
        /// `MaxRetries`: mandatory.
        #[track_caller] pub fn max_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetries", value) }
        /// `PerRetryTimeout`: mandatory.
        #[track_caller] pub fn per_retry_timeout(self, value: impl IntoVal<Duration>) -> Self { with(self, "PerRetryTimeout", value) }
        /// `TcpRetryEvents`.
        #[track_caller] pub fn tcp_retry_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TcpRetryEvents", value) }
    }

    /// `GrpcRoute`.
    pub type GrpcRoute = Fields<of::GrpcRoute>;
    impl GrpcRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<GrpcRouteAction>, match_: impl IntoVal<GrpcRouteMatch>) -> Self { with(with(empty(), "Action", action), "Match", match_) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<GrpcRouteAction>) -> Self { with(self, "Action", value) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<GrpcRouteMatch>) -> Self { with(self, "Match", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<GrpcRetryPolicy>) -> Self { with(self, "RetryPolicy", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<GrpcTimeout>) -> Self { with(self, "Timeout", value) }
    }

    /// `GrpcRouteAction`.
    pub type GrpcRouteAction = Fields<of::GrpcRouteAction>;
    impl GrpcRouteAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(weighted_targets: impl IntoVal<List<WeightedTarget>>) -> Self { with(empty(), "WeightedTargets", weighted_targets) }
        /// `WeightedTargets`: mandatory.
        #[track_caller] pub fn weighted_targets(self, value: impl IntoVal<List<WeightedTarget>>) -> Self { with(self, "WeightedTargets", value) }
    }

    /// `GrpcRouteMatch`.
    pub type GrpcRouteMatch = Fields<of::GrpcRouteMatch>;
    impl GrpcRouteMatch {
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<List<GrpcRouteMetadata>>) -> Self { with(self, "Metadata", value) }
        /// `MethodName`.
        #[track_caller] pub fn method_name(self, value: impl IntoVal<String>) -> Self { with(self, "MethodName", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServiceName`.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    }

    /// `GrpcRouteMetadata`.
    pub type GrpcRouteMetadata = Fields<of::GrpcRouteMetadata>;
    impl GrpcRouteMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Invert`.
        #[track_caller] pub fn invert(self, value: impl IntoVal<bool>) -> Self { with(self, "Invert", value) }
        /// `Match`.
        #[track_caller] pub fn match_(self, value: impl IntoVal<GrpcRouteMetadataMatchMethod>) -> Self { with(self, "Match", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `GrpcRouteMetadataMatchMethod`.
    pub type GrpcRouteMetadataMatchMethod = Fields<of::GrpcRouteMetadataMatchMethod>;
    impl GrpcRouteMetadataMatchMethod {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<MatchRange>) -> Self { with(self, "Range", value) }
        /// `Regex`.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
        /// `Suffix`.
        #[track_caller] pub fn suffix(self, value: impl IntoVal<String>) -> Self { with(self, "Suffix", value) }
    }

    /// `GrpcTimeout`.
    pub type GrpcTimeout = Fields<of::GrpcTimeout>;
    impl GrpcTimeout {
        /// `Idle`.
        #[track_caller] pub fn idle(self, value: impl IntoVal<Duration>) -> Self { with(self, "Idle", value) }
        /// `PerRequest`.
        #[track_caller] pub fn per_request(self, value: impl IntoVal<Duration>) -> Self { with(self, "PerRequest", value) }
    }

    /// `HeaderMatchMethod`.
    pub type HeaderMatchMethod = Fields<of::HeaderMatchMethod>;
    impl HeaderMatchMethod {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<MatchRange>) -> Self { with(self, "Range", value) }
        /// `Regex`.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
        /// `Suffix`.
        #[track_caller] pub fn suffix(self, value: impl IntoVal<String>) -> Self { with(self, "Suffix", value) }
    }

    /// `HttpRetryPolicy`.
    pub type HttpRetryPolicy = Fields<of::HttpRetryPolicy>;
    impl HttpRetryPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_retries: impl IntoVal<i64>, per_retry_timeout: impl IntoVal<Duration>) -> Self { with(with(empty(), "MaxRetries", max_retries), "PerRetryTimeout", per_retry_timeout) }
        /// `HttpRetryEvents`.
        #[track_caller] pub fn http_retry_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HttpRetryEvents", value) }
        /// `MaxRetries`: mandatory.
        #[track_caller] pub fn max_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetries", value) }
        /// `PerRetryTimeout`: mandatory.
        #[track_caller] pub fn per_retry_timeout(self, value: impl IntoVal<Duration>) -> Self { with(self, "PerRetryTimeout", value) }
        /// `TcpRetryEvents`.
        #[track_caller] pub fn tcp_retry_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TcpRetryEvents", value) }
    }

    /// `HttpRoute`.
    pub type HttpRoute = Fields<of::HttpRoute>;
    impl HttpRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<HttpRouteAction>, match_: impl IntoVal<HttpRouteMatch>) -> Self { with(with(empty(), "Action", action), "Match", match_) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<HttpRouteAction>) -> Self { with(self, "Action", value) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<HttpRouteMatch>) -> Self { with(self, "Match", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<HttpRetryPolicy>) -> Self { with(self, "RetryPolicy", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<HttpTimeout>) -> Self { with(self, "Timeout", value) }
    }

    /// `HttpRouteAction`.
    pub type HttpRouteAction = Fields<of::HttpRouteAction>;
    impl HttpRouteAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(weighted_targets: impl IntoVal<List<WeightedTarget>>) -> Self { with(empty(), "WeightedTargets", weighted_targets) }
        /// `WeightedTargets`: mandatory.
        #[track_caller] pub fn weighted_targets(self, value: impl IntoVal<List<WeightedTarget>>) -> Self { with(self, "WeightedTargets", value) }
    }

    /// `HttpRouteHeader`.
    pub type HttpRouteHeader = Fields<of::HttpRouteHeader>;
    impl HttpRouteHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Invert`.
        #[track_caller] pub fn invert(self, value: impl IntoVal<bool>) -> Self { with(self, "Invert", value) }
        /// `Match`.
        #[track_caller] pub fn match_(self, value: impl IntoVal<HeaderMatchMethod>) -> Self { with(self, "Match", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `HttpRouteMatch`.
    pub type HttpRouteMatch = Fields<of::HttpRouteMatch>;
    impl HttpRouteMatch {
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<HttpRouteHeader>>) -> Self { with(self, "Headers", value) }
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<HttpPathMatch>) -> Self { with(self, "Path", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `QueryParameters`.
        #[track_caller] pub fn query_parameters(self, value: impl IntoVal<List<QueryParameter>>) -> Self { with(self, "QueryParameters", value) }
        /// `Scheme`.
        #[track_caller] pub fn scheme(self, value: impl IntoVal<String>) -> Self { with(self, "Scheme", value) }
    }

    /// `HttpTimeout`.
    pub type HttpTimeout = Fields<of::HttpTimeout>;
    impl HttpTimeout {
        /// `Idle`.
        #[track_caller] pub fn idle(self, value: impl IntoVal<Duration>) -> Self { with(self, "Idle", value) }
        /// `PerRequest`.
        #[track_caller] pub fn per_request(self, value: impl IntoVal<Duration>) -> Self { with(self, "PerRequest", value) }
    }

    /// `MatchRange`.
    pub type MatchRange = Fields<of::MatchRange>;
    impl MatchRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start: impl IntoVal<i64>, end: impl IntoVal<i64>) -> Self { with(with(empty(), "Start", start), "End", end) }
        /// `End`: mandatory.
        #[track_caller] pub fn end(self, value: impl IntoVal<i64>) -> Self { with(self, "End", value) }
        /// `Start`: mandatory.
        #[track_caller] pub fn start(self, value: impl IntoVal<i64>) -> Self { with(self, "Start", value) }
    }

    /// `RouteSpec`.
    pub type RouteSpec = Fields<of::RouteSpec>;
    impl RouteSpec {
        /// `GrpcRoute`.
        #[track_caller] pub fn grpc_route(self, value: impl IntoVal<GrpcRoute>) -> Self { with(self, "GrpcRoute", value) }
        /// `Http2Route`.
        #[track_caller] pub fn http2_route(self, value: impl IntoVal<HttpRoute>) -> Self { with(self, "Http2Route", value) }
        /// `HttpRoute`.
        #[track_caller] pub fn http_route(self, value: impl IntoVal<HttpRoute>) -> Self { with(self, "HttpRoute", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `TcpRoute`.
        #[track_caller] pub fn tcp_route(self, value: impl IntoVal<TcpRoute>) -> Self { with(self, "TcpRoute", value) }
    }

    /// `TcpRoute`.
    pub type TcpRoute = Fields<of::TcpRoute>;
    impl TcpRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<TcpRouteAction>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<TcpRouteAction>) -> Self { with(self, "Action", value) }
        /// `Match`.
        #[track_caller] pub fn match_(self, value: impl IntoVal<TcpRouteMatch>) -> Self { with(self, "Match", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<TcpTimeout>) -> Self { with(self, "Timeout", value) }
    }

    /// `TcpRouteAction`.
    pub type TcpRouteAction = Fields<of::TcpRouteAction>;
    impl TcpRouteAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(weighted_targets: impl IntoVal<List<WeightedTarget>>) -> Self { with(empty(), "WeightedTargets", weighted_targets) }
        /// `WeightedTargets`: mandatory.
        #[track_caller] pub fn weighted_targets(self, value: impl IntoVal<List<WeightedTarget>>) -> Self { with(self, "WeightedTargets", value) }
    }

    /// `TcpRouteMatch`.
    pub type TcpRouteMatch = Fields<of::TcpRouteMatch>;
    impl TcpRouteMatch {
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `TcpTimeout`.
    pub type TcpTimeout = Fields<of::TcpTimeout>;
    impl TcpTimeout {
        /// `Idle`.
        #[track_caller] pub fn idle(self, value: impl IntoVal<Duration>) -> Self { with(self, "Idle", value) }
    }

    /// `WeightedTarget`.
    pub type WeightedTarget = Fields<of::WeightedTarget>;
    impl WeightedTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(virtual_node: impl IntoVal<String>, weight: impl IntoVal<i64>) -> Self { with(with(empty(), "VirtualNode", virtual_node), "Weight", weight) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `VirtualNode`: mandatory.
        #[track_caller] pub fn virtual_node(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualNode", value) }
        /// `Weight`: mandatory.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::AppMesh::VirtualGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnVirtualGateway = Handle<of::CfnVirtualGateway>;
impl cfn::ResourceType for of::CfnVirtualGateway { const TYPE: &'static str = "AWS::AppMesh::VirtualGateway"; type Tags = cfn::TagList; type Props = CfnVirtualGatewayProps; type Reference = Is<kinds::VirtualGatewayArn>; }
impl CfnVirtualGateway {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VirtualGatewayArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
    /// The attribute `VirtualGatewayName`.
    #[inline] pub fn attr_virtual_gateway_name(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualGatewayName") }
}

/// Properties of [`CfnVirtualGateway`].
///
/// Mandatory: `MeshName`, `Spec`.
///
/// A change replaces the resource: `MeshName`, `MeshOwner`, `VirtualGatewayName`.
pub type CfnVirtualGatewayProps = Fields<of::CfnVirtualGateway>;
impl CfnVirtualGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(mesh_name: impl IntoVal<String>, spec: impl IntoVal<cfn_virtual_gateway::VirtualGatewaySpec>) -> Self { with(with(empty(), "MeshName", mesh_name), "Spec", spec) }
    /// `MeshName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `MeshOwner`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_owner(self, value: impl IntoVal<String>) -> Self { with(self, "MeshOwner", value) }
    /// `Spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_virtual_gateway::VirtualGatewaySpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_virtual_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualGatewayName`. Changing it replaces the resource.
    #[track_caller] pub fn virtual_gateway_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualGatewayName", value) }
}

/// Types of [`CfnVirtualGateway`].
pub mod cfn_virtual_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway_route::{Tag};
    mod of { pub enum JsonFormatRef {} pub enum LoggingFormat {} impl ias_core::Optional for LoggingFormat {} pub enum SubjectAlternativeNameMatchers {} impl ias_core::Optional for SubjectAlternativeNameMatchers {} pub enum SubjectAlternativeNames {} pub enum VirtualGatewayAccessLog {} impl ias_core::Optional for VirtualGatewayAccessLog {} pub enum VirtualGatewayBackendDefaults {} impl ias_core::Optional for VirtualGatewayBackendDefaults {} pub enum VirtualGatewayClientPolicy {} impl ias_core::Optional for VirtualGatewayClientPolicy {} pub enum VirtualGatewayClientPolicyTls {} pub enum VirtualGatewayClientTlsCertificate {} impl ias_core::Optional for VirtualGatewayClientTlsCertificate {} pub enum VirtualGatewayConnectionPool {} impl ias_core::Optional for VirtualGatewayConnectionPool {} pub enum VirtualGatewayFileAccessLog {} pub enum VirtualGatewayGrpcConnectionPool {} pub enum VirtualGatewayHealthCheckPolicy {} pub enum VirtualGatewayHttp2ConnectionPool {} pub enum VirtualGatewayHttpConnectionPool {} pub enum VirtualGatewayListener {} pub enum VirtualGatewayListenerTls {} pub enum VirtualGatewayListenerTlsAcmCertificate {} pub enum VirtualGatewayListenerTlsCertificate {} impl ias_core::Optional for VirtualGatewayListenerTlsCertificate {} pub enum VirtualGatewayListenerTlsFileCertificate {} pub enum VirtualGatewayListenerTlsSdsCertificate {} pub enum VirtualGatewayListenerTlsValidationContext {} pub enum VirtualGatewayListenerTlsValidationContextTrust {} impl ias_core::Optional for VirtualGatewayListenerTlsValidationContextTrust {} pub enum VirtualGatewayLogging {} impl ias_core::Optional for VirtualGatewayLogging {} pub enum VirtualGatewayPortMapping {} pub enum VirtualGatewaySpec {} pub enum VirtualGatewayTlsValidationContext {} pub enum VirtualGatewayTlsValidationContextAcmTrust {} pub enum VirtualGatewayTlsValidationContextFileTrust {} pub enum VirtualGatewayTlsValidationContextSdsTrust {} pub enum VirtualGatewayTlsValidationContextTrust {} impl ias_core::Optional for VirtualGatewayTlsValidationContextTrust {} }

    /// `JsonFormatRef`.
    pub type JsonFormatRef = Fields<of::JsonFormatRef>;
    impl JsonFormatRef {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `LoggingFormat`.
    pub type LoggingFormat = Fields<of::LoggingFormat>;
    impl LoggingFormat {
        /// `Json`.
        #[track_caller] pub fn json(self, value: impl IntoVal<List<JsonFormatRef>>) -> Self { with(self, "Json", value) }
        /// `Text`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `SubjectAlternativeNameMatchers`.
    pub type SubjectAlternativeNameMatchers = Fields<of::SubjectAlternativeNameMatchers>;
    impl SubjectAlternativeNameMatchers {
        /// `Exact`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exact", value) }
    }

    /// `SubjectAlternativeNames`.
    pub type SubjectAlternativeNames = Fields<of::SubjectAlternativeNames>;
    impl SubjectAlternativeNames {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(match_: impl IntoVal<SubjectAlternativeNameMatchers>) -> Self { with(empty(), "Match", match_) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<SubjectAlternativeNameMatchers>) -> Self { with(self, "Match", value) }
    }

    /// `VirtualGatewayAccessLog`.
    pub type VirtualGatewayAccessLog = Fields<of::VirtualGatewayAccessLog>;
    impl VirtualGatewayAccessLog {
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<VirtualGatewayFileAccessLog>) -> Self { with(self, "File", value) }
    }

    /// `VirtualGatewayBackendDefaults`.
    pub type VirtualGatewayBackendDefaults = Fields<of::VirtualGatewayBackendDefaults>;
    impl VirtualGatewayBackendDefaults {
        /// `ClientPolicy`.
        #[track_caller] pub fn client_policy(self, value: impl IntoVal<VirtualGatewayClientPolicy>) -> Self { with(self, "ClientPolicy", value) }
    }

    /// `VirtualGatewayClientPolicy`.
    pub type VirtualGatewayClientPolicy = Fields<of::VirtualGatewayClientPolicy>;
    impl VirtualGatewayClientPolicy {
        /// `TLS`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<VirtualGatewayClientPolicyTls>) -> Self { with(self, "TLS", value) }
    }

    /// `VirtualGatewayClientPolicyTls`.
    pub type VirtualGatewayClientPolicyTls = Fields<of::VirtualGatewayClientPolicyTls>;
    impl VirtualGatewayClientPolicyTls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(validation: impl IntoVal<VirtualGatewayTlsValidationContext>) -> Self { with(empty(), "Validation", validation) }
        /// `Certificate`.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<VirtualGatewayClientTlsCertificate>) -> Self { with(self, "Certificate", value) }
        /// `Enforce`.
        #[track_caller] pub fn enforce(self, value: impl IntoVal<bool>) -> Self { with(self, "Enforce", value) }
        /// `Ports`.
        #[track_caller] pub fn ports(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Ports", value) }
        /// `Validation`: mandatory.
        #[track_caller] pub fn validation(self, value: impl IntoVal<VirtualGatewayTlsValidationContext>) -> Self { with(self, "Validation", value) }
    }

    /// `VirtualGatewayClientTlsCertificate`.
    pub type VirtualGatewayClientTlsCertificate = Fields<of::VirtualGatewayClientTlsCertificate>;
    impl VirtualGatewayClientTlsCertificate {
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<VirtualGatewayListenerTlsFileCertificate>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<VirtualGatewayListenerTlsSdsCertificate>) -> Self { with(self, "SDS", value) }
    }

    /// `VirtualGatewayConnectionPool`.
    pub type VirtualGatewayConnectionPool = Fields<of::VirtualGatewayConnectionPool>;
    impl VirtualGatewayConnectionPool {
        /// `GRPC`.
        #[track_caller] pub fn grpc(self, value: impl IntoVal<VirtualGatewayGrpcConnectionPool>) -> Self { with(self, "GRPC", value) }
        /// `HTTP`.
        #[track_caller] pub fn http(self, value: impl IntoVal<VirtualGatewayHttpConnectionPool>) -> Self { with(self, "HTTP", value) }
        /// `HTTP2`.
        #[track_caller] pub fn http2(self, value: impl IntoVal<VirtualGatewayHttp2ConnectionPool>) -> Self { with(self, "HTTP2", value) }
    }

    /// `VirtualGatewayFileAccessLog`.
    pub type VirtualGatewayFileAccessLog = Fields<of::VirtualGatewayFileAccessLog>;
    impl VirtualGatewayFileAccessLog {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<LoggingFormat>) -> Self { with(self, "Format", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `VirtualGatewayGrpcConnectionPool`.
    pub type VirtualGatewayGrpcConnectionPool = Fields<of::VirtualGatewayGrpcConnectionPool>;
    impl VirtualGatewayGrpcConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_requests: impl IntoVal<i64>) -> Self { with(empty(), "MaxRequests", max_requests) }
        /// `MaxRequests`: mandatory.
        #[track_caller] pub fn max_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRequests", value) }
    }

    /// `VirtualGatewayHealthCheckPolicy`.
    pub type VirtualGatewayHealthCheckPolicy = Fields<of::VirtualGatewayHealthCheckPolicy>;
    /// What [`VirtualGatewayHealthCheckPolicy`] cannot do without.
    pub struct VirtualGatewayHealthCheckPolicyRequired<A, B, C, D, E> {
        /// `UnhealthyThreshold`.
        pub unhealthy_threshold: A,
        /// `HealthyThreshold`.
        pub healthy_threshold: B,
        /// `TimeoutMillis`.
        pub timeout_millis: C,
        /// `Protocol`.
        pub protocol: D,
        /// `IntervalMillis`.
        pub interval_millis: E,
    }
    impl VirtualGatewayHealthCheckPolicy {
        /// Takes what is mandatory, by name: [`VirtualGatewayHealthCheckPolicyRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<i64>>(required: VirtualGatewayHealthCheckPolicyRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "UnhealthyThreshold", required.unhealthy_threshold), "HealthyThreshold", required.healthy_threshold), "TimeoutMillis", required.timeout_millis), "Protocol", required.protocol), "IntervalMillis", required.interval_millis) }
        /// `HealthyThreshold`: mandatory.
        #[track_caller] pub fn healthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThreshold", value) }
        /// `IntervalMillis`: mandatory.
        #[track_caller] pub fn interval_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalMillis", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `TimeoutMillis`: mandatory.
        #[track_caller] pub fn timeout_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMillis", value) }
        /// `UnhealthyThreshold`: mandatory.
        #[track_caller] pub fn unhealthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThreshold", value) }
    }

    /// `VirtualGatewayHttp2ConnectionPool`.
    pub type VirtualGatewayHttp2ConnectionPool = Fields<of::VirtualGatewayHttp2ConnectionPool>;
    impl VirtualGatewayHttp2ConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_requests: impl IntoVal<i64>) -> Self { with(empty(), "MaxRequests", max_requests) }
        /// `MaxRequests`: mandatory.
        #[track_caller] pub fn max_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRequests", value) }
    }

    /// `VirtualGatewayHttpConnectionPool`.
    pub type VirtualGatewayHttpConnectionPool = Fields<of::VirtualGatewayHttpConnectionPool>;
    impl VirtualGatewayHttpConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_connections: impl IntoVal<i64>) -> Self { with(empty(), "MaxConnections", max_connections) }
        /// `MaxConnections`: mandatory.
        #[track_caller] pub fn max_connections(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConnections", value) }
        /// `MaxPendingRequests`.
        #[track_caller] pub fn max_pending_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPendingRequests", value) }
    }

    /// `VirtualGatewayListener`.
    pub type VirtualGatewayListener = Fields<of::VirtualGatewayListener>;
    impl VirtualGatewayListener {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port_mapping: impl IntoVal<VirtualGatewayPortMapping>) -> Self { with(empty(), "PortMapping", port_mapping) }
        /// `ConnectionPool`.
        #[track_caller] pub fn connection_pool(self, value: impl IntoVal<VirtualGatewayConnectionPool>) -> Self { with(self, "ConnectionPool", value) }
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<VirtualGatewayHealthCheckPolicy>) -> Self { with(self, "HealthCheck", value) }
        /// `PortMapping`: mandatory.
        #[track_caller] pub fn port_mapping(self, value: impl IntoVal<VirtualGatewayPortMapping>) -> Self { with(self, "PortMapping", value) }
        /// `TLS`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<VirtualGatewayListenerTls>) -> Self { with(self, "TLS", value) }
    }

    /// `VirtualGatewayListenerTls`.
    pub type VirtualGatewayListenerTls = Fields<of::VirtualGatewayListenerTls>;
    impl VirtualGatewayListenerTls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<String>, certificate: impl IntoVal<VirtualGatewayListenerTlsCertificate>) -> Self { with(with(empty(), "Mode", mode), "Certificate", certificate) }
        /// `Certificate`: mandatory.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<VirtualGatewayListenerTlsCertificate>) -> Self { with(self, "Certificate", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
        /// `Validation`.
        #[track_caller] pub fn validation(self, value: impl IntoVal<VirtualGatewayListenerTlsValidationContext>) -> Self { with(self, "Validation", value) }
    }

    /// `VirtualGatewayListenerTlsAcmCertificate`.
    pub type VirtualGatewayListenerTlsAcmCertificate = Fields<of::VirtualGatewayListenerTlsAcmCertificate>;
    impl VirtualGatewayListenerTlsAcmCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_arn: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(empty(), "CertificateArn", certificate_arn) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    }

    /// `VirtualGatewayListenerTlsCertificate`.
    pub type VirtualGatewayListenerTlsCertificate = Fields<of::VirtualGatewayListenerTlsCertificate>;
    impl VirtualGatewayListenerTlsCertificate {
        /// `ACM`.
        #[track_caller] pub fn acm(self, value: impl IntoVal<VirtualGatewayListenerTlsAcmCertificate>) -> Self { with(self, "ACM", value) }
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<VirtualGatewayListenerTlsFileCertificate>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<VirtualGatewayListenerTlsSdsCertificate>) -> Self { with(self, "SDS", value) }
    }

    /// `VirtualGatewayListenerTlsFileCertificate`.
    pub type VirtualGatewayListenerTlsFileCertificate = Fields<of::VirtualGatewayListenerTlsFileCertificate>;
    impl VirtualGatewayListenerTlsFileCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(private_key: impl IntoVal<String>, certificate_chain: impl IntoVal<String>) -> Self { with(with(empty(), "PrivateKey", private_key), "CertificateChain", certificate_chain) }
        /// `CertificateChain`: mandatory.
        #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
        /// `PrivateKey`: mandatory.
        #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    }

    /// `VirtualGatewayListenerTlsSdsCertificate`.
    pub type VirtualGatewayListenerTlsSdsCertificate = Fields<of::VirtualGatewayListenerTlsSdsCertificate>;
    impl VirtualGatewayListenerTlsSdsCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "SecretName", secret_name) }
        /// `SecretName`: mandatory.
        #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecretName", value) }
    }

    /// `VirtualGatewayListenerTlsValidationContext`.
    pub type VirtualGatewayListenerTlsValidationContext = Fields<of::VirtualGatewayListenerTlsValidationContext>;
    impl VirtualGatewayListenerTlsValidationContext {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust: impl IntoVal<VirtualGatewayListenerTlsValidationContextTrust>) -> Self { with(empty(), "Trust", trust) }
        /// `SubjectAlternativeNames`.
        #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<SubjectAlternativeNames>) -> Self { with(self, "SubjectAlternativeNames", value) }
        /// `Trust`: mandatory.
        #[track_caller] pub fn trust(self, value: impl IntoVal<VirtualGatewayListenerTlsValidationContextTrust>) -> Self { with(self, "Trust", value) }
    }

    /// `VirtualGatewayListenerTlsValidationContextTrust`.
    pub type VirtualGatewayListenerTlsValidationContextTrust = Fields<of::VirtualGatewayListenerTlsValidationContextTrust>;
    impl VirtualGatewayListenerTlsValidationContextTrust {
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<VirtualGatewayTlsValidationContextFileTrust>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<VirtualGatewayTlsValidationContextSdsTrust>) -> Self { with(self, "SDS", value) }
    }

    /// `VirtualGatewayLogging`.
    pub type VirtualGatewayLogging = Fields<of::VirtualGatewayLogging>;
    impl VirtualGatewayLogging {
        /// `AccessLog`.
        #[track_caller] pub fn access_log(self, value: impl IntoVal<VirtualGatewayAccessLog>) -> Self { with(self, "AccessLog", value) }
    }

    /// `VirtualGatewayPortMapping`.
    pub type VirtualGatewayPortMapping = Fields<of::VirtualGatewayPortMapping>;
    impl VirtualGatewayPortMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port: impl IntoVal<i64>, protocol: impl IntoVal<String>) -> Self { with(with(empty(), "Port", port), "Protocol", protocol) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
    }

    /// `VirtualGatewaySpec`.
    pub type VirtualGatewaySpec = Fields<of::VirtualGatewaySpec>;
    impl VirtualGatewaySpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(listeners: impl IntoVal<List<VirtualGatewayListener>>) -> Self { with(empty(), "Listeners", listeners) }
        /// `BackendDefaults`.
        #[track_caller] pub fn backend_defaults(self, value: impl IntoVal<VirtualGatewayBackendDefaults>) -> Self { with(self, "BackendDefaults", value) }
        /// `Listeners`: mandatory.
        #[track_caller] pub fn listeners(self, value: impl IntoVal<List<VirtualGatewayListener>>) -> Self { with(self, "Listeners", value) }
        /// `Logging`.
        #[track_caller] pub fn logging(self, value: impl IntoVal<VirtualGatewayLogging>) -> Self { with(self, "Logging", value) }
    }

    /// `VirtualGatewayTlsValidationContext`.
    pub type VirtualGatewayTlsValidationContext = Fields<of::VirtualGatewayTlsValidationContext>;
    impl VirtualGatewayTlsValidationContext {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust: impl IntoVal<VirtualGatewayTlsValidationContextTrust>) -> Self { with(empty(), "Trust", trust) }
        /// `SubjectAlternativeNames`.
        #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<SubjectAlternativeNames>) -> Self { with(self, "SubjectAlternativeNames", value) }
        /// `Trust`: mandatory.
        #[track_caller] pub fn trust(self, value: impl IntoVal<VirtualGatewayTlsValidationContextTrust>) -> Self { with(self, "Trust", value) }
    }

    /// `VirtualGatewayTlsValidationContextAcmTrust`.
    pub type VirtualGatewayTlsValidationContextAcmTrust = Fields<of::VirtualGatewayTlsValidationContextAcmTrust>;
    impl VirtualGatewayTlsValidationContextAcmTrust {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_authority_arns: impl IntoVal<List<String>>) -> Self { with(empty(), "CertificateAuthorityArns", certificate_authority_arns) }
        /// `CertificateAuthorityArns`: mandatory.
        #[track_caller] pub fn certificate_authority_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateAuthorityArns", value) }
    }

    /// `VirtualGatewayTlsValidationContextFileTrust`.
    pub type VirtualGatewayTlsValidationContextFileTrust = Fields<of::VirtualGatewayTlsValidationContextFileTrust>;
    impl VirtualGatewayTlsValidationContextFileTrust {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_chain: impl IntoVal<String>) -> Self { with(empty(), "CertificateChain", certificate_chain) }
        /// `CertificateChain`: mandatory.
        #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
    }

    /// `VirtualGatewayTlsValidationContextSdsTrust`.
    pub type VirtualGatewayTlsValidationContextSdsTrust = Fields<of::VirtualGatewayTlsValidationContextSdsTrust>;
    impl VirtualGatewayTlsValidationContextSdsTrust {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "SecretName", secret_name) }
        /// `SecretName`: mandatory.
        #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecretName", value) }
    }

    /// `VirtualGatewayTlsValidationContextTrust`.
    pub type VirtualGatewayTlsValidationContextTrust = Fields<of::VirtualGatewayTlsValidationContextTrust>;
    impl VirtualGatewayTlsValidationContextTrust {
        /// `ACM`.
        #[track_caller] pub fn acm(self, value: impl IntoVal<VirtualGatewayTlsValidationContextAcmTrust>) -> Self { with(self, "ACM", value) }
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<VirtualGatewayTlsValidationContextFileTrust>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<VirtualGatewayTlsValidationContextSdsTrust>) -> Self { with(self, "SDS", value) }
    }
}

/// [`AWS::AppMesh::VirtualNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnVirtualNode = Handle<of::CfnVirtualNode>;
impl cfn::ResourceType for of::CfnVirtualNode { const TYPE: &'static str = "AWS::AppMesh::VirtualNode"; type Tags = cfn::TagList; type Props = CfnVirtualNodeProps; type Reference = Is<kinds::VirtualNodeArn>; }
impl CfnVirtualNode {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VirtualNodeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
    /// The attribute `VirtualNodeName`.
    #[inline] pub fn attr_virtual_node_name(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualNodeName") }
}

/// Properties of [`CfnVirtualNode`].
///
/// Mandatory: `MeshName`, `Spec`.
///
/// A change replaces the resource: `MeshName`, `MeshOwner`, `VirtualNodeName`.
pub type CfnVirtualNodeProps = Fields<of::CfnVirtualNode>;
impl CfnVirtualNodeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(mesh_name: impl IntoVal<String>, spec: impl IntoVal<cfn_virtual_node::VirtualNodeSpec>) -> Self { with(with(empty(), "MeshName", mesh_name), "Spec", spec) }
    /// `MeshName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `MeshOwner`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_owner(self, value: impl IntoVal<String>) -> Self { with(self, "MeshOwner", value) }
    /// `Spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_virtual_node::VirtualNodeSpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_virtual_node::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualNodeName`. Changing it replaces the resource.
    #[track_caller] pub fn virtual_node_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualNodeName", value) }
}

/// Types of [`CfnVirtualNode`].
pub mod cfn_virtual_node {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway_route::{Tag};
    pub use super::cfn_route::{Duration, GrpcTimeout, HttpTimeout, TcpTimeout};
    pub use super::cfn_virtual_gateway::{JsonFormatRef, LoggingFormat, SubjectAlternativeNameMatchers, SubjectAlternativeNames};
    mod of { pub enum AccessLog {} impl ias_core::Optional for AccessLog {} pub enum AwsCloudMapInstanceAttribute {} pub enum AwsCloudMapServiceDiscovery {} pub enum Backend {} impl ias_core::Optional for Backend {} pub enum BackendDefaults {} impl ias_core::Optional for BackendDefaults {} pub enum ClientPolicy {} impl ias_core::Optional for ClientPolicy {} pub enum ClientPolicyTls {} pub enum ClientTlsCertificate {} impl ias_core::Optional for ClientTlsCertificate {} pub enum DnsServiceDiscovery {} pub enum FileAccessLog {} pub enum HealthCheck {} pub enum Listener {} pub enum ListenerTimeout {} impl ias_core::Optional for ListenerTimeout {} pub enum ListenerTls {} pub enum ListenerTlsAcmCertificate {} pub enum ListenerTlsCertificate {} impl ias_core::Optional for ListenerTlsCertificate {} pub enum ListenerTlsFileCertificate {} pub enum ListenerTlsSdsCertificate {} pub enum ListenerTlsValidationContext {} pub enum ListenerTlsValidationContextTrust {} impl ias_core::Optional for ListenerTlsValidationContextTrust {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum OutlierDetection {} pub enum PortMapping {} pub enum ServiceDiscovery {} impl ias_core::Optional for ServiceDiscovery {} pub enum TlsValidationContext {} pub enum TlsValidationContextAcmTrust {} pub enum TlsValidationContextFileTrust {} pub enum TlsValidationContextSdsTrust {} pub enum TlsValidationContextTrust {} impl ias_core::Optional for TlsValidationContextTrust {} pub enum VirtualNodeConnectionPool {} impl ias_core::Optional for VirtualNodeConnectionPool {} pub enum VirtualNodeGrpcConnectionPool {} pub enum VirtualNodeHttp2ConnectionPool {} pub enum VirtualNodeHttpConnectionPool {} pub enum VirtualNodeSpec {} impl ias_core::Optional for VirtualNodeSpec {} pub enum VirtualNodeTcpConnectionPool {} pub enum VirtualServiceBackend {} }

    /// `AccessLog`.
    pub type AccessLog = Fields<of::AccessLog>;
    impl AccessLog {
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<FileAccessLog>) -> Self { with(self, "File", value) }
    }

    /// `AwsCloudMapInstanceAttribute`.
    pub type AwsCloudMapInstanceAttribute = Fields<of::AwsCloudMapInstanceAttribute>;
    impl AwsCloudMapInstanceAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `AwsCloudMapServiceDiscovery`.
    pub type AwsCloudMapServiceDiscovery = Fields<of::AwsCloudMapServiceDiscovery>;
    impl AwsCloudMapServiceDiscovery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace_name: impl IntoVal<String>, service_name: impl IntoVal<String>) -> Self { with(with(empty(), "NamespaceName", namespace_name), "ServiceName", service_name) }
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<AwsCloudMapInstanceAttribute>>) -> Self { with(self, "Attributes", value) }
        /// `IpPreference`.
        #[track_caller] pub fn ip_preference(self, value: impl IntoVal<String>) -> Self { with(self, "IpPreference", value) }
        /// `NamespaceName`: mandatory.
        #[track_caller] pub fn namespace_name(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceName", value) }
        /// `ServiceName`: mandatory.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    }

    /// `Backend`.
    pub type Backend = Fields<of::Backend>;
    impl Backend {
        /// `VirtualService`.
        #[track_caller] pub fn virtual_service(self, value: impl IntoVal<VirtualServiceBackend>) -> Self { with(self, "VirtualService", value) }
    }

    /// `BackendDefaults`.
    pub type BackendDefaults = Fields<of::BackendDefaults>;
    impl BackendDefaults {
        /// `ClientPolicy`.
        #[track_caller] pub fn client_policy(self, value: impl IntoVal<ClientPolicy>) -> Self { with(self, "ClientPolicy", value) }
    }

    /// `ClientPolicy`.
    pub type ClientPolicy = Fields<of::ClientPolicy>;
    impl ClientPolicy {
        /// `TLS`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<ClientPolicyTls>) -> Self { with(self, "TLS", value) }
    }

    /// `ClientPolicyTls`.
    pub type ClientPolicyTls = Fields<of::ClientPolicyTls>;
    impl ClientPolicyTls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(validation: impl IntoVal<TlsValidationContext>) -> Self { with(empty(), "Validation", validation) }
        /// `Certificate`.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<ClientTlsCertificate>) -> Self { with(self, "Certificate", value) }
        /// `Enforce`.
        #[track_caller] pub fn enforce(self, value: impl IntoVal<bool>) -> Self { with(self, "Enforce", value) }
        /// `Ports`.
        #[track_caller] pub fn ports(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Ports", value) }
        /// `Validation`: mandatory.
        #[track_caller] pub fn validation(self, value: impl IntoVal<TlsValidationContext>) -> Self { with(self, "Validation", value) }
    }

    /// `ClientTlsCertificate`.
    pub type ClientTlsCertificate = Fields<of::ClientTlsCertificate>;
    impl ClientTlsCertificate {
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<ListenerTlsFileCertificate>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<ListenerTlsSdsCertificate>) -> Self { with(self, "SDS", value) }
    }

    /// `DnsServiceDiscovery`.
    pub type DnsServiceDiscovery = Fields<of::DnsServiceDiscovery>;
    impl DnsServiceDiscovery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hostname: impl IntoVal<String>) -> Self { with(empty(), "Hostname", hostname) }
        /// `Hostname`: mandatory.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "Hostname", value) }
        /// `IpPreference`.
        #[track_caller] pub fn ip_preference(self, value: impl IntoVal<String>) -> Self { with(self, "IpPreference", value) }
        /// `ResponseType`.
        #[track_caller] pub fn response_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseType", value) }
    }

    /// `FileAccessLog`.
    pub type FileAccessLog = Fields<of::FileAccessLog>;
    impl FileAccessLog {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<LoggingFormat>) -> Self { with(self, "Format", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `HealthCheck`.
    pub type HealthCheck = Fields<of::HealthCheck>;
    /// What [`HealthCheck`] cannot do without.
    pub struct HealthCheckRequired<A, B, C, D, E> {
        /// `UnhealthyThreshold`.
        pub unhealthy_threshold: A,
        /// `HealthyThreshold`.
        pub healthy_threshold: B,
        /// `TimeoutMillis`.
        pub timeout_millis: C,
        /// `Protocol`.
        pub protocol: D,
        /// `IntervalMillis`.
        pub interval_millis: E,
    }
    impl HealthCheck {
        /// Takes what is mandatory, by name: [`HealthCheckRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<i64>>(required: HealthCheckRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "UnhealthyThreshold", required.unhealthy_threshold), "HealthyThreshold", required.healthy_threshold), "TimeoutMillis", required.timeout_millis), "Protocol", required.protocol), "IntervalMillis", required.interval_millis) }
        /// `HealthyThreshold`: mandatory.
        #[track_caller] pub fn healthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThreshold", value) }
        /// `IntervalMillis`: mandatory.
        #[track_caller] pub fn interval_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalMillis", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `TimeoutMillis`: mandatory.
        #[track_caller] pub fn timeout_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMillis", value) }
        /// `UnhealthyThreshold`: mandatory.
        #[track_caller] pub fn unhealthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThreshold", value) }
    }

    /// `Listener`.
    pub type Listener = Fields<of::Listener>;
    impl Listener {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port_mapping: impl IntoVal<PortMapping>) -> Self { with(empty(), "PortMapping", port_mapping) }
        /// `ConnectionPool`.
        #[track_caller] pub fn connection_pool(self, value: impl IntoVal<VirtualNodeConnectionPool>) -> Self { with(self, "ConnectionPool", value) }
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<HealthCheck>) -> Self { with(self, "HealthCheck", value) }
        /// `OutlierDetection`.
        #[track_caller] pub fn outlier_detection(self, value: impl IntoVal<OutlierDetection>) -> Self { with(self, "OutlierDetection", value) }
        /// `PortMapping`: mandatory.
        #[track_caller] pub fn port_mapping(self, value: impl IntoVal<PortMapping>) -> Self { with(self, "PortMapping", value) }
        /// `TLS`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<ListenerTls>) -> Self { with(self, "TLS", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<ListenerTimeout>) -> Self { with(self, "Timeout", value) }
    }

    /// `ListenerTimeout`.
    pub type ListenerTimeout = Fields<of::ListenerTimeout>;
    impl ListenerTimeout {
        /// `GRPC`.
        #[track_caller] pub fn grpc(self, value: impl IntoVal<GrpcTimeout>) -> Self { with(self, "GRPC", value) }
        /// `HTTP`.
        #[track_caller] pub fn http(self, value: impl IntoVal<HttpTimeout>) -> Self { with(self, "HTTP", value) }
        /// `HTTP2`.
        #[track_caller] pub fn http2(self, value: impl IntoVal<HttpTimeout>) -> Self { with(self, "HTTP2", value) }
        /// `TCP`.
        #[track_caller] pub fn tcp(self, value: impl IntoVal<TcpTimeout>) -> Self { with(self, "TCP", value) }
    }

    /// `ListenerTls`.
    pub type ListenerTls = Fields<of::ListenerTls>;
    impl ListenerTls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<String>, certificate: impl IntoVal<ListenerTlsCertificate>) -> Self { with(with(empty(), "Mode", mode), "Certificate", certificate) }
        /// `Certificate`: mandatory.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<ListenerTlsCertificate>) -> Self { with(self, "Certificate", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
        /// `Validation`.
        #[track_caller] pub fn validation(self, value: impl IntoVal<ListenerTlsValidationContext>) -> Self { with(self, "Validation", value) }
    }

    /// `ListenerTlsAcmCertificate`.
    pub type ListenerTlsAcmCertificate = Fields<of::ListenerTlsAcmCertificate>;
    impl ListenerTlsAcmCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_arn: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(empty(), "CertificateArn", certificate_arn) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    }

    /// `ListenerTlsCertificate`.
    pub type ListenerTlsCertificate = Fields<of::ListenerTlsCertificate>;
    impl ListenerTlsCertificate {
        /// `ACM`.
        #[track_caller] pub fn acm(self, value: impl IntoVal<ListenerTlsAcmCertificate>) -> Self { with(self, "ACM", value) }
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<ListenerTlsFileCertificate>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<ListenerTlsSdsCertificate>) -> Self { with(self, "SDS", value) }
    }

    /// `ListenerTlsFileCertificate`.
    pub type ListenerTlsFileCertificate = Fields<of::ListenerTlsFileCertificate>;
    impl ListenerTlsFileCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(private_key: impl IntoVal<String>, certificate_chain: impl IntoVal<String>) -> Self { with(with(empty(), "PrivateKey", private_key), "CertificateChain", certificate_chain) }
        /// `CertificateChain`: mandatory.
        #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
        /// `PrivateKey`: mandatory.
        #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    }

    /// `ListenerTlsSdsCertificate`.
    pub type ListenerTlsSdsCertificate = Fields<of::ListenerTlsSdsCertificate>;
    impl ListenerTlsSdsCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "SecretName", secret_name) }
        /// `SecretName`: mandatory.
        #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecretName", value) }
    }

    /// `ListenerTlsValidationContext`.
    pub type ListenerTlsValidationContext = Fields<of::ListenerTlsValidationContext>;
    impl ListenerTlsValidationContext {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust: impl IntoVal<ListenerTlsValidationContextTrust>) -> Self { with(empty(), "Trust", trust) }
        /// `SubjectAlternativeNames`.
        #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<SubjectAlternativeNames>) -> Self { with(self, "SubjectAlternativeNames", value) }
        /// `Trust`: mandatory.
        #[track_caller] pub fn trust(self, value: impl IntoVal<ListenerTlsValidationContextTrust>) -> Self { with(self, "Trust", value) }
    }

    /// `ListenerTlsValidationContextTrust`.
    pub type ListenerTlsValidationContextTrust = Fields<of::ListenerTlsValidationContextTrust>;
    impl ListenerTlsValidationContextTrust {
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<TlsValidationContextFileTrust>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<TlsValidationContextSdsTrust>) -> Self { with(self, "SDS", value) }
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `AccessLog`.
        #[track_caller] pub fn access_log(self, value: impl IntoVal<AccessLog>) -> Self { with(self, "AccessLog", value) }
    }

    /// `OutlierDetection`.
    pub type OutlierDetection = Fields<of::OutlierDetection>;
    /// What [`OutlierDetection`] cannot do without.
    pub struct OutlierDetectionRequired<A, B, C, D> {
        /// `MaxEjectionPercent`.
        pub max_ejection_percent: A,
        /// `BaseEjectionDuration`.
        pub base_ejection_duration: B,
        /// `MaxServerErrors`.
        pub max_server_errors: C,
        /// `Interval`.
        pub interval: D,
    }
    impl OutlierDetection {
        /// Takes what is mandatory, by name: [`OutlierDetectionRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<Duration>, C: IntoVal<i64>, D: IntoVal<Duration>>(required: OutlierDetectionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MaxEjectionPercent", required.max_ejection_percent), "BaseEjectionDuration", required.base_ejection_duration), "MaxServerErrors", required.max_server_errors), "Interval", required.interval) }
        /// `BaseEjectionDuration`: mandatory.
        #[track_caller] pub fn base_ejection_duration(self, value: impl IntoVal<Duration>) -> Self { with(self, "BaseEjectionDuration", value) }
        /// `Interval`: mandatory.
        #[track_caller] pub fn interval(self, value: impl IntoVal<Duration>) -> Self { with(self, "Interval", value) }
        /// `MaxEjectionPercent`: mandatory.
        #[track_caller] pub fn max_ejection_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxEjectionPercent", value) }
        /// `MaxServerErrors`: mandatory.
        #[track_caller] pub fn max_server_errors(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxServerErrors", value) }
    }

    /// `PortMapping`.
    pub type PortMapping = Fields<of::PortMapping>;
    impl PortMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port: impl IntoVal<i64>, protocol: impl IntoVal<String>) -> Self { with(with(empty(), "Port", port), "Protocol", protocol) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
    }

    /// `ServiceDiscovery`.
    pub type ServiceDiscovery = Fields<of::ServiceDiscovery>;
    impl ServiceDiscovery {
        /// `AWSCloudMap`.
        #[track_caller] pub fn aws_cloud_map(self, value: impl IntoVal<AwsCloudMapServiceDiscovery>) -> Self { with(self, "AWSCloudMap", value) }
        /// `DNS`.
        #[track_caller] pub fn dns(self, value: impl IntoVal<DnsServiceDiscovery>) -> Self { with(self, "DNS", value) }
    }

    /// `TlsValidationContext`.
    pub type TlsValidationContext = Fields<of::TlsValidationContext>;
    impl TlsValidationContext {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust: impl IntoVal<TlsValidationContextTrust>) -> Self { with(empty(), "Trust", trust) }
        /// `SubjectAlternativeNames`.
        #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<SubjectAlternativeNames>) -> Self { with(self, "SubjectAlternativeNames", value) }
        /// `Trust`: mandatory.
        #[track_caller] pub fn trust(self, value: impl IntoVal<TlsValidationContextTrust>) -> Self { with(self, "Trust", value) }
    }

    /// `TlsValidationContextAcmTrust`.
    pub type TlsValidationContextAcmTrust = Fields<of::TlsValidationContextAcmTrust>;
    impl TlsValidationContextAcmTrust {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_authority_arns: impl IntoVal<List<String>>) -> Self { with(empty(), "CertificateAuthorityArns", certificate_authority_arns) }
        /// `CertificateAuthorityArns`: mandatory.
        #[track_caller] pub fn certificate_authority_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateAuthorityArns", value) }
    }

    /// `TlsValidationContextFileTrust`.
    pub type TlsValidationContextFileTrust = Fields<of::TlsValidationContextFileTrust>;
    impl TlsValidationContextFileTrust {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_chain: impl IntoVal<String>) -> Self { with(empty(), "CertificateChain", certificate_chain) }
        /// `CertificateChain`: mandatory.
        #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
    }

    /// `TlsValidationContextSdsTrust`.
    pub type TlsValidationContextSdsTrust = Fields<of::TlsValidationContextSdsTrust>;
    impl TlsValidationContextSdsTrust {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "SecretName", secret_name) }
        /// `SecretName`: mandatory.
        #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecretName", value) }
    }

    /// `TlsValidationContextTrust`.
    pub type TlsValidationContextTrust = Fields<of::TlsValidationContextTrust>;
    impl TlsValidationContextTrust {
        /// `ACM`.
        #[track_caller] pub fn acm(self, value: impl IntoVal<TlsValidationContextAcmTrust>) -> Self { with(self, "ACM", value) }
        /// `File`.
        #[track_caller] pub fn file(self, value: impl IntoVal<TlsValidationContextFileTrust>) -> Self { with(self, "File", value) }
        /// `SDS`.
        #[track_caller] pub fn sds(self, value: impl IntoVal<TlsValidationContextSdsTrust>) -> Self { with(self, "SDS", value) }
    }

    /// `VirtualNodeConnectionPool`.
    pub type VirtualNodeConnectionPool = Fields<of::VirtualNodeConnectionPool>;
    impl VirtualNodeConnectionPool {
        /// `GRPC`.
        #[track_caller] pub fn grpc(self, value: impl IntoVal<VirtualNodeGrpcConnectionPool>) -> Self { with(self, "GRPC", value) }
        /// `HTTP`.
        #[track_caller] pub fn http(self, value: impl IntoVal<VirtualNodeHttpConnectionPool>) -> Self { with(self, "HTTP", value) }
        /// `HTTP2`.
        #[track_caller] pub fn http2(self, value: impl IntoVal<VirtualNodeHttp2ConnectionPool>) -> Self { with(self, "HTTP2", value) }
        /// `TCP`.
        #[track_caller] pub fn tcp(self, value: impl IntoVal<VirtualNodeTcpConnectionPool>) -> Self { with(self, "TCP", value) }
    }

    /// `VirtualNodeGrpcConnectionPool`.
    pub type VirtualNodeGrpcConnectionPool = Fields<of::VirtualNodeGrpcConnectionPool>;
    impl VirtualNodeGrpcConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_requests: impl IntoVal<i64>) -> Self { with(empty(), "MaxRequests", max_requests) }
        /// `MaxRequests`: mandatory.
        #[track_caller] pub fn max_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRequests", value) }
    }

    /// `VirtualNodeHttp2ConnectionPool`.
    pub type VirtualNodeHttp2ConnectionPool = Fields<of::VirtualNodeHttp2ConnectionPool>;
    impl VirtualNodeHttp2ConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_requests: impl IntoVal<i64>) -> Self { with(empty(), "MaxRequests", max_requests) }
        /// `MaxRequests`: mandatory.
        #[track_caller] pub fn max_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRequests", value) }
    }

    /// `VirtualNodeHttpConnectionPool`.
    pub type VirtualNodeHttpConnectionPool = Fields<of::VirtualNodeHttpConnectionPool>;
    impl VirtualNodeHttpConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_connections: impl IntoVal<i64>) -> Self { with(empty(), "MaxConnections", max_connections) }
        /// `MaxConnections`: mandatory.
        #[track_caller] pub fn max_connections(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConnections", value) }
        /// `MaxPendingRequests`.
        #[track_caller] pub fn max_pending_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPendingRequests", value) }
    }

    /// `VirtualNodeSpec`.
    pub type VirtualNodeSpec = Fields<of::VirtualNodeSpec>;
    impl VirtualNodeSpec {
        /// `BackendDefaults`.
        #[track_caller] pub fn backend_defaults(self, value: impl IntoVal<BackendDefaults>) -> Self { with(self, "BackendDefaults", value) }
        /// `Backends`.
        #[track_caller] pub fn backends(self, value: impl IntoVal<List<Backend>>) -> Self { with(self, "Backends", value) }
        /// `Listeners`.
        #[track_caller] pub fn listeners(self, value: impl IntoVal<List<Listener>>) -> Self { with(self, "Listeners", value) }
        /// `Logging`.
        #[track_caller] pub fn logging(self, value: impl IntoVal<Logging>) -> Self { with(self, "Logging", value) }
        /// `ServiceDiscovery`.
        #[track_caller] pub fn service_discovery(self, value: impl IntoVal<ServiceDiscovery>) -> Self { with(self, "ServiceDiscovery", value) }
    }

    /// `VirtualNodeTcpConnectionPool`.
    pub type VirtualNodeTcpConnectionPool = Fields<of::VirtualNodeTcpConnectionPool>;
    impl VirtualNodeTcpConnectionPool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_connections: impl IntoVal<i64>) -> Self { with(empty(), "MaxConnections", max_connections) }
        /// `MaxConnections`: mandatory.
        #[track_caller] pub fn max_connections(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConnections", value) }
    }

    /// `VirtualServiceBackend`.
    pub type VirtualServiceBackend = Fields<of::VirtualServiceBackend>;
    impl VirtualServiceBackend {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(virtual_service_name: impl IntoVal<String>) -> Self { with(empty(), "VirtualServiceName", virtual_service_name) }
        /// `ClientPolicy`.
        #[track_caller] pub fn client_policy(self, value: impl IntoVal<ClientPolicy>) -> Self { with(self, "ClientPolicy", value) }
        /// `VirtualServiceName`: mandatory.
        #[track_caller] pub fn virtual_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualServiceName", value) }
    }
}

/// [`AWS::AppMesh::VirtualRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnVirtualRouter = Handle<of::CfnVirtualRouter>;
impl cfn::ResourceType for of::CfnVirtualRouter { const TYPE: &'static str = "AWS::AppMesh::VirtualRouter"; type Tags = cfn::TagList; type Props = CfnVirtualRouterProps; type Reference = Is<kinds::VirtualRouterArn>; }
impl CfnVirtualRouter {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VirtualRouterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
    /// The attribute `VirtualRouterName`.
    #[inline] pub fn attr_virtual_router_name(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualRouterName") }
}

/// Properties of [`CfnVirtualRouter`].
///
/// Mandatory: `MeshName`, `Spec`.
///
/// A change replaces the resource: `MeshName`, `MeshOwner`, `VirtualRouterName`.
pub type CfnVirtualRouterProps = Fields<of::CfnVirtualRouter>;
impl CfnVirtualRouterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(mesh_name: impl IntoVal<String>, spec: impl IntoVal<cfn_virtual_router::VirtualRouterSpec>) -> Self { with(with(empty(), "MeshName", mesh_name), "Spec", spec) }
    /// `MeshName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `MeshOwner`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_owner(self, value: impl IntoVal<String>) -> Self { with(self, "MeshOwner", value) }
    /// `Spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_virtual_router::VirtualRouterSpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_virtual_router::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualRouterName`. Changing it replaces the resource.
    #[track_caller] pub fn virtual_router_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualRouterName", value) }
}

/// Types of [`CfnVirtualRouter`].
pub mod cfn_virtual_router {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway_route::{Tag};
    pub use super::cfn_virtual_node::{PortMapping};
    mod of { pub enum VirtualRouterListener {} pub enum VirtualRouterSpec {} }

    /// `VirtualRouterListener`.
    pub type VirtualRouterListener = Fields<of::VirtualRouterListener>;
    impl VirtualRouterListener {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port_mapping: impl IntoVal<PortMapping>) -> Self { with(empty(), "PortMapping", port_mapping) }
        /// `PortMapping`: mandatory.
        #[track_caller] pub fn port_mapping(self, value: impl IntoVal<PortMapping>) -> Self { with(self, "PortMapping", value) }
    }

    /// `VirtualRouterSpec`.
    pub type VirtualRouterSpec = Fields<of::VirtualRouterSpec>;
    impl VirtualRouterSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(listeners: impl IntoVal<List<VirtualRouterListener>>) -> Self { with(empty(), "Listeners", listeners) }
        /// `Listeners`: mandatory.
        #[track_caller] pub fn listeners(self, value: impl IntoVal<List<VirtualRouterListener>>) -> Self { with(self, "Listeners", value) }
    }
}

/// [`AWS::AppMesh::VirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html).
///
/// The vendor winds it down: sunset (2026-09-30).
///
/// What `Ref` returns: `Arn`.
pub type CfnVirtualService = Handle<of::CfnVirtualService>;
impl cfn::ResourceType for of::CfnVirtualService { const TYPE: &'static str = "AWS::AppMesh::VirtualService"; type Tags = cfn::TagList; type Props = CfnVirtualServiceProps; type Reference = Is<kinds::VirtualServiceArn>; }
impl CfnVirtualService {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VirtualServiceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MeshName`.
    #[inline] pub fn attr_mesh_name(&self) -> Val<String> { cfn::attribute(&self.0, "MeshName") }
    /// The attribute `MeshOwner`.
    #[inline] pub fn attr_mesh_owner(&self) -> Val<String> { cfn::attribute(&self.0, "MeshOwner") }
    /// The attribute `ResourceOwner`.
    #[inline] pub fn attr_resource_owner(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceOwner") }
    /// The attribute `Uid`.
    #[inline] pub fn attr_uid(&self) -> Val<String> { cfn::attribute(&self.0, "Uid") }
    /// The attribute `VirtualServiceName`.
    #[inline] pub fn attr_virtual_service_name(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualServiceName") }
}

/// Properties of [`CfnVirtualService`].
///
/// Mandatory: `MeshName`, `VirtualServiceName`, `Spec`.
///
/// A change replaces the resource: `MeshName`, `MeshOwner`, `VirtualServiceName`.
pub type CfnVirtualServiceProps = Fields<of::CfnVirtualService>;
/// What [`CfnVirtualServiceProps`] cannot do without.
pub struct CfnVirtualServicePropsRequired<A, B, C> {
    /// `MeshName`. Changing it replaces the resource.
    pub mesh_name: A,
    /// `VirtualServiceName`. Changing it replaces the resource.
    pub virtual_service_name: B,
    /// `Spec`.
    pub spec: C,
}
impl CfnVirtualServiceProps {
    /// Takes what is mandatory, by name: [`CfnVirtualServicePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_virtual_service::VirtualServiceSpec>>(required: CfnVirtualServicePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MeshName", required.mesh_name), "VirtualServiceName", required.virtual_service_name), "Spec", required.spec) }
    /// `MeshName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn mesh_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeshName", value) }
    /// `MeshOwner`. Changing it replaces the resource.
    #[track_caller] pub fn mesh_owner(self, value: impl IntoVal<String>) -> Self { with(self, "MeshOwner", value) }
    /// `Spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<cfn_virtual_service::VirtualServiceSpec>) -> Self { with(self, "Spec", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_virtual_service::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualServiceName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn virtual_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualServiceName", value) }
}

/// Types of [`CfnVirtualService`].
pub mod cfn_virtual_service {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway_route::{Tag};
    mod of { pub enum VirtualNodeServiceProvider {} pub enum VirtualRouterServiceProvider {} pub enum VirtualServiceProvider {} impl ias_core::Optional for VirtualServiceProvider {} pub enum VirtualServiceSpec {} impl ias_core::Optional for VirtualServiceSpec {} }

    /// `VirtualNodeServiceProvider`.
    pub type VirtualNodeServiceProvider = Fields<of::VirtualNodeServiceProvider>;
    impl VirtualNodeServiceProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(virtual_node_name: impl IntoVal<String>) -> Self { with(empty(), "VirtualNodeName", virtual_node_name) }
        /// `VirtualNodeName`: mandatory.
        #[track_caller] pub fn virtual_node_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualNodeName", value) }
    }

    /// `VirtualRouterServiceProvider`.
    pub type VirtualRouterServiceProvider = Fields<of::VirtualRouterServiceProvider>;
    impl VirtualRouterServiceProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(virtual_router_name: impl IntoVal<String>) -> Self { with(empty(), "VirtualRouterName", virtual_router_name) }
        /// `VirtualRouterName`: mandatory.
        #[track_caller] pub fn virtual_router_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualRouterName", value) }
    }

    /// `VirtualServiceProvider`.
    pub type VirtualServiceProvider = Fields<of::VirtualServiceProvider>;
    impl VirtualServiceProvider {
        /// `VirtualNode`.
        #[track_caller] pub fn virtual_node(self, value: impl IntoVal<VirtualNodeServiceProvider>) -> Self { with(self, "VirtualNode", value) }
        /// `VirtualRouter`.
        #[track_caller] pub fn virtual_router(self, value: impl IntoVal<VirtualRouterServiceProvider>) -> Self { with(self, "VirtualRouter", value) }
    }

    /// `VirtualServiceSpec`.
    pub type VirtualServiceSpec = Fields<of::VirtualServiceSpec>;
    impl VirtualServiceSpec {
        /// `Provider`.
        #[track_caller] pub fn provider(self, value: impl IntoVal<VirtualServiceProvider>) -> Self { with(self, "Provider", value) }
    }
}
