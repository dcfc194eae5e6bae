// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ComputeOptimizer`.

use super::prelude::*;

mod of { pub enum CfnAutomationRule {} }

/// [`AWS::ComputeOptimizer::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnAutomationRule = Handle<of::CfnAutomationRule>;
impl cfn::ResourceType for of::CfnAutomationRule { const TYPE: &'static str = "AWS::ComputeOptimizer::AutomationRule"; type Tags = cfn::TagList; type Props = CfnAutomationRuleProps; type Reference = Is<kinds::ComputeOptimizerAutomationRuleArn>; }
impl CfnAutomationRule {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::ComputeOptimizerAutomationRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
    /// The attribute `RuleId`.
    #[inline] pub fn attr_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleId") }
    /// The attribute `RuleRevision`.
    #[inline] pub fn attr_rule_revision(&self) -> Val<String> { cfn::attribute(&self.0, "RuleRevision") }
}

/// Properties of [`CfnAutomationRule`].
///
/// Mandatory: `Name`, `RuleType`, `RecommendedActionTypes`, `Schedule`, `Status`.
pub type CfnAutomationRuleProps = Fields<of::CfnAutomationRule>;
/// What [`CfnAutomationRuleProps`] cannot do without.
pub struct CfnAutomationRulePropsRequired<A, B, C, D, E> {
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9_-]*$`.
    pub name: A,
    /// `RuleType`.
    pub rule_type: B,
    /// `RecommendedActionTypes`: at least 1 item.
    pub recommended_action_types: C,
    /// `Schedule`.
    pub schedule: D,
    /// `Status`.
    pub status: E,
}
impl CfnAutomationRuleProps {
    /// Takes what is mandatory, by name: [`CfnAutomationRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_automation_rule::RuleType>, C: IntoVal<List<cfn_automation_rule::RecommendedActionType>>, D: IntoVal<cfn_automation_rule::Schedule>, E: IntoVal<cfn_automation_rule::Status>>(required: CfnAutomationRulePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "RuleType", required.rule_type), "RecommendedActionTypes", required.recommended_action_types), "Schedule", required.schedule), "Status", required.status) }
    /// `Criteria`.
    #[track_caller] pub fn criteria(self, value: impl IntoVal<cfn_automation_rule::Criteria>) -> Self { with(self, "Criteria", value) }
    /// `Description`: at most 1024 characters, matches `^[a-zA-Z0-9_\-\s@\.]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OrganizationConfiguration`.
    #[track_caller] pub fn organization_configuration(self, value: impl IntoVal<cfn_automation_rule::OrganizationConfiguration>) -> Self { with(self, "OrganizationConfiguration", value) }
    /// `Priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<String>) -> Self { with(self, "Priority", value) }
    /// `RecommendedActionTypes`: mandatory, at least 1 item.
    #[track_caller] pub fn recommended_action_types(self, value: impl IntoVal<List<cfn_automation_rule::RecommendedActionType>>) -> Self { with(self, "RecommendedActionTypes", value) }
    /// `RuleType`: mandatory.
    #[track_caller] pub fn rule_type(self, value: impl IntoVal<cfn_automation_rule::RuleType>) -> Self { with(self, "RuleType", value) }
    /// `Schedule`: mandatory.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_automation_rule::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `Status`: mandatory.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_automation_rule::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_automation_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAutomationRule`].
pub mod cfn_automation_rule {
    use super::super::prelude::*;
    mod of { pub enum Criteria {} impl ias_core::Optional for Criteria {} pub enum DoubleCriteriaCondition {} impl ias_core::Optional for DoubleCriteriaCondition {} pub enum DoubleCriteriaConditionComparison {} pub enum IntegerCriteriaCondition {} impl ias_core::Optional for IntegerCriteriaCondition {} pub enum IntegerCriteriaConditionComparison {} pub enum OrganizationConfiguration {} impl ias_core::Optional for OrganizationConfiguration {} pub enum OrganizationConfigurationRuleApplyOrder {} pub enum RecommendedActionType {} pub enum ResourceTagsCriteriaCondition {} impl ias_core::Optional for ResourceTagsCriteriaCondition {} pub enum ResourceTagsCriteriaConditionComparison {} pub enum RuleType {} pub enum Schedule {} impl ias_core::Optional for Schedule {} pub enum Status {} pub enum StringCriteriaCondition {} impl ias_core::Optional for StringCriteriaCondition {} pub enum StringCriteriaConditionComparison {} pub enum Tag {} }

    /// `Criteria`.
    pub type Criteria = Fields<of::Criteria>;
    impl Criteria {
        /// `EbsVolumeSizeInGib`.
        #[track_caller] pub fn ebs_volume_size_in_gib(self, value: impl IntoVal<List<IntegerCriteriaCondition>>) -> Self { with(self, "EbsVolumeSizeInGib", value) }
        /// `EbsVolumeType`.
        #[track_caller] pub fn ebs_volume_type(self, value: impl IntoVal<List<StringCriteriaCondition>>) -> Self { with(self, "EbsVolumeType", value) }
        /// `EstimatedMonthlySavings`.
        #[track_caller] pub fn estimated_monthly_savings(self, value: impl IntoVal<List<DoubleCriteriaCondition>>) -> Self { with(self, "EstimatedMonthlySavings", value) }
        /// `LookBackPeriodInDays`.
        #[track_caller] pub fn look_back_period_in_days(self, value: impl IntoVal<List<IntegerCriteriaCondition>>) -> Self { with(self, "LookBackPeriodInDays", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<List<StringCriteriaCondition>>) -> Self { with(self, "Region", value) }
        /// `ResourceArn`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<List<StringCriteriaCondition>>) -> Self { with(self, "ResourceArn", value) }
        /// `ResourceTag`.
        #[track_caller] pub fn resource_tag(self, value: impl IntoVal<List<ResourceTagsCriteriaCondition>>) -> Self { with(self, "ResourceTag", value) }
        /// `RestartNeeded`.
        #[track_caller] pub fn restart_needed(self, value: impl IntoVal<List<StringCriteriaCondition>>) -> Self { with(self, "RestartNeeded", value) }
    }

    /// `DoubleCriteriaCondition`.
    pub type DoubleCriteriaCondition = Fields<of::DoubleCriteriaCondition>;
    impl DoubleCriteriaCondition {
        /// `Comparison`.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<DoubleCriteriaConditionComparison>) -> Self { with(self, "Comparison", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<f64>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparison`.
    pub type DoubleCriteriaConditionComparison = Word<fn(of::DoubleCriteriaConditionComparison)>;
    impl DoubleCriteriaConditionComparison {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
        /// `StringNotEquals`
        pub const StringNotEquals: Self = word("StringNotEquals");
        /// `StringEqualsIgnoreCase`
        pub const StringEqualsIgnoreCase: Self = word("StringEqualsIgnoreCase");
        /// `StringNotEqualsIgnoreCase`
        pub const StringNotEqualsIgnoreCase: Self = word("StringNotEqualsIgnoreCase");
        /// `StringLike`
        pub const StringLike: Self = word("StringLike");
        /// `StringNotLike`
        pub const StringNotLike: Self = word("StringNotLike");
        /// `NumericEquals`
        pub const NumericEquals: Self = word("NumericEquals");
        /// `NumericNotEquals`
        pub const NumericNotEquals: Self = word("NumericNotEquals");
        /// `NumericLessThan`
        pub const NumericLessThan: Self = word("NumericLessThan");
        /// `NumericLessThanEquals`
        pub const NumericLessThanEquals: Self = word("NumericLessThanEquals");
        /// `NumericGreaterThan`
        pub const NumericGreaterThan: Self = word("NumericGreaterThan");
        /// `NumericGreaterThanEquals`
        pub const NumericGreaterThanEquals: Self = word("NumericGreaterThanEquals");
    }

    /// `IntegerCriteriaCondition`.
    pub type IntegerCriteriaCondition = Fields<of::IntegerCriteriaCondition>;
    impl IntegerCriteriaCondition {
        /// `Comparison`.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<IntegerCriteriaConditionComparison>) -> Self { with(self, "Comparison", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparison`.
    pub type IntegerCriteriaConditionComparison = Word<fn(of::IntegerCriteriaConditionComparison)>;
    impl IntegerCriteriaConditionComparison {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
        /// `StringNotEquals`
        pub const StringNotEquals: Self = word("StringNotEquals");
        /// `StringEqualsIgnoreCase`
        pub const StringEqualsIgnoreCase: Self = word("StringEqualsIgnoreCase");
        /// `StringNotEqualsIgnoreCase`
        pub const StringNotEqualsIgnoreCase: Self = word("StringNotEqualsIgnoreCase");
        /// `StringLike`
        pub const StringLike: Self = word("StringLike");
        /// `StringNotLike`
        pub const StringNotLike: Self = word("StringNotLike");
        /// `NumericEquals`
        pub const NumericEquals: Self = word("NumericEquals");
        /// `NumericNotEquals`
        pub const NumericNotEquals: Self = word("NumericNotEquals");
        /// `NumericLessThan`
        pub const NumericLessThan: Self = word("NumericLessThan");
        /// `NumericLessThanEquals`
        pub const NumericLessThanEquals: Self = word("NumericLessThanEquals");
        /// `NumericGreaterThan`
        pub const NumericGreaterThan: Self = word("NumericGreaterThan");
        /// `NumericGreaterThanEquals`
        pub const NumericGreaterThanEquals: Self = word("NumericGreaterThanEquals");
    }

    /// `OrganizationConfiguration`.
    pub type OrganizationConfiguration = Fields<of::OrganizationConfiguration>;
    impl OrganizationConfiguration {
        /// `AccountIds`: 1 to 50 items, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountIds", value) }
        /// `RuleApplyOrder`.
        #[track_caller] pub fn rule_apply_order(self, value: impl IntoVal<OrganizationConfigurationRuleApplyOrder>) -> Self { with(self, "RuleApplyOrder", value) }
    }

    /// Words of `RuleApplyOrder`.
    pub type OrganizationConfigurationRuleApplyOrder = Word<fn(of::OrganizationConfigurationRuleApplyOrder)>;
    impl OrganizationConfigurationRuleApplyOrder {
        /// `BeforeAccountRules`
        pub const BeforeAccountRules: Self = word("BeforeAccountRules");
        /// `AfterAccountRules`
        pub const AfterAccountRules: Self = word("AfterAccountRules");
    }

    /// Words of `RecommendedActionType`.
    pub type RecommendedActionType = Word<fn(of::RecommendedActionType)>;
    impl RecommendedActionType {
        /// `SnapshotAndDeleteUnattachedEbsVolume`
        pub const SnapshotAndDeleteUnattachedEbsVolume: Self = word("SnapshotAndDeleteUnattachedEbsVolume");
        /// `UpgradeEbsVolumeType`
        pub const UpgradeEbsVolumeType: Self = word("UpgradeEbsVolumeType");
    }

    /// `ResourceTagsCriteriaCondition`.
    pub type ResourceTagsCriteriaCondition = Fields<of::ResourceTagsCriteriaCondition>;
    impl ResourceTagsCriteriaCondition {
        /// `Comparison`.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<ResourceTagsCriteriaConditionComparison>) -> Self { with(self, "Comparison", value) }
        /// `Key`: 1 to 512 characters, matches `^[\w\s\.\-\:\/\=\+\@\*\?]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: each 1 to 512 characters, each matches `^[\w\s\.\-\:\/\=\+\@\*\?]+$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparison`.
    pub type ResourceTagsCriteriaConditionComparison = Word<fn(of::ResourceTagsCriteriaConditionComparison)>;
    impl ResourceTagsCriteriaConditionComparison {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
        /// `StringNotEquals`
        pub const StringNotEquals: Self = word("StringNotEquals");
        /// `StringEqualsIgnoreCase`
        pub const StringEqualsIgnoreCase: Self = word("StringEqualsIgnoreCase");
        /// `StringNotEqualsIgnoreCase`
        pub const StringNotEqualsIgnoreCase: Self = word("StringNotEqualsIgnoreCase");
        /// `StringLike`
        pub const StringLike: Self = word("StringLike");
        /// `StringNotLike`
        pub const StringNotLike: Self = word("StringNotLike");
        /// `NumericEquals`
        pub const NumericEquals: Self = word("NumericEquals");
        /// `NumericNotEquals`
        pub const NumericNotEquals: Self = word("NumericNotEquals");
        /// `NumericLessThan`
        pub const NumericLessThan: Self = word("NumericLessThan");
        /// `NumericLessThanEquals`
        pub const NumericLessThanEquals: Self = word("NumericLessThanEquals");
        /// `NumericGreaterThan`
        pub const NumericGreaterThan: Self = word("NumericGreaterThan");
        /// `NumericGreaterThanEquals`
        pub const NumericGreaterThanEquals: Self = word("NumericGreaterThanEquals");
    }

    /// Words of `RuleType`.
    pub type RuleType = Word<fn(of::RuleType)>;
    impl RuleType {
        /// `AccountRule`
        pub const AccountRule: Self = word("AccountRule");
        /// `OrganizationRule`
        pub const OrganizationRule: Self = word("OrganizationRule");
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// `ExecutionWindowInMinutes`: 60 to 1440.
        #[track_caller] pub fn execution_window_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecutionWindowInMinutes", value) }
        /// `ScheduleExpression`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `ScheduleExpressionTimezone`.
        #[track_caller] pub fn schedule_expression_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpressionTimezone", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `Active`
        pub const Active: Self = word("Active");
        /// `Inactive`
        pub const Inactive: Self = word("Inactive");
    }

    /// `StringCriteriaCondition`.
    pub type StringCriteriaCondition = Fields<of::StringCriteriaCondition>;
    impl StringCriteriaCondition {
        /// `Comparison`.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<StringCriteriaConditionComparison>) -> Self { with(self, "Comparison", value) }
        /// `Values`: each 1 to 512 characters, each matches `^[\w\s\.\-\:\/\=\+\@\*\?]+$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparison`.
    pub type StringCriteriaConditionComparison = Word<fn(of::StringCriteriaConditionComparison)>;
    impl StringCriteriaConditionComparison {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
        /// `StringNotEquals`
        pub const StringNotEquals: Self = word("StringNotEquals");
        /// `StringEqualsIgnoreCase`
        pub const StringEqualsIgnoreCase: Self = word("StringEqualsIgnoreCase");
        /// `StringNotEqualsIgnoreCase`
        pub const StringNotEqualsIgnoreCase: Self = word("StringNotEqualsIgnoreCase");
        /// `StringLike`
        pub const StringLike: Self = word("StringLike");
        /// `StringNotLike`
        pub const StringNotLike: Self = word("StringNotLike");
        /// `NumericEquals`
        pub const NumericEquals: Self = word("NumericEquals");
        /// `NumericNotEquals`
        pub const NumericNotEquals: Self = word("NumericNotEquals");
        /// `NumericLessThan`
        pub const NumericLessThan: Self = word("NumericLessThan");
        /// `NumericLessThanEquals`
        pub const NumericLessThanEquals: Self = word("NumericLessThanEquals");
        /// `NumericGreaterThan`
        pub const NumericGreaterThan: Self = word("NumericGreaterThan");
        /// `NumericGreaterThanEquals`
        pub const NumericGreaterThanEquals: Self = word("NumericGreaterThanEquals");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\w\s\.\-\:\/\=\+\@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\w\s\.\-\:\/\=\+\@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
