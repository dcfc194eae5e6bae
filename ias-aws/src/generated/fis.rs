// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::FIS`.

use super::prelude::*;

mod of { pub enum CfnExperimentTemplate {} pub enum CfnTargetAccountConfiguration {} }

/// [`AWS::FIS::ExperimentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html).
///
/// What `Ref` returns: `Id`.
pub type CfnExperimentTemplate = Handle<of::CfnExperimentTemplate>;
impl cfn::ResourceType for of::CfnExperimentTemplate { const TYPE: &'static str = "AWS::FIS::ExperimentTemplate"; type Tags = cfn::TagMap; type Props = CfnExperimentTemplateProps; type Reference = String; }
impl CfnExperimentTemplate {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnExperimentTemplate`].
///
/// Mandatory: `Description`, `StopConditions`, `Targets`, `RoleArn`.
///
/// A change replaces the resource: `Tags`.
pub type CfnExperimentTemplateProps = Fields<of::CfnExperimentTemplate>;
/// What [`CfnExperimentTemplateProps`] cannot do without.
pub struct CfnExperimentTemplatePropsRequired<A, B, C, D> {
    /// `Description`: at most 512 characters, matches `^[\s\S]+$`.
    pub description: A,
    /// `StopConditions`.
    pub stop_conditions: B,
    /// `Targets`.
    pub targets: C,
    /// `RoleArn`: 20 to 1224 characters, matches `^[\S]+$`.
    pub role_arn: D,
}
impl CfnExperimentTemplateProps {
    /// Takes what is mandatory, by name: [`CfnExperimentTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_experiment_template::ExperimentTemplateStopCondition>>, C: IntoVal<Map<cfn_experiment_template::ExperimentTemplateTarget>>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnExperimentTemplatePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Description", required.description), "StopConditions", required.stop_conditions), "Targets", required.targets), "RoleArn", required.role_arn) }
    /// `Actions`.
    #[track_caller] pub fn actions(self, value: impl IntoVal<Map<cfn_experiment_template::ExperimentTemplateAction>>) -> Self { with(self, "Actions", value) }
    /// `Description`: mandatory, at most 512 characters, matches `^[\s\S]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExperimentOptions`.
    #[track_caller] pub fn experiment_options(self, value: impl IntoVal<cfn_experiment_template::ExperimentTemplateExperimentOptions>) -> Self { with(self, "ExperimentOptions", value) }
    /// `ExperimentReportConfiguration`.
    #[track_caller] pub fn experiment_report_configuration(self, value: impl IntoVal<cfn_experiment_template::ExperimentTemplateExperimentReportConfiguration>) -> Self { with(self, "ExperimentReportConfiguration", value) }
    /// `LogConfiguration`.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_experiment_template::ExperimentTemplateLogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
    /// `RoleArn`: mandatory, 20 to 1224 characters, matches `^[\S]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StopConditions`: mandatory.
    #[track_caller] pub fn stop_conditions(self, value: impl IntoVal<List<cfn_experiment_template::ExperimentTemplateStopCondition>>) -> Self { with(self, "StopConditions", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Targets`: mandatory.
    #[track_caller] pub fn targets(self, value: impl IntoVal<Map<cfn_experiment_template::ExperimentTemplateTarget>>) -> Self { with(self, "Targets", value) }
}

/// Types of [`CfnExperimentTemplate`].
pub mod cfn_experiment_template {
    use super::super::prelude::*;
    mod of { pub enum CloudWatchDashboard {} pub enum ExperimentTemplateAction {} pub enum ExperimentTemplateExperimentOptions {} impl ias_core::Optional for ExperimentTemplateExperimentOptions {} pub enum ExperimentTemplateExperimentOptionsAccountTargeting {} pub enum ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode {} pub enum ExperimentTemplateExperimentReportConfiguration {} pub enum ExperimentTemplateExperimentReportConfigurationDataSources {} impl ias_core::Optional for ExperimentTemplateExperimentReportConfigurationDataSources {} pub enum ExperimentTemplateExperimentReportConfigurationOutputs {} pub enum ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration {} pub enum ExperimentTemplateLogConfiguration {} pub enum ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration {} pub enum ExperimentTemplateLogConfigurationS3Configuration {} pub enum ExperimentTemplateStopCondition {} pub enum ExperimentTemplateTarget {} pub enum ExperimentTemplateTargetFilter {} }

    /// `CloudWatchDashboard`.
    pub type CloudWatchDashboard = Fields<of::CloudWatchDashboard>;
    impl CloudWatchDashboard {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dashboard_identifier: impl IntoVal<String>) -> Self { with(empty(), "DashboardIdentifier", dashboard_identifier) }
        /// `DashboardIdentifier`: mandatory, 1 to 512 characters, matches `^[\S]+$`.
        #[track_caller] pub fn dashboard_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardIdentifier", value) }
    }

    /// `ExperimentTemplateAction`.
    pub type ExperimentTemplateAction = Fields<of::ExperimentTemplateAction>;
    impl ExperimentTemplateAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_id: impl IntoVal<String>) -> Self { with(empty(), "ActionId", action_id) }
        /// `ActionId`: mandatory, at most 64 characters.
        #[track_caller] pub fn action_id(self, value: impl IntoVal<String>) -> Self { with(self, "ActionId", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `StartAfter`: each at most 64 characters.
        #[track_caller] pub fn start_after(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StartAfter", value) }
        /// `Targets`.
        #[track_caller] pub fn targets(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Targets", value) }
    }

    /// `ExperimentTemplateExperimentOptions`.
    pub type ExperimentTemplateExperimentOptions = Fields<of::ExperimentTemplateExperimentOptions>;
    impl ExperimentTemplateExperimentOptions {
        /// `AccountTargeting`. Changing it replaces the resource.
        #[track_caller] pub fn account_targeting(self, value: impl IntoVal<ExperimentTemplateExperimentOptionsAccountTargeting>) -> Self { with(self, "AccountTargeting", value) }
        /// `EmptyTargetResolutionMode`.
        #[track_caller] pub fn empty_target_resolution_mode(self, value: impl IntoVal<ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode>) -> Self { with(self, "EmptyTargetResolutionMode", value) }
    }

    /// Words of `AccountTargeting`.
    pub type ExperimentTemplateExperimentOptionsAccountTargeting = Word<fn(of::ExperimentTemplateExperimentOptionsAccountTargeting)>;
    impl ExperimentTemplateExperimentOptionsAccountTargeting {
        /// `multi-account`
        pub const MultiAccount: Self = word("multi-account");
        /// `single-account`
        pub const SingleAccount: Self = word("single-account");
    }

    /// Words of `EmptyTargetResolutionMode`.
    pub type ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode = Word<fn(of::ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode)>;
    impl ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode {
        /// `fail`
        pub const Fail: Self = word("fail");
        /// `skip`
        pub const Skip: Self = word("skip");
    }

    /// `ExperimentTemplateExperimentReportConfiguration`.
    pub type ExperimentTemplateExperimentReportConfiguration = Fields<of::ExperimentTemplateExperimentReportConfiguration>;
    impl ExperimentTemplateExperimentReportConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outputs: impl IntoVal<ExperimentTemplateExperimentReportConfigurationOutputs>) -> Self { with(empty(), "Outputs", outputs) }
        /// `DataSources`.
        #[track_caller] pub fn data_sources(self, value: impl IntoVal<ExperimentTemplateExperimentReportConfigurationDataSources>) -> Self { with(self, "DataSources", value) }
        /// `Outputs`: mandatory.
        #[track_caller] pub fn outputs(self, value: impl IntoVal<ExperimentTemplateExperimentReportConfigurationOutputs>) -> Self { with(self, "Outputs", value) }
        /// `PostExperimentDuration`: at most 32 characters, matches `^[\S]+$`.
        #[track_caller] pub fn post_experiment_duration(self, value: impl IntoVal<String>) -> Self { with(self, "PostExperimentDuration", value) }
        /// `PreExperimentDuration`: at most 32 characters, matches `^[\S]+$`.
        #[track_caller] pub fn pre_experiment_duration(self, value: impl IntoVal<String>) -> Self { with(self, "PreExperimentDuration", value) }
    }

    /// `DataSources`.
    pub type ExperimentTemplateExperimentReportConfigurationDataSources = Fields<of::ExperimentTemplateExperimentReportConfigurationDataSources>;
    impl ExperimentTemplateExperimentReportConfigurationDataSources {
        /// `CloudWatchDashboards`.
        #[track_caller] pub fn cloud_watch_dashboards(self, value: impl IntoVal<List<CloudWatchDashboard>>) -> Self { with(self, "CloudWatchDashboards", value) }
    }

    /// `Outputs`.
    pub type ExperimentTemplateExperimentReportConfigurationOutputs = Fields<of::ExperimentTemplateExperimentReportConfigurationOutputs>;
    impl ExperimentTemplateExperimentReportConfigurationOutputs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(experiment_report_s3_configuration: impl IntoVal<ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration>) -> Self { with(empty(), "ExperimentReportS3Configuration", experiment_report_s3_configuration) }
        /// `ExperimentReportS3Configuration`: mandatory.
        #[track_caller] pub fn experiment_report_s3_configuration(self, value: impl IntoVal<ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration>) -> Self { with(self, "ExperimentReportS3Configuration", value) }
    }

    /// `ExperimentReportS3Configuration`.
    pub type ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration = Fields<of::ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration>;
    impl ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Prefix`: 1 to 256 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `ExperimentTemplateLogConfiguration`.
    pub type ExperimentTemplateLogConfiguration = Fields<of::ExperimentTemplateLogConfiguration>;
    impl ExperimentTemplateLogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_schema_version: impl IntoVal<i64>) -> Self { with(empty(), "LogSchemaVersion", log_schema_version) }
        /// `CloudWatchLogsConfiguration`.
        #[track_caller] pub fn cloud_watch_logs_configuration(self, value: impl IntoVal<ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration>) -> Self { with(self, "CloudWatchLogsConfiguration", value) }
        /// `LogSchemaVersion`: mandatory, at least 1.
        #[track_caller] pub fn log_schema_version(self, value: impl IntoVal<i64>) -> Self { with(self, "LogSchemaVersion", value) }
        /// `S3Configuration`.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<ExperimentTemplateLogConfigurationS3Configuration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// `CloudWatchLogsConfiguration`.
    pub type ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration = Fields<of::ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration>;
    impl ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_arn: impl IntoVal<String>) -> Self { with(empty(), "LogGroupArn", log_group_arn) }
        /// `LogGroupArn`: mandatory, 20 to 2048 characters, matches `^[\S]+$`.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `S3Configuration`.
    pub type ExperimentTemplateLogConfigurationS3Configuration = Fields<of::ExperimentTemplateLogConfigurationS3Configuration>;
    impl ExperimentTemplateLogConfigurationS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[\S]+$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Prefix`: 1 to 700 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `ExperimentTemplateStopCondition`.
    pub type ExperimentTemplateStopCondition = Fields<of::ExperimentTemplateStopCondition>;
    impl ExperimentTemplateStopCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>) -> Self { with(empty(), "Source", source) }
        /// `Source`: mandatory, at most 64 characters, matches `^[\S]+$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Value`: 20 to 2048 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ExperimentTemplateTarget`.
    pub type ExperimentTemplateTarget = Fields<of::ExperimentTemplateTarget>;
    impl ExperimentTemplateTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<String>, selection_mode: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceType", resource_type), "SelectionMode", selection_mode) }
        /// `Filters`.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<ExperimentTemplateTargetFilter>>) -> Self { with(self, "Filters", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `ResourceArns`: each 20 to 2048 characters.
        #[track_caller] pub fn resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceArns", value) }
        /// `ResourceTags`.
        #[track_caller] pub fn resource_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResourceTags", value) }
        /// `ResourceType`: mandatory, at most 64 characters.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
        /// `SelectionMode`: mandatory, at most 64 characters.
        #[track_caller] pub fn selection_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionMode", value) }
    }

    /// `ExperimentTemplateTargetFilter`.
    pub type ExperimentTemplateTargetFilter = Fields<of::ExperimentTemplateTargetFilter>;
    impl ExperimentTemplateTargetFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Path", path), "Values", values) }
        /// `Path`: mandatory, at most 256 characters.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Values`: mandatory, each at most 128 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }
}

/// [`AWS::FIS::TargetAccountConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html).
///
/// What `Ref` returns: a text of ExperimentTemplateId, AccountId.
pub type CfnTargetAccountConfiguration = Handle<of::CfnTargetAccountConfiguration>;
impl cfn::ResourceType for of::CfnTargetAccountConfiguration { const TYPE: &'static str = "AWS::FIS::TargetAccountConfiguration"; type Tags = cfn::NoTags; type Props = CfnTargetAccountConfigurationProps; type Reference = String; }

/// Properties of [`CfnTargetAccountConfiguration`].
///
/// Mandatory: `ExperimentTemplateId`, `AccountId`, `RoleArn`.
///
/// A change replaces the resource: `AccountId`, `ExperimentTemplateId`.
pub type CfnTargetAccountConfigurationProps = Fields<of::CfnTargetAccountConfiguration>;
/// What [`CfnTargetAccountConfigurationProps`] cannot do without.
pub struct CfnTargetAccountConfigurationPropsRequired<A, B, C> {
    /// `ExperimentTemplateId`: at most 64 characters, matches `^[\S]+$`. Changing it replaces the resource.
    pub experiment_template_id: A,
    /// `AccountId`: 12 to 512 characters, matches `^[\S]+$`. Changing it replaces the resource.
    pub account_id: B,
    /// `RoleArn`: 20 to 1224 characters, matches `^[\S]+$`.
    pub role_arn: C,
}
impl CfnTargetAccountConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnTargetAccountConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnTargetAccountConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ExperimentTemplateId", required.experiment_template_id), "AccountId", required.account_id), "RoleArn", required.role_arn) }
    /// `AccountId`: mandatory, 12 to 512 characters, matches `^[\S]+$`. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `Description`: at most 512 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExperimentTemplateId`: mandatory, at most 64 characters, matches `^[\S]+$`. Changing it replaces the resource.
    #[track_caller] pub fn experiment_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExperimentTemplateId", value) }
    /// `RoleArn`: mandatory, 20 to 1224 characters, matches `^[\S]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}
