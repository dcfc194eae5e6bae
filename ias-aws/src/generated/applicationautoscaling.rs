// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApplicationAutoScaling`.

use super::prelude::*;

mod of { pub enum CfnScalableTarget {} pub enum CfnScalingPolicy {} }

/// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html).
///
/// What `Ref` returns: a text of ResourceId, ScalableDimension, ServiceNamespace.
pub type CfnScalableTarget = Handle<of::CfnScalableTarget>;
impl cfn::ResourceType for of::CfnScalableTarget { const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget"; type Tags = cfn::TagList; type Props = CfnScalableTargetProps; type Reference = String; }
impl CfnScalableTarget {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnScalableTarget`].
///
/// Mandatory: `ResourceId`, `ServiceNamespace`, `ScalableDimension`, `MinCapacity`, `MaxCapacity`.
///
/// A change replaces the resource: `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
pub type CfnScalableTargetProps = Fields<of::CfnScalableTarget>;
/// What [`CfnScalableTargetProps`] cannot do without.
pub struct CfnScalableTargetPropsRequired<A, B, C, D, E> {
    /// `ResourceId`: 1 to 1600 characters. Changing it replaces the resource.
    pub resource_id: A,
    /// `ServiceNamespace`. Changing it replaces the resource.
    pub service_namespace: B,
    /// `ScalableDimension`. Changing it replaces the resource.
    pub scalable_dimension: C,
    /// `MinCapacity`.
    pub min_capacity: D,
    /// `MaxCapacity`.
    pub max_capacity: E,
}
impl CfnScalableTargetProps {
    /// Takes what is mandatory, by name: [`CfnScalableTargetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_scalable_target::ServiceNamespace>, C: IntoVal<cfn_scalable_target::ScalableDimension>, D: IntoVal<i64>, E: IntoVal<i64>>(required: CfnScalableTargetPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ResourceId", required.resource_id), "ServiceNamespace", required.service_namespace), "ScalableDimension", required.scalable_dimension), "MinCapacity", required.min_capacity), "MaxCapacity", required.max_capacity) }
    /// `MaxCapacity`: mandatory.
    #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
    /// `MinCapacity`: mandatory.
    #[track_caller] pub fn min_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacity", value) }
    /// `ResourceId`: mandatory, 1 to 1600 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `RoleARN`: 1 to 1600 characters. Write-only.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    /// `ScalableDimension`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scalable_dimension(self, value: impl IntoVal<cfn_scalable_target::ScalableDimension>) -> Self { with(self, "ScalableDimension", value) }
    /// `ScheduledActions`: no item twice.
    #[track_caller] pub fn scheduled_actions(self, value: impl IntoVal<List<cfn_scalable_target::ScheduledAction>>) -> Self { with(self, "ScheduledActions", value) }
    /// `ServiceNamespace`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_namespace(self, value: impl IntoVal<cfn_scalable_target::ServiceNamespace>) -> Self { with(self, "ServiceNamespace", value) }
    /// `SuspendedState`.
    #[track_caller] pub fn suspended_state(self, value: impl IntoVal<cfn_scalable_target::SuspendedState>) -> Self { with(self, "SuspendedState", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scalable_target::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnScalableTarget`].
pub mod cfn_scalable_target {
    use super::super::prelude::*;
    mod of { pub enum ScalableDimension {} pub enum ScalableTargetAction {} impl ias_core::Optional for ScalableTargetAction {} pub enum ScheduledAction {} pub enum ServiceNamespace {} pub enum SuspendedState {} impl ias_core::Optional for SuspendedState {} pub enum Tag {} }

    /// Words of `ScalableDimension`.
    pub type ScalableDimension = Word<fn(of::ScalableDimension)>;
    impl ScalableDimension {
        /// `appstream:fleet:DesiredCapacity`
        pub const AppstreamFleetDesiredCapacity: Self = word("appstream:fleet:DesiredCapacity");
        /// `cassandra:table:ReadCapacityUnits`
        pub const CassandraTableReadCapacityUnits: Self = word("cassandra:table:ReadCapacityUnits");
        /// `cassandra:table:WriteCapacityUnits`
        pub const CassandraTableWriteCapacityUnits: Self = word("cassandra:table:WriteCapacityUnits");
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        pub const ComprehendDocumentClassifierEndpointDesiredInferenceUnits: Self = word("comprehend:document-classifier-endpoint:DesiredInferenceUnits");
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        pub const ComprehendEntityRecognizerEndpointDesiredInferenceUnits: Self = word("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits");
        /// `custom-resource:ResourceType:Property`
        pub const CustomResourceResourceTypeProperty: Self = word("custom-resource:ResourceType:Property");
        /// `dynamodb:index:ReadCapacityUnits`
        pub const DynamodbIndexReadCapacityUnits: Self = word("dynamodb:index:ReadCapacityUnits");
        /// `dynamodb:index:WriteCapacityUnits`
        pub const DynamodbIndexWriteCapacityUnits: Self = word("dynamodb:index:WriteCapacityUnits");
        /// `dynamodb:table:ReadCapacityUnits`
        pub const DynamodbTableReadCapacityUnits: Self = word("dynamodb:table:ReadCapacityUnits");
        /// `dynamodb:table:WriteCapacityUnits`
        pub const DynamodbTableWriteCapacityUnits: Self = word("dynamodb:table:WriteCapacityUnits");
        /// `ec2:capacity-reservation:AvailableInstances`
        pub const Ec2CapacityReservationAvailableInstances: Self = word("ec2:capacity-reservation:AvailableInstances");
        /// `ec2:spot-fleet-request:TargetCapacity`
        pub const Ec2SpotFleetRequestTargetCapacity: Self = word("ec2:spot-fleet-request:TargetCapacity");
        /// `ecs:service:DesiredCount`
        pub const EcsServiceDesiredCount: Self = word("ecs:service:DesiredCount");
        /// `elasticache:cache-cluster:Nodes`
        pub const ElasticacheCacheClusterNodes: Self = word("elasticache:cache-cluster:Nodes");
        /// `elasticache:replication-group:NodeGroups`
        pub const ElasticacheReplicationGroupNodeGroups: Self = word("elasticache:replication-group:NodeGroups");
        /// `elasticache:replication-group:Replicas`
        pub const ElasticacheReplicationGroupReplicas: Self = word("elasticache:replication-group:Replicas");
        /// `elasticmapreduce:instancegroup:InstanceCount`
        pub const ElasticmapreduceInstancegroupInstanceCount: Self = word("elasticmapreduce:instancegroup:InstanceCount");
        /// `kafka:broker-storage:VolumeSize`
        pub const KafkaBrokerStorageVolumeSize: Self = word("kafka:broker-storage:VolumeSize");
        /// `lambda:function:ProvisionedConcurrency`
        pub const LambdaFunctionProvisionedConcurrency: Self = word("lambda:function:ProvisionedConcurrency");
        /// `neptune:cluster:ReadReplicaCount`
        pub const NeptuneClusterReadReplicaCount: Self = word("neptune:cluster:ReadReplicaCount");
        /// `rds:cluster:ReadReplicaCount`
        pub const RdsClusterReadReplicaCount: Self = word("rds:cluster:ReadReplicaCount");
        /// `sagemaker:inference-component:DesiredCopyCount`
        pub const SagemakerInferenceComponentDesiredCopyCount: Self = word("sagemaker:inference-component:DesiredCopyCount");
        /// `sagemaker:variant:DesiredInstanceCount`
        pub const SagemakerVariantDesiredInstanceCount: Self = word("sagemaker:variant:DesiredInstanceCount");
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        pub const SagemakerVariantDesiredProvisionedConcurrency: Self = word("sagemaker:variant:DesiredProvisionedConcurrency");
        /// `workspaces:workspacespool:DesiredUserSessions`
        pub const WorkspacesWorkspacespoolDesiredUserSessions: Self = word("workspaces:workspacespool:DesiredUserSessions");
    }

    /// `ScalableTargetAction`.
    pub type ScalableTargetAction = Fields<of::ScalableTargetAction>;
    impl ScalableTargetAction {
        /// `MaxCapacity`.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacity", value) }
    }

    /// `ScheduledAction`.
    pub type ScheduledAction = Fields<of::ScheduledAction>;
    impl ScheduledAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scheduled_action_name: impl IntoVal<String>, schedule: impl IntoVal<String>) -> Self { with(with(empty(), "ScheduledActionName", scheduled_action_name), "Schedule", schedule) }
        /// `EndTime`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `ScalableTargetAction`.
        #[track_caller] pub fn scalable_target_action(self, value: impl IntoVal<ScalableTargetAction>) -> Self { with(self, "ScalableTargetAction", value) }
        /// `Schedule`: mandatory.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
        /// `ScheduledActionName`: mandatory.
        #[track_caller] pub fn scheduled_action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduledActionName", value) }
        /// `StartTime`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
        /// `Timezone`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    }

    /// Words of `ServiceNamespace`.
    pub type ServiceNamespace = Word<fn(of::ServiceNamespace)>;
    impl ServiceNamespace {
        /// `appstream`
        pub const Appstream: Self = word("appstream");
        /// `cassandra`
        pub const Cassandra: Self = word("cassandra");
        /// `comprehend`
        pub const Comprehend: Self = word("comprehend");
        /// `custom-resource`
        pub const CustomResource: Self = word("custom-resource");
        /// `dynamodb`
        pub const Dynamodb: Self = word("dynamodb");
        /// `ec2`
        pub const Ec2: Self = word("ec2");
        /// `ecs`
        pub const Ecs: Self = word("ecs");
        /// `elasticache`
        pub const Elasticache: Self = word("elasticache");
        /// `elasticmapreduce`
        pub const Elasticmapreduce: Self = word("elasticmapreduce");
        /// `kafka`
        pub const Kafka: Self = word("kafka");
        /// `lambda`
        pub const Lambda: Self = word("lambda");
        /// `neptune`
        pub const Neptune: Self = word("neptune");
        /// `rds`
        pub const Rds: Self = word("rds");
        /// `sagemaker`
        pub const Sagemaker: Self = word("sagemaker");
        /// `workspaces`
        pub const Workspaces: Self = word("workspaces");
    }

    /// `SuspendedState`.
    pub type SuspendedState = Fields<of::SuspendedState>;
    impl SuspendedState {
        /// `DynamicScalingInSuspended`.
        #[track_caller] pub fn dynamic_scaling_in_suspended(self, value: impl IntoVal<bool>) -> Self { with(self, "DynamicScalingInSuspended", value) }
        /// `DynamicScalingOutSuspended`.
        #[track_caller] pub fn dynamic_scaling_out_suspended(self, value: impl IntoVal<bool>) -> Self { with(self, "DynamicScalingOutSuspended", value) }
        /// `ScheduledScalingSuspended`.
        #[track_caller] pub fn scheduled_scaling_suspended(self, value: impl IntoVal<bool>) -> Self { with(self, "ScheduledScalingSuspended", value) }
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
}

/// [`AWS::ApplicationAutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html).
///
/// What `Ref` returns: a text of Arn, ScalableDimension.
pub type CfnScalingPolicy = Handle<of::CfnScalingPolicy>;
impl cfn::ResourceType for of::CfnScalingPolicy { const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy"; type Tags = cfn::NoTags; type Props = CfnScalingPolicyProps; type Reference = String; }
impl CfnScalingPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScalingPolicyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnScalingPolicy`].
///
/// Mandatory: `PolicyName`, `PolicyType`.
///
/// A change replaces the resource: `PolicyName`, `ResourceId`, `ScalableDimension`, `ScalingTargetId`, `ServiceNamespace`.
///
/// Takes exactly one of `ScalingTargetId`; `ResourceId`.
///
/// `ResourceId` needs `ScalableDimension` + `ServiceNamespace`.
pub type CfnScalingPolicyProps = Fields<of::CfnScalingPolicy>;
impl CfnScalingPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, policy_type: impl IntoVal<cfn_scaling_policy::PolicyType>) -> Self { with(with(empty(), "PolicyName", policy_name), "PolicyType", policy_type) }
    /// `PolicyName`: mandatory, 1 to 256 characters, matches `^\p{Print}+$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `PolicyType`: mandatory.
    #[track_caller] pub fn policy_type(self, value: impl IntoVal<cfn_scaling_policy::PolicyType>) -> Self { with(self, "PolicyType", value) }
    /// `PredictiveScalingPolicyConfiguration`.
    #[track_caller] pub fn predictive_scaling_policy_configuration(self, value: impl IntoVal<cfn_scaling_policy::PredictiveScalingPolicyConfiguration>) -> Self { with(self, "PredictiveScalingPolicyConfiguration", value) }
    /// `ResourceId`: 1 to 1600 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `ScalableDimension`. Changing it replaces the resource.
    #[track_caller] pub fn scalable_dimension(self, value: impl IntoVal<cfn_scaling_policy::ScalableDimension>) -> Self { with(self, "ScalableDimension", value) }
    /// `ScalingTargetId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn scaling_target_id(self, value: impl IntoVal<Is<kinds::ScalableTargetResourceId>>) -> Self { with(self, "ScalingTargetId", value) }
    /// `ServiceNamespace`. Changing it replaces the resource.
    #[track_caller] pub fn service_namespace(self, value: impl IntoVal<cfn_scaling_policy::ServiceNamespace>) -> Self { with(self, "ServiceNamespace", value) }
    /// `StepScalingPolicyConfiguration`.
    #[track_caller] pub fn step_scaling_policy_configuration(self, value: impl IntoVal<cfn_scaling_policy::StepScalingPolicyConfiguration>) -> Self { with(self, "StepScalingPolicyConfiguration", value) }
    /// `TargetTrackingScalingPolicyConfiguration`.
    #[track_caller] pub fn target_tracking_scaling_policy_configuration(self, value: impl IntoVal<cfn_scaling_policy::TargetTrackingScalingPolicyConfiguration>) -> Self { with(self, "TargetTrackingScalingPolicyConfiguration", value) }
}

/// Types of [`CfnScalingPolicy`].
pub mod cfn_scaling_policy {
    use super::super::prelude::*;
    pub use super::cfn_scalable_target::{ServiceNamespace};
    mod of { pub enum CustomizedMetricSpecification {} impl ias_core::Optional for CustomizedMetricSpecification {} pub enum CustomizedMetricSpecificationStatistic {} pub enum MetricDimension {} pub enum PolicyType {} pub enum PredefinedMetricSpecification {} pub enum PredefinedMetricSpecificationPredefinedMetricType {} pub enum PredictiveScalingCustomizedCapacityMetric {} pub enum PredictiveScalingCustomizedLoadMetric {} pub enum PredictiveScalingCustomizedScalingMetric {} pub enum PredictiveScalingMetric {} impl ias_core::Optional for PredictiveScalingMetric {} pub enum PredictiveScalingMetricDataQuery {} impl ias_core::Optional for PredictiveScalingMetricDataQuery {} pub enum PredictiveScalingMetricDimension {} impl ias_core::Optional for PredictiveScalingMetricDimension {} pub enum PredictiveScalingMetricSpecification {} pub enum PredictiveScalingMetricStat {} impl ias_core::Optional for PredictiveScalingMetricStat {} pub enum PredictiveScalingPolicyConfiguration {} pub enum PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {} pub enum PredictiveScalingPolicyConfigurationMode {} pub enum PredictiveScalingPredefinedLoadMetric {} pub enum PredictiveScalingPredefinedLoadMetricPredefinedMetricType {} pub enum PredictiveScalingPredefinedMetricPair {} pub enum PredictiveScalingPredefinedMetricPairPredefinedMetricType {} pub enum PredictiveScalingPredefinedScalingMetric {} pub enum PredictiveScalingPredefinedScalingMetricPredefinedMetricType {} pub enum ScalableDimension {} pub enum StepAdjustment {} pub enum StepScalingPolicyConfiguration {} impl ias_core::Optional for StepScalingPolicyConfiguration {} pub enum StepScalingPolicyConfigurationAdjustmentType {} pub enum StepScalingPolicyConfigurationMetricAggregationType {} pub enum TargetTrackingMetric {} impl ias_core::Optional for TargetTrackingMetric {} pub enum TargetTrackingMetricDataQuery {} impl ias_core::Optional for TargetTrackingMetricDataQuery {} pub enum TargetTrackingMetricDimension {} impl ias_core::Optional for TargetTrackingMetricDimension {} pub enum TargetTrackingMetricStat {} impl ias_core::Optional for TargetTrackingMetricStat {} pub enum TargetTrackingScalingPolicyConfiguration {} }

    /// `CustomizedMetricSpecification`.
    pub type CustomizedMetricSpecification = Fields<of::CustomizedMetricSpecification>;
    impl CustomizedMetricSpecification {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<TargetTrackingMetricDataQuery>>) -> Self { with(self, "Metrics", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Statistic`.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<CustomizedMetricSpecificationStatistic>) -> Self { with(self, "Statistic", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `Statistic`.
    pub type CustomizedMetricSpecificationStatistic = Word<fn(of::CustomizedMetricSpecificationStatistic)>;
    impl CustomizedMetricSpecificationStatistic {
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

    /// Words of `PolicyType`.
    pub type PolicyType = Word<fn(of::PolicyType)>;
    impl PolicyType {
        /// `PredictiveScaling`
        pub const PredictiveScaling: Self = word("PredictiveScaling");
        /// `StepScaling`
        pub const StepScaling: Self = word("StepScaling");
        /// `TargetTrackingScaling`
        pub const TargetTrackingScaling: Self = word("TargetTrackingScaling");
    }

    /// `PredefinedMetricSpecification`.
    pub type PredefinedMetricSpecification = Fields<of::PredefinedMetricSpecification>;
    impl PredefinedMetricSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredefinedMetricSpecificationPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredefinedMetricSpecificationPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters. Write-only.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredefinedMetricSpecificationPredefinedMetricType = Word<fn(of::PredefinedMetricSpecificationPredefinedMetricType)>;
    impl PredefinedMetricSpecificationPredefinedMetricType {
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `AppStreamAverageCapacityUtilization`
        pub const AppStreamAverageCapacityUtilization: Self = word("AppStreamAverageCapacityUtilization");
        /// `CassandraReadCapacityUtilization`
        pub const CassandraReadCapacityUtilization: Self = word("CassandraReadCapacityUtilization");
        /// `CassandraWriteCapacityUtilization`
        pub const CassandraWriteCapacityUtilization: Self = word("CassandraWriteCapacityUtilization");
        /// `ComprehendInferenceUtilization`
        pub const ComprehendInferenceUtilization: Self = word("ComprehendInferenceUtilization");
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
        /// `ECSServiceAverageCPUUtilizationHighResolution`
        pub const EcsServiceAverageCpuUtilizationHighResolution: Self = word("ECSServiceAverageCPUUtilizationHighResolution");
        /// `ECSServiceAverageMemoryUtilization`
        pub const EcsServiceAverageMemoryUtilization: Self = word("ECSServiceAverageMemoryUtilization");
        /// `ECSServiceAverageMemoryUtilizationHighResolution`
        pub const EcsServiceAverageMemoryUtilizationHighResolution: Self = word("ECSServiceAverageMemoryUtilizationHighResolution");
        /// `ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage`
        pub const ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage: Self = word("ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage");
        /// `ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage`
        pub const ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage: Self = word("ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage");
        /// `ElastiCacheDatabaseMemoryUsagePercentage`
        pub const ElastiCacheDatabaseMemoryUsagePercentage: Self = word("ElastiCacheDatabaseMemoryUsagePercentage");
        /// `ElastiCacheEngineCPUUtilization`
        pub const ElastiCacheEngineCpuUtilization: Self = word("ElastiCacheEngineCPUUtilization");
        /// `ElastiCachePrimaryEngineCPUUtilization`
        pub const ElastiCachePrimaryEngineCpuUtilization: Self = word("ElastiCachePrimaryEngineCPUUtilization");
        /// `ElastiCacheReplicaEngineCPUUtilization`
        pub const ElastiCacheReplicaEngineCpuUtilization: Self = word("ElastiCacheReplicaEngineCPUUtilization");
        /// `KafkaBrokerStorageUtilization`
        pub const KafkaBrokerStorageUtilization: Self = word("KafkaBrokerStorageUtilization");
        /// `LambdaProvisionedConcurrencyUtilization`
        pub const LambdaProvisionedConcurrencyUtilization: Self = word("LambdaProvisionedConcurrencyUtilization");
        /// `NeptuneReaderAverageCPUUtilization`
        pub const NeptuneReaderAverageCpuUtilization: Self = word("NeptuneReaderAverageCPUUtilization");
        /// `RDSReaderAverageCPUUtilization`
        pub const RdsReaderAverageCpuUtilization: Self = word("RDSReaderAverageCPUUtilization");
        /// `RDSReaderAverageDatabaseConnections`
        pub const RdsReaderAverageDatabaseConnections: Self = word("RDSReaderAverageDatabaseConnections");
        /// `SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution`
        pub const SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: Self = word("SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution");
        /// `SageMakerInferenceComponentInvocationsPerCopy`
        pub const SageMakerInferenceComponentInvocationsPerCopy: Self = word("SageMakerInferenceComponentInvocationsPerCopy");
        /// `SageMakerVariantConcurrentRequestsPerModelHighResolution`
        pub const SageMakerVariantConcurrentRequestsPerModelHighResolution: Self = word("SageMakerVariantConcurrentRequestsPerModelHighResolution");
        /// `SageMakerVariantInvocationsPerInstance`
        pub const SageMakerVariantInvocationsPerInstance: Self = word("SageMakerVariantInvocationsPerInstance");
        /// `SageMakerVariantProvisionedConcurrencyUtilization`
        pub const SageMakerVariantProvisionedConcurrencyUtilization: Self = word("SageMakerVariantProvisionedConcurrencyUtilization");
        /// `WorkSpacesAverageUserSessionsCapacityUtilization`
        pub const WorkSpacesAverageUserSessionsCapacityUtilization: Self = word("WorkSpacesAverageUserSessionsCapacityUtilization");
    }

    /// `PredictiveScalingCustomizedCapacityMetric`.
    pub type PredictiveScalingCustomizedCapacityMetric = Fields<of::PredictiveScalingCustomizedCapacityMetric>;
    impl PredictiveScalingCustomizedCapacityMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_data_queries: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { with(empty(), "MetricDataQueries", metric_data_queries) }
        /// `MetricDataQueries`: mandatory, no item twice.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
    }

    /// `PredictiveScalingCustomizedLoadMetric`.
    pub type PredictiveScalingCustomizedLoadMetric = Fields<of::PredictiveScalingCustomizedLoadMetric>;
    impl PredictiveScalingCustomizedLoadMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_data_queries: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { with(empty(), "MetricDataQueries", metric_data_queries) }
        /// `MetricDataQueries`: mandatory, no item twice.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
    }

    /// `PredictiveScalingCustomizedScalingMetric`.
    pub type PredictiveScalingCustomizedScalingMetric = Fields<of::PredictiveScalingCustomizedScalingMetric>;
    impl PredictiveScalingCustomizedScalingMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_data_queries: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { with(empty(), "MetricDataQueries", metric_data_queries) }
        /// `MetricDataQueries`: mandatory, no item twice.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
    }

    /// `PredictiveScalingMetric`.
    pub type PredictiveScalingMetric = Fields<of::PredictiveScalingMetric>;
    impl PredictiveScalingMetric {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<PredictiveScalingMetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: 1 to 255 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: 1 to 255 characters.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `PredictiveScalingMetricDataQuery`.
    pub type PredictiveScalingMetricDataQuery = Fields<of::PredictiveScalingMetricDataQuery>;
    impl PredictiveScalingMetricDataQuery {
        /// `Expression`: 1 to 2048 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: 1 to 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Label`.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<PredictiveScalingMetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
    }

    /// `PredictiveScalingMetricDimension`.
    pub type PredictiveScalingMetricDimension = Fields<of::PredictiveScalingMetricDimension>;
    impl PredictiveScalingMetricDimension {
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: 1 to 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `PredictiveScalingMetricSpecification`.
    pub type PredictiveScalingMetricSpecification = Fields<of::PredictiveScalingMetricSpecification>;
    impl PredictiveScalingMetricSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `CustomizedCapacityMetricSpecification`.
        #[track_caller] pub fn customized_capacity_metric_specification(self, value: impl IntoVal<PredictiveScalingCustomizedCapacityMetric>) -> Self { with(self, "CustomizedCapacityMetricSpecification", value) }
        /// `CustomizedLoadMetricSpecification`.
        #[track_caller] pub fn customized_load_metric_specification(self, value: impl IntoVal<PredictiveScalingCustomizedLoadMetric>) -> Self { with(self, "CustomizedLoadMetricSpecification", value) }
        /// `CustomizedScalingMetricSpecification`.
        #[track_caller] pub fn customized_scaling_metric_specification(self, value: impl IntoVal<PredictiveScalingCustomizedScalingMetric>) -> Self { with(self, "CustomizedScalingMetricSpecification", value) }
        /// `PredefinedLoadMetricSpecification`.
        #[track_caller] pub fn predefined_load_metric_specification(self, value: impl IntoVal<PredictiveScalingPredefinedLoadMetric>) -> Self { with(self, "PredefinedLoadMetricSpecification", value) }
        /// `PredefinedMetricPairSpecification`.
        #[track_caller] pub fn predefined_metric_pair_specification(self, value: impl IntoVal<PredictiveScalingPredefinedMetricPair>) -> Self { with(self, "PredefinedMetricPairSpecification", value) }
        /// `PredefinedScalingMetricSpecification`.
        #[track_caller] pub fn predefined_scaling_metric_specification(self, value: impl IntoVal<PredictiveScalingPredefinedScalingMetric>) -> Self { with(self, "PredefinedScalingMetricSpecification", value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }

    /// `PredictiveScalingMetricStat`.
    pub type PredictiveScalingMetricStat = Fields<of::PredictiveScalingMetricStat>;
    impl PredictiveScalingMetricStat {
        /// `Metric`.
        #[track_caller] pub fn metric(self, value: impl IntoVal<PredictiveScalingMetric>) -> Self { with(self, "Metric", value) }
        /// `Stat`.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`: 1 to 1023 characters.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `PredictiveScalingPolicyConfiguration`.
    pub type PredictiveScalingPolicyConfiguration = Fields<of::PredictiveScalingPolicyConfiguration>;
    impl PredictiveScalingPolicyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_specifications: impl IntoVal<List<PredictiveScalingMetricSpecification>>) -> Self { with(empty(), "MetricSpecifications", metric_specifications) }
        /// `MaxCapacityBreachBehavior`.
        #[track_caller] pub fn max_capacity_breach_behavior(self, value: impl IntoVal<PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior>) -> Self { with(self, "MaxCapacityBreachBehavior", value) }
        /// `MaxCapacityBuffer`: 0 to 100.
        #[track_caller] pub fn max_capacity_buffer(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacityBuffer", value) }
        /// `MetricSpecifications`: mandatory, no item twice.
        #[track_caller] pub fn metric_specifications(self, value: impl IntoVal<List<PredictiveScalingMetricSpecification>>) -> Self { with(self, "MetricSpecifications", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<PredictiveScalingPolicyConfigurationMode>) -> Self { with(self, "Mode", value) }
        /// `SchedulingBufferTime`: 0 to 3600.
        #[track_caller] pub fn scheduling_buffer_time(self, value: impl IntoVal<i64>) -> Self { with(self, "SchedulingBufferTime", value) }
    }

    /// Words of `MaxCapacityBreachBehavior`.
    pub type PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior = Word<fn(of::PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior)>;
    impl PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {
        /// `HonorMaxCapacity`
        pub const HonorMaxCapacity: Self = word("HonorMaxCapacity");
        /// `IncreaseMaxCapacity`
        pub const IncreaseMaxCapacity: Self = word("IncreaseMaxCapacity");
    }

    /// Words of `Mode`.
    pub type PredictiveScalingPolicyConfigurationMode = Word<fn(of::PredictiveScalingPolicyConfigurationMode)>;
    impl PredictiveScalingPolicyConfigurationMode {
        /// `ForecastAndScale`
        pub const ForecastAndScale: Self = word("ForecastAndScale");
        /// `ForecastOnly`
        pub const ForecastOnly: Self = word("ForecastOnly");
    }

    /// `PredictiveScalingPredefinedLoadMetric`.
    pub type PredictiveScalingPredefinedLoadMetric = Fields<of::PredictiveScalingPredefinedLoadMetric>;
    impl PredictiveScalingPredefinedLoadMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredictiveScalingPredefinedLoadMetricPredefinedMetricType = Word<fn(of::PredictiveScalingPredefinedLoadMetricPredefinedMetricType)>;
    impl PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        /// `ALBRequestCount`
        pub const AlbRequestCount: Self = word("ALBRequestCount");
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `ECSServiceAverageCPUUtilization`
        pub const EcsServiceAverageCpuUtilization: Self = word("ECSServiceAverageCPUUtilization");
        /// `ECSServiceAverageMemoryUtilization`
        pub const EcsServiceAverageMemoryUtilization: Self = word("ECSServiceAverageMemoryUtilization");
        /// `ECSServiceCPUUtilization`
        pub const EcsServiceCpuUtilization: Self = word("ECSServiceCPUUtilization");
        /// `ECSServiceMemoryUtilization`
        pub const EcsServiceMemoryUtilization: Self = word("ECSServiceMemoryUtilization");
        /// `ECSServiceTotalCPUUtilization`
        pub const EcsServiceTotalCpuUtilization: Self = word("ECSServiceTotalCPUUtilization");
        /// `ECSServiceTotalMemoryUtilization`
        pub const EcsServiceTotalMemoryUtilization: Self = word("ECSServiceTotalMemoryUtilization");
        /// `TotalALBRequestCount`
        pub const TotalAlbRequestCount: Self = word("TotalALBRequestCount");
    }

    /// `PredictiveScalingPredefinedMetricPair`.
    pub type PredictiveScalingPredefinedMetricPair = Fields<of::PredictiveScalingPredefinedMetricPair>;
    impl PredictiveScalingPredefinedMetricPair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredictiveScalingPredefinedMetricPairPredefinedMetricType = Word<fn(of::PredictiveScalingPredefinedMetricPairPredefinedMetricType)>;
    impl PredictiveScalingPredefinedMetricPairPredefinedMetricType {
        /// `ALBRequestCount`
        pub const AlbRequestCount: Self = word("ALBRequestCount");
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `ECSServiceAverageCPUUtilization`
        pub const EcsServiceAverageCpuUtilization: Self = word("ECSServiceAverageCPUUtilization");
        /// `ECSServiceAverageMemoryUtilization`
        pub const EcsServiceAverageMemoryUtilization: Self = word("ECSServiceAverageMemoryUtilization");
        /// `ECSServiceCPUUtilization`
        pub const EcsServiceCpuUtilization: Self = word("ECSServiceCPUUtilization");
        /// `ECSServiceMemoryUtilization`
        pub const EcsServiceMemoryUtilization: Self = word("ECSServiceMemoryUtilization");
        /// `ECSServiceTotalCPUUtilization`
        pub const EcsServiceTotalCpuUtilization: Self = word("ECSServiceTotalCPUUtilization");
        /// `ECSServiceTotalMemoryUtilization`
        pub const EcsServiceTotalMemoryUtilization: Self = word("ECSServiceTotalMemoryUtilization");
        /// `TotalALBRequestCount`
        pub const TotalAlbRequestCount: Self = word("TotalALBRequestCount");
    }

    /// `PredictiveScalingPredefinedScalingMetric`.
    pub type PredictiveScalingPredefinedScalingMetric = Fields<of::PredictiveScalingPredefinedScalingMetric>;
    impl PredictiveScalingPredefinedScalingMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredictiveScalingPredefinedScalingMetricPredefinedMetricType = Word<fn(of::PredictiveScalingPredefinedScalingMetricPredefinedMetricType)>;
    impl PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        /// `ALBRequestCount`
        pub const AlbRequestCount: Self = word("ALBRequestCount");
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `ECSServiceAverageCPUUtilization`
        pub const EcsServiceAverageCpuUtilization: Self = word("ECSServiceAverageCPUUtilization");
        /// `ECSServiceAverageMemoryUtilization`
        pub const EcsServiceAverageMemoryUtilization: Self = word("ECSServiceAverageMemoryUtilization");
        /// `ECSServiceCPUUtilization`
        pub const EcsServiceCpuUtilization: Self = word("ECSServiceCPUUtilization");
        /// `ECSServiceMemoryUtilization`
        pub const EcsServiceMemoryUtilization: Self = word("ECSServiceMemoryUtilization");
        /// `ECSServiceTotalCPUUtilization`
        pub const EcsServiceTotalCpuUtilization: Self = word("ECSServiceTotalCPUUtilization");
        /// `ECSServiceTotalMemoryUtilization`
        pub const EcsServiceTotalMemoryUtilization: Self = word("ECSServiceTotalMemoryUtilization");
        /// `TotalALBRequestCount`
        pub const TotalAlbRequestCount: Self = word("TotalALBRequestCount");
    }

    /// Words of `ScalableDimension`.
    pub type ScalableDimension = Word<fn(of::ScalableDimension)>;
    impl ScalableDimension {
        /// `appstream:fleet:DesiredCapacity`
        pub const AppstreamFleetDesiredCapacity: Self = word("appstream:fleet:DesiredCapacity");
        /// `cassandra:table:ReadCapacityUnits`
        pub const CassandraTableReadCapacityUnits: Self = word("cassandra:table:ReadCapacityUnits");
        /// `cassandra:table:WriteCapacityUnits`
        pub const CassandraTableWriteCapacityUnits: Self = word("cassandra:table:WriteCapacityUnits");
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        pub const ComprehendDocumentClassifierEndpointDesiredInferenceUnits: Self = word("comprehend:document-classifier-endpoint:DesiredInferenceUnits");
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        pub const ComprehendEntityRecognizerEndpointDesiredInferenceUnits: Self = word("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits");
        /// `custom-resource:ResourceType:Property`
        pub const CustomResourceResourceTypeProperty: Self = word("custom-resource:ResourceType:Property");
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
        /// `elasticache:cache-cluster:Nodes`
        pub const ElasticacheCacheClusterNodes: Self = word("elasticache:cache-cluster:Nodes");
        /// `elasticache:replication-group:NodeGroups`
        pub const ElasticacheReplicationGroupNodeGroups: Self = word("elasticache:replication-group:NodeGroups");
        /// `elasticache:replication-group:Replicas`
        pub const ElasticacheReplicationGroupReplicas: Self = word("elasticache:replication-group:Replicas");
        /// `elasticmapreduce:instancegroup:InstanceCount`
        pub const ElasticmapreduceInstancegroupInstanceCount: Self = word("elasticmapreduce:instancegroup:InstanceCount");
        /// `kafka:broker-storage:VolumeSize`
        pub const KafkaBrokerStorageVolumeSize: Self = word("kafka:broker-storage:VolumeSize");
        /// `lambda:function:ProvisionedConcurrency`
        pub const LambdaFunctionProvisionedConcurrency: Self = word("lambda:function:ProvisionedConcurrency");
        /// `neptune:cluster:ReadReplicaCount`
        pub const NeptuneClusterReadReplicaCount: Self = word("neptune:cluster:ReadReplicaCount");
        /// `rds:cluster:ReadReplicaCount`
        pub const RdsClusterReadReplicaCount: Self = word("rds:cluster:ReadReplicaCount");
        /// `sagemaker:inference-component:DesiredCopyCount`
        pub const SagemakerInferenceComponentDesiredCopyCount: Self = word("sagemaker:inference-component:DesiredCopyCount");
        /// `sagemaker:variant:DesiredInstanceCount`
        pub const SagemakerVariantDesiredInstanceCount: Self = word("sagemaker:variant:DesiredInstanceCount");
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        pub const SagemakerVariantDesiredProvisionedConcurrency: Self = word("sagemaker:variant:DesiredProvisionedConcurrency");
        /// `workspaces:workspacespool:DesiredUserSessions`
        pub const WorkspacesWorkspacespoolDesiredUserSessions: Self = word("workspaces:workspacespool:DesiredUserSessions");
    }

    /// `StepAdjustment`.
    pub type StepAdjustment = Fields<of::StepAdjustment>;
    impl StepAdjustment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scaling_adjustment: impl IntoVal<i64>) -> Self { with(empty(), "ScalingAdjustment", scaling_adjustment) }
        /// `MetricIntervalLowerBound`.
        #[track_caller] pub fn metric_interval_lower_bound(self, value: impl IntoVal<f64>) -> Self { with(self, "MetricIntervalLowerBound", value) }
        /// `MetricIntervalUpperBound`.
        #[track_caller] pub fn metric_interval_upper_bound(self, value: impl IntoVal<f64>) -> Self { with(self, "MetricIntervalUpperBound", value) }
        /// `ScalingAdjustment`: mandatory.
        #[track_caller] pub fn scaling_adjustment(self, value: impl IntoVal<i64>) -> Self { with(self, "ScalingAdjustment", value) }
    }

    /// `StepScalingPolicyConfiguration`.
    pub type StepScalingPolicyConfiguration = Fields<of::StepScalingPolicyConfiguration>;
    impl StepScalingPolicyConfiguration {
        /// `AdjustmentType`.
        #[track_caller] pub fn adjustment_type(self, value: impl IntoVal<StepScalingPolicyConfigurationAdjustmentType>) -> Self { with(self, "AdjustmentType", value) }
        /// `Cooldown`.
        #[track_caller] pub fn cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "Cooldown", value) }
        /// `MetricAggregationType`.
        #[track_caller] pub fn metric_aggregation_type(self, value: impl IntoVal<StepScalingPolicyConfigurationMetricAggregationType>) -> Self { with(self, "MetricAggregationType", value) }
        /// `MinAdjustmentMagnitude`.
        #[track_caller] pub fn min_adjustment_magnitude(self, value: impl IntoVal<i64>) -> Self { with(self, "MinAdjustmentMagnitude", value) }
        /// `StepAdjustments`: no item twice.
        #[track_caller] pub fn step_adjustments(self, value: impl IntoVal<List<StepAdjustment>>) -> Self { with(self, "StepAdjustments", value) }
    }

    /// Words of `AdjustmentType`.
    pub type StepScalingPolicyConfigurationAdjustmentType = Word<fn(of::StepScalingPolicyConfigurationAdjustmentType)>;
    impl StepScalingPolicyConfigurationAdjustmentType {
        /// `ChangeInCapacity`
        pub const ChangeInCapacity: Self = word("ChangeInCapacity");
        /// `ExactCapacity`
        pub const ExactCapacity: Self = word("ExactCapacity");
        /// `PercentChangeInCapacity`
        pub const PercentChangeInCapacity: Self = word("PercentChangeInCapacity");
    }

    /// Words of `MetricAggregationType`.
    pub type StepScalingPolicyConfigurationMetricAggregationType = Word<fn(of::StepScalingPolicyConfigurationMetricAggregationType)>;
    impl StepScalingPolicyConfigurationMetricAggregationType {
        /// `Average`
        pub const Average: Self = word("Average");
        /// `Maximum`
        pub const Maximum: Self = word("Maximum");
        /// `Minimum`
        pub const Minimum: Self = word("Minimum");
    }

    /// `TargetTrackingMetric`.
    pub type TargetTrackingMetric = Fields<of::TargetTrackingMetric>;
    impl TargetTrackingMetric {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<TargetTrackingMetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: 1 to 255 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: 1 to 255 characters.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `TargetTrackingMetricDataQuery`.
    pub type TargetTrackingMetricDataQuery = Fields<of::TargetTrackingMetricDataQuery>;
    impl TargetTrackingMetricDataQuery {
        /// `Expression`: 1 to 2048 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: 1 to 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Label`.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<TargetTrackingMetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
    }

    /// `TargetTrackingMetricDimension`.
    pub type TargetTrackingMetricDimension = Fields<of::TargetTrackingMetricDimension>;
    impl TargetTrackingMetricDimension {
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: 1 to 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TargetTrackingMetricStat`.
    pub type TargetTrackingMetricStat = Fields<of::TargetTrackingMetricStat>;
    impl TargetTrackingMetricStat {
        /// `Metric`.
        #[track_caller] pub fn metric(self, value: impl IntoVal<TargetTrackingMetric>) -> Self { with(self, "Metric", value) }
        /// `Stat`.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`: 1 to 1023 characters.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `TargetTrackingScalingPolicyConfiguration`.
    pub type TargetTrackingScalingPolicyConfiguration = Fields<of::TargetTrackingScalingPolicyConfiguration>;
    impl TargetTrackingScalingPolicyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `CustomizedMetricSpecification`.
        #[track_caller] pub fn customized_metric_specification(self, value: impl IntoVal<CustomizedMetricSpecification>) -> Self { with(self, "CustomizedMetricSpecification", value) }
        /// `DisableScaleIn`.
        #[track_caller] pub fn disable_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableScaleIn", value) }
        /// `PredefinedMetricSpecification`.
        #[track_caller] pub fn predefined_metric_specification(self, value: impl IntoVal<PredefinedMetricSpecification>) -> Self { with(self, "PredefinedMetricSpecification", value) }
        /// `ScaleInCooldown`.
        #[track_caller] pub fn scale_in_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInCooldown", value) }
        /// `ScaleOutCooldown`.
        #[track_caller] pub fn scale_out_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleOutCooldown", value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }
}
