// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CUR`.

use super::prelude::*;

mod of { pub enum CfnReportDefinition {} }

/// [`AWS::CUR::ReportDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html).
///
/// What `Ref` returns: `ReportName`.
pub type CfnReportDefinition = Handle<of::CfnReportDefinition>;
impl cfn::ResourceType for of::CfnReportDefinition { const TYPE: &'static str = "AWS::CUR::ReportDefinition"; type Tags = cfn::TagList; type Props = CfnReportDefinitionProps; type Reference = String; }

/// Properties of [`CfnReportDefinition`].
///
/// Mandatory: `ReportName`, `TimeUnit`, `Format`, `Compression`, `S3Bucket`, `S3Prefix`, `S3Region`, `RefreshClosedReports`, `ReportVersioning`.
///
/// A change replaces the resource: `AdditionalSchemaElements`, `BillingViewArn`, `ReportName`, `ReportVersioning`, `TimeUnit`.
pub type CfnReportDefinitionProps = Fields<of::CfnReportDefinition>;
/// What [`CfnReportDefinitionProps`] cannot do without.
pub struct CfnReportDefinitionPropsRequired<A, B, C, D, E, F, G, H, I> {
    /// `ReportName`: 1 to 256 characters, matches `[0-9A-Za-z!\-_.*\'()]+`. Changing it replaces the resource.
    pub report_name: A,
    /// `TimeUnit`. Changing it replaces the resource.
    pub time_unit: B,
    /// `Format`.
    pub format: C,
    /// `Compression`.
    pub compression: D,
    /// `S3Bucket`: 1 to 256 characters, matches `[A-Za-z0-9_\.\-]+`.
    pub s3_bucket: E,
    /// `S3Prefix`: 1 to 256 characters, matches `[0-9A-Za-z!\-_.*\'()/]*`.
    pub s3_prefix: F,
    /// `S3Region`.
    pub s3_region: G,
    /// `RefreshClosedReports`.
    pub refresh_closed_reports: H,
    /// `ReportVersioning`. Changing it replaces the resource.
    pub report_versioning: I,
}
impl CfnReportDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnReportDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_report_definition::TimeUnit>, C: IntoVal<cfn_report_definition::Format>, D: IntoVal<cfn_report_definition::Compression>, E: IntoVal<Is<kinds::BucketName>>, F: IntoVal<String>, G: IntoVal<String>, H: IntoVal<bool>, I: IntoVal<cfn_report_definition::ReportVersioning>>(required: CfnReportDefinitionPropsRequired<A, B, C, D, E, F, G, H, I>) -> Self { with(with(with(with(with(with(with(with(with(empty(), "ReportName", required.report_name), "TimeUnit", required.time_unit), "Format", required.format), "Compression", required.compression), "S3Bucket", required.s3_bucket), "S3Prefix", required.s3_prefix), "S3Region", required.s3_region), "RefreshClosedReports", required.refresh_closed_reports), "ReportVersioning", required.report_versioning) }
    /// `AdditionalArtifacts`: default `[]`.
    #[track_caller] pub fn additional_artifacts(self, value: impl IntoVal<List<cfn_report_definition::AdditionalArtifact>>) -> Self { with(self, "AdditionalArtifacts", value) }
    /// `AdditionalSchemaElements`: default `[]`. Changing it replaces the resource.
    #[track_caller] pub fn additional_schema_elements(self, value: impl IntoVal<List<cfn_report_definition::AdditionalSchemaElement>>) -> Self { with(self, "AdditionalSchemaElements", value) }
    /// `BillingViewArn`: 1 to 128 characters, matches `(arn:aws(-cn)?:billing::[0-9]{12}:billingview/)?[a-zA-Z0-9_\+=\.\-@].{1,30}`, default `null`. Changing it replaces the resource.
    #[track_caller] pub fn billing_view_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BillingViewArn", value) }
    /// `Compression`: mandatory.
    #[track_caller] pub fn compression(self, value: impl IntoVal<cfn_report_definition::Compression>) -> Self { with(self, "Compression", value) }
    /// `Format`: mandatory.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_report_definition::Format>) -> Self { with(self, "Format", value) }
    /// `RefreshClosedReports`: mandatory.
    #[track_caller] pub fn refresh_closed_reports(self, value: impl IntoVal<bool>) -> Self { with(self, "RefreshClosedReports", value) }
    /// `ReportName`: mandatory, 1 to 256 characters, matches `[0-9A-Za-z!\-_.*\'()]+`. Changing it replaces the resource.
    #[track_caller] pub fn report_name(self, value: impl IntoVal<String>) -> Self { with(self, "ReportName", value) }
    /// `ReportVersioning`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn report_versioning(self, value: impl IntoVal<cfn_report_definition::ReportVersioning>) -> Self { with(self, "ReportVersioning", value) }
    /// `S3Bucket`: mandatory, 1 to 256 characters, matches `[A-Za-z0-9_\.\-]+`.
    #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
    /// `S3Prefix`: mandatory, 1 to 256 characters, matches `[0-9A-Za-z!\-_.*\'()/]*`.
    #[track_caller] pub fn s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3Prefix", value) }
    /// `S3Region`: mandatory.
    #[track_caller] pub fn s3_region(self, value: impl IntoVal<String>) -> Self { with(self, "S3Region", value) }
    /// `Tags`: at most 100 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_report_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeUnit`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn time_unit(self, value: impl IntoVal<cfn_report_definition::TimeUnit>) -> Self { with(self, "TimeUnit", value) }
}

/// Types of [`CfnReportDefinition`].
pub mod cfn_report_definition {
    use super::super::prelude::*;
    mod of { pub enum AdditionalArtifact {} pub enum AdditionalSchemaElement {} pub enum Compression {} pub enum Format {} pub enum ReportVersioning {} pub enum Tag {} pub enum TimeUnit {} }

    /// Words of `AdditionalArtifact`.
    pub type AdditionalArtifact = Word<fn(of::AdditionalArtifact)>;
    impl AdditionalArtifact {
        /// `REDSHIFT`
        pub const Redshift: Self = word("REDSHIFT");
        /// `QUICKSIGHT`
        pub const Quicksight: Self = word("QUICKSIGHT");
        /// `ATHENA`
        pub const Athena: Self = word("ATHENA");
    }

    /// Words of `AdditionalSchemaElement`.
    pub type AdditionalSchemaElement = Word<fn(of::AdditionalSchemaElement)>;
    impl AdditionalSchemaElement {
        /// `RESOURCES`
        pub const Resources: Self = word("RESOURCES");
        /// `SPLIT_COST_ALLOCATION_DATA`
        pub const SplitCostAllocationData: Self = word("SPLIT_COST_ALLOCATION_DATA");
        /// `MANUAL_DISCOUNT_COMPATIBILITY`
        pub const ManualDiscountCompatibility: Self = word("MANUAL_DISCOUNT_COMPATIBILITY");
    }

    /// Words of `Compression`.
    pub type Compression = Word<fn(of::Compression)>;
    impl Compression {
        /// `ZIP`
        pub const Zip: Self = word("ZIP");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `Parquet`
        pub const Parquet: Self = word("Parquet");
    }

    /// Words of `Format`.
    pub type Format = Word<fn(of::Format)>;
    impl Format {
        /// `textORcsv`
        pub const TextORcsv: Self = word("textORcsv");
        /// `Parquet`
        pub const Parquet: Self = word("Parquet");
    }

    /// Words of `ReportVersioning`.
    pub type ReportVersioning = Word<fn(of::ReportVersioning)>;
    impl ReportVersioning {
        /// `CREATE_NEW_REPORT`
        pub const CreateNewReport: Self = word("CREATE_NEW_REPORT");
        /// `OVERWRITE_REPORT`
        pub const OverwriteReport: Self = word("OVERWRITE_REPORT");
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

    /// Words of `TimeUnit`.
    pub type TimeUnit = Word<fn(of::TimeUnit)>;
    impl TimeUnit {
        /// `HOURLY`
        pub const Hourly: Self = word("HOURLY");
        /// `DAILY`
        pub const Daily: Self = word("DAILY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
    }
}
