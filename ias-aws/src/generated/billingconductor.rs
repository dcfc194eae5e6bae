// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::BillingConductor`.

use super::prelude::*;

mod of { pub enum CfnBillingGroup {} pub enum CfnCustomLineItem {} pub enum CfnPricingPlan {} pub enum CfnPricingRule {} }

/// [`AWS::BillingConductor::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBillingGroup = Handle<of::CfnBillingGroup>;
impl cfn::ResourceType for of::CfnBillingGroup { const TYPE: &'static str = "AWS::BillingConductor::BillingGroup"; type Tags = cfn::TagList; type Props = CfnBillingGroupProps; type Reference = Is<kinds::BillingConductorBillingGroupArn>; }
impl CfnBillingGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BillingConductorBillingGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<i64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Size`.
    #[inline] pub fn attr_size(&self) -> Val<i64> { cfn::attribute(&self.0, "Size") }
    /// The attribute `Status`: one of `ACTIVE`, `PRIMARY_ACCOUNT_MISSING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnBillingGroup`].
///
/// Mandatory: `Name`, `AccountGrouping`, `ComputationPreference`.
///
/// A change replaces the resource: `PrimaryAccountId`.
pub type CfnBillingGroupProps = Fields<of::CfnBillingGroup>;
/// What [`CfnBillingGroupProps`] cannot do without.
pub struct CfnBillingGroupPropsRequired<A, B, C> {
    /// `Name`: 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`.
    pub name: A,
    /// `AccountGrouping`.
    pub account_grouping: B,
    /// `ComputationPreference`.
    pub computation_preference: C,
}
impl CfnBillingGroupProps {
    /// Takes what is mandatory, by name: [`CfnBillingGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_billing_group::AccountGrouping>, C: IntoVal<cfn_billing_group::ComputationPreference>>(required: CfnBillingGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "AccountGrouping", required.account_grouping), "ComputationPreference", required.computation_preference) }
    /// `AccountGrouping`: mandatory.
    #[track_caller] pub fn account_grouping(self, value: impl IntoVal<cfn_billing_group::AccountGrouping>) -> Self { with(self, "AccountGrouping", value) }
    /// `ComputationPreference`: mandatory.
    #[track_caller] pub fn computation_preference(self, value: impl IntoVal<cfn_billing_group::ComputationPreference>) -> Self { with(self, "ComputationPreference", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PrimaryAccountId`: matches `[0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn primary_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryAccountId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_billing_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBillingGroup`].
pub mod cfn_billing_group {
    use super::super::prelude::*;
    mod of { pub enum AccountGrouping {} impl ias_core::Optional for AccountGrouping {} pub enum ComputationPreference {} pub enum Tag {} }

    /// `AccountGrouping`.
    pub type AccountGrouping = Fields<of::AccountGrouping>;
    impl AccountGrouping {
        /// `AutoAssociate`.
        #[track_caller] pub fn auto_associate(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoAssociate", value) }
        /// `LinkedAccountIds`: 1 to 30 items, no item twice, each matches `[0-9]{12}`.
        #[track_caller] pub fn linked_account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LinkedAccountIds", value) }
        /// `ResponsibilityTransferArn`.
        #[track_caller] pub fn responsibility_transfer_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResponsibilityTransferArn", value) }
    }

    /// `ComputationPreference`.
    pub type ComputationPreference = Fields<of::ComputationPreference>;
    impl ComputationPreference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pricing_plan_arn: impl IntoVal<String>) -> Self { with(empty(), "PricingPlanArn", pricing_plan_arn) }
        /// `PricingPlanArn`: mandatory.
        #[track_caller] pub fn pricing_plan_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PricingPlanArn", value) }
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
}

/// [`AWS::BillingConductor::CustomLineItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCustomLineItem = Handle<of::CfnCustomLineItem>;
impl cfn::ResourceType for of::CfnCustomLineItem { const TYPE: &'static str = "AWS::BillingConductor::CustomLineItem"; type Tags = cfn::TagList; type Props = CfnCustomLineItemProps; type Reference = Is<kinds::CustomLineItemArn>; }
impl CfnCustomLineItem {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CustomLineItemArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociationSize`.
    #[inline] pub fn attr_association_size(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociationSize") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CurrencyCode`: one of `USD`, `CNY`.
    #[inline] pub fn attr_currency_code(&self) -> Val<String> { cfn::attribute(&self.0, "CurrencyCode") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<i64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `ProductCode`.
    #[inline] pub fn attr_product_code(&self) -> Val<String> { cfn::attribute(&self.0, "ProductCode") }
}

/// Properties of [`CfnCustomLineItem`].
///
/// Mandatory: `Name`, `BillingGroupArn`.
///
/// A change replaces the resource: `AccountId`, `BillingGroupArn`, `ComputationRule`, `PresentationDetails`.
pub type CfnCustomLineItemProps = Fields<of::CfnCustomLineItem>;
impl CfnCustomLineItemProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, billing_group_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "BillingGroupArn", billing_group_arn) }
    /// `AccountId`: matches `[0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `BillingGroupArn`: mandatory, matches `arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/?[a-zA-Z0-9]{10,12}`. Changing it replaces the resource.
    #[track_caller] pub fn billing_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BillingGroupArn", value) }
    /// `BillingPeriodRange`.
    #[track_caller] pub fn billing_period_range(self, value: impl IntoVal<cfn_custom_line_item::BillingPeriodRange>) -> Self { with(self, "BillingPeriodRange", value) }
    /// `ComputationRule`. Changing it replaces the resource.
    #[track_caller] pub fn computation_rule(self, value: impl IntoVal<cfn_custom_line_item::ComputationRule>) -> Self { with(self, "ComputationRule", value) }
    /// `CustomLineItemChargeDetails`.
    #[track_caller] pub fn custom_line_item_charge_details(self, value: impl IntoVal<cfn_custom_line_item::CustomLineItemChargeDetails>) -> Self { with(self, "CustomLineItemChargeDetails", value) }
    /// `Description`: 1 to 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PresentationDetails`. Changing it replaces the resource.
    #[track_caller] pub fn presentation_details(self, value: impl IntoVal<cfn_custom_line_item::PresentationDetails>) -> Self { with(self, "PresentationDetails", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_line_item::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCustomLineItem`].
pub mod cfn_custom_line_item {
    use super::super::prelude::*;
    pub use super::cfn_billing_group::{Tag};
    mod of { pub enum BillingPeriodRange {} impl ias_core::Optional for BillingPeriodRange {} pub enum ComputationRule {} pub enum CustomLineItemChargeDetails {} pub enum CustomLineItemFlatChargeDetails {} pub enum CustomLineItemPercentageChargeDetails {} pub enum LineItemFilter {} pub enum LineItemFilterAttribute {} pub enum LineItemFilterMatchOption {} pub enum LineItemFilterValue {} pub enum PresentationDetails {} pub enum Type {} }

    /// `BillingPeriodRange`.
    pub type BillingPeriodRange = Fields<of::BillingPeriodRange>;
    impl BillingPeriodRange {
        /// `ExclusiveEndBillingPeriod`: matches `\d{4}-(0?[1-9]|1[012])`. Changing it replaces the resource.
        #[track_caller] pub fn exclusive_end_billing_period(self, value: impl IntoVal<String>) -> Self { with(self, "ExclusiveEndBillingPeriod", value) }
        /// `InclusiveStartBillingPeriod`: matches `\d{4}-(0?[1-9]|1[012])`. Changing it replaces the resource.
        #[track_caller] pub fn inclusive_start_billing_period(self, value: impl IntoVal<String>) -> Self { with(self, "InclusiveStartBillingPeriod", value) }
    }

    /// Words of `ComputationRule`.
    pub type ComputationRule = Word<fn(of::ComputationRule)>;
    impl ComputationRule {
        /// `CONSOLIDATED`
        pub const Consolidated: Self = word("CONSOLIDATED");
        /// `ITEMIZED`
        pub const Itemized: Self = word("ITEMIZED");
    }

    /// `CustomLineItemChargeDetails`.
    pub type CustomLineItemChargeDetails = Fields<of::CustomLineItemChargeDetails>;
    impl CustomLineItemChargeDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<Type>) -> Self { with(empty(), "Type", type_) }
        /// `Flat`.
        #[track_caller] pub fn flat(self, value: impl IntoVal<CustomLineItemFlatChargeDetails>) -> Self { with(self, "Flat", value) }
        /// `LineItemFilters`: no item twice.
        #[track_caller] pub fn line_item_filters(self, value: impl IntoVal<List<LineItemFilter>>) -> Self { with(self, "LineItemFilters", value) }
        /// `Percentage`.
        #[track_caller] pub fn percentage(self, value: impl IntoVal<CustomLineItemPercentageChargeDetails>) -> Self { with(self, "Percentage", value) }
        /// `Type`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<Type>) -> Self { with(self, "Type", value) }
    }

    /// `CustomLineItemFlatChargeDetails`.
    pub type CustomLineItemFlatChargeDetails = Fields<of::CustomLineItemFlatChargeDetails>;
    impl CustomLineItemFlatChargeDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(charge_value: impl IntoVal<f64>) -> Self { with(empty(), "ChargeValue", charge_value) }
        /// `ChargeValue`: mandatory, 0 to 1000000.
        #[track_caller] pub fn charge_value(self, value: impl IntoVal<f64>) -> Self { with(self, "ChargeValue", value) }
    }

    /// `CustomLineItemPercentageChargeDetails`.
    pub type CustomLineItemPercentageChargeDetails = Fields<of::CustomLineItemPercentageChargeDetails>;
    impl CustomLineItemPercentageChargeDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(percentage_value: impl IntoVal<f64>) -> Self { with(empty(), "PercentageValue", percentage_value) }
        /// `ChildAssociatedResources`: no item twice, each matches `(arn:aws(-cn)?:billingconductor::[0-9]{12}:(customlineitem|billinggroup)/)?[a-zA-Z0-9]{10,12}`.
        #[track_caller] pub fn child_associated_resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ChildAssociatedResources", value) }
        /// `PercentageValue`: mandatory, 0 to 10000.
        #[track_caller] pub fn percentage_value(self, value: impl IntoVal<f64>) -> Self { with(self, "PercentageValue", value) }
    }

    /// `LineItemFilter`.
    pub type LineItemFilter = Fields<of::LineItemFilter>;
    impl LineItemFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute: impl IntoVal<LineItemFilterAttribute>, match_option: impl IntoVal<LineItemFilterMatchOption>) -> Self { with(with(empty(), "Attribute", attribute), "MatchOption", match_option) }
        /// `Attribute`: mandatory.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<LineItemFilterAttribute>) -> Self { with(self, "Attribute", value) }
        /// `AttributeValues`: no item twice, each 1 to 256 characters, each matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn attribute_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AttributeValues", value) }
        /// `MatchOption`: mandatory.
        #[track_caller] pub fn match_option(self, value: impl IntoVal<LineItemFilterMatchOption>) -> Self { with(self, "MatchOption", value) }
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<LineItemFilterValue>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Attribute`.
    pub type LineItemFilterAttribute = Word<fn(of::LineItemFilterAttribute)>;
    impl LineItemFilterAttribute {
        /// `LINE_ITEM_TYPE`
        pub const LineItemType: Self = word("LINE_ITEM_TYPE");
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
    }

    /// Words of `MatchOption`.
    pub type LineItemFilterMatchOption = Word<fn(of::LineItemFilterMatchOption)>;
    impl LineItemFilterMatchOption {
        /// `NOT_EQUAL`
        pub const NotEqual: Self = word("NOT_EQUAL");
        /// `EQUAL`
        pub const Equal: Self = word("EQUAL");
    }

    /// Words of `LineItemFilterValue`.
    pub type LineItemFilterValue = Word<fn(of::LineItemFilterValue)>;
    impl LineItemFilterValue {
        /// `SAVINGS_PLAN_NEGATION`
        pub const SavingsPlanNegation: Self = word("SAVINGS_PLAN_NEGATION");
    }

    /// `PresentationDetails`.
    pub type PresentationDetails = Fields<of::PresentationDetails>;
    impl PresentationDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service: impl IntoVal<String>) -> Self { with(empty(), "Service", service) }
        /// `Service`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `FEE`
        pub const Fee: Self = word("FEE");
        /// `CREDIT`
        pub const Credit: Self = word("CREDIT");
    }
}

/// [`AWS::BillingConductor::PricingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPricingPlan = Handle<of::CfnPricingPlan>;
impl cfn::ResourceType for of::CfnPricingPlan { const TYPE: &'static str = "AWS::BillingConductor::PricingPlan"; type Tags = cfn::TagList; type Props = CfnPricingPlanProps; type Reference = Is<kinds::PricingPlanArn>; }
impl CfnPricingPlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PricingPlanArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<i64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Size`.
    #[inline] pub fn attr_size(&self) -> Val<i64> { cfn::attribute(&self.0, "Size") }
}

/// Properties of [`CfnPricingPlan`].
///
/// Mandatory: `Name`.
pub type CfnPricingPlanProps = Fields<of::CfnPricingPlan>;
impl CfnPricingPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PricingRuleArns`: at most 30 items, each matches `arn:aws(-cn)?:billingconductor::[0-9]{12}:pricingrule/[a-zA-Z0-9]{10}`.
    #[track_caller] pub fn pricing_rule_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PricingRuleArns", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pricing_plan::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPricingPlan`].
pub mod cfn_pricing_plan {
    pub use super::cfn_billing_group::{Tag};
}

/// [`AWS::BillingConductor::PricingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPricingRule = Handle<of::CfnPricingRule>;
impl cfn::ResourceType for of::CfnPricingRule { const TYPE: &'static str = "AWS::BillingConductor::PricingRule"; type Tags = cfn::TagList; type Props = CfnPricingRuleProps; type Reference = Is<kinds::PricingRuleArn>; }
impl CfnPricingRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PricingRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociatedPricingPlanCount`.
    #[inline] pub fn attr_associated_pricing_plan_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociatedPricingPlanCount") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<i64> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnPricingRule`].
///
/// Mandatory: `Name`, `Scope`, `Type`.
///
/// A change replaces the resource: `BillingEntity`, `Operation`, `Scope`, `Service`, `UsageType`.
pub type CfnPricingRuleProps = Fields<of::CfnPricingRule>;
/// What [`CfnPricingRuleProps`] cannot do without.
pub struct CfnPricingRulePropsRequired<A, B, C> {
    /// `Name`: 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`.
    pub name: A,
    /// `Scope`. Changing it replaces the resource.
    pub scope: B,
    /// `Type`.
    pub type_: C,
}
impl CfnPricingRuleProps {
    /// Takes what is mandatory, by name: [`CfnPricingRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_pricing_rule::Scope>, C: IntoVal<cfn_pricing_rule::Type>>(required: CfnPricingRulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Scope", required.scope), "Type", required.type_) }
    /// `BillingEntity`. Changing it replaces the resource.
    #[track_caller] pub fn billing_entity(self, value: impl IntoVal<cfn_pricing_rule::BillingEntity>) -> Self { with(self, "BillingEntity", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ModifierPercentage`: at least 0.
    #[track_caller] pub fn modifier_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ModifierPercentage", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Operation`: 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn operation(self, value: impl IntoVal<String>) -> Self { with(self, "Operation", value) }
    /// `Scope`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_pricing_rule::Scope>) -> Self { with(self, "Scope", value) }
    /// `Service`: 1 to 128 characters, matches `[a-zA-Z0-9\.\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pricing_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tiering`.
    #[track_caller] pub fn tiering(self, value: impl IntoVal<cfn_pricing_rule::Tiering>) -> Self { with(self, "Tiering", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_pricing_rule::Type>) -> Self { with(self, "Type", value) }
    /// `UsageType`: 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn usage_type(self, value: impl IntoVal<String>) -> Self { with(self, "UsageType", value) }
}

/// Types of [`CfnPricingRule`].
pub mod cfn_pricing_rule {
    use super::super::prelude::*;
    pub use super::cfn_billing_group::{Tag};
    mod of { pub enum BillingEntity {} pub enum CustomTier {} pub enum FreeTier {} pub enum Scope {} pub enum Tiering {} impl ias_core::Optional for Tiering {} pub enum Type {} }

    /// Words of `BillingEntity`.
    pub type BillingEntity = Word<fn(of::BillingEntity)>;
    impl BillingEntity {
        /// `AWS`
        pub const Aws: Self = word("AWS");
        /// `AWS Marketplace`
        pub const AwsMarketplace: Self = word("AWS Marketplace");
        /// `AISPL`
        pub const Aispl: Self = word("AISPL");
    }

    /// `CustomTier`.
    pub type CustomTier = Fields<of::CustomTier>;
    impl CustomTier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(begin_range_inclusive: impl IntoVal<f64>, rate_value: impl IntoVal<f64>) -> Self { with(with(empty(), "BeginRangeInclusive", begin_range_inclusive), "RateValue", rate_value) }
        /// `BeginRangeInclusive`: mandatory, at least 0.
        #[track_caller] pub fn begin_range_inclusive(self, value: impl IntoVal<f64>) -> Self { with(self, "BeginRangeInclusive", value) }
        /// `EndRangeExclusive`: at least 0.
        #[track_caller] pub fn end_range_exclusive(self, value: impl IntoVal<f64>) -> Self { with(self, "EndRangeExclusive", value) }
        /// `RateValue`: mandatory, at least 0.
        #[track_caller] pub fn rate_value(self, value: impl IntoVal<f64>) -> Self { with(self, "RateValue", value) }
    }

    /// `FreeTier`.
    pub type FreeTier = Fields<of::FreeTier>;
    impl FreeTier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(activated: impl IntoVal<bool>) -> Self { with(empty(), "Activated", activated) }
        /// `Activated`: mandatory.
        #[track_caller] pub fn activated(self, value: impl IntoVal<bool>) -> Self { with(self, "Activated", value) }
    }

    /// Words of `Scope`.
    pub type Scope = Word<fn(of::Scope)>;
    impl Scope {
        /// `GLOBAL`
        pub const Global: Self = word("GLOBAL");
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `BILLING_ENTITY`
        pub const BillingEntity: Self = word("BILLING_ENTITY");
        /// `SKU`
        pub const Sku: Self = word("SKU");
    }

    /// `Tiering`.
    pub type Tiering = Fields<of::Tiering>;
    impl Tiering {
        /// `CustomTiers`: 1 to 10 items.
        #[track_caller] pub fn custom_tiers(self, value: impl IntoVal<List<CustomTier>>) -> Self { with(self, "CustomTiers", value) }
        /// `FreeTier`.
        #[track_caller] pub fn free_tier(self, value: impl IntoVal<FreeTier>) -> Self { with(self, "FreeTier", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `MARKUP`
        pub const Markup: Self = word("MARKUP");
        /// `DISCOUNT`
        pub const Discount: Self = word("DISCOUNT");
        /// `TIERING`
        pub const Tiering: Self = word("TIERING");
    }
}
