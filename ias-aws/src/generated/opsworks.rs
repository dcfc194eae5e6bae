// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::OpsWorks`.

use super::prelude::*;

mod of { pub enum CfnApp {} pub enum CfnElasticLoadBalancerAttachment {} pub enum CfnInstance {} pub enum CfnLayer {} pub enum CfnStack {} pub enum CfnUserProfile {} pub enum CfnVolume {} }

/// [`AWS::OpsWorks::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnApp = Handle<of::CfnApp>;
impl cfn::ResourceType for of::CfnApp { const TYPE: &'static str = "AWS::OpsWorks::App"; type Tags = cfn::NoTags; type Props = CfnAppProps; type Reference = String; }
impl CfnApp {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApp`].
///
/// Mandatory: `Type`, `Name`, `StackId`.
///
/// A change replaces the resource: `Shortname`, `StackId`.
pub type CfnAppProps = Fields<of::CfnApp>;
/// What [`CfnAppProps`] cannot do without.
pub struct CfnAppPropsRequired<A, B, C> {
    /// `Type`.
    pub type_: A,
    /// `Name`.
    pub name: B,
    /// `StackId`. Changing it replaces the resource.
    pub stack_id: C,
}
impl CfnAppProps {
    /// Takes what is mandatory, by name: [`CfnAppPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAppPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Name", required.name), "StackId", required.stack_id) }
    /// `AppSource`.
    #[track_caller] pub fn app_source(self, value: impl IntoVal<cfn_app::Source>) -> Self { with(self, "AppSource", value) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
    /// `DataSources`: no item twice.
    #[track_caller] pub fn data_sources(self, value: impl IntoVal<List<cfn_app::DataSource>>) -> Self { with(self, "DataSources", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Domains`.
    #[track_caller] pub fn domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Domains", value) }
    /// `EnableSsl`.
    #[track_caller] pub fn enable_ssl(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSsl", value) }
    /// `Environment`.
    #[track_caller] pub fn environment(self, value: impl IntoVal<List<cfn_app::EnvironmentVariable>>) -> Self { with(self, "Environment", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Shortname`. Changing it replaces the resource.
    #[track_caller] pub fn shortname(self, value: impl IntoVal<String>) -> Self { with(self, "Shortname", value) }
    /// `SslConfiguration`.
    #[track_caller] pub fn ssl_configuration(self, value: impl IntoVal<cfn_app::SslConfiguration>) -> Self { with(self, "SslConfiguration", value) }
    /// `StackId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_id(self, value: impl IntoVal<String>) -> Self { with(self, "StackId", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnApp`].
pub mod cfn_app {
    use super::super::prelude::*;
    mod of { pub enum DataSource {} impl ias_core::Optional for DataSource {} pub enum EnvironmentVariable {} pub enum Source {} impl ias_core::Optional for Source {} pub enum SslConfiguration {} impl ias_core::Optional for SslConfiguration {} }

    /// `DataSource`.
    pub type DataSource = Fields<of::DataSource>;
    impl DataSource {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Secure`.
        #[track_caller] pub fn secure(self, value: impl IntoVal<bool>) -> Self { with(self, "Secure", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// `Password`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Revision`.
        #[track_caller] pub fn revision(self, value: impl IntoVal<String>) -> Self { with(self, "Revision", value) }
        /// `SshKey`.
        #[track_caller] pub fn ssh_key(self, value: impl IntoVal<String>) -> Self { with(self, "SshKey", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `SslConfiguration`.
    pub type SslConfiguration = Fields<of::SslConfiguration>;
    impl SslConfiguration {
        /// `Certificate`.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
        /// `Chain`.
        #[track_caller] pub fn chain(self, value: impl IntoVal<String>) -> Self { with(self, "Chain", value) }
        /// `PrivateKey`.
        #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    }
}

/// [`AWS::OpsWorks::ElasticLoadBalancerAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnElasticLoadBalancerAttachment = Handle<of::CfnElasticLoadBalancerAttachment>;
impl cfn::ResourceType for of::CfnElasticLoadBalancerAttachment { const TYPE: &'static str = "AWS::OpsWorks::ElasticLoadBalancerAttachment"; type Tags = cfn::NoTags; type Props = CfnElasticLoadBalancerAttachmentProps; type Reference = String; }
impl CfnElasticLoadBalancerAttachment {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnElasticLoadBalancerAttachment`].
///
/// Mandatory: `LayerId`, `ElasticLoadBalancerName`.
pub type CfnElasticLoadBalancerAttachmentProps = Fields<of::CfnElasticLoadBalancerAttachment>;
impl CfnElasticLoadBalancerAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(layer_id: impl IntoVal<String>, elastic_load_balancer_name: impl IntoVal<String>) -> Self { with(with(empty(), "LayerId", layer_id), "ElasticLoadBalancerName", elastic_load_balancer_name) }
    /// `ElasticLoadBalancerName`: mandatory.
    #[track_caller] pub fn elastic_load_balancer_name(self, value: impl IntoVal<String>) -> Self { with(self, "ElasticLoadBalancerName", value) }
    /// `LayerId`: mandatory.
    #[track_caller] pub fn layer_id(self, value: impl IntoVal<String>) -> Self { with(self, "LayerId", value) }
}

/// [`AWS::OpsWorks::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::OpsWorks::Instance"; type Tags = cfn::NoTags; type Props = CfnInstanceProps; type Reference = String; }
impl CfnInstance {
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PrivateDnsName`.
    #[inline] pub fn attr_private_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDnsName") }
    /// The attribute `PrivateIp`.
    #[inline] pub fn attr_private_ip(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateIp") }
    /// The attribute `PublicDnsName`.
    #[inline] pub fn attr_public_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "PublicDnsName") }
    /// The attribute `PublicIp`.
    #[inline] pub fn attr_public_ip(&self) -> Val<String> { cfn::attribute(&self.0, "PublicIp") }
}

/// Properties of [`CfnInstance`].
///
/// Mandatory: `LayerIds`, `InstanceType`, `StackId`.
///
/// A change replaces the resource: `AutoScalingType`, `AvailabilityZone`, `BlockDeviceMappings`, `EbsOptimized`, `RootDeviceType`, `StackId`, `SubnetId`, `Tenancy`, `TimeBasedAutoScaling`, `VirtualizationType`.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
/// What [`CfnInstanceProps`] cannot do without.
pub struct CfnInstancePropsRequired<A, B, C> {
    /// `LayerIds`.
    pub layer_ids: A,
    /// `InstanceType`.
    pub instance_type: B,
    /// `StackId`. Changing it replaces the resource.
    pub stack_id: C,
}
impl CfnInstanceProps {
    /// Takes what is mandatory, by name: [`CfnInstancePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnInstancePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "LayerIds", required.layer_ids), "InstanceType", required.instance_type), "StackId", required.stack_id) }
    /// `AgentVersion`.
    #[track_caller] pub fn agent_version(self, value: impl IntoVal<String>) -> Self { with(self, "AgentVersion", value) }
    /// `AmiId`.
    #[track_caller] pub fn ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "AmiId", value) }
    /// `Architecture`.
    #[track_caller] pub fn architecture(self, value: impl IntoVal<String>) -> Self { with(self, "Architecture", value) }
    /// `AutoScalingType`. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_type(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingType", value) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `BlockDeviceMappings`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<cfn_instance::BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
    /// `EbsOptimized`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
    /// `ElasticIps`: no item twice.
    #[track_caller] pub fn elastic_ips(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ElasticIps", value) }
    /// `Hostname`.
    #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "Hostname", value) }
    /// `InstallUpdatesOnBoot`.
    #[track_caller] pub fn install_updates_on_boot(self, value: impl IntoVal<bool>) -> Self { with(self, "InstallUpdatesOnBoot", value) }
    /// `InstanceType`: mandatory.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `LayerIds`: mandatory.
    #[track_caller] pub fn layer_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LayerIds", value) }
    /// `Os`.
    #[track_caller] pub fn os(self, value: impl IntoVal<String>) -> Self { with(self, "Os", value) }
    /// `RootDeviceType`. Changing it replaces the resource.
    #[track_caller] pub fn root_device_type(self, value: impl IntoVal<String>) -> Self { with(self, "RootDeviceType", value) }
    /// `SshKeyName`.
    #[track_caller] pub fn ssh_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "SshKeyName", value) }
    /// `StackId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_id(self, value: impl IntoVal<String>) -> Self { with(self, "StackId", value) }
    /// `SubnetId`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tenancy`. Changing it replaces the resource.
    #[track_caller] pub fn tenancy(self, value: impl IntoVal<String>) -> Self { with(self, "Tenancy", value) }
    /// `TimeBasedAutoScaling`. Changing it replaces the resource.
    #[track_caller] pub fn time_based_auto_scaling(self, value: impl IntoVal<cfn_instance::TimeBasedAutoScaling>) -> Self { with(self, "TimeBasedAutoScaling", value) }
    /// `VirtualizationType`. Changing it replaces the resource.
    #[track_caller] pub fn virtualization_type(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualizationType", value) }
    /// `Volumes`: no item twice.
    #[track_caller] pub fn volumes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Volumes", value) }
}

/// Types of [`CfnInstance`].
pub mod cfn_instance {
    use super::super::prelude::*;
    mod of { pub enum BlockDeviceMapping {} impl ias_core::Optional for BlockDeviceMapping {} pub enum EbsBlockDevice {} impl ias_core::Optional for EbsBlockDevice {} pub enum TimeBasedAutoScaling {} impl ias_core::Optional for TimeBasedAutoScaling {} }

    /// `BlockDeviceMapping`.
    ///
    /// Takes exactly one of `VirtualName`; `Ebs`; `NoDevice`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// `DeviceName`.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<EbsBlockDevice>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<String>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `EbsBlockDevice`.
    pub type EbsBlockDevice = Fields<of::EbsBlockDevice>;
    impl EbsBlockDevice {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `SnapshotId`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }

    /// `TimeBasedAutoScaling`.
    pub type TimeBasedAutoScaling = Fields<of::TimeBasedAutoScaling>;
    impl TimeBasedAutoScaling {
        /// `Friday`.
        #[track_caller] pub fn friday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Friday", value) }
        /// `Monday`.
        #[track_caller] pub fn monday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Monday", value) }
        /// `Saturday`.
        #[track_caller] pub fn saturday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Saturday", value) }
        /// `Sunday`.
        #[track_caller] pub fn sunday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Sunday", value) }
        /// `Thursday`.
        #[track_caller] pub fn thursday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Thursday", value) }
        /// `Tuesday`.
        #[track_caller] pub fn tuesday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tuesday", value) }
        /// `Wednesday`.
        #[track_caller] pub fn wednesday(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Wednesday", value) }
    }
}

/// [`AWS::OpsWorks::Layer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnLayer = Handle<of::CfnLayer>;
impl cfn::ResourceType for of::CfnLayer { const TYPE: &'static str = "AWS::OpsWorks::Layer"; type Tags = cfn::NoTags; type Props = CfnLayerProps; type Reference = String; }
impl CfnLayer {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLayer`].
///
/// Mandatory: `EnableAutoHealing`, `Type`, `AutoAssignElasticIps`, `Shortname`, `AutoAssignPublicIps`, `Name`, `StackId`.
///
/// A change replaces the resource: `StackId`, `Type`.
pub type CfnLayerProps = Fields<of::CfnLayer>;
/// What [`CfnLayerProps`] cannot do without.
pub struct CfnLayerPropsRequired<A, B, C, D, E, F, G> {
    /// `EnableAutoHealing`.
    pub enable_auto_healing: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `AutoAssignElasticIps`.
    pub auto_assign_elastic_ips: C,
    /// `Shortname`.
    pub shortname: D,
    /// `AutoAssignPublicIps`.
    pub auto_assign_public_ips: E,
    /// `Name`.
    pub name: F,
    /// `StackId`. Changing it replaces the resource.
    pub stack_id: G,
}
impl CfnLayerProps {
    /// Takes what is mandatory, by name: [`CfnLayerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<String>, C: IntoVal<bool>, D: IntoVal<String>, E: IntoVal<bool>, F: IntoVal<String>, G: IntoVal<String>>(required: CfnLayerPropsRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "EnableAutoHealing", required.enable_auto_healing), "Type", required.type_), "AutoAssignElasticIps", required.auto_assign_elastic_ips), "Shortname", required.shortname), "AutoAssignPublicIps", required.auto_assign_public_ips), "Name", required.name), "StackId", required.stack_id) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
    /// `AutoAssignElasticIps`: mandatory.
    #[track_caller] pub fn auto_assign_elastic_ips(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoAssignElasticIps", value) }
    /// `AutoAssignPublicIps`: mandatory.
    #[track_caller] pub fn auto_assign_public_ips(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoAssignPublicIps", value) }
    /// `CustomInstanceProfileArn`.
    #[track_caller] pub fn custom_instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomInstanceProfileArn", value) }
    /// `CustomJson`.
    #[track_caller] pub fn custom_json(self, value: impl IntoVal<Json>) -> Self { with(self, "CustomJson", value) }
    /// `CustomRecipes`.
    #[track_caller] pub fn custom_recipes(self, value: impl IntoVal<cfn_layer::Recipes>) -> Self { with(self, "CustomRecipes", value) }
    /// `CustomSecurityGroupIds`.
    #[track_caller] pub fn custom_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "CustomSecurityGroupIds", value) }
    /// `EnableAutoHealing`: mandatory.
    #[track_caller] pub fn enable_auto_healing(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAutoHealing", value) }
    /// `InstallUpdatesOnBoot`.
    #[track_caller] pub fn install_updates_on_boot(self, value: impl IntoVal<bool>) -> Self { with(self, "InstallUpdatesOnBoot", value) }
    /// `LifecycleEventConfiguration`.
    #[track_caller] pub fn lifecycle_event_configuration(self, value: impl IntoVal<cfn_layer::LifecycleEventConfiguration>) -> Self { with(self, "LifecycleEventConfiguration", value) }
    /// `LoadBasedAutoScaling`.
    #[track_caller] pub fn load_based_auto_scaling(self, value: impl IntoVal<cfn_layer::LoadBasedAutoScaling>) -> Self { with(self, "LoadBasedAutoScaling", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Packages`.
    #[track_caller] pub fn packages(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Packages", value) }
    /// `Shortname`: mandatory.
    #[track_caller] pub fn shortname(self, value: impl IntoVal<String>) -> Self { with(self, "Shortname", value) }
    /// `StackId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_id(self, value: impl IntoVal<String>) -> Self { with(self, "StackId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_layer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `UseEbsOptimizedInstances`.
    #[track_caller] pub fn use_ebs_optimized_instances(self, value: impl IntoVal<bool>) -> Self { with(self, "UseEbsOptimizedInstances", value) }
    /// `VolumeConfigurations`.
    #[track_caller] pub fn volume_configurations(self, value: impl IntoVal<List<cfn_layer::VolumeConfiguration>>) -> Self { with(self, "VolumeConfigurations", value) }
}

/// Types of [`CfnLayer`].
pub mod cfn_layer {
    use super::super::prelude::*;
    mod of { pub enum AutoScalingThresholds {} impl ias_core::Optional for AutoScalingThresholds {} pub enum LifecycleEventConfiguration {} impl ias_core::Optional for LifecycleEventConfiguration {} pub enum LoadBasedAutoScaling {} impl ias_core::Optional for LoadBasedAutoScaling {} pub enum Recipes {} impl ias_core::Optional for Recipes {} pub enum ShutdownEventConfiguration {} impl ias_core::Optional for ShutdownEventConfiguration {} pub enum Tag {} pub enum VolumeConfiguration {} impl ias_core::Optional for VolumeConfiguration {} }

    /// `AutoScalingThresholds`.
    pub type AutoScalingThresholds = Fields<of::AutoScalingThresholds>;
    impl AutoScalingThresholds {
        /// `CpuThreshold`.
        #[track_caller] pub fn cpu_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "CpuThreshold", value) }
        /// `IgnoreMetricsTime`.
        #[track_caller] pub fn ignore_metrics_time(self, value: impl IntoVal<i64>) -> Self { with(self, "IgnoreMetricsTime", value) }
        /// `InstanceCount`.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `LoadThreshold`.
        #[track_caller] pub fn load_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "LoadThreshold", value) }
        /// `MemoryThreshold`.
        #[track_caller] pub fn memory_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "MemoryThreshold", value) }
        /// `ThresholdsWaitTime`.
        #[track_caller] pub fn thresholds_wait_time(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdsWaitTime", value) }
    }

    /// `LifecycleEventConfiguration`.
    pub type LifecycleEventConfiguration = Fields<of::LifecycleEventConfiguration>;
    impl LifecycleEventConfiguration {
        /// `ShutdownEventConfiguration`.
        #[track_caller] pub fn shutdown_event_configuration(self, value: impl IntoVal<ShutdownEventConfiguration>) -> Self { with(self, "ShutdownEventConfiguration", value) }
    }

    /// `LoadBasedAutoScaling`.
    pub type LoadBasedAutoScaling = Fields<of::LoadBasedAutoScaling>;
    impl LoadBasedAutoScaling {
        /// `DownScaling`.
        #[track_caller] pub fn down_scaling(self, value: impl IntoVal<AutoScalingThresholds>) -> Self { with(self, "DownScaling", value) }
        /// `Enable`.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
        /// `UpScaling`.
        #[track_caller] pub fn up_scaling(self, value: impl IntoVal<AutoScalingThresholds>) -> Self { with(self, "UpScaling", value) }
    }

    /// `Recipes`.
    pub type Recipes = Fields<of::Recipes>;
    impl Recipes {
        /// `Configure`: no item twice.
        #[track_caller] pub fn configure(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Configure", value) }
        /// `Deploy`: no item twice.
        #[track_caller] pub fn deploy(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Deploy", value) }
        /// `Setup`: no item twice.
        #[track_caller] pub fn setup(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Setup", value) }
        /// `Shutdown`: no item twice.
        #[track_caller] pub fn shutdown(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Shutdown", value) }
        /// `Undeploy`: no item twice.
        #[track_caller] pub fn undeploy(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Undeploy", value) }
    }

    /// `ShutdownEventConfiguration`.
    pub type ShutdownEventConfiguration = Fields<of::ShutdownEventConfiguration>;
    impl ShutdownEventConfiguration {
        /// `DelayUntilElbConnectionsDrained`.
        #[track_caller] pub fn delay_until_elb_connections_drained(self, value: impl IntoVal<bool>) -> Self { with(self, "DelayUntilElbConnectionsDrained", value) }
        /// `ExecutionTimeout`.
        #[track_caller] pub fn execution_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecutionTimeout", value) }
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

    /// `VolumeConfiguration`.
    pub type VolumeConfiguration = Fields<of::VolumeConfiguration>;
    impl VolumeConfiguration {
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `MountPoint`.
        #[track_caller] pub fn mount_point(self, value: impl IntoVal<String>) -> Self { with(self, "MountPoint", value) }
        /// `NumberOfDisks`.
        #[track_caller] pub fn number_of_disks(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfDisks", value) }
        /// `RaidLevel`.
        #[track_caller] pub fn raid_level(self, value: impl IntoVal<i64>) -> Self { with(self, "RaidLevel", value) }
        /// `Size`.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }
}

/// [`AWS::OpsWorks::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnStack = Handle<of::CfnStack>;
impl cfn::ResourceType for of::CfnStack { const TYPE: &'static str = "AWS::OpsWorks::Stack"; type Tags = cfn::NoTags; type Props = CfnStackProps; type Reference = String; }
impl CfnStack {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStack`].
///
/// Mandatory: `DefaultInstanceProfileArn`, `ServiceRoleArn`, `Name`.
///
/// A change replaces the resource: `CloneAppIds`, `ClonePermissions`, `ServiceRoleArn`, `SourceStackId`, `VpcId`.
///
/// `VpcId` needs `DefaultSubnetId`.
pub type CfnStackProps = Fields<of::CfnStack>;
/// What [`CfnStackProps`] cannot do without.
pub struct CfnStackPropsRequired<A, B, C> {
    /// `DefaultInstanceProfileArn`.
    pub default_instance_profile_arn: A,
    /// `ServiceRoleArn`. Changing it replaces the resource.
    pub service_role_arn: B,
    /// `Name`.
    pub name: C,
}
impl CfnStackProps {
    /// Takes what is mandatory, by name: [`CfnStackPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>>(required: CfnStackPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DefaultInstanceProfileArn", required.default_instance_profile_arn), "ServiceRoleArn", required.service_role_arn), "Name", required.name) }
    /// `AgentVersion`.
    #[track_caller] pub fn agent_version(self, value: impl IntoVal<String>) -> Self { with(self, "AgentVersion", value) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
    /// `ChefConfiguration`.
    #[track_caller] pub fn chef_configuration(self, value: impl IntoVal<cfn_stack::ChefConfiguration>) -> Self { with(self, "ChefConfiguration", value) }
    /// `CloneAppIds`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn clone_app_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CloneAppIds", value) }
    /// `ClonePermissions`. Changing it replaces the resource.
    #[track_caller] pub fn clone_permissions(self, value: impl IntoVal<bool>) -> Self { with(self, "ClonePermissions", value) }
    /// `ConfigurationManager`.
    #[track_caller] pub fn configuration_manager(self, value: impl IntoVal<cfn_stack::StackConfigurationManager>) -> Self { with(self, "ConfigurationManager", value) }
    /// `CustomCookbooksSource`.
    #[track_caller] pub fn custom_cookbooks_source(self, value: impl IntoVal<cfn_stack::Source>) -> Self { with(self, "CustomCookbooksSource", value) }
    /// `CustomJson`.
    #[track_caller] pub fn custom_json(self, value: impl IntoVal<Json>) -> Self { with(self, "CustomJson", value) }
    /// `DefaultAvailabilityZone`.
    #[track_caller] pub fn default_availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAvailabilityZone", value) }
    /// `DefaultInstanceProfileArn`: mandatory.
    #[track_caller] pub fn default_instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultInstanceProfileArn", value) }
    /// `DefaultOs`.
    #[track_caller] pub fn default_os(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultOs", value) }
    /// `DefaultRootDeviceType`.
    #[track_caller] pub fn default_root_device_type(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRootDeviceType", value) }
    /// `DefaultSshKeyName`.
    #[track_caller] pub fn default_ssh_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSshKeyName", value) }
    /// `DefaultSubnetId`.
    #[track_caller] pub fn default_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSubnetId", value) }
    /// `EcsClusterArn`.
    #[track_caller] pub fn ecs_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EcsClusterArn", value) }
    /// `ElasticIps`: no item twice.
    #[track_caller] pub fn elastic_ips(self, value: impl IntoVal<List<cfn_stack::ElasticIp>>) -> Self { with(self, "ElasticIps", value) }
    /// `HostnameTheme`.
    #[track_caller] pub fn hostname_theme(self, value: impl IntoVal<String>) -> Self { with(self, "HostnameTheme", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RdsDbInstances`: no item twice.
    #[track_caller] pub fn rds_db_instances(self, value: impl IntoVal<List<cfn_stack::RdsDbInstance>>) -> Self { with(self, "RdsDbInstances", value) }
    /// `ServiceRoleArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
    /// `SourceStackId`. Changing it replaces the resource.
    #[track_caller] pub fn source_stack_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceStackId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stack::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseCustomCookbooks`.
    #[track_caller] pub fn use_custom_cookbooks(self, value: impl IntoVal<bool>) -> Self { with(self, "UseCustomCookbooks", value) }
    /// `UseOpsworksSecurityGroups`.
    #[track_caller] pub fn use_opsworks_security_groups(self, value: impl IntoVal<bool>) -> Self { with(self, "UseOpsworksSecurityGroups", value) }
    /// `VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnStack`].
pub mod cfn_stack {
    use super::super::prelude::*;
    pub use super::cfn_app::{Source};
    pub use super::cfn_layer::{Tag};
    mod of { pub enum ChefConfiguration {} impl ias_core::Optional for ChefConfiguration {} pub enum ElasticIp {} pub enum RdsDbInstance {} pub enum StackConfigurationManager {} impl ias_core::Optional for StackConfigurationManager {} }

    /// `ChefConfiguration`.
    pub type ChefConfiguration = Fields<of::ChefConfiguration>;
    impl ChefConfiguration {
        /// `BerkshelfVersion`.
        #[track_caller] pub fn berkshelf_version(self, value: impl IntoVal<String>) -> Self { with(self, "BerkshelfVersion", value) }
        /// `ManageBerkshelf`.
        #[track_caller] pub fn manage_berkshelf(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageBerkshelf", value) }
    }

    /// `ElasticIp`.
    pub type ElasticIp = Fields<of::ElasticIp>;
    impl ElasticIp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip: impl IntoVal<String>) -> Self { with(empty(), "Ip", ip) }
        /// `Ip`: mandatory.
        #[track_caller] pub fn ip(self, value: impl IntoVal<String>) -> Self { with(self, "Ip", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `RdsDbInstance`.
    pub type RdsDbInstance = Fields<of::RdsDbInstance>;
    /// What [`RdsDbInstance`] cannot do without.
    pub struct RdsDbInstanceRequired<A, B, C> {
        /// `DbPassword`.
        pub db_password: A,
        /// `RdsDbInstanceArn`.
        pub rds_db_instance_arn: B,
        /// `DbUser`.
        pub db_user: C,
    }
    impl RdsDbInstance {
        /// Takes what is mandatory, by name: [`RdsDbInstanceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: RdsDbInstanceRequired<A, B, C>) -> Self { with(with(with(empty(), "DbPassword", required.db_password), "RdsDbInstanceArn", required.rds_db_instance_arn), "DbUser", required.db_user) }
        /// `DbPassword`: mandatory.
        #[track_caller] pub fn db_password(self, value: impl IntoVal<String>) -> Self { with(self, "DbPassword", value) }
        /// `DbUser`: mandatory.
        #[track_caller] pub fn db_user(self, value: impl IntoVal<String>) -> Self { with(self, "DbUser", value) }
        /// `RdsDbInstanceArn`: mandatory.
        #[track_caller] pub fn rds_db_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RdsDbInstanceArn", value) }
    }

    /// `StackConfigurationManager`.
    pub type StackConfigurationManager = Fields<of::StackConfigurationManager>;
    impl StackConfigurationManager {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }
}

/// [`AWS::OpsWorks::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnUserProfile = Handle<of::CfnUserProfile>;
impl cfn::ResourceType for of::CfnUserProfile { const TYPE: &'static str = "AWS::OpsWorks::UserProfile"; type Tags = cfn::NoTags; type Props = CfnUserProfileProps; type Reference = String; }
impl CfnUserProfile {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `SshUsername`.
    #[inline] pub fn attr_ssh_username(&self) -> Val<String> { cfn::attribute(&self.0, "SshUsername") }
}

/// Properties of [`CfnUserProfile`].
///
/// Mandatory: `IamUserArn`.
///
/// A change replaces the resource: `IamUserArn`.
pub type CfnUserProfileProps = Fields<of::CfnUserProfile>;
impl CfnUserProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(iam_user_arn: impl IntoVal<String>) -> Self { with(empty(), "IamUserArn", iam_user_arn) }
    /// `AllowSelfManagement`.
    #[track_caller] pub fn allow_self_management(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowSelfManagement", value) }
    /// `IamUserArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn iam_user_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IamUserArn", value) }
    /// `SshPublicKey`.
    #[track_caller] pub fn ssh_public_key(self, value: impl IntoVal<String>) -> Self { with(self, "SshPublicKey", value) }
    /// `SshUsername`.
    #[track_caller] pub fn ssh_username(self, value: impl IntoVal<String>) -> Self { with(self, "SshUsername", value) }
}

/// [`AWS::OpsWorks::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html).
///
/// The vendor winds it down: shutdown (2024-05-01).
///
/// What `Ref` returns: `Id`.
pub type CfnVolume = Handle<of::CfnVolume>;
impl cfn::ResourceType for of::CfnVolume { const TYPE: &'static str = "AWS::OpsWorks::Volume"; type Tags = cfn::NoTags; type Props = CfnVolumeProps; type Reference = String; }
impl CfnVolume {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnVolume`].
///
/// Mandatory: `Ec2VolumeId`, `StackId`.
///
/// A change replaces the resource: `Ec2VolumeId`, `StackId`.
pub type CfnVolumeProps = Fields<of::CfnVolume>;
impl CfnVolumeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ec2_volume_id: impl IntoVal<String>, stack_id: impl IntoVal<String>) -> Self { with(with(empty(), "Ec2VolumeId", ec2_volume_id), "StackId", stack_id) }
    /// `Ec2VolumeId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ec2_volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2VolumeId", value) }
    /// `MountPoint`.
    #[track_caller] pub fn mount_point(self, value: impl IntoVal<String>) -> Self { with(self, "MountPoint", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StackId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_id(self, value: impl IntoVal<String>) -> Self { with(self, "StackId", value) }
}
