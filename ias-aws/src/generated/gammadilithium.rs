// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GammaDilithium`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnJobDefinition {} }

/// [`AWS::GammaDilithium::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gammadilithium-jobdefinition.html).
///
/// What `Ref` returns: `Id`.
pub type CfnJobDefinition = Handle<of::CfnJobDefinition>;
impl cfn::ResourceType for of::CfnJobDefinition { const TYPE: &'static str = "AWS::GammaDilithium::JobDefinition"; type Tags = cfn::NoTags; type Props = CfnJobDefinitionProps; type Reference = String; }
impl CfnJobDefinition {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnJobDefinition`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `JobDefinitionName`.
pub type CfnJobDefinitionProps = Fields<of::CfnJobDefinition>;
impl CfnJobDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
    /// `ContainerProperties`.
    #[track_caller] pub fn container_properties(self, value: impl IntoVal<cfn_job_definition::ContainerProperties>) -> Self { with(self, "ContainerProperties", value) }
    /// `EcsProperties`.
    #[track_caller] pub fn ecs_properties(self, value: impl IntoVal<cfn_job_definition::EcsProperties>) -> Self { with(self, "EcsProperties", value) }
    /// `EksProperties`.
    #[track_caller] pub fn eks_properties(self, value: impl IntoVal<cfn_job_definition::EksProperties>) -> Self { with(self, "EksProperties", value) }
    /// `JobDefinitionName`. Changing it replaces the resource.
    #[track_caller] pub fn job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinitionName", value) }
    /// `NodeProperties`.
    #[track_caller] pub fn node_properties(self, value: impl IntoVal<cfn_job_definition::NodeProperties>) -> Self { with(self, "NodeProperties", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `PlatformCapabilities`.
    #[track_caller] pub fn platform_capabilities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PlatformCapabilities", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `RetryStrategy`.
    #[track_caller] pub fn retry_strategy(self, value: impl IntoVal<cfn_job_definition::RetryStrategy>) -> Self { with(self, "RetryStrategy", value) }
    /// `SchedulingPriority`.
    #[track_caller] pub fn scheduling_priority(self, value: impl IntoVal<i64>) -> Self { with(self, "SchedulingPriority", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_job_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Timeout`.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<cfn_job_definition::Timeout>) -> Self { with(self, "Timeout", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnJobDefinition`].
pub mod cfn_job_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthorizationConfig {} impl ias_core::Optional for AuthorizationConfig {} pub enum ContainerProperties {} pub enum Device {} impl ias_core::Optional for Device {} pub enum EcsProperties {} pub enum EcsTaskProperties {} impl ias_core::Optional for EcsTaskProperties {} pub enum EfsVolumeConfiguration {} pub enum EksContainer {} pub enum EksContainerEnvironmentVariable {} pub enum EksContainerResourceRequirements {} impl ias_core::Optional for EksContainerResourceRequirements {} pub enum EksContainerSecurityContext {} impl ias_core::Optional for EksContainerSecurityContext {} pub enum EksContainerVolumeMount {} impl ias_core::Optional for EksContainerVolumeMount {} pub enum EksEmptyDir {} impl ias_core::Optional for EksEmptyDir {} pub enum EksHostPath {} impl ias_core::Optional for EksHostPath {} pub enum EksProperties {} impl ias_core::Optional for EksProperties {} pub enum EksSecret {} pub enum EksVolume {} pub enum Environment {} impl ias_core::Optional for Environment {} pub enum EphemeralStorage {} pub enum EvaluateOnExit {} pub enum FargatePlatformConfiguration {} impl ias_core::Optional for FargatePlatformConfiguration {} pub enum ImagePullSecret {} pub enum LinuxParameters {} impl ias_core::Optional for LinuxParameters {} pub enum LogConfiguration {} pub enum Metadata {} impl ias_core::Optional for Metadata {} pub enum MountPoints {} impl ias_core::Optional for MountPoints {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum NodeProperties {} pub enum NodeRangeProperty {} pub enum PodProperties {} impl ias_core::Optional for PodProperties {} pub enum RepositoryCredentials {} pub enum ResourceRequirement {} impl ias_core::Optional for ResourceRequirement {} pub enum RetryStrategy {} impl ias_core::Optional for RetryStrategy {} pub enum RuntimePlatform {} impl ias_core::Optional for RuntimePlatform {} pub enum Secret {} pub enum Tag {} pub enum TaskContainerDependency {} pub enum TaskContainerProperties {} pub enum Timeout {} impl ias_core::Optional for Timeout {} pub enum Tmpfs {} pub enum Ulimit {} pub enum Volumes {} impl ias_core::Optional for Volumes {} pub enum VolumesHost {} impl ias_core::Optional for VolumesHost {} }

    /// `AuthorizationConfig`.
    pub type AuthorizationConfig = Fields<of::AuthorizationConfig>;
    impl AuthorizationConfig {
        /// `AccessPointId`.
        #[track_caller] pub fn access_point_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointId", value) }
        /// `Iam`.
        #[track_caller] pub fn iam(self, value: impl IntoVal<String>) -> Self { with(self, "Iam", value) }
    }

    /// `ContainerProperties`.
    pub type ContainerProperties = Fields<of::ContainerProperties>;
    impl ContainerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<Environment>>) -> Self { with(self, "Environment", value) }
        /// `EphemeralStorage`.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
        /// `ExecutionRoleArn`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `FargatePlatformConfiguration`.
        #[track_caller] pub fn fargate_platform_configuration(self, value: impl IntoVal<FargatePlatformConfiguration>) -> Self { with(self, "FargatePlatformConfiguration", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `JobRoleArn`.
        #[track_caller] pub fn job_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "JobRoleArn", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
        /// `MountPoints`.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoints>>) -> Self { with(self, "MountPoints", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
        /// `RuntimePlatform`.
        #[track_caller] pub fn runtime_platform(self, value: impl IntoVal<RuntimePlatform>) -> Self { with(self, "RuntimePlatform", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
        /// `Vcpus`.
        #[track_caller] pub fn vcpus(self, value: impl IntoVal<i64>) -> Self { with(self, "Vcpus", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volumes>>) -> Self { with(self, "Volumes", value) }
    }

    /// `Device`.
    pub type Device = Fields<of::Device>;
    impl Device {
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `HostPath`.
        #[track_caller] pub fn host_path(self, value: impl IntoVal<String>) -> Self { with(self, "HostPath", value) }
        /// `Permissions`.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Permissions", value) }
    }

    /// `EcsProperties`.
    pub type EcsProperties = Fields<of::EcsProperties>;
    impl EcsProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(task_properties: impl IntoVal<List<EcsTaskProperties>>) -> Self { with(empty(), "TaskProperties", task_properties) }
        /// `TaskProperties`: mandatory.
        #[track_caller] pub fn task_properties(self, value: impl IntoVal<List<EcsTaskProperties>>) -> Self { with(self, "TaskProperties", value) }
    }

    /// `EcsTaskProperties`.
    pub type EcsTaskProperties = Fields<of::EcsTaskProperties>;
    impl EcsTaskProperties {
        /// `Containers`.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<TaskContainerProperties>>) -> Self { with(self, "Containers", value) }
        /// `EphemeralStorage`.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
        /// `ExecutionRoleArn`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `IpcMode`.
        #[track_caller] pub fn ipc_mode(self, value: impl IntoVal<String>) -> Self { with(self, "IpcMode", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `PidMode`.
        #[track_caller] pub fn pid_mode(self, value: impl IntoVal<String>) -> Self { with(self, "PidMode", value) }
        /// `PlatformVersion`.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
        /// `RuntimePlatform`.
        #[track_caller] pub fn runtime_platform(self, value: impl IntoVal<RuntimePlatform>) -> Self { with(self, "RuntimePlatform", value) }
        /// `TaskRoleArn`.
        #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volumes>>) -> Self { with(self, "Volumes", value) }
    }

    /// `EfsVolumeConfiguration`.
    pub type EfsVolumeConfiguration = Fields<of::EfsVolumeConfiguration>;
    impl EfsVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<AuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `FileSystemId`: mandatory.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `RootDirectory`.
        #[track_caller] pub fn root_directory(self, value: impl IntoVal<String>) -> Self { with(self, "RootDirectory", value) }
        /// `TransitEncryption`.
        #[track_caller] pub fn transit_encryption(self, value: impl IntoVal<String>) -> Self { with(self, "TransitEncryption", value) }
        /// `TransitEncryptionPort`.
        #[track_caller] pub fn transit_encryption_port(self, value: impl IntoVal<i64>) -> Self { with(self, "TransitEncryptionPort", value) }
    }

    /// `EksContainer`.
    pub type EksContainer = Fields<of::EksContainer>;
    impl EksContainer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Args`.
        #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Args", value) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Env`.
        #[track_caller] pub fn env(self, value: impl IntoVal<List<EksContainerEnvironmentVariable>>) -> Self { with(self, "Env", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ImagePullPolicy`.
        #[track_caller] pub fn image_pull_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ImagePullPolicy", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<EksContainerResourceRequirements>) -> Self { with(self, "Resources", value) }
        /// `SecurityContext`.
        #[track_caller] pub fn security_context(self, value: impl IntoVal<EksContainerSecurityContext>) -> Self { with(self, "SecurityContext", value) }
        /// `VolumeMounts`.
        #[track_caller] pub fn volume_mounts(self, value: impl IntoVal<List<EksContainerVolumeMount>>) -> Self { with(self, "VolumeMounts", value) }
    }

    /// `EksContainerEnvironmentVariable`.
    pub type EksContainerEnvironmentVariable = Fields<of::EksContainerEnvironmentVariable>;
    impl EksContainerEnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EksContainerResourceRequirements`.
    pub type EksContainerResourceRequirements = Fields<of::EksContainerResourceRequirements>;
    impl EksContainerResourceRequirements {
        /// `Limits`.
        #[track_caller] pub fn limits(self, value: impl IntoVal<Json>) -> Self { with(self, "Limits", value) }
        /// `Requests`.
        #[track_caller] pub fn requests(self, value: impl IntoVal<Json>) -> Self { with(self, "Requests", value) }
    }

    /// `EksContainerSecurityContext`.
    pub type EksContainerSecurityContext = Fields<of::EksContainerSecurityContext>;
    impl EksContainerSecurityContext {
        /// `AllowPrivilegeEscalation`.
        #[track_caller] pub fn allow_privilege_escalation(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowPrivilegeEscalation", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadOnlyRootFilesystem`.
        #[track_caller] pub fn read_only_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnlyRootFilesystem", value) }
        /// `RunAsGroup`.
        #[track_caller] pub fn run_as_group(self, value: impl IntoVal<i64>) -> Self { with(self, "RunAsGroup", value) }
        /// `RunAsNonRoot`.
        #[track_caller] pub fn run_as_non_root(self, value: impl IntoVal<bool>) -> Self { with(self, "RunAsNonRoot", value) }
        /// `RunAsUser`.
        #[track_caller] pub fn run_as_user(self, value: impl IntoVal<i64>) -> Self { with(self, "RunAsUser", value) }
    }

    /// `EksContainerVolumeMount`.
    pub type EksContainerVolumeMount = Fields<of::EksContainerVolumeMount>;
    impl EksContainerVolumeMount {
        /// `MountPath`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
    }

    /// `EksEmptyDir`.
    pub type EksEmptyDir = Fields<of::EksEmptyDir>;
    impl EksEmptyDir {
        /// `Medium`.
        #[track_caller] pub fn medium(self, value: impl IntoVal<String>) -> Self { with(self, "Medium", value) }
        /// `SizeLimit`.
        #[track_caller] pub fn size_limit(self, value: impl IntoVal<String>) -> Self { with(self, "SizeLimit", value) }
    }

    /// `EksHostPath`.
    pub type EksHostPath = Fields<of::EksHostPath>;
    impl EksHostPath {
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `EksProperties`.
    pub type EksProperties = Fields<of::EksProperties>;
    impl EksProperties {
        /// `PodProperties`.
        #[track_caller] pub fn pod_properties(self, value: impl IntoVal<PodProperties>) -> Self { with(self, "PodProperties", value) }
    }

    /// `EksSecret`.
    pub type EksSecret = Fields<of::EksSecret>;
    impl EksSecret {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "SecretName", secret_name) }
        /// `Optional`.
        #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "Optional", value) }
        /// `SecretName`: mandatory.
        #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecretName", value) }
    }

    /// `EksVolume`.
    pub type EksVolume = Fields<of::EksVolume>;
    impl EksVolume {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `EmptyDir`.
        #[track_caller] pub fn empty_dir(self, value: impl IntoVal<EksEmptyDir>) -> Self { with(self, "EmptyDir", value) }
        /// `HostPath`.
        #[track_caller] pub fn host_path(self, value: impl IntoVal<EksHostPath>) -> Self { with(self, "HostPath", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Secret`.
        #[track_caller] pub fn secret(self, value: impl IntoVal<EksSecret>) -> Self { with(self, "Secret", value) }
    }

    /// `Environment`.
    pub type Environment = Fields<of::Environment>;
    impl Environment {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EphemeralStorage`.
    pub type EphemeralStorage = Fields<of::EphemeralStorage>;
    impl EphemeralStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size_in_gi_b: impl IntoVal<i64>) -> Self { with(empty(), "SizeInGiB", size_in_gi_b) }
        /// `SizeInGiB`: mandatory.
        #[track_caller] pub fn size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGiB", value) }
    }

    /// `EvaluateOnExit`.
    pub type EvaluateOnExit = Fields<of::EvaluateOnExit>;
    impl EvaluateOnExit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<String>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `OnExitCode`.
        #[track_caller] pub fn on_exit_code(self, value: impl IntoVal<String>) -> Self { with(self, "OnExitCode", value) }
        /// `OnReason`.
        #[track_caller] pub fn on_reason(self, value: impl IntoVal<String>) -> Self { with(self, "OnReason", value) }
        /// `OnStatusReason`.
        #[track_caller] pub fn on_status_reason(self, value: impl IntoVal<String>) -> Self { with(self, "OnStatusReason", value) }
    }

    /// `FargatePlatformConfiguration`.
    pub type FargatePlatformConfiguration = Fields<of::FargatePlatformConfiguration>;
    impl FargatePlatformConfiguration {
        /// `PlatformVersion`.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
    }

    /// `ImagePullSecret`.
    pub type ImagePullSecret = Fields<of::ImagePullSecret>;
    impl ImagePullSecret {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LinuxParameters`.
    pub type LinuxParameters = Fields<of::LinuxParameters>;
    impl LinuxParameters {
        /// `Devices`.
        #[track_caller] pub fn devices(self, value: impl IntoVal<List<Device>>) -> Self { with(self, "Devices", value) }
        /// `InitProcessEnabled`.
        #[track_caller] pub fn init_process_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InitProcessEnabled", value) }
        /// `MaxSwap`.
        #[track_caller] pub fn max_swap(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSwap", value) }
        /// `SharedMemorySize`.
        #[track_caller] pub fn shared_memory_size(self, value: impl IntoVal<i64>) -> Self { with(self, "SharedMemorySize", value) }
        /// `Swappiness`.
        #[track_caller] pub fn swappiness(self, value: impl IntoVal<i64>) -> Self { with(self, "Swappiness", value) }
        /// `Tmpfs`.
        #[track_caller] pub fn tmpfs(self, value: impl IntoVal<List<Tmpfs>>) -> Self { with(self, "Tmpfs", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_driver: impl IntoVal<String>) -> Self { with(empty(), "LogDriver", log_driver) }
        /// `LogDriver`: mandatory.
        #[track_caller] pub fn log_driver(self, value: impl IntoVal<String>) -> Self { with(self, "LogDriver", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<Json>) -> Self { with(self, "Options", value) }
        /// `SecretOptions`.
        #[track_caller] pub fn secret_options(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "SecretOptions", value) }
    }

    /// `Metadata`.
    pub type Metadata = Fields<of::Metadata>;
    impl Metadata {
        /// `Labels`.
        #[track_caller] pub fn labels(self, value: impl IntoVal<Json>) -> Self { with(self, "Labels", value) }
    }

    /// `MountPoints`.
    pub type MountPoints = Fields<of::MountPoints>;
    impl MountPoints {
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `SourceVolume`.
        #[track_caller] pub fn source_volume(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVolume", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `AssignPublicIp`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<String>) -> Self { with(self, "AssignPublicIp", value) }
    }

    /// `NodeProperties`.
    pub type NodeProperties = Fields<of::NodeProperties>;
    /// What [`NodeProperties`] cannot do without.
    pub struct NodePropertiesRequired<A, B, C> {
        /// `MainNode`.
        pub main_node: A,
        /// `NodeRangeProperties`.
        pub node_range_properties: B,
        /// `NumNodes`.
        pub num_nodes: C,
    }
    impl NodeProperties {
        /// Takes what is mandatory, by name: [`NodePropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<List<NodeRangeProperty>>, C: IntoVal<i64>>(required: NodePropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "MainNode", required.main_node), "NodeRangeProperties", required.node_range_properties), "NumNodes", required.num_nodes) }
        /// `MainNode`: mandatory.
        #[track_caller] pub fn main_node(self, value: impl IntoVal<i64>) -> Self { with(self, "MainNode", value) }
        /// `NodeRangeProperties`: mandatory.
        #[track_caller] pub fn node_range_properties(self, value: impl IntoVal<List<NodeRangeProperty>>) -> Self { with(self, "NodeRangeProperties", value) }
        /// `NumNodes`: mandatory.
        #[track_caller] pub fn num_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumNodes", value) }
    }

    /// `NodeRangeProperty`.
    pub type NodeRangeProperty = Fields<of::NodeRangeProperty>;
    impl NodeRangeProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_nodes: impl IntoVal<String>) -> Self { with(empty(), "TargetNodes", target_nodes) }
        /// `Container`.
        #[track_caller] pub fn container(self, value: impl IntoVal<ContainerProperties>) -> Self { with(self, "Container", value) }
        /// `EcsProperties`.
        #[track_caller] pub fn ecs_properties(self, value: impl IntoVal<EcsProperties>) -> Self { with(self, "EcsProperties", value) }
        /// `EksProperties`.
        #[track_caller] pub fn eks_properties(self, value: impl IntoVal<EksProperties>) -> Self { with(self, "EksProperties", value) }
        /// `InstanceTypes`.
        #[track_caller] pub fn instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceTypes", value) }
        /// `TargetNodes`: mandatory.
        #[track_caller] pub fn target_nodes(self, value: impl IntoVal<String>) -> Self { with(self, "TargetNodes", value) }
    }

    /// `PodProperties`.
    pub type PodProperties = Fields<of::PodProperties>;
    impl PodProperties {
        /// `Containers`.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<EksContainer>>) -> Self { with(self, "Containers", value) }
        /// `DnsPolicy`.
        #[track_caller] pub fn dns_policy(self, value: impl IntoVal<String>) -> Self { with(self, "DnsPolicy", value) }
        /// `HostNetwork`.
        #[track_caller] pub fn host_network(self, value: impl IntoVal<bool>) -> Self { with(self, "HostNetwork", value) }
        /// `ImagePullSecrets`.
        #[track_caller] pub fn image_pull_secrets(self, value: impl IntoVal<List<ImagePullSecret>>) -> Self { with(self, "ImagePullSecrets", value) }
        /// `InitContainers`.
        #[track_caller] pub fn init_containers(self, value: impl IntoVal<List<EksContainer>>) -> Self { with(self, "InitContainers", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Metadata>) -> Self { with(self, "Metadata", value) }
        /// `ServiceAccountName`.
        #[track_caller] pub fn service_account_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccountName", value) }
        /// `ShareProcessNamespace`.
        #[track_caller] pub fn share_process_namespace(self, value: impl IntoVal<bool>) -> Self { with(self, "ShareProcessNamespace", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<EksVolume>>) -> Self { with(self, "Volumes", value) }
    }

    /// `RepositoryCredentials`.
    pub type RepositoryCredentials = Fields<of::RepositoryCredentials>;
    impl RepositoryCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credentials_parameter: impl IntoVal<String>) -> Self { with(empty(), "CredentialsParameter", credentials_parameter) }
        /// `CredentialsParameter`: mandatory.
        #[track_caller] pub fn credentials_parameter(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsParameter", value) }
    }

    /// `ResourceRequirement`.
    pub type ResourceRequirement = Fields<of::ResourceRequirement>;
    impl ResourceRequirement {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `RetryStrategy`.
    pub type RetryStrategy = Fields<of::RetryStrategy>;
    impl RetryStrategy {
        /// `Attempts`.
        #[track_caller] pub fn attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "Attempts", value) }
        /// `EvaluateOnExit`.
        #[track_caller] pub fn evaluate_on_exit(self, value: impl IntoVal<List<EvaluateOnExit>>) -> Self { with(self, "EvaluateOnExit", value) }
    }

    /// `RuntimePlatform`.
    pub type RuntimePlatform = Fields<of::RuntimePlatform>;
    impl RuntimePlatform {
        /// `CpuArchitecture`.
        #[track_caller] pub fn cpu_architecture(self, value: impl IntoVal<String>) -> Self { with(self, "CpuArchitecture", value) }
        /// `OperatingSystemFamily`.
        #[track_caller] pub fn operating_system_family(self, value: impl IntoVal<String>) -> Self { with(self, "OperatingSystemFamily", value) }
    }

    /// `Secret`.
    pub type Secret = Fields<of::Secret>;
    impl Secret {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_from: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ValueFrom", value_from), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ValueFrom`: mandatory.
        #[track_caller] pub fn value_from(self, value: impl IntoVal<String>) -> Self { with(self, "ValueFrom", value) }
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

    /// `TaskContainerDependency`.
    pub type TaskContainerDependency = Fields<of::TaskContainerDependency>;
    impl TaskContainerDependency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition: impl IntoVal<String>, container_name: impl IntoVal<String>) -> Self { with(with(empty(), "Condition", condition), "ContainerName", container_name) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `ContainerName`: mandatory.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
    }

    /// `TaskContainerProperties`.
    pub type TaskContainerProperties = Fields<of::TaskContainerProperties>;
    impl TaskContainerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `DependsOn`.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<TaskContainerDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<Environment>>) -> Self { with(self, "Environment", value) }
        /// `Essential`.
        #[track_caller] pub fn essential(self, value: impl IntoVal<bool>) -> Self { with(self, "Essential", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `MountPoints`.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoints>>) -> Self { with(self, "MountPoints", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
    }

    /// `Timeout`.
    pub type Timeout = Fields<of::Timeout>;
    impl Timeout {
        /// `AttemptDurationSeconds`.
        #[track_caller] pub fn attempt_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AttemptDurationSeconds", value) }
    }

    /// `Tmpfs`.
    pub type Tmpfs = Fields<of::Tmpfs>;
    impl Tmpfs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size: impl IntoVal<i64>, container_path: impl IntoVal<String>) -> Self { with(with(empty(), "Size", size), "ContainerPath", container_path) }
        /// `ContainerPath`: mandatory.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `MountOptions`.
        #[track_caller] pub fn mount_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MountOptions", value) }
        /// `Size`: mandatory.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    }

    /// `Ulimit`.
    pub type Ulimit = Fields<of::Ulimit>;
    /// What [`Ulimit`] cannot do without.
    pub struct UlimitRequired<A, B, C> {
        /// `SoftLimit`.
        pub soft_limit: A,
        /// `HardLimit`.
        pub hard_limit: B,
        /// `Name`.
        pub name: C,
    }
    impl Ulimit {
        /// Takes what is mandatory, by name: [`UlimitRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<String>>(required: UlimitRequired<A, B, C>) -> Self { with(with(with(empty(), "SoftLimit", required.soft_limit), "HardLimit", required.hard_limit), "Name", required.name) }
        /// `HardLimit`: mandatory.
        #[track_caller] pub fn hard_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HardLimit", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SoftLimit`: mandatory.
        #[track_caller] pub fn soft_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SoftLimit", value) }
    }

    /// `Volumes`.
    pub type Volumes = Fields<of::Volumes>;
    impl Volumes {
        /// `EfsVolumeConfiguration`.
        #[track_caller] pub fn efs_volume_configuration(self, value: impl IntoVal<EfsVolumeConfiguration>) -> Self { with(self, "EfsVolumeConfiguration", value) }
        /// `Host`.
        #[track_caller] pub fn host(self, value: impl IntoVal<VolumesHost>) -> Self { with(self, "Host", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `VolumesHost`.
    pub type VolumesHost = Fields<of::VolumesHost>;
    impl VolumesHost {
        /// `SourcePath`.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }
}
