// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WAF`.

use super::prelude::*;

mod of { pub enum CfnByteMatchSet {} pub enum CfnIpSet {} pub enum CfnRule {} pub enum CfnSizeConstraintSet {} pub enum CfnSqlInjectionMatchSet {} pub enum CfnWebAcl {} pub enum CfnXssMatchSet {} }

/// [`AWS::WAF::ByteMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-bytematchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnByteMatchSet = Handle<of::CfnByteMatchSet>;
impl cfn::ResourceType for of::CfnByteMatchSet { const TYPE: &'static str = "AWS::WAF::ByteMatchSet"; type Tags = cfn::NoTags; type Props = CfnByteMatchSetProps; type Reference = String; }
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
    /// `ByteMatchTuples`: no item twice.
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

/// [`AWS::WAF::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnIpSet = Handle<of::CfnIpSet>;
impl cfn::ResourceType for of::CfnIpSet { const TYPE: &'static str = "AWS::WAF::IPSet"; type Tags = cfn::NoTags; type Props = CfnIpSetProps; type Reference = String; }
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
    /// `IPSetDescriptors`: no item twice.
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

/// [`AWS::WAF::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::WAF::Rule"; type Tags = cfn::NoTags; type Props = CfnRuleProps; type Reference = String; }
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
    /// `Predicates`: no item twice.
    #[track_caller] pub fn predicates(self, value: impl IntoVal<List<cfn_rule::Predicate>>) -> Self { with(self, "Predicates", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*;
    mod of { pub enum Predicate {} }

    /// `Predicate`.
    pub type Predicate = Fields<of::Predicate>;
    /// What [`Predicate`] cannot do without.
    pub struct PredicateRequired<A, B, C> {
        /// `Negated`.
        pub negated: A,
        /// `Type`.
        pub type_: B,
        /// `DataId`.
        pub data_id: C,
    }
    impl Predicate {
        /// Takes what is mandatory, by name: [`PredicateRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<String>, C: IntoVal<String>>(required: PredicateRequired<A, B, C>) -> Self { with(with(with(empty(), "Negated", required.negated), "Type", required.type_), "DataId", required.data_id) }
        /// `DataId`: mandatory.
        #[track_caller] pub fn data_id(self, value: impl IntoVal<String>) -> Self { with(self, "DataId", value) }
        /// `Negated`: mandatory.
        #[track_caller] pub fn negated(self, value: impl IntoVal<bool>) -> Self { with(self, "Negated", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::WAF::SizeConstraintSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sizeconstraintset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnSizeConstraintSet = Handle<of::CfnSizeConstraintSet>;
impl cfn::ResourceType for of::CfnSizeConstraintSet { const TYPE: &'static str = "AWS::WAF::SizeConstraintSet"; type Tags = cfn::NoTags; type Props = CfnSizeConstraintSetProps; type Reference = String; }
impl CfnSizeConstraintSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSizeConstraintSet`].
///
/// Mandatory: `SizeConstraints`, `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnSizeConstraintSetProps = Fields<of::CfnSizeConstraintSet>;
impl CfnSizeConstraintSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(size_constraints: impl IntoVal<List<cfn_size_constraint_set::SizeConstraint>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "SizeConstraints", size_constraints), "Name", name) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SizeConstraints`: mandatory, no item twice.
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
        /// `FieldToMatch`.
        pub field_to_match: C,
        /// `Size`.
        pub size: D,
    }
    impl SizeConstraint {
        /// Takes what is mandatory, by name: [`SizeConstraintRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<FieldToMatch>, D: IntoVal<i64>>(required: SizeConstraintRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ComparisonOperator", required.comparison_operator), "TextTransformation", required.text_transformation), "FieldToMatch", required.field_to_match), "Size", required.size) }
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

/// [`AWS::WAF::SqlInjectionMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sqlinjectionmatchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnSqlInjectionMatchSet = Handle<of::CfnSqlInjectionMatchSet>;
impl cfn::ResourceType for of::CfnSqlInjectionMatchSet { const TYPE: &'static str = "AWS::WAF::SqlInjectionMatchSet"; type Tags = cfn::NoTags; type Props = CfnSqlInjectionMatchSetProps; type Reference = String; }
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
    /// `SqlInjectionMatchTuples`: no item twice.
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

/// [`AWS::WAF::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnWebAcl = Handle<of::CfnWebAcl>;
impl cfn::ResourceType for of::CfnWebAcl { const TYPE: &'static str = "AWS::WAF::WebACL"; type Tags = cfn::NoTags; type Props = CfnWebAclProps; type Reference = String; }
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
    #[track_caller] pub fn new<A: IntoVal<cfn_web_acl::WafAction>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnWebAclPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DefaultAction", required.default_action), "MetricName", required.metric_name), "Name", required.name) }
    /// `DefaultAction`: mandatory.
    #[track_caller] pub fn default_action(self, value: impl IntoVal<cfn_web_acl::WafAction>) -> Self { with(self, "DefaultAction", value) }
    /// `MetricName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rules`: no item twice.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_web_acl::ActivatedRule>>) -> Self { with(self, "Rules", value) }
}

/// Types of [`CfnWebAcl`].
pub mod cfn_web_acl {
    use super::super::prelude::*;
    mod of { pub enum ActivatedRule {} pub enum WafAction {} }

    /// `ActivatedRule`.
    pub type ActivatedRule = Fields<of::ActivatedRule>;
    impl ActivatedRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(priority: impl IntoVal<i64>, rule_id: impl IntoVal<String>) -> Self { with(with(empty(), "Priority", priority), "RuleId", rule_id) }
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<WafAction>) -> Self { with(self, "Action", value) }
        /// `Priority`: mandatory.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `RuleId`: mandatory.
        #[track_caller] pub fn rule_id(self, value: impl IntoVal<String>) -> Self { with(self, "RuleId", value) }
    }

    /// `WafAction`.
    pub type WafAction = Fields<of::WafAction>;
    impl WafAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::WAF::XssMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-xssmatchset.html).
///
/// The vendor winds it down: sunset.
///
/// What `Ref` returns: `Id`.
pub type CfnXssMatchSet = Handle<of::CfnXssMatchSet>;
impl cfn::ResourceType for of::CfnXssMatchSet { const TYPE: &'static str = "AWS::WAF::XssMatchSet"; type Tags = cfn::NoTags; type Props = CfnXssMatchSetProps; type Reference = String; }
impl CfnXssMatchSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnXssMatchSet`].
///
/// Mandatory: `Name`, `XssMatchTuples`.
///
/// A change replaces the resource: `Name`.
pub type CfnXssMatchSetProps = Fields<of::CfnXssMatchSet>;
impl CfnXssMatchSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, xss_match_tuples: impl IntoVal<List<cfn_xss_match_set::XssMatchTuple>>) -> Self { with(with(empty(), "Name", name), "XssMatchTuples", xss_match_tuples) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `XssMatchTuples`: mandatory, no item twice.
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
