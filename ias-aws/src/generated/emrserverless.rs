// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EMRServerless`.

use super::prelude::*;

mod of { pub enum CfnApplication {} }

/// [`AWS::EMRServerless::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::EMRServerless::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EmrServerlessApplicationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `ReleaseLabel`, `Type`.
///
/// A change replaces the resource: `Name`, `Type`.
///
/// A change may replace the resource: `Architecture`, `AutoStartConfiguration`, `AutoStopConfiguration`, `ImageConfiguration`, `InitialCapacity`, `InteractiveConfiguration`, `MaximumCapacity`, `MonitoringConfiguration`, `NetworkConfiguration`, `ReleaseLabel`, `RuntimeConfiguration`, `SchedulerConfiguration`, `WorkerTypeSpecifications`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(release_label: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "ReleaseLabel", release_label), "Type", type_) }
    /// `Architecture`. Changing it may replace the resource.
    #[track_caller] pub fn architecture(self, value: impl IntoVal<cfn_application::Architecture>) -> Self { with(self, "Architecture", value) }
    /// `AutoStartConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn auto_start_configuration(self, value: impl IntoVal<cfn_application::AutoStartConfiguration>) -> Self { with(self, "AutoStartConfiguration", value) }
    /// `AutoStopConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn auto_stop_configuration(self, value: impl IntoVal<cfn_application::AutoStopConfiguration>) -> Self { with(self, "AutoStopConfiguration", value) }
    /// `IdentityCenterConfiguration`.
    #[track_caller] pub fn identity_center_configuration(self, value: impl IntoVal<cfn_application::IdentityCenterConfiguration>) -> Self { with(self, "IdentityCenterConfiguration", value) }
    /// `ImageConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn image_configuration(self, value: impl IntoVal<cfn_application::ImageConfigurationInput>) -> Self { with(self, "ImageConfiguration", value) }
    /// `InitialCapacity`: no item twice. Changing it may replace the resource.
    #[track_caller] pub fn initial_capacity(self, value: impl IntoVal<List<cfn_application::InitialCapacityConfigKeyValuePair>>) -> Self { with(self, "InitialCapacity", value) }
    /// `InteractiveConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn interactive_configuration(self, value: impl IntoVal<cfn_application::InteractiveConfiguration>) -> Self { with(self, "InteractiveConfiguration", value) }
    /// `MaximumCapacity`. Changing it may replace the resource.
    #[track_caller] pub fn maximum_capacity(self, value: impl IntoVal<cfn_application::MaximumAllowedResources>) -> Self { with(self, "MaximumCapacity", value) }
    /// `MonitoringConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<cfn_application::MonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
    /// `Name`: 1 to 64 characters, matches `^[A-Za-z0-9._\/#-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_application::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `ReleaseLabel`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9._/-]+$`. Changing it may replace the resource.
    #[track_caller] pub fn release_label(self, value: impl IntoVal<String>) -> Self { with(self, "ReleaseLabel", value) }
    /// `RuntimeConfiguration`: at most 100 items, no item twice. Changing it may replace the resource.
    #[track_caller] pub fn runtime_configuration(self, value: impl IntoVal<List<cfn_application::ConfigurationObject>>) -> Self { with(self, "RuntimeConfiguration", value) }
    /// `SchedulerConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn scheduler_configuration(self, value: impl IntoVal<cfn_application::SchedulerConfiguration>) -> Self { with(self, "SchedulerConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `WorkerTypeSpecifications`. Changing it may replace the resource.
    #[track_caller] pub fn worker_type_specifications(self, value: impl IntoVal<Map<cfn_application::WorkerTypeSpecificationInput>>) -> Self { with(self, "WorkerTypeSpecifications", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum Architecture {} pub enum AutoStartConfiguration {} impl ias_core::Optional for AutoStartConfiguration {} pub enum AutoStopConfiguration {} impl ias_core::Optional for AutoStopConfiguration {} pub enum CloudWatchLoggingConfiguration {} impl ias_core::Optional for CloudWatchLoggingConfiguration {} pub enum ConfigurationObject {} pub enum IdentityCenterConfiguration {} impl ias_core::Optional for IdentityCenterConfiguration {} pub enum ImageConfigurationInput {} impl ias_core::Optional for ImageConfigurationInput {} pub enum InitialCapacityConfig {} pub enum InitialCapacityConfigKeyValuePair {} pub enum InteractiveConfiguration {} impl ias_core::Optional for InteractiveConfiguration {} pub enum LogTypeMapKeyValuePair {} pub enum ManagedPersistenceMonitoringConfiguration {} impl ias_core::Optional for ManagedPersistenceMonitoringConfiguration {} pub enum MaximumAllowedResources {} pub enum MonitoringConfiguration {} impl ias_core::Optional for MonitoringConfiguration {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum PrometheusMonitoringConfiguration {} impl ias_core::Optional for PrometheusMonitoringConfiguration {} pub enum S3MonitoringConfiguration {} impl ias_core::Optional for S3MonitoringConfiguration {} pub enum SchedulerConfiguration {} impl ias_core::Optional for SchedulerConfiguration {} pub enum Tag {} pub enum WorkerConfiguration {} pub enum WorkerTypeSpecificationInput {} impl ias_core::Optional for WorkerTypeSpecificationInput {} }

    /// Words of `Architecture`.
    pub type Architecture = Word<fn(of::Architecture)>;
    impl Architecture {
        /// `ARM64`
        pub const Arm64: Self = word("ARM64");
        /// `X86_64`
        pub const X86_64: Self = word("X86_64");
    }

    /// `AutoStartConfiguration`.
    pub type AutoStartConfiguration = Fields<of::AutoStartConfiguration>;
    impl AutoStartConfiguration {
        /// `Enabled`: default `true`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `AutoStopConfiguration`.
    pub type AutoStopConfiguration = Fields<of::AutoStopConfiguration>;
    impl AutoStopConfiguration {
        /// `Enabled`: default `true`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IdleTimeoutMinutes`.
        #[track_caller] pub fn idle_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeoutMinutes", value) }
    }

    /// `CloudWatchLoggingConfiguration`.
    pub type CloudWatchLoggingConfiguration = Fields<of::CloudWatchLoggingConfiguration>;
    impl CloudWatchLoggingConfiguration {
        /// `Enabled`: default `false`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EncryptionKeyArn`: 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\-]*:(\d{12})?:key\/[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
        /// `LogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogStreamNamePrefix`: 1 to 512 characters, matches `^[^:*]*$`.
        #[track_caller] pub fn log_stream_name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamNamePrefix", value) }
        /// `LogTypeMap`: no item twice.
        #[track_caller] pub fn log_type_map(self, value: impl IntoVal<List<LogTypeMapKeyValuePair>>) -> Self { with(self, "LogTypeMap", value) }
    }

    /// `ConfigurationObject`.
    pub type ConfigurationObject = Fields<of::ConfigurationObject>;
    impl ConfigurationObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(classification: impl IntoVal<String>) -> Self { with(empty(), "Classification", classification) }
        /// `Classification`: mandatory, 1 to 1024 characters, matches `.*\S.*`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `Configurations`: at most 100 items, no item twice.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<ConfigurationObject>>) -> Self { with(self, "Configurations", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    }

    /// `IdentityCenterConfiguration`.
    pub type IdentityCenterConfiguration = Fields<of::IdentityCenterConfiguration>;
    impl IdentityCenterConfiguration {
        /// `IdentityCenterInstanceArn`: 1 to 1024 characters, matches `^arn:(aws[a-zA-Z0-9-]*):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`.
        #[track_caller] pub fn identity_center_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterInstanceArn", value) }
    }

    /// `ImageConfigurationInput`.
    pub type ImageConfigurationInput = Fields<of::ImageConfigurationInput>;
    impl ImageConfigurationInput {
        /// `ImageUri`: 1 to 1024 characters.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
    }

    /// `InitialCapacityConfig`.
    pub type InitialCapacityConfig = Fields<of::InitialCapacityConfig>;
    impl InitialCapacityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(worker_count: impl IntoVal<i64>, worker_configuration: impl IntoVal<WorkerConfiguration>) -> Self { with(with(empty(), "WorkerCount", worker_count), "WorkerConfiguration", worker_configuration) }
        /// `WorkerConfiguration`: mandatory.
        #[track_caller] pub fn worker_configuration(self, value: impl IntoVal<WorkerConfiguration>) -> Self { with(self, "WorkerConfiguration", value) }
        /// `WorkerCount`: mandatory, 1 to 1000000.
        #[track_caller] pub fn worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "WorkerCount", value) }
    }

    /// `InitialCapacityConfigKeyValuePair`.
    pub type InitialCapacityConfigKeyValuePair = Fields<of::InitialCapacityConfigKeyValuePair>;
    impl InitialCapacityConfigKeyValuePair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<InitialCapacityConfig>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 50 characters, matches `^[a-zA-Z]+[-_]*[a-zA-Z]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<InitialCapacityConfig>) -> Self { with(self, "Value", value) }
    }

    /// `InteractiveConfiguration`.
    pub type InteractiveConfiguration = Fields<of::InteractiveConfiguration>;
    impl InteractiveConfiguration {
        /// `LivyEndpointEnabled`: default `false`.
        #[track_caller] pub fn livy_endpoint_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "LivyEndpointEnabled", value) }
        /// `SessionEnabled`: default `false`.
        #[track_caller] pub fn session_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SessionEnabled", value) }
        /// `StudioEnabled`: default `false`.
        #[track_caller] pub fn studio_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "StudioEnabled", value) }
    }

    /// `LogTypeMapKeyValuePair`.
    pub type LogTypeMapKeyValuePair = Fields<of::LogTypeMapKeyValuePair>;
    impl LogTypeMapKeyValuePair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 50 characters, matches `^[a-zA-Z]+[-_]*[a-zA-Z]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 5 items, no item twice, each 1 to 50 characters, each matches `^[a-zA-Z]+[-_]*[a-zA-Z]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Value", value) }
    }

    /// `ManagedPersistenceMonitoringConfiguration`.
    pub type ManagedPersistenceMonitoringConfiguration = Fields<of::ManagedPersistenceMonitoringConfiguration>;
    impl ManagedPersistenceMonitoringConfiguration {
        /// `Enabled`: default `true`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EncryptionKeyArn`: 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\-]*:(\d{12})?:key\/[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    }

    /// `MaximumAllowedResources`.
    pub type MaximumAllowedResources = Fields<of::MaximumAllowedResources>;
    impl MaximumAllowedResources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cpu: impl IntoVal<String>, memory: impl IntoVal<String>) -> Self { with(with(empty(), "Cpu", cpu), "Memory", memory) }
        /// `Cpu`: mandatory, 1 to 15 characters, matches `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
        /// `Disk`: 1 to 15 characters, matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`.
        #[track_caller] pub fn disk(self, value: impl IntoVal<String>) -> Self { with(self, "Disk", value) }
        /// `Memory`: mandatory, 1 to 15 characters, matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
    }

    /// `MonitoringConfiguration`.
    pub type MonitoringConfiguration = Fields<of::MonitoringConfiguration>;
    impl MonitoringConfiguration {
        /// `CloudWatchLoggingConfiguration`.
        #[track_caller] pub fn cloud_watch_logging_configuration(self, value: impl IntoVal<CloudWatchLoggingConfiguration>) -> Self { with(self, "CloudWatchLoggingConfiguration", value) }
        /// `ManagedPersistenceMonitoringConfiguration`.
        #[track_caller] pub fn managed_persistence_monitoring_configuration(self, value: impl IntoVal<ManagedPersistenceMonitoringConfiguration>) -> Self { with(self, "ManagedPersistenceMonitoringConfiguration", value) }
        /// `PrometheusMonitoringConfiguration`.
        #[track_caller] pub fn prometheus_monitoring_configuration(self, value: impl IntoVal<PrometheusMonitoringConfiguration>) -> Self { with(self, "PrometheusMonitoringConfiguration", value) }
        /// `S3MonitoringConfiguration`.
        #[track_caller] pub fn s3_monitoring_configuration(self, value: impl IntoVal<S3MonitoringConfiguration>) -> Self { with(self, "S3MonitoringConfiguration", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `SecurityGroupIds`: 1 to 5 items, no item twice, each 1 to 32 characters, each matches `^[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: 1 to 16 items, no item twice, each 1 to 32 characters, each matches `^[-0-9a-zA-Z]+`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `PrometheusMonitoringConfiguration`.
    pub type PrometheusMonitoringConfiguration = Fields<of::PrometheusMonitoringConfiguration>;
    impl PrometheusMonitoringConfiguration {
        /// `RemoteWriteUrl`: 1 to 10280 characters.
        #[track_caller] pub fn remote_write_url(self, value: impl IntoVal<String>) -> Self { with(self, "RemoteWriteUrl", value) }
    }

    /// `S3MonitoringConfiguration`.
    pub type S3MonitoringConfiguration = Fields<of::S3MonitoringConfiguration>;
    impl S3MonitoringConfiguration {
        /// `EncryptionKeyArn`: 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\-]*:(\d{12})?:key\/[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
        /// `LogUri`: 1 to 10280 characters, matches `[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*`.
        #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
    }

    /// `SchedulerConfiguration`.
    pub type SchedulerConfiguration = Fields<of::SchedulerConfiguration>;
    impl SchedulerConfiguration {
        /// `MaxConcurrentRuns`.
        #[track_caller] pub fn max_concurrent_runs(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentRuns", value) }
        /// `QueueTimeoutMinutes`.
        #[track_caller] pub fn queue_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "QueueTimeoutMinutes", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9 /_.:=+@-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[A-Za-z0-9 /_.:=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `WorkerConfiguration`.
    pub type WorkerConfiguration = Fields<of::WorkerConfiguration>;
    impl WorkerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cpu: impl IntoVal<String>, memory: impl IntoVal<String>) -> Self { with(with(empty(), "Cpu", cpu), "Memory", memory) }
        /// `Cpu`: mandatory, 1 to 15 characters, matches `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
        /// `Disk`: 1 to 15 characters, matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`.
        #[track_caller] pub fn disk(self, value: impl IntoVal<String>) -> Self { with(self, "Disk", value) }
        /// `DiskType`: matches `^(SHUFFLE_OPTIMIZED|[Ss]huffle_[Oo]ptimized|STANDARD|[Ss]tandard)$`.
        #[track_caller] pub fn disk_type(self, value: impl IntoVal<String>) -> Self { with(self, "DiskType", value) }
        /// `Memory`: mandatory, 1 to 15 characters, matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
    }

    /// `WorkerTypeSpecificationInput`.
    pub type WorkerTypeSpecificationInput = Fields<of::WorkerTypeSpecificationInput>;
    impl WorkerTypeSpecificationInput {
        /// `ImageConfiguration`.
        #[track_caller] pub fn image_configuration(self, value: impl IntoVal<ImageConfigurationInput>) -> Self { with(self, "ImageConfiguration", value) }
    }
}
