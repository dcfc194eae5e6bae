// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Cognito`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnIdentityPool {} pub enum CfnIdentityPoolPrincipalTag {} pub enum CfnIdentityPoolRoleAttachment {} pub enum CfnLogDeliveryConfiguration {} pub enum CfnManagedLoginBranding {} pub enum CfnTerms {} pub enum CfnUserPool {} impl ias_core::Optional for CfnUserPool {} pub enum CfnUserPoolClient {} pub enum CfnUserPoolDomain {} pub enum CfnUserPoolGroup {} pub enum CfnUserPoolIdentityProvider {} pub enum CfnUserPoolRegionalConfigurationAttachment {} pub enum CfnUserPoolReplica {} pub enum CfnUserPoolResourceServer {} pub enum CfnUserPoolRiskConfigurationAttachment {} pub enum CfnUserPoolUiCustomizationAttachment {} pub enum CfnUserPoolUser {} pub enum CfnUserPoolUserToGroupAttachment {} }

/// [`AWS::Cognito::IdentityPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html).
///
/// What `Ref` returns: `Id`.
pub type CfnIdentityPool = Handle<of::CfnIdentityPool>;
impl cfn::ResourceType for of::CfnIdentityPool { const TYPE: &'static str = "AWS::Cognito::IdentityPool"; type Tags = Self; type Props = CfnIdentityPoolProps; type Reference = Is<kinds::IdentityPoolId>; }
impl cfn::TagPlace for of::CfnIdentityPool { const TAGGING: Option<Tagging> = Some(Tagging::List("IdentityPoolTags")); }
impl CfnIdentityPool {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::IdentityPoolId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnIdentityPool`].
///
/// Mandatory: `AllowUnauthenticatedIdentities`.
pub type CfnIdentityPoolProps = Fields<of::CfnIdentityPool>;
impl CfnIdentityPoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(allow_unauthenticated_identities: impl IntoVal<bool>) -> Self { with(empty(), "AllowUnauthenticatedIdentities", allow_unauthenticated_identities) }
    /// `AllowClassicFlow`.
    #[track_caller] pub fn allow_classic_flow(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowClassicFlow", value) }
    /// `AllowUnauthenticatedIdentities`: mandatory.
    #[track_caller] pub fn allow_unauthenticated_identities(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowUnauthenticatedIdentities", value) }
    /// `CognitoEvents`. Write-only.
    #[track_caller] pub fn cognito_events(self, value: impl IntoVal<Json>) -> Self { with(self, "CognitoEvents", value) }
    /// `CognitoIdentityProviders`.
    #[track_caller] pub fn cognito_identity_providers(self, value: impl IntoVal<List<cfn_identity_pool::CognitoIdentityProvider>>) -> Self { with(self, "CognitoIdentityProviders", value) }
    /// `CognitoStreams`. Write-only.
    #[track_caller] pub fn cognito_streams(self, value: impl IntoVal<cfn_identity_pool::CognitoStreams>) -> Self { with(self, "CognitoStreams", value) }
    /// `DeveloperProviderName`: 1 to 128 characters, matches `^[\w._-]+$`.
    #[track_caller] pub fn developer_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeveloperProviderName", value) }
    /// `IdentityPoolName`: 1 to 128 characters, matches `^[\w\s+=,.@-]+$`.
    #[track_caller] pub fn identity_pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityPoolName", value) }
    /// `IdentityPoolTags`: no item twice.
    #[track_caller] pub fn identity_pool_tags(self, value: impl IntoVal<List<cfn_identity_pool::Tag>>) -> Self { with(self, "IdentityPoolTags", value) }
    /// `OpenIdConnectProviderARNs`: each 20 to 2048 characters.
    #[track_caller] pub fn open_id_connect_provider_arns(self, value: impl IntoVal<List<Is<kinds::OidcProviderArn>>>) -> Self { with(self, "OpenIdConnectProviderARNs", value) }
    /// `PushSync`. Write-only.
    #[track_caller] pub fn push_sync(self, value: impl IntoVal<cfn_identity_pool::PushSync>) -> Self { with(self, "PushSync", value) }
    /// `SamlProviderARNs`: each 20 to 2048 characters.
    #[track_caller] pub fn saml_provider_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SamlProviderARNs", value) }
    /// `SupportedLoginProviders`.
    #[track_caller] pub fn supported_login_providers(self, value: impl IntoVal<Json>) -> Self { with(self, "SupportedLoginProviders", value) }
}

/// Types of [`CfnIdentityPool`].
pub mod cfn_identity_pool {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CognitoIdentityProvider {} pub enum CognitoStreams {} impl ias_core::Optional for CognitoStreams {} pub enum PushSync {} impl ias_core::Optional for PushSync {} pub enum Tag {} }

    /// `CognitoIdentityProvider`.
    pub type CognitoIdentityProvider = Fields<of::CognitoIdentityProvider>;
    impl CognitoIdentityProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_name: impl IntoVal<String>, client_id: impl IntoVal<Is<kinds::UserPoolClientId>>) -> Self { with(with(empty(), "ProviderName", provider_name), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 128 characters, matches `^[\w_]+$`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<Is<kinds::UserPoolClientId>>) -> Self { with(self, "ClientId", value) }
        /// `ProviderName`: mandatory, 1 to 128 characters, matches `^[\w._:/-]+$`.
        #[track_caller] pub fn provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderName", value) }
        /// `ServerSideTokenCheck`.
        #[track_caller] pub fn server_side_token_check(self, value: impl IntoVal<bool>) -> Self { with(self, "ServerSideTokenCheck", value) }
    }

    /// `CognitoStreams`.
    pub type CognitoStreams = Fields<of::CognitoStreams>;
    impl CognitoStreams {
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `StreamName`.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
        /// `StreamingStatus`.
        #[track_caller] pub fn streaming_status(self, value: impl IntoVal<String>) -> Self { with(self, "StreamingStatus", value) }
    }

    /// `PushSync`.
    pub type PushSync = Fields<of::PushSync>;
    impl PushSync {
        /// `ApplicationArns`.
        #[track_caller] pub fn application_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApplicationArns", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
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

/// [`AWS::Cognito::IdentityPoolPrincipalTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html).
///
/// What `Ref` returns: a text of IdentityPoolId, IdentityProviderName.
pub type CfnIdentityPoolPrincipalTag = Handle<of::CfnIdentityPoolPrincipalTag>;
impl cfn::ResourceType for of::CfnIdentityPoolPrincipalTag { const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag"; type Tags = cfn::NoTags; type Props = CfnIdentityPoolPrincipalTagProps; type Reference = String; }

/// Properties of [`CfnIdentityPoolPrincipalTag`].
///
/// Mandatory: `IdentityPoolId`, `IdentityProviderName`.
///
/// A change replaces the resource: `IdentityPoolId`, `IdentityProviderName`.
pub type CfnIdentityPoolPrincipalTagProps = Fields<of::CfnIdentityPoolPrincipalTag>;
impl CfnIdentityPoolPrincipalTagProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_pool_id: impl IntoVal<String>, identity_provider_name: impl IntoVal<String>) -> Self { with(with(empty(), "IdentityPoolId", identity_pool_id), "IdentityProviderName", identity_provider_name) }
    /// `IdentityPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityPoolId", value) }
    /// `IdentityProviderName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityProviderName", value) }
    /// `PrincipalTags`.
    #[track_caller] pub fn principal_tags(self, value: impl IntoVal<Json>) -> Self { with(self, "PrincipalTags", value) }
    /// `UseDefaults`.
    #[track_caller] pub fn use_defaults(self, value: impl IntoVal<bool>) -> Self { with(self, "UseDefaults", value) }
}

/// [`AWS::Cognito::IdentityPoolRoleAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html).
///
/// What `Ref` returns: `Id`.
pub type CfnIdentityPoolRoleAttachment = Handle<of::CfnIdentityPoolRoleAttachment>;
impl cfn::ResourceType for of::CfnIdentityPoolRoleAttachment { const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment"; type Tags = cfn::NoTags; type Props = CfnIdentityPoolRoleAttachmentProps; type Reference = String; }
impl CfnIdentityPoolRoleAttachment {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnIdentityPoolRoleAttachment`].
///
/// Mandatory: `IdentityPoolId`.
///
/// A change replaces the resource: `IdentityPoolId`.
pub type CfnIdentityPoolRoleAttachmentProps = Fields<of::CfnIdentityPoolRoleAttachment>;
impl CfnIdentityPoolRoleAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_pool_id: impl IntoVal<Is<kinds::IdentityPoolId>>) -> Self { with(empty(), "IdentityPoolId", identity_pool_id) }
    /// `IdentityPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_pool_id(self, value: impl IntoVal<Is<kinds::IdentityPoolId>>) -> Self { with(self, "IdentityPoolId", value) }
    /// `RoleMappings`.
    #[track_caller] pub fn role_mappings(self, value: impl IntoVal<Map<cfn_identity_pool_role_attachment::RoleMapping>>) -> Self { with(self, "RoleMappings", value) }
    /// `Roles`.
    #[track_caller] pub fn roles(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Roles", value) }
}

/// Types of [`CfnIdentityPoolRoleAttachment`].
pub mod cfn_identity_pool_role_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MappingRule {} pub enum RoleMapping {} pub enum RulesConfigurationType {} }

    /// `MappingRule`.
    pub type MappingRule = Fields<of::MappingRule>;
    /// What [`MappingRule`] cannot do without.
    pub struct MappingRuleRequired<A, B, C, D> {
        /// `Claim`.
        pub claim: A,
        /// `MatchType`.
        pub match_type: B,
        /// `RoleARN`.
        pub role_arn: C,
        /// `Value`.
        pub value: D,
    }
    impl MappingRule {
        /// Takes what is mandatory, by name: [`MappingRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>>(required: MappingRuleRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Claim", required.claim), "MatchType", required.match_type), "RoleARN", required.role_arn), "Value", required.value) }
        /// `Claim`: mandatory.
        #[track_caller] pub fn claim(self, value: impl IntoVal<String>) -> Self { with(self, "Claim", value) }
        /// `MatchType`: mandatory.
        #[track_caller] pub fn match_type(self, value: impl IntoVal<String>) -> Self { with(self, "MatchType", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `RoleMapping`.
    pub type RoleMapping = Fields<of::RoleMapping>;
    impl RoleMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `AmbiguousRoleResolution`.
        #[track_caller] pub fn ambiguous_role_resolution(self, value: impl IntoVal<String>) -> Self { with(self, "AmbiguousRoleResolution", value) }
        /// `IdentityProvider`.
        #[track_caller] pub fn identity_provider(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityProvider", value) }
        /// `RulesConfiguration`.
        #[track_caller] pub fn rules_configuration(self, value: impl IntoVal<RulesConfigurationType>) -> Self { with(self, "RulesConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `RulesConfigurationType`.
    pub type RulesConfigurationType = Fields<of::RulesConfigurationType>;
    impl RulesConfigurationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<MappingRule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<MappingRule>>) -> Self { with(self, "Rules", value) }
    }
}

/// [`AWS::Cognito::LogDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html).
///
/// What `Ref` returns: `Id`.
pub type CfnLogDeliveryConfiguration = Handle<of::CfnLogDeliveryConfiguration>;
impl cfn::ResourceType for of::CfnLogDeliveryConfiguration { const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration"; type Tags = cfn::NoTags; type Props = CfnLogDeliveryConfigurationProps; type Reference = String; }
impl CfnLogDeliveryConfiguration {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLogDeliveryConfiguration`].
///
/// Mandatory: `UserPoolId`.
///
/// A change replaces the resource: `UserPoolId`.
pub type CfnLogDeliveryConfigurationProps = Fields<of::CfnLogDeliveryConfiguration>;
impl CfnLogDeliveryConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<String>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
    /// `LogConfigurations`.
    #[track_caller] pub fn log_configurations(self, value: impl IntoVal<List<cfn_log_delivery_configuration::LogConfiguration>>) -> Self { with(self, "LogConfigurations", value) }
    /// `UserPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnLogDeliveryConfiguration`].
pub mod cfn_log_delivery_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchLogsConfiguration {} impl ias_core::Optional for CloudWatchLogsConfiguration {} pub enum FirehoseConfiguration {} impl ias_core::Optional for FirehoseConfiguration {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum S3Configuration {} impl ias_core::Optional for S3Configuration {} }

    /// `CloudWatchLogsConfiguration`.
    pub type CloudWatchLogsConfiguration = Fields<of::CloudWatchLogsConfiguration>;
    impl CloudWatchLogsConfiguration {
        /// `LogGroupArn`.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `FirehoseConfiguration`.
    pub type FirehoseConfiguration = Fields<of::FirehoseConfiguration>;
    impl FirehoseConfiguration {
        /// `StreamArn`.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StreamArn", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `CloudWatchLogsConfiguration`.
        #[track_caller] pub fn cloud_watch_logs_configuration(self, value: impl IntoVal<CloudWatchLogsConfiguration>) -> Self { with(self, "CloudWatchLogsConfiguration", value) }
        /// `EventSource`.
        #[track_caller] pub fn event_source(self, value: impl IntoVal<String>) -> Self { with(self, "EventSource", value) }
        /// `FirehoseConfiguration`.
        #[track_caller] pub fn firehose_configuration(self, value: impl IntoVal<FirehoseConfiguration>) -> Self { with(self, "FirehoseConfiguration", value) }
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<String>) -> Self { with(self, "LogLevel", value) }
        /// `S3Configuration`.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3Configuration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// `S3Configuration`.
    pub type S3Configuration = Fields<of::S3Configuration>;
    impl S3Configuration {
        /// `BucketArn`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
    }
}

/// [`AWS::Cognito::ManagedLoginBranding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html).
///
/// What `Ref` returns: a text of UserPoolId, ManagedLoginBrandingId.
pub type CfnManagedLoginBranding = Handle<of::CfnManagedLoginBranding>;
impl cfn::ResourceType for of::CfnManagedLoginBranding { const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding"; type Tags = cfn::NoTags; type Props = CfnManagedLoginBrandingProps; type Reference = String; }
impl CfnManagedLoginBranding {
    /// The attribute `ManagedLoginBrandingId`.
    #[inline] pub fn attr_managed_login_branding_id(&self) -> Val<String> { cfn::attribute(&self.0, "ManagedLoginBrandingId") }
}

/// Properties of [`CfnManagedLoginBranding`].
///
/// Mandatory: `UserPoolId`.
///
/// A change replaces the resource: `ClientId`, `UserPoolId`.
pub type CfnManagedLoginBrandingProps = Fields<of::CfnManagedLoginBranding>;
impl CfnManagedLoginBrandingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<String>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
    /// `Assets`: at most 40 items.
    #[track_caller] pub fn assets(self, value: impl IntoVal<List<cfn_managed_login_branding::AssetType>>) -> Self { with(self, "Assets", value) }
    /// `ClientId`: 1 to 128 characters, matches `^[\w+]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
    /// `ReturnMergedResources`. Write-only.
    #[track_caller] pub fn return_merged_resources(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnMergedResources", value) }
    /// `Settings`.
    #[track_caller] pub fn settings(self, value: impl IntoVal<Json>) -> Self { with(self, "Settings", value) }
    /// `UseCognitoProvidedValues`.
    #[track_caller] pub fn use_cognito_provided_values(self, value: impl IntoVal<bool>) -> Self { with(self, "UseCognitoProvidedValues", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnManagedLoginBranding`].
pub mod cfn_managed_login_branding {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AssetType {} pub enum CategoryType {} pub enum ColorModeType {} pub enum ExtensionType {} }

    /// `AssetType`.
    pub type AssetType = Fields<of::AssetType>;
    /// What [`AssetType`] cannot do without.
    pub struct AssetTypeRequired<A, B, C> {
        /// `Category`.
        pub category: A,
        /// `ColorMode`.
        pub color_mode: B,
        /// `Extension`.
        pub extension: C,
    }
    impl AssetType {
        /// Takes what is mandatory, by name: [`AssetTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<CategoryType>, B: IntoVal<ColorModeType>, C: IntoVal<ExtensionType>>(required: AssetTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "Category", required.category), "ColorMode", required.color_mode), "Extension", required.extension) }
        /// `Bytes`: at most 1000000 characters.
        #[track_caller] pub fn bytes(self, value: impl IntoVal<String>) -> Self { with(self, "Bytes", value) }
        /// `Category`: mandatory.
        #[track_caller] pub fn category(self, value: impl IntoVal<CategoryType>) -> Self { with(self, "Category", value) }
        /// `ColorMode`: mandatory.
        #[track_caller] pub fn color_mode(self, value: impl IntoVal<ColorModeType>) -> Self { with(self, "ColorMode", value) }
        /// `Extension`: mandatory.
        #[track_caller] pub fn extension(self, value: impl IntoVal<ExtensionType>) -> Self { with(self, "Extension", value) }
        /// `ResourceId`: 1 to 40 characters, matches `^[\w\- ]+$`.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    }

    /// Words of `CategoryType`.
    pub type CategoryType = Word<fn(of::CategoryType)>;
    impl CategoryType {
        /// `FAVICON_ICO`
        pub const FaviconIco: Self = word("FAVICON_ICO");
        /// `FAVICON_SVG`
        pub const FaviconSvg: Self = word("FAVICON_SVG");
        /// `EMAIL_GRAPHIC`
        pub const EmailGraphic: Self = word("EMAIL_GRAPHIC");
        /// `SMS_GRAPHIC`
        pub const SmsGraphic: Self = word("SMS_GRAPHIC");
        /// `AUTH_APP_GRAPHIC`
        pub const AuthAppGraphic: Self = word("AUTH_APP_GRAPHIC");
        /// `PASSWORD_GRAPHIC`
        pub const PasswordGraphic: Self = word("PASSWORD_GRAPHIC");
        /// `PASSKEY_GRAPHIC`
        pub const PasskeyGraphic: Self = word("PASSKEY_GRAPHIC");
        /// `PAGE_HEADER_LOGO`
        pub const PageHeaderLogo: Self = word("PAGE_HEADER_LOGO");
        /// `PAGE_HEADER_BACKGROUND`
        pub const PageHeaderBackground: Self = word("PAGE_HEADER_BACKGROUND");
        /// `PAGE_FOOTER_LOGO`
        pub const PageFooterLogo: Self = word("PAGE_FOOTER_LOGO");
        /// `PAGE_FOOTER_BACKGROUND`
        pub const PageFooterBackground: Self = word("PAGE_FOOTER_BACKGROUND");
        /// `PAGE_BACKGROUND`
        pub const PageBackground: Self = word("PAGE_BACKGROUND");
        /// `FORM_BACKGROUND`
        pub const FormBackground: Self = word("FORM_BACKGROUND");
        /// `FORM_LOGO`
        pub const FormLogo: Self = word("FORM_LOGO");
        /// `IDP_BUTTON_ICON`
        pub const IdpButtonIcon: Self = word("IDP_BUTTON_ICON");
    }

    /// Words of `ColorModeType`.
    pub type ColorModeType = Word<fn(of::ColorModeType)>;
    impl ColorModeType {
        /// `LIGHT`
        pub const Light: Self = word("LIGHT");
        /// `DARK`
        pub const Dark: Self = word("DARK");
        /// `DYNAMIC`
        pub const Dynamic: Self = word("DYNAMIC");
    }

    /// Words of `ExtensionType`.
    pub type ExtensionType = Word<fn(of::ExtensionType)>;
    impl ExtensionType {
        /// `ICO`
        pub const Ico: Self = word("ICO");
        /// `JPEG`
        pub const Jpeg: Self = word("JPEG");
        /// `PNG`
        pub const Png: Self = word("PNG");
        /// `SVG`
        pub const Svg: Self = word("SVG");
        /// `WEBP`
        pub const Webp: Self = word("WEBP");
    }
}

/// [`AWS::Cognito::Terms`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html).
///
/// What `Ref` returns: a text of UserPoolId, TermsId.
pub type CfnTerms = Handle<of::CfnTerms>;
impl cfn::ResourceType for of::CfnTerms { const TYPE: &'static str = "AWS::Cognito::Terms"; type Tags = cfn::NoTags; type Props = CfnTermsProps; type Reference = String; }
impl CfnTerms {
    /// The attribute `TermsId`.
    #[inline] pub fn attr_terms_id(&self) -> Val<String> { cfn::attribute(&self.0, "TermsId") }
}

/// Properties of [`CfnTerms`].
///
/// Mandatory: `UserPoolId`, `TermsName`, `TermsSource`, `Enforcement`, `Links`.
///
/// A change replaces the resource: `ClientId`, `UserPoolId`.
pub type CfnTermsProps = Fields<of::CfnTerms>;
/// What [`CfnTermsProps`] cannot do without.
pub struct CfnTermsPropsRequired<A, B, C, D, E> {
    /// `UserPoolId`: 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    pub user_pool_id: A,
    /// `TermsName`: matches `^(terms-of-use|privacy-policy)$`.
    pub terms_name: B,
    /// `TermsSource`.
    pub terms_source: C,
    /// `Enforcement`.
    pub enforcement: D,
    /// `Links`.
    pub links: E,
}
impl CfnTermsProps {
    /// Takes what is mandatory, by name: [`CfnTermsPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_terms::TermsSourceType>, D: IntoVal<cfn_terms::TermsEnforcementType>, E: IntoVal<Map<String>>>(required: CfnTermsPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "UserPoolId", required.user_pool_id), "TermsName", required.terms_name), "TermsSource", required.terms_source), "Enforcement", required.enforcement), "Links", required.links) }
    /// `ClientId`: 1 to 128 characters, matches `^[\w+]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
    /// `Enforcement`: mandatory.
    #[track_caller] pub fn enforcement(self, value: impl IntoVal<cfn_terms::TermsEnforcementType>) -> Self { with(self, "Enforcement", value) }
    /// `Links`: mandatory.
    #[track_caller] pub fn links(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Links", value) }
    /// `TermsName`: mandatory, matches `^(terms-of-use|privacy-policy)$`.
    #[track_caller] pub fn terms_name(self, value: impl IntoVal<String>) -> Self { with(self, "TermsName", value) }
    /// `TermsSource`: mandatory.
    #[track_caller] pub fn terms_source(self, value: impl IntoVal<cfn_terms::TermsSourceType>) -> Self { with(self, "TermsSource", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnTerms`].
pub mod cfn_terms {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum TermsEnforcementType {} pub enum TermsSourceType {} }

    /// Words of `TermsEnforcementType`.
    pub type TermsEnforcementType = Word<fn(of::TermsEnforcementType)>;
    impl TermsEnforcementType {
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `TermsSourceType`.
    pub type TermsSourceType = Word<fn(of::TermsSourceType)>;
    impl TermsSourceType {
        /// `LINK`
        pub const Link: Self = word("LINK");
    }
}

/// [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `UserPoolId`.
pub type CfnUserPool = Handle<of::CfnUserPool>;
impl cfn::ResourceType for of::CfnUserPool { const TYPE: &'static str = "AWS::Cognito::UserPool"; type Tags = Self; type Props = CfnUserPoolProps; type Reference = Is<kinds::UserPoolId>; }
impl cfn::TagPlace for of::CfnUserPool { const TAGGING: Option<Tagging> = Some(Tagging::Map("UserPoolTags")); }
impl CfnUserPool {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UserPoolArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ProviderName`.
    #[inline] pub fn attr_provider_name(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderName") }
    /// The attribute `ProviderURL`.
    #[inline] pub fn attr_provider_url(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderURL") }
    /// The attribute `UserPoolId`.
    #[inline] pub fn attr_user_pool_id(&self) -> Val<Is<kinds::UserPoolId>> { cfn::attribute(&self.0, "UserPoolId") }
}

/// Properties of [`CfnUserPool`].
///
/// Nothing is mandatory.
pub type CfnUserPoolProps = Fields<of::CfnUserPool>;
impl CfnUserPoolProps {
    /// `AccountRecoverySetting`.
    #[track_caller] pub fn account_recovery_setting(self, value: impl IntoVal<cfn_user_pool::AccountRecoverySetting>) -> Self { with(self, "AccountRecoverySetting", value) }
    /// `AdminCreateUserConfig`.
    #[track_caller] pub fn admin_create_user_config(self, value: impl IntoVal<cfn_user_pool::AdminCreateUserConfig>) -> Self { with(self, "AdminCreateUserConfig", value) }
    /// `AliasAttributes`.
    #[track_caller] pub fn alias_attributes(self, value: impl IntoVal<List<cfn_user_pool::AliasAttribute>>) -> Self { with(self, "AliasAttributes", value) }
    /// `AutoVerifiedAttributes`.
    #[track_caller] pub fn auto_verified_attributes(self, value: impl IntoVal<List<cfn_user_pool::AutoVerifiedAttribute>>) -> Self { with(self, "AutoVerifiedAttributes", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<cfn_user_pool::DeletionProtection>) -> Self { with(self, "DeletionProtection", value) }
    /// `DeviceConfiguration`.
    #[track_caller] pub fn device_configuration(self, value: impl IntoVal<cfn_user_pool::DeviceConfiguration>) -> Self { with(self, "DeviceConfiguration", value) }
    /// `EmailAuthenticationMessage`: 6 to 20000 characters.
    #[track_caller] pub fn email_authentication_message(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAuthenticationMessage", value) }
    /// `EmailAuthenticationSubject`: 1 to 140 characters.
    #[track_caller] pub fn email_authentication_subject(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAuthenticationSubject", value) }
    /// `EmailConfiguration`.
    #[track_caller] pub fn email_configuration(self, value: impl IntoVal<cfn_user_pool::EmailConfiguration>) -> Self { with(self, "EmailConfiguration", value) }
    /// `EmailVerificationMessage`: 6 to 20000 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
    #[track_caller] pub fn email_verification_message(self, value: impl IntoVal<String>) -> Self { with(self, "EmailVerificationMessage", value) }
    /// `EmailVerificationSubject`: 1 to 140 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
    #[track_caller] pub fn email_verification_subject(self, value: impl IntoVal<String>) -> Self { with(self, "EmailVerificationSubject", value) }
    /// `EnabledMfas`. Write-only.
    #[track_caller] pub fn enabled_mfas(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledMfas", value) }
    /// `IssuerConfiguration`.
    #[track_caller] pub fn issuer_configuration(self, value: impl IntoVal<cfn_user_pool::IssuerConfiguration>) -> Self { with(self, "IssuerConfiguration", value) }
    /// `KeyConfiguration`.
    #[track_caller] pub fn key_configuration(self, value: impl IntoVal<cfn_user_pool::KeyConfiguration>) -> Self { with(self, "KeyConfiguration", value) }
    /// `LambdaConfig`.
    #[track_caller] pub fn lambda_config(self, value: impl IntoVal<cfn_user_pool::LambdaConfig>) -> Self { with(self, "LambdaConfig", value) }
    /// `MfaConfiguration`.
    #[track_caller] pub fn mfa_configuration(self, value: impl IntoVal<cfn_user_pool::MfaConfiguration>) -> Self { with(self, "MfaConfiguration", value) }
    /// `Policies`.
    #[track_caller] pub fn policies(self, value: impl IntoVal<cfn_user_pool::Policies>) -> Self { with(self, "Policies", value) }
    /// `Schema`: 1 to 50 items.
    #[track_caller] pub fn schema(self, value: impl IntoVal<List<cfn_user_pool::SchemaAttribute>>) -> Self { with(self, "Schema", value) }
    /// `SmsAuthenticationMessage`: 6 to 140 characters, matches `\{####\}`.
    #[track_caller] pub fn sms_authentication_message(self, value: impl IntoVal<String>) -> Self { with(self, "SmsAuthenticationMessage", value) }
    /// `SmsConfiguration`.
    #[track_caller] pub fn sms_configuration(self, value: impl IntoVal<cfn_user_pool::SmsConfiguration>) -> Self { with(self, "SmsConfiguration", value) }
    /// `SmsVerificationMessage`: 6 to 140 characters, matches `\{####\}`.
    #[track_caller] pub fn sms_verification_message(self, value: impl IntoVal<String>) -> Self { with(self, "SmsVerificationMessage", value) }
    /// `UserAttributeUpdateSettings`.
    #[track_caller] pub fn user_attribute_update_settings(self, value: impl IntoVal<cfn_user_pool::UserAttributeUpdateSettings>) -> Self { with(self, "UserAttributeUpdateSettings", value) }
    /// `UserPoolAddOns`.
    #[track_caller] pub fn user_pool_add_ons(self, value: impl IntoVal<cfn_user_pool::UserPoolAddOns>) -> Self { with(self, "UserPoolAddOns", value) }
    /// `UserPoolName`: 1 to 128 characters.
    #[track_caller] pub fn user_pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolName", value) }
    /// `UserPoolTags`.
    #[track_caller] pub fn user_pool_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "UserPoolTags", value) }
    /// `UserPoolTier`.
    #[track_caller] pub fn user_pool_tier(self, value: impl IntoVal<cfn_user_pool::UserPoolTier>) -> Self { with(self, "UserPoolTier", value) }
    /// `UsernameAttributes`.
    #[track_caller] pub fn username_attributes(self, value: impl IntoVal<List<cfn_user_pool::UsernameAttribute>>) -> Self { with(self, "UsernameAttributes", value) }
    /// `UsernameConfiguration`.
    #[track_caller] pub fn username_configuration(self, value: impl IntoVal<cfn_user_pool::UsernameConfiguration>) -> Self { with(self, "UsernameConfiguration", value) }
    /// `VerificationMessageTemplate`.
    #[track_caller] pub fn verification_message_template(self, value: impl IntoVal<cfn_user_pool::VerificationMessageTemplate>) -> Self { with(self, "VerificationMessageTemplate", value) }
    /// `WebAuthnFactorConfiguration`.
    #[track_caller] pub fn web_authn_factor_configuration(self, value: impl IntoVal<cfn_user_pool::WebAuthnFactorConfiguration>) -> Self { with(self, "WebAuthnFactorConfiguration", value) }
    /// `WebAuthnRelyingPartyID`: 1 to 63 characters.
    #[track_caller] pub fn web_authn_relying_party_id(self, value: impl IntoVal<String>) -> Self { with(self, "WebAuthnRelyingPartyID", value) }
    /// `WebAuthnUserVerification`: 1 to 9 characters.
    #[track_caller] pub fn web_authn_user_verification(self, value: impl IntoVal<String>) -> Self { with(self, "WebAuthnUserVerification", value) }
}

/// Types of [`CfnUserPool`].
pub mod cfn_user_pool {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccountRecoverySetting {} impl ias_core::Optional for AccountRecoverySetting {} pub enum AdminCreateUserConfig {} impl ias_core::Optional for AdminCreateUserConfig {} pub enum AdvancedSecurityAdditionalFlows {} impl ias_core::Optional for AdvancedSecurityAdditionalFlows {} pub enum AdvancedSecurityAdditionalFlowsCustomAuthMode {} pub enum AliasAttribute {} pub enum AutoVerifiedAttribute {} pub enum CustomEmailSender {} impl ias_core::Optional for CustomEmailSender {} pub enum CustomEmailSenderLambdaVersion {} pub enum CustomSmsSender {} impl ias_core::Optional for CustomSmsSender {} pub enum CustomSmsSenderLambdaVersion {} pub enum DeletionProtection {} pub enum DeviceConfiguration {} impl ias_core::Optional for DeviceConfiguration {} pub enum EmailConfiguration {} impl ias_core::Optional for EmailConfiguration {} pub enum EmailConfigurationEmailSendingAccount {} pub enum EncryptionKeyType {} pub enum EumsSmsConfiguration {} pub enum InboundFederation {} impl ias_core::Optional for InboundFederation {} pub enum InboundFederationLambdaVersion {} pub enum InviteMessageTemplate {} impl ias_core::Optional for InviteMessageTemplate {} pub enum IssuerConfiguration {} impl ias_core::Optional for IssuerConfiguration {} pub enum IssuerConfigurationType {} pub enum KeyConfiguration {} impl ias_core::Optional for KeyConfiguration {} pub enum LambdaConfig {} impl ias_core::Optional for LambdaConfig {} pub enum MfaConfiguration {} pub enum NumberAttributeConstraints {} impl ias_core::Optional for NumberAttributeConstraints {} pub enum PasswordPolicy {} impl ias_core::Optional for PasswordPolicy {} pub enum Policies {} impl ias_core::Optional for Policies {} pub enum PreTokenGenerationConfig {} impl ias_core::Optional for PreTokenGenerationConfig {} pub enum PreTokenGenerationConfigLambdaVersion {} pub enum RecoveryOption {} impl ias_core::Optional for RecoveryOption {} pub enum RecoveryOptionName {} pub enum SchemaAttribute {} impl ias_core::Optional for SchemaAttribute {} pub enum SchemaAttributeAttributeDataType {} pub enum SignInPolicy {} impl ias_core::Optional for SignInPolicy {} pub enum SignInPolicyAllowedFirstAuthFactor {} pub enum SmsConfiguration {} impl ias_core::Optional for SmsConfiguration {} pub enum StringAttributeConstraints {} impl ias_core::Optional for StringAttributeConstraints {} pub enum UserAttributeUpdateSettings {} pub enum UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate {} pub enum UserPoolAddOns {} impl ias_core::Optional for UserPoolAddOns {} pub enum UserPoolAddOnsAdvancedSecurityMode {} pub enum UserPoolTier {} pub enum UsernameAttribute {} pub enum UsernameConfiguration {} impl ias_core::Optional for UsernameConfiguration {} pub enum VerificationMessageTemplate {} impl ias_core::Optional for VerificationMessageTemplate {} pub enum VerificationMessageTemplateDefaultEmailOption {} pub enum WebAuthnFactorConfiguration {} }

    /// `AccountRecoverySetting`.
    pub type AccountRecoverySetting = Fields<of::AccountRecoverySetting>;
    impl AccountRecoverySetting {
        /// `RecoveryMechanisms`: 1 to 2 items.
        #[track_caller] pub fn recovery_mechanisms(self, value: impl IntoVal<List<RecoveryOption>>) -> Self { with(self, "RecoveryMechanisms", value) }
    }

    /// `AdminCreateUserConfig`.
    pub type AdminCreateUserConfig = Fields<of::AdminCreateUserConfig>;
    impl AdminCreateUserConfig {
        /// `AllowAdminCreateUserOnly`.
        #[track_caller] pub fn allow_admin_create_user_only(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowAdminCreateUserOnly", value) }
        /// `InviteMessageTemplate`.
        #[track_caller] pub fn invite_message_template(self, value: impl IntoVal<InviteMessageTemplate>) -> Self { with(self, "InviteMessageTemplate", value) }
        /// `UnusedAccountValidityDays`: 0 to 365.
        #[track_caller] pub fn unused_account_validity_days(self, value: impl IntoVal<i64>) -> Self { with(self, "UnusedAccountValidityDays", value) }
    }

    /// `AdvancedSecurityAdditionalFlows`.
    pub type AdvancedSecurityAdditionalFlows = Fields<of::AdvancedSecurityAdditionalFlows>;
    impl AdvancedSecurityAdditionalFlows {
        /// `CustomAuthMode`.
        #[track_caller] pub fn custom_auth_mode(self, value: impl IntoVal<AdvancedSecurityAdditionalFlowsCustomAuthMode>) -> Self { with(self, "CustomAuthMode", value) }
    }

    /// Words of `CustomAuthMode`.
    pub type AdvancedSecurityAdditionalFlowsCustomAuthMode = Word<fn(of::AdvancedSecurityAdditionalFlowsCustomAuthMode)>;
    impl AdvancedSecurityAdditionalFlowsCustomAuthMode {
        /// `AUDIT`
        pub const Audit: Self = word("AUDIT");
        /// `ENFORCED`
        pub const Enforced: Self = word("ENFORCED");
    }

    /// Words of `AliasAttribute`.
    pub type AliasAttribute = Word<fn(of::AliasAttribute)>;
    impl AliasAttribute {
        /// `email`
        pub const Email: Self = word("email");
        /// `phone_number`
        pub const PhoneNumber: Self = word("phone_number");
        /// `preferred_username`
        pub const PreferredUsername: Self = word("preferred_username");
    }

    /// Words of `AutoVerifiedAttribute`.
    pub type AutoVerifiedAttribute = Word<fn(of::AutoVerifiedAttribute)>;
    impl AutoVerifiedAttribute {
        /// `email`
        pub const Email: Self = word("email");
        /// `phone_number`
        pub const PhoneNumber: Self = word("phone_number");
    }

    /// `CustomEmailSender`.
    pub type CustomEmailSender = Fields<of::CustomEmailSender>;
    impl CustomEmailSender {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<CustomEmailSenderLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type CustomEmailSenderLambdaVersion = Word<fn(of::CustomEmailSenderLambdaVersion)>;
    impl CustomEmailSenderLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
    }

    /// `CustomSMSSender`.
    pub type CustomSmsSender = Fields<of::CustomSmsSender>;
    impl CustomSmsSender {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<CustomSmsSenderLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type CustomSmsSenderLambdaVersion = Word<fn(of::CustomSmsSenderLambdaVersion)>;
    impl CustomSmsSenderLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
    }

    /// Words of `DeletionProtection`.
    pub type DeletionProtection = Word<fn(of::DeletionProtection)>;
    impl DeletionProtection {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
    }

    /// `DeviceConfiguration`.
    pub type DeviceConfiguration = Fields<of::DeviceConfiguration>;
    impl DeviceConfiguration {
        /// `ChallengeRequiredOnNewDevice`.
        #[track_caller] pub fn challenge_required_on_new_device(self, value: impl IntoVal<bool>) -> Self { with(self, "ChallengeRequiredOnNewDevice", value) }
        /// `DeviceOnlyRememberedOnUserPrompt`.
        #[track_caller] pub fn device_only_remembered_on_user_prompt(self, value: impl IntoVal<bool>) -> Self { with(self, "DeviceOnlyRememberedOnUserPrompt", value) }
    }

    /// `EmailConfiguration`.
    pub type EmailConfiguration = Fields<of::EmailConfiguration>;
    impl EmailConfiguration {
        /// `ConfigurationSet`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn configuration_set(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSet", value) }
        /// `EmailSendingAccount`.
        #[track_caller] pub fn email_sending_account(self, value: impl IntoVal<EmailConfigurationEmailSendingAccount>) -> Self { with(self, "EmailSendingAccount", value) }
        /// `From`: at most 131072 characters.
        #[track_caller] pub fn from(self, value: impl IntoVal<String>) -> Self { with(self, "From", value) }
        /// `ReplyToEmailAddress`: matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
        #[track_caller] pub fn reply_to_email_address(self, value: impl IntoVal<String>) -> Self { with(self, "ReplyToEmailAddress", value) }
        /// `SourceArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    }

    /// Words of `EmailSendingAccount`.
    pub type EmailConfigurationEmailSendingAccount = Word<fn(of::EmailConfigurationEmailSendingAccount)>;
    impl EmailConfigurationEmailSendingAccount {
        /// `COGNITO_DEFAULT`
        pub const CognitoDefault: Self = word("COGNITO_DEFAULT");
        /// `DEVELOPER`
        pub const Developer: Self = word("DEVELOPER");
    }

    /// Words of `EncryptionKeyType`.
    pub type EncryptionKeyType = Word<fn(of::EncryptionKeyType)>;
    impl EncryptionKeyType {
        /// `AWS_OWNED_KEY`
        pub const AwsOwnedKey: Self = word("AWS_OWNED_KEY");
        /// `CUSTOMER_MANAGED_KEY`
        pub const CustomerManagedKey: Self = word("CUSTOMER_MANAGED_KEY");
    }

    /// `EumsSmsConfiguration`.
    pub type EumsSmsConfiguration = Fields<of::EumsSmsConfiguration>;
    impl EumsSmsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(caller_arn: impl IntoVal<String>) -> Self { with(empty(), "CallerArn", caller_arn) }
        /// `CallerArn`: mandatory, 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn caller_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CallerArn", value) }
        /// `ConfigurationSetName`: at most 131072 characters.
        #[track_caller] pub fn configuration_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSetName", value) }
        /// `ExternalId`: at most 131072 characters.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `InEntityId`: at most 131072 characters.
        #[track_caller] pub fn in_entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "InEntityId", value) }
        /// `InTemplateId`: at most 131072 characters.
        #[track_caller] pub fn in_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "InTemplateId", value) }
        /// `OriginationIdentity`: at most 131072 characters.
        #[track_caller] pub fn origination_identity(self, value: impl IntoVal<String>) -> Self { with(self, "OriginationIdentity", value) }
        /// `Region`: 5 to 32 characters.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `InboundFederation`.
    pub type InboundFederation = Fields<of::InboundFederation>;
    impl InboundFederation {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<InboundFederationLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type InboundFederationLambdaVersion = Word<fn(of::InboundFederationLambdaVersion)>;
    impl InboundFederationLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
    }

    /// `InviteMessageTemplate`.
    pub type InviteMessageTemplate = Fields<of::InviteMessageTemplate>;
    impl InviteMessageTemplate {
        /// `EmailMessage`: 6 to 20000 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
        #[track_caller] pub fn email_message(self, value: impl IntoVal<String>) -> Self { with(self, "EmailMessage", value) }
        /// `EmailSubject`: 1 to 140 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        #[track_caller] pub fn email_subject(self, value: impl IntoVal<String>) -> Self { with(self, "EmailSubject", value) }
        /// `SMSMessage`: 6 to 140 characters, matches `^(?s)`.
        #[track_caller] pub fn sms_message(self, value: impl IntoVal<String>) -> Self { with(self, "SMSMessage", value) }
    }

    /// `IssuerConfiguration`.
    pub type IssuerConfiguration = Fields<of::IssuerConfiguration>;
    impl IssuerConfiguration {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<IssuerConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type IssuerConfigurationType = Word<fn(of::IssuerConfigurationType)>;
    impl IssuerConfigurationType {
        /// `ORIGINAL`
        pub const Original: Self = word("ORIGINAL");
        /// `UPDATED`
        pub const Updated: Self = word("UPDATED");
    }

    /// `KeyConfiguration`.
    pub type KeyConfiguration = Fields<of::KeyConfiguration>;
    impl KeyConfiguration {
        /// `KeyType`.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<EncryptionKeyType>) -> Self { with(self, "KeyType", value) }
        /// `KmsKeyArn`: 20 to 2048 characters, matches `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `LambdaConfig`.
    pub type LambdaConfig = Fields<of::LambdaConfig>;
    impl LambdaConfig {
        /// `CreateAuthChallenge`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn create_auth_challenge(self, value: impl IntoVal<String>) -> Self { with(self, "CreateAuthChallenge", value) }
        /// `CustomEmailSender`.
        #[track_caller] pub fn custom_email_sender(self, value: impl IntoVal<CustomEmailSender>) -> Self { with(self, "CustomEmailSender", value) }
        /// `CustomMessage`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn custom_message(self, value: impl IntoVal<String>) -> Self { with(self, "CustomMessage", value) }
        /// `CustomSMSSender`.
        #[track_caller] pub fn custom_sms_sender(self, value: impl IntoVal<CustomSmsSender>) -> Self { with(self, "CustomSMSSender", value) }
        /// `DefineAuthChallenge`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn define_auth_challenge(self, value: impl IntoVal<String>) -> Self { with(self, "DefineAuthChallenge", value) }
        /// `InboundFederation`.
        #[track_caller] pub fn inbound_federation(self, value: impl IntoVal<InboundFederation>) -> Self { with(self, "InboundFederation", value) }
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
        #[track_caller] pub fn pre_token_generation_config(self, value: impl IntoVal<PreTokenGenerationConfig>) -> Self { with(self, "PreTokenGenerationConfig", value) }
        /// `UserMigration`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn user_migration(self, value: impl IntoVal<String>) -> Self { with(self, "UserMigration", value) }
        /// `VerifyAuthChallengeResponse`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn verify_auth_challenge_response(self, value: impl IntoVal<String>) -> Self { with(self, "VerifyAuthChallengeResponse", value) }
    }

    /// Words of `MfaConfiguration`.
    pub type MfaConfiguration = Word<fn(of::MfaConfiguration)>;
    impl MfaConfiguration {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `ON`
        pub const On: Self = word("ON");
        /// `OPTIONAL`
        pub const Optional: Self = word("OPTIONAL");
    }

    /// `NumberAttributeConstraints`.
    pub type NumberAttributeConstraints = Fields<of::NumberAttributeConstraints>;
    impl NumberAttributeConstraints {
        /// `MaxValue`: at most 131072 characters.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<String>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: at most 131072 characters.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<String>) -> Self { with(self, "MinValue", value) }
    }

    /// `PasswordPolicy`.
    pub type PasswordPolicy = Fields<of::PasswordPolicy>;
    impl PasswordPolicy {
        /// `MinimumLength`: 6 to 99.
        #[track_caller] pub fn minimum_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLength", value) }
        /// `PasswordHistorySize`: 0 to 24.
        #[track_caller] pub fn password_history_size(self, value: impl IntoVal<i64>) -> Self { with(self, "PasswordHistorySize", value) }
        /// `RequireLowercase`.
        #[track_caller] pub fn require_lowercase(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireLowercase", value) }
        /// `RequireNumbers`.
        #[track_caller] pub fn require_numbers(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireNumbers", value) }
        /// `RequireSymbols`.
        #[track_caller] pub fn require_symbols(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireSymbols", value) }
        /// `RequireUppercase`.
        #[track_caller] pub fn require_uppercase(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireUppercase", value) }
        /// `TemporaryPasswordValidityDays`: 0 to 365.
        #[track_caller] pub fn temporary_password_validity_days(self, value: impl IntoVal<i64>) -> Self { with(self, "TemporaryPasswordValidityDays", value) }
    }

    /// `Policies`.
    pub type Policies = Fields<of::Policies>;
    impl Policies {
        /// `PasswordPolicy`.
        #[track_caller] pub fn password_policy(self, value: impl IntoVal<PasswordPolicy>) -> Self { with(self, "PasswordPolicy", value) }
        /// `SignInPolicy`.
        #[track_caller] pub fn sign_in_policy(self, value: impl IntoVal<SignInPolicy>) -> Self { with(self, "SignInPolicy", value) }
    }

    /// `PreTokenGenerationConfig`.
    pub type PreTokenGenerationConfig = Fields<of::PreTokenGenerationConfig>;
    impl PreTokenGenerationConfig {
        /// `LambdaArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<PreTokenGenerationConfigLambdaVersion>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// Words of `LambdaVersion`.
    pub type PreTokenGenerationConfigLambdaVersion = Word<fn(of::PreTokenGenerationConfigLambdaVersion)>;
    impl PreTokenGenerationConfigLambdaVersion {
        /// `V1_0`
        pub const V1_0: Self = word("V1_0");
        /// `V2_0`
        pub const V2_0: Self = word("V2_0");
        /// `V3_0`
        pub const V3_0: Self = word("V3_0");
    }

    /// `RecoveryOption`.
    pub type RecoveryOption = Fields<of::RecoveryOption>;
    impl RecoveryOption {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<RecoveryOptionName>) -> Self { with(self, "Name", value) }
        /// `Priority`: 1 to 2.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    }

    /// Words of `Name`.
    pub type RecoveryOptionName = Word<fn(of::RecoveryOptionName)>;
    impl RecoveryOptionName {
        /// `admin_only`
        pub const AdminOnly: Self = word("admin_only");
        /// `verified_email`
        pub const VerifiedEmail: Self = word("verified_email");
        /// `verified_phone_number`
        pub const VerifiedPhoneNumber: Self = word("verified_phone_number");
    }

    /// `SchemaAttribute`.
    pub type SchemaAttribute = Fields<of::SchemaAttribute>;
    impl SchemaAttribute {
        /// `AttributeDataType`.
        #[track_caller] pub fn attribute_data_type(self, value: impl IntoVal<SchemaAttributeAttributeDataType>) -> Self { with(self, "AttributeDataType", value) }
        /// `DeveloperOnlyAttribute`.
        #[track_caller] pub fn developer_only_attribute(self, value: impl IntoVal<bool>) -> Self { with(self, "DeveloperOnlyAttribute", value) }
        /// `Mutable`.
        #[track_caller] pub fn mutable(self, value: impl IntoVal<bool>) -> Self { with(self, "Mutable", value) }
        /// `Name`: 1 to 20 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NumberAttributeConstraints`.
        #[track_caller] pub fn number_attribute_constraints(self, value: impl IntoVal<NumberAttributeConstraints>) -> Self { with(self, "NumberAttributeConstraints", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `StringAttributeConstraints`.
        #[track_caller] pub fn string_attribute_constraints(self, value: impl IntoVal<StringAttributeConstraints>) -> Self { with(self, "StringAttributeConstraints", value) }
    }

    /// Words of `AttributeDataType`.
    pub type SchemaAttributeAttributeDataType = Word<fn(of::SchemaAttributeAttributeDataType)>;
    impl SchemaAttributeAttributeDataType {
        /// `Boolean`
        pub const Boolean: Self = word("Boolean");
        /// `DateTime`
        pub const DateTime: Self = word("DateTime");
        /// `Number`
        pub const Number: Self = word("Number");
        /// `String`
        pub const String: Self = word("String");
    }

    /// `SignInPolicy`.
    pub type SignInPolicy = Fields<of::SignInPolicy>;
    impl SignInPolicy {
        /// `AllowedFirstAuthFactors`: 1 to 5 items.
        #[track_caller] pub fn allowed_first_auth_factors(self, value: impl IntoVal<List<SignInPolicyAllowedFirstAuthFactor>>) -> Self { with(self, "AllowedFirstAuthFactors", value) }
    }

    /// Words of `AllowedFirstAuthFactor`.
    pub type SignInPolicyAllowedFirstAuthFactor = Word<fn(of::SignInPolicyAllowedFirstAuthFactor)>;
    impl SignInPolicyAllowedFirstAuthFactor {
        /// `EMAIL_OTP`
        pub const EmailOtp: Self = word("EMAIL_OTP");
        /// `PASSWORD`
        pub const Password: Self = word("PASSWORD");
        /// `SMS_OTP`
        pub const SmsOtp: Self = word("SMS_OTP");
        /// `SOFTWARE_TOKEN`
        pub const SoftwareToken: Self = word("SOFTWARE_TOKEN");
        /// `WEB_AUTHN`
        pub const WebAuthn: Self = word("WEB_AUTHN");
    }

    /// `SmsConfiguration`.
    pub type SmsConfiguration = Fields<of::SmsConfiguration>;
    impl SmsConfiguration {
        /// `EumsSms`.
        #[track_caller] pub fn eums_sms(self, value: impl IntoVal<EumsSmsConfiguration>) -> Self { with(self, "EumsSms", value) }
        /// `ExternalId`: at most 131072 characters.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `SnsCallerArn`: at most 2048 characters.
        #[track_caller] pub fn sns_caller_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SnsCallerArn", value) }
        /// `SnsRegion`: 5 to 32 characters.
        #[track_caller] pub fn sns_region(self, value: impl IntoVal<String>) -> Self { with(self, "SnsRegion", value) }
    }

    /// `StringAttributeConstraints`.
    pub type StringAttributeConstraints = Fields<of::StringAttributeConstraints>;
    impl StringAttributeConstraints {
        /// `MaxLength`: at most 131072 characters.
        #[track_caller] pub fn max_length(self, value: impl IntoVal<String>) -> Self { with(self, "MaxLength", value) }
        /// `MinLength`: at most 131072 characters.
        #[track_caller] pub fn min_length(self, value: impl IntoVal<String>) -> Self { with(self, "MinLength", value) }
    }

    /// `UserAttributeUpdateSettings`.
    pub type UserAttributeUpdateSettings = Fields<of::UserAttributeUpdateSettings>;
    impl UserAttributeUpdateSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes_require_verification_before_update: impl IntoVal<List<UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate>>) -> Self { with(empty(), "AttributesRequireVerificationBeforeUpdate", attributes_require_verification_before_update) }
        /// `AttributesRequireVerificationBeforeUpdate`: mandatory.
        #[track_caller] pub fn attributes_require_verification_before_update(self, value: impl IntoVal<List<UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate>>) -> Self { with(self, "AttributesRequireVerificationBeforeUpdate", value) }
    }

    /// Words of `AttributesRequireVerificationBeforeUpdate`.
    pub type UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate = Word<fn(of::UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate)>;
    impl UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate {
        /// `email`
        pub const Email: Self = word("email");
        /// `phone_number`
        pub const PhoneNumber: Self = word("phone_number");
    }

    /// `UserPoolAddOns`.
    pub type UserPoolAddOns = Fields<of::UserPoolAddOns>;
    impl UserPoolAddOns {
        /// `AdvancedSecurityAdditionalFlows`.
        #[track_caller] pub fn advanced_security_additional_flows(self, value: impl IntoVal<AdvancedSecurityAdditionalFlows>) -> Self { with(self, "AdvancedSecurityAdditionalFlows", value) }
        /// `AdvancedSecurityMode`.
        #[track_caller] pub fn advanced_security_mode(self, value: impl IntoVal<UserPoolAddOnsAdvancedSecurityMode>) -> Self { with(self, "AdvancedSecurityMode", value) }
    }

    /// Words of `AdvancedSecurityMode`.
    pub type UserPoolAddOnsAdvancedSecurityMode = Word<fn(of::UserPoolAddOnsAdvancedSecurityMode)>;
    impl UserPoolAddOnsAdvancedSecurityMode {
        /// `AUDIT`
        pub const Audit: Self = word("AUDIT");
        /// `ENFORCED`
        pub const Enforced: Self = word("ENFORCED");
        /// `OFF`
        pub const Off: Self = word("OFF");
    }

    /// Words of `UserPoolTier`.
    pub type UserPoolTier = Word<fn(of::UserPoolTier)>;
    impl UserPoolTier {
        /// `LITE`
        pub const Lite: Self = word("LITE");
        /// `ESSENTIALS`
        pub const Essentials: Self = word("ESSENTIALS");
        /// `PLUS`
        pub const Plus: Self = word("PLUS");
    }

    /// Words of `UsernameAttribute`.
    pub type UsernameAttribute = Word<fn(of::UsernameAttribute)>;
    impl UsernameAttribute {
        /// `email`
        pub const Email: Self = word("email");
        /// `phone_number`
        pub const PhoneNumber: Self = word("phone_number");
    }

    /// `UsernameConfiguration`.
    pub type UsernameConfiguration = Fields<of::UsernameConfiguration>;
    impl UsernameConfiguration {
        /// `CaseSensitive`.
        #[track_caller] pub fn case_sensitive(self, value: impl IntoVal<bool>) -> Self { with(self, "CaseSensitive", value) }
    }

    /// `VerificationMessageTemplate`.
    pub type VerificationMessageTemplate = Fields<of::VerificationMessageTemplate>;
    impl VerificationMessageTemplate {
        /// `DefaultEmailOption`.
        #[track_caller] pub fn default_email_option(self, value: impl IntoVal<VerificationMessageTemplateDefaultEmailOption>) -> Self { with(self, "DefaultEmailOption", value) }
        /// `EmailMessage`: 6 to 20000 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
        #[track_caller] pub fn email_message(self, value: impl IntoVal<String>) -> Self { with(self, "EmailMessage", value) }
        /// `EmailMessageByLink`: 6 to 20000 characters.
        #[track_caller] pub fn email_message_by_link(self, value: impl IntoVal<String>) -> Self { with(self, "EmailMessageByLink", value) }
        /// `EmailSubject`: 1 to 140 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        #[track_caller] pub fn email_subject(self, value: impl IntoVal<String>) -> Self { with(self, "EmailSubject", value) }
        /// `EmailSubjectByLink`: 1 to 140 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        #[track_caller] pub fn email_subject_by_link(self, value: impl IntoVal<String>) -> Self { with(self, "EmailSubjectByLink", value) }
        /// `SmsMessage`: 6 to 140 characters, matches `\{####\}`.
        #[track_caller] pub fn sms_message(self, value: impl IntoVal<String>) -> Self { with(self, "SmsMessage", value) }
    }

    /// Words of `DefaultEmailOption`.
    pub type VerificationMessageTemplateDefaultEmailOption = Word<fn(of::VerificationMessageTemplateDefaultEmailOption)>;
    impl VerificationMessageTemplateDefaultEmailOption {
        /// `CONFIRM_WITH_CODE`
        pub const ConfirmWithCode: Self = word("CONFIRM_WITH_CODE");
        /// `CONFIRM_WITH_LINK`
        pub const ConfirmWithLink: Self = word("CONFIRM_WITH_LINK");
    }

    /// Words of `WebAuthnFactorConfiguration`.
    pub type WebAuthnFactorConfiguration = Word<fn(of::WebAuthnFactorConfiguration)>;
    impl WebAuthnFactorConfiguration {
        /// `SINGLE_FACTOR`
        pub const SingleFactor: Self = word("SINGLE_FACTOR");
        /// `MULTI_FACTOR_WITH_USER_VERIFICATION`
        pub const MultiFactorWithUserVerification: Self = word("MULTI_FACTOR_WITH_USER_VERIFICATION");
    }
}

/// [`AWS::Cognito::UserPoolClient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html).
///
/// What `Ref` returns: `ClientId`.
pub type CfnUserPoolClient = Handle<of::CfnUserPoolClient>;
impl cfn::ResourceType for of::CfnUserPoolClient { const TYPE: &'static str = "AWS::Cognito::UserPoolClient"; type Tags = cfn::NoTags; type Props = CfnUserPoolClientProps; type Reference = Is<kinds::UserPoolClientId>; }
impl CfnUserPoolClient {
    /// The attribute `ClientId`.
    #[inline] pub fn attr_client_id(&self) -> Val<Is<kinds::UserPoolClientId>> { cfn::attribute(&self.0, "ClientId") }
    /// The attribute `ClientSecret`.
    #[inline] pub fn attr_client_secret(&self) -> Val<String> { cfn::attribute(&self.0, "ClientSecret") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnUserPoolClient`].
///
/// Mandatory: `UserPoolId`.
///
/// A change replaces the resource: `GenerateSecret`, `UserPoolId`.
pub type CfnUserPoolClientProps = Fields<of::CfnUserPoolClient>;
impl CfnUserPoolClientProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
    /// `AccessTokenValidity`: 1 to 86400.
    #[track_caller] pub fn access_token_validity(self, value: impl IntoVal<i64>) -> Self { with(self, "AccessTokenValidity", value) }
    /// `AllowedOAuthFlows`: at most 3 items.
    #[track_caller] pub fn allowed_o_auth_flows(self, value: impl IntoVal<List<cfn_user_pool_client::AllowedOAuthFlow>>) -> Self { with(self, "AllowedOAuthFlows", value) }
    /// `AllowedOAuthFlowsUserPoolClient`.
    #[track_caller] pub fn allowed_o_auth_flows_user_pool_client(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowedOAuthFlowsUserPoolClient", value) }
    /// `AllowedOAuthScopes`: at most 50 items, each 1 to 256 characters, each matches `^[\x21\x23-\x5B\x5D-\x7E]+$`.
    #[track_caller] pub fn allowed_o_auth_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedOAuthScopes", value) }
    /// `AnalyticsConfiguration`.
    #[track_caller] pub fn analytics_configuration(self, value: impl IntoVal<cfn_user_pool_client::AnalyticsConfiguration>) -> Self { with(self, "AnalyticsConfiguration", value) }
    /// `AuthSessionValidity`: 3 to 15.
    #[track_caller] pub fn auth_session_validity(self, value: impl IntoVal<i64>) -> Self { with(self, "AuthSessionValidity", value) }
    /// `CallbackURLs`: at most 100 items, each 1 to 1024 characters, each matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
    #[track_caller] pub fn callback_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CallbackURLs", value) }
    /// `ClientName`: 1 to 128 characters, matches `^[\w\s+=,.@-]+$`.
    #[track_caller] pub fn client_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClientName", value) }
    /// `DefaultRedirectURI`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
    #[track_caller] pub fn default_redirect_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRedirectURI", value) }
    /// `EnablePropagateAdditionalUserContextData`.
    #[track_caller] pub fn enable_propagate_additional_user_context_data(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePropagateAdditionalUserContextData", value) }
    /// `EnableTokenRevocation`.
    #[track_caller] pub fn enable_token_revocation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableTokenRevocation", value) }
    /// `ExplicitAuthFlows`.
    #[track_caller] pub fn explicit_auth_flows(self, value: impl IntoVal<List<cfn_user_pool_client::ExplicitAuthFlow>>) -> Self { with(self, "ExplicitAuthFlows", value) }
    /// `GenerateSecret`. Changing it replaces the resource.
    #[track_caller] pub fn generate_secret(self, value: impl IntoVal<bool>) -> Self { with(self, "GenerateSecret", value) }
    /// `IdTokenValidity`: 1 to 86400.
    #[track_caller] pub fn id_token_validity(self, value: impl IntoVal<i64>) -> Self { with(self, "IdTokenValidity", value) }
    /// `LogoutURLs`: at most 100 items, each 1 to 1024 characters, each matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
    #[track_caller] pub fn logout_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogoutURLs", value) }
    /// `PreventUserExistenceErrors`.
    #[track_caller] pub fn prevent_user_existence_errors(self, value: impl IntoVal<cfn_user_pool_client::PreventUserExistenceErrors>) -> Self { with(self, "PreventUserExistenceErrors", value) }
    /// `ReadAttributes`: each 1 to 2048 characters.
    #[track_caller] pub fn read_attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReadAttributes", value) }
    /// `RefreshTokenRotation`.
    #[track_caller] pub fn refresh_token_rotation(self, value: impl IntoVal<cfn_user_pool_client::RefreshTokenRotation>) -> Self { with(self, "RefreshTokenRotation", value) }
    /// `RefreshTokenValidity`: 1 to 315360000.
    #[track_caller] pub fn refresh_token_validity(self, value: impl IntoVal<i64>) -> Self { with(self, "RefreshTokenValidity", value) }
    /// `SupportedIdentityProviders`: each 1 to 32 characters, each matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$`.
    #[track_caller] pub fn supported_identity_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedIdentityProviders", value) }
    /// `TokenValidityUnits`.
    #[track_caller] pub fn token_validity_units(self, value: impl IntoVal<cfn_user_pool_client::TokenValidityUnits>) -> Self { with(self, "TokenValidityUnits", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
    /// `WriteAttributes`: each 1 to 2048 characters.
    #[track_caller] pub fn write_attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WriteAttributes", value) }
}

/// Types of [`CfnUserPoolClient`].
pub mod cfn_user_pool_client {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AllowedOAuthFlow {} pub enum AnalyticsConfiguration {} impl ias_core::Optional for AnalyticsConfiguration {} pub enum ExplicitAuthFlow {} pub enum PreventUserExistenceErrors {} pub enum RefreshTokenRotation {} impl ias_core::Optional for RefreshTokenRotation {} pub enum RefreshTokenRotationFeature {} pub enum TokenValidityUnits {} impl ias_core::Optional for TokenValidityUnits {} pub enum TokenValidityUnitsAccessToken {} pub enum TokenValidityUnitsIdToken {} pub enum TokenValidityUnitsRefreshToken {} }

    /// Words of `AllowedOAuthFlow`.
    pub type AllowedOAuthFlow = Word<fn(of::AllowedOAuthFlow)>;
    impl AllowedOAuthFlow {
        /// `client_credentials`
        pub const ClientCredentials: Self = word("client_credentials");
        /// `code`
        pub const Code: Self = word("code");
        /// `implicit`
        pub const Implicit: Self = word("implicit");
    }

    /// `AnalyticsConfiguration`.
    pub type AnalyticsConfiguration = Fields<of::AnalyticsConfiguration>;
    impl AnalyticsConfiguration {
        /// `ApplicationArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationArn", value) }
        /// `ApplicationId`: matches `^[0-9a-fA-F]+$`.
        #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
        /// `ExternalId`: at most 131072 characters.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `RoleArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `UserDataShared`.
        #[track_caller] pub fn user_data_shared(self, value: impl IntoVal<bool>) -> Self { with(self, "UserDataShared", value) }
    }

    /// Words of `ExplicitAuthFlow`.
    pub type ExplicitAuthFlow = Word<fn(of::ExplicitAuthFlow)>;
    impl ExplicitAuthFlow {
        /// `ADMIN_NO_SRP_AUTH`
        pub const AdminNoSrpAuth: Self = word("ADMIN_NO_SRP_AUTH");
        /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`
        pub const AllowAdminUserPasswordAuth: Self = word("ALLOW_ADMIN_USER_PASSWORD_AUTH");
        /// `ALLOW_CUSTOM_AUTH`
        pub const AllowCustomAuth: Self = word("ALLOW_CUSTOM_AUTH");
        /// `ALLOW_REFRESH_TOKEN_AUTH`
        pub const AllowRefreshTokenAuth: Self = word("ALLOW_REFRESH_TOKEN_AUTH");
        /// `ALLOW_USER_AUTH`
        pub const AllowUserAuth: Self = word("ALLOW_USER_AUTH");
        /// `ALLOW_USER_PASSWORD_AUTH`
        pub const AllowUserPasswordAuth: Self = word("ALLOW_USER_PASSWORD_AUTH");
        /// `ALLOW_USER_SRP_AUTH`
        pub const AllowUserSrpAuth: Self = word("ALLOW_USER_SRP_AUTH");
        /// `CUSTOM_AUTH_FLOW_ONLY`
        pub const CustomAuthFlowOnly: Self = word("CUSTOM_AUTH_FLOW_ONLY");
        /// `USER_PASSWORD_AUTH`
        pub const UserPasswordAuth: Self = word("USER_PASSWORD_AUTH");
    }

    /// Words of `PreventUserExistenceErrors`.
    pub type PreventUserExistenceErrors = Word<fn(of::PreventUserExistenceErrors)>;
    impl PreventUserExistenceErrors {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `LEGACY`
        pub const Legacy: Self = word("LEGACY");
    }

    /// `RefreshTokenRotation`.
    pub type RefreshTokenRotation = Fields<of::RefreshTokenRotation>;
    impl RefreshTokenRotation {
        /// `Feature`.
        #[track_caller] pub fn feature(self, value: impl IntoVal<RefreshTokenRotationFeature>) -> Self { with(self, "Feature", value) }
        /// `RetryGracePeriodSeconds`: 0 to 60.
        #[track_caller] pub fn retry_grace_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RetryGracePeriodSeconds", value) }
    }

    /// Words of `Feature`.
    pub type RefreshTokenRotationFeature = Word<fn(of::RefreshTokenRotationFeature)>;
    impl RefreshTokenRotationFeature {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `TokenValidityUnits`.
    pub type TokenValidityUnits = Fields<of::TokenValidityUnits>;
    impl TokenValidityUnits {
        /// `AccessToken`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<TokenValidityUnitsAccessToken>) -> Self { with(self, "AccessToken", value) }
        /// `IdToken`.
        #[track_caller] pub fn id_token(self, value: impl IntoVal<TokenValidityUnitsIdToken>) -> Self { with(self, "IdToken", value) }
        /// `RefreshToken`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<TokenValidityUnitsRefreshToken>) -> Self { with(self, "RefreshToken", value) }
    }

    /// Words of `AccessToken`.
    pub type TokenValidityUnitsAccessToken = Word<fn(of::TokenValidityUnitsAccessToken)>;
    impl TokenValidityUnitsAccessToken {
        /// `days`
        pub const Days: Self = word("days");
        /// `hours`
        pub const Hours: Self = word("hours");
        /// `minutes`
        pub const Minutes: Self = word("minutes");
        /// `seconds`
        pub const Seconds: Self = word("seconds");
    }

    /// Words of `IdToken`.
    pub type TokenValidityUnitsIdToken = Word<fn(of::TokenValidityUnitsIdToken)>;
    impl TokenValidityUnitsIdToken {
        /// `days`
        pub const Days: Self = word("days");
        /// `hours`
        pub const Hours: Self = word("hours");
        /// `minutes`
        pub const Minutes: Self = word("minutes");
        /// `seconds`
        pub const Seconds: Self = word("seconds");
    }

    /// Words of `RefreshToken`.
    pub type TokenValidityUnitsRefreshToken = Word<fn(of::TokenValidityUnitsRefreshToken)>;
    impl TokenValidityUnitsRefreshToken {
        /// `days`
        pub const Days: Self = word("days");
        /// `hours`
        pub const Hours: Self = word("hours");
        /// `minutes`
        pub const Minutes: Self = word("minutes");
        /// `seconds`
        pub const Seconds: Self = word("seconds");
    }
}

/// [`AWS::Cognito::UserPoolDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html).
///
/// What `Ref` returns: `Domain`.
pub type CfnUserPoolDomain = Handle<of::CfnUserPoolDomain>;
impl cfn::ResourceType for of::CfnUserPoolDomain { const TYPE: &'static str = "AWS::Cognito::UserPoolDomain"; type Tags = cfn::NoTags; type Props = CfnUserPoolDomainProps; type Reference = String; }
impl CfnUserPoolDomain {
    /// The attribute `CloudFrontDistribution`.
    #[inline] pub fn attr_cloud_front_distribution(&self) -> Val<String> { cfn::attribute(&self.0, "CloudFrontDistribution") }
}

/// Properties of [`CfnUserPoolDomain`].
///
/// Mandatory: `UserPoolId`, `Domain`.
///
/// A change replaces the resource: `Domain`, `UserPoolId`.
pub type CfnUserPoolDomainProps = Fields<of::CfnUserPoolDomain>;
impl CfnUserPoolDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<String>, domain: impl IntoVal<String>) -> Self { with(with(empty(), "UserPoolId", user_pool_id), "Domain", domain) }
    /// `CustomDomainConfig`.
    #[track_caller] pub fn custom_domain_config(self, value: impl IntoVal<cfn_user_pool_domain::CustomDomainConfigType>) -> Self { with(self, "CustomDomainConfig", value) }
    /// `Domain`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `ManagedLoginVersion`. Write-only.
    #[track_caller] pub fn managed_login_version(self, value: impl IntoVal<i64>) -> Self { with(self, "ManagedLoginVersion", value) }
    /// `Routing`.
    #[track_caller] pub fn routing(self, value: impl IntoVal<cfn_user_pool_domain::RoutingType>) -> Self { with(self, "Routing", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnUserPoolDomain`].
pub mod cfn_user_pool_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CustomDomainConfigType {} impl ias_core::Optional for CustomDomainConfigType {} pub enum CustomDomainConfigTypeSecurityPolicy {} pub enum FailoverType {} pub enum RoutingType {} impl ias_core::Optional for RoutingType {} }

    /// `CustomDomainConfigType`.
    pub type CustomDomainConfigType = Fields<of::CustomDomainConfigType>;
    impl CustomDomainConfigType {
        /// `CertificateArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
        /// `SecurityPolicy`.
        #[track_caller] pub fn security_policy(self, value: impl IntoVal<CustomDomainConfigTypeSecurityPolicy>) -> Self { with(self, "SecurityPolicy", value) }
    }

    /// Words of `SecurityPolicy`.
    pub type CustomDomainConfigTypeSecurityPolicy = Word<fn(of::CustomDomainConfigTypeSecurityPolicy)>;
    impl CustomDomainConfigTypeSecurityPolicy {
        /// `TLS_V1`
        pub const TlsV1: Self = word("TLS_V1");
        /// `TLS_V1_2_2021`
        pub const TlsV1_2_2021: Self = word("TLS_V1_2_2021");
        /// `TLS_V1_3_2025`
        pub const TlsV1_3_2025: Self = word("TLS_V1_3_2025");
    }

    /// `FailoverType`.
    pub type FailoverType = Fields<of::FailoverType>;
    impl FailoverType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secondary_region: impl IntoVal<String>, primary_route53_health_check_id: impl IntoVal<String>) -> Self { with(with(empty(), "SecondaryRegion", secondary_region), "PrimaryRoute53HealthCheckId", primary_route53_health_check_id) }
        /// `PrimaryRoute53HealthCheckId`: mandatory, at most 64 characters.
        #[track_caller] pub fn primary_route53_health_check_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryRoute53HealthCheckId", value) }
        /// `SecondaryRegion`: mandatory, 5 to 32 characters.
        #[track_caller] pub fn secondary_region(self, value: impl IntoVal<String>) -> Self { with(self, "SecondaryRegion", value) }
    }

    /// `RoutingType`.
    pub type RoutingType = Fields<of::RoutingType>;
    impl RoutingType {
        /// `Failover`.
        #[track_caller] pub fn failover(self, value: impl IntoVal<FailoverType>) -> Self { with(self, "Failover", value) }
    }
}

/// [`AWS::Cognito::UserPoolGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html).
///
/// What `Ref` returns: `GroupName`.
pub type CfnUserPoolGroup = Handle<of::CfnUserPoolGroup>;
impl cfn::ResourceType for of::CfnUserPoolGroup { const TYPE: &'static str = "AWS::Cognito::UserPoolGroup"; type Tags = cfn::NoTags; type Props = CfnUserPoolGroupProps; type Reference = Is<kinds::UserPoolGroupName>; }

/// Properties of [`CfnUserPoolGroup`].
///
/// Mandatory: `UserPoolId`.
///
/// A change replaces the resource: `GroupName`, `UserPoolId`.
pub type CfnUserPoolGroupProps = Fields<of::CfnUserPoolGroup>;
impl CfnUserPoolGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GroupName`: 1 to 128 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `Precedence`: at least 0.
    #[track_caller] pub fn precedence(self, value: impl IntoVal<i64>) -> Self { with(self, "Precedence", value) }
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
}

/// [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
///
/// What `Ref` returns: `ProviderName`.
pub type CfnUserPoolIdentityProvider = Handle<of::CfnUserPoolIdentityProvider>;
impl cfn::ResourceType for of::CfnUserPoolIdentityProvider { const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider"; type Tags = cfn::NoTags; type Props = CfnUserPoolIdentityProviderProps; type Reference = String; }

/// Properties of [`CfnUserPoolIdentityProvider`].
///
/// Mandatory: `UserPoolId`, `ProviderName`, `ProviderType`, `ProviderDetails`.
///
/// A change replaces the resource: `ProviderName`, `ProviderType`, `UserPoolId`.
pub type CfnUserPoolIdentityProviderProps = Fields<of::CfnUserPoolIdentityProvider>;
/// What [`CfnUserPoolIdentityProviderProps`] cannot do without.
pub struct CfnUserPoolIdentityProviderPropsRequired<A, B, C, D> {
    /// `UserPoolId`: 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    pub user_pool_id: A,
    /// `ProviderName`: 1 to 32 characters, matches `^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$`. Changing it replaces the resource.
    pub provider_name: B,
    /// `ProviderType`. Changing it replaces the resource.
    pub provider_type: C,
    /// `ProviderDetails`.
    pub provider_details: D,
}
impl CfnUserPoolIdentityProviderProps {
    /// Takes what is mandatory, by name: [`CfnUserPoolIdentityProviderPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_user_pool_identity_provider::ProviderType>, D: IntoVal<Map<String>>>(required: CfnUserPoolIdentityProviderPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "UserPoolId", required.user_pool_id), "ProviderName", required.provider_name), "ProviderType", required.provider_type), "ProviderDetails", required.provider_details) }
    /// `AttributeMapping`.
    #[track_caller] pub fn attribute_mapping(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AttributeMapping", value) }
    /// `IdpIdentifiers`: at most 50 items, each 1 to 40 characters, each matches `^[\w\s+=.@-]+$`.
    #[track_caller] pub fn idp_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdpIdentifiers", value) }
    /// `ProviderDetails`: mandatory.
    #[track_caller] pub fn provider_details(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ProviderDetails", value) }
    /// `ProviderName`: mandatory, 1 to 32 characters, matches `^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderName", value) }
    /// `ProviderType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn provider_type(self, value: impl IntoVal<cfn_user_pool_identity_provider::ProviderType>) -> Self { with(self, "ProviderType", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnUserPoolIdentityProvider`].
pub mod cfn_user_pool_identity_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ProviderType {} }

    /// Words of `ProviderType`.
    pub type ProviderType = Word<fn(of::ProviderType)>;
    impl ProviderType {
        /// `Facebook`
        pub const Facebook: Self = word("Facebook");
        /// `Google`
        pub const Google: Self = word("Google");
        /// `LoginWithAmazon`
        pub const LoginWithAmazon: Self = word("LoginWithAmazon");
        /// `OIDC`
        pub const Oidc: Self = word("OIDC");
        /// `SAML`
        pub const Saml: Self = word("SAML");
        /// `SignInWithApple`
        pub const SignInWithApple: Self = word("SignInWithApple");
    }
}

/// [`AWS::Cognito::UserPoolRegionalConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html).
///
/// What `Ref` returns: `UserPoolId`.
pub type CfnUserPoolRegionalConfigurationAttachment = Handle<of::CfnUserPoolRegionalConfigurationAttachment>;
impl cfn::ResourceType for of::CfnUserPoolRegionalConfigurationAttachment { const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment"; type Tags = Self; type Props = CfnUserPoolRegionalConfigurationAttachmentProps; type Reference = String; }
impl cfn::TagPlace for of::CfnUserPoolRegionalConfigurationAttachment { const TAGGING: Option<Tagging> = Some(Tagging::Map("UserPoolTags")); }

/// Properties of [`CfnUserPoolRegionalConfigurationAttachment`].
///
/// Mandatory: `UserPoolId`.
///
/// A change replaces the resource: `UserPoolId`.
pub type CfnUserPoolRegionalConfigurationAttachmentProps = Fields<of::CfnUserPoolRegionalConfigurationAttachment>;
impl CfnUserPoolRegionalConfigurationAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<String>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
    /// `EmailConfiguration`.
    #[track_caller] pub fn email_configuration(self, value: impl IntoVal<cfn_user_pool_regional_configuration_attachment::EmailConfiguration>) -> Self { with(self, "EmailConfiguration", value) }
    /// `LambdaConfig`.
    #[track_caller] pub fn lambda_config(self, value: impl IntoVal<cfn_user_pool_regional_configuration_attachment::LambdaConfig>) -> Self { with(self, "LambdaConfig", value) }
    /// `SmsConfiguration`.
    #[track_caller] pub fn sms_configuration(self, value: impl IntoVal<cfn_user_pool_regional_configuration_attachment::SmsConfiguration>) -> Self { with(self, "SmsConfiguration", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
    /// `UserPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
    /// `UserPoolTags`.
    #[track_caller] pub fn user_pool_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "UserPoolTags", value) }
}

/// Types of [`CfnUserPoolRegionalConfigurationAttachment`].
pub mod cfn_user_pool_regional_configuration_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CustomEmailSender {} impl ias_core::Optional for CustomEmailSender {} pub enum CustomSmsSender {} impl ias_core::Optional for CustomSmsSender {} pub enum EmailConfiguration {} impl ias_core::Optional for EmailConfiguration {} pub enum EumsSmsConfiguration {} pub enum InboundFederation {} impl ias_core::Optional for InboundFederation {} pub enum LambdaConfig {} impl ias_core::Optional for LambdaConfig {} pub enum PreTokenGenerationConfig {} impl ias_core::Optional for PreTokenGenerationConfig {} pub enum SmsConfiguration {} impl ias_core::Optional for SmsConfiguration {} }

    /// `CustomEmailSender`.
    pub type CustomEmailSender = Fields<of::CustomEmailSender>;
    impl CustomEmailSender {
        /// `LambdaArn`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// `CustomSMSSender`.
    pub type CustomSmsSender = Fields<of::CustomSmsSender>;
    impl CustomSmsSender {
        /// `LambdaArn`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// `EmailConfiguration`.
    pub type EmailConfiguration = Fields<of::EmailConfiguration>;
    impl EmailConfiguration {
        /// `ConfigurationSet`.
        #[track_caller] pub fn configuration_set(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSet", value) }
        /// `EmailSendingAccount`.
        #[track_caller] pub fn email_sending_account(self, value: impl IntoVal<String>) -> Self { with(self, "EmailSendingAccount", value) }
        /// `From`.
        #[track_caller] pub fn from(self, value: impl IntoVal<String>) -> Self { with(self, "From", value) }
        /// `ReplyToEmailAddress`.
        #[track_caller] pub fn reply_to_email_address(self, value: impl IntoVal<String>) -> Self { with(self, "ReplyToEmailAddress", value) }
        /// `SourceArn`.
        #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    }

    /// `EumsSmsConfiguration`.
    pub type EumsSmsConfiguration = Fields<of::EumsSmsConfiguration>;
    impl EumsSmsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(caller_arn: impl IntoVal<String>) -> Self { with(empty(), "CallerArn", caller_arn) }
        /// `CallerArn`: mandatory.
        #[track_caller] pub fn caller_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CallerArn", value) }
        /// `ConfigurationSetName`.
        #[track_caller] pub fn configuration_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSetName", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `InEntityId`.
        #[track_caller] pub fn in_entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "InEntityId", value) }
        /// `InTemplateId`.
        #[track_caller] pub fn in_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "InTemplateId", value) }
        /// `OriginationIdentity`.
        #[track_caller] pub fn origination_identity(self, value: impl IntoVal<String>) -> Self { with(self, "OriginationIdentity", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `InboundFederation`.
    pub type InboundFederation = Fields<of::InboundFederation>;
    impl InboundFederation {
        /// `LambdaArn`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// `LambdaConfig`.
    pub type LambdaConfig = Fields<of::LambdaConfig>;
    impl LambdaConfig {
        /// `CreateAuthChallenge`.
        #[track_caller] pub fn create_auth_challenge(self, value: impl IntoVal<String>) -> Self { with(self, "CreateAuthChallenge", value) }
        /// `CustomEmailSender`.
        #[track_caller] pub fn custom_email_sender(self, value: impl IntoVal<CustomEmailSender>) -> Self { with(self, "CustomEmailSender", value) }
        /// `CustomMessage`.
        #[track_caller] pub fn custom_message(self, value: impl IntoVal<String>) -> Self { with(self, "CustomMessage", value) }
        /// `CustomSMSSender`.
        #[track_caller] pub fn custom_sms_sender(self, value: impl IntoVal<CustomSmsSender>) -> Self { with(self, "CustomSMSSender", value) }
        /// `DefineAuthChallenge`.
        #[track_caller] pub fn define_auth_challenge(self, value: impl IntoVal<String>) -> Self { with(self, "DefineAuthChallenge", value) }
        /// `InboundFederation`.
        #[track_caller] pub fn inbound_federation(self, value: impl IntoVal<InboundFederation>) -> Self { with(self, "InboundFederation", value) }
        /// `KMSKeyID`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKeyID", value) }
        /// `PostAuthentication`.
        #[track_caller] pub fn post_authentication(self, value: impl IntoVal<String>) -> Self { with(self, "PostAuthentication", value) }
        /// `PostConfirmation`.
        #[track_caller] pub fn post_confirmation(self, value: impl IntoVal<String>) -> Self { with(self, "PostConfirmation", value) }
        /// `PreAuthentication`.
        #[track_caller] pub fn pre_authentication(self, value: impl IntoVal<String>) -> Self { with(self, "PreAuthentication", value) }
        /// `PreSignUp`.
        #[track_caller] pub fn pre_sign_up(self, value: impl IntoVal<String>) -> Self { with(self, "PreSignUp", value) }
        /// `PreTokenGeneration`.
        #[track_caller] pub fn pre_token_generation(self, value: impl IntoVal<String>) -> Self { with(self, "PreTokenGeneration", value) }
        /// `PreTokenGenerationConfig`.
        #[track_caller] pub fn pre_token_generation_config(self, value: impl IntoVal<PreTokenGenerationConfig>) -> Self { with(self, "PreTokenGenerationConfig", value) }
        /// `UserMigration`.
        #[track_caller] pub fn user_migration(self, value: impl IntoVal<String>) -> Self { with(self, "UserMigration", value) }
        /// `VerifyAuthChallengeResponse`.
        #[track_caller] pub fn verify_auth_challenge_response(self, value: impl IntoVal<String>) -> Self { with(self, "VerifyAuthChallengeResponse", value) }
    }

    /// `PreTokenGenerationConfig`.
    pub type PreTokenGenerationConfig = Fields<of::PreTokenGenerationConfig>;
    impl PreTokenGenerationConfig {
        /// `LambdaArn`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaVersion`.
        #[track_caller] pub fn lambda_version(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaVersion", value) }
    }

    /// `SmsConfiguration`.
    pub type SmsConfiguration = Fields<of::SmsConfiguration>;
    impl SmsConfiguration {
        /// `EumsSms`.
        #[track_caller] pub fn eums_sms(self, value: impl IntoVal<EumsSmsConfiguration>) -> Self { with(self, "EumsSms", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `SnsCallerArn`.
        #[track_caller] pub fn sns_caller_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SnsCallerArn", value) }
        /// `SnsRegion`.
        #[track_caller] pub fn sns_region(self, value: impl IntoVal<String>) -> Self { with(self, "SnsRegion", value) }
    }
}

/// [`AWS::Cognito::UserPoolReplica`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html).
///
/// What `Ref` returns: a text of UserPoolId, RegionName.
pub type CfnUserPoolReplica = Handle<of::CfnUserPoolReplica>;
impl cfn::ResourceType for of::CfnUserPoolReplica { const TYPE: &'static str = "AWS::Cognito::UserPoolReplica"; type Tags = Self; type Props = CfnUserPoolReplicaProps; type Reference = String; }
impl cfn::TagPlace for of::CfnUserPoolReplica { const TAGGING: Option<Tagging> = Some(Tagging::Map("UserPoolTagsAtCreate")); }

/// Properties of [`CfnUserPoolReplica`].
///
/// Mandatory: `UserPoolId`, `RegionName`.
///
/// A change replaces the resource: `RegionName`, `UserPoolId`, `UserPoolTagsAtCreate`.
pub type CfnUserPoolReplicaProps = Fields<of::CfnUserPoolReplica>;
impl CfnUserPoolReplicaProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<String>, region_name: impl IntoVal<String>) -> Self { with(with(empty(), "UserPoolId", user_pool_id), "RegionName", region_name) }
    /// `RegionName`: mandatory, 5 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
    /// `UserPoolTagsAtCreate`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_tags_at_create(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "UserPoolTagsAtCreate", value) }
}

/// [`AWS::Cognito::UserPoolResourceServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnUserPoolResourceServer = Handle<of::CfnUserPoolResourceServer>;
impl cfn::ResourceType for of::CfnUserPoolResourceServer { const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer"; type Tags = cfn::NoTags; type Props = CfnUserPoolResourceServerProps; type Reference = String; }

/// Properties of [`CfnUserPoolResourceServer`].
///
/// Mandatory: `UserPoolId`, `Identifier`, `Name`.
///
/// A change replaces the resource: `Identifier`, `UserPoolId`.
pub type CfnUserPoolResourceServerProps = Fields<of::CfnUserPoolResourceServer>;
/// What [`CfnUserPoolResourceServerProps`] cannot do without.
pub struct CfnUserPoolResourceServerPropsRequired<A, B, C> {
    /// `UserPoolId`: 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    pub user_pool_id: A,
    /// `Identifier`: 1 to 256 characters, matches `^[\x21\x23-\x5B\x5D-\x7E]+$`. Changing it replaces the resource.
    pub identifier: B,
    /// `Name`: 1 to 256 characters, matches `^[\w\s+=,.@-]+$`.
    pub name: C,
}
impl CfnUserPoolResourceServerProps {
    /// Takes what is mandatory, by name: [`CfnUserPoolResourceServerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::UserPoolId>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnUserPoolResourceServerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "UserPoolId", required.user_pool_id), "Identifier", required.identifier), "Name", required.name) }
    /// `Identifier`: mandatory, 1 to 256 characters, matches `^[\x21\x23-\x5B\x5D-\x7E]+$`. Changing it replaces the resource.
    #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[\w\s+=,.@-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Scopes`: at most 100 items.
    #[track_caller] pub fn scopes(self, value: impl IntoVal<List<cfn_user_pool_resource_server::ResourceServerScopeType>>) -> Self { with(self, "Scopes", value) }
    /// `UserPoolId`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnUserPoolResourceServer`].
pub mod cfn_user_pool_resource_server {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResourceServerScopeType {} }

    /// `ResourceServerScopeType`.
    pub type ResourceServerScopeType = Fields<of::ResourceServerScopeType>;
    impl ResourceServerScopeType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope_description: impl IntoVal<String>, scope_name: impl IntoVal<String>) -> Self { with(with(empty(), "ScopeDescription", scope_description), "ScopeName", scope_name) }
        /// `ScopeDescription`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn scope_description(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeDescription", value) }
        /// `ScopeName`: mandatory, 1 to 256 characters, matches `^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+$`.
        #[track_caller] pub fn scope_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeName", value) }
    }
}

/// [`AWS::Cognito::UserPoolRiskConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html).
///
/// What `Ref` returns: a text of UserPoolId, ClientId.
pub type CfnUserPoolRiskConfigurationAttachment = Handle<of::CfnUserPoolRiskConfigurationAttachment>;
impl cfn::ResourceType for of::CfnUserPoolRiskConfigurationAttachment { const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment"; type Tags = cfn::NoTags; type Props = CfnUserPoolRiskConfigurationAttachmentProps; type Reference = String; }

/// Properties of [`CfnUserPoolRiskConfigurationAttachment`].
///
/// Mandatory: `UserPoolId`, `ClientId`.
///
/// A change replaces the resource: `ClientId`, `UserPoolId`.
pub type CfnUserPoolRiskConfigurationAttachmentProps = Fields<of::CfnUserPoolRiskConfigurationAttachment>;
impl CfnUserPoolRiskConfigurationAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<Is<kinds::UserPoolId>>, client_id: impl IntoVal<String>) -> Self { with(with(empty(), "UserPoolId", user_pool_id), "ClientId", client_id) }
    /// `AccountTakeoverRiskConfiguration`.
    #[track_caller] pub fn account_takeover_risk_configuration(self, value: impl IntoVal<cfn_user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType>) -> Self { with(self, "AccountTakeoverRiskConfiguration", value) }
    /// `ClientId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
    /// `CompromisedCredentialsRiskConfiguration`.
    #[track_caller] pub fn compromised_credentials_risk_configuration(self, value: impl IntoVal<cfn_user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType>) -> Self { with(self, "CompromisedCredentialsRiskConfiguration", value) }
    /// `RiskExceptionConfiguration`.
    #[track_caller] pub fn risk_exception_configuration(self, value: impl IntoVal<cfn_user_pool_risk_configuration_attachment::RiskExceptionConfigurationType>) -> Self { with(self, "RiskExceptionConfiguration", value) }
    /// `UserPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
}

/// Types of [`CfnUserPoolRiskConfigurationAttachment`].
pub mod cfn_user_pool_risk_configuration_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccountTakeoverActionType {} pub enum AccountTakeoverActionsType {} impl ias_core::Optional for AccountTakeoverActionsType {} pub enum AccountTakeoverRiskConfigurationType {} pub enum CompromisedCredentialsActionsType {} pub enum CompromisedCredentialsRiskConfigurationType {} pub enum NotifyConfigurationType {} pub enum NotifyEmailType {} pub enum RiskExceptionConfigurationType {} impl ias_core::Optional for RiskExceptionConfigurationType {} }

    /// `AccountTakeoverActionType`.
    pub type AccountTakeoverActionType = Fields<of::AccountTakeoverActionType>;
    impl AccountTakeoverActionType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_action: impl IntoVal<String>, notify: impl IntoVal<bool>) -> Self { with(with(empty(), "EventAction", event_action), "Notify", notify) }
        /// `EventAction`: mandatory.
        #[track_caller] pub fn event_action(self, value: impl IntoVal<String>) -> Self { with(self, "EventAction", value) }
        /// `Notify`: mandatory.
        #[track_caller] pub fn notify(self, value: impl IntoVal<bool>) -> Self { with(self, "Notify", value) }
    }

    /// `AccountTakeoverActionsType`.
    pub type AccountTakeoverActionsType = Fields<of::AccountTakeoverActionsType>;
    impl AccountTakeoverActionsType {
        /// `HighAction`.
        #[track_caller] pub fn high_action(self, value: impl IntoVal<AccountTakeoverActionType>) -> Self { with(self, "HighAction", value) }
        /// `LowAction`.
        #[track_caller] pub fn low_action(self, value: impl IntoVal<AccountTakeoverActionType>) -> Self { with(self, "LowAction", value) }
        /// `MediumAction`.
        #[track_caller] pub fn medium_action(self, value: impl IntoVal<AccountTakeoverActionType>) -> Self { with(self, "MediumAction", value) }
    }

    /// `AccountTakeoverRiskConfigurationType`.
    pub type AccountTakeoverRiskConfigurationType = Fields<of::AccountTakeoverRiskConfigurationType>;
    impl AccountTakeoverRiskConfigurationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<AccountTakeoverActionsType>) -> Self { with(empty(), "Actions", actions) }
        /// `Actions`: mandatory.
        #[track_caller] pub fn actions(self, value: impl IntoVal<AccountTakeoverActionsType>) -> Self { with(self, "Actions", value) }
        /// `NotifyConfiguration`.
        #[track_caller] pub fn notify_configuration(self, value: impl IntoVal<NotifyConfigurationType>) -> Self { with(self, "NotifyConfiguration", value) }
    }

    /// `CompromisedCredentialsActionsType`.
    pub type CompromisedCredentialsActionsType = Fields<of::CompromisedCredentialsActionsType>;
    impl CompromisedCredentialsActionsType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_action: impl IntoVal<String>) -> Self { with(empty(), "EventAction", event_action) }
        /// `EventAction`: mandatory.
        #[track_caller] pub fn event_action(self, value: impl IntoVal<String>) -> Self { with(self, "EventAction", value) }
    }

    /// `CompromisedCredentialsRiskConfigurationType`.
    pub type CompromisedCredentialsRiskConfigurationType = Fields<of::CompromisedCredentialsRiskConfigurationType>;
    impl CompromisedCredentialsRiskConfigurationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<CompromisedCredentialsActionsType>) -> Self { with(empty(), "Actions", actions) }
        /// `Actions`: mandatory.
        #[track_caller] pub fn actions(self, value: impl IntoVal<CompromisedCredentialsActionsType>) -> Self { with(self, "Actions", value) }
        /// `EventFilter`: no item twice.
        #[track_caller] pub fn event_filter(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventFilter", value) }
    }

    /// `NotifyConfigurationType`.
    pub type NotifyConfigurationType = Fields<of::NotifyConfigurationType>;
    impl NotifyConfigurationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_arn: impl IntoVal<String>) -> Self { with(empty(), "SourceArn", source_arn) }
        /// `BlockEmail`.
        #[track_caller] pub fn block_email(self, value: impl IntoVal<NotifyEmailType>) -> Self { with(self, "BlockEmail", value) }
        /// `From`.
        #[track_caller] pub fn from(self, value: impl IntoVal<String>) -> Self { with(self, "From", value) }
        /// `MfaEmail`.
        #[track_caller] pub fn mfa_email(self, value: impl IntoVal<NotifyEmailType>) -> Self { with(self, "MfaEmail", value) }
        /// `NoActionEmail`.
        #[track_caller] pub fn no_action_email(self, value: impl IntoVal<NotifyEmailType>) -> Self { with(self, "NoActionEmail", value) }
        /// `ReplyTo`.
        #[track_caller] pub fn reply_to(self, value: impl IntoVal<String>) -> Self { with(self, "ReplyTo", value) }
        /// `SourceArn`: mandatory.
        #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    }

    /// `NotifyEmailType`.
    pub type NotifyEmailType = Fields<of::NotifyEmailType>;
    impl NotifyEmailType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subject: impl IntoVal<String>) -> Self { with(empty(), "Subject", subject) }
        /// `HtmlBody`.
        #[track_caller] pub fn html_body(self, value: impl IntoVal<String>) -> Self { with(self, "HtmlBody", value) }
        /// `Subject`: mandatory.
        #[track_caller] pub fn subject(self, value: impl IntoVal<String>) -> Self { with(self, "Subject", value) }
        /// `TextBody`.
        #[track_caller] pub fn text_body(self, value: impl IntoVal<String>) -> Self { with(self, "TextBody", value) }
    }

    /// `RiskExceptionConfigurationType`.
    pub type RiskExceptionConfigurationType = Fields<of::RiskExceptionConfigurationType>;
    impl RiskExceptionConfigurationType {
        /// `BlockedIPRangeList`: no item twice.
        #[track_caller] pub fn blocked_ip_range_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BlockedIPRangeList", value) }
        /// `SkippedIPRangeList`: no item twice.
        #[track_caller] pub fn skipped_ip_range_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SkippedIPRangeList", value) }
    }
}

/// [`AWS::Cognito::UserPoolUICustomizationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html).
///
/// What `Ref` returns: a text of UserPoolId, ClientId.
pub type CfnUserPoolUiCustomizationAttachment = Handle<of::CfnUserPoolUiCustomizationAttachment>;
impl cfn::ResourceType for of::CfnUserPoolUiCustomizationAttachment { const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment"; type Tags = cfn::NoTags; type Props = CfnUserPoolUiCustomizationAttachmentProps; type Reference = String; }

/// Properties of [`CfnUserPoolUiCustomizationAttachment`].
///
/// Mandatory: `UserPoolId`, `ClientId`.
///
/// A change replaces the resource: `ClientId`, `UserPoolId`.
pub type CfnUserPoolUiCustomizationAttachmentProps = Fields<of::CfnUserPoolUiCustomizationAttachment>;
impl CfnUserPoolUiCustomizationAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<Is<kinds::UserPoolId>>, client_id: impl IntoVal<String>) -> Self { with(with(empty(), "UserPoolId", user_pool_id), "ClientId", client_id) }
    /// `CSS`.
    #[track_caller] pub fn css(self, value: impl IntoVal<String>) -> Self { with(self, "CSS", value) }
    /// `ClientId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
    /// `UserPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
}

/// [`AWS::Cognito::UserPoolUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html).
///
/// What `Ref` returns: `Username`.
pub type CfnUserPoolUser = Handle<of::CfnUserPoolUser>;
impl cfn::ResourceType for of::CfnUserPoolUser { const TYPE: &'static str = "AWS::Cognito::UserPoolUser"; type Tags = cfn::NoTags; type Props = CfnUserPoolUserProps; type Reference = Is<kinds::UserPoolUserUsername>; }

/// Properties of [`CfnUserPoolUser`].
///
/// Mandatory: `UserPoolId`.
///
/// A change replaces the resource: `ClientMetadata`, `DesiredDeliveryMediums`, `ForceAliasCreation`, `MessageAction`, `UserAttributes`, `UserPoolId`, `Username`, `ValidationData`.
pub type CfnUserPoolUserProps = Fields<of::CfnUserPoolUser>;
impl CfnUserPoolUserProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_pool_id: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(empty(), "UserPoolId", user_pool_id) }
    /// `ClientMetadata`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ClientMetadata", value) }
    /// `DesiredDeliveryMediums`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn desired_delivery_mediums(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DesiredDeliveryMediums", value) }
    /// `ForceAliasCreation`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn force_alias_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceAliasCreation", value) }
    /// `MessageAction`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn message_action(self, value: impl IntoVal<String>) -> Self { with(self, "MessageAction", value) }
    /// `UserAttributes`. Changing it replaces the resource.
    #[track_caller] pub fn user_attributes(self, value: impl IntoVal<List<cfn_user_pool_user::AttributeType>>) -> Self { with(self, "UserAttributes", value) }
    /// `UserPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
    /// `Username`. Changing it replaces the resource.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    /// `ValidationData`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn validation_data(self, value: impl IntoVal<List<cfn_user_pool_user::AttributeType>>) -> Self { with(self, "ValidationData", value) }
}

/// Types of [`CfnUserPoolUser`].
pub mod cfn_user_pool_user {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttributeType {} impl ias_core::Optional for AttributeType {} }

    /// `AttributeType`.
    pub type AttributeType = Fields<of::AttributeType>;
    impl AttributeType {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Cognito::UserPoolUserToGroupAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html).
///
/// What `Ref` returns: a text of UserPoolId, GroupName, Username.
pub type CfnUserPoolUserToGroupAttachment = Handle<of::CfnUserPoolUserToGroupAttachment>;
impl cfn::ResourceType for of::CfnUserPoolUserToGroupAttachment { const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment"; type Tags = cfn::NoTags; type Props = CfnUserPoolUserToGroupAttachmentProps; type Reference = String; }

/// Properties of [`CfnUserPoolUserToGroupAttachment`].
///
/// Mandatory: `UserPoolId`, `Username`, `GroupName`.
///
/// A change replaces the resource: `GroupName`, `UserPoolId`, `Username`.
pub type CfnUserPoolUserToGroupAttachmentProps = Fields<of::CfnUserPoolUserToGroupAttachment>;
/// What [`CfnUserPoolUserToGroupAttachmentProps`] cannot do without.
pub struct CfnUserPoolUserToGroupAttachmentPropsRequired<A, B, C> {
    /// `UserPoolId`. Changing it replaces the resource.
    pub user_pool_id: A,
    /// `Username`. Changing it replaces the resource.
    pub username: B,
    /// `GroupName`. Changing it replaces the resource.
    pub group_name: C,
}
impl CfnUserPoolUserToGroupAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnUserPoolUserToGroupAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::UserPoolId>>, B: IntoVal<Is<kinds::UserPoolUserUsername>>, C: IntoVal<Is<kinds::UserPoolGroupName>>>(required: CfnUserPoolUserToGroupAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "UserPoolId", required.user_pool_id), "Username", required.username), "GroupName", required.group_name) }
    /// `GroupName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<Is<kinds::UserPoolGroupName>>) -> Self { with(self, "GroupName", value) }
    /// `UserPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
    /// `Username`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn username(self, value: impl IntoVal<Is<kinds::UserPoolUserUsername>>) -> Self { with(self, "Username", value) }
}
