// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Cases`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCase {} pub enum CfnCaseRule {} pub enum CfnDomain {} pub enum CfnField {} pub enum CfnLayout {} pub enum CfnRelatedItem {} pub enum CfnTemplate {} }

/// [`AWS::Cases::Case`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCase = Handle<of::CfnCase>;
impl cfn::ResourceType for of::CfnCase { const TYPE: &'static str = "AWS::Cases::Case"; type Tags = cfn::TagList; type Props = CfnCaseProps; type Reference = Is<kinds::CaseArn>; }
impl CfnCase {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CaseArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CaseId`.
    #[inline] pub fn attr_case_id(&self) -> Val<String> { cfn::attribute(&self.0, "CaseId") }
}

/// Properties of [`CfnCase`].
///
/// Mandatory: `DomainId`, `TemplateId`, `Title`, `CustomerId`.
///
/// A change replaces the resource: `CustomerId`, `DomainId`, `TemplateId`.
pub type CfnCaseProps = Fields<of::CfnCase>;
/// What [`CfnCaseProps`] cannot do without.
pub struct CfnCasePropsRequired<A, B, C, D> {
    /// `DomainId`: 1 to 500 characters. Changing it replaces the resource.
    pub domain_id: A,
    /// `TemplateId`: 1 to 500 characters. Changing it replaces the resource.
    pub template_id: B,
    /// `Title`: at most 4100 characters.
    pub title: C,
    /// `CustomerId`: at most 4100 characters. Changing it replaces the resource.
    pub customer_id: D,
}
impl CfnCaseProps {
    /// Takes what is mandatory, by name: [`CfnCasePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnCasePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainId", required.domain_id), "TemplateId", required.template_id), "Title", required.title), "CustomerId", required.customer_id) }
    /// `CustomerId`: mandatory, at most 4100 characters. Changing it replaces the resource.
    #[track_caller] pub fn customer_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerId", value) }
    /// `DomainId`: mandatory, 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_case::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateId`: mandatory, 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn template_id(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateId", value) }
    /// `Title`: mandatory, at most 4100 characters.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
}

/// Types of [`CfnCase`].
pub mod cfn_case {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\-@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([a-zA-Z0-9 _.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Cases::CaseRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html).
///
/// What `Ref` returns: `CaseRuleArn`.
pub type CfnCaseRule = Handle<of::CfnCaseRule>;
impl cfn::ResourceType for of::CfnCaseRule { const TYPE: &'static str = "AWS::Cases::CaseRule"; type Tags = cfn::TagList; type Props = CfnCaseRuleProps; type Reference = Is<kinds::CaseRuleArn>; }
impl CfnCaseRule {
    /// The attribute `CaseRuleArn`.
    #[inline] pub fn attr_case_rule_arn(&self) -> Val<Is<kinds::CaseRuleArn>> { cfn::attribute(&self.0, "CaseRuleArn") }
    /// The attribute `CaseRuleId`.
    #[inline] pub fn attr_case_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "CaseRuleId") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnCaseRule`].
///
/// Mandatory: `Name`, `Rule`.
///
/// A change replaces the resource: `DomainId`.
pub type CfnCaseRuleProps = Fields<of::CfnCaseRule>;
impl CfnCaseRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, rule: impl IntoVal<cfn_case_rule::CaseRuleDetails>) -> Self { with(with(empty(), "Name", name), "Rule", rule) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainId`: 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^.*[\S]$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_case_rule::CaseRuleDetails>) -> Self { with(self, "Rule", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_case_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCaseRule`].
pub mod cfn_case_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BooleanOperands {} pub enum BooleanOperandsOperandOne {} pub enum EmptyOperandValue {} impl ias_core::Optional for EmptyOperandValue {} pub enum HiddenCaseRule {} pub enum RequiredCaseRule {} pub enum Tag {} }

    /// `BooleanCondition`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BooleanCondition(Value);
    ias_core::union!(BooleanCondition);
    impl BooleanCondition {
        /// `EqualTo`.
        #[track_caller] pub fn equal_to(value: impl IntoVal<BooleanOperands>) -> Self { Self(Value::one("EqualTo", value)) }
        /// `NotEqualTo`.
        #[track_caller] pub fn not_equal_to(value: impl IntoVal<BooleanOperands>) -> Self { Self(Value::one("NotEqualTo", value)) }
    }

    /// `BooleanOperands`.
    pub type BooleanOperands = Fields<of::BooleanOperands>;
    /// What [`BooleanOperands`] cannot do without.
    pub struct BooleanOperandsRequired<A, B, C> {
        /// `OperandOne`.
        pub operand_one: A,
        /// `OperandTwo`.
        pub operand_two: B,
        /// `Result`.
        pub result: C,
    }
    impl BooleanOperands {
        /// Takes what is mandatory, by name: [`BooleanOperandsRequired`].
        #[track_caller] pub fn new<A: IntoVal<BooleanOperandsOperandOne>, B: IntoVal<OperandTwo>, C: IntoVal<bool>>(required: BooleanOperandsRequired<A, B, C>) -> Self { with(with(with(empty(), "OperandOne", required.operand_one), "OperandTwo", required.operand_two), "Result", required.result) }
        /// `OperandOne`: mandatory.
        #[track_caller] pub fn operand_one(self, value: impl IntoVal<BooleanOperandsOperandOne>) -> Self { with(self, "OperandOne", value) }
        /// `OperandTwo`: mandatory.
        #[track_caller] pub fn operand_two(self, value: impl IntoVal<OperandTwo>) -> Self { with(self, "OperandTwo", value) }
        /// `Result`: mandatory.
        #[track_caller] pub fn result(self, value: impl IntoVal<bool>) -> Self { with(self, "Result", value) }
    }

    /// `OperandOne`.
    pub type BooleanOperandsOperandOne = Fields<of::BooleanOperandsOperandOne>;
    impl BooleanOperandsOperandOne {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_id: impl IntoVal<String>) -> Self { with(empty(), "FieldId", field_id) }
        /// `FieldId`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn field_id(self, value: impl IntoVal<String>) -> Self { with(self, "FieldId", value) }
    }

    /// `CaseRuleDetails`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CaseRuleDetails(Value);
    ias_core::union!(CaseRuleDetails);
    impl CaseRuleDetails {
        /// `Required`.
        #[track_caller] pub fn required(value: impl IntoVal<RequiredCaseRule>) -> Self { Self(Value::one("Required", value)) }
        /// `Hidden`.
        #[track_caller] pub fn hidden(value: impl IntoVal<HiddenCaseRule>) -> Self { Self(Value::one("Hidden", value)) }
    }

    /// `EmptyOperandValue`.
    pub type EmptyOperandValue = Fields<of::EmptyOperandValue>;
    impl EmptyOperandValue {
    }

    /// `HiddenCaseRule`.
    pub type HiddenCaseRule = Fields<of::HiddenCaseRule>;
    impl HiddenCaseRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(conditions: impl IntoVal<List<BooleanCondition>>, default_value: impl IntoVal<bool>) -> Self { with(with(empty(), "Conditions", conditions), "DefaultValue", default_value) }
        /// `Conditions`: mandatory, at most 100 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<BooleanCondition>>) -> Self { with(self, "Conditions", value) }
        /// `DefaultValue`: mandatory.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<bool>) -> Self { with(self, "DefaultValue", value) }
    }

    /// `OperandTwo`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OperandTwo(Value);
    ias_core::union!(OperandTwo);
    impl OperandTwo {
        /// `StringValue`: 1 to 1500 characters.
        #[track_caller] pub fn string_value(value: impl IntoVal<String>) -> Self { Self(Value::one("StringValue", value)) }
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(value: impl IntoVal<bool>) -> Self { Self(Value::one("BooleanValue", value)) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(value: impl IntoVal<f64>) -> Self { Self(Value::one("DoubleValue", value)) }
        /// `EmptyValue`.
        #[track_caller] pub fn empty_value(value: impl IntoVal<EmptyOperandValue>) -> Self { Self(Value::one("EmptyValue", value)) }
    }

    /// `RequiredCaseRule`.
    pub type RequiredCaseRule = Fields<of::RequiredCaseRule>;
    impl RequiredCaseRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(conditions: impl IntoVal<List<BooleanCondition>>, default_value: impl IntoVal<bool>) -> Self { with(with(empty(), "Conditions", conditions), "DefaultValue", default_value) }
        /// `Conditions`: mandatory, at most 100 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<BooleanCondition>>) -> Self { with(self, "Conditions", value) }
        /// `DefaultValue`: mandatory.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<bool>) -> Self { with(self, "DefaultValue", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Cases::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html).
///
/// What `Ref` returns: `DomainArn`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::Cases::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = Is<kinds::CasesDomainArn>; }
impl CfnDomain {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `DomainArn`.
    #[inline] pub fn attr_domain_arn(&self) -> Val<Is<kinds::CasesDomainArn>> { cfn::attribute(&self.0, "DomainArn") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `DomainStatus`: one of `Active`, `CreationInProgress`, `CreationFailed`.
    #[inline] pub fn attr_domain_status(&self) -> Val<String> { cfn::attribute(&self.0, "DomainStatus") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^.*[\S]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    pub use super::cfn_case_rule::{Tag};
}

/// [`AWS::Cases::Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html).
///
/// What `Ref` returns: `FieldArn`.
pub type CfnField = Handle<of::CfnField>;
impl cfn::ResourceType for of::CfnField { const TYPE: &'static str = "AWS::Cases::Field"; type Tags = cfn::TagList; type Props = CfnFieldProps; type Reference = Is<kinds::FieldArn>; }
impl CfnField {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `FieldArn`.
    #[inline] pub fn attr_field_arn(&self) -> Val<Is<kinds::FieldArn>> { cfn::attribute(&self.0, "FieldArn") }
    /// The attribute `FieldId`.
    #[inline] pub fn attr_field_id(&self) -> Val<String> { cfn::attribute(&self.0, "FieldId") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Namespace`: one of `System`, `Custom`.
    #[inline] pub fn attr_namespace(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace") }
}

/// Properties of [`CfnField`].
///
/// Mandatory: `Name`, `Type`.
///
/// A change replaces the resource: `DomainId`, `Type`.
pub type CfnFieldProps = Fields<of::CfnField>;
impl CfnFieldProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<cfn_field::FieldType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<cfn_field::FieldAttributes>) -> Self { with(self, "Attributes", value) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainId`: 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^.*[\S]$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_field::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_field::FieldType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnField`].
pub mod cfn_field {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_case_rule::{Tag};
    mod of { pub enum FieldAttributes {} impl ias_core::Optional for FieldAttributes {} pub enum FieldType {} pub enum TextAttributes {} }

    /// `FieldAttributes`.
    pub type FieldAttributes = Fields<of::FieldAttributes>;
    impl FieldAttributes {
        /// `Text`.
        #[track_caller] pub fn text(self, value: impl IntoVal<TextAttributes>) -> Self { with(self, "Text", value) }
    }

    /// Words of `FieldType`.
    pub type FieldType = Word<fn(of::FieldType)>;
    impl FieldType {
        /// `Text`
        pub const Text: Self = word("Text");
        /// `Number`
        pub const Number: Self = word("Number");
        /// `Boolean`
        pub const Boolean: Self = word("Boolean");
        /// `DateTime`
        pub const DateTime: Self = word("DateTime");
        /// `SingleSelect`
        pub const SingleSelect: Self = word("SingleSelect");
        /// `Url`
        pub const Url: Self = word("Url");
        /// `User`
        pub const User: Self = word("User");
    }

    /// `TextAttributes`.
    pub type TextAttributes = Fields<of::TextAttributes>;
    impl TextAttributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_multiline: impl IntoVal<bool>) -> Self { with(empty(), "IsMultiline", is_multiline) }
        /// `IsMultiline`: mandatory.
        #[track_caller] pub fn is_multiline(self, value: impl IntoVal<bool>) -> Self { with(self, "IsMultiline", value) }
    }
}

/// [`AWS::Cases::Layout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html).
///
/// What `Ref` returns: `LayoutArn`.
pub type CfnLayout = Handle<of::CfnLayout>;
impl cfn::ResourceType for of::CfnLayout { const TYPE: &'static str = "AWS::Cases::Layout"; type Tags = cfn::TagList; type Props = CfnLayoutProps; type Reference = Is<kinds::LayoutArn>; }
impl CfnLayout {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `LayoutArn`.
    #[inline] pub fn attr_layout_arn(&self) -> Val<Is<kinds::LayoutArn>> { cfn::attribute(&self.0, "LayoutArn") }
    /// The attribute `LayoutId`.
    #[inline] pub fn attr_layout_id(&self) -> Val<String> { cfn::attribute(&self.0, "LayoutId") }
}

/// Properties of [`CfnLayout`].
///
/// Mandatory: `Content`, `Name`.
///
/// A change replaces the resource: `DomainId`.
pub type CfnLayoutProps = Fields<of::CfnLayout>;
impl CfnLayoutProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(content: impl IntoVal<cfn_layout::Content>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Content", content), "Name", name) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_layout::Content>) -> Self { with(self, "Content", value) }
    /// `DomainId`: 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^.*[\S]$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_layout::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLayout`].
pub mod cfn_layout {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_case_rule::{Tag};
    mod of { pub enum BasicLayout {} impl ias_core::Optional for BasicLayout {} pub enum Content {} pub enum FieldGroup {} pub enum FieldItem {} pub enum LayoutSections {} impl ias_core::Optional for LayoutSections {} pub enum LayoutSectionsSection {} }

    /// `BasicLayout`.
    pub type BasicLayout = Fields<of::BasicLayout>;
    impl BasicLayout {
        /// `MoreInfo`.
        #[track_caller] pub fn more_info(self, value: impl IntoVal<LayoutSections>) -> Self { with(self, "MoreInfo", value) }
        /// `TopPanel`.
        #[track_caller] pub fn top_panel(self, value: impl IntoVal<LayoutSections>) -> Self { with(self, "TopPanel", value) }
    }

    /// `Content`.
    pub type Content = Fields<of::Content>;
    impl Content {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(basic: impl IntoVal<BasicLayout>) -> Self { with(empty(), "Basic", basic) }
        /// `Basic`: mandatory.
        #[track_caller] pub fn basic(self, value: impl IntoVal<BasicLayout>) -> Self { with(self, "Basic", value) }
    }

    /// `FieldGroup`.
    pub type FieldGroup = Fields<of::FieldGroup>;
    impl FieldGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<FieldItem>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory, at most 220 items.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<FieldItem>>) -> Self { with(self, "Fields", value) }
        /// `Name`: at most 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `FieldItem`.
    pub type FieldItem = Fields<of::FieldItem>;
    impl FieldItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `LayoutSections`.
    pub type LayoutSections = Fields<of::LayoutSections>;
    impl LayoutSections {
        /// `Sections`: at most 1 item.
        #[track_caller] pub fn sections(self, value: impl IntoVal<List<LayoutSectionsSection>>) -> Self { with(self, "Sections", value) }
    }

    /// `Section`.
    pub type LayoutSectionsSection = Fields<of::LayoutSectionsSection>;
    impl LayoutSectionsSection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_group: impl IntoVal<FieldGroup>) -> Self { with(empty(), "FieldGroup", field_group) }
        /// `FieldGroup`: mandatory.
        #[track_caller] pub fn field_group(self, value: impl IntoVal<FieldGroup>) -> Self { with(self, "FieldGroup", value) }
    }
}

/// [`AWS::Cases::RelatedItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html).
///
/// What `Ref` returns: `RelatedItemArn`.
pub type CfnRelatedItem = Handle<of::CfnRelatedItem>;
impl cfn::ResourceType for of::CfnRelatedItem { const TYPE: &'static str = "AWS::Cases::RelatedItem"; type Tags = cfn::TagList; type Props = CfnRelatedItemProps; type Reference = Is<kinds::RelatedItemArn>; }
impl CfnRelatedItem {
    /// The attribute `RelatedItemArn`.
    #[inline] pub fn attr_related_item_arn(&self) -> Val<Is<kinds::RelatedItemArn>> { cfn::attribute(&self.0, "RelatedItemArn") }
    /// The attribute `RelatedItemId`.
    #[inline] pub fn attr_related_item_id(&self) -> Val<String> { cfn::attribute(&self.0, "RelatedItemId") }
}

/// Properties of [`CfnRelatedItem`].
///
/// Mandatory: `DomainId`, `CaseId`, `Type`, `Content`.
///
/// A change replaces the resource: `CaseId`, `Content`, `DomainId`, `Type`.
pub type CfnRelatedItemProps = Fields<of::CfnRelatedItem>;
/// What [`CfnRelatedItemProps`] cannot do without.
pub struct CfnRelatedItemPropsRequired<A, B, C, D> {
    /// `DomainId`: 1 to 500 characters. Changing it replaces the resource.
    pub domain_id: A,
    /// `CaseId`: 1 to 500 characters. Changing it replaces the resource.
    pub case_id: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
    /// `Content`. Changing it replaces the resource.
    pub content: D,
}
impl CfnRelatedItemProps {
    /// Takes what is mandatory, by name: [`CfnRelatedItemPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_related_item::Type>, D: IntoVal<cfn_related_item::RelatedItemContent>>(required: CfnRelatedItemPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainId", required.domain_id), "CaseId", required.case_id), "Type", required.type_), "Content", required.content) }
    /// `CaseId`: mandatory, 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn case_id(self, value: impl IntoVal<String>) -> Self { with(self, "CaseId", value) }
    /// `Content`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_related_item::RelatedItemContent>) -> Self { with(self, "Content", value) }
    /// `DomainId`: mandatory, 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_related_item::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_related_item::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnRelatedItem`].
pub mod cfn_related_item {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CommentContent {} pub enum CommentContentContentType {} pub enum RelatedItemContent {} impl ias_core::Optional for RelatedItemContent {} pub enum Tag {} pub enum Type {} }

    /// `CommentContent`.
    pub type CommentContent = Fields<of::CommentContent>;
    impl CommentContent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(body: impl IntoVal<String>, content_type: impl IntoVal<CommentContentContentType>) -> Self { with(with(empty(), "Body", body), "ContentType", content_type) }
        /// `Body`: mandatory, 1 to 15000 characters.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `ContentType`: mandatory.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<CommentContentContentType>) -> Self { with(self, "ContentType", value) }
    }

    /// Words of `ContentType`.
    pub type CommentContentContentType = Word<fn(of::CommentContentContentType)>;
    impl CommentContentContentType {
        /// `Text/Plain`
        pub const TextPlain: Self = word("Text/Plain");
    }

    /// `RelatedItemContent`.
    pub type RelatedItemContent = Fields<of::RelatedItemContent>;
    impl RelatedItemContent {
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<CommentContent>) -> Self { with(self, "Comment", value) }
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

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `Contact`
        pub const Contact: Self = word("Contact");
        /// `Comment`
        pub const Comment: Self = word("Comment");
        /// `File`
        pub const File: Self = word("File");
        /// `Sla`
        pub const Sla: Self = word("Sla");
        /// `ConnectCase`
        pub const ConnectCase: Self = word("ConnectCase");
        /// `Custom`
        pub const Custom: Self = word("Custom");
    }
}

/// [`AWS::Cases::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html).
///
/// What `Ref` returns: `TemplateArn`.
pub type CfnTemplate = Handle<of::CfnTemplate>;
impl cfn::ResourceType for of::CfnTemplate { const TYPE: &'static str = "AWS::Cases::Template"; type Tags = cfn::TagList; type Props = CfnTemplateProps; type Reference = Is<kinds::CasesTemplateArn>; }
impl CfnTemplate {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `TemplateArn`.
    #[inline] pub fn attr_template_arn(&self) -> Val<Is<kinds::CasesTemplateArn>> { cfn::attribute(&self.0, "TemplateArn") }
    /// The attribute `TemplateId`.
    #[inline] pub fn attr_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "TemplateId") }
}

/// Properties of [`CfnTemplate`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DomainId`.
pub type CfnTemplateProps = Fields<of::CfnTemplate>;
impl CfnTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainId`: 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `LayoutConfiguration`.
    #[track_caller] pub fn layout_configuration(self, value: impl IntoVal<cfn_template::LayoutConfiguration>) -> Self { with(self, "LayoutConfiguration", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^.*[\S]$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RequiredFields`: at most 100 items.
    #[track_caller] pub fn required_fields(self, value: impl IntoVal<List<cfn_template::RequiredField>>) -> Self { with(self, "RequiredFields", value) }
    /// `Rules`: at most 50 items.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_template::TemplateRule>>) -> Self { with(self, "Rules", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_template::TemplateStatus>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTemplate`].
pub mod cfn_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_case_rule::{Tag};
    mod of { pub enum LayoutConfiguration {} impl ias_core::Optional for LayoutConfiguration {} pub enum RequiredField {} pub enum TemplateRule {} pub enum TemplateStatus {} }

    /// `LayoutConfiguration`.
    pub type LayoutConfiguration = Fields<of::LayoutConfiguration>;
    impl LayoutConfiguration {
        /// `DefaultLayout`: 1 to 500 characters.
        #[track_caller] pub fn default_layout(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultLayout", value) }
    }

    /// `RequiredField`.
    pub type RequiredField = Fields<of::RequiredField>;
    impl RequiredField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_id: impl IntoVal<String>) -> Self { with(empty(), "FieldId", field_id) }
        /// `FieldId`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn field_id(self, value: impl IntoVal<String>) -> Self { with(self, "FieldId", value) }
    }

    /// `TemplateRule`.
    pub type TemplateRule = Fields<of::TemplateRule>;
    impl TemplateRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(case_rule_id: impl IntoVal<String>) -> Self { with(empty(), "CaseRuleId", case_rule_id) }
        /// `CaseRuleId`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn case_rule_id(self, value: impl IntoVal<String>) -> Self { with(self, "CaseRuleId", value) }
        /// `FieldId`: 1 to 500 characters.
        #[track_caller] pub fn field_id(self, value: impl IntoVal<String>) -> Self { with(self, "FieldId", value) }
    }

    /// Words of `TemplateStatus`.
    pub type TemplateStatus = Word<fn(of::TemplateStatus)>;
    impl TemplateStatus {
        /// `Active`
        pub const Active: Self = word("Active");
        /// `Inactive`
        pub const Inactive: Self = word("Inactive");
    }
}
