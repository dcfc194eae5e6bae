// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KinesisAnalyticsV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApplication {} pub enum CfnApplicationCloudWatchLoggingOption {} pub enum CfnApplicationOutput {} pub enum CfnApplicationReferenceDataSource {} }

/// [`AWS::KinesisAnalyticsV2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html).
///
/// What `Ref` returns: `ApplicationName`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::KinesisAnalyticsV2::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }

/// Properties of [`CfnApplication`].
///
/// Mandatory: `RuntimeEnvironment`, `ServiceExecutionRole`.
///
/// A change replaces the resource: `ApplicationMode`, `ApplicationName`, `RuntimeEnvironment`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(runtime_environment: impl IntoVal<cfn_application::RuntimeEnvironment>, service_execution_role: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "RuntimeEnvironment", runtime_environment), "ServiceExecutionRole", service_execution_role) }
    /// `ApplicationConfiguration`.
    #[track_caller] pub fn application_configuration(self, value: impl IntoVal<cfn_application::ApplicationConfiguration>) -> Self { with(self, "ApplicationConfiguration", value) }
    /// `ApplicationDescription`: at most 1024 characters, default `""`.
    #[track_caller] pub fn application_description(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationDescription", value) }
    /// `ApplicationMaintenanceConfiguration`.
    #[track_caller] pub fn application_maintenance_configuration(self, value: impl IntoVal<cfn_application::ApplicationMaintenanceConfiguration>) -> Self { with(self, "ApplicationMaintenanceConfiguration", value) }
    /// `ApplicationMode`. Changing it replaces the resource.
    #[track_caller] pub fn application_mode(self, value: impl IntoVal<cfn_application::ApplicationMode>) -> Self { with(self, "ApplicationMode", value) }
    /// `ApplicationName`: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `RunConfiguration`. Write-only.
    #[track_caller] pub fn run_configuration(self, value: impl IntoVal<cfn_application::RunConfiguration>) -> Self { with(self, "RunConfiguration", value) }
    /// `RuntimeEnvironment`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn runtime_environment(self, value: impl IntoVal<cfn_application::RuntimeEnvironment>) -> Self { with(self, "RuntimeEnvironment", value) }
    /// `ServiceExecutionRole`: mandatory, 1 to 2048 characters, matches `^arn:.*$`.
    #[track_caller] pub fn service_execution_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceExecutionRole", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApplicationCodeConfiguration {} pub enum ApplicationCodeConfigurationCodeContentType {} pub enum ApplicationConfiguration {} impl ias_core::Optional for ApplicationConfiguration {} pub enum ApplicationEncryptionConfiguration {} pub enum ApplicationEncryptionConfigurationKeyType {} pub enum ApplicationMaintenanceConfiguration {} pub enum ApplicationMode {} pub enum ApplicationRestoreConfiguration {} pub enum ApplicationRestoreConfigurationApplicationRestoreType {} pub enum ApplicationSnapshotConfiguration {} pub enum ApplicationSystemRollbackConfiguration {} pub enum CatalogConfiguration {} impl ias_core::Optional for CatalogConfiguration {} pub enum CheckpointConfiguration {} pub enum CheckpointConfigurationConfigurationType {} pub enum CodeContent {} impl ias_core::Optional for CodeContent {} pub enum CsvMappingParameters {} pub enum CustomArtifactConfiguration {} pub enum CustomArtifactConfigurationArtifactType {} pub enum DeployAsApplicationConfiguration {} pub enum EnvironmentProperties {} impl ias_core::Optional for EnvironmentProperties {} pub enum FlinkApplicationConfiguration {} impl ias_core::Optional for FlinkApplicationConfiguration {} pub enum FlinkRunConfiguration {} impl ias_core::Optional for FlinkRunConfiguration {} pub enum GlueDataCatalogConfiguration {} impl ias_core::Optional for GlueDataCatalogConfiguration {} pub enum Input {} pub enum InputLambdaProcessor {} pub enum InputParallelism {} impl ias_core::Optional for InputParallelism {} pub enum InputProcessingConfiguration {} impl ias_core::Optional for InputProcessingConfiguration {} pub enum InputSchema {} pub enum InputSchemaRecordEncoding {} pub enum JsonMappingParameters {} pub enum KinesisFirehoseInput {} pub enum KinesisStreamsInput {} pub enum MappingParameters {} impl ias_core::Optional for MappingParameters {} pub enum MavenReference {} pub enum MonitoringConfiguration {} pub enum MonitoringConfigurationConfigurationType {} pub enum MonitoringConfigurationLogLevel {} pub enum MonitoringConfigurationMetricsLevel {} pub enum ParallelismConfiguration {} pub enum ParallelismConfigurationConfigurationType {} pub enum PropertyGroup {} impl ias_core::Optional for PropertyGroup {} pub enum RecordColumn {} pub enum RecordFormat {} pub enum RecordFormatRecordFormatType {} pub enum RunConfiguration {} impl ias_core::Optional for RunConfiguration {} pub enum RuntimeEnvironment {} pub enum S3ContentBaseLocation {} pub enum S3ContentLocation {} pub enum SqlApplicationConfiguration {} impl ias_core::Optional for SqlApplicationConfiguration {} pub enum Tag {} pub enum VpcConfiguration {} pub enum ZeppelinApplicationConfiguration {} impl ias_core::Optional for ZeppelinApplicationConfiguration {} pub enum ZeppelinMonitoringConfiguration {} impl ias_core::Optional for ZeppelinMonitoringConfiguration {} pub enum ZeppelinMonitoringConfigurationLogLevel {} }

    /// `ApplicationCodeConfiguration`.
    pub type ApplicationCodeConfiguration = Fields<of::ApplicationCodeConfiguration>;
    impl ApplicationCodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code_content_type: impl IntoVal<ApplicationCodeConfigurationCodeContentType>, code_content: impl IntoVal<CodeContent>) -> Self { with(with(empty(), "CodeContentType", code_content_type), "CodeContent", code_content) }
        /// `CodeContent`: mandatory.
        #[track_caller] pub fn code_content(self, value: impl IntoVal<CodeContent>) -> Self { with(self, "CodeContent", value) }
        /// `CodeContentType`: mandatory.
        #[track_caller] pub fn code_content_type(self, value: impl IntoVal<ApplicationCodeConfigurationCodeContentType>) -> Self { with(self, "CodeContentType", value) }
    }

    /// Words of `CodeContentType`.
    pub type ApplicationCodeConfigurationCodeContentType = Word<fn(of::ApplicationCodeConfigurationCodeContentType)>;
    impl ApplicationCodeConfigurationCodeContentType {
        /// `PLAINTEXT`
        pub const Plaintext: Self = word("PLAINTEXT");
        /// `ZIPFILE`
        pub const Zipfile: Self = word("ZIPFILE");
    }

    /// `ApplicationConfiguration`.
    pub type ApplicationConfiguration = Fields<of::ApplicationConfiguration>;
    impl ApplicationConfiguration {
        /// `ApplicationCodeConfiguration`.
        #[track_caller] pub fn application_code_configuration(self, value: impl IntoVal<ApplicationCodeConfiguration>) -> Self { with(self, "ApplicationCodeConfiguration", value) }
        /// `ApplicationEncryptionConfiguration`.
        #[track_caller] pub fn application_encryption_configuration(self, value: impl IntoVal<ApplicationEncryptionConfiguration>) -> Self { with(self, "ApplicationEncryptionConfiguration", value) }
        /// `ApplicationSnapshotConfiguration`.
        #[track_caller] pub fn application_snapshot_configuration(self, value: impl IntoVal<ApplicationSnapshotConfiguration>) -> Self { with(self, "ApplicationSnapshotConfiguration", value) }
        /// `ApplicationSystemRollbackConfiguration`.
        #[track_caller] pub fn application_system_rollback_configuration(self, value: impl IntoVal<ApplicationSystemRollbackConfiguration>) -> Self { with(self, "ApplicationSystemRollbackConfiguration", value) }
        /// `EnvironmentProperties`. Write-only.
        #[track_caller] pub fn environment_properties(self, value: impl IntoVal<EnvironmentProperties>) -> Self { with(self, "EnvironmentProperties", value) }
        /// `FlinkApplicationConfiguration`.
        #[track_caller] pub fn flink_application_configuration(self, value: impl IntoVal<FlinkApplicationConfiguration>) -> Self { with(self, "FlinkApplicationConfiguration", value) }
        /// `SqlApplicationConfiguration`.
        #[track_caller] pub fn sql_application_configuration(self, value: impl IntoVal<SqlApplicationConfiguration>) -> Self { with(self, "SqlApplicationConfiguration", value) }
        /// `VpcConfigurations`: at most 1 item.
        #[track_caller] pub fn vpc_configurations(self, value: impl IntoVal<List<VpcConfiguration>>) -> Self { with(self, "VpcConfigurations", value) }
        /// `ZeppelinApplicationConfiguration`.
        #[track_caller] pub fn zeppelin_application_configuration(self, value: impl IntoVal<ZeppelinApplicationConfiguration>) -> Self { with(self, "ZeppelinApplicationConfiguration", value) }
    }

    /// `ApplicationEncryptionConfiguration`.
    pub type ApplicationEncryptionConfiguration = Fields<of::ApplicationEncryptionConfiguration>;
    impl ApplicationEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_type: impl IntoVal<ApplicationEncryptionConfigurationKeyType>) -> Self { with(empty(), "KeyType", key_type) }
        /// `KeyId`: 1 to 2048 characters.
        #[track_caller] pub fn key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KeyId", value) }
        /// `KeyType`: mandatory.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<ApplicationEncryptionConfigurationKeyType>) -> Self { with(self, "KeyType", value) }
    }

    /// Words of `KeyType`.
    pub type ApplicationEncryptionConfigurationKeyType = Word<fn(of::ApplicationEncryptionConfigurationKeyType)>;
    impl ApplicationEncryptionConfigurationKeyType {
        /// `AWS_OWNED_KEY`
        pub const AwsOwnedKey: Self = word("AWS_OWNED_KEY");
        /// `CUSTOMER_MANAGED_KEY`
        pub const CustomerManagedKey: Self = word("CUSTOMER_MANAGED_KEY");
    }

    /// `ApplicationMaintenanceConfiguration`.
    pub type ApplicationMaintenanceConfiguration = Fields<of::ApplicationMaintenanceConfiguration>;
    impl ApplicationMaintenanceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(application_maintenance_window_start_time: impl IntoVal<String>) -> Self { with(empty(), "ApplicationMaintenanceWindowStartTime", application_maintenance_window_start_time) }
        /// `ApplicationMaintenanceWindowStartTime`: mandatory, matches `^([01][0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn application_maintenance_window_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationMaintenanceWindowStartTime", value) }
    }

    /// Words of `ApplicationMode`.
    pub type ApplicationMode = Word<fn(of::ApplicationMode)>;
    impl ApplicationMode {
        /// `INTERACTIVE`
        pub const Interactive: Self = word("INTERACTIVE");
        /// `STREAMING`
        pub const Streaming: Self = word("STREAMING");
    }

    /// `ApplicationRestoreConfiguration`.
    pub type ApplicationRestoreConfiguration = Fields<of::ApplicationRestoreConfiguration>;
    impl ApplicationRestoreConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(application_restore_type: impl IntoVal<ApplicationRestoreConfigurationApplicationRestoreType>) -> Self { with(empty(), "ApplicationRestoreType", application_restore_type) }
        /// `ApplicationRestoreType`: mandatory.
        #[track_caller] pub fn application_restore_type(self, value: impl IntoVal<ApplicationRestoreConfigurationApplicationRestoreType>) -> Self { with(self, "ApplicationRestoreType", value) }
        /// `SnapshotName`: 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    }

    /// Words of `ApplicationRestoreType`.
    pub type ApplicationRestoreConfigurationApplicationRestoreType = Word<fn(of::ApplicationRestoreConfigurationApplicationRestoreType)>;
    impl ApplicationRestoreConfigurationApplicationRestoreType {
        /// `SKIP_RESTORE_FROM_SNAPSHOT`
        pub const SkipRestoreFromSnapshot: Self = word("SKIP_RESTORE_FROM_SNAPSHOT");
        /// `RESTORE_FROM_LATEST_SNAPSHOT`
        pub const RestoreFromLatestSnapshot: Self = word("RESTORE_FROM_LATEST_SNAPSHOT");
        /// `RESTORE_FROM_CUSTOM_SNAPSHOT`
        pub const RestoreFromCustomSnapshot: Self = word("RESTORE_FROM_CUSTOM_SNAPSHOT");
    }

    /// `ApplicationSnapshotConfiguration`.
    pub type ApplicationSnapshotConfiguration = Fields<of::ApplicationSnapshotConfiguration>;
    impl ApplicationSnapshotConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(snapshots_enabled: impl IntoVal<bool>) -> Self { with(empty(), "SnapshotsEnabled", snapshots_enabled) }
        /// `SnapshotsEnabled`: mandatory.
        #[track_caller] pub fn snapshots_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SnapshotsEnabled", value) }
    }

    /// `ApplicationSystemRollbackConfiguration`.
    pub type ApplicationSystemRollbackConfiguration = Fields<of::ApplicationSystemRollbackConfiguration>;
    impl ApplicationSystemRollbackConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rollback_enabled: impl IntoVal<bool>) -> Self { with(empty(), "RollbackEnabled", rollback_enabled) }
        /// `RollbackEnabled`: mandatory.
        #[track_caller] pub fn rollback_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RollbackEnabled", value) }
    }

    /// `CatalogConfiguration`.
    pub type CatalogConfiguration = Fields<of::CatalogConfiguration>;
    impl CatalogConfiguration {
        /// `GlueDataCatalogConfiguration`.
        #[track_caller] pub fn glue_data_catalog_configuration(self, value: impl IntoVal<GlueDataCatalogConfiguration>) -> Self { with(self, "GlueDataCatalogConfiguration", value) }
    }

    /// `CheckpointConfiguration`.
    pub type CheckpointConfiguration = Fields<of::CheckpointConfiguration>;
    impl CheckpointConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration_type: impl IntoVal<CheckpointConfigurationConfigurationType>) -> Self { with(empty(), "ConfigurationType", configuration_type) }
        /// `CheckpointInterval`: 1 to 9223372036854776000.
        #[track_caller] pub fn checkpoint_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "CheckpointInterval", value) }
        /// `CheckpointingEnabled`.
        #[track_caller] pub fn checkpointing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CheckpointingEnabled", value) }
        /// `ConfigurationType`: mandatory.
        #[track_caller] pub fn configuration_type(self, value: impl IntoVal<CheckpointConfigurationConfigurationType>) -> Self { with(self, "ConfigurationType", value) }
        /// `MinPauseBetweenCheckpoints`: 0 to 9223372036854776000.
        #[track_caller] pub fn min_pause_between_checkpoints(self, value: impl IntoVal<i64>) -> Self { with(self, "MinPauseBetweenCheckpoints", value) }
    }

    /// Words of `ConfigurationType`.
    pub type CheckpointConfigurationConfigurationType = Word<fn(of::CheckpointConfigurationConfigurationType)>;
    impl CheckpointConfigurationConfigurationType {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `CodeContent`.
    pub type CodeContent = Fields<of::CodeContent>;
    impl CodeContent {
        /// `S3ContentLocation`.
        #[track_caller] pub fn s3_content_location(self, value: impl IntoVal<S3ContentLocation>) -> Self { with(self, "S3ContentLocation", value) }
        /// `TextContent`: 1 to 102400 characters.
        #[track_caller] pub fn text_content(self, value: impl IntoVal<String>) -> Self { with(self, "TextContent", value) }
        /// `ZipFileContent`. Write-only.
        #[track_caller] pub fn zip_file_content(self, value: impl IntoVal<String>) -> Self { with(self, "ZipFileContent", value) }
    }

    /// `CSVMappingParameters`.
    pub type CsvMappingParameters = Fields<of::CsvMappingParameters>;
    impl CsvMappingParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_row_delimiter: impl IntoVal<String>, record_column_delimiter: impl IntoVal<String>) -> Self { with(with(empty(), "RecordRowDelimiter", record_row_delimiter), "RecordColumnDelimiter", record_column_delimiter) }
        /// `RecordColumnDelimiter`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn record_column_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "RecordColumnDelimiter", value) }
        /// `RecordRowDelimiter`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn record_row_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "RecordRowDelimiter", value) }
    }

    /// `CustomArtifactConfiguration`.
    pub type CustomArtifactConfiguration = Fields<of::CustomArtifactConfiguration>;
    impl CustomArtifactConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(artifact_type: impl IntoVal<CustomArtifactConfigurationArtifactType>) -> Self { with(empty(), "ArtifactType", artifact_type) }
        /// `ArtifactType`: mandatory.
        #[track_caller] pub fn artifact_type(self, value: impl IntoVal<CustomArtifactConfigurationArtifactType>) -> Self { with(self, "ArtifactType", value) }
        /// `MavenReference`.
        #[track_caller] pub fn maven_reference(self, value: impl IntoVal<MavenReference>) -> Self { with(self, "MavenReference", value) }
        /// `S3ContentLocation`.
        #[track_caller] pub fn s3_content_location(self, value: impl IntoVal<S3ContentLocation>) -> Self { with(self, "S3ContentLocation", value) }
    }

    /// Words of `ArtifactType`.
    pub type CustomArtifactConfigurationArtifactType = Word<fn(of::CustomArtifactConfigurationArtifactType)>;
    impl CustomArtifactConfigurationArtifactType {
        /// `DEPENDENCY_JAR`
        pub const DependencyJar: Self = word("DEPENDENCY_JAR");
        /// `UDF`
        pub const Udf: Self = word("UDF");
    }

    /// `DeployAsApplicationConfiguration`.
    pub type DeployAsApplicationConfiguration = Fields<of::DeployAsApplicationConfiguration>;
    impl DeployAsApplicationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_content_location: impl IntoVal<S3ContentBaseLocation>) -> Self { with(empty(), "S3ContentLocation", s3_content_location) }
        /// `S3ContentLocation`: mandatory.
        #[track_caller] pub fn s3_content_location(self, value: impl IntoVal<S3ContentBaseLocation>) -> Self { with(self, "S3ContentLocation", value) }
    }

    /// `EnvironmentProperties`.
    pub type EnvironmentProperties = Fields<of::EnvironmentProperties>;
    impl EnvironmentProperties {
        /// `PropertyGroups`: at most 50 items.
        #[track_caller] pub fn property_groups(self, value: impl IntoVal<List<PropertyGroup>>) -> Self { with(self, "PropertyGroups", value) }
    }

    /// `FlinkApplicationConfiguration`.
    pub type FlinkApplicationConfiguration = Fields<of::FlinkApplicationConfiguration>;
    impl FlinkApplicationConfiguration {
        /// `CheckpointConfiguration`.
        #[track_caller] pub fn checkpoint_configuration(self, value: impl IntoVal<CheckpointConfiguration>) -> Self { with(self, "CheckpointConfiguration", value) }
        /// `MonitoringConfiguration`.
        #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<MonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
        /// `ParallelismConfiguration`.
        #[track_caller] pub fn parallelism_configuration(self, value: impl IntoVal<ParallelismConfiguration>) -> Self { with(self, "ParallelismConfiguration", value) }
    }

    /// `FlinkRunConfiguration`.
    pub type FlinkRunConfiguration = Fields<of::FlinkRunConfiguration>;
    impl FlinkRunConfiguration {
        /// `AllowNonRestoredState`.
        #[track_caller] pub fn allow_non_restored_state(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowNonRestoredState", value) }
    }

    /// `GlueDataCatalogConfiguration`.
    pub type GlueDataCatalogConfiguration = Fields<of::GlueDataCatalogConfiguration>;
    impl GlueDataCatalogConfiguration {
        /// `DatabaseARN`: 1 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn database_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseARN", value) }
    }

    /// `Input`.
    pub type Input = Fields<of::Input>;
    impl Input {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name_prefix: impl IntoVal<String>, input_schema: impl IntoVal<InputSchema>) -> Self { with(with(empty(), "NamePrefix", name_prefix), "InputSchema", input_schema) }
        /// `InputParallelism`.
        #[track_caller] pub fn input_parallelism(self, value: impl IntoVal<InputParallelism>) -> Self { with(self, "InputParallelism", value) }
        /// `InputProcessingConfiguration`.
        #[track_caller] pub fn input_processing_configuration(self, value: impl IntoVal<InputProcessingConfiguration>) -> Self { with(self, "InputProcessingConfiguration", value) }
        /// `InputSchema`: mandatory.
        #[track_caller] pub fn input_schema(self, value: impl IntoVal<InputSchema>) -> Self { with(self, "InputSchema", value) }
        /// `KinesisFirehoseInput`.
        #[track_caller] pub fn kinesis_firehose_input(self, value: impl IntoVal<KinesisFirehoseInput>) -> Self { with(self, "KinesisFirehoseInput", value) }
        /// `KinesisStreamsInput`.
        #[track_caller] pub fn kinesis_streams_input(self, value: impl IntoVal<KinesisStreamsInput>) -> Self { with(self, "KinesisStreamsInput", value) }
        /// `NamePrefix`: mandatory, 1 to 32 characters, matches `^[^-\s<>&]*$`.
        #[track_caller] pub fn name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "NamePrefix", value) }
    }

    /// `InputLambdaProcessor`.
    pub type InputLambdaProcessor = Fields<of::InputLambdaProcessor>;
    impl InputLambdaProcessor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceARN", resource_arn) }
        /// `ResourceARN`: mandatory, 1 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
    }

    /// `InputParallelism`.
    pub type InputParallelism = Fields<of::InputParallelism>;
    impl InputParallelism {
        /// `Count`: 1 to 64.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
    }

    /// `InputProcessingConfiguration`.
    pub type InputProcessingConfiguration = Fields<of::InputProcessingConfiguration>;
    impl InputProcessingConfiguration {
        /// `InputLambdaProcessor`.
        #[track_caller] pub fn input_lambda_processor(self, value: impl IntoVal<InputLambdaProcessor>) -> Self { with(self, "InputLambdaProcessor", value) }
    }

    /// `InputSchema`.
    pub type InputSchema = Fields<of::InputSchema>;
    impl InputSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_columns: impl IntoVal<List<RecordColumn>>, record_format: impl IntoVal<RecordFormat>) -> Self { with(with(empty(), "RecordColumns", record_columns), "RecordFormat", record_format) }
        /// `RecordColumns`: mandatory, 1 to 1000 items.
        #[track_caller] pub fn record_columns(self, value: impl IntoVal<List<RecordColumn>>) -> Self { with(self, "RecordColumns", value) }
        /// `RecordEncoding`: exactly 5 characters.
        #[track_caller] pub fn record_encoding(self, value: impl IntoVal<InputSchemaRecordEncoding>) -> Self { with(self, "RecordEncoding", value) }
        /// `RecordFormat`: mandatory.
        #[track_caller] pub fn record_format(self, value: impl IntoVal<RecordFormat>) -> Self { with(self, "RecordFormat", value) }
    }

    /// Words of `RecordEncoding`.
    pub type InputSchemaRecordEncoding = Word<fn(of::InputSchemaRecordEncoding)>;
    impl InputSchemaRecordEncoding {
        /// `UTF-8`
        pub const Utf8: Self = word("UTF-8");
    }

    /// `JSONMappingParameters`.
    pub type JsonMappingParameters = Fields<of::JsonMappingParameters>;
    impl JsonMappingParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_row_path: impl IntoVal<String>) -> Self { with(empty(), "RecordRowPath", record_row_path) }
        /// `RecordRowPath`: mandatory, 1 to 65535 characters, matches `^(?=^\$)(?=^\S+$).*$`.
        #[track_caller] pub fn record_row_path(self, value: impl IntoVal<String>) -> Self { with(self, "RecordRowPath", value) }
    }

    /// `KinesisFirehoseInput`.
    pub type KinesisFirehoseInput = Fields<of::KinesisFirehoseInput>;
    impl KinesisFirehoseInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceARN", resource_arn) }
        /// `ResourceARN`: mandatory, 1 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
    }

    /// `KinesisStreamsInput`.
    pub type KinesisStreamsInput = Fields<of::KinesisStreamsInput>;
    impl KinesisStreamsInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceARN", resource_arn) }
        /// `ResourceARN`: mandatory, 1 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
    }

    /// `MappingParameters`.
    pub type MappingParameters = Fields<of::MappingParameters>;
    impl MappingParameters {
        /// `CSVMappingParameters`.
        #[track_caller] pub fn csv_mapping_parameters(self, value: impl IntoVal<CsvMappingParameters>) -> Self { with(self, "CSVMappingParameters", value) }
        /// `JSONMappingParameters`.
        #[track_caller] pub fn json_mapping_parameters(self, value: impl IntoVal<JsonMappingParameters>) -> Self { with(self, "JSONMappingParameters", value) }
    }

    /// `MavenReference`.
    pub type MavenReference = Fields<of::MavenReference>;
    /// What [`MavenReference`] cannot do without.
    pub struct MavenReferenceRequired<A, B, C> {
        /// `ArtifactId`: 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub artifact_id: A,
        /// `GroupId`: 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub group_id: B,
        /// `Version`: 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub version: C,
    }
    impl MavenReference {
        /// Takes what is mandatory, by name: [`MavenReferenceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MavenReferenceRequired<A, B, C>) -> Self { with(with(with(empty(), "ArtifactId", required.artifact_id), "GroupId", required.group_id), "Version", required.version) }
        /// `ArtifactId`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn artifact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactId", value) }
        /// `GroupId`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
        /// `Version`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `MonitoringConfiguration`.
    pub type MonitoringConfiguration = Fields<of::MonitoringConfiguration>;
    impl MonitoringConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration_type: impl IntoVal<MonitoringConfigurationConfigurationType>) -> Self { with(empty(), "ConfigurationType", configuration_type) }
        /// `ConfigurationType`: mandatory.
        #[track_caller] pub fn configuration_type(self, value: impl IntoVal<MonitoringConfigurationConfigurationType>) -> Self { with(self, "ConfigurationType", value) }
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<MonitoringConfigurationLogLevel>) -> Self { with(self, "LogLevel", value) }
        /// `MetricsLevel`.
        #[track_caller] pub fn metrics_level(self, value: impl IntoVal<MonitoringConfigurationMetricsLevel>) -> Self { with(self, "MetricsLevel", value) }
    }

    /// Words of `ConfigurationType`.
    pub type MonitoringConfigurationConfigurationType = Word<fn(of::MonitoringConfigurationConfigurationType)>;
    impl MonitoringConfigurationConfigurationType {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// Words of `LogLevel`.
    pub type MonitoringConfigurationLogLevel = Word<fn(of::MonitoringConfigurationLogLevel)>;
    impl MonitoringConfigurationLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
    }

    /// Words of `MetricsLevel`.
    pub type MonitoringConfigurationMetricsLevel = Word<fn(of::MonitoringConfigurationMetricsLevel)>;
    impl MonitoringConfigurationMetricsLevel {
        /// `APPLICATION`
        pub const Application: Self = word("APPLICATION");
        /// `OPERATOR`
        pub const Operator: Self = word("OPERATOR");
        /// `PARALLELISM`
        pub const Parallelism: Self = word("PARALLELISM");
        /// `TASK`
        pub const Task: Self = word("TASK");
    }

    /// `ParallelismConfiguration`.
    pub type ParallelismConfiguration = Fields<of::ParallelismConfiguration>;
    impl ParallelismConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration_type: impl IntoVal<ParallelismConfigurationConfigurationType>) -> Self { with(empty(), "ConfigurationType", configuration_type) }
        /// `AutoScalingEnabled`.
        #[track_caller] pub fn auto_scaling_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoScalingEnabled", value) }
        /// `ConfigurationType`: mandatory.
        #[track_caller] pub fn configuration_type(self, value: impl IntoVal<ParallelismConfigurationConfigurationType>) -> Self { with(self, "ConfigurationType", value) }
        /// `Parallelism`: at least 1.
        #[track_caller] pub fn parallelism(self, value: impl IntoVal<i64>) -> Self { with(self, "Parallelism", value) }
        /// `ParallelismPerKPU`: at least 1.
        #[track_caller] pub fn parallelism_per_kpu(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelismPerKPU", value) }
    }

    /// Words of `ConfigurationType`.
    pub type ParallelismConfigurationConfigurationType = Word<fn(of::ParallelismConfigurationConfigurationType)>;
    impl ParallelismConfigurationConfigurationType {
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
    }

    /// `PropertyGroup`.
    pub type PropertyGroup = Fields<of::PropertyGroup>;
    impl PropertyGroup {
        /// `PropertyGroupId`: 1 to 50 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn property_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyGroupId", value) }
        /// `PropertyMap`.
        #[track_caller] pub fn property_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "PropertyMap", value) }
    }

    /// `RecordColumn`.
    pub type RecordColumn = Fields<of::RecordColumn>;
    impl RecordColumn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sql_type: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "SqlType", sql_type), "Name", name) }
        /// `Mapping`: 1 to 65535 characters.
        #[track_caller] pub fn mapping(self, value: impl IntoVal<String>) -> Self { with(self, "Mapping", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^-\s<>&]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SqlType`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn sql_type(self, value: impl IntoVal<String>) -> Self { with(self, "SqlType", value) }
    }

    /// `RecordFormat`.
    pub type RecordFormat = Fields<of::RecordFormat>;
    impl RecordFormat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_format_type: impl IntoVal<RecordFormatRecordFormatType>) -> Self { with(empty(), "RecordFormatType", record_format_type) }
        /// `MappingParameters`.
        #[track_caller] pub fn mapping_parameters(self, value: impl IntoVal<MappingParameters>) -> Self { with(self, "MappingParameters", value) }
        /// `RecordFormatType`: mandatory.
        #[track_caller] pub fn record_format_type(self, value: impl IntoVal<RecordFormatRecordFormatType>) -> Self { with(self, "RecordFormatType", value) }
    }

    /// Words of `RecordFormatType`.
    pub type RecordFormatRecordFormatType = Word<fn(of::RecordFormatRecordFormatType)>;
    impl RecordFormatRecordFormatType {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }

    /// `RunConfiguration`.
    pub type RunConfiguration = Fields<of::RunConfiguration>;
    impl RunConfiguration {
        /// `ApplicationRestoreConfiguration`.
        #[track_caller] pub fn application_restore_configuration(self, value: impl IntoVal<ApplicationRestoreConfiguration>) -> Self { with(self, "ApplicationRestoreConfiguration", value) }
        /// `FlinkRunConfiguration`.
        #[track_caller] pub fn flink_run_configuration(self, value: impl IntoVal<FlinkRunConfiguration>) -> Self { with(self, "FlinkRunConfiguration", value) }
    }

    /// Words of `RuntimeEnvironment`.
    pub type RuntimeEnvironment = Word<fn(of::RuntimeEnvironment)>;
    impl RuntimeEnvironment {
        /// `FLINK-1_11`
        pub const Flink1_11: Self = word("FLINK-1_11");
        /// `FLINK-1_13`
        pub const Flink1_13: Self = word("FLINK-1_13");
        /// `FLINK-1_15`
        pub const Flink1_15: Self = word("FLINK-1_15");
        /// `FLINK-1_18`
        pub const Flink1_18: Self = word("FLINK-1_18");
        /// `FLINK-1_19`
        pub const Flink1_19: Self = word("FLINK-1_19");
        /// `FLINK-1_20`
        pub const Flink1_20: Self = word("FLINK-1_20");
        /// `FLINK-1_6`
        pub const Flink1_6: Self = word("FLINK-1_6");
        /// `FLINK-1_8`
        pub const Flink1_8: Self = word("FLINK-1_8");
        /// `FLINK-2_2`
        pub const Flink2_2: Self = word("FLINK-2_2");
        /// `FLINK-2_3`
        pub const Flink2_3: Self = word("FLINK-2_3");
        /// `SQL-1_0`
        pub const Sql1_0: Self = word("SQL-1_0");
        /// `ZEPPELIN-FLINK-1_0`
        pub const ZeppelinFlink1_0: Self = word("ZEPPELIN-FLINK-1_0");
        /// `ZEPPELIN-FLINK-2_0`
        pub const ZeppelinFlink2_0: Self = word("ZEPPELIN-FLINK-2_0");
        /// `ZEPPELIN-FLINK-3_0`
        pub const ZeppelinFlink3_0: Self = word("ZEPPELIN-FLINK-3_0");
    }

    /// `S3ContentBaseLocation`.
    pub type S3ContentBaseLocation = Fields<of::S3ContentBaseLocation>;
    impl S3ContentBaseLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>) -> Self { with(empty(), "BucketARN", bucket_arn) }
        /// `BasePath`: 1 to 1024 characters, matches `^[a-zA-Z0-9/!-_.*'()]+$`.
        #[track_caller] pub fn base_path(self, value: impl IntoVal<String>) -> Self { with(self, "BasePath", value) }
        /// `BucketARN`: mandatory, 1 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketARN", value) }
    }

    /// `S3ContentLocation`.
    pub type S3ContentLocation = Fields<of::S3ContentLocation>;
    impl S3ContentLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>, file_key: impl IntoVal<String>) -> Self { with(with(empty(), "BucketARN", bucket_arn), "FileKey", file_key) }
        /// `BucketARN`: mandatory, 1 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketARN", value) }
        /// `FileKey`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn file_key(self, value: impl IntoVal<String>) -> Self { with(self, "FileKey", value) }
        /// `ObjectVersion`: 1 to 1024 characters.
        #[track_caller] pub fn object_version(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectVersion", value) }
    }

    /// `SqlApplicationConfiguration`.
    pub type SqlApplicationConfiguration = Fields<of::SqlApplicationConfiguration>;
    impl SqlApplicationConfiguration {
        /// `Inputs`: at most 1 item.
        #[track_caller] pub fn inputs(self, value: impl IntoVal<List<Input>>) -> Self { with(self, "Inputs", value) }
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

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 16 items.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `ZeppelinApplicationConfiguration`.
    pub type ZeppelinApplicationConfiguration = Fields<of::ZeppelinApplicationConfiguration>;
    impl ZeppelinApplicationConfiguration {
        /// `CatalogConfiguration`.
        #[track_caller] pub fn catalog_configuration(self, value: impl IntoVal<CatalogConfiguration>) -> Self { with(self, "CatalogConfiguration", value) }
        /// `CustomArtifactsConfiguration`: at most 50 items.
        #[track_caller] pub fn custom_artifacts_configuration(self, value: impl IntoVal<List<CustomArtifactConfiguration>>) -> Self { with(self, "CustomArtifactsConfiguration", value) }
        /// `DeployAsApplicationConfiguration`.
        #[track_caller] pub fn deploy_as_application_configuration(self, value: impl IntoVal<DeployAsApplicationConfiguration>) -> Self { with(self, "DeployAsApplicationConfiguration", value) }
        /// `MonitoringConfiguration`.
        #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<ZeppelinMonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
    }

    /// `ZeppelinMonitoringConfiguration`.
    pub type ZeppelinMonitoringConfiguration = Fields<of::ZeppelinMonitoringConfiguration>;
    impl ZeppelinMonitoringConfiguration {
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<ZeppelinMonitoringConfigurationLogLevel>) -> Self { with(self, "LogLevel", value) }
    }

    /// Words of `LogLevel`.
    pub type ZeppelinMonitoringConfigurationLogLevel = Word<fn(of::ZeppelinMonitoringConfigurationLogLevel)>;
    impl ZeppelinMonitoringConfigurationLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
    }
}

/// [`AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplicationCloudWatchLoggingOption = Handle<of::CfnApplicationCloudWatchLoggingOption>;
impl cfn::ResourceType for of::CfnApplicationCloudWatchLoggingOption { const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption"; type Tags = cfn::NoTags; type Props = CfnApplicationCloudWatchLoggingOptionProps; type Reference = String; }
impl CfnApplicationCloudWatchLoggingOption {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplicationCloudWatchLoggingOption`].
///
/// Mandatory: `CloudWatchLoggingOption`, `ApplicationName`.
///
/// A change replaces the resource: `ApplicationName`.
pub type CfnApplicationCloudWatchLoggingOptionProps = Fields<of::CfnApplicationCloudWatchLoggingOption>;
impl CfnApplicationCloudWatchLoggingOptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cloud_watch_logging_option: impl IntoVal<cfn_application_cloud_watch_logging_option::CloudWatchLoggingOption>, application_name: impl IntoVal<String>) -> Self { with(with(empty(), "CloudWatchLoggingOption", cloud_watch_logging_option), "ApplicationName", application_name) }
    /// `ApplicationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `CloudWatchLoggingOption`: mandatory.
    #[track_caller] pub fn cloud_watch_logging_option(self, value: impl IntoVal<cfn_application_cloud_watch_logging_option::CloudWatchLoggingOption>) -> Self { with(self, "CloudWatchLoggingOption", value) }
}

/// Types of [`CfnApplicationCloudWatchLoggingOption`].
pub mod cfn_application_cloud_watch_logging_option {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchLoggingOption {} }

    /// `CloudWatchLoggingOption`.
    pub type CloudWatchLoggingOption = Fields<of::CloudWatchLoggingOption>;
    impl CloudWatchLoggingOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_stream_arn: impl IntoVal<String>) -> Self { with(empty(), "LogStreamARN", log_stream_arn) }
        /// `LogStreamARN`: mandatory.
        #[track_caller] pub fn log_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamARN", value) }
    }
}

/// [`AWS::KinesisAnalyticsV2::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplicationOutput = Handle<of::CfnApplicationOutput>;
impl cfn::ResourceType for of::CfnApplicationOutput { const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationOutput"; type Tags = cfn::NoTags; type Props = CfnApplicationOutputProps; type Reference = String; }
impl CfnApplicationOutput {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplicationOutput`].
///
/// Mandatory: `ApplicationName`, `Output`.
///
/// A change replaces the resource: `ApplicationName`.
pub type CfnApplicationOutputProps = Fields<of::CfnApplicationOutput>;
impl CfnApplicationOutputProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_name: impl IntoVal<String>, output: impl IntoVal<cfn_application_output::Output>) -> Self { with(with(empty(), "ApplicationName", application_name), "Output", output) }
    /// `ApplicationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `Output`: mandatory.
    #[track_caller] pub fn output(self, value: impl IntoVal<cfn_application_output::Output>) -> Self { with(self, "Output", value) }
}

/// Types of [`CfnApplicationOutput`].
pub mod cfn_application_output {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DestinationSchema {} impl ias_core::Optional for DestinationSchema {} pub enum KinesisFirehoseOutput {} pub enum KinesisStreamsOutput {} pub enum LambdaOutput {} pub enum Output {} }

    /// `DestinationSchema`.
    pub type DestinationSchema = Fields<of::DestinationSchema>;
    impl DestinationSchema {
        /// `RecordFormatType`.
        #[track_caller] pub fn record_format_type(self, value: impl IntoVal<String>) -> Self { with(self, "RecordFormatType", value) }
    }

    /// `KinesisFirehoseOutput`.
    pub type KinesisFirehoseOutput = Fields<of::KinesisFirehoseOutput>;
    impl KinesisFirehoseOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceARN", resource_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
    }

    /// `KinesisStreamsOutput`.
    pub type KinesisStreamsOutput = Fields<of::KinesisStreamsOutput>;
    impl KinesisStreamsOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceARN", resource_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
    }

    /// `LambdaOutput`.
    pub type LambdaOutput = Fields<of::LambdaOutput>;
    impl LambdaOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceARN", resource_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
    }

    /// `Output`.
    pub type Output = Fields<of::Output>;
    impl Output {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_schema: impl IntoVal<DestinationSchema>) -> Self { with(empty(), "DestinationSchema", destination_schema) }
        /// `DestinationSchema`: mandatory.
        #[track_caller] pub fn destination_schema(self, value: impl IntoVal<DestinationSchema>) -> Self { with(self, "DestinationSchema", value) }
        /// `KinesisFirehoseOutput`.
        #[track_caller] pub fn kinesis_firehose_output(self, value: impl IntoVal<KinesisFirehoseOutput>) -> Self { with(self, "KinesisFirehoseOutput", value) }
        /// `KinesisStreamsOutput`.
        #[track_caller] pub fn kinesis_streams_output(self, value: impl IntoVal<KinesisStreamsOutput>) -> Self { with(self, "KinesisStreamsOutput", value) }
        /// `LambdaOutput`.
        #[track_caller] pub fn lambda_output(self, value: impl IntoVal<LambdaOutput>) -> Self { with(self, "LambdaOutput", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationreferencedatasource.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplicationReferenceDataSource = Handle<of::CfnApplicationReferenceDataSource>;
impl cfn::ResourceType for of::CfnApplicationReferenceDataSource { const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource"; type Tags = cfn::NoTags; type Props = CfnApplicationReferenceDataSourceProps; type Reference = String; }
impl CfnApplicationReferenceDataSource {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplicationReferenceDataSource`].
///
/// Mandatory: `ReferenceDataSource`, `ApplicationName`.
///
/// A change replaces the resource: `ApplicationName`.
pub type CfnApplicationReferenceDataSourceProps = Fields<of::CfnApplicationReferenceDataSource>;
impl CfnApplicationReferenceDataSourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(reference_data_source: impl IntoVal<cfn_application_reference_data_source::ReferenceDataSource>, application_name: impl IntoVal<String>) -> Self { with(with(empty(), "ReferenceDataSource", reference_data_source), "ApplicationName", application_name) }
    /// `ApplicationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `ReferenceDataSource`: mandatory.
    #[track_caller] pub fn reference_data_source(self, value: impl IntoVal<cfn_application_reference_data_source::ReferenceDataSource>) -> Self { with(self, "ReferenceDataSource", value) }
}

/// Types of [`CfnApplicationReferenceDataSource`].
pub mod cfn_application_reference_data_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CsvMappingParameters {} pub enum JsonMappingParameters {} pub enum MappingParameters {} impl ias_core::Optional for MappingParameters {} pub enum RecordColumn {} pub enum RecordFormat {} pub enum ReferenceDataSource {} pub enum ReferenceSchema {} pub enum S3ReferenceDataSource {} }

    /// `CSVMappingParameters`.
    pub type CsvMappingParameters = Fields<of::CsvMappingParameters>;
    impl CsvMappingParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_column_delimiter: impl IntoVal<String>, record_row_delimiter: impl IntoVal<String>) -> Self { with(with(empty(), "RecordColumnDelimiter", record_column_delimiter), "RecordRowDelimiter", record_row_delimiter) }
        /// `RecordColumnDelimiter`: mandatory.
        #[track_caller] pub fn record_column_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "RecordColumnDelimiter", value) }
        /// `RecordRowDelimiter`: mandatory.
        #[track_caller] pub fn record_row_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "RecordRowDelimiter", value) }
    }

    /// `JSONMappingParameters`.
    pub type JsonMappingParameters = Fields<of::JsonMappingParameters>;
    impl JsonMappingParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_row_path: impl IntoVal<String>) -> Self { with(empty(), "RecordRowPath", record_row_path) }
        /// `RecordRowPath`: mandatory.
        #[track_caller] pub fn record_row_path(self, value: impl IntoVal<String>) -> Self { with(self, "RecordRowPath", value) }
    }

    /// `MappingParameters`.
    pub type MappingParameters = Fields<of::MappingParameters>;
    impl MappingParameters {
        /// `CSVMappingParameters`.
        #[track_caller] pub fn csv_mapping_parameters(self, value: impl IntoVal<CsvMappingParameters>) -> Self { with(self, "CSVMappingParameters", value) }
        /// `JSONMappingParameters`.
        #[track_caller] pub fn json_mapping_parameters(self, value: impl IntoVal<JsonMappingParameters>) -> Self { with(self, "JSONMappingParameters", value) }
    }

    /// `RecordColumn`.
    pub type RecordColumn = Fields<of::RecordColumn>;
    impl RecordColumn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sql_type: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "SqlType", sql_type), "Name", name) }
        /// `Mapping`.
        #[track_caller] pub fn mapping(self, value: impl IntoVal<String>) -> Self { with(self, "Mapping", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SqlType`: mandatory.
        #[track_caller] pub fn sql_type(self, value: impl IntoVal<String>) -> Self { with(self, "SqlType", value) }
    }

    /// `RecordFormat`.
    pub type RecordFormat = Fields<of::RecordFormat>;
    impl RecordFormat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_format_type: impl IntoVal<String>) -> Self { with(empty(), "RecordFormatType", record_format_type) }
        /// `MappingParameters`.
        #[track_caller] pub fn mapping_parameters(self, value: impl IntoVal<MappingParameters>) -> Self { with(self, "MappingParameters", value) }
        /// `RecordFormatType`: mandatory.
        #[track_caller] pub fn record_format_type(self, value: impl IntoVal<String>) -> Self { with(self, "RecordFormatType", value) }
    }

    /// `ReferenceDataSource`.
    pub type ReferenceDataSource = Fields<of::ReferenceDataSource>;
    impl ReferenceDataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(reference_schema: impl IntoVal<ReferenceSchema>) -> Self { with(empty(), "ReferenceSchema", reference_schema) }
        /// `ReferenceSchema`: mandatory.
        #[track_caller] pub fn reference_schema(self, value: impl IntoVal<ReferenceSchema>) -> Self { with(self, "ReferenceSchema", value) }
        /// `S3ReferenceDataSource`.
        #[track_caller] pub fn s3_reference_data_source(self, value: impl IntoVal<S3ReferenceDataSource>) -> Self { with(self, "S3ReferenceDataSource", value) }
        /// `TableName`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `ReferenceSchema`.
    pub type ReferenceSchema = Fields<of::ReferenceSchema>;
    impl ReferenceSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_columns: impl IntoVal<List<RecordColumn>>, record_format: impl IntoVal<RecordFormat>) -> Self { with(with(empty(), "RecordColumns", record_columns), "RecordFormat", record_format) }
        /// `RecordColumns`: mandatory.
        #[track_caller] pub fn record_columns(self, value: impl IntoVal<List<RecordColumn>>) -> Self { with(self, "RecordColumns", value) }
        /// `RecordEncoding`.
        #[track_caller] pub fn record_encoding(self, value: impl IntoVal<String>) -> Self { with(self, "RecordEncoding", value) }
        /// `RecordFormat`: mandatory.
        #[track_caller] pub fn record_format(self, value: impl IntoVal<RecordFormat>) -> Self { with(self, "RecordFormat", value) }
    }

    /// `S3ReferenceDataSource`.
    pub type S3ReferenceDataSource = Fields<of::S3ReferenceDataSource>;
    impl S3ReferenceDataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>, file_key: impl IntoVal<String>) -> Self { with(with(empty(), "BucketARN", bucket_arn), "FileKey", file_key) }
        /// `BucketARN`: mandatory.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketARN", value) }
        /// `FileKey`: mandatory.
        #[track_caller] pub fn file_key(self, value: impl IntoVal<String>) -> Self { with(self, "FileKey", value) }
    }
}
