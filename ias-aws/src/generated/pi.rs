// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PI`.

use super::prelude::*;

mod of { pub enum CfnPerfReports {} }

/// [`AWS::PI::PerfReports`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPerfReports = Handle<of::CfnPerfReports>;
impl cfn::ResourceType for of::CfnPerfReports { const TYPE: &'static str = "AWS::PI::PerfReports"; type Tags = cfn::TagList; type Props = CfnPerfReportsProps; type Reference = Is<kinds::PerfReportsArn>; }
impl CfnPerfReports {
    /// The attribute `AnalysisReportId`.
    #[inline] pub fn attr_analysis_report_id(&self) -> Val<String> { cfn::attribute(&self.0, "AnalysisReportId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PerfReportsArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `Status`: one of `RUNNING`, `SUCCEEDED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnPerfReports`].
///
/// Mandatory: `ServiceType`, `Identifier`, `StartTime`, `EndTime`.
///
/// A change replaces the resource: `EndTime`, `Identifier`, `ServiceType`, `StartTime`, `Tags`.
pub type CfnPerfReportsProps = Fields<of::CfnPerfReports>;
/// What [`CfnPerfReportsProps`] cannot do without.
pub struct CfnPerfReportsPropsRequired<A, B, C, D> {
    /// `ServiceType`. Changing it replaces the resource.
    pub service_type: A,
    /// `Identifier`: at most 256 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub identifier: B,
    /// `StartTime`: in the form `date-time`. Changing it replaces the resource.
    pub start_time: C,
    /// `EndTime`: in the form `date-time`. Changing it replaces the resource.
    pub end_time: D,
}
impl CfnPerfReportsProps {
    /// Takes what is mandatory, by name: [`CfnPerfReportsPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_perf_reports::ServiceType>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnPerfReportsPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServiceType", required.service_type), "Identifier", required.identifier), "StartTime", required.start_time), "EndTime", required.end_time) }
    /// `EndTime`: mandatory, in the form `date-time`. Changing it replaces the resource.
    #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
    /// `Identifier`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
    /// `ServiceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_type(self, value: impl IntoVal<cfn_perf_reports::ServiceType>) -> Self { with(self, "ServiceType", value) }
    /// `StartTime`: mandatory, in the form `date-time`. Changing it replaces the resource.
    #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    /// `Tags`: at most 200 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_perf_reports::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPerfReports`].
pub mod cfn_perf_reports {
    use super::super::prelude::*;
    mod of { pub enum ServiceType {} pub enum Tag {} }

    /// Words of `ServiceType`.
    pub type ServiceType = Word<fn(of::ServiceType)>;
    impl ServiceType {
        /// `RDS`
        pub const Rds: Self = word("RDS");
        /// `DOCDB`
        pub const Docdb: Self = word("DOCDB");
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
}
