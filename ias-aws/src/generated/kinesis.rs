// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Kinesis`.

use super::prelude::*;

mod of { pub enum CfnChannel {} pub enum CfnResourcePolicy {} pub enum CfnStream {} impl ias_core::Optional for CfnStream {} pub enum CfnStreamConsumer {} }

/// [`AWS::Kinesis::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html).
///
/// What `Ref` returns: `ChannelARN`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::Kinesis::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = Is<kinds::KinesisChannelArn>; }
impl CfnChannel {
    /// The attribute `ChannelARN`.
    #[inline] pub fn attr_channel_arn(&self) -> Val<Is<kinds::KinesisChannelArn>> { cfn::attribute(&self.0, "ChannelARN") }
    /// The attribute `ChannelCreationTimestamp`.
    #[inline] pub fn attr_channel_creation_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "ChannelCreationTimestamp") }
    /// The attribute `ChannelId`.
    #[inline] pub fn attr_channel_id(&self) -> Val<String> { cfn::attribute(&self.0, "ChannelId") }
    /// The attribute `ChannelStatus`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_channel_status(&self) -> Val<String> { cfn::attribute(&self.0, "ChannelStatus") }
}

/// Properties of [`CfnChannel`].
///
/// Mandatory: `ChannelName`, `ServiceExecutionRoleARN`, `StreamConfigurationList`.
///
/// A change replaces the resource: `ChannelName`, `EncryptionConfiguration`, `ServiceExecutionRoleARN`, `StreamConfigurationList`.
///
/// Takes exactly one of `S3DestinationConfiguration`; `S3TablesDestinationConfiguration`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
/// What [`CfnChannelProps`] cannot do without.
pub struct CfnChannelPropsRequired<A, B, C> {
    /// `ChannelName`: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    pub channel_name: A,
    /// `ServiceExecutionRoleARN`: 1 to 512 characters, matches `^arn:aws[-a-z0-9]*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub service_execution_role_arn: B,
    /// `StreamConfigurationList`: 1 to 10000 items. Changing it replaces the resource.
    pub stream_configuration_list: C,
}
impl CfnChannelProps {
    /// Takes what is mandatory, by name: [`CfnChannelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<cfn_channel::StreamConfiguration>>>(required: CfnChannelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ChannelName", required.channel_name), "ServiceExecutionRoleARN", required.service_execution_role_arn), "StreamConfigurationList", required.stream_configuration_list) }
    /// `ChannelName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_channel::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `LoggingConfiguration`: default `{"CloudWatchLogs":{"Enabled":false}}`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_channel::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `S3DestinationConfiguration`.
    #[track_caller] pub fn s3_destination_configuration(self, value: impl IntoVal<cfn_channel::S3DestinationConfiguration>) -> Self { with(self, "S3DestinationConfiguration", value) }
    /// `S3TablesDestinationConfiguration`.
    #[track_caller] pub fn s3_tables_destination_configuration(self, value: impl IntoVal<cfn_channel::S3TablesDestinationConfiguration>) -> Self { with(self, "S3TablesDestinationConfiguration", value) }
    /// `ServiceExecutionRoleARN`: mandatory, 1 to 512 characters, matches `^arn:aws[-a-z0-9]*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn service_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceExecutionRoleARN", value) }
    /// `StreamConfigurationList`: mandatory, 1 to 10000 items. Changing it replaces the resource.
    #[track_caller] pub fn stream_configuration_list(self, value: impl IntoVal<List<cfn_channel::StreamConfiguration>>) -> Self { with(self, "StreamConfigurationList", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*;
    mod of { pub enum CloudWatchLogsConfiguration {} pub enum DeadLetterQueueS3Configuration {} pub enum EncryptionConfiguration {} pub enum EncryptionConfigurationEncryptionType {} pub enum LoggingConfiguration {} pub enum PartitionField {} pub enum PartitionFieldTransform {} pub enum PartitionSpec {} pub enum RecordConfiguration {} pub enum RecordConfigurationRecordFormatType {} pub enum S3DestinationConfiguration {} pub enum S3StorageConfiguration {} pub enum S3StorageConfigurationCompressionType {} pub enum S3StorageConfigurationStorageClass {} pub enum S3TableConfiguration {} pub enum S3TableConfigurationCompressionType {} pub enum S3TablesDestinationConfiguration {} pub enum StreamConfiguration {} pub enum Tag {} }

    /// `CloudWatchLogsConfiguration`.
    pub type CloudWatchLogsConfiguration = Fields<of::CloudWatchLogsConfiguration>;
    impl CloudWatchLogsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogStreamName`: 1 to 512 characters, matches `^[^:*]+$`, default `"DestinationDelivery"`.
        #[track_caller] pub fn log_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamName", value) }
    }

    /// `DeadLetterQueueS3Configuration`.
    pub type DeadLetterQueueS3Configuration = Fields<of::DeadLetterQueueS3Configuration>;
    impl DeadLetterQueueS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>, expected_bucket_owner: impl IntoVal<String>) -> Self { with(with(empty(), "BucketARN", bucket_arn), "ExpectedBucketOwner", expected_bucket_owner) }
        /// `BucketARN`: mandatory, 1 to 2048 characters, matches `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketARN", value) }
        /// `ErrorOutputPrefix`: 1 to 512 characters, matches `^[0-9A-Za-z!\-_'.*()\/]+$`.
        #[track_caller] pub fn error_output_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorOutputPrefix", value) }
        /// `ExpectedBucketOwner`: mandatory, exactly 12 characters, matches `^\d{12}$`.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionConfigurationEncryptionType>, key_id: impl IntoVal<String>) -> Self { with(with(empty(), "EncryptionType", encryption_type), "KeyId", key_id) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionConfigurationEncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `KeyId`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KeyId", value) }
    }

    /// Words of `EncryptionType`.
    pub type EncryptionConfigurationEncryptionType = Word<fn(of::EncryptionConfigurationEncryptionType)>;
    impl EncryptionConfigurationEncryptionType {
        /// `KMS`
        pub const Kms: Self = word("KMS");
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_logs: impl IntoVal<CloudWatchLogsConfiguration>) -> Self { with(empty(), "CloudWatchLogs", cloud_watch_logs) }
        /// `CloudWatchLogs`: mandatory.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogsConfiguration>) -> Self { with(self, "CloudWatchLogs", value) }
    }

    /// `PartitionField`.
    pub type PartitionField = Fields<of::PartitionField>;
    impl PartitionField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transform: impl IntoVal<PartitionFieldTransform>, source_name: impl IntoVal<String>) -> Self { with(with(empty(), "Transform", transform), "SourceName", source_name) }
        /// `SourceName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9._]+$`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
        /// `Transform`: mandatory.
        #[track_caller] pub fn transform(self, value: impl IntoVal<PartitionFieldTransform>) -> Self { with(self, "Transform", value) }
    }

    /// Words of `Transform`.
    pub type PartitionFieldTransform = Word<fn(of::PartitionFieldTransform)>;
    impl PartitionFieldTransform {
        /// `TIME_HOUR`
        pub const TimeHour: Self = word("TIME_HOUR");
    }

    /// `PartitionSpec`.
    pub type PartitionSpec = Fields<of::PartitionSpec>;
    impl PartitionSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partition_fields: impl IntoVal<List<PartitionField>>) -> Self { with(empty(), "PartitionFields", partition_fields) }
        /// `PartitionFields`: mandatory, 1 to 10 items.
        #[track_caller] pub fn partition_fields(self, value: impl IntoVal<List<PartitionField>>) -> Self { with(self, "PartitionFields", value) }
    }

    /// `RecordConfiguration`.
    pub type RecordConfiguration = Fields<of::RecordConfiguration>;
    impl RecordConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_format_type: impl IntoVal<RecordConfigurationRecordFormatType>) -> Self { with(empty(), "RecordFormatType", record_format_type) }
        /// `GSRSchemaARN`: 1 to 512 characters, matches `^arn:aws[-a-z0-9]*:glue:[-a-z0-9]+:\d{12}:schema/[-a-zA-Z0-9_$#.]+/[-a-zA-Z0-9_$#.]+$`.
        #[track_caller] pub fn gsr_schema_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GSRSchemaARN", value) }
        /// `RecordFormatType`: mandatory.
        #[track_caller] pub fn record_format_type(self, value: impl IntoVal<RecordConfigurationRecordFormatType>) -> Self { with(self, "RecordFormatType", value) }
    }

    /// Words of `RecordFormatType`.
    pub type RecordConfigurationRecordFormatType = Word<fn(of::RecordConfigurationRecordFormatType)>;
    impl RecordConfigurationRecordFormatType {
        /// `GSR_JSON`
        pub const GsrJson: Self = word("GSR_JSON");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `BYTE_ARRAY`
        pub const ByteArray: Self = word("BYTE_ARRAY");
    }

    /// `S3DestinationConfiguration`.
    pub type S3DestinationConfiguration = Fields<of::S3DestinationConfiguration>;
    impl S3DestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_configuration: impl IntoVal<S3StorageConfiguration>) -> Self { with(empty(), "StorageConfiguration", storage_configuration) }
        /// `DataFreshnessInSeconds`: default `300`.
        #[track_caller] pub fn data_freshness_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DataFreshnessInSeconds", value) }
        /// `DeadLetterQueueS3Configuration`. Changing it replaces the resource.
        #[track_caller] pub fn dead_letter_queue_s3_configuration(self, value: impl IntoVal<DeadLetterQueueS3Configuration>) -> Self { with(self, "DeadLetterQueueS3Configuration", value) }
        /// `StorageConfiguration`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn storage_configuration(self, value: impl IntoVal<S3StorageConfiguration>) -> Self { with(self, "StorageConfiguration", value) }
    }

    /// `S3StorageConfiguration`.
    pub type S3StorageConfiguration = Fields<of::S3StorageConfiguration>;
    /// What [`S3StorageConfiguration`] cannot do without.
    pub struct S3StorageConfigurationRequired<A, B, C> {
        /// `BucketARN`: 1 to 2048 characters, matches `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`.
        pub bucket_arn: A,
        /// `ExpectedBucketOwner`: exactly 12 characters, matches `^\d{12}$`.
        pub expected_bucket_owner: B,
        /// `CompressionType`.
        pub compression_type: C,
    }
    impl S3StorageConfiguration {
        /// Takes what is mandatory, by name: [`S3StorageConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<S3StorageConfigurationCompressionType>>(required: S3StorageConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "BucketARN", required.bucket_arn), "ExpectedBucketOwner", required.expected_bucket_owner), "CompressionType", required.compression_type) }
        /// `BucketARN`: mandatory, 1 to 2048 characters, matches `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketARN", value) }
        /// `CompressionType`: mandatory.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<S3StorageConfigurationCompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `ExpectedBucketOwner`: mandatory, exactly 12 characters, matches `^\d{12}$`.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
        /// `OutputKeyTemplate`: 1 to 1024 characters, matches `^[0-9A-Za-z!\-_'.*()\/=:{}]+$`.
        #[track_caller] pub fn output_key_template(self, value: impl IntoVal<String>) -> Self { with(self, "OutputKeyTemplate", value) }
        /// `StorageClass`: default `"STANDARD"`.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<S3StorageConfigurationStorageClass>) -> Self { with(self, "StorageClass", value) }
    }

    /// Words of `CompressionType`.
    pub type S3StorageConfigurationCompressionType = Word<fn(of::S3StorageConfigurationCompressionType)>;
    impl S3StorageConfigurationCompressionType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
    }

    /// Words of `StorageClass`.
    pub type S3StorageConfigurationStorageClass = Word<fn(of::S3StorageConfigurationStorageClass)>;
    impl S3StorageConfigurationStorageClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
        /// `GLACIER_IR`
        pub const GlacierIr: Self = word("GLACIER_IR");
    }

    /// `S3TableConfiguration`.
    pub type S3TableConfiguration = Fields<of::S3TableConfiguration>;
    /// What [`S3TableConfiguration`] cannot do without.
    pub struct S3TableConfigurationRequired<A, B, C, D> {
        /// `TableBucketARN`: 1 to 2048 characters, matches `^arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:[0-9]{12}:bucket/[a-z0-9_-]{3,63}$`.
        pub table_bucket_arn: A,
        /// `Namespace`: 1 to 255 characters, matches `^[0-9a-z_]+$`.
        pub namespace: B,
        /// `TableName`: 1 to 255 characters, matches `^[0-9a-z_]+$`.
        pub table_name: C,
        /// `CompressionType`.
        pub compression_type: D,
    }
    impl S3TableConfiguration {
        /// Takes what is mandatory, by name: [`S3TableConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<S3TableConfigurationCompressionType>>(required: S3TableConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TableBucketARN", required.table_bucket_arn), "Namespace", required.namespace), "TableName", required.table_name), "CompressionType", required.compression_type) }
        /// `CompressionType`: mandatory.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<S3TableConfigurationCompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[0-9a-z_]+$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `PartitionSpec`.
        #[track_caller] pub fn partition_spec(self, value: impl IntoVal<PartitionSpec>) -> Self { with(self, "PartitionSpec", value) }
        /// `TableBucketARN`: mandatory, 1 to 2048 characters, matches `^arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:[0-9]{12}:bucket/[a-z0-9_-]{3,63}$`.
        #[track_caller] pub fn table_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TableBucketARN", value) }
        /// `TableName`: mandatory, 1 to 255 characters, matches `^[0-9a-z_]+$`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// Words of `CompressionType`.
    pub type S3TableConfigurationCompressionType = Word<fn(of::S3TableConfigurationCompressionType)>;
    impl S3TableConfigurationCompressionType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
    }

    /// `S3TablesDestinationConfiguration`.
    pub type S3TablesDestinationConfiguration = Fields<of::S3TablesDestinationConfiguration>;
    impl S3TablesDestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dead_letter_queue_s3_configuration: impl IntoVal<DeadLetterQueueS3Configuration>, s3_tables_configuration_list: impl IntoVal<List<S3TableConfiguration>>) -> Self { with(with(empty(), "DeadLetterQueueS3Configuration", dead_letter_queue_s3_configuration), "S3TablesConfigurationList", s3_tables_configuration_list) }
        /// `DataFreshnessInSeconds`: default `300`.
        #[track_caller] pub fn data_freshness_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DataFreshnessInSeconds", value) }
        /// `DeadLetterQueueS3Configuration`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn dead_letter_queue_s3_configuration(self, value: impl IntoVal<DeadLetterQueueS3Configuration>) -> Self { with(self, "DeadLetterQueueS3Configuration", value) }
        /// `S3TablesConfigurationList`: mandatory, 1 to 10000 items. Changing it replaces the resource.
        #[track_caller] pub fn s3_tables_configuration_list(self, value: impl IntoVal<List<S3TableConfiguration>>) -> Self { with(self, "S3TablesConfigurationList", value) }
    }

    /// `StreamConfiguration`.
    pub type StreamConfiguration = Fields<of::StreamConfiguration>;
    impl StreamConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_arn: impl IntoVal<String>, record_configuration: impl IntoVal<RecordConfiguration>) -> Self { with(with(empty(), "StreamARN", stream_arn), "RecordConfiguration", record_configuration) }
        /// `RecordConfiguration`: mandatory.
        #[track_caller] pub fn record_configuration(self, value: impl IntoVal<RecordConfiguration>) -> Self { with(self, "RecordConfiguration", value) }
        /// `StreamARN`: mandatory, 1 to 2048 characters, matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+`.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StreamARN", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Kinesis::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::Kinesis::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `ResourcePolicy`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, resource_policy: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "ResourcePolicy", resource_policy) }
    /// `ResourceArn`: mandatory, 1 to 2048 characters, matches `arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `ResourcePolicy`: mandatory.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourcePolicy", value) }
}

/// [`AWS::Kinesis::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Name`.
pub type CfnStream = Handle<of::CfnStream>;
impl cfn::ResourceType for of::CfnStream { const TYPE: &'static str = "AWS::Kinesis::Stream"; type Tags = cfn::TagList; type Props = CfnStreamProps; type Reference = Is<kinds::StreamName>; }
impl CfnStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KinesisStreamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `WarmThroughputObject`.
    #[inline] pub fn attr_warm_throughput_object(&self) -> Val<Json> { cfn::attribute(&self.0, "WarmThroughputObject") }
}

/// Properties of [`CfnStream`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnStreamProps = Fields<of::CfnStream>;
impl CfnStreamProps {
    /// `DesiredShardLevelMetrics`: at most 7 items, no item twice.
    #[track_caller] pub fn desired_shard_level_metrics(self, value: impl IntoVal<List<cfn_stream::EnhancedMetric>>) -> Self { with(self, "DesiredShardLevelMetrics", value) }
    /// `MaxRecordSizeInKiB`: 1024 to 10240.
    #[track_caller] pub fn max_record_size_in_ki_b(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRecordSizeInKiB", value) }
    /// `Name`: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecordDistributionStrategy`.
    #[track_caller] pub fn record_distribution_strategy(self, value: impl IntoVal<cfn_stream::RecordDistributionStrategy>) -> Self { with(self, "RecordDistributionStrategy", value) }
    /// `RetentionPeriodHours`: 1 to 8760.
    #[track_caller] pub fn retention_period_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriodHours", value) }
    /// `ShardCount`: 1 to 100000.
    #[track_caller] pub fn shard_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ShardCount", value) }
    /// `StreamEncryption`.
    #[track_caller] pub fn stream_encryption(self, value: impl IntoVal<cfn_stream::StreamEncryption>) -> Self { with(self, "StreamEncryption", value) }
    /// `StreamModeDetails`: default `{"StreamMode":"PROVISIONED"}`.
    #[track_caller] pub fn stream_mode_details(self, value: impl IntoVal<cfn_stream::StreamModeDetails>) -> Self { with(self, "StreamModeDetails", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WarmThroughputMiBps`: at least 0. Write-only.
    #[track_caller] pub fn warm_throughput_mi_bps(self, value: impl IntoVal<i64>) -> Self { with(self, "WarmThroughputMiBps", value) }
}

/// Types of [`CfnStream`].
pub mod cfn_stream {
    use super::super::prelude::*;
    pub use super::cfn_channel::{Tag};
    mod of { pub enum EnhancedMetric {} pub enum RecordDistributionStrategy {} pub enum StreamEncryption {} pub enum StreamEncryptionEncryptionType {} pub enum StreamModeDetails {} pub enum StreamModeDetailsStreamMode {} }

    /// Words of `EnhancedMetric`.
    pub type EnhancedMetric = Word<fn(of::EnhancedMetric)>;
    impl EnhancedMetric {
        /// `IncomingBytes`
        pub const IncomingBytes: Self = word("IncomingBytes");
        /// `IncomingRecords`
        pub const IncomingRecords: Self = word("IncomingRecords");
        /// `OutgoingBytes`
        pub const OutgoingBytes: Self = word("OutgoingBytes");
        /// `OutgoingRecords`
        pub const OutgoingRecords: Self = word("OutgoingRecords");
        /// `WriteProvisionedThroughputExceeded`
        pub const WriteProvisionedThroughputExceeded: Self = word("WriteProvisionedThroughputExceeded");
        /// `ReadProvisionedThroughputExceeded`
        pub const ReadProvisionedThroughputExceeded: Self = word("ReadProvisionedThroughputExceeded");
        /// `IteratorAgeMilliseconds`
        pub const IteratorAgeMilliseconds: Self = word("IteratorAgeMilliseconds");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `RecordDistributionStrategy`.
    pub type RecordDistributionStrategy = Word<fn(of::RecordDistributionStrategy)>;
    impl RecordDistributionStrategy {
        /// `AUTO`
        pub const Auto: Self = word("AUTO");
        /// `USER_PARTITION_KEY`
        pub const UserPartitionKey: Self = word("USER_PARTITION_KEY");
    }

    /// `StreamEncryption`.
    pub type StreamEncryption = Fields<of::StreamEncryption>;
    impl StreamEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<StreamEncryptionEncryptionType>, key_id: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(with(empty(), "EncryptionType", encryption_type), "KeyId", key_id) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<StreamEncryptionEncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `KeyId`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn key_id(self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(self, "KeyId", value) }
    }

    /// Words of `EncryptionType`.
    pub type StreamEncryptionEncryptionType = Word<fn(of::StreamEncryptionEncryptionType)>;
    impl StreamEncryptionEncryptionType {
        /// `KMS`
        pub const Kms: Self = word("KMS");
    }

    /// `StreamModeDetails`.
    pub type StreamModeDetails = Fields<of::StreamModeDetails>;
    impl StreamModeDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_mode: impl IntoVal<StreamModeDetailsStreamMode>) -> Self { with(empty(), "StreamMode", stream_mode) }
        /// `StreamMode`: mandatory.
        #[track_caller] pub fn stream_mode(self, value: impl IntoVal<StreamModeDetailsStreamMode>) -> Self { with(self, "StreamMode", value) }
    }

    /// Words of `StreamMode`.
    pub type StreamModeDetailsStreamMode = Word<fn(of::StreamModeDetailsStreamMode)>;
    impl StreamModeDetailsStreamMode {
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `PROVISIONED`
        pub const Provisioned: Self = word("PROVISIONED");
    }
}

/// [`AWS::Kinesis::StreamConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html).
///
/// What `Ref` returns: `ConsumerARN`.
pub type CfnStreamConsumer = Handle<of::CfnStreamConsumer>;
impl cfn::ResourceType for of::CfnStreamConsumer { const TYPE: &'static str = "AWS::Kinesis::StreamConsumer"; type Tags = cfn::TagList; type Props = CfnStreamConsumerProps; type Reference = Is<kinds::StreamConsumerArn>; }
impl CfnStreamConsumer {
    /// The attribute `ConsumerARN`.
    #[inline] pub fn attr_consumer_arn(&self) -> Val<Is<kinds::StreamConsumerArn>> { cfn::attribute(&self.0, "ConsumerARN") }
    /// The attribute `ConsumerCreationTimestamp`.
    #[inline] pub fn attr_consumer_creation_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "ConsumerCreationTimestamp") }
    /// The attribute `ConsumerName`.
    #[inline] pub fn attr_consumer_name(&self) -> Val<String> { cfn::attribute(&self.0, "ConsumerName") }
    /// The attribute `ConsumerStatus`.
    #[inline] pub fn attr_consumer_status(&self) -> Val<String> { cfn::attribute(&self.0, "ConsumerStatus") }
    /// The attribute `StreamARN`.
    #[inline] pub fn attr_stream_arn(&self) -> Val<String> { cfn::attribute(&self.0, "StreamARN") }
}

/// Properties of [`CfnStreamConsumer`].
///
/// Mandatory: `ConsumerName`, `StreamARN`.
///
/// A change replaces the resource: `ConsumerName`, `StreamARN`, `Tags`.
pub type CfnStreamConsumerProps = Fields<of::CfnStreamConsumer>;
impl CfnStreamConsumerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(consumer_name: impl IntoVal<String>, stream_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ConsumerName", consumer_name), "StreamARN", stream_arn) }
    /// `ConsumerName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn consumer_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerName", value) }
    /// `StreamARN`: mandatory, 1 to 2048 characters, matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Changing it replaces the resource.
    #[track_caller] pub fn stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StreamARN", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream_consumer::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStreamConsumer`].
pub mod cfn_stream_consumer {
    pub use super::cfn_channel::{Tag};
}
