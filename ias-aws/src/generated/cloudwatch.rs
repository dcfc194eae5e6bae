// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CloudWatch`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAlarm {} impl ias_core::Optional for CfnAlarm {} pub enum CfnAlarmMuteRule {} pub enum CfnAnomalyDetector {} impl ias_core::Optional for CfnAnomalyDetector {} pub enum CfnCompositeAlarm {} pub enum CfnDashboard {} pub enum CfnInsightRule {} pub enum CfnIntegration {} pub enum CfnLogAlarm {} pub enum CfnMetricStream {} impl ias_core::Optional for CfnMetricStream {} pub enum CfnOTelEnrichment {} impl ias_core::Optional for CfnOTelEnrichment {} pub enum CfnResourceMetricsConfiguration {} pub enum CfnView {} }

/// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html).
///
/// What `Ref` returns: `AlarmName`.
pub type CfnAlarm = Handle<of::CfnAlarm>;
impl cfn::ResourceType for of::CfnAlarm { const TYPE: &'static str = "AWS::CloudWatch::Alarm"; type Tags = cfn::TagList; type Props = CfnAlarmProps; type Reference = Is<kinds::AlarmName>; }
impl CfnAlarm {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AlarmArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAlarm`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AlarmName`.
///
/// Takes exactly one of `Metrics`; `MetricName`; `EvaluationCriteria`.
///
/// `ExtendedStatistic` excludes `Statistic`.
///
/// `Metrics` excludes `MetricName` + `Dimensions` + `Period` + `Namespace` + `Statistic` + `ExtendedStatistic` + `Unit`.
///
/// `Statistic` excludes `ExtendedStatistic`.
///
/// `Threshold` excludes `ThresholdMetricId`.
///
/// `ThresholdMetricId` excludes `Threshold`.
pub type CfnAlarmProps = Fields<of::CfnAlarm>;
impl CfnAlarmProps {
    /// `ActionConfiguration`.
    #[track_caller] pub fn action_configuration(self, value: impl IntoVal<cfn_alarm::ActionConfiguration>) -> Self { with(self, "ActionConfiguration", value) }
    /// `ActionsEnabled`: default `true`.
    #[track_caller] pub fn actions_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ActionsEnabled", value) }
    /// `AlarmActions`: each 1 to 1024 characters.
    #[track_caller] pub fn alarm_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlarmActions", value) }
    /// `AlarmDescription`: at most 1024 characters.
    #[track_caller] pub fn alarm_description(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmDescription", value) }
    /// `AlarmName`: at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    /// `ComparisonOperator`.
    #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<cfn_alarm::ComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
    /// `DatapointsToAlarm`: at least 1.
    #[track_caller] pub fn datapoints_to_alarm(self, value: impl IntoVal<i64>) -> Self { with(self, "DatapointsToAlarm", value) }
    /// `Dimensions`: at most 30 items.
    #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<cfn_alarm::Dimension>>) -> Self { with(self, "Dimensions", value) }
    /// `EvaluateLowSampleCountPercentile`: 1 to 255 characters.
    #[track_caller] pub fn evaluate_low_sample_count_percentile(self, value: impl IntoVal<String>) -> Self { with(self, "EvaluateLowSampleCountPercentile", value) }
    /// `EvaluationCriteria`.
    #[track_caller] pub fn evaluation_criteria(self, value: impl IntoVal<cfn_alarm::EvaluationCriteria>) -> Self { with(self, "EvaluationCriteria", value) }
    /// `EvaluationInterval`: 10 to 3600.
    #[track_caller] pub fn evaluation_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationInterval", value) }
    /// `EvaluationPeriods`: at least 1.
    #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationPeriods", value) }
    /// `EvaluationWindow`.
    #[track_caller] pub fn evaluation_window(self, value: impl IntoVal<cfn_alarm::EvaluationWindow>) -> Self { with(self, "EvaluationWindow", value) }
    /// `ExtendedStatistic`.
    #[track_caller] pub fn extended_statistic(self, value: impl IntoVal<String>) -> Self { with(self, "ExtendedStatistic", value) }
    /// `InsufficientDataActions`: each 1 to 1024 characters.
    #[track_caller] pub fn insufficient_data_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InsufficientDataActions", value) }
    /// `MetricName`: 1 to 255 characters.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Metrics`: no item twice.
    #[track_caller] pub fn metrics(self, value: impl IntoVal<List<cfn_alarm::MetricDataQuery>>) -> Self { with(self, "Metrics", value) }
    /// `Namespace`: 1 to 255 characters, matches `^[^:]`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `OKActions`: each 1 to 1024 characters.
    #[track_caller] pub fn ok_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OKActions", value) }
    /// `Period`: at least 1.
    #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
    /// `Statistic`.
    #[track_caller] pub fn statistic(self, value: impl IntoVal<cfn_alarm::Statistic>) -> Self { with(self, "Statistic", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_alarm::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Threshold`.
    #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    /// `ThresholdMetricId`: 1 to 255 characters.
    #[track_caller] pub fn threshold_metric_id(self, value: impl IntoVal<String>) -> Self { with(self, "ThresholdMetricId", value) }
    /// `TreatMissingData`: 1 to 255 characters.
    #[track_caller] pub fn treat_missing_data(self, value: impl IntoVal<cfn_alarm::TreatMissingData>) -> Self { with(self, "TreatMissingData", value) }
    /// `Unit`.
    #[track_caller] pub fn unit(self, value: impl IntoVal<cfn_alarm::Unit>) -> Self { with(self, "Unit", value) }
    /// `WarmUpConfiguration`.
    #[track_caller] pub fn warm_up_configuration(self, value: impl IntoVal<cfn_alarm::WarmUpConfiguration>) -> Self { with(self, "WarmUpConfiguration", value) }
}

/// Types of [`CfnAlarm`].
pub mod cfn_alarm {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ActionConfiguration {} impl ias_core::Optional for ActionConfiguration {} pub enum AlarmPromQlCriteria {} impl ias_core::Optional for AlarmPromQlCriteria {} pub enum AlarmTagsPropagation {} pub enum ComparisonOperator {} pub enum Dimension {} pub enum EvaluationCriteria {} impl ias_core::Optional for EvaluationCriteria {} pub enum EvaluationWindowSlidingWindow {} impl ias_core::Optional for EvaluationWindowSlidingWindow {} pub enum Metric {} impl ias_core::Optional for Metric {} pub enum MetricDataQuery {} pub enum MetricStat {} pub enum MetricStatUnit {} pub enum Statistic {} pub enum Tag {} pub enum TreatMissingData {} pub enum Unit {} pub enum WallClockWindow {} impl ias_core::Optional for WallClockWindow {} pub enum WarmUpConfiguration {} impl ias_core::Optional for WarmUpConfiguration {} }

    /// `ActionConfiguration`.
    pub type ActionConfiguration = Fields<of::ActionConfiguration>;
    impl ActionConfiguration {
        /// `AlarmTagsPropagation`.
        #[track_caller] pub fn alarm_tags_propagation(self, value: impl IntoVal<AlarmTagsPropagation>) -> Self { with(self, "AlarmTagsPropagation", value) }
    }

    /// `AlarmPromQLCriteria`.
    pub type AlarmPromQlCriteria = Fields<of::AlarmPromQlCriteria>;
    impl AlarmPromQlCriteria {
        /// `PendingPeriod`.
        #[track_caller] pub fn pending_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PendingPeriod", value) }
        /// `Query`.
        #[track_caller] pub fn query(self, value: impl IntoVal<String>) -> Self { with(self, "Query", value) }
        /// `RecoveryPeriod`.
        #[track_caller] pub fn recovery_period(self, value: impl IntoVal<i64>) -> Self { with(self, "RecoveryPeriod", value) }
    }

    /// `AlarmTagsPropagation`.
    pub type AlarmTagsPropagation = Fields<of::AlarmTagsPropagation>;
    impl AlarmTagsPropagation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `ExcludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn excluded_tag_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedTagKeys", value) }
        /// `IncludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn included_tag_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedTagKeys", value) }
    }

    /// Words of `ComparisonOperator`.
    pub type ComparisonOperator = Word<fn(of::ComparisonOperator)>;
    impl ComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        pub const GreaterThanOrEqualToThreshold: Self = word("GreaterThanOrEqualToThreshold");
        /// `GreaterThanThreshold`
        pub const GreaterThanThreshold: Self = word("GreaterThanThreshold");
        /// `GreaterThanUpperThreshold`
        pub const GreaterThanUpperThreshold: Self = word("GreaterThanUpperThreshold");
        /// `LessThanLowerOrGreaterThanUpperThreshold`
        pub const LessThanLowerOrGreaterThanUpperThreshold: Self = word("LessThanLowerOrGreaterThanUpperThreshold");
        /// `LessThanLowerThreshold`
        pub const LessThanLowerThreshold: Self = word("LessThanLowerThreshold");
        /// `LessThanOrEqualToThreshold`
        pub const LessThanOrEqualToThreshold: Self = word("LessThanOrEqualToThreshold");
        /// `LessThanThreshold`
        pub const LessThanThreshold: Self = word("LessThanThreshold");
    }

    /// `Dimension`.
    pub type Dimension = Fields<of::Dimension>;
    impl Dimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EvaluationCriteria`.
    pub type EvaluationCriteria = Fields<of::EvaluationCriteria>;
    impl EvaluationCriteria {
        /// `PromQLCriteria`.
        #[track_caller] pub fn prom_ql_criteria(self, value: impl IntoVal<AlarmPromQlCriteria>) -> Self { with(self, "PromQLCriteria", value) }
    }

    /// `EvaluationWindow`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EvaluationWindow(Value);
    ias_core::union!(EvaluationWindow);
    impl EvaluationWindow {
        /// `SlidingWindow`.
        #[track_caller] pub fn sliding_window(value: impl IntoVal<EvaluationWindowSlidingWindow>) -> Self { Self(Value::one("SlidingWindow", value)) }
        /// `WallClockWindow`.
        #[track_caller] pub fn wall_clock_window(value: impl IntoVal<WallClockWindow>) -> Self { Self(Value::one("WallClockWindow", value)) }
    }

    /// `SlidingWindow`.
    pub type EvaluationWindowSlidingWindow = Fields<of::EvaluationWindowSlidingWindow>;
    impl EvaluationWindowSlidingWindow {
    }

    /// `Metric`.
    pub type Metric = Fields<of::Metric>;
    impl Metric {
        /// `Dimensions`: at most 30 items.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: 1 to 255 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: 1 to 255 characters, matches `^[^:]`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `MetricDataQuery`.
    pub type MetricDataQuery = Fields<of::MetricDataQuery>;
    impl MetricDataQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `AccountId`: 1 to 255 characters.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Expression`: 1 to 2048 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: mandatory, 1 to 255 characters, matches `^([a-z])([A-Za-z0-9\_]*)$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Label`.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<MetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `Period`: at least 1.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
    }

    /// `MetricStat`.
    pub type MetricStat = Fields<of::MetricStat>;
    /// What [`MetricStat`] cannot do without.
    pub struct MetricStatRequired<A, B, C> {
        /// `Stat`.
        pub stat: A,
        /// `Period`: at least 1.
        pub period: B,
        /// `Metric`.
        pub metric: C,
    }
    impl MetricStat {
        /// Takes what is mandatory, by name: [`MetricStatRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Metric>>(required: MetricStatRequired<A, B, C>) -> Self { with(with(with(empty(), "Stat", required.stat), "Period", required.period), "Metric", required.metric) }
        /// `Metric`: mandatory.
        #[track_caller] pub fn metric(self, value: impl IntoVal<Metric>) -> Self { with(self, "Metric", value) }
        /// `Period`: mandatory, at least 1.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `Stat`: mandatory.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<MetricStatUnit>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `Unit`.
    pub type MetricStatUnit = Word<fn(of::MetricStatUnit)>;
    impl MetricStatUnit {
        /// `Bits`
        pub const Bits: Self = word("Bits");
        /// `Bits/Second`
        pub const BitsSecond: Self = word("Bits/Second");
        /// `Bytes`
        pub const Bytes: Self = word("Bytes");
        /// `Bytes/Second`
        pub const BytesSecond: Self = word("Bytes/Second");
        /// `Count`
        pub const Count: Self = word("Count");
        /// `Count/Second`
        pub const CountSecond: Self = word("Count/Second");
        /// `Gigabits`
        pub const Gigabits: Self = word("Gigabits");
        /// `Gigabits/Second`
        pub const GigabitsSecond: Self = word("Gigabits/Second");
        /// `Gigabytes`
        pub const Gigabytes: Self = word("Gigabytes");
        /// `Gigabytes/Second`
        pub const GigabytesSecond: Self = word("Gigabytes/Second");
        /// `Kilobits`
        pub const Kilobits: Self = word("Kilobits");
        /// `Kilobits/Second`
        pub const KilobitsSecond: Self = word("Kilobits/Second");
        /// `Kilobytes`
        pub const Kilobytes: Self = word("Kilobytes");
        /// `Kilobytes/Second`
        pub const KilobytesSecond: Self = word("Kilobytes/Second");
        /// `Megabits`
        pub const Megabits: Self = word("Megabits");
        /// `Megabits/Second`
        pub const MegabitsSecond: Self = word("Megabits/Second");
        /// `Megabytes`
        pub const Megabytes: Self = word("Megabytes");
        /// `Megabytes/Second`
        pub const MegabytesSecond: Self = word("Megabytes/Second");
        /// `Microseconds`
        pub const Microseconds: Self = word("Microseconds");
        /// `Milliseconds`
        pub const Milliseconds: Self = word("Milliseconds");
        /// `None`
        pub const None: Self = word("None");
        /// `Percent`
        pub const Percent: Self = word("Percent");
        /// `Seconds`
        pub const Seconds: Self = word("Seconds");
        /// `Terabits`
        pub const Terabits: Self = word("Terabits");
        /// `Terabits/Second`
        pub const TerabitsSecond: Self = word("Terabits/Second");
        /// `Terabytes`
        pub const Terabytes: Self = word("Terabytes");
        /// `Terabytes/Second`
        pub const TerabytesSecond: Self = word("Terabytes/Second");
    }

    /// Words of `Statistic`.
    pub type Statistic = Word<fn(of::Statistic)>;
    impl Statistic {
        /// `Average`
        pub const Average: Self = word("Average");
        /// `Maximum`
        pub const Maximum: Self = word("Maximum");
        /// `Minimum`
        pub const Minimum: Self = word("Minimum");
        /// `SampleCount`
        pub const SampleCount: Self = word("SampleCount");
        /// `Sum`
        pub const Sum: Self = word("Sum");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TreatMissingData`.
    pub type TreatMissingData = Word<fn(of::TreatMissingData)>;
    impl TreatMissingData {
        /// `breaching`
        pub const Breaching: Self = word("breaching");
        /// `ignore`
        pub const Ignore: Self = word("ignore");
        /// `missing`
        pub const Missing: Self = word("missing");
        /// `notBreaching`
        pub const NotBreaching: Self = word("notBreaching");
    }

    /// Words of `Unit`.
    pub type Unit = Word<fn(of::Unit)>;
    impl Unit {
        /// `Bits`
        pub const Bits: Self = word("Bits");
        /// `Bits/Second`
        pub const BitsSecond: Self = word("Bits/Second");
        /// `Bytes`
        pub const Bytes: Self = word("Bytes");
        /// `Bytes/Second`
        pub const BytesSecond: Self = word("Bytes/Second");
        /// `Count`
        pub const Count: Self = word("Count");
        /// `Count/Second`
        pub const CountSecond: Self = word("Count/Second");
        /// `Gigabits`
        pub const Gigabits: Self = word("Gigabits");
        /// `Gigabits/Second`
        pub const GigabitsSecond: Self = word("Gigabits/Second");
        /// `Gigabytes`
        pub const Gigabytes: Self = word("Gigabytes");
        /// `Gigabytes/Second`
        pub const GigabytesSecond: Self = word("Gigabytes/Second");
        /// `Kilobits`
        pub const Kilobits: Self = word("Kilobits");
        /// `Kilobits/Second`
        pub const KilobitsSecond: Self = word("Kilobits/Second");
        /// `Kilobytes`
        pub const Kilobytes: Self = word("Kilobytes");
        /// `Kilobytes/Second`
        pub const KilobytesSecond: Self = word("Kilobytes/Second");
        /// `Megabits`
        pub const Megabits: Self = word("Megabits");
        /// `Megabits/Second`
        pub const MegabitsSecond: Self = word("Megabits/Second");
        /// `Megabytes`
        pub const Megabytes: Self = word("Megabytes");
        /// `Megabytes/Second`
        pub const MegabytesSecond: Self = word("Megabytes/Second");
        /// `Microseconds`
        pub const Microseconds: Self = word("Microseconds");
        /// `Milliseconds`
        pub const Milliseconds: Self = word("Milliseconds");
        /// `None`
        pub const None: Self = word("None");
        /// `Percent`
        pub const Percent: Self = word("Percent");
        /// `Seconds`
        pub const Seconds: Self = word("Seconds");
        /// `Terabits`
        pub const Terabits: Self = word("Terabits");
        /// `Terabits/Second`
        pub const TerabitsSecond: Self = word("Terabits/Second");
        /// `Terabytes`
        pub const Terabytes: Self = word("Terabytes");
        /// `Terabytes/Second`
        pub const TerabytesSecond: Self = word("Terabytes/Second");
    }

    /// `WallClockWindow`.
    pub type WallClockWindow = Fields<of::WallClockWindow>;
    impl WallClockWindow {
        /// `Timezone`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    }

    /// `WarmUpConfiguration`.
    pub type WarmUpConfiguration = Fields<of::WarmUpConfiguration>;
    impl WarmUpConfiguration {
        /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        #[track_caller] pub fn only_start_evaluating_after_warm_up_period_ends(self, value: impl IntoVal<bool>) -> Self { with(self, "OnlyStartEvaluatingAfterWarmUpPeriodEnds", value) }
        /// `WarmUpPeriodDurationInMinutes`: 1 to 2880.
        #[track_caller] pub fn warm_up_period_duration_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "WarmUpPeriodDurationInMinutes", value) }
    }
}

/// [`AWS::CloudWatch::AlarmMuteRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAlarmMuteRule = Handle<of::CfnAlarmMuteRule>;
impl cfn::ResourceType for of::CfnAlarmMuteRule { const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule"; type Tags = cfn::TagList; type Props = CfnAlarmMuteRuleProps; type Reference = Is<kinds::AlarmMuteRuleArn>; }
impl CfnAlarmMuteRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AlarmMuteRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
    /// The attribute `MuteType`.
    #[inline] pub fn attr_mute_type(&self) -> Val<String> { cfn::attribute(&self.0, "MuteType") }
    /// The attribute `Status`: one of `SCHEDULED`, `ACTIVE`, `EXPIRED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAlarmMuteRule`].
///
/// Mandatory: `Rule`.
///
/// A change replaces the resource: `Name`.
pub type CfnAlarmMuteRuleProps = Fields<of::CfnAlarmMuteRule>;
impl CfnAlarmMuteRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule: impl IntoVal<cfn_alarm_mute_rule::Rule>) -> Self { with(empty(), "Rule", rule) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExpireDate`.
    #[track_caller] pub fn expire_date(self, value: impl IntoVal<String>) -> Self { with(self, "ExpireDate", value) }
    /// `MuteTargets`.
    #[track_caller] pub fn mute_targets(self, value: impl IntoVal<cfn_alarm_mute_rule::MuteTargets>) -> Self { with(self, "MuteTargets", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_alarm_mute_rule::Rule>) -> Self { with(self, "Rule", value) }
    /// `StartDate`.
    #[track_caller] pub fn start_date(self, value: impl IntoVal<String>) -> Self { with(self, "StartDate", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_alarm_mute_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAlarmMuteRule`].
pub mod cfn_alarm_mute_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MuteTargets {} pub enum Rule {} pub enum RuleSchedule {} pub enum Tag {} }

    /// `MuteTargets`.
    pub type MuteTargets = Fields<of::MuteTargets>;
    impl MuteTargets {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_names: impl IntoVal<List<String>>) -> Self { with(empty(), "AlarmNames", alarm_names) }
        /// `AlarmNames`: mandatory, at most 500 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn alarm_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlarmNames", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule: impl IntoVal<RuleSchedule>) -> Self { with(empty(), "Schedule", schedule) }
        /// `Schedule`: mandatory.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<RuleSchedule>) -> Self { with(self, "Schedule", value) }
    }

    /// `Schedule`.
    pub type RuleSchedule = Fields<of::RuleSchedule>;
    impl RuleSchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(duration: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "Duration", duration), "Expression", expression) }
        /// `Duration`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "Duration", value) }
        /// `Expression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Timezone`: 1 to 50 characters.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
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

/// [`AWS::CloudWatch::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAnomalyDetector = Handle<of::CfnAnomalyDetector>;
impl cfn::ResourceType for of::CfnAnomalyDetector { const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector"; type Tags = cfn::NoTags; type Props = CfnAnomalyDetectorProps; type Reference = String; }
impl CfnAnomalyDetector {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAnomalyDetector`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Dimensions`, `MetricCharacteristics`, `MetricMathAnomalyDetector`, `MetricName`, `Namespace`, `SingleMetricAnomalyDetector`, `Stat`.
pub type CfnAnomalyDetectorProps = Fields<of::CfnAnomalyDetector>;
impl CfnAnomalyDetectorProps {
    /// `Configuration`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_anomaly_detector::Configuration>) -> Self { with(self, "Configuration", value) }
    /// `Dimensions`. Changing it replaces the resource.
    #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<cfn_anomaly_detector::Dimension>>) -> Self { with(self, "Dimensions", value) }
    /// `MetricCharacteristics`. Changing it replaces the resource.
    #[track_caller] pub fn metric_characteristics(self, value: impl IntoVal<cfn_anomaly_detector::MetricCharacteristics>) -> Self { with(self, "MetricCharacteristics", value) }
    /// `MetricMathAnomalyDetector`. Changing it replaces the resource.
    #[track_caller] pub fn metric_math_anomaly_detector(self, value: impl IntoVal<cfn_anomaly_detector::MetricMathAnomalyDetector>) -> Self { with(self, "MetricMathAnomalyDetector", value) }
    /// `MetricName`. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Namespace`. Changing it replaces the resource.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `SingleMetricAnomalyDetector`. Changing it replaces the resource.
    #[track_caller] pub fn single_metric_anomaly_detector(self, value: impl IntoVal<cfn_anomaly_detector::SingleMetricAnomalyDetector>) -> Self { with(self, "SingleMetricAnomalyDetector", value) }
    /// `Stat`. Changing it replaces the resource.
    #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
}

/// Types of [`CfnAnomalyDetector`].
pub mod cfn_anomaly_detector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Configuration {} impl ias_core::Optional for Configuration {} pub enum Dimension {} pub enum Metric {} pub enum MetricCharacteristics {} impl ias_core::Optional for MetricCharacteristics {} pub enum MetricDataQuery {} pub enum MetricMathAnomalyDetector {} impl ias_core::Optional for MetricMathAnomalyDetector {} pub enum MetricStat {} pub enum Range {} pub enum SingleMetricAnomalyDetector {} impl ias_core::Optional for SingleMetricAnomalyDetector {} }

    /// `Configuration`.
    pub type Configuration = Fields<of::Configuration>;
    impl Configuration {
        /// `ExcludedTimeRanges`.
        #[track_caller] pub fn excluded_time_ranges(self, value: impl IntoVal<List<Range>>) -> Self { with(self, "ExcludedTimeRanges", value) }
        /// `MetricTimeZone`.
        #[track_caller] pub fn metric_time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "MetricTimeZone", value) }
    }

    /// `Dimension`.
    pub type Dimension = Fields<of::Dimension>;
    impl Dimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Metric`.
    pub type Metric = Fields<of::Metric>;
    impl Metric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "MetricName", metric_name), "Namespace", namespace) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: mandatory.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `MetricCharacteristics`.
    pub type MetricCharacteristics = Fields<of::MetricCharacteristics>;
    impl MetricCharacteristics {
        /// `PeriodicSpikes`.
        #[track_caller] pub fn periodic_spikes(self, value: impl IntoVal<bool>) -> Self { with(self, "PeriodicSpikes", value) }
    }

    /// `MetricDataQuery`.
    pub type MetricDataQuery = Fields<of::MetricDataQuery>;
    impl MetricDataQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `AccountId`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Expression`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Label`.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<MetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `Period`.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
    }

    /// `MetricMathAnomalyDetector`.
    pub type MetricMathAnomalyDetector = Fields<of::MetricMathAnomalyDetector>;
    impl MetricMathAnomalyDetector {
        /// `MetricDataQueries`.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
    }

    /// `MetricStat`.
    pub type MetricStat = Fields<of::MetricStat>;
    /// What [`MetricStat`] cannot do without.
    pub struct MetricStatRequired<A, B, C> {
        /// `Stat`.
        pub stat: A,
        /// `Period`.
        pub period: B,
        /// `Metric`.
        pub metric: C,
    }
    impl MetricStat {
        /// Takes what is mandatory, by name: [`MetricStatRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Metric>>(required: MetricStatRequired<A, B, C>) -> Self { with(with(with(empty(), "Stat", required.stat), "Period", required.period), "Metric", required.metric) }
        /// `Metric`: mandatory.
        #[track_caller] pub fn metric(self, value: impl IntoVal<Metric>) -> Self { with(self, "Metric", value) }
        /// `Period`: mandatory.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `Stat`: mandatory.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `Range`.
    pub type Range = Fields<of::Range>;
    impl Range {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(end_time: impl IntoVal<String>, start_time: impl IntoVal<String>) -> Self { with(with(empty(), "EndTime", end_time), "StartTime", start_time) }
        /// `EndTime`: mandatory.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `SingleMetricAnomalyDetector`.
    pub type SingleMetricAnomalyDetector = Fields<of::SingleMetricAnomalyDetector>;
    impl SingleMetricAnomalyDetector {
        /// `AccountId`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Stat`.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
    }
}

/// [`AWS::CloudWatch::CompositeAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html).
///
/// What `Ref` returns: `AlarmName`.
pub type CfnCompositeAlarm = Handle<of::CfnCompositeAlarm>;
impl cfn::ResourceType for of::CfnCompositeAlarm { const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm"; type Tags = cfn::TagList; type Props = CfnCompositeAlarmProps; type Reference = String; }
impl CfnCompositeAlarm {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CompositeAlarmArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCompositeAlarm`].
///
/// Mandatory: `AlarmRule`.
///
/// A change replaces the resource: `AlarmName`.
pub type CfnCompositeAlarmProps = Fields<of::CfnCompositeAlarm>;
impl CfnCompositeAlarmProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(alarm_rule: impl IntoVal<String>) -> Self { with(empty(), "AlarmRule", alarm_rule) }
    /// `ActionConfiguration`.
    #[track_caller] pub fn action_configuration(self, value: impl IntoVal<cfn_composite_alarm::ActionConfiguration>) -> Self { with(self, "ActionConfiguration", value) }
    /// `ActionsEnabled`.
    #[track_caller] pub fn actions_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ActionsEnabled", value) }
    /// `ActionsSuppressor`: 1 to 1600 characters.
    #[track_caller] pub fn actions_suppressor(self, value: impl IntoVal<String>) -> Self { with(self, "ActionsSuppressor", value) }
    /// `ActionsSuppressorExtensionPeriod`: at least 0.
    #[track_caller] pub fn actions_suppressor_extension_period(self, value: impl IntoVal<i64>) -> Self { with(self, "ActionsSuppressorExtensionPeriod", value) }
    /// `ActionsSuppressorWaitPeriod`: at least 0.
    #[track_caller] pub fn actions_suppressor_wait_period(self, value: impl IntoVal<i64>) -> Self { with(self, "ActionsSuppressorWaitPeriod", value) }
    /// `AlarmActions`: at most 5 items, each 1 to 1024 characters.
    #[track_caller] pub fn alarm_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlarmActions", value) }
    /// `AlarmDescription`: at most 1024 characters.
    #[track_caller] pub fn alarm_description(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmDescription", value) }
    /// `AlarmName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    /// `AlarmRule`: mandatory, 1 to 10240 characters.
    #[track_caller] pub fn alarm_rule(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmRule", value) }
    /// `InsufficientDataActions`: at most 5 items, each 1 to 1024 characters.
    #[track_caller] pub fn insufficient_data_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InsufficientDataActions", value) }
    /// `OKActions`: at most 5 items, each 1 to 1024 characters.
    #[track_caller] pub fn ok_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OKActions", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_composite_alarm::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCompositeAlarm`].
pub mod cfn_composite_alarm {
    pub use super::cfn_alarm::{ActionConfiguration, AlarmTagsPropagation, Tag};
}

/// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html).
///
/// What `Ref` returns: `DashboardName`.
pub type CfnDashboard = Handle<of::CfnDashboard>;
impl cfn::ResourceType for of::CfnDashboard { const TYPE: &'static str = "AWS::CloudWatch::Dashboard"; type Tags = cfn::TagList; type Props = CfnDashboardProps; type Reference = String; }

/// Properties of [`CfnDashboard`].
///
/// Mandatory: `DashboardBody`.
///
/// A change replaces the resource: `DashboardName`.
pub type CfnDashboardProps = Fields<of::CfnDashboard>;
impl CfnDashboardProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dashboard_body: impl IntoVal<String>) -> Self { with(empty(), "DashboardBody", dashboard_body) }
    /// `DashboardBody`: mandatory.
    #[track_caller] pub fn dashboard_body(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardBody", value) }
    /// `DashboardName`. Changing it replaces the resource.
    #[track_caller] pub fn dashboard_name(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dashboard::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDashboard`].
pub mod cfn_dashboard {
    pub use super::cfn_alarm::{Tag};
}

/// [`AWS::CloudWatch::InsightRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInsightRule = Handle<of::CfnInsightRule>;
impl cfn::ResourceType for of::CfnInsightRule { const TYPE: &'static str = "AWS::CloudWatch::InsightRule"; type Tags = cfn::TagList; type Props = CfnInsightRuleProps; type Reference = Is<kinds::InsightRuleArn>; }
impl CfnInsightRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InsightRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RuleName`.
    #[inline] pub fn attr_rule_name(&self) -> Val<String> { cfn::attribute(&self.0, "RuleName") }
}

/// Properties of [`CfnInsightRule`].
///
/// Mandatory: `RuleName`, `RuleState`, `RuleBody`.
///
/// A change replaces the resource: `RuleName`.
pub type CfnInsightRuleProps = Fields<of::CfnInsightRule>;
/// What [`CfnInsightRuleProps`] cannot do without.
pub struct CfnInsightRulePropsRequired<A, B, C> {
    /// `RuleName`: 1 to 128 characters, matches `^[\x20-\x7E]+$`. Changing it replaces the resource.
    pub rule_name: A,
    /// `RuleState`: 1 to 32 characters.
    pub rule_state: B,
    /// `RuleBody`.
    pub rule_body: C,
}
impl CfnInsightRuleProps {
    /// Takes what is mandatory, by name: [`CfnInsightRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_insight_rule::RuleState>, C: IntoVal<String>>(required: CfnInsightRulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RuleName", required.rule_name), "RuleState", required.rule_state), "RuleBody", required.rule_body) }
    /// `ApplyOnTransformedLogs`: default `false`.
    #[track_caller] pub fn apply_on_transformed_logs(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyOnTransformedLogs", value) }
    /// `RuleBody`: mandatory.
    #[track_caller] pub fn rule_body(self, value: impl IntoVal<String>) -> Self { with(self, "RuleBody", value) }
    /// `RuleName`: mandatory, 1 to 128 characters, matches `^[\x20-\x7E]+$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `RuleState`: mandatory, 1 to 32 characters.
    #[track_caller] pub fn rule_state(self, value: impl IntoVal<cfn_insight_rule::RuleState>) -> Self { with(self, "RuleState", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_insight_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInsightRule`].
pub mod cfn_insight_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alarm_mute_rule::{Tag};
    mod of { pub enum RuleState {} }

    /// Words of `RuleState`.
    pub type RuleState = Word<fn(of::RuleState)>;
    impl RuleState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::CloudWatch::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html).
///
/// What `Ref` returns: `IntegrationArn`.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::CloudWatch::Integration"; type Tags = cfn::TagList; type Props = CfnIntegrationProps; type Reference = Is<kinds::CloudWatchIntegrationArn>; }
impl CfnIntegration {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `IntegrationArn`.
    #[inline] pub fn attr_integration_arn(&self) -> Val<Is<kinds::CloudWatchIntegrationArn>> { cfn::attribute(&self.0, "IntegrationArn") }
    /// The attribute `IntegrationId`.
    #[inline] pub fn attr_integration_id(&self) -> Val<String> { cfn::attribute(&self.0, "IntegrationId") }
    /// The attribute `Status`: one of `PENDING`, `PENDING_OAUTH`, `ACTIVE`, `ERROR`, `FAILED`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `IntegrationType`, `Name`.
///
/// A change replaces the resource: `IntegrationType`, `Name`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(integration_type: impl IntoVal<cfn_integration::IntegrationType>, name: impl IntoVal<String>) -> Self { with(with(empty(), "IntegrationType", integration_type), "Name", name) }
    /// `Credential`. Write-only.
    #[track_caller] pub fn credential(self, value: impl IntoVal<cfn_integration::IntegrationCredential>) -> Self { with(self, "Credential", value) }
    /// `IntegrationAttributes`.
    #[track_caller] pub fn integration_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "IntegrationAttributes", value) }
    /// `IntegrationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn integration_type(self, value: impl IntoVal<cfn_integration::IntegrationType>) -> Self { with(self, "IntegrationType", value) }
    /// `Name`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: 1 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alarm_mute_rule::{Tag};
    mod of { pub enum IntegrationCredential {} pub enum IntegrationCredentialApiKeyCredential {} pub enum IntegrationType {} }

    /// `IntegrationCredential`.
    pub type IntegrationCredential = Fields<of::IntegrationCredential>;
    impl IntegrationCredential {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key_credential: impl IntoVal<IntegrationCredentialApiKeyCredential>) -> Self { with(empty(), "ApiKeyCredential", api_key_credential) }
        /// `ApiKeyCredential`: mandatory.
        #[track_caller] pub fn api_key_credential(self, value: impl IntoVal<IntegrationCredentialApiKeyCredential>) -> Self { with(self, "ApiKeyCredential", value) }
    }

    /// `ApiKeyCredential`.
    pub type IntegrationCredentialApiKeyCredential = Fields<of::IntegrationCredentialApiKeyCredential>;
    impl IntegrationCredentialApiKeyCredential {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key_value: impl IntoVal<String>) -> Self { with(empty(), "ApiKeyValue", api_key_value) }
        /// `ApiKeyValue`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn api_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyValue", value) }
    }

    /// Words of `IntegrationType`.
    pub type IntegrationType = Word<fn(of::IntegrationType)>;
    impl IntegrationType {
        /// `AWS_CONFIG_SLREC`
        pub const AwsConfigSlrec: Self = word("AWS_CONFIG_SLREC");
        /// `AWS_INTEGRATION`
        pub const AwsIntegration: Self = word("AWS_INTEGRATION");
        /// `EXTERNAL_AGENT`
        pub const ExternalAgent: Self = word("EXTERNAL_AGENT");
    }
}

/// [`AWS::CloudWatch::LogAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html).
///
/// What `Ref` returns: `AlarmName`.
pub type CfnLogAlarm = Handle<of::CfnLogAlarm>;
impl cfn::ResourceType for of::CfnLogAlarm { const TYPE: &'static str = "AWS::CloudWatch::LogAlarm"; type Tags = cfn::TagList; type Props = CfnLogAlarmProps; type Reference = String; }
impl CfnLogAlarm {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LogAlarmArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLogAlarm`].
///
/// Mandatory: `ComparisonOperator`, `Threshold`, `QueryResultsToAlarm`, `QueryResultsToEvaluate`, `ScheduledQueryConfiguration`.
///
/// A change replaces the resource: `AlarmName`.
pub type CfnLogAlarmProps = Fields<of::CfnLogAlarm>;
/// What [`CfnLogAlarmProps`] cannot do without.
pub struct CfnLogAlarmPropsRequired<A, B, C, D, E> {
    /// `ComparisonOperator`.
    pub comparison_operator: A,
    /// `Threshold`.
    pub threshold: B,
    /// `QueryResultsToAlarm`: at least 1.
    pub query_results_to_alarm: C,
    /// `QueryResultsToEvaluate`: at least 1.
    pub query_results_to_evaluate: D,
    /// `ScheduledQueryConfiguration`.
    pub scheduled_query_configuration: E,
}
impl CfnLogAlarmProps {
    /// Takes what is mandatory, by name: [`CfnLogAlarmPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_log_alarm::ComparisonOperator>, B: IntoVal<f64>, C: IntoVal<i64>, D: IntoVal<i64>, E: IntoVal<cfn_log_alarm::ScheduledQueryConfiguration>>(required: CfnLogAlarmPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ComparisonOperator", required.comparison_operator), "Threshold", required.threshold), "QueryResultsToAlarm", required.query_results_to_alarm), "QueryResultsToEvaluate", required.query_results_to_evaluate), "ScheduledQueryConfiguration", required.scheduled_query_configuration) }
    /// `ActionConfiguration`.
    #[track_caller] pub fn action_configuration(self, value: impl IntoVal<cfn_log_alarm::ActionConfiguration>) -> Self { with(self, "ActionConfiguration", value) }
    /// `ActionLogLineCount`: 0 to 50.
    #[track_caller] pub fn action_log_line_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ActionLogLineCount", value) }
    /// `ActionLogLineRoleArn`.
    #[track_caller] pub fn action_log_line_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ActionLogLineRoleArn", value) }
    /// `ActionsEnabled`: default `true`.
    #[track_caller] pub fn actions_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ActionsEnabled", value) }
    /// `AlarmActions`: each 1 to 1024 characters.
    #[track_caller] pub fn alarm_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlarmActions", value) }
    /// `AlarmDescription`: at most 1024 characters.
    #[track_caller] pub fn alarm_description(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmDescription", value) }
    /// `AlarmName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    /// `ComparisonOperator`: mandatory.
    #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<cfn_log_alarm::ComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
    /// `InsufficientDataActions`: each 1 to 1024 characters.
    #[track_caller] pub fn insufficient_data_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InsufficientDataActions", value) }
    /// `OKActions`: each 1 to 1024 characters.
    #[track_caller] pub fn ok_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OKActions", value) }
    /// `QueryResultsToAlarm`: mandatory, at least 1.
    #[track_caller] pub fn query_results_to_alarm(self, value: impl IntoVal<i64>) -> Self { with(self, "QueryResultsToAlarm", value) }
    /// `QueryResultsToEvaluate`: mandatory, at least 1.
    #[track_caller] pub fn query_results_to_evaluate(self, value: impl IntoVal<i64>) -> Self { with(self, "QueryResultsToEvaluate", value) }
    /// `ScheduledQueryConfiguration`: mandatory.
    #[track_caller] pub fn scheduled_query_configuration(self, value: impl IntoVal<cfn_log_alarm::ScheduledQueryConfiguration>) -> Self { with(self, "ScheduledQueryConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_log_alarm::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Threshold`: mandatory.
    #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    /// `TreatMissingData`: 1 to 255 characters.
    #[track_caller] pub fn treat_missing_data(self, value: impl IntoVal<String>) -> Self { with(self, "TreatMissingData", value) }
    /// `WarmUpConfiguration`.
    #[track_caller] pub fn warm_up_configuration(self, value: impl IntoVal<cfn_log_alarm::WarmUpConfiguration>) -> Self { with(self, "WarmUpConfiguration", value) }
}

/// Types of [`CfnLogAlarm`].
pub mod cfn_log_alarm {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alarm::{ActionConfiguration, AlarmTagsPropagation, ComparisonOperator, Tag, WarmUpConfiguration};
    mod of { pub enum ScheduleConfiguration {} pub enum ScheduledQueryConfiguration {} }

    /// `ScheduleConfiguration`.
    pub type ScheduleConfiguration = Fields<of::ScheduleConfiguration>;
    impl ScheduleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>, start_time_offset: impl IntoVal<i64>) -> Self { with(with(empty(), "ScheduleExpression", schedule_expression), "StartTimeOffset", start_time_offset) }
        /// `EndTimeOffset`: 0 to 2592000.
        #[track_caller] pub fn end_time_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "EndTimeOffset", value) }
        /// `ScheduleExpression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `StartTimeOffset`: mandatory, 1 to 2592000.
        #[track_caller] pub fn start_time_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeOffset", value) }
    }

    /// `ScheduledQueryConfiguration`.
    pub type ScheduledQueryConfiguration = Fields<of::ScheduledQueryConfiguration>;
    /// What [`ScheduledQueryConfiguration`] cannot do without.
    pub struct ScheduledQueryConfigurationRequired<A, B, C, D> {
        /// `QueryString`: at most 10000 characters.
        pub query_string: A,
        /// `AggregationExpression`: 1 to 2048 characters.
        pub aggregation_expression: B,
        /// `ScheduledQueryRoleARN`: 1 to 1024 characters.
        pub scheduled_query_role_arn: C,
        /// `ScheduleConfiguration`.
        pub schedule_configuration: D,
    }
    impl ScheduledQueryConfiguration {
        /// Takes what is mandatory, by name: [`ScheduledQueryConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<ScheduleConfiguration>>(required: ScheduledQueryConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "QueryString", required.query_string), "AggregationExpression", required.aggregation_expression), "ScheduledQueryRoleARN", required.scheduled_query_role_arn), "ScheduleConfiguration", required.schedule_configuration) }
        /// `AggregationExpression`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn aggregation_expression(self, value: impl IntoVal<String>) -> Self { with(self, "AggregationExpression", value) }
        /// `LogGroupIdentifiers`: 1 to 50 items, each 1 to 1024 characters.
        #[track_caller] pub fn log_group_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogGroupIdentifiers", value) }
        /// `QueryString`: mandatory, at most 10000 characters.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
        /// `ScheduleConfiguration`: mandatory.
        #[track_caller] pub fn schedule_configuration(self, value: impl IntoVal<ScheduleConfiguration>) -> Self { with(self, "ScheduleConfiguration", value) }
        /// `ScheduledQueryRoleARN`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn scheduled_query_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ScheduledQueryRoleARN", value) }
        /// `Tags`: at most 50 items, no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }
}

/// [`AWS::CloudWatch::MetricStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html).
///
/// What `Ref` returns: `Name`.
pub type CfnMetricStream = Handle<of::CfnMetricStream>;
impl cfn::ResourceType for of::CfnMetricStream { const TYPE: &'static str = "AWS::CloudWatch::MetricStream"; type Tags = cfn::TagList; type Props = CfnMetricStreamProps; type Reference = String; }
impl CfnMetricStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MetricStreamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `LastUpdateDate`.
    #[inline] pub fn attr_last_update_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateDate") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnMetricStream`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
///
/// Needs at least one of `FirehoseArn` + `RoleArn` + `OutputFormat`.
pub type CfnMetricStreamProps = Fields<of::CfnMetricStream>;
impl CfnMetricStreamProps {
    /// `ExcludeFilters`: at most 1000 items, no item twice.
    #[track_caller] pub fn exclude_filters(self, value: impl IntoVal<List<cfn_metric_stream::MetricStreamFilter>>) -> Self { with(self, "ExcludeFilters", value) }
    /// `FirehoseArn`: 20 to 2048 characters.
    #[track_caller] pub fn firehose_arn(self, value: impl IntoVal<Is<kinds::DeliveryStreamArn>>) -> Self { with(self, "FirehoseArn", value) }
    /// `IncludeFilters`: at most 1000 items, no item twice.
    #[track_caller] pub fn include_filters(self, value: impl IntoVal<List<cfn_metric_stream::MetricStreamFilter>>) -> Self { with(self, "IncludeFilters", value) }
    /// `IncludeLinkedAccountsMetrics`.
    #[track_caller] pub fn include_linked_accounts_metrics(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeLinkedAccountsMetrics", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutputFormat`: 1 to 255 characters.
    #[track_caller] pub fn output_format(self, value: impl IntoVal<cfn_metric_stream::OutputFormat>) -> Self { with(self, "OutputFormat", value) }
    /// `RoleArn`: 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StatisticsConfigurations`: at most 100 items, no item twice.
    #[track_caller] pub fn statistics_configurations(self, value: impl IntoVal<List<cfn_metric_stream::MetricStreamStatisticsConfiguration>>) -> Self { with(self, "StatisticsConfigurations", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_metric_stream::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMetricStream`].
pub mod cfn_metric_stream {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alarm_mute_rule::{Tag};
    mod of { pub enum MetricStreamFilter {} pub enum MetricStreamStatisticsConfiguration {} pub enum MetricStreamStatisticsMetric {} pub enum OutputFormat {} }

    /// `MetricStreamFilter`.
    pub type MetricStreamFilter = Fields<of::MetricStreamFilter>;
    impl MetricStreamFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>) -> Self { with(empty(), "Namespace", namespace) }
        /// `MetricNames`: at most 999 items, each 1 to 255 characters.
        #[track_caller] pub fn metric_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MetricNames", value) }
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[^:]`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `MetricStreamStatisticsConfiguration`.
    pub type MetricStreamStatisticsConfiguration = Fields<of::MetricStreamStatisticsConfiguration>;
    impl MetricStreamStatisticsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(additional_statistics: impl IntoVal<List<String>>, include_metrics: impl IntoVal<List<MetricStreamStatisticsMetric>>) -> Self { with(with(empty(), "AdditionalStatistics", additional_statistics), "IncludeMetrics", include_metrics) }
        /// `AdditionalStatistics`: mandatory, at most 20 items, no item twice.
        #[track_caller] pub fn additional_statistics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalStatistics", value) }
        /// `IncludeMetrics`: mandatory, at most 100 items, no item twice.
        #[track_caller] pub fn include_metrics(self, value: impl IntoVal<List<MetricStreamStatisticsMetric>>) -> Self { with(self, "IncludeMetrics", value) }
    }

    /// `MetricStreamStatisticsMetric`.
    pub type MetricStreamStatisticsMetric = Fields<of::MetricStreamStatisticsMetric>;
    impl MetricStreamStatisticsMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "MetricName", metric_name), "Namespace", namespace) }
        /// `MetricName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[^:]`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// Words of `OutputFormat`.
    pub type OutputFormat = Word<fn(of::OutputFormat)>;
    impl OutputFormat {
        /// `json`
        pub const Json: Self = word("json");
        /// `opentelemetry0.7`
        pub const Opentelemetry0_7: Self = word("opentelemetry0.7");
        /// `opentelemetry1.0`
        pub const Opentelemetry1_0: Self = word("opentelemetry1.0");
    }
}

/// [`AWS::CloudWatch::OTelEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnOTelEnrichment = Handle<of::CfnOTelEnrichment>;
impl cfn::ResourceType for of::CfnOTelEnrichment { const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment"; type Tags = cfn::NoTags; type Props = CfnOTelEnrichmentProps; type Reference = String; }
impl CfnOTelEnrichment {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `Status`: one of `RUNNING`, `STOPPED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnOTelEnrichment`].
///
/// Nothing is mandatory.
pub type CfnOTelEnrichmentProps = Fields<of::CfnOTelEnrichment>;
impl CfnOTelEnrichmentProps {
    /// `ExcludeFilters`: at most 100 items, no item twice.
    #[track_caller] pub fn exclude_filters(self, value: impl IntoVal<List<cfn_o_tel_enrichment::OTelEnrichmentMetricSelector>>) -> Self { with(self, "ExcludeFilters", value) }
    /// `IncludeFilters`: at most 100 items, no item twice.
    #[track_caller] pub fn include_filters(self, value: impl IntoVal<List<cfn_o_tel_enrichment::OTelEnrichmentMetricSelector>>) -> Self { with(self, "IncludeFilters", value) }
}

/// Types of [`CfnOTelEnrichment`].
pub mod cfn_o_tel_enrichment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum OTelEnrichmentMetricSelector {} }

    /// `OTelEnrichmentMetricSelector`.
    pub type OTelEnrichmentMetricSelector = Fields<of::OTelEnrichmentMetricSelector>;
    impl OTelEnrichmentMetricSelector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>) -> Self { with(empty(), "Namespace", namespace) }
        /// `MetricNames`: at most 100 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn metric_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MetricNames", value) }
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[^:].*$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }
}

/// [`AWS::CloudWatch::ResourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourceMetricsConfiguration = Handle<of::CfnResourceMetricsConfiguration>;
impl cfn::ResourceType for of::CfnResourceMetricsConfiguration { const TYPE: &'static str = "AWS::CloudWatch::ResourceMetricsConfiguration"; type Tags = cfn::NoTags; type Props = CfnResourceMetricsConfigurationProps; type Reference = String; }
impl CfnResourceMetricsConfiguration {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnResourceMetricsConfiguration`].
///
/// Mandatory: `ResourceArn`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourceMetricsConfigurationProps = Fields<of::CfnResourceMetricsConfiguration>;
impl CfnResourceMetricsConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceArn", resource_arn) }
    /// `MetricSelections`: exactly 1 item.
    #[track_caller] pub fn metric_selections(self, value: impl IntoVal<List<cfn_resource_metrics_configuration::ResourceMetricSelection>>) -> Self { with(self, "MetricSelections", value) }
    /// `ResourceArn`: mandatory, 20 to 2048 characters, matches `^arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\d{12}:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// Types of [`CfnResourceMetricsConfiguration`].
pub mod cfn_resource_metrics_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResourceMetricSelection {} }

    /// `ResourceMetricSelection`.
    pub type ResourceMetricSelection = Fields<of::ResourceMetricSelection>;
    impl ResourceMetricSelection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(include_metrics: impl IntoVal<List<String>>) -> Self { with(empty(), "IncludeMetrics", include_metrics) }
        /// `IncludeMetrics`: mandatory, 1 to 500 items, each 1 to 255 characters.
        #[track_caller] pub fn include_metrics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeMetrics", value) }
    }
}

/// [`AWS::CloudWatch::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html).
///
/// What `Ref` returns: `Name`.
pub type CfnView = Handle<of::CfnView>;
impl cfn::ResourceType for of::CfnView { const TYPE: &'static str = "AWS::CloudWatch::View"; type Tags = cfn::TagList; type Props = CfnViewProps; type Reference = String; }
impl CfnView {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ViewArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Type`: one of `USER`, `MANAGED`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnView`].
///
/// Mandatory: `Definition`.
///
/// A change replaces the resource: `Name`.
pub type CfnViewProps = Fields<of::CfnView>;
impl CfnViewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(definition: impl IntoVal<String>) -> Self { with(empty(), "Definition", definition) }
    /// `Definition`: mandatory, 1 to 10000 characters.
    #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 6 to 256 characters, matches `^view\.[a-z0-9][a-z0-9_-]{0,250}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_view::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnView`].
pub mod cfn_view {
    pub use super::cfn_alarm_mute_rule::{Tag};
}
