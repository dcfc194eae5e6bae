// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KinesisAnalytics`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnApplicationOutput {} pub enum CfnApplicationReferenceDataSource {} }

/// [`AWS::KinesisAnalytics::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::KinesisAnalytics::Application"; type Tags = cfn::NoTags; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Inputs`.
///
/// A change replaces the resource: `ApplicationName`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(inputs: impl IntoVal<List<cfn_application::Input>>) -> Self { with(empty(), "Inputs", inputs) }
    /// `ApplicationCode`.
    #[track_caller] pub fn application_code(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationCode", value) }
    /// `ApplicationDescription`.
    #[track_caller] pub fn application_description(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationDescription", value) }
    /// `ApplicationName`. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `Inputs`: mandatory.
    #[track_caller] pub fn inputs(self, value: impl IntoVal<List<cfn_application::Input>>) -> Self { with(self, "Inputs", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum CsvMappingParameters {} pub enum Input {} pub enum InputLambdaProcessor {} pub enum InputParallelism {} impl ias_core::Optional for InputParallelism {} pub enum InputProcessingConfiguration {} impl ias_core::Optional for InputProcessingConfiguration {} pub enum InputSchema {} pub enum JsonMappingParameters {} pub enum KinesisFirehoseInput {} pub enum KinesisStreamsInput {} pub enum MappingParameters {} impl ias_core::Optional for MappingParameters {} pub enum RecordColumn {} pub enum RecordFormat {} }

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
        /// `NamePrefix`: mandatory.
        #[track_caller] pub fn name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "NamePrefix", value) }
    }

    /// `InputLambdaProcessor`.
    pub type InputLambdaProcessor = Fields<of::InputLambdaProcessor>;
    impl InputLambdaProcessor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ResourceARN", resource_arn), "RoleARN", role_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// `InputParallelism`.
    pub type InputParallelism = Fields<of::InputParallelism>;
    impl InputParallelism {
        /// `Count`.
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
        /// `RecordColumns`: mandatory.
        #[track_caller] pub fn record_columns(self, value: impl IntoVal<List<RecordColumn>>) -> Self { with(self, "RecordColumns", value) }
        /// `RecordEncoding`.
        #[track_caller] pub fn record_encoding(self, value: impl IntoVal<String>) -> Self { with(self, "RecordEncoding", value) }
        /// `RecordFormat`: mandatory.
        #[track_caller] pub fn record_format(self, value: impl IntoVal<RecordFormat>) -> Self { with(self, "RecordFormat", value) }
    }

    /// `JSONMappingParameters`.
    pub type JsonMappingParameters = Fields<of::JsonMappingParameters>;
    impl JsonMappingParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_row_path: impl IntoVal<String>) -> Self { with(empty(), "RecordRowPath", record_row_path) }
        /// `RecordRowPath`: mandatory.
        #[track_caller] pub fn record_row_path(self, value: impl IntoVal<String>) -> Self { with(self, "RecordRowPath", value) }
    }

    /// `KinesisFirehoseInput`.
    pub type KinesisFirehoseInput = Fields<of::KinesisFirehoseInput>;
    impl KinesisFirehoseInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ResourceARN", resource_arn), "RoleARN", role_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// `KinesisStreamsInput`.
    pub type KinesisStreamsInput = Fields<of::KinesisStreamsInput>;
    impl KinesisStreamsInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ResourceARN", resource_arn), "RoleARN", role_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
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
}

/// [`AWS::KinesisAnalytics::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplicationOutput = Handle<of::CfnApplicationOutput>;
impl cfn::ResourceType for of::CfnApplicationOutput { const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationOutput"; type Tags = cfn::NoTags; type Props = CfnApplicationOutputProps; type Reference = String; }
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
    use super::super::prelude::*;
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
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ResourceARN", resource_arn), "RoleARN", role_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// `KinesisStreamsOutput`.
    pub type KinesisStreamsOutput = Fields<of::KinesisStreamsOutput>;
    impl KinesisStreamsOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ResourceARN", resource_arn), "RoleARN", role_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// `LambdaOutput`.
    pub type LambdaOutput = Fields<of::LambdaOutput>;
    impl LambdaOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ResourceARN", resource_arn), "RoleARN", role_arn) }
        /// `ResourceARN`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RoleARN`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
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

/// [`AWS::KinesisAnalytics::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplicationReferenceDataSource = Handle<of::CfnApplicationReferenceDataSource>;
impl cfn::ResourceType for of::CfnApplicationReferenceDataSource { const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationReferenceDataSource"; type Tags = cfn::NoTags; type Props = CfnApplicationReferenceDataSourceProps; type Reference = String; }
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
    use super::super::prelude::*;
    pub use super::cfn_application::{CsvMappingParameters, JsonMappingParameters, MappingParameters, RecordColumn, RecordFormat};
    mod of { pub enum ReferenceDataSource {} pub enum ReferenceSchema {} pub enum S3ReferenceDataSource {} }

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
    /// What [`S3ReferenceDataSource`] cannot do without.
    pub struct S3ReferenceDataSourceRequired<A, B, C> {
        /// `BucketARN`.
        pub bucket_arn: A,
        /// `FileKey`.
        pub file_key: B,
        /// `ReferenceRoleARN`.
        pub reference_role_arn: C,
    }
    impl S3ReferenceDataSource {
        /// Takes what is mandatory, by name: [`S3ReferenceDataSourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: S3ReferenceDataSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "BucketARN", required.bucket_arn), "FileKey", required.file_key), "ReferenceRoleARN", required.reference_role_arn) }
        /// `BucketARN`: mandatory.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketARN", value) }
        /// `FileKey`: mandatory.
        #[track_caller] pub fn file_key(self, value: impl IntoVal<String>) -> Self { with(self, "FileKey", value) }
        /// `ReferenceRoleARN`: mandatory.
        #[track_caller] pub fn reference_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ReferenceRoleARN", value) }
    }
}
