// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MemoryDB`.

use super::prelude::*;

mod of { pub enum CfnAcl {} pub enum CfnCluster {} pub enum CfnMultiRegionCluster {} pub enum CfnParameterGroup {} pub enum CfnSnapshot {} pub enum CfnSubnetGroup {} pub enum CfnUser {} }

/// [`AWS::MemoryDB::ACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html).
///
/// What `Ref` returns: `ACLName`.
pub type CfnAcl = Handle<of::CfnAcl>;
impl cfn::ResourceType for of::CfnAcl { const TYPE: &'static str = "AWS::MemoryDB::ACL"; type Tags = cfn::TagList; type Props = CfnAclProps; type Reference = String; }
impl CfnAcl {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AclArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAcl`].
///
/// Mandatory: `ACLName`.
///
/// A change replaces the resource: `ACLName`.
pub type CfnAclProps = Fields<of::CfnAcl>;
impl CfnAclProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(acl_name: impl IntoVal<String>) -> Self { with(empty(), "ACLName", acl_name) }
    /// `ACLName`: mandatory, matches `[a-z][a-z0-9\\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn acl_name(self, value: impl IntoVal<String>) -> Self { with(self, "ACLName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_acl::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserNames`: no item twice, each at least 1 character, each matches `^[a-zA-Z][a-zA-Z0-9\-]*$`.
    #[track_caller] pub fn user_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserNames", value) }
}

/// Types of [`CfnAcl`].
pub mod cfn_acl {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z0-9 _\.\/=+:\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MemoryDB::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html).
///
/// What `Ref` returns: `ClusterName`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::MemoryDB::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = String; }
impl CfnCluster {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MemoryDbClusterArn>> { cfn::attribute(&self.0, "ARN") }
    /// The attribute `ClusterEndpoint.Address`.
    #[inline] pub fn attr_cluster_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterEndpoint.Address") }
    /// The attribute `ClusterEndpoint.Port`.
    #[inline] pub fn attr_cluster_endpoint_port(&self) -> Val<i64> { cfn::attribute(&self.0, "ClusterEndpoint.Port") }
    /// The attribute `ParameterGroupStatus`.
    #[inline] pub fn attr_parameter_group_status(&self) -> Val<String> { cfn::attribute(&self.0, "ParameterGroupStatus") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `ClusterName`, `NodeType`, `ACLName`.
///
/// A change replaces the resource: `ClusterName`, `DataTiering`, `KmsKeyId`, `MultiRegionClusterName`, `NetworkType`, `Port`, `SnapshotArns`, `SnapshotName`, `SubnetGroupName`, `TLSEnabled`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C> {
    /// `ClusterName`: matches `[a-z][a-z0-9\-]*`. Changing it replaces the resource.
    pub cluster_name: A,
    /// `NodeType`.
    pub node_type: B,
    /// `ACLName`: at least 1 character, matches `[a-zA-Z][a-zA-Z0-9\-]*`.
    pub acl_name: C,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnClusterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ClusterName", required.cluster_name), "NodeType", required.node_type), "ACLName", required.acl_name) }
    /// `ACLName`: mandatory, at least 1 character, matches `[a-zA-Z][a-zA-Z0-9\-]*`.
    #[track_caller] pub fn acl_name(self, value: impl IntoVal<String>) -> Self { with(self, "ACLName", value) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `ClusterEndpoint`.
    #[track_caller] pub fn cluster_endpoint(self, value: impl IntoVal<cfn_cluster::Endpoint>) -> Self { with(self, "ClusterEndpoint", value) }
    /// `ClusterName`: mandatory, matches `[a-z][a-z0-9\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `DataTiering`. Changing it replaces the resource.
    #[track_caller] pub fn data_tiering(self, value: impl IntoVal<cfn_cluster::DataTieringStatus>) -> Self { with(self, "DataTiering", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Engine`.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `FinalSnapshotName`. Write-only.
    #[track_caller] pub fn final_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "FinalSnapshotName", value) }
    /// `IpDiscovery`.
    #[track_caller] pub fn ip_discovery(self, value: impl IntoVal<cfn_cluster::SupportedIpDiscoveryTypes>) -> Self { with(self, "IpDiscovery", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MaintenanceWindow`.
    #[track_caller] pub fn maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceWindow", value) }
    /// `MultiRegionClusterName`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn multi_region_cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "MultiRegionClusterName", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_cluster::SupportedNetworkTypes>) -> Self { with(self, "NetworkType", value) }
    /// `NodeType`: mandatory.
    #[track_caller] pub fn node_type(self, value: impl IntoVal<String>) -> Self { with(self, "NodeType", value) }
    /// `NumReplicasPerShard`.
    #[track_caller] pub fn num_replicas_per_shard(self, value: impl IntoVal<i64>) -> Self { with(self, "NumReplicasPerShard", value) }
    /// `NumShards`.
    #[track_caller] pub fn num_shards(self, value: impl IntoVal<i64>) -> Self { with(self, "NumShards", value) }
    /// `ParameterGroupName`.
    #[track_caller] pub fn parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterGroupName", value) }
    /// `Port`. Changing it replaces the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `SecurityGroupIds`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SnapshotArns`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SnapshotArns", value) }
    /// `SnapshotName`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `SnapshotRetentionLimit`.
    #[track_caller] pub fn snapshot_retention_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotRetentionLimit", value) }
    /// `SnapshotWindow`.
    #[track_caller] pub fn snapshot_window(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotWindow", value) }
    /// `SnsTopicArn`.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    /// `SnsTopicStatus`.
    #[track_caller] pub fn sns_topic_status(self, value: impl IntoVal<String>) -> Self { with(self, "SnsTopicStatus", value) }
    /// `SubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetGroupName", value) }
    /// `TLSEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn tls_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TLSEnabled", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum DataTieringStatus {} pub enum Endpoint {} impl ias_core::Optional for Endpoint {} pub enum SupportedIpDiscoveryTypes {} pub enum SupportedNetworkTypes {} pub enum Tag {} }

    /// Words of `DataTieringStatus`.
    pub type DataTieringStatus = Word<fn(of::DataTieringStatus)>;
    impl DataTieringStatus {
        /// `true`
        pub const True: Self = word("true");
        /// `false`
        pub const False: Self = word("false");
    }

    /// `Endpoint`.
    pub type Endpoint = Fields<of::Endpoint>;
    impl Endpoint {
    }

    /// Words of `SupportedIpDiscoveryTypes`.
    pub type SupportedIpDiscoveryTypes = Word<fn(of::SupportedIpDiscoveryTypes)>;
    impl SupportedIpDiscoveryTypes {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// Words of `SupportedNetworkTypes`.
    pub type SupportedNetworkTypes = Word<fn(of::SupportedNetworkTypes)>;
    impl SupportedNetworkTypes {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
        /// `dual_stack`
        pub const DualStack: Self = word("dual_stack");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,128}$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,256}$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MemoryDB::MultiRegionCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html).
///
/// What `Ref` returns: `MultiRegionClusterName`.
pub type CfnMultiRegionCluster = Handle<of::CfnMultiRegionCluster>;
impl cfn::ResourceType for of::CfnMultiRegionCluster { const TYPE: &'static str = "AWS::MemoryDB::MultiRegionCluster"; type Tags = cfn::TagList; type Props = CfnMultiRegionClusterProps; type Reference = String; }
impl CfnMultiRegionCluster {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MultiRegionClusterArn>> { cfn::attribute(&self.0, "ARN") }
    /// The attribute `MultiRegionClusterName`.
    #[inline] pub fn attr_multi_region_cluster_name(&self) -> Val<String> { cfn::attribute(&self.0, "MultiRegionClusterName") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnMultiRegionCluster`].
///
/// Mandatory: `NodeType`.
///
/// A change replaces the resource: `EngineVersion`, `MultiRegionClusterNameSuffix`, `MultiRegionParameterGroupName`, `TLSEnabled`.
pub type CfnMultiRegionClusterProps = Fields<of::CfnMultiRegionCluster>;
impl CfnMultiRegionClusterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(node_type: impl IntoVal<String>) -> Self { with(empty(), "NodeType", node_type) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Engine`.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`. Changing it replaces the resource.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `MultiRegionClusterNameSuffix`: matches `[a-z][a-z0-9\-]*`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn multi_region_cluster_name_suffix(self, value: impl IntoVal<String>) -> Self { with(self, "MultiRegionClusterNameSuffix", value) }
    /// `MultiRegionParameterGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn multi_region_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "MultiRegionParameterGroupName", value) }
    /// `NodeType`: mandatory.
    #[track_caller] pub fn node_type(self, value: impl IntoVal<String>) -> Self { with(self, "NodeType", value) }
    /// `NumShards`.
    #[track_caller] pub fn num_shards(self, value: impl IntoVal<i64>) -> Self { with(self, "NumShards", value) }
    /// `TLSEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn tls_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TLSEnabled", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_multi_region_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UpdateStrategy`. Write-only.
    #[track_caller] pub fn update_strategy(self, value: impl IntoVal<cfn_multi_region_cluster::UpdateStrategy>) -> Self { with(self, "UpdateStrategy", value) }
}

/// Types of [`CfnMultiRegionCluster`].
pub mod cfn_multi_region_cluster {
    use super::super::prelude::*;
    pub use super::cfn_cluster::{Tag};
    mod of { pub enum UpdateStrategy {} }

    /// Words of `UpdateStrategy`.
    pub type UpdateStrategy = Word<fn(of::UpdateStrategy)>;
    impl UpdateStrategy {
        /// `COORDINATED`
        pub const Coordinated: Self = word("COORDINATED");
        /// `UNCOORDINATED`
        pub const Uncoordinated: Self = word("UNCOORDINATED");
    }
}

/// [`AWS::MemoryDB::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html).
///
/// What `Ref` returns: `ParameterGroupName`.
pub type CfnParameterGroup = Handle<of::CfnParameterGroup>;
impl cfn::ResourceType for of::CfnParameterGroup { const TYPE: &'static str = "AWS::MemoryDB::ParameterGroup"; type Tags = cfn::TagList; type Props = CfnParameterGroupProps; type Reference = String; }
impl CfnParameterGroup {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ParameterGroupArn>> { cfn::attribute(&self.0, "ARN") }
}

/// Properties of [`CfnParameterGroup`].
///
/// Mandatory: `ParameterGroupName`, `Family`.
///
/// A change replaces the resource: `Description`, `Family`, `ParameterGroupName`.
pub type CfnParameterGroupProps = Fields<of::CfnParameterGroup>;
impl CfnParameterGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(parameter_group_name: impl IntoVal<String>, family: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterGroupName", parameter_group_name), "Family", family) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Family`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn family(self, value: impl IntoVal<String>) -> Self { with(self, "Family", value) }
    /// `ParameterGroupName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterGroupName", value) }
    /// `Parameters`. Write-only.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnParameterGroup`].
pub mod cfn_parameter_group {
    pub use super::cfn_cluster::{Tag};
}

/// [`AWS::MemoryDB::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSnapshot = Handle<of::CfnSnapshot>;
impl cfn::ResourceType for of::CfnSnapshot { const TYPE: &'static str = "AWS::MemoryDB::Snapshot"; type Tags = cfn::TagList; type Props = CfnSnapshotProps; type Reference = Is<kinds::MemoryDbSnapshotArn>; }
impl CfnSnapshot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MemoryDbSnapshotArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ClusterConfiguration`.
    #[inline] pub fn attr_cluster_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "ClusterConfiguration") }
    /// The attribute `DataTiering`: one of `true`, `false`.
    #[inline] pub fn attr_data_tiering(&self) -> Val<String> { cfn::attribute(&self.0, "DataTiering") }
    /// The attribute `Source`.
    #[inline] pub fn attr_source(&self) -> Val<String> { cfn::attribute(&self.0, "Source") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSnapshot`].
///
/// Mandatory: `SnapshotName`, `ClusterName`.
///
/// A change replaces the resource: `ClusterName`, `KmsKeyId`, `SnapshotName`.
pub type CfnSnapshotProps = Fields<of::CfnSnapshot>;
impl CfnSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(snapshot_name: impl IntoVal<String>, cluster_name: impl IntoVal<String>) -> Self { with(with(empty(), "SnapshotName", snapshot_name), "ClusterName", cluster_name) }
    /// `ClusterName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `SnapshotName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSnapshot`].
pub mod cfn_snapshot {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:).+`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MemoryDB::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html).
///
/// What `Ref` returns: `SubnetGroupName`.
pub type CfnSubnetGroup = Handle<of::CfnSubnetGroup>;
impl cfn::ResourceType for of::CfnSubnetGroup { const TYPE: &'static str = "AWS::MemoryDB::SubnetGroup"; type Tags = cfn::TagList; type Props = CfnSubnetGroupProps; type Reference = String; }
impl CfnSubnetGroup {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SubnetGroupArn>> { cfn::attribute(&self.0, "ARN") }
    /// The attribute `SupportedNetworkTypes`.
    #[inline] pub fn attr_supported_network_types(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SupportedNetworkTypes") }
}

/// Properties of [`CfnSubnetGroup`].
///
/// Mandatory: `SubnetGroupName`, `SubnetIds`.
///
/// A change replaces the resource: `SubnetGroupName`.
pub type CfnSubnetGroupProps = Fields<of::CfnSubnetGroup>;
impl CfnSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnet_group_name: impl IntoVal<String>, subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SubnetGroupName", subnet_group_name), "SubnetIds", subnet_ids) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SubnetGroupName`: mandatory, matches `[a-z][a-z0-9\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetGroupName", value) }
    /// `SubnetIds`: mandatory, no item twice.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSubnetGroup`].
pub mod cfn_subnet_group {
    pub use super::cfn_cluster::{Tag};
}

/// [`AWS::MemoryDB::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html).
///
/// What `Ref` returns: `UserName`.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::MemoryDB::User"; type Tags = cfn::TagList; type Props = CfnUserProps; type Reference = String; }
impl CfnUser {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MemoryDbUserArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnUser`].
///
/// Mandatory: `UserName`.
///
/// A change replaces the resource: `UserName`.
pub type CfnUserProps = Fields<of::CfnUser>;
impl CfnUserProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_name: impl IntoVal<String>) -> Self { with(empty(), "UserName", user_name) }
    /// `AccessString`: matches `\S`. Write-only.
    #[track_caller] pub fn access_string(self, value: impl IntoVal<String>) -> Self { with(self, "AccessString", value) }
    /// `AuthenticationMode`. Write-only.
    #[track_caller] pub fn authentication_mode(self, value: impl IntoVal<cfn_user::AuthenticationMode>) -> Self { with(self, "AuthenticationMode", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserName`: mandatory, at least 1 character, matches `[a-z][a-z0-9\\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*;
    pub use super::cfn_acl::{Tag};
    mod of { pub enum AuthenticationMode {} impl ias_core::Optional for AuthenticationMode {} pub enum AuthenticationModeType {} }

    /// `AuthenticationMode`.
    pub type AuthenticationMode = Fields<of::AuthenticationMode>;
    impl AuthenticationMode {
        /// `Passwords`: 1 to 2 items, no item twice.
        #[track_caller] pub fn passwords(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Passwords", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AuthenticationModeType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type AuthenticationModeType = Word<fn(of::AuthenticationModeType)>;
    impl AuthenticationModeType {
        /// `password`
        pub const Password: Self = word("password");
        /// `iam`
        pub const Iam: Self = word("iam");
    }
}
