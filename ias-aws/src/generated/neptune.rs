// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Neptune`.

use super::prelude::*;

mod of { pub enum CfnDbCluster {} impl ias_core::Optional for CfnDbCluster {} pub enum CfnDbClusterParameterGroup {} pub enum CfnDbInstance {} pub enum CfnDbParameterGroup {} pub enum CfnDbSubnetGroup {} pub enum CfnEventSubscription {} pub enum CfnGlobalCluster {} impl ias_core::Optional for CfnGlobalCluster {} }

/// [`AWS::Neptune::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `DBClusterIdentifier`.
pub type CfnDbCluster = Handle<of::CfnDbCluster>;
impl cfn::ResourceType for of::CfnDbCluster { const TYPE: &'static str = "AWS::Neptune::DBCluster"; type Tags = cfn::TagList; type Props = CfnDbClusterProps; type Reference = String; }
impl CfnDbCluster {
    /// The attribute `ClusterResourceId`.
    #[inline] pub fn attr_cluster_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterResourceId") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<String> { cfn::attribute(&self.0, "Port") }
    /// The attribute `ReadEndpoint`.
    #[inline] pub fn attr_read_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ReadEndpoint") }
}

/// Properties of [`CfnDbCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZones`, `DBClusterIdentifier`, `DBSubnetGroupName`, `GlobalClusterIdentifier`, `KmsKeyId`, `RestoreToTime`, `RestoreType`, `SnapshotIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`, `UseLatestRestorableTime`.
pub type CfnDbClusterProps = Fields<of::CfnDbCluster>;
impl CfnDbClusterProps {
    /// `AssociatedRoles`: no item twice.
    #[track_caller] pub fn associated_roles(self, value: impl IntoVal<List<cfn_db_cluster::DbClusterRole>>) -> Self { with(self, "AssociatedRoles", value) }
    /// `AvailabilityZones`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `BackupRetentionPeriod`: at least 1, default `1`.
    #[track_caller] pub fn backup_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "BackupRetentionPeriod", value) }
    /// `CopyTagsToSnapshot`.
    #[track_caller] pub fn copy_tags_to_snapshot(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTagsToSnapshot", value) }
    /// `DBClusterIdentifier`: 1 to 63 characters, matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBClusterParameterGroupName`.
    #[track_caller] pub fn db_cluster_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterParameterGroupName", value) }
    /// `DBInstanceParameterGroupName`. Write-only.
    #[track_caller] pub fn db_instance_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceParameterGroupName", value) }
    /// `DBPort`.
    #[track_caller] pub fn db_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DBPort", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `EnableCloudwatchLogsExports`: no item twice.
    #[track_caller] pub fn enable_cloudwatch_logs_exports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnableCloudwatchLogsExports", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalClusterIdentifier`: 1 to 255 characters, matches `^[A-Za-z][0-9A-Za-z-:._]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
    /// `IamAuthEnabled`.
    #[track_caller] pub fn iam_auth_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IamAuthEnabled", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_db_cluster::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `PreferredBackupWindow`.
    #[track_caller] pub fn preferred_backup_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredBackupWindow", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `RestoreToTime`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn restore_to_time(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreToTime", value) }
    /// `RestoreType`: default `"full-copy"`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn restore_type(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreType", value) }
    /// `ServerlessScalingConfiguration`.
    #[track_caller] pub fn serverless_scaling_configuration(self, value: impl IntoVal<cfn_db_cluster::ServerlessScalingConfiguration>) -> Self { with(self, "ServerlessScalingConfiguration", value) }
    /// `SnapshotIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotIdentifier", value) }
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseLatestRestorableTime`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn use_latest_restorable_time(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLatestRestorableTime", value) }
    /// `VpcSecurityGroupIds`: no item twice.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnDbCluster`].
pub mod cfn_db_cluster {
    use super::super::prelude::*;
    mod of { pub enum DbClusterRole {} pub enum NetworkType {} pub enum ServerlessScalingConfiguration {} pub enum Tag {} }

    /// `DBClusterRole`.
    pub type DbClusterRole = Fields<of::DbClusterRole>;
    impl DbClusterRole {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `FeatureName`.
        #[track_caller] pub fn feature_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeatureName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL`
        pub const Dual: Self = word("DUAL");
    }

    /// `ServerlessScalingConfiguration`.
    pub type ServerlessScalingConfiguration = Fields<of::ServerlessScalingConfiguration>;
    impl ServerlessScalingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_capacity: impl IntoVal<f64>, max_capacity: impl IntoVal<f64>) -> Self { with(with(empty(), "MinCapacity", min_capacity), "MaxCapacity", max_capacity) }
        /// `MaxCapacity`: mandatory, 2.5 to 128.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`: mandatory, 1 to 128.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MinCapacity", value) }
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

/// [`AWS::Neptune::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDbClusterParameterGroup = Handle<of::CfnDbClusterParameterGroup>;
impl cfn::ResourceType for of::CfnDbClusterParameterGroup { const TYPE: &'static str = "AWS::Neptune::DBClusterParameterGroup"; type Tags = cfn::TagList; type Props = CfnDbClusterParameterGroupProps; type Reference = String; }

/// Properties of [`CfnDbClusterParameterGroup`].
///
/// Mandatory: `Description`, `Family`, `Parameters`.
///
/// A change replaces the resource: `Description`, `Family`, `Name`.
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
    /// `Description`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Family`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `Name`. Changing it replaces the resource.
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

/// [`AWS::Neptune::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `DBInstanceIdentifier`.
pub type CfnDbInstance = Handle<of::CfnDbInstance>;
impl cfn::ResourceType for of::CfnDbInstance { const TYPE: &'static str = "AWS::Neptune::DBInstance"; type Tags = cfn::TagList; type Props = CfnDbInstanceProps; type Reference = String; }
impl CfnDbInstance {
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<String> { cfn::attribute(&self.0, "Port") }
}

/// Properties of [`CfnDbInstance`].
///
/// Mandatory: `DBInstanceClass`.
///
/// A change replaces the resource: `AvailabilityZone`, `DBClusterIdentifier`, `DBInstanceIdentifier`, `DBSnapshotIdentifier`, `DBSubnetGroupName`.
///
/// A change may replace the resource: `AutoMinorVersionUpgrade`, `DBParameterGroupName`, `PreferredMaintenanceWindow`.
pub type CfnDbInstanceProps = Fields<of::CfnDbInstance>;
impl CfnDbInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_instance_class: impl IntoVal<String>) -> Self { with(empty(), "DBInstanceClass", db_instance_class) }
    /// `AllowMajorVersionUpgrade`. Write-only.
    #[track_caller] pub fn allow_major_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowMajorVersionUpgrade", value) }
    /// `AutoMinorVersionUpgrade`. Changing it may replace the resource.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `DBClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBClusterIdentifier", value) }
    /// `DBInstanceClass`: mandatory.
    #[track_caller] pub fn db_instance_class(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceClass", value) }
    /// `DBInstanceIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn db_instance_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBInstanceIdentifier", value) }
    /// `DBParameterGroupName`. Changing it may replace the resource.
    #[track_caller] pub fn db_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBParameterGroupName", value) }
    /// `DBSnapshotIdentifier`. Changing it replaces the resource. Write-only. Deprecated.
    #[track_caller] pub fn db_snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DBSnapshotIdentifier", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `PreferredMaintenanceWindow`. Changing it may replace the resource.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PubliclyAccessible`.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbInstance`].
pub mod cfn_db_instance {
    pub use super::cfn_db_cluster_parameter_group::{Tag};
}

/// [`AWS::Neptune::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDbParameterGroup = Handle<of::CfnDbParameterGroup>;
impl cfn::ResourceType for of::CfnDbParameterGroup { const TYPE: &'static str = "AWS::Neptune::DBParameterGroup"; type Tags = cfn::TagList; type Props = CfnDbParameterGroupProps; type Reference = String; }

/// Properties of [`CfnDbParameterGroup`].
///
/// Mandatory: `Family`, `Description`, `Parameters`.
///
/// A change replaces the resource: `Description`, `Family`, `Name`.
pub type CfnDbParameterGroupProps = Fields<of::CfnDbParameterGroup>;
/// What [`CfnDbParameterGroupProps`] cannot do without.
pub struct CfnDbParameterGroupPropsRequired<A, B, C> {
    /// `Family`. Changing it replaces the resource.
    pub family: A,
    /// `Description`. Changing it replaces the resource.
    pub description: B,
    /// `Parameters`.
    pub parameters: C,
}
impl CfnDbParameterGroupProps {
    /// Takes what is mandatory, by name: [`CfnDbParameterGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>>(required: CfnDbParameterGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Family", required.family), "Description", required.description), "Parameters", required.parameters) }
    /// `Description`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Family`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`: mandatory.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbParameterGroup`].
pub mod cfn_db_parameter_group {
    pub use super::cfn_db_cluster_parameter_group::{Tag};
}

/// [`AWS::Neptune::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html).
///
/// What `Ref` returns: `DBSubnetGroupName`.
pub type CfnDbSubnetGroup = Handle<of::CfnDbSubnetGroup>;
impl cfn::ResourceType for of::CfnDbSubnetGroup { const TYPE: &'static str = "AWS::Neptune::DBSubnetGroup"; type Tags = cfn::TagList; type Props = CfnDbSubnetGroupProps; type Reference = String; }

/// Properties of [`CfnDbSubnetGroup`].
///
/// Mandatory: `DBSubnetGroupDescription`, `SubnetIds`.
///
/// A change replaces the resource: `DBSubnetGroupName`.
pub type CfnDbSubnetGroupProps = Fields<of::CfnDbSubnetGroup>;
impl CfnDbSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(db_subnet_group_description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DBSubnetGroupDescription", db_subnet_group_description), "SubnetIds", subnet_ids) }
    /// `DBSubnetGroupDescription`: mandatory.
    #[track_caller] pub fn db_subnet_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupDescription", value) }
    /// `DBSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn db_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBSubnetGroupName", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_db_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDbSubnetGroup`].
pub mod cfn_db_subnet_group {
    pub use super::cfn_db_cluster_parameter_group::{Tag};
}

/// [`AWS::Neptune::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html).
///
/// What `Ref` returns: `SubscriptionName`.
pub type CfnEventSubscription = Handle<of::CfnEventSubscription>;
impl cfn::ResourceType for of::CfnEventSubscription { const TYPE: &'static str = "AWS::Neptune::EventSubscription"; type Tags = cfn::TagList; type Props = CfnEventSubscriptionProps; type Reference = String; }

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
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_subscription::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventSubscription`].
pub mod cfn_event_subscription {
    pub use super::cfn_db_cluster_parameter_group::{Tag};
}

/// [`AWS::Neptune::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html).
///
/// What `Ref` returns: `GlobalClusterIdentifier`.
pub type CfnGlobalCluster = Handle<of::CfnGlobalCluster>;
impl cfn::ResourceType for of::CfnGlobalCluster { const TYPE: &'static str = "AWS::Neptune::GlobalCluster"; type Tags = cfn::TagList; type Props = CfnGlobalClusterProps; type Reference = String; }

/// Properties of [`CfnGlobalCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Engine`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
pub type CfnGlobalClusterProps = Fields<of::CfnGlobalCluster>;
impl CfnGlobalClusterProps {
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `Engine`. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_global_cluster::Engine>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalClusterIdentifier`: 1 to 255 characters, matches `^[A-Za-z][0-9A-Za-z-:._]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalClusterIdentifier", value) }
    /// `SourceDBClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn source_db_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDBClusterIdentifier", value) }
    /// `StorageEncrypted`. Changing it replaces the resource.
    #[track_caller] pub fn storage_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "StorageEncrypted", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_global_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGlobalCluster`].
pub mod cfn_global_cluster {
    use super::super::prelude::*;
    pub use super::cfn_db_cluster::{Tag};
    mod of { pub enum Engine {} }

    /// Words of `Engine`.
    pub type Engine = Word<fn(of::Engine)>;
    impl Engine {
        /// `neptune`
        pub const Neptune: Self = word("neptune");
    }
}
