// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KendraRanking`.

use super::prelude::*;

mod of { pub enum CfnExecutionPlan {} }

/// [`AWS::KendraRanking::ExecutionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html).
///
/// What `Ref` returns: `Id`.
pub type CfnExecutionPlan = Handle<of::CfnExecutionPlan>;
impl cfn::ResourceType for of::CfnExecutionPlan { const TYPE: &'static str = "AWS::KendraRanking::ExecutionPlan"; type Tags = cfn::TagList; type Props = CfnExecutionPlanProps; type Reference = String; }
impl CfnExecutionPlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ExecutionPlanArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnExecutionPlan`].
///
/// Mandatory: `Name`.
pub type CfnExecutionPlanProps = Fields<of::CfnExecutionPlan>;
impl CfnExecutionPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `CapacityUnits`.
    #[track_caller] pub fn capacity_units(self, value: impl IntoVal<cfn_execution_plan::CapacityUnitsConfiguration>) -> Self { with(self, "CapacityUnits", value) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_execution_plan::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnExecutionPlan`].
pub mod cfn_execution_plan {
    use super::super::prelude::*;
    mod of { pub enum CapacityUnitsConfiguration {} pub enum Tag {} }

    /// `CapacityUnitsConfiguration`.
    pub type CapacityUnitsConfiguration = Fields<of::CapacityUnitsConfiguration>;
    impl CapacityUnitsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rescore_capacity_units: impl IntoVal<i64>) -> Self { with(empty(), "RescoreCapacityUnits", rescore_capacity_units) }
        /// `RescoreCapacityUnits`: mandatory, at least 0.
        #[track_caller] pub fn rescore_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "RescoreCapacityUnits", value) }
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
