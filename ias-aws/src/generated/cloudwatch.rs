// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CloudWatch`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html).
    pub CfnAlarm, CfnAlarmProps, "AWS::CloudWatch::Alarm", tags = Some(Tagging::List("Tags"))
);
impl CfnAlarm {
    /// What `Ref` returns: `AlarmName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AlarmName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AlarmArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAlarm`].
/// 
/// Takes exactly one of `Metrics`; `MetricName`; `EvaluationCriteria`.
/// `ExtendedStatistic` excludes `Statistic`.
/// `Metrics` excludes `MetricName` + `Dimensions` + `Period` + `Namespace` + `Statistic` + `ExtendedStatistic` + `Unit`.
/// `Statistic` excludes `ExtendedStatistic`.
/// `Threshold` excludes `ThresholdMetricId`.
/// `ThresholdMetricId` excludes `Threshold`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAlarmProps(Object);
ias_core::shape!(CfnAlarmProps);
impl CfnAlarmProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ActionConfiguration`.
    pub const ACTION_CONFIGURATION: Key<Self, cfn_alarm::ActionConfiguration> = Key::new("ActionConfiguration");
    /// `ActionConfiguration`.
    pub fn action_configuration(mut self, value: impl IntoVal<cfn_alarm::ActionConfiguration>) -> Self { self.0.put("ActionConfiguration", value); self }
    /// Key of `ActionsEnabled`.
    pub const ACTIONS_ENABLED: Key<Self, bool> = Key::new("ActionsEnabled");
    /// `ActionsEnabled`: default `true`.
    pub fn actions_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ActionsEnabled", value); self }
    /// Key of `AlarmActions`.
    pub const ALARM_ACTIONS: Key<Self, List<String>> = Key::new("AlarmActions");
    /// `AlarmActions`: each 1 to 1024 characters.
    pub fn alarm_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AlarmActions", value); self }
    /// Key of `AlarmDescription`.
    pub const ALARM_DESCRIPTION: Key<Self, String> = Key::new("AlarmDescription");
    /// `AlarmDescription`: at most 1024 characters.
    pub fn alarm_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmDescription", value); self }
    /// Key of `AlarmName`.
    pub const ALARM_NAME: Key<Self, String> = Key::new("AlarmName");
    /// `AlarmName`: at most 255 characters. Changing it replaces the resource.
    pub fn alarm_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmName", value); self }
    /// Key of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR: Key<Self, cfn_alarm::ComparisonOperator> = Key::new("ComparisonOperator");
    /// `ComparisonOperator`.
    pub fn comparison_operator(mut self, value: impl IntoVal<cfn_alarm::ComparisonOperator>) -> Self { self.0.put("ComparisonOperator", value); self }
    /// Key of `DatapointsToAlarm`.
    pub const DATAPOINTS_TO_ALARM: Key<Self, i64> = Key::new("DatapointsToAlarm");
    /// `DatapointsToAlarm`: at least 1.
    pub fn datapoints_to_alarm(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DatapointsToAlarm", value); self }
    /// Key of `Dimensions`.
    pub const DIMENSIONS: Key<Self, List<cfn_alarm::Dimension>> = Key::new("Dimensions");
    /// `Dimensions`: at most 30 items.
    pub fn dimensions(mut self, value: impl IntoVal<List<cfn_alarm::Dimension>>) -> Self { self.0.put("Dimensions", value); self }
    /// Key of `EvaluateLowSampleCountPercentile`.
    pub const EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: Key<Self, String> = Key::new("EvaluateLowSampleCountPercentile");
    /// `EvaluateLowSampleCountPercentile`: 1 to 255 characters.
    pub fn evaluate_low_sample_count_percentile(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EvaluateLowSampleCountPercentile", value); self }
    /// Key of `EvaluationCriteria`.
    pub const EVALUATION_CRITERIA: Key<Self, cfn_alarm::EvaluationCriteria> = Key::new("EvaluationCriteria");
    /// `EvaluationCriteria`.
    pub fn evaluation_criteria(mut self, value: impl IntoVal<cfn_alarm::EvaluationCriteria>) -> Self { self.0.put("EvaluationCriteria", value); self }
    /// Key of `EvaluationInterval`.
    pub const EVALUATION_INTERVAL: Key<Self, i64> = Key::new("EvaluationInterval");
    /// `EvaluationInterval`: 10 to 3600.
    pub fn evaluation_interval(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("EvaluationInterval", value); self }
    /// Key of `EvaluationPeriods`.
    pub const EVALUATION_PERIODS: Key<Self, i64> = Key::new("EvaluationPeriods");
    /// `EvaluationPeriods`: at least 1.
    pub fn evaluation_periods(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("EvaluationPeriods", value); self }
    /// Key of `EvaluationWindow`.
    pub const EVALUATION_WINDOW: Key<Self, cfn_alarm::EvaluationWindow> = Key::new("EvaluationWindow");
    /// `EvaluationWindow`.
    pub fn evaluation_window(mut self, value: impl IntoVal<cfn_alarm::EvaluationWindow>) -> Self { self.0.put("EvaluationWindow", value); self }
    /// Key of `ExtendedStatistic`.
    pub const EXTENDED_STATISTIC: Key<Self, String> = Key::new("ExtendedStatistic");
    /// `ExtendedStatistic`.
    pub fn extended_statistic(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExtendedStatistic", value); self }
    /// Key of `InsufficientDataActions`.
    pub const INSUFFICIENT_DATA_ACTIONS: Key<Self, List<String>> = Key::new("InsufficientDataActions");
    /// `InsufficientDataActions`: each 1 to 1024 characters.
    pub fn insufficient_data_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("InsufficientDataActions", value); self }
    /// Key of `MetricName`.
    pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
    /// `MetricName`: 1 to 255 characters.
    pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
    /// Key of `Metrics`.
    pub const METRICS: Key<Self, List<cfn_alarm::MetricDataQuery>> = Key::new("Metrics");
    /// `Metrics`: no item twice.
    pub fn metrics(mut self, value: impl IntoVal<List<cfn_alarm::MetricDataQuery>>) -> Self { self.0.put("Metrics", value); self }
    /// Key of `Namespace`.
    pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
    /// `Namespace`: 1 to 255 characters, matches `^[^:]`.
    pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    /// Key of `OKActions`.
    pub const OK_ACTIONS: Key<Self, List<String>> = Key::new("OKActions");
    /// `OKActions`: each 1 to 1024 characters.
    pub fn ok_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("OKActions", value); self }
    /// Key of `Period`.
    pub const PERIOD: Key<Self, i64> = Key::new("Period");
    /// `Period`: at least 1.
    pub fn period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Period", value); self }
    /// Key of `Statistic`.
    pub const STATISTIC: Key<Self, cfn_alarm::Statistic> = Key::new("Statistic");
    /// `Statistic`.
    pub fn statistic(mut self, value: impl IntoVal<cfn_alarm::Statistic>) -> Self { self.0.put("Statistic", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_alarm::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_alarm::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Threshold`.
    pub const THRESHOLD: Key<Self, f64> = Key::new("Threshold");
    /// `Threshold`.
    pub fn threshold(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Threshold", value); self }
    /// Key of `ThresholdMetricId`.
    pub const THRESHOLD_METRIC_ID: Key<Self, String> = Key::new("ThresholdMetricId");
    /// `ThresholdMetricId`: 1 to 255 characters.
    pub fn threshold_metric_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ThresholdMetricId", value); self }
    /// Key of `TreatMissingData`.
    pub const TREAT_MISSING_DATA: Key<Self, cfn_alarm::TreatMissingData> = Key::new("TreatMissingData");
    /// `TreatMissingData`: 1 to 255 characters.
    pub fn treat_missing_data(mut self, value: impl IntoVal<cfn_alarm::TreatMissingData>) -> Self { self.0.put("TreatMissingData", value); self }
    /// Key of `Unit`.
    pub const UNIT: Key<Self, cfn_alarm::Unit> = Key::new("Unit");
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoVal<cfn_alarm::Unit>) -> Self { self.0.put("Unit", value); self }
    /// Key of `WarmUpConfiguration`.
    pub const WARM_UP_CONFIGURATION: Key<Self, cfn_alarm::WarmUpConfiguration> = Key::new("WarmUpConfiguration");
    /// `WarmUpConfiguration`.
    pub fn warm_up_configuration(mut self, value: impl IntoVal<cfn_alarm::WarmUpConfiguration>) -> Self { self.0.put("WarmUpConfiguration", value); self }
}
impl Default for CfnAlarmProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnAlarm`].
pub mod cfn_alarm {
    use super::super::prelude::*;

    /// `ActionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ActionConfiguration(Object);
    ias_core::shape!(ActionConfiguration);
    impl ActionConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AlarmTagsPropagation`.
        pub const ALARM_TAGS_PROPAGATION: Key<Self, AlarmTagsPropagation> = Key::new("AlarmTagsPropagation");
        /// `AlarmTagsPropagation`.
        pub fn alarm_tags_propagation(mut self, value: impl IntoVal<AlarmTagsPropagation>) -> Self { self.0.put("AlarmTagsPropagation", value); self }
    }
    impl Default for ActionConfiguration { fn default() -> Self { Self::new() } }

    /// `AlarmPromQLCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlarmPromQlCriteria(Object);
    ias_core::shape!(AlarmPromQlCriteria);
    impl AlarmPromQlCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PendingPeriod`.
        pub const PENDING_PERIOD: Key<Self, i64> = Key::new("PendingPeriod");
        /// `PendingPeriod`.
        pub fn pending_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PendingPeriod", value); self }
        /// Key of `Query`.
        pub const QUERY: Key<Self, String> = Key::new("Query");
        /// `Query`.
        pub fn query(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Query", value); self }
        /// Key of `RecoveryPeriod`.
        pub const RECOVERY_PERIOD: Key<Self, i64> = Key::new("RecoveryPeriod");
        /// `RecoveryPeriod`.
        pub fn recovery_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RecoveryPeriod", value); self }
    }
    impl Default for AlarmPromQlCriteria { fn default() -> Self { Self::new() } }

    /// `AlarmTagsPropagation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlarmTagsPropagation(Object);
    ias_core::shape!(AlarmTagsPropagation);
    impl AlarmTagsPropagation {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `ExcludedTagKeys`.
        pub const EXCLUDED_TAG_KEYS: Key<Self, List<String>> = Key::new("ExcludedTagKeys");
        /// `ExcludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        pub fn excluded_tag_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExcludedTagKeys", value); self }
        /// Key of `IncludedTagKeys`.
        pub const INCLUDED_TAG_KEYS: Key<Self, List<String>> = Key::new("IncludedTagKeys");
        /// `IncludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        pub fn included_tag_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("IncludedTagKeys", value); self }
    }

    /// Words of `ComparisonOperator`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        GreaterThanOrEqualToThreshold,
        /// `GreaterThanThreshold`
        GreaterThanThreshold,
        /// `GreaterThanUpperThreshold`
        GreaterThanUpperThreshold,
        /// `LessThanLowerOrGreaterThanUpperThreshold`
        LessThanLowerOrGreaterThanUpperThreshold,
        /// `LessThanLowerThreshold`
        LessThanLowerThreshold,
        /// `LessThanOrEqualToThreshold`
        LessThanOrEqualToThreshold,
        /// `LessThanThreshold`
        LessThanThreshold,
    }
    ias_core::words!(ComparisonOperator { GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", GreaterThanUpperThreshold = "GreaterThanUpperThreshold", LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold", LessThanLowerThreshold = "LessThanLowerThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold", LessThanThreshold = "LessThanThreshold" });

    /// `Dimension`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dimension(Object);
    ias_core::shape!(Dimension);
    impl Dimension {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).name(name) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory, 1 to 255 characters.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 1024 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `EvaluationCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EvaluationCriteria(Object);
    ias_core::shape!(EvaluationCriteria);
    impl EvaluationCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PromQLCriteria`.
        pub const PROM_QL_CRITERIA: Key<Self, AlarmPromQlCriteria> = Key::new("PromQLCriteria");
        /// `PromQLCriteria`.
        pub fn prom_ql_criteria(mut self, value: impl IntoVal<AlarmPromQlCriteria>) -> Self { self.0.put("PromQLCriteria", value); self }
    }
    impl Default for EvaluationCriteria { fn default() -> Self { Self::new() } }

    /// `EvaluationWindow`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EvaluationWindow(Value);
    ias_core::union!(EvaluationWindow);
    impl EvaluationWindow {
        /// Key of `SlidingWindow`.
        pub const SLIDING_WINDOW: Key<Self, EvaluationWindowSlidingWindow> = Key::new("SlidingWindow");
        /// `SlidingWindow`.
        pub fn sliding_window(value: impl IntoVal<EvaluationWindowSlidingWindow>) -> Self { Self(Value::one("SlidingWindow", value)) }
        /// Key of `WallClockWindow`.
        pub const WALL_CLOCK_WINDOW: Key<Self, WallClockWindow> = Key::new("WallClockWindow");
        /// `WallClockWindow`.
        pub fn wall_clock_window(value: impl IntoVal<WallClockWindow>) -> Self { Self(Value::one("WallClockWindow", value)) }
    }

    /// `SlidingWindow`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EvaluationWindowSlidingWindow(Object);
    ias_core::shape!(EvaluationWindowSlidingWindow);
    impl EvaluationWindowSlidingWindow {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for EvaluationWindowSlidingWindow { fn default() -> Self { Self::new() } }

    /// `Metric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Metric(Object);
    ias_core::shape!(Metric);
    impl Metric {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<Dimension>> = Key::new("Dimensions");
        /// `Dimensions`: at most 30 items.
        pub fn dimensions(mut self, value: impl IntoVal<List<Dimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`: 1 to 255 characters.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: 1 to 255 characters, matches `^[^:]`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }
    impl Default for Metric { fn default() -> Self { Self::new() } }

    /// `MetricDataQuery`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricDataQuery(Object);
    ias_core::shape!(MetricDataQuery);
    impl MetricDataQuery {
        /// Takes what is mandatory.
        pub fn new(id: impl IntoVal<String>) -> Self { Self(Object::new()).id(id) }
        /// Key of `AccountId`.
        pub const ACCOUNT_ID: Key<Self, String> = Key::new("AccountId");
        /// `AccountId`: 1 to 255 characters.
        pub fn account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccountId", value); self }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`: 1 to 2048 characters.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory, 1 to 255 characters, matches `^([a-z])([A-Za-z0-9\_]*)$`.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Label`.
        pub const LABEL: Key<Self, String> = Key::new("Label");
        /// `Label`.
        pub fn label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Label", value); self }
        /// Key of `MetricStat`.
        pub const METRIC_STAT: Key<Self, MetricStat> = Key::new("MetricStat");
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl IntoVal<MetricStat>) -> Self { self.0.put("MetricStat", value); self }
        /// Key of `Period`.
        pub const PERIOD: Key<Self, i64> = Key::new("Period");
        /// `Period`: at least 1.
        pub fn period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Period", value); self }
        /// Key of `ReturnData`.
        pub const RETURN_DATA: Key<Self, bool> = Key::new("ReturnData");
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReturnData", value); self }
    }

    /// `MetricStat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricStat(Object);
    ias_core::shape!(MetricStat);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Metric>>(required: MetricStatRequired<A, B, C>) -> Self { Self(Object::new()).stat(required.stat).period(required.period).metric(required.metric) }
        /// Key of `Metric`.
        pub const METRIC: Key<Self, Metric> = Key::new("Metric");
        /// `Metric`: mandatory.
        pub fn metric(mut self, value: impl IntoVal<Metric>) -> Self { self.0.put("Metric", value); self }
        /// Key of `Period`.
        pub const PERIOD: Key<Self, i64> = Key::new("Period");
        /// `Period`: mandatory, at least 1.
        pub fn period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Period", value); self }
        /// Key of `Stat`.
        pub const STAT: Key<Self, String> = Key::new("Stat");
        /// `Stat`: mandatory.
        pub fn stat(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Stat", value); self }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, MetricStatUnit> = Key::new("Unit");
        /// `Unit`.
        pub fn unit(mut self, value: impl IntoVal<MetricStatUnit>) -> Self { self.0.put("Unit", value); self }
    }

    /// Words of `Unit`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetricStatUnit {
        /// `Bits`
        Bits,
        /// `Bits/Second`
        BitsSecond,
        /// `Bytes`
        Bytes,
        /// `Bytes/Second`
        BytesSecond,
        /// `Count`
        Count,
        /// `Count/Second`
        CountSecond,
        /// `Gigabits`
        Gigabits,
        /// `Gigabits/Second`
        GigabitsSecond,
        /// `Gigabytes`
        Gigabytes,
        /// `Gigabytes/Second`
        GigabytesSecond,
        /// `Kilobits`
        Kilobits,
        /// `Kilobits/Second`
        KilobitsSecond,
        /// `Kilobytes`
        Kilobytes,
        /// `Kilobytes/Second`
        KilobytesSecond,
        /// `Megabits`
        Megabits,
        /// `Megabits/Second`
        MegabitsSecond,
        /// `Megabytes`
        Megabytes,
        /// `Megabytes/Second`
        MegabytesSecond,
        /// `Microseconds`
        Microseconds,
        /// `Milliseconds`
        Milliseconds,
        /// `None`
        None,
        /// `Percent`
        Percent,
        /// `Seconds`
        Seconds,
        /// `Terabits`
        Terabits,
        /// `Terabits/Second`
        TerabitsSecond,
        /// `Terabytes`
        Terabytes,
        /// `Terabytes/Second`
        TerabytesSecond,
    }
    ias_core::words!(MetricStatUnit { Bits = "Bits", BitsSecond = "Bits/Second", Bytes = "Bytes", BytesSecond = "Bytes/Second", Count = "Count", CountSecond = "Count/Second", Gigabits = "Gigabits", GigabitsSecond = "Gigabits/Second", Gigabytes = "Gigabytes", GigabytesSecond = "Gigabytes/Second", Kilobits = "Kilobits", KilobitsSecond = "Kilobits/Second", Kilobytes = "Kilobytes", KilobytesSecond = "Kilobytes/Second", Megabits = "Megabits", MegabitsSecond = "Megabits/Second", Megabytes = "Megabytes", MegabytesSecond = "Megabytes/Second", Microseconds = "Microseconds", Milliseconds = "Milliseconds", None = "None", Percent = "Percent", Seconds = "Seconds", Terabits = "Terabits", TerabitsSecond = "Terabits/Second", Terabytes = "Terabytes", TerabytesSecond = "Terabytes/Second" });

    /// Words of `Statistic`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Statistic {
        /// `Average`
        Average,
        /// `Maximum`
        Maximum,
        /// `Minimum`
        Minimum,
        /// `SampleCount`
        SampleCount,
        /// `Sum`
        Sum,
    }
    ias_core::words!(Statistic { Average = "Average", Maximum = "Maximum", Minimum = "Minimum", SampleCount = "SampleCount", Sum = "Sum" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `TreatMissingData`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TreatMissingData {
        /// `breaching`
        Breaching,
        /// `ignore`
        Ignore,
        /// `missing`
        Missing,
        /// `notBreaching`
        NotBreaching,
    }
    ias_core::words!(TreatMissingData { Breaching = "breaching", Ignore = "ignore", Missing = "missing", NotBreaching = "notBreaching" });

    /// Words of `Unit`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Unit {
        /// `Bits`
        Bits,
        /// `Bits/Second`
        BitsSecond,
        /// `Bytes`
        Bytes,
        /// `Bytes/Second`
        BytesSecond,
        /// `Count`
        Count,
        /// `Count/Second`
        CountSecond,
        /// `Gigabits`
        Gigabits,
        /// `Gigabits/Second`
        GigabitsSecond,
        /// `Gigabytes`
        Gigabytes,
        /// `Gigabytes/Second`
        GigabytesSecond,
        /// `Kilobits`
        Kilobits,
        /// `Kilobits/Second`
        KilobitsSecond,
        /// `Kilobytes`
        Kilobytes,
        /// `Kilobytes/Second`
        KilobytesSecond,
        /// `Megabits`
        Megabits,
        /// `Megabits/Second`
        MegabitsSecond,
        /// `Megabytes`
        Megabytes,
        /// `Megabytes/Second`
        MegabytesSecond,
        /// `Microseconds`
        Microseconds,
        /// `Milliseconds`
        Milliseconds,
        /// `None`
        None,
        /// `Percent`
        Percent,
        /// `Seconds`
        Seconds,
        /// `Terabits`
        Terabits,
        /// `Terabits/Second`
        TerabitsSecond,
        /// `Terabytes`
        Terabytes,
        /// `Terabytes/Second`
        TerabytesSecond,
    }
    ias_core::words!(Unit { Bits = "Bits", BitsSecond = "Bits/Second", Bytes = "Bytes", BytesSecond = "Bytes/Second", Count = "Count", CountSecond = "Count/Second", Gigabits = "Gigabits", GigabitsSecond = "Gigabits/Second", Gigabytes = "Gigabytes", GigabytesSecond = "Gigabytes/Second", Kilobits = "Kilobits", KilobitsSecond = "Kilobits/Second", Kilobytes = "Kilobytes", KilobytesSecond = "Kilobytes/Second", Megabits = "Megabits", MegabitsSecond = "Megabits/Second", Megabytes = "Megabytes", MegabytesSecond = "Megabytes/Second", Microseconds = "Microseconds", Milliseconds = "Milliseconds", None = "None", Percent = "Percent", Seconds = "Seconds", Terabits = "Terabits", TerabitsSecond = "Terabits/Second", Terabytes = "Terabytes", TerabytesSecond = "Terabytes/Second" });

    /// `WallClockWindow`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WallClockWindow(Object);
    ias_core::shape!(WallClockWindow);
    impl WallClockWindow {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Timezone`.
        pub const TIMEZONE: Key<Self, String> = Key::new("Timezone");
        /// `Timezone`.
        pub fn timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Timezone", value); self }
    }
    impl Default for WallClockWindow { fn default() -> Self { Self::new() } }

    /// `WarmUpConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WarmUpConfiguration(Object);
    ias_core::shape!(WarmUpConfiguration);
    impl WarmUpConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        pub const ONLY_START_EVALUATING_AFTER_WARM_UP_PERIOD_ENDS: Key<Self, bool> = Key::new("OnlyStartEvaluatingAfterWarmUpPeriodEnds");
        /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        pub fn only_start_evaluating_after_warm_up_period_ends(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value); self }
        /// Key of `WarmUpPeriodDurationInMinutes`.
        pub const WARM_UP_PERIOD_DURATION_IN_MINUTES: Key<Self, i64> = Key::new("WarmUpPeriodDurationInMinutes");
        /// `WarmUpPeriodDurationInMinutes`: 1 to 2880.
        pub fn warm_up_period_duration_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("WarmUpPeriodDurationInMinutes", value); self }
    }
    impl Default for WarmUpConfiguration { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::CloudWatch::AlarmMuteRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html).
    pub CfnAlarmMuteRule, CfnAlarmMuteRuleProps, "AWS::CloudWatch::AlarmMuteRule", tags = Some(Tagging::List("Tags"))
);
impl CfnAlarmMuteRule {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AlarmMuteRuleArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AlarmMuteRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
    /// The attribute `MuteType`.
    #[inline] pub fn attr_mute_type(&self) -> Val<String> { cfn::attribute(&self.0, "MuteType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<cfn_alarm_mute_rule::Status> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAlarmMuteRule`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAlarmMuteRuleProps(Object);
ias_core::shape!(CfnAlarmMuteRuleProps);
impl CfnAlarmMuteRuleProps {
    /// Takes what is mandatory.
    pub fn new(rule: impl IntoVal<cfn_alarm_mute_rule::Rule>) -> Self { Self(Object::new()).rule(rule) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1024 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `ExpireDate`.
    pub const EXPIRE_DATE: Key<Self, String> = Key::new("ExpireDate");
    /// `ExpireDate`.
    pub fn expire_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExpireDate", value); self }
    /// Key of `MuteTargets`.
    pub const MUTE_TARGETS: Key<Self, cfn_alarm_mute_rule::MuteTargets> = Key::new("MuteTargets");
    /// `MuteTargets`.
    pub fn mute_targets(mut self, value: impl IntoVal<cfn_alarm_mute_rule::MuteTargets>) -> Self { self.0.put("MuteTargets", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Rule`.
    pub const RULE: Key<Self, cfn_alarm_mute_rule::Rule> = Key::new("Rule");
    /// `Rule`: mandatory.
    pub fn rule(mut self, value: impl IntoVal<cfn_alarm_mute_rule::Rule>) -> Self { self.0.put("Rule", value); self }
    /// Key of `StartDate`.
    pub const START_DATE: Key<Self, String> = Key::new("StartDate");
    /// `StartDate`.
    pub fn start_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StartDate", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_alarm_mute_rule::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_alarm_mute_rule::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnAlarmMuteRule`].
pub mod cfn_alarm_mute_rule {
    use super::super::prelude::*;

    /// `MuteTargets`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MuteTargets(Object);
    ias_core::shape!(MuteTargets);
    impl MuteTargets {
        /// Takes what is mandatory.
        pub fn new(alarm_names: impl IntoVal<List<String>>) -> Self { Self(Object::new()).alarm_names(alarm_names) }
        /// Key of `AlarmNames`.
        pub const ALARM_NAMES: Key<Self, List<String>> = Key::new("AlarmNames");
        /// `AlarmNames`: mandatory, at most 500 items, no item twice, each 1 to 255 characters.
        pub fn alarm_names(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AlarmNames", value); self }
    }

    /// `Rule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Rule(Object);
    ias_core::shape!(Rule);
    impl Rule {
        /// Takes what is mandatory.
        pub fn new(schedule: impl IntoVal<RuleSchedule>) -> Self { Self(Object::new()).schedule(schedule) }
        /// Key of `Schedule`.
        pub const SCHEDULE: Key<Self, RuleSchedule> = Key::new("Schedule");
        /// `Schedule`: mandatory.
        pub fn schedule(mut self, value: impl IntoVal<RuleSchedule>) -> Self { self.0.put("Schedule", value); self }
    }

    /// `Schedule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleSchedule(Object);
    ias_core::shape!(RuleSchedule);
    impl RuleSchedule {
        /// Takes what is mandatory.
        pub fn new(duration: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { Self(Object::new()).duration(duration).expression(expression) }
        /// Key of `Duration`.
        pub const DURATION: Key<Self, String> = Key::new("Duration");
        /// `Duration`: mandatory, 1 to 50 characters.
        pub fn duration(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Duration", value); self }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`: mandatory, 1 to 256 characters.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Timezone`.
        pub const TIMEZONE: Key<Self, String> = Key::new("Timezone");
        /// `Timezone`: 1 to 50 characters.
        pub fn timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Timezone", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Status {
        /// `SCHEDULED`
        Scheduled,
        /// `ACTIVE`
        Active,
        /// `EXPIRED`
        Expired,
    }
    ias_core::words!(Status { Scheduled = "SCHEDULED", Active = "ACTIVE", Expired = "EXPIRED" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html).
    pub CfnAnomalyDetector, CfnAnomalyDetectorProps, "AWS::CloudWatch::AnomalyDetector", tags = None
);
impl CfnAnomalyDetector {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAnomalyDetector`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAnomalyDetectorProps(Object);
ias_core::shape!(CfnAnomalyDetectorProps);
impl CfnAnomalyDetectorProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `Configuration`.
    pub const CONFIGURATION: Key<Self, cfn_anomaly_detector::Configuration> = Key::new("Configuration");
    /// `Configuration`.
    pub fn configuration(mut self, value: impl IntoVal<cfn_anomaly_detector::Configuration>) -> Self { self.0.put("Configuration", value); self }
    /// Key of `Dimensions`.
    pub const DIMENSIONS: Key<Self, List<cfn_anomaly_detector::Dimension>> = Key::new("Dimensions");
    /// `Dimensions`. Changing it replaces the resource.
    pub fn dimensions(mut self, value: impl IntoVal<List<cfn_anomaly_detector::Dimension>>) -> Self { self.0.put("Dimensions", value); self }
    /// Key of `MetricCharacteristics`.
    pub const METRIC_CHARACTERISTICS: Key<Self, cfn_anomaly_detector::MetricCharacteristics> = Key::new("MetricCharacteristics");
    /// `MetricCharacteristics`. Changing it replaces the resource.
    pub fn metric_characteristics(mut self, value: impl IntoVal<cfn_anomaly_detector::MetricCharacteristics>) -> Self { self.0.put("MetricCharacteristics", value); self }
    /// Key of `MetricMathAnomalyDetector`.
    pub const METRIC_MATH_ANOMALY_DETECTOR: Key<Self, cfn_anomaly_detector::MetricMathAnomalyDetector> = Key::new("MetricMathAnomalyDetector");
    /// `MetricMathAnomalyDetector`. Changing it replaces the resource.
    pub fn metric_math_anomaly_detector(mut self, value: impl IntoVal<cfn_anomaly_detector::MetricMathAnomalyDetector>) -> Self { self.0.put("MetricMathAnomalyDetector", value); self }
    /// Key of `MetricName`.
    pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
    /// `MetricName`. Changing it replaces the resource.
    pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
    /// Key of `Namespace`.
    pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
    /// `Namespace`. Changing it replaces the resource.
    pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    /// Key of `SingleMetricAnomalyDetector`.
    pub const SINGLE_METRIC_ANOMALY_DETECTOR: Key<Self, cfn_anomaly_detector::SingleMetricAnomalyDetector> = Key::new("SingleMetricAnomalyDetector");
    /// `SingleMetricAnomalyDetector`. Changing it replaces the resource.
    pub fn single_metric_anomaly_detector(mut self, value: impl IntoVal<cfn_anomaly_detector::SingleMetricAnomalyDetector>) -> Self { self.0.put("SingleMetricAnomalyDetector", value); self }
    /// Key of `Stat`.
    pub const STAT: Key<Self, String> = Key::new("Stat");
    /// `Stat`. Changing it replaces the resource.
    pub fn stat(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Stat", value); self }
}
impl Default for CfnAnomalyDetectorProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnAnomalyDetector`].
pub mod cfn_anomaly_detector {
    use super::super::prelude::*;

    /// `Configuration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Configuration(Object);
    ias_core::shape!(Configuration);
    impl Configuration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ExcludedTimeRanges`.
        pub const EXCLUDED_TIME_RANGES: Key<Self, List<Range>> = Key::new("ExcludedTimeRanges");
        /// `ExcludedTimeRanges`.
        pub fn excluded_time_ranges(mut self, value: impl IntoVal<List<Range>>) -> Self { self.0.put("ExcludedTimeRanges", value); self }
        /// Key of `MetricTimeZone`.
        pub const METRIC_TIME_ZONE: Key<Self, String> = Key::new("MetricTimeZone");
        /// `MetricTimeZone`.
        pub fn metric_time_zone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricTimeZone", value); self }
    }
    impl Default for Configuration { fn default() -> Self { Self::new() } }

    /// `Dimension`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dimension(Object);
    ias_core::shape!(Dimension);
    impl Dimension {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).name(name) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `Metric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Metric(Object);
    ias_core::shape!(Metric);
    impl Metric {
        /// Takes what is mandatory.
        pub fn new(metric_name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { Self(Object::new()).metric_name(metric_name).namespace(namespace) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<Dimension>> = Key::new("Dimensions");
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl IntoVal<List<Dimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`: mandatory.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: mandatory.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }

    /// `MetricCharacteristics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricCharacteristics(Object);
    ias_core::shape!(MetricCharacteristics);
    impl MetricCharacteristics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PeriodicSpikes`.
        pub const PERIODIC_SPIKES: Key<Self, bool> = Key::new("PeriodicSpikes");
        /// `PeriodicSpikes`.
        pub fn periodic_spikes(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PeriodicSpikes", value); self }
    }
    impl Default for MetricCharacteristics { fn default() -> Self { Self::new() } }

    /// `MetricDataQuery`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricDataQuery(Object);
    ias_core::shape!(MetricDataQuery);
    impl MetricDataQuery {
        /// Takes what is mandatory.
        pub fn new(id: impl IntoVal<String>) -> Self { Self(Object::new()).id(id) }
        /// Key of `AccountId`.
        pub const ACCOUNT_ID: Key<Self, String> = Key::new("AccountId");
        /// `AccountId`.
        pub fn account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccountId", value); self }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Label`.
        pub const LABEL: Key<Self, String> = Key::new("Label");
        /// `Label`.
        pub fn label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Label", value); self }
        /// Key of `MetricStat`.
        pub const METRIC_STAT: Key<Self, MetricStat> = Key::new("MetricStat");
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl IntoVal<MetricStat>) -> Self { self.0.put("MetricStat", value); self }
        /// Key of `Period`.
        pub const PERIOD: Key<Self, i64> = Key::new("Period");
        /// `Period`.
        pub fn period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Period", value); self }
        /// Key of `ReturnData`.
        pub const RETURN_DATA: Key<Self, bool> = Key::new("ReturnData");
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReturnData", value); self }
    }

    /// `MetricMathAnomalyDetector`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricMathAnomalyDetector(Object);
    ias_core::shape!(MetricMathAnomalyDetector);
    impl MetricMathAnomalyDetector {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MetricDataQueries`.
        pub const METRIC_DATA_QUERIES: Key<Self, List<MetricDataQuery>> = Key::new("MetricDataQueries");
        /// `MetricDataQueries`.
        pub fn metric_data_queries(mut self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { self.0.put("MetricDataQueries", value); self }
    }
    impl Default for MetricMathAnomalyDetector { fn default() -> Self { Self::new() } }

    /// `MetricStat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricStat(Object);
    ias_core::shape!(MetricStat);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Metric>>(required: MetricStatRequired<A, B, C>) -> Self { Self(Object::new()).stat(required.stat).period(required.period).metric(required.metric) }
        /// Key of `Metric`.
        pub const METRIC: Key<Self, Metric> = Key::new("Metric");
        /// `Metric`: mandatory.
        pub fn metric(mut self, value: impl IntoVal<Metric>) -> Self { self.0.put("Metric", value); self }
        /// Key of `Period`.
        pub const PERIOD: Key<Self, i64> = Key::new("Period");
        /// `Period`: mandatory.
        pub fn period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Period", value); self }
        /// Key of `Stat`.
        pub const STAT: Key<Self, String> = Key::new("Stat");
        /// `Stat`: mandatory.
        pub fn stat(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Stat", value); self }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, String> = Key::new("Unit");
        /// `Unit`.
        pub fn unit(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Unit", value); self }
    }

    /// `Range`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Range(Object);
    ias_core::shape!(Range);
    impl Range {
        /// Takes what is mandatory.
        pub fn new(end_time: impl IntoVal<String>, start_time: impl IntoVal<String>) -> Self { Self(Object::new()).end_time(end_time).start_time(start_time) }
        /// Key of `EndTime`.
        pub const END_TIME: Key<Self, String> = Key::new("EndTime");
        /// `EndTime`: mandatory.
        pub fn end_time(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EndTime", value); self }
        /// Key of `StartTime`.
        pub const START_TIME: Key<Self, String> = Key::new("StartTime");
        /// `StartTime`: mandatory.
        pub fn start_time(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StartTime", value); self }
    }

    /// `SingleMetricAnomalyDetector`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SingleMetricAnomalyDetector(Object);
    ias_core::shape!(SingleMetricAnomalyDetector);
    impl SingleMetricAnomalyDetector {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AccountId`.
        pub const ACCOUNT_ID: Key<Self, String> = Key::new("AccountId");
        /// `AccountId`.
        pub fn account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccountId", value); self }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<Dimension>> = Key::new("Dimensions");
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl IntoVal<List<Dimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
        /// Key of `Stat`.
        pub const STAT: Key<Self, String> = Key::new("Stat");
        /// `Stat`.
        pub fn stat(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Stat", value); self }
    }
    impl Default for SingleMetricAnomalyDetector { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::CloudWatch::CompositeAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html).
    pub CfnCompositeAlarm, CfnCompositeAlarmProps, "AWS::CloudWatch::CompositeAlarm", tags = Some(Tagging::List("Tags"))
);
impl CfnCompositeAlarm {
    /// What `Ref` returns: `AlarmName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CompositeAlarmArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCompositeAlarm`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCompositeAlarmProps(Object);
ias_core::shape!(CfnCompositeAlarmProps);
impl CfnCompositeAlarmProps {
    /// Takes what is mandatory.
    pub fn new(alarm_rule: impl IntoVal<String>) -> Self { Self(Object::new()).alarm_rule(alarm_rule) }
    /// Key of `ActionConfiguration`.
    pub const ACTION_CONFIGURATION: Key<Self, cfn_composite_alarm::ActionConfiguration> = Key::new("ActionConfiguration");
    /// `ActionConfiguration`.
    pub fn action_configuration(mut self, value: impl IntoVal<cfn_composite_alarm::ActionConfiguration>) -> Self { self.0.put("ActionConfiguration", value); self }
    /// Key of `ActionsEnabled`.
    pub const ACTIONS_ENABLED: Key<Self, bool> = Key::new("ActionsEnabled");
    /// `ActionsEnabled`.
    pub fn actions_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ActionsEnabled", value); self }
    /// Key of `ActionsSuppressor`.
    pub const ACTIONS_SUPPRESSOR: Key<Self, String> = Key::new("ActionsSuppressor");
    /// `ActionsSuppressor`: 1 to 1600 characters.
    pub fn actions_suppressor(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ActionsSuppressor", value); self }
    /// Key of `ActionsSuppressorExtensionPeriod`.
    pub const ACTIONS_SUPPRESSOR_EXTENSION_PERIOD: Key<Self, i64> = Key::new("ActionsSuppressorExtensionPeriod");
    /// `ActionsSuppressorExtensionPeriod`: at least 0.
    pub fn actions_suppressor_extension_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ActionsSuppressorExtensionPeriod", value); self }
    /// Key of `ActionsSuppressorWaitPeriod`.
    pub const ACTIONS_SUPPRESSOR_WAIT_PERIOD: Key<Self, i64> = Key::new("ActionsSuppressorWaitPeriod");
    /// `ActionsSuppressorWaitPeriod`: at least 0.
    pub fn actions_suppressor_wait_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ActionsSuppressorWaitPeriod", value); self }
    /// Key of `AlarmActions`.
    pub const ALARM_ACTIONS: Key<Self, List<String>> = Key::new("AlarmActions");
    /// `AlarmActions`: at most 5 items, each 1 to 1024 characters.
    pub fn alarm_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AlarmActions", value); self }
    /// Key of `AlarmDescription`.
    pub const ALARM_DESCRIPTION: Key<Self, String> = Key::new("AlarmDescription");
    /// `AlarmDescription`: at most 1024 characters.
    pub fn alarm_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmDescription", value); self }
    /// Key of `AlarmName`.
    pub const ALARM_NAME: Key<Self, String> = Key::new("AlarmName");
    /// `AlarmName`: 1 to 255 characters. Changing it replaces the resource.
    pub fn alarm_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmName", value); self }
    /// Key of `AlarmRule`.
    pub const ALARM_RULE: Key<Self, String> = Key::new("AlarmRule");
    /// `AlarmRule`: mandatory, 1 to 10240 characters.
    pub fn alarm_rule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmRule", value); self }
    /// Key of `InsufficientDataActions`.
    pub const INSUFFICIENT_DATA_ACTIONS: Key<Self, List<String>> = Key::new("InsufficientDataActions");
    /// `InsufficientDataActions`: at most 5 items, each 1 to 1024 characters.
    pub fn insufficient_data_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("InsufficientDataActions", value); self }
    /// Key of `OKActions`.
    pub const OK_ACTIONS: Key<Self, List<String>> = Key::new("OKActions");
    /// `OKActions`: at most 5 items, each 1 to 1024 characters.
    pub fn ok_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("OKActions", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_composite_alarm::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_composite_alarm::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnCompositeAlarm`].
pub mod cfn_composite_alarm {
    use super::super::prelude::*;

    /// `ActionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ActionConfiguration(Object);
    ias_core::shape!(ActionConfiguration);
    impl ActionConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AlarmTagsPropagation`.
        pub const ALARM_TAGS_PROPAGATION: Key<Self, AlarmTagsPropagation> = Key::new("AlarmTagsPropagation");
        /// `AlarmTagsPropagation`.
        pub fn alarm_tags_propagation(mut self, value: impl IntoVal<AlarmTagsPropagation>) -> Self { self.0.put("AlarmTagsPropagation", value); self }
    }
    impl Default for ActionConfiguration { fn default() -> Self { Self::new() } }

    /// `AlarmTagsPropagation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlarmTagsPropagation(Object);
    ias_core::shape!(AlarmTagsPropagation);
    impl AlarmTagsPropagation {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `ExcludedTagKeys`.
        pub const EXCLUDED_TAG_KEYS: Key<Self, List<String>> = Key::new("ExcludedTagKeys");
        /// `ExcludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        pub fn excluded_tag_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExcludedTagKeys", value); self }
        /// Key of `IncludedTagKeys`.
        pub const INCLUDED_TAG_KEYS: Key<Self, List<String>> = Key::new("IncludedTagKeys");
        /// `IncludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        pub fn included_tag_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("IncludedTagKeys", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html).
    pub CfnDashboard, CfnDashboardProps, "AWS::CloudWatch::Dashboard", tags = Some(Tagging::List("Tags"))
);
impl CfnDashboard {
    /// What `Ref` returns: `DashboardName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnDashboard`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDashboardProps(Object);
ias_core::shape!(CfnDashboardProps);
impl CfnDashboardProps {
    /// Takes what is mandatory.
    pub fn new(dashboard_body: impl IntoVal<String>) -> Self { Self(Object::new()).dashboard_body(dashboard_body) }
    /// Key of `DashboardBody`.
    pub const DASHBOARD_BODY: Key<Self, String> = Key::new("DashboardBody");
    /// `DashboardBody`: mandatory.
    pub fn dashboard_body(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DashboardBody", value); self }
    /// Key of `DashboardName`.
    pub const DASHBOARD_NAME: Key<Self, String> = Key::new("DashboardName");
    /// `DashboardName`. Changing it replaces the resource.
    pub fn dashboard_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DashboardName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_dashboard::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_dashboard::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDashboard`].
pub mod cfn_dashboard {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::InsightRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html).
    pub CfnInsightRule, CfnInsightRuleProps, "AWS::CloudWatch::InsightRule", tags = Some(Tagging::List("Tags"))
);
impl CfnInsightRule {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::InsightRuleArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InsightRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RuleName`.
    #[inline] pub fn attr_rule_name(&self) -> Val<String> { cfn::attribute(&self.0, "RuleName") }
}

/// Properties of [`CfnInsightRule`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnInsightRuleProps(Object);
ias_core::shape!(CfnInsightRuleProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_insight_rule::RuleState>, C: IntoVal<String>>(required: CfnInsightRulePropsRequired<A, B, C>) -> Self { Self(Object::new()).rule_name(required.rule_name).rule_state(required.rule_state).rule_body(required.rule_body) }
    /// Key of `ApplyOnTransformedLogs`.
    pub const APPLY_ON_TRANSFORMED_LOGS: Key<Self, bool> = Key::new("ApplyOnTransformedLogs");
    /// `ApplyOnTransformedLogs`: default `false`.
    pub fn apply_on_transformed_logs(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ApplyOnTransformedLogs", value); self }
    /// Key of `RuleBody`.
    pub const RULE_BODY: Key<Self, String> = Key::new("RuleBody");
    /// `RuleBody`: mandatory.
    pub fn rule_body(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RuleBody", value); self }
    /// Key of `RuleName`.
    pub const RULE_NAME: Key<Self, String> = Key::new("RuleName");
    /// `RuleName`: mandatory, 1 to 128 characters, matches `^[\x20-\x7E]+$`. Changing it replaces the resource.
    pub fn rule_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RuleName", value); self }
    /// Key of `RuleState`.
    pub const RULE_STATE: Key<Self, cfn_insight_rule::RuleState> = Key::new("RuleState");
    /// `RuleState`: mandatory, 1 to 32 characters.
    pub fn rule_state(mut self, value: impl IntoVal<cfn_insight_rule::RuleState>) -> Self { self.0.put("RuleState", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_insight_rule::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_insight_rule::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnInsightRule`].
pub mod cfn_insight_rule {
    use super::super::prelude::*;

    /// Words of `RuleState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RuleState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(RuleState { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html).
    pub CfnIntegration, CfnIntegrationProps, "AWS::CloudWatch::Integration", tags = Some(Tagging::List("Tags"))
);
impl CfnIntegration {
    /// What `Ref` returns: `IntegrationArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnIntegration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnIntegrationProps(Object);
ias_core::shape!(CfnIntegrationProps);
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    pub fn new(integration_type: impl IntoVal<cfn_integration::IntegrationType>, name: impl IntoVal<String>) -> Self { Self(Object::new()).integration_type(integration_type).name(name) }
    /// Key of `Credential`.
    pub const CREDENTIAL: Key<Self, cfn_integration::IntegrationCredential> = Key::new("Credential");
    /// `Credential`. Write-only.
    pub fn credential(mut self, value: impl IntoVal<cfn_integration::IntegrationCredential>) -> Self { self.0.put("Credential", value); self }
    /// Key of `IntegrationAttributes`.
    pub const INTEGRATION_ATTRIBUTES: Key<Self, Map<String>> = Key::new("IntegrationAttributes");
    /// `IntegrationAttributes`.
    pub fn integration_attributes(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("IntegrationAttributes", value); self }
    /// Key of `IntegrationType`.
    pub const INTEGRATION_TYPE: Key<Self, cfn_integration::IntegrationType> = Key::new("IntegrationType");
    /// `IntegrationType`: mandatory. Changing it replaces the resource.
    pub fn integration_type(mut self, value: impl IntoVal<cfn_integration::IntegrationType>) -> Self { self.0.put("IntegrationType", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: 1 to 2048 characters.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_integration::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*;

    /// `IntegrationCredential`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IntegrationCredential(Object);
    ias_core::shape!(IntegrationCredential);
    impl IntegrationCredential {
        /// Takes what is mandatory.
        pub fn new(api_key_credential: impl IntoVal<IntegrationCredentialApiKeyCredential>) -> Self { Self(Object::new()).api_key_credential(api_key_credential) }
        /// Key of `ApiKeyCredential`.
        pub const API_KEY_CREDENTIAL: Key<Self, IntegrationCredentialApiKeyCredential> = Key::new("ApiKeyCredential");
        /// `ApiKeyCredential`: mandatory.
        pub fn api_key_credential(mut self, value: impl IntoVal<IntegrationCredentialApiKeyCredential>) -> Self { self.0.put("ApiKeyCredential", value); self }
    }

    /// `ApiKeyCredential`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IntegrationCredentialApiKeyCredential(Object);
    ias_core::shape!(IntegrationCredentialApiKeyCredential);
    impl IntegrationCredentialApiKeyCredential {
        /// Takes what is mandatory.
        pub fn new(api_key_value: impl IntoVal<String>) -> Self { Self(Object::new()).api_key_value(api_key_value) }
        /// Key of `ApiKeyValue`.
        pub const API_KEY_VALUE: Key<Self, String> = Key::new("ApiKeyValue");
        /// `ApiKeyValue`: mandatory, 1 to 4096 characters.
        pub fn api_key_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApiKeyValue", value); self }
    }

    /// Words of `IntegrationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IntegrationType {
        /// `AWS_CONFIG_SLREC`
        AwsConfigSlrec,
        /// `AWS_INTEGRATION`
        AwsIntegration,
        /// `EXTERNAL_AGENT`
        ExternalAgent,
    }
    ias_core::words!(IntegrationType { AwsConfigSlrec = "AWS_CONFIG_SLREC", AwsIntegration = "AWS_INTEGRATION", ExternalAgent = "EXTERNAL_AGENT" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::LogAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html).
    pub CfnLogAlarm, CfnLogAlarmProps, "AWS::CloudWatch::LogAlarm", tags = Some(Tagging::List("Tags"))
);
impl CfnLogAlarm {
    /// What `Ref` returns: `AlarmName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LogAlarmArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLogAlarm`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLogAlarmProps(Object);
ias_core::shape!(CfnLogAlarmProps);
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
    pub fn new<A: IntoVal<cfn_log_alarm::ComparisonOperator>, B: IntoVal<f64>, C: IntoVal<i64>, D: IntoVal<i64>, E: IntoVal<cfn_log_alarm::ScheduledQueryConfiguration>>(required: CfnLogAlarmPropsRequired<A, B, C, D, E>) -> Self { Self(Object::new()).comparison_operator(required.comparison_operator).threshold(required.threshold).query_results_to_alarm(required.query_results_to_alarm).query_results_to_evaluate(required.query_results_to_evaluate).scheduled_query_configuration(required.scheduled_query_configuration) }
    /// Key of `ActionConfiguration`.
    pub const ACTION_CONFIGURATION: Key<Self, cfn_log_alarm::ActionConfiguration> = Key::new("ActionConfiguration");
    /// `ActionConfiguration`.
    pub fn action_configuration(mut self, value: impl IntoVal<cfn_log_alarm::ActionConfiguration>) -> Self { self.0.put("ActionConfiguration", value); self }
    /// Key of `ActionLogLineCount`.
    pub const ACTION_LOG_LINE_COUNT: Key<Self, i64> = Key::new("ActionLogLineCount");
    /// `ActionLogLineCount`: 0 to 50.
    pub fn action_log_line_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ActionLogLineCount", value); self }
    /// Key of `ActionLogLineRoleArn`.
    pub const ACTION_LOG_LINE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ActionLogLineRoleArn");
    /// `ActionLogLineRoleArn`.
    pub fn action_log_line_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ActionLogLineRoleArn", value); self }
    /// Key of `ActionsEnabled`.
    pub const ACTIONS_ENABLED: Key<Self, bool> = Key::new("ActionsEnabled");
    /// `ActionsEnabled`: default `true`.
    pub fn actions_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ActionsEnabled", value); self }
    /// Key of `AlarmActions`.
    pub const ALARM_ACTIONS: Key<Self, List<String>> = Key::new("AlarmActions");
    /// `AlarmActions`: each 1 to 1024 characters.
    pub fn alarm_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AlarmActions", value); self }
    /// Key of `AlarmDescription`.
    pub const ALARM_DESCRIPTION: Key<Self, String> = Key::new("AlarmDescription");
    /// `AlarmDescription`: at most 1024 characters.
    pub fn alarm_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmDescription", value); self }
    /// Key of `AlarmName`.
    pub const ALARM_NAME: Key<Self, String> = Key::new("AlarmName");
    /// `AlarmName`: 1 to 255 characters. Changing it replaces the resource.
    pub fn alarm_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlarmName", value); self }
    /// Key of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR: Key<Self, cfn_log_alarm::ComparisonOperator> = Key::new("ComparisonOperator");
    /// `ComparisonOperator`: mandatory.
    pub fn comparison_operator(mut self, value: impl IntoVal<cfn_log_alarm::ComparisonOperator>) -> Self { self.0.put("ComparisonOperator", value); self }
    /// Key of `InsufficientDataActions`.
    pub const INSUFFICIENT_DATA_ACTIONS: Key<Self, List<String>> = Key::new("InsufficientDataActions");
    /// `InsufficientDataActions`: each 1 to 1024 characters.
    pub fn insufficient_data_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("InsufficientDataActions", value); self }
    /// Key of `OKActions`.
    pub const OK_ACTIONS: Key<Self, List<String>> = Key::new("OKActions");
    /// `OKActions`: each 1 to 1024 characters.
    pub fn ok_actions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("OKActions", value); self }
    /// Key of `QueryResultsToAlarm`.
    pub const QUERY_RESULTS_TO_ALARM: Key<Self, i64> = Key::new("QueryResultsToAlarm");
    /// `QueryResultsToAlarm`: mandatory, at least 1.
    pub fn query_results_to_alarm(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("QueryResultsToAlarm", value); self }
    /// Key of `QueryResultsToEvaluate`.
    pub const QUERY_RESULTS_TO_EVALUATE: Key<Self, i64> = Key::new("QueryResultsToEvaluate");
    /// `QueryResultsToEvaluate`: mandatory, at least 1.
    pub fn query_results_to_evaluate(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("QueryResultsToEvaluate", value); self }
    /// Key of `ScheduledQueryConfiguration`.
    pub const SCHEDULED_QUERY_CONFIGURATION: Key<Self, cfn_log_alarm::ScheduledQueryConfiguration> = Key::new("ScheduledQueryConfiguration");
    /// `ScheduledQueryConfiguration`: mandatory.
    pub fn scheduled_query_configuration(mut self, value: impl IntoVal<cfn_log_alarm::ScheduledQueryConfiguration>) -> Self { self.0.put("ScheduledQueryConfiguration", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_log_alarm::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_log_alarm::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Threshold`.
    pub const THRESHOLD: Key<Self, f64> = Key::new("Threshold");
    /// `Threshold`: mandatory.
    pub fn threshold(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Threshold", value); self }
    /// Key of `TreatMissingData`.
    pub const TREAT_MISSING_DATA: Key<Self, String> = Key::new("TreatMissingData");
    /// `TreatMissingData`: 1 to 255 characters.
    pub fn treat_missing_data(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TreatMissingData", value); self }
    /// Key of `WarmUpConfiguration`.
    pub const WARM_UP_CONFIGURATION: Key<Self, cfn_log_alarm::WarmUpConfiguration> = Key::new("WarmUpConfiguration");
    /// `WarmUpConfiguration`.
    pub fn warm_up_configuration(mut self, value: impl IntoVal<cfn_log_alarm::WarmUpConfiguration>) -> Self { self.0.put("WarmUpConfiguration", value); self }
}

/// Types of [`CfnLogAlarm`].
pub mod cfn_log_alarm {
    use super::super::prelude::*;

    /// `ActionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ActionConfiguration(Object);
    ias_core::shape!(ActionConfiguration);
    impl ActionConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AlarmTagsPropagation`.
        pub const ALARM_TAGS_PROPAGATION: Key<Self, AlarmTagsPropagation> = Key::new("AlarmTagsPropagation");
        /// `AlarmTagsPropagation`.
        pub fn alarm_tags_propagation(mut self, value: impl IntoVal<AlarmTagsPropagation>) -> Self { self.0.put("AlarmTagsPropagation", value); self }
    }
    impl Default for ActionConfiguration { fn default() -> Self { Self::new() } }

    /// `AlarmTagsPropagation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlarmTagsPropagation(Object);
    ias_core::shape!(AlarmTagsPropagation);
    impl AlarmTagsPropagation {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `ExcludedTagKeys`.
        pub const EXCLUDED_TAG_KEYS: Key<Self, List<String>> = Key::new("ExcludedTagKeys");
        /// `ExcludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        pub fn excluded_tag_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExcludedTagKeys", value); self }
        /// Key of `IncludedTagKeys`.
        pub const INCLUDED_TAG_KEYS: Key<Self, List<String>> = Key::new("IncludedTagKeys");
        /// `IncludedTagKeys`: 1 to 50 items, no item twice, each 1 to 128 characters.
        pub fn included_tag_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("IncludedTagKeys", value); self }
    }

    /// Words of `ComparisonOperator`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        GreaterThanOrEqualToThreshold,
        /// `GreaterThanThreshold`
        GreaterThanThreshold,
        /// `GreaterThanUpperThreshold`
        GreaterThanUpperThreshold,
        /// `LessThanLowerOrGreaterThanUpperThreshold`
        LessThanLowerOrGreaterThanUpperThreshold,
        /// `LessThanLowerThreshold`
        LessThanLowerThreshold,
        /// `LessThanOrEqualToThreshold`
        LessThanOrEqualToThreshold,
        /// `LessThanThreshold`
        LessThanThreshold,
    }
    ias_core::words!(ComparisonOperator { GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", GreaterThanUpperThreshold = "GreaterThanUpperThreshold", LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold", LessThanLowerThreshold = "LessThanLowerThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold", LessThanThreshold = "LessThanThreshold" });

    /// `ScheduleConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScheduleConfiguration(Object);
    ias_core::shape!(ScheduleConfiguration);
    impl ScheduleConfiguration {
        /// Takes what is mandatory.
        pub fn new(schedule_expression: impl IntoVal<String>, start_time_offset: impl IntoVal<i64>) -> Self { Self(Object::new()).schedule_expression(schedule_expression).start_time_offset(start_time_offset) }
        /// Key of `EndTimeOffset`.
        pub const END_TIME_OFFSET: Key<Self, i64> = Key::new("EndTimeOffset");
        /// `EndTimeOffset`: 0 to 2592000.
        pub fn end_time_offset(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("EndTimeOffset", value); self }
        /// Key of `ScheduleExpression`.
        pub const SCHEDULE_EXPRESSION: Key<Self, String> = Key::new("ScheduleExpression");
        /// `ScheduleExpression`: mandatory, 1 to 256 characters.
        pub fn schedule_expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduleExpression", value); self }
        /// Key of `StartTimeOffset`.
        pub const START_TIME_OFFSET: Key<Self, i64> = Key::new("StartTimeOffset");
        /// `StartTimeOffset`: mandatory, 1 to 2592000.
        pub fn start_time_offset(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StartTimeOffset", value); self }
    }

    /// `ScheduledQueryConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScheduledQueryConfiguration(Object);
    ias_core::shape!(ScheduledQueryConfiguration);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<ScheduleConfiguration>>(required: ScheduledQueryConfigurationRequired<A, B, C, D>) -> Self { Self(Object::new()).query_string(required.query_string).aggregation_expression(required.aggregation_expression).scheduled_query_role_arn(required.scheduled_query_role_arn).schedule_configuration(required.schedule_configuration) }
        /// Key of `AggregationExpression`.
        pub const AGGREGATION_EXPRESSION: Key<Self, String> = Key::new("AggregationExpression");
        /// `AggregationExpression`: mandatory, 1 to 2048 characters.
        pub fn aggregation_expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AggregationExpression", value); self }
        /// Key of `LogGroupIdentifiers`.
        pub const LOG_GROUP_IDENTIFIERS: Key<Self, List<String>> = Key::new("LogGroupIdentifiers");
        /// `LogGroupIdentifiers`: 1 to 50 items, each 1 to 1024 characters.
        pub fn log_group_identifiers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("LogGroupIdentifiers", value); self }
        /// Key of `QueryString`.
        pub const QUERY_STRING: Key<Self, String> = Key::new("QueryString");
        /// `QueryString`: mandatory, at most 10000 characters.
        pub fn query_string(mut self, value: impl IntoVal<String>) -> Self { self.0.put("QueryString", value); self }
        /// Key of `ScheduleConfiguration`.
        pub const SCHEDULE_CONFIGURATION: Key<Self, ScheduleConfiguration> = Key::new("ScheduleConfiguration");
        /// `ScheduleConfiguration`: mandatory.
        pub fn schedule_configuration(mut self, value: impl IntoVal<ScheduleConfiguration>) -> Self { self.0.put("ScheduleConfiguration", value); self }
        /// Key of `ScheduledQueryRoleARN`.
        pub const SCHEDULED_QUERY_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ScheduledQueryRoleARN");
        /// `ScheduledQueryRoleARN`: mandatory, 1 to 1024 characters.
        pub fn scheduled_query_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ScheduledQueryRoleARN", value); self }
        /// Key of `Tags`.
        pub const TAGS: Key<Self, List<Tag>> = Key::new("Tags");
        /// `Tags`: at most 50 items, no item twice.
        pub fn tags(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("Tags", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `WarmUpConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WarmUpConfiguration(Object);
    ias_core::shape!(WarmUpConfiguration);
    impl WarmUpConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        pub const ONLY_START_EVALUATING_AFTER_WARM_UP_PERIOD_ENDS: Key<Self, bool> = Key::new("OnlyStartEvaluatingAfterWarmUpPeriodEnds");
        /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        pub fn only_start_evaluating_after_warm_up_period_ends(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value); self }
        /// Key of `WarmUpPeriodDurationInMinutes`.
        pub const WARM_UP_PERIOD_DURATION_IN_MINUTES: Key<Self, i64> = Key::new("WarmUpPeriodDurationInMinutes");
        /// `WarmUpPeriodDurationInMinutes`: 1 to 2880.
        pub fn warm_up_period_duration_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("WarmUpPeriodDurationInMinutes", value); self }
    }
    impl Default for WarmUpConfiguration { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::CloudWatch::MetricStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html).
    pub CfnMetricStream, CfnMetricStreamProps, "AWS::CloudWatch::MetricStream", tags = Some(Tagging::List("Tags"))
);
impl CfnMetricStream {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMetricStreamProps(Object);
ias_core::shape!(CfnMetricStreamProps);
impl CfnMetricStreamProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ExcludeFilters`.
    pub const EXCLUDE_FILTERS: Key<Self, List<cfn_metric_stream::MetricStreamFilter>> = Key::new("ExcludeFilters");
    /// `ExcludeFilters`: at most 1000 items, no item twice.
    pub fn exclude_filters(mut self, value: impl IntoVal<List<cfn_metric_stream::MetricStreamFilter>>) -> Self { self.0.put("ExcludeFilters", value); self }
    /// Key of `FirehoseArn`.
    pub const FIREHOSE_ARN: Key<Self, Is<kinds::DeliveryStreamArn>> = Key::new("FirehoseArn");
    /// `FirehoseArn`: 20 to 2048 characters.
    pub fn firehose_arn(mut self, value: impl IntoVal<Is<kinds::DeliveryStreamArn>>) -> Self { self.0.put("FirehoseArn", value); self }
    /// Key of `IncludeFilters`.
    pub const INCLUDE_FILTERS: Key<Self, List<cfn_metric_stream::MetricStreamFilter>> = Key::new("IncludeFilters");
    /// `IncludeFilters`: at most 1000 items, no item twice.
    pub fn include_filters(mut self, value: impl IntoVal<List<cfn_metric_stream::MetricStreamFilter>>) -> Self { self.0.put("IncludeFilters", value); self }
    /// Key of `IncludeLinkedAccountsMetrics`.
    pub const INCLUDE_LINKED_ACCOUNTS_METRICS: Key<Self, bool> = Key::new("IncludeLinkedAccountsMetrics");
    /// `IncludeLinkedAccountsMetrics`.
    pub fn include_linked_accounts_metrics(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IncludeLinkedAccountsMetrics", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `OutputFormat`.
    pub const OUTPUT_FORMAT: Key<Self, cfn_metric_stream::OutputFormat> = Key::new("OutputFormat");
    /// `OutputFormat`: 1 to 255 characters.
    pub fn output_format(mut self, value: impl IntoVal<cfn_metric_stream::OutputFormat>) -> Self { self.0.put("OutputFormat", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: 20 to 2048 characters.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `StatisticsConfigurations`.
    pub const STATISTICS_CONFIGURATIONS: Key<Self, List<cfn_metric_stream::MetricStreamStatisticsConfiguration>> = Key::new("StatisticsConfigurations");
    /// `StatisticsConfigurations`: at most 100 items, no item twice.
    pub fn statistics_configurations(mut self, value: impl IntoVal<List<cfn_metric_stream::MetricStreamStatisticsConfiguration>>) -> Self { self.0.put("StatisticsConfigurations", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_metric_stream::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_metric_stream::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnMetricStreamProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnMetricStream`].
pub mod cfn_metric_stream {
    use super::super::prelude::*;

    /// `MetricStreamFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricStreamFilter(Object);
    ias_core::shape!(MetricStreamFilter);
    impl MetricStreamFilter {
        /// Takes what is mandatory.
        pub fn new(namespace: impl IntoVal<String>) -> Self { Self(Object::new()).namespace(namespace) }
        /// Key of `MetricNames`.
        pub const METRIC_NAMES: Key<Self, List<String>> = Key::new("MetricNames");
        /// `MetricNames`: at most 999 items, each 1 to 255 characters.
        pub fn metric_names(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MetricNames", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[^:]`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }

    /// `MetricStreamStatisticsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricStreamStatisticsConfiguration(Object);
    ias_core::shape!(MetricStreamStatisticsConfiguration);
    impl MetricStreamStatisticsConfiguration {
        /// Takes what is mandatory.
        pub fn new(additional_statistics: impl IntoVal<List<String>>, include_metrics: impl IntoVal<List<MetricStreamStatisticsMetric>>) -> Self { Self(Object::new()).additional_statistics(additional_statistics).include_metrics(include_metrics) }
        /// Key of `AdditionalStatistics`.
        pub const ADDITIONAL_STATISTICS: Key<Self, List<String>> = Key::new("AdditionalStatistics");
        /// `AdditionalStatistics`: mandatory, at most 20 items, no item twice.
        pub fn additional_statistics(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AdditionalStatistics", value); self }
        /// Key of `IncludeMetrics`.
        pub const INCLUDE_METRICS: Key<Self, List<MetricStreamStatisticsMetric>> = Key::new("IncludeMetrics");
        /// `IncludeMetrics`: mandatory, at most 100 items, no item twice.
        pub fn include_metrics(mut self, value: impl IntoVal<List<MetricStreamStatisticsMetric>>) -> Self { self.0.put("IncludeMetrics", value); self }
    }

    /// `MetricStreamStatisticsMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricStreamStatisticsMetric(Object);
    ias_core::shape!(MetricStreamStatisticsMetric);
    impl MetricStreamStatisticsMetric {
        /// Takes what is mandatory.
        pub fn new(metric_name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { Self(Object::new()).metric_name(metric_name).namespace(namespace) }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`: mandatory, 1 to 255 characters.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[^:]`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }

    /// Words of `OutputFormat`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum OutputFormat {
        /// `json`
        Json,
        /// `opentelemetry0.7`
        Opentelemetry0_7,
        /// `opentelemetry1.0`
        Opentelemetry1_0,
    }
    ias_core::words!(OutputFormat { Json = "json", Opentelemetry0_7 = "opentelemetry0.7", Opentelemetry1_0 = "opentelemetry1.0" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::OTelEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html).
    pub CfnOTelEnrichment, CfnOTelEnrichmentProps, "AWS::CloudWatch::OTelEnrichment", tags = None
);
impl CfnOTelEnrichment {
    /// What `Ref` returns: `AccountId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<cfn_o_tel_enrichment::Status> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnOTelEnrichment`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnOTelEnrichmentProps(Object);
ias_core::shape!(CfnOTelEnrichmentProps);
impl CfnOTelEnrichmentProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ExcludeFilters`.
    pub const EXCLUDE_FILTERS: Key<Self, List<cfn_o_tel_enrichment::OTelEnrichmentMetricSelector>> = Key::new("ExcludeFilters");
    /// `ExcludeFilters`: at most 100 items, no item twice.
    pub fn exclude_filters(mut self, value: impl IntoVal<List<cfn_o_tel_enrichment::OTelEnrichmentMetricSelector>>) -> Self { self.0.put("ExcludeFilters", value); self }
    /// Key of `IncludeFilters`.
    pub const INCLUDE_FILTERS: Key<Self, List<cfn_o_tel_enrichment::OTelEnrichmentMetricSelector>> = Key::new("IncludeFilters");
    /// `IncludeFilters`: at most 100 items, no item twice.
    pub fn include_filters(mut self, value: impl IntoVal<List<cfn_o_tel_enrichment::OTelEnrichmentMetricSelector>>) -> Self { self.0.put("IncludeFilters", value); self }
}
impl Default for CfnOTelEnrichmentProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnOTelEnrichment`].
pub mod cfn_o_tel_enrichment {
    use super::super::prelude::*;

    /// `OTelEnrichmentMetricSelector`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OTelEnrichmentMetricSelector(Object);
    ias_core::shape!(OTelEnrichmentMetricSelector);
    impl OTelEnrichmentMetricSelector {
        /// Takes what is mandatory.
        pub fn new(namespace: impl IntoVal<String>) -> Self { Self(Object::new()).namespace(namespace) }
        /// Key of `MetricNames`.
        pub const METRIC_NAMES: Key<Self, List<String>> = Key::new("MetricNames");
        /// `MetricNames`: at most 100 items, no item twice, each 1 to 255 characters.
        pub fn metric_names(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MetricNames", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: mandatory, 1 to 255 characters, matches `^[^:].*$`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Status {
        /// `RUNNING`
        Running,
        /// `STOPPED`
        Stopped,
    }
    ias_core::words!(Status { Running = "RUNNING", Stopped = "STOPPED" });
}

cfn::resource!(
    /// [`AWS::CloudWatch::ResourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html).
    pub CfnResourceMetricsConfiguration, CfnResourceMetricsConfigurationProps, "AWS::CloudWatch::ResourceMetricsConfiguration", tags = None
);
impl CfnResourceMetricsConfiguration {
    /// What `Ref` returns: `ResourceArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnResourceMetricsConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnResourceMetricsConfigurationProps(Object);
ias_core::shape!(CfnResourceMetricsConfigurationProps);
impl CfnResourceMetricsConfigurationProps {
    /// Takes what is mandatory.
    pub fn new(resource_arn: impl IntoVal<String>) -> Self { Self(Object::new()).resource_arn(resource_arn) }
    /// Key of `MetricSelections`.
    pub const METRIC_SELECTIONS: Key<Self, List<cfn_resource_metrics_configuration::ResourceMetricSelection>> = Key::new("MetricSelections");
    /// `MetricSelections`: exactly 1 item.
    pub fn metric_selections(mut self, value: impl IntoVal<List<cfn_resource_metrics_configuration::ResourceMetricSelection>>) -> Self { self.0.put("MetricSelections", value); self }
    /// Key of `ResourceArn`.
    pub const RESOURCE_ARN: Key<Self, String> = Key::new("ResourceArn");
    /// `ResourceArn`: mandatory, 20 to 2048 characters, matches `^arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\d{12}:.+$`. Changing it replaces the resource.
    pub fn resource_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceArn", value); self }
}

/// Types of [`CfnResourceMetricsConfiguration`].
pub mod cfn_resource_metrics_configuration {
    use super::super::prelude::*;

    /// `ResourceMetricSelection`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceMetricSelection(Object);
    ias_core::shape!(ResourceMetricSelection);
    impl ResourceMetricSelection {
        /// Takes what is mandatory.
        pub fn new(include_metrics: impl IntoVal<List<String>>) -> Self { Self(Object::new()).include_metrics(include_metrics) }
        /// Key of `IncludeMetrics`.
        pub const INCLUDE_METRICS: Key<Self, List<String>> = Key::new("IncludeMetrics");
        /// `IncludeMetrics`: mandatory, 1 to 500 items, each 1 to 255 characters.
        pub fn include_metrics(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("IncludeMetrics", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CloudWatch::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html).
    pub CfnView, CfnViewProps, "AWS::CloudWatch::View", tags = Some(Tagging::List("Tags"))
);
impl CfnView {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnView`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnViewProps(Object);
ias_core::shape!(CfnViewProps);
impl CfnViewProps {
    /// Takes what is mandatory.
    pub fn new(definition: impl IntoVal<String>) -> Self { Self(Object::new()).definition(definition) }
    /// Key of `Definition`.
    pub const DEFINITION: Key<Self, String> = Key::new("Definition");
    /// `Definition`: mandatory, 1 to 10000 characters.
    pub fn definition(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Definition", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1024 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 6 to 256 characters, matches `^view\.[a-z0-9][a-z0-9_-]{0,250}$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_view::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_view::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnView`].
pub mod cfn_view {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}
