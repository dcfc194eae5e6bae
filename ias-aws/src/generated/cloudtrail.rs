// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CloudTrail`.

use super::prelude::*;

mod of { pub enum CfnChannel {} impl ias_core::Optional for CfnChannel {} pub enum CfnDashboard {} impl ias_core::Optional for CfnDashboard {} pub enum CfnEventDataStore {} impl ias_core::Optional for CfnEventDataStore {} pub enum CfnResourcePolicy {} pub enum CfnTrail {} }

/// [`AWS::CloudTrail::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html).
///
/// What `Ref` returns: `ChannelArn`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::CloudTrail::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = Is<kinds::CloudTrailChannelArn>; }
impl CfnChannel {
    /// The attribute `ChannelArn`.
    #[inline] pub fn attr_channel_arn(&self) -> Val<Is<kinds::CloudTrailChannelArn>> { cfn::attribute(&self.0, "ChannelArn") }
}

/// Properties of [`CfnChannel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Source`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// `Destinations`: 1 to 10 items, no item twice.
    #[track_caller] pub fn destinations(self, value: impl IntoVal<List<cfn_channel::Destination>>) -> Self { with(self, "Destinations", value) }
    /// `Name`: 3 to 128 characters, matches `(^[a-zA-Z0-9._\-]+$)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Source`: 1 to 256 characters, matches `(.*)`. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*;
    mod of { pub enum Destination {} pub enum DestinationType {} pub enum Tag {} }

    /// `Destination`.
    pub type Destination = Fields<of::Destination>;
    impl Destination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DestinationType>, location: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Location", location) }
        /// `Location`: mandatory, 3 to 1024 characters, matches `(^[a-zA-Z0-9._/\-:]+$)`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DestinationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DestinationType = Word<fn(of::DestinationType)>;
    impl DestinationType {
        /// `EVENT_DATA_STORE`
        pub const EventDataStore: Self = word("EVENT_DATA_STORE");
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

/// [`AWS::CloudTrail::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html).
///
/// What `Ref` returns: `DashboardArn`.
pub type CfnDashboard = Handle<of::CfnDashboard>;
impl cfn::ResourceType for of::CfnDashboard { const TYPE: &'static str = "AWS::CloudTrail::Dashboard"; type Tags = cfn::TagList; type Props = CfnDashboardProps; type Reference = Is<kinds::CloudTrailDashboardArn>; }
impl CfnDashboard {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `DashboardArn`.
    #[inline] pub fn attr_dashboard_arn(&self) -> Val<Is<kinds::CloudTrailDashboardArn>> { cfn::attribute(&self.0, "DashboardArn") }
    /// The attribute `Status`: one of `CREATING`, `CREATED`, `UPDATING`, `UPDATED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `MANAGED`, `CUSTOM`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnDashboard`].
///
/// Nothing is mandatory.
pub type CfnDashboardProps = Fields<of::CfnDashboard>;
impl CfnDashboardProps {
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RefreshSchedule`.
    #[track_caller] pub fn refresh_schedule(self, value: impl IntoVal<cfn_dashboard::RefreshSchedule>) -> Self { with(self, "RefreshSchedule", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dashboard::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TerminationProtectionEnabled`.
    #[track_caller] pub fn termination_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminationProtectionEnabled", value) }
    /// `Widgets`: no item twice.
    #[track_caller] pub fn widgets(self, value: impl IntoVal<List<cfn_dashboard::Widget>>) -> Self { with(self, "Widgets", value) }
}

/// Types of [`CfnDashboard`].
pub mod cfn_dashboard {
    use super::super::prelude::*;
    mod of { pub enum RefreshSchedule {} impl ias_core::Optional for RefreshSchedule {} pub enum RefreshScheduleFrequency {} pub enum RefreshScheduleFrequencyUnit {} pub enum RefreshScheduleStatus {} pub enum Tag {} pub enum Widget {} }

    /// `RefreshSchedule`.
    pub type RefreshSchedule = Fields<of::RefreshSchedule>;
    impl RefreshSchedule {
        /// `Frequency`.
        #[track_caller] pub fn frequency(self, value: impl IntoVal<RefreshScheduleFrequency>) -> Self { with(self, "Frequency", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<RefreshScheduleStatus>) -> Self { with(self, "Status", value) }
        /// `TimeOfDay`: matches `^[0-9]{2}:[0-9]{2}`.
        #[track_caller] pub fn time_of_day(self, value: impl IntoVal<String>) -> Self { with(self, "TimeOfDay", value) }
    }

    /// `Frequency`.
    pub type RefreshScheduleFrequency = Fields<of::RefreshScheduleFrequency>;
    impl RefreshScheduleFrequency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<RefreshScheduleFrequencyUnit>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<RefreshScheduleFrequencyUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Unit`.
    pub type RefreshScheduleFrequencyUnit = Word<fn(of::RefreshScheduleFrequencyUnit)>;
    impl RefreshScheduleFrequencyUnit {
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }

    /// Words of `Status`.
    pub type RefreshScheduleStatus = Word<fn(of::RefreshScheduleStatus)>;
    impl RefreshScheduleStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
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

    /// `Widget`.
    pub type Widget = Fields<of::Widget>;
    impl Widget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_statement: impl IntoVal<String>) -> Self { with(empty(), "QueryStatement", query_statement) }
        /// `QueryParameters`: 1 to 10 items, each 1 to 1024 characters, each matches `.*`.
        #[track_caller] pub fn query_parameters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryParameters", value) }
        /// `QueryStatement`: mandatory, 1 to 10000 characters, matches `(?s).*`.
        #[track_caller] pub fn query_statement(self, value: impl IntoVal<String>) -> Self { with(self, "QueryStatement", value) }
        /// `ViewProperties`.
        #[track_caller] pub fn view_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ViewProperties", value) }
    }
}

/// [`AWS::CloudTrail::EventDataStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html).
///
/// What `Ref` returns: `EventDataStoreArn`.
pub type CfnEventDataStore = Handle<of::CfnEventDataStore>;
impl cfn::ResourceType for of::CfnEventDataStore { const TYPE: &'static str = "AWS::CloudTrail::EventDataStore"; type Tags = cfn::TagList; type Props = CfnEventDataStoreProps; type Reference = Is<kinds::EventDataStoreArn>; }
impl CfnEventDataStore {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `EventDataStoreArn`.
    #[inline] pub fn attr_event_data_store_arn(&self) -> Val<Is<kinds::EventDataStoreArn>> { cfn::attribute(&self.0, "EventDataStoreArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnEventDataStore`].
///
/// Nothing is mandatory.
pub type CfnEventDataStoreProps = Fields<of::CfnEventDataStore>;
impl CfnEventDataStoreProps {
    /// `AdvancedEventSelectors`: no item twice.
    #[track_caller] pub fn advanced_event_selectors(self, value: impl IntoVal<List<cfn_event_data_store::AdvancedEventSelector>>) -> Self { with(self, "AdvancedEventSelectors", value) }
    /// `BillingMode`.
    #[track_caller] pub fn billing_mode(self, value: impl IntoVal<cfn_event_data_store::BillingMode>) -> Self { with(self, "BillingMode", value) }
    /// `ContextKeySelectors`: at most 2 items, no item twice.
    #[track_caller] pub fn context_key_selectors(self, value: impl IntoVal<List<cfn_event_data_store::ContextKeySelector>>) -> Self { with(self, "ContextKeySelectors", value) }
    /// `FederationEnabled`.
    #[track_caller] pub fn federation_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FederationEnabled", value) }
    /// `FederationRoleArn`.
    #[track_caller] pub fn federation_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "FederationRoleArn", value) }
    /// `IngestionEnabled`.
    #[track_caller] pub fn ingestion_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IngestionEnabled", value) }
    /// `InsightSelectors`: no item twice.
    #[track_caller] pub fn insight_selectors(self, value: impl IntoVal<List<cfn_event_data_store::InsightSelector>>) -> Self { with(self, "InsightSelectors", value) }
    /// `InsightsDestination`: 3 to 256 characters, matches `^[a-zA-Z0-9._/\-:]+$`.
    #[track_caller] pub fn insights_destination(self, value: impl IntoVal<String>) -> Self { with(self, "InsightsDestination", value) }
    /// `KmsKeyId`: 1 to 350 characters, matches `^[a-zA-Z0-9._/\-:]+$`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MaxEventSize`.
    #[track_caller] pub fn max_event_size(self, value: impl IntoVal<cfn_event_data_store::MaxEventSize>) -> Self { with(self, "MaxEventSize", value) }
    /// `MultiRegionEnabled`.
    #[track_caller] pub fn multi_region_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiRegionEnabled", value) }
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9._\-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OrganizationEnabled`.
    #[track_caller] pub fn organization_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OrganizationEnabled", value) }
    /// `RetentionPeriod`: 7 to 3653.
    #[track_caller] pub fn retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriod", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_data_store::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TerminationProtectionEnabled`.
    #[track_caller] pub fn termination_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminationProtectionEnabled", value) }
}

/// Types of [`CfnEventDataStore`].
pub mod cfn_event_data_store {
    use super::super::prelude::*;
    pub use super::cfn_dashboard::{Tag};
    mod of { pub enum AdvancedEventSelector {} pub enum AdvancedFieldSelector {} pub enum BillingMode {} pub enum ContextKeySelector {} pub enum ContextKeySelectorType {} pub enum InsightSelector {} impl ias_core::Optional for InsightSelector {} pub enum InsightSelectorInsightType {} pub enum MaxEventSize {} }

    /// `AdvancedEventSelector`.
    pub type AdvancedEventSelector = Fields<of::AdvancedEventSelector>;
    impl AdvancedEventSelector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_selectors: impl IntoVal<List<AdvancedFieldSelector>>) -> Self { with(empty(), "FieldSelectors", field_selectors) }
        /// `FieldSelectors`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn field_selectors(self, value: impl IntoVal<List<AdvancedFieldSelector>>) -> Self { with(self, "FieldSelectors", value) }
        /// `Name`: 1 to 1000 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AdvancedFieldSelector`.
    pub type AdvancedFieldSelector = Fields<of::AdvancedFieldSelector>;
    impl AdvancedFieldSelector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field: impl IntoVal<String>) -> Self { with(empty(), "Field", field) }
        /// `EndsWith`: at least 1 item, no item twice, each 1 to 2048 characters, each matches `(.+)`.
        #[track_caller] pub fn ends_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EndsWith", value) }
        /// `Equals`: at least 1 item, no item twice, each 1 to 2048 characters, each matches `(.+)`.
        #[track_caller] pub fn equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Equals", value) }
        /// `Field`: mandatory, 1 to 1000 characters, matches `([\w|\d|\.|_]+)`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `NotEndsWith`: at least 1 item, no item twice, each 1 to 2048 characters, each matches `(.+)`.
        #[track_caller] pub fn not_ends_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotEndsWith", value) }
        /// `NotEquals`: at least 1 item, no item twice, each 1 to 2048 characters, each matches `(.+)`.
        #[track_caller] pub fn not_equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotEquals", value) }
        /// `NotStartsWith`: at least 1 item, no item twice, each 1 to 2048 characters, each matches `(.+)`.
        #[track_caller] pub fn not_starts_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotStartsWith", value) }
        /// `StartsWith`: at least 1 item, no item twice, each 1 to 2048 characters, each matches `(.+)`.
        #[track_caller] pub fn starts_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StartsWith", value) }
    }

    /// Words of `BillingMode`.
    pub type BillingMode = Word<fn(of::BillingMode)>;
    impl BillingMode {
        /// `EXTENDABLE_RETENTION_PRICING`
        pub const ExtendableRetentionPricing: Self = word("EXTENDABLE_RETENTION_PRICING");
        /// `FIXED_RETENTION_PRICING`
        pub const FixedRetentionPricing: Self = word("FIXED_RETENTION_PRICING");
    }

    /// `ContextKeySelector`.
    pub type ContextKeySelector = Fields<of::ContextKeySelector>;
    impl ContextKeySelector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ContextKeySelectorType>, equals: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Type", type_), "Equals", equals) }
        /// `Equals`: mandatory, 1 to 50 items, no item twice, each 1 to 128 characters, each matches `(.+)`.
        #[track_caller] pub fn equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Equals", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContextKeySelectorType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ContextKeySelectorType = Word<fn(of::ContextKeySelectorType)>;
    impl ContextKeySelectorType {
        /// `RequestContext`
        pub const RequestContext: Self = word("RequestContext");
        /// `TagContext`
        pub const TagContext: Self = word("TagContext");
    }

    /// `InsightSelector`.
    pub type InsightSelector = Fields<of::InsightSelector>;
    impl InsightSelector {
        /// `InsightType`.
        #[track_caller] pub fn insight_type(self, value: impl IntoVal<InsightSelectorInsightType>) -> Self { with(self, "InsightType", value) }
    }

    /// Words of `InsightType`.
    pub type InsightSelectorInsightType = Word<fn(of::InsightSelectorInsightType)>;
    impl InsightSelectorInsightType {
        /// `ApiCallRateInsight`
        pub const ApiCallRateInsight: Self = word("ApiCallRateInsight");
        /// `ApiErrorRateInsight`
        pub const ApiErrorRateInsight: Self = word("ApiErrorRateInsight");
    }

    /// Words of `MaxEventSize`.
    pub type MaxEventSize = Word<fn(of::MaxEventSize)>;
    impl MaxEventSize {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `Large`
        pub const Large: Self = word("Large");
    }
}

/// [`AWS::CloudTrail::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::CloudTrail::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `ResourcePolicy`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, resource_policy: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "ResourcePolicy", resource_policy) }
    /// `ResourceArn`: mandatory, 3 to 256 characters, matches `^[a-zA-Z0-9._/\-:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `ResourcePolicy`: mandatory, 1 to 8192 characters.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourcePolicy", value) }
}

/// [`AWS::CloudTrail::Trail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html).
///
/// What `Ref` returns: `TrailName`.
pub type CfnTrail = Handle<of::CfnTrail>;
impl cfn::ResourceType for of::CfnTrail { const TYPE: &'static str = "AWS::CloudTrail::Trail"; type Tags = cfn::TagList; type Props = CfnTrailProps; type Reference = String; }
impl CfnTrail {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TrailArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SnsTopicArn`.
    #[inline] pub fn attr_sns_topic_arn(&self) -> Val<Is<kinds::TopicArn>> { cfn::attribute(&self.0, "SnsTopicArn") }
}

/// Properties of [`CfnTrail`].
///
/// Mandatory: `S3BucketName`, `IsLogging`.
///
/// A change replaces the resource: `TrailName`.
pub type CfnTrailProps = Fields<of::CfnTrail>;
impl CfnTrailProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>, is_logging: impl IntoVal<bool>) -> Self { with(with(empty(), "S3BucketName", s3_bucket_name), "IsLogging", is_logging) }
    /// `AdvancedEventSelectors`: no item twice.
    #[track_caller] pub fn advanced_event_selectors(self, value: impl IntoVal<List<cfn_trail::AdvancedEventSelector>>) -> Self { with(self, "AdvancedEventSelectors", value) }
    /// `AggregationConfigurations`: at most 1 item, no item twice.
    #[track_caller] pub fn aggregation_configurations(self, value: impl IntoVal<List<cfn_trail::AggregationConfiguration>>) -> Self { with(self, "AggregationConfigurations", value) }
    /// `CloudWatchLogsLogGroupArn`.
    #[track_caller] pub fn cloud_watch_logs_log_group_arn(self, value: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { with(self, "CloudWatchLogsLogGroupArn", value) }
    /// `CloudWatchLogsRoleArn`.
    #[track_caller] pub fn cloud_watch_logs_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CloudWatchLogsRoleArn", value) }
    /// `EnableLogFileValidation`.
    #[track_caller] pub fn enable_log_file_validation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableLogFileValidation", value) }
    /// `EventSelectors`: at most 5 items, no item twice.
    #[track_caller] pub fn event_selectors(self, value: impl IntoVal<List<cfn_trail::EventSelector>>) -> Self { with(self, "EventSelectors", value) }
    /// `IncludeGlobalServiceEvents`.
    #[track_caller] pub fn include_global_service_events(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeGlobalServiceEvents", value) }
    /// `InsightSelectors`: no item twice.
    #[track_caller] pub fn insight_selectors(self, value: impl IntoVal<List<cfn_trail::InsightSelector>>) -> Self { with(self, "InsightSelectors", value) }
    /// `IsLogging`: mandatory.
    #[track_caller] pub fn is_logging(self, value: impl IntoVal<bool>) -> Self { with(self, "IsLogging", value) }
    /// `IsMultiRegionTrail`.
    #[track_caller] pub fn is_multi_region_trail(self, value: impl IntoVal<bool>) -> Self { with(self, "IsMultiRegionTrail", value) }
    /// `IsOrganizationTrail`.
    #[track_caller] pub fn is_organization_trail(self, value: impl IntoVal<bool>) -> Self { with(self, "IsOrganizationTrail", value) }
    /// `KMSKeyId`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSKeyId", value) }
    /// `S3BucketName`: mandatory.
    #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
    /// `S3KeyPrefix`: at most 200 characters.
    #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    /// `SnsTopicName`: at most 256 characters.
    #[track_caller] pub fn sns_topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnsTopicName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trail::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrailName`: 3 to 128 characters, matches `(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\._-])*[a-zA-Z0-9]$)`. Changing it replaces the resource.
    #[track_caller] pub fn trail_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrailName", value) }
}

/// Types of [`CfnTrail`].
pub mod cfn_trail {
    use super::super::prelude::*;
    pub use super::cfn_dashboard::{Tag};
    pub use super::cfn_event_data_store::{AdvancedEventSelector, AdvancedFieldSelector, InsightSelectorInsightType};
    mod of { pub enum AggregationConfiguration {} pub enum AggregationConfigurationEventCategory {} pub enum DataResource {} pub enum DataResourceType {} pub enum EventSelector {} impl ias_core::Optional for EventSelector {} pub enum EventSelectorReadWriteType {} pub enum InsightSelector {} impl ias_core::Optional for InsightSelector {} pub enum SourceEventCategory {} pub enum Template {} }

    /// `AggregationConfiguration`.
    pub type AggregationConfiguration = Fields<of::AggregationConfiguration>;
    impl AggregationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_category: impl IntoVal<AggregationConfigurationEventCategory>, templates: impl IntoVal<List<Template>>) -> Self { with(with(empty(), "EventCategory", event_category), "Templates", templates) }
        /// `EventCategory`: mandatory.
        #[track_caller] pub fn event_category(self, value: impl IntoVal<AggregationConfigurationEventCategory>) -> Self { with(self, "EventCategory", value) }
        /// `Templates`: mandatory, 1 to 50 items, no item twice.
        #[track_caller] pub fn templates(self, value: impl IntoVal<List<Template>>) -> Self { with(self, "Templates", value) }
    }

    /// Words of `EventCategory`.
    pub type AggregationConfigurationEventCategory = Word<fn(of::AggregationConfigurationEventCategory)>;
    impl AggregationConfigurationEventCategory {
        /// `Data`
        pub const Data: Self = word("Data");
    }

    /// `DataResource`.
    pub type DataResource = Fields<of::DataResource>;
    impl DataResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DataResourceType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataResourceType>) -> Self { with(self, "Type", value) }
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Type`.
    pub type DataResourceType = Word<fn(of::DataResourceType)>;
    impl DataResourceType {
        /// `AWS::Lambda::Function`
        pub const AwsLambdaFunction: Self = word("AWS::Lambda::Function");
        /// `AWS::S3::Object`
        pub const AwsS3Object: Self = word("AWS::S3::Object");
        /// `AWS::DynamoDB::Table`
        pub const AwsDynamoDbTable: Self = word("AWS::DynamoDB::Table");
        /// `AWS::S3Outposts::Object`
        pub const AwsS3OutpostsObject: Self = word("AWS::S3Outposts::Object");
        /// `AWS::ManagedBlockchain::Node`
        pub const AwsManagedBlockchainNode: Self = word("AWS::ManagedBlockchain::Node");
        /// `AWS::S3ObjectLambda::AccessPoint`
        pub const AwsS3ObjectLambdaAccessPoint: Self = word("AWS::S3ObjectLambda::AccessPoint");
        /// `AWS::EC2::Snapshot`
        pub const AwsEc2Snapshot: Self = word("AWS::EC2::Snapshot");
        /// `AWS::S3::AccessPoint`
        pub const AwsS3AccessPoint: Self = word("AWS::S3::AccessPoint");
        /// `AWS::DynamoDB::Stream`
        pub const AwsDynamoDbStream: Self = word("AWS::DynamoDB::Stream");
    }

    /// `EventSelector`.
    pub type EventSelector = Fields<of::EventSelector>;
    impl EventSelector {
        /// `DataResources`: no item twice.
        #[track_caller] pub fn data_resources(self, value: impl IntoVal<List<DataResource>>) -> Self { with(self, "DataResources", value) }
        /// `ExcludeManagementEventSources`: no item twice.
        #[track_caller] pub fn exclude_management_event_sources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeManagementEventSources", value) }
        /// `IncludeManagementEvents`.
        #[track_caller] pub fn include_management_events(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeManagementEvents", value) }
        /// `ReadWriteType`.
        #[track_caller] pub fn read_write_type(self, value: impl IntoVal<EventSelectorReadWriteType>) -> Self { with(self, "ReadWriteType", value) }
    }

    /// Words of `ReadWriteType`.
    pub type EventSelectorReadWriteType = Word<fn(of::EventSelectorReadWriteType)>;
    impl EventSelectorReadWriteType {
        /// `All`
        pub const All: Self = word("All");
        /// `ReadOnly`
        pub const ReadOnly: Self = word("ReadOnly");
        /// `WriteOnly`
        pub const WriteOnly: Self = word("WriteOnly");
    }

    /// `InsightSelector`.
    pub type InsightSelector = Fields<of::InsightSelector>;
    impl InsightSelector {
        /// `EventCategories`: no item twice.
        #[track_caller] pub fn event_categories(self, value: impl IntoVal<List<SourceEventCategory>>) -> Self { with(self, "EventCategories", value) }
        /// `InsightType`.
        #[track_caller] pub fn insight_type(self, value: impl IntoVal<InsightSelectorInsightType>) -> Self { with(self, "InsightType", value) }
    }

    /// Words of `SourceEventCategory`.
    pub type SourceEventCategory = Word<fn(of::SourceEventCategory)>;
    impl SourceEventCategory {
        /// `Management`
        pub const Management: Self = word("Management");
        /// `Data`
        pub const Data: Self = word("Data");
    }

    /// Words of `Template`.
    pub type Template = Word<fn(of::Template)>;
    impl Template {
        /// `API_ACTIVITY`
        pub const ApiActivity: Self = word("API_ACTIVITY");
        /// `RESOURCE_ACCESS`
        pub const ResourceAccess: Self = word("RESOURCE_ACCESS");
        /// `USER_ACTIONS`
        pub const UserActions: Self = word("USER_ACTIONS");
    }
}
