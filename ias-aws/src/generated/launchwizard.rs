// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LaunchWizard`.

use super::prelude::*;

mod of { pub enum CfnDeployment {} }

/// [`AWS::LaunchWizard::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::LaunchWizard::Deployment"; type Tags = cfn::TagList; type Props = CfnDeploymentProps; type Reference = Is<kinds::DeploymentArn>; }
impl CfnDeployment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeploymentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DeletedAt`.
    #[inline] pub fn attr_deleted_at(&self) -> Val<String> { cfn::attribute(&self.0, "DeletedAt") }
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentId") }
    /// The attribute `ResourceGroup`.
    #[inline] pub fn attr_resource_group(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceGroup") }
    /// The attribute `Status`: one of `COMPLETED`, `CREATING`, `DELETE_IN_PROGRESS`, `DELETE_INITIATING`, `DELETE_FAILED`, `DELETED`, `FAILED`, `IN_PROGRESS`, `VALIDATING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `DeploymentPatternName`, `Name`, `WorkloadName`.
///
/// A change replaces the resource: `DeploymentPatternName`, `Name`, `WorkloadName`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
/// What [`CfnDeploymentProps`] cannot do without.
pub struct CfnDeploymentPropsRequired<A, B, C> {
    /// `DeploymentPatternName`: 1 to 256 characters, matches `^[A-Za-z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    pub deployment_pattern_name: A,
    /// `Name`: 1 to 50 characters, matches `^[A-Za-z0-9_\s\.-]+$`. Changing it replaces the resource.
    pub name: B,
    /// `WorkloadName`: 1 to 100 characters, matches `^[A-Za-z][a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    pub workload_name: C,
}
impl CfnDeploymentProps {
    /// Takes what is mandatory, by name: [`CfnDeploymentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDeploymentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DeploymentPatternName", required.deployment_pattern_name), "Name", required.name), "WorkloadName", required.workload_name) }
    /// `DeploymentPatternName`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_pattern_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentPatternName", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `^[A-Za-z0-9_\s\.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Specifications`. Write-only.
    #[track_caller] pub fn specifications(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Specifications", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_deployment::Tags>>) -> Self { with(self, "Tags", value) }
    /// `WorkloadName`: mandatory, 1 to 100 characters, matches `^[A-Za-z][a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn workload_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkloadName", value) }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    use super::super::prelude::*;
    mod of { pub enum Tags {} }

    /// `Tags`.
    pub type Tags = Fields<of::Tags>;
    impl Tags {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
