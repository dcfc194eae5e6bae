// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::BCM`.

use super::prelude::*;

mod of { pub enum CfnDashboard {} pub enum CfnScheduledReport {} }

/// [`AWS::BCM::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDashboard = Handle<of::CfnDashboard>;
impl cfn::ResourceType for of::CfnDashboard { const TYPE: &'static str = "AWS::BCM::Dashboard"; type Tags = cfn::TagList; type Props = CfnDashboardProps; type Reference = Is<kinds::BcmDashboardArn>; }
impl CfnDashboard {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BcmDashboardArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Type`: one of `CUSTOM`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDashboard`].
///
/// Mandatory: `Name`, `Widgets`.
pub type CfnDashboardProps = Fields<of::CfnDashboard>;
impl CfnDashboardProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, widgets: impl IntoVal<List<cfn_dashboard::Widget>>) -> Self { with(with(empty(), "Name", name), "Widgets", widgets) }
    /// `Description`: 1 to 200 characters, matches `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 2 to 50 characters, matches `^(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dashboard::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Widgets`: mandatory, at most 20 items.
    #[track_caller] pub fn widgets(self, value: impl IntoVal<List<cfn_dashboard::Widget>>) -> Self { with(self, "Widgets", value) }
}

/// Types of [`CfnDashboard`].
pub mod cfn_dashboard {
    use super::super::prelude::*;
    mod of { pub enum CostAndUsageExpression {} impl ias_core::Optional for CostAndUsageExpression {} pub enum CostAndUsageQuery {} pub enum CostCategoryValues {} pub enum DateTimeRange {} pub enum DateTimeType {} pub enum DateTimeValue {} pub enum Dimension {} pub enum DimensionValues {} pub enum DisplayConfig {} impl ias_core::Optional for DisplayConfig {} pub enum Expression {} impl ias_core::Optional for Expression {} pub enum Granularity {} pub enum GraphDisplayConfig {} pub enum GroupDefinition {} pub enum GroupDefinitionType {} pub enum MatchOption {} pub enum MetricName {} pub enum QueryParameters {} impl ias_core::Optional for QueryParameters {} pub enum ReservationCoverageQuery {} pub enum ReservationUtilizationQuery {} pub enum SavingsPlansCoverageQuery {} pub enum SavingsPlansUtilizationQuery {} pub enum TableDisplayConfigStruct {} impl ias_core::Optional for TableDisplayConfigStruct {} pub enum Tag {} pub enum TagValues {} pub enum VisualType {} pub enum Widget {} pub enum WidgetConfig {} }

    /// `CostAndUsageExpression`.
    pub type CostAndUsageExpression = Fields<of::CostAndUsageExpression>;
    impl CostAndUsageExpression {
        /// `And`.
        #[track_caller] pub fn and(self, value: impl IntoVal<List<CostAndUsageExpression>>) -> Self { with(self, "And", value) }
        /// `CostCategories`.
        #[track_caller] pub fn cost_categories(self, value: impl IntoVal<CostCategoryValues>) -> Self { with(self, "CostCategories", value) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<DimensionValues>) -> Self { with(self, "Dimensions", value) }
        /// `Not`.
        #[track_caller] pub fn not(self, value: impl IntoVal<CostAndUsageExpression>) -> Self { with(self, "Not", value) }
        /// `Or`.
        #[track_caller] pub fn or(self, value: impl IntoVal<List<CostAndUsageExpression>>) -> Self { with(self, "Or", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<TagValues>) -> Self { with(self, "Tags", value) }
    }

    /// `CostAndUsageQuery`.
    pub type CostAndUsageQuery = Fields<of::CostAndUsageQuery>;
    /// What [`CostAndUsageQuery`] cannot do without.
    pub struct CostAndUsageQueryRequired<A, B, C> {
        /// `Metrics`.
        pub metrics: A,
        /// `TimeRange`.
        pub time_range: B,
        /// `Granularity`.
        pub granularity: C,
    }
    impl CostAndUsageQuery {
        /// Takes what is mandatory, by name: [`CostAndUsageQueryRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<MetricName>>, B: IntoVal<DateTimeRange>, C: IntoVal<Granularity>>(required: CostAndUsageQueryRequired<A, B, C>) -> Self { with(with(with(empty(), "Metrics", required.metrics), "TimeRange", required.time_range), "Granularity", required.granularity) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<CostAndUsageExpression>) -> Self { with(self, "Filter", value) }
        /// `Granularity`: mandatory.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<Granularity>) -> Self { with(self, "Granularity", value) }
        /// `GroupBy`.
        #[track_caller] pub fn group_by(self, value: impl IntoVal<List<GroupDefinition>>) -> Self { with(self, "GroupBy", value) }
        /// `Metrics`: mandatory.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<MetricName>>) -> Self { with(self, "Metrics", value) }
        /// `TimeRange`: mandatory.
        #[track_caller] pub fn time_range(self, value: impl IntoVal<DateTimeRange>) -> Self { with(self, "TimeRange", value) }
    }

    /// `CostCategoryValues`.
    pub type CostCategoryValues = Fields<of::CostCategoryValues>;
    impl CostCategoryValues {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Values", values) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `MatchOptions`.
        #[track_caller] pub fn match_options(self, value: impl IntoVal<List<MatchOption>>) -> Self { with(self, "MatchOptions", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `DateTimeRange`.
    pub type DateTimeRange = Fields<of::DateTimeRange>;
    impl DateTimeRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<DateTimeValue>, end_time: impl IntoVal<DateTimeValue>) -> Self { with(with(empty(), "StartTime", start_time), "EndTime", end_time) }
        /// `EndTime`: mandatory.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<DateTimeValue>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<DateTimeValue>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `DateTimeType`.
    pub type DateTimeType = Word<fn(of::DateTimeType)>;
    impl DateTimeType {
        /// `ABSOLUTE`
        pub const Absolute: Self = word("ABSOLUTE");
        /// `RELATIVE`
        pub const Relative: Self = word("RELATIVE");
    }

    /// `DateTimeValue`.
    pub type DateTimeValue = Fields<of::DateTimeValue>;
    impl DateTimeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DateTimeType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DateTimeType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Dimension`.
    pub type Dimension = Word<fn(of::Dimension)>;
    impl Dimension {
        /// `AZ`
        pub const Az: Self = word("AZ");
        /// `INSTANCE_TYPE`
        pub const InstanceType: Self = word("INSTANCE_TYPE");
        /// `LINKED_ACCOUNT`
        pub const LinkedAccount: Self = word("LINKED_ACCOUNT");
        /// `OPERATION`
        pub const Operation: Self = word("OPERATION");
        /// `PURCHASE_TYPE`
        pub const PurchaseType: Self = word("PURCHASE_TYPE");
        /// `REGION`
        pub const Region: Self = word("REGION");
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `USAGE_TYPE`
        pub const UsageType: Self = word("USAGE_TYPE");
        /// `USAGE_TYPE_GROUP`
        pub const UsageTypeGroup: Self = word("USAGE_TYPE_GROUP");
        /// `RECORD_TYPE`
        pub const RecordType: Self = word("RECORD_TYPE");
        /// `OPERATING_SYSTEM`
        pub const OperatingSystem: Self = word("OPERATING_SYSTEM");
        /// `TENANCY`
        pub const Tenancy: Self = word("TENANCY");
        /// `SCOPE`
        pub const Scope: Self = word("SCOPE");
        /// `PLATFORM`
        pub const Platform: Self = word("PLATFORM");
        /// `SUBSCRIPTION_ID`
        pub const SubscriptionId: Self = word("SUBSCRIPTION_ID");
        /// `LEGAL_ENTITY_NAME`
        pub const LegalEntityName: Self = word("LEGAL_ENTITY_NAME");
        /// `DEPLOYMENT_OPTION`
        pub const DeploymentOption: Self = word("DEPLOYMENT_OPTION");
        /// `DATABASE_ENGINE`
        pub const DatabaseEngine: Self = word("DATABASE_ENGINE");
        /// `CACHE_ENGINE`
        pub const CacheEngine: Self = word("CACHE_ENGINE");
        /// `INSTANCE_TYPE_FAMILY`
        pub const InstanceTypeFamily: Self = word("INSTANCE_TYPE_FAMILY");
        /// `BILLING_ENTITY`
        pub const BillingEntity: Self = word("BILLING_ENTITY");
        /// `RESERVATION_ID`
        pub const ReservationId: Self = word("RESERVATION_ID");
        /// `RESOURCE_ID`
        pub const ResourceId: Self = word("RESOURCE_ID");
        /// `SAVINGS_PLANS_TYPE`
        pub const SavingsPlansType: Self = word("SAVINGS_PLANS_TYPE");
        /// `TAG_KEY`
        pub const TagKey: Self = word("TAG_KEY");
        /// `COST_CATEGORY_NAME`
        pub const CostCategoryName: Self = word("COST_CATEGORY_NAME");
    }

    /// `DimensionValues`.
    pub type DimensionValues = Fields<of::DimensionValues>;
    impl DimensionValues {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<Dimension>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Values", values) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<Dimension>) -> Self { with(self, "Key", value) }
        /// `MatchOptions`.
        #[track_caller] pub fn match_options(self, value: impl IntoVal<List<MatchOption>>) -> Self { with(self, "MatchOptions", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `DisplayConfig`.
    pub type DisplayConfig = Fields<of::DisplayConfig>;
    impl DisplayConfig {
        /// `Graph`.
        #[track_caller] pub fn graph(self, value: impl IntoVal<Map<GraphDisplayConfig>>) -> Self { with(self, "Graph", value) }
        /// `Table`.
        #[track_caller] pub fn table(self, value: impl IntoVal<TableDisplayConfigStruct>) -> Self { with(self, "Table", value) }
    }

    /// `Expression`.
    pub type Expression = Fields<of::Expression>;
    impl Expression {
        /// `And`.
        #[track_caller] pub fn and(self, value: impl IntoVal<List<Expression>>) -> Self { with(self, "And", value) }
        /// `CostCategories`.
        #[track_caller] pub fn cost_categories(self, value: impl IntoVal<CostCategoryValues>) -> Self { with(self, "CostCategories", value) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<DimensionValues>) -> Self { with(self, "Dimensions", value) }
        /// `Not`.
        #[track_caller] pub fn not(self, value: impl IntoVal<Expression>) -> Self { with(self, "Not", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<TagValues>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `Granularity`.
    pub type Granularity = Word<fn(of::Granularity)>;
    impl Granularity {
        /// `HOURLY`
        pub const Hourly: Self = word("HOURLY");
        /// `DAILY`
        pub const Daily: Self = word("DAILY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
    }

    /// `GraphDisplayConfig`.
    pub type GraphDisplayConfig = Fields<of::GraphDisplayConfig>;
    impl GraphDisplayConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(visual_type: impl IntoVal<VisualType>) -> Self { with(empty(), "VisualType", visual_type) }
        /// `VisualType`: mandatory.
        #[track_caller] pub fn visual_type(self, value: impl IntoVal<VisualType>) -> Self { with(self, "VisualType", value) }
    }

    /// `GroupDefinition`.
    pub type GroupDefinition = Fields<of::GroupDefinition>;
    impl GroupDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GroupDefinitionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GroupDefinitionType`.
    pub type GroupDefinitionType = Word<fn(of::GroupDefinitionType)>;
    impl GroupDefinitionType {
        /// `DIMENSION`
        pub const Dimension: Self = word("DIMENSION");
        /// `TAG`
        pub const Tag: Self = word("TAG");
        /// `COST_CATEGORY`
        pub const CostCategory: Self = word("COST_CATEGORY");
    }

    /// Words of `MatchOption`.
    pub type MatchOption = Word<fn(of::MatchOption)>;
    impl MatchOption {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `ABSENT`
        pub const Absent: Self = word("ABSENT");
        /// `STARTS_WITH`
        pub const StartsWith: Self = word("STARTS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `GREATER_THAN_OR_EQUAL`
        pub const GreaterThanOrEqual: Self = word("GREATER_THAN_OR_EQUAL");
        /// `CASE_SENSITIVE`
        pub const CaseSensitive: Self = word("CASE_SENSITIVE");
        /// `CASE_INSENSITIVE`
        pub const CaseInsensitive: Self = word("CASE_INSENSITIVE");
    }

    /// Words of `MetricName`.
    pub type MetricName = Word<fn(of::MetricName)>;
    impl MetricName {
        /// `AmortizedCost`
        pub const AmortizedCost: Self = word("AmortizedCost");
        /// `BlendedCost`
        pub const BlendedCost: Self = word("BlendedCost");
        /// `NetAmortizedCost`
        pub const NetAmortizedCost: Self = word("NetAmortizedCost");
        /// `NetUnblendedCost`
        pub const NetUnblendedCost: Self = word("NetUnblendedCost");
        /// `NormalizedUsageAmount`
        pub const NormalizedUsageAmount: Self = word("NormalizedUsageAmount");
        /// `UnblendedCost`
        pub const UnblendedCost: Self = word("UnblendedCost");
        /// `UsageQuantity`
        pub const UsageQuantity: Self = word("UsageQuantity");
        /// `SpendCoveredBySavingsPlans`
        pub const SpendCoveredBySavingsPlans: Self = word("SpendCoveredBySavingsPlans");
        /// `Hour`
        pub const Hour: Self = word("Hour");
        /// `Unit`
        pub const Unit: Self = word("Unit");
        /// `Cost`
        pub const Cost: Self = word("Cost");
    }

    /// `QueryParameters`.
    pub type QueryParameters = Fields<of::QueryParameters>;
    impl QueryParameters {
        /// `CostAndUsage`.
        #[track_caller] pub fn cost_and_usage(self, value: impl IntoVal<CostAndUsageQuery>) -> Self { with(self, "CostAndUsage", value) }
        /// `ReservationCoverage`.
        #[track_caller] pub fn reservation_coverage(self, value: impl IntoVal<ReservationCoverageQuery>) -> Self { with(self, "ReservationCoverage", value) }
        /// `ReservationUtilization`.
        #[track_caller] pub fn reservation_utilization(self, value: impl IntoVal<ReservationUtilizationQuery>) -> Self { with(self, "ReservationUtilization", value) }
        /// `SavingsPlansCoverage`.
        #[track_caller] pub fn savings_plans_coverage(self, value: impl IntoVal<SavingsPlansCoverageQuery>) -> Self { with(self, "SavingsPlansCoverage", value) }
        /// `SavingsPlansUtilization`.
        #[track_caller] pub fn savings_plans_utilization(self, value: impl IntoVal<SavingsPlansUtilizationQuery>) -> Self { with(self, "SavingsPlansUtilization", value) }
    }

    /// `ReservationCoverageQuery`.
    pub type ReservationCoverageQuery = Fields<of::ReservationCoverageQuery>;
    impl ReservationCoverageQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_range: impl IntoVal<DateTimeRange>) -> Self { with(empty(), "TimeRange", time_range) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Expression>) -> Self { with(self, "Filter", value) }
        /// `Granularity`.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<Granularity>) -> Self { with(self, "Granularity", value) }
        /// `GroupBy`.
        #[track_caller] pub fn group_by(self, value: impl IntoVal<List<GroupDefinition>>) -> Self { with(self, "GroupBy", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<MetricName>>) -> Self { with(self, "Metrics", value) }
        /// `TimeRange`: mandatory.
        #[track_caller] pub fn time_range(self, value: impl IntoVal<DateTimeRange>) -> Self { with(self, "TimeRange", value) }
    }

    /// `ReservationUtilizationQuery`.
    pub type ReservationUtilizationQuery = Fields<of::ReservationUtilizationQuery>;
    impl ReservationUtilizationQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_range: impl IntoVal<DateTimeRange>) -> Self { with(empty(), "TimeRange", time_range) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Expression>) -> Self { with(self, "Filter", value) }
        /// `Granularity`.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<Granularity>) -> Self { with(self, "Granularity", value) }
        /// `GroupBy`.
        #[track_caller] pub fn group_by(self, value: impl IntoVal<List<GroupDefinition>>) -> Self { with(self, "GroupBy", value) }
        /// `TimeRange`: mandatory.
        #[track_caller] pub fn time_range(self, value: impl IntoVal<DateTimeRange>) -> Self { with(self, "TimeRange", value) }
    }

    /// `SavingsPlansCoverageQuery`.
    pub type SavingsPlansCoverageQuery = Fields<of::SavingsPlansCoverageQuery>;
    impl SavingsPlansCoverageQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_range: impl IntoVal<DateTimeRange>) -> Self { with(empty(), "TimeRange", time_range) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Expression>) -> Self { with(self, "Filter", value) }
        /// `Granularity`.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<Granularity>) -> Self { with(self, "Granularity", value) }
        /// `GroupBy`.
        #[track_caller] pub fn group_by(self, value: impl IntoVal<List<GroupDefinition>>) -> Self { with(self, "GroupBy", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<MetricName>>) -> Self { with(self, "Metrics", value) }
        /// `TimeRange`: mandatory.
        #[track_caller] pub fn time_range(self, value: impl IntoVal<DateTimeRange>) -> Self { with(self, "TimeRange", value) }
    }

    /// `SavingsPlansUtilizationQuery`.
    pub type SavingsPlansUtilizationQuery = Fields<of::SavingsPlansUtilizationQuery>;
    impl SavingsPlansUtilizationQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_range: impl IntoVal<DateTimeRange>) -> Self { with(empty(), "TimeRange", time_range) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Expression>) -> Self { with(self, "Filter", value) }
        /// `Granularity`.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<Granularity>) -> Self { with(self, "Granularity", value) }
        /// `TimeRange`: mandatory.
        #[track_caller] pub fn time_range(self, value: impl IntoVal<DateTimeRange>) -> Self { with(self, "TimeRange", value) }
    }

    /// `TableDisplayConfigStruct`.
    pub type TableDisplayConfigStruct = Fields<of::TableDisplayConfigStruct>;
    impl TableDisplayConfigStruct {
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

    /// `TagValues`.
    pub type TagValues = Fields<of::TagValues>;
    impl TagValues {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Values", values) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `MatchOptions`.
        #[track_caller] pub fn match_options(self, value: impl IntoVal<List<MatchOption>>) -> Self { with(self, "MatchOptions", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `VisualType`.
    pub type VisualType = Word<fn(of::VisualType)>;
    impl VisualType {
        /// `LINE`
        pub const Line: Self = word("LINE");
        /// `BAR`
        pub const Bar: Self = word("BAR");
        /// `STACK`
        pub const Stack: Self = word("STACK");
    }

    /// `Widget`.
    pub type Widget = Fields<of::Widget>;
    impl Widget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(title: impl IntoVal<String>, configs: impl IntoVal<List<WidgetConfig>>) -> Self { with(with(empty(), "Title", title), "Configs", configs) }
        /// `Configs`: mandatory, 1 to 2 items.
        #[track_caller] pub fn configs(self, value: impl IntoVal<List<WidgetConfig>>) -> Self { with(self, "Configs", value) }
        /// `Description`: 1 to 200 characters, matches `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Height`: 4 to 10.
        #[track_caller] pub fn height(self, value: impl IntoVal<i64>) -> Self { with(self, "Height", value) }
        /// `HorizontalOffset`.
        #[track_caller] pub fn horizontal_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "HorizontalOffset", value) }
        /// `Title`: mandatory, 2 to 50 characters, matches `^(?!.* {2})[a-zA-Z0-9_-][ a-zA-Z0-9_-]*[a-zA-Z0-9_-]$`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Width`: 2 to 6.
        #[track_caller] pub fn width(self, value: impl IntoVal<i64>) -> Self { with(self, "Width", value) }
    }

    /// `WidgetConfig`.
    pub type WidgetConfig = Fields<of::WidgetConfig>;
    impl WidgetConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_parameters: impl IntoVal<QueryParameters>, display_config: impl IntoVal<DisplayConfig>) -> Self { with(with(empty(), "QueryParameters", query_parameters), "DisplayConfig", display_config) }
        /// `DisplayConfig`: mandatory.
        #[track_caller] pub fn display_config(self, value: impl IntoVal<DisplayConfig>) -> Self { with(self, "DisplayConfig", value) }
        /// `QueryParameters`: mandatory.
        #[track_caller] pub fn query_parameters(self, value: impl IntoVal<QueryParameters>) -> Self { with(self, "QueryParameters", value) }
    }
}

/// [`AWS::BCM::ScheduledReport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnScheduledReport = Handle<of::CfnScheduledReport>;
impl cfn::ResourceType for of::CfnScheduledReport { const TYPE: &'static str = "AWS::BCM::ScheduledReport"; type Tags = cfn::TagList; type Props = CfnScheduledReportProps; type Reference = Is<kinds::ScheduledReportArn>; }
impl CfnScheduledReport {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScheduledReportArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `HealthStatus`.
    #[inline] pub fn attr_health_status(&self) -> Val<Json> { cfn::attribute(&self.0, "HealthStatus") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnScheduledReport`].
///
/// Mandatory: `Name`, `DashboardArn`, `ScheduledReportExecutionRoleArn`, `ScheduleConfig`.
pub type CfnScheduledReportProps = Fields<of::CfnScheduledReport>;
/// What [`CfnScheduledReportProps`] cannot do without.
pub struct CfnScheduledReportPropsRequired<A, B, C, D> {
    /// `Name`: 2 to 50 characters, matches `^(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`.
    pub name: A,
    /// `DashboardArn`: 20 to 2048 characters, matches `^arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:dashboard/(\*|[-a-z0-9]+)$`.
    pub dashboard_arn: B,
    /// `ScheduledReportExecutionRoleArn`: 20 to 2048 characters, matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
    pub scheduled_report_execution_role_arn: C,
    /// `ScheduleConfig`.
    pub schedule_config: D,
}
impl CfnScheduledReportProps {
    /// Takes what is mandatory, by name: [`CfnScheduledReportPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<cfn_scheduled_report::ScheduleConfig>>(required: CfnScheduledReportPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "DashboardArn", required.dashboard_arn), "ScheduledReportExecutionRoleArn", required.scheduled_report_execution_role_arn), "ScheduleConfig", required.schedule_config) }
    /// `DashboardArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:dashboard/(\*|[-a-z0-9]+)$`.
    #[track_caller] pub fn dashboard_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardArn", value) }
    /// `Description`: 1 to 200 characters, matches `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 2 to 50 characters, matches `^(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ScheduleConfig`: mandatory.
    #[track_caller] pub fn schedule_config(self, value: impl IntoVal<cfn_scheduled_report::ScheduleConfig>) -> Self { with(self, "ScheduleConfig", value) }
    /// `ScheduledReportExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
    #[track_caller] pub fn scheduled_report_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ScheduledReportExecutionRoleArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scheduled_report::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WidgetDateRangeOverride`.
    #[track_caller] pub fn widget_date_range_override(self, value: impl IntoVal<cfn_scheduled_report::DateTimeRange>) -> Self { with(self, "WidgetDateRangeOverride", value) }
    /// `WidgetIds`: at most 1 item.
    #[track_caller] pub fn widget_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WidgetIds", value) }
}

/// Types of [`CfnScheduledReport`].
pub mod cfn_scheduled_report {
    use super::super::prelude::*;
    pub use super::cfn_dashboard::{DateTimeType};
    mod of { pub enum DateTimeRange {} pub enum DateTimeValue {} pub enum ScheduleConfig {} impl ias_core::Optional for ScheduleConfig {} pub enum SchedulePeriod {} impl ias_core::Optional for SchedulePeriod {} pub enum ScheduleState {} pub enum Tag {} }

    /// `DateTimeRange`.
    pub type DateTimeRange = Fields<of::DateTimeRange>;
    impl DateTimeRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<DateTimeValue>, end_time: impl IntoVal<DateTimeValue>) -> Self { with(with(empty(), "StartTime", start_time), "EndTime", end_time) }
        /// `EndTime`: mandatory.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<DateTimeValue>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<DateTimeValue>) -> Self { with(self, "StartTime", value) }
    }

    /// `DateTimeValue`.
    pub type DateTimeValue = Fields<of::DateTimeValue>;
    impl DateTimeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DateTimeType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DateTimeType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ScheduleConfig`.
    pub type ScheduleConfig = Fields<of::ScheduleConfig>;
    impl ScheduleConfig {
        /// `ScheduleExpression`: at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `ScheduleExpressionTimeZone`: at most 1024 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn schedule_expression_time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpressionTimeZone", value) }
        /// `SchedulePeriod`.
        #[track_caller] pub fn schedule_period(self, value: impl IntoVal<SchedulePeriod>) -> Self { with(self, "SchedulePeriod", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<ScheduleState>) -> Self { with(self, "State", value) }
    }

    /// `SchedulePeriod`.
    pub type SchedulePeriod = Fields<of::SchedulePeriod>;
    impl SchedulePeriod {
        /// `EndTime`: in the form `date-time`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: in the form `date-time`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `ScheduleState`.
    pub type ScheduleState = Word<fn(of::ScheduleState)>;
    impl ScheduleState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
