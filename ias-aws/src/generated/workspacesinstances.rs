// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WorkspacesInstances`.

use super::prelude::*;

mod of { pub enum CfnVolume {} pub enum CfnVolumeAssociation {} pub enum CfnWorkspaceInstance {} impl ias_core::Optional for CfnWorkspaceInstance {} }

/// [`AWS::WorkspacesInstances::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html).
///
/// What `Ref` returns: `VolumeId`.
pub type CfnVolume = Handle<of::CfnVolume>;
impl cfn::ResourceType for of::CfnVolume { const TYPE: &'static str = "AWS::WorkspacesInstances::Volume"; type Tags = cfn::NoTags; type Props = CfnVolumeProps; type Reference = String; }
impl CfnVolume {
    /// The attribute `VolumeId`.
    #[inline] pub fn attr_volume_id(&self) -> Val<String> { cfn::attribute(&self.0, "VolumeId") }
}

/// Properties of [`CfnVolume`].
///
/// Mandatory: `AvailabilityZone`.
///
/// A change replaces the resource: `AvailabilityZone`, `Encrypted`, `Iops`, `KmsKeyId`, `SizeInGB`, `SnapshotId`, `TagSpecifications`, `Throughput`, `VolumeType`.
pub type CfnVolumeProps = Fields<of::CfnVolume>;
impl CfnVolumeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(availability_zone: impl IntoVal<String>) -> Self { with(empty(), "AvailabilityZone", availability_zone) }
    /// `AvailabilityZone`: mandatory, at most 64 characters, matches `^[a-z]{2}-[a-z]+-\d[a-z](-[a-z0-9]+)?$`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `Encrypted`. Changing it replaces the resource.
    #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
    /// `Iops`: at least 0. Changing it replaces the resource.
    #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
    /// `KmsKeyId`: at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `SizeInGB`: 0 to 16384. Changing it replaces the resource.
    #[track_caller] pub fn size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGB", value) }
    /// `SnapshotId`: matches `^snap-[0-9a-zA-Z]{1,63}$`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
    /// `TagSpecifications`: at most 30 items. Changing it replaces the resource.
    #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<cfn_volume::TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
    /// `Throughput`: at least 0. Changing it replaces the resource.
    #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
    /// `VolumeType`. Changing it replaces the resource.
    #[track_caller] pub fn volume_type(self, value: impl IntoVal<cfn_volume::VolumeType>) -> Self { with(self, "VolumeType", value) }
}

/// Types of [`CfnVolume`].
pub mod cfn_volume {
    use super::super::prelude::*;
    mod of { pub enum Tag {} pub enum TagSpecification {} impl ias_core::Optional for TagSpecification {} pub enum TagSpecificationResourceType {} pub enum VolumeType {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TagSpecification`.
    pub type TagSpecification = Fields<of::TagSpecification>;
    impl TagSpecification {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<TagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`: at most 50 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `ResourceType`.
    pub type TagSpecificationResourceType = Word<fn(of::TagSpecificationResourceType)>;
    impl TagSpecificationResourceType {
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `volume`
        pub const Volume: Self = word("volume");
        /// `spot-instances-request`
        pub const SpotInstancesRequest: Self = word("spot-instances-request");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
    }

    /// Words of `VolumeType`.
    pub type VolumeType = Word<fn(of::VolumeType)>;
    impl VolumeType {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
    }
}

/// [`AWS::WorkspacesInstances::VolumeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html).
///
/// What `Ref` returns: a text of WorkspaceInstanceId, VolumeId, Device.
pub type CfnVolumeAssociation = Handle<of::CfnVolumeAssociation>;
impl cfn::ResourceType for of::CfnVolumeAssociation { const TYPE: &'static str = "AWS::WorkspacesInstances::VolumeAssociation"; type Tags = cfn::NoTags; type Props = CfnVolumeAssociationProps; type Reference = String; }

/// Properties of [`CfnVolumeAssociation`].
///
/// Mandatory: `WorkspaceInstanceId`, `VolumeId`, `Device`.
///
/// A change replaces the resource: `Device`, `VolumeId`, `WorkspaceInstanceId`.
pub type CfnVolumeAssociationProps = Fields<of::CfnVolumeAssociation>;
/// What [`CfnVolumeAssociationProps`] cannot do without.
pub struct CfnVolumeAssociationPropsRequired<A, B, C> {
    /// `WorkspaceInstanceId`: matches `^wsinst-[0-9a-zA-Z]{8,63}$`. Changing it replaces the resource.
    pub workspace_instance_id: A,
    /// `VolumeId`: matches `^vol-[0-9a-zA-Z]{1,63}$`. Changing it replaces the resource.
    pub volume_id: B,
    /// `Device`: at most 32 characters. Changing it replaces the resource.
    pub device: C,
}
impl CfnVolumeAssociationProps {
    /// Takes what is mandatory, by name: [`CfnVolumeAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnVolumeAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceInstanceId", required.workspace_instance_id), "VolumeId", required.volume_id), "Device", required.device) }
    /// `Device`: mandatory, at most 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn device(self, value: impl IntoVal<String>) -> Self { with(self, "Device", value) }
    /// `DisassociateMode`. Write-only.
    #[track_caller] pub fn disassociate_mode(self, value: impl IntoVal<cfn_volume_association::DisassociateMode>) -> Self { with(self, "DisassociateMode", value) }
    /// `VolumeId`: mandatory, matches `^vol-[0-9a-zA-Z]{1,63}$`. Changing it replaces the resource.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeId", value) }
    /// `WorkspaceInstanceId`: mandatory, matches `^wsinst-[0-9a-zA-Z]{8,63}$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceInstanceId", value) }
}

/// Types of [`CfnVolumeAssociation`].
pub mod cfn_volume_association {
    use super::super::prelude::*;
    mod of { pub enum DisassociateMode {} }

    /// Words of `DisassociateMode`.
    pub type DisassociateMode = Word<fn(of::DisassociateMode)>;
    impl DisassociateMode {
        /// `FORCE`
        pub const Force: Self = word("FORCE");
        /// `NO_FORCE`
        pub const NoForce: Self = word("NO_FORCE");
    }
}

/// [`AWS::WorkspacesInstances::WorkspaceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html).
///
/// What `Ref` returns: `WorkspaceInstanceId`.
pub type CfnWorkspaceInstance = Handle<of::CfnWorkspaceInstance>;
impl cfn::ResourceType for of::CfnWorkspaceInstance { const TYPE: &'static str = "AWS::WorkspacesInstances::WorkspaceInstance"; type Tags = cfn::TagList; type Props = CfnWorkspaceInstanceProps; type Reference = String; }
impl CfnWorkspaceInstance {
    /// The attribute `EC2ManagedInstance`.
    #[inline] pub fn attr_ec2_managed_instance(&self) -> Val<Json> { cfn::attribute(&self.0, "EC2ManagedInstance") }
    /// The attribute `EC2ManagedInstance.InstanceId`.
    #[inline] pub fn attr_ec2_managed_instance_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "EC2ManagedInstance.InstanceId") }
    /// The attribute `ProvisionState`: one of `ALLOCATING`, `ALLOCATED`, `DEALLOCATING`, `DEALLOCATED`, `ERROR_ALLOCATING`, `ERROR_DEALLOCATING`.
    #[inline] pub fn attr_provision_state(&self) -> Val<String> { cfn::attribute(&self.0, "ProvisionState") }
    /// The attribute `WorkspaceInstanceId`.
    #[inline] pub fn attr_workspace_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkspaceInstanceId") }
}

/// Properties of [`CfnWorkspaceInstance`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ManagedInstance`.
///
/// A change may replace the resource: `Tags`.
pub type CfnWorkspaceInstanceProps = Fields<of::CfnWorkspaceInstance>;
impl CfnWorkspaceInstanceProps {
    /// `ManagedInstance`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn managed_instance(self, value: impl IntoVal<cfn_workspace_instance::ManagedInstance>) -> Self { with(self, "ManagedInstance", value) }
    /// `Tags`: at most 30 items. Changing it may replace the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorkspaceInstance`].
pub mod cfn_workspace_instance {
    use super::super::prelude::*;
    pub use super::cfn_volume::{TagSpecificationResourceType};
    mod of { pub enum BlockDeviceMapping {} impl ias_core::Optional for BlockDeviceMapping {} pub enum CapacityReservationSpecification {} impl ias_core::Optional for CapacityReservationSpecification {} pub enum CapacityReservationSpecificationCapacityReservationPreference {} pub enum CapacityReservationTarget {} impl ias_core::Optional for CapacityReservationTarget {} pub enum CpuOptionsRequest {} impl ias_core::Optional for CpuOptionsRequest {} pub enum CreditSpecificationRequest {} impl ias_core::Optional for CreditSpecificationRequest {} pub enum CreditSpecificationRequestCpuCredits {} pub enum EbsBlockDevice {} impl ias_core::Optional for EbsBlockDevice {} pub enum EbsBlockDeviceVolumeType {} pub enum EnclaveOptionsRequest {} impl ias_core::Optional for EnclaveOptionsRequest {} pub enum HibernationOptionsRequest {} impl ias_core::Optional for HibernationOptionsRequest {} pub enum IamInstanceProfileSpecification {} impl ias_core::Optional for IamInstanceProfileSpecification {} pub enum InstanceMaintenanceOptionsRequest {} impl ias_core::Optional for InstanceMaintenanceOptionsRequest {} pub enum InstanceMaintenanceOptionsRequestAutoRecovery {} pub enum InstanceMetadataOptionsRequest {} impl ias_core::Optional for InstanceMetadataOptionsRequest {} pub enum InstanceMetadataOptionsRequestHttpEndpoint {} pub enum InstanceMetadataOptionsRequestHttpProtocolIpv6 {} pub enum InstanceMetadataOptionsRequestHttpTokens {} pub enum InstanceMetadataOptionsRequestInstanceMetadataTags {} pub enum InstanceNetworkInterfaceSpecification {} impl ias_core::Optional for InstanceNetworkInterfaceSpecification {} pub enum InstanceNetworkPerformanceOptionsRequest {} impl ias_core::Optional for InstanceNetworkPerformanceOptionsRequest {} pub enum InstanceNetworkPerformanceOptionsRequestBandwidthWeighting {} pub enum LicenseConfigurationRequest {} impl ias_core::Optional for LicenseConfigurationRequest {} pub enum ManagedInstance {} pub enum Placement {} impl ias_core::Optional for Placement {} pub enum PlacementTenancy {} pub enum PrivateDnsNameOptionsRequest {} impl ias_core::Optional for PrivateDnsNameOptionsRequest {} pub enum PrivateDnsNameOptionsRequestHostnameType {} pub enum RunInstancesMonitoringEnabled {} impl ias_core::Optional for RunInstancesMonitoringEnabled {} pub enum Tag {} pub enum TagSpecification {} impl ias_core::Optional for TagSpecification {} }

    /// `BlockDeviceMapping`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// `DeviceName`: at most 32 characters.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<EbsBlockDevice>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`: at most 32 characters.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<String>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`: matches `^ephemeral(0|[1-9][0-9]{0,2})$`.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `CapacityReservationSpecification`.
    pub type CapacityReservationSpecification = Fields<of::CapacityReservationSpecification>;
    impl CapacityReservationSpecification {
        /// `CapacityReservationPreference`.
        #[track_caller] pub fn capacity_reservation_preference(self, value: impl IntoVal<CapacityReservationSpecificationCapacityReservationPreference>) -> Self { with(self, "CapacityReservationPreference", value) }
        /// `CapacityReservationTarget`.
        #[track_caller] pub fn capacity_reservation_target(self, value: impl IntoVal<CapacityReservationTarget>) -> Self { with(self, "CapacityReservationTarget", value) }
    }

    /// Words of `CapacityReservationPreference`.
    pub type CapacityReservationSpecificationCapacityReservationPreference = Word<fn(of::CapacityReservationSpecificationCapacityReservationPreference)>;
    impl CapacityReservationSpecificationCapacityReservationPreference {
        /// `capacity-reservations-only`
        pub const CapacityReservationsOnly: Self = word("capacity-reservations-only");
        /// `open`
        pub const Open: Self = word("open");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `CapacityReservationTarget`.
    pub type CapacityReservationTarget = Fields<of::CapacityReservationTarget>;
    impl CapacityReservationTarget {
        /// `CapacityReservationId`: at most 128 characters.
        #[track_caller] pub fn capacity_reservation_id(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationId", value) }
        /// `CapacityReservationResourceGroupArn`: at most 2048 characters, matches `^arn:.*`.
        #[track_caller] pub fn capacity_reservation_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationResourceGroupArn", value) }
    }

    /// `CpuOptionsRequest`.
    pub type CpuOptionsRequest = Fields<of::CpuOptionsRequest>;
    impl CpuOptionsRequest {
        /// `CoreCount`: at least 0.
        #[track_caller] pub fn core_count(self, value: impl IntoVal<i64>) -> Self { with(self, "CoreCount", value) }
        /// `ThreadsPerCore`: at least 0.
        #[track_caller] pub fn threads_per_core(self, value: impl IntoVal<i64>) -> Self { with(self, "ThreadsPerCore", value) }
    }

    /// `CreditSpecificationRequest`.
    pub type CreditSpecificationRequest = Fields<of::CreditSpecificationRequest>;
    impl CreditSpecificationRequest {
        /// `CpuCredits`.
        #[track_caller] pub fn cpu_credits(self, value: impl IntoVal<CreditSpecificationRequestCpuCredits>) -> Self { with(self, "CpuCredits", value) }
    }

    /// Words of `CpuCredits`.
    pub type CreditSpecificationRequestCpuCredits = Word<fn(of::CreditSpecificationRequestCpuCredits)>;
    impl CreditSpecificationRequestCpuCredits {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `unlimited`
        pub const Unlimited: Self = word("unlimited");
    }

    /// `EbsBlockDevice`.
    pub type EbsBlockDevice = Fields<of::EbsBlockDevice>;
    impl EbsBlockDevice {
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`: at least 0.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`: at most 128 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Throughput`: at least 0.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeSize`: at least 0.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EbsBlockDeviceVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type EbsBlockDeviceVolumeType = Word<fn(of::EbsBlockDeviceVolumeType)>;
    impl EbsBlockDeviceVolumeType {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
    }

    /// `EnclaveOptionsRequest`.
    pub type EnclaveOptionsRequest = Fields<of::EnclaveOptionsRequest>;
    impl EnclaveOptionsRequest {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `HibernationOptionsRequest`.
    pub type HibernationOptionsRequest = Fields<of::HibernationOptionsRequest>;
    impl HibernationOptionsRequest {
        /// `Configured`.
        #[track_caller] pub fn configured(self, value: impl IntoVal<bool>) -> Self { with(self, "Configured", value) }
    }

    /// `IamInstanceProfileSpecification`.
    pub type IamInstanceProfileSpecification = Fields<of::IamInstanceProfileSpecification>;
    impl IamInstanceProfileSpecification {
        /// `Arn`: at most 2048 characters, matches `^arn:.*`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Name`: at most 64 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `InstanceMaintenanceOptionsRequest`.
    pub type InstanceMaintenanceOptionsRequest = Fields<of::InstanceMaintenanceOptionsRequest>;
    impl InstanceMaintenanceOptionsRequest {
        /// `AutoRecovery`.
        #[track_caller] pub fn auto_recovery(self, value: impl IntoVal<InstanceMaintenanceOptionsRequestAutoRecovery>) -> Self { with(self, "AutoRecovery", value) }
    }

    /// Words of `AutoRecovery`.
    pub type InstanceMaintenanceOptionsRequestAutoRecovery = Word<fn(of::InstanceMaintenanceOptionsRequestAutoRecovery)>;
    impl InstanceMaintenanceOptionsRequestAutoRecovery {
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `default`
        pub const Default: Self = word("default");
    }

    /// `InstanceMetadataOptionsRequest`.
    pub type InstanceMetadataOptionsRequest = Fields<of::InstanceMetadataOptionsRequest>;
    impl InstanceMetadataOptionsRequest {
        /// `HttpEndpoint`.
        #[track_caller] pub fn http_endpoint(self, value: impl IntoVal<InstanceMetadataOptionsRequestHttpEndpoint>) -> Self { with(self, "HttpEndpoint", value) }
        /// `HttpProtocolIpv6`.
        #[track_caller] pub fn http_protocol_ipv6(self, value: impl IntoVal<InstanceMetadataOptionsRequestHttpProtocolIpv6>) -> Self { with(self, "HttpProtocolIpv6", value) }
        /// `HttpPutResponseHopLimit`: 1 to 64.
        #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HttpPutResponseHopLimit", value) }
        /// `HttpTokens`.
        #[track_caller] pub fn http_tokens(self, value: impl IntoVal<InstanceMetadataOptionsRequestHttpTokens>) -> Self { with(self, "HttpTokens", value) }
        /// `InstanceMetadataTags`.
        #[track_caller] pub fn instance_metadata_tags(self, value: impl IntoVal<InstanceMetadataOptionsRequestInstanceMetadataTags>) -> Self { with(self, "InstanceMetadataTags", value) }
    }

    /// Words of `HttpEndpoint`.
    pub type InstanceMetadataOptionsRequestHttpEndpoint = Word<fn(of::InstanceMetadataOptionsRequestHttpEndpoint)>;
    impl InstanceMetadataOptionsRequestHttpEndpoint {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// Words of `HttpProtocolIpv6`.
    pub type InstanceMetadataOptionsRequestHttpProtocolIpv6 = Word<fn(of::InstanceMetadataOptionsRequestHttpProtocolIpv6)>;
    impl InstanceMetadataOptionsRequestHttpProtocolIpv6 {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// Words of `HttpTokens`.
    pub type InstanceMetadataOptionsRequestHttpTokens = Word<fn(of::InstanceMetadataOptionsRequestHttpTokens)>;
    impl InstanceMetadataOptionsRequestHttpTokens {
        /// `optional`
        pub const Optional: Self = word("optional");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `InstanceMetadataTags`.
    pub type InstanceMetadataOptionsRequestInstanceMetadataTags = Word<fn(of::InstanceMetadataOptionsRequestInstanceMetadataTags)>;
    impl InstanceMetadataOptionsRequestInstanceMetadataTags {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `InstanceNetworkInterfaceSpecification`.
    pub type InstanceNetworkInterfaceSpecification = Fields<of::InstanceNetworkInterfaceSpecification>;
    impl InstanceNetworkInterfaceSpecification {
        /// `Description`: at most 1000 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceIndex`: at least 0.
        #[track_caller] pub fn device_index(self, value: impl IntoVal<i64>) -> Self { with(self, "DeviceIndex", value) }
        /// `Groups`: each matches `^sg-[0-9a-zA-Z]{1,63}$`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Groups", value) }
        /// `SubnetId`: matches `^subnet-[0-9a-zA-Z]{1,63}$`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `InstanceNetworkPerformanceOptionsRequest`.
    pub type InstanceNetworkPerformanceOptionsRequest = Fields<of::InstanceNetworkPerformanceOptionsRequest>;
    impl InstanceNetworkPerformanceOptionsRequest {
        /// `BandwidthWeighting`.
        #[track_caller] pub fn bandwidth_weighting(self, value: impl IntoVal<InstanceNetworkPerformanceOptionsRequestBandwidthWeighting>) -> Self { with(self, "BandwidthWeighting", value) }
    }

    /// Words of `BandwidthWeighting`.
    pub type InstanceNetworkPerformanceOptionsRequestBandwidthWeighting = Word<fn(of::InstanceNetworkPerformanceOptionsRequestBandwidthWeighting)>;
    impl InstanceNetworkPerformanceOptionsRequestBandwidthWeighting {
        /// `default`
        pub const Default: Self = word("default");
        /// `vpc-1`
        pub const Vpc1: Self = word("vpc-1");
        /// `ebs-1`
        pub const Ebs1: Self = word("ebs-1");
    }

    /// `LicenseConfigurationRequest`.
    pub type LicenseConfigurationRequest = Fields<of::LicenseConfigurationRequest>;
    impl LicenseConfigurationRequest {
        /// `LicenseConfigurationArn`: at most 2048 characters, matches `^arn:.*`.
        #[track_caller] pub fn license_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseConfigurationArn", value) }
    }

    /// `ManagedInstance`.
    pub type ManagedInstance = Fields<of::ManagedInstance>;
    impl ManagedInstance {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_id: impl IntoVal<String>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "ImageId", image_id), "InstanceType", instance_type) }
        /// `BlockDeviceMappings`.
        #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
        /// `CapacityReservationSpecification`.
        #[track_caller] pub fn capacity_reservation_specification(self, value: impl IntoVal<CapacityReservationSpecification>) -> Self { with(self, "CapacityReservationSpecification", value) }
        /// `CpuOptions`.
        #[track_caller] pub fn cpu_options(self, value: impl IntoVal<CpuOptionsRequest>) -> Self { with(self, "CpuOptions", value) }
        /// `CreditSpecification`.
        #[track_caller] pub fn credit_specification(self, value: impl IntoVal<CreditSpecificationRequest>) -> Self { with(self, "CreditSpecification", value) }
        /// `DisableApiStop`.
        #[track_caller] pub fn disable_api_stop(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableApiStop", value) }
        /// `EbsOptimized`.
        #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
        /// `EnablePrimaryIpv6`.
        #[track_caller] pub fn enable_primary_ipv6(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePrimaryIpv6", value) }
        /// `EnclaveOptions`.
        #[track_caller] pub fn enclave_options(self, value: impl IntoVal<EnclaveOptionsRequest>) -> Self { with(self, "EnclaveOptions", value) }
        /// `HibernationOptions`.
        #[track_caller] pub fn hibernation_options(self, value: impl IntoVal<HibernationOptionsRequest>) -> Self { with(self, "HibernationOptions", value) }
        /// `IamInstanceProfile`.
        #[track_caller] pub fn iam_instance_profile(self, value: impl IntoVal<IamInstanceProfileSpecification>) -> Self { with(self, "IamInstanceProfile", value) }
        /// `ImageId`: mandatory, matches `^ami-[0-9a-zA-Z]{1,63}$`.
        #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
        /// `InstanceType`: mandatory, 1 to 64 characters, matches `^([a-z0-9-]+)\.([a-z0-9]+)$`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `Ipv6AddressCount`: at least 0.
        #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
        /// `KeyName`: at most 64 characters.
        #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
        /// `LicenseSpecifications`.
        #[track_caller] pub fn license_specifications(self, value: impl IntoVal<List<LicenseConfigurationRequest>>) -> Self { with(self, "LicenseSpecifications", value) }
        /// `MaintenanceOptions`.
        #[track_caller] pub fn maintenance_options(self, value: impl IntoVal<InstanceMaintenanceOptionsRequest>) -> Self { with(self, "MaintenanceOptions", value) }
        /// `MetadataOptions`.
        #[track_caller] pub fn metadata_options(self, value: impl IntoVal<InstanceMetadataOptionsRequest>) -> Self { with(self, "MetadataOptions", value) }
        /// `Monitoring`.
        #[track_caller] pub fn monitoring(self, value: impl IntoVal<RunInstancesMonitoringEnabled>) -> Self { with(self, "Monitoring", value) }
        /// `NetworkInterfaces`.
        #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<InstanceNetworkInterfaceSpecification>>) -> Self { with(self, "NetworkInterfaces", value) }
        /// `NetworkPerformanceOptions`.
        #[track_caller] pub fn network_performance_options(self, value: impl IntoVal<InstanceNetworkPerformanceOptionsRequest>) -> Self { with(self, "NetworkPerformanceOptions", value) }
        /// `Placement`.
        #[track_caller] pub fn placement(self, value: impl IntoVal<Placement>) -> Self { with(self, "Placement", value) }
        /// `PrivateDnsNameOptions`.
        #[track_caller] pub fn private_dns_name_options(self, value: impl IntoVal<PrivateDnsNameOptionsRequest>) -> Self { with(self, "PrivateDnsNameOptions", value) }
        /// `SubnetId`: matches `^subnet-[0-9a-zA-Z]{1,63}$`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
        /// `TagSpecifications`: at most 30 items.
        #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
        /// `UserData`: at most 16000 characters.
        #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "UserData", value) }
    }

    /// `Placement`.
    pub type Placement = Fields<of::Placement>;
    impl Placement {
        /// `AvailabilityZone`: matches `^[a-z]{2}-[a-z]+-\d[a-z](-[a-z0-9]+)?$`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `GroupId`: matches `^pg-[0-9a-zA-Z]{1,63}$`.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
        /// `GroupName`: at most 255 characters.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `PartitionNumber`: at least 0.
        #[track_caller] pub fn partition_number(self, value: impl IntoVal<i64>) -> Self { with(self, "PartitionNumber", value) }
        /// `Tenancy`.
        #[track_caller] pub fn tenancy(self, value: impl IntoVal<PlacementTenancy>) -> Self { with(self, "Tenancy", value) }
    }

    /// Words of `Tenancy`.
    pub type PlacementTenancy = Word<fn(of::PlacementTenancy)>;
    impl PlacementTenancy {
        /// `default`
        pub const Default: Self = word("default");
        /// `dedicated`
        pub const Dedicated: Self = word("dedicated");
        /// `host`
        pub const Host: Self = word("host");
    }

    /// `PrivateDnsNameOptionsRequest`.
    pub type PrivateDnsNameOptionsRequest = Fields<of::PrivateDnsNameOptionsRequest>;
    impl PrivateDnsNameOptionsRequest {
        /// `EnableResourceNameDnsAAAARecord`.
        #[track_caller] pub fn enable_resource_name_dns_aaaa_record(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResourceNameDnsAAAARecord", value) }
        /// `EnableResourceNameDnsARecord`.
        #[track_caller] pub fn enable_resource_name_dns_a_record(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResourceNameDnsARecord", value) }
        /// `HostnameType`.
        #[track_caller] pub fn hostname_type(self, value: impl IntoVal<PrivateDnsNameOptionsRequestHostnameType>) -> Self { with(self, "HostnameType", value) }
    }

    /// Words of `HostnameType`.
    pub type PrivateDnsNameOptionsRequestHostnameType = Word<fn(of::PrivateDnsNameOptionsRequestHostnameType)>;
    impl PrivateDnsNameOptionsRequestHostnameType {
        /// `ip-name`
        pub const IpName: Self = word("ip-name");
        /// `resource-name`
        pub const ResourceName: Self = word("resource-name");
    }

    /// `RunInstancesMonitoringEnabled`.
    pub type RunInstancesMonitoringEnabled = Fields<of::RunInstancesMonitoringEnabled>;
    impl RunInstancesMonitoringEnabled {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TagSpecification`.
    pub type TagSpecification = Fields<of::TagSpecification>;
    impl TagSpecification {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<TagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`: at most 30 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }
}
