// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Pipes`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnPipe {} }

/// [`AWS::Pipes::Pipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html).
///
/// What `Ref` returns: `Name`.
pub type CfnPipe = Handle<of::CfnPipe>;
impl cfn::ResourceType for of::CfnPipe { const TYPE: &'static str = "AWS::Pipes::Pipe"; type Tags = cfn::TagMap; type Props = CfnPipeProps; type Reference = String; }
impl CfnPipe {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PipeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CurrentState`: one of `RUNNING`, `STOPPED`, `CREATING`, `UPDATING`, `DELETING`, `STARTING`, `STOPPING`, `CREATE_FAILED`, `UPDATE_FAILED`, `START_FAILED`, `STOP_FAILED`, `DELETE_FAILED` and 3 more.
    #[inline] pub fn attr_current_state(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentState") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
}

/// Properties of [`CfnPipe`].
///
/// Mandatory: `RoleArn`, `Source`, `Target`.
///
/// A change replaces the resource: `Name`, `Source`.
pub type CfnPipeProps = Fields<of::CfnPipe>;
/// What [`CfnPipeProps`] cannot do without.
pub struct CfnPipePropsRequired<A, B, C> {
    /// `RoleArn`: 1 to 1600 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z0-9+=,.@\-_/]+$`.
    pub role_arn: A,
    /// `Source`: 1 to 1600 characters. Changing it replaces the resource.
    pub source: B,
    /// `Target`: 1 to 1600 characters.
    pub target: C,
}
impl CfnPipeProps {
    /// Takes what is mandatory, by name: [`CfnPipePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPipePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RoleArn", required.role_arn), "Source", required.source), "Target", required.target) }
    /// `Description`: at most 512 characters, matches `^.*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DesiredState`.
    #[track_caller] pub fn desired_state(self, value: impl IntoVal<cfn_pipe::RequestedPipeState>) -> Self { with(self, "DesiredState", value) }
    /// `Enrichment`: at most 1600 characters.
    #[track_caller] pub fn enrichment(self, value: impl IntoVal<String>) -> Self { with(self, "Enrichment", value) }
    /// `EnrichmentParameters`.
    #[track_caller] pub fn enrichment_parameters(self, value: impl IntoVal<cfn_pipe::PipeEnrichmentParameters>) -> Self { with(self, "EnrichmentParameters", value) }
    /// `KmsKeyIdentifier`: at most 2048 characters, matches `^[a-zA-Z0-9_\-/:]*$`.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `LogConfiguration`.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_pipe::PipeLogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
    /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 1 to 1600 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Source`: mandatory, 1 to 1600 characters. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    /// `SourceParameters`. Write-only.
    #[track_caller] pub fn source_parameters(self, value: impl IntoVal<cfn_pipe::PipeSourceParameters>) -> Self { with(self, "SourceParameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Target`: mandatory, 1 to 1600 characters.
    #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    /// `TargetParameters`. Write-only.
    #[track_caller] pub fn target_parameters(self, value: impl IntoVal<cfn_pipe::PipeTargetParameters>) -> Self { with(self, "TargetParameters", value) }
}

/// Types of [`CfnPipe`].
pub mod cfn_pipe {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AssignPublicIp {} pub enum AwsVpcConfiguration {} pub enum BatchArrayProperties {} impl ias_core::Optional for BatchArrayProperties {} pub enum BatchContainerOverrides {} impl ias_core::Optional for BatchContainerOverrides {} pub enum BatchEnvironmentVariable {} impl ias_core::Optional for BatchEnvironmentVariable {} pub enum BatchJobDependency {} impl ias_core::Optional for BatchJobDependency {} pub enum BatchJobDependencyType {} pub enum BatchResourceRequirement {} pub enum BatchResourceRequirementType {} pub enum BatchRetryStrategy {} impl ias_core::Optional for BatchRetryStrategy {} pub enum CapacityProviderStrategyItem {} pub enum CloudwatchLogsLogDestination {} impl ias_core::Optional for CloudwatchLogsLogDestination {} pub enum DeadLetterConfig {} impl ias_core::Optional for DeadLetterConfig {} pub enum DimensionMapping {} pub enum DimensionValueType {} pub enum DynamoDbStreamStartPosition {} pub enum EcsContainerOverride {} impl ias_core::Optional for EcsContainerOverride {} pub enum EcsEnvironmentFile {} pub enum EcsEnvironmentFileType {} pub enum EcsEnvironmentVariable {} impl ias_core::Optional for EcsEnvironmentVariable {} pub enum EcsEphemeralStorage {} pub enum EcsInferenceAcceleratorOverride {} impl ias_core::Optional for EcsInferenceAcceleratorOverride {} pub enum EcsResourceRequirement {} pub enum EcsResourceRequirementType {} pub enum EcsTaskOverride {} impl ias_core::Optional for EcsTaskOverride {} pub enum EpochTimeUnit {} pub enum Filter {} impl ias_core::Optional for Filter {} pub enum FilterCriteria {} impl ias_core::Optional for FilterCriteria {} pub enum FirehoseLogDestination {} impl ias_core::Optional for FirehoseLogDestination {} pub enum IncludeExecutionDataOption {} pub enum KinesisStreamStartPosition {} pub enum LaunchType {} pub enum LogLevel {} pub enum MeasureValueType {} pub enum MskStartPosition {} pub enum MultiMeasureAttributeMapping {} pub enum MultiMeasureMapping {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum OnPartialBatchItemFailureStreams {} pub enum PipeEnrichmentHttpParameters {} impl ias_core::Optional for PipeEnrichmentHttpParameters {} pub enum PipeEnrichmentParameters {} impl ias_core::Optional for PipeEnrichmentParameters {} pub enum PipeLogConfiguration {} impl ias_core::Optional for PipeLogConfiguration {} pub enum PipeSourceActiveMqBrokerParameters {} pub enum PipeSourceActiveMqBrokerParametersCredentials {} pub enum PipeSourceDynamoDbStreamParameters {} pub enum PipeSourceKinesisStreamParameters {} pub enum PipeSourceManagedStreamingKafkaParameters {} pub enum PipeSourceParameters {} impl ias_core::Optional for PipeSourceParameters {} pub enum PipeSourceRabbitMqBrokerParameters {} pub enum PipeSourceSelfManagedKafkaParameters {} pub enum PipeSourceSqsQueueParameters {} impl ias_core::Optional for PipeSourceSqsQueueParameters {} pub enum PipeTargetBatchJobParameters {} pub enum PipeTargetCloudWatchLogsParameters {} impl ias_core::Optional for PipeTargetCloudWatchLogsParameters {} pub enum PipeTargetEcsTaskParameters {} pub enum PipeTargetEventBridgeEventBusParameters {} impl ias_core::Optional for PipeTargetEventBridgeEventBusParameters {} pub enum PipeTargetHttpParameters {} impl ias_core::Optional for PipeTargetHttpParameters {} pub enum PipeTargetInvocationType {} pub enum PipeTargetKinesisStreamParameters {} pub enum PipeTargetLambdaFunctionParameters {} impl ias_core::Optional for PipeTargetLambdaFunctionParameters {} pub enum PipeTargetParameters {} impl ias_core::Optional for PipeTargetParameters {} pub enum PipeTargetRedshiftDataParameters {} pub enum PipeTargetSageMakerPipelineParameters {} impl ias_core::Optional for PipeTargetSageMakerPipelineParameters {} pub enum PipeTargetSqsQueueParameters {} impl ias_core::Optional for PipeTargetSqsQueueParameters {} pub enum PipeTargetStateMachineParameters {} impl ias_core::Optional for PipeTargetStateMachineParameters {} pub enum PipeTargetTimestreamParameters {} pub enum PlacementConstraint {} impl ias_core::Optional for PlacementConstraint {} pub enum PlacementConstraintType {} pub enum PlacementStrategy {} impl ias_core::Optional for PlacementStrategy {} pub enum PlacementStrategyType {} pub enum PropagateTags {} pub enum RequestedPipeState {} pub enum S3LogDestination {} impl ias_core::Optional for S3LogDestination {} pub enum S3OutputFormat {} pub enum SageMakerPipelineParameter {} pub enum SelfManagedKafkaAccessConfigurationVpc {} impl ias_core::Optional for SelfManagedKafkaAccessConfigurationVpc {} pub enum SelfManagedKafkaStartPosition {} pub enum SingleMeasureMapping {} pub enum Tag {} pub enum TimeFieldType {} }

    /// Words of `AssignPublicIp`.
    pub type AssignPublicIp = Word<fn(of::AssignPublicIp)>;
    impl AssignPublicIp {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `AwsVpcConfiguration`.
    pub type AwsVpcConfiguration = Fields<of::AwsVpcConfiguration>;
    impl AwsVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnets: impl IntoVal<List<String>>) -> Self { with(empty(), "Subnets", subnets) }
        /// `AssignPublicIp`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<AssignPublicIp>) -> Self { with(self, "AssignPublicIp", value) }
        /// `SecurityGroups`: at most 5 items, each 1 to 1024 characters, each matches `^sg-[0-9a-zA-Z]*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory, at most 16 items, each 1 to 1024 characters, each matches `^subnet-[0-9a-z]*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Subnets", value) }
    }

    /// `BatchArrayProperties`.
    pub type BatchArrayProperties = Fields<of::BatchArrayProperties>;
    impl BatchArrayProperties {
        /// `Size`: 2 to 10000, default `0`.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    }

    /// `BatchContainerOverrides`.
    pub type BatchContainerOverrides = Fields<of::BatchContainerOverrides>;
    impl BatchContainerOverrides {
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<BatchEnvironmentVariable>>) -> Self { with(self, "Environment", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<BatchResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
    }

    /// `BatchEnvironmentVariable`.
    pub type BatchEnvironmentVariable = Fields<of::BatchEnvironmentVariable>;
    impl BatchEnvironmentVariable {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `BatchJobDependency`.
    pub type BatchJobDependency = Fields<of::BatchJobDependency>;
    impl BatchJobDependency {
        /// `JobId`.
        #[track_caller] pub fn job_id(self, value: impl IntoVal<String>) -> Self { with(self, "JobId", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BatchJobDependencyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `BatchJobDependencyType`.
    pub type BatchJobDependencyType = Word<fn(of::BatchJobDependencyType)>;
    impl BatchJobDependencyType {
        /// `N_TO_N`
        pub const NToN: Self = word("N_TO_N");
        /// `SEQUENTIAL`
        pub const Sequential: Self = word("SEQUENTIAL");
    }

    /// `BatchResourceRequirement`.
    pub type BatchResourceRequirement = Fields<of::BatchResourceRequirement>;
    impl BatchResourceRequirement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<BatchResourceRequirementType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BatchResourceRequirementType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `BatchResourceRequirementType`.
    pub type BatchResourceRequirementType = Word<fn(of::BatchResourceRequirementType)>;
    impl BatchResourceRequirementType {
        /// `GPU`
        pub const Gpu: Self = word("GPU");
        /// `MEMORY`
        pub const Memory: Self = word("MEMORY");
        /// `VCPU`
        pub const Vcpu: Self = word("VCPU");
    }

    /// `BatchRetryStrategy`.
    pub type BatchRetryStrategy = Fields<of::BatchRetryStrategy>;
    impl BatchRetryStrategy {
        /// `Attempts`: 1 to 10, default `0`.
        #[track_caller] pub fn attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "Attempts", value) }
    }

    /// `CapacityProviderStrategyItem`.
    pub type CapacityProviderStrategyItem = Fields<of::CapacityProviderStrategyItem>;
    impl CapacityProviderStrategyItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider: impl IntoVal<String>) -> Self { with(empty(), "CapacityProvider", capacity_provider) }
        /// `Base`: 0 to 100000, default `0`.
        #[track_caller] pub fn base(self, value: impl IntoVal<i64>) -> Self { with(self, "Base", value) }
        /// `CapacityProvider`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn capacity_provider(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProvider", value) }
        /// `Weight`: 0 to 1000, default `0`.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `CloudwatchLogsLogDestination`.
    pub type CloudwatchLogsLogDestination = Fields<of::CloudwatchLogsLogDestination>;
    impl CloudwatchLogsLogDestination {
        /// `LogGroupArn`: 1 to 1600 characters, matches `^(^arn:aws([a-z]|\-)*:logs:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}):(\d{12}):log-group:.+)$`.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `DeadLetterConfig`.
    pub type DeadLetterConfig = Fields<of::DeadLetterConfig>;
    impl DeadLetterConfig {
        /// `Arn`: 1 to 1600 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<Is<kinds::QueueArn>>) -> Self { with(self, "Arn", value) }
    }

    /// `DimensionMapping`.
    pub type DimensionMapping = Fields<of::DimensionMapping>;
    /// What [`DimensionMapping`] cannot do without.
    pub struct DimensionMappingRequired<A, B, C> {
        /// `DimensionName`: 1 to 256 characters.
        pub dimension_name: A,
        /// `DimensionValue`: 1 to 2048 characters.
        pub dimension_value: B,
        /// `DimensionValueType`.
        pub dimension_value_type: C,
    }
    impl DimensionMapping {
        /// Takes what is mandatory, by name: [`DimensionMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<DimensionValueType>>(required: DimensionMappingRequired<A, B, C>) -> Self { with(with(with(empty(), "DimensionName", required.dimension_name), "DimensionValue", required.dimension_value), "DimensionValueType", required.dimension_value_type) }
        /// `DimensionName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn dimension_name(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionName", value) }
        /// `DimensionValue`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn dimension_value(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionValue", value) }
        /// `DimensionValueType`: mandatory.
        #[track_caller] pub fn dimension_value_type(self, value: impl IntoVal<DimensionValueType>) -> Self { with(self, "DimensionValueType", value) }
    }

    /// Words of `DimensionValueType`.
    pub type DimensionValueType = Word<fn(of::DimensionValueType)>;
    impl DimensionValueType {
        /// `VARCHAR`
        pub const Varchar: Self = word("VARCHAR");
    }

    /// Words of `DynamoDBStreamStartPosition`.
    pub type DynamoDbStreamStartPosition = Word<fn(of::DynamoDbStreamStartPosition)>;
    impl DynamoDbStreamStartPosition {
        /// `TRIM_HORIZON`
        pub const TrimHorizon: Self = word("TRIM_HORIZON");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
    }

    /// `EcsContainerOverride`.
    pub type EcsContainerOverride = Fields<of::EcsContainerOverride>;
    impl EcsContainerOverride {
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<i64>) -> Self { with(self, "Cpu", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<EcsEnvironmentVariable>>) -> Self { with(self, "Environment", value) }
        /// `EnvironmentFiles`.
        #[track_caller] pub fn environment_files(self, value: impl IntoVal<List<EcsEnvironmentFile>>) -> Self { with(self, "EnvironmentFiles", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
        /// `MemoryReservation`.
        #[track_caller] pub fn memory_reservation(self, value: impl IntoVal<i64>) -> Self { with(self, "MemoryReservation", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<EcsResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
    }

    /// `EcsEnvironmentFile`.
    pub type EcsEnvironmentFile = Fields<of::EcsEnvironmentFile>;
    impl EcsEnvironmentFile {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EcsEnvironmentFileType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EcsEnvironmentFileType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `EcsEnvironmentFileType`.
    pub type EcsEnvironmentFileType = Word<fn(of::EcsEnvironmentFileType)>;
    impl EcsEnvironmentFileType {
        /// `s3`
        pub const S3: Self = word("s3");
    }

    /// `EcsEnvironmentVariable`.
    pub type EcsEnvironmentVariable = Fields<of::EcsEnvironmentVariable>;
    impl EcsEnvironmentVariable {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EcsEphemeralStorage`.
    pub type EcsEphemeralStorage = Fields<of::EcsEphemeralStorage>;
    impl EcsEphemeralStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size_in_gi_b: impl IntoVal<i64>) -> Self { with(empty(), "SizeInGiB", size_in_gi_b) }
        /// `SizeInGiB`: mandatory, 21 to 200, default `0`.
        #[track_caller] pub fn size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGiB", value) }
    }

    /// `EcsInferenceAcceleratorOverride`.
    pub type EcsInferenceAcceleratorOverride = Fields<of::EcsInferenceAcceleratorOverride>;
    impl EcsInferenceAcceleratorOverride {
        /// `DeviceName`.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `DeviceType`.
        #[track_caller] pub fn device_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceType", value) }
    }

    /// `EcsResourceRequirement`.
    pub type EcsResourceRequirement = Fields<of::EcsResourceRequirement>;
    impl EcsResourceRequirement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EcsResourceRequirementType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EcsResourceRequirementType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `EcsResourceRequirementType`.
    pub type EcsResourceRequirementType = Word<fn(of::EcsResourceRequirementType)>;
    impl EcsResourceRequirementType {
        /// `GPU`
        pub const Gpu: Self = word("GPU");
        /// `InferenceAccelerator`
        pub const InferenceAccelerator: Self = word("InferenceAccelerator");
    }

    /// `EcsTaskOverride`.
    pub type EcsTaskOverride = Fields<of::EcsTaskOverride>;
    impl EcsTaskOverride {
        /// `ContainerOverrides`.
        #[track_caller] pub fn container_overrides(self, value: impl IntoVal<List<EcsContainerOverride>>) -> Self { with(self, "ContainerOverrides", value) }
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
        /// `EphemeralStorage`.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<EcsEphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
        /// `ExecutionRoleArn`: 1 to 1600 characters.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `InferenceAcceleratorOverrides`.
        #[track_caller] pub fn inference_accelerator_overrides(self, value: impl IntoVal<List<EcsInferenceAcceleratorOverride>>) -> Self { with(self, "InferenceAcceleratorOverrides", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
        /// `TaskRoleArn`: 1 to 1600 characters.
        #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
    }

    /// Words of `EpochTimeUnit`.
    pub type EpochTimeUnit = Word<fn(of::EpochTimeUnit)>;
    impl EpochTimeUnit {
        /// `MILLISECONDS`
        pub const Milliseconds: Self = word("MILLISECONDS");
        /// `SECONDS`
        pub const Seconds: Self = word("SECONDS");
        /// `MICROSECONDS`
        pub const Microseconds: Self = word("MICROSECONDS");
        /// `NANOSECONDS`
        pub const Nanoseconds: Self = word("NANOSECONDS");
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// `Pattern`: at most 4096 characters.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// `FilterCriteria`.
    pub type FilterCriteria = Fields<of::FilterCriteria>;
    impl FilterCriteria {
        /// `Filters`: at most 5 items.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
    }

    /// `FirehoseLogDestination`.
    pub type FirehoseLogDestination = Fields<of::FirehoseLogDestination>;
    impl FirehoseLogDestination {
        /// `DeliveryStreamArn`: 1 to 1600 characters.
        #[track_caller] pub fn delivery_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStreamArn", value) }
    }

    /// Words of `IncludeExecutionDataOption`.
    pub type IncludeExecutionDataOption = Word<fn(of::IncludeExecutionDataOption)>;
    impl IncludeExecutionDataOption {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `KinesisStreamStartPosition`.
    pub type KinesisStreamStartPosition = Word<fn(of::KinesisStreamStartPosition)>;
    impl KinesisStreamStartPosition {
        /// `TRIM_HORIZON`
        pub const TrimHorizon: Self = word("TRIM_HORIZON");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
        /// `AT_TIMESTAMP`
        pub const AtTimestamp: Self = word("AT_TIMESTAMP");
    }

    /// Words of `LaunchType`.
    pub type LaunchType = Word<fn(of::LaunchType)>;
    impl LaunchType {
        /// `EC2`
        pub const Ec2: Self = word("EC2");
        /// `FARGATE`
        pub const Fargate: Self = word("FARGATE");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// Words of `LogLevel`.
    pub type LogLevel = Word<fn(of::LogLevel)>;
    impl LogLevel {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `TRACE`
        pub const Trace: Self = word("TRACE");
    }

    /// Words of `MeasureValueType`.
    pub type MeasureValueType = Word<fn(of::MeasureValueType)>;
    impl MeasureValueType {
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `BIGINT`
        pub const Bigint: Self = word("BIGINT");
        /// `VARCHAR`
        pub const Varchar: Self = word("VARCHAR");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
    }

    /// `MSKAccessCredentials`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MskAccessCredentials(Value);
    ias_core::union!(MskAccessCredentials);
    impl MskAccessCredentials {
        /// `SaslScram512Auth`: 1 to 1600 characters.
        #[track_caller] pub fn sasl_scram512_auth(value: impl IntoVal<String>) -> Self { Self(Value::one("SaslScram512Auth", value)) }
        /// `ClientCertificateTlsAuth`: 1 to 1600 characters.
        #[track_caller] pub fn client_certificate_tls_auth(value: impl IntoVal<String>) -> Self { Self(Value::one("ClientCertificateTlsAuth", value)) }
    }

    /// Words of `MSKStartPosition`.
    pub type MskStartPosition = Word<fn(of::MskStartPosition)>;
    impl MskStartPosition {
        /// `TRIM_HORIZON`
        pub const TrimHorizon: Self = word("TRIM_HORIZON");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
    }

    /// `MultiMeasureAttributeMapping`.
    pub type MultiMeasureAttributeMapping = Fields<of::MultiMeasureAttributeMapping>;
    /// What [`MultiMeasureAttributeMapping`] cannot do without.
    pub struct MultiMeasureAttributeMappingRequired<A, B, C> {
        /// `MeasureValue`: 1 to 2048 characters.
        pub measure_value: A,
        /// `MeasureValueType`.
        pub measure_value_type: B,
        /// `MultiMeasureAttributeName`: 1 to 256 characters.
        pub multi_measure_attribute_name: C,
    }
    impl MultiMeasureAttributeMapping {
        /// Takes what is mandatory, by name: [`MultiMeasureAttributeMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<MeasureValueType>, C: IntoVal<String>>(required: MultiMeasureAttributeMappingRequired<A, B, C>) -> Self { with(with(with(empty(), "MeasureValue", required.measure_value), "MeasureValueType", required.measure_value_type), "MultiMeasureAttributeName", required.multi_measure_attribute_name) }
        /// `MeasureValue`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn measure_value(self, value: impl IntoVal<String>) -> Self { with(self, "MeasureValue", value) }
        /// `MeasureValueType`: mandatory.
        #[track_caller] pub fn measure_value_type(self, value: impl IntoVal<MeasureValueType>) -> Self { with(self, "MeasureValueType", value) }
        /// `MultiMeasureAttributeName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn multi_measure_attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "MultiMeasureAttributeName", value) }
    }

    /// `MultiMeasureMapping`.
    pub type MultiMeasureMapping = Fields<of::MultiMeasureMapping>;
    impl MultiMeasureMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(multi_measure_attribute_mappings: impl IntoVal<List<MultiMeasureAttributeMapping>>, multi_measure_name: impl IntoVal<String>) -> Self { with(with(empty(), "MultiMeasureAttributeMappings", multi_measure_attribute_mappings), "MultiMeasureName", multi_measure_name) }
        /// `MultiMeasureAttributeMappings`: mandatory, 1 to 256 items.
        #[track_caller] pub fn multi_measure_attribute_mappings(self, value: impl IntoVal<List<MultiMeasureAttributeMapping>>) -> Self { with(self, "MultiMeasureAttributeMappings", value) }
        /// `MultiMeasureName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn multi_measure_name(self, value: impl IntoVal<String>) -> Self { with(self, "MultiMeasureName", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `AwsvpcConfiguration`.
        #[track_caller] pub fn awsvpc_configuration(self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { with(self, "AwsvpcConfiguration", value) }
    }

    /// Words of `OnPartialBatchItemFailureStreams`.
    pub type OnPartialBatchItemFailureStreams = Word<fn(of::OnPartialBatchItemFailureStreams)>;
    impl OnPartialBatchItemFailureStreams {
        /// `AUTOMATIC_BISECT`
        pub const AutomaticBisect: Self = word("AUTOMATIC_BISECT");
    }

    /// `PipeEnrichmentHttpParameters`.
    pub type PipeEnrichmentHttpParameters = Fields<of::PipeEnrichmentHttpParameters>;
    impl PipeEnrichmentHttpParameters {
        /// `HeaderParameters`.
        #[track_caller] pub fn header_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "HeaderParameters", value) }
        /// `PathParameterValues`: each matches `^(?!\s*$).+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn path_parameter_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PathParameterValues", value) }
        /// `QueryStringParameters`.
        #[track_caller] pub fn query_string_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "QueryStringParameters", value) }
    }

    /// `PipeEnrichmentParameters`.
    pub type PipeEnrichmentParameters = Fields<of::PipeEnrichmentParameters>;
    impl PipeEnrichmentParameters {
        /// `HttpParameters`.
        #[track_caller] pub fn http_parameters(self, value: impl IntoVal<PipeEnrichmentHttpParameters>) -> Self { with(self, "HttpParameters", value) }
        /// `InputTemplate`: at most 8192 characters.
        #[track_caller] pub fn input_template(self, value: impl IntoVal<String>) -> Self { with(self, "InputTemplate", value) }
    }

    /// `PipeLogConfiguration`.
    pub type PipeLogConfiguration = Fields<of::PipeLogConfiguration>;
    impl PipeLogConfiguration {
        /// `CloudwatchLogsLogDestination`.
        #[track_caller] pub fn cloudwatch_logs_log_destination(self, value: impl IntoVal<CloudwatchLogsLogDestination>) -> Self { with(self, "CloudwatchLogsLogDestination", value) }
        /// `FirehoseLogDestination`.
        #[track_caller] pub fn firehose_log_destination(self, value: impl IntoVal<FirehoseLogDestination>) -> Self { with(self, "FirehoseLogDestination", value) }
        /// `IncludeExecutionData`: no item twice.
        #[track_caller] pub fn include_execution_data(self, value: impl IntoVal<List<IncludeExecutionDataOption>>) -> Self { with(self, "IncludeExecutionData", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<LogLevel>) -> Self { with(self, "Level", value) }
        /// `S3LogDestination`.
        #[track_caller] pub fn s3_log_destination(self, value: impl IntoVal<S3LogDestination>) -> Self { with(self, "S3LogDestination", value) }
    }

    /// `PipeSourceActiveMQBrokerParameters`.
    pub type PipeSourceActiveMqBrokerParameters = Fields<of::PipeSourceActiveMqBrokerParameters>;
    impl PipeSourceActiveMqBrokerParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credentials: impl IntoVal<PipeSourceActiveMqBrokerParametersCredentials>, queue_name: impl IntoVal<String>) -> Self { with(with(empty(), "Credentials", credentials), "QueueName", queue_name) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `Credentials`: mandatory.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<PipeSourceActiveMqBrokerParametersCredentials>) -> Self { with(self, "Credentials", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `QueueName`: mandatory, 1 to 1000 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
        #[track_caller] pub fn queue_name(self, value: impl IntoVal<String>) -> Self { with(self, "QueueName", value) }
    }

    /// `Credentials`.
    pub type PipeSourceActiveMqBrokerParametersCredentials = Fields<of::PipeSourceActiveMqBrokerParametersCredentials>;
    impl PipeSourceActiveMqBrokerParametersCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(basic_auth: impl IntoVal<String>) -> Self { with(empty(), "BasicAuth", basic_auth) }
        /// `BasicAuth`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn basic_auth(self, value: impl IntoVal<String>) -> Self { with(self, "BasicAuth", value) }
    }

    /// `PipeSourceDynamoDBStreamParameters`.
    pub type PipeSourceDynamoDbStreamParameters = Fields<of::PipeSourceDynamoDbStreamParameters>;
    impl PipeSourceDynamoDbStreamParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(starting_position: impl IntoVal<DynamoDbStreamStartPosition>) -> Self { with(empty(), "StartingPosition", starting_position) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `MaximumRecordAgeInSeconds`: -1 to 604800.
        #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: -1 to 10000.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
        /// `OnPartialBatchItemFailure`.
        #[track_caller] pub fn on_partial_batch_item_failure(self, value: impl IntoVal<OnPartialBatchItemFailureStreams>) -> Self { with(self, "OnPartialBatchItemFailure", value) }
        /// `ParallelizationFactor`: 1 to 10.
        #[track_caller] pub fn parallelization_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelizationFactor", value) }
        /// `StartingPosition`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<DynamoDbStreamStartPosition>) -> Self { with(self, "StartingPosition", value) }
    }

    /// `PipeSourceKinesisStreamParameters`.
    pub type PipeSourceKinesisStreamParameters = Fields<of::PipeSourceKinesisStreamParameters>;
    impl PipeSourceKinesisStreamParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(starting_position: impl IntoVal<KinesisStreamStartPosition>) -> Self { with(empty(), "StartingPosition", starting_position) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `MaximumRecordAgeInSeconds`: -1 to 604800.
        #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: -1 to 10000.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
        /// `OnPartialBatchItemFailure`.
        #[track_caller] pub fn on_partial_batch_item_failure(self, value: impl IntoVal<OnPartialBatchItemFailureStreams>) -> Self { with(self, "OnPartialBatchItemFailure", value) }
        /// `ParallelizationFactor`: 1 to 10.
        #[track_caller] pub fn parallelization_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelizationFactor", value) }
        /// `StartingPosition`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<KinesisStreamStartPosition>) -> Self { with(self, "StartingPosition", value) }
        /// `StartingPositionTimestamp`: in the form `date-time`. Changing it replaces the resource.
        #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "StartingPositionTimestamp", value) }
    }

    /// `PipeSourceManagedStreamingKafkaParameters`.
    pub type PipeSourceManagedStreamingKafkaParameters = Fields<of::PipeSourceManagedStreamingKafkaParameters>;
    impl PipeSourceManagedStreamingKafkaParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_name: impl IntoVal<String>) -> Self { with(empty(), "TopicName", topic_name) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `ConsumerGroupID`: 1 to 200 characters, matches `^[a-zA-Z0-9-\/*:_+=.@-]*$`. Changing it replaces the resource.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerGroupID", value) }
        /// `Credentials`.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<MskAccessCredentials>) -> Self { with(self, "Credentials", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `StartingPosition`. Changing it replaces the resource.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<MskStartPosition>) -> Self { with(self, "StartingPosition", value) }
        /// `TopicName`: mandatory, 1 to 249 characters, matches `^[^.]([a-zA-Z0-9\-_.]+)$`. Changing it replaces the resource.
        #[track_caller] pub fn topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "TopicName", value) }
    }

    /// `PipeSourceParameters`.
    pub type PipeSourceParameters = Fields<of::PipeSourceParameters>;
    impl PipeSourceParameters {
        /// `ActiveMQBrokerParameters`.
        #[track_caller] pub fn active_mq_broker_parameters(self, value: impl IntoVal<PipeSourceActiveMqBrokerParameters>) -> Self { with(self, "ActiveMQBrokerParameters", value) }
        /// `DynamoDBStreamParameters`.
        #[track_caller] pub fn dynamo_db_stream_parameters(self, value: impl IntoVal<PipeSourceDynamoDbStreamParameters>) -> Self { with(self, "DynamoDBStreamParameters", value) }
        /// `FilterCriteria`.
        #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<FilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
        /// `KinesisStreamParameters`.
        #[track_caller] pub fn kinesis_stream_parameters(self, value: impl IntoVal<PipeSourceKinesisStreamParameters>) -> Self { with(self, "KinesisStreamParameters", value) }
        /// `ManagedStreamingKafkaParameters`.
        #[track_caller] pub fn managed_streaming_kafka_parameters(self, value: impl IntoVal<PipeSourceManagedStreamingKafkaParameters>) -> Self { with(self, "ManagedStreamingKafkaParameters", value) }
        /// `RabbitMQBrokerParameters`.
        #[track_caller] pub fn rabbit_mq_broker_parameters(self, value: impl IntoVal<PipeSourceRabbitMqBrokerParameters>) -> Self { with(self, "RabbitMQBrokerParameters", value) }
        /// `SelfManagedKafkaParameters`.
        #[track_caller] pub fn self_managed_kafka_parameters(self, value: impl IntoVal<PipeSourceSelfManagedKafkaParameters>) -> Self { with(self, "SelfManagedKafkaParameters", value) }
        /// `SqsQueueParameters`.
        #[track_caller] pub fn sqs_queue_parameters(self, value: impl IntoVal<PipeSourceSqsQueueParameters>) -> Self { with(self, "SqsQueueParameters", value) }
    }

    /// `PipeSourceRabbitMQBrokerParameters`.
    pub type PipeSourceRabbitMqBrokerParameters = Fields<of::PipeSourceRabbitMqBrokerParameters>;
    impl PipeSourceRabbitMqBrokerParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credentials: impl IntoVal<PipeSourceActiveMqBrokerParametersCredentials>, queue_name: impl IntoVal<String>) -> Self { with(with(empty(), "Credentials", credentials), "QueueName", queue_name) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `Credentials`: mandatory.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<PipeSourceActiveMqBrokerParametersCredentials>) -> Self { with(self, "Credentials", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `QueueName`: mandatory, 1 to 1000 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
        #[track_caller] pub fn queue_name(self, value: impl IntoVal<String>) -> Self { with(self, "QueueName", value) }
        /// `VirtualHost`: 1 to 200 characters, matches `^[a-zA-Z0-9-\/*:_+=.@-]*$`. Changing it replaces the resource.
        #[track_caller] pub fn virtual_host(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualHost", value) }
    }

    /// `PipeSourceSelfManagedKafkaParameters`.
    pub type PipeSourceSelfManagedKafkaParameters = Fields<of::PipeSourceSelfManagedKafkaParameters>;
    impl PipeSourceSelfManagedKafkaParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_name: impl IntoVal<String>) -> Self { with(empty(), "TopicName", topic_name) }
        /// `AdditionalBootstrapServers`: at most 2 items, each 1 to 300 characters. Changing it replaces the resource.
        #[track_caller] pub fn additional_bootstrap_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalBootstrapServers", value) }
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `ConsumerGroupID`: 1 to 200 characters, matches `^[a-zA-Z0-9-\/*:_+=.@-]*$`. Changing it replaces the resource.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerGroupID", value) }
        /// `Credentials`.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<SelfManagedKafkaAccessConfigurationCredentials>) -> Self { with(self, "Credentials", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
        /// `ServerRootCaCertificate`: 1 to 1600 characters.
        #[track_caller] pub fn server_root_ca_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "ServerRootCaCertificate", value) }
        /// `StartingPosition`. Changing it replaces the resource.
        #[track_caller] pub fn starting_position(self, value: impl IntoVal<SelfManagedKafkaStartPosition>) -> Self { with(self, "StartingPosition", value) }
        /// `TopicName`: mandatory, 1 to 249 characters, matches `^[^.]([a-zA-Z0-9\-_.]+)$`. Changing it replaces the resource.
        #[track_caller] pub fn topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "TopicName", value) }
        /// `Vpc`.
        #[track_caller] pub fn vpc(self, value: impl IntoVal<SelfManagedKafkaAccessConfigurationVpc>) -> Self { with(self, "Vpc", value) }
    }

    /// `PipeSourceSqsQueueParameters`.
    pub type PipeSourceSqsQueueParameters = Fields<of::PipeSourceSqsQueueParameters>;
    impl PipeSourceSqsQueueParameters {
        /// `BatchSize`: 1 to 10000.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `MaximumBatchingWindowInSeconds`: 0 to 300.
        #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
    }

    /// `PipeTargetBatchJobParameters`.
    pub type PipeTargetBatchJobParameters = Fields<of::PipeTargetBatchJobParameters>;
    impl PipeTargetBatchJobParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(job_definition: impl IntoVal<String>, job_name: impl IntoVal<String>) -> Self { with(with(empty(), "JobDefinition", job_definition), "JobName", job_name) }
        /// `ArrayProperties`.
        #[track_caller] pub fn array_properties(self, value: impl IntoVal<BatchArrayProperties>) -> Self { with(self, "ArrayProperties", value) }
        /// `ContainerOverrides`.
        #[track_caller] pub fn container_overrides(self, value: impl IntoVal<BatchContainerOverrides>) -> Self { with(self, "ContainerOverrides", value) }
        /// `DependsOn`: at most 20 items.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<BatchJobDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `JobDefinition`: mandatory.
        #[track_caller] pub fn job_definition(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinition", value) }
        /// `JobName`: mandatory.
        #[track_caller] pub fn job_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobName", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `RetryStrategy`.
        #[track_caller] pub fn retry_strategy(self, value: impl IntoVal<BatchRetryStrategy>) -> Self { with(self, "RetryStrategy", value) }
    }

    /// `PipeTargetCloudWatchLogsParameters`.
    pub type PipeTargetCloudWatchLogsParameters = Fields<of::PipeTargetCloudWatchLogsParameters>;
    impl PipeTargetCloudWatchLogsParameters {
        /// `LogStreamName`: 1 to 256 characters.
        #[track_caller] pub fn log_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamName", value) }
        /// `Timestamp`: 1 to 256 characters, matches `^\$(\.[\w_-]+(\[(\d+|\*)\])*)*$`.
        #[track_caller] pub fn timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "Timestamp", value) }
    }

    /// `PipeTargetEcsTaskParameters`.
    pub type PipeTargetEcsTaskParameters = Fields<of::PipeTargetEcsTaskParameters>;
    impl PipeTargetEcsTaskParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(task_definition_arn: impl IntoVal<String>) -> Self { with(empty(), "TaskDefinitionArn", task_definition_arn) }
        /// `CapacityProviderStrategy`: at most 6 items.
        #[track_caller] pub fn capacity_provider_strategy(self, value: impl IntoVal<List<CapacityProviderStrategyItem>>) -> Self { with(self, "CapacityProviderStrategy", value) }
        /// `EnableECSManagedTags`: default `false`.
        #[track_caller] pub fn enable_ecs_managed_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableECSManagedTags", value) }
        /// `EnableExecuteCommand`: default `false`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `Group`.
        #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "Group", value) }
        /// `LaunchType`.
        #[track_caller] pub fn launch_type(self, value: impl IntoVal<LaunchType>) -> Self { with(self, "LaunchType", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<EcsTaskOverride>) -> Self { with(self, "Overrides", value) }
        /// `PlacementConstraints`: at most 10 items.
        #[track_caller] pub fn placement_constraints(self, value: impl IntoVal<List<PlacementConstraint>>) -> Self { with(self, "PlacementConstraints", value) }
        /// `PlacementStrategy`: at most 5 items.
        #[track_caller] pub fn placement_strategy(self, value: impl IntoVal<List<PlacementStrategy>>) -> Self { with(self, "PlacementStrategy", value) }
        /// `PlatformVersion`.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
        /// `PropagateTags`.
        #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<PropagateTags>) -> Self { with(self, "PropagateTags", value) }
        /// `ReferenceId`: at most 1024 characters.
        #[track_caller] pub fn reference_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReferenceId", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `TaskCount`: at least 1.
        #[track_caller] pub fn task_count(self, value: impl IntoVal<i64>) -> Self { with(self, "TaskCount", value) }
        /// `TaskDefinitionArn`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn task_definition_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TaskDefinitionArn", value) }
    }

    /// `PipeTargetEventBridgeEventBusParameters`.
    pub type PipeTargetEventBridgeEventBusParameters = Fields<of::PipeTargetEventBridgeEventBusParameters>;
    impl PipeTargetEventBridgeEventBusParameters {
        /// `DetailType`: 1 to 128 characters.
        #[track_caller] pub fn detail_type(self, value: impl IntoVal<String>) -> Self { with(self, "DetailType", value) }
        /// `EndpointId`: 1 to 50 characters, matches `^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$`.
        #[track_caller] pub fn endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointId", value) }
        /// `Resources`: at most 10 items, each 1 to 1600 characters.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
        /// `Source`: 1 to 256 characters, matches `(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Time`: 1 to 256 characters, matches `^\$(\.[\w/_-]+(\[(\d+|\*)\])*)*$`.
        #[track_caller] pub fn time(self, value: impl IntoVal<String>) -> Self { with(self, "Time", value) }
    }

    /// `PipeTargetHttpParameters`.
    pub type PipeTargetHttpParameters = Fields<of::PipeTargetHttpParameters>;
    impl PipeTargetHttpParameters {
        /// `HeaderParameters`.
        #[track_caller] pub fn header_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "HeaderParameters", value) }
        /// `PathParameterValues`: each matches `^(?!\s*$).+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn path_parameter_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PathParameterValues", value) }
        /// `QueryStringParameters`.
        #[track_caller] pub fn query_string_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "QueryStringParameters", value) }
    }

    /// Words of `PipeTargetInvocationType`.
    pub type PipeTargetInvocationType = Word<fn(of::PipeTargetInvocationType)>;
    impl PipeTargetInvocationType {
        /// `REQUEST_RESPONSE`
        pub const RequestResponse: Self = word("REQUEST_RESPONSE");
        /// `FIRE_AND_FORGET`
        pub const FireAndForget: Self = word("FIRE_AND_FORGET");
    }

    /// `PipeTargetKinesisStreamParameters`.
    pub type PipeTargetKinesisStreamParameters = Fields<of::PipeTargetKinesisStreamParameters>;
    impl PipeTargetKinesisStreamParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partition_key: impl IntoVal<String>) -> Self { with(empty(), "PartitionKey", partition_key) }
        /// `PartitionKey`: mandatory, at most 256 characters.
        #[track_caller] pub fn partition_key(self, value: impl IntoVal<String>) -> Self { with(self, "PartitionKey", value) }
    }

    /// `PipeTargetLambdaFunctionParameters`.
    pub type PipeTargetLambdaFunctionParameters = Fields<of::PipeTargetLambdaFunctionParameters>;
    impl PipeTargetLambdaFunctionParameters {
        /// `InvocationType`.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<PipeTargetInvocationType>) -> Self { with(self, "InvocationType", value) }
    }

    /// `PipeTargetParameters`.
    pub type PipeTargetParameters = Fields<of::PipeTargetParameters>;
    impl PipeTargetParameters {
        /// `BatchJobParameters`.
        #[track_caller] pub fn batch_job_parameters(self, value: impl IntoVal<PipeTargetBatchJobParameters>) -> Self { with(self, "BatchJobParameters", value) }
        /// `CloudWatchLogsParameters`.
        #[track_caller] pub fn cloud_watch_logs_parameters(self, value: impl IntoVal<PipeTargetCloudWatchLogsParameters>) -> Self { with(self, "CloudWatchLogsParameters", value) }
        /// `EcsTaskParameters`.
        #[track_caller] pub fn ecs_task_parameters(self, value: impl IntoVal<PipeTargetEcsTaskParameters>) -> Self { with(self, "EcsTaskParameters", value) }
        /// `EventBridgeEventBusParameters`.
        #[track_caller] pub fn event_bridge_event_bus_parameters(self, value: impl IntoVal<PipeTargetEventBridgeEventBusParameters>) -> Self { with(self, "EventBridgeEventBusParameters", value) }
        /// `HttpParameters`.
        #[track_caller] pub fn http_parameters(self, value: impl IntoVal<PipeTargetHttpParameters>) -> Self { with(self, "HttpParameters", value) }
        /// `InputTemplate`: at most 8192 characters.
        #[track_caller] pub fn input_template(self, value: impl IntoVal<String>) -> Self { with(self, "InputTemplate", value) }
        /// `KinesisStreamParameters`.
        #[track_caller] pub fn kinesis_stream_parameters(self, value: impl IntoVal<PipeTargetKinesisStreamParameters>) -> Self { with(self, "KinesisStreamParameters", value) }
        /// `LambdaFunctionParameters`.
        #[track_caller] pub fn lambda_function_parameters(self, value: impl IntoVal<PipeTargetLambdaFunctionParameters>) -> Self { with(self, "LambdaFunctionParameters", value) }
        /// `RedshiftDataParameters`.
        #[track_caller] pub fn redshift_data_parameters(self, value: impl IntoVal<PipeTargetRedshiftDataParameters>) -> Self { with(self, "RedshiftDataParameters", value) }
        /// `SageMakerPipelineParameters`.
        #[track_caller] pub fn sage_maker_pipeline_parameters(self, value: impl IntoVal<PipeTargetSageMakerPipelineParameters>) -> Self { with(self, "SageMakerPipelineParameters", value) }
        /// `SqsQueueParameters`.
        #[track_caller] pub fn sqs_queue_parameters(self, value: impl IntoVal<PipeTargetSqsQueueParameters>) -> Self { with(self, "SqsQueueParameters", value) }
        /// `StepFunctionStateMachineParameters`.
        #[track_caller] pub fn step_function_state_machine_parameters(self, value: impl IntoVal<PipeTargetStateMachineParameters>) -> Self { with(self, "StepFunctionStateMachineParameters", value) }
        /// `TimestreamParameters`.
        #[track_caller] pub fn timestream_parameters(self, value: impl IntoVal<PipeTargetTimestreamParameters>) -> Self { with(self, "TimestreamParameters", value) }
    }

    /// `PipeTargetRedshiftDataParameters`.
    pub type PipeTargetRedshiftDataParameters = Fields<of::PipeTargetRedshiftDataParameters>;
    impl PipeTargetRedshiftDataParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database: impl IntoVal<String>, sqls: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Database", database), "Sqls", sqls) }
        /// `Database`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
        /// `DbUser`: 1 to 128 characters.
        #[track_caller] pub fn db_user(self, value: impl IntoVal<String>) -> Self { with(self, "DbUser", value) }
        /// `SecretManagerArn`: 1 to 1600 characters.
        #[track_caller] pub fn secret_manager_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretManagerArn", value) }
        /// `Sqls`: mandatory, 1 to 40 items, each 1 to 100000 characters.
        #[track_caller] pub fn sqls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Sqls", value) }
        /// `StatementName`: 1 to 500 characters.
        #[track_caller] pub fn statement_name(self, value: impl IntoVal<String>) -> Self { with(self, "StatementName", value) }
        /// `WithEvent`: default `false`.
        #[track_caller] pub fn with_event(self, value: impl IntoVal<bool>) -> Self { with(self, "WithEvent", value) }
    }

    /// `PipeTargetSageMakerPipelineParameters`.
    pub type PipeTargetSageMakerPipelineParameters = Fields<of::PipeTargetSageMakerPipelineParameters>;
    impl PipeTargetSageMakerPipelineParameters {
        /// `PipelineParameterList`: at most 200 items.
        #[track_caller] pub fn pipeline_parameter_list(self, value: impl IntoVal<List<SageMakerPipelineParameter>>) -> Self { with(self, "PipelineParameterList", value) }
    }

    /// `PipeTargetSqsQueueParameters`.
    pub type PipeTargetSqsQueueParameters = Fields<of::PipeTargetSqsQueueParameters>;
    impl PipeTargetSqsQueueParameters {
        /// `MessageDeduplicationId`: at most 100 characters.
        #[track_caller] pub fn message_deduplication_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageDeduplicationId", value) }
        /// `MessageGroupId`: at most 100 characters.
        #[track_caller] pub fn message_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageGroupId", value) }
    }

    /// `PipeTargetStateMachineParameters`.
    pub type PipeTargetStateMachineParameters = Fields<of::PipeTargetStateMachineParameters>;
    impl PipeTargetStateMachineParameters {
        /// `InvocationType`.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<PipeTargetInvocationType>) -> Self { with(self, "InvocationType", value) }
    }

    /// `PipeTargetTimestreamParameters`.
    pub type PipeTargetTimestreamParameters = Fields<of::PipeTargetTimestreamParameters>;
    /// What [`PipeTargetTimestreamParameters`] cannot do without.
    pub struct PipeTargetTimestreamParametersRequired<A, B, C> {
        /// `DimensionMappings`: 1 to 128 items.
        pub dimension_mappings: A,
        /// `TimeValue`: 1 to 256 characters.
        pub time_value: B,
        /// `VersionValue`: 1 to 256 characters.
        pub version_value: C,
    }
    impl PipeTargetTimestreamParameters {
        /// Takes what is mandatory, by name: [`PipeTargetTimestreamParametersRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<DimensionMapping>>, B: IntoVal<String>, C: IntoVal<String>>(required: PipeTargetTimestreamParametersRequired<A, B, C>) -> Self { with(with(with(empty(), "DimensionMappings", required.dimension_mappings), "TimeValue", required.time_value), "VersionValue", required.version_value) }
        /// `DimensionMappings`: mandatory, 1 to 128 items.
        #[track_caller] pub fn dimension_mappings(self, value: impl IntoVal<List<DimensionMapping>>) -> Self { with(self, "DimensionMappings", value) }
        /// `EpochTimeUnit`.
        #[track_caller] pub fn epoch_time_unit(self, value: impl IntoVal<EpochTimeUnit>) -> Self { with(self, "EpochTimeUnit", value) }
        /// `MultiMeasureMappings`: at most 1024 items.
        #[track_caller] pub fn multi_measure_mappings(self, value: impl IntoVal<List<MultiMeasureMapping>>) -> Self { with(self, "MultiMeasureMappings", value) }
        /// `SingleMeasureMappings`: at most 8192 items.
        #[track_caller] pub fn single_measure_mappings(self, value: impl IntoVal<List<SingleMeasureMapping>>) -> Self { with(self, "SingleMeasureMappings", value) }
        /// `TimeFieldType`.
        #[track_caller] pub fn time_field_type(self, value: impl IntoVal<TimeFieldType>) -> Self { with(self, "TimeFieldType", value) }
        /// `TimeValue`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn time_value(self, value: impl IntoVal<String>) -> Self { with(self, "TimeValue", value) }
        /// `TimestampFormat`: 1 to 256 characters.
        #[track_caller] pub fn timestamp_format(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampFormat", value) }
        /// `VersionValue`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn version_value(self, value: impl IntoVal<String>) -> Self { with(self, "VersionValue", value) }
    }

    /// `PlacementConstraint`.
    pub type PlacementConstraint = Fields<of::PlacementConstraint>;
    impl PlacementConstraint {
        /// `Expression`: at most 2000 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PlacementConstraintType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `PlacementConstraintType`.
    pub type PlacementConstraintType = Word<fn(of::PlacementConstraintType)>;
    impl PlacementConstraintType {
        /// `distinctInstance`
        pub const DistinctInstance: Self = word("distinctInstance");
        /// `memberOf`
        pub const MemberOf: Self = word("memberOf");
    }

    /// `PlacementStrategy`.
    pub type PlacementStrategy = Fields<of::PlacementStrategy>;
    impl PlacementStrategy {
        /// `Field`: at most 255 characters.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PlacementStrategyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `PlacementStrategyType`.
    pub type PlacementStrategyType = Word<fn(of::PlacementStrategyType)>;
    impl PlacementStrategyType {
        /// `random`
        pub const Random: Self = word("random");
        /// `spread`
        pub const Spread: Self = word("spread");
        /// `binpack`
        pub const Binpack: Self = word("binpack");
    }

    /// Words of `PropagateTags`.
    pub type PropagateTags = Word<fn(of::PropagateTags)>;
    impl PropagateTags {
        /// `TASK_DEFINITION`
        pub const TaskDefinition: Self = word("TASK_DEFINITION");
    }

    /// Words of `RequestedPipeState`.
    pub type RequestedPipeState = Word<fn(of::RequestedPipeState)>;
    impl RequestedPipeState {
        /// `RUNNING`
        pub const Running: Self = word("RUNNING");
        /// `STOPPED`
        pub const Stopped: Self = word("STOPPED");
    }

    /// `S3LogDestination`.
    pub type S3LogDestination = Fields<of::S3LogDestination>;
    impl S3LogDestination {
        /// `BucketName`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketOwner`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `OutputFormat`.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<S3OutputFormat>) -> Self { with(self, "OutputFormat", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// Words of `S3OutputFormat`.
    pub type S3OutputFormat = Word<fn(of::S3OutputFormat)>;
    impl S3OutputFormat {
        /// `json`
        pub const Json: Self = word("json");
        /// `plain`
        pub const Plain: Self = word("plain");
        /// `w3c`
        pub const W3c: Self = word("w3c");
    }

    /// `SageMakerPipelineParameter`.
    pub type SageMakerPipelineParameter = Fields<of::SageMakerPipelineParameter>;
    impl SageMakerPipelineParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SelfManagedKafkaAccessConfigurationCredentials`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelfManagedKafkaAccessConfigurationCredentials(Value);
    ias_core::union!(SelfManagedKafkaAccessConfigurationCredentials);
    impl SelfManagedKafkaAccessConfigurationCredentials {
        /// `BasicAuth`: 1 to 1600 characters.
        #[track_caller] pub fn basic_auth(value: impl IntoVal<String>) -> Self { Self(Value::one("BasicAuth", value)) }
        /// `SaslScram512Auth`: 1 to 1600 characters.
        #[track_caller] pub fn sasl_scram512_auth(value: impl IntoVal<String>) -> Self { Self(Value::one("SaslScram512Auth", value)) }
        /// `SaslScram256Auth`: 1 to 1600 characters.
        #[track_caller] pub fn sasl_scram256_auth(value: impl IntoVal<String>) -> Self { Self(Value::one("SaslScram256Auth", value)) }
        /// `ClientCertificateTlsAuth`: 1 to 1600 characters.
        #[track_caller] pub fn client_certificate_tls_auth(value: impl IntoVal<String>) -> Self { Self(Value::one("ClientCertificateTlsAuth", value)) }
    }

    /// `SelfManagedKafkaAccessConfigurationVpc`.
    pub type SelfManagedKafkaAccessConfigurationVpc = Fields<of::SelfManagedKafkaAccessConfigurationVpc>;
    impl SelfManagedKafkaAccessConfigurationVpc {
        /// `SecurityGroup`: at most 5 items, each 1 to 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        #[track_caller] pub fn security_group(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroup", value) }
        /// `Subnets`: at most 16 items, each 1 to 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Subnets", value) }
    }

    /// Words of `SelfManagedKafkaStartPosition`.
    pub type SelfManagedKafkaStartPosition = Word<fn(of::SelfManagedKafkaStartPosition)>;
    impl SelfManagedKafkaStartPosition {
        /// `TRIM_HORIZON`
        pub const TrimHorizon: Self = word("TRIM_HORIZON");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
    }

    /// `SingleMeasureMapping`.
    pub type SingleMeasureMapping = Fields<of::SingleMeasureMapping>;
    /// What [`SingleMeasureMapping`] cannot do without.
    pub struct SingleMeasureMappingRequired<A, B, C> {
        /// `MeasureName`: 1 to 1024 characters.
        pub measure_name: A,
        /// `MeasureValue`: 1 to 2048 characters.
        pub measure_value: B,
        /// `MeasureValueType`.
        pub measure_value_type: C,
    }
    impl SingleMeasureMapping {
        /// Takes what is mandatory, by name: [`SingleMeasureMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<MeasureValueType>>(required: SingleMeasureMappingRequired<A, B, C>) -> Self { with(with(with(empty(), "MeasureName", required.measure_name), "MeasureValue", required.measure_value), "MeasureValueType", required.measure_value_type) }
        /// `MeasureName`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn measure_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeasureName", value) }
        /// `MeasureValue`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn measure_value(self, value: impl IntoVal<String>) -> Self { with(self, "MeasureValue", value) }
        /// `MeasureValueType`: mandatory.
        #[track_caller] pub fn measure_value_type(self, value: impl IntoVal<MeasureValueType>) -> Self { with(self, "MeasureValueType", value) }
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

    /// Words of `TimeFieldType`.
    pub type TimeFieldType = Word<fn(of::TimeFieldType)>;
    impl TimeFieldType {
        /// `EPOCH`
        pub const Epoch: Self = word("EPOCH");
        /// `TIMESTAMP_FORMAT`
        pub const TimestampFormat: Self = word("TIMESTAMP_FORMAT");
    }
}
