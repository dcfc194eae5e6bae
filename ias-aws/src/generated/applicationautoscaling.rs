// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApplicationAutoScaling`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html).
    pub CfnScalableTarget, CfnScalableTargetProps, "AWS::ApplicationAutoScaling::ScalableTarget", tags = Some(Tagging::List("Tags"))
);
impl CfnScalableTarget {
    /// What `Ref` returns: a text of ResourceId, ScalableDimension, ServiceNamespace.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnScalableTarget`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnScalableTargetProps(Object);
ias_core::shape!(CfnScalableTargetProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_scalable_target::ServiceNamespace>, C: IntoVal<cfn_scalable_target::ScalableDimension>, D: IntoVal<i64>, E: IntoVal<i64>>(required: CfnScalableTargetPropsRequired<A, B, C, D, E>) -> Self { Self(Object::new()).resource_id(required.resource_id).service_namespace(required.service_namespace).scalable_dimension(required.scalable_dimension).min_capacity(required.min_capacity).max_capacity(required.max_capacity) }
    /// Key of `MaxCapacity`.
    pub const MAX_CAPACITY: Key<Self, i64> = Key::new("MaxCapacity");
    /// `MaxCapacity`: mandatory.
    pub fn max_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxCapacity", value); self }
    /// Key of `MinCapacity`.
    pub const MIN_CAPACITY: Key<Self, i64> = Key::new("MinCapacity");
    /// `MinCapacity`: mandatory.
    pub fn min_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinCapacity", value); self }
    /// Key of `ResourceId`.
    pub const RESOURCE_ID: Key<Self, String> = Key::new("ResourceId");
    /// `ResourceId`: mandatory, 1 to 1600 characters. Changing it replaces the resource.
    pub fn resource_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceId", value); self }
    /// Key of `RoleARN`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleARN");
    /// `RoleARN`: 1 to 1600 characters. Write-only.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleARN", value); self }
    /// Key of `ScalableDimension`.
    pub const SCALABLE_DIMENSION: Key<Self, cfn_scalable_target::ScalableDimension> = Key::new("ScalableDimension");
    /// `ScalableDimension`: mandatory. Changing it replaces the resource.
    pub fn scalable_dimension(mut self, value: impl IntoVal<cfn_scalable_target::ScalableDimension>) -> Self { self.0.put("ScalableDimension", value); self }
    /// Key of `ScheduledActions`.
    pub const SCHEDULED_ACTIONS: Key<Self, List<cfn_scalable_target::ScheduledAction>> = Key::new("ScheduledActions");
    /// `ScheduledActions`: no item twice.
    pub fn scheduled_actions(mut self, value: impl IntoVal<List<cfn_scalable_target::ScheduledAction>>) -> Self { self.0.put("ScheduledActions", value); self }
    /// Key of `ServiceNamespace`.
    pub const SERVICE_NAMESPACE: Key<Self, cfn_scalable_target::ServiceNamespace> = Key::new("ServiceNamespace");
    /// `ServiceNamespace`: mandatory. Changing it replaces the resource.
    pub fn service_namespace(mut self, value: impl IntoVal<cfn_scalable_target::ServiceNamespace>) -> Self { self.0.put("ServiceNamespace", value); self }
    /// Key of `SuspendedState`.
    pub const SUSPENDED_STATE: Key<Self, cfn_scalable_target::SuspendedState> = Key::new("SuspendedState");
    /// `SuspendedState`.
    pub fn suspended_state(mut self, value: impl IntoVal<cfn_scalable_target::SuspendedState>) -> Self { self.0.put("SuspendedState", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_scalable_target::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_scalable_target::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnScalableTarget`].
pub mod cfn_scalable_target {
    use super::super::prelude::*;

    /// Words of `ScalableDimension`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(ScalableDimension { AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity", CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits", CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits", ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits", ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property", DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits", DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits", DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits", DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits", Ec2CapacityReservationAvailableInstances = "ec2:capacity-reservation:AvailableInstances", Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity", EcsServiceDesiredCount = "ecs:service:DesiredCount", ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes", ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups", ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas", ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount", KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize", LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency", NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount", RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount", SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount", SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount", SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency", WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions" });

    /// `ScalableTargetAction`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScalableTargetAction(Object);
    ias_core::shape!(ScalableTargetAction);
    impl ScalableTargetAction {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxCapacity`.
        pub const MAX_CAPACITY: Key<Self, i64> = Key::new("MaxCapacity");
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxCapacity", value); self }
        /// Key of `MinCapacity`.
        pub const MIN_CAPACITY: Key<Self, i64> = Key::new("MinCapacity");
        /// `MinCapacity`.
        pub fn min_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinCapacity", value); self }
    }
    impl Default for ScalableTargetAction { fn default() -> Self { Self::new() } }

    /// `ScheduledAction`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScheduledAction(Object);
    ias_core::shape!(ScheduledAction);
    impl ScheduledAction {
        /// Takes what is mandatory.
        pub fn new(scheduled_action_name: impl IntoVal<String>, schedule: impl IntoVal<String>) -> Self { Self(Object::new()).scheduled_action_name(scheduled_action_name).schedule(schedule) }
        /// Key of `EndTime`.
        pub const END_TIME: Key<Self, String> = Key::new("EndTime");
        /// `EndTime`.
        pub fn end_time(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EndTime", value); self }
        /// Key of `ScalableTargetAction`.
        pub const SCALABLE_TARGET_ACTION: Key<Self, ScalableTargetAction> = Key::new("ScalableTargetAction");
        /// `ScalableTargetAction`.
        pub fn scalable_target_action(mut self, value: impl IntoVal<ScalableTargetAction>) -> Self { self.0.put("ScalableTargetAction", value); self }
        /// Key of `Schedule`.
        pub const SCHEDULE: Key<Self, String> = Key::new("Schedule");
        /// `Schedule`: mandatory.
        pub fn schedule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Schedule", value); self }
        /// Key of `ScheduledActionName`.
        pub const SCHEDULED_ACTION_NAME: Key<Self, String> = Key::new("ScheduledActionName");
        /// `ScheduledActionName`: mandatory.
        pub fn scheduled_action_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduledActionName", value); self }
        /// Key of `StartTime`.
        pub const START_TIME: Key<Self, String> = Key::new("StartTime");
        /// `StartTime`.
        pub fn start_time(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StartTime", value); self }
        /// Key of `Timezone`.
        pub const TIMEZONE: Key<Self, String> = Key::new("Timezone");
        /// `Timezone`.
        pub fn timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Timezone", value); self }
    }

    /// Words of `ServiceNamespace`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(ServiceNamespace { Appstream = "appstream", Cassandra = "cassandra", Comprehend = "comprehend", CustomResource = "custom-resource", Dynamodb = "dynamodb", Ec2 = "ec2", Ecs = "ecs", Elasticache = "elasticache", Elasticmapreduce = "elasticmapreduce", Kafka = "kafka", Lambda = "lambda", Neptune = "neptune", Rds = "rds", Sagemaker = "sagemaker", Workspaces = "workspaces" });

    /// `SuspendedState`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SuspendedState(Object);
    ias_core::shape!(SuspendedState);
    impl SuspendedState {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DynamicScalingInSuspended`.
        pub const DYNAMIC_SCALING_IN_SUSPENDED: Key<Self, bool> = Key::new("DynamicScalingInSuspended");
        /// `DynamicScalingInSuspended`.
        pub fn dynamic_scaling_in_suspended(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DynamicScalingInSuspended", value); self }
        /// Key of `DynamicScalingOutSuspended`.
        pub const DYNAMIC_SCALING_OUT_SUSPENDED: Key<Self, bool> = Key::new("DynamicScalingOutSuspended");
        /// `DynamicScalingOutSuspended`.
        pub fn dynamic_scaling_out_suspended(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DynamicScalingOutSuspended", value); self }
        /// Key of `ScheduledScalingSuspended`.
        pub const SCHEDULED_SCALING_SUSPENDED: Key<Self, bool> = Key::new("ScheduledScalingSuspended");
        /// `ScheduledScalingSuspended`.
        pub fn scheduled_scaling_suspended(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ScheduledScalingSuspended", value); self }
    }
    impl Default for SuspendedState { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ApplicationAutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html).
    pub CfnScalingPolicy, CfnScalingPolicyProps, "AWS::ApplicationAutoScaling::ScalingPolicy", tags = None
);
impl CfnScalingPolicy {
    /// What `Ref` returns: a text of Arn, ScalableDimension.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScalingPolicyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnScalingPolicy`].
/// 
/// Takes exactly one of `ScalingTargetId`; `ResourceId`.
/// `ResourceId` needs `ScalableDimension` + `ServiceNamespace`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnScalingPolicyProps(Object);
ias_core::shape!(CfnScalingPolicyProps);
impl CfnScalingPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_name: impl IntoVal<String>, policy_type: impl IntoVal<cfn_scaling_policy::PolicyType>) -> Self { Self(Object::new()).policy_name(policy_name).policy_type(policy_type) }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 256 characters, matches `^\p{Print}+$`. Changing it replaces the resource.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    /// Key of `PolicyType`.
    pub const POLICY_TYPE: Key<Self, cfn_scaling_policy::PolicyType> = Key::new("PolicyType");
    /// `PolicyType`: mandatory.
    pub fn policy_type(mut self, value: impl IntoVal<cfn_scaling_policy::PolicyType>) -> Self { self.0.put("PolicyType", value); self }
    /// Key of `PredictiveScalingPolicyConfiguration`.
    pub const PREDICTIVE_SCALING_POLICY_CONFIGURATION: Key<Self, cfn_scaling_policy::PredictiveScalingPolicyConfiguration> = Key::new("PredictiveScalingPolicyConfiguration");
    /// `PredictiveScalingPolicyConfiguration`.
    pub fn predictive_scaling_policy_configuration(mut self, value: impl IntoVal<cfn_scaling_policy::PredictiveScalingPolicyConfiguration>) -> Self { self.0.put("PredictiveScalingPolicyConfiguration", value); self }
    /// Key of `ResourceId`.
    pub const RESOURCE_ID: Key<Self, String> = Key::new("ResourceId");
    /// `ResourceId`: 1 to 1600 characters. Changing it replaces the resource.
    pub fn resource_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceId", value); self }
    /// Key of `ScalableDimension`.
    pub const SCALABLE_DIMENSION: Key<Self, cfn_scaling_policy::ScalableDimension> = Key::new("ScalableDimension");
    /// `ScalableDimension`. Changing it replaces the resource.
    pub fn scalable_dimension(mut self, value: impl IntoVal<cfn_scaling_policy::ScalableDimension>) -> Self { self.0.put("ScalableDimension", value); self }
    /// Key of `ScalingTargetId`.
    pub const SCALING_TARGET_ID: Key<Self, Is<kinds::ScalableTargetResourceId>> = Key::new("ScalingTargetId");
    /// `ScalingTargetId`. Changing it replaces the resource. Write-only.
    pub fn scaling_target_id(mut self, value: impl IntoVal<Is<kinds::ScalableTargetResourceId>>) -> Self { self.0.put("ScalingTargetId", value); self }
    /// Key of `ServiceNamespace`.
    pub const SERVICE_NAMESPACE: Key<Self, cfn_scaling_policy::ServiceNamespace> = Key::new("ServiceNamespace");
    /// `ServiceNamespace`. Changing it replaces the resource.
    pub fn service_namespace(mut self, value: impl IntoVal<cfn_scaling_policy::ServiceNamespace>) -> Self { self.0.put("ServiceNamespace", value); self }
    /// Key of `StepScalingPolicyConfiguration`.
    pub const STEP_SCALING_POLICY_CONFIGURATION: Key<Self, cfn_scaling_policy::StepScalingPolicyConfiguration> = Key::new("StepScalingPolicyConfiguration");
    /// `StepScalingPolicyConfiguration`.
    pub fn step_scaling_policy_configuration(mut self, value: impl IntoVal<cfn_scaling_policy::StepScalingPolicyConfiguration>) -> Self { self.0.put("StepScalingPolicyConfiguration", value); self }
    /// Key of `TargetTrackingScalingPolicyConfiguration`.
    pub const TARGET_TRACKING_SCALING_POLICY_CONFIGURATION: Key<Self, cfn_scaling_policy::TargetTrackingScalingPolicyConfiguration> = Key::new("TargetTrackingScalingPolicyConfiguration");
    /// `TargetTrackingScalingPolicyConfiguration`.
    pub fn target_tracking_scaling_policy_configuration(mut self, value: impl IntoVal<cfn_scaling_policy::TargetTrackingScalingPolicyConfiguration>) -> Self { self.0.put("TargetTrackingScalingPolicyConfiguration", value); self }
}

/// Types of [`CfnScalingPolicy`].
pub mod cfn_scaling_policy {
    use super::super::prelude::*;

    /// `CustomizedMetricSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CustomizedMetricSpecification(Object);
    ias_core::shape!(CustomizedMetricSpecification);
    impl CustomizedMetricSpecification {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<MetricDimension>> = Key::new("Dimensions");
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl IntoVal<List<MetricDimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Metrics`.
        pub const METRICS: Key<Self, List<TargetTrackingMetricDataQuery>> = Key::new("Metrics");
        /// `Metrics`.
        pub fn metrics(mut self, value: impl IntoVal<List<TargetTrackingMetricDataQuery>>) -> Self { self.0.put("Metrics", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
        /// Key of `Statistic`.
        pub const STATISTIC: Key<Self, CustomizedMetricSpecificationStatistic> = Key::new("Statistic");
        /// `Statistic`.
        pub fn statistic(mut self, value: impl IntoVal<CustomizedMetricSpecificationStatistic>) -> Self { self.0.put("Statistic", value); self }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, String> = Key::new("Unit");
        /// `Unit`.
        pub fn unit(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Unit", value); self }
    }
    impl Default for CustomizedMetricSpecification { fn default() -> Self { Self::new() } }

    /// Words of `Statistic`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(CustomizedMetricSpecificationStatistic { Average = "Average", Maximum = "Maximum", Minimum = "Minimum", SampleCount = "SampleCount", Sum = "Sum" });

    /// `MetricDimension`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricDimension(Object);
    ias_core::shape!(MetricDimension);
    impl MetricDimension {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).name(name) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `PolicyType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PolicyType {
        /// `PredictiveScaling`
        PredictiveScaling,
        /// `StepScaling`
        StepScaling,
        /// `TargetTrackingScaling`
        TargetTrackingScaling,
    }
    ias_core::words!(PolicyType { PredictiveScaling = "PredictiveScaling", StepScaling = "StepScaling", TargetTrackingScaling = "TargetTrackingScaling" });

    /// `PredefinedMetricSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredefinedMetricSpecification(Object);
    ias_core::shape!(PredefinedMetricSpecification);
    impl PredefinedMetricSpecification {
        /// Takes what is mandatory.
        pub fn new(predefined_metric_type: impl IntoVal<PredefinedMetricSpecificationPredefinedMetricType>) -> Self { Self(Object::new()).predefined_metric_type(predefined_metric_type) }
        /// Key of `PredefinedMetricType`.
        pub const PREDEFINED_METRIC_TYPE: Key<Self, PredefinedMetricSpecificationPredefinedMetricType> = Key::new("PredefinedMetricType");
        /// `PredefinedMetricType`: mandatory.
        pub fn predefined_metric_type(mut self, value: impl IntoVal<PredefinedMetricSpecificationPredefinedMetricType>) -> Self { self.0.put("PredefinedMetricType", value); self }
        /// Key of `ResourceLabel`.
        pub const RESOURCE_LABEL: Key<Self, String> = Key::new("ResourceLabel");
        /// `ResourceLabel`: 1 to 1023 characters. Write-only.
        pub fn resource_label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceLabel", value); self }
    }

    /// Words of `PredefinedMetricType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(PredefinedMetricSpecificationPredefinedMetricType { AlbRequestCountPerTarget = "ALBRequestCountPerTarget", AppStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization", CassandraReadCapacityUtilization = "CassandraReadCapacityUtilization", CassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization", ComprehendInferenceUtilization = "ComprehendInferenceUtilization", DynamoDbReadCapacityUtilization = "DynamoDBReadCapacityUtilization", DynamoDbWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization", Ec2SpotFleetRequestAverageCpuUtilization = "EC2SpotFleetRequestAverageCPUUtilization", Ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn", Ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageCpuUtilizationHighResolution = "ECSServiceAverageCPUUtilizationHighResolution", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", EcsServiceAverageMemoryUtilizationHighResolution = "ECSServiceAverageMemoryUtilizationHighResolution", ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", ElastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage", ElastiCacheEngineCpuUtilization = "ElastiCacheEngineCPUUtilization", ElastiCachePrimaryEngineCpuUtilization = "ElastiCachePrimaryEngineCPUUtilization", ElastiCacheReplicaEngineCpuUtilization = "ElastiCacheReplicaEngineCPUUtilization", KafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization", LambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization", NeptuneReaderAverageCpuUtilization = "NeptuneReaderAverageCPUUtilization", RdsReaderAverageCpuUtilization = "RDSReaderAverageCPUUtilization", RdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections", SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", SageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy", SageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution", SageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance", SageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization", WorkSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization" });

    /// `PredictiveScalingCustomizedCapacityMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingCustomizedCapacityMetric(Object);
    ias_core::shape!(PredictiveScalingCustomizedCapacityMetric);
    impl PredictiveScalingCustomizedCapacityMetric {
        /// Takes what is mandatory.
        pub fn new(metric_data_queries: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { Self(Object::new()).metric_data_queries(metric_data_queries) }
        /// Key of `MetricDataQueries`.
        pub const METRIC_DATA_QUERIES: Key<Self, List<PredictiveScalingMetricDataQuery>> = Key::new("MetricDataQueries");
        /// `MetricDataQueries`: mandatory, no item twice.
        pub fn metric_data_queries(mut self, value: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { self.0.put("MetricDataQueries", value); self }
    }

    /// `PredictiveScalingCustomizedLoadMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingCustomizedLoadMetric(Object);
    ias_core::shape!(PredictiveScalingCustomizedLoadMetric);
    impl PredictiveScalingCustomizedLoadMetric {
        /// Takes what is mandatory.
        pub fn new(metric_data_queries: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { Self(Object::new()).metric_data_queries(metric_data_queries) }
        /// Key of `MetricDataQueries`.
        pub const METRIC_DATA_QUERIES: Key<Self, List<PredictiveScalingMetricDataQuery>> = Key::new("MetricDataQueries");
        /// `MetricDataQueries`: mandatory, no item twice.
        pub fn metric_data_queries(mut self, value: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { self.0.put("MetricDataQueries", value); self }
    }

    /// `PredictiveScalingCustomizedScalingMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingCustomizedScalingMetric(Object);
    ias_core::shape!(PredictiveScalingCustomizedScalingMetric);
    impl PredictiveScalingCustomizedScalingMetric {
        /// Takes what is mandatory.
        pub fn new(metric_data_queries: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { Self(Object::new()).metric_data_queries(metric_data_queries) }
        /// Key of `MetricDataQueries`.
        pub const METRIC_DATA_QUERIES: Key<Self, List<PredictiveScalingMetricDataQuery>> = Key::new("MetricDataQueries");
        /// `MetricDataQueries`: mandatory, no item twice.
        pub fn metric_data_queries(mut self, value: impl IntoVal<List<PredictiveScalingMetricDataQuery>>) -> Self { self.0.put("MetricDataQueries", value); self }
    }

    /// `PredictiveScalingMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingMetric(Object);
    ias_core::shape!(PredictiveScalingMetric);
    impl PredictiveScalingMetric {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<PredictiveScalingMetricDimension>> = Key::new("Dimensions");
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl IntoVal<List<PredictiveScalingMetricDimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`: 1 to 255 characters.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: 1 to 255 characters.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }
    impl Default for PredictiveScalingMetric { fn default() -> Self { Self::new() } }

    /// `PredictiveScalingMetricDataQuery`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingMetricDataQuery(Object);
    ias_core::shape!(PredictiveScalingMetricDataQuery);
    impl PredictiveScalingMetricDataQuery {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`: 1 to 2048 characters.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: 1 to 255 characters.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Label`.
        pub const LABEL: Key<Self, String> = Key::new("Label");
        /// `Label`.
        pub fn label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Label", value); self }
        /// Key of `MetricStat`.
        pub const METRIC_STAT: Key<Self, PredictiveScalingMetricStat> = Key::new("MetricStat");
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl IntoVal<PredictiveScalingMetricStat>) -> Self { self.0.put("MetricStat", value); self }
        /// Key of `ReturnData`.
        pub const RETURN_DATA: Key<Self, bool> = Key::new("ReturnData");
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReturnData", value); self }
    }
    impl Default for PredictiveScalingMetricDataQuery { fn default() -> Self { Self::new() } }

    /// `PredictiveScalingMetricDimension`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingMetricDimension(Object);
    ias_core::shape!(PredictiveScalingMetricDimension);
    impl PredictiveScalingMetricDimension {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: 1 to 255 characters.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: 1 to 1024 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for PredictiveScalingMetricDimension { fn default() -> Self { Self::new() } }

    /// `PredictiveScalingMetricSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingMetricSpecification(Object);
    ias_core::shape!(PredictiveScalingMetricSpecification);
    impl PredictiveScalingMetricSpecification {
        /// Takes what is mandatory.
        pub fn new(target_value: impl IntoVal<f64>) -> Self { Self(Object::new()).target_value(target_value) }
        /// Key of `CustomizedCapacityMetricSpecification`.
        pub const CUSTOMIZED_CAPACITY_METRIC_SPECIFICATION: Key<Self, PredictiveScalingCustomizedCapacityMetric> = Key::new("CustomizedCapacityMetricSpecification");
        /// `CustomizedCapacityMetricSpecification`.
        pub fn customized_capacity_metric_specification(mut self, value: impl IntoVal<PredictiveScalingCustomizedCapacityMetric>) -> Self { self.0.put("CustomizedCapacityMetricSpecification", value); self }
        /// Key of `CustomizedLoadMetricSpecification`.
        pub const CUSTOMIZED_LOAD_METRIC_SPECIFICATION: Key<Self, PredictiveScalingCustomizedLoadMetric> = Key::new("CustomizedLoadMetricSpecification");
        /// `CustomizedLoadMetricSpecification`.
        pub fn customized_load_metric_specification(mut self, value: impl IntoVal<PredictiveScalingCustomizedLoadMetric>) -> Self { self.0.put("CustomizedLoadMetricSpecification", value); self }
        /// Key of `CustomizedScalingMetricSpecification`.
        pub const CUSTOMIZED_SCALING_METRIC_SPECIFICATION: Key<Self, PredictiveScalingCustomizedScalingMetric> = Key::new("CustomizedScalingMetricSpecification");
        /// `CustomizedScalingMetricSpecification`.
        pub fn customized_scaling_metric_specification(mut self, value: impl IntoVal<PredictiveScalingCustomizedScalingMetric>) -> Self { self.0.put("CustomizedScalingMetricSpecification", value); self }
        /// Key of `PredefinedLoadMetricSpecification`.
        pub const PREDEFINED_LOAD_METRIC_SPECIFICATION: Key<Self, PredictiveScalingPredefinedLoadMetric> = Key::new("PredefinedLoadMetricSpecification");
        /// `PredefinedLoadMetricSpecification`.
        pub fn predefined_load_metric_specification(mut self, value: impl IntoVal<PredictiveScalingPredefinedLoadMetric>) -> Self { self.0.put("PredefinedLoadMetricSpecification", value); self }
        /// Key of `PredefinedMetricPairSpecification`.
        pub const PREDEFINED_METRIC_PAIR_SPECIFICATION: Key<Self, PredictiveScalingPredefinedMetricPair> = Key::new("PredefinedMetricPairSpecification");
        /// `PredefinedMetricPairSpecification`.
        pub fn predefined_metric_pair_specification(mut self, value: impl IntoVal<PredictiveScalingPredefinedMetricPair>) -> Self { self.0.put("PredefinedMetricPairSpecification", value); self }
        /// Key of `PredefinedScalingMetricSpecification`.
        pub const PREDEFINED_SCALING_METRIC_SPECIFICATION: Key<Self, PredictiveScalingPredefinedScalingMetric> = Key::new("PredefinedScalingMetricSpecification");
        /// `PredefinedScalingMetricSpecification`.
        pub fn predefined_scaling_metric_specification(mut self, value: impl IntoVal<PredictiveScalingPredefinedScalingMetric>) -> Self { self.0.put("PredefinedScalingMetricSpecification", value); self }
        /// Key of `TargetValue`.
        pub const TARGET_VALUE: Key<Self, f64> = Key::new("TargetValue");
        /// `TargetValue`: mandatory.
        pub fn target_value(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("TargetValue", value); self }
    }

    /// `PredictiveScalingMetricStat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingMetricStat(Object);
    ias_core::shape!(PredictiveScalingMetricStat);
    impl PredictiveScalingMetricStat {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Metric`.
        pub const METRIC: Key<Self, PredictiveScalingMetric> = Key::new("Metric");
        /// `Metric`.
        pub fn metric(mut self, value: impl IntoVal<PredictiveScalingMetric>) -> Self { self.0.put("Metric", value); self }
        /// Key of `Stat`.
        pub const STAT: Key<Self, String> = Key::new("Stat");
        /// `Stat`.
        pub fn stat(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Stat", value); self }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, String> = Key::new("Unit");
        /// `Unit`: 1 to 1023 characters.
        pub fn unit(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Unit", value); self }
    }
    impl Default for PredictiveScalingMetricStat { fn default() -> Self { Self::new() } }

    /// `PredictiveScalingPolicyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingPolicyConfiguration(Object);
    ias_core::shape!(PredictiveScalingPolicyConfiguration);
    impl PredictiveScalingPolicyConfiguration {
        /// Takes what is mandatory.
        pub fn new(metric_specifications: impl IntoVal<List<PredictiveScalingMetricSpecification>>) -> Self { Self(Object::new()).metric_specifications(metric_specifications) }
        /// Key of `MaxCapacityBreachBehavior`.
        pub const MAX_CAPACITY_BREACH_BEHAVIOR: Key<Self, PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior> = Key::new("MaxCapacityBreachBehavior");
        /// `MaxCapacityBreachBehavior`.
        pub fn max_capacity_breach_behavior(mut self, value: impl IntoVal<PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior>) -> Self { self.0.put("MaxCapacityBreachBehavior", value); self }
        /// Key of `MaxCapacityBuffer`.
        pub const MAX_CAPACITY_BUFFER: Key<Self, i64> = Key::new("MaxCapacityBuffer");
        /// `MaxCapacityBuffer`: 0 to 100.
        pub fn max_capacity_buffer(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxCapacityBuffer", value); self }
        /// Key of `MetricSpecifications`.
        pub const METRIC_SPECIFICATIONS: Key<Self, List<PredictiveScalingMetricSpecification>> = Key::new("MetricSpecifications");
        /// `MetricSpecifications`: mandatory, no item twice.
        pub fn metric_specifications(mut self, value: impl IntoVal<List<PredictiveScalingMetricSpecification>>) -> Self { self.0.put("MetricSpecifications", value); self }
        /// Key of `Mode`.
        pub const MODE: Key<Self, PredictiveScalingPolicyConfigurationMode> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<PredictiveScalingPolicyConfigurationMode>) -> Self { self.0.put("Mode", value); self }
        /// Key of `SchedulingBufferTime`.
        pub const SCHEDULING_BUFFER_TIME: Key<Self, i64> = Key::new("SchedulingBufferTime");
        /// `SchedulingBufferTime`: 0 to 3600.
        pub fn scheduling_buffer_time(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SchedulingBufferTime", value); self }
    }

    /// Words of `MaxCapacityBreachBehavior`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {
        /// `HonorMaxCapacity`
        HonorMaxCapacity,
        /// `IncreaseMaxCapacity`
        IncreaseMaxCapacity,
    }
    ias_core::words!(PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior { HonorMaxCapacity = "HonorMaxCapacity", IncreaseMaxCapacity = "IncreaseMaxCapacity" });

    /// Words of `Mode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PredictiveScalingPolicyConfigurationMode {
        /// `ForecastAndScale`
        ForecastAndScale,
        /// `ForecastOnly`
        ForecastOnly,
    }
    ias_core::words!(PredictiveScalingPolicyConfigurationMode { ForecastAndScale = "ForecastAndScale", ForecastOnly = "ForecastOnly" });

    /// `PredictiveScalingPredefinedLoadMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingPredefinedLoadMetric(Object);
    ias_core::shape!(PredictiveScalingPredefinedLoadMetric);
    impl PredictiveScalingPredefinedLoadMetric {
        /// Takes what is mandatory.
        pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>) -> Self { Self(Object::new()).predefined_metric_type(predefined_metric_type) }
        /// Key of `PredefinedMetricType`.
        pub const PREDEFINED_METRIC_TYPE: Key<Self, PredictiveScalingPredefinedLoadMetricPredefinedMetricType> = Key::new("PredefinedMetricType");
        /// `PredefinedMetricType`: mandatory, 1 to 128 characters.
        pub fn predefined_metric_type(mut self, value: impl IntoVal<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>) -> Self { self.0.put("PredefinedMetricType", value); self }
        /// Key of `ResourceLabel`.
        pub const RESOURCE_LABEL: Key<Self, String> = Key::new("ResourceLabel");
        /// `ResourceLabel`: 1 to 1023 characters.
        pub fn resource_label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceLabel", value); self }
    }

    /// Words of `PredefinedMetricType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(PredictiveScalingPredefinedLoadMetricPredefinedMetricType { AlbRequestCount = "ALBRequestCount", AlbRequestCountPerTarget = "ALBRequestCountPerTarget", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", EcsServiceCpuUtilization = "ECSServiceCPUUtilization", EcsServiceMemoryUtilization = "ECSServiceMemoryUtilization", EcsServiceTotalCpuUtilization = "ECSServiceTotalCPUUtilization", EcsServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount = "TotalALBRequestCount" });

    /// `PredictiveScalingPredefinedMetricPair`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingPredefinedMetricPair(Object);
    ias_core::shape!(PredictiveScalingPredefinedMetricPair);
    impl PredictiveScalingPredefinedMetricPair {
        /// Takes what is mandatory.
        pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> Self { Self(Object::new()).predefined_metric_type(predefined_metric_type) }
        /// Key of `PredefinedMetricType`.
        pub const PREDEFINED_METRIC_TYPE: Key<Self, PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Key::new("PredefinedMetricType");
        /// `PredefinedMetricType`: mandatory, 1 to 128 characters.
        pub fn predefined_metric_type(mut self, value: impl IntoVal<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> Self { self.0.put("PredefinedMetricType", value); self }
        /// Key of `ResourceLabel`.
        pub const RESOURCE_LABEL: Key<Self, String> = Key::new("ResourceLabel");
        /// `ResourceLabel`: 1 to 1023 characters.
        pub fn resource_label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceLabel", value); self }
    }

    /// Words of `PredefinedMetricType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(PredictiveScalingPredefinedMetricPairPredefinedMetricType { AlbRequestCount = "ALBRequestCount", AlbRequestCountPerTarget = "ALBRequestCountPerTarget", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", EcsServiceCpuUtilization = "ECSServiceCPUUtilization", EcsServiceMemoryUtilization = "ECSServiceMemoryUtilization", EcsServiceTotalCpuUtilization = "ECSServiceTotalCPUUtilization", EcsServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount = "TotalALBRequestCount" });

    /// `PredictiveScalingPredefinedScalingMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PredictiveScalingPredefinedScalingMetric(Object);
    ias_core::shape!(PredictiveScalingPredefinedScalingMetric);
    impl PredictiveScalingPredefinedScalingMetric {
        /// Takes what is mandatory.
        pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> Self { Self(Object::new()).predefined_metric_type(predefined_metric_type) }
        /// Key of `PredefinedMetricType`.
        pub const PREDEFINED_METRIC_TYPE: Key<Self, PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Key::new("PredefinedMetricType");
        /// `PredefinedMetricType`: mandatory, 1 to 128 characters.
        pub fn predefined_metric_type(mut self, value: impl IntoVal<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> Self { self.0.put("PredefinedMetricType", value); self }
        /// Key of `ResourceLabel`.
        pub const RESOURCE_LABEL: Key<Self, String> = Key::new("ResourceLabel");
        /// `ResourceLabel`: 1 to 1023 characters.
        pub fn resource_label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceLabel", value); self }
    }

    /// Words of `PredefinedMetricType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(PredictiveScalingPredefinedScalingMetricPredefinedMetricType { AlbRequestCount = "ALBRequestCount", AlbRequestCountPerTarget = "ALBRequestCountPerTarget", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", EcsServiceCpuUtilization = "ECSServiceCPUUtilization", EcsServiceMemoryUtilization = "ECSServiceMemoryUtilization", EcsServiceTotalCpuUtilization = "ECSServiceTotalCPUUtilization", EcsServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount = "TotalALBRequestCount" });

    /// Words of `ScalableDimension`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(ScalableDimension { AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity", CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits", CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits", ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits", ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property", DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits", DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits", DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits", DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits", Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity", EcsServiceDesiredCount = "ecs:service:DesiredCount", ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes", ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups", ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas", ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount", KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize", LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency", NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount", RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount", SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount", SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount", SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency", WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions" });

    /// Words of `ServiceNamespace`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(ServiceNamespace { Appstream = "appstream", Cassandra = "cassandra", Comprehend = "comprehend", CustomResource = "custom-resource", Dynamodb = "dynamodb", Ec2 = "ec2", Ecs = "ecs", Elasticache = "elasticache", Elasticmapreduce = "elasticmapreduce", Kafka = "kafka", Lambda = "lambda", Neptune = "neptune", Rds = "rds", Sagemaker = "sagemaker", Workspaces = "workspaces" });

    /// `StepAdjustment`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StepAdjustment(Object);
    ias_core::shape!(StepAdjustment);
    impl StepAdjustment {
        /// Takes what is mandatory.
        pub fn new(scaling_adjustment: impl IntoVal<i64>) -> Self { Self(Object::new()).scaling_adjustment(scaling_adjustment) }
        /// Key of `MetricIntervalLowerBound`.
        pub const METRIC_INTERVAL_LOWER_BOUND: Key<Self, f64> = Key::new("MetricIntervalLowerBound");
        /// `MetricIntervalLowerBound`.
        pub fn metric_interval_lower_bound(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MetricIntervalLowerBound", value); self }
        /// Key of `MetricIntervalUpperBound`.
        pub const METRIC_INTERVAL_UPPER_BOUND: Key<Self, f64> = Key::new("MetricIntervalUpperBound");
        /// `MetricIntervalUpperBound`.
        pub fn metric_interval_upper_bound(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MetricIntervalUpperBound", value); self }
        /// Key of `ScalingAdjustment`.
        pub const SCALING_ADJUSTMENT: Key<Self, i64> = Key::new("ScalingAdjustment");
        /// `ScalingAdjustment`: mandatory.
        pub fn scaling_adjustment(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScalingAdjustment", value); self }
    }

    /// `StepScalingPolicyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StepScalingPolicyConfiguration(Object);
    ias_core::shape!(StepScalingPolicyConfiguration);
    impl StepScalingPolicyConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AdjustmentType`.
        pub const ADJUSTMENT_TYPE: Key<Self, StepScalingPolicyConfigurationAdjustmentType> = Key::new("AdjustmentType");
        /// `AdjustmentType`.
        pub fn adjustment_type(mut self, value: impl IntoVal<StepScalingPolicyConfigurationAdjustmentType>) -> Self { self.0.put("AdjustmentType", value); self }
        /// Key of `Cooldown`.
        pub const COOLDOWN: Key<Self, i64> = Key::new("Cooldown");
        /// `Cooldown`.
        pub fn cooldown(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Cooldown", value); self }
        /// Key of `MetricAggregationType`.
        pub const METRIC_AGGREGATION_TYPE: Key<Self, StepScalingPolicyConfigurationMetricAggregationType> = Key::new("MetricAggregationType");
        /// `MetricAggregationType`.
        pub fn metric_aggregation_type(mut self, value: impl IntoVal<StepScalingPolicyConfigurationMetricAggregationType>) -> Self { self.0.put("MetricAggregationType", value); self }
        /// Key of `MinAdjustmentMagnitude`.
        pub const MIN_ADJUSTMENT_MAGNITUDE: Key<Self, i64> = Key::new("MinAdjustmentMagnitude");
        /// `MinAdjustmentMagnitude`.
        pub fn min_adjustment_magnitude(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinAdjustmentMagnitude", value); self }
        /// Key of `StepAdjustments`.
        pub const STEP_ADJUSTMENTS: Key<Self, List<StepAdjustment>> = Key::new("StepAdjustments");
        /// `StepAdjustments`: no item twice.
        pub fn step_adjustments(mut self, value: impl IntoVal<List<StepAdjustment>>) -> Self { self.0.put("StepAdjustments", value); self }
    }
    impl Default for StepScalingPolicyConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `AdjustmentType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StepScalingPolicyConfigurationAdjustmentType {
        /// `ChangeInCapacity`
        ChangeInCapacity,
        /// `ExactCapacity`
        ExactCapacity,
        /// `PercentChangeInCapacity`
        PercentChangeInCapacity,
    }
    ias_core::words!(StepScalingPolicyConfigurationAdjustmentType { ChangeInCapacity = "ChangeInCapacity", ExactCapacity = "ExactCapacity", PercentChangeInCapacity = "PercentChangeInCapacity" });

    /// Words of `MetricAggregationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StepScalingPolicyConfigurationMetricAggregationType {
        /// `Average`
        Average,
        /// `Maximum`
        Maximum,
        /// `Minimum`
        Minimum,
    }
    ias_core::words!(StepScalingPolicyConfigurationMetricAggregationType { Average = "Average", Maximum = "Maximum", Minimum = "Minimum" });

    /// `TargetTrackingMetric`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingMetric(Object);
    ias_core::shape!(TargetTrackingMetric);
    impl TargetTrackingMetric {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<TargetTrackingMetricDimension>> = Key::new("Dimensions");
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl IntoVal<List<TargetTrackingMetricDimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`: 1 to 255 characters.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`: 1 to 255 characters.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }
    impl Default for TargetTrackingMetric { fn default() -> Self { Self::new() } }

    /// `TargetTrackingMetricDataQuery`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingMetricDataQuery(Object);
    ias_core::shape!(TargetTrackingMetricDataQuery);
    impl TargetTrackingMetricDataQuery {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`: 1 to 2048 characters.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: 1 to 255 characters.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Label`.
        pub const LABEL: Key<Self, String> = Key::new("Label");
        /// `Label`.
        pub fn label(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Label", value); self }
        /// Key of `MetricStat`.
        pub const METRIC_STAT: Key<Self, TargetTrackingMetricStat> = Key::new("MetricStat");
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl IntoVal<TargetTrackingMetricStat>) -> Self { self.0.put("MetricStat", value); self }
        /// Key of `ReturnData`.
        pub const RETURN_DATA: Key<Self, bool> = Key::new("ReturnData");
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReturnData", value); self }
    }
    impl Default for TargetTrackingMetricDataQuery { fn default() -> Self { Self::new() } }

    /// `TargetTrackingMetricDimension`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingMetricDimension(Object);
    ias_core::shape!(TargetTrackingMetricDimension);
    impl TargetTrackingMetricDimension {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: 1 to 255 characters.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: 1 to 1024 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for TargetTrackingMetricDimension { fn default() -> Self { Self::new() } }

    /// `TargetTrackingMetricStat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingMetricStat(Object);
    ias_core::shape!(TargetTrackingMetricStat);
    impl TargetTrackingMetricStat {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Metric`.
        pub const METRIC: Key<Self, TargetTrackingMetric> = Key::new("Metric");
        /// `Metric`.
        pub fn metric(mut self, value: impl IntoVal<TargetTrackingMetric>) -> Self { self.0.put("Metric", value); self }
        /// Key of `Stat`.
        pub const STAT: Key<Self, String> = Key::new("Stat");
        /// `Stat`.
        pub fn stat(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Stat", value); self }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, String> = Key::new("Unit");
        /// `Unit`: 1 to 1023 characters.
        pub fn unit(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Unit", value); self }
    }
    impl Default for TargetTrackingMetricStat { fn default() -> Self { Self::new() } }

    /// `TargetTrackingScalingPolicyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingScalingPolicyConfiguration(Object);
    ias_core::shape!(TargetTrackingScalingPolicyConfiguration);
    impl TargetTrackingScalingPolicyConfiguration {
        /// Takes what is mandatory.
        pub fn new(target_value: impl IntoVal<f64>) -> Self { Self(Object::new()).target_value(target_value) }
        /// Key of `CustomizedMetricSpecification`.
        pub const CUSTOMIZED_METRIC_SPECIFICATION: Key<Self, CustomizedMetricSpecification> = Key::new("CustomizedMetricSpecification");
        /// `CustomizedMetricSpecification`.
        pub fn customized_metric_specification(mut self, value: impl IntoVal<CustomizedMetricSpecification>) -> Self { self.0.put("CustomizedMetricSpecification", value); self }
        /// Key of `DisableScaleIn`.
        pub const DISABLE_SCALE_IN: Key<Self, bool> = Key::new("DisableScaleIn");
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DisableScaleIn", value); self }
        /// Key of `PredefinedMetricSpecification`.
        pub const PREDEFINED_METRIC_SPECIFICATION: Key<Self, PredefinedMetricSpecification> = Key::new("PredefinedMetricSpecification");
        /// `PredefinedMetricSpecification`.
        pub fn predefined_metric_specification(mut self, value: impl IntoVal<PredefinedMetricSpecification>) -> Self { self.0.put("PredefinedMetricSpecification", value); self }
        /// Key of `ScaleInCooldown`.
        pub const SCALE_IN_COOLDOWN: Key<Self, i64> = Key::new("ScaleInCooldown");
        /// `ScaleInCooldown`.
        pub fn scale_in_cooldown(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScaleInCooldown", value); self }
        /// Key of `ScaleOutCooldown`.
        pub const SCALE_OUT_COOLDOWN: Key<Self, i64> = Key::new("ScaleOutCooldown");
        /// `ScaleOutCooldown`.
        pub fn scale_out_cooldown(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScaleOutCooldown", value); self }
        /// Key of `TargetValue`.
        pub const TARGET_VALUE: Key<Self, f64> = Key::new("TargetValue");
        /// `TargetValue`: mandatory.
        pub fn target_value(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("TargetValue", value); self }
    }
}
