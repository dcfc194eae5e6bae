// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KinesisFirehose`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDeliveryStream {} impl ias_core::Optional for CfnDeliveryStream {} }

/// [`AWS::KinesisFirehose::DeliveryStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html).
///
/// What `Ref` returns: `DeliveryStreamName`.
pub type CfnDeliveryStream = Handle<of::CfnDeliveryStream>;
impl cfn::ResourceType for of::CfnDeliveryStream { const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream"; type Tags = cfn::TagList; type Props = CfnDeliveryStreamProps; type Reference = Is<kinds::DeliveryStreamName>; }
impl CfnDeliveryStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliveryStreamArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDeliveryStream`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DatabaseSourceConfiguration`, `DeliveryStreamName`, `DeliveryStreamType`, `DirectPutSourceConfiguration`, `KinesisStreamSourceConfiguration`, `MSKSourceConfiguration`.
pub type CfnDeliveryStreamProps = Fields<of::CfnDeliveryStream>;
impl CfnDeliveryStreamProps {
    /// `AmazonOpenSearchServerlessDestinationConfiguration`. Write-only.
    #[track_caller] pub fn amazon_open_search_serverless_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::AmazonOpenSearchServerlessDestinationConfiguration>) -> Self { with(self, "AmazonOpenSearchServerlessDestinationConfiguration", value) }
    /// `AmazonopensearchserviceDestinationConfiguration`. Write-only.
    #[track_caller] pub fn amazonopensearchservice_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::AmazonopensearchserviceDestinationConfiguration>) -> Self { with(self, "AmazonopensearchserviceDestinationConfiguration", value) }
    /// `DatabaseSourceConfiguration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn database_source_configuration(self, value: impl IntoVal<cfn_delivery_stream::DatabaseSourceConfiguration>) -> Self { with(self, "DatabaseSourceConfiguration", value) }
    /// `DeliveryStreamEncryptionConfigurationInput`.
    #[track_caller] pub fn delivery_stream_encryption_configuration_input(self, value: impl IntoVal<cfn_delivery_stream::DeliveryStreamEncryptionConfigurationInput>) -> Self { with(self, "DeliveryStreamEncryptionConfigurationInput", value) }
    /// `DeliveryStreamName`: 1 to 64 characters, matches `[a-zA-Z0-9._-]+`. Changing it replaces the resource.
    #[track_caller] pub fn delivery_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStreamName", value) }
    /// `DeliveryStreamType`. Changing it replaces the resource.
    #[track_caller] pub fn delivery_stream_type(self, value: impl IntoVal<cfn_delivery_stream::DeliveryStreamType>) -> Self { with(self, "DeliveryStreamType", value) }
    /// `DirectPutSourceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn direct_put_source_configuration(self, value: impl IntoVal<cfn_delivery_stream::DirectPutSourceConfiguration>) -> Self { with(self, "DirectPutSourceConfiguration", value) }
    /// `ElasticsearchDestinationConfiguration`. Write-only.
    #[track_caller] pub fn elasticsearch_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::ElasticsearchDestinationConfiguration>) -> Self { with(self, "ElasticsearchDestinationConfiguration", value) }
    /// `ExtendedS3DestinationConfiguration`.
    #[track_caller] pub fn extended_s3_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::ExtendedS3DestinationConfiguration>) -> Self { with(self, "ExtendedS3DestinationConfiguration", value) }
    /// `HttpEndpointDestinationConfiguration`.
    #[track_caller] pub fn http_endpoint_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::HttpEndpointDestinationConfiguration>) -> Self { with(self, "HttpEndpointDestinationConfiguration", value) }
    /// `IcebergDestinationConfiguration`. Write-only.
    #[track_caller] pub fn iceberg_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::IcebergDestinationConfiguration>) -> Self { with(self, "IcebergDestinationConfiguration", value) }
    /// `KinesisStreamSourceConfiguration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kinesis_stream_source_configuration(self, value: impl IntoVal<cfn_delivery_stream::KinesisStreamSourceConfiguration>) -> Self { with(self, "KinesisStreamSourceConfiguration", value) }
    /// `MSKSourceConfiguration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn msk_source_configuration(self, value: impl IntoVal<cfn_delivery_stream::MskSourceConfiguration>) -> Self { with(self, "MSKSourceConfiguration", value) }
    /// `RedshiftDestinationConfiguration`.
    #[track_caller] pub fn redshift_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::RedshiftDestinationConfiguration>) -> Self { with(self, "RedshiftDestinationConfiguration", value) }
    /// `S3DestinationConfiguration`. Write-only.
    #[track_caller] pub fn s3_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::S3DestinationConfiguration>) -> Self { with(self, "S3DestinationConfiguration", value) }
    /// `SnowflakeDestinationConfiguration`. Write-only.
    #[track_caller] pub fn snowflake_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::SnowflakeDestinationConfiguration>) -> Self { with(self, "SnowflakeDestinationConfiguration", value) }
    /// `SplunkDestinationConfiguration`.
    #[track_caller] pub fn splunk_destination_configuration(self, value: impl IntoVal<cfn_delivery_stream::SplunkDestinationConfiguration>) -> Self { with(self, "SplunkDestinationConfiguration", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_delivery_stream::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeliveryStream`].
pub mod cfn_delivery_stream {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AmazonOpenSearchServerlessBufferingHints {} impl ias_core::Optional for AmazonOpenSearchServerlessBufferingHints {} pub enum AmazonOpenSearchServerlessDestinationConfiguration {} pub enum AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {} pub enum AmazonOpenSearchServerlessRetryOptions {} impl ias_core::Optional for AmazonOpenSearchServerlessRetryOptions {} pub enum AmazonopensearchserviceBufferingHints {} impl ias_core::Optional for AmazonopensearchserviceBufferingHints {} pub enum AmazonopensearchserviceDestinationConfiguration {} pub enum AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod {} pub enum AmazonopensearchserviceDestinationConfigurationS3BackupMode {} pub enum AmazonopensearchserviceRetryOptions {} impl ias_core::Optional for AmazonopensearchserviceRetryOptions {} pub enum AuthenticationConfiguration {} pub enum AuthenticationConfigurationConnectivity {} pub enum BufferingHints {} impl ias_core::Optional for BufferingHints {} pub enum CatalogConfiguration {} impl ias_core::Optional for CatalogConfiguration {} pub enum CloudWatchLoggingOptions {} impl ias_core::Optional for CloudWatchLoggingOptions {} pub enum CopyCommand {} pub enum DataFormatConversionConfiguration {} impl ias_core::Optional for DataFormatConversionConfiguration {} pub enum DatabaseColumns {} impl ias_core::Optional for DatabaseColumns {} pub enum DatabaseSourceAuthenticationConfiguration {} pub enum DatabaseSourceConfiguration {} pub enum DatabaseSourceConfigurationSslMode {} pub enum DatabaseSourceConfigurationType {} pub enum DatabaseSourceVpcConfiguration {} pub enum DatabaseTables {} impl ias_core::Optional for DatabaseTables {} pub enum Databases {} impl ias_core::Optional for Databases {} pub enum DeliveryStreamEncryptionConfigurationInput {} pub enum DeliveryStreamEncryptionConfigurationInputKeyType {} pub enum DeliveryStreamType {} pub enum Deserializer {} impl ias_core::Optional for Deserializer {} pub enum DestinationTableConfiguration {} pub enum DestinationTableConfigurationPartitionSpec {} impl ias_core::Optional for DestinationTableConfigurationPartitionSpec {} pub enum DirectPutSourceConfiguration {} impl ias_core::Optional for DirectPutSourceConfiguration {} pub enum DocumentIdOptions {} pub enum DocumentIdOptionsDefaultDocumentIdFormat {} pub enum DynamicPartitioningConfiguration {} impl ias_core::Optional for DynamicPartitioningConfiguration {} pub enum ElasticsearchBufferingHints {} impl ias_core::Optional for ElasticsearchBufferingHints {} pub enum ElasticsearchDestinationConfiguration {} pub enum ElasticsearchDestinationConfigurationIndexRotationPeriod {} pub enum ElasticsearchDestinationConfigurationS3BackupMode {} pub enum ElasticsearchRetryOptions {} impl ias_core::Optional for ElasticsearchRetryOptions {} pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum EncryptionConfigurationNoEncryptionConfig {} pub enum ExtendedS3DestinationConfiguration {} pub enum ExtendedS3DestinationConfigurationCompressionFormat {} pub enum ExtendedS3DestinationConfigurationS3BackupMode {} pub enum HiveJsonSerDe {} impl ias_core::Optional for HiveJsonSerDe {} pub enum HttpEndpointCommonAttribute {} pub enum HttpEndpointConfiguration {} pub enum HttpEndpointDestinationConfiguration {} pub enum HttpEndpointDestinationConfigurationS3BackupMode {} pub enum HttpEndpointRequestConfiguration {} impl ias_core::Optional for HttpEndpointRequestConfiguration {} pub enum HttpEndpointRequestConfigurationContentEncoding {} pub enum IcebergDestinationConfiguration {} pub enum IcebergDestinationConfigurationS3BackupMode {} pub enum InputFormatConfiguration {} impl ias_core::Optional for InputFormatConfiguration {} pub enum KinesisStreamSourceConfiguration {} pub enum KmsEncryptionConfig {} pub enum MskSourceConfiguration {} pub enum OpenXJsonSerDe {} impl ias_core::Optional for OpenXJsonSerDe {} pub enum OrcSerDe {} impl ias_core::Optional for OrcSerDe {} pub enum OrcSerDeCompression {} pub enum OrcSerDeFormatVersion {} pub enum OutputFormatConfiguration {} impl ias_core::Optional for OutputFormatConfiguration {} pub enum ParquetSerDe {} impl ias_core::Optional for ParquetSerDe {} pub enum ParquetSerDeCompression {} pub enum ParquetSerDeWriterVersion {} pub enum PartitionField {} pub enum ProcessingConfiguration {} impl ias_core::Optional for ProcessingConfiguration {} pub enum Processor {} pub enum ProcessorParameter {} pub enum ProcessorParameterParameterName {} pub enum ProcessorType {} pub enum RedshiftDestinationConfiguration {} pub enum RedshiftDestinationConfigurationS3BackupMode {} pub enum RedshiftRetryOptions {} impl ias_core::Optional for RedshiftRetryOptions {} pub enum RetryOptions {} impl ias_core::Optional for RetryOptions {} pub enum S3DestinationConfiguration {} pub enum S3DestinationConfigurationCompressionFormat {} pub enum SchemaConfiguration {} impl ias_core::Optional for SchemaConfiguration {} pub enum SchemaEvolutionConfiguration {} impl ias_core::Optional for SchemaEvolutionConfiguration {} pub enum SecretsManagerConfiguration {} pub enum Serializer {} impl ias_core::Optional for Serializer {} pub enum SnowflakeBufferingHints {} impl ias_core::Optional for SnowflakeBufferingHints {} pub enum SnowflakeDestinationConfiguration {} pub enum SnowflakeDestinationConfigurationDataLoadingOption {} pub enum SnowflakeDestinationConfigurationS3BackupMode {} pub enum SnowflakeRetryOptions {} impl ias_core::Optional for SnowflakeRetryOptions {} pub enum SnowflakeRoleConfiguration {} impl ias_core::Optional for SnowflakeRoleConfiguration {} pub enum SnowflakeVpcConfiguration {} pub enum SplunkBufferingHints {} impl ias_core::Optional for SplunkBufferingHints {} pub enum SplunkDestinationConfiguration {} pub enum SplunkDestinationConfigurationHecEndpointType {} pub enum SplunkDestinationConfigurationS3BackupMode {} pub enum SplunkRetryOptions {} impl ias_core::Optional for SplunkRetryOptions {} pub enum TableCreationConfiguration {} impl ias_core::Optional for TableCreationConfiguration {} pub enum Tag {} pub enum VpcConfiguration {} }

    /// `AmazonOpenSearchServerlessBufferingHints`.
    pub type AmazonOpenSearchServerlessBufferingHints = Fields<of::AmazonOpenSearchServerlessBufferingHints>;
    impl AmazonOpenSearchServerlessBufferingHints {
        /// `IntervalInSeconds`: 0 to 900.
        #[track_caller] pub fn interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalInSeconds", value) }
        /// `SizeInMBs`: 1 to 100.
        #[track_caller] pub fn size_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInMBs", value) }
    }

    /// `AmazonOpenSearchServerlessDestinationConfiguration`.
    pub type AmazonOpenSearchServerlessDestinationConfiguration = Fields<of::AmazonOpenSearchServerlessDestinationConfiguration>;
    /// What [`AmazonOpenSearchServerlessDestinationConfiguration`] cannot do without.
    pub struct AmazonOpenSearchServerlessDestinationConfigurationRequired<A, B, C> {
        /// `IndexName`: 1 to 80 characters.
        pub index_name: A,
        /// `S3Configuration`.
        pub s3_configuration: B,
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: C,
    }
    impl AmazonOpenSearchServerlessDestinationConfiguration {
        /// Takes what is mandatory, by name: [`AmazonOpenSearchServerlessDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<S3DestinationConfiguration>, C: IntoVal<Is<kinds::RoleArn>>>(required: AmazonOpenSearchServerlessDestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "S3Configuration", required.s3_configuration), "RoleARN", required.role_arn) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<AmazonOpenSearchServerlessBufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `CollectionEndpoint`: 1 to 512 characters, matches `https:.*`.
        #[track_caller] pub fn collection_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionEndpoint", value) }
        /// `IndexName`: mandatory, 1 to 80 characters.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `ProcessingConfiguration`.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<AmazonOpenSearchServerlessRetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `VpcConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// Words of `S3BackupMode`.
    pub type AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode = Word<fn(of::AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode)>;
    impl AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {
        /// `FailedDocumentsOnly`
        pub const FailedDocumentsOnly: Self = word("FailedDocumentsOnly");
        /// `AllDocuments`
        pub const AllDocuments: Self = word("AllDocuments");
    }

    /// `AmazonOpenSearchServerlessRetryOptions`.
    pub type AmazonOpenSearchServerlessRetryOptions = Fields<of::AmazonOpenSearchServerlessRetryOptions>;
    impl AmazonOpenSearchServerlessRetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `AmazonopensearchserviceBufferingHints`.
    pub type AmazonopensearchserviceBufferingHints = Fields<of::AmazonopensearchserviceBufferingHints>;
    impl AmazonopensearchserviceBufferingHints {
        /// `IntervalInSeconds`: 0 to 900.
        #[track_caller] pub fn interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalInSeconds", value) }
        /// `SizeInMBs`: 1 to 100.
        #[track_caller] pub fn size_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInMBs", value) }
    }

    /// `AmazonopensearchserviceDestinationConfiguration`.
    pub type AmazonopensearchserviceDestinationConfiguration = Fields<of::AmazonopensearchserviceDestinationConfiguration>;
    /// What [`AmazonopensearchserviceDestinationConfiguration`] cannot do without.
    pub struct AmazonopensearchserviceDestinationConfigurationRequired<A, B, C> {
        /// `IndexName`: 1 to 80 characters.
        pub index_name: A,
        /// `S3Configuration`.
        pub s3_configuration: B,
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: C,
    }
    impl AmazonopensearchserviceDestinationConfiguration {
        /// Takes what is mandatory, by name: [`AmazonopensearchserviceDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<S3DestinationConfiguration>, C: IntoVal<Is<kinds::RoleArn>>>(required: AmazonopensearchserviceDestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "S3Configuration", required.s3_configuration), "RoleARN", required.role_arn) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<AmazonopensearchserviceBufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `ClusterEndpoint`: 1 to 512 characters, matches `https:.*`.
        #[track_caller] pub fn cluster_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterEndpoint", value) }
        /// `DocumentIdOptions`.
        #[track_caller] pub fn document_id_options(self, value: impl IntoVal<DocumentIdOptions>) -> Self { with(self, "DocumentIdOptions", value) }
        /// `DomainARN`: 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn domain_arn(self, value: impl IntoVal<Is<kinds::OpenSearchServiceDomainArn>>) -> Self { with(self, "DomainARN", value) }
        /// `IndexName`: mandatory, 1 to 80 characters.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `IndexRotationPeriod`.
        #[track_caller] pub fn index_rotation_period(self, value: impl IntoVal<AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod>) -> Self { with(self, "IndexRotationPeriod", value) }
        /// `ProcessingConfiguration`.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<AmazonopensearchserviceRetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<AmazonopensearchserviceDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `TypeName`: at most 100 characters.
        #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
        /// `VpcConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// Words of `IndexRotationPeriod`.
    pub type AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod = Word<fn(of::AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod)>;
    impl AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod {
        /// `NoRotation`
        pub const NoRotation: Self = word("NoRotation");
        /// `OneHour`
        pub const OneHour: Self = word("OneHour");
        /// `OneDay`
        pub const OneDay: Self = word("OneDay");
        /// `OneWeek`
        pub const OneWeek: Self = word("OneWeek");
        /// `OneMonth`
        pub const OneMonth: Self = word("OneMonth");
    }

    /// Words of `S3BackupMode`.
    pub type AmazonopensearchserviceDestinationConfigurationS3BackupMode = Word<fn(of::AmazonopensearchserviceDestinationConfigurationS3BackupMode)>;
    impl AmazonopensearchserviceDestinationConfigurationS3BackupMode {
        /// `FailedDocumentsOnly`
        pub const FailedDocumentsOnly: Self = word("FailedDocumentsOnly");
        /// `AllDocuments`
        pub const AllDocuments: Self = word("AllDocuments");
    }

    /// `AmazonopensearchserviceRetryOptions`.
    pub type AmazonopensearchserviceRetryOptions = Fields<of::AmazonopensearchserviceRetryOptions>;
    impl AmazonopensearchserviceRetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `AuthenticationConfiguration`.
    pub type AuthenticationConfiguration = Fields<of::AuthenticationConfiguration>;
    impl AuthenticationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, connectivity: impl IntoVal<AuthenticationConfigurationConnectivity>) -> Self { with(with(empty(), "RoleARN", role_arn), "Connectivity", connectivity) }
        /// `Connectivity`: mandatory.
        #[track_caller] pub fn connectivity(self, value: impl IntoVal<AuthenticationConfigurationConnectivity>) -> Self { with(self, "Connectivity", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// Words of `Connectivity`.
    pub type AuthenticationConfigurationConnectivity = Word<fn(of::AuthenticationConfigurationConnectivity)>;
    impl AuthenticationConfigurationConnectivity {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }

    /// `BufferingHints`.
    pub type BufferingHints = Fields<of::BufferingHints>;
    impl BufferingHints {
        /// `IntervalInSeconds`: 0 to 900.
        #[track_caller] pub fn interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalInSeconds", value) }
        /// `SizeInMBs`: 1 to 128.
        #[track_caller] pub fn size_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInMBs", value) }
    }

    /// `CatalogConfiguration`.
    pub type CatalogConfiguration = Fields<of::CatalogConfiguration>;
    impl CatalogConfiguration {
        /// `CatalogArn`: 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogArn", value) }
        /// `WarehouseLocation`: 1 to 2048 characters, matches `s3:\/\/.*`.
        #[track_caller] pub fn warehouse_location(self, value: impl IntoVal<String>) -> Self { with(self, "WarehouseLocation", value) }
    }

    /// `CloudWatchLoggingOptions`.
    pub type CloudWatchLoggingOptions = Fields<of::CloudWatchLoggingOptions>;
    impl CloudWatchLoggingOptions {
        /// `Enabled`. Write-only.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroupName`: at most 512 characters, matches `^[\.\-_/#A-Za-z0-9]*$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogStreamName`: at most 512 characters, matches `^[^:*]*$`.
        #[track_caller] pub fn log_stream_name(self, value: impl IntoVal<Is<kinds::LogGroupNameOrLogStreamLogGroupNameOrLogStreamName>>) -> Self { with(self, "LogStreamName", value) }
    }

    /// `CopyCommand`.
    pub type CopyCommand = Fields<of::CopyCommand>;
    impl CopyCommand {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_table_name: impl IntoVal<String>) -> Self { with(empty(), "DataTableName", data_table_name) }
        /// `CopyOptions`: at most 204800 characters.
        #[track_caller] pub fn copy_options(self, value: impl IntoVal<String>) -> Self { with(self, "CopyOptions", value) }
        /// `DataTableColumns`: at most 204800 characters.
        #[track_caller] pub fn data_table_columns(self, value: impl IntoVal<String>) -> Self { with(self, "DataTableColumns", value) }
        /// `DataTableName`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn data_table_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataTableName", value) }
    }

    /// `DataFormatConversionConfiguration`.
    pub type DataFormatConversionConfiguration = Fields<of::DataFormatConversionConfiguration>;
    impl DataFormatConversionConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `InputFormatConfiguration`.
        #[track_caller] pub fn input_format_configuration(self, value: impl IntoVal<InputFormatConfiguration>) -> Self { with(self, "InputFormatConfiguration", value) }
        /// `OutputFormatConfiguration`.
        #[track_caller] pub fn output_format_configuration(self, value: impl IntoVal<OutputFormatConfiguration>) -> Self { with(self, "OutputFormatConfiguration", value) }
        /// `SchemaConfiguration`.
        #[track_caller] pub fn schema_configuration(self, value: impl IntoVal<SchemaConfiguration>) -> Self { with(self, "SchemaConfiguration", value) }
    }

    /// `DatabaseColumns`.
    pub type DatabaseColumns = Fields<of::DatabaseColumns>;
    impl DatabaseColumns {
        /// `Exclude`: each 1 to 194 characters, each matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclude", value) }
        /// `Include`: each 1 to 194 characters, each matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Include", value) }
    }

    /// `DatabaseSourceAuthenticationConfiguration`.
    pub type DatabaseSourceAuthenticationConfiguration = Fields<of::DatabaseSourceAuthenticationConfiguration>;
    impl DatabaseSourceAuthenticationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secrets_manager_configuration: impl IntoVal<SecretsManagerConfiguration>) -> Self { with(empty(), "SecretsManagerConfiguration", secrets_manager_configuration) }
        /// `SecretsManagerConfiguration`: mandatory.
        #[track_caller] pub fn secrets_manager_configuration(self, value: impl IntoVal<SecretsManagerConfiguration>) -> Self { with(self, "SecretsManagerConfiguration", value) }
    }

    /// `DatabaseSourceConfiguration`.
    pub type DatabaseSourceConfiguration = Fields<of::DatabaseSourceConfiguration>;
    /// What [`DatabaseSourceConfiguration`] cannot do without.
    pub struct DatabaseSourceConfigurationRequired<A, B, C, D, E, F, G, H> {
        /// `Type`.
        pub type_: A,
        /// `Endpoint`: 1 to 255 characters, matches `^(?!\s*$).+`.
        pub endpoint: B,
        /// `Port`: 0 to 65535.
        pub port: C,
        /// `Databases`.
        pub databases: D,
        /// `Tables`.
        pub tables: E,
        /// `SnapshotWatermarkTable`: 1 to 129 characters, matches `[\u0001-\uFFFF]*`.
        pub snapshot_watermark_table: F,
        /// `DatabaseSourceAuthenticationConfiguration`.
        pub database_source_authentication_configuration: G,
        /// `DatabaseSourceVPCConfiguration`.
        pub database_source_vpc_configuration: H,
    }
    impl DatabaseSourceConfiguration {
        /// Takes what is mandatory, by name: [`DatabaseSourceConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<DatabaseSourceConfigurationType>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<Databases>, E: IntoVal<DatabaseTables>, F: IntoVal<String>, G: IntoVal<DatabaseSourceAuthenticationConfiguration>, H: IntoVal<DatabaseSourceVpcConfiguration>>(required: DatabaseSourceConfigurationRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "Type", required.type_), "Endpoint", required.endpoint), "Port", required.port), "Databases", required.databases), "Tables", required.tables), "SnapshotWatermarkTable", required.snapshot_watermark_table), "DatabaseSourceAuthenticationConfiguration", required.database_source_authentication_configuration), "DatabaseSourceVPCConfiguration", required.database_source_vpc_configuration) }
        /// `Columns`.
        #[track_caller] pub fn columns(self, value: impl IntoVal<DatabaseColumns>) -> Self { with(self, "Columns", value) }
        /// `DatabaseSourceAuthenticationConfiguration`: mandatory.
        #[track_caller] pub fn database_source_authentication_configuration(self, value: impl IntoVal<DatabaseSourceAuthenticationConfiguration>) -> Self { with(self, "DatabaseSourceAuthenticationConfiguration", value) }
        /// `DatabaseSourceVPCConfiguration`: mandatory.
        #[track_caller] pub fn database_source_vpc_configuration(self, value: impl IntoVal<DatabaseSourceVpcConfiguration>) -> Self { with(self, "DatabaseSourceVPCConfiguration", value) }
        /// `Databases`: mandatory.
        #[track_caller] pub fn databases(self, value: impl IntoVal<Databases>) -> Self { with(self, "Databases", value) }
        /// `Digest`: 1 to 512 characters, matches `.*`.
        #[track_caller] pub fn digest(self, value: impl IntoVal<String>) -> Self { with(self, "Digest", value) }
        /// `Endpoint`: mandatory, 1 to 255 characters, matches `^(?!\s*$).+`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Port`: mandatory, 0 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `PublicCertificate`: 1 to 4096 characters, matches `.*`.
        #[track_caller] pub fn public_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "PublicCertificate", value) }
        /// `SSLMode`.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<DatabaseSourceConfigurationSslMode>) -> Self { with(self, "SSLMode", value) }
        /// `SnapshotWatermarkTable`: mandatory, 1 to 129 characters, matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn snapshot_watermark_table(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotWatermarkTable", value) }
        /// `SurrogateKeys`: each 1 to 1024 characters, each matches `^\S+$`.
        #[track_caller] pub fn surrogate_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SurrogateKeys", value) }
        /// `Tables`: mandatory.
        #[track_caller] pub fn tables(self, value: impl IntoVal<DatabaseTables>) -> Self { with(self, "Tables", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DatabaseSourceConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `SSLMode`.
    pub type DatabaseSourceConfigurationSslMode = Word<fn(of::DatabaseSourceConfigurationSslMode)>;
    impl DatabaseSourceConfigurationSslMode {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// Words of `Type`.
    pub type DatabaseSourceConfigurationType = Word<fn(of::DatabaseSourceConfigurationType)>;
    impl DatabaseSourceConfigurationType {
        /// `MySQL`
        pub const MySql: Self = word("MySQL");
        /// `PostgreSQL`
        pub const PostgreSql: Self = word("PostgreSQL");
    }

    /// `DatabaseSourceVPCConfiguration`.
    pub type DatabaseSourceVpcConfiguration = Fields<of::DatabaseSourceVpcConfiguration>;
    impl DatabaseSourceVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_endpoint_service_name: impl IntoVal<String>) -> Self { with(empty(), "VpcEndpointServiceName", vpc_endpoint_service_name) }
        /// `VpcEndpointServiceName`: mandatory, 47 to 255 characters, matches `([a-zA-Z0-9\-\_]+\.){2,3}vpce\.[a-zA-Z0-9\-]*\.vpce-svc\-[a-zA-Z0-9\-]{17}$`.
        #[track_caller] pub fn vpc_endpoint_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointServiceName", value) }
    }

    /// `DatabaseTables`.
    pub type DatabaseTables = Fields<of::DatabaseTables>;
    impl DatabaseTables {
        /// `Exclude`: each 1 to 129 characters, each matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclude", value) }
        /// `Include`: each 1 to 129 characters, each matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Include", value) }
    }

    /// `Databases`.
    pub type Databases = Fields<of::Databases>;
    impl Databases {
        /// `Exclude`: each 1 to 64 characters, each matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclude", value) }
        /// `Include`: each 1 to 64 characters, each matches `[\u0001-\uFFFF]*`.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Include", value) }
    }

    /// `DeliveryStreamEncryptionConfigurationInput`.
    pub type DeliveryStreamEncryptionConfigurationInput = Fields<of::DeliveryStreamEncryptionConfigurationInput>;
    impl DeliveryStreamEncryptionConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_type: impl IntoVal<DeliveryStreamEncryptionConfigurationInputKeyType>) -> Self { with(empty(), "KeyType", key_type) }
        /// `KeyARN`: 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KeyARN", value) }
        /// `KeyType`: mandatory.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<DeliveryStreamEncryptionConfigurationInputKeyType>) -> Self { with(self, "KeyType", value) }
    }

    /// Words of `KeyType`.
    pub type DeliveryStreamEncryptionConfigurationInputKeyType = Word<fn(of::DeliveryStreamEncryptionConfigurationInputKeyType)>;
    impl DeliveryStreamEncryptionConfigurationInputKeyType {
        /// `AWS_OWNED_CMK`
        pub const AwsOwnedCmk: Self = word("AWS_OWNED_CMK");
        /// `CUSTOMER_MANAGED_CMK`
        pub const CustomerManagedCmk: Self = word("CUSTOMER_MANAGED_CMK");
    }

    /// Words of `DeliveryStreamType`.
    pub type DeliveryStreamType = Word<fn(of::DeliveryStreamType)>;
    impl DeliveryStreamType {
        /// `DatabaseAsSource`
        pub const DatabaseAsSource: Self = word("DatabaseAsSource");
        /// `DirectPut`
        pub const DirectPut: Self = word("DirectPut");
        /// `KinesisStreamAsSource`
        pub const KinesisStreamAsSource: Self = word("KinesisStreamAsSource");
        /// `MSKAsSource`
        pub const MskasSource: Self = word("MSKAsSource");
    }

    /// `Deserializer`.
    pub type Deserializer = Fields<of::Deserializer>;
    impl Deserializer {
        /// `HiveJsonSerDe`.
        #[track_caller] pub fn hive_json_ser_de(self, value: impl IntoVal<HiveJsonSerDe>) -> Self { with(self, "HiveJsonSerDe", value) }
        /// `OpenXJsonSerDe`.
        #[track_caller] pub fn open_x_json_ser_de(self, value: impl IntoVal<OpenXJsonSerDe>) -> Self { with(self, "OpenXJsonSerDe", value) }
    }

    /// `DestinationTableConfiguration`.
    pub type DestinationTableConfiguration = Fields<of::DestinationTableConfiguration>;
    impl DestinationTableConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_database_name: impl IntoVal<String>, destination_table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DestinationDatabaseName", destination_database_name), "DestinationTableName", destination_table_name) }
        /// `DestinationDatabaseName`: mandatory, 1 to 512 characters, matches `^[a-zA-Z0-9\.\_]+$`.
        #[track_caller] pub fn destination_database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationDatabaseName", value) }
        /// `DestinationTableName`: mandatory, 1 to 512 characters, matches `^[a-zA-Z0-9\.\_]+$`.
        #[track_caller] pub fn destination_table_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationTableName", value) }
        /// `PartitionSpec`.
        #[track_caller] pub fn partition_spec(self, value: impl IntoVal<DestinationTableConfigurationPartitionSpec>) -> Self { with(self, "PartitionSpec", value) }
        /// `S3ErrorOutputPrefix`: 1 to 1024 characters.
        #[track_caller] pub fn s3_error_output_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3ErrorOutputPrefix", value) }
        /// `UniqueKeys`: no item twice, each 1 to 512 characters, each matches `^\S+$`.
        #[track_caller] pub fn unique_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UniqueKeys", value) }
    }

    /// `PartitionSpec`.
    pub type DestinationTableConfigurationPartitionSpec = Fields<of::DestinationTableConfigurationPartitionSpec>;
    impl DestinationTableConfigurationPartitionSpec {
        /// `Identity`: no item twice.
        #[track_caller] pub fn identity(self, value: impl IntoVal<List<PartitionField>>) -> Self { with(self, "Identity", value) }
    }

    /// `DirectPutSourceConfiguration`.
    pub type DirectPutSourceConfiguration = Fields<of::DirectPutSourceConfiguration>;
    impl DirectPutSourceConfiguration {
        /// `ThroughputHintInMBs`: 1 to 100. Write-only.
        #[track_caller] pub fn throughput_hint_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputHintInMBs", value) }
    }

    /// `DocumentIdOptions`.
    pub type DocumentIdOptions = Fields<of::DocumentIdOptions>;
    impl DocumentIdOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_document_id_format: impl IntoVal<DocumentIdOptionsDefaultDocumentIdFormat>) -> Self { with(empty(), "DefaultDocumentIdFormat", default_document_id_format) }
        /// `DefaultDocumentIdFormat`: mandatory.
        #[track_caller] pub fn default_document_id_format(self, value: impl IntoVal<DocumentIdOptionsDefaultDocumentIdFormat>) -> Self { with(self, "DefaultDocumentIdFormat", value) }
    }

    /// Words of `DefaultDocumentIdFormat`.
    pub type DocumentIdOptionsDefaultDocumentIdFormat = Word<fn(of::DocumentIdOptionsDefaultDocumentIdFormat)>;
    impl DocumentIdOptionsDefaultDocumentIdFormat {
        /// `FIREHOSE_DEFAULT`
        pub const FirehoseDefault: Self = word("FIREHOSE_DEFAULT");
        /// `NO_DOCUMENT_ID`
        pub const NoDocumentId: Self = word("NO_DOCUMENT_ID");
    }

    /// `DynamicPartitioningConfiguration`.
    pub type DynamicPartitioningConfiguration = Fields<of::DynamicPartitioningConfiguration>;
    impl DynamicPartitioningConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<RetryOptions>) -> Self { with(self, "RetryOptions", value) }
    }

    /// `ElasticsearchBufferingHints`.
    pub type ElasticsearchBufferingHints = Fields<of::ElasticsearchBufferingHints>;
    impl ElasticsearchBufferingHints {
        /// `IntervalInSeconds`: 0 to 900.
        #[track_caller] pub fn interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalInSeconds", value) }
        /// `SizeInMBs`: 1 to 100.
        #[track_caller] pub fn size_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInMBs", value) }
    }

    /// `ElasticsearchDestinationConfiguration`.
    pub type ElasticsearchDestinationConfiguration = Fields<of::ElasticsearchDestinationConfiguration>;
    /// What [`ElasticsearchDestinationConfiguration`] cannot do without.
    pub struct ElasticsearchDestinationConfigurationRequired<A, B, C> {
        /// `IndexName`: 1 to 80 characters.
        pub index_name: A,
        /// `S3Configuration`.
        pub s3_configuration: B,
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: C,
    }
    impl ElasticsearchDestinationConfiguration {
        /// Takes what is mandatory, by name: [`ElasticsearchDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<S3DestinationConfiguration>, C: IntoVal<Is<kinds::RoleArn>>>(required: ElasticsearchDestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "S3Configuration", required.s3_configuration), "RoleARN", required.role_arn) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<ElasticsearchBufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `ClusterEndpoint`: 1 to 512 characters, matches `https:.*`.
        #[track_caller] pub fn cluster_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterEndpoint", value) }
        /// `DocumentIdOptions`.
        #[track_caller] pub fn document_id_options(self, value: impl IntoVal<DocumentIdOptions>) -> Self { with(self, "DocumentIdOptions", value) }
        /// `DomainARN`: 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn domain_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainARN", value) }
        /// `IndexName`: mandatory, 1 to 80 characters.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `IndexRotationPeriod`.
        #[track_caller] pub fn index_rotation_period(self, value: impl IntoVal<ElasticsearchDestinationConfigurationIndexRotationPeriod>) -> Self { with(self, "IndexRotationPeriod", value) }
        /// `ProcessingConfiguration`.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<ElasticsearchRetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<ElasticsearchDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `TypeName`: at most 100 characters.
        #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
        /// `VpcConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// Words of `IndexRotationPeriod`.
    pub type ElasticsearchDestinationConfigurationIndexRotationPeriod = Word<fn(of::ElasticsearchDestinationConfigurationIndexRotationPeriod)>;
    impl ElasticsearchDestinationConfigurationIndexRotationPeriod {
        /// `NoRotation`
        pub const NoRotation: Self = word("NoRotation");
        /// `OneHour`
        pub const OneHour: Self = word("OneHour");
        /// `OneDay`
        pub const OneDay: Self = word("OneDay");
        /// `OneWeek`
        pub const OneWeek: Self = word("OneWeek");
        /// `OneMonth`
        pub const OneMonth: Self = word("OneMonth");
    }

    /// Words of `S3BackupMode`.
    pub type ElasticsearchDestinationConfigurationS3BackupMode = Word<fn(of::ElasticsearchDestinationConfigurationS3BackupMode)>;
    impl ElasticsearchDestinationConfigurationS3BackupMode {
        /// `FailedDocumentsOnly`
        pub const FailedDocumentsOnly: Self = word("FailedDocumentsOnly");
        /// `AllDocuments`
        pub const AllDocuments: Self = word("AllDocuments");
    }

    /// `ElasticsearchRetryOptions`.
    pub type ElasticsearchRetryOptions = Fields<of::ElasticsearchRetryOptions>;
    impl ElasticsearchRetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KMSEncryptionConfig`.
        #[track_caller] pub fn kms_encryption_config(self, value: impl IntoVal<KmsEncryptionConfig>) -> Self { with(self, "KMSEncryptionConfig", value) }
        /// `NoEncryptionConfig`. Write-only.
        #[track_caller] pub fn no_encryption_config(self, value: impl IntoVal<EncryptionConfigurationNoEncryptionConfig>) -> Self { with(self, "NoEncryptionConfig", value) }
    }

    /// Words of `NoEncryptionConfig`.
    pub type EncryptionConfigurationNoEncryptionConfig = Word<fn(of::EncryptionConfigurationNoEncryptionConfig)>;
    impl EncryptionConfigurationNoEncryptionConfig {
        /// `NoEncryption`
        pub const NoEncryption: Self = word("NoEncryption");
    }

    /// `ExtendedS3DestinationConfiguration`.
    pub type ExtendedS3DestinationConfiguration = Fields<of::ExtendedS3DestinationConfiguration>;
    impl ExtendedS3DestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<Is<kinds::BucketArn>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "BucketARN", bucket_arn), "RoleARN", role_arn) }
        /// `BucketARN`: mandatory, 1 to 2048 characters, matches `arn:.*`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "BucketARN", value) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<BufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `CompressionFormat`.
        #[track_caller] pub fn compression_format(self, value: impl IntoVal<ExtendedS3DestinationConfigurationCompressionFormat>) -> Self { with(self, "CompressionFormat", value) }
        /// `CustomTimeZone`: at most 50 characters, matches `^$|[a-zA-Z/_]+$`. Write-only.
        #[track_caller] pub fn custom_time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "CustomTimeZone", value) }
        /// `DataFormatConversionConfiguration`.
        #[track_caller] pub fn data_format_conversion_configuration(self, value: impl IntoVal<DataFormatConversionConfiguration>) -> Self { with(self, "DataFormatConversionConfiguration", value) }
        /// `DynamicPartitioningConfiguration`.
        #[track_caller] pub fn dynamic_partitioning_configuration(self, value: impl IntoVal<DynamicPartitioningConfiguration>) -> Self { with(self, "DynamicPartitioningConfiguration", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `ErrorOutputPrefix`: at most 1024 characters.
        #[track_caller] pub fn error_output_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorOutputPrefix", value) }
        /// `FileExtension`: at most 128 characters, matches `^$|\.[0-9a-z!\-_.*'()]+`. Write-only.
        #[track_caller] pub fn file_extension(self, value: impl IntoVal<String>) -> Self { with(self, "FileExtension", value) }
        /// `Prefix`: at most 1024 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `ProcessingConfiguration`.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupConfiguration`.
        #[track_caller] pub fn s3_backup_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3BackupConfiguration", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<ExtendedS3DestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
    }

    /// Words of `CompressionFormat`.
    pub type ExtendedS3DestinationConfigurationCompressionFormat = Word<fn(of::ExtendedS3DestinationConfigurationCompressionFormat)>;
    impl ExtendedS3DestinationConfigurationCompressionFormat {
        /// `UNCOMPRESSED`
        pub const Uncompressed: Self = word("UNCOMPRESSED");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `ZIP`
        pub const Zip: Self = word("ZIP");
        /// `Snappy`
        pub const Snappy: Self = word("Snappy");
        /// `HADOOP_SNAPPY`
        pub const HadoopSnappy: Self = word("HADOOP_SNAPPY");
    }

    /// Words of `S3BackupMode`.
    pub type ExtendedS3DestinationConfigurationS3BackupMode = Word<fn(of::ExtendedS3DestinationConfigurationS3BackupMode)>;
    impl ExtendedS3DestinationConfigurationS3BackupMode {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `HiveJsonSerDe`.
    pub type HiveJsonSerDe = Fields<of::HiveJsonSerDe>;
    impl HiveJsonSerDe {
        /// `TimestampFormats`: no item twice, each 1 to 1024 characters, each matches `^(?!\s*$).+$`.
        #[track_caller] pub fn timestamp_formats(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TimestampFormats", value) }
    }

    /// `HttpEndpointCommonAttribute`.
    pub type HttpEndpointCommonAttribute = Fields<of::HttpEndpointCommonAttribute>;
    impl HttpEndpointCommonAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_name: impl IntoVal<String>, attribute_value: impl IntoVal<String>) -> Self { with(with(empty(), "AttributeName", attribute_name), "AttributeValue", attribute_value) }
        /// `AttributeName`: mandatory, 1 to 256 characters, matches `^(?!\s*$).+$`.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `AttributeValue`: mandatory, at most 1024 characters.
        #[track_caller] pub fn attribute_value(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeValue", value) }
    }

    /// `HttpEndpointConfiguration`.
    pub type HttpEndpointConfiguration = Fields<of::HttpEndpointConfiguration>;
    impl HttpEndpointConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `AccessKey`: at most 4096 characters. Write-only.
        #[track_caller] pub fn access_key(self, value: impl IntoVal<String>) -> Self { with(self, "AccessKey", value) }
        /// `Name`: 1 to 256 characters, matches `^(?!\s*$).+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Url`: mandatory, 1 to 1000 characters, matches `^https://`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `HttpEndpointDestinationConfiguration`.
    pub type HttpEndpointDestinationConfiguration = Fields<of::HttpEndpointDestinationConfiguration>;
    impl HttpEndpointDestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_configuration: impl IntoVal<HttpEndpointConfiguration>, s3_configuration: impl IntoVal<S3DestinationConfiguration>) -> Self { with(with(empty(), "EndpointConfiguration", endpoint_configuration), "S3Configuration", s3_configuration) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<BufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `EndpointConfiguration`: mandatory.
        #[track_caller] pub fn endpoint_configuration(self, value: impl IntoVal<HttpEndpointConfiguration>) -> Self { with(self, "EndpointConfiguration", value) }
        /// `ProcessingConfiguration`. Write-only.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RequestConfiguration`.
        #[track_caller] pub fn request_configuration(self, value: impl IntoVal<HttpEndpointRequestConfiguration>) -> Self { with(self, "RequestConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<RetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<HttpEndpointDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `SecretsManagerConfiguration`. Write-only.
        #[track_caller] pub fn secrets_manager_configuration(self, value: impl IntoVal<SecretsManagerConfiguration>) -> Self { with(self, "SecretsManagerConfiguration", value) }
    }

    /// Words of `S3BackupMode`.
    pub type HttpEndpointDestinationConfigurationS3BackupMode = Word<fn(of::HttpEndpointDestinationConfigurationS3BackupMode)>;
    impl HttpEndpointDestinationConfigurationS3BackupMode {
        /// `AllData`
        pub const AllData: Self = word("AllData");
        /// `FailedDataOnly`
        pub const FailedDataOnly: Self = word("FailedDataOnly");
    }

    /// `HttpEndpointRequestConfiguration`.
    pub type HttpEndpointRequestConfiguration = Fields<of::HttpEndpointRequestConfiguration>;
    impl HttpEndpointRequestConfiguration {
        /// `CommonAttributes`: at most 50 items, no item twice.
        #[track_caller] pub fn common_attributes(self, value: impl IntoVal<List<HttpEndpointCommonAttribute>>) -> Self { with(self, "CommonAttributes", value) }
        /// `ContentEncoding`.
        #[track_caller] pub fn content_encoding(self, value: impl IntoVal<HttpEndpointRequestConfigurationContentEncoding>) -> Self { with(self, "ContentEncoding", value) }
    }

    /// Words of `ContentEncoding`.
    pub type HttpEndpointRequestConfigurationContentEncoding = Word<fn(of::HttpEndpointRequestConfigurationContentEncoding)>;
    impl HttpEndpointRequestConfigurationContentEncoding {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
    }

    /// `IcebergDestinationConfiguration`.
    pub type IcebergDestinationConfiguration = Fields<of::IcebergDestinationConfiguration>;
    /// What [`IcebergDestinationConfiguration`] cannot do without.
    pub struct IcebergDestinationConfigurationRequired<A, B, C> {
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: A,
        /// `CatalogConfiguration`. Changing it replaces the resource.
        pub catalog_configuration: B,
        /// `S3Configuration`.
        pub s3_configuration: C,
    }
    impl IcebergDestinationConfiguration {
        /// Takes what is mandatory, by name: [`IcebergDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<CatalogConfiguration>, C: IntoVal<S3DestinationConfiguration>>(required: IcebergDestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "RoleARN", required.role_arn), "CatalogConfiguration", required.catalog_configuration), "S3Configuration", required.s3_configuration) }
        /// `AppendOnly`.
        #[track_caller] pub fn append_only(self, value: impl IntoVal<bool>) -> Self { with(self, "AppendOnly", value) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<BufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CatalogConfiguration`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn catalog_configuration(self, value: impl IntoVal<CatalogConfiguration>) -> Self { with(self, "CatalogConfiguration", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `DestinationTableConfigurationList`.
        #[track_caller] pub fn destination_table_configuration_list(self, value: impl IntoVal<List<DestinationTableConfiguration>>) -> Self { with(self, "DestinationTableConfigurationList", value) }
        /// `ProcessingConfiguration`.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<RetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `SchemaEvolutionConfiguration`.
        #[track_caller] pub fn schema_evolution_configuration(self, value: impl IntoVal<SchemaEvolutionConfiguration>) -> Self { with(self, "SchemaEvolutionConfiguration", value) }
        /// `TableCreationConfiguration`.
        #[track_caller] pub fn table_creation_configuration(self, value: impl IntoVal<TableCreationConfiguration>) -> Self { with(self, "TableCreationConfiguration", value) }
        /// `s3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<IcebergDestinationConfigurationS3BackupMode>) -> Self { with(self, "s3BackupMode", value) }
    }

    /// Words of `s3BackupMode`.
    pub type IcebergDestinationConfigurationS3BackupMode = Word<fn(of::IcebergDestinationConfigurationS3BackupMode)>;
    impl IcebergDestinationConfigurationS3BackupMode {
        /// `AllData`
        pub const AllData: Self = word("AllData");
        /// `FailedDataOnly`
        pub const FailedDataOnly: Self = word("FailedDataOnly");
    }

    /// `InputFormatConfiguration`.
    pub type InputFormatConfiguration = Fields<of::InputFormatConfiguration>;
    impl InputFormatConfiguration {
        /// `Deserializer`.
        #[track_caller] pub fn deserializer(self, value: impl IntoVal<Deserializer>) -> Self { with(self, "Deserializer", value) }
    }

    /// `KinesisStreamSourceConfiguration`.
    pub type KinesisStreamSourceConfiguration = Fields<of::KinesisStreamSourceConfiguration>;
    impl KinesisStreamSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, kinesis_stream_arn: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(with(empty(), "RoleARN", role_arn), "KinesisStreamARN", kinesis_stream_arn) }
        /// `KinesisStreamARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn kinesis_stream_arn(self, value: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(self, "KinesisStreamARN", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// `KMSEncryptionConfig`.
    pub type KmsEncryptionConfig = Fields<of::KmsEncryptionConfig>;
    impl KmsEncryptionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(awskms_key_arn: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(empty(), "AWSKMSKeyARN", awskms_key_arn) }
        /// `AWSKMSKeyARN`: mandatory, 1 to 512 characters, matches `^arn:.*:kms:[a-zA-Z0-9\-]+:\d{12}:(key|alias)/[a-zA-Z_0-9+=,.@\-_/]+$`. Write-only.
        #[track_caller] pub fn awskms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "AWSKMSKeyARN", value) }
    }

    /// `MSKSourceConfiguration`.
    pub type MskSourceConfiguration = Fields<of::MskSourceConfiguration>;
    /// What [`MskSourceConfiguration`] cannot do without.
    pub struct MskSourceConfigurationRequired<A, B, C> {
        /// `MSKClusterARN`: 1 to 512 characters, matches `arn:.*`.
        pub msk_cluster_arn: A,
        /// `TopicName`: 1 to 255 characters, matches `[a-zA-Z0-9\._\-]+`.
        pub topic_name: B,
        /// `AuthenticationConfiguration`.
        pub authentication_configuration: C,
    }
    impl MskSourceConfiguration {
        /// Takes what is mandatory, by name: [`MskSourceConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<AuthenticationConfiguration>>(required: MskSourceConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "MSKClusterARN", required.msk_cluster_arn), "TopicName", required.topic_name), "AuthenticationConfiguration", required.authentication_configuration) }
        /// `AuthenticationConfiguration`: mandatory.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<AuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `MSKClusterARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn msk_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MSKClusterARN", value) }
        /// `ReadFromTimestamp`.
        #[track_caller] pub fn read_from_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "ReadFromTimestamp", value) }
        /// `TopicName`: mandatory, 1 to 255 characters, matches `[a-zA-Z0-9\._\-]+`.
        #[track_caller] pub fn topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "TopicName", value) }
    }

    /// `OpenXJsonSerDe`.
    pub type OpenXJsonSerDe = Fields<of::OpenXJsonSerDe>;
    impl OpenXJsonSerDe {
        /// `CaseInsensitive`.
        #[track_caller] pub fn case_insensitive(self, value: impl IntoVal<bool>) -> Self { with(self, "CaseInsensitive", value) }
        /// `ColumnToJsonKeyMappings`.
        #[track_caller] pub fn column_to_json_key_mappings(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ColumnToJsonKeyMappings", value) }
        /// `ConvertDotsInJsonKeysToUnderscores`.
        #[track_caller] pub fn convert_dots_in_json_keys_to_underscores(self, value: impl IntoVal<bool>) -> Self { with(self, "ConvertDotsInJsonKeysToUnderscores", value) }
    }

    /// `OrcSerDe`.
    pub type OrcSerDe = Fields<of::OrcSerDe>;
    impl OrcSerDe {
        /// `BlockSizeBytes`: at least 67108864.
        #[track_caller] pub fn block_size_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockSizeBytes", value) }
        /// `BloomFilterColumns`: no item twice, each 1 to 1024 characters, each matches `^\S+$`.
        #[track_caller] pub fn bloom_filter_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BloomFilterColumns", value) }
        /// `BloomFilterFalsePositiveProbability`: 0 to 1.
        #[track_caller] pub fn bloom_filter_false_positive_probability(self, value: impl IntoVal<f64>) -> Self { with(self, "BloomFilterFalsePositiveProbability", value) }
        /// `Compression`.
        #[track_caller] pub fn compression(self, value: impl IntoVal<OrcSerDeCompression>) -> Self { with(self, "Compression", value) }
        /// `DictionaryKeyThreshold`: 0 to 1.
        #[track_caller] pub fn dictionary_key_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "DictionaryKeyThreshold", value) }
        /// `EnablePadding`.
        #[track_caller] pub fn enable_padding(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePadding", value) }
        /// `FormatVersion`.
        #[track_caller] pub fn format_version(self, value: impl IntoVal<OrcSerDeFormatVersion>) -> Self { with(self, "FormatVersion", value) }
        /// `PaddingTolerance`: 0 to 1.
        #[track_caller] pub fn padding_tolerance(self, value: impl IntoVal<f64>) -> Self { with(self, "PaddingTolerance", value) }
        /// `RowIndexStride`: at least 1000.
        #[track_caller] pub fn row_index_stride(self, value: impl IntoVal<i64>) -> Self { with(self, "RowIndexStride", value) }
        /// `StripeSizeBytes`: at least 8388608.
        #[track_caller] pub fn stripe_size_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "StripeSizeBytes", value) }
    }

    /// Words of `Compression`.
    pub type OrcSerDeCompression = Word<fn(of::OrcSerDeCompression)>;
    impl OrcSerDeCompression {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
        /// `ZLIB`
        pub const Zlib: Self = word("ZLIB");
    }

    /// Words of `FormatVersion`.
    pub type OrcSerDeFormatVersion = Word<fn(of::OrcSerDeFormatVersion)>;
    impl OrcSerDeFormatVersion {
        /// `V0_11`
        pub const V0_11: Self = word("V0_11");
        /// `V0_12`
        pub const V0_12: Self = word("V0_12");
    }

    /// `OutputFormatConfiguration`.
    pub type OutputFormatConfiguration = Fields<of::OutputFormatConfiguration>;
    impl OutputFormatConfiguration {
        /// `Serializer`.
        #[track_caller] pub fn serializer(self, value: impl IntoVal<Serializer>) -> Self { with(self, "Serializer", value) }
    }

    /// `ParquetSerDe`.
    pub type ParquetSerDe = Fields<of::ParquetSerDe>;
    impl ParquetSerDe {
        /// `BlockSizeBytes`: at least 67108864.
        #[track_caller] pub fn block_size_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockSizeBytes", value) }
        /// `Compression`.
        #[track_caller] pub fn compression(self, value: impl IntoVal<ParquetSerDeCompression>) -> Self { with(self, "Compression", value) }
        /// `EnableDictionaryCompression`.
        #[track_caller] pub fn enable_dictionary_compression(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDictionaryCompression", value) }
        /// `MaxPaddingBytes`: at least 0.
        #[track_caller] pub fn max_padding_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPaddingBytes", value) }
        /// `PageSizeBytes`: at least 65536.
        #[track_caller] pub fn page_size_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "PageSizeBytes", value) }
        /// `WriterVersion`.
        #[track_caller] pub fn writer_version(self, value: impl IntoVal<ParquetSerDeWriterVersion>) -> Self { with(self, "WriterVersion", value) }
    }

    /// Words of `Compression`.
    pub type ParquetSerDeCompression = Word<fn(of::ParquetSerDeCompression)>;
    impl ParquetSerDeCompression {
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
        /// `UNCOMPRESSED`
        pub const Uncompressed: Self = word("UNCOMPRESSED");
    }

    /// Words of `WriterVersion`.
    pub type ParquetSerDeWriterVersion = Word<fn(of::ParquetSerDeWriterVersion)>;
    impl ParquetSerDeWriterVersion {
        /// `V1`
        pub const V1: Self = word("V1");
        /// `V2`
        pub const V2: Self = word("V2");
    }

    /// `PartitionField`.
    pub type PartitionField = Fields<of::PartitionField>;
    impl PartitionField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_name: impl IntoVal<String>) -> Self { with(empty(), "SourceName", source_name) }
        /// `SourceName`: mandatory, 1 to 255 characters, matches `^\S+$`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
    }

    /// `ProcessingConfiguration`.
    pub type ProcessingConfiguration = Fields<of::ProcessingConfiguration>;
    impl ProcessingConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Processors`: no item twice.
        #[track_caller] pub fn processors(self, value: impl IntoVal<List<Processor>>) -> Self { with(self, "Processors", value) }
    }

    /// `Processor`.
    pub type Processor = Fields<of::Processor>;
    impl Processor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ProcessorType>) -> Self { with(empty(), "Type", type_) }
        /// `Parameters`: no item twice.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<ProcessorParameter>>) -> Self { with(self, "Parameters", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ProcessorType>) -> Self { with(self, "Type", value) }
    }

    /// `ProcessorParameter`.
    pub type ProcessorParameter = Fields<of::ProcessorParameter>;
    impl ProcessorParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_value: impl IntoVal<String>, parameter_name: impl IntoVal<ProcessorParameterParameterName>) -> Self { with(with(empty(), "ParameterValue", parameter_value), "ParameterName", parameter_name) }
        /// `ParameterName`: mandatory.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<ProcessorParameterParameterName>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory, 1 to 5120 characters, matches `^(?!\s*$).+$`.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// Words of `ParameterName`.
    pub type ProcessorParameterParameterName = Word<fn(of::ProcessorParameterParameterName)>;
    impl ProcessorParameterParameterName {
        /// `BufferIntervalInSeconds`
        pub const BufferIntervalInSeconds: Self = word("BufferIntervalInSeconds");
        /// `BufferSizeInMBs`
        pub const BufferSizeInMbs: Self = word("BufferSizeInMBs");
        /// `CompressionFormat`
        pub const CompressionFormat: Self = word("CompressionFormat");
        /// `DataMessageExtraction`
        pub const DataMessageExtraction: Self = word("DataMessageExtraction");
        /// `Delimiter`
        pub const Delimiter: Self = word("Delimiter");
        /// `JsonParsingEngine`
        pub const JsonParsingEngine: Self = word("JsonParsingEngine");
        /// `LambdaArn`
        pub const LambdaArn: Self = word("LambdaArn");
        /// `MetadataExtractionQuery`
        pub const MetadataExtractionQuery: Self = word("MetadataExtractionQuery");
        /// `NumberOfRetries`
        pub const NumberOfRetries: Self = word("NumberOfRetries");
        /// `RoleArn`
        pub const RoleArn: Self = word("RoleArn");
        /// `SubRecordType`
        pub const SubRecordType: Self = word("SubRecordType");
    }

    /// Words of `Type`.
    pub type ProcessorType = Word<fn(of::ProcessorType)>;
    impl ProcessorType {
        /// `RecordDeAggregation`
        pub const RecordDeAggregation: Self = word("RecordDeAggregation");
        /// `Decompression`
        pub const Decompression: Self = word("Decompression");
        /// `CloudWatchLogProcessing`
        pub const CloudWatchLogProcessing: Self = word("CloudWatchLogProcessing");
        /// `Lambda`
        pub const Lambda: Self = word("Lambda");
        /// `MetadataExtraction`
        pub const MetadataExtraction: Self = word("MetadataExtraction");
        /// `AppendDelimiterToRecord`
        pub const AppendDelimiterToRecord: Self = word("AppendDelimiterToRecord");
    }

    /// `RedshiftDestinationConfiguration`.
    pub type RedshiftDestinationConfiguration = Fields<of::RedshiftDestinationConfiguration>;
    /// What [`RedshiftDestinationConfiguration`] cannot do without.
    pub struct RedshiftDestinationConfigurationRequired<A, B, C, D> {
        /// `S3Configuration`.
        pub s3_configuration: A,
        /// `ClusterJDBCURL`: 1 to 512 characters.
        pub cluster_jdbcurl: B,
        /// `CopyCommand`.
        pub copy_command: C,
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: D,
    }
    impl RedshiftDestinationConfiguration {
        /// Takes what is mandatory, by name: [`RedshiftDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<S3DestinationConfiguration>, B: IntoVal<String>, C: IntoVal<CopyCommand>, D: IntoVal<Is<kinds::RoleArn>>>(required: RedshiftDestinationConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "S3Configuration", required.s3_configuration), "ClusterJDBCURL", required.cluster_jdbcurl), "CopyCommand", required.copy_command), "RoleARN", required.role_arn) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `ClusterJDBCURL`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn cluster_jdbcurl(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterJDBCURL", value) }
        /// `CopyCommand`: mandatory.
        #[track_caller] pub fn copy_command(self, value: impl IntoVal<CopyCommand>) -> Self { with(self, "CopyCommand", value) }
        /// `Password`: 6 to 512 characters. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `ProcessingConfiguration`. Write-only.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<RedshiftRetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupConfiguration`.
        #[track_caller] pub fn s3_backup_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3BackupConfiguration", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<RedshiftDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `SecretsManagerConfiguration`.
        #[track_caller] pub fn secrets_manager_configuration(self, value: impl IntoVal<SecretsManagerConfiguration>) -> Self { with(self, "SecretsManagerConfiguration", value) }
        /// `Username`: 1 to 512 characters.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// Words of `S3BackupMode`.
    pub type RedshiftDestinationConfigurationS3BackupMode = Word<fn(of::RedshiftDestinationConfigurationS3BackupMode)>;
    impl RedshiftDestinationConfigurationS3BackupMode {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `RedshiftRetryOptions`.
    pub type RedshiftRetryOptions = Fields<of::RedshiftRetryOptions>;
    impl RedshiftRetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `RetryOptions`.
    pub type RetryOptions = Fields<of::RetryOptions>;
    impl RetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `S3DestinationConfiguration`.
    pub type S3DestinationConfiguration = Fields<of::S3DestinationConfiguration>;
    impl S3DestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<Is<kinds::BucketArn>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "BucketARN", bucket_arn), "RoleARN", role_arn) }
        /// `BucketARN`: mandatory, 1 to 2048 characters, matches `arn:.*`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "BucketARN", value) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<BufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `CompressionFormat`.
        #[track_caller] pub fn compression_format(self, value: impl IntoVal<S3DestinationConfigurationCompressionFormat>) -> Self { with(self, "CompressionFormat", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `ErrorOutputPrefix`: at most 1024 characters. Write-only.
        #[track_caller] pub fn error_output_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorOutputPrefix", value) }
        /// `Prefix`: at most 1024 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// Words of `CompressionFormat`.
    pub type S3DestinationConfigurationCompressionFormat = Word<fn(of::S3DestinationConfigurationCompressionFormat)>;
    impl S3DestinationConfigurationCompressionFormat {
        /// `UNCOMPRESSED`
        pub const Uncompressed: Self = word("UNCOMPRESSED");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `ZIP`
        pub const Zip: Self = word("ZIP");
        /// `Snappy`
        pub const Snappy: Self = word("Snappy");
        /// `HADOOP_SNAPPY`
        pub const HadoopSnappy: Self = word("HADOOP_SNAPPY");
    }

    /// `SchemaConfiguration`.
    pub type SchemaConfiguration = Fields<of::SchemaConfiguration>;
    impl SchemaConfiguration {
        /// `CatalogId`: 1 to 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: 1 to 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Region`: 1 to 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `TableName`: 1 to 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `VersionId`: 1 to 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
    }

    /// `SchemaEvolutionConfiguration`.
    pub type SchemaEvolutionConfiguration = Fields<of::SchemaEvolutionConfiguration>;
    impl SchemaEvolutionConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `SecretsManagerConfiguration`.
    pub type SecretsManagerConfiguration = Fields<of::SecretsManagerConfiguration>;
    impl SecretsManagerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory. Write-only.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+`. Write-only.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `SecretARN`: 1 to 2048 characters, matches `arn:.*:secretsmanager:[a-zA-Z0-9\-]+:\d{12}:secret:[a-zA-Z0-9\-/_+=.@]+`. Write-only.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretARN", value) }
    }

    /// `Serializer`.
    pub type Serializer = Fields<of::Serializer>;
    impl Serializer {
        /// `OrcSerDe`.
        #[track_caller] pub fn orc_ser_de(self, value: impl IntoVal<OrcSerDe>) -> Self { with(self, "OrcSerDe", value) }
        /// `ParquetSerDe`.
        #[track_caller] pub fn parquet_ser_de(self, value: impl IntoVal<ParquetSerDe>) -> Self { with(self, "ParquetSerDe", value) }
    }

    /// `SnowflakeBufferingHints`.
    pub type SnowflakeBufferingHints = Fields<of::SnowflakeBufferingHints>;
    impl SnowflakeBufferingHints {
        /// `IntervalInSeconds`: 0 to 900.
        #[track_caller] pub fn interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalInSeconds", value) }
        /// `SizeInMBs`: 1 to 128.
        #[track_caller] pub fn size_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInMBs", value) }
    }

    /// `SnowflakeDestinationConfiguration`.
    pub type SnowflakeDestinationConfiguration = Fields<of::SnowflakeDestinationConfiguration>;
    /// What [`SnowflakeDestinationConfiguration`] cannot do without.
    pub struct SnowflakeDestinationConfigurationRequired<A, B, C, D, E, F> {
        /// `AccountUrl`: 24 to 2048 characters, matches `.+?\.snowflakecomputing\.com`.
        pub account_url: A,
        /// `Database`: 1 to 255 characters.
        pub database: B,
        /// `Schema`: 1 to 255 characters.
        pub schema: C,
        /// `Table`: 1 to 255 characters.
        pub table: D,
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: E,
        /// `S3Configuration`.
        pub s3_configuration: F,
    }
    impl SnowflakeDestinationConfiguration {
        /// Takes what is mandatory, by name: [`SnowflakeDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>, F: IntoVal<S3DestinationConfiguration>>(required: SnowflakeDestinationConfigurationRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "AccountUrl", required.account_url), "Database", required.database), "Schema", required.schema), "Table", required.table), "RoleARN", required.role_arn), "S3Configuration", required.s3_configuration) }
        /// `AccountUrl`: mandatory, 24 to 2048 characters, matches `.+?\.snowflakecomputing\.com`.
        #[track_caller] pub fn account_url(self, value: impl IntoVal<String>) -> Self { with(self, "AccountUrl", value) }
        /// `BufferingHints`.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<SnowflakeBufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `ContentColumnName`: 1 to 255 characters.
        #[track_caller] pub fn content_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContentColumnName", value) }
        /// `DataLoadingOption`.
        #[track_caller] pub fn data_loading_option(self, value: impl IntoVal<SnowflakeDestinationConfigurationDataLoadingOption>) -> Self { with(self, "DataLoadingOption", value) }
        /// `Database`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
        /// `KeyPassphrase`: 7 to 255 characters.
        #[track_caller] pub fn key_passphrase(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPassphrase", value) }
        /// `MetaDataColumnName`: 1 to 255 characters.
        #[track_caller] pub fn meta_data_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetaDataColumnName", value) }
        /// `PrivateKey`: 256 to 4096 characters, matches `^(?:[A-Za-z0-9+\/]{4})*(?:[A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?$`.
        #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
        /// `ProcessingConfiguration`.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<SnowflakeRetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<SnowflakeDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `Schema`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn schema(self, value: impl IntoVal<String>) -> Self { with(self, "Schema", value) }
        /// `SecretsManagerConfiguration`.
        #[track_caller] pub fn secrets_manager_configuration(self, value: impl IntoVal<SecretsManagerConfiguration>) -> Self { with(self, "SecretsManagerConfiguration", value) }
        /// `SnowflakeRoleConfiguration`.
        #[track_caller] pub fn snowflake_role_configuration(self, value: impl IntoVal<SnowflakeRoleConfiguration>) -> Self { with(self, "SnowflakeRoleConfiguration", value) }
        /// `SnowflakeVpcConfiguration`. Changing it replaces the resource. Write-only.
        #[track_caller] pub fn snowflake_vpc_configuration(self, value: impl IntoVal<SnowflakeVpcConfiguration>) -> Self { with(self, "SnowflakeVpcConfiguration", value) }
        /// `Table`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn table(self, value: impl IntoVal<String>) -> Self { with(self, "Table", value) }
        /// `User`: 1 to 255 characters.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
    }

    /// Words of `DataLoadingOption`.
    pub type SnowflakeDestinationConfigurationDataLoadingOption = Word<fn(of::SnowflakeDestinationConfigurationDataLoadingOption)>;
    impl SnowflakeDestinationConfigurationDataLoadingOption {
        /// `JSON_MAPPING`
        pub const JsonMapping: Self = word("JSON_MAPPING");
        /// `VARIANT_CONTENT_MAPPING`
        pub const VariantContentMapping: Self = word("VARIANT_CONTENT_MAPPING");
        /// `VARIANT_CONTENT_AND_METADATA_MAPPING`
        pub const VariantContentAndMetadataMapping: Self = word("VARIANT_CONTENT_AND_METADATA_MAPPING");
    }

    /// Words of `S3BackupMode`.
    pub type SnowflakeDestinationConfigurationS3BackupMode = Word<fn(of::SnowflakeDestinationConfigurationS3BackupMode)>;
    impl SnowflakeDestinationConfigurationS3BackupMode {
        /// `FailedDataOnly`
        pub const FailedDataOnly: Self = word("FailedDataOnly");
        /// `AllData`
        pub const AllData: Self = word("AllData");
    }

    /// `SnowflakeRetryOptions`.
    pub type SnowflakeRetryOptions = Fields<of::SnowflakeRetryOptions>;
    impl SnowflakeRetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `SnowflakeRoleConfiguration`.
    pub type SnowflakeRoleConfiguration = Fields<of::SnowflakeRoleConfiguration>;
    impl SnowflakeRoleConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `SnowflakeRole`: 1 to 255 characters.
        #[track_caller] pub fn snowflake_role(self, value: impl IntoVal<String>) -> Self { with(self, "SnowflakeRole", value) }
    }

    /// `SnowflakeVpcConfiguration`.
    pub type SnowflakeVpcConfiguration = Fields<of::SnowflakeVpcConfiguration>;
    impl SnowflakeVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(private_link_vpce_id: impl IntoVal<String>) -> Self { with(empty(), "PrivateLinkVpceId", private_link_vpce_id) }
        /// `PrivateLinkVpceId`: mandatory, 47 to 255 characters, matches `([a-zA-Z0-9\-\_]+\.){2,3}vpce\.[a-zA-Z0-9\-]*\.vpce-svc\-[a-zA-Z0-9\-]{17}$`.
        #[track_caller] pub fn private_link_vpce_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateLinkVpceId", value) }
    }

    /// `SplunkBufferingHints`.
    pub type SplunkBufferingHints = Fields<of::SplunkBufferingHints>;
    impl SplunkBufferingHints {
        /// `IntervalInSeconds`: 0 to 60.
        #[track_caller] pub fn interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalInSeconds", value) }
        /// `SizeInMBs`: 1 to 5.
        #[track_caller] pub fn size_in_mbs(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInMBs", value) }
    }

    /// `SplunkDestinationConfiguration`.
    pub type SplunkDestinationConfiguration = Fields<of::SplunkDestinationConfiguration>;
    /// What [`SplunkDestinationConfiguration`] cannot do without.
    pub struct SplunkDestinationConfigurationRequired<A, B, C> {
        /// `HECEndpoint`: at most 2048 characters.
        pub hec_endpoint: A,
        /// `S3Configuration`.
        pub s3_configuration: B,
        /// `HECEndpointType`.
        pub hec_endpoint_type: C,
    }
    impl SplunkDestinationConfiguration {
        /// Takes what is mandatory, by name: [`SplunkDestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<S3DestinationConfiguration>, C: IntoVal<SplunkDestinationConfigurationHecEndpointType>>(required: SplunkDestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "HECEndpoint", required.hec_endpoint), "S3Configuration", required.s3_configuration), "HECEndpointType", required.hec_endpoint_type) }
        /// `BufferingHints`. Write-only.
        #[track_caller] pub fn buffering_hints(self, value: impl IntoVal<SplunkBufferingHints>) -> Self { with(self, "BufferingHints", value) }
        /// `CloudWatchLoggingOptions`. Write-only.
        #[track_caller] pub fn cloud_watch_logging_options(self, value: impl IntoVal<CloudWatchLoggingOptions>) -> Self { with(self, "CloudWatchLoggingOptions", value) }
        /// `HECAcknowledgmentTimeoutInSeconds`: 180 to 600.
        #[track_caller] pub fn hec_acknowledgment_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HECAcknowledgmentTimeoutInSeconds", value) }
        /// `HECEndpoint`: mandatory, at most 2048 characters.
        #[track_caller] pub fn hec_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "HECEndpoint", value) }
        /// `HECEndpointType`: mandatory.
        #[track_caller] pub fn hec_endpoint_type(self, value: impl IntoVal<SplunkDestinationConfigurationHecEndpointType>) -> Self { with(self, "HECEndpointType", value) }
        /// `HECToken`: at most 2048 characters.
        #[track_caller] pub fn hec_token(self, value: impl IntoVal<String>) -> Self { with(self, "HECToken", value) }
        /// `ProcessingConfiguration`. Write-only.
        #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
        /// `RetryOptions`.
        #[track_caller] pub fn retry_options(self, value: impl IntoVal<SplunkRetryOptions>) -> Self { with(self, "RetryOptions", value) }
        /// `S3BackupMode`.
        #[track_caller] pub fn s3_backup_mode(self, value: impl IntoVal<SplunkDestinationConfigurationS3BackupMode>) -> Self { with(self, "S3BackupMode", value) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `SecretsManagerConfiguration`. Write-only.
        #[track_caller] pub fn secrets_manager_configuration(self, value: impl IntoVal<SecretsManagerConfiguration>) -> Self { with(self, "SecretsManagerConfiguration", value) }
    }

    /// Words of `HECEndpointType`.
    pub type SplunkDestinationConfigurationHecEndpointType = Word<fn(of::SplunkDestinationConfigurationHecEndpointType)>;
    impl SplunkDestinationConfigurationHecEndpointType {
        /// `Raw`
        pub const Raw: Self = word("Raw");
        /// `Event`
        pub const Event: Self = word("Event");
    }

    /// Words of `S3BackupMode`.
    pub type SplunkDestinationConfigurationS3BackupMode = Word<fn(of::SplunkDestinationConfigurationS3BackupMode)>;
    impl SplunkDestinationConfigurationS3BackupMode {
        /// `AllEvents`
        pub const AllEvents: Self = word("AllEvents");
        /// `FailedEventsOnly`
        pub const FailedEventsOnly: Self = word("FailedEventsOnly");
    }

    /// `SplunkRetryOptions`.
    pub type SplunkRetryOptions = Fields<of::SplunkRetryOptions>;
    impl SplunkRetryOptions {
        /// `DurationInSeconds`: 0 to 7200.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `TableCreationConfiguration`.
    pub type TableCreationConfiguration = Fields<of::TableCreationConfiguration>;
    impl TableCreationConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    /// What [`VpcConfiguration`] cannot do without.
    pub struct VpcConfigurationRequired<A, B, C> {
        /// `RoleARN`: 1 to 512 characters, matches `arn:.*`.
        pub role_arn: A,
        /// `SubnetIds`: 1 to 16 items, no item twice, each 1 to 1024 characters, each matches `^\S+$`.
        pub subnet_ids: B,
        /// `SecurityGroupIds`: 1 to 5 items, no item twice, each 1 to 1024 characters, each matches `^\S+$`.
        pub security_group_ids: C,
    }
    impl VpcConfiguration {
        /// Takes what is mandatory, by name: [`VpcConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<List<Is<kinds::SubnetId>>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>>(required: VpcConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "RoleARN", required.role_arn), "SubnetIds", required.subnet_ids), "SecurityGroupIds", required.security_group_ids) }
        /// `RoleARN`: mandatory, 1 to 512 characters, matches `arn:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, no item twice, each 1 to 1024 characters, each matches `^\S+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 16 items, no item twice, each 1 to 1024 characters, each matches `^\S+$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }
}
