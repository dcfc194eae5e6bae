// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ARCRegionSwitch`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnPlan {} }

/// [`AWS::ARCRegionSwitch::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPlan = Handle<of::CfnPlan>;
impl cfn::ResourceType for of::CfnPlan { const TYPE: &'static str = "AWS::ARCRegionSwitch::Plan"; type Tags = cfn::TagMap; type Props = CfnPlanProps; type Reference = Is<kinds::ArcRegionSwitchPlanArn>; }
impl CfnPlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ArcRegionSwitchPlanArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `HealthChecksForPlan`.
    #[inline] pub fn attr_health_checks_for_plan(&self) -> Val<Json> { cfn::attribute(&self.0, "HealthChecksForPlan") }
    /// The attribute `Owner`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
    /// The attribute `PlanHealthChecks`.
    #[inline] pub fn attr_plan_health_checks(&self) -> Val<List<String>> { cfn::attribute(&self.0, "PlanHealthChecks") }
    /// The attribute `Route53HealthChecks`.
    #[inline] pub fn attr_route53_health_checks(&self) -> Val<Json> { cfn::attribute(&self.0, "Route53HealthChecks") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPlan`].
///
/// Mandatory: `ExecutionRole`, `Name`, `RecoveryApproach`, `Regions`, `Workflows`.
///
/// A change replaces the resource: `Name`, `PrimaryRegion`, `RecoveryApproach`, `Regions`.
pub type CfnPlanProps = Fields<of::CfnPlan>;
/// What [`CfnPlanProps`] cannot do without.
pub struct CfnPlanPropsRequired<A, B, C, D, E> {
    /// `ExecutionRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    pub execution_role: A,
    /// `Name`: 1 to 32 characters, matches `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`. Changing it replaces the resource.
    pub name: B,
    /// `RecoveryApproach`. Changing it replaces the resource.
    pub recovery_approach: C,
    /// `Regions`: exactly 2 items, each matches `^[a-z]{2}-[a-z-]+-\d+$`. Changing it replaces the resource.
    pub regions: D,
    /// `Workflows`.
    pub workflows: E,
}
impl CfnPlanProps {
    /// Takes what is mandatory, by name: [`CfnPlanPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_plan::RecoveryApproach>, D: IntoVal<List<String>>, E: IntoVal<List<cfn_plan::Workflow>>>(required: CfnPlanPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ExecutionRole", required.execution_role), "Name", required.name), "RecoveryApproach", required.recovery_approach), "Regions", required.regions), "Workflows", required.workflows) }
    /// `AssociatedAlarms`.
    #[track_caller] pub fn associated_alarms(self, value: impl IntoVal<Map<cfn_plan::AssociatedAlarm>>) -> Self { with(self, "AssociatedAlarms", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRole`: mandatory, matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `Name`: mandatory, 1 to 32 characters, matches `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PrimaryRegion`: matches `^[a-z]{2}-[a-z-]+-\d+$`. Changing it replaces the resource.
    #[track_caller] pub fn primary_region(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryRegion", value) }
    /// `RecoveryApproach`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn recovery_approach(self, value: impl IntoVal<cfn_plan::RecoveryApproach>) -> Self { with(self, "RecoveryApproach", value) }
    /// `RecoveryTimeObjectiveMinutes`: 1 to 10080.
    #[track_caller] pub fn recovery_time_objective_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "RecoveryTimeObjectiveMinutes", value) }
    /// `Regions`: mandatory, exactly 2 items, each matches `^[a-z]{2}-[a-z-]+-\d+$`. Changing it replaces the resource.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    /// `ReportConfiguration`.
    #[track_caller] pub fn report_configuration(self, value: impl IntoVal<cfn_plan::ReportConfiguration>) -> Self { with(self, "ReportConfiguration", value) }
    /// `ServiceQuotaChecksEnabled`.
    #[track_caller] pub fn service_quota_checks_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ServiceQuotaChecksEnabled", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Triggers`.
    #[track_caller] pub fn triggers(self, value: impl IntoVal<List<cfn_plan::Trigger>>) -> Self { with(self, "Triggers", value) }
    /// `Workflows`: mandatory.
    #[track_caller] pub fn workflows(self, value: impl IntoVal<List<cfn_plan::Workflow>>) -> Self { with(self, "Workflows", value) }
}

/// Types of [`CfnPlan`].
pub mod cfn_plan {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AlarmCondition {} pub enum AlarmType {} pub enum ArcRoutingControlConfiguration {} pub enum ArcRoutingControlState {} pub enum Asg {} impl ias_core::Optional for Asg {} pub enum AssociatedAlarm {} pub enum AuroraProvisionedScalingConfiguration {} pub enum AuroraServerlessScalingConfiguration {} pub enum CustomActionLambdaConfiguration {} pub enum DocumentDbConfiguration {} pub enum DocumentDbDefaultBehavior {} pub enum DocumentDbUngraceful {} impl ias_core::Optional for DocumentDbUngraceful {} pub enum DocumentDbUngracefulBehavior {} pub enum Ec2AsgCapacityIncreaseConfiguration {} pub enum Ec2AsgCapacityMonitoringApproach {} pub enum Ec2Ungraceful {} pub enum EcsCapacityIncreaseConfiguration {} pub enum EcsCapacityMonitoringApproach {} pub enum EcsUngraceful {} pub enum EksCapacityMonitoringApproach {} pub enum EksCluster {} pub enum EksResourceScalingConfiguration {} pub enum EksResourceScalingUngraceful {} pub enum EventSourceMapping {} pub enum ExecutionApprovalConfiguration {} pub enum ExecutionBlockType {} pub enum GlobalAuroraConfiguration {} pub enum GlobalAuroraDefaultBehavior {} pub enum GlobalAuroraUngraceful {} impl ias_core::Optional for GlobalAuroraUngraceful {} pub enum GlobalAuroraUngracefulBehavior {} pub enum KubernetesResourceType {} pub enum KubernetesScalingResource {} pub enum LambdaEventSourceMappingConfiguration {} pub enum LambdaEventSourceMappingConfigurationAction {} pub enum LambdaEventSourceMappingUngraceful {} impl ias_core::Optional for LambdaEventSourceMappingUngraceful {} pub enum LambdaEventSourceMappingUngracefulBehavior {} pub enum LambdaUngraceful {} impl ias_core::Optional for LambdaUngraceful {} pub enum LambdaUngracefulBehavior {} pub enum Lambdas {} impl ias_core::Optional for Lambdas {} pub enum NeptuneDefaultBehavior {} pub enum NeptuneGlobalDatabaseConfiguration {} pub enum NeptuneUngraceful {} impl ias_core::Optional for NeptuneUngraceful {} pub enum NeptuneUngracefulBehavior {} pub enum ParallelExecutionBlockConfiguration {} pub enum RdsCreateCrossRegionReplicaConfiguration {} pub enum RdsPromoteReadReplicaConfiguration {} pub enum RdsSwitchoverReadReplicaConfiguration {} pub enum RdsUngraceful {} impl ias_core::Optional for RdsUngraceful {} pub enum RdsUngracefulBehavior {} pub enum RecoveryApproach {} pub enum RegionSwitchPlanConfiguration {} pub enum RegionToRunIn {} pub enum ReportConfiguration {} impl ias_core::Optional for ReportConfiguration {} pub enum ReportConfigurationReportOutput {} pub enum Route53HealthCheckConfiguration {} pub enum Route53ResourceRecordSet {} impl ias_core::Optional for Route53ResourceRecordSet {} pub enum RoutingControlStateChange {} pub enum S3ReportOutputConfiguration {} impl ias_core::Optional for S3ReportOutputConfiguration {} pub enum Service {} impl ias_core::Optional for Service {} pub enum SsmDocumentConfig {} pub enum SsmSendCommandConfiguration {} pub enum SsmSendCommandUngraceful {} impl ias_core::Optional for SsmSendCommandUngraceful {} pub enum SsmSendCommandUngracefulBehavior {} pub enum SsmTarget {} pub enum Step {} pub enum Trigger {} pub enum TriggerCondition {} pub enum WaitElbTargetGroupHealthy {} pub enum Workflow {} pub enum WorkflowTargetAction {} }

    /// Words of `AlarmCondition`.
    pub type AlarmCondition = Word<fn(of::AlarmCondition)>;
    impl AlarmCondition {
        /// `red`
        pub const Red: Self = word("red");
        /// `green`
        pub const Green: Self = word("green");
    }

    /// Words of `AlarmType`.
    pub type AlarmType = Word<fn(of::AlarmType)>;
    impl AlarmType {
        /// `applicationHealth`
        pub const ApplicationHealth: Self = word("applicationHealth");
        /// `trigger`
        pub const Trigger: Self = word("trigger");
    }

    /// `ArcRoutingControlConfiguration`.
    pub type ArcRoutingControlConfiguration = Fields<of::ArcRoutingControlConfiguration>;
    impl ArcRoutingControlConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region_and_routing_controls: impl IntoVal<Map<List<ArcRoutingControlState>>>) -> Self { with(empty(), "RegionAndRoutingControls", region_and_routing_controls) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `RegionAndRoutingControls`: mandatory.
        #[track_caller] pub fn region_and_routing_controls(self, value: impl IntoVal<Map<List<ArcRoutingControlState>>>) -> Self { with(self, "RegionAndRoutingControls", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `ArcRoutingControlState`.
    pub type ArcRoutingControlState = Fields<of::ArcRoutingControlState>;
    impl ArcRoutingControlState {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(routing_control_arn: impl IntoVal<String>, state: impl IntoVal<RoutingControlStateChange>) -> Self { with(with(empty(), "RoutingControlArn", routing_control_arn), "State", state) }
        /// `RoutingControlArn`: mandatory.
        #[track_caller] pub fn routing_control_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingControlArn", value) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<RoutingControlStateChange>) -> Self { with(self, "State", value) }
    }

    /// `Asg`.
    pub type Asg = Fields<of::Asg>;
    impl Asg {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
    }

    /// `AssociatedAlarm`.
    pub type AssociatedAlarm = Fields<of::AssociatedAlarm>;
    impl AssociatedAlarm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_type: impl IntoVal<AlarmType>, resource_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "AlarmType", alarm_type), "ResourceIdentifier", resource_identifier) }
        /// `AlarmType`: mandatory.
        #[track_caller] pub fn alarm_type(self, value: impl IntoVal<AlarmType>) -> Self { with(self, "AlarmType", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `ResourceIdentifier`: mandatory.
        #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    }

    /// `AuroraProvisionedScalingConfiguration`.
    pub type AuroraProvisionedScalingConfiguration = Fields<of::AuroraProvisionedScalingConfiguration>;
    /// What [`AuroraProvisionedScalingConfiguration`] cannot do without.
    pub struct AuroraProvisionedScalingConfigurationRequired<A, B, C> {
        /// `GlobalClusterIdentifier`: 1 to 255 characters, matches `^[A-Za-z][0-9A-Za-z-:._]*$`.
        pub global_cluster_identifier: A,
        /// `InstanceArns`.
        pub instance_arns: B,
        /// `RegionDatabaseClusterArns`.
        pub region_database_cluster_arns: C,
    }
    impl AuroraProvisionedScalingConfiguration {
        /// Takes what is mandatory, by name: [`AuroraProvisionedScalingConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Map<String>>, C: IntoVal<Map<String>>>(required: AuroraProvisionedScalingConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "GlobalClusterIdentifier", required.global_cluster_identifier), "InstanceArns", required.instance_arns), "RegionDatabaseClusterArns", required.region_database_cluster_arns) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `GlobalClusterIdentifier`: mandatory, 1 to 255 characters, matches `^[A-Za-z][0-9A-Za-z-:._]*$`.
        #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
        /// `InstanceArns`: mandatory.
        #[track_caller] pub fn instance_arns(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "InstanceArns", value) }
        /// `RegionDatabaseClusterArns`: mandatory.
        #[track_caller] pub fn region_database_cluster_arns(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RegionDatabaseClusterArns", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `AuroraServerlessScalingConfiguration`.
    pub type AuroraServerlessScalingConfiguration = Fields<of::AuroraServerlessScalingConfiguration>;
    impl AuroraServerlessScalingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(global_cluster_identifier: impl IntoVal<String>, region_database_cluster_arns: impl IntoVal<Map<String>>) -> Self { with(with(empty(), "GlobalClusterIdentifier", global_cluster_identifier), "RegionDatabaseClusterArns", region_database_cluster_arns) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `GlobalClusterIdentifier`: mandatory, 1 to 255 characters, matches `^[A-Za-z][0-9A-Za-z-:._]*$`.
        #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
        /// `RegionDatabaseClusterArns`: mandatory.
        #[track_caller] pub fn region_database_cluster_arns(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RegionDatabaseClusterArns", value) }
        /// `TargetPercent`: default `100`.
        #[track_caller] pub fn target_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetPercent", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `CustomActionLambdaConfiguration`.
    pub type CustomActionLambdaConfiguration = Fields<of::CustomActionLambdaConfiguration>;
    /// What [`CustomActionLambdaConfiguration`] cannot do without.
    pub struct CustomActionLambdaConfigurationRequired<A, B, C> {
        /// `Lambdas`: 1 to 2 items.
        pub lambdas: A,
        /// `RegionToRun`.
        pub region_to_run: B,
        /// `RetryIntervalMinutes`.
        pub retry_interval_minutes: C,
    }
    impl CustomActionLambdaConfiguration {
        /// Takes what is mandatory, by name: [`CustomActionLambdaConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<Lambdas>>, B: IntoVal<RegionToRunIn>, C: IntoVal<f64>>(required: CustomActionLambdaConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Lambdas", required.lambdas), "RegionToRun", required.region_to_run), "RetryIntervalMinutes", required.retry_interval_minutes) }
        /// `Lambdas`: mandatory, 1 to 2 items.
        #[track_caller] pub fn lambdas(self, value: impl IntoVal<List<Lambdas>>) -> Self { with(self, "Lambdas", value) }
        /// `RegionToRun`: mandatory.
        #[track_caller] pub fn region_to_run(self, value: impl IntoVal<RegionToRunIn>) -> Self { with(self, "RegionToRun", value) }
        /// `RetryIntervalMinutes`: mandatory.
        #[track_caller] pub fn retry_interval_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "RetryIntervalMinutes", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<LambdaUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// `DocumentDbConfiguration`.
    pub type DocumentDbConfiguration = Fields<of::DocumentDbConfiguration>;
    /// What [`DocumentDbConfiguration`] cannot do without.
    pub struct DocumentDbConfigurationRequired<A, B, C> {
        /// `Behavior`.
        pub behavior: A,
        /// `DatabaseClusterArns`: each matches `^arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\d{12}:cluster:[a-zA-Z0-9][a-zA-Z0-9-_]{0,99}$`.
        pub database_cluster_arns: B,
        /// `GlobalClusterIdentifier`: matches `^[A-Za-z][0-9A-Za-z-:._]*$`.
        pub global_cluster_identifier: C,
    }
    impl DocumentDbConfiguration {
        /// Takes what is mandatory, by name: [`DocumentDbConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<DocumentDbDefaultBehavior>, B: IntoVal<List<String>>, C: IntoVal<String>>(required: DocumentDbConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Behavior", required.behavior), "DatabaseClusterArns", required.database_cluster_arns), "GlobalClusterIdentifier", required.global_cluster_identifier) }
        /// `Behavior`: mandatory.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<DocumentDbDefaultBehavior>) -> Self { with(self, "Behavior", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `DatabaseClusterArns`: mandatory, each matches `^arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\d{12}:cluster:[a-zA-Z0-9][a-zA-Z0-9-_]{0,99}$`.
        #[track_caller] pub fn database_cluster_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DatabaseClusterArns", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `GlobalClusterIdentifier`: mandatory, matches `^[A-Za-z][0-9A-Za-z-:._]*$`.
        #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<DocumentDbUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `DocumentDbDefaultBehavior`.
    pub type DocumentDbDefaultBehavior = Word<fn(of::DocumentDbDefaultBehavior)>;
    impl DocumentDbDefaultBehavior {
        /// `switchoverOnly`
        pub const SwitchoverOnly: Self = word("switchoverOnly");
        /// `failover`
        pub const Failover: Self = word("failover");
    }

    /// `DocumentDbUngraceful`.
    pub type DocumentDbUngraceful = Fields<of::DocumentDbUngraceful>;
    impl DocumentDbUngraceful {
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<DocumentDbUngracefulBehavior>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `DocumentDbUngracefulBehavior`.
    pub type DocumentDbUngracefulBehavior = Word<fn(of::DocumentDbUngracefulBehavior)>;
    impl DocumentDbUngracefulBehavior {
        /// `failover`
        pub const Failover: Self = word("failover");
    }

    /// `Ec2AsgCapacityIncreaseConfiguration`.
    pub type Ec2AsgCapacityIncreaseConfiguration = Fields<of::Ec2AsgCapacityIncreaseConfiguration>;
    impl Ec2AsgCapacityIncreaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(asgs: impl IntoVal<List<Asg>>) -> Self { with(empty(), "Asgs", asgs) }
        /// `Asgs`: mandatory, exactly 2 items.
        #[track_caller] pub fn asgs(self, value: impl IntoVal<List<Asg>>) -> Self { with(self, "Asgs", value) }
        /// `CapacityMonitoringApproach`.
        #[track_caller] pub fn capacity_monitoring_approach(self, value: impl IntoVal<Ec2AsgCapacityMonitoringApproach>) -> Self { with(self, "CapacityMonitoringApproach", value) }
        /// `TargetPercent`: default `100`.
        #[track_caller] pub fn target_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetPercent", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<Ec2Ungraceful>) -> Self { with(self, "Ungraceful", value) }
        /// `WaitELBTargetGroupHealthy`.
        #[track_caller] pub fn wait_elb_target_group_healthy(self, value: impl IntoVal<WaitElbTargetGroupHealthy>) -> Self { with(self, "WaitELBTargetGroupHealthy", value) }
    }

    /// Words of `Ec2AsgCapacityMonitoringApproach`.
    pub type Ec2AsgCapacityMonitoringApproach = Word<fn(of::Ec2AsgCapacityMonitoringApproach)>;
    impl Ec2AsgCapacityMonitoringApproach {
        /// `sampledMaxInLast24Hours`
        pub const SampledMaxInLast24Hours: Self = word("sampledMaxInLast24Hours");
        /// `autoscalingMaxInLast24Hours`
        pub const AutoscalingMaxInLast24Hours: Self = word("autoscalingMaxInLast24Hours");
    }

    /// `Ec2Ungraceful`.
    pub type Ec2Ungraceful = Fields<of::Ec2Ungraceful>;
    impl Ec2Ungraceful {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_success_percentage: impl IntoVal<f64>) -> Self { with(empty(), "MinimumSuccessPercentage", minimum_success_percentage) }
        /// `MinimumSuccessPercentage`: mandatory, 0 to 99.
        #[track_caller] pub fn minimum_success_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimumSuccessPercentage", value) }
    }

    /// `EcsCapacityIncreaseConfiguration`.
    pub type EcsCapacityIncreaseConfiguration = Fields<of::EcsCapacityIncreaseConfiguration>;
    impl EcsCapacityIncreaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(services: impl IntoVal<List<Service>>) -> Self { with(empty(), "Services", services) }
        /// `CapacityMonitoringApproach`.
        #[track_caller] pub fn capacity_monitoring_approach(self, value: impl IntoVal<EcsCapacityMonitoringApproach>) -> Self { with(self, "CapacityMonitoringApproach", value) }
        /// `Services`: mandatory, exactly 2 items.
        #[track_caller] pub fn services(self, value: impl IntoVal<List<Service>>) -> Self { with(self, "Services", value) }
        /// `TargetPercent`: default `100`.
        #[track_caller] pub fn target_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetPercent", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<EcsUngraceful>) -> Self { with(self, "Ungraceful", value) }
        /// `WaitELBTargetGroupHealthy`.
        #[track_caller] pub fn wait_elb_target_group_healthy(self, value: impl IntoVal<WaitElbTargetGroupHealthy>) -> Self { with(self, "WaitELBTargetGroupHealthy", value) }
    }

    /// Words of `EcsCapacityMonitoringApproach`.
    pub type EcsCapacityMonitoringApproach = Word<fn(of::EcsCapacityMonitoringApproach)>;
    impl EcsCapacityMonitoringApproach {
        /// `sampledMaxInLast24Hours`
        pub const SampledMaxInLast24Hours: Self = word("sampledMaxInLast24Hours");
        /// `containerInsightsMaxInLast24Hours`
        pub const ContainerInsightsMaxInLast24Hours: Self = word("containerInsightsMaxInLast24Hours");
    }

    /// `EcsUngraceful`.
    pub type EcsUngraceful = Fields<of::EcsUngraceful>;
    impl EcsUngraceful {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_success_percentage: impl IntoVal<f64>) -> Self { with(empty(), "MinimumSuccessPercentage", minimum_success_percentage) }
        /// `MinimumSuccessPercentage`: mandatory, 0 to 99.
        #[track_caller] pub fn minimum_success_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimumSuccessPercentage", value) }
    }

    /// Words of `EksCapacityMonitoringApproach`.
    pub type EksCapacityMonitoringApproach = Word<fn(of::EksCapacityMonitoringApproach)>;
    impl EksCapacityMonitoringApproach {
        /// `sampledMaxInLast24Hours`
        pub const SampledMaxInLast24Hours: Self = word("sampledMaxInLast24Hours");
    }

    /// `EksCluster`.
    pub type EksCluster = Fields<of::EksCluster>;
    impl EksCluster {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>) -> Self { with(empty(), "ClusterArn", cluster_arn) }
        /// `ClusterArn`: mandatory, matches `^arn:aws[a-zA-Z-]*:eks:[a-z0-9-]+:\d{12}:cluster/[a-zA-Z0-9][a-zA-Z0-9-_]{0,99}$`.
        #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
    }

    /// `EksResourceScalingConfiguration`.
    pub type EksResourceScalingConfiguration = Fields<of::EksResourceScalingConfiguration>;
    impl EksResourceScalingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kubernetes_resource_type: impl IntoVal<KubernetesResourceType>) -> Self { with(empty(), "KubernetesResourceType", kubernetes_resource_type) }
        /// `CapacityMonitoringApproach`.
        #[track_caller] pub fn capacity_monitoring_approach(self, value: impl IntoVal<EksCapacityMonitoringApproach>) -> Self { with(self, "CapacityMonitoringApproach", value) }
        /// `EksClusters`: at least 2 items.
        #[track_caller] pub fn eks_clusters(self, value: impl IntoVal<List<EksCluster>>) -> Self { with(self, "EksClusters", value) }
        /// `KubernetesResourceType`: mandatory.
        #[track_caller] pub fn kubernetes_resource_type(self, value: impl IntoVal<KubernetesResourceType>) -> Self { with(self, "KubernetesResourceType", value) }
        /// `ScalingResources`: at least 1 item.
        #[track_caller] pub fn scaling_resources(self, value: impl IntoVal<List<Map<Map<KubernetesScalingResource>>>>) -> Self { with(self, "ScalingResources", value) }
        /// `TargetPercent`: at least 1, default `100`.
        #[track_caller] pub fn target_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetPercent", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<EksResourceScalingUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// `EksResourceScalingUngraceful`.
    pub type EksResourceScalingUngraceful = Fields<of::EksResourceScalingUngraceful>;
    impl EksResourceScalingUngraceful {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_success_percentage: impl IntoVal<f64>) -> Self { with(empty(), "MinimumSuccessPercentage", minimum_success_percentage) }
        /// `MinimumSuccessPercentage`: mandatory, 0 to 99.
        #[track_caller] pub fn minimum_success_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimumSuccessPercentage", value) }
    }

    /// `EventSourceMapping`.
    pub type EventSourceMapping = Fields<of::EventSourceMapping>;
    impl EventSourceMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
    }

    /// `ExecutionApprovalConfiguration`.
    pub type ExecutionApprovalConfiguration = Fields<of::ExecutionApprovalConfiguration>;
    impl ExecutionApprovalConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(approval_role: impl IntoVal<String>) -> Self { with(empty(), "ApprovalRole", approval_role) }
        /// `ApprovalRole`: mandatory.
        #[track_caller] pub fn approval_role(self, value: impl IntoVal<String>) -> Self { with(self, "ApprovalRole", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `ExecutionBlockConfiguration`: one of 19 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutionBlockConfiguration(Value);
    ias_core::union!(ExecutionBlockConfiguration);
    impl ExecutionBlockConfiguration {
        /// `CustomActionLambdaConfig`.
        #[track_caller] pub fn custom_action_lambda_config(value: impl IntoVal<CustomActionLambdaConfiguration>) -> Self { Self(Value::one("CustomActionLambdaConfig", value)) }
        /// `Ec2AsgCapacityIncreaseConfig`.
        #[track_caller] pub fn ec2_asg_capacity_increase_config(value: impl IntoVal<Ec2AsgCapacityIncreaseConfiguration>) -> Self { Self(Value::one("Ec2AsgCapacityIncreaseConfig", value)) }
        /// `ExecutionApprovalConfig`.
        #[track_caller] pub fn execution_approval_config(value: impl IntoVal<ExecutionApprovalConfiguration>) -> Self { Self(Value::one("ExecutionApprovalConfig", value)) }
        /// `ArcRoutingControlConfig`.
        #[track_caller] pub fn arc_routing_control_config(value: impl IntoVal<ArcRoutingControlConfiguration>) -> Self { Self(Value::one("ArcRoutingControlConfig", value)) }
        /// `AuroraProvisionedScalingConfig`.
        #[track_caller] pub fn aurora_provisioned_scaling_config(value: impl IntoVal<AuroraProvisionedScalingConfiguration>) -> Self { Self(Value::one("AuroraProvisionedScalingConfig", value)) }
        /// `AuroraServerlessScalingConfig`.
        #[track_caller] pub fn aurora_serverless_scaling_config(value: impl IntoVal<AuroraServerlessScalingConfiguration>) -> Self { Self(Value::one("AuroraServerlessScalingConfig", value)) }
        /// `GlobalAuroraConfig`.
        #[track_caller] pub fn global_aurora_config(value: impl IntoVal<GlobalAuroraConfiguration>) -> Self { Self(Value::one("GlobalAuroraConfig", value)) }
        /// `ParallelConfig`.
        #[track_caller] pub fn parallel_config(value: impl IntoVal<ParallelExecutionBlockConfiguration>) -> Self { Self(Value::one("ParallelConfig", value)) }
        /// `RegionSwitchPlanConfig`.
        #[track_caller] pub fn region_switch_plan_config(value: impl IntoVal<RegionSwitchPlanConfiguration>) -> Self { Self(Value::one("RegionSwitchPlanConfig", value)) }
        /// `EcsCapacityIncreaseConfig`.
        #[track_caller] pub fn ecs_capacity_increase_config(value: impl IntoVal<EcsCapacityIncreaseConfiguration>) -> Self { Self(Value::one("EcsCapacityIncreaseConfig", value)) }
        /// `EksResourceScalingConfig`.
        #[track_caller] pub fn eks_resource_scaling_config(value: impl IntoVal<EksResourceScalingConfiguration>) -> Self { Self(Value::one("EksResourceScalingConfig", value)) }
        /// `Route53HealthCheckConfig`.
        #[track_caller] pub fn route53_health_check_config(value: impl IntoVal<Route53HealthCheckConfiguration>) -> Self { Self(Value::one("Route53HealthCheckConfig", value)) }
        /// `DocumentDbConfig`.
        #[track_caller] pub fn document_db_config(value: impl IntoVal<DocumentDbConfiguration>) -> Self { Self(Value::one("DocumentDbConfig", value)) }
        /// `RdsPromoteReadReplicaConfig`.
        #[track_caller] pub fn rds_promote_read_replica_config(value: impl IntoVal<RdsPromoteReadReplicaConfiguration>) -> Self { Self(Value::one("RdsPromoteReadReplicaConfig", value)) }
        /// `RdsCreateCrossRegionReadReplicaConfig`.
        #[track_caller] pub fn rds_create_cross_region_read_replica_config(value: impl IntoVal<RdsCreateCrossRegionReplicaConfiguration>) -> Self { Self(Value::one("RdsCreateCrossRegionReadReplicaConfig", value)) }
        /// `LambdaEventSourceMappingConfig`.
        #[track_caller] pub fn lambda_event_source_mapping_config(value: impl IntoVal<LambdaEventSourceMappingConfiguration>) -> Self { Self(Value::one("LambdaEventSourceMappingConfig", value)) }
        /// `NeptuneGlobalDatabaseConfig`.
        #[track_caller] pub fn neptune_global_database_config(value: impl IntoVal<NeptuneGlobalDatabaseConfiguration>) -> Self { Self(Value::one("NeptuneGlobalDatabaseConfig", value)) }
        /// `RdsSwitchoverReadReplicaConfig`.
        #[track_caller] pub fn rds_switchover_read_replica_config(value: impl IntoVal<RdsSwitchoverReadReplicaConfiguration>) -> Self { Self(Value::one("RdsSwitchoverReadReplicaConfig", value)) }
        /// `SsmSendCommandConfig`.
        #[track_caller] pub fn ssm_send_command_config(value: impl IntoVal<SsmSendCommandConfiguration>) -> Self { Self(Value::one("SsmSendCommandConfig", value)) }
    }

    /// Words of `ExecutionBlockType`.
    pub type ExecutionBlockType = Word<fn(of::ExecutionBlockType)>;
    impl ExecutionBlockType {
        /// `ARCRegionSwitchPlan`
        pub const ArcRegionSwitchPlan: Self = word("ARCRegionSwitchPlan");
        /// `ARCRoutingControl`
        pub const ArcRoutingControl: Self = word("ARCRoutingControl");
        /// `AuroraGlobalDatabase`
        pub const AuroraGlobalDatabase: Self = word("AuroraGlobalDatabase");
        /// `AuroraProvisionedScaling`
        pub const AuroraProvisionedScaling: Self = word("AuroraProvisionedScaling");
        /// `AuroraServerlessScaling`
        pub const AuroraServerlessScaling: Self = word("AuroraServerlessScaling");
        /// `CustomActionLambda`
        pub const CustomActionLambda: Self = word("CustomActionLambda");
        /// `DocumentDb`
        pub const DocumentDb: Self = word("DocumentDb");
        /// `EC2AutoScaling`
        pub const Ec2AutoScaling: Self = word("EC2AutoScaling");
        /// `ECSServiceScaling`
        pub const EcsServiceScaling: Self = word("ECSServiceScaling");
        /// `EKSResourceScaling`
        pub const EksResourceScaling: Self = word("EKSResourceScaling");
        /// `LambdaEventSourceMapping`
        pub const LambdaEventSourceMapping: Self = word("LambdaEventSourceMapping");
        /// `ManualApproval`
        pub const ManualApproval: Self = word("ManualApproval");
        /// `NeptuneGlobalDatabase`
        pub const NeptuneGlobalDatabase: Self = word("NeptuneGlobalDatabase");
        /// `Parallel`
        pub const Parallel: Self = word("Parallel");
        /// `RdsCreateCrossRegionReplica`
        pub const RdsCreateCrossRegionReplica: Self = word("RdsCreateCrossRegionReplica");
        /// `RdsPromoteReadReplica`
        pub const RdsPromoteReadReplica: Self = word("RdsPromoteReadReplica");
        /// `RdsSwitchoverReadReplica`
        pub const RdsSwitchoverReadReplica: Self = word("RdsSwitchoverReadReplica");
        /// `Route53HealthCheck`
        pub const Route53HealthCheck: Self = word("Route53HealthCheck");
        /// `SSMSendCommand`
        pub const SsmSendCommand: Self = word("SSMSendCommand");
    }

    /// `GlobalAuroraConfiguration`.
    pub type GlobalAuroraConfiguration = Fields<of::GlobalAuroraConfiguration>;
    /// What [`GlobalAuroraConfiguration`] cannot do without.
    pub struct GlobalAuroraConfigurationRequired<A, B, C> {
        /// `Behavior`.
        pub behavior: A,
        /// `DatabaseClusterArns`.
        pub database_cluster_arns: B,
        /// `GlobalClusterIdentifier`.
        pub global_cluster_identifier: C,
    }
    impl GlobalAuroraConfiguration {
        /// Takes what is mandatory, by name: [`GlobalAuroraConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<GlobalAuroraDefaultBehavior>, B: IntoVal<List<String>>, C: IntoVal<String>>(required: GlobalAuroraConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Behavior", required.behavior), "DatabaseClusterArns", required.database_cluster_arns), "GlobalClusterIdentifier", required.global_cluster_identifier) }
        /// `Behavior`: mandatory.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<GlobalAuroraDefaultBehavior>) -> Self { with(self, "Behavior", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `DatabaseClusterArns`: mandatory.
        #[track_caller] pub fn database_cluster_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DatabaseClusterArns", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `GlobalClusterIdentifier`: mandatory.
        #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<GlobalAuroraUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `GlobalAuroraDefaultBehavior`.
    pub type GlobalAuroraDefaultBehavior = Word<fn(of::GlobalAuroraDefaultBehavior)>;
    impl GlobalAuroraDefaultBehavior {
        /// `switchoverOnly`
        pub const SwitchoverOnly: Self = word("switchoverOnly");
        /// `failover`
        pub const Failover: Self = word("failover");
    }

    /// `GlobalAuroraUngraceful`.
    pub type GlobalAuroraUngraceful = Fields<of::GlobalAuroraUngraceful>;
    impl GlobalAuroraUngraceful {
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<GlobalAuroraUngracefulBehavior>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `GlobalAuroraUngracefulBehavior`.
    pub type GlobalAuroraUngracefulBehavior = Word<fn(of::GlobalAuroraUngracefulBehavior)>;
    impl GlobalAuroraUngracefulBehavior {
        /// `failover`
        pub const Failover: Self = word("failover");
    }

    /// `KubernetesResourceType`.
    pub type KubernetesResourceType = Fields<of::KubernetesResourceType>;
    impl KubernetesResourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_version: impl IntoVal<String>, kind: impl IntoVal<String>) -> Self { with(with(empty(), "ApiVersion", api_version), "Kind", kind) }
        /// `ApiVersion`: mandatory.
        #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "ApiVersion", value) }
        /// `Kind`: mandatory.
        #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "Kind", value) }
    }

    /// `KubernetesScalingResource`.
    pub type KubernetesScalingResource = Fields<of::KubernetesScalingResource>;
    impl KubernetesScalingResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Namespace", namespace) }
        /// `HpaName`.
        #[track_caller] pub fn hpa_name(self, value: impl IntoVal<String>) -> Self { with(self, "HpaName", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Namespace`: mandatory, matches `^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `LambdaEventSourceMappingConfiguration`.
    pub type LambdaEventSourceMappingConfiguration = Fields<of::LambdaEventSourceMappingConfiguration>;
    impl LambdaEventSourceMappingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<LambdaEventSourceMappingConfigurationAction>, region_event_source_mappings: impl IntoVal<Map<EventSourceMapping>>) -> Self { with(with(empty(), "Action", action), "RegionEventSourceMappings", region_event_source_mappings) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<LambdaEventSourceMappingConfigurationAction>) -> Self { with(self, "Action", value) }
        /// `RegionEventSourceMappings`: mandatory.
        #[track_caller] pub fn region_event_source_mappings(self, value: impl IntoVal<Map<EventSourceMapping>>) -> Self { with(self, "RegionEventSourceMappings", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<LambdaEventSourceMappingUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `Action`.
    pub type LambdaEventSourceMappingConfigurationAction = Word<fn(of::LambdaEventSourceMappingConfigurationAction)>;
    impl LambdaEventSourceMappingConfigurationAction {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// `LambdaEventSourceMappingUngraceful`.
    pub type LambdaEventSourceMappingUngraceful = Fields<of::LambdaEventSourceMappingUngraceful>;
    impl LambdaEventSourceMappingUngraceful {
        /// `Behavior`: default `"skip"`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<LambdaEventSourceMappingUngracefulBehavior>) -> Self { with(self, "Behavior", value) }
    }

    /// Words of `Behavior`.
    pub type LambdaEventSourceMappingUngracefulBehavior = Word<fn(of::LambdaEventSourceMappingUngracefulBehavior)>;
    impl LambdaEventSourceMappingUngracefulBehavior {
        /// `skip`
        pub const Skip: Self = word("skip");
    }

    /// `LambdaUngraceful`.
    pub type LambdaUngraceful = Fields<of::LambdaUngraceful>;
    impl LambdaUngraceful {
        /// `Behavior`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<LambdaUngracefulBehavior>) -> Self { with(self, "Behavior", value) }
    }

    /// Words of `LambdaUngracefulBehavior`.
    pub type LambdaUngracefulBehavior = Word<fn(of::LambdaUngracefulBehavior)>;
    impl LambdaUngracefulBehavior {
        /// `skip`
        pub const Skip: Self = word("skip");
    }

    /// `Lambdas`.
    pub type Lambdas = Fields<of::Lambdas>;
    impl Lambdas {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `Payload`: 1 to 786432 characters.
        #[track_caller] pub fn payload(self, value: impl IntoVal<String>) -> Self { with(self, "Payload", value) }
    }

    /// Words of `NeptuneDefaultBehavior`.
    pub type NeptuneDefaultBehavior = Word<fn(of::NeptuneDefaultBehavior)>;
    impl NeptuneDefaultBehavior {
        /// `failover`
        pub const Failover: Self = word("failover");
        /// `switchoverOnly`
        pub const SwitchoverOnly: Self = word("switchoverOnly");
    }

    /// `NeptuneGlobalDatabaseConfiguration`.
    pub type NeptuneGlobalDatabaseConfiguration = Fields<of::NeptuneGlobalDatabaseConfiguration>;
    /// What [`NeptuneGlobalDatabaseConfiguration`] cannot do without.
    pub struct NeptuneGlobalDatabaseConfigurationRequired<A, B, C> {
        /// `Behavior`.
        pub behavior: A,
        /// `GlobalClusterIdentifier`: 1 to 63 characters, matches `^[A-Za-z][0-9A-Za-z-]*$`.
        pub global_cluster_identifier: B,
        /// `RegionDatabaseClusterArns`.
        pub region_database_cluster_arns: C,
    }
    impl NeptuneGlobalDatabaseConfiguration {
        /// Takes what is mandatory, by name: [`NeptuneGlobalDatabaseConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<NeptuneDefaultBehavior>, B: IntoVal<String>, C: IntoVal<Map<String>>>(required: NeptuneGlobalDatabaseConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Behavior", required.behavior), "GlobalClusterIdentifier", required.global_cluster_identifier), "RegionDatabaseClusterArns", required.region_database_cluster_arns) }
        /// `Behavior`: mandatory.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<NeptuneDefaultBehavior>) -> Self { with(self, "Behavior", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `GlobalClusterIdentifier`: mandatory, 1 to 63 characters, matches `^[A-Za-z][0-9A-Za-z-]*$`.
        #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
        /// `RegionDatabaseClusterArns`: mandatory.
        #[track_caller] pub fn region_database_cluster_arns(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RegionDatabaseClusterArns", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<NeptuneUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// `NeptuneUngraceful`.
    pub type NeptuneUngraceful = Fields<of::NeptuneUngraceful>;
    impl NeptuneUngraceful {
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<NeptuneUngracefulBehavior>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `NeptuneUngracefulBehavior`.
    pub type NeptuneUngracefulBehavior = Word<fn(of::NeptuneUngracefulBehavior)>;
    impl NeptuneUngracefulBehavior {
        /// `failover`
        pub const Failover: Self = word("failover");
    }

    /// `ParallelExecutionBlockConfiguration`.
    pub type ParallelExecutionBlockConfiguration = Fields<of::ParallelExecutionBlockConfiguration>;
    impl ParallelExecutionBlockConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(steps: impl IntoVal<List<Step>>) -> Self { with(empty(), "Steps", steps) }
        /// `Steps`: mandatory.
        #[track_caller] pub fn steps(self, value: impl IntoVal<List<Step>>) -> Self { with(self, "Steps", value) }
    }

    /// `RdsCreateCrossRegionReplicaConfiguration`.
    pub type RdsCreateCrossRegionReplicaConfiguration = Fields<of::RdsCreateCrossRegionReplicaConfiguration>;
    impl RdsCreateCrossRegionReplicaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(db_instance_arn_map: impl IntoVal<Map<String>>) -> Self { with(empty(), "DbInstanceArnMap", db_instance_arn_map) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `DbInstanceArnMap`: mandatory.
        #[track_caller] pub fn db_instance_arn_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DbInstanceArnMap", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `RdsPromoteReadReplicaConfiguration`.
    pub type RdsPromoteReadReplicaConfiguration = Fields<of::RdsPromoteReadReplicaConfiguration>;
    impl RdsPromoteReadReplicaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(db_instance_arn_map: impl IntoVal<Map<String>>) -> Self { with(empty(), "DbInstanceArnMap", db_instance_arn_map) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `DbInstanceArnMap`: mandatory.
        #[track_caller] pub fn db_instance_arn_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DbInstanceArnMap", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `RdsSwitchoverReadReplicaConfiguration`.
    pub type RdsSwitchoverReadReplicaConfiguration = Fields<of::RdsSwitchoverReadReplicaConfiguration>;
    impl RdsSwitchoverReadReplicaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(db_instance_arn_map: impl IntoVal<Map<String>>) -> Self { with(empty(), "DbInstanceArnMap", db_instance_arn_map) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `DbInstanceArnMap`: mandatory.
        #[track_caller] pub fn db_instance_arn_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DbInstanceArnMap", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<RdsUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// `RdsUngraceful`.
    pub type RdsUngraceful = Fields<of::RdsUngraceful>;
    impl RdsUngraceful {
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<RdsUngracefulBehavior>) -> Self { with(self, "Ungraceful", value) }
    }

    /// Words of `RdsUngracefulBehavior`.
    pub type RdsUngracefulBehavior = Word<fn(of::RdsUngracefulBehavior)>;
    impl RdsUngracefulBehavior {
        /// `promoteReadReplica`
        pub const PromoteReadReplica: Self = word("promoteReadReplica");
    }

    /// Words of `RecoveryApproach`.
    pub type RecoveryApproach = Word<fn(of::RecoveryApproach)>;
    impl RecoveryApproach {
        /// `activeActive`
        pub const ActiveActive: Self = word("activeActive");
        /// `activePassive`
        pub const ActivePassive: Self = word("activePassive");
    }

    /// `RegionSwitchPlanConfiguration`.
    pub type RegionSwitchPlanConfiguration = Fields<of::RegionSwitchPlanConfiguration>;
    impl RegionSwitchPlanConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
    }

    /// Words of `RegionToRunIn`.
    pub type RegionToRunIn = Word<fn(of::RegionToRunIn)>;
    impl RegionToRunIn {
        /// `activatingRegion`
        pub const ActivatingRegion: Self = word("activatingRegion");
        /// `deactivatingRegion`
        pub const DeactivatingRegion: Self = word("deactivatingRegion");
        /// `activeRegion`
        pub const ActiveRegion: Self = word("activeRegion");
        /// `inactiveRegion`
        pub const InactiveRegion: Self = word("inactiveRegion");
    }

    /// `ReportConfiguration`.
    pub type ReportConfiguration = Fields<of::ReportConfiguration>;
    impl ReportConfiguration {
        /// `ReportOutput`: exactly 1 item.
        #[track_caller] pub fn report_output(self, value: impl IntoVal<List<ReportConfigurationReportOutput>>) -> Self { with(self, "ReportOutput", value) }
    }

    /// `ReportOutput`.
    pub type ReportConfigurationReportOutput = Fields<of::ReportConfigurationReportOutput>;
    impl ReportConfigurationReportOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_configuration: impl IntoVal<S3ReportOutputConfiguration>) -> Self { with(empty(), "S3Configuration", s3_configuration) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3ReportOutputConfiguration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// `Route53HealthCheckConfiguration`.
    pub type Route53HealthCheckConfiguration = Fields<of::Route53HealthCheckConfiguration>;
    impl Route53HealthCheckConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hosted_zone_id: impl IntoVal<String>, record_name: impl IntoVal<String>) -> Self { with(with(empty(), "HostedZoneId", hosted_zone_id), "RecordName", record_name) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `HostedZoneId`: mandatory, 1 to 32 characters.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
        /// `RecordName`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn record_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecordName", value) }
        /// `RecordSets`.
        #[track_caller] pub fn record_sets(self, value: impl IntoVal<List<Route53ResourceRecordSet>>) -> Self { with(self, "RecordSets", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `Route53ResourceRecordSet`.
    pub type Route53ResourceRecordSet = Fields<of::Route53ResourceRecordSet>;
    impl Route53ResourceRecordSet {
        /// `RecordSetIdentifier`: 1 to 1024 characters.
        #[track_caller] pub fn record_set_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "RecordSetIdentifier", value) }
        /// `Region`: matches `^[a-z]{2}-[a-z-]+-\d+$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// Words of `RoutingControlStateChange`.
    pub type RoutingControlStateChange = Word<fn(of::RoutingControlStateChange)>;
    impl RoutingControlStateChange {
        /// `On`
        pub const On: Self = word("On");
        /// `Off`
        pub const Off: Self = word("Off");
    }

    /// `S3ReportOutputConfiguration`.
    pub type S3ReportOutputConfiguration = Fields<of::S3ReportOutputConfiguration>;
    impl S3ReportOutputConfiguration {
        /// `BucketOwner`: matches `^\d{12}$`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `BucketPath`: 3 to 512 characters, matches `^(?:s3://)?[a-z0-9][a-z0-9-]{1,61}[a-z0-9](?:/[^/ ][^/]*)*/?$`.
        #[track_caller] pub fn bucket_path(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPath", value) }
    }

    /// `Service`.
    pub type Service = Fields<of::Service>;
    impl Service {
        /// `ClusterArn`: matches `^arn:aws[a-zA-Z-]*:ecs:[a-z0-9-]+:\d{12}:cluster/[a-zA-Z0-9_-]{1,255}$`.
        #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `ServiceArn`: matches `^arn:aws[a-zA-Z-]*:ecs:[a-z0-9-]+:\d{12}:service/[a-zA-Z0-9_-]+/[a-zA-Z0-9_-]{1,255}$`.
        #[track_caller] pub fn service_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceArn", value) }
    }

    /// `SsmDocumentConfig`.
    pub type SsmDocumentConfig = Fields<of::SsmDocumentConfig>;
    impl SsmDocumentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_arn: impl IntoVal<String>, targets: impl IntoVal<List<SsmTarget>>) -> Self { with(with(empty(), "DocumentArn", document_arn), "Targets", targets) }
        /// `CrossAccountRole`: matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "CrossAccountRole", value) }
        /// `DocumentArn`: mandatory, 20 to 256 characters, matches `^arn:[a-z0-9\-]+:ssm:[a-z0-9\-]+:([0-9]{12})?:document/[a-zA-Z0-9_.\-]+$`.
        #[track_caller] pub fn document_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentArn", value) }
        /// `DocumentVersion`: 1 to 8 characters, matches `^([$]LATEST|[$]DEFAULT|[1-9][0-9]*)$`.
        #[track_caller] pub fn document_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentVersion", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "Parameters", value) }
        /// `Targets`: mandatory, 1 to 5 items.
        #[track_caller] pub fn targets(self, value: impl IntoVal<List<SsmTarget>>) -> Self { with(self, "Targets", value) }
    }

    /// `SsmSendCommandConfiguration`.
    pub type SsmSendCommandConfiguration = Fields<of::SsmSendCommandConfiguration>;
    impl SsmSendCommandConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region_documents: impl IntoVal<Map<SsmDocumentConfig>>, retry_interval_minutes: impl IntoVal<f64>) -> Self { with(with(empty(), "RegionDocuments", region_documents), "RetryIntervalMinutes", retry_interval_minutes) }
        /// `RegionDocuments`: mandatory.
        #[track_caller] pub fn region_documents(self, value: impl IntoVal<Map<SsmDocumentConfig>>) -> Self { with(self, "RegionDocuments", value) }
        /// `RetryIntervalMinutes`: mandatory.
        #[track_caller] pub fn retry_interval_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "RetryIntervalMinutes", value) }
        /// `TimeoutMinutes`: at least 1, default `60`.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeoutMinutes", value) }
        /// `Ungraceful`.
        #[track_caller] pub fn ungraceful(self, value: impl IntoVal<SsmSendCommandUngraceful>) -> Self { with(self, "Ungraceful", value) }
    }

    /// `SsmSendCommandUngraceful`.
    pub type SsmSendCommandUngraceful = Fields<of::SsmSendCommandUngraceful>;
    impl SsmSendCommandUngraceful {
        /// `Behavior`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<SsmSendCommandUngracefulBehavior>) -> Self { with(self, "Behavior", value) }
    }

    /// Words of `SsmSendCommandUngracefulBehavior`.
    pub type SsmSendCommandUngracefulBehavior = Word<fn(of::SsmSendCommandUngracefulBehavior)>;
    impl SsmSendCommandUngracefulBehavior {
        /// `skip`
        pub const Skip: Self = word("skip");
    }

    /// `SsmTarget`.
    pub type SsmTarget = Fields<of::SsmTarget>;
    impl SsmTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Values", values) }
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, 1 to 50 items, each 1 to 256 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Step`.
    pub type Step = Fields<of::Step>;
    /// What [`Step`] cannot do without.
    pub struct StepRequired<A, B, C> {
        /// `ExecutionBlockConfiguration`.
        pub execution_block_configuration: A,
        /// `ExecutionBlockType`.
        pub execution_block_type: B,
        /// `Name`.
        pub name: C,
    }
    impl Step {
        /// Takes what is mandatory, by name: [`StepRequired`].
        #[track_caller] pub fn new<A: IntoVal<ExecutionBlockConfiguration>, B: IntoVal<ExecutionBlockType>, C: IntoVal<String>>(required: StepRequired<A, B, C>) -> Self { with(with(with(empty(), "ExecutionBlockConfiguration", required.execution_block_configuration), "ExecutionBlockType", required.execution_block_type), "Name", required.name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `ExecutionBlockConfiguration`: mandatory.
        #[track_caller] pub fn execution_block_configuration(self, value: impl IntoVal<ExecutionBlockConfiguration>) -> Self { with(self, "ExecutionBlockConfiguration", value) }
        /// `ExecutionBlockType`: mandatory.
        #[track_caller] pub fn execution_block_type(self, value: impl IntoVal<ExecutionBlockType>) -> Self { with(self, "ExecutionBlockType", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Trigger`.
    pub type Trigger = Fields<of::Trigger>;
    /// What [`Trigger`] cannot do without.
    pub struct TriggerRequired<A, B, C, D> {
        /// `Action`.
        pub action: A,
        /// `Conditions`: 1 to 10 items.
        pub conditions: B,
        /// `MinDelayMinutesBetweenExecutions`.
        pub min_delay_minutes_between_executions: C,
        /// `TargetRegion`: matches `^[a-z]{2}-[a-z-]+-\d+$`.
        pub target_region: D,
    }
    impl Trigger {
        /// Takes what is mandatory, by name: [`TriggerRequired`].
        #[track_caller] pub fn new<A: IntoVal<WorkflowTargetAction>, B: IntoVal<List<TriggerCondition>>, C: IntoVal<f64>, D: IntoVal<String>>(required: TriggerRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Action", required.action), "Conditions", required.conditions), "MinDelayMinutesBetweenExecutions", required.min_delay_minutes_between_executions), "TargetRegion", required.target_region) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<WorkflowTargetAction>) -> Self { with(self, "Action", value) }
        /// `Conditions`: mandatory, 1 to 10 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<TriggerCondition>>) -> Self { with(self, "Conditions", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MinDelayMinutesBetweenExecutions`: mandatory.
        #[track_caller] pub fn min_delay_minutes_between_executions(self, value: impl IntoVal<f64>) -> Self { with(self, "MinDelayMinutesBetweenExecutions", value) }
        /// `TargetRegion`: mandatory, matches `^[a-z]{2}-[a-z-]+-\d+$`.
        #[track_caller] pub fn target_region(self, value: impl IntoVal<String>) -> Self { with(self, "TargetRegion", value) }
    }

    /// `TriggerCondition`.
    pub type TriggerCondition = Fields<of::TriggerCondition>;
    impl TriggerCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(associated_alarm_name: impl IntoVal<String>, condition: impl IntoVal<AlarmCondition>) -> Self { with(with(empty(), "AssociatedAlarmName", associated_alarm_name), "Condition", condition) }
        /// `AssociatedAlarmName`: mandatory.
        #[track_caller] pub fn associated_alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssociatedAlarmName", value) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<AlarmCondition>) -> Self { with(self, "Condition", value) }
    }

    /// Words of `WaitELBTargetGroupHealthy`.
    pub type WaitElbTargetGroupHealthy = Word<fn(of::WaitElbTargetGroupHealthy)>;
    impl WaitElbTargetGroupHealthy {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `Workflow`.
    pub type Workflow = Fields<of::Workflow>;
    impl Workflow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workflow_target_action: impl IntoVal<WorkflowTargetAction>) -> Self { with(empty(), "WorkflowTargetAction", workflow_target_action) }
        /// `Steps`.
        #[track_caller] pub fn steps(self, value: impl IntoVal<List<Step>>) -> Self { with(self, "Steps", value) }
        /// `WorkflowDescription`.
        #[track_caller] pub fn workflow_description(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowDescription", value) }
        /// `WorkflowTargetAction`: mandatory.
        #[track_caller] pub fn workflow_target_action(self, value: impl IntoVal<WorkflowTargetAction>) -> Self { with(self, "WorkflowTargetAction", value) }
        /// `WorkflowTargetRegion`: matches `^[a-z]{2}-[a-z-]+-\d+$`.
        #[track_caller] pub fn workflow_target_region(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowTargetRegion", value) }
    }

    /// Words of `WorkflowTargetAction`.
    pub type WorkflowTargetAction = Word<fn(of::WorkflowTargetAction)>;
    impl WorkflowTargetAction {
        /// `activate`
        pub const Activate: Self = word("activate");
        /// `deactivate`
        pub const Deactivate: Self = word("deactivate");
        /// `postRecovery`
        pub const PostRecovery: Self = word("postRecovery");
    }
}
