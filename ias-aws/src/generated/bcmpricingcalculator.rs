// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::BcmPricingCalculator`.

use super::prelude::*;

mod of { pub enum CfnBillEstimate {} pub enum CfnBillScenario {} impl ias_core::Optional for CfnBillScenario {} pub enum CfnWorkloadEstimate {} }

/// [`AWS::BcmPricingCalculator::BillEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBillEstimate = Handle<of::CfnBillEstimate>;
impl cfn::ResourceType for of::CfnBillEstimate { const TYPE: &'static str = "AWS::BcmPricingCalculator::BillEstimate"; type Tags = cfn::TagList; type Props = CfnBillEstimateProps; type Reference = Is<kinds::BillEstimateArn>; }
impl CfnBillEstimate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BillEstimateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BillInterval`.
    #[inline] pub fn attr_bill_interval(&self) -> Val<Json> { cfn::attribute(&self.0, "BillInterval") }
    /// The attribute `CostCategoryGroupSharingPreferenceArn`.
    #[inline] pub fn attr_cost_category_group_sharing_preference_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CostCategoryGroupSharingPreferenceArn") }
    /// The attribute `CostCategoryGroupSharingPreferenceEffectiveDate`.
    #[inline] pub fn attr_cost_category_group_sharing_preference_effective_date(&self) -> Val<String> { cfn::attribute(&self.0, "CostCategoryGroupSharingPreferenceEffectiveDate") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GroupSharingPreference`: one of `OPEN`, `PRIORITIZED`, `RESTRICTED`.
    #[inline] pub fn attr_group_sharing_preference(&self) -> Val<String> { cfn::attribute(&self.0, "GroupSharingPreference") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `IN_PROGRESS`, `COMPLETE`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnBillEstimate`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `BillScenarioId`.
pub type CfnBillEstimateProps = Fields<of::CfnBillEstimate>;
impl CfnBillEstimateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `BillScenarioId`: exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bill_scenario_id(self, value: impl IntoVal<String>) -> Self { with(self, "BillScenarioId", value) }
    /// `ExpiresAt`: in the form `date-time`.
    #[track_caller] pub fn expires_at(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiresAt", value) }
    /// `Name`: mandatory, at most 64 characters, matches `^[a-zA-Z0-9-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_bill_estimate::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBillEstimate`].
pub mod cfn_bill_estimate {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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

/// [`AWS::BcmPricingCalculator::BillScenario`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBillScenario = Handle<of::CfnBillScenario>;
impl cfn::ResourceType for of::CfnBillScenario { const TYPE: &'static str = "AWS::BcmPricingCalculator::BillScenario"; type Tags = cfn::TagList; type Props = CfnBillScenarioProps; type Reference = Is<kinds::BillScenarioArn>; }
impl CfnBillScenario {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BillScenarioArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BillInterval`.
    #[inline] pub fn attr_bill_interval(&self) -> Val<Json> { cfn::attribute(&self.0, "BillInterval") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureMessage`.
    #[inline] pub fn attr_failure_message(&self) -> Val<String> { cfn::attribute(&self.0, "FailureMessage") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `READY`, `LOCKED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnBillScenario`].
///
/// Nothing is mandatory.
pub type CfnBillScenarioProps = Fields<of::CfnBillScenario>;
impl CfnBillScenarioProps {
    /// `CostCategoryGroupSharingPreferenceArn`: 20 to 2048 characters, matches `^arn:aws[a-z-]*:ce::[0-9]{12}:costcategory/[a-f0-9-]{36}$`.
    #[track_caller] pub fn cost_category_group_sharing_preference_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CostCategoryGroupSharingPreferenceArn", value) }
    /// `ExpiresAt`: in the form `date-time`.
    #[track_caller] pub fn expires_at(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiresAt", value) }
    /// `GroupSharingPreference`.
    #[track_caller] pub fn group_sharing_preference(self, value: impl IntoVal<cfn_bill_scenario::GroupSharingPreference>) -> Self { with(self, "GroupSharingPreference", value) }
    /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_bill_scenario::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBillScenario`].
pub mod cfn_bill_scenario {
    use super::super::prelude::*;
    pub use super::cfn_bill_estimate::{Tag};
    mod of { pub enum GroupSharingPreference {} }

    /// Words of `GroupSharingPreference`.
    pub type GroupSharingPreference = Word<fn(of::GroupSharingPreference)>;
    impl GroupSharingPreference {
        /// `OPEN`
        pub const Open: Self = word("OPEN");
        /// `PRIORITIZED`
        pub const Prioritized: Self = word("PRIORITIZED");
        /// `RESTRICTED`
        pub const Restricted: Self = word("RESTRICTED");
    }
}

/// [`AWS::BcmPricingCalculator::WorkloadEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkloadEstimate = Handle<of::CfnWorkloadEstimate>;
impl cfn::ResourceType for of::CfnWorkloadEstimate { const TYPE: &'static str = "AWS::BcmPricingCalculator::WorkloadEstimate"; type Tags = cfn::TagList; type Props = CfnWorkloadEstimateProps; type Reference = Is<kinds::WorkloadEstimateArn>; }
impl CfnWorkloadEstimate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WorkloadEstimateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CostCurrency`: one of `USD`.
    #[inline] pub fn attr_cost_currency(&self) -> Val<String> { cfn::attribute(&self.0, "CostCurrency") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureMessage`.
    #[inline] pub fn attr_failure_message(&self) -> Val<String> { cfn::attribute(&self.0, "FailureMessage") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `RateTimestamp`.
    #[inline] pub fn attr_rate_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "RateTimestamp") }
    /// The attribute `Status`: one of `UPDATING`, `VALID`, `INVALID`, `ACTION_NEEDED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TotalCost`.
    #[inline] pub fn attr_total_cost(&self) -> Val<f64> { cfn::attribute(&self.0, "TotalCost") }
}

/// Properties of [`CfnWorkloadEstimate`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `RateType`.
pub type CfnWorkloadEstimateProps = Fields<of::CfnWorkloadEstimate>;
impl CfnWorkloadEstimateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ExpiresAt`: in the form `date-time`.
    #[track_caller] pub fn expires_at(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiresAt", value) }
    /// `Name`: mandatory, at most 64 characters, matches `^[a-zA-Z0-9-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RateType`. Changing it replaces the resource.
    #[track_caller] pub fn rate_type(self, value: impl IntoVal<cfn_workload_estimate::WorkloadEstimateRateType>) -> Self { with(self, "RateType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workload_estimate::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorkloadEstimate`].
pub mod cfn_workload_estimate {
    use super::super::prelude::*;
    pub use super::cfn_bill_estimate::{Tag};
    mod of { pub enum WorkloadEstimateRateType {} }

    /// Words of `WorkloadEstimateRateType`.
    pub type WorkloadEstimateRateType = Word<fn(of::WorkloadEstimateRateType)>;
    impl WorkloadEstimateRateType {
        /// `BEFORE_DISCOUNTS`
        pub const BeforeDiscounts: Self = word("BEFORE_DISCOUNTS");
        /// `AFTER_DISCOUNTS`
        pub const AfterDiscounts: Self = word("AFTER_DISCOUNTS");
        /// `AFTER_DISCOUNTS_AND_COMMITMENTS`
        pub const AfterDiscountsAndCommitments: Self = word("AFTER_DISCOUNTS_AND_COMMITMENTS");
    }
}
