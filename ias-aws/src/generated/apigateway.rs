// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApiGateway`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccount {} impl ias_core::Optional for CfnAccount {} pub enum CfnApiKey {} impl ias_core::Optional for CfnApiKey {} pub enum CfnAuthorizer {} pub enum CfnBasePathMapping {} pub enum CfnBasePathMappingV2 {} pub enum CfnClientCertificate {} impl ias_core::Optional for CfnClientCertificate {} pub enum CfnDeployment {} pub enum CfnDocumentationPart {} pub enum CfnDocumentationVersion {} pub enum CfnDomainName {} impl ias_core::Optional for CfnDomainName {} pub enum CfnDomainNameAccessAssociation {} pub enum CfnDomainNameV2 {} impl ias_core::Optional for CfnDomainNameV2 {} pub enum CfnGatewayResponse {} pub enum CfnMethod {} pub enum CfnModel {} pub enum CfnRequestValidator {} pub enum CfnResource {} pub enum CfnRestApi {} impl ias_core::Optional for CfnRestApi {} pub enum CfnStage {} pub enum CfnUsagePlan {} impl ias_core::Optional for CfnUsagePlan {} pub enum CfnUsagePlanKey {} pub enum CfnVpcLink {} }

/// [`AWS::ApiGateway::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAccount = Handle<of::CfnAccount>;
impl cfn::ResourceType for of::CfnAccount { const TYPE: &'static str = "AWS::ApiGateway::Account"; type Tags = cfn::NoTags; type Props = CfnAccountProps; type Reference = String; }
impl CfnAccount {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAccount`].
///
/// Nothing is mandatory.
pub type CfnAccountProps = Fields<of::CfnAccount>;
impl CfnAccountProps {
    /// `CloudWatchRoleArn`.
    #[track_caller] pub fn cloud_watch_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CloudWatchRoleArn", value) }
}

/// [`AWS::ApiGateway::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html).
///
/// What `Ref` returns: `APIKeyId`.
pub type CfnApiKey = Handle<of::CfnApiKey>;
impl cfn::ResourceType for of::CfnApiKey { const TYPE: &'static str = "AWS::ApiGateway::ApiKey"; type Tags = cfn::TagList; type Props = CfnApiKeyProps; type Reference = Is<kinds::ApiKeyId>; }
impl CfnApiKey {
    /// The attribute `APIKeyId`.
    #[inline] pub fn attr_api_key_id(&self) -> Val<Is<kinds::ApiKeyId>> { cfn::attribute(&self.0, "APIKeyId") }
}

/// Properties of [`CfnApiKey`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `GenerateDistinctId`, `Name`, `Value`.
pub type CfnApiKeyProps = Fields<of::CfnApiKey>;
impl CfnApiKeyProps {
    /// `CustomerId`.
    #[track_caller] pub fn customer_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerId", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Enabled`: default `false`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `GenerateDistinctId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn generate_distinct_id(self, value: impl IntoVal<bool>) -> Self { with(self, "GenerateDistinctId", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StageKeys`: no item twice.
    #[track_caller] pub fn stage_keys(self, value: impl IntoVal<List<cfn_api_key::StageKey>>) -> Self { with(self, "StageKeys", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_api_key::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Value`. Changing it replaces the resource.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
}

/// Types of [`CfnApiKey`].
pub mod cfn_api_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum StageKey {} impl ias_core::Optional for StageKey {} pub enum Tag {} }

    /// `StageKey`.
    pub type StageKey = Fields<of::StageKey>;
    impl StageKey {
        /// `RestApiId`.
        #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
        /// `StageName`.
        #[track_caller] pub fn stage_name(self, value: impl IntoVal<Is<kinds::StageName>>) -> Self { with(self, "StageName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ApiGateway::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html).
///
/// What `Ref` returns: `AuthorizerId`.
pub type CfnAuthorizer = Handle<of::CfnAuthorizer>;
impl cfn::ResourceType for of::CfnAuthorizer { const TYPE: &'static str = "AWS::ApiGateway::Authorizer"; type Tags = cfn::NoTags; type Props = CfnAuthorizerProps; type Reference = Is<kinds::ApiGatewayAuthorizerId>; }
impl CfnAuthorizer {
    /// The attribute `AuthorizerId`.
    #[inline] pub fn attr_authorizer_id(&self) -> Val<Is<kinds::ApiGatewayAuthorizerId>> { cfn::attribute(&self.0, "AuthorizerId") }
}

/// Properties of [`CfnAuthorizer`].
///
/// Mandatory: `RestApiId`, `Type`, `Name`.
///
/// A change replaces the resource: `RestApiId`.
pub type CfnAuthorizerProps = Fields<of::CfnAuthorizer>;
/// What [`CfnAuthorizerProps`] cannot do without.
pub struct CfnAuthorizerPropsRequired<A, B, C> {
    /// `RestApiId`. Changing it replaces the resource.
    pub rest_api_id: A,
    /// `Type`.
    pub type_: B,
    /// `Name`.
    pub name: C,
}
impl CfnAuthorizerProps {
    /// Takes what is mandatory, by name: [`CfnAuthorizerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::RestApiId>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAuthorizerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RestApiId", required.rest_api_id), "Type", required.type_), "Name", required.name) }
    /// `AuthType`.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
    /// `AuthorizerCredentials`.
    #[track_caller] pub fn authorizer_credentials(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerCredentials", value) }
    /// `AuthorizerResultTtlInSeconds`.
    #[track_caller] pub fn authorizer_result_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AuthorizerResultTtlInSeconds", value) }
    /// `AuthorizerUri`.
    #[track_caller] pub fn authorizer_uri(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerUri", value) }
    /// `IdentitySource`.
    #[track_caller] pub fn identity_source(self, value: impl IntoVal<String>) -> Self { with(self, "IdentitySource", value) }
    /// `IdentityValidationExpression`.
    #[track_caller] pub fn identity_validation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityValidationExpression", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProviderARNs`: no item twice.
    #[track_caller] pub fn provider_arns(self, value: impl IntoVal<List<Is<kinds::UserPoolArn>>>) -> Self { with(self, "ProviderARNs", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// [`AWS::ApiGateway::BasePathMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html).
///
/// What `Ref` returns: a text of DomainName, BasePath.
pub type CfnBasePathMapping = Handle<of::CfnBasePathMapping>;
impl cfn::ResourceType for of::CfnBasePathMapping { const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping"; type Tags = cfn::NoTags; type Props = CfnBasePathMappingProps; type Reference = String; }

/// Properties of [`CfnBasePathMapping`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `BasePath`, `DomainName`.
pub type CfnBasePathMappingProps = Fields<of::CfnBasePathMapping>;
impl CfnBasePathMappingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<Is<kinds::ApiGatewayDomainName>>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `BasePath`. Changing it replaces the resource.
    #[track_caller] pub fn base_path(self, value: impl IntoVal<String>) -> Self { with(self, "BasePath", value) }
    /// `DomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<Is<kinds::ApiGatewayDomainName>>) -> Self { with(self, "DomainName", value) }
    /// `RestApiId`.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `Stage`.
    #[track_caller] pub fn stage(self, value: impl IntoVal<Is<kinds::StageName>>) -> Self { with(self, "Stage", value) }
}

/// [`AWS::ApiGateway::BasePathMappingV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html).
///
/// What `Ref` returns: `BasePathMappingArn`.
pub type CfnBasePathMappingV2 = Handle<of::CfnBasePathMappingV2>;
impl cfn::ResourceType for of::CfnBasePathMappingV2 { const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2"; type Tags = cfn::NoTags; type Props = CfnBasePathMappingV2Props; type Reference = String; }
impl CfnBasePathMappingV2 {
    /// The attribute `BasePathMappingArn`.
    #[inline] pub fn attr_base_path_mapping_arn(&self) -> Val<String> { cfn::attribute(&self.0, "BasePathMappingArn") }
}

/// Properties of [`CfnBasePathMappingV2`].
///
/// Mandatory: `DomainNameArn`, `RestApiId`.
///
/// A change replaces the resource: `BasePath`, `DomainNameArn`.
pub type CfnBasePathMappingV2Props = Fields<of::CfnBasePathMappingV2>;
impl CfnBasePathMappingV2Props {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name_arn: impl IntoVal<String>, rest_api_id: impl IntoVal<String>) -> Self { with(with(empty(), "DomainNameArn", domain_name_arn), "RestApiId", rest_api_id) }
    /// `BasePath`. Changing it replaces the resource.
    #[track_caller] pub fn base_path(self, value: impl IntoVal<String>) -> Self { with(self, "BasePath", value) }
    /// `DomainNameArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainNameArn", value) }
    /// `RestApiId`: mandatory.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<String>) -> Self { with(self, "RestApiId", value) }
    /// `Stage`.
    #[track_caller] pub fn stage(self, value: impl IntoVal<String>) -> Self { with(self, "Stage", value) }
}

/// [`AWS::ApiGateway::ClientCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html).
///
/// What `Ref` returns: `ClientCertificateId`.
pub type CfnClientCertificate = Handle<of::CfnClientCertificate>;
impl cfn::ResourceType for of::CfnClientCertificate { const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate"; type Tags = cfn::TagList; type Props = CfnClientCertificateProps; type Reference = Is<kinds::ClientCertificateId>; }
impl CfnClientCertificate {
    /// The attribute `ClientCertificateId`.
    #[inline] pub fn attr_client_certificate_id(&self) -> Val<Is<kinds::ClientCertificateId>> { cfn::attribute(&self.0, "ClientCertificateId") }
}

/// Properties of [`CfnClientCertificate`].
///
/// Nothing is mandatory.
pub type CfnClientCertificateProps = Fields<of::CfnClientCertificate>;
impl CfnClientCertificateProps {
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_client_certificate::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClientCertificate`].
pub mod cfn_client_certificate {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::ApiGateway::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html).
///
/// What `Ref` returns: `DeploymentId`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::ApiGateway::Deployment"; type Tags = cfn::NoTags; type Props = CfnDeploymentProps; type Reference = Is<kinds::DeploymentId>; }
impl CfnDeployment {
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<Is<kinds::DeploymentId>> { cfn::attribute(&self.0, "DeploymentId") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `RestApiId`.
///
/// A change replaces the resource: `DeploymentCanarySettings`, `RestApiId`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
impl CfnDeploymentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rest_api_id: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(empty(), "RestApiId", rest_api_id) }
    /// `DeploymentCanarySettings`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn deployment_canary_settings(self, value: impl IntoVal<cfn_deployment::DeploymentCanarySettings>) -> Self { with(self, "DeploymentCanarySettings", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `StageDescription`. Write-only.
    #[track_caller] pub fn stage_description(self, value: impl IntoVal<cfn_deployment::StageDescription>) -> Self { with(self, "StageDescription", value) }
    /// `StageName`. Write-only.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_client_certificate::{Tag};
    mod of { pub enum AccessLogSetting {} impl ias_core::Optional for AccessLogSetting {} pub enum CanarySetting {} impl ias_core::Optional for CanarySetting {} pub enum DeploymentCanarySettings {} impl ias_core::Optional for DeploymentCanarySettings {} pub enum MethodSetting {} impl ias_core::Optional for MethodSetting {} pub enum StageDescription {} impl ias_core::Optional for StageDescription {} }

    /// `AccessLogSetting`.
    pub type AccessLogSetting = Fields<of::AccessLogSetting>;
    impl AccessLogSetting {
        /// `DestinationArn`.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "Format", value) }
    }

    /// `CanarySetting`.
    pub type CanarySetting = Fields<of::CanarySetting>;
    impl CanarySetting {
        /// `PercentTraffic`.
        #[track_caller] pub fn percent_traffic(self, value: impl IntoVal<f64>) -> Self { with(self, "PercentTraffic", value) }
        /// `StageVariableOverrides`.
        #[track_caller] pub fn stage_variable_overrides(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "StageVariableOverrides", value) }
        /// `UseStageCache`.
        #[track_caller] pub fn use_stage_cache(self, value: impl IntoVal<bool>) -> Self { with(self, "UseStageCache", value) }
    }

    /// `DeploymentCanarySettings`.
    pub type DeploymentCanarySettings = Fields<of::DeploymentCanarySettings>;
    impl DeploymentCanarySettings {
        /// `PercentTraffic`.
        #[track_caller] pub fn percent_traffic(self, value: impl IntoVal<f64>) -> Self { with(self, "PercentTraffic", value) }
        /// `StageVariableOverrides`.
        #[track_caller] pub fn stage_variable_overrides(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "StageVariableOverrides", value) }
        /// `UseStageCache`.
        #[track_caller] pub fn use_stage_cache(self, value: impl IntoVal<bool>) -> Self { with(self, "UseStageCache", value) }
    }

    /// `MethodSetting`.
    pub type MethodSetting = Fields<of::MethodSetting>;
    impl MethodSetting {
        /// `CacheDataEncrypted`.
        #[track_caller] pub fn cache_data_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheDataEncrypted", value) }
        /// `CacheTtlInSeconds`.
        #[track_caller] pub fn cache_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "CacheTtlInSeconds", value) }
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
        #[track_caller] pub fn throttling_burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ThrottlingBurstLimit", value) }
        /// `ThrottlingRateLimit`.
        #[track_caller] pub fn throttling_rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingRateLimit", value) }
    }

    /// `StageDescription`.
    pub type StageDescription = Fields<of::StageDescription>;
    impl StageDescription {
        /// `AccessLogSetting`.
        #[track_caller] pub fn access_log_setting(self, value: impl IntoVal<AccessLogSetting>) -> Self { with(self, "AccessLogSetting", value) }
        /// `CacheClusterEnabled`.
        #[track_caller] pub fn cache_cluster_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheClusterEnabled", value) }
        /// `CacheClusterSize`.
        #[track_caller] pub fn cache_cluster_size(self, value: impl IntoVal<String>) -> Self { with(self, "CacheClusterSize", value) }
        /// `CacheDataEncrypted`.
        #[track_caller] pub fn cache_data_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheDataEncrypted", value) }
        /// `CacheTtlInSeconds`.
        #[track_caller] pub fn cache_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "CacheTtlInSeconds", value) }
        /// `CachingEnabled`.
        #[track_caller] pub fn caching_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CachingEnabled", value) }
        /// `CanarySetting`.
        #[track_caller] pub fn canary_setting(self, value: impl IntoVal<CanarySetting>) -> Self { with(self, "CanarySetting", value) }
        /// `ClientCertificateId`.
        #[track_caller] pub fn client_certificate_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCertificateId", value) }
        /// `DataTraceEnabled`.
        #[track_caller] pub fn data_trace_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DataTraceEnabled", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DocumentationVersion`.
        #[track_caller] pub fn documentation_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentationVersion", value) }
        /// `LoggingLevel`.
        #[track_caller] pub fn logging_level(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingLevel", value) }
        /// `MethodSettings`: no item twice.
        #[track_caller] pub fn method_settings(self, value: impl IntoVal<List<MethodSetting>>) -> Self { with(self, "MethodSettings", value) }
        /// `MetricsEnabled`.
        #[track_caller] pub fn metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MetricsEnabled", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `ThrottlingBurstLimit`.
        #[track_caller] pub fn throttling_burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ThrottlingBurstLimit", value) }
        /// `ThrottlingRateLimit`.
        #[track_caller] pub fn throttling_rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingRateLimit", value) }
        /// `TracingEnabled`.
        #[track_caller] pub fn tracing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TracingEnabled", value) }
        /// `Variables`.
        #[track_caller] pub fn variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Variables", value) }
    }
}

/// [`AWS::ApiGateway::DocumentationPart`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html).
///
/// What `Ref` returns: `DocumentationPartId`.
pub type CfnDocumentationPart = Handle<of::CfnDocumentationPart>;
impl cfn::ResourceType for of::CfnDocumentationPart { const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart"; type Tags = cfn::NoTags; type Props = CfnDocumentationPartProps; type Reference = String; }
impl CfnDocumentationPart {
    /// The attribute `DocumentationPartId`.
    #[inline] pub fn attr_documentation_part_id(&self) -> Val<String> { cfn::attribute(&self.0, "DocumentationPartId") }
}

/// Properties of [`CfnDocumentationPart`].
///
/// Mandatory: `Location`, `Properties`, `RestApiId`.
///
/// A change replaces the resource: `Location`, `RestApiId`.
pub type CfnDocumentationPartProps = Fields<of::CfnDocumentationPart>;
/// What [`CfnDocumentationPartProps`] cannot do without.
pub struct CfnDocumentationPartPropsRequired<A, B, C> {
    /// `Location`. Changing it replaces the resource.
    pub location: A,
    /// `Properties`.
    pub properties: B,
    /// `RestApiId`. Changing it replaces the resource.
    pub rest_api_id: C,
}
impl CfnDocumentationPartProps {
    /// Takes what is mandatory, by name: [`CfnDocumentationPartPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_documentation_part::Location>, B: IntoVal<String>, C: IntoVal<Is<kinds::RestApiId>>>(required: CfnDocumentationPartPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Location", required.location), "Properties", required.properties), "RestApiId", required.rest_api_id) }
    /// `Location`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_documentation_part::Location>) -> Self { with(self, "Location", value) }
    /// `Properties`: mandatory.
    #[track_caller] pub fn properties(self, value: impl IntoVal<String>) -> Self { with(self, "Properties", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
}

/// Types of [`CfnDocumentationPart`].
pub mod cfn_documentation_part {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Location {} impl ias_core::Optional for Location {} pub enum LocationType {} }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `StatusCode`.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<LocationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type LocationType = Word<fn(of::LocationType)>;
    impl LocationType {
        /// `API`
        pub const Api: Self = word("API");
        /// `AUTHORIZER`
        pub const Authorizer: Self = word("AUTHORIZER");
        /// `MODEL`
        pub const Model: Self = word("MODEL");
        /// `RESOURCE`
        pub const Resource: Self = word("RESOURCE");
        /// `METHOD`
        pub const Method: Self = word("METHOD");
        /// `PATH_PARAMETER`
        pub const PathParameter: Self = word("PATH_PARAMETER");
        /// `QUERY_PARAMETER`
        pub const QueryParameter: Self = word("QUERY_PARAMETER");
        /// `REQUEST_HEADER`
        pub const RequestHeader: Self = word("REQUEST_HEADER");
        /// `REQUEST_BODY`
        pub const RequestBody: Self = word("REQUEST_BODY");
        /// `RESPONSE`
        pub const Response: Self = word("RESPONSE");
        /// `RESPONSE_HEADER`
        pub const ResponseHeader: Self = word("RESPONSE_HEADER");
        /// `RESPONSE_BODY`
        pub const ResponseBody: Self = word("RESPONSE_BODY");
    }
}

/// [`AWS::ApiGateway::DocumentationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html).
///
/// What `Ref` returns: a text of DocumentationVersion, RestApiId.
pub type CfnDocumentationVersion = Handle<of::CfnDocumentationVersion>;
impl cfn::ResourceType for of::CfnDocumentationVersion { const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion"; type Tags = cfn::NoTags; type Props = CfnDocumentationVersionProps; type Reference = String; }

/// Properties of [`CfnDocumentationVersion`].
///
/// Mandatory: `DocumentationVersion`, `RestApiId`.
///
/// A change replaces the resource: `DocumentationVersion`, `RestApiId`.
pub type CfnDocumentationVersionProps = Fields<of::CfnDocumentationVersion>;
impl CfnDocumentationVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(documentation_version: impl IntoVal<String>, rest_api_id: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(with(empty(), "DocumentationVersion", documentation_version), "RestApiId", rest_api_id) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DocumentationVersion`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn documentation_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentationVersion", value) }
    /// `RestApiId`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
}

/// [`AWS::ApiGateway::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html).
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomainName = Handle<of::CfnDomainName>;
impl cfn::ResourceType for of::CfnDomainName { const TYPE: &'static str = "AWS::ApiGateway::DomainName"; type Tags = cfn::TagList; type Props = CfnDomainNameProps; type Reference = Is<kinds::ApiGatewayDomainName>; }
impl CfnDomainName {
    /// The attribute `DistributionDomainName`.
    #[inline] pub fn attr_distribution_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DistributionDomainName") }
    /// The attribute `DistributionHostedZoneId`.
    #[inline] pub fn attr_distribution_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "DistributionHostedZoneId") }
    /// The attribute `DomainNameArn`.
    #[inline] pub fn attr_domain_name_arn(&self) -> Val<Is<kinds::ApiGatewayDomainNameArn>> { cfn::attribute(&self.0, "DomainNameArn") }
    /// The attribute `RegionalDomainName`.
    #[inline] pub fn attr_regional_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "RegionalDomainName") }
    /// The attribute `RegionalHostedZoneId`.
    #[inline] pub fn attr_regional_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegionalHostedZoneId") }
}

/// Properties of [`CfnDomainName`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainNameProps = Fields<of::CfnDomainName>;
impl CfnDomainNameProps {
    /// `CertificateArn`.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    /// `DomainName`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EndpointAccessMode`.
    #[track_caller] pub fn endpoint_access_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointAccessMode", value) }
    /// `EndpointConfiguration`.
    #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<cfn_domain_name::EndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
    /// `MutualTlsAuthentication`.
    #[track_caller] pub fn mutual_tls_authentication(self, value: impl IntoVal<cfn_domain_name::MutualTlsAuthentication>) -> Self { with(self, "MutualTlsAuthentication", value) }
    /// `OwnershipVerificationCertificateArn`.
    #[track_caller] pub fn ownership_verification_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OwnershipVerificationCertificateArn", value) }
    /// `RegionalCertificateArn`.
    #[track_caller] pub fn regional_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RegionalCertificateArn", value) }
    /// `RoutingMode`: default `"BASE_PATH_MAPPING_ONLY"`.
    #[track_caller] pub fn routing_mode(self, value: impl IntoVal<cfn_domain_name::RoutingMode>) -> Self { with(self, "RoutingMode", value) }
    /// `SecurityPolicy`.
    #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_name::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainName`].
pub mod cfn_domain_name {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EndpointConfiguration {} impl ias_core::Optional for EndpointConfiguration {} pub enum MutualTlsAuthentication {} impl ias_core::Optional for MutualTlsAuthentication {} pub enum RoutingMode {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `EndpointConfiguration`.
    pub type EndpointConfiguration = Fields<of::EndpointConfiguration>;
    impl EndpointConfiguration {
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddressType", value) }
        /// `Types`.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Types", value) }
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
        /// `BASE_PATH_MAPPING_ONLY`
        pub const BasePathMappingOnly: Self = word("BASE_PATH_MAPPING_ONLY");
        /// `ROUTING_RULE_THEN_BASE_PATH_MAPPING`
        pub const RoutingRuleThenBasePathMapping: Self = word("ROUTING_RULE_THEN_BASE_PATH_MAPPING");
        /// `ROUTING_RULE_ONLY`
        pub const RoutingRuleOnly: Self = word("ROUTING_RULE_ONLY");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ApiGateway::DomainNameAccessAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html).
///
/// What `Ref` returns: `DomainNameAccessAssociationArn`.
pub type CfnDomainNameAccessAssociation = Handle<of::CfnDomainNameAccessAssociation>;
impl cfn::ResourceType for of::CfnDomainNameAccessAssociation { const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation"; type Tags = cfn::TagList; type Props = CfnDomainNameAccessAssociationProps; type Reference = Is<kinds::DomainNameAccessAssociationArn>; }
impl CfnDomainNameAccessAssociation {
    /// The attribute `DomainNameAccessAssociationArn`.
    #[inline] pub fn attr_domain_name_access_association_arn(&self) -> Val<Is<kinds::DomainNameAccessAssociationArn>> { cfn::attribute(&self.0, "DomainNameAccessAssociationArn") }
}

/// Properties of [`CfnDomainNameAccessAssociation`].
///
/// Mandatory: `DomainNameArn`, `AccessAssociationSource`, `AccessAssociationSourceType`.
///
/// A change replaces the resource: `AccessAssociationSource`, `AccessAssociationSourceType`, `DomainNameArn`, `Tags`.
pub type CfnDomainNameAccessAssociationProps = Fields<of::CfnDomainNameAccessAssociation>;
/// What [`CfnDomainNameAccessAssociationProps`] cannot do without.
pub struct CfnDomainNameAccessAssociationPropsRequired<A, B, C> {
    /// `DomainNameArn`. Changing it replaces the resource.
    pub domain_name_arn: A,
    /// `AccessAssociationSource`. Changing it replaces the resource.
    pub access_association_source: B,
    /// `AccessAssociationSourceType`. Changing it replaces the resource.
    pub access_association_source_type: C,
}
impl CfnDomainNameAccessAssociationProps {
    /// Takes what is mandatory, by name: [`CfnDomainNameAccessAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_domain_name_access_association::AccessAssociationSourceType>>(required: CfnDomainNameAccessAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainNameArn", required.domain_name_arn), "AccessAssociationSource", required.access_association_source), "AccessAssociationSourceType", required.access_association_source_type) }
    /// `AccessAssociationSource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn access_association_source(self, value: impl IntoVal<String>) -> Self { with(self, "AccessAssociationSource", value) }
    /// `AccessAssociationSourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn access_association_source_type(self, value: impl IntoVal<cfn_domain_name_access_association::AccessAssociationSourceType>) -> Self { with(self, "AccessAssociationSourceType", value) }
    /// `DomainNameArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainNameArn", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_name_access_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainNameAccessAssociation`].
pub mod cfn_domain_name_access_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessAssociationSourceType {} pub enum Tag {} }

    /// Words of `AccessAssociationSourceType`.
    pub type AccessAssociationSourceType = Word<fn(of::AccessAssociationSourceType)>;
    impl AccessAssociationSourceType {
        /// `VPCE`
        pub const Vpce: Self = word("VPCE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ApiGateway::DomainNameV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html).
///
/// What `Ref` returns: `DomainNameArn`.
pub type CfnDomainNameV2 = Handle<of::CfnDomainNameV2>;
impl cfn::ResourceType for of::CfnDomainNameV2 { const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2"; type Tags = cfn::TagList; type Props = CfnDomainNameV2Props; type Reference = String; }
impl CfnDomainNameV2 {
    /// The attribute `DomainNameArn`.
    #[inline] pub fn attr_domain_name_arn(&self) -> Val<String> { cfn::attribute(&self.0, "DomainNameArn") }
    /// The attribute `DomainNameId`.
    #[inline] pub fn attr_domain_name_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainNameId") }
}

/// Properties of [`CfnDomainNameV2`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DomainName`, `EndpointConfiguration`, `SecurityPolicy`.
pub type CfnDomainNameV2Props = Fields<of::CfnDomainNameV2>;
impl CfnDomainNameV2Props {
    /// `CertificateArn`.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    /// `DomainName`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EndpointAccessMode`.
    #[track_caller] pub fn endpoint_access_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointAccessMode", value) }
    /// `EndpointConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<cfn_domain_name_v2::EndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `RoutingMode`: default `"BASE_PATH_MAPPING_ONLY"`.
    #[track_caller] pub fn routing_mode(self, value: impl IntoVal<cfn_domain_name_v2::RoutingMode>) -> Self { with(self, "RoutingMode", value) }
    /// `SecurityPolicy`. Changing it replaces the resource.
    #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_name_v2::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainNameV2`].
pub mod cfn_domain_name_v2 {
    pub use super::cfn_domain_name::{EndpointConfiguration, RoutingMode, Tag};
}

/// [`AWS::ApiGateway::GatewayResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html).
///
/// What `Ref` returns: `Id`.
pub type CfnGatewayResponse = Handle<of::CfnGatewayResponse>;
impl cfn::ResourceType for of::CfnGatewayResponse { const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse"; type Tags = cfn::NoTags; type Props = CfnGatewayResponseProps; type Reference = String; }
impl CfnGatewayResponse {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGatewayResponse`].
///
/// Mandatory: `ResponseType`, `RestApiId`.
///
/// A change replaces the resource: `ResponseType`, `RestApiId`.
pub type CfnGatewayResponseProps = Fields<of::CfnGatewayResponse>;
impl CfnGatewayResponseProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(response_type: impl IntoVal<String>, rest_api_id: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(with(empty(), "ResponseType", response_type), "RestApiId", rest_api_id) }
    /// `ResponseParameters`.
    #[track_caller] pub fn response_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResponseParameters", value) }
    /// `ResponseTemplates`.
    #[track_caller] pub fn response_templates(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResponseTemplates", value) }
    /// `ResponseType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn response_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseType", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `StatusCode`.
    #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
}

/// [`AWS::ApiGateway::Method`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html).
///
/// What `Ref` returns: a text of RestApiId, ResourceId, HttpMethod.
pub type CfnMethod = Handle<of::CfnMethod>;
impl cfn::ResourceType for of::CfnMethod { const TYPE: &'static str = "AWS::ApiGateway::Method"; type Tags = cfn::NoTags; type Props = CfnMethodProps; type Reference = String; }

/// Properties of [`CfnMethod`].
///
/// Mandatory: `RestApiId`, `ResourceId`, `HttpMethod`.
///
/// A change replaces the resource: `HttpMethod`, `ResourceId`, `RestApiId`.
pub type CfnMethodProps = Fields<of::CfnMethod>;
/// What [`CfnMethodProps`] cannot do without.
pub struct CfnMethodPropsRequired<A, B, C> {
    /// `RestApiId`. Changing it replaces the resource.
    pub rest_api_id: A,
    /// `ResourceId`. Changing it replaces the resource.
    pub resource_id: B,
    /// `HttpMethod`. Changing it replaces the resource.
    pub http_method: C,
}
impl CfnMethodProps {
    /// Takes what is mandatory, by name: [`CfnMethodPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::RestApiId>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnMethodPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RestApiId", required.rest_api_id), "ResourceId", required.resource_id), "HttpMethod", required.http_method) }
    /// `ApiKeyRequired`.
    #[track_caller] pub fn api_key_required(self, value: impl IntoVal<bool>) -> Self { with(self, "ApiKeyRequired", value) }
    /// `AuthorizationScopes`.
    #[track_caller] pub fn authorization_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizationScopes", value) }
    /// `AuthorizationType`.
    #[track_caller] pub fn authorization_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationType", value) }
    /// `AuthorizerId`.
    #[track_caller] pub fn authorizer_id(self, value: impl IntoVal<Is<kinds::ApiGatewayAuthorizerId>>) -> Self { with(self, "AuthorizerId", value) }
    /// `HttpMethod`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn http_method(self, value: impl IntoVal<String>) -> Self { with(self, "HttpMethod", value) }
    /// `Integration`.
    #[track_caller] pub fn integration(self, value: impl IntoVal<cfn_method::Integration>) -> Self { with(self, "Integration", value) }
    /// `MethodResponses`: no item twice.
    #[track_caller] pub fn method_responses(self, value: impl IntoVal<List<cfn_method::MethodResponse>>) -> Self { with(self, "MethodResponses", value) }
    /// `OperationName`.
    #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
    /// `RequestModels`.
    #[track_caller] pub fn request_models(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RequestModels", value) }
    /// `RequestParameters`.
    #[track_caller] pub fn request_parameters(self, value: impl IntoVal<Map<bool>>) -> Self { with(self, "RequestParameters", value) }
    /// `RequestValidatorId`.
    #[track_caller] pub fn request_validator_id(self, value: impl IntoVal<Is<kinds::RequestValidatorId>>) -> Self { with(self, "RequestValidatorId", value) }
    /// `ResourceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
}

/// Types of [`CfnMethod`].
pub mod cfn_method {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Integration {} pub enum IntegrationConnectionType {} pub enum IntegrationContentHandling {} pub enum IntegrationPassthroughBehavior {} pub enum IntegrationResponse {} pub enum IntegrationResponseContentHandling {} pub enum IntegrationResponseTransferMode {} pub enum IntegrationType {} pub enum MethodResponse {} }

    /// `Integration`.
    pub type Integration = Fields<of::Integration>;
    impl Integration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<IntegrationType>) -> Self { with(empty(), "Type", type_) }
        /// `CacheKeyParameters`: no item twice.
        #[track_caller] pub fn cache_key_parameters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CacheKeyParameters", value) }
        /// `CacheNamespace`.
        #[track_caller] pub fn cache_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "CacheNamespace", value) }
        /// `ConnectionId`.
        #[track_caller] pub fn connection_id(self, value: impl IntoVal<Is<kinds::VpcLinkId>>) -> Self { with(self, "ConnectionId", value) }
        /// `ConnectionType`.
        #[track_caller] pub fn connection_type(self, value: impl IntoVal<IntegrationConnectionType>) -> Self { with(self, "ConnectionType", value) }
        /// `ContentHandling`.
        #[track_caller] pub fn content_handling(self, value: impl IntoVal<IntegrationContentHandling>) -> Self { with(self, "ContentHandling", value) }
        /// `Credentials`.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<String>) -> Self { with(self, "Credentials", value) }
        /// `IntegrationHttpMethod`.
        #[track_caller] pub fn integration_http_method(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationHttpMethod", value) }
        /// `IntegrationResponses`: no item twice.
        #[track_caller] pub fn integration_responses(self, value: impl IntoVal<List<IntegrationResponse>>) -> Self { with(self, "IntegrationResponses", value) }
        /// `IntegrationTarget`.
        #[track_caller] pub fn integration_target(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationTarget", value) }
        /// `PassthroughBehavior`.
        #[track_caller] pub fn passthrough_behavior(self, value: impl IntoVal<IntegrationPassthroughBehavior>) -> Self { with(self, "PassthroughBehavior", value) }
        /// `RequestParameters`.
        #[track_caller] pub fn request_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RequestParameters", value) }
        /// `RequestTemplates`.
        #[track_caller] pub fn request_templates(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RequestTemplates", value) }
        /// `ResponseTransferMode`: default `"BUFFERED"`.
        #[track_caller] pub fn response_transfer_mode(self, value: impl IntoVal<IntegrationResponseTransferMode>) -> Self { with(self, "ResponseTransferMode", value) }
        /// `TimeoutInMillis`: at least 50.
        #[track_caller] pub fn timeout_in_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMillis", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<IntegrationType>) -> Self { with(self, "Type", value) }
        /// `Uri`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// Words of `ConnectionType`.
    pub type IntegrationConnectionType = Word<fn(of::IntegrationConnectionType)>;
    impl IntegrationConnectionType {
        /// `INTERNET`
        pub const Internet: Self = word("INTERNET");
        /// `VPC_LINK`
        pub const VpcLink: Self = word("VPC_LINK");
    }

    /// Words of `ContentHandling`.
    pub type IntegrationContentHandling = Word<fn(of::IntegrationContentHandling)>;
    impl IntegrationContentHandling {
        /// `CONVERT_TO_BINARY`
        pub const ConvertToBinary: Self = word("CONVERT_TO_BINARY");
        /// `CONVERT_TO_TEXT`
        pub const ConvertToText: Self = word("CONVERT_TO_TEXT");
    }

    /// Words of `PassthroughBehavior`.
    pub type IntegrationPassthroughBehavior = Word<fn(of::IntegrationPassthroughBehavior)>;
    impl IntegrationPassthroughBehavior {
        /// `WHEN_NO_MATCH`
        pub const WhenNoMatch: Self = word("WHEN_NO_MATCH");
        /// `WHEN_NO_TEMPLATES`
        pub const WhenNoTemplates: Self = word("WHEN_NO_TEMPLATES");
        /// `NEVER`
        pub const Never: Self = word("NEVER");
    }

    /// `IntegrationResponse`.
    pub type IntegrationResponse = Fields<of::IntegrationResponse>;
    impl IntegrationResponse {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status_code: impl IntoVal<String>) -> Self { with(empty(), "StatusCode", status_code) }
        /// `ContentHandling`.
        #[track_caller] pub fn content_handling(self, value: impl IntoVal<IntegrationResponseContentHandling>) -> Self { with(self, "ContentHandling", value) }
        /// `ResponseParameters`.
        #[track_caller] pub fn response_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResponseParameters", value) }
        /// `ResponseTemplates`.
        #[track_caller] pub fn response_templates(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResponseTemplates", value) }
        /// `SelectionPattern`.
        #[track_caller] pub fn selection_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionPattern", value) }
        /// `StatusCode`: mandatory.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
    }

    /// Words of `ContentHandling`.
    pub type IntegrationResponseContentHandling = Word<fn(of::IntegrationResponseContentHandling)>;
    impl IntegrationResponseContentHandling {
        /// `CONVERT_TO_BINARY`
        pub const ConvertToBinary: Self = word("CONVERT_TO_BINARY");
        /// `CONVERT_TO_TEXT`
        pub const ConvertToText: Self = word("CONVERT_TO_TEXT");
    }

    /// Words of `ResponseTransferMode`.
    pub type IntegrationResponseTransferMode = Word<fn(of::IntegrationResponseTransferMode)>;
    impl IntegrationResponseTransferMode {
        /// `BUFFERED`
        pub const Buffered: Self = word("BUFFERED");
        /// `STREAM`
        pub const Stream: Self = word("STREAM");
    }

    /// Words of `Type`.
    pub type IntegrationType = Word<fn(of::IntegrationType)>;
    impl IntegrationType {
        /// `AWS`
        pub const Aws: Self = word("AWS");
        /// `AWS_PROXY`
        pub const AwsProxy: Self = word("AWS_PROXY");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTP_PROXY`
        pub const HttpProxy: Self = word("HTTP_PROXY");
        /// `MOCK`
        pub const Mock: Self = word("MOCK");
    }

    /// `MethodResponse`.
    pub type MethodResponse = Fields<of::MethodResponse>;
    impl MethodResponse {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status_code: impl IntoVal<String>) -> Self { with(empty(), "StatusCode", status_code) }
        /// `ResponseModels`.
        #[track_caller] pub fn response_models(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResponseModels", value) }
        /// `ResponseParameters`.
        #[track_caller] pub fn response_parameters(self, value: impl IntoVal<Map<bool>>) -> Self { with(self, "ResponseParameters", value) }
        /// `StatusCode`: mandatory.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
    }
}

/// [`AWS::ApiGateway::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html).
///
/// What `Ref` returns: `Name`.
pub type CfnModel = Handle<of::CfnModel>;
impl cfn::ResourceType for of::CfnModel { const TYPE: &'static str = "AWS::ApiGateway::Model"; type Tags = cfn::NoTags; type Props = CfnModelProps; type Reference = String; }

/// Properties of [`CfnModel`].
///
/// Mandatory: `RestApiId`.
///
/// A change replaces the resource: `ContentType`, `Name`, `RestApiId`.
pub type CfnModelProps = Fields<of::CfnModel>;
impl CfnModelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rest_api_id: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(empty(), "RestApiId", rest_api_id) }
    /// `ContentType`. Changing it replaces the resource.
    #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `Schema`.
    #[track_caller] pub fn schema(self, value: impl IntoVal<Json>) -> Self { with(self, "Schema", value) }
}

/// [`AWS::ApiGateway::RequestValidator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html).
///
/// What `Ref` returns: `RequestValidatorId`.
pub type CfnRequestValidator = Handle<of::CfnRequestValidator>;
impl cfn::ResourceType for of::CfnRequestValidator { const TYPE: &'static str = "AWS::ApiGateway::RequestValidator"; type Tags = cfn::NoTags; type Props = CfnRequestValidatorProps; type Reference = Is<kinds::RequestValidatorId>; }
impl CfnRequestValidator {
    /// The attribute `RequestValidatorId`.
    #[inline] pub fn attr_request_validator_id(&self) -> Val<Is<kinds::RequestValidatorId>> { cfn::attribute(&self.0, "RequestValidatorId") }
}

/// Properties of [`CfnRequestValidator`].
///
/// Mandatory: `RestApiId`.
///
/// A change replaces the resource: `Name`, `RestApiId`.
pub type CfnRequestValidatorProps = Fields<of::CfnRequestValidator>;
impl CfnRequestValidatorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rest_api_id: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(empty(), "RestApiId", rest_api_id) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `ValidateRequestBody`.
    #[track_caller] pub fn validate_request_body(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateRequestBody", value) }
    /// `ValidateRequestParameters`.
    #[track_caller] pub fn validate_request_parameters(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateRequestParameters", value) }
}

/// [`AWS::ApiGateway::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html).
///
/// What `Ref` returns: `ResourceId`.
pub type CfnResource = Handle<of::CfnResource>;
impl cfn::ResourceType for of::CfnResource { const TYPE: &'static str = "AWS::ApiGateway::Resource"; type Tags = cfn::NoTags; type Props = CfnResourceProps; type Reference = Is<kinds::ResourceId>; }
impl CfnResource {
    /// The attribute `ResourceId`.
    #[inline] pub fn attr_resource_id(&self) -> Val<Is<kinds::ResourceId>> { cfn::attribute(&self.0, "ResourceId") }
}

/// Properties of [`CfnResource`].
///
/// Mandatory: `ParentId`, `PathPart`, `RestApiId`.
///
/// A change replaces the resource: `ParentId`, `PathPart`, `RestApiId`.
pub type CfnResourceProps = Fields<of::CfnResource>;
/// What [`CfnResourceProps`] cannot do without.
pub struct CfnResourcePropsRequired<A, B, C> {
    /// `ParentId`. Changing it replaces the resource.
    pub parent_id: A,
    /// `PathPart`. Changing it replaces the resource.
    pub path_part: B,
    /// `RestApiId`. Changing it replaces the resource.
    pub rest_api_id: C,
}
impl CfnResourceProps {
    /// Takes what is mandatory, by name: [`CfnResourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ResourceId>>, B: IntoVal<String>, C: IntoVal<Is<kinds::RestApiId>>>(required: CfnResourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ParentId", required.parent_id), "PathPart", required.path_part), "RestApiId", required.rest_api_id) }
    /// `ParentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn parent_id(self, value: impl IntoVal<Is<kinds::ResourceId>>) -> Self { with(self, "ParentId", value) }
    /// `PathPart`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn path_part(self, value: impl IntoVal<String>) -> Self { with(self, "PathPart", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
}

/// [`AWS::ApiGateway::RestApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html).
///
/// What `Ref` returns: `RestApiId`.
pub type CfnRestApi = Handle<of::CfnRestApi>;
impl cfn::ResourceType for of::CfnRestApi { const TYPE: &'static str = "AWS::ApiGateway::RestApi"; type Tags = cfn::TagList; type Props = CfnRestApiProps; type Reference = Is<kinds::RestApiId>; }
impl CfnRestApi {
    /// The attribute `RestApiId`.
    #[inline] pub fn attr_rest_api_id(&self) -> Val<Is<kinds::RestApiId>> { cfn::attribute(&self.0, "RestApiId") }
    /// The attribute `RootResourceId`.
    #[inline] pub fn attr_root_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "RootResourceId") }
}

/// Properties of [`CfnRestApi`].
///
/// Nothing is mandatory.
pub type CfnRestApiProps = Fields<of::CfnRestApi>;
impl CfnRestApiProps {
    /// `ApiKeySourceType`.
    #[track_caller] pub fn api_key_source_type(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeySourceType", value) }
    /// `BinaryMediaTypes`: no item twice.
    #[track_caller] pub fn binary_media_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BinaryMediaTypes", value) }
    /// `Body`. Write-only.
    #[track_caller] pub fn body(self, value: impl IntoVal<Json>) -> Self { with(self, "Body", value) }
    /// `BodyS3Location`. Write-only.
    #[track_caller] pub fn body_s3_location(self, value: impl IntoVal<cfn_rest_api::S3Location>) -> Self { with(self, "BodyS3Location", value) }
    /// `CloneFrom`. Write-only.
    #[track_caller] pub fn clone_from(self, value: impl IntoVal<String>) -> Self { with(self, "CloneFrom", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableExecuteApiEndpoint`.
    #[track_caller] pub fn disable_execute_api_endpoint(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableExecuteApiEndpoint", value) }
    /// `EndpointAccessMode`.
    #[track_caller] pub fn endpoint_access_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointAccessMode", value) }
    /// `EndpointConfiguration`.
    #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<cfn_rest_api::EndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
    /// `FailOnWarnings`. Write-only.
    #[track_caller] pub fn fail_on_warnings(self, value: impl IntoVal<bool>) -> Self { with(self, "FailOnWarnings", value) }
    /// `MinimumCompressionSize`.
    #[track_caller] pub fn minimum_compression_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumCompressionSize", value) }
    /// `Mode`. Write-only.
    #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`. Write-only.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `SecurityPolicy`.
    #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rest_api::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Version`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnRestApi`].
pub mod cfn_rest_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain_name_access_association::{Tag};
    mod of { pub enum EndpointConfiguration {} impl ias_core::Optional for EndpointConfiguration {} pub enum S3Location {} impl ias_core::Optional for S3Location {} }

    /// `EndpointConfiguration`.
    pub type EndpointConfiguration = Fields<of::EndpointConfiguration>;
    impl EndpointConfiguration {
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddressType", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Types", value) }
        /// `VpcEndpointIds`: no item twice.
        #[track_caller] pub fn vpc_endpoint_ids(self, value: impl IntoVal<List<Is<kinds::VpcEndpointId>>>) -> Self { with(self, "VpcEndpointIds", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "Bucket", value) }
        /// `ETag`.
        #[track_caller] pub fn e_tag(self, value: impl IntoVal<String>) -> Self { with(self, "ETag", value) }
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }
}

/// [`AWS::ApiGateway::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html).
///
/// What `Ref` returns: `StageName`.
pub type CfnStage = Handle<of::CfnStage>;
impl cfn::ResourceType for of::CfnStage { const TYPE: &'static str = "AWS::ApiGateway::Stage"; type Tags = cfn::TagList; type Props = CfnStageProps; type Reference = Is<kinds::StageName>; }

/// Properties of [`CfnStage`].
///
/// Mandatory: `RestApiId`.
///
/// A change replaces the resource: `RestApiId`, `StageName`.
pub type CfnStageProps = Fields<of::CfnStage>;
impl CfnStageProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rest_api_id: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(empty(), "RestApiId", rest_api_id) }
    /// `AccessLogSetting`.
    #[track_caller] pub fn access_log_setting(self, value: impl IntoVal<cfn_stage::AccessLogSetting>) -> Self { with(self, "AccessLogSetting", value) }
    /// `CacheClusterEnabled`.
    #[track_caller] pub fn cache_cluster_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheClusterEnabled", value) }
    /// `CacheClusterSize`.
    #[track_caller] pub fn cache_cluster_size(self, value: impl IntoVal<String>) -> Self { with(self, "CacheClusterSize", value) }
    /// `CanarySetting`.
    #[track_caller] pub fn canary_setting(self, value: impl IntoVal<cfn_stage::CanarySetting>) -> Self { with(self, "CanarySetting", value) }
    /// `ClientCertificateId`.
    #[track_caller] pub fn client_certificate_id(self, value: impl IntoVal<Is<kinds::ClientCertificateId>>) -> Self { with(self, "ClientCertificateId", value) }
    /// `DeploymentId`.
    #[track_caller] pub fn deployment_id(self, value: impl IntoVal<Is<kinds::DeploymentId>>) -> Self { with(self, "DeploymentId", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DocumentationVersion`.
    #[track_caller] pub fn documentation_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentationVersion", value) }
    /// `MethodSettings`: no item twice.
    #[track_caller] pub fn method_settings(self, value: impl IntoVal<List<cfn_stage::MethodSetting>>) -> Self { with(self, "MethodSettings", value) }
    /// `RestApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "RestApiId", value) }
    /// `StageName`. Changing it replaces the resource.
    #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stage::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TracingEnabled`.
    #[track_caller] pub fn tracing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TracingEnabled", value) }
    /// `Variables`.
    #[track_caller] pub fn variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Variables", value) }
}

/// Types of [`CfnStage`].
pub mod cfn_stage {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_deployment::{AccessLogSetting};
    mod of { pub enum CanarySetting {} impl ias_core::Optional for CanarySetting {} pub enum MethodSetting {} impl ias_core::Optional for MethodSetting {} pub enum MethodSettingLoggingLevel {} pub enum Tag {} }

    /// `CanarySetting`.
    pub type CanarySetting = Fields<of::CanarySetting>;
    impl CanarySetting {
        /// `DeploymentId`.
        #[track_caller] pub fn deployment_id(self, value: impl IntoVal<Is<kinds::DeploymentId>>) -> Self { with(self, "DeploymentId", value) }
        /// `PercentTraffic`: 0 to 100.
        #[track_caller] pub fn percent_traffic(self, value: impl IntoVal<f64>) -> Self { with(self, "PercentTraffic", value) }
        /// `StageVariableOverrides`.
        #[track_caller] pub fn stage_variable_overrides(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "StageVariableOverrides", value) }
        /// `UseStageCache`.
        #[track_caller] pub fn use_stage_cache(self, value: impl IntoVal<bool>) -> Self { with(self, "UseStageCache", value) }
    }

    /// `MethodSetting`.
    pub type MethodSetting = Fields<of::MethodSetting>;
    impl MethodSetting {
        /// `CacheDataEncrypted`.
        #[track_caller] pub fn cache_data_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "CacheDataEncrypted", value) }
        /// `CacheTtlInSeconds`.
        #[track_caller] pub fn cache_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "CacheTtlInSeconds", value) }
        /// `CachingEnabled`.
        #[track_caller] pub fn caching_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CachingEnabled", value) }
        /// `DataTraceEnabled`.
        #[track_caller] pub fn data_trace_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DataTraceEnabled", value) }
        /// `HttpMethod`.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<String>) -> Self { with(self, "HttpMethod", value) }
        /// `LoggingLevel`.
        #[track_caller] pub fn logging_level(self, value: impl IntoVal<MethodSettingLoggingLevel>) -> Self { with(self, "LoggingLevel", value) }
        /// `MetricsEnabled`.
        #[track_caller] pub fn metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MetricsEnabled", value) }
        /// `ResourcePath`.
        #[track_caller] pub fn resource_path(self, value: impl IntoVal<String>) -> Self { with(self, "ResourcePath", value) }
        /// `ThrottlingBurstLimit`: at least 0.
        #[track_caller] pub fn throttling_burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ThrottlingBurstLimit", value) }
        /// `ThrottlingRateLimit`: at least 0.
        #[track_caller] pub fn throttling_rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ThrottlingRateLimit", value) }
    }

    /// Words of `LoggingLevel`.
    pub type MethodSettingLoggingLevel = Word<fn(of::MethodSettingLoggingLevel)>;
    impl MethodSettingLoggingLevel {
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `OFF`
        pub const Off: Self = word("OFF");
    }

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

/// [`AWS::ApiGateway::UsagePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html).
///
/// What `Ref` returns: `Id`.
pub type CfnUsagePlan = Handle<of::CfnUsagePlan>;
impl cfn::ResourceType for of::CfnUsagePlan { const TYPE: &'static str = "AWS::ApiGateway::UsagePlan"; type Tags = cfn::TagList; type Props = CfnUsagePlanProps; type Reference = Is<kinds::UsagePlanId>; }
impl CfnUsagePlan {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::UsagePlanId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnUsagePlan`].
///
/// Nothing is mandatory.
pub type CfnUsagePlanProps = Fields<of::CfnUsagePlan>;
impl CfnUsagePlanProps {
    /// `ApiStages`: no item twice.
    #[track_caller] pub fn api_stages(self, value: impl IntoVal<List<cfn_usage_plan::ApiStage>>) -> Self { with(self, "ApiStages", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Quota`.
    #[track_caller] pub fn quota(self, value: impl IntoVal<cfn_usage_plan::QuotaSettings>) -> Self { with(self, "Quota", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_usage_plan::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Throttle`.
    #[track_caller] pub fn throttle(self, value: impl IntoVal<cfn_usage_plan::ThrottleSettings>) -> Self { with(self, "Throttle", value) }
    /// `UsagePlanName`.
    #[track_caller] pub fn usage_plan_name(self, value: impl IntoVal<String>) -> Self { with(self, "UsagePlanName", value) }
}

/// Types of [`CfnUsagePlan`].
pub mod cfn_usage_plan {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApiStage {} impl ias_core::Optional for ApiStage {} pub enum QuotaSettings {} impl ias_core::Optional for QuotaSettings {} pub enum Tag {} pub enum ThrottleSettings {} impl ias_core::Optional for ThrottleSettings {} }

    /// `ApiStage`.
    pub type ApiStage = Fields<of::ApiStage>;
    impl ApiStage {
        /// `ApiId`.
        #[track_caller] pub fn api_id(self, value: impl IntoVal<Is<kinds::RestApiId>>) -> Self { with(self, "ApiId", value) }
        /// `Stage`.
        #[track_caller] pub fn stage(self, value: impl IntoVal<Is<kinds::StageName>>) -> Self { with(self, "Stage", value) }
        /// `Throttle`.
        #[track_caller] pub fn throttle(self, value: impl IntoVal<Map<ThrottleSettings>>) -> Self { with(self, "Throttle", value) }
    }

    /// `QuotaSettings`.
    pub type QuotaSettings = Fields<of::QuotaSettings>;
    impl QuotaSettings {
        /// `Limit`: at least 0.
        #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "Limit", value) }
        /// `Offset`: at least 0.
        #[track_caller] pub fn offset(self, value: impl IntoVal<i64>) -> Self { with(self, "Offset", value) }
        /// `Period`.
        #[track_caller] pub fn period(self, value: impl IntoVal<String>) -> Self { with(self, "Period", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ThrottleSettings`.
    pub type ThrottleSettings = Fields<of::ThrottleSettings>;
    impl ThrottleSettings {
        /// `BurstLimit`: at least 0.
        #[track_caller] pub fn burst_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "BurstLimit", value) }
        /// `RateLimit`: at least 0.
        #[track_caller] pub fn rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "RateLimit", value) }
    }
}

/// [`AWS::ApiGateway::UsagePlanKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html).
///
/// What `Ref` returns: `Id`.
pub type CfnUsagePlanKey = Handle<of::CfnUsagePlanKey>;
impl cfn::ResourceType for of::CfnUsagePlanKey { const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey"; type Tags = cfn::NoTags; type Props = CfnUsagePlanKeyProps; type Reference = String; }
impl CfnUsagePlanKey {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnUsagePlanKey`].
///
/// Mandatory: `KeyType`, `UsagePlanId`, `KeyId`.
///
/// A change replaces the resource: `KeyId`, `KeyType`, `UsagePlanId`.
pub type CfnUsagePlanKeyProps = Fields<of::CfnUsagePlanKey>;
/// What [`CfnUsagePlanKeyProps`] cannot do without.
pub struct CfnUsagePlanKeyPropsRequired<A, B, C> {
    /// `KeyType`. Changing it replaces the resource.
    pub key_type: A,
    /// `UsagePlanId`. Changing it replaces the resource.
    pub usage_plan_id: B,
    /// `KeyId`. Changing it replaces the resource.
    pub key_id: C,
}
impl CfnUsagePlanKeyProps {
    /// Takes what is mandatory, by name: [`CfnUsagePlanKeyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_usage_plan_key::KeyType>, B: IntoVal<Is<kinds::UsagePlanId>>, C: IntoVal<Is<kinds::ApiKeyId>>>(required: CfnUsagePlanKeyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "KeyType", required.key_type), "UsagePlanId", required.usage_plan_id), "KeyId", required.key_id) }
    /// `KeyId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn key_id(self, value: impl IntoVal<Is<kinds::ApiKeyId>>) -> Self { with(self, "KeyId", value) }
    /// `KeyType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn key_type(self, value: impl IntoVal<cfn_usage_plan_key::KeyType>) -> Self { with(self, "KeyType", value) }
    /// `UsagePlanId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn usage_plan_id(self, value: impl IntoVal<Is<kinds::UsagePlanId>>) -> Self { with(self, "UsagePlanId", value) }
}

/// Types of [`CfnUsagePlanKey`].
pub mod cfn_usage_plan_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum KeyType {} }

    /// Words of `KeyType`.
    pub type KeyType = Word<fn(of::KeyType)>;
    impl KeyType {
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
    }
}

/// [`AWS::ApiGateway::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html).
///
/// What `Ref` returns: `VpcLinkId`.
pub type CfnVpcLink = Handle<of::CfnVpcLink>;
impl cfn::ResourceType for of::CfnVpcLink { const TYPE: &'static str = "AWS::ApiGateway::VpcLink"; type Tags = cfn::TagList; type Props = CfnVpcLinkProps; type Reference = Is<kinds::VpcLinkId>; }
impl CfnVpcLink {
    /// The attribute `VpcLinkId`.
    #[inline] pub fn attr_vpc_link_id(&self) -> Val<Is<kinds::VpcLinkId>> { cfn::attribute(&self.0, "VpcLinkId") }
}

/// Properties of [`CfnVpcLink`].
///
/// Mandatory: `Name`, `TargetArns`.
///
/// A change replaces the resource: `TargetArns`.
pub type CfnVpcLinkProps = Fields<of::CfnVpcLink>;
impl CfnVpcLinkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, target_arns: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "TargetArns", target_arns) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_link::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArns`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetArns", value) }
}

/// Types of [`CfnVpcLink`].
pub mod cfn_vpc_link {
    pub use super::cfn_client_certificate::{Tag};
}
