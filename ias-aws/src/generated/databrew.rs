// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DataBrew`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDataset {} pub enum CfnJob {} pub enum CfnProject {} pub enum CfnRecipe {} pub enum CfnRuleset {} pub enum CfnSchedule {} }

/// [`AWS::DataBrew::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::DataBrew::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = String; }

/// Properties of [`CfnDataset`].
///
/// Mandatory: `Name`, `Input`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
impl CfnDatasetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, input: impl IntoVal<cfn_dataset::Input>) -> Self { with(with(empty(), "Name", name), "Input", input) }
    /// `Format`.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_dataset::Format>) -> Self { with(self, "Format", value) }
    /// `FormatOptions`.
    #[track_caller] pub fn format_options(self, value: impl IntoVal<cfn_dataset::FormatOptions>) -> Self { with(self, "FormatOptions", value) }
    /// `Input`: mandatory.
    #[track_caller] pub fn input(self, value: impl IntoVal<cfn_dataset::Input>) -> Self { with(self, "Input", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PathOptions`.
    #[track_caller] pub fn path_options(self, value: impl IntoVal<cfn_dataset::PathOptions>) -> Self { with(self, "PathOptions", value) }
    /// `Source`.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_dataset::Source>) -> Self { with(self, "Source", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CsvOptions {} impl ias_core::Optional for CsvOptions {} pub enum DataCatalogInputDefinition {} impl ias_core::Optional for DataCatalogInputDefinition {} pub enum DatabaseInputDefinition {} pub enum DatasetParameter {} pub enum DatasetParameterType {} pub enum DatetimeOptions {} pub enum ExcelOptions {} impl ias_core::Optional for ExcelOptions {} pub enum FilesLimit {} pub enum FilesLimitOrder {} pub enum FilesLimitOrderedBy {} pub enum FilterExpression {} pub enum FilterValue {} pub enum Format {} pub enum FormatOptions {} impl ias_core::Optional for FormatOptions {} pub enum Input {} impl ias_core::Optional for Input {} pub enum JsonOptions {} impl ias_core::Optional for JsonOptions {} pub enum Metadata {} impl ias_core::Optional for Metadata {} pub enum PathOptions {} impl ias_core::Optional for PathOptions {} pub enum PathParameter {} pub enum S3Location {} pub enum Source {} pub enum Tag {} }

    /// `CsvOptions`.
    pub type CsvOptions = Fields<of::CsvOptions>;
    impl CsvOptions {
        /// `Delimiter`: exactly 1 character.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `HeaderRow`.
        #[track_caller] pub fn header_row(self, value: impl IntoVal<bool>) -> Self { with(self, "HeaderRow", value) }
    }

    /// `DataCatalogInputDefinition`.
    pub type DataCatalogInputDefinition = Fields<of::DataCatalogInputDefinition>;
    impl DataCatalogInputDefinition {
        /// `CatalogId`: 1 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `TableName`: 1 to 255 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `TempDirectory`.
        #[track_caller] pub fn temp_directory(self, value: impl IntoVal<S3Location>) -> Self { with(self, "TempDirectory", value) }
    }

    /// `DatabaseInputDefinition`.
    pub type DatabaseInputDefinition = Fields<of::DatabaseInputDefinition>;
    impl DatabaseInputDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(glue_connection_name: impl IntoVal<String>) -> Self { with(empty(), "GlueConnectionName", glue_connection_name) }
        /// `DatabaseTableName`: 1 to 255 characters.
        #[track_caller] pub fn database_table_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseTableName", value) }
        /// `GlueConnectionName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn glue_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "GlueConnectionName", value) }
        /// `QueryString`: 1 to 10000 characters.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
        /// `TempDirectory`.
        #[track_caller] pub fn temp_directory(self, value: impl IntoVal<S3Location>) -> Self { with(self, "TempDirectory", value) }
    }

    /// `DatasetParameter`.
    pub type DatasetParameter = Fields<of::DatasetParameter>;
    impl DatasetParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<DatasetParameterType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `CreateColumn`.
        #[track_caller] pub fn create_column(self, value: impl IntoVal<bool>) -> Self { with(self, "CreateColumn", value) }
        /// `DatetimeOptions`.
        #[track_caller] pub fn datetime_options(self, value: impl IntoVal<DatetimeOptions>) -> Self { with(self, "DatetimeOptions", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<FilterExpression>) -> Self { with(self, "Filter", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DatasetParameterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DatasetParameterType = Word<fn(of::DatasetParameterType)>;
    impl DatasetParameterType {
        /// `String`
        pub const String: Self = word("String");
        /// `Number`
        pub const Number: Self = word("Number");
        /// `Datetime`
        pub const Datetime: Self = word("Datetime");
    }

    /// `DatetimeOptions`.
    pub type DatetimeOptions = Fields<of::DatetimeOptions>;
    impl DatetimeOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(format: impl IntoVal<String>) -> Self { with(empty(), "Format", format) }
        /// `Format`: mandatory, 2 to 100 characters.
        #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "Format", value) }
        /// `LocaleCode`: 2 to 100 characters, matches `^[A-Za-z0-9_\.#@\-]+$`.
        #[track_caller] pub fn locale_code(self, value: impl IntoVal<String>) -> Self { with(self, "LocaleCode", value) }
        /// `TimezoneOffset`: 1 to 6 characters, matches `^(Z|[-+](\d|\d{2}|\d{2}:?\d{2}))$`.
        #[track_caller] pub fn timezone_offset(self, value: impl IntoVal<String>) -> Self { with(self, "TimezoneOffset", value) }
    }

    /// `ExcelOptions`.
    ///
    /// Takes exactly one of `SheetNames`; `SheetIndexes`.
    pub type ExcelOptions = Fields<of::ExcelOptions>;
    impl ExcelOptions {
        /// `HeaderRow`.
        #[track_caller] pub fn header_row(self, value: impl IntoVal<bool>) -> Self { with(self, "HeaderRow", value) }
        /// `SheetIndexes`: exactly 1 item, each 0 to 200.
        #[track_caller] pub fn sheet_indexes(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "SheetIndexes", value) }
        /// `SheetNames`: exactly 1 item, each 1 to 31 characters.
        #[track_caller] pub fn sheet_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SheetNames", value) }
    }

    /// `FilesLimit`.
    pub type FilesLimit = Fields<of::FilesLimit>;
    impl FilesLimit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_files: impl IntoVal<i64>) -> Self { with(empty(), "MaxFiles", max_files) }
        /// `MaxFiles`: mandatory, at least 1.
        #[track_caller] pub fn max_files(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFiles", value) }
        /// `Order`.
        #[track_caller] pub fn order(self, value: impl IntoVal<FilesLimitOrder>) -> Self { with(self, "Order", value) }
        /// `OrderedBy`.
        #[track_caller] pub fn ordered_by(self, value: impl IntoVal<FilesLimitOrderedBy>) -> Self { with(self, "OrderedBy", value) }
    }

    /// Words of `Order`.
    pub type FilesLimitOrder = Word<fn(of::FilesLimitOrder)>;
    impl FilesLimitOrder {
        /// `ASCENDING`
        pub const Ascending: Self = word("ASCENDING");
        /// `DESCENDING`
        pub const Descending: Self = word("DESCENDING");
    }

    /// Words of `OrderedBy`.
    pub type FilesLimitOrderedBy = Word<fn(of::FilesLimitOrderedBy)>;
    impl FilesLimitOrderedBy {
        /// `LAST_MODIFIED_DATE`
        pub const LastModifiedDate: Self = word("LAST_MODIFIED_DATE");
    }

    /// `FilterExpression`.
    pub type FilterExpression = Fields<of::FilterExpression>;
    impl FilterExpression {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>, values_map: impl IntoVal<List<FilterValue>>) -> Self { with(with(empty(), "Expression", expression), "ValuesMap", values_map) }
        /// `Expression`: mandatory, 4 to 1024 characters, matches `^[><0-9A-Za-z_.,:)(!= ]+$`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `ValuesMap`: mandatory.
        #[track_caller] pub fn values_map(self, value: impl IntoVal<List<FilterValue>>) -> Self { with(self, "ValuesMap", value) }
    }

    /// `FilterValue`.
    pub type FilterValue = Fields<of::FilterValue>;
    impl FilterValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_reference: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "ValueReference", value_reference), "Value", value) }
        /// `Value`: mandatory, at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `ValueReference`: mandatory, 2 to 128 characters, matches `^:[A-Za-z0-9_]+$`.
        #[track_caller] pub fn value_reference(self, value: impl IntoVal<String>) -> Self { with(self, "ValueReference", value) }
    }

    /// Words of `Format`.
    pub type Format = Word<fn(of::Format)>;
    impl Format {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `EXCEL`
        pub const Excel: Self = word("EXCEL");
        /// `ORC`
        pub const Orc: Self = word("ORC");
    }

    /// `FormatOptions`.
    pub type FormatOptions = Fields<of::FormatOptions>;
    impl FormatOptions {
        /// `Csv`.
        #[track_caller] pub fn csv(self, value: impl IntoVal<CsvOptions>) -> Self { with(self, "Csv", value) }
        /// `Excel`.
        #[track_caller] pub fn excel(self, value: impl IntoVal<ExcelOptions>) -> Self { with(self, "Excel", value) }
        /// `Json`.
        #[track_caller] pub fn json(self, value: impl IntoVal<JsonOptions>) -> Self { with(self, "Json", value) }
    }

    /// `Input`.
    pub type Input = Fields<of::Input>;
    impl Input {
        /// `DataCatalogInputDefinition`.
        #[track_caller] pub fn data_catalog_input_definition(self, value: impl IntoVal<DataCatalogInputDefinition>) -> Self { with(self, "DataCatalogInputDefinition", value) }
        /// `DatabaseInputDefinition`.
        #[track_caller] pub fn database_input_definition(self, value: impl IntoVal<DatabaseInputDefinition>) -> Self { with(self, "DatabaseInputDefinition", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Metadata>) -> Self { with(self, "Metadata", value) }
        /// `S3InputDefinition`.
        #[track_caller] pub fn s3_input_definition(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3InputDefinition", value) }
    }

    /// `JsonOptions`.
    pub type JsonOptions = Fields<of::JsonOptions>;
    impl JsonOptions {
        /// `MultiLine`.
        #[track_caller] pub fn multi_line(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiLine", value) }
    }

    /// `Metadata`.
    pub type Metadata = Fields<of::Metadata>;
    impl Metadata {
        /// `SourceArn`: 20 to 2048 characters.
        #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    }

    /// `PathOptions`.
    pub type PathOptions = Fields<of::PathOptions>;
    impl PathOptions {
        /// `FilesLimit`.
        #[track_caller] pub fn files_limit(self, value: impl IntoVal<FilesLimit>) -> Self { with(self, "FilesLimit", value) }
        /// `LastModifiedDateCondition`.
        #[track_caller] pub fn last_modified_date_condition(self, value: impl IntoVal<FilterExpression>) -> Self { with(self, "LastModifiedDateCondition", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<PathParameter>>) -> Self { with(self, "Parameters", value) }
    }

    /// `PathParameter`.
    pub type PathParameter = Fields<of::PathParameter>;
    impl PathParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path_parameter_name: impl IntoVal<String>, dataset_parameter: impl IntoVal<DatasetParameter>) -> Self { with(with(empty(), "PathParameterName", path_parameter_name), "DatasetParameter", dataset_parameter) }
        /// `DatasetParameter`: mandatory.
        #[track_caller] pub fn dataset_parameter(self, value: impl IntoVal<DatasetParameter>) -> Self { with(self, "DatasetParameter", value) }
        /// `PathParameterName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn path_parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "PathParameterName", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `BucketOwner`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `Key`: 1 to 1280 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// Words of `Source`.
    pub type Source = Word<fn(of::Source)>;
    impl Source {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `DATA-CATALOG`
        pub const DataCatalog: Self = word("DATA-CATALOG");
        /// `DATABASE`
        pub const Database: Self = word("DATABASE");
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
}

/// [`AWS::DataBrew::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html).
///
/// What `Ref` returns: `Name`.
pub type CfnJob = Handle<of::CfnJob>;
impl cfn::ResourceType for of::CfnJob { const TYPE: &'static str = "AWS::DataBrew::Job"; type Tags = cfn::TagList; type Props = CfnJobProps; type Reference = String; }

/// Properties of [`CfnJob`].
///
/// Mandatory: `Name`, `RoleArn`, `Type`.
///
/// A change replaces the resource: `Name`, `Tags`, `Type`.
pub type CfnJobProps = Fields<of::CfnJob>;
/// What [`CfnJobProps`] cannot do without.
pub struct CfnJobPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub name: A,
    /// `RoleArn`: 20 to 2048 characters.
    pub role_arn: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnJobProps {
    /// Takes what is mandatory, by name: [`CfnJobPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_job::Type>>(required: CfnJobPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "RoleArn", required.role_arn), "Type", required.type_) }
    /// `DataCatalogOutputs`: at least 1 item.
    #[track_caller] pub fn data_catalog_outputs(self, value: impl IntoVal<List<cfn_job::DataCatalogOutput>>) -> Self { with(self, "DataCatalogOutputs", value) }
    /// `DatabaseOutputs`: at least 1 item.
    #[track_caller] pub fn database_outputs(self, value: impl IntoVal<List<cfn_job::DatabaseOutput>>) -> Self { with(self, "DatabaseOutputs", value) }
    /// `DatasetName`: 1 to 255 characters.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    /// `EncryptionKeyArn`: 20 to 2048 characters.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `EncryptionMode`.
    #[track_caller] pub fn encryption_mode(self, value: impl IntoVal<cfn_job::EncryptionMode>) -> Self { with(self, "EncryptionMode", value) }
    /// `JobSample`.
    #[track_caller] pub fn job_sample(self, value: impl IntoVal<cfn_job::JobSample>) -> Self { with(self, "JobSample", value) }
    /// `LogSubscription`.
    #[track_caller] pub fn log_subscription(self, value: impl IntoVal<cfn_job::LogSubscription>) -> Self { with(self, "LogSubscription", value) }
    /// `MaxCapacity`.
    #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
    /// `MaxRetries`: at least 0.
    #[track_caller] pub fn max_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetries", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutputLocation`.
    #[track_caller] pub fn output_location(self, value: impl IntoVal<cfn_job::OutputLocation>) -> Self { with(self, "OutputLocation", value) }
    /// `Outputs`: at least 1 item.
    #[track_caller] pub fn outputs(self, value: impl IntoVal<List<cfn_job::Output>>) -> Self { with(self, "Outputs", value) }
    /// `ProfileConfiguration`.
    #[track_caller] pub fn profile_configuration(self, value: impl IntoVal<cfn_job::ProfileConfiguration>) -> Self { with(self, "ProfileConfiguration", value) }
    /// `ProjectName`: 1 to 255 characters.
    #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
    /// `Recipe`.
    #[track_caller] pub fn recipe(self, value: impl IntoVal<cfn_job::Recipe>) -> Self { with(self, "Recipe", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_job::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Timeout`: at least 0.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_job::Type>) -> Self { with(self, "Type", value) }
    /// `ValidationConfigurations`: at least 1 item.
    #[track_caller] pub fn validation_configurations(self, value: impl IntoVal<List<cfn_job::ValidationConfiguration>>) -> Self { with(self, "ValidationConfigurations", value) }
}

/// Types of [`CfnJob`].
pub mod cfn_job {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset::{S3Location, Tag};
    mod of { pub enum AllowedStatistics {} pub enum ColumnSelector {} impl ias_core::Optional for ColumnSelector {} pub enum ColumnStatisticsConfiguration {} pub enum CsvOutputOptions {} impl ias_core::Optional for CsvOutputOptions {} pub enum DataCatalogOutput {} pub enum DatabaseOutput {} pub enum DatabaseOutputDatabaseOutputMode {} pub enum DatabaseTableOutputOptions {} pub enum EncryptionMode {} pub enum EntityDetectorConfiguration {} pub enum JobSample {} impl ias_core::Optional for JobSample {} pub enum LogSubscription {} pub enum Output {} pub enum OutputCompressionFormat {} pub enum OutputFormat {} pub enum OutputFormatOptions {} impl ias_core::Optional for OutputFormatOptions {} pub enum OutputLocation {} pub enum ProfileConfiguration {} impl ias_core::Optional for ProfileConfiguration {} pub enum Recipe {} pub enum S3TableOutputOptions {} pub enum SampleMode {} pub enum StatisticOverride {} pub enum StatisticsConfiguration {} impl ias_core::Optional for StatisticsConfiguration {} pub enum Type {} pub enum ValidationConfiguration {} pub enum ValidationMode {} }

    /// `AllowedStatistics`.
    pub type AllowedStatistics = Fields<of::AllowedStatistics>;
    impl AllowedStatistics {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statistics: impl IntoVal<List<String>>) -> Self { with(empty(), "Statistics", statistics) }
        /// `Statistics`: mandatory, at least 1 item, each 1 to 128 characters, each matches `^[A-Z\_]+$`.
        #[track_caller] pub fn statistics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Statistics", value) }
    }

    /// `ColumnSelector`.
    pub type ColumnSelector = Fields<of::ColumnSelector>;
    impl ColumnSelector {
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Regex`: 1 to 255 characters.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
    }

    /// `ColumnStatisticsConfiguration`.
    pub type ColumnStatisticsConfiguration = Fields<of::ColumnStatisticsConfiguration>;
    impl ColumnStatisticsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statistics: impl IntoVal<StatisticsConfiguration>) -> Self { with(empty(), "Statistics", statistics) }
        /// `Selectors`: at least 1 item.
        #[track_caller] pub fn selectors(self, value: impl IntoVal<List<ColumnSelector>>) -> Self { with(self, "Selectors", value) }
        /// `Statistics`: mandatory.
        #[track_caller] pub fn statistics(self, value: impl IntoVal<StatisticsConfiguration>) -> Self { with(self, "Statistics", value) }
    }

    /// `CsvOutputOptions`.
    pub type CsvOutputOptions = Fields<of::CsvOutputOptions>;
    impl CsvOutputOptions {
        /// `Delimiter`: exactly 1 character.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
    }

    /// `DataCatalogOutput`.
    pub type DataCatalogOutput = Fields<of::DataCatalogOutput>;
    impl DataCatalogOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "TableName", table_name) }
        /// `CatalogId`: 1 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DatabaseOptions`.
        #[track_caller] pub fn database_options(self, value: impl IntoVal<DatabaseTableOutputOptions>) -> Self { with(self, "DatabaseOptions", value) }
        /// `Overwrite`.
        #[track_caller] pub fn overwrite(self, value: impl IntoVal<bool>) -> Self { with(self, "Overwrite", value) }
        /// `S3Options`.
        #[track_caller] pub fn s3_options(self, value: impl IntoVal<S3TableOutputOptions>) -> Self { with(self, "S3Options", value) }
        /// `TableName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `DatabaseOutput`.
    pub type DatabaseOutput = Fields<of::DatabaseOutput>;
    impl DatabaseOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(glue_connection_name: impl IntoVal<String>, database_options: impl IntoVal<DatabaseTableOutputOptions>) -> Self { with(with(empty(), "GlueConnectionName", glue_connection_name), "DatabaseOptions", database_options) }
        /// `DatabaseOptions`: mandatory.
        #[track_caller] pub fn database_options(self, value: impl IntoVal<DatabaseTableOutputOptions>) -> Self { with(self, "DatabaseOptions", value) }
        /// `DatabaseOutputMode`.
        #[track_caller] pub fn database_output_mode(self, value: impl IntoVal<DatabaseOutputDatabaseOutputMode>) -> Self { with(self, "DatabaseOutputMode", value) }
        /// `GlueConnectionName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn glue_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "GlueConnectionName", value) }
    }

    /// Words of `DatabaseOutputMode`.
    pub type DatabaseOutputDatabaseOutputMode = Word<fn(of::DatabaseOutputDatabaseOutputMode)>;
    impl DatabaseOutputDatabaseOutputMode {
        /// `NEW_TABLE`
        pub const NewTable: Self = word("NEW_TABLE");
    }

    /// `DatabaseTableOutputOptions`.
    pub type DatabaseTableOutputOptions = Fields<of::DatabaseTableOutputOptions>;
    impl DatabaseTableOutputOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<String>) -> Self { with(empty(), "TableName", table_name) }
        /// `TableName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `TempDirectory`.
        #[track_caller] pub fn temp_directory(self, value: impl IntoVal<S3Location>) -> Self { with(self, "TempDirectory", value) }
    }

    /// Words of `EncryptionMode`.
    pub type EncryptionMode = Word<fn(of::EncryptionMode)>;
    impl EncryptionMode {
        /// `SSE-KMS`
        pub const SseKms: Self = word("SSE-KMS");
        /// `SSE-S3`
        pub const SseS3: Self = word("SSE-S3");
    }

    /// `EntityDetectorConfiguration`.
    pub type EntityDetectorConfiguration = Fields<of::EntityDetectorConfiguration>;
    impl EntityDetectorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entity_types: impl IntoVal<List<String>>) -> Self { with(empty(), "EntityTypes", entity_types) }
        /// `AllowedStatistics`.
        #[track_caller] pub fn allowed_statistics(self, value: impl IntoVal<AllowedStatistics>) -> Self { with(self, "AllowedStatistics", value) }
        /// `EntityTypes`: mandatory, at least 1 item, each 1 to 128 characters, each matches `^[A-Z_][A-Z\\d_]*$`.
        #[track_caller] pub fn entity_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntityTypes", value) }
    }

    /// `JobSample`.
    pub type JobSample = Fields<of::JobSample>;
    impl JobSample {
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<SampleMode>) -> Self { with(self, "Mode", value) }
        /// `Size`.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    }

    /// Words of `LogSubscription`.
    pub type LogSubscription = Word<fn(of::LogSubscription)>;
    impl LogSubscription {
        /// `ENABLE`
        pub const Enable: Self = word("ENABLE");
        /// `DISABLE`
        pub const Disable: Self = word("DISABLE");
    }

    /// `Output`.
    pub type Output = Fields<of::Output>;
    impl Output {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<S3Location>) -> Self { with(empty(), "Location", location) }
        /// `CompressionFormat`.
        #[track_caller] pub fn compression_format(self, value: impl IntoVal<OutputCompressionFormat>) -> Self { with(self, "CompressionFormat", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<OutputFormat>) -> Self { with(self, "Format", value) }
        /// `FormatOptions`.
        #[track_caller] pub fn format_options(self, value: impl IntoVal<OutputFormatOptions>) -> Self { with(self, "FormatOptions", value) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "Location", value) }
        /// `MaxOutputFiles`: 1 to 999.
        #[track_caller] pub fn max_output_files(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxOutputFiles", value) }
        /// `Overwrite`.
        #[track_caller] pub fn overwrite(self, value: impl IntoVal<bool>) -> Self { with(self, "Overwrite", value) }
        /// `PartitionColumns`: at most 200 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn partition_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PartitionColumns", value) }
    }

    /// Words of `CompressionFormat`.
    pub type OutputCompressionFormat = Word<fn(of::OutputCompressionFormat)>;
    impl OutputCompressionFormat {
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `LZ4`
        pub const Lz4: Self = word("LZ4");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
        /// `BZIP2`
        pub const Bzip2: Self = word("BZIP2");
        /// `DEFLATE`
        pub const Deflate: Self = word("DEFLATE");
        /// `LZO`
        pub const Lzo: Self = word("LZO");
        /// `BROTLI`
        pub const Brotli: Self = word("BROTLI");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
        /// `ZLIB`
        pub const Zlib: Self = word("ZLIB");
    }

    /// Words of `Format`.
    pub type OutputFormat = Word<fn(of::OutputFormat)>;
    impl OutputFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `GLUEPARQUET`
        pub const Glueparquet: Self = word("GLUEPARQUET");
        /// `AVRO`
        pub const Avro: Self = word("AVRO");
        /// `ORC`
        pub const Orc: Self = word("ORC");
        /// `XML`
        pub const Xml: Self = word("XML");
        /// `TABLEAUHYPER`
        pub const Tableauhyper: Self = word("TABLEAUHYPER");
    }

    /// `OutputFormatOptions`.
    pub type OutputFormatOptions = Fields<of::OutputFormatOptions>;
    impl OutputFormatOptions {
        /// `Csv`.
        #[track_caller] pub fn csv(self, value: impl IntoVal<CsvOutputOptions>) -> Self { with(self, "Csv", value) }
    }

    /// `OutputLocation`.
    pub type OutputLocation = Fields<of::OutputLocation>;
    impl OutputLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `BucketOwner`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `Key`: 1 to 1280 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `ProfileConfiguration`.
    pub type ProfileConfiguration = Fields<of::ProfileConfiguration>;
    impl ProfileConfiguration {
        /// `ColumnStatisticsConfigurations`: at least 1 item.
        #[track_caller] pub fn column_statistics_configurations(self, value: impl IntoVal<List<ColumnStatisticsConfiguration>>) -> Self { with(self, "ColumnStatisticsConfigurations", value) }
        /// `DatasetStatisticsConfiguration`.
        #[track_caller] pub fn dataset_statistics_configuration(self, value: impl IntoVal<StatisticsConfiguration>) -> Self { with(self, "DatasetStatisticsConfiguration", value) }
        /// `EntityDetectorConfiguration`.
        #[track_caller] pub fn entity_detector_configuration(self, value: impl IntoVal<EntityDetectorConfiguration>) -> Self { with(self, "EntityDetectorConfiguration", value) }
        /// `ProfileColumns`: at least 1 item.
        #[track_caller] pub fn profile_columns(self, value: impl IntoVal<List<ColumnSelector>>) -> Self { with(self, "ProfileColumns", value) }
    }

    /// `Recipe`.
    pub type Recipe = Fields<of::Recipe>;
    impl Recipe {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `S3TableOutputOptions`.
    pub type S3TableOutputOptions = Fields<of::S3TableOutputOptions>;
    impl S3TableOutputOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<S3Location>) -> Self { with(empty(), "Location", location) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "Location", value) }
    }

    /// Words of `SampleMode`.
    pub type SampleMode = Word<fn(of::SampleMode)>;
    impl SampleMode {
        /// `FULL_DATASET`
        pub const FullDataset: Self = word("FULL_DATASET");
        /// `CUSTOM_ROWS`
        pub const CustomRows: Self = word("CUSTOM_ROWS");
    }

    /// `StatisticOverride`.
    pub type StatisticOverride = Fields<of::StatisticOverride>;
    impl StatisticOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statistic: impl IntoVal<String>, parameters: impl IntoVal<Map<String>>) -> Self { with(with(empty(), "Statistic", statistic), "Parameters", parameters) }
        /// `Parameters`: mandatory.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `Statistic`: mandatory, 1 to 128 characters, matches `^[A-Z\_]+$`.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<String>) -> Self { with(self, "Statistic", value) }
    }

    /// `StatisticsConfiguration`.
    pub type StatisticsConfiguration = Fields<of::StatisticsConfiguration>;
    impl StatisticsConfiguration {
        /// `IncludedStatistics`: at least 1 item, each 1 to 128 characters, each matches `^[A-Z\_]+$`.
        #[track_caller] pub fn included_statistics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedStatistics", value) }
        /// `Overrides`: at least 1 item.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<List<StatisticOverride>>) -> Self { with(self, "Overrides", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `PROFILE`
        pub const Profile: Self = word("PROFILE");
        /// `RECIPE`
        pub const Recipe: Self = word("RECIPE");
    }

    /// `ValidationConfiguration`.
    pub type ValidationConfiguration = Fields<of::ValidationConfiguration>;
    impl ValidationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ruleset_arn: impl IntoVal<String>) -> Self { with(empty(), "RulesetArn", ruleset_arn) }
        /// `RulesetArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn ruleset_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RulesetArn", value) }
        /// `ValidationMode`.
        #[track_caller] pub fn validation_mode(self, value: impl IntoVal<ValidationMode>) -> Self { with(self, "ValidationMode", value) }
    }

    /// Words of `ValidationMode`.
    pub type ValidationMode = Word<fn(of::ValidationMode)>;
    impl ValidationMode {
        /// `CHECK_ALL`
        pub const CheckAll: Self = word("CHECK_ALL");
    }
}

/// [`AWS::DataBrew::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html).
///
/// What `Ref` returns: `Name`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::DataBrew::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = String; }

/// Properties of [`CfnProject`].
///
/// Mandatory: `DatasetName`, `Name`, `RecipeName`, `RoleArn`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnProjectProps = Fields<of::CfnProject>;
/// What [`CfnProjectProps`] cannot do without.
pub struct CfnProjectPropsRequired<A, B, C, D> {
    /// `DatasetName`: 1 to 255 characters.
    pub dataset_name: A,
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub name: B,
    /// `RecipeName`: 1 to 255 characters.
    pub recipe_name: C,
    /// `RoleArn`: 20 to 2048 characters.
    pub role_arn: D,
}
impl CfnProjectProps {
    /// Takes what is mandatory, by name: [`CfnProjectPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnProjectPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DatasetName", required.dataset_name), "Name", required.name), "RecipeName", required.recipe_name), "RoleArn", required.role_arn) }
    /// `DatasetName`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecipeName`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn recipe_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecipeName", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Sample`.
    #[track_caller] pub fn sample(self, value: impl IntoVal<cfn_project::Sample>) -> Self { with(self, "Sample", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset::{Tag};
    mod of { pub enum Sample {} pub enum SampleType {} }

    /// `Sample`.
    pub type Sample = Fields<of::Sample>;
    impl Sample {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SampleType>) -> Self { with(empty(), "Type", type_) }
        /// `Size`: 1 to 5000.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SampleType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type SampleType = Word<fn(of::SampleType)>;
    impl SampleType {
        /// `FIRST_N`
        pub const FirstN: Self = word("FIRST_N");
        /// `LAST_N`
        pub const LastN: Self = word("LAST_N");
        /// `RANDOM`
        pub const Random: Self = word("RANDOM");
    }
}

/// [`AWS::DataBrew::Recipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html).
///
/// What `Ref` returns: `Name`.
pub type CfnRecipe = Handle<of::CfnRecipe>;
impl cfn::ResourceType for of::CfnRecipe { const TYPE: &'static str = "AWS::DataBrew::Recipe"; type Tags = cfn::TagList; type Props = CfnRecipeProps; type Reference = String; }

/// Properties of [`CfnRecipe`].
///
/// Mandatory: `Name`, `Steps`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnRecipeProps = Fields<of::CfnRecipe>;
impl CfnRecipeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, steps: impl IntoVal<List<cfn_recipe::RecipeStep>>) -> Self { with(with(empty(), "Name", name), "Steps", steps) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Steps`: mandatory.
    #[track_caller] pub fn steps(self, value: impl IntoVal<List<cfn_recipe::RecipeStep>>) -> Self { with(self, "Steps", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recipe::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRecipe`].
pub mod cfn_recipe {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset::{Tag};
    mod of { pub enum Action {} pub enum ConditionExpression {} pub enum DataCatalogInputDefinition {} impl ias_core::Optional for DataCatalogInputDefinition {} pub enum RecipeParameters {} impl ias_core::Optional for RecipeParameters {} pub enum RecipeStep {} pub enum S3Location {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operation: impl IntoVal<String>) -> Self { with(empty(), "Operation", operation) }
        /// `Operation`: mandatory, 1 to 128 characters, matches `^[A-Z\_]+$`.
        #[track_caller] pub fn operation(self, value: impl IntoVal<String>) -> Self { with(self, "Operation", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<ActionParameters>) -> Self { with(self, "Parameters", value) }
    }

    /// `Parameters`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ActionParameters(Value);
    ias_core::union!(ActionParameters);
    impl ActionParameters {
        /// The alternative `RecipeParameters`.
        pub fn recipe_parameters(value: impl IntoVal<RecipeParameters>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a map.
        pub fn text_map(value: impl IntoVal<Map<String>>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<ActionParameters> for RecipeParameters { fn into_val(self) -> Val<ActionParameters> { Val::raw(IntoVal::<RecipeParameters>::into_val(self).into_value()) } }

    /// `ConditionExpression`.
    pub type ConditionExpression = Fields<of::ConditionExpression>;
    impl ConditionExpression {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition: impl IntoVal<String>, target_column: impl IntoVal<String>) -> Self { with(with(empty(), "Condition", condition), "TargetColumn", target_column) }
        /// `Condition`: mandatory, 1 to 128 characters, matches `^[A-Z\_]+$`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `TargetColumn`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn target_column(self, value: impl IntoVal<String>) -> Self { with(self, "TargetColumn", value) }
        /// `Value`: at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `DataCatalogInputDefinition`.
    pub type DataCatalogInputDefinition = Fields<of::DataCatalogInputDefinition>;
    impl DataCatalogInputDefinition {
        /// `CatalogId`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `TableName`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `TempDirectory`.
        #[track_caller] pub fn temp_directory(self, value: impl IntoVal<S3Location>) -> Self { with(self, "TempDirectory", value) }
    }

    /// `RecipeParameters`.
    pub type RecipeParameters = Fields<of::RecipeParameters>;
    impl RecipeParameters {
        /// `AggregateFunction`.
        #[track_caller] pub fn aggregate_function(self, value: impl IntoVal<String>) -> Self { with(self, "AggregateFunction", value) }
        /// `Base`.
        #[track_caller] pub fn base(self, value: impl IntoVal<String>) -> Self { with(self, "Base", value) }
        /// `CaseStatement`.
        #[track_caller] pub fn case_statement(self, value: impl IntoVal<String>) -> Self { with(self, "CaseStatement", value) }
        /// `CategoryMap`.
        #[track_caller] pub fn category_map(self, value: impl IntoVal<String>) -> Self { with(self, "CategoryMap", value) }
        /// `CharsToRemove`.
        #[track_caller] pub fn chars_to_remove(self, value: impl IntoVal<String>) -> Self { with(self, "CharsToRemove", value) }
        /// `CollapseConsecutiveWhitespace`.
        #[track_caller] pub fn collapse_consecutive_whitespace(self, value: impl IntoVal<String>) -> Self { with(self, "CollapseConsecutiveWhitespace", value) }
        /// `ColumnDataType`.
        #[track_caller] pub fn column_data_type(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnDataType", value) }
        /// `ColumnRange`.
        #[track_caller] pub fn column_range(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnRange", value) }
        /// `Count`.
        #[track_caller] pub fn count(self, value: impl IntoVal<String>) -> Self { with(self, "Count", value) }
        /// `CustomCharacters`.
        #[track_caller] pub fn custom_characters(self, value: impl IntoVal<String>) -> Self { with(self, "CustomCharacters", value) }
        /// `CustomStopWords`.
        #[track_caller] pub fn custom_stop_words(self, value: impl IntoVal<String>) -> Self { with(self, "CustomStopWords", value) }
        /// `CustomValue`.
        #[track_caller] pub fn custom_value(self, value: impl IntoVal<String>) -> Self { with(self, "CustomValue", value) }
        /// `DatasetsColumns`.
        #[track_caller] pub fn datasets_columns(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetsColumns", value) }
        /// `DateAddValue`.
        #[track_caller] pub fn date_add_value(self, value: impl IntoVal<String>) -> Self { with(self, "DateAddValue", value) }
        /// `DateTimeFormat`.
        #[track_caller] pub fn date_time_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateTimeFormat", value) }
        /// `DateTimeParameters`.
        #[track_caller] pub fn date_time_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "DateTimeParameters", value) }
        /// `DeleteOtherRows`.
        #[track_caller] pub fn delete_other_rows(self, value: impl IntoVal<String>) -> Self { with(self, "DeleteOtherRows", value) }
        /// `Delimiter`.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `EndPattern`.
        #[track_caller] pub fn end_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "EndPattern", value) }
        /// `EndPosition`.
        #[track_caller] pub fn end_position(self, value: impl IntoVal<String>) -> Self { with(self, "EndPosition", value) }
        /// `EndValue`.
        #[track_caller] pub fn end_value(self, value: impl IntoVal<String>) -> Self { with(self, "EndValue", value) }
        /// `ExpandContractions`.
        #[track_caller] pub fn expand_contractions(self, value: impl IntoVal<String>) -> Self { with(self, "ExpandContractions", value) }
        /// `Exponent`.
        #[track_caller] pub fn exponent(self, value: impl IntoVal<String>) -> Self { with(self, "Exponent", value) }
        /// `FalseString`.
        #[track_caller] pub fn false_string(self, value: impl IntoVal<String>) -> Self { with(self, "FalseString", value) }
        /// `GroupByAggFunctionOptions`.
        #[track_caller] pub fn group_by_agg_function_options(self, value: impl IntoVal<String>) -> Self { with(self, "GroupByAggFunctionOptions", value) }
        /// `GroupByColumns`.
        #[track_caller] pub fn group_by_columns(self, value: impl IntoVal<String>) -> Self { with(self, "GroupByColumns", value) }
        /// `HiddenColumns`.
        #[track_caller] pub fn hidden_columns(self, value: impl IntoVal<String>) -> Self { with(self, "HiddenColumns", value) }
        /// `IgnoreCase`.
        #[track_caller] pub fn ignore_case(self, value: impl IntoVal<String>) -> Self { with(self, "IgnoreCase", value) }
        /// `IncludeInSplit`.
        #[track_caller] pub fn include_in_split(self, value: impl IntoVal<String>) -> Self { with(self, "IncludeInSplit", value) }
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<RecipeParametersInput>) -> Self { with(self, "Input", value) }
        /// `Interval`.
        #[track_caller] pub fn interval(self, value: impl IntoVal<String>) -> Self { with(self, "Interval", value) }
        /// `IsText`.
        #[track_caller] pub fn is_text(self, value: impl IntoVal<String>) -> Self { with(self, "IsText", value) }
        /// `JoinKeys`.
        #[track_caller] pub fn join_keys(self, value: impl IntoVal<String>) -> Self { with(self, "JoinKeys", value) }
        /// `JoinType`.
        #[track_caller] pub fn join_type(self, value: impl IntoVal<String>) -> Self { with(self, "JoinType", value) }
        /// `LeftColumns`.
        #[track_caller] pub fn left_columns(self, value: impl IntoVal<String>) -> Self { with(self, "LeftColumns", value) }
        /// `Limit`.
        #[track_caller] pub fn limit(self, value: impl IntoVal<String>) -> Self { with(self, "Limit", value) }
        /// `LowerBound`.
        #[track_caller] pub fn lower_bound(self, value: impl IntoVal<String>) -> Self { with(self, "LowerBound", value) }
        /// `MapType`.
        #[track_caller] pub fn map_type(self, value: impl IntoVal<String>) -> Self { with(self, "MapType", value) }
        /// `ModeType`.
        #[track_caller] pub fn mode_type(self, value: impl IntoVal<String>) -> Self { with(self, "ModeType", value) }
        /// `MultiLine`.
        #[track_caller] pub fn multi_line(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiLine", value) }
        /// `NumRows`.
        #[track_caller] pub fn num_rows(self, value: impl IntoVal<String>) -> Self { with(self, "NumRows", value) }
        /// `NumRowsAfter`.
        #[track_caller] pub fn num_rows_after(self, value: impl IntoVal<String>) -> Self { with(self, "NumRowsAfter", value) }
        /// `NumRowsBefore`.
        #[track_caller] pub fn num_rows_before(self, value: impl IntoVal<String>) -> Self { with(self, "NumRowsBefore", value) }
        /// `OrderByColumn`.
        #[track_caller] pub fn order_by_column(self, value: impl IntoVal<String>) -> Self { with(self, "OrderByColumn", value) }
        /// `OrderByColumns`.
        #[track_caller] pub fn order_by_columns(self, value: impl IntoVal<String>) -> Self { with(self, "OrderByColumns", value) }
        /// `Other`.
        #[track_caller] pub fn other(self, value: impl IntoVal<String>) -> Self { with(self, "Other", value) }
        /// `Pattern`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
        /// `PatternOption1`.
        #[track_caller] pub fn pattern_option1(self, value: impl IntoVal<String>) -> Self { with(self, "PatternOption1", value) }
        /// `PatternOption2`.
        #[track_caller] pub fn pattern_option2(self, value: impl IntoVal<String>) -> Self { with(self, "PatternOption2", value) }
        /// `PatternOptions`.
        #[track_caller] pub fn pattern_options(self, value: impl IntoVal<String>) -> Self { with(self, "PatternOptions", value) }
        /// `Period`.
        #[track_caller] pub fn period(self, value: impl IntoVal<String>) -> Self { with(self, "Period", value) }
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<String>) -> Self { with(self, "Position", value) }
        /// `RemoveAllPunctuation`.
        #[track_caller] pub fn remove_all_punctuation(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveAllPunctuation", value) }
        /// `RemoveAllQuotes`.
        #[track_caller] pub fn remove_all_quotes(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveAllQuotes", value) }
        /// `RemoveAllWhitespace`.
        #[track_caller] pub fn remove_all_whitespace(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveAllWhitespace", value) }
        /// `RemoveCustomCharacters`.
        #[track_caller] pub fn remove_custom_characters(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveCustomCharacters", value) }
        /// `RemoveCustomValue`.
        #[track_caller] pub fn remove_custom_value(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveCustomValue", value) }
        /// `RemoveLeadingAndTrailingPunctuation`.
        #[track_caller] pub fn remove_leading_and_trailing_punctuation(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveLeadingAndTrailingPunctuation", value) }
        /// `RemoveLeadingAndTrailingQuotes`.
        #[track_caller] pub fn remove_leading_and_trailing_quotes(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveLeadingAndTrailingQuotes", value) }
        /// `RemoveLeadingAndTrailingWhitespace`.
        #[track_caller] pub fn remove_leading_and_trailing_whitespace(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveLeadingAndTrailingWhitespace", value) }
        /// `RemoveLetters`.
        #[track_caller] pub fn remove_letters(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveLetters", value) }
        /// `RemoveNumbers`.
        #[track_caller] pub fn remove_numbers(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveNumbers", value) }
        /// `RemoveSourceColumn`.
        #[track_caller] pub fn remove_source_column(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveSourceColumn", value) }
        /// `RemoveSpecialCharacters`.
        #[track_caller] pub fn remove_special_characters(self, value: impl IntoVal<String>) -> Self { with(self, "RemoveSpecialCharacters", value) }
        /// `RightColumns`.
        #[track_caller] pub fn right_columns(self, value: impl IntoVal<String>) -> Self { with(self, "RightColumns", value) }
        /// `SampleSize`.
        #[track_caller] pub fn sample_size(self, value: impl IntoVal<String>) -> Self { with(self, "SampleSize", value) }
        /// `SampleType`.
        #[track_caller] pub fn sample_type(self, value: impl IntoVal<String>) -> Self { with(self, "SampleType", value) }
        /// `SecondInput`.
        #[track_caller] pub fn second_input(self, value: impl IntoVal<String>) -> Self { with(self, "SecondInput", value) }
        /// `SecondaryInputs`.
        #[track_caller] pub fn secondary_inputs(self, value: impl IntoVal<List<SecondaryInput>>) -> Self { with(self, "SecondaryInputs", value) }
        /// `SheetIndexes`: exactly 1 item.
        #[track_caller] pub fn sheet_indexes(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "SheetIndexes", value) }
        /// `SheetNames`: exactly 1 item.
        #[track_caller] pub fn sheet_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SheetNames", value) }
        /// `SourceColumn`.
        #[track_caller] pub fn source_column(self, value: impl IntoVal<String>) -> Self { with(self, "SourceColumn", value) }
        /// `SourceColumn1`.
        #[track_caller] pub fn source_column1(self, value: impl IntoVal<String>) -> Self { with(self, "SourceColumn1", value) }
        /// `SourceColumn2`.
        #[track_caller] pub fn source_column2(self, value: impl IntoVal<String>) -> Self { with(self, "SourceColumn2", value) }
        /// `SourceColumns`.
        #[track_caller] pub fn source_columns(self, value: impl IntoVal<String>) -> Self { with(self, "SourceColumns", value) }
        /// `StartColumnIndex`.
        #[track_caller] pub fn start_column_index(self, value: impl IntoVal<String>) -> Self { with(self, "StartColumnIndex", value) }
        /// `StartPattern`.
        #[track_caller] pub fn start_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "StartPattern", value) }
        /// `StartPosition`.
        #[track_caller] pub fn start_position(self, value: impl IntoVal<String>) -> Self { with(self, "StartPosition", value) }
        /// `StartValue`.
        #[track_caller] pub fn start_value(self, value: impl IntoVal<String>) -> Self { with(self, "StartValue", value) }
        /// `StemmingMode`.
        #[track_caller] pub fn stemming_mode(self, value: impl IntoVal<String>) -> Self { with(self, "StemmingMode", value) }
        /// `StepCount`.
        #[track_caller] pub fn step_count(self, value: impl IntoVal<String>) -> Self { with(self, "StepCount", value) }
        /// `StepIndex`.
        #[track_caller] pub fn step_index(self, value: impl IntoVal<String>) -> Self { with(self, "StepIndex", value) }
        /// `StopWordsMode`.
        #[track_caller] pub fn stop_words_mode(self, value: impl IntoVal<String>) -> Self { with(self, "StopWordsMode", value) }
        /// `Strategy`.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<String>) -> Self { with(self, "Strategy", value) }
        /// `TargetColumn`.
        #[track_caller] pub fn target_column(self, value: impl IntoVal<String>) -> Self { with(self, "TargetColumn", value) }
        /// `TargetColumnNames`.
        #[track_caller] pub fn target_column_names(self, value: impl IntoVal<String>) -> Self { with(self, "TargetColumnNames", value) }
        /// `TargetDateFormat`.
        #[track_caller] pub fn target_date_format(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDateFormat", value) }
        /// `TargetIndex`.
        #[track_caller] pub fn target_index(self, value: impl IntoVal<String>) -> Self { with(self, "TargetIndex", value) }
        /// `TimeZone`.
        #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
        /// `TokenizerPattern`.
        #[track_caller] pub fn tokenizer_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "TokenizerPattern", value) }
        /// `TrueString`.
        #[track_caller] pub fn true_string(self, value: impl IntoVal<String>) -> Self { with(self, "TrueString", value) }
        /// `UdfLang`.
        #[track_caller] pub fn udf_lang(self, value: impl IntoVal<String>) -> Self { with(self, "UdfLang", value) }
        /// `Units`.
        #[track_caller] pub fn units(self, value: impl IntoVal<String>) -> Self { with(self, "Units", value) }
        /// `UnpivotColumn`.
        #[track_caller] pub fn unpivot_column(self, value: impl IntoVal<String>) -> Self { with(self, "UnpivotColumn", value) }
        /// `UpperBound`.
        #[track_caller] pub fn upper_bound(self, value: impl IntoVal<String>) -> Self { with(self, "UpperBound", value) }
        /// `UseNewDataFrame`.
        #[track_caller] pub fn use_new_data_frame(self, value: impl IntoVal<String>) -> Self { with(self, "UseNewDataFrame", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `Value1`.
        #[track_caller] pub fn value1(self, value: impl IntoVal<String>) -> Self { with(self, "Value1", value) }
        /// `Value2`.
        #[track_caller] pub fn value2(self, value: impl IntoVal<String>) -> Self { with(self, "Value2", value) }
        /// `ValueColumn`.
        #[track_caller] pub fn value_column(self, value: impl IntoVal<String>) -> Self { with(self, "ValueColumn", value) }
        /// `ViewFrame`.
        #[track_caller] pub fn view_frame(self, value: impl IntoVal<String>) -> Self { with(self, "ViewFrame", value) }
    }

    /// `Input`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecipeParametersInput(Value);
    ias_core::union!(RecipeParametersInput);
    impl RecipeParametersInput {
        /// `DataCatalogInputDefinition`.
        #[track_caller] pub fn data_catalog_input_definition(value: impl IntoVal<DataCatalogInputDefinition>) -> Self { Self(Value::one("DataCatalogInputDefinition", value)) }
        /// `S3InputDefinition`.
        #[track_caller] pub fn s3_input_definition(value: impl IntoVal<S3Location>) -> Self { Self(Value::one("S3InputDefinition", value)) }
    }

    /// `RecipeStep`.
    pub type RecipeStep = Fields<of::RecipeStep>;
    impl RecipeStep {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<Action>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<Action>) -> Self { with(self, "Action", value) }
        /// `ConditionExpressions`.
        #[track_caller] pub fn condition_expressions(self, value: impl IntoVal<List<ConditionExpression>>) -> Self { with(self, "ConditionExpressions", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `SecondaryInput`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecondaryInput(Value);
    ias_core::union!(SecondaryInput);
    impl SecondaryInput {
        /// `DataCatalogInputDefinition`.
        #[track_caller] pub fn data_catalog_input_definition(value: impl IntoVal<DataCatalogInputDefinition>) -> Self { Self(Value::one("DataCatalogInputDefinition", value)) }
        /// `S3InputDefinition`.
        #[track_caller] pub fn s3_input_definition(value: impl IntoVal<S3Location>) -> Self { Self(Value::one("S3InputDefinition", value)) }
    }
}

/// [`AWS::DataBrew::Ruleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnRuleset = Handle<of::CfnRuleset>;
impl cfn::ResourceType for of::CfnRuleset { const TYPE: &'static str = "AWS::DataBrew::Ruleset"; type Tags = cfn::TagList; type Props = CfnRulesetProps; type Reference = String; }

/// Properties of [`CfnRuleset`].
///
/// Mandatory: `Name`, `TargetArn`, `Rules`.
///
/// A change replaces the resource: `Name`, `TargetArn`.
pub type CfnRulesetProps = Fields<of::CfnRuleset>;
/// What [`CfnRulesetProps`] cannot do without.
pub struct CfnRulesetPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub name: A,
    /// `TargetArn`: 20 to 2048 characters. Changing it replaces the resource.
    pub target_arn: B,
    /// `Rules`: at least 1 item.
    pub rules: C,
}
impl CfnRulesetProps {
    /// Takes what is mandatory, by name: [`CfnRulesetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_ruleset::Rule>>>(required: CfnRulesetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "TargetArn", required.target_arn), "Rules", required.rules) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rules`: mandatory, at least 1 item.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_ruleset::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ruleset::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, 20 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnRuleset`].
pub mod cfn_ruleset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset::{Tag};
    pub use super::cfn_job::{ColumnSelector};
    mod of { pub enum Rule {} pub enum SubstitutionValue {} pub enum Threshold {} pub enum ThresholdType {} pub enum ThresholdUnit {} }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, check_expression: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "CheckExpression", check_expression) }
        /// `CheckExpression`: mandatory, 4 to 1024 characters, matches `^[><0-9A-Za-z_.,:)(!= ]+$`.
        #[track_caller] pub fn check_expression(self, value: impl IntoVal<String>) -> Self { with(self, "CheckExpression", value) }
        /// `ColumnSelectors`: at least 1 item.
        #[track_caller] pub fn column_selectors(self, value: impl IntoVal<List<ColumnSelector>>) -> Self { with(self, "ColumnSelectors", value) }
        /// `Disabled`.
        #[track_caller] pub fn disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Disabled", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SubstitutionMap`.
        #[track_caller] pub fn substitution_map(self, value: impl IntoVal<List<SubstitutionValue>>) -> Self { with(self, "SubstitutionMap", value) }
        /// `Threshold`.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<Threshold>) -> Self { with(self, "Threshold", value) }
    }

    /// `SubstitutionValue`.
    pub type SubstitutionValue = Fields<of::SubstitutionValue>;
    impl SubstitutionValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_reference: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "ValueReference", value_reference), "Value", value) }
        /// `Value`: mandatory, at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `ValueReference`: mandatory, 2 to 128 characters, matches `^:[A-Za-z0-9_]+$`.
        #[track_caller] pub fn value_reference(self, value: impl IntoVal<String>) -> Self { with(self, "ValueReference", value) }
    }

    /// `Threshold`.
    pub type Threshold = Fields<of::Threshold>;
    impl Threshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<f64>) -> Self { with(empty(), "Value", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ThresholdType>) -> Self { with(self, "Type", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<ThresholdUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, at least 0.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ThresholdType`.
    pub type ThresholdType = Word<fn(of::ThresholdType)>;
    impl ThresholdType {
        /// `GREATER_THAN_OR_EQUAL`
        pub const GreaterThanOrEqual: Self = word("GREATER_THAN_OR_EQUAL");
        /// `LESS_THAN_OR_EQUAL`
        pub const LessThanOrEqual: Self = word("LESS_THAN_OR_EQUAL");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
    }

    /// Words of `ThresholdUnit`.
    pub type ThresholdUnit = Word<fn(of::ThresholdUnit)>;
    impl ThresholdUnit {
        /// `COUNT`
        pub const Count: Self = word("COUNT");
        /// `PERCENTAGE`
        pub const Percentage: Self = word("PERCENTAGE");
    }
}

/// [`AWS::DataBrew::Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html).
///
/// What `Ref` returns: `Name`.
pub type CfnSchedule = Handle<of::CfnSchedule>;
impl cfn::ResourceType for of::CfnSchedule { const TYPE: &'static str = "AWS::DataBrew::Schedule"; type Tags = cfn::TagList; type Props = CfnScheduleProps; type Reference = String; }

/// Properties of [`CfnSchedule`].
///
/// Mandatory: `Name`, `CronExpression`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnScheduleProps = Fields<of::CfnSchedule>;
impl CfnScheduleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, cron_expression: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "CronExpression", cron_expression) }
    /// `CronExpression`: mandatory, 1 to 512 characters.
    #[track_caller] pub fn cron_expression(self, value: impl IntoVal<String>) -> Self { with(self, "CronExpression", value) }
    /// `JobNames`: at most 50 items, no item twice, each 1 to 255 characters.
    #[track_caller] pub fn job_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "JobNames", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_schedule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSchedule`].
pub mod cfn_schedule {
    pub use super::cfn_dataset::{Tag};
}
