// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RDS`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::RDS::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html).
    pub CfnClusterSnapshot, CfnClusterSnapshotProps, "AWS::RDS::ClusterSnapshot", tags = Some(Tagging::List("Tags"))
);
impl CfnClusterSnapshot {
    /// What `Ref` returns: `DBClusterSnapshotArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AllocatedStorage`.
    #[inline] pub fn attr_allocated_storage(&self) -> Val<i64> { cfn::attribute(&self.0, "AllocatedStorage") }
    /// The attribute `AvailabilityZones`.
    #[inline] pub fn attr_availability_zones(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AvailabilityZones") }
    /// The attribute `ClusterCreateTime`.
    #[inline] pub fn attr_cluster_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterCreateTime") }
    /// The attribute `DBClusterSnapshotArn`.
    #[inline] pub fn attr_db_cluster_snapshot_arn(&self) -> Val<String> { cfn::attribute(&self.0, "DBClusterSnapshotArn") }
    /// The attribute `DbClusterResourceId`.
    #[inline] pub fn attr_db_cluster_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DbClusterResourceId") }
    /// The attribute `Engine`.
    #[inline] pub fn attr_engine(&self) -> Val<String> { cfn::attribute(&self.0, "Engine") }
    /// The attribute `EngineMode`.
    #[inline] pub fn attr_engine_mode(&self) -> Val<String> { cfn::attribute(&self.0, "EngineMode") }
    /// The attribute `EngineVersion`.
    #[inline] pub fn attr_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "EngineVersion") }
    /// The attribute `IAMDatabaseAuthenticationEnabled`.
    #[inline] pub fn attr_iam_database_authentication_enabled(&self) -> Val<bool> { cfn::attribute(&self.0, "IAMDatabaseAuthenticationEnabled") }
    /// The attribute `KmsKeyId`.
    #[inline] pub fn attr_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "KmsKeyId") }
    /// The attribute `LicenseModel`.
    #[inline] pub fn attr_license_model(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseModel") }
    /// The attribute `MasterUsername`.
    #[inline] pub fn attr_master_username(&self) -> Val<String> { cfn::attribute(&self.0, "MasterUsername") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `SnapshotCreateTime`.
    #[inline] pub fn attr_snapshot_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotCreateTime") }
    /// The attribute `SnapshotType`.
    #[inline] pub fn attr_snapshot_type(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StorageEncrypted`.
    #[inline] pub fn attr_storage_encrypted(&self) -> Val<bool> { cfn::attribute(&self.0, "StorageEncrypted") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnClusterSnapshot`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnClusterSnapshotProps(Object);
ias_core::shape!(CfnClusterSnapshotProps);
impl CfnClusterSnapshotProps {
    /// Takes what is mandatory.
    pub fn new(db_cluster_snapshot_identifier: impl IntoVal<String>, db_cluster_identifier: impl IntoVal<String>) -> Self { Self(Object::new()).db_cluster_snapshot_identifier(db_cluster_snapshot_identifier).db_cluster_identifier(db_cluster_identifier) }
    /// Key of `DBClusterIdentifier`.
    pub const DB_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("DBClusterIdentifier");
    /// `DBClusterIdentifier`: mandatory. Changing it replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterIdentifier", value); self }
    /// Key of `DBClusterSnapshotIdentifier`.
    pub const DB_CLUSTER_SNAPSHOT_IDENTIFIER: Key<Self, String> = Key::new("DBClusterSnapshotIdentifier");
    /// `DBClusterSnapshotIdentifier`: mandatory, 1 to 63 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    pub fn db_cluster_snapshot_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterSnapshotIdentifier", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_cluster_snapshot::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_cluster_snapshot::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnClusterSnapshot`].
pub mod cfn_cluster_snapshot {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::CustomDBEngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html).
    pub CfnCustomDbEngineVersion, CfnCustomDbEngineVersionProps, "AWS::RDS::CustomDBEngineVersion", tags = Some(Tagging::List("Tags"))
);
impl CfnCustomDbEngineVersion {
    /// What `Ref` returns: a text of Engine, EngineVersion.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `DBEngineVersionArn`.
    #[inline] pub fn attr_db_engine_version_arn(&self) -> Val<Is<kinds::CustomDbEngineVersionArn>> { cfn::attribute(&self.0, "DBEngineVersionArn") }
}

/// Properties of [`CfnCustomDbEngineVersion`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCustomDbEngineVersionProps(Object);
ias_core::shape!(CfnCustomDbEngineVersionProps);
impl CfnCustomDbEngineVersionProps {
    /// Takes what is mandatory.
    pub fn new(engine: impl IntoVal<String>, engine_version: impl IntoVal<String>) -> Self { Self(Object::new()).engine(engine).engine_version(engine_version) }
    /// Key of `DatabaseInstallationFiles`.
    pub const DATABASE_INSTALLATION_FILES: Key<Self, List<String>> = Key::new("DatabaseInstallationFiles");
    /// `DatabaseInstallationFiles`. Changing it replaces the resource.
    pub fn database_installation_files(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DatabaseInstallationFiles", value); self }
    /// Key of `DatabaseInstallationFilesS3BucketName`.
    pub const DATABASE_INSTALLATION_FILES_S3_BUCKET_NAME: Key<Self, String> = Key::new("DatabaseInstallationFilesS3BucketName");
    /// `DatabaseInstallationFilesS3BucketName`: 3 to 63 characters. Changing it replaces the resource.
    pub fn database_installation_files_s3_bucket_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DatabaseInstallationFilesS3BucketName", value); self }
    /// Key of `DatabaseInstallationFilesS3Prefix`.
    pub const DATABASE_INSTALLATION_FILES_S3_PREFIX: Key<Self, String> = Key::new("DatabaseInstallationFilesS3Prefix");
    /// `DatabaseInstallationFilesS3Prefix`: 1 to 255 characters. Changing it replaces the resource.
    pub fn database_installation_files_s3_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DatabaseInstallationFilesS3Prefix", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 1000 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Engine`.
    pub const ENGINE: Key<Self, String> = Key::new("Engine");
    /// `Engine`: mandatory, 1 to 35 characters, matches `^[A-Za-z0-9-]{1,35}$`. Changing it replaces the resource.
    pub fn engine(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Engine", value); self }
    /// Key of `EngineVersion`.
    pub const ENGINE_VERSION: Key<Self, String> = Key::new("EngineVersion");
    /// `EngineVersion`: mandatory, 1 to 60 characters, matches `^[a-z0-9_.-]{1,60}$`. Changing it replaces the resource.
    pub fn engine_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineVersion", value); self }
    /// Key of `ImageId`.
    pub const IMAGE_ID: Key<Self, String> = Key::new("ImageId");
    /// `ImageId`: 1 to 255 characters. Changing it replaces the resource.
    pub fn image_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ImageId", value); self }
    /// Key of `KMSKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KMSKeyId");
    /// `KMSKeyId`: 1 to 2048 characters, matches `^[a-zA-Z0-9_:\-\/]+$`. Changing it replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KMSKeyId", value); self }
    /// Key of `Manifest`.
    pub const MANIFEST: Key<Self, String> = Key::new("Manifest");
    /// `Manifest`: 1 to 51000 characters, matches `^[\s\S]*$`. Changing it replaces the resource. Write-only.
    pub fn manifest(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Manifest", value); self }
    /// Key of `SourceCustomDbEngineVersionIdentifier`.
    pub const SOURCE_CUSTOM_DB_ENGINE_VERSION_IDENTIFIER: Key<Self, String> = Key::new("SourceCustomDbEngineVersionIdentifier");
    /// `SourceCustomDbEngineVersionIdentifier`: 1 to 255 characters. Changing it replaces the resource. Write-only.
    pub fn source_custom_db_engine_version_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceCustomDbEngineVersionIdentifier", value); self }
    /// Key of `Status`.
    pub const STATUS: Key<Self, cfn_custom_db_engine_version::Status> = Key::new("Status");
    /// `Status`: default `"available"`.
    pub fn status(mut self, value: impl IntoVal<cfn_custom_db_engine_version::Status>) -> Self { self.0.put("Status", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_custom_db_engine_version::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_custom_db_engine_version::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `UseAwsProvidedLatestImage`.
    pub const USE_AWS_PROVIDED_LATEST_IMAGE: Key<Self, bool> = Key::new("UseAwsProvidedLatestImage");
    /// `UseAwsProvidedLatestImage`. Changing it replaces the resource. Write-only.
    pub fn use_aws_provided_latest_image(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseAwsProvidedLatestImage", value); self }
}

/// Types of [`CfnCustomDbEngineVersion`].
pub mod cfn_custom_db_engine_version {
    use super::super::prelude::*;

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Status {
        /// `available`
        Available,
        /// `inactive`
        Inactive,
        /// `inactive-except-restore`
        InactiveExceptRestore,
        /// `pending-validation`
        PendingValidation,
    }
    ias_core::words!(Status { Available = "available", Inactive = "inactive", InactiveExceptRestore = "inactive-except-restore", PendingValidation = "pending-validation" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnDbCluster, CfnDbClusterProps, "AWS::RDS::DBCluster", tags = Some(Tagging::List("Tags"))
);
impl CfnDbCluster {
    /// What `Ref` returns: `DBClusterIdentifier`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbClusterIdentifier>> { cfn::reference(&self.0) }
    /// The attribute `DBClusterArn`.
    #[inline] pub fn attr_db_cluster_arn(&self) -> Val<Is<kinds::DbClusterArn>> { cfn::attribute(&self.0, "DBClusterArn") }
    /// The attribute `DBClusterResourceId`.
    #[inline] pub fn attr_db_cluster_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DBClusterResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<cfn_db_cluster::Endpoint> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Endpoint.Address`.
    #[inline] pub fn attr_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Address") }
    /// The attribute `Endpoint.Port`.
    #[inline] pub fn attr_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Port") }
    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline] pub fn attr_master_user_secret_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MasterUserSecret.SecretArn") }
    /// The attribute `ReadEndpoint`.
    #[inline] pub fn attr_read_endpoint(&self) -> Val<cfn_db_cluster::ReadEndpoint> { cfn::attribute(&self.0, "ReadEndpoint") }
    /// The attribute `ReadEndpoint.Address`.
    #[inline] pub fn attr_read_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "ReadEndpoint.Address") }
    /// The attribute `StorageEncryptionType`.
    #[inline] pub fn attr_storage_encryption_type(&self) -> Val<String> { cfn::attribute(&self.0, "StorageEncryptionType") }
    /// The attribute `StorageThroughput`.
    #[inline] pub fn attr_storage_throughput(&self) -> Val<i64> { cfn::attribute(&self.0, "StorageThroughput") }
}

/// Properties of [`CfnDbCluster`].
/// 
/// `MasterUserPassword` needs `MasterUsername`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbClusterProps(Object);
ias_core::shape!(CfnDbClusterProps);
impl CfnDbClusterProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AllocatedStorage`.
    pub const ALLOCATED_STORAGE: Key<Self, i64> = Key::new("AllocatedStorage");
    /// `AllocatedStorage`.
    pub fn allocated_storage(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("AllocatedStorage", value); self }
    /// Key of `AssociatedRoles`.
    pub const ASSOCIATED_ROLES: Key<Self, List<cfn_db_cluster::DbClusterRole>> = Key::new("AssociatedRoles");
    /// `AssociatedRoles`: at most 15 items, no item twice.
    pub fn associated_roles(mut self, value: impl IntoVal<List<cfn_db_cluster::DbClusterRole>>) -> Self { self.0.put("AssociatedRoles", value); self }
    /// Key of `AutoMinorVersionUpgrade`.
    pub const AUTO_MINOR_VERSION_UPGRADE: Key<Self, bool> = Key::new("AutoMinorVersionUpgrade");
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value); self }
    /// Key of `AvailabilityZones`.
    pub const AVAILABILITY_ZONES: Key<Self, List<String>> = Key::new("AvailabilityZones");
    /// `AvailabilityZones`: no item twice. Changing it replaces the resource.
    pub fn availability_zones(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AvailabilityZones", value); self }
    /// Key of `BacktrackWindow`.
    pub const BACKTRACK_WINDOW: Key<Self, i64> = Key::new("BacktrackWindow");
    /// `BacktrackWindow`: at least 0.
    pub fn backtrack_window(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BacktrackWindow", value); self }
    /// Key of `BackupRetentionPeriod`.
    pub const BACKUP_RETENTION_PERIOD: Key<Self, i64> = Key::new("BackupRetentionPeriod");
    /// `BackupRetentionPeriod`: 1 to 35, default `1`.
    pub fn backup_retention_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BackupRetentionPeriod", value); self }
    /// Key of `ClusterScalabilityType`.
    pub const CLUSTER_SCALABILITY_TYPE: Key<Self, cfn_db_cluster::ClusterScalabilityType> = Key::new("ClusterScalabilityType");
    /// `ClusterScalabilityType`. Changing it replaces the resource. Write-only.
    pub fn cluster_scalability_type(mut self, value: impl IntoVal<cfn_db_cluster::ClusterScalabilityType>) -> Self { self.0.put("ClusterScalabilityType", value); self }
    /// Key of `CopyTagsToSnapshot`.
    pub const COPY_TAGS_TO_SNAPSHOT: Key<Self, bool> = Key::new("CopyTagsToSnapshot");
    /// `CopyTagsToSnapshot`.
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("CopyTagsToSnapshot", value); self }
    /// Key of `DBClusterIdentifier`.
    pub const DB_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("DBClusterIdentifier");
    /// `DBClusterIdentifier`: 1 to 63 characters, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterIdentifier", value); self }
    /// Key of `DBClusterInstanceClass`.
    pub const DB_CLUSTER_INSTANCE_CLASS: Key<Self, String> = Key::new("DBClusterInstanceClass");
    /// `DBClusterInstanceClass`.
    pub fn db_cluster_instance_class(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterInstanceClass", value); self }
    /// Key of `DBClusterParameterGroupName`.
    pub const DB_CLUSTER_PARAMETER_GROUP_NAME: Key<Self, Is<kinds::DbClusterParameterGroupName>> = Key::new("DBClusterParameterGroupName");
    /// `DBClusterParameterGroupName`.
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoVal<Is<kinds::DbClusterParameterGroupName>>) -> Self { self.0.put("DBClusterParameterGroupName", value); self }
    /// Key of `DBInstanceParameterGroupName`.
    pub const DB_INSTANCE_PARAMETER_GROUP_NAME: Key<Self, String> = Key::new("DBInstanceParameterGroupName");
    /// `DBInstanceParameterGroupName`. Write-only.
    pub fn db_instance_parameter_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBInstanceParameterGroupName", value); self }
    /// Key of `DBSubnetGroupName`.
    pub const DB_SUBNET_GROUP_NAME: Key<Self, Is<kinds::DbSubnetGroupName>> = Key::new("DBSubnetGroupName");
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoVal<Is<kinds::DbSubnetGroupName>>) -> Self { self.0.put("DBSubnetGroupName", value); self }
    /// Key of `DBSystemId`.
    pub const DB_SYSTEM_ID: Key<Self, String> = Key::new("DBSystemId");
    /// `DBSystemId`. Changing it replaces the resource.
    pub fn db_system_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSystemId", value); self }
    /// Key of `DatabaseInsightsMode`.
    pub const DATABASE_INSIGHTS_MODE: Key<Self, cfn_db_cluster::DatabaseInsightsMode> = Key::new("DatabaseInsightsMode");
    /// `DatabaseInsightsMode`.
    pub fn database_insights_mode(mut self, value: impl IntoVal<cfn_db_cluster::DatabaseInsightsMode>) -> Self { self.0.put("DatabaseInsightsMode", value); self }
    /// Key of `DatabaseName`.
    pub const DATABASE_NAME: Key<Self, String> = Key::new("DatabaseName");
    /// `DatabaseName`. Changing it replaces the resource.
    pub fn database_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DatabaseName", value); self }
    /// Key of `DeleteAutomatedBackups`.
    pub const DELETE_AUTOMATED_BACKUPS: Key<Self, bool> = Key::new("DeleteAutomatedBackups");
    /// `DeleteAutomatedBackups`. Write-only.
    pub fn delete_automated_backups(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeleteAutomatedBackups", value); self }
    /// Key of `DeletionProtection`.
    pub const DELETION_PROTECTION: Key<Self, bool> = Key::new("DeletionProtection");
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtection", value); self }
    /// Key of `Domain`.
    pub const DOMAIN: Key<Self, String> = Key::new("Domain");
    /// `Domain`.
    pub fn domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Domain", value); self }
    /// Key of `DomainIAMRoleName`.
    pub const DOMAIN_IAM_ROLE_NAME: Key<Self, String> = Key::new("DomainIAMRoleName");
    /// `DomainIAMRoleName`.
    pub fn domain_iam_role_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainIAMRoleName", value); self }
    /// Key of `EnableCloudwatchLogsExports`.
    pub const ENABLE_CLOUDWATCH_LOGS_EXPORTS: Key<Self, List<String>> = Key::new("EnableCloudwatchLogsExports");
    /// `EnableCloudwatchLogsExports`: no item twice.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EnableCloudwatchLogsExports", value); self }
    /// Key of `EnableGlobalWriteForwarding`.
    pub const ENABLE_GLOBAL_WRITE_FORWARDING: Key<Self, bool> = Key::new("EnableGlobalWriteForwarding");
    /// `EnableGlobalWriteForwarding`.
    pub fn enable_global_write_forwarding(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableGlobalWriteForwarding", value); self }
    /// Key of `EnableHttpEndpoint`.
    pub const ENABLE_HTTP_ENDPOINT: Key<Self, bool> = Key::new("EnableHttpEndpoint");
    /// `EnableHttpEndpoint`.
    pub fn enable_http_endpoint(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableHttpEndpoint", value); self }
    /// Key of `EnableIAMDatabaseAuthentication`.
    pub const ENABLE_IAM_DATABASE_AUTHENTICATION: Key<Self, bool> = Key::new("EnableIAMDatabaseAuthentication");
    /// `EnableIAMDatabaseAuthentication`.
    pub fn enable_iam_database_authentication(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableIAMDatabaseAuthentication", value); self }
    /// Key of `EnableLocalWriteForwarding`.
    pub const ENABLE_LOCAL_WRITE_FORWARDING: Key<Self, bool> = Key::new("EnableLocalWriteForwarding");
    /// `EnableLocalWriteForwarding`.
    pub fn enable_local_write_forwarding(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableLocalWriteForwarding", value); self }
    /// Key of `Engine`.
    pub const ENGINE: Key<Self, String> = Key::new("Engine");
    /// `Engine`. Changing it may replace the resource.
    pub fn engine(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Engine", value); self }
    /// Key of `EngineLifecycleSupport`.
    pub const ENGINE_LIFECYCLE_SUPPORT: Key<Self, String> = Key::new("EngineLifecycleSupport");
    /// `EngineLifecycleSupport`.
    pub fn engine_lifecycle_support(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineLifecycleSupport", value); self }
    /// Key of `EngineMode`.
    pub const ENGINE_MODE: Key<Self, String> = Key::new("EngineMode");
    /// `EngineMode`. Changing it replaces the resource.
    pub fn engine_mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineMode", value); self }
    /// Key of `EngineVersion`.
    pub const ENGINE_VERSION: Key<Self, String> = Key::new("EngineVersion");
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineVersion", value); self }
    /// Key of `GlobalClusterIdentifier`.
    pub const GLOBAL_CLUSTER_IDENTIFIER: Key<Self, Is<kinds::GlobalClusterIdentifier>> = Key::new("GlobalClusterIdentifier");
    /// `GlobalClusterIdentifier`: at most 63 characters, matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it may replace the resource.
    pub fn global_cluster_identifier(mut self, value: impl IntoVal<Is<kinds::GlobalClusterIdentifier>>) -> Self { self.0.put("GlobalClusterIdentifier", value); self }
    /// Key of `Iops`.
    pub const IOPS: Key<Self, i64> = Key::new("Iops");
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Iops", value); self }
    /// Key of `KmsKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
    /// `KmsKeyId`. Changing it replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    /// Key of `ManageMasterUserPassword`.
    pub const MANAGE_MASTER_USER_PASSWORD: Key<Self, bool> = Key::new("ManageMasterUserPassword");
    /// `ManageMasterUserPassword`.
    pub fn manage_master_user_password(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ManageMasterUserPassword", value); self }
    /// Key of `MasterUserAuthenticationType`.
    pub const MASTER_USER_AUTHENTICATION_TYPE: Key<Self, cfn_db_cluster::MasterUserAuthenticationType> = Key::new("MasterUserAuthenticationType");
    /// `MasterUserAuthenticationType`. Write-only.
    pub fn master_user_authentication_type(mut self, value: impl IntoVal<cfn_db_cluster::MasterUserAuthenticationType>) -> Self { self.0.put("MasterUserAuthenticationType", value); self }
    /// Key of `MasterUserPassword`.
    pub const MASTER_USER_PASSWORD: Key<Self, String> = Key::new("MasterUserPassword");
    /// `MasterUserPassword`. Write-only.
    pub fn master_user_password(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MasterUserPassword", value); self }
    /// Key of `MasterUserSecret`.
    pub const MASTER_USER_SECRET: Key<Self, cfn_db_cluster::MasterUserSecret> = Key::new("MasterUserSecret");
    /// `MasterUserSecret`.
    pub fn master_user_secret(mut self, value: impl IntoVal<cfn_db_cluster::MasterUserSecret>) -> Self { self.0.put("MasterUserSecret", value); self }
    /// Key of `MasterUsername`.
    pub const MASTER_USERNAME: Key<Self, String> = Key::new("MasterUsername");
    /// `MasterUsername`: at least 1 character, matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. Changing it may replace the resource.
    pub fn master_username(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MasterUsername", value); self }
    /// Key of `MonitoringInterval`.
    pub const MONITORING_INTERVAL: Key<Self, i64> = Key::new("MonitoringInterval");
    /// `MonitoringInterval`.
    pub fn monitoring_interval(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MonitoringInterval", value); self }
    /// Key of `MonitoringRoleArn`.
    pub const MONITORING_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("MonitoringRoleArn");
    /// `MonitoringRoleArn`.
    pub fn monitoring_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("MonitoringRoleArn", value); self }
    /// Key of `NetworkType`.
    pub const NETWORK_TYPE: Key<Self, String> = Key::new("NetworkType");
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("NetworkType", value); self }
    /// Key of `PerformanceInsightsEnabled`.
    pub const PERFORMANCE_INSIGHTS_ENABLED: Key<Self, bool> = Key::new("PerformanceInsightsEnabled");
    /// `PerformanceInsightsEnabled`.
    pub fn performance_insights_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PerformanceInsightsEnabled", value); self }
    /// Key of `PerformanceInsightsKmsKeyId`.
    pub const PERFORMANCE_INSIGHTS_KMS_KEY_ID: Key<Self, String> = Key::new("PerformanceInsightsKmsKeyId");
    /// `PerformanceInsightsKmsKeyId`.
    pub fn performance_insights_kms_key_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PerformanceInsightsKmsKeyId", value); self }
    /// Key of `PerformanceInsightsRetentionPeriod`.
    pub const PERFORMANCE_INSIGHTS_RETENTION_PERIOD: Key<Self, i64> = Key::new("PerformanceInsightsRetentionPeriod");
    /// `PerformanceInsightsRetentionPeriod`.
    pub fn performance_insights_retention_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PerformanceInsightsRetentionPeriod", value); self }
    /// Key of `Port`.
    pub const PORT: Key<Self, i64> = Key::new("Port");
    /// `Port`.
    pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
    /// Key of `PreferredBackupWindow`.
    pub const PREFERRED_BACKUP_WINDOW: Key<Self, String> = Key::new("PreferredBackupWindow");
    /// `PreferredBackupWindow`.
    pub fn preferred_backup_window(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PreferredBackupWindow", value); self }
    /// Key of `PreferredMaintenanceWindow`.
    pub const PREFERRED_MAINTENANCE_WINDOW: Key<Self, String> = Key::new("PreferredMaintenanceWindow");
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value); self }
    /// Key of `PubliclyAccessible`.
    pub const PUBLICLY_ACCESSIBLE: Key<Self, bool> = Key::new("PubliclyAccessible");
    /// `PubliclyAccessible`. Changing it replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PubliclyAccessible", value); self }
    /// Key of `ReplicationSourceIdentifier`.
    pub const REPLICATION_SOURCE_IDENTIFIER: Key<Self, String> = Key::new("ReplicationSourceIdentifier");
    /// `ReplicationSourceIdentifier`.
    pub fn replication_source_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReplicationSourceIdentifier", value); self }
    /// Key of `RestoreToTime`.
    pub const RESTORE_TO_TIME: Key<Self, String> = Key::new("RestoreToTime");
    /// `RestoreToTime`. Changing it replaces the resource. Write-only.
    pub fn restore_to_time(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RestoreToTime", value); self }
    /// Key of `RestoreType`.
    pub const RESTORE_TYPE: Key<Self, String> = Key::new("RestoreType");
    /// `RestoreType`. Changing it replaces the resource. Write-only.
    pub fn restore_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RestoreType", value); self }
    /// Key of `ScalingConfiguration`.
    pub const SCALING_CONFIGURATION: Key<Self, cfn_db_cluster::ScalingConfiguration> = Key::new("ScalingConfiguration");
    /// `ScalingConfiguration`.
    pub fn scaling_configuration(mut self, value: impl IntoVal<cfn_db_cluster::ScalingConfiguration>) -> Self { self.0.put("ScalingConfiguration", value); self }
    /// Key of `ServerlessV2ScalingConfiguration`.
    pub const SERVERLESS_V2_SCALING_CONFIGURATION: Key<Self, cfn_db_cluster::ServerlessV2ScalingConfiguration> = Key::new("ServerlessV2ScalingConfiguration");
    /// `ServerlessV2ScalingConfiguration`.
    pub fn serverless_v2_scaling_configuration(mut self, value: impl IntoVal<cfn_db_cluster::ServerlessV2ScalingConfiguration>) -> Self { self.0.put("ServerlessV2ScalingConfiguration", value); self }
    /// Key of `SnapshotIdentifier`.
    pub const SNAPSHOT_IDENTIFIER: Key<Self, String> = Key::new("SnapshotIdentifier");
    /// `SnapshotIdentifier`. Changing it replaces the resource. Write-only.
    pub fn snapshot_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SnapshotIdentifier", value); self }
    /// Key of `SourceDBClusterIdentifier`.
    pub const SOURCE_DB_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("SourceDBClusterIdentifier");
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource. Write-only.
    pub fn source_db_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value); self }
    /// Key of `SourceDbClusterResourceId`.
    pub const SOURCE_DB_CLUSTER_RESOURCE_ID: Key<Self, String> = Key::new("SourceDbClusterResourceId");
    /// `SourceDbClusterResourceId`. Changing it replaces the resource. Write-only.
    pub fn source_db_cluster_resource_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceDbClusterResourceId", value); self }
    /// Key of `SourceRegion`.
    pub const SOURCE_REGION: Key<Self, String> = Key::new("SourceRegion");
    /// `SourceRegion`. Changing it replaces the resource. Write-only.
    pub fn source_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceRegion", value); self }
    /// Key of `StorageEncrypted`.
    pub const STORAGE_ENCRYPTED: Key<Self, bool> = Key::new("StorageEncrypted");
    /// `StorageEncrypted`. Changing it replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("StorageEncrypted", value); self }
    /// Key of `StorageType`.
    pub const STORAGE_TYPE: Key<Self, String> = Key::new("StorageType");
    /// `StorageType`.
    pub fn storage_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StorageType", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_cluster::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_cluster::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `UseLatestRestorableTime`.
    pub const USE_LATEST_RESTORABLE_TIME: Key<Self, bool> = Key::new("UseLatestRestorableTime");
    /// `UseLatestRestorableTime`. Changing it replaces the resource. Write-only.
    pub fn use_latest_restorable_time(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseLatestRestorableTime", value); self }
    /// Key of `VpcSecurityGroupIds`.
    pub const VPC_SECURITY_GROUP_IDS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("VpcSecurityGroupIds");
    /// `VpcSecurityGroupIds`: no item twice.
    pub fn vpc_security_group_ids(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("VpcSecurityGroupIds", value); self }
}
impl Default for CfnDbClusterProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnDbCluster`].
pub mod cfn_db_cluster {
    use super::super::prelude::*;

    /// Words of `ClusterScalabilityType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ClusterScalabilityType {
        /// `limitless`
        Limitless,
        /// `standard`
        Standard,
    }
    ias_core::words!(ClusterScalabilityType { Limitless = "limitless", Standard = "standard" });

    /// Words of `DatabaseInsightsMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DatabaseInsightsMode {
        /// `advanced`
        Advanced,
        /// `standard`
        Standard,
    }
    ias_core::words!(DatabaseInsightsMode { Advanced = "advanced", Standard = "standard" });

    /// `DBClusterRole`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DbClusterRole(Object);
    ias_core::shape!(DbClusterRole);
    impl DbClusterRole {
        /// Takes what is mandatory.
        pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).role_arn(role_arn) }
        /// Key of `FeatureName`.
        pub const FEATURE_NAME: Key<Self, String> = Key::new("FeatureName");
        /// `FeatureName`.
        pub fn feature_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FeatureName", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    }

    /// `Endpoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Endpoint(Object);
    ias_core::shape!(Endpoint);
    impl Endpoint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for Endpoint { fn default() -> Self { Self::new() } }

    /// Words of `MasterUserAuthenticationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MasterUserAuthenticationType {
        /// `iam-db-auth`
        IamDbAuth,
        /// `password`
        Password,
    }
    ias_core::words!(MasterUserAuthenticationType { IamDbAuth = "iam-db-auth", Password = "password" });

    /// `MasterUserSecret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MasterUserSecret(Object);
    ias_core::shape!(MasterUserSecret);
    impl MasterUserSecret {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `KmsKeyId`.
        pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    }
    impl Default for MasterUserSecret { fn default() -> Self { Self::new() } }

    /// `ReadEndpoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReadEndpoint(Object);
    ias_core::shape!(ReadEndpoint);
    impl ReadEndpoint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for ReadEndpoint { fn default() -> Self { Self::new() } }

    /// `ScalingConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScalingConfiguration(Object);
    ias_core::shape!(ScalingConfiguration);
    impl ScalingConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AutoPause`.
        pub const AUTO_PAUSE: Key<Self, bool> = Key::new("AutoPause");
        /// `AutoPause`.
        pub fn auto_pause(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("AutoPause", value); self }
        /// Key of `MaxCapacity`.
        pub const MAX_CAPACITY: Key<Self, i64> = Key::new("MaxCapacity");
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxCapacity", value); self }
        /// Key of `MinCapacity`.
        pub const MIN_CAPACITY: Key<Self, i64> = Key::new("MinCapacity");
        /// `MinCapacity`.
        pub fn min_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinCapacity", value); self }
        /// Key of `SecondsBeforeTimeout`.
        pub const SECONDS_BEFORE_TIMEOUT: Key<Self, i64> = Key::new("SecondsBeforeTimeout");
        /// `SecondsBeforeTimeout`.
        pub fn seconds_before_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SecondsBeforeTimeout", value); self }
        /// Key of `SecondsUntilAutoPause`.
        pub const SECONDS_UNTIL_AUTO_PAUSE: Key<Self, i64> = Key::new("SecondsUntilAutoPause");
        /// `SecondsUntilAutoPause`.
        pub fn seconds_until_auto_pause(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SecondsUntilAutoPause", value); self }
        /// Key of `TimeoutAction`.
        pub const TIMEOUT_ACTION: Key<Self, String> = Key::new("TimeoutAction");
        /// `TimeoutAction`.
        pub fn timeout_action(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TimeoutAction", value); self }
    }
    impl Default for ScalingConfiguration { fn default() -> Self { Self::new() } }

    /// `ServerlessV2ScalingConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServerlessV2ScalingConfiguration(Object);
    ias_core::shape!(ServerlessV2ScalingConfiguration);
    impl ServerlessV2ScalingConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxCapacity`.
        pub const MAX_CAPACITY: Key<Self, f64> = Key::new("MaxCapacity");
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MaxCapacity", value); self }
        /// Key of `MinCapacity`.
        pub const MIN_CAPACITY: Key<Self, f64> = Key::new("MinCapacity");
        /// `MinCapacity`.
        pub fn min_capacity(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MinCapacity", value); self }
        /// Key of `SecondsUntilAutoPause`.
        pub const SECONDS_UNTIL_AUTO_PAUSE: Key<Self, i64> = Key::new("SecondsUntilAutoPause");
        /// `SecondsUntilAutoPause`.
        pub fn seconds_until_auto_pause(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SecondsUntilAutoPause", value); self }
    }
    impl Default for ServerlessV2ScalingConfiguration { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBClusterEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html).
    pub CfnDbClusterEndpoint, CfnDbClusterEndpointProps, "AWS::RDS::DBClusterEndpoint", tags = Some(Tagging::List("Tags"))
);
impl CfnDbClusterEndpoint {
    /// What `Ref` returns: `DBClusterEndpointArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnDbClusterEndpoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbClusterEndpointProps(Object);
ias_core::shape!(CfnDbClusterEndpointProps);
/// What [`CfnDbClusterEndpointProps`] cannot do without.
pub struct CfnDbClusterEndpointPropsRequired<A, B, C> {
    /// `DBClusterEndpointIdentifier`: 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub db_cluster_endpoint_identifier: A,
    /// `DBClusterIdentifier`: 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub db_cluster_identifier: B,
    /// `CustomEndpointType`.
    pub custom_endpoint_type: C,
}
impl CfnDbClusterEndpointProps {
    /// Takes what is mandatory, by name: [`CfnDbClusterEndpointPropsRequired`].
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_db_cluster_endpoint::CustomEndpointType>>(required: CfnDbClusterEndpointPropsRequired<A, B, C>) -> Self { Self(Object::new()).db_cluster_endpoint_identifier(required.db_cluster_endpoint_identifier).db_cluster_identifier(required.db_cluster_identifier).custom_endpoint_type(required.custom_endpoint_type) }
    /// Key of `CustomEndpointType`.
    pub const CUSTOM_ENDPOINT_TYPE: Key<Self, cfn_db_cluster_endpoint::CustomEndpointType> = Key::new("CustomEndpointType");
    /// `CustomEndpointType`: mandatory.
    pub fn custom_endpoint_type(mut self, value: impl IntoVal<cfn_db_cluster_endpoint::CustomEndpointType>) -> Self { self.0.put("CustomEndpointType", value); self }
    /// Key of `DBClusterEndpointIdentifier`.
    pub const DB_CLUSTER_ENDPOINT_IDENTIFIER: Key<Self, String> = Key::new("DBClusterEndpointIdentifier");
    /// `DBClusterEndpointIdentifier`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub fn db_cluster_endpoint_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterEndpointIdentifier", value); self }
    /// Key of `DBClusterIdentifier`.
    pub const DB_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("DBClusterIdentifier");
    /// `DBClusterIdentifier`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterIdentifier", value); self }
    /// Key of `ExcludedMembers`.
    pub const EXCLUDED_MEMBERS: Key<Self, List<String>> = Key::new("ExcludedMembers");
    /// `ExcludedMembers`: no item twice.
    pub fn excluded_members(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExcludedMembers", value); self }
    /// Key of `StaticMembers`.
    pub const STATIC_MEMBERS: Key<Self, List<String>> = Key::new("StaticMembers");
    /// `StaticMembers`: no item twice.
    pub fn static_members(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("StaticMembers", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_cluster_endpoint::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_cluster_endpoint::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbClusterEndpoint`].
pub mod cfn_db_cluster_endpoint {
    use super::super::prelude::*;

    /// Words of `CustomEndpointType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CustomEndpointType {
        /// `READER`
        Reader,
        /// `WRITER`
        Writer,
        /// `ANY`
        Any,
    }
    ias_core::words!(CustomEndpointType { Reader = "READER", Writer = "WRITER", Any = "ANY" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html).
    pub CfnDbClusterParameterGroup, CfnDbClusterParameterGroupProps, "AWS::RDS::DBClusterParameterGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnDbClusterParameterGroup {
    /// What `Ref` returns: `DBClusterParameterGroupName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbClusterParameterGroupName>> { cfn::reference(&self.0) }
}

/// Properties of [`CfnDbClusterParameterGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbClusterParameterGroupProps(Object);
ias_core::shape!(CfnDbClusterParameterGroupProps);
/// What [`CfnDbClusterParameterGroupProps`] cannot do without.
pub struct CfnDbClusterParameterGroupPropsRequired<A, B, C> {
    /// `Description`. Changing it replaces the resource.
    pub description: A,
    /// `Family`. Changing it replaces the resource.
    pub family: B,
    /// `Parameters`.
    pub parameters: C,
}
impl CfnDbClusterParameterGroupProps {
    /// Takes what is mandatory, by name: [`CfnDbClusterParameterGroupPropsRequired`].
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>>(required: CfnDbClusterParameterGroupPropsRequired<A, B, C>) -> Self { Self(Object::new()).description(required.description).family(required.family).parameters(required.parameters) }
    /// Key of `DBClusterParameterGroupName`.
    pub const DB_CLUSTER_PARAMETER_GROUP_NAME: Key<Self, String> = Key::new("DBClusterParameterGroupName");
    /// `DBClusterParameterGroupName`: at least 1 character, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterParameterGroupName", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: mandatory. Changing it replaces the resource.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Family`.
    pub const FAMILY: Key<Self, String> = Key::new("Family");
    /// `Family`: mandatory. Changing it replaces the resource.
    pub fn family(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Family", value); self }
    /// Key of `Parameters`.
    pub const PARAMETERS: Key<Self, Json> = Key::new("Parameters");
    /// `Parameters`: mandatory.
    pub fn parameters(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Parameters", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_cluster_parameter_group::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_cluster_parameter_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbClusterParameterGroup`].
pub mod cfn_db_cluster_parameter_group {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnDbInstance, CfnDbInstanceProps, "AWS::RDS::DBInstance", tags = Some(Tagging::List("Tags"))
);
impl CfnDbInstance {
    /// What `Ref` returns: `DBInstanceIdentifier`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbInstanceIdentifier>> { cfn::reference(&self.0) }
    /// The attribute `AutomaticRestartTime`.
    #[inline] pub fn attr_automatic_restart_time(&self) -> Val<String> { cfn::attribute(&self.0, "AutomaticRestartTime") }
    /// The attribute `CertificateDetails`.
    #[inline] pub fn attr_certificate_details(&self) -> Val<cfn_db_instance::CertificateDetails> { cfn::attribute(&self.0, "CertificateDetails") }
    /// The attribute `CertificateDetails.CAIdentifier`.
    #[inline] pub fn attr_certificate_details_ca_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateDetails.CAIdentifier") }
    /// The attribute `CertificateDetails.ValidTill`.
    #[inline] pub fn attr_certificate_details_valid_till(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateDetails.ValidTill") }
    /// The attribute `DBInstanceArn`.
    #[inline] pub fn attr_db_instance_arn(&self) -> Val<Is<kinds::DbInstanceArn>> { cfn::attribute(&self.0, "DBInstanceArn") }
    /// The attribute `DBInstanceStatus`.
    #[inline] pub fn attr_db_instance_status(&self) -> Val<String> { cfn::attribute(&self.0, "DBInstanceStatus") }
    /// The attribute `DBSystemId`.
    #[inline] pub fn attr_db_system_id(&self) -> Val<String> { cfn::attribute(&self.0, "DBSystemId") }
    /// The attribute `DbiResourceId`.
    #[inline] pub fn attr_dbi_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DbiResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<cfn_db_instance::Endpoint> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Endpoint.Address`.
    #[inline] pub fn attr_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Address") }
    /// The attribute `Endpoint.HostedZoneId`.
    #[inline] pub fn attr_endpoint_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.HostedZoneId") }
    /// The attribute `Endpoint.Port`.
    #[inline] pub fn attr_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Port") }
    /// The attribute `InstanceCreateTime`.
    #[inline] pub fn attr_instance_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceCreateTime") }
    /// The attribute `IsStorageConfigUpgradeAvailable`.
    #[inline] pub fn attr_is_storage_config_upgrade_available(&self) -> Val<bool> { cfn::attribute(&self.0, "IsStorageConfigUpgradeAvailable") }
    /// The attribute `LatestRestorableTime`.
    #[inline] pub fn attr_latest_restorable_time(&self) -> Val<String> { cfn::attribute(&self.0, "LatestRestorableTime") }
    /// The attribute `ListenerEndpoint`.
    #[inline] pub fn attr_listener_endpoint(&self) -> Val<cfn_db_instance::Endpoint> { cfn::attribute(&self.0, "ListenerEndpoint") }
    /// The attribute `ListenerEndpoint.Address`.
    #[inline] pub fn attr_listener_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "ListenerEndpoint.Address") }
    /// The attribute `ListenerEndpoint.HostedZoneId`.
    #[inline] pub fn attr_listener_endpoint_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "ListenerEndpoint.HostedZoneId") }
    /// The attribute `ListenerEndpoint.Port`.
    #[inline] pub fn attr_listener_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "ListenerEndpoint.Port") }
    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline] pub fn attr_master_user_secret_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MasterUserSecret.SecretArn") }
    /// The attribute `PercentProgress`.
    #[inline] pub fn attr_percent_progress(&self) -> Val<String> { cfn::attribute(&self.0, "PercentProgress") }
    /// The attribute `ReadReplicaDBClusterIdentifiers`.
    #[inline] pub fn attr_read_replica_db_cluster_identifiers(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ReadReplicaDBClusterIdentifiers") }
    /// The attribute `ReadReplicaDBInstanceIdentifiers`.
    #[inline] pub fn attr_read_replica_db_instance_identifiers(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ReadReplicaDBInstanceIdentifiers") }
    /// The attribute `ResumeFullAutomationModeTime`.
    #[inline] pub fn attr_resume_full_automation_mode_time(&self) -> Val<String> { cfn::attribute(&self.0, "ResumeFullAutomationModeTime") }
    /// The attribute `SecondaryAvailabilityZone`.
    #[inline] pub fn attr_secondary_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "SecondaryAvailabilityZone") }
    /// The attribute `StatusInfos`.
    #[inline] pub fn attr_status_infos(&self) -> Val<List<cfn_db_instance::DbInstanceStatusInfo>> { cfn::attribute(&self.0, "StatusInfos") }
    /// The attribute `StorageOperationPercentProgress`.
    #[inline] pub fn attr_storage_operation_percent_progress(&self) -> Val<i64> { cfn::attribute(&self.0, "StorageOperationPercentProgress") }
    /// The attribute `StorageOperationStatus`.
    #[inline] pub fn attr_storage_operation_status(&self) -> Val<String> { cfn::attribute(&self.0, "StorageOperationStatus") }
}

/// Properties of [`CfnDbInstance`].
/// 
/// `SourceDBInstanceIdentifier` excludes `CharacterSetName` + `MasterUserPassword` + `MasterUsername` + `StorageEncrypted`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbInstanceProps(Object);
ias_core::shape!(CfnDbInstanceProps);
impl CfnDbInstanceProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AdditionalStorageVolumes`.
    pub const ADDITIONAL_STORAGE_VOLUMES: Key<Self, List<cfn_db_instance::AdditionalStorageVolume>> = Key::new("AdditionalStorageVolumes");
    /// `AdditionalStorageVolumes`.
    pub fn additional_storage_volumes(mut self, value: impl IntoVal<List<cfn_db_instance::AdditionalStorageVolume>>) -> Self { self.0.put("AdditionalStorageVolumes", value); self }
    /// Key of `AllocatedStorage`.
    pub const ALLOCATED_STORAGE: Key<Self, String> = Key::new("AllocatedStorage");
    /// `AllocatedStorage`: matches `^[0-9]*$`.
    pub fn allocated_storage(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AllocatedStorage", value); self }
    /// Key of `AllowMajorVersionUpgrade`.
    pub const ALLOW_MAJOR_VERSION_UPGRADE: Key<Self, bool> = Key::new("AllowMajorVersionUpgrade");
    /// `AllowMajorVersionUpgrade`. Write-only.
    pub fn allow_major_version_upgrade(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("AllowMajorVersionUpgrade", value); self }
    /// Key of `ApplyImmediately`.
    pub const APPLY_IMMEDIATELY: Key<Self, bool> = Key::new("ApplyImmediately");
    /// `ApplyImmediately`. Write-only.
    pub fn apply_immediately(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ApplyImmediately", value); self }
    /// Key of `AssociatedRoles`.
    pub const ASSOCIATED_ROLES: Key<Self, List<cfn_db_instance::DbInstanceRole>> = Key::new("AssociatedRoles");
    /// `AssociatedRoles`.
    pub fn associated_roles(mut self, value: impl IntoVal<List<cfn_db_instance::DbInstanceRole>>) -> Self { self.0.put("AssociatedRoles", value); self }
    /// Key of `AutoMinorVersionUpgrade`.
    pub const AUTO_MINOR_VERSION_UPGRADE: Key<Self, bool> = Key::new("AutoMinorVersionUpgrade");
    /// `AutoMinorVersionUpgrade`. Changing it may replace the resource.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value); self }
    /// Key of `AutomaticBackupReplicationKmsKeyId`.
    pub const AUTOMATIC_BACKUP_REPLICATION_KMS_KEY_ID: Key<Self, String> = Key::new("AutomaticBackupReplicationKmsKeyId");
    /// `AutomaticBackupReplicationKmsKeyId`. Write-only.
    pub fn automatic_backup_replication_kms_key_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AutomaticBackupReplicationKmsKeyId", value); self }
    /// Key of `AutomaticBackupReplicationRegion`.
    pub const AUTOMATIC_BACKUP_REPLICATION_REGION: Key<Self, String> = Key::new("AutomaticBackupReplicationRegion");
    /// `AutomaticBackupReplicationRegion`.
    pub fn automatic_backup_replication_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AutomaticBackupReplicationRegion", value); self }
    /// Key of `AutomaticBackupReplicationRetentionPeriod`.
    pub const AUTOMATIC_BACKUP_REPLICATION_RETENTION_PERIOD: Key<Self, i64> = Key::new("AutomaticBackupReplicationRetentionPeriod");
    /// `AutomaticBackupReplicationRetentionPeriod`: at least 1.
    pub fn automatic_backup_replication_retention_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("AutomaticBackupReplicationRetentionPeriod", value); self }
    /// Key of `AvailabilityZone`.
    pub const AVAILABILITY_ZONE: Key<Self, String> = Key::new("AvailabilityZone");
    /// `AvailabilityZone`. Changing it may replace the resource.
    pub fn availability_zone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AvailabilityZone", value); self }
    /// Key of `BackupRetentionPeriod`.
    pub const BACKUP_RETENTION_PERIOD: Key<Self, i64> = Key::new("BackupRetentionPeriod");
    /// `BackupRetentionPeriod`: at least 0. Changing it may replace the resource.
    pub fn backup_retention_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BackupRetentionPeriod", value); self }
    /// Key of `BackupTarget`.
    pub const BACKUP_TARGET: Key<Self, String> = Key::new("BackupTarget");
    /// `BackupTarget`. Changing it replaces the resource.
    pub fn backup_target(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BackupTarget", value); self }
    /// Key of `CACertificateIdentifier`.
    pub const CA_CERTIFICATE_IDENTIFIER: Key<Self, String> = Key::new("CACertificateIdentifier");
    /// `CACertificateIdentifier`.
    pub fn ca_certificate_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CACertificateIdentifier", value); self }
    /// Key of `CertificateRotationRestart`.
    pub const CERTIFICATE_ROTATION_RESTART: Key<Self, bool> = Key::new("CertificateRotationRestart");
    /// `CertificateRotationRestart`. Write-only.
    pub fn certificate_rotation_restart(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("CertificateRotationRestart", value); self }
    /// Key of `CharacterSetName`.
    pub const CHARACTER_SET_NAME: Key<Self, String> = Key::new("CharacterSetName");
    /// `CharacterSetName`. Changing it replaces the resource.
    pub fn character_set_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CharacterSetName", value); self }
    /// Key of `CopyTagsToSnapshot`.
    pub const COPY_TAGS_TO_SNAPSHOT: Key<Self, bool> = Key::new("CopyTagsToSnapshot");
    /// `CopyTagsToSnapshot`.
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("CopyTagsToSnapshot", value); self }
    /// Key of `CustomIAMInstanceProfile`.
    pub const CUSTOM_IAM_INSTANCE_PROFILE: Key<Self, String> = Key::new("CustomIAMInstanceProfile");
    /// `CustomIAMInstanceProfile`. Changing it replaces the resource.
    pub fn custom_iam_instance_profile(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CustomIAMInstanceProfile", value); self }
    /// Key of `DBClusterIdentifier`.
    pub const DB_CLUSTER_IDENTIFIER: Key<Self, Is<kinds::DbClusterIdentifier>> = Key::new("DBClusterIdentifier");
    /// `DBClusterIdentifier`. Changing it replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoVal<Is<kinds::DbClusterIdentifier>>) -> Self { self.0.put("DBClusterIdentifier", value); self }
    /// Key of `DBClusterSnapshotIdentifier`.
    pub const DB_CLUSTER_SNAPSHOT_IDENTIFIER: Key<Self, String> = Key::new("DBClusterSnapshotIdentifier");
    /// `DBClusterSnapshotIdentifier`. Changing it may replace the resource.
    pub fn db_cluster_snapshot_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterSnapshotIdentifier", value); self }
    /// Key of `DBInstanceClass`.
    pub const DB_INSTANCE_CLASS: Key<Self, String> = Key::new("DBInstanceClass");
    /// `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBInstanceClass", value); self }
    /// Key of `DBInstanceIdentifier`.
    pub const DB_INSTANCE_IDENTIFIER: Key<Self, String> = Key::new("DBInstanceIdentifier");
    /// `DBInstanceIdentifier`: 1 to 63 characters, matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBInstanceIdentifier", value); self }
    /// Key of `DBName`.
    pub const DB_NAME: Key<Self, String> = Key::new("DBName");
    /// `DBName`. Changing it replaces the resource.
    pub fn db_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBName", value); self }
    /// Key of `DBParameterGroupName`.
    pub const DB_PARAMETER_GROUP_NAME: Key<Self, Is<kinds::DbParameterGroupName>> = Key::new("DBParameterGroupName");
    /// `DBParameterGroupName`. Changing it may replace the resource.
    pub fn db_parameter_group_name(mut self, value: impl IntoVal<Is<kinds::DbParameterGroupName>>) -> Self { self.0.put("DBParameterGroupName", value); self }
    /// Key of `DBSecurityGroups`.
    pub const DB_SECURITY_GROUPS: Key<Self, List<String>> = Key::new("DBSecurityGroups");
    /// `DBSecurityGroups`: no item twice.
    pub fn db_security_groups(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DBSecurityGroups", value); self }
    /// Key of `DBSnapshotIdentifier`.
    pub const DB_SNAPSHOT_IDENTIFIER: Key<Self, String> = Key::new("DBSnapshotIdentifier");
    /// `DBSnapshotIdentifier`. Changing it may replace the resource. Write-only.
    pub fn db_snapshot_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSnapshotIdentifier", value); self }
    /// Key of `DBSubnetGroupName`.
    pub const DB_SUBNET_GROUP_NAME: Key<Self, Is<kinds::DbSubnetGroupName>> = Key::new("DBSubnetGroupName");
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoVal<Is<kinds::DbSubnetGroupName>>) -> Self { self.0.put("DBSubnetGroupName", value); self }
    /// Key of `DBSystemId`.
    pub const DB_SYSTEM_ID: Key<Self, String> = Key::new("DBSystemId");
    /// `DBSystemId`. Changing it replaces the resource.
    pub fn db_system_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSystemId", value); self }
    /// Key of `DatabaseInsightsMode`.
    pub const DATABASE_INSIGHTS_MODE: Key<Self, cfn_db_instance::DatabaseInsightsMode> = Key::new("DatabaseInsightsMode");
    /// `DatabaseInsightsMode`.
    pub fn database_insights_mode(mut self, value: impl IntoVal<cfn_db_instance::DatabaseInsightsMode>) -> Self { self.0.put("DatabaseInsightsMode", value); self }
    /// Key of `DedicatedLogVolume`.
    pub const DEDICATED_LOG_VOLUME: Key<Self, bool> = Key::new("DedicatedLogVolume");
    /// `DedicatedLogVolume`.
    pub fn dedicated_log_volume(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DedicatedLogVolume", value); self }
    /// Key of `DeleteAutomatedBackups`.
    pub const DELETE_AUTOMATED_BACKUPS: Key<Self, bool> = Key::new("DeleteAutomatedBackups");
    /// `DeleteAutomatedBackups`. Write-only.
    pub fn delete_automated_backups(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeleteAutomatedBackups", value); self }
    /// Key of `DeletionProtection`.
    pub const DELETION_PROTECTION: Key<Self, bool> = Key::new("DeletionProtection");
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtection", value); self }
    /// Key of `Domain`.
    pub const DOMAIN: Key<Self, String> = Key::new("Domain");
    /// `Domain`.
    pub fn domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Domain", value); self }
    /// Key of `DomainAuthSecretArn`.
    pub const DOMAIN_AUTH_SECRET_ARN: Key<Self, String> = Key::new("DomainAuthSecretArn");
    /// `DomainAuthSecretArn`.
    pub fn domain_auth_secret_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainAuthSecretArn", value); self }
    /// Key of `DomainDnsIps`.
    pub const DOMAIN_DNS_IPS: Key<Self, List<String>> = Key::new("DomainDnsIps");
    /// `DomainDnsIps`.
    pub fn domain_dns_ips(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DomainDnsIps", value); self }
    /// Key of `DomainFqdn`.
    pub const DOMAIN_FQDN: Key<Self, String> = Key::new("DomainFqdn");
    /// `DomainFqdn`.
    pub fn domain_fqdn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainFqdn", value); self }
    /// Key of `DomainIAMRoleName`.
    pub const DOMAIN_IAM_ROLE_NAME: Key<Self, String> = Key::new("DomainIAMRoleName");
    /// `DomainIAMRoleName`.
    pub fn domain_iam_role_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainIAMRoleName", value); self }
    /// Key of `DomainOu`.
    pub const DOMAIN_OU: Key<Self, String> = Key::new("DomainOu");
    /// `DomainOu`.
    pub fn domain_ou(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainOu", value); self }
    /// Key of `EnableCloudwatchLogsExports`.
    pub const ENABLE_CLOUDWATCH_LOGS_EXPORTS: Key<Self, List<String>> = Key::new("EnableCloudwatchLogsExports");
    /// `EnableCloudwatchLogsExports`.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EnableCloudwatchLogsExports", value); self }
    /// Key of `EnableIAMDatabaseAuthentication`.
    pub const ENABLE_IAM_DATABASE_AUTHENTICATION: Key<Self, bool> = Key::new("EnableIAMDatabaseAuthentication");
    /// `EnableIAMDatabaseAuthentication`.
    pub fn enable_iam_database_authentication(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableIAMDatabaseAuthentication", value); self }
    /// Key of `EnablePerformanceInsights`.
    pub const ENABLE_PERFORMANCE_INSIGHTS: Key<Self, bool> = Key::new("EnablePerformanceInsights");
    /// `EnablePerformanceInsights`.
    pub fn enable_performance_insights(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnablePerformanceInsights", value); self }
    /// Key of `Engine`.
    pub const ENGINE: Key<Self, String> = Key::new("Engine");
    /// `Engine`. Changing it may replace the resource.
    pub fn engine(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Engine", value); self }
    /// Key of `EngineLifecycleSupport`.
    pub const ENGINE_LIFECYCLE_SUPPORT: Key<Self, String> = Key::new("EngineLifecycleSupport");
    /// `EngineLifecycleSupport`.
    pub fn engine_lifecycle_support(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineLifecycleSupport", value); self }
    /// Key of `EngineVersion`.
    pub const ENGINE_VERSION: Key<Self, String> = Key::new("EngineVersion");
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineVersion", value); self }
    /// Key of `Iops`.
    pub const IOPS: Key<Self, i64> = Key::new("Iops");
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Iops", value); self }
    /// Key of `KmsKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
    /// `KmsKeyId`. Changing it replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    /// Key of `LicenseModel`.
    pub const LICENSE_MODEL: Key<Self, String> = Key::new("LicenseModel");
    /// `LicenseModel`.
    pub fn license_model(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LicenseModel", value); self }
    /// Key of `ManageMasterUserPassword`.
    pub const MANAGE_MASTER_USER_PASSWORD: Key<Self, bool> = Key::new("ManageMasterUserPassword");
    /// `ManageMasterUserPassword`.
    pub fn manage_master_user_password(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ManageMasterUserPassword", value); self }
    /// Key of `MasterUserAuthenticationType`.
    pub const MASTER_USER_AUTHENTICATION_TYPE: Key<Self, cfn_db_instance::MasterUserAuthenticationType> = Key::new("MasterUserAuthenticationType");
    /// `MasterUserAuthenticationType`. Write-only.
    pub fn master_user_authentication_type(mut self, value: impl IntoVal<cfn_db_instance::MasterUserAuthenticationType>) -> Self { self.0.put("MasterUserAuthenticationType", value); self }
    /// Key of `MasterUserPassword`.
    pub const MASTER_USER_PASSWORD: Key<Self, String> = Key::new("MasterUserPassword");
    /// `MasterUserPassword`. Write-only.
    pub fn master_user_password(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MasterUserPassword", value); self }
    /// Key of `MasterUserSecret`.
    pub const MASTER_USER_SECRET: Key<Self, cfn_db_instance::MasterUserSecret> = Key::new("MasterUserSecret");
    /// `MasterUserSecret`.
    pub fn master_user_secret(mut self, value: impl IntoVal<cfn_db_instance::MasterUserSecret>) -> Self { self.0.put("MasterUserSecret", value); self }
    /// Key of `MasterUsername`.
    pub const MASTER_USERNAME: Key<Self, String> = Key::new("MasterUsername");
    /// `MasterUsername`: 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. Changing it replaces the resource.
    pub fn master_username(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MasterUsername", value); self }
    /// Key of `MaxAllocatedStorage`.
    pub const MAX_ALLOCATED_STORAGE: Key<Self, i64> = Key::new("MaxAllocatedStorage");
    /// `MaxAllocatedStorage`.
    pub fn max_allocated_storage(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxAllocatedStorage", value); self }
    /// Key of `MonitoringInterval`.
    pub const MONITORING_INTERVAL: Key<Self, i64> = Key::new("MonitoringInterval");
    /// `MonitoringInterval`.
    pub fn monitoring_interval(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MonitoringInterval", value); self }
    /// Key of `MonitoringRoleArn`.
    pub const MONITORING_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("MonitoringRoleArn");
    /// `MonitoringRoleArn`.
    pub fn monitoring_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("MonitoringRoleArn", value); self }
    /// Key of `MultiAZ`.
    pub const MULTI_AZ: Key<Self, bool> = Key::new("MultiAZ");
    /// `MultiAZ`. Changing it may replace the resource.
    pub fn multi_az(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("MultiAZ", value); self }
    /// Key of `NcharCharacterSetName`.
    pub const NCHAR_CHARACTER_SET_NAME: Key<Self, String> = Key::new("NcharCharacterSetName");
    /// `NcharCharacterSetName`. Changing it replaces the resource.
    pub fn nchar_character_set_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("NcharCharacterSetName", value); self }
    /// Key of `NetworkType`.
    pub const NETWORK_TYPE: Key<Self, String> = Key::new("NetworkType");
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("NetworkType", value); self }
    /// Key of `OptionGroupName`.
    pub const OPTION_GROUP_NAME: Key<Self, String> = Key::new("OptionGroupName");
    /// `OptionGroupName`.
    pub fn option_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OptionGroupName", value); self }
    /// Key of `PerformanceInsightsKMSKeyId`.
    pub const PERFORMANCE_INSIGHTS_KMS_KEY_ID: Key<Self, Is<kinds::KeyArnOrKeyId>> = Key::new("PerformanceInsightsKMSKeyId");
    /// `PerformanceInsightsKMSKeyId`. Changing it may replace the resource.
    pub fn performance_insights_kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { self.0.put("PerformanceInsightsKMSKeyId", value); self }
    /// Key of `PerformanceInsightsRetentionPeriod`.
    pub const PERFORMANCE_INSIGHTS_RETENTION_PERIOD: Key<Self, i64> = Key::new("PerformanceInsightsRetentionPeriod");
    /// `PerformanceInsightsRetentionPeriod`: one of `7`, `31`, `62`, `93`, `124`, `155`, `186`, `217`, `248`, `279`, `310`, `341` and 13 more.
    pub fn performance_insights_retention_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PerformanceInsightsRetentionPeriod", value); self }
    /// Key of `Port`.
    pub const PORT: Key<Self, String> = Key::new("Port");
    /// `Port`: matches `^\d*$`. Changing it replaces the resource.
    pub fn port(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Port", value); self }
    /// Key of `PreferredBackupWindow`.
    pub const PREFERRED_BACKUP_WINDOW: Key<Self, String> = Key::new("PreferredBackupWindow");
    /// `PreferredBackupWindow`.
    pub fn preferred_backup_window(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PreferredBackupWindow", value); self }
    /// Key of `PreferredMaintenanceWindow`.
    pub const PREFERRED_MAINTENANCE_WINDOW: Key<Self, String> = Key::new("PreferredMaintenanceWindow");
    /// `PreferredMaintenanceWindow`. Changing it may replace the resource.
    pub fn preferred_maintenance_window(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value); self }
    /// Key of `ProcessorFeatures`.
    pub const PROCESSOR_FEATURES: Key<Self, List<cfn_db_instance::ProcessorFeature>> = Key::new("ProcessorFeatures");
    /// `ProcessorFeatures`.
    pub fn processor_features(mut self, value: impl IntoVal<List<cfn_db_instance::ProcessorFeature>>) -> Self { self.0.put("ProcessorFeatures", value); self }
    /// Key of `PromotionTier`.
    pub const PROMOTION_TIER: Key<Self, i64> = Key::new("PromotionTier");
    /// `PromotionTier`: 0 to 15.
    pub fn promotion_tier(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PromotionTier", value); self }
    /// Key of `PubliclyAccessible`.
    pub const PUBLICLY_ACCESSIBLE: Key<Self, bool> = Key::new("PubliclyAccessible");
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PubliclyAccessible", value); self }
    /// Key of `ReplicaMode`.
    pub const REPLICA_MODE: Key<Self, String> = Key::new("ReplicaMode");
    /// `ReplicaMode`.
    pub fn replica_mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReplicaMode", value); self }
    /// Key of `RestoreTime`.
    pub const RESTORE_TIME: Key<Self, String> = Key::new("RestoreTime");
    /// `RestoreTime`: in the form `date-time`. Changing it may replace the resource. Write-only.
    pub fn restore_time(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RestoreTime", value); self }
    /// Key of `SourceDBClusterIdentifier`.
    pub const SOURCE_DB_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("SourceDBClusterIdentifier");
    /// `SourceDBClusterIdentifier`. Changing it may replace the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value); self }
    /// Key of `SourceDBInstanceAutomatedBackupsArn`.
    pub const SOURCE_DB_INSTANCE_AUTOMATED_BACKUPS_ARN: Key<Self, String> = Key::new("SourceDBInstanceAutomatedBackupsArn");
    /// `SourceDBInstanceAutomatedBackupsArn`. Changing it may replace the resource. Write-only.
    pub fn source_db_instance_automated_backups_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceDBInstanceAutomatedBackupsArn", value); self }
    /// Key of `SourceDBInstanceIdentifier`.
    pub const SOURCE_DB_INSTANCE_IDENTIFIER: Key<Self, Is<kinds::DbInstanceIdentifier>> = Key::new("SourceDBInstanceIdentifier");
    /// `SourceDBInstanceIdentifier`. Changing it may replace the resource. Write-only.
    pub fn source_db_instance_identifier(mut self, value: impl IntoVal<Is<kinds::DbInstanceIdentifier>>) -> Self { self.0.put("SourceDBInstanceIdentifier", value); self }
    /// Key of `SourceDbiResourceId`.
    pub const SOURCE_DBI_RESOURCE_ID: Key<Self, String> = Key::new("SourceDbiResourceId");
    /// `SourceDbiResourceId`. Changing it may replace the resource. Write-only.
    pub fn source_dbi_resource_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceDbiResourceId", value); self }
    /// Key of `SourceRegion`.
    pub const SOURCE_REGION: Key<Self, String> = Key::new("SourceRegion");
    /// `SourceRegion`. Changing it replaces the resource. Write-only.
    pub fn source_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceRegion", value); self }
    /// Key of `StorageEncrypted`.
    pub const STORAGE_ENCRYPTED: Key<Self, bool> = Key::new("StorageEncrypted");
    /// `StorageEncrypted`. Changing it replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("StorageEncrypted", value); self }
    /// Key of `StorageThroughput`.
    pub const STORAGE_THROUGHPUT: Key<Self, i64> = Key::new("StorageThroughput");
    /// `StorageThroughput`.
    pub fn storage_throughput(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StorageThroughput", value); self }
    /// Key of `StorageType`.
    pub const STORAGE_TYPE: Key<Self, String> = Key::new("StorageType");
    /// `StorageType`. Changing it may replace the resource.
    pub fn storage_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StorageType", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_instance::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_instance::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TdeCredentialArn`.
    pub const TDE_CREDENTIAL_ARN: Key<Self, String> = Key::new("TdeCredentialArn");
    /// `TdeCredentialArn`. Deprecated.
    pub fn tde_credential_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TdeCredentialArn", value); self }
    /// Key of `TdeCredentialPassword`.
    pub const TDE_CREDENTIAL_PASSWORD: Key<Self, String> = Key::new("TdeCredentialPassword");
    /// `TdeCredentialPassword`. Write-only. Deprecated.
    pub fn tde_credential_password(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TdeCredentialPassword", value); self }
    /// Key of `Timezone`.
    pub const TIMEZONE: Key<Self, String> = Key::new("Timezone");
    /// `Timezone`. Changing it replaces the resource.
    pub fn timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Timezone", value); self }
    /// Key of `UseDefaultProcessorFeatures`.
    pub const USE_DEFAULT_PROCESSOR_FEATURES: Key<Self, bool> = Key::new("UseDefaultProcessorFeatures");
    /// `UseDefaultProcessorFeatures`. Write-only.
    pub fn use_default_processor_features(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseDefaultProcessorFeatures", value); self }
    /// Key of `UseLatestRestorableTime`.
    pub const USE_LATEST_RESTORABLE_TIME: Key<Self, bool> = Key::new("UseLatestRestorableTime");
    /// `UseLatestRestorableTime`. Changing it may replace the resource. Write-only.
    pub fn use_latest_restorable_time(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseLatestRestorableTime", value); self }
    /// Key of `VPCSecurityGroups`.
    pub const VPC_SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("VPCSecurityGroups");
    /// `VPCSecurityGroups`: no item twice.
    pub fn vpc_security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("VPCSecurityGroups", value); self }
}
impl Default for CfnDbInstanceProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnDbInstance`].
pub mod cfn_db_instance {
    use super::super::prelude::*;

    /// `AdditionalStorageVolume`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AdditionalStorageVolume(Object);
    ias_core::shape!(AdditionalStorageVolume);
    impl AdditionalStorageVolume {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AllocatedStorage`.
        pub const ALLOCATED_STORAGE: Key<Self, String> = Key::new("AllocatedStorage");
        /// `AllocatedStorage`: matches `^[0-9]*$`.
        pub fn allocated_storage(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AllocatedStorage", value); self }
        /// Key of `Iops`.
        pub const IOPS: Key<Self, i64> = Key::new("Iops");
        /// `Iops`.
        pub fn iops(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Iops", value); self }
        /// Key of `MaxAllocatedStorage`.
        pub const MAX_ALLOCATED_STORAGE: Key<Self, i64> = Key::new("MaxAllocatedStorage");
        /// `MaxAllocatedStorage`.
        pub fn max_allocated_storage(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxAllocatedStorage", value); self }
        /// Key of `StorageThroughput`.
        pub const STORAGE_THROUGHPUT: Key<Self, i64> = Key::new("StorageThroughput");
        /// `StorageThroughput`.
        pub fn storage_throughput(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StorageThroughput", value); self }
        /// Key of `StorageType`.
        pub const STORAGE_TYPE: Key<Self, String> = Key::new("StorageType");
        /// `StorageType`.
        pub fn storage_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StorageType", value); self }
        /// Key of `VolumeName`.
        pub const VOLUME_NAME: Key<Self, String> = Key::new("VolumeName");
        /// `VolumeName`.
        pub fn volume_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VolumeName", value); self }
    }
    impl Default for AdditionalStorageVolume { fn default() -> Self { Self::new() } }

    /// `CertificateDetails`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CertificateDetails(Object);
    ias_core::shape!(CertificateDetails);
    impl CertificateDetails {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for CertificateDetails { fn default() -> Self { Self::new() } }

    /// Words of `DatabaseInsightsMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DatabaseInsightsMode {
        /// `advanced`
        Advanced,
        /// `standard`
        Standard,
    }
    ias_core::words!(DatabaseInsightsMode { Advanced = "advanced", Standard = "standard" });

    /// `DBInstanceRole`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DbInstanceRole(Object);
    ias_core::shape!(DbInstanceRole);
    impl DbInstanceRole {
        /// Takes what is mandatory.
        pub fn new(feature_name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).feature_name(feature_name).role_arn(role_arn) }
        /// Key of `FeatureName`.
        pub const FEATURE_NAME: Key<Self, String> = Key::new("FeatureName");
        /// `FeatureName`: mandatory.
        pub fn feature_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FeatureName", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`: mandatory.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    }

    /// `DBInstanceStatusInfo`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DbInstanceStatusInfo(Object);
    ias_core::shape!(DbInstanceStatusInfo);
    impl DbInstanceStatusInfo {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Message`.
        pub const MESSAGE: Key<Self, String> = Key::new("Message");
        /// `Message`.
        pub fn message(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Message", value); self }
        /// Key of `Normal`.
        pub const NORMAL: Key<Self, bool> = Key::new("Normal");
        /// `Normal`.
        pub fn normal(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Normal", value); self }
        /// Key of `Status`.
        pub const STATUS: Key<Self, String> = Key::new("Status");
        /// `Status`.
        pub fn status(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Status", value); self }
        /// Key of `StatusType`.
        pub const STATUS_TYPE: Key<Self, String> = Key::new("StatusType");
        /// `StatusType`.
        pub fn status_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StatusType", value); self }
    }
    impl Default for DbInstanceStatusInfo { fn default() -> Self { Self::new() } }

    /// `Endpoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Endpoint(Object);
    ias_core::shape!(Endpoint);
    impl Endpoint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for Endpoint { fn default() -> Self { Self::new() } }

    /// Words of `MasterUserAuthenticationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MasterUserAuthenticationType {
        /// `iam-db-auth`
        IamDbAuth,
        /// `password`
        Password,
    }
    ias_core::words!(MasterUserAuthenticationType { IamDbAuth = "iam-db-auth", Password = "password" });

    /// `MasterUserSecret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MasterUserSecret(Object);
    ias_core::shape!(MasterUserSecret);
    impl MasterUserSecret {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `KmsKeyId`.
        pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    }
    impl Default for MasterUserSecret { fn default() -> Self { Self::new() } }

    /// `ProcessorFeature`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorFeature(Object);
    ias_core::shape!(ProcessorFeature);
    impl ProcessorFeature {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, ProcessorFeatureName> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<ProcessorFeatureName>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for ProcessorFeature { fn default() -> Self { Self::new() } }

    /// Words of `Name`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ProcessorFeatureName {
        /// `coreCount`
        CoreCount,
        /// `threadsPerCore`
        ThreadsPerCore,
    }
    ias_core::words!(ProcessorFeatureName { CoreCount = "coreCount", ThreadsPerCore = "threadsPerCore" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html).
    pub CfnDbParameterGroup, CfnDbParameterGroupProps, "AWS::RDS::DBParameterGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnDbParameterGroup {
    /// What `Ref` returns: `DBParameterGroupName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbParameterGroupName>> { cfn::reference(&self.0) }
    /// The attribute `DBParameterGroupArn`.
    #[inline] pub fn attr_db_parameter_group_arn(&self) -> Val<Is<kinds::DbParameterGroupArn>> { cfn::attribute(&self.0, "DBParameterGroupArn") }
    /// The attribute `DBParameterGroupName`.
    #[inline] pub fn attr_db_parameter_group_name(&self) -> Val<Is<kinds::DbParameterGroupName>> { cfn::attribute(&self.0, "DBParameterGroupName") }
}

/// Properties of [`CfnDbParameterGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbParameterGroupProps(Object);
ias_core::shape!(CfnDbParameterGroupProps);
impl CfnDbParameterGroupProps {
    /// Takes what is mandatory.
    pub fn new(family: impl IntoVal<String>, description: impl IntoVal<String>) -> Self { Self(Object::new()).family(family).description(description) }
    /// Key of `DBParameterGroupName`.
    pub const DB_PARAMETER_GROUP_NAME: Key<Self, String> = Key::new("DBParameterGroupName");
    /// `DBParameterGroupName`: matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub fn db_parameter_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBParameterGroupName", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: mandatory. Changing it replaces the resource.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Family`.
    pub const FAMILY: Key<Self, String> = Key::new("Family");
    /// `Family`: mandatory. Changing it replaces the resource.
    pub fn family(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Family", value); self }
    /// Key of `Parameters`.
    pub const PARAMETERS: Key<Self, Json> = Key::new("Parameters");
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Parameters", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_parameter_group::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_parameter_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbParameterGroup`].
pub mod cfn_db_parameter_group {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBProxy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html).
    pub CfnDbProxy, CfnDbProxyProps, "AWS::RDS::DBProxy", tags = Some(Tagging::List("Tags"))
);
impl CfnDbProxy {
    /// What `Ref` returns: `DBProxyName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbProxyName>> { cfn::reference(&self.0) }
    /// The attribute `DBProxyArn`.
    #[inline] pub fn attr_db_proxy_arn(&self) -> Val<Is<kinds::DbProxyArn>> { cfn::attribute(&self.0, "DBProxyArn") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnDbProxy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbProxyProps(Object);
ias_core::shape!(CfnDbProxyProps);
/// What [`CfnDbProxyProps`] cannot do without.
pub struct CfnDbProxyPropsRequired<A, B, C, D> {
    /// `DBProxyName`: 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    pub db_proxy_name: A,
    /// `EngineFamily`. Changing it replaces the resource.
    pub engine_family: B,
    /// `RoleArn`: 20 to 2048 characters.
    pub role_arn: C,
    /// `VpcSubnetIds`: at least 2 items. Changing it replaces the resource.
    pub vpc_subnet_ids: D,
}
impl CfnDbProxyProps {
    /// Takes what is mandatory, by name: [`CfnDbProxyPropsRequired`].
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_db_proxy::EngineFamily>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<List<Is<kinds::SubnetId>>>>(required: CfnDbProxyPropsRequired<A, B, C, D>) -> Self { Self(Object::new()).db_proxy_name(required.db_proxy_name).engine_family(required.engine_family).role_arn(required.role_arn).vpc_subnet_ids(required.vpc_subnet_ids) }
    /// Key of `Auth`.
    pub const AUTH: Key<Self, List<cfn_db_proxy::AuthFormat>> = Key::new("Auth");
    /// `Auth`: 1 to 200 items.
    pub fn auth(mut self, value: impl IntoVal<List<cfn_db_proxy::AuthFormat>>) -> Self { self.0.put("Auth", value); self }
    /// Key of `DBProxyName`.
    pub const DB_PROXY_NAME: Key<Self, String> = Key::new("DBProxyName");
    /// `DBProxyName`: mandatory, 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    pub fn db_proxy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBProxyName", value); self }
    /// Key of `DebugLogging`.
    pub const DEBUG_LOGGING: Key<Self, bool> = Key::new("DebugLogging");
    /// `DebugLogging`.
    pub fn debug_logging(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DebugLogging", value); self }
    /// Key of `DefaultAuthScheme`.
    pub const DEFAULT_AUTH_SCHEME: Key<Self, cfn_db_proxy::DefaultAuthScheme> = Key::new("DefaultAuthScheme");
    /// `DefaultAuthScheme`.
    pub fn default_auth_scheme(mut self, value: impl IntoVal<cfn_db_proxy::DefaultAuthScheme>) -> Self { self.0.put("DefaultAuthScheme", value); self }
    /// Key of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE: Key<Self, cfn_db_proxy::EndpointNetworkType> = Key::new("EndpointNetworkType");
    /// `EndpointNetworkType`. Changing it replaces the resource.
    pub fn endpoint_network_type(mut self, value: impl IntoVal<cfn_db_proxy::EndpointNetworkType>) -> Self { self.0.put("EndpointNetworkType", value); self }
    /// Key of `EngineFamily`.
    pub const ENGINE_FAMILY: Key<Self, cfn_db_proxy::EngineFamily> = Key::new("EngineFamily");
    /// `EngineFamily`: mandatory. Changing it replaces the resource.
    pub fn engine_family(mut self, value: impl IntoVal<cfn_db_proxy::EngineFamily>) -> Self { self.0.put("EngineFamily", value); self }
    /// Key of `IdleClientTimeout`.
    pub const IDLE_CLIENT_TIMEOUT: Key<Self, i64> = Key::new("IdleClientTimeout");
    /// `IdleClientTimeout`.
    pub fn idle_client_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("IdleClientTimeout", value); self }
    /// Key of `RequireTLS`.
    pub const REQUIRE_TLS: Key<Self, bool> = Key::new("RequireTLS");
    /// `RequireTLS`.
    pub fn require_tls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RequireTLS", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_proxy::TagFormat>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_proxy::TagFormat>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetConnectionNetworkType`.
    pub const TARGET_CONNECTION_NETWORK_TYPE: Key<Self, cfn_db_proxy::TargetConnectionNetworkType> = Key::new("TargetConnectionNetworkType");
    /// `TargetConnectionNetworkType`. Changing it replaces the resource.
    pub fn target_connection_network_type(mut self, value: impl IntoVal<cfn_db_proxy::TargetConnectionNetworkType>) -> Self { self.0.put("TargetConnectionNetworkType", value); self }
    /// Key of `VpcSecurityGroupIds`.
    pub const VPC_SECURITY_GROUP_IDS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("VpcSecurityGroupIds");
    /// `VpcSecurityGroupIds`: at least 1 item.
    pub fn vpc_security_group_ids(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("VpcSecurityGroupIds", value); self }
    /// Key of `VpcSubnetIds`.
    pub const VPC_SUBNET_IDS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("VpcSubnetIds");
    /// `VpcSubnetIds`: mandatory, at least 2 items. Changing it replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("VpcSubnetIds", value); self }
}

/// Types of [`CfnDbProxy`].
pub mod cfn_db_proxy {
    use super::super::prelude::*;

    /// `AuthFormat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthFormat(Object);
    ias_core::shape!(AuthFormat);
    impl AuthFormat {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AuthScheme`.
        pub const AUTH_SCHEME: Key<Self, AuthFormatAuthScheme> = Key::new("AuthScheme");
        /// `AuthScheme`.
        pub fn auth_scheme(mut self, value: impl IntoVal<AuthFormatAuthScheme>) -> Self { self.0.put("AuthScheme", value); self }
        /// Key of `ClientPasswordAuthType`.
        pub const CLIENT_PASSWORD_AUTH_TYPE: Key<Self, AuthFormatClientPasswordAuthType> = Key::new("ClientPasswordAuthType");
        /// `ClientPasswordAuthType`.
        pub fn client_password_auth_type(mut self, value: impl IntoVal<AuthFormatClientPasswordAuthType>) -> Self { self.0.put("ClientPasswordAuthType", value); self }
        /// Key of `Description`.
        pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
        /// `Description`: 1 to 1000 characters.
        pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
        /// Key of `IAMAuth`.
        pub const IAM_AUTH: Key<Self, AuthFormatIamAuth> = Key::new("IAMAuth");
        /// `IAMAuth`.
        pub fn iam_auth(mut self, value: impl IntoVal<AuthFormatIamAuth>) -> Self { self.0.put("IAMAuth", value); self }
        /// Key of `SecretArn`.
        pub const SECRET_ARN: Key<Self, Is<kinds::SecretArn>> = Key::new("SecretArn");
        /// `SecretArn`: 20 to 2048 characters.
        pub fn secret_arn(mut self, value: impl IntoVal<Is<kinds::SecretArn>>) -> Self { self.0.put("SecretArn", value); self }
    }
    impl Default for AuthFormat { fn default() -> Self { Self::new() } }

    /// Words of `AuthScheme`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthFormatAuthScheme {
        /// `SECRETS`
        Secrets,
    }
    ias_core::words!(AuthFormatAuthScheme { Secrets = "SECRETS" });

    /// Words of `ClientPasswordAuthType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthFormatClientPasswordAuthType {
        /// `MYSQL_NATIVE_PASSWORD`
        MysqlNativePassword,
        /// `MYSQL_CACHING_SHA2_PASSWORD`
        MysqlCachingSha2Password,
        /// `POSTGRES_SCRAM_SHA_256`
        PostgresScramSha256,
        /// `POSTGRES_MD5`
        PostgresMd5,
        /// `SQL_SERVER_AUTHENTICATION`
        SqlServerAuthentication,
    }
    ias_core::words!(AuthFormatClientPasswordAuthType { MysqlNativePassword = "MYSQL_NATIVE_PASSWORD", MysqlCachingSha2Password = "MYSQL_CACHING_SHA2_PASSWORD", PostgresScramSha256 = "POSTGRES_SCRAM_SHA_256", PostgresMd5 = "POSTGRES_MD5", SqlServerAuthentication = "SQL_SERVER_AUTHENTICATION" });

    /// Words of `IAMAuth`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthFormatIamAuth {
        /// `DISABLED`
        Disabled,
        /// `REQUIRED`
        Required,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(AuthFormatIamAuth { Disabled = "DISABLED", Required = "REQUIRED", Enabled = "ENABLED" });

    /// Words of `DefaultAuthScheme`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DefaultAuthScheme {
        /// `IAM_AUTH`
        IamAuth,
        /// `NONE`
        None,
    }
    ias_core::words!(DefaultAuthScheme { IamAuth = "IAM_AUTH", None = "NONE" });

    /// Words of `EndpointNetworkType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EndpointNetworkType {
        /// `IPV4`
        Ipv4,
        /// `IPV6`
        Ipv6,
        /// `DUAL`
        Dual,
    }
    ias_core::words!(EndpointNetworkType { Ipv4 = "IPV4", Ipv6 = "IPV6", Dual = "DUAL" });

    /// Words of `EngineFamily`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EngineFamily {
        /// `MYSQL`
        Mysql,
        /// `POSTGRESQL`
        Postgresql,
        /// `SQLSERVER`
        Sqlserver,
    }
    ias_core::words!(EngineFamily { Mysql = "MYSQL", Postgresql = "POSTGRESQL", Sqlserver = "SQLSERVER" });

    /// `TagFormat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TagFormat(Object);
    ias_core::shape!(TagFormat);
    impl TagFormat {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: at most 128 characters, matches `(\w|\d|\s|\\|-|\.:=+-)*`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 128 characters, matches `(\w|\d|\s|\\|-|\.:=+-)*`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for TagFormat { fn default() -> Self { Self::new() } }

    /// Words of `TargetConnectionNetworkType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TargetConnectionNetworkType {
        /// `IPV4`
        Ipv4,
        /// `IPV6`
        Ipv6,
    }
    ias_core::words!(TargetConnectionNetworkType { Ipv4 = "IPV4", Ipv6 = "IPV6" });
}

cfn::resource!(
    /// [`AWS::RDS::DBProxyEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html).
    pub CfnDbProxyEndpoint, CfnDbProxyEndpointProps, "AWS::RDS::DBProxyEndpoint", tags = Some(Tagging::List("Tags"))
);
impl CfnDbProxyEndpoint {
    /// What `Ref` returns: `DBProxyEndpointName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `DBProxyEndpointArn`.
    #[inline] pub fn attr_db_proxy_endpoint_arn(&self) -> Val<Is<kinds::DbProxyEndpointArn>> { cfn::attribute(&self.0, "DBProxyEndpointArn") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnDbProxyEndpoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbProxyEndpointProps(Object);
ias_core::shape!(CfnDbProxyEndpointProps);
/// What [`CfnDbProxyEndpointProps`] cannot do without.
pub struct CfnDbProxyEndpointPropsRequired<A, B, C> {
    /// `DBProxyName`: 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    pub db_proxy_name: A,
    /// `DBProxyEndpointName`: 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    pub db_proxy_endpoint_name: B,
    /// `VpcSubnetIds`: at least 2 items. Changing it replaces the resource.
    pub vpc_subnet_ids: C,
}
impl CfnDbProxyEndpointProps {
    /// Takes what is mandatory, by name: [`CfnDbProxyEndpointPropsRequired`].
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<Is<kinds::SubnetId>>>>(required: CfnDbProxyEndpointPropsRequired<A, B, C>) -> Self { Self(Object::new()).db_proxy_name(required.db_proxy_name).db_proxy_endpoint_name(required.db_proxy_endpoint_name).vpc_subnet_ids(required.vpc_subnet_ids) }
    /// Key of `DBProxyEndpointName`.
    pub const DB_PROXY_ENDPOINT_NAME: Key<Self, String> = Key::new("DBProxyEndpointName");
    /// `DBProxyEndpointName`: mandatory, 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    pub fn db_proxy_endpoint_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBProxyEndpointName", value); self }
    /// Key of `DBProxyName`.
    pub const DB_PROXY_NAME: Key<Self, String> = Key::new("DBProxyName");
    /// `DBProxyName`: mandatory, 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    pub fn db_proxy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBProxyName", value); self }
    /// Key of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE: Key<Self, cfn_db_proxy_endpoint::EndpointNetworkType> = Key::new("EndpointNetworkType");
    /// `EndpointNetworkType`. Changing it replaces the resource.
    pub fn endpoint_network_type(mut self, value: impl IntoVal<cfn_db_proxy_endpoint::EndpointNetworkType>) -> Self { self.0.put("EndpointNetworkType", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_proxy_endpoint::TagFormat>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_proxy_endpoint::TagFormat>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetRole`.
    pub const TARGET_ROLE: Key<Self, cfn_db_proxy_endpoint::TargetRole> = Key::new("TargetRole");
    /// `TargetRole`.
    pub fn target_role(mut self, value: impl IntoVal<cfn_db_proxy_endpoint::TargetRole>) -> Self { self.0.put("TargetRole", value); self }
    /// Key of `VpcSecurityGroupIds`.
    pub const VPC_SECURITY_GROUP_IDS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("VpcSecurityGroupIds");
    /// `VpcSecurityGroupIds`: at least 1 item.
    pub fn vpc_security_group_ids(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("VpcSecurityGroupIds", value); self }
    /// Key of `VpcSubnetIds`.
    pub const VPC_SUBNET_IDS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("VpcSubnetIds");
    /// `VpcSubnetIds`: mandatory, at least 2 items. Changing it replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("VpcSubnetIds", value); self }
}

/// Types of [`CfnDbProxyEndpoint`].
pub mod cfn_db_proxy_endpoint {
    use super::super::prelude::*;

    /// Words of `EndpointNetworkType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EndpointNetworkType {
        /// `IPV4`
        Ipv4,
        /// `IPV6`
        Ipv6,
        /// `DUAL`
        Dual,
    }
    ias_core::words!(EndpointNetworkType { Ipv4 = "IPV4", Ipv6 = "IPV6", Dual = "DUAL" });

    /// `TagFormat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TagFormat(Object);
    ias_core::shape!(TagFormat);
    impl TagFormat {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: at most 128 characters, matches `(\w|\d|\s|\\|-|\.:=+-)*`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 128 characters, matches `(\w|\d|\s|\\|-|\.:=+-)*`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for TagFormat { fn default() -> Self { Self::new() } }

    /// Words of `TargetRole`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TargetRole {
        /// `READ_WRITE`
        ReadWrite,
        /// `READ_ONLY`
        ReadOnly,
    }
    ias_core::words!(TargetRole { ReadWrite = "READ_WRITE", ReadOnly = "READ_ONLY" });
}

cfn::resource!(
    /// [`AWS::RDS::DBProxyTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html).
    pub CfnDbProxyTargetGroup, CfnDbProxyTargetGroupProps, "AWS::RDS::DBProxyTargetGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnDbProxyTargetGroup {
    /// What `Ref` returns: `TargetGroupArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbProxyTargetGroupArn>> { cfn::reference(&self.0) }
    /// The attribute `TargetGroupArn`.
    #[inline] pub fn attr_target_group_arn(&self) -> Val<Is<kinds::DbProxyTargetGroupArn>> { cfn::attribute(&self.0, "TargetGroupArn") }
}

/// Properties of [`CfnDbProxyTargetGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbProxyTargetGroupProps(Object);
ias_core::shape!(CfnDbProxyTargetGroupProps);
impl CfnDbProxyTargetGroupProps {
    /// Takes what is mandatory.
    pub fn new(db_proxy_name: impl IntoVal<Is<kinds::DbProxyName>>, target_group_name: impl IntoVal<cfn_db_proxy_target_group::TargetGroupName>) -> Self { Self(Object::new()).db_proxy_name(db_proxy_name).target_group_name(target_group_name) }
    /// Key of `ConnectionPoolConfigurationInfo`.
    pub const CONNECTION_POOL_CONFIGURATION_INFO: Key<Self, cfn_db_proxy_target_group::ConnectionPoolConfigurationInfoFormat> = Key::new("ConnectionPoolConfigurationInfo");
    /// `ConnectionPoolConfigurationInfo`.
    pub fn connection_pool_configuration_info(mut self, value: impl IntoVal<cfn_db_proxy_target_group::ConnectionPoolConfigurationInfoFormat>) -> Self { self.0.put("ConnectionPoolConfigurationInfo", value); self }
    /// Key of `DBClusterIdentifiers`.
    pub const DB_CLUSTER_IDENTIFIERS: Key<Self, List<Is<kinds::DbClusterIdentifier>>> = Key::new("DBClusterIdentifiers");
    /// `DBClusterIdentifiers`.
    pub fn db_cluster_identifiers(mut self, value: impl IntoVal<List<Is<kinds::DbClusterIdentifier>>>) -> Self { self.0.put("DBClusterIdentifiers", value); self }
    /// Key of `DBInstanceIdentifiers`.
    pub const DB_INSTANCE_IDENTIFIERS: Key<Self, List<String>> = Key::new("DBInstanceIdentifiers");
    /// `DBInstanceIdentifiers`.
    pub fn db_instance_identifiers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DBInstanceIdentifiers", value); self }
    /// Key of `DBProxyName`.
    pub const DB_PROXY_NAME: Key<Self, Is<kinds::DbProxyName>> = Key::new("DBProxyName");
    /// `DBProxyName`: mandatory, 1 to 64 characters, matches `[A-z][0-z]*`. Changing it replaces the resource.
    pub fn db_proxy_name(mut self, value: impl IntoVal<Is<kinds::DbProxyName>>) -> Self { self.0.put("DBProxyName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_proxy_target_group::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_proxy_target_group::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetGroupName`.
    pub const TARGET_GROUP_NAME: Key<Self, cfn_db_proxy_target_group::TargetGroupName> = Key::new("TargetGroupName");
    /// `TargetGroupName`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    pub fn target_group_name(mut self, value: impl IntoVal<cfn_db_proxy_target_group::TargetGroupName>) -> Self { self.0.put("TargetGroupName", value); self }
}

/// Types of [`CfnDbProxyTargetGroup`].
pub mod cfn_db_proxy_target_group {
    use super::super::prelude::*;

    /// `ConnectionPoolConfigurationInfoFormat`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectionPoolConfigurationInfoFormat(Object);
    ias_core::shape!(ConnectionPoolConfigurationInfoFormat);
    impl ConnectionPoolConfigurationInfoFormat {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ConnectionBorrowTimeout`.
        pub const CONNECTION_BORROW_TIMEOUT: Key<Self, i64> = Key::new("ConnectionBorrowTimeout");
        /// `ConnectionBorrowTimeout`.
        pub fn connection_borrow_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ConnectionBorrowTimeout", value); self }
        /// Key of `InitQuery`.
        pub const INIT_QUERY: Key<Self, String> = Key::new("InitQuery");
        /// `InitQuery`.
        pub fn init_query(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InitQuery", value); self }
        /// Key of `MaxConnectionsPercent`.
        pub const MAX_CONNECTIONS_PERCENT: Key<Self, i64> = Key::new("MaxConnectionsPercent");
        /// `MaxConnectionsPercent`: 0 to 100.
        pub fn max_connections_percent(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxConnectionsPercent", value); self }
        /// Key of `MaxIdleConnectionsPercent`.
        pub const MAX_IDLE_CONNECTIONS_PERCENT: Key<Self, i64> = Key::new("MaxIdleConnectionsPercent");
        /// `MaxIdleConnectionsPercent`: 0 to 100.
        pub fn max_idle_connections_percent(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxIdleConnectionsPercent", value); self }
        /// Key of `SessionPinningFilters`.
        pub const SESSION_PINNING_FILTERS: Key<Self, List<String>> = Key::new("SessionPinningFilters");
        /// `SessionPinningFilters`.
        pub fn session_pinning_filters(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("SessionPinningFilters", value); self }
    }
    impl Default for ConnectionPoolConfigurationInfoFormat { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: 1 to 256 characters, matches `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `TargetGroupName`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TargetGroupName {
        /// `default`
        Default,
    }
    ias_core::words!(TargetGroupName { Default = "default" });
}

cfn::resource!(
    /// [`AWS::RDS::DBSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html).
    pub CfnDbSecurityGroup, CfnDbSecurityGroupProps, "AWS::RDS::DBSecurityGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnDbSecurityGroup {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDbSecurityGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbSecurityGroupProps(Object);
ias_core::shape!(CfnDbSecurityGroupProps);
impl CfnDbSecurityGroupProps {
    /// Takes what is mandatory.
    pub fn new(group_description: impl IntoVal<String>, db_security_group_ingress: impl IntoVal<List<cfn_db_security_group::Ingress>>) -> Self { Self(Object::new()).group_description(group_description).db_security_group_ingress(db_security_group_ingress) }
    /// Key of `DBSecurityGroupIngress`.
    pub const DB_SECURITY_GROUP_INGRESS: Key<Self, List<cfn_db_security_group::Ingress>> = Key::new("DBSecurityGroupIngress");
    /// `DBSecurityGroupIngress`: mandatory, no item twice.
    pub fn db_security_group_ingress(mut self, value: impl IntoVal<List<cfn_db_security_group::Ingress>>) -> Self { self.0.put("DBSecurityGroupIngress", value); self }
    /// Key of `EC2VpcId`.
    pub const EC2_VPC_ID: Key<Self, String> = Key::new("EC2VpcId");
    /// `EC2VpcId`. Changing it replaces the resource.
    pub fn ec2_vpc_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EC2VpcId", value); self }
    /// Key of `GroupDescription`.
    pub const GROUP_DESCRIPTION: Key<Self, String> = Key::new("GroupDescription");
    /// `GroupDescription`: mandatory. Changing it replaces the resource.
    pub fn group_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GroupDescription", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_security_group::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_security_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbSecurityGroup`].
pub mod cfn_db_security_group {
    use super::super::prelude::*;

    /// `Ingress`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Ingress(Object);
    ias_core::shape!(Ingress);
    impl Ingress {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CIDRIP`.
        pub const CIDRIP: Key<Self, String> = Key::new("CIDRIP");
        /// `CIDRIP`: in the form `ipv4-network`.
        pub fn cidrip(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CIDRIP", value); self }
        /// Key of `EC2SecurityGroupId`.
        pub const EC2_SECURITY_GROUP_ID: Key<Self, Is<kinds::SecurityGroupId>> = Key::new("EC2SecurityGroupId");
        /// `EC2SecurityGroupId`.
        pub fn ec2_security_group_id(mut self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { self.0.put("EC2SecurityGroupId", value); self }
        /// Key of `EC2SecurityGroupName`.
        pub const EC2_SECURITY_GROUP_NAME: Key<Self, String> = Key::new("EC2SecurityGroupName");
        /// `EC2SecurityGroupName`.
        pub fn ec2_security_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EC2SecurityGroupName", value); self }
        /// Key of `EC2SecurityGroupOwnerId`.
        pub const EC2_SECURITY_GROUP_OWNER_ID: Key<Self, String> = Key::new("EC2SecurityGroupOwnerId");
        /// `EC2SecurityGroupOwnerId`.
        pub fn ec2_security_group_owner_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EC2SecurityGroupOwnerId", value); self }
    }
    impl Default for Ingress { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html).
    pub CfnDbSecurityGroupIngress, CfnDbSecurityGroupIngressProps, "AWS::RDS::DBSecurityGroupIngress", tags = None
);
impl CfnDbSecurityGroupIngress {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDbSecurityGroupIngress`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbSecurityGroupIngressProps(Object);
ias_core::shape!(CfnDbSecurityGroupIngressProps);
impl CfnDbSecurityGroupIngressProps {
    /// Takes what is mandatory.
    pub fn new(db_security_group_name: impl IntoVal<String>) -> Self { Self(Object::new()).db_security_group_name(db_security_group_name) }
    /// Key of `CIDRIP`.
    pub const CIDRIP: Key<Self, String> = Key::new("CIDRIP");
    /// `CIDRIP`: in the form `ipv4-network`.
    pub fn cidrip(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CIDRIP", value); self }
    /// Key of `DBSecurityGroupName`.
    pub const DB_SECURITY_GROUP_NAME: Key<Self, String> = Key::new("DBSecurityGroupName");
    /// `DBSecurityGroupName`: mandatory.
    pub fn db_security_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSecurityGroupName", value); self }
    /// Key of `EC2SecurityGroupId`.
    pub const EC2_SECURITY_GROUP_ID: Key<Self, Is<kinds::SecurityGroupId>> = Key::new("EC2SecurityGroupId");
    /// `EC2SecurityGroupId`.
    pub fn ec2_security_group_id(mut self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { self.0.put("EC2SecurityGroupId", value); self }
    /// Key of `EC2SecurityGroupName`.
    pub const EC2_SECURITY_GROUP_NAME: Key<Self, String> = Key::new("EC2SecurityGroupName");
    /// `EC2SecurityGroupName`.
    pub fn ec2_security_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EC2SecurityGroupName", value); self }
    /// Key of `EC2SecurityGroupOwnerId`.
    pub const EC2_SECURITY_GROUP_OWNER_ID: Key<Self, String> = Key::new("EC2SecurityGroupOwnerId");
    /// `EC2SecurityGroupOwnerId`.
    pub fn ec2_security_group_owner_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EC2SecurityGroupOwnerId", value); self }
}

cfn::resource!(
    /// [`AWS::RDS::DBShardGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html).
    pub CfnDbShardGroup, CfnDbShardGroupProps, "AWS::RDS::DBShardGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnDbShardGroup {
    /// What `Ref` returns: `DBShardGroupIdentifier`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `DBShardGroupResourceId`.
    #[inline] pub fn attr_db_shard_group_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DBShardGroupResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
}

/// Properties of [`CfnDbShardGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbShardGroupProps(Object);
ias_core::shape!(CfnDbShardGroupProps);
impl CfnDbShardGroupProps {
    /// Takes what is mandatory.
    pub fn new(db_cluster_identifier: impl IntoVal<String>, max_acu: impl IntoVal<f64>) -> Self { Self(Object::new()).db_cluster_identifier(db_cluster_identifier).max_acu(max_acu) }
    /// Key of `ComputeRedundancy`.
    pub const COMPUTE_REDUNDANCY: Key<Self, i64> = Key::new("ComputeRedundancy");
    /// `ComputeRedundancy`: at least 0.
    pub fn compute_redundancy(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ComputeRedundancy", value); self }
    /// Key of `DBClusterIdentifier`.
    pub const DB_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("DBClusterIdentifier");
    /// `DBClusterIdentifier`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBClusterIdentifier", value); self }
    /// Key of `DBShardGroupIdentifier`.
    pub const DB_SHARD_GROUP_IDENTIFIER: Key<Self, String> = Key::new("DBShardGroupIdentifier");
    /// `DBShardGroupIdentifier`: 1 to 63 characters. Changing it replaces the resource.
    pub fn db_shard_group_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBShardGroupIdentifier", value); self }
    /// Key of `MaxACU`.
    pub const MAX_ACU: Key<Self, f64> = Key::new("MaxACU");
    /// `MaxACU`: mandatory.
    pub fn max_acu(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MaxACU", value); self }
    /// Key of `MinACU`.
    pub const MIN_ACU: Key<Self, f64> = Key::new("MinACU");
    /// `MinACU`. Write-only.
    pub fn min_acu(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MinACU", value); self }
    /// Key of `PubliclyAccessible`.
    pub const PUBLICLY_ACCESSIBLE: Key<Self, bool> = Key::new("PubliclyAccessible");
    /// `PubliclyAccessible`. Changing it replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PubliclyAccessible", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_shard_group::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_shard_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbShardGroup`].
pub mod cfn_db_shard_group {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html).
    pub CfnDbSnapshot, CfnDbSnapshotProps, "AWS::RDS::DBSnapshot", tags = Some(Tagging::List("Tags"))
);
impl CfnDbSnapshot {
    /// What `Ref` returns: `DBSnapshotArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbSnapshotArn>> { cfn::reference(&self.0) }
    /// The attribute `AllocatedStorage`.
    #[inline] pub fn attr_allocated_storage(&self) -> Val<i64> { cfn::attribute(&self.0, "AllocatedStorage") }
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `DBSnapshotArn`.
    #[inline] pub fn attr_db_snapshot_arn(&self) -> Val<Is<kinds::DbSnapshotArn>> { cfn::attribute(&self.0, "DBSnapshotArn") }
    /// The attribute `DbiResourceId`.
    #[inline] pub fn attr_dbi_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DbiResourceId") }
    /// The attribute `Encrypted`.
    #[inline] pub fn attr_encrypted(&self) -> Val<bool> { cfn::attribute(&self.0, "Encrypted") }
    /// The attribute `Engine`.
    #[inline] pub fn attr_engine(&self) -> Val<String> { cfn::attribute(&self.0, "Engine") }
    /// The attribute `EngineVersion`.
    #[inline] pub fn attr_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "EngineVersion") }
    /// The attribute `IAMDatabaseAuthenticationEnabled`.
    #[inline] pub fn attr_iam_database_authentication_enabled(&self) -> Val<bool> { cfn::attribute(&self.0, "IAMDatabaseAuthenticationEnabled") }
    /// The attribute `InstanceCreateTime`.
    #[inline] pub fn attr_instance_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceCreateTime") }
    /// The attribute `Iops`.
    #[inline] pub fn attr_iops(&self) -> Val<i64> { cfn::attribute(&self.0, "Iops") }
    /// The attribute `KmsKeyId`.
    #[inline] pub fn attr_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "KmsKeyId") }
    /// The attribute `LicenseModel`.
    #[inline] pub fn attr_license_model(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseModel") }
    /// The attribute `MasterUsername`.
    #[inline] pub fn attr_master_username(&self) -> Val<String> { cfn::attribute(&self.0, "MasterUsername") }
    /// The attribute `OptionGroupName`.
    #[inline] pub fn attr_option_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "OptionGroupName") }
    /// The attribute `OriginalSnapshotCreateTime`.
    #[inline] pub fn attr_original_snapshot_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "OriginalSnapshotCreateTime") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `SnapshotCreateTime`.
    #[inline] pub fn attr_snapshot_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotCreateTime") }
    /// The attribute `SnapshotType`.
    #[inline] pub fn attr_snapshot_type(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StorageThroughput`.
    #[inline] pub fn attr_storage_throughput(&self) -> Val<i64> { cfn::attribute(&self.0, "StorageThroughput") }
    /// The attribute `StorageType`.
    #[inline] pub fn attr_storage_type(&self) -> Val<String> { cfn::attribute(&self.0, "StorageType") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnDbSnapshot`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbSnapshotProps(Object);
ias_core::shape!(CfnDbSnapshotProps);
impl CfnDbSnapshotProps {
    /// Takes what is mandatory.
    pub fn new(db_snapshot_identifier: impl IntoVal<String>, db_instance_identifier: impl IntoVal<String>) -> Self { Self(Object::new()).db_snapshot_identifier(db_snapshot_identifier).db_instance_identifier(db_instance_identifier) }
    /// Key of `DBInstanceIdentifier`.
    pub const DB_INSTANCE_IDENTIFIER: Key<Self, String> = Key::new("DBInstanceIdentifier");
    /// `DBInstanceIdentifier`: mandatory. Changing it replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBInstanceIdentifier", value); self }
    /// Key of `DBSnapshotIdentifier`.
    pub const DB_SNAPSHOT_IDENTIFIER: Key<Self, String> = Key::new("DBSnapshotIdentifier");
    /// `DBSnapshotIdentifier`: mandatory, 1 to 255 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    pub fn db_snapshot_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSnapshotIdentifier", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_snapshot::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_snapshot::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbSnapshot`].
pub mod cfn_db_snapshot {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html).
    pub CfnDbSubnetGroup, CfnDbSubnetGroupProps, "AWS::RDS::DBSubnetGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnDbSubnetGroup {
    /// What `Ref` returns: `DBSubnetGroupName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DbSubnetGroupName>> { cfn::reference(&self.0) }
    /// The attribute `DBSubnetGroupArn`.
    #[inline] pub fn attr_db_subnet_group_arn(&self) -> Val<Is<kinds::DbSubnetGroupArn>> { cfn::attribute(&self.0, "DBSubnetGroupArn") }
}

/// Properties of [`CfnDbSubnetGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDbSubnetGroupProps(Object);
ias_core::shape!(CfnDbSubnetGroupProps);
impl CfnDbSubnetGroupProps {
    /// Takes what is mandatory.
    pub fn new(db_subnet_group_description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { Self(Object::new()).db_subnet_group_description(db_subnet_group_description).subnet_ids(subnet_ids) }
    /// Key of `DBSubnetGroupDescription`.
    pub const DB_SUBNET_GROUP_DESCRIPTION: Key<Self, String> = Key::new("DBSubnetGroupDescription");
    /// `DBSubnetGroupDescription`: mandatory.
    pub fn db_subnet_group_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSubnetGroupDescription", value); self }
    /// Key of `DBSubnetGroupName`.
    pub const DB_SUBNET_GROUP_NAME: Key<Self, String> = Key::new("DBSubnetGroupName");
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DBSubnetGroupName", value); self }
    /// Key of `SubnetIds`.
    pub const SUBNET_IDS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("SubnetIds");
    /// `SubnetIds`: mandatory.
    pub fn subnet_ids(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("SubnetIds", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_db_subnet_group::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_db_subnet_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDbSubnetGroup`].
pub mod cfn_db_subnet_group {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html).
    pub CfnDeployment, CfnDeploymentProps, "AWS::RDS::Deployment", tags = Some(Tagging::List("Tags"))
);
impl CfnDeployment {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnDeployment`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDeploymentProps(Object);
ias_core::shape!(CfnDeploymentProps);
impl CfnDeploymentProps {
    /// Takes what is mandatory.
    pub fn new(blue_green_deployment_name: impl IntoVal<String>, source: impl IntoVal<String>) -> Self { Self(Object::new()).blue_green_deployment_name(blue_green_deployment_name).source(source) }
    /// Key of `BlueGreenDeploymentName`.
    pub const BLUE_GREEN_DEPLOYMENT_NAME: Key<Self, String> = Key::new("BlueGreenDeploymentName");
    /// `BlueGreenDeploymentName`: mandatory, 1 to 60 characters, matches `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    pub fn blue_green_deployment_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BlueGreenDeploymentName", value); self }
    /// Key of `Source`.
    pub const SOURCE: Key<Self, String> = Key::new("Source");
    /// `Source`: mandatory, 1 to 2048 characters, matches `^arn:[A-Za-z][0-9A-Za-z-:._]*$`. Changing it replaces the resource.
    pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_deployment::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_deployment::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetAllocatedStorage`.
    pub const TARGET_ALLOCATED_STORAGE: Key<Self, i64> = Key::new("TargetAllocatedStorage");
    /// `TargetAllocatedStorage`. Changing it replaces the resource. Write-only.
    pub fn target_allocated_storage(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TargetAllocatedStorage", value); self }
    /// Key of `TargetDBClusterParameterGroupName`.
    pub const TARGET_DB_CLUSTER_PARAMETER_GROUP_NAME: Key<Self, String> = Key::new("TargetDBClusterParameterGroupName");
    /// `TargetDBClusterParameterGroupName`: 1 to 255 characters, matches `^[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\.\.)[0-9A-Za-z-.]*[^-]$`. Changing it replaces the resource. Write-only.
    pub fn target_db_cluster_parameter_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetDBClusterParameterGroupName", value); self }
    /// Key of `TargetDBInstanceClass`.
    pub const TARGET_DB_INSTANCE_CLASS: Key<Self, String> = Key::new("TargetDBInstanceClass");
    /// `TargetDBInstanceClass`: 5 to 20 characters, matches `^db\.[0-9a-z]{2,6}\.[0-9a-z]{4,9}$`. Changing it replaces the resource. Write-only.
    pub fn target_db_instance_class(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetDBInstanceClass", value); self }
    /// Key of `TargetDBParameterGroupName`.
    pub const TARGET_DB_PARAMETER_GROUP_NAME: Key<Self, String> = Key::new("TargetDBParameterGroupName");
    /// `TargetDBParameterGroupName`: 1 to 255 characters, matches `^[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\.\.)[0-9A-Za-z-.]*[^-]$`. Changing it replaces the resource. Write-only.
    pub fn target_db_parameter_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetDBParameterGroupName", value); self }
    /// Key of `TargetEngineVersion`.
    pub const TARGET_ENGINE_VERSION: Key<Self, String> = Key::new("TargetEngineVersion");
    /// `TargetEngineVersion`: 1 to 64 characters, matches `^[0-9A-Za-z-_.]+$`. Changing it replaces the resource. Write-only.
    pub fn target_engine_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetEngineVersion", value); self }
    /// Key of `TargetIops`.
    pub const TARGET_IOPS: Key<Self, i64> = Key::new("TargetIops");
    /// `TargetIops`. Changing it replaces the resource. Write-only.
    pub fn target_iops(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TargetIops", value); self }
    /// Key of `TargetStorageThroughput`.
    pub const TARGET_STORAGE_THROUGHPUT: Key<Self, i64> = Key::new("TargetStorageThroughput");
    /// `TargetStorageThroughput`. Changing it replaces the resource. Write-only.
    pub fn target_storage_throughput(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TargetStorageThroughput", value); self }
    /// Key of `TargetStorageType`.
    pub const TARGET_STORAGE_TYPE: Key<Self, String> = Key::new("TargetStorageType");
    /// `TargetStorageType`. Changing it replaces the resource. Write-only.
    pub fn target_storage_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetStorageType", value); self }
    /// Key of `UpgradeTargetStorageConfig`.
    pub const UPGRADE_TARGET_STORAGE_CONFIG: Key<Self, bool> = Key::new("UpgradeTargetStorageConfig");
    /// `UpgradeTargetStorageConfig`. Changing it replaces the resource. Write-only.
    pub fn upgrade_target_storage_config(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UpgradeTargetStorageConfig", value); self }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html).
    pub CfnEventSubscription, CfnEventSubscriptionProps, "AWS::RDS::EventSubscription", tags = Some(Tagging::List("Tags"))
);
impl CfnEventSubscription {
    /// What `Ref` returns: `SubscriptionName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnEventSubscription`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnEventSubscriptionProps(Object);
ias_core::shape!(CfnEventSubscriptionProps);
impl CfnEventSubscriptionProps {
    /// Takes what is mandatory.
    pub fn new(sns_topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { Self(Object::new()).sns_topic_arn(sns_topic_arn) }
    /// Key of `Enabled`.
    pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
    /// `Enabled`: default `true`.
    pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    /// Key of `EventCategories`.
    pub const EVENT_CATEGORIES: Key<Self, List<String>> = Key::new("EventCategories");
    /// `EventCategories`: no item twice.
    pub fn event_categories(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EventCategories", value); self }
    /// Key of `SnsTopicArn`.
    pub const SNS_TOPIC_ARN: Key<Self, Is<kinds::TopicArn>> = Key::new("SnsTopicArn");
    /// `SnsTopicArn`: mandatory. Changing it replaces the resource.
    pub fn sns_topic_arn(mut self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { self.0.put("SnsTopicArn", value); self }
    /// Key of `SourceIds`.
    pub const SOURCE_IDS: Key<Self, List<String>> = Key::new("SourceIds");
    /// `SourceIds`: no item twice.
    pub fn source_ids(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("SourceIds", value); self }
    /// Key of `SourceType`.
    pub const SOURCE_TYPE: Key<Self, String> = Key::new("SourceType");
    /// `SourceType`.
    pub fn source_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceType", value); self }
    /// Key of `SubscriptionName`.
    pub const SUBSCRIPTION_NAME: Key<Self, String> = Key::new("SubscriptionName");
    /// `SubscriptionName`: at most 255 characters. Changing it replaces the resource.
    pub fn subscription_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SubscriptionName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_event_subscription::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_event_subscription::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnEventSubscription`].
pub mod cfn_event_subscription {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html).
    pub CfnGlobalCluster, CfnGlobalClusterProps, "AWS::RDS::GlobalCluster", tags = Some(Tagging::List("Tags"))
);
impl CfnGlobalCluster {
    /// What `Ref` returns: `GlobalClusterIdentifier`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::GlobalClusterIdentifier>> { cfn::reference(&self.0) }
    /// The attribute `GlobalEndpoint`.
    #[inline] pub fn attr_global_endpoint(&self) -> Val<cfn_global_cluster::GlobalEndpoint> { cfn::attribute(&self.0, "GlobalEndpoint") }
}

/// Properties of [`CfnGlobalCluster`].
/// 
/// Takes exactly one of `SourceDBClusterIdentifier`; `Engine`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnGlobalClusterProps(Object);
ias_core::shape!(CfnGlobalClusterProps);
impl CfnGlobalClusterProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `DeletionProtection`.
    pub const DELETION_PROTECTION: Key<Self, bool> = Key::new("DeletionProtection");
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtection", value); self }
    /// Key of `Engine`.
    pub const ENGINE: Key<Self, cfn_global_cluster::Engine> = Key::new("Engine");
    /// `Engine`. Changing it replaces the resource.
    pub fn engine(mut self, value: impl IntoVal<cfn_global_cluster::Engine>) -> Self { self.0.put("Engine", value); self }
    /// Key of `EngineLifecycleSupport`.
    pub const ENGINE_LIFECYCLE_SUPPORT: Key<Self, String> = Key::new("EngineLifecycleSupport");
    /// `EngineLifecycleSupport`.
    pub fn engine_lifecycle_support(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineLifecycleSupport", value); self }
    /// Key of `EngineVersion`.
    pub const ENGINE_VERSION: Key<Self, String> = Key::new("EngineVersion");
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineVersion", value); self }
    /// Key of `GlobalClusterIdentifier`.
    pub const GLOBAL_CLUSTER_IDENTIFIER: Key<Self, String> = Key::new("GlobalClusterIdentifier");
    /// `GlobalClusterIdentifier`: 1 to 63 characters, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GlobalClusterIdentifier", value); self }
    /// Key of `SourceDBClusterIdentifier`.
    pub const SOURCE_DB_CLUSTER_IDENTIFIER: Key<Self, Is<kinds::DbClusterIdentifier>> = Key::new("SourceDBClusterIdentifier");
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl IntoVal<Is<kinds::DbClusterIdentifier>>) -> Self { self.0.put("SourceDBClusterIdentifier", value); self }
    /// Key of `StorageEncrypted`.
    pub const STORAGE_ENCRYPTED: Key<Self, bool> = Key::new("StorageEncrypted");
    /// `StorageEncrypted`. Changing it replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("StorageEncrypted", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_global_cluster::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_global_cluster::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnGlobalClusterProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnGlobalCluster`].
pub mod cfn_global_cluster {
    use super::super::prelude::*;

    /// Words of `Engine`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Engine {
        /// `aurora`
        Aurora,
        /// `aurora-mysql`
        AuroraMysql,
        /// `aurora-postgresql`
        AuroraPostgresql,
    }
    ias_core::words!(Engine { Aurora = "aurora", AuroraMysql = "aurora-mysql", AuroraPostgresql = "aurora-postgresql" });

    /// `GlobalEndpoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalEndpoint(Object);
    ias_core::shape!(GlobalEndpoint);
    impl GlobalEndpoint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Address`.
        pub const ADDRESS: Key<Self, String> = Key::new("Address");
        /// `Address`.
        pub fn address(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Address", value); self }
    }
    impl Default for GlobalEndpoint { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html).
    pub CfnIntegration, CfnIntegrationProps, "AWS::RDS::Integration", tags = Some(Tagging::List("Tags"))
);
impl CfnIntegration {
    /// What `Ref` returns: `IntegrationArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::IntegrationArn>> { cfn::reference(&self.0) }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `IntegrationArn`.
    #[inline] pub fn attr_integration_arn(&self) -> Val<Is<kinds::IntegrationArn>> { cfn::attribute(&self.0, "IntegrationArn") }
}

/// Properties of [`CfnIntegration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnIntegrationProps(Object);
ias_core::shape!(CfnIntegrationProps);
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    pub fn new(source_arn: impl IntoVal<String>, target_arn: impl IntoVal<String>) -> Self { Self(Object::new()).source_arn(source_arn).target_arn(target_arn) }
    /// Key of `AdditionalEncryptionContext`.
    pub const ADDITIONAL_ENCRYPTION_CONTEXT: Key<Self, Map<String>> = Key::new("AdditionalEncryptionContext");
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value); self }
    /// Key of `DataFilter`.
    pub const DATA_FILTER: Key<Self, String> = Key::new("DataFilter");
    /// `DataFilter`: 1 to 25600 characters, matches `[a-zA-Z0-9_ "\\\-$,*.:?+\/]*`.
    pub fn data_filter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DataFilter", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 1000 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `IntegrationName`.
    pub const INTEGRATION_NAME: Key<Self, String> = Key::new("IntegrationName");
    /// `IntegrationName`: 1 to 64 characters, matches `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`.
    pub fn integration_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IntegrationName", value); self }
    /// Key of `KMSKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KMSKeyId");
    /// `KMSKeyId`. Changing it replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KMSKeyId", value); self }
    /// Key of `SourceArn`.
    pub const SOURCE_ARN: Key<Self, String> = Key::new("SourceArn");
    /// `SourceArn`: mandatory, 1 to 255 characters, matches `^arn:aws[a-z\-]*:rds(-[a-z]*)?:[a-z0-9\-]*:[0-9]*:(cluster|db):[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub fn source_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_integration::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetArn`.
    pub const TARGET_ARN: Key<Self, String> = Key::new("TargetArn");
    /// `TargetArn`: mandatory, 20 to 2048 characters. Changing it replaces the resource.
    pub fn target_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetArn", value); self }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::RDS::OptionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html).
    pub CfnOptionGroup, CfnOptionGroupProps, "AWS::RDS::OptionGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnOptionGroup {
    /// What `Ref` returns: `OptionGroupName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnOptionGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnOptionGroupProps(Object);
ias_core::shape!(CfnOptionGroupProps);
/// What [`CfnOptionGroupProps`] cannot do without.
pub struct CfnOptionGroupPropsRequired<A, B, C> {
    /// `EngineName`. Changing it replaces the resource.
    pub engine_name: A,
    /// `MajorEngineVersion`. Changing it replaces the resource.
    pub major_engine_version: B,
    /// `OptionGroupDescription`. Changing it replaces the resource.
    pub option_group_description: C,
}
impl CfnOptionGroupProps {
    /// Takes what is mandatory, by name: [`CfnOptionGroupPropsRequired`].
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnOptionGroupPropsRequired<A, B, C>) -> Self { Self(Object::new()).engine_name(required.engine_name).major_engine_version(required.major_engine_version).option_group_description(required.option_group_description) }
    /// Key of `EngineName`.
    pub const ENGINE_NAME: Key<Self, String> = Key::new("EngineName");
    /// `EngineName`: mandatory. Changing it replaces the resource.
    pub fn engine_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EngineName", value); self }
    /// Key of `MajorEngineVersion`.
    pub const MAJOR_ENGINE_VERSION: Key<Self, String> = Key::new("MajorEngineVersion");
    /// `MajorEngineVersion`: mandatory. Changing it replaces the resource.
    pub fn major_engine_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MajorEngineVersion", value); self }
    /// Key of `OptionConfigurations`.
    pub const OPTION_CONFIGURATIONS: Key<Self, List<cfn_option_group::OptionConfiguration>> = Key::new("OptionConfigurations");
    /// `OptionConfigurations`.
    pub fn option_configurations(mut self, value: impl IntoVal<List<cfn_option_group::OptionConfiguration>>) -> Self { self.0.put("OptionConfigurations", value); self }
    /// Key of `OptionGroupDescription`.
    pub const OPTION_GROUP_DESCRIPTION: Key<Self, String> = Key::new("OptionGroupDescription");
    /// `OptionGroupDescription`: mandatory. Changing it replaces the resource.
    pub fn option_group_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OptionGroupDescription", value); self }
    /// Key of `OptionGroupName`.
    pub const OPTION_GROUP_NAME: Key<Self, String> = Key::new("OptionGroupName");
    /// `OptionGroupName`. Changing it replaces the resource.
    pub fn option_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OptionGroupName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_option_group::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_option_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnOptionGroup`].
pub mod cfn_option_group {
    use super::super::prelude::*;

    /// `OptionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OptionConfiguration(Object);
    ias_core::shape!(OptionConfiguration);
    impl OptionConfiguration {
        /// Takes what is mandatory.
        pub fn new(option_name: impl IntoVal<String>) -> Self { Self(Object::new()).option_name(option_name) }
        /// Key of `DBSecurityGroupMemberships`.
        pub const DB_SECURITY_GROUP_MEMBERSHIPS: Key<Self, List<String>> = Key::new("DBSecurityGroupMemberships");
        /// `DBSecurityGroupMemberships`: no item twice.
        pub fn db_security_group_memberships(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DBSecurityGroupMemberships", value); self }
        /// Key of `OptionName`.
        pub const OPTION_NAME: Key<Self, String> = Key::new("OptionName");
        /// `OptionName`: mandatory.
        pub fn option_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OptionName", value); self }
        /// Key of `OptionSettings`.
        pub const OPTION_SETTINGS: Key<Self, List<OptionSetting>> = Key::new("OptionSettings");
        /// `OptionSettings`.
        pub fn option_settings(mut self, value: impl IntoVal<List<OptionSetting>>) -> Self { self.0.put("OptionSettings", value); self }
        /// Key of `OptionVersion`.
        pub const OPTION_VERSION: Key<Self, String> = Key::new("OptionVersion");
        /// `OptionVersion`.
        pub fn option_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OptionVersion", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `VpcSecurityGroupMemberships`.
        pub const VPC_SECURITY_GROUP_MEMBERSHIPS: Key<Self, List<String>> = Key::new("VpcSecurityGroupMemberships");
        /// `VpcSecurityGroupMemberships`: no item twice.
        pub fn vpc_security_group_memberships(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("VpcSecurityGroupMemberships", value); self }
    }

    /// `OptionSetting`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OptionSetting(Object);
    ias_core::shape!(OptionSetting);
    impl OptionSetting {
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
    impl Default for OptionSetting { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}
