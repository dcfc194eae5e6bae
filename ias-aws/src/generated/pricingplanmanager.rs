// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PricingPlanManager`.

use super::prelude::*;

mod of { pub enum CfnSubscription {} }

/// [`AWS::PricingPlanManager::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSubscription = Handle<of::CfnSubscription>;
impl cfn::ResourceType for of::CfnSubscription { const TYPE: &'static str = "AWS::PricingPlanManager::Subscription"; type Tags = cfn::NoTags; type Props = CfnSubscriptionProps; type Reference = Is<kinds::PricingPlanManagerSubscriptionArn>; }
impl CfnSubscription {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PricingPlanManagerSubscriptionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CurrentPlanTier`.
    #[inline] pub fn attr_current_plan_tier(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentPlanTier") }
    /// The attribute `Status`: one of `ACTIVE`, `SYNC_IN_PROGRESS`, `FAILED`, `PENDING_APPROVAL`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnSubscription`].
///
/// Mandatory: `PlanFamily`, `PlanTier`, `ResourceArns`.
///
/// A change replaces the resource: `PlanFamily`.
pub type CfnSubscriptionProps = Fields<of::CfnSubscription>;
/// What [`CfnSubscriptionProps`] cannot do without.
pub struct CfnSubscriptionPropsRequired<A, B, C> {
    /// `PlanFamily`. Changing it replaces the resource.
    pub plan_family: A,
    /// `PlanTier`.
    pub plan_tier: B,
    /// `ResourceArns`: 1 to 10 items.
    pub resource_arns: C,
}
impl CfnSubscriptionProps {
    /// Takes what is mandatory, by name: [`CfnSubscriptionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_subscription::PlanFamily>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnSubscriptionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PlanFamily", required.plan_family), "PlanTier", required.plan_tier), "ResourceArns", required.resource_arns) }
    /// `PlanFamily`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn plan_family(self, value: impl IntoVal<cfn_subscription::PlanFamily>) -> Self { with(self, "PlanFamily", value) }
    /// `PlanTier`: mandatory.
    #[track_caller] pub fn plan_tier(self, value: impl IntoVal<String>) -> Self { with(self, "PlanTier", value) }
    /// `ResourceArns`: mandatory, 1 to 10 items.
    #[track_caller] pub fn resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceArns", value) }
    /// `UsageLevel`.
    #[track_caller] pub fn usage_level(self, value: impl IntoVal<cfn_subscription::UsageLevel>) -> Self { with(self, "UsageLevel", value) }
}

/// Types of [`CfnSubscription`].
pub mod cfn_subscription {
    use super::super::prelude::*;
    mod of { pub enum PlanFamily {} pub enum UsageLevel {} }

    /// Words of `PlanFamily`.
    pub type PlanFamily = Word<fn(of::PlanFamily)>;
    impl PlanFamily {
        /// `CloudFront`
        pub const CloudFront: Self = word("CloudFront");
    }

    /// Words of `UsageLevel`.
    pub type UsageLevel = Word<fn(of::UsageLevel)>;
    impl UsageLevel {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `CF_PREMIUM_L2`
        pub const CfPremiumL2: Self = word("CF_PREMIUM_L2");
        /// `CF_PREMIUM_L3`
        pub const CfPremiumL3: Self = word("CF_PREMIUM_L3");
        /// `CF_PREMIUM_L4`
        pub const CfPremiumL4: Self = word("CF_PREMIUM_L4");
        /// `CF_PREMIUM_L5`
        pub const CfPremiumL5: Self = word("CF_PREMIUM_L5");
        /// `CF_PREMIUM_L6`
        pub const CfPremiumL6: Self = word("CF_PREMIUM_L6");
        /// `CF_PREMIUM_L7`
        pub const CfPremiumL7: Self = word("CF_PREMIUM_L7");
    }
}
