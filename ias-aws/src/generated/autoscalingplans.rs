// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AutoScalingPlans`.

use super::prelude::*;

mod of { pub enum CfnScalingPlan {} }

/// [`AWS::AutoScalingPlans::ScalingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html).
///
/// What `Ref` returns: `Id`.
pub type CfnScalingPlan = Handle<of::CfnScalingPlan>;
impl cfn::ResourceType for of::CfnScalingPlan { const TYPE: &'static str = "AWS::AutoScalingPlans::ScalingPlan"; type Tags = cfn::NoTags; type Props = CfnScalingPlanProps; type Reference = String; }
impl CfnScalingPlan {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ScalingPlanArn`.
    #[inline] pub fn attr_scaling_plan_arn(&self) -> Val<Is<kinds::ScalingPlanArn>> { cfn::attribute(&self.0, "ScalingPlanArn") }
    /// The attribute `ScalingPlanName`.
    #[inline] pub fn attr_scaling_plan_name(&self) -> Val<String> { cfn::attribute(&self.0, "ScalingPlanName") }
    /// The attribute `ScalingPlanVersion`.
    #[inline] pub fn attr_scaling_plan_version(&self) -> Val<String> { cfn::attribute(&self.0, "ScalingPlanVersion") }
}

/// Properties of [`CfnScalingPlan`].
///
/// Mandatory: `ScalingInstructions`, `ApplicationSource`.
pub type CfnScalingPlanProps = Fields<of::CfnScalingPlan>;
impl CfnScalingPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scaling_instructions: impl IntoVal<List<cfn_scaling_plan::ScalingInstruction>>, application_source: impl IntoVal<cfn_scaling_plan::ApplicationSource>) -> Self { with(with(empty(), "ScalingInstructions", scaling_instructions), "ApplicationSource", application_source) }
    /// `ApplicationSource`: mandatory.
    #[track_caller] pub fn application_source(self, value: impl IntoVal<cfn_scaling_plan::ApplicationSource>) -> Self { with(self, "ApplicationSource", value) }
    /// `ScalingInstructions`: mandatory.
    #[track_caller] pub fn scaling_instructions(self, value: impl IntoVal<List<cfn_scaling_plan::ScalingInstruction>>) -> Self { with(self, "ScalingInstructions", value) }
}

/// Types of [`CfnScalingPlan`].
pub mod cfn_scaling_plan {
    use super::super::prelude::*;
    mod of { pub enum ApplicationSource {} impl ias_core::Optional for ApplicationSource {} pub enum CustomizedLoadMetricSpecification {} pub enum CustomizedLoadMetricSpecificationStatistic {} pub enum CustomizedScalingMetricSpecification {} pub enum CustomizedScalingMetricSpecificationStatistic {} pub enum MetricDimension {} pub enum PredefinedLoadMetricSpecification {} pub enum PredefinedLoadMetricSpecificationPredefinedLoadMetricType {} pub enum PredefinedScalingMetricSpecification {} pub enum PredefinedScalingMetricSpecificationPredefinedScalingMetricType {} pub enum ScalingInstruction {} pub enum ScalingInstructionPredictiveScalingMaxCapacityBehavior {} pub enum ScalingInstructionPredictiveScalingMode {} pub enum ScalingInstructionScalableDimension {} pub enum ScalingInstructionScalingPolicyUpdateBehavior {} pub enum ScalingInstructionServiceNamespace {} pub enum TagFilter {} pub enum TargetTrackingConfiguration {} }

    /// `ApplicationSource`.
    pub type ApplicationSource = Fields<of::ApplicationSource>;
    impl ApplicationSource {
        /// `CloudFormationStackARN`.
        #[track_caller] pub fn cloud_formation_stack_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CloudFormationStackARN", value) }
        /// `TagFilters`: at most 50 items.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
    }

    /// `CustomizedLoadMetricSpecification`.
    pub type CustomizedLoadMetricSpecification = Fields<of::CustomizedLoadMetricSpecification>;
    /// What [`CustomizedLoadMetricSpecification`] cannot do without.
    pub struct CustomizedLoadMetricSpecificationRequired<A, B, C> {
        /// `MetricName`.
        pub metric_name: A,
        /// `Statistic`.
        pub statistic: B,
        /// `Namespace`.
        pub namespace: C,
    }
    impl CustomizedLoadMetricSpecification {
        /// Takes what is mandatory, by name: [`CustomizedLoadMetricSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomizedLoadMetricSpecificationStatistic>, C: IntoVal<String>>(required: CustomizedLoadMetricSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "MetricName", required.metric_name), "Statistic", required.statistic), "Namespace", required.namespace) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: mandatory.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Statistic`: mandatory.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<CustomizedLoadMetricSpecificationStatistic>) -> Self { with(self, "Statistic", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `Statistic`.
    pub type CustomizedLoadMetricSpecificationStatistic = Word<fn(of::CustomizedLoadMetricSpecificationStatistic)>;
    impl CustomizedLoadMetricSpecificationStatistic {
        /// `Average`
        pub const Average: Self = word("Average");
        /// `Maximum`
        pub const Maximum: Self = word("Maximum");
        /// `Minimum`
        pub const Minimum: Self = word("Minimum");
        /// `SampleCount`
        pub const SampleCount: Self = word("SampleCount");
        /// `Sum`
        pub const Sum: Self = word("Sum");
    }

    /// `CustomizedScalingMetricSpecification`.
    pub type CustomizedScalingMetricSpecification = Fields<of::CustomizedScalingMetricSpecification>;
    /// What [`CustomizedScalingMetricSpecification`] cannot do without.
    pub struct CustomizedScalingMetricSpecificationRequired<A, B, C> {
        /// `MetricName`.
        pub metric_name: A,
        /// `Statistic`.
        pub statistic: B,
        /// `Namespace`.
        pub namespace: C,
    }
    impl CustomizedScalingMetricSpecification {
        /// Takes what is mandatory, by name: [`CustomizedScalingMetricSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomizedScalingMetricSpecificationStatistic>, C: IntoVal<String>>(required: CustomizedScalingMetricSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "MetricName", required.metric_name), "Statistic", required.statistic), "Namespace", required.namespace) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: mandatory.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Statistic`: mandatory.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<CustomizedScalingMetricSpecificationStatistic>) -> Self { with(self, "Statistic", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `Statistic`.
    pub type CustomizedScalingMetricSpecificationStatistic = Word<fn(of::CustomizedScalingMetricSpecificationStatistic)>;
    impl CustomizedScalingMetricSpecificationStatistic {
        /// `Average`
        pub const Average: Self = word("Average");
        /// `Maximum`
        pub const Maximum: Self = word("Maximum");
        /// `Minimum`
        pub const Minimum: Self = word("Minimum");
        /// `SampleCount`
        pub const SampleCount: Self = word("SampleCount");
        /// `Sum`
        pub const Sum: Self = word("Sum");
    }

    /// `MetricDimension`.
    pub type MetricDimension = Fields<of::MetricDimension>;
    impl MetricDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `PredefinedLoadMetricSpecification`.
    pub type PredefinedLoadMetricSpecification = Fields<of::PredefinedLoadMetricSpecification>;
    impl PredefinedLoadMetricSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_load_metric_type: impl IntoVal<PredefinedLoadMetricSpecificationPredefinedLoadMetricType>) -> Self { with(empty(), "PredefinedLoadMetricType", predefined_load_metric_type) }
        /// `PredefinedLoadMetricType`: mandatory.
        #[track_caller] pub fn predefined_load_metric_type(self, value: impl IntoVal<PredefinedLoadMetricSpecificationPredefinedLoadMetricType>) -> Self { with(self, "PredefinedLoadMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedLoadMetricType`.
    pub type PredefinedLoadMetricSpecificationPredefinedLoadMetricType = Word<fn(of::PredefinedLoadMetricSpecificationPredefinedLoadMetricType)>;
    impl PredefinedLoadMetricSpecificationPredefinedLoadMetricType {
        /// `ALBTargetGroupRequestCount`
        pub const AlbTargetGroupRequestCount: Self = word("ALBTargetGroupRequestCount");
        /// `ASGTotalCPUUtilization`
        pub const AsgTotalCpuUtilization: Self = word("ASGTotalCPUUtilization");
        /// `ASGTotalNetworkIn`
        pub const AsgTotalNetworkIn: Self = word("ASGTotalNetworkIn");
        /// `ASGTotalNetworkOut`
        pub const AsgTotalNetworkOut: Self = word("ASGTotalNetworkOut");
    }

    /// `PredefinedScalingMetricSpecification`.
    pub type PredefinedScalingMetricSpecification = Fields<of::PredefinedScalingMetricSpecification>;
    impl PredefinedScalingMetricSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_scaling_metric_type: impl IntoVal<PredefinedScalingMetricSpecificationPredefinedScalingMetricType>) -> Self { with(empty(), "PredefinedScalingMetricType", predefined_scaling_metric_type) }
        /// `PredefinedScalingMetricType`: mandatory.
        #[track_caller] pub fn predefined_scaling_metric_type(self, value: impl IntoVal<PredefinedScalingMetricSpecificationPredefinedScalingMetricType>) -> Self { with(self, "PredefinedScalingMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedScalingMetricType`.
    pub type PredefinedScalingMetricSpecificationPredefinedScalingMetricType = Word<fn(of::PredefinedScalingMetricSpecificationPredefinedScalingMetricType)>;
    impl PredefinedScalingMetricSpecificationPredefinedScalingMetricType {
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `ASGAverageCPUUtilization`
        pub const AsgAverageCpuUtilization: Self = word("ASGAverageCPUUtilization");
        /// `ASGAverageNetworkIn`
        pub const AsgAverageNetworkIn: Self = word("ASGAverageNetworkIn");
        /// `ASGAverageNetworkOut`
        pub const AsgAverageNetworkOut: Self = word("ASGAverageNetworkOut");
        /// `DynamoDBReadCapacityUtilization`
        pub const DynamoDbReadCapacityUtilization: Self = word("DynamoDBReadCapacityUtilization");
        /// `DynamoDBWriteCapacityUtilization`
        pub const DynamoDbWriteCapacityUtilization: Self = word("DynamoDBWriteCapacityUtilization");
        /// `EC2SpotFleetRequestAverageCPUUtilization`
        pub const Ec2SpotFleetRequestAverageCpuUtilization: Self = word("EC2SpotFleetRequestAverageCPUUtilization");
        /// `EC2SpotFleetRequestAverageNetworkIn`
        pub const Ec2SpotFleetRequestAverageNetworkIn: Self = word("EC2SpotFleetRequestAverageNetworkIn");
        /// `EC2SpotFleetRequestAverageNetworkOut`
        pub const Ec2SpotFleetRequestAverageNetworkOut: Self = word("EC2SpotFleetRequestAverageNetworkOut");
        /// `ECSServiceAverageCPUUtilization`
        pub const EcsServiceAverageCpuUtilization: Self = word("ECSServiceAverageCPUUtilization");
        /// `ECSServiceAverageMemoryUtilization`
        pub const EcsServiceAverageMemoryUtilization: Self = word("ECSServiceAverageMemoryUtilization");
        /// `RDSReaderAverageCPUUtilization`
        pub const RdsReaderAverageCpuUtilization: Self = word("RDSReaderAverageCPUUtilization");
        /// `RDSReaderAverageDatabaseConnections`
        pub const RdsReaderAverageDatabaseConnections: Self = word("RDSReaderAverageDatabaseConnections");
    }

    /// `ScalingInstruction`.
    pub type ScalingInstruction = Fields<of::ScalingInstruction>;
    /// What [`ScalingInstruction`] cannot do without.
    pub struct ScalingInstructionRequired<A, B, C, D, E, F> {
        /// `ResourceId`: 1 to 1600 characters.
        pub resource_id: A,
        /// `ServiceNamespace`.
        pub service_namespace: B,
        /// `ScalableDimension`.
        pub scalable_dimension: C,
        /// `MinCapacity`.
        pub min_capacity: D,
        /// `TargetTrackingConfigurations`: 1 to 10 items.
        pub target_tracking_configurations: E,
        /// `MaxCapacity`.
        pub max_capacity: F,
    }
    impl ScalingInstruction {
        /// Takes what is mandatory, by name: [`ScalingInstructionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ScalingInstructionServiceNamespace>, C: IntoVal<ScalingInstructionScalableDimension>, D: IntoVal<i64>, E: IntoVal<List<TargetTrackingConfiguration>>, F: IntoVal<i64>>(required: ScalingInstructionRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "ResourceId", required.resource_id), "ServiceNamespace", required.service_namespace), "ScalableDimension", required.scalable_dimension), "MinCapacity", required.min_capacity), "TargetTrackingConfigurations", required.target_tracking_configurations), "MaxCapacity", required.max_capacity) }
        /// `CustomizedLoadMetricSpecification`.
        #[track_caller] pub fn customized_load_metric_specification(self, value: impl IntoVal<CustomizedLoadMetricSpecification>) -> Self { with(self, "CustomizedLoadMetricSpecification", value) }
        /// `DisableDynamicScaling`.
        #[track_caller] pub fn disable_dynamic_scaling(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableDynamicScaling", value) }
        /// `MaxCapacity`: mandatory.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`: mandatory.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacity", value) }
        /// `PredefinedLoadMetricSpecification`.
        #[track_caller] pub fn predefined_load_metric_specification(self, value: impl IntoVal<PredefinedLoadMetricSpecification>) -> Self { with(self, "PredefinedLoadMetricSpecification", value) }
        /// `PredictiveScalingMaxCapacityBehavior`.
        #[track_caller] pub fn predictive_scaling_max_capacity_behavior(self, value: impl IntoVal<ScalingInstructionPredictiveScalingMaxCapacityBehavior>) -> Self { with(self, "PredictiveScalingMaxCapacityBehavior", value) }
        /// `PredictiveScalingMaxCapacityBuffer`.
        #[track_caller] pub fn predictive_scaling_max_capacity_buffer(self, value: impl IntoVal<i64>) -> Self { with(self, "PredictiveScalingMaxCapacityBuffer", value) }
        /// `PredictiveScalingMode`.
        #[track_caller] pub fn predictive_scaling_mode(self, value: impl IntoVal<ScalingInstructionPredictiveScalingMode>) -> Self { with(self, "PredictiveScalingMode", value) }
        /// `ResourceId`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `ScalableDimension`: mandatory.
        #[track_caller] pub fn scalable_dimension(self, value: impl IntoVal<ScalingInstructionScalableDimension>) -> Self { with(self, "ScalableDimension", value) }
        /// `ScalingPolicyUpdateBehavior`.
        #[track_caller] pub fn scaling_policy_update_behavior(self, value: impl IntoVal<ScalingInstructionScalingPolicyUpdateBehavior>) -> Self { with(self, "ScalingPolicyUpdateBehavior", value) }
        /// `ScheduledActionBufferTime`: at least 0.
        #[track_caller] pub fn scheduled_action_buffer_time(self, value: impl IntoVal<i64>) -> Self { with(self, "ScheduledActionBufferTime", value) }
        /// `ServiceNamespace`: mandatory.
        #[track_caller] pub fn service_namespace(self, value: impl IntoVal<ScalingInstructionServiceNamespace>) -> Self { with(self, "ServiceNamespace", value) }
        /// `TargetTrackingConfigurations`: mandatory, 1 to 10 items.
        #[track_caller] pub fn target_tracking_configurations(self, value: impl IntoVal<List<TargetTrackingConfiguration>>) -> Self { with(self, "TargetTrackingConfigurations", value) }
    }

    /// Words of `PredictiveScalingMaxCapacityBehavior`.
    pub type ScalingInstructionPredictiveScalingMaxCapacityBehavior = Word<fn(of::ScalingInstructionPredictiveScalingMaxCapacityBehavior)>;
    impl ScalingInstructionPredictiveScalingMaxCapacityBehavior {
        /// `SetForecastCapacityToMaxCapacity`
        pub const SetForecastCapacityToMaxCapacity: Self = word("SetForecastCapacityToMaxCapacity");
        /// `SetMaxCapacityAboveForecastCapacity`
        pub const SetMaxCapacityAboveForecastCapacity: Self = word("SetMaxCapacityAboveForecastCapacity");
        /// `SetMaxCapacityToForecastCapacity`
        pub const SetMaxCapacityToForecastCapacity: Self = word("SetMaxCapacityToForecastCapacity");
    }

    /// Words of `PredictiveScalingMode`.
    pub type ScalingInstructionPredictiveScalingMode = Word<fn(of::ScalingInstructionPredictiveScalingMode)>;
    impl ScalingInstructionPredictiveScalingMode {
        /// `ForecastAndScale`
        pub const ForecastAndScale: Self = word("ForecastAndScale");
        /// `ForecastOnly`
        pub const ForecastOnly: Self = word("ForecastOnly");
    }

    /// Words of `ScalableDimension`.
    pub type ScalingInstructionScalableDimension = Word<fn(of::ScalingInstructionScalableDimension)>;
    impl ScalingInstructionScalableDimension {
        /// `autoscaling:autoScalingGroup:DesiredCapacity`
        pub const AutoscalingAutoScalingGroupDesiredCapacity: Self = word("autoscaling:autoScalingGroup:DesiredCapacity");
        /// `dynamodb:index:ReadCapacityUnits`
        pub const DynamodbIndexReadCapacityUnits: Self = word("dynamodb:index:ReadCapacityUnits");
        /// `dynamodb:index:WriteCapacityUnits`
        pub const DynamodbIndexWriteCapacityUnits: Self = word("dynamodb:index:WriteCapacityUnits");
        /// `dynamodb:table:ReadCapacityUnits`
        pub const DynamodbTableReadCapacityUnits: Self = word("dynamodb:table:ReadCapacityUnits");
        /// `dynamodb:table:WriteCapacityUnits`
        pub const DynamodbTableWriteCapacityUnits: Self = word("dynamodb:table:WriteCapacityUnits");
        /// `ec2:spot-fleet-request:TargetCapacity`
        pub const Ec2SpotFleetRequestTargetCapacity: Self = word("ec2:spot-fleet-request:TargetCapacity");
        /// `ecs:service:DesiredCount`
        pub const EcsServiceDesiredCount: Self = word("ecs:service:DesiredCount");
        /// `rds:cluster:ReadReplicaCount`
        pub const RdsClusterReadReplicaCount: Self = word("rds:cluster:ReadReplicaCount");
    }

    /// Words of `ScalingPolicyUpdateBehavior`.
    pub type ScalingInstructionScalingPolicyUpdateBehavior = Word<fn(of::ScalingInstructionScalingPolicyUpdateBehavior)>;
    impl ScalingInstructionScalingPolicyUpdateBehavior {
        /// `KeepExternalPolicies`
        pub const KeepExternalPolicies: Self = word("KeepExternalPolicies");
        /// `ReplaceExternalPolicies`
        pub const ReplaceExternalPolicies: Self = word("ReplaceExternalPolicies");
    }

    /// Words of `ServiceNamespace`.
    pub type ScalingInstructionServiceNamespace = Word<fn(of::ScalingInstructionServiceNamespace)>;
    impl ScalingInstructionServiceNamespace {
        /// `autoscaling`
        pub const Autoscaling: Self = word("autoscaling");
        /// `dynamodb`
        pub const Dynamodb: Self = word("dynamodb");
        /// `ec2`
        pub const Ec2: Self = word("ec2");
        /// `ecs`
        pub const Ecs: Self = word("ecs");
        /// `rds`
        pub const Rds: Self = word("rds");
    }

    /// `TagFilter`.
    pub type TagFilter = Fields<of::TagFilter>;
    impl TagFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: at most 20 items, each 1 to 256 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `TargetTrackingConfiguration`.
    pub type TargetTrackingConfiguration = Fields<of::TargetTrackingConfiguration>;
    impl TargetTrackingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `CustomizedScalingMetricSpecification`.
        #[track_caller] pub fn customized_scaling_metric_specification(self, value: impl IntoVal<CustomizedScalingMetricSpecification>) -> Self { with(self, "CustomizedScalingMetricSpecification", value) }
        /// `DisableScaleIn`.
        #[track_caller] pub fn disable_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableScaleIn", value) }
        /// `EstimatedInstanceWarmup`.
        #[track_caller] pub fn estimated_instance_warmup(self, value: impl IntoVal<i64>) -> Self { with(self, "EstimatedInstanceWarmup", value) }
        /// `PredefinedScalingMetricSpecification`.
        #[track_caller] pub fn predefined_scaling_metric_specification(self, value: impl IntoVal<PredefinedScalingMetricSpecification>) -> Self { with(self, "PredefinedScalingMetricSpecification", value) }
        /// `ScaleInCooldown`.
        #[track_caller] pub fn scale_in_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInCooldown", value) }
        /// `ScaleOutCooldown`.
        #[track_caller] pub fn scale_out_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleOutCooldown", value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }
}
