// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Inspector`.

use super::prelude::*;

mod of { pub enum CfnAssessmentTarget {} impl ias_core::Optional for CfnAssessmentTarget {} pub enum CfnAssessmentTemplate {} pub enum CfnResourceGroup {} }

/// [`AWS::Inspector::AssessmentTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html).
///
/// The vendor winds it down: sunset (2026-05-20).
///
/// What `Ref` returns: `Arn`.
pub type CfnAssessmentTarget = Handle<of::CfnAssessmentTarget>;
impl cfn::ResourceType for of::CfnAssessmentTarget { const TYPE: &'static str = "AWS::Inspector::AssessmentTarget"; type Tags = cfn::NoTags; type Props = CfnAssessmentTargetProps; type Reference = Is<kinds::AssessmentTargetArn>; }
impl CfnAssessmentTarget {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AssessmentTargetArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAssessmentTarget`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AssessmentTargetName`.
pub type CfnAssessmentTargetProps = Fields<of::CfnAssessmentTarget>;
impl CfnAssessmentTargetProps {
    /// `AssessmentTargetName`: 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn assessment_target_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssessmentTargetName", value) }
    /// `ResourceGroupArn`: 1 to 300 characters.
    #[track_caller] pub fn resource_group_arn(self, value: impl IntoVal<Is<kinds::ResourceGroupArn>>) -> Self { with(self, "ResourceGroupArn", value) }
}

/// [`AWS::Inspector::AssessmentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html).
///
/// The vendor winds it down: sunset (2026-05-20).
///
/// What `Ref` returns: `Arn`.
pub type CfnAssessmentTemplate = Handle<of::CfnAssessmentTemplate>;
impl cfn::ResourceType for of::CfnAssessmentTemplate { const TYPE: &'static str = "AWS::Inspector::AssessmentTemplate"; type Tags = cfn::NoTags; type Props = CfnAssessmentTemplateProps; type Reference = Is<kinds::AssessmentTemplateArn>; }
impl CfnAssessmentTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AssessmentTemplateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAssessmentTemplate`].
///
/// Mandatory: `AssessmentTargetArn`, `DurationInSeconds`, `RulesPackageArns`.
///
/// A change replaces the resource: `AssessmentTargetArn`, `AssessmentTemplateName`, `DurationInSeconds`, `RulesPackageArns`, `UserAttributesForFindings`.
pub type CfnAssessmentTemplateProps = Fields<of::CfnAssessmentTemplate>;
/// What [`CfnAssessmentTemplateProps`] cannot do without.
pub struct CfnAssessmentTemplatePropsRequired<A, B, C> {
    /// `AssessmentTargetArn`: 1 to 300 characters. Changing it replaces the resource.
    pub assessment_target_arn: A,
    /// `DurationInSeconds`: 180 to 86400. Changing it replaces the resource.
    pub duration_in_seconds: B,
    /// `RulesPackageArns`: at most 50 items, each 1 to 300 characters. Changing it replaces the resource.
    pub rules_package_arns: C,
}
impl CfnAssessmentTemplateProps {
    /// Takes what is mandatory, by name: [`CfnAssessmentTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::AssessmentTargetArn>>, B: IntoVal<i64>, C: IntoVal<List<String>>>(required: CfnAssessmentTemplatePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AssessmentTargetArn", required.assessment_target_arn), "DurationInSeconds", required.duration_in_seconds), "RulesPackageArns", required.rules_package_arns) }
    /// `AssessmentTargetArn`: mandatory, 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn assessment_target_arn(self, value: impl IntoVal<Is<kinds::AssessmentTargetArn>>) -> Self { with(self, "AssessmentTargetArn", value) }
    /// `AssessmentTemplateName`: 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn assessment_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssessmentTemplateName", value) }
    /// `DurationInSeconds`: mandatory, 180 to 86400. Changing it replaces the resource.
    #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    /// `RulesPackageArns`: mandatory, at most 50 items, each 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn rules_package_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RulesPackageArns", value) }
    /// `UserAttributesForFindings`: at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn user_attributes_for_findings(self, value: impl IntoVal<List<cfn_assessment_template::Tag>>) -> Self { with(self, "UserAttributesForFindings", value) }
}

/// Types of [`CfnAssessmentTemplate`].
pub mod cfn_assessment_template {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Inspector::ResourceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html).
///
/// The vendor winds it down: sunset (2026-05-20).
///
/// What `Ref` returns: `Arn`.
pub type CfnResourceGroup = Handle<of::CfnResourceGroup>;
impl cfn::ResourceType for of::CfnResourceGroup { const TYPE: &'static str = "AWS::Inspector::ResourceGroup"; type Tags = cfn::NoTags; type Props = CfnResourceGroupProps; type Reference = Is<kinds::ResourceGroupArn>; }
impl CfnResourceGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceGroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnResourceGroup`].
///
/// Mandatory: `ResourceGroupTags`.
///
/// A change replaces the resource: `ResourceGroupTags`.
pub type CfnResourceGroupProps = Fields<of::CfnResourceGroup>;
impl CfnResourceGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_group_tags: impl IntoVal<List<cfn_resource_group::Tag>>) -> Self { with(empty(), "ResourceGroupTags", resource_group_tags) }
    /// `ResourceGroupTags`: mandatory, 1 to 10 items. Changing it replaces the resource.
    #[track_caller] pub fn resource_group_tags(self, value: impl IntoVal<List<cfn_resource_group::Tag>>) -> Self { with(self, "ResourceGroupTags", value) }
}

/// Types of [`CfnResourceGroup`].
pub mod cfn_resource_group {
    pub use super::cfn_assessment_template::{Tag};
}
