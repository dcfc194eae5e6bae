// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApplicationAutoScaling`.

use super::prelude::*;

mod of { pub enum CfnScalableTarget {} pub enum CfnScalingPolicy {} }

/// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html).
///
/// What `Ref` returns: a text of ResourceId, ScalableDimension, ServiceNamespace.
pub type CfnScalableTarget = Handle<of::CfnScalableTarget>;
impl cfn::ResourceType for of::CfnScalableTarget { const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnScalableTargetProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ScalableTargetAction {} impl ias_core::Optional for ScalableTargetAction {} pub enum ScheduledAction {} pub enum SuspendedState {} impl ias_core::Optional for SuspendedState {} pub enum Tag {} }

    /// Words of `ScalableDimension`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalableDimension {
        /// `appstream:fleet:DesiredCapacity`
        AppstreamFleetDesiredCapacity,
        /// `cassandra:table:ReadCapacityUnits`
        CassandraTableReadCapacityUnits,
        /// `cassandra:table:WriteCapacityUnits`
        CassandraTableWriteCapacityUnits,
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits,
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits,
        /// `custom-resource:ResourceType:Property`
        CustomResourceResourceTypeProperty,
        /// `dynamodb:index:ReadCapacityUnits`
        DynamodbIndexReadCapacityUnits,
        /// `dynamodb:index:WriteCapacityUnits`
        DynamodbIndexWriteCapacityUnits,
        /// `dynamodb:table:ReadCapacityUnits`
        DynamodbTableReadCapacityUnits,
        /// `dynamodb:table:WriteCapacityUnits`
        DynamodbTableWriteCapacityUnits,
        /// `ec2:capacity-reservation:AvailableInstances`
        Ec2CapacityReservationAvailableInstances,
        /// `ec2:spot-fleet-request:TargetCapacity`
        Ec2SpotFleetRequestTargetCapacity,
        /// `ecs:service:DesiredCount`
        EcsServiceDesiredCount,
        /// `elasticache:cache-cluster:Nodes`
        ElasticacheCacheClusterNodes,
        /// `elasticache:replication-group:NodeGroups`
        ElasticacheReplicationGroupNodeGroups,
        /// `elasticache:replication-group:Replicas`
        ElasticacheReplicationGroupReplicas,
        /// `elasticmapreduce:instancegroup:InstanceCount`
        ElasticmapreduceInstancegroupInstanceCount,
        /// `kafka:broker-storage:VolumeSize`
        KafkaBrokerStorageVolumeSize,
        /// `lambda:function:ProvisionedConcurrency`
        LambdaFunctionProvisionedConcurrency,
        /// `neptune:cluster:ReadReplicaCount`
        NeptuneClusterReadReplicaCount,
        /// `rds:cluster:ReadReplicaCount`
        RdsClusterReadReplicaCount,
        /// `sagemaker:inference-component:DesiredCopyCount`
        SagemakerInferenceComponentDesiredCopyCount,
        /// `sagemaker:variant:DesiredInstanceCount`
        SagemakerVariantDesiredInstanceCount,
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        SagemakerVariantDesiredProvisionedConcurrency,
        /// `workspaces:workspacespool:DesiredUserSessions`
        WorkspacesWorkspacespoolDesiredUserSessions,
    }
    impl Words for ScalableDimension { const WORDS: &'static [(&'static str, Self)] = &[("appstream:fleet:DesiredCapacity", Self::AppstreamFleetDesiredCapacity), ("cassandra:table:ReadCapacityUnits", Self::CassandraTableReadCapacityUnits), ("cassandra:table:WriteCapacityUnits", Self::CassandraTableWriteCapacityUnits), ("comprehend:document-classifier-endpoint:DesiredInferenceUnits", Self::ComprehendDocumentClassifierEndpointDesiredInferenceUnits), ("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", Self::ComprehendEntityRecognizerEndpointDesiredInferenceUnits), ("custom-resource:ResourceType:Property", Self::CustomResourceResourceTypeProperty), ("dynamodb:index:ReadCapacityUnits", Self::DynamodbIndexReadCapacityUnits), ("dynamodb:index:WriteCapacityUnits", Self::DynamodbIndexWriteCapacityUnits), ("dynamodb:table:ReadCapacityUnits", Self::DynamodbTableReadCapacityUnits), ("dynamodb:table:WriteCapacityUnits", Self::DynamodbTableWriteCapacityUnits), ("ec2:capacity-reservation:AvailableInstances", Self::Ec2CapacityReservationAvailableInstances), ("ec2:spot-fleet-request:TargetCapacity", Self::Ec2SpotFleetRequestTargetCapacity), ("ecs:service:DesiredCount", Self::EcsServiceDesiredCount), ("elasticache:cache-cluster:Nodes", Self::ElasticacheCacheClusterNodes), ("elasticache:replication-group:NodeGroups", Self::ElasticacheReplicationGroupNodeGroups), ("elasticache:replication-group:Replicas", Self::ElasticacheReplicationGroupReplicas), ("elasticmapreduce:instancegroup:InstanceCount", Self::ElasticmapreduceInstancegroupInstanceCount), ("kafka:broker-storage:VolumeSize", Self::KafkaBrokerStorageVolumeSize), ("lambda:function:ProvisionedConcurrency", Self::LambdaFunctionProvisionedConcurrency), ("neptune:cluster:ReadReplicaCount", Self::NeptuneClusterReadReplicaCount), ("rds:cluster:ReadReplicaCount", Self::RdsClusterReadReplicaCount), ("sagemaker:inference-component:DesiredCopyCount", Self::SagemakerInferenceComponentDesiredCopyCount), ("sagemaker:variant:DesiredInstanceCount", Self::SagemakerVariantDesiredInstanceCount), ("sagemaker:variant:DesiredProvisionedConcurrency", Self::SagemakerVariantDesiredProvisionedConcurrency), ("workspaces:workspacespool:DesiredUserSessions", Self::WorkspacesWorkspacespoolDesiredUserSessions)]; }
    impl Eq for ScalableDimension {}
    impl fmt::Debug for ScalableDimension { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ServiceNamespace {
        /// `appstream`
        Appstream,
        /// `cassandra`
        Cassandra,
        /// `comprehend`
        Comprehend,
        /// `custom-resource`
        CustomResource,
        /// `dynamodb`
        Dynamodb,
        /// `ec2`
        Ec2,
        /// `ecs`
        Ecs,
        /// `elasticache`
        Elasticache,
        /// `elasticmapreduce`
        Elasticmapreduce,
        /// `kafka`
        Kafka,
        /// `lambda`
        Lambda,
        /// `neptune`
        Neptune,
        /// `rds`
        Rds,
        /// `sagemaker`
        Sagemaker,
        /// `workspaces`
        Workspaces,
    }
    impl Words for ServiceNamespace { const WORDS: &'static [(&'static str, Self)] = &[("appstream", Self::Appstream), ("cassandra", Self::Cassandra), ("comprehend", Self::Comprehend), ("custom-resource", Self::CustomResource), ("dynamodb", Self::Dynamodb), ("ec2", Self::Ec2), ("ecs", Self::Ecs), ("elasticache", Self::Elasticache), ("elasticmapreduce", Self::Elasticmapreduce), ("kafka", Self::Kafka), ("lambda", Self::Lambda), ("neptune", Self::Neptune), ("rds", Self::Rds), ("sagemaker", Self::Sagemaker), ("workspaces", Self::Workspaces)]; }
    impl Eq for ServiceNamespace {}
    impl fmt::Debug for ServiceNamespace { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnScalingPolicy { const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy"; const TAGS: Option<Tagging> = None; type Props = CfnScalingPolicyProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_scalable_target::{ServiceNamespace};
    mod of { pub enum CustomizedMetricSpecification {} impl ias_core::Optional for CustomizedMetricSpecification {} pub enum MetricDimension {} pub enum PredefinedMetricSpecification {} pub enum PredictiveScalingCustomizedCapacityMetric {} pub enum PredictiveScalingCustomizedLoadMetric {} pub enum PredictiveScalingCustomizedScalingMetric {} pub enum PredictiveScalingMetric {} impl ias_core::Optional for PredictiveScalingMetric {} pub enum PredictiveScalingMetricDataQuery {} impl ias_core::Optional for PredictiveScalingMetricDataQuery {} pub enum PredictiveScalingMetricDimension {} impl ias_core::Optional for PredictiveScalingMetricDimension {} pub enum PredictiveScalingMetricSpecification {} pub enum PredictiveScalingMetricStat {} impl ias_core::Optional for PredictiveScalingMetricStat {} pub enum PredictiveScalingPolicyConfiguration {} pub enum PredictiveScalingPredefinedLoadMetric {} pub enum PredictiveScalingPredefinedMetricPair {} pub enum PredictiveScalingPredefinedScalingMetric {} pub enum StepAdjustment {} pub enum StepScalingPolicyConfiguration {} impl ias_core::Optional for StepScalingPolicyConfiguration {} pub enum TargetTrackingMetric {} impl ias_core::Optional for TargetTrackingMetric {} pub enum TargetTrackingMetricDataQuery {} impl ias_core::Optional for TargetTrackingMetricDataQuery {} pub enum TargetTrackingMetricDimension {} impl ias_core::Optional for TargetTrackingMetricDimension {} pub enum TargetTrackingMetricStat {} impl ias_core::Optional for TargetTrackingMetricStat {} pub enum TargetTrackingScalingPolicyConfiguration {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum CustomizedMetricSpecificationStatistic {
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
    impl Words for CustomizedMetricSpecificationStatistic { const WORDS: &'static [(&'static str, Self)] = &[("Average", Self::Average), ("Maximum", Self::Maximum), ("Minimum", Self::Minimum), ("SampleCount", Self::SampleCount), ("Sum", Self::Sum)]; }
    impl Eq for CustomizedMetricSpecificationStatistic {}
    impl fmt::Debug for CustomizedMetricSpecificationStatistic { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PolicyType {
        /// `PredictiveScaling`
        PredictiveScaling,
        /// `StepScaling`
        StepScaling,
        /// `TargetTrackingScaling`
        TargetTrackingScaling,
    }
    impl Words for PolicyType { const WORDS: &'static [(&'static str, Self)] = &[("PredictiveScaling", Self::PredictiveScaling), ("StepScaling", Self::StepScaling), ("TargetTrackingScaling", Self::TargetTrackingScaling)]; }
    impl Eq for PolicyType {}
    impl fmt::Debug for PolicyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredefinedMetricSpecificationPredefinedMetricType {
        /// `ALBRequestCountPerTarget`
        AlbRequestCountPerTarget,
        /// `AppStreamAverageCapacityUtilization`
        AppStreamAverageCapacityUtilization,
        /// `CassandraReadCapacityUtilization`
        CassandraReadCapacityUtilization,
        /// `CassandraWriteCapacityUtilization`
        CassandraWriteCapacityUtilization,
        /// `ComprehendInferenceUtilization`
        ComprehendInferenceUtilization,
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
        /// `ECSServiceAverageCPUUtilizationHighResolution`
        EcsServiceAverageCpuUtilizationHighResolution,
        /// `ECSServiceAverageMemoryUtilization`
        EcsServiceAverageMemoryUtilization,
        /// `ECSServiceAverageMemoryUtilizationHighResolution`
        EcsServiceAverageMemoryUtilizationHighResolution,
        /// `ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage`
        ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage,
        /// `ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage`
        ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage,
        /// `ElastiCacheDatabaseMemoryUsagePercentage`
        ElastiCacheDatabaseMemoryUsagePercentage,
        /// `ElastiCacheEngineCPUUtilization`
        ElastiCacheEngineCpuUtilization,
        /// `ElastiCachePrimaryEngineCPUUtilization`
        ElastiCachePrimaryEngineCpuUtilization,
        /// `ElastiCacheReplicaEngineCPUUtilization`
        ElastiCacheReplicaEngineCpuUtilization,
        /// `KafkaBrokerStorageUtilization`
        KafkaBrokerStorageUtilization,
        /// `LambdaProvisionedConcurrencyUtilization`
        LambdaProvisionedConcurrencyUtilization,
        /// `NeptuneReaderAverageCPUUtilization`
        NeptuneReaderAverageCpuUtilization,
        /// `RDSReaderAverageCPUUtilization`
        RdsReaderAverageCpuUtilization,
        /// `RDSReaderAverageDatabaseConnections`
        RdsReaderAverageDatabaseConnections,
        /// `SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution`
        SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution,
        /// `SageMakerInferenceComponentInvocationsPerCopy`
        SageMakerInferenceComponentInvocationsPerCopy,
        /// `SageMakerVariantConcurrentRequestsPerModelHighResolution`
        SageMakerVariantConcurrentRequestsPerModelHighResolution,
        /// `SageMakerVariantInvocationsPerInstance`
        SageMakerVariantInvocationsPerInstance,
        /// `SageMakerVariantProvisionedConcurrencyUtilization`
        SageMakerVariantProvisionedConcurrencyUtilization,
        /// `WorkSpacesAverageUserSessionsCapacityUtilization`
        WorkSpacesAverageUserSessionsCapacityUtilization,
    }
    impl Words for PredefinedMetricSpecificationPredefinedMetricType { const WORDS: &'static [(&'static str, Self)] = &[("ALBRequestCountPerTarget", Self::AlbRequestCountPerTarget), ("AppStreamAverageCapacityUtilization", Self::AppStreamAverageCapacityUtilization), ("CassandraReadCapacityUtilization", Self::CassandraReadCapacityUtilization), ("CassandraWriteCapacityUtilization", Self::CassandraWriteCapacityUtilization), ("ComprehendInferenceUtilization", Self::ComprehendInferenceUtilization), ("DynamoDBReadCapacityUtilization", Self::DynamoDbReadCapacityUtilization), ("DynamoDBWriteCapacityUtilization", Self::DynamoDbWriteCapacityUtilization), ("EC2SpotFleetRequestAverageCPUUtilization", Self::Ec2SpotFleetRequestAverageCpuUtilization), ("EC2SpotFleetRequestAverageNetworkIn", Self::Ec2SpotFleetRequestAverageNetworkIn), ("EC2SpotFleetRequestAverageNetworkOut", Self::Ec2SpotFleetRequestAverageNetworkOut), ("ECSServiceAverageCPUUtilization", Self::EcsServiceAverageCpuUtilization), ("ECSServiceAverageCPUUtilizationHighResolution", Self::EcsServiceAverageCpuUtilizationHighResolution), ("ECSServiceAverageMemoryUtilization", Self::EcsServiceAverageMemoryUtilization), ("ECSServiceAverageMemoryUtilizationHighResolution", Self::EcsServiceAverageMemoryUtilizationHighResolution), ("ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", Self::ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage), ("ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", Self::ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage), ("ElastiCacheDatabaseMemoryUsagePercentage", Self::ElastiCacheDatabaseMemoryUsagePercentage), ("ElastiCacheEngineCPUUtilization", Self::ElastiCacheEngineCpuUtilization), ("ElastiCachePrimaryEngineCPUUtilization", Self::ElastiCachePrimaryEngineCpuUtilization), ("ElastiCacheReplicaEngineCPUUtilization", Self::ElastiCacheReplicaEngineCpuUtilization), ("KafkaBrokerStorageUtilization", Self::KafkaBrokerStorageUtilization), ("LambdaProvisionedConcurrencyUtilization", Self::LambdaProvisionedConcurrencyUtilization), ("NeptuneReaderAverageCPUUtilization", Self::NeptuneReaderAverageCpuUtilization), ("RDSReaderAverageCPUUtilization", Self::RdsReaderAverageCpuUtilization), ("RDSReaderAverageDatabaseConnections", Self::RdsReaderAverageDatabaseConnections), ("SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", Self::SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution), ("SageMakerInferenceComponentInvocationsPerCopy", Self::SageMakerInferenceComponentInvocationsPerCopy), ("SageMakerVariantConcurrentRequestsPerModelHighResolution", Self::SageMakerVariantConcurrentRequestsPerModelHighResolution), ("SageMakerVariantInvocationsPerInstance", Self::SageMakerVariantInvocationsPerInstance), ("SageMakerVariantProvisionedConcurrencyUtilization", Self::SageMakerVariantProvisionedConcurrencyUtilization), ("WorkSpacesAverageUserSessionsCapacityUtilization", Self::WorkSpacesAverageUserSessionsCapacityUtilization)]; }
    impl Eq for PredefinedMetricSpecificationPredefinedMetricType {}
    impl fmt::Debug for PredefinedMetricSpecificationPredefinedMetricType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {
        /// `HonorMaxCapacity`
        HonorMaxCapacity,
        /// `IncreaseMaxCapacity`
        IncreaseMaxCapacity,
    }
    impl Words for PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior { const WORDS: &'static [(&'static str, Self)] = &[("HonorMaxCapacity", Self::HonorMaxCapacity), ("IncreaseMaxCapacity", Self::IncreaseMaxCapacity)]; }
    impl Eq for PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {}
    impl fmt::Debug for PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Mode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredictiveScalingPolicyConfigurationMode {
        /// `ForecastAndScale`
        ForecastAndScale,
        /// `ForecastOnly`
        ForecastOnly,
    }
    impl Words for PredictiveScalingPolicyConfigurationMode { const WORDS: &'static [(&'static str, Self)] = &[("ForecastAndScale", Self::ForecastAndScale), ("ForecastOnly", Self::ForecastOnly)]; }
    impl Eq for PredictiveScalingPolicyConfigurationMode {}
    impl fmt::Debug for PredictiveScalingPolicyConfigurationMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        /// `ALBRequestCount`
        AlbRequestCount,
        /// `ALBRequestCountPerTarget`
        AlbRequestCountPerTarget,
        /// `ECSServiceAverageCPUUtilization`
        EcsServiceAverageCpuUtilization,
        /// `ECSServiceAverageMemoryUtilization`
        EcsServiceAverageMemoryUtilization,
        /// `ECSServiceCPUUtilization`
        EcsServiceCpuUtilization,
        /// `ECSServiceMemoryUtilization`
        EcsServiceMemoryUtilization,
        /// `ECSServiceTotalCPUUtilization`
        EcsServiceTotalCpuUtilization,
        /// `ECSServiceTotalMemoryUtilization`
        EcsServiceTotalMemoryUtilization,
        /// `TotalALBRequestCount`
        TotalAlbRequestCount,
    }
    impl Words for PredictiveScalingPredefinedLoadMetricPredefinedMetricType { const WORDS: &'static [(&'static str, Self)] = &[("ALBRequestCount", Self::AlbRequestCount), ("ALBRequestCountPerTarget", Self::AlbRequestCountPerTarget), ("ECSServiceAverageCPUUtilization", Self::EcsServiceAverageCpuUtilization), ("ECSServiceAverageMemoryUtilization", Self::EcsServiceAverageMemoryUtilization), ("ECSServiceCPUUtilization", Self::EcsServiceCpuUtilization), ("ECSServiceMemoryUtilization", Self::EcsServiceMemoryUtilization), ("ECSServiceTotalCPUUtilization", Self::EcsServiceTotalCpuUtilization), ("ECSServiceTotalMemoryUtilization", Self::EcsServiceTotalMemoryUtilization), ("TotalALBRequestCount", Self::TotalAlbRequestCount)]; }
    impl Eq for PredictiveScalingPredefinedLoadMetricPredefinedMetricType {}
    impl fmt::Debug for PredictiveScalingPredefinedLoadMetricPredefinedMetricType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredictiveScalingPredefinedMetricPairPredefinedMetricType {
        /// `ALBRequestCount`
        AlbRequestCount,
        /// `ALBRequestCountPerTarget`
        AlbRequestCountPerTarget,
        /// `ECSServiceAverageCPUUtilization`
        EcsServiceAverageCpuUtilization,
        /// `ECSServiceAverageMemoryUtilization`
        EcsServiceAverageMemoryUtilization,
        /// `ECSServiceCPUUtilization`
        EcsServiceCpuUtilization,
        /// `ECSServiceMemoryUtilization`
        EcsServiceMemoryUtilization,
        /// `ECSServiceTotalCPUUtilization`
        EcsServiceTotalCpuUtilization,
        /// `ECSServiceTotalMemoryUtilization`
        EcsServiceTotalMemoryUtilization,
        /// `TotalALBRequestCount`
        TotalAlbRequestCount,
    }
    impl Words for PredictiveScalingPredefinedMetricPairPredefinedMetricType { const WORDS: &'static [(&'static str, Self)] = &[("ALBRequestCount", Self::AlbRequestCount), ("ALBRequestCountPerTarget", Self::AlbRequestCountPerTarget), ("ECSServiceAverageCPUUtilization", Self::EcsServiceAverageCpuUtilization), ("ECSServiceAverageMemoryUtilization", Self::EcsServiceAverageMemoryUtilization), ("ECSServiceCPUUtilization", Self::EcsServiceCpuUtilization), ("ECSServiceMemoryUtilization", Self::EcsServiceMemoryUtilization), ("ECSServiceTotalCPUUtilization", Self::EcsServiceTotalCpuUtilization), ("ECSServiceTotalMemoryUtilization", Self::EcsServiceTotalMemoryUtilization), ("TotalALBRequestCount", Self::TotalAlbRequestCount)]; }
    impl Eq for PredictiveScalingPredefinedMetricPairPredefinedMetricType {}
    impl fmt::Debug for PredictiveScalingPredefinedMetricPairPredefinedMetricType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        /// `ALBRequestCount`
        AlbRequestCount,
        /// `ALBRequestCountPerTarget`
        AlbRequestCountPerTarget,
        /// `ECSServiceAverageCPUUtilization`
        EcsServiceAverageCpuUtilization,
        /// `ECSServiceAverageMemoryUtilization`
        EcsServiceAverageMemoryUtilization,
        /// `ECSServiceCPUUtilization`
        EcsServiceCpuUtilization,
        /// `ECSServiceMemoryUtilization`
        EcsServiceMemoryUtilization,
        /// `ECSServiceTotalCPUUtilization`
        EcsServiceTotalCpuUtilization,
        /// `ECSServiceTotalMemoryUtilization`
        EcsServiceTotalMemoryUtilization,
        /// `TotalALBRequestCount`
        TotalAlbRequestCount,
    }
    impl Words for PredictiveScalingPredefinedScalingMetricPredefinedMetricType { const WORDS: &'static [(&'static str, Self)] = &[("ALBRequestCount", Self::AlbRequestCount), ("ALBRequestCountPerTarget", Self::AlbRequestCountPerTarget), ("ECSServiceAverageCPUUtilization", Self::EcsServiceAverageCpuUtilization), ("ECSServiceAverageMemoryUtilization", Self::EcsServiceAverageMemoryUtilization), ("ECSServiceCPUUtilization", Self::EcsServiceCpuUtilization), ("ECSServiceMemoryUtilization", Self::EcsServiceMemoryUtilization), ("ECSServiceTotalCPUUtilization", Self::EcsServiceTotalCpuUtilization), ("ECSServiceTotalMemoryUtilization", Self::EcsServiceTotalMemoryUtilization), ("TotalALBRequestCount", Self::TotalAlbRequestCount)]; }
    impl Eq for PredictiveScalingPredefinedScalingMetricPredefinedMetricType {}
    impl fmt::Debug for PredictiveScalingPredefinedScalingMetricPredefinedMetricType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ScalableDimension`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalableDimension {
        /// `appstream:fleet:DesiredCapacity`
        AppstreamFleetDesiredCapacity,
        /// `cassandra:table:ReadCapacityUnits`
        CassandraTableReadCapacityUnits,
        /// `cassandra:table:WriteCapacityUnits`
        CassandraTableWriteCapacityUnits,
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits,
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits,
        /// `custom-resource:ResourceType:Property`
        CustomResourceResourceTypeProperty,
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
        /// `elasticache:cache-cluster:Nodes`
        ElasticacheCacheClusterNodes,
        /// `elasticache:replication-group:NodeGroups`
        ElasticacheReplicationGroupNodeGroups,
        /// `elasticache:replication-group:Replicas`
        ElasticacheReplicationGroupReplicas,
        /// `elasticmapreduce:instancegroup:InstanceCount`
        ElasticmapreduceInstancegroupInstanceCount,
        /// `kafka:broker-storage:VolumeSize`
        KafkaBrokerStorageVolumeSize,
        /// `lambda:function:ProvisionedConcurrency`
        LambdaFunctionProvisionedConcurrency,
        /// `neptune:cluster:ReadReplicaCount`
        NeptuneClusterReadReplicaCount,
        /// `rds:cluster:ReadReplicaCount`
        RdsClusterReadReplicaCount,
        /// `sagemaker:inference-component:DesiredCopyCount`
        SagemakerInferenceComponentDesiredCopyCount,
        /// `sagemaker:variant:DesiredInstanceCount`
        SagemakerVariantDesiredInstanceCount,
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        SagemakerVariantDesiredProvisionedConcurrency,
        /// `workspaces:workspacespool:DesiredUserSessions`
        WorkspacesWorkspacespoolDesiredUserSessions,
    }
    impl Words for ScalableDimension { const WORDS: &'static [(&'static str, Self)] = &[("appstream:fleet:DesiredCapacity", Self::AppstreamFleetDesiredCapacity), ("cassandra:table:ReadCapacityUnits", Self::CassandraTableReadCapacityUnits), ("cassandra:table:WriteCapacityUnits", Self::CassandraTableWriteCapacityUnits), ("comprehend:document-classifier-endpoint:DesiredInferenceUnits", Self::ComprehendDocumentClassifierEndpointDesiredInferenceUnits), ("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", Self::ComprehendEntityRecognizerEndpointDesiredInferenceUnits), ("custom-resource:ResourceType:Property", Self::CustomResourceResourceTypeProperty), ("dynamodb:index:ReadCapacityUnits", Self::DynamodbIndexReadCapacityUnits), ("dynamodb:index:WriteCapacityUnits", Self::DynamodbIndexWriteCapacityUnits), ("dynamodb:table:ReadCapacityUnits", Self::DynamodbTableReadCapacityUnits), ("dynamodb:table:WriteCapacityUnits", Self::DynamodbTableWriteCapacityUnits), ("ec2:spot-fleet-request:TargetCapacity", Self::Ec2SpotFleetRequestTargetCapacity), ("ecs:service:DesiredCount", Self::EcsServiceDesiredCount), ("elasticache:cache-cluster:Nodes", Self::ElasticacheCacheClusterNodes), ("elasticache:replication-group:NodeGroups", Self::ElasticacheReplicationGroupNodeGroups), ("elasticache:replication-group:Replicas", Self::ElasticacheReplicationGroupReplicas), ("elasticmapreduce:instancegroup:InstanceCount", Self::ElasticmapreduceInstancegroupInstanceCount), ("kafka:broker-storage:VolumeSize", Self::KafkaBrokerStorageVolumeSize), ("lambda:function:ProvisionedConcurrency", Self::LambdaFunctionProvisionedConcurrency), ("neptune:cluster:ReadReplicaCount", Self::NeptuneClusterReadReplicaCount), ("rds:cluster:ReadReplicaCount", Self::RdsClusterReadReplicaCount), ("sagemaker:inference-component:DesiredCopyCount", Self::SagemakerInferenceComponentDesiredCopyCount), ("sagemaker:variant:DesiredInstanceCount", Self::SagemakerVariantDesiredInstanceCount), ("sagemaker:variant:DesiredProvisionedConcurrency", Self::SagemakerVariantDesiredProvisionedConcurrency), ("workspaces:workspacespool:DesiredUserSessions", Self::WorkspacesWorkspacespoolDesiredUserSessions)]; }
    impl Eq for ScalableDimension {}
    impl fmt::Debug for ScalableDimension { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum StepScalingPolicyConfigurationAdjustmentType {
        /// `ChangeInCapacity`
        ChangeInCapacity,
        /// `ExactCapacity`
        ExactCapacity,
        /// `PercentChangeInCapacity`
        PercentChangeInCapacity,
    }
    impl Words for StepScalingPolicyConfigurationAdjustmentType { const WORDS: &'static [(&'static str, Self)] = &[("ChangeInCapacity", Self::ChangeInCapacity), ("ExactCapacity", Self::ExactCapacity), ("PercentChangeInCapacity", Self::PercentChangeInCapacity)]; }
    impl Eq for StepScalingPolicyConfigurationAdjustmentType {}
    impl fmt::Debug for StepScalingPolicyConfigurationAdjustmentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `MetricAggregationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StepScalingPolicyConfigurationMetricAggregationType {
        /// `Average`
        Average,
        /// `Maximum`
        Maximum,
        /// `Minimum`
        Minimum,
    }
    impl Words for StepScalingPolicyConfigurationMetricAggregationType { const WORDS: &'static [(&'static str, Self)] = &[("Average", Self::Average), ("Maximum", Self::Maximum), ("Minimum", Self::Minimum)]; }
    impl Eq for StepScalingPolicyConfigurationMetricAggregationType {}
    impl fmt::Debug for StepScalingPolicyConfigurationMetricAggregationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
