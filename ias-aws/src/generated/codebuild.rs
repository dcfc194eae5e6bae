// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeBuild`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnFleet {} impl ias_core::Optional for CfnFleet {} pub enum CfnProject {} pub enum CfnReportGroup {} pub enum CfnSourceCredential {} }

/// [`AWS::CodeBuild::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::CodeBuild::Fleet"; type Tags = cfn::TagList; type Props = CfnFleetProps; type Reference = Is<kinds::CodeBuildFleetArn>; }
impl CfnFleet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeBuildFleetArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFleet`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnFleetProps = Fields<of::CfnFleet>;
impl CfnFleetProps {
    /// `BaseCapacity`: at least 0.
    #[track_caller] pub fn base_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "BaseCapacity", value) }
    /// `ComputeConfiguration`.
    #[track_caller] pub fn compute_configuration(self, value: impl IntoVal<cfn_fleet::ComputeConfiguration>) -> Self { with(self, "ComputeConfiguration", value) }
    /// `ComputeType`.
    #[track_caller] pub fn compute_type(self, value: impl IntoVal<cfn_fleet::ComputeType>) -> Self { with(self, "ComputeType", value) }
    /// `EnvironmentType`.
    #[track_caller] pub fn environment_type(self, value: impl IntoVal<cfn_fleet::EnvironmentType>) -> Self { with(self, "EnvironmentType", value) }
    /// `FleetProxyConfiguration`.
    #[track_caller] pub fn fleet_proxy_configuration(self, value: impl IntoVal<cfn_fleet::ProxyConfiguration>) -> Self { with(self, "FleetProxyConfiguration", value) }
    /// `FleetServiceRole`: at least 1 character, matches `^(?:arn:)[a-zA-Z+-=,._:/@]+$`.
    #[track_caller] pub fn fleet_service_role(self, value: impl IntoVal<String>) -> Self { with(self, "FleetServiceRole", value) }
    /// `FleetVpcConfig`.
    #[track_caller] pub fn fleet_vpc_config(self, value: impl IntoVal<cfn_fleet::VpcConfig>) -> Self { with(self, "FleetVpcConfig", value) }
    /// `ImageId`: at least 1 character, matches `^((aws/codebuild/([A-Za-z0-9._-]+|ami/[A-Za-z0-9._-]+):[A-Za-z0-9._-]+)|ami-[a-z0-9]{1,1020})$`.
    #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
    /// `Name`: 2 to 128 characters, matches `^[A-Za-z0-9][A-Za-z0-9\-_]{1,127}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OverflowBehavior`.
    #[track_caller] pub fn overflow_behavior(self, value: impl IntoVal<cfn_fleet::OverflowBehavior>) -> Self { with(self, "OverflowBehavior", value) }
    /// `ScalingConfiguration`.
    #[track_caller] pub fn scaling_configuration(self, value: impl IntoVal<cfn_fleet::ScalingConfigurationInput>) -> Self { with(self, "ScalingConfiguration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFleet`].
pub mod cfn_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComputeConfiguration {} impl ias_core::Optional for ComputeConfiguration {} pub enum ComputeConfigurationMachineType {} pub enum ComputeType {} pub enum EnvironmentType {} pub enum FleetProxyRule {} impl ias_core::Optional for FleetProxyRule {} pub enum FleetProxyRuleEffect {} pub enum FleetProxyRuleType {} pub enum OverflowBehavior {} pub enum ProxyConfiguration {} impl ias_core::Optional for ProxyConfiguration {} pub enum ProxyConfigurationDefaultBehavior {} pub enum ScalingConfigurationInput {} impl ias_core::Optional for ScalingConfigurationInput {} pub enum ScalingConfigurationInputScalingType {} pub enum Tag {} pub enum TargetTrackingScalingConfiguration {} impl ias_core::Optional for TargetTrackingScalingConfiguration {} pub enum TargetTrackingScalingConfigurationMetricType {} pub enum VpcConfig {} impl ias_core::Optional for VpcConfig {} }

    /// `ComputeConfiguration`.
    pub type ComputeConfiguration = Fields<of::ComputeConfiguration>;
    impl ComputeConfiguration {
        /// `disk`.
        #[track_caller] pub fn disk(self, value: impl IntoVal<i64>) -> Self { with(self, "disk", value) }
        /// `instanceType`: at least 1 character.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "instanceType", value) }
        /// `machineType`.
        #[track_caller] pub fn machine_type(self, value: impl IntoVal<ComputeConfigurationMachineType>) -> Self { with(self, "machineType", value) }
        /// `memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "memory", value) }
        /// `vCpu`.
        #[track_caller] pub fn v_cpu(self, value: impl IntoVal<i64>) -> Self { with(self, "vCpu", value) }
    }

    /// Words of `machineType`.
    pub type ComputeConfigurationMachineType = Word<fn(of::ComputeConfigurationMachineType)>;
    impl ComputeConfigurationMachineType {
        /// `GENERAL`
        pub const General: Self = word("GENERAL");
        /// `NVME`
        pub const Nvme: Self = word("NVME");
    }

    /// Words of `ComputeType`.
    pub type ComputeType = Word<fn(of::ComputeType)>;
    impl ComputeType {
        /// `BUILD_GENERAL1_SMALL`
        pub const BuildGeneral1Small: Self = word("BUILD_GENERAL1_SMALL");
        /// `BUILD_GENERAL1_MEDIUM`
        pub const BuildGeneral1Medium: Self = word("BUILD_GENERAL1_MEDIUM");
        /// `BUILD_GENERAL1_LARGE`
        pub const BuildGeneral1Large: Self = word("BUILD_GENERAL1_LARGE");
        /// `BUILD_GENERAL1_XLARGE`
        pub const BuildGeneral1Xlarge: Self = word("BUILD_GENERAL1_XLARGE");
        /// `BUILD_GENERAL1_2XLARGE`
        pub const BuildGeneral1_2Xlarge: Self = word("BUILD_GENERAL1_2XLARGE");
        /// `ATTRIBUTE_BASED_COMPUTE`
        pub const AttributeBasedCompute: Self = word("ATTRIBUTE_BASED_COMPUTE");
        /// `CUSTOM_INSTANCE_TYPE`
        pub const CustomInstanceType: Self = word("CUSTOM_INSTANCE_TYPE");
    }

    /// Words of `EnvironmentType`.
    pub type EnvironmentType = Word<fn(of::EnvironmentType)>;
    impl EnvironmentType {
        /// `WINDOWS_SERVER_2019_CONTAINER`
        pub const WindowsServer2019Container: Self = word("WINDOWS_SERVER_2019_CONTAINER");
        /// `WINDOWS_SERVER_2022_CONTAINER`
        pub const WindowsServer2022Container: Self = word("WINDOWS_SERVER_2022_CONTAINER");
        /// `LINUX_CONTAINER`
        pub const LinuxContainer: Self = word("LINUX_CONTAINER");
        /// `LINUX_GPU_CONTAINER`
        pub const LinuxGpuContainer: Self = word("LINUX_GPU_CONTAINER");
        /// `ARM_CONTAINER`
        pub const ArmContainer: Self = word("ARM_CONTAINER");
        /// `MAC_ARM`
        pub const MacArm: Self = word("MAC_ARM");
        /// `LINUX_EC2`
        pub const LinuxEc2: Self = word("LINUX_EC2");
        /// `ARM_EC2`
        pub const ArmEc2: Self = word("ARM_EC2");
        /// `WINDOWS_EC2`
        pub const WindowsEc2: Self = word("WINDOWS_EC2");
    }

    /// `FleetProxyRule`.
    pub type FleetProxyRule = Fields<of::FleetProxyRule>;
    impl FleetProxyRule {
        /// `Effect`.
        #[track_caller] pub fn effect(self, value: impl IntoVal<FleetProxyRuleEffect>) -> Self { with(self, "Effect", value) }
        /// `Entities`.
        #[track_caller] pub fn entities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Entities", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FleetProxyRuleType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Effect`.
    pub type FleetProxyRuleEffect = Word<fn(of::FleetProxyRuleEffect)>;
    impl FleetProxyRuleEffect {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `Type`.
    pub type FleetProxyRuleType = Word<fn(of::FleetProxyRuleType)>;
    impl FleetProxyRuleType {
        /// `DOMAIN`
        pub const Domain: Self = word("DOMAIN");
        /// `IP`
        pub const Ip: Self = word("IP");
    }

    /// Words of `OverflowBehavior`.
    pub type OverflowBehavior = Word<fn(of::OverflowBehavior)>;
    impl OverflowBehavior {
        /// `QUEUE`
        pub const Queue: Self = word("QUEUE");
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
    }

    /// `ProxyConfiguration`.
    pub type ProxyConfiguration = Fields<of::ProxyConfiguration>;
    impl ProxyConfiguration {
        /// `DefaultBehavior`.
        #[track_caller] pub fn default_behavior(self, value: impl IntoVal<ProxyConfigurationDefaultBehavior>) -> Self { with(self, "DefaultBehavior", value) }
        /// `OrderedProxyRules`.
        #[track_caller] pub fn ordered_proxy_rules(self, value: impl IntoVal<List<FleetProxyRule>>) -> Self { with(self, "OrderedProxyRules", value) }
    }

    /// Words of `DefaultBehavior`.
    pub type ProxyConfigurationDefaultBehavior = Word<fn(of::ProxyConfigurationDefaultBehavior)>;
    impl ProxyConfigurationDefaultBehavior {
        /// `ALLOW_ALL`
        pub const AllowAll: Self = word("ALLOW_ALL");
        /// `DENY_ALL`
        pub const DenyAll: Self = word("DENY_ALL");
    }

    /// `ScalingConfigurationInput`.
    pub type ScalingConfigurationInput = Fields<of::ScalingConfigurationInput>;
    impl ScalingConfigurationInput {
        /// `MaxCapacity`: at least 1.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
        /// `ScalingType`.
        #[track_caller] pub fn scaling_type(self, value: impl IntoVal<ScalingConfigurationInputScalingType>) -> Self { with(self, "ScalingType", value) }
        /// `TargetTrackingScalingConfigs`.
        #[track_caller] pub fn target_tracking_scaling_configs(self, value: impl IntoVal<List<TargetTrackingScalingConfiguration>>) -> Self { with(self, "TargetTrackingScalingConfigs", value) }
    }

    /// Words of `ScalingType`.
    pub type ScalingConfigurationInputScalingType = Word<fn(of::ScalingConfigurationInputScalingType)>;
    impl ScalingConfigurationInputScalingType {
        /// `TARGET_TRACKING_SCALING`
        pub const TargetTrackingScaling: Self = word("TARGET_TRACKING_SCALING");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TargetTrackingScalingConfiguration`.
    pub type TargetTrackingScalingConfiguration = Fields<of::TargetTrackingScalingConfiguration>;
    impl TargetTrackingScalingConfiguration {
        /// `MetricType`.
        #[track_caller] pub fn metric_type(self, value: impl IntoVal<TargetTrackingScalingConfigurationMetricType>) -> Self { with(self, "MetricType", value) }
        /// `TargetValue`.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }

    /// Words of `MetricType`.
    pub type TargetTrackingScalingConfigurationMetricType = Word<fn(of::TargetTrackingScalingConfigurationMetricType)>;
    impl TargetTrackingScalingConfigurationMetricType {
        /// `FLEET_UTILIZATION_RATE`
        pub const FleetUtilizationRate: Self = word("FLEET_UTILIZATION_RATE");
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
        /// `VpcId`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::CodeBuild::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html).
///
/// What `Ref` returns: `Name`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::CodeBuild::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = String; }
impl CfnProject {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeBuildProjectArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `Artifacts`, `ServiceRole`, `Environment`, `Source`.
///
/// A change replaces the resource: `Name`.
pub type CfnProjectProps = Fields<of::CfnProject>;
/// What [`CfnProjectProps`] cannot do without.
pub struct CfnProjectPropsRequired<A, B, C, D> {
    /// `Artifacts`.
    pub artifacts: A,
    /// `ServiceRole`.
    pub service_role: B,
    /// `Environment`.
    pub environment: C,
    /// `Source`.
    pub source: D,
}
impl CfnProjectProps {
    /// Takes what is mandatory, by name: [`CfnProjectPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_project::Artifacts>, B: IntoVal<String>, C: IntoVal<cfn_project::Environment>, D: IntoVal<cfn_project::Source>>(required: CfnProjectPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Artifacts", required.artifacts), "ServiceRole", required.service_role), "Environment", required.environment), "Source", required.source) }
    /// `Artifacts`: mandatory.
    #[track_caller] pub fn artifacts(self, value: impl IntoVal<cfn_project::Artifacts>) -> Self { with(self, "Artifacts", value) }
    /// `AutoRetryLimit`.
    #[track_caller] pub fn auto_retry_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "AutoRetryLimit", value) }
    /// `BadgeEnabled`.
    #[track_caller] pub fn badge_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "BadgeEnabled", value) }
    /// `BuildBatchConfig`.
    #[track_caller] pub fn build_batch_config(self, value: impl IntoVal<cfn_project::ProjectBuildBatchConfig>) -> Self { with(self, "BuildBatchConfig", value) }
    /// `Cache`.
    #[track_caller] pub fn cache(self, value: impl IntoVal<cfn_project::ProjectCache>) -> Self { with(self, "Cache", value) }
    /// `ConcurrentBuildLimit`.
    #[track_caller] pub fn concurrent_build_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "ConcurrentBuildLimit", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionKey`.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKey", value) }
    /// `Environment`: mandatory.
    #[track_caller] pub fn environment(self, value: impl IntoVal<cfn_project::Environment>) -> Self { with(self, "Environment", value) }
    /// `FileSystemLocations`.
    #[track_caller] pub fn file_system_locations(self, value: impl IntoVal<List<cfn_project::ProjectFileSystemLocation>>) -> Self { with(self, "FileSystemLocations", value) }
    /// `LogsConfig`.
    #[track_caller] pub fn logs_config(self, value: impl IntoVal<cfn_project::LogsConfig>) -> Self { with(self, "LogsConfig", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QueuedTimeoutInMinutes`: 5 to 480.
    #[track_caller] pub fn queued_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "QueuedTimeoutInMinutes", value) }
    /// `ResourceAccessRole`.
    #[track_caller] pub fn resource_access_role(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceAccessRole", value) }
    /// `SecondaryArtifacts`.
    #[track_caller] pub fn secondary_artifacts(self, value: impl IntoVal<List<cfn_project::Artifacts>>) -> Self { with(self, "SecondaryArtifacts", value) }
    /// `SecondarySourceVersions`.
    #[track_caller] pub fn secondary_source_versions(self, value: impl IntoVal<List<cfn_project::ProjectSourceVersion>>) -> Self { with(self, "SecondarySourceVersions", value) }
    /// `SecondarySources`.
    #[track_caller] pub fn secondary_sources(self, value: impl IntoVal<List<cfn_project::Source>>) -> Self { with(self, "SecondarySources", value) }
    /// `ServiceRole`: mandatory.
    #[track_caller] pub fn service_role(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRole", value) }
    /// `Source`: mandatory.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_project::Source>) -> Self { with(self, "Source", value) }
    /// `SourceVersion`.
    #[track_caller] pub fn source_version(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVersion", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeoutInMinutes`: 5 to 2160.
    #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
    /// `Triggers`.
    #[track_caller] pub fn triggers(self, value: impl IntoVal<cfn_project::ProjectTriggers>) -> Self { with(self, "Triggers", value) }
    /// `Visibility`.
    #[track_caller] pub fn visibility(self, value: impl IntoVal<String>) -> Self { with(self, "Visibility", value) }
    /// `VpcConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_project::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_fleet::{VpcConfig};
    mod of { pub enum Artifacts {} pub enum BatchRestrictions {} impl ias_core::Optional for BatchRestrictions {} pub enum BuildStatusConfig {} impl ias_core::Optional for BuildStatusConfig {} pub enum CloudWatchLogsConfig {} pub enum DockerServer {} pub enum Environment {} pub enum EnvironmentVariable {} pub enum GitSubmodulesConfig {} pub enum LogsConfig {} impl ias_core::Optional for LogsConfig {} pub enum ProjectBuildBatchConfig {} impl ias_core::Optional for ProjectBuildBatchConfig {} pub enum ProjectCache {} pub enum ProjectFileSystemLocation {} pub enum ProjectFleet {} impl ias_core::Optional for ProjectFleet {} pub enum ProjectSourceVersion {} pub enum ProjectTriggers {} impl ias_core::Optional for ProjectTriggers {} pub enum PullRequestBuildPolicy {} pub enum RegistryCredential {} pub enum S3LogsConfig {} pub enum ScopeConfiguration {} pub enum Source {} pub enum SourceAuth {} pub enum Tag {} }

    /// `Artifacts`.
    pub type Artifacts = Fields<of::Artifacts>;
    impl Artifacts {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `ArtifactIdentifier`.
        #[track_caller] pub fn artifact_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactIdentifier", value) }
        /// `EncryptionDisabled`.
        #[track_caller] pub fn encryption_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EncryptionDisabled", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NamespaceType`.
        #[track_caller] pub fn namespace_type(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceType", value) }
        /// `OverrideArtifactName`.
        #[track_caller] pub fn override_artifact_name(self, value: impl IntoVal<bool>) -> Self { with(self, "OverrideArtifactName", value) }
        /// `Packaging`.
        #[track_caller] pub fn packaging(self, value: impl IntoVal<String>) -> Self { with(self, "Packaging", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `BatchRestrictions`.
    pub type BatchRestrictions = Fields<of::BatchRestrictions>;
    impl BatchRestrictions {
        /// `ComputeTypesAllowed`.
        #[track_caller] pub fn compute_types_allowed(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ComputeTypesAllowed", value) }
        /// `MaximumBuildsAllowed`.
        #[track_caller] pub fn maximum_builds_allowed(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBuildsAllowed", value) }
    }

    /// `BuildStatusConfig`.
    pub type BuildStatusConfig = Fields<of::BuildStatusConfig>;
    impl BuildStatusConfig {
        /// `Context`.
        #[track_caller] pub fn context(self, value: impl IntoVal<String>) -> Self { with(self, "Context", value) }
        /// `TargetUrl`.
        #[track_caller] pub fn target_url(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrl", value) }
    }

    /// `CloudWatchLogsConfig`.
    pub type CloudWatchLogsConfig = Fields<of::CloudWatchLogsConfig>;
    impl CloudWatchLogsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<String>) -> Self { with(empty(), "Status", status) }
        /// `GroupName`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
        /// `StreamName`.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
    }

    /// `DockerServer`.
    pub type DockerServer = Fields<of::DockerServer>;
    impl DockerServer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(compute_type: impl IntoVal<String>) -> Self { with(empty(), "ComputeType", compute_type) }
        /// `ComputeType`: mandatory.
        #[track_caller] pub fn compute_type(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeType", value) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    }

    /// `Environment`.
    pub type Environment = Fields<of::Environment>;
    /// What [`Environment`] cannot do without.
    pub struct EnvironmentRequired<A, B, C> {
        /// `Type`.
        pub type_: A,
        /// `Image`.
        pub image: B,
        /// `ComputeType`.
        pub compute_type: C,
    }
    impl Environment {
        /// Takes what is mandatory, by name: [`EnvironmentRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: EnvironmentRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Image", required.image), "ComputeType", required.compute_type) }
        /// `Certificate`.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
        /// `ComputeType`: mandatory.
        #[track_caller] pub fn compute_type(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeType", value) }
        /// `DockerServer`.
        #[track_caller] pub fn docker_server(self, value: impl IntoVal<DockerServer>) -> Self { with(self, "DockerServer", value) }
        /// `EnvironmentVariables`.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `Fleet`.
        #[track_caller] pub fn fleet(self, value: impl IntoVal<ProjectFleet>) -> Self { with(self, "Fleet", value) }
        /// `HostKernel`.
        #[track_caller] pub fn host_kernel(self, value: impl IntoVal<String>) -> Self { with(self, "HostKernel", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ImagePullCredentialsType`.
        #[track_caller] pub fn image_pull_credentials_type(self, value: impl IntoVal<String>) -> Self { with(self, "ImagePullCredentialsType", value) }
        /// `PrivilegedMode`.
        #[track_caller] pub fn privileged_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "PrivilegedMode", value) }
        /// `RegistryCredential`.
        #[track_caller] pub fn registry_credential(self, value: impl IntoVal<RegistryCredential>) -> Self { with(self, "RegistryCredential", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `GitSubmodulesConfig`.
    pub type GitSubmodulesConfig = Fields<of::GitSubmodulesConfig>;
    impl GitSubmodulesConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fetch_submodules: impl IntoVal<bool>) -> Self { with(empty(), "FetchSubmodules", fetch_submodules) }
        /// `FetchSubmodules`: mandatory.
        #[track_caller] pub fn fetch_submodules(self, value: impl IntoVal<bool>) -> Self { with(self, "FetchSubmodules", value) }
    }

    /// `LogsConfig`.
    pub type LogsConfig = Fields<of::LogsConfig>;
    impl LogsConfig {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogsConfig>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `S3Logs`.
        #[track_caller] pub fn s3_logs(self, value: impl IntoVal<S3LogsConfig>) -> Self { with(self, "S3Logs", value) }
    }

    /// `ProjectBuildBatchConfig`.
    pub type ProjectBuildBatchConfig = Fields<of::ProjectBuildBatchConfig>;
    impl ProjectBuildBatchConfig {
        /// `BatchReportMode`.
        #[track_caller] pub fn batch_report_mode(self, value: impl IntoVal<String>) -> Self { with(self, "BatchReportMode", value) }
        /// `CombineArtifacts`.
        #[track_caller] pub fn combine_artifacts(self, value: impl IntoVal<bool>) -> Self { with(self, "CombineArtifacts", value) }
        /// `Restrictions`.
        #[track_caller] pub fn restrictions(self, value: impl IntoVal<BatchRestrictions>) -> Self { with(self, "Restrictions", value) }
        /// `ServiceRole`.
        #[track_caller] pub fn service_role(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRole", value) }
        /// `TimeoutInMins`.
        #[track_caller] pub fn timeout_in_mins(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMins", value) }
    }

    /// `ProjectCache`.
    pub type ProjectCache = Fields<of::ProjectCache>;
    impl ProjectCache {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `CacheNamespace`.
        #[track_caller] pub fn cache_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "CacheNamespace", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `Modes`.
        #[track_caller] pub fn modes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Modes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ProjectFileSystemLocation`.
    pub type ProjectFileSystemLocation = Fields<of::ProjectFileSystemLocation>;
    /// What [`ProjectFileSystemLocation`] cannot do without.
    pub struct ProjectFileSystemLocationRequired<A, B, C, D> {
        /// `MountPoint`.
        pub mount_point: A,
        /// `Type`.
        pub type_: B,
        /// `Identifier`.
        pub identifier: C,
        /// `Location`.
        pub location: D,
    }
    impl ProjectFileSystemLocation {
        /// Takes what is mandatory, by name: [`ProjectFileSystemLocationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: ProjectFileSystemLocationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MountPoint", required.mount_point), "Type", required.type_), "Identifier", required.identifier), "Location", required.location) }
        /// `Identifier`: mandatory.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `MountOptions`.
        #[track_caller] pub fn mount_options(self, value: impl IntoVal<String>) -> Self { with(self, "MountOptions", value) }
        /// `MountPoint`: mandatory.
        #[track_caller] pub fn mount_point(self, value: impl IntoVal<String>) -> Self { with(self, "MountPoint", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ProjectFleet`.
    pub type ProjectFleet = Fields<of::ProjectFleet>;
    impl ProjectFleet {
        /// `FleetArn`.
        #[track_caller] pub fn fleet_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FleetArn", value) }
    }

    /// `ProjectSourceVersion`.
    pub type ProjectSourceVersion = Fields<of::ProjectSourceVersion>;
    impl ProjectSourceVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_identifier: impl IntoVal<String>) -> Self { with(empty(), "SourceIdentifier", source_identifier) }
        /// `SourceIdentifier`: mandatory.
        #[track_caller] pub fn source_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIdentifier", value) }
        /// `SourceVersion`.
        #[track_caller] pub fn source_version(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVersion", value) }
    }

    /// `ProjectTriggers`.
    pub type ProjectTriggers = Fields<of::ProjectTriggers>;
    impl ProjectTriggers {
        /// `BuildType`.
        #[track_caller] pub fn build_type(self, value: impl IntoVal<String>) -> Self { with(self, "BuildType", value) }
        /// `FilterGroups`.
        #[track_caller] pub fn filter_groups(self, value: impl IntoVal<List<List<Json>>>) -> Self { with(self, "FilterGroups", value) }
        /// `PullRequestBuildPolicy`.
        #[track_caller] pub fn pull_request_build_policy(self, value: impl IntoVal<PullRequestBuildPolicy>) -> Self { with(self, "PullRequestBuildPolicy", value) }
        /// `ScopeConfiguration`.
        #[track_caller] pub fn scope_configuration(self, value: impl IntoVal<ScopeConfiguration>) -> Self { with(self, "ScopeConfiguration", value) }
        /// `Webhook`.
        #[track_caller] pub fn webhook(self, value: impl IntoVal<bool>) -> Self { with(self, "Webhook", value) }
    }

    /// `PullRequestBuildPolicy`.
    pub type PullRequestBuildPolicy = Fields<of::PullRequestBuildPolicy>;
    impl PullRequestBuildPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(requires_comment_approval: impl IntoVal<String>) -> Self { with(empty(), "RequiresCommentApproval", requires_comment_approval) }
        /// `ApproverRoles`.
        #[track_caller] pub fn approver_roles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApproverRoles", value) }
        /// `RequiresCommentApproval`: mandatory.
        #[track_caller] pub fn requires_comment_approval(self, value: impl IntoVal<String>) -> Self { with(self, "RequiresCommentApproval", value) }
    }

    /// `RegistryCredential`.
    pub type RegistryCredential = Fields<of::RegistryCredential>;
    impl RegistryCredential {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credential: impl IntoVal<String>, credential_provider: impl IntoVal<String>) -> Self { with(with(empty(), "Credential", credential), "CredentialProvider", credential_provider) }
        /// `Credential`: mandatory.
        #[track_caller] pub fn credential(self, value: impl IntoVal<String>) -> Self { with(self, "Credential", value) }
        /// `CredentialProvider`: mandatory.
        #[track_caller] pub fn credential_provider(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialProvider", value) }
    }

    /// `S3LogsConfig`.
    pub type S3LogsConfig = Fields<of::S3LogsConfig>;
    impl S3LogsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<String>) -> Self { with(empty(), "Status", status) }
        /// `EncryptionDisabled`.
        #[track_caller] pub fn encryption_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EncryptionDisabled", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
    }

    /// `ScopeConfiguration`.
    pub type ScopeConfiguration = Fields<of::ScopeConfiguration>;
    impl ScopeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Domain`.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
    }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Auth`.
        #[track_caller] pub fn auth(self, value: impl IntoVal<SourceAuth>) -> Self { with(self, "Auth", value) }
        /// `BuildSpec`.
        #[track_caller] pub fn build_spec(self, value: impl IntoVal<String>) -> Self { with(self, "BuildSpec", value) }
        /// `BuildStatusConfig`.
        #[track_caller] pub fn build_status_config(self, value: impl IntoVal<BuildStatusConfig>) -> Self { with(self, "BuildStatusConfig", value) }
        /// `GitCloneDepth`.
        #[track_caller] pub fn git_clone_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "GitCloneDepth", value) }
        /// `GitSubmodulesConfig`.
        #[track_caller] pub fn git_submodules_config(self, value: impl IntoVal<GitSubmodulesConfig>) -> Self { with(self, "GitSubmodulesConfig", value) }
        /// `InsecureSsl`.
        #[track_caller] pub fn insecure_ssl(self, value: impl IntoVal<bool>) -> Self { with(self, "InsecureSsl", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `ReportBuildStatus`.
        #[track_caller] pub fn report_build_status(self, value: impl IntoVal<bool>) -> Self { with(self, "ReportBuildStatus", value) }
        /// `SourceIdentifier`.
        #[track_caller] pub fn source_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIdentifier", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `SourceAuth`.
    pub type SourceAuth = Fields<of::SourceAuth>;
    impl SourceAuth {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Resource`.
        #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CodeBuild::ReportGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnReportGroup = Handle<of::CfnReportGroup>;
impl cfn::ResourceType for of::CfnReportGroup { const TYPE: &'static str = "AWS::CodeBuild::ReportGroup"; type Tags = cfn::TagList; type Props = CfnReportGroupProps; type Reference = Is<kinds::ReportGroupArn>; }
impl CfnReportGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ReportGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnReportGroup`].
///
/// Mandatory: `Type`, `ExportConfig`.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnReportGroupProps = Fields<of::CfnReportGroup>;
impl CfnReportGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_report_group::Type>, export_config: impl IntoVal<cfn_report_group::ReportExportConfig>) -> Self { with(with(empty(), "Type", type_), "ExportConfig", export_config) }
    /// `DeleteReports`. Write-only.
    #[track_caller] pub fn delete_reports(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteReports", value) }
    /// `ExportConfig`: mandatory.
    #[track_caller] pub fn export_config(self, value: impl IntoVal<cfn_report_group::ReportExportConfig>) -> Self { with(self, "ExportConfig", value) }
    /// `Name`: 2 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_report_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_report_group::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnReportGroup`].
pub mod cfn_report_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ReportExportConfig {} pub enum ReportExportConfigExportConfigType {} pub enum S3ReportExportConfig {} pub enum S3ReportExportConfigPackaging {} pub enum Tag {} pub enum Type {} }

    /// `ReportExportConfig`.
    pub type ReportExportConfig = Fields<of::ReportExportConfig>;
    impl ReportExportConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(export_config_type: impl IntoVal<ReportExportConfigExportConfigType>) -> Self { with(empty(), "ExportConfigType", export_config_type) }
        /// `ExportConfigType`: mandatory.
        #[track_caller] pub fn export_config_type(self, value: impl IntoVal<ReportExportConfigExportConfigType>) -> Self { with(self, "ExportConfigType", value) }
        /// `S3Destination`.
        #[track_caller] pub fn s3_destination(self, value: impl IntoVal<S3ReportExportConfig>) -> Self { with(self, "S3Destination", value) }
    }

    /// Words of `ExportConfigType`.
    pub type ReportExportConfigExportConfigType = Word<fn(of::ReportExportConfigExportConfigType)>;
    impl ReportExportConfigExportConfigType {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `NO_EXPORT`
        pub const NoExport: Self = word("NO_EXPORT");
    }

    /// `S3ReportExportConfig`.
    pub type S3ReportExportConfig = Fields<of::S3ReportExportConfig>;
    impl S3ReportExportConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, at least 1 character.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `BucketOwner`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `EncryptionDisabled`.
        #[track_caller] pub fn encryption_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EncryptionDisabled", value) }
        /// `EncryptionKey`: at least 1 character.
        #[track_caller] pub fn encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKey", value) }
        /// `Packaging`.
        #[track_caller] pub fn packaging(self, value: impl IntoVal<S3ReportExportConfigPackaging>) -> Self { with(self, "Packaging", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// Words of `Packaging`.
    pub type S3ReportExportConfigPackaging = Word<fn(of::S3ReportExportConfigPackaging)>;
    impl S3ReportExportConfigPackaging {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `ZIP`
        pub const Zip: Self = word("ZIP");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `TEST`
        pub const Test: Self = word("TEST");
        /// `CODE_COVERAGE`
        pub const CodeCoverage: Self = word("CODE_COVERAGE");
    }
}

/// [`AWS::CodeBuild::SourceCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSourceCredential = Handle<of::CfnSourceCredential>;
impl cfn::ResourceType for of::CfnSourceCredential { const TYPE: &'static str = "AWS::CodeBuild::SourceCredential"; type Tags = cfn::NoTags; type Props = CfnSourceCredentialProps; type Reference = Is<kinds::SourceCredentialArn>; }
impl CfnSourceCredential {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SourceCredentialArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSourceCredential`].
///
/// Mandatory: `ServerType`, `Token`, `AuthType`.
///
/// A change replaces the resource: `ServerType`.
pub type CfnSourceCredentialProps = Fields<of::CfnSourceCredential>;
/// What [`CfnSourceCredentialProps`] cannot do without.
pub struct CfnSourceCredentialPropsRequired<A, B, C> {
    /// `ServerType`. Changing it replaces the resource.
    pub server_type: A,
    /// `Token`. Write-only.
    pub token: B,
    /// `AuthType`.
    pub auth_type: C,
}
impl CfnSourceCredentialProps {
    /// Takes what is mandatory, by name: [`CfnSourceCredentialPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSourceCredentialPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerType", required.server_type), "Token", required.token), "AuthType", required.auth_type) }
    /// `AuthType`: mandatory.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
    /// `ServerType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn server_type(self, value: impl IntoVal<String>) -> Self { with(self, "ServerType", value) }
    /// `Token`: mandatory. Write-only.
    #[track_caller] pub fn token(self, value: impl IntoVal<String>) -> Self { with(self, "Token", value) }
    /// `Username`. Write-only.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
}
