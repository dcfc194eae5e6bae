// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Timestream`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDatabase {} impl ias_core::Optional for CfnDatabase {} pub enum CfnInfluxDbBackup {} pub enum CfnInfluxDbCluster {} impl ias_core::Optional for CfnInfluxDbCluster {} pub enum CfnInfluxDbInstance {} impl ias_core::Optional for CfnInfluxDbInstance {} pub enum CfnScheduledQuery {} pub enum CfnTable {} }

/// [`AWS::Timestream::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html).
///
/// The vendor winds it down: maintenance (2025-06-20).
///
/// What `Ref` returns: `DatabaseName`.
pub type CfnDatabase = Handle<of::CfnDatabase>;
impl cfn::ResourceType for of::CfnDatabase { const TYPE: &'static str = "AWS::Timestream::Database"; type Tags = cfn::TagList; type Props = CfnDatabaseProps; type Reference = Is<kinds::DatabaseName>; }
impl CfnDatabase {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TimestreamDatabaseArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDatabase`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DatabaseName`.
pub type CfnDatabaseProps = Fields<of::CfnDatabase>;
impl CfnDatabaseProps {
    /// `DatabaseName`: matches `^[a-zA-Z0-9_.-]{3,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `KmsKeyId`: 1 to 2048 characters.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_database::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatabase`].
pub mod cfn_database {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Timestream::InfluxDBBackup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInfluxDbBackup = Handle<of::CfnInfluxDbBackup>;
impl cfn::ResourceType for of::CfnInfluxDbBackup { const TYPE: &'static str = "AWS::Timestream::InfluxDBBackup"; type Tags = cfn::TagList; type Props = CfnInfluxDbBackupProps; type Reference = Is<kinds::InfluxDbBackupArn>; }
impl CfnInfluxDbBackup {
    /// The attribute `AllocatedStorage`.
    #[inline] pub fn attr_allocated_storage(&self) -> Val<i64> { cfn::attribute(&self.0, "AllocatedStorage") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InfluxDbBackupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ClusterConfiguration`.
    #[inline] pub fn attr_cluster_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "ClusterConfiguration") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DbInstanceType`: one of `db.influx.medium`, `db.influx.large`, `db.influx.xlarge`, `db.influx.2xlarge`, `db.influx.4xlarge`, `db.influx.8xlarge`, `db.influx.12xlarge`, `db.influx.16xlarge`, `db.influx.24xlarge`.
    #[inline] pub fn attr_db_instance_type(&self) -> Val<String> { cfn::attribute(&self.0, "DbInstanceType") }
    /// The attribute `DbParameterGroupId`.
    #[inline] pub fn attr_db_parameter_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "DbParameterGroupId") }
    /// The attribute `DbStorageType`: one of `InfluxIOIncludedT1`, `InfluxIOIncludedT2`, `InfluxIOIncludedT3`.
    #[inline] pub fn attr_db_storage_type(&self) -> Val<String> { cfn::attribute(&self.0, "DbStorageType") }
    /// The attribute `DeploymentType`: one of `SINGLE_AZ`, `WITH_MULTIAZ_STANDBY`, `MULTI_NODE_READ_REPLICAS`.
    #[inline] pub fn attr_deployment_type(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentType") }
    /// The attribute `EngineType`: one of `INFLUXDB_V2`, `INFLUXDB_V3_CORE`, `INFLUXDB_V3_ENTERPRISE`.
    #[inline] pub fn attr_engine_type(&self) -> Val<String> { cfn::attribute(&self.0, "EngineType") }
    /// The attribute `ExpiresAfter`.
    #[inline] pub fn attr_expires_after(&self) -> Val<String> { cfn::attribute(&self.0, "ExpiresAfter") }
    /// The attribute `FailoverMode`: one of `AUTOMATIC`, `NO_FAILOVER`.
    #[inline] pub fn attr_failover_mode(&self) -> Val<String> { cfn::attribute(&self.0, "FailoverMode") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline] pub fn attr_influx_auth_parameters_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "InfluxAuthParametersSecretArn") }
    /// The attribute `KmsKeyId`.
    #[inline] pub fn attr_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "KmsKeyId") }
    /// The attribute `LogDeliveryConfiguration`.
    #[inline] pub fn attr_log_delivery_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "LogDeliveryConfiguration") }
    /// The attribute `MaintenanceSchedule`.
    #[inline] pub fn attr_maintenance_schedule(&self) -> Val<Json> { cfn::attribute(&self.0, "MaintenanceSchedule") }
    /// The attribute `NetworkType`: one of `IPV4`, `DUAL`.
    #[inline] pub fn attr_network_type(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkType") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `PubliclyAccessible`.
    #[inline] pub fn attr_publicly_accessible(&self) -> Val<bool> { cfn::attribute(&self.0, "PubliclyAccessible") }
    /// The attribute `Status`: one of `IN_PROGRESS`, `COMPLETED`, `FAILED`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `HOURLY`, `DAILY`, `WEEKLY`, `MONTHLY`, `CUSTOM_SCHEDULE`, `ON_DEMAND`, `CONTINUOUS`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `VpcSecurityGroupIds`.
    #[inline] pub fn attr_vpc_security_group_ids(&self) -> Val<List<Is<kinds::SecurityGroupId>>> { cfn::attribute(&self.0, "VpcSecurityGroupIds") }
    /// The attribute `VpcSubnetIds`.
    #[inline] pub fn attr_vpc_subnet_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "VpcSubnetIds") }
}

/// Properties of [`CfnInfluxDbBackup`].
///
/// Mandatory: `Name`, `DbResourceId`.
///
/// A change replaces the resource: `DbResourceId`, `Name`, `RetentionDays`.
pub type CfnInfluxDbBackupProps = Fields<of::CfnInfluxDbBackup>;
impl CfnInfluxDbBackupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, db_resource_id: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "DbResourceId", db_resource_id) }
    /// `DbResourceId`: mandatory, 3 to 64 characters, matches `^[a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn db_resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "DbResourceId", value) }
    /// `Name`: mandatory, 3 to 40 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RetentionDays`: 1 to 3650. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionDays", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_influx_db_backup::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInfluxDbBackup`].
pub mod cfn_influx_db_backup {
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

/// [`AWS::Timestream::InfluxDBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html).
///
/// What `Ref` returns: `Id`.
pub type CfnInfluxDbCluster = Handle<of::CfnInfluxDbCluster>;
impl cfn::ResourceType for of::CfnInfluxDbCluster { const TYPE: &'static str = "AWS::Timestream::InfluxDBCluster"; type Tags = cfn::TagList; type Props = CfnInfluxDbClusterProps; type Reference = String; }
impl CfnInfluxDbCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InfluxDbClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `EngineType`: one of `INFLUXDB_V2`, `INFLUXDB_V3_CORE`, `INFLUXDB_V3_ENTERPRISE`.
    #[inline] pub fn attr_engine_type(&self) -> Val<String> { cfn::attribute(&self.0, "EngineType") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline] pub fn attr_influx_auth_parameters_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "InfluxAuthParametersSecretArn") }
    /// The attribute `NextMaintenanceTime`.
    #[inline] pub fn attr_next_maintenance_time(&self) -> Val<String> { cfn::attribute(&self.0, "NextMaintenanceTime") }
    /// The attribute `ReaderEndpoint`.
    #[inline] pub fn attr_reader_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ReaderEndpoint") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `UPDATING_INSTANCE_TYPE`, `MAINTENANCE`, `DELETING`, `AVAILABLE`, `REBOOTING`, `REBOOT_FAILED`, `PARTIALLY_AVAILABLE`, `FAILED`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnInfluxDbCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AllocatedStorage`, `Bucket`, `DbStorageType`, `DeploymentType`, `Name`, `NetworkType`, `Organization`, `Password`, `PubliclyAccessible`, `Username`, `VpcSecurityGroupIds`, `VpcSubnetIds`.
pub type CfnInfluxDbClusterProps = Fields<of::CfnInfluxDbCluster>;
impl CfnInfluxDbClusterProps {
    /// `AllocatedStorage`: 20 to 15360. Changing it replaces the resource.
    #[track_caller] pub fn allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocatedStorage", value) }
    /// `Bucket`: 2 to 64 characters, matches `^[^_][^"]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `DbInstanceType`.
    #[track_caller] pub fn db_instance_type(self, value: impl IntoVal<cfn_influx_db_cluster::DbInstanceType>) -> Self { with(self, "DbInstanceType", value) }
    /// `DbParameterGroupIdentifier`: 3 to 64 characters, matches `^[a-zA-Z0-9]+$`.
    #[track_caller] pub fn db_parameter_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DbParameterGroupIdentifier", value) }
    /// `DbStorageType`. Changing it replaces the resource.
    #[track_caller] pub fn db_storage_type(self, value: impl IntoVal<cfn_influx_db_cluster::DbStorageType>) -> Self { with(self, "DbStorageType", value) }
    /// `DeploymentType`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_type(self, value: impl IntoVal<cfn_influx_db_cluster::DeploymentType>) -> Self { with(self, "DeploymentType", value) }
    /// `FailoverMode`.
    #[track_caller] pub fn failover_mode(self, value: impl IntoVal<cfn_influx_db_cluster::FailoverMode>) -> Self { with(self, "FailoverMode", value) }
    /// `LogDeliveryConfiguration`.
    #[track_caller] pub fn log_delivery_configuration(self, value: impl IntoVal<cfn_influx_db_cluster::LogDeliveryConfiguration>) -> Self { with(self, "LogDeliveryConfiguration", value) }
    /// `MaintenanceSchedule`.
    #[track_caller] pub fn maintenance_schedule(self, value: impl IntoVal<cfn_influx_db_cluster::MaintenanceSchedule>) -> Self { with(self, "MaintenanceSchedule", value) }
    /// `Name`: 3 to 40 characters, matches `^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_influx_db_cluster::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `Organization`: 1 to 64 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn organization(self, value: impl IntoVal<String>) -> Self { with(self, "Organization", value) }
    /// `Password`: 8 to 64 characters, matches `^[a-zA-Z0-9]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `Port`: 1024 to 65535.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PubliclyAccessible`: default `false`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_influx_db_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Username`: 1 to 64 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    /// `VpcSecurityGroupIds`: 1 to 5 items. Changing it replaces the resource.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
    /// `VpcSubnetIds`: 1 to 3 items. Changing it replaces the resource.
    #[track_caller] pub fn vpc_subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpcSubnetIds", value) }
}

/// Types of [`CfnInfluxDbCluster`].
pub mod cfn_influx_db_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DbInstanceType {} pub enum DbStorageType {} pub enum DeploymentType {} pub enum FailoverMode {} pub enum LogDeliveryConfiguration {} pub enum LogDeliveryConfigurationS3Configuration {} pub enum MaintenanceSchedule {} pub enum NetworkType {} pub enum Tag {} }

    /// Words of `DbInstanceType`.
    pub type DbInstanceType = Word<fn(of::DbInstanceType)>;
    impl DbInstanceType {
        /// `db.influx.medium`
        pub const DbInfluxMedium: Self = word("db.influx.medium");
        /// `db.influx.large`
        pub const DbInfluxLarge: Self = word("db.influx.large");
        /// `db.influx.xlarge`
        pub const DbInfluxXlarge: Self = word("db.influx.xlarge");
        /// `db.influx.2xlarge`
        pub const DbInflux2xlarge: Self = word("db.influx.2xlarge");
        /// `db.influx.4xlarge`
        pub const DbInflux4xlarge: Self = word("db.influx.4xlarge");
        /// `db.influx.8xlarge`
        pub const DbInflux8xlarge: Self = word("db.influx.8xlarge");
        /// `db.influx.12xlarge`
        pub const DbInflux12xlarge: Self = word("db.influx.12xlarge");
        /// `db.influx.16xlarge`
        pub const DbInflux16xlarge: Self = word("db.influx.16xlarge");
        /// `db.influx.24xlarge`
        pub const DbInflux24xlarge: Self = word("db.influx.24xlarge");
    }

    /// Words of `DbStorageType`.
    pub type DbStorageType = Word<fn(of::DbStorageType)>;
    impl DbStorageType {
        /// `InfluxIOIncludedT1`
        pub const InfluxIoIncludedT1: Self = word("InfluxIOIncludedT1");
        /// `InfluxIOIncludedT2`
        pub const InfluxIoIncludedT2: Self = word("InfluxIOIncludedT2");
        /// `InfluxIOIncludedT3`
        pub const InfluxIoIncludedT3: Self = word("InfluxIOIncludedT3");
    }

    /// Words of `DeploymentType`.
    pub type DeploymentType = Word<fn(of::DeploymentType)>;
    impl DeploymentType {
        /// `MULTI_NODE_READ_REPLICAS`
        pub const MultiNodeReadReplicas: Self = word("MULTI_NODE_READ_REPLICAS");
    }

    /// Words of `FailoverMode`.
    pub type FailoverMode = Word<fn(of::FailoverMode)>;
    impl FailoverMode {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `NO_FAILOVER`
        pub const NoFailover: Self = word("NO_FAILOVER");
    }

    /// `LogDeliveryConfiguration`.
    pub type LogDeliveryConfiguration = Fields<of::LogDeliveryConfiguration>;
    impl LogDeliveryConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_configuration: impl IntoVal<LogDeliveryConfigurationS3Configuration>) -> Self { with(empty(), "S3Configuration", s3_configuration) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<LogDeliveryConfigurationS3Configuration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// `S3Configuration`.
    pub type LogDeliveryConfigurationS3Configuration = Fields<of::LogDeliveryConfigurationS3Configuration>;
    impl LogDeliveryConfigurationS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>, bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "Enabled", enabled), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[0-9a-z]+[0-9a-z\.\-]*[0-9a-z]+$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `MaintenanceSchedule`.
    pub type MaintenanceSchedule = Fields<of::MaintenanceSchedule>;
    impl MaintenanceSchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timezone: impl IntoVal<String>, preferred_maintenance_window: impl IntoVal<String>) -> Self { with(with(empty(), "Timezone", timezone), "PreferredMaintenanceWindow", preferred_maintenance_window) }
        /// `PreferredMaintenanceWindow`: mandatory, at most 19 characters.
        #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
        /// `Timezone`: mandatory, 1 to 64 characters, matches `^(UTC|[A-Za-z_]+/[A-Za-z0-9_]+(/[A-Za-z0-9_]+)?)$`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL`
        pub const Dual: Self = word("DUAL");
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

/// [`AWS::Timestream::InfluxDBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html).
///
/// What `Ref` returns: `Id`.
pub type CfnInfluxDbInstance = Handle<of::CfnInfluxDbInstance>;
impl cfn::ResourceType for of::CfnInfluxDbInstance { const TYPE: &'static str = "AWS::Timestream::InfluxDBInstance"; type Tags = cfn::TagList; type Props = CfnInfluxDbInstanceProps; type Reference = String; }
impl CfnInfluxDbInstance {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InfluxDbInstanceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline] pub fn attr_influx_auth_parameters_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "InfluxAuthParametersSecretArn") }
    /// The attribute `NextMaintenanceTime`.
    #[inline] pub fn attr_next_maintenance_time(&self) -> Val<String> { cfn::attribute(&self.0, "NextMaintenanceTime") }
    /// The attribute `SecondaryAvailabilityZone`.
    #[inline] pub fn attr_secondary_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "SecondaryAvailabilityZone") }
    /// The attribute `Status`: one of `CREATING`, `AVAILABLE`, `DELETING`, `MODIFYING`, `MAINTENANCE`, `UPDATING`, `UPDATING_DEPLOYMENT_TYPE`, `UPDATING_INSTANCE_TYPE`, `REBOOTING`, `REBOOT_FAILED`, `DELETED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnInfluxDbInstance`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Bucket`, `Name`, `NetworkType`, `Organization`, `Password`, `PubliclyAccessible`, `Username`, `VpcSecurityGroupIds`, `VpcSubnetIds`.
pub type CfnInfluxDbInstanceProps = Fields<of::CfnInfluxDbInstance>;
impl CfnInfluxDbInstanceProps {
    /// `AllocatedStorage`: 20 to 16384.
    #[track_caller] pub fn allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocatedStorage", value) }
    /// `Bucket`: 2 to 64 characters, matches `^[^_][^"]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `DbInstanceType`.
    #[track_caller] pub fn db_instance_type(self, value: impl IntoVal<cfn_influx_db_instance::DbInstanceType>) -> Self { with(self, "DbInstanceType", value) }
    /// `DbParameterGroupIdentifier`: 3 to 64 characters, matches `^[a-zA-Z0-9]+$`.
    #[track_caller] pub fn db_parameter_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DbParameterGroupIdentifier", value) }
    /// `DbStorageType`.
    #[track_caller] pub fn db_storage_type(self, value: impl IntoVal<cfn_influx_db_instance::DbStorageType>) -> Self { with(self, "DbStorageType", value) }
    /// `DeploymentType`.
    #[track_caller] pub fn deployment_type(self, value: impl IntoVal<cfn_influx_db_instance::DeploymentType>) -> Self { with(self, "DeploymentType", value) }
    /// `LogDeliveryConfiguration`.
    #[track_caller] pub fn log_delivery_configuration(self, value: impl IntoVal<cfn_influx_db_instance::LogDeliveryConfiguration>) -> Self { with(self, "LogDeliveryConfiguration", value) }
    /// `MaintenanceSchedule`.
    #[track_caller] pub fn maintenance_schedule(self, value: impl IntoVal<cfn_influx_db_instance::MaintenanceSchedule>) -> Self { with(self, "MaintenanceSchedule", value) }
    /// `Name`: 3 to 40 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_influx_db_instance::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `Organization`: 1 to 64 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn organization(self, value: impl IntoVal<String>) -> Self { with(self, "Organization", value) }
    /// `Password`: 8 to 64 characters, matches `^[a-zA-Z0-9]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `Port`: 1024 to 65535.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PubliclyAccessible`: default `false`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_influx_db_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Username`: 1 to 64 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    /// `VpcSecurityGroupIds`: 1 to 5 items. Changing it replaces the resource.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
    /// `VpcSubnetIds`: 1 to 3 items. Changing it replaces the resource.
    #[track_caller] pub fn vpc_subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpcSubnetIds", value) }
}

/// Types of [`CfnInfluxDbInstance`].
pub mod cfn_influx_db_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_influx_db_cluster::{DbInstanceType, DbStorageType, LogDeliveryConfiguration, LogDeliveryConfigurationS3Configuration, MaintenanceSchedule, NetworkType, Tag};
    mod of { pub enum DeploymentType {} }

    /// Words of `DeploymentType`.
    pub type DeploymentType = Word<fn(of::DeploymentType)>;
    impl DeploymentType {
        /// `SINGLE_AZ`
        pub const SingleAz: Self = word("SINGLE_AZ");
        /// `WITH_MULTIAZ_STANDBY`
        pub const WithMultiazStandby: Self = word("WITH_MULTIAZ_STANDBY");
    }
}

/// [`AWS::Timestream::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html).
///
/// The vendor winds it down: maintenance (2025-06-20).
///
/// What `Ref` returns: `Arn`.
pub type CfnScheduledQuery = Handle<of::CfnScheduledQuery>;
impl cfn::ResourceType for of::CfnScheduledQuery { const TYPE: &'static str = "AWS::Timestream::ScheduledQuery"; type Tags = cfn::TagList; type Props = CfnScheduledQueryProps; type Reference = Is<kinds::TimestreamScheduledQueryArn>; }
impl CfnScheduledQuery {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TimestreamScheduledQueryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SQErrorReportConfiguration`.
    #[inline] pub fn attr_sq_error_report_configuration(&self) -> Val<String> { cfn::attribute(&self.0, "SQErrorReportConfiguration") }
    /// The attribute `SQKmsKeyId`.
    #[inline] pub fn attr_sq_kms_key_id(&self) -> Val<String> { cfn::attribute(&self.0, "SQKmsKeyId") }
    /// The attribute `SQName`.
    #[inline] pub fn attr_sq_name(&self) -> Val<String> { cfn::attribute(&self.0, "SQName") }
    /// The attribute `SQNotificationConfiguration`.
    #[inline] pub fn attr_sq_notification_configuration(&self) -> Val<String> { cfn::attribute(&self.0, "SQNotificationConfiguration") }
    /// The attribute `SQQueryString`.
    #[inline] pub fn attr_sq_query_string(&self) -> Val<String> { cfn::attribute(&self.0, "SQQueryString") }
    /// The attribute `SQScheduleConfiguration`.
    #[inline] pub fn attr_sq_schedule_configuration(&self) -> Val<String> { cfn::attribute(&self.0, "SQScheduleConfiguration") }
    /// The attribute `SQScheduledQueryExecutionRoleArn`.
    #[inline] pub fn attr_sq_scheduled_query_execution_role_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "SQScheduledQueryExecutionRoleArn") }
    /// The attribute `SQTargetConfiguration`.
    #[inline] pub fn attr_sq_target_configuration(&self) -> Val<String> { cfn::attribute(&self.0, "SQTargetConfiguration") }
}

/// Properties of [`CfnScheduledQuery`].
///
/// Mandatory: `QueryString`, `ScheduleConfiguration`, `NotificationConfiguration`, `ScheduledQueryExecutionRoleArn`, `ErrorReportConfiguration`.
///
/// A change replaces the resource: `ClientToken`, `ErrorReportConfiguration`, `KmsKeyId`, `NotificationConfiguration`, `QueryString`, `ScheduleConfiguration`, `ScheduledQueryExecutionRoleArn`, `ScheduledQueryName`, `TargetConfiguration`.
pub type CfnScheduledQueryProps = Fields<of::CfnScheduledQuery>;
/// What [`CfnScheduledQueryProps`] cannot do without.
pub struct CfnScheduledQueryPropsRequired<A, B, C, D, E> {
    /// `QueryString`: 1 to 262144 characters. Changing it replaces the resource.
    pub query_string: A,
    /// `ScheduleConfiguration`. Changing it replaces the resource.
    pub schedule_configuration: B,
    /// `NotificationConfiguration`. Changing it replaces the resource.
    pub notification_configuration: C,
    /// `ScheduledQueryExecutionRoleArn`: 1 to 2048 characters. Changing it replaces the resource.
    pub scheduled_query_execution_role_arn: D,
    /// `ErrorReportConfiguration`. Changing it replaces the resource.
    pub error_report_configuration: E,
}
impl CfnScheduledQueryProps {
    /// Takes what is mandatory, by name: [`CfnScheduledQueryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_scheduled_query::ScheduleConfiguration>, C: IntoVal<cfn_scheduled_query::NotificationConfiguration>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<cfn_scheduled_query::ErrorReportConfiguration>>(required: CfnScheduledQueryPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "QueryString", required.query_string), "ScheduleConfiguration", required.schedule_configuration), "NotificationConfiguration", required.notification_configuration), "ScheduledQueryExecutionRoleArn", required.scheduled_query_execution_role_arn), "ErrorReportConfiguration", required.error_report_configuration) }
    /// `ClientToken`: 32 to 128 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `ErrorReportConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn error_report_configuration(self, value: impl IntoVal<cfn_scheduled_query::ErrorReportConfiguration>) -> Self { with(self, "ErrorReportConfiguration", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `NotificationConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn notification_configuration(self, value: impl IntoVal<cfn_scheduled_query::NotificationConfiguration>) -> Self { with(self, "NotificationConfiguration", value) }
    /// `QueryString`: mandatory, 1 to 262144 characters. Changing it replaces the resource.
    #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    /// `ScheduleConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn schedule_configuration(self, value: impl IntoVal<cfn_scheduled_query::ScheduleConfiguration>) -> Self { with(self, "ScheduleConfiguration", value) }
    /// `ScheduledQueryExecutionRoleArn`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn scheduled_query_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ScheduledQueryExecutionRoleArn", value) }
    /// `ScheduledQueryName`: 1 to 64 characters, matches `[a-zA-Z0-9_.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn scheduled_query_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduledQueryName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scheduled_query::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn target_configuration(self, value: impl IntoVal<cfn_scheduled_query::TargetConfiguration>) -> Self { with(self, "TargetConfiguration", value) }
}

/// Types of [`CfnScheduledQuery`].
pub mod cfn_scheduled_query {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_influx_db_backup::{Tag};
    mod of { pub enum DimensionMapping {} pub enum DimensionValueType {} pub enum EncryptionOption {} pub enum ErrorReportConfiguration {} pub enum MixedMeasureMapping {} pub enum MixedMeasureMappingMeasureValueType {} pub enum MultiMeasureAttributeMapping {} pub enum MultiMeasureAttributeMappingMeasureValueType {} pub enum MultiMeasureMappings {} pub enum NotificationConfiguration {} pub enum S3Configuration {} pub enum ScheduleConfiguration {} pub enum SnsConfiguration {} pub enum TargetConfiguration {} pub enum TimestreamConfiguration {} }

    /// `DimensionMapping`.
    pub type DimensionMapping = Fields<of::DimensionMapping>;
    impl DimensionMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, dimension_value_type: impl IntoVal<DimensionValueType>) -> Self { with(with(empty(), "Name", name), "DimensionValueType", dimension_value_type) }
        /// `DimensionValueType`: mandatory.
        #[track_caller] pub fn dimension_value_type(self, value: impl IntoVal<DimensionValueType>) -> Self { with(self, "DimensionValueType", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// Words of `DimensionValueType`.
    pub type DimensionValueType = Word<fn(of::DimensionValueType)>;
    impl DimensionValueType {
        /// `VARCHAR`
        pub const Varchar: Self = word("VARCHAR");
    }

    /// Words of `EncryptionOption`.
    pub type EncryptionOption = Word<fn(of::EncryptionOption)>;
    impl EncryptionOption {
        /// `SSE_S3`
        pub const SseS3: Self = word("SSE_S3");
        /// `SSE_KMS`
        pub const SseKms: Self = word("SSE_KMS");
    }

    /// `ErrorReportConfiguration`.
    pub type ErrorReportConfiguration = Fields<of::ErrorReportConfiguration>;
    impl ErrorReportConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_configuration: impl IntoVal<S3Configuration>) -> Self { with(empty(), "S3Configuration", s3_configuration) }
        /// `S3Configuration`: mandatory.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3Configuration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// `MixedMeasureMapping`.
    pub type MixedMeasureMapping = Fields<of::MixedMeasureMapping>;
    impl MixedMeasureMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(measure_value_type: impl IntoVal<MixedMeasureMappingMeasureValueType>) -> Self { with(empty(), "MeasureValueType", measure_value_type) }
        /// `MeasureName`.
        #[track_caller] pub fn measure_name(self, value: impl IntoVal<String>) -> Self { with(self, "MeasureName", value) }
        /// `MeasureValueType`: mandatory.
        #[track_caller] pub fn measure_value_type(self, value: impl IntoVal<MixedMeasureMappingMeasureValueType>) -> Self { with(self, "MeasureValueType", value) }
        /// `MultiMeasureAttributeMappings`: at least 1 item.
        #[track_caller] pub fn multi_measure_attribute_mappings(self, value: impl IntoVal<List<MultiMeasureAttributeMapping>>) -> Self { with(self, "MultiMeasureAttributeMappings", value) }
        /// `SourceColumn`.
        #[track_caller] pub fn source_column(self, value: impl IntoVal<String>) -> Self { with(self, "SourceColumn", value) }
        /// `TargetMeasureName`.
        #[track_caller] pub fn target_measure_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetMeasureName", value) }
    }

    /// Words of `MixedMeasureMappingMeasureValueType`.
    pub type MixedMeasureMappingMeasureValueType = Word<fn(of::MixedMeasureMappingMeasureValueType)>;
    impl MixedMeasureMappingMeasureValueType {
        /// `BIGINT`
        pub const Bigint: Self = word("BIGINT");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `VARCHAR`
        pub const Varchar: Self = word("VARCHAR");
        /// `MULTI`
        pub const Multi: Self = word("MULTI");
    }

    /// `MultiMeasureAttributeMapping`.
    pub type MultiMeasureAttributeMapping = Fields<of::MultiMeasureAttributeMapping>;
    impl MultiMeasureAttributeMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_column: impl IntoVal<String>, measure_value_type: impl IntoVal<MultiMeasureAttributeMappingMeasureValueType>) -> Self { with(with(empty(), "SourceColumn", source_column), "MeasureValueType", measure_value_type) }
        /// `MeasureValueType`: mandatory.
        #[track_caller] pub fn measure_value_type(self, value: impl IntoVal<MultiMeasureAttributeMappingMeasureValueType>) -> Self { with(self, "MeasureValueType", value) }
        /// `SourceColumn`: mandatory.
        #[track_caller] pub fn source_column(self, value: impl IntoVal<String>) -> Self { with(self, "SourceColumn", value) }
        /// `TargetMultiMeasureAttributeName`.
        #[track_caller] pub fn target_multi_measure_attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetMultiMeasureAttributeName", value) }
    }

    /// Words of `MultiMeasureAttributeMappingMeasureValueType`.
    pub type MultiMeasureAttributeMappingMeasureValueType = Word<fn(of::MultiMeasureAttributeMappingMeasureValueType)>;
    impl MultiMeasureAttributeMappingMeasureValueType {
        /// `BIGINT`
        pub const Bigint: Self = word("BIGINT");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `VARCHAR`
        pub const Varchar: Self = word("VARCHAR");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
    }

    /// `MultiMeasureMappings`.
    pub type MultiMeasureMappings = Fields<of::MultiMeasureMappings>;
    impl MultiMeasureMappings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(multi_measure_attribute_mappings: impl IntoVal<List<MultiMeasureAttributeMapping>>) -> Self { with(empty(), "MultiMeasureAttributeMappings", multi_measure_attribute_mappings) }
        /// `MultiMeasureAttributeMappings`: mandatory, at least 1 item.
        #[track_caller] pub fn multi_measure_attribute_mappings(self, value: impl IntoVal<List<MultiMeasureAttributeMapping>>) -> Self { with(self, "MultiMeasureAttributeMappings", value) }
        /// `TargetMultiMeasureName`.
        #[track_caller] pub fn target_multi_measure_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetMultiMeasureName", value) }
    }

    /// `NotificationConfiguration`.
    pub type NotificationConfiguration = Fields<of::NotificationConfiguration>;
    impl NotificationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sns_configuration: impl IntoVal<SnsConfiguration>) -> Self { with(empty(), "SnsConfiguration", sns_configuration) }
        /// `SnsConfiguration`: mandatory.
        #[track_caller] pub fn sns_configuration(self, value: impl IntoVal<SnsConfiguration>) -> Self { with(self, "SnsConfiguration", value) }
    }

    /// `S3Configuration`.
    pub type S3Configuration = Fields<of::S3Configuration>;
    impl S3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `EncryptionOption`.
        #[track_caller] pub fn encryption_option(self, value: impl IntoVal<EncryptionOption>) -> Self { with(self, "EncryptionOption", value) }
        /// `ObjectKeyPrefix`: 1 to 896 characters, matches `[a-zA-Z0-9|!\-_*'\(\)]([a-zA-Z0-9]|[!\-_*'\(\)\/.])+`.
        #[track_caller] pub fn object_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKeyPrefix", value) }
    }

    /// `ScheduleConfiguration`.
    pub type ScheduleConfiguration = Fields<of::ScheduleConfiguration>;
    impl ScheduleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `ScheduleExpression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }

    /// `SnsConfiguration`.
    pub type SnsConfiguration = Fields<of::SnsConfiguration>;
    impl SnsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "TopicArn", topic_arn) }
        /// `TopicArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// `TargetConfiguration`.
    pub type TargetConfiguration = Fields<of::TargetConfiguration>;
    impl TargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timestream_configuration: impl IntoVal<TimestreamConfiguration>) -> Self { with(empty(), "TimestreamConfiguration", timestream_configuration) }
        /// `TimestreamConfiguration`: mandatory.
        #[track_caller] pub fn timestream_configuration(self, value: impl IntoVal<TimestreamConfiguration>) -> Self { with(self, "TimestreamConfiguration", value) }
    }

    /// `TimestreamConfiguration`.
    pub type TimestreamConfiguration = Fields<of::TimestreamConfiguration>;
    /// What [`TimestreamConfiguration`] cannot do without.
    pub struct TimestreamConfigurationRequired<A, B, C, D> {
        /// `DatabaseName`.
        pub database_name: A,
        /// `TableName`.
        pub table_name: B,
        /// `TimeColumn`.
        pub time_column: C,
        /// `DimensionMappings`.
        pub dimension_mappings: D,
    }
    impl TimestreamConfiguration {
        /// Takes what is mandatory, by name: [`TimestreamConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<DimensionMapping>>>(required: TimestreamConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DatabaseName", required.database_name), "TableName", required.table_name), "TimeColumn", required.time_column), "DimensionMappings", required.dimension_mappings) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DimensionMappings`: mandatory.
        #[track_caller] pub fn dimension_mappings(self, value: impl IntoVal<List<DimensionMapping>>) -> Self { with(self, "DimensionMappings", value) }
        /// `MeasureNameColumn`.
        #[track_caller] pub fn measure_name_column(self, value: impl IntoVal<String>) -> Self { with(self, "MeasureNameColumn", value) }
        /// `MixedMeasureMappings`: at least 1 item.
        #[track_caller] pub fn mixed_measure_mappings(self, value: impl IntoVal<List<MixedMeasureMapping>>) -> Self { with(self, "MixedMeasureMappings", value) }
        /// `MultiMeasureMappings`.
        #[track_caller] pub fn multi_measure_mappings(self, value: impl IntoVal<MultiMeasureMappings>) -> Self { with(self, "MultiMeasureMappings", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `TimeColumn`: mandatory.
        #[track_caller] pub fn time_column(self, value: impl IntoVal<String>) -> Self { with(self, "TimeColumn", value) }
    }
}

/// [`AWS::Timestream::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html).
///
/// The vendor winds it down: maintenance (2025-06-20).
///
/// What `Ref` returns: a text of DatabaseName, TableName.
pub type CfnTable = Handle<of::CfnTable>;
impl cfn::ResourceType for of::CfnTable { const TYPE: &'static str = "AWS::Timestream::Table"; type Tags = cfn::TagList; type Props = CfnTableProps; type Reference = String; }
impl CfnTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TimestreamTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnTable`].
///
/// Mandatory: `DatabaseName`.
///
/// A change replaces the resource: `DatabaseName`, `TableName`.
pub type CfnTableProps = Fields<of::CfnTable>;
impl CfnTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(database_name: impl IntoVal<Is<kinds::DatabaseName>>) -> Self { with(empty(), "DatabaseName", database_name) }
    /// `DatabaseName`: mandatory, matches `^[a-zA-Z0-9_.-]{3,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<Is<kinds::DatabaseName>>) -> Self { with(self, "DatabaseName", value) }
    /// `MagneticStoreWriteProperties`.
    #[track_caller] pub fn magnetic_store_write_properties(self, value: impl IntoVal<cfn_table::MagneticStoreWriteProperties>) -> Self { with(self, "MagneticStoreWriteProperties", value) }
    /// `RetentionProperties`.
    #[track_caller] pub fn retention_properties(self, value: impl IntoVal<cfn_table::RetentionProperties>) -> Self { with(self, "RetentionProperties", value) }
    /// `Schema`.
    #[track_caller] pub fn schema(self, value: impl IntoVal<cfn_table::Schema>) -> Self { with(self, "Schema", value) }
    /// `TableName`: matches `^[a-zA-Z0-9_.-]{3,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_table::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTable`].
pub mod cfn_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_database::{Tag};
    mod of { pub enum MagneticStoreWriteProperties {} pub enum MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation {} impl ias_core::Optional for MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation {} pub enum MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration {} pub enum PartitionKey {} pub enum PartitionKeyEnforcementLevel {} pub enum PartitionKeyType {} pub enum RetentionProperties {} impl ias_core::Optional for RetentionProperties {} pub enum Schema {} impl ias_core::Optional for Schema {} }

    /// `MagneticStoreWriteProperties`.
    pub type MagneticStoreWriteProperties = Fields<of::MagneticStoreWriteProperties>;
    impl MagneticStoreWriteProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_magnetic_store_writes: impl IntoVal<bool>) -> Self { with(empty(), "EnableMagneticStoreWrites", enable_magnetic_store_writes) }
        /// `EnableMagneticStoreWrites`: mandatory.
        #[track_caller] pub fn enable_magnetic_store_writes(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableMagneticStoreWrites", value) }
        /// `MagneticStoreRejectedDataLocation`.
        #[track_caller] pub fn magnetic_store_rejected_data_location(self, value: impl IntoVal<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation>) -> Self { with(self, "MagneticStoreRejectedDataLocation", value) }
    }

    /// `MagneticStoreRejectedDataLocation`.
    pub type MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation = Fields<of::MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation>;
    impl MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation {
        /// `S3Configuration`.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// `S3Configuration`.
    pub type MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration = Fields<of::MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration>;
    impl MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_option: impl IntoVal<String>, bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "EncryptionOption", encryption_option), "BucketName", bucket_name) }
        /// `BucketName`: mandatory.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `EncryptionOption`: mandatory.
        #[track_caller] pub fn encryption_option(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionOption", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `ObjectKeyPrefix`.
        #[track_caller] pub fn object_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKeyPrefix", value) }
    }

    /// `PartitionKey`.
    pub type PartitionKey = Fields<of::PartitionKey>;
    impl PartitionKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<PartitionKeyType>) -> Self { with(empty(), "Type", type_) }
        /// `EnforcementInRecord`.
        #[track_caller] pub fn enforcement_in_record(self, value: impl IntoVal<PartitionKeyEnforcementLevel>) -> Self { with(self, "EnforcementInRecord", value) }
        /// `Name`: 1 to 2048 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PartitionKeyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `PartitionKeyEnforcementLevel`.
    pub type PartitionKeyEnforcementLevel = Word<fn(of::PartitionKeyEnforcementLevel)>;
    impl PartitionKeyEnforcementLevel {
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
        /// `OPTIONAL`
        pub const Optional: Self = word("OPTIONAL");
    }

    /// Words of `PartitionKeyType`.
    pub type PartitionKeyType = Word<fn(of::PartitionKeyType)>;
    impl PartitionKeyType {
        /// `DIMENSION`
        pub const Dimension: Self = word("DIMENSION");
        /// `MEASURE`
        pub const Measure: Self = word("MEASURE");
    }

    /// `RetentionProperties`.
    pub type RetentionProperties = Fields<of::RetentionProperties>;
    impl RetentionProperties {
        /// `MagneticStoreRetentionPeriodInDays`.
        #[track_caller] pub fn magnetic_store_retention_period_in_days(self, value: impl IntoVal<String>) -> Self { with(self, "MagneticStoreRetentionPeriodInDays", value) }
        /// `MemoryStoreRetentionPeriodInHours`.
        #[track_caller] pub fn memory_store_retention_period_in_hours(self, value: impl IntoVal<String>) -> Self { with(self, "MemoryStoreRetentionPeriodInHours", value) }
    }

    /// `Schema`.
    pub type Schema = Fields<of::Schema>;
    impl Schema {
        /// `CompositePartitionKey`: at least 1 item.
        #[track_caller] pub fn composite_partition_key(self, value: impl IntoVal<List<PartitionKey>>) -> Self { with(self, "CompositePartitionKey", value) }
    }
}
