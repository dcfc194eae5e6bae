// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DocDB`.

use super::prelude::*;

mod of { pub enum CfnDbCluster {} impl ias_core::Optional for CfnDbCluster {} pub enum CfnDbClusterParameterGroup {} pub enum CfnDbInstance {} pub enum CfnDbSubnetGroup {} pub enum CfnEventSubscription {} pub enum CfnGlobalCluster {} }

/// [`AWS::DocDB::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Id`.
pub type CfnDbCluster = Handle<of::CfnDbCluster>;
impl cfn::ResourceType for of::CfnDbCluster { const TYPE: &'static str = "AWS::DocDB::DBCluster"; type Tags = cfn::TagList; type Props = CfnDbClusterProps; type Reference = String; }
impl CfnDbCluster {
    /// The attribute `ClusterResourceId`.
    #[inline] pub fn attr_cluster_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `ReadEndpoint`.
    #[inline] pub fn attr_read_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ReadEndpoint") }
}

/// Properties of [`CfnDbCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZones`, `DBClusterIdentifier`, `DBSubnetGroupName`, `EngineVersion`, `KmsKeyId`, `MasterUsername`, `SnapshotIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
pub type CfnDbClusterProps = Fields<of::CfnDbCluster>;
impl CfnDbClusterProps {
    /// `AvailabilityZones`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `BackupRetentionPeriod`: 1 to 35.
    #[track_caller] pub fn backup_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "BackupRetentionPeriod", value) }
    /// `CopyTagsToSnapshot`.
    #[track_caller] pub fn copy_tags_to_snapshot(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToSnapshot", value) }
    /// `DBClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBClusterParameterGroupName`.
    #[track_caller] pub fn db_cluster_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterParameterGroupName", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `EnableCloudwatchLogsExports`.
    #[track_caller] pub fn enable_cloudwatch_logs_exports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnableCloudwatchLogsExports", value) }
    /// `EngineVersion`. Changing it replaces the resource.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<cfn_db_cluster::EngineVersion>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalClusterIdentifier`.
    #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `ManageMasterUserPassword`.
    #[track_caller] pub fn manage_master_user_password(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageMasterUserPassword", value) }
    /// `MasterUserPassword`.
    #[track_caller] pub fn master_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserPassword", value) }
    /// `MasterUserSecretKmsKeyId`.
    #[track_caller] pub fn master_user_secret_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserSecretKmsKeyId", value) }
    /// `MasterUsername`. Changing it replaces the resource.
    #[track_caller] pub fn master_username(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUsername", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `Port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PreferredBackupWindow`.
    #[track_caller] pub fn preferred_backup_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredBackupWindow", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `RestoreToTime`.
    #[track_caller] pub fn restore_to_time(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreToTime", value) }
    /// `RestoreType`.
    #[track_caller] pub fn restore_type(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreType", value) }
    /// `RotateMasterUserPassword`.
    #[track_caller] pub fn rotate_master_user_password(self, value: impl IntoVal<bool>) -> Self { with(self, "RotateMasterUserPassword", value) }
    /// `ServerlessV2ScalingConfiguration`.
    #[track_caller] pub fn serverless_v2_scaling_configuration(self, value: impl IntoVal<cfn_db_cluster::ServerlessV2ScalingConfiguration>) -> Self { with(self, "ServerlessV2ScalingConfiguration", value) }
    /// `SnapshotIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotIdentifier", value) }
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `StorageType`.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseLatestRestorableTime`.
    #[track_caller] pub fn use_latest_restorable_time(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLatestRestorableTime", value) }
    /// `VpcSecurityGroupIds`.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnDbCluster`].
pub mod cfn_db_cluster {
    use super::super::prelude::*;
    mod of { pub enum EngineVersion {} pub enum ServerlessV2ScalingConfiguration {} pub enum Tag {} }

    /// Words of `EngineVersion`.
    pub type EngineVersion = Word<fn(of::EngineVersion)>;
    impl EngineVersion {
        /// `3.6.0`
        pub const V3_6_0: Self = word("3.6.0");
        /// `4.0`
        pub const V4_0: Self = word("4.0");
        /// `4.0.0`
        pub const V4_0_0: Self = word("4.0.0");
        /// `5.0.0`
        pub const V5_0_0: Self = word("5.0.0");
        /// `5.0.1`
        pub const V5_0_1: Self = word("5.0.1");
        /// `8.0.0`
        pub const V8_0_0: Self = word("8.0.0");
        /// `8.0.1`
        pub const V8_0_1: Self = word("8.0.1");
    }

    /// `ServerlessV2ScalingConfiguration`.
    pub type ServerlessV2ScalingConfiguration = Fields<of::ServerlessV2ScalingConfiguration>;
    impl ServerlessV2ScalingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_capacity: impl IntoVal<f64>, max_capacity: impl IntoVal<f64>) -> Self { with(with(empty(), "MinCapacity", min_capacity), "MaxCapacity", max_capacity) }
        /// `MaxCapacity`: mandatory.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`: mandatory.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MinCapacity", value) }
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

/// [`AWS::DocDB::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDbClusterParameterGroup = Handle<of::CfnDbClusterParameterGroup>;
impl cfn::ResourceType for of::CfnDbClusterParameterGroup { const TYPE: &'static str = "AWS::DocDB::DBClusterParameterGroup"; type Tags = cfn::TagList; type Props = CfnDbClusterParameterGroupProps; type Reference = String; }

/// Properties of [`CfnDbClusterParameterGroup`].
///
/// Mandatory: `Family`, `Description`, `Parameters`.
///
/// A change replaces the resource: `Description`, `Family`, `Name`.
pub type CfnDbClusterParameterGroupProps = Fields<of::CfnDbClusterParameterGroup>;
/// What [`CfnDbClusterParameterGroupProps`] cannot do without.
pub struct CfnDbClusterParameterGroupPropsRequired<A, B, C> {
    /// `Family`: 1 to 255 characters. Changing it replaces the resource.
    pub family: A,
    /// `Description`: 1 to 255 characters. Changing it replaces the resource.
    pub description: B,
    /// `Parameters`.
    pub parameters: C,
}
impl CfnDbClusterParameterGroupProps {
    /// Takes what is mandatory, by name: [`CfnDbClusterParameterGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>>(required: CfnDbClusterParameterGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Family", required.family), "Description", required.description), "Parameters", required.parameters) }
    /// `Description`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Family`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `Name`: 1 to 255 characters, matches `[a-zA-Z0-9-]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`: mandatory.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_cluster_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbClusterParameterGroup`].
pub mod cfn_db_cluster_parameter_group {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DocDB::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Id`.
pub type CfnDbInstance = Handle<of::CfnDbInstance>;
impl cfn::ResourceType for of::CfnDbInstance { const TYPE: &'static str = "AWS::DocDB::DBInstance"; type Tags = cfn::TagList; type Props = CfnDbInstanceProps; type Reference = String; }
impl CfnDbInstance {
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<String> { cfn::attribute(&self.0, "Port") }
}

/// Properties of [`CfnDbInstance`].
///
/// Mandatory: `DBInstanceClass`, `DBClusterIdentifier`.
///
/// A change replaces the resource: `AvailabilityZone`, `DBClusterIdentifier`, `DBInstanceIdentifier`.
pub type CfnDbInstanceProps = Fields<of::CfnDbInstance>;
impl CfnDbInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_instance_class: impl IntoVal<String>, db_cluster_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "DBInstanceClass", db_instance_class), "DBClusterIdentifier", db_cluster_identifier) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `CACertificateIdentifier`.
    #[track_caller] pub fn ca_certificate_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "CACertificateIdentifier", value) }
    /// `CertificateRotationRestart`.
    #[track_caller] pub fn certificate_rotation_restart(self, value: impl IntoVal<bool>) -> Self { with(self, "CertificateRotationRestart", value) }
    /// `DBClusterIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBInstanceClass`: mandatory.
    #[track_caller] pub fn db_instance_class(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceClass", value) }
    /// `DBInstanceIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn db_instance_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceIdentifier", value) }
    /// `EnablePerformanceInsights`.
    #[track_caller] pub fn enable_performance_insights(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePerformanceInsights", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbInstance`].
pub mod cfn_db_instance {
    pub use super::cfn_db_cluster::{Tag};
}

/// [`AWS::DocDB::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html).
///
/// What `Ref` returns: `DBSubnetGroupName`.
pub type CfnDbSubnetGroup = Handle<of::CfnDbSubnetGroup>;
impl cfn::ResourceType for of::CfnDbSubnetGroup { const TYPE: &'static str = "AWS::DocDB::DBSubnetGroup"; type Tags = cfn::TagList; type Props = CfnDbSubnetGroupProps; type Reference = String; }

/// Properties of [`CfnDbSubnetGroup`].
///
/// Mandatory: `DBSubnetGroupDescription`, `SubnetIds`.
///
/// A change replaces the resource: `DBSubnetGroupName`.
pub type CfnDbSubnetGroupProps = Fields<of::CfnDbSubnetGroup>;
impl CfnDbSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_subnet_group_description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DBSubnetGroupDescription", db_subnet_group_description), "SubnetIds", subnet_ids) }
    /// `DBSubnetGroupDescription`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn db_subnet_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupDescription", value) }
    /// `DBSubnetGroupName`: 1 to 255 characters, matches `[a-zA-Z][0-9a-zA-Z-:._ ]*`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `SubnetIds`: mandatory, 1 to 20 items.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbSubnetGroup`].
pub mod cfn_db_subnet_group {
    pub use super::cfn_db_cluster_parameter_group::{Tag};
}

/// [`AWS::DocDB::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html).
///
/// What `Ref` returns: `SubscriptionName`.
pub type CfnEventSubscription = Handle<of::CfnEventSubscription>;
impl cfn::ResourceType for of::CfnEventSubscription { const TYPE: &'static str = "AWS::DocDB::EventSubscription"; type Tags = cfn::NoTags; type Props = CfnEventSubscriptionProps; type Reference = String; }

/// Properties of [`CfnEventSubscription`].
///
/// Mandatory: `SnsTopicArn`.
///
/// A change replaces the resource: `SnsTopicArn`, `SubscriptionName`.
pub type CfnEventSubscriptionProps = Fields<of::CfnEventSubscription>;
impl CfnEventSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(sns_topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "SnsTopicArn", sns_topic_arn) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `EventCategories`.
    #[track_caller] pub fn event_categories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventCategories", value) }
    /// `SnsTopicArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    /// `SourceIds`: each matches `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$|^[a-zA-Z]$`.
    #[track_caller] pub fn source_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceIds", value) }
    /// `SourceType`.
    #[track_caller] pub fn source_type(self, value: impl IntoVal<cfn_event_subscription::SourceType>) -> Self { with(self, "SourceType", value) }
    /// `SubscriptionName`: at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn subscription_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionName", value) }
}

/// Types of [`CfnEventSubscription`].
pub mod cfn_event_subscription {
    use super::super::prelude::*;
    mod of { pub enum SourceType {} }

    /// Words of `SourceType`.
    pub type SourceType = Word<fn(of::SourceType)>;
    impl SourceType {
        /// `db-instance`
        pub const DbInstance: Self = word("db-instance");
        /// `db-cluster`
        pub const DbCluster: Self = word("db-cluster");
        /// `db-parameter-group`
        pub const DbParameterGroup: Self = word("db-parameter-group");
        /// `db-security-group`
        pub const DbSecurityGroup: Self = word("db-security-group");
        /// `db-cluster-snapshot`
        pub const DbClusterSnapshot: Self = word("db-cluster-snapshot");
    }
}

/// [`AWS::DocDB::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html).
///
/// What `Ref` returns: `GlobalClusterIdentifier`.
pub type CfnGlobalCluster = Handle<of::CfnGlobalCluster>;
impl cfn::ResourceType for of::CfnGlobalCluster { const TYPE: &'static str = "AWS::DocDB::GlobalCluster"; type Tags = cfn::TagList; type Props = CfnGlobalClusterProps; type Reference = String; }
impl CfnGlobalCluster {
    /// The attribute `GlobalClusterArn`.
    #[inline] pub fn attr_global_cluster_arn(&self) -> Val<Is<kinds::GlobalClusterArn>> { cfn::attribute(&self.0, "GlobalClusterArn") }
    /// The attribute `GlobalClusterResourceId`.
    #[inline] pub fn attr_global_cluster_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "GlobalClusterResourceId") }
}

/// Properties of [`CfnGlobalCluster`].
///
/// Mandatory: `GlobalClusterIdentifier`.
///
/// A change replaces the resource: `Engine`, `EngineVersion`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
///
/// Takes exactly one of `Engine`; `SourceDBClusterIdentifier`.
pub type CfnGlobalClusterProps = Fields<of::CfnGlobalCluster>;
impl CfnGlobalClusterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_cluster_identifier: impl IntoVal<String>) -> Self { with(empty(), "GlobalClusterIdentifier", global_cluster_identifier) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `Engine`: default `"docdb"`. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_global_cluster::Engine>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`. Changing it replaces the resource.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalClusterIdentifier`: mandatory, 1 to 63 characters, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_global_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGlobalCluster`].
pub mod cfn_global_cluster {
    use super::super::prelude::*;
    mod of { pub enum Engine {} pub enum Tag {} }

    /// Words of `Engine`.
    pub type Engine = Word<fn(of::Engine)>;
    impl Engine {
        /// `docdb`
        pub const Docdb: Self = word("docdb");
    }

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
