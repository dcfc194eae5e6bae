// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WAFRegional`.

use super::prelude::*;

mod of { pub enum CfnByteMatchSet {} pub enum CfnGeoMatchSet {} pub enum CfnIpSet {} pub enum CfnRateBasedRule {} pub enum CfnRegexPatternSet {} pub enum CfnRule {} pub enum CfnSizeConstraintSet {} pub enum CfnSqlInjectionMatchSet {} pub enum CfnWebAcl {} pub enum CfnWebAclAssociation {} pub enum CfnXssMatchSet {} }

/// [`AWS::WAFRegional::ByteMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnByteMatchSet = Handle<of::CfnByteMatchSet>;
impl cfn::ResourceType for of::CfnByteMatchSet { const TYPE: &'static str = "AWS::WAFRegional::ByteMatchSet"; type Tags = cfn::NoTags; type Props = CfnByteMatchSetProps; type Reference = String; }
impl CfnByteMatchSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnByteMatchSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnByteMatchSetProps = Fields<of::CfnByteMatchSet>;
impl CfnByteMatchSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ByteMatchTuples`.
    #[track_caller] pub fn byte_match_tuples(self, value: impl IntoVal<List<cfn_byte_match_set::ByteMatchTuple>>) -> Self { with(self, "ByteMatchTuples", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnByteMatchSet`].
pub mod cfn_byte_match_set {
    use super::super::prelude::*;
    mod of { pub enum ByteMatchTuple {} pub enum FieldToMatch {} }

    /// `ByteMatchTuple`.
    pub type ByteMatchTuple = Fields<of::ByteMatchTuple>;
    /// What [`ByteMatchTuple`] cannot do without.
    pub struct ByteMatchTupleRequired<A, B, C> {
        /// `PositionalConstraint`.
        pub positional_constraint: A,
        /// `TextTransformation`.
        pub text_transformation: B,
        /// `FieldToMatch`.
        pub field_to_match: C,
    }
    impl ByteMatchTuple {
        /// Takes what is mandatory, by name: [`ByteMatchTupleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<FieldToMatch>>(required: ByteMatchTupleRequired<A, B, C>) -> Self { with(with(with(empty(), "PositionalConstraint", required.positional_constraint), "TextTransformation", required.text_transformation), "FieldToMatch", required.field_to_match) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `PositionalConstraint`: mandatory.
        #[track_caller] pub fn positional_constraint(self, value: impl IntoVal<String>) -> Self { with(self, "PositionalConstraint", value) }
        /// `TargetString`.
        #[track_caller] pub fn target_string(self, value: impl IntoVal<String>) -> Self { with(self, "TargetString", value) }
        /// `TargetStringBase64`.
        #[track_caller] pub fn target_string_base64(self, value: impl IntoVal<String>) -> Self { with(self, "TargetStringBase64", value) }
        /// `TextTransformation`: mandatory.
        #[track_caller] pub fn text_transformation(self, value: impl IntoVal<String>) -> Self { with(self, "TextTransformation", value) }
    }

    /// `FieldToMatch`.
    pub type FieldToMatch = Fields<of::FieldToMatch>;
    impl FieldToMatch {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Data`.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::WAFRegional::GeoMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnGeoMatchSet = Handle<of::CfnGeoMatchSet>;
impl cfn::ResourceType for of::CfnGeoMatchSet { const TYPE: &'static str = "AWS::WAFRegional::GeoMatchSet"; type Tags = cfn::NoTags; type Props = CfnGeoMatchSetProps; type Reference = String; }
impl CfnGeoMatchSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGeoMatchSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnGeoMatchSetProps = Fields<of::CfnGeoMatchSet>;
impl CfnGeoMatchSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `GeoMatchConstraints`.
    #[track_caller] pub fn geo_match_constraints(self, value: impl IntoVal<List<cfn_geo_match_set::GeoMatchConstraint>>) -> Self { with(self, "GeoMatchConstraints", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnGeoMatchSet`].
pub mod cfn_geo_match_set {
    use super::super::prelude::*;
    mod of { pub enum GeoMatchConstraint {} }

    /// `GeoMatchConstraint`.
    pub type GeoMatchConstraint = Fields<of::GeoMatchConstraint>;
    impl GeoMatchConstraint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::WAFRegional::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ipset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnIpSet = Handle<of::CfnIpSet>;
impl cfn::ResourceType for of::CfnIpSet { const TYPE: &'static str = "AWS::WAFRegional::IPSet"; type Tags = cfn::NoTags; type Props = CfnIpSetProps; type Reference = String; }
impl CfnIpSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnIpSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnIpSetProps = Fields<of::CfnIpSet>;
impl CfnIpSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `IPSetDescriptors`.
    #[track_caller] pub fn ip_set_descriptors(self, value: impl IntoVal<List<cfn_ip_set::IpSetDescriptor>>) -> Self { with(self, "IPSetDescriptors", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnIpSet`].
pub mod cfn_ip_set {
    use super::super::prelude::*;
    mod of { pub enum IpSetDescriptor {} }

    /// `IPSetDescriptor`.
    pub type IpSetDescriptor = Fields<of::IpSetDescriptor>;
    impl IpSetDescriptor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::WAFRegional::RateBasedRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnRateBasedRule = Handle<of::CfnRateBasedRule>;
impl cfn::ResourceType for of::CfnRateBasedRule { const TYPE: &'static str = "AWS::WAFRegional::RateBasedRule"; type Tags = cfn::NoTags; type Props = CfnRateBasedRuleProps; type Reference = String; }
impl CfnRateBasedRule {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRateBasedRule`].
///
/// Mandatory: `MetricName`, `RateLimit`, `RateKey`, `Name`.
///
/// A change replaces the resource: `MetricName`, `Name`, `RateKey`.
pub type CfnRateBasedRuleProps = Fields<of::CfnRateBasedRule>;
/// What [`CfnRateBasedRuleProps`] cannot do without.
pub struct CfnRateBasedRulePropsRequired<A, B, C, D> {
    /// `MetricName`. Changing it replaces the resource.
    pub metric_name: A,
    /// `RateLimit`.
    pub rate_limit: B,
    /// `RateKey`. Changing it replaces the resource.
    pub rate_key: C,
    /// `Name`. Changing it replaces the resource.
    pub name: D,
}
impl CfnRateBasedRuleProps {
    /// Takes what is mandatory, by name: [`CfnRateBasedRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnRateBasedRulePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MetricName", required.metric_name), "RateLimit", required.rate_limit), "RateKey", required.rate_key), "Name", required.name) }
    /// `MatchPredicates`.
    #[track_caller] pub fn match_predicates(self, value: impl IntoVal<List<cfn_rate_based_rule::Predicate>>) -> Self { with(self, "MatchPredicates", value) }
    /// `MetricName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RateKey`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rate_key(self, value: impl IntoVal<String>) -> Self { with(self, "RateKey", value) }
    /// `RateLimit`: mandatory.
    #[track_caller] pub fn rate_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "RateLimit", value) }
}

/// Types of [`CfnRateBasedRule`].
pub mod cfn_rate_based_rule {
    use super::super::prelude::*;
    mod of { pub enum Predicate {} }

    /// `Predicate`.
    pub type Predicate = Fields<of::Predicate>;
    /// What [`Predicate`] cannot do without.
    pub struct PredicateRequired<A, B, C> {
        /// `Type`.
        pub type_: A,
        /// `Negated`.
        pub negated: B,
        /// `DataId`.
        pub data_id: C,
    }
    impl Predicate {
        /// Takes what is mandatory, by name: [`PredicateRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<String>>(required: PredicateRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Negated", required.negated), "DataId", required.data_id) }
        /// `DataId`: mandatory.
        #[track_caller] pub fn data_id(self, value: impl IntoVal<String>) -> Self { with(self, "DataId", value) }
        /// `Negated`: mandatory.
        #[track_caller] pub fn negated(self, value: impl IntoVal<bool>) -> Self { with(self, "Negated", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::WAFRegional::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnRegexPatternSet = Handle<of::CfnRegexPatternSet>;
impl cfn::ResourceType for of::CfnRegexPatternSet { const TYPE: &'static str = "AWS::WAFRegional::RegexPatternSet"; type Tags = cfn::NoTags; type Props = CfnRegexPatternSetProps; type Reference = String; }
impl CfnRegexPatternSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRegexPatternSet`].
///
/// Mandatory: `RegexPatternStrings`, `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnRegexPatternSetProps = Fields<of::CfnRegexPatternSet>;
impl CfnRegexPatternSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(regex_pattern_strings: impl IntoVal<List<String>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "RegexPatternStrings", regex_pattern_strings), "Name", name) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegexPatternStrings`: mandatory, each at most 200 characters.
    #[track_caller] pub fn regex_pattern_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegexPatternStrings", value) }
}

/// [`AWS::WAFRegional::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-rule.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::WAFRegional::Rule"; type Tags = cfn::NoTags; type Props = CfnRuleProps; type Reference = String; }
impl CfnRule {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRule`].
///
/// Mandatory: `MetricName`, `Name`.
///
/// A change replaces the resource: `MetricName`, `Name`.
pub type CfnRuleProps = Fields<of::CfnRule>;
impl CfnRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metric_name: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "MetricName", metric_name), "Name", name) }
    /// `MetricName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Predicates`.
    #[track_caller] pub fn predicates(self, value: impl IntoVal<List<cfn_rule::Predicate>>) -> Self { with(self, "Predicates", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    pub use super::cfn_rate_based_rule::{Predicate, PredicateRequired};
}

/// [`AWS::WAFRegional::SizeConstraintSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sizeconstraintset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnSizeConstraintSet = Handle<of::CfnSizeConstraintSet>;
impl cfn::ResourceType for of::CfnSizeConstraintSet { const TYPE: &'static str = "AWS::WAFRegional::SizeConstraintSet"; type Tags = cfn::NoTags; type Props = CfnSizeConstraintSetProps; type Reference = String; }
impl CfnSizeConstraintSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSizeConstraintSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnSizeConstraintSetProps = Fields<of::CfnSizeConstraintSet>;
impl CfnSizeConstraintSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SizeConstraints`.
    #[track_caller] pub fn size_constraints(self, value: impl IntoVal<List<cfn_size_constraint_set::SizeConstraint>>) -> Self { with(self, "SizeConstraints", value) }
}

/// Types of [`CfnSizeConstraintSet`].
pub mod cfn_size_constraint_set {
    use super::super::prelude::*;
    pub use super::cfn_byte_match_set::{FieldToMatch};
    mod of { pub enum SizeConstraint {} }

    /// `SizeConstraint`.
    pub type SizeConstraint = Fields<of::SizeConstraint>;
    /// What [`SizeConstraint`] cannot do without.
    pub struct SizeConstraintRequired<A, B, C, D> {
        /// `ComparisonOperator`.
        pub comparison_operator: A,
        /// `TextTransformation`.
        pub text_transformation: B,
        /// `Size`.
        pub size: C,
        /// `FieldToMatch`.
        pub field_to_match: D,
    }
    impl SizeConstraint {
        /// Takes what is mandatory, by name: [`SizeConstraintRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<FieldToMatch>>(required: SizeConstraintRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ComparisonOperator", required.comparison_operator), "TextTransformation", required.text_transformation), "Size", required.size), "FieldToMatch", required.field_to_match) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<String>) -> Self { with(self, "ComparisonOperator", value) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `Size`: mandatory.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
        /// `TextTransformation`: mandatory.
        #[track_caller] pub fn text_transformation(self, value: impl IntoVal<String>) -> Self { with(self, "TextTransformation", value) }
    }
}

/// [`AWS::WAFRegional::SqlInjectionMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sqlinjectionmatchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnSqlInjectionMatchSet = Handle<of::CfnSqlInjectionMatchSet>;
impl cfn::ResourceType for of::CfnSqlInjectionMatchSet { const TYPE: &'static str = "AWS::WAFRegional::SqlInjectionMatchSet"; type Tags = cfn::NoTags; type Props = CfnSqlInjectionMatchSetProps; type Reference = String; }
impl CfnSqlInjectionMatchSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSqlInjectionMatchSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnSqlInjectionMatchSetProps = Fields<of::CfnSqlInjectionMatchSet>;
impl CfnSqlInjectionMatchSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SqlInjectionMatchTuples`.
    #[track_caller] pub fn sql_injection_match_tuples(self, value: impl IntoVal<List<cfn_sql_injection_match_set::SqlInjectionMatchTuple>>) -> Self { with(self, "SqlInjectionMatchTuples", value) }
}

/// Types of [`CfnSqlInjectionMatchSet`].
pub mod cfn_sql_injection_match_set {
    use super::super::prelude::*;
    pub use super::cfn_byte_match_set::{FieldToMatch};
    mod of { pub enum SqlInjectionMatchTuple {} }

    /// `SqlInjectionMatchTuple`.
    pub type SqlInjectionMatchTuple = Fields<of::SqlInjectionMatchTuple>;
    impl SqlInjectionMatchTuple {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_transformation: impl IntoVal<String>, field_to_match: impl IntoVal<FieldToMatch>) -> Self { with(with(empty(), "TextTransformation", text_transformation), "FieldToMatch", field_to_match) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `TextTransformation`: mandatory.
        #[track_caller] pub fn text_transformation(self, value: impl IntoVal<String>) -> Self { with(self, "TextTransformation", value) }
    }
}

/// [`AWS::WAFRegional::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnWebAcl = Handle<of::CfnWebAcl>;
impl cfn::ResourceType for of::CfnWebAcl { const TYPE: &'static str = "AWS::WAFRegional::WebACL"; type Tags = cfn::NoTags; type Props = CfnWebAclProps; type Reference = String; }
impl CfnWebAcl {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWebAcl`].
///
/// Mandatory: `DefaultAction`, `MetricName`, `Name`.
///
/// A change replaces the resource: `MetricName`, `Name`.
pub type CfnWebAclProps = Fields<of::CfnWebAcl>;
/// What [`CfnWebAclProps`] cannot do without.
pub struct CfnWebAclPropsRequired<A, B, C> {
    /// `DefaultAction`.
    pub default_action: A,
    /// `MetricName`. Changing it replaces the resource.
    pub metric_name: B,
    /// `Name`. Changing it replaces the resource.
    pub name: C,
}
impl CfnWebAclProps {
    /// Takes what is mandatory, by name: [`CfnWebAclPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_web_acl::Action>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnWebAclPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DefaultAction", required.default_action), "MetricName", required.metric_name), "Name", required.name) }
    /// `DefaultAction`: mandatory.
    #[track_caller] pub fn default_action(self, value: impl IntoVal<cfn_web_acl::Action>) -> Self { with(self, "DefaultAction", value) }
    /// `MetricName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_web_acl::Rule>>) -> Self { with(self, "Rules", value) }
}

/// Types of [`CfnWebAcl`].
pub mod cfn_web_acl {
    use super::super::prelude::*;
    mod of { pub enum Action {} pub enum Rule {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    /// What [`Rule`] cannot do without.
    pub struct RuleRequired<A, B, C> {
        /// `Action`.
        pub action: A,
        /// `Priority`.
        pub priority: B,
        /// `RuleId`.
        pub rule_id: C,
    }
    impl Rule {
        /// Takes what is mandatory, by name: [`RuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<Action>, B: IntoVal<i64>, C: IntoVal<String>>(required: RuleRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Priority", required.priority), "RuleId", required.rule_id) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<Action>) -> Self { with(self, "Action", value) }
        /// `Priority`: mandatory.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `RuleId`: mandatory.
        #[track_caller] pub fn rule_id(self, value: impl IntoVal<String>) -> Self { with(self, "RuleId", value) }
    }
}

/// [`AWS::WAFRegional::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnWebAclAssociation = Handle<of::CfnWebAclAssociation>;
impl cfn::ResourceType for of::CfnWebAclAssociation { const TYPE: &'static str = "AWS::WAFRegional::WebACLAssociation"; type Tags = cfn::NoTags; type Props = CfnWebAclAssociationProps; type Reference = String; }
impl CfnWebAclAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWebAclAssociation`].
///
/// Mandatory: `ResourceArn`, `WebACLId`.
///
/// A change replaces the resource: `ResourceArn`, `WebACLId`.
pub type CfnWebAclAssociationProps = Fields<of::CfnWebAclAssociation>;
impl CfnWebAclAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, web_acl_id: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "WebACLId", web_acl_id) }
    /// `ResourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `WebACLId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn web_acl_id(self, value: impl IntoVal<String>) -> Self { with(self, "WebACLId", value) }
}

/// [`AWS::WAFRegional::XssMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-xssmatchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnXssMatchSet = Handle<of::CfnXssMatchSet>;
impl cfn::ResourceType for of::CfnXssMatchSet { const TYPE: &'static str = "AWS::WAFRegional::XssMatchSet"; type Tags = cfn::NoTags; type Props = CfnXssMatchSetProps; type Reference = String; }
impl CfnXssMatchSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnXssMatchSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnXssMatchSetProps = Fields<of::CfnXssMatchSet>;
impl CfnXssMatchSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `XssMatchTuples`.
    #[track_caller] pub fn xss_match_tuples(self, value: impl IntoVal<List<cfn_xss_match_set::XssMatchTuple>>) -> Self { with(self, "XssMatchTuples", value) }
}

/// Types of [`CfnXssMatchSet`].
pub mod cfn_xss_match_set {
    use super::super::prelude::*;
    pub use super::cfn_byte_match_set::{FieldToMatch};
    mod of { pub enum XssMatchTuple {} }

    /// `XssMatchTuple`.
    pub type XssMatchTuple = Fields<of::XssMatchTuple>;
    impl XssMatchTuple {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_transformation: impl IntoVal<String>, field_to_match: impl IntoVal<FieldToMatch>) -> Self { with(with(empty(), "TextTransformation", text_transformation), "FieldToMatch", field_to_match) }
        /// `FieldToMatch`: mandatory.
        #[track_caller] pub fn field_to_match(self, value: impl IntoVal<FieldToMatch>) -> Self { with(self, "FieldToMatch", value) }
        /// `TextTransformation`: mandatory.
        #[track_caller] pub fn text_transformation(self, value: impl IntoVal<String>) -> Self { with(self, "TextTransformation", value) }
    }
}
