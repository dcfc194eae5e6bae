// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppSync`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApi {} pub enum CfnApiCache {} pub enum CfnApiKey {} pub enum CfnChannelNamespace {} pub enum CfnDataSource {} pub enum CfnDomainName {} pub enum CfnDomainNameApiAssociation {} pub enum CfnFunctionConfiguration {} pub enum CfnGraphQlApi {} pub enum CfnGraphQlSchema {} pub enum CfnResolver {} pub enum CfnSourceApiAssociation {} impl ias_core::Optional for CfnSourceApiAssociation {} pub enum CfnType {} }

/// [`AWS::AppSync::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html).
///
/// What `Ref` returns: `ApiArn`.
pub type CfnApi = Handle<of::CfnApi>;
impl cfn::ResourceType for of::CfnApi { const TYPE: &'static str = "AWS::AppSync::Api"; type Tags = cfn::TagList; type Props = CfnApiProps; type Reference = Is<kinds::ApiArn>; }
impl CfnApi {
    /// The attribute `ApiArn`.
    #[inline] pub fn attr_api_arn(&self) -> Val<Is<kinds::ApiArn>> { cfn::attribute(&self.0, "ApiArn") }
    /// The attribute `ApiId`.
    #[inline] pub fn attr_api_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApiId") }
    /// The attribute `Dns`.
    #[inline] pub fn attr_dns(&self) -> Val<Json> { cfn::attribute(&self.0, "Dns") }
    /// The attribute `Dns.Http`.
    #[inline] pub fn attr_dns_http(&self) -> Val<String> { cfn::attribute(&self.0, "Dns.Http") }
    /// The attribute `Dns.Realtime`.
    #[inline] pub fn attr_dns_realtime(&self) -> Val<String> { cfn::attribute(&self.0, "Dns.Realtime") }
}

/// Properties of [`CfnApi`].
///
/// Mandatory: `Name`.
pub type CfnApiProps = Fields<of::CfnApi>;
impl CfnApiProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `EventConfig`.
    #[track_caller] pub fn event_config(self, value: impl IntoVal<cfn_api::EventConfig>) -> Self { with(self, "EventConfig", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `[A-Za-z0-9_\-\ ]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OwnerContact`: 1 to 250 characters, matches `[A-Za-z0-9_\-\ \.]+`.
    #[track_caller] pub fn owner_contact(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerContact", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_api::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApi`].
pub mod cfn_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthMode {} impl ias_core::Optional for AuthMode {} pub enum AuthProvider {} pub enum AuthenticationType {} pub enum CognitoConfig {} pub enum EventConfig {} pub enum EventLogConfig {} pub enum EventLogLevel {} pub enum LambdaAuthorizerConfig {} pub enum OpenIdConnectConfig {} pub enum Tag {} }

    /// `AuthMode`.
    pub type AuthMode = Fields<of::AuthMode>;
    impl AuthMode {
        /// `AuthType`.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<AuthenticationType>) -> Self { with(self, "AuthType", value) }
    }

    /// `AuthProvider`.
    pub type AuthProvider = Fields<of::AuthProvider>;
    impl AuthProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auth_type: impl IntoVal<AuthenticationType>) -> Self { with(empty(), "AuthType", auth_type) }
        /// `AuthType`: mandatory.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<AuthenticationType>) -> Self { with(self, "AuthType", value) }
        /// `CognitoConfig`.
        #[track_caller] pub fn cognito_config(self, value: impl IntoVal<CognitoConfig>) -> Self { with(self, "CognitoConfig", value) }
        /// `LambdaAuthorizerConfig`.
        #[track_caller] pub fn lambda_authorizer_config(self, value: impl IntoVal<LambdaAuthorizerConfig>) -> Self { with(self, "LambdaAuthorizerConfig", value) }
        /// `OpenIDConnectConfig`.
        #[track_caller] pub fn open_id_connect_config(self, value: impl IntoVal<OpenIdConnectConfig>) -> Self { with(self, "OpenIDConnectConfig", value) }
    }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `AMAZON_COGNITO_USER_POOLS`
        pub const AmazonCognitoUserPools: Self = word("AMAZON_COGNITO_USER_POOLS");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `OPENID_CONNECT`
        pub const OpenidConnect: Self = word("OPENID_CONNECT");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
    }

    /// `CognitoConfig`.
    pub type CognitoConfig = Fields<of::CognitoConfig>;
    impl CognitoConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_pool_id: impl IntoVal<String>, aws_region: impl IntoVal<String>) -> Self { with(with(empty(), "UserPoolId", user_pool_id), "AwsRegion", aws_region) }
        /// `AppIdClientRegex`.
        #[track_caller] pub fn app_id_client_regex(self, value: impl IntoVal<String>) -> Self { with(self, "AppIdClientRegex", value) }
        /// `AwsRegion`: mandatory.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `UserPoolId`: mandatory.
        #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
    }

    /// `EventConfig`.
    pub type EventConfig = Fields<of::EventConfig>;
    /// What [`EventConfig`] cannot do without.
    pub struct EventConfigRequired<A, B, C, D> {
        /// `AuthProviders`.
        pub auth_providers: A,
        /// `ConnectionAuthModes`.
        pub connection_auth_modes: B,
        /// `DefaultPublishAuthModes`.
        pub default_publish_auth_modes: C,
        /// `DefaultSubscribeAuthModes`.
        pub default_subscribe_auth_modes: D,
    }
    impl EventConfig {
        /// Takes what is mandatory, by name: [`EventConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<AuthProvider>>, B: IntoVal<List<AuthMode>>, C: IntoVal<List<AuthMode>>, D: IntoVal<List<AuthMode>>>(required: EventConfigRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AuthProviders", required.auth_providers), "ConnectionAuthModes", required.connection_auth_modes), "DefaultPublishAuthModes", required.default_publish_auth_modes), "DefaultSubscribeAuthModes", required.default_subscribe_auth_modes) }
        /// `AuthProviders`: mandatory.
        #[track_caller] pub fn auth_providers(self, value: impl IntoVal<List<AuthProvider>>) -> Self { with(self, "AuthProviders", value) }
        /// `ConnectionAuthModes`: mandatory.
        #[track_caller] pub fn connection_auth_modes(self, value: impl IntoVal<List<AuthMode>>) -> Self { with(self, "ConnectionAuthModes", value) }
        /// `DefaultPublishAuthModes`: mandatory.
        #[track_caller] pub fn default_publish_auth_modes(self, value: impl IntoVal<List<AuthMode>>) -> Self { with(self, "DefaultPublishAuthModes", value) }
        /// `DefaultSubscribeAuthModes`: mandatory.
        #[track_caller] pub fn default_subscribe_auth_modes(self, value: impl IntoVal<List<AuthMode>>) -> Self { with(self, "DefaultSubscribeAuthModes", value) }
        /// `LogConfig`.
        #[track_caller] pub fn log_config(self, value: impl IntoVal<EventLogConfig>) -> Self { with(self, "LogConfig", value) }
    }

    /// `EventLogConfig`.
    pub type EventLogConfig = Fields<of::EventLogConfig>;
    impl EventLogConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_level: impl IntoVal<EventLogLevel>, cloud_watch_logs_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "LogLevel", log_level), "CloudWatchLogsRoleArn", cloud_watch_logs_role_arn) }
        /// `CloudWatchLogsRoleArn`: mandatory.
        #[track_caller] pub fn cloud_watch_logs_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CloudWatchLogsRoleArn", value) }
        /// `LogLevel`: mandatory.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<EventLogLevel>) -> Self { with(self, "LogLevel", value) }
    }

    /// Words of `EventLogLevel`.
    pub type EventLogLevel = Word<fn(of::EventLogLevel)>;
    impl EventLogLevel {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
    }

    /// `LambdaAuthorizerConfig`.
    pub type LambdaAuthorizerConfig = Fields<of::LambdaAuthorizerConfig>;
    impl LambdaAuthorizerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorizer_uri: impl IntoVal<String>) -> Self { with(empty(), "AuthorizerUri", authorizer_uri) }
        /// `AuthorizerResultTtlInSeconds`: 0 to 3600.
        #[track_caller] pub fn authorizer_result_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AuthorizerResultTtlInSeconds", value) }
        /// `AuthorizerUri`: mandatory.
        #[track_caller] pub fn authorizer_uri(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerUri", value) }
        /// `IdentityValidationExpression`.
        #[track_caller] pub fn identity_validation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityValidationExpression", value) }
    }

    /// `OpenIDConnectConfig`.
    pub type OpenIdConnectConfig = Fields<of::OpenIdConnectConfig>;
    impl OpenIdConnectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(issuer: impl IntoVal<String>) -> Self { with(empty(), "Issuer", issuer) }
        /// `AuthTTL`.
        #[track_caller] pub fn auth_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "AuthTTL", value) }
        /// `ClientId`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `IatTTL`.
        #[track_caller] pub fn iat_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "IatTTL", value) }
        /// `Issuer`: mandatory.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[ a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\s\w+-=\.:/@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppSync::ApiCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApiCache = Handle<of::CfnApiCache>;
impl cfn::ResourceType for of::CfnApiCache { const TYPE: &'static str = "AWS::AppSync::ApiCache"; type Tags = cfn::NoTags; type Props = CfnApiCacheProps; type Reference = String; }
impl CfnApiCache {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApiCache`].
///
/// Mandatory: `Type`, `ApiId`, `ApiCachingBehavior`, `Ttl`.
///
/// A change replaces the resource: `ApiId`, `AtRestEncryptionEnabled`, `TransitEncryptionEnabled`.
pub type CfnApiCacheProps = Fields<of::CfnApiCache>;
/// What [`CfnApiCacheProps`] cannot do without.
pub struct CfnApiCachePropsRequired<A, B, C, D> {
    /// `Type`.
    pub type_: A,
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: B,
    /// `ApiCachingBehavior`.
    pub api_caching_behavior: C,
    /// `Ttl`.
    pub ttl: D,
}
impl CfnApiCacheProps {
    /// Takes what is mandatory, by name: [`CfnApiCachePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_api_cache::Type>, B: IntoVal<String>, C: IntoVal<cfn_api_cache::ApiCachingBehavior>, D: IntoVal<i64>>(required: CfnApiCachePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Type", required.type_), "ApiId", required.api_id), "ApiCachingBehavior", required.api_caching_behavior), "Ttl", required.ttl) }
    /// `ApiCachingBehavior`: mandatory.
    #[track_caller] pub fn api_caching_behavior(self, value: impl IntoVal<cfn_api_cache::ApiCachingBehavior>) -> Self { with(self, "ApiCachingBehavior", value) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `AtRestEncryptionEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn at_rest_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AtRestEncryptionEnabled", value) }
    /// `HealthMetricsConfig`.
    #[track_caller] pub fn health_metrics_config(self, value: impl IntoVal<cfn_api_cache::HealthMetricsConfig>) -> Self { with(self, "HealthMetricsConfig", value) }
    /// `TransitEncryptionEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn transit_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TransitEncryptionEnabled", value) }
    /// `Ttl`: mandatory.
    #[track_caller] pub fn ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "Ttl", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_api_cache::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnApiCache`].
pub mod cfn_api_cache {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApiCachingBehavior {} pub enum HealthMetricsConfig {} pub enum Type {} }

    /// Words of `ApiCachingBehavior`.
    pub type ApiCachingBehavior = Word<fn(of::ApiCachingBehavior)>;
    impl ApiCachingBehavior {
        /// `FULL_REQUEST_CACHING`
        pub const FullRequestCaching: Self = word("FULL_REQUEST_CACHING");
        /// `OPERATION_LEVEL_CACHING`
        pub const OperationLevelCaching: Self = word("OPERATION_LEVEL_CACHING");
        /// `PER_RESOLVER_CACHING`
        pub const PerResolverCaching: Self = word("PER_RESOLVER_CACHING");
    }

    /// Words of `HealthMetricsConfig`.
    pub type HealthMetricsConfig = Word<fn(of::HealthMetricsConfig)>;
    impl HealthMetricsConfig {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `LARGE`
        pub const Large: Self = word("LARGE");
        /// `LARGE_12X`
        pub const Large12X: Self = word("LARGE_12X");
        /// `LARGE_2X`
        pub const Large2X: Self = word("LARGE_2X");
        /// `LARGE_4X`
        pub const Large4X: Self = word("LARGE_4X");
        /// `LARGE_8X`
        pub const Large8X: Self = word("LARGE_8X");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `R4_2XLARGE`
        pub const R4_2Xlarge: Self = word("R4_2XLARGE");
        /// `R4_4XLARGE`
        pub const R4_4Xlarge: Self = word("R4_4XLARGE");
        /// `R4_8XLARGE`
        pub const R4_8Xlarge: Self = word("R4_8XLARGE");
        /// `R4_LARGE`
        pub const R4Large: Self = word("R4_LARGE");
        /// `R4_XLARGE`
        pub const R4Xlarge: Self = word("R4_XLARGE");
        /// `SMALL`
        pub const Small: Self = word("SMALL");
        /// `T2_MEDIUM`
        pub const T2Medium: Self = word("T2_MEDIUM");
        /// `T2_SMALL`
        pub const T2Small: Self = word("T2_SMALL");
        /// `XLARGE`
        pub const Xlarge: Self = word("XLARGE");
    }
}

/// [`AWS::AppSync::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApiKey = Handle<of::CfnApiKey>;
impl cfn::ResourceType for of::CfnApiKey { const TYPE: &'static str = "AWS::AppSync::ApiKey"; type Tags = cfn::NoTags; type Props = CfnApiKeyProps; type Reference = Is<kinds::AppSyncApiKeyArn>; }
impl CfnApiKey {
    /// The attribute `ApiKey`.
    #[inline] pub fn attr_api_key(&self) -> Val<String> { cfn::attribute(&self.0, "ApiKey") }
    /// The attribute `ApiKeyId`.
    #[inline] pub fn attr_api_key_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApiKeyId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppSyncApiKeyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnApiKey`].
///
/// Mandatory: `ApiId`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnApiKeyProps = Fields<of::CfnApiKey>;
impl CfnApiKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(api_id: impl IntoVal<String>) -> Self { with(empty(), "ApiId", api_id) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Expires`.
    #[track_caller] pub fn expires(self, value: impl IntoVal<f64>) -> Self { with(self, "Expires", value) }
}

/// [`AWS::AppSync::ChannelNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html).
///
/// What `Ref` returns: `ChannelNamespaceArn`.
pub type CfnChannelNamespace = Handle<of::CfnChannelNamespace>;
impl cfn::ResourceType for of::CfnChannelNamespace { const TYPE: &'static str = "AWS::AppSync::ChannelNamespace"; type Tags = cfn::TagList; type Props = CfnChannelNamespaceProps; type Reference = Is<kinds::ChannelNamespaceArn>; }
impl CfnChannelNamespace {
    /// The attribute `ChannelNamespaceArn`.
    #[inline] pub fn attr_channel_namespace_arn(&self) -> Val<Is<kinds::ChannelNamespaceArn>> { cfn::attribute(&self.0, "ChannelNamespaceArn") }
}

/// Properties of [`CfnChannelNamespace`].
///
/// Mandatory: `ApiId`, `Name`.
///
/// A change replaces the resource: `ApiId`, `Name`.
pub type CfnChannelNamespaceProps = Fields<of::CfnChannelNamespace>;
impl CfnChannelNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(api_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ApiId", api_id), "Name", name) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `CodeHandlers`: 1 to 32768 characters.
    #[track_caller] pub fn code_handlers(self, value: impl IntoVal<String>) -> Self { with(self, "CodeHandlers", value) }
    /// `CodeS3Location`. Write-only.
    #[track_caller] pub fn code_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "CodeS3Location", value) }
    /// `HandlerConfigs`.
    #[track_caller] pub fn handler_configs(self, value: impl IntoVal<cfn_channel_namespace::HandlerConfigs>) -> Self { with(self, "HandlerConfigs", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `([A-Za-z0-9](?:[A-Za-z0-9\-]{0,48}[A-Za-z0-9])?)`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PublishAuthModes`.
    #[track_caller] pub fn publish_auth_modes(self, value: impl IntoVal<List<cfn_channel_namespace::AuthMode>>) -> Self { with(self, "PublishAuthModes", value) }
    /// `SubscribeAuthModes`.
    #[track_caller] pub fn subscribe_auth_modes(self, value: impl IntoVal<List<cfn_channel_namespace::AuthMode>>) -> Self { with(self, "SubscribeAuthModes", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel_namespace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannelNamespace`].
pub mod cfn_channel_namespace {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api::{AuthMode, AuthenticationType, Tag};
    mod of { pub enum HandlerBehavior {} pub enum HandlerConfig {} pub enum HandlerConfigs {} impl ias_core::Optional for HandlerConfigs {} pub enum Integration {} pub enum InvokeType {} pub enum LambdaConfig {} }

    /// Words of `HandlerBehavior`.
    pub type HandlerBehavior = Word<fn(of::HandlerBehavior)>;
    impl HandlerBehavior {
        /// `CODE`
        pub const Code: Self = word("CODE");
        /// `DIRECT`
        pub const Direct: Self = word("DIRECT");
    }

    /// `HandlerConfig`.
    pub type HandlerConfig = Fields<of::HandlerConfig>;
    impl HandlerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(behavior: impl IntoVal<HandlerBehavior>, integration: impl IntoVal<Integration>) -> Self { with(with(empty(), "Behavior", behavior), "Integration", integration) }
        /// `Behavior`: mandatory.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<HandlerBehavior>) -> Self { with(self, "Behavior", value) }
        /// `Integration`: mandatory.
        #[track_caller] pub fn integration(self, value: impl IntoVal<Integration>) -> Self { with(self, "Integration", value) }
    }

    /// `HandlerConfigs`.
    pub type HandlerConfigs = Fields<of::HandlerConfigs>;
    impl HandlerConfigs {
        /// `OnPublish`.
        #[track_caller] pub fn on_publish(self, value: impl IntoVal<HandlerConfig>) -> Self { with(self, "OnPublish", value) }
        /// `OnSubscribe`.
        #[track_caller] pub fn on_subscribe(self, value: impl IntoVal<HandlerConfig>) -> Self { with(self, "OnSubscribe", value) }
    }

    /// `Integration`.
    pub type Integration = Fields<of::Integration>;
    impl Integration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_name: impl IntoVal<String>) -> Self { with(empty(), "DataSourceName", data_source_name) }
        /// `DataSourceName`: mandatory, 1 to 512 characters, matches `([_A-Za-z][_0-9A-Za-z]{0,511})?`.
        #[track_caller] pub fn data_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceName", value) }
        /// `LambdaConfig`.
        #[track_caller] pub fn lambda_config(self, value: impl IntoVal<LambdaConfig>) -> Self { with(self, "LambdaConfig", value) }
    }

    /// Words of `InvokeType`.
    pub type InvokeType = Word<fn(of::InvokeType)>;
    impl InvokeType {
        /// `REQUEST_RESPONSE`
        pub const RequestResponse: Self = word("REQUEST_RESPONSE");
        /// `EVENT`
        pub const Event: Self = word("EVENT");
    }

    /// `LambdaConfig`.
    pub type LambdaConfig = Fields<of::LambdaConfig>;
    impl LambdaConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(invoke_type: impl IntoVal<InvokeType>) -> Self { with(empty(), "InvokeType", invoke_type) }
        /// `InvokeType`: mandatory.
        #[track_caller] pub fn invoke_type(self, value: impl IntoVal<InvokeType>) -> Self { with(self, "InvokeType", value) }
    }
}

/// [`AWS::AppSync::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html).
///
/// What `Ref` returns: `DataSourceArn`.
pub type CfnDataSource = Handle<of::CfnDataSource>;
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::AppSync::DataSource"; type Tags = cfn::NoTags; type Props = CfnDataSourceProps; type Reference = Is<kinds::AppSyncDataSourceArn>; }
impl CfnDataSource {
    /// The attribute `DataSourceArn`.
    #[inline] pub fn attr_data_source_arn(&self) -> Val<Is<kinds::AppSyncDataSourceArn>> { cfn::attribute(&self.0, "DataSourceArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnDataSource`].
///
/// Mandatory: `Type`, `ApiId`, `Name`.
///
/// A change replaces the resource: `ApiId`, `Name`.
pub type CfnDataSourceProps = Fields<of::CfnDataSource>;
/// What [`CfnDataSourceProps`] cannot do without.
pub struct CfnDataSourcePropsRequired<A, B, C> {
    /// `Type`.
    pub type_: A,
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: B,
    /// `Name`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnDataSourceProps {
    /// Takes what is mandatory, by name: [`CfnDataSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_data_source::Type>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDataSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "ApiId", required.api_id), "Name", required.name) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DynamoDBConfig`.
    #[track_caller] pub fn dynamo_db_config(self, value: impl IntoVal<cfn_data_source::DynamoDbConfig>) -> Self { with(self, "DynamoDBConfig", value) }
    /// `ElasticsearchConfig`. Deprecated.
    #[track_caller] pub fn elasticsearch_config(self, value: impl IntoVal<cfn_data_source::ElasticsearchConfig>) -> Self { with(self, "ElasticsearchConfig", value) }
    /// `EventBridgeConfig`.
    #[track_caller] pub fn event_bridge_config(self, value: impl IntoVal<cfn_data_source::EventBridgeConfig>) -> Self { with(self, "EventBridgeConfig", value) }
    /// `HttpConfig`.
    #[track_caller] pub fn http_config(self, value: impl IntoVal<cfn_data_source::HttpConfig>) -> Self { with(self, "HttpConfig", value) }
    /// `LambdaConfig`.
    #[track_caller] pub fn lambda_config(self, value: impl IntoVal<cfn_data_source::LambdaConfig>) -> Self { with(self, "LambdaConfig", value) }
    /// `MetricsConfig`.
    #[track_caller] pub fn metrics_config(self, value: impl IntoVal<cfn_data_source::MetricsConfig>) -> Self { with(self, "MetricsConfig", value) }
    /// `Name`: mandatory, 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OpenSearchServiceConfig`.
    #[track_caller] pub fn open_search_service_config(self, value: impl IntoVal<cfn_data_source::OpenSearchServiceConfig>) -> Self { with(self, "OpenSearchServiceConfig", value) }
    /// `RelationalDatabaseConfig`.
    #[track_caller] pub fn relational_database_config(self, value: impl IntoVal<cfn_data_source::RelationalDatabaseConfig>) -> Self { with(self, "RelationalDatabaseConfig", value) }
    /// `ServiceRoleArn`.
    #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_data_source::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnDataSource`].
pub mod cfn_data_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthorizationConfig {} pub enum AuthorizationConfigAuthorizationType {} pub enum AwsIamConfig {} impl ias_core::Optional for AwsIamConfig {} pub enum DeltaSyncConfig {} pub enum DynamoDbConfig {} pub enum ElasticsearchConfig {} pub enum EventBridgeConfig {} pub enum HttpConfig {} pub enum LambdaConfig {} pub enum MetricsConfig {} pub enum OpenSearchServiceConfig {} pub enum RdsHttpEndpointConfig {} pub enum RelationalDatabaseConfig {} pub enum RelationalDatabaseConfigRelationalDatabaseSourceType {} pub enum Type {} }

    /// `AuthorizationConfig`.
    pub type AuthorizationConfig = Fields<of::AuthorizationConfig>;
    impl AuthorizationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorization_type: impl IntoVal<AuthorizationConfigAuthorizationType>) -> Self { with(empty(), "AuthorizationType", authorization_type) }
        /// `AuthorizationType`: mandatory.
        #[track_caller] pub fn authorization_type(self, value: impl IntoVal<AuthorizationConfigAuthorizationType>) -> Self { with(self, "AuthorizationType", value) }
        /// `AwsIamConfig`.
        #[track_caller] pub fn aws_iam_config(self, value: impl IntoVal<AwsIamConfig>) -> Self { with(self, "AwsIamConfig", value) }
    }

    /// Words of `AuthorizationType`.
    pub type AuthorizationConfigAuthorizationType = Word<fn(of::AuthorizationConfigAuthorizationType)>;
    impl AuthorizationConfigAuthorizationType {
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
    }

    /// `AwsIamConfig`.
    pub type AwsIamConfig = Fields<of::AwsIamConfig>;
    impl AwsIamConfig {
        /// `SigningRegion`.
        #[track_caller] pub fn signing_region(self, value: impl IntoVal<String>) -> Self { with(self, "SigningRegion", value) }
        /// `SigningServiceName`.
        #[track_caller] pub fn signing_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "SigningServiceName", value) }
    }

    /// `DeltaSyncConfig`.
    pub type DeltaSyncConfig = Fields<of::DeltaSyncConfig>;
    /// What [`DeltaSyncConfig`] cannot do without.
    pub struct DeltaSyncConfigRequired<A, B, C> {
        /// `BaseTableTTL`.
        pub base_table_ttl: A,
        /// `DeltaSyncTableTTL`.
        pub delta_sync_table_ttl: B,
        /// `DeltaSyncTableName`.
        pub delta_sync_table_name: C,
    }
    impl DeltaSyncConfig {
        /// Takes what is mandatory, by name: [`DeltaSyncConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: DeltaSyncConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "BaseTableTTL", required.base_table_ttl), "DeltaSyncTableTTL", required.delta_sync_table_ttl), "DeltaSyncTableName", required.delta_sync_table_name) }
        /// `BaseTableTTL`: mandatory.
        #[track_caller] pub fn base_table_ttl(self, value: impl IntoVal<String>) -> Self { with(self, "BaseTableTTL", value) }
        /// `DeltaSyncTableName`: mandatory.
        #[track_caller] pub fn delta_sync_table_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeltaSyncTableName", value) }
        /// `DeltaSyncTableTTL`: mandatory.
        #[track_caller] pub fn delta_sync_table_ttl(self, value: impl IntoVal<String>) -> Self { with(self, "DeltaSyncTableTTL", value) }
    }

    /// `DynamoDBConfig`.
    pub type DynamoDbConfig = Fields<of::DynamoDbConfig>;
    impl DynamoDbConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<Is<kinds::TableName>>, aws_region: impl IntoVal<String>) -> Self { with(with(empty(), "TableName", table_name), "AwsRegion", aws_region) }
        /// `AwsRegion`: mandatory.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `DeltaSyncConfig`.
        #[track_caller] pub fn delta_sync_config(self, value: impl IntoVal<DeltaSyncConfig>) -> Self { with(self, "DeltaSyncConfig", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<Is<kinds::TableName>>) -> Self { with(self, "TableName", value) }
        /// `UseCallerCredentials`.
        #[track_caller] pub fn use_caller_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "UseCallerCredentials", value) }
        /// `Versioned`.
        #[track_caller] pub fn versioned(self, value: impl IntoVal<bool>) -> Self { with(self, "Versioned", value) }
    }

    /// `ElasticsearchConfig`.
    pub type ElasticsearchConfig = Fields<of::ElasticsearchConfig>;
    impl ElasticsearchConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(aws_region: impl IntoVal<String>, endpoint: impl IntoVal<String>) -> Self { with(with(empty(), "AwsRegion", aws_region), "Endpoint", endpoint) }
        /// `AwsRegion`: mandatory.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `Endpoint`: mandatory.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    }

    /// `EventBridgeConfig`.
    pub type EventBridgeConfig = Fields<of::EventBridgeConfig>;
    impl EventBridgeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_bus_arn: impl IntoVal<Is<kinds::EventBusArn>>) -> Self { with(empty(), "EventBusArn", event_bus_arn) }
        /// `EventBusArn`: mandatory.
        #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<Is<kinds::EventBusArn>>) -> Self { with(self, "EventBusArn", value) }
    }

    /// `HttpConfig`.
    pub type HttpConfig = Fields<of::HttpConfig>;
    impl HttpConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>) -> Self { with(empty(), "Endpoint", endpoint) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<AuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `Endpoint`: mandatory.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    }

    /// `LambdaConfig`.
    pub type LambdaConfig = Fields<of::LambdaConfig>;
    impl LambdaConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_function_arn: impl IntoVal<Is<kinds::AliasArnOrFunctionArn>>) -> Self { with(empty(), "LambdaFunctionArn", lambda_function_arn) }
        /// `LambdaFunctionArn`: mandatory.
        #[track_caller] pub fn lambda_function_arn(self, value: impl IntoVal<Is<kinds::AliasArnOrFunctionArn>>) -> Self { with(self, "LambdaFunctionArn", value) }
    }

    /// Words of `MetricsConfig`.
    pub type MetricsConfig = Word<fn(of::MetricsConfig)>;
    impl MetricsConfig {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `OpenSearchServiceConfig`.
    pub type OpenSearchServiceConfig = Fields<of::OpenSearchServiceConfig>;
    impl OpenSearchServiceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(aws_region: impl IntoVal<String>, endpoint: impl IntoVal<String>) -> Self { with(with(empty(), "AwsRegion", aws_region), "Endpoint", endpoint) }
        /// `AwsRegion`: mandatory.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `Endpoint`: mandatory.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    }

    /// `RdsHttpEndpointConfig`.
    pub type RdsHttpEndpointConfig = Fields<of::RdsHttpEndpointConfig>;
    /// What [`RdsHttpEndpointConfig`] cannot do without.
    pub struct RdsHttpEndpointConfigRequired<A, B, C> {
        /// `AwsRegion`.
        pub aws_region: A,
        /// `DbClusterIdentifier`.
        pub db_cluster_identifier: B,
        /// `AwsSecretStoreArn`.
        pub aws_secret_store_arn: C,
    }
    impl RdsHttpEndpointConfig {
        /// Takes what is mandatory, by name: [`RdsHttpEndpointConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::SecretArn>>>(required: RdsHttpEndpointConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "AwsRegion", required.aws_region), "DbClusterIdentifier", required.db_cluster_identifier), "AwsSecretStoreArn", required.aws_secret_store_arn) }
        /// `AwsRegion`: mandatory.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `AwsSecretStoreArn`: mandatory.
        #[track_caller] pub fn aws_secret_store_arn(self, value: impl IntoVal<Is<kinds::SecretArn>>) -> Self { with(self, "AwsSecretStoreArn", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DbClusterIdentifier`: mandatory.
        #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DbClusterIdentifier", value) }
        /// `Schema`.
        #[track_caller] pub fn schema(self, value: impl IntoVal<String>) -> Self { with(self, "Schema", value) }
    }

    /// `RelationalDatabaseConfig`.
    pub type RelationalDatabaseConfig = Fields<of::RelationalDatabaseConfig>;
    impl RelationalDatabaseConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(relational_database_source_type: impl IntoVal<RelationalDatabaseConfigRelationalDatabaseSourceType>) -> Self { with(empty(), "RelationalDatabaseSourceType", relational_database_source_type) }
        /// `RdsHttpEndpointConfig`.
        #[track_caller] pub fn rds_http_endpoint_config(self, value: impl IntoVal<RdsHttpEndpointConfig>) -> Self { with(self, "RdsHttpEndpointConfig", value) }
        /// `RelationalDatabaseSourceType`: mandatory.
        #[track_caller] pub fn relational_database_source_type(self, value: impl IntoVal<RelationalDatabaseConfigRelationalDatabaseSourceType>) -> Self { with(self, "RelationalDatabaseSourceType", value) }
    }

    /// Words of `RelationalDatabaseSourceType`.
    pub type RelationalDatabaseConfigRelationalDatabaseSourceType = Word<fn(of::RelationalDatabaseConfigRelationalDatabaseSourceType)>;
    impl RelationalDatabaseConfigRelationalDatabaseSourceType {
        /// `RDS_HTTP_ENDPOINT`
        pub const RdsHttpEndpoint: Self = word("RDS_HTTP_ENDPOINT");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `AMAZON_BEDROCK_RUNTIME`
        pub const AmazonBedrockRuntime: Self = word("AMAZON_BEDROCK_RUNTIME");
        /// `AMAZON_DYNAMODB`
        pub const AmazonDynamodb: Self = word("AMAZON_DYNAMODB");
        /// `AMAZON_ELASTICSEARCH`
        pub const AmazonElasticsearch: Self = word("AMAZON_ELASTICSEARCH");
        /// `AMAZON_EVENTBRIDGE`
        pub const AmazonEventbridge: Self = word("AMAZON_EVENTBRIDGE");
        /// `AMAZON_OPENSEARCH_SERVICE`
        pub const AmazonOpensearchService: Self = word("AMAZON_OPENSEARCH_SERVICE");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `RELATIONAL_DATABASE`
        pub const RelationalDatabase: Self = word("RELATIONAL_DATABASE");
    }
}

/// [`AWS::AppSync::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html).
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomainName = Handle<of::CfnDomainName>;
impl cfn::ResourceType for of::CfnDomainName { const TYPE: &'static str = "AWS::AppSync::DomainName"; type Tags = cfn::TagList; type Props = CfnDomainNameProps; type Reference = Is<kinds::AppSyncDomainName>; }
impl CfnDomainName {
    /// The attribute `AppSyncDomainName`.
    #[inline] pub fn attr_app_sync_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "AppSyncDomainName") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<Is<kinds::AppSyncDomainName>> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `DomainNameArn`.
    #[inline] pub fn attr_domain_name_arn(&self) -> Val<Is<kinds::AppSyncDomainNameArn>> { cfn::attribute(&self.0, "DomainNameArn") }
    /// The attribute `HostedZoneId`.
    #[inline] pub fn attr_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostedZoneId") }
}

/// Properties of [`CfnDomainName`].
///
/// Mandatory: `DomainName`, `CertificateArn`.
///
/// A change replaces the resource: `CertificateArn`, `DomainName`.
pub type CfnDomainNameProps = Fields<of::CfnDomainName>;
impl CfnDomainNameProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>, certificate_arn: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(with(empty(), "DomainName", domain_name), "CertificateArn", certificate_arn) }
    /// `CertificateArn`: mandatory, 3 to 2048 characters, matches `^arn:[a-z-]*:acm:[a-z0-9-]*:\d{12}:certificate/[0-9A-Za-z_/-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 1 to 253 characters, matches `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_name::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainName`].
pub mod cfn_domain_name {
    pub use super::cfn_api::{Tag};
}

/// [`AWS::AppSync::DomainNameApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html).
///
/// What `Ref` returns: `ApiAssociationIdentifier`.
pub type CfnDomainNameApiAssociation = Handle<of::CfnDomainNameApiAssociation>;
impl cfn::ResourceType for of::CfnDomainNameApiAssociation { const TYPE: &'static str = "AWS::AppSync::DomainNameApiAssociation"; type Tags = cfn::NoTags; type Props = CfnDomainNameApiAssociationProps; type Reference = String; }
impl CfnDomainNameApiAssociation {
    /// The attribute `ApiAssociationIdentifier`.
    #[inline] pub fn attr_api_association_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "ApiAssociationIdentifier") }
}

/// Properties of [`CfnDomainNameApiAssociation`].
///
/// Mandatory: `DomainName`, `ApiId`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainNameApiAssociationProps = Fields<of::CfnDomainNameApiAssociation>;
impl CfnDomainNameApiAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<Is<kinds::AppSyncDomainName>>, api_id: impl IntoVal<String>) -> Self { with(with(empty(), "DomainName", domain_name), "ApiId", api_id) }
    /// `ApiId`: mandatory.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `DomainName`: mandatory, 1 to 253 characters, matches `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<Is<kinds::AppSyncDomainName>>) -> Self { with(self, "DomainName", value) }
}

/// [`AWS::AppSync::FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html).
///
/// What `Ref` returns: `FunctionArn`.
pub type CfnFunctionConfiguration = Handle<of::CfnFunctionConfiguration>;
impl cfn::ResourceType for of::CfnFunctionConfiguration { const TYPE: &'static str = "AWS::AppSync::FunctionConfiguration"; type Tags = cfn::NoTags; type Props = CfnFunctionConfigurationProps; type Reference = String; }
impl CfnFunctionConfiguration {
    /// The attribute `DataSourceName`.
    #[inline] pub fn attr_data_source_name(&self) -> Val<String> { cfn::attribute(&self.0, "DataSourceName") }
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `FunctionId`.
    #[inline] pub fn attr_function_id(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionId") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnFunctionConfiguration`].
///
/// Mandatory: `ApiId`, `DataSourceName`, `Name`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnFunctionConfigurationProps = Fields<of::CfnFunctionConfiguration>;
/// What [`CfnFunctionConfigurationProps`] cannot do without.
pub struct CfnFunctionConfigurationPropsRequired<A, B, C> {
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: A,
    /// `DataSourceName`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
    pub data_source_name: B,
    /// `Name`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
    pub name: C,
}
impl CfnFunctionConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnFunctionConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnFunctionConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiId", required.api_id), "DataSourceName", required.data_source_name), "Name", required.name) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `Code`: 1 to 32768 characters.
    #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "Code", value) }
    /// `CodeS3Location`. Write-only.
    #[track_caller] pub fn code_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "CodeS3Location", value) }
    /// `DataSourceName`: mandatory, 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
    #[track_caller] pub fn data_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceName", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FunctionVersion`.
    #[track_caller] pub fn function_version(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionVersion", value) }
    /// `MaxBatchSize`: 0 to 2000.
    #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSize", value) }
    /// `Name`: mandatory, 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RequestMappingTemplate`: at most 65536 characters.
    #[track_caller] pub fn request_mapping_template(self, value: impl IntoVal<String>) -> Self { with(self, "RequestMappingTemplate", value) }
    /// `RequestMappingTemplateS3Location`. Write-only.
    #[track_caller] pub fn request_mapping_template_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "RequestMappingTemplateS3Location", value) }
    /// `ResponseMappingTemplate`: at most 65536 characters.
    #[track_caller] pub fn response_mapping_template(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseMappingTemplate", value) }
    /// `ResponseMappingTemplateS3Location`. Write-only.
    #[track_caller] pub fn response_mapping_template_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseMappingTemplateS3Location", value) }
    /// `Runtime`.
    #[track_caller] pub fn runtime(self, value: impl IntoVal<cfn_function_configuration::AppSyncRuntime>) -> Self { with(self, "Runtime", value) }
    /// `SyncConfig`.
    #[track_caller] pub fn sync_config(self, value: impl IntoVal<cfn_function_configuration::SyncConfig>) -> Self { with(self, "SyncConfig", value) }
}

/// Types of [`CfnFunctionConfiguration`].
pub mod cfn_function_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AppSyncRuntime {} pub enum AppSyncRuntimeName {} pub enum LambdaConflictHandlerConfig {} impl ias_core::Optional for LambdaConflictHandlerConfig {} pub enum SyncConfig {} pub enum SyncConfigConflictDetection {} pub enum SyncConfigConflictHandler {} }

    /// `AppSyncRuntime`.
    pub type AppSyncRuntime = Fields<of::AppSyncRuntime>;
    impl AppSyncRuntime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<AppSyncRuntimeName>, runtime_version: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "RuntimeVersion", runtime_version) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<AppSyncRuntimeName>) -> Self { with(self, "Name", value) }
        /// `RuntimeVersion`: mandatory.
        #[track_caller] pub fn runtime_version(self, value: impl IntoVal<String>) -> Self { with(self, "RuntimeVersion", value) }
    }

    /// Words of `Name`.
    pub type AppSyncRuntimeName = Word<fn(of::AppSyncRuntimeName)>;
    impl AppSyncRuntimeName {
        /// `APPSYNC_JS`
        pub const AppsyncJs: Self = word("APPSYNC_JS");
    }

    /// `LambdaConflictHandlerConfig`.
    pub type LambdaConflictHandlerConfig = Fields<of::LambdaConflictHandlerConfig>;
    impl LambdaConflictHandlerConfig {
        /// `LambdaConflictHandlerArn`.
        #[track_caller] pub fn lambda_conflict_handler_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaConflictHandlerArn", value) }
    }

    /// `SyncConfig`.
    pub type SyncConfig = Fields<of::SyncConfig>;
    impl SyncConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(conflict_detection: impl IntoVal<SyncConfigConflictDetection>) -> Self { with(empty(), "ConflictDetection", conflict_detection) }
        /// `ConflictDetection`: mandatory.
        #[track_caller] pub fn conflict_detection(self, value: impl IntoVal<SyncConfigConflictDetection>) -> Self { with(self, "ConflictDetection", value) }
        /// `ConflictHandler`.
        #[track_caller] pub fn conflict_handler(self, value: impl IntoVal<SyncConfigConflictHandler>) -> Self { with(self, "ConflictHandler", value) }
        /// `LambdaConflictHandlerConfig`.
        #[track_caller] pub fn lambda_conflict_handler_config(self, value: impl IntoVal<LambdaConflictHandlerConfig>) -> Self { with(self, "LambdaConflictHandlerConfig", value) }
    }

    /// Words of `ConflictDetection`.
    pub type SyncConfigConflictDetection = Word<fn(of::SyncConfigConflictDetection)>;
    impl SyncConfigConflictDetection {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `VERSION`
        pub const Version: Self = word("VERSION");
    }

    /// Words of `ConflictHandler`.
    pub type SyncConfigConflictHandler = Word<fn(of::SyncConfigConflictHandler)>;
    impl SyncConfigConflictHandler {
        /// `AUTOMERGE`
        pub const Automerge: Self = word("AUTOMERGE");
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `OPTIMISTIC_CONCURRENCY`
        pub const OptimisticConcurrency: Self = word("OPTIMISTIC_CONCURRENCY");
    }
}

/// [`AWS::AppSync::GraphQLApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnGraphQlApi = Handle<of::CfnGraphQlApi>;
impl cfn::ResourceType for of::CfnGraphQlApi { const TYPE: &'static str = "AWS::AppSync::GraphQLApi"; type Tags = cfn::TagList; type Props = CfnGraphQlApiProps; type Reference = Is<kinds::GraphQlApiArn>; }
impl CfnGraphQlApi {
    /// The attribute `ApiId`.
    #[inline] pub fn attr_api_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApiId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GraphQlApiArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `GraphQLDns`.
    #[inline] pub fn attr_graph_ql_dns(&self) -> Val<String> { cfn::attribute(&self.0, "GraphQLDns") }
    /// The attribute `GraphQLEndpointArn`.
    #[inline] pub fn attr_graph_ql_endpoint_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GraphQLEndpointArn") }
    /// The attribute `GraphQLUrl`.
    #[inline] pub fn attr_graph_ql_url(&self) -> Val<String> { cfn::attribute(&self.0, "GraphQLUrl") }
    /// The attribute `RealtimeDns`.
    #[inline] pub fn attr_realtime_dns(&self) -> Val<String> { cfn::attribute(&self.0, "RealtimeDns") }
    /// The attribute `RealtimeUrl`.
    #[inline] pub fn attr_realtime_url(&self) -> Val<String> { cfn::attribute(&self.0, "RealtimeUrl") }
}

/// Properties of [`CfnGraphQlApi`].
///
/// Mandatory: `Name`, `AuthenticationType`.
pub type CfnGraphQlApiProps = Fields<of::CfnGraphQlApi>;
impl CfnGraphQlApiProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, authentication_type: impl IntoVal<cfn_graph_ql_api::AuthenticationType>) -> Self { with(with(empty(), "Name", name), "AuthenticationType", authentication_type) }
    /// `AdditionalAuthenticationProviders`: no item twice.
    #[track_caller] pub fn additional_authentication_providers(self, value: impl IntoVal<List<cfn_graph_ql_api::AdditionalAuthenticationProvider>>) -> Self { with(self, "AdditionalAuthenticationProviders", value) }
    /// `ApiType`.
    #[track_caller] pub fn api_type(self, value: impl IntoVal<cfn_graph_ql_api::ApiType>) -> Self { with(self, "ApiType", value) }
    /// `AuthenticationType`: mandatory.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<cfn_graph_ql_api::AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    /// `EnhancedMetricsConfig`.
    #[track_caller] pub fn enhanced_metrics_config(self, value: impl IntoVal<cfn_graph_ql_api::EnhancedMetricsConfig>) -> Self { with(self, "EnhancedMetricsConfig", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `IntrospectionConfig`.
    #[track_caller] pub fn introspection_config(self, value: impl IntoVal<cfn_graph_ql_api::IntrospectionConfig>) -> Self { with(self, "IntrospectionConfig", value) }
    /// `LambdaAuthorizerConfig`.
    #[track_caller] pub fn lambda_authorizer_config(self, value: impl IntoVal<cfn_graph_ql_api::LambdaAuthorizerConfig>) -> Self { with(self, "LambdaAuthorizerConfig", value) }
    /// `LogConfig`.
    #[track_caller] pub fn log_config(self, value: impl IntoVal<cfn_graph_ql_api::LogConfig>) -> Self { with(self, "LogConfig", value) }
    /// `MergedApiExecutionRoleArn`.
    #[track_caller] pub fn merged_api_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "MergedApiExecutionRoleArn", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OpenIDConnectConfig`.
    #[track_caller] pub fn open_id_connect_config(self, value: impl IntoVal<cfn_graph_ql_api::OpenIdConnectConfig>) -> Self { with(self, "OpenIDConnectConfig", value) }
    /// `OwnerContact`.
    #[track_caller] pub fn owner_contact(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerContact", value) }
    /// `QueryDepthLimit`: 0 to 75.
    #[track_caller] pub fn query_depth_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "QueryDepthLimit", value) }
    /// `ResolverCountLimit`: 0 to 10000.
    #[track_caller] pub fn resolver_count_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ResolverCountLimit", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_graph_ql_api::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserPoolConfig`.
    #[track_caller] pub fn user_pool_config(self, value: impl IntoVal<cfn_graph_ql_api::UserPoolConfig>) -> Self { with(self, "UserPoolConfig", value) }
    /// `Visibility`.
    #[track_caller] pub fn visibility(self, value: impl IntoVal<cfn_graph_ql_api::Visibility>) -> Self { with(self, "Visibility", value) }
    /// `XrayEnabled`.
    #[track_caller] pub fn xray_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "XrayEnabled", value) }
}

/// Types of [`CfnGraphQlApi`].
pub mod cfn_graph_ql_api {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdditionalAuthenticationProvider {} pub enum AdditionalAuthenticationProviderAuthenticationType {} pub enum ApiType {} pub enum AuthenticationType {} pub enum CognitoUserPoolConfig {} impl ias_core::Optional for CognitoUserPoolConfig {} pub enum EnhancedMetricsConfig {} pub enum EnhancedMetricsConfigDataSourceLevelMetricsBehavior {} pub enum EnhancedMetricsConfigOperationLevelMetricsConfig {} pub enum EnhancedMetricsConfigResolverLevelMetricsBehavior {} pub enum IntrospectionConfig {} pub enum LambdaAuthorizerConfig {} impl ias_core::Optional for LambdaAuthorizerConfig {} pub enum LogConfig {} pub enum LogConfigFieldLogLevel {} pub enum OpenIdConnectConfig {} impl ias_core::Optional for OpenIdConnectConfig {} pub enum Tag {} pub enum UserPoolConfig {} impl ias_core::Optional for UserPoolConfig {} pub enum UserPoolConfigDefaultAction {} pub enum Visibility {} }

    /// `AdditionalAuthenticationProvider`.
    pub type AdditionalAuthenticationProvider = Fields<of::AdditionalAuthenticationProvider>;
    impl AdditionalAuthenticationProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_type: impl IntoVal<AdditionalAuthenticationProviderAuthenticationType>) -> Self { with(empty(), "AuthenticationType", authentication_type) }
        /// `AuthenticationType`: mandatory.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<AdditionalAuthenticationProviderAuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
        /// `LambdaAuthorizerConfig`.
        #[track_caller] pub fn lambda_authorizer_config(self, value: impl IntoVal<LambdaAuthorizerConfig>) -> Self { with(self, "LambdaAuthorizerConfig", value) }
        /// `OpenIDConnectConfig`.
        #[track_caller] pub fn open_id_connect_config(self, value: impl IntoVal<OpenIdConnectConfig>) -> Self { with(self, "OpenIDConnectConfig", value) }
        /// `UserPoolConfig`.
        #[track_caller] pub fn user_pool_config(self, value: impl IntoVal<CognitoUserPoolConfig>) -> Self { with(self, "UserPoolConfig", value) }
    }

    /// Words of `AuthenticationType`.
    pub type AdditionalAuthenticationProviderAuthenticationType = Word<fn(of::AdditionalAuthenticationProviderAuthenticationType)>;
    impl AdditionalAuthenticationProviderAuthenticationType {
        /// `AMAZON_COGNITO_USER_POOLS`
        pub const AmazonCognitoUserPools: Self = word("AMAZON_COGNITO_USER_POOLS");
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `OPENID_CONNECT`
        pub const OpenidConnect: Self = word("OPENID_CONNECT");
    }

    /// Words of `ApiType`.
    pub type ApiType = Word<fn(of::ApiType)>;
    impl ApiType {
        /// `GRAPHQL`
        pub const Graphql: Self = word("GRAPHQL");
        /// `MERGED`
        pub const Merged: Self = word("MERGED");
    }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `AMAZON_COGNITO_USER_POOLS`
        pub const AmazonCognitoUserPools: Self = word("AMAZON_COGNITO_USER_POOLS");
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `OPENID_CONNECT`
        pub const OpenidConnect: Self = word("OPENID_CONNECT");
    }

    /// `CognitoUserPoolConfig`.
    pub type CognitoUserPoolConfig = Fields<of::CognitoUserPoolConfig>;
    impl CognitoUserPoolConfig {
        /// `AppIdClientRegex`.
        #[track_caller] pub fn app_id_client_regex(self, value: impl IntoVal<String>) -> Self { with(self, "AppIdClientRegex", value) }
        /// `AwsRegion`.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `UserPoolId`.
        #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
    }

    /// `EnhancedMetricsConfig`.
    pub type EnhancedMetricsConfig = Fields<of::EnhancedMetricsConfig>;
    /// What [`EnhancedMetricsConfig`] cannot do without.
    pub struct EnhancedMetricsConfigRequired<A, B, C> {
        /// `OperationLevelMetricsConfig`.
        pub operation_level_metrics_config: A,
        /// `ResolverLevelMetricsBehavior`.
        pub resolver_level_metrics_behavior: B,
        /// `DataSourceLevelMetricsBehavior`.
        pub data_source_level_metrics_behavior: C,
    }
    impl EnhancedMetricsConfig {
        /// Takes what is mandatory, by name: [`EnhancedMetricsConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<EnhancedMetricsConfigOperationLevelMetricsConfig>, B: IntoVal<EnhancedMetricsConfigResolverLevelMetricsBehavior>, C: IntoVal<EnhancedMetricsConfigDataSourceLevelMetricsBehavior>>(required: EnhancedMetricsConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "OperationLevelMetricsConfig", required.operation_level_metrics_config), "ResolverLevelMetricsBehavior", required.resolver_level_metrics_behavior), "DataSourceLevelMetricsBehavior", required.data_source_level_metrics_behavior) }
        /// `DataSourceLevelMetricsBehavior`: mandatory.
        #[track_caller] pub fn data_source_level_metrics_behavior(self, value: impl IntoVal<EnhancedMetricsConfigDataSourceLevelMetricsBehavior>) -> Self { with(self, "DataSourceLevelMetricsBehavior", value) }
        /// `OperationLevelMetricsConfig`: mandatory.
        #[track_caller] pub fn operation_level_metrics_config(self, value: impl IntoVal<EnhancedMetricsConfigOperationLevelMetricsConfig>) -> Self { with(self, "OperationLevelMetricsConfig", value) }
        /// `ResolverLevelMetricsBehavior`: mandatory.
        #[track_caller] pub fn resolver_level_metrics_behavior(self, value: impl IntoVal<EnhancedMetricsConfigResolverLevelMetricsBehavior>) -> Self { with(self, "ResolverLevelMetricsBehavior", value) }
    }

    /// Words of `DataSourceLevelMetricsBehavior`.
    pub type EnhancedMetricsConfigDataSourceLevelMetricsBehavior = Word<fn(of::EnhancedMetricsConfigDataSourceLevelMetricsBehavior)>;
    impl EnhancedMetricsConfigDataSourceLevelMetricsBehavior {
        /// `FULL_REQUEST_DATA_SOURCE_METRICS`
        pub const FullRequestDataSourceMetrics: Self = word("FULL_REQUEST_DATA_SOURCE_METRICS");
        /// `PER_DATA_SOURCE_METRICS`
        pub const PerDataSourceMetrics: Self = word("PER_DATA_SOURCE_METRICS");
    }

    /// Words of `OperationLevelMetricsConfig`.
    pub type EnhancedMetricsConfigOperationLevelMetricsConfig = Word<fn(of::EnhancedMetricsConfigOperationLevelMetricsConfig)>;
    impl EnhancedMetricsConfigOperationLevelMetricsConfig {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// Words of `ResolverLevelMetricsBehavior`.
    pub type EnhancedMetricsConfigResolverLevelMetricsBehavior = Word<fn(of::EnhancedMetricsConfigResolverLevelMetricsBehavior)>;
    impl EnhancedMetricsConfigResolverLevelMetricsBehavior {
        /// `FULL_REQUEST_RESOLVER_METRICS`
        pub const FullRequestResolverMetrics: Self = word("FULL_REQUEST_RESOLVER_METRICS");
        /// `PER_RESOLVER_METRICS`
        pub const PerResolverMetrics: Self = word("PER_RESOLVER_METRICS");
    }

    /// Words of `IntrospectionConfig`.
    pub type IntrospectionConfig = Word<fn(of::IntrospectionConfig)>;
    impl IntrospectionConfig {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `LambdaAuthorizerConfig`.
    pub type LambdaAuthorizerConfig = Fields<of::LambdaAuthorizerConfig>;
    impl LambdaAuthorizerConfig {
        /// `AuthorizerResultTtlInSeconds`: 0 to 3600. Changing it may replace the resource.
        #[track_caller] pub fn authorizer_result_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AuthorizerResultTtlInSeconds", value) }
        /// `AuthorizerUri`. Changing it may replace the resource.
        #[track_caller] pub fn authorizer_uri(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerUri", value) }
        /// `IdentityValidationExpression`. Changing it may replace the resource.
        #[track_caller] pub fn identity_validation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityValidationExpression", value) }
    }

    /// `LogConfig`.
    pub type LogConfig = Fields<of::LogConfig>;
    impl LogConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_log_level: impl IntoVal<LogConfigFieldLogLevel>, cloud_watch_logs_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "FieldLogLevel", field_log_level), "CloudWatchLogsRoleArn", cloud_watch_logs_role_arn) }
        /// `CloudWatchLogsRoleArn`: mandatory.
        #[track_caller] pub fn cloud_watch_logs_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CloudWatchLogsRoleArn", value) }
        /// `ExcludeVerboseContent`.
        #[track_caller] pub fn exclude_verbose_content(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeVerboseContent", value) }
        /// `FieldLogLevel`: mandatory.
        #[track_caller] pub fn field_log_level(self, value: impl IntoVal<LogConfigFieldLogLevel>) -> Self { with(self, "FieldLogLevel", value) }
    }

    /// Words of `FieldLogLevel`.
    pub type LogConfigFieldLogLevel = Word<fn(of::LogConfigFieldLogLevel)>;
    impl LogConfigFieldLogLevel {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `OpenIDConnectConfig`.
    pub type OpenIdConnectConfig = Fields<of::OpenIdConnectConfig>;
    impl OpenIdConnectConfig {
        /// `AuthTTL`. Changing it may replace the resource.
        #[track_caller] pub fn auth_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "AuthTTL", value) }
        /// `ClientId`. Changing it may replace the resource.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `IatTTL`. Changing it may replace the resource.
        #[track_caller] pub fn iat_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "IatTTL", value) }
        /// `Issuer`. Changing it may replace the resource.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
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

    /// `UserPoolConfig`.
    pub type UserPoolConfig = Fields<of::UserPoolConfig>;
    impl UserPoolConfig {
        /// `AppIdClientRegex`. Changing it may replace the resource.
        #[track_caller] pub fn app_id_client_regex(self, value: impl IntoVal<String>) -> Self { with(self, "AppIdClientRegex", value) }
        /// `AwsRegion`. Changing it may replace the resource.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `DefaultAction`. Changing it may replace the resource.
        #[track_caller] pub fn default_action(self, value: impl IntoVal<UserPoolConfigDefaultAction>) -> Self { with(self, "DefaultAction", value) }
        /// `UserPoolId`. Changing it may replace the resource.
        #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
    }

    /// Words of `DefaultAction`.
    pub type UserPoolConfigDefaultAction = Word<fn(of::UserPoolConfigDefaultAction)>;
    impl UserPoolConfigDefaultAction {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `Visibility`.
    pub type Visibility = Word<fn(of::Visibility)>;
    impl Visibility {
        /// `GLOBAL`
        pub const Global: Self = word("GLOBAL");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }
}

/// [`AWS::AppSync::GraphQLSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html).
///
/// What `Ref` returns: `Id`.
pub type CfnGraphQlSchema = Handle<of::CfnGraphQlSchema>;
impl cfn::ResourceType for of::CfnGraphQlSchema { const TYPE: &'static str = "AWS::AppSync::GraphQLSchema"; type Tags = cfn::NoTags; type Props = CfnGraphQlSchemaProps; type Reference = String; }
impl CfnGraphQlSchema {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGraphQlSchema`].
///
/// Mandatory: `ApiId`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnGraphQlSchemaProps = Fields<of::CfnGraphQlSchema>;
impl CfnGraphQlSchemaProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(api_id: impl IntoVal<String>) -> Self { with(empty(), "ApiId", api_id) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `Definition`.
    #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
    /// `DefinitionS3Location`.
    #[track_caller] pub fn definition_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "DefinitionS3Location", value) }
}

/// [`AWS::AppSync::Resolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html).
///
/// What `Ref` returns: `ResolverArn`.
pub type CfnResolver = Handle<of::CfnResolver>;
impl cfn::ResourceType for of::CfnResolver { const TYPE: &'static str = "AWS::AppSync::Resolver"; type Tags = cfn::NoTags; type Props = CfnResolverProps; type Reference = Is<kinds::ResolverArn>; }
impl CfnResolver {
    /// The attribute `FieldName`.
    #[inline] pub fn attr_field_name(&self) -> Val<String> { cfn::attribute(&self.0, "FieldName") }
    /// The attribute `ResolverArn`.
    #[inline] pub fn attr_resolver_arn(&self) -> Val<Is<kinds::ResolverArn>> { cfn::attribute(&self.0, "ResolverArn") }
    /// The attribute `TypeName`.
    #[inline] pub fn attr_type_name(&self) -> Val<String> { cfn::attribute(&self.0, "TypeName") }
}

/// Properties of [`CfnResolver`].
///
/// Mandatory: `TypeName`, `ApiId`, `FieldName`.
///
/// A change replaces the resource: `ApiId`, `FieldName`, `TypeName`.
pub type CfnResolverProps = Fields<of::CfnResolver>;
/// What [`CfnResolverProps`] cannot do without.
pub struct CfnResolverPropsRequired<A, B, C> {
    /// `TypeName`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`. Changing it replaces the resource.
    pub type_name: A,
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: B,
    /// `FieldName`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`. Changing it replaces the resource.
    pub field_name: C,
}
impl CfnResolverProps {
    /// Takes what is mandatory, by name: [`CfnResolverPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnResolverPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TypeName", required.type_name), "ApiId", required.api_id), "FieldName", required.field_name) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `CachingConfig`.
    #[track_caller] pub fn caching_config(self, value: impl IntoVal<cfn_resolver::CachingConfig>) -> Self { with(self, "CachingConfig", value) }
    /// `Code`: 1 to 32768 characters.
    #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "Code", value) }
    /// `CodeS3Location`. Write-only.
    #[track_caller] pub fn code_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "CodeS3Location", value) }
    /// `DataSourceName`: 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`.
    #[track_caller] pub fn data_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceName", value) }
    /// `FieldName`: mandatory, 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`. Changing it replaces the resource.
    #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
    /// `Kind`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<cfn_resolver::KindProperty>) -> Self { with(self, "Kind", value) }
    /// `MaxBatchSize`: 0 to 2000.
    #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSize", value) }
    /// `MetricsConfig`.
    #[track_caller] pub fn metrics_config(self, value: impl IntoVal<cfn_resolver::MetricsConfig>) -> Self { with(self, "MetricsConfig", value) }
    /// `PipelineConfig`.
    #[track_caller] pub fn pipeline_config(self, value: impl IntoVal<cfn_resolver::PipelineConfig>) -> Self { with(self, "PipelineConfig", value) }
    /// `RequestMappingTemplate`: 1 to 65536 characters.
    #[track_caller] pub fn request_mapping_template(self, value: impl IntoVal<String>) -> Self { with(self, "RequestMappingTemplate", value) }
    /// `RequestMappingTemplateS3Location`. Write-only.
    #[track_caller] pub fn request_mapping_template_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "RequestMappingTemplateS3Location", value) }
    /// `ResponseMappingTemplate`: 1 to 65536 characters.
    #[track_caller] pub fn response_mapping_template(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseMappingTemplate", value) }
    /// `ResponseMappingTemplateS3Location`. Write-only.
    #[track_caller] pub fn response_mapping_template_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseMappingTemplateS3Location", value) }
    /// `Runtime`.
    #[track_caller] pub fn runtime(self, value: impl IntoVal<cfn_resolver::AppSyncRuntime>) -> Self { with(self, "Runtime", value) }
    /// `SyncConfig`.
    #[track_caller] pub fn sync_config(self, value: impl IntoVal<cfn_resolver::SyncConfig>) -> Self { with(self, "SyncConfig", value) }
    /// `TypeName`: mandatory, 1 to 65536 characters, matches `^[_A-Za-z][_0-9A-Za-z]*$`. Changing it replaces the resource.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
}

/// Types of [`CfnResolver`].
pub mod cfn_resolver {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_function_configuration::{AppSyncRuntimeName, LambdaConflictHandlerConfig, SyncConfig, SyncConfigConflictDetection, SyncConfigConflictHandler};
    mod of { pub enum AppSyncRuntime {} pub enum CachingConfig {} pub enum KindProperty {} pub enum MetricsConfig {} pub enum PipelineConfig {} impl ias_core::Optional for PipelineConfig {} }

    /// `AppSyncRuntime`.
    pub type AppSyncRuntime = Fields<of::AppSyncRuntime>;
    impl AppSyncRuntime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(runtime_version: impl IntoVal<String>, name: impl IntoVal<AppSyncRuntimeName>) -> Self { with(with(empty(), "RuntimeVersion", runtime_version), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<AppSyncRuntimeName>) -> Self { with(self, "Name", value) }
        /// `RuntimeVersion`: mandatory.
        #[track_caller] pub fn runtime_version(self, value: impl IntoVal<String>) -> Self { with(self, "RuntimeVersion", value) }
    }

    /// `CachingConfig`.
    pub type CachingConfig = Fields<of::CachingConfig>;
    impl CachingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ttl: impl IntoVal<f64>) -> Self { with(empty(), "Ttl", ttl) }
        /// `CachingKeys`.
        #[track_caller] pub fn caching_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CachingKeys", value) }
        /// `Ttl`: mandatory.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "Ttl", value) }
    }

    /// Words of `Kind`.
    pub type KindProperty = Word<fn(of::KindProperty)>;
    impl KindProperty {
        /// `PIPELINE`
        pub const Pipeline: Self = word("PIPELINE");
        /// `UNIT`
        pub const Unit: Self = word("UNIT");
    }

    /// Words of `MetricsConfig`.
    pub type MetricsConfig = Word<fn(of::MetricsConfig)>;
    impl MetricsConfig {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `PipelineConfig`.
    pub type PipelineConfig = Fields<of::PipelineConfig>;
    impl PipelineConfig {
        /// `Functions`.
        #[track_caller] pub fn functions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Functions", value) }
    }
}

/// [`AWS::AppSync::SourceApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html).
///
/// What `Ref` returns: `AssociationArn`.
pub type CfnSourceApiAssociation = Handle<of::CfnSourceApiAssociation>;
impl cfn::ResourceType for of::CfnSourceApiAssociation { const TYPE: &'static str = "AWS::AppSync::SourceApiAssociation"; type Tags = cfn::NoTags; type Props = CfnSourceApiAssociationProps; type Reference = Is<kinds::SourceApiAssociationArn>; }
impl CfnSourceApiAssociation {
    /// The attribute `AssociationArn`.
    #[inline] pub fn attr_association_arn(&self) -> Val<Is<kinds::SourceApiAssociationArn>> { cfn::attribute(&self.0, "AssociationArn") }
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
    /// The attribute `LastSuccessfulMergeDate`.
    #[inline] pub fn attr_last_successful_merge_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastSuccessfulMergeDate") }
    /// The attribute `MergedApiArn`.
    #[inline] pub fn attr_merged_api_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MergedApiArn") }
    /// The attribute `MergedApiId`.
    #[inline] pub fn attr_merged_api_id(&self) -> Val<String> { cfn::attribute(&self.0, "MergedApiId") }
    /// The attribute `SourceApiArn`.
    #[inline] pub fn attr_source_api_arn(&self) -> Val<String> { cfn::attribute(&self.0, "SourceApiArn") }
    /// The attribute `SourceApiAssociationStatus`: one of `MERGE_SCHEDULED`, `MERGE_FAILED`, `MERGE_SUCCESS`, `MERGE_IN_PROGRESS`, `AUTO_MERGE_SCHEDULE_FAILED`, `DELETION_SCHEDULED`, `DELETION_IN_PROGRESS`, `DELETION_FAILED`.
    #[inline] pub fn attr_source_api_association_status(&self) -> Val<String> { cfn::attribute(&self.0, "SourceApiAssociationStatus") }
    /// The attribute `SourceApiAssociationStatusDetail`.
    #[inline] pub fn attr_source_api_association_status_detail(&self) -> Val<String> { cfn::attribute(&self.0, "SourceApiAssociationStatusDetail") }
    /// The attribute `SourceApiId`.
    #[inline] pub fn attr_source_api_id(&self) -> Val<String> { cfn::attribute(&self.0, "SourceApiId") }
}

/// Properties of [`CfnSourceApiAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `MergedApiIdentifier`, `SourceApiIdentifier`.
pub type CfnSourceApiAssociationProps = Fields<of::CfnSourceApiAssociation>;
impl CfnSourceApiAssociationProps {
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MergedApiIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn merged_api_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MergedApiIdentifier", value) }
    /// `SourceApiAssociationConfig`.
    #[track_caller] pub fn source_api_association_config(self, value: impl IntoVal<cfn_source_api_association::SourceApiAssociationConfig>) -> Self { with(self, "SourceApiAssociationConfig", value) }
    /// `SourceApiIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_api_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceApiIdentifier", value) }
}

/// Types of [`CfnSourceApiAssociation`].
pub mod cfn_source_api_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum SourceApiAssociationConfig {} impl ias_core::Optional for SourceApiAssociationConfig {} pub enum SourceApiAssociationConfigMergeType {} }

    /// `SourceApiAssociationConfig`.
    pub type SourceApiAssociationConfig = Fields<of::SourceApiAssociationConfig>;
    impl SourceApiAssociationConfig {
        /// `MergeType`.
        #[track_caller] pub fn merge_type(self, value: impl IntoVal<SourceApiAssociationConfigMergeType>) -> Self { with(self, "MergeType", value) }
    }

    /// Words of `MergeType`.
    pub type SourceApiAssociationConfigMergeType = Word<fn(of::SourceApiAssociationConfigMergeType)>;
    impl SourceApiAssociationConfigMergeType {
        /// `AUTO_MERGE`
        pub const AutoMerge: Self = word("AUTO_MERGE");
        /// `MANUAL_MERGE`
        pub const ManualMerge: Self = word("MANUAL_MERGE");
    }
}

/// [`AWS::AppSync::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnType = Handle<of::CfnType>;
impl cfn::ResourceType for of::CfnType { const TYPE: &'static str = "AWS::AppSync::Type"; type Tags = cfn::NoTags; type Props = CfnTypeProps; type Reference = Is<kinds::TypeArn>; }
impl CfnType {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TypeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnType`].
///
/// Mandatory: `ApiId`, `Definition`, `Format`.
///
/// A change replaces the resource: `ApiId`.
pub type CfnTypeProps = Fields<of::CfnType>;
/// What [`CfnTypeProps`] cannot do without.
pub struct CfnTypePropsRequired<A, B, C> {
    /// `ApiId`. Changing it replaces the resource.
    pub api_id: A,
    /// `Definition`.
    pub definition: B,
    /// `Format`.
    pub format: C,
}
impl CfnTypeProps {
    /// Takes what is mandatory, by name: [`CfnTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_type::Format>>(required: CfnTypePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiId", required.api_id), "Definition", required.definition), "Format", required.format) }
    /// `ApiId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiId", value) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
    /// `Format`: mandatory.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_type::Format>) -> Self { with(self, "Format", value) }
}

/// Types of [`CfnType`].
pub mod cfn_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Format {} }

    /// Words of `Format`.
    pub type Format = Word<fn(of::Format)>;
    impl Format {
        /// `SDL`
        pub const Sdl: Self = word("SDL");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }
}
