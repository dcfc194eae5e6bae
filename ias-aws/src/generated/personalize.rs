// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Personalize`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCampaign {} pub enum CfnDataset {} pub enum CfnDatasetGroup {} pub enum CfnEventTracker {} pub enum CfnFilter {} pub enum CfnMetricAttribution {} pub enum CfnSchema {} pub enum CfnSolution {} }

/// [`AWS::Personalize::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html).
///
/// What `Ref` returns: `CampaignArn`.
pub type CfnCampaign = Handle<of::CfnCampaign>;
impl cfn::ResourceType for of::CfnCampaign { const TYPE: &'static str = "AWS::Personalize::Campaign"; type Tags = cfn::TagList; type Props = CfnCampaignProps; type Reference = Is<kinds::PersonalizeCampaignArn>; }
impl CfnCampaign {
    /// The attribute `CampaignArn`.
    #[inline] pub fn attr_campaign_arn(&self) -> Val<Is<kinds::PersonalizeCampaignArn>> { cfn::attribute(&self.0, "CampaignArn") }
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `LastUpdatedDateTime`.
    #[inline] pub fn attr_last_updated_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedDateTime") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCampaign`].
///
/// Mandatory: `Name`, `SolutionVersionArn`.
///
/// A change replaces the resource: `Name`.
pub type CfnCampaignProps = Fields<of::CfnCampaign>;
impl CfnCampaignProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, solution_version_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "SolutionVersionArn", solution_version_arn) }
    /// `CampaignConfig`.
    #[track_caller] pub fn campaign_config(self, value: impl IntoVal<cfn_campaign::CampaignConfig>) -> Self { with(self, "CampaignConfig", value) }
    /// `MinProvisionedTPS`: at least 1.
    #[track_caller] pub fn min_provisioned_tps(self, value: impl IntoVal<i64>) -> Self { with(self, "MinProvisionedTPS", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SolutionVersionArn`: mandatory, at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`.
    #[track_caller] pub fn solution_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SolutionVersionArn", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_campaign::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCampaign`].
pub mod cfn_campaign {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CampaignConfig {} impl ias_core::Optional for CampaignConfig {} pub enum Tag {} }

    /// `CampaignConfig`.
    pub type CampaignConfig = Fields<of::CampaignConfig>;
    impl CampaignConfig {
        /// `EnableMetadataWithRecommendations`.
        #[track_caller] pub fn enable_metadata_with_recommendations(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableMetadataWithRecommendations", value) }
        /// `ItemExplorationConfig`.
        #[track_caller] pub fn item_exploration_config(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ItemExplorationConfig", value) }
        /// `RankingInfluence`.
        #[track_caller] pub fn ranking_influence(self, value: impl IntoVal<Map<f64>>) -> Self { with(self, "RankingInfluence", value) }
        /// `SyncWithLatestSolutionVersion`.
        #[track_caller] pub fn sync_with_latest_solution_version(self, value: impl IntoVal<bool>) -> Self { with(self, "SyncWithLatestSolutionVersion", value) }
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

/// [`AWS::Personalize::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html).
///
/// What `Ref` returns: `DatasetArn`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::Personalize::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = Is<kinds::PersonalizeDatasetArn>; }
impl CfnDataset {
    /// The attribute `DatasetArn`.
    #[inline] pub fn attr_dataset_arn(&self) -> Val<Is<kinds::PersonalizeDatasetArn>> { cfn::attribute(&self.0, "DatasetArn") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `Name`, `DatasetType`, `DatasetGroupArn`, `SchemaArn`.
///
/// A change replaces the resource: `DatasetGroupArn`, `DatasetType`, `Name`, `SchemaArn`, `Tags`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
/// What [`CfnDatasetProps`] cannot do without.
pub struct CfnDatasetPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Changing it replaces the resource.
    pub name: A,
    /// `DatasetType`: at most 256 characters. Changing it replaces the resource.
    pub dataset_type: B,
    /// `DatasetGroupArn`: at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    pub dataset_group_arn: C,
    /// `SchemaArn`: at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    pub schema_arn: D,
}
impl CfnDatasetProps {
    /// Takes what is mandatory, by name: [`CfnDatasetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_dataset::DatasetType>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnDatasetPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "DatasetType", required.dataset_type), "DatasetGroupArn", required.dataset_group_arn), "SchemaArn", required.schema_arn) }
    /// `DatasetGroupArn`: mandatory, at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetGroupArn", value) }
    /// `DatasetImportJob`.
    #[track_caller] pub fn dataset_import_job(self, value: impl IntoVal<cfn_dataset::DatasetImportJob>) -> Self { with(self, "DatasetImportJob", value) }
    /// `DatasetType`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn dataset_type(self, value: impl IntoVal<cfn_dataset::DatasetType>) -> Self { with(self, "DatasetType", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SchemaArn`: mandatory, at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    #[track_caller] pub fn schema_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaArn", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DatasetImportJob {} impl ias_core::Optional for DatasetImportJob {} pub enum DatasetImportJobDataSource {} impl ias_core::Optional for DatasetImportJobDataSource {} pub enum DatasetType {} pub enum Tag {} }

    /// `DatasetImportJob`.
    pub type DatasetImportJob = Fields<of::DatasetImportJob>;
    impl DatasetImportJob {
        /// `DataSource`.
        #[track_caller] pub fn data_source(self, value: impl IntoVal<DatasetImportJobDataSource>) -> Self { with(self, "DataSource", value) }
        /// `DatasetArn`: at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`.
        #[track_caller] pub fn dataset_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetArn", value) }
        /// `DatasetImportJobArn`: at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`.
        #[track_caller] pub fn dataset_import_job_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetImportJobArn", value) }
        /// `JobName`: 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`.
        #[track_caller] pub fn job_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobName", value) }
        /// `RoleArn`: at most 256 characters, matches `arn:([a-z\d-]+):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `DataSource`.
    pub type DatasetImportJobDataSource = Fields<of::DatasetImportJobDataSource>;
    impl DatasetImportJobDataSource {
        /// `DataLocation`: at most 256 characters, matches `(s3|http|https)://.+`.
        #[track_caller] pub fn data_location(self, value: impl IntoVal<String>) -> Self { with(self, "DataLocation", value) }
    }

    /// Words of `DatasetType`.
    pub type DatasetType = Word<fn(of::DatasetType)>;
    impl DatasetType {
        /// `Interactions`
        pub const Interactions: Self = word("Interactions");
        /// `Items`
        pub const Items: Self = word("Items");
        /// `Users`
        pub const Users: Self = word("Users");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Personalize::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html).
///
/// What `Ref` returns: `DatasetGroupArn`.
pub type CfnDatasetGroup = Handle<of::CfnDatasetGroup>;
impl cfn::ResourceType for of::CfnDatasetGroup { const TYPE: &'static str = "AWS::Personalize::DatasetGroup"; type Tags = cfn::TagList; type Props = CfnDatasetGroupProps; type Reference = Is<kinds::PersonalizeDatasetGroupArn>; }
impl CfnDatasetGroup {
    /// The attribute `DatasetGroupArn`.
    #[inline] pub fn attr_dataset_group_arn(&self) -> Val<Is<kinds::PersonalizeDatasetGroupArn>> { cfn::attribute(&self.0, "DatasetGroupArn") }
}

/// Properties of [`CfnDatasetGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Domain`, `KmsKeyArn`, `Name`, `RoleArn`, `Tags`.
pub type CfnDatasetGroupProps = Fields<of::CfnDatasetGroup>;
impl CfnDatasetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Domain`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_dataset_group::Domain>) -> Self { with(self, "Domain", value) }
    /// `KmsKeyArn`: at most 2048 characters, matches `arn:aws.*:kms:.*:[0-9]{12}:key/.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: at most 256 characters, matches `arn:([a-z\d-]+):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatasetGroup`].
pub mod cfn_dataset_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset::{Tag};
    mod of { pub enum Domain {} }

    /// Words of `Domain`.
    pub type Domain = Word<fn(of::Domain)>;
    impl Domain {
        /// `ECOMMERCE`
        pub const Ecommerce: Self = word("ECOMMERCE");
        /// `VIDEO_ON_DEMAND`
        pub const VideoOnDemand: Self = word("VIDEO_ON_DEMAND");
    }
}

/// [`AWS::Personalize::EventTracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html).
///
/// What `Ref` returns: `EventTrackerArn`.
pub type CfnEventTracker = Handle<of::CfnEventTracker>;
impl cfn::ResourceType for of::CfnEventTracker { const TYPE: &'static str = "AWS::Personalize::EventTracker"; type Tags = cfn::TagList; type Props = CfnEventTrackerProps; type Reference = Is<kinds::EventTrackerArn>; }
impl CfnEventTracker {
    /// The attribute `EventTrackerArn`.
    #[inline] pub fn attr_event_tracker_arn(&self) -> Val<Is<kinds::EventTrackerArn>> { cfn::attribute(&self.0, "EventTrackerArn") }
    /// The attribute `TrackingId`.
    #[inline] pub fn attr_tracking_id(&self) -> Val<String> { cfn::attribute(&self.0, "TrackingId") }
}

/// Properties of [`CfnEventTracker`].
///
/// Mandatory: `Name`, `DatasetGroupArn`.
///
/// A change replaces the resource: `DatasetGroupArn`, `Name`.
pub type CfnEventTrackerProps = Fields<of::CfnEventTracker>;
impl CfnEventTrackerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, dataset_group_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "DatasetGroupArn", dataset_group_arn) }
    /// `DatasetGroupArn`: mandatory, at most 256 characters, matches `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetGroupArn", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_tracker::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventTracker`].
pub mod cfn_event_tracker {
    pub use super::cfn_campaign::{Tag};
}

/// [`AWS::Personalize::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html).
///
/// What `Ref` returns: `FilterArn`.
pub type CfnFilter = Handle<of::CfnFilter>;
impl cfn::ResourceType for of::CfnFilter { const TYPE: &'static str = "AWS::Personalize::Filter"; type Tags = cfn::TagList; type Props = CfnFilterProps; type Reference = Is<kinds::PersonalizeFilterArn>; }
impl CfnFilter {
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `FilterArn`.
    #[inline] pub fn attr_filter_arn(&self) -> Val<Is<kinds::PersonalizeFilterArn>> { cfn::attribute(&self.0, "FilterArn") }
    /// The attribute `LastUpdatedDateTime`.
    #[inline] pub fn attr_last_updated_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedDateTime") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnFilter`].
///
/// Mandatory: `Name`, `DatasetGroupArn`, `FilterExpression`.
///
/// A change replaces the resource: `DatasetGroupArn`, `FilterExpression`, `Name`.
pub type CfnFilterProps = Fields<of::CfnFilter>;
/// What [`CfnFilterProps`] cannot do without.
pub struct CfnFilterPropsRequired<A, B, C> {
    /// `Name`: 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Changing it replaces the resource.
    pub name: A,
    /// `DatasetGroupArn`: at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    pub dataset_group_arn: B,
    /// `FilterExpression`: 1 to 2500 characters. Changing it replaces the resource.
    pub filter_expression: C,
}
impl CfnFilterProps {
    /// Takes what is mandatory, by name: [`CfnFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnFilterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "DatasetGroupArn", required.dataset_group_arn), "FilterExpression", required.filter_expression) }
    /// `DatasetGroupArn`: mandatory, at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetGroupArn", value) }
    /// `FilterExpression`: mandatory, 1 to 2500 characters. Changing it replaces the resource.
    #[track_caller] pub fn filter_expression(self, value: impl IntoVal<String>) -> Self { with(self, "FilterExpression", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_filter::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFilter`].
pub mod cfn_filter {
    pub use super::cfn_campaign::{Tag};
}

/// [`AWS::Personalize::MetricAttribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html).
///
/// What `Ref` returns: `MetricAttributionArn`.
pub type CfnMetricAttribution = Handle<of::CfnMetricAttribution>;
impl cfn::ResourceType for of::CfnMetricAttribution { const TYPE: &'static str = "AWS::Personalize::MetricAttribution"; type Tags = cfn::NoTags; type Props = CfnMetricAttributionProps; type Reference = Is<kinds::MetricAttributionArn>; }
impl CfnMetricAttribution {
    /// The attribute `MetricAttributionArn`.
    #[inline] pub fn attr_metric_attribution_arn(&self) -> Val<Is<kinds::MetricAttributionArn>> { cfn::attribute(&self.0, "MetricAttributionArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnMetricAttribution`].
///
/// Mandatory: `Name`, `DatasetGroupArn`, `Metrics`, `MetricsOutputConfig`.
///
/// A change replaces the resource: `DatasetGroupArn`, `Metrics`, `Name`.
pub type CfnMetricAttributionProps = Fields<of::CfnMetricAttribution>;
/// What [`CfnMetricAttributionProps`] cannot do without.
pub struct CfnMetricAttributionPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Changing it replaces the resource.
    pub name: A,
    /// `DatasetGroupArn`: at most 256 characters, matches `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Changing it replaces the resource.
    pub dataset_group_arn: B,
    /// `Metrics`: at most 10 items. Changing it replaces the resource.
    pub metrics: C,
    /// `MetricsOutputConfig`.
    pub metrics_output_config: D,
}
impl CfnMetricAttributionProps {
    /// Takes what is mandatory, by name: [`CfnMetricAttributionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_metric_attribution::MetricAttribute>>, D: IntoVal<cfn_metric_attribution::MetricsOutputConfig>>(required: CfnMetricAttributionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "DatasetGroupArn", required.dataset_group_arn), "Metrics", required.metrics), "MetricsOutputConfig", required.metrics_output_config) }
    /// `DatasetGroupArn`: mandatory, at most 256 characters, matches `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetGroupArn", value) }
    /// `Metrics`: mandatory, at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn metrics(self, value: impl IntoVal<List<cfn_metric_attribution::MetricAttribute>>) -> Self { with(self, "Metrics", value) }
    /// `MetricsOutputConfig`: mandatory.
    #[track_caller] pub fn metrics_output_config(self, value: impl IntoVal<cfn_metric_attribution::MetricsOutputConfig>) -> Self { with(self, "MetricsOutputConfig", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnMetricAttribution`].
pub mod cfn_metric_attribution {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MetricAttribute {} pub enum MetricsOutputConfig {} pub enum S3DataDestination {} }

    /// `MetricAttribute`.
    pub type MetricAttribute = Fields<of::MetricAttribute>;
    /// What [`MetricAttribute`] cannot do without.
    pub struct MetricAttributeRequired<A, B, C> {
        /// `EventType`: at most 256 characters.
        pub event_type: A,
        /// `MetricName`: at most 256 characters.
        pub metric_name: B,
        /// `Expression`: at most 256 characters.
        pub expression: C,
    }
    impl MetricAttribute {
        /// Takes what is mandatory, by name: [`MetricAttributeRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MetricAttributeRequired<A, B, C>) -> Self { with(with(with(empty(), "EventType", required.event_type), "MetricName", required.metric_name), "Expression", required.expression) }
        /// `EventType`: mandatory, at most 256 characters.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
        /// `Expression`: mandatory, at most 256 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `MetricName`: mandatory, at most 256 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    }

    /// `MetricsOutputConfig`.
    pub type MetricsOutputConfig = Fields<of::MetricsOutputConfig>;
    impl MetricsOutputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `RoleArn`: mandatory, at most 256 characters, matches `^arn:([a-z\d-]+):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `S3DataDestination`.
        #[track_caller] pub fn s3_data_destination(self, value: impl IntoVal<S3DataDestination>) -> Self { with(self, "S3DataDestination", value) }
    }

    /// `S3DataDestination`.
    pub type S3DataDestination = Fields<of::S3DataDestination>;
    impl S3DataDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `KmsKeyArn`: at most 2048 characters, matches `^arn:aws.*:kms:.*:[0-9]{12}:key/`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `Path`: mandatory, at most 256 characters, matches `^(s3|http|https)://.+$`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }
}

/// [`AWS::Personalize::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html).
///
/// What `Ref` returns: `SchemaArn`.
pub type CfnSchema = Handle<of::CfnSchema>;
impl cfn::ResourceType for of::CfnSchema { const TYPE: &'static str = "AWS::Personalize::Schema"; type Tags = cfn::TagList; type Props = CfnSchemaProps; type Reference = Is<kinds::PersonalizeSchemaArn>; }
impl CfnSchema {
    /// The attribute `SchemaArn`.
    #[inline] pub fn attr_schema_arn(&self) -> Val<Is<kinds::PersonalizeSchemaArn>> { cfn::attribute(&self.0, "SchemaArn") }
}

/// Properties of [`CfnSchema`].
///
/// Mandatory: `Name`, `Schema`.
///
/// A change replaces the resource: `Domain`, `Name`, `Schema`, `Tags`.
pub type CfnSchemaProps = Fields<of::CfnSchema>;
impl CfnSchemaProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, schema: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Schema", schema) }
    /// `Domain`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_schema::Domain>) -> Self { with(self, "Domain", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Schema`: mandatory, at most 10000 characters. Changing it replaces the resource.
    #[track_caller] pub fn schema(self, value: impl IntoVal<String>) -> Self { with(self, "Schema", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_schema::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSchema`].
pub mod cfn_schema {
    pub use super::cfn_dataset::{Tag};
    pub use super::cfn_dataset_group::{Domain};
}

/// [`AWS::Personalize::Solution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html).
///
/// What `Ref` returns: `SolutionArn`.
pub type CfnSolution = Handle<of::CfnSolution>;
impl cfn::ResourceType for of::CfnSolution { const TYPE: &'static str = "AWS::Personalize::Solution"; type Tags = cfn::TagList; type Props = CfnSolutionProps; type Reference = Is<kinds::SolutionArn>; }
impl CfnSolution {
    /// The attribute `SolutionArn`.
    #[inline] pub fn attr_solution_arn(&self) -> Val<Is<kinds::SolutionArn>> { cfn::attribute(&self.0, "SolutionArn") }
}

/// Properties of [`CfnSolution`].
///
/// Mandatory: `Name`, `DatasetGroupArn`.
///
/// A change replaces the resource: `DatasetGroupArn`, `EventType`, `Name`, `PerformAutoML`, `PerformHPO`, `RecipeArn`, `SolutionConfig`, `Tags`.
pub type CfnSolutionProps = Fields<of::CfnSolution>;
impl CfnSolutionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, dataset_group_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "DatasetGroupArn", dataset_group_arn) }
    /// `DatasetGroupArn`: mandatory, at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetGroupArn", value) }
    /// `EventType`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PerformAutoML`. Changing it replaces the resource.
    #[track_caller] pub fn perform_auto_ml(self, value: impl IntoVal<bool>) -> Self { with(self, "PerformAutoML", value) }
    /// `PerformHPO`. Changing it replaces the resource.
    #[track_caller] pub fn perform_hpo(self, value: impl IntoVal<bool>) -> Self { with(self, "PerformHPO", value) }
    /// `RecipeArn`: at most 256 characters, matches `arn:([a-z\d-]+):personalize:.*:.*:.+`. Changing it replaces the resource.
    #[track_caller] pub fn recipe_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RecipeArn", value) }
    /// `SolutionConfig`. Changing it replaces the resource.
    #[track_caller] pub fn solution_config(self, value: impl IntoVal<cfn_solution::SolutionConfig>) -> Self { with(self, "SolutionConfig", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_solution::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSolution`].
pub mod cfn_solution {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset::{Tag};
    mod of { pub enum CategoricalHyperParameterRange {} impl ias_core::Optional for CategoricalHyperParameterRange {} pub enum ContinuousHyperParameterRange {} impl ias_core::Optional for ContinuousHyperParameterRange {} pub enum IntegerHyperParameterRange {} impl ias_core::Optional for IntegerHyperParameterRange {} pub enum SolutionConfig {} impl ias_core::Optional for SolutionConfig {} pub enum SolutionConfigAutoMlConfig {} impl ias_core::Optional for SolutionConfigAutoMlConfig {} pub enum SolutionConfigHpoConfig {} impl ias_core::Optional for SolutionConfigHpoConfig {} pub enum SolutionConfigHpoConfigAlgorithmHyperParameterRanges {} impl ias_core::Optional for SolutionConfigHpoConfigAlgorithmHyperParameterRanges {} pub enum SolutionConfigHpoConfigHpoObjective {} impl ias_core::Optional for SolutionConfigHpoConfigHpoObjective {} pub enum SolutionConfigHpoConfigHpoObjectiveType {} pub enum SolutionConfigHpoConfigHpoResourceConfig {} impl ias_core::Optional for SolutionConfigHpoConfigHpoResourceConfig {} }

    /// `CategoricalHyperParameterRange`.
    pub type CategoricalHyperParameterRange = Fields<of::CategoricalHyperParameterRange>;
    impl CategoricalHyperParameterRange {
        /// `Name`: at most 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: at most 100 items, each at most 1000 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `ContinuousHyperParameterRange`.
    pub type ContinuousHyperParameterRange = Fields<of::ContinuousHyperParameterRange>;
    impl ContinuousHyperParameterRange {
        /// `MaxValue`: at least -1000000.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: at least -1000000.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<f64>) -> Self { with(self, "MinValue", value) }
        /// `Name`: at most 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `IntegerHyperParameterRange`.
    pub type IntegerHyperParameterRange = Fields<of::IntegerHyperParameterRange>;
    impl IntegerHyperParameterRange {
        /// `MaxValue`: at most 1000000.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: at least -1000000.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MinValue", value) }
        /// `Name`: at most 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `SolutionConfig`.
    pub type SolutionConfig = Fields<of::SolutionConfig>;
    impl SolutionConfig {
        /// `AlgorithmHyperParameters`.
        #[track_caller] pub fn algorithm_hyper_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AlgorithmHyperParameters", value) }
        /// `AutoMLConfig`.
        #[track_caller] pub fn auto_ml_config(self, value: impl IntoVal<SolutionConfigAutoMlConfig>) -> Self { with(self, "AutoMLConfig", value) }
        /// `EventValueThreshold`: at most 256 characters.
        #[track_caller] pub fn event_value_threshold(self, value: impl IntoVal<String>) -> Self { with(self, "EventValueThreshold", value) }
        /// `FeatureTransformationParameters`.
        #[track_caller] pub fn feature_transformation_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "FeatureTransformationParameters", value) }
        /// `HpoConfig`.
        #[track_caller] pub fn hpo_config(self, value: impl IntoVal<SolutionConfigHpoConfig>) -> Self { with(self, "HpoConfig", value) }
    }

    /// `AutoMLConfig`.
    pub type SolutionConfigAutoMlConfig = Fields<of::SolutionConfigAutoMlConfig>;
    impl SolutionConfigAutoMlConfig {
        /// `MetricName`: at most 256 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `RecipeList`: at most 100 items, each at most 256 characters, each matches `arn:([a-z\d-]+):personalize:.*:.*:.+`.
        #[track_caller] pub fn recipe_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RecipeList", value) }
    }

    /// `HpoConfig`.
    pub type SolutionConfigHpoConfig = Fields<of::SolutionConfigHpoConfig>;
    impl SolutionConfigHpoConfig {
        /// `AlgorithmHyperParameterRanges`.
        #[track_caller] pub fn algorithm_hyper_parameter_ranges(self, value: impl IntoVal<SolutionConfigHpoConfigAlgorithmHyperParameterRanges>) -> Self { with(self, "AlgorithmHyperParameterRanges", value) }
        /// `HpoObjective`.
        #[track_caller] pub fn hpo_objective(self, value: impl IntoVal<SolutionConfigHpoConfigHpoObjective>) -> Self { with(self, "HpoObjective", value) }
        /// `HpoResourceConfig`.
        #[track_caller] pub fn hpo_resource_config(self, value: impl IntoVal<SolutionConfigHpoConfigHpoResourceConfig>) -> Self { with(self, "HpoResourceConfig", value) }
    }

    /// `AlgorithmHyperParameterRanges`.
    pub type SolutionConfigHpoConfigAlgorithmHyperParameterRanges = Fields<of::SolutionConfigHpoConfigAlgorithmHyperParameterRanges>;
    impl SolutionConfigHpoConfigAlgorithmHyperParameterRanges {
        /// `CategoricalHyperParameterRanges`: at most 100 items.
        #[track_caller] pub fn categorical_hyper_parameter_ranges(self, value: impl IntoVal<List<CategoricalHyperParameterRange>>) -> Self { with(self, "CategoricalHyperParameterRanges", value) }
        /// `ContinuousHyperParameterRanges`: at most 100 items.
        #[track_caller] pub fn continuous_hyper_parameter_ranges(self, value: impl IntoVal<List<ContinuousHyperParameterRange>>) -> Self { with(self, "ContinuousHyperParameterRanges", value) }
        /// `IntegerHyperParameterRanges`: at most 100 items.
        #[track_caller] pub fn integer_hyper_parameter_ranges(self, value: impl IntoVal<List<IntegerHyperParameterRange>>) -> Self { with(self, "IntegerHyperParameterRanges", value) }
    }

    /// `HpoObjective`.
    pub type SolutionConfigHpoConfigHpoObjective = Fields<of::SolutionConfigHpoConfigHpoObjective>;
    impl SolutionConfigHpoConfigHpoObjective {
        /// `MetricName`: at most 256 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `MetricRegex`: at most 256 characters.
        #[track_caller] pub fn metric_regex(self, value: impl IntoVal<String>) -> Self { with(self, "MetricRegex", value) }
        /// `Type`: at most 256 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SolutionConfigHpoConfigHpoObjectiveType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type SolutionConfigHpoConfigHpoObjectiveType = Word<fn(of::SolutionConfigHpoConfigHpoObjectiveType)>;
    impl SolutionConfigHpoConfigHpoObjectiveType {
        /// `Maximize`
        pub const Maximize: Self = word("Maximize");
        /// `Minimize`
        pub const Minimize: Self = word("Minimize");
    }

    /// `HpoResourceConfig`.
    pub type SolutionConfigHpoConfigHpoResourceConfig = Fields<of::SolutionConfigHpoConfigHpoResourceConfig>;
    impl SolutionConfigHpoConfigHpoResourceConfig {
        /// `MaxNumberOfTrainingJobs`: at most 256 characters.
        #[track_caller] pub fn max_number_of_training_jobs(self, value: impl IntoVal<String>) -> Self { with(self, "MaxNumberOfTrainingJobs", value) }
        /// `MaxParallelTrainingJobs`: at most 256 characters.
        #[track_caller] pub fn max_parallel_training_jobs(self, value: impl IntoVal<String>) -> Self { with(self, "MaxParallelTrainingJobs", value) }
    }
}
