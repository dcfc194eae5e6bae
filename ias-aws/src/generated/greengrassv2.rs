// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GreengrassV2`.

use super::prelude::*;

mod of { pub enum CfnComponentVersion {} impl ias_core::Optional for CfnComponentVersion {} pub enum CfnDeployment {} }

/// [`AWS::GreengrassV2::ComponentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnComponentVersion = Handle<of::CfnComponentVersion>;
impl cfn::ResourceType for of::CfnComponentVersion { const TYPE: &'static str = "AWS::GreengrassV2::ComponentVersion"; type Tags = cfn::TagMap; type Props = CfnComponentVersionProps; type Reference = Is<kinds::ComponentVersionArn>; }
impl CfnComponentVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ComponentVersionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ComponentName`.
    #[inline] pub fn attr_component_name(&self) -> Val<String> { cfn::attribute(&self.0, "ComponentName") }
    /// The attribute `ComponentVersion`.
    #[inline] pub fn attr_component_version(&self) -> Val<String> { cfn::attribute(&self.0, "ComponentVersion") }
}

/// Properties of [`CfnComponentVersion`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `InlineRecipe`, `LambdaFunction`.
pub type CfnComponentVersionProps = Fields<of::CfnComponentVersion>;
impl CfnComponentVersionProps {
    /// `InlineRecipe`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn inline_recipe(self, value: impl IntoVal<String>) -> Self { with(self, "InlineRecipe", value) }
    /// `LambdaFunction`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn lambda_function(self, value: impl IntoVal<cfn_component_version::LambdaFunctionRecipeSource>) -> Self { with(self, "LambdaFunction", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnComponentVersion`].
pub mod cfn_component_version {
    use super::super::prelude::*;
    mod of { pub enum ComponentDependencyRequirement {} impl ias_core::Optional for ComponentDependencyRequirement {} pub enum ComponentDependencyRequirementDependencyType {} pub enum ComponentPlatform {} impl ias_core::Optional for ComponentPlatform {} pub enum LambdaContainerParams {} impl ias_core::Optional for LambdaContainerParams {} pub enum LambdaDeviceMount {} impl ias_core::Optional for LambdaDeviceMount {} pub enum LambdaEventSource {} impl ias_core::Optional for LambdaEventSource {} pub enum LambdaEventSourceType {} pub enum LambdaExecutionParameters {} impl ias_core::Optional for LambdaExecutionParameters {} pub enum LambdaExecutionParametersInputPayloadEncodingType {} pub enum LambdaFilesystemPermission {} pub enum LambdaFunctionRecipeSource {} impl ias_core::Optional for LambdaFunctionRecipeSource {} pub enum LambdaLinuxProcessParams {} impl ias_core::Optional for LambdaLinuxProcessParams {} pub enum LambdaLinuxProcessParamsIsolationMode {} pub enum LambdaVolumeMount {} impl ias_core::Optional for LambdaVolumeMount {} }

    /// `ComponentDependencyRequirement`.
    pub type ComponentDependencyRequirement = Fields<of::ComponentDependencyRequirement>;
    impl ComponentDependencyRequirement {
        /// `DependencyType`.
        #[track_caller] pub fn dependency_type(self, value: impl IntoVal<ComponentDependencyRequirementDependencyType>) -> Self { with(self, "DependencyType", value) }
        /// `VersionRequirement`.
        #[track_caller] pub fn version_requirement(self, value: impl IntoVal<String>) -> Self { with(self, "VersionRequirement", value) }
    }

    /// Words of `DependencyType`.
    pub type ComponentDependencyRequirementDependencyType = Word<fn(of::ComponentDependencyRequirementDependencyType)>;
    impl ComponentDependencyRequirementDependencyType {
        /// `SOFT`
        pub const Soft: Self = word("SOFT");
        /// `HARD`
        pub const Hard: Self = word("HARD");
    }

    /// `ComponentPlatform`.
    pub type ComponentPlatform = Fields<of::ComponentPlatform>;
    impl ComponentPlatform {
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
        /// `Name`: at least 1 character.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LambdaContainerParams`.
    pub type LambdaContainerParams = Fields<of::LambdaContainerParams>;
    impl LambdaContainerParams {
        /// `Devices`.
        #[track_caller] pub fn devices(self, value: impl IntoVal<List<LambdaDeviceMount>>) -> Self { with(self, "Devices", value) }
        /// `MemorySizeInKB`.
        #[track_caller] pub fn memory_size_in_kb(self, value: impl IntoVal<i64>) -> Self { with(self, "MemorySizeInKB", value) }
        /// `MountROSysfs`.
        #[track_caller] pub fn mount_ro_sysfs(self, value: impl IntoVal<bool>) -> Self { with(self, "MountROSysfs", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<LambdaVolumeMount>>) -> Self { with(self, "Volumes", value) }
    }

    /// `LambdaDeviceMount`.
    pub type LambdaDeviceMount = Fields<of::LambdaDeviceMount>;
    impl LambdaDeviceMount {
        /// `AddGroupOwner`.
        #[track_caller] pub fn add_group_owner(self, value: impl IntoVal<bool>) -> Self { with(self, "AddGroupOwner", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Permission`.
        #[track_caller] pub fn permission(self, value: impl IntoVal<LambdaFilesystemPermission>) -> Self { with(self, "Permission", value) }
    }

    /// `LambdaEventSource`.
    pub type LambdaEventSource = Fields<of::LambdaEventSource>;
    impl LambdaEventSource {
        /// `Topic`.
        #[track_caller] pub fn topic(self, value: impl IntoVal<String>) -> Self { with(self, "Topic", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<LambdaEventSourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type LambdaEventSourceType = Word<fn(of::LambdaEventSourceType)>;
    impl LambdaEventSourceType {
        /// `PUB_SUB`
        pub const PubSub: Self = word("PUB_SUB");
        /// `IOT_CORE`
        pub const IotCore: Self = word("IOT_CORE");
    }

    /// `LambdaExecutionParameters`.
    pub type LambdaExecutionParameters = Fields<of::LambdaExecutionParameters>;
    impl LambdaExecutionParameters {
        /// `EnvironmentVariables`.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `EventSources`.
        #[track_caller] pub fn event_sources(self, value: impl IntoVal<List<LambdaEventSource>>) -> Self { with(self, "EventSources", value) }
        /// `ExecArgs`.
        #[track_caller] pub fn exec_args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExecArgs", value) }
        /// `InputPayloadEncodingType`.
        #[track_caller] pub fn input_payload_encoding_type(self, value: impl IntoVal<LambdaExecutionParametersInputPayloadEncodingType>) -> Self { with(self, "InputPayloadEncodingType", value) }
        /// `LinuxProcessParams`.
        #[track_caller] pub fn linux_process_params(self, value: impl IntoVal<LambdaLinuxProcessParams>) -> Self { with(self, "LinuxProcessParams", value) }
        /// `MaxIdleTimeInSeconds`.
        #[track_caller] pub fn max_idle_time_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxIdleTimeInSeconds", value) }
        /// `MaxInstancesCount`.
        #[track_caller] pub fn max_instances_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxInstancesCount", value) }
        /// `MaxQueueSize`.
        #[track_caller] pub fn max_queue_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxQueueSize", value) }
        /// `Pinned`.
        #[track_caller] pub fn pinned(self, value: impl IntoVal<bool>) -> Self { with(self, "Pinned", value) }
        /// `StatusTimeoutInSeconds`.
        #[track_caller] pub fn status_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "StatusTimeoutInSeconds", value) }
        /// `TimeoutInSeconds`.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
    }

    /// Words of `InputPayloadEncodingType`.
    pub type LambdaExecutionParametersInputPayloadEncodingType = Word<fn(of::LambdaExecutionParametersInputPayloadEncodingType)>;
    impl LambdaExecutionParametersInputPayloadEncodingType {
        /// `json`
        pub const Json: Self = word("json");
        /// `binary`
        pub const Binary: Self = word("binary");
    }

    /// Words of `LambdaFilesystemPermission`.
    pub type LambdaFilesystemPermission = Word<fn(of::LambdaFilesystemPermission)>;
    impl LambdaFilesystemPermission {
        /// `ro`
        pub const Ro: Self = word("ro");
        /// `rw`
        pub const Rw: Self = word("rw");
    }

    /// `LambdaFunctionRecipeSource`.
    pub type LambdaFunctionRecipeSource = Fields<of::LambdaFunctionRecipeSource>;
    impl LambdaFunctionRecipeSource {
        /// `ComponentDependencies`.
        #[track_caller] pub fn component_dependencies(self, value: impl IntoVal<Map<ComponentDependencyRequirement>>) -> Self { with(self, "ComponentDependencies", value) }
        /// `ComponentLambdaParameters`.
        #[track_caller] pub fn component_lambda_parameters(self, value: impl IntoVal<LambdaExecutionParameters>) -> Self { with(self, "ComponentLambdaParameters", value) }
        /// `ComponentName`: 1 to 128 characters.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `ComponentPlatforms`.
        #[track_caller] pub fn component_platforms(self, value: impl IntoVal<List<ComponentPlatform>>) -> Self { with(self, "ComponentPlatforms", value) }
        /// `ComponentVersion`: 1 to 64 characters.
        #[track_caller] pub fn component_version(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentVersion", value) }
        /// `LambdaArn`: at least 1 character, matches `^arn:[^:]*:lambda:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
    }

    /// `LambdaLinuxProcessParams`.
    pub type LambdaLinuxProcessParams = Fields<of::LambdaLinuxProcessParams>;
    impl LambdaLinuxProcessParams {
        /// `ContainerParams`.
        #[track_caller] pub fn container_params(self, value: impl IntoVal<LambdaContainerParams>) -> Self { with(self, "ContainerParams", value) }
        /// `IsolationMode`.
        #[track_caller] pub fn isolation_mode(self, value: impl IntoVal<LambdaLinuxProcessParamsIsolationMode>) -> Self { with(self, "IsolationMode", value) }
    }

    /// Words of `IsolationMode`.
    pub type LambdaLinuxProcessParamsIsolationMode = Word<fn(of::LambdaLinuxProcessParamsIsolationMode)>;
    impl LambdaLinuxProcessParamsIsolationMode {
        /// `GreengrassContainer`
        pub const GreengrassContainer: Self = word("GreengrassContainer");
        /// `NoContainer`
        pub const NoContainer: Self = word("NoContainer");
    }

    /// `LambdaVolumeMount`.
    pub type LambdaVolumeMount = Fields<of::LambdaVolumeMount>;
    impl LambdaVolumeMount {
        /// `AddGroupOwner`.
        #[track_caller] pub fn add_group_owner(self, value: impl IntoVal<bool>) -> Self { with(self, "AddGroupOwner", value) }
        /// `DestinationPath`.
        #[track_caller] pub fn destination_path(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPath", value) }
        /// `Permission`.
        #[track_caller] pub fn permission(self, value: impl IntoVal<LambdaFilesystemPermission>) -> Self { with(self, "Permission", value) }
        /// `SourcePath`.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }
}

/// [`AWS::GreengrassV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html).
///
/// What `Ref` returns: `DeploymentId`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::GreengrassV2::Deployment"; type Tags = cfn::TagMap; type Props = CfnDeploymentProps; type Reference = String; }
impl CfnDeployment {
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentId") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `TargetArn`.
///
/// A change replaces the resource: `Components`, `DeploymentName`, `DeploymentPolicies`, `IotJobConfiguration`, `ParentTargetArn`, `TargetArn`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
impl CfnDeploymentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_arn: impl IntoVal<String>) -> Self { with(empty(), "TargetArn", target_arn) }
    /// `Components`. Changing it replaces the resource.
    #[track_caller] pub fn components(self, value: impl IntoVal<Map<cfn_deployment::ComponentDeploymentSpecification>>) -> Self { with(self, "Components", value) }
    /// `DeploymentName`: 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn deployment_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentName", value) }
    /// `DeploymentPolicies`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_policies(self, value: impl IntoVal<cfn_deployment::DeploymentPolicies>) -> Self { with(self, "DeploymentPolicies", value) }
    /// `IotJobConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn iot_job_configuration(self, value: impl IntoVal<cfn_deployment::DeploymentIoTJobConfiguration>) -> Self { with(self, "IotJobConfiguration", value) }
    /// `ParentTargetArn`: matches `arn:[^:]*:iot:[^:]*:[0-9]+:thinggroup/.+`. Changing it replaces the resource.
    #[track_caller] pub fn parent_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ParentTargetArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, matches `arn:[^:]*:iot:[^:]*:[0-9]+:(thing|thinggroup)/.+`. Changing it replaces the resource.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    use super::super::prelude::*;
    mod of { pub enum ComponentConfigurationUpdate {} impl ias_core::Optional for ComponentConfigurationUpdate {} pub enum ComponentDeploymentSpecification {} impl ias_core::Optional for ComponentDeploymentSpecification {} pub enum ComponentRunWith {} impl ias_core::Optional for ComponentRunWith {} pub enum DeploymentComponentUpdatePolicy {} impl ias_core::Optional for DeploymentComponentUpdatePolicy {} pub enum DeploymentComponentUpdatePolicyAction {} pub enum DeploymentConfigurationValidationPolicy {} impl ias_core::Optional for DeploymentConfigurationValidationPolicy {} pub enum DeploymentIoTJobConfiguration {} impl ias_core::Optional for DeploymentIoTJobConfiguration {} pub enum DeploymentPolicies {} impl ias_core::Optional for DeploymentPolicies {} pub enum DeploymentPoliciesFailureHandlingPolicy {} pub enum IoTJobAbortConfig {} pub enum IoTJobAbortCriteria {} pub enum IoTJobAbortCriteriaAction {} pub enum IoTJobAbortCriteriaFailureType {} pub enum IoTJobExecutionsRolloutConfig {} impl ias_core::Optional for IoTJobExecutionsRolloutConfig {} pub enum IoTJobExponentialRolloutRate {} pub enum IoTJobTimeoutConfig {} impl ias_core::Optional for IoTJobTimeoutConfig {} pub enum SystemResourceLimits {} impl ias_core::Optional for SystemResourceLimits {} }

    /// `ComponentConfigurationUpdate`.
    pub type ComponentConfigurationUpdate = Fields<of::ComponentConfigurationUpdate>;
    impl ComponentConfigurationUpdate {
        /// `Merge`: 1 to 10485760 characters.
        #[track_caller] pub fn merge(self, value: impl IntoVal<String>) -> Self { with(self, "Merge", value) }
        /// `Reset`: each at most 256 characters.
        #[track_caller] pub fn reset(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Reset", value) }
    }

    /// `ComponentDeploymentSpecification`.
    pub type ComponentDeploymentSpecification = Fields<of::ComponentDeploymentSpecification>;
    impl ComponentDeploymentSpecification {
        /// `ComponentVersion`: 1 to 64 characters.
        #[track_caller] pub fn component_version(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentVersion", value) }
        /// `ConfigurationUpdate`.
        #[track_caller] pub fn configuration_update(self, value: impl IntoVal<ComponentConfigurationUpdate>) -> Self { with(self, "ConfigurationUpdate", value) }
        /// `RunWith`.
        #[track_caller] pub fn run_with(self, value: impl IntoVal<ComponentRunWith>) -> Self { with(self, "RunWith", value) }
    }

    /// `ComponentRunWith`.
    pub type ComponentRunWith = Fields<of::ComponentRunWith>;
    impl ComponentRunWith {
        /// `PosixUser`: at least 1 character.
        #[track_caller] pub fn posix_user(self, value: impl IntoVal<String>) -> Self { with(self, "PosixUser", value) }
        /// `SystemResourceLimits`.
        #[track_caller] pub fn system_resource_limits(self, value: impl IntoVal<SystemResourceLimits>) -> Self { with(self, "SystemResourceLimits", value) }
        /// `WindowsUser`: at least 1 character.
        #[track_caller] pub fn windows_user(self, value: impl IntoVal<String>) -> Self { with(self, "WindowsUser", value) }
    }

    /// `DeploymentComponentUpdatePolicy`.
    pub type DeploymentComponentUpdatePolicy = Fields<of::DeploymentComponentUpdatePolicy>;
    impl DeploymentComponentUpdatePolicy {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<DeploymentComponentUpdatePolicyAction>) -> Self { with(self, "Action", value) }
        /// `TimeoutInSeconds`: 1 to 2147483647.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
    }

    /// Words of `Action`.
    pub type DeploymentComponentUpdatePolicyAction = Word<fn(of::DeploymentComponentUpdatePolicyAction)>;
    impl DeploymentComponentUpdatePolicyAction {
        /// `NOTIFY_COMPONENTS`
        pub const NotifyComponents: Self = word("NOTIFY_COMPONENTS");
        /// `SKIP_NOTIFY_COMPONENTS`
        pub const SkipNotifyComponents: Self = word("SKIP_NOTIFY_COMPONENTS");
    }

    /// `DeploymentConfigurationValidationPolicy`.
    pub type DeploymentConfigurationValidationPolicy = Fields<of::DeploymentConfigurationValidationPolicy>;
    impl DeploymentConfigurationValidationPolicy {
        /// `TimeoutInSeconds`: 1 to 2147483647.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
    }

    /// `DeploymentIoTJobConfiguration`.
    pub type DeploymentIoTJobConfiguration = Fields<of::DeploymentIoTJobConfiguration>;
    impl DeploymentIoTJobConfiguration {
        /// `AbortConfig`.
        #[track_caller] pub fn abort_config(self, value: impl IntoVal<IoTJobAbortConfig>) -> Self { with(self, "AbortConfig", value) }
        /// `JobExecutionsRolloutConfig`.
        #[track_caller] pub fn job_executions_rollout_config(self, value: impl IntoVal<IoTJobExecutionsRolloutConfig>) -> Self { with(self, "JobExecutionsRolloutConfig", value) }
        /// `TimeoutConfig`.
        #[track_caller] pub fn timeout_config(self, value: impl IntoVal<IoTJobTimeoutConfig>) -> Self { with(self, "TimeoutConfig", value) }
    }

    /// `DeploymentPolicies`.
    pub type DeploymentPolicies = Fields<of::DeploymentPolicies>;
    impl DeploymentPolicies {
        /// `ComponentUpdatePolicy`.
        #[track_caller] pub fn component_update_policy(self, value: impl IntoVal<DeploymentComponentUpdatePolicy>) -> Self { with(self, "ComponentUpdatePolicy", value) }
        /// `ConfigurationValidationPolicy`.
        #[track_caller] pub fn configuration_validation_policy(self, value: impl IntoVal<DeploymentConfigurationValidationPolicy>) -> Self { with(self, "ConfigurationValidationPolicy", value) }
        /// `FailureHandlingPolicy`.
        #[track_caller] pub fn failure_handling_policy(self, value: impl IntoVal<DeploymentPoliciesFailureHandlingPolicy>) -> Self { with(self, "FailureHandlingPolicy", value) }
    }

    /// Words of `FailureHandlingPolicy`.
    pub type DeploymentPoliciesFailureHandlingPolicy = Word<fn(of::DeploymentPoliciesFailureHandlingPolicy)>;
    impl DeploymentPoliciesFailureHandlingPolicy {
        /// `ROLLBACK`
        pub const Rollback: Self = word("ROLLBACK");
        /// `DO_NOTHING`
        pub const DoNothing: Self = word("DO_NOTHING");
    }

    /// `IoTJobAbortConfig`.
    pub type IoTJobAbortConfig = Fields<of::IoTJobAbortConfig>;
    impl IoTJobAbortConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(criteria_list: impl IntoVal<List<IoTJobAbortCriteria>>) -> Self { with(empty(), "CriteriaList", criteria_list) }
        /// `CriteriaList`: mandatory, at least 1 item.
        #[track_caller] pub fn criteria_list(self, value: impl IntoVal<List<IoTJobAbortCriteria>>) -> Self { with(self, "CriteriaList", value) }
    }

    /// `IoTJobAbortCriteria`.
    pub type IoTJobAbortCriteria = Fields<of::IoTJobAbortCriteria>;
    /// What [`IoTJobAbortCriteria`] cannot do without.
    pub struct IoTJobAbortCriteriaRequired<A, B, C, D> {
        /// `FailureType`.
        pub failure_type: A,
        /// `Action`.
        pub action: B,
        /// `ThresholdPercentage`: 0 to 100.
        pub threshold_percentage: C,
        /// `MinNumberOfExecutedThings`: 1 to 2147483647.
        pub min_number_of_executed_things: D,
    }
    impl IoTJobAbortCriteria {
        /// Takes what is mandatory, by name: [`IoTJobAbortCriteriaRequired`].
        #[track_caller] pub fn new<A: IntoVal<IoTJobAbortCriteriaFailureType>, B: IntoVal<IoTJobAbortCriteriaAction>, C: IntoVal<f64>, D: IntoVal<i64>>(required: IoTJobAbortCriteriaRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FailureType", required.failure_type), "Action", required.action), "ThresholdPercentage", required.threshold_percentage), "MinNumberOfExecutedThings", required.min_number_of_executed_things) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<IoTJobAbortCriteriaAction>) -> Self { with(self, "Action", value) }
        /// `FailureType`: mandatory.
        #[track_caller] pub fn failure_type(self, value: impl IntoVal<IoTJobAbortCriteriaFailureType>) -> Self { with(self, "FailureType", value) }
        /// `MinNumberOfExecutedThings`: mandatory, 1 to 2147483647.
        #[track_caller] pub fn min_number_of_executed_things(self, value: impl IntoVal<i64>) -> Self { with(self, "MinNumberOfExecutedThings", value) }
        /// `ThresholdPercentage`: mandatory, 0 to 100.
        #[track_caller] pub fn threshold_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ThresholdPercentage", value) }
    }

    /// Words of `Action`.
    pub type IoTJobAbortCriteriaAction = Word<fn(of::IoTJobAbortCriteriaAction)>;
    impl IoTJobAbortCriteriaAction {
        /// `CANCEL`
        pub const Cancel: Self = word("CANCEL");
    }

    /// Words of `FailureType`.
    pub type IoTJobAbortCriteriaFailureType = Word<fn(of::IoTJobAbortCriteriaFailureType)>;
    impl IoTJobAbortCriteriaFailureType {
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `REJECTED`
        pub const Rejected: Self = word("REJECTED");
        /// `TIMED_OUT`
        pub const TimedOut: Self = word("TIMED_OUT");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `IoTJobExecutionsRolloutConfig`.
    pub type IoTJobExecutionsRolloutConfig = Fields<of::IoTJobExecutionsRolloutConfig>;
    impl IoTJobExecutionsRolloutConfig {
        /// `ExponentialRate`.
        #[track_caller] pub fn exponential_rate(self, value: impl IntoVal<IoTJobExponentialRolloutRate>) -> Self { with(self, "ExponentialRate", value) }
        /// `MaximumPerMinute`: 1 to 1000.
        #[track_caller] pub fn maximum_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPerMinute", value) }
    }

    /// `IoTJobExponentialRolloutRate`.
    pub type IoTJobExponentialRolloutRate = Fields<of::IoTJobExponentialRolloutRate>;
    /// What [`IoTJobExponentialRolloutRate`] cannot do without.
    pub struct IoTJobExponentialRolloutRateRequired<A, B, C> {
        /// `BaseRatePerMinute`: 1 to 1000.
        pub base_rate_per_minute: A,
        /// `IncrementFactor`: 1 to 5.
        pub increment_factor: B,
        /// `RateIncreaseCriteria`.
        pub rate_increase_criteria: C,
    }
    impl IoTJobExponentialRolloutRate {
        /// Takes what is mandatory, by name: [`IoTJobExponentialRolloutRateRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<f64>, C: IntoVal<IoTJobRateIncreaseCriteria>>(required: IoTJobExponentialRolloutRateRequired<A, B, C>) -> Self { with(with(with(empty(), "BaseRatePerMinute", required.base_rate_per_minute), "IncrementFactor", required.increment_factor), "RateIncreaseCriteria", required.rate_increase_criteria) }
        /// `BaseRatePerMinute`: mandatory, 1 to 1000.
        #[track_caller] pub fn base_rate_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "BaseRatePerMinute", value) }
        /// `IncrementFactor`: mandatory, 1 to 5.
        #[track_caller] pub fn increment_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "IncrementFactor", value) }
        /// `RateIncreaseCriteria`: mandatory.
        #[track_caller] pub fn rate_increase_criteria(self, value: impl IntoVal<IoTJobRateIncreaseCriteria>) -> Self { with(self, "RateIncreaseCriteria", value) }
    }

    /// `IoTJobRateIncreaseCriteria`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IoTJobRateIncreaseCriteria(Value);
    ias_core::union!(IoTJobRateIncreaseCriteria);
    impl IoTJobRateIncreaseCriteria {
        /// `NumberOfNotifiedThings`: 1 to 2147483647.
        #[track_caller] pub fn number_of_notified_things(value: impl IntoVal<i64>) -> Self { Self(Value::one("NumberOfNotifiedThings", value)) }
        /// `NumberOfSucceededThings`: 1 to 2147483647.
        #[track_caller] pub fn number_of_succeeded_things(value: impl IntoVal<i64>) -> Self { Self(Value::one("NumberOfSucceededThings", value)) }
    }

    /// `IoTJobTimeoutConfig`.
    pub type IoTJobTimeoutConfig = Fields<of::IoTJobTimeoutConfig>;
    impl IoTJobTimeoutConfig {
        /// `InProgressTimeoutInMinutes`: 0 to 2147483647.
        #[track_caller] pub fn in_progress_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "InProgressTimeoutInMinutes", value) }
    }

    /// `SystemResourceLimits`.
    pub type SystemResourceLimits = Fields<of::SystemResourceLimits>;
    impl SystemResourceLimits {
        /// `Cpus`: at least 0.
        #[track_caller] pub fn cpus(self, value: impl IntoVal<f64>) -> Self { with(self, "Cpus", value) }
        /// `Memory`: 0 to 9223372036854772000.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
    }
}
