// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::QBusiness`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApplication {} pub enum CfnDataAccessor {} pub enum CfnDataSource {} pub enum CfnIndex {} pub enum CfnPermission {} pub enum CfnPlugin {} pub enum CfnRetriever {} pub enum CfnWebExperience {} }

/// [`AWS::QBusiness::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::QBusiness::Application"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<Is<kinds::QBusinessApplicationArn>> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `IdentityCenterApplicationArn`.
    #[inline] pub fn attr_identity_center_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityCenterApplicationArn") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`, `UPDATING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `DisplayName`.
///
/// A change replaces the resource: `ClientIdsForOIDC`, `EncryptionConfiguration`, `IamIdentityProviderArn`, `IdentityType`, `QuickSightConfiguration`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(display_name: impl IntoVal<String>) -> Self { with(empty(), "DisplayName", display_name) }
    /// `AttachmentsConfiguration`.
    #[track_caller] pub fn attachments_configuration(self, value: impl IntoVal<cfn_application::AttachmentsConfiguration>) -> Self { with(self, "AttachmentsConfiguration", value) }
    /// `AutoSubscriptionConfiguration`.
    #[track_caller] pub fn auto_subscription_configuration(self, value: impl IntoVal<cfn_application::AutoSubscriptionConfiguration>) -> Self { with(self, "AutoSubscriptionConfiguration", value) }
    /// `ClientIdsForOIDC`: each 1 to 255 characters, each matches `^[a-zA-Z0-9_.:/()*?=-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn client_ids_for_oidc(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClientIdsForOIDC", value) }
    /// `Description`: at most 1000 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_application::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `IamIdentityProviderArn`: 20 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn iam_identity_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IamIdentityProviderArn", value) }
    /// `IdentityCenterInstanceArn`: 10 to 1224 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Write-only.
    #[track_caller] pub fn identity_center_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterInstanceArn", value) }
    /// `IdentityType`. Changing it replaces the resource.
    #[track_caller] pub fn identity_type(self, value: impl IntoVal<cfn_application::IdentityType>) -> Self { with(self, "IdentityType", value) }
    /// `PersonalizationConfiguration`.
    #[track_caller] pub fn personalization_configuration(self, value: impl IntoVal<cfn_application::PersonalizationConfiguration>) -> Self { with(self, "PersonalizationConfiguration", value) }
    /// `QAppsConfiguration`.
    #[track_caller] pub fn q_apps_configuration(self, value: impl IntoVal<cfn_application::QAppsConfiguration>) -> Self { with(self, "QAppsConfiguration", value) }
    /// `QuickSightConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn quick_sight_configuration(self, value: impl IntoVal<cfn_application::QuickSightConfiguration>) -> Self { with(self, "QuickSightConfiguration", value) }
    /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttachmentsConfiguration {} pub enum AutoSubscriptionConfiguration {} pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum PersonalizationConfiguration {} pub enum QAppsConfiguration {} pub enum QuickSightConfiguration {} pub enum Tag {} }

    /// `AttachmentsConfiguration`.
    pub type AttachmentsConfiguration = Fields<of::AttachmentsConfiguration>;
    impl AttachmentsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attachments_control_mode: impl IntoVal<AttachmentsControlMode>) -> Self { with(empty(), "AttachmentsControlMode", attachments_control_mode) }
        /// `AttachmentsControlMode`: mandatory.
        #[track_caller] pub fn attachments_control_mode(self, value: impl IntoVal<AttachmentsControlMode>) -> Self { with(self, "AttachmentsControlMode", value) }
    }

    /// Words of `AttachmentsControlMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AttachmentsControlMode {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for AttachmentsControlMode { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for AttachmentsControlMode {}
    impl fmt::Debug for AttachmentsControlMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AutoSubscriptionConfiguration`.
    pub type AutoSubscriptionConfiguration = Fields<of::AutoSubscriptionConfiguration>;
    impl AutoSubscriptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auto_subscribe: impl IntoVal<AutoSubscriptionStatus>) -> Self { with(empty(), "AutoSubscribe", auto_subscribe) }
        /// `AutoSubscribe`: mandatory.
        #[track_caller] pub fn auto_subscribe(self, value: impl IntoVal<AutoSubscriptionStatus>) -> Self { with(self, "AutoSubscribe", value) }
        /// `DefaultSubscriptionType`.
        #[track_caller] pub fn default_subscription_type(self, value: impl IntoVal<SubscriptionType>) -> Self { with(self, "DefaultSubscriptionType", value) }
    }

    /// Words of `AutoSubscriptionStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AutoSubscriptionStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for AutoSubscriptionStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for AutoSubscriptionStatus {}
    impl fmt::Debug for AutoSubscriptionStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KmsKeyId`: 1 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// Words of `IdentityType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IdentityType {
        /// `AWS_IAM_IDP_SAML`
        AwsIamIdpSaml,
        /// `AWS_IAM_IDP_OIDC`
        AwsIamIdpOidc,
        /// `AWS_IAM_IDC`
        AwsIamIdc,
        /// `AWS_QUICKSIGHT_IDP`
        AwsQuicksightIdp,
        /// `ANONYMOUS`
        Anonymous,
    }
    impl Words for IdentityType { const WORDS: &'static [(&'static str, Self)] = &[("AWS_IAM_IDP_SAML", Self::AwsIamIdpSaml), ("AWS_IAM_IDP_OIDC", Self::AwsIamIdpOidc), ("AWS_IAM_IDC", Self::AwsIamIdc), ("AWS_QUICKSIGHT_IDP", Self::AwsQuicksightIdp), ("ANONYMOUS", Self::Anonymous)]; }
    impl Eq for IdentityType {}
    impl fmt::Debug for IdentityType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `PersonalizationConfiguration`.
    pub type PersonalizationConfiguration = Fields<of::PersonalizationConfiguration>;
    impl PersonalizationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(personalization_control_mode: impl IntoVal<PersonalizationControlMode>) -> Self { with(empty(), "PersonalizationControlMode", personalization_control_mode) }
        /// `PersonalizationControlMode`: mandatory.
        #[track_caller] pub fn personalization_control_mode(self, value: impl IntoVal<PersonalizationControlMode>) -> Self { with(self, "PersonalizationControlMode", value) }
    }

    /// Words of `PersonalizationControlMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PersonalizationControlMode {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for PersonalizationControlMode { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for PersonalizationControlMode {}
    impl fmt::Debug for PersonalizationControlMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `QAppsConfiguration`.
    pub type QAppsConfiguration = Fields<of::QAppsConfiguration>;
    impl QAppsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(q_apps_control_mode: impl IntoVal<QAppsControlMode>) -> Self { with(empty(), "QAppsControlMode", q_apps_control_mode) }
        /// `QAppsControlMode`: mandatory.
        #[track_caller] pub fn q_apps_control_mode(self, value: impl IntoVal<QAppsControlMode>) -> Self { with(self, "QAppsControlMode", value) }
    }

    /// Words of `QAppsControlMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum QAppsControlMode {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for QAppsControlMode { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for QAppsControlMode {}
    impl fmt::Debug for QAppsControlMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `QuickSightConfiguration`.
    pub type QuickSightConfiguration = Fields<of::QuickSightConfiguration>;
    impl QuickSightConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_namespace: impl IntoVal<String>) -> Self { with(empty(), "ClientNamespace", client_namespace) }
        /// `ClientNamespace`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9._-]*$`.
        #[track_caller] pub fn client_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "ClientNamespace", value) }
    }

    /// Words of `SubscriptionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SubscriptionType {
        /// `Q_LITE`
        QLite,
        /// `Q_BUSINESS`
        QBusiness,
    }
    impl Words for SubscriptionType { const WORDS: &'static [(&'static str, Self)] = &[("Q_LITE", Self::QLite), ("Q_BUSINESS", Self::QBusiness)]; }
    impl Eq for SubscriptionType {}
    impl fmt::Debug for SubscriptionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

/// [`AWS::QBusiness::DataAccessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html).
///
/// What `Ref` returns: a text of ApplicationId, DataAccessorId.
pub type CfnDataAccessor = Handle<of::CfnDataAccessor>;
impl cfn::ResourceType for of::CfnDataAccessor { const TYPE: &'static str = "AWS::QBusiness::DataAccessor"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDataAccessorProps; type Reference = String; }
impl CfnDataAccessor {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DataAccessorArn`.
    #[inline] pub fn attr_data_accessor_arn(&self) -> Val<Is<kinds::DataAccessorArn>> { cfn::attribute(&self.0, "DataAccessorArn") }
    /// The attribute `DataAccessorId`.
    #[inline] pub fn attr_data_accessor_id(&self) -> Val<String> { cfn::attribute(&self.0, "DataAccessorId") }
    /// The attribute `IdcApplicationArn`.
    #[inline] pub fn attr_idc_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdcApplicationArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDataAccessor`].
///
/// Mandatory: `ApplicationId`, `ActionConfigurations`, `DisplayName`, `Principal`.
///
/// A change replaces the resource: `ApplicationId`, `Principal`.
pub type CfnDataAccessorProps = Fields<of::CfnDataAccessor>;
/// What [`CfnDataAccessorProps`] cannot do without.
pub struct CfnDataAccessorPropsRequired<A, B, C, D> {
    /// `ApplicationId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    pub application_id: A,
    /// `ActionConfigurations`: 1 to 10 items.
    pub action_configurations: B,
    /// `DisplayName`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub display_name: C,
    /// `Principal`: 1 to 1284 characters, matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`. Changing it replaces the resource.
    pub principal: D,
}
impl CfnDataAccessorProps {
    /// Takes what is mandatory, by name: [`CfnDataAccessorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_data_accessor::ActionConfiguration>>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnDataAccessorPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationId", required.application_id), "ActionConfigurations", required.action_configurations), "DisplayName", required.display_name), "Principal", required.principal) }
    /// `ActionConfigurations`: mandatory, 1 to 10 items.
    #[track_caller] pub fn action_configurations(self, value: impl IntoVal<List<cfn_data_accessor::ActionConfiguration>>) -> Self { with(self, "ActionConfigurations", value) }
    /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `AuthenticationDetail`.
    #[track_caller] pub fn authentication_detail(self, value: impl IntoVal<cfn_data_accessor::DataAccessorAuthenticationDetail>) -> Self { with(self, "AuthenticationDetail", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Principal`: mandatory, 1 to 1284 characters, matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_accessor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataAccessor`].
pub mod cfn_data_accessor {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum ActionConfiguration {} pub enum ActionFilterConfiguration {} pub enum AttributeFilter {} impl ias_core::Optional for AttributeFilter {} pub enum DataAccessorAuthenticationDetail {} pub enum DataAccessorAuthenticationDetailAuthenticationConfiguration {} pub enum DataAccessorIdcTrustedTokenIssuerConfiguration {} pub enum DocumentAttribute {} }

    /// `ActionConfiguration`.
    pub type ActionConfiguration = Fields<of::ActionConfiguration>;
    impl ActionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<String>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory, matches `^qbusiness:[a-zA-Z]+$`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<ActionFilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
    }

    /// `ActionFilterConfiguration`.
    pub type ActionFilterConfiguration = Fields<of::ActionFilterConfiguration>;
    impl ActionFilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_attribute_filter: impl IntoVal<AttributeFilter>) -> Self { with(empty(), "DocumentAttributeFilter", document_attribute_filter) }
        /// `DocumentAttributeFilter`: mandatory.
        #[track_caller] pub fn document_attribute_filter(self, value: impl IntoVal<AttributeFilter>) -> Self { with(self, "DocumentAttributeFilter", value) }
    }

    /// `AttributeFilter`.
    pub type AttributeFilter = Fields<of::AttributeFilter>;
    impl AttributeFilter {
        /// `AndAllFilters`.
        #[track_caller] pub fn and_all_filters(self, value: impl IntoVal<List<AttributeFilter>>) -> Self { with(self, "AndAllFilters", value) }
        /// `ContainsAll`.
        #[track_caller] pub fn contains_all(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "ContainsAll", value) }
        /// `ContainsAny`.
        #[track_caller] pub fn contains_any(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "ContainsAny", value) }
        /// `EqualsTo`.
        #[track_caller] pub fn equals_to(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "EqualsTo", value) }
        /// `GreaterThan`.
        #[track_caller] pub fn greater_than(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "GreaterThan", value) }
        /// `GreaterThanOrEquals`.
        #[track_caller] pub fn greater_than_or_equals(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "GreaterThanOrEquals", value) }
        /// `LessThan`.
        #[track_caller] pub fn less_than(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "LessThan", value) }
        /// `LessThanOrEquals`.
        #[track_caller] pub fn less_than_or_equals(self, value: impl IntoVal<DocumentAttribute>) -> Self { with(self, "LessThanOrEquals", value) }
        /// `NotFilter`.
        #[track_caller] pub fn not_filter(self, value: impl IntoVal<AttributeFilter>) -> Self { with(self, "NotFilter", value) }
        /// `OrAllFilters`.
        #[track_caller] pub fn or_all_filters(self, value: impl IntoVal<List<AttributeFilter>>) -> Self { with(self, "OrAllFilters", value) }
    }

    /// `DataAccessorAuthenticationDetail`.
    pub type DataAccessorAuthenticationDetail = Fields<of::DataAccessorAuthenticationDetail>;
    impl DataAccessorAuthenticationDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_type: impl IntoVal<DataAccessorAuthenticationType>) -> Self { with(empty(), "AuthenticationType", authentication_type) }
        /// `AuthenticationConfiguration`.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<DataAccessorAuthenticationDetailAuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `AuthenticationType`: mandatory.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<DataAccessorAuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
        /// `ExternalIds`: exactly 1 item, each 1 to 1000 characters, each matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn external_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExternalIds", value) }
    }

    /// `AuthenticationConfiguration`.
    pub type DataAccessorAuthenticationDetailAuthenticationConfiguration = Fields<of::DataAccessorAuthenticationDetailAuthenticationConfiguration>;
    impl DataAccessorAuthenticationDetailAuthenticationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(idc_trusted_token_issuer_configuration: impl IntoVal<DataAccessorIdcTrustedTokenIssuerConfiguration>) -> Self { with(empty(), "IdcTrustedTokenIssuerConfiguration", idc_trusted_token_issuer_configuration) }
        /// `IdcTrustedTokenIssuerConfiguration`: mandatory.
        #[track_caller] pub fn idc_trusted_token_issuer_configuration(self, value: impl IntoVal<DataAccessorIdcTrustedTokenIssuerConfiguration>) -> Self { with(self, "IdcTrustedTokenIssuerConfiguration", value) }
    }

    /// Words of `DataAccessorAuthenticationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DataAccessorAuthenticationType {
        /// `AWS_IAM_IDC_TTI`
        AwsIamIdcTti,
        /// `AWS_IAM_IDC_AUTH_CODE`
        AwsIamIdcAuthCode,
    }
    impl Words for DataAccessorAuthenticationType { const WORDS: &'static [(&'static str, Self)] = &[("AWS_IAM_IDC_TTI", Self::AwsIamIdcTti), ("AWS_IAM_IDC_AUTH_CODE", Self::AwsIamIdcAuthCode)]; }
    impl Eq for DataAccessorAuthenticationType {}
    impl fmt::Debug for DataAccessorAuthenticationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `DataAccessorIdcTrustedTokenIssuerConfiguration`.
    pub type DataAccessorIdcTrustedTokenIssuerConfiguration = Fields<of::DataAccessorIdcTrustedTokenIssuerConfiguration>;
    impl DataAccessorIdcTrustedTokenIssuerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(idc_trusted_token_issuer_arn: impl IntoVal<String>) -> Self { with(empty(), "IdcTrustedTokenIssuerArn", idc_trusted_token_issuer_arn) }
        /// `IdcTrustedTokenIssuerArn`: mandatory, at most 1284 characters.
        #[track_caller] pub fn idc_trusted_token_issuer_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcTrustedTokenIssuerArn", value) }
    }

    /// `DocumentAttribute`.
    pub type DocumentAttribute = Fields<of::DocumentAttribute>;
    impl DocumentAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<DocumentAttributeValue>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<DocumentAttributeValue>) -> Self { with(self, "Value", value) }
    }

    /// `DocumentAttributeValue`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeValue(Value);
    ias_core::union!(DocumentAttributeValue);
    impl DocumentAttributeValue {
        /// `StringValue`: at most 2048 characters.
        #[track_caller] pub fn string_value(value: impl IntoVal<String>) -> Self { Self(Value::one("StringValue", value)) }
        /// `StringListValue`: each 1 to 2048 characters.
        #[track_caller] pub fn string_list_value(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("StringListValue", value)) }
        /// `LongValue`.
        #[track_caller] pub fn long_value(value: impl IntoVal<f64>) -> Self { Self(Value::one("LongValue", value)) }
        /// `DateValue`: in the form `date-time`.
        #[track_caller] pub fn date_value(value: impl IntoVal<String>) -> Self { Self(Value::one("DateValue", value)) }
    }
}

/// [`AWS::QBusiness::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html).
///
/// What `Ref` returns: a text of ApplicationId, DataSourceId, IndexId.
pub type CfnDataSource = Handle<of::CfnDataSource>;
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::QBusiness::DataSource"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDataSourceProps; type Reference = String; }
impl CfnDataSource {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DataSourceArn`.
    #[inline] pub fn attr_data_source_arn(&self) -> Val<Is<kinds::QBusinessDataSourceArn>> { cfn::attribute(&self.0, "DataSourceArn") }
    /// The attribute `DataSourceId`.
    #[inline] pub fn attr_data_source_id(&self) -> Val<String> { cfn::attribute(&self.0, "DataSourceId") }
    /// The attribute `Status`: one of `PENDING_CREATION`, `CREATING`, `ACTIVE`, `DELETING`, `FAILED`, `UPDATING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDataSource`].
///
/// Mandatory: `ApplicationId`, `IndexId`, `Configuration`, `DisplayName`.
///
/// A change replaces the resource: `ApplicationId`, `IndexId`.
pub type CfnDataSourceProps = Fields<of::CfnDataSource>;
/// What [`CfnDataSourceProps`] cannot do without.
pub struct CfnDataSourcePropsRequired<A, B, C, D> {
    /// `ApplicationId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    pub application_id: A,
    /// `IndexId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    pub index_id: B,
    /// `Configuration`.
    pub configuration: C,
    /// `DisplayName`: 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub display_name: D,
}
impl CfnDataSourceProps {
    /// Takes what is mandatory, by name: [`CfnDataSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>, D: IntoVal<String>>(required: CfnDataSourcePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationId", required.application_id), "IndexId", required.index_id), "Configuration", required.configuration), "DisplayName", required.display_name) }
    /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "Configuration", value) }
    /// `Description`: at most 1000 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `DocumentEnrichmentConfiguration`.
    #[track_caller] pub fn document_enrichment_configuration(self, value: impl IntoVal<cfn_data_source::DocumentEnrichmentConfiguration>) -> Self { with(self, "DocumentEnrichmentConfiguration", value) }
    /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    /// `MediaExtractionConfiguration`.
    #[track_caller] pub fn media_extraction_configuration(self, value: impl IntoVal<cfn_data_source::MediaExtractionConfiguration>) -> Self { with(self, "MediaExtractionConfiguration", value) }
    /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SyncSchedule`: at most 998 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn sync_schedule(self, value: impl IntoVal<String>) -> Self { with(self, "SyncSchedule", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_source::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfiguration`.
    #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<cfn_data_source::DataSourceVpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
}

/// Types of [`CfnDataSource`].
pub mod cfn_data_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    pub use super::cfn_data_accessor::{DocumentAttributeValue};
    mod of { pub enum AudioExtractionConfiguration {} pub enum DataSourceVpcConfiguration {} pub enum DocumentAttributeCondition {} pub enum DocumentAttributeTarget {} pub enum DocumentEnrichmentConfiguration {} impl ias_core::Optional for DocumentEnrichmentConfiguration {} pub enum HookConfiguration {} impl ias_core::Optional for HookConfiguration {} pub enum ImageExtractionConfiguration {} pub enum InlineDocumentEnrichmentConfiguration {} impl ias_core::Optional for InlineDocumentEnrichmentConfiguration {} pub enum MediaExtractionConfiguration {} impl ias_core::Optional for MediaExtractionConfiguration {} pub enum VideoExtractionConfiguration {} }

    /// Words of `AttributeValueOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AttributeValueOperator {
        /// `DELETE`
        Delete,
    }
    impl Words for AttributeValueOperator { const WORDS: &'static [(&'static str, Self)] = &[("DELETE", Self::Delete)]; }
    impl Eq for AttributeValueOperator {}
    impl fmt::Debug for AttributeValueOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AudioExtractionConfiguration`.
    pub type AudioExtractionConfiguration = Fields<of::AudioExtractionConfiguration>;
    impl AudioExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audio_extraction_status: impl IntoVal<AudioExtractionStatus>) -> Self { with(empty(), "AudioExtractionStatus", audio_extraction_status) }
        /// `AudioExtractionStatus`: mandatory.
        #[track_caller] pub fn audio_extraction_status(self, value: impl IntoVal<AudioExtractionStatus>) -> Self { with(self, "AudioExtractionStatus", value) }
    }

    /// Words of `AudioExtractionStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AudioExtractionStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for AudioExtractionStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for AudioExtractionStatus {}
    impl fmt::Debug for AudioExtractionStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `DataSourceVpcConfiguration`.
    pub type DataSourceVpcConfiguration = Fields<of::DataSourceVpcConfiguration>;
    impl DataSourceVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`: mandatory, 1 to 10 items, each 1 to 200 characters, each matches `^[-0-9a-zA-Z]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each 1 to 200 characters, each matches `^[-0-9a-zA-Z]+$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `DocumentAttributeCondition`.
    pub type DocumentAttributeCondition = Fields<of::DocumentAttributeCondition>;
    impl DocumentAttributeCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<DocumentEnrichmentConditionOperator>) -> Self { with(with(empty(), "Key", key), "Operator", operator) }
        /// `Key`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<DocumentEnrichmentConditionOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<DocumentAttributeValue>) -> Self { with(self, "Value", value) }
    }

    /// `DocumentAttributeTarget`.
    pub type DocumentAttributeTarget = Fields<of::DocumentAttributeTarget>;
    impl DocumentAttributeTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `AttributeValueOperator`.
        #[track_caller] pub fn attribute_value_operator(self, value: impl IntoVal<AttributeValueOperator>) -> Self { with(self, "AttributeValueOperator", value) }
        /// `Key`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<DocumentAttributeValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `DocumentContentOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DocumentContentOperator {
        /// `DELETE`
        Delete,
    }
    impl Words for DocumentContentOperator { const WORDS: &'static [(&'static str, Self)] = &[("DELETE", Self::Delete)]; }
    impl Eq for DocumentContentOperator {}
    impl fmt::Debug for DocumentContentOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DocumentEnrichmentConditionOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DocumentEnrichmentConditionOperator {
        /// `GREATER_THAN`
        GreaterThan,
        /// `GREATER_THAN_OR_EQUALS`
        GreaterThanOrEquals,
        /// `LESS_THAN`
        LessThan,
        /// `LESS_THAN_OR_EQUALS`
        LessThanOrEquals,
        /// `EQUALS`
        Equals,
        /// `NOT_EQUALS`
        NotEquals,
        /// `CONTAINS`
        Contains,
        /// `NOT_CONTAINS`
        NotContains,
        /// `EXISTS`
        Exists,
        /// `NOT_EXISTS`
        NotExists,
        /// `BEGINS_WITH`
        BeginsWith,
    }
    impl Words for DocumentEnrichmentConditionOperator { const WORDS: &'static [(&'static str, Self)] = &[("GREATER_THAN", Self::GreaterThan), ("GREATER_THAN_OR_EQUALS", Self::GreaterThanOrEquals), ("LESS_THAN", Self::LessThan), ("LESS_THAN_OR_EQUALS", Self::LessThanOrEquals), ("EQUALS", Self::Equals), ("NOT_EQUALS", Self::NotEquals), ("CONTAINS", Self::Contains), ("NOT_CONTAINS", Self::NotContains), ("EXISTS", Self::Exists), ("NOT_EXISTS", Self::NotExists), ("BEGINS_WITH", Self::BeginsWith)]; }
    impl Eq for DocumentEnrichmentConditionOperator {}
    impl fmt::Debug for DocumentEnrichmentConditionOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `DocumentEnrichmentConfiguration`.
    pub type DocumentEnrichmentConfiguration = Fields<of::DocumentEnrichmentConfiguration>;
    impl DocumentEnrichmentConfiguration {
        /// `InlineConfigurations`: 1 to 100 items.
        #[track_caller] pub fn inline_configurations(self, value: impl IntoVal<List<InlineDocumentEnrichmentConfiguration>>) -> Self { with(self, "InlineConfigurations", value) }
        /// `PostExtractionHookConfiguration`.
        #[track_caller] pub fn post_extraction_hook_configuration(self, value: impl IntoVal<HookConfiguration>) -> Self { with(self, "PostExtractionHookConfiguration", value) }
        /// `PreExtractionHookConfiguration`.
        #[track_caller] pub fn pre_extraction_hook_configuration(self, value: impl IntoVal<HookConfiguration>) -> Self { with(self, "PreExtractionHookConfiguration", value) }
    }

    /// `HookConfiguration`.
    pub type HookConfiguration = Fields<of::HookConfiguration>;
    impl HookConfiguration {
        /// `InvocationCondition`.
        #[track_caller] pub fn invocation_condition(self, value: impl IntoVal<DocumentAttributeCondition>) -> Self { with(self, "InvocationCondition", value) }
        /// `LambdaArn`: 1 to 2048 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `S3BucketName`: 1 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
    }

    /// `ImageExtractionConfiguration`.
    pub type ImageExtractionConfiguration = Fields<of::ImageExtractionConfiguration>;
    impl ImageExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_extraction_status: impl IntoVal<ImageExtractionStatus>) -> Self { with(empty(), "ImageExtractionStatus", image_extraction_status) }
        /// `ImageExtractionStatus`: mandatory.
        #[track_caller] pub fn image_extraction_status(self, value: impl IntoVal<ImageExtractionStatus>) -> Self { with(self, "ImageExtractionStatus", value) }
    }

    /// Words of `ImageExtractionStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ImageExtractionStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for ImageExtractionStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for ImageExtractionStatus {}
    impl fmt::Debug for ImageExtractionStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `InlineDocumentEnrichmentConfiguration`.
    pub type InlineDocumentEnrichmentConfiguration = Fields<of::InlineDocumentEnrichmentConfiguration>;
    impl InlineDocumentEnrichmentConfiguration {
        /// `Condition`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<DocumentAttributeCondition>) -> Self { with(self, "Condition", value) }
        /// `DocumentContentOperator`.
        #[track_caller] pub fn document_content_operator(self, value: impl IntoVal<DocumentContentOperator>) -> Self { with(self, "DocumentContentOperator", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<DocumentAttributeTarget>) -> Self { with(self, "Target", value) }
    }

    /// `MediaExtractionConfiguration`.
    pub type MediaExtractionConfiguration = Fields<of::MediaExtractionConfiguration>;
    impl MediaExtractionConfiguration {
        /// `AudioExtractionConfiguration`.
        #[track_caller] pub fn audio_extraction_configuration(self, value: impl IntoVal<AudioExtractionConfiguration>) -> Self { with(self, "AudioExtractionConfiguration", value) }
        /// `ImageExtractionConfiguration`.
        #[track_caller] pub fn image_extraction_configuration(self, value: impl IntoVal<ImageExtractionConfiguration>) -> Self { with(self, "ImageExtractionConfiguration", value) }
        /// `VideoExtractionConfiguration`.
        #[track_caller] pub fn video_extraction_configuration(self, value: impl IntoVal<VideoExtractionConfiguration>) -> Self { with(self, "VideoExtractionConfiguration", value) }
    }

    /// `VideoExtractionConfiguration`.
    pub type VideoExtractionConfiguration = Fields<of::VideoExtractionConfiguration>;
    impl VideoExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(video_extraction_status: impl IntoVal<VideoExtractionStatus>) -> Self { with(empty(), "VideoExtractionStatus", video_extraction_status) }
        /// `VideoExtractionStatus`: mandatory.
        #[track_caller] pub fn video_extraction_status(self, value: impl IntoVal<VideoExtractionStatus>) -> Self { with(self, "VideoExtractionStatus", value) }
    }

    /// Words of `VideoExtractionStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum VideoExtractionStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for VideoExtractionStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for VideoExtractionStatus {}
    impl fmt::Debug for VideoExtractionStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::QBusiness::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html).
///
/// What `Ref` returns: a text of ApplicationId, IndexId.
pub type CfnIndex = Handle<of::CfnIndex>;
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::QBusiness::Index"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnIndexProps; type Reference = String; }
impl CfnIndex {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `IndexArn`.
    #[inline] pub fn attr_index_arn(&self) -> Val<Is<kinds::QBusinessIndexArn>> { cfn::attribute(&self.0, "IndexArn") }
    /// The attribute `IndexId`.
    #[inline] pub fn attr_index_id(&self) -> Val<String> { cfn::attribute(&self.0, "IndexId") }
    /// The attribute `IndexStatistics`.
    #[inline] pub fn attr_index_statistics(&self) -> Val<Json> { cfn::attribute(&self.0, "IndexStatistics") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`, `UPDATING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnIndex`].
///
/// Mandatory: `ApplicationId`, `DisplayName`.
///
/// A change replaces the resource: `ApplicationId`, `Type`.
pub type CfnIndexProps = Fields<of::CfnIndex>;
impl CfnIndexProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>, display_name: impl IntoVal<String>) -> Self { with(with(empty(), "ApplicationId", application_id), "DisplayName", display_name) }
    /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `CapacityConfiguration`.
    #[track_caller] pub fn capacity_configuration(self, value: impl IntoVal<cfn_index::IndexCapacityConfiguration>) -> Self { with(self, "CapacityConfiguration", value) }
    /// `Description`: at most 1000 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `DocumentAttributeConfigurations`: 1 to 500 items.
    #[track_caller] pub fn document_attribute_configurations(self, value: impl IntoVal<List<cfn_index::DocumentAttributeConfiguration>>) -> Self { with(self, "DocumentAttributeConfigurations", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_index::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_index::IndexType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnIndex`].
pub mod cfn_index {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum DocumentAttributeConfiguration {} impl ias_core::Optional for DocumentAttributeConfiguration {} pub enum IndexCapacityConfiguration {} impl ias_core::Optional for IndexCapacityConfiguration {} }

    /// Words of `AttributeType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AttributeType {
        /// `STRING`
        String,
        /// `STRING_LIST`
        StringList,
        /// `NUMBER`
        Number,
        /// `DATE`
        Date,
    }
    impl Words for AttributeType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("STRING_LIST", Self::StringList), ("NUMBER", Self::Number), ("DATE", Self::Date)]; }
    impl Eq for AttributeType {}
    impl fmt::Debug for AttributeType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `DocumentAttributeConfiguration`.
    pub type DocumentAttributeConfiguration = Fields<of::DocumentAttributeConfiguration>;
    impl DocumentAttributeConfiguration {
        /// `Name`: 1 to 30 characters, matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Search`.
        #[track_caller] pub fn search(self, value: impl IntoVal<Status>) -> Self { with(self, "Search", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AttributeType>) -> Self { with(self, "Type", value) }
    }

    /// `IndexCapacityConfiguration`.
    pub type IndexCapacityConfiguration = Fields<of::IndexCapacityConfiguration>;
    impl IndexCapacityConfiguration {
        /// `Units`: at least 1.
        #[track_caller] pub fn units(self, value: impl IntoVal<f64>) -> Self { with(self, "Units", value) }
    }

    /// Words of `IndexType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IndexType {
        /// `ENTERPRISE`
        Enterprise,
        /// `STARTER`
        Starter,
    }
    impl Words for IndexType { const WORDS: &'static [(&'static str, Self)] = &[("ENTERPRISE", Self::Enterprise), ("STARTER", Self::Starter)]; }
    impl Eq for IndexType {}
    impl fmt::Debug for IndexType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Status`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Status {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for Status { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for Status {}
    impl fmt::Debug for Status { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::QBusiness::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html).
///
/// What `Ref` returns: a text of ApplicationId, StatementId.
pub type CfnPermission = Handle<of::CfnPermission>;
impl cfn::ResourceType for of::CfnPermission { const TYPE: &'static str = "AWS::QBusiness::Permission"; const TAGS: Option<Tagging> = None; type Props = CfnPermissionProps; type Reference = String; }

/// Properties of [`CfnPermission`].
///
/// Mandatory: `ApplicationId`, `StatementId`, `Actions`, `Principal`.
///
/// A change replaces the resource: `Actions`, `ApplicationId`, `Conditions`, `Principal`, `StatementId`.
pub type CfnPermissionProps = Fields<of::CfnPermission>;
/// What [`CfnPermissionProps`] cannot do without.
pub struct CfnPermissionPropsRequired<A, B, C, D> {
    /// `ApplicationId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    pub application_id: A,
    /// `StatementId`: 1 to 100 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub statement_id: B,
    /// `Actions`: 1 to 10 items, each matches `^qbusiness:[a-zA-Z]+$`. Changing it replaces the resource.
    pub actions: C,
    /// `Principal`: 1 to 1284 characters, matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`. Changing it replaces the resource.
    pub principal: D,
}
impl CfnPermissionProps {
    /// Takes what is mandatory, by name: [`CfnPermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>, D: IntoVal<String>>(required: CfnPermissionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationId", required.application_id), "StatementId", required.statement_id), "Actions", required.actions), "Principal", required.principal) }
    /// `Actions`: mandatory, 1 to 10 items, each matches `^qbusiness:[a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
    /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Conditions`: 1 to 10 items. Changing it replaces the resource.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<List<cfn_permission::Condition>>) -> Self { with(self, "Conditions", value) }
    /// `Principal`: mandatory, 1 to 1284 characters, matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `StatementId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn statement_id(self, value: impl IntoVal<String>) -> Self { with(self, "StatementId", value) }
}

/// Types of [`CfnPermission`].
pub mod cfn_permission {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Condition {} }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    /// What [`Condition`] cannot do without.
    pub struct ConditionRequired<A, B, C> {
        /// `ConditionOperator`.
        pub condition_operator: A,
        /// `ConditionKey`: matches `^aws:PrincipalTag/qbusiness-dataaccessor:[a-zA-Z]+`.
        pub condition_key: B,
        /// `ConditionValues`: exactly 1 item.
        pub condition_values: C,
    }
    impl Condition {
        /// Takes what is mandatory, by name: [`ConditionRequired`].
        #[track_caller] pub fn new<A: IntoVal<ConditionConditionOperator>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: ConditionRequired<A, B, C>) -> Self { with(with(with(empty(), "ConditionOperator", required.condition_operator), "ConditionKey", required.condition_key), "ConditionValues", required.condition_values) }
        /// `ConditionKey`: mandatory, matches `^aws:PrincipalTag/qbusiness-dataaccessor:[a-zA-Z]+`.
        #[track_caller] pub fn condition_key(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionKey", value) }
        /// `ConditionOperator`: mandatory.
        #[track_caller] pub fn condition_operator(self, value: impl IntoVal<ConditionConditionOperator>) -> Self { with(self, "ConditionOperator", value) }
        /// `ConditionValues`: mandatory, exactly 1 item.
        #[track_caller] pub fn condition_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ConditionValues", value) }
    }

    /// Words of `ConditionOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ConditionConditionOperator {
        /// `StringEquals`
        StringEquals,
    }
    impl Words for ConditionConditionOperator { const WORDS: &'static [(&'static str, Self)] = &[("StringEquals", Self::StringEquals)]; }
    impl Eq for ConditionConditionOperator {}
    impl fmt::Debug for ConditionConditionOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::QBusiness::Plugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html).
///
/// What `Ref` returns: a text of ApplicationId, PluginId.
pub type CfnPlugin = Handle<of::CfnPlugin>;
impl cfn::ResourceType for of::CfnPlugin { const TYPE: &'static str = "AWS::QBusiness::Plugin"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnPluginProps; type Reference = String; }
impl CfnPlugin {
    /// The attribute `BuildStatus`: one of `READY`, `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `UPDATE_IN_PROGRESS`, `UPDATE_FAILED`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`.
    #[inline] pub fn attr_build_status(&self) -> Val<String> { cfn::attribute(&self.0, "BuildStatus") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PluginArn`.
    #[inline] pub fn attr_plugin_arn(&self) -> Val<Is<kinds::PluginArn>> { cfn::attribute(&self.0, "PluginArn") }
    /// The attribute `PluginId`.
    #[inline] pub fn attr_plugin_id(&self) -> Val<String> { cfn::attribute(&self.0, "PluginId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnPlugin`].
///
/// Mandatory: `AuthConfiguration`, `DisplayName`, `Type`.
///
/// A change replaces the resource: `ApplicationId`, `Type`.
pub type CfnPluginProps = Fields<of::CfnPlugin>;
/// What [`CfnPluginProps`] cannot do without.
pub struct CfnPluginPropsRequired<A, B, C> {
    /// `AuthConfiguration`.
    pub auth_configuration: A,
    /// `DisplayName`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub display_name: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnPluginProps {
    /// Takes what is mandatory, by name: [`CfnPluginPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_plugin::PluginAuthConfiguration>, B: IntoVal<String>, C: IntoVal<cfn_plugin::PluginType>>(required: CfnPluginPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthConfiguration", required.auth_configuration), "DisplayName", required.display_name), "Type", required.type_) }
    /// `ApplicationId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `AuthConfiguration`: mandatory.
    #[track_caller] pub fn auth_configuration(self, value: impl IntoVal<cfn_plugin::PluginAuthConfiguration>) -> Self { with(self, "AuthConfiguration", value) }
    /// `CustomPluginConfiguration`.
    #[track_caller] pub fn custom_plugin_configuration(self, value: impl IntoVal<cfn_plugin::CustomPluginConfiguration>) -> Self { with(self, "CustomPluginConfiguration", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `ServerUrl`: 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)$`.
    #[track_caller] pub fn server_url(self, value: impl IntoVal<String>) -> Self { with(self, "ServerUrl", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_plugin::PluginState>) -> Self { with(self, "State", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_plugin::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_plugin::PluginType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnPlugin`].
pub mod cfn_plugin {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum BasicAuthConfiguration {} pub enum CustomPluginConfiguration {} pub enum OAuth2ClientCredentialConfiguration {} pub enum S3 {} }

    /// `APISchema`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiSchema(Value);
    ias_core::union!(ApiSchema);
    impl ApiSchema {
        /// `Payload`.
        #[track_caller] pub fn payload(value: impl IntoVal<String>) -> Self { Self(Value::one("Payload", value)) }
        /// `S3`.
        #[track_caller] pub fn s3(value: impl IntoVal<S3>) -> Self { Self(Value::one("S3", value)) }
    }

    /// Words of `APISchemaType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ApiSchemaType {
        /// `OPEN_API_V3`
        OpenApiV3,
    }
    impl Words for ApiSchemaType { const WORDS: &'static [(&'static str, Self)] = &[("OPEN_API_V3", Self::OpenApiV3)]; }
    impl Eq for ApiSchemaType {}
    impl fmt::Debug for ApiSchemaType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `BasicAuthConfiguration`.
    pub type BasicAuthConfiguration = Fields<of::BasicAuthConfiguration>;
    impl BasicAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "RoleArn", role_arn), "SecretArn", secret_arn) }
        /// `RoleArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecretArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `CustomPluginConfiguration`.
    pub type CustomPluginConfiguration = Fields<of::CustomPluginConfiguration>;
    /// What [`CustomPluginConfiguration`] cannot do without.
    pub struct CustomPluginConfigurationRequired<A, B, C> {
        /// `ApiSchema`.
        pub api_schema: A,
        /// `ApiSchemaType`.
        pub api_schema_type: B,
        /// `Description`: 1 to 200 characters.
        pub description: C,
    }
    impl CustomPluginConfiguration {
        /// Takes what is mandatory, by name: [`CustomPluginConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<ApiSchema>, B: IntoVal<ApiSchemaType>, C: IntoVal<String>>(required: CustomPluginConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiSchema", required.api_schema), "ApiSchemaType", required.api_schema_type), "Description", required.description) }
        /// `ApiSchema`: mandatory.
        #[track_caller] pub fn api_schema(self, value: impl IntoVal<ApiSchema>) -> Self { with(self, "ApiSchema", value) }
        /// `ApiSchemaType`: mandatory.
        #[track_caller] pub fn api_schema_type(self, value: impl IntoVal<ApiSchemaType>) -> Self { with(self, "ApiSchemaType", value) }
        /// `Description`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    }

    /// `OAuth2ClientCredentialConfiguration`.
    pub type OAuth2ClientCredentialConfiguration = Fields<of::OAuth2ClientCredentialConfiguration>;
    impl OAuth2ClientCredentialConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "RoleArn", role_arn), "SecretArn", secret_arn) }
        /// `AuthorizationUrl`: 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)$`.
        #[track_caller] pub fn authorization_url(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationUrl", value) }
        /// `RoleArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecretArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `TokenUrl`: 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)$`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<String>) -> Self { with(self, "TokenUrl", value) }
    }

    /// `PluginAuthConfiguration`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PluginAuthConfiguration(Value);
    ias_core::union!(PluginAuthConfiguration);
    impl PluginAuthConfiguration {
        /// `BasicAuthConfiguration`.
        #[track_caller] pub fn basic_auth_configuration(value: impl IntoVal<BasicAuthConfiguration>) -> Self { Self(Value::one("BasicAuthConfiguration", value)) }
        /// `OAuth2ClientCredentialConfiguration`.
        #[track_caller] pub fn o_auth2_client_credential_configuration(value: impl IntoVal<OAuth2ClientCredentialConfiguration>) -> Self { Self(Value::one("OAuth2ClientCredentialConfiguration", value)) }
        /// `NoAuthConfiguration`.
        #[track_caller] pub fn no_auth_configuration(value: impl IntoVal<Json>) -> Self { Self(Value::one("NoAuthConfiguration", value)) }
    }

    /// Words of `PluginState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PluginState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for PluginState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for PluginState {}
    impl fmt::Debug for PluginState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PluginType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PluginType {
        /// `SERVICE_NOW`
        ServiceNow,
        /// `SALESFORCE`
        Salesforce,
        /// `JIRA`
        Jira,
        /// `ZENDESK`
        Zendesk,
        /// `CUSTOM`
        Custom,
        /// `QUICKSIGHT`
        Quicksight,
        /// `SERVICENOW_NOW_PLATFORM`
        ServicenowNowPlatform,
        /// `JIRA_CLOUD`
        JiraCloud,
        /// `SALESFORCE_CRM`
        SalesforceCrm,
        /// `ZENDESK_SUITE`
        ZendeskSuite,
        /// `ATLASSIAN_CONFLUENCE`
        AtlassianConfluence,
        /// `GOOGLE_CALENDAR`
        GoogleCalendar,
        /// `MICROSOFT_TEAMS`
        MicrosoftTeams,
        /// `MICROSOFT_EXCHANGE`
        MicrosoftExchange,
        /// `PAGERDUTY_ADVANCE`
        PagerdutyAdvance,
        /// `SMARTSHEET`
        Smartsheet,
        /// `ASANA`
        Asana,
    }
    impl Words for PluginType { const WORDS: &'static [(&'static str, Self)] = &[("SERVICE_NOW", Self::ServiceNow), ("SALESFORCE", Self::Salesforce), ("JIRA", Self::Jira), ("ZENDESK", Self::Zendesk), ("CUSTOM", Self::Custom), ("QUICKSIGHT", Self::Quicksight), ("SERVICENOW_NOW_PLATFORM", Self::ServicenowNowPlatform), ("JIRA_CLOUD", Self::JiraCloud), ("SALESFORCE_CRM", Self::SalesforceCrm), ("ZENDESK_SUITE", Self::ZendeskSuite), ("ATLASSIAN_CONFLUENCE", Self::AtlassianConfluence), ("GOOGLE_CALENDAR", Self::GoogleCalendar), ("MICROSOFT_TEAMS", Self::MicrosoftTeams), ("MICROSOFT_EXCHANGE", Self::MicrosoftExchange), ("PAGERDUTY_ADVANCE", Self::PagerdutyAdvance), ("SMARTSHEET", Self::Smartsheet), ("ASANA", Self::Asana)]; }
    impl Eq for PluginType {}
    impl fmt::Debug for PluginType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `S3`.
    pub type S3 = Fields<of::S3>;
    impl S3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 1 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }
}

/// [`AWS::QBusiness::Retriever`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html).
///
/// What `Ref` returns: a text of ApplicationId, RetrieverId.
pub type CfnRetriever = Handle<of::CfnRetriever>;
impl cfn::ResourceType for of::CfnRetriever { const TYPE: &'static str = "AWS::QBusiness::Retriever"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRetrieverProps; type Reference = String; }
impl CfnRetriever {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `RetrieverArn`.
    #[inline] pub fn attr_retriever_arn(&self) -> Val<Is<kinds::RetrieverArn>> { cfn::attribute(&self.0, "RetrieverArn") }
    /// The attribute `RetrieverId`.
    #[inline] pub fn attr_retriever_id(&self) -> Val<String> { cfn::attribute(&self.0, "RetrieverId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRetriever`].
///
/// Mandatory: `ApplicationId`, `Configuration`, `DisplayName`, `Type`.
///
/// A change replaces the resource: `ApplicationId`, `Type`.
pub type CfnRetrieverProps = Fields<of::CfnRetriever>;
/// What [`CfnRetrieverProps`] cannot do without.
pub struct CfnRetrieverPropsRequired<A, B, C, D> {
    /// `ApplicationId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    pub application_id: A,
    /// `Configuration`.
    pub configuration: B,
    /// `DisplayName`: 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub display_name: C,
    /// `Type`. Changing it replaces the resource.
    pub type_: D,
}
impl CfnRetrieverProps {
    /// Takes what is mandatory, by name: [`CfnRetrieverPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_retriever::RetrieverConfiguration>, C: IntoVal<String>, D: IntoVal<cfn_retriever::RetrieverType>>(required: CfnRetrieverPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationId", required.application_id), "Configuration", required.configuration), "DisplayName", required.display_name), "Type", required.type_) }
    /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_retriever::RetrieverConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `DisplayName`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_retriever::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_retriever::RetrieverType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnRetriever`].
pub mod cfn_retriever {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum KendraIndexConfiguration {} pub enum NativeIndexConfiguration {} }

    /// `KendraIndexConfiguration`.
    pub type KendraIndexConfiguration = Fields<of::KendraIndexConfiguration>;
    impl KendraIndexConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(index_id: impl IntoVal<String>) -> Self { with(empty(), "IndexId", index_id) }
        /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`.
        #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    }

    /// `NativeIndexConfiguration`.
    pub type NativeIndexConfiguration = Fields<of::NativeIndexConfiguration>;
    impl NativeIndexConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(index_id: impl IntoVal<String>) -> Self { with(empty(), "IndexId", index_id) }
        /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`.
        #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    }

    /// `RetrieverConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RetrieverConfiguration(Value);
    ias_core::union!(RetrieverConfiguration);
    impl RetrieverConfiguration {
        /// `NativeIndexConfiguration`.
        #[track_caller] pub fn native_index_configuration(value: impl IntoVal<NativeIndexConfiguration>) -> Self { Self(Value::one("NativeIndexConfiguration", value)) }
        /// `KendraIndexConfiguration`.
        #[track_caller] pub fn kendra_index_configuration(value: impl IntoVal<KendraIndexConfiguration>) -> Self { Self(Value::one("KendraIndexConfiguration", value)) }
    }

    /// Words of `RetrieverType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RetrieverType {
        /// `NATIVE_INDEX`
        NativeIndex,
        /// `KENDRA_INDEX`
        KendraIndex,
    }
    impl Words for RetrieverType { const WORDS: &'static [(&'static str, Self)] = &[("NATIVE_INDEX", Self::NativeIndex), ("KENDRA_INDEX", Self::KendraIndex)]; }
    impl Eq for RetrieverType {}
    impl fmt::Debug for RetrieverType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::QBusiness::WebExperience`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html).
///
/// What `Ref` returns: a text of ApplicationId, WebExperienceId.
pub type CfnWebExperience = Handle<of::CfnWebExperience>;
impl cfn::ResourceType for of::CfnWebExperience { const TYPE: &'static str = "AWS::QBusiness::WebExperience"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnWebExperienceProps; type Reference = String; }
impl CfnWebExperience {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DefaultEndpoint`.
    #[inline] pub fn attr_default_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultEndpoint") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`, `PENDING_AUTH_CONFIG`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `WebExperienceArn`.
    #[inline] pub fn attr_web_experience_arn(&self) -> Val<Is<kinds::WebExperienceArn>> { cfn::attribute(&self.0, "WebExperienceArn") }
    /// The attribute `WebExperienceId`.
    #[inline] pub fn attr_web_experience_id(&self) -> Val<String> { cfn::attribute(&self.0, "WebExperienceId") }
}

/// Properties of [`CfnWebExperience`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnWebExperienceProps = Fields<of::CfnWebExperience>;
impl CfnWebExperienceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `BrowserExtensionConfiguration`.
    #[track_caller] pub fn browser_extension_configuration(self, value: impl IntoVal<cfn_web_experience::BrowserExtensionConfiguration>) -> Self { with(self, "BrowserExtensionConfiguration", value) }
    /// `CustomizationConfiguration`.
    #[track_caller] pub fn customization_configuration(self, value: impl IntoVal<cfn_web_experience::CustomizationConfiguration>) -> Self { with(self, "CustomizationConfiguration", value) }
    /// `IdentityProviderConfiguration`.
    #[track_caller] pub fn identity_provider_configuration(self, value: impl IntoVal<cfn_web_experience::IdentityProviderConfiguration>) -> Self { with(self, "IdentityProviderConfiguration", value) }
    /// `Origins`: at most 10 items, each 1 to 64 characters, each matches `^(http:\/\/|https:\/\/)[a-zA-Z0-9-_.]+(?::[0-9]{1,5})?$`.
    #[track_caller] pub fn origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Origins", value) }
    /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SamplePromptsControlMode`.
    #[track_caller] pub fn sample_prompts_control_mode(self, value: impl IntoVal<cfn_web_experience::WebExperienceSamplePromptsControlMode>) -> Self { with(self, "SamplePromptsControlMode", value) }
    /// `Subtitle`: at most 500 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn subtitle(self, value: impl IntoVal<String>) -> Self { with(self, "Subtitle", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_web_experience::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Title`: at most 500 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    /// `WelcomeMessage`: at most 300 characters.
    #[track_caller] pub fn welcome_message(self, value: impl IntoVal<String>) -> Self { with(self, "WelcomeMessage", value) }
}

/// Types of [`CfnWebExperience`].
pub mod cfn_web_experience {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum BrowserExtensionConfiguration {} pub enum CustomizationConfiguration {} impl ias_core::Optional for CustomizationConfiguration {} pub enum OpenIdConnectProviderConfiguration {} pub enum SamlProviderConfiguration {} }

    /// Words of `BrowserExtension`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BrowserExtension {
        /// `FIREFOX`
        Firefox,
        /// `CHROME`
        Chrome,
    }
    impl Words for BrowserExtension { const WORDS: &'static [(&'static str, Self)] = &[("FIREFOX", Self::Firefox), ("CHROME", Self::Chrome)]; }
    impl Eq for BrowserExtension {}
    impl fmt::Debug for BrowserExtension { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `BrowserExtensionConfiguration`.
    pub type BrowserExtensionConfiguration = Fields<of::BrowserExtensionConfiguration>;
    impl BrowserExtensionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled_browser_extensions: impl IntoVal<List<BrowserExtension>>) -> Self { with(empty(), "EnabledBrowserExtensions", enabled_browser_extensions) }
        /// `EnabledBrowserExtensions`: mandatory, at most 2 items, no item twice.
        #[track_caller] pub fn enabled_browser_extensions(self, value: impl IntoVal<List<BrowserExtension>>) -> Self { with(self, "EnabledBrowserExtensions", value) }
    }

    /// `CustomizationConfiguration`.
    pub type CustomizationConfiguration = Fields<of::CustomizationConfiguration>;
    impl CustomizationConfiguration {
        /// `CustomCSSUrl`: at most 1284 characters, matches `^(https?://[a-zA-Z0-9-_.+%/]+\.css)?$`.
        #[track_caller] pub fn custom_css_url(self, value: impl IntoVal<String>) -> Self { with(self, "CustomCSSUrl", value) }
        /// `FaviconUrl`: at most 1284 characters, matches `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|ico))?$`.
        #[track_caller] pub fn favicon_url(self, value: impl IntoVal<String>) -> Self { with(self, "FaviconUrl", value) }
        /// `FontUrl`: at most 1284 characters, matches `^(https?://[a-zA-Z0-9-_.+%/]+\.(ttf|woff|woff2|otf))?$`.
        #[track_caller] pub fn font_url(self, value: impl IntoVal<String>) -> Self { with(self, "FontUrl", value) }
        /// `LogoUrl`: at most 1284 characters, matches `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|png))?$`.
        #[track_caller] pub fn logo_url(self, value: impl IntoVal<String>) -> Self { with(self, "LogoUrl", value) }
    }

    /// `IdentityProviderConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IdentityProviderConfiguration(Value);
    ias_core::union!(IdentityProviderConfiguration);
    impl IdentityProviderConfiguration {
        /// `SamlConfiguration`.
        #[track_caller] pub fn saml_configuration(value: impl IntoVal<SamlProviderConfiguration>) -> Self { Self(Value::one("SamlConfiguration", value)) }
        /// `OpenIDConnectConfiguration`.
        #[track_caller] pub fn open_id_connect_configuration(value: impl IntoVal<OpenIdConnectProviderConfiguration>) -> Self { Self(Value::one("OpenIDConnectConfiguration", value)) }
    }

    /// `OpenIDConnectProviderConfiguration`.
    pub type OpenIdConnectProviderConfiguration = Fields<of::OpenIdConnectProviderConfiguration>;
    impl OpenIdConnectProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secrets_arn: impl IntoVal<String>, secrets_role: impl IntoVal<String>) -> Self { with(with(empty(), "SecretsArn", secrets_arn), "SecretsRole", secrets_role) }
        /// `SecretsArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn secrets_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsArn", value) }
        /// `SecretsRole`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
        #[track_caller] pub fn secrets_role(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsRole", value) }
    }

    /// `SamlProviderConfiguration`.
    pub type SamlProviderConfiguration = Fields<of::SamlProviderConfiguration>;
    impl SamlProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_url: impl IntoVal<String>) -> Self { with(empty(), "AuthenticationUrl", authentication_url) }
        /// `AuthenticationUrl`: mandatory, 1 to 1284 characters, matches `^https://.*$`.
        #[track_caller] pub fn authentication_url(self, value: impl IntoVal<String>) -> Self { with(self, "AuthenticationUrl", value) }
    }

    /// Words of `WebExperienceSamplePromptsControlMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum WebExperienceSamplePromptsControlMode {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for WebExperienceSamplePromptsControlMode { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for WebExperienceSamplePromptsControlMode {}
    impl fmt::Debug for WebExperienceSamplePromptsControlMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
