// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3Files`.

use super::prelude::*;

mod of { pub enum CfnAccessPoint {} pub enum CfnFileSystem {} pub enum CfnFileSystemPolicy {} pub enum CfnMountTarget {} }

/// [`AWS::S3Files::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html).
///
/// What `Ref` returns: `AccessPointId`.
pub type CfnAccessPoint = Handle<of::CfnAccessPoint>;
impl cfn::ResourceType for of::CfnAccessPoint { const TYPE: &'static str = "AWS::S3Files::AccessPoint"; type Tags = cfn::TagList; type Props = CfnAccessPointProps; type Reference = String; }
impl CfnAccessPoint {
    /// The attribute `AccessPointArn`.
    #[inline] pub fn attr_access_point_arn(&self) -> Val<Is<kinds::S3FilesAccessPointArn>> { cfn::attribute(&self.0, "AccessPointArn") }
    /// The attribute `AccessPointId`.
    #[inline] pub fn attr_access_point_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessPointId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `Status`: one of `available`, `creating`, `updating`, `deleting`, `deleted`, `error`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAccessPoint`].
///
/// Mandatory: `FileSystemId`.
///
/// A change replaces the resource: `ClientToken`, `FileSystemId`, `PosixUser`, `RootDirectory`.
pub type CfnAccessPointProps = Fields<of::CfnAccessPoint>;
impl CfnAccessPointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
    /// `ClientToken`: 1 to 64 characters, matches `^(.+)$`. Changing it replaces the resource.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `FileSystemId`: mandatory, at most 128 characters, matches `^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    /// `PosixUser`. Changing it replaces the resource.
    #[track_caller] pub fn posix_user(self, value: impl IntoVal<cfn_access_point::PosixUser>) -> Self { with(self, "PosixUser", value) }
    /// `RootDirectory`. Changing it replaces the resource.
    #[track_caller] pub fn root_directory(self, value: impl IntoVal<cfn_access_point::RootDirectory>) -> Self { with(self, "RootDirectory", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_point::AccessPointTag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*;
    mod of { pub enum AccessPointTag {} impl ias_core::Optional for AccessPointTag {} pub enum CreationPermissions {} pub enum PosixUser {} pub enum RootDirectory {} impl ias_core::Optional for RootDirectory {} }

    /// `AccessPointTag`.
    pub type AccessPointTag = Fields<of::AccessPointTag>;
    impl AccessPointTag {
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CreationPermissions`.
    pub type CreationPermissions = Fields<of::CreationPermissions>;
    /// What [`CreationPermissions`] cannot do without.
    pub struct CreationPermissionsRequired<A, B, C> {
        /// `OwnerUid`: 0 to 4294967295, matches `^[0-9]+$`. Changing it replaces the resource.
        pub owner_uid: A,
        /// `OwnerGid`: 0 to 4294967295, matches `^[0-9]+$`. Changing it replaces the resource.
        pub owner_gid: B,
        /// `Permissions`: matches `^[0-7]{3,4}$`. Changing it replaces the resource.
        pub permissions: C,
    }
    impl CreationPermissions {
        /// Takes what is mandatory, by name: [`CreationPermissionsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CreationPermissionsRequired<A, B, C>) -> Self { with(with(with(empty(), "OwnerUid", required.owner_uid), "OwnerGid", required.owner_gid), "Permissions", required.permissions) }
        /// `OwnerGid`: mandatory, 0 to 4294967295, matches `^[0-9]+$`. Changing it replaces the resource.
        #[track_caller] pub fn owner_gid(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerGid", value) }
        /// `OwnerUid`: mandatory, 0 to 4294967295, matches `^[0-9]+$`. Changing it replaces the resource.
        #[track_caller] pub fn owner_uid(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerUid", value) }
        /// `Permissions`: mandatory, matches `^[0-7]{3,4}$`. Changing it replaces the resource.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<String>) -> Self { with(self, "Permissions", value) }
    }

    /// `PosixUser`.
    pub type PosixUser = Fields<of::PosixUser>;
    impl PosixUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uid: impl IntoVal<String>, gid: impl IntoVal<String>) -> Self { with(with(empty(), "Uid", uid), "Gid", gid) }
        /// `Gid`: mandatory, 0 to 4294967295, matches `^[0-9]+$`. Changing it replaces the resource.
        #[track_caller] pub fn gid(self, value: impl IntoVal<String>) -> Self { with(self, "Gid", value) }
        /// `SecondaryGids`: each 0 to 4294967295, each matches `^[0-9]+$`. Changing it replaces the resource.
        #[track_caller] pub fn secondary_gids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecondaryGids", value) }
        /// `Uid`: mandatory, 0 to 4294967295, matches `^[0-9]+$`. Changing it replaces the resource.
        #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "Uid", value) }
    }

    /// `RootDirectory`.
    pub type RootDirectory = Fields<of::RootDirectory>;
    impl RootDirectory {
        /// `CreationPermissions`. Changing it replaces the resource.
        #[track_caller] pub fn creation_permissions(self, value: impl IntoVal<CreationPermissions>) -> Self { with(self, "CreationPermissions", value) }
        /// `Path`: 1 to 100 characters, matches `` ^(\/|(\/(?!\.)+[^$#<>;;`|&?{}^*/\n]+){1,4})$ ``. Changing it replaces the resource.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }
}

/// [`AWS::S3Files::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html).
///
/// What `Ref` returns: `FileSystemArn`.
pub type CfnFileSystem = Handle<of::CfnFileSystem>;
impl cfn::ResourceType for of::CfnFileSystem { const TYPE: &'static str = "AWS::S3Files::FileSystem"; type Tags = cfn::TagList; type Props = CfnFileSystemProps; type Reference = Is<kinds::S3FilesFileSystemArn>; }
impl CfnFileSystem {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `FileSystemArn`.
    #[inline] pub fn attr_file_system_arn(&self) -> Val<Is<kinds::S3FilesFileSystemArn>> { cfn::attribute(&self.0, "FileSystemArn") }
    /// The attribute `FileSystemId`.
    #[inline] pub fn attr_file_system_id(&self) -> Val<String> { cfn::attribute(&self.0, "FileSystemId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `Status`: one of `creating`, `available`, `updating`, `deleting`, `deleted`, `error`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `SynchronizationConfiguration.LatestVersionNumber`.
    #[inline] pub fn attr_synchronization_configuration_latest_version_number(&self) -> Val<i64> { cfn::attribute(&self.0, "SynchronizationConfiguration.LatestVersionNumber") }
}

/// Properties of [`CfnFileSystem`].
///
/// Mandatory: `Bucket`, `RoleArn`.
///
/// A change replaces the resource: `AcceptBucketWarning`, `Bucket`, `ClientToken`, `KmsKeyId`, `Prefix`, `RoleArn`.
pub type CfnFileSystemProps = Fields<of::CfnFileSystem>;
impl CfnFileSystemProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bucket: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Bucket", bucket), "RoleArn", role_arn) }
    /// `AcceptBucketWarning`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn accept_bucket_warning(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptBucketWarning", value) }
    /// `Bucket`: mandatory, matches `^(arn:aws[a-zA-Z0-9-]*:s3:::.+)$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `ClientToken`: 1 to 64 characters, matches `^(.+)$`. Changing it replaces the resource.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `KmsKeyId`: at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Prefix`: at most 1024 characters, matches `^(|.*/)$`. Changing it replaces the resource.
    #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    /// `RoleArn`: mandatory, at most 2048 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SynchronizationConfiguration`.
    #[track_caller] pub fn synchronization_configuration(self, value: impl IntoVal<cfn_file_system::SynchronizationConfiguration>) -> Self { with(self, "SynchronizationConfiguration", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_file_system::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFileSystem`].
pub mod cfn_file_system {
    use super::super::prelude::*;
    mod of { pub enum ExpirationDataRule {} pub enum ImportDataRule {} pub enum ImportDataRuleTrigger {} pub enum SynchronizationConfiguration {} pub enum Tag {} }

    /// `ExpirationDataRule`.
    pub type ExpirationDataRule = Fields<of::ExpirationDataRule>;
    impl ExpirationDataRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(days_after_last_access: impl IntoVal<i64>) -> Self { with(empty(), "DaysAfterLastAccess", days_after_last_access) }
        /// `DaysAfterLastAccess`: mandatory, 1 to 365.
        #[track_caller] pub fn days_after_last_access(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysAfterLastAccess", value) }
    }

    /// `ImportDataRule`.
    pub type ImportDataRule = Fields<of::ImportDataRule>;
    /// What [`ImportDataRule`] cannot do without.
    pub struct ImportDataRuleRequired<A, B, C> {
        /// `Prefix`: at most 1024 characters, matches `^(|.*/)$`.
        pub prefix: A,
        /// `Trigger`.
        pub trigger: B,
        /// `SizeLessThan`: 0 to 52673613135872.
        pub size_less_than: C,
    }
    impl ImportDataRule {
        /// Takes what is mandatory, by name: [`ImportDataRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ImportDataRuleTrigger>, C: IntoVal<i64>>(required: ImportDataRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "Prefix", required.prefix), "Trigger", required.trigger), "SizeLessThan", required.size_less_than) }
        /// `Prefix`: mandatory, at most 1024 characters, matches `^(|.*/)$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `SizeLessThan`: mandatory, 0 to 52673613135872.
        #[track_caller] pub fn size_less_than(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeLessThan", value) }
        /// `Trigger`: mandatory.
        #[track_caller] pub fn trigger(self, value: impl IntoVal<ImportDataRuleTrigger>) -> Self { with(self, "Trigger", value) }
    }

    /// Words of `Trigger`.
    pub type ImportDataRuleTrigger = Word<fn(of::ImportDataRuleTrigger)>;
    impl ImportDataRuleTrigger {
        /// `ON_DIRECTORY_FIRST_ACCESS`
        pub const OnDirectoryFirstAccess: Self = word("ON_DIRECTORY_FIRST_ACCESS");
        /// `ON_FILE_ACCESS`
        pub const OnFileAccess: Self = word("ON_FILE_ACCESS");
    }

    /// `SynchronizationConfiguration`.
    pub type SynchronizationConfiguration = Fields<of::SynchronizationConfiguration>;
    impl SynchronizationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(import_data_rules: impl IntoVal<List<ImportDataRule>>, expiration_data_rules: impl IntoVal<List<ExpirationDataRule>>) -> Self { with(with(empty(), "ImportDataRules", import_data_rules), "ExpirationDataRules", expiration_data_rules) }
        /// `ExpirationDataRules`: mandatory, exactly 1 item.
        #[track_caller] pub fn expiration_data_rules(self, value: impl IntoVal<List<ExpirationDataRule>>) -> Self { with(self, "ExpirationDataRules", value) }
        /// `ImportDataRules`: mandatory, 1 to 10 items.
        #[track_caller] pub fn import_data_rules(self, value: impl IntoVal<List<ImportDataRule>>) -> Self { with(self, "ImportDataRules", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::S3Files::FileSystemPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html).
///
/// What `Ref` returns: `FileSystemId`.
pub type CfnFileSystemPolicy = Handle<of::CfnFileSystemPolicy>;
impl cfn::ResourceType for of::CfnFileSystemPolicy { const TYPE: &'static str = "AWS::S3Files::FileSystemPolicy"; type Tags = cfn::NoTags; type Props = CfnFileSystemPolicyProps; type Reference = String; }

/// Properties of [`CfnFileSystemPolicy`].
///
/// Mandatory: `FileSystemId`, `Policy`.
///
/// A change replaces the resource: `FileSystemId`.
pub type CfnFileSystemPolicyProps = Fields<of::CfnFileSystemPolicy>;
impl CfnFileSystemPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_id: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { with(with(empty(), "FileSystemId", file_system_id), "Policy", policy) }
    /// `FileSystemId`: mandatory, at most 128 characters, matches `^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
}

/// [`AWS::S3Files::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html).
///
/// What `Ref` returns: `MountTargetId`.
pub type CfnMountTarget = Handle<of::CfnMountTarget>;
impl cfn::ResourceType for of::CfnMountTarget { const TYPE: &'static str = "AWS::S3Files::MountTarget"; type Tags = cfn::NoTags; type Props = CfnMountTargetProps; type Reference = String; }
impl CfnMountTarget {
    /// The attribute `AvailabilityZoneId`.
    #[inline] pub fn attr_availability_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZoneId") }
    /// The attribute `MountTargetId`.
    #[inline] pub fn attr_mount_target_id(&self) -> Val<String> { cfn::attribute(&self.0, "MountTargetId") }
    /// The attribute `NetworkInterfaceId`.
    #[inline] pub fn attr_network_interface_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkInterfaceId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `Status`: one of `available`, `creating`, `updating`, `deleting`, `deleted`, `error`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnMountTarget`].
///
/// Mandatory: `FileSystemId`, `SubnetId`.
///
/// A change replaces the resource: `FileSystemId`, `IpAddressType`, `Ipv4Address`, `Ipv6Address`, `SubnetId`.
pub type CfnMountTargetProps = Fields<of::CfnMountTarget>;
impl CfnMountTargetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_id: impl IntoVal<String>, subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(with(empty(), "FileSystemId", file_system_id), "SubnetId", subnet_id) }
    /// `FileSystemId`: mandatory, at most 128 characters, matches `^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    /// `IpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_mount_target::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Ipv4Address`: 7 to 15 characters, matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. Changing it replaces the resource.
    #[track_caller] pub fn ipv4_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4Address", value) }
    /// `Ipv6Address`: 3 to 39 characters. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Address", value) }
    /// `SecurityGroups`: at most 100 items, no item twice, each 11 to 43 characters, each matches `^(sg-[0-9a-f]{8,40})$`.
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
