// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LookoutVision`.

use super::prelude::*;

mod of { pub enum CfnProject {} }

/// [`AWS::LookoutVision::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html).
///
/// What `Ref` returns: `ProjectName`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::LookoutVision::Project"; type Tags = cfn::NoTags; type Props = CfnProjectProps; type Reference = String; }
impl CfnProject {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LookoutVisionProjectArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `ProjectName`.
///
/// A change replaces the resource: `ProjectName`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(project_name: impl IntoVal<String>) -> Self { with(empty(), "ProjectName", project_name) }
    /// `ProjectName`: mandatory, 1 to 255 characters, matches `[a-zA-Z0-9][a-zA-Z0-9_\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
}
