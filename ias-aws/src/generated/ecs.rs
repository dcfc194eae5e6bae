// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ECS`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCapacityProvider {} impl ias_core::Optional for CfnCapacityProvider {} pub enum CfnCluster {} impl ias_core::Optional for CfnCluster {} pub enum CfnClusterCapacityProviderAssociations {} pub enum CfnDaemon {} impl ias_core::Optional for CfnDaemon {} pub enum CfnDaemonTaskDefinition {} impl ias_core::Optional for CfnDaemonTaskDefinition {} pub enum CfnExpressGatewayService {} pub enum CfnGateway {} pub enum CfnGatewayClusterAssociations {} pub enum CfnPrimaryTaskSet {} pub enum CfnService {} impl ias_core::Optional for CfnService {} pub enum CfnTaskDefinition {} impl ias_core::Optional for CfnTaskDefinition {} pub enum CfnTaskSet {} }

/// [`AWS::ECS::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html).
///
/// What `Ref` returns: `Name`.
pub type CfnCapacityProvider = Handle<of::CfnCapacityProvider>;
impl cfn::ResourceType for of::CfnCapacityProvider { const TYPE: &'static str = "AWS::ECS::CapacityProvider"; type Tags = cfn::TagList; type Props = CfnCapacityProviderProps; type Reference = String; }

/// Properties of [`CfnCapacityProvider`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClusterName`, `Name`.
pub type CfnCapacityProviderProps = Fields<of::CfnCapacityProvider>;
impl CfnCapacityProviderProps {
    /// `AutoScalingGroupProvider`.
    #[track_caller] pub fn auto_scaling_group_provider(self, value: impl IntoVal<cfn_capacity_provider::AutoScalingGroupProvider>) -> Self { with(self, "AutoScalingGroupProvider", value) }
    /// `ClusterName`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `ManagedInstancesProvider`.
    #[track_caller] pub fn managed_instances_provider(self, value: impl IntoVal<cfn_capacity_provider::ManagedInstancesProvider>) -> Self { with(self, "ManagedInstancesProvider", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capacity_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCapacityProvider`].
pub mod cfn_capacity_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AcceleratorCountRequest {} impl ias_core::Optional for AcceleratorCountRequest {} pub enum AcceleratorTotalMemoryMiBRequest {} impl ias_core::Optional for AcceleratorTotalMemoryMiBRequest {} pub enum AutoRepairConfiguration {} impl ias_core::Optional for AutoRepairConfiguration {} pub enum AutoRepairConfigurationActionsStatus {} pub enum AutoScalingGroupProvider {} pub enum AutoScalingGroupProviderManagedDraining {} pub enum AutoScalingGroupProviderManagedTerminationProtection {} pub enum BaselineEbsBandwidthMbpsRequest {} impl ias_core::Optional for BaselineEbsBandwidthMbpsRequest {} pub enum CapacityReservationRequest {} impl ias_core::Optional for CapacityReservationRequest {} pub enum CapacityReservationRequestReservationPreference {} pub enum InstanceLaunchTemplate {} pub enum InstanceLaunchTemplateCapacityOptionType {} pub enum InstanceRequirementsRequest {} pub enum InstanceRequirementsRequestAcceleratorManufacturer {} pub enum InstanceRequirementsRequestAcceleratorName {} pub enum InstanceRequirementsRequestAcceleratorType {} pub enum InstanceRequirementsRequestBareMetal {} pub enum InstanceRequirementsRequestBurstablePerformance {} pub enum InstanceRequirementsRequestCpuManufacturer {} pub enum InstanceRequirementsRequestInstanceGeneration {} pub enum InstanceRequirementsRequestLocalStorage {} pub enum InstanceRequirementsRequestLocalStorageType {} pub enum ManagedInstancesLocalStorageConfiguration {} impl ias_core::Optional for ManagedInstancesLocalStorageConfiguration {} pub enum ManagedInstancesMonitoringOptions {} pub enum ManagedInstancesNetworkConfiguration {} pub enum ManagedInstancesProvider {} pub enum ManagedInstancesProviderInfrastructureOptimization {} impl ias_core::Optional for ManagedInstancesProviderInfrastructureOptimization {} pub enum ManagedInstancesProviderPropagateTags {} pub enum ManagedInstancesStorageConfiguration {} pub enum ManagedScaling {} impl ias_core::Optional for ManagedScaling {} pub enum ManagedScalingStatus {} pub enum MemoryGiBPerVCpuRequest {} impl ias_core::Optional for MemoryGiBPerVCpuRequest {} pub enum MemoryMiBRequest {} pub enum NetworkBandwidthGbpsRequest {} impl ias_core::Optional for NetworkBandwidthGbpsRequest {} pub enum NetworkInterfaceCountRequest {} impl ias_core::Optional for NetworkInterfaceCountRequest {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum TotalLocalStorageGbRequest {} impl ias_core::Optional for TotalLocalStorageGbRequest {} pub enum VCpuCountRangeRequest {} }

    /// `AcceleratorCountRequest`.
    pub type AcceleratorCountRequest = Fields<of::AcceleratorCountRequest>;
    impl AcceleratorCountRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AcceleratorTotalMemoryMiBRequest`.
    pub type AcceleratorTotalMemoryMiBRequest = Fields<of::AcceleratorTotalMemoryMiBRequest>;
    impl AcceleratorTotalMemoryMiBRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AutoRepairConfiguration`.
    pub type AutoRepairConfiguration = Fields<of::AutoRepairConfiguration>;
    impl AutoRepairConfiguration {
        /// `ActionsStatus`.
        #[track_caller] pub fn actions_status(self, value: impl IntoVal<AutoRepairConfigurationActionsStatus>) -> Self { with(self, "ActionsStatus", value) }
    }

    /// Words of `ActionsStatus`.
    pub type AutoRepairConfigurationActionsStatus = Word<fn(of::AutoRepairConfigurationActionsStatus)>;
    impl AutoRepairConfigurationActionsStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `AutoScalingGroupProvider`.
    pub type AutoScalingGroupProvider = Fields<of::AutoScalingGroupProvider>;
    impl AutoScalingGroupProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auto_scaling_group_arn: impl IntoVal<String>) -> Self { with(empty(), "AutoScalingGroupArn", auto_scaling_group_arn) }
        /// `AutoScalingGroupArn`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn auto_scaling_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingGroupArn", value) }
        /// `ManagedDraining`.
        #[track_caller] pub fn managed_draining(self, value: impl IntoVal<AutoScalingGroupProviderManagedDraining>) -> Self { with(self, "ManagedDraining", value) }
        /// `ManagedScaling`.
        #[track_caller] pub fn managed_scaling(self, value: impl IntoVal<ManagedScaling>) -> Self { with(self, "ManagedScaling", value) }
        /// `ManagedTerminationProtection`.
        #[track_caller] pub fn managed_termination_protection(self, value: impl IntoVal<AutoScalingGroupProviderManagedTerminationProtection>) -> Self { with(self, "ManagedTerminationProtection", value) }
    }

    /// Words of `ManagedDraining`.
    pub type AutoScalingGroupProviderManagedDraining = Word<fn(of::AutoScalingGroupProviderManagedDraining)>;
    impl AutoScalingGroupProviderManagedDraining {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// Words of `ManagedTerminationProtection`.
    pub type AutoScalingGroupProviderManagedTerminationProtection = Word<fn(of::AutoScalingGroupProviderManagedTerminationProtection)>;
    impl AutoScalingGroupProviderManagedTerminationProtection {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `BaselineEbsBandwidthMbpsRequest`.
    pub type BaselineEbsBandwidthMbpsRequest = Fields<of::BaselineEbsBandwidthMbpsRequest>;
    impl BaselineEbsBandwidthMbpsRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `CapacityReservationRequest`.
    pub type CapacityReservationRequest = Fields<of::CapacityReservationRequest>;
    impl CapacityReservationRequest {
        /// `ReservationGroupArn`.
        #[track_caller] pub fn reservation_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ReservationGroupArn", value) }
        /// `ReservationPreference`.
        #[track_caller] pub fn reservation_preference(self, value: impl IntoVal<CapacityReservationRequestReservationPreference>) -> Self { with(self, "ReservationPreference", value) }
    }

    /// Words of `ReservationPreference`.
    pub type CapacityReservationRequestReservationPreference = Word<fn(of::CapacityReservationRequestReservationPreference)>;
    impl CapacityReservationRequestReservationPreference {
        /// `RESERVATIONS_ONLY`
        pub const ReservationsOnly: Self = word("RESERVATIONS_ONLY");
        /// `RESERVATIONS_FIRST`
        pub const ReservationsFirst: Self = word("RESERVATIONS_FIRST");
        /// `RESERVATIONS_EXCLUDED`
        pub const ReservationsExcluded: Self = word("RESERVATIONS_EXCLUDED");
    }

    /// `InstanceLaunchTemplate`.
    pub type InstanceLaunchTemplate = Fields<of::InstanceLaunchTemplate>;
    impl InstanceLaunchTemplate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ec2_instance_profile_arn: impl IntoVal<String>, network_configuration: impl IntoVal<ManagedInstancesNetworkConfiguration>) -> Self { with(with(empty(), "Ec2InstanceProfileArn", ec2_instance_profile_arn), "NetworkConfiguration", network_configuration) }
        /// `CapacityOptionType`.
        #[track_caller] pub fn capacity_option_type(self, value: impl IntoVal<InstanceLaunchTemplateCapacityOptionType>) -> Self { with(self, "CapacityOptionType", value) }
        /// `CapacityReservations`.
        #[track_caller] pub fn capacity_reservations(self, value: impl IntoVal<CapacityReservationRequest>) -> Self { with(self, "CapacityReservations", value) }
        /// `Ec2InstanceProfileArn`: mandatory.
        #[track_caller] pub fn ec2_instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2InstanceProfileArn", value) }
        /// `FipsEnabled`.
        #[track_caller] pub fn fips_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FipsEnabled", value) }
        /// `InstanceMetadataTagsPropagation`.
        #[track_caller] pub fn instance_metadata_tags_propagation(self, value: impl IntoVal<bool>) -> Self { with(self, "InstanceMetadataTagsPropagation", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirementsRequest>) -> Self { with(self, "InstanceRequirements", value) }
        /// `LocalStorageConfiguration`.
        #[track_caller] pub fn local_storage_configuration(self, value: impl IntoVal<ManagedInstancesLocalStorageConfiguration>) -> Self { with(self, "LocalStorageConfiguration", value) }
        /// `Monitoring`.
        #[track_caller] pub fn monitoring(self, value: impl IntoVal<ManagedInstancesMonitoringOptions>) -> Self { with(self, "Monitoring", value) }
        /// `NetworkConfiguration`: mandatory.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<ManagedInstancesNetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `StorageConfiguration`.
        #[track_caller] pub fn storage_configuration(self, value: impl IntoVal<ManagedInstancesStorageConfiguration>) -> Self { with(self, "StorageConfiguration", value) }
    }

    /// Words of `CapacityOptionType`.
    pub type InstanceLaunchTemplateCapacityOptionType = Word<fn(of::InstanceLaunchTemplateCapacityOptionType)>;
    impl InstanceLaunchTemplateCapacityOptionType {
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `SPOT`
        pub const Spot: Self = word("SPOT");
        /// `RESERVED`
        pub const Reserved: Self = word("RESERVED");
    }

    /// `InstanceRequirementsRequest`.
    pub type InstanceRequirementsRequest = Fields<of::InstanceRequirementsRequest>;
    impl InstanceRequirementsRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(v_cpu_count: impl IntoVal<VCpuCountRangeRequest>, memory_mi_b: impl IntoVal<MemoryMiBRequest>) -> Self { with(with(empty(), "VCpuCount", v_cpu_count), "MemoryMiB", memory_mi_b) }
        /// `AcceleratorCount`.
        #[track_caller] pub fn accelerator_count(self, value: impl IntoVal<AcceleratorCountRequest>) -> Self { with(self, "AcceleratorCount", value) }
        /// `AcceleratorManufacturers`.
        #[track_caller] pub fn accelerator_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorManufacturer>>) -> Self { with(self, "AcceleratorManufacturers", value) }
        /// `AcceleratorNames`.
        #[track_caller] pub fn accelerator_names(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorName>>) -> Self { with(self, "AcceleratorNames", value) }
        /// `AcceleratorTotalMemoryMiB`.
        #[track_caller] pub fn accelerator_total_memory_mi_b(self, value: impl IntoVal<AcceleratorTotalMemoryMiBRequest>) -> Self { with(self, "AcceleratorTotalMemoryMiB", value) }
        /// `AcceleratorTypes`.
        #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
        /// `AllowedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `BareMetal`.
        #[track_caller] pub fn bare_metal(self, value: impl IntoVal<InstanceRequirementsRequestBareMetal>) -> Self { with(self, "BareMetal", value) }
        /// `BaselineEbsBandwidthMbps`.
        #[track_caller] pub fn baseline_ebs_bandwidth_mbps(self, value: impl IntoVal<BaselineEbsBandwidthMbpsRequest>) -> Self { with(self, "BaselineEbsBandwidthMbps", value) }
        /// `BurstablePerformance`.
        #[track_caller] pub fn burstable_performance(self, value: impl IntoVal<InstanceRequirementsRequestBurstablePerformance>) -> Self { with(self, "BurstablePerformance", value) }
        /// `CpuManufacturers`.
        #[track_caller] pub fn cpu_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsRequestCpuManufacturer>>) -> Self { with(self, "CpuManufacturers", value) }
        /// `ExcludedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
        /// `InstanceGenerations`.
        #[track_caller] pub fn instance_generations(self, value: impl IntoVal<List<InstanceRequirementsRequestInstanceGeneration>>) -> Self { with(self, "InstanceGenerations", value) }
        /// `LocalStorage`.
        #[track_caller] pub fn local_storage(self, value: impl IntoVal<InstanceRequirementsRequestLocalStorage>) -> Self { with(self, "LocalStorage", value) }
        /// `LocalStorageTypes`.
        #[track_caller] pub fn local_storage_types(self, value: impl IntoVal<List<InstanceRequirementsRequestLocalStorageType>>) -> Self { with(self, "LocalStorageTypes", value) }
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        #[track_caller] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value) }
        /// `MemoryGiBPerVCpu`.
        #[track_caller] pub fn memory_gi_b_per_v_cpu(self, value: impl IntoVal<MemoryGiBPerVCpuRequest>) -> Self { with(self, "MemoryGiBPerVCpu", value) }
        /// `MemoryMiB`: mandatory.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiBRequest>) -> Self { with(self, "MemoryMiB", value) }
        /// `NetworkBandwidthGbps`.
        #[track_caller] pub fn network_bandwidth_gbps(self, value: impl IntoVal<NetworkBandwidthGbpsRequest>) -> Self { with(self, "NetworkBandwidthGbps", value) }
        /// `NetworkInterfaceCount`.
        #[track_caller] pub fn network_interface_count(self, value: impl IntoVal<NetworkInterfaceCountRequest>) -> Self { with(self, "NetworkInterfaceCount", value) }
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandMaxPricePercentageOverLowestPrice", value) }
        /// `RequireHibernateSupport`.
        #[track_caller] pub fn require_hibernate_support(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireHibernateSupport", value) }
        /// `SpotMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn spot_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotMaxPricePercentageOverLowestPrice", value) }
        /// `TotalLocalStorageGB`.
        #[track_caller] pub fn total_local_storage_gb(self, value: impl IntoVal<TotalLocalStorageGbRequest>) -> Self { with(self, "TotalLocalStorageGB", value) }
        /// `VCpuCount`: mandatory.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCountRangeRequest>) -> Self { with(self, "VCpuCount", value) }
    }

    /// Words of `AcceleratorManufacturer`.
    pub type InstanceRequirementsRequestAcceleratorManufacturer = Word<fn(of::InstanceRequirementsRequestAcceleratorManufacturer)>;
    impl InstanceRequirementsRequestAcceleratorManufacturer {
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `habana`
        pub const Habana: Self = word("habana");
        /// `nvidia`
        pub const Nvidia: Self = word("nvidia");
        /// `xilinx`
        pub const Xilinx: Self = word("xilinx");
    }

    /// Words of `AcceleratorName`.
    pub type InstanceRequirementsRequestAcceleratorName = Word<fn(of::InstanceRequirementsRequestAcceleratorName)>;
    impl InstanceRequirementsRequestAcceleratorName {
        /// `a10g`
        pub const A10g: Self = word("a10g");
        /// `a100`
        pub const A100: Self = word("a100");
        /// `h100`
        pub const H100: Self = word("h100");
        /// `inferentia`
        pub const Inferentia: Self = word("inferentia");
        /// `k520`
        pub const K520: Self = word("k520");
        /// `k80`
        pub const K80: Self = word("k80");
        /// `m60`
        pub const M60: Self = word("m60");
        /// `radeon-pro-v520`
        pub const RadeonProV520: Self = word("radeon-pro-v520");
        /// `t4`
        pub const T4: Self = word("t4");
        /// `t4g`
        pub const T4g: Self = word("t4g");
        /// `vu9p`
        pub const Vu9p: Self = word("vu9p");
        /// `v100`
        pub const V100: Self = word("v100");
        /// `l40s`
        pub const L40s: Self = word("l40s");
        /// `l4`
        pub const L4: Self = word("l4");
        /// `gaudi-hl-205`
        pub const GaudiHl205: Self = word("gaudi-hl-205");
        /// `inferentia2`
        pub const Inferentia2: Self = word("inferentia2");
        /// `trainium`
        pub const Trainium: Self = word("trainium");
        /// `trainium2`
        pub const Trainium2: Self = word("trainium2");
        /// `u30`
        pub const U30: Self = word("u30");
    }

    /// Words of `AcceleratorType`.
    pub type InstanceRequirementsRequestAcceleratorType = Word<fn(of::InstanceRequirementsRequestAcceleratorType)>;
    impl InstanceRequirementsRequestAcceleratorType {
        /// `gpu`
        pub const Gpu: Self = word("gpu");
        /// `fpga`
        pub const Fpga: Self = word("fpga");
        /// `inference`
        pub const Inference: Self = word("inference");
    }

    /// Words of `BareMetal`.
    pub type InstanceRequirementsRequestBareMetal = Word<fn(of::InstanceRequirementsRequestBareMetal)>;
    impl InstanceRequirementsRequestBareMetal {
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// Words of `BurstablePerformance`.
    pub type InstanceRequirementsRequestBurstablePerformance = Word<fn(of::InstanceRequirementsRequestBurstablePerformance)>;
    impl InstanceRequirementsRequestBurstablePerformance {
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// Words of `CpuManufacturer`.
    pub type InstanceRequirementsRequestCpuManufacturer = Word<fn(of::InstanceRequirementsRequestCpuManufacturer)>;
    impl InstanceRequirementsRequestCpuManufacturer {
        /// `intel`
        pub const Intel: Self = word("intel");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
    }

    /// Words of `InstanceGeneration`.
    pub type InstanceRequirementsRequestInstanceGeneration = Word<fn(of::InstanceRequirementsRequestInstanceGeneration)>;
    impl InstanceRequirementsRequestInstanceGeneration {
        /// `current`
        pub const Current: Self = word("current");
        /// `previous`
        pub const Previous: Self = word("previous");
    }

    /// Words of `LocalStorage`.
    pub type InstanceRequirementsRequestLocalStorage = Word<fn(of::InstanceRequirementsRequestLocalStorage)>;
    impl InstanceRequirementsRequestLocalStorage {
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// Words of `LocalStorageType`.
    pub type InstanceRequirementsRequestLocalStorageType = Word<fn(of::InstanceRequirementsRequestLocalStorageType)>;
    impl InstanceRequirementsRequestLocalStorageType {
        /// `hdd`
        pub const Hdd: Self = word("hdd");
        /// `ssd`
        pub const Ssd: Self = word("ssd");
    }

    /// `ManagedInstancesLocalStorageConfiguration`.
    pub type ManagedInstancesLocalStorageConfiguration = Fields<of::ManagedInstancesLocalStorageConfiguration>;
    impl ManagedInstancesLocalStorageConfiguration {
        /// `UseLocalStorage`.
        #[track_caller] pub fn use_local_storage(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLocalStorage", value) }
    }

    /// Words of `ManagedInstancesMonitoringOptions`.
    pub type ManagedInstancesMonitoringOptions = Word<fn(of::ManagedInstancesMonitoringOptions)>;
    impl ManagedInstancesMonitoringOptions {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `DETAILED`
        pub const Detailed: Self = word("DETAILED");
    }

    /// `ManagedInstancesNetworkConfiguration`.
    pub type ManagedInstancesNetworkConfiguration = Fields<of::ManagedInstancesNetworkConfiguration>;
    impl ManagedInstancesNetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_groups: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroups", security_groups), "Subnets", subnets) }
        /// `SecurityGroups`: mandatory.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// `ManagedInstancesProvider`.
    pub type ManagedInstancesProvider = Fields<of::ManagedInstancesProvider>;
    impl ManagedInstancesProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(infrastructure_role_arn: impl IntoVal<Is<kinds::RoleArn>>, instance_launch_template: impl IntoVal<InstanceLaunchTemplate>) -> Self { with(with(empty(), "InfrastructureRoleArn", infrastructure_role_arn), "InstanceLaunchTemplate", instance_launch_template) }
        /// `AutoRepairConfiguration`.
        #[track_caller] pub fn auto_repair_configuration(self, value: impl IntoVal<AutoRepairConfiguration>) -> Self { with(self, "AutoRepairConfiguration", value) }
        /// `InfrastructureOptimization`.
        #[track_caller] pub fn infrastructure_optimization(self, value: impl IntoVal<ManagedInstancesProviderInfrastructureOptimization>) -> Self { with(self, "InfrastructureOptimization", value) }
        /// `InfrastructureRoleArn`: mandatory.
        #[track_caller] pub fn infrastructure_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InfrastructureRoleArn", value) }
        /// `InstanceLaunchTemplate`: mandatory.
        #[track_caller] pub fn instance_launch_template(self, value: impl IntoVal<InstanceLaunchTemplate>) -> Self { with(self, "InstanceLaunchTemplate", value) }
        /// `PropagateTags`.
        #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<ManagedInstancesProviderPropagateTags>) -> Self { with(self, "PropagateTags", value) }
    }

    /// `InfrastructureOptimization`.
    pub type ManagedInstancesProviderInfrastructureOptimization = Fields<of::ManagedInstancesProviderInfrastructureOptimization>;
    impl ManagedInstancesProviderInfrastructureOptimization {
        /// `ScaleInAfter`: -1 to 3600.
        #[track_caller] pub fn scale_in_after(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInAfter", value) }
    }

    /// Words of `PropagateTags`.
    pub type ManagedInstancesProviderPropagateTags = Word<fn(of::ManagedInstancesProviderPropagateTags)>;
    impl ManagedInstancesProviderPropagateTags {
        /// `CAPACITY_PROVIDER`
        pub const CapacityProvider: Self = word("CAPACITY_PROVIDER");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `ManagedInstancesStorageConfiguration`.
    pub type ManagedInstancesStorageConfiguration = Fields<of::ManagedInstancesStorageConfiguration>;
    impl ManagedInstancesStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_size_gi_b: impl IntoVal<i64>) -> Self { with(empty(), "StorageSizeGiB", storage_size_gi_b) }
        /// `StorageSizeGiB`: mandatory, at least 1.
        #[track_caller] pub fn storage_size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageSizeGiB", value) }
    }

    /// `ManagedScaling`.
    pub type ManagedScaling = Fields<of::ManagedScaling>;
    impl ManagedScaling {
        /// `InstanceWarmupPeriod`: 0 to 10000.
        #[track_caller] pub fn instance_warmup_period(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceWarmupPeriod", value) }
        /// `MaximumScalingStepSize`: 1 to 10000.
        #[track_caller] pub fn maximum_scaling_step_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumScalingStepSize", value) }
        /// `MinimumScalingStepSize`: 1 to 10000.
        #[track_caller] pub fn minimum_scaling_step_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumScalingStepSize", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<ManagedScalingStatus>) -> Self { with(self, "Status", value) }
        /// `TargetCapacity`: 1 to 100.
        #[track_caller] pub fn target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetCapacity", value) }
    }

    /// Words of `Status`.
    pub type ManagedScalingStatus = Word<fn(of::ManagedScalingStatus)>;
    impl ManagedScalingStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `MemoryGiBPerVCpuRequest`.
    pub type MemoryGiBPerVCpuRequest = Fields<of::MemoryGiBPerVCpuRequest>;
    impl MemoryGiBPerVCpuRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `MemoryMiBRequest`.
    pub type MemoryMiBRequest = Fields<of::MemoryMiBRequest>;
    impl MemoryMiBRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<i64>) -> Self { with(empty(), "Min", min) }
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkBandwidthGbpsRequest`.
    pub type NetworkBandwidthGbpsRequest = Fields<of::NetworkBandwidthGbpsRequest>;
    impl NetworkBandwidthGbpsRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkInterfaceCountRequest`.
    pub type NetworkInterfaceCountRequest = Fields<of::NetworkInterfaceCountRequest>;
    impl NetworkInterfaceCountRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TotalLocalStorageGBRequest`.
    pub type TotalLocalStorageGbRequest = Fields<of::TotalLocalStorageGbRequest>;
    impl TotalLocalStorageGbRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `VCpuCountRangeRequest`.
    pub type VCpuCountRangeRequest = Fields<of::VCpuCountRangeRequest>;
    impl VCpuCountRangeRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<i64>) -> Self { with(empty(), "Min", min) }
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }
}

/// [`AWS::ECS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html).
///
/// What `Ref` returns: `ClusterName`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::ECS::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = Is<kinds::ClusterName>; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ClusterArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClusterName`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// `CapacityProviders`.
    #[track_caller] pub fn capacity_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityProviders", value) }
    /// `ClusterName`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `ClusterSettings`.
    #[track_caller] pub fn cluster_settings(self, value: impl IntoVal<List<cfn_cluster::ClusterSettings>>) -> Self { with(self, "ClusterSettings", value) }
    /// `Configuration`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_cluster::ClusterConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `DefaultCapacityProviderStrategy`.
    #[track_caller] pub fn default_capacity_provider_strategy(self, value: impl IntoVal<List<cfn_cluster::CapacityProviderStrategyItem>>) -> Self { with(self, "DefaultCapacityProviderStrategy", value) }
    /// `ServiceConnectDefaults`. Write-only.
    #[track_caller] pub fn service_connect_defaults(self, value: impl IntoVal<cfn_cluster::ServiceConnectDefaults>) -> Self { with(self, "ServiceConnectDefaults", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CapacityProviderStrategyItem {} impl ias_core::Optional for CapacityProviderStrategyItem {} pub enum ClusterConfiguration {} impl ias_core::Optional for ClusterConfiguration {} pub enum ClusterSettings {} impl ias_core::Optional for ClusterSettings {} pub enum ExecuteCommandConfiguration {} impl ias_core::Optional for ExecuteCommandConfiguration {} pub enum ExecuteCommandConfigurationLogging {} pub enum ExecuteCommandLogConfiguration {} impl ias_core::Optional for ExecuteCommandLogConfiguration {} pub enum ManagedStorageConfiguration {} impl ias_core::Optional for ManagedStorageConfiguration {} pub enum ServiceConnectDefaults {} impl ias_core::Optional for ServiceConnectDefaults {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `CapacityProviderStrategyItem`.
    pub type CapacityProviderStrategyItem = Fields<of::CapacityProviderStrategyItem>;
    impl CapacityProviderStrategyItem {
        /// `Base`: 0 to 100000.
        #[track_caller] pub fn base(self, value: impl IntoVal<i64>) -> Self { with(self, "Base", value) }
        /// `CapacityProvider`.
        #[track_caller] pub fn capacity_provider(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProvider", value) }
        /// `Weight`: 0 to 1000.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `ClusterConfiguration`.
    pub type ClusterConfiguration = Fields<of::ClusterConfiguration>;
    impl ClusterConfiguration {
        /// `ExecuteCommandConfiguration`.
        #[track_caller] pub fn execute_command_configuration(self, value: impl IntoVal<ExecuteCommandConfiguration>) -> Self { with(self, "ExecuteCommandConfiguration", value) }
        /// `ManagedStorageConfiguration`.
        #[track_caller] pub fn managed_storage_configuration(self, value: impl IntoVal<ManagedStorageConfiguration>) -> Self { with(self, "ManagedStorageConfiguration", value) }
    }

    /// `ClusterSettings`.
    pub type ClusterSettings = Fields<of::ClusterSettings>;
    impl ClusterSettings {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ExecuteCommandConfiguration`.
    pub type ExecuteCommandConfiguration = Fields<of::ExecuteCommandConfiguration>;
    impl ExecuteCommandConfiguration {
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<ExecuteCommandLogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Logging`.
        #[track_caller] pub fn logging(self, value: impl IntoVal<ExecuteCommandConfigurationLogging>) -> Self { with(self, "Logging", value) }
    }

    /// Words of `Logging`.
    pub type ExecuteCommandConfigurationLogging = Word<fn(of::ExecuteCommandConfigurationLogging)>;
    impl ExecuteCommandConfigurationLogging {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `OVERRIDE`
        pub const Override: Self = word("OVERRIDE");
    }

    /// `ExecuteCommandLogConfiguration`.
    pub type ExecuteCommandLogConfiguration = Fields<of::ExecuteCommandLogConfiguration>;
    impl ExecuteCommandLogConfiguration {
        /// `CloudWatchEncryptionEnabled`.
        #[track_caller] pub fn cloud_watch_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudWatchEncryptionEnabled", value) }
        /// `CloudWatchLogGroupName`.
        #[track_caller] pub fn cloud_watch_log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "CloudWatchLogGroupName", value) }
        /// `S3BucketName`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3EncryptionEnabled`.
        #[track_caller] pub fn s3_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "S3EncryptionEnabled", value) }
        /// `S3KeyPrefix`.
        #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    }

    /// `ManagedStorageConfiguration`.
    pub type ManagedStorageConfiguration = Fields<of::ManagedStorageConfiguration>;
    impl ManagedStorageConfiguration {
        /// `FargateEphemeralStorageKmsKeyId`.
        #[track_caller] pub fn fargate_ephemeral_storage_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "FargateEphemeralStorageKmsKeyId", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `ServiceConnectDefaults`.
    pub type ServiceConnectDefaults = Fields<of::ServiceConnectDefaults>;
    impl ServiceConnectDefaults {
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ECS::ClusterCapacityProviderAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html).
///
/// What `Ref` returns: `Cluster`.
pub type CfnClusterCapacityProviderAssociations = Handle<of::CfnClusterCapacityProviderAssociations>;
impl cfn::ResourceType for of::CfnClusterCapacityProviderAssociations { const TYPE: &'static str = "AWS::ECS::ClusterCapacityProviderAssociations"; type Tags = cfn::NoTags; type Props = CfnClusterCapacityProviderAssociationsProps; type Reference = String; }

/// Properties of [`CfnClusterCapacityProviderAssociations`].
///
/// Mandatory: `Cluster`, `DefaultCapacityProviderStrategy`.
///
/// A change replaces the resource: `Cluster`.
pub type CfnClusterCapacityProviderAssociationsProps = Fields<of::CfnClusterCapacityProviderAssociations>;
impl CfnClusterCapacityProviderAssociationsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster: impl IntoVal<String>, default_capacity_provider_strategy: impl IntoVal<List<cfn_cluster_capacity_provider_associations::CapacityProviderStrategy>>) -> Self { with(with(empty(), "Cluster", cluster), "DefaultCapacityProviderStrategy", default_capacity_provider_strategy) }
    /// `CapacityProviders`: no item twice.
    #[track_caller] pub fn capacity_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityProviders", value) }
    /// `Cluster`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster(self, value: impl IntoVal<String>) -> Self { with(self, "Cluster", value) }
    /// `DefaultCapacityProviderStrategy`: mandatory.
    #[track_caller] pub fn default_capacity_provider_strategy(self, value: impl IntoVal<List<cfn_cluster_capacity_provider_associations::CapacityProviderStrategy>>) -> Self { with(self, "DefaultCapacityProviderStrategy", value) }
}

/// Types of [`CfnClusterCapacityProviderAssociations`].
pub mod cfn_cluster_capacity_provider_associations {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CapacityProviderStrategy {} }

    /// `CapacityProviderStrategy`.
    pub type CapacityProviderStrategy = Fields<of::CapacityProviderStrategy>;
    impl CapacityProviderStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider: impl IntoVal<String>) -> Self { with(empty(), "CapacityProvider", capacity_provider) }
        /// `Base`: 0 to 100000.
        #[track_caller] pub fn base(self, value: impl IntoVal<i64>) -> Self { with(self, "Base", value) }
        /// `CapacityProvider`: mandatory.
        #[track_caller] pub fn capacity_provider(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProvider", value) }
        /// `Weight`: 0 to 1000.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::ECS::Daemon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html).
///
/// What `Ref` returns: `DaemonArn`.
pub type CfnDaemon = Handle<of::CfnDaemon>;
impl cfn::ResourceType for of::CfnDaemon { const TYPE: &'static str = "AWS::ECS::Daemon"; type Tags = cfn::TagList; type Props = CfnDaemonProps; type Reference = Is<kinds::DaemonArn>; }
impl CfnDaemon {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DaemonArn`.
    #[inline] pub fn attr_daemon_arn(&self) -> Val<Is<kinds::DaemonArn>> { cfn::attribute(&self.0, "DaemonArn") }
    /// The attribute `DaemonStatus`: one of `ACTIVE`, `DELETE_IN_PROGRESS`.
    #[inline] pub fn attr_daemon_status(&self) -> Val<String> { cfn::attribute(&self.0, "DaemonStatus") }
    /// The attribute `DeploymentArn`.
    #[inline] pub fn attr_deployment_arn(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDaemon`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClusterArn`, `DaemonName`.
pub type CfnDaemonProps = Fields<of::CfnDaemon>;
impl CfnDaemonProps {
    /// `CapacityProviderArns`: at least 1 item. Write-only.
    #[track_caller] pub fn capacity_provider_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityProviderArns", value) }
    /// `ClusterArn`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `Critical`. Write-only.
    #[track_caller] pub fn critical(self, value: impl IntoVal<bool>) -> Self { with(self, "Critical", value) }
    /// `DaemonName`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn daemon_name(self, value: impl IntoVal<String>) -> Self { with(self, "DaemonName", value) }
    /// `DaemonTaskDefinitionArn`. Write-only.
    #[track_caller] pub fn daemon_task_definition_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DaemonTaskDefinitionArn", value) }
    /// `DeploymentConfiguration`. Write-only.
    #[track_caller] pub fn deployment_configuration(self, value: impl IntoVal<cfn_daemon::DaemonDeploymentConfiguration>) -> Self { with(self, "DeploymentConfiguration", value) }
    /// `EnableECSManagedTags`. Write-only.
    #[track_caller] pub fn enable_ecs_managed_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableECSManagedTags", value) }
    /// `EnableExecuteCommand`. Write-only.
    #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
    /// `PropagateTags`. Write-only.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<cfn_daemon::PropagateTags>) -> Self { with(self, "PropagateTags", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_daemon::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDaemon`].
pub mod cfn_daemon {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DaemonAlarmConfiguration {} impl ias_core::Optional for DaemonAlarmConfiguration {} pub enum DaemonDeploymentConfiguration {} impl ias_core::Optional for DaemonDeploymentConfiguration {} pub enum PropagateTags {} pub enum Tag {} }

    /// `DaemonAlarmConfiguration`.
    pub type DaemonAlarmConfiguration = Fields<of::DaemonAlarmConfiguration>;
    impl DaemonAlarmConfiguration {
        /// `AlarmNames`.
        #[track_caller] pub fn alarm_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlarmNames", value) }
        /// `Enable`.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
    }

    /// `DaemonDeploymentConfiguration`.
    pub type DaemonDeploymentConfiguration = Fields<of::DaemonDeploymentConfiguration>;
    impl DaemonDeploymentConfiguration {
        /// `Alarms`.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<DaemonAlarmConfiguration>) -> Self { with(self, "Alarms", value) }
        /// `BakeTimeInMinutes`: 0 to 1440.
        #[track_caller] pub fn bake_time_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "BakeTimeInMinutes", value) }
        /// `DrainPercent`: 0 to 100.
        #[track_caller] pub fn drain_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "DrainPercent", value) }
    }

    /// Words of `PropagateTags`.
    pub type PropagateTags = Word<fn(of::PropagateTags)>;
    impl PropagateTags {
        /// `DAEMON`
        pub const Daemon: Self = word("DAEMON");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ECS::DaemonTaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html).
///
/// What `Ref` returns: `DaemonTaskDefinitionArn`.
pub type CfnDaemonTaskDefinition = Handle<of::CfnDaemonTaskDefinition>;
impl cfn::ResourceType for of::CfnDaemonTaskDefinition { const TYPE: &'static str = "AWS::ECS::DaemonTaskDefinition"; type Tags = cfn::TagList; type Props = CfnDaemonTaskDefinitionProps; type Reference = Is<kinds::DaemonTaskDefinitionArn>; }
impl CfnDaemonTaskDefinition {
    /// The attribute `DaemonTaskDefinitionArn`.
    #[inline] pub fn attr_daemon_task_definition_arn(&self) -> Val<Is<kinds::DaemonTaskDefinitionArn>> { cfn::attribute(&self.0, "DaemonTaskDefinitionArn") }
}

/// Properties of [`CfnDaemonTaskDefinition`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ContainerDefinitions`, `Cpu`, `ExecutionRoleArn`, `Family`, `IpcMode`, `Memory`, `PidMode`, `TaskRoleArn`, `Volumes`.
pub type CfnDaemonTaskDefinitionProps = Fields<of::CfnDaemonTaskDefinition>;
impl CfnDaemonTaskDefinitionProps {
    /// `ContainerDefinitions`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn container_definitions(self, value: impl IntoVal<List<cfn_daemon_task_definition::DaemonContainerDefinition>>) -> Self { with(self, "ContainerDefinitions", value) }
    /// `Cpu`. Changing it replaces the resource.
    #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
    /// `ExecutionRoleArn`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Family`. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `IpcMode`. Changing it replaces the resource.
    #[track_caller] pub fn ipc_mode(self, value: impl IntoVal<cfn_daemon_task_definition::IpcMode>) -> Self { with(self, "IpcMode", value) }
    /// `Memory`. Changing it replaces the resource.
    #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
    /// `PidMode`. Changing it replaces the resource.
    #[track_caller] pub fn pid_mode(self, value: impl IntoVal<cfn_daemon_task_definition::PidMode>) -> Self { with(self, "PidMode", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_daemon_task_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskRoleArn`. Changing it replaces the resource.
    #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
    /// `Volumes`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn volumes(self, value: impl IntoVal<List<cfn_daemon_task_definition::Volume>>) -> Self { with(self, "Volumes", value) }
}

/// Types of [`CfnDaemonTaskDefinition`].
pub mod cfn_daemon_task_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{Tag};
    mod of { pub enum ContainerDependency {} impl ias_core::Optional for ContainerDependency {} pub enum ContainerDependencyCondition {} pub enum DaemonContainerDefinition {} pub enum Device {} impl ias_core::Optional for Device {} pub enum DevicePermission {} pub enum EnvironmentFile {} impl ias_core::Optional for EnvironmentFile {} pub enum EnvironmentFileType {} pub enum FirelensConfiguration {} impl ias_core::Optional for FirelensConfiguration {} pub enum FirelensConfigurationType {} pub enum HealthCheck {} impl ias_core::Optional for HealthCheck {} pub enum HostVolumeProperties {} impl ias_core::Optional for HostVolumeProperties {} pub enum IpcMode {} pub enum KernelCapabilities {} impl ias_core::Optional for KernelCapabilities {} pub enum KeyValuePair {} impl ias_core::Optional for KeyValuePair {} pub enum LinuxParameters {} impl ias_core::Optional for LinuxParameters {} pub enum LogConfiguration {} pub enum MountPoint {} impl ias_core::Optional for MountPoint {} pub enum PidMode {} pub enum RepositoryCredentials {} impl ias_core::Optional for RepositoryCredentials {} pub enum RestartPolicy {} impl ias_core::Optional for RestartPolicy {} pub enum Secret {} pub enum SystemControl {} impl ias_core::Optional for SystemControl {} pub enum Tmpfs {} pub enum Ulimit {} pub enum UlimitName {} pub enum Volume {} impl ias_core::Optional for Volume {} }

    /// `ContainerDependency`.
    pub type ContainerDependency = Fields<of::ContainerDependency>;
    impl ContainerDependency {
        /// `Condition`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<ContainerDependencyCondition>) -> Self { with(self, "Condition", value) }
        /// `ContainerName`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
    }

    /// Words of `Condition`.
    pub type ContainerDependencyCondition = Word<fn(of::ContainerDependencyCondition)>;
    impl ContainerDependencyCondition {
        /// `COMPLETE`
        pub const Complete: Self = word("COMPLETE");
        /// `HEALTHY`
        pub const Healthy: Self = word("HEALTHY");
        /// `START`
        pub const Start: Self = word("START");
        /// `SUCCESS`
        pub const Success: Self = word("SUCCESS");
    }

    /// `DaemonContainerDefinition`.
    pub type DaemonContainerDefinition = Fields<of::DaemonContainerDefinition>;
    impl DaemonContainerDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, image: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<i64>) -> Self { with(self, "Cpu", value) }
        /// `DependsOn`.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<ContainerDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `EntryPoint`.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntryPoint", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "Environment", value) }
        /// `EnvironmentFiles`.
        #[track_caller] pub fn environment_files(self, value: impl IntoVal<List<EnvironmentFile>>) -> Self { with(self, "EnvironmentFiles", value) }
        /// `Essential`.
        #[track_caller] pub fn essential(self, value: impl IntoVal<bool>) -> Self { with(self, "Essential", value) }
        /// `FirelensConfiguration`.
        #[track_caller] pub fn firelens_configuration(self, value: impl IntoVal<FirelensConfiguration>) -> Self { with(self, "FirelensConfiguration", value) }
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<HealthCheck>) -> Self { with(self, "HealthCheck", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `Interactive`.
        #[track_caller] pub fn interactive(self, value: impl IntoVal<bool>) -> Self { with(self, "Interactive", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
        /// `MemoryReservation`.
        #[track_caller] pub fn memory_reservation(self, value: impl IntoVal<i64>) -> Self { with(self, "MemoryReservation", value) }
        /// `MountPoints`.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `PseudoTerminal`.
        #[track_caller] pub fn pseudo_terminal(self, value: impl IntoVal<bool>) -> Self { with(self, "PseudoTerminal", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `RestartPolicy`.
        #[track_caller] pub fn restart_policy(self, value: impl IntoVal<RestartPolicy>) -> Self { with(self, "RestartPolicy", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `StartTimeout`.
        #[track_caller] pub fn start_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeout", value) }
        /// `StopTimeout`.
        #[track_caller] pub fn stop_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "StopTimeout", value) }
        /// `SystemControls`.
        #[track_caller] pub fn system_controls(self, value: impl IntoVal<List<SystemControl>>) -> Self { with(self, "SystemControls", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
        /// `WorkingDirectory`.
        #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
    }

    /// `Device`.
    pub type Device = Fields<of::Device>;
    impl Device {
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `HostPath`.
        #[track_caller] pub fn host_path(self, value: impl IntoVal<String>) -> Self { with(self, "HostPath", value) }
        /// `Permissions`.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<DevicePermission>>) -> Self { with(self, "Permissions", value) }
    }

    /// Words of `Permission`.
    pub type DevicePermission = Word<fn(of::DevicePermission)>;
    impl DevicePermission {
        /// `mknod`
        pub const Mknod: Self = word("mknod");
        /// `read`
        pub const Read: Self = word("read");
        /// `write`
        pub const Write: Self = word("write");
    }

    /// `EnvironmentFile`.
    pub type EnvironmentFile = Fields<of::EnvironmentFile>;
    impl EnvironmentFile {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EnvironmentFileType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type EnvironmentFileType = Word<fn(of::EnvironmentFileType)>;
    impl EnvironmentFileType {
        /// `s3`
        pub const S3: Self = word("s3");
    }

    /// `FirelensConfiguration`.
    pub type FirelensConfiguration = Fields<of::FirelensConfiguration>;
    impl FirelensConfiguration {
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Options", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FirelensConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type FirelensConfigurationType = Word<fn(of::FirelensConfigurationType)>;
    impl FirelensConfigurationType {
        /// `fluentbit`
        pub const Fluentbit: Self = word("fluentbit");
        /// `fluentd`
        pub const Fluentd: Self = word("fluentd");
    }

    /// `HealthCheck`.
    pub type HealthCheck = Fields<of::HealthCheck>;
    impl HealthCheck {
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Interval`.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `Retries`.
        #[track_caller] pub fn retries(self, value: impl IntoVal<i64>) -> Self { with(self, "Retries", value) }
        /// `StartPeriod`.
        #[track_caller] pub fn start_period(self, value: impl IntoVal<i64>) -> Self { with(self, "StartPeriod", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    }

    /// `HostVolumeProperties`.
    pub type HostVolumeProperties = Fields<of::HostVolumeProperties>;
    impl HostVolumeProperties {
        /// `SourcePath`.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }

    /// Words of `IpcMode`.
    pub type IpcMode = Word<fn(of::IpcMode)>;
    impl IpcMode {
        /// `none`
        pub const None: Self = word("none");
        /// `shared`
        pub const Shared: Self = word("shared");
    }

    /// `KernelCapabilities`.
    pub type KernelCapabilities = Fields<of::KernelCapabilities>;
    impl KernelCapabilities {
        /// `Add`.
        #[track_caller] pub fn add(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Add", value) }
        /// `Drop`.
        #[track_caller] pub fn drop(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Drop", value) }
    }

    /// `KeyValuePair`.
    pub type KeyValuePair = Fields<of::KeyValuePair>;
    impl KeyValuePair {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `LinuxParameters`.
    pub type LinuxParameters = Fields<of::LinuxParameters>;
    impl LinuxParameters {
        /// `Capabilities`.
        #[track_caller] pub fn capabilities(self, value: impl IntoVal<KernelCapabilities>) -> Self { with(self, "Capabilities", value) }
        /// `Devices`.
        #[track_caller] pub fn devices(self, value: impl IntoVal<List<Device>>) -> Self { with(self, "Devices", value) }
        /// `InitProcessEnabled`.
        #[track_caller] pub fn init_process_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InitProcessEnabled", value) }
        /// `Tmpfs`.
        #[track_caller] pub fn tmpfs(self, value: impl IntoVal<List<Tmpfs>>) -> Self { with(self, "Tmpfs", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_driver: impl IntoVal<String>) -> Self { with(empty(), "LogDriver", log_driver) }
        /// `LogDriver`: mandatory.
        #[track_caller] pub fn log_driver(self, value: impl IntoVal<String>) -> Self { with(self, "LogDriver", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Options", value) }
        /// `SecretOptions`.
        #[track_caller] pub fn secret_options(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "SecretOptions", value) }
    }

    /// `MountPoint`.
    pub type MountPoint = Fields<of::MountPoint>;
    impl MountPoint {
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `SourceVolume`.
        #[track_caller] pub fn source_volume(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVolume", value) }
    }

    /// Words of `PidMode`.
    pub type PidMode = Word<fn(of::PidMode)>;
    impl PidMode {
        /// `none`
        pub const None: Self = word("none");
        /// `shared`
        pub const Shared: Self = word("shared");
    }

    /// `RepositoryCredentials`.
    pub type RepositoryCredentials = Fields<of::RepositoryCredentials>;
    impl RepositoryCredentials {
        /// `CredentialsParameter`.
        #[track_caller] pub fn credentials_parameter(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsParameter", value) }
    }

    /// `RestartPolicy`.
    pub type RestartPolicy = Fields<of::RestartPolicy>;
    impl RestartPolicy {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IgnoredExitCodes`.
        #[track_caller] pub fn ignored_exit_codes(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "IgnoredExitCodes", value) }
        /// `RestartAttemptPeriod`.
        #[track_caller] pub fn restart_attempt_period(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartAttemptPeriod", value) }
    }

    /// `Secret`.
    pub type Secret = Fields<of::Secret>;
    impl Secret {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value_from: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ValueFrom", value_from) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ValueFrom`: mandatory.
        #[track_caller] pub fn value_from(self, value: impl IntoVal<String>) -> Self { with(self, "ValueFrom", value) }
    }

    /// `SystemControl`.
    pub type SystemControl = Fields<of::SystemControl>;
    impl SystemControl {
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Tmpfs`.
    pub type Tmpfs = Fields<of::Tmpfs>;
    impl Tmpfs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size: impl IntoVal<i64>) -> Self { with(empty(), "Size", size) }
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `MountOptions`.
        #[track_caller] pub fn mount_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MountOptions", value) }
        /// `Size`: mandatory.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    }

    /// `Ulimit`.
    pub type Ulimit = Fields<of::Ulimit>;
    /// What [`Ulimit`] cannot do without.
    pub struct UlimitRequired<A, B, C> {
        /// `HardLimit`.
        pub hard_limit: A,
        /// `Name`.
        pub name: B,
        /// `SoftLimit`.
        pub soft_limit: C,
    }
    impl Ulimit {
        /// Takes what is mandatory, by name: [`UlimitRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<UlimitName>, C: IntoVal<i64>>(required: UlimitRequired<A, B, C>) -> Self { with(with(with(empty(), "HardLimit", required.hard_limit), "Name", required.name), "SoftLimit", required.soft_limit) }
        /// `HardLimit`: mandatory.
        #[track_caller] pub fn hard_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HardLimit", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<UlimitName>) -> Self { with(self, "Name", value) }
        /// `SoftLimit`: mandatory.
        #[track_caller] pub fn soft_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SoftLimit", value) }
    }

    /// Words of `Name`.
    pub type UlimitName = Word<fn(of::UlimitName)>;
    impl UlimitName {
        /// `core`
        pub const Core: Self = word("core");
        /// `cpu`
        pub const Cpu: Self = word("cpu");
        /// `data`
        pub const Data: Self = word("data");
        /// `fsize`
        pub const Fsize: Self = word("fsize");
        /// `locks`
        pub const Locks: Self = word("locks");
        /// `memlock`
        pub const Memlock: Self = word("memlock");
        /// `msgqueue`
        pub const Msgqueue: Self = word("msgqueue");
        /// `nice`
        pub const Nice: Self = word("nice");
        /// `nofile`
        pub const Nofile: Self = word("nofile");
        /// `nproc`
        pub const Nproc: Self = word("nproc");
        /// `rss`
        pub const Rss: Self = word("rss");
        /// `rtprio`
        pub const Rtprio: Self = word("rtprio");
        /// `rttime`
        pub const Rttime: Self = word("rttime");
        /// `sigpending`
        pub const Sigpending: Self = word("sigpending");
        /// `stack`
        pub const Stack: Self = word("stack");
    }

    /// `Volume`.
    pub type Volume = Fields<of::Volume>;
    impl Volume {
        /// `Host`.
        #[track_caller] pub fn host(self, value: impl IntoVal<HostVolumeProperties>) -> Self { with(self, "Host", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::ECS::ExpressGatewayService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html).
///
/// What `Ref` returns: `ServiceArn`.
pub type CfnExpressGatewayService = Handle<of::CfnExpressGatewayService>;
impl cfn::ResourceType for of::CfnExpressGatewayService { const TYPE: &'static str = "AWS::ECS::ExpressGatewayService"; type Tags = cfn::TagList; type Props = CfnExpressGatewayServiceProps; type Reference = Is<kinds::ExpressGatewayServiceArn>; }
impl CfnExpressGatewayService {
    /// The attribute `ActiveConfigurations`.
    #[inline] pub fn attr_active_configurations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ActiveConfigurations") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ECSManagedResourceArns`.
    #[inline] pub fn attr_ecs_managed_resource_arns(&self) -> Val<Json> { cfn::attribute(&self.0, "ECSManagedResourceArns") }
    /// The attribute `ECSManagedResourceArns.AutoScaling`.
    #[inline] pub fn attr_ecs_managed_resource_arns_auto_scaling(&self) -> Val<Json> { cfn::attribute(&self.0, "ECSManagedResourceArns.AutoScaling") }
    /// The attribute `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`.
    #[inline] pub fn attr_ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies") }
    /// The attribute `ECSManagedResourceArns.AutoScaling.ScalableTarget`.
    #[inline] pub fn attr_ecs_managed_resource_arns_auto_scaling_scalable_target(&self) -> Val<String> { cfn::attribute(&self.0, "ECSManagedResourceArns.AutoScaling.ScalableTarget") }
    /// The attribute `ECSManagedResourceArns.IngressPath`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path(&self) -> Val<Json> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath") }
    /// The attribute `ECSManagedResourceArns.IngressPath.CertificateArn`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path_certificate_arn(&self) -> Val<Is<kinds::CertificateArn>> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath.CertificateArn") }
    /// The attribute `ECSManagedResourceArns.IngressPath.ListenerArn`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path_listener_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath.ListenerArn") }
    /// The attribute `ECSManagedResourceArns.IngressPath.ListenerRuleArn`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path_listener_rule_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath.ListenerRuleArn") }
    /// The attribute `ECSManagedResourceArns.IngressPath.LoadBalancerArn`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path_load_balancer_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath.LoadBalancerArn") }
    /// The attribute `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups") }
    /// The attribute `ECSManagedResourceArns.IngressPath.TargetGroupArns`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path_target_group_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath.TargetGroupArns") }
    /// The attribute `ECSManagedResourceArns.LogGroups`.
    #[inline] pub fn attr_ecs_managed_resource_arns_log_groups(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.LogGroups") }
    /// The attribute `ECSManagedResourceArns.MetricAlarms`.
    #[inline] pub fn attr_ecs_managed_resource_arns_metric_alarms(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.MetricAlarms") }
    /// The attribute `ECSManagedResourceArns.ServiceSecurityGroups`.
    #[inline] pub fn attr_ecs_managed_resource_arns_service_security_groups(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.ServiceSecurityGroups") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<Is<kinds::ExpressGatewayServiceArn>> { cfn::attribute(&self.0, "ServiceArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<Json> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnExpressGatewayService`].
///
/// Mandatory: `InfrastructureRoleArn`.
///
/// A change replaces the resource: `Cluster`, `InfrastructureRoleArn`, `ServiceName`, `Tags`.
pub type CfnExpressGatewayServiceProps = Fields<of::CfnExpressGatewayService>;
impl CfnExpressGatewayServiceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(infrastructure_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "InfrastructureRoleArn", infrastructure_role_arn) }
    /// `Cluster`: default `"default"`. Changing it replaces the resource.
    #[track_caller] pub fn cluster(self, value: impl IntoVal<String>) -> Self { with(self, "Cluster", value) }
    /// `Cpu`: default `"256"`. Write-only.
    #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
    /// `ExecutionRoleArn`. Write-only.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `HealthCheckPath`: default `"HTTP:80/ping"`. Write-only.
    #[track_caller] pub fn health_check_path(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckPath", value) }
    /// `InfrastructureRoleArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn infrastructure_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InfrastructureRoleArn", value) }
    /// `Memory`: default `"512"`. Write-only.
    #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
    /// `NetworkConfiguration`. Write-only.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_express_gateway_service::ExpressGatewayServiceNetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `PrimaryContainer`. Write-only.
    #[track_caller] pub fn primary_container(self, value: impl IntoVal<cfn_express_gateway_service::ExpressGatewayContainer>) -> Self { with(self, "PrimaryContainer", value) }
    /// `ScalingTarget`. Write-only.
    #[track_caller] pub fn scaling_target(self, value: impl IntoVal<cfn_express_gateway_service::ExpressGatewayScalingTarget>) -> Self { with(self, "ScalingTarget", value) }
    /// `ServiceName`. Changing it replaces the resource.
    #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_express_gateway_service::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskDefinitionArn`. Write-only.
    #[track_caller] pub fn task_definition_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TaskDefinitionArn", value) }
    /// `TaskRoleArn`. Write-only.
    #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
}

/// Types of [`CfnExpressGatewayService`].
pub mod cfn_express_gateway_service {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_daemon_task_definition::{Secret};
    mod of { pub enum ExpressGatewayContainer {} pub enum ExpressGatewayRepositoryCredentials {} pub enum ExpressGatewayScalingTarget {} impl ias_core::Optional for ExpressGatewayScalingTarget {} pub enum ExpressGatewayServiceAwsLogsConfiguration {} pub enum ExpressGatewayServiceNetworkConfiguration {} impl ias_core::Optional for ExpressGatewayServiceNetworkConfiguration {} pub enum ExpressGatewayServiceScalingMetric {} pub enum KeyValuePair {} pub enum Tag {} }

    /// `ExpressGatewayContainer`.
    pub type ExpressGatewayContainer = Fields<of::ExpressGatewayContainer>;
    impl ExpressGatewayContainer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `AwsLogsConfiguration`.
        #[track_caller] pub fn aws_logs_configuration(self, value: impl IntoVal<ExpressGatewayServiceAwsLogsConfiguration>) -> Self { with(self, "AwsLogsConfiguration", value) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `ContainerPort`: default `80`.
        #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerPort", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "Environment", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<ExpressGatewayRepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
    }

    /// `ExpressGatewayRepositoryCredentials`.
    pub type ExpressGatewayRepositoryCredentials = Fields<of::ExpressGatewayRepositoryCredentials>;
    impl ExpressGatewayRepositoryCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credentials_parameter: impl IntoVal<String>) -> Self { with(empty(), "CredentialsParameter", credentials_parameter) }
        /// `CredentialsParameter`: mandatory.
        #[track_caller] pub fn credentials_parameter(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsParameter", value) }
    }

    /// `ExpressGatewayScalingTarget`.
    pub type ExpressGatewayScalingTarget = Fields<of::ExpressGatewayScalingTarget>;
    impl ExpressGatewayScalingTarget {
        /// `AutoScalingMetric`: default `"AVERAGE_CPU"`.
        #[track_caller] pub fn auto_scaling_metric(self, value: impl IntoVal<ExpressGatewayServiceScalingMetric>) -> Self { with(self, "AutoScalingMetric", value) }
        /// `AutoScalingTargetValue`: default `60`.
        #[track_caller] pub fn auto_scaling_target_value(self, value: impl IntoVal<i64>) -> Self { with(self, "AutoScalingTargetValue", value) }
        /// `MaxTaskCount`: default `1`.
        #[track_caller] pub fn max_task_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTaskCount", value) }
        /// `MinTaskCount`: default `1`.
        #[track_caller] pub fn min_task_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinTaskCount", value) }
    }

    /// `ExpressGatewayServiceAwsLogsConfiguration`.
    pub type ExpressGatewayServiceAwsLogsConfiguration = Fields<of::ExpressGatewayServiceAwsLogsConfiguration>;
    impl ExpressGatewayServiceAwsLogsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group: impl IntoVal<String>, log_stream_prefix: impl IntoVal<String>) -> Self { with(with(empty(), "LogGroup", log_group), "LogStreamPrefix", log_stream_prefix) }
        /// `LogGroup`: mandatory.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `LogStreamPrefix`: mandatory, default `"ecs"`.
        #[track_caller] pub fn log_stream_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamPrefix", value) }
    }

    /// `ExpressGatewayServiceNetworkConfiguration`.
    pub type ExpressGatewayServiceNetworkConfiguration = Fields<of::ExpressGatewayServiceNetworkConfiguration>;
    impl ExpressGatewayServiceNetworkConfiguration {
        /// `SecurityGroups`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// Words of `ExpressGatewayServiceScalingMetric`.
    pub type ExpressGatewayServiceScalingMetric = Word<fn(of::ExpressGatewayServiceScalingMetric)>;
    impl ExpressGatewayServiceScalingMetric {
        /// `AVERAGE_CPU`
        pub const AverageCpu: Self = word("AVERAGE_CPU");
        /// `AVERAGE_MEMORY`
        pub const AverageMemory: Self = word("AVERAGE_MEMORY");
        /// `REQUEST_COUNT_PER_TARGET`
        pub const RequestCountPerTarget: Self = word("REQUEST_COUNT_PER_TARGET");
    }

    /// `KeyValuePair`.
    pub type KeyValuePair = Fields<of::KeyValuePair>;
    impl KeyValuePair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ECS::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnGateway = Handle<of::CfnGateway>;
impl cfn::ResourceType for of::CfnGateway { const TYPE: &'static str = "AWS::ECS::Gateway"; type Tags = cfn::TagList; type Props = CfnGatewayProps; type Reference = Is<kinds::GatewayArn>; }
impl CfnGateway {
    /// The attribute `AccessType`: one of `PUBLIC`, `PRIVATE`.
    #[inline] pub fn attr_access_type(&self) -> Val<String> { cfn::attribute(&self.0, "AccessType") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GatewayArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Configuration.HostSharedAlb.CurrentAlbCount`.
    #[inline] pub fn attr_configuration_host_shared_alb_current_alb_count(&self) -> Val<i64> { cfn::attribute(&self.0, "Configuration.HostSharedAlb.CurrentAlbCount") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `ACTIVE`, `UPDATE_IN_PROGRESS`, `UPDATE_COMPLETE`, `UPDATE_FAILED`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnGateway`].
///
/// Mandatory: `GatewayName`, `InfrastructureRoleArn`, `Configuration`.
///
/// A change replaces the resource: `GatewayName`.
pub type CfnGatewayProps = Fields<of::CfnGateway>;
/// What [`CfnGatewayProps`] cannot do without.
pub struct CfnGatewayPropsRequired<A, B, C> {
    /// `GatewayName`: 1 to 255 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub gateway_name: A,
    /// `InfrastructureRoleArn`.
    pub infrastructure_role_arn: B,
    /// `Configuration`.
    pub configuration: C,
}
impl CfnGatewayProps {
    /// Takes what is mandatory, by name: [`CfnGatewayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_gateway::GatewayConfiguration>>(required: CfnGatewayPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GatewayName", required.gateway_name), "InfrastructureRoleArn", required.infrastructure_role_arn), "Configuration", required.configuration) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_gateway::GatewayConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `DeletionProtection`: default `true`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `GatewayName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_name(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayName", value) }
    /// `InfrastructureRoleArn`: mandatory.
    #[track_caller] pub fn infrastructure_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InfrastructureRoleArn", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<cfn_gateway::PropagateGatewayTags>) -> Self { with(self, "PropagateTags", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_gateway::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGateway`].
pub mod cfn_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_daemon::{Tag};
    mod of { pub enum GatewayAlbDesyncMitigationMode {} pub enum GatewayAlbProtocol {} pub enum GatewayAlbTestTrafficRules {} impl ias_core::Optional for GatewayAlbTestTrafficRules {} pub enum GatewayConfiguration {} pub enum GatewayElbAccessLogConfiguration {} impl ias_core::Optional for GatewayElbAccessLogConfiguration {} pub enum GatewayElbAccessLogDestination {} impl ias_core::Optional for GatewayElbAccessLogDestination {} pub enum GatewayElbAccessLogS3Destination {} pub enum GatewayElbIpAddressType {} pub enum GatewayElbNetworkConfiguration {} impl ias_core::Optional for GatewayElbNetworkConfiguration {} pub enum GatewayElbScheme {} pub enum GatewayTestTrafficHeader {} pub enum HostSharedAlbConfiguration {} impl ias_core::Optional for HostSharedAlbConfiguration {} pub enum PropagateGatewayTags {} }

    /// Words of `GatewayAlbDesyncMitigationMode`.
    pub type GatewayAlbDesyncMitigationMode = Word<fn(of::GatewayAlbDesyncMitigationMode)>;
    impl GatewayAlbDesyncMitigationMode {
        /// `monitor`
        pub const Monitor: Self = word("monitor");
        /// `defensive`
        pub const Defensive: Self = word("defensive");
        /// `strictest`
        pub const Strictest: Self = word("strictest");
    }

    /// Words of `GatewayAlbProtocol`.
    pub type GatewayAlbProtocol = Word<fn(of::GatewayAlbProtocol)>;
    impl GatewayAlbProtocol {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
    }

    /// `GatewayAlbTestTrafficRules`.
    pub type GatewayAlbTestTrafficRules = Fields<of::GatewayAlbTestTrafficRules>;
    impl GatewayAlbTestTrafficRules {
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<GatewayTestTrafficHeader>) -> Self { with(self, "Header", value) }
    }

    /// `GatewayConfiguration`.
    pub type GatewayConfiguration = Fields<of::GatewayConfiguration>;
    impl GatewayConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(host_shared_alb: impl IntoVal<HostSharedAlbConfiguration>) -> Self { with(empty(), "HostSharedAlb", host_shared_alb) }
        /// `HostSharedAlb`: mandatory.
        #[track_caller] pub fn host_shared_alb(self, value: impl IntoVal<HostSharedAlbConfiguration>) -> Self { with(self, "HostSharedAlb", value) }
    }

    /// `GatewayElbAccessLogConfiguration`.
    pub type GatewayElbAccessLogConfiguration = Fields<of::GatewayElbAccessLogConfiguration>;
    impl GatewayElbAccessLogConfiguration {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<GatewayElbAccessLogDestination>) -> Self { with(self, "Destination", value) }
    }

    /// `GatewayElbAccessLogDestination`.
    ///
    /// Takes exactly one of `S3`.
    pub type GatewayElbAccessLogDestination = Fields<of::GatewayElbAccessLogDestination>;
    impl GatewayElbAccessLogDestination {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<GatewayElbAccessLogS3Destination>) -> Self { with(self, "S3", value) }
    }

    /// `GatewayElbAccessLogS3Destination`.
    pub type GatewayElbAccessLogS3Destination = Fields<of::GatewayElbAccessLogS3Destination>;
    impl GatewayElbAccessLogS3Destination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// Words of `GatewayElbIpAddressType`.
    pub type GatewayElbIpAddressType = Word<fn(of::GatewayElbIpAddressType)>;
    impl GatewayElbIpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
        /// `dualstack-without-public-ipv4`
        pub const DualstackWithoutPublicIpv4: Self = word("dualstack-without-public-ipv4");
    }

    /// `GatewayElbNetworkConfiguration`.
    pub type GatewayElbNetworkConfiguration = Fields<of::GatewayElbNetworkConfiguration>;
    impl GatewayElbNetworkConfiguration {
        /// `InboundSecurityGroup`.
        #[track_caller] pub fn inbound_security_group(self, value: impl IntoVal<String>) -> Self { with(self, "InboundSecurityGroup", value) }
        /// `IpAddressType`. Changing it replaces the resource.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<GatewayElbIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `Subnets`: at least 2 items. Changing it replaces the resource.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// Words of `GatewayElbScheme`.
    pub type GatewayElbScheme = Word<fn(of::GatewayElbScheme)>;
    impl GatewayElbScheme {
        /// `internet-facing`
        pub const InternetFacing: Self = word("internet-facing");
        /// `internal`
        pub const Internal: Self = word("internal");
    }

    /// `GatewayTestTrafficHeader`.
    pub type GatewayTestTrafficHeader = Fields<of::GatewayTestTrafficHeader>;
    impl GatewayTestTrafficHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Values", values) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `HostSharedAlbConfiguration`.
    pub type HostSharedAlbConfiguration = Fields<of::HostSharedAlbConfiguration>;
    impl HostSharedAlbConfiguration {
        /// `AccessLogs`.
        #[track_caller] pub fn access_logs(self, value: impl IntoVal<GatewayElbAccessLogConfiguration>) -> Self { with(self, "AccessLogs", value) }
        /// `HttpDesync`.
        #[track_caller] pub fn http_desync(self, value: impl IntoVal<GatewayAlbDesyncMitigationMode>) -> Self { with(self, "HttpDesync", value) }
        /// `MaxAlbCount`.
        #[track_caller] pub fn max_alb_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAlbCount", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<GatewayElbNetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `Port`: 1 to 65535. Changing it replaces the resource.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`. Changing it replaces the resource.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<GatewayAlbProtocol>) -> Self { with(self, "Protocol", value) }
        /// `Scheme`. Changing it replaces the resource.
        #[track_caller] pub fn scheme(self, value: impl IntoVal<GatewayElbScheme>) -> Self { with(self, "Scheme", value) }
        /// `TestTrafficRules`.
        #[track_caller] pub fn test_traffic_rules(self, value: impl IntoVal<GatewayAlbTestTrafficRules>) -> Self { with(self, "TestTrafficRules", value) }
        /// `WebACLArn`.
        #[track_caller] pub fn web_acl_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WebACLArn", value) }
    }

    /// Words of `PropagateGatewayTags`.
    pub type PropagateGatewayTags = Word<fn(of::PropagateGatewayTags)>;
    impl PropagateGatewayTags {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GATEWAY`
        pub const Gateway: Self = word("GATEWAY");
    }
}

/// [`AWS::ECS::GatewayClusterAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html).
///
/// What `Ref` returns: a text of Cluster, Gateway.
pub type CfnGatewayClusterAssociations = Handle<of::CfnGatewayClusterAssociations>;
impl cfn::ResourceType for of::CfnGatewayClusterAssociations { const TYPE: &'static str = "AWS::ECS::GatewayClusterAssociations"; type Tags = cfn::NoTags; type Props = CfnGatewayClusterAssociationsProps; type Reference = String; }
impl CfnGatewayClusterAssociations {
    /// The attribute `ClusterArn`.
    #[inline] pub fn attr_cluster_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterArn") }
    /// The attribute `GatewayArn`.
    #[inline] pub fn attr_gateway_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayArn") }
    /// The attribute `Status`: one of `ACTIVE`, `DISASSOCIATING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnGatewayClusterAssociations`].
///
/// Mandatory: `Gateway`, `Cluster`.
///
/// A change replaces the resource: `Cluster`, `Gateway`.
pub type CfnGatewayClusterAssociationsProps = Fields<of::CfnGatewayClusterAssociations>;
impl CfnGatewayClusterAssociationsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(gateway: impl IntoVal<String>, cluster: impl IntoVal<String>) -> Self { with(with(empty(), "Gateway", gateway), "Cluster", cluster) }
    /// `Cluster`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster(self, value: impl IntoVal<String>) -> Self { with(self, "Cluster", value) }
    /// `Gateway`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn gateway(self, value: impl IntoVal<String>) -> Self { with(self, "Gateway", value) }
}

/// [`AWS::ECS::PrimaryTaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html).
///
/// What `Ref` returns: a text of Cluster, Service.
pub type CfnPrimaryTaskSet = Handle<of::CfnPrimaryTaskSet>;
impl cfn::ResourceType for of::CfnPrimaryTaskSet { const TYPE: &'static str = "AWS::ECS::PrimaryTaskSet"; type Tags = cfn::NoTags; type Props = CfnPrimaryTaskSetProps; type Reference = String; }

/// Properties of [`CfnPrimaryTaskSet`].
///
/// Mandatory: `Cluster`, `Service`, `TaskSetId`.
///
/// A change replaces the resource: `Cluster`, `Service`.
pub type CfnPrimaryTaskSetProps = Fields<of::CfnPrimaryTaskSet>;
/// What [`CfnPrimaryTaskSetProps`] cannot do without.
pub struct CfnPrimaryTaskSetPropsRequired<A, B, C> {
    /// `Cluster`. Changing it replaces the resource.
    pub cluster: A,
    /// `Service`. Changing it replaces the resource.
    pub service: B,
    /// `TaskSetId`.
    pub task_set_id: C,
}
impl CfnPrimaryTaskSetProps {
    /// Takes what is mandatory, by name: [`CfnPrimaryTaskSetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPrimaryTaskSetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Cluster", required.cluster), "Service", required.service), "TaskSetId", required.task_set_id) }
    /// `Cluster`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster(self, value: impl IntoVal<String>) -> Self { with(self, "Cluster", value) }
    /// `Service`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    /// `TaskSetId`: mandatory.
    #[track_caller] pub fn task_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "TaskSetId", value) }
}

/// [`AWS::ECS::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
///
/// What `Ref` returns: `ServiceArn`.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::ECS::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = Is<kinds::ServiceArn>; }
impl CfnService {
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<Is<kinds::ServiceArn>> { cfn::attribute(&self.0, "ServiceArn") }
}

/// Properties of [`CfnService`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Cluster`, `DeploymentController`, `LaunchType`, `Role`, `SchedulingStrategy`, `ServiceName`.
pub type CfnServiceProps = Fields<of::CfnService>;
impl CfnServiceProps {
    /// `AvailabilityZoneRebalancing`: default `"ENABLED"`.
    #[track_caller] pub fn availability_zone_rebalancing(self, value: impl IntoVal<cfn_service::AvailabilityZoneRebalancing>) -> Self { with(self, "AvailabilityZoneRebalancing", value) }
    /// `CapacityProviderStrategy`.
    #[track_caller] pub fn capacity_provider_strategy(self, value: impl IntoVal<List<cfn_service::CapacityProviderStrategyItem>>) -> Self { with(self, "CapacityProviderStrategy", value) }
    /// `Cluster`. Changing it replaces the resource.
    #[track_caller] pub fn cluster(self, value: impl IntoVal<Is<kinds::ClusterArnOrClusterName>>) -> Self { with(self, "Cluster", value) }
    /// `DeploymentConfiguration`.
    #[track_caller] pub fn deployment_configuration(self, value: impl IntoVal<cfn_service::DeploymentConfiguration>) -> Self { with(self, "DeploymentConfiguration", value) }
    /// `DeploymentController`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_controller(self, value: impl IntoVal<cfn_service::DeploymentController>) -> Self { with(self, "DeploymentController", value) }
    /// `DesiredCount`.
    #[track_caller] pub fn desired_count(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredCount", value) }
    /// `EnableECSManagedTags`.
    #[track_caller] pub fn enable_ecs_managed_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableECSManagedTags", value) }
    /// `EnableExecuteCommand`.
    #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
    /// `ForceNewDeployment`. Write-only.
    #[track_caller] pub fn force_new_deployment(self, value: impl IntoVal<cfn_service::ForceNewDeployment>) -> Self { with(self, "ForceNewDeployment", value) }
    /// `GatewayConnectors`: at most 1 item. Write-only.
    #[track_caller] pub fn gateway_connectors(self, value: impl IntoVal<List<cfn_service::GatewayConnector>>) -> Self { with(self, "GatewayConnectors", value) }
    /// `HealthCheckGracePeriodSeconds`.
    #[track_caller] pub fn health_check_grace_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckGracePeriodSeconds", value) }
    /// `LaunchType`. Changing it replaces the resource.
    #[track_caller] pub fn launch_type(self, value: impl IntoVal<cfn_service::LaunchType>) -> Self { with(self, "LaunchType", value) }
    /// `LoadBalancers`.
    #[track_caller] pub fn load_balancers(self, value: impl IntoVal<List<cfn_service::LoadBalancer>>) -> Self { with(self, "LoadBalancers", value) }
    /// `Monitoring`. Write-only.
    #[track_caller] pub fn monitoring(self, value: impl IntoVal<cfn_service::MonitoringConfiguration>) -> Self { with(self, "Monitoring", value) }
    /// `NetworkConfiguration`.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_service::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `PlacementConstraints`.
    #[track_caller] pub fn placement_constraints(self, value: impl IntoVal<List<cfn_service::PlacementConstraint>>) -> Self { with(self, "PlacementConstraints", value) }
    /// `PlacementStrategies`.
    #[track_caller] pub fn placement_strategies(self, value: impl IntoVal<List<cfn_service::PlacementStrategy>>) -> Self { with(self, "PlacementStrategies", value) }
    /// `PlatformVersion`: default `"LATEST"`.
    #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<cfn_service::PropagateTags>) -> Self { with(self, "PropagateTags", value) }
    /// `Role`. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<Is<kinds::RoleArnOrRoleName>>) -> Self { with(self, "Role", value) }
    /// `SchedulingStrategy`. Changing it replaces the resource.
    #[track_caller] pub fn scheduling_strategy(self, value: impl IntoVal<cfn_service::SchedulingStrategy>) -> Self { with(self, "SchedulingStrategy", value) }
    /// `ServiceConnectConfiguration`. Write-only.
    #[track_caller] pub fn service_connect_configuration(self, value: impl IntoVal<cfn_service::ServiceConnectConfiguration>) -> Self { with(self, "ServiceConnectConfiguration", value) }
    /// `ServiceName`. Changing it replaces the resource.
    #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    /// `ServiceRegistries`.
    #[track_caller] pub fn service_registries(self, value: impl IntoVal<List<cfn_service::ServiceRegistry>>) -> Self { with(self, "ServiceRegistries", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskDefinition`.
    #[track_caller] pub fn task_definition(self, value: impl IntoVal<Is<kinds::TaskDefinitionArn>>) -> Self { with(self, "TaskDefinition", value) }
    /// `VolumeConfigurations`. Write-only.
    #[track_caller] pub fn volume_configurations(self, value: impl IntoVal<List<cfn_service::ServiceVolumeConfiguration>>) -> Self { with(self, "VolumeConfigurations", value) }
    /// `VpcLatticeConfigurations`.
    #[track_caller] pub fn vpc_lattice_configurations(self, value: impl IntoVal<List<cfn_service::VpcLatticeConfiguration>>) -> Self { with(self, "VpcLatticeConfigurations", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{CapacityProviderStrategyItem, Tag};
    pub use super::cfn_daemon_task_definition::{Secret};
    mod of { pub enum AdvancedConfiguration {} pub enum AvailabilityZoneRebalancing {} pub enum AwsVpcConfiguration {} impl ias_core::Optional for AwsVpcConfiguration {} pub enum AwsVpcConfigurationAssignPublicIp {} pub enum CanaryConfiguration {} impl ias_core::Optional for CanaryConfiguration {} pub enum DeploymentAlarms {} pub enum DeploymentCircuitBreaker {} pub enum DeploymentConfiguration {} impl ias_core::Optional for DeploymentConfiguration {} pub enum DeploymentConfigurationStrategy {} pub enum DeploymentController {} impl ias_core::Optional for DeploymentController {} pub enum DeploymentControllerType {} pub enum DeploymentEarlySuccessCriteria {} impl ias_core::Optional for DeploymentEarlySuccessCriteria {} pub enum DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup {} pub enum DeploymentLifecycleHook {} pub enum DeploymentLifecycleHookLifecycleStage {} pub enum DeploymentLifecycleHookTargetType {} pub enum EbsTagSpecification {} pub enum EbsTagSpecificationPropagateTags {} pub enum EbsTagSpecificationResourceType {} pub enum ForceNewDeployment {} pub enum GatewayConnector {} pub enum GatewayConnectorFilters {} impl ias_core::Optional for GatewayConnectorFilters {} pub enum GatewayConnectorFiltersAccessType {} pub enum GatewayConnectorHealthCheck {} impl ias_core::Optional for GatewayConnectorHealthCheck {} pub enum GatewayConnectorHealthCheckHealthCheckProtocol {} pub enum GatewayConnectorHealthCheckMatcher {} impl ias_core::Optional for GatewayConnectorHealthCheckMatcher {} pub enum HookTimeoutConfig {} impl ias_core::Optional for HookTimeoutConfig {} pub enum HookTimeoutConfigAction {} pub enum LaunchType {} pub enum LinearConfiguration {} impl ias_core::Optional for LinearConfiguration {} pub enum LoadBalancer {} impl ias_core::Optional for LoadBalancer {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum MetricConfiguration {} pub enum MetricConfigurationMetricName {} pub enum MonitoringConfiguration {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum PlacementConstraint {} pub enum PlacementConstraintType {} pub enum PlacementStrategy {} pub enum PlacementStrategyType {} pub enum PropagateTags {} pub enum SchedulingStrategy {} pub enum ServiceConnectAccessLogConfiguration {} pub enum ServiceConnectAccessLogConfigurationFormat {} pub enum ServiceConnectAccessLogConfigurationIncludeQueryParameters {} pub enum ServiceConnectClientAlias {} pub enum ServiceConnectConfiguration {} pub enum ServiceConnectContainerConfiguration {} impl ias_core::Optional for ServiceConnectContainerConfiguration {} pub enum ServiceConnectContainerConfigurationLogLevel {} pub enum ServiceConnectService {} pub enum ServiceConnectTestTrafficRules {} pub enum ServiceConnectTestTrafficRulesHeader {} pub enum ServiceConnectTestTrafficRulesHeaderValue {} pub enum ServiceConnectTlsCertificateAuthority {} impl ias_core::Optional for ServiceConnectTlsCertificateAuthority {} pub enum ServiceConnectTlsConfiguration {} pub enum ServiceManagedEbsVolumeConfiguration {} pub enum ServiceManagedEbsVolumeConfigurationFilesystemType {} pub enum ServiceRegistry {} impl ias_core::Optional for ServiceRegistry {} pub enum ServiceVolumeConfiguration {} pub enum ThresholdConfiguration {} pub enum ThresholdConfigurationType {} pub enum TimeoutConfiguration {} impl ias_core::Optional for TimeoutConfiguration {} pub enum VpcLatticeAdvancedConfiguration {} impl ias_core::Optional for VpcLatticeAdvancedConfiguration {} pub enum VpcLatticeConfiguration {} }

    /// `AdvancedConfiguration`.
    pub type AdvancedConfiguration = Fields<of::AdvancedConfiguration>;
    impl AdvancedConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alternate_target_group_arn: impl IntoVal<String>) -> Self { with(empty(), "AlternateTargetGroupArn", alternate_target_group_arn) }
        /// `AlternateTargetGroupArn`: mandatory.
        #[track_caller] pub fn alternate_target_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AlternateTargetGroupArn", value) }
        /// `ProductionListenerRule`.
        #[track_caller] pub fn production_listener_rule(self, value: impl IntoVal<String>) -> Self { with(self, "ProductionListenerRule", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TestListenerRule`.
        #[track_caller] pub fn test_listener_rule(self, value: impl IntoVal<String>) -> Self { with(self, "TestListenerRule", value) }
    }

    /// Words of `AvailabilityZoneRebalancing`.
    pub type AvailabilityZoneRebalancing = Word<fn(of::AvailabilityZoneRebalancing)>;
    impl AvailabilityZoneRebalancing {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `AwsVpcConfiguration`.
    pub type AwsVpcConfiguration = Fields<of::AwsVpcConfiguration>;
    impl AwsVpcConfiguration {
        /// `AssignPublicIp`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<AwsVpcConfigurationAssignPublicIp>) -> Self { with(self, "AssignPublicIp", value) }
        /// `SecurityGroups`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// Words of `AssignPublicIp`.
    pub type AwsVpcConfigurationAssignPublicIp = Word<fn(of::AwsVpcConfigurationAssignPublicIp)>;
    impl AwsVpcConfigurationAssignPublicIp {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `CanaryConfiguration`.
    pub type CanaryConfiguration = Fields<of::CanaryConfiguration>;
    impl CanaryConfiguration {
        /// `CanaryBakeTimeInMinutes`: 0 to 1440.
        #[track_caller] pub fn canary_bake_time_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "CanaryBakeTimeInMinutes", value) }
        /// `CanaryPercent`: 0.1 to 100.
        #[track_caller] pub fn canary_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "CanaryPercent", value) }
    }

    /// `DeploymentAlarms`.
    pub type DeploymentAlarms = Fields<of::DeploymentAlarms>;
    /// What [`DeploymentAlarms`] cannot do without.
    pub struct DeploymentAlarmsRequired<A, B, C> {
        /// `AlarmNames`.
        pub alarm_names: A,
        /// `Rollback`.
        pub rollback: B,
        /// `Enable`.
        pub enable: C,
    }
    impl DeploymentAlarms {
        /// Takes what is mandatory, by name: [`DeploymentAlarmsRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<Is<kinds::AlarmName>>>, B: IntoVal<bool>, C: IntoVal<bool>>(required: DeploymentAlarmsRequired<A, B, C>) -> Self { with(with(with(empty(), "AlarmNames", required.alarm_names), "Rollback", required.rollback), "Enable", required.enable) }
        /// `AlarmNames`: mandatory.
        #[track_caller] pub fn alarm_names(self, value: impl IntoVal<List<Is<kinds::AlarmName>>>) -> Self { with(self, "AlarmNames", value) }
        /// `Enable`: mandatory.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
        /// `Rollback`: mandatory.
        #[track_caller] pub fn rollback(self, value: impl IntoVal<bool>) -> Self { with(self, "Rollback", value) }
    }

    /// `DeploymentCircuitBreaker`.
    pub type DeploymentCircuitBreaker = Fields<of::DeploymentCircuitBreaker>;
    impl DeploymentCircuitBreaker {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable: impl IntoVal<bool>, rollback: impl IntoVal<bool>) -> Self { with(with(empty(), "Enable", enable), "Rollback", rollback) }
        /// `Enable`: mandatory.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
        /// `ResetOnHealthyTask`.
        #[track_caller] pub fn reset_on_healthy_task(self, value: impl IntoVal<bool>) -> Self { with(self, "ResetOnHealthyTask", value) }
        /// `Rollback`: mandatory.
        #[track_caller] pub fn rollback(self, value: impl IntoVal<bool>) -> Self { with(self, "Rollback", value) }
        /// `ThresholdConfiguration`.
        #[track_caller] pub fn threshold_configuration(self, value: impl IntoVal<ThresholdConfiguration>) -> Self { with(self, "ThresholdConfiguration", value) }
    }

    /// `DeploymentConfiguration`.
    pub type DeploymentConfiguration = Fields<of::DeploymentConfiguration>;
    impl DeploymentConfiguration {
        /// `Alarms`.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<DeploymentAlarms>) -> Self { with(self, "Alarms", value) }
        /// `BakeTimeInMinutes`: 0 to 1440.
        #[track_caller] pub fn bake_time_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "BakeTimeInMinutes", value) }
        /// `CanaryConfiguration`.
        #[track_caller] pub fn canary_configuration(self, value: impl IntoVal<CanaryConfiguration>) -> Self { with(self, "CanaryConfiguration", value) }
        /// `DeploymentCircuitBreaker`.
        #[track_caller] pub fn deployment_circuit_breaker(self, value: impl IntoVal<DeploymentCircuitBreaker>) -> Self { with(self, "DeploymentCircuitBreaker", value) }
        /// `EarlySuccessCriteria`.
        #[track_caller] pub fn early_success_criteria(self, value: impl IntoVal<DeploymentEarlySuccessCriteria>) -> Self { with(self, "EarlySuccessCriteria", value) }
        /// `LifecycleHooks`.
        #[track_caller] pub fn lifecycle_hooks(self, value: impl IntoVal<List<DeploymentLifecycleHook>>) -> Self { with(self, "LifecycleHooks", value) }
        /// `LinearConfiguration`.
        #[track_caller] pub fn linear_configuration(self, value: impl IntoVal<LinearConfiguration>) -> Self { with(self, "LinearConfiguration", value) }
        /// `MaximumPercent`.
        #[track_caller] pub fn maximum_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPercent", value) }
        /// `MinimumHealthyPercent`.
        #[track_caller] pub fn minimum_healthy_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumHealthyPercent", value) }
        /// `Strategy`.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<DeploymentConfigurationStrategy>) -> Self { with(self, "Strategy", value) }
    }

    /// Words of `Strategy`.
    pub type DeploymentConfigurationStrategy = Word<fn(of::DeploymentConfigurationStrategy)>;
    impl DeploymentConfigurationStrategy {
        /// `ROLLING`
        pub const Rolling: Self = word("ROLLING");
        /// `BLUE_GREEN`
        pub const BlueGreen: Self = word("BLUE_GREEN");
        /// `LINEAR`
        pub const Linear: Self = word("LINEAR");
        /// `CANARY`
        pub const Canary: Self = word("CANARY");
    }

    /// `DeploymentController`.
    pub type DeploymentController = Fields<of::DeploymentController>;
    impl DeploymentController {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DeploymentControllerType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DeploymentControllerType = Word<fn(of::DeploymentControllerType)>;
    impl DeploymentControllerType {
        /// `CODE_DEPLOY`
        pub const CodeDeploy: Self = word("CODE_DEPLOY");
        /// `ECS`
        pub const Ecs: Self = word("ECS");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `DeploymentEarlySuccessCriteria`.
    pub type DeploymentEarlySuccessCriteria = Fields<of::DeploymentEarlySuccessCriteria>;
    impl DeploymentEarlySuccessCriteria {
        /// `Enable`.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
        /// `HealthyPercent`: 0 to 100.
        #[track_caller] pub fn healthy_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyPercent", value) }
        /// `SourceServiceRevisionCleanup`.
        #[track_caller] pub fn source_service_revision_cleanup(self, value: impl IntoVal<DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup>) -> Self { with(self, "SourceServiceRevisionCleanup", value) }
    }

    /// Words of `SourceServiceRevisionCleanup`.
    pub type DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup = Word<fn(of::DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup)>;
    impl DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup {
        /// `BLOCKING`
        pub const Blocking: Self = word("BLOCKING");
        /// `DEFERRED`
        pub const Deferred: Self = word("DEFERRED");
    }

    /// `DeploymentLifecycleHook`.
    pub type DeploymentLifecycleHook = Fields<of::DeploymentLifecycleHook>;
    impl DeploymentLifecycleHook {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lifecycle_stages: impl IntoVal<List<DeploymentLifecycleHookLifecycleStage>>) -> Self { with(empty(), "LifecycleStages", lifecycle_stages) }
        /// `HookDetails`.
        #[track_caller] pub fn hook_details(self, value: impl IntoVal<Json>) -> Self { with(self, "HookDetails", value) }
        /// `HookTargetArn`.
        #[track_caller] pub fn hook_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HookTargetArn", value) }
        /// `LifecycleStages`: mandatory, at least 1 item.
        #[track_caller] pub fn lifecycle_stages(self, value: impl IntoVal<List<DeploymentLifecycleHookLifecycleStage>>) -> Self { with(self, "LifecycleStages", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TargetType`.
        #[track_caller] pub fn target_type(self, value: impl IntoVal<DeploymentLifecycleHookTargetType>) -> Self { with(self, "TargetType", value) }
        /// `TimeoutConfiguration`.
        #[track_caller] pub fn timeout_configuration(self, value: impl IntoVal<HookTimeoutConfig>) -> Self { with(self, "TimeoutConfiguration", value) }
    }

    /// Words of `LifecycleStage`.
    pub type DeploymentLifecycleHookLifecycleStage = Word<fn(of::DeploymentLifecycleHookLifecycleStage)>;
    impl DeploymentLifecycleHookLifecycleStage {
        /// `RECONCILE_SERVICE`
        pub const ReconcileService: Self = word("RECONCILE_SERVICE");
        /// `PRE_SCALE_UP`
        pub const PreScaleUp: Self = word("PRE_SCALE_UP");
        /// `POST_SCALE_UP`
        pub const PostScaleUp: Self = word("POST_SCALE_UP");
        /// `TEST_TRAFFIC_SHIFT`
        pub const TestTrafficShift: Self = word("TEST_TRAFFIC_SHIFT");
        /// `POST_TEST_TRAFFIC_SHIFT`
        pub const PostTestTrafficShift: Self = word("POST_TEST_TRAFFIC_SHIFT");
        /// `PRE_PRODUCTION_TRAFFIC_SHIFT`
        pub const PreProductionTrafficShift: Self = word("PRE_PRODUCTION_TRAFFIC_SHIFT");
        /// `PRODUCTION_TRAFFIC_SHIFT`
        pub const ProductionTrafficShift: Self = word("PRODUCTION_TRAFFIC_SHIFT");
        /// `POST_PRODUCTION_TRAFFIC_SHIFT`
        pub const PostProductionTrafficShift: Self = word("POST_PRODUCTION_TRAFFIC_SHIFT");
    }

    /// Words of `TargetType`.
    pub type DeploymentLifecycleHookTargetType = Word<fn(of::DeploymentLifecycleHookTargetType)>;
    impl DeploymentLifecycleHookTargetType {
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `PAUSE`
        pub const Pause: Self = word("PAUSE");
    }

    /// `EBSTagSpecification`.
    pub type EbsTagSpecification = Fields<of::EbsTagSpecification>;
    impl EbsTagSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<EbsTagSpecificationResourceType>) -> Self { with(empty(), "ResourceType", resource_type) }
        /// `PropagateTags`.
        #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<EbsTagSpecificationPropagateTags>) -> Self { with(self, "PropagateTags", value) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<EbsTagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`: at most 50 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `PropagateTags`.
    pub type EbsTagSpecificationPropagateTags = Word<fn(of::EbsTagSpecificationPropagateTags)>;
    impl EbsTagSpecificationPropagateTags {
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `TASK_DEFINITION`
        pub const TaskDefinition: Self = word("TASK_DEFINITION");
    }

    /// Words of `ResourceType`.
    pub type EbsTagSpecificationResourceType = Word<fn(of::EbsTagSpecificationResourceType)>;
    impl EbsTagSpecificationResourceType {
        /// `volume`
        pub const Volume: Self = word("volume");
    }

    /// `ForceNewDeployment`.
    pub type ForceNewDeployment = Fields<of::ForceNewDeployment>;
    impl ForceNewDeployment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_force_new_deployment: impl IntoVal<bool>) -> Self { with(empty(), "EnableForceNewDeployment", enable_force_new_deployment) }
        /// `EnableForceNewDeployment`: mandatory.
        #[track_caller] pub fn enable_force_new_deployment(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableForceNewDeployment", value) }
        /// `ForceNewDeploymentNonce`: 1 to 255 characters.
        #[track_caller] pub fn force_new_deployment_nonce(self, value: impl IntoVal<String>) -> Self { with(self, "ForceNewDeploymentNonce", value) }
    }

    /// `GatewayConnector`.
    pub type GatewayConnector = Fields<of::GatewayConnector>;
    impl GatewayConnector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port_name: impl IntoVal<String>) -> Self { with(empty(), "PortName", port_name) }
        /// `Filters`.
        #[track_caller] pub fn filters(self, value: impl IntoVal<GatewayConnectorFilters>) -> Self { with(self, "Filters", value) }
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<GatewayConnectorHealthCheck>) -> Self { with(self, "HealthCheck", value) }
        /// `PortName`: mandatory.
        #[track_caller] pub fn port_name(self, value: impl IntoVal<String>) -> Self { with(self, "PortName", value) }
    }

    /// `GatewayConnectorFilters`.
    pub type GatewayConnectorFilters = Fields<of::GatewayConnectorFilters>;
    impl GatewayConnectorFilters {
        /// `AccessTypes`: at most 2 items.
        #[track_caller] pub fn access_types(self, value: impl IntoVal<List<GatewayConnectorFiltersAccessType>>) -> Self { with(self, "AccessTypes", value) }
    }

    /// Words of `AccessType`.
    pub type GatewayConnectorFiltersAccessType = Word<fn(of::GatewayConnectorFiltersAccessType)>;
    impl GatewayConnectorFiltersAccessType {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }

    /// `GatewayConnectorHealthCheck`.
    pub type GatewayConnectorHealthCheck = Fields<of::GatewayConnectorHealthCheck>;
    impl GatewayConnectorHealthCheck {
        /// `HealthCheckIntervalSeconds`.
        #[track_caller] pub fn health_check_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckIntervalSeconds", value) }
        /// `HealthCheckPath`.
        #[track_caller] pub fn health_check_path(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckPath", value) }
        /// `HealthCheckPort`.
        #[track_caller] pub fn health_check_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckPort", value) }
        /// `HealthCheckProtocol`.
        #[track_caller] pub fn health_check_protocol(self, value: impl IntoVal<GatewayConnectorHealthCheckHealthCheckProtocol>) -> Self { with(self, "HealthCheckProtocol", value) }
        /// `HealthCheckTimeoutSeconds`.
        #[track_caller] pub fn health_check_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckTimeoutSeconds", value) }
        /// `HealthyThresholdCount`.
        #[track_caller] pub fn healthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThresholdCount", value) }
        /// `Matcher`.
        #[track_caller] pub fn matcher(self, value: impl IntoVal<GatewayConnectorHealthCheckMatcher>) -> Self { with(self, "Matcher", value) }
        /// `UnhealthyThresholdCount`.
        #[track_caller] pub fn unhealthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThresholdCount", value) }
    }

    /// Words of `HealthCheckProtocol`.
    pub type GatewayConnectorHealthCheckHealthCheckProtocol = Word<fn(of::GatewayConnectorHealthCheckHealthCheckProtocol)>;
    impl GatewayConnectorHealthCheckHealthCheckProtocol {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
    }

    /// `GatewayConnectorHealthCheckMatcher`.
    pub type GatewayConnectorHealthCheckMatcher = Fields<of::GatewayConnectorHealthCheckMatcher>;
    impl GatewayConnectorHealthCheckMatcher {
        /// `GrpcCode`.
        #[track_caller] pub fn grpc_code(self, value: impl IntoVal<String>) -> Self { with(self, "GrpcCode", value) }
        /// `HttpCode`.
        #[track_caller] pub fn http_code(self, value: impl IntoVal<String>) -> Self { with(self, "HttpCode", value) }
    }

    /// `HookTimeoutConfig`.
    pub type HookTimeoutConfig = Fields<of::HookTimeoutConfig>;
    impl HookTimeoutConfig {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<HookTimeoutConfigAction>) -> Self { with(self, "Action", value) }
        /// `TimeoutInMinutes`: 1 to 20160.
        #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
    }

    /// Words of `Action`.
    pub type HookTimeoutConfigAction = Word<fn(of::HookTimeoutConfigAction)>;
    impl HookTimeoutConfigAction {
        /// `ROLLBACK`
        pub const Rollback: Self = word("ROLLBACK");
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
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

    /// `LinearConfiguration`.
    pub type LinearConfiguration = Fields<of::LinearConfiguration>;
    impl LinearConfiguration {
        /// `StepBakeTimeInMinutes`: 0 to 1440.
        #[track_caller] pub fn step_bake_time_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "StepBakeTimeInMinutes", value) }
        /// `StepPercent`: 3 to 100.
        #[track_caller] pub fn step_percent(self, value: impl IntoVal<f64>) -> Self { with(self, "StepPercent", value) }
    }

    /// `LoadBalancer`.
    pub type LoadBalancer = Fields<of::LoadBalancer>;
    impl LoadBalancer {
        /// `AdvancedConfiguration`.
        #[track_caller] pub fn advanced_configuration(self, value: impl IntoVal<AdvancedConfiguration>) -> Self { with(self, "AdvancedConfiguration", value) }
        /// `ContainerName`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `ContainerPort`.
        #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerPort", value) }
        /// `LoadBalancerName`.
        #[track_caller] pub fn load_balancer_name(self, value: impl IntoVal<String>) -> Self { with(self, "LoadBalancerName", value) }
        /// `TargetGroupArn`.
        #[track_caller] pub fn target_group_arn(self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { with(self, "TargetGroupArn", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `LogDriver`.
        #[track_caller] pub fn log_driver(self, value: impl IntoVal<String>) -> Self { with(self, "LogDriver", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Options", value) }
        /// `SecretOptions`.
        #[track_caller] pub fn secret_options(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "SecretOptions", value) }
    }

    /// `MetricConfiguration`.
    pub type MetricConfiguration = Fields<of::MetricConfiguration>;
    impl MetricConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_names: impl IntoVal<List<MetricConfigurationMetricName>>, resolution_seconds: impl IntoVal<i64>) -> Self { with(with(empty(), "MetricNames", metric_names), "ResolutionSeconds", resolution_seconds) }
        /// `MetricNames`: mandatory, 1 to 2 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn metric_names(self, value: impl IntoVal<List<MetricConfigurationMetricName>>) -> Self { with(self, "MetricNames", value) }
        /// `ResolutionSeconds`: mandatory, 20 to 60, one of `20`, `60`.
        #[track_caller] pub fn resolution_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ResolutionSeconds", value) }
    }

    /// Words of `MetricName`.
    pub type MetricConfigurationMetricName = Word<fn(of::MetricConfigurationMetricName)>;
    impl MetricConfigurationMetricName {
        /// `CPUUtilization`
        pub const CpuUtilization: Self = word("CPUUtilization");
        /// `MemoryUtilization`
        pub const MemoryUtilization: Self = word("MemoryUtilization");
    }

    /// `MonitoringConfiguration`.
    pub type MonitoringConfiguration = Fields<of::MonitoringConfiguration>;
    impl MonitoringConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_configurations: impl IntoVal<List<MetricConfiguration>>) -> Self { with(empty(), "MetricConfigurations", metric_configurations) }
        /// `MetricConfigurations`: mandatory, 1 to 2 items.
        #[track_caller] pub fn metric_configurations(self, value: impl IntoVal<List<MetricConfiguration>>) -> Self { with(self, "MetricConfigurations", value) }
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
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<PlacementConstraintType>) -> Self { with(empty(), "Type", type_) }
        /// `Expression`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PlacementConstraintType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
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
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<PlacementStrategyType>) -> Self { with(empty(), "Type", type_) }
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PlacementStrategyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type PlacementStrategyType = Word<fn(of::PlacementStrategyType)>;
    impl PlacementStrategyType {
        /// `binpack`
        pub const Binpack: Self = word("binpack");
        /// `random`
        pub const Random: Self = word("random");
        /// `spread`
        pub const Spread: Self = word("spread");
    }

    /// Words of `PropagateTags`.
    pub type PropagateTags = Word<fn(of::PropagateTags)>;
    impl PropagateTags {
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `TASK_DEFINITION`
        pub const TaskDefinition: Self = word("TASK_DEFINITION");
    }

    /// Words of `SchedulingStrategy`.
    pub type SchedulingStrategy = Word<fn(of::SchedulingStrategy)>;
    impl SchedulingStrategy {
        /// `DAEMON`
        pub const Daemon: Self = word("DAEMON");
        /// `REPLICA`
        pub const Replica: Self = word("REPLICA");
    }

    /// `ServiceConnectAccessLogConfiguration`.
    pub type ServiceConnectAccessLogConfiguration = Fields<of::ServiceConnectAccessLogConfiguration>;
    impl ServiceConnectAccessLogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(format: impl IntoVal<ServiceConnectAccessLogConfigurationFormat>) -> Self { with(empty(), "Format", format) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<ServiceConnectAccessLogConfigurationFormat>) -> Self { with(self, "Format", value) }
        /// `IncludeQueryParameters`.
        #[track_caller] pub fn include_query_parameters(self, value: impl IntoVal<ServiceConnectAccessLogConfigurationIncludeQueryParameters>) -> Self { with(self, "IncludeQueryParameters", value) }
    }

    /// Words of `Format`.
    pub type ServiceConnectAccessLogConfigurationFormat = Word<fn(of::ServiceConnectAccessLogConfigurationFormat)>;
    impl ServiceConnectAccessLogConfigurationFormat {
        /// `TEXT`
        pub const Text: Self = word("TEXT");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }

    /// Words of `IncludeQueryParameters`.
    pub type ServiceConnectAccessLogConfigurationIncludeQueryParameters = Word<fn(of::ServiceConnectAccessLogConfigurationIncludeQueryParameters)>;
    impl ServiceConnectAccessLogConfigurationIncludeQueryParameters {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `ServiceConnectClientAlias`.
    pub type ServiceConnectClientAlias = Fields<of::ServiceConnectClientAlias>;
    impl ServiceConnectClientAlias {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port: impl IntoVal<i64>) -> Self { with(empty(), "Port", port) }
        /// `DnsName`.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DnsName", value) }
        /// `Port`: mandatory, 0 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `TestTrafficRules`.
        #[track_caller] pub fn test_traffic_rules(self, value: impl IntoVal<ServiceConnectTestTrafficRules>) -> Self { with(self, "TestTrafficRules", value) }
    }

    /// `ServiceConnectConfiguration`.
    pub type ServiceConnectConfiguration = Fields<of::ServiceConnectConfiguration>;
    impl ServiceConnectConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AccessLogConfiguration`.
        #[track_caller] pub fn access_log_configuration(self, value: impl IntoVal<ServiceConnectAccessLogConfiguration>) -> Self { with(self, "AccessLogConfiguration", value) }
        /// `ContainerConfigurations`: at most 10 items.
        #[track_caller] pub fn container_configurations(self, value: impl IntoVal<List<ServiceConnectContainerConfiguration>>) -> Self { with(self, "ContainerConfigurations", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Services`.
        #[track_caller] pub fn services(self, value: impl IntoVal<List<ServiceConnectService>>) -> Self { with(self, "Services", value) }
    }

    /// `ServiceConnectContainerConfiguration`.
    pub type ServiceConnectContainerConfiguration = Fields<of::ServiceConnectContainerConfiguration>;
    impl ServiceConnectContainerConfiguration {
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<ServiceConnectContainerConfigurationLogLevel>) -> Self { with(self, "LogLevel", value) }
    }

    /// Words of `LogLevel`.
    pub type ServiceConnectContainerConfigurationLogLevel = Word<fn(of::ServiceConnectContainerConfigurationLogLevel)>;
    impl ServiceConnectContainerConfigurationLogLevel {
        /// `debug`
        pub const Debug: Self = word("debug");
        /// `info`
        pub const Info: Self = word("info");
    }

    /// `ServiceConnectService`.
    pub type ServiceConnectService = Fields<of::ServiceConnectService>;
    impl ServiceConnectService {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port_name: impl IntoVal<String>) -> Self { with(empty(), "PortName", port_name) }
        /// `ClientAliases`.
        #[track_caller] pub fn client_aliases(self, value: impl IntoVal<List<ServiceConnectClientAlias>>) -> Self { with(self, "ClientAliases", value) }
        /// `DiscoveryName`.
        #[track_caller] pub fn discovery_name(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryName", value) }
        /// `IngressPortOverride`: 0 to 65535.
        #[track_caller] pub fn ingress_port_override(self, value: impl IntoVal<i64>) -> Self { with(self, "IngressPortOverride", value) }
        /// `PortName`: mandatory.
        #[track_caller] pub fn port_name(self, value: impl IntoVal<String>) -> Self { with(self, "PortName", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<TimeoutConfiguration>) -> Self { with(self, "Timeout", value) }
        /// `Tls`.
        #[track_caller] pub fn tls(self, value: impl IntoVal<ServiceConnectTlsConfiguration>) -> Self { with(self, "Tls", value) }
    }

    /// `ServiceConnectTestTrafficRules`.
    pub type ServiceConnectTestTrafficRules = Fields<of::ServiceConnectTestTrafficRules>;
    impl ServiceConnectTestTrafficRules {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header: impl IntoVal<ServiceConnectTestTrafficRulesHeader>) -> Self { with(empty(), "Header", header) }
        /// `Header`: mandatory.
        #[track_caller] pub fn header(self, value: impl IntoVal<ServiceConnectTestTrafficRulesHeader>) -> Self { with(self, "Header", value) }
    }

    /// `ServiceConnectTestTrafficRulesHeader`.
    pub type ServiceConnectTestTrafficRulesHeader = Fields<of::ServiceConnectTestTrafficRulesHeader>;
    impl ServiceConnectTestTrafficRulesHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<ServiceConnectTestTrafficRulesHeaderValue>) -> Self { with(self, "Value", value) }
    }

    /// `ServiceConnectTestTrafficRulesHeaderValue`.
    pub type ServiceConnectTestTrafficRulesHeaderValue = Fields<of::ServiceConnectTestTrafficRulesHeaderValue>;
    impl ServiceConnectTestTrafficRulesHeaderValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(exact: impl IntoVal<String>) -> Self { with(empty(), "Exact", exact) }
        /// `Exact`: mandatory.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
    }

    /// `ServiceConnectTlsCertificateAuthority`.
    pub type ServiceConnectTlsCertificateAuthority = Fields<of::ServiceConnectTlsCertificateAuthority>;
    impl ServiceConnectTlsCertificateAuthority {
        /// `AwsPcaAuthorityArn`.
        #[track_caller] pub fn aws_pca_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AwsPcaAuthorityArn", value) }
    }

    /// `ServiceConnectTlsConfiguration`.
    pub type ServiceConnectTlsConfiguration = Fields<of::ServiceConnectTlsConfiguration>;
    impl ServiceConnectTlsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(issuer_certificate_authority: impl IntoVal<ServiceConnectTlsCertificateAuthority>) -> Self { with(empty(), "IssuerCertificateAuthority", issuer_certificate_authority) }
        /// `IssuerCertificateAuthority`: mandatory.
        #[track_caller] pub fn issuer_certificate_authority(self, value: impl IntoVal<ServiceConnectTlsCertificateAuthority>) -> Self { with(self, "IssuerCertificateAuthority", value) }
        /// `KmsKey`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `ServiceManagedEBSVolumeConfiguration`.
    pub type ServiceManagedEbsVolumeConfiguration = Fields<of::ServiceManagedEbsVolumeConfiguration>;
    impl ServiceManagedEbsVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `FilesystemType`.
        #[track_caller] pub fn filesystem_type(self, value: impl IntoVal<ServiceManagedEbsVolumeConfigurationFilesystemType>) -> Self { with(self, "FilesystemType", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SizeInGiB`.
        #[track_caller] pub fn size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGiB", value) }
        /// `SnapshotId`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `TagSpecifications`.
        #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<EbsTagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
        /// `Throughput`.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeInitializationRate`.
        #[track_caller] pub fn volume_initialization_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeInitializationRate", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `FilesystemType`.
    pub type ServiceManagedEbsVolumeConfigurationFilesystemType = Word<fn(of::ServiceManagedEbsVolumeConfigurationFilesystemType)>;
    impl ServiceManagedEbsVolumeConfigurationFilesystemType {
        /// `ext3`
        pub const Ext3: Self = word("ext3");
        /// `ext4`
        pub const Ext4: Self = word("ext4");
        /// `ntfs`
        pub const Ntfs: Self = word("ntfs");
        /// `xfs`
        pub const Xfs: Self = word("xfs");
    }

    /// `ServiceRegistry`.
    pub type ServiceRegistry = Fields<of::ServiceRegistry>;
    impl ServiceRegistry {
        /// `ContainerName`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `ContainerPort`.
        #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerPort", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `RegistryArn`.
        #[track_caller] pub fn registry_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryArn", value) }
    }

    /// `ServiceVolumeConfiguration`.
    pub type ServiceVolumeConfiguration = Fields<of::ServiceVolumeConfiguration>;
    impl ServiceVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `ManagedEBSVolume`.
        #[track_caller] pub fn managed_ebs_volume(self, value: impl IntoVal<ServiceManagedEbsVolumeConfiguration>) -> Self { with(self, "ManagedEBSVolume", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ThresholdConfiguration`.
    pub type ThresholdConfiguration = Fields<of::ThresholdConfiguration>;
    impl ThresholdConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ThresholdConfigurationType>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ThresholdConfigurationType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type ThresholdConfigurationType = Word<fn(of::ThresholdConfigurationType)>;
    impl ThresholdConfigurationType {
        /// `COUNT`
        pub const Count: Self = word("COUNT");
        /// `BOUNDED_PERCENT`
        pub const BoundedPercent: Self = word("BOUNDED_PERCENT");
        /// `UNBOUNDED_PERCENT`
        pub const UnboundedPercent: Self = word("UNBOUNDED_PERCENT");
    }

    /// `TimeoutConfiguration`.
    pub type TimeoutConfiguration = Fields<of::TimeoutConfiguration>;
    impl TimeoutConfiguration {
        /// `IdleTimeoutSeconds`: 0 to 2147483647.
        #[track_caller] pub fn idle_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeoutSeconds", value) }
        /// `PerRequestTimeoutSeconds`: 0 to 2147483647.
        #[track_caller] pub fn per_request_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PerRequestTimeoutSeconds", value) }
    }

    /// `VpcLatticeAdvancedConfiguration`.
    pub type VpcLatticeAdvancedConfiguration = Fields<of::VpcLatticeAdvancedConfiguration>;
    impl VpcLatticeAdvancedConfiguration {
        /// `AlternateTargetGroupArn`.
        #[track_caller] pub fn alternate_target_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AlternateTargetGroupArn", value) }
        /// `ProductionListenerRule`.
        #[track_caller] pub fn production_listener_rule(self, value: impl IntoVal<String>) -> Self { with(self, "ProductionListenerRule", value) }
        /// `TestListenerRule`.
        #[track_caller] pub fn test_listener_rule(self, value: impl IntoVal<String>) -> Self { with(self, "TestListenerRule", value) }
    }

    /// `VpcLatticeConfiguration`.
    pub type VpcLatticeConfiguration = Fields<of::VpcLatticeConfiguration>;
    /// What [`VpcLatticeConfiguration`] cannot do without.
    pub struct VpcLatticeConfigurationRequired<A, B, C> {
        /// `RoleArn`.
        pub role_arn: A,
        /// `TargetGroupArn`.
        pub target_group_arn: B,
        /// `PortName`.
        pub port_name: C,
    }
    impl VpcLatticeConfiguration {
        /// Takes what is mandatory, by name: [`VpcLatticeConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: VpcLatticeConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "RoleArn", required.role_arn), "TargetGroupArn", required.target_group_arn), "PortName", required.port_name) }
        /// `AdvancedConfiguration`.
        #[track_caller] pub fn advanced_configuration(self, value: impl IntoVal<VpcLatticeAdvancedConfiguration>) -> Self { with(self, "AdvancedConfiguration", value) }
        /// `PortName`: mandatory.
        #[track_caller] pub fn port_name(self, value: impl IntoVal<String>) -> Self { with(self, "PortName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TargetGroupArn`: mandatory.
        #[track_caller] pub fn target_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetGroupArn", value) }
    }
}

/// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html).
///
/// What `Ref` returns: `TaskDefinitionArn`.
pub type CfnTaskDefinition = Handle<of::CfnTaskDefinition>;
impl cfn::ResourceType for of::CfnTaskDefinition { const TYPE: &'static str = "AWS::ECS::TaskDefinition"; type Tags = cfn::TagList; type Props = CfnTaskDefinitionProps; type Reference = Is<kinds::TaskDefinitionArn>; }
impl CfnTaskDefinition {
    /// The attribute `TaskDefinitionArn`.
    #[inline] pub fn attr_task_definition_arn(&self) -> Val<Is<kinds::TaskDefinitionArn>> { cfn::attribute(&self.0, "TaskDefinitionArn") }
}

/// Properties of [`CfnTaskDefinition`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ContainerDefinitions`, `Cpu`, `EnableFaultInjection`, `EphemeralStorage`, `ExecutionRoleArn`, `Family`, `InferenceAccelerators`, `IpcMode`, `Memory`, `NetworkMode`, `PidMode`, `PlacementConstraints`, `ProxyConfiguration`, `RequiresCompatibilities`, `RuntimePlatform`, `TaskRoleArn`, `Volumes`.
pub type CfnTaskDefinitionProps = Fields<of::CfnTaskDefinition>;
impl CfnTaskDefinitionProps {
    /// `ContainerDefinitions`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn container_definitions(self, value: impl IntoVal<List<cfn_task_definition::ContainerDefinition>>) -> Self { with(self, "ContainerDefinitions", value) }
    /// `Cpu`. Changing it replaces the resource.
    #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
    /// `EnableFaultInjection`. Changing it replaces the resource.
    #[track_caller] pub fn enable_fault_injection(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableFaultInjection", value) }
    /// `EphemeralStorage`. Changing it replaces the resource.
    #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<cfn_task_definition::EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
    /// `ExecutionRoleArn`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Family`. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `InferenceAccelerators`: no item twice. Changing it replaces the resource. Deprecated.
    #[track_caller] pub fn inference_accelerators(self, value: impl IntoVal<List<cfn_task_definition::InferenceAccelerator>>) -> Self { with(self, "InferenceAccelerators", value) }
    /// `IpcMode`. Changing it replaces the resource.
    #[track_caller] pub fn ipc_mode(self, value: impl IntoVal<cfn_task_definition::IpcMode>) -> Self { with(self, "IpcMode", value) }
    /// `Memory`. Changing it replaces the resource.
    #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
    /// `NetworkMode`. Changing it replaces the resource.
    #[track_caller] pub fn network_mode(self, value: impl IntoVal<cfn_task_definition::NetworkMode>) -> Self { with(self, "NetworkMode", value) }
    /// `PidMode`. Changing it replaces the resource.
    #[track_caller] pub fn pid_mode(self, value: impl IntoVal<cfn_task_definition::PidMode>) -> Self { with(self, "PidMode", value) }
    /// `PlacementConstraints`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn placement_constraints(self, value: impl IntoVal<List<cfn_task_definition::TaskDefinitionPlacementConstraint>>) -> Self { with(self, "PlacementConstraints", value) }
    /// `ProxyConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn proxy_configuration(self, value: impl IntoVal<cfn_task_definition::ProxyConfiguration>) -> Self { with(self, "ProxyConfiguration", value) }
    /// `RequiresCompatibilities`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn requires_compatibilities(self, value: impl IntoVal<List<cfn_task_definition::RequiresCompatibility>>) -> Self { with(self, "RequiresCompatibilities", value) }
    /// `RuntimePlatform`. Changing it replaces the resource.
    #[track_caller] pub fn runtime_platform(self, value: impl IntoVal<cfn_task_definition::RuntimePlatform>) -> Self { with(self, "RuntimePlatform", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_task_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskRoleArn`. Changing it replaces the resource.
    #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
    /// `Volumes`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn volumes(self, value: impl IntoVal<List<cfn_task_definition::Volume>>) -> Self { with(self, "Volumes", value) }
}

/// Types of [`CfnTaskDefinition`].
pub mod cfn_task_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{Tag};
    pub use super::cfn_daemon_task_definition::{ContainerDependency, ContainerDependencyCondition, DevicePermission, EnvironmentFile, EnvironmentFileType, FirelensConfiguration, FirelensConfigurationType, HealthCheck, HostVolumeProperties, KernelCapabilities, KeyValuePair, LogConfiguration, MountPoint, RepositoryCredentials, RestartPolicy, Secret, SystemControl, Tmpfs, Ulimit, UlimitRequired, UlimitName};
    mod of { pub enum AuthorizationConfig {} impl ias_core::Optional for AuthorizationConfig {} pub enum AuthorizationConfigIam {} pub enum ContainerDefinition {} pub enum ContainerDefinitionVersionConsistency {} pub enum Device {} impl ias_core::Optional for Device {} pub enum DockerVolumeConfiguration {} impl ias_core::Optional for DockerVolumeConfiguration {} pub enum DockerVolumeConfigurationScope {} pub enum EfsVolumeConfiguration {} pub enum EfsVolumeConfigurationTransitEncryption {} pub enum EphemeralStorage {} impl ias_core::Optional for EphemeralStorage {} pub enum FSxAuthorizationConfig {} pub enum FSxWindowsFileServerVolumeConfiguration {} pub enum HostEntry {} impl ias_core::Optional for HostEntry {} pub enum InferenceAccelerator {} impl ias_core::Optional for InferenceAccelerator {} pub enum IpcMode {} pub enum LinuxParameters {} impl ias_core::Optional for LinuxParameters {} pub enum NetworkMode {} pub enum NvidiaMpsAllocation {} pub enum PidMode {} pub enum PortMapping {} impl ias_core::Optional for PortMapping {} pub enum PortMappingAppProtocol {} pub enum PortMappingProtocol {} pub enum ProxyConfiguration {} pub enum ProxyConfigurationType {} pub enum RequiresCompatibility {} pub enum ResourceRequirement {} pub enum ResourceRequirementType {} pub enum RuntimePlatform {} impl ias_core::Optional for RuntimePlatform {} pub enum RuntimePlatformCpuArchitecture {} pub enum RuntimePlatformOperatingSystemFamily {} pub enum S3FilesVolumeConfiguration {} pub enum SharingStrategy {} pub enum TaskDefinitionPlacementConstraint {} pub enum TaskDefinitionPlacementConstraintType {} pub enum Volume {} impl ias_core::Optional for Volume {} pub enum VolumeFrom {} impl ias_core::Optional for VolumeFrom {} }

    /// `AuthorizationConfig`.
    pub type AuthorizationConfig = Fields<of::AuthorizationConfig>;
    impl AuthorizationConfig {
        /// `AccessPointId`.
        #[track_caller] pub fn access_point_id(self, value: impl IntoVal<Is<kinds::AccessPointId>>) -> Self { with(self, "AccessPointId", value) }
        /// `IAM`.
        #[track_caller] pub fn iam(self, value: impl IntoVal<AuthorizationConfigIam>) -> Self { with(self, "IAM", value) }
    }

    /// Words of `IAM`.
    pub type AuthorizationConfigIam = Word<fn(of::AuthorizationConfigIam)>;
    impl AuthorizationConfigIam {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `ContainerDefinition`.
    pub type ContainerDefinition = Fields<of::ContainerDefinition>;
    impl ContainerDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, image: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<i64>) -> Self { with(self, "Cpu", value) }
        /// `CredentialSpecs`.
        #[track_caller] pub fn credential_specs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CredentialSpecs", value) }
        /// `DependsOn`.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<ContainerDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `DisableNetworking`.
        #[track_caller] pub fn disable_networking(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableNetworking", value) }
        /// `DnsSearchDomains`.
        #[track_caller] pub fn dns_search_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DnsSearchDomains", value) }
        /// `DnsServers`.
        #[track_caller] pub fn dns_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DnsServers", value) }
        /// `DockerLabels`.
        #[track_caller] pub fn docker_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DockerLabels", value) }
        /// `DockerSecurityOptions`.
        #[track_caller] pub fn docker_security_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DockerSecurityOptions", value) }
        /// `EntryPoint`.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntryPoint", value) }
        /// `Environment`: no item twice.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "Environment", value) }
        /// `EnvironmentFiles`.
        #[track_caller] pub fn environment_files(self, value: impl IntoVal<List<EnvironmentFile>>) -> Self { with(self, "EnvironmentFiles", value) }
        /// `Essential`.
        #[track_caller] pub fn essential(self, value: impl IntoVal<bool>) -> Self { with(self, "Essential", value) }
        /// `ExtraHosts`.
        #[track_caller] pub fn extra_hosts(self, value: impl IntoVal<List<HostEntry>>) -> Self { with(self, "ExtraHosts", value) }
        /// `FirelensConfiguration`.
        #[track_caller] pub fn firelens_configuration(self, value: impl IntoVal<FirelensConfiguration>) -> Self { with(self, "FirelensConfiguration", value) }
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<HealthCheck>) -> Self { with(self, "HealthCheck", value) }
        /// `Hostname`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "Hostname", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `Interactive`.
        #[track_caller] pub fn interactive(self, value: impl IntoVal<bool>) -> Self { with(self, "Interactive", value) }
        /// `Links`: no item twice.
        #[track_caller] pub fn links(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Links", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
        /// `MemoryReservation`.
        #[track_caller] pub fn memory_reservation(self, value: impl IntoVal<i64>) -> Self { with(self, "MemoryReservation", value) }
        /// `MountPoints`: no item twice.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PortMappings`: no item twice.
        #[track_caller] pub fn port_mappings(self, value: impl IntoVal<List<PortMapping>>) -> Self { with(self, "PortMappings", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `PseudoTerminal`.
        #[track_caller] pub fn pseudo_terminal(self, value: impl IntoVal<bool>) -> Self { with(self, "PseudoTerminal", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
        /// `RestartPolicy`.
        #[track_caller] pub fn restart_policy(self, value: impl IntoVal<RestartPolicy>) -> Self { with(self, "RestartPolicy", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `StartTimeout`.
        #[track_caller] pub fn start_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeout", value) }
        /// `StopTimeout`.
        #[track_caller] pub fn stop_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "StopTimeout", value) }
        /// `SystemControls`.
        #[track_caller] pub fn system_controls(self, value: impl IntoVal<List<SystemControl>>) -> Self { with(self, "SystemControls", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
        /// `VersionConsistency`: default `"enabled"`.
        #[track_caller] pub fn version_consistency(self, value: impl IntoVal<ContainerDefinitionVersionConsistency>) -> Self { with(self, "VersionConsistency", value) }
        /// `VolumesFrom`: no item twice.
        #[track_caller] pub fn volumes_from(self, value: impl IntoVal<List<VolumeFrom>>) -> Self { with(self, "VolumesFrom", value) }
        /// `WorkingDirectory`.
        #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
    }

    /// Words of `VersionConsistency`.
    pub type ContainerDefinitionVersionConsistency = Word<fn(of::ContainerDefinitionVersionConsistency)>;
    impl ContainerDefinitionVersionConsistency {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `Device`.
    pub type Device = Fields<of::Device>;
    impl Device {
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `HostPath`.
        #[track_caller] pub fn host_path(self, value: impl IntoVal<String>) -> Self { with(self, "HostPath", value) }
        /// `Permissions`: no item twice.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<DevicePermission>>) -> Self { with(self, "Permissions", value) }
    }

    /// `DockerVolumeConfiguration`.
    pub type DockerVolumeConfiguration = Fields<of::DockerVolumeConfiguration>;
    impl DockerVolumeConfiguration {
        /// `Autoprovision`.
        #[track_caller] pub fn autoprovision(self, value: impl IntoVal<bool>) -> Self { with(self, "Autoprovision", value) }
        /// `Driver`.
        #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "Driver", value) }
        /// `DriverOpts`.
        #[track_caller] pub fn driver_opts(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DriverOpts", value) }
        /// `Labels`.
        #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Labels", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<DockerVolumeConfigurationScope>) -> Self { with(self, "Scope", value) }
    }

    /// Words of `Scope`.
    pub type DockerVolumeConfigurationScope = Word<fn(of::DockerVolumeConfigurationScope)>;
    impl DockerVolumeConfigurationScope {
        /// `shared`
        pub const Shared: Self = word("shared");
        /// `task`
        pub const Task: Self = word("task");
    }

    /// `EFSVolumeConfiguration`.
    pub type EfsVolumeConfiguration = Fields<of::EfsVolumeConfiguration>;
    impl EfsVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filesystem_id: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { with(empty(), "FilesystemId", filesystem_id) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<AuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `FilesystemId`: mandatory.
        #[track_caller] pub fn filesystem_id(self, value: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { with(self, "FilesystemId", value) }
        /// `RootDirectory`.
        #[track_caller] pub fn root_directory(self, value: impl IntoVal<String>) -> Self { with(self, "RootDirectory", value) }
        /// `TransitEncryption`.
        #[track_caller] pub fn transit_encryption(self, value: impl IntoVal<EfsVolumeConfigurationTransitEncryption>) -> Self { with(self, "TransitEncryption", value) }
        /// `TransitEncryptionPort`.
        #[track_caller] pub fn transit_encryption_port(self, value: impl IntoVal<i64>) -> Self { with(self, "TransitEncryptionPort", value) }
    }

    /// Words of `TransitEncryption`.
    pub type EfsVolumeConfigurationTransitEncryption = Word<fn(of::EfsVolumeConfigurationTransitEncryption)>;
    impl EfsVolumeConfigurationTransitEncryption {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EphemeralStorage`.
    pub type EphemeralStorage = Fields<of::EphemeralStorage>;
    impl EphemeralStorage {
        /// `SizeInGiB`.
        #[track_caller] pub fn size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGiB", value) }
    }

    /// `FSxAuthorizationConfig`.
    pub type FSxAuthorizationConfig = Fields<of::FSxAuthorizationConfig>;
    impl FSxAuthorizationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credentials_parameter: impl IntoVal<String>, domain: impl IntoVal<String>) -> Self { with(with(empty(), "CredentialsParameter", credentials_parameter), "Domain", domain) }
        /// `CredentialsParameter`: mandatory.
        #[track_caller] pub fn credentials_parameter(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsParameter", value) }
        /// `Domain`: mandatory.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    }

    /// `FSxWindowsFileServerVolumeConfiguration`.
    pub type FSxWindowsFileServerVolumeConfiguration = Fields<of::FSxWindowsFileServerVolumeConfiguration>;
    impl FSxWindowsFileServerVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>, root_directory: impl IntoVal<String>) -> Self { with(with(empty(), "FileSystemId", file_system_id), "RootDirectory", root_directory) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<FSxAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `FileSystemId`: mandatory.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `RootDirectory`: mandatory.
        #[track_caller] pub fn root_directory(self, value: impl IntoVal<String>) -> Self { with(self, "RootDirectory", value) }
    }

    /// `HostEntry`.
    pub type HostEntry = Fields<of::HostEntry>;
    impl HostEntry {
        /// `Hostname`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "Hostname", value) }
        /// `IpAddress`.
        #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
    }

    /// `InferenceAccelerator`.
    pub type InferenceAccelerator = Fields<of::InferenceAccelerator>;
    impl InferenceAccelerator {
        /// `DeviceName`.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `DeviceType`.
        #[track_caller] pub fn device_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceType", value) }
    }

    /// Words of `IpcMode`.
    pub type IpcMode = Word<fn(of::IpcMode)>;
    impl IpcMode {
        /// `host`
        pub const Host: Self = word("host");
        /// `none`
        pub const None: Self = word("none");
        /// `task`
        pub const Task: Self = word("task");
    }

    /// `LinuxParameters`.
    pub type LinuxParameters = Fields<of::LinuxParameters>;
    impl LinuxParameters {
        /// `Capabilities`.
        #[track_caller] pub fn capabilities(self, value: impl IntoVal<KernelCapabilities>) -> Self { with(self, "Capabilities", value) }
        /// `Devices`.
        #[track_caller] pub fn devices(self, value: impl IntoVal<List<Device>>) -> Self { with(self, "Devices", value) }
        /// `InitProcessEnabled`.
        #[track_caller] pub fn init_process_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InitProcessEnabled", value) }
        /// `MaxSwap`.
        #[track_caller] pub fn max_swap(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSwap", value) }
        /// `SharedMemorySize`.
        #[track_caller] pub fn shared_memory_size(self, value: impl IntoVal<i64>) -> Self { with(self, "SharedMemorySize", value) }
        /// `Swappiness`.
        #[track_caller] pub fn swappiness(self, value: impl IntoVal<i64>) -> Self { with(self, "Swappiness", value) }
        /// `Tmpfs`.
        #[track_caller] pub fn tmpfs(self, value: impl IntoVal<List<Tmpfs>>) -> Self { with(self, "Tmpfs", value) }
    }

    /// Words of `NetworkMode`.
    pub type NetworkMode = Word<fn(of::NetworkMode)>;
    impl NetworkMode {
        /// `awsvpc`
        pub const Awsvpc: Self = word("awsvpc");
        /// `bridge`
        pub const Bridge: Self = word("bridge");
        /// `host`
        pub const Host: Self = word("host");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `NvidiaMpsAllocation`.
    pub type NvidiaMpsAllocation = Fields<of::NvidiaMpsAllocation>;
    impl NvidiaMpsAllocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(memory: impl IntoVal<i64>) -> Self { with(empty(), "Memory", memory) }
        /// `MaxComputePercent`: 1 to 100.
        #[track_caller] pub fn max_compute_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxComputePercent", value) }
        /// `Memory`: mandatory, at least 1.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
    }

    /// Words of `PidMode`.
    pub type PidMode = Word<fn(of::PidMode)>;
    impl PidMode {
        /// `host`
        pub const Host: Self = word("host");
        /// `task`
        pub const Task: Self = word("task");
    }

    /// `PortMapping`.
    pub type PortMapping = Fields<of::PortMapping>;
    impl PortMapping {
        /// `AppProtocol`.
        #[track_caller] pub fn app_protocol(self, value: impl IntoVal<PortMappingAppProtocol>) -> Self { with(self, "AppProtocol", value) }
        /// `ContainerPort`.
        #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerPort", value) }
        /// `ContainerPortRange`.
        #[track_caller] pub fn container_port_range(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPortRange", value) }
        /// `HostPort`.
        #[track_caller] pub fn host_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HostPort", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<PortMappingProtocol>) -> Self { with(self, "Protocol", value) }
    }

    /// Words of `AppProtocol`.
    pub type PortMappingAppProtocol = Word<fn(of::PortMappingAppProtocol)>;
    impl PortMappingAppProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `http2`
        pub const Http2: Self = word("http2");
        /// `grpc`
        pub const Grpc: Self = word("grpc");
    }

    /// Words of `Protocol`.
    pub type PortMappingProtocol = Word<fn(of::PortMappingProtocol)>;
    impl PortMappingProtocol {
        /// `tcp`
        pub const Tcp: Self = word("tcp");
        /// `udp`
        pub const Udp: Self = word("udp");
    }

    /// `ProxyConfiguration`.
    pub type ProxyConfiguration = Fields<of::ProxyConfiguration>;
    impl ProxyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_name: impl IntoVal<String>) -> Self { with(empty(), "ContainerName", container_name) }
        /// `ContainerName`: mandatory.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `ProxyConfigurationProperties`: no item twice.
        #[track_caller] pub fn proxy_configuration_properties(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "ProxyConfigurationProperties", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ProxyConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ProxyConfigurationType = Word<fn(of::ProxyConfigurationType)>;
    impl ProxyConfigurationType {
        /// `APPMESH`
        pub const Appmesh: Self = word("APPMESH");
    }

    /// Words of `RequiresCompatibility`.
    pub type RequiresCompatibility = Word<fn(of::RequiresCompatibility)>;
    impl RequiresCompatibility {
        /// `EC2`
        pub const Ec2: Self = word("EC2");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
        /// `FARGATE`
        pub const Fargate: Self = word("FARGATE");
        /// `MANAGED_INSTANCES`
        pub const ManagedInstances: Self = word("MANAGED_INSTANCES");
    }

    /// `ResourceRequirement`.
    pub type ResourceRequirement = Fields<of::ResourceRequirement>;
    impl ResourceRequirement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ResourceRequirementType>) -> Self { with(empty(), "Type", type_) }
        /// `SharingStrategy`.
        #[track_caller] pub fn sharing_strategy(self, value: impl IntoVal<SharingStrategy>) -> Self { with(self, "SharingStrategy", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ResourceRequirementType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type ResourceRequirementType = Word<fn(of::ResourceRequirementType)>;
    impl ResourceRequirementType {
        /// `GPU`
        pub const Gpu: Self = word("GPU");
        /// `InferenceAccelerator`
        pub const InferenceAccelerator: Self = word("InferenceAccelerator");
        /// `NeuronDevice`
        pub const NeuronDevice: Self = word("NeuronDevice");
    }

    /// `RuntimePlatform`.
    pub type RuntimePlatform = Fields<of::RuntimePlatform>;
    impl RuntimePlatform {
        /// `CpuArchitecture`.
        #[track_caller] pub fn cpu_architecture(self, value: impl IntoVal<RuntimePlatformCpuArchitecture>) -> Self { with(self, "CpuArchitecture", value) }
        /// `OperatingSystemFamily`.
        #[track_caller] pub fn operating_system_family(self, value: impl IntoVal<RuntimePlatformOperatingSystemFamily>) -> Self { with(self, "OperatingSystemFamily", value) }
    }

    /// Words of `CpuArchitecture`.
    pub type RuntimePlatformCpuArchitecture = Word<fn(of::RuntimePlatformCpuArchitecture)>;
    impl RuntimePlatformCpuArchitecture {
        /// `ARM64`
        pub const Arm64: Self = word("ARM64");
        /// `X86_64`
        pub const X86_64: Self = word("X86_64");
    }

    /// Words of `OperatingSystemFamily`.
    pub type RuntimePlatformOperatingSystemFamily = Word<fn(of::RuntimePlatformOperatingSystemFamily)>;
    impl RuntimePlatformOperatingSystemFamily {
        /// `LINUX`
        pub const Linux: Self = word("LINUX");
        /// `WINDOWS_SERVER_2004_CORE`
        pub const WindowsServer2004Core: Self = word("WINDOWS_SERVER_2004_CORE");
        /// `WINDOWS_SERVER_2016_FULL`
        pub const WindowsServer2016Full: Self = word("WINDOWS_SERVER_2016_FULL");
        /// `WINDOWS_SERVER_2019_CORE`
        pub const WindowsServer2019Core: Self = word("WINDOWS_SERVER_2019_CORE");
        /// `WINDOWS_SERVER_2019_FULL`
        pub const WindowsServer2019Full: Self = word("WINDOWS_SERVER_2019_FULL");
        /// `WINDOWS_SERVER_2022_CORE`
        pub const WindowsServer2022Core: Self = word("WINDOWS_SERVER_2022_CORE");
        /// `WINDOWS_SERVER_2022_FULL`
        pub const WindowsServer2022Full: Self = word("WINDOWS_SERVER_2022_FULL");
        /// `WINDOWS_SERVER_2025_CORE`
        pub const WindowsServer2025Core: Self = word("WINDOWS_SERVER_2025_CORE");
        /// `WINDOWS_SERVER_2025_FULL`
        pub const WindowsServer2025Full: Self = word("WINDOWS_SERVER_2025_FULL");
        /// `WINDOWS_SERVER_20H2_CORE`
        pub const WindowsServer20H2Core: Self = word("WINDOWS_SERVER_20H2_CORE");
    }

    /// `S3FilesVolumeConfiguration`.
    pub type S3FilesVolumeConfiguration = Fields<of::S3FilesVolumeConfiguration>;
    impl S3FilesVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_arn: impl IntoVal<String>) -> Self { with(empty(), "FileSystemArn", file_system_arn) }
        /// `AccessPointArn`.
        #[track_caller] pub fn access_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointArn", value) }
        /// `FileSystemArn`: mandatory.
        #[track_caller] pub fn file_system_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemArn", value) }
        /// `RootDirectory`.
        #[track_caller] pub fn root_directory(self, value: impl IntoVal<String>) -> Self { with(self, "RootDirectory", value) }
        /// `TransitEncryptionPort`.
        #[track_caller] pub fn transit_encryption_port(self, value: impl IntoVal<i64>) -> Self { with(self, "TransitEncryptionPort", value) }
    }

    /// `SharingStrategy`.
    pub type SharingStrategy = Fields<of::SharingStrategy>;
    impl SharingStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(nvidia_mps: impl IntoVal<NvidiaMpsAllocation>) -> Self { with(empty(), "NvidiaMps", nvidia_mps) }
        /// `NvidiaMps`: mandatory.
        #[track_caller] pub fn nvidia_mps(self, value: impl IntoVal<NvidiaMpsAllocation>) -> Self { with(self, "NvidiaMps", value) }
    }

    /// `TaskDefinitionPlacementConstraint`.
    pub type TaskDefinitionPlacementConstraint = Fields<of::TaskDefinitionPlacementConstraint>;
    impl TaskDefinitionPlacementConstraint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<TaskDefinitionPlacementConstraintType>) -> Self { with(empty(), "Type", type_) }
        /// `Expression`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TaskDefinitionPlacementConstraintType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type TaskDefinitionPlacementConstraintType = Word<fn(of::TaskDefinitionPlacementConstraintType)>;
    impl TaskDefinitionPlacementConstraintType {
        /// `memberOf`
        pub const MemberOf: Self = word("memberOf");
    }

    /// `Volume`.
    pub type Volume = Fields<of::Volume>;
    impl Volume {
        /// `ConfiguredAtLaunch`.
        #[track_caller] pub fn configured_at_launch(self, value: impl IntoVal<bool>) -> Self { with(self, "ConfiguredAtLaunch", value) }
        /// `DockerVolumeConfiguration`.
        #[track_caller] pub fn docker_volume_configuration(self, value: impl IntoVal<DockerVolumeConfiguration>) -> Self { with(self, "DockerVolumeConfiguration", value) }
        /// `EFSVolumeConfiguration`.
        #[track_caller] pub fn efs_volume_configuration(self, value: impl IntoVal<EfsVolumeConfiguration>) -> Self { with(self, "EFSVolumeConfiguration", value) }
        /// `FSxWindowsFileServerVolumeConfiguration`.
        #[track_caller] pub fn f_sx_windows_file_server_volume_configuration(self, value: impl IntoVal<FSxWindowsFileServerVolumeConfiguration>) -> Self { with(self, "FSxWindowsFileServerVolumeConfiguration", value) }
        /// `Host`.
        #[track_caller] pub fn host(self, value: impl IntoVal<HostVolumeProperties>) -> Self { with(self, "Host", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `S3FilesVolumeConfiguration`.
        #[track_caller] pub fn s3_files_volume_configuration(self, value: impl IntoVal<S3FilesVolumeConfiguration>) -> Self { with(self, "S3FilesVolumeConfiguration", value) }
    }

    /// `VolumeFrom`.
    pub type VolumeFrom = Fields<of::VolumeFrom>;
    impl VolumeFrom {
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `SourceContainer`.
        #[track_caller] pub fn source_container(self, value: impl IntoVal<String>) -> Self { with(self, "SourceContainer", value) }
    }
}

/// [`AWS::ECS::TaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html).
///
/// What `Ref` returns: a text of Cluster, Service, Id.
pub type CfnTaskSet = Handle<of::CfnTaskSet>;
impl cfn::ResourceType for of::CfnTaskSet { const TYPE: &'static str = "AWS::ECS::TaskSet"; type Tags = cfn::TagList; type Props = CfnTaskSetProps; type Reference = String; }
impl CfnTaskSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTaskSet`].
///
/// Mandatory: `Cluster`, `Service`, `TaskDefinition`.
///
/// A change replaces the resource: `CapacityProviderStrategy`, `Cluster`, `ExternalId`, `LaunchType`, `LoadBalancers`, `NetworkConfiguration`, `PlatformVersion`, `Service`, `ServiceRegistries`, `TaskDefinition`.
pub type CfnTaskSetProps = Fields<of::CfnTaskSet>;
/// What [`CfnTaskSetProps`] cannot do without.
pub struct CfnTaskSetPropsRequired<A, B, C> {
    /// `Cluster`. Changing it replaces the resource.
    pub cluster: A,
    /// `Service`. Changing it replaces the resource.
    pub service: B,
    /// `TaskDefinition`. Changing it replaces the resource.
    pub task_definition: C,
}
impl CfnTaskSetProps {
    /// Takes what is mandatory, by name: [`CfnTaskSetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnTaskSetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Cluster", required.cluster), "Service", required.service), "TaskDefinition", required.task_definition) }
    /// `CapacityProviderStrategy`. Changing it replaces the resource.
    #[track_caller] pub fn capacity_provider_strategy(self, value: impl IntoVal<List<cfn_task_set::CapacityProviderStrategyItem>>) -> Self { with(self, "CapacityProviderStrategy", value) }
    /// `Cluster`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster(self, value: impl IntoVal<String>) -> Self { with(self, "Cluster", value) }
    /// `ExternalId`. Changing it replaces the resource.
    #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
    /// `LaunchType`. Changing it replaces the resource.
    #[track_caller] pub fn launch_type(self, value: impl IntoVal<cfn_task_set::LaunchType>) -> Self { with(self, "LaunchType", value) }
    /// `LoadBalancers`. Changing it replaces the resource.
    #[track_caller] pub fn load_balancers(self, value: impl IntoVal<List<cfn_task_set::LoadBalancer>>) -> Self { with(self, "LoadBalancers", value) }
    /// `NetworkConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_task_set::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `PlatformVersion`. Changing it replaces the resource.
    #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
    /// `Scale`.
    #[track_caller] pub fn scale(self, value: impl IntoVal<cfn_task_set::Scale>) -> Self { with(self, "Scale", value) }
    /// `Service`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    /// `ServiceRegistries`. Changing it replaces the resource.
    #[track_caller] pub fn service_registries(self, value: impl IntoVal<List<cfn_task_set::ServiceRegistry>>) -> Self { with(self, "ServiceRegistries", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_task_set::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskDefinition`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn task_definition(self, value: impl IntoVal<String>) -> Self { with(self, "TaskDefinition", value) }
}

/// Types of [`CfnTaskSet`].
pub mod cfn_task_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{CapacityProviderStrategyItem, Tag};
    pub use super::cfn_service::{AwsVpcConfigurationAssignPublicIp, ServiceRegistry};
    mod of { pub enum AwsVpcConfiguration {} pub enum LaunchType {} pub enum LoadBalancer {} impl ias_core::Optional for LoadBalancer {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum Scale {} impl ias_core::Optional for Scale {} pub enum ScaleUnit {} }

    /// `AwsVpcConfiguration`.
    pub type AwsVpcConfiguration = Fields<of::AwsVpcConfiguration>;
    impl AwsVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(empty(), "Subnets", subnets) }
        /// `AssignPublicIp`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<AwsVpcConfigurationAssignPublicIp>) -> Self { with(self, "AssignPublicIp", value) }
        /// `SecurityGroups`: at most 5 items.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory, at most 16 items.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// Words of `LaunchType`.
    pub type LaunchType = Word<fn(of::LaunchType)>;
    impl LaunchType {
        /// `EC2`
        pub const Ec2: Self = word("EC2");
        /// `FARGATE`
        pub const Fargate: Self = word("FARGATE");
    }

    /// `LoadBalancer`.
    pub type LoadBalancer = Fields<of::LoadBalancer>;
    impl LoadBalancer {
        /// `ContainerName`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `ContainerPort`.
        #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerPort", value) }
        /// `TargetGroupArn`.
        #[track_caller] pub fn target_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetGroupArn", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `AwsVpcConfiguration`.
        #[track_caller] pub fn aws_vpc_configuration(self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { with(self, "AwsVpcConfiguration", value) }
    }

    /// `Scale`.
    pub type Scale = Fields<of::Scale>;
    impl Scale {
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<ScaleUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: 0 to 100.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Unit`.
    pub type ScaleUnit = Word<fn(of::ScaleUnit)>;
    impl ScaleUnit {
        /// `PERCENT`
        pub const Percent: Self = word("PERCENT");
    }
}
