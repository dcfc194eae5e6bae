// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RDS`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnClusterSnapshot {} pub enum CfnCustomDbEngineVersion {} pub enum CfnDbCluster {} impl ias_core::Optional for CfnDbCluster {} pub enum CfnDbClusterEndpoint {} pub enum CfnDbClusterParameterGroup {} pub enum CfnDbInstance {} impl ias_core::Optional for CfnDbInstance {} pub enum CfnDbParameterGroup {} pub enum CfnDbProxy {} pub enum CfnDbProxyEndpoint {} pub enum CfnDbProxyTargetGroup {} pub enum CfnDbSecurityGroup {} pub enum CfnDbSecurityGroupIngress {} pub enum CfnDbShardGroup {} pub enum CfnDbSnapshot {} pub enum CfnDbSubnetGroup {} pub enum CfnDeployment {} pub enum CfnEventSubscription {} pub enum CfnGlobalCluster {} impl ias_core::Optional for CfnGlobalCluster {} pub enum CfnIntegration {} pub enum CfnOptionGroup {} }

/// [`AWS::RDS::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html).
///
/// What `Ref` returns: `DBClusterSnapshotArn`.
pub type CfnClusterSnapshot = Handle<of::CfnClusterSnapshot>;
impl cfn::ResourceType for of::CfnClusterSnapshot { const TYPE: &'static str = "AWS::RDS::ClusterSnapshot"; type Tags = cfn::TagList; type Props = CfnClusterSnapshotProps; type Reference = String; }
impl CfnClusterSnapshot {
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
///
/// Mandatory: `DBClusterSnapshotIdentifier`, `DBClusterIdentifier`.
///
/// A change replaces the resource: `DBClusterIdentifier`, `DBClusterSnapshotIdentifier`.
pub type CfnClusterSnapshotProps = Fields<of::CfnClusterSnapshot>;
impl CfnClusterSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_cluster_snapshot_identifier: impl IntoVal<String>, db_cluster_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "DBClusterSnapshotIdentifier", db_cluster_snapshot_identifier), "DBClusterIdentifier", db_cluster_identifier) }
    /// `DBClusterIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBClusterSnapshotIdentifier`: mandatory, 1 to 63 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterSnapshotIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClusterSnapshot`].
pub mod cfn_cluster_snapshot {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RDS::CustomDBEngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html).
///
/// What `Ref` returns: a text of Engine, EngineVersion.
pub type CfnCustomDbEngineVersion = Handle<of::CfnCustomDbEngineVersion>;
impl cfn::ResourceType for of::CfnCustomDbEngineVersion { const TYPE: &'static str = "AWS::RDS::CustomDBEngineVersion"; type Tags = cfn::TagList; type Props = CfnCustomDbEngineVersionProps; type Reference = String; }
impl CfnCustomDbEngineVersion {
    /// The attribute `DBEngineVersionArn`.
    #[inline] pub fn attr_db_engine_version_arn(&self) -> Val<Is<kinds::CustomDbEngineVersionArn>> { cfn::attribute(&self.0, "DBEngineVersionArn") }
}

/// Properties of [`CfnCustomDbEngineVersion`].
///
/// Mandatory: `Engine`, `EngineVersion`.
///
/// A change replaces the resource: `DatabaseInstallationFiles`, `DatabaseInstallationFilesS3BucketName`, `DatabaseInstallationFilesS3Prefix`, `Engine`, `EngineVersion`, `ImageId`, `KMSKeyId`, `Manifest`, `SourceCustomDbEngineVersionIdentifier`, `UseAwsProvidedLatestImage`.
pub type CfnCustomDbEngineVersionProps = Fields<of::CfnCustomDbEngineVersion>;
impl CfnCustomDbEngineVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(engine: impl IntoVal<String>, engine_version: impl IntoVal<String>) -> Self { with(with(empty(), "Engine", engine), "EngineVersion", engine_version) }
    /// `DatabaseInstallationFiles`. Changing it replaces the resource.
    #[track_caller] pub fn database_installation_files(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DatabaseInstallationFiles", value) }
    /// `DatabaseInstallationFilesS3BucketName`: 3 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn database_installation_files_s3_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseInstallationFilesS3BucketName", value) }
    /// `DatabaseInstallationFilesS3Prefix`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn database_installation_files_s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseInstallationFilesS3Prefix", value) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Engine`: mandatory, 1 to 35 characters, matches `^[A-Za-z0-9-]{1,35}$`. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`: mandatory, 1 to 60 characters, matches `^[a-z0-9_.-]{1,60}$`. Changing it replaces the resource.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `ImageId`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
    /// `KMSKeyId`: 1 to 2048 characters, matches `^[a-zA-Z0-9_:\-\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSKeyId", value) }
    /// `Manifest`: 1 to 51000 characters, matches `^[\s\S]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn manifest(self, value: impl IntoVal<String>) -> Self { with(self, "Manifest", value) }
    /// `SourceCustomDbEngineVersionIdentifier`: 1 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_custom_db_engine_version_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceCustomDbEngineVersionIdentifier", value) }
    /// `Status`: default `"available"`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_custom_db_engine_version::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_db_engine_version::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseAwsProvidedLatestImage`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn use_aws_provided_latest_image(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAwsProvidedLatestImage", value) }
}

/// Types of [`CfnCustomDbEngineVersion`].
pub mod cfn_custom_db_engine_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Status {} pub enum Tag {} }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `available`
        pub const Available: Self = word("available");
        /// `inactive`
        pub const Inactive: Self = word("inactive");
        /// `inactive-except-restore`
        pub const InactiveExceptRestore: Self = word("inactive-except-restore");
        /// `pending-validation`
        pub const PendingValidation: Self = word("pending-validation");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RDS::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `DBClusterIdentifier`.
pub type CfnDbCluster = Handle<of::CfnDbCluster>;
impl cfn::ResourceType for of::CfnDbCluster { const TYPE: &'static str = "AWS::RDS::DBCluster"; type Tags = cfn::TagList; type Props = CfnDbClusterProps; type Reference = Is<kinds::DbClusterIdentifier>; }
impl CfnDbCluster {
    /// The attribute `DBClusterArn`.
    #[inline] pub fn attr_db_cluster_arn(&self) -> Val<Is<kinds::DbClusterArn>> { cfn::attribute(&self.0, "DBClusterArn") }
    /// The attribute `DBClusterResourceId`.
    #[inline] pub fn attr_db_cluster_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DBClusterResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Endpoint.Address`.
    #[inline] pub fn attr_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Address") }
    /// The attribute `Endpoint.Port`.
    #[inline] pub fn attr_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Port") }
    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline] pub fn attr_master_user_secret_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MasterUserSecret.SecretArn") }
    /// The attribute `ReadEndpoint`.
    #[inline] pub fn attr_read_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "ReadEndpoint") }
    /// The attribute `ReadEndpoint.Address`.
    #[inline] pub fn attr_read_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "ReadEndpoint.Address") }
    /// The attribute `StorageEncryptionType`.
    #[inline] pub fn attr_storage_encryption_type(&self) -> Val<String> { cfn::attribute(&self.0, "StorageEncryptionType") }
    /// The attribute `StorageThroughput`.
    #[inline] pub fn attr_storage_throughput(&self) -> Val<i64> { cfn::attribute(&self.0, "StorageThroughput") }
}

/// Properties of [`CfnDbCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZones`, `ClusterScalabilityType`, `DBClusterIdentifier`, `DBSubnetGroupName`, `DBSystemId`, `DatabaseName`, `EngineMode`, `KmsKeyId`, `PubliclyAccessible`, `RestoreToTime`, `RestoreType`, `SnapshotIdentifier`, `SourceDBClusterIdentifier`, `SourceDbClusterResourceId`, `SourceRegion`, `StorageEncrypted`, `UseLatestRestorableTime`.
///
/// A change may replace the resource: `Engine`, `GlobalClusterIdentifier`, `MasterUsername`.
///
/// `MasterUserPassword` needs `MasterUsername`.
pub type CfnDbClusterProps = Fields<of::CfnDbCluster>;
impl CfnDbClusterProps {
    /// `AllocatedStorage`.
    #[track_caller] pub fn allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocatedStorage", value) }
    /// `AssociatedRoles`: at most 15 items, no item twice.
    #[track_caller] pub fn associated_roles(self, value: impl IntoVal<List<cfn_db_cluster::DbClusterRole>>) -> Self { with(self, "AssociatedRoles", value) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `AvailabilityZones`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `BacktrackWindow`: at least 0.
    #[track_caller] pub fn backtrack_window(self, value: impl IntoVal<i64>) -> Self { with(self, "BacktrackWindow", value) }
    /// `BackupRetentionPeriod`: 1 to 35, default `1`.
    #[track_caller] pub fn backup_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "BackupRetentionPeriod", value) }
    /// `ClusterScalabilityType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn cluster_scalability_type(self, value: impl IntoVal<cfn_db_cluster::ClusterScalabilityType>) -> Self { with(self, "ClusterScalabilityType", value) }
    /// `CopyTagsToSnapshot`.
    #[track_caller] pub fn copy_tags_to_snapshot(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToSnapshot", value) }
    /// `DBClusterIdentifier`: 1 to 63 characters, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBClusterInstanceClass`.
    #[track_caller] pub fn db_cluster_instance_class(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterInstanceClass", value) }
    /// `DBClusterParameterGroupName`.
    #[track_caller] pub fn db_cluster_parameter_group_name(self, value: impl IntoVal<Is<kinds::DbClusterParameterGroupName>>) -> Self { with(self, "DBClusterParameterGroupName", value) }
    /// `DBInstanceParameterGroupName`. Write-only.
    #[track_caller] pub fn db_instance_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceParameterGroupName", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<Is<kinds::DbSubnetGroupName>>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `DBSystemId`. Changing it replaces the resource.
    #[track_caller] pub fn db_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "DBSystemId", value) }
    /// `DatabaseInsightsMode`.
    #[track_caller] pub fn database_insights_mode(self, value: impl IntoVal<cfn_db_cluster::DatabaseInsightsMode>) -> Self { with(self, "DatabaseInsightsMode", value) }
    /// `DatabaseName`. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `DeleteAutomatedBackups`. Write-only.
    #[track_caller] pub fn delete_automated_backups(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteAutomatedBackups", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `Domain`.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `DomainIAMRoleName`.
    #[track_caller] pub fn domain_iam_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIAMRoleName", value) }
    /// `EnableCloudwatchLogsExports`: no item twice.
    #[track_caller] pub fn enable_cloudwatch_logs_exports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnableCloudwatchLogsExports", value) }
    /// `EnableGlobalWriteForwarding`.
    #[track_caller] pub fn enable_global_write_forwarding(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableGlobalWriteForwarding", value) }
    /// `EnableHttpEndpoint`.
    #[track_caller] pub fn enable_http_endpoint(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableHttpEndpoint", value) }
    /// `EnableIAMDatabaseAuthentication`.
    #[track_caller] pub fn enable_iam_database_authentication(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableIAMDatabaseAuthentication", value) }
    /// `EnableLocalWriteForwarding`.
    #[track_caller] pub fn enable_local_write_forwarding(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableLocalWriteForwarding", value) }
    /// `Engine`. Changing it may replace the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineLifecycleSupport`.
    #[track_caller] pub fn engine_lifecycle_support(self, value: impl IntoVal<String>) -> Self { with(self, "EngineLifecycleSupport", value) }
    /// `EngineMode`. Changing it replaces the resource.
    #[track_caller] pub fn engine_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EngineMode", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalClusterIdentifier`: at most 63 characters, matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it may replace the resource.
    #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<Is<kinds::GlobalClusterIdentifier>>) -> Self { with(self, "GlobalClusterIdentifier", value) }
    /// `Iops`.
    #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `ManageMasterUserPassword`.
    #[track_caller] pub fn manage_master_user_password(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageMasterUserPassword", value) }
    /// `MasterUserAuthenticationType`. Write-only.
    #[track_caller] pub fn master_user_authentication_type(self, value: impl IntoVal<cfn_db_cluster::MasterUserAuthenticationType>) -> Self { with(self, "MasterUserAuthenticationType", value) }
    /// `MasterUserPassword`. Write-only.
    #[track_caller] pub fn master_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserPassword", value) }
    /// `MasterUserSecret`.
    #[track_caller] pub fn master_user_secret(self, value: impl IntoVal<cfn_db_cluster::MasterUserSecret>) -> Self { with(self, "MasterUserSecret", value) }
    /// `MasterUsername`: at least 1 character, matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. Changing it may replace the resource.
    #[track_caller] pub fn master_username(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUsername", value) }
    /// `MonitoringInterval`.
    #[track_caller] pub fn monitoring_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MonitoringInterval", value) }
    /// `MonitoringRoleArn`.
    #[track_caller] pub fn monitoring_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "MonitoringRoleArn", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `PerformanceInsightsEnabled`.
    #[track_caller] pub fn performance_insights_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PerformanceInsightsEnabled", value) }
    /// `PerformanceInsightsKmsKeyId`.
    #[track_caller] pub fn performance_insights_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "PerformanceInsightsKmsKeyId", value) }
    /// `PerformanceInsightsRetentionPeriod`.
    #[track_caller] pub fn performance_insights_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PerformanceInsightsRetentionPeriod", value) }
    /// `Port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PreferredBackupWindow`.
    #[track_caller] pub fn preferred_backup_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredBackupWindow", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PubliclyAccessible`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `ReplicationSourceIdentifier`.
    #[track_caller] pub fn replication_source_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationSourceIdentifier", value) }
    /// `RestoreToTime`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn restore_to_time(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreToTime", value) }
    /// `RestoreType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn restore_type(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreType", value) }
    /// `ScalingConfiguration`.
    #[track_caller] pub fn scaling_configuration(self, value: impl IntoVal<cfn_db_cluster::ScalingConfiguration>) -> Self { with(self, "ScalingConfiguration", value) }
    /// `ServerlessV2ScalingConfiguration`.
    #[track_caller] pub fn serverless_v2_scaling_configuration(self, value: impl IntoVal<cfn_db_cluster::ServerlessV2ScalingConfiguration>) -> Self { with(self, "ServerlessV2ScalingConfiguration", value) }
    /// `SnapshotIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotIdentifier", value) }
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `SourceDbClusterResourceId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_db_cluster_resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDbClusterResourceId", value) }
    /// `SourceRegion`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_region(self, value: impl IntoVal<String>) -> Self { with(self, "SourceRegion", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `StorageType`.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageType", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseLatestRestorableTime`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn use_latest_restorable_time(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLatestRestorableTime", value) }
    /// `VpcSecurityGroupIds`: no item twice.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnDbCluster`].
pub mod cfn_db_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_db_engine_version::{Tag};
    mod of { pub enum ClusterScalabilityType {} pub enum DatabaseInsightsMode {} pub enum DbClusterRole {} pub enum MasterUserAuthenticationType {} pub enum MasterUserSecret {} impl ias_core::Optional for MasterUserSecret {} pub enum ScalingConfiguration {} impl ias_core::Optional for ScalingConfiguration {} pub enum ServerlessV2ScalingConfiguration {} impl ias_core::Optional for ServerlessV2ScalingConfiguration {} }

    /// Words of `ClusterScalabilityType`.
    pub type ClusterScalabilityType = Word<fn(of::ClusterScalabilityType)>;
    impl ClusterScalabilityType {
        /// `limitless`
        pub const Limitless: Self = word("limitless");
        /// `standard`
        pub const Standard: Self = word("standard");
    }

    /// Words of `DatabaseInsightsMode`.
    pub type DatabaseInsightsMode = Word<fn(of::DatabaseInsightsMode)>;
    impl DatabaseInsightsMode {
        /// `advanced`
        pub const Advanced: Self = word("advanced");
        /// `standard`
        pub const Standard: Self = word("standard");
    }

    /// `DBClusterRole`.
    pub type DbClusterRole = Fields<of::DbClusterRole>;
    impl DbClusterRole {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `FeatureName`.
        #[track_caller] pub fn feature_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeatureName", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// Words of `MasterUserAuthenticationType`.
    pub type MasterUserAuthenticationType = Word<fn(of::MasterUserAuthenticationType)>;
    impl MasterUserAuthenticationType {
        /// `iam-db-auth`
        pub const IamDbAuth: Self = word("iam-db-auth");
        /// `password`
        pub const Password: Self = word("password");
    }

    /// `MasterUserSecret`.
    pub type MasterUserSecret = Fields<of::MasterUserSecret>;
    impl MasterUserSecret {
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `ScalingConfiguration`.
    pub type ScalingConfiguration = Fields<of::ScalingConfiguration>;
    impl ScalingConfiguration {
        /// `AutoPause`.
        #[track_caller] pub fn auto_pause(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoPause", value) }
        /// `MaxCapacity`.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacity", value) }
        /// `SecondsBeforeTimeout`.
        #[track_caller] pub fn seconds_before_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondsBeforeTimeout", value) }
        /// `SecondsUntilAutoPause`.
        #[track_caller] pub fn seconds_until_auto_pause(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondsUntilAutoPause", value) }
        /// `TimeoutAction`.
        #[track_caller] pub fn timeout_action(self, value: impl IntoVal<String>) -> Self { with(self, "TimeoutAction", value) }
    }

    /// `ServerlessV2ScalingConfiguration`.
    pub type ServerlessV2ScalingConfiguration = Fields<of::ServerlessV2ScalingConfiguration>;
    impl ServerlessV2ScalingConfiguration {
        /// `MaxCapacity`.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MinCapacity", value) }
        /// `SecondsUntilAutoPause`.
        #[track_caller] pub fn seconds_until_auto_pause(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondsUntilAutoPause", value) }
    }
}

/// [`AWS::RDS::DBClusterEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html).
///
/// What `Ref` returns: `DBClusterEndpointArn`.
pub type CfnDbClusterEndpoint = Handle<of::CfnDbClusterEndpoint>;
impl cfn::ResourceType for of::CfnDbClusterEndpoint { const TYPE: &'static str = "AWS::RDS::DBClusterEndpoint"; type Tags = cfn::TagList; type Props = CfnDbClusterEndpointProps; type Reference = Is<kinds::DbClusterEndpointArn>; }
impl CfnDbClusterEndpoint {
    /// The attribute `DBClusterEndpointArn`.
    #[inline] pub fn attr_db_cluster_endpoint_arn(&self) -> Val<Is<kinds::DbClusterEndpointArn>> { cfn::attribute(&self.0, "DBClusterEndpointArn") }
    /// The attribute `DBClusterEndpointResourceIdentifier`.
    #[inline] pub fn attr_db_cluster_endpoint_resource_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "DBClusterEndpointResourceIdentifier") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `EndpointType`.
    #[inline] pub fn attr_endpoint_type(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDbClusterEndpoint`].
///
/// Mandatory: `DBClusterEndpointIdentifier`, `DBClusterIdentifier`, `CustomEndpointType`.
///
/// A change replaces the resource: `DBClusterEndpointIdentifier`, `DBClusterIdentifier`.
pub type CfnDbClusterEndpointProps = Fields<of::CfnDbClusterEndpoint>;
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
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_db_cluster_endpoint::CustomEndpointType>>(required: CfnDbClusterEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DBClusterEndpointIdentifier", required.db_cluster_endpoint_identifier), "DBClusterIdentifier", required.db_cluster_identifier), "CustomEndpointType", required.custom_endpoint_type) }
    /// `CustomEndpointType`: mandatory.
    #[track_caller] pub fn custom_endpoint_type(self, value: impl IntoVal<cfn_db_cluster_endpoint::CustomEndpointType>) -> Self { with(self, "CustomEndpointType", value) }
    /// `DBClusterEndpointIdentifier`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_endpoint_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterEndpointIdentifier", value) }
    /// `DBClusterIdentifier`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `ExcludedMembers`: no item twice.
    #[track_caller] pub fn excluded_members(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedMembers", value) }
    /// `StaticMembers`: no item twice.
    #[track_caller] pub fn static_members(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StaticMembers", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_cluster_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbClusterEndpoint`].
pub mod cfn_db_cluster_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster_snapshot::{Tag};
    mod of { pub enum CustomEndpointType {} }

    /// Words of `CustomEndpointType`.
    pub type CustomEndpointType = Word<fn(of::CustomEndpointType)>;
    impl CustomEndpointType {
        /// `READER`
        pub const Reader: Self = word("READER");
        /// `WRITER`
        pub const Writer: Self = word("WRITER");
        /// `ANY`
        pub const Any: Self = word("ANY");
    }
}

/// [`AWS::RDS::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html).
///
/// What `Ref` returns: `DBClusterParameterGroupName`.
pub type CfnDbClusterParameterGroup = Handle<of::CfnDbClusterParameterGroup>;
impl cfn::ResourceType for of::CfnDbClusterParameterGroup { const TYPE: &'static str = "AWS::RDS::DBClusterParameterGroup"; type Tags = cfn::TagList; type Props = CfnDbClusterParameterGroupProps; type Reference = Is<kinds::DbClusterParameterGroupName>; }

/// Properties of [`CfnDbClusterParameterGroup`].
///
/// Mandatory: `Description`, `Family`, `Parameters`.
///
/// A change replaces the resource: `DBClusterParameterGroupName`, `Description`, `Family`.
pub type CfnDbClusterParameterGroupProps = Fields<of::CfnDbClusterParameterGroup>;
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
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>>(required: CfnDbClusterParameterGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Description", required.description), "Family", required.family), "Parameters", required.parameters) }
    /// `DBClusterParameterGroupName`: at least 1 character, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterParameterGroupName", value) }
    /// `Description`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Family`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `Parameters`: mandatory.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_cluster_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbClusterParameterGroup`].
pub mod cfn_db_cluster_parameter_group {
    pub use super::cfn_custom_db_engine_version::{Tag};
}

/// [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `DBInstanceIdentifier`.
pub type CfnDbInstance = Handle<of::CfnDbInstance>;
impl cfn::ResourceType for of::CfnDbInstance { const TYPE: &'static str = "AWS::RDS::DBInstance"; type Tags = cfn::TagList; type Props = CfnDbInstanceProps; type Reference = Is<kinds::DbInstanceIdentifier>; }
impl CfnDbInstance {
    /// The attribute `AutomaticRestartTime`.
    #[inline] pub fn attr_automatic_restart_time(&self) -> Val<String> { cfn::attribute(&self.0, "AutomaticRestartTime") }
    /// The attribute `CertificateDetails`.
    #[inline] pub fn attr_certificate_details(&self) -> Val<Json> { cfn::attribute(&self.0, "CertificateDetails") }
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
    #[inline] pub fn attr_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "Endpoint") }
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
    #[inline] pub fn attr_listener_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "ListenerEndpoint") }
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
    #[inline] pub fn attr_status_infos(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "StatusInfos") }
    /// The attribute `StorageOperationPercentProgress`.
    #[inline] pub fn attr_storage_operation_percent_progress(&self) -> Val<i64> { cfn::attribute(&self.0, "StorageOperationPercentProgress") }
    /// The attribute `StorageOperationStatus`.
    #[inline] pub fn attr_storage_operation_status(&self) -> Val<String> { cfn::attribute(&self.0, "StorageOperationStatus") }
}

/// Properties of [`CfnDbInstance`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `BackupTarget`, `CharacterSetName`, `CustomIAMInstanceProfile`, `DBClusterIdentifier`, `DBInstanceIdentifier`, `DBName`, `DBSubnetGroupName`, `DBSystemId`, `KmsKeyId`, `MasterUsername`, `NcharCharacterSetName`, `Port`, `SourceRegion`, `StorageEncrypted`, `Timezone`.
///
/// A change may replace the resource: `AutoMinorVersionUpgrade`, `AvailabilityZone`, `BackupRetentionPeriod`, `DBClusterSnapshotIdentifier`, `DBParameterGroupName`, `DBSnapshotIdentifier`, `Engine`, `MultiAZ`, `PerformanceInsightsKMSKeyId`, `PreferredMaintenanceWindow`, `RestoreTime`, `SourceDBClusterIdentifier`, `SourceDBInstanceAutomatedBackupsArn`, `SourceDBInstanceIdentifier`, `SourceDbiResourceId`, `StorageType`, `UseLatestRestorableTime`.
///
/// `SourceDBInstanceIdentifier` excludes `CharacterSetName` + `MasterUserPassword` + `MasterUsername` + `StorageEncrypted`.
pub type CfnDbInstanceProps = Fields<of::CfnDbInstance>;
impl CfnDbInstanceProps {
    /// `AdditionalStorageVolumes`.
    #[track_caller] pub fn additional_storage_volumes(self, value: impl IntoVal<List<cfn_db_instance::AdditionalStorageVolume>>) -> Self { with(self, "AdditionalStorageVolumes", value) }
    /// `AllocatedStorage`: matches `^[0-9]*$`.
    #[track_caller] pub fn allocated_storage(self, value: impl IntoVal<String>) -> Self { with(self, "AllocatedStorage", value) }
    /// `AllowMajorVersionUpgrade`. Write-only.
    #[track_caller] pub fn allow_major_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowMajorVersionUpgrade", value) }
    /// `ApplyImmediately`. Write-only.
    #[track_caller] pub fn apply_immediately(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyImmediately", value) }
    /// `AssociatedRoles`.
    #[track_caller] pub fn associated_roles(self, value: impl IntoVal<List<cfn_db_instance::DbInstanceRole>>) -> Self { with(self, "AssociatedRoles", value) }
    /// `AutoMinorVersionUpgrade`. Changing it may replace the resource.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `AutomaticBackupReplicationKmsKeyId`. Write-only.
    #[track_caller] pub fn automatic_backup_replication_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "AutomaticBackupReplicationKmsKeyId", value) }
    /// `AutomaticBackupReplicationRegion`.
    #[track_caller] pub fn automatic_backup_replication_region(self, value: impl IntoVal<String>) -> Self { with(self, "AutomaticBackupReplicationRegion", value) }
    /// `AutomaticBackupReplicationRetentionPeriod`: at least 1.
    #[track_caller] pub fn automatic_backup_replication_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticBackupReplicationRetentionPeriod", value) }
    /// `AvailabilityZone`. Changing it may replace the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `BackupRetentionPeriod`: at least 0. Changing it may replace the resource.
    #[track_caller] pub fn backup_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "BackupRetentionPeriod", value) }
    /// `BackupTarget`. Changing it replaces the resource.
    #[track_caller] pub fn backup_target(self, value: impl IntoVal<String>) -> Self { with(self, "BackupTarget", value) }
    /// `CACertificateIdentifier`.
    #[track_caller] pub fn ca_certificate_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "CACertificateIdentifier", value) }
    /// `CertificateRotationRestart`. Write-only.
    #[track_caller] pub fn certificate_rotation_restart(self, value: impl IntoVal<bool>) -> Self { with(self, "CertificateRotationRestart", value) }
    /// `CharacterSetName`. Changing it replaces the resource.
    #[track_caller] pub fn character_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "CharacterSetName", value) }
    /// `CopyTagsToSnapshot`.
    #[track_caller] pub fn copy_tags_to_snapshot(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToSnapshot", value) }
    /// `CustomIAMInstanceProfile`. Changing it replaces the resource.
    #[track_caller] pub fn custom_iam_instance_profile(self, value: impl IntoVal<String>) -> Self { with(self, "CustomIAMInstanceProfile", value) }
    /// `DBClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<Is<kinds::DbClusterIdentifier>>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBClusterSnapshotIdentifier`. Changing it may replace the resource.
    #[track_caller] pub fn db_cluster_snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterSnapshotIdentifier", value) }
    /// `DBInstanceClass`.
    #[track_caller] pub fn db_instance_class(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceClass", value) }
    /// `DBInstanceIdentifier`: 1 to 63 characters, matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn db_instance_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceIdentifier", value) }
    /// `DBName`. Changing it replaces the resource.
    #[track_caller] pub fn db_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBName", value) }
    /// `DBParameterGroupName`. Changing it may replace the resource.
    #[track_caller] pub fn db_parameter_group_name(self, value: impl IntoVal<Is<kinds::DbParameterGroupName>>) -> Self { with(self, "DBParameterGroupName", value) }
    /// `DBSecurityGroups`: no item twice.
    #[track_caller] pub fn db_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DBSecurityGroups", value) }
    /// `DBSnapshotIdentifier`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn db_snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBSnapshotIdentifier", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<Is<kinds::DbSubnetGroupName>>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `DBSystemId`. Changing it replaces the resource.
    #[track_caller] pub fn db_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "DBSystemId", value) }
    /// `DatabaseInsightsMode`.
    #[track_caller] pub fn database_insights_mode(self, value: impl IntoVal<cfn_db_instance::DatabaseInsightsMode>) -> Self { with(self, "DatabaseInsightsMode", value) }
    /// `DedicatedLogVolume`.
    #[track_caller] pub fn dedicated_log_volume(self, value: impl IntoVal<bool>) -> Self { with(self, "DedicatedLogVolume", value) }
    /// `DeleteAutomatedBackups`. Write-only.
    #[track_caller] pub fn delete_automated_backups(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteAutomatedBackups", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `Domain`.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `DomainAuthSecretArn`.
    #[track_caller] pub fn domain_auth_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainAuthSecretArn", value) }
    /// `DomainDnsIps`.
    #[track_caller] pub fn domain_dns_ips(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DomainDnsIps", value) }
    /// `DomainFqdn`.
    #[track_caller] pub fn domain_fqdn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainFqdn", value) }
    /// `DomainIAMRoleName`.
    #[track_caller] pub fn domain_iam_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIAMRoleName", value) }
    /// `DomainOu`.
    #[track_caller] pub fn domain_ou(self, value: impl IntoVal<String>) -> Self { with(self, "DomainOu", value) }
    /// `EnableCloudwatchLogsExports`.
    #[track_caller] pub fn enable_cloudwatch_logs_exports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnableCloudwatchLogsExports", value) }
    /// `EnableIAMDatabaseAuthentication`.
    #[track_caller] pub fn enable_iam_database_authentication(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableIAMDatabaseAuthentication", value) }
    /// `EnablePerformanceInsights`.
    #[track_caller] pub fn enable_performance_insights(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePerformanceInsights", value) }
    /// `Engine`. Changing it may replace the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineLifecycleSupport`.
    #[track_caller] pub fn engine_lifecycle_support(self, value: impl IntoVal<String>) -> Self { with(self, "EngineLifecycleSupport", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `Iops`.
    #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LicenseModel`.
    #[track_caller] pub fn license_model(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseModel", value) }
    /// `ManageMasterUserPassword`.
    #[track_caller] pub fn manage_master_user_password(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageMasterUserPassword", value) }
    /// `MasterUserAuthenticationType`. Write-only.
    #[track_caller] pub fn master_user_authentication_type(self, value: impl IntoVal<cfn_db_instance::MasterUserAuthenticationType>) -> Self { with(self, "MasterUserAuthenticationType", value) }
    /// `MasterUserPassword`. Write-only.
    #[track_caller] pub fn master_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserPassword", value) }
    /// `MasterUserSecret`.
    #[track_caller] pub fn master_user_secret(self, value: impl IntoVal<cfn_db_instance::MasterUserSecret>) -> Self { with(self, "MasterUserSecret", value) }
    /// `MasterUsername`: 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. Changing it replaces the resource.
    #[track_caller] pub fn master_username(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUsername", value) }
    /// `MaxAllocatedStorage`.
    #[track_caller] pub fn max_allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAllocatedStorage", value) }
    /// `MonitoringInterval`.
    #[track_caller] pub fn monitoring_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MonitoringInterval", value) }
    /// `MonitoringRoleArn`.
    #[track_caller] pub fn monitoring_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "MonitoringRoleArn", value) }
    /// `MultiAZ`. Changing it may replace the resource.
    #[track_caller] pub fn multi_az(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAZ", value) }
    /// `NcharCharacterSetName`. Changing it replaces the resource.
    #[track_caller] pub fn nchar_character_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "NcharCharacterSetName", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `OptionGroupName`.
    #[track_caller] pub fn option_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptionGroupName", value) }
    /// `PerformanceInsightsKMSKeyId`. Changing it may replace the resource.
    #[track_caller] pub fn performance_insights_kms_key_id(self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(self, "PerformanceInsightsKMSKeyId", value) }
    /// `PerformanceInsightsRetentionPeriod`: one of `7`, `31`, `62`, `93`, `124`, `155`, `186`, `217`, `248`, `279`, `310`, `341` and 13 more.
    #[track_caller] pub fn performance_insights_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PerformanceInsightsRetentionPeriod", value) }
    /// `Port`: matches `^\d*$`. Changing it replaces the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<String>) -> Self { with(self, "Port", value) }
    /// `PreferredBackupWindow`.
    #[track_caller] pub fn preferred_backup_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredBackupWindow", value) }
    /// `PreferredMaintenanceWindow`. Changing it may replace the resource.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `ProcessorFeatures`.
    #[track_caller] pub fn processor_features(self, value: impl IntoVal<List<cfn_db_instance::ProcessorFeature>>) -> Self { with(self, "ProcessorFeatures", value) }
    /// `PromotionTier`: 0 to 15.
    #[track_caller] pub fn promotion_tier(self, value: impl IntoVal<i64>) -> Self { with(self, "PromotionTier", value) }
    /// `PubliclyAccessible`.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `ReplicaMode`.
    #[track_caller] pub fn replica_mode(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicaMode", value) }
    /// `RestoreTime`: in the form `date-time`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn restore_time(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreTime", value) }
    /// `SourceDBClusterIdentifier`. Changing it may replace the resource.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `SourceDBInstanceAutomatedBackupsArn`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn source_db_instance_automated_backups_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBInstanceAutomatedBackupsArn", value) }
    /// `SourceDBInstanceIdentifier`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn source_db_instance_identifier(self, value: impl IntoVal<Is<kinds::DbInstanceIdentifier>>) -> Self { with(self, "SourceDBInstanceIdentifier", value) }
    /// `SourceDbiResourceId`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn source_dbi_resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDbiResourceId", value) }
    /// `SourceRegion`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_region(self, value: impl IntoVal<String>) -> Self { with(self, "SourceRegion", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `StorageThroughput`.
    #[track_caller] pub fn storage_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageThroughput", value) }
    /// `StorageType`. Changing it may replace the resource.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TdeCredentialArn`. Deprecated.
    #[track_caller] pub fn tde_credential_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TdeCredentialArn", value) }
    /// `TdeCredentialPassword`. Write-only. Deprecated.
    #[track_caller] pub fn tde_credential_password(self, value: impl IntoVal<String>) -> Self { with(self, "TdeCredentialPassword", value) }
    /// `Timezone`. Changing it replaces the resource.
    #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    /// `UseDefaultProcessorFeatures`. Write-only.
    #[track_caller] pub fn use_default_processor_features(self, value: impl IntoVal<bool>) -> Self { with(self, "UseDefaultProcessorFeatures", value) }
    /// `UseLatestRestorableTime`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn use_latest_restorable_time(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLatestRestorableTime", value) }
    /// `VPCSecurityGroups`: no item twice.
    #[track_caller] pub fn vpc_security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VPCSecurityGroups", value) }
}

/// Types of [`CfnDbInstance`].
pub mod cfn_db_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_db_engine_version::{Tag};
    pub use super::cfn_db_cluster::{DatabaseInsightsMode, MasterUserAuthenticationType, MasterUserSecret};
    mod of { pub enum AdditionalStorageVolume {} impl ias_core::Optional for AdditionalStorageVolume {} pub enum DbInstanceRole {} pub enum ProcessorFeature {} impl ias_core::Optional for ProcessorFeature {} pub enum ProcessorFeatureName {} }

    /// `AdditionalStorageVolume`.
    pub type AdditionalStorageVolume = Fields<of::AdditionalStorageVolume>;
    impl AdditionalStorageVolume {
        /// `AllocatedStorage`: matches `^[0-9]*$`.
        #[track_caller] pub fn allocated_storage(self, value: impl IntoVal<String>) -> Self { with(self, "AllocatedStorage", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `MaxAllocatedStorage`.
        #[track_caller] pub fn max_allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAllocatedStorage", value) }
        /// `StorageThroughput`.
        #[track_caller] pub fn storage_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageThroughput", value) }
        /// `StorageType`.
        #[track_caller] pub fn storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageType", value) }
        /// `VolumeName`.
        #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeName", value) }
    }

    /// `DBInstanceRole`.
    pub type DbInstanceRole = Fields<of::DbInstanceRole>;
    impl DbInstanceRole {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(feature_name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "FeatureName", feature_name), "RoleArn", role_arn) }
        /// `FeatureName`: mandatory.
        #[track_caller] pub fn feature_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeatureName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `ProcessorFeature`.
    pub type ProcessorFeature = Fields<of::ProcessorFeature>;
    impl ProcessorFeature {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<ProcessorFeatureName>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Name`.
    pub type ProcessorFeatureName = Word<fn(of::ProcessorFeatureName)>;
    impl ProcessorFeatureName {
        /// `coreCount`
        pub const CoreCount: Self = word("coreCount");
        /// `threadsPerCore`
        pub const ThreadsPerCore: Self = word("threadsPerCore");
    }
}

/// [`AWS::RDS::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html).
///
/// What `Ref` returns: `DBParameterGroupName`.
pub type CfnDbParameterGroup = Handle<of::CfnDbParameterGroup>;
impl cfn::ResourceType for of::CfnDbParameterGroup { const TYPE: &'static str = "AWS::RDS::DBParameterGroup"; type Tags = cfn::TagList; type Props = CfnDbParameterGroupProps; type Reference = Is<kinds::DbParameterGroupName>; }
impl CfnDbParameterGroup {
    /// The attribute `DBParameterGroupArn`.
    #[inline] pub fn attr_db_parameter_group_arn(&self) -> Val<Is<kinds::DbParameterGroupArn>> { cfn::attribute(&self.0, "DBParameterGroupArn") }
    /// The attribute `DBParameterGroupName`.
    #[inline] pub fn attr_db_parameter_group_name(&self) -> Val<Is<kinds::DbParameterGroupName>> { cfn::attribute(&self.0, "DBParameterGroupName") }
}

/// Properties of [`CfnDbParameterGroup`].
///
/// Mandatory: `Family`, `Description`.
///
/// A change replaces the resource: `DBParameterGroupName`, `Description`, `Family`.
pub type CfnDbParameterGroupProps = Fields<of::CfnDbParameterGroup>;
impl CfnDbParameterGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(family: impl IntoVal<String>, description: impl IntoVal<String>) -> Self { with(with(empty(), "Family", family), "Description", description) }
    /// `DBParameterGroupName`: matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn db_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBParameterGroupName", value) }
    /// `Description`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Family`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbParameterGroup`].
pub mod cfn_db_parameter_group {
    pub use super::cfn_custom_db_engine_version::{Tag};
}

/// [`AWS::RDS::DBProxy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html).
///
/// What `Ref` returns: `DBProxyName`.
pub type CfnDbProxy = Handle<of::CfnDbProxy>;
impl cfn::ResourceType for of::CfnDbProxy { const TYPE: &'static str = "AWS::RDS::DBProxy"; type Tags = cfn::TagList; type Props = CfnDbProxyProps; type Reference = Is<kinds::DbProxyName>; }
impl CfnDbProxy {
    /// The attribute `DBProxyArn`.
    #[inline] pub fn attr_db_proxy_arn(&self) -> Val<Is<kinds::DbProxyArn>> { cfn::attribute(&self.0, "DBProxyArn") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnDbProxy`].
///
/// Mandatory: `DBProxyName`, `EngineFamily`, `RoleArn`, `VpcSubnetIds`.
///
/// A change replaces the resource: `DBProxyName`, `EndpointNetworkType`, `EngineFamily`, `TargetConnectionNetworkType`, `VpcSubnetIds`.
pub type CfnDbProxyProps = Fields<of::CfnDbProxy>;
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
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_db_proxy::EngineFamily>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<List<Is<kinds::SubnetId>>>>(required: CfnDbProxyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DBProxyName", required.db_proxy_name), "EngineFamily", required.engine_family), "RoleArn", required.role_arn), "VpcSubnetIds", required.vpc_subnet_ids) }
    /// `Auth`: 1 to 200 items.
    #[track_caller] pub fn auth(self, value: impl IntoVal<List<cfn_db_proxy::AuthFormat>>) -> Self { with(self, "Auth", value) }
    /// `DBProxyName`: mandatory, 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    #[track_caller] pub fn db_proxy_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBProxyName", value) }
    /// `DebugLogging`.
    #[track_caller] pub fn debug_logging(self, value: impl IntoVal<bool>) -> Self { with(self, "DebugLogging", value) }
    /// `DefaultAuthScheme`.
    #[track_caller] pub fn default_auth_scheme(self, value: impl IntoVal<cfn_db_proxy::DefaultAuthScheme>) -> Self { with(self, "DefaultAuthScheme", value) }
    /// `EndpointNetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_network_type(self, value: impl IntoVal<cfn_db_proxy::EndpointNetworkType>) -> Self { with(self, "EndpointNetworkType", value) }
    /// `EngineFamily`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine_family(self, value: impl IntoVal<cfn_db_proxy::EngineFamily>) -> Self { with(self, "EngineFamily", value) }
    /// `IdleClientTimeout`.
    #[track_caller] pub fn idle_client_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleClientTimeout", value) }
    /// `RequireTLS`.
    #[track_caller] pub fn require_tls(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireTLS", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_proxy::TagFormat>>) -> Self { with(self, "Tags", value) }
    /// `TargetConnectionNetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn target_connection_network_type(self, value: impl IntoVal<cfn_db_proxy::TargetConnectionNetworkType>) -> Self { with(self, "TargetConnectionNetworkType", value) }
    /// `VpcSecurityGroupIds`: at least 1 item.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
    /// `VpcSubnetIds`: mandatory, at least 2 items. Changing it replaces the resource.
    #[track_caller] pub fn vpc_subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "VpcSubnetIds", value) }
}

/// Types of [`CfnDbProxy`].
pub mod cfn_db_proxy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthFormat {} impl ias_core::Optional for AuthFormat {} pub enum AuthFormatAuthScheme {} pub enum AuthFormatClientPasswordAuthType {} pub enum AuthFormatIamAuth {} pub enum DefaultAuthScheme {} pub enum EndpointNetworkType {} pub enum EngineFamily {} pub enum TagFormat {} impl ias_core::Optional for TagFormat {} pub enum TargetConnectionNetworkType {} }

    /// `AuthFormat`.
    pub type AuthFormat = Fields<of::AuthFormat>;
    impl AuthFormat {
        /// `AuthScheme`.
        #[track_caller] pub fn auth_scheme(self, value: impl IntoVal<AuthFormatAuthScheme>) -> Self { with(self, "AuthScheme", value) }
        /// `ClientPasswordAuthType`.
        #[track_caller] pub fn client_password_auth_type(self, value: impl IntoVal<AuthFormatClientPasswordAuthType>) -> Self { with(self, "ClientPasswordAuthType", value) }
        /// `Description`: 1 to 1000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IAMAuth`.
        #[track_caller] pub fn iam_auth(self, value: impl IntoVal<AuthFormatIamAuth>) -> Self { with(self, "IAMAuth", value) }
        /// `SecretArn`: 20 to 2048 characters.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<Is<kinds::SecretArn>>) -> Self { with(self, "SecretArn", value) }
    }

    /// Words of `AuthScheme`.
    pub type AuthFormatAuthScheme = Word<fn(of::AuthFormatAuthScheme)>;
    impl AuthFormatAuthScheme {
        /// `SECRETS`
        pub const Secrets: Self = word("SECRETS");
    }

    /// Words of `ClientPasswordAuthType`.
    pub type AuthFormatClientPasswordAuthType = Word<fn(of::AuthFormatClientPasswordAuthType)>;
    impl AuthFormatClientPasswordAuthType {
        /// `MYSQL_NATIVE_PASSWORD`
        pub const MysqlNativePassword: Self = word("MYSQL_NATIVE_PASSWORD");
        /// `MYSQL_CACHING_SHA2_PASSWORD`
        pub const MysqlCachingSha2Password: Self = word("MYSQL_CACHING_SHA2_PASSWORD");
        /// `POSTGRES_SCRAM_SHA_256`
        pub const PostgresScramSha256: Self = word("POSTGRES_SCRAM_SHA_256");
        /// `POSTGRES_MD5`
        pub const PostgresMd5: Self = word("POSTGRES_MD5");
        /// `SQL_SERVER_AUTHENTICATION`
        pub const SqlServerAuthentication: Self = word("SQL_SERVER_AUTHENTICATION");
    }

    /// Words of `IAMAuth`.
    pub type AuthFormatIamAuth = Word<fn(of::AuthFormatIamAuth)>;
    impl AuthFormatIamAuth {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// Words of `DefaultAuthScheme`.
    pub type DefaultAuthScheme = Word<fn(of::DefaultAuthScheme)>;
    impl DefaultAuthScheme {
        /// `IAM_AUTH`
        pub const IamAuth: Self = word("IAM_AUTH");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `EndpointNetworkType`.
    pub type EndpointNetworkType = Word<fn(of::EndpointNetworkType)>;
    impl EndpointNetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
        /// `DUAL`
        pub const Dual: Self = word("DUAL");
    }

    /// Words of `EngineFamily`.
    pub type EngineFamily = Word<fn(of::EngineFamily)>;
    impl EngineFamily {
        /// `MYSQL`
        pub const Mysql: Self = word("MYSQL");
        /// `POSTGRESQL`
        pub const Postgresql: Self = word("POSTGRESQL");
        /// `SQLSERVER`
        pub const Sqlserver: Self = word("SQLSERVER");
    }

    /// `TagFormat`.
    pub type TagFormat = Fields<of::TagFormat>;
    impl TagFormat {
        /// `Key`: at most 128 characters, matches `(\w|\d|\s|\\|-|\.:=+-)*`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 128 characters, matches `(\w|\d|\s|\\|-|\.:=+-)*`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TargetConnectionNetworkType`.
    pub type TargetConnectionNetworkType = Word<fn(of::TargetConnectionNetworkType)>;
    impl TargetConnectionNetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }
}

/// [`AWS::RDS::DBProxyEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html).
///
/// What `Ref` returns: `DBProxyEndpointName`.
pub type CfnDbProxyEndpoint = Handle<of::CfnDbProxyEndpoint>;
impl cfn::ResourceType for of::CfnDbProxyEndpoint { const TYPE: &'static str = "AWS::RDS::DBProxyEndpoint"; type Tags = cfn::TagList; type Props = CfnDbProxyEndpointProps; type Reference = String; }
impl CfnDbProxyEndpoint {
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
///
/// Mandatory: `DBProxyName`, `DBProxyEndpointName`, `VpcSubnetIds`.
///
/// A change replaces the resource: `DBProxyEndpointName`, `DBProxyName`, `EndpointNetworkType`, `VpcSubnetIds`.
pub type CfnDbProxyEndpointProps = Fields<of::CfnDbProxyEndpoint>;
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
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<Is<kinds::SubnetId>>>>(required: CfnDbProxyEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DBProxyName", required.db_proxy_name), "DBProxyEndpointName", required.db_proxy_endpoint_name), "VpcSubnetIds", required.vpc_subnet_ids) }
    /// `DBProxyEndpointName`: mandatory, 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    #[track_caller] pub fn db_proxy_endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBProxyEndpointName", value) }
    /// `DBProxyName`: mandatory, 1 to 64 characters, matches `[0-z]*`. Changing it replaces the resource.
    #[track_caller] pub fn db_proxy_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBProxyName", value) }
    /// `EndpointNetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_network_type(self, value: impl IntoVal<cfn_db_proxy_endpoint::EndpointNetworkType>) -> Self { with(self, "EndpointNetworkType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_proxy_endpoint::TagFormat>>) -> Self { with(self, "Tags", value) }
    /// `TargetRole`.
    #[track_caller] pub fn target_role(self, value: impl IntoVal<cfn_db_proxy_endpoint::TargetRole>) -> Self { with(self, "TargetRole", value) }
    /// `VpcSecurityGroupIds`: at least 1 item.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
    /// `VpcSubnetIds`: mandatory, at least 2 items. Changing it replaces the resource.
    #[track_caller] pub fn vpc_subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "VpcSubnetIds", value) }
}

/// Types of [`CfnDbProxyEndpoint`].
pub mod cfn_db_proxy_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_db_proxy::{EndpointNetworkType, TagFormat};
    mod of { pub enum TargetRole {} }

    /// Words of `TargetRole`.
    pub type TargetRole = Word<fn(of::TargetRole)>;
    impl TargetRole {
        /// `READ_WRITE`
        pub const ReadWrite: Self = word("READ_WRITE");
        /// `READ_ONLY`
        pub const ReadOnly: Self = word("READ_ONLY");
    }
}

/// [`AWS::RDS::DBProxyTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html).
///
/// What `Ref` returns: `TargetGroupArn`.
pub type CfnDbProxyTargetGroup = Handle<of::CfnDbProxyTargetGroup>;
impl cfn::ResourceType for of::CfnDbProxyTargetGroup { const TYPE: &'static str = "AWS::RDS::DBProxyTargetGroup"; type Tags = cfn::TagList; type Props = CfnDbProxyTargetGroupProps; type Reference = Is<kinds::DbProxyTargetGroupArn>; }
impl CfnDbProxyTargetGroup {
    /// The attribute `TargetGroupArn`.
    #[inline] pub fn attr_target_group_arn(&self) -> Val<Is<kinds::DbProxyTargetGroupArn>> { cfn::attribute(&self.0, "TargetGroupArn") }
}

/// Properties of [`CfnDbProxyTargetGroup`].
///
/// Mandatory: `DBProxyName`, `TargetGroupName`.
///
/// A change replaces the resource: `DBProxyName`, `TargetGroupName`.
pub type CfnDbProxyTargetGroupProps = Fields<of::CfnDbProxyTargetGroup>;
impl CfnDbProxyTargetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_proxy_name: impl IntoVal<Is<kinds::DbProxyName>>, target_group_name: impl IntoVal<cfn_db_proxy_target_group::TargetGroupName>) -> Self { with(with(empty(), "DBProxyName", db_proxy_name), "TargetGroupName", target_group_name) }
    /// `ConnectionPoolConfigurationInfo`.
    #[track_caller] pub fn connection_pool_configuration_info(self, value: impl IntoVal<cfn_db_proxy_target_group::ConnectionPoolConfigurationInfoFormat>) -> Self { with(self, "ConnectionPoolConfigurationInfo", value) }
    /// `DBClusterIdentifiers`.
    #[track_caller] pub fn db_cluster_identifiers(self, value: impl IntoVal<List<Is<kinds::DbClusterIdentifier>>>) -> Self { with(self, "DBClusterIdentifiers", value) }
    /// `DBInstanceIdentifiers`.
    #[track_caller] pub fn db_instance_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DBInstanceIdentifiers", value) }
    /// `DBProxyName`: mandatory, 1 to 64 characters, matches `[A-z][0-z]*`. Changing it replaces the resource.
    #[track_caller] pub fn db_proxy_name(self, value: impl IntoVal<Is<kinds::DbProxyName>>) -> Self { with(self, "DBProxyName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_proxy_target_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetGroupName`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn target_group_name(self, value: impl IntoVal<cfn_db_proxy_target_group::TargetGroupName>) -> Self { with(self, "TargetGroupName", value) }
}

/// Types of [`CfnDbProxyTargetGroup`].
pub mod cfn_db_proxy_target_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConnectionPoolConfigurationInfoFormat {} impl ias_core::Optional for ConnectionPoolConfigurationInfoFormat {} pub enum Tag {} pub enum TargetGroupName {} }

    /// `ConnectionPoolConfigurationInfoFormat`.
    pub type ConnectionPoolConfigurationInfoFormat = Fields<of::ConnectionPoolConfigurationInfoFormat>;
    impl ConnectionPoolConfigurationInfoFormat {
        /// `ConnectionBorrowTimeout`.
        #[track_caller] pub fn connection_borrow_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionBorrowTimeout", value) }
        /// `InitQuery`.
        #[track_caller] pub fn init_query(self, value: impl IntoVal<String>) -> Self { with(self, "InitQuery", value) }
        /// `MaxConnectionsPercent`: 0 to 100.
        #[track_caller] pub fn max_connections_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConnectionsPercent", value) }
        /// `MaxIdleConnectionsPercent`: 0 to 100.
        #[track_caller] pub fn max_idle_connections_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxIdleConnectionsPercent", value) }
        /// `SessionPinningFilters`.
        #[track_caller] pub fn session_pinning_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SessionPinningFilters", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters, matches `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TargetGroupName`.
    pub type TargetGroupName = Word<fn(of::TargetGroupName)>;
    impl TargetGroupName {
        /// `default`
        pub const Default: Self = word("default");
    }
}

/// [`AWS::RDS::DBSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDbSecurityGroup = Handle<of::CfnDbSecurityGroup>;
impl cfn::ResourceType for of::CfnDbSecurityGroup { const TYPE: &'static str = "AWS::RDS::DBSecurityGroup"; type Tags = cfn::TagList; type Props = CfnDbSecurityGroupProps; type Reference = String; }
impl CfnDbSecurityGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDbSecurityGroup`].
///
/// Mandatory: `GroupDescription`, `DBSecurityGroupIngress`.
///
/// A change replaces the resource: `EC2VpcId`, `GroupDescription`.
pub type CfnDbSecurityGroupProps = Fields<of::CfnDbSecurityGroup>;
impl CfnDbSecurityGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_description: impl IntoVal<String>, db_security_group_ingress: impl IntoVal<List<cfn_db_security_group::Ingress>>) -> Self { with(with(empty(), "GroupDescription", group_description), "DBSecurityGroupIngress", db_security_group_ingress) }
    /// `DBSecurityGroupIngress`: mandatory, no item twice.
    #[track_caller] pub fn db_security_group_ingress(self, value: impl IntoVal<List<cfn_db_security_group::Ingress>>) -> Self { with(self, "DBSecurityGroupIngress", value) }
    /// `EC2VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn ec2_vpc_id(self, value: impl IntoVal<String>) -> Self { with(self, "EC2VpcId", value) }
    /// `GroupDescription`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_description(self, value: impl IntoVal<String>) -> Self { with(self, "GroupDescription", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_security_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbSecurityGroup`].
pub mod cfn_db_security_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Ingress {} impl ias_core::Optional for Ingress {} pub enum Tag {} }

    /// `Ingress`.
    pub type Ingress = Fields<of::Ingress>;
    impl Ingress {
        /// `CIDRIP`: in the form `ipv4-network`.
        #[track_caller] pub fn cidrip(self, value: impl IntoVal<String>) -> Self { with(self, "CIDRIP", value) }
        /// `EC2SecurityGroupId`.
        #[track_caller] pub fn ec2_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "EC2SecurityGroupId", value) }
        /// `EC2SecurityGroupName`.
        #[track_caller] pub fn ec2_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupName", value) }
        /// `EC2SecurityGroupOwnerId`.
        #[track_caller] pub fn ec2_security_group_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupOwnerId", value) }
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
}

/// [`AWS::RDS::DBSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDbSecurityGroupIngress = Handle<of::CfnDbSecurityGroupIngress>;
impl cfn::ResourceType for of::CfnDbSecurityGroupIngress { const TYPE: &'static str = "AWS::RDS::DBSecurityGroupIngress"; type Tags = cfn::NoTags; type Props = CfnDbSecurityGroupIngressProps; type Reference = String; }
impl CfnDbSecurityGroupIngress {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDbSecurityGroupIngress`].
///
/// Mandatory: `DBSecurityGroupName`.
pub type CfnDbSecurityGroupIngressProps = Fields<of::CfnDbSecurityGroupIngress>;
impl CfnDbSecurityGroupIngressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_security_group_name: impl IntoVal<String>) -> Self { with(empty(), "DBSecurityGroupName", db_security_group_name) }
    /// `CIDRIP`: in the form `ipv4-network`.
    #[track_caller] pub fn cidrip(self, value: impl IntoVal<String>) -> Self { with(self, "CIDRIP", value) }
    /// `DBSecurityGroupName`: mandatory.
    #[track_caller] pub fn db_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSecurityGroupName", value) }
    /// `EC2SecurityGroupId`.
    #[track_caller] pub fn ec2_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "EC2SecurityGroupId", value) }
    /// `EC2SecurityGroupName`.
    #[track_caller] pub fn ec2_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupName", value) }
    /// `EC2SecurityGroupOwnerId`.
    #[track_caller] pub fn ec2_security_group_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupOwnerId", value) }
}

/// [`AWS::RDS::DBShardGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html).
///
/// What `Ref` returns: `DBShardGroupIdentifier`.
pub type CfnDbShardGroup = Handle<of::CfnDbShardGroup>;
impl cfn::ResourceType for of::CfnDbShardGroup { const TYPE: &'static str = "AWS::RDS::DBShardGroup"; type Tags = cfn::TagList; type Props = CfnDbShardGroupProps; type Reference = String; }
impl CfnDbShardGroup {
    /// The attribute `DBShardGroupResourceId`.
    #[inline] pub fn attr_db_shard_group_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "DBShardGroupResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
}

/// Properties of [`CfnDbShardGroup`].
///
/// Mandatory: `DBClusterIdentifier`, `MaxACU`.
///
/// A change replaces the resource: `DBClusterIdentifier`, `DBShardGroupIdentifier`, `PubliclyAccessible`.
pub type CfnDbShardGroupProps = Fields<of::CfnDbShardGroup>;
impl CfnDbShardGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_cluster_identifier: impl IntoVal<String>, max_acu: impl IntoVal<f64>) -> Self { with(with(empty(), "DBClusterIdentifier", db_cluster_identifier), "MaxACU", max_acu) }
    /// `ComputeRedundancy`: at least 0.
    #[track_caller] pub fn compute_redundancy(self, value: impl IntoVal<i64>) -> Self { with(self, "ComputeRedundancy", value) }
    /// `DBClusterIdentifier`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBShardGroupIdentifier`: 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn db_shard_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBShardGroupIdentifier", value) }
    /// `MaxACU`: mandatory.
    #[track_caller] pub fn max_acu(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxACU", value) }
    /// `MinACU`. Write-only.
    #[track_caller] pub fn min_acu(self, value: impl IntoVal<f64>) -> Self { with(self, "MinACU", value) }
    /// `PubliclyAccessible`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_shard_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbShardGroup`].
pub mod cfn_db_shard_group {
    pub use super::cfn_custom_db_engine_version::{Tag};
}

/// [`AWS::RDS::DBSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html).
///
/// What `Ref` returns: `DBSnapshotArn`.
pub type CfnDbSnapshot = Handle<of::CfnDbSnapshot>;
impl cfn::ResourceType for of::CfnDbSnapshot { const TYPE: &'static str = "AWS::RDS::DBSnapshot"; type Tags = cfn::TagList; type Props = CfnDbSnapshotProps; type Reference = Is<kinds::DbSnapshotArn>; }
impl CfnDbSnapshot {
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
///
/// Mandatory: `DBSnapshotIdentifier`, `DBInstanceIdentifier`.
///
/// A change replaces the resource: `DBInstanceIdentifier`, `DBSnapshotIdentifier`.
pub type CfnDbSnapshotProps = Fields<of::CfnDbSnapshot>;
impl CfnDbSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_snapshot_identifier: impl IntoVal<String>, db_instance_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "DBSnapshotIdentifier", db_snapshot_identifier), "DBInstanceIdentifier", db_instance_identifier) }
    /// `DBInstanceIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn db_instance_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceIdentifier", value) }
    /// `DBSnapshotIdentifier`: mandatory, 1 to 255 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn db_snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBSnapshotIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbSnapshot`].
pub mod cfn_db_snapshot {
    pub use super::cfn_cluster_snapshot::{Tag};
}

/// [`AWS::RDS::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html).
///
/// What `Ref` returns: `DBSubnetGroupName`.
pub type CfnDbSubnetGroup = Handle<of::CfnDbSubnetGroup>;
impl cfn::ResourceType for of::CfnDbSubnetGroup { const TYPE: &'static str = "AWS::RDS::DBSubnetGroup"; type Tags = cfn::TagList; type Props = CfnDbSubnetGroupProps; type Reference = Is<kinds::DbSubnetGroupName>; }
impl CfnDbSubnetGroup {
    /// The attribute `DBSubnetGroupArn`.
    #[inline] pub fn attr_db_subnet_group_arn(&self) -> Val<Is<kinds::DbSubnetGroupArn>> { cfn::attribute(&self.0, "DBSubnetGroupArn") }
}

/// Properties of [`CfnDbSubnetGroup`].
///
/// Mandatory: `DBSubnetGroupDescription`, `SubnetIds`.
///
/// A change replaces the resource: `DBSubnetGroupName`.
pub type CfnDbSubnetGroupProps = Fields<of::CfnDbSubnetGroup>;
impl CfnDbSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_subnet_group_description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "DBSubnetGroupDescription", db_subnet_group_description), "SubnetIds", subnet_ids) }
    /// `DBSubnetGroupDescription`: mandatory.
    #[track_caller] pub fn db_subnet_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupDescription", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbSubnetGroup`].
pub mod cfn_db_subnet_group {
    pub use super::cfn_custom_db_engine_version::{Tag};
}

/// [`AWS::RDS::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::RDS::Deployment"; type Tags = cfn::TagList; type Props = CfnDeploymentProps; type Reference = Is<kinds::DeploymentArn2>; }
impl CfnDeployment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeploymentArn2>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BlueGreenDeploymentIdentifier`.
    #[inline] pub fn attr_blue_green_deployment_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "BlueGreenDeploymentIdentifier") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `SwitchoverDetails`.
    #[inline] pub fn attr_switchover_details(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "SwitchoverDetails") }
    /// The attribute `Target`.
    #[inline] pub fn attr_target(&self) -> Val<String> { cfn::attribute(&self.0, "Target") }
    /// The attribute `Tasks`.
    #[inline] pub fn attr_tasks(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Tasks") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `BlueGreenDeploymentName`, `Source`.
///
/// A change replaces the resource: `BlueGreenDeploymentName`, `Source`, `TargetAllocatedStorage`, `TargetDBClusterParameterGroupName`, `TargetDBInstanceClass`, `TargetDBParameterGroupName`, `TargetEngineVersion`, `TargetIops`, `TargetStorageThroughput`, `TargetStorageType`, `UpgradeTargetStorageConfig`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
impl CfnDeploymentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(blue_green_deployment_name: impl IntoVal<String>, source: impl IntoVal<String>) -> Self { with(with(empty(), "BlueGreenDeploymentName", blue_green_deployment_name), "Source", source) }
    /// `BlueGreenDeploymentName`: mandatory, 1 to 60 characters, matches `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn blue_green_deployment_name(self, value: impl IntoVal<String>) -> Self { with(self, "BlueGreenDeploymentName", value) }
    /// `Source`: mandatory, 1 to 2048 characters, matches `^arn:[A-Za-z][0-9A-Za-z-:._]*$`. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_deployment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetAllocatedStorage`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetAllocatedStorage", value) }
    /// `TargetDBClusterParameterGroupName`: 1 to 255 characters, matches `^[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\.\.)[0-9A-Za-z-.]*[^-]$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_db_cluster_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDBClusterParameterGroupName", value) }
    /// `TargetDBInstanceClass`: 5 to 20 characters, matches `^db\.[0-9a-z]{2,6}\.[0-9a-z]{4,9}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_db_instance_class(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDBInstanceClass", value) }
    /// `TargetDBParameterGroupName`: 1 to 255 characters, matches `^[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\.\.)[0-9A-Za-z-.]*[^-]$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_db_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDBParameterGroupName", value) }
    /// `TargetEngineVersion`: 1 to 64 characters, matches `^[0-9A-Za-z-_.]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "TargetEngineVersion", value) }
    /// `TargetIops`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_iops(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetIops", value) }
    /// `TargetStorageThroughput`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_storage_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetStorageThroughput", value) }
    /// `TargetStorageType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "TargetStorageType", value) }
    /// `UpgradeTargetStorageConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn upgrade_target_storage_config(self, value: impl IntoVal<bool>) -> Self { with(self, "UpgradeTargetStorageConfig", value) }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    pub use super::cfn_cluster_snapshot::{Tag};
}

/// [`AWS::RDS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html).
///
/// What `Ref` returns: `SubscriptionName`.
pub type CfnEventSubscription = Handle<of::CfnEventSubscription>;
impl cfn::ResourceType for of::CfnEventSubscription { const TYPE: &'static str = "AWS::RDS::EventSubscription"; type Tags = cfn::TagList; type Props = CfnEventSubscriptionProps; type Reference = String; }

/// Properties of [`CfnEventSubscription`].
///
/// Mandatory: `SnsTopicArn`.
///
/// A change replaces the resource: `SnsTopicArn`, `SubscriptionName`.
pub type CfnEventSubscriptionProps = Fields<of::CfnEventSubscription>;
impl CfnEventSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(sns_topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "SnsTopicArn", sns_topic_arn) }
    /// `Enabled`: default `true`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `EventCategories`: no item twice.
    #[track_caller] pub fn event_categories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventCategories", value) }
    /// `SnsTopicArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    /// `SourceIds`: no item twice.
    #[track_caller] pub fn source_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceIds", value) }
    /// `SourceType`.
    #[track_caller] pub fn source_type(self, value: impl IntoVal<String>) -> Self { with(self, "SourceType", value) }
    /// `SubscriptionName`: at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn subscription_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_subscription::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventSubscription`].
pub mod cfn_event_subscription {
    pub use super::cfn_custom_db_engine_version::{Tag};
}

/// [`AWS::RDS::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html).
///
/// What `Ref` returns: `GlobalClusterIdentifier`.
pub type CfnGlobalCluster = Handle<of::CfnGlobalCluster>;
impl cfn::ResourceType for of::CfnGlobalCluster { const TYPE: &'static str = "AWS::RDS::GlobalCluster"; type Tags = cfn::TagList; type Props = CfnGlobalClusterProps; type Reference = Is<kinds::GlobalClusterIdentifier>; }
impl CfnGlobalCluster {
    /// The attribute `GlobalEndpoint`.
    #[inline] pub fn attr_global_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "GlobalEndpoint") }
}

/// Properties of [`CfnGlobalCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Engine`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
///
/// Takes exactly one of `SourceDBClusterIdentifier`; `Engine`.
pub type CfnGlobalClusterProps = Fields<of::CfnGlobalCluster>;
impl CfnGlobalClusterProps {
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `Engine`. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_global_cluster::Engine>) -> Self { with(self, "Engine", value) }
    /// `EngineLifecycleSupport`.
    #[track_caller] pub fn engine_lifecycle_support(self, value: impl IntoVal<String>) -> Self { with(self, "EngineLifecycleSupport", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalClusterIdentifier`: 1 to 63 characters, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<Is<kinds::DbClusterIdentifier>>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_global_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGlobalCluster`].
pub mod cfn_global_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_db_engine_version::{Tag};
    mod of { pub enum Engine {} }

    /// Words of `Engine`.
    pub type Engine = Word<fn(of::Engine)>;
    impl Engine {
        /// `aurora`
        pub const Aurora: Self = word("aurora");
        /// `aurora-mysql`
        pub const AuroraMysql: Self = word("aurora-mysql");
        /// `aurora-postgresql`
        pub const AuroraPostgresql: Self = word("aurora-postgresql");
    }
}

/// [`AWS::RDS::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html).
///
/// What `Ref` returns: `IntegrationArn`.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::RDS::Integration"; type Tags = cfn::TagList; type Props = CfnIntegrationProps; type Reference = Is<kinds::IntegrationArn>; }
impl CfnIntegration {
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `IntegrationArn`.
    #[inline] pub fn attr_integration_arn(&self) -> Val<Is<kinds::IntegrationArn>> { cfn::attribute(&self.0, "IntegrationArn") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `SourceArn`, `TargetArn`.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `KMSKeyId`, `SourceArn`, `TargetArn`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(source_arn: impl IntoVal<String>, target_arn: impl IntoVal<String>) -> Self { with(with(empty(), "SourceArn", source_arn), "TargetArn", target_arn) }
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `DataFilter`: 1 to 25600 characters, matches `[a-zA-Z0-9_ "\\\-$,*.:?+\/]*`.
    #[track_caller] pub fn data_filter(self, value: impl IntoVal<String>) -> Self { with(self, "DataFilter", value) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IntegrationName`: 1 to 64 characters, matches `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`.
    #[track_caller] pub fn integration_name(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationName", value) }
    /// `KMSKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSKeyId", value) }
    /// `SourceArn`: mandatory, 1 to 255 characters, matches `^arn:aws[a-z\-]*:rds(-[a-z]*)?:[a-z0-9\-]*:[0-9]*:(cluster|db):[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, 20 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    pub use super::cfn_custom_db_engine_version::{Tag};
}

/// [`AWS::RDS::OptionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html).
///
/// What `Ref` returns: `OptionGroupName`.
pub type CfnOptionGroup = Handle<of::CfnOptionGroup>;
impl cfn::ResourceType for of::CfnOptionGroup { const TYPE: &'static str = "AWS::RDS::OptionGroup"; type Tags = cfn::TagList; type Props = CfnOptionGroupProps; type Reference = String; }

/// Properties of [`CfnOptionGroup`].
///
/// Mandatory: `EngineName`, `MajorEngineVersion`, `OptionGroupDescription`.
///
/// A change replaces the resource: `EngineName`, `MajorEngineVersion`, `OptionGroupDescription`, `OptionGroupName`.
pub type CfnOptionGroupProps = Fields<of::CfnOptionGroup>;
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
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnOptionGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "EngineName", required.engine_name), "MajorEngineVersion", required.major_engine_version), "OptionGroupDescription", required.option_group_description) }
    /// `EngineName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine_name(self, value: impl IntoVal<String>) -> Self { with(self, "EngineName", value) }
    /// `MajorEngineVersion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn major_engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "MajorEngineVersion", value) }
    /// `OptionConfigurations`.
    #[track_caller] pub fn option_configurations(self, value: impl IntoVal<List<cfn_option_group::OptionConfiguration>>) -> Self { with(self, "OptionConfigurations", value) }
    /// `OptionGroupDescription`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn option_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "OptionGroupDescription", value) }
    /// `OptionGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn option_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptionGroupName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_option_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOptionGroup`].
pub mod cfn_option_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_db_engine_version::{Tag};
    mod of { pub enum OptionConfiguration {} pub enum OptionSetting {} impl ias_core::Optional for OptionSetting {} }

    /// `OptionConfiguration`.
    pub type OptionConfiguration = Fields<of::OptionConfiguration>;
    impl OptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(option_name: impl IntoVal<String>) -> Self { with(empty(), "OptionName", option_name) }
        /// `DBSecurityGroupMemberships`: no item twice.
        #[track_caller] pub fn db_security_group_memberships(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DBSecurityGroupMemberships", value) }
        /// `OptionName`: mandatory.
        #[track_caller] pub fn option_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptionName", value) }
        /// `OptionSettings`.
        #[track_caller] pub fn option_settings(self, value: impl IntoVal<List<OptionSetting>>) -> Self { with(self, "OptionSettings", value) }
        /// `OptionVersion`.
        #[track_caller] pub fn option_version(self, value: impl IntoVal<String>) -> Self { with(self, "OptionVersion", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `VpcSecurityGroupMemberships`: no item twice.
        #[track_caller] pub fn vpc_security_group_memberships(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpcSecurityGroupMemberships", value) }
    }

    /// `OptionSetting`.
    pub type OptionSetting = Fields<of::OptionSetting>;
    impl OptionSetting {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
