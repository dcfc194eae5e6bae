// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Batch`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnComputeEnvironment {} pub enum CfnConsumableResource {} pub enum CfnJobDefinition {} pub enum CfnJobQueue {} pub enum CfnQuotaShare {} pub enum CfnSchedulingPolicy {} impl ias_core::Optional for CfnSchedulingPolicy {} pub enum CfnServiceEnvironment {} }

/// [`AWS::Batch::ComputeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html).
///
/// What `Ref` returns: `ComputeEnvironmentArn`.
pub type CfnComputeEnvironment = Handle<of::CfnComputeEnvironment>;
impl cfn::ResourceType for of::CfnComputeEnvironment { const TYPE: &'static str = "AWS::Batch::ComputeEnvironment"; type Tags = cfn::TagMap; type Props = CfnComputeEnvironmentProps; type Reference = Is<kinds::ComputeEnvironmentArn>; }
impl CfnComputeEnvironment {
    /// The attribute `ComputeEnvironmentArn`.
    #[inline] pub fn attr_compute_environment_arn(&self) -> Val<Is<kinds::ComputeEnvironmentArn>> { cfn::attribute(&self.0, "ComputeEnvironmentArn") }
    /// The attribute `EksConfiguration.AccessEntry.Status`: one of `active`, `inactive`.
    #[inline] pub fn attr_eks_configuration_access_entry_status(&self) -> Val<String> { cfn::attribute(&self.0, "EksConfiguration.AccessEntry.Status") }
}

/// Properties of [`CfnComputeEnvironment`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `ComputeEnvironmentName`, `EksConfiguration`, `Tags`, `Type`.
pub type CfnComputeEnvironmentProps = Fields<of::CfnComputeEnvironment>;
impl CfnComputeEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
    /// `ComputeEnvironmentName`. Changing it replaces the resource.
    #[track_caller] pub fn compute_environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeEnvironmentName", value) }
    /// `ComputeResources`.
    #[track_caller] pub fn compute_resources(self, value: impl IntoVal<cfn_compute_environment::ComputeResources>) -> Self { with(self, "ComputeResources", value) }
    /// `Context`.
    #[track_caller] pub fn context(self, value: impl IntoVal<String>) -> Self { with(self, "Context", value) }
    /// `EcsSettings`.
    #[track_caller] pub fn ecs_settings(self, value: impl IntoVal<cfn_compute_environment::EcsSettings>) -> Self { with(self, "EcsSettings", value) }
    /// `EksConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn eks_configuration(self, value: impl IntoVal<cfn_compute_environment::EksConfiguration>) -> Self { with(self, "EksConfiguration", value) }
    /// `ReplaceComputeEnvironment`: default `true`. Write-only.
    #[track_caller] pub fn replace_compute_environment(self, value: impl IntoVal<bool>) -> Self { with(self, "ReplaceComputeEnvironment", value) }
    /// `ServiceRole`.
    #[track_caller] pub fn service_role(self, value: impl IntoVal<Is<kinds::RoleArnOrRoleName>>) -> Self { with(self, "ServiceRole", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory, one of `managed`, `unmanaged`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `UnmanagedvCpus`.
    #[track_caller] pub fn unmanagedv_cpus(self, value: impl IntoVal<i64>) -> Self { with(self, "UnmanagedvCpus", value) }
    /// `UpdatePolicy`. Write-only.
    #[track_caller] pub fn update_policy(self, value: impl IntoVal<cfn_compute_environment::UpdatePolicy>) -> Self { with(self, "UpdatePolicy", value) }
}

/// Types of [`CfnComputeEnvironment`].
pub mod cfn_compute_environment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CapacityReservations {} impl ias_core::Optional for CapacityReservations {} pub enum ComputeResources {} pub enum ComputeScalingPolicy {} impl ias_core::Optional for ComputeScalingPolicy {} pub enum Ec2ConfigurationObject {} pub enum EcsSettings {} impl ias_core::Optional for EcsSettings {} pub enum EksAccessEntry {} impl ias_core::Optional for EksAccessEntry {} pub enum EksConfiguration {} pub enum InfrastructureOptimization {} impl ias_core::Optional for InfrastructureOptimization {} pub enum InstanceLaunchTemplate {} pub enum InstanceLaunchTemplateCapacityOptionType {} pub enum InstanceRequirements {} impl ias_core::Optional for InstanceRequirements {} pub enum LaunchTemplateSpecification {} impl ias_core::Optional for LaunchTemplateSpecification {} pub enum LaunchTemplateSpecificationOverride {} impl ias_core::Optional for LaunchTemplateSpecificationOverride {} pub enum ManagedInstancesLocalStorageConfiguration {} impl ias_core::Optional for ManagedInstancesLocalStorageConfiguration {} pub enum ManagedInstancesNetworkConfiguration {} pub enum ManagedInstancesProvider {} pub enum ManagedInstancesProviderPropagateTags {} pub enum ManagedInstancesStorageConfiguration {} impl ias_core::Optional for ManagedInstancesStorageConfiguration {} pub enum UpdatePolicy {} impl ias_core::Optional for UpdatePolicy {} }

    /// `CapacityReservations`.
    pub type CapacityReservations = Fields<of::CapacityReservations>;
    impl CapacityReservations {
        /// `ReservationGroupArn`.
        #[track_caller] pub fn reservation_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ReservationGroupArn", value) }
        /// `ReservationPreference`.
        #[track_caller] pub fn reservation_preference(self, value: impl IntoVal<String>) -> Self { with(self, "ReservationPreference", value) }
    }

    /// `ComputeResources`.
    pub type ComputeResources = Fields<of::ComputeResources>;
    impl ComputeResources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>, maxv_cpus: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "MaxvCpus", maxv_cpus) }
        /// `AllocationStrategy`: one of `best_fit`, `best_fit_progressive`, `best_fit_progressive_ordered`, `spot_capacity_optimized`, `spot_capacity_optimized_prioritized`, `spot_price_capacity_optimized`. Changing it may replace the resource.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationStrategy", value) }
        /// `BidPercentage`. Changing it may replace the resource.
        #[track_caller] pub fn bid_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "BidPercentage", value) }
        /// `CapacityTags`.
        #[track_caller] pub fn capacity_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CapacityTags", value) }
        /// `DesiredvCpus`.
        #[track_caller] pub fn desiredv_cpus(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredvCpus", value) }
        /// `Ec2Configuration`. Changing it may replace the resource.
        #[track_caller] pub fn ec2_configuration(self, value: impl IntoVal<List<Ec2ConfigurationObject>>) -> Self { with(self, "Ec2Configuration", value) }
        /// `Ec2KeyPair`. Changing it may replace the resource.
        #[track_caller] pub fn ec2_key_pair(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2KeyPair", value) }
        /// `ImageId`. Changing it may replace the resource.
        #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
        /// `InstanceRole`. Changing it may replace the resource.
        #[track_caller] pub fn instance_role(self, value: impl IntoVal<Is<kinds::InstanceProfileArnOrInstanceProfileNameOrRoleName>>) -> Self { with(self, "InstanceRole", value) }
        /// `InstanceTypes`. Changing it may replace the resource.
        #[track_caller] pub fn instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceTypes", value) }
        /// `LaunchTemplate`. Changing it may replace the resource.
        #[track_caller] pub fn launch_template(self, value: impl IntoVal<LaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplate", value) }
        /// `ManagedInstancesProvider`.
        #[track_caller] pub fn managed_instances_provider(self, value: impl IntoVal<ManagedInstancesProvider>) -> Self { with(self, "ManagedInstancesProvider", value) }
        /// `MaxvCpus`: mandatory.
        #[track_caller] pub fn maxv_cpus(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxvCpus", value) }
        /// `MinvCpus`.
        #[track_caller] pub fn minv_cpus(self, value: impl IntoVal<i64>) -> Self { with(self, "MinvCpus", value) }
        /// `PlacementGroup`. Changing it may replace the resource.
        #[track_caller] pub fn placement_group(self, value: impl IntoVal<Is<kinds::PlacementGroupName>>) -> Self { with(self, "PlacementGroup", value) }
        /// `ScalingPolicy`. Changing it may replace the resource.
        #[track_caller] pub fn scaling_policy(self, value: impl IntoVal<ComputeScalingPolicy>) -> Self { with(self, "ScalingPolicy", value) }
        /// `SecurityGroupIds`. Changing it may replace the resource.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SpotIamFleetRole`. Changing it replaces the resource.
        #[track_caller] pub fn spot_iam_fleet_role(self, value: impl IntoVal<Is<kinds::RoleName>>) -> Self { with(self, "SpotIamFleetRole", value) }
        /// `Subnets`. Changing it may replace the resource.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
        /// `Tags`. Changing it may replace the resource.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `Type`: mandatory, one of `ec2`, `ecs_managed_instances`, `fargate`, `fargate_spot`, `spot`. Changing it may replace the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `UpdateToLatestImageVersion`: default `false`. Write-only.
        #[track_caller] pub fn update_to_latest_image_version(self, value: impl IntoVal<bool>) -> Self { with(self, "UpdateToLatestImageVersion", value) }
    }

    /// `ComputeScalingPolicy`.
    pub type ComputeScalingPolicy = Fields<of::ComputeScalingPolicy>;
    impl ComputeScalingPolicy {
        /// `MinScaleDownDelayMinutes`.
        #[track_caller] pub fn min_scale_down_delay_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "MinScaleDownDelayMinutes", value) }
    }

    /// `Ec2ConfigurationObject`.
    pub type Ec2ConfigurationObject = Fields<of::Ec2ConfigurationObject>;
    impl Ec2ConfigurationObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_type: impl IntoVal<String>) -> Self { with(empty(), "ImageType", image_type) }
        /// `ImageIdOverride`.
        #[track_caller] pub fn image_id_override(self, value: impl IntoVal<String>) -> Self { with(self, "ImageIdOverride", value) }
        /// `ImageKubernetesVersion`: 1 to 256 characters.
        #[track_caller] pub fn image_kubernetes_version(self, value: impl IntoVal<String>) -> Self { with(self, "ImageKubernetesVersion", value) }
        /// `ImageType`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn image_type(self, value: impl IntoVal<String>) -> Self { with(self, "ImageType", value) }
    }

    /// `EcsSettings`.
    pub type EcsSettings = Fields<of::EcsSettings>;
    impl EcsSettings {
        /// `ContainerInsights`: one of `disabled`, `enabled`, `enhanced`.
        #[track_caller] pub fn container_insights(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerInsights", value) }
    }

    /// `EksAccessEntry`.
    pub type EksAccessEntry = Fields<of::EksAccessEntry>;
    impl EksAccessEntry {
        /// `DesiredState`: one of `disabled`, `enabled`, `inherit_from_cluster`.
        #[track_caller] pub fn desired_state(self, value: impl IntoVal<String>) -> Self { with(self, "DesiredState", value) }
    }

    /// `EksConfiguration`.
    pub type EksConfiguration = Fields<of::EksConfiguration>;
    impl EksConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(eks_cluster_arn: impl IntoVal<String>, kubernetes_namespace: impl IntoVal<String>) -> Self { with(with(empty(), "EksClusterArn", eks_cluster_arn), "KubernetesNamespace", kubernetes_namespace) }
        /// `AccessEntry`.
        #[track_caller] pub fn access_entry(self, value: impl IntoVal<EksAccessEntry>) -> Self { with(self, "AccessEntry", value) }
        /// `EksClusterArn`: mandatory, default `false`. Changing it replaces the resource.
        #[track_caller] pub fn eks_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EksClusterArn", value) }
        /// `KubernetesNamespace`: mandatory, default `false`. Changing it replaces the resource.
        #[track_caller] pub fn kubernetes_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "KubernetesNamespace", value) }
    }

    /// `InfrastructureOptimization`.
    pub type InfrastructureOptimization = Fields<of::InfrastructureOptimization>;
    impl InfrastructureOptimization {
        /// `ScaleInAfter`.
        #[track_caller] pub fn scale_in_after(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInAfter", value) }
    }

    /// `InstanceLaunchTemplate`.
    pub type InstanceLaunchTemplate = Fields<of::InstanceLaunchTemplate>;
    impl InstanceLaunchTemplate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ec2_instance_profile_arn: impl IntoVal<String>, network_configuration: impl IntoVal<ManagedInstancesNetworkConfiguration>) -> Self { with(with(empty(), "Ec2InstanceProfileArn", ec2_instance_profile_arn), "NetworkConfiguration", network_configuration) }
        /// `CapacityOptionType`. Changing it replaces the resource.
        #[track_caller] pub fn capacity_option_type(self, value: impl IntoVal<InstanceLaunchTemplateCapacityOptionType>) -> Self { with(self, "CapacityOptionType", value) }
        /// `CapacityReservations`.
        #[track_caller] pub fn capacity_reservations(self, value: impl IntoVal<CapacityReservations>) -> Self { with(self, "CapacityReservations", value) }
        /// `Ec2InstanceProfileArn`: mandatory.
        #[track_caller] pub fn ec2_instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2InstanceProfileArn", value) }
        /// `FipsEnabled`. Changing it replaces the resource.
        #[track_caller] pub fn fips_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FipsEnabled", value) }
        /// `InstanceMetadataTagsPropagation`.
        #[track_caller] pub fn instance_metadata_tags_propagation(self, value: impl IntoVal<bool>) -> Self { with(self, "InstanceMetadataTagsPropagation", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
        /// `LocalStorageConfiguration`.
        #[track_caller] pub fn local_storage_configuration(self, value: impl IntoVal<ManagedInstancesLocalStorageConfiguration>) -> Self { with(self, "LocalStorageConfiguration", value) }
        /// `Monitoring`.
        #[track_caller] pub fn monitoring(self, value: impl IntoVal<String>) -> Self { with(self, "Monitoring", value) }
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

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// `AllowedInstanceTypes`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
    }

    /// `LaunchTemplateSpecification`.
    pub type LaunchTemplateSpecification = Fields<of::LaunchTemplateSpecification>;
    impl LaunchTemplateSpecification {
        /// `LaunchTemplateId`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<Is<kinds::LaunchTemplateId>>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<List<LaunchTemplateSpecificationOverride>>) -> Self { with(self, "Overrides", value) }
        /// `UserdataType`: one of `eks_bootstrap_sh`, `eks_nodeadm`.
        #[track_caller] pub fn userdata_type(self, value: impl IntoVal<String>) -> Self { with(self, "UserdataType", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `LaunchTemplateSpecificationOverride`.
    pub type LaunchTemplateSpecificationOverride = Fields<of::LaunchTemplateSpecificationOverride>;
    impl LaunchTemplateSpecificationOverride {
        /// `LaunchTemplateId`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `TargetInstanceTypes`.
        #[track_caller] pub fn target_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetInstanceTypes", value) }
        /// `UserdataType`: one of `eks_bootstrap_sh`, `eks_nodeadm`.
        #[track_caller] pub fn userdata_type(self, value: impl IntoVal<String>) -> Self { with(self, "UserdataType", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `ManagedInstancesLocalStorageConfiguration`.
    pub type ManagedInstancesLocalStorageConfiguration = Fields<of::ManagedInstancesLocalStorageConfiguration>;
    impl ManagedInstancesLocalStorageConfiguration {
        /// `UseLocalStorage`.
        #[track_caller] pub fn use_local_storage(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLocalStorage", value) }
    }

    /// `ManagedInstancesNetworkConfiguration`.
    pub type ManagedInstancesNetworkConfiguration = Fields<of::ManagedInstancesNetworkConfiguration>;
    impl ManagedInstancesNetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>, security_groups: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(with(empty(), "Subnets", subnets), "SecurityGroups", security_groups) }
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
        /// `InfrastructureOptimization`.
        #[track_caller] pub fn infrastructure_optimization(self, value: impl IntoVal<InfrastructureOptimization>) -> Self { with(self, "InfrastructureOptimization", value) }
        /// `InfrastructureRoleArn`: mandatory.
        #[track_caller] pub fn infrastructure_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InfrastructureRoleArn", value) }
        /// `InstanceLaunchTemplate`: mandatory.
        #[track_caller] pub fn instance_launch_template(self, value: impl IntoVal<InstanceLaunchTemplate>) -> Self { with(self, "InstanceLaunchTemplate", value) }
        /// `PropagateTags`.
        #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<ManagedInstancesProviderPropagateTags>) -> Self { with(self, "PropagateTags", value) }
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
        /// `StorageSizeGiB`.
        #[track_caller] pub fn storage_size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageSizeGiB", value) }
    }

    /// `UpdatePolicy`.
    pub type UpdatePolicy = Fields<of::UpdatePolicy>;
    impl UpdatePolicy {
        /// `JobExecutionTimeoutMinutes`: default `30`.
        #[track_caller] pub fn job_execution_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "JobExecutionTimeoutMinutes", value) }
        /// `TerminateJobsOnUpdate`: default `false`.
        #[track_caller] pub fn terminate_jobs_on_update(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminateJobsOnUpdate", value) }
    }
}

/// [`AWS::Batch::ConsumableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html).
///
/// What `Ref` returns: `ConsumableResourceArn`.
pub type CfnConsumableResource = Handle<of::CfnConsumableResource>;
impl cfn::ResourceType for of::CfnConsumableResource { const TYPE: &'static str = "AWS::Batch::ConsumableResource"; type Tags = cfn::TagMap; type Props = CfnConsumableResourceProps; type Reference = Is<kinds::ConsumableResourceArn>; }
impl CfnConsumableResource {
    /// The attribute `AvailableQuantity`.
    #[inline] pub fn attr_available_quantity(&self) -> Val<i64> { cfn::attribute(&self.0, "AvailableQuantity") }
    /// The attribute `ConsumableResourceArn`.
    #[inline] pub fn attr_consumable_resource_arn(&self) -> Val<Is<kinds::ConsumableResourceArn>> { cfn::attribute(&self.0, "ConsumableResourceArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<i64> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `InUseQuantity`.
    #[inline] pub fn attr_in_use_quantity(&self) -> Val<i64> { cfn::attribute(&self.0, "InUseQuantity") }
}

/// Properties of [`CfnConsumableResource`].
///
/// Mandatory: `ResourceType`, `TotalQuantity`.
///
/// A change replaces the resource: `ConsumableResourceName`, `ResourceType`.
pub type CfnConsumableResourceProps = Fields<of::CfnConsumableResource>;
impl CfnConsumableResourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_type: impl IntoVal<cfn_consumable_resource::ResourceType>, total_quantity: impl IntoVal<i64>) -> Self { with(with(empty(), "ResourceType", resource_type), "TotalQuantity", total_quantity) }
    /// `ConsumableResourceName`: matches the empty text. Changing it replaces the resource.
    #[track_caller] pub fn consumable_resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumableResourceName", value) }
    /// `ResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_consumable_resource::ResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TotalQuantity`: mandatory.
    #[track_caller] pub fn total_quantity(self, value: impl IntoVal<i64>) -> Self { with(self, "TotalQuantity", value) }
}

/// Types of [`CfnConsumableResource`].
pub mod cfn_consumable_resource {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResourceType {} }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `REPLENISHABLE`
        pub const Replenishable: Self = word("REPLENISHABLE");
        /// `NON_REPLENISHABLE`
        pub const NonReplenishable: Self = word("NON_REPLENISHABLE");
    }
}

/// [`AWS::Batch::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html).
///
/// What `Ref` returns: `JobDefinitionArn`.
pub type CfnJobDefinition = Handle<of::CfnJobDefinition>;
impl cfn::ResourceType for of::CfnJobDefinition { const TYPE: &'static str = "AWS::Batch::JobDefinition"; type Tags = cfn::TagMap; type Props = CfnJobDefinitionProps; type Reference = Is<kinds::JobDefinitionArn>; }
impl CfnJobDefinition {
    /// The attribute `JobDefinitionArn`.
    #[inline] pub fn attr_job_definition_arn(&self) -> Val<Is<kinds::JobDefinitionArn>> { cfn::attribute(&self.0, "JobDefinitionArn") }
}

/// Properties of [`CfnJobDefinition`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `JobDefinitionName`, `Tags`.
pub type CfnJobDefinitionProps = Fields<of::CfnJobDefinition>;
impl CfnJobDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
    /// `ConsumableResourceProperties`.
    #[track_caller] pub fn consumable_resource_properties(self, value: impl IntoVal<cfn_job_definition::ConsumableResourceProperties>) -> Self { with(self, "ConsumableResourceProperties", value) }
    /// `ContainerProperties`.
    #[track_caller] pub fn container_properties(self, value: impl IntoVal<cfn_job_definition::ContainerProperties>) -> Self { with(self, "ContainerProperties", value) }
    /// `EcsProperties`.
    #[track_caller] pub fn ecs_properties(self, value: impl IntoVal<cfn_job_definition::EcsProperties>) -> Self { with(self, "EcsProperties", value) }
    /// `EksProperties`.
    #[track_caller] pub fn eks_properties(self, value: impl IntoVal<cfn_job_definition::EksProperties>) -> Self { with(self, "EksProperties", value) }
    /// `JobDefinitionName`: at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinitionName", value) }
    /// `NodeProperties`.
    #[track_caller] pub fn node_properties(self, value: impl IntoVal<cfn_job_definition::NodeProperties>) -> Self { with(self, "NodeProperties", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
    /// `PlatformCapabilities`: each one of `ec2`, `fargate`, `managed_instances`.
    #[track_caller] pub fn platform_capabilities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PlatformCapabilities", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTags", value) }
    /// `ResourceRetentionPolicy`. Write-only.
    #[track_caller] pub fn resource_retention_policy(self, value: impl IntoVal<cfn_job_definition::ResourceRetentionPolicy>) -> Self { with(self, "ResourceRetentionPolicy", value) }
    /// `RetryStrategy`.
    #[track_caller] pub fn retry_strategy(self, value: impl IntoVal<cfn_job_definition::RetryStrategy>) -> Self { with(self, "RetryStrategy", value) }
    /// `SchedulingPriority`.
    #[track_caller] pub fn scheduling_priority(self, value: impl IntoVal<i64>) -> Self { with(self, "SchedulingPriority", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Timeout`.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<cfn_job_definition::JobTimeout>) -> Self { with(self, "Timeout", value) }
    /// `Type`: mandatory, one of `container`, `multinode`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnJobDefinition`].
pub mod cfn_job_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConsumableResourceProperties {} pub enum ConsumableResourceRequirement {} pub enum ContainerProperties {} pub enum ContainerPropertiesFargatePlatformConfiguration {} impl ias_core::Optional for ContainerPropertiesFargatePlatformConfiguration {} pub enum Device {} impl ias_core::Optional for Device {} pub enum EcsProperties {} pub enum EcsTaskProperties {} impl ias_core::Optional for EcsTaskProperties {} pub enum EfsAuthorizationConfig {} impl ias_core::Optional for EfsAuthorizationConfig {} pub enum EfsVolumeConfiguration {} pub enum EksContainer {} pub enum EksContainerEnvironmentVariable {} pub enum EksContainerResourceRequirements {} impl ias_core::Optional for EksContainerResourceRequirements {} pub enum EksContainerSecurityContext {} impl ias_core::Optional for EksContainerSecurityContext {} pub enum EksContainerVolumeMount {} impl ias_core::Optional for EksContainerVolumeMount {} pub enum EksEmptyDir {} impl ias_core::Optional for EksEmptyDir {} pub enum EksHostPath {} impl ias_core::Optional for EksHostPath {} pub enum EksMetadata {} impl ias_core::Optional for EksMetadata {} pub enum EksPersistentVolumeClaim {} pub enum EksPodProperties {} impl ias_core::Optional for EksPodProperties {} pub enum EksProperties {} impl ias_core::Optional for EksProperties {} pub enum EksSecret {} pub enum EksVolume {} pub enum Environment {} impl ias_core::Optional for Environment {} pub enum EphemeralStorage {} pub enum EvaluateOnExit {} pub enum Host {} impl ias_core::Optional for Host {} pub enum ImagePullSecret {} impl ias_core::Optional for ImagePullSecret {} pub enum JobTimeout {} impl ias_core::Optional for JobTimeout {} pub enum LinuxParameters {} impl ias_core::Optional for LinuxParameters {} pub enum LogConfiguration {} pub enum MountPoint {} impl ias_core::Optional for MountPoint {} pub enum MultiNodeContainerProperties {} pub enum MultiNodeEcsProperties {} pub enum MultiNodeEcsTaskProperties {} impl ias_core::Optional for MultiNodeEcsTaskProperties {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum NodeProperties {} pub enum NodeRangeProperty {} pub enum RepositoryCredentials {} pub enum ResourceRequirement {} impl ias_core::Optional for ResourceRequirement {} pub enum ResourceRetentionPolicy {} impl ias_core::Optional for ResourceRetentionPolicy {} pub enum RetryStrategy {} impl ias_core::Optional for RetryStrategy {} pub enum RuntimePlatform {} impl ias_core::Optional for RuntimePlatform {} pub enum S3FilesVolumeConfiguration {} pub enum Secret {} pub enum TaskContainerDependency {} pub enum TaskContainerProperties {} pub enum TaskContainerPropertiesFirelensConfiguration {} pub enum Tmpfs {} pub enum Ulimit {} pub enum Volume {} impl ias_core::Optional for Volume {} }

    /// `ConsumableResourceProperties`.
    pub type ConsumableResourceProperties = Fields<of::ConsumableResourceProperties>;
    impl ConsumableResourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(consumable_resource_list: impl IntoVal<List<ConsumableResourceRequirement>>) -> Self { with(empty(), "ConsumableResourceList", consumable_resource_list) }
        /// `ConsumableResourceList`: mandatory, no item twice.
        #[track_caller] pub fn consumable_resource_list(self, value: impl IntoVal<List<ConsumableResourceRequirement>>) -> Self { with(self, "ConsumableResourceList", value) }
    }

    /// `ConsumableResourceRequirement`.
    pub type ConsumableResourceRequirement = Fields<of::ConsumableResourceRequirement>;
    impl ConsumableResourceRequirement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(consumable_resource: impl IntoVal<String>, quantity: impl IntoVal<i64>) -> Self { with(with(empty(), "ConsumableResource", consumable_resource), "Quantity", quantity) }
        /// `ConsumableResource`: mandatory, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn consumable_resource(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumableResource", value) }
        /// `Quantity`: mandatory.
        #[track_caller] pub fn quantity(self, value: impl IntoVal<i64>) -> Self { with(self, "Quantity", value) }
    }

    /// `ContainerProperties`.
    pub type ContainerProperties = Fields<of::ContainerProperties>;
    impl ContainerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `EnableExecuteCommand`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<Environment>>) -> Self { with(self, "Environment", value) }
        /// `EphemeralStorage`.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
        /// `ExecutionRoleArn`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `FargatePlatformConfiguration`.
        #[track_caller] pub fn fargate_platform_configuration(self, value: impl IntoVal<ContainerPropertiesFargatePlatformConfiguration>) -> Self { with(self, "FargatePlatformConfiguration", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `JobRoleArn`.
        #[track_caller] pub fn job_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "JobRoleArn", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
        /// `MountPoints`.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
        /// `RuntimePlatform`.
        #[track_caller] pub fn runtime_platform(self, value: impl IntoVal<RuntimePlatform>) -> Self { with(self, "RuntimePlatform", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
        /// `Vcpus`.
        #[track_caller] pub fn vcpus(self, value: impl IntoVal<i64>) -> Self { with(self, "Vcpus", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volume>>) -> Self { with(self, "Volumes", value) }
    }

    /// `FargatePlatformConfiguration`.
    pub type ContainerPropertiesFargatePlatformConfiguration = Fields<of::ContainerPropertiesFargatePlatformConfiguration>;
    impl ContainerPropertiesFargatePlatformConfiguration {
        /// `PlatformVersion`.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
    }

    /// `Device`.
    pub type Device = Fields<of::Device>;
    impl Device {
        /// `ContainerPath`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `HostPath`.
        #[track_caller] pub fn host_path(self, value: impl IntoVal<String>) -> Self { with(self, "HostPath", value) }
        /// `Permissions`: each one of `mknod`, `read`, `write`.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Permissions", value) }
    }

    /// `EcsProperties`.
    pub type EcsProperties = Fields<of::EcsProperties>;
    impl EcsProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(task_properties: impl IntoVal<List<EcsTaskProperties>>) -> Self { with(empty(), "TaskProperties", task_properties) }
        /// `TaskProperties`: mandatory.
        #[track_caller] pub fn task_properties(self, value: impl IntoVal<List<EcsTaskProperties>>) -> Self { with(self, "TaskProperties", value) }
    }

    /// `EcsTaskProperties`.
    pub type EcsTaskProperties = Fields<of::EcsTaskProperties>;
    impl EcsTaskProperties {
        /// `Containers`.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<TaskContainerProperties>>) -> Self { with(self, "Containers", value) }
        /// `EnableExecuteCommand`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `EphemeralStorage`.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
        /// `ExecutionRoleArn`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `IpcMode`.
        #[track_caller] pub fn ipc_mode(self, value: impl IntoVal<String>) -> Self { with(self, "IpcMode", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `NetworkMode`.
        #[track_caller] pub fn network_mode(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkMode", value) }
        /// `PidMode`.
        #[track_caller] pub fn pid_mode(self, value: impl IntoVal<String>) -> Self { with(self, "PidMode", value) }
        /// `PlatformVersion`.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
        /// `RuntimePlatform`.
        #[track_caller] pub fn runtime_platform(self, value: impl IntoVal<RuntimePlatform>) -> Self { with(self, "RuntimePlatform", value) }
        /// `TaskRoleArn`.
        #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volume>>) -> Self { with(self, "Volumes", value) }
    }

    /// `EFSAuthorizationConfig`.
    pub type EfsAuthorizationConfig = Fields<of::EfsAuthorizationConfig>;
    impl EfsAuthorizationConfig {
        /// `AccessPointId`.
        #[track_caller] pub fn access_point_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointId", value) }
        /// `Iam`: one of `disabled`, `enabled`.
        #[track_caller] pub fn iam(self, value: impl IntoVal<String>) -> Self { with(self, "Iam", value) }
    }

    /// `EFSVolumeConfiguration`.
    pub type EfsVolumeConfiguration = Fields<of::EfsVolumeConfiguration>;
    impl EfsVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<EfsAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `FileSystemId`: mandatory.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `RootDirectory`.
        #[track_caller] pub fn root_directory(self, value: impl IntoVal<String>) -> Self { with(self, "RootDirectory", value) }
        /// `TransitEncryption`: one of `disabled`, `enabled`.
        #[track_caller] pub fn transit_encryption(self, value: impl IntoVal<String>) -> Self { with(self, "TransitEncryption", value) }
        /// `TransitEncryptionPort`.
        #[track_caller] pub fn transit_encryption_port(self, value: impl IntoVal<i64>) -> Self { with(self, "TransitEncryptionPort", value) }
    }

    /// `EksContainer`.
    pub type EksContainer = Fields<of::EksContainer>;
    impl EksContainer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Args`.
        #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Args", value) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Env`.
        #[track_caller] pub fn env(self, value: impl IntoVal<List<EksContainerEnvironmentVariable>>) -> Self { with(self, "Env", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ImagePullPolicy`.
        #[track_caller] pub fn image_pull_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ImagePullPolicy", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<EksContainerResourceRequirements>) -> Self { with(self, "Resources", value) }
        /// `SecurityContext`.
        #[track_caller] pub fn security_context(self, value: impl IntoVal<EksContainerSecurityContext>) -> Self { with(self, "SecurityContext", value) }
        /// `VolumeMounts`.
        #[track_caller] pub fn volume_mounts(self, value: impl IntoVal<List<EksContainerVolumeMount>>) -> Self { with(self, "VolumeMounts", value) }
    }

    /// `EksContainerEnvironmentVariable`.
    pub type EksContainerEnvironmentVariable = Fields<of::EksContainerEnvironmentVariable>;
    impl EksContainerEnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EksContainerResourceRequirements`.
    pub type EksContainerResourceRequirements = Fields<of::EksContainerResourceRequirements>;
    impl EksContainerResourceRequirements {
        /// `Limits`.
        #[track_caller] pub fn limits(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Limits", value) }
        /// `Requests`.
        #[track_caller] pub fn requests(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Requests", value) }
    }

    /// `EksContainerSecurityContext`.
    pub type EksContainerSecurityContext = Fields<of::EksContainerSecurityContext>;
    impl EksContainerSecurityContext {
        /// `AllowPrivilegeEscalation`.
        #[track_caller] pub fn allow_privilege_escalation(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowPrivilegeEscalation", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadOnlyRootFilesystem`.
        #[track_caller] pub fn read_only_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnlyRootFilesystem", value) }
        /// `RunAsGroup`.
        #[track_caller] pub fn run_as_group(self, value: impl IntoVal<i64>) -> Self { with(self, "RunAsGroup", value) }
        /// `RunAsNonRoot`.
        #[track_caller] pub fn run_as_non_root(self, value: impl IntoVal<bool>) -> Self { with(self, "RunAsNonRoot", value) }
        /// `RunAsUser`.
        #[track_caller] pub fn run_as_user(self, value: impl IntoVal<i64>) -> Self { with(self, "RunAsUser", value) }
    }

    /// `EksContainerVolumeMount`.
    pub type EksContainerVolumeMount = Fields<of::EksContainerVolumeMount>;
    impl EksContainerVolumeMount {
        /// `MountPath`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `SubPath`.
        #[track_caller] pub fn sub_path(self, value: impl IntoVal<String>) -> Self { with(self, "SubPath", value) }
    }

    /// `EksEmptyDir`.
    pub type EksEmptyDir = Fields<of::EksEmptyDir>;
    impl EksEmptyDir {
        /// `Medium`.
        #[track_caller] pub fn medium(self, value: impl IntoVal<String>) -> Self { with(self, "Medium", value) }
        /// `SizeLimit`: 1 to 256 characters.
        #[track_caller] pub fn size_limit(self, value: impl IntoVal<String>) -> Self { with(self, "SizeLimit", value) }
    }

    /// `EksHostPath`.
    pub type EksHostPath = Fields<of::EksHostPath>;
    impl EksHostPath {
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `EksMetadata`.
    pub type EksMetadata = Fields<of::EksMetadata>;
    impl EksMetadata {
        /// `Annotations`.
        #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Annotations", value) }
        /// `Labels`.
        #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Labels", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `EksPersistentVolumeClaim`.
    pub type EksPersistentVolumeClaim = Fields<of::EksPersistentVolumeClaim>;
    impl EksPersistentVolumeClaim {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(claim_name: impl IntoVal<String>) -> Self { with(empty(), "ClaimName", claim_name) }
        /// `ClaimName`: mandatory.
        #[track_caller] pub fn claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClaimName", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
    }

    /// `EksPodProperties`.
    pub type EksPodProperties = Fields<of::EksPodProperties>;
    impl EksPodProperties {
        /// `Containers`.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<EksContainer>>) -> Self { with(self, "Containers", value) }
        /// `DnsPolicy`.
        #[track_caller] pub fn dns_policy(self, value: impl IntoVal<String>) -> Self { with(self, "DnsPolicy", value) }
        /// `HostNetwork`.
        #[track_caller] pub fn host_network(self, value: impl IntoVal<bool>) -> Self { with(self, "HostNetwork", value) }
        /// `ImagePullSecrets`.
        #[track_caller] pub fn image_pull_secrets(self, value: impl IntoVal<List<ImagePullSecret>>) -> Self { with(self, "ImagePullSecrets", value) }
        /// `InitContainers`.
        #[track_caller] pub fn init_containers(self, value: impl IntoVal<List<EksContainer>>) -> Self { with(self, "InitContainers", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<EksMetadata>) -> Self { with(self, "Metadata", value) }
        /// `ServiceAccountName`.
        #[track_caller] pub fn service_account_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccountName", value) }
        /// `ShareProcessNamespace`.
        #[track_caller] pub fn share_process_namespace(self, value: impl IntoVal<bool>) -> Self { with(self, "ShareProcessNamespace", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<EksVolume>>) -> Self { with(self, "Volumes", value) }
    }

    /// `EksProperties`.
    pub type EksProperties = Fields<of::EksProperties>;
    impl EksProperties {
        /// `PodProperties`.
        #[track_caller] pub fn pod_properties(self, value: impl IntoVal<EksPodProperties>) -> Self { with(self, "PodProperties", value) }
    }

    /// `EksSecret`.
    pub type EksSecret = Fields<of::EksSecret>;
    impl EksSecret {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "SecretName", secret_name) }
        /// `Optional`.
        #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "Optional", value) }
        /// `SecretName`: mandatory.
        #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecretName", value) }
    }

    /// `EksVolume`.
    pub type EksVolume = Fields<of::EksVolume>;
    impl EksVolume {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `EmptyDir`.
        #[track_caller] pub fn empty_dir(self, value: impl IntoVal<EksEmptyDir>) -> Self { with(self, "EmptyDir", value) }
        /// `HostPath`.
        #[track_caller] pub fn host_path(self, value: impl IntoVal<EksHostPath>) -> Self { with(self, "HostPath", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PersistentVolumeClaim`.
        #[track_caller] pub fn persistent_volume_claim(self, value: impl IntoVal<EksPersistentVolumeClaim>) -> Self { with(self, "PersistentVolumeClaim", value) }
        /// `Secret`.
        #[track_caller] pub fn secret(self, value: impl IntoVal<EksSecret>) -> Self { with(self, "Secret", value) }
    }

    /// `Environment`.
    pub type Environment = Fields<of::Environment>;
    impl Environment {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EphemeralStorage`.
    pub type EphemeralStorage = Fields<of::EphemeralStorage>;
    impl EphemeralStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size_in_gi_b: impl IntoVal<i64>) -> Self { with(empty(), "SizeInGiB", size_in_gi_b) }
        /// `SizeInGiB`: mandatory.
        #[track_caller] pub fn size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGiB", value) }
    }

    /// `EvaluateOnExit`.
    pub type EvaluateOnExit = Fields<of::EvaluateOnExit>;
    impl EvaluateOnExit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<String>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory, one of `exit`, `retry`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `OnExitCode`.
        #[track_caller] pub fn on_exit_code(self, value: impl IntoVal<String>) -> Self { with(self, "OnExitCode", value) }
        /// `OnReason`.
        #[track_caller] pub fn on_reason(self, value: impl IntoVal<String>) -> Self { with(self, "OnReason", value) }
        /// `OnStatusReason`.
        #[track_caller] pub fn on_status_reason(self, value: impl IntoVal<String>) -> Self { with(self, "OnStatusReason", value) }
    }

    /// `Host`.
    pub type Host = Fields<of::Host>;
    impl Host {
        /// `SourcePath`.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }

    /// `ImagePullSecret`.
    pub type ImagePullSecret = Fields<of::ImagePullSecret>;
    impl ImagePullSecret {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `JobTimeout`.
    pub type JobTimeout = Fields<of::JobTimeout>;
    impl JobTimeout {
        /// `AttemptDurationSeconds`.
        #[track_caller] pub fn attempt_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AttemptDurationSeconds", value) }
    }

    /// `LinuxParameters`.
    pub type LinuxParameters = Fields<of::LinuxParameters>;
    impl LinuxParameters {
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

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_driver: impl IntoVal<String>) -> Self { with(empty(), "LogDriver", log_driver) }
        /// `LogDriver`: mandatory, one of `awsfirelens`, `awslogs`, `fluentd`, `gelf`, `journald`, `json-file`, `splunk`, `syslog`.
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

    /// `MultiNodeContainerProperties`.
    pub type MultiNodeContainerProperties = Fields<of::MultiNodeContainerProperties>;
    impl MultiNodeContainerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `EnableExecuteCommand`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<Environment>>) -> Self { with(self, "Environment", value) }
        /// `EphemeralStorage`.
        #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
        /// `ExecutionRoleArn`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `JobRoleArn`.
        #[track_caller] pub fn job_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "JobRoleArn", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `Memory`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<i64>) -> Self { with(self, "Memory", value) }
        /// `MountPoints`.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
        /// `RuntimePlatform`.
        #[track_caller] pub fn runtime_platform(self, value: impl IntoVal<RuntimePlatform>) -> Self { with(self, "RuntimePlatform", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
        /// `Vcpus`.
        #[track_caller] pub fn vcpus(self, value: impl IntoVal<i64>) -> Self { with(self, "Vcpus", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volume>>) -> Self { with(self, "Volumes", value) }
    }

    /// `MultiNodeEcsProperties`.
    pub type MultiNodeEcsProperties = Fields<of::MultiNodeEcsProperties>;
    impl MultiNodeEcsProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(task_properties: impl IntoVal<List<MultiNodeEcsTaskProperties>>) -> Self { with(empty(), "TaskProperties", task_properties) }
        /// `TaskProperties`: mandatory.
        #[track_caller] pub fn task_properties(self, value: impl IntoVal<List<MultiNodeEcsTaskProperties>>) -> Self { with(self, "TaskProperties", value) }
    }

    /// `MultiNodeEcsTaskProperties`.
    pub type MultiNodeEcsTaskProperties = Fields<of::MultiNodeEcsTaskProperties>;
    impl MultiNodeEcsTaskProperties {
        /// `Containers`.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<TaskContainerProperties>>) -> Self { with(self, "Containers", value) }
        /// `EnableExecuteCommand`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `ExecutionRoleArn`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `IpcMode`.
        #[track_caller] pub fn ipc_mode(self, value: impl IntoVal<String>) -> Self { with(self, "IpcMode", value) }
        /// `PidMode`.
        #[track_caller] pub fn pid_mode(self, value: impl IntoVal<String>) -> Self { with(self, "PidMode", value) }
        /// `TaskRoleArn`.
        #[track_caller] pub fn task_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TaskRoleArn", value) }
        /// `Volumes`.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volume>>) -> Self { with(self, "Volumes", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `AssignPublicIp`: one of `disabled`, `enabled`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<String>) -> Self { with(self, "AssignPublicIp", value) }
    }

    /// `NodeProperties`.
    pub type NodeProperties = Fields<of::NodeProperties>;
    /// What [`NodeProperties`] cannot do without.
    pub struct NodePropertiesRequired<A, B, C> {
        /// `NumNodes`.
        pub num_nodes: A,
        /// `MainNode`.
        pub main_node: B,
        /// `NodeRangeProperties`.
        pub node_range_properties: C,
    }
    impl NodeProperties {
        /// Takes what is mandatory, by name: [`NodePropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<List<NodeRangeProperty>>>(required: NodePropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "NumNodes", required.num_nodes), "MainNode", required.main_node), "NodeRangeProperties", required.node_range_properties) }
        /// `MainNode`: mandatory.
        #[track_caller] pub fn main_node(self, value: impl IntoVal<i64>) -> Self { with(self, "MainNode", value) }
        /// `NodeRangeProperties`: mandatory.
        #[track_caller] pub fn node_range_properties(self, value: impl IntoVal<List<NodeRangeProperty>>) -> Self { with(self, "NodeRangeProperties", value) }
        /// `NumNodes`: mandatory.
        #[track_caller] pub fn num_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumNodes", value) }
    }

    /// `NodeRangeProperty`.
    pub type NodeRangeProperty = Fields<of::NodeRangeProperty>;
    impl NodeRangeProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_nodes: impl IntoVal<String>) -> Self { with(empty(), "TargetNodes", target_nodes) }
        /// `ConsumableResourceProperties`.
        #[track_caller] pub fn consumable_resource_properties(self, value: impl IntoVal<ConsumableResourceProperties>) -> Self { with(self, "ConsumableResourceProperties", value) }
        /// `Container`.
        #[track_caller] pub fn container(self, value: impl IntoVal<MultiNodeContainerProperties>) -> Self { with(self, "Container", value) }
        /// `EcsProperties`.
        #[track_caller] pub fn ecs_properties(self, value: impl IntoVal<MultiNodeEcsProperties>) -> Self { with(self, "EcsProperties", value) }
        /// `EksProperties`.
        #[track_caller] pub fn eks_properties(self, value: impl IntoVal<EksProperties>) -> Self { with(self, "EksProperties", value) }
        /// `InstanceTypes`.
        #[track_caller] pub fn instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceTypes", value) }
        /// `TargetNodes`: mandatory.
        #[track_caller] pub fn target_nodes(self, value: impl IntoVal<String>) -> Self { with(self, "TargetNodes", value) }
    }

    /// `RepositoryCredentials`.
    pub type RepositoryCredentials = Fields<of::RepositoryCredentials>;
    impl RepositoryCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credentials_parameter: impl IntoVal<String>) -> Self { with(empty(), "CredentialsParameter", credentials_parameter) }
        /// `CredentialsParameter`: mandatory.
        #[track_caller] pub fn credentials_parameter(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsParameter", value) }
    }

    /// `ResourceRequirement`.
    pub type ResourceRequirement = Fields<of::ResourceRequirement>;
    impl ResourceRequirement {
        /// `Type`: one of `gpu`, `memory`, `vcpu`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ResourceRetentionPolicy`.
    pub type ResourceRetentionPolicy = Fields<of::ResourceRetentionPolicy>;
    impl ResourceRetentionPolicy {
        /// `SkipDeregisterOnUpdate`: default `false`. Write-only.
        #[track_caller] pub fn skip_deregister_on_update(self, value: impl IntoVal<bool>) -> Self { with(self, "SkipDeregisterOnUpdate", value) }
    }

    /// `RetryStrategy`.
    pub type RetryStrategy = Fields<of::RetryStrategy>;
    impl RetryStrategy {
        /// `Attempts`.
        #[track_caller] pub fn attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "Attempts", value) }
        /// `EvaluateOnExit`.
        #[track_caller] pub fn evaluate_on_exit(self, value: impl IntoVal<List<EvaluateOnExit>>) -> Self { with(self, "EvaluateOnExit", value) }
    }

    /// `RuntimePlatform`.
    pub type RuntimePlatform = Fields<of::RuntimePlatform>;
    impl RuntimePlatform {
        /// `CpuArchitecture`.
        #[track_caller] pub fn cpu_architecture(self, value: impl IntoVal<String>) -> Self { with(self, "CpuArchitecture", value) }
        /// `OperatingSystemFamily`.
        #[track_caller] pub fn operating_system_family(self, value: impl IntoVal<String>) -> Self { with(self, "OperatingSystemFamily", value) }
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

    /// `TaskContainerDependency`.
    pub type TaskContainerDependency = Fields<of::TaskContainerDependency>;
    impl TaskContainerDependency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_name: impl IntoVal<String>, condition: impl IntoVal<String>) -> Self { with(with(empty(), "ContainerName", container_name), "Condition", condition) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `ContainerName`: mandatory.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
    }

    /// `TaskContainerProperties`.
    pub type TaskContainerProperties = Fields<of::TaskContainerProperties>;
    impl TaskContainerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `DependsOn`.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<TaskContainerDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<Environment>>) -> Self { with(self, "Environment", value) }
        /// `Essential`.
        #[track_caller] pub fn essential(self, value: impl IntoVal<bool>) -> Self { with(self, "Essential", value) }
        /// `FirelensConfiguration`.
        #[track_caller] pub fn firelens_configuration(self, value: impl IntoVal<TaskContainerPropertiesFirelensConfiguration>) -> Self { with(self, "FirelensConfiguration", value) }
        /// `Image`: mandatory.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `LinuxParameters`.
        #[track_caller] pub fn linux_parameters(self, value: impl IntoVal<LinuxParameters>) -> Self { with(self, "LinuxParameters", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `MountPoints`.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<MountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Privileged`.
        #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "Privileged", value) }
        /// `ReadonlyRootFilesystem`.
        #[track_caller] pub fn readonly_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadonlyRootFilesystem", value) }
        /// `RepositoryCredentials`.
        #[track_caller] pub fn repository_credentials(self, value: impl IntoVal<RepositoryCredentials>) -> Self { with(self, "RepositoryCredentials", value) }
        /// `ResourceRequirements`.
        #[track_caller] pub fn resource_requirements(self, value: impl IntoVal<List<ResourceRequirement>>) -> Self { with(self, "ResourceRequirements", value) }
        /// `Secrets`.
        #[track_caller] pub fn secrets(self, value: impl IntoVal<List<Secret>>) -> Self { with(self, "Secrets", value) }
        /// `StartTimeout`.
        #[track_caller] pub fn start_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeout", value) }
        /// `StopTimeout`.
        #[track_caller] pub fn stop_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "StopTimeout", value) }
        /// `Ulimits`.
        #[track_caller] pub fn ulimits(self, value: impl IntoVal<List<Ulimit>>) -> Self { with(self, "Ulimits", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
    }

    /// `FirelensConfiguration`.
    pub type TaskContainerPropertiesFirelensConfiguration = Fields<of::TaskContainerPropertiesFirelensConfiguration>;
    impl TaskContainerPropertiesFirelensConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Options", value) }
        /// `Type`: mandatory, one of `fluentbit`, `fluentd`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Tmpfs`.
    pub type Tmpfs = Fields<of::Tmpfs>;
    impl Tmpfs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_path: impl IntoVal<String>, size: impl IntoVal<i64>) -> Self { with(with(empty(), "ContainerPath", container_path), "Size", size) }
        /// `ContainerPath`: mandatory.
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
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<i64>>(required: UlimitRequired<A, B, C>) -> Self { with(with(with(empty(), "HardLimit", required.hard_limit), "Name", required.name), "SoftLimit", required.soft_limit) }
        /// `HardLimit`: mandatory.
        #[track_caller] pub fn hard_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HardLimit", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SoftLimit`: mandatory.
        #[track_caller] pub fn soft_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SoftLimit", value) }
    }

    /// `Volume`.
    pub type Volume = Fields<of::Volume>;
    impl Volume {
        /// `EfsVolumeConfiguration`.
        #[track_caller] pub fn efs_volume_configuration(self, value: impl IntoVal<EfsVolumeConfiguration>) -> Self { with(self, "EfsVolumeConfiguration", value) }
        /// `Host`.
        #[track_caller] pub fn host(self, value: impl IntoVal<Host>) -> Self { with(self, "Host", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `S3FilesVolumeConfiguration`.
        #[track_caller] pub fn s3_files_volume_configuration(self, value: impl IntoVal<S3FilesVolumeConfiguration>) -> Self { with(self, "S3FilesVolumeConfiguration", value) }
    }
}

/// [`AWS::Batch::JobQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html).
///
/// What `Ref` returns: `JobQueueArn`.
pub type CfnJobQueue = Handle<of::CfnJobQueue>;
impl cfn::ResourceType for of::CfnJobQueue { const TYPE: &'static str = "AWS::Batch::JobQueue"; type Tags = cfn::TagMap; type Props = CfnJobQueueProps; type Reference = Is<kinds::JobQueueArn>; }
impl CfnJobQueue {
    /// The attribute `JobQueueArn`.
    #[inline] pub fn attr_job_queue_arn(&self) -> Val<Is<kinds::JobQueueArn>> { cfn::attribute(&self.0, "JobQueueArn") }
}

/// Properties of [`CfnJobQueue`].
///
/// Mandatory: `Priority`.
///
/// A change replaces the resource: `JobQueueName`, `JobQueueType`, `Tags`.
///
/// Takes exactly one of `ComputeEnvironmentOrder`; `ServiceEnvironmentOrder`.
pub type CfnJobQueueProps = Fields<of::CfnJobQueue>;
impl CfnJobQueueProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(priority: impl IntoVal<i64>) -> Self { with(empty(), "Priority", priority) }
    /// `ComputeEnvironmentOrder`.
    #[track_caller] pub fn compute_environment_order(self, value: impl IntoVal<List<cfn_job_queue::ComputeEnvironmentOrder>>) -> Self { with(self, "ComputeEnvironmentOrder", value) }
    /// `JobQueueName`: 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn job_queue_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobQueueName", value) }
    /// `JobQueueType`: one of `ecs`, `ecs_fargate`, `ecs_managed_instances`, `eks`, `sagemaker_training`. Changing it replaces the resource.
    #[track_caller] pub fn job_queue_type(self, value: impl IntoVal<String>) -> Self { with(self, "JobQueueType", value) }
    /// `JobStateTimeLimitActions`.
    #[track_caller] pub fn job_state_time_limit_actions(self, value: impl IntoVal<List<cfn_job_queue::JobStateTimeLimitAction>>) -> Self { with(self, "JobStateTimeLimitActions", value) }
    /// `Priority`: mandatory, 0 to 1000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `SchedulingPolicyArn`: matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
    #[track_caller] pub fn scheduling_policy_arn(self, value: impl IntoVal<Is<kinds::SchedulingPolicyArn>>) -> Self { with(self, "SchedulingPolicyArn", value) }
    /// `ServiceEnvironmentOrder`.
    #[track_caller] pub fn service_environment_order(self, value: impl IntoVal<List<cfn_job_queue::ServiceEnvironmentOrder>>) -> Self { with(self, "ServiceEnvironmentOrder", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_job_queue::State>) -> Self { with(self, "State", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnJobQueue`].
pub mod cfn_job_queue {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComputeEnvironmentOrder {} pub enum JobStateTimeLimitAction {} pub enum JobStateTimeLimitActionState {} pub enum ServiceEnvironmentOrder {} pub enum State {} }

    /// `ComputeEnvironmentOrder`.
    pub type ComputeEnvironmentOrder = Fields<of::ComputeEnvironmentOrder>;
    impl ComputeEnvironmentOrder {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(compute_environment: impl IntoVal<Is<kinds::ComputeEnvironmentArn>>, order: impl IntoVal<i64>) -> Self { with(with(empty(), "ComputeEnvironment", compute_environment), "Order", order) }
        /// `ComputeEnvironment`: mandatory.
        #[track_caller] pub fn compute_environment(self, value: impl IntoVal<Is<kinds::ComputeEnvironmentArn>>) -> Self { with(self, "ComputeEnvironment", value) }
        /// `Order`: mandatory.
        #[track_caller] pub fn order(self, value: impl IntoVal<i64>) -> Self { with(self, "Order", value) }
    }

    /// `JobStateTimeLimitAction`.
    pub type JobStateTimeLimitAction = Fields<of::JobStateTimeLimitAction>;
    /// What [`JobStateTimeLimitAction`] cannot do without.
    pub struct JobStateTimeLimitActionRequired<A, B, C, D> {
        /// `Action`: one of `cancel`, `terminate`.
        pub action: A,
        /// `MaxTimeSeconds`: 600 to 86400.
        pub max_time_seconds: B,
        /// `Reason`.
        pub reason: C,
        /// `State`.
        pub state: D,
    }
    impl JobStateTimeLimitAction {
        /// Takes what is mandatory, by name: [`JobStateTimeLimitActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<JobStateTimeLimitActionState>>(required: JobStateTimeLimitActionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Action", required.action), "MaxTimeSeconds", required.max_time_seconds), "Reason", required.reason), "State", required.state) }
        /// `Action`: mandatory, one of `cancel`, `terminate`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `MaxTimeSeconds`: mandatory, 600 to 86400.
        #[track_caller] pub fn max_time_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTimeSeconds", value) }
        /// `Reason`: mandatory.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<JobStateTimeLimitActionState>) -> Self { with(self, "State", value) }
    }

    /// Words of `State`.
    pub type JobStateTimeLimitActionState = Word<fn(of::JobStateTimeLimitActionState)>;
    impl JobStateTimeLimitActionState {
        /// `RUNNABLE`
        pub const Runnable: Self = word("RUNNABLE");
    }

    /// `ServiceEnvironmentOrder`.
    pub type ServiceEnvironmentOrder = Fields<of::ServiceEnvironmentOrder>;
    impl ServiceEnvironmentOrder {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_environment: impl IntoVal<String>, order: impl IntoVal<i64>) -> Self { with(with(empty(), "ServiceEnvironment", service_environment), "Order", order) }
        /// `Order`: mandatory.
        #[track_caller] pub fn order(self, value: impl IntoVal<i64>) -> Self { with(self, "Order", value) }
        /// `ServiceEnvironment`: mandatory.
        #[track_caller] pub fn service_environment(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceEnvironment", value) }
    }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }
}

/// [`AWS::Batch::QuotaShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html).
///
/// What `Ref` returns: `QuotaShareArn`.
pub type CfnQuotaShare = Handle<of::CfnQuotaShare>;
impl cfn::ResourceType for of::CfnQuotaShare { const TYPE: &'static str = "AWS::Batch::QuotaShare"; type Tags = cfn::TagMap; type Props = CfnQuotaShareProps; type Reference = Is<kinds::QuotaShareArn>; }
impl CfnQuotaShare {
    /// The attribute `QuotaShareArn`.
    #[inline] pub fn attr_quota_share_arn(&self) -> Val<Is<kinds::QuotaShareArn>> { cfn::attribute(&self.0, "QuotaShareArn") }
}

/// Properties of [`CfnQuotaShare`].
///
/// Mandatory: `QuotaShareName`, `JobQueue`, `CapacityLimits`, `ResourceSharingConfiguration`, `PreemptionConfiguration`.
///
/// A change replaces the resource: `JobQueue`, `QuotaShareName`.
pub type CfnQuotaShareProps = Fields<of::CfnQuotaShare>;
/// What [`CfnQuotaShareProps`] cannot do without.
pub struct CfnQuotaSharePropsRequired<A, B, C, D, E> {
    /// `QuotaShareName`: 1 to 128 characters. Changing it replaces the resource.
    pub quota_share_name: A,
    /// `JobQueue`. Changing it replaces the resource.
    pub job_queue: B,
    /// `CapacityLimits`.
    pub capacity_limits: C,
    /// `ResourceSharingConfiguration`.
    pub resource_sharing_configuration: D,
    /// `PreemptionConfiguration`.
    pub preemption_configuration: E,
}
impl CfnQuotaShareProps {
    /// Takes what is mandatory, by name: [`CfnQuotaSharePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_quota_share::QuotaShareCapacityLimit>>, D: IntoVal<cfn_quota_share::QuotaShareResourceSharingConfiguration>, E: IntoVal<cfn_quota_share::QuotaSharePreemptionConfiguration>>(required: CfnQuotaSharePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "QuotaShareName", required.quota_share_name), "JobQueue", required.job_queue), "CapacityLimits", required.capacity_limits), "ResourceSharingConfiguration", required.resource_sharing_configuration), "PreemptionConfiguration", required.preemption_configuration) }
    /// `CapacityLimits`: mandatory.
    #[track_caller] pub fn capacity_limits(self, value: impl IntoVal<List<cfn_quota_share::QuotaShareCapacityLimit>>) -> Self { with(self, "CapacityLimits", value) }
    /// `JobQueue`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_queue(self, value: impl IntoVal<String>) -> Self { with(self, "JobQueue", value) }
    /// `PreemptionConfiguration`: mandatory.
    #[track_caller] pub fn preemption_configuration(self, value: impl IntoVal<cfn_quota_share::QuotaSharePreemptionConfiguration>) -> Self { with(self, "PreemptionConfiguration", value) }
    /// `QuotaShareName`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn quota_share_name(self, value: impl IntoVal<String>) -> Self { with(self, "QuotaShareName", value) }
    /// `ResourceSharingConfiguration`: mandatory.
    #[track_caller] pub fn resource_sharing_configuration(self, value: impl IntoVal<cfn_quota_share::QuotaShareResourceSharingConfiguration>) -> Self { with(self, "ResourceSharingConfiguration", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_quota_share::State>) -> Self { with(self, "State", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQuotaShare`].
pub mod cfn_quota_share {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum QuotaShareCapacityLimit {} pub enum QuotaSharePreemptionConfiguration {} pub enum QuotaShareResourceSharingConfiguration {} pub enum State {} }

    /// `QuotaShareCapacityLimit`.
    pub type QuotaShareCapacityLimit = Fields<of::QuotaShareCapacityLimit>;
    impl QuotaShareCapacityLimit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_capacity: impl IntoVal<i64>, capacity_unit: impl IntoVal<String>) -> Self { with(with(empty(), "MaxCapacity", max_capacity), "CapacityUnit", capacity_unit) }
        /// `CapacityUnit`: mandatory.
        #[track_caller] pub fn capacity_unit(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityUnit", value) }
        /// `MaxCapacity`: mandatory, at least 1.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
    }

    /// `QuotaSharePreemptionConfiguration`.
    pub type QuotaSharePreemptionConfiguration = Fields<of::QuotaSharePreemptionConfiguration>;
    impl QuotaSharePreemptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(in_share_preemption: impl IntoVal<String>) -> Self { with(empty(), "InSharePreemption", in_share_preemption) }
        /// `InSharePreemption`: mandatory, one of `disabled`, `enabled`.
        #[track_caller] pub fn in_share_preemption(self, value: impl IntoVal<String>) -> Self { with(self, "InSharePreemption", value) }
    }

    /// `QuotaShareResourceSharingConfiguration`.
    pub type QuotaShareResourceSharingConfiguration = Fields<of::QuotaShareResourceSharingConfiguration>;
    impl QuotaShareResourceSharingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(strategy: impl IntoVal<String>) -> Self { with(empty(), "Strategy", strategy) }
        /// `BorrowLimit`: at least -1.
        #[track_caller] pub fn borrow_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "BorrowLimit", value) }
        /// `Strategy`: mandatory, one of `lend`, `lend_and_borrow`, `reserve`.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<String>) -> Self { with(self, "Strategy", value) }
    }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::Batch::SchedulingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSchedulingPolicy = Handle<of::CfnSchedulingPolicy>;
impl cfn::ResourceType for of::CfnSchedulingPolicy { const TYPE: &'static str = "AWS::Batch::SchedulingPolicy"; type Tags = cfn::TagMap; type Props = CfnSchedulingPolicyProps; type Reference = Is<kinds::SchedulingPolicyArn>; }
impl CfnSchedulingPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SchedulingPolicyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSchedulingPolicy`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnSchedulingPolicyProps = Fields<of::CfnSchedulingPolicy>;
impl CfnSchedulingPolicyProps {
    /// `FairsharePolicy`.
    #[track_caller] pub fn fairshare_policy(self, value: impl IntoVal<cfn_scheduling_policy::FairsharePolicy>) -> Self { with(self, "FairsharePolicy", value) }
    /// `Name`: matches the empty text. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QuotaSharePolicy`.
    #[track_caller] pub fn quota_share_policy(self, value: impl IntoVal<cfn_scheduling_policy::QuotaSharePolicy>) -> Self { with(self, "QuotaSharePolicy", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSchedulingPolicy`].
pub mod cfn_scheduling_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FairsharePolicy {} impl ias_core::Optional for FairsharePolicy {} pub enum QuotaSharePolicy {} impl ias_core::Optional for QuotaSharePolicy {} pub enum ShareAttributes {} impl ias_core::Optional for ShareAttributes {} }

    /// `FairsharePolicy`.
    pub type FairsharePolicy = Fields<of::FairsharePolicy>;
    impl FairsharePolicy {
        /// `ComputeReservation`: 0 to 99.
        #[track_caller] pub fn compute_reservation(self, value: impl IntoVal<f64>) -> Self { with(self, "ComputeReservation", value) }
        /// `ShareDecaySeconds`: 0 to 604800.
        #[track_caller] pub fn share_decay_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "ShareDecaySeconds", value) }
        /// `ShareDistribution`.
        #[track_caller] pub fn share_distribution(self, value: impl IntoVal<List<ShareAttributes>>) -> Self { with(self, "ShareDistribution", value) }
    }

    /// `QuotaSharePolicy`.
    pub type QuotaSharePolicy = Fields<of::QuotaSharePolicy>;
    impl QuotaSharePolicy {
        /// `IdleResourceAssignmentStrategy`: one of `fifo`.
        #[track_caller] pub fn idle_resource_assignment_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "IdleResourceAssignmentStrategy", value) }
    }

    /// `ShareAttributes`.
    pub type ShareAttributes = Fields<of::ShareAttributes>;
    impl ShareAttributes {
        /// `ShareIdentifier`.
        #[track_caller] pub fn share_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ShareIdentifier", value) }
        /// `WeightFactor`: 0 to 1000.
        #[track_caller] pub fn weight_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "WeightFactor", value) }
    }
}

/// [`AWS::Batch::ServiceEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html).
///
/// What `Ref` returns: `ServiceEnvironmentArn`.
pub type CfnServiceEnvironment = Handle<of::CfnServiceEnvironment>;
impl cfn::ResourceType for of::CfnServiceEnvironment { const TYPE: &'static str = "AWS::Batch::ServiceEnvironment"; type Tags = cfn::TagMap; type Props = CfnServiceEnvironmentProps; type Reference = Is<kinds::ServiceEnvironmentArn>; }
impl CfnServiceEnvironment {
    /// The attribute `ServiceEnvironmentArn`.
    #[inline] pub fn attr_service_environment_arn(&self) -> Val<Is<kinds::ServiceEnvironmentArn>> { cfn::attribute(&self.0, "ServiceEnvironmentArn") }
}

/// Properties of [`CfnServiceEnvironment`].
///
/// Mandatory: `ServiceEnvironmentType`, `CapacityLimits`.
///
/// A change replaces the resource: `ServiceEnvironmentName`, `ServiceEnvironmentType`.
pub type CfnServiceEnvironmentProps = Fields<of::CfnServiceEnvironment>;
impl CfnServiceEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(service_environment_type: impl IntoVal<String>, capacity_limits: impl IntoVal<List<cfn_service_environment::CapacityLimit>>) -> Self { with(with(empty(), "ServiceEnvironmentType", service_environment_type), "CapacityLimits", capacity_limits) }
    /// `CapacityLimits`: mandatory.
    #[track_caller] pub fn capacity_limits(self, value: impl IntoVal<List<cfn_service_environment::CapacityLimit>>) -> Self { with(self, "CapacityLimits", value) }
    /// `ServiceEnvironmentName`. Changing it replaces the resource.
    #[track_caller] pub fn service_environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceEnvironmentName", value) }
    /// `ServiceEnvironmentType`: mandatory, one of `sagemaker_training`. Changing it replaces the resource.
    #[track_caller] pub fn service_environment_type(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceEnvironmentType", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceEnvironment`].
pub mod cfn_service_environment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CapacityLimit {} impl ias_core::Optional for CapacityLimit {} }

    /// `CapacityLimit`.
    pub type CapacityLimit = Fields<of::CapacityLimit>;
    impl CapacityLimit {
        /// `CapacityUnit`.
        #[track_caller] pub fn capacity_unit(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityUnit", value) }
        /// `MaxCapacity`.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
    }
}
