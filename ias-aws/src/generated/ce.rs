// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CE`.

use super::prelude::*;

mod of { pub enum CfnAnomalyMonitor {} pub enum CfnAnomalySubscription {} pub enum CfnCostCategory {} }

/// [`AWS::CE::AnomalyMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html).
///
/// What `Ref` returns: `MonitorArn`.
pub type CfnAnomalyMonitor = Handle<of::CfnAnomalyMonitor>;
impl cfn::ResourceType for of::CfnAnomalyMonitor { const TYPE: &'static str = "AWS::CE::AnomalyMonitor"; type Tags = Self; type Props = CfnAnomalyMonitorProps; type Reference = Is<kinds::AnomalyMonitorArn>; }
impl cfn::TagPlace for of::CfnAnomalyMonitor { const TAGGING: Option<Tagging> = Some(Tagging::List("ResourceTags")); }
impl CfnAnomalyMonitor {
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `DimensionalValueCount`.
    #[inline] pub fn attr_dimensional_value_count(&self) -> Val<i64> { cfn::attribute(&self.0, "DimensionalValueCount") }
    /// The attribute `LastEvaluatedDate`.
    #[inline] pub fn attr_last_evaluated_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastEvaluatedDate") }
    /// The attribute `LastUpdatedDate`.
    #[inline] pub fn attr_last_updated_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedDate") }
    /// The attribute `MonitorArn`.
    #[inline] pub fn attr_monitor_arn(&self) -> Val<Is<kinds::AnomalyMonitorArn>> { cfn::attribute(&self.0, "MonitorArn") }
}

/// Properties of [`CfnAnomalyMonitor`].
///
/// Mandatory: `MonitorName`, `MonitorType`.
///
/// A change replaces the resource: `MonitorDimension`, `MonitorSpecification`, `MonitorType`, `ResourceTags`.
pub type CfnAnomalyMonitorProps = Fields<of::CfnAnomalyMonitor>;
impl CfnAnomalyMonitorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitor_name: impl IntoVal<String>, monitor_type: impl IntoVal<cfn_anomaly_monitor::MonitorType>) -> Self { with(with(empty(), "MonitorName", monitor_name), "MonitorType", monitor_type) }
    /// `MonitorDimension`. Changing it replaces the resource.
    #[track_caller] pub fn monitor_dimension(self, value: impl IntoVal<cfn_anomaly_monitor::MonitorDimension>) -> Self { with(self, "MonitorDimension", value) }
    /// `MonitorName`: mandatory, at most 1024 characters, matches `[\S\s]*`.
    #[track_caller] pub fn monitor_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitorName", value) }
    /// `MonitorSpecification`. Changing it replaces the resource.
    #[track_caller] pub fn monitor_specification(self, value: impl IntoVal<String>) -> Self { with(self, "MonitorSpecification", value) }
    /// `MonitorType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn monitor_type(self, value: impl IntoVal<cfn_anomaly_monitor::MonitorType>) -> Self { with(self, "MonitorType", value) }
    /// `ResourceTags`: at most 200 items. Changing it replaces the resource.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_anomaly_monitor::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
}

/// Types of [`CfnAnomalyMonitor`].
pub mod cfn_anomaly_monitor {
    use super::super::prelude::*;
    mod of { pub enum MonitorDimension {} pub enum MonitorType {} pub enum ResourceTag {} }

    /// Words of `MonitorDimension`.
    pub type MonitorDimension = Word<fn(of::MonitorDimension)>;
    impl MonitorDimension {
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `LINKED_ACCOUNT`
        pub const LinkedAccount: Self = word("LINKED_ACCOUNT");
        /// `TAG`
        pub const Tag: Self = word("TAG");
        /// `COST_CATEGORY`
        pub const CostCategory: Self = word("COST_CATEGORY");
    }

    /// Words of `MonitorType`.
    pub type MonitorType = Word<fn(of::MonitorType)>;
    impl MonitorType {
        /// `DIMENSIONAL`
        pub const Dimensional: Self = word("DIMENSIONAL");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:).*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CE::AnomalySubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html).
///
/// What `Ref` returns: `SubscriptionArn`.
pub type CfnAnomalySubscription = Handle<of::CfnAnomalySubscription>;
impl cfn::ResourceType for of::CfnAnomalySubscription { const TYPE: &'static str = "AWS::CE::AnomalySubscription"; type Tags = Self; type Props = CfnAnomalySubscriptionProps; type Reference = Is<kinds::AnomalySubscriptionArn>; }
impl cfn::TagPlace for of::CfnAnomalySubscription { const TAGGING: Option<Tagging> = Some(Tagging::List("ResourceTags")); }
impl CfnAnomalySubscription {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `SubscriptionArn`.
    #[inline] pub fn attr_subscription_arn(&self) -> Val<Is<kinds::AnomalySubscriptionArn>> { cfn::attribute(&self.0, "SubscriptionArn") }
}

/// Properties of [`CfnAnomalySubscription`].
///
/// Mandatory: `MonitorArnList`, `Subscribers`, `Frequency`, `SubscriptionName`.
///
/// A change replaces the resource: `ResourceTags`.
pub type CfnAnomalySubscriptionProps = Fields<of::CfnAnomalySubscription>;
/// What [`CfnAnomalySubscriptionProps`] cannot do without.
pub struct CfnAnomalySubscriptionPropsRequired<A, B, C, D> {
    /// `MonitorArnList`: each matches `^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$`.
    pub monitor_arn_list: A,
    /// `Subscribers`.
    pub subscribers: B,
    /// `Frequency`.
    pub frequency: C,
    /// `SubscriptionName`: at most 1024 characters, matches `[\S\s]*`.
    pub subscription_name: D,
}
impl CfnAnomalySubscriptionProps {
    /// Takes what is mandatory, by name: [`CfnAnomalySubscriptionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<cfn_anomaly_subscription::Subscriber>>, C: IntoVal<cfn_anomaly_subscription::Frequency>, D: IntoVal<String>>(required: CfnAnomalySubscriptionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MonitorArnList", required.monitor_arn_list), "Subscribers", required.subscribers), "Frequency", required.frequency), "SubscriptionName", required.subscription_name) }
    /// `Frequency`: mandatory.
    #[track_caller] pub fn frequency(self, value: impl IntoVal<cfn_anomaly_subscription::Frequency>) -> Self { with(self, "Frequency", value) }
    /// `MonitorArnList`: mandatory, each matches `^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$`.
    #[track_caller] pub fn monitor_arn_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MonitorArnList", value) }
    /// `ResourceTags`: at most 200 items. Changing it replaces the resource.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_anomaly_subscription::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
    /// `Subscribers`: mandatory.
    #[track_caller] pub fn subscribers(self, value: impl IntoVal<List<cfn_anomaly_subscription::Subscriber>>) -> Self { with(self, "Subscribers", value) }
    /// `SubscriptionName`: mandatory, at most 1024 characters, matches `[\S\s]*`.
    #[track_caller] pub fn subscription_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionName", value) }
    /// `Threshold`: at least 0.
    #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    /// `ThresholdExpression`.
    #[track_caller] pub fn threshold_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ThresholdExpression", value) }
}

/// Types of [`CfnAnomalySubscription`].
pub mod cfn_anomaly_subscription {
    use super::super::prelude::*;
    pub use super::cfn_anomaly_monitor::{ResourceTag};
    mod of { pub enum Frequency {} pub enum Subscriber {} pub enum SubscriberType {} }

    /// Words of `Frequency`.
    pub type Frequency = Word<fn(of::Frequency)>;
    impl Frequency {
        /// `DAILY`
        pub const Daily: Self = word("DAILY");
        /// `IMMEDIATE`
        pub const Immediate: Self = word("IMMEDIATE");
        /// `WEEKLY`
        pub const Weekly: Self = word("WEEKLY");
    }

    /// `Subscriber`.
    pub type Subscriber = Fields<of::Subscriber>;
    impl Subscriber {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(address: impl IntoVal<String>, type_: impl IntoVal<SubscriberType>) -> Self { with(with(empty(), "Address", address), "Type", type_) }
        /// `Address`: mandatory.
        #[track_caller] pub fn address(self, value: impl IntoVal<String>) -> Self { with(self, "Address", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SubscriberType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type SubscriberType = Word<fn(of::SubscriberType)>;
    impl SubscriberType {
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
        /// `SNS`
        pub const Sns: Self = word("SNS");
    }
}

/// [`AWS::CE::CostCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCostCategory = Handle<of::CfnCostCategory>;
impl cfn::ResourceType for of::CfnCostCategory { const TYPE: &'static str = "AWS::CE::CostCategory"; type Tags = cfn::TagList; type Props = CfnCostCategoryProps; type Reference = Is<kinds::CostCategoryArn>; }
impl CfnCostCategory {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CostCategoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EffectiveStart`.
    #[inline] pub fn attr_effective_start(&self) -> Val<String> { cfn::attribute(&self.0, "EffectiveStart") }
}

/// Properties of [`CfnCostCategory`].
///
/// Mandatory: `Name`, `RuleVersion`, `Rules`.
///
/// A change replaces the resource: `Name`.
pub type CfnCostCategoryProps = Fields<of::CfnCostCategory>;
/// What [`CfnCostCategoryProps`] cannot do without.
pub struct CfnCostCategoryPropsRequired<A, B, C> {
    /// `Name`: 1 to 50 characters. Changing it replaces the resource.
    pub name: A,
    /// `RuleVersion`.
    pub rule_version: B,
    /// `Rules`.
    pub rules: C,
}
impl CfnCostCategoryProps {
    /// Takes what is mandatory, by name: [`CfnCostCategoryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_cost_category::RuleVersion>, C: IntoVal<String>>(required: CfnCostCategoryPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "RuleVersion", required.rule_version), "Rules", required.rules) }
    /// `DefaultValue`: 1 to 50 characters.
    #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
    /// `Name`: mandatory, 1 to 50 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RuleVersion`: mandatory.
    #[track_caller] pub fn rule_version(self, value: impl IntoVal<cfn_cost_category::RuleVersion>) -> Self { with(self, "RuleVersion", value) }
    /// `Rules`: mandatory.
    #[track_caller] pub fn rules(self, value: impl IntoVal<String>) -> Self { with(self, "Rules", value) }
    /// `SplitChargeRules`.
    #[track_caller] pub fn split_charge_rules(self, value: impl IntoVal<String>) -> Self { with(self, "SplitChargeRules", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cost_category::ResourceTag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCostCategory`].
pub mod cfn_cost_category {
    use super::super::prelude::*;
    pub use super::cfn_anomaly_monitor::{ResourceTag};
    mod of { pub enum RuleVersion {} }

    /// Words of `RuleVersion`.
    pub type RuleVersion = Word<fn(of::RuleVersion)>;
    impl RuleVersion {
        /// `CostCategoryExpression.v1`
        pub const CostCategoryExpressionV1: Self = word("CostCategoryExpression.v1");
    }
}
