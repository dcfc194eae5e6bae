// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DataPipeline`.

use super::prelude::*;

mod of { pub enum CfnPipeline {} }

/// [`AWS::DataPipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html).
///
/// What `Ref` returns: `PipelineId`.
pub type CfnPipeline = Handle<of::CfnPipeline>;
impl cfn::ResourceType for of::CfnPipeline { const TYPE: &'static str = "AWS::DataPipeline::Pipeline"; type Tags = Self; type Props = CfnPipelineProps; type Reference = String; }
impl cfn::TagPlace for of::CfnPipeline { const TAGGING: Option<Tagging> = Some(Tagging::List("PipelineTags")); }
impl CfnPipeline {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PipelineId`.
    #[inline] pub fn attr_pipeline_id(&self) -> Val<String> { cfn::attribute(&self.0, "PipelineId") }
}

/// Properties of [`CfnPipeline`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Description`, `Name`.
pub type CfnPipelineProps = Fields<of::CfnPipeline>;
impl CfnPipelineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Activate`.
    #[track_caller] pub fn activate(self, value: impl IntoVal<bool>) -> Self { with(self, "Activate", value) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParameterObjects`.
    #[track_caller] pub fn parameter_objects(self, value: impl IntoVal<List<cfn_pipeline::ParameterObject>>) -> Self { with(self, "ParameterObjects", value) }
    /// `ParameterValues`.
    #[track_caller] pub fn parameter_values(self, value: impl IntoVal<List<cfn_pipeline::ParameterValue>>) -> Self { with(self, "ParameterValues", value) }
    /// `PipelineObjects`.
    #[track_caller] pub fn pipeline_objects(self, value: impl IntoVal<List<cfn_pipeline::PipelineObject>>) -> Self { with(self, "PipelineObjects", value) }
    /// `PipelineTags`.
    #[track_caller] pub fn pipeline_tags(self, value: impl IntoVal<List<cfn_pipeline::PipelineTag>>) -> Self { with(self, "PipelineTags", value) }
}

/// Types of [`CfnPipeline`].
pub mod cfn_pipeline {
    use super::super::prelude::*;
    mod of { pub enum Field {} pub enum ParameterAttribute {} pub enum ParameterObject {} pub enum ParameterValue {} pub enum PipelineObject {} pub enum PipelineTag {} }

    /// `Field`.
    pub type Field = Fields<of::Field>;
    impl Field {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `RefValue`: 1 to 256 characters.
        #[track_caller] pub fn ref_value(self, value: impl IntoVal<String>) -> Self { with(self, "RefValue", value) }
        /// `StringValue`: at most 10240 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `ParameterAttribute`.
    pub type ParameterAttribute = Fields<of::ParameterAttribute>;
    impl ParameterAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, string_value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "StringValue", string_value) }
        /// `Key`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `StringValue`: mandatory, at most 10240 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `ParameterObject`.
    pub type ParameterObject = Fields<of::ParameterObject>;
    impl ParameterObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<List<ParameterAttribute>>, id: impl IntoVal<String>) -> Self { with(with(empty(), "Attributes", attributes), "Id", id) }
        /// `Attributes`: mandatory.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<ParameterAttribute>>) -> Self { with(self, "Attributes", value) }
        /// `Id`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `ParameterValue`.
    pub type ParameterValue = Fields<of::ParameterValue>;
    impl ParameterValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>, string_value: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "StringValue", string_value) }
        /// `Id`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `StringValue`: mandatory, at most 10240 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `PipelineObject`.
    pub type PipelineObject = Fields<of::PipelineObject>;
    /// What [`PipelineObject`] cannot do without.
    pub struct PipelineObjectRequired<A, B, C> {
        /// `Fields`.
        pub fields: A,
        /// `Id`: 1 to 1024 characters.
        pub id: B,
        /// `Name`: 1 to 1024 characters.
        pub name: C,
    }
    impl PipelineObject {
        /// Takes what is mandatory, by name: [`PipelineObjectRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<Field>>, B: IntoVal<String>, C: IntoVal<String>>(required: PipelineObjectRequired<A, B, C>) -> Self { with(with(with(empty(), "Fields", required.fields), "Id", required.id), "Name", required.name) }
        /// `Fields`: mandatory.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<Field>>) -> Self { with(self, "Fields", value) }
        /// `Id`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `PipelineTag`.
    pub type PipelineTag = Fields<of::PipelineTag>;
    impl PipelineTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
