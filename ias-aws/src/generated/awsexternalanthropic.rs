// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AWSExternalAnthropic`.

use super::prelude::*;

mod of { pub enum CfnWorkspace {} }

/// [`AWS::AWSExternalAnthropic::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::AWSExternalAnthropic::Workspace"; type Tags = cfn::TagList; type Props = CfnWorkspaceProps; type Reference = Is<kinds::AwsExternalAnthropicWorkspaceArn>; }
impl CfnWorkspace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AwsExternalAnthropicWorkspaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWorkspace`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DataResidency`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
impl CfnWorkspaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DataResidency`. Changing it replaces the resource.
    #[track_caller] pub fn data_residency(self, value: impl IntoVal<cfn_workspace::DataResidency>) -> Self { with(self, "DataResidency", value) }
    /// `Name`: mandatory, 1 to 40 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorkspace`].
pub mod cfn_workspace {
    use super::super::prelude::*;
    mod of { pub enum DataResidency {} impl ias_core::Optional for DataResidency {} pub enum Tag {} }

    /// `DataResidency`.
    pub type DataResidency = Fields<of::DataResidency>;
    impl DataResidency {
        /// `AllowedInferenceGeos`: no item twice.
        #[track_caller] pub fn allowed_inference_geos(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInferenceGeos", value) }
        /// `DefaultInferenceGeo`.
        #[track_caller] pub fn default_inference_geo(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultInferenceGeo", value) }
        /// `WorkspaceGeo`.
        #[track_caller] pub fn workspace_geo(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceGeo", value) }
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
