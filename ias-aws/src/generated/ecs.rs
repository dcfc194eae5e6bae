// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ECS`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::ECS::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html).
    pub CfnCapacityProvider, CfnCapacityProviderProps, "AWS::ECS::CapacityProvider", tags = Some(Tagging::List("Tags"))
);
impl CfnCapacityProvider {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnCapacityProvider`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCapacityProviderProps(Object);
ias_core::shape!(CfnCapacityProviderProps);
impl CfnCapacityProviderProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AutoScalingGroupProvider`.
    pub const AUTO_SCALING_GROUP_PROVIDER: Key<Self, cfn_capacity_provider::AutoScalingGroupProvider> = Key::new("AutoScalingGroupProvider");
    /// `AutoScalingGroupProvider`.
    pub fn auto_scaling_group_provider(mut self, value: impl IntoVal<cfn_capacity_provider::AutoScalingGroupProvider>) -> Self { self.0.put("AutoScalingGroupProvider", value); self }
    /// Key of `ClusterName`.
    pub const CLUSTER_NAME: Key<Self, String> = Key::new("ClusterName");
    /// `ClusterName`. Changing it replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClusterName", value); self }
    /// Key of `ManagedInstancesProvider`.
    pub const MANAGED_INSTANCES_PROVIDER: Key<Self, cfn_capacity_provider::ManagedInstancesProvider> = Key::new("ManagedInstancesProvider");
    /// `ManagedInstancesProvider`.
    pub fn managed_instances_provider(mut self, value: impl IntoVal<cfn_capacity_provider::ManagedInstancesProvider>) -> Self { self.0.put("ManagedInstancesProvider", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_capacity_provider::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_capacity_provider::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnCapacityProviderProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnCapacityProvider`].
pub mod cfn_capacity_provider {
    use super::super::prelude::*;

    /// `AcceleratorCountRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AcceleratorCountRequest(Object);
    ias_core::shape!(AcceleratorCountRequest);
    impl AcceleratorCountRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, i64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, i64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for AcceleratorCountRequest { fn default() -> Self { Self::new() } }

    /// `AcceleratorTotalMemoryMiBRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AcceleratorTotalMemoryMiBRequest(Object);
    ias_core::shape!(AcceleratorTotalMemoryMiBRequest);
    impl AcceleratorTotalMemoryMiBRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, i64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, i64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for AcceleratorTotalMemoryMiBRequest { fn default() -> Self { Self::new() } }

    /// `AutoRepairConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoRepairConfiguration(Object);
    ias_core::shape!(AutoRepairConfiguration);
    impl AutoRepairConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ActionsStatus`.
        pub const ACTIONS_STATUS: Key<Self, AutoRepairConfigurationActionsStatus> = Key::new("ActionsStatus");
        /// `ActionsStatus`.
        pub fn actions_status(mut self, value: impl IntoVal<AutoRepairConfigurationActionsStatus>) -> Self { self.0.put("ActionsStatus", value); self }
    }
    impl Default for AutoRepairConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `ActionsStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AutoRepairConfigurationActionsStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(AutoRepairConfigurationActionsStatus { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `AutoScalingGroupProvider`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoScalingGroupProvider(Object);
    ias_core::shape!(AutoScalingGroupProvider);
    impl AutoScalingGroupProvider {
        /// Takes what is mandatory.
        pub fn new(auto_scaling_group_arn: impl IntoVal<String>) -> Self { Self(Object::new()).auto_scaling_group_arn(auto_scaling_group_arn) }
        /// Key of `AutoScalingGroupArn`.
        pub const AUTO_SCALING_GROUP_ARN: Key<Self, String> = Key::new("AutoScalingGroupArn");
        /// `AutoScalingGroupArn`: mandatory. Changing it replaces the resource.
        pub fn auto_scaling_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AutoScalingGroupArn", value); self }
        /// Key of `ManagedDraining`.
        pub const MANAGED_DRAINING: Key<Self, AutoScalingGroupProviderManagedDraining> = Key::new("ManagedDraining");
        /// `ManagedDraining`.
        pub fn managed_draining(mut self, value: impl IntoVal<AutoScalingGroupProviderManagedDraining>) -> Self { self.0.put("ManagedDraining", value); self }
        /// Key of `ManagedScaling`.
        pub const MANAGED_SCALING: Key<Self, ManagedScaling> = Key::new("ManagedScaling");
        /// `ManagedScaling`.
        pub fn managed_scaling(mut self, value: impl IntoVal<ManagedScaling>) -> Self { self.0.put("ManagedScaling", value); self }
        /// Key of `ManagedTerminationProtection`.
        pub const MANAGED_TERMINATION_PROTECTION: Key<Self, AutoScalingGroupProviderManagedTerminationProtection> = Key::new("ManagedTerminationProtection");
        /// `ManagedTerminationProtection`.
        pub fn managed_termination_protection(mut self, value: impl IntoVal<AutoScalingGroupProviderManagedTerminationProtection>) -> Self { self.0.put("ManagedTerminationProtection", value); self }
    }

    /// Words of `ManagedDraining`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AutoScalingGroupProviderManagedDraining {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(AutoScalingGroupProviderManagedDraining { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// Words of `ManagedTerminationProtection`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AutoScalingGroupProviderManagedTerminationProtection {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(AutoScalingGroupProviderManagedTerminationProtection { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `BaselineEbsBandwidthMbpsRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BaselineEbsBandwidthMbpsRequest(Object);
    ias_core::shape!(BaselineEbsBandwidthMbpsRequest);
    impl BaselineEbsBandwidthMbpsRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, i64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, i64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for BaselineEbsBandwidthMbpsRequest { fn default() -> Self { Self::new() } }

    /// `CapacityReservationRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityReservationRequest(Object);
    ias_core::shape!(CapacityReservationRequest);
    impl CapacityReservationRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReservationGroupArn`.
        pub const RESERVATION_GROUP_ARN: Key<Self, String> = Key::new("ReservationGroupArn");
        /// `ReservationGroupArn`.
        pub fn reservation_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReservationGroupArn", value); self }
        /// Key of `ReservationPreference`.
        pub const RESERVATION_PREFERENCE: Key<Self, CapacityReservationRequestReservationPreference> = Key::new("ReservationPreference");
        /// `ReservationPreference`.
        pub fn reservation_preference(mut self, value: impl IntoVal<CapacityReservationRequestReservationPreference>) -> Self { self.0.put("ReservationPreference", value); self }
    }
    impl Default for CapacityReservationRequest { fn default() -> Self { Self::new() } }

    /// Words of `ReservationPreference`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CapacityReservationRequestReservationPreference {
        /// `RESERVATIONS_ONLY`
        ReservationsOnly,
        /// `RESERVATIONS_FIRST`
        ReservationsFirst,
        /// `RESERVATIONS_EXCLUDED`
        ReservationsExcluded,
    }
    ias_core::words!(CapacityReservationRequestReservationPreference { ReservationsOnly = "RESERVATIONS_ONLY", ReservationsFirst = "RESERVATIONS_FIRST", ReservationsExcluded = "RESERVATIONS_EXCLUDED" });

    /// `InstanceLaunchTemplate`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InstanceLaunchTemplate(Object);
    ias_core::shape!(InstanceLaunchTemplate);
    impl InstanceLaunchTemplate {
        /// Takes what is mandatory.
        pub fn new(ec2_instance_profile_arn: impl IntoVal<String>, network_configuration: impl IntoVal<ManagedInstancesNetworkConfiguration>) -> Self { Self(Object::new()).ec2_instance_profile_arn(ec2_instance_profile_arn).network_configuration(network_configuration) }
        /// Key of `CapacityOptionType`.
        pub const CAPACITY_OPTION_TYPE: Key<Self, InstanceLaunchTemplateCapacityOptionType> = Key::new("CapacityOptionType");
        /// `CapacityOptionType`.
        pub fn capacity_option_type(mut self, value: impl IntoVal<InstanceLaunchTemplateCapacityOptionType>) -> Self { self.0.put("CapacityOptionType", value); self }
        /// Key of `CapacityReservations`.
        pub const CAPACITY_RESERVATIONS: Key<Self, CapacityReservationRequest> = Key::new("CapacityReservations");
        /// `CapacityReservations`.
        pub fn capacity_reservations(mut self, value: impl IntoVal<CapacityReservationRequest>) -> Self { self.0.put("CapacityReservations", value); self }
        /// Key of `Ec2InstanceProfileArn`.
        pub const EC2_INSTANCE_PROFILE_ARN: Key<Self, String> = Key::new("Ec2InstanceProfileArn");
        /// `Ec2InstanceProfileArn`: mandatory.
        pub fn ec2_instance_profile_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Ec2InstanceProfileArn", value); self }
        /// Key of `FipsEnabled`.
        pub const FIPS_ENABLED: Key<Self, bool> = Key::new("FipsEnabled");
        /// `FipsEnabled`.
        pub fn fips_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("FipsEnabled", value); self }
        /// Key of `InstanceMetadataTagsPropagation`.
        pub const INSTANCE_METADATA_TAGS_PROPAGATION: Key<Self, bool> = Key::new("InstanceMetadataTagsPropagation");
        /// `InstanceMetadataTagsPropagation`.
        pub fn instance_metadata_tags_propagation(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("InstanceMetadataTagsPropagation", value); self }
        /// Key of `InstanceRequirements`.
        pub const INSTANCE_REQUIREMENTS: Key<Self, InstanceRequirementsRequest> = Key::new("InstanceRequirements");
        /// `InstanceRequirements`.
        pub fn instance_requirements(mut self, value: impl IntoVal<InstanceRequirementsRequest>) -> Self { self.0.put("InstanceRequirements", value); self }
        /// Key of `LocalStorageConfiguration`.
        pub const LOCAL_STORAGE_CONFIGURATION: Key<Self, ManagedInstancesLocalStorageConfiguration> = Key::new("LocalStorageConfiguration");
        /// `LocalStorageConfiguration`.
        pub fn local_storage_configuration(mut self, value: impl IntoVal<ManagedInstancesLocalStorageConfiguration>) -> Self { self.0.put("LocalStorageConfiguration", value); self }
        /// Key of `Monitoring`.
        pub const MONITORING: Key<Self, ManagedInstancesMonitoringOptions> = Key::new("Monitoring");
        /// `Monitoring`.
        pub fn monitoring(mut self, value: impl IntoVal<ManagedInstancesMonitoringOptions>) -> Self { self.0.put("Monitoring", value); self }
        /// Key of `NetworkConfiguration`.
        pub const NETWORK_CONFIGURATION: Key<Self, ManagedInstancesNetworkConfiguration> = Key::new("NetworkConfiguration");
        /// `NetworkConfiguration`: mandatory.
        pub fn network_configuration(mut self, value: impl IntoVal<ManagedInstancesNetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
        /// Key of `StorageConfiguration`.
        pub const STORAGE_CONFIGURATION: Key<Self, ManagedInstancesStorageConfiguration> = Key::new("StorageConfiguration");
        /// `StorageConfiguration`.
        pub fn storage_configuration(mut self, value: impl IntoVal<ManagedInstancesStorageConfiguration>) -> Self { self.0.put("StorageConfiguration", value); self }
    }

    /// Words of `CapacityOptionType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceLaunchTemplateCapacityOptionType {
        /// `ON_DEMAND`
        OnDemand,
        /// `SPOT`
        Spot,
        /// `RESERVED`
        Reserved,
    }
    ias_core::words!(InstanceLaunchTemplateCapacityOptionType { OnDemand = "ON_DEMAND", Spot = "SPOT", Reserved = "RESERVED" });

    /// `InstanceRequirementsRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InstanceRequirementsRequest(Object);
    ias_core::shape!(InstanceRequirementsRequest);
    impl InstanceRequirementsRequest {
        /// Takes what is mandatory.
        pub fn new(v_cpu_count: impl IntoVal<VCpuCountRangeRequest>, memory_mi_b: impl IntoVal<MemoryMiBRequest>) -> Self { Self(Object::new()).v_cpu_count(v_cpu_count).memory_mi_b(memory_mi_b) }
        /// Key of `AcceleratorCount`.
        pub const ACCELERATOR_COUNT: Key<Self, AcceleratorCountRequest> = Key::new("AcceleratorCount");
        /// `AcceleratorCount`.
        pub fn accelerator_count(mut self, value: impl IntoVal<AcceleratorCountRequest>) -> Self { self.0.put("AcceleratorCount", value); self }
        /// Key of `AcceleratorManufacturers`.
        pub const ACCELERATOR_MANUFACTURERS: Key<Self, List<InstanceRequirementsRequestAcceleratorManufacturer>> = Key::new("AcceleratorManufacturers");
        /// `AcceleratorManufacturers`.
        pub fn accelerator_manufacturers(mut self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorManufacturer>>) -> Self { self.0.put("AcceleratorManufacturers", value); self }
        /// Key of `AcceleratorNames`.
        pub const ACCELERATOR_NAMES: Key<Self, List<InstanceRequirementsRequestAcceleratorName>> = Key::new("AcceleratorNames");
        /// `AcceleratorNames`.
        pub fn accelerator_names(mut self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorName>>) -> Self { self.0.put("AcceleratorNames", value); self }
        /// Key of `AcceleratorTotalMemoryMiB`.
        pub const ACCELERATOR_TOTAL_MEMORY_MI_B: Key<Self, AcceleratorTotalMemoryMiBRequest> = Key::new("AcceleratorTotalMemoryMiB");
        /// `AcceleratorTotalMemoryMiB`.
        pub fn accelerator_total_memory_mi_b(mut self, value: impl IntoVal<AcceleratorTotalMemoryMiBRequest>) -> Self { self.0.put("AcceleratorTotalMemoryMiB", value); self }
        /// Key of `AcceleratorTypes`.
        pub const ACCELERATOR_TYPES: Key<Self, List<InstanceRequirementsRequestAcceleratorType>> = Key::new("AcceleratorTypes");
        /// `AcceleratorTypes`.
        pub fn accelerator_types(mut self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorType>>) -> Self { self.0.put("AcceleratorTypes", value); self }
        /// Key of `AllowedInstanceTypes`.
        pub const ALLOWED_INSTANCE_TYPES: Key<Self, List<String>> = Key::new("AllowedInstanceTypes");
        /// `AllowedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        pub fn allowed_instance_types(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowedInstanceTypes", value); self }
        /// Key of `BareMetal`.
        pub const BARE_METAL: Key<Self, InstanceRequirementsRequestBareMetal> = Key::new("BareMetal");
        /// `BareMetal`.
        pub fn bare_metal(mut self, value: impl IntoVal<InstanceRequirementsRequestBareMetal>) -> Self { self.0.put("BareMetal", value); self }
        /// Key of `BaselineEbsBandwidthMbps`.
        pub const BASELINE_EBS_BANDWIDTH_MBPS: Key<Self, BaselineEbsBandwidthMbpsRequest> = Key::new("BaselineEbsBandwidthMbps");
        /// `BaselineEbsBandwidthMbps`.
        pub fn baseline_ebs_bandwidth_mbps(mut self, value: impl IntoVal<BaselineEbsBandwidthMbpsRequest>) -> Self { self.0.put("BaselineEbsBandwidthMbps", value); self }
        /// Key of `BurstablePerformance`.
        pub const BURSTABLE_PERFORMANCE: Key<Self, InstanceRequirementsRequestBurstablePerformance> = Key::new("BurstablePerformance");
        /// `BurstablePerformance`.
        pub fn burstable_performance(mut self, value: impl IntoVal<InstanceRequirementsRequestBurstablePerformance>) -> Self { self.0.put("BurstablePerformance", value); self }
        /// Key of `CpuManufacturers`.
        pub const CPU_MANUFACTURERS: Key<Self, List<InstanceRequirementsRequestCpuManufacturer>> = Key::new("CpuManufacturers");
        /// `CpuManufacturers`.
        pub fn cpu_manufacturers(mut self, value: impl IntoVal<List<InstanceRequirementsRequestCpuManufacturer>>) -> Self { self.0.put("CpuManufacturers", value); self }
        /// Key of `ExcludedInstanceTypes`.
        pub const EXCLUDED_INSTANCE_TYPES: Key<Self, List<String>> = Key::new("ExcludedInstanceTypes");
        /// `ExcludedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        pub fn excluded_instance_types(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExcludedInstanceTypes", value); self }
        /// Key of `InstanceGenerations`.
        pub const INSTANCE_GENERATIONS: Key<Self, List<InstanceRequirementsRequestInstanceGeneration>> = Key::new("InstanceGenerations");
        /// `InstanceGenerations`.
        pub fn instance_generations(mut self, value: impl IntoVal<List<InstanceRequirementsRequestInstanceGeneration>>) -> Self { self.0.put("InstanceGenerations", value); self }
        /// Key of `LocalStorage`.
        pub const LOCAL_STORAGE: Key<Self, InstanceRequirementsRequestLocalStorage> = Key::new("LocalStorage");
        /// `LocalStorage`.
        pub fn local_storage(mut self, value: impl IntoVal<InstanceRequirementsRequestLocalStorage>) -> Self { self.0.put("LocalStorage", value); self }
        /// Key of `LocalStorageTypes`.
        pub const LOCAL_STORAGE_TYPES: Key<Self, List<InstanceRequirementsRequestLocalStorageType>> = Key::new("LocalStorageTypes");
        /// `LocalStorageTypes`.
        pub fn local_storage_types(mut self, value: impl IntoVal<List<InstanceRequirementsRequestLocalStorageType>>) -> Self { self.0.put("LocalStorageTypes", value); self }
        /// Key of `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        pub const MAX_SPOT_PRICE_AS_PERCENTAGE_OF_OPTIMAL_ON_DEMAND_PRICE: Key<Self, i64> = Key::new("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice");
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value); self }
        /// Key of `MemoryGiBPerVCpu`.
        pub const MEMORY_GI_B_PER_V_CPU: Key<Self, MemoryGiBPerVCpuRequest> = Key::new("MemoryGiBPerVCpu");
        /// `MemoryGiBPerVCpu`.
        pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoVal<MemoryGiBPerVCpuRequest>) -> Self { self.0.put("MemoryGiBPerVCpu", value); self }
        /// Key of `MemoryMiB`.
        pub const MEMORY_MI_B: Key<Self, MemoryMiBRequest> = Key::new("MemoryMiB");
        /// `MemoryMiB`: mandatory.
        pub fn memory_mi_b(mut self, value: impl IntoVal<MemoryMiBRequest>) -> Self { self.0.put("MemoryMiB", value); self }
        /// Key of `NetworkBandwidthGbps`.
        pub const NETWORK_BANDWIDTH_GBPS: Key<Self, NetworkBandwidthGbpsRequest> = Key::new("NetworkBandwidthGbps");
        /// `NetworkBandwidthGbps`.
        pub fn network_bandwidth_gbps(mut self, value: impl IntoVal<NetworkBandwidthGbpsRequest>) -> Self { self.0.put("NetworkBandwidthGbps", value); self }
        /// Key of `NetworkInterfaceCount`.
        pub const NETWORK_INTERFACE_COUNT: Key<Self, NetworkInterfaceCountRequest> = Key::new("NetworkInterfaceCount");
        /// `NetworkInterfaceCount`.
        pub fn network_interface_count(mut self, value: impl IntoVal<NetworkInterfaceCountRequest>) -> Self { self.0.put("NetworkInterfaceCount", value); self }
        /// Key of `OnDemandMaxPricePercentageOverLowestPrice`.
        pub const ON_DEMAND_MAX_PRICE_PERCENTAGE_OVER_LOWEST_PRICE: Key<Self, i64> = Key::new("OnDemandMaxPricePercentageOverLowestPrice");
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        pub fn on_demand_max_price_percentage_over_lowest_price(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("OnDemandMaxPricePercentageOverLowestPrice", value); self }
        /// Key of `RequireHibernateSupport`.
        pub const REQUIRE_HIBERNATE_SUPPORT: Key<Self, bool> = Key::new("RequireHibernateSupport");
        /// `RequireHibernateSupport`.
        pub fn require_hibernate_support(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RequireHibernateSupport", value); self }
        /// Key of `SpotMaxPricePercentageOverLowestPrice`.
        pub const SPOT_MAX_PRICE_PERCENTAGE_OVER_LOWEST_PRICE: Key<Self, i64> = Key::new("SpotMaxPricePercentageOverLowestPrice");
        /// `SpotMaxPricePercentageOverLowestPrice`.
        pub fn spot_max_price_percentage_over_lowest_price(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SpotMaxPricePercentageOverLowestPrice", value); self }
        /// Key of `TotalLocalStorageGB`.
        pub const TOTAL_LOCAL_STORAGE_GB: Key<Self, TotalLocalStorageGbRequest> = Key::new("TotalLocalStorageGB");
        /// `TotalLocalStorageGB`.
        pub fn total_local_storage_gb(mut self, value: impl IntoVal<TotalLocalStorageGbRequest>) -> Self { self.0.put("TotalLocalStorageGB", value); self }
        /// Key of `VCpuCount`.
        pub const V_CPU_COUNT: Key<Self, VCpuCountRangeRequest> = Key::new("VCpuCount");
        /// `VCpuCount`: mandatory.
        pub fn v_cpu_count(mut self, value: impl IntoVal<VCpuCountRangeRequest>) -> Self { self.0.put("VCpuCount", value); self }
    }

    /// Words of `AcceleratorManufacturer`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestAcceleratorManufacturer {
        /// `amazon-web-services`
        AmazonWebServices,
        /// `amd`
        Amd,
        /// `habana`
        Habana,
        /// `nvidia`
        Nvidia,
        /// `xilinx`
        Xilinx,
    }
    ias_core::words!(InstanceRequirementsRequestAcceleratorManufacturer { AmazonWebServices = "amazon-web-services", Amd = "amd", Habana = "habana", Nvidia = "nvidia", Xilinx = "xilinx" });

    /// Words of `AcceleratorName`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestAcceleratorName {
        /// `a10g`
        A10g,
        /// `a100`
        A100,
        /// `h100`
        H100,
        /// `inferentia`
        Inferentia,
        /// `k520`
        K520,
        /// `k80`
        K80,
        /// `m60`
        M60,
        /// `radeon-pro-v520`
        RadeonProV520,
        /// `t4`
        T4,
        /// `t4g`
        T4g,
        /// `vu9p`
        Vu9p,
        /// `v100`
        V100,
        /// `l40s`
        L40s,
        /// `l4`
        L4,
        /// `gaudi-hl-205`
        GaudiHl205,
        /// `inferentia2`
        Inferentia2,
        /// `trainium`
        Trainium,
        /// `trainium2`
        Trainium2,
        /// `u30`
        U30,
    }
    ias_core::words!(InstanceRequirementsRequestAcceleratorName { A10g = "a10g", A100 = "a100", H100 = "h100", Inferentia = "inferentia", K520 = "k520", K80 = "k80", M60 = "m60", RadeonProV520 = "radeon-pro-v520", T4 = "t4", T4g = "t4g", Vu9p = "vu9p", V100 = "v100", L40s = "l40s", L4 = "l4", GaudiHl205 = "gaudi-hl-205", Inferentia2 = "inferentia2", Trainium = "trainium", Trainium2 = "trainium2", U30 = "u30" });

    /// Words of `AcceleratorType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestAcceleratorType {
        /// `gpu`
        Gpu,
        /// `fpga`
        Fpga,
        /// `inference`
        Inference,
    }
    ias_core::words!(InstanceRequirementsRequestAcceleratorType { Gpu = "gpu", Fpga = "fpga", Inference = "inference" });

    /// Words of `BareMetal`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestBareMetal {
        /// `included`
        Included,
        /// `required`
        Required,
        /// `excluded`
        Excluded,
    }
    ias_core::words!(InstanceRequirementsRequestBareMetal { Included = "included", Required = "required", Excluded = "excluded" });

    /// Words of `BurstablePerformance`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestBurstablePerformance {
        /// `included`
        Included,
        /// `required`
        Required,
        /// `excluded`
        Excluded,
    }
    ias_core::words!(InstanceRequirementsRequestBurstablePerformance { Included = "included", Required = "required", Excluded = "excluded" });

    /// Words of `CpuManufacturer`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestCpuManufacturer {
        /// `intel`
        Intel,
        /// `amd`
        Amd,
        /// `amazon-web-services`
        AmazonWebServices,
    }
    ias_core::words!(InstanceRequirementsRequestCpuManufacturer { Intel = "intel", Amd = "amd", AmazonWebServices = "amazon-web-services" });

    /// Words of `InstanceGeneration`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestInstanceGeneration {
        /// `current`
        Current,
        /// `previous`
        Previous,
    }
    ias_core::words!(InstanceRequirementsRequestInstanceGeneration { Current = "current", Previous = "previous" });

    /// Words of `LocalStorage`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestLocalStorage {
        /// `included`
        Included,
        /// `required`
        Required,
        /// `excluded`
        Excluded,
    }
    ias_core::words!(InstanceRequirementsRequestLocalStorage { Included = "included", Required = "required", Excluded = "excluded" });

    /// Words of `LocalStorageType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InstanceRequirementsRequestLocalStorageType {
        /// `hdd`
        Hdd,
        /// `ssd`
        Ssd,
    }
    ias_core::words!(InstanceRequirementsRequestLocalStorageType { Hdd = "hdd", Ssd = "ssd" });

    /// `ManagedInstancesLocalStorageConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedInstancesLocalStorageConfiguration(Object);
    ias_core::shape!(ManagedInstancesLocalStorageConfiguration);
    impl ManagedInstancesLocalStorageConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `UseLocalStorage`.
        pub const USE_LOCAL_STORAGE: Key<Self, bool> = Key::new("UseLocalStorage");
        /// `UseLocalStorage`.
        pub fn use_local_storage(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseLocalStorage", value); self }
    }
    impl Default for ManagedInstancesLocalStorageConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `ManagedInstancesMonitoringOptions`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ManagedInstancesMonitoringOptions {
        /// `BASIC`
        Basic,
        /// `DETAILED`
        Detailed,
    }
    ias_core::words!(ManagedInstancesMonitoringOptions { Basic = "BASIC", Detailed = "DETAILED" });

    /// `ManagedInstancesNetworkConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedInstancesNetworkConfiguration(Object);
    ias_core::shape!(ManagedInstancesNetworkConfiguration);
    impl ManagedInstancesNetworkConfiguration {
        /// Takes what is mandatory.
        pub fn new(security_groups: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { Self(Object::new()).security_groups(security_groups).subnets(subnets) }
        /// Key of `SecurityGroups`.
        pub const SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroups");
        /// `SecurityGroups`: mandatory.
        pub fn security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroups", value); self }
        /// Key of `Subnets`.
        pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
        /// `Subnets`: mandatory.
        pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    }

    /// `ManagedInstancesProvider`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedInstancesProvider(Object);
    ias_core::shape!(ManagedInstancesProvider);
    impl ManagedInstancesProvider {
        /// Takes what is mandatory.
        pub fn new(infrastructure_role_arn: impl IntoVal<Is<kinds::RoleArn>>, instance_launch_template: impl IntoVal<InstanceLaunchTemplate>) -> Self { Self(Object::new()).infrastructure_role_arn(infrastructure_role_arn).instance_launch_template(instance_launch_template) }
        /// Key of `AutoRepairConfiguration`.
        pub const AUTO_REPAIR_CONFIGURATION: Key<Self, AutoRepairConfiguration> = Key::new("AutoRepairConfiguration");
        /// `AutoRepairConfiguration`.
        pub fn auto_repair_configuration(mut self, value: impl IntoVal<AutoRepairConfiguration>) -> Self { self.0.put("AutoRepairConfiguration", value); self }
        /// Key of `InfrastructureOptimization`.
        pub const INFRASTRUCTURE_OPTIMIZATION: Key<Self, ManagedInstancesProviderInfrastructureOptimization> = Key::new("InfrastructureOptimization");
        /// `InfrastructureOptimization`.
        pub fn infrastructure_optimization(mut self, value: impl IntoVal<ManagedInstancesProviderInfrastructureOptimization>) -> Self { self.0.put("InfrastructureOptimization", value); self }
        /// Key of `InfrastructureRoleArn`.
        pub const INFRASTRUCTURE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("InfrastructureRoleArn");
        /// `InfrastructureRoleArn`: mandatory.
        pub fn infrastructure_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("InfrastructureRoleArn", value); self }
        /// Key of `InstanceLaunchTemplate`.
        pub const INSTANCE_LAUNCH_TEMPLATE: Key<Self, InstanceLaunchTemplate> = Key::new("InstanceLaunchTemplate");
        /// `InstanceLaunchTemplate`: mandatory.
        pub fn instance_launch_template(mut self, value: impl IntoVal<InstanceLaunchTemplate>) -> Self { self.0.put("InstanceLaunchTemplate", value); self }
        /// Key of `PropagateTags`.
        pub const PROPAGATE_TAGS: Key<Self, ManagedInstancesProviderPropagateTags> = Key::new("PropagateTags");
        /// `PropagateTags`.
        pub fn propagate_tags(mut self, value: impl IntoVal<ManagedInstancesProviderPropagateTags>) -> Self { self.0.put("PropagateTags", value); self }
    }

    /// `InfrastructureOptimization`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedInstancesProviderInfrastructureOptimization(Object);
    ias_core::shape!(ManagedInstancesProviderInfrastructureOptimization);
    impl ManagedInstancesProviderInfrastructureOptimization {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ScaleInAfter`.
        pub const SCALE_IN_AFTER: Key<Self, i64> = Key::new("ScaleInAfter");
        /// `ScaleInAfter`: -1 to 3600.
        pub fn scale_in_after(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScaleInAfter", value); self }
    }
    impl Default for ManagedInstancesProviderInfrastructureOptimization { fn default() -> Self { Self::new() } }

    /// Words of `PropagateTags`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ManagedInstancesProviderPropagateTags {
        /// `CAPACITY_PROVIDER`
        CapacityProvider,
        /// `NONE`
        None,
    }
    ias_core::words!(ManagedInstancesProviderPropagateTags { CapacityProvider = "CAPACITY_PROVIDER", None = "NONE" });

    /// `ManagedInstancesStorageConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedInstancesStorageConfiguration(Object);
    ias_core::shape!(ManagedInstancesStorageConfiguration);
    impl ManagedInstancesStorageConfiguration {
        /// Takes what is mandatory.
        pub fn new(storage_size_gi_b: impl IntoVal<i64>) -> Self { Self(Object::new()).storage_size_gi_b(storage_size_gi_b) }
        /// Key of `StorageSizeGiB`.
        pub const STORAGE_SIZE_GI_B: Key<Self, i64> = Key::new("StorageSizeGiB");
        /// `StorageSizeGiB`: mandatory, at least 1.
        pub fn storage_size_gi_b(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StorageSizeGiB", value); self }
    }

    /// `ManagedScaling`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedScaling(Object);
    ias_core::shape!(ManagedScaling);
    impl ManagedScaling {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `InstanceWarmupPeriod`.
        pub const INSTANCE_WARMUP_PERIOD: Key<Self, i64> = Key::new("InstanceWarmupPeriod");
        /// `InstanceWarmupPeriod`: 0 to 10000.
        pub fn instance_warmup_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("InstanceWarmupPeriod", value); self }
        /// Key of `MaximumScalingStepSize`.
        pub const MAXIMUM_SCALING_STEP_SIZE: Key<Self, i64> = Key::new("MaximumScalingStepSize");
        /// `MaximumScalingStepSize`: 1 to 10000.
        pub fn maximum_scaling_step_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumScalingStepSize", value); self }
        /// Key of `MinimumScalingStepSize`.
        pub const MINIMUM_SCALING_STEP_SIZE: Key<Self, i64> = Key::new("MinimumScalingStepSize");
        /// `MinimumScalingStepSize`: 1 to 10000.
        pub fn minimum_scaling_step_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinimumScalingStepSize", value); self }
        /// Key of `Status`.
        pub const STATUS: Key<Self, ManagedScalingStatus> = Key::new("Status");
        /// `Status`.
        pub fn status(mut self, value: impl IntoVal<ManagedScalingStatus>) -> Self { self.0.put("Status", value); self }
        /// Key of `TargetCapacity`.
        pub const TARGET_CAPACITY: Key<Self, i64> = Key::new("TargetCapacity");
        /// `TargetCapacity`: 1 to 100.
        pub fn target_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TargetCapacity", value); self }
    }
    impl Default for ManagedScaling { fn default() -> Self { Self::new() } }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ManagedScalingStatus {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(ManagedScalingStatus { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `MemoryGiBPerVCpuRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MemoryGiBPerVCpuRequest(Object);
    ias_core::shape!(MemoryGiBPerVCpuRequest);
    impl MemoryGiBPerVCpuRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, f64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, f64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for MemoryGiBPerVCpuRequest { fn default() -> Self { Self::new() } }

    /// `MemoryMiBRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MemoryMiBRequest(Object);
    ias_core::shape!(MemoryMiBRequest);
    impl MemoryMiBRequest {
        /// Takes what is mandatory.
        pub fn new(min: impl IntoVal<i64>) -> Self { Self(Object::new()).min(min) }
        /// Key of `Max`.
        pub const MAX: Key<Self, i64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, i64> = Key::new("Min");
        /// `Min`: mandatory.
        pub fn min(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Min", value); self }
    }

    /// `NetworkBandwidthGbpsRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkBandwidthGbpsRequest(Object);
    ias_core::shape!(NetworkBandwidthGbpsRequest);
    impl NetworkBandwidthGbpsRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, f64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, f64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for NetworkBandwidthGbpsRequest { fn default() -> Self { Self::new() } }

    /// `NetworkInterfaceCountRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkInterfaceCountRequest(Object);
    ias_core::shape!(NetworkInterfaceCountRequest);
    impl NetworkInterfaceCountRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, i64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, i64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for NetworkInterfaceCountRequest { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }

    /// `TotalLocalStorageGBRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TotalLocalStorageGbRequest(Object);
    ias_core::shape!(TotalLocalStorageGbRequest);
    impl TotalLocalStorageGbRequest {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Max`.
        pub const MAX: Key<Self, f64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, f64> = Key::new("Min");
        /// `Min`.
        pub fn min(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Min", value); self }
    }
    impl Default for TotalLocalStorageGbRequest { fn default() -> Self { Self::new() } }

    /// `VCpuCountRangeRequest`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VCpuCountRangeRequest(Object);
    ias_core::shape!(VCpuCountRangeRequest);
    impl VCpuCountRangeRequest {
        /// Takes what is mandatory.
        pub fn new(min: impl IntoVal<i64>) -> Self { Self(Object::new()).min(min) }
        /// Key of `Max`.
        pub const MAX: Key<Self, i64> = Key::new("Max");
        /// `Max`.
        pub fn max(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Max", value); self }
        /// Key of `Min`.
        pub const MIN: Key<Self, i64> = Key::new("Min");
        /// `Min`: mandatory.
        pub fn min(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Min", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html).
    pub CfnCluster, CfnClusterProps, "AWS::ECS::Cluster", tags = Some(Tagging::List("Tags"))
);
impl CfnCluster {
    /// What `Ref` returns: `ClusterName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ClusterName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ClusterArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCluster`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnClusterProps(Object);
ias_core::shape!(CfnClusterProps);
impl CfnClusterProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `CapacityProviders`.
    pub const CAPACITY_PROVIDERS: Key<Self, List<String>> = Key::new("CapacityProviders");
    /// `CapacityProviders`.
    pub fn capacity_providers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("CapacityProviders", value); self }
    /// Key of `ClusterName`.
    pub const CLUSTER_NAME: Key<Self, String> = Key::new("ClusterName");
    /// `ClusterName`. Changing it replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClusterName", value); self }
    /// Key of `ClusterSettings`.
    pub const CLUSTER_SETTINGS: Key<Self, List<cfn_cluster::ClusterSettings>> = Key::new("ClusterSettings");
    /// `ClusterSettings`.
    pub fn cluster_settings(mut self, value: impl IntoVal<List<cfn_cluster::ClusterSettings>>) -> Self { self.0.put("ClusterSettings", value); self }
    /// Key of `Configuration`.
    pub const CONFIGURATION: Key<Self, cfn_cluster::ClusterConfiguration> = Key::new("Configuration");
    /// `Configuration`.
    pub fn configuration(mut self, value: impl IntoVal<cfn_cluster::ClusterConfiguration>) -> Self { self.0.put("Configuration", value); self }
    /// Key of `DefaultCapacityProviderStrategy`.
    pub const DEFAULT_CAPACITY_PROVIDER_STRATEGY: Key<Self, List<cfn_cluster::CapacityProviderStrategyItem>> = Key::new("DefaultCapacityProviderStrategy");
    /// `DefaultCapacityProviderStrategy`.
    pub fn default_capacity_provider_strategy(mut self, value: impl IntoVal<List<cfn_cluster::CapacityProviderStrategyItem>>) -> Self { self.0.put("DefaultCapacityProviderStrategy", value); self }
    /// Key of `ServiceConnectDefaults`.
    pub const SERVICE_CONNECT_DEFAULTS: Key<Self, cfn_cluster::ServiceConnectDefaults> = Key::new("ServiceConnectDefaults");
    /// `ServiceConnectDefaults`. Write-only.
    pub fn service_connect_defaults(mut self, value: impl IntoVal<cfn_cluster::ServiceConnectDefaults>) -> Self { self.0.put("ServiceConnectDefaults", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_cluster::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnClusterProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;

    /// `CapacityProviderStrategyItem`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderStrategyItem(Object);
    ias_core::shape!(CapacityProviderStrategyItem);
    impl CapacityProviderStrategyItem {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Base`.
        pub const BASE: Key<Self, i64> = Key::new("Base");
        /// `Base`: 0 to 100000.
        pub fn base(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Base", value); self }
        /// Key of `CapacityProvider`.
        pub const CAPACITY_PROVIDER: Key<Self, String> = Key::new("CapacityProvider");
        /// `CapacityProvider`.
        pub fn capacity_provider(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProvider", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`: 0 to 1000.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
    impl Default for CapacityProviderStrategyItem { fn default() -> Self { Self::new() } }

    /// `ClusterConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClusterConfiguration(Object);
    ias_core::shape!(ClusterConfiguration);
    impl ClusterConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ExecuteCommandConfiguration`.
        pub const EXECUTE_COMMAND_CONFIGURATION: Key<Self, ExecuteCommandConfiguration> = Key::new("ExecuteCommandConfiguration");
        /// `ExecuteCommandConfiguration`.
        pub fn execute_command_configuration(mut self, value: impl IntoVal<ExecuteCommandConfiguration>) -> Self { self.0.put("ExecuteCommandConfiguration", value); self }
        /// Key of `ManagedStorageConfiguration`.
        pub const MANAGED_STORAGE_CONFIGURATION: Key<Self, ManagedStorageConfiguration> = Key::new("ManagedStorageConfiguration");
        /// `ManagedStorageConfiguration`.
        pub fn managed_storage_configuration(mut self, value: impl IntoVal<ManagedStorageConfiguration>) -> Self { self.0.put("ManagedStorageConfiguration", value); self }
    }
    impl Default for ClusterConfiguration { fn default() -> Self { Self::new() } }

    /// `ClusterSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClusterSettings(Object);
    ias_core::shape!(ClusterSettings);
    impl ClusterSettings {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for ClusterSettings { fn default() -> Self { Self::new() } }

    /// `ExecuteCommandConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecuteCommandConfiguration(Object);
    ias_core::shape!(ExecuteCommandConfiguration);
    impl ExecuteCommandConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `KmsKeyId`.
        pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
        /// Key of `LogConfiguration`.
        pub const LOG_CONFIGURATION: Key<Self, ExecuteCommandLogConfiguration> = Key::new("LogConfiguration");
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl IntoVal<ExecuteCommandLogConfiguration>) -> Self { self.0.put("LogConfiguration", value); self }
        /// Key of `Logging`.
        pub const LOGGING: Key<Self, ExecuteCommandConfigurationLogging> = Key::new("Logging");
        /// `Logging`.
        pub fn logging(mut self, value: impl IntoVal<ExecuteCommandConfigurationLogging>) -> Self { self.0.put("Logging", value); self }
    }
    impl Default for ExecuteCommandConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `Logging`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ExecuteCommandConfigurationLogging {
        /// `DEFAULT`
        Default,
        /// `NONE`
        None,
        /// `OVERRIDE`
        Override,
    }
    ias_core::words!(ExecuteCommandConfigurationLogging { Default = "DEFAULT", None = "NONE", Override = "OVERRIDE" });

    /// `ExecuteCommandLogConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecuteCommandLogConfiguration(Object);
    ias_core::shape!(ExecuteCommandLogConfiguration);
    impl ExecuteCommandLogConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CloudWatchEncryptionEnabled`.
        pub const CLOUD_WATCH_ENCRYPTION_ENABLED: Key<Self, bool> = Key::new("CloudWatchEncryptionEnabled");
        /// `CloudWatchEncryptionEnabled`.
        pub fn cloud_watch_encryption_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("CloudWatchEncryptionEnabled", value); self }
        /// Key of `CloudWatchLogGroupName`.
        pub const CLOUD_WATCH_LOG_GROUP_NAME: Key<Self, Is<kinds::LogGroupName>> = Key::new("CloudWatchLogGroupName");
        /// `CloudWatchLogGroupName`.
        pub fn cloud_watch_log_group_name(mut self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { self.0.put("CloudWatchLogGroupName", value); self }
        /// Key of `S3BucketName`.
        pub const S3_BUCKET_NAME: Key<Self, Is<kinds::BucketName>> = Key::new("S3BucketName");
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("S3BucketName", value); self }
        /// Key of `S3EncryptionEnabled`.
        pub const S3_ENCRYPTION_ENABLED: Key<Self, bool> = Key::new("S3EncryptionEnabled");
        /// `S3EncryptionEnabled`.
        pub fn s3_encryption_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("S3EncryptionEnabled", value); self }
        /// Key of `S3KeyPrefix`.
        pub const S3_KEY_PREFIX: Key<Self, String> = Key::new("S3KeyPrefix");
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3KeyPrefix", value); self }
    }
    impl Default for ExecuteCommandLogConfiguration { fn default() -> Self { Self::new() } }

    /// `ManagedStorageConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedStorageConfiguration(Object);
    ias_core::shape!(ManagedStorageConfiguration);
    impl ManagedStorageConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `FargateEphemeralStorageKmsKeyId`.
        pub const FARGATE_EPHEMERAL_STORAGE_KMS_KEY_ID: Key<Self, String> = Key::new("FargateEphemeralStorageKmsKeyId");
        /// `FargateEphemeralStorageKmsKeyId`.
        pub fn fargate_ephemeral_storage_kms_key_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FargateEphemeralStorageKmsKeyId", value); self }
        /// Key of `KmsKeyId`.
        pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    }
    impl Default for ManagedStorageConfiguration { fn default() -> Self { Self::new() } }

    /// `ServiceConnectDefaults`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectDefaults(Object);
    ias_core::shape!(ServiceConnectDefaults);
    impl ServiceConnectDefaults {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
    }
    impl Default for ServiceConnectDefaults { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::ECS::ClusterCapacityProviderAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html).
    pub CfnClusterCapacityProviderAssociations, CfnClusterCapacityProviderAssociationsProps, "AWS::ECS::ClusterCapacityProviderAssociations", tags = None
);
impl CfnClusterCapacityProviderAssociations {
    /// What `Ref` returns: `Cluster`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnClusterCapacityProviderAssociations`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnClusterCapacityProviderAssociationsProps(Object);
ias_core::shape!(CfnClusterCapacityProviderAssociationsProps);
impl CfnClusterCapacityProviderAssociationsProps {
    /// Takes what is mandatory.
    pub fn new(cluster: impl IntoVal<String>, default_capacity_provider_strategy: impl IntoVal<List<cfn_cluster_capacity_provider_associations::CapacityProviderStrategy>>) -> Self { Self(Object::new()).cluster(cluster).default_capacity_provider_strategy(default_capacity_provider_strategy) }
    /// Key of `CapacityProviders`.
    pub const CAPACITY_PROVIDERS: Key<Self, List<String>> = Key::new("CapacityProviders");
    /// `CapacityProviders`: no item twice.
    pub fn capacity_providers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("CapacityProviders", value); self }
    /// Key of `Cluster`.
    pub const CLUSTER: Key<Self, String> = Key::new("Cluster");
    /// `Cluster`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    pub fn cluster(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cluster", value); self }
    /// Key of `DefaultCapacityProviderStrategy`.
    pub const DEFAULT_CAPACITY_PROVIDER_STRATEGY: Key<Self, List<cfn_cluster_capacity_provider_associations::CapacityProviderStrategy>> = Key::new("DefaultCapacityProviderStrategy");
    /// `DefaultCapacityProviderStrategy`: mandatory.
    pub fn default_capacity_provider_strategy(mut self, value: impl IntoVal<List<cfn_cluster_capacity_provider_associations::CapacityProviderStrategy>>) -> Self { self.0.put("DefaultCapacityProviderStrategy", value); self }
}

/// Types of [`CfnClusterCapacityProviderAssociations`].
pub mod cfn_cluster_capacity_provider_associations {
    use super::super::prelude::*;

    /// `CapacityProviderStrategy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderStrategy(Object);
    ias_core::shape!(CapacityProviderStrategy);
    impl CapacityProviderStrategy {
        /// Takes what is mandatory.
        pub fn new(capacity_provider: impl IntoVal<String>) -> Self { Self(Object::new()).capacity_provider(capacity_provider) }
        /// Key of `Base`.
        pub const BASE: Key<Self, i64> = Key::new("Base");
        /// `Base`: 0 to 100000.
        pub fn base(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Base", value); self }
        /// Key of `CapacityProvider`.
        pub const CAPACITY_PROVIDER: Key<Self, String> = Key::new("CapacityProvider");
        /// `CapacityProvider`: mandatory.
        pub fn capacity_provider(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProvider", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`: 0 to 1000.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECS::Daemon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html).
    pub CfnDaemon, CfnDaemonProps, "AWS::ECS::Daemon", tags = Some(Tagging::List("Tags"))
);
impl CfnDaemon {
    /// What `Ref` returns: `DaemonArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DaemonArn>> { cfn::reference(&self.0) }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DaemonArn`.
    #[inline] pub fn attr_daemon_arn(&self) -> Val<Is<kinds::DaemonArn>> { cfn::attribute(&self.0, "DaemonArn") }
    /// The attribute `DaemonStatus`.
    #[inline] pub fn attr_daemon_status(&self) -> Val<cfn_daemon::DaemonStatus> { cfn::attribute(&self.0, "DaemonStatus") }
    /// The attribute `DeploymentArn`.
    #[inline] pub fn attr_deployment_arn(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDaemon`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDaemonProps(Object);
ias_core::shape!(CfnDaemonProps);
impl CfnDaemonProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `CapacityProviderArns`.
    pub const CAPACITY_PROVIDER_ARNS: Key<Self, List<String>> = Key::new("CapacityProviderArns");
    /// `CapacityProviderArns`: at least 1 item. Write-only.
    pub fn capacity_provider_arns(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("CapacityProviderArns", value); self }
    /// Key of `ClusterArn`.
    pub const CLUSTER_ARN: Key<Self, String> = Key::new("ClusterArn");
    /// `ClusterArn`. Changing it replaces the resource.
    pub fn cluster_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClusterArn", value); self }
    /// Key of `Critical`.
    pub const CRITICAL: Key<Self, bool> = Key::new("Critical");
    /// `Critical`. Write-only.
    pub fn critical(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Critical", value); self }
    /// Key of `DaemonName`.
    pub const DAEMON_NAME: Key<Self, String> = Key::new("DaemonName");
    /// `DaemonName`. Changing it replaces the resource. Write-only.
    pub fn daemon_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DaemonName", value); self }
    /// Key of `DaemonTaskDefinitionArn`.
    pub const DAEMON_TASK_DEFINITION_ARN: Key<Self, String> = Key::new("DaemonTaskDefinitionArn");
    /// `DaemonTaskDefinitionArn`. Write-only.
    pub fn daemon_task_definition_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DaemonTaskDefinitionArn", value); self }
    /// Key of `DeploymentConfiguration`.
    pub const DEPLOYMENT_CONFIGURATION: Key<Self, cfn_daemon::DaemonDeploymentConfiguration> = Key::new("DeploymentConfiguration");
    /// `DeploymentConfiguration`. Write-only.
    pub fn deployment_configuration(mut self, value: impl IntoVal<cfn_daemon::DaemonDeploymentConfiguration>) -> Self { self.0.put("DeploymentConfiguration", value); self }
    /// Key of `EnableECSManagedTags`.
    pub const ENABLE_ECS_MANAGED_TAGS: Key<Self, bool> = Key::new("EnableECSManagedTags");
    /// `EnableECSManagedTags`. Write-only.
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableECSManagedTags", value); self }
    /// Key of `EnableExecuteCommand`.
    pub const ENABLE_EXECUTE_COMMAND: Key<Self, bool> = Key::new("EnableExecuteCommand");
    /// `EnableExecuteCommand`. Write-only.
    pub fn enable_execute_command(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableExecuteCommand", value); self }
    /// Key of `PropagateTags`.
    pub const PROPAGATE_TAGS: Key<Self, cfn_daemon::PropagateTags> = Key::new("PropagateTags");
    /// `PropagateTags`. Write-only.
    pub fn propagate_tags(mut self, value: impl IntoVal<cfn_daemon::PropagateTags>) -> Self { self.0.put("PropagateTags", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_daemon::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_daemon::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnDaemonProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnDaemon`].
pub mod cfn_daemon {
    use super::super::prelude::*;

    /// `DaemonAlarmConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DaemonAlarmConfiguration(Object);
    ias_core::shape!(DaemonAlarmConfiguration);
    impl DaemonAlarmConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AlarmNames`.
        pub const ALARM_NAMES: Key<Self, List<String>> = Key::new("AlarmNames");
        /// `AlarmNames`.
        pub fn alarm_names(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AlarmNames", value); self }
        /// Key of `Enable`.
        pub const ENABLE: Key<Self, bool> = Key::new("Enable");
        /// `Enable`.
        pub fn enable(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enable", value); self }
    }
    impl Default for DaemonAlarmConfiguration { fn default() -> Self { Self::new() } }

    /// `DaemonDeploymentConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DaemonDeploymentConfiguration(Object);
    ias_core::shape!(DaemonDeploymentConfiguration);
    impl DaemonDeploymentConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Alarms`.
        pub const ALARMS: Key<Self, DaemonAlarmConfiguration> = Key::new("Alarms");
        /// `Alarms`.
        pub fn alarms(mut self, value: impl IntoVal<DaemonAlarmConfiguration>) -> Self { self.0.put("Alarms", value); self }
        /// Key of `BakeTimeInMinutes`.
        pub const BAKE_TIME_IN_MINUTES: Key<Self, i64> = Key::new("BakeTimeInMinutes");
        /// `BakeTimeInMinutes`: 0 to 1440.
        pub fn bake_time_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BakeTimeInMinutes", value); self }
        /// Key of `DrainPercent`.
        pub const DRAIN_PERCENT: Key<Self, f64> = Key::new("DrainPercent");
        /// `DrainPercent`: 0 to 100.
        pub fn drain_percent(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("DrainPercent", value); self }
    }
    impl Default for DaemonDeploymentConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `DaemonStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DaemonStatus {
        /// `ACTIVE`
        Active,
        /// `DELETE_IN_PROGRESS`
        DeleteInProgress,
    }
    ias_core::words!(DaemonStatus { Active = "ACTIVE", DeleteInProgress = "DELETE_IN_PROGRESS" });

    /// Words of `PropagateTags`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PropagateTags {
        /// `DAEMON`
        Daemon,
        /// `NONE`
        None,
    }
    ias_core::words!(PropagateTags { Daemon = "DAEMON", None = "NONE" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECS::DaemonTaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html).
    pub CfnDaemonTaskDefinition, CfnDaemonTaskDefinitionProps, "AWS::ECS::DaemonTaskDefinition", tags = Some(Tagging::List("Tags"))
);
impl CfnDaemonTaskDefinition {
    /// What `Ref` returns: `DaemonTaskDefinitionArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DaemonTaskDefinitionArn>> { cfn::reference(&self.0) }
    /// The attribute `DaemonTaskDefinitionArn`.
    #[inline] pub fn attr_daemon_task_definition_arn(&self) -> Val<Is<kinds::DaemonTaskDefinitionArn>> { cfn::attribute(&self.0, "DaemonTaskDefinitionArn") }
}

/// Properties of [`CfnDaemonTaskDefinition`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDaemonTaskDefinitionProps(Object);
ias_core::shape!(CfnDaemonTaskDefinitionProps);
impl CfnDaemonTaskDefinitionProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ContainerDefinitions`.
    pub const CONTAINER_DEFINITIONS: Key<Self, List<cfn_daemon_task_definition::DaemonContainerDefinition>> = Key::new("ContainerDefinitions");
    /// `ContainerDefinitions`: no item twice. Changing it replaces the resource.
    pub fn container_definitions(mut self, value: impl IntoVal<List<cfn_daemon_task_definition::DaemonContainerDefinition>>) -> Self { self.0.put("ContainerDefinitions", value); self }
    /// Key of `Cpu`.
    pub const CPU: Key<Self, String> = Key::new("Cpu");
    /// `Cpu`. Changing it replaces the resource.
    pub fn cpu(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cpu", value); self }
    /// Key of `ExecutionRoleArn`.
    pub const EXECUTION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ExecutionRoleArn");
    /// `ExecutionRoleArn`. Changing it replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ExecutionRoleArn", value); self }
    /// Key of `Family`.
    pub const FAMILY: Key<Self, String> = Key::new("Family");
    /// `Family`. Changing it replaces the resource.
    pub fn family(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Family", value); self }
    /// Key of `IpcMode`.
    pub const IPC_MODE: Key<Self, cfn_daemon_task_definition::IpcMode> = Key::new("IpcMode");
    /// `IpcMode`. Changing it replaces the resource.
    pub fn ipc_mode(mut self, value: impl IntoVal<cfn_daemon_task_definition::IpcMode>) -> Self { self.0.put("IpcMode", value); self }
    /// Key of `Memory`.
    pub const MEMORY: Key<Self, String> = Key::new("Memory");
    /// `Memory`. Changing it replaces the resource.
    pub fn memory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Memory", value); self }
    /// Key of `PidMode`.
    pub const PID_MODE: Key<Self, cfn_daemon_task_definition::PidMode> = Key::new("PidMode");
    /// `PidMode`. Changing it replaces the resource.
    pub fn pid_mode(mut self, value: impl IntoVal<cfn_daemon_task_definition::PidMode>) -> Self { self.0.put("PidMode", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_daemon_task_definition::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_daemon_task_definition::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TaskRoleArn`.
    pub const TASK_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("TaskRoleArn");
    /// `TaskRoleArn`. Changing it replaces the resource.
    pub fn task_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("TaskRoleArn", value); self }
    /// Key of `Volumes`.
    pub const VOLUMES: Key<Self, List<cfn_daemon_task_definition::Volume>> = Key::new("Volumes");
    /// `Volumes`: no item twice. Changing it replaces the resource.
    pub fn volumes(mut self, value: impl IntoVal<List<cfn_daemon_task_definition::Volume>>) -> Self { self.0.put("Volumes", value); self }
}
impl Default for CfnDaemonTaskDefinitionProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnDaemonTaskDefinition`].
pub mod cfn_daemon_task_definition {
    use super::super::prelude::*;

    /// `ContainerDependency`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerDependency(Object);
    ias_core::shape!(ContainerDependency);
    impl ContainerDependency {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Condition`.
        pub const CONDITION: Key<Self, ContainerDependencyCondition> = Key::new("Condition");
        /// `Condition`.
        pub fn condition(mut self, value: impl IntoVal<ContainerDependencyCondition>) -> Self { self.0.put("Condition", value); self }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
    }
    impl Default for ContainerDependency { fn default() -> Self { Self::new() } }

    /// Words of `Condition`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContainerDependencyCondition {
        /// `COMPLETE`
        Complete,
        /// `HEALTHY`
        Healthy,
        /// `START`
        Start,
        /// `SUCCESS`
        Success,
    }
    ias_core::words!(ContainerDependencyCondition { Complete = "COMPLETE", Healthy = "HEALTHY", Start = "START", Success = "SUCCESS" });

    /// `DaemonContainerDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DaemonContainerDefinition(Object);
    ias_core::shape!(DaemonContainerDefinition);
    impl DaemonContainerDefinition {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, image: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).image(image) }
        /// Key of `Command`.
        pub const COMMAND: Key<Self, List<String>> = Key::new("Command");
        /// `Command`.
        pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Command", value); self }
        /// Key of `Cpu`.
        pub const CPU: Key<Self, i64> = Key::new("Cpu");
        /// `Cpu`.
        pub fn cpu(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Cpu", value); self }
        /// Key of `DependsOn`.
        pub const DEPENDS_ON: Key<Self, List<ContainerDependency>> = Key::new("DependsOn");
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl IntoVal<List<ContainerDependency>>) -> Self { self.0.put("DependsOn", value); self }
        /// Key of `EntryPoint`.
        pub const ENTRY_POINT: Key<Self, List<String>> = Key::new("EntryPoint");
        /// `EntryPoint`.
        pub fn entry_point(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EntryPoint", value); self }
        /// Key of `Environment`.
        pub const ENVIRONMENT: Key<Self, List<KeyValuePair>> = Key::new("Environment");
        /// `Environment`.
        pub fn environment(mut self, value: impl IntoVal<List<KeyValuePair>>) -> Self { self.0.put("Environment", value); self }
        /// Key of `EnvironmentFiles`.
        pub const ENVIRONMENT_FILES: Key<Self, List<EnvironmentFile>> = Key::new("EnvironmentFiles");
        /// `EnvironmentFiles`.
        pub fn environment_files(mut self, value: impl IntoVal<List<EnvironmentFile>>) -> Self { self.0.put("EnvironmentFiles", value); self }
        /// Key of `Essential`.
        pub const ESSENTIAL: Key<Self, bool> = Key::new("Essential");
        /// `Essential`.
        pub fn essential(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Essential", value); self }
        /// Key of `FirelensConfiguration`.
        pub const FIRELENS_CONFIGURATION: Key<Self, FirelensConfiguration> = Key::new("FirelensConfiguration");
        /// `FirelensConfiguration`.
        pub fn firelens_configuration(mut self, value: impl IntoVal<FirelensConfiguration>) -> Self { self.0.put("FirelensConfiguration", value); self }
        /// Key of `HealthCheck`.
        pub const HEALTH_CHECK: Key<Self, HealthCheck> = Key::new("HealthCheck");
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl IntoVal<HealthCheck>) -> Self { self.0.put("HealthCheck", value); self }
        /// Key of `Image`.
        pub const IMAGE: Key<Self, String> = Key::new("Image");
        /// `Image`: mandatory.
        pub fn image(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Image", value); self }
        /// Key of `Interactive`.
        pub const INTERACTIVE: Key<Self, bool> = Key::new("Interactive");
        /// `Interactive`.
        pub fn interactive(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Interactive", value); self }
        /// Key of `LinuxParameters`.
        pub const LINUX_PARAMETERS: Key<Self, LinuxParameters> = Key::new("LinuxParameters");
        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl IntoVal<LinuxParameters>) -> Self { self.0.put("LinuxParameters", value); self }
        /// Key of `LogConfiguration`.
        pub const LOG_CONFIGURATION: Key<Self, LogConfiguration> = Key::new("LogConfiguration");
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl IntoVal<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value); self }
        /// Key of `Memory`.
        pub const MEMORY: Key<Self, i64> = Key::new("Memory");
        /// `Memory`.
        pub fn memory(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Memory", value); self }
        /// Key of `MemoryReservation`.
        pub const MEMORY_RESERVATION: Key<Self, i64> = Key::new("MemoryReservation");
        /// `MemoryReservation`.
        pub fn memory_reservation(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MemoryReservation", value); self }
        /// Key of `MountPoints`.
        pub const MOUNT_POINTS: Key<Self, List<MountPoint>> = Key::new("MountPoints");
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl IntoVal<List<MountPoint>>) -> Self { self.0.put("MountPoints", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Privileged`.
        pub const PRIVILEGED: Key<Self, bool> = Key::new("Privileged");
        /// `Privileged`.
        pub fn privileged(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Privileged", value); self }
        /// Key of `PseudoTerminal`.
        pub const PSEUDO_TERMINAL: Key<Self, bool> = Key::new("PseudoTerminal");
        /// `PseudoTerminal`.
        pub fn pseudo_terminal(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PseudoTerminal", value); self }
        /// Key of `ReadonlyRootFilesystem`.
        pub const READONLY_ROOT_FILESYSTEM: Key<Self, bool> = Key::new("ReadonlyRootFilesystem");
        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReadonlyRootFilesystem", value); self }
        /// Key of `RepositoryCredentials`.
        pub const REPOSITORY_CREDENTIALS: Key<Self, RepositoryCredentials> = Key::new("RepositoryCredentials");
        /// `RepositoryCredentials`.
        pub fn repository_credentials(mut self, value: impl IntoVal<RepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value); self }
        /// Key of `RestartPolicy`.
        pub const RESTART_POLICY: Key<Self, RestartPolicy> = Key::new("RestartPolicy");
        /// `RestartPolicy`.
        pub fn restart_policy(mut self, value: impl IntoVal<RestartPolicy>) -> Self { self.0.put("RestartPolicy", value); self }
        /// Key of `Secrets`.
        pub const SECRETS: Key<Self, List<Secret>> = Key::new("Secrets");
        /// `Secrets`.
        pub fn secrets(mut self, value: impl IntoVal<List<Secret>>) -> Self { self.0.put("Secrets", value); self }
        /// Key of `StartTimeout`.
        pub const START_TIMEOUT: Key<Self, i64> = Key::new("StartTimeout");
        /// `StartTimeout`.
        pub fn start_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StartTimeout", value); self }
        /// Key of `StopTimeout`.
        pub const STOP_TIMEOUT: Key<Self, i64> = Key::new("StopTimeout");
        /// `StopTimeout`.
        pub fn stop_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StopTimeout", value); self }
        /// Key of `SystemControls`.
        pub const SYSTEM_CONTROLS: Key<Self, List<SystemControl>> = Key::new("SystemControls");
        /// `SystemControls`.
        pub fn system_controls(mut self, value: impl IntoVal<List<SystemControl>>) -> Self { self.0.put("SystemControls", value); self }
        /// Key of `Ulimits`.
        pub const ULIMITS: Key<Self, List<Ulimit>> = Key::new("Ulimits");
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl IntoVal<List<Ulimit>>) -> Self { self.0.put("Ulimits", value); self }
        /// Key of `User`.
        pub const USER: Key<Self, String> = Key::new("User");
        /// `User`.
        pub fn user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("User", value); self }
        /// Key of `WorkingDirectory`.
        pub const WORKING_DIRECTORY: Key<Self, String> = Key::new("WorkingDirectory");
        /// `WorkingDirectory`.
        pub fn working_directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("WorkingDirectory", value); self }
    }

    /// `Device`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Device(Object);
    ias_core::shape!(Device);
    impl Device {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerPath`.
        pub const CONTAINER_PATH: Key<Self, String> = Key::new("ContainerPath");
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPath", value); self }
        /// Key of `HostPath`.
        pub const HOST_PATH: Key<Self, String> = Key::new("HostPath");
        /// `HostPath`.
        pub fn host_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostPath", value); self }
        /// Key of `Permissions`.
        pub const PERMISSIONS: Key<Self, List<DevicePermission>> = Key::new("Permissions");
        /// `Permissions`.
        pub fn permissions(mut self, value: impl IntoVal<List<DevicePermission>>) -> Self { self.0.put("Permissions", value); self }
    }
    impl Default for Device { fn default() -> Self { Self::new() } }

    /// Words of `Permission`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DevicePermission {
        /// `mknod`
        Mknod,
        /// `read`
        Read,
        /// `write`
        Write,
    }
    ias_core::words!(DevicePermission { Mknod = "mknod", Read = "read", Write = "write" });

    /// `EnvironmentFile`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EnvironmentFile(Object);
    ias_core::shape!(EnvironmentFile);
    impl EnvironmentFile {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, EnvironmentFileType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<EnvironmentFileType>) -> Self { self.0.put("Type", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for EnvironmentFile { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EnvironmentFileType {
        /// `s3`
        S3,
    }
    ias_core::words!(EnvironmentFileType { S3 = "s3" });

    /// `FirelensConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FirelensConfiguration(Object);
    ias_core::shape!(FirelensConfiguration);
    impl FirelensConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Options`.
        pub const OPTIONS: Key<Self, Map<String>> = Key::new("Options");
        /// `Options`.
        pub fn options(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Options", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, FirelensConfigurationType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<FirelensConfigurationType>) -> Self { self.0.put("Type", value); self }
    }
    impl Default for FirelensConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FirelensConfigurationType {
        /// `fluentbit`
        Fluentbit,
        /// `fluentd`
        Fluentd,
    }
    ias_core::words!(FirelensConfigurationType { Fluentbit = "fluentbit", Fluentd = "fluentd" });

    /// `HealthCheck`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HealthCheck(Object);
    ias_core::shape!(HealthCheck);
    impl HealthCheck {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Command`.
        pub const COMMAND: Key<Self, List<String>> = Key::new("Command");
        /// `Command`.
        pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Command", value); self }
        /// Key of `Interval`.
        pub const INTERVAL: Key<Self, i64> = Key::new("Interval");
        /// `Interval`.
        pub fn interval(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Interval", value); self }
        /// Key of `Retries`.
        pub const RETRIES: Key<Self, i64> = Key::new("Retries");
        /// `Retries`.
        pub fn retries(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Retries", value); self }
        /// Key of `StartPeriod`.
        pub const START_PERIOD: Key<Self, i64> = Key::new("StartPeriod");
        /// `StartPeriod`.
        pub fn start_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StartPeriod", value); self }
        /// Key of `Timeout`.
        pub const TIMEOUT: Key<Self, i64> = Key::new("Timeout");
        /// `Timeout`.
        pub fn timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Timeout", value); self }
    }
    impl Default for HealthCheck { fn default() -> Self { Self::new() } }

    /// `HostVolumeProperties`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostVolumeProperties(Object);
    ias_core::shape!(HostVolumeProperties);
    impl HostVolumeProperties {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `SourcePath`.
        pub const SOURCE_PATH: Key<Self, String> = Key::new("SourcePath");
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourcePath", value); self }
    }
    impl Default for HostVolumeProperties { fn default() -> Self { Self::new() } }

    /// Words of `IpcMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IpcMode {
        /// `none`
        None,
        /// `shared`
        Shared,
    }
    ias_core::words!(IpcMode { None = "none", Shared = "shared" });

    /// `KernelCapabilities`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KernelCapabilities(Object);
    ias_core::shape!(KernelCapabilities);
    impl KernelCapabilities {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Add`.
        pub const ADD: Key<Self, List<String>> = Key::new("Add");
        /// `Add`.
        pub fn add(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Add", value); self }
        /// Key of `Drop`.
        pub const DROP: Key<Self, List<String>> = Key::new("Drop");
        /// `Drop`.
        pub fn drop(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Drop", value); self }
    }
    impl Default for KernelCapabilities { fn default() -> Self { Self::new() } }

    /// `KeyValuePair`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyValuePair(Object);
    ias_core::shape!(KeyValuePair);
    impl KeyValuePair {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for KeyValuePair { fn default() -> Self { Self::new() } }

    /// `LinuxParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LinuxParameters(Object);
    ias_core::shape!(LinuxParameters);
    impl LinuxParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Capabilities`.
        pub const CAPABILITIES: Key<Self, KernelCapabilities> = Key::new("Capabilities");
        /// `Capabilities`.
        pub fn capabilities(mut self, value: impl IntoVal<KernelCapabilities>) -> Self { self.0.put("Capabilities", value); self }
        /// Key of `Devices`.
        pub const DEVICES: Key<Self, List<Device>> = Key::new("Devices");
        /// `Devices`.
        pub fn devices(mut self, value: impl IntoVal<List<Device>>) -> Self { self.0.put("Devices", value); self }
        /// Key of `InitProcessEnabled`.
        pub const INIT_PROCESS_ENABLED: Key<Self, bool> = Key::new("InitProcessEnabled");
        /// `InitProcessEnabled`.
        pub fn init_process_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("InitProcessEnabled", value); self }
        /// Key of `Tmpfs`.
        pub const TMPFS: Key<Self, List<Tmpfs>> = Key::new("Tmpfs");
        /// `Tmpfs`.
        pub fn tmpfs(mut self, value: impl IntoVal<List<Tmpfs>>) -> Self { self.0.put("Tmpfs", value); self }
    }
    impl Default for LinuxParameters { fn default() -> Self { Self::new() } }

    /// `LogConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LogConfiguration(Object);
    ias_core::shape!(LogConfiguration);
    impl LogConfiguration {
        /// Takes what is mandatory.
        pub fn new(log_driver: impl IntoVal<String>) -> Self { Self(Object::new()).log_driver(log_driver) }
        /// Key of `LogDriver`.
        pub const LOG_DRIVER: Key<Self, String> = Key::new("LogDriver");
        /// `LogDriver`: mandatory.
        pub fn log_driver(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogDriver", value); self }
        /// Key of `Options`.
        pub const OPTIONS: Key<Self, Map<String>> = Key::new("Options");
        /// `Options`.
        pub fn options(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Options", value); self }
        /// Key of `SecretOptions`.
        pub const SECRET_OPTIONS: Key<Self, List<Secret>> = Key::new("SecretOptions");
        /// `SecretOptions`.
        pub fn secret_options(mut self, value: impl IntoVal<List<Secret>>) -> Self { self.0.put("SecretOptions", value); self }
    }

    /// `MountPoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MountPoint(Object);
    ias_core::shape!(MountPoint);
    impl MountPoint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerPath`.
        pub const CONTAINER_PATH: Key<Self, String> = Key::new("ContainerPath");
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPath", value); self }
        /// Key of `ReadOnly`.
        pub const READ_ONLY: Key<Self, bool> = Key::new("ReadOnly");
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReadOnly", value); self }
        /// Key of `SourceVolume`.
        pub const SOURCE_VOLUME: Key<Self, String> = Key::new("SourceVolume");
        /// `SourceVolume`.
        pub fn source_volume(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceVolume", value); self }
    }
    impl Default for MountPoint { fn default() -> Self { Self::new() } }

    /// Words of `PidMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PidMode {
        /// `none`
        None,
        /// `shared`
        Shared,
    }
    ias_core::words!(PidMode { None = "none", Shared = "shared" });

    /// `RepositoryCredentials`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RepositoryCredentials(Object);
    ias_core::shape!(RepositoryCredentials);
    impl RepositoryCredentials {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CredentialsParameter`.
        pub const CREDENTIALS_PARAMETER: Key<Self, String> = Key::new("CredentialsParameter");
        /// `CredentialsParameter`.
        pub fn credentials_parameter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CredentialsParameter", value); self }
    }
    impl Default for RepositoryCredentials { fn default() -> Self { Self::new() } }

    /// `RestartPolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestartPolicy(Object);
    ias_core::shape!(RestartPolicy);
    impl RestartPolicy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `IgnoredExitCodes`.
        pub const IGNORED_EXIT_CODES: Key<Self, List<i64>> = Key::new("IgnoredExitCodes");
        /// `IgnoredExitCodes`.
        pub fn ignored_exit_codes(mut self, value: impl IntoVal<List<i64>>) -> Self { self.0.put("IgnoredExitCodes", value); self }
        /// Key of `RestartAttemptPeriod`.
        pub const RESTART_ATTEMPT_PERIOD: Key<Self, i64> = Key::new("RestartAttemptPeriod");
        /// `RestartAttemptPeriod`.
        pub fn restart_attempt_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RestartAttemptPeriod", value); self }
    }
    impl Default for RestartPolicy { fn default() -> Self { Self::new() } }

    /// `Secret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Secret(Object);
    ias_core::shape!(Secret);
    impl Secret {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, value_from: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value_from(value_from) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `ValueFrom`.
        pub const VALUE_FROM: Key<Self, String> = Key::new("ValueFrom");
        /// `ValueFrom`: mandatory.
        pub fn value_from(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValueFrom", value); self }
    }

    /// `SystemControl`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SystemControl(Object);
    ias_core::shape!(SystemControl);
    impl SystemControl {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for SystemControl { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }

    /// `Tmpfs`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tmpfs(Object);
    ias_core::shape!(Tmpfs);
    impl Tmpfs {
        /// Takes what is mandatory.
        pub fn new(size: impl IntoVal<i64>) -> Self { Self(Object::new()).size(size) }
        /// Key of `ContainerPath`.
        pub const CONTAINER_PATH: Key<Self, String> = Key::new("ContainerPath");
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPath", value); self }
        /// Key of `MountOptions`.
        pub const MOUNT_OPTIONS: Key<Self, List<String>> = Key::new("MountOptions");
        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MountOptions", value); self }
        /// Key of `Size`.
        pub const SIZE: Key<Self, i64> = Key::new("Size");
        /// `Size`: mandatory.
        pub fn size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Size", value); self }
    }

    /// `Ulimit`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Ulimit(Object);
    ias_core::shape!(Ulimit);
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
        pub fn new<A: IntoVal<i64>, B: IntoVal<UlimitName>, C: IntoVal<i64>>(required: UlimitRequired<A, B, C>) -> Self { Self(Object::new()).hard_limit(required.hard_limit).name(required.name).soft_limit(required.soft_limit) }
        /// Key of `HardLimit`.
        pub const HARD_LIMIT: Key<Self, i64> = Key::new("HardLimit");
        /// `HardLimit`: mandatory.
        pub fn hard_limit(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HardLimit", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, UlimitName> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<UlimitName>) -> Self { self.0.put("Name", value); self }
        /// Key of `SoftLimit`.
        pub const SOFT_LIMIT: Key<Self, i64> = Key::new("SoftLimit");
        /// `SoftLimit`: mandatory.
        pub fn soft_limit(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SoftLimit", value); self }
    }

    /// Words of `Name`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum UlimitName {
        /// `core`
        Core,
        /// `cpu`
        Cpu,
        /// `data`
        Data,
        /// `fsize`
        Fsize,
        /// `locks`
        Locks,
        /// `memlock`
        Memlock,
        /// `msgqueue`
        Msgqueue,
        /// `nice`
        Nice,
        /// `nofile`
        Nofile,
        /// `nproc`
        Nproc,
        /// `rss`
        Rss,
        /// `rtprio`
        Rtprio,
        /// `rttime`
        Rttime,
        /// `sigpending`
        Sigpending,
        /// `stack`
        Stack,
    }
    ias_core::words!(UlimitName { Core = "core", Cpu = "cpu", Data = "data", Fsize = "fsize", Locks = "locks", Memlock = "memlock", Msgqueue = "msgqueue", Nice = "nice", Nofile = "nofile", Nproc = "nproc", Rss = "rss", Rtprio = "rtprio", Rttime = "rttime", Sigpending = "sigpending", Stack = "stack" });

    /// `Volume`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Volume(Object);
    ias_core::shape!(Volume);
    impl Volume {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Host`.
        pub const HOST: Key<Self, HostVolumeProperties> = Key::new("Host");
        /// `Host`.
        pub fn host(mut self, value: impl IntoVal<HostVolumeProperties>) -> Self { self.0.put("Host", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    }
    impl Default for Volume { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::ECS::ExpressGatewayService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html).
    pub CfnExpressGatewayService, CfnExpressGatewayServiceProps, "AWS::ECS::ExpressGatewayService", tags = Some(Tagging::List("Tags"))
);
impl CfnExpressGatewayService {
    /// What `Ref` returns: `ServiceArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ExpressGatewayServiceArn>> { cfn::reference(&self.0) }
    /// The attribute `ActiveConfigurations`.
    #[inline] pub fn attr_active_configurations(&self) -> Val<List<cfn_express_gateway_service::ExpressGatewayServiceConfiguration>> { cfn::attribute(&self.0, "ActiveConfigurations") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ECSManagedResourceArns`.
    #[inline] pub fn attr_ecs_managed_resource_arns(&self) -> Val<cfn_express_gateway_service::EcsManagedResourceArns> { cfn::attribute(&self.0, "ECSManagedResourceArns") }
    /// The attribute `ECSManagedResourceArns.AutoScaling`.
    #[inline] pub fn attr_ecs_managed_resource_arns_auto_scaling(&self) -> Val<cfn_express_gateway_service::AutoScalingArns> { cfn::attribute(&self.0, "ECSManagedResourceArns.AutoScaling") }
    /// The attribute `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`.
    #[inline] pub fn attr_ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies") }
    /// The attribute `ECSManagedResourceArns.AutoScaling.ScalableTarget`.
    #[inline] pub fn attr_ecs_managed_resource_arns_auto_scaling_scalable_target(&self) -> Val<String> { cfn::attribute(&self.0, "ECSManagedResourceArns.AutoScaling.ScalableTarget") }
    /// The attribute `ECSManagedResourceArns.IngressPath`.
    #[inline] pub fn attr_ecs_managed_resource_arns_ingress_path(&self) -> Val<cfn_express_gateway_service::IngressPathArns> { cfn::attribute(&self.0, "ECSManagedResourceArns.IngressPath") }
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
    #[inline] pub fn attr_status(&self) -> Val<cfn_express_gateway_service::ExpressGatewayServiceStatus> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnExpressGatewayService`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnExpressGatewayServiceProps(Object);
ias_core::shape!(CfnExpressGatewayServiceProps);
impl CfnExpressGatewayServiceProps {
    /// Takes what is mandatory.
    pub fn new(infrastructure_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).infrastructure_role_arn(infrastructure_role_arn) }
    /// Key of `Cluster`.
    pub const CLUSTER: Key<Self, String> = Key::new("Cluster");
    /// `Cluster`: default `"default"`. Changing it replaces the resource.
    pub fn cluster(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cluster", value); self }
    /// Key of `Cpu`.
    pub const CPU: Key<Self, String> = Key::new("Cpu");
    /// `Cpu`: default `"256"`. Write-only.
    pub fn cpu(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cpu", value); self }
    /// Key of `ExecutionRoleArn`.
    pub const EXECUTION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ExecutionRoleArn");
    /// `ExecutionRoleArn`. Write-only.
    pub fn execution_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ExecutionRoleArn", value); self }
    /// Key of `HealthCheckPath`.
    pub const HEALTH_CHECK_PATH: Key<Self, String> = Key::new("HealthCheckPath");
    /// `HealthCheckPath`: default `"HTTP:80/ping"`. Write-only.
    pub fn health_check_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckPath", value); self }
    /// Key of `InfrastructureRoleArn`.
    pub const INFRASTRUCTURE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("InfrastructureRoleArn");
    /// `InfrastructureRoleArn`: mandatory. Changing it replaces the resource.
    pub fn infrastructure_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("InfrastructureRoleArn", value); self }
    /// Key of `Memory`.
    pub const MEMORY: Key<Self, String> = Key::new("Memory");
    /// `Memory`: default `"512"`. Write-only.
    pub fn memory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Memory", value); self }
    /// Key of `NetworkConfiguration`.
    pub const NETWORK_CONFIGURATION: Key<Self, cfn_express_gateway_service::ExpressGatewayServiceNetworkConfiguration> = Key::new("NetworkConfiguration");
    /// `NetworkConfiguration`. Write-only.
    pub fn network_configuration(mut self, value: impl IntoVal<cfn_express_gateway_service::ExpressGatewayServiceNetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
    /// Key of `PrimaryContainer`.
    pub const PRIMARY_CONTAINER: Key<Self, cfn_express_gateway_service::ExpressGatewayContainer> = Key::new("PrimaryContainer");
    /// `PrimaryContainer`. Write-only.
    pub fn primary_container(mut self, value: impl IntoVal<cfn_express_gateway_service::ExpressGatewayContainer>) -> Self { self.0.put("PrimaryContainer", value); self }
    /// Key of `ScalingTarget`.
    pub const SCALING_TARGET: Key<Self, cfn_express_gateway_service::ExpressGatewayScalingTarget> = Key::new("ScalingTarget");
    /// `ScalingTarget`. Write-only.
    pub fn scaling_target(mut self, value: impl IntoVal<cfn_express_gateway_service::ExpressGatewayScalingTarget>) -> Self { self.0.put("ScalingTarget", value); self }
    /// Key of `ServiceName`.
    pub const SERVICE_NAME: Key<Self, String> = Key::new("ServiceName");
    /// `ServiceName`. Changing it replaces the resource.
    pub fn service_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ServiceName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_express_gateway_service::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_express_gateway_service::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TaskDefinitionArn`.
    pub const TASK_DEFINITION_ARN: Key<Self, String> = Key::new("TaskDefinitionArn");
    /// `TaskDefinitionArn`. Write-only.
    pub fn task_definition_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TaskDefinitionArn", value); self }
    /// Key of `TaskRoleArn`.
    pub const TASK_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("TaskRoleArn");
    /// `TaskRoleArn`. Write-only.
    pub fn task_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("TaskRoleArn", value); self }
}

/// Types of [`CfnExpressGatewayService`].
pub mod cfn_express_gateway_service {
    use super::super::prelude::*;

    /// Words of `AccessType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AccessType {
        /// `PUBLIC`
        Public,
        /// `PRIVATE`
        Private,
    }
    ias_core::words!(AccessType { Public = "PUBLIC", Private = "PRIVATE" });

    /// `AutoScalingArns`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoScalingArns(Object);
    ias_core::shape!(AutoScalingArns);
    impl AutoScalingArns {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for AutoScalingArns { fn default() -> Self { Self::new() } }

    /// `ECSManagedResourceArns`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EcsManagedResourceArns(Object);
    ias_core::shape!(EcsManagedResourceArns);
    impl EcsManagedResourceArns {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for EcsManagedResourceArns { fn default() -> Self { Self::new() } }

    /// `ExpressGatewayContainer`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayContainer(Object);
    ias_core::shape!(ExpressGatewayContainer);
    impl ExpressGatewayContainer {
        /// Takes what is mandatory.
        pub fn new(image: impl IntoVal<String>) -> Self { Self(Object::new()).image(image) }
        /// Key of `AwsLogsConfiguration`.
        pub const AWS_LOGS_CONFIGURATION: Key<Self, ExpressGatewayServiceAwsLogsConfiguration> = Key::new("AwsLogsConfiguration");
        /// `AwsLogsConfiguration`.
        pub fn aws_logs_configuration(mut self, value: impl IntoVal<ExpressGatewayServiceAwsLogsConfiguration>) -> Self { self.0.put("AwsLogsConfiguration", value); self }
        /// Key of `Command`.
        pub const COMMAND: Key<Self, List<String>> = Key::new("Command");
        /// `Command`.
        pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Command", value); self }
        /// Key of `ContainerPort`.
        pub const CONTAINER_PORT: Key<Self, i64> = Key::new("ContainerPort");
        /// `ContainerPort`: default `80`.
        pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ContainerPort", value); self }
        /// Key of `Environment`.
        pub const ENVIRONMENT: Key<Self, List<KeyValuePair>> = Key::new("Environment");
        /// `Environment`.
        pub fn environment(mut self, value: impl IntoVal<List<KeyValuePair>>) -> Self { self.0.put("Environment", value); self }
        /// Key of `Image`.
        pub const IMAGE: Key<Self, String> = Key::new("Image");
        /// `Image`: mandatory.
        pub fn image(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Image", value); self }
        /// Key of `RepositoryCredentials`.
        pub const REPOSITORY_CREDENTIALS: Key<Self, ExpressGatewayRepositoryCredentials> = Key::new("RepositoryCredentials");
        /// `RepositoryCredentials`.
        pub fn repository_credentials(mut self, value: impl IntoVal<ExpressGatewayRepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value); self }
        /// Key of `Secrets`.
        pub const SECRETS: Key<Self, List<Secret>> = Key::new("Secrets");
        /// `Secrets`.
        pub fn secrets(mut self, value: impl IntoVal<List<Secret>>) -> Self { self.0.put("Secrets", value); self }
    }

    /// `ExpressGatewayRepositoryCredentials`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayRepositoryCredentials(Object);
    ias_core::shape!(ExpressGatewayRepositoryCredentials);
    impl ExpressGatewayRepositoryCredentials {
        /// Takes what is mandatory.
        pub fn new(credentials_parameter: impl IntoVal<String>) -> Self { Self(Object::new()).credentials_parameter(credentials_parameter) }
        /// Key of `CredentialsParameter`.
        pub const CREDENTIALS_PARAMETER: Key<Self, String> = Key::new("CredentialsParameter");
        /// `CredentialsParameter`: mandatory.
        pub fn credentials_parameter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CredentialsParameter", value); self }
    }

    /// `ExpressGatewayScalingTarget`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayScalingTarget(Object);
    ias_core::shape!(ExpressGatewayScalingTarget);
    impl ExpressGatewayScalingTarget {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AutoScalingMetric`.
        pub const AUTO_SCALING_METRIC: Key<Self, ExpressGatewayServiceScalingMetric> = Key::new("AutoScalingMetric");
        /// `AutoScalingMetric`: default `"AVERAGE_CPU"`.
        pub fn auto_scaling_metric(mut self, value: impl IntoVal<ExpressGatewayServiceScalingMetric>) -> Self { self.0.put("AutoScalingMetric", value); self }
        /// Key of `AutoScalingTargetValue`.
        pub const AUTO_SCALING_TARGET_VALUE: Key<Self, i64> = Key::new("AutoScalingTargetValue");
        /// `AutoScalingTargetValue`: default `60`.
        pub fn auto_scaling_target_value(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("AutoScalingTargetValue", value); self }
        /// Key of `MaxTaskCount`.
        pub const MAX_TASK_COUNT: Key<Self, i64> = Key::new("MaxTaskCount");
        /// `MaxTaskCount`: default `1`.
        pub fn max_task_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxTaskCount", value); self }
        /// Key of `MinTaskCount`.
        pub const MIN_TASK_COUNT: Key<Self, i64> = Key::new("MinTaskCount");
        /// `MinTaskCount`: default `1`.
        pub fn min_task_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinTaskCount", value); self }
    }
    impl Default for ExpressGatewayScalingTarget { fn default() -> Self { Self::new() } }

    /// `ExpressGatewayServiceAwsLogsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayServiceAwsLogsConfiguration(Object);
    ias_core::shape!(ExpressGatewayServiceAwsLogsConfiguration);
    impl ExpressGatewayServiceAwsLogsConfiguration {
        /// Takes what is mandatory.
        pub fn new(log_group: impl IntoVal<String>, log_stream_prefix: impl IntoVal<String>) -> Self { Self(Object::new()).log_group(log_group).log_stream_prefix(log_stream_prefix) }
        /// Key of `LogGroup`.
        pub const LOG_GROUP: Key<Self, String> = Key::new("LogGroup");
        /// `LogGroup`: mandatory.
        pub fn log_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogGroup", value); self }
        /// Key of `LogStreamPrefix`.
        pub const LOG_STREAM_PREFIX: Key<Self, String> = Key::new("LogStreamPrefix");
        /// `LogStreamPrefix`: mandatory, default `"ecs"`.
        pub fn log_stream_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogStreamPrefix", value); self }
    }

    /// `ExpressGatewayServiceConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayServiceConfiguration(Object);
    ias_core::shape!(ExpressGatewayServiceConfiguration);
    impl ExpressGatewayServiceConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Cpu`.
        pub const CPU: Key<Self, String> = Key::new("Cpu");
        /// `Cpu`.
        pub fn cpu(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cpu", value); self }
        /// Key of `CreatedAt`.
        pub const CREATED_AT: Key<Self, String> = Key::new("CreatedAt");
        /// `CreatedAt`: in the form `date-time`.
        pub fn created_at(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CreatedAt", value); self }
        /// Key of `ExecutionRoleArn`.
        pub const EXECUTION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ExecutionRoleArn");
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ExecutionRoleArn", value); self }
        /// Key of `HealthCheckPath`.
        pub const HEALTH_CHECK_PATH: Key<Self, String> = Key::new("HealthCheckPath");
        /// `HealthCheckPath`.
        pub fn health_check_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckPath", value); self }
        /// Key of `IngressPaths`.
        pub const INGRESS_PATHS: Key<Self, List<IngressPathSummary>> = Key::new("IngressPaths");
        /// `IngressPaths`.
        pub fn ingress_paths(mut self, value: impl IntoVal<List<IngressPathSummary>>) -> Self { self.0.put("IngressPaths", value); self }
        /// Key of `Memory`.
        pub const MEMORY: Key<Self, String> = Key::new("Memory");
        /// `Memory`.
        pub fn memory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Memory", value); self }
        /// Key of `NetworkConfiguration`.
        pub const NETWORK_CONFIGURATION: Key<Self, ExpressGatewayServiceNetworkConfiguration> = Key::new("NetworkConfiguration");
        /// `NetworkConfiguration`.
        pub fn network_configuration(mut self, value: impl IntoVal<ExpressGatewayServiceNetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
        /// Key of `PrimaryContainer`.
        pub const PRIMARY_CONTAINER: Key<Self, ExpressGatewayContainer> = Key::new("PrimaryContainer");
        /// `PrimaryContainer`.
        pub fn primary_container(mut self, value: impl IntoVal<ExpressGatewayContainer>) -> Self { self.0.put("PrimaryContainer", value); self }
        /// Key of `ScalingTarget`.
        pub const SCALING_TARGET: Key<Self, ExpressGatewayScalingTarget> = Key::new("ScalingTarget");
        /// `ScalingTarget`.
        pub fn scaling_target(mut self, value: impl IntoVal<ExpressGatewayScalingTarget>) -> Self { self.0.put("ScalingTarget", value); self }
        /// Key of `ServiceRevisionArn`.
        pub const SERVICE_REVISION_ARN: Key<Self, String> = Key::new("ServiceRevisionArn");
        /// `ServiceRevisionArn`.
        pub fn service_revision_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ServiceRevisionArn", value); self }
        /// Key of `TaskDefinitionArn`.
        pub const TASK_DEFINITION_ARN: Key<Self, String> = Key::new("TaskDefinitionArn");
        /// `TaskDefinitionArn`.
        pub fn task_definition_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TaskDefinitionArn", value); self }
        /// Key of `TaskRoleArn`.
        pub const TASK_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("TaskRoleArn");
        /// `TaskRoleArn`.
        pub fn task_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("TaskRoleArn", value); self }
    }
    impl Default for ExpressGatewayServiceConfiguration { fn default() -> Self { Self::new() } }

    /// `ExpressGatewayServiceNetworkConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayServiceNetworkConfiguration(Object);
    ias_core::shape!(ExpressGatewayServiceNetworkConfiguration);
    impl ExpressGatewayServiceNetworkConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `SecurityGroups`.
        pub const SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroups");
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroups", value); self }
        /// Key of `Subnets`.
        pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
        /// `Subnets`.
        pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    }
    impl Default for ExpressGatewayServiceNetworkConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `ExpressGatewayServiceScalingMetric`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ExpressGatewayServiceScalingMetric {
        /// `AVERAGE_CPU`
        AverageCpu,
        /// `AVERAGE_MEMORY`
        AverageMemory,
        /// `REQUEST_COUNT_PER_TARGET`
        RequestCountPerTarget,
    }
    ias_core::words!(ExpressGatewayServiceScalingMetric { AverageCpu = "AVERAGE_CPU", AverageMemory = "AVERAGE_MEMORY", RequestCountPerTarget = "REQUEST_COUNT_PER_TARGET" });

    /// `ExpressGatewayServiceStatus`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpressGatewayServiceStatus(Object);
    ias_core::shape!(ExpressGatewayServiceStatus);
    impl ExpressGatewayServiceStatus {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `StatusCode`.
        pub const STATUS_CODE: Key<Self, ExpressGatewayServiceStatusCode> = Key::new("StatusCode");
        /// `StatusCode`.
        pub fn status_code(mut self, value: impl IntoVal<ExpressGatewayServiceStatusCode>) -> Self { self.0.put("StatusCode", value); self }
    }
    impl Default for ExpressGatewayServiceStatus { fn default() -> Self { Self::new() } }

    /// Words of `ExpressGatewayServiceStatusCode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ExpressGatewayServiceStatusCode {
        /// `ACTIVE`
        Active,
        /// `DRAINING`
        Draining,
        /// `INACTIVE`
        Inactive,
    }
    ias_core::words!(ExpressGatewayServiceStatusCode { Active = "ACTIVE", Draining = "DRAINING", Inactive = "INACTIVE" });

    /// `IngressPathArns`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IngressPathArns(Object);
    ias_core::shape!(IngressPathArns);
    impl IngressPathArns {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for IngressPathArns { fn default() -> Self { Self::new() } }

    /// `IngressPathSummary`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IngressPathSummary(Object);
    ias_core::shape!(IngressPathSummary);
    impl IngressPathSummary {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AccessType`.
        pub const ACCESS_TYPE: Key<Self, AccessType> = Key::new("AccessType");
        /// `AccessType`.
        pub fn access_type(mut self, value: impl IntoVal<AccessType>) -> Self { self.0.put("AccessType", value); self }
        /// Key of `Endpoint`.
        pub const ENDPOINT: Key<Self, String> = Key::new("Endpoint");
        /// `Endpoint`.
        pub fn endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Endpoint", value); self }
    }
    impl Default for IngressPathSummary { fn default() -> Self { Self::new() } }

    /// `KeyValuePair`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyValuePair(Object);
    ias_core::shape!(KeyValuePair);
    impl KeyValuePair {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value(value) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `Secret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Secret(Object);
    ias_core::shape!(Secret);
    impl Secret {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, value_from: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value_from(value_from) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `ValueFrom`.
        pub const VALUE_FROM: Key<Self, String> = Key::new("ValueFrom");
        /// `ValueFrom`: mandatory.
        pub fn value_from(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValueFrom", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECS::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html).
    pub CfnGateway, CfnGatewayProps, "AWS::ECS::Gateway", tags = Some(Tagging::List("Tags"))
);
impl CfnGateway {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnGateway`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnGatewayProps(Object);
ias_core::shape!(CfnGatewayProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_gateway::GatewayConfiguration>>(required: CfnGatewayPropsRequired<A, B, C>) -> Self { Self(Object::new()).gateway_name(required.gateway_name).infrastructure_role_arn(required.infrastructure_role_arn).configuration(required.configuration) }
    /// Key of `Configuration`.
    pub const CONFIGURATION: Key<Self, cfn_gateway::GatewayConfiguration> = Key::new("Configuration");
    /// `Configuration`: mandatory.
    pub fn configuration(mut self, value: impl IntoVal<cfn_gateway::GatewayConfiguration>) -> Self { self.0.put("Configuration", value); self }
    /// Key of `DeletionProtection`.
    pub const DELETION_PROTECTION: Key<Self, bool> = Key::new("DeletionProtection");
    /// `DeletionProtection`: default `true`.
    pub fn deletion_protection(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtection", value); self }
    /// Key of `GatewayName`.
    pub const GATEWAY_NAME: Key<Self, String> = Key::new("GatewayName");
    /// `GatewayName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub fn gateway_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GatewayName", value); self }
    /// Key of `InfrastructureRoleArn`.
    pub const INFRASTRUCTURE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("InfrastructureRoleArn");
    /// `InfrastructureRoleArn`: mandatory.
    pub fn infrastructure_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("InfrastructureRoleArn", value); self }
    /// Key of `PropagateTags`.
    pub const PROPAGATE_TAGS: Key<Self, cfn_gateway::PropagateGatewayTags> = Key::new("PropagateTags");
    /// `PropagateTags`.
    pub fn propagate_tags(mut self, value: impl IntoVal<cfn_gateway::PropagateGatewayTags>) -> Self { self.0.put("PropagateTags", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_gateway::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_gateway::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnGateway`].
pub mod cfn_gateway {
    use super::super::prelude::*;

    /// Words of `GatewayAlbDesyncMitigationMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GatewayAlbDesyncMitigationMode {
        /// `monitor`
        Monitor,
        /// `defensive`
        Defensive,
        /// `strictest`
        Strictest,
    }
    ias_core::words!(GatewayAlbDesyncMitigationMode { Monitor = "monitor", Defensive = "defensive", Strictest = "strictest" });

    /// Words of `GatewayAlbProtocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GatewayAlbProtocol {
        /// `HTTP`
        Http,
        /// `HTTPS`
        Https,
    }
    ias_core::words!(GatewayAlbProtocol { Http = "HTTP", Https = "HTTPS" });

    /// `GatewayAlbTestTrafficRules`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayAlbTestTrafficRules(Object);
    ias_core::shape!(GatewayAlbTestTrafficRules);
    impl GatewayAlbTestTrafficRules {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Header`.
        pub const HEADER: Key<Self, GatewayTestTrafficHeader> = Key::new("Header");
        /// `Header`.
        pub fn header(mut self, value: impl IntoVal<GatewayTestTrafficHeader>) -> Self { self.0.put("Header", value); self }
    }
    impl Default for GatewayAlbTestTrafficRules { fn default() -> Self { Self::new() } }

    /// `GatewayConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayConfiguration(Object);
    ias_core::shape!(GatewayConfiguration);
    impl GatewayConfiguration {
        /// Takes what is mandatory.
        pub fn new(host_shared_alb: impl IntoVal<HostSharedAlbConfiguration>) -> Self { Self(Object::new()).host_shared_alb(host_shared_alb) }
        /// Key of `HostSharedAlb`.
        pub const HOST_SHARED_ALB: Key<Self, HostSharedAlbConfiguration> = Key::new("HostSharedAlb");
        /// `HostSharedAlb`: mandatory.
        pub fn host_shared_alb(mut self, value: impl IntoVal<HostSharedAlbConfiguration>) -> Self { self.0.put("HostSharedAlb", value); self }
    }

    /// `GatewayElbAccessLogConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayElbAccessLogConfiguration(Object);
    ias_core::shape!(GatewayElbAccessLogConfiguration);
    impl GatewayElbAccessLogConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, GatewayElbAccessLogDestination> = Key::new("Destination");
        /// `Destination`.
        pub fn destination(mut self, value: impl IntoVal<GatewayElbAccessLogDestination>) -> Self { self.0.put("Destination", value); self }
    }
    impl Default for GatewayElbAccessLogConfiguration { fn default() -> Self { Self::new() } }

    /// `GatewayElbAccessLogDestination`.
    /// 
    /// Takes exactly one of `S3`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayElbAccessLogDestination(Object);
    ias_core::shape!(GatewayElbAccessLogDestination);
    impl GatewayElbAccessLogDestination {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `S3`.
        pub const S3: Key<Self, GatewayElbAccessLogS3Destination> = Key::new("S3");
        /// `S3`.
        pub fn s3(mut self, value: impl IntoVal<GatewayElbAccessLogS3Destination>) -> Self { self.0.put("S3", value); self }
    }
    impl Default for GatewayElbAccessLogDestination { fn default() -> Self { Self::new() } }

    /// `GatewayElbAccessLogS3Destination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayElbAccessLogS3Destination(Object);
    ias_core::shape!(GatewayElbAccessLogS3Destination);
    impl GatewayElbAccessLogS3Destination {
        /// Takes what is mandatory.
        pub fn new(bucket: impl IntoVal<String>) -> Self { Self(Object::new()).bucket(bucket) }
        /// Key of `Bucket`.
        pub const BUCKET: Key<Self, String> = Key::new("Bucket");
        /// `Bucket`: mandatory.
        pub fn bucket(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Bucket", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
    }

    /// Words of `GatewayElbIpAddressType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GatewayElbIpAddressType {
        /// `ipv4`
        Ipv4,
        /// `dualstack`
        Dualstack,
        /// `dualstack-without-public-ipv4`
        DualstackWithoutPublicIpv4,
    }
    ias_core::words!(GatewayElbIpAddressType { Ipv4 = "ipv4", Dualstack = "dualstack", DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4" });

    /// `GatewayElbNetworkConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayElbNetworkConfiguration(Object);
    ias_core::shape!(GatewayElbNetworkConfiguration);
    impl GatewayElbNetworkConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `InboundSecurityGroup`.
        pub const INBOUND_SECURITY_GROUP: Key<Self, String> = Key::new("InboundSecurityGroup");
        /// `InboundSecurityGroup`.
        pub fn inbound_security_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InboundSecurityGroup", value); self }
        /// Key of `IpAddressType`.
        pub const IP_ADDRESS_TYPE: Key<Self, GatewayElbIpAddressType> = Key::new("IpAddressType");
        /// `IpAddressType`. Changing it replaces the resource.
        pub fn ip_address_type(mut self, value: impl IntoVal<GatewayElbIpAddressType>) -> Self { self.0.put("IpAddressType", value); self }
        /// Key of `Subnets`.
        pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
        /// `Subnets`: at least 2 items. Changing it replaces the resource.
        pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    }
    impl Default for GatewayElbNetworkConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `GatewayElbScheme`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GatewayElbScheme {
        /// `internet-facing`
        InternetFacing,
        /// `internal`
        Internal,
    }
    ias_core::words!(GatewayElbScheme { InternetFacing = "internet-facing", Internal = "internal" });

    /// `GatewayTestTrafficHeader`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayTestTrafficHeader(Object);
    ias_core::shape!(GatewayTestTrafficHeader);
    impl GatewayTestTrafficHeader {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { Self(Object::new()).name(name).values(values) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }

    /// `HostSharedAlbConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostSharedAlbConfiguration(Object);
    ias_core::shape!(HostSharedAlbConfiguration);
    impl HostSharedAlbConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AccessLogs`.
        pub const ACCESS_LOGS: Key<Self, GatewayElbAccessLogConfiguration> = Key::new("AccessLogs");
        /// `AccessLogs`.
        pub fn access_logs(mut self, value: impl IntoVal<GatewayElbAccessLogConfiguration>) -> Self { self.0.put("AccessLogs", value); self }
        /// Key of `HttpDesync`.
        pub const HTTP_DESYNC: Key<Self, GatewayAlbDesyncMitigationMode> = Key::new("HttpDesync");
        /// `HttpDesync`.
        pub fn http_desync(mut self, value: impl IntoVal<GatewayAlbDesyncMitigationMode>) -> Self { self.0.put("HttpDesync", value); self }
        /// Key of `MaxAlbCount`.
        pub const MAX_ALB_COUNT: Key<Self, i64> = Key::new("MaxAlbCount");
        /// `MaxAlbCount`.
        pub fn max_alb_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxAlbCount", value); self }
        /// Key of `NetworkConfiguration`.
        pub const NETWORK_CONFIGURATION: Key<Self, GatewayElbNetworkConfiguration> = Key::new("NetworkConfiguration");
        /// `NetworkConfiguration`.
        pub fn network_configuration(mut self, value: impl IntoVal<GatewayElbNetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`: 1 to 65535. Changing it replaces the resource.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, GatewayAlbProtocol> = Key::new("Protocol");
        /// `Protocol`. Changing it replaces the resource.
        pub fn protocol(mut self, value: impl IntoVal<GatewayAlbProtocol>) -> Self { self.0.put("Protocol", value); self }
        /// Key of `Scheme`.
        pub const SCHEME: Key<Self, GatewayElbScheme> = Key::new("Scheme");
        /// `Scheme`. Changing it replaces the resource.
        pub fn scheme(mut self, value: impl IntoVal<GatewayElbScheme>) -> Self { self.0.put("Scheme", value); self }
        /// Key of `TestTrafficRules`.
        pub const TEST_TRAFFIC_RULES: Key<Self, GatewayAlbTestTrafficRules> = Key::new("TestTrafficRules");
        /// `TestTrafficRules`.
        pub fn test_traffic_rules(mut self, value: impl IntoVal<GatewayAlbTestTrafficRules>) -> Self { self.0.put("TestTrafficRules", value); self }
        /// Key of `WebACLArn`.
        pub const WEB_ACL_ARN: Key<Self, String> = Key::new("WebACLArn");
        /// `WebACLArn`.
        pub fn web_acl_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("WebACLArn", value); self }
    }
    impl Default for HostSharedAlbConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `PropagateGatewayTags`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PropagateGatewayTags {
        /// `NONE`
        None,
        /// `GATEWAY`
        Gateway,
    }
    ias_core::words!(PropagateGatewayTags { None = "NONE", Gateway = "GATEWAY" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECS::GatewayClusterAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html).
    pub CfnGatewayClusterAssociations, CfnGatewayClusterAssociationsProps, "AWS::ECS::GatewayClusterAssociations", tags = None
);
impl CfnGatewayClusterAssociations {
    /// What `Ref` returns: a text of Cluster, Gateway.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnGatewayClusterAssociations`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnGatewayClusterAssociationsProps(Object);
ias_core::shape!(CfnGatewayClusterAssociationsProps);
impl CfnGatewayClusterAssociationsProps {
    /// Takes what is mandatory.
    pub fn new(gateway: impl IntoVal<String>, cluster: impl IntoVal<String>) -> Self { Self(Object::new()).gateway(gateway).cluster(cluster) }
    /// Key of `Cluster`.
    pub const CLUSTER: Key<Self, String> = Key::new("Cluster");
    /// `Cluster`: mandatory. Changing it replaces the resource.
    pub fn cluster(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cluster", value); self }
    /// Key of `Gateway`.
    pub const GATEWAY: Key<Self, String> = Key::new("Gateway");
    /// `Gateway`: mandatory. Changing it replaces the resource.
    pub fn gateway(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Gateway", value); self }
}

cfn::resource!(
    /// [`AWS::ECS::PrimaryTaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html).
    pub CfnPrimaryTaskSet, CfnPrimaryTaskSetProps, "AWS::ECS::PrimaryTaskSet", tags = None
);
impl CfnPrimaryTaskSet {
    /// What `Ref` returns: a text of Cluster, Service.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnPrimaryTaskSet`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPrimaryTaskSetProps(Object);
ias_core::shape!(CfnPrimaryTaskSetProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPrimaryTaskSetPropsRequired<A, B, C>) -> Self { Self(Object::new()).cluster(required.cluster).service(required.service).task_set_id(required.task_set_id) }
    /// Key of `Cluster`.
    pub const CLUSTER: Key<Self, String> = Key::new("Cluster");
    /// `Cluster`: mandatory. Changing it replaces the resource.
    pub fn cluster(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cluster", value); self }
    /// Key of `Service`.
    pub const SERVICE: Key<Self, String> = Key::new("Service");
    /// `Service`: mandatory. Changing it replaces the resource.
    pub fn service(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Service", value); self }
    /// Key of `TaskSetId`.
    pub const TASK_SET_ID: Key<Self, String> = Key::new("TaskSetId");
    /// `TaskSetId`: mandatory.
    pub fn task_set_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TaskSetId", value); self }
}

cfn::resource!(
    /// [`AWS::ECS::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
    pub CfnService, CfnServiceProps, "AWS::ECS::Service", tags = Some(Tagging::List("Tags"))
);
impl CfnService {
    /// What `Ref` returns: `ServiceArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ServiceArn>> { cfn::reference(&self.0) }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<Is<kinds::ServiceArn>> { cfn::attribute(&self.0, "ServiceArn") }
}

/// Properties of [`CfnService`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnServiceProps(Object);
ias_core::shape!(CfnServiceProps);
impl CfnServiceProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AvailabilityZoneRebalancing`.
    pub const AVAILABILITY_ZONE_REBALANCING: Key<Self, cfn_service::AvailabilityZoneRebalancing> = Key::new("AvailabilityZoneRebalancing");
    /// `AvailabilityZoneRebalancing`: default `"ENABLED"`.
    pub fn availability_zone_rebalancing(mut self, value: impl IntoVal<cfn_service::AvailabilityZoneRebalancing>) -> Self { self.0.put("AvailabilityZoneRebalancing", value); self }
    /// Key of `CapacityProviderStrategy`.
    pub const CAPACITY_PROVIDER_STRATEGY: Key<Self, List<cfn_service::CapacityProviderStrategyItem>> = Key::new("CapacityProviderStrategy");
    /// `CapacityProviderStrategy`.
    pub fn capacity_provider_strategy(mut self, value: impl IntoVal<List<cfn_service::CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value); self }
    /// Key of `Cluster`.
    pub const CLUSTER: Key<Self, Is<kinds::ClusterArnOrClusterName>> = Key::new("Cluster");
    /// `Cluster`. Changing it replaces the resource.
    pub fn cluster(mut self, value: impl IntoVal<Is<kinds::ClusterArnOrClusterName>>) -> Self { self.0.put("Cluster", value); self }
    /// Key of `DeploymentConfiguration`.
    pub const DEPLOYMENT_CONFIGURATION: Key<Self, cfn_service::DeploymentConfiguration> = Key::new("DeploymentConfiguration");
    /// `DeploymentConfiguration`.
    pub fn deployment_configuration(mut self, value: impl IntoVal<cfn_service::DeploymentConfiguration>) -> Self { self.0.put("DeploymentConfiguration", value); self }
    /// Key of `DeploymentController`.
    pub const DEPLOYMENT_CONTROLLER: Key<Self, cfn_service::DeploymentController> = Key::new("DeploymentController");
    /// `DeploymentController`. Changing it replaces the resource.
    pub fn deployment_controller(mut self, value: impl IntoVal<cfn_service::DeploymentController>) -> Self { self.0.put("DeploymentController", value); self }
    /// Key of `DesiredCount`.
    pub const DESIRED_COUNT: Key<Self, i64> = Key::new("DesiredCount");
    /// `DesiredCount`.
    pub fn desired_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DesiredCount", value); self }
    /// Key of `EnableECSManagedTags`.
    pub const ENABLE_ECS_MANAGED_TAGS: Key<Self, bool> = Key::new("EnableECSManagedTags");
    /// `EnableECSManagedTags`.
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableECSManagedTags", value); self }
    /// Key of `EnableExecuteCommand`.
    pub const ENABLE_EXECUTE_COMMAND: Key<Self, bool> = Key::new("EnableExecuteCommand");
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableExecuteCommand", value); self }
    /// Key of `ForceNewDeployment`.
    pub const FORCE_NEW_DEPLOYMENT: Key<Self, cfn_service::ForceNewDeployment> = Key::new("ForceNewDeployment");
    /// `ForceNewDeployment`. Write-only.
    pub fn force_new_deployment(mut self, value: impl IntoVal<cfn_service::ForceNewDeployment>) -> Self { self.0.put("ForceNewDeployment", value); self }
    /// Key of `GatewayConnectors`.
    pub const GATEWAY_CONNECTORS: Key<Self, List<cfn_service::GatewayConnector>> = Key::new("GatewayConnectors");
    /// `GatewayConnectors`: at most 1 item. Write-only.
    pub fn gateway_connectors(mut self, value: impl IntoVal<List<cfn_service::GatewayConnector>>) -> Self { self.0.put("GatewayConnectors", value); self }
    /// Key of `HealthCheckGracePeriodSeconds`.
    pub const HEALTH_CHECK_GRACE_PERIOD_SECONDS: Key<Self, i64> = Key::new("HealthCheckGracePeriodSeconds");
    /// `HealthCheckGracePeriodSeconds`.
    pub fn health_check_grace_period_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthCheckGracePeriodSeconds", value); self }
    /// Key of `LaunchType`.
    pub const LAUNCH_TYPE: Key<Self, cfn_service::LaunchType> = Key::new("LaunchType");
    /// `LaunchType`. Changing it replaces the resource.
    pub fn launch_type(mut self, value: impl IntoVal<cfn_service::LaunchType>) -> Self { self.0.put("LaunchType", value); self }
    /// Key of `LoadBalancers`.
    pub const LOAD_BALANCERS: Key<Self, List<cfn_service::LoadBalancer>> = Key::new("LoadBalancers");
    /// `LoadBalancers`.
    pub fn load_balancers(mut self, value: impl IntoVal<List<cfn_service::LoadBalancer>>) -> Self { self.0.put("LoadBalancers", value); self }
    /// Key of `Monitoring`.
    pub const MONITORING: Key<Self, cfn_service::MonitoringConfiguration> = Key::new("Monitoring");
    /// `Monitoring`. Write-only.
    pub fn monitoring(mut self, value: impl IntoVal<cfn_service::MonitoringConfiguration>) -> Self { self.0.put("Monitoring", value); self }
    /// Key of `NetworkConfiguration`.
    pub const NETWORK_CONFIGURATION: Key<Self, cfn_service::NetworkConfiguration> = Key::new("NetworkConfiguration");
    /// `NetworkConfiguration`.
    pub fn network_configuration(mut self, value: impl IntoVal<cfn_service::NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
    /// Key of `PlacementConstraints`.
    pub const PLACEMENT_CONSTRAINTS: Key<Self, List<cfn_service::PlacementConstraint>> = Key::new("PlacementConstraints");
    /// `PlacementConstraints`.
    pub fn placement_constraints(mut self, value: impl IntoVal<List<cfn_service::PlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value); self }
    /// Key of `PlacementStrategies`.
    pub const PLACEMENT_STRATEGIES: Key<Self, List<cfn_service::PlacementStrategy>> = Key::new("PlacementStrategies");
    /// `PlacementStrategies`.
    pub fn placement_strategies(mut self, value: impl IntoVal<List<cfn_service::PlacementStrategy>>) -> Self { self.0.put("PlacementStrategies", value); self }
    /// Key of `PlatformVersion`.
    pub const PLATFORM_VERSION: Key<Self, String> = Key::new("PlatformVersion");
    /// `PlatformVersion`: default `"LATEST"`.
    pub fn platform_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PlatformVersion", value); self }
    /// Key of `PropagateTags`.
    pub const PROPAGATE_TAGS: Key<Self, cfn_service::PropagateTags> = Key::new("PropagateTags");
    /// `PropagateTags`.
    pub fn propagate_tags(mut self, value: impl IntoVal<cfn_service::PropagateTags>) -> Self { self.0.put("PropagateTags", value); self }
    /// Key of `Role`.
    pub const ROLE: Key<Self, Is<kinds::RoleArnOrRoleName>> = Key::new("Role");
    /// `Role`. Changing it replaces the resource.
    pub fn role(mut self, value: impl IntoVal<Is<kinds::RoleArnOrRoleName>>) -> Self { self.0.put("Role", value); self }
    /// Key of `SchedulingStrategy`.
    pub const SCHEDULING_STRATEGY: Key<Self, cfn_service::SchedulingStrategy> = Key::new("SchedulingStrategy");
    /// `SchedulingStrategy`. Changing it replaces the resource.
    pub fn scheduling_strategy(mut self, value: impl IntoVal<cfn_service::SchedulingStrategy>) -> Self { self.0.put("SchedulingStrategy", value); self }
    /// Key of `ServiceConnectConfiguration`.
    pub const SERVICE_CONNECT_CONFIGURATION: Key<Self, cfn_service::ServiceConnectConfiguration> = Key::new("ServiceConnectConfiguration");
    /// `ServiceConnectConfiguration`. Write-only.
    pub fn service_connect_configuration(mut self, value: impl IntoVal<cfn_service::ServiceConnectConfiguration>) -> Self { self.0.put("ServiceConnectConfiguration", value); self }
    /// Key of `ServiceName`.
    pub const SERVICE_NAME: Key<Self, String> = Key::new("ServiceName");
    /// `ServiceName`. Changing it replaces the resource.
    pub fn service_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ServiceName", value); self }
    /// Key of `ServiceRegistries`.
    pub const SERVICE_REGISTRIES: Key<Self, List<cfn_service::ServiceRegistry>> = Key::new("ServiceRegistries");
    /// `ServiceRegistries`.
    pub fn service_registries(mut self, value: impl IntoVal<List<cfn_service::ServiceRegistry>>) -> Self { self.0.put("ServiceRegistries", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_service::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TaskDefinition`.
    pub const TASK_DEFINITION: Key<Self, Is<kinds::TaskDefinitionArn>> = Key::new("TaskDefinition");
    /// `TaskDefinition`.
    pub fn task_definition(mut self, value: impl IntoVal<Is<kinds::TaskDefinitionArn>>) -> Self { self.0.put("TaskDefinition", value); self }
    /// Key of `VolumeConfigurations`.
    pub const VOLUME_CONFIGURATIONS: Key<Self, List<cfn_service::ServiceVolumeConfiguration>> = Key::new("VolumeConfigurations");
    /// `VolumeConfigurations`. Write-only.
    pub fn volume_configurations(mut self, value: impl IntoVal<List<cfn_service::ServiceVolumeConfiguration>>) -> Self { self.0.put("VolumeConfigurations", value); self }
    /// Key of `VpcLatticeConfigurations`.
    pub const VPC_LATTICE_CONFIGURATIONS: Key<Self, List<cfn_service::VpcLatticeConfiguration>> = Key::new("VpcLatticeConfigurations");
    /// `VpcLatticeConfigurations`.
    pub fn vpc_lattice_configurations(mut self, value: impl IntoVal<List<cfn_service::VpcLatticeConfiguration>>) -> Self { self.0.put("VpcLatticeConfigurations", value); self }
}
impl Default for CfnServiceProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*;

    /// `AdvancedConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AdvancedConfiguration(Object);
    ias_core::shape!(AdvancedConfiguration);
    impl AdvancedConfiguration {
        /// Takes what is mandatory.
        pub fn new(alternate_target_group_arn: impl IntoVal<String>) -> Self { Self(Object::new()).alternate_target_group_arn(alternate_target_group_arn) }
        /// Key of `AlternateTargetGroupArn`.
        pub const ALTERNATE_TARGET_GROUP_ARN: Key<Self, String> = Key::new("AlternateTargetGroupArn");
        /// `AlternateTargetGroupArn`: mandatory.
        pub fn alternate_target_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlternateTargetGroupArn", value); self }
        /// Key of `ProductionListenerRule`.
        pub const PRODUCTION_LISTENER_RULE: Key<Self, String> = Key::new("ProductionListenerRule");
        /// `ProductionListenerRule`.
        pub fn production_listener_rule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ProductionListenerRule", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
        /// Key of `TestListenerRule`.
        pub const TEST_LISTENER_RULE: Key<Self, String> = Key::new("TestListenerRule");
        /// `TestListenerRule`.
        pub fn test_listener_rule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TestListenerRule", value); self }
    }

    /// Words of `AvailabilityZoneRebalancing`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AvailabilityZoneRebalancing {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(AvailabilityZoneRebalancing { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `AwsVpcConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AwsVpcConfiguration(Object);
    ias_core::shape!(AwsVpcConfiguration);
    impl AwsVpcConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AssignPublicIp`.
        pub const ASSIGN_PUBLIC_IP: Key<Self, AwsVpcConfigurationAssignPublicIp> = Key::new("AssignPublicIp");
        /// `AssignPublicIp`.
        pub fn assign_public_ip(mut self, value: impl IntoVal<AwsVpcConfigurationAssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value); self }
        /// Key of `SecurityGroups`.
        pub const SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroups");
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroups", value); self }
        /// Key of `Subnets`.
        pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
        /// `Subnets`.
        pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    }
    impl Default for AwsVpcConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `AssignPublicIp`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AwsVpcConfigurationAssignPublicIp {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(AwsVpcConfigurationAssignPublicIp { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `CanaryConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CanaryConfiguration(Object);
    ias_core::shape!(CanaryConfiguration);
    impl CanaryConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CanaryBakeTimeInMinutes`.
        pub const CANARY_BAKE_TIME_IN_MINUTES: Key<Self, i64> = Key::new("CanaryBakeTimeInMinutes");
        /// `CanaryBakeTimeInMinutes`: 0 to 1440.
        pub fn canary_bake_time_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("CanaryBakeTimeInMinutes", value); self }
        /// Key of `CanaryPercent`.
        pub const CANARY_PERCENT: Key<Self, f64> = Key::new("CanaryPercent");
        /// `CanaryPercent`: 0.1 to 100.
        pub fn canary_percent(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("CanaryPercent", value); self }
    }
    impl Default for CanaryConfiguration { fn default() -> Self { Self::new() } }

    /// `CapacityProviderStrategyItem`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderStrategyItem(Object);
    ias_core::shape!(CapacityProviderStrategyItem);
    impl CapacityProviderStrategyItem {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Base`.
        pub const BASE: Key<Self, i64> = Key::new("Base");
        /// `Base`: 0 to 100000.
        pub fn base(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Base", value); self }
        /// Key of `CapacityProvider`.
        pub const CAPACITY_PROVIDER: Key<Self, String> = Key::new("CapacityProvider");
        /// `CapacityProvider`.
        pub fn capacity_provider(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProvider", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`: 0 to 1000.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
    impl Default for CapacityProviderStrategyItem { fn default() -> Self { Self::new() } }

    /// `DeploymentAlarms`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentAlarms(Object);
    ias_core::shape!(DeploymentAlarms);
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
        pub fn new<A: IntoVal<List<Is<kinds::AlarmName>>>, B: IntoVal<bool>, C: IntoVal<bool>>(required: DeploymentAlarmsRequired<A, B, C>) -> Self { Self(Object::new()).alarm_names(required.alarm_names).rollback(required.rollback).enable(required.enable) }
        /// Key of `AlarmNames`.
        pub const ALARM_NAMES: Key<Self, List<Is<kinds::AlarmName>>> = Key::new("AlarmNames");
        /// `AlarmNames`: mandatory.
        pub fn alarm_names(mut self, value: impl IntoVal<List<Is<kinds::AlarmName>>>) -> Self { self.0.put("AlarmNames", value); self }
        /// Key of `Enable`.
        pub const ENABLE: Key<Self, bool> = Key::new("Enable");
        /// `Enable`: mandatory.
        pub fn enable(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enable", value); self }
        /// Key of `Rollback`.
        pub const ROLLBACK: Key<Self, bool> = Key::new("Rollback");
        /// `Rollback`: mandatory.
        pub fn rollback(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Rollback", value); self }
    }

    /// `DeploymentCircuitBreaker`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentCircuitBreaker(Object);
    ias_core::shape!(DeploymentCircuitBreaker);
    impl DeploymentCircuitBreaker {
        /// Takes what is mandatory.
        pub fn new(enable: impl IntoVal<bool>, rollback: impl IntoVal<bool>) -> Self { Self(Object::new()).enable(enable).rollback(rollback) }
        /// Key of `Enable`.
        pub const ENABLE: Key<Self, bool> = Key::new("Enable");
        /// `Enable`: mandatory.
        pub fn enable(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enable", value); self }
        /// Key of `ResetOnHealthyTask`.
        pub const RESET_ON_HEALTHY_TASK: Key<Self, bool> = Key::new("ResetOnHealthyTask");
        /// `ResetOnHealthyTask`.
        pub fn reset_on_healthy_task(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ResetOnHealthyTask", value); self }
        /// Key of `Rollback`.
        pub const ROLLBACK: Key<Self, bool> = Key::new("Rollback");
        /// `Rollback`: mandatory.
        pub fn rollback(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Rollback", value); self }
        /// Key of `ThresholdConfiguration`.
        pub const THRESHOLD_CONFIGURATION: Key<Self, ThresholdConfiguration> = Key::new("ThresholdConfiguration");
        /// `ThresholdConfiguration`.
        pub fn threshold_configuration(mut self, value: impl IntoVal<ThresholdConfiguration>) -> Self { self.0.put("ThresholdConfiguration", value); self }
    }

    /// `DeploymentConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentConfiguration(Object);
    ias_core::shape!(DeploymentConfiguration);
    impl DeploymentConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Alarms`.
        pub const ALARMS: Key<Self, DeploymentAlarms> = Key::new("Alarms");
        /// `Alarms`.
        pub fn alarms(mut self, value: impl IntoVal<DeploymentAlarms>) -> Self { self.0.put("Alarms", value); self }
        /// Key of `BakeTimeInMinutes`.
        pub const BAKE_TIME_IN_MINUTES: Key<Self, i64> = Key::new("BakeTimeInMinutes");
        /// `BakeTimeInMinutes`: 0 to 1440.
        pub fn bake_time_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BakeTimeInMinutes", value); self }
        /// Key of `CanaryConfiguration`.
        pub const CANARY_CONFIGURATION: Key<Self, CanaryConfiguration> = Key::new("CanaryConfiguration");
        /// `CanaryConfiguration`.
        pub fn canary_configuration(mut self, value: impl IntoVal<CanaryConfiguration>) -> Self { self.0.put("CanaryConfiguration", value); self }
        /// Key of `DeploymentCircuitBreaker`.
        pub const DEPLOYMENT_CIRCUIT_BREAKER: Key<Self, DeploymentCircuitBreaker> = Key::new("DeploymentCircuitBreaker");
        /// `DeploymentCircuitBreaker`.
        pub fn deployment_circuit_breaker(mut self, value: impl IntoVal<DeploymentCircuitBreaker>) -> Self { self.0.put("DeploymentCircuitBreaker", value); self }
        /// Key of `EarlySuccessCriteria`.
        pub const EARLY_SUCCESS_CRITERIA: Key<Self, DeploymentEarlySuccessCriteria> = Key::new("EarlySuccessCriteria");
        /// `EarlySuccessCriteria`.
        pub fn early_success_criteria(mut self, value: impl IntoVal<DeploymentEarlySuccessCriteria>) -> Self { self.0.put("EarlySuccessCriteria", value); self }
        /// Key of `LifecycleHooks`.
        pub const LIFECYCLE_HOOKS: Key<Self, List<DeploymentLifecycleHook>> = Key::new("LifecycleHooks");
        /// `LifecycleHooks`.
        pub fn lifecycle_hooks(mut self, value: impl IntoVal<List<DeploymentLifecycleHook>>) -> Self { self.0.put("LifecycleHooks", value); self }
        /// Key of `LinearConfiguration`.
        pub const LINEAR_CONFIGURATION: Key<Self, LinearConfiguration> = Key::new("LinearConfiguration");
        /// `LinearConfiguration`.
        pub fn linear_configuration(mut self, value: impl IntoVal<LinearConfiguration>) -> Self { self.0.put("LinearConfiguration", value); self }
        /// Key of `MaximumPercent`.
        pub const MAXIMUM_PERCENT: Key<Self, i64> = Key::new("MaximumPercent");
        /// `MaximumPercent`.
        pub fn maximum_percent(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumPercent", value); self }
        /// Key of `MinimumHealthyPercent`.
        pub const MINIMUM_HEALTHY_PERCENT: Key<Self, i64> = Key::new("MinimumHealthyPercent");
        /// `MinimumHealthyPercent`.
        pub fn minimum_healthy_percent(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinimumHealthyPercent", value); self }
        /// Key of `Strategy`.
        pub const STRATEGY: Key<Self, DeploymentConfigurationStrategy> = Key::new("Strategy");
        /// `Strategy`.
        pub fn strategy(mut self, value: impl IntoVal<DeploymentConfigurationStrategy>) -> Self { self.0.put("Strategy", value); self }
    }
    impl Default for DeploymentConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `Strategy`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DeploymentConfigurationStrategy {
        /// `ROLLING`
        Rolling,
        /// `BLUE_GREEN`
        BlueGreen,
        /// `LINEAR`
        Linear,
        /// `CANARY`
        Canary,
    }
    ias_core::words!(DeploymentConfigurationStrategy { Rolling = "ROLLING", BlueGreen = "BLUE_GREEN", Linear = "LINEAR", Canary = "CANARY" });

    /// `DeploymentController`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentController(Object);
    ias_core::shape!(DeploymentController);
    impl DeploymentController {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, DeploymentControllerType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<DeploymentControllerType>) -> Self { self.0.put("Type", value); self }
    }
    impl Default for DeploymentController { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DeploymentControllerType {
        /// `CODE_DEPLOY`
        CodeDeploy,
        /// `ECS`
        Ecs,
        /// `EXTERNAL`
        External,
    }
    ias_core::words!(DeploymentControllerType { CodeDeploy = "CODE_DEPLOY", Ecs = "ECS", External = "EXTERNAL" });

    /// `DeploymentEarlySuccessCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentEarlySuccessCriteria(Object);
    ias_core::shape!(DeploymentEarlySuccessCriteria);
    impl DeploymentEarlySuccessCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Enable`.
        pub const ENABLE: Key<Self, bool> = Key::new("Enable");
        /// `Enable`.
        pub fn enable(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enable", value); self }
        /// Key of `HealthyPercent`.
        pub const HEALTHY_PERCENT: Key<Self, i64> = Key::new("HealthyPercent");
        /// `HealthyPercent`: 0 to 100.
        pub fn healthy_percent(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthyPercent", value); self }
        /// Key of `SourceServiceRevisionCleanup`.
        pub const SOURCE_SERVICE_REVISION_CLEANUP: Key<Self, DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup> = Key::new("SourceServiceRevisionCleanup");
        /// `SourceServiceRevisionCleanup`.
        pub fn source_service_revision_cleanup(mut self, value: impl IntoVal<DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup>) -> Self { self.0.put("SourceServiceRevisionCleanup", value); self }
    }
    impl Default for DeploymentEarlySuccessCriteria { fn default() -> Self { Self::new() } }

    /// Words of `SourceServiceRevisionCleanup`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup {
        /// `BLOCKING`
        Blocking,
        /// `DEFERRED`
        Deferred,
    }
    ias_core::words!(DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup { Blocking = "BLOCKING", Deferred = "DEFERRED" });

    /// `DeploymentLifecycleHook`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeploymentLifecycleHook(Object);
    ias_core::shape!(DeploymentLifecycleHook);
    impl DeploymentLifecycleHook {
        /// Takes what is mandatory.
        pub fn new(lifecycle_stages: impl IntoVal<List<DeploymentLifecycleHookLifecycleStage>>) -> Self { Self(Object::new()).lifecycle_stages(lifecycle_stages) }
        /// Key of `HookDetails`.
        pub const HOOK_DETAILS: Key<Self, Json> = Key::new("HookDetails");
        /// `HookDetails`.
        pub fn hook_details(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("HookDetails", value); self }
        /// Key of `HookTargetArn`.
        pub const HOOK_TARGET_ARN: Key<Self, String> = Key::new("HookTargetArn");
        /// `HookTargetArn`.
        pub fn hook_target_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HookTargetArn", value); self }
        /// Key of `LifecycleStages`.
        pub const LIFECYCLE_STAGES: Key<Self, List<DeploymentLifecycleHookLifecycleStage>> = Key::new("LifecycleStages");
        /// `LifecycleStages`: mandatory, at least 1 item.
        pub fn lifecycle_stages(mut self, value: impl IntoVal<List<DeploymentLifecycleHookLifecycleStage>>) -> Self { self.0.put("LifecycleStages", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
        /// Key of `TargetType`.
        pub const TARGET_TYPE: Key<Self, DeploymentLifecycleHookTargetType> = Key::new("TargetType");
        /// `TargetType`.
        pub fn target_type(mut self, value: impl IntoVal<DeploymentLifecycleHookTargetType>) -> Self { self.0.put("TargetType", value); self }
        /// Key of `TimeoutConfiguration`.
        pub const TIMEOUT_CONFIGURATION: Key<Self, HookTimeoutConfig> = Key::new("TimeoutConfiguration");
        /// `TimeoutConfiguration`.
        pub fn timeout_configuration(mut self, value: impl IntoVal<HookTimeoutConfig>) -> Self { self.0.put("TimeoutConfiguration", value); self }
    }

    /// Words of `LifecycleStage`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DeploymentLifecycleHookLifecycleStage {
        /// `RECONCILE_SERVICE`
        ReconcileService,
        /// `PRE_SCALE_UP`
        PreScaleUp,
        /// `POST_SCALE_UP`
        PostScaleUp,
        /// `TEST_TRAFFIC_SHIFT`
        TestTrafficShift,
        /// `POST_TEST_TRAFFIC_SHIFT`
        PostTestTrafficShift,
        /// `PRE_PRODUCTION_TRAFFIC_SHIFT`
        PreProductionTrafficShift,
        /// `PRODUCTION_TRAFFIC_SHIFT`
        ProductionTrafficShift,
        /// `POST_PRODUCTION_TRAFFIC_SHIFT`
        PostProductionTrafficShift,
    }
    ias_core::words!(DeploymentLifecycleHookLifecycleStage { ReconcileService = "RECONCILE_SERVICE", PreScaleUp = "PRE_SCALE_UP", PostScaleUp = "POST_SCALE_UP", TestTrafficShift = "TEST_TRAFFIC_SHIFT", PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT", PreProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT", ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT", PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT" });

    /// Words of `TargetType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DeploymentLifecycleHookTargetType {
        /// `AWS_LAMBDA`
        AwsLambda,
        /// `PAUSE`
        Pause,
    }
    ias_core::words!(DeploymentLifecycleHookTargetType { AwsLambda = "AWS_LAMBDA", Pause = "PAUSE" });

    /// `EBSTagSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EbsTagSpecification(Object);
    ias_core::shape!(EbsTagSpecification);
    impl EbsTagSpecification {
        /// Takes what is mandatory.
        pub fn new(resource_type: impl IntoVal<EbsTagSpecificationResourceType>) -> Self { Self(Object::new()).resource_type(resource_type) }
        /// Key of `PropagateTags`.
        pub const PROPAGATE_TAGS: Key<Self, EbsTagSpecificationPropagateTags> = Key::new("PropagateTags");
        /// `PropagateTags`.
        pub fn propagate_tags(mut self, value: impl IntoVal<EbsTagSpecificationPropagateTags>) -> Self { self.0.put("PropagateTags", value); self }
        /// Key of `ResourceType`.
        pub const RESOURCE_TYPE: Key<Self, EbsTagSpecificationResourceType> = Key::new("ResourceType");
        /// `ResourceType`: mandatory.
        pub fn resource_type(mut self, value: impl IntoVal<EbsTagSpecificationResourceType>) -> Self { self.0.put("ResourceType", value); self }
        /// Key of `Tags`.
        pub const TAGS: Key<Self, List<Tag>> = Key::new("Tags");
        /// `Tags`: at most 50 items.
        pub fn tags(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("Tags", value); self }
    }

    /// Words of `PropagateTags`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EbsTagSpecificationPropagateTags {
        /// `SERVICE`
        Service,
        /// `TASK_DEFINITION`
        TaskDefinition,
    }
    ias_core::words!(EbsTagSpecificationPropagateTags { Service = "SERVICE", TaskDefinition = "TASK_DEFINITION" });

    /// Words of `ResourceType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EbsTagSpecificationResourceType {
        /// `volume`
        Volume,
    }
    ias_core::words!(EbsTagSpecificationResourceType { Volume = "volume" });

    /// `ForceNewDeployment`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForceNewDeployment(Object);
    ias_core::shape!(ForceNewDeployment);
    impl ForceNewDeployment {
        /// Takes what is mandatory.
        pub fn new(enable_force_new_deployment: impl IntoVal<bool>) -> Self { Self(Object::new()).enable_force_new_deployment(enable_force_new_deployment) }
        /// Key of `EnableForceNewDeployment`.
        pub const ENABLE_FORCE_NEW_DEPLOYMENT: Key<Self, bool> = Key::new("EnableForceNewDeployment");
        /// `EnableForceNewDeployment`: mandatory.
        pub fn enable_force_new_deployment(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableForceNewDeployment", value); self }
        /// Key of `ForceNewDeploymentNonce`.
        pub const FORCE_NEW_DEPLOYMENT_NONCE: Key<Self, String> = Key::new("ForceNewDeploymentNonce");
        /// `ForceNewDeploymentNonce`: 1 to 255 characters.
        pub fn force_new_deployment_nonce(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ForceNewDeploymentNonce", value); self }
    }

    /// `GatewayConnector`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayConnector(Object);
    ias_core::shape!(GatewayConnector);
    impl GatewayConnector {
        /// Takes what is mandatory.
        pub fn new(port_name: impl IntoVal<String>) -> Self { Self(Object::new()).port_name(port_name) }
        /// Key of `Filters`.
        pub const FILTERS: Key<Self, GatewayConnectorFilters> = Key::new("Filters");
        /// `Filters`.
        pub fn filters(mut self, value: impl IntoVal<GatewayConnectorFilters>) -> Self { self.0.put("Filters", value); self }
        /// Key of `HealthCheck`.
        pub const HEALTH_CHECK: Key<Self, GatewayConnectorHealthCheck> = Key::new("HealthCheck");
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl IntoVal<GatewayConnectorHealthCheck>) -> Self { self.0.put("HealthCheck", value); self }
        /// Key of `PortName`.
        pub const PORT_NAME: Key<Self, String> = Key::new("PortName");
        /// `PortName`: mandatory.
        pub fn port_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PortName", value); self }
    }

    /// `GatewayConnectorFilters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayConnectorFilters(Object);
    ias_core::shape!(GatewayConnectorFilters);
    impl GatewayConnectorFilters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AccessTypes`.
        pub const ACCESS_TYPES: Key<Self, List<GatewayConnectorFiltersAccessType>> = Key::new("AccessTypes");
        /// `AccessTypes`: at most 2 items.
        pub fn access_types(mut self, value: impl IntoVal<List<GatewayConnectorFiltersAccessType>>) -> Self { self.0.put("AccessTypes", value); self }
    }
    impl Default for GatewayConnectorFilters { fn default() -> Self { Self::new() } }

    /// Words of `AccessType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GatewayConnectorFiltersAccessType {
        /// `PUBLIC`
        Public,
        /// `PRIVATE`
        Private,
    }
    ias_core::words!(GatewayConnectorFiltersAccessType { Public = "PUBLIC", Private = "PRIVATE" });

    /// `GatewayConnectorHealthCheck`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayConnectorHealthCheck(Object);
    ias_core::shape!(GatewayConnectorHealthCheck);
    impl GatewayConnectorHealthCheck {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `HealthCheckIntervalSeconds`.
        pub const HEALTH_CHECK_INTERVAL_SECONDS: Key<Self, i64> = Key::new("HealthCheckIntervalSeconds");
        /// `HealthCheckIntervalSeconds`.
        pub fn health_check_interval_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthCheckIntervalSeconds", value); self }
        /// Key of `HealthCheckPath`.
        pub const HEALTH_CHECK_PATH: Key<Self, String> = Key::new("HealthCheckPath");
        /// `HealthCheckPath`.
        pub fn health_check_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckPath", value); self }
        /// Key of `HealthCheckPort`.
        pub const HEALTH_CHECK_PORT: Key<Self, i64> = Key::new("HealthCheckPort");
        /// `HealthCheckPort`.
        pub fn health_check_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthCheckPort", value); self }
        /// Key of `HealthCheckProtocol`.
        pub const HEALTH_CHECK_PROTOCOL: Key<Self, GatewayConnectorHealthCheckHealthCheckProtocol> = Key::new("HealthCheckProtocol");
        /// `HealthCheckProtocol`.
        pub fn health_check_protocol(mut self, value: impl IntoVal<GatewayConnectorHealthCheckHealthCheckProtocol>) -> Self { self.0.put("HealthCheckProtocol", value); self }
        /// Key of `HealthCheckTimeoutSeconds`.
        pub const HEALTH_CHECK_TIMEOUT_SECONDS: Key<Self, i64> = Key::new("HealthCheckTimeoutSeconds");
        /// `HealthCheckTimeoutSeconds`.
        pub fn health_check_timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthCheckTimeoutSeconds", value); self }
        /// Key of `HealthyThresholdCount`.
        pub const HEALTHY_THRESHOLD_COUNT: Key<Self, i64> = Key::new("HealthyThresholdCount");
        /// `HealthyThresholdCount`.
        pub fn healthy_threshold_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthyThresholdCount", value); self }
        /// Key of `Matcher`.
        pub const MATCHER: Key<Self, GatewayConnectorHealthCheckMatcher> = Key::new("Matcher");
        /// `Matcher`.
        pub fn matcher(mut self, value: impl IntoVal<GatewayConnectorHealthCheckMatcher>) -> Self { self.0.put("Matcher", value); self }
        /// Key of `UnhealthyThresholdCount`.
        pub const UNHEALTHY_THRESHOLD_COUNT: Key<Self, i64> = Key::new("UnhealthyThresholdCount");
        /// `UnhealthyThresholdCount`.
        pub fn unhealthy_threshold_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("UnhealthyThresholdCount", value); self }
    }
    impl Default for GatewayConnectorHealthCheck { fn default() -> Self { Self::new() } }

    /// Words of `HealthCheckProtocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GatewayConnectorHealthCheckHealthCheckProtocol {
        /// `HTTP`
        Http,
        /// `HTTPS`
        Https,
    }
    ias_core::words!(GatewayConnectorHealthCheckHealthCheckProtocol { Http = "HTTP", Https = "HTTPS" });

    /// `GatewayConnectorHealthCheckMatcher`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayConnectorHealthCheckMatcher(Object);
    ias_core::shape!(GatewayConnectorHealthCheckMatcher);
    impl GatewayConnectorHealthCheckMatcher {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `GrpcCode`.
        pub const GRPC_CODE: Key<Self, String> = Key::new("GrpcCode");
        /// `GrpcCode`.
        pub fn grpc_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GrpcCode", value); self }
        /// Key of `HttpCode`.
        pub const HTTP_CODE: Key<Self, String> = Key::new("HttpCode");
        /// `HttpCode`.
        pub fn http_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HttpCode", value); self }
    }
    impl Default for GatewayConnectorHealthCheckMatcher { fn default() -> Self { Self::new() } }

    /// `HookTimeoutConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HookTimeoutConfig(Object);
    ias_core::shape!(HookTimeoutConfig);
    impl HookTimeoutConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Action`.
        pub const ACTION: Key<Self, HookTimeoutConfigAction> = Key::new("Action");
        /// `Action`.
        pub fn action(mut self, value: impl IntoVal<HookTimeoutConfigAction>) -> Self { self.0.put("Action", value); self }
        /// Key of `TimeoutInMinutes`.
        pub const TIMEOUT_IN_MINUTES: Key<Self, i64> = Key::new("TimeoutInMinutes");
        /// `TimeoutInMinutes`: 1 to 20160.
        pub fn timeout_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TimeoutInMinutes", value); self }
    }
    impl Default for HookTimeoutConfig { fn default() -> Self { Self::new() } }

    /// Words of `Action`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HookTimeoutConfigAction {
        /// `ROLLBACK`
        Rollback,
        /// `CONTINUE`
        Continue,
    }
    ias_core::words!(HookTimeoutConfigAction { Rollback = "ROLLBACK", Continue = "CONTINUE" });

    /// Words of `LaunchType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LaunchType {
        /// `EC2`
        Ec2,
        /// `FARGATE`
        Fargate,
        /// `EXTERNAL`
        External,
    }
    ias_core::words!(LaunchType { Ec2 = "EC2", Fargate = "FARGATE", External = "EXTERNAL" });

    /// `LinearConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LinearConfiguration(Object);
    ias_core::shape!(LinearConfiguration);
    impl LinearConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `StepBakeTimeInMinutes`.
        pub const STEP_BAKE_TIME_IN_MINUTES: Key<Self, i64> = Key::new("StepBakeTimeInMinutes");
        /// `StepBakeTimeInMinutes`: 0 to 1440.
        pub fn step_bake_time_in_minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StepBakeTimeInMinutes", value); self }
        /// Key of `StepPercent`.
        pub const STEP_PERCENT: Key<Self, f64> = Key::new("StepPercent");
        /// `StepPercent`: 3 to 100.
        pub fn step_percent(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("StepPercent", value); self }
    }
    impl Default for LinearConfiguration { fn default() -> Self { Self::new() } }

    /// `LoadBalancer`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoadBalancer(Object);
    ias_core::shape!(LoadBalancer);
    impl LoadBalancer {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AdvancedConfiguration`.
        pub const ADVANCED_CONFIGURATION: Key<Self, AdvancedConfiguration> = Key::new("AdvancedConfiguration");
        /// `AdvancedConfiguration`.
        pub fn advanced_configuration(mut self, value: impl IntoVal<AdvancedConfiguration>) -> Self { self.0.put("AdvancedConfiguration", value); self }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
        /// Key of `ContainerPort`.
        pub const CONTAINER_PORT: Key<Self, i64> = Key::new("ContainerPort");
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ContainerPort", value); self }
        /// Key of `LoadBalancerName`.
        pub const LOAD_BALANCER_NAME: Key<Self, String> = Key::new("LoadBalancerName");
        /// `LoadBalancerName`.
        pub fn load_balancer_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LoadBalancerName", value); self }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, Is<kinds::TargetGroupArn>> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { self.0.put("TargetGroupArn", value); self }
    }
    impl Default for LoadBalancer { fn default() -> Self { Self::new() } }

    /// `LogConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LogConfiguration(Object);
    ias_core::shape!(LogConfiguration);
    impl LogConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LogDriver`.
        pub const LOG_DRIVER: Key<Self, String> = Key::new("LogDriver");
        /// `LogDriver`.
        pub fn log_driver(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogDriver", value); self }
        /// Key of `Options`.
        pub const OPTIONS: Key<Self, Map<String>> = Key::new("Options");
        /// `Options`.
        pub fn options(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Options", value); self }
        /// Key of `SecretOptions`.
        pub const SECRET_OPTIONS: Key<Self, List<Secret>> = Key::new("SecretOptions");
        /// `SecretOptions`.
        pub fn secret_options(mut self, value: impl IntoVal<List<Secret>>) -> Self { self.0.put("SecretOptions", value); self }
    }
    impl Default for LogConfiguration { fn default() -> Self { Self::new() } }

    /// `MetricConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricConfiguration(Object);
    ias_core::shape!(MetricConfiguration);
    impl MetricConfiguration {
        /// Takes what is mandatory.
        pub fn new(metric_names: impl IntoVal<List<MetricConfigurationMetricName>>, resolution_seconds: impl IntoVal<i64>) -> Self { Self(Object::new()).metric_names(metric_names).resolution_seconds(resolution_seconds) }
        /// Key of `MetricNames`.
        pub const METRIC_NAMES: Key<Self, List<MetricConfigurationMetricName>> = Key::new("MetricNames");
        /// `MetricNames`: mandatory, 1 to 2 items, no item twice, each 1 to 255 characters.
        pub fn metric_names(mut self, value: impl IntoVal<List<MetricConfigurationMetricName>>) -> Self { self.0.put("MetricNames", value); self }
        /// Key of `ResolutionSeconds`.
        pub const RESOLUTION_SECONDS: Key<Self, i64> = Key::new("ResolutionSeconds");
        /// `ResolutionSeconds`: mandatory, 20 to 60, one of `20`, `60`.
        pub fn resolution_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ResolutionSeconds", value); self }
    }

    /// Words of `MetricName`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetricConfigurationMetricName {
        /// `CPUUtilization`
        CpuUtilization,
        /// `MemoryUtilization`
        MemoryUtilization,
    }
    ias_core::words!(MetricConfigurationMetricName { CpuUtilization = "CPUUtilization", MemoryUtilization = "MemoryUtilization" });

    /// `MonitoringConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MonitoringConfiguration(Object);
    ias_core::shape!(MonitoringConfiguration);
    impl MonitoringConfiguration {
        /// Takes what is mandatory.
        pub fn new(metric_configurations: impl IntoVal<List<MetricConfiguration>>) -> Self { Self(Object::new()).metric_configurations(metric_configurations) }
        /// Key of `MetricConfigurations`.
        pub const METRIC_CONFIGURATIONS: Key<Self, List<MetricConfiguration>> = Key::new("MetricConfigurations");
        /// `MetricConfigurations`: mandatory, 1 to 2 items.
        pub fn metric_configurations(mut self, value: impl IntoVal<List<MetricConfiguration>>) -> Self { self.0.put("MetricConfigurations", value); self }
    }

    /// `NetworkConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkConfiguration(Object);
    ias_core::shape!(NetworkConfiguration);
    impl NetworkConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AwsvpcConfiguration`.
        pub const AWSVPC_CONFIGURATION: Key<Self, AwsVpcConfiguration> = Key::new("AwsvpcConfiguration");
        /// `AwsvpcConfiguration`.
        pub fn awsvpc_configuration(mut self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { self.0.put("AwsvpcConfiguration", value); self }
    }
    impl Default for NetworkConfiguration { fn default() -> Self { Self::new() } }

    /// `PlacementConstraint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PlacementConstraint(Object);
    ias_core::shape!(PlacementConstraint);
    impl PlacementConstraint {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<PlacementConstraintType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, PlacementConstraintType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<PlacementConstraintType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PlacementConstraintType {
        /// `distinctInstance`
        DistinctInstance,
        /// `memberOf`
        MemberOf,
    }
    ias_core::words!(PlacementConstraintType { DistinctInstance = "distinctInstance", MemberOf = "memberOf" });

    /// `PlacementStrategy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PlacementStrategy(Object);
    ias_core::shape!(PlacementStrategy);
    impl PlacementStrategy {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<PlacementStrategyType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `Field`.
        pub const FIELD: Key<Self, String> = Key::new("Field");
        /// `Field`.
        pub fn field(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Field", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, PlacementStrategyType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<PlacementStrategyType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PlacementStrategyType {
        /// `binpack`
        Binpack,
        /// `random`
        Random,
        /// `spread`
        Spread,
    }
    ias_core::words!(PlacementStrategyType { Binpack = "binpack", Random = "random", Spread = "spread" });

    /// Words of `PropagateTags`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PropagateTags {
        /// `SERVICE`
        Service,
        /// `TASK_DEFINITION`
        TaskDefinition,
    }
    ias_core::words!(PropagateTags { Service = "SERVICE", TaskDefinition = "TASK_DEFINITION" });

    /// Words of `SchedulingStrategy`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SchedulingStrategy {
        /// `DAEMON`
        Daemon,
        /// `REPLICA`
        Replica,
    }
    ias_core::words!(SchedulingStrategy { Daemon = "DAEMON", Replica = "REPLICA" });

    /// `Secret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Secret(Object);
    ias_core::shape!(Secret);
    impl Secret {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, value_from: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value_from(value_from) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `ValueFrom`.
        pub const VALUE_FROM: Key<Self, String> = Key::new("ValueFrom");
        /// `ValueFrom`: mandatory.
        pub fn value_from(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValueFrom", value); self }
    }

    /// `ServiceConnectAccessLogConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectAccessLogConfiguration(Object);
    ias_core::shape!(ServiceConnectAccessLogConfiguration);
    impl ServiceConnectAccessLogConfiguration {
        /// Takes what is mandatory.
        pub fn new(format: impl IntoVal<ServiceConnectAccessLogConfigurationFormat>) -> Self { Self(Object::new()).format(format) }
        /// Key of `Format`.
        pub const FORMAT: Key<Self, ServiceConnectAccessLogConfigurationFormat> = Key::new("Format");
        /// `Format`: mandatory.
        pub fn format(mut self, value: impl IntoVal<ServiceConnectAccessLogConfigurationFormat>) -> Self { self.0.put("Format", value); self }
        /// Key of `IncludeQueryParameters`.
        pub const INCLUDE_QUERY_PARAMETERS: Key<Self, ServiceConnectAccessLogConfigurationIncludeQueryParameters> = Key::new("IncludeQueryParameters");
        /// `IncludeQueryParameters`.
        pub fn include_query_parameters(mut self, value: impl IntoVal<ServiceConnectAccessLogConfigurationIncludeQueryParameters>) -> Self { self.0.put("IncludeQueryParameters", value); self }
    }

    /// Words of `Format`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ServiceConnectAccessLogConfigurationFormat {
        /// `TEXT`
        Text,
        /// `JSON`
        Json,
    }
    ias_core::words!(ServiceConnectAccessLogConfigurationFormat { Text = "TEXT", Json = "JSON" });

    /// Words of `IncludeQueryParameters`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ServiceConnectAccessLogConfigurationIncludeQueryParameters {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(ServiceConnectAccessLogConfigurationIncludeQueryParameters { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `ServiceConnectClientAlias`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectClientAlias(Object);
    ias_core::shape!(ServiceConnectClientAlias);
    impl ServiceConnectClientAlias {
        /// Takes what is mandatory.
        pub fn new(port: impl IntoVal<i64>) -> Self { Self(Object::new()).port(port) }
        /// Key of `DnsName`.
        pub const DNS_NAME: Key<Self, String> = Key::new("DnsName");
        /// `DnsName`.
        pub fn dns_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DnsName", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`: mandatory, 0 to 65535.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `TestTrafficRules`.
        pub const TEST_TRAFFIC_RULES: Key<Self, ServiceConnectTestTrafficRules> = Key::new("TestTrafficRules");
        /// `TestTrafficRules`.
        pub fn test_traffic_rules(mut self, value: impl IntoVal<ServiceConnectTestTrafficRules>) -> Self { self.0.put("TestTrafficRules", value); self }
    }

    /// `ServiceConnectConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectConfiguration(Object);
    ias_core::shape!(ServiceConnectConfiguration);
    impl ServiceConnectConfiguration {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `AccessLogConfiguration`.
        pub const ACCESS_LOG_CONFIGURATION: Key<Self, ServiceConnectAccessLogConfiguration> = Key::new("AccessLogConfiguration");
        /// `AccessLogConfiguration`.
        pub fn access_log_configuration(mut self, value: impl IntoVal<ServiceConnectAccessLogConfiguration>) -> Self { self.0.put("AccessLogConfiguration", value); self }
        /// Key of `ContainerConfigurations`.
        pub const CONTAINER_CONFIGURATIONS: Key<Self, List<ServiceConnectContainerConfiguration>> = Key::new("ContainerConfigurations");
        /// `ContainerConfigurations`: at most 10 items.
        pub fn container_configurations(mut self, value: impl IntoVal<List<ServiceConnectContainerConfiguration>>) -> Self { self.0.put("ContainerConfigurations", value); self }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `LogConfiguration`.
        pub const LOG_CONFIGURATION: Key<Self, LogConfiguration> = Key::new("LogConfiguration");
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl IntoVal<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value); self }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
        /// Key of `Services`.
        pub const SERVICES: Key<Self, List<ServiceConnectService>> = Key::new("Services");
        /// `Services`.
        pub fn services(mut self, value: impl IntoVal<List<ServiceConnectService>>) -> Self { self.0.put("Services", value); self }
    }

    /// `ServiceConnectContainerConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectContainerConfiguration(Object);
    ias_core::shape!(ServiceConnectContainerConfiguration);
    impl ServiceConnectContainerConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LogLevel`.
        pub const LOG_LEVEL: Key<Self, ServiceConnectContainerConfigurationLogLevel> = Key::new("LogLevel");
        /// `LogLevel`.
        pub fn log_level(mut self, value: impl IntoVal<ServiceConnectContainerConfigurationLogLevel>) -> Self { self.0.put("LogLevel", value); self }
    }
    impl Default for ServiceConnectContainerConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `LogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ServiceConnectContainerConfigurationLogLevel {
        /// `debug`
        Debug,
        /// `info`
        Info,
    }
    ias_core::words!(ServiceConnectContainerConfigurationLogLevel { Debug = "debug", Info = "info" });

    /// `ServiceConnectService`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectService(Object);
    ias_core::shape!(ServiceConnectService);
    impl ServiceConnectService {
        /// Takes what is mandatory.
        pub fn new(port_name: impl IntoVal<String>) -> Self { Self(Object::new()).port_name(port_name) }
        /// Key of `ClientAliases`.
        pub const CLIENT_ALIASES: Key<Self, List<ServiceConnectClientAlias>> = Key::new("ClientAliases");
        /// `ClientAliases`.
        pub fn client_aliases(mut self, value: impl IntoVal<List<ServiceConnectClientAlias>>) -> Self { self.0.put("ClientAliases", value); self }
        /// Key of `DiscoveryName`.
        pub const DISCOVERY_NAME: Key<Self, String> = Key::new("DiscoveryName");
        /// `DiscoveryName`.
        pub fn discovery_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DiscoveryName", value); self }
        /// Key of `IngressPortOverride`.
        pub const INGRESS_PORT_OVERRIDE: Key<Self, i64> = Key::new("IngressPortOverride");
        /// `IngressPortOverride`: 0 to 65535.
        pub fn ingress_port_override(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("IngressPortOverride", value); self }
        /// Key of `PortName`.
        pub const PORT_NAME: Key<Self, String> = Key::new("PortName");
        /// `PortName`: mandatory.
        pub fn port_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PortName", value); self }
        /// Key of `Timeout`.
        pub const TIMEOUT: Key<Self, TimeoutConfiguration> = Key::new("Timeout");
        /// `Timeout`.
        pub fn timeout(mut self, value: impl IntoVal<TimeoutConfiguration>) -> Self { self.0.put("Timeout", value); self }
        /// Key of `Tls`.
        pub const TLS: Key<Self, ServiceConnectTlsConfiguration> = Key::new("Tls");
        /// `Tls`.
        pub fn tls(mut self, value: impl IntoVal<ServiceConnectTlsConfiguration>) -> Self { self.0.put("Tls", value); self }
    }

    /// `ServiceConnectTestTrafficRules`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectTestTrafficRules(Object);
    ias_core::shape!(ServiceConnectTestTrafficRules);
    impl ServiceConnectTestTrafficRules {
        /// Takes what is mandatory.
        pub fn new(header: impl IntoVal<ServiceConnectTestTrafficRulesHeader>) -> Self { Self(Object::new()).header(header) }
        /// Key of `Header`.
        pub const HEADER: Key<Self, ServiceConnectTestTrafficRulesHeader> = Key::new("Header");
        /// `Header`: mandatory.
        pub fn header(mut self, value: impl IntoVal<ServiceConnectTestTrafficRulesHeader>) -> Self { self.0.put("Header", value); self }
    }

    /// `ServiceConnectTestTrafficRulesHeader`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectTestTrafficRulesHeader(Object);
    ias_core::shape!(ServiceConnectTestTrafficRulesHeader);
    impl ServiceConnectTestTrafficRulesHeader {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, ServiceConnectTestTrafficRulesHeaderValue> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<ServiceConnectTestTrafficRulesHeaderValue>) -> Self { self.0.put("Value", value); self }
    }

    /// `ServiceConnectTestTrafficRulesHeaderValue`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectTestTrafficRulesHeaderValue(Object);
    ias_core::shape!(ServiceConnectTestTrafficRulesHeaderValue);
    impl ServiceConnectTestTrafficRulesHeaderValue {
        /// Takes what is mandatory.
        pub fn new(exact: impl IntoVal<String>) -> Self { Self(Object::new()).exact(exact) }
        /// Key of `Exact`.
        pub const EXACT: Key<Self, String> = Key::new("Exact");
        /// `Exact`: mandatory.
        pub fn exact(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Exact", value); self }
    }

    /// `ServiceConnectTlsCertificateAuthority`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectTlsCertificateAuthority(Object);
    ias_core::shape!(ServiceConnectTlsCertificateAuthority);
    impl ServiceConnectTlsCertificateAuthority {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AwsPcaAuthorityArn`.
        pub const AWS_PCA_AUTHORITY_ARN: Key<Self, String> = Key::new("AwsPcaAuthorityArn");
        /// `AwsPcaAuthorityArn`.
        pub fn aws_pca_authority_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AwsPcaAuthorityArn", value); self }
    }
    impl Default for ServiceConnectTlsCertificateAuthority { fn default() -> Self { Self::new() } }

    /// `ServiceConnectTlsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConnectTlsConfiguration(Object);
    ias_core::shape!(ServiceConnectTlsConfiguration);
    impl ServiceConnectTlsConfiguration {
        /// Takes what is mandatory.
        pub fn new(issuer_certificate_authority: impl IntoVal<ServiceConnectTlsCertificateAuthority>) -> Self { Self(Object::new()).issuer_certificate_authority(issuer_certificate_authority) }
        /// Key of `IssuerCertificateAuthority`.
        pub const ISSUER_CERTIFICATE_AUTHORITY: Key<Self, ServiceConnectTlsCertificateAuthority> = Key::new("IssuerCertificateAuthority");
        /// `IssuerCertificateAuthority`: mandatory.
        pub fn issuer_certificate_authority(mut self, value: impl IntoVal<ServiceConnectTlsCertificateAuthority>) -> Self { self.0.put("IssuerCertificateAuthority", value); self }
        /// Key of `KmsKey`.
        pub const KMS_KEY: Key<Self, String> = Key::new("KmsKey");
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KmsKey", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    }

    /// `ServiceManagedEBSVolumeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceManagedEbsVolumeConfiguration(Object);
    ias_core::shape!(ServiceManagedEbsVolumeConfiguration);
    impl ServiceManagedEbsVolumeConfiguration {
        /// Takes what is mandatory.
        pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).role_arn(role_arn) }
        /// Key of `Encrypted`.
        pub const ENCRYPTED: Key<Self, bool> = Key::new("Encrypted");
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Encrypted", value); self }
        /// Key of `FilesystemType`.
        pub const FILESYSTEM_TYPE: Key<Self, ServiceManagedEbsVolumeConfigurationFilesystemType> = Key::new("FilesystemType");
        /// `FilesystemType`.
        pub fn filesystem_type(mut self, value: impl IntoVal<ServiceManagedEbsVolumeConfigurationFilesystemType>) -> Self { self.0.put("FilesystemType", value); self }
        /// Key of `Iops`.
        pub const IOPS: Key<Self, i64> = Key::new("Iops");
        /// `Iops`.
        pub fn iops(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Iops", value); self }
        /// Key of `KmsKeyId`.
        pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`: mandatory.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
        /// Key of `SizeInGiB`.
        pub const SIZE_IN_GI_B: Key<Self, i64> = Key::new("SizeInGiB");
        /// `SizeInGiB`.
        pub fn size_in_gi_b(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SizeInGiB", value); self }
        /// Key of `SnapshotId`.
        pub const SNAPSHOT_ID: Key<Self, String> = Key::new("SnapshotId");
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SnapshotId", value); self }
        /// Key of `TagSpecifications`.
        pub const TAG_SPECIFICATIONS: Key<Self, List<EbsTagSpecification>> = Key::new("TagSpecifications");
        /// `TagSpecifications`.
        pub fn tag_specifications(mut self, value: impl IntoVal<List<EbsTagSpecification>>) -> Self { self.0.put("TagSpecifications", value); self }
        /// Key of `Throughput`.
        pub const THROUGHPUT: Key<Self, i64> = Key::new("Throughput");
        /// `Throughput`.
        pub fn throughput(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Throughput", value); self }
        /// Key of `VolumeInitializationRate`.
        pub const VOLUME_INITIALIZATION_RATE: Key<Self, i64> = Key::new("VolumeInitializationRate");
        /// `VolumeInitializationRate`.
        pub fn volume_initialization_rate(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("VolumeInitializationRate", value); self }
        /// Key of `VolumeType`.
        pub const VOLUME_TYPE: Key<Self, String> = Key::new("VolumeType");
        /// `VolumeType`.
        pub fn volume_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VolumeType", value); self }
    }

    /// Words of `FilesystemType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ServiceManagedEbsVolumeConfigurationFilesystemType {
        /// `ext3`
        Ext3,
        /// `ext4`
        Ext4,
        /// `ntfs`
        Ntfs,
        /// `xfs`
        Xfs,
    }
    ias_core::words!(ServiceManagedEbsVolumeConfigurationFilesystemType { Ext3 = "ext3", Ext4 = "ext4", Ntfs = "ntfs", Xfs = "xfs" });

    /// `ServiceRegistry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceRegistry(Object);
    ias_core::shape!(ServiceRegistry);
    impl ServiceRegistry {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
        /// Key of `ContainerPort`.
        pub const CONTAINER_PORT: Key<Self, i64> = Key::new("ContainerPort");
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ContainerPort", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `RegistryArn`.
        pub const REGISTRY_ARN: Key<Self, String> = Key::new("RegistryArn");
        /// `RegistryArn`.
        pub fn registry_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RegistryArn", value); self }
    }
    impl Default for ServiceRegistry { fn default() -> Self { Self::new() } }

    /// `ServiceVolumeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceVolumeConfiguration(Object);
    ias_core::shape!(ServiceVolumeConfiguration);
    impl ServiceVolumeConfiguration {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
        /// Key of `ManagedEBSVolume`.
        pub const MANAGED_EBS_VOLUME: Key<Self, ServiceManagedEbsVolumeConfiguration> = Key::new("ManagedEBSVolume");
        /// `ManagedEBSVolume`.
        pub fn managed_ebs_volume(mut self, value: impl IntoVal<ServiceManagedEbsVolumeConfiguration>) -> Self { self.0.put("ManagedEBSVolume", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }

    /// `ThresholdConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ThresholdConfiguration(Object);
    ias_core::shape!(ThresholdConfiguration);
    impl ThresholdConfiguration {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<ThresholdConfigurationType>, value: impl IntoVal<i64>) -> Self { Self(Object::new()).type_(type_).value(value) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ThresholdConfigurationType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<ThresholdConfigurationType>) -> Self { self.0.put("Type", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, i64> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ThresholdConfigurationType {
        /// `COUNT`
        Count,
        /// `BOUNDED_PERCENT`
        BoundedPercent,
        /// `UNBOUNDED_PERCENT`
        UnboundedPercent,
    }
    ias_core::words!(ThresholdConfigurationType { Count = "COUNT", BoundedPercent = "BOUNDED_PERCENT", UnboundedPercent = "UNBOUNDED_PERCENT" });

    /// `TimeoutConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TimeoutConfiguration(Object);
    ias_core::shape!(TimeoutConfiguration);
    impl TimeoutConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IdleTimeoutSeconds`.
        pub const IDLE_TIMEOUT_SECONDS: Key<Self, i64> = Key::new("IdleTimeoutSeconds");
        /// `IdleTimeoutSeconds`: 0 to 2147483647.
        pub fn idle_timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("IdleTimeoutSeconds", value); self }
        /// Key of `PerRequestTimeoutSeconds`.
        pub const PER_REQUEST_TIMEOUT_SECONDS: Key<Self, i64> = Key::new("PerRequestTimeoutSeconds");
        /// `PerRequestTimeoutSeconds`: 0 to 2147483647.
        pub fn per_request_timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PerRequestTimeoutSeconds", value); self }
    }
    impl Default for TimeoutConfiguration { fn default() -> Self { Self::new() } }

    /// `VpcLatticeAdvancedConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VpcLatticeAdvancedConfiguration(Object);
    ias_core::shape!(VpcLatticeAdvancedConfiguration);
    impl VpcLatticeAdvancedConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AlternateTargetGroupArn`.
        pub const ALTERNATE_TARGET_GROUP_ARN: Key<Self, String> = Key::new("AlternateTargetGroupArn");
        /// `AlternateTargetGroupArn`.
        pub fn alternate_target_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AlternateTargetGroupArn", value); self }
        /// Key of `ProductionListenerRule`.
        pub const PRODUCTION_LISTENER_RULE: Key<Self, String> = Key::new("ProductionListenerRule");
        /// `ProductionListenerRule`.
        pub fn production_listener_rule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ProductionListenerRule", value); self }
        /// Key of `TestListenerRule`.
        pub const TEST_LISTENER_RULE: Key<Self, String> = Key::new("TestListenerRule");
        /// `TestListenerRule`.
        pub fn test_listener_rule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TestListenerRule", value); self }
    }
    impl Default for VpcLatticeAdvancedConfiguration { fn default() -> Self { Self::new() } }

    /// `VpcLatticeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VpcLatticeConfiguration(Object);
    ias_core::shape!(VpcLatticeConfiguration);
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
        pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: VpcLatticeConfigurationRequired<A, B, C>) -> Self { Self(Object::new()).role_arn(required.role_arn).target_group_arn(required.target_group_arn).port_name(required.port_name) }
        /// Key of `AdvancedConfiguration`.
        pub const ADVANCED_CONFIGURATION: Key<Self, VpcLatticeAdvancedConfiguration> = Key::new("AdvancedConfiguration");
        /// `AdvancedConfiguration`.
        pub fn advanced_configuration(mut self, value: impl IntoVal<VpcLatticeAdvancedConfiguration>) -> Self { self.0.put("AdvancedConfiguration", value); self }
        /// Key of `PortName`.
        pub const PORT_NAME: Key<Self, String> = Key::new("PortName");
        /// `PortName`: mandatory.
        pub fn port_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PortName", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`: mandatory.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, String> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`: mandatory.
        pub fn target_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetGroupArn", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html).
    pub CfnTaskDefinition, CfnTaskDefinitionProps, "AWS::ECS::TaskDefinition", tags = Some(Tagging::List("Tags"))
);
impl CfnTaskDefinition {
    /// What `Ref` returns: `TaskDefinitionArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TaskDefinitionArn>> { cfn::reference(&self.0) }
    /// The attribute `TaskDefinitionArn`.
    #[inline] pub fn attr_task_definition_arn(&self) -> Val<Is<kinds::TaskDefinitionArn>> { cfn::attribute(&self.0, "TaskDefinitionArn") }
}

/// Properties of [`CfnTaskDefinition`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTaskDefinitionProps(Object);
ias_core::shape!(CfnTaskDefinitionProps);
impl CfnTaskDefinitionProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ContainerDefinitions`.
    pub const CONTAINER_DEFINITIONS: Key<Self, List<cfn_task_definition::ContainerDefinition>> = Key::new("ContainerDefinitions");
    /// `ContainerDefinitions`: no item twice. Changing it replaces the resource.
    pub fn container_definitions(mut self, value: impl IntoVal<List<cfn_task_definition::ContainerDefinition>>) -> Self { self.0.put("ContainerDefinitions", value); self }
    /// Key of `Cpu`.
    pub const CPU: Key<Self, String> = Key::new("Cpu");
    /// `Cpu`. Changing it replaces the resource.
    pub fn cpu(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cpu", value); self }
    /// Key of `EnableFaultInjection`.
    pub const ENABLE_FAULT_INJECTION: Key<Self, bool> = Key::new("EnableFaultInjection");
    /// `EnableFaultInjection`. Changing it replaces the resource.
    pub fn enable_fault_injection(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableFaultInjection", value); self }
    /// Key of `EphemeralStorage`.
    pub const EPHEMERAL_STORAGE: Key<Self, cfn_task_definition::EphemeralStorage> = Key::new("EphemeralStorage");
    /// `EphemeralStorage`. Changing it replaces the resource.
    pub fn ephemeral_storage(mut self, value: impl IntoVal<cfn_task_definition::EphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value); self }
    /// Key of `ExecutionRoleArn`.
    pub const EXECUTION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ExecutionRoleArn");
    /// `ExecutionRoleArn`. Changing it replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ExecutionRoleArn", value); self }
    /// Key of `Family`.
    pub const FAMILY: Key<Self, String> = Key::new("Family");
    /// `Family`. Changing it replaces the resource.
    pub fn family(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Family", value); self }
    /// Key of `InferenceAccelerators`.
    pub const INFERENCE_ACCELERATORS: Key<Self, List<cfn_task_definition::InferenceAccelerator>> = Key::new("InferenceAccelerators");
    /// `InferenceAccelerators`: no item twice. Changing it replaces the resource. Deprecated.
    pub fn inference_accelerators(mut self, value: impl IntoVal<List<cfn_task_definition::InferenceAccelerator>>) -> Self { self.0.put("InferenceAccelerators", value); self }
    /// Key of `IpcMode`.
    pub const IPC_MODE: Key<Self, cfn_task_definition::IpcMode> = Key::new("IpcMode");
    /// `IpcMode`. Changing it replaces the resource.
    pub fn ipc_mode(mut self, value: impl IntoVal<cfn_task_definition::IpcMode>) -> Self { self.0.put("IpcMode", value); self }
    /// Key of `Memory`.
    pub const MEMORY: Key<Self, String> = Key::new("Memory");
    /// `Memory`. Changing it replaces the resource.
    pub fn memory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Memory", value); self }
    /// Key of `NetworkMode`.
    pub const NETWORK_MODE: Key<Self, cfn_task_definition::NetworkMode> = Key::new("NetworkMode");
    /// `NetworkMode`. Changing it replaces the resource.
    pub fn network_mode(mut self, value: impl IntoVal<cfn_task_definition::NetworkMode>) -> Self { self.0.put("NetworkMode", value); self }
    /// Key of `PidMode`.
    pub const PID_MODE: Key<Self, cfn_task_definition::PidMode> = Key::new("PidMode");
    /// `PidMode`. Changing it replaces the resource.
    pub fn pid_mode(mut self, value: impl IntoVal<cfn_task_definition::PidMode>) -> Self { self.0.put("PidMode", value); self }
    /// Key of `PlacementConstraints`.
    pub const PLACEMENT_CONSTRAINTS: Key<Self, List<cfn_task_definition::TaskDefinitionPlacementConstraint>> = Key::new("PlacementConstraints");
    /// `PlacementConstraints`: no item twice. Changing it replaces the resource.
    pub fn placement_constraints(mut self, value: impl IntoVal<List<cfn_task_definition::TaskDefinitionPlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value); self }
    /// Key of `ProxyConfiguration`.
    pub const PROXY_CONFIGURATION: Key<Self, cfn_task_definition::ProxyConfiguration> = Key::new("ProxyConfiguration");
    /// `ProxyConfiguration`. Changing it replaces the resource.
    pub fn proxy_configuration(mut self, value: impl IntoVal<cfn_task_definition::ProxyConfiguration>) -> Self { self.0.put("ProxyConfiguration", value); self }
    /// Key of `RequiresCompatibilities`.
    pub const REQUIRES_COMPATIBILITIES: Key<Self, List<cfn_task_definition::RequiresCompatibility>> = Key::new("RequiresCompatibilities");
    /// `RequiresCompatibilities`: no item twice. Changing it replaces the resource.
    pub fn requires_compatibilities(mut self, value: impl IntoVal<List<cfn_task_definition::RequiresCompatibility>>) -> Self { self.0.put("RequiresCompatibilities", value); self }
    /// Key of `RuntimePlatform`.
    pub const RUNTIME_PLATFORM: Key<Self, cfn_task_definition::RuntimePlatform> = Key::new("RuntimePlatform");
    /// `RuntimePlatform`. Changing it replaces the resource.
    pub fn runtime_platform(mut self, value: impl IntoVal<cfn_task_definition::RuntimePlatform>) -> Self { self.0.put("RuntimePlatform", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_task_definition::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_task_definition::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TaskRoleArn`.
    pub const TASK_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("TaskRoleArn");
    /// `TaskRoleArn`. Changing it replaces the resource.
    pub fn task_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("TaskRoleArn", value); self }
    /// Key of `Volumes`.
    pub const VOLUMES: Key<Self, List<cfn_task_definition::Volume>> = Key::new("Volumes");
    /// `Volumes`: no item twice. Changing it replaces the resource.
    pub fn volumes(mut self, value: impl IntoVal<List<cfn_task_definition::Volume>>) -> Self { self.0.put("Volumes", value); self }
}
impl Default for CfnTaskDefinitionProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnTaskDefinition`].
pub mod cfn_task_definition {
    use super::super::prelude::*;

    /// `AuthorizationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthorizationConfig(Object);
    ias_core::shape!(AuthorizationConfig);
    impl AuthorizationConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AccessPointId`.
        pub const ACCESS_POINT_ID: Key<Self, Is<kinds::AccessPointId>> = Key::new("AccessPointId");
        /// `AccessPointId`.
        pub fn access_point_id(mut self, value: impl IntoVal<Is<kinds::AccessPointId>>) -> Self { self.0.put("AccessPointId", value); self }
        /// Key of `IAM`.
        pub const IAM: Key<Self, AuthorizationConfigIam> = Key::new("IAM");
        /// `IAM`.
        pub fn iam(mut self, value: impl IntoVal<AuthorizationConfigIam>) -> Self { self.0.put("IAM", value); self }
    }
    impl Default for AuthorizationConfig { fn default() -> Self { Self::new() } }

    /// Words of `IAM`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthorizationConfigIam {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(AuthorizationConfigIam { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `ContainerDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerDefinition(Object);
    ias_core::shape!(ContainerDefinition);
    impl ContainerDefinition {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, image: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).image(image) }
        /// Key of `Command`.
        pub const COMMAND: Key<Self, List<String>> = Key::new("Command");
        /// `Command`.
        pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Command", value); self }
        /// Key of `Cpu`.
        pub const CPU: Key<Self, i64> = Key::new("Cpu");
        /// `Cpu`.
        pub fn cpu(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Cpu", value); self }
        /// Key of `CredentialSpecs`.
        pub const CREDENTIAL_SPECS: Key<Self, List<String>> = Key::new("CredentialSpecs");
        /// `CredentialSpecs`.
        pub fn credential_specs(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("CredentialSpecs", value); self }
        /// Key of `DependsOn`.
        pub const DEPENDS_ON: Key<Self, List<ContainerDependency>> = Key::new("DependsOn");
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl IntoVal<List<ContainerDependency>>) -> Self { self.0.put("DependsOn", value); self }
        /// Key of `DisableNetworking`.
        pub const DISABLE_NETWORKING: Key<Self, bool> = Key::new("DisableNetworking");
        /// `DisableNetworking`.
        pub fn disable_networking(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DisableNetworking", value); self }
        /// Key of `DnsSearchDomains`.
        pub const DNS_SEARCH_DOMAINS: Key<Self, List<String>> = Key::new("DnsSearchDomains");
        /// `DnsSearchDomains`.
        pub fn dns_search_domains(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DnsSearchDomains", value); self }
        /// Key of `DnsServers`.
        pub const DNS_SERVERS: Key<Self, List<String>> = Key::new("DnsServers");
        /// `DnsServers`.
        pub fn dns_servers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DnsServers", value); self }
        /// Key of `DockerLabels`.
        pub const DOCKER_LABELS: Key<Self, Map<String>> = Key::new("DockerLabels");
        /// `DockerLabels`.
        pub fn docker_labels(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("DockerLabels", value); self }
        /// Key of `DockerSecurityOptions`.
        pub const DOCKER_SECURITY_OPTIONS: Key<Self, List<String>> = Key::new("DockerSecurityOptions");
        /// `DockerSecurityOptions`.
        pub fn docker_security_options(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DockerSecurityOptions", value); self }
        /// Key of `EntryPoint`.
        pub const ENTRY_POINT: Key<Self, List<String>> = Key::new("EntryPoint");
        /// `EntryPoint`.
        pub fn entry_point(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EntryPoint", value); self }
        /// Key of `Environment`.
        pub const ENVIRONMENT: Key<Self, List<KeyValuePair>> = Key::new("Environment");
        /// `Environment`: no item twice.
        pub fn environment(mut self, value: impl IntoVal<List<KeyValuePair>>) -> Self { self.0.put("Environment", value); self }
        /// Key of `EnvironmentFiles`.
        pub const ENVIRONMENT_FILES: Key<Self, List<EnvironmentFile>> = Key::new("EnvironmentFiles");
        /// `EnvironmentFiles`.
        pub fn environment_files(mut self, value: impl IntoVal<List<EnvironmentFile>>) -> Self { self.0.put("EnvironmentFiles", value); self }
        /// Key of `Essential`.
        pub const ESSENTIAL: Key<Self, bool> = Key::new("Essential");
        /// `Essential`.
        pub fn essential(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Essential", value); self }
        /// Key of `ExtraHosts`.
        pub const EXTRA_HOSTS: Key<Self, List<HostEntry>> = Key::new("ExtraHosts");
        /// `ExtraHosts`.
        pub fn extra_hosts(mut self, value: impl IntoVal<List<HostEntry>>) -> Self { self.0.put("ExtraHosts", value); self }
        /// Key of `FirelensConfiguration`.
        pub const FIRELENS_CONFIGURATION: Key<Self, FirelensConfiguration> = Key::new("FirelensConfiguration");
        /// `FirelensConfiguration`.
        pub fn firelens_configuration(mut self, value: impl IntoVal<FirelensConfiguration>) -> Self { self.0.put("FirelensConfiguration", value); self }
        /// Key of `HealthCheck`.
        pub const HEALTH_CHECK: Key<Self, HealthCheck> = Key::new("HealthCheck");
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl IntoVal<HealthCheck>) -> Self { self.0.put("HealthCheck", value); self }
        /// Key of `Hostname`.
        pub const HOSTNAME: Key<Self, String> = Key::new("Hostname");
        /// `Hostname`.
        pub fn hostname(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Hostname", value); self }
        /// Key of `Image`.
        pub const IMAGE: Key<Self, String> = Key::new("Image");
        /// `Image`: mandatory.
        pub fn image(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Image", value); self }
        /// Key of `Interactive`.
        pub const INTERACTIVE: Key<Self, bool> = Key::new("Interactive");
        /// `Interactive`.
        pub fn interactive(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Interactive", value); self }
        /// Key of `Links`.
        pub const LINKS: Key<Self, List<String>> = Key::new("Links");
        /// `Links`: no item twice.
        pub fn links(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Links", value); self }
        /// Key of `LinuxParameters`.
        pub const LINUX_PARAMETERS: Key<Self, LinuxParameters> = Key::new("LinuxParameters");
        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl IntoVal<LinuxParameters>) -> Self { self.0.put("LinuxParameters", value); self }
        /// Key of `LogConfiguration`.
        pub const LOG_CONFIGURATION: Key<Self, LogConfiguration> = Key::new("LogConfiguration");
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl IntoVal<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value); self }
        /// Key of `Memory`.
        pub const MEMORY: Key<Self, i64> = Key::new("Memory");
        /// `Memory`.
        pub fn memory(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Memory", value); self }
        /// Key of `MemoryReservation`.
        pub const MEMORY_RESERVATION: Key<Self, i64> = Key::new("MemoryReservation");
        /// `MemoryReservation`.
        pub fn memory_reservation(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MemoryReservation", value); self }
        /// Key of `MountPoints`.
        pub const MOUNT_POINTS: Key<Self, List<MountPoint>> = Key::new("MountPoints");
        /// `MountPoints`: no item twice.
        pub fn mount_points(mut self, value: impl IntoVal<List<MountPoint>>) -> Self { self.0.put("MountPoints", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `PortMappings`.
        pub const PORT_MAPPINGS: Key<Self, List<PortMapping>> = Key::new("PortMappings");
        /// `PortMappings`: no item twice.
        pub fn port_mappings(mut self, value: impl IntoVal<List<PortMapping>>) -> Self { self.0.put("PortMappings", value); self }
        /// Key of `Privileged`.
        pub const PRIVILEGED: Key<Self, bool> = Key::new("Privileged");
        /// `Privileged`.
        pub fn privileged(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Privileged", value); self }
        /// Key of `PseudoTerminal`.
        pub const PSEUDO_TERMINAL: Key<Self, bool> = Key::new("PseudoTerminal");
        /// `PseudoTerminal`.
        pub fn pseudo_terminal(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PseudoTerminal", value); self }
        /// Key of `ReadonlyRootFilesystem`.
        pub const READONLY_ROOT_FILESYSTEM: Key<Self, bool> = Key::new("ReadonlyRootFilesystem");
        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReadonlyRootFilesystem", value); self }
        /// Key of `RepositoryCredentials`.
        pub const REPOSITORY_CREDENTIALS: Key<Self, RepositoryCredentials> = Key::new("RepositoryCredentials");
        /// `RepositoryCredentials`.
        pub fn repository_credentials(mut self, value: impl IntoVal<RepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value); self }
        /// Key of `ResourceRequirements`.
        pub const RESOURCE_REQUIREMENTS: Key<Self, List<ResourceRequirement>> = Key::new("ResourceRequirements");
        /// `ResourceRequirements`.
        pub fn resource_requirements(mut self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { self.0.put("ResourceRequirements", value); self }
        /// Key of `RestartPolicy`.
        pub const RESTART_POLICY: Key<Self, RestartPolicy> = Key::new("RestartPolicy");
        /// `RestartPolicy`.
        pub fn restart_policy(mut self, value: impl IntoVal<RestartPolicy>) -> Self { self.0.put("RestartPolicy", value); self }
        /// Key of `Secrets`.
        pub const SECRETS: Key<Self, List<Secret>> = Key::new("Secrets");
        /// `Secrets`.
        pub fn secrets(mut self, value: impl IntoVal<List<Secret>>) -> Self { self.0.put("Secrets", value); self }
        /// Key of `StartTimeout`.
        pub const START_TIMEOUT: Key<Self, i64> = Key::new("StartTimeout");
        /// `StartTimeout`.
        pub fn start_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StartTimeout", value); self }
        /// Key of `StopTimeout`.
        pub const STOP_TIMEOUT: Key<Self, i64> = Key::new("StopTimeout");
        /// `StopTimeout`.
        pub fn stop_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StopTimeout", value); self }
        /// Key of `SystemControls`.
        pub const SYSTEM_CONTROLS: Key<Self, List<SystemControl>> = Key::new("SystemControls");
        /// `SystemControls`.
        pub fn system_controls(mut self, value: impl IntoVal<List<SystemControl>>) -> Self { self.0.put("SystemControls", value); self }
        /// Key of `Ulimits`.
        pub const ULIMITS: Key<Self, List<Ulimit>> = Key::new("Ulimits");
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl IntoVal<List<Ulimit>>) -> Self { self.0.put("Ulimits", value); self }
        /// Key of `User`.
        pub const USER: Key<Self, String> = Key::new("User");
        /// `User`.
        pub fn user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("User", value); self }
        /// Key of `VersionConsistency`.
        pub const VERSION_CONSISTENCY: Key<Self, ContainerDefinitionVersionConsistency> = Key::new("VersionConsistency");
        /// `VersionConsistency`: default `"enabled"`.
        pub fn version_consistency(mut self, value: impl IntoVal<ContainerDefinitionVersionConsistency>) -> Self { self.0.put("VersionConsistency", value); self }
        /// Key of `VolumesFrom`.
        pub const VOLUMES_FROM: Key<Self, List<VolumeFrom>> = Key::new("VolumesFrom");
        /// `VolumesFrom`: no item twice.
        pub fn volumes_from(mut self, value: impl IntoVal<List<VolumeFrom>>) -> Self { self.0.put("VolumesFrom", value); self }
        /// Key of `WorkingDirectory`.
        pub const WORKING_DIRECTORY: Key<Self, String> = Key::new("WorkingDirectory");
        /// `WorkingDirectory`.
        pub fn working_directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("WorkingDirectory", value); self }
    }

    /// Words of `VersionConsistency`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContainerDefinitionVersionConsistency {
        /// `enabled`
        Enabled,
        /// `disabled`
        Disabled,
    }
    ias_core::words!(ContainerDefinitionVersionConsistency { Enabled = "enabled", Disabled = "disabled" });

    /// `ContainerDependency`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerDependency(Object);
    ias_core::shape!(ContainerDependency);
    impl ContainerDependency {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Condition`.
        pub const CONDITION: Key<Self, ContainerDependencyCondition> = Key::new("Condition");
        /// `Condition`.
        pub fn condition(mut self, value: impl IntoVal<ContainerDependencyCondition>) -> Self { self.0.put("Condition", value); self }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
    }
    impl Default for ContainerDependency { fn default() -> Self { Self::new() } }

    /// Words of `Condition`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContainerDependencyCondition {
        /// `COMPLETE`
        Complete,
        /// `HEALTHY`
        Healthy,
        /// `START`
        Start,
        /// `SUCCESS`
        Success,
    }
    ias_core::words!(ContainerDependencyCondition { Complete = "COMPLETE", Healthy = "HEALTHY", Start = "START", Success = "SUCCESS" });

    /// `Device`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Device(Object);
    ias_core::shape!(Device);
    impl Device {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerPath`.
        pub const CONTAINER_PATH: Key<Self, String> = Key::new("ContainerPath");
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPath", value); self }
        /// Key of `HostPath`.
        pub const HOST_PATH: Key<Self, String> = Key::new("HostPath");
        /// `HostPath`.
        pub fn host_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostPath", value); self }
        /// Key of `Permissions`.
        pub const PERMISSIONS: Key<Self, List<DevicePermission>> = Key::new("Permissions");
        /// `Permissions`: no item twice.
        pub fn permissions(mut self, value: impl IntoVal<List<DevicePermission>>) -> Self { self.0.put("Permissions", value); self }
    }
    impl Default for Device { fn default() -> Self { Self::new() } }

    /// Words of `Permission`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DevicePermission {
        /// `mknod`
        Mknod,
        /// `read`
        Read,
        /// `write`
        Write,
    }
    ias_core::words!(DevicePermission { Mknod = "mknod", Read = "read", Write = "write" });

    /// `DockerVolumeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DockerVolumeConfiguration(Object);
    ias_core::shape!(DockerVolumeConfiguration);
    impl DockerVolumeConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Autoprovision`.
        pub const AUTOPROVISION: Key<Self, bool> = Key::new("Autoprovision");
        /// `Autoprovision`.
        pub fn autoprovision(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Autoprovision", value); self }
        /// Key of `Driver`.
        pub const DRIVER: Key<Self, String> = Key::new("Driver");
        /// `Driver`.
        pub fn driver(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Driver", value); self }
        /// Key of `DriverOpts`.
        pub const DRIVER_OPTS: Key<Self, Map<String>> = Key::new("DriverOpts");
        /// `DriverOpts`.
        pub fn driver_opts(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("DriverOpts", value); self }
        /// Key of `Labels`.
        pub const LABELS: Key<Self, Map<String>> = Key::new("Labels");
        /// `Labels`.
        pub fn labels(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Labels", value); self }
        /// Key of `Scope`.
        pub const SCOPE: Key<Self, DockerVolumeConfigurationScope> = Key::new("Scope");
        /// `Scope`.
        pub fn scope(mut self, value: impl IntoVal<DockerVolumeConfigurationScope>) -> Self { self.0.put("Scope", value); self }
    }
    impl Default for DockerVolumeConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `Scope`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DockerVolumeConfigurationScope {
        /// `shared`
        Shared,
        /// `task`
        Task,
    }
    ias_core::words!(DockerVolumeConfigurationScope { Shared = "shared", Task = "task" });

    /// `EFSVolumeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EfsVolumeConfiguration(Object);
    ias_core::shape!(EfsVolumeConfiguration);
    impl EfsVolumeConfiguration {
        /// Takes what is mandatory.
        pub fn new(filesystem_id: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { Self(Object::new()).filesystem_id(filesystem_id) }
        /// Key of `AuthorizationConfig`.
        pub const AUTHORIZATION_CONFIG: Key<Self, AuthorizationConfig> = Key::new("AuthorizationConfig");
        /// `AuthorizationConfig`.
        pub fn authorization_config(mut self, value: impl IntoVal<AuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value); self }
        /// Key of `FilesystemId`.
        pub const FILESYSTEM_ID: Key<Self, Is<kinds::FileSystemId>> = Key::new("FilesystemId");
        /// `FilesystemId`: mandatory.
        pub fn filesystem_id(mut self, value: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { self.0.put("FilesystemId", value); self }
        /// Key of `RootDirectory`.
        pub const ROOT_DIRECTORY: Key<Self, String> = Key::new("RootDirectory");
        /// `RootDirectory`.
        pub fn root_directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RootDirectory", value); self }
        /// Key of `TransitEncryption`.
        pub const TRANSIT_ENCRYPTION: Key<Self, EfsVolumeConfigurationTransitEncryption> = Key::new("TransitEncryption");
        /// `TransitEncryption`.
        pub fn transit_encryption(mut self, value: impl IntoVal<EfsVolumeConfigurationTransitEncryption>) -> Self { self.0.put("TransitEncryption", value); self }
        /// Key of `TransitEncryptionPort`.
        pub const TRANSIT_ENCRYPTION_PORT: Key<Self, i64> = Key::new("TransitEncryptionPort");
        /// `TransitEncryptionPort`.
        pub fn transit_encryption_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TransitEncryptionPort", value); self }
    }

    /// Words of `TransitEncryption`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EfsVolumeConfigurationTransitEncryption {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(EfsVolumeConfigurationTransitEncryption { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `EnvironmentFile`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EnvironmentFile(Object);
    ias_core::shape!(EnvironmentFile);
    impl EnvironmentFile {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, EnvironmentFileType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<EnvironmentFileType>) -> Self { self.0.put("Type", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for EnvironmentFile { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EnvironmentFileType {
        /// `s3`
        S3,
    }
    ias_core::words!(EnvironmentFileType { S3 = "s3" });

    /// `EphemeralStorage`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EphemeralStorage(Object);
    ias_core::shape!(EphemeralStorage);
    impl EphemeralStorage {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `SizeInGiB`.
        pub const SIZE_IN_GI_B: Key<Self, i64> = Key::new("SizeInGiB");
        /// `SizeInGiB`.
        pub fn size_in_gi_b(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SizeInGiB", value); self }
    }
    impl Default for EphemeralStorage { fn default() -> Self { Self::new() } }

    /// `FSxAuthorizationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FSxAuthorizationConfig(Object);
    ias_core::shape!(FSxAuthorizationConfig);
    impl FSxAuthorizationConfig {
        /// Takes what is mandatory.
        pub fn new(credentials_parameter: impl IntoVal<String>, domain: impl IntoVal<String>) -> Self { Self(Object::new()).credentials_parameter(credentials_parameter).domain(domain) }
        /// Key of `CredentialsParameter`.
        pub const CREDENTIALS_PARAMETER: Key<Self, String> = Key::new("CredentialsParameter");
        /// `CredentialsParameter`: mandatory.
        pub fn credentials_parameter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CredentialsParameter", value); self }
        /// Key of `Domain`.
        pub const DOMAIN: Key<Self, String> = Key::new("Domain");
        /// `Domain`: mandatory.
        pub fn domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Domain", value); self }
    }

    /// `FSxWindowsFileServerVolumeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FSxWindowsFileServerVolumeConfiguration(Object);
    ias_core::shape!(FSxWindowsFileServerVolumeConfiguration);
    impl FSxWindowsFileServerVolumeConfiguration {
        /// Takes what is mandatory.
        pub fn new(file_system_id: impl IntoVal<String>, root_directory: impl IntoVal<String>) -> Self { Self(Object::new()).file_system_id(file_system_id).root_directory(root_directory) }
        /// Key of `AuthorizationConfig`.
        pub const AUTHORIZATION_CONFIG: Key<Self, FSxAuthorizationConfig> = Key::new("AuthorizationConfig");
        /// `AuthorizationConfig`.
        pub fn authorization_config(mut self, value: impl IntoVal<FSxAuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value); self }
        /// Key of `FileSystemId`.
        pub const FILE_SYSTEM_ID: Key<Self, String> = Key::new("FileSystemId");
        /// `FileSystemId`: mandatory.
        pub fn file_system_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FileSystemId", value); self }
        /// Key of `RootDirectory`.
        pub const ROOT_DIRECTORY: Key<Self, String> = Key::new("RootDirectory");
        /// `RootDirectory`: mandatory.
        pub fn root_directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RootDirectory", value); self }
    }

    /// `FirelensConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FirelensConfiguration(Object);
    ias_core::shape!(FirelensConfiguration);
    impl FirelensConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Options`.
        pub const OPTIONS: Key<Self, Map<String>> = Key::new("Options");
        /// `Options`.
        pub fn options(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Options", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, FirelensConfigurationType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<FirelensConfigurationType>) -> Self { self.0.put("Type", value); self }
    }
    impl Default for FirelensConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FirelensConfigurationType {
        /// `fluentbit`
        Fluentbit,
        /// `fluentd`
        Fluentd,
    }
    ias_core::words!(FirelensConfigurationType { Fluentbit = "fluentbit", Fluentd = "fluentd" });

    /// `HealthCheck`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HealthCheck(Object);
    ias_core::shape!(HealthCheck);
    impl HealthCheck {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Command`.
        pub const COMMAND: Key<Self, List<String>> = Key::new("Command");
        /// `Command`.
        pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Command", value); self }
        /// Key of `Interval`.
        pub const INTERVAL: Key<Self, i64> = Key::new("Interval");
        /// `Interval`.
        pub fn interval(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Interval", value); self }
        /// Key of `Retries`.
        pub const RETRIES: Key<Self, i64> = Key::new("Retries");
        /// `Retries`.
        pub fn retries(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Retries", value); self }
        /// Key of `StartPeriod`.
        pub const START_PERIOD: Key<Self, i64> = Key::new("StartPeriod");
        /// `StartPeriod`.
        pub fn start_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StartPeriod", value); self }
        /// Key of `Timeout`.
        pub const TIMEOUT: Key<Self, i64> = Key::new("Timeout");
        /// `Timeout`.
        pub fn timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Timeout", value); self }
    }
    impl Default for HealthCheck { fn default() -> Self { Self::new() } }

    /// `HostEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostEntry(Object);
    ias_core::shape!(HostEntry);
    impl HostEntry {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Hostname`.
        pub const HOSTNAME: Key<Self, String> = Key::new("Hostname");
        /// `Hostname`.
        pub fn hostname(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Hostname", value); self }
        /// Key of `IpAddress`.
        pub const IP_ADDRESS: Key<Self, String> = Key::new("IpAddress");
        /// `IpAddress`.
        pub fn ip_address(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IpAddress", value); self }
    }
    impl Default for HostEntry { fn default() -> Self { Self::new() } }

    /// `HostVolumeProperties`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostVolumeProperties(Object);
    ias_core::shape!(HostVolumeProperties);
    impl HostVolumeProperties {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `SourcePath`.
        pub const SOURCE_PATH: Key<Self, String> = Key::new("SourcePath");
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourcePath", value); self }
    }
    impl Default for HostVolumeProperties { fn default() -> Self { Self::new() } }

    /// `InferenceAccelerator`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InferenceAccelerator(Object);
    ias_core::shape!(InferenceAccelerator);
    impl InferenceAccelerator {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DeviceName`.
        pub const DEVICE_NAME: Key<Self, String> = Key::new("DeviceName");
        /// `DeviceName`.
        pub fn device_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeviceName", value); self }
        /// Key of `DeviceType`.
        pub const DEVICE_TYPE: Key<Self, String> = Key::new("DeviceType");
        /// `DeviceType`.
        pub fn device_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeviceType", value); self }
    }
    impl Default for InferenceAccelerator { fn default() -> Self { Self::new() } }

    /// Words of `IpcMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IpcMode {
        /// `host`
        Host,
        /// `none`
        None,
        /// `task`
        Task,
    }
    ias_core::words!(IpcMode { Host = "host", None = "none", Task = "task" });

    /// `KernelCapabilities`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KernelCapabilities(Object);
    ias_core::shape!(KernelCapabilities);
    impl KernelCapabilities {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Add`.
        pub const ADD: Key<Self, List<String>> = Key::new("Add");
        /// `Add`.
        pub fn add(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Add", value); self }
        /// Key of `Drop`.
        pub const DROP: Key<Self, List<String>> = Key::new("Drop");
        /// `Drop`.
        pub fn drop(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Drop", value); self }
    }
    impl Default for KernelCapabilities { fn default() -> Self { Self::new() } }

    /// `KeyValuePair`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyValuePair(Object);
    ias_core::shape!(KeyValuePair);
    impl KeyValuePair {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for KeyValuePair { fn default() -> Self { Self::new() } }

    /// `LinuxParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LinuxParameters(Object);
    ias_core::shape!(LinuxParameters);
    impl LinuxParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Capabilities`.
        pub const CAPABILITIES: Key<Self, KernelCapabilities> = Key::new("Capabilities");
        /// `Capabilities`.
        pub fn capabilities(mut self, value: impl IntoVal<KernelCapabilities>) -> Self { self.0.put("Capabilities", value); self }
        /// Key of `Devices`.
        pub const DEVICES: Key<Self, List<Device>> = Key::new("Devices");
        /// `Devices`.
        pub fn devices(mut self, value: impl IntoVal<List<Device>>) -> Self { self.0.put("Devices", value); self }
        /// Key of `InitProcessEnabled`.
        pub const INIT_PROCESS_ENABLED: Key<Self, bool> = Key::new("InitProcessEnabled");
        /// `InitProcessEnabled`.
        pub fn init_process_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("InitProcessEnabled", value); self }
        /// Key of `MaxSwap`.
        pub const MAX_SWAP: Key<Self, i64> = Key::new("MaxSwap");
        /// `MaxSwap`.
        pub fn max_swap(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxSwap", value); self }
        /// Key of `SharedMemorySize`.
        pub const SHARED_MEMORY_SIZE: Key<Self, i64> = Key::new("SharedMemorySize");
        /// `SharedMemorySize`.
        pub fn shared_memory_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SharedMemorySize", value); self }
        /// Key of `Swappiness`.
        pub const SWAPPINESS: Key<Self, i64> = Key::new("Swappiness");
        /// `Swappiness`.
        pub fn swappiness(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Swappiness", value); self }
        /// Key of `Tmpfs`.
        pub const TMPFS: Key<Self, List<Tmpfs>> = Key::new("Tmpfs");
        /// `Tmpfs`.
        pub fn tmpfs(mut self, value: impl IntoVal<List<Tmpfs>>) -> Self { self.0.put("Tmpfs", value); self }
    }
    impl Default for LinuxParameters { fn default() -> Self { Self::new() } }

    /// `LogConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LogConfiguration(Object);
    ias_core::shape!(LogConfiguration);
    impl LogConfiguration {
        /// Takes what is mandatory.
        pub fn new(log_driver: impl IntoVal<String>) -> Self { Self(Object::new()).log_driver(log_driver) }
        /// Key of `LogDriver`.
        pub const LOG_DRIVER: Key<Self, String> = Key::new("LogDriver");
        /// `LogDriver`: mandatory.
        pub fn log_driver(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogDriver", value); self }
        /// Key of `Options`.
        pub const OPTIONS: Key<Self, Map<String>> = Key::new("Options");
        /// `Options`.
        pub fn options(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Options", value); self }
        /// Key of `SecretOptions`.
        pub const SECRET_OPTIONS: Key<Self, List<Secret>> = Key::new("SecretOptions");
        /// `SecretOptions`.
        pub fn secret_options(mut self, value: impl IntoVal<List<Secret>>) -> Self { self.0.put("SecretOptions", value); self }
    }

    /// `MountPoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MountPoint(Object);
    ias_core::shape!(MountPoint);
    impl MountPoint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerPath`.
        pub const CONTAINER_PATH: Key<Self, String> = Key::new("ContainerPath");
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPath", value); self }
        /// Key of `ReadOnly`.
        pub const READ_ONLY: Key<Self, bool> = Key::new("ReadOnly");
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReadOnly", value); self }
        /// Key of `SourceVolume`.
        pub const SOURCE_VOLUME: Key<Self, String> = Key::new("SourceVolume");
        /// `SourceVolume`.
        pub fn source_volume(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceVolume", value); self }
    }
    impl Default for MountPoint { fn default() -> Self { Self::new() } }

    /// Words of `NetworkMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NetworkMode {
        /// `awsvpc`
        Awsvpc,
        /// `bridge`
        Bridge,
        /// `host`
        Host,
        /// `none`
        None,
    }
    ias_core::words!(NetworkMode { Awsvpc = "awsvpc", Bridge = "bridge", Host = "host", None = "none" });

    /// `NvidiaMpsAllocation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NvidiaMpsAllocation(Object);
    ias_core::shape!(NvidiaMpsAllocation);
    impl NvidiaMpsAllocation {
        /// Takes what is mandatory.
        pub fn new(memory: impl IntoVal<i64>) -> Self { Self(Object::new()).memory(memory) }
        /// Key of `MaxComputePercent`.
        pub const MAX_COMPUTE_PERCENT: Key<Self, i64> = Key::new("MaxComputePercent");
        /// `MaxComputePercent`: 1 to 100.
        pub fn max_compute_percent(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxComputePercent", value); self }
        /// Key of `Memory`.
        pub const MEMORY: Key<Self, i64> = Key::new("Memory");
        /// `Memory`: mandatory, at least 1.
        pub fn memory(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Memory", value); self }
    }

    /// Words of `PidMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PidMode {
        /// `host`
        Host,
        /// `task`
        Task,
    }
    ias_core::words!(PidMode { Host = "host", Task = "task" });

    /// `PortMapping`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PortMapping(Object);
    ias_core::shape!(PortMapping);
    impl PortMapping {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AppProtocol`.
        pub const APP_PROTOCOL: Key<Self, PortMappingAppProtocol> = Key::new("AppProtocol");
        /// `AppProtocol`.
        pub fn app_protocol(mut self, value: impl IntoVal<PortMappingAppProtocol>) -> Self { self.0.put("AppProtocol", value); self }
        /// Key of `ContainerPort`.
        pub const CONTAINER_PORT: Key<Self, i64> = Key::new("ContainerPort");
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ContainerPort", value); self }
        /// Key of `ContainerPortRange`.
        pub const CONTAINER_PORT_RANGE: Key<Self, String> = Key::new("ContainerPortRange");
        /// `ContainerPortRange`.
        pub fn container_port_range(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPortRange", value); self }
        /// Key of `HostPort`.
        pub const HOST_PORT: Key<Self, i64> = Key::new("HostPort");
        /// `HostPort`.
        pub fn host_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HostPort", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, PortMappingProtocol> = Key::new("Protocol");
        /// `Protocol`.
        pub fn protocol(mut self, value: impl IntoVal<PortMappingProtocol>) -> Self { self.0.put("Protocol", value); self }
    }
    impl Default for PortMapping { fn default() -> Self { Self::new() } }

    /// Words of `AppProtocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PortMappingAppProtocol {
        /// `http`
        Http,
        /// `http2`
        Http2,
        /// `grpc`
        Grpc,
    }
    ias_core::words!(PortMappingAppProtocol { Http = "http", Http2 = "http2", Grpc = "grpc" });

    /// Words of `Protocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PortMappingProtocol {
        /// `tcp`
        Tcp,
        /// `udp`
        Udp,
    }
    ias_core::words!(PortMappingProtocol { Tcp = "tcp", Udp = "udp" });

    /// `ProxyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProxyConfiguration(Object);
    ias_core::shape!(ProxyConfiguration);
    impl ProxyConfiguration {
        /// Takes what is mandatory.
        pub fn new(container_name: impl IntoVal<String>) -> Self { Self(Object::new()).container_name(container_name) }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`: mandatory.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
        /// Key of `ProxyConfigurationProperties`.
        pub const PROXY_CONFIGURATION_PROPERTIES: Key<Self, List<KeyValuePair>> = Key::new("ProxyConfigurationProperties");
        /// `ProxyConfigurationProperties`: no item twice.
        pub fn proxy_configuration_properties(mut self, value: impl IntoVal<List<KeyValuePair>>) -> Self { self.0.put("ProxyConfigurationProperties", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ProxyConfigurationType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<ProxyConfigurationType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ProxyConfigurationType {
        /// `APPMESH`
        Appmesh,
    }
    ias_core::words!(ProxyConfigurationType { Appmesh = "APPMESH" });

    /// `RepositoryCredentials`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RepositoryCredentials(Object);
    ias_core::shape!(RepositoryCredentials);
    impl RepositoryCredentials {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CredentialsParameter`.
        pub const CREDENTIALS_PARAMETER: Key<Self, String> = Key::new("CredentialsParameter");
        /// `CredentialsParameter`.
        pub fn credentials_parameter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CredentialsParameter", value); self }
    }
    impl Default for RepositoryCredentials { fn default() -> Self { Self::new() } }

    /// Words of `RequiresCompatibility`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RequiresCompatibility {
        /// `EC2`
        Ec2,
        /// `EXTERNAL`
        External,
        /// `FARGATE`
        Fargate,
        /// `MANAGED_INSTANCES`
        ManagedInstances,
    }
    ias_core::words!(RequiresCompatibility { Ec2 = "EC2", External = "EXTERNAL", Fargate = "FARGATE", ManagedInstances = "MANAGED_INSTANCES" });

    /// `ResourceRequirement`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceRequirement(Object);
    ias_core::shape!(ResourceRequirement);
    impl ResourceRequirement {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<ResourceRequirementType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `SharingStrategy`.
        pub const SHARING_STRATEGY: Key<Self, SharingStrategy> = Key::new("SharingStrategy");
        /// `SharingStrategy`.
        pub fn sharing_strategy(mut self, value: impl IntoVal<SharingStrategy>) -> Self { self.0.put("SharingStrategy", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ResourceRequirementType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<ResourceRequirementType>) -> Self { self.0.put("Type", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ResourceRequirementType {
        /// `GPU`
        Gpu,
        /// `InferenceAccelerator`
        InferenceAccelerator,
        /// `NeuronDevice`
        NeuronDevice,
    }
    ias_core::words!(ResourceRequirementType { Gpu = "GPU", InferenceAccelerator = "InferenceAccelerator", NeuronDevice = "NeuronDevice" });

    /// `RestartPolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestartPolicy(Object);
    ias_core::shape!(RestartPolicy);
    impl RestartPolicy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `IgnoredExitCodes`.
        pub const IGNORED_EXIT_CODES: Key<Self, List<i64>> = Key::new("IgnoredExitCodes");
        /// `IgnoredExitCodes`.
        pub fn ignored_exit_codes(mut self, value: impl IntoVal<List<i64>>) -> Self { self.0.put("IgnoredExitCodes", value); self }
        /// Key of `RestartAttemptPeriod`.
        pub const RESTART_ATTEMPT_PERIOD: Key<Self, i64> = Key::new("RestartAttemptPeriod");
        /// `RestartAttemptPeriod`.
        pub fn restart_attempt_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RestartAttemptPeriod", value); self }
    }
    impl Default for RestartPolicy { fn default() -> Self { Self::new() } }

    /// `RuntimePlatform`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuntimePlatform(Object);
    ias_core::shape!(RuntimePlatform);
    impl RuntimePlatform {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CpuArchitecture`.
        pub const CPU_ARCHITECTURE: Key<Self, RuntimePlatformCpuArchitecture> = Key::new("CpuArchitecture");
        /// `CpuArchitecture`.
        pub fn cpu_architecture(mut self, value: impl IntoVal<RuntimePlatformCpuArchitecture>) -> Self { self.0.put("CpuArchitecture", value); self }
        /// Key of `OperatingSystemFamily`.
        pub const OPERATING_SYSTEM_FAMILY: Key<Self, RuntimePlatformOperatingSystemFamily> = Key::new("OperatingSystemFamily");
        /// `OperatingSystemFamily`.
        pub fn operating_system_family(mut self, value: impl IntoVal<RuntimePlatformOperatingSystemFamily>) -> Self { self.0.put("OperatingSystemFamily", value); self }
    }
    impl Default for RuntimePlatform { fn default() -> Self { Self::new() } }

    /// Words of `CpuArchitecture`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RuntimePlatformCpuArchitecture {
        /// `ARM64`
        Arm64,
        /// `X86_64`
        X86_64,
    }
    ias_core::words!(RuntimePlatformCpuArchitecture { Arm64 = "ARM64", X86_64 = "X86_64" });

    /// Words of `OperatingSystemFamily`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RuntimePlatformOperatingSystemFamily {
        /// `LINUX`
        Linux,
        /// `WINDOWS_SERVER_2004_CORE`
        WindowsServer2004Core,
        /// `WINDOWS_SERVER_2016_FULL`
        WindowsServer2016Full,
        /// `WINDOWS_SERVER_2019_CORE`
        WindowsServer2019Core,
        /// `WINDOWS_SERVER_2019_FULL`
        WindowsServer2019Full,
        /// `WINDOWS_SERVER_2022_CORE`
        WindowsServer2022Core,
        /// `WINDOWS_SERVER_2022_FULL`
        WindowsServer2022Full,
        /// `WINDOWS_SERVER_2025_CORE`
        WindowsServer2025Core,
        /// `WINDOWS_SERVER_2025_FULL`
        WindowsServer2025Full,
        /// `WINDOWS_SERVER_20H2_CORE`
        WindowsServer20H2Core,
    }
    ias_core::words!(RuntimePlatformOperatingSystemFamily { Linux = "LINUX", WindowsServer2004Core = "WINDOWS_SERVER_2004_CORE", WindowsServer2016Full = "WINDOWS_SERVER_2016_FULL", WindowsServer2019Core = "WINDOWS_SERVER_2019_CORE", WindowsServer2019Full = "WINDOWS_SERVER_2019_FULL", WindowsServer2022Core = "WINDOWS_SERVER_2022_CORE", WindowsServer2022Full = "WINDOWS_SERVER_2022_FULL", WindowsServer2025Core = "WINDOWS_SERVER_2025_CORE", WindowsServer2025Full = "WINDOWS_SERVER_2025_FULL", WindowsServer20H2Core = "WINDOWS_SERVER_20H2_CORE" });

    /// `S3FilesVolumeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3FilesVolumeConfiguration(Object);
    ias_core::shape!(S3FilesVolumeConfiguration);
    impl S3FilesVolumeConfiguration {
        /// Takes what is mandatory.
        pub fn new(file_system_arn: impl IntoVal<String>) -> Self { Self(Object::new()).file_system_arn(file_system_arn) }
        /// Key of `AccessPointArn`.
        pub const ACCESS_POINT_ARN: Key<Self, String> = Key::new("AccessPointArn");
        /// `AccessPointArn`.
        pub fn access_point_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccessPointArn", value); self }
        /// Key of `FileSystemArn`.
        pub const FILE_SYSTEM_ARN: Key<Self, String> = Key::new("FileSystemArn");
        /// `FileSystemArn`: mandatory.
        pub fn file_system_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FileSystemArn", value); self }
        /// Key of `RootDirectory`.
        pub const ROOT_DIRECTORY: Key<Self, String> = Key::new("RootDirectory");
        /// `RootDirectory`.
        pub fn root_directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RootDirectory", value); self }
        /// Key of `TransitEncryptionPort`.
        pub const TRANSIT_ENCRYPTION_PORT: Key<Self, i64> = Key::new("TransitEncryptionPort");
        /// `TransitEncryptionPort`.
        pub fn transit_encryption_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TransitEncryptionPort", value); self }
    }

    /// `Secret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Secret(Object);
    ias_core::shape!(Secret);
    impl Secret {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>, value_from: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value_from(value_from) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `ValueFrom`.
        pub const VALUE_FROM: Key<Self, String> = Key::new("ValueFrom");
        /// `ValueFrom`: mandatory.
        pub fn value_from(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValueFrom", value); self }
    }

    /// `SharingStrategy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SharingStrategy(Object);
    ias_core::shape!(SharingStrategy);
    impl SharingStrategy {
        /// Takes what is mandatory.
        pub fn new(nvidia_mps: impl IntoVal<NvidiaMpsAllocation>) -> Self { Self(Object::new()).nvidia_mps(nvidia_mps) }
        /// Key of `NvidiaMps`.
        pub const NVIDIA_MPS: Key<Self, NvidiaMpsAllocation> = Key::new("NvidiaMps");
        /// `NvidiaMps`: mandatory.
        pub fn nvidia_mps(mut self, value: impl IntoVal<NvidiaMpsAllocation>) -> Self { self.0.put("NvidiaMps", value); self }
    }

    /// `SystemControl`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SystemControl(Object);
    ias_core::shape!(SystemControl);
    impl SystemControl {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Namespace`.
        pub const NAMESPACE: Key<Self, String> = Key::new("Namespace");
        /// `Namespace`.
        pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Namespace", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for SystemControl { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }

    /// `TaskDefinitionPlacementConstraint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskDefinitionPlacementConstraint(Object);
    ias_core::shape!(TaskDefinitionPlacementConstraint);
    impl TaskDefinitionPlacementConstraint {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<TaskDefinitionPlacementConstraintType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, TaskDefinitionPlacementConstraintType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<TaskDefinitionPlacementConstraintType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TaskDefinitionPlacementConstraintType {
        /// `memberOf`
        MemberOf,
    }
    ias_core::words!(TaskDefinitionPlacementConstraintType { MemberOf = "memberOf" });

    /// `Tmpfs`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tmpfs(Object);
    ias_core::shape!(Tmpfs);
    impl Tmpfs {
        /// Takes what is mandatory.
        pub fn new(size: impl IntoVal<i64>) -> Self { Self(Object::new()).size(size) }
        /// Key of `ContainerPath`.
        pub const CONTAINER_PATH: Key<Self, String> = Key::new("ContainerPath");
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerPath", value); self }
        /// Key of `MountOptions`.
        pub const MOUNT_OPTIONS: Key<Self, List<String>> = Key::new("MountOptions");
        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MountOptions", value); self }
        /// Key of `Size`.
        pub const SIZE: Key<Self, i64> = Key::new("Size");
        /// `Size`: mandatory.
        pub fn size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Size", value); self }
    }

    /// `Ulimit`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Ulimit(Object);
    ias_core::shape!(Ulimit);
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
        pub fn new<A: IntoVal<i64>, B: IntoVal<UlimitName>, C: IntoVal<i64>>(required: UlimitRequired<A, B, C>) -> Self { Self(Object::new()).hard_limit(required.hard_limit).name(required.name).soft_limit(required.soft_limit) }
        /// Key of `HardLimit`.
        pub const HARD_LIMIT: Key<Self, i64> = Key::new("HardLimit");
        /// `HardLimit`: mandatory.
        pub fn hard_limit(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HardLimit", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, UlimitName> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<UlimitName>) -> Self { self.0.put("Name", value); self }
        /// Key of `SoftLimit`.
        pub const SOFT_LIMIT: Key<Self, i64> = Key::new("SoftLimit");
        /// `SoftLimit`: mandatory.
        pub fn soft_limit(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SoftLimit", value); self }
    }

    /// Words of `Name`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum UlimitName {
        /// `core`
        Core,
        /// `cpu`
        Cpu,
        /// `data`
        Data,
        /// `fsize`
        Fsize,
        /// `locks`
        Locks,
        /// `memlock`
        Memlock,
        /// `msgqueue`
        Msgqueue,
        /// `nice`
        Nice,
        /// `nofile`
        Nofile,
        /// `nproc`
        Nproc,
        /// `rss`
        Rss,
        /// `rtprio`
        Rtprio,
        /// `rttime`
        Rttime,
        /// `sigpending`
        Sigpending,
        /// `stack`
        Stack,
    }
    ias_core::words!(UlimitName { Core = "core", Cpu = "cpu", Data = "data", Fsize = "fsize", Locks = "locks", Memlock = "memlock", Msgqueue = "msgqueue", Nice = "nice", Nofile = "nofile", Nproc = "nproc", Rss = "rss", Rtprio = "rtprio", Rttime = "rttime", Sigpending = "sigpending", Stack = "stack" });

    /// `Volume`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Volume(Object);
    ias_core::shape!(Volume);
    impl Volume {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ConfiguredAtLaunch`.
        pub const CONFIGURED_AT_LAUNCH: Key<Self, bool> = Key::new("ConfiguredAtLaunch");
        /// `ConfiguredAtLaunch`.
        pub fn configured_at_launch(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ConfiguredAtLaunch", value); self }
        /// Key of `DockerVolumeConfiguration`.
        pub const DOCKER_VOLUME_CONFIGURATION: Key<Self, DockerVolumeConfiguration> = Key::new("DockerVolumeConfiguration");
        /// `DockerVolumeConfiguration`.
        pub fn docker_volume_configuration(mut self, value: impl IntoVal<DockerVolumeConfiguration>) -> Self { self.0.put("DockerVolumeConfiguration", value); self }
        /// Key of `EFSVolumeConfiguration`.
        pub const EFS_VOLUME_CONFIGURATION: Key<Self, EfsVolumeConfiguration> = Key::new("EFSVolumeConfiguration");
        /// `EFSVolumeConfiguration`.
        pub fn efs_volume_configuration(mut self, value: impl IntoVal<EfsVolumeConfiguration>) -> Self { self.0.put("EFSVolumeConfiguration", value); self }
        /// Key of `FSxWindowsFileServerVolumeConfiguration`.
        pub const F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION: Key<Self, FSxWindowsFileServerVolumeConfiguration> = Key::new("FSxWindowsFileServerVolumeConfiguration");
        /// `FSxWindowsFileServerVolumeConfiguration`.
        pub fn f_sx_windows_file_server_volume_configuration(mut self, value: impl IntoVal<FSxWindowsFileServerVolumeConfiguration>) -> Self { self.0.put("FSxWindowsFileServerVolumeConfiguration", value); self }
        /// Key of `Host`.
        pub const HOST: Key<Self, HostVolumeProperties> = Key::new("Host");
        /// `Host`.
        pub fn host(mut self, value: impl IntoVal<HostVolumeProperties>) -> Self { self.0.put("Host", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `S3FilesVolumeConfiguration`.
        pub const S3_FILES_VOLUME_CONFIGURATION: Key<Self, S3FilesVolumeConfiguration> = Key::new("S3FilesVolumeConfiguration");
        /// `S3FilesVolumeConfiguration`.
        pub fn s3_files_volume_configuration(mut self, value: impl IntoVal<S3FilesVolumeConfiguration>) -> Self { self.0.put("S3FilesVolumeConfiguration", value); self }
    }
    impl Default for Volume { fn default() -> Self { Self::new() } }

    /// `VolumeFrom`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VolumeFrom(Object);
    ias_core::shape!(VolumeFrom);
    impl VolumeFrom {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReadOnly`.
        pub const READ_ONLY: Key<Self, bool> = Key::new("ReadOnly");
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ReadOnly", value); self }
        /// Key of `SourceContainer`.
        pub const SOURCE_CONTAINER: Key<Self, String> = Key::new("SourceContainer");
        /// `SourceContainer`.
        pub fn source_container(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceContainer", value); self }
    }
    impl Default for VolumeFrom { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::ECS::TaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html).
    pub CfnTaskSet, CfnTaskSetProps, "AWS::ECS::TaskSet", tags = Some(Tagging::List("Tags"))
);
impl CfnTaskSet {
    /// What `Ref` returns: a text of Cluster, Service, Id.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTaskSet`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTaskSetProps(Object);
ias_core::shape!(CfnTaskSetProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnTaskSetPropsRequired<A, B, C>) -> Self { Self(Object::new()).cluster(required.cluster).service(required.service).task_definition(required.task_definition) }
    /// Key of `CapacityProviderStrategy`.
    pub const CAPACITY_PROVIDER_STRATEGY: Key<Self, List<cfn_task_set::CapacityProviderStrategyItem>> = Key::new("CapacityProviderStrategy");
    /// `CapacityProviderStrategy`. Changing it replaces the resource.
    pub fn capacity_provider_strategy(mut self, value: impl IntoVal<List<cfn_task_set::CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value); self }
    /// Key of `Cluster`.
    pub const CLUSTER: Key<Self, String> = Key::new("Cluster");
    /// `Cluster`: mandatory. Changing it replaces the resource.
    pub fn cluster(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Cluster", value); self }
    /// Key of `ExternalId`.
    pub const EXTERNAL_ID: Key<Self, String> = Key::new("ExternalId");
    /// `ExternalId`. Changing it replaces the resource.
    pub fn external_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExternalId", value); self }
    /// Key of `LaunchType`.
    pub const LAUNCH_TYPE: Key<Self, cfn_task_set::LaunchType> = Key::new("LaunchType");
    /// `LaunchType`. Changing it replaces the resource.
    pub fn launch_type(mut self, value: impl IntoVal<cfn_task_set::LaunchType>) -> Self { self.0.put("LaunchType", value); self }
    /// Key of `LoadBalancers`.
    pub const LOAD_BALANCERS: Key<Self, List<cfn_task_set::LoadBalancer>> = Key::new("LoadBalancers");
    /// `LoadBalancers`. Changing it replaces the resource.
    pub fn load_balancers(mut self, value: impl IntoVal<List<cfn_task_set::LoadBalancer>>) -> Self { self.0.put("LoadBalancers", value); self }
    /// Key of `NetworkConfiguration`.
    pub const NETWORK_CONFIGURATION: Key<Self, cfn_task_set::NetworkConfiguration> = Key::new("NetworkConfiguration");
    /// `NetworkConfiguration`. Changing it replaces the resource.
    pub fn network_configuration(mut self, value: impl IntoVal<cfn_task_set::NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
    /// Key of `PlatformVersion`.
    pub const PLATFORM_VERSION: Key<Self, String> = Key::new("PlatformVersion");
    /// `PlatformVersion`. Changing it replaces the resource.
    pub fn platform_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PlatformVersion", value); self }
    /// Key of `Scale`.
    pub const SCALE: Key<Self, cfn_task_set::Scale> = Key::new("Scale");
    /// `Scale`.
    pub fn scale(mut self, value: impl IntoVal<cfn_task_set::Scale>) -> Self { self.0.put("Scale", value); self }
    /// Key of `Service`.
    pub const SERVICE: Key<Self, String> = Key::new("Service");
    /// `Service`: mandatory. Changing it replaces the resource.
    pub fn service(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Service", value); self }
    /// Key of `ServiceRegistries`.
    pub const SERVICE_REGISTRIES: Key<Self, List<cfn_task_set::ServiceRegistry>> = Key::new("ServiceRegistries");
    /// `ServiceRegistries`. Changing it replaces the resource.
    pub fn service_registries(mut self, value: impl IntoVal<List<cfn_task_set::ServiceRegistry>>) -> Self { self.0.put("ServiceRegistries", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_task_set::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_task_set::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TaskDefinition`.
    pub const TASK_DEFINITION: Key<Self, String> = Key::new("TaskDefinition");
    /// `TaskDefinition`: mandatory. Changing it replaces the resource.
    pub fn task_definition(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TaskDefinition", value); self }
}

/// Types of [`CfnTaskSet`].
pub mod cfn_task_set {
    use super::super::prelude::*;

    /// `AwsVpcConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AwsVpcConfiguration(Object);
    ias_core::shape!(AwsVpcConfiguration);
    impl AwsVpcConfiguration {
        /// Takes what is mandatory.
        pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { Self(Object::new()).subnets(subnets) }
        /// Key of `AssignPublicIp`.
        pub const ASSIGN_PUBLIC_IP: Key<Self, AwsVpcConfigurationAssignPublicIp> = Key::new("AssignPublicIp");
        /// `AssignPublicIp`.
        pub fn assign_public_ip(mut self, value: impl IntoVal<AwsVpcConfigurationAssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value); self }
        /// Key of `SecurityGroups`.
        pub const SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroups");
        /// `SecurityGroups`: at most 5 items.
        pub fn security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroups", value); self }
        /// Key of `Subnets`.
        pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
        /// `Subnets`: mandatory, at most 16 items.
        pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    }

    /// Words of `AssignPublicIp`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AwsVpcConfigurationAssignPublicIp {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(AwsVpcConfigurationAssignPublicIp { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `CapacityProviderStrategyItem`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderStrategyItem(Object);
    ias_core::shape!(CapacityProviderStrategyItem);
    impl CapacityProviderStrategyItem {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Base`.
        pub const BASE: Key<Self, i64> = Key::new("Base");
        /// `Base`: 0 to 100000.
        pub fn base(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Base", value); self }
        /// Key of `CapacityProvider`.
        pub const CAPACITY_PROVIDER: Key<Self, String> = Key::new("CapacityProvider");
        /// `CapacityProvider`.
        pub fn capacity_provider(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProvider", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`: 0 to 1000.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
    impl Default for CapacityProviderStrategyItem { fn default() -> Self { Self::new() } }

    /// Words of `LaunchType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LaunchType {
        /// `EC2`
        Ec2,
        /// `FARGATE`
        Fargate,
    }
    ias_core::words!(LaunchType { Ec2 = "EC2", Fargate = "FARGATE" });

    /// `LoadBalancer`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoadBalancer(Object);
    ias_core::shape!(LoadBalancer);
    impl LoadBalancer {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
        /// Key of `ContainerPort`.
        pub const CONTAINER_PORT: Key<Self, i64> = Key::new("ContainerPort");
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ContainerPort", value); self }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, String> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetGroupArn", value); self }
    }
    impl Default for LoadBalancer { fn default() -> Self { Self::new() } }

    /// `NetworkConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkConfiguration(Object);
    ias_core::shape!(NetworkConfiguration);
    impl NetworkConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AwsVpcConfiguration`.
        pub const AWS_VPC_CONFIGURATION: Key<Self, AwsVpcConfiguration> = Key::new("AwsVpcConfiguration");
        /// `AwsVpcConfiguration`.
        pub fn aws_vpc_configuration(mut self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { self.0.put("AwsVpcConfiguration", value); self }
    }
    impl Default for NetworkConfiguration { fn default() -> Self { Self::new() } }

    /// `Scale`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Scale(Object);
    ias_core::shape!(Scale);
    impl Scale {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, ScaleUnit> = Key::new("Unit");
        /// `Unit`.
        pub fn unit(mut self, value: impl IntoVal<ScaleUnit>) -> Self { self.0.put("Unit", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, f64> = Key::new("Value");
        /// `Value`: 0 to 100.
        pub fn value(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Scale { fn default() -> Self { Self::new() } }

    /// Words of `Unit`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ScaleUnit {
        /// `PERCENT`
        Percent,
    }
    ias_core::words!(ScaleUnit { Percent = "PERCENT" });

    /// `ServiceRegistry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceRegistry(Object);
    ias_core::shape!(ServiceRegistry);
    impl ServiceRegistry {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContainerName`.
        pub const CONTAINER_NAME: Key<Self, String> = Key::new("ContainerName");
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContainerName", value); self }
        /// Key of `ContainerPort`.
        pub const CONTAINER_PORT: Key<Self, i64> = Key::new("ContainerPort");
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ContainerPort", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `RegistryArn`.
        pub const REGISTRY_ARN: Key<Self, String> = Key::new("RegistryArn");
        /// `RegistryArn`.
        pub fn registry_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RegistryArn", value); self }
    }
    impl Default for ServiceRegistry { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }
}
