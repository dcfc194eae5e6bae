// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::BCMDataExports`.

use super::prelude::*;

mod of { pub enum CfnExport {} }

/// [`AWS::BCMDataExports::Export`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html).
///
/// What `Ref` returns: `ExportArn`.
pub type CfnExport = Handle<of::CfnExport>;
impl cfn::ResourceType for of::CfnExport { const TYPE: &'static str = "AWS::BCMDataExports::Export"; type Tags = cfn::TagList; type Props = CfnExportProps; type Reference = Is<kinds::ExportArn>; }
impl CfnExport {
    /// The attribute `Export.ExportArn`.
    #[inline] pub fn attr_export_export_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Export.ExportArn") }
    /// The attribute `ExportArn`.
    #[inline] pub fn attr_export_arn(&self) -> Val<Is<kinds::ExportArn>> { cfn::attribute(&self.0, "ExportArn") }
}

/// Properties of [`CfnExport`].
///
/// Mandatory: `Export`.
pub type CfnExportProps = Fields<of::CfnExport>;
impl CfnExportProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(export: impl IntoVal<cfn_export::Export>) -> Self { with(empty(), "Export", export) }
    /// `Export`: mandatory.
    #[track_caller] pub fn export(self, value: impl IntoVal<cfn_export::Export>) -> Self { with(self, "Export", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_export::ResourceTag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnExport`].
pub mod cfn_export {
    use super::super::prelude::*;
    mod of { pub enum CompressionOption {} pub enum DataQuery {} pub enum DestinationConfigurations {} pub enum Export {} pub enum FormatOption {} pub enum FrequencyOption {} pub enum OverwriteOption {} pub enum RefreshCadence {} pub enum ResourceTag {} pub enum S3Destination {} pub enum S3OutputConfigurations {} pub enum S3OutputType {} }

    /// Words of `CompressionOption`.
    pub type CompressionOption = Word<fn(of::CompressionOption)>;
    impl CompressionOption {
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `ZIP`
        pub const Zip: Self = word("ZIP");
    }

    /// `DataQuery`.
    pub type DataQuery = Fields<of::DataQuery>;
    impl DataQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_statement: impl IntoVal<String>) -> Self { with(empty(), "QueryStatement", query_statement) }
        /// `QueryStatement`: mandatory, 1 to 36000 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn query_statement(self, value: impl IntoVal<String>) -> Self { with(self, "QueryStatement", value) }
        /// `TableConfigurations`.
        #[track_caller] pub fn table_configurations(self, value: impl IntoVal<Map<Map<String>>>) -> Self { with(self, "TableConfigurations", value) }
    }

    /// `DestinationConfigurations`.
    pub type DestinationConfigurations = Fields<of::DestinationConfigurations>;
    impl DestinationConfigurations {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_destination: impl IntoVal<S3Destination>) -> Self { with(empty(), "S3Destination", s3_destination) }
        /// `S3Destination`: mandatory.
        #[track_caller] pub fn s3_destination(self, value: impl IntoVal<S3Destination>) -> Self { with(self, "S3Destination", value) }
    }

    /// `Export`.
    pub type Export = Fields<of::Export>;
    /// What [`Export`] cannot do without.
    pub struct ExportRequired<A, B, C, D> {
        /// `DataQuery`.
        pub data_query: A,
        /// `DestinationConfigurations`.
        pub destination_configurations: B,
        /// `Name`: 1 to 128 characters, matches `^[0-9A-Za-z\-_]+$`. Changing it replaces the resource.
        pub name: C,
        /// `RefreshCadence`. Changing it replaces the resource.
        pub refresh_cadence: D,
    }
    impl Export {
        /// Takes what is mandatory, by name: [`ExportRequired`].
        #[track_caller] pub fn new<A: IntoVal<DataQuery>, B: IntoVal<DestinationConfigurations>, C: IntoVal<String>, D: IntoVal<RefreshCadence>>(required: ExportRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DataQuery", required.data_query), "DestinationConfigurations", required.destination_configurations), "Name", required.name), "RefreshCadence", required.refresh_cadence) }
        /// `DataQuery`: mandatory.
        #[track_caller] pub fn data_query(self, value: impl IntoVal<DataQuery>) -> Self { with(self, "DataQuery", value) }
        /// `Description`: at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DestinationConfigurations`: mandatory.
        #[track_caller] pub fn destination_configurations(self, value: impl IntoVal<DestinationConfigurations>) -> Self { with(self, "DestinationConfigurations", value) }
        /// `Name`: mandatory, 1 to 128 characters, matches `^[0-9A-Za-z\-_]+$`. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RefreshCadence`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn refresh_cadence(self, value: impl IntoVal<RefreshCadence>) -> Self { with(self, "RefreshCadence", value) }
    }

    /// Words of `FormatOption`.
    pub type FormatOption = Word<fn(of::FormatOption)>;
    impl FormatOption {
        /// `TEXT_OR_CSV`
        pub const TextOrCsv: Self = word("TEXT_OR_CSV");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
    }

    /// Words of `FrequencyOption`.
    pub type FrequencyOption = Word<fn(of::FrequencyOption)>;
    impl FrequencyOption {
        /// `SYNCHRONOUS`
        pub const Synchronous: Self = word("SYNCHRONOUS");
    }

    /// Words of `OverwriteOption`.
    pub type OverwriteOption = Word<fn(of::OverwriteOption)>;
    impl OverwriteOption {
        /// `CREATE_NEW_REPORT`
        pub const CreateNewReport: Self = word("CREATE_NEW_REPORT");
        /// `OVERWRITE_REPORT`
        pub const OverwriteReport: Self = word("OVERWRITE_REPORT");
    }

    /// `RefreshCadence`.
    pub type RefreshCadence = Fields<of::RefreshCadence>;
    impl RefreshCadence {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(frequency: impl IntoVal<FrequencyOption>) -> Self { with(empty(), "Frequency", frequency) }
        /// `Frequency`: mandatory.
        #[track_caller] pub fn frequency(self, value: impl IntoVal<FrequencyOption>) -> Self { with(self, "Frequency", value) }
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `S3Destination`.
    pub type S3Destination = Fields<of::S3Destination>;
    /// What [`S3Destination`] cannot do without.
    pub struct S3DestinationRequired<A, B, C, D> {
        /// `S3Bucket`: at most 1024 characters, matches `^[\S\s]*$`.
        pub s3_bucket: A,
        /// `S3OutputConfigurations`.
        pub s3_output_configurations: B,
        /// `S3Prefix`: at most 1024 characters, matches `^[\S\s]*$`.
        pub s3_prefix: C,
        /// `S3Region`: at most 1024 characters, matches `^[\S\s]*$`.
        pub s3_region: D,
    }
    impl S3Destination {
        /// Takes what is mandatory, by name: [`S3DestinationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<S3OutputConfigurations>, C: IntoVal<String>, D: IntoVal<String>>(required: S3DestinationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "S3Bucket", required.s3_bucket), "S3OutputConfigurations", required.s3_output_configurations), "S3Prefix", required.s3_prefix), "S3Region", required.s3_region) }
        /// `S3Bucket`: mandatory, at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3BucketOwner`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn s3_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketOwner", value) }
        /// `S3OutputConfigurations`: mandatory.
        #[track_caller] pub fn s3_output_configurations(self, value: impl IntoVal<S3OutputConfigurations>) -> Self { with(self, "S3OutputConfigurations", value) }
        /// `S3Prefix`: mandatory, at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3Prefix", value) }
        /// `S3Region`: mandatory, at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn s3_region(self, value: impl IntoVal<String>) -> Self { with(self, "S3Region", value) }
    }

    /// `S3OutputConfigurations`.
    pub type S3OutputConfigurations = Fields<of::S3OutputConfigurations>;
    /// What [`S3OutputConfigurations`] cannot do without.
    pub struct S3OutputConfigurationsRequired<A, B, C, D> {
        /// `Compression`.
        pub compression: A,
        /// `Format`.
        pub format: B,
        /// `OutputType`.
        pub output_type: C,
        /// `Overwrite`.
        pub overwrite: D,
    }
    impl S3OutputConfigurations {
        /// Takes what is mandatory, by name: [`S3OutputConfigurationsRequired`].
        #[track_caller] pub fn new<A: IntoVal<CompressionOption>, B: IntoVal<FormatOption>, C: IntoVal<S3OutputType>, D: IntoVal<OverwriteOption>>(required: S3OutputConfigurationsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Compression", required.compression), "Format", required.format), "OutputType", required.output_type), "Overwrite", required.overwrite) }
        /// `Compression`: mandatory.
        #[track_caller] pub fn compression(self, value: impl IntoVal<CompressionOption>) -> Self { with(self, "Compression", value) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<FormatOption>) -> Self { with(self, "Format", value) }
        /// `OutputType`: mandatory.
        #[track_caller] pub fn output_type(self, value: impl IntoVal<S3OutputType>) -> Self { with(self, "OutputType", value) }
        /// `Overwrite`: mandatory.
        #[track_caller] pub fn overwrite(self, value: impl IntoVal<OverwriteOption>) -> Self { with(self, "Overwrite", value) }
    }

    /// Words of `S3OutputType`.
    pub type S3OutputType = Word<fn(of::S3OutputType)>;
    impl S3OutputType {
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `ATHENA`
        pub const Athena: Self = word("ATHENA");
        /// `REDSHIFT`
        pub const Redshift: Self = word("REDSHIFT");
    }
}
