// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTAnalytics`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnChannel {} impl ias_core::Optional for CfnChannel {} pub enum CfnDataset {} pub enum CfnDatastore {} impl ias_core::Optional for CfnDatastore {} pub enum CfnPipeline {} }

/// [`AWS::IoTAnalytics::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html).
///
/// The vendor winds it down: shutdown (2025-12-15).
///
/// What `Ref` returns: `ChannelName`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::IoTAnalytics::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = String; }
impl CfnChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnChannel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ChannelName`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// `ChannelName`: 1 to 128 characters, matches `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `ChannelStorage`.
    #[track_caller] pub fn channel_storage(self, value: impl IntoVal<cfn_channel::ChannelStorage>) -> Self { with(self, "ChannelStorage", value) }
    /// `RetentionPeriod`.
    #[track_caller] pub fn retention_period(self, value: impl IntoVal<cfn_channel::RetentionPeriod>) -> Self { with(self, "RetentionPeriod", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ChannelStorage {} impl ias_core::Optional for ChannelStorage {} pub enum CustomerManagedS3 {} pub enum RetentionPeriod {} impl ias_core::Optional for RetentionPeriod {} pub enum Tag {} }

    /// `ChannelStorage`.
    pub type ChannelStorage = Fields<of::ChannelStorage>;
    impl ChannelStorage {
        /// `CustomerManagedS3`.
        #[track_caller] pub fn customer_managed_s3(self, value: impl IntoVal<CustomerManagedS3>) -> Self { with(self, "CustomerManagedS3", value) }
        /// `ServiceManagedS3`.
        #[track_caller] pub fn service_managed_s3(self, value: impl IntoVal<Json>) -> Self { with(self, "ServiceManagedS3", value) }
    }

    /// `CustomerManagedS3`.
    pub type CustomerManagedS3 = Fields<of::CustomerManagedS3>;
    impl CustomerManagedS3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Bucket", bucket), "RoleArn", role_arn) }
        /// `Bucket`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9.\-_]*$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `KeyPrefix`: 1 to 255 characters, matches `^[a-zA-Z0-9!_.*'()/{}:-]*/$`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `RetentionPeriod`.
    pub type RetentionPeriod = Fields<of::RetentionPeriod>;
    impl RetentionPeriod {
        /// `NumberOfDays`: 1 to 2147483647.
        #[track_caller] pub fn number_of_days(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfDays", value) }
        /// `Unlimited`.
        #[track_caller] pub fn unlimited(self, value: impl IntoVal<bool>) -> Self { with(self, "Unlimited", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoTAnalytics::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html).
///
/// The vendor winds it down: shutdown (2025-12-15).
///
/// What `Ref` returns: `DatasetName`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::IoTAnalytics::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = String; }
impl CfnDataset {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `Actions`.
///
/// A change replaces the resource: `DatasetName`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
impl CfnDatasetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(actions: impl IntoVal<List<cfn_dataset::Action>>) -> Self { with(empty(), "Actions", actions) }
    /// `Actions`: mandatory, exactly 1 item.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_dataset::Action>>) -> Self { with(self, "Actions", value) }
    /// `ContentDeliveryRules`: at most 20 items.
    #[track_caller] pub fn content_delivery_rules(self, value: impl IntoVal<List<cfn_dataset::DatasetContentDeliveryRule>>) -> Self { with(self, "ContentDeliveryRules", value) }
    /// `DatasetName`: 1 to 128 characters, matches `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    /// `LateDataRules`: exactly 1 item.
    #[track_caller] pub fn late_data_rules(self, value: impl IntoVal<List<cfn_dataset::LateDataRule>>) -> Self { with(self, "LateDataRules", value) }
    /// `RetentionPeriod`.
    #[track_caller] pub fn retention_period(self, value: impl IntoVal<cfn_dataset::RetentionPeriod>) -> Self { with(self, "RetentionPeriod", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Triggers`: at most 5 items.
    #[track_caller] pub fn triggers(self, value: impl IntoVal<List<cfn_dataset::Trigger>>) -> Self { with(self, "Triggers", value) }
    /// `VersioningConfiguration`.
    #[track_caller] pub fn versioning_configuration(self, value: impl IntoVal<cfn_dataset::VersioningConfiguration>) -> Self { with(self, "VersioningConfiguration", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{RetentionPeriod, Tag};
    mod of { pub enum Action {} pub enum ContainerAction {} pub enum DatasetContentDeliveryRule {} pub enum DatasetContentDeliveryRuleDestination {} impl ias_core::Optional for DatasetContentDeliveryRuleDestination {} pub enum DatasetContentVersionValue {} pub enum DeltaTime {} pub enum DeltaTimeSessionWindowConfiguration {} pub enum Filter {} impl ias_core::Optional for Filter {} pub enum GlueConfiguration {} pub enum IotEventsDestinationConfiguration {} pub enum LateDataRule {} pub enum LateDataRuleConfiguration {} impl ias_core::Optional for LateDataRuleConfiguration {} pub enum OutputFileUriValue {} pub enum QueryAction {} pub enum ResourceConfiguration {} pub enum ResourceConfigurationComputeType {} pub enum S3DestinationConfiguration {} pub enum Schedule {} pub enum Trigger {} impl ias_core::Optional for Trigger {} pub enum TriggeringDataset {} pub enum Variable {} pub enum VersioningConfiguration {} impl ias_core::Optional for VersioningConfiguration {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_name: impl IntoVal<String>) -> Self { with(empty(), "ActionName", action_name) }
        /// `ActionName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_]+$`.
        #[track_caller] pub fn action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionName", value) }
        /// `ContainerAction`.
        #[track_caller] pub fn container_action(self, value: impl IntoVal<ContainerAction>) -> Self { with(self, "ContainerAction", value) }
        /// `QueryAction`.
        #[track_caller] pub fn query_action(self, value: impl IntoVal<QueryAction>) -> Self { with(self, "QueryAction", value) }
    }

    /// `ContainerAction`.
    pub type ContainerAction = Fields<of::ContainerAction>;
    /// What [`ContainerAction`] cannot do without.
    pub struct ContainerActionRequired<A, B, C> {
        /// `ExecutionRoleArn`: 20 to 2048 characters.
        pub execution_role_arn: A,
        /// `Image`: at most 255 characters.
        pub image: B,
        /// `ResourceConfiguration`.
        pub resource_configuration: C,
    }
    impl ContainerAction {
        /// Takes what is mandatory, by name: [`ContainerActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<ResourceConfiguration>>(required: ContainerActionRequired<A, B, C>) -> Self { with(with(with(empty(), "ExecutionRoleArn", required.execution_role_arn), "Image", required.image), "ResourceConfiguration", required.resource_configuration) }
        /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `Image`: mandatory, at most 255 characters.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ResourceConfiguration`: mandatory.
        #[track_caller] pub fn resource_configuration(self, value: impl IntoVal<ResourceConfiguration>) -> Self { with(self, "ResourceConfiguration", value) }
        /// `Variables`: at most 50 items.
        #[track_caller] pub fn variables(self, value: impl IntoVal<List<Variable>>) -> Self { with(self, "Variables", value) }
    }

    /// `DatasetContentDeliveryRule`.
    pub type DatasetContentDeliveryRule = Fields<of::DatasetContentDeliveryRule>;
    impl DatasetContentDeliveryRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<DatasetContentDeliveryRuleDestination>) -> Self { with(empty(), "Destination", destination) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<DatasetContentDeliveryRuleDestination>) -> Self { with(self, "Destination", value) }
        /// `EntryName`.
        #[track_caller] pub fn entry_name(self, value: impl IntoVal<String>) -> Self { with(self, "EntryName", value) }
    }

    /// `DatasetContentDeliveryRuleDestination`.
    pub type DatasetContentDeliveryRuleDestination = Fields<of::DatasetContentDeliveryRuleDestination>;
    impl DatasetContentDeliveryRuleDestination {
        /// `IotEventsDestinationConfiguration`.
        #[track_caller] pub fn iot_events_destination_configuration(self, value: impl IntoVal<IotEventsDestinationConfiguration>) -> Self { with(self, "IotEventsDestinationConfiguration", value) }
        /// `S3DestinationConfiguration`.
        #[track_caller] pub fn s3_destination_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3DestinationConfiguration", value) }
    }

    /// `DatasetContentVersionValue`.
    pub type DatasetContentVersionValue = Fields<of::DatasetContentVersionValue>;
    impl DatasetContentVersionValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dataset_name: impl IntoVal<String>) -> Self { with(empty(), "DatasetName", dataset_name) }
        /// `DatasetName`: mandatory, 1 to 128 characters, matches `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`.
        #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    }

    /// `DeltaTime`.
    pub type DeltaTime = Fields<of::DeltaTime>;
    impl DeltaTime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_expression: impl IntoVal<String>, offset_seconds: impl IntoVal<i64>) -> Self { with(with(empty(), "TimeExpression", time_expression), "OffsetSeconds", offset_seconds) }
        /// `OffsetSeconds`: mandatory.
        #[track_caller] pub fn offset_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "OffsetSeconds", value) }
        /// `TimeExpression`: mandatory.
        #[track_caller] pub fn time_expression(self, value: impl IntoVal<String>) -> Self { with(self, "TimeExpression", value) }
    }

    /// `DeltaTimeSessionWindowConfiguration`.
    pub type DeltaTimeSessionWindowConfiguration = Fields<of::DeltaTimeSessionWindowConfiguration>;
    impl DeltaTimeSessionWindowConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timeout_in_minutes: impl IntoVal<i64>) -> Self { with(empty(), "TimeoutInMinutes", timeout_in_minutes) }
        /// `TimeoutInMinutes`: mandatory, 1 to 60.
        #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// `DeltaTime`.
        #[track_caller] pub fn delta_time(self, value: impl IntoVal<DeltaTime>) -> Self { with(self, "DeltaTime", value) }
    }

    /// `GlueConfiguration`.
    pub type GlueConfiguration = Fields<of::GlueConfiguration>;
    impl GlueConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<String>, database_name: impl IntoVal<String>) -> Self { with(with(empty(), "TableName", table_name), "DatabaseName", database_name) }
        /// `DatabaseName`: mandatory, 1 to 150 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `TableName`: mandatory, 1 to 150 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `IotEventsDestinationConfiguration`.
    pub type IotEventsDestinationConfiguration = Fields<of::IotEventsDestinationConfiguration>;
    impl IotEventsDestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "InputName", input_name), "RoleArn", role_arn) }
        /// `InputName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn input_name(self, value: impl IntoVal<String>) -> Self { with(self, "InputName", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `LateDataRule`.
    pub type LateDataRule = Fields<of::LateDataRule>;
    impl LateDataRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_configuration: impl IntoVal<LateDataRuleConfiguration>) -> Self { with(empty(), "RuleConfiguration", rule_configuration) }
        /// `RuleConfiguration`: mandatory.
        #[track_caller] pub fn rule_configuration(self, value: impl IntoVal<LateDataRuleConfiguration>) -> Self { with(self, "RuleConfiguration", value) }
        /// `RuleName`: 1 to 128 characters, matches `^[a-zA-Z0-9_]+$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    }

    /// `LateDataRuleConfiguration`.
    pub type LateDataRuleConfiguration = Fields<of::LateDataRuleConfiguration>;
    impl LateDataRuleConfiguration {
        /// `DeltaTimeSessionWindowConfiguration`.
        #[track_caller] pub fn delta_time_session_window_configuration(self, value: impl IntoVal<DeltaTimeSessionWindowConfiguration>) -> Self { with(self, "DeltaTimeSessionWindowConfiguration", value) }
    }

    /// `OutputFileUriValue`.
    pub type OutputFileUriValue = Fields<of::OutputFileUriValue>;
    impl OutputFileUriValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_name: impl IntoVal<String>) -> Self { with(empty(), "FileName", file_name) }
        /// `FileName`: mandatory, matches `^[\w\.-]{1,255}$`.
        #[track_caller] pub fn file_name(self, value: impl IntoVal<String>) -> Self { with(self, "FileName", value) }
    }

    /// `QueryAction`.
    pub type QueryAction = Fields<of::QueryAction>;
    impl QueryAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sql_query: impl IntoVal<String>) -> Self { with(empty(), "SqlQuery", sql_query) }
        /// `Filters`: at most 1 item.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
        /// `SqlQuery`: mandatory.
        #[track_caller] pub fn sql_query(self, value: impl IntoVal<String>) -> Self { with(self, "SqlQuery", value) }
    }

    /// `ResourceConfiguration`.
    pub type ResourceConfiguration = Fields<of::ResourceConfiguration>;
    impl ResourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_size_in_gb: impl IntoVal<i64>, compute_type: impl IntoVal<ResourceConfigurationComputeType>) -> Self { with(with(empty(), "VolumeSizeInGB", volume_size_in_gb), "ComputeType", compute_type) }
        /// `ComputeType`: mandatory.
        #[track_caller] pub fn compute_type(self, value: impl IntoVal<ResourceConfigurationComputeType>) -> Self { with(self, "ComputeType", value) }
        /// `VolumeSizeInGB`: mandatory, 1 to 50.
        #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGB", value) }
    }

    /// Words of `ComputeType`.
    pub type ResourceConfigurationComputeType = Word<fn(of::ResourceConfigurationComputeType)>;
    impl ResourceConfigurationComputeType {
        /// `ACU_1`
        pub const Acu1: Self = word("ACU_1");
        /// `ACU_2`
        pub const Acu2: Self = word("ACU_2");
    }

    /// `S3DestinationConfiguration`.
    pub type S3DestinationConfiguration = Fields<of::S3DestinationConfiguration>;
    /// What [`S3DestinationConfiguration`] cannot do without.
    pub struct S3DestinationConfigurationRequired<A, B, C> {
        /// `Bucket`: 3 to 255 characters, matches `^[a-zA-Z0-9.\-_]*$`.
        pub bucket: A,
        /// `Key`: 1 to 255 characters, matches `^[a-zA-Z0-9!_.*'()/{}:-]*$`.
        pub key: B,
        /// `RoleArn`: 20 to 2048 characters.
        pub role_arn: C,
    }
    impl S3DestinationConfiguration {
        /// Takes what is mandatory, by name: [`S3DestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: S3DestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Key", required.key), "RoleArn", required.role_arn) }
        /// `Bucket`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9.\-_]*$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "Bucket", value) }
        /// `GlueConfiguration`.
        #[track_caller] pub fn glue_configuration(self, value: impl IntoVal<GlueConfiguration>) -> Self { with(self, "GlueConfiguration", value) }
        /// `Key`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9!_.*'()/{}:-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `ScheduleExpression`: mandatory.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }

    /// `Trigger`.
    pub type Trigger = Fields<of::Trigger>;
    impl Trigger {
        /// `Schedule`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<Schedule>) -> Self { with(self, "Schedule", value) }
        /// `TriggeringDataset`.
        #[track_caller] pub fn triggering_dataset(self, value: impl IntoVal<TriggeringDataset>) -> Self { with(self, "TriggeringDataset", value) }
    }

    /// `TriggeringDataset`.
    pub type TriggeringDataset = Fields<of::TriggeringDataset>;
    impl TriggeringDataset {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dataset_name: impl IntoVal<String>) -> Self { with(empty(), "DatasetName", dataset_name) }
        /// `DatasetName`: mandatory, 1 to 128 characters, matches `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`.
        #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    }

    /// `Variable`.
    pub type Variable = Fields<of::Variable>;
    impl Variable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(variable_name: impl IntoVal<String>) -> Self { with(empty(), "VariableName", variable_name) }
        /// `DatasetContentVersionValue`.
        #[track_caller] pub fn dataset_content_version_value(self, value: impl IntoVal<DatasetContentVersionValue>) -> Self { with(self, "DatasetContentVersionValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<f64>) -> Self { with(self, "DoubleValue", value) }
        /// `OutputFileUriValue`.
        #[track_caller] pub fn output_file_uri_value(self, value: impl IntoVal<OutputFileUriValue>) -> Self { with(self, "OutputFileUriValue", value) }
        /// `StringValue`: at most 1024 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
        /// `VariableName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn variable_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariableName", value) }
    }

    /// `VersioningConfiguration`.
    pub type VersioningConfiguration = Fields<of::VersioningConfiguration>;
    impl VersioningConfiguration {
        /// `MaxVersions`: 1 to 1000.
        #[track_caller] pub fn max_versions(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxVersions", value) }
        /// `Unlimited`.
        #[track_caller] pub fn unlimited(self, value: impl IntoVal<bool>) -> Self { with(self, "Unlimited", value) }
    }
}

/// [`AWS::IoTAnalytics::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html).
///
/// The vendor winds it down: shutdown (2025-12-15).
///
/// What `Ref` returns: `DatastoreName`.
pub type CfnDatastore = Handle<of::CfnDatastore>;
impl cfn::ResourceType for of::CfnDatastore { const TYPE: &'static str = "AWS::IoTAnalytics::Datastore"; type Tags = cfn::TagList; type Props = CfnDatastoreProps; type Reference = String; }
impl CfnDatastore {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDatastore`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DatastoreName`.
pub type CfnDatastoreProps = Fields<of::CfnDatastore>;
impl CfnDatastoreProps {
    /// `DatastoreName`: 1 to 128 characters, matches `[a-zA-Z0-9_]+`. Changing it replaces the resource.
    #[track_caller] pub fn datastore_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatastoreName", value) }
    /// `DatastorePartitions`.
    #[track_caller] pub fn datastore_partitions(self, value: impl IntoVal<cfn_datastore::DatastorePartitions>) -> Self { with(self, "DatastorePartitions", value) }
    /// `DatastoreStorage`.
    #[track_caller] pub fn datastore_storage(self, value: impl IntoVal<cfn_datastore::DatastoreStorage>) -> Self { with(self, "DatastoreStorage", value) }
    /// `FileFormatConfiguration`.
    #[track_caller] pub fn file_format_configuration(self, value: impl IntoVal<cfn_datastore::FileFormatConfiguration>) -> Self { with(self, "FileFormatConfiguration", value) }
    /// `RetentionPeriod`.
    #[track_caller] pub fn retention_period(self, value: impl IntoVal<cfn_datastore::RetentionPeriod>) -> Self { with(self, "RetentionPeriod", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_datastore::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatastore`].
pub mod cfn_datastore {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{RetentionPeriod, Tag};
    mod of { pub enum Column {} pub enum CustomerManagedS3 {} pub enum CustomerManagedS3Storage {} pub enum DatastorePartition {} impl ias_core::Optional for DatastorePartition {} pub enum DatastorePartitions {} impl ias_core::Optional for DatastorePartitions {} pub enum DatastoreStorage {} impl ias_core::Optional for DatastoreStorage {} pub enum FileFormatConfiguration {} impl ias_core::Optional for FileFormatConfiguration {} pub enum IotSiteWiseMultiLayerStorage {} impl ias_core::Optional for IotSiteWiseMultiLayerStorage {} pub enum ParquetConfiguration {} impl ias_core::Optional for ParquetConfiguration {} pub enum Partition {} pub enum SchemaDefinition {} impl ias_core::Optional for SchemaDefinition {} pub enum TimestampPartition {} }

    /// `Column`.
    pub type Column = Fields<of::Column>;
    impl Column {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `CustomerManagedS3`.
    pub type CustomerManagedS3 = Fields<of::CustomerManagedS3>;
    impl CustomerManagedS3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Bucket", bucket), "RoleArn", role_arn) }
        /// `Bucket`: mandatory, 3 to 255 characters, matches `[a-zA-Z0-9.\-_]*`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `KeyPrefix`: 1 to 255 characters, matches `[a-zA-Z0-9!_.*'()/{}:-]*/`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `CustomerManagedS3Storage`.
    pub type CustomerManagedS3Storage = Fields<of::CustomerManagedS3Storage>;
    impl CustomerManagedS3Storage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 255 characters, matches `[a-zA-Z0-9.\-_]*`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `KeyPrefix`: 1 to 255 characters, matches `[a-zA-Z0-9!_.*'()/{}:-]*/`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
    }

    /// `DatastorePartition`.
    pub type DatastorePartition = Fields<of::DatastorePartition>;
    impl DatastorePartition {
        /// `Partition`.
        #[track_caller] pub fn partition(self, value: impl IntoVal<Partition>) -> Self { with(self, "Partition", value) }
        /// `TimestampPartition`.
        #[track_caller] pub fn timestamp_partition(self, value: impl IntoVal<TimestampPartition>) -> Self { with(self, "TimestampPartition", value) }
    }

    /// `DatastorePartitions`.
    pub type DatastorePartitions = Fields<of::DatastorePartitions>;
    impl DatastorePartitions {
        /// `Partitions`: at most 25 items.
        #[track_caller] pub fn partitions(self, value: impl IntoVal<List<DatastorePartition>>) -> Self { with(self, "Partitions", value) }
    }

    /// `DatastoreStorage`.
    pub type DatastoreStorage = Fields<of::DatastoreStorage>;
    impl DatastoreStorage {
        /// `CustomerManagedS3`.
        #[track_caller] pub fn customer_managed_s3(self, value: impl IntoVal<CustomerManagedS3>) -> Self { with(self, "CustomerManagedS3", value) }
        /// `IotSiteWiseMultiLayerStorage`.
        #[track_caller] pub fn iot_site_wise_multi_layer_storage(self, value: impl IntoVal<IotSiteWiseMultiLayerStorage>) -> Self { with(self, "IotSiteWiseMultiLayerStorage", value) }
        /// `ServiceManagedS3`.
        #[track_caller] pub fn service_managed_s3(self, value: impl IntoVal<Json>) -> Self { with(self, "ServiceManagedS3", value) }
    }

    /// `FileFormatConfiguration`.
    pub type FileFormatConfiguration = Fields<of::FileFormatConfiguration>;
    impl FileFormatConfiguration {
        /// `JsonConfiguration`.
        #[track_caller] pub fn json_configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "JsonConfiguration", value) }
        /// `ParquetConfiguration`.
        #[track_caller] pub fn parquet_configuration(self, value: impl IntoVal<ParquetConfiguration>) -> Self { with(self, "ParquetConfiguration", value) }
    }

    /// `IotSiteWiseMultiLayerStorage`.
    pub type IotSiteWiseMultiLayerStorage = Fields<of::IotSiteWiseMultiLayerStorage>;
    impl IotSiteWiseMultiLayerStorage {
        /// `CustomerManagedS3Storage`.
        #[track_caller] pub fn customer_managed_s3_storage(self, value: impl IntoVal<CustomerManagedS3Storage>) -> Self { with(self, "CustomerManagedS3Storage", value) }
    }

    /// `ParquetConfiguration`.
    pub type ParquetConfiguration = Fields<of::ParquetConfiguration>;
    impl ParquetConfiguration {
        /// `SchemaDefinition`.
        #[track_caller] pub fn schema_definition(self, value: impl IntoVal<SchemaDefinition>) -> Self { with(self, "SchemaDefinition", value) }
    }

    /// `Partition`.
    pub type Partition = Fields<of::Partition>;
    impl Partition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_name: impl IntoVal<String>) -> Self { with(empty(), "AttributeName", attribute_name) }
        /// `AttributeName`: mandatory, matches `[a-zA-Z0-9_]+`.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
    }

    /// `SchemaDefinition`.
    pub type SchemaDefinition = Fields<of::SchemaDefinition>;
    impl SchemaDefinition {
        /// `Columns`: 1 to 100 items.
        #[track_caller] pub fn columns(self, value: impl IntoVal<List<Column>>) -> Self { with(self, "Columns", value) }
    }

    /// `TimestampPartition`.
    pub type TimestampPartition = Fields<of::TimestampPartition>;
    impl TimestampPartition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_name: impl IntoVal<String>) -> Self { with(empty(), "AttributeName", attribute_name) }
        /// `AttributeName`: mandatory, matches `[a-zA-Z0-9_]+`.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `TimestampFormat`: matches `[a-zA-Z0-9\s\[\]_,.'/:-]*`.
        #[track_caller] pub fn timestamp_format(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampFormat", value) }
    }
}

/// [`AWS::IoTAnalytics::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html).
///
/// The vendor winds it down: shutdown (2025-12-15).
///
/// What `Ref` returns: `PipelineName`.
pub type CfnPipeline = Handle<of::CfnPipeline>;
impl cfn::ResourceType for of::CfnPipeline { const TYPE: &'static str = "AWS::IoTAnalytics::Pipeline"; type Tags = cfn::TagList; type Props = CfnPipelineProps; type Reference = String; }
impl CfnPipeline {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPipeline`].
///
/// Mandatory: `PipelineActivities`.
///
/// A change replaces the resource: `PipelineName`.
pub type CfnPipelineProps = Fields<of::CfnPipeline>;
impl CfnPipelineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(pipeline_activities: impl IntoVal<List<cfn_pipeline::Activity>>) -> Self { with(empty(), "PipelineActivities", pipeline_activities) }
    /// `PipelineActivities`: mandatory, 1 to 25 items.
    #[track_caller] pub fn pipeline_activities(self, value: impl IntoVal<List<cfn_pipeline::Activity>>) -> Self { with(self, "PipelineActivities", value) }
    /// `PipelineName`: 1 to 128 characters, matches `[a-zA-Z0-9_]+`. Changing it replaces the resource.
    #[track_caller] pub fn pipeline_name(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineName", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pipeline::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPipeline`].
pub mod cfn_pipeline {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum Activity {} impl ias_core::Optional for Activity {} pub enum AddAttributes {} pub enum Channel {} pub enum Datastore {} pub enum DeviceRegistryEnrich {} pub enum DeviceShadowEnrich {} pub enum Filter {} pub enum Lambda {} pub enum Math {} pub enum RemoveAttributes {} pub enum SelectAttributes {} }

    /// `Activity`.
    pub type Activity = Fields<of::Activity>;
    impl Activity {
        /// `AddAttributes`.
        #[track_caller] pub fn add_attributes(self, value: impl IntoVal<AddAttributes>) -> Self { with(self, "AddAttributes", value) }
        /// `Channel`.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
        /// `Datastore`.
        #[track_caller] pub fn datastore(self, value: impl IntoVal<Datastore>) -> Self { with(self, "Datastore", value) }
        /// `DeviceRegistryEnrich`.
        #[track_caller] pub fn device_registry_enrich(self, value: impl IntoVal<DeviceRegistryEnrich>) -> Self { with(self, "DeviceRegistryEnrich", value) }
        /// `DeviceShadowEnrich`.
        #[track_caller] pub fn device_shadow_enrich(self, value: impl IntoVal<DeviceShadowEnrich>) -> Self { with(self, "DeviceShadowEnrich", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Filter>) -> Self { with(self, "Filter", value) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<Lambda>) -> Self { with(self, "Lambda", value) }
        /// `Math`.
        #[track_caller] pub fn math(self, value: impl IntoVal<Math>) -> Self { with(self, "Math", value) }
        /// `RemoveAttributes`.
        #[track_caller] pub fn remove_attributes(self, value: impl IntoVal<RemoveAttributes>) -> Self { with(self, "RemoveAttributes", value) }
        /// `SelectAttributes`.
        #[track_caller] pub fn select_attributes(self, value: impl IntoVal<SelectAttributes>) -> Self { with(self, "SelectAttributes", value) }
    }

    /// `AddAttributes`.
    pub type AddAttributes = Fields<of::AddAttributes>;
    impl AddAttributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<Map<String>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Attributes", attributes), "Name", name) }
        /// `Attributes`: mandatory.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }

    /// `Channel`.
    pub type Channel = Fields<of::Channel>;
    impl Channel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel_name: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ChannelName", channel_name), "Name", name) }
        /// `ChannelName`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_]+`.
        #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }

    /// `Datastore`.
    pub type Datastore = Fields<of::Datastore>;
    impl Datastore {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(datastore_name: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "DatastoreName", datastore_name), "Name", name) }
        /// `DatastoreName`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_]+`.
        #[track_caller] pub fn datastore_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatastoreName", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `DeviceRegistryEnrich`.
    pub type DeviceRegistryEnrich = Fields<of::DeviceRegistryEnrich>;
    /// What [`DeviceRegistryEnrich`] cannot do without.
    pub struct DeviceRegistryEnrichRequired<A, B, C, D> {
        /// `Attribute`: 1 to 256 characters.
        pub attribute: A,
        /// `ThingName`: 1 to 256 characters.
        pub thing_name: B,
        /// `RoleArn`: 20 to 2048 characters.
        pub role_arn: C,
        /// `Name`: 1 to 128 characters.
        pub name: D,
    }
    impl DeviceRegistryEnrich {
        /// Takes what is mandatory, by name: [`DeviceRegistryEnrichRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>>(required: DeviceRegistryEnrichRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Attribute", required.attribute), "ThingName", required.thing_name), "RoleArn", required.role_arn), "Name", required.name) }
        /// `Attribute`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<String>) -> Self { with(self, "Attribute", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `ThingName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingName", value) }
    }

    /// `DeviceShadowEnrich`.
    pub type DeviceShadowEnrich = Fields<of::DeviceShadowEnrich>;
    /// What [`DeviceShadowEnrich`] cannot do without.
    pub struct DeviceShadowEnrichRequired<A, B, C, D> {
        /// `Attribute`: 1 to 256 characters.
        pub attribute: A,
        /// `ThingName`: 1 to 256 characters.
        pub thing_name: B,
        /// `RoleArn`: 20 to 2048 characters.
        pub role_arn: C,
        /// `Name`: 1 to 128 characters.
        pub name: D,
    }
    impl DeviceShadowEnrich {
        /// Takes what is mandatory, by name: [`DeviceShadowEnrichRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>>(required: DeviceShadowEnrichRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Attribute", required.attribute), "ThingName", required.thing_name), "RoleArn", required.role_arn), "Name", required.name) }
        /// `Attribute`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<String>) -> Self { with(self, "Attribute", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `ThingName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingName", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Filter", filter), "Name", name) }
        /// `Filter`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn filter(self, value: impl IntoVal<String>) -> Self { with(self, "Filter", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }

    /// `Lambda`.
    pub type Lambda = Fields<of::Lambda>;
    /// What [`Lambda`] cannot do without.
    pub struct LambdaRequired<A, B, C> {
        /// `LambdaName`: 1 to 64 characters, matches `[a-zA-Z0-9_-]+`.
        pub lambda_name: A,
        /// `Name`: 1 to 128 characters.
        pub name: B,
        /// `BatchSize`: 1 to 1000.
        pub batch_size: C,
    }
    impl Lambda {
        /// Takes what is mandatory, by name: [`LambdaRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::FunctionReference>>, B: IntoVal<String>, C: IntoVal<i64>>(required: LambdaRequired<A, B, C>) -> Self { with(with(with(empty(), "LambdaName", required.lambda_name), "Name", required.name), "BatchSize", required.batch_size) }
        /// `BatchSize`: mandatory, 1 to 1000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `LambdaName`: mandatory, 1 to 64 characters, matches `[a-zA-Z0-9_-]+`.
        #[track_caller] pub fn lambda_name(self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(self, "LambdaName", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }

    /// `Math`.
    pub type Math = Fields<of::Math>;
    /// What [`Math`] cannot do without.
    pub struct MathRequired<A, B, C> {
        /// `Attribute`: 1 to 256 characters.
        pub attribute: A,
        /// `Math`: 1 to 256 characters.
        pub math: B,
        /// `Name`: 1 to 128 characters.
        pub name: C,
    }
    impl Math {
        /// Takes what is mandatory, by name: [`MathRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MathRequired<A, B, C>) -> Self { with(with(with(empty(), "Attribute", required.attribute), "Math", required.math), "Name", required.name) }
        /// `Attribute`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<String>) -> Self { with(self, "Attribute", value) }
        /// `Math`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn math(self, value: impl IntoVal<String>) -> Self { with(self, "Math", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }

    /// `RemoveAttributes`.
    pub type RemoveAttributes = Fields<of::RemoveAttributes>;
    impl RemoveAttributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<List<String>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Attributes", attributes), "Name", name) }
        /// `Attributes`: mandatory, 1 to 50 items, each 1 to 256 characters.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Attributes", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }

    /// `SelectAttributes`.
    pub type SelectAttributes = Fields<of::SelectAttributes>;
    impl SelectAttributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, attributes: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Attributes", attributes) }
        /// `Attributes`: mandatory, 1 to 50 items, each 1 to 256 characters.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Attributes", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Next`: 1 to 128 characters.
        #[track_caller] pub fn next(self, value: impl IntoVal<String>) -> Self { with(self, "Next", value) }
    }
}
