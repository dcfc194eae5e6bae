// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SES`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConfigurationSet {} impl ias_core::Optional for CfnConfigurationSet {} pub enum CfnConfigurationSetEventDestination {} pub enum CfnContactList {} impl ias_core::Optional for CfnContactList {} pub enum CfnCustomVerificationEmailTemplate {} pub enum CfnDedicatedIpPool {} impl ias_core::Optional for CfnDedicatedIpPool {} pub enum CfnEmailIdentity {} pub enum CfnEmailIdentityCertificate {} pub enum CfnMailManagerAddonInstance {} pub enum CfnMailManagerAddonSubscription {} pub enum CfnMailManagerAddressList {} impl ias_core::Optional for CfnMailManagerAddressList {} pub enum CfnMailManagerArchive {} impl ias_core::Optional for CfnMailManagerArchive {} pub enum CfnMailManagerIngressPoint {} pub enum CfnMailManagerRelay {} pub enum CfnMailManagerRuleSet {} pub enum CfnMailManagerTrafficPolicy {} pub enum CfnMultiRegionEndpoint {} pub enum CfnReceiptFilter {} pub enum CfnReceiptRule {} pub enum CfnReceiptRuleSet {} impl ias_core::Optional for CfnReceiptRuleSet {} pub enum CfnTemplate {} impl ias_core::Optional for CfnTemplate {} pub enum CfnTenant {} pub enum CfnVdmAttributes {} impl ias_core::Optional for CfnVdmAttributes {} }

/// [`AWS::SES::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnConfigurationSet = Handle<of::CfnConfigurationSet>;
impl cfn::ResourceType for of::CfnConfigurationSet { const TYPE: &'static str = "AWS::SES::ConfigurationSet"; type Tags = cfn::TagList; type Props = CfnConfigurationSetProps; type Reference = Is<kinds::ConfigurationSetName>; }

/// Properties of [`CfnConfigurationSet`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnConfigurationSetProps = Fields<of::CfnConfigurationSet>;
impl CfnConfigurationSetProps {
    /// `ArchivingOptions`.
    #[track_caller] pub fn archiving_options(self, value: impl IntoVal<cfn_configuration_set::ArchivingOptions>) -> Self { with(self, "ArchivingOptions", value) }
    /// `DeliveryOptions`.
    #[track_caller] pub fn delivery_options(self, value: impl IntoVal<cfn_configuration_set::DeliveryOptions>) -> Self { with(self, "DeliveryOptions", value) }
    /// `Name`: matches `^[a-zA-Z0-9_-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReputationOptions`.
    #[track_caller] pub fn reputation_options(self, value: impl IntoVal<cfn_configuration_set::ReputationOptions>) -> Self { with(self, "ReputationOptions", value) }
    /// `SendingOptions`.
    #[track_caller] pub fn sending_options(self, value: impl IntoVal<cfn_configuration_set::SendingOptions>) -> Self { with(self, "SendingOptions", value) }
    /// `SuppressionOptions`.
    #[track_caller] pub fn suppression_options(self, value: impl IntoVal<cfn_configuration_set::SuppressionOptions>) -> Self { with(self, "SuppressionOptions", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration_set::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrackingOptions`.
    #[track_caller] pub fn tracking_options(self, value: impl IntoVal<cfn_configuration_set::TrackingOptions>) -> Self { with(self, "TrackingOptions", value) }
    /// `VdmOptions`.
    #[track_caller] pub fn vdm_options(self, value: impl IntoVal<cfn_configuration_set::VdmOptions>) -> Self { with(self, "VdmOptions", value) }
}

/// Types of [`CfnConfigurationSet`].
pub mod cfn_configuration_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ArchivingOptions {} impl ias_core::Optional for ArchivingOptions {} pub enum DashboardOptions {} pub enum DeliveryOptions {} impl ias_core::Optional for DeliveryOptions {} pub enum GuardianOptions {} pub enum ReputationOptions {} impl ias_core::Optional for ReputationOptions {} pub enum SendingOptions {} impl ias_core::Optional for SendingOptions {} pub enum SuppressionOptions {} impl ias_core::Optional for SuppressionOptions {} pub enum SuppressionOptionsValidationOptions {} pub enum SuppressionOptionsValidationOptionsConditionThreshold {} pub enum SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold {} pub enum Tag {} pub enum TrackingOptions {} impl ias_core::Optional for TrackingOptions {} pub enum VdmOptions {} impl ias_core::Optional for VdmOptions {} }

    /// `ArchivingOptions`.
    pub type ArchivingOptions = Fields<of::ArchivingOptions>;
    impl ArchivingOptions {
        /// `ArchiveArn`.
        #[track_caller] pub fn archive_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ArchiveArn", value) }
    }

    /// `DashboardOptions`.
    pub type DashboardOptions = Fields<of::DashboardOptions>;
    impl DashboardOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(engagement_metrics: impl IntoVal<String>) -> Self { with(empty(), "EngagementMetrics", engagement_metrics) }
        /// `EngagementMetrics`: mandatory, matches `ENABLED|DISABLED`.
        #[track_caller] pub fn engagement_metrics(self, value: impl IntoVal<String>) -> Self { with(self, "EngagementMetrics", value) }
    }

    /// `DeliveryOptions`.
    pub type DeliveryOptions = Fields<of::DeliveryOptions>;
    impl DeliveryOptions {
        /// `MaxDeliverySeconds`: 300 to 50400.
        #[track_caller] pub fn max_delivery_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxDeliverySeconds", value) }
        /// `SendingPoolName`.
        #[track_caller] pub fn sending_pool_name(self, value: impl IntoVal<Is<kinds::DedicatedIpPoolName>>) -> Self { with(self, "SendingPoolName", value) }
        /// `TlsPolicy`: matches `REQUIRE|OPTIONAL`.
        #[track_caller] pub fn tls_policy(self, value: impl IntoVal<String>) -> Self { with(self, "TlsPolicy", value) }
    }

    /// `GuardianOptions`.
    pub type GuardianOptions = Fields<of::GuardianOptions>;
    impl GuardianOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(optimized_shared_delivery: impl IntoVal<String>) -> Self { with(empty(), "OptimizedSharedDelivery", optimized_shared_delivery) }
        /// `OptimizedSharedDelivery`: mandatory, matches `ENABLED|DISABLED`.
        #[track_caller] pub fn optimized_shared_delivery(self, value: impl IntoVal<String>) -> Self { with(self, "OptimizedSharedDelivery", value) }
    }

    /// `ReputationOptions`.
    pub type ReputationOptions = Fields<of::ReputationOptions>;
    impl ReputationOptions {
        /// `ReputationMetricsEnabled`: matches `true|false`.
        #[track_caller] pub fn reputation_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ReputationMetricsEnabled", value) }
    }

    /// `SendingOptions`.
    pub type SendingOptions = Fields<of::SendingOptions>;
    impl SendingOptions {
        /// `SendingEnabled`: matches `true|false`.
        #[track_caller] pub fn sending_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SendingEnabled", value) }
    }

    /// `SuppressionOptions`.
    pub type SuppressionOptions = Fields<of::SuppressionOptions>;
    impl SuppressionOptions {
        /// `SuppressedReasons`: each matches `BOUNCE|COMPLAINT`.
        #[track_caller] pub fn suppressed_reasons(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SuppressedReasons", value) }
        /// `ValidationOptions`.
        #[track_caller] pub fn validation_options(self, value: impl IntoVal<SuppressionOptionsValidationOptions>) -> Self { with(self, "ValidationOptions", value) }
    }

    /// `ValidationOptions`.
    pub type SuppressionOptionsValidationOptions = Fields<of::SuppressionOptionsValidationOptions>;
    impl SuppressionOptionsValidationOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition_threshold: impl IntoVal<SuppressionOptionsValidationOptionsConditionThreshold>) -> Self { with(empty(), "ConditionThreshold", condition_threshold) }
        /// `ConditionThreshold`: mandatory.
        #[track_caller] pub fn condition_threshold(self, value: impl IntoVal<SuppressionOptionsValidationOptionsConditionThreshold>) -> Self { with(self, "ConditionThreshold", value) }
    }

    /// `ConditionThreshold`.
    pub type SuppressionOptionsValidationOptionsConditionThreshold = Fields<of::SuppressionOptionsValidationOptionsConditionThreshold>;
    impl SuppressionOptionsValidationOptionsConditionThreshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition_threshold_enabled: impl IntoVal<String>) -> Self { with(empty(), "ConditionThresholdEnabled", condition_threshold_enabled) }
        /// `ConditionThresholdEnabled`: mandatory, matches `ENABLED|DISABLED`.
        #[track_caller] pub fn condition_threshold_enabled(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionThresholdEnabled", value) }
        /// `OverallConfidenceThreshold`.
        #[track_caller] pub fn overall_confidence_threshold(self, value: impl IntoVal<SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold>) -> Self { with(self, "OverallConfidenceThreshold", value) }
    }

    /// `OverallConfidenceThreshold`.
    pub type SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold = Fields<of::SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold>;
    impl SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(confidence_verdict_threshold: impl IntoVal<String>) -> Self { with(empty(), "ConfidenceVerdictThreshold", confidence_verdict_threshold) }
        /// `ConfidenceVerdictThreshold`: mandatory, matches `MEDIUM|HIGH|MANAGED`.
        #[track_caller] pub fn confidence_verdict_threshold(self, value: impl IntoVal<String>) -> Self { with(self, "ConfidenceVerdictThreshold", value) }
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

    /// `TrackingOptions`.
    pub type TrackingOptions = Fields<of::TrackingOptions>;
    impl TrackingOptions {
        /// `CustomRedirectDomain`.
        #[track_caller] pub fn custom_redirect_domain(self, value: impl IntoVal<String>) -> Self { with(self, "CustomRedirectDomain", value) }
        /// `HttpsPolicy`: matches `REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL`.
        #[track_caller] pub fn https_policy(self, value: impl IntoVal<String>) -> Self { with(self, "HttpsPolicy", value) }
    }

    /// `VdmOptions`.
    pub type VdmOptions = Fields<of::VdmOptions>;
    impl VdmOptions {
        /// `DashboardOptions`.
        #[track_caller] pub fn dashboard_options(self, value: impl IntoVal<DashboardOptions>) -> Self { with(self, "DashboardOptions", value) }
        /// `GuardianOptions`.
        #[track_caller] pub fn guardian_options(self, value: impl IntoVal<GuardianOptions>) -> Self { with(self, "GuardianOptions", value) }
    }
}

/// [`AWS::SES::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html).
///
/// What `Ref` returns: a text of Id, ConfigurationSetName.
pub type CfnConfigurationSetEventDestination = Handle<of::CfnConfigurationSetEventDestination>;
impl cfn::ResourceType for of::CfnConfigurationSetEventDestination { const TYPE: &'static str = "AWS::SES::ConfigurationSetEventDestination"; type Tags = cfn::NoTags; type Props = CfnConfigurationSetEventDestinationProps; type Reference = String; }
impl CfnConfigurationSetEventDestination {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnConfigurationSetEventDestination`].
///
/// Mandatory: `ConfigurationSetName`, `EventDestination`.
///
/// A change replaces the resource: `ConfigurationSetName`.
pub type CfnConfigurationSetEventDestinationProps = Fields<of::CfnConfigurationSetEventDestination>;
impl CfnConfigurationSetEventDestinationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration_set_name: impl IntoVal<Is<kinds::ConfigurationSetName>>, event_destination: impl IntoVal<cfn_configuration_set_event_destination::EventDestination>) -> Self { with(with(empty(), "ConfigurationSetName", configuration_set_name), "EventDestination", event_destination) }
    /// `ConfigurationSetName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn configuration_set_name(self, value: impl IntoVal<Is<kinds::ConfigurationSetName>>) -> Self { with(self, "ConfigurationSetName", value) }
    /// `EventDestination`: mandatory.
    #[track_caller] pub fn event_destination(self, value: impl IntoVal<cfn_configuration_set_event_destination::EventDestination>) -> Self { with(self, "EventDestination", value) }
}

/// Types of [`CfnConfigurationSetEventDestination`].
pub mod cfn_configuration_set_event_destination {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchDestination {} impl ias_core::Optional for CloudWatchDestination {} pub enum DimensionConfiguration {} pub enum DimensionConfigurationDimensionValueSource {} pub enum EventBridgeDestination {} pub enum EventDestination {} pub enum KinesisFirehoseDestination {} pub enum SnsDestination {} }

    /// `CloudWatchDestination`.
    pub type CloudWatchDestination = Fields<of::CloudWatchDestination>;
    impl CloudWatchDestination {
        /// `DimensionConfigurations`.
        #[track_caller] pub fn dimension_configurations(self, value: impl IntoVal<List<DimensionConfiguration>>) -> Self { with(self, "DimensionConfigurations", value) }
    }

    /// `DimensionConfiguration`.
    pub type DimensionConfiguration = Fields<of::DimensionConfiguration>;
    /// What [`DimensionConfiguration`] cannot do without.
    pub struct DimensionConfigurationRequired<A, B, C> {
        /// `DimensionValueSource`.
        pub dimension_value_source: A,
        /// `DefaultDimensionValue`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]{1,256}$`.
        pub default_dimension_value: B,
        /// `DimensionName`: 1 to 256 characters, matches `^[a-zA-Z0-9_:-]{1,256}$`.
        pub dimension_name: C,
    }
    impl DimensionConfiguration {
        /// Takes what is mandatory, by name: [`DimensionConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<DimensionConfigurationDimensionValueSource>, B: IntoVal<String>, C: IntoVal<String>>(required: DimensionConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "DimensionValueSource", required.dimension_value_source), "DefaultDimensionValue", required.default_dimension_value), "DimensionName", required.dimension_name) }
        /// `DefaultDimensionValue`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]{1,256}$`.
        #[track_caller] pub fn default_dimension_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultDimensionValue", value) }
        /// `DimensionName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_:-]{1,256}$`.
        #[track_caller] pub fn dimension_name(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionName", value) }
        /// `DimensionValueSource`: mandatory.
        #[track_caller] pub fn dimension_value_source(self, value: impl IntoVal<DimensionConfigurationDimensionValueSource>) -> Self { with(self, "DimensionValueSource", value) }
    }

    /// Words of `DimensionValueSource`.
    pub type DimensionConfigurationDimensionValueSource = Word<fn(of::DimensionConfigurationDimensionValueSource)>;
    impl DimensionConfigurationDimensionValueSource {
        /// `EMAIL_HEADER`
        pub const EmailHeader: Self = word("EMAIL_HEADER");
        /// `LINK_TAG`
        pub const LinkTag: Self = word("LINK_TAG");
        /// `MESSAGE_TAG`
        pub const MessageTag: Self = word("MESSAGE_TAG");
        /// `emailHeader`
        pub const EmailHeader2: Self = word("emailHeader");
        /// `linkTag`
        pub const LinkTag2: Self = word("linkTag");
        /// `messageTag`
        pub const MessageTag2: Self = word("messageTag");
    }

    /// `EventBridgeDestination`.
    pub type EventBridgeDestination = Fields<of::EventBridgeDestination>;
    impl EventBridgeDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_bus_arn: impl IntoVal<String>) -> Self { with(empty(), "EventBusArn", event_bus_arn) }
        /// `EventBusArn`: mandatory, 36 to 1024 characters, matches `^arn:aws[a-z0-9-]*:events:[a-z0-9-]+:\d{12}:event-bus/[^:]+$`.
        #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusArn", value) }
    }

    /// `EventDestination`.
    pub type EventDestination = Fields<of::EventDestination>;
    impl EventDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(matching_event_types: impl IntoVal<List<String>>) -> Self { with(empty(), "MatchingEventTypes", matching_event_types) }
        /// `CloudWatchDestination`.
        #[track_caller] pub fn cloud_watch_destination(self, value: impl IntoVal<CloudWatchDestination>) -> Self { with(self, "CloudWatchDestination", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EventBridgeDestination`.
        #[track_caller] pub fn event_bridge_destination(self, value: impl IntoVal<EventBridgeDestination>) -> Self { with(self, "EventBridgeDestination", value) }
        /// `KinesisFirehoseDestination`.
        #[track_caller] pub fn kinesis_firehose_destination(self, value: impl IntoVal<KinesisFirehoseDestination>) -> Self { with(self, "KinesisFirehoseDestination", value) }
        /// `MatchingEventTypes`: mandatory.
        #[track_caller] pub fn matching_event_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchingEventTypes", value) }
        /// `Name`: matches `^[a-zA-Z0-9_-]{0,64}$`. Changing it may replace the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SnsDestination`.
        #[track_caller] pub fn sns_destination(self, value: impl IntoVal<SnsDestination>) -> Self { with(self, "SnsDestination", value) }
    }

    /// `KinesisFirehoseDestination`.
    pub type KinesisFirehoseDestination = Fields<of::KinesisFirehoseDestination>;
    impl KinesisFirehoseDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>, delivery_stream_arn: impl IntoVal<Is<kinds::DeliveryStreamArn>>) -> Self { with(with(empty(), "IAMRoleARN", iam_role_arn), "DeliveryStreamARN", delivery_stream_arn) }
        /// `DeliveryStreamARN`: mandatory.
        #[track_caller] pub fn delivery_stream_arn(self, value: impl IntoVal<Is<kinds::DeliveryStreamArn>>) -> Self { with(self, "DeliveryStreamARN", value) }
        /// `IAMRoleARN`: mandatory.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IAMRoleARN", value) }
    }

    /// `SnsDestination`.
    pub type SnsDestination = Fields<of::SnsDestination>;
    impl SnsDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "TopicARN", topic_arn) }
        /// `TopicARN`: mandatory, 36 to 1024 characters, matches `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\d{12}:[^:]+$`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicARN", value) }
    }
}

/// [`AWS::SES::ContactList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html).
///
/// What `Ref` returns: `ContactListName`.
pub type CfnContactList = Handle<of::CfnContactList>;
impl cfn::ResourceType for of::CfnContactList { const TYPE: &'static str = "AWS::SES::ContactList"; type Tags = cfn::TagList; type Props = CfnContactListProps; type Reference = String; }

/// Properties of [`CfnContactList`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ContactListName`.
pub type CfnContactListProps = Fields<of::CfnContactList>;
impl CfnContactListProps {
    /// `ContactListName`: matches `^[a-zA-Z0-9_-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn contact_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContactListName", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_contact_list::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Topics`: at most 20 items.
    #[track_caller] pub fn topics(self, value: impl IntoVal<List<cfn_contact_list::Topic>>) -> Self { with(self, "Topics", value) }
}

/// Types of [`CfnContactList`].
pub mod cfn_contact_list {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum Topic {} }

    /// `Topic`.
    pub type Topic = Fields<of::Topic>;
    /// What [`Topic`] cannot do without.
    pub struct TopicRequired<A, B, C> {
        /// `TopicName`: matches `^[a-zA-Z0-9_-]{1,64}$`.
        pub topic_name: A,
        /// `DisplayName`: at most 128 characters.
        pub display_name: B,
        /// `DefaultSubscriptionStatus`.
        pub default_subscription_status: C,
    }
    impl Topic {
        /// Takes what is mandatory, by name: [`TopicRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: TopicRequired<A, B, C>) -> Self { with(with(with(empty(), "TopicName", required.topic_name), "DisplayName", required.display_name), "DefaultSubscriptionStatus", required.default_subscription_status) }
        /// `DefaultSubscriptionStatus`: mandatory.
        #[track_caller] pub fn default_subscription_status(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSubscriptionStatus", value) }
        /// `Description`: at most 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DisplayName`: mandatory, at most 128 characters.
        #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
        /// `TopicName`: mandatory, matches `^[a-zA-Z0-9_-]{1,64}$`.
        #[track_caller] pub fn topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "TopicName", value) }
    }
}

/// [`AWS::SES::CustomVerificationEmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html).
///
/// What `Ref` returns: `TemplateName`.
pub type CfnCustomVerificationEmailTemplate = Handle<of::CfnCustomVerificationEmailTemplate>;
impl cfn::ResourceType for of::CfnCustomVerificationEmailTemplate { const TYPE: &'static str = "AWS::SES::CustomVerificationEmailTemplate"; type Tags = cfn::TagList; type Props = CfnCustomVerificationEmailTemplateProps; type Reference = String; }

/// Properties of [`CfnCustomVerificationEmailTemplate`].
///
/// Mandatory: `TemplateName`, `FromEmailAddress`, `TemplateSubject`, `TemplateContent`, `SuccessRedirectionURL`, `FailureRedirectionURL`.
///
/// A change replaces the resource: `TemplateName`.
pub type CfnCustomVerificationEmailTemplateProps = Fields<of::CfnCustomVerificationEmailTemplate>;
/// What [`CfnCustomVerificationEmailTemplateProps`] cannot do without.
pub struct CfnCustomVerificationEmailTemplatePropsRequired<A, B, C, D, E, F> {
    /// `TemplateName`: 1 to 64 characters. Changing it replaces the resource.
    pub template_name: A,
    /// `FromEmailAddress`.
    pub from_email_address: B,
    /// `TemplateSubject`.
    pub template_subject: C,
    /// `TemplateContent`.
    pub template_content: D,
    /// `SuccessRedirectionURL`.
    pub success_redirection_url: E,
    /// `FailureRedirectionURL`.
    pub failure_redirection_url: F,
}
impl CfnCustomVerificationEmailTemplateProps {
    /// Takes what is mandatory, by name: [`CfnCustomVerificationEmailTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>>(required: CfnCustomVerificationEmailTemplatePropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "TemplateName", required.template_name), "FromEmailAddress", required.from_email_address), "TemplateSubject", required.template_subject), "TemplateContent", required.template_content), "SuccessRedirectionURL", required.success_redirection_url), "FailureRedirectionURL", required.failure_redirection_url) }
    /// `FailureRedirectionURL`: mandatory.
    #[track_caller] pub fn failure_redirection_url(self, value: impl IntoVal<String>) -> Self { with(self, "FailureRedirectionURL", value) }
    /// `FromEmailAddress`: mandatory.
    #[track_caller] pub fn from_email_address(self, value: impl IntoVal<String>) -> Self { with(self, "FromEmailAddress", value) }
    /// `SuccessRedirectionURL`: mandatory.
    #[track_caller] pub fn success_redirection_url(self, value: impl IntoVal<String>) -> Self { with(self, "SuccessRedirectionURL", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_verification_email_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateContent`: mandatory.
    #[track_caller] pub fn template_content(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateContent", value) }
    /// `TemplateName`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
    /// `TemplateSubject`: mandatory.
    #[track_caller] pub fn template_subject(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateSubject", value) }
}

/// Types of [`CfnCustomVerificationEmailTemplate`].
pub mod cfn_custom_verification_email_template {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SES::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html).
///
/// What `Ref` returns: `PoolName`.
pub type CfnDedicatedIpPool = Handle<of::CfnDedicatedIpPool>;
impl cfn::ResourceType for of::CfnDedicatedIpPool { const TYPE: &'static str = "AWS::SES::DedicatedIpPool"; type Tags = cfn::TagList; type Props = CfnDedicatedIpPoolProps; type Reference = Is<kinds::DedicatedIpPoolName>; }

/// Properties of [`CfnDedicatedIpPool`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `PoolName`.
///
/// A change may replace the resource: `ScalingMode`.
pub type CfnDedicatedIpPoolProps = Fields<of::CfnDedicatedIpPool>;
impl CfnDedicatedIpPoolProps {
    /// `PoolName`: matches `^[a-z0-9_-]{0,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "PoolName", value) }
    /// `ScalingMode`: matches `^(STANDARD|MANAGED)$`. Changing it may replace the resource.
    #[track_caller] pub fn scaling_mode(self, value: impl IntoVal<String>) -> Self { with(self, "ScalingMode", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dedicated_ip_pool::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDedicatedIpPool`].
pub mod cfn_dedicated_ip_pool {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SES::EmailIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html).
///
/// What `Ref` returns: `EmailIdentity`.
pub type CfnEmailIdentity = Handle<of::CfnEmailIdentity>;
impl cfn::ResourceType for of::CfnEmailIdentity { const TYPE: &'static str = "AWS::SES::EmailIdentity"; type Tags = cfn::TagList; type Props = CfnEmailIdentityProps; type Reference = String; }
impl CfnEmailIdentity {
    /// The attribute `DkimDNSTokenName1`.
    #[inline] pub fn attr_dkim_dns_token_name1(&self) -> Val<String> { cfn::attribute(&self.0, "DkimDNSTokenName1") }
    /// The attribute `DkimDNSTokenName2`.
    #[inline] pub fn attr_dkim_dns_token_name2(&self) -> Val<String> { cfn::attribute(&self.0, "DkimDNSTokenName2") }
    /// The attribute `DkimDNSTokenName3`.
    #[inline] pub fn attr_dkim_dns_token_name3(&self) -> Val<String> { cfn::attribute(&self.0, "DkimDNSTokenName3") }
    /// The attribute `DkimDNSTokenValue1`.
    #[inline] pub fn attr_dkim_dns_token_value1(&self) -> Val<String> { cfn::attribute(&self.0, "DkimDNSTokenValue1") }
    /// The attribute `DkimDNSTokenValue2`.
    #[inline] pub fn attr_dkim_dns_token_value2(&self) -> Val<String> { cfn::attribute(&self.0, "DkimDNSTokenValue2") }
    /// The attribute `DkimDNSTokenValue3`.
    #[inline] pub fn attr_dkim_dns_token_value3(&self) -> Val<String> { cfn::attribute(&self.0, "DkimDNSTokenValue3") }
}

/// Properties of [`CfnEmailIdentity`].
///
/// Mandatory: `EmailIdentity`.
///
/// A change replaces the resource: `EmailIdentity`.
pub type CfnEmailIdentityProps = Fields<of::CfnEmailIdentity>;
impl CfnEmailIdentityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(email_identity: impl IntoVal<String>) -> Self { with(empty(), "EmailIdentity", email_identity) }
    /// `ConfigurationSetAttributes`.
    #[track_caller] pub fn configuration_set_attributes(self, value: impl IntoVal<cfn_email_identity::ConfigurationSetAttributes>) -> Self { with(self, "ConfigurationSetAttributes", value) }
    /// `DkimAttributes`.
    #[track_caller] pub fn dkim_attributes(self, value: impl IntoVal<cfn_email_identity::DkimAttributes>) -> Self { with(self, "DkimAttributes", value) }
    /// `DkimSigningAttributes`.
    #[track_caller] pub fn dkim_signing_attributes(self, value: impl IntoVal<cfn_email_identity::DkimSigningAttributes>) -> Self { with(self, "DkimSigningAttributes", value) }
    /// `EmailIdentity`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn email_identity(self, value: impl IntoVal<String>) -> Self { with(self, "EmailIdentity", value) }
    /// `FeedbackAttributes`.
    #[track_caller] pub fn feedback_attributes(self, value: impl IntoVal<cfn_email_identity::FeedbackAttributes>) -> Self { with(self, "FeedbackAttributes", value) }
    /// `MailFromAttributes`.
    #[track_caller] pub fn mail_from_attributes(self, value: impl IntoVal<cfn_email_identity::MailFromAttributes>) -> Self { with(self, "MailFromAttributes", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_email_identity::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEmailIdentity`].
pub mod cfn_email_identity {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum ConfigurationSetAttributes {} impl ias_core::Optional for ConfigurationSetAttributes {} pub enum DkimAttributes {} impl ias_core::Optional for DkimAttributes {} pub enum DkimSigningAttributes {} impl ias_core::Optional for DkimSigningAttributes {} pub enum FeedbackAttributes {} impl ias_core::Optional for FeedbackAttributes {} pub enum MailFromAttributes {} impl ias_core::Optional for MailFromAttributes {} }

    /// `ConfigurationSetAttributes`.
    pub type ConfigurationSetAttributes = Fields<of::ConfigurationSetAttributes>;
    impl ConfigurationSetAttributes {
        /// `ConfigurationSetName`.
        #[track_caller] pub fn configuration_set_name(self, value: impl IntoVal<Is<kinds::ConfigurationSetName>>) -> Self { with(self, "ConfigurationSetName", value) }
    }

    /// `DkimAttributes`.
    pub type DkimAttributes = Fields<of::DkimAttributes>;
    impl DkimAttributes {
        /// `SigningEnabled`.
        #[track_caller] pub fn signing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SigningEnabled", value) }
    }

    /// `DkimSigningAttributes`.
    pub type DkimSigningAttributes = Fields<of::DkimSigningAttributes>;
    impl DkimSigningAttributes {
        /// `DomainSigningPrivateKey`. Write-only.
        #[track_caller] pub fn domain_signing_private_key(self, value: impl IntoVal<String>) -> Self { with(self, "DomainSigningPrivateKey", value) }
        /// `DomainSigningSelector`. Write-only.
        #[track_caller] pub fn domain_signing_selector(self, value: impl IntoVal<String>) -> Self { with(self, "DomainSigningSelector", value) }
        /// `NextSigningKeyLength`: matches `RSA_1024_BIT|RSA_2048_BIT`.
        #[track_caller] pub fn next_signing_key_length(self, value: impl IntoVal<String>) -> Self { with(self, "NextSigningKeyLength", value) }
    }

    /// `FeedbackAttributes`.
    pub type FeedbackAttributes = Fields<of::FeedbackAttributes>;
    impl FeedbackAttributes {
        /// `EmailForwardingEnabled`.
        #[track_caller] pub fn email_forwarding_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EmailForwardingEnabled", value) }
    }

    /// `MailFromAttributes`.
    pub type MailFromAttributes = Fields<of::MailFromAttributes>;
    impl MailFromAttributes {
        /// `BehaviorOnMxFailure`: matches `USE_DEFAULT_VALUE|REJECT_MESSAGE`.
        #[track_caller] pub fn behavior_on_mx_failure(self, value: impl IntoVal<String>) -> Self { with(self, "BehaviorOnMxFailure", value) }
        /// `MailFromDomain`.
        #[track_caller] pub fn mail_from_domain(self, value: impl IntoVal<String>) -> Self { with(self, "MailFromDomain", value) }
    }
}

/// [`AWS::SES::EmailIdentityCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html).
///
/// What `Ref` returns: a text of EmailIdentity, FromAddress.
pub type CfnEmailIdentityCertificate = Handle<of::CfnEmailIdentityCertificate>;
impl cfn::ResourceType for of::CfnEmailIdentityCertificate { const TYPE: &'static str = "AWS::SES::EmailIdentityCertificate"; type Tags = cfn::NoTags; type Props = CfnEmailIdentityCertificateProps; type Reference = String; }

/// Properties of [`CfnEmailIdentityCertificate`].
///
/// Mandatory: `EmailIdentity`, `FromAddress`, `CertificateArn`.
///
/// A change replaces the resource: `CertificateArn`, `EmailIdentity`, `FromAddress`.
pub type CfnEmailIdentityCertificateProps = Fields<of::CfnEmailIdentityCertificate>;
/// What [`CfnEmailIdentityCertificateProps`] cannot do without.
pub struct CfnEmailIdentityCertificatePropsRequired<A, B, C> {
    /// `EmailIdentity`: 1 to 320 characters. Changing it replaces the resource.
    pub email_identity: A,
    /// `FromAddress`: 1 to 320 characters. Changing it replaces the resource.
    pub from_address: B,
    /// `CertificateArn`: 20 to 2048 characters, matches `^arn:aws[a-z0-9-]*:acm:[a-z0-9-]+:\d{12}:certificate/[^\s]+$`. Changing it replaces the resource.
    pub certificate_arn: C,
}
impl CfnEmailIdentityCertificateProps {
    /// Takes what is mandatory, by name: [`CfnEmailIdentityCertificatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::CertificateArn>>>(required: CfnEmailIdentityCertificatePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "EmailIdentity", required.email_identity), "FromAddress", required.from_address), "CertificateArn", required.certificate_arn) }
    /// `CertificateArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z0-9-]*:acm:[a-z0-9-]+:\d{12}:certificate/[^\s]+$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    /// `EmailIdentity`: mandatory, 1 to 320 characters. Changing it replaces the resource.
    #[track_caller] pub fn email_identity(self, value: impl IntoVal<String>) -> Self { with(self, "EmailIdentity", value) }
    /// `FromAddress`: mandatory, 1 to 320 characters. Changing it replaces the resource.
    #[track_caller] pub fn from_address(self, value: impl IntoVal<String>) -> Self { with(self, "FromAddress", value) }
}

/// [`AWS::SES::MailManagerAddonInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html).
///
/// What `Ref` returns: `AddonInstanceId`.
pub type CfnMailManagerAddonInstance = Handle<of::CfnMailManagerAddonInstance>;
impl cfn::ResourceType for of::CfnMailManagerAddonInstance { const TYPE: &'static str = "AWS::SES::MailManagerAddonInstance"; type Tags = cfn::TagList; type Props = CfnMailManagerAddonInstanceProps; type Reference = String; }
impl CfnMailManagerAddonInstance {
    /// The attribute `AddonInstanceArn`.
    #[inline] pub fn attr_addon_instance_arn(&self) -> Val<Is<kinds::MailManagerAddonInstanceArn>> { cfn::attribute(&self.0, "AddonInstanceArn") }
    /// The attribute `AddonInstanceId`.
    #[inline] pub fn attr_addon_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "AddonInstanceId") }
    /// The attribute `AddonName`.
    #[inline] pub fn attr_addon_name(&self) -> Val<String> { cfn::attribute(&self.0, "AddonName") }
}

/// Properties of [`CfnMailManagerAddonInstance`].
///
/// Mandatory: `AddonSubscriptionId`.
///
/// A change replaces the resource: `AddonSubscriptionId`.
pub type CfnMailManagerAddonInstanceProps = Fields<of::CfnMailManagerAddonInstance>;
impl CfnMailManagerAddonInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(addon_subscription_id: impl IntoVal<String>) -> Self { with(empty(), "AddonSubscriptionId", addon_subscription_id) }
    /// `AddonSubscriptionId`: mandatory, 4 to 67 characters, matches `^as-[a-zA-Z0-9]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn addon_subscription_id(self, value: impl IntoVal<String>) -> Self { with(self, "AddonSubscriptionId", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_addon_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMailManagerAddonInstance`].
pub mod cfn_mail_manager_addon_instance {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SES::MailManagerAddonSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html).
///
/// What `Ref` returns: `AddonSubscriptionId`.
pub type CfnMailManagerAddonSubscription = Handle<of::CfnMailManagerAddonSubscription>;
impl cfn::ResourceType for of::CfnMailManagerAddonSubscription { const TYPE: &'static str = "AWS::SES::MailManagerAddonSubscription"; type Tags = cfn::TagList; type Props = CfnMailManagerAddonSubscriptionProps; type Reference = String; }
impl CfnMailManagerAddonSubscription {
    /// The attribute `AddonSubscriptionArn`.
    #[inline] pub fn attr_addon_subscription_arn(&self) -> Val<Is<kinds::MailManagerAddonSubscriptionArn>> { cfn::attribute(&self.0, "AddonSubscriptionArn") }
    /// The attribute `AddonSubscriptionId`.
    #[inline] pub fn attr_addon_subscription_id(&self) -> Val<String> { cfn::attribute(&self.0, "AddonSubscriptionId") }
}

/// Properties of [`CfnMailManagerAddonSubscription`].
///
/// Mandatory: `AddonName`.
///
/// A change replaces the resource: `AddonName`.
pub type CfnMailManagerAddonSubscriptionProps = Fields<of::CfnMailManagerAddonSubscription>;
impl CfnMailManagerAddonSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(addon_name: impl IntoVal<String>) -> Self { with(empty(), "AddonName", addon_name) }
    /// `AddonName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn addon_name(self, value: impl IntoVal<String>) -> Self { with(self, "AddonName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_addon_subscription::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMailManagerAddonSubscription`].
pub mod cfn_mail_manager_addon_subscription {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SES::MailManagerAddressList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html).
///
/// What `Ref` returns: `AddressListId`.
pub type CfnMailManagerAddressList = Handle<of::CfnMailManagerAddressList>;
impl cfn::ResourceType for of::CfnMailManagerAddressList { const TYPE: &'static str = "AWS::SES::MailManagerAddressList"; type Tags = cfn::TagList; type Props = CfnMailManagerAddressListProps; type Reference = String; }
impl CfnMailManagerAddressList {
    /// The attribute `AddressListArn`.
    #[inline] pub fn attr_address_list_arn(&self) -> Val<Is<kinds::MailManagerAddressListArn>> { cfn::attribute(&self.0, "AddressListArn") }
    /// The attribute `AddressListId`.
    #[inline] pub fn attr_address_list_id(&self) -> Val<String> { cfn::attribute(&self.0, "AddressListId") }
}

/// Properties of [`CfnMailManagerAddressList`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AddressListName`.
pub type CfnMailManagerAddressListProps = Fields<of::CfnMailManagerAddressList>;
impl CfnMailManagerAddressListProps {
    /// `AddressListName`: 1 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn address_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "AddressListName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_address_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMailManagerAddressList`].
pub mod cfn_mail_manager_address_list {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SES::MailManagerArchive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html).
///
/// What `Ref` returns: `ArchiveId`.
pub type CfnMailManagerArchive = Handle<of::CfnMailManagerArchive>;
impl cfn::ResourceType for of::CfnMailManagerArchive { const TYPE: &'static str = "AWS::SES::MailManagerArchive"; type Tags = cfn::TagList; type Props = CfnMailManagerArchiveProps; type Reference = String; }
impl CfnMailManagerArchive {
    /// The attribute `ArchiveArn`.
    #[inline] pub fn attr_archive_arn(&self) -> Val<Is<kinds::MailManagerArchiveArn>> { cfn::attribute(&self.0, "ArchiveArn") }
    /// The attribute `ArchiveId`.
    #[inline] pub fn attr_archive_id(&self) -> Val<String> { cfn::attribute(&self.0, "ArchiveId") }
    /// The attribute `ArchiveState`: one of `ACTIVE`, `PENDING_DELETION`.
    #[inline] pub fn attr_archive_state(&self) -> Val<String> { cfn::attribute(&self.0, "ArchiveState") }
}

/// Properties of [`CfnMailManagerArchive`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `KmsKeyArn`.
pub type CfnMailManagerArchiveProps = Fields<of::CfnMailManagerArchive>;
impl CfnMailManagerArchiveProps {
    /// `ArchiveName`: 1 to 64 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`.
    #[track_caller] pub fn archive_name(self, value: impl IntoVal<String>) -> Self { with(self, "ArchiveName", value) }
    /// `KmsKeyArn`: matches `^arn:aws(|-cn|-us-gov|-eusc):kms:[a-z0-9-]{1,20}:[0-9]{12}:(key|alias)/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Retention`.
    #[track_caller] pub fn retention(self, value: impl IntoVal<cfn_mail_manager_archive::Retention>) -> Self { with(self, "Retention", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_archive::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMailManagerArchive`].
pub mod cfn_mail_manager_archive {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum Retention {} pub enum RetentionPeriod {} }

    /// `Retention`.
    pub type Retention = Fields<of::Retention>;
    impl Retention {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(retention_period: impl IntoVal<RetentionPeriod>) -> Self { with(empty(), "RetentionPeriod", retention_period) }
        /// `RetentionPeriod`: mandatory.
        #[track_caller] pub fn retention_period(self, value: impl IntoVal<RetentionPeriod>) -> Self { with(self, "RetentionPeriod", value) }
    }

    /// Words of `RetentionPeriod`.
    pub type RetentionPeriod = Word<fn(of::RetentionPeriod)>;
    impl RetentionPeriod {
        /// `THREE_MONTHS`
        pub const ThreeMonths: Self = word("THREE_MONTHS");
        /// `SIX_MONTHS`
        pub const SixMonths: Self = word("SIX_MONTHS");
        /// `NINE_MONTHS`
        pub const NineMonths: Self = word("NINE_MONTHS");
        /// `ONE_YEAR`
        pub const OneYear: Self = word("ONE_YEAR");
        /// `EIGHTEEN_MONTHS`
        pub const EighteenMonths: Self = word("EIGHTEEN_MONTHS");
        /// `TWO_YEARS`
        pub const TwoYears: Self = word("TWO_YEARS");
        /// `THIRTY_MONTHS`
        pub const ThirtyMonths: Self = word("THIRTY_MONTHS");
        /// `THREE_YEARS`
        pub const ThreeYears: Self = word("THREE_YEARS");
        /// `FOUR_YEARS`
        pub const FourYears: Self = word("FOUR_YEARS");
        /// `FIVE_YEARS`
        pub const FiveYears: Self = word("FIVE_YEARS");
        /// `SIX_YEARS`
        pub const SixYears: Self = word("SIX_YEARS");
        /// `SEVEN_YEARS`
        pub const SevenYears: Self = word("SEVEN_YEARS");
        /// `EIGHT_YEARS`
        pub const EightYears: Self = word("EIGHT_YEARS");
        /// `NINE_YEARS`
        pub const NineYears: Self = word("NINE_YEARS");
        /// `TEN_YEARS`
        pub const TenYears: Self = word("TEN_YEARS");
        /// `PERMANENT`
        pub const Permanent: Self = word("PERMANENT");
    }
}

/// [`AWS::SES::MailManagerIngressPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html).
///
/// What `Ref` returns: `IngressPointId`.
pub type CfnMailManagerIngressPoint = Handle<of::CfnMailManagerIngressPoint>;
impl cfn::ResourceType for of::CfnMailManagerIngressPoint { const TYPE: &'static str = "AWS::SES::MailManagerIngressPoint"; type Tags = cfn::TagList; type Props = CfnMailManagerIngressPointProps; type Reference = String; }
impl CfnMailManagerIngressPoint {
    /// The attribute `ARecord`.
    #[inline] pub fn attr_a_record(&self) -> Val<String> { cfn::attribute(&self.0, "ARecord") }
    /// The attribute `IngressPointArn`.
    #[inline] pub fn attr_ingress_point_arn(&self) -> Val<Is<kinds::MailManagerIngressPointArn>> { cfn::attribute(&self.0, "IngressPointArn") }
    /// The attribute `IngressPointId`.
    #[inline] pub fn attr_ingress_point_id(&self) -> Val<String> { cfn::attribute(&self.0, "IngressPointId") }
    /// The attribute `Status`: one of `PROVISIONING`, `DEPROVISIONING`, `UPDATING`, `ACTIVE`, `CLOSED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnMailManagerIngressPoint`].
///
/// Mandatory: `Type`, `TrafficPolicyId`, `RuleSetId`.
///
/// A change replaces the resource: `NetworkConfiguration`, `Type`.
pub type CfnMailManagerIngressPointProps = Fields<of::CfnMailManagerIngressPoint>;
/// What [`CfnMailManagerIngressPointProps`] cannot do without.
pub struct CfnMailManagerIngressPointPropsRequired<A, B, C> {
    /// `Type`. Changing it replaces the resource.
    pub type_: A,
    /// `TrafficPolicyId`: 1 to 100 characters.
    pub traffic_policy_id: B,
    /// `RuleSetId`: 1 to 100 characters.
    pub rule_set_id: C,
}
impl CfnMailManagerIngressPointProps {
    /// Takes what is mandatory, by name: [`CfnMailManagerIngressPointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_mail_manager_ingress_point::IngressPointType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnMailManagerIngressPointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "TrafficPolicyId", required.traffic_policy_id), "RuleSetId", required.rule_set_id) }
    /// `IngressPointConfiguration`. Write-only.
    #[track_caller] pub fn ingress_point_configuration(self, value: impl IntoVal<cfn_mail_manager_ingress_point::IngressPointConfiguration>) -> Self { with(self, "IngressPointConfiguration", value) }
    /// `IngressPointName`: 3 to 63 characters, matches `^[A-Za-z0-9_\-]+$`.
    #[track_caller] pub fn ingress_point_name(self, value: impl IntoVal<String>) -> Self { with(self, "IngressPointName", value) }
    /// `NetworkConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_mail_manager_ingress_point::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `RuleSetId`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn rule_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetId", value) }
    /// `StatusToUpdate`.
    #[track_caller] pub fn status_to_update(self, value: impl IntoVal<cfn_mail_manager_ingress_point::IngressPointStatusToUpdate>) -> Self { with(self, "StatusToUpdate", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_ingress_point::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TlsPolicy`.
    #[track_caller] pub fn tls_policy(self, value: impl IntoVal<cfn_mail_manager_ingress_point::TlsPolicy>) -> Self { with(self, "TlsPolicy", value) }
    /// `TrafficPolicyId`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn traffic_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficPolicyId", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_mail_manager_ingress_point::IngressPointType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnMailManagerIngressPoint`].
pub mod cfn_mail_manager_ingress_point {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum IngressPointStatusToUpdate {} pub enum IngressPointType {} pub enum IpType {} pub enum PrivateNetworkConfiguration {} pub enum PublicNetworkConfiguration {} pub enum TlsAuthConfiguration {} pub enum TlsPolicy {} pub enum TrustStore {} }

    /// `IngressPointConfiguration`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IngressPointConfiguration(Value);
    ias_core::union!(IngressPointConfiguration);
    impl IngressPointConfiguration {
        /// `SmtpPassword`: 8 to 64 characters, matches `^[A-Za-z0-9!@#$%^&*()_+\-=\[\]{}|.,?]+$`.
        #[track_caller] pub fn smtp_password(value: impl IntoVal<String>) -> Self { Self(Value::one("SmtpPassword", value)) }
        /// `SecretArn`: matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc):secretsmanager:[a-z0-9-]+:\d{12}:secret:[a-zA-Z0-9/_+=,.@-]+$`.
        #[track_caller] pub fn secret_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("SecretArn", value)) }
        /// `TlsAuthConfiguration`.
        #[track_caller] pub fn tls_auth_configuration(value: impl IntoVal<TlsAuthConfiguration>) -> Self { Self(Value::one("TlsAuthConfiguration", value)) }
    }

    /// Words of `IngressPointStatusToUpdate`.
    pub type IngressPointStatusToUpdate = Word<fn(of::IngressPointStatusToUpdate)>;
    impl IngressPointStatusToUpdate {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `CLOSED`
        pub const Closed: Self = word("CLOSED");
    }

    /// Words of `IngressPointType`.
    pub type IngressPointType = Word<fn(of::IngressPointType)>;
    impl IngressPointType {
        /// `OPEN`
        pub const Open: Self = word("OPEN");
        /// `AUTH`
        pub const Auth: Self = word("AUTH");
        /// `MTLS`
        pub const Mtls: Self = word("MTLS");
    }

    /// Words of `IpType`.
    pub type IpType = Word<fn(of::IpType)>;
    impl IpType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }

    /// `NetworkConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkConfiguration(Value);
    ias_core::union!(NetworkConfiguration);
    impl NetworkConfiguration {
        /// `PublicNetworkConfiguration`.
        #[track_caller] pub fn public_network_configuration(value: impl IntoVal<PublicNetworkConfiguration>) -> Self { Self(Value::one("PublicNetworkConfiguration", value)) }
        /// `PrivateNetworkConfiguration`.
        #[track_caller] pub fn private_network_configuration(value: impl IntoVal<PrivateNetworkConfiguration>) -> Self { Self(Value::one("PrivateNetworkConfiguration", value)) }
    }

    /// `PrivateNetworkConfiguration`.
    pub type PrivateNetworkConfiguration = Fields<of::PrivateNetworkConfiguration>;
    impl PrivateNetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_endpoint_id: impl IntoVal<String>) -> Self { with(empty(), "VpcEndpointId", vpc_endpoint_id) }
        /// `VpcEndpointId`: mandatory, matches `^vpce-[a-zA-Z0-9]{17}$`.
        #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
    }

    /// `PublicNetworkConfiguration`.
    pub type PublicNetworkConfiguration = Fields<of::PublicNetworkConfiguration>;
    impl PublicNetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip_type: impl IntoVal<IpType>) -> Self { with(empty(), "IpType", ip_type) }
        /// `IpType`: mandatory.
        #[track_caller] pub fn ip_type(self, value: impl IntoVal<IpType>) -> Self { with(self, "IpType", value) }
    }

    /// `TlsAuthConfiguration`.
    pub type TlsAuthConfiguration = Fields<of::TlsAuthConfiguration>;
    impl TlsAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust_store: impl IntoVal<TrustStore>) -> Self { with(empty(), "TrustStore", trust_store) }
        /// `TrustStore`: mandatory.
        #[track_caller] pub fn trust_store(self, value: impl IntoVal<TrustStore>) -> Self { with(self, "TrustStore", value) }
    }

    /// Words of `TlsPolicy`.
    pub type TlsPolicy = Word<fn(of::TlsPolicy)>;
    impl TlsPolicy {
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
        /// `OPTIONAL`
        pub const Optional: Self = word("OPTIONAL");
        /// `FIPS`
        pub const Fips: Self = word("FIPS");
    }

    /// `TrustStore`.
    pub type TrustStore = Fields<of::TrustStore>;
    impl TrustStore {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ca_content: impl IntoVal<String>) -> Self { with(empty(), "CAContent", ca_content) }
        /// `CAContent`: mandatory, 1 to 500000 characters, matches `^[\P{C}\s]*$`.
        #[track_caller] pub fn ca_content(self, value: impl IntoVal<String>) -> Self { with(self, "CAContent", value) }
        /// `CrlContent`: 1 to 500000 characters, matches `^[\P{C}\s]*$`.
        #[track_caller] pub fn crl_content(self, value: impl IntoVal<String>) -> Self { with(self, "CrlContent", value) }
        /// `KmsKeyArn`: matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc):kms:[a-z0-9-]+:\d{12}:(key|alias)/[a-zA-Z0-9/_-]+$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }
}

/// [`AWS::SES::MailManagerRelay`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html).
///
/// What `Ref` returns: `RelayId`.
pub type CfnMailManagerRelay = Handle<of::CfnMailManagerRelay>;
impl cfn::ResourceType for of::CfnMailManagerRelay { const TYPE: &'static str = "AWS::SES::MailManagerRelay"; type Tags = cfn::TagList; type Props = CfnMailManagerRelayProps; type Reference = String; }
impl CfnMailManagerRelay {
    /// The attribute `RelayArn`.
    #[inline] pub fn attr_relay_arn(&self) -> Val<Is<kinds::MailManagerRelayArn>> { cfn::attribute(&self.0, "RelayArn") }
    /// The attribute `RelayId`.
    #[inline] pub fn attr_relay_id(&self) -> Val<String> { cfn::attribute(&self.0, "RelayId") }
}

/// Properties of [`CfnMailManagerRelay`].
///
/// Mandatory: `Authentication`, `ServerName`, `ServerPort`.
pub type CfnMailManagerRelayProps = Fields<of::CfnMailManagerRelay>;
/// What [`CfnMailManagerRelayProps`] cannot do without.
pub struct CfnMailManagerRelayPropsRequired<A, B, C> {
    /// `Authentication`.
    pub authentication: A,
    /// `ServerName`: 1 to 100 characters, matches `^[a-zA-Z0-9-\.]+$`.
    pub server_name: B,
    /// `ServerPort`: 1 to 65535.
    pub server_port: C,
}
impl CfnMailManagerRelayProps {
    /// Takes what is mandatory, by name: [`CfnMailManagerRelayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_mail_manager_relay::RelayAuthentication>, B: IntoVal<String>, C: IntoVal<f64>>(required: CfnMailManagerRelayPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Authentication", required.authentication), "ServerName", required.server_name), "ServerPort", required.server_port) }
    /// `Authentication`: mandatory.
    #[track_caller] pub fn authentication(self, value: impl IntoVal<cfn_mail_manager_relay::RelayAuthentication>) -> Self { with(self, "Authentication", value) }
    /// `RelayName`: 1 to 100 characters, matches `^[a-zA-Z0-9-_]+$`.
    #[track_caller] pub fn relay_name(self, value: impl IntoVal<String>) -> Self { with(self, "RelayName", value) }
    /// `ServerName`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9-\.]+$`.
    #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
    /// `ServerPort`: mandatory, 1 to 65535.
    #[track_caller] pub fn server_port(self, value: impl IntoVal<f64>) -> Self { with(self, "ServerPort", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_relay::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMailManagerRelay`].
pub mod cfn_mail_manager_relay {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum NoAuthentication {} impl ias_core::Optional for NoAuthentication {} }

    /// `NoAuthentication`.
    pub type NoAuthentication = Fields<of::NoAuthentication>;
    impl NoAuthentication {
    }

    /// `RelayAuthentication`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RelayAuthentication(Value);
    ias_core::union!(RelayAuthentication);
    impl RelayAuthentication {
        /// `SecretArn`: matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc):secretsmanager:[a-z0-9-]+:\d{12}:secret:[a-zA-Z0-9/_+=,.@-]+$`.
        #[track_caller] pub fn secret_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("SecretArn", value)) }
        /// `NoAuthentication`.
        #[track_caller] pub fn no_authentication(value: impl IntoVal<NoAuthentication>) -> Self { Self(Value::one("NoAuthentication", value)) }
    }
}

/// [`AWS::SES::MailManagerRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html).
///
/// What `Ref` returns: `RuleSetId`.
pub type CfnMailManagerRuleSet = Handle<of::CfnMailManagerRuleSet>;
impl cfn::ResourceType for of::CfnMailManagerRuleSet { const TYPE: &'static str = "AWS::SES::MailManagerRuleSet"; type Tags = cfn::TagList; type Props = CfnMailManagerRuleSetProps; type Reference = String; }
impl CfnMailManagerRuleSet {
    /// The attribute `RuleSetArn`.
    #[inline] pub fn attr_rule_set_arn(&self) -> Val<Is<kinds::MailManagerRuleSetArn>> { cfn::attribute(&self.0, "RuleSetArn") }
    /// The attribute `RuleSetId`.
    #[inline] pub fn attr_rule_set_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleSetId") }
}

/// Properties of [`CfnMailManagerRuleSet`].
///
/// Mandatory: `Rules`.
pub type CfnMailManagerRuleSetProps = Fields<of::CfnMailManagerRuleSet>;
impl CfnMailManagerRuleSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rules: impl IntoVal<List<cfn_mail_manager_rule_set::Rule>>) -> Self { with(empty(), "Rules", rules) }
    /// `RuleSetName`: 1 to 100 characters, matches `^[a-zA-Z0-9_.-]+$`.
    #[track_caller] pub fn rule_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetName", value) }
    /// `Rules`: mandatory, at most 40 items.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_mail_manager_rule_set::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_rule_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMailManagerRuleSet`].
pub mod cfn_mail_manager_rule_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum ActionFailurePolicy {} pub enum AddHeaderAction {} pub enum Analysis {} pub enum ArchiveAction {} pub enum BounceAction {} pub enum DeliverToMailboxAction {} pub enum DeliverToQBusinessAction {} pub enum DropAction {} impl ias_core::Optional for DropAction {} pub enum InvokeLambdaAction {} pub enum LambdaInvocationType {} pub enum MailFrom {} pub enum RelayAction {} pub enum ReplaceRecipientAction {} impl ias_core::Optional for ReplaceRecipientAction {} pub enum Rule {} pub enum RuleAddressListEmailAttribute {} pub enum RuleBooleanEmailAttribute {} pub enum RuleBooleanExpression {} pub enum RuleBooleanOperator {} pub enum RuleClientCertificateAttribute {} pub enum RuleDmarcExpression {} pub enum RuleDmarcOperator {} pub enum RuleDmarcPolicy {} pub enum RuleIpEmailAttribute {} pub enum RuleIpExpression {} pub enum RuleIpExpressionEvaluate {} pub enum RuleIpOperator {} pub enum RuleIsInAddressList {} pub enum RuleNumberEmailAttribute {} pub enum RuleNumberExpression {} pub enum RuleNumberExpressionEvaluate {} pub enum RuleNumberOperator {} pub enum RuleStringEmailAttribute {} pub enum RuleStringExpression {} pub enum RuleStringOperator {} pub enum RuleVerdict {} pub enum RuleVerdictAttribute {} pub enum RuleVerdictExpression {} pub enum RuleVerdictOperator {} pub enum S3Action {} pub enum SendAction {} pub enum SnsAction {} pub enum SnsNotificationEncoding {} pub enum SnsNotificationPayloadType {} }

    /// Words of `ActionFailurePolicy`.
    pub type ActionFailurePolicy = Word<fn(of::ActionFailurePolicy)>;
    impl ActionFailurePolicy {
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
        /// `DROP`
        pub const Drop: Self = word("DROP");
    }

    /// `AddHeaderAction`.
    pub type AddHeaderAction = Fields<of::AddHeaderAction>;
    impl AddHeaderAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_name: impl IntoVal<String>, header_value: impl IntoVal<String>) -> Self { with(with(empty(), "HeaderName", header_name), "HeaderValue", header_value) }
        /// `HeaderName`: mandatory, 1 to 64 characters, matches `^[xX]\-[a-zA-Z0-9\-]+$`.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
        /// `HeaderValue`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn header_value(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderValue", value) }
    }

    /// `Analysis`.
    pub type Analysis = Fields<of::Analysis>;
    impl Analysis {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(analyzer: impl IntoVal<String>, result_field: impl IntoVal<String>) -> Self { with(with(empty(), "Analyzer", analyzer), "ResultField", result_field) }
        /// `Analyzer`: mandatory, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn analyzer(self, value: impl IntoVal<String>) -> Self { with(self, "Analyzer", value) }
        /// `ResultField`: mandatory, 1 to 256 characters, matches `^(addon\.)?[\sa-zA-Z0-9_]+$`.
        #[track_caller] pub fn result_field(self, value: impl IntoVal<String>) -> Self { with(self, "ResultField", value) }
    }

    /// `ArchiveAction`.
    pub type ArchiveAction = Fields<of::ArchiveAction>;
    impl ArchiveAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_archive: impl IntoVal<String>) -> Self { with(empty(), "TargetArchive", target_archive) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `TargetArchive`: mandatory, 1 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn target_archive(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArchive", value) }
    }

    /// `BounceAction`.
    pub type BounceAction = Fields<of::BounceAction>;
    /// What [`BounceAction`] cannot do without.
    pub struct BounceActionRequired<A, B, C, D, E> {
        /// `RoleArn`: 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        pub role_arn: A,
        /// `Sender`: at most 254 characters, matches `^[0-9A-Za-z@+.-]+$`.
        pub sender: B,
        /// `StatusCode`: 5 to 9 characters, matches `^[45]\.[0-9]{1,3}\.[0-9]{1,3}$`.
        pub status_code: C,
        /// `SmtpReplyCode`: exactly 3 characters, matches `^[45][0-9][0-9]$`.
        pub smtp_reply_code: D,
        /// `DiagnosticMessage`: 1 to 256 characters, matches `^[\x20-\x7e]+$`.
        pub diagnostic_message: E,
    }
    impl BounceAction {
        /// Takes what is mandatory, by name: [`BounceActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: BounceActionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "RoleArn", required.role_arn), "Sender", required.sender), "StatusCode", required.status_code), "SmtpReplyCode", required.smtp_reply_code), "DiagnosticMessage", required.diagnostic_message) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `DiagnosticMessage`: mandatory, 1 to 256 characters, matches `^[\x20-\x7e]+$`.
        #[track_caller] pub fn diagnostic_message(self, value: impl IntoVal<String>) -> Self { with(self, "DiagnosticMessage", value) }
        /// `Message`: 1 to 500 characters, matches `^[\r\n\x20-\x7e]+$`.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Sender`: mandatory, at most 254 characters, matches `^[0-9A-Za-z@+.-]+$`.
        #[track_caller] pub fn sender(self, value: impl IntoVal<String>) -> Self { with(self, "Sender", value) }
        /// `SmtpReplyCode`: mandatory, exactly 3 characters, matches `^[45][0-9][0-9]$`.
        #[track_caller] pub fn smtp_reply_code(self, value: impl IntoVal<String>) -> Self { with(self, "SmtpReplyCode", value) }
        /// `StatusCode`: mandatory, 5 to 9 characters, matches `^[45]\.[0-9]{1,3}\.[0-9]{1,3}$`.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
    }

    /// `DeliverToMailboxAction`.
    pub type DeliverToMailboxAction = Fields<of::DeliverToMailboxAction>;
    impl DeliverToMailboxAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mailbox_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "MailboxArn", mailbox_arn), "RoleArn", role_arn) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `MailboxArn`: mandatory, 1 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn mailbox_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MailboxArn", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `DeliverToQBusinessAction`.
    pub type DeliverToQBusinessAction = Fields<of::DeliverToQBusinessAction>;
    /// What [`DeliverToQBusinessAction`] cannot do without.
    pub struct DeliverToQBusinessActionRequired<A, B, C> {
        /// `ApplicationId`: exactly 36 characters, matches `^[a-z0-9-]+$`.
        pub application_id: A,
        /// `IndexId`: exactly 36 characters, matches `^[a-z0-9-]+$`.
        pub index_id: B,
        /// `RoleArn`: 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        pub role_arn: C,
    }
    impl DeliverToQBusinessAction {
        /// Takes what is mandatory, by name: [`DeliverToQBusinessActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: DeliverToQBusinessActionRequired<A, B, C>) -> Self { with(with(with(empty(), "ApplicationId", required.application_id), "IndexId", required.index_id), "RoleArn", required.role_arn) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `ApplicationId`: mandatory, exactly 36 characters, matches `^[a-z0-9-]+$`.
        #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
        /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-z0-9-]+$`.
        #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `DropAction`.
    pub type DropAction = Fields<of::DropAction>;
    impl DropAction {
    }

    /// `InvokeLambdaAction`.
    pub type InvokeLambdaAction = Fields<of::InvokeLambdaAction>;
    /// What [`InvokeLambdaAction`] cannot do without.
    pub struct InvokeLambdaActionRequired<A, B, C> {
        /// `FunctionArn`: 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        pub function_arn: A,
        /// `InvocationType`.
        pub invocation_type: B,
        /// `RoleArn`: 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        pub role_arn: C,
    }
    impl InvokeLambdaAction {
        /// Takes what is mandatory, by name: [`InvokeLambdaActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::FunctionArn>>, B: IntoVal<LambdaInvocationType>, C: IntoVal<Is<kinds::RoleArn>>>(required: InvokeLambdaActionRequired<A, B, C>) -> Self { with(with(with(empty(), "FunctionArn", required.function_arn), "InvocationType", required.invocation_type), "RoleArn", required.role_arn) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `FunctionArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
        /// `InvocationType`: mandatory.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<LambdaInvocationType>) -> Self { with(self, "InvocationType", value) }
        /// `RetryTimeMinutes`: 0 to 2160.
        #[track_caller] pub fn retry_time_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RetryTimeMinutes", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// Words of `LambdaInvocationType`.
    pub type LambdaInvocationType = Word<fn(of::LambdaInvocationType)>;
    impl LambdaInvocationType {
        /// `EVENT`
        pub const Event: Self = word("EVENT");
        /// `REQUEST_RESPONSE`
        pub const RequestResponse: Self = word("REQUEST_RESPONSE");
    }

    /// Words of `MailFrom`.
    pub type MailFrom = Word<fn(of::MailFrom)>;
    impl MailFrom {
        /// `REPLACE`
        pub const Replace: Self = word("REPLACE");
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
    }

    /// `RelayAction`.
    pub type RelayAction = Fields<of::RelayAction>;
    impl RelayAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(relay: impl IntoVal<String>) -> Self { with(empty(), "Relay", relay) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `MailFrom`.
        #[track_caller] pub fn mail_from(self, value: impl IntoVal<MailFrom>) -> Self { with(self, "MailFrom", value) }
        /// `Relay`: mandatory, 1 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn relay(self, value: impl IntoVal<String>) -> Self { with(self, "Relay", value) }
    }

    /// `ReplaceRecipientAction`.
    pub type ReplaceRecipientAction = Fields<of::ReplaceRecipientAction>;
    impl ReplaceRecipientAction {
        /// `ReplaceWith`: 1 to 100 items, no item twice, each at most 254 characters, each matches `^[0-9A-Za-z@+.-]+$`.
        #[track_caller] pub fn replace_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReplaceWith", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<List<RuleAction>>) -> Self { with(empty(), "Actions", actions) }
        /// `Actions`: mandatory, 1 to 10 items.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<RuleAction>>) -> Self { with(self, "Actions", value) }
        /// `Conditions`: at most 10 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<RuleCondition>>) -> Self { with(self, "Conditions", value) }
        /// `Name`: 1 to 32 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Unless`: at most 10 items.
        #[track_caller] pub fn unless(self, value: impl IntoVal<List<RuleCondition>>) -> Self { with(self, "Unless", value) }
    }

    /// `RuleAction`: one of 12 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleAction(Value);
    ias_core::union!(RuleAction);
    impl RuleAction {
        /// `Drop`.
        #[track_caller] pub fn drop(value: impl IntoVal<DropAction>) -> Self { Self(Value::one("Drop", value)) }
        /// `Relay`.
        #[track_caller] pub fn relay(value: impl IntoVal<RelayAction>) -> Self { Self(Value::one("Relay", value)) }
        /// `Archive`.
        #[track_caller] pub fn archive(value: impl IntoVal<ArchiveAction>) -> Self { Self(Value::one("Archive", value)) }
        /// `WriteToS3`.
        #[track_caller] pub fn write_to_s3(value: impl IntoVal<S3Action>) -> Self { Self(Value::one("WriteToS3", value)) }
        /// `Send`.
        #[track_caller] pub fn send(value: impl IntoVal<SendAction>) -> Self { Self(Value::one("Send", value)) }
        /// `AddHeader`.
        #[track_caller] pub fn add_header(value: impl IntoVal<AddHeaderAction>) -> Self { Self(Value::one("AddHeader", value)) }
        /// `ReplaceRecipient`.
        #[track_caller] pub fn replace_recipient(value: impl IntoVal<ReplaceRecipientAction>) -> Self { Self(Value::one("ReplaceRecipient", value)) }
        /// `DeliverToMailbox`.
        #[track_caller] pub fn deliver_to_mailbox(value: impl IntoVal<DeliverToMailboxAction>) -> Self { Self(Value::one("DeliverToMailbox", value)) }
        /// `DeliverToQBusiness`.
        #[track_caller] pub fn deliver_to_q_business(value: impl IntoVal<DeliverToQBusinessAction>) -> Self { Self(Value::one("DeliverToQBusiness", value)) }
        /// `PublishToSns`.
        #[track_caller] pub fn publish_to_sns(value: impl IntoVal<SnsAction>) -> Self { Self(Value::one("PublishToSns", value)) }
        /// `Bounce`.
        #[track_caller] pub fn bounce(value: impl IntoVal<BounceAction>) -> Self { Self(Value::one("Bounce", value)) }
        /// `InvokeLambda`.
        #[track_caller] pub fn invoke_lambda(value: impl IntoVal<InvokeLambdaAction>) -> Self { Self(Value::one("InvokeLambda", value)) }
    }

    /// Words of `RuleAddressListEmailAttribute`.
    pub type RuleAddressListEmailAttribute = Word<fn(of::RuleAddressListEmailAttribute)>;
    impl RuleAddressListEmailAttribute {
        /// `RECIPIENT`
        pub const Recipient: Self = word("RECIPIENT");
        /// `MAIL_FROM`
        pub const MailFrom: Self = word("MAIL_FROM");
        /// `SENDER`
        pub const Sender: Self = word("SENDER");
        /// `FROM`
        pub const From: Self = word("FROM");
        /// `TO`
        pub const To: Self = word("TO");
        /// `CC`
        pub const Cc: Self = word("CC");
    }

    /// Words of `RuleBooleanEmailAttribute`.
    pub type RuleBooleanEmailAttribute = Word<fn(of::RuleBooleanEmailAttribute)>;
    impl RuleBooleanEmailAttribute {
        /// `READ_RECEIPT_REQUESTED`
        pub const ReadReceiptRequested: Self = word("READ_RECEIPT_REQUESTED");
        /// `TLS`
        pub const Tls: Self = word("TLS");
        /// `TLS_WRAPPED`
        pub const TlsWrapped: Self = word("TLS_WRAPPED");
    }

    /// `RuleBooleanExpression`.
    pub type RuleBooleanExpression = Fields<of::RuleBooleanExpression>;
    impl RuleBooleanExpression {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(evaluate: impl IntoVal<RuleBooleanToEvaluate>, operator: impl IntoVal<RuleBooleanOperator>) -> Self { with(with(empty(), "Evaluate", evaluate), "Operator", operator) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<RuleBooleanToEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleBooleanOperator>) -> Self { with(self, "Operator", value) }
    }

    /// Words of `RuleBooleanOperator`.
    pub type RuleBooleanOperator = Word<fn(of::RuleBooleanOperator)>;
    impl RuleBooleanOperator {
        /// `IS_TRUE`
        pub const IsTrue: Self = word("IS_TRUE");
        /// `IS_FALSE`
        pub const IsFalse: Self = word("IS_FALSE");
    }

    /// `RuleBooleanToEvaluate`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleBooleanToEvaluate(Value);
    ias_core::union!(RuleBooleanToEvaluate);
    impl RuleBooleanToEvaluate {
        /// `Attribute`.
        #[track_caller] pub fn attribute(value: impl IntoVal<RuleBooleanEmailAttribute>) -> Self { Self(Value::one("Attribute", value)) }
        /// `Analysis`.
        #[track_caller] pub fn analysis(value: impl IntoVal<Analysis>) -> Self { Self(Value::one("Analysis", value)) }
        /// `IsInAddressList`.
        #[track_caller] pub fn is_in_address_list(value: impl IntoVal<RuleIsInAddressList>) -> Self { Self(Value::one("IsInAddressList", value)) }
    }

    /// Words of `RuleClientCertificateAttribute`.
    pub type RuleClientCertificateAttribute = Word<fn(of::RuleClientCertificateAttribute)>;
    impl RuleClientCertificateAttribute {
        /// `CN`
        pub const Cn: Self = word("CN");
        /// `SAN_RFC822_NAME`
        pub const SanRfc822Name: Self = word("SAN_RFC822_NAME");
        /// `SAN_DNS_NAME`
        pub const SanDnsName: Self = word("SAN_DNS_NAME");
        /// `SAN_DIRECTORY_NAME`
        pub const SanDirectoryName: Self = word("SAN_DIRECTORY_NAME");
        /// `SAN_UNIFORM_RESOURCE_IDENTIFIER`
        pub const SanUniformResourceIdentifier: Self = word("SAN_UNIFORM_RESOURCE_IDENTIFIER");
        /// `SAN_IP_ADDRESS`
        pub const SanIpAddress: Self = word("SAN_IP_ADDRESS");
        /// `SAN_REGISTERED_ID`
        pub const SanRegisteredId: Self = word("SAN_REGISTERED_ID");
        /// `SERIAL_NUMBER`
        pub const SerialNumber: Self = word("SERIAL_NUMBER");
    }

    /// `RuleCondition`: one of 6 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleCondition(Value);
    ias_core::union!(RuleCondition);
    impl RuleCondition {
        /// `BooleanExpression`.
        #[track_caller] pub fn boolean_expression(value: impl IntoVal<RuleBooleanExpression>) -> Self { Self(Value::one("BooleanExpression", value)) }
        /// `StringExpression`.
        #[track_caller] pub fn string_expression(value: impl IntoVal<RuleStringExpression>) -> Self { Self(Value::one("StringExpression", value)) }
        /// `NumberExpression`.
        #[track_caller] pub fn number_expression(value: impl IntoVal<RuleNumberExpression>) -> Self { Self(Value::one("NumberExpression", value)) }
        /// `IpExpression`.
        #[track_caller] pub fn ip_expression(value: impl IntoVal<RuleIpExpression>) -> Self { Self(Value::one("IpExpression", value)) }
        /// `VerdictExpression`.
        #[track_caller] pub fn verdict_expression(value: impl IntoVal<RuleVerdictExpression>) -> Self { Self(Value::one("VerdictExpression", value)) }
        /// `DmarcExpression`.
        #[track_caller] pub fn dmarc_expression(value: impl IntoVal<RuleDmarcExpression>) -> Self { Self(Value::one("DmarcExpression", value)) }
    }

    /// `RuleDmarcExpression`.
    pub type RuleDmarcExpression = Fields<of::RuleDmarcExpression>;
    impl RuleDmarcExpression {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operator: impl IntoVal<RuleDmarcOperator>, values: impl IntoVal<List<RuleDmarcPolicy>>) -> Self { with(with(empty(), "Operator", operator), "Values", values) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleDmarcOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory, 1 to 10 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<RuleDmarcPolicy>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `RuleDmarcOperator`.
    pub type RuleDmarcOperator = Word<fn(of::RuleDmarcOperator)>;
    impl RuleDmarcOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
    }

    /// Words of `RuleDmarcPolicy`.
    pub type RuleDmarcPolicy = Word<fn(of::RuleDmarcPolicy)>;
    impl RuleDmarcPolicy {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `QUARANTINE`
        pub const Quarantine: Self = word("QUARANTINE");
        /// `REJECT`
        pub const Reject: Self = word("REJECT");
    }

    /// Words of `RuleIpEmailAttribute`.
    pub type RuleIpEmailAttribute = Word<fn(of::RuleIpEmailAttribute)>;
    impl RuleIpEmailAttribute {
        /// `SOURCE_IP`
        pub const SourceIp: Self = word("SOURCE_IP");
    }

    /// `RuleIpExpression`.
    pub type RuleIpExpression = Fields<of::RuleIpExpression>;
    /// What [`RuleIpExpression`] cannot do without.
    pub struct RuleIpExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Values`: 1 to 10 items, each 1 to 43 characters, each matches `^(([0-9]|.|:|/)*)$`.
        pub values: C,
    }
    impl RuleIpExpression {
        /// Takes what is mandatory, by name: [`RuleIpExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuleIpExpressionEvaluate>, B: IntoVal<RuleIpOperator>, C: IntoVal<List<String>>>(required: RuleIpExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Values", required.values) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<RuleIpExpressionEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleIpOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory, 1 to 10 items, each 1 to 43 characters, each matches `^(([0-9]|.|:|/)*)$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Evaluate`.
    pub type RuleIpExpressionEvaluate = Fields<of::RuleIpExpressionEvaluate>;
    impl RuleIpExpressionEvaluate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<RuleIpEmailAttribute>) -> Self { with(empty(), "Attribute", attribute) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<RuleIpEmailAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `RuleIpOperator`.
    pub type RuleIpOperator = Word<fn(of::RuleIpOperator)>;
    impl RuleIpOperator {
        /// `CIDR_MATCHES`
        pub const CidrMatches: Self = word("CIDR_MATCHES");
        /// `NOT_CIDR_MATCHES`
        pub const NotCidrMatches: Self = word("NOT_CIDR_MATCHES");
    }

    /// `RuleIsInAddressList`.
    pub type RuleIsInAddressList = Fields<of::RuleIsInAddressList>;
    impl RuleIsInAddressList {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<RuleAddressListEmailAttribute>, address_lists: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Attribute", attribute), "AddressLists", address_lists) }
        /// `AddressLists`: mandatory, exactly 1 item, no item twice.
        #[track_caller] pub fn address_lists(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AddressLists", value) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<RuleAddressListEmailAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `RuleNumberEmailAttribute`.
    pub type RuleNumberEmailAttribute = Word<fn(of::RuleNumberEmailAttribute)>;
    impl RuleNumberEmailAttribute {
        /// `MESSAGE_SIZE`
        pub const MessageSize: Self = word("MESSAGE_SIZE");
    }

    /// `RuleNumberExpression`.
    pub type RuleNumberExpression = Fields<of::RuleNumberExpression>;
    /// What [`RuleNumberExpression`] cannot do without.
    pub struct RuleNumberExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Value`.
        pub value: C,
    }
    impl RuleNumberExpression {
        /// Takes what is mandatory, by name: [`RuleNumberExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuleNumberExpressionEvaluate>, B: IntoVal<RuleNumberOperator>, C: IntoVal<f64>>(required: RuleNumberExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Value", required.value) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<RuleNumberExpressionEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleNumberOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// `Evaluate`.
    pub type RuleNumberExpressionEvaluate = Fields<of::RuleNumberExpressionEvaluate>;
    impl RuleNumberExpressionEvaluate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<RuleNumberEmailAttribute>) -> Self { with(empty(), "Attribute", attribute) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<RuleNumberEmailAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `RuleNumberOperator`.
    pub type RuleNumberOperator = Word<fn(of::RuleNumberOperator)>;
    impl RuleNumberOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `LESS_THAN_OR_EQUAL`
        pub const LessThanOrEqual: Self = word("LESS_THAN_OR_EQUAL");
        /// `GREATER_THAN_OR_EQUAL`
        pub const GreaterThanOrEqual: Self = word("GREATER_THAN_OR_EQUAL");
    }

    /// Words of `RuleStringEmailAttribute`.
    pub type RuleStringEmailAttribute = Word<fn(of::RuleStringEmailAttribute)>;
    impl RuleStringEmailAttribute {
        /// `MAIL_FROM`
        pub const MailFrom: Self = word("MAIL_FROM");
        /// `HELO`
        pub const Helo: Self = word("HELO");
        /// `RECIPIENT`
        pub const Recipient: Self = word("RECIPIENT");
        /// `SENDER`
        pub const Sender: Self = word("SENDER");
        /// `FROM`
        pub const From: Self = word("FROM");
        /// `SUBJECT`
        pub const Subject: Self = word("SUBJECT");
        /// `TO`
        pub const To: Self = word("TO");
        /// `CC`
        pub const Cc: Self = word("CC");
    }

    /// `RuleStringExpression`.
    pub type RuleStringExpression = Fields<of::RuleStringExpression>;
    /// What [`RuleStringExpression`] cannot do without.
    pub struct RuleStringExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Values`: 1 to 10 items, each 1 to 4096 characters.
        pub values: C,
    }
    impl RuleStringExpression {
        /// Takes what is mandatory, by name: [`RuleStringExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuleStringToEvaluate>, B: IntoVal<RuleStringOperator>, C: IntoVal<List<String>>>(required: RuleStringExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Values", required.values) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<RuleStringToEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleStringOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory, 1 to 10 items, each 1 to 4096 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `RuleStringOperator`.
    pub type RuleStringOperator = Word<fn(of::RuleStringOperator)>;
    impl RuleStringOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `STARTS_WITH`
        pub const StartsWith: Self = word("STARTS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
    }

    /// `RuleStringToEvaluate`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleStringToEvaluate(Value);
    ias_core::union!(RuleStringToEvaluate);
    impl RuleStringToEvaluate {
        /// `Attribute`.
        #[track_caller] pub fn attribute(value: impl IntoVal<RuleStringEmailAttribute>) -> Self { Self(Value::one("Attribute", value)) }
        /// `MimeHeaderAttribute`: matches `^X-[a-zA-Z0-9-]{1,256}$`.
        #[track_caller] pub fn mime_header_attribute(value: impl IntoVal<String>) -> Self { Self(Value::one("MimeHeaderAttribute", value)) }
        /// `Analysis`.
        #[track_caller] pub fn analysis(value: impl IntoVal<Analysis>) -> Self { Self(Value::one("Analysis", value)) }
        /// `ClientCertificateAttribute`.
        #[track_caller] pub fn client_certificate_attribute(value: impl IntoVal<RuleClientCertificateAttribute>) -> Self { Self(Value::one("ClientCertificateAttribute", value)) }
    }

    /// Words of `RuleVerdict`.
    pub type RuleVerdict = Word<fn(of::RuleVerdict)>;
    impl RuleVerdict {
        /// `PASS`
        pub const Pass: Self = word("PASS");
        /// `FAIL`
        pub const Fail: Self = word("FAIL");
        /// `GRAY`
        pub const Gray: Self = word("GRAY");
        /// `PROCESSING_FAILED`
        pub const ProcessingFailed: Self = word("PROCESSING_FAILED");
    }

    /// Words of `RuleVerdictAttribute`.
    pub type RuleVerdictAttribute = Word<fn(of::RuleVerdictAttribute)>;
    impl RuleVerdictAttribute {
        /// `SPF`
        pub const Spf: Self = word("SPF");
        /// `DKIM`
        pub const Dkim: Self = word("DKIM");
    }

    /// `RuleVerdictExpression`.
    pub type RuleVerdictExpression = Fields<of::RuleVerdictExpression>;
    /// What [`RuleVerdictExpression`] cannot do without.
    pub struct RuleVerdictExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Values`: 1 to 10 items.
        pub values: C,
    }
    impl RuleVerdictExpression {
        /// Takes what is mandatory, by name: [`RuleVerdictExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuleVerdictToEvaluate>, B: IntoVal<RuleVerdictOperator>, C: IntoVal<List<RuleVerdict>>>(required: RuleVerdictExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Values", required.values) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<RuleVerdictToEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleVerdictOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory, 1 to 10 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<RuleVerdict>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `RuleVerdictOperator`.
    pub type RuleVerdictOperator = Word<fn(of::RuleVerdictOperator)>;
    impl RuleVerdictOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
    }

    /// `RuleVerdictToEvaluate`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleVerdictToEvaluate(Value);
    ias_core::union!(RuleVerdictToEvaluate);
    impl RuleVerdictToEvaluate {
        /// `Attribute`.
        #[track_caller] pub fn attribute(value: impl IntoVal<RuleVerdictAttribute>) -> Self { Self(Value::one("Attribute", value)) }
        /// `Analysis`.
        #[track_caller] pub fn analysis(value: impl IntoVal<Analysis>) -> Self { Self(Value::one("Analysis", value)) }
    }

    /// `S3Action`.
    pub type S3Action = Fields<of::S3Action>;
    impl S3Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, s3_bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "RoleArn", role_arn), "S3Bucket", s3_bucket) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `S3Bucket`: mandatory, 1 to 62 characters, matches `^[a-zA-Z0-9.-]+$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Prefix`: 1 to 62 characters, matches `^[a-zA-Z0-9!_.*'()/-]+$`.
        #[track_caller] pub fn s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3Prefix", value) }
        /// `S3SseKmsKeyId`: 20 to 2048 characters, matches `^[a-zA-Z0-9-:/]+$`.
        #[track_caller] pub fn s3_sse_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "S3SseKmsKeyId", value) }
    }

    /// `SendAction`.
    pub type SendAction = Fields<of::SendAction>;
    impl SendAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `SnsAction`.
    pub type SnsAction = Fields<of::SnsAction>;
    impl SnsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "TopicArn", topic_arn), "RoleArn", role_arn) }
        /// `ActionFailurePolicy`.
        #[track_caller] pub fn action_failure_policy(self, value: impl IntoVal<ActionFailurePolicy>) -> Self { with(self, "ActionFailurePolicy", value) }
        /// `Encoding`.
        #[track_caller] pub fn encoding(self, value: impl IntoVal<SnsNotificationEncoding>) -> Self { with(self, "Encoding", value) }
        /// `PayloadType`.
        #[track_caller] pub fn payload_type(self, value: impl IntoVal<SnsNotificationPayloadType>) -> Self { with(self, "PayloadType", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TopicArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc):sns:[a-z]{2}-([a-z]+-)+\d{1}:\d{12}:[\w\-]{1,256}$`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// Words of `SnsNotificationEncoding`.
    pub type SnsNotificationEncoding = Word<fn(of::SnsNotificationEncoding)>;
    impl SnsNotificationEncoding {
        /// `UTF-8`
        pub const Utf8: Self = word("UTF-8");
        /// `BASE64`
        pub const Base64: Self = word("BASE64");
    }

    /// Words of `SnsNotificationPayloadType`.
    pub type SnsNotificationPayloadType = Word<fn(of::SnsNotificationPayloadType)>;
    impl SnsNotificationPayloadType {
        /// `CONTENT`
        pub const Content: Self = word("CONTENT");
        /// `HEADERS`
        pub const Headers: Self = word("HEADERS");
    }
}

/// [`AWS::SES::MailManagerTrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html).
///
/// What `Ref` returns: `TrafficPolicyId`.
pub type CfnMailManagerTrafficPolicy = Handle<of::CfnMailManagerTrafficPolicy>;
impl cfn::ResourceType for of::CfnMailManagerTrafficPolicy { const TYPE: &'static str = "AWS::SES::MailManagerTrafficPolicy"; type Tags = cfn::TagList; type Props = CfnMailManagerTrafficPolicyProps; type Reference = String; }
impl CfnMailManagerTrafficPolicy {
    /// The attribute `TrafficPolicyArn`.
    #[inline] pub fn attr_traffic_policy_arn(&self) -> Val<Is<kinds::MailManagerTrafficPolicyArn>> { cfn::attribute(&self.0, "TrafficPolicyArn") }
    /// The attribute `TrafficPolicyId`.
    #[inline] pub fn attr_traffic_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "TrafficPolicyId") }
}

/// Properties of [`CfnMailManagerTrafficPolicy`].
///
/// Mandatory: `DefaultAction`, `PolicyStatements`.
pub type CfnMailManagerTrafficPolicyProps = Fields<of::CfnMailManagerTrafficPolicy>;
impl CfnMailManagerTrafficPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(default_action: impl IntoVal<cfn_mail_manager_traffic_policy::AcceptAction>, policy_statements: impl IntoVal<List<cfn_mail_manager_traffic_policy::PolicyStatement>>) -> Self { with(with(empty(), "DefaultAction", default_action), "PolicyStatements", policy_statements) }
    /// `DefaultAction`: mandatory.
    #[track_caller] pub fn default_action(self, value: impl IntoVal<cfn_mail_manager_traffic_policy::AcceptAction>) -> Self { with(self, "DefaultAction", value) }
    /// `MaxMessageSizeBytes`: at least 1.
    #[track_caller] pub fn max_message_size_bytes(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxMessageSizeBytes", value) }
    /// `PolicyStatements`: mandatory.
    #[track_caller] pub fn policy_statements(self, value: impl IntoVal<List<cfn_mail_manager_traffic_policy::PolicyStatement>>) -> Self { with(self, "PolicyStatements", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mail_manager_traffic_policy::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrafficPolicyName`: 3 to 63 characters, matches `^[A-Za-z0-9_\-]+$`.
    #[track_caller] pub fn traffic_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficPolicyName", value) }
}

/// Types of [`CfnMailManagerTrafficPolicy`].
pub mod cfn_mail_manager_traffic_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum AcceptAction {} pub enum IngressAddressListEmailAttribute {} pub enum IngressAnalysis {} pub enum IngressBooleanExpression {} pub enum IngressBooleanOperator {} pub enum IngressIpOperator {} pub enum IngressIpv4Attribute {} pub enum IngressIpv4Expression {} pub enum IngressIpv4ExpressionEvaluate {} pub enum IngressIpv6Attribute {} pub enum IngressIpv6Expression {} pub enum IngressIpv6ExpressionEvaluate {} pub enum IngressIsInAddressList {} pub enum IngressStringEmailAttribute {} pub enum IngressStringExpression {} pub enum IngressStringOperator {} pub enum IngressTlsAttribute {} pub enum IngressTlsProtocolAttribute {} pub enum IngressTlsProtocolExpression {} pub enum IngressTlsProtocolExpressionEvaluate {} pub enum IngressTlsProtocolOperator {} pub enum PolicyStatement {} }

    /// Words of `AcceptAction`.
    pub type AcceptAction = Word<fn(of::AcceptAction)>;
    impl AcceptAction {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `IngressAddressListEmailAttribute`.
    pub type IngressAddressListEmailAttribute = Word<fn(of::IngressAddressListEmailAttribute)>;
    impl IngressAddressListEmailAttribute {
        /// `RECIPIENT`
        pub const Recipient: Self = word("RECIPIENT");
    }

    /// `IngressAnalysis`.
    pub type IngressAnalysis = Fields<of::IngressAnalysis>;
    impl IngressAnalysis {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(analyzer: impl IntoVal<String>, result_field: impl IntoVal<String>) -> Self { with(with(empty(), "Analyzer", analyzer), "ResultField", result_field) }
        /// `Analyzer`: mandatory, matches `^[a-zA-Z0-9:_/+=,@.#-]+$`.
        #[track_caller] pub fn analyzer(self, value: impl IntoVal<String>) -> Self { with(self, "Analyzer", value) }
        /// `ResultField`: mandatory, 1 to 256 characters, matches `^(addon\.)?[\sa-zA-Z0-9_]+$`.
        #[track_caller] pub fn result_field(self, value: impl IntoVal<String>) -> Self { with(self, "ResultField", value) }
    }

    /// `IngressBooleanExpression`.
    pub type IngressBooleanExpression = Fields<of::IngressBooleanExpression>;
    impl IngressBooleanExpression {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(evaluate: impl IntoVal<IngressBooleanToEvaluate>, operator: impl IntoVal<IngressBooleanOperator>) -> Self { with(with(empty(), "Evaluate", evaluate), "Operator", operator) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<IngressBooleanToEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<IngressBooleanOperator>) -> Self { with(self, "Operator", value) }
    }

    /// Words of `IngressBooleanOperator`.
    pub type IngressBooleanOperator = Word<fn(of::IngressBooleanOperator)>;
    impl IngressBooleanOperator {
        /// `IS_TRUE`
        pub const IsTrue: Self = word("IS_TRUE");
        /// `IS_FALSE`
        pub const IsFalse: Self = word("IS_FALSE");
    }

    /// `IngressBooleanToEvaluate`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IngressBooleanToEvaluate(Value);
    ias_core::union!(IngressBooleanToEvaluate);
    impl IngressBooleanToEvaluate {
        /// `Analysis`.
        #[track_caller] pub fn analysis(value: impl IntoVal<IngressAnalysis>) -> Self { Self(Value::one("Analysis", value)) }
        /// `IsInAddressList`.
        #[track_caller] pub fn is_in_address_list(value: impl IntoVal<IngressIsInAddressList>) -> Self { Self(Value::one("IsInAddressList", value)) }
    }

    /// Words of `IngressIpOperator`.
    pub type IngressIpOperator = Word<fn(of::IngressIpOperator)>;
    impl IngressIpOperator {
        /// `CIDR_MATCHES`
        pub const CidrMatches: Self = word("CIDR_MATCHES");
        /// `NOT_CIDR_MATCHES`
        pub const NotCidrMatches: Self = word("NOT_CIDR_MATCHES");
    }

    /// Words of `IngressIpv4Attribute`.
    pub type IngressIpv4Attribute = Word<fn(of::IngressIpv4Attribute)>;
    impl IngressIpv4Attribute {
        /// `SENDER_IP`
        pub const SenderIp: Self = word("SENDER_IP");
    }

    /// `IngressIpv4Expression`.
    pub type IngressIpv4Expression = Fields<of::IngressIpv4Expression>;
    /// What [`IngressIpv4Expression`] cannot do without.
    pub struct IngressIpv4ExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Values`.
        pub values: C,
    }
    impl IngressIpv4Expression {
        /// Takes what is mandatory, by name: [`IngressIpv4ExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<IngressIpv4ExpressionEvaluate>, B: IntoVal<IngressIpOperator>, C: IntoVal<List<String>>>(required: IngressIpv4ExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Values", required.values) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<IngressIpv4ExpressionEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<IngressIpOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Evaluate`.
    pub type IngressIpv4ExpressionEvaluate = Fields<of::IngressIpv4ExpressionEvaluate>;
    impl IngressIpv4ExpressionEvaluate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<IngressIpv4Attribute>) -> Self { with(empty(), "Attribute", attribute) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<IngressIpv4Attribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `IngressIpv6Attribute`.
    pub type IngressIpv6Attribute = Word<fn(of::IngressIpv6Attribute)>;
    impl IngressIpv6Attribute {
        /// `SENDER_IPV6`
        pub const SenderIpv6: Self = word("SENDER_IPV6");
    }

    /// `IngressIpv6Expression`.
    pub type IngressIpv6Expression = Fields<of::IngressIpv6Expression>;
    /// What [`IngressIpv6Expression`] cannot do without.
    pub struct IngressIpv6ExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Values`: each at most 49 characters.
        pub values: C,
    }
    impl IngressIpv6Expression {
        /// Takes what is mandatory, by name: [`IngressIpv6ExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<IngressIpv6ExpressionEvaluate>, B: IntoVal<IngressIpOperator>, C: IntoVal<List<String>>>(required: IngressIpv6ExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Values", required.values) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<IngressIpv6ExpressionEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<IngressIpOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory, each at most 49 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Evaluate`.
    pub type IngressIpv6ExpressionEvaluate = Fields<of::IngressIpv6ExpressionEvaluate>;
    impl IngressIpv6ExpressionEvaluate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<IngressIpv6Attribute>) -> Self { with(empty(), "Attribute", attribute) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<IngressIpv6Attribute>) -> Self { with(self, "Attribute", value) }
    }

    /// `IngressIsInAddressList`.
    pub type IngressIsInAddressList = Fields<of::IngressIsInAddressList>;
    impl IngressIsInAddressList {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(address_lists: impl IntoVal<List<String>>, attribute: impl IntoVal<IngressAddressListEmailAttribute>) -> Self { with(with(empty(), "AddressLists", address_lists), "Attribute", attribute) }
        /// `AddressLists`: mandatory, exactly 1 item, no item twice.
        #[track_caller] pub fn address_lists(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AddressLists", value) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<IngressAddressListEmailAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `IngressStringEmailAttribute`.
    pub type IngressStringEmailAttribute = Word<fn(of::IngressStringEmailAttribute)>;
    impl IngressStringEmailAttribute {
        /// `RECIPIENT`
        pub const Recipient: Self = word("RECIPIENT");
    }

    /// `IngressStringExpression`.
    pub type IngressStringExpression = Fields<of::IngressStringExpression>;
    /// What [`IngressStringExpression`] cannot do without.
    pub struct IngressStringExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Values`.
        pub values: C,
    }
    impl IngressStringExpression {
        /// Takes what is mandatory, by name: [`IngressStringExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<IngressStringToEvaluate>, B: IntoVal<IngressStringOperator>, C: IntoVal<List<String>>>(required: IngressStringExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Values", required.values) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<IngressStringToEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<IngressStringOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `IngressStringOperator`.
    pub type IngressStringOperator = Word<fn(of::IngressStringOperator)>;
    impl IngressStringOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `STARTS_WITH`
        pub const StartsWith: Self = word("STARTS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
    }

    /// `IngressStringToEvaluate`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IngressStringToEvaluate(Value);
    ias_core::union!(IngressStringToEvaluate);
    impl IngressStringToEvaluate {
        /// `Attribute`.
        #[track_caller] pub fn attribute(value: impl IntoVal<IngressStringEmailAttribute>) -> Self { Self(Value::one("Attribute", value)) }
        /// `Analysis`.
        #[track_caller] pub fn analysis(value: impl IntoVal<IngressAnalysis>) -> Self { Self(Value::one("Analysis", value)) }
    }

    /// Words of `IngressTlsAttribute`.
    pub type IngressTlsAttribute = Word<fn(of::IngressTlsAttribute)>;
    impl IngressTlsAttribute {
        /// `TLS_PROTOCOL`
        pub const TlsProtocol: Self = word("TLS_PROTOCOL");
    }

    /// Words of `IngressTlsProtocolAttribute`.
    pub type IngressTlsProtocolAttribute = Word<fn(of::IngressTlsProtocolAttribute)>;
    impl IngressTlsProtocolAttribute {
        /// `TLS1_2`
        pub const Tls1_2: Self = word("TLS1_2");
        /// `TLS1_3`
        pub const Tls1_3: Self = word("TLS1_3");
    }

    /// `IngressTlsProtocolExpression`.
    pub type IngressTlsProtocolExpression = Fields<of::IngressTlsProtocolExpression>;
    /// What [`IngressTlsProtocolExpression`] cannot do without.
    pub struct IngressTlsProtocolExpressionRequired<A, B, C> {
        /// `Evaluate`.
        pub evaluate: A,
        /// `Operator`.
        pub operator: B,
        /// `Value`.
        pub value: C,
    }
    impl IngressTlsProtocolExpression {
        /// Takes what is mandatory, by name: [`IngressTlsProtocolExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<IngressTlsProtocolExpressionEvaluate>, B: IntoVal<IngressTlsProtocolOperator>, C: IntoVal<IngressTlsProtocolAttribute>>(required: IngressTlsProtocolExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Evaluate", required.evaluate), "Operator", required.operator), "Value", required.value) }
        /// `Evaluate`: mandatory.
        #[track_caller] pub fn evaluate(self, value: impl IntoVal<IngressTlsProtocolExpressionEvaluate>) -> Self { with(self, "Evaluate", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<IngressTlsProtocolOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<IngressTlsProtocolAttribute>) -> Self { with(self, "Value", value) }
    }

    /// `Evaluate`.
    pub type IngressTlsProtocolExpressionEvaluate = Fields<of::IngressTlsProtocolExpressionEvaluate>;
    impl IngressTlsProtocolExpressionEvaluate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<IngressTlsAttribute>) -> Self { with(empty(), "Attribute", attribute) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<IngressTlsAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `IngressTlsProtocolOperator`.
    pub type IngressTlsProtocolOperator = Word<fn(of::IngressTlsProtocolOperator)>;
    impl IngressTlsProtocolOperator {
        /// `MINIMUM_TLS_VERSION`
        pub const MinimumTlsVersion: Self = word("MINIMUM_TLS_VERSION");
        /// `IS`
        pub const Is: Self = word("IS");
    }

    /// `PolicyCondition`: one of 5 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyCondition(Value);
    ias_core::union!(PolicyCondition);
    impl PolicyCondition {
        /// `StringExpression`.
        #[track_caller] pub fn string_expression(value: impl IntoVal<IngressStringExpression>) -> Self { Self(Value::one("StringExpression", value)) }
        /// `IpExpression`.
        #[track_caller] pub fn ip_expression(value: impl IntoVal<IngressIpv4Expression>) -> Self { Self(Value::one("IpExpression", value)) }
        /// `Ipv6Expression`.
        #[track_caller] pub fn ipv6_expression(value: impl IntoVal<IngressIpv6Expression>) -> Self { Self(Value::one("Ipv6Expression", value)) }
        /// `TlsExpression`.
        #[track_caller] pub fn tls_expression(value: impl IntoVal<IngressTlsProtocolExpression>) -> Self { Self(Value::one("TlsExpression", value)) }
        /// `BooleanExpression`.
        #[track_caller] pub fn boolean_expression(value: impl IntoVal<IngressBooleanExpression>) -> Self { Self(Value::one("BooleanExpression", value)) }
    }

    /// `PolicyStatement`.
    pub type PolicyStatement = Fields<of::PolicyStatement>;
    impl PolicyStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<AcceptAction>, conditions: impl IntoVal<List<PolicyCondition>>) -> Self { with(with(empty(), "Action", action), "Conditions", conditions) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<AcceptAction>) -> Self { with(self, "Action", value) }
        /// `Conditions`: mandatory, at least 1 item.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<PolicyCondition>>) -> Self { with(self, "Conditions", value) }
    }
}

/// [`AWS::SES::MultiRegionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html).
///
/// What `Ref` returns: `EndpointName`.
pub type CfnMultiRegionEndpoint = Handle<of::CfnMultiRegionEndpoint>;
impl cfn::ResourceType for of::CfnMultiRegionEndpoint { const TYPE: &'static str = "AWS::SES::MultiRegionEndpoint"; type Tags = cfn::TagList; type Props = CfnMultiRegionEndpointProps; type Reference = String; }

/// Properties of [`CfnMultiRegionEndpoint`].
///
/// Mandatory: `EndpointName`, `Details`.
///
/// A change replaces the resource: `Details`, `EndpointName`.
pub type CfnMultiRegionEndpointProps = Fields<of::CfnMultiRegionEndpoint>;
impl CfnMultiRegionEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>, details: impl IntoVal<cfn_multi_region_endpoint::Details>) -> Self { with(with(empty(), "EndpointName", endpoint_name), "Details", details) }
    /// `Details`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn details(self, value: impl IntoVal<cfn_multi_region_endpoint::Details>) -> Self { with(self, "Details", value) }
    /// `EndpointName`: mandatory, 1 to 64 characters, matches `^[\w\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_multi_region_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMultiRegionEndpoint`].
pub mod cfn_multi_region_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum Details {} pub enum RouteDetailsItem {} }

    /// `Details`.
    pub type Details = Fields<of::Details>;
    impl Details {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(route_details: impl IntoVal<List<RouteDetailsItem>>) -> Self { with(empty(), "RouteDetails", route_details) }
        /// `RouteDetails`: mandatory, exactly 1 item, no item twice.
        #[track_caller] pub fn route_details(self, value: impl IntoVal<List<RouteDetailsItem>>) -> Self { with(self, "RouteDetails", value) }
    }

    /// `Item`.
    pub type RouteDetailsItem = Fields<of::RouteDetailsItem>;
    impl RouteDetailsItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }
}

/// [`AWS::SES::ReceiptFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html).
///
/// What `Ref` returns: `Id`.
pub type CfnReceiptFilter = Handle<of::CfnReceiptFilter>;
impl cfn::ResourceType for of::CfnReceiptFilter { const TYPE: &'static str = "AWS::SES::ReceiptFilter"; type Tags = cfn::NoTags; type Props = CfnReceiptFilterProps; type Reference = String; }
impl CfnReceiptFilter {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnReceiptFilter`].
///
/// Mandatory: `Filter`.
///
/// A change replaces the resource: `Filter`.
pub type CfnReceiptFilterProps = Fields<of::CfnReceiptFilter>;
impl CfnReceiptFilterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(filter: impl IntoVal<cfn_receipt_filter::Filter>) -> Self { with(empty(), "Filter", filter) }
    /// `Filter`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn filter(self, value: impl IntoVal<cfn_receipt_filter::Filter>) -> Self { with(self, "Filter", value) }
}

/// Types of [`CfnReceiptFilter`].
pub mod cfn_receipt_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Filter {} pub enum IpFilter {} pub enum IpFilterPolicy {} }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip_filter: impl IntoVal<IpFilter>) -> Self { with(empty(), "IpFilter", ip_filter) }
        /// `IpFilter`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn ip_filter(self, value: impl IntoVal<IpFilter>) -> Self { with(self, "IpFilter", value) }
        /// `Name`. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `IpFilter`.
    pub type IpFilter = Fields<of::IpFilter>;
    impl IpFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy: impl IntoVal<IpFilterPolicy>, cidr: impl IntoVal<String>) -> Self { with(with(empty(), "Policy", policy), "Cidr", cidr) }
        /// `Cidr`: mandatory, in the form `ipv4-network`. Changing it replaces the resource.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `Policy`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn policy(self, value: impl IntoVal<IpFilterPolicy>) -> Self { with(self, "Policy", value) }
    }

    /// Words of `Policy`.
    pub type IpFilterPolicy = Word<fn(of::IpFilterPolicy)>;
    impl IpFilterPolicy {
        /// `Allow`
        pub const Allow: Self = word("Allow");
        /// `Block`
        pub const Block: Self = word("Block");
    }
}

/// [`AWS::SES::ReceiptRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html).
///
/// What `Ref` returns: a text of RuleName, RuleSetName.
pub type CfnReceiptRule = Handle<of::CfnReceiptRule>;
impl cfn::ResourceType for of::CfnReceiptRule { const TYPE: &'static str = "AWS::SES::ReceiptRule"; type Tags = cfn::NoTags; type Props = CfnReceiptRuleProps; type Reference = String; }
impl CfnReceiptRule {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `RuleName`.
    #[inline] pub fn attr_rule_name(&self) -> Val<String> { cfn::attribute(&self.0, "RuleName") }
}

/// Properties of [`CfnReceiptRule`].
///
/// Mandatory: `Rule`, `RuleSetName`.
///
/// A change replaces the resource: `RuleSetName`.
pub type CfnReceiptRuleProps = Fields<of::CfnReceiptRule>;
impl CfnReceiptRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule: impl IntoVal<cfn_receipt_rule::Rule>, rule_set_name: impl IntoVal<String>) -> Self { with(with(empty(), "Rule", rule), "RuleSetName", rule_set_name) }
    /// `After`. Write-only.
    #[track_caller] pub fn after(self, value: impl IntoVal<String>) -> Self { with(self, "After", value) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_receipt_rule::Rule>) -> Self { with(self, "Rule", value) }
    /// `RuleSetName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rule_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetName", value) }
}

/// Types of [`CfnReceiptRule`].
pub mod cfn_receipt_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum AddHeaderAction {} pub enum BounceAction {} pub enum ConnectAction {} pub enum LambdaAction {} pub enum LambdaActionInvocationType {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum RuleTlsPolicy {} pub enum S3Action {} pub enum SnsAction {} impl ias_core::Optional for SnsAction {} pub enum SnsActionEncoding {} pub enum StopAction {} pub enum StopActionScope {} pub enum WorkmailAction {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `AddHeaderAction`.
        #[track_caller] pub fn add_header_action(self, value: impl IntoVal<AddHeaderAction>) -> Self { with(self, "AddHeaderAction", value) }
        /// `BounceAction`.
        #[track_caller] pub fn bounce_action(self, value: impl IntoVal<BounceAction>) -> Self { with(self, "BounceAction", value) }
        /// `ConnectAction`.
        #[track_caller] pub fn connect_action(self, value: impl IntoVal<ConnectAction>) -> Self { with(self, "ConnectAction", value) }
        /// `LambdaAction`.
        #[track_caller] pub fn lambda_action(self, value: impl IntoVal<LambdaAction>) -> Self { with(self, "LambdaAction", value) }
        /// `S3Action`.
        #[track_caller] pub fn s3_action(self, value: impl IntoVal<S3Action>) -> Self { with(self, "S3Action", value) }
        /// `SNSAction`.
        #[track_caller] pub fn sns_action(self, value: impl IntoVal<SnsAction>) -> Self { with(self, "SNSAction", value) }
        /// `StopAction`.
        #[track_caller] pub fn stop_action(self, value: impl IntoVal<StopAction>) -> Self { with(self, "StopAction", value) }
        /// `WorkmailAction`.
        #[track_caller] pub fn workmail_action(self, value: impl IntoVal<WorkmailAction>) -> Self { with(self, "WorkmailAction", value) }
    }

    /// `AddHeaderAction`.
    pub type AddHeaderAction = Fields<of::AddHeaderAction>;
    impl AddHeaderAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_name: impl IntoVal<String>, header_value: impl IntoVal<String>) -> Self { with(with(empty(), "HeaderName", header_name), "HeaderValue", header_value) }
        /// `HeaderName`: mandatory.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
        /// `HeaderValue`: mandatory.
        #[track_caller] pub fn header_value(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderValue", value) }
    }

    /// `BounceAction`.
    pub type BounceAction = Fields<of::BounceAction>;
    /// What [`BounceAction`] cannot do without.
    pub struct BounceActionRequired<A, B, C> {
        /// `Sender`.
        pub sender: A,
        /// `SmtpReplyCode`.
        pub smtp_reply_code: B,
        /// `Message`.
        pub message: C,
    }
    impl BounceAction {
        /// Takes what is mandatory, by name: [`BounceActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: BounceActionRequired<A, B, C>) -> Self { with(with(with(empty(), "Sender", required.sender), "SmtpReplyCode", required.smtp_reply_code), "Message", required.message) }
        /// `Message`: mandatory.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
        /// `Sender`: mandatory.
        #[track_caller] pub fn sender(self, value: impl IntoVal<String>) -> Self { with(self, "Sender", value) }
        /// `SmtpReplyCode`: mandatory.
        #[track_caller] pub fn smtp_reply_code(self, value: impl IntoVal<String>) -> Self { with(self, "SmtpReplyCode", value) }
        /// `StatusCode`.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// `ConnectAction`.
    pub type ConnectAction = Fields<of::ConnectAction>;
    impl ConnectAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_arn: impl IntoVal<String>, iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "InstanceARN", instance_arn), "IAMRoleARN", iam_role_arn) }
        /// `IAMRoleARN`: mandatory, 20 to 2048 characters, matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IAMRoleARN", value) }
        /// `InstanceARN`: mandatory.
        #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceARN", value) }
    }

    /// `LambdaAction`.
    pub type LambdaAction = Fields<of::LambdaAction>;
    impl LambdaAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
        /// `InvocationType`.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<LambdaActionInvocationType>) -> Self { with(self, "InvocationType", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// Words of `InvocationType`.
    pub type LambdaActionInvocationType = Word<fn(of::LambdaActionInvocationType)>;
    impl LambdaActionInvocationType {
        /// `Event`
        pub const Event: Self = word("Event");
        /// `RequestResponse`
        pub const RequestResponse: Self = word("RequestResponse");
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// `Actions`.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<Action>>) -> Self { with(self, "Actions", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Name`. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Recipients`.
        #[track_caller] pub fn recipients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Recipients", value) }
        /// `ScanEnabled`.
        #[track_caller] pub fn scan_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ScanEnabled", value) }
        /// `TlsPolicy`.
        #[track_caller] pub fn tls_policy(self, value: impl IntoVal<RuleTlsPolicy>) -> Self { with(self, "TlsPolicy", value) }
    }

    /// Words of `TlsPolicy`.
    pub type RuleTlsPolicy = Word<fn(of::RuleTlsPolicy)>;
    impl RuleTlsPolicy {
        /// `Optional`
        pub const Optional: Self = word("Optional");
        /// `Require`
        pub const Require: Self = word("Require");
    }

    /// `S3Action`.
    pub type S3Action = Fields<of::S3Action>;
    impl S3Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `IamRoleArn`: 20 to 2048 characters, matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `ObjectKeyPrefix`.
        #[track_caller] pub fn object_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKeyPrefix", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// `SNSAction`.
    pub type SnsAction = Fields<of::SnsAction>;
    impl SnsAction {
        /// `Encoding`.
        #[track_caller] pub fn encoding(self, value: impl IntoVal<SnsActionEncoding>) -> Self { with(self, "Encoding", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// Words of `Encoding`.
    pub type SnsActionEncoding = Word<fn(of::SnsActionEncoding)>;
    impl SnsActionEncoding {
        /// `Base64`
        pub const Base64: Self = word("Base64");
        /// `UTF-8`
        pub const Utf8: Self = word("UTF-8");
    }

    /// `StopAction`.
    pub type StopAction = Fields<of::StopAction>;
    impl StopAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope: impl IntoVal<StopActionScope>) -> Self { with(empty(), "Scope", scope) }
        /// `Scope`: mandatory.
        #[track_caller] pub fn scope(self, value: impl IntoVal<StopActionScope>) -> Self { with(self, "Scope", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// Words of `Scope`.
    pub type StopActionScope = Word<fn(of::StopActionScope)>;
    impl StopActionScope {
        /// `RuleSet`
        pub const RuleSet: Self = word("RuleSet");
    }

    /// `WorkmailAction`.
    pub type WorkmailAction = Fields<of::WorkmailAction>;
    impl WorkmailAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(organization_arn: impl IntoVal<String>) -> Self { with(empty(), "OrganizationArn", organization_arn) }
        /// `OrganizationArn`: mandatory.
        #[track_caller] pub fn organization_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationArn", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }
}

/// [`AWS::SES::ReceiptRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html).
///
/// What `Ref` returns: `RuleSetName`.
pub type CfnReceiptRuleSet = Handle<of::CfnReceiptRuleSet>;
impl cfn::ResourceType for of::CfnReceiptRuleSet { const TYPE: &'static str = "AWS::SES::ReceiptRuleSet"; type Tags = cfn::NoTags; type Props = CfnReceiptRuleSetProps; type Reference = String; }

/// Properties of [`CfnReceiptRuleSet`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `RuleSetName`.
pub type CfnReceiptRuleSetProps = Fields<of::CfnReceiptRuleSet>;
impl CfnReceiptRuleSetProps {
    /// `RuleSetName`. Changing it replaces the resource.
    #[track_caller] pub fn rule_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetName", value) }
}

/// [`AWS::SES::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTemplate = Handle<of::CfnTemplate>;
impl cfn::ResourceType for of::CfnTemplate { const TYPE: &'static str = "AWS::SES::Template"; type Tags = cfn::TagList; type Props = CfnTemplateProps; type Reference = String; }
impl CfnTemplate {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTemplate`].
///
/// Nothing is mandatory.
pub type CfnTemplateProps = Fields<of::CfnTemplate>;
impl CfnTemplateProps {
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<cfn_template::Template>) -> Self { with(self, "Template", value) }
}

/// Types of [`CfnTemplate`].
pub mod cfn_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum Template {} }

    /// `Template`.
    pub type Template = Fields<of::Template>;
    impl Template {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subject_part: impl IntoVal<String>) -> Self { with(empty(), "SubjectPart", subject_part) }
        /// `HtmlPart`.
        #[track_caller] pub fn html_part(self, value: impl IntoVal<String>) -> Self { with(self, "HtmlPart", value) }
        /// `SubjectPart`: mandatory.
        #[track_caller] pub fn subject_part(self, value: impl IntoVal<String>) -> Self { with(self, "SubjectPart", value) }
        /// `TemplateName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]{1,64}$`. Changing it replaces the resource.
        #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
        /// `TextPart`.
        #[track_caller] pub fn text_part(self, value: impl IntoVal<String>) -> Self { with(self, "TextPart", value) }
    }
}

/// [`AWS::SES::Tenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html).
///
/// What `Ref` returns: `TenantName`.
pub type CfnTenant = Handle<of::CfnTenant>;
impl cfn::ResourceType for of::CfnTenant { const TYPE: &'static str = "AWS::SES::Tenant"; type Tags = cfn::TagList; type Props = CfnTenantProps; type Reference = String; }
impl CfnTenant {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TenantArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnTenant`].
///
/// Mandatory: `TenantName`.
///
/// A change replaces the resource: `TenantName`.
pub type CfnTenantProps = Fields<of::CfnTenant>;
impl CfnTenantProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(tenant_name: impl IntoVal<String>) -> Self { with(empty(), "TenantName", tenant_name) }
    /// `ReputationEntity`.
    #[track_caller] pub fn reputation_entity(self, value: impl IntoVal<cfn_tenant::ReputationEntity>) -> Self { with(self, "ReputationEntity", value) }
    /// `ResourceAssociations`.
    #[track_caller] pub fn resource_associations(self, value: impl IntoVal<List<cfn_tenant::ResourceAssociation>>) -> Self { with(self, "ResourceAssociations", value) }
    /// `SuppressionAttributes`.
    #[track_caller] pub fn suppression_attributes(self, value: impl IntoVal<cfn_tenant::TenantSuppressionAttributes>) -> Self { with(self, "SuppressionAttributes", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_tenant::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TenantName`: mandatory, 1 to 64 characters, matches `^[\w\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn tenant_name(self, value: impl IntoVal<String>) -> Self { with(self, "TenantName", value) }
}

/// Types of [`CfnTenant`].
pub mod cfn_tenant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum ReputationEntity {} pub enum ReputationPolicy {} pub enum ResourceAssociation {} pub enum TenantSuppressionAttributes {} pub enum TenantSuppressionAttributesSuppressedReason {} pub enum TenantSuppressionAttributesSuppressionScope {} }

    /// `ReputationEntity`.
    pub type ReputationEntity = Fields<of::ReputationEntity>;
    impl ReputationEntity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy: impl IntoVal<ReputationPolicy>) -> Self { with(empty(), "Policy", policy) }
        /// `Policy`: mandatory.
        #[track_caller] pub fn policy(self, value: impl IntoVal<ReputationPolicy>) -> Self { with(self, "Policy", value) }
    }

    /// `ReputationPolicy`.
    pub type ReputationPolicy = Fields<of::ReputationPolicy>;
    impl ReputationPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(reputation_entity_policy: impl IntoVal<String>) -> Self { with(empty(), "ReputationEntityPolicy", reputation_entity_policy) }
        /// `ReputationEntityPolicy`: mandatory, matches `^arn:[a-z0-9-]+:ses:[a-z0-9-]+:aws:reputation-policy/(none|standard|strict)$`.
        #[track_caller] pub fn reputation_entity_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ReputationEntityPolicy", value) }
    }

    /// `ResourceAssociation`.
    pub type ResourceAssociation = Fields<of::ResourceAssociation>;
    impl ResourceAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceArn", resource_arn) }
        /// `ResourceArn`: mandatory, at least 1 character.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// `TenantSuppressionAttributes`.
    pub type TenantSuppressionAttributes = Fields<of::TenantSuppressionAttributes>;
    impl TenantSuppressionAttributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(suppression_scope: impl IntoVal<TenantSuppressionAttributesSuppressionScope>, suppressed_reasons: impl IntoVal<List<TenantSuppressionAttributesSuppressedReason>>) -> Self { with(with(empty(), "SuppressionScope", suppression_scope), "SuppressedReasons", suppressed_reasons) }
        /// `SuppressedReasons`: mandatory, no item twice.
        #[track_caller] pub fn suppressed_reasons(self, value: impl IntoVal<List<TenantSuppressionAttributesSuppressedReason>>) -> Self { with(self, "SuppressedReasons", value) }
        /// `SuppressionScope`: mandatory.
        #[track_caller] pub fn suppression_scope(self, value: impl IntoVal<TenantSuppressionAttributesSuppressionScope>) -> Self { with(self, "SuppressionScope", value) }
    }

    /// Words of `SuppressedReason`.
    pub type TenantSuppressionAttributesSuppressedReason = Word<fn(of::TenantSuppressionAttributesSuppressedReason)>;
    impl TenantSuppressionAttributesSuppressedReason {
        /// `BOUNCE`
        pub const Bounce: Self = word("BOUNCE");
        /// `COMPLAINT`
        pub const Complaint: Self = word("COMPLAINT");
    }

    /// Words of `SuppressionScope`.
    pub type TenantSuppressionAttributesSuppressionScope = Word<fn(of::TenantSuppressionAttributesSuppressionScope)>;
    impl TenantSuppressionAttributesSuppressionScope {
        /// `ACCOUNT`
        pub const Account: Self = word("ACCOUNT");
        /// `TENANT`
        pub const Tenant: Self = word("TENANT");
    }
}

/// [`AWS::SES::VdmAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html).
///
/// What `Ref` returns: `VdmAttributesResourceId`.
pub type CfnVdmAttributes = Handle<of::CfnVdmAttributes>;
impl cfn::ResourceType for of::CfnVdmAttributes { const TYPE: &'static str = "AWS::SES::VdmAttributes"; type Tags = cfn::NoTags; type Props = CfnVdmAttributesProps; type Reference = String; }
impl CfnVdmAttributes {
    /// The attribute `VdmAttributesResourceId`.
    #[inline] pub fn attr_vdm_attributes_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "VdmAttributesResourceId") }
}

/// Properties of [`CfnVdmAttributes`].
///
/// Nothing is mandatory.
pub type CfnVdmAttributesProps = Fields<of::CfnVdmAttributes>;
impl CfnVdmAttributesProps {
    /// `DashboardAttributes`.
    #[track_caller] pub fn dashboard_attributes(self, value: impl IntoVal<cfn_vdm_attributes::DashboardAttributes>) -> Self { with(self, "DashboardAttributes", value) }
    /// `GuardianAttributes`.
    #[track_caller] pub fn guardian_attributes(self, value: impl IntoVal<cfn_vdm_attributes::GuardianAttributes>) -> Self { with(self, "GuardianAttributes", value) }
}

/// Types of [`CfnVdmAttributes`].
pub mod cfn_vdm_attributes {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DashboardAttributes {} impl ias_core::Optional for DashboardAttributes {} pub enum GuardianAttributes {} impl ias_core::Optional for GuardianAttributes {} }

    /// `DashboardAttributes`.
    pub type DashboardAttributes = Fields<of::DashboardAttributes>;
    impl DashboardAttributes {
        /// `EngagementMetrics`: matches `ENABLED|DISABLED`.
        #[track_caller] pub fn engagement_metrics(self, value: impl IntoVal<String>) -> Self { with(self, "EngagementMetrics", value) }
    }

    /// `GuardianAttributes`.
    pub type GuardianAttributes = Fields<of::GuardianAttributes>;
    impl GuardianAttributes {
        /// `OptimizedSharedDelivery`: matches `ENABLED|DISABLED`.
        #[track_caller] pub fn optimized_shared_delivery(self, value: impl IntoVal<String>) -> Self { with(self, "OptimizedSharedDelivery", value) }
    }
}
