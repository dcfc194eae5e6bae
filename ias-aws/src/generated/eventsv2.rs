// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EventsV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnEventBus {} pub enum CfnEventSource {} pub enum CfnResourcePolicy {} pub enum CfnSubscriber {} }

/// [`AWS::EventsV2::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html).
///
/// What `Ref` returns: `EventBusArn`.
pub type CfnEventBus = Handle<of::CfnEventBus>;
impl cfn::ResourceType for of::CfnEventBus { const TYPE: &'static str = "AWS::EventsV2::EventBus"; type Tags = cfn::TagList; type Props = CfnEventBusProps; type Reference = Is<kinds::EventsV2EventBusArn>; }
impl CfnEventBus {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `EventBusArn`.
    #[inline] pub fn attr_event_bus_arn(&self) -> Val<Is<kinds::EventsV2EventBusArn>> { cfn::attribute(&self.0, "EventBusArn") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `State`: one of `CREATING`, `ACTIVE`, `UPDATING`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`, `DELETING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnEventBus`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnEventBusProps = Fields<of::CfnEventBus>;
impl CfnEventBusProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 512 characters, matches `^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*(?![\s\S])`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionConfiguration`.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_event_bus::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StorageConfiguration`.
    #[track_caller] pub fn storage_configuration(self, value: impl IntoVal<cfn_event_bus::StorageConfiguration>) -> Self { with(self, "StorageConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_bus::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventBus`].
pub mod cfn_event_bus {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum StorageConfiguration {} impl ias_core::Optional for StorageConfiguration {} pub enum Tag {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KmsKeyIdentifier`: at most 2048 characters, matches `^[a-zA-Z0-9_\-/:]*$`.
        #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    }

    /// `StorageConfiguration`.
    pub type StorageConfiguration = Fields<of::StorageConfiguration>;
    impl StorageConfiguration {
        /// `RetentionPeriodInDays`: 1 to 365.
        #[track_caller] pub fn retention_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriodInDays", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^\S([\s\S]*\S)?(?![\s\S])`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^(\S([\s\S]*\S)?)?(?![\s\S])`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EventsV2::EventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html).
///
/// What `Ref` returns: `EventSourceArn`.
pub type CfnEventSource = Handle<of::CfnEventSource>;
impl cfn::ResourceType for of::CfnEventSource { const TYPE: &'static str = "AWS::EventsV2::EventSource"; type Tags = cfn::TagList; type Props = CfnEventSourceProps; type Reference = Is<kinds::EventSourceArn>; }
impl CfnEventSource {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `EventSourceArn`.
    #[inline] pub fn attr_event_source_arn(&self) -> Val<Is<kinds::EventSourceArn>> { cfn::attribute(&self.0, "EventSourceArn") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Revoked`.
    #[inline] pub fn attr_revoked(&self) -> Val<bool> { cfn::attribute(&self.0, "Revoked") }
    /// The attribute `State`: one of `CREATING`, `ACTIVE`, `UPDATING`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnEventSource`].
///
/// Mandatory: `Name`, `EventBusArn`, `Configuration`.
///
/// A change replaces the resource: `EventBusArn`, `Name`.
pub type CfnEventSourceProps = Fields<of::CfnEventSource>;
/// What [`CfnEventSourceProps`] cannot do without.
pub struct CfnEventSourcePropsRequired<A, B, C> {
    /// `Name`: 1 to 256 characters, matches `^(?!aws\.)[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Changing it replaces the resource.
    pub name: A,
    /// `EventBusArn`: 1 to 1011 characters. Changing it replaces the resource.
    pub event_bus_arn: B,
    /// `Configuration`.
    pub configuration: C,
}
impl CfnEventSourceProps {
    /// Takes what is mandatory, by name: [`CfnEventSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_event_source::EventSourceConfiguration>>(required: CfnEventSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "EventBusArn", required.event_bus_arn), "Configuration", required.configuration) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_event_source::EventSourceConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Description`: at most 512 characters, matches `^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*(?![\s\S])`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBusArn`: mandatory, 1 to 1011 characters. Changing it replaces the resource.
    #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusArn", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^(?!aws\.)[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_source::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventSource`].
pub mod cfn_event_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_event_bus::{Tag};
    mod of { pub enum AwsServiceEventsConfiguration {} pub enum OnFailureConfiguration {} impl ias_core::Optional for OnFailureConfiguration {} pub enum PartnerEventsConfiguration {} }

    /// `AwsServiceEventsConfiguration`.
    pub type AwsServiceEventsConfiguration = Fields<of::AwsServiceEventsConfiguration>;
    impl AwsServiceEventsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(aws_service: impl IntoVal<String>) -> Self { with(empty(), "AwsService", aws_service) }
        /// `AwsService`: mandatory, 1 to 256 characters, matches `^aws\.[a-z0-9\-]+$`.
        #[track_caller] pub fn aws_service(self, value: impl IntoVal<String>) -> Self { with(self, "AwsService", value) }
        /// `OnFailureConfiguration`.
        #[track_caller] pub fn on_failure_configuration(self, value: impl IntoVal<OnFailureConfiguration>) -> Self { with(self, "OnFailureConfiguration", value) }
        /// `Pattern`: at most 3753 characters.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// `EventSourceConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EventSourceConfiguration(Value);
    ias_core::union!(EventSourceConfiguration);
    impl EventSourceConfiguration {
        /// `AwsServiceEventsConfiguration`.
        #[track_caller] pub fn aws_service_events_configuration(value: impl IntoVal<AwsServiceEventsConfiguration>) -> Self { Self(Value::one("AwsServiceEventsConfiguration", value)) }
        /// `PartnerEventsConfiguration`.
        #[track_caller] pub fn partner_events_configuration(value: impl IntoVal<PartnerEventsConfiguration>) -> Self { Self(Value::one("PartnerEventsConfiguration", value)) }
    }

    /// `OnFailureConfiguration`.
    pub type OnFailureConfiguration = Fields<of::OnFailureConfiguration>;
    impl OnFailureConfiguration {
        /// `Arn`: 1 to 1600 characters, matches `^arn:aws(-[a-z0-9]+)*:sqs:[a-z][a-z0-9]*(-[a-z0-9]+)*:[0-9]{12}:[A-Za-z0-9_-]{1,80}$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `PartnerEventsConfiguration`.
    pub type PartnerEventsConfiguration = Fields<of::PartnerEventsConfiguration>;
    impl PartnerEventsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partner_event_source_arn: impl IntoVal<String>) -> Self { with(empty(), "PartnerEventSourceArn", partner_event_source_arn) }
        /// `OnFailureConfiguration`.
        #[track_caller] pub fn on_failure_configuration(self, value: impl IntoVal<OnFailureConfiguration>) -> Self { with(self, "OnFailureConfiguration", value) }
        /// `PartnerBusKmsKeyIdentifier`: at most 2048 characters, matches `^[a-zA-Z0-9_\-/:]*$`.
        #[track_caller] pub fn partner_bus_kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "PartnerBusKmsKeyIdentifier", value) }
        /// `PartnerEventSourceArn`: mandatory, 1 to 1600 characters. Changing it replaces the resource.
        #[track_caller] pub fn partner_event_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PartnerEventSourceArn", value) }
        /// `Pattern`: at most 3753 characters.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }
}

/// [`AWS::EventsV2::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html).
///
/// What `Ref` returns: `EventBusArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::EventsV2::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }
impl CfnResourcePolicy {
    /// The attribute `RevisionId`.
    #[inline] pub fn attr_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "RevisionId") }
}

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `EventBusArn`, `PolicyDocument`.
///
/// A change replaces the resource: `EventBusArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(event_bus_arn: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "EventBusArn", event_bus_arn), "PolicyDocument", policy_document) }
    /// `EventBusArn`: mandatory, 1 to 1011 characters. Changing it replaces the resource.
    #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusArn", value) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
}

/// [`AWS::EventsV2::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html).
///
/// What `Ref` returns: `SubscriberArn`.
pub type CfnSubscriber = Handle<of::CfnSubscriber>;
impl cfn::ResourceType for of::CfnSubscriber { const TYPE: &'static str = "AWS::EventsV2::Subscriber"; type Tags = cfn::TagList; type Props = CfnSubscriberProps; type Reference = Is<kinds::EventsV2SubscriberArn>; }
impl CfnSubscriber {
    /// The attribute `BusName`.
    #[inline] pub fn attr_bus_name(&self) -> Val<String> { cfn::attribute(&self.0, "BusName") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `SubscriberArn`.
    #[inline] pub fn attr_subscriber_arn(&self) -> Val<Is<kinds::EventsV2SubscriberArn>> { cfn::attribute(&self.0, "SubscriberArn") }
}

/// Properties of [`CfnSubscriber`].
///
/// Mandatory: `Name`, `EventBusArn`, `InvokeConfiguration`.
///
/// A change replaces the resource: `EventBusArn`, `Name`, `PointInTimeConfiguration`, `StartingPosition`, `Type`.
pub type CfnSubscriberProps = Fields<of::CfnSubscriber>;
/// What [`CfnSubscriberProps`] cannot do without.
pub struct CfnSubscriberPropsRequired<A, B, C> {
    /// `Name`: 1 to 256 characters, matches `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Changing it replaces the resource.
    pub name: A,
    /// `EventBusArn`: 1 to 1011 characters. Changing it replaces the resource.
    pub event_bus_arn: B,
    /// `InvokeConfiguration`.
    pub invoke_configuration: C,
}
impl CfnSubscriberProps {
    /// Takes what is mandatory, by name: [`CfnSubscriberPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_subscriber::InvokeConfiguration>>(required: CfnSubscriberPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "EventBusArn", required.event_bus_arn), "InvokeConfiguration", required.invoke_configuration) }
    /// `BatchConfiguration`.
    #[track_caller] pub fn batch_configuration(self, value: impl IntoVal<cfn_subscriber::BatchConfiguration>) -> Self { with(self, "BatchConfiguration", value) }
    /// `Description`: at most 512 characters, matches `^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*(?![\s\S])`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBusArn`: mandatory, 1 to 1011 characters. Changing it replaces the resource.
    #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusArn", value) }
    /// `FilterConfiguration`.
    #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<cfn_subscriber::FilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
    /// `InvokeConfiguration`: mandatory.
    #[track_caller] pub fn invoke_configuration(self, value: impl IntoVal<cfn_subscriber::InvokeConfiguration>) -> Self { with(self, "InvokeConfiguration", value) }
    /// `LogConfiguration`.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_subscriber::LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OnFailureConfiguration`.
    #[track_caller] pub fn on_failure_configuration(self, value: impl IntoVal<cfn_subscriber::OnFailureConfiguration>) -> Self { with(self, "OnFailureConfiguration", value) }
    /// `PointInTimeConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn point_in_time_configuration(self, value: impl IntoVal<cfn_subscriber::PointInTimeConfiguration>) -> Self { with(self, "PointInTimeConfiguration", value) }
    /// `ResumePosition`. Write-only.
    #[track_caller] pub fn resume_position(self, value: impl IntoVal<cfn_subscriber::ResumePosition>) -> Self { with(self, "ResumePosition", value) }
    /// `RetryPolicy`.
    #[track_caller] pub fn retry_policy(self, value: impl IntoVal<cfn_subscriber::RetryPolicy>) -> Self { with(self, "RetryPolicy", value) }
    /// `StartingPosition`. Changing it replaces the resource.
    #[track_caller] pub fn starting_position(self, value: impl IntoVal<cfn_subscriber::StartingPosition>) -> Self { with(self, "StartingPosition", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_subscriber::State>) -> Self { with(self, "State", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subscriber::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Transformer`.
    #[track_caller] pub fn transformer(self, value: impl IntoVal<cfn_subscriber::Transformer>) -> Self { with(self, "Transformer", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_subscriber::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSubscriber`].
pub mod cfn_subscriber {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_event_bus::{Tag};
    mod of { pub enum BatchConfiguration {} impl ias_core::Optional for BatchConfiguration {} pub enum DeduplicationConfiguration {} pub enum DeduplicationConfigurationDeduplicationType {} pub enum EventBusV2SystemMetadata {} impl ias_core::Optional for EventBusV2SystemMetadata {} pub enum Filter {} pub enum FilterConfiguration {} pub enum FilterConfigurationLanguage {} pub enum FilterScope {} pub enum InvokeConfiguration {} pub enum InvokeConfigurationEventBusV2Parameters {} impl ias_core::Optional for InvokeConfigurationEventBusV2Parameters {} pub enum InvokeConfigurationHttpParameters {} impl ias_core::Optional for InvokeConfigurationHttpParameters {} pub enum InvokeConfigurationKinesisParameters {} impl ias_core::Optional for InvokeConfigurationKinesisParameters {} pub enum InvokeConfigurationLambdaParameters {} impl ias_core::Optional for InvokeConfigurationLambdaParameters {} pub enum InvokeConfigurationSnsParameters {} impl ias_core::Optional for InvokeConfigurationSnsParameters {} pub enum InvokeConfigurationSqsParameters {} impl ias_core::Optional for InvokeConfigurationSqsParameters {} pub enum InvokeConfigurationStepFunctionsParameters {} impl ias_core::Optional for InvokeConfigurationStepFunctionsParameters {} pub enum InvokeConfigurationUniversalTargetParameters {} pub enum JsonataConfiguration {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum LogConfigurationIncludePayload {} pub enum LogConfigurationLevel {} pub enum MessageAttributeValue {} pub enum OnFailureConfiguration {} impl ias_core::Optional for OnFailureConfiguration {} pub enum PointInTimeConfiguration {} pub enum PointInTimeConfigurationPointType {} pub enum ResumePosition {} pub enum RetryPolicy {} impl ias_core::Optional for RetryPolicy {} pub enum RetryPolicyRetryStrategy {} pub enum StartingPosition {} pub enum State {} pub enum Transformer {} impl ias_core::Optional for Transformer {} pub enum TransformerType {} pub enum Type {} }

    /// `BatchConfiguration`.
    pub type BatchConfiguration = Fields<of::BatchConfiguration>;
    impl BatchConfiguration {
        /// `MaxBatchSize`: 1 to 500.
        #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSize", value) }
        /// `MaxBatchWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn max_batch_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchWindowInSeconds", value) }
    }

    /// `DeduplicationConfiguration`.
    pub type DeduplicationConfiguration = Fields<of::DeduplicationConfiguration>;
    impl DeduplicationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(deduplication_type: impl IntoVal<DeduplicationConfigurationDeduplicationType>) -> Self { with(empty(), "DeduplicationType", deduplication_type) }
        /// `DeduplicationType`: mandatory.
        #[track_caller] pub fn deduplication_type(self, value: impl IntoVal<DeduplicationConfigurationDeduplicationType>) -> Self { with(self, "DeduplicationType", value) }
    }

    /// Words of `DeduplicationType`.
    pub type DeduplicationConfigurationDeduplicationType = Word<fn(of::DeduplicationConfigurationDeduplicationType)>;
    impl DeduplicationConfigurationDeduplicationType {
        /// `CONTENT_BASED`
        pub const ContentBased: Self = word("CONTENT_BASED");
    }

    /// `EventBusV2SystemMetadata`.
    pub type EventBusV2SystemMetadata = Fields<of::EventBusV2SystemMetadata>;
    impl EventBusV2SystemMetadata {
        /// `DeduplicationId`.
        #[track_caller] pub fn deduplication_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeduplicationId", value) }
        /// `EventGroupId`.
        #[track_caller] pub fn event_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "EventGroupId", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pattern: impl IntoVal<String>, scope: impl IntoVal<FilterScope>) -> Self { with(with(empty(), "Pattern", pattern), "Scope", scope) }
        /// `Pattern`: mandatory, at most 4096 characters.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
        /// `Scope`: mandatory.
        #[track_caller] pub fn scope(self, value: impl IntoVal<FilterScope>) -> Self { with(self, "Scope", value) }
    }

    /// `FilterConfiguration`.
    pub type FilterConfiguration = Fields<of::FilterConfiguration>;
    impl FilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filters: impl IntoVal<List<Filter>>) -> Self { with(empty(), "Filters", filters) }
        /// `Filters`: mandatory, 1 to 50 items.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
        /// `Language`.
        #[track_caller] pub fn language(self, value: impl IntoVal<FilterConfigurationLanguage>) -> Self { with(self, "Language", value) }
    }

    /// Words of `Language`.
    pub type FilterConfigurationLanguage = Word<fn(of::FilterConfigurationLanguage)>;
    impl FilterConfigurationLanguage {
        /// `EVENT_BRIDGE_PATTERN`
        pub const EventBridgePattern: Self = word("EVENT_BRIDGE_PATTERN");
    }

    /// Words of `Scope`.
    pub type FilterScope = Word<fn(of::FilterScope)>;
    impl FilterScope {
        /// `DATA`
        pub const Data: Self = word("DATA");
        /// `METADATA`
        pub const Metadata: Self = word("METADATA");
        /// `SYSTEM_METADATA`
        pub const SystemMetadata: Self = word("SYSTEM_METADATA");
    }

    /// `InvokeConfiguration`.
    pub type InvokeConfiguration = Fields<of::InvokeConfiguration>;
    impl InvokeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "TargetArn", target_arn), "RoleArn", role_arn) }
        /// `EventBusV2Parameters`.
        #[track_caller] pub fn event_bus_v2_parameters(self, value: impl IntoVal<InvokeConfigurationEventBusV2Parameters>) -> Self { with(self, "EventBusV2Parameters", value) }
        /// `HttpParameters`.
        #[track_caller] pub fn http_parameters(self, value: impl IntoVal<InvokeConfigurationHttpParameters>) -> Self { with(self, "HttpParameters", value) }
        /// `KinesisParameters`.
        #[track_caller] pub fn kinesis_parameters(self, value: impl IntoVal<InvokeConfigurationKinesisParameters>) -> Self { with(self, "KinesisParameters", value) }
        /// `LambdaParameters`.
        #[track_caller] pub fn lambda_parameters(self, value: impl IntoVal<InvokeConfigurationLambdaParameters>) -> Self { with(self, "LambdaParameters", value) }
        /// `RoleArn`: mandatory, 1 to 1600 characters, matches `^arn:aws(-[a-z0-9]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SnsParameters`.
        #[track_caller] pub fn sns_parameters(self, value: impl IntoVal<InvokeConfigurationSnsParameters>) -> Self { with(self, "SnsParameters", value) }
        /// `SqsParameters`.
        #[track_caller] pub fn sqs_parameters(self, value: impl IntoVal<InvokeConfigurationSqsParameters>) -> Self { with(self, "SqsParameters", value) }
        /// `StepFunctionsParameters`.
        #[track_caller] pub fn step_functions_parameters(self, value: impl IntoVal<InvokeConfigurationStepFunctionsParameters>) -> Self { with(self, "StepFunctionsParameters", value) }
        /// `TargetArn`: mandatory, 1 to 1600 characters, matches `^arn:`. Changing it replaces the resource.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
        /// `UniversalTargetParameters`.
        #[track_caller] pub fn universal_target_parameters(self, value: impl IntoVal<InvokeConfigurationUniversalTargetParameters>) -> Self { with(self, "UniversalTargetParameters", value) }
    }

    /// `EventBusV2Parameters`.
    pub type InvokeConfigurationEventBusV2Parameters = Fields<of::InvokeConfigurationEventBusV2Parameters>;
    impl InvokeConfigurationEventBusV2Parameters {
        /// `DeduplicationConfiguration`.
        #[track_caller] pub fn deduplication_configuration(self, value: impl IntoVal<DeduplicationConfiguration>) -> Self { with(self, "DeduplicationConfiguration", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Metadata", value) }
        /// `SystemMetadata`.
        #[track_caller] pub fn system_metadata(self, value: impl IntoVal<EventBusV2SystemMetadata>) -> Self { with(self, "SystemMetadata", value) }
    }

    /// `HttpParameters`.
    pub type InvokeConfigurationHttpParameters = Fields<of::InvokeConfigurationHttpParameters>;
    impl InvokeConfigurationHttpParameters {
        /// `HeaderParameters`.
        #[track_caller] pub fn header_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "HeaderParameters", value) }
        /// `InvocationTimeoutSeconds`.
        #[track_caller] pub fn invocation_timeout_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationTimeoutSeconds", value) }
        /// `PathParameterValues`: at most 50 items, each matches `^(?!\s*$).+$`.
        #[track_caller] pub fn path_parameter_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PathParameterValues", value) }
        /// `QueryStringParameters`.
        #[track_caller] pub fn query_string_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "QueryStringParameters", value) }
    }

    /// `KinesisParameters`.
    pub type InvokeConfigurationKinesisParameters = Fields<of::InvokeConfigurationKinesisParameters>;
    impl InvokeConfigurationKinesisParameters {
        /// `ExplicitHashKey`.
        #[track_caller] pub fn explicit_hash_key(self, value: impl IntoVal<String>) -> Self { with(self, "ExplicitHashKey", value) }
        /// `PartitionKey`.
        #[track_caller] pub fn partition_key(self, value: impl IntoVal<String>) -> Self { with(self, "PartitionKey", value) }
    }

    /// `LambdaParameters`.
    pub type InvokeConfigurationLambdaParameters = Fields<of::InvokeConfigurationLambdaParameters>;
    impl InvokeConfigurationLambdaParameters {
        /// `DurableExecutionName`.
        #[track_caller] pub fn durable_execution_name(self, value: impl IntoVal<String>) -> Self { with(self, "DurableExecutionName", value) }
        /// `InvocationTimeoutSeconds`.
        #[track_caller] pub fn invocation_timeout_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationTimeoutSeconds", value) }
        /// `InvocationType`.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationType", value) }
        /// `Qualifier`.
        #[track_caller] pub fn qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "Qualifier", value) }
        /// `TenantId`.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// `SnsParameters`.
    pub type InvokeConfigurationSnsParameters = Fields<of::InvokeConfigurationSnsParameters>;
    impl InvokeConfigurationSnsParameters {
        /// `MessageAttributes`.
        #[track_caller] pub fn message_attributes(self, value: impl IntoVal<Map<MessageAttributeValue>>) -> Self { with(self, "MessageAttributes", value) }
        /// `MessageDeduplicationId`.
        #[track_caller] pub fn message_deduplication_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageDeduplicationId", value) }
        /// `MessageGroupId`.
        #[track_caller] pub fn message_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageGroupId", value) }
        /// `MessageStructure`.
        #[track_caller] pub fn message_structure(self, value: impl IntoVal<String>) -> Self { with(self, "MessageStructure", value) }
        /// `Subject`.
        #[track_caller] pub fn subject(self, value: impl IntoVal<String>) -> Self { with(self, "Subject", value) }
    }

    /// `SqsParameters`.
    pub type InvokeConfigurationSqsParameters = Fields<of::InvokeConfigurationSqsParameters>;
    impl InvokeConfigurationSqsParameters {
        /// `DelaySeconds`.
        #[track_caller] pub fn delay_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "DelaySeconds", value) }
        /// `MessageAttributes`.
        #[track_caller] pub fn message_attributes(self, value: impl IntoVal<Map<MessageAttributeValue>>) -> Self { with(self, "MessageAttributes", value) }
        /// `MessageDeduplicationId`.
        #[track_caller] pub fn message_deduplication_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageDeduplicationId", value) }
        /// `MessageGroupId`.
        #[track_caller] pub fn message_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageGroupId", value) }
        /// `MessageSystemAttributes`.
        #[track_caller] pub fn message_system_attributes(self, value: impl IntoVal<Map<MessageAttributeValue>>) -> Self { with(self, "MessageSystemAttributes", value) }
    }

    /// `StepFunctionsParameters`.
    pub type InvokeConfigurationStepFunctionsParameters = Fields<of::InvokeConfigurationStepFunctionsParameters>;
    impl InvokeConfigurationStepFunctionsParameters {
        /// `InvocationTimeoutSeconds`.
        #[track_caller] pub fn invocation_timeout_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationTimeoutSeconds", value) }
        /// `InvocationType`.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationType", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TraceHeader`.
        #[track_caller] pub fn trace_header(self, value: impl IntoVal<String>) -> Self { with(self, "TraceHeader", value) }
    }

    /// `UniversalTargetParameters`.
    pub type InvokeConfigurationUniversalTargetParameters = Fields<of::InvokeConfigurationUniversalTargetParameters>;
    impl InvokeConfigurationUniversalTargetParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input: impl IntoVal<String>) -> Self { with(empty(), "Input", input) }
        /// `Input`: mandatory, 1 to 262144 characters.
        #[track_caller] pub fn input(self, value: impl IntoVal<String>) -> Self { with(self, "Input", value) }
        /// `InvocationTimeoutSeconds`.
        #[track_caller] pub fn invocation_timeout_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationTimeoutSeconds", value) }
    }

    /// `JsonataConfiguration`.
    pub type JsonataConfiguration = Fields<of::JsonataConfiguration>;
    impl JsonataConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "Expression", expression) }
        /// `Expression`: mandatory, 1 to 8192 characters, matches `^\{%[\s\S]+?%\}(?![\s\S])`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `IncludePayload`.
        #[track_caller] pub fn include_payload(self, value: impl IntoVal<LogConfigurationIncludePayload>) -> Self { with(self, "IncludePayload", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<LogConfigurationLevel>) -> Self { with(self, "Level", value) }
    }

    /// Words of `IncludePayload`.
    pub type LogConfigurationIncludePayload = Word<fn(of::LogConfigurationIncludePayload)>;
    impl LogConfigurationIncludePayload {
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `ON_ERROR_ONLY`
        pub const OnErrorOnly: Self = word("ON_ERROR_ONLY");
    }

    /// Words of `Level`.
    pub type LogConfigurationLevel = Word<fn(of::LogConfigurationLevel)>;
    impl LogConfigurationLevel {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `INFO`
        pub const Info: Self = word("INFO");
    }

    /// `MessageAttributeValue`.
    pub type MessageAttributeValue = Fields<of::MessageAttributeValue>;
    impl MessageAttributeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_type: impl IntoVal<String>) -> Self { with(empty(), "DataType", data_type) }
        /// `BinaryValue`.
        #[track_caller] pub fn binary_value(self, value: impl IntoVal<String>) -> Self { with(self, "BinaryValue", value) }
        /// `DataType`: mandatory.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<String>) -> Self { with(self, "DataType", value) }
        /// `StringValue`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `OnFailureConfiguration`.
    pub type OnFailureConfiguration = Fields<of::OnFailureConfiguration>;
    impl OnFailureConfiguration {
        /// `Arn`: 1 to 1600 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `PointInTimeConfiguration`.
    pub type PointInTimeConfiguration = Fields<of::PointInTimeConfiguration>;
    impl PointInTimeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(point_type: impl IntoVal<PointInTimeConfigurationPointType>) -> Self { with(empty(), "PointType", point_type) }
        /// `EndPoint`.
        #[track_caller] pub fn end_point(self, value: impl IntoVal<i64>) -> Self { with(self, "EndPoint", value) }
        /// `PointType`: mandatory.
        #[track_caller] pub fn point_type(self, value: impl IntoVal<PointInTimeConfigurationPointType>) -> Self { with(self, "PointType", value) }
        /// `StartingPoint`.
        #[track_caller] pub fn starting_point(self, value: impl IntoVal<i64>) -> Self { with(self, "StartingPoint", value) }
    }

    /// Words of `PointType`.
    pub type PointInTimeConfigurationPointType = Word<fn(of::PointInTimeConfigurationPointType)>;
    impl PointInTimeConfigurationPointType {
        /// `HORIZON`
        pub const Horizon: Self = word("HORIZON");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
    }

    /// Words of `ResumePosition`.
    pub type ResumePosition = Word<fn(of::ResumePosition)>;
    impl ResumePosition {
        /// `LAST_PROCESSED`
        pub const LastProcessed: Self = word("LAST_PROCESSED");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
    }

    /// `RetryPolicy`.
    pub type RetryPolicy = Fields<of::RetryPolicy>;
    impl RetryPolicy {
        /// `MaxEventAgeInSeconds`: 60 to 86400.
        #[track_caller] pub fn max_event_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxEventAgeInSeconds", value) }
        /// `MaxRetryAttempts`: 0 to 185.
        #[track_caller] pub fn max_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetryAttempts", value) }
        /// `RetryStrategy`.
        #[track_caller] pub fn retry_strategy(self, value: impl IntoVal<RetryPolicyRetryStrategy>) -> Self { with(self, "RetryStrategy", value) }
    }

    /// Words of `RetryStrategy`.
    pub type RetryPolicyRetryStrategy = Word<fn(of::RetryPolicyRetryStrategy)>;
    impl RetryPolicyRetryStrategy {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `StartingPosition`.
    pub type StartingPosition = Word<fn(of::StartingPosition)>;
    impl StartingPosition {
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
        /// `POINT_IN_TIME`
        pub const PointInTime: Self = word("POINT_IN_TIME");
    }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `RUNNING`
        pub const Running: Self = word("RUNNING");
        /// `STOPPED`
        pub const Stopped: Self = word("STOPPED");
    }

    /// `Transformer`.
    pub type Transformer = Fields<of::Transformer>;
    impl Transformer {
        /// `JsonataConfiguration`.
        #[track_caller] pub fn jsonata_configuration(self, value: impl IntoVal<JsonataConfiguration>) -> Self { with(self, "JsonataConfiguration", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TransformerType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type TransformerType = Word<fn(of::TransformerType)>;
    impl TransformerType {
        /// `RAW`
        pub const Raw: Self = word("RAW");
        /// `WITH_METADATA`
        pub const WithMetadata: Self = word("WITH_METADATA");
        /// `JSONATA`
        pub const Jsonata: Self = word("JSONATA");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `FIFO`
        pub const Fifo: Self = word("FIFO");
        /// `UNORDERED`
        pub const Unordered: Self = word("UNORDERED");
    }
}
