// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MWAAServerless`.

use super::prelude::*;

mod of { pub enum CfnWorkflow {} }

/// [`AWS::MWAAServerless::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html).
///
/// What `Ref` returns: `WorkflowArn`.
pub type CfnWorkflow = Handle<of::CfnWorkflow>;
impl cfn::ResourceType for of::CfnWorkflow { const TYPE: &'static str = "AWS::MWAAServerless::Workflow"; type Tags = cfn::TagMap; type Props = CfnWorkflowProps; type Reference = Is<kinds::MwaaServerlessWorkflowArn>; }
impl CfnWorkflow {
    /// The attribute `CodeSnapshottedAt`.
    #[inline] pub fn attr_code_snapshotted_at(&self) -> Val<String> { cfn::attribute(&self.0, "CodeSnapshottedAt") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `ScheduleConfiguration`.
    #[inline] pub fn attr_schedule_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "ScheduleConfiguration") }
    /// The attribute `WorkflowArn`.
    #[inline] pub fn attr_workflow_arn(&self) -> Val<Is<kinds::MwaaServerlessWorkflowArn>> { cfn::attribute(&self.0, "WorkflowArn") }
    /// The attribute `WorkflowStatus`: one of `READY`, `DELETING`.
    #[inline] pub fn attr_workflow_status(&self) -> Val<String> { cfn::attribute(&self.0, "WorkflowStatus") }
    /// The attribute `WorkflowVersion`.
    #[inline] pub fn attr_workflow_version(&self) -> Val<String> { cfn::attribute(&self.0, "WorkflowVersion") }
}

/// Properties of [`CfnWorkflow`].
///
/// Mandatory: `DefinitionS3Location`, `RoleArn`.
///
/// A change replaces the resource: `EncryptionConfiguration`, `Name`.
pub type CfnWorkflowProps = Fields<of::CfnWorkflow>;
impl CfnWorkflowProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(definition_s3_location: impl IntoVal<cfn_workflow::S3Location>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "DefinitionS3Location", definition_s3_location), "RoleArn", role_arn) }
    /// `Code`.
    #[track_caller] pub fn code(self, value: impl IntoVal<cfn_workflow::Code>) -> Self { with(self, "Code", value) }
    /// `DefinitionS3Location`: mandatory.
    #[track_caller] pub fn definition_s3_location(self, value: impl IntoVal<cfn_workflow::S3Location>) -> Self { with(self, "DefinitionS3Location", value) }
    /// `Description`: 1 to 1024 characters, matches `^.+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_workflow::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_workflow::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9]+[a-zA-Z0-9\.\-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkConfiguration`.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_workflow::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `RoleArn`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TriggerMode`: 1 to 255 characters.
    #[track_caller] pub fn trigger_mode(self, value: impl IntoVal<String>) -> Self { with(self, "TriggerMode", value) }
}

/// Types of [`CfnWorkflow`].
pub mod cfn_workflow {
    use super::super::prelude::*;
    mod of { pub enum Code {} impl ias_core::Optional for Code {} pub enum CodeS3Location {} pub enum EncryptionConfiguration {} pub enum EncryptionConfigurationType {} pub enum LoggingConfiguration {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum S3Location {} }

    /// `Code`.
    pub type Code = Fields<of::Code>;
    impl Code {
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<CodeS3Location>) -> Self { with(self, "S3Location", value) }
    }

    /// `CodeS3Location`.
    pub type CodeS3Location = Fields<of::CodeS3Location>;
    impl CodeS3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, object_key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "ObjectKey", object_key) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `ObjectKey`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn object_key(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKey", value) }
        /// `VersionId`: 1 to 1024 characters.
        #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EncryptionConfigurationType>) -> Self { with(empty(), "Type", type_) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EncryptionConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EncryptionConfigurationType = Word<fn(of::EncryptionConfigurationType)>;
    impl EncryptionConfigurationType {
        /// `AWS_MANAGED_KEY`
        pub const AwsManagedKey: Self = word("AWS_MANAGED_KEY");
        /// `CUSTOMER_MANAGED_KEY`
        pub const CustomerManagedKey: Self = word("CUSTOMER_MANAGED_KEY");
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(empty(), "LogGroupName", log_group_name) }
        /// `LogGroupName`: mandatory, at least 1 character.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `SecurityGroupIds`: each 1 to 255 characters, each matches `^sg-[a-z0-9]*$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: each 1 to 255 characters, each matches `^subnet-[a-z0-9]*$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, object_key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "ObjectKey", object_key) }
        /// `Bucket`: mandatory, at least 1 character.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `ObjectKey`: mandatory, at least 1 character.
        #[track_caller] pub fn object_key(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKey", value) }
        /// `VersionId`.
        #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
    }
}
