// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EMR`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCluster {} pub enum CfnInstanceFleetConfig {} pub enum CfnInstanceGroupConfig {} pub enum CfnSecurityConfiguration {} pub enum CfnStep {} pub enum CfnStudio {} pub enum CfnStudioSessionMapping {} pub enum CfnWalWorkspace {} impl ias_core::Optional for CfnWalWorkspace {} }

/// [`AWS::EMR::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Id`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::EMR::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = String; }
impl CfnCluster {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MasterPublicDNS`.
    #[inline] pub fn attr_master_public_dns(&self) -> Val<String> { cfn::attribute(&self.0, "MasterPublicDNS") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `Instances`, `ServiceRole`, `JobFlowRole`, `Name`.
///
/// A change replaces the resource: `AdditionalInfo`, `Applications`, `AutoScalingRole`, `BootstrapActions`, `Configurations`, `CustomAmiId`, `EbsRootVolumeIops`, `EbsRootVolumeSize`, `EbsRootVolumeThroughput`, `JobFlowRole`, `KerberosAttributes`, `LogEncryptionKmsKeyId`, `LogUri`, `Name`, `OSReleaseLabel`, `PlacementGroupConfigs`, `ReleaseLabel`, `ScaleDownBehavior`, `SecurityConfiguration`, `ServiceRole`, `Steps`.
///
/// A change may replace the resource: `Instances`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C, D> {
    /// `Instances`. Changing it may replace the resource.
    pub instances: A,
    /// `ServiceRole`. Changing it replaces the resource.
    pub service_role: B,
    /// `JobFlowRole`. Changing it replaces the resource.
    pub job_flow_role: C,
    /// `Name`. Changing it replaces the resource.
    pub name: D,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_cluster::JobFlowInstancesConfig>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnClusterPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Instances", required.instances), "ServiceRole", required.service_role), "JobFlowRole", required.job_flow_role), "Name", required.name) }
    /// `AdditionalInfo`. Changing it replaces the resource.
    #[track_caller] pub fn additional_info(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalInfo", value) }
    /// `Applications`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn applications(self, value: impl IntoVal<List<cfn_cluster::Application>>) -> Self { with(self, "Applications", value) }
    /// `AutoScalingRole`. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_role(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingRole", value) }
    /// `AutoTerminationPolicy`.
    #[track_caller] pub fn auto_termination_policy(self, value: impl IntoVal<cfn_cluster::AutoTerminationPolicy>) -> Self { with(self, "AutoTerminationPolicy", value) }
    /// `BootstrapActions`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn bootstrap_actions(self, value: impl IntoVal<List<cfn_cluster::BootstrapActionConfig>>) -> Self { with(self, "BootstrapActions", value) }
    /// `Configurations`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn configurations(self, value: impl IntoVal<List<cfn_cluster::Configuration>>) -> Self { with(self, "Configurations", value) }
    /// `CustomAmiId`. Changing it replaces the resource.
    #[track_caller] pub fn custom_ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomAmiId", value) }
    /// `EbsRootVolumeIops`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_root_volume_iops(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsRootVolumeIops", value) }
    /// `EbsRootVolumeSize`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_root_volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsRootVolumeSize", value) }
    /// `EbsRootVolumeThroughput`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_root_volume_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsRootVolumeThroughput", value) }
    /// `Instances`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn instances(self, value: impl IntoVal<cfn_cluster::JobFlowInstancesConfig>) -> Self { with(self, "Instances", value) }
    /// `JobFlowRole`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_flow_role(self, value: impl IntoVal<String>) -> Self { with(self, "JobFlowRole", value) }
    /// `KerberosAttributes`. Changing it replaces the resource.
    #[track_caller] pub fn kerberos_attributes(self, value: impl IntoVal<cfn_cluster::KerberosAttributes>) -> Self { with(self, "KerberosAttributes", value) }
    /// `LogEncryptionKmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn log_encryption_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "LogEncryptionKmsKeyId", value) }
    /// `LogUri`. Changing it replaces the resource.
    #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
    /// `ManagedScalingPolicy`.
    #[track_caller] pub fn managed_scaling_policy(self, value: impl IntoVal<cfn_cluster::ManagedScalingPolicy>) -> Self { with(self, "ManagedScalingPolicy", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OSReleaseLabel`. Changing it replaces the resource.
    #[track_caller] pub fn os_release_label(self, value: impl IntoVal<String>) -> Self { with(self, "OSReleaseLabel", value) }
    /// `PlacementGroupConfigs`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn placement_group_configs(self, value: impl IntoVal<List<cfn_cluster::PlacementGroupConfig>>) -> Self { with(self, "PlacementGroupConfigs", value) }
    /// `ReleaseLabel`. Changing it replaces the resource.
    #[track_caller] pub fn release_label(self, value: impl IntoVal<String>) -> Self { with(self, "ReleaseLabel", value) }
    /// `ScaleDownBehavior`. Changing it replaces the resource.
    #[track_caller] pub fn scale_down_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "ScaleDownBehavior", value) }
    /// `SecurityConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn security_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityConfiguration", value) }
    /// `ServiceRole`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_role(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRole", value) }
    /// `StepConcurrencyLevel`.
    #[track_caller] pub fn step_concurrency_level(self, value: impl IntoVal<i64>) -> Self { with(self, "StepConcurrencyLevel", value) }
    /// `Steps`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn steps(self, value: impl IntoVal<List<cfn_cluster::StepConfig>>) -> Self { with(self, "Steps", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VisibleToAllUsers`.
    #[track_caller] pub fn visible_to_all_users(self, value: impl IntoVal<bool>) -> Self { with(self, "VisibleToAllUsers", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Application {} impl ias_core::Optional for Application {} pub enum AutoScalingPolicy {} pub enum AutoTerminationPolicy {} impl ias_core::Optional for AutoTerminationPolicy {} pub enum BootstrapActionConfig {} pub enum CloudWatchAlarmDefinition {} pub enum ComputeLimits {} pub enum Configuration {} impl ias_core::Optional for Configuration {} pub enum EbsBlockDeviceConfig {} pub enum EbsConfiguration {} impl ias_core::Optional for EbsConfiguration {} pub enum HadoopJarStepConfig {} pub enum InstanceFleetConfig {} impl ias_core::Optional for InstanceFleetConfig {} pub enum InstanceFleetProvisioningSpecifications {} impl ias_core::Optional for InstanceFleetProvisioningSpecifications {} pub enum InstanceFleetResizingSpecifications {} impl ias_core::Optional for InstanceFleetResizingSpecifications {} pub enum InstanceGroupConfig {} pub enum InstanceTypeConfig {} pub enum JobFlowInstancesConfig {} impl ias_core::Optional for JobFlowInstancesConfig {} pub enum KerberosAttributes {} pub enum KeyValue {} impl ias_core::Optional for KeyValue {} pub enum ManagedScalingPolicy {} impl ias_core::Optional for ManagedScalingPolicy {} pub enum MetricDimension {} pub enum OnDemandCapacityReservationOptions {} impl ias_core::Optional for OnDemandCapacityReservationOptions {} pub enum OnDemandProvisioningSpecification {} pub enum OnDemandResizingSpecification {} impl ias_core::Optional for OnDemandResizingSpecification {} pub enum PlacementGroupConfig {} pub enum PlacementType {} pub enum ScalingAction {} pub enum ScalingConstraints {} pub enum ScalingRule {} pub enum ScalingTrigger {} pub enum ScriptBootstrapActionConfig {} pub enum SimpleScalingPolicyConfiguration {} pub enum SpotProvisioningSpecification {} pub enum SpotResizingSpecification {} impl ias_core::Optional for SpotResizingSpecification {} pub enum StepConfig {} pub enum Tag {} pub enum VolumeSpecification {} }

    /// `Application`.
    pub type Application = Fields<of::Application>;
    impl Application {
        /// `AdditionalInfo`.
        #[track_caller] pub fn additional_info(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalInfo", value) }
        /// `Args`: no item twice.
        #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Args", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `AutoScalingPolicy`.
    pub type AutoScalingPolicy = Fields<of::AutoScalingPolicy>;
    impl AutoScalingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(constraints: impl IntoVal<ScalingConstraints>, rules: impl IntoVal<List<ScalingRule>>) -> Self { with(with(empty(), "Constraints", constraints), "Rules", rules) }
        /// `Constraints`: mandatory.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<ScalingConstraints>) -> Self { with(self, "Constraints", value) }
        /// `Rules`: mandatory, no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<ScalingRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `AutoTerminationPolicy`.
    pub type AutoTerminationPolicy = Fields<of::AutoTerminationPolicy>;
    impl AutoTerminationPolicy {
        /// `IdleTimeout`.
        #[track_caller] pub fn idle_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeout", value) }
    }

    /// `BootstrapActionConfig`.
    pub type BootstrapActionConfig = Fields<of::BootstrapActionConfig>;
    impl BootstrapActionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(script_bootstrap_action: impl IntoVal<ScriptBootstrapActionConfig>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ScriptBootstrapAction", script_bootstrap_action), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ScriptBootstrapAction`: mandatory.
        #[track_caller] pub fn script_bootstrap_action(self, value: impl IntoVal<ScriptBootstrapActionConfig>) -> Self { with(self, "ScriptBootstrapAction", value) }
    }

    /// `CloudWatchAlarmDefinition`.
    pub type CloudWatchAlarmDefinition = Fields<of::CloudWatchAlarmDefinition>;
    /// What [`CloudWatchAlarmDefinition`] cannot do without.
    pub struct CloudWatchAlarmDefinitionRequired<A, B, C, D> {
        /// `MetricName`.
        pub metric_name: A,
        /// `ComparisonOperator`.
        pub comparison_operator: B,
        /// `Period`.
        pub period: C,
        /// `Threshold`.
        pub threshold: D,
    }
    impl CloudWatchAlarmDefinition {
        /// Takes what is mandatory, by name: [`CloudWatchAlarmDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<f64>>(required: CloudWatchAlarmDefinitionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MetricName", required.metric_name), "ComparisonOperator", required.comparison_operator), "Period", required.period), "Threshold", required.threshold) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<String>) -> Self { with(self, "ComparisonOperator", value) }
        /// `Dimensions`: no item twice.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `EvaluationPeriods`.
        #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationPeriods", value) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Period`: mandatory.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `Statistic`.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<String>) -> Self { with(self, "Statistic", value) }
        /// `Threshold`: mandatory.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `ComputeLimits`.
    pub type ComputeLimits = Fields<of::ComputeLimits>;
    /// What [`ComputeLimits`] cannot do without.
    pub struct ComputeLimitsRequired<A, B, C> {
        /// `UnitType`.
        pub unit_type: A,
        /// `MaximumCapacityUnits`.
        pub maximum_capacity_units: B,
        /// `MinimumCapacityUnits`.
        pub minimum_capacity_units: C,
    }
    impl ComputeLimits {
        /// Takes what is mandatory, by name: [`ComputeLimitsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<i64>>(required: ComputeLimitsRequired<A, B, C>) -> Self { with(with(with(empty(), "UnitType", required.unit_type), "MaximumCapacityUnits", required.maximum_capacity_units), "MinimumCapacityUnits", required.minimum_capacity_units) }
        /// `MaximumCapacityUnits`: mandatory.
        #[track_caller] pub fn maximum_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumCapacityUnits", value) }
        /// `MaximumCoreCapacityUnits`.
        #[track_caller] pub fn maximum_core_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumCoreCapacityUnits", value) }
        /// `MaximumOnDemandCapacityUnits`.
        #[track_caller] pub fn maximum_on_demand_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumOnDemandCapacityUnits", value) }
        /// `MinimumCapacityUnits`: mandatory.
        #[track_caller] pub fn minimum_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumCapacityUnits", value) }
        /// `UnitType`: mandatory.
        #[track_caller] pub fn unit_type(self, value: impl IntoVal<String>) -> Self { with(self, "UnitType", value) }
    }

    /// `Configuration`.
    pub type Configuration = Fields<of::Configuration>;
    impl Configuration {
        /// `Classification`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `ConfigurationProperties`.
        #[track_caller] pub fn configuration_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ConfigurationProperties", value) }
        /// `Configurations`: no item twice.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<Configuration>>) -> Self { with(self, "Configurations", value) }
    }

    /// `EbsBlockDeviceConfig`.
    pub type EbsBlockDeviceConfig = Fields<of::EbsBlockDeviceConfig>;
    impl EbsBlockDeviceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_specification: impl IntoVal<VolumeSpecification>) -> Self { with(empty(), "VolumeSpecification", volume_specification) }
        /// `VolumeSpecification`: mandatory.
        #[track_caller] pub fn volume_specification(self, value: impl IntoVal<VolumeSpecification>) -> Self { with(self, "VolumeSpecification", value) }
        /// `VolumesPerInstance`.
        #[track_caller] pub fn volumes_per_instance(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumesPerInstance", value) }
    }

    /// `EbsConfiguration`.
    pub type EbsConfiguration = Fields<of::EbsConfiguration>;
    impl EbsConfiguration {
        /// `EbsBlockDeviceConfigs`: no item twice.
        #[track_caller] pub fn ebs_block_device_configs(self, value: impl IntoVal<List<EbsBlockDeviceConfig>>) -> Self { with(self, "EbsBlockDeviceConfigs", value) }
        /// `EbsOptimized`.
        #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
    }

    /// `HadoopJarStepConfig`.
    pub type HadoopJarStepConfig = Fields<of::HadoopJarStepConfig>;
    impl HadoopJarStepConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(jar: impl IntoVal<String>) -> Self { with(empty(), "Jar", jar) }
        /// `Args`: no item twice.
        #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Args", value) }
        /// `Jar`: mandatory.
        #[track_caller] pub fn jar(self, value: impl IntoVal<String>) -> Self { with(self, "Jar", value) }
        /// `MainClass`.
        #[track_caller] pub fn main_class(self, value: impl IntoVal<String>) -> Self { with(self, "MainClass", value) }
        /// `StepProperties`: no item twice.
        #[track_caller] pub fn step_properties(self, value: impl IntoVal<List<KeyValue>>) -> Self { with(self, "StepProperties", value) }
    }

    /// `InstanceFleetConfig`.
    pub type InstanceFleetConfig = Fields<of::InstanceFleetConfig>;
    impl InstanceFleetConfig {
        /// `InstanceTypeConfigs`: no item twice.
        #[track_caller] pub fn instance_type_configs(self, value: impl IntoVal<List<InstanceTypeConfig>>) -> Self { with(self, "InstanceTypeConfigs", value) }
        /// `LaunchSpecifications`.
        #[track_caller] pub fn launch_specifications(self, value: impl IntoVal<InstanceFleetProvisioningSpecifications>) -> Self { with(self, "LaunchSpecifications", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ResizeSpecifications`.
        #[track_caller] pub fn resize_specifications(self, value: impl IntoVal<InstanceFleetResizingSpecifications>) -> Self { with(self, "ResizeSpecifications", value) }
        /// `TargetOnDemandCapacity`.
        #[track_caller] pub fn target_on_demand_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetOnDemandCapacity", value) }
        /// `TargetSpotCapacity`.
        #[track_caller] pub fn target_spot_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetSpotCapacity", value) }
    }

    /// `InstanceFleetProvisioningSpecifications`.
    pub type InstanceFleetProvisioningSpecifications = Fields<of::InstanceFleetProvisioningSpecifications>;
    impl InstanceFleetProvisioningSpecifications {
        /// `OnDemandSpecification`.
        #[track_caller] pub fn on_demand_specification(self, value: impl IntoVal<OnDemandProvisioningSpecification>) -> Self { with(self, "OnDemandSpecification", value) }
        /// `SpotSpecification`.
        #[track_caller] pub fn spot_specification(self, value: impl IntoVal<SpotProvisioningSpecification>) -> Self { with(self, "SpotSpecification", value) }
    }

    /// `InstanceFleetResizingSpecifications`.
    pub type InstanceFleetResizingSpecifications = Fields<of::InstanceFleetResizingSpecifications>;
    impl InstanceFleetResizingSpecifications {
        /// `OnDemandResizeSpecification`.
        #[track_caller] pub fn on_demand_resize_specification(self, value: impl IntoVal<OnDemandResizingSpecification>) -> Self { with(self, "OnDemandResizeSpecification", value) }
        /// `SpotResizeSpecification`.
        #[track_caller] pub fn spot_resize_specification(self, value: impl IntoVal<SpotResizingSpecification>) -> Self { with(self, "SpotResizeSpecification", value) }
    }

    /// `InstanceGroupConfig`.
    pub type InstanceGroupConfig = Fields<of::InstanceGroupConfig>;
    impl InstanceGroupConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_count: impl IntoVal<i64>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceCount", instance_count), "InstanceType", instance_type) }
        /// `AutoScalingPolicy`.
        #[track_caller] pub fn auto_scaling_policy(self, value: impl IntoVal<AutoScalingPolicy>) -> Self { with(self, "AutoScalingPolicy", value) }
        /// `BidPrice`.
        #[track_caller] pub fn bid_price(self, value: impl IntoVal<String>) -> Self { with(self, "BidPrice", value) }
        /// `Configurations`: no item twice.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<Configuration>>) -> Self { with(self, "Configurations", value) }
        /// `CustomAmiId`.
        #[track_caller] pub fn custom_ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomAmiId", value) }
        /// `EbsConfiguration`.
        #[track_caller] pub fn ebs_configuration(self, value: impl IntoVal<EbsConfiguration>) -> Self { with(self, "EbsConfiguration", value) }
        /// `InstanceCount`: mandatory.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `Market`.
        #[track_caller] pub fn market(self, value: impl IntoVal<String>) -> Self { with(self, "Market", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `InstanceTypeConfig`.
    pub type InstanceTypeConfig = Fields<of::InstanceTypeConfig>;
    impl InstanceTypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>) -> Self { with(empty(), "InstanceType", instance_type) }
        /// `BidPrice`.
        #[track_caller] pub fn bid_price(self, value: impl IntoVal<String>) -> Self { with(self, "BidPrice", value) }
        /// `BidPriceAsPercentageOfOnDemandPrice`.
        #[track_caller] pub fn bid_price_as_percentage_of_on_demand_price(self, value: impl IntoVal<f64>) -> Self { with(self, "BidPriceAsPercentageOfOnDemandPrice", value) }
        /// `Configurations`: no item twice.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<Configuration>>) -> Self { with(self, "Configurations", value) }
        /// `CustomAmiId`.
        #[track_caller] pub fn custom_ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomAmiId", value) }
        /// `EbsConfiguration`.
        #[track_caller] pub fn ebs_configuration(self, value: impl IntoVal<EbsConfiguration>) -> Self { with(self, "EbsConfiguration", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<f64>) -> Self { with(self, "Priority", value) }
        /// `WeightedCapacity`.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "WeightedCapacity", value) }
    }

    /// `JobFlowInstancesConfig`.
    pub type JobFlowInstancesConfig = Fields<of::JobFlowInstancesConfig>;
    impl JobFlowInstancesConfig {
        /// `AdditionalMasterSecurityGroups`: no item twice.
        #[track_caller] pub fn additional_master_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalMasterSecurityGroups", value) }
        /// `AdditionalSlaveSecurityGroups`: no item twice.
        #[track_caller] pub fn additional_slave_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalSlaveSecurityGroups", value) }
        /// `CoreInstanceFleet`.
        #[track_caller] pub fn core_instance_fleet(self, value: impl IntoVal<InstanceFleetConfig>) -> Self { with(self, "CoreInstanceFleet", value) }
        /// `CoreInstanceGroup`.
        #[track_caller] pub fn core_instance_group(self, value: impl IntoVal<InstanceGroupConfig>) -> Self { with(self, "CoreInstanceGroup", value) }
        /// `Ec2KeyName`.
        #[track_caller] pub fn ec2_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2KeyName", value) }
        /// `Ec2SubnetId`.
        #[track_caller] pub fn ec2_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2SubnetId", value) }
        /// `Ec2SubnetIds`: no item twice.
        #[track_caller] pub fn ec2_subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Ec2SubnetIds", value) }
        /// `EmrManagedMasterSecurityGroup`.
        #[track_caller] pub fn emr_managed_master_security_group(self, value: impl IntoVal<String>) -> Self { with(self, "EmrManagedMasterSecurityGroup", value) }
        /// `EmrManagedSlaveSecurityGroup`.
        #[track_caller] pub fn emr_managed_slave_security_group(self, value: impl IntoVal<String>) -> Self { with(self, "EmrManagedSlaveSecurityGroup", value) }
        /// `HadoopVersion`.
        #[track_caller] pub fn hadoop_version(self, value: impl IntoVal<String>) -> Self { with(self, "HadoopVersion", value) }
        /// `KeepJobFlowAliveWhenNoSteps`.
        #[track_caller] pub fn keep_job_flow_alive_when_no_steps(self, value: impl IntoVal<bool>) -> Self { with(self, "KeepJobFlowAliveWhenNoSteps", value) }
        /// `MasterInstanceFleet`.
        #[track_caller] pub fn master_instance_fleet(self, value: impl IntoVal<InstanceFleetConfig>) -> Self { with(self, "MasterInstanceFleet", value) }
        /// `MasterInstanceGroup`.
        #[track_caller] pub fn master_instance_group(self, value: impl IntoVal<InstanceGroupConfig>) -> Self { with(self, "MasterInstanceGroup", value) }
        /// `Placement`.
        #[track_caller] pub fn placement(self, value: impl IntoVal<PlacementType>) -> Self { with(self, "Placement", value) }
        /// `ServiceAccessSecurityGroup`.
        #[track_caller] pub fn service_access_security_group(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccessSecurityGroup", value) }
        /// `TaskInstanceFleets`: no item twice.
        #[track_caller] pub fn task_instance_fleets(self, value: impl IntoVal<List<InstanceFleetConfig>>) -> Self { with(self, "TaskInstanceFleets", value) }
        /// `TaskInstanceGroups`: no item twice.
        #[track_caller] pub fn task_instance_groups(self, value: impl IntoVal<List<InstanceGroupConfig>>) -> Self { with(self, "TaskInstanceGroups", value) }
        /// `TerminationProtected`.
        #[track_caller] pub fn termination_protected(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminationProtected", value) }
        /// `UnhealthyNodeReplacement`.
        #[track_caller] pub fn unhealthy_node_replacement(self, value: impl IntoVal<bool>) -> Self { with(self, "UnhealthyNodeReplacement", value) }
    }

    /// `KerberosAttributes`.
    pub type KerberosAttributes = Fields<of::KerberosAttributes>;
    impl KerberosAttributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kdc_admin_password: impl IntoVal<String>, realm: impl IntoVal<String>) -> Self { with(with(empty(), "KdcAdminPassword", kdc_admin_password), "Realm", realm) }
        /// `ADDomainJoinPassword`.
        #[track_caller] pub fn ad_domain_join_password(self, value: impl IntoVal<String>) -> Self { with(self, "ADDomainJoinPassword", value) }
        /// `ADDomainJoinUser`.
        #[track_caller] pub fn ad_domain_join_user(self, value: impl IntoVal<String>) -> Self { with(self, "ADDomainJoinUser", value) }
        /// `CrossRealmTrustPrincipalPassword`.
        #[track_caller] pub fn cross_realm_trust_principal_password(self, value: impl IntoVal<String>) -> Self { with(self, "CrossRealmTrustPrincipalPassword", value) }
        /// `KdcAdminPassword`: mandatory.
        #[track_caller] pub fn kdc_admin_password(self, value: impl IntoVal<String>) -> Self { with(self, "KdcAdminPassword", value) }
        /// `Realm`: mandatory.
        #[track_caller] pub fn realm(self, value: impl IntoVal<String>) -> Self { with(self, "Realm", value) }
    }

    /// `KeyValue`.
    pub type KeyValue = Fields<of::KeyValue>;
    impl KeyValue {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ManagedScalingPolicy`.
    pub type ManagedScalingPolicy = Fields<of::ManagedScalingPolicy>;
    impl ManagedScalingPolicy {
        /// `ComputeLimits`.
        #[track_caller] pub fn compute_limits(self, value: impl IntoVal<ComputeLimits>) -> Self { with(self, "ComputeLimits", value) }
        /// `ScalingStrategy`.
        #[track_caller] pub fn scaling_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "ScalingStrategy", value) }
        /// `UtilizationPerformanceIndex`.
        #[track_caller] pub fn utilization_performance_index(self, value: impl IntoVal<i64>) -> Self { with(self, "UtilizationPerformanceIndex", value) }
    }

    /// `MetricDimension`.
    pub type MetricDimension = Fields<of::MetricDimension>;
    impl MetricDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `OnDemandCapacityReservationOptions`.
    pub type OnDemandCapacityReservationOptions = Fields<of::OnDemandCapacityReservationOptions>;
    impl OnDemandCapacityReservationOptions {
        /// `CapacityReservationPreference`.
        #[track_caller] pub fn capacity_reservation_preference(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationPreference", value) }
        /// `CapacityReservationResourceGroupArn`.
        #[track_caller] pub fn capacity_reservation_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationResourceGroupArn", value) }
        /// `UsageStrategy`.
        #[track_caller] pub fn usage_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "UsageStrategy", value) }
    }

    /// `OnDemandProvisioningSpecification`.
    pub type OnDemandProvisioningSpecification = Fields<of::OnDemandProvisioningSpecification>;
    impl OnDemandProvisioningSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allocation_strategy: impl IntoVal<String>) -> Self { with(empty(), "AllocationStrategy", allocation_strategy) }
        /// `AllocationStrategy`: mandatory.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationStrategy", value) }
        /// `CapacityReservationOptions`.
        #[track_caller] pub fn capacity_reservation_options(self, value: impl IntoVal<OnDemandCapacityReservationOptions>) -> Self { with(self, "CapacityReservationOptions", value) }
    }

    /// `OnDemandResizingSpecification`.
    pub type OnDemandResizingSpecification = Fields<of::OnDemandResizingSpecification>;
    impl OnDemandResizingSpecification {
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationStrategy", value) }
        /// `CapacityReservationOptions`.
        #[track_caller] pub fn capacity_reservation_options(self, value: impl IntoVal<OnDemandCapacityReservationOptions>) -> Self { with(self, "CapacityReservationOptions", value) }
        /// `TimeoutDurationMinutes`.
        #[track_caller] pub fn timeout_duration_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutDurationMinutes", value) }
    }

    /// `PlacementGroupConfig`.
    pub type PlacementGroupConfig = Fields<of::PlacementGroupConfig>;
    impl PlacementGroupConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_role: impl IntoVal<String>) -> Self { with(empty(), "InstanceRole", instance_role) }
        /// `InstanceRole`: mandatory.
        #[track_caller] pub fn instance_role(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceRole", value) }
        /// `PlacementStrategy`.
        #[track_caller] pub fn placement_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "PlacementStrategy", value) }
    }

    /// `PlacementType`.
    pub type PlacementType = Fields<of::PlacementType>;
    impl PlacementType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(availability_zone: impl IntoVal<String>) -> Self { with(empty(), "AvailabilityZone", availability_zone) }
        /// `AvailabilityZone`: mandatory.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    }

    /// `ScalingAction`.
    pub type ScalingAction = Fields<of::ScalingAction>;
    impl ScalingAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(simple_scaling_policy_configuration: impl IntoVal<SimpleScalingPolicyConfiguration>) -> Self { with(empty(), "SimpleScalingPolicyConfiguration", simple_scaling_policy_configuration) }
        /// `Market`.
        #[track_caller] pub fn market(self, value: impl IntoVal<String>) -> Self { with(self, "Market", value) }
        /// `SimpleScalingPolicyConfiguration`: mandatory.
        #[track_caller] pub fn simple_scaling_policy_configuration(self, value: impl IntoVal<SimpleScalingPolicyConfiguration>) -> Self { with(self, "SimpleScalingPolicyConfiguration", value) }
    }

    /// `ScalingConstraints`.
    pub type ScalingConstraints = Fields<of::ScalingConstraints>;
    impl ScalingConstraints {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_capacity: impl IntoVal<i64>, max_capacity: impl IntoVal<i64>) -> Self { with(with(empty(), "MinCapacity", min_capacity), "MaxCapacity", max_capacity) }
        /// `MaxCapacity`: mandatory.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`: mandatory.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacity", value) }
    }

    /// `ScalingRule`.
    pub type ScalingRule = Fields<of::ScalingRule>;
    /// What [`ScalingRule`] cannot do without.
    pub struct ScalingRuleRequired<A, B, C> {
        /// `Action`.
        pub action: A,
        /// `Trigger`.
        pub trigger: B,
        /// `Name`.
        pub name: C,
    }
    impl ScalingRule {
        /// Takes what is mandatory, by name: [`ScalingRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<ScalingAction>, B: IntoVal<ScalingTrigger>, C: IntoVal<String>>(required: ScalingRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Trigger", required.trigger), "Name", required.name) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<ScalingAction>) -> Self { with(self, "Action", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Trigger`: mandatory.
        #[track_caller] pub fn trigger(self, value: impl IntoVal<ScalingTrigger>) -> Self { with(self, "Trigger", value) }
    }

    /// `ScalingTrigger`.
    pub type ScalingTrigger = Fields<of::ScalingTrigger>;
    impl ScalingTrigger {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_alarm_definition: impl IntoVal<CloudWatchAlarmDefinition>) -> Self { with(empty(), "CloudWatchAlarmDefinition", cloud_watch_alarm_definition) }
        /// `CloudWatchAlarmDefinition`: mandatory.
        #[track_caller] pub fn cloud_watch_alarm_definition(self, value: impl IntoVal<CloudWatchAlarmDefinition>) -> Self { with(self, "CloudWatchAlarmDefinition", value) }
    }

    /// `ScriptBootstrapActionConfig`.
    pub type ScriptBootstrapActionConfig = Fields<of::ScriptBootstrapActionConfig>;
    impl ScriptBootstrapActionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `Args`: no item twice.
        #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Args", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `SimpleScalingPolicyConfiguration`.
    pub type SimpleScalingPolicyConfiguration = Fields<of::SimpleScalingPolicyConfiguration>;
    impl SimpleScalingPolicyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scaling_adjustment: impl IntoVal<i64>) -> Self { with(empty(), "ScalingAdjustment", scaling_adjustment) }
        /// `AdjustmentType`.
        #[track_caller] pub fn adjustment_type(self, value: impl IntoVal<String>) -> Self { with(self, "AdjustmentType", value) }
        /// `CoolDown`.
        #[track_caller] pub fn cool_down(self, value: impl IntoVal<i64>) -> Self { with(self, "CoolDown", value) }
        /// `ScalingAdjustment`: mandatory.
        #[track_caller] pub fn scaling_adjustment(self, value: impl IntoVal<i64>) -> Self { with(self, "ScalingAdjustment", value) }
    }

    /// `SpotProvisioningSpecification`.
    pub type SpotProvisioningSpecification = Fields<of::SpotProvisioningSpecification>;
    impl SpotProvisioningSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timeout_duration_minutes: impl IntoVal<i64>, timeout_action: impl IntoVal<String>) -> Self { with(with(empty(), "TimeoutDurationMinutes", timeout_duration_minutes), "TimeoutAction", timeout_action) }
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationStrategy", value) }
        /// `BlockDurationMinutes`.
        #[track_caller] pub fn block_duration_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockDurationMinutes", value) }
        /// `TimeoutAction`: mandatory.
        #[track_caller] pub fn timeout_action(self, value: impl IntoVal<String>) -> Self { with(self, "TimeoutAction", value) }
        /// `TimeoutDurationMinutes`: mandatory.
        #[track_caller] pub fn timeout_duration_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutDurationMinutes", value) }
    }

    /// `SpotResizingSpecification`.
    pub type SpotResizingSpecification = Fields<of::SpotResizingSpecification>;
    impl SpotResizingSpecification {
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationStrategy", value) }
        /// `TimeoutDurationMinutes`.
        #[track_caller] pub fn timeout_duration_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutDurationMinutes", value) }
    }

    /// `StepConfig`.
    pub type StepConfig = Fields<of::StepConfig>;
    impl StepConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hadoop_jar_step: impl IntoVal<HadoopJarStepConfig>, name: impl IntoVal<String>) -> Self { with(with(empty(), "HadoopJarStep", hadoop_jar_step), "Name", name) }
        /// `ActionOnFailure`.
        #[track_caller] pub fn action_on_failure(self, value: impl IntoVal<String>) -> Self { with(self, "ActionOnFailure", value) }
        /// `HadoopJarStep`: mandatory.
        #[track_caller] pub fn hadoop_jar_step(self, value: impl IntoVal<HadoopJarStepConfig>) -> Self { with(self, "HadoopJarStep", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
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

    /// `VolumeSpecification`.
    pub type VolumeSpecification = Fields<of::VolumeSpecification>;
    impl VolumeSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size_in_gb: impl IntoVal<i64>, volume_type: impl IntoVal<String>) -> Self { with(with(empty(), "SizeInGB", size_in_gb), "VolumeType", volume_type) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `SizeInGB`: mandatory.
        #[track_caller] pub fn size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGB", value) }
        /// `Throughput`.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeType`: mandatory.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }
}

/// [`AWS::EMR::InstanceFleetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html).
///
/// What `Ref` returns: `Id`.
pub type CfnInstanceFleetConfig = Handle<of::CfnInstanceFleetConfig>;
impl cfn::ResourceType for of::CfnInstanceFleetConfig { const TYPE: &'static str = "AWS::EMR::InstanceFleetConfig"; type Tags = cfn::NoTags; type Props = CfnInstanceFleetConfigProps; type Reference = String; }
impl CfnInstanceFleetConfig {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InstanceFleetId`.
    #[inline] pub fn attr_instance_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceFleetId") }
}

/// Properties of [`CfnInstanceFleetConfig`].
///
/// Mandatory: `InstanceFleetType`, `ClusterId`.
///
/// A change replaces the resource: `ClusterId`, `InstanceFleetType`, `InstanceTypeConfigs`, `LaunchSpecifications`, `Name`.
pub type CfnInstanceFleetConfigProps = Fields<of::CfnInstanceFleetConfig>;
impl CfnInstanceFleetConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_fleet_type: impl IntoVal<String>, cluster_id: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceFleetType", instance_fleet_type), "ClusterId", cluster_id) }
    /// `ClusterId`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
    /// `InstanceFleetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_fleet_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceFleetType", value) }
    /// `InstanceTypeConfigs`. Changing it replaces the resource.
    #[track_caller] pub fn instance_type_configs(self, value: impl IntoVal<List<cfn_instance_fleet_config::InstanceTypeConfig>>) -> Self { with(self, "InstanceTypeConfigs", value) }
    /// `LaunchSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn launch_specifications(self, value: impl IntoVal<cfn_instance_fleet_config::InstanceFleetProvisioningSpecifications>) -> Self { with(self, "LaunchSpecifications", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResizeSpecifications`.
    #[track_caller] pub fn resize_specifications(self, value: impl IntoVal<cfn_instance_fleet_config::InstanceFleetResizingSpecifications>) -> Self { with(self, "ResizeSpecifications", value) }
    /// `TargetOnDemandCapacity`.
    #[track_caller] pub fn target_on_demand_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetOnDemandCapacity", value) }
    /// `TargetSpotCapacity`.
    #[track_caller] pub fn target_spot_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetSpotCapacity", value) }
}

/// Types of [`CfnInstanceFleetConfig`].
pub mod cfn_instance_fleet_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{InstanceFleetProvisioningSpecifications, InstanceFleetResizingSpecifications, OnDemandCapacityReservationOptions, OnDemandProvisioningSpecification, OnDemandResizingSpecification, SpotProvisioningSpecification, SpotResizingSpecification, VolumeSpecification};
    mod of { pub enum ApplicationConfiguration {} impl ias_core::Optional for ApplicationConfiguration {} pub enum EbsBlockDeviceConfig {} pub enum EbsConfiguration {} impl ias_core::Optional for EbsConfiguration {} pub enum InstanceTypeConfig {} }

    /// `ApplicationConfiguration`.
    pub type ApplicationConfiguration = Fields<of::ApplicationConfiguration>;
    impl ApplicationConfiguration {
        /// `Classification`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `ConfigurationProperties`.
        #[track_caller] pub fn configuration_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ConfigurationProperties", value) }
        /// `Configurations`.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<ApplicationConfiguration>>) -> Self { with(self, "Configurations", value) }
    }

    /// `EbsBlockDeviceConfig`.
    pub type EbsBlockDeviceConfig = Fields<of::EbsBlockDeviceConfig>;
    impl EbsBlockDeviceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_specification: impl IntoVal<VolumeSpecification>) -> Self { with(empty(), "VolumeSpecification", volume_specification) }
        /// `VolumeSpecification`: mandatory.
        #[track_caller] pub fn volume_specification(self, value: impl IntoVal<VolumeSpecification>) -> Self { with(self, "VolumeSpecification", value) }
        /// `VolumesPerInstance`. Write-only.
        #[track_caller] pub fn volumes_per_instance(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumesPerInstance", value) }
    }

    /// `EbsConfiguration`.
    pub type EbsConfiguration = Fields<of::EbsConfiguration>;
    impl EbsConfiguration {
        /// `EbsBlockDeviceConfigs`.
        #[track_caller] pub fn ebs_block_device_configs(self, value: impl IntoVal<List<EbsBlockDeviceConfig>>) -> Self { with(self, "EbsBlockDeviceConfigs", value) }
        /// `EbsOptimized`.
        #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
    }

    /// `InstanceTypeConfig`.
    pub type InstanceTypeConfig = Fields<of::InstanceTypeConfig>;
    impl InstanceTypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>) -> Self { with(empty(), "InstanceType", instance_type) }
        /// `BidPrice`.
        #[track_caller] pub fn bid_price(self, value: impl IntoVal<String>) -> Self { with(self, "BidPrice", value) }
        /// `BidPriceAsPercentageOfOnDemandPrice`.
        #[track_caller] pub fn bid_price_as_percentage_of_on_demand_price(self, value: impl IntoVal<f64>) -> Self { with(self, "BidPriceAsPercentageOfOnDemandPrice", value) }
        /// `Configurations`.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<ApplicationConfiguration>>) -> Self { with(self, "Configurations", value) }
        /// `CustomAmiId`.
        #[track_caller] pub fn custom_ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomAmiId", value) }
        /// `EbsConfiguration`.
        #[track_caller] pub fn ebs_configuration(self, value: impl IntoVal<EbsConfiguration>) -> Self { with(self, "EbsConfiguration", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<f64>) -> Self { with(self, "Priority", value) }
        /// `WeightedCapacity`.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "WeightedCapacity", value) }
    }
}

/// [`AWS::EMR::InstanceGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html).
///
/// What `Ref` returns: a text of InstanceGroupId, JobFlowId.
pub type CfnInstanceGroupConfig = Handle<of::CfnInstanceGroupConfig>;
impl cfn::ResourceType for of::CfnInstanceGroupConfig { const TYPE: &'static str = "AWS::EMR::InstanceGroupConfig"; type Tags = cfn::NoTags; type Props = CfnInstanceGroupConfigProps; type Reference = String; }
impl CfnInstanceGroupConfig {
    /// The attribute `InstanceGroupId`.
    #[inline] pub fn attr_instance_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceGroupId") }
}

/// Properties of [`CfnInstanceGroupConfig`].
///
/// Mandatory: `JobFlowId`, `InstanceCount`, `InstanceRole`, `InstanceType`.
///
/// A change replaces the resource: `BidPrice`, `Configurations`, `CustomAmiId`, `EbsConfiguration`, `InstanceRole`, `InstanceType`, `JobFlowId`, `Market`, `Name`.
pub type CfnInstanceGroupConfigProps = Fields<of::CfnInstanceGroupConfig>;
/// What [`CfnInstanceGroupConfigProps`] cannot do without.
pub struct CfnInstanceGroupConfigPropsRequired<A, B, C, D> {
    /// `JobFlowId`: at most 256 characters. Changing it replaces the resource.
    pub job_flow_id: A,
    /// `InstanceCount`.
    pub instance_count: B,
    /// `InstanceRole`. Changing it replaces the resource.
    pub instance_role: C,
    /// `InstanceType`. Changing it replaces the resource.
    pub instance_type: D,
}
impl CfnInstanceGroupConfigProps {
    /// Takes what is mandatory, by name: [`CfnInstanceGroupConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnInstanceGroupConfigPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "JobFlowId", required.job_flow_id), "InstanceCount", required.instance_count), "InstanceRole", required.instance_role), "InstanceType", required.instance_type) }
    /// `AutoScalingPolicy`.
    #[track_caller] pub fn auto_scaling_policy(self, value: impl IntoVal<cfn_instance_group_config::AutoScalingPolicy>) -> Self { with(self, "AutoScalingPolicy", value) }
    /// `BidPrice`. Changing it replaces the resource.
    #[track_caller] pub fn bid_price(self, value: impl IntoVal<String>) -> Self { with(self, "BidPrice", value) }
    /// `Configurations`. Changing it replaces the resource.
    #[track_caller] pub fn configurations(self, value: impl IntoVal<List<cfn_instance_group_config::AppConfiguration>>) -> Self { with(self, "Configurations", value) }
    /// `CustomAmiId`. Changing it replaces the resource.
    #[track_caller] pub fn custom_ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomAmiId", value) }
    /// `EbsConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_configuration(self, value: impl IntoVal<cfn_instance_group_config::EbsConfiguration>) -> Self { with(self, "EbsConfiguration", value) }
    /// `InstanceCount`: mandatory.
    #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
    /// `InstanceRole`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_role(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceRole", value) }
    /// `InstanceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `JobFlowId`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn job_flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "JobFlowId", value) }
    /// `Market`. Changing it replaces the resource.
    #[track_caller] pub fn market(self, value: impl IntoVal<String>) -> Self { with(self, "Market", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnInstanceGroupConfig`].
pub mod cfn_instance_group_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{MetricDimension, ScalingAction, ScalingConstraints, SimpleScalingPolicyConfiguration, VolumeSpecification};
    pub use super::cfn_instance_fleet_config::{EbsBlockDeviceConfig, EbsConfiguration};
    mod of { pub enum AppConfiguration {} impl ias_core::Optional for AppConfiguration {} pub enum AutoScalingPolicy {} pub enum CloudWatchAlarmDefinition {} pub enum ScalingRule {} pub enum ScalingTrigger {} }

    /// `AppConfiguration`.
    pub type AppConfiguration = Fields<of::AppConfiguration>;
    impl AppConfiguration {
        /// `Classification`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `ConfigurationProperties`.
        #[track_caller] pub fn configuration_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ConfigurationProperties", value) }
        /// `Configurations`.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<AppConfiguration>>) -> Self { with(self, "Configurations", value) }
    }

    /// `AutoScalingPolicy`.
    pub type AutoScalingPolicy = Fields<of::AutoScalingPolicy>;
    impl AutoScalingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(constraints: impl IntoVal<ScalingConstraints>, rules: impl IntoVal<List<ScalingRule>>) -> Self { with(with(empty(), "Constraints", constraints), "Rules", rules) }
        /// `Constraints`: mandatory.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<ScalingConstraints>) -> Self { with(self, "Constraints", value) }
        /// `Rules`: mandatory.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<ScalingRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `CloudWatchAlarmDefinition`.
    pub type CloudWatchAlarmDefinition = Fields<of::CloudWatchAlarmDefinition>;
    /// What [`CloudWatchAlarmDefinition`] cannot do without.
    pub struct CloudWatchAlarmDefinitionRequired<A, B, C, D> {
        /// `MetricName`.
        pub metric_name: A,
        /// `ComparisonOperator`.
        pub comparison_operator: B,
        /// `Period`.
        pub period: C,
        /// `Threshold`.
        pub threshold: D,
    }
    impl CloudWatchAlarmDefinition {
        /// Takes what is mandatory, by name: [`CloudWatchAlarmDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<f64>>(required: CloudWatchAlarmDefinitionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MetricName", required.metric_name), "ComparisonOperator", required.comparison_operator), "Period", required.period), "Threshold", required.threshold) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<String>) -> Self { with(self, "ComparisonOperator", value) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `EvaluationPeriods`.
        #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationPeriods", value) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Period`: mandatory.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `Statistic`.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<String>) -> Self { with(self, "Statistic", value) }
        /// `Threshold`: mandatory.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `ScalingRule`.
    pub type ScalingRule = Fields<of::ScalingRule>;
    /// What [`ScalingRule`] cannot do without.
    pub struct ScalingRuleRequired<A, B, C> {
        /// `Action`.
        pub action: A,
        /// `Trigger`.
        pub trigger: B,
        /// `Name`.
        pub name: C,
    }
    impl ScalingRule {
        /// Takes what is mandatory, by name: [`ScalingRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<ScalingAction>, B: IntoVal<ScalingTrigger>, C: IntoVal<String>>(required: ScalingRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Trigger", required.trigger), "Name", required.name) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<ScalingAction>) -> Self { with(self, "Action", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Trigger`: mandatory.
        #[track_caller] pub fn trigger(self, value: impl IntoVal<ScalingTrigger>) -> Self { with(self, "Trigger", value) }
    }

    /// `ScalingTrigger`.
    pub type ScalingTrigger = Fields<of::ScalingTrigger>;
    impl ScalingTrigger {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_alarm_definition: impl IntoVal<CloudWatchAlarmDefinition>) -> Self { with(empty(), "CloudWatchAlarmDefinition", cloud_watch_alarm_definition) }
        /// `CloudWatchAlarmDefinition`: mandatory.
        #[track_caller] pub fn cloud_watch_alarm_definition(self, value: impl IntoVal<CloudWatchAlarmDefinition>) -> Self { with(self, "CloudWatchAlarmDefinition", value) }
    }
}

/// [`AWS::EMR::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnSecurityConfiguration = Handle<of::CfnSecurityConfiguration>;
impl cfn::ResourceType for of::CfnSecurityConfiguration { const TYPE: &'static str = "AWS::EMR::SecurityConfiguration"; type Tags = cfn::NoTags; type Props = CfnSecurityConfigurationProps; type Reference = String; }

/// Properties of [`CfnSecurityConfiguration`].
///
/// Mandatory: `SecurityConfiguration`.
///
/// A change replaces the resource: `Name`, `SecurityConfiguration`.
pub type CfnSecurityConfigurationProps = Fields<of::CfnSecurityConfiguration>;
impl CfnSecurityConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(security_configuration: impl IntoVal<Json>) -> Self { with(empty(), "SecurityConfiguration", security_configuration) }
    /// `Name`: at most 10280 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SecurityConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn security_configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "SecurityConfiguration", value) }
}

/// [`AWS::EMR::Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html).
///
/// What `Ref` returns: `Id`.
pub type CfnStep = Handle<of::CfnStep>;
impl cfn::ResourceType for of::CfnStep { const TYPE: &'static str = "AWS::EMR::Step"; type Tags = cfn::NoTags; type Props = CfnStepProps; type Reference = String; }
impl CfnStep {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStep`].
///
/// Mandatory: `JobFlowId`, `HadoopJarStep`, `ActionOnFailure`, `Name`.
///
/// A change replaces the resource: `ActionOnFailure`, `EncryptionKeyArn`, `HadoopJarStep`, `JobFlowId`, `LogUri`, `Name`.
pub type CfnStepProps = Fields<of::CfnStep>;
/// What [`CfnStepProps`] cannot do without.
pub struct CfnStepPropsRequired<A, B, C, D> {
    /// `JobFlowId`: at most 256 characters. Changing it replaces the resource.
    pub job_flow_id: A,
    /// `HadoopJarStep`. Changing it replaces the resource.
    pub hadoop_jar_step: B,
    /// `ActionOnFailure`. Changing it replaces the resource.
    pub action_on_failure: C,
    /// `Name`. Changing it replaces the resource.
    pub name: D,
}
impl CfnStepProps {
    /// Takes what is mandatory, by name: [`CfnStepPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_step::HadoopJarStepConfig>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnStepPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "JobFlowId", required.job_flow_id), "HadoopJarStep", required.hadoop_jar_step), "ActionOnFailure", required.action_on_failure), "Name", required.name) }
    /// `ActionOnFailure`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn action_on_failure(self, value: impl IntoVal<String>) -> Self { with(self, "ActionOnFailure", value) }
    /// `EncryptionKeyArn`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `HadoopJarStep`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn hadoop_jar_step(self, value: impl IntoVal<cfn_step::HadoopJarStepConfig>) -> Self { with(self, "HadoopJarStep", value) }
    /// `JobFlowId`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn job_flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "JobFlowId", value) }
    /// `LogUri`. Changing it replaces the resource.
    #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnStep`].
pub mod cfn_step {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{KeyValue};
    mod of { pub enum HadoopJarStepConfig {} }

    /// `HadoopJarStepConfig`.
    pub type HadoopJarStepConfig = Fields<of::HadoopJarStepConfig>;
    impl HadoopJarStepConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(jar: impl IntoVal<String>) -> Self { with(empty(), "Jar", jar) }
        /// `Args`.
        #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Args", value) }
        /// `Jar`: mandatory.
        #[track_caller] pub fn jar(self, value: impl IntoVal<String>) -> Self { with(self, "Jar", value) }
        /// `MainClass`.
        #[track_caller] pub fn main_class(self, value: impl IntoVal<String>) -> Self { with(self, "MainClass", value) }
        /// `StepProperties`: no item twice.
        #[track_caller] pub fn step_properties(self, value: impl IntoVal<List<KeyValue>>) -> Self { with(self, "StepProperties", value) }
    }
}

/// [`AWS::EMR::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html).
///
/// What `Ref` returns: `StudioId`.
pub type CfnStudio = Handle<of::CfnStudio>;
impl cfn::ResourceType for of::CfnStudio { const TYPE: &'static str = "AWS::EMR::Studio"; type Tags = cfn::TagList; type Props = CfnStudioProps; type Reference = Is<kinds::StudioId>; }
impl CfnStudio {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StudioArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StudioId`.
    #[inline] pub fn attr_studio_id(&self) -> Val<Is<kinds::StudioId>> { cfn::attribute(&self.0, "StudioId") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnStudio`].
///
/// Mandatory: `AuthMode`, `EngineSecurityGroupId`, `Name`, `ServiceRole`, `SubnetIds`, `VpcId`, `WorkspaceSecurityGroupId`, `DefaultS3Location`.
///
/// A change replaces the resource: `AuthMode`, `EncryptionKeyArn`, `EngineSecurityGroupId`, `IdcInstanceArn`, `IdcUserAssignment`, `ServiceRole`, `TrustedIdentityPropagationEnabled`, `UserRole`, `VpcId`, `WorkspaceSecurityGroupId`.
pub type CfnStudioProps = Fields<of::CfnStudio>;
/// What [`CfnStudioProps`] cannot do without.
pub struct CfnStudioPropsRequired<A, B, C, D, E, F, G, H> {
    /// `AuthMode`. Changing it replaces the resource.
    pub auth_mode: A,
    /// `EngineSecurityGroupId`: 4 to 256 characters, matches `^sg-[a-zA-Z0-9\-._]+$`. Changing it replaces the resource.
    pub engine_security_group_id: B,
    /// `Name`: 1 to 256 characters, matches `[a-zA-Z0-9_-]+`.
    pub name: C,
    /// `ServiceRole`: at most 10280 characters, matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Changing it replaces the resource.
    pub service_role: D,
    /// `SubnetIds`: at least 1 item, each matches `^(subnet-[a-f0-9]{13})|(subnet-[a-f0-9]{8})\Z`.
    pub subnet_ids: E,
    /// `VpcId`: at most 256 characters, matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`. Changing it replaces the resource.
    pub vpc_id: F,
    /// `WorkspaceSecurityGroupId`: at most 256 characters, matches `^sg-[a-zA-Z0-9\-._]+$`. Changing it replaces the resource.
    pub workspace_security_group_id: G,
    /// `DefaultS3Location`: 6 to 10280 characters, matches `^s3://.*`.
    pub default_s3_location: H,
}
impl CfnStudioProps {
    /// Takes what is mandatory, by name: [`CfnStudioPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_studio::AuthMode>, B: IntoVal<Is<kinds::SecurityGroupId>>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<List<Is<kinds::SubnetId>>>, F: IntoVal<Is<kinds::VpcId>>, G: IntoVal<Is<kinds::SecurityGroupId>>, H: IntoVal<String>>(required: CfnStudioPropsRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "AuthMode", required.auth_mode), "EngineSecurityGroupId", required.engine_security_group_id), "Name", required.name), "ServiceRole", required.service_role), "SubnetIds", required.subnet_ids), "VpcId", required.vpc_id), "WorkspaceSecurityGroupId", required.workspace_security_group_id), "DefaultS3Location", required.default_s3_location) }
    /// `AuthMode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn auth_mode(self, value: impl IntoVal<cfn_studio::AuthMode>) -> Self { with(self, "AuthMode", value) }
    /// `DefaultS3Location`: mandatory, 6 to 10280 characters, matches `^s3://.*`.
    #[track_caller] pub fn default_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultS3Location", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionKeyArn`: at most 10280 characters, matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `EngineSecurityGroupId`: mandatory, 4 to 256 characters, matches `^sg-[a-zA-Z0-9\-._]+$`. Changing it replaces the resource.
    #[track_caller] pub fn engine_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "EngineSecurityGroupId", value) }
    /// `IdcInstanceArn`: 20 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
    /// `IdcUserAssignment`. Changing it replaces the resource.
    #[track_caller] pub fn idc_user_assignment(self, value: impl IntoVal<cfn_studio::IdcUserAssignment>) -> Self { with(self, "IdcUserAssignment", value) }
    /// `IdpAuthUrl`: at most 4096 characters, matches `^https://[0-9a-zA-Z]([-.\w]*[0-9a-zA-Z])(:[0-9]*)*([?/#].*)?$`.
    #[track_caller] pub fn idp_auth_url(self, value: impl IntoVal<String>) -> Self { with(self, "IdpAuthUrl", value) }
    /// `IdpRelayStateParameterName`: at most 256 characters.
    #[track_caller] pub fn idp_relay_state_parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdpRelayStateParameterName", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `[a-zA-Z0-9_-]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServiceRole`: mandatory, at most 10280 characters, matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn service_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRole", value) }
    /// `SubnetIds`: mandatory, at least 1 item, each matches `^(subnet-[a-f0-9]{13})|(subnet-[a-f0-9]{8})\Z`.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_studio::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrustedIdentityPropagationEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn trusted_identity_propagation_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TrustedIdentityPropagationEnabled", value) }
    /// `UserRole`: at most 10280 characters, matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "UserRole", value) }
    /// `VpcId`: mandatory, at most 256 characters, matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    /// `WorkspaceSecurityGroupId`: mandatory, at most 256 characters, matches `^sg-[a-zA-Z0-9\-._]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "WorkspaceSecurityGroupId", value) }
}

/// Types of [`CfnStudio`].
pub mod cfn_studio {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthMode {} pub enum IdcUserAssignment {} pub enum Tag {} }

    /// Words of `AuthMode`.
    pub type AuthMode = Word<fn(of::AuthMode)>;
    impl AuthMode {
        /// `SSO`
        pub const Sso: Self = word("SSO");
        /// `IAM`
        pub const Iam: Self = word("IAM");
    }

    /// Words of `IdcUserAssignment`.
    pub type IdcUserAssignment = Word<fn(of::IdcUserAssignment)>;
    impl IdcUserAssignment {
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
        /// `OPTIONAL`
        pub const Optional: Self = word("OPTIONAL");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EMR::StudioSessionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html).
///
/// What `Ref` returns: a text of StudioId, IdentityType, IdentityName.
pub type CfnStudioSessionMapping = Handle<of::CfnStudioSessionMapping>;
impl cfn::ResourceType for of::CfnStudioSessionMapping { const TYPE: &'static str = "AWS::EMR::StudioSessionMapping"; type Tags = cfn::NoTags; type Props = CfnStudioSessionMappingProps; type Reference = String; }

/// Properties of [`CfnStudioSessionMapping`].
///
/// Mandatory: `StudioId`, `IdentityName`, `IdentityType`, `SessionPolicyArn`.
///
/// A change replaces the resource: `IdentityName`, `IdentityType`, `StudioId`.
pub type CfnStudioSessionMappingProps = Fields<of::CfnStudioSessionMapping>;
/// What [`CfnStudioSessionMappingProps`] cannot do without.
pub struct CfnStudioSessionMappingPropsRequired<A, B, C, D> {
    /// `StudioId`: 4 to 256 characters, matches `^es-[0-9A-Z]+`. Changing it replaces the resource.
    pub studio_id: A,
    /// `IdentityName`: at most 256 characters. Changing it replaces the resource.
    pub identity_name: B,
    /// `IdentityType`. Changing it replaces the resource.
    pub identity_type: C,
    /// `SessionPolicyArn`: at most 256 characters, matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:iam::([0-9]{12})?:policy\/[^.]+$`.
    pub session_policy_arn: D,
}
impl CfnStudioSessionMappingProps {
    /// Takes what is mandatory, by name: [`CfnStudioSessionMappingPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::StudioId>>, B: IntoVal<String>, C: IntoVal<cfn_studio_session_mapping::IdentityType>, D: IntoVal<Is<kinds::ManagedPolicyArn>>>(required: CfnStudioSessionMappingPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "StudioId", required.studio_id), "IdentityName", required.identity_name), "IdentityType", required.identity_type), "SessionPolicyArn", required.session_policy_arn) }
    /// `IdentityName`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn identity_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityName", value) }
    /// `IdentityType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_type(self, value: impl IntoVal<cfn_studio_session_mapping::IdentityType>) -> Self { with(self, "IdentityType", value) }
    /// `SessionPolicyArn`: mandatory, at most 256 characters, matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:iam::([0-9]{12})?:policy\/[^.]+$`.
    #[track_caller] pub fn session_policy_arn(self, value: impl IntoVal<Is<kinds::ManagedPolicyArn>>) -> Self { with(self, "SessionPolicyArn", value) }
    /// `StudioId`: mandatory, 4 to 256 characters, matches `^es-[0-9A-Z]+`. Changing it replaces the resource.
    #[track_caller] pub fn studio_id(self, value: impl IntoVal<Is<kinds::StudioId>>) -> Self { with(self, "StudioId", value) }
}

/// Types of [`CfnStudioSessionMapping`].
pub mod cfn_studio_session_mapping {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IdentityType {} }

    /// Words of `IdentityType`.
    pub type IdentityType = Word<fn(of::IdentityType)>;
    impl IdentityType {
        /// `USER`
        pub const User: Self = word("USER");
        /// `GROUP`
        pub const Group: Self = word("GROUP");
    }
}

/// [`AWS::EMR::WALWorkspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html).
///
/// What `Ref` returns: `WALWorkspaceName`.
pub type CfnWalWorkspace = Handle<of::CfnWalWorkspace>;
impl cfn::ResourceType for of::CfnWalWorkspace { const TYPE: &'static str = "AWS::EMR::WALWorkspace"; type Tags = cfn::TagList; type Props = CfnWalWorkspaceProps; type Reference = String; }

/// Properties of [`CfnWalWorkspace`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `WALWorkspaceName`.
pub type CfnWalWorkspaceProps = Fields<of::CfnWalWorkspace>;
impl CfnWalWorkspaceProps {
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_wal_workspace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WALWorkspaceName`: 1 to 32 characters, matches `^[a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn wal_workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WALWorkspaceName", value) }
}

/// Types of [`CfnWalWorkspace`].
pub mod cfn_wal_workspace {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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
