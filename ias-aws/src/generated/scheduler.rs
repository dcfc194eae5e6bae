// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Scheduler`.

use super::prelude::*;

mod of { pub enum CfnSchedule {} pub enum CfnScheduleGroup {} impl ias_core::Optional for CfnScheduleGroup {} }

/// [`AWS::Scheduler::Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html).
///
/// What `Ref` returns: `Name`.
pub type CfnSchedule = Handle<of::CfnSchedule>;
impl cfn::ResourceType for of::CfnSchedule { const TYPE: &'static str = "AWS::Scheduler::Schedule"; type Tags = cfn::NoTags; type Props = CfnScheduleProps; type Reference = String; }
impl CfnSchedule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScheduleArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSchedule`].
///
/// Mandatory: `FlexibleTimeWindow`, `ScheduleExpression`, `Target`.
///
/// A change replaces the resource: `Name`.
pub type CfnScheduleProps = Fields<of::CfnSchedule>;
/// What [`CfnScheduleProps`] cannot do without.
pub struct CfnSchedulePropsRequired<A, B, C> {
    /// `FlexibleTimeWindow`.
    pub flexible_time_window: A,
    /// `ScheduleExpression`: 1 to 256 characters.
    pub schedule_expression: B,
    /// `Target`.
    pub target: C,
}
impl CfnScheduleProps {
    /// Takes what is mandatory, by name: [`CfnSchedulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_schedule::FlexibleTimeWindow>, B: IntoVal<String>, C: IntoVal<cfn_schedule::Target>>(required: CfnSchedulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FlexibleTimeWindow", required.flexible_time_window), "ScheduleExpression", required.schedule_expression), "Target", required.target) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EndDate`: in the form `date-time`.
    #[track_caller] pub fn end_date(self, value: impl IntoVal<String>) -> Self { with(self, "EndDate", value) }
    /// `FlexibleTimeWindow`: mandatory.
    #[track_caller] pub fn flexible_time_window(self, value: impl IntoVal<cfn_schedule::FlexibleTimeWindow>) -> Self { with(self, "FlexibleTimeWindow", value) }
    /// `GroupName`: 1 to 64 characters, matches `^[0-9a-zA-Z-_.]+$`.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: 1 to 64 characters, matches `^[0-9a-zA-Z-_.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ScheduleExpression`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    /// `ScheduleExpressionTimezone`: 1 to 50 characters.
    #[track_caller] pub fn schedule_expression_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpressionTimezone", value) }
    /// `StartDate`: in the form `date-time`.
    #[track_caller] pub fn start_date(self, value: impl IntoVal<String>) -> Self { with(self, "StartDate", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_schedule::ScheduleState>) -> Self { with(self, "State", value) }
    /// `Target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<cfn_schedule::Target>) -> Self { with(self, "Target", value) }
}

/// Types of [`CfnSchedule`].
pub mod cfn_schedule {
    use super::super::prelude::*;
    mod of { pub enum AssignPublicIp {} pub enum AwsVpcConfiguration {} pub enum CapacityProviderStrategyItem {} pub enum DeadLetterConfig {} impl ias_core::Optional for DeadLetterConfig {} pub enum EcsParameters {} pub enum EventBridgeParameters {} pub enum FlexibleTimeWindow {} pub enum FlexibleTimeWindowMode {} pub enum KinesisParameters {} pub enum LaunchType {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum PlacementConstraint {} impl ias_core::Optional for PlacementConstraint {} pub enum PlacementConstraintType {} pub enum PlacementStrategy {} impl ias_core::Optional for PlacementStrategy {} pub enum PlacementStrategyType {} pub enum PropagateTags {} pub enum RetryPolicy {} impl ias_core::Optional for RetryPolicy {} pub enum SageMakerPipelineParameter {} pub enum SageMakerPipelineParameters {} impl ias_core::Optional for SageMakerPipelineParameters {} pub enum ScheduleState {} pub enum SqsParameters {} impl ias_core::Optional for SqsParameters {} pub enum Target {} }

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
        #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(empty(), "Subnets", subnets) }
        /// `AssignPublicIp`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<AssignPublicIp>) -> Self { with(self, "AssignPublicIp", value) }
        /// `SecurityGroups`: 1 to 5 items, each 1 to 1000 characters.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory, 1 to 16 items, each 1 to 1000 characters.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// `CapacityProviderStrategyItem`.
    pub type CapacityProviderStrategyItem = Fields<of::CapacityProviderStrategyItem>;
    impl CapacityProviderStrategyItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider: impl IntoVal<String>) -> Self { with(empty(), "CapacityProvider", capacity_provider) }
        /// `Base`: 0 to 100000, default `0`.
        #[track_caller] pub fn base(self, value: impl IntoVal<f64>) -> Self { with(self, "Base", value) }
        /// `CapacityProvider`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn capacity_provider(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProvider", value) }
        /// `Weight`: 0 to 1000, default `0`.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// `DeadLetterConfig`.
    pub type DeadLetterConfig = Fields<of::DeadLetterConfig>;
    impl DeadLetterConfig {
        /// `Arn`: 1 to 1600 characters, matches `^arn:aws[a-z-]*:sqs:[a-z0-9\-]+:\d{12}:[a-zA-Z0-9\-_]+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<Is<kinds::QueueArn>>) -> Self { with(self, "Arn", value) }
    }

    /// `EcsParameters`.
    pub type EcsParameters = Fields<of::EcsParameters>;
    impl EcsParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(task_definition_arn: impl IntoVal<String>) -> Self { with(empty(), "TaskDefinitionArn", task_definition_arn) }
        /// `CapacityProviderStrategy`: at most 6 items.
        #[track_caller] pub fn capacity_provider_strategy(self, value: impl IntoVal<List<CapacityProviderStrategyItem>>) -> Self { with(self, "CapacityProviderStrategy", value) }
        /// `EnableECSManagedTags`.
        #[track_caller] pub fn enable_ecs_managed_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableECSManagedTags", value) }
        /// `EnableExecuteCommand`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `Group`: 1 to 255 characters.
        #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "Group", value) }
        /// `LaunchType`.
        #[track_caller] pub fn launch_type(self, value: impl IntoVal<LaunchType>) -> Self { with(self, "LaunchType", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `PlacementConstraints`: at most 10 items.
        #[track_caller] pub fn placement_constraints(self, value: impl IntoVal<List<PlacementConstraint>>) -> Self { with(self, "PlacementConstraints", value) }
        /// `PlacementStrategy`: at most 5 items.
        #[track_caller] pub fn placement_strategy(self, value: impl IntoVal<List<PlacementStrategy>>) -> Self { with(self, "PlacementStrategy", value) }
        /// `PlatformVersion`: 1 to 64 characters.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
        /// `PropagateTags`.
        #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<PropagateTags>) -> Self { with(self, "PropagateTags", value) }
        /// `ReferenceId`: at most 1024 characters.
        #[track_caller] pub fn reference_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReferenceId", value) }
        /// `Tags`: at most 50 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Map<String>>>) -> Self { with(self, "Tags", value) }
        /// `TaskCount`: 1 to 10.
        #[track_caller] pub fn task_count(self, value: impl IntoVal<f64>) -> Self { with(self, "TaskCount", value) }
        /// `TaskDefinitionArn`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn task_definition_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TaskDefinitionArn", value) }
    }

    /// `EventBridgeParameters`.
    pub type EventBridgeParameters = Fields<of::EventBridgeParameters>;
    impl EventBridgeParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(detail_type: impl IntoVal<String>, source: impl IntoVal<String>) -> Self { with(with(empty(), "DetailType", detail_type), "Source", source) }
        /// `DetailType`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn detail_type(self, value: impl IntoVal<String>) -> Self { with(self, "DetailType", value) }
        /// `Source`: mandatory, 1 to 256 characters, matches `^(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `FlexibleTimeWindow`.
    pub type FlexibleTimeWindow = Fields<of::FlexibleTimeWindow>;
    impl FlexibleTimeWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<FlexibleTimeWindowMode>) -> Self { with(empty(), "Mode", mode) }
        /// `MaximumWindowInMinutes`: 1 to 1440.
        #[track_caller] pub fn maximum_window_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "MaximumWindowInMinutes", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<FlexibleTimeWindowMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `FlexibleTimeWindowMode`.
    pub type FlexibleTimeWindowMode = Word<fn(of::FlexibleTimeWindowMode)>;
    impl FlexibleTimeWindowMode {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `FLEXIBLE`
        pub const Flexible: Self = word("FLEXIBLE");
    }

    /// `KinesisParameters`.
    pub type KinesisParameters = Fields<of::KinesisParameters>;
    impl KinesisParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partition_key: impl IntoVal<String>) -> Self { with(empty(), "PartitionKey", partition_key) }
        /// `PartitionKey`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn partition_key(self, value: impl IntoVal<String>) -> Self { with(self, "PartitionKey", value) }
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

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `AwsvpcConfiguration`.
        #[track_caller] pub fn awsvpc_configuration(self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { with(self, "AwsvpcConfiguration", value) }
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

    /// `RetryPolicy`.
    pub type RetryPolicy = Fields<of::RetryPolicy>;
    impl RetryPolicy {
        /// `MaximumEventAgeInSeconds`: 60 to 86400.
        #[track_caller] pub fn maximum_event_age_in_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "MaximumEventAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: 0 to 185.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<f64>) -> Self { with(self, "MaximumRetryAttempts", value) }
    }

    /// `SageMakerPipelineParameter`.
    pub type SageMakerPipelineParameter = Fields<of::SageMakerPipelineParameter>;
    impl SageMakerPipelineParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9\-_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SageMakerPipelineParameters`.
    pub type SageMakerPipelineParameters = Fields<of::SageMakerPipelineParameters>;
    impl SageMakerPipelineParameters {
        /// `PipelineParameterList`: at most 200 items.
        #[track_caller] pub fn pipeline_parameter_list(self, value: impl IntoVal<List<SageMakerPipelineParameter>>) -> Self { with(self, "PipelineParameterList", value) }
    }

    /// Words of `ScheduleState`.
    pub type ScheduleState = Word<fn(of::ScheduleState)>;
    impl ScheduleState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `SqsParameters`.
    pub type SqsParameters = Fields<of::SqsParameters>;
    impl SqsParameters {
        /// `MessageGroupId`: 1 to 128 characters.
        #[track_caller] pub fn message_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageGroupId", value) }
    }

    /// `Target`.
    pub type Target = Fields<of::Target>;
    impl Target {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Arn", arn), "RoleArn", role_arn) }
        /// `Arn`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `EcsParameters`.
        #[track_caller] pub fn ecs_parameters(self, value: impl IntoVal<EcsParameters>) -> Self { with(self, "EcsParameters", value) }
        /// `EventBridgeParameters`.
        #[track_caller] pub fn event_bridge_parameters(self, value: impl IntoVal<EventBridgeParameters>) -> Self { with(self, "EventBridgeParameters", value) }
        /// `Input`: at least 1 character.
        #[track_caller] pub fn input(self, value: impl IntoVal<String>) -> Self { with(self, "Input", value) }
        /// `KinesisParameters`.
        #[track_caller] pub fn kinesis_parameters(self, value: impl IntoVal<KinesisParameters>) -> Self { with(self, "KinesisParameters", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<RetryPolicy>) -> Self { with(self, "RetryPolicy", value) }
        /// `RoleArn`: mandatory, 1 to 1600 characters, matches `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SageMakerPipelineParameters`.
        #[track_caller] pub fn sage_maker_pipeline_parameters(self, value: impl IntoVal<SageMakerPipelineParameters>) -> Self { with(self, "SageMakerPipelineParameters", value) }
        /// `SqsParameters`.
        #[track_caller] pub fn sqs_parameters(self, value: impl IntoVal<SqsParameters>) -> Self { with(self, "SqsParameters", value) }
    }
}

/// [`AWS::Scheduler::ScheduleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html).
///
/// What `Ref` returns: `Name`.
pub type CfnScheduleGroup = Handle<of::CfnScheduleGroup>;
impl cfn::ResourceType for of::CfnScheduleGroup { const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup"; type Tags = cfn::TagList; type Props = CfnScheduleGroupProps; type Reference = String; }
impl CfnScheduleGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScheduleGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `LastModificationDate`.
    #[inline] pub fn attr_last_modification_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastModificationDate") }
    /// The attribute `State`: one of `ACTIVE`, `DELETING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnScheduleGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnScheduleGroupProps = Fields<of::CfnScheduleGroup>;
impl CfnScheduleGroupProps {
    /// `Name`: 1 to 64 characters, matches `^[0-9a-zA-Z-_.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_schedule_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnScheduleGroup`].
pub mod cfn_schedule_group {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
