// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApiGatewayV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApi {} impl ias_core::Optional for CfnApi {} pub enum CfnApiGatewayManagedOverrides {} pub enum CfnApiMapping {} pub enum CfnAuthorizer {} pub enum CfnDeployment {} pub enum CfnDomainName {} pub enum CfnIntegration {} pub enum CfnIntegrationResponse {} pub enum CfnModel {} pub enum CfnPortalProduct {} pub enum CfnRoute {} pub enum CfnRouteResponse {} pub enum CfnRoutingRule {} pub enum CfnStage {} pub enum CfnVpcLink {} }

/// [`AWS::ApiGatewayV2::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html).
///
/// What `Ref` returns: `ApiId`.
pub type CfnApi = Handle<of::CfnApi>;
impl cfn::ResourceType for of::CfnApi { const TYPE: &'static str = "AWS::ApiGatewayV2::Api"; type Tags = cfn::TagMap; type Props = CfnApiProps; type Reference = Is<kinds::ApiId>; }
impl CfnApi {
    /// The attribute `ApiEndpoint`.
    #[inline] pub fn attr_api_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ApiEndpoint") }
    /// The attribute `ApiId`.
    #[inline] pub fn attr_api_id(&self) -> Val<Is<kinds::ApiId>> { cfn::attribute(&self.0, "ApiId") }
    /// The attribute `ExecuteApiArn`.
    #[inline] pub fn attr_execute_api_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ExecuteApiArn") }
}

/// Properties of [`CfnApi`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ProtocolType`.
pub type CfnApiProps = Fields<of::CfnApi>;
impl CfnApiProps {
    /// `ApiKeySelectionExpression`.
    #[track_caller] pub fn api_key_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeySelectionExpression", value) }
    /// `BasePath`. Write-only.
    #[track_caller] pub fn base_path(self, value: impl IntoVal<String>) -> Self { with(self, "BasePath", value) }
    /// `Body`. Write-only.
    #[track_caller] pub fn body(self, value: impl IntoVal<Json>) -> Self { with(self, "Body", value) }
    /// `BodyS3Location`. Write-only.
    #[track_caller] pub fn body_s3_location(self, value: impl IntoVal<cfn_api::BodyS3Location>) -> Self { with(self, "BodyS3Location", value) }
    /// `CorsConfiguration`.
    #[track_caller] pub fn cors_configuration(self, value: impl IntoVal<cfn_api::Cors>) -> Self { with(self, "CorsConfiguration", value) }
    /// `CredentialsArn`. Write-only.
    #[track_caller] pub fn credentials_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsArn", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableExecuteApiEndpoint`.
    #[track_caller] pub fn disable_execute_api_endpoint(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableExecuteApiEndpoint", value) }
    /// `DisableSchemaValidation`. Write-only.
    #[track_caller] pub fn disable_schema_validation(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableSchemaValidation", value) }
    /// `FailOnWarnings`. Write-only.
    #[track_caller] pub fn fail_on_warnings(self, value: impl IntoVal<bool>) -> Self { with(self, "FailOnWarnings", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddressType", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProtocolType`. Changing it replaces the resource.
    #[track_caller] pub fn protocol_type(self, value: impl IntoVal<cfn_api::ProtocolType>) -> Self { with(self, "ProtocolType", value) }
    /// `RouteKey`. Write-only.
    #[track_caller] pub fn route_key(self, value: impl IntoVal<String>) -> Self { with(self, "RouteKey", value) }
    /// `RouteSelectionExpression`.
    #[track_caller] pub fn route_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "RouteSelectionExpression", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Target`. Write-only.
    #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    /// `Version`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnApi`].
pub mod cfn_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BodyS3Location {} impl ias_core::Optional for BodyS3Location {} pub enum Cors {} impl ias_core::Optional for Cors {} pub enum ProtocolType {} }

    /// `BodyS3Location`.
    pub type BodyS3Location = Fields<of::BodyS3Location>;
    impl BodyS3Location {
        /// `Bucket`. Write-only.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Etag`. Write-only.
        #[track_caller] pub fn etag(self, value: impl IntoVal<String>) -> Self { with(self, "Etag", value) }
        /// `Key`. Write-only.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`. Write-only.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `Cors`.
    pub type Cors = Fields<of::Cors>;
    impl Cors {
        /// `AllowCredentials`.
        #[track_caller] pub fn allow_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCredentials", value) }
        /// `AllowHeaders`.
        #[track_caller] pub fn allow_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowHeaders", value) }
        /// `AllowMethods`.
        #[track_caller] pub fn allow_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowMethods", value) }
        /// `AllowOrigins`.
        #[track_caller] pub fn allow_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowOrigins", value) }
        /// `ExposeHeaders`.
        #[track_caller] pub fn expose_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExposeHeaders", value) }
        /// `MaxAge`.
        #[track_caller] pub fn max_age(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAge", value) }
    }

    /// Words of `ProtocolType`.
    pub type ProtocolType = Word<fn(of::ProtocolType)>;
    impl ProtocolType {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `WEBSOCKET`
        pub const Websocket: Self = word("WEBSOCKET");
    }
}

/// [`AWS::ApiGatewayV2::ApiGatewayManagedOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html).
///
/// What `Ref` returns: `ApiId`.
pub type CfnApiGatewayManagedOverrides = Handle<of::CfnApiGatewayManagedOverrides>;
impl cfn::ResourceType for of::CfnApiGatewayManagedOverrides { const TYPE: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides"; type Tags = cfn::NoTags; type Props = CfnApiGatewayManagedOverridesProps; type Reference = String; }
impl CfnApiGatewayManagedOverrides {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApiGatewayManagedOverrides`].
///
/// Mandatory: `ApiId`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnApiGatewayManagedOverridesProps = Fields<of::CfnApiGatewayManagedOverrides>;
impl CfnApiGatewayManagedOverridesProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(api_id: impl IntoVal<String>) -> Self { with(empty(), "ApiId", api_id) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `Integration`.
    #[track_caller] pub fn integration(self, value: impl IntoVal<cfn_api_gateway_managed_overrides::IntegrationOverrides>) -> Self { with(self, "Integration", value) }
    /// `Route`.
    #[track_caller] pub fn route(self, value: impl IntoVal<cfn_api_gateway_managed_overrides::RouteOverrides>) -> Self { with(self, "Route", value) }
    /// `Stage`.
    #[track_caller] pub fn stage(self, value: impl IntoVal<cfn_api_gateway_managed_overrides::StageOverrides>) -> Self { with(self, "Stage", value) }
}

/// Types of [`CfnApiGatewayManagedOverrides`].
pub mod cfn_api_gateway_managed_overrides {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessLogSettings {} impl ias_core::Optional for AccessLogSettings {} pub enum IntegrationOverrides {} impl ias_core::Optional for IntegrationOverrides {} pub enum RouteOverrides {} impl ias_core::Optional for RouteOverrides {} pub enum RouteSettings {} impl ias_core::Optional for RouteSettings {} pub enum StageOverrides {} impl ias_core::Optional for StageOverrides {} }

    /// `AccessLogSettings`.
    pub type AccessLogSettings = Fields<of::AccessLogSettings>;
    impl AccessLogSettings {
        /// `DestinationArn`.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "Format", value) }
    }

    /// `IntegrationOverrides`.
    pub type IntegrationOverrides = Fields<of::IntegrationOverrides>;
    impl IntegrationOverrides {
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IntegrationMethod`.
        #[track_caller] pub fn integration_method(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationMethod", value) }
        /// `PayloadFormatVersion`.
        #[track_caller] pub fn payload_format_version(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadFormatVersion", value) }
        /// `TimeoutInMillis`.
        #[track_caller] pub fn timeout_in_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMillis", value) }
    }

    /// `RouteOverrides`.
    pub type RouteOverrides = Fields<of::RouteOverrides>;
    impl RouteOverrides {
        /// `AuthorizationScopes`.
        #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
        /// `AuthorizationType`.
        #[track_caller] pub fn authorization_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationType", value) }
        /// `AuthorizerId`.
        #[track_caller] pub fn authorizer_id(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerId", value) }
        /// `OperationName`.
        #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// `RouteSettings`.
    pub type RouteSettings = Fields<of::RouteSettings>;
    impl RouteSettings {
        /// `DetailedMetricsEnabled`.
        #[track_caller] pub fn detailed_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DetailedMetricsEnabled", value) }
        /// `ThrottlingBurstLimit`.
        #[track_caller] pub fn throttling_burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ThrottlingBurstLimit", value) }
        /// `ThrottlingRateLimit`.
        #[track_caller] pub fn throttling_rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingRateLimit", value) }
    }

    /// `StageOverrides`.
    pub type StageOverrides = Fields<of::StageOverrides>;
    impl StageOverrides {
        /// `AccessLogSettings`.
        #[track_caller] pub fn access_log_settings(self, value: impl IntoVal<AccessLogSettings>) -> Self { with(self, "AccessLogSettings", value) }
        /// `AutoDeploy`.
        #[track_caller] pub fn auto_deploy(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoDeploy", value) }
        /// `DefaultRouteSettings`.
        #[track_caller] pub fn default_route_settings(self, value: impl IntoVal<RouteSettings>) -> Self { with(self, "DefaultRouteSettings", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `RouteSettings`.
        #[track_caller] pub fn route_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "RouteSettings", value) }
        /// `StageVariables`.
        #[track_caller] pub fn stage_variables(self, value: impl IntoVal<Json>) -> Self { with(self, "StageVariables", value) }
    }
}

/// [`AWS::ApiGatewayV2::ApiMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html).
///
/// What `Ref` returns: `ApiMappingId`.
pub type CfnApiMapping = Handle<of::CfnApiMapping>;
impl cfn::ResourceType for of::CfnApiMapping { const TYPE: &'static str = "AWS::ApiGatewayV2::ApiMapping"; type Tags = cfn::NoTags; type Props = CfnApiMappingProps; type Reference = String; }
impl CfnApiMapping {
    /// The attribute `ApiMappingId`.
    #[inline] pub fn attr_api_mapping_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApiMappingId") }
}

/// Properties of [`CfnApiMapping`].
///
/// Mandatory: `DomainName`, `Stage`, `ApiId`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnApiMappingProps = Fields<of::CfnApiMapping>;
/// What [`CfnApiMappingProps`] cannot do without.
pub struct CfnApiMappingPropsRequired<A, B, C> {
    /// `DomainName`. Changing it replaces the resource.
    pub domain_name: A,
    /// `Stage`.
    pub stage: B,
    /// `ApiId`.
    pub api_id: C,
}
impl CfnApiMappingProps {
    /// Takes what is mandatory, by name: [`CfnApiMappingPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnApiMappingPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "Stage", required.stage), "ApiId", required.api_id) }
    /// `ApiId`: mandatory.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `ApiMappingKey`.
    #[track_caller] pub fn api_mapping_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiMappingKey", value) }
    /// `DomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Stage`: mandatory.
    #[track_caller] pub fn stage(self, value: impl IntoVal<String>) -> Self { with(self, "Stage", value) }
}

/// [`AWS::ApiGatewayV2::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html).
///
/// What `Ref` returns: `AuthorizerId`.
pub type CfnAuthorizer = Handle<of::CfnAuthorizer>;
impl cfn::ResourceType for of::CfnAuthorizer { const TYPE: &'static str = "AWS::ApiGatewayV2::Authorizer"; type Tags = cfn::NoTags; type Props = CfnAuthorizerProps; type Reference = Is<kinds::ApiGatewayV2AuthorizerId>; }
impl CfnAuthorizer {
    /// The attribute `AuthorizerId`.
    #[inline] pub fn attr_authorizer_id(&self) -> Val<Is<kinds::ApiGatewayV2AuthorizerId>> { cfn::attribute(&self.0, "AuthorizerId") }
}

/// Properties of [`CfnAuthorizer`].
///
/// Mandatory: `AuthorizerType`, `ApiId`, `Name`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnAuthorizerProps = Fields<of::CfnAuthorizer>;
/// What [`CfnAuthorizerProps`] cannot do without.
pub struct CfnAuthorizerPropsRequired<A, B, C> {
    /// `AuthorizerType`.
    pub authorizer_type: A,
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: B,
    /// `Name`.
    pub name: C,
}
impl CfnAuthorizerProps {
    /// Takes what is mandatory, by name: [`CfnAuthorizerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::ApiId>>, C: IntoVal<String>>(required: CfnAuthorizerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthorizerType", required.authorizer_type), "ApiId", required.api_id), "Name", required.name) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `AuthorizerCredentialsArn`. Write-only.
    #[track_caller] pub fn authorizer_credentials_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerCredentialsArn", value) }
    /// `AuthorizerPayloadFormatVersion`. Write-only.
    #[track_caller] pub fn authorizer_payload_format_version(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerPayloadFormatVersion", value) }
    /// `AuthorizerResultTtlInSeconds`. Write-only.
    #[track_caller] pub fn authorizer_result_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AuthorizerResultTtlInSeconds", value) }
    /// `AuthorizerType`: mandatory.
    #[track_caller] pub fn authorizer_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerType", value) }
    /// `AuthorizerUri`. Write-only.
    #[track_caller] pub fn authorizer_uri(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerUri", value) }
    /// `EnableSimpleResponses`. Write-only.
    #[track_caller] pub fn enable_simple_responses(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSimpleResponses", value) }
    /// `IdentitySource`.
    #[track_caller] pub fn identity_source(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdentitySource", value) }
    /// `IdentityValidationExpression`.
    #[track_caller] pub fn identity_validation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityValidationExpression", value) }
    /// `JwtConfiguration`.
    #[track_caller] pub fn jwt_configuration(self, value: impl IntoVal<cfn_authorizer::JwtConfiguration>) -> Self { with(self, "JwtConfiguration", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnAuthorizer`].
pub mod cfn_authorizer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum JwtConfiguration {} impl ias_core::Optional for JwtConfiguration {} }

    /// `JWTConfiguration`.
    pub type JwtConfiguration = Fields<of::JwtConfiguration>;
    impl JwtConfiguration {
        /// `Audience`.
        #[track_caller] pub fn audience(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Audience", value) }
        /// `Issuer`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
    }
}

/// [`AWS::ApiGatewayV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html).
///
/// What `Ref` returns: `DeploymentId`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::ApiGatewayV2::Deployment"; type Tags = cfn::NoTags; type Props = CfnDeploymentProps; type Reference = String; }
impl CfnDeployment {
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentId") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `ApiId`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
impl CfnDeploymentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(api_id: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(empty(), "ApiId", api_id) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `StageName`. Write-only.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
}

/// [`AWS::ApiGatewayV2::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html).
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomainName = Handle<of::CfnDomainName>;
impl cfn::ResourceType for of::CfnDomainName { const TYPE: &'static str = "AWS::ApiGatewayV2::DomainName"; type Tags = cfn::TagMap; type Props = CfnDomainNameProps; type Reference = Is<kinds::ApiGatewayV2DomainName>; }
impl CfnDomainName {
    /// The attribute `DomainNameArn`.
    #[inline] pub fn attr_domain_name_arn(&self) -> Val<Is<kinds::ApiGatewayV2DomainNameArn>> { cfn::attribute(&self.0, "DomainNameArn") }
    /// The attribute `RegionalDomainName`.
    #[inline] pub fn attr_regional_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "RegionalDomainName") }
    /// The attribute `RegionalHostedZoneId`.
    #[inline] pub fn attr_regional_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegionalHostedZoneId") }
}

/// Properties of [`CfnDomainName`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainNameProps = Fields<of::CfnDomainName>;
impl CfnDomainNameProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `DomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `DomainNameConfigurations`.
    #[track_caller] pub fn domain_name_configurations(self, value: impl IntoVal<List<cfn_domain_name::DomainNameConfiguration>>) -> Self { with(self, "DomainNameConfigurations", value) }
    /// `MutualTlsAuthentication`.
    #[track_caller] pub fn mutual_tls_authentication(self, value: impl IntoVal<cfn_domain_name::MutualTlsAuthentication>) -> Self { with(self, "MutualTlsAuthentication", value) }
    /// `RoutingMode`: default `"API_MAPPING_ONLY"`.
    #[track_caller] pub fn routing_mode(self, value: impl IntoVal<cfn_domain_name::RoutingMode>) -> Self { with(self, "RoutingMode", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainName`].
pub mod cfn_domain_name {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DomainNameConfiguration {} impl ias_core::Optional for DomainNameConfiguration {} pub enum MutualTlsAuthentication {} impl ias_core::Optional for MutualTlsAuthentication {} pub enum RoutingMode {} }

    /// `DomainNameConfiguration`.
    pub type DomainNameConfiguration = Fields<of::DomainNameConfiguration>;
    impl DomainNameConfiguration {
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
        /// `CertificateName`.
        #[track_caller] pub fn certificate_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateName", value) }
        /// `EndpointType`.
        #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointType", value) }
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddressType", value) }
        /// `OwnershipVerificationCertificateArn`.
        #[track_caller] pub fn ownership_verification_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OwnershipVerificationCertificateArn", value) }
        /// `SecurityPolicy`.
        #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    }

    /// `MutualTlsAuthentication`.
    pub type MutualTlsAuthentication = Fields<of::MutualTlsAuthentication>;
    impl MutualTlsAuthentication {
        /// `TruststoreUri`.
        #[track_caller] pub fn truststore_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TruststoreUri", value) }
        /// `TruststoreVersion`.
        #[track_caller] pub fn truststore_version(self, value: impl IntoVal<String>) -> Self { with(self, "TruststoreVersion", value) }
    }

    /// Words of `RoutingMode`.
    pub type RoutingMode = Word<fn(of::RoutingMode)>;
    impl RoutingMode {
        /// `API_MAPPING_ONLY`
        pub const ApiMappingOnly: Self = word("API_MAPPING_ONLY");
        /// `ROUTING_RULE_THEN_API_MAPPING`
        pub const RoutingRuleThenApiMapping: Self = word("ROUTING_RULE_THEN_API_MAPPING");
        /// `ROUTING_RULE_ONLY`
        pub const RoutingRuleOnly: Self = word("ROUTING_RULE_ONLY");
    }
}

/// [`AWS::ApiGatewayV2::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html).
///
/// What `Ref` returns: `IntegrationId`.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::ApiGatewayV2::Integration"; type Tags = cfn::NoTags; type Props = CfnIntegrationProps; type Reference = Is<kinds::IntegrationId>; }
impl CfnIntegration {
    /// The attribute `IntegrationId`.
    #[inline] pub fn attr_integration_id(&self) -> Val<Is<kinds::IntegrationId>> { cfn::attribute(&self.0, "IntegrationId") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `ApiId`, `IntegrationType`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(api_id: impl IntoVal<Is<kinds::ApiId>>, integration_type: impl IntoVal<String>) -> Self { with(with(empty(), "ApiId", api_id), "IntegrationType", integration_type) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `ConnectionId`.
    #[track_caller] pub fn connection_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionId", value) }
    /// `ConnectionType`.
    #[track_caller] pub fn connection_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionType", value) }
    /// `ContentHandlingStrategy`.
    #[track_caller] pub fn content_handling_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "ContentHandlingStrategy", value) }
    /// `CredentialsArn`: matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`.
    #[track_caller] pub fn credentials_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsArn", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IntegrationMethod`.
    #[track_caller] pub fn integration_method(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationMethod", value) }
    /// `IntegrationSubtype`.
    #[track_caller] pub fn integration_subtype(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationSubtype", value) }
    /// `IntegrationType`: mandatory.
    #[track_caller] pub fn integration_type(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationType", value) }
    /// `IntegrationUri`.
    #[track_caller] pub fn integration_uri(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationUri", value) }
    /// `PassthroughBehavior`.
    #[track_caller] pub fn passthrough_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "PassthroughBehavior", value) }
    /// `PayloadFormatVersion`.
    #[track_caller] pub fn payload_format_version(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadFormatVersion", value) }
    /// `RequestParameters`.
    #[track_caller] pub fn request_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RequestParameters", value) }
    /// `RequestTemplates`.
    #[track_caller] pub fn request_templates(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RequestTemplates", value) }
    /// `ResponseParameters`.
    #[track_caller] pub fn response_parameters(self, value: impl IntoVal<Map<cfn_integration::ResponseParameterMap>>) -> Self { with(self, "ResponseParameters", value) }
    /// `TemplateSelectionExpression`.
    #[track_caller] pub fn template_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateSelectionExpression", value) }
    /// `TimeoutInMillis`.
    #[track_caller] pub fn timeout_in_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMillis", value) }
    /// `TlsConfig`.
    #[track_caller] pub fn tls_config(self, value: impl IntoVal<cfn_integration::TlsConfig>) -> Self { with(self, "TlsConfig", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResponseParameter {} impl ias_core::Optional for ResponseParameter {} pub enum ResponseParameterMap {} impl ias_core::Optional for ResponseParameterMap {} pub enum TlsConfig {} impl ias_core::Optional for TlsConfig {} }

    /// `ResponseParameter`.
    pub type ResponseParameter = Fields<of::ResponseParameter>;
    impl ResponseParameter {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ResponseParameterMap`.
    pub type ResponseParameterMap = Fields<of::ResponseParameterMap>;
    impl ResponseParameterMap {
        /// `ResponseParameters`.
        #[track_caller] pub fn response_parameters(self, value: impl IntoVal<List<ResponseParameter>>) -> Self { with(self, "ResponseParameters", value) }
    }

    /// `TlsConfig`.
    pub type TlsConfig = Fields<of::TlsConfig>;
    impl TlsConfig {
        /// `ServerNameToVerify`.
        #[track_caller] pub fn server_name_to_verify(self, value: impl IntoVal<String>) -> Self { with(self, "ServerNameToVerify", value) }
    }
}

/// [`AWS::ApiGatewayV2::IntegrationResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html).
///
/// What `Ref` returns: `IntegrationResponseId`.
pub type CfnIntegrationResponse = Handle<of::CfnIntegrationResponse>;
impl cfn::ResourceType for of::CfnIntegrationResponse { const TYPE: &'static str = "AWS::ApiGatewayV2::IntegrationResponse"; type Tags = cfn::NoTags; type Props = CfnIntegrationResponseProps; type Reference = String; }
impl CfnIntegrationResponse {
    /// The attribute `IntegrationResponseId`.
    #[inline] pub fn attr_integration_response_id(&self) -> Val<String> { cfn::attribute(&self.0, "IntegrationResponseId") }
}

/// Properties of [`CfnIntegrationResponse`].
///
/// Mandatory: `ApiId`, `IntegrationId`, `IntegrationResponseKey`.
///
/// A change replaces the resource: `ApiId`, `IntegrationId`.
pub type CfnIntegrationResponseProps = Fields<of::CfnIntegrationResponse>;
/// What [`CfnIntegrationResponseProps`] cannot do without.
pub struct CfnIntegrationResponsePropsRequired<A, B, C> {
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: A,
    /// `IntegrationId`. Changing it replaces the resource.
    pub integration_id: B,
    /// `IntegrationResponseKey`.
    pub integration_response_key: C,
}
impl CfnIntegrationResponseProps {
    /// Takes what is mandatory, by name: [`CfnIntegrationResponsePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ApiId>>, B: IntoVal<Is<kinds::IntegrationId>>, C: IntoVal<String>>(required: CfnIntegrationResponsePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiId", required.api_id), "IntegrationId", required.integration_id), "IntegrationResponseKey", required.integration_response_key) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `ContentHandlingStrategy`.
    #[track_caller] pub fn content_handling_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "ContentHandlingStrategy", value) }
    /// `IntegrationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn integration_id(self, value: impl IntoVal<Is<kinds::IntegrationId>>) -> Self { with(self, "IntegrationId", value) }
    /// `IntegrationResponseKey`: mandatory.
    #[track_caller] pub fn integration_response_key(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationResponseKey", value) }
    /// `ResponseParameters`.
    #[track_caller] pub fn response_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "ResponseParameters", value) }
    /// `ResponseTemplates`.
    #[track_caller] pub fn response_templates(self, value: impl IntoVal<Json>) -> Self { with(self, "ResponseTemplates", value) }
    /// `TemplateSelectionExpression`.
    #[track_caller] pub fn template_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateSelectionExpression", value) }
}

/// [`AWS::ApiGatewayV2::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html).
///
/// What `Ref` returns: `ModelId`.
pub type CfnModel = Handle<of::CfnModel>;
impl cfn::ResourceType for of::CfnModel { const TYPE: &'static str = "AWS::ApiGatewayV2::Model"; type Tags = cfn::NoTags; type Props = CfnModelProps; type Reference = String; }
impl CfnModel {
    /// The attribute `ModelId`.
    #[inline] pub fn attr_model_id(&self) -> Val<String> { cfn::attribute(&self.0, "ModelId") }
}

/// Properties of [`CfnModel`].
///
/// Mandatory: `ApiId`, `Schema`, `Name`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnModelProps = Fields<of::CfnModel>;
/// What [`CfnModelProps`] cannot do without.
pub struct CfnModelPropsRequired<A, B, C> {
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: A,
    /// `Schema`.
    pub schema: B,
    /// `Name`.
    pub name: C,
}
impl CfnModelProps {
    /// Takes what is mandatory, by name: [`CfnModelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ApiId>>, B: IntoVal<Json>, C: IntoVal<String>>(required: CfnModelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiId", required.api_id), "Schema", required.schema), "Name", required.name) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `ContentType`.
    #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Schema`: mandatory.
    #[track_caller] pub fn schema(self, value: impl IntoVal<Json>) -> Self { with(self, "Schema", value) }
}

/// [`AWS::ApiGatewayV2::PortalProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html).
///
/// What `Ref` returns: `PortalProductArn`.
pub type CfnPortalProduct = Handle<of::CfnPortalProduct>;
impl cfn::ResourceType for of::CfnPortalProduct { const TYPE: &'static str = "AWS::ApiGatewayV2::PortalProduct"; type Tags = cfn::TagList; type Props = CfnPortalProductProps; type Reference = Is<kinds::PortalProductArn>; }
impl CfnPortalProduct {
    /// The attribute `LastModified`.
    #[inline] pub fn attr_last_modified(&self) -> Val<String> { cfn::attribute(&self.0, "LastModified") }
    /// The attribute `PortalProductArn`.
    #[inline] pub fn attr_portal_product_arn(&self) -> Val<Is<kinds::PortalProductArn>> { cfn::attribute(&self.0, "PortalProductArn") }
    /// The attribute `PortalProductId`.
    #[inline] pub fn attr_portal_product_id(&self) -> Val<String> { cfn::attribute(&self.0, "PortalProductId") }
}

/// Properties of [`CfnPortalProduct`].
///
/// Mandatory: `DisplayName`.
pub type CfnPortalProductProps = Fields<of::CfnPortalProduct>;
impl CfnPortalProductProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(display_name: impl IntoVal<String>) -> Self { with(empty(), "DisplayName", display_name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_portal_product::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPortalProduct`].
pub mod cfn_portal_product {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ApiGatewayV2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html).
///
/// What `Ref` returns: `RouteId`.
pub type CfnRoute = Handle<of::CfnRoute>;
impl cfn::ResourceType for of::CfnRoute { const TYPE: &'static str = "AWS::ApiGatewayV2::Route"; type Tags = cfn::NoTags; type Props = CfnRouteProps; type Reference = Is<kinds::RouteId>; }
impl CfnRoute {
    /// The attribute `RouteId`.
    #[inline] pub fn attr_route_id(&self) -> Val<Is<kinds::RouteId>> { cfn::attribute(&self.0, "RouteId") }
}

/// Properties of [`CfnRoute`].
///
/// Mandatory: `RouteKey`, `ApiId`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnRouteProps = Fields<of::CfnRoute>;
impl CfnRouteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_key: impl IntoVal<String>, api_id: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(with(empty(), "RouteKey", route_key), "ApiId", api_id) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `ApiKeyRequired`.
    #[track_caller] pub fn api_key_required(self, value: impl IntoVal<bool>) -> Self { with(self, "ApiKeyRequired", value) }
    /// `AuthorizationScopes`.
    #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
    /// `AuthorizationType`.
    #[track_caller] pub fn authorization_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationType", value) }
    /// `AuthorizerId`. Write-only.
    #[track_caller] pub fn authorizer_id(self, value: impl IntoVal<Is<kinds::ApiGatewayV2AuthorizerId>>) -> Self { with(self, "AuthorizerId", value) }
    /// `ModelSelectionExpression`.
    #[track_caller] pub fn model_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ModelSelectionExpression", value) }
    /// `OperationName`.
    #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
    /// `RequestModels`.
    #[track_caller] pub fn request_models(self, value: impl IntoVal<Json>) -> Self { with(self, "RequestModels", value) }
    /// `RequestParameters`. Write-only.
    #[track_caller] pub fn request_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "RequestParameters", value) }
    /// `RouteKey`: mandatory.
    #[track_caller] pub fn route_key(self, value: impl IntoVal<String>) -> Self { with(self, "RouteKey", value) }
    /// `RouteResponseSelectionExpression`.
    #[track_caller] pub fn route_response_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "RouteResponseSelectionExpression", value) }
    /// `Target`.
    #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
}

/// [`AWS::ApiGatewayV2::RouteResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html).
///
/// What `Ref` returns: `RouteResponseId`.
pub type CfnRouteResponse = Handle<of::CfnRouteResponse>;
impl cfn::ResourceType for of::CfnRouteResponse { const TYPE: &'static str = "AWS::ApiGatewayV2::RouteResponse"; type Tags = cfn::NoTags; type Props = CfnRouteResponseProps; type Reference = String; }
impl CfnRouteResponse {
    /// The attribute `RouteResponseId`.
    #[inline] pub fn attr_route_response_id(&self) -> Val<String> { cfn::attribute(&self.0, "RouteResponseId") }
}

/// Properties of [`CfnRouteResponse`].
///
/// Mandatory: `RouteResponseKey`, `RouteId`, `ApiId`.
///
/// A change replaces the resource: `ApiId`, `RouteId`.
pub type CfnRouteResponseProps = Fields<of::CfnRouteResponse>;
/// What [`CfnRouteResponseProps`] cannot do without.
pub struct CfnRouteResponsePropsRequired<A, B, C> {
    /// `RouteResponseKey`.
    pub route_response_key: A,
    /// `RouteId`. Changing it replaces the resource.
    pub route_id: B,
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: C,
}
impl CfnRouteResponseProps {
    /// Takes what is mandatory, by name: [`CfnRouteResponsePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RouteId>>, C: IntoVal<Is<kinds::ApiId>>>(required: CfnRouteResponsePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RouteResponseKey", required.route_response_key), "RouteId", required.route_id), "ApiId", required.api_id) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::ApiId>>) -> Self { with(self, "ApiId", value) }
    /// `ModelSelectionExpression`.
    #[track_caller] pub fn model_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ModelSelectionExpression", value) }
    /// `ResponseModels`.
    #[track_caller] pub fn response_models(self, value: impl IntoVal<Json>) -> Self { with(self, "ResponseModels", value) }
    /// `ResponseParameters`.
    #[track_caller] pub fn response_parameters(self, value: impl IntoVal<Map<cfn_route_response::ParameterConstraints>>) -> Self { with(self, "ResponseParameters", value) }
    /// `RouteId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_id(self, value: impl IntoVal<Is<kinds::RouteId>>) -> Self { with(self, "RouteId", value) }
    /// `RouteResponseKey`: mandatory.
    #[track_caller] pub fn route_response_key(self, value: impl IntoVal<String>) -> Self { with(self, "RouteResponseKey", value) }
}

/// Types of [`CfnRouteResponse`].
pub mod cfn_route_response {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ParameterConstraints {} }

    /// `ParameterConstraints`.
    pub type ParameterConstraints = Fields<of::ParameterConstraints>;
    impl ParameterConstraints {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(required: impl IntoVal<bool>) -> Self { with(empty(), "Required", required) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
    }
}

/// [`AWS::ApiGatewayV2::RoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html).
///
/// What `Ref` returns: `RoutingRuleArn`.
pub type CfnRoutingRule = Handle<of::CfnRoutingRule>;
impl cfn::ResourceType for of::CfnRoutingRule { const TYPE: &'static str = "AWS::ApiGatewayV2::RoutingRule"; type Tags = cfn::NoTags; type Props = CfnRoutingRuleProps; type Reference = Is<kinds::RoutingRuleArn>; }
impl CfnRoutingRule {
    /// The attribute `RoutingRuleArn`.
    #[inline] pub fn attr_routing_rule_arn(&self) -> Val<Is<kinds::RoutingRuleArn>> { cfn::attribute(&self.0, "RoutingRuleArn") }
    /// The attribute `RoutingRuleId`.
    #[inline] pub fn attr_routing_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "RoutingRuleId") }
}

/// Properties of [`CfnRoutingRule`].
///
/// Mandatory: `DomainNameArn`, `Priority`, `Conditions`, `Actions`.
///
/// A change replaces the resource: `DomainNameArn`.
pub type CfnRoutingRuleProps = Fields<of::CfnRoutingRule>;
/// What [`CfnRoutingRuleProps`] cannot do without.
pub struct CfnRoutingRulePropsRequired<A, B, C, D> {
    /// `DomainNameArn`. Changing it replaces the resource.
    pub domain_name_arn: A,
    /// `Priority`: 1 to 1000000.
    pub priority: B,
    /// `Conditions`.
    pub conditions: C,
    /// `Actions`.
    pub actions: D,
}
impl CfnRoutingRuleProps {
    /// Takes what is mandatory, by name: [`CfnRoutingRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<List<cfn_routing_rule::Condition>>, D: IntoVal<List<cfn_routing_rule::Action>>>(required: CfnRoutingRulePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainNameArn", required.domain_name_arn), "Priority", required.priority), "Conditions", required.conditions), "Actions", required.actions) }
    /// `Actions`: mandatory.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_routing_rule::Action>>) -> Self { with(self, "Actions", value) }
    /// `Conditions`: mandatory.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<List<cfn_routing_rule::Condition>>) -> Self { with(self, "Conditions", value) }
    /// `DomainNameArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainNameArn", value) }
    /// `Priority`: mandatory, 1 to 1000000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
}

/// Types of [`CfnRoutingRule`].
pub mod cfn_routing_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} pub enum ActionInvokeApi {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum MatchBasePaths {} pub enum MatchHeaderValue {} pub enum MatchHeaders {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(invoke_api: impl IntoVal<ActionInvokeApi>) -> Self { with(empty(), "InvokeApi", invoke_api) }
        /// `InvokeApi`: mandatory.
        #[track_caller] pub fn invoke_api(self, value: impl IntoVal<ActionInvokeApi>) -> Self { with(self, "InvokeApi", value) }
    }

    /// `ActionInvokeApi`.
    pub type ActionInvokeApi = Fields<of::ActionInvokeApi>;
    impl ActionInvokeApi {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_id: impl IntoVal<String>, stage: impl IntoVal<String>) -> Self { with(with(empty(), "ApiId", api_id), "Stage", stage) }
        /// `ApiId`: mandatory.
        #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
        /// `Stage`: mandatory.
        #[track_caller] pub fn stage(self, value: impl IntoVal<String>) -> Self { with(self, "Stage", value) }
        /// `StripBasePath`.
        #[track_caller] pub fn strip_base_path(self, value: impl IntoVal<bool>) -> Self { with(self, "StripBasePath", value) }
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `MatchBasePaths`.
        #[track_caller] pub fn match_base_paths(self, value: impl IntoVal<MatchBasePaths>) -> Self { with(self, "MatchBasePaths", value) }
        /// `MatchHeaders`.
        #[track_caller] pub fn match_headers(self, value: impl IntoVal<MatchHeaders>) -> Self { with(self, "MatchHeaders", value) }
    }

    /// `MatchBasePaths`.
    pub type MatchBasePaths = Fields<of::MatchBasePaths>;
    impl MatchBasePaths {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(any_of: impl IntoVal<List<String>>) -> Self { with(empty(), "AnyOf", any_of) }
        /// `AnyOf`: mandatory.
        #[track_caller] pub fn any_of(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AnyOf", value) }
    }

    /// `MatchHeaderValue`.
    pub type MatchHeaderValue = Fields<of::MatchHeaderValue>;
    impl MatchHeaderValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header: impl IntoVal<String>, value_glob: impl IntoVal<String>) -> Self { with(with(empty(), "Header", header), "ValueGlob", value_glob) }
        /// `Header`: mandatory.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `ValueGlob`: mandatory.
        #[track_caller] pub fn value_glob(self, value: impl IntoVal<String>) -> Self { with(self, "ValueGlob", value) }
    }

    /// `MatchHeaders`.
    pub type MatchHeaders = Fields<of::MatchHeaders>;
    impl MatchHeaders {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(any_of: impl IntoVal<List<MatchHeaderValue>>) -> Self { with(empty(), "AnyOf", any_of) }
        /// `AnyOf`: mandatory.
        #[track_caller] pub fn any_of(self, value: impl IntoVal<List<MatchHeaderValue>>) -> Self { with(self, "AnyOf", value) }
    }
}

/// [`AWS::ApiGatewayV2::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html).
///
/// What `Ref` returns: `StageName`.
pub type CfnStage = Handle<of::CfnStage>;
impl cfn::ResourceType for of::CfnStage { const TYPE: &'static str = "AWS::ApiGatewayV2::Stage"; type Tags = cfn::TagMap; type Props = CfnStageProps; type Reference = String; }

/// Properties of [`CfnStage`].
///
/// Mandatory: `StageName`, `ApiId`.
///
/// A change replaces the resource: `ApiId`, `StageName`.
pub type CfnStageProps = Fields<of::CfnStage>;
impl CfnStageProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(stage_name: impl IntoVal<String>, api_id: impl IntoVal<String>) -> Self { with(with(empty(), "StageName", stage_name), "ApiId", api_id) }
    /// `AccessLogSettings`.
    #[track_caller] pub fn access_log_settings(self, value: impl IntoVal<cfn_stage::AccessLogSettings>) -> Self { with(self, "AccessLogSettings", value) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `AutoDeploy`.
    #[track_caller] pub fn auto_deploy(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoDeploy", value) }
    /// `ClientCertificateId`.
    #[track_caller] pub fn client_certificate_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCertificateId", value) }
    /// `DefaultRouteSettings`.
    #[track_caller] pub fn default_route_settings(self, value: impl IntoVal<cfn_stage::RouteSettings>) -> Self { with(self, "DefaultRouteSettings", value) }
    /// `DeploymentId`.
    #[track_caller] pub fn deployment_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentId", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RouteSettings`.
    #[track_caller] pub fn route_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "RouteSettings", value) }
    /// `StageName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    /// `StageVariables`.
    #[track_caller] pub fn stage_variables(self, value: impl IntoVal<Json>) -> Self { with(self, "StageVariables", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStage`].
pub mod cfn_stage {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api_gateway_managed_overrides::{AccessLogSettings};
    mod of { pub enum RouteSettings {} impl ias_core::Optional for RouteSettings {} }

    /// `RouteSettings`.
    pub type RouteSettings = Fields<of::RouteSettings>;
    impl RouteSettings {
        /// `DataTraceEnabled`.
        #[track_caller] pub fn data_trace_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DataTraceEnabled", value) }
        /// `DetailedMetricsEnabled`.
        #[track_caller] pub fn detailed_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DetailedMetricsEnabled", value) }
        /// `LoggingLevel`.
        #[track_caller] pub fn logging_level(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingLevel", value) }
        /// `ThrottlingBurstLimit`.
        #[track_caller] pub fn throttling_burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ThrottlingBurstLimit", value) }
        /// `ThrottlingRateLimit`.
        #[track_caller] pub fn throttling_rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingRateLimit", value) }
    }
}

/// [`AWS::ApiGatewayV2::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html).
///
/// What `Ref` returns: `VpcLinkId`.
pub type CfnVpcLink = Handle<of::CfnVpcLink>;
impl cfn::ResourceType for of::CfnVpcLink { const TYPE: &'static str = "AWS::ApiGatewayV2::VpcLink"; type Tags = cfn::TagMap; type Props = CfnVpcLinkProps; type Reference = String; }
impl CfnVpcLink {
    /// The attribute `VpcLinkId`.
    #[inline] pub fn attr_vpc_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcLinkId") }
}

/// Properties of [`CfnVpcLink`].
///
/// Mandatory: `SubnetIds`, `Name`.
///
/// A change replaces the resource: `SecurityGroupIds`, `SubnetIds`.
pub type CfnVpcLinkProps = Fields<of::CfnVpcLink>;
impl CfnVpcLinkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "SubnetIds", subnet_ids), "Name", name) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SecurityGroupIds`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}
