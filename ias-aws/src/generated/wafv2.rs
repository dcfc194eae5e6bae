// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WAFv2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnIpSet {} pub enum CfnLoggingConfiguration {} pub enum CfnRegexPatternSet {} pub enum CfnRuleGroup {} pub enum CfnWebAcl {} pub enum CfnWebAclAssociation {} }

/// [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html).
///
/// What `Ref` returns: a text of Name, Id, Scope.
pub type CfnIpSet = Handle<of::CfnIpSet>;
impl cfn::ResourceType for of::CfnIpSet { const TYPE: &'static str = "AWS::WAFv2::IPSet"; type Tags = cfn::TagList; type Props = CfnIpSetProps; type Reference = String; }
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
    mod of { pub enum IpAddressVersion {} pub enum Scope {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// Words of `IPAddressVersion`.
    pub type IpAddressVersion = Word<fn(of::IpAddressVersion)>;
    impl IpAddressVersion {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

    /// Words of `Scope`.
    pub type Scope = Word<fn(of::Scope)>;
    impl Scope {
        /// `CLOUDFRONT`
        pub const Cloudfront: Self = word("CLOUDFRONT");
        /// `REGIONAL`
        pub const Regional: Self = word("REGIONAL");
    }

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
impl cfn::ResourceType for of::CfnLoggingConfiguration { const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration"; type Tags = cfn::NoTags; type Props = CfnLoggingConfigurationProps; type Reference = String; }
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
    mod of { pub enum Condition {} impl ias_core::Optional for Condition {} pub enum ConditionActionCondition {} pub enum ConditionActionConditionAction {} pub enum ConditionLabelNameCondition {} pub enum FieldToMatch {} impl ias_core::Optional for FieldToMatch {} pub enum FieldToMatchSingleHeader {} pub enum Filter {} pub enum FilterBehavior {} pub enum FilterRequirement {} pub enum LoggingFilter {} pub enum LoggingFilterDefaultBehavior {} }

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
    pub type ConditionActionConditionAction = Word<fn(of::ConditionActionConditionAction)>;
    impl ConditionActionConditionAction {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `COUNT`
        pub const Count: Self = word("COUNT");
        /// `CAPTCHA`
        pub const Captcha: Self = word("CAPTCHA");
        /// `CHALLENGE`
        pub const Challenge: Self = word("CHALLENGE");
        /// `MONETIZE`
        pub const Monetize: Self = word("MONETIZE");
        /// `EXCLUDED_AS_COUNT`
        pub const ExcludedAsCount: Self = word("EXCLUDED_AS_COUNT");
    }

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
    pub type FilterBehavior = Word<fn(of::FilterBehavior)>;
    impl FilterBehavior {
        /// `KEEP`
        pub const Keep: Self = word("KEEP");
        /// `DROP`
        pub const Drop: Self = word("DROP");
    }

    /// Words of `Requirement`.
    pub type FilterRequirement = Word<fn(of::FilterRequirement)>;
    impl FilterRequirement {
        /// `MEETS_ALL`
        pub const MeetsAll: Self = word("MEETS_ALL");
        /// `MEETS_ANY`
        pub const MeetsAny: Self = word("MEETS_ANY");
    }

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
    pub type LoggingFilterDefaultBehavior = Word<fn(of::LoggingFilterDefaultBehavior)>;
    impl LoggingFilterDefaultBehavior {
        /// `KEEP`
        pub const Keep: Self = word("KEEP");
        /// `DROP`
        pub const Drop: Self = word("DROP");
    }
}

/// [`AWS::WAFv2::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html).
///
/// What `Ref` returns: a text of Name, Id, Scope.
pub type CfnRegexPatternSet = Handle<of::CfnRegexPatternSet>;
impl cfn::ResourceType for of::CfnRegexPatternSet { const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet"; type Tags = cfn::TagList; type Props = CfnRegexPatternSetProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnRuleGroup { const TYPE: &'static str = "AWS::WAFv2::RuleGroup"; type Tags = cfn::TagList; type Props = CfnRuleGroupProps; type Reference = String; }
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
    mod of { pub enum AllowAction {} impl ias_core::Optional for AllowAction {} pub enum AndStatement {} pub enum AsnMatchStatement {} impl ias_core::Optional for AsnMatchStatement {} pub enum BlockAction {} impl ias_core::Optional for BlockAction {} pub enum BlockchainChain {} pub enum Body {} impl ias_core::Optional for Body {} pub enum BodyParsingFallbackBehavior {} pub enum ByteMatchStatement {} pub enum CaptchaAction {} impl ias_core::Optional for CaptchaAction {} pub enum CaptchaConfig {} impl ias_core::Optional for CaptchaConfig {} pub enum ChallengeAction {} impl ias_core::Optional for ChallengeAction {} pub enum ChallengeConfig {} impl ias_core::Optional for ChallengeConfig {} pub enum CookieMatchPattern {} impl ias_core::Optional for CookieMatchPattern {} pub enum Cookies {} pub enum CountAction {} impl ias_core::Optional for CountAction {} pub enum CryptoConfig {} pub enum CryptoCurrency {} pub enum CurrencyMode {} pub enum CustomHttpHeader {} pub enum CustomRequestHandling {} pub enum CustomResponse {} pub enum CustomResponseBody {} pub enum FieldToMatch {} impl ias_core::Optional for FieldToMatch {} pub enum FieldToMatchSingleHeader {} pub enum FieldToMatchSingleQueryArgument {} pub enum ForwardedIpConfiguration {} pub enum ForwardedIpConfigurationFallbackBehavior {} pub enum GeoMatchStatement {} impl ias_core::Optional for GeoMatchStatement {} pub enum HeaderMatchPattern {} impl ias_core::Optional for HeaderMatchPattern {} pub enum HeaderOrder {} pub enum Headers {} pub enum ImmunityTimeProperty {} pub enum IpSetForwardedIpConfiguration {} pub enum IpSetForwardedIpConfigurationFallbackBehavior {} pub enum IpSetForwardedIpConfigurationPosition {} pub enum IpSetReferenceStatement {} pub enum Ja3Fingerprint {} pub enum Ja3FingerprintFallbackBehavior {} pub enum Ja4Fingerprint {} pub enum Ja4FingerprintFallbackBehavior {} pub enum JsonBody {} pub enum JsonMatchPattern {} impl ias_core::Optional for JsonMatchPattern {} pub enum JsonMatchScope {} pub enum Label {} pub enum LabelMatchScope {} pub enum LabelMatchStatement {} pub enum LabelSummary {} impl ias_core::Optional for LabelSummary {} pub enum MapMatchScope {} pub enum MonetizationConfig {} impl ias_core::Optional for MonetizationConfig {} pub enum MonetizeAction {} impl ias_core::Optional for MonetizeAction {} pub enum NotStatement {} pub enum OrStatement {} pub enum OversizeHandling {} pub enum PaymentNetwork {} pub enum PositionalConstraint {} pub enum PreParseTextTransformation {} pub enum PreParseTextTransformationType {} pub enum Price {} pub enum RateBasedStatement {} pub enum RateBasedStatementAggregateKeyType {} pub enum RateBasedStatementCustomKey {} impl ias_core::Optional for RateBasedStatementCustomKey {} pub enum RateLimitCookie {} pub enum RateLimitHeader {} pub enum RateLimitJa3Fingerprint {} pub enum RateLimitJa3FingerprintFallbackBehavior {} pub enum RateLimitJa4Fingerprint {} pub enum RateLimitJa4FingerprintFallbackBehavior {} pub enum RateLimitLabelNamespace {} pub enum RateLimitQueryArgument {} pub enum RateLimitQueryString {} pub enum RateLimitUriPath {} pub enum RegexMatchStatement {} pub enum RegexPatternSetReferenceStatement {} pub enum ResponseContentType {} pub enum Rule {} pub enum RuleAction {} impl ias_core::Optional for RuleAction {} pub enum SensitivityLevel {} pub enum SizeConstraintStatement {} pub enum SizeConstraintStatementComparisonOperator {} pub enum SqliMatchStatement {} pub enum Statement {} impl ias_core::Optional for Statement {} pub enum TextTransformation {} pub enum TextTransformationType {} pub enum UriFragment {} impl ias_core::Optional for UriFragment {} pub enum UriFragmentFallbackBehavior {} pub enum VisibilityConfig {} pub enum XssMatchStatement {} }

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
    pub type BlockchainChain = Word<fn(of::BlockchainChain)>;
    impl BlockchainChain {
        /// `BASE`
        pub const Base: Self = word("BASE");
        /// `SOLANA`
        pub const Solana: Self = word("SOLANA");
        /// `BASE_SEPOLIA`
        pub const BaseSepolia: Self = word("BASE_SEPOLIA");
        /// `SOLANA_DEVNET`
        pub const SolanaDevnet: Self = word("SOLANA_DEVNET");
    }

    /// `Body`.
    pub type Body = Fields<of::Body>;
    impl Body {
        /// `OversizeHandling`.
        #[track_caller] pub fn oversize_handling(self, value: impl IntoVal<OversizeHandling>) -> Self { with(self, "OversizeHandling", value) }
    }

    /// Words of `BodyParsingFallbackBehavior`.
    pub type BodyParsingFallbackBehavior = Word<fn(of::BodyParsingFallbackBehavior)>;
    impl BodyParsingFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
        /// `EVALUATE_AS_STRING`
        pub const EvaluateAsString: Self = word("EVALUATE_AS_STRING");
    }

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
    pub type CryptoCurrency = Word<fn(of::CryptoCurrency)>;
    impl CryptoCurrency {
        /// `USDC`
        pub const Usdc: Self = word("USDC");
    }

    /// Words of `CurrencyMode`.
    pub type CurrencyMode = Word<fn(of::CurrencyMode)>;
    impl CurrencyMode {
        /// `REAL`
        pub const Real: Self = word("REAL");
        /// `TEST`
        pub const Test: Self = word("TEST");
    }

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
    pub type ForwardedIpConfigurationFallbackBehavior = Word<fn(of::ForwardedIpConfigurationFallbackBehavior)>;
    impl ForwardedIpConfigurationFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

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
    pub type IpSetForwardedIpConfigurationFallbackBehavior = Word<fn(of::IpSetForwardedIpConfigurationFallbackBehavior)>;
    impl IpSetForwardedIpConfigurationFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

    /// Words of `Position`.
    pub type IpSetForwardedIpConfigurationPosition = Word<fn(of::IpSetForwardedIpConfigurationPosition)>;
    impl IpSetForwardedIpConfigurationPosition {
        /// `FIRST`
        pub const First: Self = word("FIRST");
        /// `LAST`
        pub const Last: Self = word("LAST");
        /// `ANY`
        pub const Any: Self = word("ANY");
    }

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
    pub type Ja3FingerprintFallbackBehavior = Word<fn(of::Ja3FingerprintFallbackBehavior)>;
    impl Ja3FingerprintFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

    /// `JA4Fingerprint`.
    pub type Ja4Fingerprint = Fields<of::Ja4Fingerprint>;
    impl Ja4Fingerprint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fallback_behavior: impl IntoVal<Ja4FingerprintFallbackBehavior>) -> Self { with(empty(), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<Ja4FingerprintFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    pub type Ja4FingerprintFallbackBehavior = Word<fn(of::Ja4FingerprintFallbackBehavior)>;
    impl Ja4FingerprintFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

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
    pub type JsonMatchScope = Word<fn(of::JsonMatchScope)>;
    impl JsonMatchScope {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `KEY`
        pub const Key: Self = word("KEY");
        /// `VALUE`
        pub const Value: Self = word("VALUE");
    }

    /// `Label`.
    pub type Label = Fields<of::Label>;
    impl Label {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, matches `^[0-9A-Za-z_:-]{1,1024}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// Words of `LabelMatchScope`.
    pub type LabelMatchScope = Word<fn(of::LabelMatchScope)>;
    impl LabelMatchScope {
        /// `LABEL`
        pub const Label: Self = word("LABEL");
        /// `NAMESPACE`
        pub const Namespace: Self = word("NAMESPACE");
    }

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
    pub type MapMatchScope = Word<fn(of::MapMatchScope)>;
    impl MapMatchScope {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `KEY`
        pub const Key: Self = word("KEY");
        /// `VALUE`
        pub const Value: Self = word("VALUE");
    }

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
    pub type OversizeHandling = Word<fn(of::OversizeHandling)>;
    impl OversizeHandling {
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

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
    pub type PositionalConstraint = Word<fn(of::PositionalConstraint)>;
    impl PositionalConstraint {
        /// `EXACTLY`
        pub const Exactly: Self = word("EXACTLY");
        /// `STARTS_WITH`
        pub const StartsWith: Self = word("STARTS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `CONTAINS_WORD`
        pub const ContainsWord: Self = word("CONTAINS_WORD");
    }

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
    pub type PreParseTextTransformationType = Word<fn(of::PreParseTextTransformationType)>;
    impl PreParseTextTransformationType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `URL_DECODE`
        pub const UrlDecode: Self = word("URL_DECODE");
        /// `URL_DECODE_UNI`
        pub const UrlDecodeUni: Self = word("URL_DECODE_UNI");
        /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`
        pub const CombineDuplicateQueryArgsByComma: Self = word("COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA");
        /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`
        pub const ReplaceSemicolonsWithAmpersands: Self = word("REPLACE_SEMICOLONS_WITH_AMPERSANDS");
    }

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
    pub type RateBasedStatementAggregateKeyType = Word<fn(of::RateBasedStatementAggregateKeyType)>;
    impl RateBasedStatementAggregateKeyType {
        /// `IP`
        pub const Ip: Self = word("IP");
        /// `FORWARDED_IP`
        pub const ForwardedIp: Self = word("FORWARDED_IP");
        /// `CONSTANT`
        pub const Constant: Self = word("CONSTANT");
        /// `CUSTOM_KEYS`
        pub const CustomKeys: Self = word("CUSTOM_KEYS");
    }

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
    pub type RateLimitJa3FingerprintFallbackBehavior = Word<fn(of::RateLimitJa3FingerprintFallbackBehavior)>;
    impl RateLimitJa3FingerprintFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

    /// `RateLimitJA4Fingerprint`.
    pub type RateLimitJa4Fingerprint = Fields<of::RateLimitJa4Fingerprint>;
    impl RateLimitJa4Fingerprint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fallback_behavior: impl IntoVal<RateLimitJa4FingerprintFallbackBehavior>) -> Self { with(empty(), "FallbackBehavior", fallback_behavior) }
        /// `FallbackBehavior`: mandatory.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<RateLimitJa4FingerprintFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    pub type RateLimitJa4FingerprintFallbackBehavior = Word<fn(of::RateLimitJa4FingerprintFallbackBehavior)>;
    impl RateLimitJa4FingerprintFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

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
    pub type ResponseContentType = Word<fn(of::ResponseContentType)>;
    impl ResponseContentType {
        /// `TEXT_PLAIN`
        pub const TextPlain: Self = word("TEXT_PLAIN");
        /// `TEXT_HTML`
        pub const TextHtml: Self = word("TEXT_HTML");
        /// `APPLICATION_JSON`
        pub const ApplicationJson: Self = word("APPLICATION_JSON");
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
    pub type SensitivityLevel = Word<fn(of::SensitivityLevel)>;
    impl SensitivityLevel {
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

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
    pub type SizeConstraintStatementComparisonOperator = Word<fn(of::SizeConstraintStatementComparisonOperator)>;
    impl SizeConstraintStatementComparisonOperator {
        /// `EQ`
        pub const Eq: Self = word("EQ");
        /// `NE`
        pub const Ne: Self = word("NE");
        /// `LE`
        pub const Le: Self = word("LE");
        /// `LT`
        pub const Lt: Self = word("LT");
        /// `GE`
        pub const Ge: Self = word("GE");
        /// `GT`
        pub const Gt: Self = word("GT");
    }

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
    pub type TextTransformationType = Word<fn(of::TextTransformationType)>;
    impl TextTransformationType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `COMPRESS_WHITE_SPACE`
        pub const CompressWhiteSpace: Self = word("COMPRESS_WHITE_SPACE");
        /// `HTML_ENTITY_DECODE`
        pub const HtmlEntityDecode: Self = word("HTML_ENTITY_DECODE");
        /// `LOWERCASE`
        pub const Lowercase: Self = word("LOWERCASE");
        /// `CMD_LINE`
        pub const CmdLine: Self = word("CMD_LINE");
        /// `URL_DECODE`
        pub const UrlDecode: Self = word("URL_DECODE");
        /// `BASE64_DECODE`
        pub const Base64Decode: Self = word("BASE64_DECODE");
        /// `HEX_DECODE`
        pub const HexDecode: Self = word("HEX_DECODE");
        /// `MD5`
        pub const Md5: Self = word("MD5");
        /// `REPLACE_COMMENTS`
        pub const ReplaceComments: Self = word("REPLACE_COMMENTS");
        /// `ESCAPE_SEQ_DECODE`
        pub const EscapeSeqDecode: Self = word("ESCAPE_SEQ_DECODE");
        /// `SQL_HEX_DECODE`
        pub const SqlHexDecode: Self = word("SQL_HEX_DECODE");
        /// `CSS_DECODE`
        pub const CssDecode: Self = word("CSS_DECODE");
        /// `JS_DECODE`
        pub const JsDecode: Self = word("JS_DECODE");
        /// `NORMALIZE_PATH`
        pub const NormalizePath: Self = word("NORMALIZE_PATH");
        /// `NORMALIZE_PATH_WIN`
        pub const NormalizePathWin: Self = word("NORMALIZE_PATH_WIN");
        /// `REMOVE_NULLS`
        pub const RemoveNulls: Self = word("REMOVE_NULLS");
        /// `REPLACE_NULLS`
        pub const ReplaceNulls: Self = word("REPLACE_NULLS");
        /// `BASE64_DECODE_EXT`
        pub const Base64DecodeExt: Self = word("BASE64_DECODE_EXT");
        /// `URL_DECODE_UNI`
        pub const UrlDecodeUni: Self = word("URL_DECODE_UNI");
        /// `UTF8_TO_UNICODE`
        pub const Utf8ToUnicode: Self = word("UTF8_TO_UNICODE");
        /// `REMOVE_WHITESPACE`
        pub const RemoveWhitespace: Self = word("REMOVE_WHITESPACE");
        /// `TRIM`
        pub const Trim: Self = word("TRIM");
        /// `TRIM_LEFT`
        pub const TrimLeft: Self = word("TRIM_LEFT");
        /// `TRIM_RIGHT`
        pub const TrimRight: Self = word("TRIM_RIGHT");
        /// `REMOVE_COMMENTS_CHAR`
        pub const RemoveCommentsChar: Self = word("REMOVE_COMMENTS_CHAR");
        /// `UPPERCASE`
        pub const Uppercase: Self = word("UPPERCASE");
        /// `CMD_LINE_WIN`
        pub const CmdLineWin: Self = word("CMD_LINE_WIN");
        /// `CMD_LINE_UNIX`
        pub const CmdLineUnix: Self = word("CMD_LINE_UNIX");
        /// `JS_DECODE_EXT`
        pub const JsDecodeExt: Self = word("JS_DECODE_EXT");
        /// `SHA256`
        pub const Sha256: Self = word("SHA256");
    }

    /// `UriFragment`.
    pub type UriFragment = Fields<of::UriFragment>;
    impl UriFragment {
        /// `FallbackBehavior`.
        #[track_caller] pub fn fallback_behavior(self, value: impl IntoVal<UriFragmentFallbackBehavior>) -> Self { with(self, "FallbackBehavior", value) }
    }

    /// Words of `FallbackBehavior`.
    pub type UriFragmentFallbackBehavior = Word<fn(of::UriFragmentFallbackBehavior)>;
    impl UriFragmentFallbackBehavior {
        /// `MATCH`
        pub const Match: Self = word("MATCH");
        /// `NO_MATCH`
        pub const NoMatch: Self = word("NO_MATCH");
    }

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
impl cfn::ResourceType for of::CfnWebAcl { const TYPE: &'static str = "AWS::WAFv2::WebACL"; type Tags = cfn::TagList; type Props = CfnWebAclProps; type Reference = String; }
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
    mod of { pub enum AndStatement {} pub enum ApplicationAttribute {} pub enum ApplicationConfig {} pub enum AssociationConfig {} impl ias_core::Optional for AssociationConfig {} pub enum AwsManagedRulesAcfpRuleSet {} pub enum AwsManagedRulesAntiDDoSRuleSet {} pub enum AwsManagedRulesAtpRuleSet {} pub enum AwsManagedRulesBotControlRuleSet {} pub enum AwsManagedRulesBotControlRuleSetInspectionLevel {} pub enum ClientSideAction {} pub enum ClientSideActionConfig {} pub enum DataProtect {} pub enum DataProtectionAction {} pub enum DataProtectionConfig {} pub enum DefaultAction {} impl ias_core::Optional for DefaultAction {} pub enum ExcludedRule {} pub enum FieldIdentifier {} pub enum FieldToProtect {} pub enum FieldToProtectFieldType {} pub enum ManagedRuleGroupConfig {} impl ias_core::Optional for ManagedRuleGroupConfig {} pub enum ManagedRuleGroupConfigPayloadType {} pub enum ManagedRuleGroupStatement {} pub enum NotStatement {} pub enum OnSourceDDoSProtectionConfig {} pub enum OnSourceDDoSProtectionConfigAlbLowReputationMode {} pub enum OrStatement {} pub enum OverrideAction {} impl ias_core::Optional for OverrideAction {} pub enum RateBasedStatement {} pub enum RateBasedStatementAggregateKeyType {} pub enum Regex {} impl ias_core::Optional for Regex {} pub enum RequestBodyAssociatedResourceTypeConfig {} pub enum RequestInspection {} pub enum RequestInspectionAcfp {} pub enum RequestInspectionAcfpPayloadType {} pub enum RequestInspectionPayloadType {} pub enum ResponseInspection {} impl ias_core::Optional for ResponseInspection {} pub enum ResponseInspectionBodyContains {} pub enum ResponseInspectionHeader {} pub enum ResponseInspectionJson {} pub enum ResponseInspectionStatusCode {} pub enum Rule {} pub enum RuleActionOverride {} pub enum RuleGroupReferenceStatement {} pub enum SensitivityToAct {} pub enum SizeInspectionLimit {} pub enum Statement {} impl ias_core::Optional for Statement {} pub enum UsageOfAction {} }

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
    pub type AwsManagedRulesBotControlRuleSetInspectionLevel = Word<fn(of::AwsManagedRulesBotControlRuleSetInspectionLevel)>;
    impl AwsManagedRulesBotControlRuleSetInspectionLevel {
        /// `COMMON`
        pub const Common: Self = word("COMMON");
        /// `TARGETED`
        pub const Targeted: Self = word("TARGETED");
    }

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
    pub type DataProtectionAction = Word<fn(of::DataProtectionAction)>;
    impl DataProtectionAction {
        /// `SUBSTITUTION`
        pub const Substitution: Self = word("SUBSTITUTION");
        /// `HASH`
        pub const Hash: Self = word("HASH");
    }

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
    pub type FieldToProtectFieldType = Word<fn(of::FieldToProtectFieldType)>;
    impl FieldToProtectFieldType {
        /// `SINGLE_HEADER`
        pub const SingleHeader: Self = word("SINGLE_HEADER");
        /// `SINGLE_COOKIE`
        pub const SingleCookie: Self = word("SINGLE_COOKIE");
        /// `SINGLE_QUERY_ARGUMENT`
        pub const SingleQueryArgument: Self = word("SINGLE_QUERY_ARGUMENT");
        /// `QUERY_STRING`
        pub const QueryString: Self = word("QUERY_STRING");
        /// `BODY`
        pub const Body: Self = word("BODY");
    }

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
    pub type ManagedRuleGroupConfigPayloadType = Word<fn(of::ManagedRuleGroupConfigPayloadType)>;
    impl ManagedRuleGroupConfigPayloadType {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `FORM_ENCODED`
        pub const FormEncoded: Self = word("FORM_ENCODED");
    }

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
    pub type OnSourceDDoSProtectionConfigAlbLowReputationMode = Word<fn(of::OnSourceDDoSProtectionConfigAlbLowReputationMode)>;
    impl OnSourceDDoSProtectionConfigAlbLowReputationMode {
        /// `ACTIVE_UNDER_DDOS`
        pub const ActiveUnderDdos: Self = word("ACTIVE_UNDER_DDOS");
        /// `ALWAYS_ON`
        pub const AlwaysOn: Self = word("ALWAYS_ON");
    }

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
    pub type RateBasedStatementAggregateKeyType = Word<fn(of::RateBasedStatementAggregateKeyType)>;
    impl RateBasedStatementAggregateKeyType {
        /// `CONSTANT`
        pub const Constant: Self = word("CONSTANT");
        /// `IP`
        pub const Ip: Self = word("IP");
        /// `FORWARDED_IP`
        pub const ForwardedIp: Self = word("FORWARDED_IP");
        /// `CUSTOM_KEYS`
        pub const CustomKeys: Self = word("CUSTOM_KEYS");
    }

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
    pub type RequestInspectionAcfpPayloadType = Word<fn(of::RequestInspectionAcfpPayloadType)>;
    impl RequestInspectionAcfpPayloadType {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `FORM_ENCODED`
        pub const FormEncoded: Self = word("FORM_ENCODED");
    }

    /// Words of `PayloadType`.
    pub type RequestInspectionPayloadType = Word<fn(of::RequestInspectionPayloadType)>;
    impl RequestInspectionPayloadType {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `FORM_ENCODED`
        pub const FormEncoded: Self = word("FORM_ENCODED");
    }

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
    pub type SensitivityToAct = Word<fn(of::SensitivityToAct)>;
    impl SensitivityToAct {
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// Words of `SizeInspectionLimit`.
    pub type SizeInspectionLimit = Word<fn(of::SizeInspectionLimit)>;
    impl SizeInspectionLimit {
        /// `KB_16`
        pub const Kb16: Self = word("KB_16");
        /// `KB_32`
        pub const Kb32: Self = word("KB_32");
        /// `KB_48`
        pub const Kb48: Self = word("KB_48");
        /// `KB_64`
        pub const Kb64: Self = word("KB_64");
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
    pub type UsageOfAction = Word<fn(of::UsageOfAction)>;
    impl UsageOfAction {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::WAFv2::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html).
///
/// What `Ref` returns: a text of ResourceArn, WebACLArn.
pub type CfnWebAclAssociation = Handle<of::CfnWebAclAssociation>;
impl cfn::ResourceType for of::CfnWebAclAssociation { const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation"; type Tags = cfn::NoTags; type Props = CfnWebAclAssociationProps; type Reference = String; }

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
