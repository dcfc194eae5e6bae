// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::FSx`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBackup {} pub enum CfnDataRepositoryAssociation {} pub enum CfnFileCache {} pub enum CfnFileSystem {} pub enum CfnS3AccessPointAttachment {} pub enum CfnSnapshot {} pub enum CfnStorageVirtualMachine {} pub enum CfnVolume {} }

/// [`AWS::FSx::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html).
///
/// What `Ref` returns: `ResourceARN`.
pub type CfnBackup = Handle<of::CfnBackup>;
impl cfn::ResourceType for of::CfnBackup { const TYPE: &'static str = "AWS::FSx::Backup"; type Tags = cfn::TagList; type Props = CfnBackupProps; type Reference = String; }
impl CfnBackup {
    /// The attribute `BackupId`.
    #[inline] pub fn attr_backup_id(&self) -> Val<String> { cfn::attribute(&self.0, "BackupId") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Lifecycle`: one of `AVAILABLE`, `CREATING`, `TRANSFERRING`, `DELETED`, `FAILED`, `PENDING`, `COPYING`.
    #[inline] pub fn attr_lifecycle(&self) -> Val<String> { cfn::attribute(&self.0, "Lifecycle") }
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
    /// The attribute `Type`: one of `AUTOMATIC`, `USER_INITIATED`, `AWS_BACKUP`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnBackup`].
///
/// Mandatory: `FileSystemId`.
///
/// A change replaces the resource: `FileSystemId`.
pub type CfnBackupProps = Fields<of::CfnBackup>;
impl CfnBackupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
    /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_backup::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBackup`].
pub mod cfn_backup {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::FSx::DataRepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html).
///
/// What `Ref` returns: `AssociationId`.
pub type CfnDataRepositoryAssociation = Handle<of::CfnDataRepositoryAssociation>;
impl cfn::ResourceType for of::CfnDataRepositoryAssociation { const TYPE: &'static str = "AWS::FSx::DataRepositoryAssociation"; type Tags = cfn::TagList; type Props = CfnDataRepositoryAssociationProps; type Reference = String; }
impl CfnDataRepositoryAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
}

/// Properties of [`CfnDataRepositoryAssociation`].
///
/// Mandatory: `FileSystemId`, `FileSystemPath`, `DataRepositoryPath`.
///
/// A change replaces the resource: `BatchImportMetaDataOnCreate`, `DataRepositoryPath`, `FileSystemId`, `FileSystemPath`.
pub type CfnDataRepositoryAssociationProps = Fields<of::CfnDataRepositoryAssociation>;
/// What [`CfnDataRepositoryAssociationProps`] cannot do without.
pub struct CfnDataRepositoryAssociationPropsRequired<A, B, C> {
    /// `FileSystemId`: 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`. Changing it replaces the resource.
    pub file_system_id: A,
    /// `FileSystemPath`: 1 to 4096 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Changing it replaces the resource.
    pub file_system_path: B,
    /// `DataRepositoryPath`: 3 to 4357 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Changing it replaces the resource.
    pub data_repository_path: C,
}
impl CfnDataRepositoryAssociationProps {
    /// Takes what is mandatory, by name: [`CfnDataRepositoryAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDataRepositoryAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FileSystemId", required.file_system_id), "FileSystemPath", required.file_system_path), "DataRepositoryPath", required.data_repository_path) }
    /// `BatchImportMetaDataOnCreate`. Changing it replaces the resource.
    #[track_caller] pub fn batch_import_meta_data_on_create(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchImportMetaDataOnCreate", value) }
    /// `DataRepositoryPath`: mandatory, 3 to 4357 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Changing it replaces the resource.
    #[track_caller] pub fn data_repository_path(self, value: impl IntoVal<String>) -> Self { with(self, "DataRepositoryPath", value) }
    /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    /// `FileSystemPath`: mandatory, 1 to 4096 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_path(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemPath", value) }
    /// `ImportedFileChunkSize`: 1 to 512000.
    #[track_caller] pub fn imported_file_chunk_size(self, value: impl IntoVal<i64>) -> Self { with(self, "ImportedFileChunkSize", value) }
    /// `S3`.
    #[track_caller] pub fn s3(self, value: impl IntoVal<cfn_data_repository_association::S3>) -> Self { with(self, "S3", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_repository_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataRepositoryAssociation`].
pub mod cfn_data_repository_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_backup::{Tag};
    mod of { pub enum AutoExportPolicy {} pub enum AutoImportPolicy {} pub enum EventType {} pub enum S3 {} impl ias_core::Optional for S3 {} }

    /// `AutoExportPolicy`.
    pub type AutoExportPolicy = Fields<of::AutoExportPolicy>;
    impl AutoExportPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(events: impl IntoVal<List<EventType>>) -> Self { with(empty(), "Events", events) }
        /// `Events`: mandatory, at most 3 items, no item twice.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<EventType>>) -> Self { with(self, "Events", value) }
    }

    /// `AutoImportPolicy`.
    pub type AutoImportPolicy = Fields<of::AutoImportPolicy>;
    impl AutoImportPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(events: impl IntoVal<List<EventType>>) -> Self { with(empty(), "Events", events) }
        /// `Events`: mandatory, at most 3 items, no item twice.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<EventType>>) -> Self { with(self, "Events", value) }
    }

    /// Words of `EventType`.
    pub type EventType = Word<fn(of::EventType)>;
    impl EventType {
        /// `NEW`
        pub const New: Self = word("NEW");
        /// `CHANGED`
        pub const Changed: Self = word("CHANGED");
        /// `DELETED`
        pub const Deleted: Self = word("DELETED");
    }

    /// `S3`.
    pub type S3 = Fields<of::S3>;
    impl S3 {
        /// `AutoExportPolicy`.
        #[track_caller] pub fn auto_export_policy(self, value: impl IntoVal<AutoExportPolicy>) -> Self { with(self, "AutoExportPolicy", value) }
        /// `AutoImportPolicy`.
        #[track_caller] pub fn auto_import_policy(self, value: impl IntoVal<AutoImportPolicy>) -> Self { with(self, "AutoImportPolicy", value) }
    }
}

/// [`AWS::FSx::FileCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html).
///
/// What `Ref` returns: `ResourceARN`.
pub type CfnFileCache = Handle<of::CfnFileCache>;
impl cfn::ResourceType for of::CfnFileCache { const TYPE: &'static str = "AWS::FSx::FileCache"; type Tags = cfn::TagList; type Props = CfnFileCacheProps; type Reference = String; }
impl CfnFileCache {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `DNSName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DNSName") }
    /// The attribute `DataRepositoryAssociationIds`.
    #[inline] pub fn attr_data_repository_association_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DataRepositoryAssociationIds") }
    /// The attribute `FileCacheId`.
    #[inline] pub fn attr_file_cache_id(&self) -> Val<String> { cfn::attribute(&self.0, "FileCacheId") }
    /// The attribute `Lifecycle`: one of `AVAILABLE`, `CREATING`, `DELETING`, `UPDATING`, `FAILED`.
    #[inline] pub fn attr_lifecycle(&self) -> Val<String> { cfn::attribute(&self.0, "Lifecycle") }
    /// The attribute `LustreConfiguration.LogConfiguration`.
    #[inline] pub fn attr_lustre_configuration_log_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "LustreConfiguration.LogConfiguration") }
    /// The attribute `LustreConfiguration.MountName`.
    #[inline] pub fn attr_lustre_configuration_mount_name(&self) -> Val<String> { cfn::attribute(&self.0, "LustreConfiguration.MountName") }
    /// The attribute `NetworkInterfaceIds`.
    #[inline] pub fn attr_network_interface_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NetworkInterfaceIds") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnFileCache`].
///
/// Mandatory: `FileCacheType`, `FileCacheTypeVersion`, `StorageCapacity`, `SubnetIds`.
///
/// A change replaces the resource: `CopyTagsToDataRepositoryAssociations`, `DataRepositoryAssociations`, `FileCacheType`, `FileCacheTypeVersion`, `KmsKeyId`, `SecurityGroupIds`, `StorageCapacity`, `SubnetIds`.
pub type CfnFileCacheProps = Fields<of::CfnFileCache>;
/// What [`CfnFileCacheProps`] cannot do without.
pub struct CfnFileCachePropsRequired<A, B, C, D> {
    /// `FileCacheType`. Changing it replaces the resource.
    pub file_cache_type: A,
    /// `FileCacheTypeVersion`: 1 to 20 characters, matches `^[0-9](\.[0-9]*)*$`. Changing it replaces the resource.
    pub file_cache_type_version: B,
    /// `StorageCapacity`: 0 to 2147483647. Changing it replaces the resource.
    pub storage_capacity: C,
    /// `SubnetIds`: at most 50 items, each 15 to 24 characters, each matches `^(subnet-[0-9a-f]{8,})$`. Changing it replaces the resource.
    pub subnet_ids: D,
}
impl CfnFileCacheProps {
    /// Takes what is mandatory, by name: [`CfnFileCachePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_file_cache::FileCacheType>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<List<String>>>(required: CfnFileCachePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FileCacheType", required.file_cache_type), "FileCacheTypeVersion", required.file_cache_type_version), "StorageCapacity", required.storage_capacity), "SubnetIds", required.subnet_ids) }
    /// `CopyTagsToDataRepositoryAssociations`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn copy_tags_to_data_repository_associations(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToDataRepositoryAssociations", value) }
    /// `DataRepositoryAssociations`: at most 8 items. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn data_repository_associations(self, value: impl IntoVal<List<cfn_file_cache::DataRepositoryAssociation>>) -> Self { with(self, "DataRepositoryAssociations", value) }
    /// `FileCacheType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn file_cache_type(self, value: impl IntoVal<cfn_file_cache::FileCacheType>) -> Self { with(self, "FileCacheType", value) }
    /// `FileCacheTypeVersion`: mandatory, 1 to 20 characters, matches `^[0-9](\.[0-9]*)*$`. Changing it replaces the resource.
    #[track_caller] pub fn file_cache_type_version(self, value: impl IntoVal<String>) -> Self { with(self, "FileCacheTypeVersion", value) }
    /// `KmsKeyId`: 1 to 2048 characters, matches `^.{1,2048}$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LustreConfiguration`.
    #[track_caller] pub fn lustre_configuration(self, value: impl IntoVal<cfn_file_cache::LustreConfiguration>) -> Self { with(self, "LustreConfiguration", value) }
    /// `SecurityGroupIds`: at most 50 items, each 11 to 20 characters, each matches `^(sg-[0-9a-f]{8,})$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `StorageCapacity`: mandatory, 0 to 2147483647. Changing it replaces the resource.
    #[track_caller] pub fn storage_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacity", value) }
    /// `SubnetIds`: mandatory, at most 50 items, each 15 to 24 characters, each matches `^(subnet-[0-9a-f]{8,})$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_file_cache::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFileCache`].
pub mod cfn_file_cache {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_backup::{Tag};
    mod of { pub enum DataRepositoryAssociation {} pub enum FileCacheType {} pub enum LustreConfiguration {} pub enum LustreConfigurationDeploymentType {} pub enum MetadataConfiguration {} }

    /// `DataRepositoryAssociation`.
    pub type DataRepositoryAssociation = Fields<of::DataRepositoryAssociation>;
    impl DataRepositoryAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_cache_path: impl IntoVal<String>, data_repository_path: impl IntoVal<String>) -> Self { with(with(empty(), "FileCachePath", file_cache_path), "DataRepositoryPath", data_repository_path) }
        /// `DataRepositoryPath`: mandatory, 3 to 4357 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`.
        #[track_caller] pub fn data_repository_path(self, value: impl IntoVal<String>) -> Self { with(self, "DataRepositoryPath", value) }
        /// `FileCachePath`: mandatory, 1 to 4096 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`.
        #[track_caller] pub fn file_cache_path(self, value: impl IntoVal<String>) -> Self { with(self, "FileCachePath", value) }
    }

    /// Words of `FileCacheType`.
    pub type FileCacheType = Word<fn(of::FileCacheType)>;
    impl FileCacheType {
        /// `LUSTRE`
        pub const Lustre: Self = word("LUSTRE");
    }

    /// `LustreConfiguration`.
    pub type LustreConfiguration = Fields<of::LustreConfiguration>;
    /// What [`LustreConfiguration`] cannot do without.
    pub struct LustreConfigurationRequired<A, B, C> {
        /// `PerUnitStorageThroughput`: 12 to 1000. Changing it replaces the resource.
        pub per_unit_storage_throughput: A,
        /// `DeploymentType`. Changing it replaces the resource.
        pub deployment_type: B,
        /// `MetadataConfiguration`. Changing it replaces the resource.
        pub metadata_configuration: C,
    }
    impl LustreConfiguration {
        /// Takes what is mandatory, by name: [`LustreConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<LustreConfigurationDeploymentType>, C: IntoVal<MetadataConfiguration>>(required: LustreConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "PerUnitStorageThroughput", required.per_unit_storage_throughput), "DeploymentType", required.deployment_type), "MetadataConfiguration", required.metadata_configuration) }
        /// `DeploymentType`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn deployment_type(self, value: impl IntoVal<LustreConfigurationDeploymentType>) -> Self { with(self, "DeploymentType", value) }
        /// `MetadataConfiguration`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn metadata_configuration(self, value: impl IntoVal<MetadataConfiguration>) -> Self { with(self, "MetadataConfiguration", value) }
        /// `PerUnitStorageThroughput`: mandatory, 12 to 1000. Changing it replaces the resource.
        #[track_caller] pub fn per_unit_storage_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "PerUnitStorageThroughput", value) }
        /// `WeeklyMaintenanceStartTime`: exactly 7 characters, matches `^[1-7]:([01]\d|2[0-3]):?([0-5]\d)$`.
        #[track_caller] pub fn weekly_maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceStartTime", value) }
    }

    /// Words of `DeploymentType`.
    pub type LustreConfigurationDeploymentType = Word<fn(of::LustreConfigurationDeploymentType)>;
    impl LustreConfigurationDeploymentType {
        /// `CACHE_1`
        pub const Cache1: Self = word("CACHE_1");
    }

    /// `MetadataConfiguration`.
    pub type MetadataConfiguration = Fields<of::MetadataConfiguration>;
    impl MetadataConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_capacity: impl IntoVal<i64>) -> Self { with(empty(), "StorageCapacity", storage_capacity) }
        /// `StorageCapacity`: mandatory, 0 to 2147483647.
        #[track_caller] pub fn storage_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacity", value) }
    }
}

/// [`AWS::FSx::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Id`.
pub type CfnFileSystem = Handle<of::CfnFileSystem>;
impl cfn::ResourceType for of::CfnFileSystem { const TYPE: &'static str = "AWS::FSx::FileSystem"; type Tags = cfn::TagList; type Props = CfnFileSystemProps; type Reference = String; }
impl CfnFileSystem {
    /// The attribute `DNSName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DNSName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LustreMountName`.
    #[inline] pub fn attr_lustre_mount_name(&self) -> Val<String> { cfn::attribute(&self.0, "LustreMountName") }
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
    /// The attribute `RootVolumeId`.
    #[inline] pub fn attr_root_volume_id(&self) -> Val<String> { cfn::attribute(&self.0, "RootVolumeId") }
}

/// Properties of [`CfnFileSystem`].
///
/// Mandatory: `FileSystemType`, `SubnetIds`.
///
/// A change replaces the resource: `BackupId`, `FileSystemType`, `FileSystemTypeVersion`, `KmsKeyId`, `SecurityGroupIds`, `SubnetIds`.
pub type CfnFileSystemProps = Fields<of::CfnFileSystem>;
impl CfnFileSystemProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_type: impl IntoVal<String>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "FileSystemType", file_system_type), "SubnetIds", subnet_ids) }
    /// `BackupId`. Changing it replaces the resource.
    #[track_caller] pub fn backup_id(self, value: impl IntoVal<String>) -> Self { with(self, "BackupId", value) }
    /// `FileSystemType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn file_system_type(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemType", value) }
    /// `FileSystemTypeVersion`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_type_version(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemTypeVersion", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LustreConfiguration`.
    #[track_caller] pub fn lustre_configuration(self, value: impl IntoVal<cfn_file_system::LustreConfiguration>) -> Self { with(self, "LustreConfiguration", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `OntapConfiguration`.
    #[track_caller] pub fn ontap_configuration(self, value: impl IntoVal<cfn_file_system::OntapConfiguration>) -> Self { with(self, "OntapConfiguration", value) }
    /// `OpenZFSConfiguration`.
    #[track_caller] pub fn open_zfs_configuration(self, value: impl IntoVal<cfn_file_system::OpenZfsConfiguration>) -> Self { with(self, "OpenZFSConfiguration", value) }
    /// `SecurityGroupIds`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `StorageCapacity`.
    #[track_caller] pub fn storage_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacity", value) }
    /// `StorageType`.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageType", value) }
    /// `SubnetIds`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_file_system::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WindowsConfiguration`.
    #[track_caller] pub fn windows_configuration(self, value: impl IntoVal<cfn_file_system::WindowsConfiguration>) -> Self { with(self, "WindowsConfiguration", value) }
}

/// Types of [`CfnFileSystem`].
pub mod cfn_file_system {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuditLogConfiguration {} pub enum ClientConfigurations {} impl ias_core::Optional for ClientConfigurations {} pub enum DataReadCacheConfiguration {} impl ias_core::Optional for DataReadCacheConfiguration {} pub enum DiskIopsConfiguration {} impl ias_core::Optional for DiskIopsConfiguration {} pub enum FsrmConfiguration {} pub enum LogConfiguration {} pub enum LustreConfiguration {} impl ias_core::Optional for LustreConfiguration {} pub enum MetadataConfiguration {} impl ias_core::Optional for MetadataConfiguration {} pub enum NfsExports {} impl ias_core::Optional for NfsExports {} pub enum OntapConfiguration {} pub enum OpenZfsConfiguration {} pub enum ReadCacheConfiguration {} impl ias_core::Optional for ReadCacheConfiguration {} pub enum RootVolumeConfiguration {} impl ias_core::Optional for RootVolumeConfiguration {} pub enum SelfManagedActiveDirectoryConfiguration {} impl ias_core::Optional for SelfManagedActiveDirectoryConfiguration {} pub enum Tag {} pub enum UserAndGroupQuotas {} impl ias_core::Optional for UserAndGroupQuotas {} pub enum WindowsConfiguration {} }

    /// `AuditLogConfiguration`.
    pub type AuditLogConfiguration = Fields<of::AuditLogConfiguration>;
    impl AuditLogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_access_audit_log_level: impl IntoVal<String>, file_share_access_audit_log_level: impl IntoVal<String>) -> Self { with(with(empty(), "FileAccessAuditLogLevel", file_access_audit_log_level), "FileShareAccessAuditLogLevel", file_share_access_audit_log_level) }
        /// `AuditLogDestination`.
        #[track_caller] pub fn audit_log_destination(self, value: impl IntoVal<String>) -> Self { with(self, "AuditLogDestination", value) }
        /// `FileAccessAuditLogLevel`: mandatory.
        #[track_caller] pub fn file_access_audit_log_level(self, value: impl IntoVal<String>) -> Self { with(self, "FileAccessAuditLogLevel", value) }
        /// `FileShareAccessAuditLogLevel`: mandatory.
        #[track_caller] pub fn file_share_access_audit_log_level(self, value: impl IntoVal<String>) -> Self { with(self, "FileShareAccessAuditLogLevel", value) }
    }

    /// `ClientConfigurations`.
    pub type ClientConfigurations = Fields<of::ClientConfigurations>;
    impl ClientConfigurations {
        /// `Clients`.
        #[track_caller] pub fn clients(self, value: impl IntoVal<String>) -> Self { with(self, "Clients", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Options", value) }
    }

    /// `DataReadCacheConfiguration`.
    pub type DataReadCacheConfiguration = Fields<of::DataReadCacheConfiguration>;
    impl DataReadCacheConfiguration {
        /// `SizeGiB`.
        #[track_caller] pub fn size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeGiB", value) }
        /// `SizingMode`.
        #[track_caller] pub fn sizing_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SizingMode", value) }
    }

    /// `DiskIopsConfiguration`.
    pub type DiskIopsConfiguration = Fields<of::DiskIopsConfiguration>;
    impl DiskIopsConfiguration {
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
    }

    /// `FsrmConfiguration`.
    pub type FsrmConfiguration = Fields<of::FsrmConfiguration>;
    impl FsrmConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fsrm_service_enabled: impl IntoVal<bool>) -> Self { with(empty(), "FsrmServiceEnabled", fsrm_service_enabled) }
        /// `EventLogDestination`.
        #[track_caller] pub fn event_log_destination(self, value: impl IntoVal<String>) -> Self { with(self, "EventLogDestination", value) }
        /// `FsrmServiceEnabled`: mandatory.
        #[track_caller] pub fn fsrm_service_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FsrmServiceEnabled", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(level: impl IntoVal<String>) -> Self { with(empty(), "Level", level) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `Level`: mandatory.
        #[track_caller] pub fn level(self, value: impl IntoVal<String>) -> Self { with(self, "Level", value) }
    }

    /// `LustreConfiguration`.
    pub type LustreConfiguration = Fields<of::LustreConfiguration>;
    impl LustreConfiguration {
        /// `AutoImportPolicy`.
        #[track_caller] pub fn auto_import_policy(self, value: impl IntoVal<String>) -> Self { with(self, "AutoImportPolicy", value) }
        /// `AutomaticBackupRetentionDays`.
        #[track_caller] pub fn automatic_backup_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticBackupRetentionDays", value) }
        /// `CopyTagsToBackups`.
        #[track_caller] pub fn copy_tags_to_backups(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToBackups", value) }
        /// `DailyAutomaticBackupStartTime`.
        #[track_caller] pub fn daily_automatic_backup_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "DailyAutomaticBackupStartTime", value) }
        /// `DataCompressionType`.
        #[track_caller] pub fn data_compression_type(self, value: impl IntoVal<String>) -> Self { with(self, "DataCompressionType", value) }
        /// `DataReadCacheConfiguration`.
        #[track_caller] pub fn data_read_cache_configuration(self, value: impl IntoVal<DataReadCacheConfiguration>) -> Self { with(self, "DataReadCacheConfiguration", value) }
        /// `DeploymentType`.
        #[track_caller] pub fn deployment_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentType", value) }
        /// `DriveCacheType`.
        #[track_caller] pub fn drive_cache_type(self, value: impl IntoVal<String>) -> Self { with(self, "DriveCacheType", value) }
        /// `EfaEnabled`.
        #[track_caller] pub fn efa_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EfaEnabled", value) }
        /// `ExportPath`.
        #[track_caller] pub fn export_path(self, value: impl IntoVal<String>) -> Self { with(self, "ExportPath", value) }
        /// `ImportPath`.
        #[track_caller] pub fn import_path(self, value: impl IntoVal<String>) -> Self { with(self, "ImportPath", value) }
        /// `ImportedFileChunkSize`.
        #[track_caller] pub fn imported_file_chunk_size(self, value: impl IntoVal<i64>) -> Self { with(self, "ImportedFileChunkSize", value) }
        /// `LogConfiguration`.
        #[track_caller] pub fn log_configuration(self, value: impl IntoVal<LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
        /// `MetadataConfiguration`.
        #[track_caller] pub fn metadata_configuration(self, value: impl IntoVal<MetadataConfiguration>) -> Self { with(self, "MetadataConfiguration", value) }
        /// `PerUnitStorageThroughput`.
        #[track_caller] pub fn per_unit_storage_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "PerUnitStorageThroughput", value) }
        /// `ThroughputCapacity`.
        #[track_caller] pub fn throughput_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputCapacity", value) }
        /// `WeeklyMaintenanceStartTime`.
        #[track_caller] pub fn weekly_maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceStartTime", value) }
    }

    /// `MetadataConfiguration`.
    pub type MetadataConfiguration = Fields<of::MetadataConfiguration>;
    impl MetadataConfiguration {
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
    }

    /// `NfsExports`.
    pub type NfsExports = Fields<of::NfsExports>;
    impl NfsExports {
        /// `ClientConfigurations`.
        #[track_caller] pub fn client_configurations(self, value: impl IntoVal<List<ClientConfigurations>>) -> Self { with(self, "ClientConfigurations", value) }
    }

    /// `OntapConfiguration`.
    pub type OntapConfiguration = Fields<of::OntapConfiguration>;
    impl OntapConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(deployment_type: impl IntoVal<String>) -> Self { with(empty(), "DeploymentType", deployment_type) }
        /// `AutomaticBackupRetentionDays`.
        #[track_caller] pub fn automatic_backup_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticBackupRetentionDays", value) }
        /// `DailyAutomaticBackupStartTime`.
        #[track_caller] pub fn daily_automatic_backup_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "DailyAutomaticBackupStartTime", value) }
        /// `DeploymentType`: mandatory.
        #[track_caller] pub fn deployment_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentType", value) }
        /// `DiskIopsConfiguration`.
        #[track_caller] pub fn disk_iops_configuration(self, value: impl IntoVal<DiskIopsConfiguration>) -> Self { with(self, "DiskIopsConfiguration", value) }
        /// `EndpointIpAddressRange`.
        #[track_caller] pub fn endpoint_ip_address_range(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointIpAddressRange", value) }
        /// `EndpointIpv6AddressRange`.
        #[track_caller] pub fn endpoint_ipv6_address_range(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointIpv6AddressRange", value) }
        /// `FsxAdminPassword`.
        #[track_caller] pub fn fsx_admin_password(self, value: impl IntoVal<String>) -> Self { with(self, "FsxAdminPassword", value) }
        /// `HAPairs`.
        #[track_caller] pub fn ha_pairs(self, value: impl IntoVal<i64>) -> Self { with(self, "HAPairs", value) }
        /// `PreferredSubnetId`.
        #[track_caller] pub fn preferred_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredSubnetId", value) }
        /// `RouteTableIds`.
        #[track_caller] pub fn route_table_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RouteTableIds", value) }
        /// `ThroughputCapacity`.
        #[track_caller] pub fn throughput_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputCapacity", value) }
        /// `ThroughputCapacityPerHAPair`.
        #[track_caller] pub fn throughput_capacity_per_ha_pair(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputCapacityPerHAPair", value) }
        /// `WeeklyMaintenanceStartTime`.
        #[track_caller] pub fn weekly_maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceStartTime", value) }
    }

    /// `OpenZFSConfiguration`.
    pub type OpenZfsConfiguration = Fields<of::OpenZfsConfiguration>;
    impl OpenZfsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(deployment_type: impl IntoVal<String>) -> Self { with(empty(), "DeploymentType", deployment_type) }
        /// `AutomaticBackupRetentionDays`.
        #[track_caller] pub fn automatic_backup_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticBackupRetentionDays", value) }
        /// `CopyTagsToBackups`.
        #[track_caller] pub fn copy_tags_to_backups(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToBackups", value) }
        /// `CopyTagsToVolumes`.
        #[track_caller] pub fn copy_tags_to_volumes(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToVolumes", value) }
        /// `DailyAutomaticBackupStartTime`.
        #[track_caller] pub fn daily_automatic_backup_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "DailyAutomaticBackupStartTime", value) }
        /// `DeploymentType`: mandatory.
        #[track_caller] pub fn deployment_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentType", value) }
        /// `DiskIopsConfiguration`.
        #[track_caller] pub fn disk_iops_configuration(self, value: impl IntoVal<DiskIopsConfiguration>) -> Self { with(self, "DiskIopsConfiguration", value) }
        /// `EndpointIpAddressRange`.
        #[track_caller] pub fn endpoint_ip_address_range(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointIpAddressRange", value) }
        /// `EndpointIpv6AddressRange`.
        #[track_caller] pub fn endpoint_ipv6_address_range(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointIpv6AddressRange", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Options", value) }
        /// `PreferredSubnetId`.
        #[track_caller] pub fn preferred_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredSubnetId", value) }
        /// `ReadCacheConfiguration`.
        #[track_caller] pub fn read_cache_configuration(self, value: impl IntoVal<ReadCacheConfiguration>) -> Self { with(self, "ReadCacheConfiguration", value) }
        /// `RootVolumeConfiguration`.
        #[track_caller] pub fn root_volume_configuration(self, value: impl IntoVal<RootVolumeConfiguration>) -> Self { with(self, "RootVolumeConfiguration", value) }
        /// `RouteTableIds`.
        #[track_caller] pub fn route_table_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RouteTableIds", value) }
        /// `ThroughputCapacity`.
        #[track_caller] pub fn throughput_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputCapacity", value) }
        /// `WeeklyMaintenanceStartTime`.
        #[track_caller] pub fn weekly_maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceStartTime", value) }
    }

    /// `ReadCacheConfiguration`.
    pub type ReadCacheConfiguration = Fields<of::ReadCacheConfiguration>;
    impl ReadCacheConfiguration {
        /// `SizeGiB`.
        #[track_caller] pub fn size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeGiB", value) }
        /// `SizingMode`.
        #[track_caller] pub fn sizing_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SizingMode", value) }
    }

    /// `RootVolumeConfiguration`.
    pub type RootVolumeConfiguration = Fields<of::RootVolumeConfiguration>;
    impl RootVolumeConfiguration {
        /// `CopyTagsToSnapshots`.
        #[track_caller] pub fn copy_tags_to_snapshots(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToSnapshots", value) }
        /// `DataCompressionType`.
        #[track_caller] pub fn data_compression_type(self, value: impl IntoVal<String>) -> Self { with(self, "DataCompressionType", value) }
        /// `NfsExports`.
        #[track_caller] pub fn nfs_exports(self, value: impl IntoVal<List<NfsExports>>) -> Self { with(self, "NfsExports", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `RecordSizeKiB`.
        #[track_caller] pub fn record_size_ki_b(self, value: impl IntoVal<i64>) -> Self { with(self, "RecordSizeKiB", value) }
        /// `UserAndGroupQuotas`.
        #[track_caller] pub fn user_and_group_quotas(self, value: impl IntoVal<List<UserAndGroupQuotas>>) -> Self { with(self, "UserAndGroupQuotas", value) }
    }

    /// `SelfManagedActiveDirectoryConfiguration`.
    pub type SelfManagedActiveDirectoryConfiguration = Fields<of::SelfManagedActiveDirectoryConfiguration>;
    impl SelfManagedActiveDirectoryConfiguration {
        /// `DnsIps`.
        #[track_caller] pub fn dns_ips(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DnsIps", value) }
        /// `DomainJoinServiceAccountSecret`.
        #[track_caller] pub fn domain_join_service_account_secret(self, value: impl IntoVal<String>) -> Self { with(self, "DomainJoinServiceAccountSecret", value) }
        /// `DomainName`.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `FileSystemAdministratorsGroup`.
        #[track_caller] pub fn file_system_administrators_group(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemAdministratorsGroup", value) }
        /// `OrganizationalUnitDistinguishedName`.
        #[track_caller] pub fn organizational_unit_distinguished_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationalUnitDistinguishedName", value) }
        /// `Password`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `UserName`.
        #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
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

    /// `UserAndGroupQuotas`.
    pub type UserAndGroupQuotas = Fields<of::UserAndGroupQuotas>;
    impl UserAndGroupQuotas {
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<i64>) -> Self { with(self, "Id", value) }
        /// `StorageCapacityQuotaGiB`.
        #[track_caller] pub fn storage_capacity_quota_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacityQuotaGiB", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `WindowsConfiguration`.
    pub type WindowsConfiguration = Fields<of::WindowsConfiguration>;
    impl WindowsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(throughput_capacity: impl IntoVal<i64>) -> Self { with(empty(), "ThroughputCapacity", throughput_capacity) }
        /// `ActiveDirectoryId`.
        #[track_caller] pub fn active_directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "ActiveDirectoryId", value) }
        /// `Aliases`.
        #[track_caller] pub fn aliases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Aliases", value) }
        /// `AuditLogConfiguration`.
        #[track_caller] pub fn audit_log_configuration(self, value: impl IntoVal<AuditLogConfiguration>) -> Self { with(self, "AuditLogConfiguration", value) }
        /// `AutomaticBackupRetentionDays`.
        #[track_caller] pub fn automatic_backup_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticBackupRetentionDays", value) }
        /// `CopyTagsToBackups`.
        #[track_caller] pub fn copy_tags_to_backups(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToBackups", value) }
        /// `DailyAutomaticBackupStartTime`.
        #[track_caller] pub fn daily_automatic_backup_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "DailyAutomaticBackupStartTime", value) }
        /// `DeploymentType`.
        #[track_caller] pub fn deployment_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentType", value) }
        /// `DiskIopsConfiguration`.
        #[track_caller] pub fn disk_iops_configuration(self, value: impl IntoVal<DiskIopsConfiguration>) -> Self { with(self, "DiskIopsConfiguration", value) }
        /// `FsrmConfiguration`.
        #[track_caller] pub fn fsrm_configuration(self, value: impl IntoVal<FsrmConfiguration>) -> Self { with(self, "FsrmConfiguration", value) }
        /// `PreferredSubnetId`.
        #[track_caller] pub fn preferred_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredSubnetId", value) }
        /// `SelfManagedActiveDirectoryConfiguration`.
        #[track_caller] pub fn self_managed_active_directory_configuration(self, value: impl IntoVal<SelfManagedActiveDirectoryConfiguration>) -> Self { with(self, "SelfManagedActiveDirectoryConfiguration", value) }
        /// `ThroughputCapacity`: mandatory.
        #[track_caller] pub fn throughput_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputCapacity", value) }
        /// `WeeklyMaintenanceStartTime`.
        #[track_caller] pub fn weekly_maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceStartTime", value) }
    }
}

/// [`AWS::FSx::S3AccessPointAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html).
///
/// What `Ref` returns: `Name`.
pub type CfnS3AccessPointAttachment = Handle<of::CfnS3AccessPointAttachment>;
impl cfn::ResourceType for of::CfnS3AccessPointAttachment { const TYPE: &'static str = "AWS::FSx::S3AccessPointAttachment"; type Tags = cfn::NoTags; type Props = CfnS3AccessPointAttachmentProps; type Reference = String; }
impl CfnS3AccessPointAttachment {
    /// The attribute `Lifecycle`: one of `AVAILABLE`, `CREATING`, `DELETING`, `FAILED`, `MISCONFIGURED`, `UPDATING`.
    #[inline] pub fn attr_lifecycle(&self) -> Val<String> { cfn::attribute(&self.0, "Lifecycle") }
    /// The attribute `S3AccessPoint.Alias`.
    #[inline] pub fn attr_s3_access_point_alias(&self) -> Val<String> { cfn::attribute(&self.0, "S3AccessPoint.Alias") }
    /// The attribute `S3AccessPoint.ResourceARN`.
    #[inline] pub fn attr_s3_access_point_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "S3AccessPoint.ResourceARN") }
}

/// Properties of [`CfnS3AccessPointAttachment`].
///
/// Mandatory: `Name`, `Type`.
///
/// A change replaces the resource: `Name`, `OntapConfiguration`, `OpenZFSConfiguration`, `S3AccessPoint`, `Type`.
///
/// Takes exactly one of `OntapConfiguration`; `OpenZFSConfiguration`.
pub type CfnS3AccessPointAttachmentProps = Fields<of::CfnS3AccessPointAttachment>;
impl CfnS3AccessPointAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<cfn_s3_access_point_attachment::Type>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
    /// `Name`: mandatory, 3 to 50 characters, matches `^(?=[a-z0-9])[a-z0-9-]{1,48}[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OntapConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn ontap_configuration(self, value: impl IntoVal<cfn_s3_access_point_attachment::S3AccessPointOntapConfiguration>) -> Self { with(self, "OntapConfiguration", value) }
    /// `OpenZFSConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn open_zfs_configuration(self, value: impl IntoVal<cfn_s3_access_point_attachment::S3AccessPointOpenZfsConfiguration>) -> Self { with(self, "OpenZFSConfiguration", value) }
    /// `S3AccessPoint`. Changing it replaces the resource.
    #[track_caller] pub fn s3_access_point(self, value: impl IntoVal<cfn_s3_access_point_attachment::S3AccessPoint>) -> Self { with(self, "S3AccessPoint", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_s3_access_point_attachment::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnS3AccessPointAttachment`].
pub mod cfn_s3_access_point_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FileSystemGid {} pub enum OntapFileSystemIdentity {} pub enum OntapFileSystemIdentityType {} pub enum OntapUnixFileSystemUser {} pub enum OntapWindowsFileSystemUser {} pub enum OpenZfsFileSystemIdentity {} pub enum OpenZfsFileSystemIdentityType {} pub enum OpenZfsPosixFileSystemUser {} pub enum S3AccessPoint {} impl ias_core::Optional for S3AccessPoint {} pub enum S3AccessPointOntapConfiguration {} pub enum S3AccessPointOpenZfsConfiguration {} pub enum S3AccessPointVpcConfiguration {} pub enum Type {} }

    /// `FileSystemGID`.
    pub type FileSystemGid = Fields<of::FileSystemGid>;
    impl FileSystemGid {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(gid: impl IntoVal<f64>) -> Self { with(empty(), "Gid", gid) }
        /// `Gid`: mandatory, 0 to 4294967295.
        #[track_caller] pub fn gid(self, value: impl IntoVal<f64>) -> Self { with(self, "Gid", value) }
    }

    /// `OntapFileSystemIdentity`.
    ///
    /// Takes exactly one of `UnixUser`; `WindowsUser`.
    pub type OntapFileSystemIdentity = Fields<of::OntapFileSystemIdentity>;
    impl OntapFileSystemIdentity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<OntapFileSystemIdentityType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<OntapFileSystemIdentityType>) -> Self { with(self, "Type", value) }
        /// `UnixUser`.
        #[track_caller] pub fn unix_user(self, value: impl IntoVal<OntapUnixFileSystemUser>) -> Self { with(self, "UnixUser", value) }
        /// `WindowsUser`.
        #[track_caller] pub fn windows_user(self, value: impl IntoVal<OntapWindowsFileSystemUser>) -> Self { with(self, "WindowsUser", value) }
    }

    /// Words of `Type`.
    pub type OntapFileSystemIdentityType = Word<fn(of::OntapFileSystemIdentityType)>;
    impl OntapFileSystemIdentityType {
        /// `UNIX`
        pub const Unix: Self = word("UNIX");
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
    }

    /// `OntapUnixFileSystemUser`.
    pub type OntapUnixFileSystemUser = Fields<of::OntapUnixFileSystemUser>;
    impl OntapUnixFileSystemUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `OntapWindowsFileSystemUser`.
    pub type OntapWindowsFileSystemUser = Fields<of::OntapWindowsFileSystemUser>;
    impl OntapWindowsFileSystemUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `OpenZFSFileSystemIdentity`.
    pub type OpenZfsFileSystemIdentity = Fields<of::OpenZfsFileSystemIdentity>;
    impl OpenZfsFileSystemIdentity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<OpenZfsFileSystemIdentityType>, posix_user: impl IntoVal<OpenZfsPosixFileSystemUser>) -> Self { with(with(empty(), "Type", type_), "PosixUser", posix_user) }
        /// `PosixUser`: mandatory.
        #[track_caller] pub fn posix_user(self, value: impl IntoVal<OpenZfsPosixFileSystemUser>) -> Self { with(self, "PosixUser", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<OpenZfsFileSystemIdentityType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type OpenZfsFileSystemIdentityType = Word<fn(of::OpenZfsFileSystemIdentityType)>;
    impl OpenZfsFileSystemIdentityType {
        /// `POSIX`
        pub const Posix: Self = word("POSIX");
    }

    /// `OpenZFSPosixFileSystemUser`.
    pub type OpenZfsPosixFileSystemUser = Fields<of::OpenZfsPosixFileSystemUser>;
    impl OpenZfsPosixFileSystemUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uid: impl IntoVal<f64>, gid: impl IntoVal<f64>) -> Self { with(with(empty(), "Uid", uid), "Gid", gid) }
        /// `Gid`: mandatory, 0 to 4294967295.
        #[track_caller] pub fn gid(self, value: impl IntoVal<f64>) -> Self { with(self, "Gid", value) }
        /// `SecondaryGids`: at most 15 items, each 0 to 4294967295.
        #[track_caller] pub fn secondary_gids(self, value: impl IntoVal<List<FileSystemGid>>) -> Self { with(self, "SecondaryGids", value) }
        /// `Uid`: mandatory, 0 to 4294967295.
        #[track_caller] pub fn uid(self, value: impl IntoVal<f64>) -> Self { with(self, "Uid", value) }
    }

    /// `S3AccessPoint`.
    pub type S3AccessPoint = Fields<of::S3AccessPoint>;
    impl S3AccessPoint {
        /// `Policy`: 1 to 200000 characters. Write-only.
        #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<S3AccessPointVpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// `S3AccessPointOntapConfiguration`.
    pub type S3AccessPointOntapConfiguration = Fields<of::S3AccessPointOntapConfiguration>;
    impl S3AccessPointOntapConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_id: impl IntoVal<String>, file_system_identity: impl IntoVal<OntapFileSystemIdentity>) -> Self { with(with(empty(), "VolumeId", volume_id), "FileSystemIdentity", file_system_identity) }
        /// `FileSystemIdentity`: mandatory.
        #[track_caller] pub fn file_system_identity(self, value: impl IntoVal<OntapFileSystemIdentity>) -> Self { with(self, "FileSystemIdentity", value) }
        /// `VolumeId`: mandatory, exactly 23 characters, matches `^(fsvol-[0-9a-f]{17,})$`.
        #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeId", value) }
    }

    /// `S3AccessPointOpenZFSConfiguration`.
    pub type S3AccessPointOpenZfsConfiguration = Fields<of::S3AccessPointOpenZfsConfiguration>;
    impl S3AccessPointOpenZfsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_id: impl IntoVal<String>, file_system_identity: impl IntoVal<OpenZfsFileSystemIdentity>) -> Self { with(with(empty(), "VolumeId", volume_id), "FileSystemIdentity", file_system_identity) }
        /// `FileSystemIdentity`: mandatory.
        #[track_caller] pub fn file_system_identity(self, value: impl IntoVal<OpenZfsFileSystemIdentity>) -> Self { with(self, "FileSystemIdentity", value) }
        /// `VolumeId`: mandatory, exactly 23 characters, matches `^(fsvol-[0-9a-f]{17,})$`.
        #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeId", value) }
    }

    /// `S3AccessPointVpcConfiguration`.
    pub type S3AccessPointVpcConfiguration = Fields<of::S3AccessPointVpcConfiguration>;
    impl S3AccessPointVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
        /// `VpcId`: mandatory, 12 to 21 characters, matches `^(vpc-[0-9a-f]{8,})$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `OPENZFS`
        pub const Openzfs: Self = word("OPENZFS");
        /// `ONTAP`
        pub const Ontap: Self = word("ONTAP");
    }
}

/// [`AWS::FSx::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSnapshot = Handle<of::CfnSnapshot>;
impl cfn::ResourceType for of::CfnSnapshot { const TYPE: &'static str = "AWS::FSx::Snapshot"; type Tags = cfn::TagList; type Props = CfnSnapshotProps; type Reference = String; }
impl CfnSnapshot {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
}

/// Properties of [`CfnSnapshot`].
///
/// Mandatory: `VolumeId`, `Name`.
///
/// A change replaces the resource: `VolumeId`.
pub type CfnSnapshotProps = Fields<of::CfnSnapshot>;
impl CfnSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "VolumeId", volume_id), "Name", name) }
    /// `Name`: mandatory, 1 to 203 characters, matches `^[a-zA-Z0-9_:.-]{1,203}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VolumeId`: mandatory, exactly 23 characters, matches `^(fsvol-[0-9a-f]{17,})$`. Changing it replaces the resource.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeId", value) }
}

/// Types of [`CfnSnapshot`].
pub mod cfn_snapshot {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::FSx::StorageVirtualMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html).
///
/// What `Ref` returns: `StorageVirtualMachineId`.
pub type CfnStorageVirtualMachine = Handle<of::CfnStorageVirtualMachine>;
impl cfn::ResourceType for of::CfnStorageVirtualMachine { const TYPE: &'static str = "AWS::FSx::StorageVirtualMachine"; type Tags = cfn::TagList; type Props = CfnStorageVirtualMachineProps; type Reference = String; }
impl CfnStorageVirtualMachine {
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
    /// The attribute `StorageVirtualMachineId`.
    #[inline] pub fn attr_storage_virtual_machine_id(&self) -> Val<String> { cfn::attribute(&self.0, "StorageVirtualMachineId") }
    /// The attribute `UUID`.
    #[inline] pub fn attr_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "UUID") }
}

/// Properties of [`CfnStorageVirtualMachine`].
///
/// Mandatory: `FileSystemId`, `Name`.
///
/// A change replaces the resource: `FileSystemId`, `Name`, `RootVolumeSecurityStyle`.
pub type CfnStorageVirtualMachineProps = Fields<of::CfnStorageVirtualMachine>;
impl CfnStorageVirtualMachineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(file_system_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "FileSystemId", file_system_id), "Name", name) }
    /// `ActiveDirectoryConfiguration`.
    #[track_caller] pub fn active_directory_configuration(self, value: impl IntoVal<cfn_storage_virtual_machine::ActiveDirectoryConfiguration>) -> Self { with(self, "ActiveDirectoryConfiguration", value) }
    /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    /// `Name`: mandatory, 1 to 47 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RootVolumeSecurityStyle`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn root_volume_security_style(self, value: impl IntoVal<cfn_storage_virtual_machine::RootVolumeSecurityStyle>) -> Self { with(self, "RootVolumeSecurityStyle", value) }
    /// `SvmAdminPassword`: 8 to 50 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{8,50}$`. Write-only.
    #[track_caller] pub fn svm_admin_password(self, value: impl IntoVal<String>) -> Self { with(self, "SvmAdminPassword", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_storage_virtual_machine::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStorageVirtualMachine`].
pub mod cfn_storage_virtual_machine {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_snapshot::{Tag};
    mod of { pub enum ActiveDirectoryConfiguration {} impl ias_core::Optional for ActiveDirectoryConfiguration {} pub enum RootVolumeSecurityStyle {} pub enum SelfManagedActiveDirectoryConfiguration {} impl ias_core::Optional for SelfManagedActiveDirectoryConfiguration {} }

    /// `ActiveDirectoryConfiguration`.
    pub type ActiveDirectoryConfiguration = Fields<of::ActiveDirectoryConfiguration>;
    impl ActiveDirectoryConfiguration {
        /// `NetBiosName`: 1 to 15 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`.
        #[track_caller] pub fn net_bios_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetBiosName", value) }
        /// `SelfManagedActiveDirectoryConfiguration`.
        #[track_caller] pub fn self_managed_active_directory_configuration(self, value: impl IntoVal<SelfManagedActiveDirectoryConfiguration>) -> Self { with(self, "SelfManagedActiveDirectoryConfiguration", value) }
    }

    /// Words of `RootVolumeSecurityStyle`.
    pub type RootVolumeSecurityStyle = Word<fn(of::RootVolumeSecurityStyle)>;
    impl RootVolumeSecurityStyle {
        /// `MIXED`
        pub const Mixed: Self = word("MIXED");
        /// `NTFS`
        pub const Ntfs: Self = word("NTFS");
        /// `UNIX`
        pub const Unix: Self = word("UNIX");
    }

    /// `SelfManagedActiveDirectoryConfiguration`.
    pub type SelfManagedActiveDirectoryConfiguration = Fields<of::SelfManagedActiveDirectoryConfiguration>;
    impl SelfManagedActiveDirectoryConfiguration {
        /// `DnsIps`: 1 to 3 items, each 1 to 45 characters.
        #[track_caller] pub fn dns_ips(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DnsIps", value) }
        /// `DomainJoinServiceAccountSecret`: 64 to 1024 characters, matches `^arn:[^:]{1,63}:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+-[a-zA-Z0-9]{6}$`.
        #[track_caller] pub fn domain_join_service_account_secret(self, value: impl IntoVal<String>) -> Self { with(self, "DomainJoinServiceAccountSecret", value) }
        /// `DomainName`: 1 to 255 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `FileSystemAdministratorsGroup`: 1 to 256 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`. Write-only.
        #[track_caller] pub fn file_system_administrators_group(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemAdministratorsGroup", value) }
        /// `OrganizationalUnitDistinguishedName`: 1 to 2000 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,2000}$`.
        #[track_caller] pub fn organizational_unit_distinguished_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationalUnitDistinguishedName", value) }
        /// `Password`: 1 to 256 characters, matches `^.{1,256}$`. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `UserName`: 1 to 256 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`.
        #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
    }
}

/// [`AWS::FSx::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html).
///
/// What `Ref` returns: `VolumeId`.
pub type CfnVolume = Handle<of::CfnVolume>;
impl cfn::ResourceType for of::CfnVolume { const TYPE: &'static str = "AWS::FSx::Volume"; type Tags = cfn::TagList; type Props = CfnVolumeProps; type Reference = String; }
impl CfnVolume {
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
    /// The attribute `UUID`.
    #[inline] pub fn attr_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "UUID") }
    /// The attribute `VolumeId`.
    #[inline] pub fn attr_volume_id(&self) -> Val<String> { cfn::attribute(&self.0, "VolumeId") }
}

/// Properties of [`CfnVolume`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `BackupId`, `VolumeType`.
pub type CfnVolumeProps = Fields<of::CfnVolume>;
impl CfnVolumeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `BackupId`: 12 to 128 characters, matches `^(backup-[0-9a-f]{8,})$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn backup_id(self, value: impl IntoVal<String>) -> Self { with(self, "BackupId", value) }
    /// `Name`: mandatory, 1 to 203 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,203}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OntapConfiguration`.
    #[track_caller] pub fn ontap_configuration(self, value: impl IntoVal<cfn_volume::OntapConfiguration>) -> Self { with(self, "OntapConfiguration", value) }
    /// `OpenZFSConfiguration`.
    #[track_caller] pub fn open_zfs_configuration(self, value: impl IntoVal<cfn_volume::OpenZfsConfiguration>) -> Self { with(self, "OpenZFSConfiguration", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_volume::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VolumeType`. Changing it replaces the resource.
    #[track_caller] pub fn volume_type(self, value: impl IntoVal<cfn_volume::VolumeType>) -> Self { with(self, "VolumeType", value) }
}

/// Types of [`CfnVolume`].
pub mod cfn_volume {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_snapshot::{Tag};
    mod of { pub enum AggregateConfiguration {} impl ias_core::Optional for AggregateConfiguration {} pub enum AutocommitPeriod {} pub enum AutocommitPeriodType {} pub enum ClientConfigurations {} pub enum NfsExports {} pub enum OntapConfiguration {} pub enum OntapConfigurationOntapVolumeType {} pub enum OntapConfigurationSecurityStyle {} pub enum OntapConfigurationVolumeStyle {} pub enum OpenZfsConfiguration {} pub enum OpenZfsConfigurationDataCompressionType {} pub enum OriginSnapshot {} pub enum OriginSnapshotCopyStrategy {} pub enum RetentionPeriod {} pub enum RetentionPeriodType {} pub enum SnaplockConfiguration {} pub enum SnaplockConfigurationPrivilegedDelete {} pub enum SnaplockConfigurationSnaplockType {} pub enum SnaplockRetentionPeriod {} pub enum TieringPolicy {} impl ias_core::Optional for TieringPolicy {} pub enum TieringPolicyName {} pub enum UserAndGroupQuotas {} pub enum UserAndGroupQuotasType {} pub enum VolumeType {} }

    /// `AggregateConfiguration`.
    pub type AggregateConfiguration = Fields<of::AggregateConfiguration>;
    impl AggregateConfiguration {
        /// `Aggregates`: at most 6 items, each 5 to 6 characters, each matches `^(aggr[0-9]{1,2})$`. Changing it replaces the resource.
        #[track_caller] pub fn aggregates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Aggregates", value) }
        /// `ConstituentsPerAggregate`: 1 to 200. Changing it replaces the resource. Write-only.
        #[track_caller] pub fn constituents_per_aggregate(self, value: impl IntoVal<i64>) -> Self { with(self, "ConstituentsPerAggregate", value) }
    }

    /// `AutocommitPeriod`.
    pub type AutocommitPeriod = Fields<of::AutocommitPeriod>;
    impl AutocommitPeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AutocommitPeriodType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AutocommitPeriodType>) -> Self { with(self, "Type", value) }
        /// `Value`: 1 to 65535.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type AutocommitPeriodType = Word<fn(of::AutocommitPeriodType)>;
    impl AutocommitPeriodType {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `MINUTES`
        pub const Minutes: Self = word("MINUTES");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `ClientConfigurations`.
    pub type ClientConfigurations = Fields<of::ClientConfigurations>;
    impl ClientConfigurations {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(options: impl IntoVal<List<String>>, clients: impl IntoVal<String>) -> Self { with(with(empty(), "Options", options), "Clients", clients) }
        /// `Clients`: mandatory, 1 to 128 characters, matches `^[ -~]{1,128}$`.
        #[track_caller] pub fn clients(self, value: impl IntoVal<String>) -> Self { with(self, "Clients", value) }
        /// `Options`: mandatory, 1 to 20 items, each 1 to 128 characters, each matches `^[ -~]{1,128}$`.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Options", value) }
    }

    /// `NfsExports`.
    pub type NfsExports = Fields<of::NfsExports>;
    impl NfsExports {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_configurations: impl IntoVal<List<ClientConfigurations>>) -> Self { with(empty(), "ClientConfigurations", client_configurations) }
        /// `ClientConfigurations`: mandatory, at most 25 items.
        #[track_caller] pub fn client_configurations(self, value: impl IntoVal<List<ClientConfigurations>>) -> Self { with(self, "ClientConfigurations", value) }
    }

    /// `OntapConfiguration`.
    pub type OntapConfiguration = Fields<of::OntapConfiguration>;
    impl OntapConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_virtual_machine_id: impl IntoVal<String>) -> Self { with(empty(), "StorageVirtualMachineId", storage_virtual_machine_id) }
        /// `AggregateConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn aggregate_configuration(self, value: impl IntoVal<AggregateConfiguration>) -> Self { with(self, "AggregateConfiguration", value) }
        /// `CopyTagsToBackups`.
        #[track_caller] pub fn copy_tags_to_backups(self, value: impl IntoVal<String>) -> Self { with(self, "CopyTagsToBackups", value) }
        /// `JunctionPath`: 1 to 255 characters, matches `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`.
        #[track_caller] pub fn junction_path(self, value: impl IntoVal<String>) -> Self { with(self, "JunctionPath", value) }
        /// `OntapVolumeType`. Changing it replaces the resource.
        #[track_caller] pub fn ontap_volume_type(self, value: impl IntoVal<OntapConfigurationOntapVolumeType>) -> Self { with(self, "OntapVolumeType", value) }
        /// `SecurityStyle`.
        #[track_caller] pub fn security_style(self, value: impl IntoVal<OntapConfigurationSecurityStyle>) -> Self { with(self, "SecurityStyle", value) }
        /// `SizeInBytes`: 0 to 22517998000000000.
        #[track_caller] pub fn size_in_bytes(self, value: impl IntoVal<String>) -> Self { with(self, "SizeInBytes", value) }
        /// `SizeInMegabytes`: 0 to 2147483647.
        #[track_caller] pub fn size_in_megabytes(self, value: impl IntoVal<String>) -> Self { with(self, "SizeInMegabytes", value) }
        /// `SnaplockConfiguration`.
        #[track_caller] pub fn snaplock_configuration(self, value: impl IntoVal<SnaplockConfiguration>) -> Self { with(self, "SnaplockConfiguration", value) }
        /// `SnapshotPolicy`: 1 to 255 characters.
        #[track_caller] pub fn snapshot_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotPolicy", value) }
        /// `StorageEfficiencyEnabled`.
        #[track_caller] pub fn storage_efficiency_enabled(self, value: impl IntoVal<String>) -> Self { with(self, "StorageEfficiencyEnabled", value) }
        /// `StorageVirtualMachineId`: mandatory, exactly 21 characters, matches `^(svm-[0-9a-f]{17,})$`. Changing it replaces the resource.
        #[track_caller] pub fn storage_virtual_machine_id(self, value: impl IntoVal<String>) -> Self { with(self, "StorageVirtualMachineId", value) }
        /// `TieringPolicy`.
        #[track_caller] pub fn tiering_policy(self, value: impl IntoVal<TieringPolicy>) -> Self { with(self, "TieringPolicy", value) }
        /// `VolumeStyle`. Changing it replaces the resource.
        #[track_caller] pub fn volume_style(self, value: impl IntoVal<OntapConfigurationVolumeStyle>) -> Self { with(self, "VolumeStyle", value) }
    }

    /// Words of `OntapVolumeType`.
    pub type OntapConfigurationOntapVolumeType = Word<fn(of::OntapConfigurationOntapVolumeType)>;
    impl OntapConfigurationOntapVolumeType {
        /// `DP`
        pub const Dp: Self = word("DP");
        /// `RW`
        pub const Rw: Self = word("RW");
    }

    /// Words of `SecurityStyle`.
    pub type OntapConfigurationSecurityStyle = Word<fn(of::OntapConfigurationSecurityStyle)>;
    impl OntapConfigurationSecurityStyle {
        /// `MIXED`
        pub const Mixed: Self = word("MIXED");
        /// `NTFS`
        pub const Ntfs: Self = word("NTFS");
        /// `UNIX`
        pub const Unix: Self = word("UNIX");
    }

    /// Words of `VolumeStyle`.
    pub type OntapConfigurationVolumeStyle = Word<fn(of::OntapConfigurationVolumeStyle)>;
    impl OntapConfigurationVolumeStyle {
        /// `FLEXGROUP`
        pub const Flexgroup: Self = word("FLEXGROUP");
        /// `FLEXVOL`
        pub const Flexvol: Self = word("FLEXVOL");
    }

    /// `OpenZFSConfiguration`.
    pub type OpenZfsConfiguration = Fields<of::OpenZfsConfiguration>;
    impl OpenZfsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parent_volume_id: impl IntoVal<String>) -> Self { with(empty(), "ParentVolumeId", parent_volume_id) }
        /// `CopyTagsToSnapshots`.
        #[track_caller] pub fn copy_tags_to_snapshots(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToSnapshots", value) }
        /// `DataCompressionType`.
        #[track_caller] pub fn data_compression_type(self, value: impl IntoVal<OpenZfsConfigurationDataCompressionType>) -> Self { with(self, "DataCompressionType", value) }
        /// `NfsExports`: at most 1 item.
        #[track_caller] pub fn nfs_exports(self, value: impl IntoVal<List<NfsExports>>) -> Self { with(self, "NfsExports", value) }
        /// `Options`. Write-only.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Options", value) }
        /// `OriginSnapshot`. Changing it replaces the resource.
        #[track_caller] pub fn origin_snapshot(self, value: impl IntoVal<OriginSnapshot>) -> Self { with(self, "OriginSnapshot", value) }
        /// `ParentVolumeId`: mandatory, exactly 23 characters, matches `^(fsvol-[0-9a-f]{17,})$`. Changing it replaces the resource.
        #[track_caller] pub fn parent_volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "ParentVolumeId", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `RecordSizeKiB`: 4 to 4096.
        #[track_caller] pub fn record_size_ki_b(self, value: impl IntoVal<i64>) -> Self { with(self, "RecordSizeKiB", value) }
        /// `StorageCapacityQuotaGiB`: -1 to 2147483647.
        #[track_caller] pub fn storage_capacity_quota_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacityQuotaGiB", value) }
        /// `StorageCapacityReservationGiB`: -1 to 2147483647.
        #[track_caller] pub fn storage_capacity_reservation_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacityReservationGiB", value) }
        /// `UserAndGroupQuotas`: at most 500 items.
        #[track_caller] pub fn user_and_group_quotas(self, value: impl IntoVal<List<UserAndGroupQuotas>>) -> Self { with(self, "UserAndGroupQuotas", value) }
    }

    /// Words of `DataCompressionType`.
    pub type OpenZfsConfigurationDataCompressionType = Word<fn(of::OpenZfsConfigurationDataCompressionType)>;
    impl OpenZfsConfigurationDataCompressionType {
        /// `LZ4`
        pub const Lz4: Self = word("LZ4");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
    }

    /// `OriginSnapshot`.
    pub type OriginSnapshot = Fields<of::OriginSnapshot>;
    impl OriginSnapshot {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(copy_strategy: impl IntoVal<OriginSnapshotCopyStrategy>, snapshot_arn: impl IntoVal<String>) -> Self { with(with(empty(), "CopyStrategy", copy_strategy), "SnapshotARN", snapshot_arn) }
        /// `CopyStrategy`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn copy_strategy(self, value: impl IntoVal<OriginSnapshotCopyStrategy>) -> Self { with(self, "CopyStrategy", value) }
        /// `SnapshotARN`: mandatory, 8 to 512 characters. Changing it replaces the resource.
        #[track_caller] pub fn snapshot_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotARN", value) }
    }

    /// Words of `CopyStrategy`.
    pub type OriginSnapshotCopyStrategy = Word<fn(of::OriginSnapshotCopyStrategy)>;
    impl OriginSnapshotCopyStrategy {
        /// `CLONE`
        pub const Clone: Self = word("CLONE");
        /// `FULL_COPY`
        pub const FullCopy: Self = word("FULL_COPY");
        /// `INCREMENTAL_COPY`
        pub const IncrementalCopy: Self = word("INCREMENTAL_COPY");
    }

    /// `RetentionPeriod`.
    pub type RetentionPeriod = Fields<of::RetentionPeriod>;
    impl RetentionPeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RetentionPeriodType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RetentionPeriodType>) -> Self { with(self, "Type", value) }
        /// `Value`: 0 to 65535.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type RetentionPeriodType = Word<fn(of::RetentionPeriodType)>;
    impl RetentionPeriodType {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `INFINITE`
        pub const Infinite: Self = word("INFINITE");
        /// `MINUTES`
        pub const Minutes: Self = word("MINUTES");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `SECONDS`
        pub const Seconds: Self = word("SECONDS");
        /// `UNSPECIFIED`
        pub const Unspecified: Self = word("UNSPECIFIED");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `SnaplockConfiguration`.
    pub type SnaplockConfiguration = Fields<of::SnaplockConfiguration>;
    impl SnaplockConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(snaplock_type: impl IntoVal<SnaplockConfigurationSnaplockType>) -> Self { with(empty(), "SnaplockType", snaplock_type) }
        /// `AuditLogVolume`.
        #[track_caller] pub fn audit_log_volume(self, value: impl IntoVal<String>) -> Self { with(self, "AuditLogVolume", value) }
        /// `AutocommitPeriod`.
        #[track_caller] pub fn autocommit_period(self, value: impl IntoVal<AutocommitPeriod>) -> Self { with(self, "AutocommitPeriod", value) }
        /// `PrivilegedDelete`.
        #[track_caller] pub fn privileged_delete(self, value: impl IntoVal<SnaplockConfigurationPrivilegedDelete>) -> Self { with(self, "PrivilegedDelete", value) }
        /// `RetentionPeriod`.
        #[track_caller] pub fn retention_period(self, value: impl IntoVal<SnaplockRetentionPeriod>) -> Self { with(self, "RetentionPeriod", value) }
        /// `SnaplockType`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn snaplock_type(self, value: impl IntoVal<SnaplockConfigurationSnaplockType>) -> Self { with(self, "SnaplockType", value) }
        /// `VolumeAppendModeEnabled`.
        #[track_caller] pub fn volume_append_mode_enabled(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeAppendModeEnabled", value) }
    }

    /// Words of `PrivilegedDelete`.
    pub type SnaplockConfigurationPrivilegedDelete = Word<fn(of::SnaplockConfigurationPrivilegedDelete)>;
    impl SnaplockConfigurationPrivilegedDelete {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `PERMANENTLY_DISABLED`
        pub const PermanentlyDisabled: Self = word("PERMANENTLY_DISABLED");
    }

    /// Words of `SnaplockType`.
    pub type SnaplockConfigurationSnaplockType = Word<fn(of::SnaplockConfigurationSnaplockType)>;
    impl SnaplockConfigurationSnaplockType {
        /// `COMPLIANCE`
        pub const Compliance: Self = word("COMPLIANCE");
        /// `ENTERPRISE`
        pub const Enterprise: Self = word("ENTERPRISE");
    }

    /// `SnaplockRetentionPeriod`.
    pub type SnaplockRetentionPeriod = Fields<of::SnaplockRetentionPeriod>;
    /// What [`SnaplockRetentionPeriod`] cannot do without.
    pub struct SnaplockRetentionPeriodRequired<A, B, C> {
        /// `DefaultRetention`.
        pub default_retention: A,
        /// `MaximumRetention`.
        pub maximum_retention: B,
        /// `MinimumRetention`.
        pub minimum_retention: C,
    }
    impl SnaplockRetentionPeriod {
        /// Takes what is mandatory, by name: [`SnaplockRetentionPeriodRequired`].
        #[track_caller] pub fn new<A: IntoVal<RetentionPeriod>, B: IntoVal<RetentionPeriod>, C: IntoVal<RetentionPeriod>>(required: SnaplockRetentionPeriodRequired<A, B, C>) -> Self { with(with(with(empty(), "DefaultRetention", required.default_retention), "MaximumRetention", required.maximum_retention), "MinimumRetention", required.minimum_retention) }
        /// `DefaultRetention`: mandatory.
        #[track_caller] pub fn default_retention(self, value: impl IntoVal<RetentionPeriod>) -> Self { with(self, "DefaultRetention", value) }
        /// `MaximumRetention`: mandatory.
        #[track_caller] pub fn maximum_retention(self, value: impl IntoVal<RetentionPeriod>) -> Self { with(self, "MaximumRetention", value) }
        /// `MinimumRetention`: mandatory.
        #[track_caller] pub fn minimum_retention(self, value: impl IntoVal<RetentionPeriod>) -> Self { with(self, "MinimumRetention", value) }
    }

    /// `TieringPolicy`.
    pub type TieringPolicy = Fields<of::TieringPolicy>;
    impl TieringPolicy {
        /// `CoolingPeriod`: 2 to 183.
        #[track_caller] pub fn cooling_period(self, value: impl IntoVal<i64>) -> Self { with(self, "CoolingPeriod", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<TieringPolicyName>) -> Self { with(self, "Name", value) }
    }

    /// Words of `Name`.
    pub type TieringPolicyName = Word<fn(of::TieringPolicyName)>;
    impl TieringPolicyName {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `AUTO`
        pub const Auto: Self = word("AUTO");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SNAPSHOT_ONLY`
        pub const SnapshotOnly: Self = word("SNAPSHOT_ONLY");
    }

    /// `UserAndGroupQuotas`.
    pub type UserAndGroupQuotas = Fields<of::UserAndGroupQuotas>;
    /// What [`UserAndGroupQuotas`] cannot do without.
    pub struct UserAndGroupQuotasRequired<A, B, C> {
        /// `Type`.
        pub type_: A,
        /// `Id`: 0 to 2147483647.
        pub id: B,
        /// `StorageCapacityQuotaGiB`: 0 to 2147483647.
        pub storage_capacity_quota_gi_b: C,
    }
    impl UserAndGroupQuotas {
        /// Takes what is mandatory, by name: [`UserAndGroupQuotasRequired`].
        #[track_caller] pub fn new<A: IntoVal<UserAndGroupQuotasType>, B: IntoVal<i64>, C: IntoVal<i64>>(required: UserAndGroupQuotasRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Id", required.id), "StorageCapacityQuotaGiB", required.storage_capacity_quota_gi_b) }
        /// `Id`: mandatory, 0 to 2147483647.
        #[track_caller] pub fn id(self, value: impl IntoVal<i64>) -> Self { with(self, "Id", value) }
        /// `StorageCapacityQuotaGiB`: mandatory, 0 to 2147483647.
        #[track_caller] pub fn storage_capacity_quota_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacityQuotaGiB", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<UserAndGroupQuotasType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type UserAndGroupQuotasType = Word<fn(of::UserAndGroupQuotasType)>;
    impl UserAndGroupQuotasType {
        /// `GROUP`
        pub const Group: Self = word("GROUP");
        /// `USER`
        pub const User: Self = word("USER");
    }

    /// Words of `VolumeType`.
    pub type VolumeType = Word<fn(of::VolumeType)>;
    impl VolumeType {
        /// `ONTAP`
        pub const Ontap: Self = word("ONTAP");
        /// `OPENZFS`
        pub const Openzfs: Self = word("OPENZFS");
    }
}
