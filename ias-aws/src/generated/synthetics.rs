// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Synthetics`.

use super::prelude::*;

mod of { pub enum CfnCanary {} pub enum CfnGroup {} }

/// [`AWS::Synthetics::Canary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html).
///
/// What `Ref` returns: `Name`.
pub type CfnCanary = Handle<of::CfnCanary>;
impl cfn::ResourceType for of::CfnCanary { const TYPE: &'static str = "AWS::Synthetics::Canary"; type Tags = cfn::TagList; type Props = CfnCanaryProps; type Reference = String; }
impl CfnCanary {
    /// The attribute `Code.SourceLocationArn`.
    #[inline] pub fn attr_code_source_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Code.SourceLocationArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnCanary`].
///
/// Mandatory: `Name`, `Code`, `ArtifactS3Location`, `ExecutionRoleArn`, `Schedule`, `RuntimeVersion`.
///
/// A change replaces the resource: `Name`.
pub type CfnCanaryProps = Fields<of::CfnCanary>;
/// What [`CfnCanaryProps`] cannot do without.
pub struct CfnCanaryPropsRequired<A, B, C, D, E, F> {
    /// `Name`: matches `^[0-9a-z_\-]{1,255}$`. Changing it replaces the resource.
    pub name: A,
    /// `Code`.
    pub code: B,
    /// `ArtifactS3Location`: 1 to 1024 characters, matches `^(s3|S3)://`.
    pub artifact_s3_location: C,
    /// `ExecutionRoleArn`: 1 to 2048 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub execution_role_arn: D,
    /// `Schedule`.
    pub schedule: E,
    /// `RuntimeVersion`: 1 to 1024 characters.
    pub runtime_version: F,
}
impl CfnCanaryProps {
    /// Takes what is mandatory, by name: [`CfnCanaryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_canary::Code>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<cfn_canary::Schedule>, F: IntoVal<String>>(required: CfnCanaryPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Name", required.name), "Code", required.code), "ArtifactS3Location", required.artifact_s3_location), "ExecutionRoleArn", required.execution_role_arn), "Schedule", required.schedule), "RuntimeVersion", required.runtime_version) }
    /// `ArtifactConfig`.
    #[track_caller] pub fn artifact_config(self, value: impl IntoVal<cfn_canary::ArtifactConfig>) -> Self { with(self, "ArtifactConfig", value) }
    /// `ArtifactS3Location`: mandatory, 1 to 1024 characters, matches `^(s3|S3)://`.
    #[track_caller] pub fn artifact_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactS3Location", value) }
    /// `BrowserConfigs`: 1 to 2 items.
    #[track_caller] pub fn browser_configs(self, value: impl IntoVal<List<cfn_canary::BrowserConfig>>) -> Self { with(self, "BrowserConfigs", value) }
    /// `Code`: mandatory.
    #[track_caller] pub fn code(self, value: impl IntoVal<cfn_canary::Code>) -> Self { with(self, "Code", value) }
    /// `DeleteLambdaResourcesOnCanaryDeletion`. Write-only. Deprecated.
    #[track_caller] pub fn delete_lambda_resources_on_canary_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteLambdaResourcesOnCanaryDeletion", value) }
    /// `DryRunAndUpdate`. Write-only.
    #[track_caller] pub fn dry_run_and_update(self, value: impl IntoVal<bool>) -> Self { with(self, "DryRunAndUpdate", value) }
    /// `ExecutionRoleArn`: mandatory, 1 to 2048 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `FailureRetentionPeriod`.
    #[track_caller] pub fn failure_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "FailureRetentionPeriod", value) }
    /// `KmsKeyArn`: 1 to 2048 characters.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, matches `^[0-9a-z_\-]{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProvisionedResourceCleanup`.
    #[track_caller] pub fn provisioned_resource_cleanup(self, value: impl IntoVal<cfn_canary::ProvisionedResourceCleanup>) -> Self { with(self, "ProvisionedResourceCleanup", value) }
    /// `Replicas`: 1 to 50 items.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<List<cfn_canary::Replica>>) -> Self { with(self, "Replicas", value) }
    /// `ResourcesToReplicateTags`: exactly 1 item, no item twice. Write-only.
    #[track_caller] pub fn resources_to_replicate_tags(self, value: impl IntoVal<List<cfn_canary::ResourceToTag>>) -> Self { with(self, "ResourcesToReplicateTags", value) }
    /// `RunConfig`.
    #[track_caller] pub fn run_config(self, value: impl IntoVal<cfn_canary::RunConfig>) -> Self { with(self, "RunConfig", value) }
    /// `RuntimeVersion`: mandatory, 1 to 1024 characters.
    #[track_caller] pub fn runtime_version(self, value: impl IntoVal<String>) -> Self { with(self, "RuntimeVersion", value) }
    /// `Schedule`: mandatory.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_canary::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `StartCanaryAfterCreation`. Write-only.
    #[track_caller] pub fn start_canary_after_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "StartCanaryAfterCreation", value) }
    /// `SuccessRetentionPeriod`.
    #[track_caller] pub fn success_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "SuccessRetentionPeriod", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_canary::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VPCConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_canary::VpcConfig>) -> Self { with(self, "VPCConfig", value) }
    /// `VisualReference`. Write-only. Deprecated.
    #[track_caller] pub fn visual_reference(self, value: impl IntoVal<cfn_canary::VisualReference>) -> Self { with(self, "VisualReference", value) }
    /// `VisualReferences`: 1 to 2 items. Write-only.
    #[track_caller] pub fn visual_references(self, value: impl IntoVal<List<cfn_canary::VisualReference>>) -> Self { with(self, "VisualReferences", value) }
}

/// Types of [`CfnCanary`].
pub mod cfn_canary {
    use super::super::prelude::*;
    mod of { pub enum ArtifactConfig {} impl ias_core::Optional for ArtifactConfig {} pub enum BaseScreenshot {} pub enum BrowserConfig {} pub enum BrowserType {} pub enum Code {} impl ias_core::Optional for Code {} pub enum Dependency {} pub enum DependencyType {} pub enum ProvisionedResourceCleanup {} pub enum Replica {} pub enum ResourceToTag {} pub enum RetryConfig {} pub enum RunConfig {} impl ias_core::Optional for RunConfig {} pub enum S3Encryption {} impl ias_core::Optional for S3Encryption {} pub enum S3EncryptionEncryptionMode {} pub enum Schedule {} pub enum Tag {} pub enum VisualReference {} pub enum VpcConfig {} }

    /// `ArtifactConfig`.
    pub type ArtifactConfig = Fields<of::ArtifactConfig>;
    impl ArtifactConfig {
        /// `S3Encryption`.
        #[track_caller] pub fn s3_encryption(self, value: impl IntoVal<S3Encryption>) -> Self { with(self, "S3Encryption", value) }
    }

    /// `BaseScreenshot`.
    pub type BaseScreenshot = Fields<of::BaseScreenshot>;
    impl BaseScreenshot {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(screenshot_name: impl IntoVal<String>) -> Self { with(empty(), "ScreenshotName", screenshot_name) }
        /// `IgnoreCoordinates`.
        #[track_caller] pub fn ignore_coordinates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IgnoreCoordinates", value) }
        /// `ScreenshotName`: mandatory.
        #[track_caller] pub fn screenshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScreenshotName", value) }
    }

    /// `BrowserConfig`.
    pub type BrowserConfig = Fields<of::BrowserConfig>;
    impl BrowserConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(browser_type: impl IntoVal<BrowserType>) -> Self { with(empty(), "BrowserType", browser_type) }
        /// `BrowserType`: mandatory.
        #[track_caller] pub fn browser_type(self, value: impl IntoVal<BrowserType>) -> Self { with(self, "BrowserType", value) }
    }

    /// Words of `BrowserType`.
    pub type BrowserType = Word<fn(of::BrowserType)>;
    impl BrowserType {
        /// `CHROME`
        pub const Chrome: Self = word("CHROME");
        /// `FIREFOX`
        pub const Firefox: Self = word("FIREFOX");
    }

    /// `Code`.
    ///
    /// Needs at least one of `Handler` + `S3Bucket` + `S3Key`; `BlueprintTypes` + `S3Bucket` + `S3Key`; `Handler` + `Script`; `BlueprintTypes` + `Script`; `Handler`; `BlueprintTypes`.
    pub type Code = Fields<of::Code>;
    impl Code {
        /// `BlueprintTypes`: at most 1 item, each 1 to 128 characters, each matches `^[0-9a-zA-Z_\-\.]+$`.
        #[track_caller] pub fn blueprint_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BlueprintTypes", value) }
        /// `Dependencies`: at most 1 item.
        #[track_caller] pub fn dependencies(self, value: impl IntoVal<List<Dependency>>) -> Self { with(self, "Dependencies", value) }
        /// `Handler`: at most 128 characters, matches `^(([0-9a-zA-Z_-]+(\/|\.))*[0-9A-Za-z_\\-]+(\.|::)[A-Za-z_][A-Za-z0-9_]*)?$`.
        #[track_caller] pub fn handler(self, value: impl IntoVal<String>) -> Self { with(self, "Handler", value) }
        /// `S3Bucket`: 1 to 1024 characters. Write-only.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: 1 to 1024 characters. Write-only.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
        /// `S3ObjectVersion`. Write-only.
        #[track_caller] pub fn s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectVersion", value) }
        /// `Script`. Write-only.
        #[track_caller] pub fn script(self, value: impl IntoVal<String>) -> Self { with(self, "Script", value) }
    }

    /// `Dependency`.
    pub type Dependency = Fields<of::Dependency>;
    impl Dependency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(reference: impl IntoVal<String>) -> Self { with(empty(), "Reference", reference) }
        /// `Reference`: mandatory, 1 to 140 characters, matches `arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+`.
        #[track_caller] pub fn reference(self, value: impl IntoVal<String>) -> Self { with(self, "Reference", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DependencyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DependencyType = Word<fn(of::DependencyType)>;
    impl DependencyType {
        /// `LambdaLayer`
        pub const LambdaLayer: Self = word("LambdaLayer");
    }

    /// Words of `ProvisionedResourceCleanup`.
    pub type ProvisionedResourceCleanup = Word<fn(of::ProvisionedResourceCleanup)>;
    impl ProvisionedResourceCleanup {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `OFF`
        pub const Off: Self = word("OFF");
    }

    /// `Replica`.
    pub type Replica = Fields<of::Replica>;
    impl Replica {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<String>) -> Self { with(empty(), "Location", location) }
        /// `KmsKeyArn`. Write-only.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `ResourcesToReplicateTags`: no item twice. Write-only.
        #[track_caller] pub fn resources_to_replicate_tags(self, value: impl IntoVal<List<ResourceToTag>>) -> Self { with(self, "ResourcesToReplicateTags", value) }
        /// `Tags`. Write-only.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// Words of `ResourceToTag`.
    pub type ResourceToTag = Word<fn(of::ResourceToTag)>;
    impl ResourceToTag {
        /// `lambda-function`
        pub const LambdaFunction: Self = word("lambda-function");
    }

    /// `RetryConfig`.
    pub type RetryConfig = Fields<of::RetryConfig>;
    impl RetryConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_retries: impl IntoVal<i64>) -> Self { with(empty(), "MaxRetries", max_retries) }
        /// `MaxRetries`: mandatory, 0 to 2.
        #[track_caller] pub fn max_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetries", value) }
    }

    /// `RunConfig`.
    pub type RunConfig = Fields<of::RunConfig>;
    impl RunConfig {
        /// `ActiveTracing`.
        #[track_caller] pub fn active_tracing(self, value: impl IntoVal<bool>) -> Self { with(self, "ActiveTracing", value) }
        /// `EnvironmentVariables`. Write-only.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `EphemeralStorage`: 1024 to 10240.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "EphemeralStorage", value) }
        /// `MemoryInMB`: 960 to 3008.
        #[track_caller] pub fn memory_in_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "MemoryInMB", value) }
        /// `TimeoutInSeconds`: 3 to 840.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
    }

    /// `S3Encryption`.
    pub type S3Encryption = Fields<of::S3Encryption>;
    impl S3Encryption {
        /// `EncryptionMode`.
        #[track_caller] pub fn encryption_mode(self, value: impl IntoVal<S3EncryptionEncryptionMode>) -> Self { with(self, "EncryptionMode", value) }
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\d{1}:\d{12}:key/[\w\-\/]+$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `EncryptionMode`.
    pub type S3EncryptionEncryptionMode = Word<fn(of::S3EncryptionEncryptionMode)>;
    impl S3EncryptionEncryptionMode {
        /// `SSE_KMS`
        pub const SseKms: Self = word("SSE_KMS");
        /// `SSE_S3`
        pub const SseS3: Self = word("SSE_S3");
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "Expression", expression) }
        /// `DurationInSeconds`: 0 to 31622400.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "DurationInSeconds", value) }
        /// `Expression`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `RetryConfig`.
        #[track_caller] pub fn retry_config(self, value: impl IntoVal<RetryConfig>) -> Self { with(self, "RetryConfig", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VisualReference`.
    pub type VisualReference = Fields<of::VisualReference>;
    impl VisualReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(base_canary_run_id: impl IntoVal<String>) -> Self { with(empty(), "BaseCanaryRunId", base_canary_run_id) }
        /// `BaseCanaryRunId`: mandatory.
        #[track_caller] pub fn base_canary_run_id(self, value: impl IntoVal<String>) -> Self { with(self, "BaseCanaryRunId", value) }
        /// `BaseScreenshots`.
        #[track_caller] pub fn base_screenshots(self, value: impl IntoVal<List<BaseScreenshot>>) -> Self { with(self, "BaseScreenshots", value) }
        /// `BrowserType`.
        #[track_caller] pub fn browser_type(self, value: impl IntoVal<BrowserType>) -> Self { with(self, "BrowserType", value) }
    }

    /// `VPCConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>, security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(with(empty(), "SubnetIds", subnet_ids), "SecurityGroupIds", security_group_ids) }
        /// `Ipv6AllowedForDualStack`.
        #[track_caller] pub fn ipv6_allowed_for_dual_stack(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6AllowedForDualStack", value) }
        /// `SecurityGroupIds`: mandatory, at most 5 items.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, at most 16 items.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::Synthetics::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html).
///
/// What `Ref` returns: `Name`.
pub type CfnGroup = Handle<of::CfnGroup>;
impl cfn::ResourceType for of::CfnGroup { const TYPE: &'static str = "AWS::Synthetics::Group"; type Tags = cfn::TagList; type Props = CfnGroupProps; type Reference = String; }
impl CfnGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnGroupProps = Fields<of::CfnGroup>;
impl CfnGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, matches `^[0-9a-z_\-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceArns`: at most 10 items, no item twice.
    #[track_caller] pub fn resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceArns", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGroup`].
pub mod cfn_group {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)([a-zA-Z\d\s_.:/=+\-@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([a-zA-Z\d\s_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
