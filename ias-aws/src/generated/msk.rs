// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MSK`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBatchScramSecret {} pub enum CfnChannel {} pub enum CfnCluster {} pub enum CfnClusterPolicy {} pub enum CfnConfiguration {} pub enum CfnReplicator {} pub enum CfnServerlessCluster {} pub enum CfnTopic {} pub enum CfnVpcConnection {} }

/// [`AWS::MSK::BatchScramSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html).
///
/// What `Ref` returns: `ClusterArn`.
pub type CfnBatchScramSecret = Handle<of::CfnBatchScramSecret>;
impl cfn::ResourceType for of::CfnBatchScramSecret { const TYPE: &'static str = "AWS::MSK::BatchScramSecret"; type Tags = cfn::NoTags; type Props = CfnBatchScramSecretProps; type Reference = String; }

/// Properties of [`CfnBatchScramSecret`].
///
/// Mandatory: `ClusterArn`.
///
/// A change replaces the resource: `ClusterArn`.
pub type CfnBatchScramSecretProps = Fields<of::CfnBatchScramSecret>;
impl CfnBatchScramSecretProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>) -> Self { with(empty(), "ClusterArn", cluster_arn) }
    /// `ClusterArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `SecretArnList`.
    #[track_caller] pub fn secret_arn_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecretArnList", value) }
}

/// [`AWS::MSK::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html).
///
/// What `Ref` returns: `ChannelArn`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::MSK::Channel"; type Tags = cfn::TagMap; type Props = CfnChannelProps; type Reference = Is<kinds::MskChannelArn>; }
impl CfnChannel {
    /// The attribute `ChannelArn`.
    #[inline] pub fn attr_channel_arn(&self) -> Val<Is<kinds::MskChannelArn>> { cfn::attribute(&self.0, "ChannelArn") }
    /// The attribute `StateInfo`.
    #[inline] pub fn attr_state_info(&self) -> Val<Json> { cfn::attribute(&self.0, "StateInfo") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `FAILED`, `SUSPENDING`, `SUSPENDED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnChannel`].
///
/// Mandatory: `ChannelName`, `TopicConfigurationList`.
///
/// A change replaces the resource: `ChannelName`, `ClusterArn`, `EncryptionConfiguration`, `LoggingInfo`, `TopicConfigurationList`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(channel_name: impl IntoVal<String>, topic_configuration_list: impl IntoVal<List<cfn_channel::TopicConfiguration>>) -> Self { with(with(empty(), "ChannelName", channel_name), "TopicConfigurationList", topic_configuration_list) }
    /// `ChannelName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `ClusterArn`: matches `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_channel::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `IcebergDestinationConfiguration`.
    #[track_caller] pub fn iceberg_destination_configuration(self, value: impl IntoVal<cfn_channel::IcebergDestinationConfiguration>) -> Self { with(self, "IcebergDestinationConfiguration", value) }
    /// `LoggingInfo`. Changing it replaces the resource.
    #[track_caller] pub fn logging_info(self, value: impl IntoVal<cfn_channel::ChannelLoggingInfo>) -> Self { with(self, "LoggingInfo", value) }
    /// `S3DestinationConfiguration`.
    #[track_caller] pub fn s3_destination_configuration(self, value: impl IntoVal<cfn_channel::S3DestinationConfiguration>) -> Self { with(self, "S3DestinationConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TopicConfigurationList`: mandatory, exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn topic_configuration_list(self, value: impl IntoVal<List<cfn_channel::TopicConfiguration>>) -> Self { with(self, "TopicConfigurationList", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Catalog {} impl ias_core::Optional for Catalog {} pub enum ChannelLoggingInfo {} impl ias_core::Optional for ChannelLoggingInfo {} pub enum CloudWatchLogsLogDestination {} pub enum DeadLetterQueueS3 {} pub enum DestinationTable {} pub enum EncryptionConfiguration {} pub enum FirehoseLogDestination {} pub enum IcebergCompressionType {} pub enum IcebergDestinationConfiguration {} pub enum PartitionSource {} impl ias_core::Optional for PartitionSource {} pub enum PartitionSpec {} pub enum PartitionStrategy {} pub enum RecordConverter {} pub enum RecordSchema {} pub enum S3CompressionType {} pub enum S3DestinationConfiguration {} pub enum S3LogDestination {} pub enum S3Storage {} pub enum S3StorageClass {} pub enum SchemaEvolution {} pub enum TableCreation {} pub enum TopicConfiguration {} pub enum ValueConverter {} }

    /// `Catalog`.
    pub type Catalog = Fields<of::Catalog>;
    impl Catalog {
        /// `CatalogArn`: matches `^arn:[\w-]+:glue:[\w-]+:\d+:catalog.*\Z`. Changing it replaces the resource.
        #[track_caller] pub fn catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogArn", value) }
        /// `WarehouseLocation`. Changing it replaces the resource.
        #[track_caller] pub fn warehouse_location(self, value: impl IntoVal<String>) -> Self { with(self, "WarehouseLocation", value) }
    }

    /// `ChannelLoggingInfo`.
    pub type ChannelLoggingInfo = Fields<of::ChannelLoggingInfo>;
    impl ChannelLoggingInfo {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogsLogDestination>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<FirehoseLogDestination>) -> Self { with(self, "Firehose", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3LogDestination>) -> Self { with(self, "S3", value) }
    }

    /// `CloudWatchLogsLogDestination`.
    pub type CloudWatchLogsLogDestination = Fields<of::CloudWatchLogsLogDestination>;
    impl CloudWatchLogsLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
    }

    /// `DeadLetterQueueS3`.
    pub type DeadLetterQueueS3 = Fields<of::DeadLetterQueueS3>;
    impl DeadLetterQueueS3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>, error_output_prefix: impl IntoVal<String>) -> Self { with(with(empty(), "BucketArn", bucket_arn), "ErrorOutputPrefix", error_output_prefix) }
        /// `BucketArn`: mandatory, matches `^arn:[\w-]+:s3:::.*\Z`. Changing it replaces the resource.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
        /// `ErrorOutputPrefix`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn error_output_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorOutputPrefix", value) }
        /// `ExpectedBucketOwner`. Changing it replaces the resource.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
    }

    /// `DestinationTable`.
    pub type DestinationTable = Fields<of::DestinationTable>;
    impl DestinationTable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_database_name: impl IntoVal<String>, destination_table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DestinationDatabaseName", destination_database_name), "DestinationTableName", destination_table_name) }
        /// `DestinationDatabaseName`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn destination_database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationDatabaseName", value) }
        /// `DestinationTableName`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn destination_table_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationTableName", value) }
        /// `PartitionSpec`. Changing it replaces the resource.
        #[track_caller] pub fn partition_spec(self, value: impl IntoVal<PartitionSpec>) -> Self { with(self, "PartitionSpec", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_arn: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(empty(), "KmsKeyArn", kms_key_arn) }
        /// `KmsKeyArn`: mandatory, matches `^arn:[\w-]+:kms:[\w-]+:\d+:key.*\Z`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `FirehoseLogDestination`.
    pub type FirehoseLogDestination = Fields<of::FirehoseLogDestination>;
    impl FirehoseLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `DeliveryStream`.
        #[track_caller] pub fn delivery_stream(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStream", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// Words of `IcebergCompressionType`.
    pub type IcebergCompressionType = Word<fn(of::IcebergCompressionType)>;
    impl IcebergCompressionType {
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
    }

    /// `IcebergDestinationConfiguration`.
    pub type IcebergDestinationConfiguration = Fields<of::IcebergDestinationConfiguration>;
    /// What [`IcebergDestinationConfiguration`] cannot do without.
    pub struct IcebergDestinationConfigurationRequired<A, B, C, D, E, F> {
        /// `ServiceExecutionRoleArn`: matches `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Changing it replaces the resource.
        pub service_execution_role_arn: A,
        /// `DeadLetterQueueS3`. Changing it replaces the resource.
        pub dead_letter_queue_s3: B,
        /// `AppendOnly`: default `true`. Changing it replaces the resource.
        pub append_only: C,
        /// `SchemaEvolution`. Changing it replaces the resource.
        pub schema_evolution: D,
        /// `TableCreation`. Changing it replaces the resource.
        pub table_creation: E,
        /// `DestinationTableList`: exactly 1 item. Changing it replaces the resource.
        pub destination_table_list: F,
    }
    impl IcebergDestinationConfiguration {
        /// Takes what is mandatory, by name: [`IcebergDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<DeadLetterQueueS3>, C: IntoVal<bool>, D: IntoVal<SchemaEvolution>, E: IntoVal<TableCreation>, F: IntoVal<List<DestinationTable>>>(required: IcebergDestinationConfigurationRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "ServiceExecutionRoleArn", required.service_execution_role_arn), "DeadLetterQueueS3", required.dead_letter_queue_s3), "AppendOnly", required.append_only), "SchemaEvolution", required.schema_evolution), "TableCreation", required.table_creation), "DestinationTableList", required.destination_table_list) }
        /// `AppendOnly`: mandatory, default `true`. Changing it replaces the resource.
        #[track_caller] pub fn append_only(self, value: impl IntoVal<bool>) -> Self { with(self, "AppendOnly", value) }
        /// `Catalog`. Changing it replaces the resource.
        #[track_caller] pub fn catalog(self, value: impl IntoVal<Catalog>) -> Self { with(self, "Catalog", value) }
        /// `CompressionType`. Changing it replaces the resource.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<IcebergCompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `DataFreshnessInSeconds`: 60 to 900.
        #[track_caller] pub fn data_freshness_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DataFreshnessInSeconds", value) }
        /// `DeadLetterQueueS3`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn dead_letter_queue_s3(self, value: impl IntoVal<DeadLetterQueueS3>) -> Self { with(self, "DeadLetterQueueS3", value) }
        /// `DestinationTableList`: mandatory, exactly 1 item. Changing it replaces the resource.
        #[track_caller] pub fn destination_table_list(self, value: impl IntoVal<List<DestinationTable>>) -> Self { with(self, "DestinationTableList", value) }
        /// `SchemaEvolution`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn schema_evolution(self, value: impl IntoVal<SchemaEvolution>) -> Self { with(self, "SchemaEvolution", value) }
        /// `ServiceExecutionRoleArn`: mandatory, matches `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Changing it replaces the resource.
        #[track_caller] pub fn service_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceExecutionRoleArn", value) }
        /// `TableCreation`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn table_creation(self, value: impl IntoVal<TableCreation>) -> Self { with(self, "TableCreation", value) }
    }

    /// `PartitionSource`.
    pub type PartitionSource = Fields<of::PartitionSource>;
    impl PartitionSource {
        /// `SourceName`. Changing it replaces the resource.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
    }

    /// `PartitionSpec`.
    pub type PartitionSpec = Fields<of::PartitionSpec>;
    impl PartitionSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partition_strategy: impl IntoVal<PartitionStrategy>) -> Self { with(empty(), "PartitionStrategy", partition_strategy) }
        /// `PartitionStrategy`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn partition_strategy(self, value: impl IntoVal<PartitionStrategy>) -> Self { with(self, "PartitionStrategy", value) }
        /// `SourceList`. Changing it replaces the resource.
        #[track_caller] pub fn source_list(self, value: impl IntoVal<List<PartitionSource>>) -> Self { with(self, "SourceList", value) }
    }

    /// Words of `PartitionStrategy`.
    pub type PartitionStrategy = Word<fn(of::PartitionStrategy)>;
    impl PartitionStrategy {
        /// `TIME_HOUR`
        pub const TimeHour: Self = word("TIME_HOUR");
    }

    /// `RecordConverter`.
    pub type RecordConverter = Fields<of::RecordConverter>;
    impl RecordConverter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_converter: impl IntoVal<ValueConverter>) -> Self { with(empty(), "ValueConverter", value_converter) }
        /// `ValueConverter`: mandatory.
        #[track_caller] pub fn value_converter(self, value: impl IntoVal<ValueConverter>) -> Self { with(self, "ValueConverter", value) }
    }

    /// `RecordSchema`.
    pub type RecordSchema = Fields<of::RecordSchema>;
    impl RecordSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(gsr_arn: impl IntoVal<String>) -> Self { with(empty(), "GsrArn", gsr_arn) }
        /// `GsrArn`: mandatory.
        #[track_caller] pub fn gsr_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GsrArn", value) }
    }

    /// Words of `S3CompressionType`.
    pub type S3CompressionType = Word<fn(of::S3CompressionType)>;
    impl S3CompressionType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
    }

    /// `S3DestinationConfiguration`.
    pub type S3DestinationConfiguration = Fields<of::S3DestinationConfiguration>;
    /// What [`S3DestinationConfiguration`] cannot do without.
    pub struct S3DestinationConfigurationRequired<A, B, C> {
        /// `DeadLetterQueueS3`. Changing it replaces the resource.
        pub dead_letter_queue_s3: A,
        /// `ServiceExecutionRoleArn`: matches `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Changing it replaces the resource.
        pub service_execution_role_arn: B,
        /// `Storage`. Changing it replaces the resource.
        pub storage: C,
    }
    impl S3DestinationConfiguration {
        /// Takes what is mandatory, by name: [`S3DestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<DeadLetterQueueS3>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<S3Storage>>(required: S3DestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "DeadLetterQueueS3", required.dead_letter_queue_s3), "ServiceExecutionRoleArn", required.service_execution_role_arn), "Storage", required.storage) }
        /// `DataFreshnessInSeconds`: 60 to 900.
        #[track_caller] pub fn data_freshness_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DataFreshnessInSeconds", value) }
        /// `DeadLetterQueueS3`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn dead_letter_queue_s3(self, value: impl IntoVal<DeadLetterQueueS3>) -> Self { with(self, "DeadLetterQueueS3", value) }
        /// `ServiceExecutionRoleArn`: mandatory, matches `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Changing it replaces the resource.
        #[track_caller] pub fn service_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceExecutionRoleArn", value) }
        /// `Storage`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn storage(self, value: impl IntoVal<S3Storage>) -> Self { with(self, "Storage", value) }
    }

    /// `S3LogDestination`.
    pub type S3LogDestination = Fields<of::S3LogDestination>;
    impl S3LogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `S3Storage`.
    pub type S3Storage = Fields<of::S3Storage>;
    /// What [`S3Storage`] cannot do without.
    pub struct S3StorageRequired<A, B, C> {
        /// `BucketArn`: matches `^arn:[\w-]+:s3:::.*\Z`. Changing it replaces the resource.
        pub bucket_arn: A,
        /// `StorageClass`. Changing it replaces the resource.
        pub storage_class: B,
        /// `CompressionType`. Changing it replaces the resource.
        pub compression_type: C,
    }
    impl S3Storage {
        /// Takes what is mandatory, by name: [`S3StorageRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<S3StorageClass>, C: IntoVal<S3CompressionType>>(required: S3StorageRequired<A, B, C>) -> Self { with(with(with(empty(), "BucketArn", required.bucket_arn), "StorageClass", required.storage_class), "CompressionType", required.compression_type) }
        /// `BucketArn`: mandatory, matches `^arn:[\w-]+:s3:::.*\Z`. Changing it replaces the resource.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
        /// `CompressionType`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<S3CompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `ExpectedBucketOwner`. Changing it replaces the resource.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
        /// `OutputKeyTemplate`. Changing it replaces the resource.
        #[track_caller] pub fn output_key_template(self, value: impl IntoVal<String>) -> Self { with(self, "OutputKeyTemplate", value) }
        /// `OutputPrefix`. Changing it replaces the resource.
        #[track_caller] pub fn output_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "OutputPrefix", value) }
        /// `StorageClass`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<S3StorageClass>) -> Self { with(self, "StorageClass", value) }
    }

    /// Words of `S3StorageClass`.
    pub type S3StorageClass = Word<fn(of::S3StorageClass)>;
    impl S3StorageClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
        /// `GLACIER_IR`
        pub const GlacierIr: Self = word("GLACIER_IR");
    }

    /// `SchemaEvolution`.
    pub type SchemaEvolution = Fields<of::SchemaEvolution>;
    impl SchemaEvolution {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_schema_evolution: impl IntoVal<bool>) -> Self { with(empty(), "EnableSchemaEvolution", enable_schema_evolution) }
        /// `EnableSchemaEvolution`: mandatory, default `false`. Changing it replaces the resource.
        #[track_caller] pub fn enable_schema_evolution(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSchemaEvolution", value) }
    }

    /// `TableCreation`.
    pub type TableCreation = Fields<of::TableCreation>;
    impl TableCreation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_table_creation: impl IntoVal<bool>) -> Self { with(empty(), "EnableTableCreation", enable_table_creation) }
        /// `EnableTableCreation`: mandatory, default `true`. Changing it replaces the resource.
        #[track_caller] pub fn enable_table_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableTableCreation", value) }
    }

    /// `TopicConfiguration`.
    pub type TopicConfiguration = Fields<of::TopicConfiguration>;
    impl TopicConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<String>, record_converter: impl IntoVal<RecordConverter>) -> Self { with(with(empty(), "TopicArn", topic_arn), "RecordConverter", record_converter) }
        /// `RecordConverter`: mandatory.
        #[track_caller] pub fn record_converter(self, value: impl IntoVal<RecordConverter>) -> Self { with(self, "RecordConverter", value) }
        /// `RecordSchema`.
        #[track_caller] pub fn record_schema(self, value: impl IntoVal<RecordSchema>) -> Self { with(self, "RecordSchema", value) }
        /// `TopicArn`: mandatory, matches `^arn:[\w-]+:kafka:[\w-]+:\d+:topic.*\Z`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TopicArn", value) }
    }

    /// Words of `ValueConverter`.
    pub type ValueConverter = Word<fn(of::ValueConverter)>;
    impl ValueConverter {
        /// `BYTE_ARRAY`
        pub const ByteArray: Self = word("BYTE_ARRAY");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `JSON_SCHEMA_GSR`
        pub const JsonSchemaGsr: Self = word("JSON_SCHEMA_GSR");
        /// `STRING`
        pub const String: Self = word("STRING");
    }
}

/// [`AWS::MSK::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::MSK::Cluster"; type Tags = cfn::TagMap; type Props = CfnClusterProps; type Reference = Is<kinds::MskClusterArn>; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MskClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CurrentVersion`.
    #[inline] pub fn attr_current_version(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentVersion") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `BrokerNodeGroupInfo`, `KafkaVersion`, `NumberOfBrokerNodes`, `ClusterName`.
///
/// A change replaces the resource: `ClusterName`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C, D> {
    /// `BrokerNodeGroupInfo`.
    pub broker_node_group_info: A,
    /// `KafkaVersion`: 1 to 128 characters.
    pub kafka_version: B,
    /// `NumberOfBrokerNodes`: at least 1.
    pub number_of_broker_nodes: C,
    /// `ClusterName`: 1 to 64 characters. Changing it replaces the resource.
    pub cluster_name: D,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_cluster::BrokerNodeGroupInfo>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>>(required: CfnClusterPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "BrokerNodeGroupInfo", required.broker_node_group_info), "KafkaVersion", required.kafka_version), "NumberOfBrokerNodes", required.number_of_broker_nodes), "ClusterName", required.cluster_name) }
    /// `BrokerNodeGroupInfo`: mandatory.
    #[track_caller] pub fn broker_node_group_info(self, value: impl IntoVal<cfn_cluster::BrokerNodeGroupInfo>) -> Self { with(self, "BrokerNodeGroupInfo", value) }
    /// `ClientAuthentication`.
    #[track_caller] pub fn client_authentication(self, value: impl IntoVal<cfn_cluster::ClientAuthentication>) -> Self { with(self, "ClientAuthentication", value) }
    /// `ClusterName`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `ConfigurationInfo`.
    #[track_caller] pub fn configuration_info(self, value: impl IntoVal<cfn_cluster::ConfigurationInfo>) -> Self { with(self, "ConfigurationInfo", value) }
    /// `EncryptionInfo`.
    #[track_caller] pub fn encryption_info(self, value: impl IntoVal<cfn_cluster::EncryptionInfo>) -> Self { with(self, "EncryptionInfo", value) }
    /// `EnhancedMonitoring`: 7 to 23 characters.
    #[track_caller] pub fn enhanced_monitoring(self, value: impl IntoVal<cfn_cluster::EnhancedMonitoring>) -> Self { with(self, "EnhancedMonitoring", value) }
    /// `KafkaVersion`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn kafka_version(self, value: impl IntoVal<String>) -> Self { with(self, "KafkaVersion", value) }
    /// `LoggingInfo`.
    #[track_caller] pub fn logging_info(self, value: impl IntoVal<cfn_cluster::LoggingInfo>) -> Self { with(self, "LoggingInfo", value) }
    /// `NumberOfBrokerNodes`: mandatory, at least 1.
    #[track_caller] pub fn number_of_broker_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfBrokerNodes", value) }
    /// `OpenMonitoring`.
    #[track_caller] pub fn open_monitoring(self, value: impl IntoVal<cfn_cluster::OpenMonitoring>) -> Self { with(self, "OpenMonitoring", value) }
    /// `Rebalancing`.
    #[track_caller] pub fn rebalancing(self, value: impl IntoVal<cfn_cluster::Rebalancing>) -> Self { with(self, "Rebalancing", value) }
    /// `StorageMode`: 5 to 6 characters.
    #[track_caller] pub fn storage_mode(self, value: impl IntoVal<cfn_cluster::StorageMode>) -> Self { with(self, "StorageMode", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `ZookeeperAccess`. Write-only.
    #[track_caller] pub fn zookeeper_access(self, value: impl IntoVal<cfn_cluster::ZookeeperAccess>) -> Self { with(self, "ZookeeperAccess", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthorizerLogs {} impl ias_core::Optional for AuthorizerLogs {} pub enum BrokerLogs {} impl ias_core::Optional for BrokerLogs {} pub enum BrokerNodeGroupInfo {} pub enum BrokerNodeGroupInfoBrokerAzDistribution {} pub enum ClientAuthentication {} impl ias_core::Optional for ClientAuthentication {} pub enum CloudWatchLogs {} pub enum ConfigurationInfo {} pub enum ConnectivityInfo {} impl ias_core::Optional for ConnectivityInfo {} pub enum EbsStorageInfo {} impl ias_core::Optional for EbsStorageInfo {} pub enum EncryptionAtRest {} pub enum EncryptionInTransit {} impl ias_core::Optional for EncryptionInTransit {} pub enum EncryptionInTransitClientBroker {} pub enum EncryptionInfo {} impl ias_core::Optional for EncryptionInfo {} pub enum EnhancedMonitoring {} pub enum Firehose {} pub enum Iam {} pub enum JmxExporter {} pub enum LoggingInfo {} impl ias_core::Optional for LoggingInfo {} pub enum NetworkType {} pub enum NodeExporter {} pub enum OpenMonitoring {} pub enum Prometheus {} impl ias_core::Optional for Prometheus {} pub enum ProvisionedThroughput {} impl ias_core::Optional for ProvisionedThroughput {} pub enum PublicAccess {} impl ias_core::Optional for PublicAccess {} pub enum Rebalancing {} pub enum RebalancingStatus {} pub enum S3 {} pub enum Sasl {} impl ias_core::Optional for Sasl {} pub enum Scram {} pub enum StorageInfo {} impl ias_core::Optional for StorageInfo {} pub enum StorageMode {} pub enum Tls {} impl ias_core::Optional for Tls {} pub enum Unauthenticated {} pub enum VpcConnectivity {} impl ias_core::Optional for VpcConnectivity {} pub enum VpcConnectivityClientAuthentication {} impl ias_core::Optional for VpcConnectivityClientAuthentication {} pub enum VpcConnectivityIam {} pub enum VpcConnectivitySasl {} impl ias_core::Optional for VpcConnectivitySasl {} pub enum VpcConnectivityScram {} pub enum VpcConnectivityTls {} pub enum ZookeeperAccess {} impl ias_core::Optional for ZookeeperAccess {} }

    /// `AuthorizerLogs`.
    pub type AuthorizerLogs = Fields<of::AuthorizerLogs>;
    impl AuthorizerLogs {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogs>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<Firehose>) -> Self { with(self, "Firehose", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3>) -> Self { with(self, "S3", value) }
    }

    /// `BrokerLogs`.
    pub type BrokerLogs = Fields<of::BrokerLogs>;
    impl BrokerLogs {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogs>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<Firehose>) -> Self { with(self, "Firehose", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3>) -> Self { with(self, "S3", value) }
    }

    /// `BrokerNodeGroupInfo`.
    pub type BrokerNodeGroupInfo = Fields<of::BrokerNodeGroupInfo>;
    impl BrokerNodeGroupInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_subnets: impl IntoVal<List<Is<kinds::SubnetId>>>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "ClientSubnets", client_subnets), "InstanceType", instance_type) }
        /// `BrokerAZDistribution`: 6 to 9 characters. Changing it replaces the resource.
        #[track_caller] pub fn broker_az_distribution(self, value: impl IntoVal<BrokerNodeGroupInfoBrokerAzDistribution>) -> Self { with(self, "BrokerAZDistribution", value) }
        /// `ClientSubnets`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn client_subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "ClientSubnets", value) }
        /// `ConnectivityInfo`.
        #[track_caller] pub fn connectivity_info(self, value: impl IntoVal<ConnectivityInfo>) -> Self { with(self, "ConnectivityInfo", value) }
        /// `InstanceType`: mandatory, 5 to 32 characters.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `SecurityGroups`. Changing it replaces the resource.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `StorageInfo`.
        #[track_caller] pub fn storage_info(self, value: impl IntoVal<StorageInfo>) -> Self { with(self, "StorageInfo", value) }
    }

    /// Words of `BrokerAZDistribution`.
    pub type BrokerNodeGroupInfoBrokerAzDistribution = Word<fn(of::BrokerNodeGroupInfoBrokerAzDistribution)>;
    impl BrokerNodeGroupInfoBrokerAzDistribution {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
    }

    /// `ClientAuthentication`.
    pub type ClientAuthentication = Fields<of::ClientAuthentication>;
    impl ClientAuthentication {
        /// `Sasl`.
        #[track_caller] pub fn sasl(self, value: impl IntoVal<Sasl>) -> Self { with(self, "Sasl", value) }
        /// `Tls`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<Tls>) -> Self { with(self, "Tls", value) }
        /// `Unauthenticated`.
        #[track_caller] pub fn unauthenticated(self, value: impl IntoVal<Unauthenticated>) -> Self { with(self, "Unauthenticated", value) }
    }

    /// `CloudWatchLogs`.
    pub type CloudWatchLogs = Fields<of::CloudWatchLogs>;
    impl CloudWatchLogs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroup", value) }
    }

    /// `ConfigurationInfo`.
    pub type ConfigurationInfo = Fields<of::ConfigurationInfo>;
    impl ConfigurationInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(revision: impl IntoVal<i64>, arn: impl IntoVal<String>) -> Self { with(with(empty(), "Revision", revision), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Revision`: mandatory.
        #[track_caller] pub fn revision(self, value: impl IntoVal<i64>) -> Self { with(self, "Revision", value) }
    }

    /// `ConnectivityInfo`.
    pub type ConnectivityInfo = Fields<of::ConnectivityInfo>;
    impl ConnectivityInfo {
        /// `NetworkType`.
        #[track_caller] pub fn network_type(self, value: impl IntoVal<NetworkType>) -> Self { with(self, "NetworkType", value) }
        /// `PublicAccess`.
        #[track_caller] pub fn public_access(self, value: impl IntoVal<PublicAccess>) -> Self { with(self, "PublicAccess", value) }
        /// `VpcConnectivity`.
        #[track_caller] pub fn vpc_connectivity(self, value: impl IntoVal<VpcConnectivity>) -> Self { with(self, "VpcConnectivity", value) }
    }

    /// `EBSStorageInfo`.
    pub type EbsStorageInfo = Fields<of::EbsStorageInfo>;
    impl EbsStorageInfo {
        /// `ProvisionedThroughput`.
        #[track_caller] pub fn provisioned_throughput(self, value: impl IntoVal<ProvisionedThroughput>) -> Self { with(self, "ProvisionedThroughput", value) }
        /// `VolumeSize`: 1 to 16384.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
    }

    /// `EncryptionAtRest`.
    pub type EncryptionAtRest = Fields<of::EncryptionAtRest>;
    impl EncryptionAtRest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_volume_kms_key_id: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(empty(), "DataVolumeKMSKeyId", data_volume_kms_key_id) }
        /// `DataVolumeKMSKeyId`: mandatory.
        #[track_caller] pub fn data_volume_kms_key_id(self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(self, "DataVolumeKMSKeyId", value) }
    }

    /// `EncryptionInTransit`.
    pub type EncryptionInTransit = Fields<of::EncryptionInTransit>;
    impl EncryptionInTransit {
        /// `ClientBroker`.
        #[track_caller] pub fn client_broker(self, value: impl IntoVal<EncryptionInTransitClientBroker>) -> Self { with(self, "ClientBroker", value) }
        /// `InCluster`. Changing it replaces the resource.
        #[track_caller] pub fn in_cluster(self, value: impl IntoVal<bool>) -> Self { with(self, "InCluster", value) }
    }

    /// Words of `ClientBroker`.
    pub type EncryptionInTransitClientBroker = Word<fn(of::EncryptionInTransitClientBroker)>;
    impl EncryptionInTransitClientBroker {
        /// `TLS`
        pub const Tls: Self = word("TLS");
        /// `TLS_PLAINTEXT`
        pub const TlsPlaintext: Self = word("TLS_PLAINTEXT");
        /// `PLAINTEXT`
        pub const Plaintext: Self = word("PLAINTEXT");
    }

    /// `EncryptionInfo`.
    pub type EncryptionInfo = Fields<of::EncryptionInfo>;
    impl EncryptionInfo {
        /// `EncryptionAtRest`. Changing it replaces the resource.
        #[track_caller] pub fn encryption_at_rest(self, value: impl IntoVal<EncryptionAtRest>) -> Self { with(self, "EncryptionAtRest", value) }
        /// `EncryptionInTransit`.
        #[track_caller] pub fn encryption_in_transit(self, value: impl IntoVal<EncryptionInTransit>) -> Self { with(self, "EncryptionInTransit", value) }
    }

    /// Words of `EnhancedMonitoring`.
    pub type EnhancedMonitoring = Word<fn(of::EnhancedMonitoring)>;
    impl EnhancedMonitoring {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `PER_BROKER`
        pub const PerBroker: Self = word("PER_BROKER");
        /// `PER_TOPIC_PER_BROKER`
        pub const PerTopicPerBroker: Self = word("PER_TOPIC_PER_BROKER");
        /// `PER_TOPIC_PER_PARTITION`
        pub const PerTopicPerPartition: Self = word("PER_TOPIC_PER_PARTITION");
    }

    /// `Firehose`.
    pub type Firehose = Fields<of::Firehose>;
    impl Firehose {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `DeliveryStream`.
        #[track_caller] pub fn delivery_stream(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStream", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `Iam`.
    pub type Iam = Fields<of::Iam>;
    impl Iam {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `JmxExporter`.
    pub type JmxExporter = Fields<of::JmxExporter>;
    impl JmxExporter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled_in_broker: impl IntoVal<bool>) -> Self { with(empty(), "EnabledInBroker", enabled_in_broker) }
        /// `EnabledInBroker`: mandatory.
        #[track_caller] pub fn enabled_in_broker(self, value: impl IntoVal<bool>) -> Self { with(self, "EnabledInBroker", value) }
    }

    /// `LoggingInfo`.
    pub type LoggingInfo = Fields<of::LoggingInfo>;
    impl LoggingInfo {
        /// `AuthorizerLogs`.
        #[track_caller] pub fn authorizer_logs(self, value: impl IntoVal<AuthorizerLogs>) -> Self { with(self, "AuthorizerLogs", value) }
        /// `BrokerLogs`.
        #[track_caller] pub fn broker_logs(self, value: impl IntoVal<BrokerLogs>) -> Self { with(self, "BrokerLogs", value) }
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL`
        pub const Dual: Self = word("DUAL");
    }

    /// `NodeExporter`.
    pub type NodeExporter = Fields<of::NodeExporter>;
    impl NodeExporter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled_in_broker: impl IntoVal<bool>) -> Self { with(empty(), "EnabledInBroker", enabled_in_broker) }
        /// `EnabledInBroker`: mandatory.
        #[track_caller] pub fn enabled_in_broker(self, value: impl IntoVal<bool>) -> Self { with(self, "EnabledInBroker", value) }
    }

    /// `OpenMonitoring`.
    pub type OpenMonitoring = Fields<of::OpenMonitoring>;
    impl OpenMonitoring {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prometheus: impl IntoVal<Prometheus>) -> Self { with(empty(), "Prometheus", prometheus) }
        /// `Prometheus`: mandatory.
        #[track_caller] pub fn prometheus(self, value: impl IntoVal<Prometheus>) -> Self { with(self, "Prometheus", value) }
    }

    /// `Prometheus`.
    pub type Prometheus = Fields<of::Prometheus>;
    impl Prometheus {
        /// `JmxExporter`.
        #[track_caller] pub fn jmx_exporter(self, value: impl IntoVal<JmxExporter>) -> Self { with(self, "JmxExporter", value) }
        /// `NodeExporter`.
        #[track_caller] pub fn node_exporter(self, value: impl IntoVal<NodeExporter>) -> Self { with(self, "NodeExporter", value) }
    }

    /// `ProvisionedThroughput`.
    pub type ProvisionedThroughput = Fields<of::ProvisionedThroughput>;
    impl ProvisionedThroughput {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `VolumeThroughput`.
        #[track_caller] pub fn volume_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeThroughput", value) }
    }

    /// `PublicAccess`.
    pub type PublicAccess = Fields<of::PublicAccess>;
    impl PublicAccess {
        /// `Type`: 7 to 23 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Rebalancing`.
    pub type Rebalancing = Fields<of::Rebalancing>;
    impl Rebalancing {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<RebalancingStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<RebalancingStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type RebalancingStatus = Word<fn(of::RebalancingStatus)>;
    impl RebalancingStatus {
        /// `PAUSED`
        pub const Paused: Self = word("PAUSED");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
    }

    /// `S3`.
    pub type S3 = Fields<of::S3>;
    impl S3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `Sasl`.
    pub type Sasl = Fields<of::Sasl>;
    impl Sasl {
        /// `Iam`.
        #[track_caller] pub fn iam(self, value: impl IntoVal<Iam>) -> Self { with(self, "Iam", value) }
        /// `Scram`.
        #[track_caller] pub fn scram(self, value: impl IntoVal<Scram>) -> Self { with(self, "Scram", value) }
    }

    /// `Scram`.
    pub type Scram = Fields<of::Scram>;
    impl Scram {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `StorageInfo`.
    pub type StorageInfo = Fields<of::StorageInfo>;
    impl StorageInfo {
        /// `EBSStorageInfo`.
        #[track_caller] pub fn ebs_storage_info(self, value: impl IntoVal<EbsStorageInfo>) -> Self { with(self, "EBSStorageInfo", value) }
    }

    /// Words of `StorageMode`.
    pub type StorageMode = Word<fn(of::StorageMode)>;
    impl StorageMode {
        /// `LOCAL`
        pub const Local: Self = word("LOCAL");
        /// `TIERED`
        pub const Tiered: Self = word("TIERED");
    }

    /// `Tls`.
    pub type Tls = Fields<of::Tls>;
    impl Tls {
        /// `CertificateAuthorityArnList`.
        #[track_caller] pub fn certificate_authority_arn_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateAuthorityArnList", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `Unauthenticated`.
    pub type Unauthenticated = Fields<of::Unauthenticated>;
    impl Unauthenticated {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `VpcConnectivity`.
    pub type VpcConnectivity = Fields<of::VpcConnectivity>;
    impl VpcConnectivity {
        /// `ClientAuthentication`.
        #[track_caller] pub fn client_authentication(self, value: impl IntoVal<VpcConnectivityClientAuthentication>) -> Self { with(self, "ClientAuthentication", value) }
    }

    /// `VpcConnectivityClientAuthentication`.
    pub type VpcConnectivityClientAuthentication = Fields<of::VpcConnectivityClientAuthentication>;
    impl VpcConnectivityClientAuthentication {
        /// `Sasl`.
        #[track_caller] pub fn sasl(self, value: impl IntoVal<VpcConnectivitySasl>) -> Self { with(self, "Sasl", value) }
        /// `Tls`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<VpcConnectivityTls>) -> Self { with(self, "Tls", value) }
    }

    /// `VpcConnectivityIam`.
    pub type VpcConnectivityIam = Fields<of::VpcConnectivityIam>;
    impl VpcConnectivityIam {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `VpcConnectivitySasl`.
    pub type VpcConnectivitySasl = Fields<of::VpcConnectivitySasl>;
    impl VpcConnectivitySasl {
        /// `Iam`.
        #[track_caller] pub fn iam(self, value: impl IntoVal<VpcConnectivityIam>) -> Self { with(self, "Iam", value) }
        /// `Scram`.
        #[track_caller] pub fn scram(self, value: impl IntoVal<VpcConnectivityScram>) -> Self { with(self, "Scram", value) }
    }

    /// `VpcConnectivityScram`.
    pub type VpcConnectivityScram = Fields<of::VpcConnectivityScram>;
    impl VpcConnectivityScram {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `VpcConnectivityTls`.
    pub type VpcConnectivityTls = Fields<of::VpcConnectivityTls>;
    impl VpcConnectivityTls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `ZookeeperAccess`.
    pub type ZookeeperAccess = Fields<of::ZookeeperAccess>;
    impl ZookeeperAccess {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::MSK::ClusterPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html).
///
/// What `Ref` returns: `ClusterArn`.
pub type CfnClusterPolicy = Handle<of::CfnClusterPolicy>;
impl cfn::ResourceType for of::CfnClusterPolicy { const TYPE: &'static str = "AWS::MSK::ClusterPolicy"; type Tags = cfn::NoTags; type Props = CfnClusterPolicyProps; type Reference = String; }
impl CfnClusterPolicy {
    /// The attribute `CurrentVersion`.
    #[inline] pub fn attr_current_version(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentVersion") }
}

/// Properties of [`CfnClusterPolicy`].
///
/// Mandatory: `Policy`, `ClusterArn`.
///
/// A change replaces the resource: `ClusterArn`.
pub type CfnClusterPolicyProps = Fields<of::CfnClusterPolicy>;
impl CfnClusterPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy: impl IntoVal<Json>, cluster_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Policy", policy), "ClusterArn", cluster_arn) }
    /// `ClusterArn`: mandatory, matches `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
}

/// [`AWS::MSK::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConfiguration = Handle<of::CfnConfiguration>;
impl cfn::ResourceType for of::CfnConfiguration { const TYPE: &'static str = "AWS::MSK::Configuration"; type Tags = cfn::NoTags; type Props = CfnConfigurationProps; type Reference = Is<kinds::MskConfigurationArn>; }
impl CfnConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MskConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LatestRevision.CreationTime`.
    #[inline] pub fn attr_latest_revision_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "LatestRevision.CreationTime") }
    /// The attribute `LatestRevision.Description`.
    #[inline] pub fn attr_latest_revision_description(&self) -> Val<String> { cfn::attribute(&self.0, "LatestRevision.Description") }
    /// The attribute `LatestRevision.Revision`.
    #[inline] pub fn attr_latest_revision_revision(&self) -> Val<i64> { cfn::attribute(&self.0, "LatestRevision.Revision") }
}

/// Properties of [`CfnConfiguration`].
///
/// Mandatory: `ServerProperties`, `Name`.
///
/// A change replaces the resource: `KafkaVersionsList`, `Name`.
pub type CfnConfigurationProps = Fields<of::CfnConfiguration>;
impl CfnConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(server_properties: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ServerProperties", server_properties), "Name", name) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KafkaVersionsList`. Changing it replaces the resource.
    #[track_caller] pub fn kafka_versions_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "KafkaVersionsList", value) }
    /// `LatestRevision`.
    #[track_caller] pub fn latest_revision(self, value: impl IntoVal<cfn_configuration::LatestRevision>) -> Self { with(self, "LatestRevision", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServerProperties`: mandatory. Write-only.
    #[track_caller] pub fn server_properties(self, value: impl IntoVal<String>) -> Self { with(self, "ServerProperties", value) }
}

/// Types of [`CfnConfiguration`].
pub mod cfn_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LatestRevision {} impl ias_core::Optional for LatestRevision {} }

    /// `LatestRevision`.
    pub type LatestRevision = Fields<of::LatestRevision>;
    impl LatestRevision {
    }
}

/// [`AWS::MSK::Replicator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html).
///
/// What `Ref` returns: `ReplicatorArn`.
pub type CfnReplicator = Handle<of::CfnReplicator>;
impl cfn::ResourceType for of::CfnReplicator { const TYPE: &'static str = "AWS::MSK::Replicator"; type Tags = cfn::TagList; type Props = CfnReplicatorProps; type Reference = Is<kinds::ReplicatorArn>; }
impl CfnReplicator {
    /// The attribute `CurrentVersion`.
    #[inline] pub fn attr_current_version(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentVersion") }
    /// The attribute `ReplicatorArn`.
    #[inline] pub fn attr_replicator_arn(&self) -> Val<Is<kinds::ReplicatorArn>> { cfn::attribute(&self.0, "ReplicatorArn") }
}

/// Properties of [`CfnReplicator`].
///
/// Mandatory: `ReplicatorName`, `ReplicationInfoList`, `KafkaClusters`, `ServiceExecutionRoleArn`.
///
/// A change replaces the resource: `Description`, `KafkaClusters`, `ReplicatorName`, `ServiceExecutionRoleArn`.
pub type CfnReplicatorProps = Fields<of::CfnReplicator>;
/// What [`CfnReplicatorProps`] cannot do without.
pub struct CfnReplicatorPropsRequired<A, B, C, D> {
    /// `ReplicatorName`: 1 to 128 characters, matches `^[0-9A-Za-z][0-9A-Za-z-]{0,}$`. Changing it replaces the resource.
    pub replicator_name: A,
    /// `ReplicationInfoList`: exactly 1 item, no item twice.
    pub replication_info_list: B,
    /// `KafkaClusters`: exactly 2 items, no item twice. Changing it replaces the resource.
    pub kafka_clusters: C,
    /// `ServiceExecutionRoleArn`: matches `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Changing it replaces the resource.
    pub service_execution_role_arn: D,
}
impl CfnReplicatorProps {
    /// Takes what is mandatory, by name: [`CfnReplicatorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_replicator::ReplicationInfo>>, C: IntoVal<List<cfn_replicator::KafkaCluster>>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnReplicatorPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ReplicatorName", required.replicator_name), "ReplicationInfoList", required.replication_info_list), "KafkaClusters", required.kafka_clusters), "ServiceExecutionRoleArn", required.service_execution_role_arn) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KafkaClusters`: mandatory, exactly 2 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn kafka_clusters(self, value: impl IntoVal<List<cfn_replicator::KafkaCluster>>) -> Self { with(self, "KafkaClusters", value) }
    /// `LogDelivery`.
    #[track_caller] pub fn log_delivery(self, value: impl IntoVal<cfn_replicator::LogDelivery>) -> Self { with(self, "LogDelivery", value) }
    /// `ReplicationInfoList`: mandatory, exactly 1 item, no item twice.
    #[track_caller] pub fn replication_info_list(self, value: impl IntoVal<List<cfn_replicator::ReplicationInfo>>) -> Self { with(self, "ReplicationInfoList", value) }
    /// `ReplicatorName`: mandatory, 1 to 128 characters, matches `^[0-9A-Za-z][0-9A-Za-z-]{0,}$`. Changing it replaces the resource.
    #[track_caller] pub fn replicator_name(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicatorName", value) }
    /// `ServiceExecutionRoleArn`: mandatory, matches `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Changing it replaces the resource.
    #[track_caller] pub fn service_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceExecutionRoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replicator::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReplicator`].
pub mod cfn_replicator {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{Firehose, S3};
    mod of { pub enum AmazonMskCluster {} pub enum ApacheKafkaCluster {} pub enum CloudWatchLogs {} pub enum ConsumerGroupOffsetSyncMode {} pub enum ConsumerGroupReplication {} pub enum JwtSigningAlgorithm {} pub enum KafkaCluster {} impl ias_core::Optional for KafkaCluster {} pub enum KafkaClusterClientAuthentication {} impl ias_core::Optional for KafkaClusterClientAuthentication {} pub enum KafkaClusterClientVpcConfig {} pub enum KafkaClusterEncryptionInTransit {} pub enum KafkaClusterEncryptionInTransitType {} pub enum KafkaClusterMtlsAuthentication {} pub enum KafkaClusterOAuthClientCredentials {} pub enum KafkaClusterOAuthClientCredentialsAssertion {} pub enum KafkaClusterOAuthIamJwtBearer {} pub enum KafkaClusterSaslOAuthBearerAuthentication {} pub enum KafkaClusterSaslScramAuthentication {} pub enum KafkaClusterSaslScramMechanism {} pub enum LogDelivery {} impl ias_core::Optional for LogDelivery {} pub enum ReplicationInfo {} pub enum ReplicationInfoTargetCompressionType {} pub enum ReplicationStartingPosition {} impl ias_core::Optional for ReplicationStartingPosition {} pub enum ReplicationStartingPositionType {} pub enum ReplicationTopicNameConfiguration {} impl ias_core::Optional for ReplicationTopicNameConfiguration {} pub enum ReplicationTopicNameConfigurationType {} pub enum ReplicatorLogDelivery {} impl ias_core::Optional for ReplicatorLogDelivery {} pub enum Tag {} pub enum TokenEndpointAuthenticationMethod {} pub enum TopicReplication {} }

    /// `AmazonMskCluster`.
    pub type AmazonMskCluster = Fields<of::AmazonMskCluster>;
    impl AmazonMskCluster {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(msk_cluster_arn: impl IntoVal<String>) -> Self { with(empty(), "MskClusterArn", msk_cluster_arn) }
        /// `MskClusterArn`: mandatory, matches `arn:(aws|aws-us-gov|aws-cn):kafka:.*`.
        #[track_caller] pub fn msk_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MskClusterArn", value) }
    }

    /// `ApacheKafkaCluster`.
    pub type ApacheKafkaCluster = Fields<of::ApacheKafkaCluster>;
    impl ApacheKafkaCluster {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(apache_kafka_cluster_id: impl IntoVal<String>, bootstrap_broker_string: impl IntoVal<String>) -> Self { with(with(empty(), "ApacheKafkaClusterId", apache_kafka_cluster_id), "BootstrapBrokerString", bootstrap_broker_string) }
        /// `ApacheKafkaClusterId`: mandatory.
        #[track_caller] pub fn apache_kafka_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApacheKafkaClusterId", value) }
        /// `BootstrapBrokerString`: mandatory.
        #[track_caller] pub fn bootstrap_broker_string(self, value: impl IntoVal<String>) -> Self { with(self, "BootstrapBrokerString", value) }
    }

    /// `CloudWatchLogs`.
    pub type CloudWatchLogs = Fields<of::CloudWatchLogs>;
    impl CloudWatchLogs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
    }

    /// Words of `ConsumerGroupOffsetSyncMode`.
    pub type ConsumerGroupOffsetSyncMode = Word<fn(of::ConsumerGroupOffsetSyncMode)>;
    impl ConsumerGroupOffsetSyncMode {
        /// `LEGACY`
        pub const Legacy: Self = word("LEGACY");
        /// `ENHANCED`
        pub const Enhanced: Self = word("ENHANCED");
    }

    /// `ConsumerGroupReplication`.
    pub type ConsumerGroupReplication = Fields<of::ConsumerGroupReplication>;
    impl ConsumerGroupReplication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(consumer_groups_to_replicate: impl IntoVal<List<String>>) -> Self { with(empty(), "ConsumerGroupsToReplicate", consumer_groups_to_replicate) }
        /// `ConsumerGroupOffsetSyncMode`. Changing it replaces the resource.
        #[track_caller] pub fn consumer_group_offset_sync_mode(self, value: impl IntoVal<ConsumerGroupOffsetSyncMode>) -> Self { with(self, "ConsumerGroupOffsetSyncMode", value) }
        /// `ConsumerGroupsToExclude`: 1 to 100 items, no item twice, each at most 256 characters.
        #[track_caller] pub fn consumer_groups_to_exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ConsumerGroupsToExclude", value) }
        /// `ConsumerGroupsToReplicate`: mandatory, at most 100 items, no item twice, each at most 256 characters.
        #[track_caller] pub fn consumer_groups_to_replicate(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ConsumerGroupsToReplicate", value) }
        /// `DetectAndCopyNewConsumerGroups`.
        #[track_caller] pub fn detect_and_copy_new_consumer_groups(self, value: impl IntoVal<bool>) -> Self { with(self, "DetectAndCopyNewConsumerGroups", value) }
        /// `SynchroniseConsumerGroupOffsets`.
        #[track_caller] pub fn synchronise_consumer_group_offsets(self, value: impl IntoVal<bool>) -> Self { with(self, "SynchroniseConsumerGroupOffsets", value) }
    }

    /// Words of `JwtSigningAlgorithm`.
    pub type JwtSigningAlgorithm = Word<fn(of::JwtSigningAlgorithm)>;
    impl JwtSigningAlgorithm {
        /// `RS256`
        pub const Rs256: Self = word("RS256");
        /// `ES384`
        pub const Es384: Self = word("ES384");
    }

    /// `KafkaCluster`.
    pub type KafkaCluster = Fields<of::KafkaCluster>;
    impl KafkaCluster {
        /// `AmazonMskCluster`.
        #[track_caller] pub fn amazon_msk_cluster(self, value: impl IntoVal<AmazonMskCluster>) -> Self { with(self, "AmazonMskCluster", value) }
        /// `ApacheKafkaCluster`.
        #[track_caller] pub fn apache_kafka_cluster(self, value: impl IntoVal<ApacheKafkaCluster>) -> Self { with(self, "ApacheKafkaCluster", value) }
        /// `ClientAuthentication`.
        #[track_caller] pub fn client_authentication(self, value: impl IntoVal<KafkaClusterClientAuthentication>) -> Self { with(self, "ClientAuthentication", value) }
        /// `EncryptionInTransit`.
        #[track_caller] pub fn encryption_in_transit(self, value: impl IntoVal<KafkaClusterEncryptionInTransit>) -> Self { with(self, "EncryptionInTransit", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<KafkaClusterClientVpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// `KafkaClusterClientAuthentication`.
    pub type KafkaClusterClientAuthentication = Fields<of::KafkaClusterClientAuthentication>;
    impl KafkaClusterClientAuthentication {
        /// `MTLS`.
        #[track_caller] pub fn mtls(self, value: impl IntoVal<KafkaClusterMtlsAuthentication>) -> Self { with(self, "MTLS", value) }
        /// `SaslOAuthBearer`.
        #[track_caller] pub fn sasl_o_auth_bearer(self, value: impl IntoVal<KafkaClusterSaslOAuthBearerAuthentication>) -> Self { with(self, "SaslOAuthBearer", value) }
        /// `SaslScram`.
        #[track_caller] pub fn sasl_scram(self, value: impl IntoVal<KafkaClusterSaslScramAuthentication>) -> Self { with(self, "SaslScram", value) }
    }

    /// `KafkaClusterClientVpcConfig`.
    pub type KafkaClusterClientVpcConfig = Fields<of::KafkaClusterClientVpcConfig>;
    impl KafkaClusterClientVpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`: 1 to 16 items, no item twice.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 2 to 3 items, no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `KafkaClusterEncryptionInTransit`.
    pub type KafkaClusterEncryptionInTransit = Fields<of::KafkaClusterEncryptionInTransit>;
    impl KafkaClusterEncryptionInTransit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<KafkaClusterEncryptionInTransitType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<KafkaClusterEncryptionInTransitType>) -> Self { with(self, "EncryptionType", value) }
        /// `RootCaCertificate`.
        #[track_caller] pub fn root_ca_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "RootCaCertificate", value) }
    }

    /// Words of `KafkaClusterEncryptionInTransitType`.
    pub type KafkaClusterEncryptionInTransitType = Word<fn(of::KafkaClusterEncryptionInTransitType)>;
    impl KafkaClusterEncryptionInTransitType {
        /// `TLS`
        pub const Tls: Self = word("TLS");
    }

    /// `KafkaClusterMtlsAuthentication`.
    pub type KafkaClusterMtlsAuthentication = Fields<of::KafkaClusterMtlsAuthentication>;
    impl KafkaClusterMtlsAuthentication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_arn: impl IntoVal<String>) -> Self { with(empty(), "SecretArn", secret_arn) }
        /// `SecretArn`: mandatory.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `KafkaClusterOAuthClientCredentials`.
    pub type KafkaClusterOAuthClientCredentials = Fields<of::KafkaClusterOAuthClientCredentials>;
    impl KafkaClusterOAuthClientCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(token_request_secret_arn: impl IntoVal<String>) -> Self { with(empty(), "TokenRequestSecretArn", token_request_secret_arn) }
        /// `TokenRequestSecretArn`: mandatory.
        #[track_caller] pub fn token_request_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TokenRequestSecretArn", value) }
    }

    /// `KafkaClusterOAuthClientCredentialsAssertion`.
    pub type KafkaClusterOAuthClientCredentialsAssertion = Fields<of::KafkaClusterOAuthClientCredentialsAssertion>;
    impl KafkaClusterOAuthClientCredentialsAssertion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audience: impl IntoVal<String>, signing_algorithm: impl IntoVal<JwtSigningAlgorithm>) -> Self { with(with(empty(), "Audience", audience), "SigningAlgorithm", signing_algorithm) }
        /// `Audience`: mandatory.
        #[track_caller] pub fn audience(self, value: impl IntoVal<String>) -> Self { with(self, "Audience", value) }
        /// `SigningAlgorithm`: mandatory.
        #[track_caller] pub fn signing_algorithm(self, value: impl IntoVal<JwtSigningAlgorithm>) -> Self { with(self, "SigningAlgorithm", value) }
        /// `TokenRequestSecretArn`.
        #[track_caller] pub fn token_request_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TokenRequestSecretArn", value) }
    }

    /// `KafkaClusterOAuthIamJwtBearer`.
    pub type KafkaClusterOAuthIamJwtBearer = Fields<of::KafkaClusterOAuthIamJwtBearer>;
    impl KafkaClusterOAuthIamJwtBearer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audience: impl IntoVal<String>, signing_algorithm: impl IntoVal<JwtSigningAlgorithm>) -> Self { with(with(empty(), "Audience", audience), "SigningAlgorithm", signing_algorithm) }
        /// `Audience`: mandatory.
        #[track_caller] pub fn audience(self, value: impl IntoVal<String>) -> Self { with(self, "Audience", value) }
        /// `SigningAlgorithm`: mandatory.
        #[track_caller] pub fn signing_algorithm(self, value: impl IntoVal<JwtSigningAlgorithm>) -> Self { with(self, "SigningAlgorithm", value) }
        /// `TokenRequestSecretArn`.
        #[track_caller] pub fn token_request_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TokenRequestSecretArn", value) }
    }

    /// `KafkaClusterSaslOAuthBearerAuthentication`.
    pub type KafkaClusterSaslOAuthBearerAuthentication = Fields<of::KafkaClusterSaslOAuthBearerAuthentication>;
    impl KafkaClusterSaslOAuthBearerAuthentication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(token_endpoint_url: impl IntoVal<String>, token_endpoint_authentication_method: impl IntoVal<TokenEndpointAuthenticationMethod>) -> Self { with(with(empty(), "TokenEndpointUrl", token_endpoint_url), "TokenEndpointAuthenticationMethod", token_endpoint_authentication_method) }
        /// `ClientCredentials`.
        #[track_caller] pub fn client_credentials(self, value: impl IntoVal<KafkaClusterOAuthClientCredentials>) -> Self { with(self, "ClientCredentials", value) }
        /// `ClientCredentialsAssertion`.
        #[track_caller] pub fn client_credentials_assertion(self, value: impl IntoVal<KafkaClusterOAuthClientCredentialsAssertion>) -> Self { with(self, "ClientCredentialsAssertion", value) }
        /// `IamJwtBearer`.
        #[track_caller] pub fn iam_jwt_bearer(self, value: impl IntoVal<KafkaClusterOAuthIamJwtBearer>) -> Self { with(self, "IamJwtBearer", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `TokenEndpointAuthenticationMethod`: mandatory.
        #[track_caller] pub fn token_endpoint_authentication_method(self, value: impl IntoVal<TokenEndpointAuthenticationMethod>) -> Self { with(self, "TokenEndpointAuthenticationMethod", value) }
        /// `TokenEndpointTlsCertificateArn`.
        #[track_caller] pub fn token_endpoint_tls_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpointTlsCertificateArn", value) }
        /// `TokenEndpointUrl`: mandatory.
        #[track_caller] pub fn token_endpoint_url(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpointUrl", value) }
    }

    /// `KafkaClusterSaslScramAuthentication`.
    pub type KafkaClusterSaslScramAuthentication = Fields<of::KafkaClusterSaslScramAuthentication>;
    impl KafkaClusterSaslScramAuthentication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mechanism: impl IntoVal<KafkaClusterSaslScramMechanism>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Mechanism", mechanism), "SecretArn", secret_arn) }
        /// `Mechanism`: mandatory.
        #[track_caller] pub fn mechanism(self, value: impl IntoVal<KafkaClusterSaslScramMechanism>) -> Self { with(self, "Mechanism", value) }
        /// `SecretArn`: mandatory.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// Words of `KafkaClusterSaslScramMechanism`.
    pub type KafkaClusterSaslScramMechanism = Word<fn(of::KafkaClusterSaslScramMechanism)>;
    impl KafkaClusterSaslScramMechanism {
        /// `SHA256`
        pub const Sha256: Self = word("SHA256");
        /// `SHA512`
        pub const Sha512: Self = word("SHA512");
    }

    /// `LogDelivery`.
    pub type LogDelivery = Fields<of::LogDelivery>;
    impl LogDelivery {
        /// `ReplicatorLogDelivery`.
        #[track_caller] pub fn replicator_log_delivery(self, value: impl IntoVal<ReplicatorLogDelivery>) -> Self { with(self, "ReplicatorLogDelivery", value) }
    }

    /// `ReplicationInfo`.
    pub type ReplicationInfo = Fields<of::ReplicationInfo>;
    /// What [`ReplicationInfo`] cannot do without.
    pub struct ReplicationInfoRequired<A, B, C> {
        /// `TopicReplication`.
        pub topic_replication: A,
        /// `ConsumerGroupReplication`.
        pub consumer_group_replication: B,
        /// `TargetCompressionType`. Changing it replaces the resource.
        pub target_compression_type: C,
    }
    impl ReplicationInfo {
        /// Takes what is mandatory, by name: [`ReplicationInfoRequired`].
        #[track_caller] pub fn new<A: IntoVal<TopicReplication>, B: IntoVal<ConsumerGroupReplication>, C: IntoVal<ReplicationInfoTargetCompressionType>>(required: ReplicationInfoRequired<A, B, C>) -> Self { with(with(with(empty(), "TopicReplication", required.topic_replication), "ConsumerGroupReplication", required.consumer_group_replication), "TargetCompressionType", required.target_compression_type) }
        /// `ConsumerGroupReplication`: mandatory.
        #[track_caller] pub fn consumer_group_replication(self, value: impl IntoVal<ConsumerGroupReplication>) -> Self { with(self, "ConsumerGroupReplication", value) }
        /// `SourceKafkaClusterArn`: matches `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. Changing it replaces the resource.
        #[track_caller] pub fn source_kafka_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceKafkaClusterArn", value) }
        /// `SourceKafkaClusterId`. Changing it replaces the resource.
        #[track_caller] pub fn source_kafka_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceKafkaClusterId", value) }
        /// `TargetCompressionType`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn target_compression_type(self, value: impl IntoVal<ReplicationInfoTargetCompressionType>) -> Self { with(self, "TargetCompressionType", value) }
        /// `TargetKafkaClusterArn`: matches `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. Changing it replaces the resource.
        #[track_caller] pub fn target_kafka_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetKafkaClusterArn", value) }
        /// `TargetKafkaClusterId`. Changing it replaces the resource.
        #[track_caller] pub fn target_kafka_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetKafkaClusterId", value) }
        /// `TopicReplication`: mandatory.
        #[track_caller] pub fn topic_replication(self, value: impl IntoVal<TopicReplication>) -> Self { with(self, "TopicReplication", value) }
    }

    /// Words of `TargetCompressionType`.
    pub type ReplicationInfoTargetCompressionType = Word<fn(of::ReplicationInfoTargetCompressionType)>;
    impl ReplicationInfoTargetCompressionType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
        /// `LZ4`
        pub const Lz4: Self = word("LZ4");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
    }

    /// `ReplicationStartingPosition`.
    pub type ReplicationStartingPosition = Fields<of::ReplicationStartingPosition>;
    impl ReplicationStartingPosition {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ReplicationStartingPositionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ReplicationStartingPositionType`.
    pub type ReplicationStartingPositionType = Word<fn(of::ReplicationStartingPositionType)>;
    impl ReplicationStartingPositionType {
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
        /// `EARLIEST`
        pub const Earliest: Self = word("EARLIEST");
    }

    /// `ReplicationTopicNameConfiguration`.
    pub type ReplicationTopicNameConfiguration = Fields<of::ReplicationTopicNameConfiguration>;
    impl ReplicationTopicNameConfiguration {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ReplicationTopicNameConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ReplicationTopicNameConfigurationType`.
    pub type ReplicationTopicNameConfigurationType = Word<fn(of::ReplicationTopicNameConfigurationType)>;
    impl ReplicationTopicNameConfigurationType {
        /// `PREFIXED_WITH_SOURCE_CLUSTER_ALIAS`
        pub const PrefixedWithSourceClusterAlias: Self = word("PREFIXED_WITH_SOURCE_CLUSTER_ALIAS");
        /// `IDENTICAL`
        pub const Identical: Self = word("IDENTICAL");
    }

    /// `ReplicatorLogDelivery`.
    pub type ReplicatorLogDelivery = Fields<of::ReplicatorLogDelivery>;
    impl ReplicatorLogDelivery {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogs>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<Firehose>) -> Self { with(self, "Firehose", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3>) -> Self { with(self, "S3", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TokenEndpointAuthenticationMethod`.
    pub type TokenEndpointAuthenticationMethod = Word<fn(of::TokenEndpointAuthenticationMethod)>;
    impl TokenEndpointAuthenticationMethod {
        /// `POST`
        pub const Post: Self = word("POST");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `TopicReplication`.
    pub type TopicReplication = Fields<of::TopicReplication>;
    impl TopicReplication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topics_to_replicate: impl IntoVal<List<String>>) -> Self { with(empty(), "TopicsToReplicate", topics_to_replicate) }
        /// `CopyAccessControlListsForTopics`.
        #[track_caller] pub fn copy_access_control_lists_for_topics(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyAccessControlListsForTopics", value) }
        /// `CopyTopicConfigurations`.
        #[track_caller] pub fn copy_topic_configurations(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTopicConfigurations", value) }
        /// `DetectAndCopyNewTopics`.
        #[track_caller] pub fn detect_and_copy_new_topics(self, value: impl IntoVal<bool>) -> Self { with(self, "DetectAndCopyNewTopics", value) }
        /// `StartingPosition`. Changing it replaces the resource.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<ReplicationStartingPosition>) -> Self { with(self, "StartingPosition", value) }
        /// `TopicNameConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn topic_name_configuration(self, value: impl IntoVal<ReplicationTopicNameConfiguration>) -> Self { with(self, "TopicNameConfiguration", value) }
        /// `TopicsToExclude`: 1 to 100 items, no item twice, each at most 249 characters.
        #[track_caller] pub fn topics_to_exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TopicsToExclude", value) }
        /// `TopicsToReplicate`: mandatory, 1 to 100 items, no item twice, each at most 249 characters.
        #[track_caller] pub fn topics_to_replicate(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TopicsToReplicate", value) }
    }
}

/// [`AWS::MSK::ServerlessCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServerlessCluster = Handle<of::CfnServerlessCluster>;
impl cfn::ResourceType for of::CfnServerlessCluster { const TYPE: &'static str = "AWS::MSK::ServerlessCluster"; type Tags = cfn::TagMap; type Props = CfnServerlessClusterProps; type Reference = Is<kinds::ServerlessClusterArn>; }
impl CfnServerlessCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerlessClusterArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnServerlessCluster`].
///
/// Mandatory: `ClusterName`, `VpcConfigs`, `ClientAuthentication`.
///
/// A change replaces the resource: `ClientAuthentication`, `ClusterName`, `Tags`, `VpcConfigs`.
pub type CfnServerlessClusterProps = Fields<of::CfnServerlessCluster>;
/// What [`CfnServerlessClusterProps`] cannot do without.
pub struct CfnServerlessClusterPropsRequired<A, B, C> {
    /// `ClusterName`: 1 to 64 characters. Changing it replaces the resource.
    pub cluster_name: A,
    /// `VpcConfigs`: no item twice. Changing it replaces the resource.
    pub vpc_configs: B,
    /// `ClientAuthentication`. Changing it replaces the resource.
    pub client_authentication: C,
}
impl CfnServerlessClusterProps {
    /// Takes what is mandatory, by name: [`CfnServerlessClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_serverless_cluster::VpcConfig>>, C: IntoVal<cfn_serverless_cluster::ClientAuthentication>>(required: CfnServerlessClusterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ClusterName", required.cluster_name), "VpcConfigs", required.vpc_configs), "ClientAuthentication", required.client_authentication) }
    /// `ClientAuthentication`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn client_authentication(self, value: impl IntoVal<cfn_serverless_cluster::ClientAuthentication>) -> Self { with(self, "ClientAuthentication", value) }
    /// `ClusterName`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfigs`: mandatory, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn vpc_configs(self, value: impl IntoVal<List<cfn_serverless_cluster::VpcConfig>>) -> Self { with(self, "VpcConfigs", value) }
}

/// Types of [`CfnServerlessCluster`].
pub mod cfn_serverless_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{Iam};
    mod of { pub enum ClientAuthentication {} pub enum Sasl {} pub enum VpcConfig {} }

    /// `ClientAuthentication`.
    pub type ClientAuthentication = Fields<of::ClientAuthentication>;
    impl ClientAuthentication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sasl: impl IntoVal<Sasl>) -> Self { with(empty(), "Sasl", sasl) }
        /// `Sasl`: mandatory.
        #[track_caller] pub fn sasl(self, value: impl IntoVal<Sasl>) -> Self { with(self, "Sasl", value) }
    }

    /// `Sasl`.
    pub type Sasl = Fields<of::Sasl>;
    impl Sasl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam: impl IntoVal<Iam>) -> Self { with(empty(), "Iam", iam) }
        /// `Iam`: mandatory.
        #[track_caller] pub fn iam(self, value: impl IntoVal<Iam>) -> Self { with(self, "Iam", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(empty(), "SubnetIds", subnet_ids) }
        /// `SecurityGroups`: no item twice.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `SubnetIds`: mandatory, no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::MSK::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html).
///
/// What `Ref` returns: `TopicArn`.
pub type CfnTopic = Handle<of::CfnTopic>;
impl cfn::ResourceType for of::CfnTopic { const TYPE: &'static str = "AWS::MSK::Topic"; type Tags = cfn::NoTags; type Props = CfnTopicProps; type Reference = Is<kinds::MskTopicArn>; }
impl CfnTopic {
    /// The attribute `TopicArn`.
    #[inline] pub fn attr_topic_arn(&self) -> Val<Is<kinds::MskTopicArn>> { cfn::attribute(&self.0, "TopicArn") }
}

/// Properties of [`CfnTopic`].
///
/// Mandatory: `ClusterArn`, `TopicName`, `PartitionCount`, `ReplicationFactor`.
///
/// A change replaces the resource: `ClusterArn`, `ReplicationFactor`, `TopicName`.
pub type CfnTopicProps = Fields<of::CfnTopic>;
/// What [`CfnTopicProps`] cannot do without.
pub struct CfnTopicPropsRequired<A, B, C, D> {
    /// `ClusterArn`. Changing it replaces the resource.
    pub cluster_arn: A,
    /// `TopicName`. Changing it replaces the resource.
    pub topic_name: B,
    /// `PartitionCount`: at least 1.
    pub partition_count: C,
    /// `ReplicationFactor`: at least 1. Changing it replaces the resource.
    pub replication_factor: D,
}
impl CfnTopicProps {
    /// Takes what is mandatory, by name: [`CfnTopicPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<i64>>(required: CfnTopicPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ClusterArn", required.cluster_arn), "TopicName", required.topic_name), "PartitionCount", required.partition_count), "ReplicationFactor", required.replication_factor) }
    /// `ClusterArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `Configs`. Write-only.
    #[track_caller] pub fn configs(self, value: impl IntoVal<String>) -> Self { with(self, "Configs", value) }
    /// `PartitionCount`: mandatory, at least 1.
    #[track_caller] pub fn partition_count(self, value: impl IntoVal<i64>) -> Self { with(self, "PartitionCount", value) }
    /// `ReplicationFactor`: mandatory, at least 1. Changing it replaces the resource.
    #[track_caller] pub fn replication_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplicationFactor", value) }
    /// `TopicName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "TopicName", value) }
}

/// [`AWS::MSK::VpcConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVpcConnection = Handle<of::CfnVpcConnection>;
impl cfn::ResourceType for of::CfnVpcConnection { const TYPE: &'static str = "AWS::MSK::VpcConnection"; type Tags = cfn::TagMap; type Props = CfnVpcConnectionProps; type Reference = Is<kinds::MskVpcConnectionArn>; }
impl CfnVpcConnection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MskVpcConnectionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnVpcConnection`].
///
/// Mandatory: `Authentication`, `ClientSubnets`, `SecurityGroups`, `TargetClusterArn`, `VpcId`.
///
/// A change replaces the resource: `Authentication`, `ClientSubnets`, `SecurityGroups`, `TargetClusterArn`, `VpcId`.
pub type CfnVpcConnectionProps = Fields<of::CfnVpcConnection>;
/// What [`CfnVpcConnectionProps`] cannot do without.
pub struct CfnVpcConnectionPropsRequired<A, B, C, D, E> {
    /// `Authentication`: 3 to 10 characters. Changing it replaces the resource.
    pub authentication: A,
    /// `ClientSubnets`: each matches `^(subnet-)([a-z0-9]+)\Z`. Changing it replaces the resource.
    pub client_subnets: B,
    /// `SecurityGroups`: each matches `^(sg-)([a-z0-9]+)\Z`. Changing it replaces the resource.
    pub security_groups: C,
    /// `TargetClusterArn`: matches `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Changing it replaces the resource.
    pub target_cluster_arn: D,
    /// `VpcId`: matches `^(vpc-)([a-z0-9]+)\Z`. Changing it replaces the resource.
    pub vpc_id: E,
}
impl CfnVpcConnectionProps {
    /// Takes what is mandatory, by name: [`CfnVpcConnectionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_vpc_connection::Authentication>, B: IntoVal<List<String>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>, D: IntoVal<String>, E: IntoVal<Is<kinds::VpcId>>>(required: CfnVpcConnectionPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Authentication", required.authentication), "ClientSubnets", required.client_subnets), "SecurityGroups", required.security_groups), "TargetClusterArn", required.target_cluster_arn), "VpcId", required.vpc_id) }
    /// `Authentication`: mandatory, 3 to 10 characters. Changing it replaces the resource.
    #[track_caller] pub fn authentication(self, value: impl IntoVal<cfn_vpc_connection::Authentication>) -> Self { with(self, "Authentication", value) }
    /// `ClientSubnets`: mandatory, each matches `^(subnet-)([a-z0-9]+)\Z`. Changing it replaces the resource.
    #[track_caller] pub fn client_subnets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClientSubnets", value) }
    /// `SecurityGroups`: mandatory, each matches `^(sg-)([a-z0-9]+)\Z`. Changing it replaces the resource.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TargetClusterArn`: mandatory, matches `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Changing it replaces the resource.
    #[track_caller] pub fn target_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetClusterArn", value) }
    /// `VpcId`: mandatory, matches `^(vpc-)([a-z0-9]+)\Z`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnVpcConnection`].
pub mod cfn_vpc_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Authentication {} }

    /// Words of `Authentication`.
    pub type Authentication = Word<fn(of::Authentication)>;
    impl Authentication {
        /// `SASL_IAM`
        pub const SaslIam: Self = word("SASL_IAM");
        /// `SASL_SCRAM`
        pub const SaslScram: Self = word("SASL_SCRAM");
        /// `TLS`
        pub const Tls: Self = word("TLS");
    }
}
