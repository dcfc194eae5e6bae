// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AutoScaling`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAutoScalingGroup {} pub enum CfnLaunchConfiguration {} pub enum CfnLifecycleHook {} pub enum CfnScalingPolicy {} pub enum CfnScheduledAction {} pub enum CfnWarmPool {} }

/// [`AWS::AutoScaling::AutoScalingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html).
///
/// What `Ref` returns: `AutoScalingGroupName`.
pub type CfnAutoScalingGroup = Handle<of::CfnAutoScalingGroup>;
impl cfn::ResourceType for of::CfnAutoScalingGroup { const TYPE: &'static str = "AWS::AutoScaling::AutoScalingGroup"; type Tags = Self; type Props = CfnAutoScalingGroupProps; type Reference = Is<kinds::AutoScalingGroupName>; }
impl cfn::TagPlace for of::CfnAutoScalingGroup { const TAGGING: Option<Tagging> = Some(Tagging::Propagated("Tags")); }
impl CfnAutoScalingGroup {
    /// The attribute `AutoScalingGroupARN`.
    #[inline] pub fn attr_auto_scaling_group_arn(&self) -> Val<Is<kinds::AutoScalingGroupArn>> { cfn::attribute(&self.0, "AutoScalingGroupARN") }
}

/// Properties of [`CfnAutoScalingGroup`].
///
/// Mandatory: `MinSize`, `MaxSize`.
///
/// A change replaces the resource: `AutoScalingGroupName`, `InstanceId`.
///
/// A change may replace the resource: `LaunchConfigurationName`, `LaunchTemplate`, `MixedInstancesPolicy`, `VPCZoneIdentifier`.
///
/// Takes exactly one of `InstanceId`; `LaunchConfigurationName`; `LaunchTemplate`; `MixedInstancesPolicy`.
pub type CfnAutoScalingGroupProps = Fields<of::CfnAutoScalingGroup>;
impl CfnAutoScalingGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(min_size: impl IntoVal<String>, max_size: impl IntoVal<String>) -> Self { with(with(empty(), "MinSize", min_size), "MaxSize", max_size) }
    /// `AutoScalingGroupName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingGroupName", value) }
    /// `AvailabilityZoneDistribution`.
    #[track_caller] pub fn availability_zone_distribution(self, value: impl IntoVal<cfn_auto_scaling_group::AvailabilityZoneDistribution>) -> Self { with(self, "AvailabilityZoneDistribution", value) }
    /// `AvailabilityZoneIds`: no item twice, each 1 to 255 characters.
    #[track_caller] pub fn availability_zone_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZoneIds", value) }
    /// `AvailabilityZoneImpairmentPolicy`.
    #[track_caller] pub fn availability_zone_impairment_policy(self, value: impl IntoVal<cfn_auto_scaling_group::AvailabilityZoneImpairmentPolicy>) -> Self { with(self, "AvailabilityZoneImpairmentPolicy", value) }
    /// `AvailabilityZones`: each 1 to 255 characters.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `CapacityRebalance`.
    #[track_caller] pub fn capacity_rebalance(self, value: impl IntoVal<bool>) -> Self { with(self, "CapacityRebalance", value) }
    /// `CapacityReservationSpecification`.
    #[track_caller] pub fn capacity_reservation_specification(self, value: impl IntoVal<cfn_auto_scaling_group::CapacityReservationSpecification>) -> Self { with(self, "CapacityReservationSpecification", value) }
    /// `Context`.
    #[track_caller] pub fn context(self, value: impl IntoVal<String>) -> Self { with(self, "Context", value) }
    /// `Cooldown`.
    #[track_caller] pub fn cooldown(self, value: impl IntoVal<String>) -> Self { with(self, "Cooldown", value) }
    /// `DefaultInstanceWarmup`.
    #[track_caller] pub fn default_instance_warmup(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultInstanceWarmup", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<cfn_auto_scaling_group::DeletionProtection>) -> Self { with(self, "DeletionProtection", value) }
    /// `DesiredCapacity`: matches `^[0-9]+$`.
    #[track_caller] pub fn desired_capacity(self, value: impl IntoVal<String>) -> Self { with(self, "DesiredCapacity", value) }
    /// `DesiredCapacityType`: 1 to 255 characters.
    #[track_caller] pub fn desired_capacity_type(self, value: impl IntoVal<String>) -> Self { with(self, "DesiredCapacityType", value) }
    /// `HealthCheckGracePeriod`.
    #[track_caller] pub fn health_check_grace_period(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckGracePeriod", value) }
    /// `HealthCheckType`: 1 to 32 characters, matches `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*,?$`.
    #[track_caller] pub fn health_check_type(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckType", value) }
    /// `InstanceId`: 1 to 19 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `InstanceLifecyclePolicy`.
    #[track_caller] pub fn instance_lifecycle_policy(self, value: impl IntoVal<cfn_auto_scaling_group::InstanceLifecyclePolicy>) -> Self { with(self, "InstanceLifecyclePolicy", value) }
    /// `InstanceMaintenancePolicy`.
    #[track_caller] pub fn instance_maintenance_policy(self, value: impl IntoVal<cfn_auto_scaling_group::InstanceMaintenancePolicy>) -> Self { with(self, "InstanceMaintenancePolicy", value) }
    /// `LaunchConfigurationName`: 1 to 255 characters. Changing it may replace the resource.
    #[track_caller] pub fn launch_configuration_name(self, value: impl IntoVal<Is<kinds::LaunchConfigurationName>>) -> Self { with(self, "LaunchConfigurationName", value) }
    /// `LaunchTemplate`. Changing it may replace the resource.
    #[track_caller] pub fn launch_template(self, value: impl IntoVal<cfn_auto_scaling_group::LaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplate", value) }
    /// `LifecycleHookSpecificationList`.
    #[track_caller] pub fn lifecycle_hook_specification_list(self, value: impl IntoVal<List<cfn_auto_scaling_group::LifecycleHookSpecification>>) -> Self { with(self, "LifecycleHookSpecificationList", value) }
    /// `LoadBalancerNames`: each 1 to 255 characters.
    #[track_caller] pub fn load_balancer_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LoadBalancerNames", value) }
    /// `MaxInstanceLifetime`.
    #[track_caller] pub fn max_instance_lifetime(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxInstanceLifetime", value) }
    /// `MaxSize`: mandatory, matches `^[0-9]+$`.
    #[track_caller] pub fn max_size(self, value: impl IntoVal<String>) -> Self { with(self, "MaxSize", value) }
    /// `MetricsCollection`.
    #[track_caller] pub fn metrics_collection(self, value: impl IntoVal<List<cfn_auto_scaling_group::MetricsCollection>>) -> Self { with(self, "MetricsCollection", value) }
    /// `MinSize`: mandatory, matches `^[0-9]+$`.
    #[track_caller] pub fn min_size(self, value: impl IntoVal<String>) -> Self { with(self, "MinSize", value) }
    /// `MixedInstancesPolicy`. Changing it may replace the resource.
    #[track_caller] pub fn mixed_instances_policy(self, value: impl IntoVal<cfn_auto_scaling_group::MixedInstancesPolicy>) -> Self { with(self, "MixedInstancesPolicy", value) }
    /// `NewInstancesProtectedFromScaleIn`.
    #[track_caller] pub fn new_instances_protected_from_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "NewInstancesProtectedFromScaleIn", value) }
    /// `NotificationConfiguration`. Deprecated.
    #[track_caller] pub fn notification_configuration(self, value: impl IntoVal<cfn_auto_scaling_group::NotificationConfiguration>) -> Self { with(self, "NotificationConfiguration", value) }
    /// `NotificationConfigurations`.
    #[track_caller] pub fn notification_configurations(self, value: impl IntoVal<List<cfn_auto_scaling_group::NotificationConfiguration>>) -> Self { with(self, "NotificationConfigurations", value) }
    /// `PlacementGroup`: 1 to 255 characters.
    #[track_caller] pub fn placement_group(self, value: impl IntoVal<String>) -> Self { with(self, "PlacementGroup", value) }
    /// `ServiceLinkedRoleARN`: 1 to 1600 characters.
    #[track_caller] pub fn service_linked_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceLinkedRoleARN", value) }
    /// `SkipZonalShiftValidation`. Write-only.
    #[track_caller] pub fn skip_zonal_shift_validation(self, value: impl IntoVal<bool>) -> Self { with(self, "SkipZonalShiftValidation", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_auto_scaling_group::TagProperty>>) -> Self { with(self, "Tags", value) }
    /// `TargetGroupARNs`: each 1 to 511 characters.
    #[track_caller] pub fn target_group_arns(self, value: impl IntoVal<List<Is<kinds::TargetGroupArn>>>) -> Self { with(self, "TargetGroupARNs", value) }
    /// `TerminationPolicies`: each 1 to 1600 characters.
    #[track_caller] pub fn termination_policies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TerminationPolicies", value) }
    /// `TrafficSources`: no item twice.
    #[track_caller] pub fn traffic_sources(self, value: impl IntoVal<List<cfn_auto_scaling_group::TrafficSourceIdentifier>>) -> Self { with(self, "TrafficSources", value) }
    /// `VPCZoneIdentifier`. Changing it may replace the resource.
    #[track_caller] pub fn vpc_zone_identifier(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VPCZoneIdentifier", value) }
}

/// Types of [`CfnAutoScalingGroup`].
pub mod cfn_auto_scaling_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AcceleratorCountRequest {} impl ias_core::Optional for AcceleratorCountRequest {} pub enum AcceleratorTotalMemoryMiBRequest {} impl ias_core::Optional for AcceleratorTotalMemoryMiBRequest {} pub enum AvailabilityZoneDistribution {} impl ias_core::Optional for AvailabilityZoneDistribution {} pub enum AvailabilityZoneDistributionCapacityDistributionStrategy {} pub enum AvailabilityZoneImpairmentPolicy {} pub enum AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior {} pub enum BaselineEbsBandwidthMbpsRequest {} impl ias_core::Optional for BaselineEbsBandwidthMbpsRequest {} pub enum BaselinePerformanceFactorsRequest {} impl ias_core::Optional for BaselinePerformanceFactorsRequest {} pub enum CapacityReservationSpecification {} pub enum CapacityReservationSpecificationCapacityReservationPreference {} pub enum CapacityReservationTarget {} impl ias_core::Optional for CapacityReservationTarget {} pub enum CpuPerformanceFactorRequest {} impl ias_core::Optional for CpuPerformanceFactorRequest {} pub enum DeletionProtection {} pub enum DistributionSegment {} pub enum DistributionSegmentTargetCapacityType {} pub enum InstanceLifecyclePolicy {} impl ias_core::Optional for InstanceLifecyclePolicy {} pub enum InstanceMaintenancePolicy {} impl ias_core::Optional for InstanceMaintenancePolicy {} pub enum InstanceRequirements {} pub enum InstanceRequirementsAcceleratorManufacturer {} pub enum InstanceRequirementsAcceleratorName {} pub enum InstanceRequirementsAcceleratorType {} pub enum InstanceRequirementsBareMetal {} pub enum InstanceRequirementsBurstablePerformance {} pub enum InstanceRequirementsCpuManufacturer {} pub enum InstanceRequirementsInstanceGeneration {} pub enum InstanceRequirementsLocalStorage {} pub enum InstanceRequirementsLocalStorageType {} pub enum InstancesDistribution {} impl ias_core::Optional for InstancesDistribution {} pub enum LaunchTemplate {} pub enum LaunchTemplateOverrides {} impl ias_core::Optional for LaunchTemplateOverrides {} pub enum LaunchTemplateSpecification {} pub enum LifecycleHookSpecification {} pub enum LifecycleHookSpecificationDefaultResult {} pub enum MemoryGiBPerVCpuRequest {} impl ias_core::Optional for MemoryGiBPerVCpuRequest {} pub enum MemoryMiBRequest {} impl ias_core::Optional for MemoryMiBRequest {} pub enum MetricsCollection {} pub enum MixedInstancesPolicy {} pub enum NetworkBandwidthGbpsRequest {} impl ias_core::Optional for NetworkBandwidthGbpsRequest {} pub enum NetworkInterfaceCountRequest {} impl ias_core::Optional for NetworkInterfaceCountRequest {} pub enum NotificationConfiguration {} pub enum PerformanceFactorReferenceRequest {} impl ias_core::Optional for PerformanceFactorReferenceRequest {} pub enum RetentionTriggers {} impl ias_core::Optional for RetentionTriggers {} pub enum RetentionTriggersTerminateHookAbandon {} pub enum TagProperty {} pub enum TotalLocalStorageGbRequest {} impl ias_core::Optional for TotalLocalStorageGbRequest {} pub enum TrafficSourceIdentifier {} pub enum VCpuCountRequest {} impl ias_core::Optional for VCpuCountRequest {} }

    /// `AcceleratorCountRequest`.
    pub type AcceleratorCountRequest = Fields<of::AcceleratorCountRequest>;
    impl AcceleratorCountRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AcceleratorTotalMemoryMiBRequest`.
    pub type AcceleratorTotalMemoryMiBRequest = Fields<of::AcceleratorTotalMemoryMiBRequest>;
    impl AcceleratorTotalMemoryMiBRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AvailabilityZoneDistribution`.
    pub type AvailabilityZoneDistribution = Fields<of::AvailabilityZoneDistribution>;
    impl AvailabilityZoneDistribution {
        /// `CapacityDistributionStrategy`.
        #[track_caller] pub fn capacity_distribution_strategy(self, value: impl IntoVal<AvailabilityZoneDistributionCapacityDistributionStrategy>) -> Self { with(self, "CapacityDistributionStrategy", value) }
    }

    /// Words of `CapacityDistributionStrategy`.
    pub type AvailabilityZoneDistributionCapacityDistributionStrategy = Word<fn(of::AvailabilityZoneDistributionCapacityDistributionStrategy)>;
    impl AvailabilityZoneDistributionCapacityDistributionStrategy {
        /// `balanced-best-effort`
        pub const BalancedBestEffort: Self = word("balanced-best-effort");
        /// `balanced-only`
        pub const BalancedOnly: Self = word("balanced-only");
        /// `reservations-then-balanced`
        pub const ReservationsThenBalanced: Self = word("reservations-then-balanced");
    }

    /// `AvailabilityZoneImpairmentPolicy`.
    pub type AvailabilityZoneImpairmentPolicy = Fields<of::AvailabilityZoneImpairmentPolicy>;
    impl AvailabilityZoneImpairmentPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(impaired_zone_health_check_behavior: impl IntoVal<AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior>, zonal_shift_enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "ImpairedZoneHealthCheckBehavior", impaired_zone_health_check_behavior), "ZonalShiftEnabled", zonal_shift_enabled) }
        /// `ImpairedZoneHealthCheckBehavior`: mandatory.
        #[track_caller] pub fn impaired_zone_health_check_behavior(self, value: impl IntoVal<AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior>) -> Self { with(self, "ImpairedZoneHealthCheckBehavior", value) }
        /// `ZonalShiftEnabled`: mandatory.
        #[track_caller] pub fn zonal_shift_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ZonalShiftEnabled", value) }
    }

    /// Words of `ImpairedZoneHealthCheckBehavior`.
    pub type AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior = Word<fn(of::AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior)>;
    impl AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior {
        /// `IgnoreUnhealthy`
        pub const IgnoreUnhealthy: Self = word("IgnoreUnhealthy");
        /// `ReplaceUnhealthy`
        pub const ReplaceUnhealthy: Self = word("ReplaceUnhealthy");
    }

    /// `BaselineEbsBandwidthMbpsRequest`.
    pub type BaselineEbsBandwidthMbpsRequest = Fields<of::BaselineEbsBandwidthMbpsRequest>;
    impl BaselineEbsBandwidthMbpsRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `BaselinePerformanceFactorsRequest`.
    pub type BaselinePerformanceFactorsRequest = Fields<of::BaselinePerformanceFactorsRequest>;
    impl BaselinePerformanceFactorsRequest {
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<CpuPerformanceFactorRequest>) -> Self { with(self, "Cpu", value) }
    }

    /// `CapacityReservationSpecification`.
    pub type CapacityReservationSpecification = Fields<of::CapacityReservationSpecification>;
    impl CapacityReservationSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_reservation_preference: impl IntoVal<CapacityReservationSpecificationCapacityReservationPreference>) -> Self { with(empty(), "CapacityReservationPreference", capacity_reservation_preference) }
        /// `CapacityReservationPreference`: mandatory.
        #[track_caller] pub fn capacity_reservation_preference(self, value: impl IntoVal<CapacityReservationSpecificationCapacityReservationPreference>) -> Self { with(self, "CapacityReservationPreference", value) }
        /// `CapacityReservationTarget`.
        #[track_caller] pub fn capacity_reservation_target(self, value: impl IntoVal<CapacityReservationTarget>) -> Self { with(self, "CapacityReservationTarget", value) }
    }

    /// Words of `CapacityReservationPreference`.
    pub type CapacityReservationSpecificationCapacityReservationPreference = Word<fn(of::CapacityReservationSpecificationCapacityReservationPreference)>;
    impl CapacityReservationSpecificationCapacityReservationPreference {
        /// `capacity-reservations-first`
        pub const CapacityReservationsFirst: Self = word("capacity-reservations-first");
        /// `capacity-reservations-only`
        pub const CapacityReservationsOnly: Self = word("capacity-reservations-only");
        /// `default`
        pub const Default: Self = word("default");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `CapacityReservationTarget`.
    pub type CapacityReservationTarget = Fields<of::CapacityReservationTarget>;
    impl CapacityReservationTarget {
        /// `CapacityReservationIds`: no item twice, each 1 to 255 characters, each matches `^[A-Za-z0-9\-_\/]+$`.
        #[track_caller] pub fn capacity_reservation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityReservationIds", value) }
        /// `CapacityReservationResourceGroupArns`: no item twice, each 1 to 1600 characters.
        #[track_caller] pub fn capacity_reservation_resource_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityReservationResourceGroupArns", value) }
    }

    /// `CpuPerformanceFactorRequest`.
    pub type CpuPerformanceFactorRequest = Fields<of::CpuPerformanceFactorRequest>;
    impl CpuPerformanceFactorRequest {
        /// `References`: no item twice.
        #[track_caller] pub fn references(self, value: impl IntoVal<List<PerformanceFactorReferenceRequest>>) -> Self { with(self, "References", value) }
    }

    /// Words of `DeletionProtection`.
    pub type DeletionProtection = Word<fn(of::DeletionProtection)>;
    impl DeletionProtection {
        /// `none`
        pub const None: Self = word("none");
        /// `prevent-all-deletion`
        pub const PreventAllDeletion: Self = word("prevent-all-deletion");
        /// `prevent-force-deletion`
        pub const PreventForceDeletion: Self = word("prevent-force-deletion");
    }

    /// `DistributionSegment`.
    pub type DistributionSegment = Fields<of::DistributionSegment>;
    impl DistributionSegment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_capacity_types: impl IntoVal<List<DistributionSegmentTargetCapacityType>>) -> Self { with(empty(), "TargetCapacityTypes", target_capacity_types) }
        /// `TargetCapacityTypes`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn target_capacity_types(self, value: impl IntoVal<List<DistributionSegmentTargetCapacityType>>) -> Self { with(self, "TargetCapacityTypes", value) }
    }

    /// Words of `TargetCapacityType`.
    pub type DistributionSegmentTargetCapacityType = Word<fn(of::DistributionSegmentTargetCapacityType)>;
    impl DistributionSegmentTargetCapacityType {
        /// `on-demand-capacity-reservation`
        pub const OnDemandCapacityReservation: Self = word("on-demand-capacity-reservation");
        /// `capacity-block`
        pub const CapacityBlock: Self = word("capacity-block");
        /// `interruptible-capacity-reservation`
        pub const InterruptibleCapacityReservation: Self = word("interruptible-capacity-reservation");
        /// `on-demand`
        pub const OnDemand: Self = word("on-demand");
    }

    /// `InstanceLifecyclePolicy`.
    pub type InstanceLifecyclePolicy = Fields<of::InstanceLifecyclePolicy>;
    impl InstanceLifecyclePolicy {
        /// `RetentionTriggers`.
        #[track_caller] pub fn retention_triggers(self, value: impl IntoVal<RetentionTriggers>) -> Self { with(self, "RetentionTriggers", value) }
    }

    /// `InstanceMaintenancePolicy`.
    ///
    /// `MaxHealthyPercentage` needs `MinHealthyPercentage`.
    ///
    /// `MinHealthyPercentage` needs `MaxHealthyPercentage`.
    pub type InstanceMaintenancePolicy = Fields<of::InstanceMaintenancePolicy>;
    impl InstanceMaintenancePolicy {
        /// `MaxHealthyPercentage`: -1 to 200.
        #[track_caller] pub fn max_healthy_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxHealthyPercentage", value) }
        /// `MinHealthyPercentage`: -1 to 100.
        #[track_caller] pub fn min_healthy_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MinHealthyPercentage", value) }
    }

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(memory_mi_b: impl IntoVal<MemoryMiBRequest>, v_cpu_count: impl IntoVal<VCpuCountRequest>) -> Self { with(with(empty(), "MemoryMiB", memory_mi_b), "VCpuCount", v_cpu_count) }
        /// `AcceleratorCount`.
        #[track_caller] pub fn accelerator_count(self, value: impl IntoVal<AcceleratorCountRequest>) -> Self { with(self, "AcceleratorCount", value) }
        /// `AcceleratorManufacturers`: no item twice.
        #[track_caller] pub fn accelerator_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsAcceleratorManufacturer>>) -> Self { with(self, "AcceleratorManufacturers", value) }
        /// `AcceleratorNames`: no item twice.
        #[track_caller] pub fn accelerator_names(self, value: impl IntoVal<List<InstanceRequirementsAcceleratorName>>) -> Self { with(self, "AcceleratorNames", value) }
        /// `AcceleratorTotalMemoryMiB`.
        #[track_caller] pub fn accelerator_total_memory_mi_b(self, value: impl IntoVal<AcceleratorTotalMemoryMiBRequest>) -> Self { with(self, "AcceleratorTotalMemoryMiB", value) }
        /// `AcceleratorTypes`: no item twice.
        #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<InstanceRequirementsAcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
        /// `AllowedInstanceTypes`: at most 400 items, no item twice, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `BareMetal`.
        #[track_caller] pub fn bare_metal(self, value: impl IntoVal<InstanceRequirementsBareMetal>) -> Self { with(self, "BareMetal", value) }
        /// `BaselineEbsBandwidthMbps`.
        #[track_caller] pub fn baseline_ebs_bandwidth_mbps(self, value: impl IntoVal<BaselineEbsBandwidthMbpsRequest>) -> Self { with(self, "BaselineEbsBandwidthMbps", value) }
        /// `BaselinePerformanceFactors`.
        #[track_caller] pub fn baseline_performance_factors(self, value: impl IntoVal<BaselinePerformanceFactorsRequest>) -> Self { with(self, "BaselinePerformanceFactors", value) }
        /// `BurstablePerformance`.
        #[track_caller] pub fn burstable_performance(self, value: impl IntoVal<InstanceRequirementsBurstablePerformance>) -> Self { with(self, "BurstablePerformance", value) }
        /// `CpuManufacturers`: no item twice.
        #[track_caller] pub fn cpu_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsCpuManufacturer>>) -> Self { with(self, "CpuManufacturers", value) }
        /// `ExcludedInstanceTypes`: at most 400 items, no item twice, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
        /// `InstanceGenerations`: no item twice.
        #[track_caller] pub fn instance_generations(self, value: impl IntoVal<List<InstanceRequirementsInstanceGeneration>>) -> Self { with(self, "InstanceGenerations", value) }
        /// `LocalStorage`.
        #[track_caller] pub fn local_storage(self, value: impl IntoVal<InstanceRequirementsLocalStorage>) -> Self { with(self, "LocalStorage", value) }
        /// `LocalStorageTypes`: no item twice.
        #[track_caller] pub fn local_storage_types(self, value: impl IntoVal<List<InstanceRequirementsLocalStorageType>>) -> Self { with(self, "LocalStorageTypes", value) }
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: at least 0.
        #[track_caller] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value) }
        /// `MemoryGiBPerVCpu`.
        #[track_caller] pub fn memory_gi_b_per_v_cpu(self, value: impl IntoVal<MemoryGiBPerVCpuRequest>) -> Self { with(self, "MemoryGiBPerVCpu", value) }
        /// `MemoryMiB`: mandatory.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiBRequest>) -> Self { with(self, "MemoryMiB", value) }
        /// `NetworkBandwidthGbps`.
        #[track_caller] pub fn network_bandwidth_gbps(self, value: impl IntoVal<NetworkBandwidthGbpsRequest>) -> Self { with(self, "NetworkBandwidthGbps", value) }
        /// `NetworkInterfaceCount`.
        #[track_caller] pub fn network_interface_count(self, value: impl IntoVal<NetworkInterfaceCountRequest>) -> Self { with(self, "NetworkInterfaceCount", value) }
        /// `OnDemandMaxPricePercentageOverLowestPrice`: at least 0.
        #[track_caller] pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandMaxPricePercentageOverLowestPrice", value) }
        /// `RequireHibernateSupport`.
        #[track_caller] pub fn require_hibernate_support(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireHibernateSupport", value) }
        /// `SpotMaxPricePercentageOverLowestPrice`: at least 0.
        #[track_caller] pub fn spot_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotMaxPricePercentageOverLowestPrice", value) }
        /// `TotalLocalStorageGB`.
        #[track_caller] pub fn total_local_storage_gb(self, value: impl IntoVal<TotalLocalStorageGbRequest>) -> Self { with(self, "TotalLocalStorageGB", value) }
        /// `VCpuCount`: mandatory.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCountRequest>) -> Self { with(self, "VCpuCount", value) }
    }

    /// Words of `AcceleratorManufacturer`.
    pub type InstanceRequirementsAcceleratorManufacturer = Word<fn(of::InstanceRequirementsAcceleratorManufacturer)>;
    impl InstanceRequirementsAcceleratorManufacturer {
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `nvidia`
        pub const Nvidia: Self = word("nvidia");
        /// `xilinx`
        pub const Xilinx: Self = word("xilinx");
    }

    /// Words of `AcceleratorName`.
    pub type InstanceRequirementsAcceleratorName = Word<fn(of::InstanceRequirementsAcceleratorName)>;
    impl InstanceRequirementsAcceleratorName {
        /// `a100`
        pub const A100: Self = word("a100");
        /// `k80`
        pub const K80: Self = word("k80");
        /// `m60`
        pub const M60: Self = word("m60");
        /// `radeon-pro-v520`
        pub const RadeonProV520: Self = word("radeon-pro-v520");
        /// `t4`
        pub const T4: Self = word("t4");
        /// `v100`
        pub const V100: Self = word("v100");
        /// `vu9p`
        pub const Vu9p: Self = word("vu9p");
    }

    /// Words of `AcceleratorType`.
    pub type InstanceRequirementsAcceleratorType = Word<fn(of::InstanceRequirementsAcceleratorType)>;
    impl InstanceRequirementsAcceleratorType {
        /// `fpga`
        pub const Fpga: Self = word("fpga");
        /// `gpu`
        pub const Gpu: Self = word("gpu");
        /// `inference`
        pub const Inference: Self = word("inference");
    }

    /// Words of `BareMetal`.
    pub type InstanceRequirementsBareMetal = Word<fn(of::InstanceRequirementsBareMetal)>;
    impl InstanceRequirementsBareMetal {
        /// `excluded`
        pub const Excluded: Self = word("excluded");
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `BurstablePerformance`.
    pub type InstanceRequirementsBurstablePerformance = Word<fn(of::InstanceRequirementsBurstablePerformance)>;
    impl InstanceRequirementsBurstablePerformance {
        /// `excluded`
        pub const Excluded: Self = word("excluded");
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `CpuManufacturer`.
    pub type InstanceRequirementsCpuManufacturer = Word<fn(of::InstanceRequirementsCpuManufacturer)>;
    impl InstanceRequirementsCpuManufacturer {
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `apple`
        pub const Apple: Self = word("apple");
        /// `intel`
        pub const Intel: Self = word("intel");
    }

    /// Words of `InstanceGeneration`.
    pub type InstanceRequirementsInstanceGeneration = Word<fn(of::InstanceRequirementsInstanceGeneration)>;
    impl InstanceRequirementsInstanceGeneration {
        /// `current`
        pub const Current: Self = word("current");
        /// `previous`
        pub const Previous: Self = word("previous");
    }

    /// Words of `LocalStorage`.
    pub type InstanceRequirementsLocalStorage = Word<fn(of::InstanceRequirementsLocalStorage)>;
    impl InstanceRequirementsLocalStorage {
        /// `excluded`
        pub const Excluded: Self = word("excluded");
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `LocalStorageType`.
    pub type InstanceRequirementsLocalStorageType = Word<fn(of::InstanceRequirementsLocalStorageType)>;
    impl InstanceRequirementsLocalStorageType {
        /// `hdd`
        pub const Hdd: Self = word("hdd");
        /// `ssd`
        pub const Ssd: Self = word("ssd");
    }

    /// `InstancesDistribution`.
    pub type InstancesDistribution = Fields<of::InstancesDistribution>;
    impl InstancesDistribution {
        /// `DistributionSegments`: exactly 1 item.
        #[track_caller] pub fn distribution_segments(self, value: impl IntoVal<List<DistributionSegment>>) -> Self { with(self, "DistributionSegments", value) }
        /// `OnDemandAllocationStrategy`.
        #[track_caller] pub fn on_demand_allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "OnDemandAllocationStrategy", value) }
        /// `OnDemandBaseCapacity`.
        #[track_caller] pub fn on_demand_base_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandBaseCapacity", value) }
        /// `OnDemandPercentageAboveBaseCapacity`.
        #[track_caller] pub fn on_demand_percentage_above_base_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandPercentageAboveBaseCapacity", value) }
        /// `SpotAllocationStrategy`.
        #[track_caller] pub fn spot_allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "SpotAllocationStrategy", value) }
        /// `SpotInstancePools`.
        #[track_caller] pub fn spot_instance_pools(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotInstancePools", value) }
        /// `SpotMaxPrice`: at most 255 characters.
        #[track_caller] pub fn spot_max_price(self, value: impl IntoVal<String>) -> Self { with(self, "SpotMaxPrice", value) }
    }

    /// `LaunchTemplate`.
    pub type LaunchTemplate = Fields<of::LaunchTemplate>;
    impl LaunchTemplate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(launch_template_specification: impl IntoVal<LaunchTemplateSpecification>) -> Self { with(empty(), "LaunchTemplateSpecification", launch_template_specification) }
        /// `LaunchTemplateSpecification`: mandatory.
        #[track_caller] pub fn launch_template_specification(self, value: impl IntoVal<LaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplateSpecification", value) }
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<List<LaunchTemplateOverrides>>) -> Self { with(self, "Overrides", value) }
    }

    /// `LaunchTemplateOverrides`.
    pub type LaunchTemplateOverrides = Fields<of::LaunchTemplateOverrides>;
    impl LaunchTemplateOverrides {
        /// `ImageId`: 5 to 21 characters, matches `^ami-[a-z0-9]{1,17}$`.
        #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
        /// `InstanceType`: 1 to 255 characters.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `LaunchTemplateSpecification`.
        #[track_caller] pub fn launch_template_specification(self, value: impl IntoVal<LaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplateSpecification", value) }
        /// `WeightedCapacity`: 1 to 32 characters.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<String>) -> Self { with(self, "WeightedCapacity", value) }
    }

    /// `LaunchTemplateSpecification`.
    ///
    /// Takes exactly one of `LaunchTemplateId`; `LaunchTemplateName`.
    pub type LaunchTemplateSpecification = Fields<of::LaunchTemplateSpecification>;
    impl LaunchTemplateSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(version: impl IntoVal<String>) -> Self { with(empty(), "Version", version) }
        /// `LaunchTemplateId`: 1 to 255 characters.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<Is<kinds::LaunchTemplateId>>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`: 3 to 128 characters, matches `^[a-zA-Z0-9\(\)\.\-/_]+$`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `Version`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `LifecycleHookSpecification`.
    pub type LifecycleHookSpecification = Fields<of::LifecycleHookSpecification>;
    impl LifecycleHookSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lifecycle_hook_name: impl IntoVal<String>, lifecycle_transition: impl IntoVal<String>) -> Self { with(with(empty(), "LifecycleHookName", lifecycle_hook_name), "LifecycleTransition", lifecycle_transition) }
        /// `DefaultResult`.
        #[track_caller] pub fn default_result(self, value: impl IntoVal<LifecycleHookSpecificationDefaultResult>) -> Self { with(self, "DefaultResult", value) }
        /// `HeartbeatTimeout`.
        #[track_caller] pub fn heartbeat_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "HeartbeatTimeout", value) }
        /// `LifecycleHookName`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9\-_\/]+$`.
        #[track_caller] pub fn lifecycle_hook_name(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleHookName", value) }
        /// `LifecycleTransition`: mandatory.
        #[track_caller] pub fn lifecycle_transition(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleTransition", value) }
        /// `NotificationMetadata`: 1 to 4000 characters, matches `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
        #[track_caller] pub fn notification_metadata(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationMetadata", value) }
        /// `NotificationTargetARN`: at most 255 characters.
        #[track_caller] pub fn notification_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTargetARN", value) }
        /// `RoleARN`: 1 to 255 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    }

    /// Words of `DefaultResult`.
    pub type LifecycleHookSpecificationDefaultResult = Word<fn(of::LifecycleHookSpecificationDefaultResult)>;
    impl LifecycleHookSpecificationDefaultResult {
        /// `ABANDON`
        pub const Abandon: Self = word("ABANDON");
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
    }

    /// `MemoryGiBPerVCpuRequest`.
    pub type MemoryGiBPerVCpuRequest = Fields<of::MemoryGiBPerVCpuRequest>;
    impl MemoryGiBPerVCpuRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `MemoryMiBRequest`.
    pub type MemoryMiBRequest = Fields<of::MemoryMiBRequest>;
    impl MemoryMiBRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `MetricsCollection`.
    pub type MetricsCollection = Fields<of::MetricsCollection>;
    impl MetricsCollection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(granularity: impl IntoVal<String>) -> Self { with(empty(), "Granularity", granularity) }
        /// `Granularity`: mandatory.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<String>) -> Self { with(self, "Granularity", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Metrics", value) }
    }

    /// `MixedInstancesPolicy`.
    pub type MixedInstancesPolicy = Fields<of::MixedInstancesPolicy>;
    impl MixedInstancesPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(launch_template: impl IntoVal<LaunchTemplate>) -> Self { with(empty(), "LaunchTemplate", launch_template) }
        /// `InstancesDistribution`.
        #[track_caller] pub fn instances_distribution(self, value: impl IntoVal<InstancesDistribution>) -> Self { with(self, "InstancesDistribution", value) }
        /// `LaunchTemplate`: mandatory.
        #[track_caller] pub fn launch_template(self, value: impl IntoVal<LaunchTemplate>) -> Self { with(self, "LaunchTemplate", value) }
    }

    /// `NetworkBandwidthGbpsRequest`.
    pub type NetworkBandwidthGbpsRequest = Fields<of::NetworkBandwidthGbpsRequest>;
    impl NetworkBandwidthGbpsRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkInterfaceCountRequest`.
    pub type NetworkInterfaceCountRequest = Fields<of::NetworkInterfaceCountRequest>;
    impl NetworkInterfaceCountRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `NotificationConfiguration`.
    pub type NotificationConfiguration = Fields<of::NotificationConfiguration>;
    impl NotificationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Json>) -> Self { with(empty(), "TopicARN", topic_arn) }
        /// `NotificationTypes`.
        #[track_caller] pub fn notification_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationTypes", value) }
        /// `TopicARN`: mandatory.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Json>) -> Self { with(self, "TopicARN", value) }
    }

    /// `PerformanceFactorReferenceRequest`.
    pub type PerformanceFactorReferenceRequest = Fields<of::PerformanceFactorReferenceRequest>;
    impl PerformanceFactorReferenceRequest {
        /// `InstanceFamily`.
        #[track_caller] pub fn instance_family(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceFamily", value) }
    }

    /// `RetentionTriggers`.
    pub type RetentionTriggers = Fields<of::RetentionTriggers>;
    impl RetentionTriggers {
        /// `TerminateHookAbandon`.
        #[track_caller] pub fn terminate_hook_abandon(self, value: impl IntoVal<RetentionTriggersTerminateHookAbandon>) -> Self { with(self, "TerminateHookAbandon", value) }
    }

    /// Words of `TerminateHookAbandon`.
    pub type RetentionTriggersTerminateHookAbandon = Word<fn(of::RetentionTriggersTerminateHookAbandon)>;
    impl RetentionTriggersTerminateHookAbandon {
        /// `retain`
        pub const Retain: Self = word("retain");
        /// `terminate`
        pub const Terminate: Self = word("terminate");
    }

    /// `TagProperty`.
    pub type TagProperty = Fields<of::TagProperty>;
    /// What [`TagProperty`] cannot do without.
    pub struct TagPropertyRequired<A, B, C> {
        /// `Value`: at most 256 characters.
        pub value: A,
        /// `Key`: 1 to 128 characters.
        pub key: B,
        /// `PropagateAtLaunch`.
        pub propagate_at_launch: C,
    }
    impl TagProperty {
        /// Takes what is mandatory, by name: [`TagPropertyRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<bool>>(required: TagPropertyRequired<A, B, C>) -> Self { with(with(with(empty(), "Value", required.value), "Key", required.key), "PropagateAtLaunch", required.propagate_at_launch) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `PropagateAtLaunch`: mandatory.
        #[track_caller] pub fn propagate_at_launch(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateAtLaunch", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TotalLocalStorageGBRequest`.
    pub type TotalLocalStorageGbRequest = Fields<of::TotalLocalStorageGbRequest>;
    impl TotalLocalStorageGbRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `TrafficSourceIdentifier`.
    pub type TrafficSourceIdentifier = Fields<of::TrafficSourceIdentifier>;
    impl TrafficSourceIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Identifier", identifier), "Type", type_) }
        /// `Identifier`: mandatory, 1 to 511 characters.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Type`: mandatory, 1 to 511 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `VCpuCountRequest`.
    pub type VCpuCountRequest = Fields<of::VCpuCountRequest>;
    impl VCpuCountRequest {
        /// `Max`: at least 0.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: at least 0.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }
}

/// [`AWS::AutoScaling::LaunchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html).
///
/// The vendor winds it down: maintenance (2024-10-01).
///
/// What `Ref` returns: `LaunchConfigurationName`.
pub type CfnLaunchConfiguration = Handle<of::CfnLaunchConfiguration>;
impl cfn::ResourceType for of::CfnLaunchConfiguration { const TYPE: &'static str = "AWS::AutoScaling::LaunchConfiguration"; type Tags = cfn::NoTags; type Props = CfnLaunchConfigurationProps; type Reference = Is<kinds::LaunchConfigurationName>; }

/// Properties of [`CfnLaunchConfiguration`].
///
/// Mandatory: `ImageId`, `InstanceType`.
///
/// A change replaces the resource: `AssociatePublicIpAddress`, `BlockDeviceMappings`, `ClassicLinkVPCId`, `ClassicLinkVPCSecurityGroups`, `EbsOptimized`, `IamInstanceProfile`, `ImageId`, `InstanceId`, `InstanceMonitoring`, `InstanceType`, `KernelId`, `KeyName`, `LaunchConfigurationName`, `MetadataOptions`, `PlacementTenancy`, `RamDiskId`, `SecurityGroups`, `SpotPrice`, `UserData`.
pub type CfnLaunchConfigurationProps = Fields<of::CfnLaunchConfiguration>;
impl CfnLaunchConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(image_id: impl IntoVal<String>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "ImageId", image_id), "InstanceType", instance_type) }
    /// `AssociatePublicIpAddress`. Changing it replaces the resource.
    #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociatePublicIpAddress", value) }
    /// `BlockDeviceMappings`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<cfn_launch_configuration::BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
    /// `ClassicLinkVPCId`: 1 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn classic_link_vpc_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClassicLinkVPCId", value) }
    /// `ClassicLinkVPCSecurityGroups`: each 1 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn classic_link_vpc_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClassicLinkVPCSecurityGroups", value) }
    /// `EbsOptimized`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
    /// `IamInstanceProfile`: 1 to 1600 characters. Changing it replaces the resource.
    #[track_caller] pub fn iam_instance_profile(self, value: impl IntoVal<Is<kinds::InstanceProfileName>>) -> Self { with(self, "IamInstanceProfile", value) }
    /// `ImageId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
    /// `InstanceId`: 1 to 19 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `InstanceMonitoring`. Changing it replaces the resource.
    #[track_caller] pub fn instance_monitoring(self, value: impl IntoVal<bool>) -> Self { with(self, "InstanceMonitoring", value) }
    /// `InstanceType`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `KernelId`: 1 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kernel_id(self, value: impl IntoVal<String>) -> Self { with(self, "KernelId", value) }
    /// `KeyName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
    /// `LaunchConfigurationName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn launch_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchConfigurationName", value) }
    /// `MetadataOptions`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_options(self, value: impl IntoVal<cfn_launch_configuration::MetadataOptions>) -> Self { with(self, "MetadataOptions", value) }
    /// `PlacementTenancy`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn placement_tenancy(self, value: impl IntoVal<String>) -> Self { with(self, "PlacementTenancy", value) }
    /// `RamDiskId`: 1 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ram_disk_id(self, value: impl IntoVal<String>) -> Self { with(self, "RamDiskId", value) }
    /// `SecurityGroups`. Changing it replaces the resource.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroups", value) }
    /// `SpotPrice`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn spot_price(self, value: impl IntoVal<String>) -> Self { with(self, "SpotPrice", value) }
    /// `UserData`: at most 21847 characters. Changing it replaces the resource.
    #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "UserData", value) }
}

/// Types of [`CfnLaunchConfiguration`].
pub mod cfn_launch_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BlockDevice {} impl ias_core::Optional for BlockDevice {} pub enum BlockDeviceMapping {} pub enum MetadataOptions {} impl ias_core::Optional for MetadataOptions {} pub enum MetadataOptionsHttpEndpoint {} pub enum MetadataOptionsHttpTokens {} }

    /// `BlockDevice`.
    pub type BlockDevice = Fields<of::BlockDevice>;
    impl BlockDevice {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`: 100 to 20000.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `SnapshotId`: 1 to 255 characters.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `Throughput`: 125 to 1000.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeSize`: 1 to 16384.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`: 1 to 255 characters.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }

    /// `BlockDeviceMapping`.
    ///
    /// Takes exactly one of `VirtualName`; `Ebs`; `NoDevice`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(device_name: impl IntoVal<String>) -> Self { with(empty(), "DeviceName", device_name) }
        /// `DeviceName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<BlockDevice>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<bool>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`: 1 to 255 characters.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `MetadataOptions`.
    pub type MetadataOptions = Fields<of::MetadataOptions>;
    impl MetadataOptions {
        /// `HttpEndpoint`.
        #[track_caller] pub fn http_endpoint(self, value: impl IntoVal<MetadataOptionsHttpEndpoint>) -> Self { with(self, "HttpEndpoint", value) }
        /// `HttpPutResponseHopLimit`: 1 to 64.
        #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HttpPutResponseHopLimit", value) }
        /// `HttpTokens`.
        #[track_caller] pub fn http_tokens(self, value: impl IntoVal<MetadataOptionsHttpTokens>) -> Self { with(self, "HttpTokens", value) }
    }

    /// Words of `HttpEndpoint`.
    pub type MetadataOptionsHttpEndpoint = Word<fn(of::MetadataOptionsHttpEndpoint)>;
    impl MetadataOptionsHttpEndpoint {
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `enabled`
        pub const Enabled: Self = word("enabled");
    }

    /// Words of `HttpTokens`.
    pub type MetadataOptionsHttpTokens = Word<fn(of::MetadataOptionsHttpTokens)>;
    impl MetadataOptionsHttpTokens {
        /// `optional`
        pub const Optional: Self = word("optional");
        /// `required`
        pub const Required: Self = word("required");
    }
}

/// [`AWS::AutoScaling::LifecycleHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html).
///
/// What `Ref` returns: a text of AutoScalingGroupName, LifecycleHookName.
pub type CfnLifecycleHook = Handle<of::CfnLifecycleHook>;
impl cfn::ResourceType for of::CfnLifecycleHook { const TYPE: &'static str = "AWS::AutoScaling::LifecycleHook"; type Tags = cfn::NoTags; type Props = CfnLifecycleHookProps; type Reference = String; }

/// Properties of [`CfnLifecycleHook`].
///
/// Mandatory: `LifecycleTransition`, `AutoScalingGroupName`.
///
/// A change replaces the resource: `AutoScalingGroupName`, `LifecycleHookName`.
pub type CfnLifecycleHookProps = Fields<of::CfnLifecycleHook>;
impl CfnLifecycleHookProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(lifecycle_transition: impl IntoVal<cfn_lifecycle_hook::LifecycleTransition>, auto_scaling_group_name: impl IntoVal<Is<kinds::AutoScalingGroupName>>) -> Self { with(with(empty(), "LifecycleTransition", lifecycle_transition), "AutoScalingGroupName", auto_scaling_group_name) }
    /// `AutoScalingGroupName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_group_name(self, value: impl IntoVal<Is<kinds::AutoScalingGroupName>>) -> Self { with(self, "AutoScalingGroupName", value) }
    /// `DefaultResult`.
    #[track_caller] pub fn default_result(self, value: impl IntoVal<cfn_lifecycle_hook::DefaultResult>) -> Self { with(self, "DefaultResult", value) }
    /// `HeartbeatTimeout`.
    #[track_caller] pub fn heartbeat_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "HeartbeatTimeout", value) }
    /// `LifecycleHookName`: 1 to 255 characters, matches `^[A-Za-z0-9\-_\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn lifecycle_hook_name(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleHookName", value) }
    /// `LifecycleTransition`: mandatory.
    #[track_caller] pub fn lifecycle_transition(self, value: impl IntoVal<cfn_lifecycle_hook::LifecycleTransition>) -> Self { with(self, "LifecycleTransition", value) }
    /// `NotificationMetadata`: 1 to 1023 characters, matches `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
    #[track_caller] pub fn notification_metadata(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationMetadata", value) }
    /// `NotificationTargetARN`: at most 255 characters.
    #[track_caller] pub fn notification_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTargetARN", value) }
    /// `RoleARN`: 1 to 255 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
}

/// Types of [`CfnLifecycleHook`].
pub mod cfn_lifecycle_hook {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DefaultResult {} pub enum LifecycleTransition {} }

    /// Words of `DefaultResult`.
    pub type DefaultResult = Word<fn(of::DefaultResult)>;
    impl DefaultResult {
        /// `ABANDON`
        pub const Abandon: Self = word("ABANDON");
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
    }

    /// Words of `LifecycleTransition`.
    pub type LifecycleTransition = Word<fn(of::LifecycleTransition)>;
    impl LifecycleTransition {
        /// `autoscaling:EC2_INSTANCE_LAUNCHING`
        pub const AutoscalingEc2InstanceLaunching: Self = word("autoscaling:EC2_INSTANCE_LAUNCHING");
        /// `autoscaling:EC2_INSTANCE_TERMINATING`
        pub const AutoscalingEc2InstanceTerminating: Self = word("autoscaling:EC2_INSTANCE_TERMINATING");
    }
}

/// [`AWS::AutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnScalingPolicy = Handle<of::CfnScalingPolicy>;
impl cfn::ResourceType for of::CfnScalingPolicy { const TYPE: &'static str = "AWS::AutoScaling::ScalingPolicy"; type Tags = cfn::NoTags; type Props = CfnScalingPolicyProps; type Reference = Is<kinds::AutoScalingScalingPolicyArn>; }
impl CfnScalingPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AutoScalingScalingPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `PolicyName`.
    #[inline] pub fn attr_policy_name(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyName") }
}

/// Properties of [`CfnScalingPolicy`].
///
/// Mandatory: `AutoScalingGroupName`.
///
/// A change replaces the resource: `AutoScalingGroupName`.
pub type CfnScalingPolicyProps = Fields<of::CfnScalingPolicy>;
impl CfnScalingPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(auto_scaling_group_name: impl IntoVal<Is<kinds::AutoScalingGroupName>>) -> Self { with(empty(), "AutoScalingGroupName", auto_scaling_group_name) }
    /// `AdjustmentType`: 1 to 255 characters.
    #[track_caller] pub fn adjustment_type(self, value: impl IntoVal<cfn_scaling_policy::AdjustmentType>) -> Self { with(self, "AdjustmentType", value) }
    /// `AutoScalingGroupName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_group_name(self, value: impl IntoVal<Is<kinds::AutoScalingGroupName>>) -> Self { with(self, "AutoScalingGroupName", value) }
    /// `Cooldown`.
    #[track_caller] pub fn cooldown(self, value: impl IntoVal<String>) -> Self { with(self, "Cooldown", value) }
    /// `EstimatedInstanceWarmup`.
    #[track_caller] pub fn estimated_instance_warmup(self, value: impl IntoVal<i64>) -> Self { with(self, "EstimatedInstanceWarmup", value) }
    /// `MetricAggregationType`: 1 to 32 characters.
    #[track_caller] pub fn metric_aggregation_type(self, value: impl IntoVal<cfn_scaling_policy::MetricAggregationType>) -> Self { with(self, "MetricAggregationType", value) }
    /// `MinAdjustmentMagnitude`.
    #[track_caller] pub fn min_adjustment_magnitude(self, value: impl IntoVal<i64>) -> Self { with(self, "MinAdjustmentMagnitude", value) }
    /// `PolicyType`: 1 to 64 characters.
    #[track_caller] pub fn policy_type(self, value: impl IntoVal<cfn_scaling_policy::PolicyType>) -> Self { with(self, "PolicyType", value) }
    /// `PredictiveScalingConfiguration`.
    #[track_caller] pub fn predictive_scaling_configuration(self, value: impl IntoVal<cfn_scaling_policy::PredictiveScalingConfiguration>) -> Self { with(self, "PredictiveScalingConfiguration", value) }
    /// `ScalingAdjustment`.
    #[track_caller] pub fn scaling_adjustment(self, value: impl IntoVal<i64>) -> Self { with(self, "ScalingAdjustment", value) }
    /// `StepAdjustments`: no item twice.
    #[track_caller] pub fn step_adjustments(self, value: impl IntoVal<List<cfn_scaling_policy::StepAdjustment>>) -> Self { with(self, "StepAdjustments", value) }
    /// `TargetTrackingConfiguration`.
    #[track_caller] pub fn target_tracking_configuration(self, value: impl IntoVal<cfn_scaling_policy::TargetTrackingConfiguration>) -> Self { with(self, "TargetTrackingConfiguration", value) }
}

/// Types of [`CfnScalingPolicy`].
pub mod cfn_scaling_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdjustmentType {} pub enum CustomizedMetricSpecification {} impl ias_core::Optional for CustomizedMetricSpecification {} pub enum CustomizedMetricSpecificationStatistic {} pub enum Metric {} pub enum MetricAggregationType {} pub enum MetricDataQuery {} pub enum MetricDimension {} pub enum MetricStat {} pub enum PolicyType {} pub enum PredefinedMetricSpecification {} pub enum PredefinedMetricSpecificationPredefinedMetricType {} pub enum PredictiveScalingConfiguration {} pub enum PredictiveScalingConfigurationMaxCapacityBreachBehavior {} pub enum PredictiveScalingConfigurationMode {} pub enum PredictiveScalingCustomizedCapacityMetric {} pub enum PredictiveScalingCustomizedLoadMetric {} pub enum PredictiveScalingCustomizedScalingMetric {} pub enum PredictiveScalingMetricSpecification {} pub enum PredictiveScalingPredefinedLoadMetric {} pub enum PredictiveScalingPredefinedLoadMetricPredefinedMetricType {} pub enum PredictiveScalingPredefinedMetricPair {} pub enum PredictiveScalingPredefinedMetricPairPredefinedMetricType {} pub enum PredictiveScalingPredefinedScalingMetric {} pub enum PredictiveScalingPredefinedScalingMetricPredefinedMetricType {} pub enum StepAdjustment {} pub enum TargetTrackingConfiguration {} pub enum TargetTrackingMetricDataQuery {} pub enum TargetTrackingMetricStat {} }

    /// Words of `AdjustmentType`.
    pub type AdjustmentType = Word<fn(of::AdjustmentType)>;
    impl AdjustmentType {
        /// `ChangeInCapacity`
        pub const ChangeInCapacity: Self = word("ChangeInCapacity");
        /// `ExactCapacity`
        pub const ExactCapacity: Self = word("ExactCapacity");
        /// `PercentChangeInCapacity`
        pub const PercentChangeInCapacity: Self = word("PercentChangeInCapacity");
    }

    /// `CustomizedMetricSpecification`.
    pub type CustomizedMetricSpecification = Fields<of::CustomizedMetricSpecification>;
    impl CustomizedMetricSpecification {
        /// `Dimensions`: no item twice.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Metrics`: no item twice.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<TargetTrackingMetricDataQuery>>) -> Self { with(self, "Metrics", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Period`: at least 1.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
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

    /// `Metric`.
    pub type Metric = Fields<of::Metric>;
    impl Metric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "MetricName", metric_name), "Namespace", namespace) }
        /// `Dimensions`: no item twice.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<MetricDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`: mandatory.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// Words of `MetricAggregationType`.
    pub type MetricAggregationType = Word<fn(of::MetricAggregationType)>;
    impl MetricAggregationType {
        /// `Average`
        pub const Average: Self = word("Average");
        /// `Maximum`
        pub const Maximum: Self = word("Maximum");
        /// `Minimum`
        pub const Minimum: Self = word("Minimum");
    }

    /// `MetricDataQuery`.
    pub type MetricDataQuery = Fields<of::MetricDataQuery>;
    impl MetricDataQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Expression`: 1 to 1023 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Label`: at most 2047 characters.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<MetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
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

    /// `MetricStat`.
    pub type MetricStat = Fields<of::MetricStat>;
    impl MetricStat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stat: impl IntoVal<String>, metric: impl IntoVal<Metric>) -> Self { with(with(empty(), "Stat", stat), "Metric", metric) }
        /// `Metric`: mandatory.
        #[track_caller] pub fn metric(self, value: impl IntoVal<Metric>) -> Self { with(self, "Metric", value) }
        /// `Stat`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `PolicyType`.
    pub type PolicyType = Word<fn(of::PolicyType)>;
    impl PolicyType {
        /// `PredictiveScaling`
        pub const PredictiveScaling: Self = word("PredictiveScaling");
        /// `SimpleScaling`
        pub const SimpleScaling: Self = word("SimpleScaling");
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
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredefinedMetricSpecificationPredefinedMetricType = Word<fn(of::PredefinedMetricSpecificationPredefinedMetricType)>;
    impl PredefinedMetricSpecificationPredefinedMetricType {
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `ASGAverageCPUUtilization`
        pub const AsgAverageCpuUtilization: Self = word("ASGAverageCPUUtilization");
        /// `ASGAverageNetworkIn`
        pub const AsgAverageNetworkIn: Self = word("ASGAverageNetworkIn");
        /// `ASGAverageNetworkOut`
        pub const AsgAverageNetworkOut: Self = word("ASGAverageNetworkOut");
    }

    /// `PredictiveScalingConfiguration`.
    pub type PredictiveScalingConfiguration = Fields<of::PredictiveScalingConfiguration>;
    impl PredictiveScalingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_specifications: impl IntoVal<List<PredictiveScalingMetricSpecification>>) -> Self { with(empty(), "MetricSpecifications", metric_specifications) }
        /// `MaxCapacityBreachBehavior`.
        #[track_caller] pub fn max_capacity_breach_behavior(self, value: impl IntoVal<PredictiveScalingConfigurationMaxCapacityBreachBehavior>) -> Self { with(self, "MaxCapacityBreachBehavior", value) }
        /// `MaxCapacityBuffer`: 0 to 100.
        #[track_caller] pub fn max_capacity_buffer(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacityBuffer", value) }
        /// `MetricSpecifications`: mandatory, no item twice.
        #[track_caller] pub fn metric_specifications(self, value: impl IntoVal<List<PredictiveScalingMetricSpecification>>) -> Self { with(self, "MetricSpecifications", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<PredictiveScalingConfigurationMode>) -> Self { with(self, "Mode", value) }
        /// `SchedulingBufferTime`: at least 0.
        #[track_caller] pub fn scheduling_buffer_time(self, value: impl IntoVal<i64>) -> Self { with(self, "SchedulingBufferTime", value) }
    }

    /// Words of `MaxCapacityBreachBehavior`.
    pub type PredictiveScalingConfigurationMaxCapacityBreachBehavior = Word<fn(of::PredictiveScalingConfigurationMaxCapacityBreachBehavior)>;
    impl PredictiveScalingConfigurationMaxCapacityBreachBehavior {
        /// `HonorMaxCapacity`
        pub const HonorMaxCapacity: Self = word("HonorMaxCapacity");
        /// `IncreaseMaxCapacity`
        pub const IncreaseMaxCapacity: Self = word("IncreaseMaxCapacity");
    }

    /// Words of `Mode`.
    pub type PredictiveScalingConfigurationMode = Word<fn(of::PredictiveScalingConfigurationMode)>;
    impl PredictiveScalingConfigurationMode {
        /// `ForecastAndScale`
        pub const ForecastAndScale: Self = word("ForecastAndScale");
        /// `ForecastOnly`
        pub const ForecastOnly: Self = word("ForecastOnly");
    }

    /// `PredictiveScalingCustomizedCapacityMetric`.
    pub type PredictiveScalingCustomizedCapacityMetric = Fields<of::PredictiveScalingCustomizedCapacityMetric>;
    impl PredictiveScalingCustomizedCapacityMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_data_queries: impl IntoVal<List<MetricDataQuery>>) -> Self { with(empty(), "MetricDataQueries", metric_data_queries) }
        /// `MetricDataQueries`: mandatory, no item twice.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
    }

    /// `PredictiveScalingCustomizedLoadMetric`.
    pub type PredictiveScalingCustomizedLoadMetric = Fields<of::PredictiveScalingCustomizedLoadMetric>;
    impl PredictiveScalingCustomizedLoadMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_data_queries: impl IntoVal<List<MetricDataQuery>>) -> Self { with(empty(), "MetricDataQueries", metric_data_queries) }
        /// `MetricDataQueries`: mandatory, no item twice.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
    }

    /// `PredictiveScalingCustomizedScalingMetric`.
    pub type PredictiveScalingCustomizedScalingMetric = Fields<of::PredictiveScalingCustomizedScalingMetric>;
    impl PredictiveScalingCustomizedScalingMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_data_queries: impl IntoVal<List<MetricDataQuery>>) -> Self { with(empty(), "MetricDataQueries", metric_data_queries) }
        /// `MetricDataQueries`: mandatory, no item twice.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
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

    /// `PredictiveScalingPredefinedLoadMetric`.
    pub type PredictiveScalingPredefinedLoadMetric = Fields<of::PredictiveScalingPredefinedLoadMetric>;
    impl PredictiveScalingPredefinedLoadMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredictiveScalingPredefinedLoadMetricPredefinedMetricType = Word<fn(of::PredictiveScalingPredefinedLoadMetricPredefinedMetricType)>;
    impl PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        /// `ALBTargetGroupRequestCount`
        pub const AlbTargetGroupRequestCount: Self = word("ALBTargetGroupRequestCount");
        /// `ASGTotalCPUUtilization`
        pub const AsgTotalCpuUtilization: Self = word("ASGTotalCPUUtilization");
        /// `ASGTotalNetworkIn`
        pub const AsgTotalNetworkIn: Self = word("ASGTotalNetworkIn");
        /// `ASGTotalNetworkOut`
        pub const AsgTotalNetworkOut: Self = word("ASGTotalNetworkOut");
    }

    /// `PredictiveScalingPredefinedMetricPair`.
    pub type PredictiveScalingPredefinedMetricPair = Fields<of::PredictiveScalingPredefinedMetricPair>;
    impl PredictiveScalingPredefinedMetricPair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredictiveScalingPredefinedMetricPairPredefinedMetricType = Word<fn(of::PredictiveScalingPredefinedMetricPairPredefinedMetricType)>;
    impl PredictiveScalingPredefinedMetricPairPredefinedMetricType {
        /// `ALBRequestCount`
        pub const AlbRequestCount: Self = word("ALBRequestCount");
        /// `ASGCPUUtilization`
        pub const AsgcpuUtilization: Self = word("ASGCPUUtilization");
        /// `ASGNetworkIn`
        pub const AsgNetworkIn: Self = word("ASGNetworkIn");
        /// `ASGNetworkOut`
        pub const AsgNetworkOut: Self = word("ASGNetworkOut");
    }

    /// `PredictiveScalingPredefinedScalingMetric`.
    pub type PredictiveScalingPredefinedScalingMetric = Fields<of::PredictiveScalingPredefinedScalingMetric>;
    impl PredictiveScalingPredefinedScalingMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> Self { with(empty(), "PredefinedMetricType", predefined_metric_type) }
        /// `PredefinedMetricType`: mandatory.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `ResourceLabel`: 1 to 1023 characters.
        #[track_caller] pub fn resource_label(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceLabel", value) }
    }

    /// Words of `PredefinedMetricType`.
    pub type PredictiveScalingPredefinedScalingMetricPredefinedMetricType = Word<fn(of::PredictiveScalingPredefinedScalingMetricPredefinedMetricType)>;
    impl PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        /// `ALBRequestCountPerTarget`
        pub const AlbRequestCountPerTarget: Self = word("ALBRequestCountPerTarget");
        /// `ASGAverageCPUUtilization`
        pub const AsgAverageCpuUtilization: Self = word("ASGAverageCPUUtilization");
        /// `ASGAverageNetworkIn`
        pub const AsgAverageNetworkIn: Self = word("ASGAverageNetworkIn");
        /// `ASGAverageNetworkOut`
        pub const AsgAverageNetworkOut: Self = word("ASGAverageNetworkOut");
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

    /// `TargetTrackingConfiguration`.
    pub type TargetTrackingConfiguration = Fields<of::TargetTrackingConfiguration>;
    impl TargetTrackingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `CustomizedMetricSpecification`.
        #[track_caller] pub fn customized_metric_specification(self, value: impl IntoVal<CustomizedMetricSpecification>) -> Self { with(self, "CustomizedMetricSpecification", value) }
        /// `DisableScaleIn`.
        #[track_caller] pub fn disable_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableScaleIn", value) }
        /// `PredefinedMetricSpecification`.
        #[track_caller] pub fn predefined_metric_specification(self, value: impl IntoVal<PredefinedMetricSpecification>) -> Self { with(self, "PredefinedMetricSpecification", value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }

    /// `TargetTrackingMetricDataQuery`.
    pub type TargetTrackingMetricDataQuery = Fields<of::TargetTrackingMetricDataQuery>;
    impl TargetTrackingMetricDataQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Expression`: 1 to 2047 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Label`: at most 2047 characters.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<TargetTrackingMetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `Period`: at least 1.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
    }

    /// `TargetTrackingMetricStat`.
    pub type TargetTrackingMetricStat = Fields<of::TargetTrackingMetricStat>;
    impl TargetTrackingMetricStat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stat: impl IntoVal<String>, metric: impl IntoVal<Metric>) -> Self { with(with(empty(), "Stat", stat), "Metric", metric) }
        /// `Metric`: mandatory.
        #[track_caller] pub fn metric(self, value: impl IntoVal<Metric>) -> Self { with(self, "Metric", value) }
        /// `Period`: at least 1.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `Stat`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }
}

/// [`AWS::AutoScaling::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html).
///
/// What `Ref` returns: a text of ScheduledActionName, AutoScalingGroupName.
pub type CfnScheduledAction = Handle<of::CfnScheduledAction>;
impl cfn::ResourceType for of::CfnScheduledAction { const TYPE: &'static str = "AWS::AutoScaling::ScheduledAction"; type Tags = cfn::NoTags; type Props = CfnScheduledActionProps; type Reference = String; }
impl CfnScheduledAction {
    /// The attribute `ScheduledActionName`.
    #[inline] pub fn attr_scheduled_action_name(&self) -> Val<String> { cfn::attribute(&self.0, "ScheduledActionName") }
}

/// Properties of [`CfnScheduledAction`].
///
/// Mandatory: `AutoScalingGroupName`.
///
/// A change replaces the resource: `AutoScalingGroupName`.
pub type CfnScheduledActionProps = Fields<of::CfnScheduledAction>;
impl CfnScheduledActionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(auto_scaling_group_name: impl IntoVal<Is<kinds::AutoScalingGroupName>>) -> Self { with(empty(), "AutoScalingGroupName", auto_scaling_group_name) }
    /// `AutoScalingGroupName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_group_name(self, value: impl IntoVal<Is<kinds::AutoScalingGroupName>>) -> Self { with(self, "AutoScalingGroupName", value) }
    /// `DesiredCapacity`.
    #[track_caller] pub fn desired_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredCapacity", value) }
    /// `EndTime`.
    #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
    /// `MaxSize`.
    #[track_caller] pub fn max_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSize", value) }
    /// `MinSize`.
    #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
    /// `Recurrence`: 1 to 255 characters.
    #[track_caller] pub fn recurrence(self, value: impl IntoVal<String>) -> Self { with(self, "Recurrence", value) }
    /// `StartTime`.
    #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    /// `TimeZone`: 1 to 255 characters.
    #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
}

/// [`AWS::AutoScaling::WarmPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html).
///
/// What `Ref` returns: `AutoScalingGroupName`.
pub type CfnWarmPool = Handle<of::CfnWarmPool>;
impl cfn::ResourceType for of::CfnWarmPool { const TYPE: &'static str = "AWS::AutoScaling::WarmPool"; type Tags = cfn::NoTags; type Props = CfnWarmPoolProps; type Reference = String; }

/// Properties of [`CfnWarmPool`].
///
/// Mandatory: `AutoScalingGroupName`.
///
/// A change replaces the resource: `AutoScalingGroupName`.
pub type CfnWarmPoolProps = Fields<of::CfnWarmPool>;
impl CfnWarmPoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(auto_scaling_group_name: impl IntoVal<String>) -> Self { with(empty(), "AutoScalingGroupName", auto_scaling_group_name) }
    /// `AutoScalingGroupName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingGroupName", value) }
    /// `InstanceReusePolicy`.
    #[track_caller] pub fn instance_reuse_policy(self, value: impl IntoVal<cfn_warm_pool::InstanceReusePolicy>) -> Self { with(self, "InstanceReusePolicy", value) }
    /// `MaxGroupPreparedCapacity`: at least -1.
    #[track_caller] pub fn max_group_prepared_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxGroupPreparedCapacity", value) }
    /// `MinSize`: at least 0.
    #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
    /// `PoolState`.
    #[track_caller] pub fn pool_state(self, value: impl IntoVal<cfn_warm_pool::PoolState>) -> Self { with(self, "PoolState", value) }
}

/// Types of [`CfnWarmPool`].
pub mod cfn_warm_pool {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum InstanceReusePolicy {} impl ias_core::Optional for InstanceReusePolicy {} pub enum PoolState {} }

    /// `InstanceReusePolicy`.
    pub type InstanceReusePolicy = Fields<of::InstanceReusePolicy>;
    impl InstanceReusePolicy {
        /// `ReuseOnScaleIn`.
        #[track_caller] pub fn reuse_on_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "ReuseOnScaleIn", value) }
    }

    /// Words of `PoolState`.
    pub type PoolState = Word<fn(of::PoolState)>;
    impl PoolState {
        /// `Hibernated`
        pub const Hibernated: Self = word("Hibernated");
        /// `Running`
        pub const Running: Self = word("Running");
        /// `Stopped`
        pub const Stopped: Self = word("Stopped");
    }
}
