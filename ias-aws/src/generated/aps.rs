// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::APS`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAnomalyDetector {} pub enum CfnResourcePolicy {} pub enum CfnRuleGroupsNamespace {} pub enum CfnScraper {} pub enum CfnWorkspace {} impl ias_core::Optional for CfnWorkspace {} }

/// [`AWS::APS::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAnomalyDetector = Handle<of::CfnAnomalyDetector>;
impl cfn::ResourceType for of::CfnAnomalyDetector { const TYPE: &'static str = "AWS::APS::AnomalyDetector"; type Tags = cfn::TagList; type Props = CfnAnomalyDetectorProps; type Reference = Is<kinds::AnomalyDetectorArn>; }
impl CfnAnomalyDetector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AnomalyDetectorArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAnomalyDetector`].
///
/// Mandatory: `Workspace`, `Configuration`, `Alias`.
///
/// A change replaces the resource: `Alias`, `Workspace`.
pub type CfnAnomalyDetectorProps = Fields<of::CfnAnomalyDetector>;
/// What [`CfnAnomalyDetectorProps`] cannot do without.
pub struct CfnAnomalyDetectorPropsRequired<A, B, C> {
    /// `Workspace`: matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub workspace: A,
    /// `Configuration`.
    pub configuration: B,
    /// `Alias`: 1 to 128 characters. Changing it replaces the resource.
    pub alias: C,
}
impl CfnAnomalyDetectorProps {
    /// Takes what is mandatory, by name: [`CfnAnomalyDetectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_anomaly_detector::AnomalyDetectorConfiguration>, C: IntoVal<String>>(required: CfnAnomalyDetectorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Workspace", required.workspace), "Configuration", required.configuration), "Alias", required.alias) }
    /// `Alias`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_anomaly_detector::AnomalyDetectorConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `EvaluationIntervalInSeconds`: default `60`.
    #[track_caller] pub fn evaluation_interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationIntervalInSeconds", value) }
    /// `Labels`: no item twice.
    #[track_caller] pub fn labels(self, value: impl IntoVal<List<cfn_anomaly_detector::Label>>) -> Self { with(self, "Labels", value) }
    /// `MissingDataAction`.
    #[track_caller] pub fn missing_data_action(self, value: impl IntoVal<cfn_anomaly_detector::MissingDataAction>) -> Self { with(self, "MissingDataAction", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_anomaly_detector::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Workspace`: mandatory, matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace(self, value: impl IntoVal<String>) -> Self { with(self, "Workspace", value) }
}

/// Types of [`CfnAnomalyDetector`].
pub mod cfn_anomaly_detector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AnomalyDetectorConfiguration {} pub enum Label {} pub enum RandomCutForestConfiguration {} pub enum Tag {} }

    /// `AnomalyDetectorConfiguration`.
    pub type AnomalyDetectorConfiguration = Fields<of::AnomalyDetectorConfiguration>;
    impl AnomalyDetectorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(random_cut_forest: impl IntoVal<RandomCutForestConfiguration>) -> Self { with(empty(), "RandomCutForest", random_cut_forest) }
        /// `RandomCutForest`: mandatory.
        #[track_caller] pub fn random_cut_forest(self, value: impl IntoVal<RandomCutForestConfiguration>) -> Self { with(self, "RandomCutForest", value) }
    }

    /// `IgnoreNearExpected`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IgnoreNearExpected(Value);
    ias_core::union!(IgnoreNearExpected);
    impl IgnoreNearExpected {
        /// `Amount`.
        #[track_caller] pub fn amount(value: impl IntoVal<f64>) -> Self { Self(Value::one("Amount", value)) }
        /// `Ratio`.
        #[track_caller] pub fn ratio(value: impl IntoVal<f64>) -> Self { Self(Value::one("Ratio", value)) }
    }

    /// `Label`.
    pub type Label = Fields<of::Label>;
    impl Label {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `MissingDataAction`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MissingDataAction(Value);
    ias_core::union!(MissingDataAction);
    impl MissingDataAction {
        /// `MarkAsAnomaly`.
        #[track_caller] pub fn mark_as_anomaly(value: impl IntoVal<bool>) -> Self { Self(Value::one("MarkAsAnomaly", value)) }
        /// `Skip`.
        #[track_caller] pub fn skip(value: impl IntoVal<bool>) -> Self { Self(Value::one("Skip", value)) }
    }

    /// `RandomCutForestConfiguration`.
    pub type RandomCutForestConfiguration = Fields<of::RandomCutForestConfiguration>;
    impl RandomCutForestConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query: impl IntoVal<String>) -> Self { with(empty(), "Query", query) }
        /// `IgnoreNearExpectedFromAbove`.
        #[track_caller] pub fn ignore_near_expected_from_above(self, value: impl IntoVal<IgnoreNearExpected>) -> Self { with(self, "IgnoreNearExpectedFromAbove", value) }
        /// `IgnoreNearExpectedFromBelow`.
        #[track_caller] pub fn ignore_near_expected_from_below(self, value: impl IntoVal<IgnoreNearExpected>) -> Self { with(self, "IgnoreNearExpectedFromBelow", value) }
        /// `Query`: mandatory, at least 1 character.
        #[track_caller] pub fn query(self, value: impl IntoVal<String>) -> Self { with(self, "Query", value) }
        /// `SampleSize`: 256 to 1024, default `256`.
        #[track_caller] pub fn sample_size(self, value: impl IntoVal<i64>) -> Self { with(self, "SampleSize", value) }
        /// `ShingleSize`: 2 to 1024, default `8`.
        #[track_caller] pub fn shingle_size(self, value: impl IntoVal<i64>) -> Self { with(self, "ShingleSize", value) }
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

/// [`AWS::APS::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html).
///
/// What `Ref` returns: `WorkspaceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::APS::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `WorkspaceArn`, `PolicyDocument`.
///
/// A change replaces the resource: `WorkspaceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workspace_arn: impl IntoVal<String>, policy_document: impl IntoVal<String>) -> Self { with(with(empty(), "WorkspaceArn", workspace_arn), "PolicyDocument", policy_document) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
    /// `WorkspaceArn`: mandatory, matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceArn", value) }
}

/// [`AWS::APS::RuleGroupsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRuleGroupsNamespace = Handle<of::CfnRuleGroupsNamespace>;
impl cfn::ResourceType for of::CfnRuleGroupsNamespace { const TYPE: &'static str = "AWS::APS::RuleGroupsNamespace"; type Tags = cfn::TagList; type Props = CfnRuleGroupsNamespaceProps; type Reference = Is<kinds::RuleGroupsNamespaceArn>; }
impl CfnRuleGroupsNamespace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RuleGroupsNamespaceArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnRuleGroupsNamespace`].
///
/// Mandatory: `Workspace`, `Data`, `Name`.
///
/// A change replaces the resource: `Name`, `Workspace`.
pub type CfnRuleGroupsNamespaceProps = Fields<of::CfnRuleGroupsNamespace>;
/// What [`CfnRuleGroupsNamespaceProps`] cannot do without.
pub struct CfnRuleGroupsNamespacePropsRequired<A, B, C> {
    /// `Workspace`: matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub workspace: A,
    /// `Data`.
    pub data: B,
    /// `Name`: 1 to 64 characters. Changing it replaces the resource.
    pub name: C,
}
impl CfnRuleGroupsNamespaceProps {
    /// Takes what is mandatory, by name: [`CfnRuleGroupsNamespacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnRuleGroupsNamespacePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Workspace", required.workspace), "Data", required.data), "Name", required.name) }
    /// `Data`: mandatory.
    #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
    /// `Name`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule_groups_namespace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Workspace`: mandatory, matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace(self, value: impl IntoVal<String>) -> Self { with(self, "Workspace", value) }
}

/// Types of [`CfnRuleGroupsNamespace`].
pub mod cfn_rule_groups_namespace {
    pub use super::cfn_anomaly_detector::{Tag};
}

/// [`AWS::APS::Scraper`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnScraper = Handle<of::CfnScraper>;
impl cfn::ResourceType for of::CfnScraper { const TYPE: &'static str = "AWS::APS::Scraper"; type Tags = cfn::TagList; type Props = CfnScraperProps; type Reference = Is<kinds::ScraperArn>; }
impl CfnScraper {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScraperArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RoleArn`.
    #[inline] pub fn attr_role_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "RoleArn") }
    /// The attribute `ScraperId`.
    #[inline] pub fn attr_scraper_id(&self) -> Val<String> { cfn::attribute(&self.0, "ScraperId") }
}

/// Properties of [`CfnScraper`].
///
/// Mandatory: `ScrapeConfiguration`, `Source`, `Destination`.
///
/// A change replaces the resource: `Source`.
pub type CfnScraperProps = Fields<of::CfnScraper>;
/// What [`CfnScraperProps`] cannot do without.
pub struct CfnScraperPropsRequired<A, B, C> {
    /// `ScrapeConfiguration`.
    pub scrape_configuration: A,
    /// `Source`. Changing it replaces the resource.
    pub source: B,
    /// `Destination`.
    pub destination: C,
}
impl CfnScraperProps {
    /// Takes what is mandatory, by name: [`CfnScraperPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_scraper::ScrapeConfiguration>, B: IntoVal<cfn_scraper::Source>, C: IntoVal<cfn_scraper::Destination>>(required: CfnScraperPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ScrapeConfiguration", required.scrape_configuration), "Source", required.source), "Destination", required.destination) }
    /// `Alias`: 1 to 100 characters, matches `^[0-9A-Za-z][-.0-9A-Z_a-z]*$`.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `Destination`: mandatory.
    #[track_caller] pub fn destination(self, value: impl IntoVal<cfn_scraper::Destination>) -> Self { with(self, "Destination", value) }
    /// `RoleConfiguration`.
    #[track_caller] pub fn role_configuration(self, value: impl IntoVal<cfn_scraper::RoleConfiguration>) -> Self { with(self, "RoleConfiguration", value) }
    /// `ScrapeConfiguration`: mandatory.
    #[track_caller] pub fn scrape_configuration(self, value: impl IntoVal<cfn_scraper::ScrapeConfiguration>) -> Self { with(self, "ScrapeConfiguration", value) }
    /// `ScraperLoggingConfiguration`.
    #[track_caller] pub fn scraper_logging_configuration(self, value: impl IntoVal<cfn_scraper::ScraperLoggingConfiguration>) -> Self { with(self, "ScraperLoggingConfiguration", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_scraper::Source>) -> Self { with(self, "Source", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scraper::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnScraper`].
pub mod cfn_scraper {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_anomaly_detector::{Tag};
    mod of { pub enum CloudWatchLogDestination {} impl ias_core::Optional for CloudWatchLogDestination {} pub enum ComponentConfig {} impl ias_core::Optional for ComponentConfig {} pub enum DestinationAmpConfiguration {} pub enum DestinationCloudWatchConfiguration {} pub enum RoleConfiguration {} impl ias_core::Optional for RoleConfiguration {} pub enum ScrapeConfiguration {} impl ias_core::Optional for ScrapeConfiguration {} pub enum ScraperComponent {} pub enum ScraperComponentType {} pub enum ScraperLoggingConfiguration {} pub enum ScraperLoggingDestination {} impl ias_core::Optional for ScraperLoggingDestination {} pub enum SourceEksConfiguration {} pub enum SourceVpcConfiguration {} }

    /// `CloudWatchLogDestination`.
    pub type CloudWatchLogDestination = Fields<of::CloudWatchLogDestination>;
    impl CloudWatchLogDestination {
        /// `LogGroupArn`: at most 512 characters.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `ComponentConfig`.
    pub type ComponentConfig = Fields<of::ComponentConfig>;
    impl ComponentConfig {
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Options", value) }
    }

    /// `Destination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination(Value);
    ias_core::union!(Destination);
    impl Destination {
        /// `AmpConfiguration`.
        #[track_caller] pub fn amp_configuration(value: impl IntoVal<DestinationAmpConfiguration>) -> Self { Self(Value::one("AmpConfiguration", value)) }
        /// `CloudWatchConfiguration`.
        #[track_caller] pub fn cloud_watch_configuration(value: impl IntoVal<DestinationCloudWatchConfiguration>) -> Self { Self(Value::one("CloudWatchConfiguration", value)) }
    }

    /// `AmpConfiguration`.
    pub type DestinationAmpConfiguration = Fields<of::DestinationAmpConfiguration>;
    impl DestinationAmpConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workspace_arn: impl IntoVal<String>) -> Self { with(empty(), "WorkspaceArn", workspace_arn) }
        /// `WorkspaceArn`: mandatory, matches `^arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:workspace/.+$`.
        #[track_caller] pub fn workspace_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceArn", value) }
    }

    /// `CloudWatchConfiguration`.
    pub type DestinationCloudWatchConfiguration = Fields<of::DestinationCloudWatchConfiguration>;
    impl DestinationCloudWatchConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dataset_arn: impl IntoVal<String>) -> Self { with(empty(), "DatasetArn", dataset_arn) }
        /// `DatasetArn`: mandatory, matches `^arn:aws[-a-z]*:cloudwatch:[-a-z0-9]+:[0-9]{12}:dataset\/.+$`.
        #[track_caller] pub fn dataset_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetArn", value) }
    }

    /// `RoleConfiguration`.
    pub type RoleConfiguration = Fields<of::RoleConfiguration>;
    impl RoleConfiguration {
        /// `SourceRoleArn`.
        #[track_caller] pub fn source_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SourceRoleArn", value) }
        /// `TargetRoleArn`.
        #[track_caller] pub fn target_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TargetRoleArn", value) }
    }

    /// `ScrapeConfiguration`.
    ///
    /// Takes exactly one of `ConfigurationBlob`.
    pub type ScrapeConfiguration = Fields<of::ScrapeConfiguration>;
    impl ScrapeConfiguration {
        /// `ConfigurationBlob`.
        #[track_caller] pub fn configuration_blob(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationBlob", value) }
    }

    /// `ScraperComponent`.
    pub type ScraperComponent = Fields<of::ScraperComponent>;
    impl ScraperComponent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ScraperComponentType>) -> Self { with(empty(), "Type", type_) }
        /// `Config`.
        #[track_caller] pub fn config(self, value: impl IntoVal<ComponentConfig>) -> Self { with(self, "Config", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ScraperComponentType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ScraperComponentType`.
    pub type ScraperComponentType = Word<fn(of::ScraperComponentType)>;
    impl ScraperComponentType {
        /// `SERVICE_DISCOVERY`
        pub const ServiceDiscovery: Self = word("SERVICE_DISCOVERY");
        /// `COLLECTOR`
        pub const Collector: Self = word("COLLECTOR");
        /// `EXPORTER`
        pub const Exporter: Self = word("EXPORTER");
    }

    /// `ScraperLoggingConfiguration`.
    pub type ScraperLoggingConfiguration = Fields<of::ScraperLoggingConfiguration>;
    impl ScraperLoggingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scraper_components: impl IntoVal<List<ScraperComponent>>, logging_destination: impl IntoVal<ScraperLoggingDestination>) -> Self { with(with(empty(), "ScraperComponents", scraper_components), "LoggingDestination", logging_destination) }
        /// `LoggingDestination`: mandatory.
        #[track_caller] pub fn logging_destination(self, value: impl IntoVal<ScraperLoggingDestination>) -> Self { with(self, "LoggingDestination", value) }
        /// `ScraperComponents`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn scraper_components(self, value: impl IntoVal<List<ScraperComponent>>) -> Self { with(self, "ScraperComponents", value) }
    }

    /// `ScraperLoggingDestination`.
    pub type ScraperLoggingDestination = Fields<of::ScraperLoggingDestination>;
    impl ScraperLoggingDestination {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogDestination>) -> Self { with(self, "CloudWatchLogs", value) }
    }

    /// `Source`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Source(Value);
    ias_core::union!(Source);
    impl Source {
        /// `EksConfiguration`.
        #[track_caller] pub fn eks_configuration(value: impl IntoVal<SourceEksConfiguration>) -> Self { Self(Value::one("EksConfiguration", value)) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(value: impl IntoVal<SourceVpcConfiguration>) -> Self { Self(Value::one("VpcConfiguration", value)) }
    }

    /// `EksConfiguration`.
    pub type SourceEksConfiguration = Fields<of::SourceEksConfiguration>;
    impl SourceEksConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ClusterArn", cluster_arn), "SubnetIds", subnet_ids) }
        /// `ClusterArn`: mandatory, matches `^arn:aws[-a-z]*:eks:[-a-z0-9]+:[0-9]{12}:cluster/.+$`.
        #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
        /// `SecurityGroupIds`: each matches `^sg-[0-9a-z]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each matches `^subnet-[0-9a-z]+$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `VpcConfiguration`.
    pub type SourceVpcConfiguration = Fields<of::SourceVpcConfiguration>;
    impl SourceVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`: mandatory, each matches `^sg-[0-9a-z]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each matches `^subnet-[0-9a-z]+$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::APS::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::APS::Workspace"; type Tags = cfn::TagList; type Props = CfnWorkspaceProps; type Reference = Is<kinds::ApsWorkspaceArn>; }
impl CfnWorkspace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApsWorkspaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `PrometheusEndpoint`.
    #[inline] pub fn attr_prometheus_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "PrometheusEndpoint") }
    /// The attribute `WorkspaceId`.
    #[inline] pub fn attr_workspace_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkspaceId") }
}

/// Properties of [`CfnWorkspace`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `KmsKeyArn`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
impl CfnWorkspaceProps {
    /// `AlertManagerDefinition`.
    #[track_caller] pub fn alert_manager_definition(self, value: impl IntoVal<String>) -> Self { with(self, "AlertManagerDefinition", value) }
    /// `Alias`: at most 100 characters.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_workspace::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `QueryLoggingConfiguration`.
    #[track_caller] pub fn query_logging_configuration(self, value: impl IntoVal<cfn_workspace::QueryLoggingConfiguration>) -> Self { with(self, "QueryLoggingConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceConfiguration`.
    #[track_caller] pub fn workspace_configuration(self, value: impl IntoVal<cfn_workspace::WorkspaceConfiguration>) -> Self { with(self, "WorkspaceConfiguration", value) }
}

/// Types of [`CfnWorkspace`].
pub mod cfn_workspace {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_anomaly_detector::{Tag};
    mod of { pub enum CloudWatchLogDestination {} pub enum Label {} pub enum LimitsPerLabelSet {} pub enum LimitsPerLabelSetEntry {} impl ias_core::Optional for LimitsPerLabelSetEntry {} pub enum LoggingConfiguration {} impl ias_core::Optional for LoggingConfiguration {} pub enum LoggingDestination {} pub enum LoggingFilter {} pub enum QueryLoggingConfiguration {} pub enum WorkspaceConfiguration {} impl ias_core::Optional for WorkspaceConfiguration {} }

    /// `CloudWatchLogDestination`.
    pub type CloudWatchLogDestination = Fields<of::CloudWatchLogDestination>;
    impl CloudWatchLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_arn: impl IntoVal<String>) -> Self { with(empty(), "LogGroupArn", log_group_arn) }
        /// `LogGroupArn`: mandatory, at most 512 characters.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `Label`.
    pub type Label = Fields<of::Label>;
    impl Label {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, at least 1 character, matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, at least 1 character.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `LimitsPerLabelSet`.
    pub type LimitsPerLabelSet = Fields<of::LimitsPerLabelSet>;
    impl LimitsPerLabelSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(limits: impl IntoVal<LimitsPerLabelSetEntry>, label_set: impl IntoVal<List<Label>>) -> Self { with(with(empty(), "Limits", limits), "LabelSet", label_set) }
        /// `LabelSet`: mandatory, no item twice.
        #[track_caller] pub fn label_set(self, value: impl IntoVal<List<Label>>) -> Self { with(self, "LabelSet", value) }
        /// `Limits`: mandatory.
        #[track_caller] pub fn limits(self, value: impl IntoVal<LimitsPerLabelSetEntry>) -> Self { with(self, "Limits", value) }
    }

    /// `LimitsPerLabelSetEntry`.
    pub type LimitsPerLabelSetEntry = Fields<of::LimitsPerLabelSetEntry>;
    impl LimitsPerLabelSetEntry {
        /// `MaxSeries`: at least 0.
        #[track_caller] pub fn max_series(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSeries", value) }
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// `LogGroupArn`: at most 512 characters.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `LoggingDestination`.
    pub type LoggingDestination = Fields<of::LoggingDestination>;
    impl LoggingDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_logs: impl IntoVal<CloudWatchLogDestination>, filters: impl IntoVal<LoggingFilter>) -> Self { with(with(empty(), "CloudWatchLogs", cloud_watch_logs), "Filters", filters) }
        /// `CloudWatchLogs`: mandatory.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogDestination>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Filters`: mandatory.
        #[track_caller] pub fn filters(self, value: impl IntoVal<LoggingFilter>) -> Self { with(self, "Filters", value) }
    }

    /// `LoggingFilter`.
    pub type LoggingFilter = Fields<of::LoggingFilter>;
    impl LoggingFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(qsp_threshold: impl IntoVal<i64>) -> Self { with(empty(), "QspThreshold", qsp_threshold) }
        /// `QspThreshold`: mandatory, at least 0.
        #[track_caller] pub fn qsp_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "QspThreshold", value) }
    }

    /// `QueryLoggingConfiguration`.
    pub type QueryLoggingConfiguration = Fields<of::QueryLoggingConfiguration>;
    impl QueryLoggingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destinations: impl IntoVal<List<LoggingDestination>>) -> Self { with(empty(), "Destinations", destinations) }
        /// `Destinations`: mandatory, exactly 1 item.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<LoggingDestination>>) -> Self { with(self, "Destinations", value) }
    }

    /// `WorkspaceConfiguration`.
    pub type WorkspaceConfiguration = Fields<of::WorkspaceConfiguration>;
    impl WorkspaceConfiguration {
        /// `LimitsPerLabelSets`: no item twice.
        #[track_caller] pub fn limits_per_label_sets(self, value: impl IntoVal<List<LimitsPerLabelSet>>) -> Self { with(self, "LimitsPerLabelSets", value) }
        /// `OutOfOrderTimeWindowInSeconds`: at least 0.
        #[track_caller] pub fn out_of_order_time_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "OutOfOrderTimeWindowInSeconds", value) }
        /// `RetentionPeriodInDays`: at least 1.
        #[track_caller] pub fn retention_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriodInDays", value) }
        /// `RuleQueryOffsetInSeconds`: at least 0.
        #[track_caller] pub fn rule_query_offset_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RuleQueryOffsetInSeconds", value) }
    }
}
