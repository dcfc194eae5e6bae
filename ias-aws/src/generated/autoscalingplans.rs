// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AutoScalingPlans`.

use super::prelude::*;

mod of { pub enum CfnScalingPlan {} }

/// [`AWS::AutoScalingPlans::ScalingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html).
///
/// What `Ref` returns: `Id`.
pub type CfnScalingPlan = Handle<of::CfnScalingPlan>;
impl cfn::ResourceType for of::CfnScalingPlan { const TYPE: &'static str = "AWS::AutoScalingPlans::ScalingPlan"; const TAGS: Option<Tagging> = None; type Props = CfnScalingPlanProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApplicationSource {} impl ias_core::Optional for ApplicationSource {} pub enum CustomizedLoadMetricSpecification {} pub enum CustomizedScalingMetricSpecification {} pub enum MetricDimension {} pub enum PredefinedLoadMetricSpecification {} pub enum PredefinedScalingMetricSpecification {} pub enum ScalingInstruction {} pub enum TagFilter {} pub enum TargetTrackingConfiguration {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum CustomizedLoadMetricSpecificationStatistic {
        /// `Average`
        Average,
        /// `Maximum`
        Maximum,
        /// `Minimum`
        Minimum,
        /// `SampleCount`
        SampleCount,
        /// `Sum`
        Sum,
    }
    impl Words for CustomizedLoadMetricSpecificationStatistic { const WORDS: &'static [(&'static str, Self)] = &[("Average", Self::Average), ("Maximum", Self::Maximum), ("Minimum", Self::Minimum), ("SampleCount", Self::SampleCount), ("Sum", Self::Sum)]; }
    impl Eq for CustomizedLoadMetricSpecificationStatistic {}
    impl fmt::Debug for CustomizedLoadMetricSpecificationStatistic { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum CustomizedScalingMetricSpecificationStatistic {
        /// `Average`
        Average,
        /// `Maximum`
        Maximum,
        /// `Minimum`
        Minimum,
        /// `SampleCount`
        SampleCount,
        /// `Sum`
        Sum,
    }
    impl Words for CustomizedScalingMetricSpecificationStatistic { const WORDS: &'static [(&'static str, Self)] = &[("Average", Self::Average), ("Maximum", Self::Maximum), ("Minimum", Self::Minimum), ("SampleCount", Self::SampleCount), ("Sum", Self::Sum)]; }
    impl Eq for CustomizedScalingMetricSpecificationStatistic {}
    impl fmt::Debug for CustomizedScalingMetricSpecificationStatistic { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredefinedLoadMetricSpecificationPredefinedLoadMetricType {
        /// `ALBTargetGroupRequestCount`
        AlbTargetGroupRequestCount,
        /// `ASGTotalCPUUtilization`
        AsgTotalCpuUtilization,
        /// `ASGTotalNetworkIn`
        AsgTotalNetworkIn,
        /// `ASGTotalNetworkOut`
        AsgTotalNetworkOut,
    }
    impl Words for PredefinedLoadMetricSpecificationPredefinedLoadMetricType { const WORDS: &'static [(&'static str, Self)] = &[("ALBTargetGroupRequestCount", Self::AlbTargetGroupRequestCount), ("ASGTotalCPUUtilization", Self::AsgTotalCpuUtilization), ("ASGTotalNetworkIn", Self::AsgTotalNetworkIn), ("ASGTotalNetworkOut", Self::AsgTotalNetworkOut)]; }
    impl Eq for PredefinedLoadMetricSpecificationPredefinedLoadMetricType {}
    impl fmt::Debug for PredefinedLoadMetricSpecificationPredefinedLoadMetricType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredefinedScalingMetricSpecificationPredefinedScalingMetricType {
        /// `ALBRequestCountPerTarget`
        AlbRequestCountPerTarget,
        /// `ASGAverageCPUUtilization`
        AsgAverageCpuUtilization,
        /// `ASGAverageNetworkIn`
        AsgAverageNetworkIn,
        /// `ASGAverageNetworkOut`
        AsgAverageNetworkOut,
        /// `DynamoDBReadCapacityUtilization`
        DynamoDbReadCapacityUtilization,
        /// `DynamoDBWriteCapacityUtilization`
        DynamoDbWriteCapacityUtilization,
        /// `EC2SpotFleetRequestAverageCPUUtilization`
        Ec2SpotFleetRequestAverageCpuUtilization,
        /// `EC2SpotFleetRequestAverageNetworkIn`
        Ec2SpotFleetRequestAverageNetworkIn,
        /// `EC2SpotFleetRequestAverageNetworkOut`
        Ec2SpotFleetRequestAverageNetworkOut,
        /// `ECSServiceAverageCPUUtilization`
        EcsServiceAverageCpuUtilization,
        /// `ECSServiceAverageMemoryUtilization`
        EcsServiceAverageMemoryUtilization,
        /// `RDSReaderAverageCPUUtilization`
        RdsReaderAverageCpuUtilization,
        /// `RDSReaderAverageDatabaseConnections`
        RdsReaderAverageDatabaseConnections,
    }
    impl Words for PredefinedScalingMetricSpecificationPredefinedScalingMetricType { const WORDS: &'static [(&'static str, Self)] = &[("ALBRequestCountPerTarget", Self::AlbRequestCountPerTarget), ("ASGAverageCPUUtilization", Self::AsgAverageCpuUtilization), ("ASGAverageNetworkIn", Self::AsgAverageNetworkIn), ("ASGAverageNetworkOut", Self::AsgAverageNetworkOut), ("DynamoDBReadCapacityUtilization", Self::DynamoDbReadCapacityUtilization), ("DynamoDBWriteCapacityUtilization", Self::DynamoDbWriteCapacityUtilization), ("EC2SpotFleetRequestAverageCPUUtilization", Self::Ec2SpotFleetRequestAverageCpuUtilization), ("EC2SpotFleetRequestAverageNetworkIn", Self::Ec2SpotFleetRequestAverageNetworkIn), ("EC2SpotFleetRequestAverageNetworkOut", Self::Ec2SpotFleetRequestAverageNetworkOut), ("ECSServiceAverageCPUUtilization", Self::EcsServiceAverageCpuUtilization), ("ECSServiceAverageMemoryUtilization", Self::EcsServiceAverageMemoryUtilization), ("RDSReaderAverageCPUUtilization", Self::RdsReaderAverageCpuUtilization), ("RDSReaderAverageDatabaseConnections", Self::RdsReaderAverageDatabaseConnections)]; }
    impl Eq for PredefinedScalingMetricSpecificationPredefinedScalingMetricType {}
    impl fmt::Debug for PredefinedScalingMetricSpecificationPredefinedScalingMetricType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingInstructionPredictiveScalingMaxCapacityBehavior {
        /// `SetForecastCapacityToMaxCapacity`
        SetForecastCapacityToMaxCapacity,
        /// `SetMaxCapacityAboveForecastCapacity`
        SetMaxCapacityAboveForecastCapacity,
        /// `SetMaxCapacityToForecastCapacity`
        SetMaxCapacityToForecastCapacity,
    }
    impl Words for ScalingInstructionPredictiveScalingMaxCapacityBehavior { const WORDS: &'static [(&'static str, Self)] = &[("SetForecastCapacityToMaxCapacity", Self::SetForecastCapacityToMaxCapacity), ("SetMaxCapacityAboveForecastCapacity", Self::SetMaxCapacityAboveForecastCapacity), ("SetMaxCapacityToForecastCapacity", Self::SetMaxCapacityToForecastCapacity)]; }
    impl Eq for ScalingInstructionPredictiveScalingMaxCapacityBehavior {}
    impl fmt::Debug for ScalingInstructionPredictiveScalingMaxCapacityBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PredictiveScalingMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingInstructionPredictiveScalingMode {
        /// `ForecastAndScale`
        ForecastAndScale,
        /// `ForecastOnly`
        ForecastOnly,
    }
    impl Words for ScalingInstructionPredictiveScalingMode { const WORDS: &'static [(&'static str, Self)] = &[("ForecastAndScale", Self::ForecastAndScale), ("ForecastOnly", Self::ForecastOnly)]; }
    impl Eq for ScalingInstructionPredictiveScalingMode {}
    impl fmt::Debug for ScalingInstructionPredictiveScalingMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ScalableDimension`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingInstructionScalableDimension {
        /// `autoscaling:autoScalingGroup:DesiredCapacity`
        AutoscalingAutoScalingGroupDesiredCapacity,
        /// `dynamodb:index:ReadCapacityUnits`
        DynamodbIndexReadCapacityUnits,
        /// `dynamodb:index:WriteCapacityUnits`
        DynamodbIndexWriteCapacityUnits,
        /// `dynamodb:table:ReadCapacityUnits`
        DynamodbTableReadCapacityUnits,
        /// `dynamodb:table:WriteCapacityUnits`
        DynamodbTableWriteCapacityUnits,
        /// `ec2:spot-fleet-request:TargetCapacity`
        Ec2SpotFleetRequestTargetCapacity,
        /// `ecs:service:DesiredCount`
        EcsServiceDesiredCount,
        /// `rds:cluster:ReadReplicaCount`
        RdsClusterReadReplicaCount,
    }
    impl Words for ScalingInstructionScalableDimension { const WORDS: &'static [(&'static str, Self)] = &[("autoscaling:autoScalingGroup:DesiredCapacity", Self::AutoscalingAutoScalingGroupDesiredCapacity), ("dynamodb:index:ReadCapacityUnits", Self::DynamodbIndexReadCapacityUnits), ("dynamodb:index:WriteCapacityUnits", Self::DynamodbIndexWriteCapacityUnits), ("dynamodb:table:ReadCapacityUnits", Self::DynamodbTableReadCapacityUnits), ("dynamodb:table:WriteCapacityUnits", Self::DynamodbTableWriteCapacityUnits), ("ec2:spot-fleet-request:TargetCapacity", Self::Ec2SpotFleetRequestTargetCapacity), ("ecs:service:DesiredCount", Self::EcsServiceDesiredCount), ("rds:cluster:ReadReplicaCount", Self::RdsClusterReadReplicaCount)]; }
    impl Eq for ScalingInstructionScalableDimension {}
    impl fmt::Debug for ScalingInstructionScalableDimension { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ScalingPolicyUpdateBehavior`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingInstructionScalingPolicyUpdateBehavior {
        /// `KeepExternalPolicies`
        KeepExternalPolicies,
        /// `ReplaceExternalPolicies`
        ReplaceExternalPolicies,
    }
    impl Words for ScalingInstructionScalingPolicyUpdateBehavior { const WORDS: &'static [(&'static str, Self)] = &[("KeepExternalPolicies", Self::KeepExternalPolicies), ("ReplaceExternalPolicies", Self::ReplaceExternalPolicies)]; }
    impl Eq for ScalingInstructionScalingPolicyUpdateBehavior {}
    impl fmt::Debug for ScalingInstructionScalingPolicyUpdateBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ServiceNamespace`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingInstructionServiceNamespace {
        /// `autoscaling`
        Autoscaling,
        /// `dynamodb`
        Dynamodb,
        /// `ec2`
        Ec2,
        /// `ecs`
        Ecs,
        /// `rds`
        Rds,
    }
    impl Words for ScalingInstructionServiceNamespace { const WORDS: &'static [(&'static str, Self)] = &[("autoscaling", Self::Autoscaling), ("dynamodb", Self::Dynamodb), ("ec2", Self::Ec2), ("ecs", Self::Ecs), ("rds", Self::Rds)]; }
    impl Eq for ScalingInstructionServiceNamespace {}
    impl fmt::Debug for ScalingInstructionServiceNamespace { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
