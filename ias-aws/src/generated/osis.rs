// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::OSIS`.

use super::prelude::*;

mod of { pub enum CfnPipeline {} }

/// [`AWS::OSIS::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html).
///
/// What `Ref` returns: `PipelineArn`.
pub type CfnPipeline = Handle<of::CfnPipeline>;
impl cfn::ResourceType for of::CfnPipeline { const TYPE: &'static str = "AWS::OSIS::Pipeline"; type Tags = cfn::TagList; type Props = CfnPipelineProps; type Reference = Is<kinds::OsisPipelineArn>; }
impl CfnPipeline {
    /// The attribute `IngestEndpointUrls`.
    #[inline] pub fn attr_ingest_endpoint_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "IngestEndpointUrls") }
    /// The attribute `PipelineArn`.
    #[inline] pub fn attr_pipeline_arn(&self) -> Val<Is<kinds::OsisPipelineArn>> { cfn::attribute(&self.0, "PipelineArn") }
    /// The attribute `VpcEndpointService`.
    #[inline] pub fn attr_vpc_endpoint_service(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEndpointService") }
    /// The attribute `VpcEndpoints`.
    #[inline] pub fn attr_vpc_endpoints(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "VpcEndpoints") }
}

/// Properties of [`CfnPipeline`].
///
/// Mandatory: `MaxUnits`, `MinUnits`, `PipelineConfigurationBody`, `PipelineName`.
///
/// A change replaces the resource: `PipelineName`.
pub type CfnPipelineProps = Fields<of::CfnPipeline>;
/// What [`CfnPipelineProps`] cannot do without.
pub struct CfnPipelinePropsRequired<A, B, C, D> {
    /// `MaxUnits`: 1 to 384.
    pub max_units: A,
    /// `MinUnits`: 1 to 384.
    pub min_units: B,
    /// `PipelineConfigurationBody`: 1 to 100000 characters.
    pub pipeline_configuration_body: C,
    /// `PipelineName`: 3 to 28 characters, matches `[a-z][a-z0-9\-]+`. Changing it replaces the resource.
    pub pipeline_name: D,
}
impl CfnPipelineProps {
    /// Takes what is mandatory, by name: [`CfnPipelinePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnPipelinePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MaxUnits", required.max_units), "MinUnits", required.min_units), "PipelineConfigurationBody", required.pipeline_configuration_body), "PipelineName", required.pipeline_name) }
    /// `BufferOptions`.
    #[track_caller] pub fn buffer_options(self, value: impl IntoVal<cfn_pipeline::BufferOptions>) -> Self { with(self, "BufferOptions", value) }
    /// `EncryptionAtRestOptions`.
    #[track_caller] pub fn encryption_at_rest_options(self, value: impl IntoVal<cfn_pipeline::EncryptionAtRestOptions>) -> Self { with(self, "EncryptionAtRestOptions", value) }
    /// `LogPublishingOptions`.
    #[track_caller] pub fn log_publishing_options(self, value: impl IntoVal<cfn_pipeline::LogPublishingOptions>) -> Self { with(self, "LogPublishingOptions", value) }
    /// `MaxUnits`: mandatory, 1 to 384.
    #[track_caller] pub fn max_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxUnits", value) }
    /// `MinUnits`: mandatory, 1 to 384.
    #[track_caller] pub fn min_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MinUnits", value) }
    /// `PipelineConfigurationBody`: mandatory, 1 to 100000 characters.
    #[track_caller] pub fn pipeline_configuration_body(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineConfigurationBody", value) }
    /// `PipelineName`: mandatory, 3 to 28 characters, matches `[a-z][a-z0-9\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn pipeline_name(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineName", value) }
    /// `PipelineRoleArn`: 20 to 2048 characters, matches `^arn:(aws|aws\-cn|aws\-us\-gov|aws\-iso|aws\-iso\-b|aws\-iso\-e|aws\-iso\-f):iam::[0-9]+:role\/.*$`.
    #[track_caller] pub fn pipeline_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "PipelineRoleArn", value) }
    /// `ResourcePolicy`.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<cfn_pipeline::ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pipeline::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcOptions`. Write-only.
    #[track_caller] pub fn vpc_options(self, value: impl IntoVal<cfn_pipeline::VpcOptions>) -> Self { with(self, "VpcOptions", value) }
}

/// Types of [`CfnPipeline`].
pub mod cfn_pipeline {
    use super::super::prelude::*;
    mod of { pub enum BufferOptions {} pub enum EncryptionAtRestOptions {} pub enum LogPublishingOptions {} impl ias_core::Optional for LogPublishingOptions {} pub enum LogPublishingOptionsCloudWatchLogDestination {} pub enum ResourcePolicy {} pub enum Tag {} pub enum VpcOptions {} pub enum VpcOptionsVpcAttachmentOptions {} pub enum VpcOptionsVpcEndpointManagement {} }

    /// `BufferOptions`.
    pub type BufferOptions = Fields<of::BufferOptions>;
    impl BufferOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(persistent_buffer_enabled: impl IntoVal<bool>) -> Self { with(empty(), "PersistentBufferEnabled", persistent_buffer_enabled) }
        /// `PersistentBufferEnabled`: mandatory.
        #[track_caller] pub fn persistent_buffer_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PersistentBufferEnabled", value) }
    }

    /// `EncryptionAtRestOptions`.
    pub type EncryptionAtRestOptions = Fields<of::EncryptionAtRestOptions>;
    impl EncryptionAtRestOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_arn: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(empty(), "KmsKeyArn", kms_key_arn) }
        /// `KmsKeyArn`: mandatory, 7 to 2048 characters.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `LogPublishingOptions`.
    pub type LogPublishingOptions = Fields<of::LogPublishingOptions>;
    impl LogPublishingOptions {
        /// `CloudWatchLogDestination`.
        #[track_caller] pub fn cloud_watch_log_destination(self, value: impl IntoVal<LogPublishingOptionsCloudWatchLogDestination>) -> Self { with(self, "CloudWatchLogDestination", value) }
        /// `IsLoggingEnabled`.
        #[track_caller] pub fn is_logging_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsLoggingEnabled", value) }
    }

    /// `CloudWatchLogDestination`.
    pub type LogPublishingOptionsCloudWatchLogDestination = Fields<of::LogPublishingOptionsCloudWatchLogDestination>;
    impl LogPublishingOptionsCloudWatchLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group: impl IntoVal<String>) -> Self { with(empty(), "LogGroup", log_group) }
        /// `LogGroup`: mandatory, 1 to 512 characters, matches `\/aws\/vendedlogs\/[\.\-_/#A-Za-z0-9]+`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
    }

    /// `ResourcePolicy`.
    pub type ResourcePolicy = Fields<of::ResourcePolicy>;
    impl ResourcePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy: impl IntoVal<Json>) -> Self { with(empty(), "Policy", policy) }
        /// `Policy`: mandatory.
        #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
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

    /// `VpcOptions`.
    pub type VpcOptions = Fields<of::VpcOptions>;
    impl VpcOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`: 1 to 12 items, each 11 to 20 characters, each matches `sg-\w{8}(\w{9})?`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 12 items, each 15 to 24 characters, each matches `subnet-\w{8}(\w{9})?`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcAttachmentOptions`.
        #[track_caller] pub fn vpc_attachment_options(self, value: impl IntoVal<VpcOptionsVpcAttachmentOptions>) -> Self { with(self, "VpcAttachmentOptions", value) }
        /// `VpcEndpointManagement`.
        #[track_caller] pub fn vpc_endpoint_management(self, value: impl IntoVal<VpcOptionsVpcEndpointManagement>) -> Self { with(self, "VpcEndpointManagement", value) }
    }

    /// `VpcAttachmentOptions`.
    pub type VpcOptionsVpcAttachmentOptions = Fields<of::VpcOptionsVpcAttachmentOptions>;
    impl VpcOptionsVpcAttachmentOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attach_to_vpc: impl IntoVal<bool>, cidr_block: impl IntoVal<String>) -> Self { with(with(empty(), "AttachToVpc", attach_to_vpc), "CidrBlock", cidr_block) }
        /// `AttachToVpc`: mandatory.
        #[track_caller] pub fn attach_to_vpc(self, value: impl IntoVal<bool>) -> Self { with(self, "AttachToVpc", value) }
        /// `CidrBlock`: mandatory, in the form `ipv4-network`.
        #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
    }

    /// Words of `VpcEndpointManagement`.
    pub type VpcOptionsVpcEndpointManagement = Word<fn(of::VpcOptionsVpcEndpointManagement)>;
    impl VpcOptionsVpcEndpointManagement {
        /// `CUSTOMER`
        pub const Customer: Self = word("CUSTOMER");
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
    }
}
