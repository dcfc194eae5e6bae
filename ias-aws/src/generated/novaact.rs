// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NovaAct`.

use super::prelude::*;

mod of { pub enum CfnWorkflowDefinition {} }

/// [`AWS::NovaAct::WorkflowDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkflowDefinition = Handle<of::CfnWorkflowDefinition>;
impl cfn::ResourceType for of::CfnWorkflowDefinition { const TYPE: &'static str = "AWS::NovaAct::WorkflowDefinition"; type Tags = cfn::NoTags; type Props = CfnWorkflowDefinitionProps; type Reference = Is<kinds::WorkflowDefinitionArn>; }
impl CfnWorkflowDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WorkflowDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `ACTIVE`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnWorkflowDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Description`, `ExportConfig`, `Name`.
pub type CfnWorkflowDefinitionProps = Fields<of::CfnWorkflowDefinition>;
impl CfnWorkflowDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 4000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExportConfig`. Changing it replaces the resource.
    #[track_caller] pub fn export_config(self, value: impl IntoVal<cfn_workflow_definition::WorkflowExportConfig>) -> Self { with(self, "ExportConfig", value) }
    /// `Name`: mandatory, 1 to 40 characters, matches `^[a-zA-Z0-9_-]{1,40}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnWorkflowDefinition`].
pub mod cfn_workflow_definition {
    use super::super::prelude::*;
    mod of { pub enum WorkflowExportConfig {} }

    /// `WorkflowExportConfig`.
    pub type WorkflowExportConfig = Fields<of::WorkflowExportConfig>;
    impl WorkflowExportConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "S3BucketName", s3_bucket_name) }
        /// `S3BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3KeyPrefix`: 1 to 100 characters, matches `^[a-zA-Z0-9!\-_.*'()]+(?:/[a-zA-Z0-9!\-_.*'()]+)*$`.
        #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    }
}
