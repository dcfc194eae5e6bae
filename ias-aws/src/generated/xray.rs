// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::XRay`.

use super::prelude::*;

mod of { pub enum CfnGroup {} pub enum CfnResourcePolicy {} pub enum CfnSamplingRule {} impl ias_core::Optional for CfnSamplingRule {} pub enum CfnTransactionSearchConfig {} impl ias_core::Optional for CfnTransactionSearchConfig {} }

/// [`AWS::XRay::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html).
///
/// What `Ref` returns: `GroupARN`.
pub type CfnGroup = Handle<of::CfnGroup>;
impl cfn::ResourceType for of::CfnGroup { const TYPE: &'static str = "AWS::XRay::Group"; type Tags = cfn::TagList; type Props = CfnGroupProps; type Reference = Is<kinds::XRayGroupArn>; }
impl CfnGroup {
    /// The attribute `GroupARN`.
    #[inline] pub fn attr_group_arn(&self) -> Val<Is<kinds::XRayGroupArn>> { cfn::attribute(&self.0, "GroupARN") }
}

/// Properties of [`CfnGroup`].
///
/// Mandatory: `GroupName`.
pub type CfnGroupProps = Fields<of::CfnGroup>;
impl CfnGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_name: impl IntoVal<String>) -> Self { with(empty(), "GroupName", group_name) }
    /// `FilterExpression`.
    #[track_caller] pub fn filter_expression(self, value: impl IntoVal<String>) -> Self { with(self, "FilterExpression", value) }
    /// `GroupName`: mandatory, 1 to 32 characters.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `InsightsConfiguration`.
    #[track_caller] pub fn insights_configuration(self, value: impl IntoVal<cfn_group::InsightsConfiguration>) -> Self { with(self, "InsightsConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGroup`].
pub mod cfn_group {
    use super::super::prelude::*;
    mod of { pub enum InsightsConfiguration {} impl ias_core::Optional for InsightsConfiguration {} pub enum Tag {} }

    /// `InsightsConfiguration`.
    pub type InsightsConfiguration = Fields<of::InsightsConfiguration>;
    impl InsightsConfiguration {
        /// `InsightsEnabled`.
        #[track_caller] pub fn insights_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InsightsEnabled", value) }
        /// `NotificationsEnabled`.
        #[track_caller] pub fn notifications_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "NotificationsEnabled", value) }
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

/// [`AWS::XRay::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html).
///
/// What `Ref` returns: `PolicyName`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::XRay::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `PolicyName`, `PolicyDocument`.
///
/// A change replaces the resource: `PolicyName`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, policy_document: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyName", policy_name), "PolicyDocument", policy_document) }
    /// `BypassPolicyLockoutCheck`. Write-only.
    #[track_caller] pub fn bypass_policy_lockout_check(self, value: impl IntoVal<bool>) -> Self { with(self, "BypassPolicyLockoutCheck", value) }
    /// `PolicyDocument`: mandatory, 1 to 5120 characters.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `[\w+=,.@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
}

/// [`AWS::XRay::SamplingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html).
///
/// What `Ref` returns: `RuleARN`.
pub type CfnSamplingRule = Handle<of::CfnSamplingRule>;
impl cfn::ResourceType for of::CfnSamplingRule { const TYPE: &'static str = "AWS::XRay::SamplingRule"; type Tags = cfn::TagList; type Props = CfnSamplingRuleProps; type Reference = Is<kinds::SamplingRuleArn>; }
impl CfnSamplingRule {
    /// The attribute `RuleARN`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::SamplingRuleArn>> { cfn::attribute(&self.0, "RuleARN") }
}

/// Properties of [`CfnSamplingRule`].
///
/// Nothing is mandatory.
pub type CfnSamplingRuleProps = Fields<of::CfnSamplingRule>;
impl CfnSamplingRuleProps {
    /// `RuleName`: 1 to 32 characters. Deprecated.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `SamplingRule`.
    #[track_caller] pub fn sampling_rule(self, value: impl IntoVal<cfn_sampling_rule::SamplingRule>) -> Self { with(self, "SamplingRule", value) }
    /// `SamplingRuleRecord`. Deprecated.
    #[track_caller] pub fn sampling_rule_record(self, value: impl IntoVal<cfn_sampling_rule::SamplingRuleRecord>) -> Self { with(self, "SamplingRuleRecord", value) }
    /// `SamplingRuleUpdate`. Deprecated.
    #[track_caller] pub fn sampling_rule_update(self, value: impl IntoVal<cfn_sampling_rule::SamplingRuleUpdate>) -> Self { with(self, "SamplingRuleUpdate", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_sampling_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSamplingRule`].
pub mod cfn_sampling_rule {
    use super::super::prelude::*;
    pub use super::cfn_group::{Tag};
    mod of { pub enum SamplingRateBoost {} pub enum SamplingRule {} pub enum SamplingRuleRecord {} impl ias_core::Optional for SamplingRuleRecord {} pub enum SamplingRuleUpdate {} impl ias_core::Optional for SamplingRuleUpdate {} }

    /// `SamplingRateBoost`.
    pub type SamplingRateBoost = Fields<of::SamplingRateBoost>;
    impl SamplingRateBoost {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_rate: impl IntoVal<f64>, cooldown_window_minutes: impl IntoVal<i64>) -> Self { with(with(empty(), "MaxRate", max_rate), "CooldownWindowMinutes", cooldown_window_minutes) }
        /// `CooldownWindowMinutes`: mandatory, at least 1.
        #[track_caller] pub fn cooldown_window_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "CooldownWindowMinutes", value) }
        /// `MaxRate`: mandatory, 0 to 1.
        #[track_caller] pub fn max_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxRate", value) }
    }

    /// `SamplingRule`.
    pub type SamplingRule = Fields<of::SamplingRule>;
    /// What [`SamplingRule`] cannot do without.
    pub struct SamplingRuleRequired<A, B, C, D, E, F, G, H, I> {
        /// `FixedRate`: 0 to 1.
        pub fixed_rate: A,
        /// `Host`: at most 64 characters.
        pub host: B,
        /// `HTTPMethod`: at most 10 characters.
        pub http_method: C,
        /// `Priority`: 1 to 9999.
        pub priority: D,
        /// `ReservoirSize`: at least 0.
        pub reservoir_size: E,
        /// `ResourceARN`: at most 500 characters.
        pub resource_arn: F,
        /// `ServiceName`: at most 64 characters.
        pub service_name: G,
        /// `ServiceType`: at most 64 characters.
        pub service_type: H,
        /// `URLPath`: at most 128 characters.
        pub url_path: I,
    }
    impl SamplingRule {
        /// Takes what is mandatory, by name: [`SamplingRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<i64>, E: IntoVal<i64>, F: IntoVal<String>, G: IntoVal<String>, H: IntoVal<String>, I: IntoVal<String>>(required: SamplingRuleRequired<A, B, C, D, E, F, G, H, I>) -> Self { with(with(with(with(with(with(with(with(with(empty(), "FixedRate", required.fixed_rate), "Host", required.host), "HTTPMethod", required.http_method), "Priority", required.priority), "ReservoirSize", required.reservoir_size), "ResourceARN", required.resource_arn), "ServiceName", required.service_name), "ServiceType", required.service_type), "URLPath", required.url_path) }
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
        /// `FixedRate`: mandatory, 0 to 1.
        #[track_caller] pub fn fixed_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "FixedRate", value) }
        /// `HTTPMethod`: mandatory, at most 10 characters.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<String>) -> Self { with(self, "HTTPMethod", value) }
        /// `Host`: mandatory, at most 64 characters.
        #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
        /// `Priority`: mandatory, 1 to 9999.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `ReservoirSize`: mandatory, at least 0.
        #[track_caller] pub fn reservoir_size(self, value: impl IntoVal<i64>) -> Self { with(self, "ReservoirSize", value) }
        /// `ResourceARN`: mandatory, at most 500 characters.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RuleARN`.
        #[track_caller] pub fn rule_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuleARN", value) }
        /// `RuleName`: 1 to 32 characters.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
        /// `SamplingRateBoost`.
        #[track_caller] pub fn sampling_rate_boost(self, value: impl IntoVal<SamplingRateBoost>) -> Self { with(self, "SamplingRateBoost", value) }
        /// `ServiceName`: mandatory, at most 64 characters.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
        /// `ServiceType`: mandatory, at most 64 characters.
        #[track_caller] pub fn service_type(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceType", value) }
        /// `URLPath`: mandatory, at most 128 characters.
        #[track_caller] pub fn url_path(self, value: impl IntoVal<String>) -> Self { with(self, "URLPath", value) }
        /// `Version`: at least 1. Changing it replaces the resource.
        #[track_caller] pub fn version(self, value: impl IntoVal<i64>) -> Self { with(self, "Version", value) }
    }

    /// `SamplingRuleRecord`.
    pub type SamplingRuleRecord = Fields<of::SamplingRuleRecord>;
    impl SamplingRuleRecord {
        /// `CreatedAt`.
        #[track_caller] pub fn created_at(self, value: impl IntoVal<String>) -> Self { with(self, "CreatedAt", value) }
        /// `ModifiedAt`.
        #[track_caller] pub fn modified_at(self, value: impl IntoVal<String>) -> Self { with(self, "ModifiedAt", value) }
        /// `SamplingRule`.
        #[track_caller] pub fn sampling_rule(self, value: impl IntoVal<SamplingRule>) -> Self { with(self, "SamplingRule", value) }
    }

    /// `SamplingRuleUpdate`.
    pub type SamplingRuleUpdate = Fields<of::SamplingRuleUpdate>;
    impl SamplingRuleUpdate {
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
        /// `FixedRate`: 0 to 1.
        #[track_caller] pub fn fixed_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "FixedRate", value) }
        /// `HTTPMethod`: at most 10 characters.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<String>) -> Self { with(self, "HTTPMethod", value) }
        /// `Host`: at most 64 characters.
        #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
        /// `Priority`: 1 to 9999.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `ReservoirSize`: at least 0.
        #[track_caller] pub fn reservoir_size(self, value: impl IntoVal<i64>) -> Self { with(self, "ReservoirSize", value) }
        /// `ResourceARN`: at most 500 characters.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceARN", value) }
        /// `RuleARN`.
        #[track_caller] pub fn rule_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuleARN", value) }
        /// `RuleName`: 1 to 32 characters.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
        /// `SamplingRateBoost`.
        #[track_caller] pub fn sampling_rate_boost(self, value: impl IntoVal<SamplingRateBoost>) -> Self { with(self, "SamplingRateBoost", value) }
        /// `ServiceName`: at most 64 characters.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
        /// `ServiceType`: at most 64 characters.
        #[track_caller] pub fn service_type(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceType", value) }
        /// `URLPath`: at most 128 characters.
        #[track_caller] pub fn url_path(self, value: impl IntoVal<String>) -> Self { with(self, "URLPath", value) }
    }
}

/// [`AWS::XRay::TransactionSearchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnTransactionSearchConfig = Handle<of::CfnTransactionSearchConfig>;
impl cfn::ResourceType for of::CfnTransactionSearchConfig { const TYPE: &'static str = "AWS::XRay::TransactionSearchConfig"; type Tags = cfn::NoTags; type Props = CfnTransactionSearchConfigProps; type Reference = String; }
impl CfnTransactionSearchConfig {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnTransactionSearchConfig`].
///
/// Nothing is mandatory.
pub type CfnTransactionSearchConfigProps = Fields<of::CfnTransactionSearchConfig>;
impl CfnTransactionSearchConfigProps {
    /// `IndexingPercentage`: 0 to 100.
    #[track_caller] pub fn indexing_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "IndexingPercentage", value) }
}
