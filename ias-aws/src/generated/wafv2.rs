// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WAFv2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnIpSet {} pub enum CfnLoggingConfiguration {} pub enum CfnRegexPatternSet {} pub enum CfnRuleGroup {} pub enum CfnWebAcl {} pub enum CfnWebAclAssociation {} }

/// [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html).
///
/// What `Ref` returns: a text of Name, Id, Scope.
pub type CfnIpSet = Handle<of::CfnIpSet>;
impl cfn::ResourceType for of::CfnIpSet { const TYPE: &'static str = "AWS::WAFv2::IPSet"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnIpSetProps; type Reference = String; }
impl CfnIpSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IpSetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnIpSet`].
///
/// Mandatory: `Addresses`, `IPAddressVersion`, `Scope`.
///
/// A change replaces the resource: `Name`, `Scope`.
pub type CfnIpSetProps = Fields<of::CfnIpSet>;
/// What [`CfnIpSetProps`] cannot do without.
pub struct CfnIpSetPropsRequired<A, B, C> {
    /// `Addresses`: each 1 to 50 characters, each matches `\S`.
    pub addresses: A,
    /// `IPAddressVersion`.
    pub ip_address_version: B,
    /// `Scope`. Changing it replaces the resource.
    pub scope: C,
}
impl CfnIpSetProps {
    /// Takes what is mandatory, by name: [`CfnIpSetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<cfn_ip_set::IpAddressVersion>, C: IntoVal<cfn_ip_set::Scope>>(required: CfnIpSetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Addresses", required.addresses), "IPAddressVersion", required.ip_address_version), "Scope", required.scope) }
    /// `Addresses`: mandatory, each 1 to 50 characters, each matches `\S`.
    #[track_caller] pub fn addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Addresses", value) }
    /// `Description`: matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IPAddressVersion`: mandatory.
    #[track_caller] pub fn ip_address_version(self, value: impl IntoVal<cfn_ip_set::IpAddressVersion>) -> Self { with(self, "IPAddressVersion", value) }
    /// `Name`: matches `^[0-9A-Za-z_-]{1,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Scope`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_ip_set::Scope>) -> Self { with(self, "Scope", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ip_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpSet`].
pub mod cfn_ip_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// Words of `IPAddressVersion`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IpAddressVersion {
        /// `IPV4`
        Ipv4,
        /// `IPV6`
        Ipv6,
    }
    impl Words for IpAddressVersion { const WORDS: &'static [(&'static str, Self)] = &[("IPV4", Self::Ipv4), ("IPV6", Self::Ipv6)]; }
    impl Eq for IpAddressVersion {}
    impl fmt::Debug for IpAddressVersion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Scope`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Scope {
        /// `CLOUDFRONT`
        Cloudfront,
        /// `REGIONAL`
        Regional,
    }
    impl Words for Scope { const WORDS: &'static [(&'static str, Self)] = &[("CLOUDFRONT", Self::Cloudfront), ("REGIONAL", Self::Regional)]; }
    impl Eq for Scope {}
    impl fmt::Debug for Scope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::WAFv2::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnLoggingConfiguration = Handle<of::CfnLoggingConfiguration>;
impl cfn::ResourceType for of::CfnLoggingConfiguration { const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration"; const TAGS: Option<Tagging> = None; type Props = CfnLoggingConfigurationProps; type Reference = String; }
impl CfnLoggingConfiguration {
    /// The attribute `ManagedByFirewallManager`.
    #[inline] pub fn attr_managed_by_firewall_manager(&self) -> Val<bool> { cfn::attribute(&self.0, "ManagedByFirewallManager") }
}

/// Properties of [`CfnLoggingConfiguration`].
///
/// Mandatory: `ResourceArn`, `LogDestinationConfigs`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnLoggingConfigurationProps = Fields<of::CfnLoggingConfiguration>;
impl CfnLoggingConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, log_destination_configs: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "LogDestinationConfigs", log_destination_configs) }
    /// `LogDestinationConfigs`: mandatory.
    #[track_caller] pub fn log_destination_configs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogDestinationConfigs", value) }
    /// `LoggingFilter`.
    #[track_caller] pub fn logging_filter(self, value: impl IntoVal<cfn_logging_configuration::LoggingFilter>) -> Self { with(self, "LoggingFilter", value) }
    /// `RedactedFields`.
    #[track_caller] pub fn redacted_fields(self, value: impl IntoVal<List<cfn_logging_configuration::FieldToMatch>>) -> Self { with(self, "RedactedFields", value) }
    /// `ResourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// Types of [`CfnLoggingConfiguration`].
pub mod cfn_logging_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Condition {} impl ias_core::Optional for Condition {} pub enum ConditionActionCondition {} pub enum ConditionLabelNameCondition {} pub enum FieldToMatch {} impl ias_core::Optional for FieldToMatch {} pub enum FieldToMatchSingleHeader {} pub enum Filter {} pub enum LoggingFilter {} }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `ActionCondition`.
        #[track_caller] pub fn action_condition(self, value: impl IntoVal<ConditionActionCondition>) -> Self { with(self, "ActionCondition", value) }
        /// `LabelNameCondition`.
        #[track_caller] pub fn label_name_condition(self, value: impl IntoVal<ConditionLabelNameCondition>) -> Self { with(self, "LabelNameCondition", value) }
    }

    /// `ActionCondition`.
    pub type ConditionActionCondition = Fields<of::ConditionActionCondition>;
    impl ConditionActionCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<ConditionActionConditionAction>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<ConditionActionConditionAction>) -> Self { with(self, "Action", value) }
    }

    /// Words of `Action`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ConditionActionConditionAction {
        /// `ALLOW`
        Allow,
        /// `BLOCK`
        Block,
        /// `COUNT`
        Count,
        /// `CAPTCHA`
        Captcha,
        /// `CHALLENGE`
        Challenge,
        /// `MONETIZE`
        Monetize,
        /// `EXCLUDED_AS_COUNT`
        ExcludedAsCount,
    }
    impl Words for ConditionActionConditionAction { const WORDS: &'static [(&'static str, Self)] = &[("ALLOW", Self::Allow), ("BLOCK", Self::Block), ("COUNT", Self::Count), ("CAPTCHA", Self::Captcha), ("CHALLENGE", Self::Challenge), ("MONETIZE", Self::Monetize), ("EXCLUDED_AS_COUNT", Self::ExcludedAsCount)]; }
    impl Eq for ConditionActionConditionAction {}
    impl fmt::Debug for ConditionActionConditionAction { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `LabelNameCondition`.
    pub type ConditionLabelNameCondition = Fields<of::ConditionLabelNameCondition>;
    impl ConditionLabelNameCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(label_name: impl IntoVal<String>) -> Self { with(empty(), "LabelName", label_name) }
        /// `LabelName`: mandatory.
        #[track_caller] pub fn label_name(self, value: impl IntoVal<String>) -> Self { with(self, "LabelName", value) }
    }

    /// `FieldToMatch`.
    pub type FieldToMatch = Fields<of::FieldToMatch>;
    impl FieldToMatch {
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<Json>) -> Self { with(self, "Method", value) }
        /// `QueryString`.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<Json>) -> Self { with(self, "QueryString", value) }
        /// `SingleHeader`.
        #[track_caller] pub fn single_header(self, value: impl IntoVal<FieldToMatchSingleHeader>) -> Self { with(self, "SingleHeader", value) }
        /// `UriPath`.
        #[track_caller] pub fn uri_path(self, value: impl IntoVal<Json>) -> Self { with(self, "UriPath", value) }
    }

    /// `SingleHeader`.
    pub type FieldToMatchSingleHeader = Fields<of::FieldToMatchSingleHeader>;
    impl FieldToMatchSingleHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    /// What [`Filter`] cannot do without.
    pub struct FilterRequired<A, B, C> {
        /// `Behavior`.
        pub behavior: A,
        /// `Conditions`: at least 1 item.
        pub conditions: B,
        /// `Requirement`.
        pub requirement: C,
    }
    impl Filter {
        /// Takes what is mandatory, by name: [`FilterRequired`].
        #[track_caller] pub fn new<A: IntoVal<FilterBehavior>, B: IntoVal<List<Condition>>, C: IntoVal<FilterRequirement>>(required: FilterRequired<A, B, C>) -> Self { with(with(with(empty(), "Behavior", required.behavior), "Conditions", required.conditions), "Requirement", required.requirement) }
        /// `Behavior`: mandatory.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<FilterBehavior>) -> Self { with(self, "Behavior", value) }
        /// `Conditions`: mandatory, at least 1 item.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
        /// `Requirement`: mandatory.
        #[track_caller] pub fn requirement(self, value: impl IntoVal<FilterRequirement>) -> Self { with(self, "Requirement", value) }
    }

    /// Words of `Behavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FilterBehavior {
        /// `KEEP`
        Keep,
        /// `DROP`
        Drop,
    }
    impl Words for FilterBehavior { const WORDS: &'static [(&'static str, Self)] = &[("KEEP", Self::Keep), ("DROP", Self::Drop)]; }
    impl Eq for FilterBehavior {}
    impl fmt::Debug for FilterBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Requirement`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FilterRequirement {
        /// `MEETS_ALL`
        MeetsAll,
        /// `MEETS_ANY`
        MeetsAny,
    }
    impl Words for FilterRequirement { const WORDS: &'static [(&'static str, Self)] = &[("MEETS_ALL", Self::MeetsAll), ("MEETS_ANY", Self::MeetsAny)]; }
    impl Eq for FilterRequirement {}
    impl fmt::Debug for FilterRequirement { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `LoggingFilter`.
    pub type LoggingFilter = Fields<of::LoggingFilter>;
    impl LoggingFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_behavior: impl IntoVal<LoggingFilterDefaultBehavior>, filters: impl IntoVal<List<Filter>>) -> Self { with(with(empty(), "DefaultBehavior", default_behavior), "Filters", filters) }
        /// `DefaultBehavior`: mandatory.
        #[track_caller] pub fn default_behavior(self, value: impl IntoVal<LoggingFilterDefaultBehavior>) -> Self { with(self, "DefaultBehavior", value) }
        /// `Filters`: mandatory, at least 1 item.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
    }

    /// Words of `DefaultBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LoggingFilterDefaultBehavior {
        /// `KEEP`
        Keep,
        /// `DROP`
        Drop,
    }
    impl Words for LoggingFilterDefaultBehavior { const WORDS: &'static [(&'static str, Self)] = &[("KEEP", Self::Keep), ("DROP", Self::Drop)]; }
    impl Eq for LoggingFilterDefaultBehavior {}
    impl fmt::Debug for LoggingFilterDefaultBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::WAFv2::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html).
///
/// What `Ref` returns: a text of Name, Id, Scope.
pub type CfnRegexPatternSet = Handle<of::CfnRegexPatternSet>;
impl cfn::ResourceType for of::CfnRegexPatternSet { const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRegexPatternSetProps; type Reference = String; }
impl CfnRegexPatternSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RegexPatternSetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRegexPatternSet`].
///
/// Mandatory: `Scope`, `RegularExpressionList`.
///
/// A change replaces the resource: `Name`, `Scope`.
pub type CfnRegexPatternSetProps = Fields<of::CfnRegexPatternSet>;
impl CfnRegexPatternSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scope: impl IntoVal<cfn_regex_pattern_set::Scope>, regular_expression_list: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Scope", scope), "RegularExpressionList", regular_expression_list) }
    /// `Description`: matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: matches `^[0-9A-Za-z_-]{1,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegularExpressionList`: mandatory, each at most 200 characters.
    #[track_caller] pub fn regular_expression_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegularExpressionList", value) }
    /// `Scope`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_regex_pattern_set::Scope>) -> Self { with(self, "Scope", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_regex_pattern_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegexPatternSet`].
pub mod cfn_regex_pattern_set {
    pub use super::cfn_ip_set::{Scope, Tag};
}

/// [`AWS::WAFv2::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html).
///
/// What `Ref` returns: a text of Name, Id, Scope.
pub type CfnRuleGroup = Handle<of::CfnRuleGroup>;
impl cfn::ResourceType for of::CfnRuleGroup { const TYPE: &'static str = "AWS::WAFv2::RuleGroup"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRuleGroupProps; type Reference = String; }
impl CfnRuleGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WaFv2RuleGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LabelNamespace`.
    #[inline] pub fn attr_label_namespace(&self) -> Val<String> { cfn::attribute(&self.0, "LabelNamespace") }
}

/// Properties of [`CfnRuleGroup`].
///
/// Mandatory: `Capacity`, `Scope`, `VisibilityConfig`.
///
/// A change replaces the resource: `Name`, `Scope`.
pub type CfnRuleGroupProps = Fields<of::CfnRuleGroup>;
/// What [`CfnRuleGroupProps`] cannot do without.
pub struct CfnRuleGroupPropsRequired<A, B, C> {
    /// `Capacity`: at least 0.
    pub capacity: A,
    /// `Scope`. Changing it replaces the resource.
    pub scope: B,
    /// `VisibilityConfig`.
    pub visibility_config: C,
}
impl CfnRuleGroupProps {
    /// Takes what is mandatory, by name: [`CfnRuleGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<cfn_rule_group::Scope>, C: IntoVal<cfn_rule_group::VisibilityConfig>>(required: CfnRuleGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Capacity", required.capacity), "Scope", required.scope), "VisibilityConfig", required.visibility_config) }
    /// `AvailableLabels`.
    #[track_caller] pub fn available_labels(self, value: impl IntoVal<List<cfn_rule_group::LabelSummary>>) -> Self { with(self, "AvailableLabels", value) }
    /// `Capacity`: mandatory, at least 0.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "Capacity", value) }
    /// `ConsumedLabels`.
    #[track_caller] pub fn consumed_labels(self, value: impl IntoVal<List<cfn_rule_group::LabelSummary>>) -> Self { with(self, "ConsumedLabels", value) }
    /// `CustomResponseBodies`.
    #[track_caller] pub fn custom_response_bodies(self, value: impl IntoVal<Map<cfn_rule_group::CustomResponseBody>>) -> Self { with(self, "CustomResponseBodies", value) }
    /// `Description`: matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MonetizationConfig`.
    #[track_caller] pub fn monetization_config(self, value: impl IntoVal<cfn_rule_group::MonetizationConfig>) -> Self { with(self, "MonetizationConfig", value) }
    /// `Name`: matches `^[0-9A-Za-z_-]{1,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_rule_group::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Scope`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_rule_group::Scope>) -> Self { with(self, "Scope", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VisibilityConfig`: mandatory.
    #[track_caller] pub fn visibility_config(self, value: impl IntoVal<cfn_rule_group::VisibilityConfig>) -> Self { with(self, "VisibilityConfig", value) }
}

/// Types of [`CfnRuleGroup`].
pub mod cfn_rule_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ip_set::{Scope, Tag};
    mod of { pub enum AllowAction {} impl ias_core::Optional for AllowAction {} pub enum AndStatement {} pub enum AsnMatchStatement {} impl ias_core::Optional for AsnMatchStatement {} pub enum BlockAction {} impl ias_core::Optional for BlockAction {} pub enum Body {} impl ias_core::Optional for Body {} pub enum ByteMatchStatement {} pub enum CaptchaAction {} impl ias_core::Optional for CaptchaAction {} pub enum CaptchaConfig {} impl ias_core::Optional for CaptchaConfig {} pub enum ChallengeAction {} impl ias_core::Optional for ChallengeAction {} pub enum ChallengeConfig {} impl ias_core::Optional for ChallengeConfig {} pub enum CookieMatchPattern {} impl ias_core::Optional for CookieMatchPattern {} pub enum Cookies {} pub enum CountAction {} impl ias_core::Optional for CountAction {} pub enum CryptoConfig {} pub enum CustomHttpHeader {} pub enum CustomRequestHandling {} pub enum CustomResponse {} pub enum CustomResponseBody {} pub enum FieldToMatch {} impl ias_core::Optional for FieldToMatch {} pub enum FieldToMatchSingleHeader {} pub enum FieldToMatchSingleQueryArgument {} pub enum ForwardedIpConfiguration {} pub enum GeoMatchStatement {} impl ias_core::Optional for GeoMatchStatement {} pub enum HeaderMatchPattern {} impl ias_core::Optional for HeaderMatchPattern {} pub enum HeaderOrder {} pub enum Headers {} pub enum ImmunityTimeProperty {} pub enum IpSetForwardedIpConfiguration {} pub enum IpSetReferenceStatement {} pub enum Ja3Fingerprint {} pub enum Ja4Fingerprint {} pub enum JsonBody {} pub enum JsonMatchPattern {} impl ias_core::Optional for JsonMatchPattern {} pub enum Label {} pub enum LabelMatchStatement {} pub enum LabelSummary {} impl ias_core::Optional for LabelSummary {} pub enum MonetizationConfig {} impl ias_core::Optional for MonetizationConfig {} pub enum MonetizeAction {} impl ias_core::Optional for MonetizeAction {} pub enum NotStatement {} pub enum OrStatement {} pub enum PaymentNetwork {} pub enum PreParseTextTransformation {} pub enum Price {} pub enum RateBasedStatement {} pub enum RateBasedStatementCustomKey {} impl ias_core::Optional for RateBasedStatementCustomKey {} pub enum RateLimitCookie {} pub enum RateLimitHeader {} pub enum RateLimitJa3Fingerprint {} pub enum RateLimitJa4Fingerprint {} pub enum RateLimitLabelNamespace {} pub enum RateLimitQueryArgument {} pub enum RateLimitQueryString {} pub enum RateLimitUriPath {} pub enum RegexMatchStatement {} pub enum RegexPatternSetReferenceStatement {} pub enum Rule {} pub enum RuleAction {} impl ias_core::Optional for RuleAction {} pub enum SizeConstraintStatement {} pub enum SqliMatchStatement {} pub enum Statement {} impl ias_core::Optional for Statement {} pub enum TextTransformation {} pub enum UriFragment {} impl ias_core::Optional for UriFragment {} pub enum VisibilityConfig {} pub enum XssMatchStatement {} }

    /// `AllowAction`.
    pub type AllowAction = Fields<of::AllowAction>;
    impl AllowAction {
        /// `CustomRequestHandling`.
        #[track_caller] pub fn custom_request_handling(self, value: impl IntoVal<CustomRequestHandling>) -> Self { with(self, "CustomRequestHandling", value) }
    }

    /// `AndStatement`.
    pub type AndStatement = Fields<of::AndStatement>;
    impl AndStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statements: impl IntoVal<List<Statement>>) -> Self { with(empty(), "Statements", statements) }
        /// `Statements`: mandatory.
        #[track_caller] pub fn statements(self, value: impl IntoVal<List<Statement>>) -> Self { with(self, "Statements", value) }
    }

    /// `AsnMatchStatement`.
    pub type AsnMatchStatement = Fields<of::AsnMatchStatement>;
    impl AsnMatchStatement {
        /// `AsnList`: 1 to 100 items, each 0 to 4294967295.
        #[track_caller] pub fn asn_list(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "AsnList", value) }
        /// `ForwardedIPConfig`.
        #[track_caller] pub fn forwarded_ip_config(self, value: impl IntoVal<ForwardedIpConfiguration>) -> Self { with(self, "ForwardedIPConfig", value) }
    }

    /// `BlockAction`.
    pub type BlockAction = Fields<of::BlockAction>;
    impl BlockAction {
        /// `CustomResponse`.
        #[track_caller] pub fn custom_response(self, value: impl IntoVal<CustomResponse>) -> Self { with(self, "CustomResponse", value) }
    }

    /// Words of `BlockchainChain`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BlockchainChain {
        /// `BASE`
        Base,
        /// `SOLANA`
        Solana,
        /// `BASE_SEPOLIA`
        BaseSepolia,
        /// `SOLANA_DEVNET`
        SolanaDevnet,
    }
    impl Words for BlockchainChain { const WORDS: &'static [(&'static str, Self)] = &[("BASE", Self::Base), ("SOLANA", Self::Solana), ("BASE_SEPOLIA", Self::BaseSepolia), ("SOLANA_DEVNET", Self::SolanaDevnet)]; }
    impl Eq for BlockchainChain {}
    impl fmt::Debug for BlockchainChain { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Body`.
    pub type Body = Fields<of::Body>;
    impl Body {
        /// `OversizeHandling`.
        #[track_caller] pub fn oversize_handling(self, value: impl IntoVal<OversizeHandling>) -> Self { with(self, "OversizeHandling", value) }
    }

    /// Words of `BodyParsingFallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BodyParsingFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
        /// `EVALUATE_AS_STRING`
        EvaluateAsString,
    }
    impl Words for BodyParsingFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch), ("EVALUATE_AS_STRING", Self::EvaluateAsString)]; }
    impl Eq for BodyParsingFallbackBehavior {}
    impl fmt::Debug for BodyParsingFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ByteMatchStatement`.
    pub type ByteMatchStatement = Fields<of::ByteMatchStatement>;
    /// What [`ByteMatchStatement`] cannot do without.
    pub struct ByteMatchStatementRequired<A, B, C> {
        /// `FieldToMatch`.
        pub field_to_match: A,
        /// `PositionalConstraint`.
        pub positional_constraint: B,
        /// `TextTransformations`: at least 1 item.
        pub text_transformations: C,
    }
    impl ByteMatchStatement {
        /// Takes what is mandatory, by name: [`ByteMatchStatementRequired`].
        #[track_caller] pub fn new<A: IntoVal<FieldToMatch>, B: IntoVal<PositionalConstraint>, C: IntoVal<List<TextTransformation>>>(required: ByteMatchStatementRequired<A, B, C>) -> Self { with(with(with(empty(), "FieldToMatch", required.field_to_match), "PositionalConstraint", required.positional_constraint), "TextTransformations", required.text_transformations) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PositionalConstraint`: mandatory.
        #[track_caller] pub fn positional_constraint(self, value: impl IntoVal<PositionalConstraint>) -> Self { with(self, "PositionalConstraint", value) }
        /// `PreParseTextTransformations`.
        #[track_caller] pub fn pre_parse_text_transformations(self, value: impl IntoVal<List<PreParseTextTransformation>>) -> Self { with(self, "PreParseTextTransformations", value) }
        /// `SearchString`.
        #[track_caller] pub fn search_string(self, value: impl IntoVal<String>) -> Self { with(self, "SearchString", value) }
        /// `SearchStringBase64`.
        #[track_caller] pub fn search_string_base64(self, value: impl IntoVal<String>) -> Self { with(self, "SearchStringBase64", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `CaptchaAction`.
    pub type CaptchaAction = Fields<of::CaptchaAction>;
    impl CaptchaAction {
        /// `CustomRequestHandling`.
        #[track_caller] pub fn custom_request_handling(self, value: impl IntoVal<CustomRequestHandling>) -> Self { with(self, "CustomRequestHandling", value) }
    }

    /// `CaptchaConfig`.
    pub type CaptchaConfig = Fields<of::CaptchaConfig>;
    impl CaptchaConfig {
        /// `ImmunityTimeProperty`.
        #[track_caller] pub fn immunity_time_property(self, value: impl IntoVal<ImmunityTimeProperty>) -> Self { with(self, "ImmunityTimeProperty", value) }
    }

    /// `ChallengeAction`.
    pub type ChallengeAction = Fields<of::ChallengeAction>;
    impl ChallengeAction {
        /// `CustomRequestHandling`.
        #[track_caller] pub fn custom_request_handling(self, value: impl IntoVal<CustomRequestHandling>) -> Self { with(self, "CustomRequestHandling", value) }
    }

    /// `ChallengeConfig`.
    pub type ChallengeConfig = Fields<of::ChallengeConfig>;
    impl ChallengeConfig {
        /// `ImmunityTimeProperty`.
        #[track_caller] pub fn immunity_time_property(self, value: impl IntoVal<ImmunityTimeProperty>) -> Self { with(self, "ImmunityTimeProperty", value) }
    }

    /// `CookieMatchPattern`.
    pub type CookieMatchPattern = Fields<of::CookieMatchPattern>;
    impl CookieMatchPattern {
        /// `All`.
        #[track_caller] pub fn all(self, value: impl IntoVal<Json>) -> Self { with(self, "All", value) }
        /// `ExcludedCookies`: 1 to 199 items, each 1 to 60 characters, each matches `.*\S.*`.
        #[track_caller] pub fn excluded_cookies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedCookies", value) }
        /// `IncludedCookies`: 1 to 199 items, each 1 to 60 characters, each matches `.*\S.*`.
        #[track_caller] pub fn included_cookies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedCookies", value) }
    }

    /// `Cookies`.
    pub type Cookies = Fields<of::Cookies>;
    /// What [`Cookies`] cannot do without.
    pub struct CookiesRequired<A, B, C> {
        /// `MatchPattern`.
        pub match_pattern: A,
        /// `MatchScope`.
        pub match_scope: B,
        /// `OversizeHandling`.
        pub oversize_handling: C,
    }
    impl Cookies {
        /// Takes what is mandatory, by name: [`CookiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<CookieMatchPattern>, B: IntoVal<MapMatchScope>, C: IntoVal<OversizeHandling>>(required: CookiesRequired<A, B, C>) -> Self { with(with(with(empty(), "MatchPattern", required.match_pattern), "MatchScope", required.match_scope), "OversizeHandling", required.oversize_handling) }
        /// `MatchPattern`: mandatory.
        #[track_caller] pub fn match_pattern(self, value: impl IntoVal<CookieMatchPattern>) -> Self { with(self, "MatchPattern", value) }
        /// `MatchScope`: mandatory.
        #[track_caller] pub fn match_scope(self, value: impl IntoVal<MapMatchScope>) -> Self { with(self, "MatchScope", value) }
        /// `OversizeHandling`: mandatory.
        #[track_caller] pub fn oversize_handling(self, value: impl IntoVal<OversizeHandling>) -> Self { with(self, "OversizeHandling", value) }
    }

    /// `CountAction`.
    pub type CountAction = Fields<of::CountAction>;
    impl CountAction {
        /// `CustomRequestHandling`.
        #[track_caller] pub fn custom_request_handling(self, value: impl IntoVal<CustomRequestHandling>) -> Self { with(self, "CustomRequestHandling", value) }
    }

    /// `CryptoConfig`.
    pub type CryptoConfig = Fields<of::CryptoConfig>;
    impl CryptoConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(payment_networks: impl IntoVal<List<PaymentNetwork>>) -> Self { with(empty(), "PaymentNetworks", payment_networks) }
        /// `PaymentNetworks`: mandatory, 1 to 2 items.
        #[track_caller] pub fn payment_networks(self, value: impl IntoVal<List<PaymentNetwork>>) -> Self { with(self, "PaymentNetworks", value) }
    }

    /// Words of `CryptoCurrency`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum CryptoCurrency {
        /// `USDC`
        Usdc,
    }
    impl Words for CryptoCurrency { const WORDS: &'static [(&'static str, Self)] = &[("USDC", Self::Usdc)]; }
    impl Eq for CryptoCurrency {}
    impl fmt::Debug for CryptoCurrency { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `CurrencyMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum CurrencyMode {
        /// `REAL`
        Real,
        /// `TEST`
        Test,
    }
    impl Words for CurrencyMode { const WORDS: &'static [(&'static str, Self)] = &[("REAL", Self::Real), ("TEST", Self::Test)]; }
    impl Eq for CurrencyMode {}
    impl fmt::Debug for CurrencyMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `CustomHTTPHeader`.
    pub type CustomHttpHeader = Fields<of::CustomHttpHeader>;
    impl CustomHttpHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9._$-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CustomRequestHandling`.
    pub type CustomRequestHandling = Fields<of::CustomRequestHandling>;
    impl CustomRequestHandling {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(insert_headers: impl IntoVal<List<CustomHttpHeader>>) -> Self { with(empty(), "InsertHeaders", insert_headers) }
        /// `InsertHeaders`: mandatory, at least 1 item.
        #[track_caller] pub fn insert_headers(self, value: impl IntoVal<List<CustomHttpHeader>>) -> Self { with(self, "InsertHeaders", value) }
    }

    /// `CustomResponse`.
    pub type CustomResponse = Fields<of::CustomResponse>;
    impl CustomResponse {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(response_code: impl IntoVal<i64>) -> Self { with(empty(), "ResponseCode", response_code) }
        /// `CustomResponseBodyKey`: 1 to 128 characters, matches `^[\w\-]+$`.
        #[track_caller] pub fn custom_response_body_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomResponseBodyKey", value) }
        /// `ResponseCode`: mandatory, 200 to 599.
        #[track_caller] pub fn response_code(self, value: impl IntoVal<i64>) -> Self { with(self, "ResponseCode", value) }
        /// `ResponseHeaders`: at least 1 item.
        #[track_caller] pub fn response_headers(self, value: impl IntoVal<List<CustomHttpHeader>>) -> Self { with(self, "ResponseHeaders", value) }
    }

    /// `CustomResponseBody`.
    pub type CustomResponseBody = Fields<of::CustomResponseBody>;
    impl CustomResponseBody {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content_type: impl IntoVal<ResponseContentType>, content: impl IntoVal<String>) -> Self { with(with(empty(), "ContentType", content_type), "Content", content) }
        /// `Content`: mandatory, 1 to 10240 characters.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
        /// `ContentType`: mandatory.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<ResponseContentType>) -> Self { with(self, "ContentType", value) }
    }

    /// `FieldToMatch`.
    pub type FieldToMatch = Fields<of::FieldToMatch>;
    impl FieldToMatch {
        /// `AllQueryArguments`.
        #[track_caller] pub fn all_query_arguments(self, value: impl IntoVal<Json>) -> Self { with(self, "AllQueryArguments", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<Body>) -> Self { with(self, "Body", value) }
        /// `Cookies`.
        #[track_caller] pub fn cookies(self, value: impl IntoVal<Cookies>) -> Self { with(self, "Cookies", value) }
        /// `HeaderOrder`.
        #[track_caller] pub fn header_order(self, value: impl IntoVal<HeaderOrder>) -> Self { with(self, "HeaderOrder", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<Headers>) -> Self { with(self, "Headers", value) }
        /// `JA3Fingerprint`.
        #[track_caller] pub fn ja3_fingerprint(self, value: impl IntoVal<Ja3Fingerprint>) -> Self { with(self, "JA3Fingerprint", value) }
        /// `JA4Fingerprint`.
        #[track_caller] pub fn ja4_fingerprint(self, value: impl IntoVal<Ja4Fingerprint>) -> Self { with(self, "JA4Fingerprint", value) }
        /// `JsonBody`.
        #[track_caller] pub fn json_body(self, value: impl IntoVal<JsonBody>) -> Self { with(self, "JsonBody", value) }
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<Json>) -> Self { with(self, "Method", value) }
        /// `QueryString`.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<Json>) -> Self { with(self, "QueryString", value) }
        /// `SingleHeader`.
        #[track_caller] pub fn single_header(self, value: impl IntoVal<FieldToMatchSingleHeader>) -> Self { with(self, "SingleHeader", value) }
        /// `SingleQueryArgument`.
        #[track_caller] pub fn single_query_argument(self, value: impl IntoVal<FieldToMatchSingleQueryArgument>) -> Self { with(self, "SingleQueryArgument", value) }
        /// `UriFragment`.
        #[track_caller] pub fn uri_fragment(self, value: impl IntoVal<UriFragment>) -> Self { with(self, "UriFragment", value) }
        /// `UriPath`.
        #[track_caller] pub fn uri_path(self, value: impl IntoVal<Json>) -> Self { with(self, "UriPath", value) }
    }

    /// `SingleHeader`.
    pub type FieldToMatchSingleHeader = Fields<of::FieldToMatchSingleHeader>;
    impl FieldToMatchSingleHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 64 characters, matches `\S`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `SingleQueryArgument`.
    pub type FieldToMatchSingleQueryArgument = Fields<of::FieldToMatchSingleQueryArgument>;
    impl FieldToMatchSingleQueryArgument {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 64 characters, matches `\S`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ForwardedIPConfiguration`.
    pub type ForwardedIpConfiguration = Fields<of::ForwardedIpConfiguration>;
    impl ForwardedIpConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_name: impl IntoVal<String>, fallback_behavior: impl IntoVal<ForwardedIpConfigurationFallbackBehavior>) -> Self { with(with(empty(), "HeaderName", header_name), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<ForwardedIpConfigurationFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
        /// `HeaderName`: mandatory, matches `^[a-zA-Z0-9-]{1,255}$`.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ForwardedIpConfigurationFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for ForwardedIpConfigurationFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for ForwardedIpConfigurationFallbackBehavior {}
    impl fmt::Debug for ForwardedIpConfigurationFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `GeoMatchStatement`.
    pub type GeoMatchStatement = Fields<of::GeoMatchStatement>;
    impl GeoMatchStatement {
        /// `CountryCodes`: at least 1 item, each 1 to 2 characters, each one of `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT` and 238 more.
        #[track_caller] pub fn country_codes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CountryCodes", value) }
        /// `ForwardedIPConfig`.
        #[track_caller] pub fn forwarded_ip_config(self, value: impl IntoVal<ForwardedIpConfiguration>) -> Self { with(self, "ForwardedIPConfig", value) }
    }

    /// `HeaderMatchPattern`.
    pub type HeaderMatchPattern = Fields<of::HeaderMatchPattern>;
    impl HeaderMatchPattern {
        /// `All`.
        #[track_caller] pub fn all(self, value: impl IntoVal<Json>) -> Self { with(self, "All", value) }
        /// `ExcludedHeaders`: 1 to 199 items, each 1 to 64 characters, each matches `.*\S.*`.
        #[track_caller] pub fn excluded_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedHeaders", value) }
        /// `IncludedHeaders`: 1 to 199 items, each 1 to 64 characters, each matches `.*\S.*`.
        #[track_caller] pub fn included_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedHeaders", value) }
    }

    /// `HeaderOrder`.
    pub type HeaderOrder = Fields<of::HeaderOrder>;
    impl HeaderOrder {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(oversize_handling: impl IntoVal<OversizeHandling>) -> Self { with(empty(), "OversizeHandling", oversize_handling) }
        /// `OversizeHandling`: mandatory.
        #[track_caller] pub fn oversize_handling(self, value: impl IntoVal<OversizeHandling>) -> Self { with(self, "OversizeHandling", value) }
    }

    /// `Headers`.
    pub type Headers = Fields<of::Headers>;
    /// What [`Headers`] cannot do without.
    pub struct HeadersRequired<A, B, C> {
        /// `MatchPattern`.
        pub match_pattern: A,
        /// `MatchScope`.
        pub match_scope: B,
        /// `OversizeHandling`.
        pub oversize_handling: C,
    }
    impl Headers {
        /// Takes what is mandatory, by name: [`HeadersRequired`].
        #[track_caller] pub fn new<A: IntoVal<HeaderMatchPattern>, B: IntoVal<MapMatchScope>, C: IntoVal<OversizeHandling>>(required: HeadersRequired<A, B, C>) -> Self { with(with(with(empty(), "MatchPattern", required.match_pattern), "MatchScope", required.match_scope), "OversizeHandling", required.oversize_handling) }
        /// `MatchPattern`: mandatory.
        #[track_caller] pub fn match_pattern(self, value: impl IntoVal<HeaderMatchPattern>) -> Self { with(self, "MatchPattern", value) }
        /// `MatchScope`: mandatory.
        #[track_caller] pub fn match_scope(self, value: impl IntoVal<MapMatchScope>) -> Self { with(self, "MatchScope", value) }
        /// `OversizeHandling`: mandatory.
        #[track_caller] pub fn oversize_handling(self, value: impl IntoVal<OversizeHandling>) -> Self { with(self, "OversizeHandling", value) }
    }

    /// `ImmunityTimeProperty`.
    pub type ImmunityTimeProperty = Fields<of::ImmunityTimeProperty>;
    impl ImmunityTimeProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(immunity_time: impl IntoVal<i64>) -> Self { with(empty(), "ImmunityTime", immunity_time) }
        /// `ImmunityTime`: mandatory, 60 to 259200.
        #[track_caller] pub fn immunity_time(self, value: impl IntoVal<i64>) -> Self { with(self, "ImmunityTime", value) }
    }

    /// `IPSetForwardedIPConfiguration`.
    pub type IpSetForwardedIpConfiguration = Fields<of::IpSetForwardedIpConfiguration>;
    /// What [`IpSetForwardedIpConfiguration`] cannot do without.
    pub struct IpSetForwardedIpConfigurationRequired<A, B, C> {
        /// `HeaderName`: matches `^[a-zA-Z0-9-]{1,255}$`.
        pub header_name: A,
        /// `FallbackBehavior`.
        pub fallback_behavior: B,
        /// `Position`.
        pub position: C,
    }
    impl IpSetForwardedIpConfiguration {
        /// Takes what is mandatory, by name: [`IpSetForwardedIpConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<IpSetForwardedIpConfigurationFallbackBehavior>, C: IntoVal<IpSetForwardedIpConfigurationPosition>>(required: IpSetForwardedIpConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "HeaderName", required.header_name), "FallbackBehavior", required.fallback_behavior), "Position", required.position) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<IpSetForwardedIpConfigurationFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
        /// `HeaderName`: mandatory, matches `^[a-zA-Z0-9-]{1,255}$`.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
        /// `Position`: mandatory.
        #[track_caller] pub fn position(self, value: impl IntoVal<IpSetForwardedIpConfigurationPosition>) -> Self { with(self, "Position", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IpSetForwardedIpConfigurationFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for IpSetForwardedIpConfigurationFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for IpSetForwardedIpConfigurationFallbackBehavior {}
    impl fmt::Debug for IpSetForwardedIpConfigurationFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Position`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IpSetForwardedIpConfigurationPosition {
        /// `FIRST`
        First,
        /// `LAST`
        Last,
        /// `ANY`
        Any,
    }
    impl Words for IpSetForwardedIpConfigurationPosition { const WORDS: &'static [(&'static str, Self)] = &[("FIRST", Self::First), ("LAST", Self::Last), ("ANY", Self::Any)]; }
    impl Eq for IpSetForwardedIpConfigurationPosition {}
    impl fmt::Debug for IpSetForwardedIpConfigurationPosition { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `IPSetReferenceStatement`.
    pub type IpSetReferenceStatement = Fields<of::IpSetReferenceStatement>;
    impl IpSetReferenceStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 20 to 2048 characters, matches `\S`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `IPSetForwardedIPConfig`.
        #[track_caller] pub fn ip_set_forwarded_ip_config(self, value: impl IntoVal<IpSetForwardedIpConfiguration>) -> Self { with(self, "IPSetForwardedIPConfig", value) }
    }

    /// `JA3Fingerprint`.
    pub type Ja3Fingerprint = Fields<of::Ja3Fingerprint>;
    impl Ja3Fingerprint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fallback_behavior: impl IntoVal<Ja3FingerprintFallbackBehavior>) -> Self { with(empty(), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<Ja3FingerprintFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Ja3FingerprintFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for Ja3FingerprintFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for Ja3FingerprintFallbackBehavior {}
    impl fmt::Debug for Ja3FingerprintFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `JA4Fingerprint`.
    pub type Ja4Fingerprint = Fields<of::Ja4Fingerprint>;
    impl Ja4Fingerprint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fallback_behavior: impl IntoVal<Ja4FingerprintFallbackBehavior>) -> Self { with(empty(), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<Ja4FingerprintFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Ja4FingerprintFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for Ja4FingerprintFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for Ja4FingerprintFallbackBehavior {}
    impl fmt::Debug for Ja4FingerprintFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `JsonBody`.
    pub type JsonBody = Fields<of::JsonBody>;
    impl JsonBody {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(match_pattern: impl IntoVal<JsonMatchPattern>, match_scope: impl IntoVal<JsonMatchScope>) -> Self { with(with(empty(), "MatchPattern", match_pattern), "MatchScope", match_scope) }
        /// `InvalidFallbackBehavior`.
        #[track_caller] pub fn invalid_fallback_behavior(self, value: impl IntoVal<BodyParsingFallbackBehavior>) -> Self { with(self, "InvalidFallbackBehavior", value) }
        /// `MatchPattern`: mandatory.
        #[track_caller] pub fn match_pattern(self, value: impl IntoVal<JsonMatchPattern>) -> Self { with(self, "MatchPattern", value) }
        /// `MatchScope`: mandatory.
        #[track_caller] pub fn match_scope(self, value: impl IntoVal<JsonMatchScope>) -> Self { with(self, "MatchScope", value) }
        /// `OversizeHandling`.
        #[track_caller] pub fn oversize_handling(self, value: impl IntoVal<OversizeHandling>) -> Self { with(self, "OversizeHandling", value) }
    }

    /// `JsonMatchPattern`.
    pub type JsonMatchPattern = Fields<of::JsonMatchPattern>;
    impl JsonMatchPattern {
        /// `All`.
        #[track_caller] pub fn all(self, value: impl IntoVal<Json>) -> Self { with(self, "All", value) }
        /// `IncludedPaths`: at least 1 item, each matches `^[\/]+([^~]*(~[01])*){1,512}$`.
        #[track_caller] pub fn included_paths(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedPaths", value) }
    }

    /// Words of `JsonMatchScope`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum JsonMatchScope {
        /// `ALL`
        All,
        /// `KEY`
        Key,
        /// `VALUE`
        Value,
    }
    impl Words for JsonMatchScope { const WORDS: &'static [(&'static str, Self)] = &[("ALL", Self::All), ("KEY", Self::Key), ("VALUE", Self::Value)]; }
    impl Eq for JsonMatchScope {}
    impl fmt::Debug for JsonMatchScope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Label`.
    pub type Label = Fields<of::Label>;
    impl Label {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_:-]{1,1024}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// Words of `LabelMatchScope`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LabelMatchScope {
        /// `LABEL`
        Label,
        /// `NAMESPACE`
        Namespace,
    }
    impl Words for LabelMatchScope { const WORDS: &'static [(&'static str, Self)] = &[("LABEL", Self::Label), ("NAMESPACE", Self::Namespace)]; }
    impl Eq for LabelMatchScope {}
    impl fmt::Debug for LabelMatchScope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `LabelMatchStatement`.
    pub type LabelMatchStatement = Fields<of::LabelMatchStatement>;
    impl LabelMatchStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope: impl IntoVal<LabelMatchScope>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Scope", scope), "Key", key) }
        /// `Key`: mandatory, matches `^[0-9A-Za-z_:-]{1,1024}$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Scope`: mandatory.
        #[track_caller] pub fn scope(self, value: impl IntoVal<LabelMatchScope>) -> Self { with(self, "Scope", value) }
    }

    /// `LabelSummary`.
    pub type LabelSummary = Fields<of::LabelSummary>;
    impl LabelSummary {
    }

    /// Words of `MapMatchScope`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MapMatchScope {
        /// `ALL`
        All,
        /// `KEY`
        Key,
        /// `VALUE`
        Value,
    }
    impl Words for MapMatchScope { const WORDS: &'static [(&'static str, Self)] = &[("ALL", Self::All), ("KEY", Self::Key), ("VALUE", Self::Value)]; }
    impl Eq for MapMatchScope {}
    impl fmt::Debug for MapMatchScope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MonetizationConfig`.
    pub type MonetizationConfig = Fields<of::MonetizationConfig>;
    impl MonetizationConfig {
        /// `CryptoConfig`.
        #[track_caller] pub fn crypto_config(self, value: impl IntoVal<CryptoConfig>) -> Self { with(self, "CryptoConfig", value) }
        /// `CurrencyMode`.
        #[track_caller] pub fn currency_mode(self, value: impl IntoVal<CurrencyMode>) -> Self { with(self, "CurrencyMode", value) }
    }

    /// `MonetizeAction`.
    pub type MonetizeAction = Fields<of::MonetizeAction>;
    impl MonetizeAction {
        /// `PriceMultiplier`: 1 to 3 characters, matches `^([1-9][0-9]?|100)$`.
        #[track_caller] pub fn price_multiplier(self, value: impl IntoVal<String>) -> Self { with(self, "PriceMultiplier", value) }
    }

    /// `NotStatement`.
    pub type NotStatement = Fields<of::NotStatement>;
    impl NotStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statement: impl IntoVal<Statement>) -> Self { with(empty(), "Statement", statement) }
        /// `Statement`: mandatory.
        #[track_caller] pub fn statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "Statement", value) }
    }

    /// `OrStatement`.
    pub type OrStatement = Fields<of::OrStatement>;
    impl OrStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statements: impl IntoVal<List<Statement>>) -> Self { with(empty(), "Statements", statements) }
        /// `Statements`: mandatory.
        #[track_caller] pub fn statements(self, value: impl IntoVal<List<Statement>>) -> Self { with(self, "Statements", value) }
    }

    /// Words of `OversizeHandling`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OversizeHandling {
        /// `CONTINUE`
        Continue,
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for OversizeHandling { const WORDS: &'static [(&'static str, Self)] = &[("CONTINUE", Self::Continue), ("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for OversizeHandling {}
    impl fmt::Debug for OversizeHandling { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `PaymentNetwork`.
    pub type PaymentNetwork = Fields<of::PaymentNetwork>;
    /// What [`PaymentNetwork`] cannot do without.
    pub struct PaymentNetworkRequired<A, B, C> {
        /// `Chain`.
        pub chain: A,
        /// `WalletAddress`: 26 to 44 characters, matches `.*\S.*`.
        pub wallet_address: B,
        /// `Prices`: exactly 1 item.
        pub prices: C,
    }
    impl PaymentNetwork {
        /// Takes what is mandatory, by name: [`PaymentNetworkRequired`].
        #[track_caller] pub fn new<A: IntoVal<BlockchainChain>, B: IntoVal<String>, C: IntoVal<List<Price>>>(required: PaymentNetworkRequired<A, B, C>) -> Self { with(with(with(empty(), "Chain", required.chain), "WalletAddress", required.wallet_address), "Prices", required.prices) }
        /// `Chain`: mandatory.
        #[track_caller] pub fn chain(self, value: impl IntoVal<BlockchainChain>) -> Self { with(self, "Chain", value) }
        /// `Prices`: mandatory, exactly 1 item.
        #[track_caller] pub fn prices(self, value: impl IntoVal<List<Price>>) -> Self { with(self, "Prices", value) }
        /// `WalletAddress`: mandatory, 26 to 44 characters, matches `.*\S.*`.
        #[track_caller] pub fn wallet_address(self, value: impl IntoVal<String>) -> Self { with(self, "WalletAddress", value) }
    }

    /// Words of `PositionalConstraint`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PositionalConstraint {
        /// `EXACTLY`
        Exactly,
        /// `STARTS_WITH`
        StartsWith,
        /// `ENDS_WITH`
        EndsWith,
        /// `CONTAINS`
        Contains,
        /// `CONTAINS_WORD`
        ContainsWord,
    }
    impl Words for PositionalConstraint { const WORDS: &'static [(&'static str, Self)] = &[("EXACTLY", Self::Exactly), ("STARTS_WITH", Self::StartsWith), ("ENDS_WITH", Self::EndsWith), ("CONTAINS", Self::Contains), ("CONTAINS_WORD", Self::ContainsWord)]; }
    impl Eq for PositionalConstraint {}
    impl fmt::Debug for PositionalConstraint { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `PreParseTextTransformation`.
    pub type PreParseTextTransformation = Fields<of::PreParseTextTransformation>;
    impl PreParseTextTransformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(priority: impl IntoVal<i64>, type_: impl IntoVal<PreParseTextTransformationType>) -> Self { with(with(empty(), "Priority", priority), "Type", type_) }
        /// `Priority`: mandatory, at least 0.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PreParseTextTransformationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `PreParseTextTransformationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PreParseTextTransformationType {
        /// `NONE`
        None,
        /// `URL_DECODE`
        UrlDecode,
        /// `URL_DECODE_UNI`
        UrlDecodeUni,
        /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`
        CombineDuplicateQueryArgsByComma,
        /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`
        ReplaceSemicolonsWithAmpersands,
    }
    impl Words for PreParseTextTransformationType { const WORDS: &'static [(&'static str, Self)] = &[("NONE", Self::None), ("URL_DECODE", Self::UrlDecode), ("URL_DECODE_UNI", Self::UrlDecodeUni), ("COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", Self::CombineDuplicateQueryArgsByComma), ("REPLACE_SEMICOLONS_WITH_AMPERSANDS", Self::ReplaceSemicolonsWithAmpersands)]; }
    impl Eq for PreParseTextTransformationType {}
    impl fmt::Debug for PreParseTextTransformationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Price`.
    pub type Price = Fields<of::Price>;
    impl Price {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(amount: impl IntoVal<String>, currency: impl IntoVal<CryptoCurrency>) -> Self { with(with(empty(), "Amount", amount), "Currency", currency) }
        /// `Amount`: mandatory, 1 to 13 characters, matches `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`.
        #[track_caller] pub fn amount(self, value: impl IntoVal<String>) -> Self { with(self, "Amount", value) }
        /// `Currency`: mandatory.
        #[track_caller] pub fn currency(self, value: impl IntoVal<CryptoCurrency>) -> Self { with(self, "Currency", value) }
    }

    /// `RateBasedStatement`.
    pub type RateBasedStatement = Fields<of::RateBasedStatement>;
    impl RateBasedStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(limit: impl IntoVal<i64>, aggregate_key_type: impl IntoVal<RateBasedStatementAggregateKeyType>) -> Self { with(with(empty(), "Limit", limit), "AggregateKeyType", aggregate_key_type) }
        /// `AggregateKeyType`: mandatory.
        #[track_caller] pub fn aggregate_key_type(self, value: impl IntoVal<RateBasedStatementAggregateKeyType>) -> Self { with(self, "AggregateKeyType", value) }
        /// `CustomKeys`: at most 5 items.
        #[track_caller] pub fn custom_keys(self, value: impl IntoVal<List<RateBasedStatementCustomKey>>) -> Self { with(self, "CustomKeys", value) }
        /// `EvaluationWindowSec`: one of `60`, `120`, `300`, `600`.
        #[track_caller] pub fn evaluation_window_sec(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationWindowSec", value) }
        /// `ForwardedIPConfig`.
        #[track_caller] pub fn forwarded_ip_config(self, value: impl IntoVal<ForwardedIpConfiguration>) -> Self { with(self, "ForwardedIPConfig", value) }
        /// `Limit`: mandatory, 10 to 2000000000.
        #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "Limit", value) }
        /// `ScopeDownStatement`.
        #[track_caller] pub fn scope_down_statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "ScopeDownStatement", value) }
    }

    /// Words of `AggregateKeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RateBasedStatementAggregateKeyType {
        /// `IP`
        Ip,
        /// `FORWARDED_IP`
        ForwardedIp,
        /// `CONSTANT`
        Constant,
        /// `CUSTOM_KEYS`
        CustomKeys,
    }
    impl Words for RateBasedStatementAggregateKeyType { const WORDS: &'static [(&'static str, Self)] = &[("IP", Self::Ip), ("FORWARDED_IP", Self::ForwardedIp), ("CONSTANT", Self::Constant), ("CUSTOM_KEYS", Self::CustomKeys)]; }
    impl Eq for RateBasedStatementAggregateKeyType {}
    impl fmt::Debug for RateBasedStatementAggregateKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RateBasedStatementCustomKey`.
    pub type RateBasedStatementCustomKey = Fields<of::RateBasedStatementCustomKey>;
    impl RateBasedStatementCustomKey {
        /// `ASN`.
        #[track_caller] pub fn asn(self, value: impl IntoVal<Json>) -> Self { with(self, "ASN", value) }
        /// `Cookie`.
        #[track_caller] pub fn cookie(self, value: impl IntoVal<RateLimitCookie>) -> Self { with(self, "Cookie", value) }
        /// `ForwardedIP`.
        #[track_caller] pub fn forwarded_ip(self, value: impl IntoVal<Json>) -> Self { with(self, "ForwardedIP", value) }
        /// `HTTPMethod`.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<Json>) -> Self { with(self, "HTTPMethod", value) }
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<RateLimitHeader>) -> Self { with(self, "Header", value) }
        /// `IP`.
        #[track_caller] pub fn ip(self, value: impl IntoVal<Json>) -> Self { with(self, "IP", value) }
        /// `JA3Fingerprint`.
        #[track_caller] pub fn ja3_fingerprint(self, value: impl IntoVal<RateLimitJa3Fingerprint>) -> Self { with(self, "JA3Fingerprint", value) }
        /// `JA4Fingerprint`.
        #[track_caller] pub fn ja4_fingerprint(self, value: impl IntoVal<RateLimitJa4Fingerprint>) -> Self { with(self, "JA4Fingerprint", value) }
        /// `LabelNamespace`.
        #[track_caller] pub fn label_namespace(self, value: impl IntoVal<RateLimitLabelNamespace>) -> Self { with(self, "LabelNamespace", value) }
        /// `QueryArgument`.
        #[track_caller] pub fn query_argument(self, value: impl IntoVal<RateLimitQueryArgument>) -> Self { with(self, "QueryArgument", value) }
        /// `QueryString`.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<RateLimitQueryString>) -> Self { with(self, "QueryString", value) }
        /// `UriPath`.
        #[track_caller] pub fn uri_path(self, value: impl IntoVal<RateLimitUriPath>) -> Self { with(self, "UriPath", value) }
    }

    /// `RateLimitCookie`.
    pub type RateLimitCookie = Fields<of::RateLimitCookie>;
    impl RateLimitCookie {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(with(empty(), "Name", name), "TextTransformations", text_transformations) }
        /// `Name`: mandatory, 1 to 64 characters, matches `.*\S.*`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `RateLimitHeader`.
    pub type RateLimitHeader = Fields<of::RateLimitHeader>;
    impl RateLimitHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(with(empty(), "Name", name), "TextTransformations", text_transformations) }
        /// `Name`: mandatory, 1 to 64 characters, matches `.*\S.*`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `RateLimitJA3Fingerprint`.
    pub type RateLimitJa3Fingerprint = Fields<of::RateLimitJa3Fingerprint>;
    impl RateLimitJa3Fingerprint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fallback_behavior: impl IntoVal<RateLimitJa3FingerprintFallbackBehavior>) -> Self { with(empty(), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<RateLimitJa3FingerprintFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RateLimitJa3FingerprintFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for RateLimitJa3FingerprintFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for RateLimitJa3FingerprintFallbackBehavior {}
    impl fmt::Debug for RateLimitJa3FingerprintFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RateLimitJA4Fingerprint`.
    pub type RateLimitJa4Fingerprint = Fields<of::RateLimitJa4Fingerprint>;
    impl RateLimitJa4Fingerprint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fallback_behavior: impl IntoVal<RateLimitJa4FingerprintFallbackBehavior>) -> Self { with(empty(), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<RateLimitJa4FingerprintFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RateLimitJa4FingerprintFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for RateLimitJa4FingerprintFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for RateLimitJa4FingerprintFallbackBehavior {}
    impl fmt::Debug for RateLimitJa4FingerprintFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RateLimitLabelNamespace`.
    pub type RateLimitLabelNamespace = Fields<of::RateLimitLabelNamespace>;
    impl RateLimitLabelNamespace {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>) -> Self { with(empty(), "Namespace", namespace) }
        /// `Namespace`: mandatory, matches `^[0-9A-Za-z_:-]{1,1024}$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `RateLimitQueryArgument`.
    pub type RateLimitQueryArgument = Fields<of::RateLimitQueryArgument>;
    impl RateLimitQueryArgument {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(with(empty(), "Name", name), "TextTransformations", text_transformations) }
        /// `Name`: mandatory, 1 to 64 characters, matches `.*\S.*`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `RateLimitQueryString`.
    pub type RateLimitQueryString = Fields<of::RateLimitQueryString>;
    impl RateLimitQueryString {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(empty(), "TextTransformations", text_transformations) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `RateLimitUriPath`.
    pub type RateLimitUriPath = Fields<of::RateLimitUriPath>;
    impl RateLimitUriPath {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(empty(), "TextTransformations", text_transformations) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `RegexMatchStatement`.
    pub type RegexMatchStatement = Fields<of::RegexMatchStatement>;
    /// What [`RegexMatchStatement`] cannot do without.
    pub struct RegexMatchStatementRequired<A, B, C> {
        /// `RegexString`: 1 to 512 characters.
        pub regex_string: A,
        /// `FieldToMatch`.
        pub field_to_match: B,
        /// `TextTransformations`: at least 1 item.
        pub text_transformations: C,
    }
    impl RegexMatchStatement {
        /// Takes what is mandatory, by name: [`RegexMatchStatementRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<FieldToMatch>, C: IntoVal<List<TextTransformation>>>(required: RegexMatchStatementRequired<A, B, C>) -> Self { with(with(with(empty(), "RegexString", required.regex_string), "FieldToMatch", required.field_to_match), "TextTransformations", required.text_transformations) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PreParseTextTransformations`.
        #[track_caller] pub fn pre_parse_text_transformations(self, value: impl IntoVal<List<PreParseTextTransformation>>) -> Self { with(self, "PreParseTextTransformations", value) }
        /// `RegexString`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn regex_string(self, value: impl IntoVal<String>) -> Self { with(self, "RegexString", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `RegexPatternSetReferenceStatement`.
    pub type RegexPatternSetReferenceStatement = Fields<of::RegexPatternSetReferenceStatement>;
    /// What [`RegexPatternSetReferenceStatement`] cannot do without.
    pub struct RegexPatternSetReferenceStatementRequired<A, B, C> {
        /// `Arn`: 20 to 2048 characters, matches `\S`.
        pub arn: A,
        /// `FieldToMatch`.
        pub field_to_match: B,
        /// `TextTransformations`: at least 1 item.
        pub text_transformations: C,
    }
    impl RegexPatternSetReferenceStatement {
        /// Takes what is mandatory, by name: [`RegexPatternSetReferenceStatementRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<FieldToMatch>, C: IntoVal<List<TextTransformation>>>(required: RegexPatternSetReferenceStatementRequired<A, B, C>) -> Self { with(with(with(empty(), "Arn", required.arn), "FieldToMatch", required.field_to_match), "TextTransformations", required.text_transformations) }
        /// `Arn`: mandatory, 20 to 2048 characters, matches `\S`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PreParseTextTransformations`.
        #[track_caller] pub fn pre_parse_text_transformations(self, value: impl IntoVal<List<PreParseTextTransformation>>) -> Self { with(self, "PreParseTextTransformations", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// Words of `ResponseContentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ResponseContentType {
        /// `TEXT_PLAIN`
        TextPlain,
        /// `TEXT_HTML`
        TextHtml,
        /// `APPLICATION_JSON`
        ApplicationJson,
    }
    impl Words for ResponseContentType { const WORDS: &'static [(&'static str, Self)] = &[("TEXT_PLAIN", Self::TextPlain), ("TEXT_HTML", Self::TextHtml), ("APPLICATION_JSON", Self::ApplicationJson)]; }
    impl Eq for ResponseContentType {}
    impl fmt::Debug for ResponseContentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    /// What [`Rule`] cannot do without.
    pub struct RuleRequired<A, B, C, D> {
        /// `Name`: matches `^[0-9A-Za-z_-]{1,128}$`.
        pub name: A,
        /// `Priority`: at least 0.
        pub priority: B,
        /// `Statement`.
        pub statement: C,
        /// `VisibilityConfig`.
        pub visibility_config: D,
    }
    impl Rule {
        /// Takes what is mandatory, by name: [`RuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Statement>, D: IntoVal<VisibilityConfig>>(required: RuleRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Priority", required.priority), "Statement", required.statement), "VisibilityConfig", required.visibility_config) }
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<RuleAction>) -> Self { with(self, "Action", value) }
        /// `CaptchaConfig`.
        #[track_caller] pub fn captcha_config(self, value: impl IntoVal<CaptchaConfig>) -> Self { with(self, "CaptchaConfig", value) }
        /// `ChallengeConfig`.
        #[track_caller] pub fn challenge_config(self, value: impl IntoVal<ChallengeConfig>) -> Self { with(self, "ChallengeConfig", value) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_-]{1,128}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Priority`: mandatory, at least 0.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `RuleLabels`.
        #[track_caller] pub fn rule_labels(self, value: impl IntoVal<List<Label>>) -> Self { with(self, "RuleLabels", value) }
        /// `Statement`: mandatory.
        #[track_caller] pub fn statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "Statement", value) }
        /// `VisibilityConfig`: mandatory.
        #[track_caller] pub fn visibility_config(self, value: impl IntoVal<VisibilityConfig>) -> Self { with(self, "VisibilityConfig", value) }
    }

    /// `RuleAction`.
    pub type RuleAction = Fields<of::RuleAction>;
    impl RuleAction {
        /// `Allow`.
        #[track_caller] pub fn allow(self, value: impl IntoVal<AllowAction>) -> Self { with(self, "Allow", value) }
        /// `Block`.
        #[track_caller] pub fn block(self, value: impl IntoVal<BlockAction>) -> Self { with(self, "Block", value) }
        /// `Captcha`.
        #[track_caller] pub fn captcha(self, value: impl IntoVal<CaptchaAction>) -> Self { with(self, "Captcha", value) }
        /// `Challenge`.
        #[track_caller] pub fn challenge(self, value: impl IntoVal<ChallengeAction>) -> Self { with(self, "Challenge", value) }
        /// `Count`.
        #[track_caller] pub fn count(self, value: impl IntoVal<CountAction>) -> Self { with(self, "Count", value) }
        /// `Monetize`.
        #[track_caller] pub fn monetize(self, value: impl IntoVal<MonetizeAction>) -> Self { with(self, "Monetize", value) }
    }

    /// Words of `SensitivityLevel`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SensitivityLevel {
        /// `LOW`
        Low,
        /// `HIGH`
        High,
    }
    impl Words for SensitivityLevel { const WORDS: &'static [(&'static str, Self)] = &[("LOW", Self::Low), ("HIGH", Self::High)]; }
    impl Eq for SensitivityLevel {}
    impl fmt::Debug for SensitivityLevel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SizeConstraintStatement`.
    pub type SizeConstraintStatement = Fields<of::SizeConstraintStatement>;
    /// What [`SizeConstraintStatement`] cannot do without.
    pub struct SizeConstraintStatementRequired<A, B, C, D> {
        /// `FieldToMatch`.
        pub field_to_match: A,
        /// `ComparisonOperator`.
        pub comparison_operator: B,
        /// `Size`: 0 to 21474836480.
        pub size: C,
        /// `TextTransformations`: at least 1 item.
        pub text_transformations: D,
    }
    impl SizeConstraintStatement {
        /// Takes what is mandatory, by name: [`SizeConstraintStatementRequired`].
        #[track_caller] pub fn new<A: IntoVal<FieldToMatch>, B: IntoVal<SizeConstraintStatementComparisonOperator>, C: IntoVal<f64>, D: IntoVal<List<TextTransformation>>>(required: SizeConstraintStatementRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FieldToMatch", required.field_to_match), "ComparisonOperator", required.comparison_operator), "Size", required.size), "TextTransformations", required.text_transformations) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<SizeConstraintStatementComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PreParseTextTransformations`.
        #[track_caller] pub fn pre_parse_text_transformations(self, value: impl IntoVal<List<PreParseTextTransformation>>) -> Self { with(self, "PreParseTextTransformations", value) }
        /// `Size`: mandatory, 0 to 21474836480.
        #[track_caller] pub fn size(self, value: impl IntoVal<f64>) -> Self { with(self, "Size", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// Words of `ComparisonOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SizeConstraintStatementComparisonOperator {
        /// `EQ`
        Eq,
        /// `NE`
        Ne,
        /// `LE`
        Le,
        /// `LT`
        Lt,
        /// `GE`
        Ge,
        /// `GT`
        Gt,
    }
    impl Words for SizeConstraintStatementComparisonOperator { const WORDS: &'static [(&'static str, Self)] = &[("EQ", Self::Eq), ("NE", Self::Ne), ("LE", Self::Le), ("LT", Self::Lt), ("GE", Self::Ge), ("GT", Self::Gt)]; }
    impl Eq for SizeConstraintStatementComparisonOperator {}
    impl fmt::Debug for SizeConstraintStatementComparisonOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SqliMatchStatement`.
    pub type SqliMatchStatement = Fields<of::SqliMatchStatement>;
    impl SqliMatchStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_to_match: impl IntoVal<FieldToMatch>, text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(with(empty(), "FieldToMatch", field_to_match), "TextTransformations", text_transformations) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PreParseTextTransformations`.
        #[track_caller] pub fn pre_parse_text_transformations(self, value: impl IntoVal<List<PreParseTextTransformation>>) -> Self { with(self, "PreParseTextTransformations", value) }
        /// `SensitivityLevel`.
        #[track_caller] pub fn sensitivity_level(self, value: impl IntoVal<SensitivityLevel>) -> Self { with(self, "SensitivityLevel", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }

    /// `Statement`.
    pub type Statement = Fields<of::Statement>;
    impl Statement {
        /// `AndStatement`.
        #[track_caller] pub fn and_statement(self, value: impl IntoVal<AndStatement>) -> Self { with(self, "AndStatement", value) }
        /// `AsnMatchStatement`.
        #[track_caller] pub fn asn_match_statement(self, value: impl IntoVal<AsnMatchStatement>) -> Self { with(self, "AsnMatchStatement", value) }
        /// `ByteMatchStatement`.
        #[track_caller] pub fn byte_match_statement(self, value: impl IntoVal<ByteMatchStatement>) -> Self { with(self, "ByteMatchStatement", value) }
        /// `GeoMatchStatement`.
        #[track_caller] pub fn geo_match_statement(self, value: impl IntoVal<GeoMatchStatement>) -> Self { with(self, "GeoMatchStatement", value) }
        /// `IPSetReferenceStatement`.
        #[track_caller] pub fn ip_set_reference_statement(self, value: impl IntoVal<IpSetReferenceStatement>) -> Self { with(self, "IPSetReferenceStatement", value) }
        /// `LabelMatchStatement`.
        #[track_caller] pub fn label_match_statement(self, value: impl IntoVal<LabelMatchStatement>) -> Self { with(self, "LabelMatchStatement", value) }
        /// `NotStatement`.
        #[track_caller] pub fn not_statement(self, value: impl IntoVal<NotStatement>) -> Self { with(self, "NotStatement", value) }
        /// `OrStatement`.
        #[track_caller] pub fn or_statement(self, value: impl IntoVal<OrStatement>) -> Self { with(self, "OrStatement", value) }
        /// `RateBasedStatement`.
        #[track_caller] pub fn rate_based_statement(self, value: impl IntoVal<RateBasedStatement>) -> Self { with(self, "RateBasedStatement", value) }
        /// `RegexMatchStatement`.
        #[track_caller] pub fn regex_match_statement(self, value: impl IntoVal<RegexMatchStatement>) -> Self { with(self, "RegexMatchStatement", value) }
        /// `RegexPatternSetReferenceStatement`.
        #[track_caller] pub fn regex_pattern_set_reference_statement(self, value: impl IntoVal<RegexPatternSetReferenceStatement>) -> Self { with(self, "RegexPatternSetReferenceStatement", value) }
        /// `SizeConstraintStatement`.
        #[track_caller] pub fn size_constraint_statement(self, value: impl IntoVal<SizeConstraintStatement>) -> Self { with(self, "SizeConstraintStatement", value) }
        /// `SqliMatchStatement`.
        #[track_caller] pub fn sqli_match_statement(self, value: impl IntoVal<SqliMatchStatement>) -> Self { with(self, "SqliMatchStatement", value) }
        /// `XssMatchStatement`.
        #[track_caller] pub fn xss_match_statement(self, value: impl IntoVal<XssMatchStatement>) -> Self { with(self, "XssMatchStatement", value) }
    }

    /// `TextTransformation`.
    pub type TextTransformation = Fields<of::TextTransformation>;
    impl TextTransformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(priority: impl IntoVal<i64>, type_: impl IntoVal<TextTransformationType>) -> Self { with(with(empty(), "Priority", priority), "Type", type_) }
        /// `Priority`: mandatory, at least 0.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TextTransformationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `TextTransformationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TextTransformationType {
        /// `NONE`
        None,
        /// `COMPRESS_WHITE_SPACE`
        CompressWhiteSpace,
        /// `HTML_ENTITY_DECODE`
        HtmlEntityDecode,
        /// `LOWERCASE`
        Lowercase,
        /// `CMD_LINE`
        CmdLine,
        /// `URL_DECODE`
        UrlDecode,
        /// `BASE64_DECODE`
        Base64Decode,
        /// `HEX_DECODE`
        HexDecode,
        /// `MD5`
        Md5,
        /// `REPLACE_COMMENTS`
        ReplaceComments,
        /// `ESCAPE_SEQ_DECODE`
        EscapeSeqDecode,
        /// `SQL_HEX_DECODE`
        SqlHexDecode,
        /// `CSS_DECODE`
        CssDecode,
        /// `JS_DECODE`
        JsDecode,
        /// `NORMALIZE_PATH`
        NormalizePath,
        /// `NORMALIZE_PATH_WIN`
        NormalizePathWin,
        /// `REMOVE_NULLS`
        RemoveNulls,
        /// `REPLACE_NULLS`
        ReplaceNulls,
        /// `BASE64_DECODE_EXT`
        Base64DecodeExt,
        /// `URL_DECODE_UNI`
        UrlDecodeUni,
        /// `UTF8_TO_UNICODE`
        Utf8ToUnicode,
        /// `REMOVE_WHITESPACE`
        RemoveWhitespace,
        /// `TRIM`
        Trim,
        /// `TRIM_LEFT`
        TrimLeft,
        /// `TRIM_RIGHT`
        TrimRight,
        /// `REMOVE_COMMENTS_CHAR`
        RemoveCommentsChar,
        /// `UPPERCASE`
        Uppercase,
        /// `CMD_LINE_WIN`
        CmdLineWin,
        /// `CMD_LINE_UNIX`
        CmdLineUnix,
        /// `JS_DECODE_EXT`
        JsDecodeExt,
        /// `SHA256`
        Sha256,
    }
    impl Words for TextTransformationType { const WORDS: &'static [(&'static str, Self)] = &[("NONE", Self::None), ("COMPRESS_WHITE_SPACE", Self::CompressWhiteSpace), ("HTML_ENTITY_DECODE", Self::HtmlEntityDecode), ("LOWERCASE", Self::Lowercase), ("CMD_LINE", Self::CmdLine), ("URL_DECODE", Self::UrlDecode), ("BASE64_DECODE", Self::Base64Decode), ("HEX_DECODE", Self::HexDecode), ("MD5", Self::Md5), ("REPLACE_COMMENTS", Self::ReplaceComments), ("ESCAPE_SEQ_DECODE", Self::EscapeSeqDecode), ("SQL_HEX_DECODE", Self::SqlHexDecode), ("CSS_DECODE", Self::CssDecode), ("JS_DECODE", Self::JsDecode), ("NORMALIZE_PATH", Self::NormalizePath), ("NORMALIZE_PATH_WIN", Self::NormalizePathWin), ("REMOVE_NULLS", Self::RemoveNulls), ("REPLACE_NULLS", Self::ReplaceNulls), ("BASE64_DECODE_EXT", Self::Base64DecodeExt), ("URL_DECODE_UNI", Self::UrlDecodeUni), ("UTF8_TO_UNICODE", Self::Utf8ToUnicode), ("REMOVE_WHITESPACE", Self::RemoveWhitespace), ("TRIM", Self::Trim), ("TRIM_LEFT", Self::TrimLeft), ("TRIM_RIGHT", Self::TrimRight), ("REMOVE_COMMENTS_CHAR", Self::RemoveCommentsChar), ("UPPERCASE", Self::Uppercase), ("CMD_LINE_WIN", Self::CmdLineWin), ("CMD_LINE_UNIX", Self::CmdLineUnix), ("JS_DECODE_EXT", Self::JsDecodeExt), ("SHA256", Self::Sha256)]; }
    impl Eq for TextTransformationType {}
    impl fmt::Debug for TextTransformationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `UriFragment`.
    pub type UriFragment = Fields<of::UriFragment>;
    impl UriFragment {
        /// `FallbackBehavior`.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<UriFragmentFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum UriFragmentFallbackBehavior {
        /// `MATCH`
        Match,
        /// `NO_MATCH`
        NoMatch,
    }
    impl Words for UriFragmentFallbackBehavior { const WORDS: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("NO_MATCH", Self::NoMatch)]; }
    impl Eq for UriFragmentFallbackBehavior {}
    impl fmt::Debug for UriFragmentFallbackBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `VisibilityConfig`.
    pub type VisibilityConfig = Fields<of::VisibilityConfig>;
    /// What [`VisibilityConfig`] cannot do without.
    pub struct VisibilityConfigRequired<A, B, C> {
        /// `SampledRequestsEnabled`.
        pub sampled_requests_enabled: A,
        /// `CloudWatchMetricsEnabled`.
        pub cloud_watch_metrics_enabled: B,
        /// `MetricName`: 1 to 128 characters, matches `^[\w#:\.\-/]+$`.
        pub metric_name: C,
    }
    impl VisibilityConfig {
        /// Takes what is mandatory, by name: [`VisibilityConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<bool>, C: IntoVal<String>>(required: VisibilityConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "SampledRequestsEnabled", required.sampled_requests_enabled), "CloudWatchMetricsEnabled", required.cloud_watch_metrics_enabled), "MetricName", required.metric_name) }
        /// `CloudWatchMetricsEnabled`: mandatory.
        #[track_caller] pub fn cloud_watch_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudWatchMetricsEnabled", value) }
        /// `MetricName`: mandatory, 1 to 128 characters, matches `^[\w#:\.\-/]+$`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `SampledRequestsEnabled`: mandatory.
        #[track_caller] pub fn sampled_requests_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SampledRequestsEnabled", value) }
    }

    /// `XssMatchStatement`.
    pub type XssMatchStatement = Fields<of::XssMatchStatement>;
    impl XssMatchStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_to_match: impl IntoVal<FieldToMatch>, text_transformations: impl IntoVal<List<TextTransformation>>) -> Self { with(with(empty(), "FieldToMatch", field_to_match), "TextTransformations", text_transformations) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PreParseTextTransformations`.
        #[track_caller] pub fn pre_parse_text_transformations(self, value: impl IntoVal<List<PreParseTextTransformation>>) -> Self { with(self, "PreParseTextTransformations", value) }
        /// `TextTransformations`: mandatory, at least 1 item.
        #[track_caller] pub fn text_transformations(self, value: impl IntoVal<List<TextTransformation>>) -> Self { with(self, "TextTransformations", value) }
    }
}

/// [`AWS::WAFv2::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html).
///
/// What `Ref` returns: a text of Name, Id, Scope.
pub type CfnWebAcl = Handle<of::CfnWebAcl>;
impl cfn::ResourceType for of::CfnWebAcl { const TYPE: &'static str = "AWS::WAFv2::WebACL"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnWebAclProps; type Reference = String; }
impl CfnWebAcl {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WebAclArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Capacity`.
    #[inline] pub fn attr_capacity(&self) -> Val<i64> { cfn::attribute(&self.0, "Capacity") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LabelNamespace`.
    #[inline] pub fn attr_label_namespace(&self) -> Val<String> { cfn::attribute(&self.0, "LabelNamespace") }
}

/// Properties of [`CfnWebAcl`].
///
/// Mandatory: `DefaultAction`, `Scope`, `VisibilityConfig`.
///
/// A change replaces the resource: `Name`, `Scope`.
pub type CfnWebAclProps = Fields<of::CfnWebAcl>;
/// What [`CfnWebAclProps`] cannot do without.
pub struct CfnWebAclPropsRequired<A, B, C> {
    /// `DefaultAction`.
    pub default_action: A,
    /// `Scope`. Changing it replaces the resource.
    pub scope: B,
    /// `VisibilityConfig`.
    pub visibility_config: C,
}
impl CfnWebAclProps {
    /// Takes what is mandatory, by name: [`CfnWebAclPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_web_acl::DefaultAction>, B: IntoVal<cfn_web_acl::Scope>, C: IntoVal<cfn_web_acl::VisibilityConfig>>(required: CfnWebAclPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DefaultAction", required.default_action), "Scope", required.scope), "VisibilityConfig", required.visibility_config) }
    /// `ApplicationConfig`.
    #[track_caller] pub fn application_config(self, value: impl IntoVal<cfn_web_acl::ApplicationConfig>) -> Self { with(self, "ApplicationConfig", value) }
    /// `AssociationConfig`.
    #[track_caller] pub fn association_config(self, value: impl IntoVal<cfn_web_acl::AssociationConfig>) -> Self { with(self, "AssociationConfig", value) }
    /// `CaptchaConfig`.
    #[track_caller] pub fn captcha_config(self, value: impl IntoVal<cfn_web_acl::CaptchaConfig>) -> Self { with(self, "CaptchaConfig", value) }
    /// `ChallengeConfig`.
    #[track_caller] pub fn challenge_config(self, value: impl IntoVal<cfn_web_acl::ChallengeConfig>) -> Self { with(self, "ChallengeConfig", value) }
    /// `CustomResponseBodies`.
    #[track_caller] pub fn custom_response_bodies(self, value: impl IntoVal<Map<cfn_web_acl::CustomResponseBody>>) -> Self { with(self, "CustomResponseBodies", value) }
    /// `DataProtectionConfig`.
    #[track_caller] pub fn data_protection_config(self, value: impl IntoVal<cfn_web_acl::DataProtectionConfig>) -> Self { with(self, "DataProtectionConfig", value) }
    /// `DefaultAction`: mandatory.
    #[track_caller] pub fn default_action(self, value: impl IntoVal<cfn_web_acl::DefaultAction>) -> Self { with(self, "DefaultAction", value) }
    /// `Description`: matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MonetizationConfig`.
    #[track_caller] pub fn monetization_config(self, value: impl IntoVal<cfn_web_acl::MonetizationConfig>) -> Self { with(self, "MonetizationConfig", value) }
    /// `Name`: matches `^[0-9A-Za-z_-]{1,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OnSourceDDoSProtectionConfig`.
    #[track_caller] pub fn on_source_d_do_s_protection_config(self, value: impl IntoVal<cfn_web_acl::OnSourceDDoSProtectionConfig>) -> Self { with(self, "OnSourceDDoSProtectionConfig", value) }
    /// `Rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_web_acl::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Scope`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_web_acl::Scope>) -> Self { with(self, "Scope", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_web_acl::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TokenDomains`: each 1 to 253 characters, each matches `^[\w\.\-/]+$`.
    #[track_caller] pub fn token_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TokenDomains", value) }
    /// `VisibilityConfig`: mandatory.
    #[track_caller] pub fn visibility_config(self, value: impl IntoVal<cfn_web_acl::VisibilityConfig>) -> Self { with(self, "VisibilityConfig", value) }
}

/// Types of [`CfnWebAcl`].
pub mod cfn_web_acl {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ip_set::{Scope, Tag};
    pub use super::cfn_rule_group::{AllowAction, AsnMatchStatement, BlockAction, BlockchainChain, Body, BodyParsingFallbackBehavior, ByteMatchStatement, ByteMatchStatementRequired, CaptchaAction, CaptchaConfig, ChallengeAction, ChallengeConfig, CookieMatchPattern, Cookies, CookiesRequired, CountAction, CryptoConfig, CryptoCurrency, CurrencyMode, CustomHttpHeader, CustomRequestHandling, CustomResponse, CustomResponseBody, FieldToMatch, FieldToMatchSingleHeader, FieldToMatchSingleQueryArgument, ForwardedIpConfiguration, ForwardedIpConfigurationFallbackBehavior, GeoMatchStatement, HeaderMatchPattern, HeaderOrder, Headers, HeadersRequired, ImmunityTimeProperty, IpSetForwardedIpConfiguration, IpSetForwardedIpConfigurationRequired, IpSetForwardedIpConfigurationFallbackBehavior, IpSetForwardedIpConfigurationPosition, IpSetReferenceStatement, Ja3Fingerprint, Ja3FingerprintFallbackBehavior, Ja4Fingerprint, Ja4FingerprintFallbackBehavior, JsonBody, JsonMatchPattern, JsonMatchScope, Label, LabelMatchScope, LabelMatchStatement, MapMatchScope, MonetizationConfig, MonetizeAction, OversizeHandling, PaymentNetwork, PaymentNetworkRequired, PositionalConstraint, PreParseTextTransformation, PreParseTextTransformationType, Price, RateBasedStatementCustomKey, RateLimitCookie, RateLimitHeader, RateLimitJa3Fingerprint, RateLimitJa3FingerprintFallbackBehavior, RateLimitJa4Fingerprint, RateLimitJa4FingerprintFallbackBehavior, RateLimitLabelNamespace, RateLimitQueryArgument, RateLimitQueryString, RateLimitUriPath, RegexMatchStatement, RegexMatchStatementRequired, RegexPatternSetReferenceStatement, RegexPatternSetReferenceStatementRequired, ResponseContentType, RuleAction, SensitivityLevel, SizeConstraintStatement, SizeConstraintStatementRequired, SizeConstraintStatementComparisonOperator, SqliMatchStatement, TextTransformation, TextTransformationType, UriFragment, UriFragmentFallbackBehavior, VisibilityConfig, VisibilityConfigRequired, XssMatchStatement};
    mod of { pub enum AndStatement {} pub enum ApplicationAttribute {} pub enum ApplicationConfig {} pub enum AssociationConfig {} impl ias_core::Optional for AssociationConfig {} pub enum AwsManagedRulesAcfpRuleSet {} pub enum AwsManagedRulesAntiDDoSRuleSet {} pub enum AwsManagedRulesAtpRuleSet {} pub enum AwsManagedRulesBotControlRuleSet {} pub enum ClientSideAction {} pub enum ClientSideActionConfig {} pub enum DataProtect {} pub enum DataProtectionConfig {} pub enum DefaultAction {} impl ias_core::Optional for DefaultAction {} pub enum ExcludedRule {} pub enum FieldIdentifier {} pub enum FieldToProtect {} pub enum ManagedRuleGroupConfig {} impl ias_core::Optional for ManagedRuleGroupConfig {} pub enum ManagedRuleGroupStatement {} pub enum NotStatement {} pub enum OnSourceDDoSProtectionConfig {} pub enum OrStatement {} pub enum OverrideAction {} impl ias_core::Optional for OverrideAction {} pub enum RateBasedStatement {} pub enum Regex {} impl ias_core::Optional for Regex {} pub enum RequestBodyAssociatedResourceTypeConfig {} pub enum RequestInspection {} pub enum RequestInspectionAcfp {} pub enum ResponseInspection {} impl ias_core::Optional for ResponseInspection {} pub enum ResponseInspectionBodyContains {} pub enum ResponseInspectionHeader {} pub enum ResponseInspectionJson {} pub enum ResponseInspectionStatusCode {} pub enum Rule {} pub enum RuleActionOverride {} pub enum RuleGroupReferenceStatement {} pub enum Statement {} impl ias_core::Optional for Statement {} }

    /// `AndStatement`.
    pub type AndStatement = Fields<of::AndStatement>;
    impl AndStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statements: impl IntoVal<List<Statement>>) -> Self { with(empty(), "Statements", statements) }
        /// `Statements`: mandatory.
        #[track_caller] pub fn statements(self, value: impl IntoVal<List<Statement>>) -> Self { with(self, "Statements", value) }
    }

    /// `ApplicationAttribute`.
    pub type ApplicationAttribute = Fields<of::ApplicationAttribute>;
    impl ApplicationAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Values", values) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[\w\-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: mandatory, 1 to 10 items, each 1 to 64 characters, each matches `^[\w\-]+$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `ApplicationConfig`.
    pub type ApplicationConfig = Fields<of::ApplicationConfig>;
    impl ApplicationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<List<ApplicationAttribute>>) -> Self { with(empty(), "Attributes", attributes) }
        /// `Attributes`: mandatory, 1 to 10 items.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<ApplicationAttribute>>) -> Self { with(self, "Attributes", value) }
    }

    /// `AssociationConfig`.
    pub type AssociationConfig = Fields<of::AssociationConfig>;
    impl AssociationConfig {
        /// `RequestBody`.
        #[track_caller] pub fn request_body(self, value: impl IntoVal<Map<RequestBodyAssociatedResourceTypeConfig>>) -> Self { with(self, "RequestBody", value) }
    }

    /// `AWSManagedRulesACFPRuleSet`.
    pub type AwsManagedRulesAcfpRuleSet = Fields<of::AwsManagedRulesAcfpRuleSet>;
    /// What [`AwsManagedRulesAcfpRuleSet`] cannot do without.
    pub struct AwsManagedRulesAcfpRuleSetRequired<A, B, C> {
        /// `CreationPath`: 1 to 256 characters, matches `\S`.
        pub creation_path: A,
        /// `RegistrationPagePath`: 1 to 256 characters, matches `\S`.
        pub registration_page_path: B,
        /// `RequestInspection`.
        pub request_inspection: C,
    }
    impl AwsManagedRulesAcfpRuleSet {
        /// Takes what is mandatory, by name: [`AwsManagedRulesAcfpRuleSetRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<RequestInspectionAcfp>>(required: AwsManagedRulesAcfpRuleSetRequired<A, B, C>) -> Self { with(with(with(empty(), "CreationPath", required.creation_path), "RegistrationPagePath", required.registration_page_path), "RequestInspection", required.request_inspection) }
        /// `CreationPath`: mandatory, 1 to 256 characters, matches `\S`.
        #[track_caller] pub fn creation_path(self, value: impl IntoVal<String>) -> Self { with(self, "CreationPath", value) }
        /// `EnableRegexInPath`.
        #[track_caller] pub fn enable_regex_in_path(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableRegexInPath", value) }
        /// `RegistrationPagePath`: mandatory, 1 to 256 characters, matches `\S`.
        #[track_caller] pub fn registration_page_path(self, value: impl IntoVal<String>) -> Self { with(self, "RegistrationPagePath", value) }
        /// `RequestInspection`: mandatory.
        #[track_caller] pub fn request_inspection(self, value: impl IntoVal<RequestInspectionAcfp>) -> Self { with(self, "RequestInspection", value) }
        /// `ResponseInspection`.
        #[track_caller] pub fn response_inspection(self, value: impl IntoVal<ResponseInspection>) -> Self { with(self, "ResponseInspection", value) }
    }

    /// `AWSManagedRulesAntiDDoSRuleSet`.
    pub type AwsManagedRulesAntiDDoSRuleSet = Fields<of::AwsManagedRulesAntiDDoSRuleSet>;
    impl AwsManagedRulesAntiDDoSRuleSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_side_action_config: impl IntoVal<ClientSideActionConfig>) -> Self { with(empty(), "ClientSideActionConfig", client_side_action_config) }
        /// `ClientSideActionConfig`: mandatory.
        #[track_caller] pub fn client_side_action_config(self, value: impl IntoVal<ClientSideActionConfig>) -> Self { with(self, "ClientSideActionConfig", value) }
        /// `SensitivityToBlock`.
        #[track_caller] pub fn sensitivity_to_block(self, value: impl IntoVal<SensitivityToAct>) -> Self { with(self, "SensitivityToBlock", value) }
    }

    /// `AWSManagedRulesATPRuleSet`.
    pub type AwsManagedRulesAtpRuleSet = Fields<of::AwsManagedRulesAtpRuleSet>;
    impl AwsManagedRulesAtpRuleSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(login_path: impl IntoVal<String>) -> Self { with(empty(), "LoginPath", login_path) }
        /// `EnableRegexInPath`.
        #[track_caller] pub fn enable_regex_in_path(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableRegexInPath", value) }
        /// `LoginPath`: mandatory.
        #[track_caller] pub fn login_path(self, value: impl IntoVal<String>) -> Self { with(self, "LoginPath", value) }
        /// `RequestInspection`.
        #[track_caller] pub fn request_inspection(self, value: impl IntoVal<RequestInspection>) -> Self { with(self, "RequestInspection", value) }
        /// `ResponseInspection`.
        #[track_caller] pub fn response_inspection(self, value: impl IntoVal<ResponseInspection>) -> Self { with(self, "ResponseInspection", value) }
    }

    /// `AWSManagedRulesBotControlRuleSet`.
    pub type AwsManagedRulesBotControlRuleSet = Fields<of::AwsManagedRulesBotControlRuleSet>;
    impl AwsManagedRulesBotControlRuleSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(inspection_level: impl IntoVal<AwsManagedRulesBotControlRuleSetInspectionLevel>) -> Self { with(empty(), "InspectionLevel", inspection_level) }
        /// `EnableMachineLearning`.
        #[track_caller] pub fn enable_machine_learning(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableMachineLearning", value) }
        /// `InspectionLevel`: mandatory.
        #[track_caller] pub fn inspection_level(self, value: impl IntoVal<AwsManagedRulesBotControlRuleSetInspectionLevel>) -> Self { with(self, "InspectionLevel", value) }
    }

    /// Words of `InspectionLevel`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AwsManagedRulesBotControlRuleSetInspectionLevel {
        /// `COMMON`
        Common,
        /// `TARGETED`
        Targeted,
    }
    impl Words for AwsManagedRulesBotControlRuleSetInspectionLevel { const WORDS: &'static [(&'static str, Self)] = &[("COMMON", Self::Common), ("TARGETED", Self::Targeted)]; }
    impl Eq for AwsManagedRulesBotControlRuleSetInspectionLevel {}
    impl fmt::Debug for AwsManagedRulesBotControlRuleSetInspectionLevel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ClientSideAction`.
    pub type ClientSideAction = Fields<of::ClientSideAction>;
    impl ClientSideAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(usage_of_action: impl IntoVal<UsageOfAction>) -> Self { with(empty(), "UsageOfAction", usage_of_action) }
        /// `ExemptUriRegularExpressions`.
        #[track_caller] pub fn exempt_uri_regular_expressions(self, value: impl IntoVal<List<Regex>>) -> Self { with(self, "ExemptUriRegularExpressions", value) }
        /// `Sensitivity`.
        #[track_caller] pub fn sensitivity(self, value: impl IntoVal<SensitivityToAct>) -> Self { with(self, "Sensitivity", value) }
        /// `UsageOfAction`: mandatory.
        #[track_caller] pub fn usage_of_action(self, value: impl IntoVal<UsageOfAction>) -> Self { with(self, "UsageOfAction", value) }
    }

    /// `ClientSideActionConfig`.
    pub type ClientSideActionConfig = Fields<of::ClientSideActionConfig>;
    impl ClientSideActionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(challenge: impl IntoVal<ClientSideAction>) -> Self { with(empty(), "Challenge", challenge) }
        /// `Challenge`: mandatory.
        #[track_caller] pub fn challenge(self, value: impl IntoVal<ClientSideAction>) -> Self { with(self, "Challenge", value) }
    }

    /// `DataProtect`.
    pub type DataProtect = Fields<of::DataProtect>;
    impl DataProtect {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field: impl IntoVal<FieldToProtect>, action: impl IntoVal<DataProtectionAction>) -> Self { with(with(empty(), "Field", field), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<DataProtectionAction>) -> Self { with(self, "Action", value) }
        /// `ExcludeRateBasedDetails`.
        #[track_caller] pub fn exclude_rate_based_details(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeRateBasedDetails", value) }
        /// `ExcludeRuleMatchDetails`.
        #[track_caller] pub fn exclude_rule_match_details(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeRuleMatchDetails", value) }
        /// `Field`: mandatory.
        #[track_caller] pub fn field(self, value: impl IntoVal<FieldToProtect>) -> Self { with(self, "Field", value) }
    }

    /// Words of `DataProtectionAction`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DataProtectionAction {
        /// `SUBSTITUTION`
        Substitution,
        /// `HASH`
        Hash,
    }
    impl Words for DataProtectionAction { const WORDS: &'static [(&'static str, Self)] = &[("SUBSTITUTION", Self::Substitution), ("HASH", Self::Hash)]; }
    impl Eq for DataProtectionAction {}
    impl fmt::Debug for DataProtectionAction { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `DataProtectionConfig`.
    pub type DataProtectionConfig = Fields<of::DataProtectionConfig>;
    impl DataProtectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_protections: impl IntoVal<List<DataProtect>>) -> Self { with(empty(), "DataProtections", data_protections) }
        /// `DataProtections`: mandatory, 1 to 26 items.
        #[track_caller] pub fn data_protections(self, value: impl IntoVal<List<DataProtect>>) -> Self { with(self, "DataProtections", value) }
    }

    /// `DefaultAction`.
    pub type DefaultAction = Fields<of::DefaultAction>;
    impl DefaultAction {
        /// `Allow`.
        #[track_caller] pub fn allow(self, value: impl IntoVal<AllowAction>) -> Self { with(self, "Allow", value) }
        /// `Block`.
        #[track_caller] pub fn block(self, value: impl IntoVal<BlockAction>) -> Self { with(self, "Block", value) }
    }

    /// `ExcludedRule`.
    pub type ExcludedRule = Fields<of::ExcludedRule>;
    impl ExcludedRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_-]{1,128}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `FieldIdentifier`.
    pub type FieldIdentifier = Fields<of::FieldIdentifier>;
    impl FieldIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>) -> Self { with(empty(), "Identifier", identifier) }
        /// `Identifier`: mandatory, 1 to 512 characters, matches `.*\S.*`.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
    }

    /// `FieldToProtect`.
    pub type FieldToProtect = Fields<of::FieldToProtect>;
    impl FieldToProtect {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_type: impl IntoVal<FieldToProtectFieldType>) -> Self { with(empty(), "FieldType", field_type) }
        /// `FieldKeys`: at most 100 items, each 1 to 64 characters, each matches `\S`.
        #[track_caller] pub fn field_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FieldKeys", value) }
        /// `FieldType`: mandatory.
        #[track_caller] pub fn field_type(self, value: impl IntoVal<FieldToProtectFieldType>) -> Self { with(self, "FieldType", value) }
    }

    /// Words of `FieldType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FieldToProtectFieldType {
        /// `SINGLE_HEADER`
        SingleHeader,
        /// `SINGLE_COOKIE`
        SingleCookie,
        /// `SINGLE_QUERY_ARGUMENT`
        SingleQueryArgument,
        /// `QUERY_STRING`
        QueryString,
        /// `BODY`
        Body,
    }
    impl Words for FieldToProtectFieldType { const WORDS: &'static [(&'static str, Self)] = &[("SINGLE_HEADER", Self::SingleHeader), ("SINGLE_COOKIE", Self::SingleCookie), ("SINGLE_QUERY_ARGUMENT", Self::SingleQueryArgument), ("QUERY_STRING", Self::QueryString), ("BODY", Self::Body)]; }
    impl Eq for FieldToProtectFieldType {}
    impl fmt::Debug for FieldToProtectFieldType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ManagedRuleGroupConfig`.
    pub type ManagedRuleGroupConfig = Fields<of::ManagedRuleGroupConfig>;
    impl ManagedRuleGroupConfig {
        /// `AWSManagedRulesACFPRuleSet`.
        #[track_caller] pub fn aws_managed_rules_acfp_rule_set(self, value: impl IntoVal<AwsManagedRulesAcfpRuleSet>) -> Self { with(self, "AWSManagedRulesACFPRuleSet", value) }
        /// `AWSManagedRulesATPRuleSet`.
        #[track_caller] pub fn aws_managed_rules_atp_rule_set(self, value: impl IntoVal<AwsManagedRulesAtpRuleSet>) -> Self { with(self, "AWSManagedRulesATPRuleSet", value) }
        /// `AWSManagedRulesAntiDDoSRuleSet`.
        #[track_caller] pub fn aws_managed_rules_anti_d_do_s_rule_set(self, value: impl IntoVal<AwsManagedRulesAntiDDoSRuleSet>) -> Self { with(self, "AWSManagedRulesAntiDDoSRuleSet", value) }
        /// `AWSManagedRulesBotControlRuleSet`.
        #[track_caller] pub fn aws_managed_rules_bot_control_rule_set(self, value: impl IntoVal<AwsManagedRulesBotControlRuleSet>) -> Self { with(self, "AWSManagedRulesBotControlRuleSet", value) }
        /// `LoginPath`: 1 to 256 characters, matches `.*\S.*`.
        #[track_caller] pub fn login_path(self, value: impl IntoVal<String>) -> Self { with(self, "LoginPath", value) }
        /// `PasswordField`.
        #[track_caller] pub fn password_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "PasswordField", value) }
        /// `PayloadType`.
        #[track_caller] pub fn payload_type(self, value: impl IntoVal<ManagedRuleGroupConfigPayloadType>) -> Self { with(self, "PayloadType", value) }
        /// `UsernameField`.
        #[track_caller] pub fn username_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "UsernameField", value) }
    }

    /// Words of `PayloadType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ManagedRuleGroupConfigPayloadType {
        /// `JSON`
        Json,
        /// `FORM_ENCODED`
        FormEncoded,
    }
    impl Words for ManagedRuleGroupConfigPayloadType { const WORDS: &'static [(&'static str, Self)] = &[("JSON", Self::Json), ("FORM_ENCODED", Self::FormEncoded)]; }
    impl Eq for ManagedRuleGroupConfigPayloadType {}
    impl fmt::Debug for ManagedRuleGroupConfigPayloadType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ManagedRuleGroupStatement`.
    pub type ManagedRuleGroupStatement = Fields<of::ManagedRuleGroupStatement>;
    impl ManagedRuleGroupStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vendor_name: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "VendorName", vendor_name), "Name", name) }
        /// `ExcludedRules`: at most 100 items.
        #[track_caller] pub fn excluded_rules(self, value: impl IntoVal<List<ExcludedRule>>) -> Self { with(self, "ExcludedRules", value) }
        /// `ManagedRuleGroupConfigs`.
        #[track_caller] pub fn managed_rule_group_configs(self, value: impl IntoVal<List<ManagedRuleGroupConfig>>) -> Self { with(self, "ManagedRuleGroupConfigs", value) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_-]{1,128}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RuleActionOverrides`: at most 100 items.
        #[track_caller] pub fn rule_action_overrides(self, value: impl IntoVal<List<RuleActionOverride>>) -> Self { with(self, "RuleActionOverrides", value) }
        /// `ScopeDownStatement`.
        #[track_caller] pub fn scope_down_statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "ScopeDownStatement", value) }
        /// `VendorName`: mandatory, 1 to 128 characters, matches `\S`.
        #[track_caller] pub fn vendor_name(self, value: impl IntoVal<String>) -> Self { with(self, "VendorName", value) }
        /// `Version`: 1 to 64 characters, matches `^[\w#:\.\-/]+$`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `NotStatement`.
    pub type NotStatement = Fields<of::NotStatement>;
    impl NotStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statement: impl IntoVal<Statement>) -> Self { with(empty(), "Statement", statement) }
        /// `Statement`: mandatory.
        #[track_caller] pub fn statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "Statement", value) }
    }

    /// `OnSourceDDoSProtectionConfig`.
    pub type OnSourceDDoSProtectionConfig = Fields<of::OnSourceDDoSProtectionConfig>;
    impl OnSourceDDoSProtectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alb_low_reputation_mode: impl IntoVal<OnSourceDDoSProtectionConfigAlbLowReputationMode>) -> Self { with(empty(), "ALBLowReputationMode", alb_low_reputation_mode) }
        /// `ALBLowReputationMode`: mandatory.
        #[track_caller] pub fn alb_low_reputation_mode(self, value: impl IntoVal<OnSourceDDoSProtectionConfigAlbLowReputationMode>) -> Self { with(self, "ALBLowReputationMode", value) }
    }

    /// Words of `ALBLowReputationMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OnSourceDDoSProtectionConfigAlbLowReputationMode {
        /// `ACTIVE_UNDER_DDOS`
        ActiveUnderDdos,
        /// `ALWAYS_ON`
        AlwaysOn,
    }
    impl Words for OnSourceDDoSProtectionConfigAlbLowReputationMode { const WORDS: &'static [(&'static str, Self)] = &[("ACTIVE_UNDER_DDOS", Self::ActiveUnderDdos), ("ALWAYS_ON", Self::AlwaysOn)]; }
    impl Eq for OnSourceDDoSProtectionConfigAlbLowReputationMode {}
    impl fmt::Debug for OnSourceDDoSProtectionConfigAlbLowReputationMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `OrStatement`.
    pub type OrStatement = Fields<of::OrStatement>;
    impl OrStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statements: impl IntoVal<List<Statement>>) -> Self { with(empty(), "Statements", statements) }
        /// `Statements`: mandatory.
        #[track_caller] pub fn statements(self, value: impl IntoVal<List<Statement>>) -> Self { with(self, "Statements", value) }
    }

    /// `OverrideAction`.
    pub type OverrideAction = Fields<of::OverrideAction>;
    impl OverrideAction {
        /// `Count`.
        #[track_caller] pub fn count(self, value: impl IntoVal<Json>) -> Self { with(self, "Count", value) }
        /// `None`.
        #[track_caller] pub fn none(self, value: impl IntoVal<Json>) -> Self { with(self, "None", value) }
    }

    /// `RateBasedStatement`.
    pub type RateBasedStatement = Fields<of::RateBasedStatement>;
    impl RateBasedStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(limit: impl IntoVal<i64>, aggregate_key_type: impl IntoVal<RateBasedStatementAggregateKeyType>) -> Self { with(with(empty(), "Limit", limit), "AggregateKeyType", aggregate_key_type) }
        /// `AggregateKeyType`: mandatory.
        #[track_caller] pub fn aggregate_key_type(self, value: impl IntoVal<RateBasedStatementAggregateKeyType>) -> Self { with(self, "AggregateKeyType", value) }
        /// `CustomKeys`: at most 5 items.
        #[track_caller] pub fn custom_keys(self, value: impl IntoVal<List<RateBasedStatementCustomKey>>) -> Self { with(self, "CustomKeys", value) }
        /// `EvaluationWindowSec`: one of `60`, `120`, `300`, `600`.
        #[track_caller] pub fn evaluation_window_sec(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationWindowSec", value) }
        /// `ForwardedIPConfig`.
        #[track_caller] pub fn forwarded_ip_config(self, value: impl IntoVal<ForwardedIpConfiguration>) -> Self { with(self, "ForwardedIPConfig", value) }
        /// `Limit`: mandatory, 10 to 2000000000.
        #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "Limit", value) }
        /// `ScopeDownStatement`.
        #[track_caller] pub fn scope_down_statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "ScopeDownStatement", value) }
    }

    /// Words of `AggregateKeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RateBasedStatementAggregateKeyType {
        /// `CONSTANT`
        Constant,
        /// `IP`
        Ip,
        /// `FORWARDED_IP`
        ForwardedIp,
        /// `CUSTOM_KEYS`
        CustomKeys,
    }
    impl Words for RateBasedStatementAggregateKeyType { const WORDS: &'static [(&'static str, Self)] = &[("CONSTANT", Self::Constant), ("IP", Self::Ip), ("FORWARDED_IP", Self::ForwardedIp), ("CUSTOM_KEYS", Self::CustomKeys)]; }
    impl Eq for RateBasedStatementAggregateKeyType {}
    impl fmt::Debug for RateBasedStatementAggregateKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Regex`.
    pub type Regex = Fields<of::Regex>;
    impl Regex {
        /// `RegexString`: 1 to 512 characters.
        #[track_caller] pub fn regex_string(self, value: impl IntoVal<String>) -> Self { with(self, "RegexString", value) }
    }

    /// `RequestBodyAssociatedResourceTypeConfig`.
    pub type RequestBodyAssociatedResourceTypeConfig = Fields<of::RequestBodyAssociatedResourceTypeConfig>;
    impl RequestBodyAssociatedResourceTypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_size_inspection_limit: impl IntoVal<SizeInspectionLimit>) -> Self { with(empty(), "DefaultSizeInspectionLimit", default_size_inspection_limit) }
        /// `DefaultSizeInspectionLimit`: mandatory.
        #[track_caller] pub fn default_size_inspection_limit(self, value: impl IntoVal<SizeInspectionLimit>) -> Self { with(self, "DefaultSizeInspectionLimit", value) }
    }

    /// `RequestInspection`.
    pub type RequestInspection = Fields<of::RequestInspection>;
    /// What [`RequestInspection`] cannot do without.
    pub struct RequestInspectionRequired<A, B, C> {
        /// `PayloadType`.
        pub payload_type: A,
        /// `UsernameField`.
        pub username_field: B,
        /// `PasswordField`.
        pub password_field: C,
    }
    impl RequestInspection {
        /// Takes what is mandatory, by name: [`RequestInspectionRequired`].
        #[track_caller] pub fn new<A: IntoVal<RequestInspectionPayloadType>, B: IntoVal<FieldIdentifier>, C: IntoVal<FieldIdentifier>>(required: RequestInspectionRequired<A, B, C>) -> Self { with(with(with(empty(), "PayloadType", required.payload_type), "UsernameField", required.username_field), "PasswordField", required.password_field) }
        /// `PasswordField`: mandatory.
        #[track_caller] pub fn password_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "PasswordField", value) }
        /// `PayloadType`: mandatory.
        #[track_caller] pub fn payload_type(self, value: impl IntoVal<RequestInspectionPayloadType>) -> Self { with(self, "PayloadType", value) }
        /// `UsernameField`: mandatory.
        #[track_caller] pub fn username_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "UsernameField", value) }
    }

    /// `RequestInspectionACFP`.
    pub type RequestInspectionAcfp = Fields<of::RequestInspectionAcfp>;
    impl RequestInspectionAcfp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(payload_type: impl IntoVal<RequestInspectionAcfpPayloadType>) -> Self { with(empty(), "PayloadType", payload_type) }
        /// `AddressFields`.
        #[track_caller] pub fn address_fields(self, value: impl IntoVal<List<FieldIdentifier>>) -> Self { with(self, "AddressFields", value) }
        /// `EmailField`.
        #[track_caller] pub fn email_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "EmailField", value) }
        /// `PasswordField`.
        #[track_caller] pub fn password_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "PasswordField", value) }
        /// `PayloadType`: mandatory.
        #[track_caller] pub fn payload_type(self, value: impl IntoVal<RequestInspectionAcfpPayloadType>) -> Self { with(self, "PayloadType", value) }
        /// `PhoneNumberFields`.
        #[track_caller] pub fn phone_number_fields(self, value: impl IntoVal<List<FieldIdentifier>>) -> Self { with(self, "PhoneNumberFields", value) }
        /// `UsernameField`.
        #[track_caller] pub fn username_field(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "UsernameField", value) }
    }

    /// Words of `PayloadType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RequestInspectionAcfpPayloadType {
        /// `JSON`
        Json,
        /// `FORM_ENCODED`
        FormEncoded,
    }
    impl Words for RequestInspectionAcfpPayloadType { const WORDS: &'static [(&'static str, Self)] = &[("JSON", Self::Json), ("FORM_ENCODED", Self::FormEncoded)]; }
    impl Eq for RequestInspectionAcfpPayloadType {}
    impl fmt::Debug for RequestInspectionAcfpPayloadType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PayloadType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RequestInspectionPayloadType {
        /// `JSON`
        Json,
        /// `FORM_ENCODED`
        FormEncoded,
    }
    impl Words for RequestInspectionPayloadType { const WORDS: &'static [(&'static str, Self)] = &[("JSON", Self::Json), ("FORM_ENCODED", Self::FormEncoded)]; }
    impl Eq for RequestInspectionPayloadType {}
    impl fmt::Debug for RequestInspectionPayloadType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ResponseInspection`.
    pub type ResponseInspection = Fields<of::ResponseInspection>;
    impl ResponseInspection {
        /// `BodyContains`.
        #[track_caller] pub fn body_contains(self, value: impl IntoVal<ResponseInspectionBodyContains>) -> Self { with(self, "BodyContains", value) }
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<ResponseInspectionHeader>) -> Self { with(self, "Header", value) }
        /// `Json`.
        #[track_caller] pub fn json(self, value: impl IntoVal<ResponseInspectionJson>) -> Self { with(self, "Json", value) }
        /// `StatusCode`.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<ResponseInspectionStatusCode>) -> Self { with(self, "StatusCode", value) }
    }

    /// `ResponseInspectionBodyContains`.
    pub type ResponseInspectionBodyContains = Fields<of::ResponseInspectionBodyContains>;
    impl ResponseInspectionBodyContains {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(success_strings: impl IntoVal<List<String>>, failure_strings: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SuccessStrings", success_strings), "FailureStrings", failure_strings) }
        /// `FailureStrings`: mandatory, 1 to 5 items, each 1 to 100 characters, each matches `.*\S.*`.
        #[track_caller] pub fn failure_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FailureStrings", value) }
        /// `SuccessStrings`: mandatory, 1 to 5 items, each 1 to 100 characters, each matches `.*\S.*`.
        #[track_caller] pub fn success_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SuccessStrings", value) }
    }

    /// `ResponseInspectionHeader`.
    pub type ResponseInspectionHeader = Fields<of::ResponseInspectionHeader>;
    /// What [`ResponseInspectionHeader`] cannot do without.
    pub struct ResponseInspectionHeaderRequired<A, B, C> {
        /// `Name`: 1 to 200 characters, matches `.*\S.*`.
        pub name: A,
        /// `SuccessValues`: 1 to 3 items, each 1 to 100 characters, each matches `.*\S.*`.
        pub success_values: B,
        /// `FailureValues`: 1 to 3 items, each 1 to 100 characters, each matches `.*\S.*`.
        pub failure_values: C,
    }
    impl ResponseInspectionHeader {
        /// Takes what is mandatory, by name: [`ResponseInspectionHeaderRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<String>>>(required: ResponseInspectionHeaderRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "SuccessValues", required.success_values), "FailureValues", required.failure_values) }
        /// `FailureValues`: mandatory, 1 to 3 items, each 1 to 100 characters, each matches `.*\S.*`.
        #[track_caller] pub fn failure_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FailureValues", value) }
        /// `Name`: mandatory, 1 to 200 characters, matches `.*\S.*`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SuccessValues`: mandatory, 1 to 3 items, each 1 to 100 characters, each matches `.*\S.*`.
        #[track_caller] pub fn success_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SuccessValues", value) }
    }

    /// `ResponseInspectionJson`.
    pub type ResponseInspectionJson = Fields<of::ResponseInspectionJson>;
    /// What [`ResponseInspectionJson`] cannot do without.
    pub struct ResponseInspectionJsonRequired<A, B, C> {
        /// `Identifier`: 1 to 512 characters, matches `.*\S.*`.
        pub identifier: A,
        /// `SuccessValues`: 1 to 5 items, each 1 to 100 characters, each matches `.*\S.*`.
        pub success_values: B,
        /// `FailureValues`: 1 to 5 items, each 1 to 100 characters, each matches `.*\S.*`.
        pub failure_values: C,
    }
    impl ResponseInspectionJson {
        /// Takes what is mandatory, by name: [`ResponseInspectionJsonRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<String>>>(required: ResponseInspectionJsonRequired<A, B, C>) -> Self { with(with(with(empty(), "Identifier", required.identifier), "SuccessValues", required.success_values), "FailureValues", required.failure_values) }
        /// `FailureValues`: mandatory, 1 to 5 items, each 1 to 100 characters, each matches `.*\S.*`.
        #[track_caller] pub fn failure_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FailureValues", value) }
        /// `Identifier`: mandatory, 1 to 512 characters, matches `.*\S.*`.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `SuccessValues`: mandatory, 1 to 5 items, each 1 to 100 characters, each matches `.*\S.*`.
        #[track_caller] pub fn success_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SuccessValues", value) }
    }

    /// `ResponseInspectionStatusCode`.
    pub type ResponseInspectionStatusCode = Fields<of::ResponseInspectionStatusCode>;
    impl ResponseInspectionStatusCode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(success_codes: impl IntoVal<List<i64>>, failure_codes: impl IntoVal<List<i64>>) -> Self { with(with(empty(), "SuccessCodes", success_codes), "FailureCodes", failure_codes) }
        /// `FailureCodes`: mandatory, 1 to 10 items, each at most 999 characters, each 0 to 999.
        #[track_caller] pub fn failure_codes(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "FailureCodes", value) }
        /// `SuccessCodes`: mandatory, 1 to 10 items, each at most 999 characters, each 0 to 999.
        #[track_caller] pub fn success_codes(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "SuccessCodes", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    /// What [`Rule`] cannot do without.
    pub struct RuleRequired<A, B, C, D> {
        /// `Name`: matches `^[0-9A-Za-z_-]{1,128}$`.
        pub name: A,
        /// `Priority`: at least 0.
        pub priority: B,
        /// `Statement`.
        pub statement: C,
        /// `VisibilityConfig`.
        pub visibility_config: D,
    }
    impl Rule {
        /// Takes what is mandatory, by name: [`RuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Statement>, D: IntoVal<VisibilityConfig>>(required: RuleRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Priority", required.priority), "Statement", required.statement), "VisibilityConfig", required.visibility_config) }
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<RuleAction>) -> Self { with(self, "Action", value) }
        /// `CaptchaConfig`.
        #[track_caller] pub fn captcha_config(self, value: impl IntoVal<CaptchaConfig>) -> Self { with(self, "CaptchaConfig", value) }
        /// `ChallengeConfig`.
        #[track_caller] pub fn challenge_config(self, value: impl IntoVal<ChallengeConfig>) -> Self { with(self, "ChallengeConfig", value) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_-]{1,128}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OverrideAction`.
        #[track_caller] pub fn override_action(self, value: impl IntoVal<OverrideAction>) -> Self { with(self, "OverrideAction", value) }
        /// `Priority`: mandatory, at least 0.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `RuleLabels`.
        #[track_caller] pub fn rule_labels(self, value: impl IntoVal<List<Label>>) -> Self { with(self, "RuleLabels", value) }
        /// `Statement`: mandatory.
        #[track_caller] pub fn statement(self, value: impl IntoVal<Statement>) -> Self { with(self, "Statement", value) }
        /// `VisibilityConfig`: mandatory.
        #[track_caller] pub fn visibility_config(self, value: impl IntoVal<VisibilityConfig>) -> Self { with(self, "VisibilityConfig", value) }
    }

    /// `RuleActionOverride`.
    pub type RuleActionOverride = Fields<of::RuleActionOverride>;
    impl RuleActionOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, action_to_use: impl IntoVal<RuleAction>) -> Self { with(with(empty(), "Name", name), "ActionToUse", action_to_use) }
        /// `ActionToUse`: mandatory.
        #[track_caller] pub fn action_to_use(self, value: impl IntoVal<RuleAction>) -> Self { with(self, "ActionToUse", value) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_-]{1,128}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `RuleGroupReferenceStatement`.
    pub type RuleGroupReferenceStatement = Fields<of::RuleGroupReferenceStatement>;
    impl RuleGroupReferenceStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 20 to 2048 characters, matches `\S`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `ExcludedRules`: at most 100 items.
        #[track_caller] pub fn excluded_rules(self, value: impl IntoVal<List<ExcludedRule>>) -> Self { with(self, "ExcludedRules", value) }
        /// `RuleActionOverrides`: at most 100 items.
        #[track_caller] pub fn rule_action_overrides(self, value: impl IntoVal<List<RuleActionOverride>>) -> Self { with(self, "RuleActionOverrides", value) }
    }

    /// Words of `SensitivityToAct`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SensitivityToAct {
        /// `LOW`
        Low,
        /// `MEDIUM`
        Medium,
        /// `HIGH`
        High,
    }
    impl Words for SensitivityToAct { const WORDS: &'static [(&'static str, Self)] = &[("LOW", Self::Low), ("MEDIUM", Self::Medium), ("HIGH", Self::High)]; }
    impl Eq for SensitivityToAct {}
    impl fmt::Debug for SensitivityToAct { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SizeInspectionLimit`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SizeInspectionLimit {
        /// `KB_16`
        Kb16,
        /// `KB_32`
        Kb32,
        /// `KB_48`
        Kb48,
        /// `KB_64`
        Kb64,
    }
    impl Words for SizeInspectionLimit { const WORDS: &'static [(&'static str, Self)] = &[("KB_16", Self::Kb16), ("KB_32", Self::Kb32), ("KB_48", Self::Kb48), ("KB_64", Self::Kb64)]; }
    impl Eq for SizeInspectionLimit {}
    impl fmt::Debug for SizeInspectionLimit { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Statement`.
    pub type Statement = Fields<of::Statement>;
    impl Statement {
        /// `AndStatement`.
        #[track_caller] pub fn and_statement(self, value: impl IntoVal<AndStatement>) -> Self { with(self, "AndStatement", value) }
        /// `AsnMatchStatement`.
        #[track_caller] pub fn asn_match_statement(self, value: impl IntoVal<AsnMatchStatement>) -> Self { with(self, "AsnMatchStatement", value) }
        /// `ByteMatchStatement`.
        #[track_caller] pub fn byte_match_statement(self, value: impl IntoVal<ByteMatchStatement>) -> Self { with(self, "ByteMatchStatement", value) }
        /// `GeoMatchStatement`.
        #[track_caller] pub fn geo_match_statement(self, value: impl IntoVal<GeoMatchStatement>) -> Self { with(self, "GeoMatchStatement", value) }
        /// `IPSetReferenceStatement`.
        #[track_caller] pub fn ip_set_reference_statement(self, value: impl IntoVal<IpSetReferenceStatement>) -> Self { with(self, "IPSetReferenceStatement", value) }
        /// `LabelMatchStatement`.
        #[track_caller] pub fn label_match_statement(self, value: impl IntoVal<LabelMatchStatement>) -> Self { with(self, "LabelMatchStatement", value) }
        /// `ManagedRuleGroupStatement`.
        #[track_caller] pub fn managed_rule_group_statement(self, value: impl IntoVal<ManagedRuleGroupStatement>) -> Self { with(self, "ManagedRuleGroupStatement", value) }
        /// `NotStatement`.
        #[track_caller] pub fn not_statement(self, value: impl IntoVal<NotStatement>) -> Self { with(self, "NotStatement", value) }
        /// `OrStatement`.
        #[track_caller] pub fn or_statement(self, value: impl IntoVal<OrStatement>) -> Self { with(self, "OrStatement", value) }
        /// `RateBasedStatement`.
        #[track_caller] pub fn rate_based_statement(self, value: impl IntoVal<RateBasedStatement>) -> Self { with(self, "RateBasedStatement", value) }
        /// `RegexMatchStatement`.
        #[track_caller] pub fn regex_match_statement(self, value: impl IntoVal<RegexMatchStatement>) -> Self { with(self, "RegexMatchStatement", value) }
        /// `RegexPatternSetReferenceStatement`.
        #[track_caller] pub fn regex_pattern_set_reference_statement(self, value: impl IntoVal<RegexPatternSetReferenceStatement>) -> Self { with(self, "RegexPatternSetReferenceStatement", value) }
        /// `RuleGroupReferenceStatement`.
        #[track_caller] pub fn rule_group_reference_statement(self, value: impl IntoVal<RuleGroupReferenceStatement>) -> Self { with(self, "RuleGroupReferenceStatement", value) }
        /// `SizeConstraintStatement`.
        #[track_caller] pub fn size_constraint_statement(self, value: impl IntoVal<SizeConstraintStatement>) -> Self { with(self, "SizeConstraintStatement", value) }
        /// `SqliMatchStatement`.
        #[track_caller] pub fn sqli_match_statement(self, value: impl IntoVal<SqliMatchStatement>) -> Self { with(self, "SqliMatchStatement", value) }
        /// `XssMatchStatement`.
        #[track_caller] pub fn xss_match_statement(self, value: impl IntoVal<XssMatchStatement>) -> Self { with(self, "XssMatchStatement", value) }
    }

    /// Words of `UsageOfAction`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum UsageOfAction {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for UsageOfAction { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for UsageOfAction {}
    impl fmt::Debug for UsageOfAction { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::WAFv2::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html).
///
/// What `Ref` returns: a text of ResourceArn, WebACLArn.
pub type CfnWebAclAssociation = Handle<of::CfnWebAclAssociation>;
impl cfn::ResourceType for of::CfnWebAclAssociation { const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation"; const TAGS: Option<Tagging> = None; type Props = CfnWebAclAssociationProps; type Reference = String; }

/// Properties of [`CfnWebAclAssociation`].
///
/// Mandatory: `ResourceArn`, `WebACLArn`.
///
/// A change replaces the resource: `ResourceArn`, `WebACLArn`.
pub type CfnWebAclAssociationProps = Fields<of::CfnWebAclAssociation>;
impl CfnWebAclAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, web_acl_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "WebACLArn", web_acl_arn) }
    /// `ResourceArn`: mandatory, 20 to 2048 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `WebACLArn`: mandatory, 20 to 2048 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn web_acl_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WebACLArn", value) }
}
