// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::QBusiness`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApplication {} pub enum CfnDataAccessor {} pub enum CfnDataSource {} pub enum CfnIndex {} pub enum CfnPermission {} pub enum CfnPlugin {} pub enum CfnRetriever {} pub enum CfnWebExperience {} }

/// [`AWS::QBusiness::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::QBusiness::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }
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
    mod of { pub enum AttachmentsConfiguration {} pub enum AttachmentsControlMode {} pub enum AutoSubscriptionConfiguration {} pub enum AutoSubscriptionStatus {} pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum IdentityType {} pub enum PersonalizationConfiguration {} pub enum PersonalizationControlMode {} pub enum QAppsConfiguration {} pub enum QAppsControlMode {} pub enum QuickSightConfiguration {} pub enum SubscriptionType {} pub enum Tag {} }

    /// `AttachmentsConfiguration`.
    pub type AttachmentsConfiguration = Fields<of::AttachmentsConfiguration>;
    impl AttachmentsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attachments_control_mode: impl IntoVal<AttachmentsControlMode>) -> Self { with(empty(), "AttachmentsControlMode", attachments_control_mode) }
        /// `AttachmentsControlMode`: mandatory.
        #[track_caller] pub fn attachments_control_mode(self, value: impl IntoVal<AttachmentsControlMode>) -> Self { with(self, "AttachmentsControlMode", value) }
    }

    /// Words of `AttachmentsControlMode`.
    pub type AttachmentsControlMode = Word<fn(of::AttachmentsControlMode)>;
    impl AttachmentsControlMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type AutoSubscriptionStatus = Word<fn(of::AutoSubscriptionStatus)>;
    impl AutoSubscriptionStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KmsKeyId`: 1 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// Words of `IdentityType`.
    pub type IdentityType = Word<fn(of::IdentityType)>;
    impl IdentityType {
        /// `AWS_IAM_IDP_SAML`
        pub const AwsIamIdpSaml: Self = word("AWS_IAM_IDP_SAML");
        /// `AWS_IAM_IDP_OIDC`
        pub const AwsIamIdpOidc: Self = word("AWS_IAM_IDP_OIDC");
        /// `AWS_IAM_IDC`
        pub const AwsIamIdc: Self = word("AWS_IAM_IDC");
        /// `AWS_QUICKSIGHT_IDP`
        pub const AwsQuicksightIdp: Self = word("AWS_QUICKSIGHT_IDP");
        /// `ANONYMOUS`
        pub const Anonymous: Self = word("ANONYMOUS");
    }

    /// `PersonalizationConfiguration`.
    pub type PersonalizationConfiguration = Fields<of::PersonalizationConfiguration>;
    impl PersonalizationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(personalization_control_mode: impl IntoVal<PersonalizationControlMode>) -> Self { with(empty(), "PersonalizationControlMode", personalization_control_mode) }
        /// `PersonalizationControlMode`: mandatory.
        #[track_caller] pub fn personalization_control_mode(self, value: impl IntoVal<PersonalizationControlMode>) -> Self { with(self, "PersonalizationControlMode", value) }
    }

    /// Words of `PersonalizationControlMode`.
    pub type PersonalizationControlMode = Word<fn(of::PersonalizationControlMode)>;
    impl PersonalizationControlMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `QAppsConfiguration`.
    pub type QAppsConfiguration = Fields<of::QAppsConfiguration>;
    impl QAppsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(q_apps_control_mode: impl IntoVal<QAppsControlMode>) -> Self { with(empty(), "QAppsControlMode", q_apps_control_mode) }
        /// `QAppsControlMode`: mandatory.
        #[track_caller] pub fn q_apps_control_mode(self, value: impl IntoVal<QAppsControlMode>) -> Self { with(self, "QAppsControlMode", value) }
    }

    /// Words of `QAppsControlMode`.
    pub type QAppsControlMode = Word<fn(of::QAppsControlMode)>;
    impl QAppsControlMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `QuickSightConfiguration`.
    pub type QuickSightConfiguration = Fields<of::QuickSightConfiguration>;
    impl QuickSightConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_namespace: impl IntoVal<String>) -> Self { with(empty(), "ClientNamespace", client_namespace) }
        /// `ClientNamespace`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9._-]*$`.
        #[track_caller] pub fn client_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "ClientNamespace", value) }
    }

    /// Words of `SubscriptionType`.
    pub type SubscriptionType = Word<fn(of::SubscriptionType)>;
    impl SubscriptionType {
        /// `Q_LITE`
        pub const QLite: Self = word("Q_LITE");
        /// `Q_BUSINESS`
        pub const QBusiness: Self = word("Q_BUSINESS");
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

/// [`AWS::QBusiness::DataAccessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html).
///
/// What `Ref` returns: a text of ApplicationId, DataAccessorId.
pub type CfnDataAccessor = Handle<of::CfnDataAccessor>;
impl cfn::ResourceType for of::CfnDataAccessor { const TYPE: &'static str = "AWS::QBusiness::DataAccessor"; type Tags = cfn::TagList; type Props = CfnDataAccessorProps; type Reference = String; }
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
    mod of { pub enum ActionConfiguration {} pub enum ActionFilterConfiguration {} pub enum AttributeFilter {} impl ias_core::Optional for AttributeFilter {} pub enum DataAccessorAuthenticationDetail {} pub enum DataAccessorAuthenticationDetailAuthenticationConfiguration {} pub enum DataAccessorAuthenticationType {} pub enum DataAccessorIdcTrustedTokenIssuerConfiguration {} pub enum DocumentAttribute {} }

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
    pub type DataAccessorAuthenticationType = Word<fn(of::DataAccessorAuthenticationType)>;
    impl DataAccessorAuthenticationType {
        /// `AWS_IAM_IDC_TTI`
        pub const AwsIamIdcTti: Self = word("AWS_IAM_IDC_TTI");
        /// `AWS_IAM_IDC_AUTH_CODE`
        pub const AwsIamIdcAuthCode: Self = word("AWS_IAM_IDC_AUTH_CODE");
    }

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
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::QBusiness::DataSource"; type Tags = cfn::TagList; type Props = CfnDataSourceProps; type Reference = String; }
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
    mod of { pub enum AttributeValueOperator {} pub enum AudioExtractionConfiguration {} pub enum AudioExtractionStatus {} pub enum DataSourceVpcConfiguration {} pub enum DocumentAttributeCondition {} pub enum DocumentAttributeTarget {} pub enum DocumentContentOperator {} pub enum DocumentEnrichmentConditionOperator {} pub enum DocumentEnrichmentConfiguration {} impl ias_core::Optional for DocumentEnrichmentConfiguration {} pub enum HookConfiguration {} impl ias_core::Optional for HookConfiguration {} pub enum ImageExtractionConfiguration {} pub enum ImageExtractionStatus {} pub enum InlineDocumentEnrichmentConfiguration {} impl ias_core::Optional for InlineDocumentEnrichmentConfiguration {} pub enum MediaExtractionConfiguration {} impl ias_core::Optional for MediaExtractionConfiguration {} pub enum VideoExtractionConfiguration {} pub enum VideoExtractionStatus {} }

    /// Words of `AttributeValueOperator`.
    pub type AttributeValueOperator = Word<fn(of::AttributeValueOperator)>;
    impl AttributeValueOperator {
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// `AudioExtractionConfiguration`.
    pub type AudioExtractionConfiguration = Fields<of::AudioExtractionConfiguration>;
    impl AudioExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audio_extraction_status: impl IntoVal<AudioExtractionStatus>) -> Self { with(empty(), "AudioExtractionStatus", audio_extraction_status) }
        /// `AudioExtractionStatus`: mandatory.
        #[track_caller] pub fn audio_extraction_status(self, value: impl IntoVal<AudioExtractionStatus>) -> Self { with(self, "AudioExtractionStatus", value) }
    }

    /// Words of `AudioExtractionStatus`.
    pub type AudioExtractionStatus = Word<fn(of::AudioExtractionStatus)>;
    impl AudioExtractionStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type DocumentContentOperator = Word<fn(of::DocumentContentOperator)>;
    impl DocumentContentOperator {
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// Words of `DocumentEnrichmentConditionOperator`.
    pub type DocumentEnrichmentConditionOperator = Word<fn(of::DocumentEnrichmentConditionOperator)>;
    impl DocumentEnrichmentConditionOperator {
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `GREATER_THAN_OR_EQUALS`
        pub const GreaterThanOrEquals: Self = word("GREATER_THAN_OR_EQUALS");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `LESS_THAN_OR_EQUALS`
        pub const LessThanOrEquals: Self = word("LESS_THAN_OR_EQUALS");
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `NOT_CONTAINS`
        pub const NotContains: Self = word("NOT_CONTAINS");
        /// `EXISTS`
        pub const Exists: Self = word("EXISTS");
        /// `NOT_EXISTS`
        pub const NotExists: Self = word("NOT_EXISTS");
        /// `BEGINS_WITH`
        pub const BeginsWith: Self = word("BEGINS_WITH");
    }

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
    pub type ImageExtractionStatus = Word<fn(of::ImageExtractionStatus)>;
    impl ImageExtractionStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type VideoExtractionStatus = Word<fn(of::VideoExtractionStatus)>;
    impl VideoExtractionStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::QBusiness::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html).
///
/// What `Ref` returns: a text of ApplicationId, IndexId.
pub type CfnIndex = Handle<of::CfnIndex>;
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::QBusiness::Index"; type Tags = cfn::TagList; type Props = CfnIndexProps; type Reference = String; }
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
    mod of { pub enum AttributeType {} pub enum DocumentAttributeConfiguration {} impl ias_core::Optional for DocumentAttributeConfiguration {} pub enum IndexCapacityConfiguration {} impl ias_core::Optional for IndexCapacityConfiguration {} pub enum IndexType {} pub enum Status {} }

    /// Words of `AttributeType`.
    pub type AttributeType = Word<fn(of::AttributeType)>;
    impl AttributeType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `STRING_LIST`
        pub const StringList: Self = word("STRING_LIST");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `DATE`
        pub const Date: Self = word("DATE");
    }

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
    pub type IndexType = Word<fn(of::IndexType)>;
    impl IndexType {
        /// `ENTERPRISE`
        pub const Enterprise: Self = word("ENTERPRISE");
        /// `STARTER`
        pub const Starter: Self = word("STARTER");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::QBusiness::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html).
///
/// What `Ref` returns: a text of ApplicationId, StatementId.
pub type CfnPermission = Handle<of::CfnPermission>;
impl cfn::ResourceType for of::CfnPermission { const TYPE: &'static str = "AWS::QBusiness::Permission"; type Tags = cfn::NoTags; type Props = CfnPermissionProps; type Reference = String; }

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
    mod of { pub enum Condition {} pub enum ConditionConditionOperator {} }

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
    pub type ConditionConditionOperator = Word<fn(of::ConditionConditionOperator)>;
    impl ConditionConditionOperator {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
    }
}

/// [`AWS::QBusiness::Plugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html).
///
/// What `Ref` returns: a text of ApplicationId, PluginId.
pub type CfnPlugin = Handle<of::CfnPlugin>;
impl cfn::ResourceType for of::CfnPlugin { const TYPE: &'static str = "AWS::QBusiness::Plugin"; type Tags = cfn::TagList; type Props = CfnPluginProps; type Reference = String; }
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
    mod of { pub enum ApiSchemaType {} pub enum BasicAuthConfiguration {} pub enum CustomPluginConfiguration {} pub enum OAuth2ClientCredentialConfiguration {} pub enum PluginState {} pub enum PluginType {} pub enum S3 {} }

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
    pub type ApiSchemaType = Word<fn(of::ApiSchemaType)>;
    impl ApiSchemaType {
        /// `OPEN_API_V3`
        pub const OpenApiV3: Self = word("OPEN_API_V3");
    }

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
    pub type PluginState = Word<fn(of::PluginState)>;
    impl PluginState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `PluginType`.
    pub type PluginType = Word<fn(of::PluginType)>;
    impl PluginType {
        /// `SERVICE_NOW`
        pub const ServiceNow: Self = word("SERVICE_NOW");
        /// `SALESFORCE`
        pub const Salesforce: Self = word("SALESFORCE");
        /// `JIRA`
        pub const Jira: Self = word("JIRA");
        /// `ZENDESK`
        pub const Zendesk: Self = word("ZENDESK");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `QUICKSIGHT`
        pub const Quicksight: Self = word("QUICKSIGHT");
        /// `SERVICENOW_NOW_PLATFORM`
        pub const ServicenowNowPlatform: Self = word("SERVICENOW_NOW_PLATFORM");
        /// `JIRA_CLOUD`
        pub const JiraCloud: Self = word("JIRA_CLOUD");
        /// `SALESFORCE_CRM`
        pub const SalesforceCrm: Self = word("SALESFORCE_CRM");
        /// `ZENDESK_SUITE`
        pub const ZendeskSuite: Self = word("ZENDESK_SUITE");
        /// `ATLASSIAN_CONFLUENCE`
        pub const AtlassianConfluence: Self = word("ATLASSIAN_CONFLUENCE");
        /// `GOOGLE_CALENDAR`
        pub const GoogleCalendar: Self = word("GOOGLE_CALENDAR");
        /// `MICROSOFT_TEAMS`
        pub const MicrosoftTeams: Self = word("MICROSOFT_TEAMS");
        /// `MICROSOFT_EXCHANGE`
        pub const MicrosoftExchange: Self = word("MICROSOFT_EXCHANGE");
        /// `PAGERDUTY_ADVANCE`
        pub const PagerdutyAdvance: Self = word("PAGERDUTY_ADVANCE");
        /// `SMARTSHEET`
        pub const Smartsheet: Self = word("SMARTSHEET");
        /// `ASANA`
        pub const Asana: Self = word("ASANA");
    }

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
impl cfn::ResourceType for of::CfnRetriever { const TYPE: &'static str = "AWS::QBusiness::Retriever"; type Tags = cfn::TagList; type Props = CfnRetrieverProps; type Reference = String; }
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
    mod of { pub enum KendraIndexConfiguration {} pub enum NativeIndexConfiguration {} pub enum RetrieverType {} }

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
    pub type RetrieverType = Word<fn(of::RetrieverType)>;
    impl RetrieverType {
        /// `NATIVE_INDEX`
        pub const NativeIndex: Self = word("NATIVE_INDEX");
        /// `KENDRA_INDEX`
        pub const KendraIndex: Self = word("KENDRA_INDEX");
    }
}

/// [`AWS::QBusiness::WebExperience`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html).
///
/// What `Ref` returns: a text of ApplicationId, WebExperienceId.
pub type CfnWebExperience = Handle<of::CfnWebExperience>;
impl cfn::ResourceType for of::CfnWebExperience { const TYPE: &'static str = "AWS::QBusiness::WebExperience"; type Tags = cfn::TagList; type Props = CfnWebExperienceProps; type Reference = String; }
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
    mod of { pub enum BrowserExtension {} pub enum BrowserExtensionConfiguration {} pub enum CustomizationConfiguration {} impl ias_core::Optional for CustomizationConfiguration {} pub enum OpenIdConnectProviderConfiguration {} pub enum SamlProviderConfiguration {} pub enum WebExperienceSamplePromptsControlMode {} }

    /// Words of `BrowserExtension`.
    pub type BrowserExtension = Word<fn(of::BrowserExtension)>;
    impl BrowserExtension {
        /// `FIREFOX`
        pub const Firefox: Self = word("FIREFOX");
        /// `CHROME`
        pub const Chrome: Self = word("CHROME");
    }

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
    pub type WebExperienceSamplePromptsControlMode = Word<fn(of::WebExperienceSamplePromptsControlMode)>;
    impl WebExperienceSamplePromptsControlMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}
