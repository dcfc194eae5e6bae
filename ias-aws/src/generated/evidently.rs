// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Evidently`.

use super::prelude::*;

mod of { pub enum CfnExperiment {} pub enum CfnFeature {} pub enum CfnLaunch {} pub enum CfnProject {} pub enum CfnSegment {} }

/// [`AWS::Evidently::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html).
///
/// The vendor winds it down: shutdown (2025-10-17).
///
/// What `Ref` returns: `Arn`.
pub type CfnExperiment = Handle<of::CfnExperiment>;
impl cfn::ResourceType for of::CfnExperiment { const TYPE: &'static str = "AWS::Evidently::Experiment"; type Tags = cfn::TagList; type Props = CfnExperimentProps; type Reference = Is<kinds::EvidentlyExperimentArn>; }
impl CfnExperiment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EvidentlyExperimentArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnExperiment`].
///
/// Mandatory: `Name`, `Project`, `Treatments`, `MetricGoals`, `OnlineAbConfig`.
///
/// A change replaces the resource: `Name`, `Project`.
pub type CfnExperimentProps = Fields<of::CfnExperiment>;
/// What [`CfnExperimentProps`] cannot do without.
pub struct CfnExperimentPropsRequired<A, B, C, D, E> {
    /// `Name`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    pub name: A,
    /// `Project`: at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Changing it replaces the resource.
    pub project: B,
    /// `Treatments`: 2 to 5 items, no item twice.
    pub treatments: C,
    /// `MetricGoals`: 1 to 3 items, no item twice.
    pub metric_goals: D,
    /// `OnlineAbConfig`.
    pub online_ab_config: E,
}
impl CfnExperimentProps {
    /// Takes what is mandatory, by name: [`CfnExperimentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_experiment::TreatmentObject>>, D: IntoVal<List<cfn_experiment::MetricGoalObject>>, E: IntoVal<cfn_experiment::OnlineAbConfigObject>>(required: CfnExperimentPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "Project", required.project), "Treatments", required.treatments), "MetricGoals", required.metric_goals), "OnlineAbConfig", required.online_ab_config) }
    /// `Description`: at most 160 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MetricGoals`: mandatory, 1 to 3 items, no item twice.
    #[track_caller] pub fn metric_goals(self, value: impl IntoVal<List<cfn_experiment::MetricGoalObject>>) -> Self { with(self, "MetricGoals", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OnlineAbConfig`: mandatory.
    #[track_caller] pub fn online_ab_config(self, value: impl IntoVal<cfn_experiment::OnlineAbConfigObject>) -> Self { with(self, "OnlineAbConfig", value) }
    /// `Project`: mandatory, at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Changing it replaces the resource.
    #[track_caller] pub fn project(self, value: impl IntoVal<String>) -> Self { with(self, "Project", value) }
    /// `RandomizationSalt`: at most 127 characters, matches `.*`.
    #[track_caller] pub fn randomization_salt(self, value: impl IntoVal<String>) -> Self { with(self, "RandomizationSalt", value) }
    /// `RemoveSegment`.
    #[track_caller] pub fn remove_segment(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveSegment", value) }
    /// `RunningStatus`.
    #[track_caller] pub fn running_status(self, value: impl IntoVal<cfn_experiment::RunningStatusObject>) -> Self { with(self, "RunningStatus", value) }
    /// `SamplingRate`: 0 to 100000.
    #[track_caller] pub fn sampling_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "SamplingRate", value) }
    /// `Segment`: at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`.
    #[track_caller] pub fn segment(self, value: impl IntoVal<String>) -> Self { with(self, "Segment", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_experiment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Treatments`: mandatory, 2 to 5 items, no item twice.
    #[track_caller] pub fn treatments(self, value: impl IntoVal<List<cfn_experiment::TreatmentObject>>) -> Self { with(self, "Treatments", value) }
}

/// Types of [`CfnExperiment`].
pub mod cfn_experiment {
    use super::super::prelude::*;
    mod of { pub enum MetricGoalObject {} pub enum MetricGoalObjectDesiredChange {} pub enum OnlineAbConfigObject {} impl ias_core::Optional for OnlineAbConfigObject {} pub enum RunningStatusObject {} impl ias_core::Optional for RunningStatusObject {} pub enum Tag {} pub enum TreatmentObject {} pub enum TreatmentToWeight {} }

    /// `MetricGoalObject`.
    pub type MetricGoalObject = Fields<of::MetricGoalObject>;
    /// What [`MetricGoalObject`] cannot do without.
    pub struct MetricGoalObjectRequired<A, B, C, D> {
        /// `MetricName`: 1 to 255 characters, matches `^[\S]+$`.
        pub metric_name: A,
        /// `EntityIdKey`.
        pub entity_id_key: B,
        /// `ValueKey`.
        pub value_key: C,
        /// `DesiredChange`.
        pub desired_change: D,
    }
    impl MetricGoalObject {
        /// Takes what is mandatory, by name: [`MetricGoalObjectRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<MetricGoalObjectDesiredChange>>(required: MetricGoalObjectRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MetricName", required.metric_name), "EntityIdKey", required.entity_id_key), "ValueKey", required.value_key), "DesiredChange", required.desired_change) }
        /// `DesiredChange`: mandatory.
        #[track_caller] pub fn desired_change(self, value: impl IntoVal<MetricGoalObjectDesiredChange>) -> Self { with(self, "DesiredChange", value) }
        /// `EntityIdKey`: mandatory.
        #[track_caller] pub fn entity_id_key(self, value: impl IntoVal<String>) -> Self { with(self, "EntityIdKey", value) }
        /// `EventPattern`.
        #[track_caller] pub fn event_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "EventPattern", value) }
        /// `MetricName`: mandatory, 1 to 255 characters, matches `^[\S]+$`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `UnitLabel`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn unit_label(self, value: impl IntoVal<String>) -> Self { with(self, "UnitLabel", value) }
        /// `ValueKey`: mandatory.
        #[track_caller] pub fn value_key(self, value: impl IntoVal<String>) -> Self { with(self, "ValueKey", value) }
    }

    /// Words of `DesiredChange`.
    pub type MetricGoalObjectDesiredChange = Word<fn(of::MetricGoalObjectDesiredChange)>;
    impl MetricGoalObjectDesiredChange {
        /// `INCREASE`
        pub const Increase: Self = word("INCREASE");
        /// `DECREASE`
        pub const Decrease: Self = word("DECREASE");
    }

    /// `OnlineAbConfigObject`.
    pub type OnlineAbConfigObject = Fields<of::OnlineAbConfigObject>;
    impl OnlineAbConfigObject {
        /// `ControlTreatmentName`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn control_treatment_name(self, value: impl IntoVal<String>) -> Self { with(self, "ControlTreatmentName", value) }
        /// `TreatmentWeights`: no item twice.
        #[track_caller] pub fn treatment_weights(self, value: impl IntoVal<List<TreatmentToWeight>>) -> Self { with(self, "TreatmentWeights", value) }
    }

    /// `RunningStatusObject`.
    ///
    /// Takes exactly one of `Status` + `AnalysisCompleteTime`; `Status` + `Reason` + `DesiredState`.
    pub type RunningStatusObject = Fields<of::RunningStatusObject>;
    impl RunningStatusObject {
        /// `AnalysisCompleteTime`.
        #[track_caller] pub fn analysis_complete_time(self, value: impl IntoVal<String>) -> Self { with(self, "AnalysisCompleteTime", value) }
        /// `DesiredState`: matches `^(CANCELLED|COMPLETED)`.
        #[track_caller] pub fn desired_state(self, value: impl IntoVal<String>) -> Self { with(self, "DesiredState", value) }
        /// `Reason`.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
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

    /// `TreatmentObject`.
    pub type TreatmentObject = Fields<of::TreatmentObject>;
    /// What [`TreatmentObject`] cannot do without.
    pub struct TreatmentObjectRequired<A, B, C> {
        /// `TreatmentName`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        pub treatment_name: A,
        /// `Feature`: matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:.*)`.
        pub feature: B,
        /// `Variation`: 1 to 255 characters, matches `[-a-zA-Z0-9._]*`.
        pub variation: C,
    }
    impl TreatmentObject {
        /// Takes what is mandatory, by name: [`TreatmentObjectRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: TreatmentObjectRequired<A, B, C>) -> Self { with(with(with(empty(), "TreatmentName", required.treatment_name), "Feature", required.feature), "Variation", required.variation) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Feature`: mandatory, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:.*)`.
        #[track_caller] pub fn feature(self, value: impl IntoVal<String>) -> Self { with(self, "Feature", value) }
        /// `TreatmentName`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn treatment_name(self, value: impl IntoVal<String>) -> Self { with(self, "TreatmentName", value) }
        /// `Variation`: mandatory, 1 to 255 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn variation(self, value: impl IntoVal<String>) -> Self { with(self, "Variation", value) }
    }

    /// `TreatmentToWeight`.
    pub type TreatmentToWeight = Fields<of::TreatmentToWeight>;
    impl TreatmentToWeight {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(treatment: impl IntoVal<String>, split_weight: impl IntoVal<i64>) -> Self { with(with(empty(), "Treatment", treatment), "SplitWeight", split_weight) }
        /// `SplitWeight`: mandatory, 0 to 100000.
        #[track_caller] pub fn split_weight(self, value: impl IntoVal<i64>) -> Self { with(self, "SplitWeight", value) }
        /// `Treatment`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn treatment(self, value: impl IntoVal<String>) -> Self { with(self, "Treatment", value) }
    }
}

/// [`AWS::Evidently::Feature`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html).
///
/// The vendor winds it down: shutdown (2025-10-17).
///
/// What `Ref` returns: `Arn`.
pub type CfnFeature = Handle<of::CfnFeature>;
impl cfn::ResourceType for of::CfnFeature { const TYPE: &'static str = "AWS::Evidently::Feature"; type Tags = cfn::TagList; type Props = CfnFeatureProps; type Reference = Is<kinds::FeatureArn>; }
impl CfnFeature {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FeatureArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFeature`].
///
/// Mandatory: `Name`, `Project`, `Variations`.
///
/// A change replaces the resource: `Name`, `Project`.
pub type CfnFeatureProps = Fields<of::CfnFeature>;
/// What [`CfnFeatureProps`] cannot do without.
pub struct CfnFeaturePropsRequired<A, B, C> {
    /// `Name`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    pub name: A,
    /// `Project`: at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Changing it replaces the resource.
    pub project: B,
    /// `Variations`: 1 to 5 items, no item twice.
    pub variations: C,
}
impl CfnFeatureProps {
    /// Takes what is mandatory, by name: [`CfnFeaturePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::EvidentlyProjectArn>>, C: IntoVal<List<cfn_feature::VariationObject>>>(required: CfnFeaturePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Project", required.project), "Variations", required.variations) }
    /// `DefaultVariation`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
    #[track_caller] pub fn default_variation(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultVariation", value) }
    /// `Description`: at most 160 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EntityOverrides`: at most 2500 items, no item twice.
    #[track_caller] pub fn entity_overrides(self, value: impl IntoVal<List<cfn_feature::EntityOverride>>) -> Self { with(self, "EntityOverrides", value) }
    /// `EvaluationStrategy`.
    #[track_caller] pub fn evaluation_strategy(self, value: impl IntoVal<cfn_feature::EvaluationStrategy>) -> Self { with(self, "EvaluationStrategy", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Project`: mandatory, at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Changing it replaces the resource.
    #[track_caller] pub fn project(self, value: impl IntoVal<Is<kinds::EvidentlyProjectArn>>) -> Self { with(self, "Project", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_feature::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Variations`: mandatory, 1 to 5 items, no item twice.
    #[track_caller] pub fn variations(self, value: impl IntoVal<List<cfn_feature::VariationObject>>) -> Self { with(self, "Variations", value) }
}

/// Types of [`CfnFeature`].
pub mod cfn_feature {
    use super::super::prelude::*;
    pub use super::cfn_experiment::{Tag};
    mod of { pub enum EntityOverride {} impl ias_core::Optional for EntityOverride {} pub enum EvaluationStrategy {} pub enum VariationObject {} impl ias_core::Optional for VariationObject {} }

    /// `EntityOverride`.
    pub type EntityOverride = Fields<of::EntityOverride>;
    impl EntityOverride {
        /// `EntityId`.
        #[track_caller] pub fn entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntityId", value) }
        /// `Variation`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn variation(self, value: impl IntoVal<String>) -> Self { with(self, "Variation", value) }
    }

    /// Words of `EvaluationStrategy`.
    pub type EvaluationStrategy = Word<fn(of::EvaluationStrategy)>;
    impl EvaluationStrategy {
        /// `ALL_RULES`
        pub const AllRules: Self = word("ALL_RULES");
        /// `DEFAULT_VARIATION`
        pub const DefaultVariation: Self = word("DEFAULT_VARIATION");
    }

    /// `VariationObject`.
    ///
    /// Takes exactly one of `VariationName` + `StringValue`; `VariationName` + `BooleanValue`; `VariationName` + `LongValue`; `VariationName` + `DoubleValue`.
    pub type VariationObject = Fields<of::VariationObject>;
    impl VariationObject {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<bool>) -> Self { with(self, "BooleanValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<f64>) -> Self { with(self, "DoubleValue", value) }
        /// `LongValue`.
        #[track_caller] pub fn long_value(self, value: impl IntoVal<f64>) -> Self { with(self, "LongValue", value) }
        /// `StringValue`: at most 512 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
        /// `VariationName`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn variation_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariationName", value) }
    }
}

/// [`AWS::Evidently::Launch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html).
///
/// The vendor winds it down: shutdown (2025-10-17).
///
/// What `Ref` returns: `Arn`.
pub type CfnLaunch = Handle<of::CfnLaunch>;
impl cfn::ResourceType for of::CfnLaunch { const TYPE: &'static str = "AWS::Evidently::Launch"; type Tags = cfn::TagList; type Props = CfnLaunchProps; type Reference = Is<kinds::LaunchArn>; }
impl CfnLaunch {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LaunchArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLaunch`].
///
/// Mandatory: `Name`, `Project`, `Groups`, `ScheduledSplitsConfig`.
///
/// A change replaces the resource: `Name`, `Project`.
pub type CfnLaunchProps = Fields<of::CfnLaunch>;
/// What [`CfnLaunchProps`] cannot do without.
pub struct CfnLaunchPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    pub name: A,
    /// `Project`: at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Changing it replaces the resource.
    pub project: B,
    /// `Groups`: 1 to 5 items, no item twice.
    pub groups: C,
    /// `ScheduledSplitsConfig`: 1 to 6 items, no item twice.
    pub scheduled_splits_config: D,
}
impl CfnLaunchProps {
    /// Takes what is mandatory, by name: [`CfnLaunchPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::EvidentlyProjectArn>>, C: IntoVal<List<cfn_launch::LaunchGroupObject>>, D: IntoVal<List<cfn_launch::StepConfig>>>(required: CfnLaunchPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Project", required.project), "Groups", required.groups), "ScheduledSplitsConfig", required.scheduled_splits_config) }
    /// `Description`: at most 160 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionStatus`.
    #[track_caller] pub fn execution_status(self, value: impl IntoVal<cfn_launch::ExecutionStatusObject>) -> Self { with(self, "ExecutionStatus", value) }
    /// `Groups`: mandatory, 1 to 5 items, no item twice.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<cfn_launch::LaunchGroupObject>>) -> Self { with(self, "Groups", value) }
    /// `MetricMonitors`: at most 3 items, no item twice.
    #[track_caller] pub fn metric_monitors(self, value: impl IntoVal<List<cfn_launch::MetricDefinitionObject>>) -> Self { with(self, "MetricMonitors", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Project`: mandatory, at most 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Changing it replaces the resource.
    #[track_caller] pub fn project(self, value: impl IntoVal<Is<kinds::EvidentlyProjectArn>>) -> Self { with(self, "Project", value) }
    /// `RandomizationSalt`: at most 127 characters, matches `.*`.
    #[track_caller] pub fn randomization_salt(self, value: impl IntoVal<String>) -> Self { with(self, "RandomizationSalt", value) }
    /// `ScheduledSplitsConfig`: mandatory, 1 to 6 items, no item twice.
    #[track_caller] pub fn scheduled_splits_config(self, value: impl IntoVal<List<cfn_launch::StepConfig>>) -> Self { with(self, "ScheduledSplitsConfig", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_launch::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLaunch`].
pub mod cfn_launch {
    use super::super::prelude::*;
    pub use super::cfn_experiment::{Tag};
    mod of { pub enum ExecutionStatusObject {} pub enum GroupToWeight {} pub enum LaunchGroupObject {} pub enum MetricDefinitionObject {} pub enum SegmentOverride {} pub enum StepConfig {} }

    /// `ExecutionStatusObject`.
    pub type ExecutionStatusObject = Fields<of::ExecutionStatusObject>;
    impl ExecutionStatusObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<String>) -> Self { with(empty(), "Status", status) }
        /// `DesiredState`.
        #[track_caller] pub fn desired_state(self, value: impl IntoVal<String>) -> Self { with(self, "DesiredState", value) }
        /// `Reason`.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
    }

    /// `GroupToWeight`.
    pub type GroupToWeight = Fields<of::GroupToWeight>;
    impl GroupToWeight {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group_name: impl IntoVal<String>, split_weight: impl IntoVal<i64>) -> Self { with(with(empty(), "GroupName", group_name), "SplitWeight", split_weight) }
        /// `GroupName`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `SplitWeight`: mandatory.
        #[track_caller] pub fn split_weight(self, value: impl IntoVal<i64>) -> Self { with(self, "SplitWeight", value) }
    }

    /// `LaunchGroupObject`.
    pub type LaunchGroupObject = Fields<of::LaunchGroupObject>;
    /// What [`LaunchGroupObject`] cannot do without.
    pub struct LaunchGroupObjectRequired<A, B, C> {
        /// `GroupName`: 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        pub group_name: A,
        /// `Feature`.
        pub feature: B,
        /// `Variation`.
        pub variation: C,
    }
    impl LaunchGroupObject {
        /// Takes what is mandatory, by name: [`LaunchGroupObjectRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: LaunchGroupObjectRequired<A, B, C>) -> Self { with(with(with(empty(), "GroupName", required.group_name), "Feature", required.feature), "Variation", required.variation) }
        /// `Description`: at most 160 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Feature`: mandatory.
        #[track_caller] pub fn feature(self, value: impl IntoVal<String>) -> Self { with(self, "Feature", value) }
        /// `GroupName`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `Variation`: mandatory.
        #[track_caller] pub fn variation(self, value: impl IntoVal<String>) -> Self { with(self, "Variation", value) }
    }

    /// `MetricDefinitionObject`.
    pub type MetricDefinitionObject = Fields<of::MetricDefinitionObject>;
    /// What [`MetricDefinitionObject`] cannot do without.
    pub struct MetricDefinitionObjectRequired<A, B, C> {
        /// `MetricName`: 1 to 255 characters, matches `^[\S]+$`.
        pub metric_name: A,
        /// `EntityIdKey`.
        pub entity_id_key: B,
        /// `ValueKey`.
        pub value_key: C,
    }
    impl MetricDefinitionObject {
        /// Takes what is mandatory, by name: [`MetricDefinitionObjectRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MetricDefinitionObjectRequired<A, B, C>) -> Self { with(with(with(empty(), "MetricName", required.metric_name), "EntityIdKey", required.entity_id_key), "ValueKey", required.value_key) }
        /// `EntityIdKey`: mandatory.
        #[track_caller] pub fn entity_id_key(self, value: impl IntoVal<String>) -> Self { with(self, "EntityIdKey", value) }
        /// `EventPattern`.
        #[track_caller] pub fn event_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "EventPattern", value) }
        /// `MetricName`: mandatory, 1 to 255 characters, matches `^[\S]+$`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `UnitLabel`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn unit_label(self, value: impl IntoVal<String>) -> Self { with(self, "UnitLabel", value) }
        /// `ValueKey`: mandatory.
        #[track_caller] pub fn value_key(self, value: impl IntoVal<String>) -> Self { with(self, "ValueKey", value) }
    }

    /// `SegmentOverride`.
    pub type SegmentOverride = Fields<of::SegmentOverride>;
    /// What [`SegmentOverride`] cannot do without.
    pub struct SegmentOverrideRequired<A, B, C> {
        /// `Segment`: 1 to 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`.
        pub segment: A,
        /// `EvaluationOrder`.
        pub evaluation_order: B,
        /// `Weights`: no item twice.
        pub weights: C,
    }
    impl SegmentOverride {
        /// Takes what is mandatory, by name: [`SegmentOverrideRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<List<GroupToWeight>>>(required: SegmentOverrideRequired<A, B, C>) -> Self { with(with(with(empty(), "Segment", required.segment), "EvaluationOrder", required.evaluation_order), "Weights", required.weights) }
        /// `EvaluationOrder`: mandatory.
        #[track_caller] pub fn evaluation_order(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationOrder", value) }
        /// `Segment`: mandatory, 1 to 2048 characters, matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`.
        #[track_caller] pub fn segment(self, value: impl IntoVal<String>) -> Self { with(self, "Segment", value) }
        /// `Weights`: mandatory, no item twice.
        #[track_caller] pub fn weights(self, value: impl IntoVal<List<GroupToWeight>>) -> Self { with(self, "Weights", value) }
    }

    /// `StepConfig`.
    pub type StepConfig = Fields<of::StepConfig>;
    impl StepConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<String>, group_weights: impl IntoVal<List<GroupToWeight>>) -> Self { with(with(empty(), "StartTime", start_time), "GroupWeights", group_weights) }
        /// `GroupWeights`: mandatory, no item twice.
        #[track_caller] pub fn group_weights(self, value: impl IntoVal<List<GroupToWeight>>) -> Self { with(self, "GroupWeights", value) }
        /// `SegmentOverrides`: no item twice.
        #[track_caller] pub fn segment_overrides(self, value: impl IntoVal<List<SegmentOverride>>) -> Self { with(self, "SegmentOverrides", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }
}

/// [`AWS::Evidently::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html).
///
/// The vendor winds it down: shutdown (2025-10-17).
///
/// What `Ref` returns: `Arn`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::Evidently::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = Is<kinds::EvidentlyProjectArn>; }
impl CfnProject {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EvidentlyProjectArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AppConfigResource`.
    #[track_caller] pub fn app_config_resource(self, value: impl IntoVal<cfn_project::AppConfigResourceObject>) -> Self { with(self, "AppConfigResource", value) }
    /// `DataDelivery`.
    #[track_caller] pub fn data_delivery(self, value: impl IntoVal<cfn_project::DataDeliveryObject>) -> Self { with(self, "DataDelivery", value) }
    /// `Description`: at most 160 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    use super::super::prelude::*;
    pub use super::cfn_experiment::{Tag};
    mod of { pub enum AppConfigResourceObject {} pub enum S3Destination {} }

    /// `AppConfigResourceObject`.
    pub type AppConfigResourceObject = Fields<of::AppConfigResourceObject>;
    impl AppConfigResourceObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(application_id: impl IntoVal<Is<kinds::ApplicationId>>, environment_id: impl IntoVal<String>) -> Self { with(with(empty(), "ApplicationId", application_id), "EnvironmentId", environment_id) }
        /// `ApplicationId`: mandatory, matches `[a-z0-9]{4,7}`.
        #[track_caller] pub fn application_id(self, value: impl IntoVal<Is<kinds::ApplicationId>>) -> Self { with(self, "ApplicationId", value) }
        /// `EnvironmentId`: mandatory, matches `[a-z0-9]{4,7}`.
        #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
    }

    /// `DataDeliveryObject`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataDeliveryObject(Value);
    ias_core::union!(DataDeliveryObject);
    impl DataDeliveryObject {
        /// `LogGroup`: 1 to 512 characters, matches `^[-a-zA-Z0-9._/]+$`.
        #[track_caller] pub fn log_group(value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { Self(Value::one("LogGroup", value)) }
        /// `S3`.
        #[track_caller] pub fn s3(value: impl IntoVal<S3Destination>) -> Self { Self(Value::one("S3", value)) }
    }

    /// `S3Destination`.
    pub type S3Destination = Fields<of::S3Destination>;
    impl S3Destination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9][-a-z0-9]*[a-z0-9]$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Prefix`: 1 to 1024 characters, matches `^[-a-zA-Z0-9!_.*'()/]*$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }
}

/// [`AWS::Evidently::Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html).
///
/// The vendor winds it down: shutdown (2025-10-17).
///
/// What `Ref` returns: `Arn`.
pub type CfnSegment = Handle<of::CfnSegment>;
impl cfn::ResourceType for of::CfnSegment { const TYPE: &'static str = "AWS::Evidently::Segment"; type Tags = cfn::TagList; type Props = CfnSegmentProps; type Reference = Is<kinds::EvidentlySegmentArn>; }
impl CfnSegment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EvidentlySegmentArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSegment`].
///
/// Mandatory: `Name`.
pub type CfnSegmentProps = Fields<of::CfnSegment>;
impl CfnSegmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 160 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `[-a-zA-Z0-9._]*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Pattern`: 1 to 1024 characters.
    #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_segment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSegment`].
pub mod cfn_segment {
    pub use super::cfn_experiment::{Tag};
}
