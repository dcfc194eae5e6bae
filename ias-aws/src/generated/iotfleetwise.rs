// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTFleetWise`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCampaign {} pub enum CfnDecoderManifest {} pub enum CfnFleet {} pub enum CfnModelManifest {} pub enum CfnSignalCatalog {} impl ias_core::Optional for CfnSignalCatalog {} pub enum CfnStateTemplate {} pub enum CfnVehicle {} }

/// [`AWS::IoTFleetWise::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html).
///
/// What `Ref` returns: `Name`.
pub type CfnCampaign = Handle<of::CfnCampaign>;
impl cfn::ResourceType for of::CfnCampaign { const TYPE: &'static str = "AWS::IoTFleetWise::Campaign"; type Tags = cfn::TagList; type Props = CfnCampaignProps; type Reference = String; }
impl CfnCampaign {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTFleetWiseCampaignArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
    /// The attribute `Status`: one of `CREATING`, `WAITING_FOR_APPROVAL`, `RUNNING`, `SUSPENDED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCampaign`].
///
/// Mandatory: `Name`, `CollectionScheme`, `SignalCatalogArn`, `TargetArn`.
///
/// A change replaces the resource: `CollectionScheme`, `Compression`, `DataDestinationConfigs`, `DataPartitions`, `DiagnosticsMode`, `ExpiryTime`, `Name`, `PostTriggerCollectionDuration`, `Priority`, `SignalCatalogArn`, `SignalsToCollect`, `SignalsToFetch`, `SpoolingMode`, `StartTime`, `TargetArn`.
pub type CfnCampaignProps = Fields<of::CfnCampaign>;
/// What [`CfnCampaignProps`] cannot do without.
pub struct CfnCampaignPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    pub name: A,
    /// `CollectionScheme`. Changing it replaces the resource.
    pub collection_scheme: B,
    /// `SignalCatalogArn`. Changing it replaces the resource.
    pub signal_catalog_arn: C,
    /// `TargetArn`. Changing it replaces the resource.
    pub target_arn: D,
}
impl CfnCampaignProps {
    /// Takes what is mandatory, by name: [`CfnCampaignPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_campaign::CollectionScheme>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnCampaignPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "CollectionScheme", required.collection_scheme), "SignalCatalogArn", required.signal_catalog_arn), "TargetArn", required.target_arn) }
    /// `Action`. Write-only.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_campaign::UpdateCampaignAction>) -> Self { with(self, "Action", value) }
    /// `CollectionScheme`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn collection_scheme(self, value: impl IntoVal<cfn_campaign::CollectionScheme>) -> Self { with(self, "CollectionScheme", value) }
    /// `Compression`: default `"OFF"`. Changing it replaces the resource.
    #[track_caller] pub fn compression(self, value: impl IntoVal<cfn_campaign::Compression>) -> Self { with(self, "Compression", value) }
    /// `DataDestinationConfigs`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn data_destination_configs(self, value: impl IntoVal<List<cfn_campaign::DataDestinationConfig>>) -> Self { with(self, "DataDestinationConfigs", value) }
    /// `DataExtraDimensions`: at most 5 items, each 1 to 150 characters, each matches `^[a-zA-Z0-9_.]+$`.
    #[track_caller] pub fn data_extra_dimensions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DataExtraDimensions", value) }
    /// `DataPartitions`: at most 20 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn data_partitions(self, value: impl IntoVal<List<cfn_campaign::DataPartition>>) -> Self { with(self, "DataPartitions", value) }
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DiagnosticsMode`: default `"OFF"`. Changing it replaces the resource.
    #[track_caller] pub fn diagnostics_mode(self, value: impl IntoVal<cfn_campaign::DiagnosticsMode>) -> Self { with(self, "DiagnosticsMode", value) }
    /// `ExpiryTime`: in the form `date-time`, default `"253402214400"`. Changing it replaces the resource.
    #[track_caller] pub fn expiry_time(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiryTime", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PostTriggerCollectionDuration`: 0 to 4294967295, default `0`. Changing it replaces the resource.
    #[track_caller] pub fn post_trigger_collection_duration(self, value: impl IntoVal<f64>) -> Self { with(self, "PostTriggerCollectionDuration", value) }
    /// `Priority`: at least 0, default `0`. Changing it replaces the resource.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `SignalCatalogArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signal_catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SignalCatalogArn", value) }
    /// `SignalsToCollect`: at most 1000 items. Changing it replaces the resource.
    #[track_caller] pub fn signals_to_collect(self, value: impl IntoVal<List<cfn_campaign::SignalInformation>>) -> Self { with(self, "SignalsToCollect", value) }
    /// `SignalsToFetch`: at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn signals_to_fetch(self, value: impl IntoVal<List<cfn_campaign::SignalFetchInformation>>) -> Self { with(self, "SignalsToFetch", value) }
    /// `SpoolingMode`: default `"OFF"`. Changing it replaces the resource.
    #[track_caller] pub fn spooling_mode(self, value: impl IntoVal<cfn_campaign::SpoolingMode>) -> Self { with(self, "SpoolingMode", value) }
    /// `StartTime`: in the form `date-time`, default `"0"`. Changing it replaces the resource.
    #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_campaign::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnCampaign`].
pub mod cfn_campaign {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Compression {} pub enum ConditionBasedCollectionScheme {} pub enum ConditionBasedSignalFetchConfig {} pub enum DataFormat {} pub enum DataPartition {} pub enum DataPartitionStorageOptions {} pub enum DataPartitionUploadOptions {} pub enum DiagnosticsMode {} pub enum MqttTopicConfig {} pub enum S3Config {} pub enum SignalFetchInformation {} pub enum SignalInformation {} pub enum SpoolingMode {} pub enum StorageCompressionFormat {} pub enum StorageMaximumSize {} pub enum StorageMaximumSizeUnit {} pub enum StorageMinimumTimeToLive {} pub enum StorageMinimumTimeToLiveUnit {} pub enum Tag {} pub enum TimeBasedCollectionScheme {} pub enum TimeBasedSignalFetchConfig {} pub enum TimestreamConfig {} pub enum TriggerMode {} pub enum UpdateCampaignAction {} }

    /// `CollectionScheme`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CollectionScheme(Value);
    ias_core::union!(CollectionScheme);
    impl CollectionScheme {
        /// `TimeBasedCollectionScheme`.
        #[track_caller] pub fn time_based_collection_scheme(value: impl IntoVal<TimeBasedCollectionScheme>) -> Self { Self(Value::one("TimeBasedCollectionScheme", value)) }
        /// `ConditionBasedCollectionScheme`.
        #[track_caller] pub fn condition_based_collection_scheme(value: impl IntoVal<ConditionBasedCollectionScheme>) -> Self { Self(Value::one("ConditionBasedCollectionScheme", value)) }
    }

    /// Words of `Compression`.
    pub type Compression = Word<fn(of::Compression)>;
    impl Compression {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
    }

    /// `ConditionBasedCollectionScheme`.
    pub type ConditionBasedCollectionScheme = Fields<of::ConditionBasedCollectionScheme>;
    impl ConditionBasedCollectionScheme {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "Expression", expression) }
        /// `ConditionLanguageVersion`: exactly 1.
        #[track_caller] pub fn condition_language_version(self, value: impl IntoVal<i64>) -> Self { with(self, "ConditionLanguageVersion", value) }
        /// `Expression`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `MinimumTriggerIntervalMs`: 0 to 4294967295.
        #[track_caller] pub fn minimum_trigger_interval_ms(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimumTriggerIntervalMs", value) }
        /// `TriggerMode`.
        #[track_caller] pub fn trigger_mode(self, value: impl IntoVal<TriggerMode>) -> Self { with(self, "TriggerMode", value) }
    }

    /// `ConditionBasedSignalFetchConfig`.
    pub type ConditionBasedSignalFetchConfig = Fields<of::ConditionBasedSignalFetchConfig>;
    impl ConditionBasedSignalFetchConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition_expression: impl IntoVal<String>, trigger_mode: impl IntoVal<TriggerMode>) -> Self { with(with(empty(), "ConditionExpression", condition_expression), "TriggerMode", trigger_mode) }
        /// `ConditionExpression`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn condition_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionExpression", value) }
        /// `TriggerMode`: mandatory.
        #[track_caller] pub fn trigger_mode(self, value: impl IntoVal<TriggerMode>) -> Self { with(self, "TriggerMode", value) }
    }

    /// `DataDestinationConfig`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataDestinationConfig(Value);
    ias_core::union!(DataDestinationConfig);
    impl DataDestinationConfig {
        /// `S3Config`.
        #[track_caller] pub fn s3_config(value: impl IntoVal<S3Config>) -> Self { Self(Value::one("S3Config", value)) }
        /// `TimestreamConfig`.
        #[track_caller] pub fn timestream_config(value: impl IntoVal<TimestreamConfig>) -> Self { Self(Value::one("TimestreamConfig", value)) }
        /// `MqttTopicConfig`.
        #[track_caller] pub fn mqtt_topic_config(value: impl IntoVal<MqttTopicConfig>) -> Self { Self(Value::one("MqttTopicConfig", value)) }
    }

    /// Words of `DataFormat`.
    pub type DataFormat = Word<fn(of::DataFormat)>;
    impl DataFormat {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
    }

    /// `DataPartition`.
    pub type DataPartition = Fields<of::DataPartition>;
    impl DataPartition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>, storage_options: impl IntoVal<DataPartitionStorageOptions>) -> Self { with(with(empty(), "Id", id), "StorageOptions", storage_options) }
        /// `Id`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `StorageOptions`: mandatory.
        #[track_caller] pub fn storage_options(self, value: impl IntoVal<DataPartitionStorageOptions>) -> Self { with(self, "StorageOptions", value) }
        /// `UploadOptions`.
        #[track_caller] pub fn upload_options(self, value: impl IntoVal<DataPartitionUploadOptions>) -> Self { with(self, "UploadOptions", value) }
    }

    /// `DataPartitionStorageOptions`.
    pub type DataPartitionStorageOptions = Fields<of::DataPartitionStorageOptions>;
    /// What [`DataPartitionStorageOptions`] cannot do without.
    pub struct DataPartitionStorageOptionsRequired<A, B, C> {
        /// `MaximumSize`.
        pub maximum_size: A,
        /// `MinimumTimeToLive`.
        pub minimum_time_to_live: B,
        /// `StorageLocation`: 1 to 4096 characters.
        pub storage_location: C,
    }
    impl DataPartitionStorageOptions {
        /// Takes what is mandatory, by name: [`DataPartitionStorageOptionsRequired`].
        #[track_caller] pub fn new<A: IntoVal<StorageMaximumSize>, B: IntoVal<StorageMinimumTimeToLive>, C: IntoVal<String>>(required: DataPartitionStorageOptionsRequired<A, B, C>) -> Self { with(with(with(empty(), "MaximumSize", required.maximum_size), "MinimumTimeToLive", required.minimum_time_to_live), "StorageLocation", required.storage_location) }
        /// `MaximumSize`: mandatory.
        #[track_caller] pub fn maximum_size(self, value: impl IntoVal<StorageMaximumSize>) -> Self { with(self, "MaximumSize", value) }
        /// `MinimumTimeToLive`: mandatory.
        #[track_caller] pub fn minimum_time_to_live(self, value: impl IntoVal<StorageMinimumTimeToLive>) -> Self { with(self, "MinimumTimeToLive", value) }
        /// `StorageLocation`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn storage_location(self, value: impl IntoVal<String>) -> Self { with(self, "StorageLocation", value) }
    }

    /// `DataPartitionUploadOptions`.
    pub type DataPartitionUploadOptions = Fields<of::DataPartitionUploadOptions>;
    impl DataPartitionUploadOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "Expression", expression) }
        /// `ConditionLanguageVersion`: exactly 1.
        #[track_caller] pub fn condition_language_version(self, value: impl IntoVal<i64>) -> Self { with(self, "ConditionLanguageVersion", value) }
        /// `Expression`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
    }

    /// Words of `DiagnosticsMode`.
    pub type DiagnosticsMode = Word<fn(of::DiagnosticsMode)>;
    impl DiagnosticsMode {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `SEND_ACTIVE_DTCS`
        pub const SendActiveDtcs: Self = word("SEND_ACTIVE_DTCS");
    }

    /// `MqttTopicConfig`.
    pub type MqttTopicConfig = Fields<of::MqttTopicConfig>;
    impl MqttTopicConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_role_arn: impl IntoVal<Is<kinds::RoleArn>>, mqtt_topic_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ExecutionRoleArn", execution_role_arn), "MqttTopicArn", mqtt_topic_arn) }
        /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):iam::(\d{12})?:(role((\u002F)|(\u002F[\u0021-\u007F]+\u002F))[\w+=,.@-]+)$`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `MqttTopicArn`: mandatory, 20 to 2048 characters, matches `^arn:.*`.
        #[track_caller] pub fn mqtt_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MqttTopicArn", value) }
    }

    /// `S3Config`.
    pub type S3Config = Fields<of::S3Config>;
    impl S3Config {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>) -> Self { with(empty(), "BucketArn", bucket_arn) }
        /// `BucketArn`: mandatory, 16 to 100 characters, matches `^arn:(aws[a-zA-Z0-9-]*):s3:::.+$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
        /// `DataFormat`.
        #[track_caller] pub fn data_format(self, value: impl IntoVal<DataFormat>) -> Self { with(self, "DataFormat", value) }
        /// `Prefix`: 1 to 512 characters, matches `^[a-zA-Z0-9-_:./!*'()]+$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `StorageCompressionFormat`.
        #[track_caller] pub fn storage_compression_format(self, value: impl IntoVal<StorageCompressionFormat>) -> Self { with(self, "StorageCompressionFormat", value) }
    }

    /// `SignalFetchConfig`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SignalFetchConfig(Value);
    ias_core::union!(SignalFetchConfig);
    impl SignalFetchConfig {
        /// `TimeBased`.
        #[track_caller] pub fn time_based(value: impl IntoVal<TimeBasedSignalFetchConfig>) -> Self { Self(Value::one("TimeBased", value)) }
        /// `ConditionBased`.
        #[track_caller] pub fn condition_based(value: impl IntoVal<ConditionBasedSignalFetchConfig>) -> Self { Self(Value::one("ConditionBased", value)) }
    }

    /// `SignalFetchInformation`.
    pub type SignalFetchInformation = Fields<of::SignalFetchInformation>;
    /// What [`SignalFetchInformation`] cannot do without.
    pub struct SignalFetchInformationRequired<A, B, C> {
        /// `Actions`: 1 to 5 items, each 1 to 2048 characters.
        pub actions: A,
        /// `FullyQualifiedName`: 1 to 150 characters, matches `^[a-zA-Z0-9_.]+$`.
        pub fully_qualified_name: B,
        /// `SignalFetchConfig`.
        pub signal_fetch_config: C,
    }
    impl SignalFetchInformation {
        /// Takes what is mandatory, by name: [`SignalFetchInformationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<SignalFetchConfig>>(required: SignalFetchInformationRequired<A, B, C>) -> Self { with(with(with(empty(), "Actions", required.actions), "FullyQualifiedName", required.fully_qualified_name), "SignalFetchConfig", required.signal_fetch_config) }
        /// `Actions`: mandatory, 1 to 5 items, each 1 to 2048 characters.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
        /// `ConditionLanguageVersion`: exactly 1.
        #[track_caller] pub fn condition_language_version(self, value: impl IntoVal<f64>) -> Self { with(self, "ConditionLanguageVersion", value) }
        /// `FullyQualifiedName`: mandatory, 1 to 150 characters, matches `^[a-zA-Z0-9_.]+$`.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `SignalFetchConfig`: mandatory.
        #[track_caller] pub fn signal_fetch_config(self, value: impl IntoVal<SignalFetchConfig>) -> Self { with(self, "SignalFetchConfig", value) }
    }

    /// `SignalInformation`.
    pub type SignalInformation = Fields<of::SignalInformation>;
    impl SignalInformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DataPartitionId`: 1 to 128 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn data_partition_id(self, value: impl IntoVal<String>) -> Self { with(self, "DataPartitionId", value) }
        /// `MaxSampleCount`: 1 to 4294967295.
        #[track_caller] pub fn max_sample_count(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxSampleCount", value) }
        /// `MinimumSamplingIntervalMs`: 0 to 4294967295.
        #[track_caller] pub fn minimum_sampling_interval_ms(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimumSamplingIntervalMs", value) }
        /// `Name`: mandatory, 1 to 150 characters, matches `^[\w|*|-]+(\.[\w|*|-]+)*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// Words of `SpoolingMode`.
    pub type SpoolingMode = Word<fn(of::SpoolingMode)>;
    impl SpoolingMode {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `TO_DISK`
        pub const ToDisk: Self = word("TO_DISK");
    }

    /// Words of `StorageCompressionFormat`.
    pub type StorageCompressionFormat = Word<fn(of::StorageCompressionFormat)>;
    impl StorageCompressionFormat {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
    }

    /// `StorageMaximumSize`.
    pub type StorageMaximumSize = Fields<of::StorageMaximumSize>;
    impl StorageMaximumSize {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<StorageMaximumSizeUnit>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<StorageMaximumSizeUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 1 to 1073741824.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `StorageMaximumSizeUnit`.
    pub type StorageMaximumSizeUnit = Word<fn(of::StorageMaximumSizeUnit)>;
    impl StorageMaximumSizeUnit {
        /// `MB`
        pub const Mb: Self = word("MB");
        /// `GB`
        pub const Gb: Self = word("GB");
        /// `TB`
        pub const Tb: Self = word("TB");
    }

    /// `StorageMinimumTimeToLive`.
    pub type StorageMinimumTimeToLive = Fields<of::StorageMinimumTimeToLive>;
    impl StorageMinimumTimeToLive {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<StorageMinimumTimeToLiveUnit>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<StorageMinimumTimeToLiveUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 1 to 10000.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `StorageMinimumTimeToLiveUnit`.
    pub type StorageMinimumTimeToLiveUnit = Word<fn(of::StorageMinimumTimeToLiveUnit)>;
    impl StorageMinimumTimeToLiveUnit {
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
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

    /// `TimeBasedCollectionScheme`.
    pub type TimeBasedCollectionScheme = Fields<of::TimeBasedCollectionScheme>;
    impl TimeBasedCollectionScheme {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(period_ms: impl IntoVal<f64>) -> Self { with(empty(), "PeriodMs", period_ms) }
        /// `PeriodMs`: mandatory, 10000 to 86400000.
        #[track_caller] pub fn period_ms(self, value: impl IntoVal<f64>) -> Self { with(self, "PeriodMs", value) }
    }

    /// `TimeBasedSignalFetchConfig`.
    pub type TimeBasedSignalFetchConfig = Fields<of::TimeBasedSignalFetchConfig>;
    impl TimeBasedSignalFetchConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_frequency_ms: impl IntoVal<f64>) -> Self { with(empty(), "ExecutionFrequencyMs", execution_frequency_ms) }
        /// `ExecutionFrequencyMs`: mandatory, at least 1.
        #[track_caller] pub fn execution_frequency_ms(self, value: impl IntoVal<f64>) -> Self { with(self, "ExecutionFrequencyMs", value) }
    }

    /// `TimestreamConfig`.
    pub type TimestreamConfig = Fields<of::TimestreamConfig>;
    impl TimestreamConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timestream_table_arn: impl IntoVal<String>, execution_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "TimestreamTableArn", timestream_table_arn), "ExecutionRoleArn", execution_role_arn) }
        /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):iam::(\d{12})?:(role((\u002F)|(\u002F[\u0021-\u007F]+\u002F))[\w+=,.@-]+)$`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `TimestreamTableArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn timestream_table_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TimestreamTableArn", value) }
    }

    /// Words of `TriggerMode`.
    pub type TriggerMode = Word<fn(of::TriggerMode)>;
    impl TriggerMode {
        /// `ALWAYS`
        pub const Always: Self = word("ALWAYS");
        /// `RISING_EDGE`
        pub const RisingEdge: Self = word("RISING_EDGE");
    }

    /// Words of `UpdateCampaignAction`.
    pub type UpdateCampaignAction = Word<fn(of::UpdateCampaignAction)>;
    impl UpdateCampaignAction {
        /// `APPROVE`
        pub const Approve: Self = word("APPROVE");
        /// `SUSPEND`
        pub const Suspend: Self = word("SUSPEND");
        /// `RESUME`
        pub const Resume: Self = word("RESUME");
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
    }
}

/// [`AWS::IoTFleetWise::DecoderManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDecoderManifest = Handle<of::CfnDecoderManifest>;
impl cfn::ResourceType for of::CfnDecoderManifest { const TYPE: &'static str = "AWS::IoTFleetWise::DecoderManifest"; type Tags = cfn::TagList; type Props = CfnDecoderManifestProps; type Reference = String; }
impl CfnDecoderManifest {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DecoderManifestArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
}

/// Properties of [`CfnDecoderManifest`].
///
/// Mandatory: `Name`, `ModelManifestArn`.
///
/// A change replaces the resource: `ModelManifestArn`, `Name`.
pub type CfnDecoderManifestProps = Fields<of::CfnDecoderManifest>;
impl CfnDecoderManifestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, model_manifest_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ModelManifestArn", model_manifest_arn) }
    /// `DefaultForUnmappedSignals`. Write-only.
    #[track_caller] pub fn default_for_unmapped_signals(self, value: impl IntoVal<cfn_decoder_manifest::DefaultForUnmappedSignalsType>) -> Self { with(self, "DefaultForUnmappedSignals", value) }
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ModelManifestArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_manifest_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelManifestArn", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkInterfaces`: 1 to 5000 items.
    #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<cfn_decoder_manifest::NetworkInterface>>) -> Self { with(self, "NetworkInterfaces", value) }
    /// `SignalDecoders`: 1 to 5000 items.
    #[track_caller] pub fn signal_decoders(self, value: impl IntoVal<List<cfn_decoder_manifest::SignalDecoder>>) -> Self { with(self, "SignalDecoders", value) }
    /// `Status`: default `"DRAFT"`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_decoder_manifest::ManifestStatus>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_decoder_manifest::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDecoderManifest`].
pub mod cfn_decoder_manifest {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_campaign::{Tag};
    mod of { pub enum CanInterface {} pub enum CanNetworkInterface {} pub enum CanNetworkInterfaceType {} pub enum CanSignal {} pub enum CanSignalDecoder {} pub enum CanSignalDecoderType {} pub enum CustomDecodingInterface {} pub enum CustomDecodingNetworkInterface {} pub enum CustomDecodingNetworkInterfaceType {} pub enum CustomDecodingSignal {} pub enum CustomDecodingSignalDecoder {} pub enum CustomDecodingSignalDecoderType {} pub enum DefaultForUnmappedSignalsType {} pub enum ManifestStatus {} pub enum ObdInterface {} pub enum ObdNetworkInterface {} pub enum ObdNetworkInterfaceType {} pub enum ObdSignal {} pub enum ObdSignalDecoder {} pub enum ObdSignalDecoderType {} pub enum SignalValueType {} }

    /// `CanInterface`.
    pub type CanInterface = Fields<of::CanInterface>;
    impl CanInterface {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ProtocolName`: 1 to 50 characters.
        #[track_caller] pub fn protocol_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProtocolName", value) }
        /// `ProtocolVersion`: 1 to 50 characters.
        #[track_caller] pub fn protocol_version(self, value: impl IntoVal<String>) -> Self { with(self, "ProtocolVersion", value) }
    }

    /// `CanNetworkInterface`.
    pub type CanNetworkInterface = Fields<of::CanNetworkInterface>;
    /// What [`CanNetworkInterface`] cannot do without.
    pub struct CanNetworkInterfaceRequired<A, B, C> {
        /// `InterfaceId`: 1 to 50 characters.
        pub interface_id: A,
        /// `Type`.
        pub type_: B,
        /// `CanInterface`.
        pub can_interface: C,
    }
    impl CanNetworkInterface {
        /// Takes what is mandatory, by name: [`CanNetworkInterfaceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CanNetworkInterfaceType>, C: IntoVal<CanInterface>>(required: CanNetworkInterfaceRequired<A, B, C>) -> Self { with(with(with(empty(), "InterfaceId", required.interface_id), "Type", required.type_), "CanInterface", required.can_interface) }
        /// `CanInterface`: mandatory.
        #[track_caller] pub fn can_interface(self, value: impl IntoVal<CanInterface>) -> Self { with(self, "CanInterface", value) }
        /// `InterfaceId`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CanNetworkInterfaceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CanNetworkInterfaceType = Word<fn(of::CanNetworkInterfaceType)>;
    impl CanNetworkInterfaceType {
        /// `CAN_INTERFACE`
        pub const CanInterface: Self = word("CAN_INTERFACE");
    }

    /// `CanSignal`.
    pub type CanSignal = Fields<of::CanSignal>;
    /// What [`CanSignal`] cannot do without.
    pub struct CanSignalRequired<A, B, C, D, E, F, G> {
        /// `Factor`.
        pub factor: A,
        /// `IsBigEndian`.
        pub is_big_endian: B,
        /// `IsSigned`.
        pub is_signed: C,
        /// `Length`.
        pub length: D,
        /// `MessageId`.
        pub message_id: E,
        /// `Offset`.
        pub offset: F,
        /// `StartBit`.
        pub start_bit: G,
    }
    impl CanSignal {
        /// Takes what is mandatory, by name: [`CanSignalRequired`].
        #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<bool>, C: IntoVal<bool>, D: IntoVal<i64>, E: IntoVal<i64>, F: IntoVal<f64>, G: IntoVal<i64>>(required: CanSignalRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "Factor", required.factor), "IsBigEndian", required.is_big_endian), "IsSigned", required.is_signed), "Length", required.length), "MessageId", required.message_id), "Offset", required.offset), "StartBit", required.start_bit) }
        /// `Factor`: mandatory.
        #[track_caller] pub fn factor(self, value: impl IntoVal<f64>) -> Self { with(self, "Factor", value) }
        /// `IsBigEndian`: mandatory.
        #[track_caller] pub fn is_big_endian(self, value: impl IntoVal<bool>) -> Self { with(self, "IsBigEndian", value) }
        /// `IsSigned`: mandatory.
        #[track_caller] pub fn is_signed(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSigned", value) }
        /// `Length`: mandatory.
        #[track_caller] pub fn length(self, value: impl IntoVal<i64>) -> Self { with(self, "Length", value) }
        /// `MessageId`: mandatory.
        #[track_caller] pub fn message_id(self, value: impl IntoVal<i64>) -> Self { with(self, "MessageId", value) }
        /// `Name`: 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Offset`: mandatory.
        #[track_caller] pub fn offset(self, value: impl IntoVal<f64>) -> Self { with(self, "Offset", value) }
        /// `SignalValueType`.
        #[track_caller] pub fn signal_value_type(self, value: impl IntoVal<SignalValueType>) -> Self { with(self, "SignalValueType", value) }
        /// `StartBit`: mandatory.
        #[track_caller] pub fn start_bit(self, value: impl IntoVal<i64>) -> Self { with(self, "StartBit", value) }
    }

    /// `CanSignalDecoder`.
    pub type CanSignalDecoder = Fields<of::CanSignalDecoder>;
    /// What [`CanSignalDecoder`] cannot do without.
    pub struct CanSignalDecoderRequired<A, B, C, D> {
        /// `FullyQualifiedName`: 1 to 150 characters.
        pub fully_qualified_name: A,
        /// `InterfaceId`: 1 to 50 characters.
        pub interface_id: B,
        /// `Type`.
        pub type_: C,
        /// `CanSignal`.
        pub can_signal: D,
    }
    impl CanSignalDecoder {
        /// Takes what is mandatory, by name: [`CanSignalDecoderRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<CanSignalDecoderType>, D: IntoVal<CanSignal>>(required: CanSignalDecoderRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FullyQualifiedName", required.fully_qualified_name), "InterfaceId", required.interface_id), "Type", required.type_), "CanSignal", required.can_signal) }
        /// `CanSignal`: mandatory.
        #[track_caller] pub fn can_signal(self, value: impl IntoVal<CanSignal>) -> Self { with(self, "CanSignal", value) }
        /// `FullyQualifiedName`: mandatory, 1 to 150 characters.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `InterfaceId`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CanSignalDecoderType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CanSignalDecoderType = Word<fn(of::CanSignalDecoderType)>;
    impl CanSignalDecoderType {
        /// `CAN_SIGNAL`
        pub const CanSignal: Self = word("CAN_SIGNAL");
    }

    /// `CustomDecodingInterface`.
    pub type CustomDecodingInterface = Fields<of::CustomDecodingInterface>;
    impl CustomDecodingInterface {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `CustomDecodingNetworkInterface`.
    pub type CustomDecodingNetworkInterface = Fields<of::CustomDecodingNetworkInterface>;
    /// What [`CustomDecodingNetworkInterface`] cannot do without.
    pub struct CustomDecodingNetworkInterfaceRequired<A, B, C> {
        /// `InterfaceId`: 1 to 50 characters.
        pub interface_id: A,
        /// `Type`.
        pub type_: B,
        /// `CustomDecodingInterface`.
        pub custom_decoding_interface: C,
    }
    impl CustomDecodingNetworkInterface {
        /// Takes what is mandatory, by name: [`CustomDecodingNetworkInterfaceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomDecodingNetworkInterfaceType>, C: IntoVal<CustomDecodingInterface>>(required: CustomDecodingNetworkInterfaceRequired<A, B, C>) -> Self { with(with(with(empty(), "InterfaceId", required.interface_id), "Type", required.type_), "CustomDecodingInterface", required.custom_decoding_interface) }
        /// `CustomDecodingInterface`: mandatory.
        #[track_caller] pub fn custom_decoding_interface(self, value: impl IntoVal<CustomDecodingInterface>) -> Self { with(self, "CustomDecodingInterface", value) }
        /// `InterfaceId`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CustomDecodingNetworkInterfaceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CustomDecodingNetworkInterfaceType = Word<fn(of::CustomDecodingNetworkInterfaceType)>;
    impl CustomDecodingNetworkInterfaceType {
        /// `CUSTOM_DECODING_INTERFACE`
        pub const CustomDecodingInterface: Self = word("CUSTOM_DECODING_INTERFACE");
    }

    /// `CustomDecodingSignal`.
    pub type CustomDecodingSignal = Fields<of::CustomDecodingSignal>;
    impl CustomDecodingSignal {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory, 1 to 150 characters, matches `^(?!.*\.\.)[a-zA-Z0-9_\-#:.]+$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `CustomDecodingSignalDecoder`.
    pub type CustomDecodingSignalDecoder = Fields<of::CustomDecodingSignalDecoder>;
    /// What [`CustomDecodingSignalDecoder`] cannot do without.
    pub struct CustomDecodingSignalDecoderRequired<A, B, C, D> {
        /// `FullyQualifiedName`: 1 to 150 characters.
        pub fully_qualified_name: A,
        /// `InterfaceId`: 1 to 50 characters.
        pub interface_id: B,
        /// `Type`.
        pub type_: C,
        /// `CustomDecodingSignal`.
        pub custom_decoding_signal: D,
    }
    impl CustomDecodingSignalDecoder {
        /// Takes what is mandatory, by name: [`CustomDecodingSignalDecoderRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<CustomDecodingSignalDecoderType>, D: IntoVal<CustomDecodingSignal>>(required: CustomDecodingSignalDecoderRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FullyQualifiedName", required.fully_qualified_name), "InterfaceId", required.interface_id), "Type", required.type_), "CustomDecodingSignal", required.custom_decoding_signal) }
        /// `CustomDecodingSignal`: mandatory.
        #[track_caller] pub fn custom_decoding_signal(self, value: impl IntoVal<CustomDecodingSignal>) -> Self { with(self, "CustomDecodingSignal", value) }
        /// `FullyQualifiedName`: mandatory, 1 to 150 characters.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `InterfaceId`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CustomDecodingSignalDecoderType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CustomDecodingSignalDecoderType = Word<fn(of::CustomDecodingSignalDecoderType)>;
    impl CustomDecodingSignalDecoderType {
        /// `CUSTOM_DECODING_SIGNAL`
        pub const CustomDecodingSignal: Self = word("CUSTOM_DECODING_SIGNAL");
    }

    /// Words of `DefaultForUnmappedSignalsType`.
    pub type DefaultForUnmappedSignalsType = Word<fn(of::DefaultForUnmappedSignalsType)>;
    impl DefaultForUnmappedSignalsType {
        /// `CUSTOM_DECODING`
        pub const CustomDecoding: Self = word("CUSTOM_DECODING");
    }

    /// Words of `ManifestStatus`.
    pub type ManifestStatus = Word<fn(of::ManifestStatus)>;
    impl ManifestStatus {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `DRAFT`
        pub const Draft: Self = word("DRAFT");
    }

    /// `NetworkInterface`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkInterface(Value);
    ias_core::union!(NetworkInterface);
    impl NetworkInterface {
        /// The alternative `CanNetworkInterface`.
        pub fn can_network_interface(value: impl IntoVal<CanNetworkInterface>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ObdNetworkInterface`.
        pub fn obd_network_interface(value: impl IntoVal<ObdNetworkInterface>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CustomDecodingNetworkInterface`.
        pub fn custom_decoding_network_interface(value: impl IntoVal<CustomDecodingNetworkInterface>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<NetworkInterface> for CanNetworkInterface { fn into_val(self) -> Val<NetworkInterface> { Val::raw(IntoVal::<CanNetworkInterface>::into_val(self).into_value()) } }
    impl IntoVal<NetworkInterface> for ObdNetworkInterface { fn into_val(self) -> Val<NetworkInterface> { Val::raw(IntoVal::<ObdNetworkInterface>::into_val(self).into_value()) } }
    impl IntoVal<NetworkInterface> for CustomDecodingNetworkInterface { fn into_val(self) -> Val<NetworkInterface> { Val::raw(IntoVal::<CustomDecodingNetworkInterface>::into_val(self).into_value()) } }

    /// `ObdInterface`.
    pub type ObdInterface = Fields<of::ObdInterface>;
    impl ObdInterface {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, request_message_id: impl IntoVal<i64>) -> Self { with(with(empty(), "Name", name), "RequestMessageId", request_message_id) }
        /// `DtcRequestIntervalSeconds`.
        #[track_caller] pub fn dtc_request_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DtcRequestIntervalSeconds", value) }
        /// `HasTransmissionEcu`.
        #[track_caller] pub fn has_transmission_ecu(self, value: impl IntoVal<bool>) -> Self { with(self, "HasTransmissionEcu", value) }
        /// `Name`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ObdStandard`: 1 to 50 characters.
        #[track_caller] pub fn obd_standard(self, value: impl IntoVal<String>) -> Self { with(self, "ObdStandard", value) }
        /// `PidRequestIntervalSeconds`.
        #[track_caller] pub fn pid_request_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PidRequestIntervalSeconds", value) }
        /// `RequestMessageId`: mandatory.
        #[track_caller] pub fn request_message_id(self, value: impl IntoVal<i64>) -> Self { with(self, "RequestMessageId", value) }
        /// `UseExtendedIds`.
        #[track_caller] pub fn use_extended_ids(self, value: impl IntoVal<bool>) -> Self { with(self, "UseExtendedIds", value) }
    }

    /// `ObdNetworkInterface`.
    pub type ObdNetworkInterface = Fields<of::ObdNetworkInterface>;
    /// What [`ObdNetworkInterface`] cannot do without.
    pub struct ObdNetworkInterfaceRequired<A, B, C> {
        /// `InterfaceId`: 1 to 50 characters.
        pub interface_id: A,
        /// `Type`.
        pub type_: B,
        /// `ObdInterface`.
        pub obd_interface: C,
    }
    impl ObdNetworkInterface {
        /// Takes what is mandatory, by name: [`ObdNetworkInterfaceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ObdNetworkInterfaceType>, C: IntoVal<ObdInterface>>(required: ObdNetworkInterfaceRequired<A, B, C>) -> Self { with(with(with(empty(), "InterfaceId", required.interface_id), "Type", required.type_), "ObdInterface", required.obd_interface) }
        /// `InterfaceId`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceId", value) }
        /// `ObdInterface`: mandatory.
        #[track_caller] pub fn obd_interface(self, value: impl IntoVal<ObdInterface>) -> Self { with(self, "ObdInterface", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ObdNetworkInterfaceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ObdNetworkInterfaceType = Word<fn(of::ObdNetworkInterfaceType)>;
    impl ObdNetworkInterfaceType {
        /// `OBD_INTERFACE`
        pub const ObdInterface: Self = word("OBD_INTERFACE");
    }

    /// `ObdSignal`.
    pub type ObdSignal = Fields<of::ObdSignal>;
    /// What [`ObdSignal`] cannot do without.
    pub struct ObdSignalRequired<A, B, C, D, E, F, G> {
        /// `ByteLength`.
        pub byte_length: A,
        /// `Offset`.
        pub offset: B,
        /// `Pid`.
        pub pid: C,
        /// `PidResponseLength`.
        pub pid_response_length: D,
        /// `Scaling`.
        pub scaling: E,
        /// `ServiceMode`.
        pub service_mode: F,
        /// `StartByte`.
        pub start_byte: G,
    }
    impl ObdSignal {
        /// Takes what is mandatory, by name: [`ObdSignalRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<f64>, C: IntoVal<i64>, D: IntoVal<i64>, E: IntoVal<f64>, F: IntoVal<i64>, G: IntoVal<i64>>(required: ObdSignalRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "ByteLength", required.byte_length), "Offset", required.offset), "Pid", required.pid), "PidResponseLength", required.pid_response_length), "Scaling", required.scaling), "ServiceMode", required.service_mode), "StartByte", required.start_byte) }
        /// `BitMaskLength`.
        #[track_caller] pub fn bit_mask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "BitMaskLength", value) }
        /// `BitRightShift`.
        #[track_caller] pub fn bit_right_shift(self, value: impl IntoVal<i64>) -> Self { with(self, "BitRightShift", value) }
        /// `ByteLength`: mandatory.
        #[track_caller] pub fn byte_length(self, value: impl IntoVal<i64>) -> Self { with(self, "ByteLength", value) }
        /// `IsSigned`.
        #[track_caller] pub fn is_signed(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSigned", value) }
        /// `Offset`: mandatory.
        #[track_caller] pub fn offset(self, value: impl IntoVal<f64>) -> Self { with(self, "Offset", value) }
        /// `Pid`: mandatory.
        #[track_caller] pub fn pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Pid", value) }
        /// `PidResponseLength`: mandatory.
        #[track_caller] pub fn pid_response_length(self, value: impl IntoVal<i64>) -> Self { with(self, "PidResponseLength", value) }
        /// `Scaling`: mandatory.
        #[track_caller] pub fn scaling(self, value: impl IntoVal<f64>) -> Self { with(self, "Scaling", value) }
        /// `ServiceMode`: mandatory.
        #[track_caller] pub fn service_mode(self, value: impl IntoVal<i64>) -> Self { with(self, "ServiceMode", value) }
        /// `SignalValueType`.
        #[track_caller] pub fn signal_value_type(self, value: impl IntoVal<SignalValueType>) -> Self { with(self, "SignalValueType", value) }
        /// `StartByte`: mandatory.
        #[track_caller] pub fn start_byte(self, value: impl IntoVal<i64>) -> Self { with(self, "StartByte", value) }
    }

    /// `ObdSignalDecoder`.
    pub type ObdSignalDecoder = Fields<of::ObdSignalDecoder>;
    /// What [`ObdSignalDecoder`] cannot do without.
    pub struct ObdSignalDecoderRequired<A, B, C, D> {
        /// `FullyQualifiedName`: 1 to 150 characters.
        pub fully_qualified_name: A,
        /// `InterfaceId`: 1 to 50 characters.
        pub interface_id: B,
        /// `Type`.
        pub type_: C,
        /// `ObdSignal`.
        pub obd_signal: D,
    }
    impl ObdSignalDecoder {
        /// Takes what is mandatory, by name: [`ObdSignalDecoderRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<ObdSignalDecoderType>, D: IntoVal<ObdSignal>>(required: ObdSignalDecoderRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FullyQualifiedName", required.fully_qualified_name), "InterfaceId", required.interface_id), "Type", required.type_), "ObdSignal", required.obd_signal) }
        /// `FullyQualifiedName`: mandatory, 1 to 150 characters.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `InterfaceId`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceId", value) }
        /// `ObdSignal`: mandatory.
        #[track_caller] pub fn obd_signal(self, value: impl IntoVal<ObdSignal>) -> Self { with(self, "ObdSignal", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ObdSignalDecoderType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ObdSignalDecoderType = Word<fn(of::ObdSignalDecoderType)>;
    impl ObdSignalDecoderType {
        /// `OBD_SIGNAL`
        pub const ObdSignal: Self = word("OBD_SIGNAL");
    }

    /// `SignalDecoder`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SignalDecoder(Value);
    ias_core::union!(SignalDecoder);
    impl SignalDecoder {
        /// The alternative `CanSignalDecoder`.
        pub fn can_signal_decoder(value: impl IntoVal<CanSignalDecoder>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `ObdSignalDecoder`.
        pub fn obd_signal_decoder(value: impl IntoVal<ObdSignalDecoder>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `CustomDecodingSignalDecoder`.
        pub fn custom_decoding_signal_decoder(value: impl IntoVal<CustomDecodingSignalDecoder>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<SignalDecoder> for CanSignalDecoder { fn into_val(self) -> Val<SignalDecoder> { Val::raw(IntoVal::<CanSignalDecoder>::into_val(self).into_value()) } }
    impl IntoVal<SignalDecoder> for ObdSignalDecoder { fn into_val(self) -> Val<SignalDecoder> { Val::raw(IntoVal::<ObdSignalDecoder>::into_val(self).into_value()) } }
    impl IntoVal<SignalDecoder> for CustomDecodingSignalDecoder { fn into_val(self) -> Val<SignalDecoder> { Val::raw(IntoVal::<CustomDecodingSignalDecoder>::into_val(self).into_value()) } }

    /// Words of `SignalValueType`.
    pub type SignalValueType = Word<fn(of::SignalValueType)>;
    impl SignalValueType {
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `FLOATING_POINT`
        pub const FloatingPoint: Self = word("FLOATING_POINT");
    }
}

/// [`AWS::IoTFleetWise::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::IoTFleetWise::Fleet"; type Tags = cfn::TagList; type Props = CfnFleetProps; type Reference = String; }
impl CfnFleet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTFleetWiseFleetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
}

/// Properties of [`CfnFleet`].
///
/// Mandatory: `Id`, `SignalCatalogArn`.
///
/// A change replaces the resource: `Id`, `SignalCatalogArn`.
pub type CfnFleetProps = Fields<of::CfnFleet>;
impl CfnFleetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(id: impl IntoVal<String>, signal_catalog_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "SignalCatalogArn", signal_catalog_arn) }
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Id`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9:_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `SignalCatalogArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signal_catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SignalCatalogArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFleet`].
pub mod cfn_fleet {
    pub use super::cfn_campaign::{Tag};
}

/// [`AWS::IoTFleetWise::ModelManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html).
///
/// What `Ref` returns: `Name`.
pub type CfnModelManifest = Handle<of::CfnModelManifest>;
impl cfn::ResourceType for of::CfnModelManifest { const TYPE: &'static str = "AWS::IoTFleetWise::ModelManifest"; type Tags = cfn::TagList; type Props = CfnModelManifestProps; type Reference = String; }
impl CfnModelManifest {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ModelManifestArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
}

/// Properties of [`CfnModelManifest`].
///
/// Mandatory: `SignalCatalogArn`, `Name`.
///
/// A change replaces the resource: `Name`, `SignalCatalogArn`.
pub type CfnModelManifestProps = Fields<of::CfnModelManifest>;
impl CfnModelManifestProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(signal_catalog_arn: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "SignalCatalogArn", signal_catalog_arn), "Name", name) }
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Nodes`: at least 1 item, no item twice.
    #[track_caller] pub fn nodes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Nodes", value) }
    /// `SignalCatalogArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signal_catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SignalCatalogArn", value) }
    /// `Status`: default `"DRAFT"`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_model_manifest::ManifestStatus>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_manifest::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnModelManifest`].
pub mod cfn_model_manifest {
    pub use super::cfn_campaign::{Tag};
    pub use super::cfn_decoder_manifest::{ManifestStatus};
}

/// [`AWS::IoTFleetWise::SignalCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html).
///
/// What `Ref` returns: `Name`.
pub type CfnSignalCatalog = Handle<of::CfnSignalCatalog>;
impl cfn::ResourceType for of::CfnSignalCatalog { const TYPE: &'static str = "AWS::IoTFleetWise::SignalCatalog"; type Tags = cfn::TagList; type Props = CfnSignalCatalogProps; type Reference = String; }
impl CfnSignalCatalog {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SignalCatalogArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
    /// The attribute `NodeCounts.TotalActuators`.
    #[inline] pub fn attr_node_counts_total_actuators(&self) -> Val<f64> { cfn::attribute(&self.0, "NodeCounts.TotalActuators") }
    /// The attribute `NodeCounts.TotalAttributes`.
    #[inline] pub fn attr_node_counts_total_attributes(&self) -> Val<f64> { cfn::attribute(&self.0, "NodeCounts.TotalAttributes") }
    /// The attribute `NodeCounts.TotalBranches`.
    #[inline] pub fn attr_node_counts_total_branches(&self) -> Val<f64> { cfn::attribute(&self.0, "NodeCounts.TotalBranches") }
    /// The attribute `NodeCounts.TotalNodes`.
    #[inline] pub fn attr_node_counts_total_nodes(&self) -> Val<f64> { cfn::attribute(&self.0, "NodeCounts.TotalNodes") }
    /// The attribute `NodeCounts.TotalSensors`.
    #[inline] pub fn attr_node_counts_total_sensors(&self) -> Val<f64> { cfn::attribute(&self.0, "NodeCounts.TotalSensors") }
}

/// Properties of [`CfnSignalCatalog`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnSignalCatalogProps = Fields<of::CfnSignalCatalog>;
impl CfnSignalCatalogProps {
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NodeCounts`.
    #[track_caller] pub fn node_counts(self, value: impl IntoVal<cfn_signal_catalog::NodeCounts>) -> Self { with(self, "NodeCounts", value) }
    /// `Nodes`: 1 to 5000 items, no item twice.
    #[track_caller] pub fn nodes(self, value: impl IntoVal<List<cfn_signal_catalog::NodeProperty>>) -> Self { with(self, "Nodes", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_signal_catalog::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSignalCatalog`].
pub mod cfn_signal_catalog {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_campaign::{Tag};
    mod of { pub enum Actuator {} pub enum Attribute {} pub enum Branch {} pub enum NodeCounts {} impl ias_core::Optional for NodeCounts {} pub enum NodeDataType {} pub enum Sensor {} }

    /// `Actuator`.
    pub type Actuator = Fields<of::Actuator>;
    impl Actuator {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_type: impl IntoVal<NodeDataType>, fully_qualified_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataType", data_type), "FullyQualifiedName", fully_qualified_name) }
        /// `AllowedValues`: at least 1 item.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `AssignedValue`.
        #[track_caller] pub fn assigned_value(self, value: impl IntoVal<String>) -> Self { with(self, "AssignedValue", value) }
        /// `DataType`: mandatory.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<NodeDataType>) -> Self { with(self, "DataType", value) }
        /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FullyQualifiedName`: mandatory.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `Attribute`.
    pub type Attribute = Fields<of::Attribute>;
    impl Attribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_type: impl IntoVal<NodeDataType>, fully_qualified_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataType", data_type), "FullyQualifiedName", fully_qualified_name) }
        /// `AllowedValues`: at least 1 item.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `AssignedValue`.
        #[track_caller] pub fn assigned_value(self, value: impl IntoVal<String>) -> Self { with(self, "AssignedValue", value) }
        /// `DataType`: mandatory.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<NodeDataType>) -> Self { with(self, "DataType", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FullyQualifiedName`: mandatory.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `Branch`.
    pub type Branch = Fields<of::Branch>;
    impl Branch {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fully_qualified_name: impl IntoVal<String>) -> Self { with(empty(), "FullyQualifiedName", fully_qualified_name) }
        /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FullyQualifiedName`: mandatory.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
    }

    /// `NodeCounts`.
    pub type NodeCounts = Fields<of::NodeCounts>;
    impl NodeCounts {
    }

    /// Words of `NodeDataType`.
    pub type NodeDataType = Word<fn(of::NodeDataType)>;
    impl NodeDataType {
        /// `INT8`
        pub const Int8: Self = word("INT8");
        /// `UINT8`
        pub const Uint8: Self = word("UINT8");
        /// `INT16`
        pub const Int16: Self = word("INT16");
        /// `UINT16`
        pub const Uint16: Self = word("UINT16");
        /// `INT32`
        pub const Int32: Self = word("INT32");
        /// `UINT32`
        pub const Uint32: Self = word("UINT32");
        /// `INT64`
        pub const Int64: Self = word("INT64");
        /// `UINT64`
        pub const Uint64: Self = word("UINT64");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `FLOAT`
        pub const Float: Self = word("FLOAT");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `UNIX_TIMESTAMP`
        pub const UnixTimestamp: Self = word("UNIX_TIMESTAMP");
        /// `INT8_ARRAY`
        pub const Int8Array: Self = word("INT8_ARRAY");
        /// `UINT8_ARRAY`
        pub const Uint8Array: Self = word("UINT8_ARRAY");
        /// `INT16_ARRAY`
        pub const Int16Array: Self = word("INT16_ARRAY");
        /// `UINT16_ARRAY`
        pub const Uint16Array: Self = word("UINT16_ARRAY");
        /// `INT32_ARRAY`
        pub const Int32Array: Self = word("INT32_ARRAY");
        /// `UINT32_ARRAY`
        pub const Uint32Array: Self = word("UINT32_ARRAY");
        /// `INT64_ARRAY`
        pub const Int64Array: Self = word("INT64_ARRAY");
        /// `UINT64_ARRAY`
        pub const Uint64Array: Self = word("UINT64_ARRAY");
        /// `BOOLEAN_ARRAY`
        pub const BooleanArray: Self = word("BOOLEAN_ARRAY");
        /// `FLOAT_ARRAY`
        pub const FloatArray: Self = word("FLOAT_ARRAY");
        /// `DOUBLE_ARRAY`
        pub const DoubleArray: Self = word("DOUBLE_ARRAY");
        /// `STRING_ARRAY`
        pub const StringArray: Self = word("STRING_ARRAY");
        /// `UNIX_TIMESTAMP_ARRAY`
        pub const UnixTimestampArray: Self = word("UNIX_TIMESTAMP_ARRAY");
        /// `UNKNOWN`
        pub const Unknown: Self = word("UNKNOWN");
    }

    /// `Node`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NodeProperty(Value);
    ias_core::union!(NodeProperty);
    impl NodeProperty {
        /// `Branch`.
        #[track_caller] pub fn branch(value: impl IntoVal<Branch>) -> Self { Self(Value::one("Branch", value)) }
        /// `Sensor`.
        #[track_caller] pub fn sensor(value: impl IntoVal<Sensor>) -> Self { Self(Value::one("Sensor", value)) }
        /// `Actuator`.
        #[track_caller] pub fn actuator(value: impl IntoVal<Actuator>) -> Self { Self(Value::one("Actuator", value)) }
        /// `Attribute`.
        #[track_caller] pub fn attribute(value: impl IntoVal<Attribute>) -> Self { Self(Value::one("Attribute", value)) }
    }

    /// `Sensor`.
    pub type Sensor = Fields<of::Sensor>;
    impl Sensor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_type: impl IntoVal<NodeDataType>, fully_qualified_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataType", data_type), "FullyQualifiedName", fully_qualified_name) }
        /// `AllowedValues`: at least 1 item.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `DataType`: mandatory.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<NodeDataType>) -> Self { with(self, "DataType", value) }
        /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FullyQualifiedName`: mandatory.
        #[track_caller] pub fn fully_qualified_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedName", value) }
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }
}

/// [`AWS::IoTFleetWise::StateTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html).
///
/// What `Ref` returns: `Name`.
pub type CfnStateTemplate = Handle<of::CfnStateTemplate>;
impl cfn::ResourceType for of::CfnStateTemplate { const TYPE: &'static str = "AWS::IoTFleetWise::StateTemplate"; type Tags = cfn::TagList; type Props = CfnStateTemplateProps; type Reference = String; }
impl CfnStateTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StateTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
}

/// Properties of [`CfnStateTemplate`].
///
/// Mandatory: `Name`, `SignalCatalogArn`, `StateTemplateProperties`.
///
/// A change replaces the resource: `Name`, `SignalCatalogArn`.
pub type CfnStateTemplateProps = Fields<of::CfnStateTemplate>;
/// What [`CfnStateTemplateProps`] cannot do without.
pub struct CfnStateTemplatePropsRequired<A, B, C> {
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    pub name: A,
    /// `SignalCatalogArn`. Changing it replaces the resource.
    pub signal_catalog_arn: B,
    /// `StateTemplateProperties`: 1 to 500 items, each 1 to 150 characters, each matches `^[a-zA-Z0-9_.]+$`.
    pub state_template_properties: C,
}
impl CfnStateTemplateProps {
    /// Takes what is mandatory, by name: [`CfnStateTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnStateTemplatePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "SignalCatalogArn", required.signal_catalog_arn), "StateTemplateProperties", required.state_template_properties) }
    /// `DataExtraDimensions`: at most 5 items, each 1 to 150 characters, each matches `^[a-zA-Z0-9_.]+$`.
    #[track_caller] pub fn data_extra_dimensions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DataExtraDimensions", value) }
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MetadataExtraDimensions`: at most 5 items, each 1 to 150 characters, each matches `^[a-zA-Z0-9_.]+$`.
    #[track_caller] pub fn metadata_extra_dimensions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MetadataExtraDimensions", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SignalCatalogArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signal_catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SignalCatalogArn", value) }
    /// `StateTemplateProperties`: mandatory, 1 to 500 items, each 1 to 150 characters, each matches `^[a-zA-Z0-9_.]+$`.
    #[track_caller] pub fn state_template_properties(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StateTemplateProperties", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_state_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStateTemplate`].
pub mod cfn_state_template {
    pub use super::cfn_campaign::{Tag};
}

/// [`AWS::IoTFleetWise::Vehicle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html).
///
/// What `Ref` returns: `Name`.
pub type CfnVehicle = Handle<of::CfnVehicle>;
impl cfn::ResourceType for of::CfnVehicle { const TYPE: &'static str = "AWS::IoTFleetWise::Vehicle"; type Tags = cfn::TagList; type Props = CfnVehicleProps; type Reference = String; }
impl CfnVehicle {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VehicleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModificationTime`.
    #[inline] pub fn attr_last_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationTime") }
}

/// Properties of [`CfnVehicle`].
///
/// Mandatory: `Name`, `DecoderManifestArn`, `ModelManifestArn`.
///
/// A change replaces the resource: `Name`.
pub type CfnVehicleProps = Fields<of::CfnVehicle>;
/// What [`CfnVehicleProps`] cannot do without.
pub struct CfnVehiclePropsRequired<A, B, C> {
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    pub name: A,
    /// `DecoderManifestArn`.
    pub decoder_manifest_arn: B,
    /// `ModelManifestArn`.
    pub model_manifest_arn: C,
}
impl CfnVehicleProps {
    /// Takes what is mandatory, by name: [`CfnVehiclePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnVehiclePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "DecoderManifestArn", required.decoder_manifest_arn), "ModelManifestArn", required.model_manifest_arn) }
    /// `AssociationBehavior`. Write-only.
    #[track_caller] pub fn association_behavior(self, value: impl IntoVal<cfn_vehicle::VehicleAssociationBehavior>) -> Self { with(self, "AssociationBehavior", value) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
    /// `DecoderManifestArn`: mandatory.
    #[track_caller] pub fn decoder_manifest_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DecoderManifestArn", value) }
    /// `ModelManifestArn`: mandatory.
    #[track_caller] pub fn model_manifest_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelManifestArn", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StateTemplates`: at most 20 items, no item twice.
    #[track_caller] pub fn state_templates(self, value: impl IntoVal<List<cfn_vehicle::StateTemplateAssociation>>) -> Self { with(self, "StateTemplates", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vehicle::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnVehicle`].
pub mod cfn_vehicle {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_campaign::{Tag};
    mod of { pub enum OnChangeStateTemplateUpdateStrategy {} impl ias_core::Optional for OnChangeStateTemplateUpdateStrategy {} pub enum PeriodicStateTemplateUpdateStrategy {} pub enum StateTemplateAssociation {} pub enum TimePeriod {} pub enum TimeUnit {} pub enum VehicleAssociationBehavior {} }

    /// `OnChangeStateTemplateUpdateStrategy`.
    pub type OnChangeStateTemplateUpdateStrategy = Fields<of::OnChangeStateTemplateUpdateStrategy>;
    impl OnChangeStateTemplateUpdateStrategy {
    }

    /// `PeriodicStateTemplateUpdateStrategy`.
    pub type PeriodicStateTemplateUpdateStrategy = Fields<of::PeriodicStateTemplateUpdateStrategy>;
    impl PeriodicStateTemplateUpdateStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state_template_update_rate: impl IntoVal<TimePeriod>) -> Self { with(empty(), "StateTemplateUpdateRate", state_template_update_rate) }
        /// `StateTemplateUpdateRate`: mandatory.
        #[track_caller] pub fn state_template_update_rate(self, value: impl IntoVal<TimePeriod>) -> Self { with(self, "StateTemplateUpdateRate", value) }
    }

    /// `StateTemplateAssociation`.
    pub type StateTemplateAssociation = Fields<of::StateTemplateAssociation>;
    impl StateTemplateAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>, state_template_update_strategy: impl IntoVal<StateTemplateUpdateStrategy>) -> Self { with(with(empty(), "Identifier", identifier), "StateTemplateUpdateStrategy", state_template_update_strategy) }
        /// `Identifier`: mandatory, 1 to 100 characters, matches `^[a-zA-Z\d\-_:]+$`.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `StateTemplateUpdateStrategy`: mandatory.
        #[track_caller] pub fn state_template_update_strategy(self, value: impl IntoVal<StateTemplateUpdateStrategy>) -> Self { with(self, "StateTemplateUpdateStrategy", value) }
    }

    /// `StateTemplateUpdateStrategy`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StateTemplateUpdateStrategy(Value);
    ias_core::union!(StateTemplateUpdateStrategy);
    impl StateTemplateUpdateStrategy {
        /// `Periodic`.
        #[track_caller] pub fn periodic(value: impl IntoVal<PeriodicStateTemplateUpdateStrategy>) -> Self { Self(Value::one("Periodic", value)) }
        /// `OnChange`.
        #[track_caller] pub fn on_change(value: impl IntoVal<OnChangeStateTemplateUpdateStrategy>) -> Self { Self(Value::one("OnChange", value)) }
    }

    /// `TimePeriod`.
    pub type TimePeriod = Fields<of::TimePeriod>;
    impl TimePeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<TimeUnit>, value: impl IntoVal<f64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<TimeUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, at least 1.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TimeUnit`.
    pub type TimeUnit = Word<fn(of::TimeUnit)>;
    impl TimeUnit {
        /// `MILLISECOND`
        pub const Millisecond: Self = word("MILLISECOND");
        /// `SECOND`
        pub const Second: Self = word("SECOND");
        /// `MINUTE`
        pub const Minute: Self = word("MINUTE");
        /// `HOUR`
        pub const Hour: Self = word("HOUR");
    }

    /// Words of `VehicleAssociationBehavior`.
    pub type VehicleAssociationBehavior = Word<fn(of::VehicleAssociationBehavior)>;
    impl VehicleAssociationBehavior {
        /// `CreateIotThing`
        pub const CreateIotThing: Self = word("CreateIotThing");
        /// `ValidateIotThingExists`
        pub const ValidateIotThingExists: Self = word("ValidateIotThingExists");
    }
}
