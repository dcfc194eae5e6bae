// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RefactorSpaces`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnEnvironment {} impl ias_core::Optional for CfnEnvironment {} pub enum CfnRoute {} pub enum CfnService {} }

/// [`AWS::RefactorSpaces::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html).
///
/// What `Ref` returns: a text of EnvironmentIdentifier, ApplicationIdentifier.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::RefactorSpaces::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `ApiGatewayId`.
    #[inline] pub fn attr_api_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApiGatewayId") }
    /// The attribute `ApplicationIdentifier`.
    #[inline] pub fn attr_application_identifier(&self) -> Val<Is<kinds::ApplicationIdentifier>> { cfn::attribute(&self.0, "ApplicationIdentifier") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RefactorSpacesApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `NlbArn`.
    #[inline] pub fn attr_nlb_arn(&self) -> Val<String> { cfn::attribute(&self.0, "NlbArn") }
    /// The attribute `NlbName`.
    #[inline] pub fn attr_nlb_name(&self) -> Val<String> { cfn::attribute(&self.0, "NlbName") }
    /// The attribute `ProxyUrl`.
    #[inline] pub fn attr_proxy_url(&self) -> Val<String> { cfn::attribute(&self.0, "ProxyUrl") }
    /// The attribute `StageName`.
    #[inline] pub fn attr_stage_name(&self) -> Val<String> { cfn::attribute(&self.0, "StageName") }
    /// The attribute `VpcLinkId`.
    #[inline] pub fn attr_vpc_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcLinkId") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `EnvironmentIdentifier`, `VpcId`, `Name`, `ProxyType`.
///
/// A change replaces the resource: `ApiGatewayProxy`, `EnvironmentIdentifier`, `Name`, `ProxyType`, `VpcId`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
/// What [`CfnApplicationProps`] cannot do without.
pub struct CfnApplicationPropsRequired<A, B, C, D> {
    /// `EnvironmentIdentifier`: exactly 14 characters, matches `^env-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    pub environment_identifier: A,
    /// `VpcId`: 12 to 21 characters, matches `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Changing it replaces the resource.
    pub vpc_id: B,
    /// `Name`: 3 to 63 characters, matches `^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Changing it replaces the resource.
    pub name: C,
    /// `ProxyType`. Changing it replaces the resource.
    pub proxy_type: D,
}
impl CfnApplicationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::EnvironmentIdentifier>>, B: IntoVal<Is<kinds::VpcId>>, C: IntoVal<String>, D: IntoVal<cfn_application::ProxyType>>(required: CfnApplicationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EnvironmentIdentifier", required.environment_identifier), "VpcId", required.vpc_id), "Name", required.name), "ProxyType", required.proxy_type) }
    /// `ApiGatewayProxy`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn api_gateway_proxy(self, value: impl IntoVal<cfn_application::ApiGatewayProxyInput>) -> Self { with(self, "ApiGatewayProxy", value) }
    /// `EnvironmentIdentifier`: mandatory, exactly 14 characters, matches `^env-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<Is<kinds::EnvironmentIdentifier>>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `Name`: mandatory, 3 to 63 characters, matches `^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProxyType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn proxy_type(self, value: impl IntoVal<cfn_application::ProxyType>) -> Self { with(self, "ProxyType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory, 12 to 21 characters, matches `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum ApiGatewayEndpointType {} pub enum ApiGatewayProxyInput {} impl ias_core::Optional for ApiGatewayProxyInput {} pub enum ProxyType {} pub enum Tag {} }

    /// Words of `ApiGatewayEndpointType`.
    pub type ApiGatewayEndpointType = Word<fn(of::ApiGatewayEndpointType)>;
    impl ApiGatewayEndpointType {
        /// `REGIONAL`
        pub const Regional: Self = word("REGIONAL");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }

    /// `ApiGatewayProxyInput`.
    pub type ApiGatewayProxyInput = Fields<of::ApiGatewayProxyInput>;
    impl ApiGatewayProxyInput {
        /// `EndpointType`.
        #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<ApiGatewayEndpointType>) -> Self { with(self, "EndpointType", value) }
        /// `StageName`: 1 to 128 characters, matches `^[-a-zA-Z0-9_]*$`.
        #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    }

    /// Words of `ProxyType`.
    pub type ProxyType = Word<fn(of::ProxyType)>;
    impl ProxyType {
        /// `API_GATEWAY`
        pub const ApiGateway: Self = word("API_GATEWAY");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:).+`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RefactorSpaces::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html).
///
/// What `Ref` returns: `EnvironmentIdentifier`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::RefactorSpaces::Environment"; type Tags = cfn::TagList; type Props = CfnEnvironmentProps; type Reference = Is<kinds::EnvironmentIdentifier>; }
impl CfnEnvironment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RefactorSpacesEnvironmentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EnvironmentIdentifier`.
    #[inline] pub fn attr_environment_identifier(&self) -> Val<Is<kinds::EnvironmentIdentifier>> { cfn::attribute(&self.0, "EnvironmentIdentifier") }
    /// The attribute `TransitGatewayId`.
    #[inline] pub fn attr_transit_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayId") }
}

/// Properties of [`CfnEnvironment`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Description`, `Name`, `NetworkFabricType`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
impl CfnEnvironmentProps {
    /// `Description`: 1 to 256 characters, matches `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 3 to 63 characters, matches `^(?!env-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkFabricType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn network_fabric_type(self, value: impl IntoVal<cfn_environment::NetworkFabricType>) -> Self { with(self, "NetworkFabricType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    pub use super::cfn_application::{Tag};
    mod of { pub enum NetworkFabricType {} }

    /// Words of `NetworkFabricType`.
    pub type NetworkFabricType = Word<fn(of::NetworkFabricType)>;
    impl NetworkFabricType {
        /// `TRANSIT_GATEWAY`
        pub const TransitGateway: Self = word("TRANSIT_GATEWAY");
        /// `NONE`
        pub const None: Self = word("NONE");
    }
}

/// [`AWS::RefactorSpaces::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html).
///
/// What `Ref` returns: a text of EnvironmentIdentifier, ApplicationIdentifier, RouteIdentifier.
pub type CfnRoute = Handle<of::CfnRoute>;
impl cfn::ResourceType for of::CfnRoute { const TYPE: &'static str = "AWS::RefactorSpaces::Route"; type Tags = cfn::TagList; type Props = CfnRouteProps; type Reference = String; }
impl CfnRoute {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RefactorSpacesRouteArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `PathResourceToId`.
    #[inline] pub fn attr_path_resource_to_id(&self) -> Val<String> { cfn::attribute(&self.0, "PathResourceToId") }
    /// The attribute `RouteIdentifier`.
    #[inline] pub fn attr_route_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "RouteIdentifier") }
}

/// Properties of [`CfnRoute`].
///
/// Mandatory: `EnvironmentIdentifier`, `ApplicationIdentifier`, `ServiceIdentifier`, `RouteType`.
///
/// A change replaces the resource: `ApplicationIdentifier`, `EnvironmentIdentifier`, `RouteType`, `ServiceIdentifier`.
pub type CfnRouteProps = Fields<of::CfnRoute>;
/// What [`CfnRouteProps`] cannot do without.
pub struct CfnRoutePropsRequired<A, B, C, D> {
    /// `EnvironmentIdentifier`: exactly 14 characters, matches `^env-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    pub environment_identifier: A,
    /// `ApplicationIdentifier`: exactly 14 characters, matches `^app-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    pub application_identifier: B,
    /// `ServiceIdentifier`: exactly 14 characters, matches `^svc-([0-9A-Za-z]{10}$)`. Changing it replaces the resource. Write-only.
    pub service_identifier: C,
    /// `RouteType`. Changing it replaces the resource. Write-only.
    pub route_type: D,
}
impl CfnRouteProps {
    /// Takes what is mandatory, by name: [`CfnRoutePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::EnvironmentIdentifier>>, B: IntoVal<Is<kinds::ApplicationIdentifier>>, C: IntoVal<Is<kinds::ServiceIdentifier>>, D: IntoVal<cfn_route::RouteType>>(required: CfnRoutePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EnvironmentIdentifier", required.environment_identifier), "ApplicationIdentifier", required.application_identifier), "ServiceIdentifier", required.service_identifier), "RouteType", required.route_type) }
    /// `ApplicationIdentifier`: mandatory, exactly 14 characters, matches `^app-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    #[track_caller] pub fn application_identifier(self, value: impl IntoVal<Is<kinds::ApplicationIdentifier>>) -> Self { with(self, "ApplicationIdentifier", value) }
    /// `DefaultRoute`. Write-only.
    #[track_caller] pub fn default_route(self, value: impl IntoVal<cfn_route::DefaultRouteInput>) -> Self { with(self, "DefaultRoute", value) }
    /// `EnvironmentIdentifier`: mandatory, exactly 14 characters, matches `^env-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<Is<kinds::EnvironmentIdentifier>>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `RouteType`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn route_type(self, value: impl IntoVal<cfn_route::RouteType>) -> Self { with(self, "RouteType", value) }
    /// `ServiceIdentifier`: mandatory, exactly 14 characters, matches `^svc-([0-9A-Za-z]{10}$)`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn service_identifier(self, value: impl IntoVal<Is<kinds::ServiceIdentifier>>) -> Self { with(self, "ServiceIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UriPathRoute`. Write-only.
    #[track_caller] pub fn uri_path_route(self, value: impl IntoVal<cfn_route::UriPathRouteInput>) -> Self { with(self, "UriPathRoute", value) }
}

/// Types of [`CfnRoute`].
pub mod cfn_route {
    use super::super::prelude::*;
    pub use super::cfn_application::{Tag};
    mod of { pub enum DefaultRouteInput {} pub enum Method {} pub enum RouteActivationState {} pub enum RouteType {} pub enum UriPathRouteInput {} }

    /// `DefaultRouteInput`.
    pub type DefaultRouteInput = Fields<of::DefaultRouteInput>;
    impl DefaultRouteInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(activation_state: impl IntoVal<RouteActivationState>) -> Self { with(empty(), "ActivationState", activation_state) }
        /// `ActivationState`: mandatory.
        #[track_caller] pub fn activation_state(self, value: impl IntoVal<RouteActivationState>) -> Self { with(self, "ActivationState", value) }
    }

    /// Words of `Method`.
    pub type Method = Word<fn(of::Method)>;
    impl Method {
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `GET`
        pub const Get: Self = word("GET");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `OPTIONS`
        pub const Options: Self = word("OPTIONS");
        /// `PATCH`
        pub const Patch: Self = word("PATCH");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PUT`
        pub const Put: Self = word("PUT");
    }

    /// Words of `RouteActivationState`.
    pub type RouteActivationState = Word<fn(of::RouteActivationState)>;
    impl RouteActivationState {
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
    }

    /// Words of `RouteType`.
    pub type RouteType = Word<fn(of::RouteType)>;
    impl RouteType {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `URI_PATH`
        pub const UriPath: Self = word("URI_PATH");
    }

    /// `UriPathRouteInput`.
    pub type UriPathRouteInput = Fields<of::UriPathRouteInput>;
    impl UriPathRouteInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(activation_state: impl IntoVal<RouteActivationState>) -> Self { with(empty(), "ActivationState", activation_state) }
        /// `ActivationState`: mandatory.
        #[track_caller] pub fn activation_state(self, value: impl IntoVal<RouteActivationState>) -> Self { with(self, "ActivationState", value) }
        /// `AppendSourcePath`. Changing it replaces the resource.
        #[track_caller] pub fn append_source_path(self, value: impl IntoVal<bool>) -> Self { with(self, "AppendSourcePath", value) }
        /// `IncludeChildPaths`. Changing it replaces the resource.
        #[track_caller] pub fn include_child_paths(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildPaths", value) }
        /// `Methods`. Changing it replaces the resource.
        #[track_caller] pub fn methods(self, value: impl IntoVal<List<Method>>) -> Self { with(self, "Methods", value) }
        /// `SourcePath`: 1 to 2048 characters, matches `^(/([a-zA-Z0-9._:-]+|\{[a-zA-Z0-9._:-]+\}))+$`. Changing it replaces the resource.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }
}

/// [`AWS::RefactorSpaces::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html).
///
/// What `Ref` returns: a text of EnvironmentIdentifier, ApplicationIdentifier, ServiceIdentifier.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::RefactorSpaces::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = String; }
impl CfnService {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RefactorSpacesServiceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ServiceIdentifier`.
    #[inline] pub fn attr_service_identifier(&self) -> Val<Is<kinds::ServiceIdentifier>> { cfn::attribute(&self.0, "ServiceIdentifier") }
}

/// Properties of [`CfnService`].
///
/// Mandatory: `EnvironmentIdentifier`, `ApplicationIdentifier`, `EndpointType`, `Name`.
///
/// A change replaces the resource: `ApplicationIdentifier`, `Description`, `EndpointType`, `EnvironmentIdentifier`, `LambdaEndpoint`, `Name`, `UrlEndpoint`, `VpcId`.
pub type CfnServiceProps = Fields<of::CfnService>;
/// What [`CfnServiceProps`] cannot do without.
pub struct CfnServicePropsRequired<A, B, C, D> {
    /// `EnvironmentIdentifier`: exactly 14 characters, matches `^env-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    pub environment_identifier: A,
    /// `ApplicationIdentifier`: exactly 14 characters, matches `^app-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    pub application_identifier: B,
    /// `EndpointType`. Changing it replaces the resource. Write-only.
    pub endpoint_type: C,
    /// `Name`: 3 to 63 characters, matches `^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Changing it replaces the resource. Write-only.
    pub name: D,
}
impl CfnServiceProps {
    /// Takes what is mandatory, by name: [`CfnServicePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::EnvironmentIdentifier>>, B: IntoVal<Is<kinds::ApplicationIdentifier>>, C: IntoVal<cfn_service::ServiceEndpointType>, D: IntoVal<String>>(required: CfnServicePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EnvironmentIdentifier", required.environment_identifier), "ApplicationIdentifier", required.application_identifier), "EndpointType", required.endpoint_type), "Name", required.name) }
    /// `ApplicationIdentifier`: mandatory, exactly 14 characters, matches `^app-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    #[track_caller] pub fn application_identifier(self, value: impl IntoVal<Is<kinds::ApplicationIdentifier>>) -> Self { with(self, "ApplicationIdentifier", value) }
    /// `Description`: 1 to 256 characters, matches `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EndpointType`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<cfn_service::ServiceEndpointType>) -> Self { with(self, "EndpointType", value) }
    /// `EnvironmentIdentifier`: mandatory, exactly 14 characters, matches `^env-([0-9A-Za-z]{10}$)`. Changing it replaces the resource.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<Is<kinds::EnvironmentIdentifier>>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `LambdaEndpoint`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn lambda_endpoint(self, value: impl IntoVal<cfn_service::LambdaEndpointInput>) -> Self { with(self, "LambdaEndpoint", value) }
    /// `Name`: mandatory, 3 to 63 characters, matches `^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UrlEndpoint`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn url_endpoint(self, value: impl IntoVal<cfn_service::UrlEndpointInput>) -> Self { with(self, "UrlEndpoint", value) }
    /// `VpcId`: 12 to 21 characters, matches `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*;
    pub use super::cfn_application::{Tag};
    mod of { pub enum LambdaEndpointInput {} pub enum ServiceEndpointType {} pub enum UrlEndpointInput {} }

    /// `LambdaEndpointInput`.
    pub type LambdaEndpointInput = Fields<of::LambdaEndpointInput>;
    impl LambdaEndpointInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "Arn", value) }
    }

    /// Words of `ServiceEndpointType`.
    pub type ServiceEndpointType = Word<fn(of::ServiceEndpointType)>;
    impl ServiceEndpointType {
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
        /// `URL`
        pub const Url: Self = word("URL");
    }

    /// `UrlEndpointInput`.
    pub type UrlEndpointInput = Fields<of::UrlEndpointInput>;
    impl UrlEndpointInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `HealthUrl`: 1 to 2048 characters, matches `^https?://[-a-zA-Z0-9+\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\x38@#/%=~_|]$`.
        #[track_caller] pub fn health_url(self, value: impl IntoVal<String>) -> Self { with(self, "HealthUrl", value) }
        /// `Url`: mandatory, 1 to 2048 characters, matches `^https?://[-a-zA-Z0-9+\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\x38@#/%=~_|]$`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }
}
