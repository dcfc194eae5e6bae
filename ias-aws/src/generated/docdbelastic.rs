// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DocDBElastic`.

use super::prelude::*;

mod of { pub enum CfnCluster {} pub enum CfnClusterSnapshot {} }

/// [`AWS::DocDBElastic::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html).
///
/// What `Ref` returns: `ClusterArn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::DocDBElastic::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = Is<kinds::DocDbElasticClusterArn>; }
impl CfnCluster {
    /// The attribute `ClusterArn`.
    #[inline] pub fn attr_cluster_arn(&self) -> Val<Is<kinds::DocDbElasticClusterArn>> { cfn::attribute(&self.0, "ClusterArn") }
    /// The attribute `ClusterEndpoint`.
    #[inline] pub fn attr_cluster_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterEndpoint") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `ClusterName`, `AdminUserName`, `ShardCapacity`, `ShardCount`, `AuthType`.
///
/// A change replaces the resource: `AdminUserName`, `AuthType`, `ClusterName`, `KmsKeyId`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C, D, E> {
    /// `ClusterName`: 1 to 50 characters, matches `[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*`. Changing it replaces the resource.
    pub cluster_name: A,
    /// `AdminUserName`. Changing it replaces the resource.
    pub admin_user_name: B,
    /// `ShardCapacity`.
    pub shard_capacity: C,
    /// `ShardCount`.
    pub shard_count: D,
    /// `AuthType`. Changing it replaces the resource.
    pub auth_type: E,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<i64>, E: IntoVal<String>>(required: CfnClusterPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ClusterName", required.cluster_name), "AdminUserName", required.admin_user_name), "ShardCapacity", required.shard_capacity), "ShardCount", required.shard_count), "AuthType", required.auth_type) }
    /// `AdminUserName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn admin_user_name(self, value: impl IntoVal<String>) -> Self { with(self, "AdminUserName", value) }
    /// `AdminUserPassword`. Write-only.
    #[track_caller] pub fn admin_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "AdminUserPassword", value) }
    /// `AuthType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
    /// `BackupRetentionPeriod`.
    #[track_caller] pub fn backup_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "BackupRetentionPeriod", value) }
    /// `ClusterName`: mandatory, 1 to 50 characters, matches `[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `PreferredBackupWindow`.
    #[track_caller] pub fn preferred_backup_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredBackupWindow", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `ShardCapacity`: mandatory.
    #[track_caller] pub fn shard_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "ShardCapacity", value) }
    /// `ShardCount`: mandatory.
    #[track_caller] pub fn shard_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ShardCount", value) }
    /// `ShardInstanceCount`.
    #[track_caller] pub fn shard_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ShardInstanceCount", value) }
    /// `SubnetIds`.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcSecurityGroupIds`.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DocDBElastic::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html).
///
/// What `Ref` returns: `SnapshotArn`.
pub type CfnClusterSnapshot = Handle<of::CfnClusterSnapshot>;
impl cfn::ResourceType for of::CfnClusterSnapshot { const TYPE: &'static str = "AWS::DocDBElastic::ClusterSnapshot"; type Tags = cfn::TagList; type Props = CfnClusterSnapshotProps; type Reference = Is<kinds::ClusterSnapshotArn>; }
impl CfnClusterSnapshot {
    /// The attribute `AdminUserName`.
    #[inline] pub fn attr_admin_user_name(&self) -> Val<String> { cfn::attribute(&self.0, "AdminUserName") }
    /// The attribute `ClusterCreationTime`.
    #[inline] pub fn attr_cluster_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterCreationTime") }
    /// The attribute `KmsKeyId`.
    #[inline] pub fn attr_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "KmsKeyId") }
    /// The attribute `SnapshotArn`.
    #[inline] pub fn attr_snapshot_arn(&self) -> Val<Is<kinds::ClusterSnapshotArn>> { cfn::attribute(&self.0, "SnapshotArn") }
    /// The attribute `SnapshotCreationTime`.
    #[inline] pub fn attr_snapshot_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotCreationTime") }
    /// The attribute `SnapshotType`: one of `MANUAL`, `AUTOMATED`.
    #[inline] pub fn attr_snapshot_type(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `SubnetIds`.
    #[inline] pub fn attr_subnet_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SubnetIds") }
    /// The attribute `VpcSecurityGroupIds`.
    #[inline] pub fn attr_vpc_security_group_ids(&self) -> Val<List<Is<kinds::SecurityGroupId>>> { cfn::attribute(&self.0, "VpcSecurityGroupIds") }
}

/// Properties of [`CfnClusterSnapshot`].
///
/// Mandatory: `ClusterArn`, `SnapshotName`.
///
/// A change replaces the resource: `ClusterArn`, `SnapshotName`.
pub type CfnClusterSnapshotProps = Fields<of::CfnClusterSnapshot>;
impl CfnClusterSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>, snapshot_name: impl IntoVal<String>) -> Self { with(with(empty(), "ClusterArn", cluster_arn), "SnapshotName", snapshot_name) }
    /// `ClusterArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `SnapshotName`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClusterSnapshot`].
pub mod cfn_cluster_snapshot {
    pub use super::cfn_cluster::{Tag};
}
