// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EFS`.

use super::prelude::*;

mod of { pub enum CfnAccessPoint {} pub enum CfnFileSystem {} impl ias_core::Optional for CfnFileSystem {} pub enum CfnMountTarget {} }

/// [`AWS::EFS::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html).
///
/// What `Ref` returns: `AccessPointId`.
pub type CfnAccessPoint = Handle<of::CfnAccessPoint>;
impl cfn::ResourceType for of::CfnAccessPoint { const TYPE: &'static str = "AWS::EFS::AccessPoint"; type Tags = Self; type Props = CfnAccessPointProps; type Reference = Is<kinds::AccessPointId>; }
impl cfn::TagPlace for of::CfnAccessPoint { const TAGGING: Option<Tagging> = Some(Tagging::List("AccessPointTags")); }
impl CfnAccessPoint {
    /// The attribute `AccessPointId`.
    #[inline] pub fn attr_access_point_id(&self) -> Val<Is<kinds::AccessPointId>> { cfn::attribute(&self.0, "AccessPointId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EfsAccessPointArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAccessPoint`].
///
/// Mandatory: `FileSystemId`.
///
/// A change replaces the resource: `ClientToken`, `FileSystemId`, `PosixUser`, `RootDirectory`.
pub type CfnAccessPointProps = Fields<of::CfnAccessPoint>;
impl CfnAccessPointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_id: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { with(empty(), "FileSystemId", file_system_id) }
    /// `AccessPointTags`: no item twice.
    #[track_caller] pub fn access_point_tags(self, value: impl IntoVal<List<cfn_access_point::AccessPointTag>>) -> Self { with(self, "AccessPointTags", value) }
    /// `ClientToken`: 1 to 64 characters, matches `^.+$`. Changing it replaces the resource.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `FileSystemId`: mandatory, at most 128 characters, matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { with(self, "FileSystemId", value) }
    /// `PosixUser`. Changing it replaces the resource.
    #[track_caller] pub fn posix_user(self, value: impl IntoVal<cfn_access_point::PosixUser>) -> Self { with(self, "PosixUser", value) }
    /// `RootDirectory`. Changing it replaces the resource.
    #[track_caller] pub fn root_directory(self, value: impl IntoVal<cfn_access_point::RootDirectory>) -> Self { with(self, "RootDirectory", value) }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*;
    mod of { pub enum AccessPointTag {} impl ias_core::Optional for AccessPointTag {} pub enum CreationInfo {} pub enum PosixUser {} pub enum RootDirectory {} impl ias_core::Optional for RootDirectory {} }

    /// `AccessPointTag`.
    pub type AccessPointTag = Fields<of::AccessPointTag>;
    impl AccessPointTag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CreationInfo`.
    pub type CreationInfo = Fields<of::CreationInfo>;
    /// What [`CreationInfo`] cannot do without.
    pub struct CreationInfoRequired<A, B, C> {
        /// `OwnerUid`: 0 to 4294967295. Changing it replaces the resource.
        pub owner_uid: A,
        /// `OwnerGid`: 0 to 4294967295. Changing it replaces the resource.
        pub owner_gid: B,
        /// `Permissions`: matches `^[0-7]{3,4}$`. Changing it replaces the resource.
        pub permissions: C,
    }
    impl CreationInfo {
        /// Takes what is mandatory, by name: [`CreationInfoRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CreationInfoRequired<A, B, C>) -> Self { with(with(with(empty(), "OwnerUid", required.owner_uid), "OwnerGid", required.owner_gid), "Permissions", required.permissions) }
        /// `OwnerGid`: mandatory, 0 to 4294967295. Changing it replaces the resource.
        #[track_caller] pub fn owner_gid(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerGid", value) }
        /// `OwnerUid`: mandatory, 0 to 4294967295. Changing it replaces the resource.
        #[track_caller] pub fn owner_uid(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerUid", value) }
        /// `Permissions`: mandatory, matches `^[0-7]{3,4}$`. Changing it replaces the resource.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<String>) -> Self { with(self, "Permissions", value) }
    }

    /// `PosixUser`.
    pub type PosixUser = Fields<of::PosixUser>;
    impl PosixUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uid: impl IntoVal<String>, gid: impl IntoVal<String>) -> Self { with(with(empty(), "Uid", uid), "Gid", gid) }
        /// `Gid`: mandatory, 0 to 4294967295. Changing it replaces the resource.
        #[track_caller] pub fn gid(self, value: impl IntoVal<String>) -> Self { with(self, "Gid", value) }
        /// `SecondaryGids`: at most 16 items, each 0 to 4294967295. Changing it replaces the resource.
        #[track_caller] pub fn secondary_gids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecondaryGids", value) }
        /// `Uid`: mandatory, 0 to 4294967295. Changing it replaces the resource.
        #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "Uid", value) }
    }

    /// `RootDirectory`.
    pub type RootDirectory = Fields<of::RootDirectory>;
    impl RootDirectory {
        /// `CreationInfo`. Changing it replaces the resource.
        #[track_caller] pub fn creation_info(self, value: impl IntoVal<CreationInfo>) -> Self { with(self, "CreationInfo", value) }
        /// `Path`: 1 to 100 characters, matches `` ^(\/|(\/(?!\.)+[^$#<>;`|&?{}^*/\n]+){1,4})$ ``. Changing it replaces the resource.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }
}

/// [`AWS::EFS::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `FileSystemId`.
pub type CfnFileSystem = Handle<of::CfnFileSystem>;
impl cfn::ResourceType for of::CfnFileSystem { const TYPE: &'static str = "AWS::EFS::FileSystem"; type Tags = Self; type Props = CfnFileSystemProps; type Reference = Is<kinds::FileSystemId>; }
impl cfn::TagPlace for of::CfnFileSystem { const TAGGING: Option<Tagging> = Some(Tagging::List("FileSystemTags")); }
impl CfnFileSystem {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EfsFileSystemArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `FileSystemId`.
    #[inline] pub fn attr_file_system_id(&self) -> Val<Is<kinds::FileSystemId>> { cfn::attribute(&self.0, "FileSystemId") }
}

/// Properties of [`CfnFileSystem`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZoneName`, `Encrypted`, `KmsKeyId`, `PerformanceMode`.
pub type CfnFileSystemProps = Fields<of::CfnFileSystem>;
impl CfnFileSystemProps {
    /// `AvailabilityZoneName`: 1 to 64 characters, matches `^.+$`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneName", value) }
    /// `BackupPolicy`.
    #[track_caller] pub fn backup_policy(self, value: impl IntoVal<cfn_file_system::BackupPolicy>) -> Self { with(self, "BackupPolicy", value) }
    /// `BypassPolicyLockoutSafetyCheck`. Write-only.
    #[track_caller] pub fn bypass_policy_lockout_safety_check(self, value: impl IntoVal<bool>) -> Self { with(self, "BypassPolicyLockoutSafetyCheck", value) }
    /// `Encrypted`. Changing it replaces the resource.
    #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
    /// `FileSystemPolicy`.
    #[track_caller] pub fn file_system_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "FileSystemPolicy", value) }
    /// `FileSystemProtection`.
    #[track_caller] pub fn file_system_protection(self, value: impl IntoVal<cfn_file_system::FileSystemProtection>) -> Self { with(self, "FileSystemProtection", value) }
    /// `FileSystemTags`: no item twice.
    #[track_caller] pub fn file_system_tags(self, value: impl IntoVal<List<cfn_file_system::ElasticFileSystemTag>>) -> Self { with(self, "FileSystemTags", value) }
    /// `KmsKeyId`: at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LifecyclePolicies`: at most 3 items, no item twice.
    #[track_caller] pub fn lifecycle_policies(self, value: impl IntoVal<List<cfn_file_system::LifecyclePolicy>>) -> Self { with(self, "LifecyclePolicies", value) }
    /// `PerformanceMode`. Changing it replaces the resource.
    #[track_caller] pub fn performance_mode(self, value: impl IntoVal<cfn_file_system::PerformanceMode>) -> Self { with(self, "PerformanceMode", value) }
    /// `ProvisionedThroughputInMibps`: at least 1.
    #[track_caller] pub fn provisioned_throughput_in_mibps(self, value: impl IntoVal<f64>) -> Self { with(self, "ProvisionedThroughputInMibps", value) }
    /// `ReplicationConfiguration`.
    #[track_caller] pub fn replication_configuration(self, value: impl IntoVal<cfn_file_system::ReplicationConfiguration>) -> Self { with(self, "ReplicationConfiguration", value) }
    /// `ThroughputMode`.
    #[track_caller] pub fn throughput_mode(self, value: impl IntoVal<cfn_file_system::ThroughputMode>) -> Self { with(self, "ThroughputMode", value) }
}

/// Types of [`CfnFileSystem`].
pub mod cfn_file_system {
    use super::super::prelude::*;
    mod of { pub enum BackupPolicy {} pub enum BackupPolicyStatus {} pub enum ElasticFileSystemTag {} pub enum FileSystemProtection {} impl ias_core::Optional for FileSystemProtection {} pub enum FileSystemProtectionReplicationOverwriteProtection {} pub enum LifecyclePolicy {} impl ias_core::Optional for LifecyclePolicy {} pub enum LifecyclePolicyTransitionToArchive {} pub enum LifecyclePolicyTransitionToIa {} pub enum LifecyclePolicyTransitionToPrimaryStorageClass {} pub enum PerformanceMode {} pub enum ReplicationConfiguration {} impl ias_core::Optional for ReplicationConfiguration {} pub enum ReplicationDestination {} impl ias_core::Optional for ReplicationDestination {} pub enum ThroughputMode {} }

    /// `BackupPolicy`.
    pub type BackupPolicy = Fields<of::BackupPolicy>;
    impl BackupPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<BackupPolicyStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<BackupPolicyStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type BackupPolicyStatus = Word<fn(of::BackupPolicyStatus)>;
    impl BackupPolicyStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `ElasticFileSystemTag`.
    pub type ElasticFileSystemTag = Fields<of::ElasticFileSystemTag>;
    impl ElasticFileSystemTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `FileSystemProtection`.
    pub type FileSystemProtection = Fields<of::FileSystemProtection>;
    impl FileSystemProtection {
        /// `ReplicationOverwriteProtection`.
        #[track_caller] pub fn replication_overwrite_protection(self, value: impl IntoVal<FileSystemProtectionReplicationOverwriteProtection>) -> Self { with(self, "ReplicationOverwriteProtection", value) }
    }

    /// Words of `ReplicationOverwriteProtection`.
    pub type FileSystemProtectionReplicationOverwriteProtection = Word<fn(of::FileSystemProtectionReplicationOverwriteProtection)>;
    impl FileSystemProtectionReplicationOverwriteProtection {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `LifecyclePolicy`.
    pub type LifecyclePolicy = Fields<of::LifecyclePolicy>;
    impl LifecyclePolicy {
        /// `TransitionToArchive`.
        #[track_caller] pub fn transition_to_archive(self, value: impl IntoVal<LifecyclePolicyTransitionToArchive>) -> Self { with(self, "TransitionToArchive", value) }
        /// `TransitionToIA`.
        #[track_caller] pub fn transition_to_ia(self, value: impl IntoVal<LifecyclePolicyTransitionToIa>) -> Self { with(self, "TransitionToIA", value) }
        /// `TransitionToPrimaryStorageClass`.
        #[track_caller] pub fn transition_to_primary_storage_class(self, value: impl IntoVal<LifecyclePolicyTransitionToPrimaryStorageClass>) -> Self { with(self, "TransitionToPrimaryStorageClass", value) }
    }

    /// Words of `TransitionToArchive`.
    pub type LifecyclePolicyTransitionToArchive = Word<fn(of::LifecyclePolicyTransitionToArchive)>;
    impl LifecyclePolicyTransitionToArchive {
        /// `AFTER_14_DAYS`
        pub const After14Days: Self = word("AFTER_14_DAYS");
        /// `AFTER_180_DAYS`
        pub const After180Days: Self = word("AFTER_180_DAYS");
        /// `AFTER_1_DAY`
        pub const After1Day: Self = word("AFTER_1_DAY");
        /// `AFTER_270_DAYS`
        pub const After270Days: Self = word("AFTER_270_DAYS");
        /// `AFTER_30_DAYS`
        pub const After30Days: Self = word("AFTER_30_DAYS");
        /// `AFTER_365_DAYS`
        pub const After365Days: Self = word("AFTER_365_DAYS");
        /// `AFTER_60_DAYS`
        pub const After60Days: Self = word("AFTER_60_DAYS");
        /// `AFTER_7_DAYS`
        pub const After7Days: Self = word("AFTER_7_DAYS");
        /// `AFTER_90_DAYS`
        pub const After90Days: Self = word("AFTER_90_DAYS");
    }

    /// Words of `TransitionToIA`.
    pub type LifecyclePolicyTransitionToIa = Word<fn(of::LifecyclePolicyTransitionToIa)>;
    impl LifecyclePolicyTransitionToIa {
        /// `AFTER_14_DAYS`
        pub const After14Days: Self = word("AFTER_14_DAYS");
        /// `AFTER_180_DAYS`
        pub const After180Days: Self = word("AFTER_180_DAYS");
        /// `AFTER_1_DAY`
        pub const After1Day: Self = word("AFTER_1_DAY");
        /// `AFTER_270_DAYS`
        pub const After270Days: Self = word("AFTER_270_DAYS");
        /// `AFTER_30_DAYS`
        pub const After30Days: Self = word("AFTER_30_DAYS");
        /// `AFTER_365_DAYS`
        pub const After365Days: Self = word("AFTER_365_DAYS");
        /// `AFTER_60_DAYS`
        pub const After60Days: Self = word("AFTER_60_DAYS");
        /// `AFTER_7_DAYS`
        pub const After7Days: Self = word("AFTER_7_DAYS");
        /// `AFTER_90_DAYS`
        pub const After90Days: Self = word("AFTER_90_DAYS");
    }

    /// Words of `TransitionToPrimaryStorageClass`.
    pub type LifecyclePolicyTransitionToPrimaryStorageClass = Word<fn(of::LifecyclePolicyTransitionToPrimaryStorageClass)>;
    impl LifecyclePolicyTransitionToPrimaryStorageClass {
        /// `AFTER_1_ACCESS`
        pub const After1Access: Self = word("AFTER_1_ACCESS");
    }

    /// Words of `PerformanceMode`.
    pub type PerformanceMode = Word<fn(of::PerformanceMode)>;
    impl PerformanceMode {
        /// `generalPurpose`
        pub const GeneralPurpose: Self = word("generalPurpose");
        /// `maxIO`
        pub const MaxIo: Self = word("maxIO");
    }

    /// `ReplicationConfiguration`.
    pub type ReplicationConfiguration = Fields<of::ReplicationConfiguration>;
    impl ReplicationConfiguration {
        /// `Destinations`: exactly 1 item, no item twice.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<ReplicationDestination>>) -> Self { with(self, "Destinations", value) }
    }

    /// `ReplicationDestination`.
    pub type ReplicationDestination = Fields<of::ReplicationDestination>;
    impl ReplicationDestination {
        /// `AvailabilityZoneName`. Write-only.
        #[track_caller] pub fn availability_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneName", value) }
        /// `FileSystemId`: matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `KmsKeyId`. Write-only.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// Words of `ThroughputMode`.
    pub type ThroughputMode = Word<fn(of::ThroughputMode)>;
    impl ThroughputMode {
        /// `bursting`
        pub const Bursting: Self = word("bursting");
        /// `elastic`
        pub const Elastic: Self = word("elastic");
        /// `provisioned`
        pub const Provisioned: Self = word("provisioned");
    }
}

/// [`AWS::EFS::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html).
///
/// What `Ref` returns: `Id`.
pub type CfnMountTarget = Handle<of::CfnMountTarget>;
impl cfn::ResourceType for of::CfnMountTarget { const TYPE: &'static str = "AWS::EFS::MountTarget"; type Tags = cfn::NoTags; type Props = CfnMountTargetProps; type Reference = String; }
impl CfnMountTarget {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IpAddress`.
    #[inline] pub fn attr_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "IpAddress") }
}

/// Properties of [`CfnMountTarget`].
///
/// Mandatory: `FileSystemId`, `SecurityGroups`, `SubnetId`.
///
/// A change replaces the resource: `FileSystemId`, `IpAddress`, `IpAddressType`, `Ipv6Address`, `SubnetId`.
pub type CfnMountTargetProps = Fields<of::CfnMountTarget>;
/// What [`CfnMountTargetProps`] cannot do without.
pub struct CfnMountTargetPropsRequired<A, B, C> {
    /// `FileSystemId`: at most 128 characters, matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. Changing it replaces the resource.
    pub file_system_id: A,
    /// `SecurityGroups`: at most 100 items, no item twice, each 11 to 43 characters, each matches `^sg-[0-9a-f]{8,40}$`.
    pub security_groups: B,
    /// `SubnetId`: 15 to 47 characters, matches `^subnet-[0-9a-f]{8,40}$`. Changing it replaces the resource.
    pub subnet_id: C,
}
impl CfnMountTargetProps {
    /// Takes what is mandatory, by name: [`CfnMountTargetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::FileSystemId>>, B: IntoVal<List<Is<kinds::SecurityGroupId>>>, C: IntoVal<Is<kinds::SubnetId>>>(required: CfnMountTargetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FileSystemId", required.file_system_id), "SecurityGroups", required.security_groups), "SubnetId", required.subnet_id) }
    /// `FileSystemId`: mandatory, at most 128 characters, matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<Is<kinds::FileSystemId>>) -> Self { with(self, "FileSystemId", value) }
    /// `IpAddress`: 7 to 15 characters, matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. Changing it replaces the resource.
    #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
    /// `IpAddressType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_mount_target::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Ipv6Address`: 3 to 39 characters. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Address", value) }
    /// `SecurityGroups`: mandatory, at most 100 items, no item twice, each 11 to 43 characters, each matches `^sg-[0-9a-f]{8,40}$`.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
    /// `SubnetId`: mandatory, 15 to 47 characters, matches `^subnet-[0-9a-f]{8,40}$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
}

/// Types of [`CfnMountTarget`].
pub mod cfn_mount_target {
    use super::super::prelude::*;
    mod of { pub enum IpAddressType {} }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `IPV4_ONLY`
        pub const Ipv4Only: Self = word("IPV4_ONLY");
        /// `IPV6_ONLY`
        pub const Ipv6Only: Self = word("IPV6_ONLY");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }
}
