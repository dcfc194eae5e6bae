// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTThingsGraph`.

use super::prelude::*;

mod of { pub enum CfnFlowTemplate {} }

/// [`AWS::IoTThingsGraph::FlowTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html).
///
/// The vendor winds it down: shutdown (2022-11-09).
///
/// What `Ref` returns: `Id`.
pub type CfnFlowTemplate = Handle<of::CfnFlowTemplate>;
impl cfn::ResourceType for of::CfnFlowTemplate { const TYPE: &'static str = "AWS::IoTThingsGraph::FlowTemplate"; type Tags = cfn::NoTags; type Props = CfnFlowTemplateProps; type Reference = String; }
impl CfnFlowTemplate {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFlowTemplate`].
///
/// Mandatory: `Definition`.
pub type CfnFlowTemplateProps = Fields<of::CfnFlowTemplate>;
impl CfnFlowTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(definition: impl IntoVal<cfn_flow_template::DefinitionDocument>) -> Self { with(empty(), "Definition", definition) }
    /// `CompatibleNamespaceVersion`.
    #[track_caller] pub fn compatible_namespace_version(self, value: impl IntoVal<f64>) -> Self { with(self, "CompatibleNamespaceVersion", value) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_flow_template::DefinitionDocument>) -> Self { with(self, "Definition", value) }
}

/// Types of [`CfnFlowTemplate`].
pub mod cfn_flow_template {
    use super::super::prelude::*;
    mod of { pub enum DefinitionDocument {} }

    /// `DefinitionDocument`.
    pub type DefinitionDocument = Fields<of::DefinitionDocument>;
    impl DefinitionDocument {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(language: impl IntoVal<String>, text: impl IntoVal<String>) -> Self { with(with(empty(), "Language", language), "Text", text) }
        /// `Language`: mandatory.
        #[track_caller] pub fn language(self, value: impl IntoVal<String>) -> Self { with(self, "Language", value) }
        /// `Text`: mandatory.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }
}
