// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeDeploy`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApplication {} impl ias_core::Optional for CfnApplication {} pub enum CfnDeploymentConfig {} impl ias_core::Optional for CfnDeploymentConfig {} pub enum CfnDeploymentGroup {} }

/// [`AWS::CodeDeploy::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html).
///
/// What `Ref` returns: `ApplicationName`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::CodeDeploy::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }

/// Properties of [`CfnApplication`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ApplicationName`, `ComputePlatform`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// `ApplicationName`: 1 to 100 characters, matches `^[A-Za-z0-9+=,.@_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `ComputePlatform`. Changing it replaces the resource.
    #[track_caller] pub fn compute_platform(self, value: impl IntoVal<cfn_application::ComputePlatform>) -> Self { with(self, "ComputePlatform", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComputePlatform {} pub enum Tag {} }

    /// Words of `ComputePlatform`.
    pub type ComputePlatform = Word<fn(of::ComputePlatform)>;
    impl ComputePlatform {
        /// `ECS`
        pub const Ecs: Self = word("ECS");
        /// `Lambda`
        pub const Lambda: Self = word("Lambda");
        /// `Server`
        pub const Server: Self = word("Server");
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
}

/// [`AWS::CodeDeploy::DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html).
///
/// What `Ref` returns: `DeploymentConfigName`.
pub type CfnDeploymentConfig = Handle<of::CfnDeploymentConfig>;
impl cfn::ResourceType for of::CfnDeploymentConfig { const TYPE: &'static str = "AWS::CodeDeploy::DeploymentConfig"; type Tags = cfn::NoTags; type Props = CfnDeploymentConfigProps; type Reference = String; }

/// Properties of [`CfnDeploymentConfig`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ComputePlatform`, `DeploymentConfigName`, `MinimumHealthyHosts`, `TrafficRoutingConfig`, `ZonalConfig`.
pub type CfnDeploymentConfigProps = Fields<of::CfnDeploymentConfig>;
impl CfnDeploymentConfigProps {
    /// `ComputePlatform`. Changing it replaces the resource.
    #[track_caller] pub fn compute_platform(self, value: impl IntoVal<cfn_deployment_config::ComputePlatform>) -> Self { with(self, "ComputePlatform", value) }
    /// `DeploymentConfigName`: 1 to 100 characters, matches `^[A-Za-z0-9+=,.@_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentConfigName", value) }
    /// `MinimumHealthyHosts`. Changing it replaces the resource.
    #[track_caller] pub fn minimum_healthy_hosts(self, value: impl IntoVal<cfn_deployment_config::MinimumHealthyHosts>) -> Self { with(self, "MinimumHealthyHosts", value) }
    /// `TrafficRoutingConfig`. Changing it replaces the resource.
    #[track_caller] pub fn traffic_routing_config(self, value: impl IntoVal<cfn_deployment_config::TrafficRoutingConfig>) -> Self { with(self, "TrafficRoutingConfig", value) }
    /// `ZonalConfig`. Changing it replaces the resource.
    #[track_caller] pub fn zonal_config(self, value: impl IntoVal<cfn_deployment_config::ZonalConfig>) -> Self { with(self, "ZonalConfig", value) }
}

/// Types of [`CfnDeploymentConfig`].
pub mod cfn_deployment_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{ComputePlatform};
    mod of { pub enum MinimumHealthyHosts {} pub enum MinimumHealthyHostsPerZone {} pub enum MinimumHealthyHostsPerZoneType {} pub enum MinimumHealthyHostsType {} pub enum TimeBasedCanary {} pub enum TimeBasedLinear {} pub enum TrafficRoutingConfig {} pub enum TrafficRoutingConfigType {} pub enum ZonalConfig {} impl ias_core::Optional for ZonalConfig {} }

    /// `MinimumHealthyHosts`.
    pub type MinimumHealthyHosts = Fields<of::MinimumHealthyHosts>;
    impl MinimumHealthyHosts {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MinimumHealthyHostsType>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MinimumHealthyHostsType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// `MinimumHealthyHostsPerZone`.
    pub type MinimumHealthyHostsPerZone = Fields<of::MinimumHealthyHostsPerZone>;
    impl MinimumHealthyHostsPerZone {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MinimumHealthyHostsPerZoneType>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MinimumHealthyHostsPerZoneType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type MinimumHealthyHostsPerZoneType = Word<fn(of::MinimumHealthyHostsPerZoneType)>;
    impl MinimumHealthyHostsPerZoneType {
        /// `FLEET_PERCENT`
        pub const FleetPercent: Self = word("FLEET_PERCENT");
        /// `HOST_COUNT`
        pub const HostCount: Self = word("HOST_COUNT");
    }

    /// Words of `Type`.
    pub type MinimumHealthyHostsType = Word<fn(of::MinimumHealthyHostsType)>;
    impl MinimumHealthyHostsType {
        /// `FLEET_PERCENT`
        pub const FleetPercent: Self = word("FLEET_PERCENT");
        /// `HOST_COUNT`
        pub const HostCount: Self = word("HOST_COUNT");
    }

    /// `TimeBasedCanary`.
    pub type TimeBasedCanary = Fields<of::TimeBasedCanary>;
    impl TimeBasedCanary {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(canary_percentage: impl IntoVal<i64>, canary_interval: impl IntoVal<i64>) -> Self { with(with(empty(), "CanaryPercentage", canary_percentage), "CanaryInterval", canary_interval) }
        /// `CanaryInterval`: mandatory.
        #[track_caller] pub fn canary_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "CanaryInterval", value) }
        /// `CanaryPercentage`: mandatory.
        #[track_caller] pub fn canary_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "CanaryPercentage", value) }
    }

    /// `TimeBasedLinear`.
    pub type TimeBasedLinear = Fields<of::TimeBasedLinear>;
    impl TimeBasedLinear {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(linear_interval: impl IntoVal<i64>, linear_percentage: impl IntoVal<i64>) -> Self { with(with(empty(), "LinearInterval", linear_interval), "LinearPercentage", linear_percentage) }
        /// `LinearInterval`: mandatory.
        #[track_caller] pub fn linear_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "LinearInterval", value) }
        /// `LinearPercentage`: mandatory.
        #[track_caller] pub fn linear_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "LinearPercentage", value) }
    }

    /// `TrafficRoutingConfig`.
    pub type TrafficRoutingConfig = Fields<of::TrafficRoutingConfig>;
    impl TrafficRoutingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<TrafficRoutingConfigType>) -> Self { with(empty(), "Type", type_) }
        /// `TimeBasedCanary`.
        #[track_caller] pub fn time_based_canary(self, value: impl IntoVal<TimeBasedCanary>) -> Self { with(self, "TimeBasedCanary", value) }
        /// `TimeBasedLinear`.
        #[track_caller] pub fn time_based_linear(self, value: impl IntoVal<TimeBasedLinear>) -> Self { with(self, "TimeBasedLinear", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TrafficRoutingConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type TrafficRoutingConfigType = Word<fn(of::TrafficRoutingConfigType)>;
    impl TrafficRoutingConfigType {
        /// `AllAtOnce`
        pub const AllAtOnce: Self = word("AllAtOnce");
        /// `TimeBasedCanary`
        pub const TimeBasedCanary: Self = word("TimeBasedCanary");
        /// `TimeBasedLinear`
        pub const TimeBasedLinear: Self = word("TimeBasedLinear");
    }

    /// `ZonalConfig`.
    pub type ZonalConfig = Fields<of::ZonalConfig>;
    impl ZonalConfig {
        /// `FirstZoneMonitorDurationInSeconds`.
        #[track_caller] pub fn first_zone_monitor_duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "FirstZoneMonitorDurationInSeconds", value) }
        /// `MinimumHealthyHostsPerZone`.
        #[track_caller] pub fn minimum_healthy_hosts_per_zone(self, value: impl IntoVal<MinimumHealthyHostsPerZone>) -> Self { with(self, "MinimumHealthyHostsPerZone", value) }
        /// `MonitorDurationInSeconds`.
        #[track_caller] pub fn monitor_duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MonitorDurationInSeconds", value) }
    }
}

/// [`AWS::CodeDeploy::DeploymentGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html).
///
/// What `Ref` returns: `DeploymentGroupName`.
pub type CfnDeploymentGroup = Handle<of::CfnDeploymentGroup>;
impl cfn::ResourceType for of::CfnDeploymentGroup { const TYPE: &'static str = "AWS::CodeDeploy::DeploymentGroup"; type Tags = cfn::TagList; type Props = CfnDeploymentGroupProps; type Reference = String; }

/// Properties of [`CfnDeploymentGroup`].
///
/// Mandatory: `ApplicationName`, `ServiceRoleArn`.
///
/// A change replaces the resource: `ApplicationName`, `DeploymentGroupName`.
pub type CfnDeploymentGroupProps = Fields<of::CfnDeploymentGroup>;
impl CfnDeploymentGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_name: impl IntoVal<String>, service_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ApplicationName", application_name), "ServiceRoleArn", service_role_arn) }
    /// `AlarmConfiguration`.
    #[track_caller] pub fn alarm_configuration(self, value: impl IntoVal<cfn_deployment_group::AlarmConfiguration>) -> Self { with(self, "AlarmConfiguration", value) }
    /// `ApplicationName`: mandatory, 1 to 100 characters, matches `^[A-Za-z0-9+=,.@_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `AutoRollbackConfiguration`.
    #[track_caller] pub fn auto_rollback_configuration(self, value: impl IntoVal<cfn_deployment_group::AutoRollbackConfiguration>) -> Self { with(self, "AutoRollbackConfiguration", value) }
    /// `AutoScalingGroups`: no item twice.
    #[track_caller] pub fn auto_scaling_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AutoScalingGroups", value) }
    /// `BlueGreenDeploymentConfiguration`.
    #[track_caller] pub fn blue_green_deployment_configuration(self, value: impl IntoVal<cfn_deployment_group::BlueGreenDeploymentConfiguration>) -> Self { with(self, "BlueGreenDeploymentConfiguration", value) }
    /// `Deployment`.
    #[track_caller] pub fn deployment(self, value: impl IntoVal<cfn_deployment_group::Deployment>) -> Self { with(self, "Deployment", value) }
    /// `DeploymentConfigName`: 1 to 100 characters, matches `^[A-Za-z0-9+=,.@_-]*$`.
    #[track_caller] pub fn deployment_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentConfigName", value) }
    /// `DeploymentGroupName`: 1 to 100 characters, matches `^[A-Za-z0-9+=,.@_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentGroupName", value) }
    /// `DeploymentStyle`.
    #[track_caller] pub fn deployment_style(self, value: impl IntoVal<cfn_deployment_group::DeploymentStyle>) -> Self { with(self, "DeploymentStyle", value) }
    /// `ECSServices`: no item twice.
    #[track_caller] pub fn ecs_services(self, value: impl IntoVal<List<cfn_deployment_group::EcsService>>) -> Self { with(self, "ECSServices", value) }
    /// `Ec2TagFilters`: no item twice.
    #[track_caller] pub fn ec2_tag_filters(self, value: impl IntoVal<List<cfn_deployment_group::Ec2TagFilter>>) -> Self { with(self, "Ec2TagFilters", value) }
    /// `Ec2TagSet`.
    #[track_caller] pub fn ec2_tag_set(self, value: impl IntoVal<cfn_deployment_group::Ec2TagSet>) -> Self { with(self, "Ec2TagSet", value) }
    /// `LoadBalancerInfo`.
    #[track_caller] pub fn load_balancer_info(self, value: impl IntoVal<cfn_deployment_group::LoadBalancerInfo>) -> Self { with(self, "LoadBalancerInfo", value) }
    /// `OnPremisesInstanceTagFilters`: no item twice.
    #[track_caller] pub fn on_premises_instance_tag_filters(self, value: impl IntoVal<List<cfn_deployment_group::TagFilter>>) -> Self { with(self, "OnPremisesInstanceTagFilters", value) }
    /// `OnPremisesTagSet`.
    #[track_caller] pub fn on_premises_tag_set(self, value: impl IntoVal<cfn_deployment_group::OnPremisesTagSet>) -> Self { with(self, "OnPremisesTagSet", value) }
    /// `OutdatedInstancesStrategy`.
    #[track_caller] pub fn outdated_instances_strategy(self, value: impl IntoVal<cfn_deployment_group::OutdatedInstancesStrategy>) -> Self { with(self, "OutdatedInstancesStrategy", value) }
    /// `ServiceRoleArn`: mandatory.
    #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_deployment_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TerminationHookEnabled`.
    #[track_caller] pub fn termination_hook_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminationHookEnabled", value) }
    /// `TriggerConfigurations`: no item twice.
    #[track_caller] pub fn trigger_configurations(self, value: impl IntoVal<List<cfn_deployment_group::TriggerConfig>>) -> Self { with(self, "TriggerConfigurations", value) }
}

/// Types of [`CfnDeploymentGroup`].
pub mod cfn_deployment_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum Alarm {} impl ias_core::Optional for Alarm {} pub enum AlarmConfiguration {} impl ias_core::Optional for AlarmConfiguration {} pub enum AutoRollbackConfiguration {} impl ias_core::Optional for AutoRollbackConfiguration {} pub enum AutoRollbackConfigurationEvent {} pub enum BlueGreenDeploymentConfiguration {} impl ias_core::Optional for BlueGreenDeploymentConfiguration {} pub enum BlueInstanceTerminationOption {} impl ias_core::Optional for BlueInstanceTerminationOption {} pub enum BlueInstanceTerminationOptionAction {} pub enum Deployment {} pub enum DeploymentReadyOption {} impl ias_core::Optional for DeploymentReadyOption {} pub enum DeploymentReadyOptionActionOnTimeout {} pub enum DeploymentStyle {} impl ias_core::Optional for DeploymentStyle {} pub enum DeploymentStyleDeploymentOption {} pub enum DeploymentStyleDeploymentType {} pub enum Ec2TagFilter {} impl ias_core::Optional for Ec2TagFilter {} pub enum Ec2TagFilterType {} pub enum Ec2TagSet {} impl ias_core::Optional for Ec2TagSet {} pub enum Ec2TagSetListObject {} impl ias_core::Optional for Ec2TagSetListObject {} pub enum EcsService {} pub enum ElbInfo {} impl ias_core::Optional for ElbInfo {} pub enum GitHubLocation {} pub enum GreenFleetProvisioningOption {} impl ias_core::Optional for GreenFleetProvisioningOption {} pub enum GreenFleetProvisioningOptionAction {} pub enum LoadBalancerInfo {} impl ias_core::Optional for LoadBalancerInfo {} pub enum OnPremisesTagSet {} impl ias_core::Optional for OnPremisesTagSet {} pub enum OnPremisesTagSetListObject {} impl ias_core::Optional for OnPremisesTagSetListObject {} pub enum OutdatedInstancesStrategy {} pub enum RevisionLocation {} impl ias_core::Optional for RevisionLocation {} pub enum S3Location {} pub enum TagFilter {} impl ias_core::Optional for TagFilter {} pub enum TagFilterType {} pub enum TargetGroupInfo {} impl ias_core::Optional for TargetGroupInfo {} pub enum TargetGroupPairInfo {} impl ias_core::Optional for TargetGroupPairInfo {} pub enum TrafficRoute {} impl ias_core::Optional for TrafficRoute {} pub enum TriggerConfig {} impl ias_core::Optional for TriggerConfig {} pub enum TriggerConfigTriggerEvent {} }

    /// `Alarm`.
    pub type Alarm = Fields<of::Alarm>;
    impl Alarm {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AlarmConfiguration`.
    pub type AlarmConfiguration = Fields<of::AlarmConfiguration>;
    impl AlarmConfiguration {
        /// `Alarms`: no item twice.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<List<Alarm>>) -> Self { with(self, "Alarms", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IgnorePollAlarmFailure`.
        #[track_caller] pub fn ignore_poll_alarm_failure(self, value: impl IntoVal<bool>) -> Self { with(self, "IgnorePollAlarmFailure", value) }
    }

    /// `AutoRollbackConfiguration`.
    pub type AutoRollbackConfiguration = Fields<of::AutoRollbackConfiguration>;
    impl AutoRollbackConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Events`: no item twice.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<AutoRollbackConfigurationEvent>>) -> Self { with(self, "Events", value) }
    }

    /// Words of `Event`.
    pub type AutoRollbackConfigurationEvent = Word<fn(of::AutoRollbackConfigurationEvent)>;
    impl AutoRollbackConfigurationEvent {
        /// `DEPLOYMENT_FAILURE`
        pub const DeploymentFailure: Self = word("DEPLOYMENT_FAILURE");
        /// `DEPLOYMENT_STOP_ON_ALARM`
        pub const DeploymentStopOnAlarm: Self = word("DEPLOYMENT_STOP_ON_ALARM");
        /// `DEPLOYMENT_STOP_ON_REQUEST`
        pub const DeploymentStopOnRequest: Self = word("DEPLOYMENT_STOP_ON_REQUEST");
    }

    /// `BlueGreenDeploymentConfiguration`.
    pub type BlueGreenDeploymentConfiguration = Fields<of::BlueGreenDeploymentConfiguration>;
    impl BlueGreenDeploymentConfiguration {
        /// `DeploymentReadyOption`.
        #[track_caller] pub fn deployment_ready_option(self, value: impl IntoVal<DeploymentReadyOption>) -> Self { with(self, "DeploymentReadyOption", value) }
        /// `GreenFleetProvisioningOption`.
        #[track_caller] pub fn green_fleet_provisioning_option(self, value: impl IntoVal<GreenFleetProvisioningOption>) -> Self { with(self, "GreenFleetProvisioningOption", value) }
        /// `TerminateBlueInstancesOnDeploymentSuccess`.
        #[track_caller] pub fn terminate_blue_instances_on_deployment_success(self, value: impl IntoVal<BlueInstanceTerminationOption>) -> Self { with(self, "TerminateBlueInstancesOnDeploymentSuccess", value) }
    }

    /// `BlueInstanceTerminationOption`.
    pub type BlueInstanceTerminationOption = Fields<of::BlueInstanceTerminationOption>;
    impl BlueInstanceTerminationOption {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<BlueInstanceTerminationOptionAction>) -> Self { with(self, "Action", value) }
        /// `TerminationWaitTimeInMinutes`.
        #[track_caller] pub fn termination_wait_time_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminationWaitTimeInMinutes", value) }
    }

    /// Words of `Action`.
    pub type BlueInstanceTerminationOptionAction = Word<fn(of::BlueInstanceTerminationOptionAction)>;
    impl BlueInstanceTerminationOptionAction {
        /// `KEEP_ALIVE`
        pub const KeepAlive: Self = word("KEEP_ALIVE");
        /// `TERMINATE`
        pub const Terminate: Self = word("TERMINATE");
    }

    /// `Deployment`.
    pub type Deployment = Fields<of::Deployment>;
    impl Deployment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(revision: impl IntoVal<RevisionLocation>) -> Self { with(empty(), "Revision", revision) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IgnoreApplicationStopFailures`.
        #[track_caller] pub fn ignore_application_stop_failures(self, value: impl IntoVal<bool>) -> Self { with(self, "IgnoreApplicationStopFailures", value) }
        /// `Revision`: mandatory.
        #[track_caller] pub fn revision(self, value: impl IntoVal<RevisionLocation>) -> Self { with(self, "Revision", value) }
    }

    /// `DeploymentReadyOption`.
    pub type DeploymentReadyOption = Fields<of::DeploymentReadyOption>;
    impl DeploymentReadyOption {
        /// `ActionOnTimeout`.
        #[track_caller] pub fn action_on_timeout(self, value: impl IntoVal<DeploymentReadyOptionActionOnTimeout>) -> Self { with(self, "ActionOnTimeout", value) }
        /// `WaitTimeInMinutes`.
        #[track_caller] pub fn wait_time_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitTimeInMinutes", value) }
    }

    /// Words of `ActionOnTimeout`.
    pub type DeploymentReadyOptionActionOnTimeout = Word<fn(of::DeploymentReadyOptionActionOnTimeout)>;
    impl DeploymentReadyOptionActionOnTimeout {
        /// `CONTINUE_DEPLOYMENT`
        pub const ContinueDeployment: Self = word("CONTINUE_DEPLOYMENT");
        /// `STOP_DEPLOYMENT`
        pub const StopDeployment: Self = word("STOP_DEPLOYMENT");
    }

    /// `DeploymentStyle`.
    pub type DeploymentStyle = Fields<of::DeploymentStyle>;
    impl DeploymentStyle {
        /// `DeploymentOption`.
        #[track_caller] pub fn deployment_option(self, value: impl IntoVal<DeploymentStyleDeploymentOption>) -> Self { with(self, "DeploymentOption", value) }
        /// `DeploymentType`.
        #[track_caller] pub fn deployment_type(self, value: impl IntoVal<DeploymentStyleDeploymentType>) -> Self { with(self, "DeploymentType", value) }
    }

    /// Words of `DeploymentOption`.
    pub type DeploymentStyleDeploymentOption = Word<fn(of::DeploymentStyleDeploymentOption)>;
    impl DeploymentStyleDeploymentOption {
        /// `WITHOUT_TRAFFIC_CONTROL`
        pub const WithoutTrafficControl: Self = word("WITHOUT_TRAFFIC_CONTROL");
        /// `WITH_TRAFFIC_CONTROL`
        pub const WithTrafficControl: Self = word("WITH_TRAFFIC_CONTROL");
    }

    /// Words of `DeploymentType`.
    pub type DeploymentStyleDeploymentType = Word<fn(of::DeploymentStyleDeploymentType)>;
    impl DeploymentStyleDeploymentType {
        /// `BLUE_GREEN`
        pub const BlueGreen: Self = word("BLUE_GREEN");
        /// `IN_PLACE`
        pub const InPlace: Self = word("IN_PLACE");
    }

    /// `EC2TagFilter`.
    pub type Ec2TagFilter = Fields<of::Ec2TagFilter>;
    impl Ec2TagFilter {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<Ec2TagFilterType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Ec2TagFilterType = Word<fn(of::Ec2TagFilterType)>;
    impl Ec2TagFilterType {
        /// `KEY_AND_VALUE`
        pub const KeyAndValue: Self = word("KEY_AND_VALUE");
        /// `KEY_ONLY`
        pub const KeyOnly: Self = word("KEY_ONLY");
        /// `VALUE_ONLY`
        pub const ValueOnly: Self = word("VALUE_ONLY");
    }

    /// `EC2TagSet`.
    pub type Ec2TagSet = Fields<of::Ec2TagSet>;
    impl Ec2TagSet {
        /// `Ec2TagSetList`: no item twice.
        #[track_caller] pub fn ec2_tag_set_list(self, value: impl IntoVal<List<Ec2TagSetListObject>>) -> Self { with(self, "Ec2TagSetList", value) }
    }

    /// `EC2TagSetListObject`.
    pub type Ec2TagSetListObject = Fields<of::Ec2TagSetListObject>;
    impl Ec2TagSetListObject {
        /// `Ec2TagGroup`: no item twice.
        #[track_caller] pub fn ec2_tag_group(self, value: impl IntoVal<List<Ec2TagFilter>>) -> Self { with(self, "Ec2TagGroup", value) }
    }

    /// `ECSService`.
    pub type EcsService = Fields<of::EcsService>;
    impl EcsService {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_name: impl IntoVal<String>, cluster_name: impl IntoVal<String>) -> Self { with(with(empty(), "ServiceName", service_name), "ClusterName", cluster_name) }
        /// `ClusterName`: mandatory.
        #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
        /// `ServiceName`: mandatory.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    }

    /// `ELBInfo`.
    pub type ElbInfo = Fields<of::ElbInfo>;
    impl ElbInfo {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `GitHubLocation`.
    pub type GitHubLocation = Fields<of::GitHubLocation>;
    impl GitHubLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(repository: impl IntoVal<String>, commit_id: impl IntoVal<String>) -> Self { with(with(empty(), "Repository", repository), "CommitId", commit_id) }
        /// `CommitId`: mandatory.
        #[track_caller] pub fn commit_id(self, value: impl IntoVal<String>) -> Self { with(self, "CommitId", value) }
        /// `Repository`: mandatory.
        #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "Repository", value) }
    }

    /// `GreenFleetProvisioningOption`.
    pub type GreenFleetProvisioningOption = Fields<of::GreenFleetProvisioningOption>;
    impl GreenFleetProvisioningOption {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<GreenFleetProvisioningOptionAction>) -> Self { with(self, "Action", value) }
    }

    /// Words of `Action`.
    pub type GreenFleetProvisioningOptionAction = Word<fn(of::GreenFleetProvisioningOptionAction)>;
    impl GreenFleetProvisioningOptionAction {
        /// `COPY_AUTO_SCALING_GROUP`
        pub const CopyAutoScalingGroup: Self = word("COPY_AUTO_SCALING_GROUP");
        /// `DISCOVER_EXISTING`
        pub const DiscoverExisting: Self = word("DISCOVER_EXISTING");
    }

    /// `LoadBalancerInfo`.
    pub type LoadBalancerInfo = Fields<of::LoadBalancerInfo>;
    impl LoadBalancerInfo {
        /// `ElbInfoList`: no item twice.
        #[track_caller] pub fn elb_info_list(self, value: impl IntoVal<List<ElbInfo>>) -> Self { with(self, "ElbInfoList", value) }
        /// `TargetGroupInfoList`: no item twice.
        #[track_caller] pub fn target_group_info_list(self, value: impl IntoVal<List<TargetGroupInfo>>) -> Self { with(self, "TargetGroupInfoList", value) }
        /// `TargetGroupPairInfoList`: no item twice.
        #[track_caller] pub fn target_group_pair_info_list(self, value: impl IntoVal<List<TargetGroupPairInfo>>) -> Self { with(self, "TargetGroupPairInfoList", value) }
    }

    /// `OnPremisesTagSet`.
    pub type OnPremisesTagSet = Fields<of::OnPremisesTagSet>;
    impl OnPremisesTagSet {
        /// `OnPremisesTagSetList`: no item twice.
        #[track_caller] pub fn on_premises_tag_set_list(self, value: impl IntoVal<List<OnPremisesTagSetListObject>>) -> Self { with(self, "OnPremisesTagSetList", value) }
    }

    /// `OnPremisesTagSetListObject`.
    pub type OnPremisesTagSetListObject = Fields<of::OnPremisesTagSetListObject>;
    impl OnPremisesTagSetListObject {
        /// `OnPremisesTagGroup`: no item twice.
        #[track_caller] pub fn on_premises_tag_group(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "OnPremisesTagGroup", value) }
    }

    /// Words of `OutdatedInstancesStrategy`.
    pub type OutdatedInstancesStrategy = Word<fn(of::OutdatedInstancesStrategy)>;
    impl OutdatedInstancesStrategy {
        /// `IGNORE`
        pub const Ignore: Self = word("IGNORE");
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
    }

    /// `RevisionLocation`.
    pub type RevisionLocation = Fields<of::RevisionLocation>;
    impl RevisionLocation {
        /// `GitHubLocation`.
        #[track_caller] pub fn git_hub_location(self, value: impl IntoVal<GitHubLocation>) -> Self { with(self, "GitHubLocation", value) }
        /// `RevisionType`.
        #[track_caller] pub fn revision_type(self, value: impl IntoVal<String>) -> Self { with(self, "RevisionType", value) }
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `BundleType`.
        #[track_caller] pub fn bundle_type(self, value: impl IntoVal<String>) -> Self { with(self, "BundleType", value) }
        /// `ETag`.
        #[track_caller] pub fn e_tag(self, value: impl IntoVal<String>) -> Self { with(self, "ETag", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `TagFilter`.
    pub type TagFilter = Fields<of::TagFilter>;
    impl TagFilter {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TagFilterType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type TagFilterType = Word<fn(of::TagFilterType)>;
    impl TagFilterType {
        /// `KEY_AND_VALUE`
        pub const KeyAndValue: Self = word("KEY_AND_VALUE");
        /// `KEY_ONLY`
        pub const KeyOnly: Self = word("KEY_ONLY");
        /// `VALUE_ONLY`
        pub const ValueOnly: Self = word("VALUE_ONLY");
    }

    /// `TargetGroupInfo`.
    pub type TargetGroupInfo = Fields<of::TargetGroupInfo>;
    impl TargetGroupInfo {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `TargetGroupPairInfo`.
    pub type TargetGroupPairInfo = Fields<of::TargetGroupPairInfo>;
    impl TargetGroupPairInfo {
        /// `ProdTrafficRoute`.
        #[track_caller] pub fn prod_traffic_route(self, value: impl IntoVal<TrafficRoute>) -> Self { with(self, "ProdTrafficRoute", value) }
        /// `TargetGroups`: no item twice.
        #[track_caller] pub fn target_groups(self, value: impl IntoVal<List<TargetGroupInfo>>) -> Self { with(self, "TargetGroups", value) }
        /// `TestTrafficRoute`.
        #[track_caller] pub fn test_traffic_route(self, value: impl IntoVal<TrafficRoute>) -> Self { with(self, "TestTrafficRoute", value) }
    }

    /// `TrafficRoute`.
    pub type TrafficRoute = Fields<of::TrafficRoute>;
    impl TrafficRoute {
        /// `ListenerArns`: no item twice.
        #[track_caller] pub fn listener_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ListenerArns", value) }
    }

    /// `TriggerConfig`.
    pub type TriggerConfig = Fields<of::TriggerConfig>;
    impl TriggerConfig {
        /// `TriggerEvents`: no item twice.
        #[track_caller] pub fn trigger_events(self, value: impl IntoVal<List<TriggerConfigTriggerEvent>>) -> Self { with(self, "TriggerEvents", value) }
        /// `TriggerName`.
        #[track_caller] pub fn trigger_name(self, value: impl IntoVal<String>) -> Self { with(self, "TriggerName", value) }
        /// `TriggerTargetArn`.
        #[track_caller] pub fn trigger_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TriggerTargetArn", value) }
    }

    /// Words of `TriggerEvent`.
    pub type TriggerConfigTriggerEvent = Word<fn(of::TriggerConfigTriggerEvent)>;
    impl TriggerConfigTriggerEvent {
        /// `DeploymentFailure`
        pub const DeploymentFailure: Self = word("DeploymentFailure");
        /// `DeploymentReady`
        pub const DeploymentReady: Self = word("DeploymentReady");
        /// `DeploymentRollback`
        pub const DeploymentRollback: Self = word("DeploymentRollback");
        /// `DeploymentStart`
        pub const DeploymentStart: Self = word("DeploymentStart");
        /// `DeploymentStop`
        pub const DeploymentStop: Self = word("DeploymentStop");
        /// `DeploymentSuccess`
        pub const DeploymentSuccess: Self = word("DeploymentSuccess");
        /// `InstanceFailure`
        pub const InstanceFailure: Self = word("InstanceFailure");
        /// `InstanceReady`
        pub const InstanceReady: Self = word("InstanceReady");
        /// `InstanceStart`
        pub const InstanceStart: Self = word("InstanceStart");
        /// `InstanceSuccess`
        pub const InstanceSuccess: Self = word("InstanceSuccess");
    }
}
