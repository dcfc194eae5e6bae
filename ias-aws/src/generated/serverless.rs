// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Serverless`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApi {} pub enum CfnApplication {} pub enum CfnCapacityProvider {} pub enum CfnConnector {} pub enum CfnFunction {} impl ias_core::Optional for CfnFunction {} pub enum CfnGraphQlApi {} pub enum CfnHttpApi {} impl ias_core::Optional for CfnHttpApi {} pub enum CfnLayerVersion {} pub enum CfnMicrovmImage {} pub enum CfnNetworkConnector {} pub enum CfnSimpleTable {} impl ias_core::Optional for CfnSimpleTable {} pub enum CfnStateMachine {} impl ias_core::Optional for CfnStateMachine {} pub enum CfnWebFunction {} pub enum CfnWebSocketApi {} }

/// [`AWS::Serverless::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-api.html).
///
/// What `Ref` returns: `RestApiId`.
pub type CfnApi = Handle<of::CfnApi>;
impl cfn::ResourceType for of::CfnApi { const TYPE: &'static str = "AWS::Serverless::Api"; type Tags = cfn::TagMap; type Props = CfnApiProps; type Reference = String; }
impl CfnApi {
    /// The attribute `RestApiId`.
    #[inline] pub fn attr_rest_api_id(&self) -> Val<String> { cfn::attribute(&self.0, "RestApiId") }
    /// The attribute `RootResourceId`.
    #[inline] pub fn attr_root_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "RootResourceId") }
}

/// Properties of [`CfnApi`].
///
/// Mandatory: `StageName`.
///
/// A change replaces the resource: `AccessLogSetting`, `AlwaysDeploy`, `Auth`, `BinaryMediaTypes`, `CacheClusterEnabled`, `CacheClusterSize`, `CanarySetting`, `Cors`, `DefinitionBody`, `DefinitionUri`, `Description`, `DisableExecuteApiEndpoint`, `Domain`, `EndpointConfiguration`, `GatewayResponses`, `MethodSettings`, `MinimumCompressionSize`, `Models`, `Name`, `OpenApiVersion`, `StageName`, `Tags`, `TracingEnabled`, `Variables`.
pub type CfnApiProps = Fields<of::CfnApi>;
impl CfnApiProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(stage_name: impl IntoVal<String>) -> Self { with(empty(), "StageName", stage_name) }
    /// `AccessLogSetting`. Changing it replaces the resource.
    #[track_caller] pub fn access_log_setting(self, value: impl IntoVal<cfn_api::AwsApiGatewayStageAccessLogSetting>) -> Self { with(self, "AccessLogSetting", value) }
    /// `AlwaysDeploy`. Changing it replaces the resource.
    #[track_caller] pub fn always_deploy(self, value: impl IntoVal<bool>) -> Self { with(self, "AlwaysDeploy", value) }
    /// `ApiKeySourceType`.
    #[track_caller] pub fn api_key_source_type(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeySourceType", value) }
    /// `Auth`. Changing it replaces the resource.
    #[track_caller] pub fn auth(self, value: impl IntoVal<cfn_api::Auth>) -> Self { with(self, "Auth", value) }
    /// `BinaryMediaTypes`. Changing it replaces the resource.
    #[track_caller] pub fn binary_media_types(self, value: impl IntoVal<Json>) -> Self { with(self, "BinaryMediaTypes", value) }
    /// `CacheClusterEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn cache_cluster_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheClusterEnabled", value) }
    /// `CacheClusterSize`. Changing it replaces the resource.
    #[track_caller] pub fn cache_cluster_size(self, value: impl IntoVal<String>) -> Self { with(self, "CacheClusterSize", value) }
    /// `CanarySetting`. Changing it replaces the resource.
    #[track_caller] pub fn canary_setting(self, value: impl IntoVal<cfn_api::AwsApiGatewayStageCanarySetting>) -> Self { with(self, "CanarySetting", value) }
    /// `Cors`. Changing it replaces the resource.
    #[track_caller] pub fn cors(self, value: impl IntoVal<cfn_api::Cors2>) -> Self { with(self, "Cors", value) }
    /// `DefinitionBody`. Changing it replaces the resource.
    #[track_caller] pub fn definition_body(self, value: impl IntoVal<Json>) -> Self { with(self, "DefinitionBody", value) }
    /// `DefinitionUri`. Changing it replaces the resource.
    #[track_caller] pub fn definition_uri(self, value: impl IntoVal<cfn_api::DefinitionUri2>) -> Self { with(self, "DefinitionUri", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableExecuteApiEndpoint`. Changing it replaces the resource.
    #[track_caller] pub fn disable_execute_api_endpoint(self, value: impl IntoVal<Json>) -> Self { with(self, "DisableExecuteApiEndpoint", value) }
    /// `Domain`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_api::Domain>) -> Self { with(self, "Domain", value) }
    /// `EndpointAccessMode`.
    #[track_caller] pub fn endpoint_access_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointAccessMode", value) }
    /// `EndpointConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<cfn_api::EndpointConfiguration2>) -> Self { with(self, "EndpointConfiguration", value) }
    /// `FailOnWarnings`.
    #[track_caller] pub fn fail_on_warnings(self, value: impl IntoVal<bool>) -> Self { with(self, "FailOnWarnings", value) }
    /// `GatewayResponses`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_responses(self, value: impl IntoVal<Json>) -> Self { with(self, "GatewayResponses", value) }
    /// `MergeDefinitions`.
    #[track_caller] pub fn merge_definitions(self, value: impl IntoVal<bool>) -> Self { with(self, "MergeDefinitions", value) }
    /// `MethodSettings`. Changing it replaces the resource.
    #[track_caller] pub fn method_settings(self, value: impl IntoVal<List<cfn_api::AwsApiGatewayStageMethodSetting>>) -> Self { with(self, "MethodSettings", value) }
    /// `MinimumCompressionSize`. Changing it replaces the resource.
    #[track_caller] pub fn minimum_compression_size(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimumCompressionSize", value) }
    /// `Mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
    /// `Models`. Changing it replaces the resource.
    #[track_caller] pub fn models(self, value: impl IntoVal<Json>) -> Self { with(self, "Models", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OpenApiVersion`. Changing it replaces the resource.
    #[track_caller] pub fn open_api_version(self, value: impl IntoVal<cfn_api::OpenApiVersion>) -> Self { with(self, "OpenApiVersion", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `SecurityPolicy`.
    #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    /// `StageName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TracingEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn tracing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TracingEnabled", value) }
    /// `Variables`. Changing it replaces the resource.
    #[track_caller] pub fn variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Variables", value) }
}

/// Types of [`CfnApi`].
pub mod cfn_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessAssociation {} pub enum Auth {} impl ias_core::Optional for Auth {} pub enum AwsApiGatewayDomainNameMutualTlsAuthentication {} impl ias_core::Optional for AwsApiGatewayDomainNameMutualTlsAuthentication {} pub enum AwsApiGatewayStageAccessLogSetting {} impl ias_core::Optional for AwsApiGatewayStageAccessLogSetting {} pub enum AwsApiGatewayStageCanarySetting {} impl ias_core::Optional for AwsApiGatewayStageCanarySetting {} pub enum AwsApiGatewayStageMethodSetting {} impl ias_core::Optional for AwsApiGatewayStageMethodSetting {} pub enum CognitoAuthorizer {} pub enum CognitoAuthorizerIdentity {} impl ias_core::Optional for CognitoAuthorizerIdentity {} pub enum Cors {} pub enum DefinitionUri {} pub enum Domain {} pub enum DomainEndpointConfiguration {} pub enum EndpointConfiguration {} impl ias_core::Optional for EndpointConfiguration {} pub enum EndpointConfiguration22 {} pub enum LambdaRequestAuthorizer {} pub enum LambdaRequestAuthorizerFunctionPayloadType {} pub enum LambdaRequestAuthorizerIdentity {} impl ias_core::Optional for LambdaRequestAuthorizerIdentity {} pub enum LambdaTokenAuthorizer {} pub enum LambdaTokenAuthorizerFunctionPayloadType {} pub enum LambdaTokenAuthorizerIdentity {} impl ias_core::Optional for LambdaTokenAuthorizerIdentity {} pub enum ResourcePolicy {} impl ias_core::Optional for ResourcePolicy {} pub enum Route53 {} impl ias_core::Optional for Route53 {} pub enum UsagePlan {} pub enum UsagePlanCreateUsagePlan {} pub enum UsagePlanQuota {} impl ias_core::Optional for UsagePlanQuota {} pub enum UsagePlanTag {} pub enum UsagePlanThrottle {} impl ias_core::Optional for UsagePlanThrottle {} }

    /// `AccessAssociation`.
    pub type AccessAssociation = Fields<of::AccessAssociation>;
    impl AccessAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_endpoint_id: impl IntoVal<String>) -> Self { with(empty(), "VpcEndpointId", vpc_endpoint_id) }
        /// `VpcEndpointId`: mandatory.
        #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
    }

    /// `Auth`.
    pub type Auth = Fields<of::Auth>;
    impl Auth {
        /// `AddApiKeyRequiredToCorsPreflight`.
        #[track_caller] pub fn add_api_key_required_to_cors_preflight(self, value: impl IntoVal<bool>) -> Self { with(self, "AddApiKeyRequiredToCorsPreflight", value) }
        /// `AddDefaultAuthorizerToCorsPreflight`.
        #[track_caller] pub fn add_default_authorizer_to_cors_preflight(self, value: impl IntoVal<bool>) -> Self { with(self, "AddDefaultAuthorizerToCorsPreflight", value) }
        /// `ApiKeyRequired`.
        #[track_caller] pub fn api_key_required(self, value: impl IntoVal<bool>) -> Self { with(self, "ApiKeyRequired", value) }
        /// `Authorizers`.
        #[track_caller] pub fn authorizers(self, value: impl IntoVal<Map<AuthAuthorizers>>) -> Self { with(self, "Authorizers", value) }
        /// `DefaultAuthorizer`.
        #[track_caller] pub fn default_authorizer(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthorizer", value) }
        /// `InvokeRole`.
        #[track_caller] pub fn invoke_role(self, value: impl IntoVal<String>) -> Self { with(self, "InvokeRole", value) }
        /// `ResourcePolicy`.
        #[track_caller] pub fn resource_policy(self, value: impl IntoVal<ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
        /// `UsagePlan`.
        #[track_caller] pub fn usage_plan(self, value: impl IntoVal<UsagePlan>) -> Self { with(self, "UsagePlan", value) }
    }

    /// `Authorizers`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthAuthorizers(Value);
    ias_core::union!(AuthAuthorizers);
    impl AuthAuthorizers {
        /// The alternative `CognitoAuthorizer`.
        pub fn cognito_authorizer(value: impl IntoVal<CognitoAuthorizer>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `LambdaTokenAuthorizer`.
        pub fn lambda_token_authorizer(value: impl IntoVal<LambdaTokenAuthorizer>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `LambdaRequestAuthorizer`.
        pub fn lambda_request_authorizer(value: impl IntoVal<LambdaRequestAuthorizer>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<AuthAuthorizers> for CognitoAuthorizer { fn into_val(self) -> Val<AuthAuthorizers> { Val::raw(IntoVal::<CognitoAuthorizer>::into_val(self).into_value()) } }
    impl IntoVal<AuthAuthorizers> for LambdaTokenAuthorizer { fn into_val(self) -> Val<AuthAuthorizers> { Val::raw(IntoVal::<LambdaTokenAuthorizer>::into_val(self).into_value()) } }
    impl IntoVal<AuthAuthorizers> for LambdaRequestAuthorizer { fn into_val(self) -> Val<AuthAuthorizers> { Val::raw(IntoVal::<LambdaRequestAuthorizer>::into_val(self).into_value()) } }

    /// `AWS::ApiGateway::DomainName.MutualTlsAuthentication`.
    pub type AwsApiGatewayDomainNameMutualTlsAuthentication = Fields<of::AwsApiGatewayDomainNameMutualTlsAuthentication>;
    impl AwsApiGatewayDomainNameMutualTlsAuthentication {
        /// `TruststoreUri`.
        #[track_caller] pub fn truststore_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TruststoreUri", value) }
        /// `TruststoreVersion`.
        #[track_caller] pub fn truststore_version(self, value: impl IntoVal<String>) -> Self { with(self, "TruststoreVersion", value) }
    }

    /// `AWS::ApiGateway::Stage.AccessLogSetting`.
    pub type AwsApiGatewayStageAccessLogSetting = Fields<of::AwsApiGatewayStageAccessLogSetting>;
    impl AwsApiGatewayStageAccessLogSetting {
        /// `DestinationArn`.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "Format", value) }
    }

    /// `AWS::ApiGateway::Stage.CanarySetting`.
    pub type AwsApiGatewayStageCanarySetting = Fields<of::AwsApiGatewayStageCanarySetting>;
    impl AwsApiGatewayStageCanarySetting {
        /// `DeploymentId`.
        #[track_caller] pub fn deployment_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentId", value) }
        /// `PercentTraffic`.
        #[track_caller] pub fn percent_traffic(self, value: impl IntoVal<f64>) -> Self { with(self, "PercentTraffic", value) }
        /// `StageVariableOverrides`.
        #[track_caller] pub fn stage_variable_overrides(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "StageVariableOverrides", value) }
        /// `UseStageCache`.
        #[track_caller] pub fn use_stage_cache(self, value: impl IntoVal<bool>) -> Self { with(self, "UseStageCache", value) }
    }

    /// `AWS::ApiGateway::Stage.MethodSetting`.
    pub type AwsApiGatewayStageMethodSetting = Fields<of::AwsApiGatewayStageMethodSetting>;
    impl AwsApiGatewayStageMethodSetting {
        /// `CacheDataEncrypted`.
        #[track_caller] pub fn cache_data_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheDataEncrypted", value) }
        /// `CacheTtlInSeconds`.
        #[track_caller] pub fn cache_ttl_in_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "CacheTtlInSeconds", value) }
        /// `CachingEnabled`.
        #[track_caller] pub fn caching_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CachingEnabled", value) }
        /// `DataTraceEnabled`.
        #[track_caller] pub fn data_trace_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DataTraceEnabled", value) }
        /// `HttpMethod`.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<String>) -> Self { with(self, "HttpMethod", value) }
        /// `LoggingLevel`.
        #[track_caller] pub fn logging_level(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingLevel", value) }
        /// `MetricsEnabled`.
        #[track_caller] pub fn metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MetricsEnabled", value) }
        /// `ResourcePath`.
        #[track_caller] pub fn resource_path(self, value: impl IntoVal<String>) -> Self { with(self, "ResourcePath", value) }
        /// `ThrottlingBurstLimit`.
        #[track_caller] pub fn throttling_burst_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingBurstLimit", value) }
        /// `ThrottlingRateLimit`.
        #[track_caller] pub fn throttling_rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingRateLimit", value) }
    }

    /// `CognitoAuthorizer`.
    pub type CognitoAuthorizer = Fields<of::CognitoAuthorizer>;
    impl CognitoAuthorizer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_pool_arn: impl IntoVal<String>) -> Self { with(empty(), "UserPoolArn", user_pool_arn) }
        /// `AuthorizationScopes`.
        #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
        /// `Identity`.
        #[track_caller] pub fn identity(self, value: impl IntoVal<CognitoAuthorizerIdentity>) -> Self { with(self, "Identity", value) }
        /// `UserPoolArn`: mandatory.
        #[track_caller] pub fn user_pool_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolArn", value) }
    }

    /// `CognitoAuthorizerIdentity`.
    pub type CognitoAuthorizerIdentity = Fields<of::CognitoAuthorizerIdentity>;
    impl CognitoAuthorizerIdentity {
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `ReauthorizeEvery`.
        #[track_caller] pub fn reauthorize_every(self, value: impl IntoVal<i64>) -> Self { with(self, "ReauthorizeEvery", value) }
        /// `ValidationExpression`.
        #[track_caller] pub fn validation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationExpression", value) }
    }

    /// `Cors`.
    pub type Cors = Fields<of::Cors>;
    impl Cors {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allow_origin: impl IntoVal<String>) -> Self { with(empty(), "AllowOrigin", allow_origin) }
        /// `AllowCredentials`.
        #[track_caller] pub fn allow_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCredentials", value) }
        /// `AllowHeaders`.
        #[track_caller] pub fn allow_headers(self, value: impl IntoVal<String>) -> Self { with(self, "AllowHeaders", value) }
        /// `AllowMethods`.
        #[track_caller] pub fn allow_methods(self, value: impl IntoVal<String>) -> Self { with(self, "AllowMethods", value) }
        /// `AllowOrigin`: mandatory.
        #[track_caller] pub fn allow_origin(self, value: impl IntoVal<String>) -> Self { with(self, "AllowOrigin", value) }
        /// `MaxAge`.
        #[track_caller] pub fn max_age(self, value: impl IntoVal<String>) -> Self { with(self, "MaxAge", value) }
    }

    /// `Cors`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Cors2(Value);
    ias_core::union!(Cors2);
    impl Cors2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `Cors`.
        pub fn cors(value: impl IntoVal<Cors>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Cors2> for Cors { fn into_val(self) -> Val<Cors2> { Val::raw(IntoVal::<Cors>::into_val(self).into_value()) } }
    impl IntoVal<Cors2> for &str { fn into_val(self) -> Val<Cors2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<Cors2> for String { fn into_val(self) -> Val<Cors2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<Cors2> for Val<String> { fn into_val(self) -> Val<Cors2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `DefinitionUri`.
    pub type DefinitionUri = Fields<of::DefinitionUri>;
    impl DefinitionUri {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `DefinitionUri`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DefinitionUri2(Value);
    ias_core::union!(DefinitionUri2);
    impl DefinitionUri2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `DefinitionUri`.
        pub fn definition_uri(value: impl IntoVal<DefinitionUri>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<DefinitionUri2> for DefinitionUri { fn into_val(self) -> Val<DefinitionUri2> { Val::raw(IntoVal::<DefinitionUri>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionUri2> for &str { fn into_val(self) -> Val<DefinitionUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionUri2> for String { fn into_val(self) -> Val<DefinitionUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionUri2> for Val<String> { fn into_val(self) -> Val<DefinitionUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `Domain`.
    pub type Domain = Fields<of::Domain>;
    impl Domain {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_arn: impl IntoVal<Json>, domain_name: impl IntoVal<String>) -> Self { with(with(empty(), "CertificateArn", certificate_arn), "DomainName", domain_name) }
        /// `AccessAssociation`.
        #[track_caller] pub fn access_association(self, value: impl IntoVal<AccessAssociation>) -> Self { with(self, "AccessAssociation", value) }
        /// `BasePath`.
        #[track_caller] pub fn base_path(self, value: impl IntoVal<Json>) -> Self { with(self, "BasePath", value) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "CertificateArn", value) }
        /// `DomainName`: mandatory.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `EndpointAccessMode`.
        #[track_caller] pub fn endpoint_access_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointAccessMode", value) }
        /// `EndpointConfiguration`.
        #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<DomainEndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<Json>) -> Self { with(self, "IpAddressType", value) }
        /// `MutualTlsAuthentication`.
        #[track_caller] pub fn mutual_tls_authentication(self, value: impl IntoVal<AwsApiGatewayDomainNameMutualTlsAuthentication>) -> Self { with(self, "MutualTlsAuthentication", value) }
        /// `NormalizeBasePath`.
        #[track_caller] pub fn normalize_base_path(self, value: impl IntoVal<bool>) -> Self { with(self, "NormalizeBasePath", value) }
        /// `OwnershipVerificationCertificateArn`.
        #[track_caller] pub fn ownership_verification_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OwnershipVerificationCertificateArn", value) }
        /// `Policy`.
        #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
        /// `Route53`.
        #[track_caller] pub fn route53(self, value: impl IntoVal<Route53>) -> Self { with(self, "Route53", value) }
        /// `SecurityPolicy`.
        #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    }

    /// Words of `EndpointConfiguration`.
    pub type DomainEndpointConfiguration = Word<fn(of::DomainEndpointConfiguration)>;
    impl DomainEndpointConfiguration {
        /// `REGIONAL`
        pub const Regional: Self = word("REGIONAL");
        /// `EDGE`
        pub const Edge: Self = word("EDGE");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }

    /// `EndpointConfiguration`.
    pub type EndpointConfiguration = Fields<of::EndpointConfiguration>;
    impl EndpointConfiguration {
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<Json>) -> Self { with(self, "IpAddressType", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Type", value) }
        /// `VPCEndpointIds`.
        #[track_caller] pub fn vpc_endpoint_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VPCEndpointIds", value) }
    }

    /// `EndpointConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EndpointConfiguration2(Value);
    ias_core::union!(EndpointConfiguration2);
    impl EndpointConfiguration2 {
        /// The alternative `EndpointConfiguration`.
        pub fn endpoint_configuration(value: impl IntoVal<EndpointConfiguration>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `EndpointConfiguration22`.
        pub fn endpoint_configuration22(value: impl IntoVal<EndpointConfiguration22>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<EndpointConfiguration2> for EndpointConfiguration { fn into_val(self) -> Val<EndpointConfiguration2> { Val::raw(IntoVal::<EndpointConfiguration>::into_val(self).into_value()) } }
    impl IntoVal<EndpointConfiguration2> for EndpointConfiguration22 { fn into_val(self) -> Val<EndpointConfiguration2> { Val::raw(IntoVal::<EndpointConfiguration22>::into_val(self).into_value()) } }

    /// Words of ``.
    pub type EndpointConfiguration22 = Word<fn(of::EndpointConfiguration22)>;
    impl EndpointConfiguration22 {
        /// `EDGE`
        pub const Edge: Self = word("EDGE");
        /// `REGIONAL`
        pub const Regional: Self = word("REGIONAL");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }

    /// `LambdaRequestAuthorizer`.
    pub type LambdaRequestAuthorizer = Fields<of::LambdaRequestAuthorizer>;
    impl LambdaRequestAuthorizer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<String>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `DisableFunctionDefaultPermissions`.
        #[track_caller] pub fn disable_function_default_permissions(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableFunctionDefaultPermissions", value) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionArn", value) }
        /// `FunctionInvokeRole`.
        #[track_caller] pub fn function_invoke_role(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionInvokeRole", value) }
        /// `FunctionPayloadType`.
        #[track_caller] pub fn function_payload_type(self, value: impl IntoVal<LambdaRequestAuthorizerFunctionPayloadType>) -> Self { with(self, "FunctionPayloadType", value) }
        /// `Identity`.
        #[track_caller] pub fn identity(self, value: impl IntoVal<LambdaRequestAuthorizerIdentity>) -> Self { with(self, "Identity", value) }
    }

    /// Words of `FunctionPayloadType`.
    pub type LambdaRequestAuthorizerFunctionPayloadType = Word<fn(of::LambdaRequestAuthorizerFunctionPayloadType)>;
    impl LambdaRequestAuthorizerFunctionPayloadType {
        /// `REQUEST`
        pub const Request: Self = word("REQUEST");
    }

    /// `LambdaRequestAuthorizerIdentity`.
    pub type LambdaRequestAuthorizerIdentity = Fields<of::LambdaRequestAuthorizerIdentity>;
    impl LambdaRequestAuthorizerIdentity {
        /// `Context`.
        #[track_caller] pub fn context(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Context", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Headers", value) }
        /// `QueryStrings`.
        #[track_caller] pub fn query_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryStrings", value) }
        /// `ReauthorizeEvery`.
        #[track_caller] pub fn reauthorize_every(self, value: impl IntoVal<i64>) -> Self { with(self, "ReauthorizeEvery", value) }
        /// `StageVariables`.
        #[track_caller] pub fn stage_variables(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StageVariables", value) }
    }

    /// `LambdaTokenAuthorizer`.
    pub type LambdaTokenAuthorizer = Fields<of::LambdaTokenAuthorizer>;
    impl LambdaTokenAuthorizer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<String>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `DisableFunctionDefaultPermissions`.
        #[track_caller] pub fn disable_function_default_permissions(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableFunctionDefaultPermissions", value) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionArn", value) }
        /// `FunctionInvokeRole`.
        #[track_caller] pub fn function_invoke_role(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionInvokeRole", value) }
        /// `FunctionPayloadType`.
        #[track_caller] pub fn function_payload_type(self, value: impl IntoVal<LambdaTokenAuthorizerFunctionPayloadType>) -> Self { with(self, "FunctionPayloadType", value) }
        /// `Identity`.
        #[track_caller] pub fn identity(self, value: impl IntoVal<LambdaTokenAuthorizerIdentity>) -> Self { with(self, "Identity", value) }
    }

    /// Words of `FunctionPayloadType`.
    pub type LambdaTokenAuthorizerFunctionPayloadType = Word<fn(of::LambdaTokenAuthorizerFunctionPayloadType)>;
    impl LambdaTokenAuthorizerFunctionPayloadType {
        /// `TOKEN`
        pub const Token: Self = word("TOKEN");
    }

    /// `LambdaTokenAuthorizerIdentity`.
    pub type LambdaTokenAuthorizerIdentity = Fields<of::LambdaTokenAuthorizerIdentity>;
    impl LambdaTokenAuthorizerIdentity {
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `ReauthorizeEvery`.
        #[track_caller] pub fn reauthorize_every(self, value: impl IntoVal<i64>) -> Self { with(self, "ReauthorizeEvery", value) }
        /// `ValidationExpression`.
        #[track_caller] pub fn validation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationExpression", value) }
    }

    /// `OpenApiVersion`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OpenApiVersion(Value);
    ias_core::union!(OpenApiVersion);
    impl OpenApiVersion {
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<OpenApiVersion> for &str { fn into_val(self) -> Val<OpenApiVersion> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<OpenApiVersion> for String { fn into_val(self) -> Val<OpenApiVersion> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<OpenApiVersion> for Val<String> { fn into_val(self) -> Val<OpenApiVersion> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `ResourcePolicy`.
    pub type ResourcePolicy = Fields<of::ResourcePolicy>;
    impl ResourcePolicy {
        /// `AwsAccountBlacklist`.
        #[track_caller] pub fn aws_account_blacklist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AwsAccountBlacklist", value) }
        /// `AwsAccountWhitelist`.
        #[track_caller] pub fn aws_account_whitelist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AwsAccountWhitelist", value) }
        /// `CustomStatements`.
        #[track_caller] pub fn custom_statements(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CustomStatements", value) }
        /// `IntrinsicVpcBlacklist`.
        #[track_caller] pub fn intrinsic_vpc_blacklist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IntrinsicVpcBlacklist", value) }
        /// `IntrinsicVpcWhitelist`.
        #[track_caller] pub fn intrinsic_vpc_whitelist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IntrinsicVpcWhitelist", value) }
        /// `IntrinsicVpceBlacklist`.
        #[track_caller] pub fn intrinsic_vpce_blacklist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IntrinsicVpceBlacklist", value) }
        /// `IntrinsicVpceWhitelist`.
        #[track_caller] pub fn intrinsic_vpce_whitelist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IntrinsicVpceWhitelist", value) }
        /// `IpRangeBlacklist`.
        #[track_caller] pub fn ip_range_blacklist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IpRangeBlacklist", value) }
        /// `IpRangeWhitelist`.
        #[track_caller] pub fn ip_range_whitelist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IpRangeWhitelist", value) }
        /// `SourceVpcBlacklist`.
        #[track_caller] pub fn source_vpc_blacklist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceVpcBlacklist", value) }
        /// `SourceVpcWhitelist`.
        #[track_caller] pub fn source_vpc_whitelist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceVpcWhitelist", value) }
    }

    /// `Route53`.
    pub type Route53 = Fields<of::Route53>;
    impl Route53 {
        /// `DistributionDomainName`.
        #[track_caller] pub fn distribution_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DistributionDomainName", value) }
        /// `EvaluateTargetHealth`.
        #[track_caller] pub fn evaluate_target_health(self, value: impl IntoVal<bool>) -> Self { with(self, "EvaluateTargetHealth", value) }
        /// `HostedZoneId`.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
        /// `HostedZoneName`.
        #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneName", value) }
        /// `IpV6`.
        #[track_caller] pub fn ip_v6(self, value: impl IntoVal<bool>) -> Self { with(self, "IpV6", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `SeparateRecordSetGroup`.
        #[track_caller] pub fn separate_record_set_group(self, value: impl IntoVal<bool>) -> Self { with(self, "SeparateRecordSetGroup", value) }
        /// `SetIdentifier`.
        #[track_caller] pub fn set_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SetIdentifier", value) }
        /// `VpcEndpointDomainName`.
        #[track_caller] pub fn vpc_endpoint_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointDomainName", value) }
        /// `VpcEndpointHostedZoneId`.
        #[track_caller] pub fn vpc_endpoint_hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointHostedZoneId", value) }
    }

    /// `UsagePlan`.
    pub type UsagePlan = Fields<of::UsagePlan>;
    impl UsagePlan {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(create_usage_plan: impl IntoVal<UsagePlanCreateUsagePlan>) -> Self { with(empty(), "CreateUsagePlan", create_usage_plan) }
        /// `CreateUsagePlan`: mandatory.
        #[track_caller] pub fn create_usage_plan(self, value: impl IntoVal<UsagePlanCreateUsagePlan>) -> Self { with(self, "CreateUsagePlan", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Quota`.
        #[track_caller] pub fn quota(self, value: impl IntoVal<UsagePlanQuota>) -> Self { with(self, "Quota", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<UsagePlanTag>>) -> Self { with(self, "Tags", value) }
        /// `Throttle`.
        #[track_caller] pub fn throttle(self, value: impl IntoVal<UsagePlanThrottle>) -> Self { with(self, "Throttle", value) }
        /// `UsagePlanName`.
        #[track_caller] pub fn usage_plan_name(self, value: impl IntoVal<String>) -> Self { with(self, "UsagePlanName", value) }
    }

    /// Words of `CreateUsagePlan`.
    pub type UsagePlanCreateUsagePlan = Word<fn(of::UsagePlanCreateUsagePlan)>;
    impl UsagePlanCreateUsagePlan {
        /// `PER_API`
        pub const PerApi: Self = word("PER_API");
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `Quota`.
    pub type UsagePlanQuota = Fields<of::UsagePlanQuota>;
    impl UsagePlanQuota {
        /// `Limit`: at least 0.
        #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "Limit", value) }
        /// `Offset`: at least 0.
        #[track_caller] pub fn offset(self, value: impl IntoVal<i64>) -> Self { with(self, "Offset", value) }
        /// `Period`.
        #[track_caller] pub fn period(self, value: impl IntoVal<String>) -> Self { with(self, "Period", value) }
    }

    /// `Tag`.
    pub type UsagePlanTag = Fields<of::UsagePlanTag>;
    impl UsagePlanTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Throttle`.
    pub type UsagePlanThrottle = Fields<of::UsagePlanThrottle>;
    impl UsagePlanThrottle {
        /// `BurstLimit`: at least 0.
        #[track_caller] pub fn burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "BurstLimit", value) }
        /// `RateLimit`: at least 0.
        #[track_caller] pub fn rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "RateLimit", value) }
    }
}

/// [`AWS::Serverless::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-application.html).
///
/// What `Ref` returns: `StackId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::Serverless::Application"; type Tags = cfn::TagMap; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `StackId`.
    #[inline] pub fn attr_stack_id(&self) -> Val<String> { cfn::attribute(&self.0, "StackId") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Location`.
///
/// A change replaces the resource: `Location`, `Parameters`, `Tags`, `TimeoutInMinutes`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(location: impl IntoVal<cfn_application::Location2>) -> Self { with(empty(), "Location", location) }
    /// `Location`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_application::Location2>) -> Self { with(self, "Location", value) }
    /// `NotificationARNs`.
    #[track_caller] pub fn notification_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationARNs", value) }
    /// `Parameters`. Changing it replaces the resource.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TimeoutInMinutes`. Changing it replaces the resource.
    #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutInMinutes", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Location {} }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(application_id: impl IntoVal<String>, semantic_version: impl IntoVal<String>) -> Self { with(with(empty(), "ApplicationId", application_id), "SemanticVersion", semantic_version) }
        /// `ApplicationId`: mandatory.
        #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
        /// `SemanticVersion`: mandatory.
        #[track_caller] pub fn semantic_version(self, value: impl IntoVal<String>) -> Self { with(self, "SemanticVersion", value) }
    }

    /// `Location`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Location2(Value);
    ias_core::union!(Location2);
    impl Location2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `Location`.
        pub fn location(value: impl IntoVal<Location>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Location2> for Location { fn into_val(self) -> Val<Location2> { Val::raw(IntoVal::<Location>::into_val(self).into_value()) } }
    impl IntoVal<Location2> for &str { fn into_val(self) -> Val<Location2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<Location2> for String { fn into_val(self) -> Val<Location2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<Location2> for Val<String> { fn into_val(self) -> Val<Location2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
}

/// [`AWS::Serverless::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-capacityprovider.html).
///
/// No reference to it is known.
pub type CfnCapacityProvider = Handle<of::CfnCapacityProvider>;
impl cfn::ResourceType for of::CfnCapacityProvider { const TYPE: &'static str = "AWS::Serverless::CapacityProvider"; type Tags = cfn::NoTags; type Props = CfnCapacityProviderProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnCapacityProvider`].
///
/// Mandatory: `VpcConfig`.
pub type CfnCapacityProviderProps = Fields<of::CfnCapacityProvider>;
impl CfnCapacityProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_config: impl IntoVal<cfn_capacity_provider::VpcConfig>) -> Self { with(empty(), "VpcConfig", vpc_config) }
    /// `CapacityProviderName`.
    #[track_caller] pub fn capacity_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProviderName", value) }
    /// `InstanceRequirements`.
    #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<cfn_capacity_provider::InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
    /// `KmsKeyArn`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
    /// `LoggingConfig`.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_capacity_provider::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `ManagedResourceTags`.
    #[track_caller] pub fn managed_resource_tags(self, value: impl IntoVal<cfn_capacity_provider::ManagedResourceTags>) -> Self { with(self, "ManagedResourceTags", value) }
    /// `OperatorRole`.
    #[track_caller] pub fn operator_role(self, value: impl IntoVal<Json>) -> Self { with(self, "OperatorRole", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `ScalingConfig`.
    #[track_caller] pub fn scaling_config(self, value: impl IntoVal<cfn_capacity_provider::ScalingConfig>) -> Self { with(self, "ScalingConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`: mandatory.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_capacity_provider::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnCapacityProvider`].
pub mod cfn_capacity_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum InstanceRequirements {} impl ias_core::Optional for InstanceRequirements {} pub enum LoggingConfig {} impl ias_core::Optional for LoggingConfig {} pub enum ManagedResourceTags {} impl ias_core::Optional for ManagedResourceTags {} pub enum ScalingConfig {} impl ias_core::Optional for ScalingConfig {} pub enum VpcConfig {} }

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// `AllowedTypes`.
        #[track_caller] pub fn allowed_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedTypes", value) }
        /// `Architectures`.
        #[track_caller] pub fn architectures(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Architectures", value) }
        /// `ExcludedTypes`.
        #[track_caller] pub fn excluded_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedTypes", value) }
    }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<String>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// `ManagedResourceTags`.
    pub type ManagedResourceTags = Fields<of::ManagedResourceTags>;
    impl ManagedResourceTags {
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    }

    /// `ScalingConfig`.
    pub type ScalingConfig = Fields<of::ScalingConfig>;
    impl ScalingConfig {
        /// `AverageCPUUtilization`.
        #[track_caller] pub fn average_cpu_utilization(self, value: impl IntoVal<f64>) -> Self { with(self, "AverageCPUUtilization", value) }
        /// `MaxVCpuCount`.
        #[track_caller] pub fn max_v_cpu_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxVCpuCount", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::Serverless::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-connector.html).
///
/// No reference to it is known.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::Serverless::Connector"; type Tags = cfn::NoTags; type Props = CfnConnectorProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnConnector`].
///
/// Mandatory: `Source`, `Destination`, `Permissions`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
/// What [`CfnConnectorProps`] cannot do without.
pub struct CfnConnectorPropsRequired<A, B, C> {
    /// `Source`.
    pub source: A,
    /// `Destination`.
    pub destination: B,
    /// `Permissions`.
    pub permissions: C,
}
impl CfnConnectorProps {
    /// Takes what is mandatory, by name: [`CfnConnectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_connector::ResourceReference>, B: IntoVal<cfn_connector::Destination>, C: IntoVal<List<cfn_connector::Permission>>>(required: CfnConnectorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Source", required.source), "Destination", required.destination), "Permissions", required.permissions) }
    /// `Destination`: mandatory.
    #[track_caller] pub fn destination(self, value: impl IntoVal<cfn_connector::Destination>) -> Self { with(self, "Destination", value) }
    /// `Permissions`: mandatory.
    #[track_caller] pub fn permissions(self, value: impl IntoVal<List<cfn_connector::Permission>>) -> Self { with(self, "Permissions", value) }
    /// `Source`: mandatory.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_connector::ResourceReference>) -> Self { with(self, "Source", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Permission {} pub enum ResourceReference {} impl ias_core::Optional for ResourceReference {} }

    /// `Destination`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination(Value);
    ias_core::union!(Destination);
    impl Destination {
        /// The alternative `ResourceReference`.
        pub fn resource_reference(value: impl IntoVal<ResourceReference>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a list.
        pub fn resource_reference_list(value: impl IntoVal<List<ResourceReference>>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Destination> for ResourceReference { fn into_val(self) -> Val<Destination> { Val::raw(IntoVal::<ResourceReference>::into_val(self).into_value()) } }

    /// Words of `Permission`.
    pub type Permission = Word<fn(of::Permission)>;
    impl Permission {
        /// `Read`
        pub const Read: Self = word("Read");
        /// `Write`
        pub const Write: Self = word("Write");
    }

    /// `ResourceReference`.
    pub type ResourceReference = Fields<of::ResourceReference>;
    impl ResourceReference {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<Json>) -> Self { with(self, "Arn", value) }
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<Json>) -> Self { with(self, "Name", value) }
        /// `Qualifier`.
        #[track_caller] pub fn qualifier(self, value: impl IntoVal<Json>) -> Self { with(self, "Qualifier", value) }
        /// `QueueUrl`.
        #[track_caller] pub fn queue_url(self, value: impl IntoVal<Json>) -> Self { with(self, "QueueUrl", value) }
        /// `ResourceId`.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourceId", value) }
        /// `RoleName`.
        #[track_caller] pub fn role_name(self, value: impl IntoVal<Json>) -> Self { with(self, "RoleName", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::Serverless::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-function.html).
///
/// What `Ref` returns: `FunctionName`.
pub type CfnFunction = Handle<of::CfnFunction>;
impl cfn::ResourceType for of::CfnFunction { const TYPE: &'static str = "AWS::Serverless::Function"; type Tags = cfn::TagMap; type Props = CfnFunctionProps; type Reference = String; }
impl CfnFunction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FunctionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SnapStartResponse`.
    #[inline] pub fn attr_snap_start_response(&self) -> Val<Json> { cfn::attribute(&self.0, "SnapStartResponse") }
    /// The attribute `SnapStartResponse.ApplyOn`: one of `PublishedVersions`, `None`.
    #[inline] pub fn attr_snap_start_response_apply_on(&self) -> Val<String> { cfn::attribute(&self.0, "SnapStartResponse.ApplyOn") }
    /// The attribute `SnapStartResponse.OptimizationStatus`: one of `On`, `Off`.
    #[inline] pub fn attr_snap_start_response_optimization_status(&self) -> Val<String> { cfn::attribute(&self.0, "SnapStartResponse.OptimizationStatus") }
}

/// Properties of [`CfnFunction`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Architectures`, `AssumeRolePolicyDocument`, `AutoPublishAlias`, `AutoPublishCodeSha256`, `CodeSigningConfigArn`, `CodeUri`, `DeadLetterQueue`, `DeploymentPreference`, `Description`, `Environment`, `EphemeralStorage`, `EventInvokeConfig`, `Events`, `FileSystemConfigs`, `FunctionName`, `FunctionUrlConfig`, `Handler`, `ImageConfig`, `ImageUri`, `InlineCode`, `KmsKeyArn`, `Layers`, `MemorySize`, `PackageType`, `PermissionsBoundary`, `Policies`, `ProvisionedConcurrencyConfig`, `ReservedConcurrentExecutions`, `Role`, `Runtime`, `Tags`, `Timeout`, `Tracing`, `VersionDescription`, `VpcConfig`.
pub type CfnFunctionProps = Fields<of::CfnFunction>;
impl CfnFunctionProps {
    /// `Architectures`. Changing it replaces the resource.
    #[track_caller] pub fn architectures(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Architectures", value) }
    /// `AssumeRolePolicyDocument`. Changing it replaces the resource.
    #[track_caller] pub fn assume_role_policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "AssumeRolePolicyDocument", value) }
    /// `AutoPublishAlias`. Changing it replaces the resource.
    #[track_caller] pub fn auto_publish_alias(self, value: impl IntoVal<String>) -> Self { with(self, "AutoPublishAlias", value) }
    /// `AutoPublishAliasAllProperties`.
    #[track_caller] pub fn auto_publish_alias_all_properties(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoPublishAliasAllProperties", value) }
    /// `AutoPublishCodeSha256`. Changing it replaces the resource.
    #[track_caller] pub fn auto_publish_code_sha256(self, value: impl IntoVal<String>) -> Self { with(self, "AutoPublishCodeSha256", value) }
    /// `CapacityProviderConfig`.
    #[track_caller] pub fn capacity_provider_config(self, value: impl IntoVal<cfn_function::CapacityProviderConfig>) -> Self { with(self, "CapacityProviderConfig", value) }
    /// `CodeSigningConfigArn`. Changing it replaces the resource.
    #[track_caller] pub fn code_signing_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CodeSigningConfigArn", value) }
    /// `CodeUri`. Changing it replaces the resource.
    #[track_caller] pub fn code_uri(self, value: impl IntoVal<cfn_function::CodeUri2>) -> Self { with(self, "CodeUri", value) }
    /// `DeadLetterQueue`. Changing it replaces the resource.
    #[track_caller] pub fn dead_letter_queue(self, value: impl IntoVal<cfn_function::DeadLetterQueue>) -> Self { with(self, "DeadLetterQueue", value) }
    /// `DeploymentPreference`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_preference(self, value: impl IntoVal<cfn_function::DeploymentPreference>) -> Self { with(self, "DeploymentPreference", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DurableConfig`.
    #[track_caller] pub fn durable_config(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionDurableConfig>) -> Self { with(self, "DurableConfig", value) }
    /// `Environment`. Changing it replaces the resource.
    #[track_caller] pub fn environment(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionEnvironment>) -> Self { with(self, "Environment", value) }
    /// `EphemeralStorage`. Changing it replaces the resource.
    #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionEphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
    /// `EventInvokeConfig`. Changing it replaces the resource.
    #[track_caller] pub fn event_invoke_config(self, value: impl IntoVal<cfn_function::EventInvokeConfig>) -> Self { with(self, "EventInvokeConfig", value) }
    /// `Events`. Changing it replaces the resource.
    #[track_caller] pub fn events(self, value: impl IntoVal<Map<cfn_function::Events>>) -> Self { with(self, "Events", value) }
    /// `FileSystemConfigs`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_configs(self, value: impl IntoVal<List<cfn_function::AwsLambdaFunctionFileSystemConfig>>) -> Self { with(self, "FileSystemConfigs", value) }
    /// `FunctionName`. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionScalingConfig`.
    #[track_caller] pub fn function_scaling_config(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionFunctionScalingConfig>) -> Self { with(self, "FunctionScalingConfig", value) }
    /// `FunctionUrlConfig`. Changing it replaces the resource.
    #[track_caller] pub fn function_url_config(self, value: impl IntoVal<cfn_function::FunctionUrlConfig>) -> Self { with(self, "FunctionUrlConfig", value) }
    /// `Handler`. Changing it replaces the resource.
    #[track_caller] pub fn handler(self, value: impl IntoVal<String>) -> Self { with(self, "Handler", value) }
    /// `ImageConfig`. Changing it replaces the resource.
    #[track_caller] pub fn image_config(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionImageConfig>) -> Self { with(self, "ImageConfig", value) }
    /// `ImageUri`. Changing it replaces the resource.
    #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
    /// `InlineCode`. Changing it replaces the resource.
    #[track_caller] pub fn inline_code(self, value: impl IntoVal<Json>) -> Self { with(self, "InlineCode", value) }
    /// `KmsKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Layers`: at most 5 items, no item twice, each at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn layers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Layers", value) }
    /// `LoggingConfig`.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionLoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `MemorySize`: 128 to 32768. Changing it replaces the resource.
    #[track_caller] pub fn memory_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MemorySize", value) }
    /// `PackageType`. Changing it replaces the resource.
    #[track_caller] pub fn package_type(self, value: impl IntoVal<cfn_function::PackageType>) -> Self { with(self, "PackageType", value) }
    /// `PermissionsBoundary`. Changing it replaces the resource.
    #[track_caller] pub fn permissions_boundary(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionsBoundary", value) }
    /// `Policies`. Changing it replaces the resource.
    #[track_caller] pub fn policies(self, value: impl IntoVal<Json>) -> Self { with(self, "Policies", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `ProvisionedConcurrencyConfig`. Changing it replaces the resource.
    #[track_caller] pub fn provisioned_concurrency_config(self, value: impl IntoVal<cfn_function::AwsLambdaAliasProvisionedConcurrencyConfiguration>) -> Self { with(self, "ProvisionedConcurrencyConfig", value) }
    /// `PublishToLatestPublished`.
    #[track_caller] pub fn publish_to_latest_published(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishToLatestPublished", value) }
    /// `RecursiveLoop`.
    #[track_caller] pub fn recursive_loop(self, value: impl IntoVal<String>) -> Self { with(self, "RecursiveLoop", value) }
    /// `ReservedConcurrentExecutions`: at least 0. Changing it replaces the resource.
    #[track_caller] pub fn reserved_concurrent_executions(self, value: impl IntoVal<i64>) -> Self { with(self, "ReservedConcurrentExecutions", value) }
    /// `Role`. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `RolePath`.
    #[track_caller] pub fn role_path(self, value: impl IntoVal<String>) -> Self { with(self, "RolePath", value) }
    /// `Runtime`. Changing it replaces the resource.
    #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
    /// `RuntimeManagementConfig`.
    #[track_caller] pub fn runtime_management_config(self, value: impl IntoVal<Json>) -> Self { with(self, "RuntimeManagementConfig", value) }
    /// `SnapStart`.
    #[track_caller] pub fn snap_start(self, value: impl IntoVal<cfn_function::SnapStart>) -> Self { with(self, "SnapStart", value) }
    /// `SourceKMSKeyArn`.
    #[track_caller] pub fn source_kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceKMSKeyArn", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TenancyConfig`.
    #[track_caller] pub fn tenancy_config(self, value: impl IntoVal<cfn_function::AwsLambdaFunctionTenancyConfig>) -> Self { with(self, "TenancyConfig", value) }
    /// `Timeout`: 1 to 5400. Changing it replaces the resource.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    /// `Tracing`. Changing it replaces the resource.
    #[track_caller] pub fn tracing(self, value: impl IntoVal<cfn_function::Tracing>) -> Self { with(self, "Tracing", value) }
    /// `VersionDeletionPolicy`.
    #[track_caller] pub fn version_deletion_policy(self, value: impl IntoVal<cfn_function::VersionDeletionPolicy>) -> Self { with(self, "VersionDeletionPolicy", value) }
    /// `VersionDescription`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn version_description(self, value: impl IntoVal<String>) -> Self { with(self, "VersionDescription", value) }
    /// `VpcConfig`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_function::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnFunction`].
pub mod cfn_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api::{ResourcePolicy};
    mod of { pub enum AlexaSkillEvent {} pub enum AlexaSkillEventProperties {} impl ias_core::Optional for AlexaSkillEventProperties {} pub enum AlexaSkillEventType {} pub enum ApiAuth {} impl ias_core::Optional for ApiAuth {} pub enum ApiEvent {} pub enum ApiEventProperties {} pub enum ApiEventType {} pub enum AwsCodeDeployDeploymentGroupTriggerConfig {} impl ias_core::Optional for AwsCodeDeployDeploymentGroupTriggerConfig {} pub enum AwsLambdaAliasProvisionedConcurrencyConfiguration {} pub enum AwsLambdaEventSourceMappingDestinationConfig {} impl ias_core::Optional for AwsLambdaEventSourceMappingDestinationConfig {} pub enum AwsLambdaEventSourceMappingOnFailure {} impl ias_core::Optional for AwsLambdaEventSourceMappingOnFailure {} pub enum AwsLambdaFunctionDurableConfig {} pub enum AwsLambdaFunctionEnvironment {} impl ias_core::Optional for AwsLambdaFunctionEnvironment {} pub enum AwsLambdaFunctionEphemeralStorage {} pub enum AwsLambdaFunctionFileSystemConfig {} pub enum AwsLambdaFunctionFunctionScalingConfig {} impl ias_core::Optional for AwsLambdaFunctionFunctionScalingConfig {} pub enum AwsLambdaFunctionImageConfig {} impl ias_core::Optional for AwsLambdaFunctionImageConfig {} pub enum AwsLambdaFunctionLoggingConfig {} impl ias_core::Optional for AwsLambdaFunctionLoggingConfig {} pub enum AwsLambdaFunctionS3FilesConfig {} impl ias_core::Optional for AwsLambdaFunctionS3FilesConfig {} pub enum AwsLambdaFunctionTenancyConfig {} pub enum CapacityProviderConfig {} pub enum CloudWatchEvent {} pub enum CloudWatchEventProperties {} impl ias_core::Optional for CloudWatchEventProperties {} pub enum CloudWatchEventPropertiesState {} pub enum CloudWatchEventType {} pub enum CloudWatchLogsEvent {} pub enum CloudWatchLogsEventProperties {} pub enum CloudWatchLogsEventType {} pub enum CodeUri {} pub enum CognitoEvent {} pub enum CognitoEventProperties {} pub enum CognitoEventPropertiesTrigger {} impl ias_core::Optional for CognitoEventPropertiesTrigger {} pub enum CognitoEventPropertiesTriggerCustomEmailSender {} impl ias_core::Optional for CognitoEventPropertiesTriggerCustomEmailSender {} pub enum CognitoEventPropertiesTriggerCustomEmailSenderLambdaVersion {} pub enum CognitoEventPropertiesTriggerCustomSmsSender {} impl ias_core::Optional for CognitoEventPropertiesTriggerCustomSmsSender {} pub enum CognitoEventPropertiesTriggerCustomSmsSenderLambdaVersion {} pub enum CognitoEventPropertiesTriggerInboundFederation {} impl ias_core::Optional for CognitoEventPropertiesTriggerInboundFederation {} pub enum CognitoEventPropertiesTriggerInboundFederationLambdaVersion {} pub enum CognitoEventPropertiesTriggerPreTokenGenerationConfig {} impl ias_core::Optional for CognitoEventPropertiesTriggerPreTokenGenerationConfig {} pub enum CognitoEventPropertiesTriggerPreTokenGenerationConfigLambdaVersion {} pub enum CognitoEventType {} pub enum DeadLetterConfig {} impl ias_core::Optional for DeadLetterConfig {} pub enum DeadLetterConfigType {} pub enum DeadLetterQueue {} pub enum DeadLetterQueueType {} pub enum DeploymentPreference {} impl ias_core::Optional for DeploymentPreference {} pub enum DocumentDbEvent {} pub enum DocumentDbEventProperties {} pub enum DocumentDbEventType {} pub enum DynamoDbEvent {} pub enum DynamoDbEventProperties {} pub enum DynamoDbEventPropertiesDestinationConfig {} impl ias_core::Optional for DynamoDbEventPropertiesDestinationConfig {} pub enum DynamoDbEventPropertiesDestinationConfigOnFailure {} impl ias_core::Optional for DynamoDbEventPropertiesDestinationConfigOnFailure {} pub enum DynamoDbEventPropertiesFilterCriteria {} impl ias_core::Optional for DynamoDbEventPropertiesFilterCriteria {} pub enum DynamoDbEventPropertiesFilterCriteriaFilter {} impl ias_core::Optional for DynamoDbEventPropertiesFilterCriteriaFilter {} pub enum DynamoDbEventPropertiesFunctionResponseType {} pub enum DynamoDbEventType {} pub enum EventBridgeRuleEvent {} pub enum EventBridgeRuleEventProperties {} pub enum EventBridgeRuleEventType {} pub enum EventBridgeRuleTarget {} pub enum EventInvokeConfig {} impl ias_core::Optional for EventInvokeConfig {} pub enum EventInvokeDestinationConfig {} impl ias_core::Optional for EventInvokeDestinationConfig {} pub enum EventInvokeOnFailure {} impl ias_core::Optional for EventInvokeOnFailure {} pub enum EventInvokeOnFailureType {} pub enum EventInvokeOnSuccess {} impl ias_core::Optional for EventInvokeOnSuccess {} pub enum EventInvokeOnSuccessType {} pub enum EventsScheduleProperties {} impl ias_core::Optional for EventsScheduleProperties {} pub enum EventsSchedulePropertiesState {} pub enum FunctionUrlConfig {} pub enum FunctionUrlConfigCors {} impl ias_core::Optional for FunctionUrlConfigCors {} pub enum FunctionUrlConfigCorsAllowMethod {} pub enum Hooks {} impl ias_core::Optional for Hooks {} pub enum HttpApiAuth {} impl ias_core::Optional for HttpApiAuth {} pub enum HttpApiEvent {} pub enum HttpApiEventProperties {} impl ias_core::Optional for HttpApiEventProperties {} pub enum HttpApiEventType {} pub enum IoTRuleEvent {} pub enum IoTRuleEventProperties {} pub enum IoTRuleEventType {} pub enum KinesisEvent {} pub enum KinesisEventProperties {} pub enum KinesisEventPropertiesDestinationConfig {} impl ias_core::Optional for KinesisEventPropertiesDestinationConfig {} pub enum KinesisEventPropertiesDestinationConfigOnFailure {} impl ias_core::Optional for KinesisEventPropertiesDestinationConfigOnFailure {} pub enum KinesisEventPropertiesFilterCriteria {} impl ias_core::Optional for KinesisEventPropertiesFilterCriteria {} pub enum KinesisEventPropertiesFilterCriteriaFilter {} impl ias_core::Optional for KinesisEventPropertiesFilterCriteriaFilter {} pub enum KinesisEventPropertiesFunctionResponseType {} pub enum KinesisEventType {} pub enum MqEvent {} pub enum MqEventProperties {} pub enum MqEventPropertiesFilterCriteria {} impl ias_core::Optional for MqEventPropertiesFilterCriteria {} pub enum MqEventPropertiesFilterCriteriaFilter {} impl ias_core::Optional for MqEventPropertiesFilterCriteriaFilter {} pub enum MqEventPropertiesSourceAccessConfiguration {} impl ias_core::Optional for MqEventPropertiesSourceAccessConfiguration {} pub enum MqEventPropertiesSourceAccessConfigurationType {} pub enum MqEventType {} pub enum MskEvent {} pub enum MskEventProperties {} pub enum MskEventPropertiesFilterCriteria {} impl ias_core::Optional for MskEventPropertiesFilterCriteria {} pub enum MskEventPropertiesFilterCriteriaFilter {} impl ias_core::Optional for MskEventPropertiesFilterCriteriaFilter {} pub enum MskEventPropertiesFunctionResponseType {} pub enum MskEventPropertiesLoggingConfig {} impl ias_core::Optional for MskEventPropertiesLoggingConfig {} pub enum MskEventPropertiesLoggingConfigSystemLogLevel {} pub enum MskEventPropertiesMetricsConfig {} impl ias_core::Optional for MskEventPropertiesMetricsConfig {} pub enum MskEventPropertiesMetricsConfigMetric {} pub enum MskEventPropertiesProvisionedPollerConfig {} impl ias_core::Optional for MskEventPropertiesProvisionedPollerConfig {} pub enum MskEventPropertiesSchemaRegistryConfig {} impl ias_core::Optional for MskEventPropertiesSchemaRegistryConfig {} pub enum MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfig {} impl ias_core::Optional for MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfig {} pub enum MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig {} impl ias_core::Optional for MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig {} pub enum MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType {} pub enum MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat {} pub enum MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig {} impl ias_core::Optional for MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig {} pub enum MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute {} pub enum MskEventType {} pub enum PackageType {} pub enum Ref {} pub enum RequestModel {} pub enum RequestParameters {} impl ias_core::Optional for RequestParameters {} pub enum S3Event {} pub enum S3EventProperties {} pub enum S3EventType {} pub enum ScheduleEvent {} pub enum ScheduleEventType {} pub enum ScheduleV2Event {} pub enum ScheduleV2EventProperties {} impl ias_core::Optional for ScheduleV2EventProperties {} pub enum ScheduleV2EventPropertiesFlexibleTimeWindow {} pub enum ScheduleV2EventPropertiesFlexibleTimeWindowMode {} pub enum ScheduleV2EventPropertiesState {} pub enum ScheduleV2EventType {} pub enum SelfManagedKafkaEvent {} pub enum SelfManagedKafkaEventProperties {} pub enum SelfManagedKafkaEventPropertiesFilterCriteria {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesFilterCriteria {} pub enum SelfManagedKafkaEventPropertiesFilterCriteriaFilter {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesFilterCriteriaFilter {} pub enum SelfManagedKafkaEventPropertiesFunctionResponseType {} pub enum SelfManagedKafkaEventPropertiesLoggingConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesLoggingConfig {} pub enum SelfManagedKafkaEventPropertiesLoggingConfigSystemLogLevel {} pub enum SelfManagedKafkaEventPropertiesMetricsConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesMetricsConfig {} pub enum SelfManagedKafkaEventPropertiesMetricsConfigMetric {} pub enum SelfManagedKafkaEventPropertiesProvisionedPollerConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesProvisionedPollerConfig {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesSchemaRegistryConfig {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigConsumptionMode {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfig {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig {} impl ias_core::Optional for SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig {} pub enum SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute {} pub enum SelfManagedKafkaEventType {} pub enum SnapStart {} pub enum SnapStartApplyOn {} pub enum SnsEvent {} pub enum SnsEventProperties {} pub enum SnsEventType {} pub enum SqsEvent {} pub enum SqsEventProperties {} pub enum SqsEventPropertiesFilterCriteria {} impl ias_core::Optional for SqsEventPropertiesFilterCriteria {} pub enum SqsEventPropertiesFilterCriteriaFilter {} impl ias_core::Optional for SqsEventPropertiesFilterCriteriaFilter {} pub enum SqsEventPropertiesFunctionResponseType {} pub enum SqsEventType {} pub enum SqsSubscription {} pub enum Tracing {} pub enum VpcConfig {} impl ias_core::Optional for VpcConfig {} }

    /// `AlexaSkillEvent`.
    pub type AlexaSkillEvent = Fields<of::AlexaSkillEvent>;
    impl AlexaSkillEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AlexaSkillEventType>) -> Self { with(empty(), "Type", type_) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<AlexaSkillEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AlexaSkillEventType>) -> Self { with(self, "Type", value) }
    }

    /// `AlexaSkillEventProperties`.
    pub type AlexaSkillEventProperties = Fields<of::AlexaSkillEventProperties>;
    impl AlexaSkillEventProperties {
        /// `SkillId`.
        #[track_caller] pub fn skill_id(self, value: impl IntoVal<String>) -> Self { with(self, "SkillId", value) }
    }

    /// Words of `Type`.
    pub type AlexaSkillEventType = Word<fn(of::AlexaSkillEventType)>;
    impl AlexaSkillEventType {
        /// `AlexaSkill`
        pub const AlexaSkill: Self = word("AlexaSkill");
    }

    /// `ApiAuth`.
    pub type ApiAuth = Fields<of::ApiAuth>;
    impl ApiAuth {
        /// `ApiKeyRequired`.
        #[track_caller] pub fn api_key_required(self, value: impl IntoVal<bool>) -> Self { with(self, "ApiKeyRequired", value) }
        /// `AuthorizationScopes`.
        #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
        /// `Authorizer`.
        #[track_caller] pub fn authorizer(self, value: impl IntoVal<String>) -> Self { with(self, "Authorizer", value) }
        /// `InvokeRole`.
        #[track_caller] pub fn invoke_role(self, value: impl IntoVal<String>) -> Self { with(self, "InvokeRole", value) }
        /// `OverrideApiAuth`.
        #[track_caller] pub fn override_api_auth(self, value: impl IntoVal<bool>) -> Self { with(self, "OverrideApiAuth", value) }
        /// `ResourcePolicy`.
        #[track_caller] pub fn resource_policy(self, value: impl IntoVal<ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
    }

    /// `ApiEvent`.
    pub type ApiEvent = Fields<of::ApiEvent>;
    impl ApiEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ApiEventType>, properties: impl IntoVal<ApiEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<ApiEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ApiEventType>) -> Self { with(self, "Type", value) }
    }

    /// `ApiEventProperties`.
    pub type ApiEventProperties = Fields<of::ApiEventProperties>;
    impl ApiEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(method: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "Method", method), "Path", path) }
        /// `Auth`.
        #[track_caller] pub fn auth(self, value: impl IntoVal<ApiAuth>) -> Self { with(self, "Auth", value) }
        /// `Method`: mandatory.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `RequestModel`.
        #[track_caller] pub fn request_model(self, value: impl IntoVal<RequestModel>) -> Self { with(self, "RequestModel", value) }
        /// `RequestParameters`.
        #[track_caller] pub fn request_parameters(self, value: impl IntoVal<List<ApiEventPropertiesRequestParameter>>) -> Self { with(self, "RequestParameters", value) }
        /// `ResponseTransferMode`.
        #[track_caller] pub fn response_transfer_mode(self, value: impl IntoVal<Json>) -> Self { with(self, "ResponseTransferMode", value) }
        /// `RestApiId`.
        #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<ApiEventPropertiesRestApiId>) -> Self { with(self, "RestApiId", value) }
        /// `TimeoutInMillis`.
        #[track_caller] pub fn timeout_in_millis(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutInMillis", value) }
    }

    /// `RequestParameter`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiEventPropertiesRequestParameter(Value);
    ias_core::union!(ApiEventPropertiesRequestParameter);
    impl ApiEventPropertiesRequestParameter {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a map.
        pub fn request_parameters_map(value: impl IntoVal<Map<RequestParameters>>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<ApiEventPropertiesRequestParameter> for &str { fn into_val(self) -> Val<ApiEventPropertiesRequestParameter> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<ApiEventPropertiesRequestParameter> for String { fn into_val(self) -> Val<ApiEventPropertiesRequestParameter> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<ApiEventPropertiesRequestParameter> for Val<String> { fn into_val(self) -> Val<ApiEventPropertiesRequestParameter> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `RestApiId`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiEventPropertiesRestApiId(Value);
    ias_core::union!(ApiEventPropertiesRestApiId);
    impl ApiEventPropertiesRestApiId {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `Ref`.
        pub fn ref_(value: impl IntoVal<Ref>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<ApiEventPropertiesRestApiId> for Ref { fn into_val(self) -> Val<ApiEventPropertiesRestApiId> { Val::raw(IntoVal::<Ref>::into_val(self).into_value()) } }
    impl IntoVal<ApiEventPropertiesRestApiId> for &str { fn into_val(self) -> Val<ApiEventPropertiesRestApiId> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<ApiEventPropertiesRestApiId> for String { fn into_val(self) -> Val<ApiEventPropertiesRestApiId> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<ApiEventPropertiesRestApiId> for Val<String> { fn into_val(self) -> Val<ApiEventPropertiesRestApiId> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// Words of `Type`.
    pub type ApiEventType = Word<fn(of::ApiEventType)>;
    impl ApiEventType {
        /// `Api`
        pub const Api: Self = word("Api");
    }

    /// `AWS::CodeDeploy::DeploymentGroup.TriggerConfig`.
    pub type AwsCodeDeployDeploymentGroupTriggerConfig = Fields<of::AwsCodeDeployDeploymentGroupTriggerConfig>;
    impl AwsCodeDeployDeploymentGroupTriggerConfig {
        /// `TriggerEvents`.
        #[track_caller] pub fn trigger_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TriggerEvents", value) }
        /// `TriggerName`.
        #[track_caller] pub fn trigger_name(self, value: impl IntoVal<String>) -> Self { with(self, "TriggerName", value) }
        /// `TriggerTargetArn`.
        #[track_caller] pub fn trigger_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TriggerTargetArn", value) }
    }

    /// `AWS::Lambda::Alias.ProvisionedConcurrencyConfiguration`.
    pub type AwsLambdaAliasProvisionedConcurrencyConfiguration = Fields<of::AwsLambdaAliasProvisionedConcurrencyConfiguration>;
    impl AwsLambdaAliasProvisionedConcurrencyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provisioned_concurrent_executions: impl IntoVal<f64>) -> Self { with(empty(), "ProvisionedConcurrentExecutions", provisioned_concurrent_executions) }
        /// `ProvisionedConcurrentExecutions`: mandatory.
        #[track_caller] pub fn provisioned_concurrent_executions(self, value: impl IntoVal<f64>) -> Self { with(self, "ProvisionedConcurrentExecutions", value) }
    }

    /// `AWS::Lambda::EventSourceMapping.DestinationConfig`.
    pub type AwsLambdaEventSourceMappingDestinationConfig = Fields<of::AwsLambdaEventSourceMappingDestinationConfig>;
    impl AwsLambdaEventSourceMappingDestinationConfig {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<AwsLambdaEventSourceMappingOnFailure>) -> Self { with(self, "OnFailure", value) }
    }

    /// `AWS::Lambda::EventSourceMapping.OnFailure`.
    pub type AwsLambdaEventSourceMappingOnFailure = Fields<of::AwsLambdaEventSourceMappingOnFailure>;
    impl AwsLambdaEventSourceMappingOnFailure {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    }

    /// `AWS::Lambda::Function.DurableConfig`.
    pub type AwsLambdaFunctionDurableConfig = Fields<of::AwsLambdaFunctionDurableConfig>;
    impl AwsLambdaFunctionDurableConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_timeout: impl IntoVal<f64>) -> Self { with(empty(), "ExecutionTimeout", execution_timeout) }
        /// `ExecutionTimeout`: mandatory.
        #[track_caller] pub fn execution_timeout(self, value: impl IntoVal<f64>) -> Self { with(self, "ExecutionTimeout", value) }
        /// `KMSKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKeyArn", value) }
        /// `RetentionPeriodInDays`.
        #[track_caller] pub fn retention_period_in_days(self, value: impl IntoVal<f64>) -> Self { with(self, "RetentionPeriodInDays", value) }
    }

    /// `AWS::Lambda::Function.Environment`.
    pub type AwsLambdaFunctionEnvironment = Fields<of::AwsLambdaFunctionEnvironment>;
    impl AwsLambdaFunctionEnvironment {
        /// `Variables`.
        #[track_caller] pub fn variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Variables", value) }
    }

    /// `AWS::Lambda::Function.EphemeralStorage`.
    pub type AwsLambdaFunctionEphemeralStorage = Fields<of::AwsLambdaFunctionEphemeralStorage>;
    impl AwsLambdaFunctionEphemeralStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size: impl IntoVal<f64>) -> Self { with(empty(), "Size", size) }
        /// `Size`: mandatory.
        #[track_caller] pub fn size(self, value: impl IntoVal<f64>) -> Self { with(self, "Size", value) }
    }

    /// `AWS::Lambda::Function.FileSystemConfig`.
    pub type AwsLambdaFunctionFileSystemConfig = Fields<of::AwsLambdaFunctionFileSystemConfig>;
    impl AwsLambdaFunctionFileSystemConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>, local_mount_path: impl IntoVal<String>) -> Self { with(with(empty(), "Arn", arn), "LocalMountPath", local_mount_path) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `LocalMountPath`: mandatory.
        #[track_caller] pub fn local_mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalMountPath", value) }
        /// `S3FilesConfig`.
        #[track_caller] pub fn s3_files_config(self, value: impl IntoVal<AwsLambdaFunctionS3FilesConfig>) -> Self { with(self, "S3FilesConfig", value) }
    }

    /// `AWS::Lambda::Function.FunctionScalingConfig`.
    pub type AwsLambdaFunctionFunctionScalingConfig = Fields<of::AwsLambdaFunctionFunctionScalingConfig>;
    impl AwsLambdaFunctionFunctionScalingConfig {
        /// `MaxExecutionEnvironments`.
        #[track_caller] pub fn max_execution_environments(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxExecutionEnvironments", value) }
        /// `MinExecutionEnvironments`.
        #[track_caller] pub fn min_execution_environments(self, value: impl IntoVal<f64>) -> Self { with(self, "MinExecutionEnvironments", value) }
    }

    /// `AWS::Lambda::Function.ImageConfig`.
    pub type AwsLambdaFunctionImageConfig = Fields<of::AwsLambdaFunctionImageConfig>;
    impl AwsLambdaFunctionImageConfig {
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `EntryPoint`.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntryPoint", value) }
        /// `WorkingDirectory`.
        #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
    }

    /// `AWS::Lambda::Function.LoggingConfig`.
    pub type AwsLambdaFunctionLoggingConfig = Fields<of::AwsLambdaFunctionLoggingConfig>;
    impl AwsLambdaFunctionLoggingConfig {
        /// `ApplicationLogLevel`.
        #[track_caller] pub fn application_log_level(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationLogLevel", value) }
        /// `LogFormat`.
        #[track_caller] pub fn log_format(self, value: impl IntoVal<String>) -> Self { with(self, "LogFormat", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<String>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// `AWS::Lambda::Function.S3FilesConfig`.
    pub type AwsLambdaFunctionS3FilesConfig = Fields<of::AwsLambdaFunctionS3FilesConfig>;
    impl AwsLambdaFunctionS3FilesConfig {
        /// `DirectS3Read`.
        #[track_caller] pub fn direct_s3_read(self, value: impl IntoVal<String>) -> Self { with(self, "DirectS3Read", value) }
    }

    /// `AWS::Lambda::Function.TenancyConfig`.
    pub type AwsLambdaFunctionTenancyConfig = Fields<of::AwsLambdaFunctionTenancyConfig>;
    impl AwsLambdaFunctionTenancyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_isolation_mode: impl IntoVal<String>) -> Self { with(empty(), "TenantIsolationMode", tenant_isolation_mode) }
        /// `TenantIsolationMode`: mandatory.
        #[track_caller] pub fn tenant_isolation_mode(self, value: impl IntoVal<String>) -> Self { with(self, "TenantIsolationMode", value) }
    }

    /// `CapacityProviderConfig`.
    pub type CapacityProviderConfig = Fields<of::CapacityProviderConfig>;
    impl CapacityProviderConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `ExecutionEnvironmentMemoryGiBPerVCpu`.
        #[track_caller] pub fn execution_environment_memory_gi_b_per_v_cpu(self, value: impl IntoVal<CapacityProviderConfigExecutionEnvironmentMemoryGiBPerVCpu>) -> Self { with(self, "ExecutionEnvironmentMemoryGiBPerVCpu", value) }
        /// `PerExecutionEnvironmentMaxConcurrency`.
        #[track_caller] pub fn per_execution_environment_max_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "PerExecutionEnvironmentMaxConcurrency", value) }
    }

    /// `ExecutionEnvironmentMemoryGiBPerVCpu`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderConfigExecutionEnvironmentMemoryGiBPerVCpu(Value);
    ias_core::union!(CapacityProviderConfigExecutionEnvironmentMemoryGiBPerVCpu);
    impl CapacityProviderConfigExecutionEnvironmentMemoryGiBPerVCpu {
        /// The alternative of a number.
        pub fn integer(value: impl IntoVal<i64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
    }

    /// `CloudWatchEvent`.
    pub type CloudWatchEvent = Fields<of::CloudWatchEvent>;
    impl CloudWatchEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CloudWatchEventType>, properties: impl IntoVal<CloudWatchEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<CloudWatchEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CloudWatchEventType>) -> Self { with(self, "Type", value) }
    }

    /// `CloudWatchEventProperties`.
    pub type CloudWatchEventProperties = Fields<of::CloudWatchEventProperties>;
    impl CloudWatchEventProperties {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EventBusName`: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn event_bus_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusName", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `InputPath`.
        #[track_caller] pub fn input_path(self, value: impl IntoVal<Json>) -> Self { with(self, "InputPath", value) }
        /// `Pattern`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<Json>) -> Self { with(self, "Pattern", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<CloudWatchEventPropertiesState>) -> Self { with(self, "State", value) }
    }

    /// Words of `State`.
    pub type CloudWatchEventPropertiesState = Word<fn(of::CloudWatchEventPropertiesState)>;
    impl CloudWatchEventPropertiesState {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        pub const EnabledWithAllCloudtrailManagementEvents: Self = word("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    }

    /// Words of `Type`.
    pub type CloudWatchEventType = Word<fn(of::CloudWatchEventType)>;
    impl CloudWatchEventType {
        /// `CloudWatchEvent`
        pub const CloudWatchEvent: Self = word("CloudWatchEvent");
    }

    /// `CloudWatchLogsEvent`.
    pub type CloudWatchLogsEvent = Fields<of::CloudWatchLogsEvent>;
    impl CloudWatchLogsEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CloudWatchLogsEventType>, properties: impl IntoVal<CloudWatchLogsEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<CloudWatchLogsEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CloudWatchLogsEventType>) -> Self { with(self, "Type", value) }
    }

    /// `CloudWatchLogsEventProperties`.
    pub type CloudWatchLogsEventProperties = Fields<of::CloudWatchLogsEventProperties>;
    impl CloudWatchLogsEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter_pattern: impl IntoVal<String>, log_group_name: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(with(empty(), "FilterPattern", filter_pattern), "LogGroupName", log_group_name) }
        /// `FilterPattern`: mandatory, at most 1024 characters.
        #[track_caller] pub fn filter_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPattern", value) }
        /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    }

    /// Words of `Type`.
    pub type CloudWatchLogsEventType = Word<fn(of::CloudWatchLogsEventType)>;
    impl CloudWatchLogsEventType {
        /// `CloudWatchLogs`
        pub const CloudWatchLogs: Self = word("CloudWatchLogs");
    }

    /// `CodeUri`.
    pub type CodeUri = Fields<of::CodeUri>;
    impl CodeUri {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `StorageMode`.
        #[track_caller] pub fn storage_mode(self, value: impl IntoVal<String>) -> Self { with(self, "StorageMode", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `CodeUri`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CodeUri2(Value);
    ias_core::union!(CodeUri2);
    impl CodeUri2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CodeUri`.
        pub fn code_uri(value: impl IntoVal<CodeUri>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<CodeUri2> for CodeUri { fn into_val(self) -> Val<CodeUri2> { Val::raw(IntoVal::<CodeUri>::into_val(self).into_value()) } }
    impl IntoVal<CodeUri2> for &str { fn into_val(self) -> Val<CodeUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<CodeUri2> for String { fn into_val(self) -> Val<CodeUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<CodeUri2> for Val<String> { fn into_val(self) -> Val<CodeUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `CognitoEvent`.
    pub type CognitoEvent = Fields<of::CognitoEvent>;
    impl CognitoEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CognitoEventType>, properties: impl IntoVal<CognitoEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<CognitoEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CognitoEventType>) -> Self { with(self, "Type", value) }
    }

    /// `CognitoEventProperties`.
    pub type CognitoEventProperties = Fields<of::CognitoEventProperties>;
    impl CognitoEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trigger: impl IntoVal<CognitoEventPropertiesTrigger>, user_pool: impl IntoVal<String>) -> Self { with(with(empty(), "Trigger", trigger), "UserPool", user_pool) }
        /// `Trigger`: mandatory.
        #[track_caller] pub fn trigger(self, value: impl IntoVal<CognitoEventPropertiesTrigger>) -> Self { with(self, "Trigger", value) }
        /// `UserPool`: mandatory.
        #[track_caller] pub fn user_pool(self, value: impl IntoVal<String>) -> Self { with(self, "UserPool", value) }
    }

    /// `Trigger`.
    pub type CognitoEventPropertiesTrigger = Fields<of::CognitoEventPropertiesTrigger>;
    impl CognitoEventPropertiesTrigger {
        /// `CreateAuthChallenge`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn create_auth_challenge(self, value: impl IntoVal<String>) -> Self { with(self, "CreateAuthChallenge", value) }
        /// `CustomEmailSender`.
        #[track_caller] pub fn custom_email_sender(self, value: impl IntoVal<CognitoEventPropertiesTriggerCustomEmailSender>) -> Self { with(self, "CustomEmailSender", value) }
        /// `CustomMessage`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn custom_message(self, value: impl IntoVal<String>) -> Self { with(self, "CustomMessage", value) }
        /// `CustomSMSSender`.
        #[track_caller] pub fn custom_sms_sender(self, value: impl IntoVal<CognitoEventPropertiesTriggerCustomSmsSender>) -> Self { with(self, "CustomSMSSender", value) }
        /// `DefineAuthChallenge`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn define_auth_challenge(self, value: impl IntoVal<String>) -> Self { with(self, "DefineAuthChallenge", value) }
        /// `InboundFederation`.
        #[track_caller] pub fn inbound_federation(self, value: impl IntoVal<CognitoEventPropertiesTriggerInboundFederation>) -> Self { with(self, "InboundFederation", value) }
        /// `KMSKeyID`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKeyID", value) }
        /// `PostAuthentication`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn post_authentication(self, value: impl IntoVal<String>) -> Self { with(self, "PostAuthentication", value) }
        /// `PostConfirmation`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn post_confirmation(self, value: impl IntoVal<String>) -> Self { with(self, "PostConfirmation", value) }
        /// `PreAuthentication`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn pre_authentication(self, value: impl IntoVal<String>) -> Self { with(self, "PreAuthentication", value) }
        /// `PreSignUp`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn pre_sign_up(self, value: impl IntoVal<String>) -> Self { with(self, "PreSignUp", value) }
        /// `PreTokenGeneration`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn pre_token_generation(self, value: impl IntoVal<String>) -> Self { with(self, "PreTokenGeneration", value) }
        /// `PreTokenGenerationConfig`.
        #[track_caller] pub fn pre_token_generation_config(self, value: impl IntoVal<CognitoEventPropertiesTriggerPreTokenGenerationConfig>) -> Self { with(self, "PreTokenGenerationConfig", value) }
        /// `UserMigration`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn user_migration(self, value: impl IntoVal<String>) -> Self { with(self, "UserMigration", value) }
        /// `VerifyAuthChallengeResponse`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn verify_auth_challenge_response(self, value: impl IntoVal<String>) -> Self { with(self, "VerifyAuthChallengeResponse", value) }
    }

    /// `CustomEmailSender`.
    pub type CognitoEventPropertiesTriggerCustomEmailSender = Fields<of::CognitoEventPropertiesTriggerCustomEmailSender>;
    impl CognitoEventPropertiesTriggerCustomEmailSender {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<CognitoEventPropertiesTriggerCustomEmailSenderLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type CognitoEventPropertiesTriggerCustomEmailSenderLambdaVersion = Word<fn(of::CognitoEventPropertiesTriggerCustomEmailSenderLambdaVersion)>;
    impl CognitoEventPropertiesTriggerCustomEmailSenderLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
    }

    /// `CustomSMSSender`.
    pub type CognitoEventPropertiesTriggerCustomSmsSender = Fields<of::CognitoEventPropertiesTriggerCustomSmsSender>;
    impl CognitoEventPropertiesTriggerCustomSmsSender {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<CognitoEventPropertiesTriggerCustomSmsSenderLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type CognitoEventPropertiesTriggerCustomSmsSenderLambdaVersion = Word<fn(of::CognitoEventPropertiesTriggerCustomSmsSenderLambdaVersion)>;
    impl CognitoEventPropertiesTriggerCustomSmsSenderLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
    }

    /// `InboundFederation`.
    pub type CognitoEventPropertiesTriggerInboundFederation = Fields<of::CognitoEventPropertiesTriggerInboundFederation>;
    impl CognitoEventPropertiesTriggerInboundFederation {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<CognitoEventPropertiesTriggerInboundFederationLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type CognitoEventPropertiesTriggerInboundFederationLambdaVersion = Word<fn(of::CognitoEventPropertiesTriggerInboundFederationLambdaVersion)>;
    impl CognitoEventPropertiesTriggerInboundFederationLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
    }

    /// `PreTokenGenerationConfig`.
    pub type CognitoEventPropertiesTriggerPreTokenGenerationConfig = Fields<of::CognitoEventPropertiesTriggerPreTokenGenerationConfig>;
    impl CognitoEventPropertiesTriggerPreTokenGenerationConfig {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<CognitoEventPropertiesTriggerPreTokenGenerationConfigLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type CognitoEventPropertiesTriggerPreTokenGenerationConfigLambdaVersion = Word<fn(of::CognitoEventPropertiesTriggerPreTokenGenerationConfigLambdaVersion)>;
    impl CognitoEventPropertiesTriggerPreTokenGenerationConfigLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
        /// `V2_0`
        pub const V2_0: Self = word("V2_0");
        /// `V3_0`
        pub const V3_0: Self = word("V3_0");
    }

    /// Words of `Type`.
    pub type CognitoEventType = Word<fn(of::CognitoEventType)>;
    impl CognitoEventType {
        /// `Cognito`
        pub const Cognito: Self = word("Cognito");
    }

    /// `DeadLetterConfig`.
    pub type DeadLetterConfig = Fields<of::DeadLetterConfig>;
    impl DeadLetterConfig {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `QueueLogicalId`.
        #[track_caller] pub fn queue_logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueueLogicalId", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DeadLetterConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DeadLetterConfigType = Word<fn(of::DeadLetterConfigType)>;
    impl DeadLetterConfigType {
        /// `SQS`
        pub const Sqs: Self = word("SQS");
    }

    /// `DeadLetterQueue`.
    pub type DeadLetterQueue = Fields<of::DeadLetterQueue>;
    impl DeadLetterQueue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_arn: impl IntoVal<String>, type_: impl IntoVal<DeadLetterQueueType>) -> Self { with(with(empty(), "TargetArn", target_arn), "Type", type_) }
        /// `TargetArn`: mandatory.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DeadLetterQueueType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DeadLetterQueueType = Word<fn(of::DeadLetterQueueType)>;
    impl DeadLetterQueueType {
        /// `SNS`
        pub const Sns: Self = word("SNS");
        /// `SQS`
        pub const Sqs: Self = word("SQS");
    }

    /// `DeploymentPreference`.
    pub type DeploymentPreference = Fields<of::DeploymentPreference>;
    impl DeploymentPreference {
        /// `Alarms`.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<DeploymentPreferenceAlarms>) -> Self { with(self, "Alarms", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Hooks`.
        #[track_caller] pub fn hooks(self, value: impl IntoVal<Hooks>) -> Self { with(self, "Hooks", value) }
        /// `PassthroughCondition`.
        #[track_caller] pub fn passthrough_condition(self, value: impl IntoVal<bool>) -> Self { with(self, "PassthroughCondition", value) }
        /// `Role`.
        #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
        /// `TriggerConfigurations`.
        #[track_caller] pub fn trigger_configurations(self, value: impl IntoVal<List<AwsCodeDeployDeploymentGroupTriggerConfig>>) -> Self { with(self, "TriggerConfigurations", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Alarms`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentPreferenceAlarms(Value);
    ias_core::union!(DeploymentPreferenceAlarms);
    impl DeploymentPreferenceAlarms {
        /// The alternative of a list.
        pub fn document_list(value: impl IntoVal<List<Json>>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a list.
        pub fn text_list(value: impl IntoVal<List<String>>) -> Self { Self(value.into_val().into_value()) }
    }

    /// `DocumentDBEvent`.
    pub type DocumentDbEvent = Fields<of::DocumentDbEvent>;
    impl DocumentDbEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DocumentDbEventType>, properties: impl IntoVal<DocumentDbEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<DocumentDbEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DocumentDbEventType>) -> Self { with(self, "Type", value) }
    }

    /// `DocumentDBEventProperties`.
    pub type DocumentDbEventProperties = Fields<of::DocumentDbEventProperties>;
    /// What [`DocumentDbEventProperties`] cannot do without.
    pub struct DocumentDbEventPropertiesRequired<A, B, C> {
        /// `Cluster`.
        pub cluster: A,
        /// `DatabaseName`.
        pub database_name: B,
        /// `SourceAccessConfigurations`.
        pub source_access_configurations: C,
    }
    impl DocumentDbEventProperties {
        /// Takes what is mandatory, by name: [`DocumentDbEventPropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<Json>, B: IntoVal<Json>, C: IntoVal<Json>>(required: DocumentDbEventPropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "Cluster", required.cluster), "DatabaseName", required.database_name), "SourceAccessConfigurations", required.source_access_configurations) }
        /// `BatchSize`.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<Json>) -> Self { with(self, "BatchSize", value) }
        /// `Cluster`: mandatory.
        #[track_caller] pub fn cluster(self, value: impl IntoVal<Json>) -> Self { with(self, "Cluster", value) }
        /// `CollectionName`.
        #[track_caller] pub fn collection_name(self, value: impl IntoVal<Json>) -> Self { with(self, "CollectionName", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<Json>) -> Self { with(self, "DatabaseName", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<Json>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<Json>) -> Self { with(self, "FilterCriteria", value) }
        /// `FullDocument`.
        #[track_caller] pub fn full_document(self, value: impl IntoVal<Json>) -> Self { with(self, "FullDocument", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
        /// `MaximumBatchingWindowInSeconds`.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<Json>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `SecretsManagerKmsKeyId`.
        #[track_caller] pub fn secrets_manager_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerKmsKeyId", value) }
        /// `SourceAccessConfigurations`: mandatory.
        #[track_caller] pub fn source_access_configurations(self, value: impl IntoVal<Json>) -> Self { with(self, "SourceAccessConfigurations", value) }
        /// `StartingPosition`.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<Json>) -> Self { with(self, "StartingPosition", value) }
        /// `StartingPositionTimestamp`.
        #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<Json>) -> Self { with(self, "StartingPositionTimestamp", value) }
    }

    /// Words of `Type`.
    pub type DocumentDbEventType = Word<fn(of::DocumentDbEventType)>;
    impl DocumentDbEventType {
        /// `DocumentDB`
        pub const DocumentDb: Self = word("DocumentDB");
    }

    /// `DynamoDBEvent`.
    pub type DynamoDbEvent = Fields<of::DynamoDbEvent>;
    impl DynamoDbEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DynamoDbEventType>, properties: impl IntoVal<DynamoDbEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<DynamoDbEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DynamoDbEventType>) -> Self { with(self, "Type", value) }
    }

    /// `DynamoDBEventProperties`.
    pub type DynamoDbEventProperties = Fields<of::DynamoDbEventProperties>;
    impl DynamoDbEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream: impl IntoVal<String>) -> Self { with(empty(), "Stream", stream) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `BisectBatchOnFunctionError`.
        #[track_caller] pub fn bisect_batch_on_function_error(self, value: impl IntoVal<bool>) -> Self { with(self, "BisectBatchOnFunctionError", value) }
        /// `DestinationConfig`.
        #[track_caller] pub fn destination_config(self, value: impl IntoVal<DynamoDbEventPropertiesDestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<DynamoDbEventPropertiesFilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `FunctionResponseTypes`: at most 1 item, no item twice.
        #[track_caller] pub fn function_response_types(self, value: impl IntoVal<List<DynamoDbEventPropertiesFunctionResponseType>>) -> Self { with(self, "FunctionResponseTypes", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `MaximumRecordAgeInSeconds`: -1 to 604800.
        #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: -1 to 10000.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
        /// `MetricsConfig`.
        #[track_caller] pub fn metrics_config(self, value: impl IntoVal<Json>) -> Self { with(self, "MetricsConfig", value) }
        /// `ParallelizationFactor`: 1 to 10.
        #[track_caller] pub fn parallelization_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelizationFactor", value) }
        /// `StartingPosition`: 6 to 12 characters, matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<String>) -> Self { with(self, "StartingPosition", value) }
        /// `StartingPositionTimestamp`.
        #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingPositionTimestamp", value) }
        /// `Stream`: mandatory, 12 to 1024 characters.
        #[track_caller] pub fn stream(self, value: impl IntoVal<String>) -> Self { with(self, "Stream", value) }
        /// `TumblingWindowInSeconds`: 0 to 900.
        #[track_caller] pub fn tumbling_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TumblingWindowInSeconds", value) }
    }

    /// `DestinationConfig`.
    pub type DynamoDbEventPropertiesDestinationConfig = Fields<of::DynamoDbEventPropertiesDestinationConfig>;
    impl DynamoDbEventPropertiesDestinationConfig {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<DynamoDbEventPropertiesDestinationConfigOnFailure>) -> Self { with(self, "OnFailure", value) }
    }

    /// `OnFailure`.
    pub type DynamoDbEventPropertiesDestinationConfigOnFailure = Fields<of::DynamoDbEventPropertiesDestinationConfigOnFailure>;
    impl DynamoDbEventPropertiesDestinationConfigOnFailure {
        /// `Destination`: 12 to 1024 characters.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    }

    /// `FilterCriteria`.
    pub type DynamoDbEventPropertiesFilterCriteria = Fields<of::DynamoDbEventPropertiesFilterCriteria>;
    impl DynamoDbEventPropertiesFilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<DynamoDbEventPropertiesFilterCriteriaFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `Filter`.
    pub type DynamoDbEventPropertiesFilterCriteriaFilter = Fields<of::DynamoDbEventPropertiesFilterCriteriaFilter>;
    impl DynamoDbEventPropertiesFilterCriteriaFilter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `FunctionResponseType`.
    pub type DynamoDbEventPropertiesFunctionResponseType = Word<fn(of::DynamoDbEventPropertiesFunctionResponseType)>;
    impl DynamoDbEventPropertiesFunctionResponseType {
        /// `ReportBatchItemFailures`
        pub const ReportBatchItemFailures: Self = word("ReportBatchItemFailures");
    }

    /// Words of `Type`.
    pub type DynamoDbEventType = Word<fn(of::DynamoDbEventType)>;
    impl DynamoDbEventType {
        /// `DynamoDB`
        pub const DynamoDb: Self = word("DynamoDB");
    }

    /// `EventBridgeRuleEvent`.
    pub type EventBridgeRuleEvent = Fields<of::EventBridgeRuleEvent>;
    impl EventBridgeRuleEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EventBridgeRuleEventType>, properties: impl IntoVal<EventBridgeRuleEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<EventBridgeRuleEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EventBridgeRuleEventType>) -> Self { with(self, "Type", value) }
    }

    /// `EventBridgeRuleEventProperties`.
    pub type EventBridgeRuleEventProperties = Fields<of::EventBridgeRuleEventProperties>;
    impl EventBridgeRuleEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pattern: impl IntoVal<Json>) -> Self { with(empty(), "Pattern", pattern) }
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `EventBusName`: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn event_bus_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusName", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `InputPath`.
        #[track_caller] pub fn input_path(self, value: impl IntoVal<Json>) -> Self { with(self, "InputPath", value) }
        /// `InputTransformer`.
        #[track_caller] pub fn input_transformer(self, value: impl IntoVal<Json>) -> Self { with(self, "InputTransformer", value) }
        /// `Pattern`: mandatory.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<Json>) -> Self { with(self, "Pattern", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RetryPolicy", value) }
        /// `RuleName`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<EventBridgeRuleTarget>) -> Self { with(self, "Target", value) }
    }

    /// Words of `Type`.
    pub type EventBridgeRuleEventType = Word<fn(of::EventBridgeRuleEventType)>;
    impl EventBridgeRuleEventType {
        /// `EventBridgeRule`
        pub const EventBridgeRule: Self = word("EventBridgeRule");
    }

    /// `EventBridgeRuleTarget`.
    pub type EventBridgeRuleTarget = Fields<of::EventBridgeRuleTarget>;
    impl EventBridgeRuleTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<Json>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<Json>) -> Self { with(self, "Id", value) }
    }

    /// `EventInvokeConfig`.
    pub type EventInvokeConfig = Fields<of::EventInvokeConfig>;
    impl EventInvokeConfig {
        /// `DestinationConfig`.
        #[track_caller] pub fn destination_config(self, value: impl IntoVal<EventInvokeDestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
        /// `MaximumEventAgeInSeconds`.
        #[track_caller] pub fn maximum_event_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumEventAgeInSeconds", value) }
        /// `MaximumRetryAttempts`.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
    }

    /// `EventInvokeDestinationConfig`.
    pub type EventInvokeDestinationConfig = Fields<of::EventInvokeDestinationConfig>;
    impl EventInvokeDestinationConfig {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<EventInvokeOnFailure>) -> Self { with(self, "OnFailure", value) }
        /// `OnSuccess`.
        #[track_caller] pub fn on_success(self, value: impl IntoVal<EventInvokeOnSuccess>) -> Self { with(self, "OnSuccess", value) }
    }

    /// `EventInvokeOnFailure`.
    pub type EventInvokeOnFailure = Fields<of::EventInvokeOnFailure>;
    impl EventInvokeOnFailure {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EventInvokeOnFailureType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EventInvokeOnFailureType = Word<fn(of::EventInvokeOnFailureType)>;
    impl EventInvokeOnFailureType {
        /// `SQS`
        pub const Sqs: Self = word("SQS");
        /// `SNS`
        pub const Sns: Self = word("SNS");
        /// `Lambda`
        pub const Lambda: Self = word("Lambda");
        /// `EventBridge`
        pub const EventBridge: Self = word("EventBridge");
        /// `S3Bucket`
        pub const S3Bucket: Self = word("S3Bucket");
    }

    /// `EventInvokeOnSuccess`.
    pub type EventInvokeOnSuccess = Fields<of::EventInvokeOnSuccess>;
    impl EventInvokeOnSuccess {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EventInvokeOnSuccessType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EventInvokeOnSuccessType = Word<fn(of::EventInvokeOnSuccessType)>;
    impl EventInvokeOnSuccessType {
        /// `SQS`
        pub const Sqs: Self = word("SQS");
        /// `SNS`
        pub const Sns: Self = word("SNS");
        /// `Lambda`
        pub const Lambda: Self = word("Lambda");
        /// `EventBridge`
        pub const EventBridge: Self = word("EventBridge");
        /// `S3Bucket`
        pub const S3Bucket: Self = word("S3Bucket");
    }

    /// `Events`: one of 19 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Events(Value);
    ias_core::union!(Events);
    impl Events {
        /// The alternative `S3Event`.
        pub fn s3_event(value: impl IntoVal<S3Event>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `SnsEvent`.
        pub fn sns_event(value: impl IntoVal<SnsEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `KinesisEvent`.
        pub fn kinesis_event(value: impl IntoVal<KinesisEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `DynamoDbEvent`.
        pub fn dynamo_db_event(value: impl IntoVal<DynamoDbEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `DocumentDbEvent`.
        pub fn document_db_event(value: impl IntoVal<DocumentDbEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `SqsEvent`.
        pub fn sqs_event(value: impl IntoVal<SqsEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ApiEvent`.
        pub fn api_event(value: impl IntoVal<ApiEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ScheduleEvent`.
        pub fn schedule_event(value: impl IntoVal<ScheduleEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ScheduleV2Event`.
        pub fn schedule_v2_event(value: impl IntoVal<ScheduleV2Event>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CloudWatchEvent`.
        pub fn cloud_watch_event(value: impl IntoVal<CloudWatchEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `EventBridgeRuleEvent`.
        pub fn event_bridge_rule_event(value: impl IntoVal<EventBridgeRuleEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CloudWatchLogsEvent`.
        pub fn cloud_watch_logs_event(value: impl IntoVal<CloudWatchLogsEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `IoTRuleEvent`.
        pub fn io_t_rule_event(value: impl IntoVal<IoTRuleEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `AlexaSkillEvent`.
        pub fn alexa_skill_event(value: impl IntoVal<AlexaSkillEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CognitoEvent`.
        pub fn cognito_event(value: impl IntoVal<CognitoEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `HttpApiEvent`.
        pub fn http_api_event(value: impl IntoVal<HttpApiEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `MskEvent`.
        pub fn msk_event(value: impl IntoVal<MskEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `MqEvent`.
        pub fn mq_event(value: impl IntoVal<MqEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `SelfManagedKafkaEvent`.
        pub fn self_managed_kafka_event(value: impl IntoVal<SelfManagedKafkaEvent>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Events> for S3Event { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<S3Event>::into_val(self).into_value()) } }
    impl IntoVal<Events> for SnsEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<SnsEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for KinesisEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<KinesisEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for DynamoDbEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<DynamoDbEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for DocumentDbEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<DocumentDbEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for SqsEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<SqsEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for ApiEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<ApiEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for ScheduleEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<ScheduleEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for ScheduleV2Event { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<ScheduleV2Event>::into_val(self).into_value()) } }
    impl IntoVal<Events> for CloudWatchEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<CloudWatchEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for EventBridgeRuleEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<EventBridgeRuleEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for CloudWatchLogsEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<CloudWatchLogsEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for IoTRuleEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<IoTRuleEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for AlexaSkillEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<AlexaSkillEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for CognitoEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<CognitoEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for HttpApiEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<HttpApiEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for MskEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<MskEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for MqEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<MqEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for SelfManagedKafkaEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<SelfManagedKafkaEvent>::into_val(self).into_value()) } }

    /// `EventsScheduleProperties`.
    pub type EventsScheduleProperties = Fields<of::EventsScheduleProperties>;
    impl EventsScheduleProperties {
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RetryPolicy", value) }
        /// `Schedule`: at most 256 characters, matches `^(rate\(.+\)|cron\(.+\))?$`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<EventsSchedulePropertiesState>) -> Self { with(self, "State", value) }
    }

    /// Words of `State`.
    pub type EventsSchedulePropertiesState = Word<fn(of::EventsSchedulePropertiesState)>;
    impl EventsSchedulePropertiesState {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        pub const EnabledWithAllCloudtrailManagementEvents: Self = word("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    }

    /// `FunctionUrlConfig`.
    pub type FunctionUrlConfig = Fields<of::FunctionUrlConfig>;
    impl FunctionUrlConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auth_type: impl IntoVal<String>) -> Self { with(empty(), "AuthType", auth_type) }
        /// `AuthType`: mandatory.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
        /// `Cors`.
        #[track_caller] pub fn cors(self, value: impl IntoVal<FunctionUrlConfigCors>) -> Self { with(self, "Cors", value) }
        /// `InvokeMode`.
        #[track_caller] pub fn invoke_mode(self, value: impl IntoVal<Json>) -> Self { with(self, "InvokeMode", value) }
    }

    /// `Cors`.
    pub type FunctionUrlConfigCors = Fields<of::FunctionUrlConfigCors>;
    impl FunctionUrlConfigCors {
        /// `AllowCredentials`.
        #[track_caller] pub fn allow_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCredentials", value) }
        /// `AllowHeaders`: 1 to 100 items, each 1 to 1024 characters.
        #[track_caller] pub fn allow_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowHeaders", value) }
        /// `AllowMethods`: 1 to 6 items, each at most 6 characters.
        #[track_caller] pub fn allow_methods(self, value: impl IntoVal<List<FunctionUrlConfigCorsAllowMethod>>) -> Self { with(self, "AllowMethods", value) }
        /// `AllowOrigins`: 1 to 100 items, each 1 to 253 characters.
        #[track_caller] pub fn allow_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowOrigins", value) }
        /// `ExposeHeaders`: 1 to 100 items, each 1 to 1024 characters.
        #[track_caller] pub fn expose_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExposeHeaders", value) }
        /// `MaxAge`: 0 to 86400.
        #[track_caller] pub fn max_age(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAge", value) }
    }

    /// Words of `AllowMethod`.
    pub type FunctionUrlConfigCorsAllowMethod = Word<fn(of::FunctionUrlConfigCorsAllowMethod)>;
    impl FunctionUrlConfigCorsAllowMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `PUT`
        pub const Put: Self = word("PUT");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PATCH`
        pub const Patch: Self = word("PATCH");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `*`
        pub const All: Self = word("*");
    }

    /// `Hooks`.
    pub type Hooks = Fields<of::Hooks>;
    impl Hooks {
        /// `PostTraffic`.
        #[track_caller] pub fn post_traffic(self, value: impl IntoVal<String>) -> Self { with(self, "PostTraffic", value) }
        /// `PreTraffic`.
        #[track_caller] pub fn pre_traffic(self, value: impl IntoVal<String>) -> Self { with(self, "PreTraffic", value) }
    }

    /// `HttpApiAuth`.
    pub type HttpApiAuth = Fields<of::HttpApiAuth>;
    impl HttpApiAuth {
        /// `AuthorizationScopes`.
        #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
        /// `Authorizer`.
        #[track_caller] pub fn authorizer(self, value: impl IntoVal<String>) -> Self { with(self, "Authorizer", value) }
    }

    /// `HttpApiEvent`.
    pub type HttpApiEvent = Fields<of::HttpApiEvent>;
    impl HttpApiEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<HttpApiEventType>) -> Self { with(empty(), "Type", type_) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<HttpApiEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<HttpApiEventType>) -> Self { with(self, "Type", value) }
    }

    /// `HttpApiEventProperties`.
    pub type HttpApiEventProperties = Fields<of::HttpApiEventProperties>;
    impl HttpApiEventProperties {
        /// `ApiId`.
        #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
        /// `Auth`.
        #[track_caller] pub fn auth(self, value: impl IntoVal<HttpApiAuth>) -> Self { with(self, "Auth", value) }
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `PayloadFormatVersion`.
        #[track_caller] pub fn payload_format_version(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadFormatVersion", value) }
        /// `RouteSettings`.
        #[track_caller] pub fn route_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "RouteSettings", value) }
        /// `TimeoutInMillis`.
        #[track_caller] pub fn timeout_in_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMillis", value) }
    }

    /// Words of `Type`.
    pub type HttpApiEventType = Word<fn(of::HttpApiEventType)>;
    impl HttpApiEventType {
        /// `HttpApi`
        pub const HttpApi: Self = word("HttpApi");
    }

    /// `IoTRuleEvent`.
    pub type IoTRuleEvent = Fields<of::IoTRuleEvent>;
    impl IoTRuleEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<IoTRuleEventType>, properties: impl IntoVal<IoTRuleEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<IoTRuleEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<IoTRuleEventType>) -> Self { with(self, "Type", value) }
    }

    /// `IoTRuleEventProperties`.
    pub type IoTRuleEventProperties = Fields<of::IoTRuleEventProperties>;
    impl IoTRuleEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sql: impl IntoVal<Json>) -> Self { with(empty(), "Sql", sql) }
        /// `AwsIotSqlVersion`.
        #[track_caller] pub fn aws_iot_sql_version(self, value: impl IntoVal<Json>) -> Self { with(self, "AwsIotSqlVersion", value) }
        /// `Sql`: mandatory.
        #[track_caller] pub fn sql(self, value: impl IntoVal<Json>) -> Self { with(self, "Sql", value) }
    }

    /// Words of `Type`.
    pub type IoTRuleEventType = Word<fn(of::IoTRuleEventType)>;
    impl IoTRuleEventType {
        /// `IoTRule`
        pub const IoTRule: Self = word("IoTRule");
    }

    /// `KinesisEvent`.
    pub type KinesisEvent = Fields<of::KinesisEvent>;
    impl KinesisEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<KinesisEventType>, properties: impl IntoVal<KinesisEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<KinesisEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<KinesisEventType>) -> Self { with(self, "Type", value) }
    }

    /// `KinesisEventProperties`.
    pub type KinesisEventProperties = Fields<of::KinesisEventProperties>;
    impl KinesisEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream: impl IntoVal<String>) -> Self { with(empty(), "Stream", stream) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `BisectBatchOnFunctionError`.
        #[track_caller] pub fn bisect_batch_on_function_error(self, value: impl IntoVal<bool>) -> Self { with(self, "BisectBatchOnFunctionError", value) }
        /// `DestinationConfig`.
        #[track_caller] pub fn destination_config(self, value: impl IntoVal<KinesisEventPropertiesDestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<KinesisEventPropertiesFilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `FunctionResponseTypes`: at most 1 item, no item twice.
        #[track_caller] pub fn function_response_types(self, value: impl IntoVal<List<KinesisEventPropertiesFunctionResponseType>>) -> Self { with(self, "FunctionResponseTypes", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `MaximumRecordAgeInSeconds`: -1 to 604800.
        #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: -1 to 10000.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
        /// `MetricsConfig`.
        #[track_caller] pub fn metrics_config(self, value: impl IntoVal<Json>) -> Self { with(self, "MetricsConfig", value) }
        /// `ParallelizationFactor`: 1 to 10.
        #[track_caller] pub fn parallelization_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelizationFactor", value) }
        /// `StartingPosition`: 6 to 12 characters, matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<String>) -> Self { with(self, "StartingPosition", value) }
        /// `StartingPositionTimestamp`.
        #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingPositionTimestamp", value) }
        /// `Stream`: mandatory, 12 to 1024 characters.
        #[track_caller] pub fn stream(self, value: impl IntoVal<String>) -> Self { with(self, "Stream", value) }
        /// `TumblingWindowInSeconds`: 0 to 900.
        #[track_caller] pub fn tumbling_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TumblingWindowInSeconds", value) }
    }

    /// `DestinationConfig`.
    pub type KinesisEventPropertiesDestinationConfig = Fields<of::KinesisEventPropertiesDestinationConfig>;
    impl KinesisEventPropertiesDestinationConfig {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<KinesisEventPropertiesDestinationConfigOnFailure>) -> Self { with(self, "OnFailure", value) }
    }

    /// `OnFailure`.
    pub type KinesisEventPropertiesDestinationConfigOnFailure = Fields<of::KinesisEventPropertiesDestinationConfigOnFailure>;
    impl KinesisEventPropertiesDestinationConfigOnFailure {
        /// `Destination`: 12 to 1024 characters.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    }

    /// `FilterCriteria`.
    pub type KinesisEventPropertiesFilterCriteria = Fields<of::KinesisEventPropertiesFilterCriteria>;
    impl KinesisEventPropertiesFilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<KinesisEventPropertiesFilterCriteriaFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `Filter`.
    pub type KinesisEventPropertiesFilterCriteriaFilter = Fields<of::KinesisEventPropertiesFilterCriteriaFilter>;
    impl KinesisEventPropertiesFilterCriteriaFilter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `FunctionResponseType`.
    pub type KinesisEventPropertiesFunctionResponseType = Word<fn(of::KinesisEventPropertiesFunctionResponseType)>;
    impl KinesisEventPropertiesFunctionResponseType {
        /// `ReportBatchItemFailures`
        pub const ReportBatchItemFailures: Self = word("ReportBatchItemFailures");
    }

    /// Words of `Type`.
    pub type KinesisEventType = Word<fn(of::KinesisEventType)>;
    impl KinesisEventType {
        /// `Kinesis`
        pub const Kinesis: Self = word("Kinesis");
    }

    /// `MQEvent`.
    pub type MqEvent = Fields<of::MqEvent>;
    impl MqEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MqEventType>, properties: impl IntoVal<MqEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<MqEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MqEventType>) -> Self { with(self, "Type", value) }
    }

    /// `MQEventProperties`.
    pub type MqEventProperties = Fields<of::MqEventProperties>;
    /// What [`MqEventProperties`] cannot do without.
    pub struct MqEventPropertiesRequired<A, B, C> {
        /// `Broker`: 12 to 1024 characters.
        pub broker: A,
        /// `Queues`: exactly 1 item, no item twice, each 1 to 1000 characters, each matches `[\s\S]*`.
        pub queues: B,
        /// `SourceAccessConfigurations`: 1 to 29 items, no item twice.
        pub source_access_configurations: C,
    }
    impl MqEventProperties {
        /// Takes what is mandatory, by name: [`MqEventPropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<MqEventPropertiesSourceAccessConfiguration>>>(required: MqEventPropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "Broker", required.broker), "Queues", required.queues), "SourceAccessConfigurations", required.source_access_configurations) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `Broker`: mandatory, 12 to 1024 characters.
        #[track_caller] pub fn broker(self, value: impl IntoVal<String>) -> Self { with(self, "Broker", value) }
        /// `DynamicPolicyName`.
        #[track_caller] pub fn dynamic_policy_name(self, value: impl IntoVal<bool>) -> Self { with(self, "DynamicPolicyName", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<MqEventPropertiesFilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `Queues`: mandatory, exactly 1 item, no item twice, each 1 to 1000 characters, each matches `[\s\S]*`.
        #[track_caller] pub fn queues(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Queues", value) }
        /// `SecretsManagerKmsKeyId`.
        #[track_caller] pub fn secrets_manager_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerKmsKeyId", value) }
        /// `SourceAccessConfigurations`: mandatory, 1 to 29 items, no item twice.
        #[track_caller] pub fn source_access_configurations(self, value: impl IntoVal<List<MqEventPropertiesSourceAccessConfiguration>>) -> Self { with(self, "SourceAccessConfigurations", value) }
    }

    /// `FilterCriteria`.
    pub type MqEventPropertiesFilterCriteria = Fields<of::MqEventPropertiesFilterCriteria>;
    impl MqEventPropertiesFilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<MqEventPropertiesFilterCriteriaFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `Filter`.
    pub type MqEventPropertiesFilterCriteriaFilter = Fields<of::MqEventPropertiesFilterCriteriaFilter>;
    impl MqEventPropertiesFilterCriteriaFilter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// `SourceAccessConfiguration`.
    pub type MqEventPropertiesSourceAccessConfiguration = Fields<of::MqEventPropertiesSourceAccessConfiguration>;
    impl MqEventPropertiesSourceAccessConfiguration {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MqEventPropertiesSourceAccessConfigurationType>) -> Self { with(self, "Type", value) }
        /// `URI`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "URI", value) }
    }

    /// Words of `Type`.
    pub type MqEventPropertiesSourceAccessConfigurationType = Word<fn(of::MqEventPropertiesSourceAccessConfigurationType)>;
    impl MqEventPropertiesSourceAccessConfigurationType {
        /// `BASIC_AUTH`
        pub const BasicAuth: Self = word("BASIC_AUTH");
        /// `VPC_SUBNET`
        pub const VpcSubnet: Self = word("VPC_SUBNET");
        /// `VPC_SECURITY_GROUP`
        pub const VpcSecurityGroup: Self = word("VPC_SECURITY_GROUP");
        /// `SASL_SCRAM_512_AUTH`
        pub const SaslScram512Auth: Self = word("SASL_SCRAM_512_AUTH");
        /// `SASL_SCRAM_256_AUTH`
        pub const SaslScram256Auth: Self = word("SASL_SCRAM_256_AUTH");
        /// `VIRTUAL_HOST`
        pub const VirtualHost: Self = word("VIRTUAL_HOST");
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        pub const ClientCertificateTlsAuth: Self = word("CLIENT_CERTIFICATE_TLS_AUTH");
        /// `SERVER_ROOT_CA_CERTIFICATE`
        pub const ServerRootCaCertificate: Self = word("SERVER_ROOT_CA_CERTIFICATE");
        /// `OAUTHBEARER_AUTH`
        pub const OauthbearerAuth: Self = word("OAUTHBEARER_AUTH");
        /// `OAUTHBEARER_SCOPE`
        pub const OauthbearerScope: Self = word("OAUTHBEARER_SCOPE");
        /// `OAUTHBEARER_AUDIENCE`
        pub const OauthbearerAudience: Self = word("OAUTHBEARER_AUDIENCE");
        /// `OAUTHBEARER_LOGICAL_CLUSTER`
        pub const OauthbearerLogicalCluster: Self = word("OAUTHBEARER_LOGICAL_CLUSTER");
        /// `OAUTHBEARER_IDENTITY_POOL`
        pub const OauthbearerIdentityPool: Self = word("OAUTHBEARER_IDENTITY_POOL");
        /// `IAM_AUTH`
        pub const IamAuth: Self = word("IAM_AUTH");
        /// `IAM_OAUTHBEARER_AUTH`
        pub const IamOauthbearerAuth: Self = word("IAM_OAUTHBEARER_AUTH");
    }

    /// Words of `Type`.
    pub type MqEventType = Word<fn(of::MqEventType)>;
    impl MqEventType {
        /// `MQ`
        pub const Mq: Self = word("MQ");
    }

    /// `MSKEvent`.
    pub type MskEvent = Fields<of::MskEvent>;
    impl MskEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MskEventType>, properties: impl IntoVal<MskEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<MskEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MskEventType>) -> Self { with(self, "Type", value) }
    }

    /// `MSKEventProperties`.
    pub type MskEventProperties = Fields<of::MskEventProperties>;
    impl MskEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream: impl IntoVal<String>, topics: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Stream", stream), "Topics", topics) }
        /// `BatchSize`.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<f64>) -> Self { with(self, "BatchSize", value) }
        /// `BisectBatchOnFunctionError`.
        #[track_caller] pub fn bisect_batch_on_function_error(self, value: impl IntoVal<bool>) -> Self { with(self, "BisectBatchOnFunctionError", value) }
        /// `ConsumerGroupId`.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<Json>) -> Self { with(self, "ConsumerGroupId", value) }
        /// `DestinationConfig`.
        #[track_caller] pub fn destination_config(self, value: impl IntoVal<AwsLambdaEventSourceMappingDestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<MskEventPropertiesFilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `FunctionResponseTypes`: at most 1 item, no item twice.
        #[track_caller] pub fn function_response_types(self, value: impl IntoVal<List<MskEventPropertiesFunctionResponseType>>) -> Self { with(self, "FunctionResponseTypes", value) }
        /// `KmsKeyArn`: 12 to 2048 characters, matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `LoggingConfig`.
        #[track_caller] pub fn logging_config(self, value: impl IntoVal<MskEventPropertiesLoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `MaximumRecordAgeInSeconds`: -1 to 604800.
        #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: -1 to 10000.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
        /// `MetricsConfig`.
        #[track_caller] pub fn metrics_config(self, value: impl IntoVal<MskEventPropertiesMetricsConfig>) -> Self { with(self, "MetricsConfig", value) }
        /// `ProvisionedPollerConfig`.
        #[track_caller] pub fn provisioned_poller_config(self, value: impl IntoVal<MskEventPropertiesProvisionedPollerConfig>) -> Self { with(self, "ProvisionedPollerConfig", value) }
        /// `SchemaRegistryConfig`.
        #[track_caller] pub fn schema_registry_config(self, value: impl IntoVal<MskEventPropertiesSchemaRegistryConfig>) -> Self { with(self, "SchemaRegistryConfig", value) }
        /// `SourceAccessConfigurations`.
        #[track_caller] pub fn source_access_configurations(self, value: impl IntoVal<Json>) -> Self { with(self, "SourceAccessConfigurations", value) }
        /// `StartingPosition`: 6 to 12 characters, matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<String>) -> Self { with(self, "StartingPosition", value) }
        /// `StartingPositionTimestamp`.
        #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingPositionTimestamp", value) }
        /// `Stream`: mandatory, 12 to 1024 characters.
        #[track_caller] pub fn stream(self, value: impl IntoVal<String>) -> Self { with(self, "Stream", value) }
        /// `Topics`: mandatory, exactly 1 item, no item twice, each 1 to 249 characters, each matches `^[^.]([a-zA-Z0-9\-_.]+)`.
        #[track_caller] pub fn topics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Topics", value) }
    }

    /// `FilterCriteria`.
    pub type MskEventPropertiesFilterCriteria = Fields<of::MskEventPropertiesFilterCriteria>;
    impl MskEventPropertiesFilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<MskEventPropertiesFilterCriteriaFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `Filter`.
    pub type MskEventPropertiesFilterCriteriaFilter = Fields<of::MskEventPropertiesFilterCriteriaFilter>;
    impl MskEventPropertiesFilterCriteriaFilter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `FunctionResponseType`.
    pub type MskEventPropertiesFunctionResponseType = Word<fn(of::MskEventPropertiesFunctionResponseType)>;
    impl MskEventPropertiesFunctionResponseType {
        /// `ReportBatchItemFailures`
        pub const ReportBatchItemFailures: Self = word("ReportBatchItemFailures");
    }

    /// `LoggingConfig`.
    pub type MskEventPropertiesLoggingConfig = Fields<of::MskEventPropertiesLoggingConfig>;
    impl MskEventPropertiesLoggingConfig {
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<MskEventPropertiesLoggingConfigSystemLogLevel>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// Words of `SystemLogLevel`.
    pub type MskEventPropertiesLoggingConfigSystemLogLevel = Word<fn(of::MskEventPropertiesLoggingConfigSystemLogLevel)>;
    impl MskEventPropertiesLoggingConfigSystemLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
    }

    /// `MetricsConfig`.
    pub type MskEventPropertiesMetricsConfig = Fields<of::MskEventPropertiesMetricsConfig>;
    impl MskEventPropertiesMetricsConfig {
        /// `Metrics`: at most 3 items, no item twice.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<MskEventPropertiesMetricsConfigMetric>>) -> Self { with(self, "Metrics", value) }
    }

    /// Words of `Metric`.
    pub type MskEventPropertiesMetricsConfigMetric = Word<fn(of::MskEventPropertiesMetricsConfigMetric)>;
    impl MskEventPropertiesMetricsConfigMetric {
        /// `EventCount`
        pub const EventCount: Self = word("EventCount");
        /// `ErrorCount`
        pub const ErrorCount: Self = word("ErrorCount");
        /// `KafkaMetrics`
        pub const KafkaMetrics: Self = word("KafkaMetrics");
    }

    /// `ProvisionedPollerConfig`.
    pub type MskEventPropertiesProvisionedPollerConfig = Fields<of::MskEventPropertiesProvisionedPollerConfig>;
    impl MskEventPropertiesProvisionedPollerConfig {
        /// `MaximumPollers`: 1 to 10000.
        #[track_caller] pub fn maximum_pollers(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPollers", value) }
        /// `MinimumPollers`: 1 to 200.
        #[track_caller] pub fn minimum_pollers(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumPollers", value) }
        /// `PollerGroupName`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
        #[track_caller] pub fn poller_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "PollerGroupName", value) }
    }

    /// `SchemaRegistryConfig`.
    pub type MskEventPropertiesSchemaRegistryConfig = Fields<of::MskEventPropertiesSchemaRegistryConfig>;
    impl MskEventPropertiesSchemaRegistryConfig {
        /// `ConsumerGroupId`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerGroupId", value) }
        /// `SchemaRegistryConfig`.
        #[track_caller] pub fn schema_registry_config(self, value: impl IntoVal<MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfig>) -> Self { with(self, "SchemaRegistryConfig", value) }
    }

    /// `SchemaRegistryConfig`.
    pub type MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfig = Fields<of::MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfig>;
    impl MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfig {
        /// `AccessConfigs`: at most 2 items, no item twice.
        #[track_caller] pub fn access_configs(self, value: impl IntoVal<List<MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig>>) -> Self { with(self, "AccessConfigs", value) }
        /// `EventRecordFormat`.
        #[track_caller] pub fn event_record_format(self, value: impl IntoVal<MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat>) -> Self { with(self, "EventRecordFormat", value) }
        /// `SchemaRegistryURI`: 1 to 10000 characters, matches `[a-zA-Z0-9-/*:_+=.@-]*`.
        #[track_caller] pub fn schema_registry_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaRegistryURI", value) }
        /// `SchemaValidationConfigs`: 1 to 2 items, no item twice.
        #[track_caller] pub fn schema_validation_configs(self, value: impl IntoVal<List<MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig>>) -> Self { with(self, "SchemaValidationConfigs", value) }
    }

    /// `AccessConfig`.
    pub type MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig = Fields<of::MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig>;
    impl MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType>) -> Self { with(self, "Type", value) }
        /// `URI`: 1 to 10000 characters.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "URI", value) }
    }

    /// Words of `Type`.
    pub type MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType = Word<fn(of::MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType)>;
    impl MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType {
        /// `BASIC_AUTH`
        pub const BasicAuth: Self = word("BASIC_AUTH");
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        pub const ClientCertificateTlsAuth: Self = word("CLIENT_CERTIFICATE_TLS_AUTH");
        /// `SERVER_ROOT_CA_CERTIFICATE`
        pub const ServerRootCaCertificate: Self = word("SERVER_ROOT_CA_CERTIFICATE");
        /// `OAUTHBEARER_AUTH`
        pub const OauthbearerAuth: Self = word("OAUTHBEARER_AUTH");
    }

    /// Words of `EventRecordFormat`.
    pub type MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat = Word<fn(of::MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat)>;
    impl MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
    }

    /// `SchemaValidationConfig`.
    pub type MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig = Fields<of::MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig>;
    impl MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig {
        /// `Attribute`.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `Attribute`.
    pub type MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute = Word<fn(of::MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute)>;
    impl MskEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute {
        /// `KEY`
        pub const Key: Self = word("KEY");
        /// `VALUE`
        pub const Value: Self = word("VALUE");
    }

    /// Words of `Type`.
    pub type MskEventType = Word<fn(of::MskEventType)>;
    impl MskEventType {
        /// `MSK`
        pub const Msk: Self = word("MSK");
    }

    /// Words of `PackageType`.
    pub type PackageType = Word<fn(of::PackageType)>;
    impl PackageType {
        /// `Image`
        pub const Image: Self = word("Image");
        /// `Zip`
        pub const Zip: Self = word("Zip");
    }

    /// `Ref`.
    pub type Ref = Fields<of::Ref>;
    impl Ref {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ref_: impl IntoVal<String>) -> Self { with(empty(), "Ref", ref_) }
        /// `Ref`: mandatory.
        #[track_caller] pub fn ref_(self, value: impl IntoVal<String>) -> Self { with(self, "Ref", value) }
    }

    /// `RequestModel`.
    pub type RequestModel = Fields<of::RequestModel>;
    impl RequestModel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model: impl IntoVal<String>) -> Self { with(empty(), "Model", model) }
        /// `Model`: mandatory.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `ValidateBody`.
        #[track_caller] pub fn validate_body(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateBody", value) }
        /// `ValidateParameters`.
        #[track_caller] pub fn validate_parameters(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateParameters", value) }
    }

    /// `RequestParameters`.
    pub type RequestParameters = Fields<of::RequestParameters>;
    impl RequestParameters {
        /// `Caching`.
        #[track_caller] pub fn caching(self, value: impl IntoVal<bool>) -> Self { with(self, "Caching", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
    }

    /// `S3Event`.
    pub type S3Event = Fields<of::S3Event>;
    impl S3Event {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(properties: impl IntoVal<S3EventProperties>, type_: impl IntoVal<S3EventType>) -> Self { with(with(empty(), "Properties", properties), "Type", type_) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<S3EventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<S3EventType>) -> Self { with(self, "Type", value) }
    }

    /// `S3EventProperties`.
    pub type S3EventProperties = Fields<of::S3EventProperties>;
    impl S3EventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, events: impl IntoVal<Json>) -> Self { with(with(empty(), "Bucket", bucket), "Events", events) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Events`: mandatory.
        #[track_caller] pub fn events(self, value: impl IntoVal<Json>) -> Self { with(self, "Events", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Json>) -> Self { with(self, "Filter", value) }
    }

    /// Words of `Type`.
    pub type S3EventType = Word<fn(of::S3EventType)>;
    impl S3EventType {
        /// `S3`
        pub const S3: Self = word("S3");
    }

    /// `ScheduleEvent`.
    pub type ScheduleEvent = Fields<of::ScheduleEvent>;
    impl ScheduleEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ScheduleEventType>, properties: impl IntoVal<EventsScheduleProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<EventsScheduleProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ScheduleEventType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ScheduleEventType = Word<fn(of::ScheduleEventType)>;
    impl ScheduleEventType {
        /// `Schedule`
        pub const Schedule: Self = word("Schedule");
    }

    /// `ScheduleV2Event`.
    pub type ScheduleV2Event = Fields<of::ScheduleV2Event>;
    impl ScheduleV2Event {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ScheduleV2EventType>, properties: impl IntoVal<ScheduleV2EventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<ScheduleV2EventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ScheduleV2EventType>) -> Self { with(self, "Type", value) }
    }

    /// `ScheduleV2EventProperties`.
    pub type ScheduleV2EventProperties = Fields<of::ScheduleV2EventProperties>;
    impl ScheduleV2EventProperties {
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EndDate`: in the form `date-time`.
        #[track_caller] pub fn end_date(self, value: impl IntoVal<String>) -> Self { with(self, "EndDate", value) }
        /// `FlexibleTimeWindow`.
        #[track_caller] pub fn flexible_time_window(self, value: impl IntoVal<ScheduleV2EventPropertiesFlexibleTimeWindow>) -> Self { with(self, "FlexibleTimeWindow", value) }
        /// `GroupName`: 1 to 64 characters, matches `^[0-9a-zA-Z-_.]+$`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `Name`: 1 to 64 characters, matches `^[0-9a-zA-Z-_.]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OmitName`.
        #[track_caller] pub fn omit_name(self, value: impl IntoVal<bool>) -> Self { with(self, "OmitName", value) }
        /// `PermissionsBoundary`: 20 to 2048 characters.
        #[track_caller] pub fn permissions_boundary(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionsBoundary", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RetryPolicy", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "RoleArn", value) }
        /// `ScheduleExpression`: 1 to 256 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `ScheduleExpressionTimezone`: 1 to 50 characters.
        #[track_caller] pub fn schedule_expression_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpressionTimezone", value) }
        /// `StartDate`: in the form `date-time`.
        #[track_caller] pub fn start_date(self, value: impl IntoVal<String>) -> Self { with(self, "StartDate", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<ScheduleV2EventPropertiesState>) -> Self { with(self, "State", value) }
    }

    /// `FlexibleTimeWindow`.
    pub type ScheduleV2EventPropertiesFlexibleTimeWindow = Fields<of::ScheduleV2EventPropertiesFlexibleTimeWindow>;
    impl ScheduleV2EventPropertiesFlexibleTimeWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<ScheduleV2EventPropertiesFlexibleTimeWindowMode>) -> Self { with(empty(), "Mode", mode) }
        /// `MaximumWindowInMinutes`: 1 to 1440.
        #[track_caller] pub fn maximum_window_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "MaximumWindowInMinutes", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ScheduleV2EventPropertiesFlexibleTimeWindowMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type ScheduleV2EventPropertiesFlexibleTimeWindowMode = Word<fn(of::ScheduleV2EventPropertiesFlexibleTimeWindowMode)>;
    impl ScheduleV2EventPropertiesFlexibleTimeWindowMode {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `FLEXIBLE`
        pub const Flexible: Self = word("FLEXIBLE");
    }

    /// Words of `State`.
    pub type ScheduleV2EventPropertiesState = Word<fn(of::ScheduleV2EventPropertiesState)>;
    impl ScheduleV2EventPropertiesState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Type`.
    pub type ScheduleV2EventType = Word<fn(of::ScheduleV2EventType)>;
    impl ScheduleV2EventType {
        /// `ScheduleV2`
        pub const ScheduleV2: Self = word("ScheduleV2");
    }

    /// `SelfManagedKafkaEvent`.
    pub type SelfManagedKafkaEvent = Fields<of::SelfManagedKafkaEvent>;
    impl SelfManagedKafkaEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SelfManagedKafkaEventType>, properties: impl IntoVal<SelfManagedKafkaEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<SelfManagedKafkaEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SelfManagedKafkaEventType>) -> Self { with(self, "Type", value) }
    }

    /// `SelfManagedKafkaEventProperties`.
    pub type SelfManagedKafkaEventProperties = Fields<of::SelfManagedKafkaEventProperties>;
    impl SelfManagedKafkaEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_access_configurations: impl IntoVal<Json>, topics: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SourceAccessConfigurations", source_access_configurations), "Topics", topics) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `BisectBatchOnFunctionError`.
        #[track_caller] pub fn bisect_batch_on_function_error(self, value: impl IntoVal<bool>) -> Self { with(self, "BisectBatchOnFunctionError", value) }
        /// `ConsumerGroupId`.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<Json>) -> Self { with(self, "ConsumerGroupId", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesFilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `FunctionResponseTypes`: at most 1 item, no item twice.
        #[track_caller] pub fn function_response_types(self, value: impl IntoVal<List<SelfManagedKafkaEventPropertiesFunctionResponseType>>) -> Self { with(self, "FunctionResponseTypes", value) }
        /// `KafkaBootstrapServers`.
        #[track_caller] pub fn kafka_bootstrap_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "KafkaBootstrapServers", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
        /// `LoggingConfig`.
        #[track_caller] pub fn logging_config(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesLoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
        /// `MaximumRecordAgeInSeconds`: -1 to 604800.
        #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: -1 to 10000.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
        /// `MetricsConfig`.
        #[track_caller] pub fn metrics_config(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesMetricsConfig>) -> Self { with(self, "MetricsConfig", value) }
        /// `ProvisionedPollerConfig`.
        #[track_caller] pub fn provisioned_poller_config(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesProvisionedPollerConfig>) -> Self { with(self, "ProvisionedPollerConfig", value) }
        /// `SchemaRegistryConfig`.
        #[track_caller] pub fn schema_registry_config(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesSchemaRegistryConfig>) -> Self { with(self, "SchemaRegistryConfig", value) }
        /// `SourceAccessConfigurations`: mandatory.
        #[track_caller] pub fn source_access_configurations(self, value: impl IntoVal<Json>) -> Self { with(self, "SourceAccessConfigurations", value) }
        /// `StartingPosition`: 6 to 12 characters, matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<String>) -> Self { with(self, "StartingPosition", value) }
        /// `StartingPositionTimestamp`.
        #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingPositionTimestamp", value) }
        /// `Topics`: mandatory, exactly 1 item, no item twice, each 1 to 249 characters, each matches `^[^.]([a-zA-Z0-9\-_.]+)`.
        #[track_caller] pub fn topics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Topics", value) }
    }

    /// `FilterCriteria`.
    pub type SelfManagedKafkaEventPropertiesFilterCriteria = Fields<of::SelfManagedKafkaEventPropertiesFilterCriteria>;
    impl SelfManagedKafkaEventPropertiesFilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<SelfManagedKafkaEventPropertiesFilterCriteriaFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `Filter`.
    pub type SelfManagedKafkaEventPropertiesFilterCriteriaFilter = Fields<of::SelfManagedKafkaEventPropertiesFilterCriteriaFilter>;
    impl SelfManagedKafkaEventPropertiesFilterCriteriaFilter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `FunctionResponseType`.
    pub type SelfManagedKafkaEventPropertiesFunctionResponseType = Word<fn(of::SelfManagedKafkaEventPropertiesFunctionResponseType)>;
    impl SelfManagedKafkaEventPropertiesFunctionResponseType {
        /// `ReportBatchItemFailures`
        pub const ReportBatchItemFailures: Self = word("ReportBatchItemFailures");
    }

    /// `LoggingConfig`.
    pub type SelfManagedKafkaEventPropertiesLoggingConfig = Fields<of::SelfManagedKafkaEventPropertiesLoggingConfig>;
    impl SelfManagedKafkaEventPropertiesLoggingConfig {
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesLoggingConfigSystemLogLevel>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// Words of `SystemLogLevel`.
    pub type SelfManagedKafkaEventPropertiesLoggingConfigSystemLogLevel = Word<fn(of::SelfManagedKafkaEventPropertiesLoggingConfigSystemLogLevel)>;
    impl SelfManagedKafkaEventPropertiesLoggingConfigSystemLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
    }

    /// `MetricsConfig`.
    pub type SelfManagedKafkaEventPropertiesMetricsConfig = Fields<of::SelfManagedKafkaEventPropertiesMetricsConfig>;
    impl SelfManagedKafkaEventPropertiesMetricsConfig {
        /// `Metrics`: at most 3 items, no item twice.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<SelfManagedKafkaEventPropertiesMetricsConfigMetric>>) -> Self { with(self, "Metrics", value) }
    }

    /// Words of `Metric`.
    pub type SelfManagedKafkaEventPropertiesMetricsConfigMetric = Word<fn(of::SelfManagedKafkaEventPropertiesMetricsConfigMetric)>;
    impl SelfManagedKafkaEventPropertiesMetricsConfigMetric {
        /// `EventCount`
        pub const EventCount: Self = word("EventCount");
        /// `ErrorCount`
        pub const ErrorCount: Self = word("ErrorCount");
        /// `KafkaMetrics`
        pub const KafkaMetrics: Self = word("KafkaMetrics");
    }

    /// `ProvisionedPollerConfig`.
    pub type SelfManagedKafkaEventPropertiesProvisionedPollerConfig = Fields<of::SelfManagedKafkaEventPropertiesProvisionedPollerConfig>;
    impl SelfManagedKafkaEventPropertiesProvisionedPollerConfig {
        /// `MaximumPollers`: 1 to 10000.
        #[track_caller] pub fn maximum_pollers(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPollers", value) }
        /// `MinimumPollers`: 1 to 200.
        #[track_caller] pub fn minimum_pollers(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumPollers", value) }
        /// `PollerGroupName`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
        #[track_caller] pub fn poller_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "PollerGroupName", value) }
    }

    /// `SchemaRegistryConfig`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfig = Fields<of::SelfManagedKafkaEventPropertiesSchemaRegistryConfig>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfig {
        /// `ConsumerGroupId`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerGroupId", value) }
        /// `ConsumptionMode`.
        #[track_caller] pub fn consumption_mode(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesSchemaRegistryConfigConsumptionMode>) -> Self { with(self, "ConsumptionMode", value) }
        /// `SchemaRegistryConfig`.
        #[track_caller] pub fn schema_registry_config(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfig>) -> Self { with(self, "SchemaRegistryConfig", value) }
    }

    /// Words of `ConsumptionMode`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigConsumptionMode = Word<fn(of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigConsumptionMode)>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigConsumptionMode {
        /// `Stream`
        pub const Stream: Self = word("Stream");
        /// `Queue`
        pub const Queue: Self = word("Queue");
    }

    /// `SchemaRegistryConfig`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfig = Fields<of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfig>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfig {
        /// `AccessConfigs`: at most 2 items, no item twice.
        #[track_caller] pub fn access_configs(self, value: impl IntoVal<List<SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig>>) -> Self { with(self, "AccessConfigs", value) }
        /// `EventRecordFormat`.
        #[track_caller] pub fn event_record_format(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat>) -> Self { with(self, "EventRecordFormat", value) }
        /// `SchemaRegistryURI`: 1 to 10000 characters, matches `[a-zA-Z0-9-/*:_+=.@-]*`.
        #[track_caller] pub fn schema_registry_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaRegistryURI", value) }
        /// `SchemaValidationConfigs`: 1 to 2 items, no item twice.
        #[track_caller] pub fn schema_validation_configs(self, value: impl IntoVal<List<SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig>>) -> Self { with(self, "SchemaValidationConfigs", value) }
    }

    /// `AccessConfig`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig = Fields<of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfig {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType>) -> Self { with(self, "Type", value) }
        /// `URI`: 1 to 10000 characters.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "URI", value) }
    }

    /// Words of `Type`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType = Word<fn(of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType)>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigType {
        /// `BASIC_AUTH`
        pub const BasicAuth: Self = word("BASIC_AUTH");
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        pub const ClientCertificateTlsAuth: Self = word("CLIENT_CERTIFICATE_TLS_AUTH");
        /// `SERVER_ROOT_CA_CERTIFICATE`
        pub const ServerRootCaCertificate: Self = word("SERVER_ROOT_CA_CERTIFICATE");
        /// `OAUTHBEARER_AUTH`
        pub const OauthbearerAuth: Self = word("OAUTHBEARER_AUTH");
    }

    /// Words of `EventRecordFormat`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat = Word<fn(of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat)>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigEventRecordFormat {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
    }

    /// `SchemaValidationConfig`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig = Fields<of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfig {
        /// `Attribute`.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `Attribute`.
    pub type SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute = Word<fn(of::SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute)>;
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigAttribute {
        /// `KEY`
        pub const Key: Self = word("KEY");
        /// `VALUE`
        pub const Value: Self = word("VALUE");
    }

    /// Words of `Type`.
    pub type SelfManagedKafkaEventType = Word<fn(of::SelfManagedKafkaEventType)>;
    impl SelfManagedKafkaEventType {
        /// `SelfManagedKafka`
        pub const SelfManagedKafka: Self = word("SelfManagedKafka");
    }

    /// `SnapStart`.
    pub type SnapStart = Fields<of::SnapStart>;
    impl SnapStart {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(apply_on: impl IntoVal<SnapStartApplyOn>) -> Self { with(empty(), "ApplyOn", apply_on) }
        /// `ApplyOn`: mandatory.
        #[track_caller] pub fn apply_on(self, value: impl IntoVal<SnapStartApplyOn>) -> Self { with(self, "ApplyOn", value) }
    }

    /// Words of `ApplyOn`.
    pub type SnapStartApplyOn = Word<fn(of::SnapStartApplyOn)>;
    impl SnapStartApplyOn {
        /// `PublishedVersions`
        pub const PublishedVersions: Self = word("PublishedVersions");
        /// `None`
        pub const None: Self = word("None");
    }

    /// `SNSEvent`.
    pub type SnsEvent = Fields<of::SnsEvent>;
    impl SnsEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(properties: impl IntoVal<SnsEventProperties>, type_: impl IntoVal<SnsEventType>) -> Self { with(with(empty(), "Properties", properties), "Type", type_) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<SnsEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SnsEventType>) -> Self { with(self, "Type", value) }
    }

    /// `SNSEventProperties`.
    pub type SnsEventProperties = Fields<of::SnsEventProperties>;
    impl SnsEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "Topic", topic) }
        /// `FilterPolicy`.
        #[track_caller] pub fn filter_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "FilterPolicy", value) }
        /// `FilterPolicyScope`.
        #[track_caller] pub fn filter_policy_scope(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPolicyScope", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `SqsSubscription`.
        #[track_caller] pub fn sqs_subscription(self, value: impl IntoVal<SnsEventPropertiesSqsSubscription>) -> Self { with(self, "SqsSubscription", value) }
        /// `Topic`: mandatory.
        #[track_caller] pub fn topic(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "Topic", value) }
    }

    /// `SqsSubscription`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SnsEventPropertiesSqsSubscription(Value);
    ias_core::union!(SnsEventPropertiesSqsSubscription);
    impl SnsEventPropertiesSqsSubscription {
        /// The alternative of a flag.
        pub fn flag(value: impl IntoVal<bool>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `SqsSubscription`.
        pub fn sqs_subscription(value: impl IntoVal<SqsSubscription>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<SnsEventPropertiesSqsSubscription> for SqsSubscription { fn into_val(self) -> Val<SnsEventPropertiesSqsSubscription> { Val::raw(IntoVal::<SqsSubscription>::into_val(self).into_value()) } }

    /// Words of `Type`.
    pub type SnsEventType = Word<fn(of::SnsEventType)>;
    impl SnsEventType {
        /// `SNS`
        pub const Sns: Self = word("SNS");
    }

    /// `SQSEvent`.
    pub type SqsEvent = Fields<of::SqsEvent>;
    impl SqsEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SqsEventType>, properties: impl IntoVal<SqsEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<SqsEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SqsEventType>) -> Self { with(self, "Type", value) }
    }

    /// `SQSEventProperties`.
    pub type SqsEventProperties = Fields<of::SqsEventProperties>;
    impl SqsEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(queue: impl IntoVal<String>) -> Self { with(empty(), "Queue", queue) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<SqsEventPropertiesFilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `FunctionResponseTypes`: at most 1 item, no item twice.
        #[track_caller] pub fn function_response_types(self, value: impl IntoVal<List<SqsEventPropertiesFunctionResponseType>>) -> Self { with(self, "FunctionResponseTypes", value) }
        /// `KmsKeyArn`: 12 to 2048 characters, matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `MetricsConfig`.
        #[track_caller] pub fn metrics_config(self, value: impl IntoVal<Json>) -> Self { with(self, "MetricsConfig", value) }
        /// `Queue`: mandatory, 12 to 1024 characters.
        #[track_caller] pub fn queue(self, value: impl IntoVal<String>) -> Self { with(self, "Queue", value) }
        /// `ScalingConfig`.
        #[track_caller] pub fn scaling_config(self, value: impl IntoVal<Json>) -> Self { with(self, "ScalingConfig", value) }
    }

    /// `FilterCriteria`.
    pub type SqsEventPropertiesFilterCriteria = Fields<of::SqsEventPropertiesFilterCriteria>;
    impl SqsEventPropertiesFilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<SqsEventPropertiesFilterCriteriaFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `Filter`.
    pub type SqsEventPropertiesFilterCriteriaFilter = Fields<of::SqsEventPropertiesFilterCriteriaFilter>;
    impl SqsEventPropertiesFilterCriteriaFilter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `FunctionResponseType`.
    pub type SqsEventPropertiesFunctionResponseType = Word<fn(of::SqsEventPropertiesFunctionResponseType)>;
    impl SqsEventPropertiesFunctionResponseType {
        /// `ReportBatchItemFailures`
        pub const ReportBatchItemFailures: Self = word("ReportBatchItemFailures");
    }

    /// Words of `Type`.
    pub type SqsEventType = Word<fn(of::SqsEventType)>;
    impl SqsEventType {
        /// `SQS`
        pub const Sqs: Self = word("SQS");
    }

    /// `SqsSubscription`.
    pub type SqsSubscription = Fields<of::SqsSubscription>;
    impl SqsSubscription {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(queue_arn: impl IntoVal<String>, queue_url: impl IntoVal<String>) -> Self { with(with(empty(), "QueueArn", queue_arn), "QueueUrl", queue_url) }
        /// `BatchSize`.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<String>) -> Self { with(self, "BatchSize", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `QueueArn`: mandatory.
        #[track_caller] pub fn queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "QueueArn", value) }
        /// `QueuePolicyLogicalId`.
        #[track_caller] pub fn queue_policy_logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueuePolicyLogicalId", value) }
        /// `QueueUrl`: mandatory.
        #[track_caller] pub fn queue_url(self, value: impl IntoVal<String>) -> Self { with(self, "QueueUrl", value) }
    }

    /// Words of `Tracing`.
    pub type Tracing = Word<fn(of::Tracing)>;
    impl Tracing {
        /// `Active`
        pub const Active: Self = word("Active");
        /// `PassThrough`
        pub const PassThrough: Self = word("PassThrough");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `VersionDeletionPolicy`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VersionDeletionPolicy(Value);
    ias_core::union!(VersionDeletionPolicy);
    impl VersionDeletionPolicy {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a flag.
        pub fn flag(value: impl IntoVal<bool>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<VersionDeletionPolicy> for &str { fn into_val(self) -> Val<VersionDeletionPolicy> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<VersionDeletionPolicy> for String { fn into_val(self) -> Val<VersionDeletionPolicy> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<VersionDeletionPolicy> for Val<String> { fn into_val(self) -> Val<VersionDeletionPolicy> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// `Ipv6AllowedForDualStack`.
        #[track_caller] pub fn ipv6_allowed_for_dual_stack(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6AllowedForDualStack", value) }
        /// `SecurityGroupIds`: at most 5 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: at most 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::Serverless::GraphQLApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-graphqlapi.html).
///
/// No reference to it is known.
pub type CfnGraphQlApi = Handle<of::CfnGraphQlApi>;
impl cfn::ResourceType for of::CfnGraphQlApi { const TYPE: &'static str = "AWS::Serverless::GraphQLApi"; type Tags = cfn::NoTags; type Props = CfnGraphQlApiProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnGraphQlApi`].
///
/// Mandatory: `Auth`.
pub type CfnGraphQlApiProps = Fields<of::CfnGraphQlApi>;
impl CfnGraphQlApiProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(auth: impl IntoVal<cfn_graph_ql_api::Auth>) -> Self { with(empty(), "Auth", auth) }
    /// `ApiKeys`.
    #[track_caller] pub fn api_keys(self, value: impl IntoVal<Map<cfn_graph_ql_api::ApiKey>>) -> Self { with(self, "ApiKeys", value) }
    /// `Auth`: mandatory.
    #[track_caller] pub fn auth(self, value: impl IntoVal<cfn_graph_ql_api::Auth>) -> Self { with(self, "Auth", value) }
    /// `Cache`.
    #[track_caller] pub fn cache(self, value: impl IntoVal<cfn_graph_ql_api::Cache>) -> Self { with(self, "Cache", value) }
    /// `DataSources`.
    #[track_caller] pub fn data_sources(self, value: impl IntoVal<cfn_graph_ql_api::DataSources>) -> Self { with(self, "DataSources", value) }
    /// `DomainName`.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<cfn_graph_ql_api::DomainName>) -> Self { with(self, "DomainName", value) }
    /// `Functions`.
    #[track_caller] pub fn functions(self, value: impl IntoVal<Map<cfn_graph_ql_api::Function>>) -> Self { with(self, "Functions", value) }
    /// `IntrospectionConfig`.
    #[track_caller] pub fn introspection_config(self, value: impl IntoVal<Json>) -> Self { with(self, "IntrospectionConfig", value) }
    /// `Logging`.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_graph_ql_api::Logging2>) -> Self { with(self, "Logging", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OwnerContact`.
    #[track_caller] pub fn owner_contact(self, value: impl IntoVal<Json>) -> Self { with(self, "OwnerContact", value) }
    /// `QueryDepthLimit`.
    #[track_caller] pub fn query_depth_limit(self, value: impl IntoVal<Json>) -> Self { with(self, "QueryDepthLimit", value) }
    /// `ResolverCountLimit`.
    #[track_caller] pub fn resolver_count_limit(self, value: impl IntoVal<Json>) -> Self { with(self, "ResolverCountLimit", value) }
    /// `Resolvers`.
    #[track_caller] pub fn resolvers(self, value: impl IntoVal<Map<Map<cfn_graph_ql_api::Resolver>>>) -> Self { with(self, "Resolvers", value) }
    /// `SchemaInline`.
    #[track_caller] pub fn schema_inline(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaInline", value) }
    /// `SchemaUri`.
    #[track_caller] pub fn schema_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaUri", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Visibility`.
    #[track_caller] pub fn visibility(self, value: impl IntoVal<Json>) -> Self { with(self, "Visibility", value) }
    /// `XrayEnabled`.
    #[track_caller] pub fn xray_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "XrayEnabled", value) }
}

/// Types of [`CfnGraphQlApi`].
pub mod cfn_graph_ql_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApiKey {} impl ias_core::Optional for ApiKey {} pub enum Auth {} pub enum AuthType {} pub enum Authorizer {} pub enum AuthorizerType {} pub enum Cache {} pub enum Caching {} pub enum DataSources {} impl ias_core::Optional for DataSources {} pub enum DeltaSync {} pub enum DomainName {} pub enum DynamoDbDataSource {} pub enum DynamoDbDataSourcePermission {} pub enum Function {} impl ias_core::Optional for Function {} pub enum LambdaAuthorizerConfig {} pub enum LambdaConflictHandlerConfig {} pub enum LambdaDataSource {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum OpenIdConnectConfig {} impl ias_core::Optional for OpenIdConnectConfig {} pub enum Resolver {} impl ias_core::Optional for Resolver {} pub enum Runtime {} pub enum SyncProperty {} pub enum UserPoolConfig {} }

    /// `ApiKey`.
    pub type ApiKey = Fields<of::ApiKey>;
    impl ApiKey {
        /// `ApiKeyId`.
        #[track_caller] pub fn api_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyId", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `ExpiresOn`.
        #[track_caller] pub fn expires_on(self, value: impl IntoVal<f64>) -> Self { with(self, "ExpiresOn", value) }
    }

    /// `Auth`.
    pub type Auth = Fields<of::Auth>;
    impl Auth {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AuthType>) -> Self { with(empty(), "Type", type_) }
        /// `Additional`.
        #[track_caller] pub fn additional(self, value: impl IntoVal<List<Authorizer>>) -> Self { with(self, "Additional", value) }
        /// `LambdaAuthorizer`.
        #[track_caller] pub fn lambda_authorizer(self, value: impl IntoVal<LambdaAuthorizerConfig>) -> Self { with(self, "LambdaAuthorizer", value) }
        /// `OpenIDConnect`.
        #[track_caller] pub fn open_id_connect(self, value: impl IntoVal<OpenIdConnectConfig>) -> Self { with(self, "OpenIDConnect", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AuthType>) -> Self { with(self, "Type", value) }
        /// `UserPool`.
        #[track_caller] pub fn user_pool(self, value: impl IntoVal<UserPoolConfig>) -> Self { with(self, "UserPool", value) }
    }

    /// Words of `Type`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `OPENID_CONNECT`
        pub const OpenidConnect: Self = word("OPENID_CONNECT");
        /// `AMAZON_COGNITO_USER_POOLS`
        pub const AmazonCognitoUserPools: Self = word("AMAZON_COGNITO_USER_POOLS");
    }

    /// `Authorizer`.
    pub type Authorizer = Fields<of::Authorizer>;
    impl Authorizer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AuthorizerType>) -> Self { with(empty(), "Type", type_) }
        /// `LambdaAuthorizer`.
        #[track_caller] pub fn lambda_authorizer(self, value: impl IntoVal<LambdaAuthorizerConfig>) -> Self { with(self, "LambdaAuthorizer", value) }
        /// `OpenIDConnect`.
        #[track_caller] pub fn open_id_connect(self, value: impl IntoVal<OpenIdConnectConfig>) -> Self { with(self, "OpenIDConnect", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AuthorizerType>) -> Self { with(self, "Type", value) }
        /// `UserPool`.
        #[track_caller] pub fn user_pool(self, value: impl IntoVal<UserPoolConfig>) -> Self { with(self, "UserPool", value) }
    }

    /// Words of `Type`.
    pub type AuthorizerType = Word<fn(of::AuthorizerType)>;
    impl AuthorizerType {
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `OPENID_CONNECT`
        pub const OpenidConnect: Self = word("OPENID_CONNECT");
        /// `AMAZON_COGNITO_USER_POOLS`
        pub const AmazonCognitoUserPools: Self = word("AMAZON_COGNITO_USER_POOLS");
    }

    /// `Cache`.
    pub type Cache = Fields<of::Cache>;
    /// What [`Cache`] cannot do without.
    pub struct CacheRequired<A, B, C> {
        /// `ApiCachingBehavior`.
        pub api_caching_behavior: A,
        /// `Ttl`.
        pub ttl: B,
        /// `Type`.
        pub type_: C,
    }
    impl Cache {
        /// Takes what is mandatory, by name: [`CacheRequired`].
        #[track_caller] pub fn new<A: IntoVal<Json>, B: IntoVal<Json>, C: IntoVal<Json>>(required: CacheRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiCachingBehavior", required.api_caching_behavior), "Ttl", required.ttl), "Type", required.type_) }
        /// `ApiCachingBehavior`: mandatory.
        #[track_caller] pub fn api_caching_behavior(self, value: impl IntoVal<Json>) -> Self { with(self, "ApiCachingBehavior", value) }
        /// `AtRestEncryptionEnabled`.
        #[track_caller] pub fn at_rest_encryption_enabled(self, value: impl IntoVal<Json>) -> Self { with(self, "AtRestEncryptionEnabled", value) }
        /// `TransitEncryptionEnabled`.
        #[track_caller] pub fn transit_encryption_enabled(self, value: impl IntoVal<Json>) -> Self { with(self, "TransitEncryptionEnabled", value) }
        /// `Ttl`: mandatory.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<Json>) -> Self { with(self, "Ttl", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<Json>) -> Self { with(self, "Type", value) }
    }

    /// `Caching`.
    pub type Caching = Fields<of::Caching>;
    impl Caching {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ttl: impl IntoVal<Json>) -> Self { with(empty(), "Ttl", ttl) }
        /// `CachingKeys`.
        #[track_caller] pub fn caching_keys(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "CachingKeys", value) }
        /// `Ttl`: mandatory.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<Json>) -> Self { with(self, "Ttl", value) }
    }

    /// `DataSources`.
    pub type DataSources = Fields<of::DataSources>;
    impl DataSources {
        /// `DynamoDb`.
        #[track_caller] pub fn dynamo_db(self, value: impl IntoVal<Map<DynamoDbDataSource>>) -> Self { with(self, "DynamoDb", value) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<Map<LambdaDataSource>>) -> Self { with(self, "Lambda", value) }
    }

    /// `DeltaSync`.
    pub type DeltaSync = Fields<of::DeltaSync>;
    /// What [`DeltaSync`] cannot do without.
    pub struct DeltaSyncRequired<A, B, C> {
        /// `BaseTableTTL`.
        pub base_table_ttl: A,
        /// `DeltaSyncTableName`.
        pub delta_sync_table_name: B,
        /// `DeltaSyncTableTTL`.
        pub delta_sync_table_ttl: C,
    }
    impl DeltaSync {
        /// Takes what is mandatory, by name: [`DeltaSyncRequired`].
        #[track_caller] pub fn new<A: IntoVal<Json>, B: IntoVal<Json>, C: IntoVal<Json>>(required: DeltaSyncRequired<A, B, C>) -> Self { with(with(with(empty(), "BaseTableTTL", required.base_table_ttl), "DeltaSyncTableName", required.delta_sync_table_name), "DeltaSyncTableTTL", required.delta_sync_table_ttl) }
        /// `BaseTableTTL`: mandatory.
        #[track_caller] pub fn base_table_ttl(self, value: impl IntoVal<Json>) -> Self { with(self, "BaseTableTTL", value) }
        /// `DeltaSyncTableName`: mandatory.
        #[track_caller] pub fn delta_sync_table_name(self, value: impl IntoVal<Json>) -> Self { with(self, "DeltaSyncTableName", value) }
        /// `DeltaSyncTableTTL`: mandatory.
        #[track_caller] pub fn delta_sync_table_ttl(self, value: impl IntoVal<Json>) -> Self { with(self, "DeltaSyncTableTTL", value) }
    }

    /// `DomainName`.
    pub type DomainName = Fields<of::DomainName>;
    impl DomainName {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_arn: impl IntoVal<Json>, domain_name: impl IntoVal<Json>) -> Self { with(with(empty(), "CertificateArn", certificate_arn), "DomainName", domain_name) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "CertificateArn", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<Json>) -> Self { with(self, "Description", value) }
        /// `DomainName`: mandatory.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<Json>) -> Self { with(self, "DomainName", value) }
    }

    /// `DynamoDBDataSource`.
    pub type DynamoDbDataSource = Fields<of::DynamoDbDataSource>;
    impl DynamoDbDataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<Json>) -> Self { with(empty(), "TableName", table_name) }
        /// `DeltaSync`.
        #[track_caller] pub fn delta_sync(self, value: impl IntoVal<DeltaSync>) -> Self { with(self, "DeltaSync", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Permissions`.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<DynamoDbDataSourcePermission>>) -> Self { with(self, "Permissions", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<Json>) -> Self { with(self, "Region", value) }
        /// `ServiceRoleArn`.
        #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
        /// `TableArn`.
        #[track_caller] pub fn table_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "TableArn", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<Json>) -> Self { with(self, "TableName", value) }
        /// `UseCallerCredentials`.
        #[track_caller] pub fn use_caller_credentials(self, value: impl IntoVal<Json>) -> Self { with(self, "UseCallerCredentials", value) }
        /// `Versioned`.
        #[track_caller] pub fn versioned(self, value: impl IntoVal<Json>) -> Self { with(self, "Versioned", value) }
    }

    /// Words of `Permission`.
    pub type DynamoDbDataSourcePermission = Word<fn(of::DynamoDbDataSourcePermission)>;
    impl DynamoDbDataSourcePermission {
        /// `Read`
        pub const Read: Self = word("Read");
        /// `Write`
        pub const Write: Self = word("Write");
    }

    /// `Function`.
    pub type Function = Fields<of::Function>;
    impl Function {
        /// `CodeUri`.
        #[track_caller] pub fn code_uri(self, value: impl IntoVal<String>) -> Self { with(self, "CodeUri", value) }
        /// `DataSource`.
        #[track_caller] pub fn data_source(self, value: impl IntoVal<String>) -> Self { with(self, "DataSource", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<Json>) -> Self { with(self, "Id", value) }
        /// `InlineCode`: 1 to 32768 characters.
        #[track_caller] pub fn inline_code(self, value: impl IntoVal<String>) -> Self { with(self, "InlineCode", value) }
        /// `MaxBatchSize`.
        #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<Json>) -> Self { with(self, "MaxBatchSize", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Runtime`.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<Runtime>) -> Self { with(self, "Runtime", value) }
        /// `Sync`.
        #[track_caller] pub fn sync(self, value: impl IntoVal<SyncProperty>) -> Self { with(self, "Sync", value) }
    }

    /// `LambdaAuthorizerConfig`.
    pub type LambdaAuthorizerConfig = Fields<of::LambdaAuthorizerConfig>;
    impl LambdaAuthorizerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorizer_uri: impl IntoVal<Json>) -> Self { with(empty(), "AuthorizerUri", authorizer_uri) }
        /// `AuthorizerResultTtlInSeconds`.
        #[track_caller] pub fn authorizer_result_ttl_in_seconds(self, value: impl IntoVal<Json>) -> Self { with(self, "AuthorizerResultTtlInSeconds", value) }
        /// `AuthorizerUri`: mandatory.
        #[track_caller] pub fn authorizer_uri(self, value: impl IntoVal<Json>) -> Self { with(self, "AuthorizerUri", value) }
        /// `IdentityValidationExpression`.
        #[track_caller] pub fn identity_validation_expression(self, value: impl IntoVal<Json>) -> Self { with(self, "IdentityValidationExpression", value) }
    }

    /// `LambdaConflictHandlerConfig`.
    pub type LambdaConflictHandlerConfig = Fields<of::LambdaConflictHandlerConfig>;
    impl LambdaConflictHandlerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_conflict_handler_arn: impl IntoVal<Json>) -> Self { with(empty(), "LambdaConflictHandlerArn", lambda_conflict_handler_arn) }
        /// `LambdaConflictHandlerArn`: mandatory.
        #[track_caller] pub fn lambda_conflict_handler_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "LambdaConflictHandlerArn", value) }
    }

    /// `LambdaDataSource`.
    pub type LambdaDataSource = Fields<of::LambdaDataSource>;
    impl LambdaDataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<Json>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "FunctionArn", value) }
        /// `Name`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ServiceRoleArn`.
        #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `CloudWatchLogsRoleArn`.
        #[track_caller] pub fn cloud_watch_logs_role_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "CloudWatchLogsRoleArn", value) }
        /// `ExcludeVerboseContent`.
        #[track_caller] pub fn exclude_verbose_content(self, value: impl IntoVal<Json>) -> Self { with(self, "ExcludeVerboseContent", value) }
        /// `FieldLogLevel`.
        #[track_caller] pub fn field_log_level(self, value: impl IntoVal<Json>) -> Self { with(self, "FieldLogLevel", value) }
    }

    /// `Logging`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Logging2(Value);
    ias_core::union!(Logging2);
    impl Logging2 {
        /// The alternative `Logging`.
        pub fn logging(value: impl IntoVal<Logging>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a flag.
        pub fn flag(value: impl IntoVal<bool>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Logging2> for Logging { fn into_val(self) -> Val<Logging2> { Val::raw(IntoVal::<Logging>::into_val(self).into_value()) } }

    /// `OpenIDConnectConfig`.
    pub type OpenIdConnectConfig = Fields<of::OpenIdConnectConfig>;
    impl OpenIdConnectConfig {
        /// `AuthTTL`.
        #[track_caller] pub fn auth_ttl(self, value: impl IntoVal<Json>) -> Self { with(self, "AuthTTL", value) }
        /// `ClientId`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<Json>) -> Self { with(self, "ClientId", value) }
        /// `IatTTL`.
        #[track_caller] pub fn iat_ttl(self, value: impl IntoVal<Json>) -> Self { with(self, "IatTTL", value) }
        /// `Issuer`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<Json>) -> Self { with(self, "Issuer", value) }
    }

    /// `Resolver`.
    pub type Resolver = Fields<of::Resolver>;
    impl Resolver {
        /// `Caching`.
        #[track_caller] pub fn caching(self, value: impl IntoVal<Caching>) -> Self { with(self, "Caching", value) }
        /// `CodeUri`.
        #[track_caller] pub fn code_uri(self, value: impl IntoVal<String>) -> Self { with(self, "CodeUri", value) }
        /// `FieldName`.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
        /// `InlineCode`: 1 to 32768 characters.
        #[track_caller] pub fn inline_code(self, value: impl IntoVal<String>) -> Self { with(self, "InlineCode", value) }
        /// `MaxBatchSize`: 0 to 2000.
        #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSize", value) }
        /// `Pipeline`.
        #[track_caller] pub fn pipeline(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Pipeline", value) }
        /// `Runtime`.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<Runtime>) -> Self { with(self, "Runtime", value) }
        /// `Sync`.
        #[track_caller] pub fn sync(self, value: impl IntoVal<SyncProperty>) -> Self { with(self, "Sync", value) }
    }

    /// `Runtime`.
    pub type Runtime = Fields<of::Runtime>;
    impl Runtime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<Json>, version: impl IntoVal<Json>) -> Self { with(with(empty(), "Name", name), "Version", version) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<Json>) -> Self { with(self, "Name", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<Json>) -> Self { with(self, "Version", value) }
    }

    /// `Sync`.
    pub type SyncProperty = Fields<of::SyncProperty>;
    impl SyncProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(conflict_detection: impl IntoVal<Json>) -> Self { with(empty(), "ConflictDetection", conflict_detection) }
        /// `ConflictDetection`: mandatory.
        #[track_caller] pub fn conflict_detection(self, value: impl IntoVal<Json>) -> Self { with(self, "ConflictDetection", value) }
        /// `ConflictHandler`.
        #[track_caller] pub fn conflict_handler(self, value: impl IntoVal<Json>) -> Self { with(self, "ConflictHandler", value) }
        /// `LambdaConflictHandlerConfig`.
        #[track_caller] pub fn lambda_conflict_handler_config(self, value: impl IntoVal<LambdaConflictHandlerConfig>) -> Self { with(self, "LambdaConflictHandlerConfig", value) }
    }

    /// `UserPoolConfig`.
    pub type UserPoolConfig = Fields<of::UserPoolConfig>;
    impl UserPoolConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_pool_id: impl IntoVal<Json>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
        /// `AppIdClientRegex`.
        #[track_caller] pub fn app_id_client_regex(self, value: impl IntoVal<Json>) -> Self { with(self, "AppIdClientRegex", value) }
        /// `AwsRegion`.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<Json>) -> Self { with(self, "AwsRegion", value) }
        /// `DefaultAction`.
        #[track_caller] pub fn default_action(self, value: impl IntoVal<Json>) -> Self { with(self, "DefaultAction", value) }
        /// `UserPoolId`: mandatory.
        #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Json>) -> Self { with(self, "UserPoolId", value) }
    }
}

/// [`AWS::Serverless::HttpApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-httpapi.html).
///
/// What `Ref` returns: `ApiId`.
pub type CfnHttpApi = Handle<of::CfnHttpApi>;
impl cfn::ResourceType for of::CfnHttpApi { const TYPE: &'static str = "AWS::Serverless::HttpApi"; type Tags = cfn::TagMap; type Props = CfnHttpApiProps; type Reference = String; }
impl CfnHttpApi {
    /// The attribute `ApiEndpoint`.
    #[inline] pub fn attr_api_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ApiEndpoint") }
    /// The attribute `ApiId`.
    #[inline] pub fn attr_api_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApiId") }
    /// The attribute `ExecuteApiArn`.
    #[inline] pub fn attr_execute_api_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ExecuteApiArn") }
}

/// Properties of [`CfnHttpApi`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Auth`, `CorsConfiguration`, `DefaultRouteSettings`, `DefinitionBody`, `DefinitionUri`, `Description`, `DisableExecuteApiEndpoint`, `Domain`, `FailOnWarnings`, `RouteSettings`, `StageName`, `StageVariables`, `Tags`.
pub type CfnHttpApiProps = Fields<of::CfnHttpApi>;
impl CfnHttpApiProps {
    /// `AccessLogSettings`.
    #[track_caller] pub fn access_log_settings(self, value: impl IntoVal<cfn_http_api::AccessLogSettings>) -> Self { with(self, "AccessLogSettings", value) }
    /// `Auth`. Changing it replaces the resource.
    #[track_caller] pub fn auth(self, value: impl IntoVal<cfn_http_api::Auth>) -> Self { with(self, "Auth", value) }
    /// `CorsConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn cors_configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "CorsConfiguration", value) }
    /// `DefaultRouteSettings`. Changing it replaces the resource.
    #[track_caller] pub fn default_route_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "DefaultRouteSettings", value) }
    /// `DefinitionBody`. Changing it replaces the resource.
    #[track_caller] pub fn definition_body(self, value: impl IntoVal<Json>) -> Self { with(self, "DefinitionBody", value) }
    /// `DefinitionUri`. Changing it replaces the resource.
    #[track_caller] pub fn definition_uri(self, value: impl IntoVal<cfn_http_api::DefinitionUri2>) -> Self { with(self, "DefinitionUri", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableExecuteApiEndpoint`. Changing it replaces the resource.
    #[track_caller] pub fn disable_execute_api_endpoint(self, value: impl IntoVal<Json>) -> Self { with(self, "DisableExecuteApiEndpoint", value) }
    /// `Domain`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_http_api::Domain>) -> Self { with(self, "Domain", value) }
    /// `FailOnWarnings`. Changing it replaces the resource.
    #[track_caller] pub fn fail_on_warnings(self, value: impl IntoVal<bool>) -> Self { with(self, "FailOnWarnings", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<Json>) -> Self { with(self, "Name", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `RouteSettings`. Changing it replaces the resource.
    #[track_caller] pub fn route_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "RouteSettings", value) }
    /// `StageName`. Changing it replaces the resource.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    /// `StageVariables`. Changing it replaces the resource.
    #[track_caller] pub fn stage_variables(self, value: impl IntoVal<Json>) -> Self { with(self, "StageVariables", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnHttpApi`].
pub mod cfn_http_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api::{DefinitionUri, DefinitionUri2};
    mod of { pub enum AccessLogSettings {} impl ias_core::Optional for AccessLogSettings {} pub enum Auth {} impl ias_core::Optional for Auth {} pub enum Domain {} pub enum DomainEndpointConfiguration {} pub enum DomainMutualTlsAuthentication {} impl ias_core::Optional for DomainMutualTlsAuthentication {} pub enum LambdaAuthorizer {} pub enum LambdaAuthorizerAuthorizerPayloadFormatVersion2 {} pub enum LambdaAuthorizerIdentity {} impl ias_core::Optional for LambdaAuthorizerIdentity {} pub enum OAuth2Authorizer {} impl ias_core::Optional for OAuth2Authorizer {} pub enum Route53 {} impl ias_core::Optional for Route53 {} }

    /// `AccessLogSettings`.
    pub type AccessLogSettings = Fields<of::AccessLogSettings>;
    impl AccessLogSettings {
        /// `DestinationArn`.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "Format", value) }
    }

    /// `Auth`.
    pub type Auth = Fields<of::Auth>;
    impl Auth {
        /// `Authorizers`.
        #[track_caller] pub fn authorizers(self, value: impl IntoVal<Map<AuthAuthorizers>>) -> Self { with(self, "Authorizers", value) }
        /// `DefaultAuthorizer`.
        #[track_caller] pub fn default_authorizer(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthorizer", value) }
        /// `EnableIamAuthorizer`.
        #[track_caller] pub fn enable_iam_authorizer(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableIamAuthorizer", value) }
    }

    /// `Authorizers`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthAuthorizers(Value);
    ias_core::union!(AuthAuthorizers);
    impl AuthAuthorizers {
        /// The alternative `OAuth2Authorizer`.
        pub fn o_auth2_authorizer(value: impl IntoVal<OAuth2Authorizer>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `LambdaAuthorizer`.
        pub fn lambda_authorizer(value: impl IntoVal<LambdaAuthorizer>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<AuthAuthorizers> for OAuth2Authorizer { fn into_val(self) -> Val<AuthAuthorizers> { Val::raw(IntoVal::<OAuth2Authorizer>::into_val(self).into_value()) } }
    impl IntoVal<AuthAuthorizers> for LambdaAuthorizer { fn into_val(self) -> Val<AuthAuthorizers> { Val::raw(IntoVal::<LambdaAuthorizer>::into_val(self).into_value()) } }

    /// `Domain`.
    pub type Domain = Fields<of::Domain>;
    impl Domain {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_arn: impl IntoVal<Json>, domain_name: impl IntoVal<String>) -> Self { with(with(empty(), "CertificateArn", certificate_arn), "DomainName", domain_name) }
        /// `BasePath`.
        #[track_caller] pub fn base_path(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BasePath", value) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "CertificateArn", value) }
        /// `DomainName`: mandatory.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `EndpointConfiguration`.
        #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<DomainEndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
        /// `MutualTlsAuthentication`.
        #[track_caller] pub fn mutual_tls_authentication(self, value: impl IntoVal<DomainMutualTlsAuthentication>) -> Self { with(self, "MutualTlsAuthentication", value) }
        /// `OwnershipVerificationCertificateArn`.
        #[track_caller] pub fn ownership_verification_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OwnershipVerificationCertificateArn", value) }
        /// `Route53`.
        #[track_caller] pub fn route53(self, value: impl IntoVal<Route53>) -> Self { with(self, "Route53", value) }
        /// `SecurityPolicy`.
        #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    }

    /// Words of `EndpointConfiguration`.
    pub type DomainEndpointConfiguration = Word<fn(of::DomainEndpointConfiguration)>;
    impl DomainEndpointConfiguration {
        /// `REGIONAL`
        pub const Regional: Self = word("REGIONAL");
    }

    /// `MutualTlsAuthentication`.
    pub type DomainMutualTlsAuthentication = Fields<of::DomainMutualTlsAuthentication>;
    impl DomainMutualTlsAuthentication {
        /// `TruststoreUri`.
        #[track_caller] pub fn truststore_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TruststoreUri", value) }
        /// `TruststoreVersion`.
        #[track_caller] pub fn truststore_version(self, value: impl IntoVal<String>) -> Self { with(self, "TruststoreVersion", value) }
    }

    /// `LambdaAuthorizer`.
    pub type LambdaAuthorizer = Fields<of::LambdaAuthorizer>;
    impl LambdaAuthorizer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorizer_payload_format_version: impl IntoVal<LambdaAuthorizerAuthorizerPayloadFormatVersion>, function_arn: impl IntoVal<String>) -> Self { with(with(empty(), "AuthorizerPayloadFormatVersion", authorizer_payload_format_version), "FunctionArn", function_arn) }
        /// `AuthorizerPayloadFormatVersion`: mandatory.
        #[track_caller] pub fn authorizer_payload_format_version(self, value: impl IntoVal<LambdaAuthorizerAuthorizerPayloadFormatVersion>) -> Self { with(self, "AuthorizerPayloadFormatVersion", value) }
        /// `EnableFunctionDefaultPermissions`.
        #[track_caller] pub fn enable_function_default_permissions(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableFunctionDefaultPermissions", value) }
        /// `EnableSimpleResponses`.
        #[track_caller] pub fn enable_simple_responses(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSimpleResponses", value) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionArn", value) }
        /// `FunctionInvokeRole`.
        #[track_caller] pub fn function_invoke_role(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionInvokeRole", value) }
        /// `Identity`.
        #[track_caller] pub fn identity(self, value: impl IntoVal<LambdaAuthorizerIdentity>) -> Self { with(self, "Identity", value) }
    }

    /// `AuthorizerPayloadFormatVersion`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LambdaAuthorizerAuthorizerPayloadFormatVersion(Value);
    ias_core::union!(LambdaAuthorizerAuthorizerPayloadFormatVersion);
    impl LambdaAuthorizerAuthorizerPayloadFormatVersion {
        /// The alternative `LambdaAuthorizerAuthorizerPayloadFormatVersion2`.
        pub fn lambda_authorizer_authorizer_payload_format_version2(value: impl IntoVal<LambdaAuthorizerAuthorizerPayloadFormatVersion2>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<LambdaAuthorizerAuthorizerPayloadFormatVersion> for LambdaAuthorizerAuthorizerPayloadFormatVersion2 { fn into_val(self) -> Val<LambdaAuthorizerAuthorizerPayloadFormatVersion> { Val::raw(IntoVal::<LambdaAuthorizerAuthorizerPayloadFormatVersion2>::into_val(self).into_value()) } }

    /// Words of ``.
    pub type LambdaAuthorizerAuthorizerPayloadFormatVersion2 = Word<fn(of::LambdaAuthorizerAuthorizerPayloadFormatVersion2)>;
    impl LambdaAuthorizerAuthorizerPayloadFormatVersion2 {
        /// `1.0`
        pub const V1_0: Self = word("1.0");
        /// `2.0`
        pub const V2_0: Self = word("2.0");
    }

    /// `LambdaAuthorizerIdentity`.
    pub type LambdaAuthorizerIdentity = Fields<of::LambdaAuthorizerIdentity>;
    impl LambdaAuthorizerIdentity {
        /// `Context`.
        #[track_caller] pub fn context(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Context", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Headers", value) }
        /// `QueryStrings`.
        #[track_caller] pub fn query_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryStrings", value) }
        /// `ReauthorizeEvery`.
        #[track_caller] pub fn reauthorize_every(self, value: impl IntoVal<i64>) -> Self { with(self, "ReauthorizeEvery", value) }
        /// `StageVariables`.
        #[track_caller] pub fn stage_variables(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StageVariables", value) }
    }

    /// `OAuth2Authorizer`.
    pub type OAuth2Authorizer = Fields<of::OAuth2Authorizer>;
    impl OAuth2Authorizer {
        /// `AuthorizationScopes`.
        #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
        /// `IdentitySource`.
        #[track_caller] pub fn identity_source(self, value: impl IntoVal<String>) -> Self { with(self, "IdentitySource", value) }
        /// `JwtConfiguration`.
        #[track_caller] pub fn jwt_configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "JwtConfiguration", value) }
    }

    /// `Route53`.
    pub type Route53 = Fields<of::Route53>;
    impl Route53 {
        /// `DistributionDomainName`.
        #[track_caller] pub fn distribution_domain_name(self, value: impl IntoVal<Json>) -> Self { with(self, "DistributionDomainName", value) }
        /// `EvaluateTargetHealth`.
        #[track_caller] pub fn evaluate_target_health(self, value: impl IntoVal<Json>) -> Self { with(self, "EvaluateTargetHealth", value) }
        /// `HostedZoneId`.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<Json>) -> Self { with(self, "HostedZoneId", value) }
        /// `HostedZoneName`.
        #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<Json>) -> Self { with(self, "HostedZoneName", value) }
        /// `IpV6`.
        #[track_caller] pub fn ip_v6(self, value: impl IntoVal<bool>) -> Self { with(self, "IpV6", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<Json>) -> Self { with(self, "Region", value) }
        /// `SetIdentifier`.
        #[track_caller] pub fn set_identifier(self, value: impl IntoVal<Json>) -> Self { with(self, "SetIdentifier", value) }
    }
}

/// [`AWS::Serverless::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-layerversion.html).
///
/// What `Ref` returns: `LayerVersionArn`.
pub type CfnLayerVersion = Handle<of::CfnLayerVersion>;
impl cfn::ResourceType for of::CfnLayerVersion { const TYPE: &'static str = "AWS::Serverless::LayerVersion"; type Tags = cfn::NoTags; type Props = CfnLayerVersionProps; type Reference = Is<kinds::ServerlessLayerVersionArn>; }
impl CfnLayerVersion {
    /// The attribute `LayerVersionArn`.
    #[inline] pub fn attr_layer_version_arn(&self) -> Val<Is<kinds::ServerlessLayerVersionArn>> { cfn::attribute(&self.0, "LayerVersionArn") }
}

/// Properties of [`CfnLayerVersion`].
///
/// Mandatory: `ContentUri`.
///
/// A change replaces the resource: `CompatibleRuntimes`, `ContentUri`, `Description`, `LayerName`, `LicenseInfo`, `RetentionPolicy`.
pub type CfnLayerVersionProps = Fields<of::CfnLayerVersion>;
impl CfnLayerVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(content_uri: impl IntoVal<cfn_layer_version::ContentUri2>) -> Self { with(empty(), "ContentUri", content_uri) }
    /// `CompatibleArchitectures`.
    #[track_caller] pub fn compatible_architectures(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CompatibleArchitectures", value) }
    /// `CompatibleRuntimes`. Changing it replaces the resource.
    #[track_caller] pub fn compatible_runtimes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CompatibleRuntimes", value) }
    /// `ContentUri`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn content_uri(self, value: impl IntoVal<cfn_layer_version::ContentUri2>) -> Self { with(self, "ContentUri", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LayerName`. Changing it replaces the resource.
    #[track_caller] pub fn layer_name(self, value: impl IntoVal<Json>) -> Self { with(self, "LayerName", value) }
    /// `LicenseInfo`. Changing it replaces the resource.
    #[track_caller] pub fn license_info(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseInfo", value) }
    /// `PublishLambdaVersion`.
    #[track_caller] pub fn publish_lambda_version(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishLambdaVersion", value) }
    /// `RetentionPolicy`. Changing it replaces the resource.
    #[track_caller] pub fn retention_policy(self, value: impl IntoVal<String>) -> Self { with(self, "RetentionPolicy", value) }
}

/// Types of [`CfnLayerVersion`].
pub mod cfn_layer_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContentUri {} }

    /// `ContentUri`.
    pub type ContentUri = Fields<of::ContentUri>;
    impl ContentUri {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `StorageMode`.
        #[track_caller] pub fn storage_mode(self, value: impl IntoVal<String>) -> Self { with(self, "StorageMode", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `ContentUri`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContentUri2(Value);
    ias_core::union!(ContentUri2);
    impl ContentUri2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ContentUri`.
        pub fn content_uri(value: impl IntoVal<ContentUri>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<ContentUri2> for ContentUri { fn into_val(self) -> Val<ContentUri2> { Val::raw(IntoVal::<ContentUri>::into_val(self).into_value()) } }
    impl IntoVal<ContentUri2> for &str { fn into_val(self) -> Val<ContentUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<ContentUri2> for String { fn into_val(self) -> Val<ContentUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<ContentUri2> for Val<String> { fn into_val(self) -> Val<ContentUri2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
}

/// [`AWS::Serverless::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-microvmimage.html).
///
/// No reference to it is known.
pub type CfnMicrovmImage = Handle<of::CfnMicrovmImage>;
impl cfn::ResourceType for of::CfnMicrovmImage { const TYPE: &'static str = "AWS::Serverless::MicrovmImage"; type Tags = cfn::NoTags; type Props = CfnMicrovmImageProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnMicrovmImage`].
///
/// Mandatory: `Name`, `CodeUri`, `BaseImageArn`, `BaseImageVersion`.
pub type CfnMicrovmImageProps = Fields<of::CfnMicrovmImage>;
/// What [`CfnMicrovmImageProps`] cannot do without.
pub struct CfnMicrovmImagePropsRequired<A, B, C, D> {
    /// `Name`.
    pub name: A,
    /// `CodeUri`.
    pub code_uri: B,
    /// `BaseImageArn`.
    pub base_image_arn: C,
    /// `BaseImageVersion`.
    pub base_image_version: D,
}
impl CfnMicrovmImageProps {
    /// Takes what is mandatory, by name: [`CfnMicrovmImagePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnMicrovmImagePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "CodeUri", required.code_uri), "BaseImageArn", required.base_image_arn), "BaseImageVersion", required.base_image_version) }
    /// `AdditionalOsCapabilities`.
    #[track_caller] pub fn additional_os_capabilities(self, value: impl IntoVal<List<cfn_microvm_image::AdditionalOsCapability>>) -> Self { with(self, "AdditionalOsCapabilities", value) }
    /// `BaseImageArn`: mandatory.
    #[track_caller] pub fn base_image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BaseImageArn", value) }
    /// `BaseImageVersion`: mandatory.
    #[track_caller] pub fn base_image_version(self, value: impl IntoVal<String>) -> Self { with(self, "BaseImageVersion", value) }
    /// `BuildRoleArn`.
    #[track_caller] pub fn build_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BuildRoleArn", value) }
    /// `CodeUri`: mandatory.
    #[track_caller] pub fn code_uri(self, value: impl IntoVal<String>) -> Self { with(self, "CodeUri", value) }
    /// `CpuConfigurations`.
    #[track_caller] pub fn cpu_configurations(self, value: impl IntoVal<List<cfn_microvm_image::CpuConfiguration>>) -> Self { with(self, "CpuConfigurations", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EgressNetworkConnectors`.
    #[track_caller] pub fn egress_network_connectors(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EgressNetworkConnectors", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Json>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `Hooks`.
    #[track_caller] pub fn hooks(self, value: impl IntoVal<cfn_microvm_image::Hooks>) -> Self { with(self, "Hooks", value) }
    /// `Logging`.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_microvm_image::Logging>) -> Self { with(self, "Logging", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `Resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<cfn_microvm_image::ResourceSpec>>) -> Self { with(self, "Resources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMicrovmImage`].
pub mod cfn_microvm_image {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdditionalOsCapability {} pub enum CloudWatchLogging {} impl ias_core::Optional for CloudWatchLogging {} pub enum CpuConfiguration {} pub enum CpuConfigurationArchitecture {} pub enum Hooks {} impl ias_core::Optional for Hooks {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum MicrovmHooks {} impl ias_core::Optional for MicrovmHooks {} pub enum MicrovmHooksResume {} pub enum MicrovmHooksRun {} pub enum MicrovmHooksSuspend {} pub enum MicrovmHooksTerminate {} pub enum MicrovmImageHooks {} impl ias_core::Optional for MicrovmImageHooks {} pub enum MicrovmImageHooksReady {} pub enum MicrovmImageHooksValidate {} pub enum ResourceSpec {} }

    /// Words of `AdditionalOsCapability`.
    pub type AdditionalOsCapability = Word<fn(of::AdditionalOsCapability)>;
    impl AdditionalOsCapability {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `CloudWatchLogging`.
    pub type CloudWatchLogging = Fields<of::CloudWatchLogging>;
    impl CloudWatchLogging {
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `LogStream`.
        #[track_caller] pub fn log_stream(self, value: impl IntoVal<String>) -> Self { with(self, "LogStream", value) }
    }

    /// `CpuConfiguration`.
    pub type CpuConfiguration = Fields<of::CpuConfiguration>;
    impl CpuConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(architecture: impl IntoVal<CpuConfigurationArchitecture>) -> Self { with(empty(), "Architecture", architecture) }
        /// `Architecture`: mandatory.
        #[track_caller] pub fn architecture(self, value: impl IntoVal<CpuConfigurationArchitecture>) -> Self { with(self, "Architecture", value) }
    }

    /// Words of `Architecture`.
    pub type CpuConfigurationArchitecture = Word<fn(of::CpuConfigurationArchitecture)>;
    impl CpuConfigurationArchitecture {
        /// `ARM_64`
        pub const Arm64: Self = word("ARM_64");
    }

    /// `Hooks`.
    pub type Hooks = Fields<of::Hooks>;
    impl Hooks {
        /// `MicrovmHooks`.
        #[track_caller] pub fn microvm_hooks(self, value: impl IntoVal<MicrovmHooks>) -> Self { with(self, "MicrovmHooks", value) }
        /// `MicrovmImageHooks`.
        #[track_caller] pub fn microvm_image_hooks(self, value: impl IntoVal<MicrovmImageHooks>) -> Self { with(self, "MicrovmImageHooks", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `CloudWatch`.
        #[track_caller] pub fn cloud_watch(self, value: impl IntoVal<CloudWatchLogging>) -> Self { with(self, "CloudWatch", value) }
        /// `Disabled`.
        #[track_caller] pub fn disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Disabled", value) }
    }

    /// `MicrovmHooks`.
    pub type MicrovmHooks = Fields<of::MicrovmHooks>;
    impl MicrovmHooks {
        /// `Resume`.
        #[track_caller] pub fn resume(self, value: impl IntoVal<MicrovmHooksResume>) -> Self { with(self, "Resume", value) }
        /// `ResumeTimeoutInSeconds`.
        #[track_caller] pub fn resume_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ResumeTimeoutInSeconds", value) }
        /// `Run`.
        #[track_caller] pub fn run(self, value: impl IntoVal<MicrovmHooksRun>) -> Self { with(self, "Run", value) }
        /// `RunTimeoutInSeconds`.
        #[track_caller] pub fn run_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RunTimeoutInSeconds", value) }
        /// `Suspend`.
        #[track_caller] pub fn suspend(self, value: impl IntoVal<MicrovmHooksSuspend>) -> Self { with(self, "Suspend", value) }
        /// `SuspendTimeoutInSeconds`.
        #[track_caller] pub fn suspend_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SuspendTimeoutInSeconds", value) }
        /// `Terminate`.
        #[track_caller] pub fn terminate(self, value: impl IntoVal<MicrovmHooksTerminate>) -> Self { with(self, "Terminate", value) }
        /// `TerminateTimeoutInSeconds`.
        #[track_caller] pub fn terminate_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminateTimeoutInSeconds", value) }
    }

    /// Words of `Resume`.
    pub type MicrovmHooksResume = Word<fn(of::MicrovmHooksResume)>;
    impl MicrovmHooksResume {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Run`.
    pub type MicrovmHooksRun = Word<fn(of::MicrovmHooksRun)>;
    impl MicrovmHooksRun {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Suspend`.
    pub type MicrovmHooksSuspend = Word<fn(of::MicrovmHooksSuspend)>;
    impl MicrovmHooksSuspend {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Terminate`.
    pub type MicrovmHooksTerminate = Word<fn(of::MicrovmHooksTerminate)>;
    impl MicrovmHooksTerminate {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `MicrovmImageHooks`.
    pub type MicrovmImageHooks = Fields<of::MicrovmImageHooks>;
    impl MicrovmImageHooks {
        /// `Ready`.
        #[track_caller] pub fn ready(self, value: impl IntoVal<MicrovmImageHooksReady>) -> Self { with(self, "Ready", value) }
        /// `ReadyTimeoutInSeconds`.
        #[track_caller] pub fn ready_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadyTimeoutInSeconds", value) }
        /// `Validate`.
        #[track_caller] pub fn validate(self, value: impl IntoVal<MicrovmImageHooksValidate>) -> Self { with(self, "Validate", value) }
        /// `ValidateTimeoutInSeconds`.
        #[track_caller] pub fn validate_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ValidateTimeoutInSeconds", value) }
    }

    /// Words of `Ready`.
    pub type MicrovmImageHooksReady = Word<fn(of::MicrovmImageHooksReady)>;
    impl MicrovmImageHooksReady {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Validate`.
    pub type MicrovmImageHooksValidate = Word<fn(of::MicrovmImageHooksValidate)>;
    impl MicrovmImageHooksValidate {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `ResourceSpec`.
    pub type ResourceSpec = Fields<of::ResourceSpec>;
    impl ResourceSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_memory_in_mi_b: impl IntoVal<i64>) -> Self { with(empty(), "MinimumMemoryInMiB", minimum_memory_in_mi_b) }
        /// `MinimumMemoryInMiB`: mandatory.
        #[track_caller] pub fn minimum_memory_in_mi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumMemoryInMiB", value) }
    }
}

/// [`AWS::Serverless::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-networkconnector.html).
///
/// No reference to it is known.
pub type CfnNetworkConnector = Handle<of::CfnNetworkConnector>;
impl cfn::ResourceType for of::CfnNetworkConnector { const TYPE: &'static str = "AWS::Serverless::NetworkConnector"; type Tags = cfn::NoTags; type Props = CfnNetworkConnectorProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnNetworkConnector`].
///
/// Mandatory: `VpcConfig`.
pub type CfnNetworkConnectorProps = Fields<of::CfnNetworkConnector>;
impl CfnNetworkConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_config: impl IntoVal<cfn_network_connector::VpcConfig>) -> Self { with(empty(), "VpcConfig", vpc_config) }
    /// `ComputeTypes`: exactly 1 item.
    #[track_caller] pub fn compute_types(self, value: impl IntoVal<List<cfn_network_connector::ComputeType>>) -> Self { with(self, "ComputeTypes", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OperatorRole`.
    #[track_caller] pub fn operator_role(self, value: impl IntoVal<String>) -> Self { with(self, "OperatorRole", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`: mandatory.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_network_connector::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnNetworkConnector`].
pub mod cfn_network_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComputeType {} pub enum VpcConfig {} pub enum VpcConfigNetworkProtocol {} }

    /// Words of `ComputeType`.
    pub type ComputeType = Word<fn(of::ComputeType)>;
    impl ComputeType {
        /// `MicroVm`
        pub const MicroVm: Self = word("MicroVm");
        /// `WebFunction`
        pub const WebFunction: Self = word("WebFunction");
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    /// What [`VpcConfig`] cannot do without.
    pub struct VpcConfigRequired<A, B, C> {
        /// `SubnetIds`.
        pub subnet_ids: A,
        /// `SecurityGroupIds`.
        pub security_group_ids: B,
        /// `NetworkProtocol`.
        pub network_protocol: C,
    }
    impl VpcConfig {
        /// Takes what is mandatory, by name: [`VpcConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<String>>, C: IntoVal<VpcConfigNetworkProtocol>>(required: VpcConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "SubnetIds", required.subnet_ids), "SecurityGroupIds", required.security_group_ids), "NetworkProtocol", required.network_protocol) }
        /// `NetworkProtocol`: mandatory.
        #[track_caller] pub fn network_protocol(self, value: impl IntoVal<VpcConfigNetworkProtocol>) -> Self { with(self, "NetworkProtocol", value) }
        /// `SecurityGroupIds`: mandatory.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `NetworkProtocol`.
    pub type VpcConfigNetworkProtocol = Word<fn(of::VpcConfigNetworkProtocol)>;
    impl VpcConfigNetworkProtocol {
        /// `IPv4`
        pub const IPv4: Self = word("IPv4");
        /// `DualStack`
        pub const DualStack: Self = word("DualStack");
    }
}

/// [`AWS::Serverless::SimpleTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-simpletable.html).
///
/// What `Ref` returns: `TableName`.
pub type CfnSimpleTable = Handle<of::CfnSimpleTable>;
impl cfn::ResourceType for of::CfnSimpleTable { const TYPE: &'static str = "AWS::Serverless::SimpleTable"; type Tags = cfn::TagMap; type Props = CfnSimpleTableProps; type Reference = String; }
impl CfnSimpleTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SimpleTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StreamArn`.
    #[inline] pub fn attr_stream_arn(&self) -> Val<String> { cfn::attribute(&self.0, "StreamArn") }
}

/// Properties of [`CfnSimpleTable`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `PrimaryKey`, `ProvisionedThroughput`, `SSESpecification`, `TableName`, `Tags`.
pub type CfnSimpleTableProps = Fields<of::CfnSimpleTable>;
impl CfnSimpleTableProps {
    /// `PointInTimeRecoverySpecification`.
    #[track_caller] pub fn point_in_time_recovery_specification(self, value: impl IntoVal<cfn_simple_table::AwsDynamoDbTablePointInTimeRecoverySpecification>) -> Self { with(self, "PointInTimeRecoverySpecification", value) }
    /// `PrimaryKey`. Changing it replaces the resource.
    #[track_caller] pub fn primary_key(self, value: impl IntoVal<cfn_simple_table::PrimaryKey>) -> Self { with(self, "PrimaryKey", value) }
    /// `ProvisionedThroughput`. Changing it replaces the resource.
    #[track_caller] pub fn provisioned_throughput(self, value: impl IntoVal<cfn_simple_table::AwsDynamoDbTableProvisionedThroughput>) -> Self { with(self, "ProvisionedThroughput", value) }
    /// `SSESpecification`. Changing it replaces the resource.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_simple_table::AwsDynamoDbTableSseSpecification>) -> Self { with(self, "SSESpecification", value) }
    /// `TableName`. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSimpleTable`].
pub mod cfn_simple_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AwsDynamoDbTablePointInTimeRecoverySpecification {} impl ias_core::Optional for AwsDynamoDbTablePointInTimeRecoverySpecification {} pub enum AwsDynamoDbTableProvisionedThroughput {} pub enum AwsDynamoDbTableSseSpecification {} pub enum PrimaryKey {} }

    /// `AWS::DynamoDB::Table.PointInTimeRecoverySpecification`.
    pub type AwsDynamoDbTablePointInTimeRecoverySpecification = Fields<of::AwsDynamoDbTablePointInTimeRecoverySpecification>;
    impl AwsDynamoDbTablePointInTimeRecoverySpecification {
        /// `PointInTimeRecoveryEnabled`.
        #[track_caller] pub fn point_in_time_recovery_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PointInTimeRecoveryEnabled", value) }
        /// `RecoveryPeriodInDays`.
        #[track_caller] pub fn recovery_period_in_days(self, value: impl IntoVal<f64>) -> Self { with(self, "RecoveryPeriodInDays", value) }
    }

    /// `AWS::DynamoDB::Table.ProvisionedThroughput`.
    pub type AwsDynamoDbTableProvisionedThroughput = Fields<of::AwsDynamoDbTableProvisionedThroughput>;
    impl AwsDynamoDbTableProvisionedThroughput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(read_capacity_units: impl IntoVal<f64>, write_capacity_units: impl IntoVal<f64>) -> Self { with(with(empty(), "ReadCapacityUnits", read_capacity_units), "WriteCapacityUnits", write_capacity_units) }
        /// `ReadCapacityUnits`: mandatory.
        #[track_caller] pub fn read_capacity_units(self, value: impl IntoVal<f64>) -> Self { with(self, "ReadCapacityUnits", value) }
        /// `WriteCapacityUnits`: mandatory.
        #[track_caller] pub fn write_capacity_units(self, value: impl IntoVal<f64>) -> Self { with(self, "WriteCapacityUnits", value) }
    }

    /// `AWS::DynamoDB::Table.SSESpecification`.
    pub type AwsDynamoDbTableSseSpecification = Fields<of::AwsDynamoDbTableSseSpecification>;
    impl AwsDynamoDbTableSseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_enabled: impl IntoVal<bool>) -> Self { with(empty(), "SSEEnabled", sse_enabled) }
        /// `KMSMasterKeyId`.
        #[track_caller] pub fn kms_master_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KMSMasterKeyId", value) }
        /// `SSEEnabled`: mandatory.
        #[track_caller] pub fn sse_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SSEEnabled", value) }
        /// `SSEType`.
        #[track_caller] pub fn sse_type(self, value: impl IntoVal<String>) -> Self { with(self, "SSEType", value) }
    }

    /// `PrimaryKey`.
    pub type PrimaryKey = Fields<of::PrimaryKey>;
    impl PrimaryKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::Serverless::StateMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-statemachine.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStateMachine = Handle<of::CfnStateMachine>;
impl cfn::ResourceType for of::CfnStateMachine { const TYPE: &'static str = "AWS::Serverless::StateMachine"; type Tags = cfn::TagMap; type Props = CfnStateMachineProps; type Reference = Is<kinds::ServerlessStateMachineArn>; }
impl CfnStateMachine {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerlessStateMachineArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `StateMachineRevisionId`.
    #[inline] pub fn attr_state_machine_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "StateMachineRevisionId") }
}

/// Properties of [`CfnStateMachine`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Definition`, `DefinitionSubstitutions`, `DefinitionUri`, `Events`, `Logging`, `Policies`, `Role`, `Tags`, `Tracing`, `Type`.
pub type CfnStateMachineProps = Fields<of::CfnStateMachine>;
impl CfnStateMachineProps {
    /// `AutoPublishAlias`.
    #[track_caller] pub fn auto_publish_alias(self, value: impl IntoVal<Json>) -> Self { with(self, "AutoPublishAlias", value) }
    /// `Definition`. Changing it replaces the resource.
    #[track_caller] pub fn definition(self, value: impl IntoVal<Json>) -> Self { with(self, "Definition", value) }
    /// `DefinitionSubstitutions`. Changing it replaces the resource.
    #[track_caller] pub fn definition_substitutions(self, value: impl IntoVal<Json>) -> Self { with(self, "DefinitionSubstitutions", value) }
    /// `DefinitionUri`. Changing it replaces the resource.
    #[track_caller] pub fn definition_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DefinitionUri", value) }
    /// `DeploymentPreference`.
    #[track_caller] pub fn deployment_preference(self, value: impl IntoVal<Json>) -> Self { with(self, "DeploymentPreference", value) }
    /// `Events`. Changing it replaces the resource.
    #[track_caller] pub fn events(self, value: impl IntoVal<Map<cfn_state_machine::Events>>) -> Self { with(self, "Events", value) }
    /// `Logging`. Changing it replaces the resource.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_state_machine::Logging>) -> Self { with(self, "Logging", value) }
    /// `PermissionsBoundary`: 20 to 2048 characters.
    #[track_caller] pub fn permissions_boundary(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionsBoundary", value) }
    /// `Policies`. Changing it replaces the resource.
    #[track_caller] pub fn policies(self, value: impl IntoVal<Json>) -> Self { with(self, "Policies", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `Role`. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<Json>) -> Self { with(self, "Role", value) }
    /// `RolePath`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, default `"/"`.
    #[track_caller] pub fn role_path(self, value: impl IntoVal<String>) -> Self { with(self, "RolePath", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Tracing`. Changing it replaces the resource.
    #[track_caller] pub fn tracing(self, value: impl IntoVal<cfn_state_machine::Tracing>) -> Self { with(self, "Tracing", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_state_machine::Type>) -> Self { with(self, "Type", value) }
    /// `UseAliasAsEventTarget`.
    #[track_caller] pub fn use_alias_as_event_target(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAliasAsEventTarget", value) }
}

/// Types of [`CfnStateMachine`].
pub mod cfn_state_machine {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api::{ResourcePolicy};
    pub use super::cfn_function::{ApiEventType, CloudWatchEventType, DeadLetterConfig, DeadLetterConfigType, EventBridgeRuleEventType, EventBridgeRuleTarget, ScheduleEventType, ScheduleV2Event, ScheduleV2EventProperties, ScheduleV2EventPropertiesFlexibleTimeWindow, ScheduleV2EventPropertiesFlexibleTimeWindowMode, ScheduleV2EventPropertiesState, ScheduleV2EventType};
    mod of { pub enum ApiEvent {} pub enum ApiEventProperties {} pub enum Auth {} impl ias_core::Optional for Auth {} pub enum AwsEventsRuleInputTransformer {} pub enum CloudWatchEvent {} pub enum CloudWatchEventProperties {} impl ias_core::Optional for CloudWatchEventProperties {} pub enum EventBridgeRuleEvent {} pub enum EventBridgeRuleEventProperties {} impl ias_core::Optional for EventBridgeRuleEventProperties {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum LoggingDestination {} impl ias_core::Optional for LoggingDestination {} pub enum LoggingDestinationCloudWatchLogsLogGroup {} impl ias_core::Optional for LoggingDestinationCloudWatchLogsLogGroup {} pub enum LoggingLevel {} pub enum ScheduleEvent {} pub enum ScheduleEventProperties {} impl ias_core::Optional for ScheduleEventProperties {} pub enum ScheduleEventPropertiesState {} pub enum ScheduleTarget {} pub enum Tracing {} impl ias_core::Optional for Tracing {} pub enum Type {} }

    /// `ApiEvent`.
    pub type ApiEvent = Fields<of::ApiEvent>;
    impl ApiEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ApiEventType>, properties: impl IntoVal<ApiEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<ApiEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ApiEventType>) -> Self { with(self, "Type", value) }
    }

    /// `ApiEventProperties`.
    pub type ApiEventProperties = Fields<of::ApiEventProperties>;
    impl ApiEventProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(method: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "Method", method), "Path", path) }
        /// `Auth`.
        #[track_caller] pub fn auth(self, value: impl IntoVal<Auth>) -> Self { with(self, "Auth", value) }
        /// `Method`: mandatory.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `RestApiId`.
        #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<String>) -> Self { with(self, "RestApiId", value) }
        /// `UnescapeMappingTemplate`.
        #[track_caller] pub fn unescape_mapping_template(self, value: impl IntoVal<bool>) -> Self { with(self, "UnescapeMappingTemplate", value) }
    }

    /// `Auth`.
    pub type Auth = Fields<of::Auth>;
    impl Auth {
        /// `ApiKeyRequired`.
        #[track_caller] pub fn api_key_required(self, value: impl IntoVal<bool>) -> Self { with(self, "ApiKeyRequired", value) }
        /// `AuthorizationScopes`.
        #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
        /// `Authorizer`.
        #[track_caller] pub fn authorizer(self, value: impl IntoVal<String>) -> Self { with(self, "Authorizer", value) }
        /// `ResourcePolicy`.
        #[track_caller] pub fn resource_policy(self, value: impl IntoVal<ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
    }

    /// `AWS::Events::Rule.InputTransformer`.
    pub type AwsEventsRuleInputTransformer = Fields<of::AwsEventsRuleInputTransformer>;
    impl AwsEventsRuleInputTransformer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_template: impl IntoVal<String>) -> Self { with(empty(), "InputTemplate", input_template) }
        /// `InputPathsMap`.
        #[track_caller] pub fn input_paths_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "InputPathsMap", value) }
        /// `InputTemplate`: mandatory.
        #[track_caller] pub fn input_template(self, value: impl IntoVal<String>) -> Self { with(self, "InputTemplate", value) }
    }

    /// `CloudWatchEvent`.
    pub type CloudWatchEvent = Fields<of::CloudWatchEvent>;
    impl CloudWatchEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CloudWatchEventType>, properties: impl IntoVal<CloudWatchEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<CloudWatchEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CloudWatchEventType>) -> Self { with(self, "Type", value) }
    }

    /// `CloudWatchEventProperties`.
    pub type CloudWatchEventProperties = Fields<of::CloudWatchEventProperties>;
    impl CloudWatchEventProperties {
        /// `EventBusName`: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn event_bus_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusName", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `InputPath`.
        #[track_caller] pub fn input_path(self, value: impl IntoVal<Json>) -> Self { with(self, "InputPath", value) }
        /// `Pattern`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<Json>) -> Self { with(self, "Pattern", value) }
    }

    /// `EventBridgeRuleEvent`.
    pub type EventBridgeRuleEvent = Fields<of::EventBridgeRuleEvent>;
    impl EventBridgeRuleEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EventBridgeRuleEventType>, properties: impl IntoVal<EventBridgeRuleEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<EventBridgeRuleEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EventBridgeRuleEventType>) -> Self { with(self, "Type", value) }
    }

    /// `EventBridgeRuleEventProperties`.
    pub type EventBridgeRuleEventProperties = Fields<of::EventBridgeRuleEventProperties>;
    impl EventBridgeRuleEventProperties {
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `EventBusName`: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn event_bus_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusName", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `InputPath`.
        #[track_caller] pub fn input_path(self, value: impl IntoVal<Json>) -> Self { with(self, "InputPath", value) }
        /// `InputTransformer`.
        #[track_caller] pub fn input_transformer(self, value: impl IntoVal<AwsEventsRuleInputTransformer>) -> Self { with(self, "InputTransformer", value) }
        /// `Pattern`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<Json>) -> Self { with(self, "Pattern", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RetryPolicy", value) }
        /// `RuleName`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<EventBridgeRuleTarget>) -> Self { with(self, "Target", value) }
    }

    /// `Events`: one of 5 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Events(Value);
    ias_core::union!(Events);
    impl Events {
        /// The alternative `ScheduleEvent`.
        pub fn schedule_event(value: impl IntoVal<ScheduleEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ScheduleV2Event`.
        pub fn schedule_v2_event(value: impl IntoVal<ScheduleV2Event>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CloudWatchEvent`.
        pub fn cloud_watch_event(value: impl IntoVal<CloudWatchEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `EventBridgeRuleEvent`.
        pub fn event_bridge_rule_event(value: impl IntoVal<EventBridgeRuleEvent>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ApiEvent`.
        pub fn api_event(value: impl IntoVal<ApiEvent>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Events> for ScheduleEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<ScheduleEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for ScheduleV2Event { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<ScheduleV2Event>::into_val(self).into_value()) } }
    impl IntoVal<Events> for CloudWatchEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<CloudWatchEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for EventBridgeRuleEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<EventBridgeRuleEvent>::into_val(self).into_value()) } }
    impl IntoVal<Events> for ApiEvent { fn into_val(self) -> Val<Events> { Val::raw(IntoVal::<ApiEvent>::into_val(self).into_value()) } }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `Destinations`: at least 1 item.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<LoggingDestination>>) -> Self { with(self, "Destinations", value) }
        /// `IncludeExecutionData`.
        #[track_caller] pub fn include_execution_data(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeExecutionData", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<LoggingLevel>) -> Self { with(self, "Level", value) }
    }

    /// `Destination`.
    pub type LoggingDestination = Fields<of::LoggingDestination>;
    impl LoggingDestination {
        /// `CloudWatchLogsLogGroup`.
        #[track_caller] pub fn cloud_watch_logs_log_group(self, value: impl IntoVal<LoggingDestinationCloudWatchLogsLogGroup>) -> Self { with(self, "CloudWatchLogsLogGroup", value) }
    }

    /// `CloudWatchLogsLogGroup`.
    pub type LoggingDestinationCloudWatchLogsLogGroup = Fields<of::LoggingDestinationCloudWatchLogsLogGroup>;
    impl LoggingDestinationCloudWatchLogsLogGroup {
        /// `LogGroupArn`: 1 to 256 characters.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// Words of `Level`.
    pub type LoggingLevel = Word<fn(of::LoggingLevel)>;
    impl LoggingLevel {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `FATAL`
        pub const Fatal: Self = word("FATAL");
        /// `OFF`
        pub const Off: Self = word("OFF");
    }

    /// `ScheduleEvent`.
    pub type ScheduleEvent = Fields<of::ScheduleEvent>;
    impl ScheduleEvent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ScheduleEventType>, properties: impl IntoVal<ScheduleEventProperties>) -> Self { with(with(empty(), "Type", type_), "Properties", properties) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<ScheduleEventProperties>) -> Self { with(self, "Properties", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ScheduleEventType>) -> Self { with(self, "Type", value) }
    }

    /// `ScheduleEventProperties`.
    pub type ScheduleEventProperties = Fields<of::ScheduleEventProperties>;
    impl ScheduleEventProperties {
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<Json>) -> Self { with(self, "Input", value) }
        /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RetryPolicy", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RoleArn", value) }
        /// `Schedule`: at most 256 characters, matches `^(rate\(.+\)|cron\(.+\))?$`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<ScheduleEventPropertiesState>) -> Self { with(self, "State", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<ScheduleTarget>) -> Self { with(self, "Target", value) }
    }

    /// Words of `State`.
    pub type ScheduleEventPropertiesState = Word<fn(of::ScheduleEventPropertiesState)>;
    impl ScheduleEventPropertiesState {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        pub const EnabledWithAllCloudtrailManagementEvents: Self = word("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    }

    /// `ScheduleTarget`.
    pub type ScheduleTarget = Fields<of::ScheduleTarget>;
    impl ScheduleTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<Json>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<Json>) -> Self { with(self, "Id", value) }
    }

    /// `Tracing`.
    pub type Tracing = Fields<of::Tracing>;
    impl Tracing {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `EXPRESS`
        pub const Express: Self = word("EXPRESS");
    }
}

/// [`AWS::Serverless::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-webfunction.html).
///
/// No reference to it is known.
pub type CfnWebFunction = Handle<of::CfnWebFunction>;
impl cfn::ResourceType for of::CfnWebFunction { const TYPE: &'static str = "AWS::Serverless::WebFunction"; type Tags = cfn::NoTags; type Props = CfnWebFunctionProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnWebFunction`].
///
/// Mandatory: `Runtime`, `AuthType`.
pub type CfnWebFunctionProps = Fields<of::CfnWebFunction>;
impl CfnWebFunctionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(runtime: impl IntoVal<String>, auth_type: impl IntoVal<String>) -> Self { with(with(empty(), "Runtime", runtime), "AuthType", auth_type) }
    /// `AuthType`: mandatory.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
    /// `AutoDeploymentMode`.
    #[track_caller] pub fn auto_deployment_mode(self, value: impl IntoVal<String>) -> Self { with(self, "AutoDeploymentMode", value) }
    /// `CodeUri`.
    #[track_caller] pub fn code_uri(self, value: impl IntoVal<Json>) -> Self { with(self, "CodeUri", value) }
    /// `EgressNetworkConnectorArn`.
    #[track_caller] pub fn egress_network_connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EgressNetworkConnectorArn", value) }
    /// `EndpointDescription`.
    #[track_caller] pub fn endpoint_description(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointDescription", value) }
    /// `EndpointName`.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `EndpointType`.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointType", value) }
    /// `EntryPoint`.
    #[track_caller] pub fn entry_point(self, value: impl IntoVal<String>) -> Self { with(self, "EntryPoint", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Json>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `ExecutionRoleArn`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `FunctionName`.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `InlineCode`.
    #[track_caller] pub fn inline_code(self, value: impl IntoVal<String>) -> Self { with(self, "InlineCode", value) }
    /// `KmsKeyArn`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyArn", value) }
    /// `LoggingConfig`.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<Json>) -> Self { with(self, "LoggingConfig", value) }
    /// `MaxConcurrencyPerEnvironment`.
    #[track_caller] pub fn max_concurrency_per_environment(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrencyPerEnvironment", value) }
    /// `ReplicaRegions`.
    #[track_caller] pub fn replica_regions(self, value: impl IntoVal<Json>) -> Self { with(self, "ReplicaRegions", value) }
    /// `RevisionDescription`.
    #[track_caller] pub fn revision_description(self, value: impl IntoVal<String>) -> Self { with(self, "RevisionDescription", value) }
    /// `RevisionWeights`.
    #[track_caller] pub fn revision_weights(self, value: impl IntoVal<Json>) -> Self { with(self, "RevisionWeights", value) }
    /// `Runtime`: mandatory.
    #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
    /// `ScalingConfig`.
    #[track_caller] pub fn scaling_config(self, value: impl IntoVal<Json>) -> Self { with(self, "ScalingConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `ThrottleConfig`.
    #[track_caller] pub fn throttle_config(self, value: impl IntoVal<Json>) -> Self { with(self, "ThrottleConfig", value) }
    /// `Timeout`.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
}

/// [`AWS::Serverless::WebSocketApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-websocketapi.html).
///
/// No reference to it is known.
pub type CfnWebSocketApi = Handle<of::CfnWebSocketApi>;
impl cfn::ResourceType for of::CfnWebSocketApi { const TYPE: &'static str = "AWS::Serverless::WebSocketApi"; type Tags = cfn::NoTags; type Props = CfnWebSocketApiProps; type Reference = cfn::NoReference; }

/// Properties of [`CfnWebSocketApi`].
///
/// Mandatory: `Routes`, `RouteSelectionExpression`.
pub type CfnWebSocketApiProps = Fields<of::CfnWebSocketApi>;
impl CfnWebSocketApiProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(routes: impl IntoVal<Map<cfn_web_socket_api::WebSocketApiRoute>>, route_selection_expression: impl IntoVal<String>) -> Self { with(with(empty(), "Routes", routes), "RouteSelectionExpression", route_selection_expression) }
    /// `AccessLogSettings`.
    #[track_caller] pub fn access_log_settings(self, value: impl IntoVal<cfn_web_socket_api::AccessLogSettings>) -> Self { with(self, "AccessLogSettings", value) }
    /// `ApiKeySelectionExpression`.
    #[track_caller] pub fn api_key_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeySelectionExpression", value) }
    /// `Auth`.
    #[track_caller] pub fn auth(self, value: impl IntoVal<cfn_web_socket_api::AuthConfig>) -> Self { with(self, "Auth", value) }
    /// `DefaultRouteSettings`.
    #[track_caller] pub fn default_route_settings(self, value: impl IntoVal<cfn_web_socket_api::DefaultRouteSettings>) -> Self { with(self, "DefaultRouteSettings", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableExecuteApiEndpoint`.
    #[track_caller] pub fn disable_execute_api_endpoint(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableExecuteApiEndpoint", value) }
    /// `DisableSchemaValidation`.
    #[track_caller] pub fn disable_schema_validation(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableSchemaValidation", value) }
    /// `Domain`.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_web_socket_api::Domain>) -> Self { with(self, "Domain", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddressType", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `RouteSelectionExpression`: mandatory.
    #[track_caller] pub fn route_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "RouteSelectionExpression", value) }
    /// `RouteSettings`.
    #[track_caller] pub fn route_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "RouteSettings", value) }
    /// `Routes`: mandatory.
    #[track_caller] pub fn routes(self, value: impl IntoVal<Map<cfn_web_socket_api::WebSocketApiRoute>>) -> Self { with(self, "Routes", value) }
    /// `StageName`.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    /// `StageVariables`.
    #[track_caller] pub fn stage_variables(self, value: impl IntoVal<Json>) -> Self { with(self, "StageVariables", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWebSocketApi`].
pub mod cfn_web_socket_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_http_api::{AccessLogSettings, DomainEndpointConfiguration, DomainMutualTlsAuthentication};
    mod of { pub enum AuthConfig {} pub enum DefaultRouteSettings {} impl ias_core::Optional for DefaultRouteSettings {} pub enum Domain {} pub enum Route53 {} impl ias_core::Optional for Route53 {} pub enum WebSocketApiRoute {} }

    /// `AuthConfig`.
    pub type AuthConfig = Fields<of::AuthConfig>;
    impl AuthConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auth_type: impl IntoVal<Json>) -> Self { with(empty(), "AuthType", auth_type) }
        /// `AuthArn`.
        #[track_caller] pub fn auth_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AuthArn", value) }
        /// `AuthType`: mandatory.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<Json>) -> Self { with(self, "AuthType", value) }
        /// `IdentitySource`.
        #[track_caller] pub fn identity_source(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdentitySource", value) }
        /// `InvokeRole`.
        #[track_caller] pub fn invoke_role(self, value: impl IntoVal<String>) -> Self { with(self, "InvokeRole", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `DefaultRouteSettings`.
    pub type DefaultRouteSettings = Fields<of::DefaultRouteSettings>;
    impl DefaultRouteSettings {
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

    /// `Domain`.
    pub type Domain = Fields<of::Domain>;
    impl Domain {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_arn: impl IntoVal<Json>, domain_name: impl IntoVal<String>) -> Self { with(with(empty(), "CertificateArn", certificate_arn), "DomainName", domain_name) }
        /// `BasePath`.
        #[track_caller] pub fn base_path(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BasePath", value) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "CertificateArn", value) }
        /// `DomainName`: mandatory.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `EndpointConfiguration`.
        #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<DomainEndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
        /// `MutualTlsAuthentication`.
        #[track_caller] pub fn mutual_tls_authentication(self, value: impl IntoVal<DomainMutualTlsAuthentication>) -> Self { with(self, "MutualTlsAuthentication", value) }
        /// `OwnershipVerificationCertificateArn`.
        #[track_caller] pub fn ownership_verification_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OwnershipVerificationCertificateArn", value) }
        /// `Route53`.
        #[track_caller] pub fn route53(self, value: impl IntoVal<Route53>) -> Self { with(self, "Route53", value) }
        /// `SecurityPolicy`.
        #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    }

    /// `Route53`.
    pub type Route53 = Fields<of::Route53>;
    impl Route53 {
        /// `EvaluateTargetHealth`.
        #[track_caller] pub fn evaluate_target_health(self, value: impl IntoVal<Json>) -> Self { with(self, "EvaluateTargetHealth", value) }
        /// `HostedZoneId`.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<Json>) -> Self { with(self, "HostedZoneId", value) }
        /// `HostedZoneName`.
        #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<Json>) -> Self { with(self, "HostedZoneName", value) }
        /// `IpV6`.
        #[track_caller] pub fn ip_v6(self, value: impl IntoVal<bool>) -> Self { with(self, "IpV6", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<Json>) -> Self { with(self, "Region", value) }
        /// `SetIdentifier`.
        #[track_caller] pub fn set_identifier(self, value: impl IntoVal<Json>) -> Self { with(self, "SetIdentifier", value) }
    }

    /// `WebSocketApiRoute`.
    pub type WebSocketApiRoute = Fields<of::WebSocketApiRoute>;
    impl WebSocketApiRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<String>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `ApiKeyRequired`.
        #[track_caller] pub fn api_key_required(self, value: impl IntoVal<bool>) -> Self { with(self, "ApiKeyRequired", value) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionArn", value) }
        /// `IntegrationTimeout`.
        #[track_caller] pub fn integration_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IntegrationTimeout", value) }
        /// `ModelSelectionExpression`.
        #[track_caller] pub fn model_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ModelSelectionExpression", value) }
        /// `OperationName`.
        #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
        /// `RequestModels`.
        #[track_caller] pub fn request_models(self, value: impl IntoVal<Json>) -> Self { with(self, "RequestModels", value) }
        /// `RequestParameters`.
        #[track_caller] pub fn request_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "RequestParameters", value) }
        /// `RouteResponseSelectionExpression`.
        #[track_caller] pub fn route_response_selection_expression(self, value: impl IntoVal<String>) -> Self { with(self, "RouteResponseSelectionExpression", value) }
    }
}
