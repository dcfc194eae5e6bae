// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ElastiCache`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCacheCluster {} pub enum CfnGlobalReplicationGroup {} pub enum CfnParameterGroup {} pub enum CfnReplicationGroup {} pub enum CfnSecurityGroup {} pub enum CfnSecurityGroupIngress {} pub enum CfnServerlessCache {} pub enum CfnServerlessCacheSnapshot {} pub enum CfnSnapshot {} pub enum CfnSubnetGroup {} pub enum CfnUser {} pub enum CfnUserGroup {} }

/// [`AWS::ElastiCache::CacheCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `ClusterName`.
pub type CfnCacheCluster = Handle<of::CfnCacheCluster>;
impl cfn::ResourceType for of::CfnCacheCluster { const TYPE: &'static str = "AWS::ElastiCache::CacheCluster"; type Tags = cfn::TagList; type Props = CfnCacheClusterProps; type Reference = String; }
impl CfnCacheCluster {
    /// The attribute `ConfigurationEndpoint`.
    #[inline] pub fn attr_configuration_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "ConfigurationEndpoint") }
    /// The attribute `ConfigurationEndpoint.Address`.
    #[inline] pub fn attr_configuration_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationEndpoint.Address") }
    /// The attribute `ConfigurationEndpoint.Port`.
    #[inline] pub fn attr_configuration_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationEndpoint.Port") }
    /// The attribute `RedisEndpoint`.
    #[inline] pub fn attr_redis_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "RedisEndpoint") }
    /// The attribute `RedisEndpoint.Address`.
    #[inline] pub fn attr_redis_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "RedisEndpoint.Address") }
    /// The attribute `RedisEndpoint.Port`.
    #[inline] pub fn attr_redis_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "RedisEndpoint.Port") }
}

/// Properties of [`CfnCacheCluster`].
///
/// Mandatory: `CacheNodeType`, `NumCacheNodes`, `Engine`.
///
/// A change replaces the resource: `CacheSubnetGroupName`, `ClusterName`, `Engine`, `NetworkType`, `Port`, `SnapshotArns`, `SnapshotName`.
///
/// A change may replace the resource: `AZMode`, `IpDiscovery`, `NumCacheNodes`, `PreferredAvailabilityZone`, `PreferredAvailabilityZones`.
pub type CfnCacheClusterProps = Fields<of::CfnCacheCluster>;
/// What [`CfnCacheClusterProps`] cannot do without.
pub struct CfnCacheClusterPropsRequired<A, B, C> {
    /// `CacheNodeType`.
    pub cache_node_type: A,
    /// `NumCacheNodes`. Changing it may replace the resource.
    pub num_cache_nodes: B,
    /// `Engine`. Changing it replaces the resource.
    pub engine: C,
}
impl CfnCacheClusterProps {
    /// Takes what is mandatory, by name: [`CfnCacheClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>>(required: CfnCacheClusterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "CacheNodeType", required.cache_node_type), "NumCacheNodes", required.num_cache_nodes), "Engine", required.engine) }
    /// `AZMode`: one of `cross-az`, `single-az`. Changing it may replace the resource.
    #[track_caller] pub fn az_mode(self, value: impl IntoVal<String>) -> Self { with(self, "AZMode", value) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `CacheNodeType`: mandatory.
    #[track_caller] pub fn cache_node_type(self, value: impl IntoVal<String>) -> Self { with(self, "CacheNodeType", value) }
    /// `CacheParameterGroupName`.
    #[track_caller] pub fn cache_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheParameterGroupName", value) }
    /// `CacheSecurityGroupNames`: no item twice. Write-only. Deprecated.
    #[track_caller] pub fn cache_security_group_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CacheSecurityGroupNames", value) }
    /// `CacheSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn cache_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheSubnetGroupName", value) }
    /// `ClusterName`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `Engine`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `IpDiscovery`: one of `ipv4`, `ipv6`. Changing it may replace the resource.
    #[track_caller] pub fn ip_discovery(self, value: impl IntoVal<String>) -> Self { with(self, "IpDiscovery", value) }
    /// `LogDeliveryConfigurations`.
    #[track_caller] pub fn log_delivery_configurations(self, value: impl IntoVal<List<cfn_cache_cluster::LogDeliveryConfigurationRequest>>) -> Self { with(self, "LogDeliveryConfigurations", value) }
    /// `NetworkType`: one of `dual_stack`, `ipv4`, `ipv6`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `NotificationTopicArn`.
    #[track_caller] pub fn notification_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTopicArn", value) }
    /// `NumCacheNodes`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn num_cache_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumCacheNodes", value) }
    /// `Port`. Changing it replaces the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PreferredAvailabilityZone`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn preferred_availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredAvailabilityZone", value) }
    /// `PreferredAvailabilityZones`. Changing it may replace the resource.
    #[track_caller] pub fn preferred_availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PreferredAvailabilityZones", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `SnapshotArns`: no item twice. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SnapshotArns", value) }
    /// `SnapshotName`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `SnapshotRetentionLimit`.
    #[track_caller] pub fn snapshot_retention_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotRetentionLimit", value) }
    /// `SnapshotWindow`.
    #[track_caller] pub fn snapshot_window(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotWindow", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cache_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitEncryptionEnabled`.
    #[track_caller] pub fn transit_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TransitEncryptionEnabled", value) }
    /// `VpcSecurityGroupIds`.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnCacheCluster`].
pub mod cfn_cache_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchLogsDestinationDetails {} pub enum DestinationDetails {} impl ias_core::Optional for DestinationDetails {} pub enum KinesisFirehoseDestinationDetails {} pub enum LogDeliveryConfigurationRequest {} pub enum Tag {} }

    /// `CloudWatchLogsDestinationDetails`.
    pub type CloudWatchLogsDestinationDetails = Fields<of::CloudWatchLogsDestinationDetails>;
    impl CloudWatchLogsDestinationDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group: impl IntoVal<String>) -> Self { with(empty(), "LogGroup", log_group) }
        /// `LogGroup`: mandatory.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
    }

    /// `DestinationDetails`.
    pub type DestinationDetails = Fields<of::DestinationDetails>;
    impl DestinationDetails {
        /// `CloudWatchLogsDetails`.
        #[track_caller] pub fn cloud_watch_logs_details(self, value: impl IntoVal<CloudWatchLogsDestinationDetails>) -> Self { with(self, "CloudWatchLogsDetails", value) }
        /// `KinesisFirehoseDetails`.
        #[track_caller] pub fn kinesis_firehose_details(self, value: impl IntoVal<KinesisFirehoseDestinationDetails>) -> Self { with(self, "KinesisFirehoseDetails", value) }
    }

    /// `KinesisFirehoseDestinationDetails`.
    pub type KinesisFirehoseDestinationDetails = Fields<of::KinesisFirehoseDestinationDetails>;
    impl KinesisFirehoseDestinationDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delivery_stream: impl IntoVal<String>) -> Self { with(empty(), "DeliveryStream", delivery_stream) }
        /// `DeliveryStream`: mandatory.
        #[track_caller] pub fn delivery_stream(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStream", value) }
    }

    /// `LogDeliveryConfigurationRequest`.
    pub type LogDeliveryConfigurationRequest = Fields<of::LogDeliveryConfigurationRequest>;
    /// What [`LogDeliveryConfigurationRequest`] cannot do without.
    pub struct LogDeliveryConfigurationRequestRequired<A, B, C, D> {
        /// `LogFormat`: one of `json`, `text`.
        pub log_format: A,
        /// `LogType`: one of `engine-log`, `slow-log`.
        pub log_type: B,
        /// `DestinationType`: one of `cloudwatch-logs`, `kinesis-firehose`.
        pub destination_type: C,
        /// `DestinationDetails`.
        pub destination_details: D,
    }
    impl LogDeliveryConfigurationRequest {
        /// Takes what is mandatory, by name: [`LogDeliveryConfigurationRequestRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<DestinationDetails>>(required: LogDeliveryConfigurationRequestRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "LogFormat", required.log_format), "LogType", required.log_type), "DestinationType", required.destination_type), "DestinationDetails", required.destination_details) }
        /// `DestinationDetails`: mandatory.
        #[track_caller] pub fn destination_details(self, value: impl IntoVal<DestinationDetails>) -> Self { with(self, "DestinationDetails", value) }
        /// `DestinationType`: mandatory, one of `cloudwatch-logs`, `kinesis-firehose`.
        #[track_caller] pub fn destination_type(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationType", value) }
        /// `LogFormat`: mandatory, one of `json`, `text`.
        #[track_caller] pub fn log_format(self, value: impl IntoVal<String>) -> Self { with(self, "LogFormat", value) }
        /// `LogType`: mandatory, one of `engine-log`, `slow-log`.
        #[track_caller] pub fn log_type(self, value: impl IntoVal<String>) -> Self { with(self, "LogType", value) }
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

/// [`AWS::ElastiCache::GlobalReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html).
///
/// What `Ref` returns: `GlobalReplicationGroupId`.
pub type CfnGlobalReplicationGroup = Handle<of::CfnGlobalReplicationGroup>;
impl cfn::ResourceType for of::CfnGlobalReplicationGroup { const TYPE: &'static str = "AWS::ElastiCache::GlobalReplicationGroup"; type Tags = cfn::TagList; type Props = CfnGlobalReplicationGroupProps; type Reference = String; }
impl CfnGlobalReplicationGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlobalReplicationGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `GlobalReplicationGroupId`.
    #[inline] pub fn attr_global_replication_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "GlobalReplicationGroupId") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnGlobalReplicationGroup`].
///
/// Mandatory: `Members`.
pub type CfnGlobalReplicationGroupProps = Fields<of::CfnGlobalReplicationGroup>;
impl CfnGlobalReplicationGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(members: impl IntoVal<List<cfn_global_replication_group::GlobalReplicationGroupMember>>) -> Self { with(empty(), "Members", members) }
    /// `AutomaticFailoverEnabled`. Write-only.
    #[track_caller] pub fn automatic_failover_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutomaticFailoverEnabled", value) }
    /// `CacheNodeType`. Write-only.
    #[track_caller] pub fn cache_node_type(self, value: impl IntoVal<String>) -> Self { with(self, "CacheNodeType", value) }
    /// `CacheParameterGroupName`. Write-only.
    #[track_caller] pub fn cache_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheParameterGroupName", value) }
    /// `Engine`.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`. Write-only.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalNodeGroupCount`. Write-only.
    #[track_caller] pub fn global_node_group_count(self, value: impl IntoVal<i64>) -> Self { with(self, "GlobalNodeGroupCount", value) }
    /// `GlobalReplicationGroupDescription`.
    #[track_caller] pub fn global_replication_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalReplicationGroupDescription", value) }
    /// `GlobalReplicationGroupIdSuffix`. Write-only.
    #[track_caller] pub fn global_replication_group_id_suffix(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalReplicationGroupIdSuffix", value) }
    /// `Members`: mandatory, at least 1 item, no item twice.
    #[track_caller] pub fn members(self, value: impl IntoVal<List<cfn_global_replication_group::GlobalReplicationGroupMember>>) -> Self { with(self, "Members", value) }
    /// `RegionalConfigurations`: no item twice. Write-only.
    #[track_caller] pub fn regional_configurations(self, value: impl IntoVal<List<cfn_global_replication_group::RegionalConfiguration>>) -> Self { with(self, "RegionalConfigurations", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_global_replication_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGlobalReplicationGroup`].
pub mod cfn_global_replication_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GlobalReplicationGroupMember {} impl ias_core::Optional for GlobalReplicationGroupMember {} pub enum GlobalReplicationGroupMemberRole {} pub enum RegionalConfiguration {} impl ias_core::Optional for RegionalConfiguration {} pub enum ReshardingConfiguration {} impl ias_core::Optional for ReshardingConfiguration {} pub enum Tag {} }

    /// `GlobalReplicationGroupMember`.
    pub type GlobalReplicationGroupMember = Fields<of::GlobalReplicationGroupMember>;
    impl GlobalReplicationGroupMember {
        /// `ReplicationGroupId`.
        #[track_caller] pub fn replication_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupId", value) }
        /// `ReplicationGroupRegion`.
        #[track_caller] pub fn replication_group_region(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupRegion", value) }
        /// `Role`.
        #[track_caller] pub fn role(self, value: impl IntoVal<GlobalReplicationGroupMemberRole>) -> Self { with(self, "Role", value) }
    }

    /// Words of `Role`.
    pub type GlobalReplicationGroupMemberRole = Word<fn(of::GlobalReplicationGroupMemberRole)>;
    impl GlobalReplicationGroupMemberRole {
        /// `PRIMARY`
        pub const Primary: Self = word("PRIMARY");
        /// `SECONDARY`
        pub const Secondary: Self = word("SECONDARY");
    }

    /// `RegionalConfiguration`.
    pub type RegionalConfiguration = Fields<of::RegionalConfiguration>;
    impl RegionalConfiguration {
        /// `ReplicationGroupId`.
        #[track_caller] pub fn replication_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupId", value) }
        /// `ReplicationGroupRegion`.
        #[track_caller] pub fn replication_group_region(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupRegion", value) }
        /// `ReshardingConfigurations`: no item twice.
        #[track_caller] pub fn resharding_configurations(self, value: impl IntoVal<List<ReshardingConfiguration>>) -> Self { with(self, "ReshardingConfigurations", value) }
    }

    /// `ReshardingConfiguration`.
    pub type ReshardingConfiguration = Fields<of::ReshardingConfiguration>;
    impl ReshardingConfiguration {
        /// `NodeGroupId`.
        #[track_caller] pub fn node_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "NodeGroupId", value) }
        /// `PreferredAvailabilityZones`.
        #[track_caller] pub fn preferred_availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PreferredAvailabilityZones", value) }
    }

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

/// [`AWS::ElastiCache::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html).
///
/// What `Ref` returns: `CacheParameterGroupName`.
pub type CfnParameterGroup = Handle<of::CfnParameterGroup>;
impl cfn::ResourceType for of::CfnParameterGroup { const TYPE: &'static str = "AWS::ElastiCache::ParameterGroup"; type Tags = cfn::TagList; type Props = CfnParameterGroupProps; type Reference = String; }
impl CfnParameterGroup {
    /// The attribute `CacheParameterGroupName`.
    #[inline] pub fn attr_cache_parameter_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "CacheParameterGroupName") }
}

/// Properties of [`CfnParameterGroup`].
///
/// Mandatory: `Description`, `CacheParameterGroupFamily`.
///
/// A change replaces the resource: `CacheParameterGroupFamily`.
pub type CfnParameterGroupProps = Fields<of::CfnParameterGroup>;
impl CfnParameterGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>, cache_parameter_group_family: impl IntoVal<String>) -> Self { with(with(empty(), "Description", description), "CacheParameterGroupFamily", cache_parameter_group_family) }
    /// `CacheParameterGroupFamily`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cache_parameter_group_family(self, value: impl IntoVal<String>) -> Self { with(self, "CacheParameterGroupFamily", value) }
    /// `Description`: mandatory.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnParameterGroup`].
pub mod cfn_parameter_group {
    pub use super::cfn_cache_cluster::{Tag};
}

/// [`AWS::ElastiCache::ReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `ReplicationGroupId`.
pub type CfnReplicationGroup = Handle<of::CfnReplicationGroup>;
impl cfn::ResourceType for of::CfnReplicationGroup { const TYPE: &'static str = "AWS::ElastiCache::ReplicationGroup"; type Tags = cfn::TagList; type Props = CfnReplicationGroupProps; type Reference = String; }
impl CfnReplicationGroup {
    /// The attribute `ConfigurationEndPoint`.
    #[inline] pub fn attr_configuration_end_point(&self) -> Val<Json> { cfn::attribute(&self.0, "ConfigurationEndPoint") }
    /// The attribute `ConfigurationEndPoint.Address`.
    #[inline] pub fn attr_configuration_end_point_address(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationEndPoint.Address") }
    /// The attribute `ConfigurationEndPoint.Port`.
    #[inline] pub fn attr_configuration_end_point_port(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationEndPoint.Port") }
    /// The attribute `EffectiveDurability`: one of `async`, `sync`, `disabled`.
    #[inline] pub fn attr_effective_durability(&self) -> Val<String> { cfn::attribute(&self.0, "EffectiveDurability") }
    /// The attribute `PrimaryEndPoint`.
    #[inline] pub fn attr_primary_end_point(&self) -> Val<Json> { cfn::attribute(&self.0, "PrimaryEndPoint") }
    /// The attribute `PrimaryEndPoint.Address`.
    #[inline] pub fn attr_primary_end_point_address(&self) -> Val<String> { cfn::attribute(&self.0, "PrimaryEndPoint.Address") }
    /// The attribute `PrimaryEndPoint.Port`.
    #[inline] pub fn attr_primary_end_point_port(&self) -> Val<String> { cfn::attribute(&self.0, "PrimaryEndPoint.Port") }
    /// The attribute `ReadEndPoint`.
    #[inline] pub fn attr_read_end_point(&self) -> Val<Json> { cfn::attribute(&self.0, "ReadEndPoint") }
    /// The attribute `ReadEndPoint.Addresses`.
    #[inline] pub fn attr_read_end_point_addresses(&self) -> Val<String> { cfn::attribute(&self.0, "ReadEndPoint.Addresses") }
    /// The attribute `ReadEndPoint.AddressesList`.
    #[inline] pub fn attr_read_end_point_addresses_list(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ReadEndPoint.AddressesList") }
    /// The attribute `ReadEndPoint.Ports`.
    #[inline] pub fn attr_read_end_point_ports(&self) -> Val<String> { cfn::attribute(&self.0, "ReadEndPoint.Ports") }
    /// The attribute `ReadEndPoint.PortsList`.
    #[inline] pub fn attr_read_end_point_ports_list(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ReadEndPoint.PortsList") }
    /// The attribute `ReaderEndPoint`.
    #[inline] pub fn attr_reader_end_point(&self) -> Val<Json> { cfn::attribute(&self.0, "ReaderEndPoint") }
    /// The attribute `ReaderEndPoint.Address`.
    #[inline] pub fn attr_reader_end_point_address(&self) -> Val<String> { cfn::attribute(&self.0, "ReaderEndPoint.Address") }
    /// The attribute `ReaderEndPoint.Port`.
    #[inline] pub fn attr_reader_end_point_port(&self) -> Val<String> { cfn::attribute(&self.0, "ReaderEndPoint.Port") }
}

/// Properties of [`CfnReplicationGroup`].
///
/// Mandatory: `ReplicationGroupDescription`.
///
/// A change replaces the resource: `AtRestEncryptionEnabled`, `CacheSubnetGroupName`, `DataTieringEnabled`, `Engine`, `GlobalReplicationGroupId`, `KmsKeyId`, `NetworkType`, `Port`, `PreferredCacheClusterAZs`, `ReplicasPerNodeGroup`, `ReplicationGroupId`, `SnapshotArns`, `SnapshotName`.
///
/// A change may replace the resource: `AuthToken`, `NodeGroupConfiguration`, `NumNodeGroups`.
pub type CfnReplicationGroupProps = Fields<of::CfnReplicationGroup>;
impl CfnReplicationGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(replication_group_description: impl IntoVal<String>) -> Self { with(empty(), "ReplicationGroupDescription", replication_group_description) }
    /// `AtRestEncryptionEnabled`: default `false`. Changing it replaces the resource.
    #[track_caller] pub fn at_rest_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AtRestEncryptionEnabled", value) }
    /// `AuthToken`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn auth_token(self, value: impl IntoVal<String>) -> Self { with(self, "AuthToken", value) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `AutomaticFailoverEnabled`: default `false`.
    #[track_caller] pub fn automatic_failover_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutomaticFailoverEnabled", value) }
    /// `CacheNodeType`.
    #[track_caller] pub fn cache_node_type(self, value: impl IntoVal<String>) -> Self { with(self, "CacheNodeType", value) }
    /// `CacheParameterGroupName`. Write-only.
    #[track_caller] pub fn cache_parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheParameterGroupName", value) }
    /// `CacheSecurityGroupNames`: no item twice. Write-only. Deprecated.
    #[track_caller] pub fn cache_security_group_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CacheSecurityGroupNames", value) }
    /// `CacheSubnetGroupName`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn cache_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheSubnetGroupName", value) }
    /// `ClusterMode`: one of `compatible`, `disabled`, `enabled`.
    #[track_caller] pub fn cluster_mode(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterMode", value) }
    /// `DataTieringEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn data_tiering_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DataTieringEnabled", value) }
    /// `Durability`: one of `async`, `default`, `disabled`, `sync`.
    #[track_caller] pub fn durability(self, value: impl IntoVal<String>) -> Self { with(self, "Durability", value) }
    /// `Engine`. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `EngineVersion`. Write-only.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `GlobalReplicationGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn global_replication_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalReplicationGroupId", value) }
    /// `IpDiscovery`: one of `ipv4`, `ipv6`.
    #[track_caller] pub fn ip_discovery(self, value: impl IntoVal<String>) -> Self { with(self, "IpDiscovery", value) }
    /// `KmsKeyId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LogDeliveryConfigurations`.
    #[track_caller] pub fn log_delivery_configurations(self, value: impl IntoVal<List<cfn_replication_group::LogDeliveryConfigurationRequest>>) -> Self { with(self, "LogDeliveryConfigurations", value) }
    /// `MultiAZEnabled`.
    #[track_caller] pub fn multi_az_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAZEnabled", value) }
    /// `NetworkType`: one of `dual_stack`, `ipv4`, `ipv6`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `NodeGroupConfiguration`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn node_group_configuration(self, value: impl IntoVal<List<cfn_replication_group::NodeGroupConfiguration>>) -> Self { with(self, "NodeGroupConfiguration", value) }
    /// `NotificationTopicArn`. Write-only.
    #[track_caller] pub fn notification_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTopicArn", value) }
    /// `NumCacheClusters`: 1 to 6.
    #[track_caller] pub fn num_cache_clusters(self, value: impl IntoVal<i64>) -> Self { with(self, "NumCacheClusters", value) }
    /// `NumNodeGroups`: default `1`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn num_node_groups(self, value: impl IntoVal<i64>) -> Self { with(self, "NumNodeGroups", value) }
    /// `Port`. Changing it replaces the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PreferredCacheClusterAZs`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn preferred_cache_cluster_azs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PreferredCacheClusterAZs", value) }
    /// `PreferredMaintenanceWindow`. Write-only.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PrimaryClusterId`. Write-only.
    #[track_caller] pub fn primary_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryClusterId", value) }
    /// `ReplicasPerNodeGroup`: 0 to 5. Changing it replaces the resource.
    #[track_caller] pub fn replicas_per_node_group(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplicasPerNodeGroup", value) }
    /// `ReplicationGroupDescription`: mandatory.
    #[track_caller] pub fn replication_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupDescription", value) }
    /// `ReplicationGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn replication_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupId", value) }
    /// `SecurityGroupIds`: no item twice. Write-only.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SnapshotArns`: no item twice. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SnapshotArns", value) }
    /// `SnapshotName`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `SnapshotRetentionLimit`: default `0`.
    #[track_caller] pub fn snapshot_retention_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotRetentionLimit", value) }
    /// `SnapshotWindow`.
    #[track_caller] pub fn snapshot_window(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotWindow", value) }
    /// `SnapshottingClusterId`.
    #[track_caller] pub fn snapshotting_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshottingClusterId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitEncryptionEnabled`: default `false`.
    #[track_caller] pub fn transit_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TransitEncryptionEnabled", value) }
    /// `TransitEncryptionMode`: one of `preferred`, `required`.
    #[track_caller] pub fn transit_encryption_mode(self, value: impl IntoVal<String>) -> Self { with(self, "TransitEncryptionMode", value) }
    /// `UserGroupIds`: no item twice, each at least 1 character, each matches `^[a-zA-Z][a-zA-Z0-9\-]*$`.
    #[track_caller] pub fn user_group_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserGroupIds", value) }
}

/// Types of [`CfnReplicationGroup`].
pub mod cfn_replication_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cache_cluster::{CloudWatchLogsDestinationDetails, DestinationDetails, KinesisFirehoseDestinationDetails, Tag};
    mod of { pub enum LogDeliveryConfigurationRequest {} pub enum NodeGroupConfiguration {} impl ias_core::Optional for NodeGroupConfiguration {} }

    /// `LogDeliveryConfigurationRequest`.
    pub type LogDeliveryConfigurationRequest = Fields<of::LogDeliveryConfigurationRequest>;
    /// What [`LogDeliveryConfigurationRequest`] cannot do without.
    pub struct LogDeliveryConfigurationRequestRequired<A, B, C, D> {
        /// `DestinationDetails`.
        pub destination_details: A,
        /// `DestinationType`: one of `cloudwatch-logs`, `kinesis-firehose`.
        pub destination_type: B,
        /// `LogFormat`: one of `json`, `text`.
        pub log_format: C,
        /// `LogType`: one of `engine-log`, `slow-log`.
        pub log_type: D,
    }
    impl LogDeliveryConfigurationRequest {
        /// Takes what is mandatory, by name: [`LogDeliveryConfigurationRequestRequired`].
        #[track_caller] pub fn new<A: IntoVal<DestinationDetails>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: LogDeliveryConfigurationRequestRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DestinationDetails", required.destination_details), "DestinationType", required.destination_type), "LogFormat", required.log_format), "LogType", required.log_type) }
        /// `DestinationDetails`: mandatory.
        #[track_caller] pub fn destination_details(self, value: impl IntoVal<DestinationDetails>) -> Self { with(self, "DestinationDetails", value) }
        /// `DestinationType`: mandatory, one of `cloudwatch-logs`, `kinesis-firehose`.
        #[track_caller] pub fn destination_type(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationType", value) }
        /// `LogFormat`: mandatory, one of `json`, `text`.
        #[track_caller] pub fn log_format(self, value: impl IntoVal<String>) -> Self { with(self, "LogFormat", value) }
        /// `LogType`: mandatory, one of `engine-log`, `slow-log`.
        #[track_caller] pub fn log_type(self, value: impl IntoVal<String>) -> Self { with(self, "LogType", value) }
    }

    /// `NodeGroupConfiguration`.
    pub type NodeGroupConfiguration = Fields<of::NodeGroupConfiguration>;
    impl NodeGroupConfiguration {
        /// `NodeGroupId`: 1 to 4 characters, matches `^\d+$`.
        #[track_caller] pub fn node_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "NodeGroupId", value) }
        /// `PrimaryAvailabilityZone`.
        #[track_caller] pub fn primary_availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryAvailabilityZone", value) }
        /// `ReplicaAvailabilityZones`.
        #[track_caller] pub fn replica_availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReplicaAvailabilityZones", value) }
        /// `ReplicaCount`.
        #[track_caller] pub fn replica_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplicaCount", value) }
        /// `Slots`.
        #[track_caller] pub fn slots(self, value: impl IntoVal<String>) -> Self { with(self, "Slots", value) }
    }
}

/// [`AWS::ElastiCache::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityGroup = Handle<of::CfnSecurityGroup>;
impl cfn::ResourceType for of::CfnSecurityGroup { const TYPE: &'static str = "AWS::ElastiCache::SecurityGroup"; type Tags = cfn::TagList; type Props = CfnSecurityGroupProps; type Reference = String; }
impl CfnSecurityGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecurityGroup`].
///
/// Mandatory: `Description`.
pub type CfnSecurityGroupProps = Fields<of::CfnSecurityGroup>;
impl CfnSecurityGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>) -> Self { with(empty(), "Description", description) }
    /// `Description`: mandatory.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_security_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSecurityGroup`].
pub mod cfn_security_group {
    pub use super::cfn_cache_cluster::{Tag};
}

/// [`AWS::ElastiCache::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityGroupIngress = Handle<of::CfnSecurityGroupIngress>;
impl cfn::ResourceType for of::CfnSecurityGroupIngress { const TYPE: &'static str = "AWS::ElastiCache::SecurityGroupIngress"; type Tags = cfn::NoTags; type Props = CfnSecurityGroupIngressProps; type Reference = String; }
impl CfnSecurityGroupIngress {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecurityGroupIngress`].
///
/// Mandatory: `EC2SecurityGroupName`, `CacheSecurityGroupName`.
pub type CfnSecurityGroupIngressProps = Fields<of::CfnSecurityGroupIngress>;
impl CfnSecurityGroupIngressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ec2_security_group_name: impl IntoVal<String>, cache_security_group_name: impl IntoVal<String>) -> Self { with(with(empty(), "EC2SecurityGroupName", ec2_security_group_name), "CacheSecurityGroupName", cache_security_group_name) }
    /// `CacheSecurityGroupName`: mandatory.
    #[track_caller] pub fn cache_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheSecurityGroupName", value) }
    /// `EC2SecurityGroupName`: mandatory.
    #[track_caller] pub fn ec2_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupName", value) }
    /// `EC2SecurityGroupOwnerId`.
    #[track_caller] pub fn ec2_security_group_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupOwnerId", value) }
}

/// [`AWS::ElastiCache::ServerlessCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html).
///
/// What `Ref` returns: `ServerlessCacheName`.
pub type CfnServerlessCache = Handle<of::CfnServerlessCache>;
impl cfn::ResourceType for of::CfnServerlessCache { const TYPE: &'static str = "AWS::ElastiCache::ServerlessCache"; type Tags = cfn::TagList; type Props = CfnServerlessCacheProps; type Reference = String; }
impl CfnServerlessCache {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerlessCacheArn>> { cfn::attribute(&self.0, "ARN") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `Endpoint.Address`.
    #[inline] pub fn attr_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Address") }
    /// The attribute `Endpoint.Port`.
    #[inline] pub fn attr_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Port") }
    /// The attribute `FullEngineVersion`.
    #[inline] pub fn attr_full_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "FullEngineVersion") }
    /// The attribute `ReaderEndpoint.Address`.
    #[inline] pub fn attr_reader_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "ReaderEndpoint.Address") }
    /// The attribute `ReaderEndpoint.Port`.
    #[inline] pub fn attr_reader_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "ReaderEndpoint.Port") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnServerlessCache`].
///
/// Mandatory: `ServerlessCacheName`, `Engine`.
///
/// A change replaces the resource: `ConnectionType`, `KmsKeyId`, `NetworkType`, `ServerlessCacheName`, `SnapshotArnsToRestore`, `SubnetIds`.
pub type CfnServerlessCacheProps = Fields<of::CfnServerlessCache>;
impl CfnServerlessCacheProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(serverless_cache_name: impl IntoVal<String>, engine: impl IntoVal<String>) -> Self { with(with(empty(), "ServerlessCacheName", serverless_cache_name), "Engine", engine) }
    /// `CacheUsageLimits`.
    #[track_caller] pub fn cache_usage_limits(self, value: impl IntoVal<cfn_serverless_cache::CacheUsageLimits>) -> Self { with(self, "CacheUsageLimits", value) }
    /// `ConnectionType`: one of `public`, `vpc`. Changing it replaces the resource.
    #[track_caller] pub fn connection_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionType", value) }
    /// `DailySnapshotTime`.
    #[track_caller] pub fn daily_snapshot_time(self, value: impl IntoVal<String>) -> Self { with(self, "DailySnapshotTime", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Endpoint`.
    #[track_caller] pub fn endpoint(self, value: impl IntoVal<cfn_serverless_cache::Endpoint>) -> Self { with(self, "Endpoint", value) }
    /// `Engine`: mandatory.
    #[track_caller] pub fn engine(self, value: impl IntoVal<String>) -> Self { with(self, "Engine", value) }
    /// `FinalSnapshotName`. Write-only.
    #[track_caller] pub fn final_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "FinalSnapshotName", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MajorEngineVersion`.
    #[track_caller] pub fn major_engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "MajorEngineVersion", value) }
    /// `NetworkType`: one of `dual_stack`, `ipv4`, `ipv6`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `ReaderEndpoint`.
    #[track_caller] pub fn reader_endpoint(self, value: impl IntoVal<cfn_serverless_cache::Endpoint>) -> Self { with(self, "ReaderEndpoint", value) }
    /// `SecurityGroupIds`: no item twice.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `ServerlessCacheName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn serverless_cache_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerlessCacheName", value) }
    /// `SnapshotArnsToRestore`: no item twice. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_arns_to_restore(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SnapshotArnsToRestore", value) }
    /// `SnapshotRetentionLimit`.
    #[track_caller] pub fn snapshot_retention_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotRetentionLimit", value) }
    /// `SubnetIds`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_serverless_cache::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserGroupId`.
    #[track_caller] pub fn user_group_id(self, value: impl IntoVal<Is<kinds::UserGroupId>>) -> Self { with(self, "UserGroupId", value) }
}

/// Types of [`CfnServerlessCache`].
pub mod cfn_serverless_cache {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_global_replication_group::{Tag};
    mod of { pub enum CacheUsageLimits {} impl ias_core::Optional for CacheUsageLimits {} pub enum DataStorage {} pub enum EcpuPerSecond {} impl ias_core::Optional for EcpuPerSecond {} pub enum Endpoint {} impl ias_core::Optional for Endpoint {} }

    /// `CacheUsageLimits`.
    pub type CacheUsageLimits = Fields<of::CacheUsageLimits>;
    impl CacheUsageLimits {
        /// `DataStorage`.
        #[track_caller] pub fn data_storage(self, value: impl IntoVal<DataStorage>) -> Self { with(self, "DataStorage", value) }
        /// `ECPUPerSecond`.
        #[track_caller] pub fn ecpu_per_second(self, value: impl IntoVal<EcpuPerSecond>) -> Self { with(self, "ECPUPerSecond", value) }
    }

    /// `DataStorage`.
    pub type DataStorage = Fields<of::DataStorage>;
    impl DataStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<String>) -> Self { with(empty(), "Unit", unit) }
        /// `Maximum`.
        #[track_caller] pub fn maximum(self, value: impl IntoVal<i64>) -> Self { with(self, "Maximum", value) }
        /// `Minimum`.
        #[track_caller] pub fn minimum(self, value: impl IntoVal<i64>) -> Self { with(self, "Minimum", value) }
        /// `Unit`: mandatory, one of `gb`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `ECPUPerSecond`.
    pub type EcpuPerSecond = Fields<of::EcpuPerSecond>;
    impl EcpuPerSecond {
        /// `Maximum`.
        #[track_caller] pub fn maximum(self, value: impl IntoVal<i64>) -> Self { with(self, "Maximum", value) }
        /// `Minimum`.
        #[track_caller] pub fn minimum(self, value: impl IntoVal<i64>) -> Self { with(self, "Minimum", value) }
    }

    /// `Endpoint`.
    pub type Endpoint = Fields<of::Endpoint>;
    impl Endpoint {
    }
}

/// [`AWS::ElastiCache::ServerlessCacheSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html).
///
/// What `Ref` returns: `ARN`.
pub type CfnServerlessCacheSnapshot = Handle<of::CfnServerlessCacheSnapshot>;
impl cfn::ResourceType for of::CfnServerlessCacheSnapshot { const TYPE: &'static str = "AWS::ElastiCache::ServerlessCacheSnapshot"; type Tags = cfn::TagList; type Props = CfnServerlessCacheSnapshotProps; type Reference = Is<kinds::ServerlessCacheSnapshotArn>; }
impl CfnServerlessCacheSnapshot {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerlessCacheSnapshotArn>> { cfn::attribute(&self.0, "ARN") }
    /// The attribute `BytesUsedForCache`.
    #[inline] pub fn attr_bytes_used_for_cache(&self) -> Val<String> { cfn::attribute(&self.0, "BytesUsedForCache") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `ServerlessCacheConfiguration`.
    #[inline] pub fn attr_serverless_cache_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "ServerlessCacheConfiguration") }
    /// The attribute `SnapshotType`.
    #[inline] pub fn attr_snapshot_type(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnServerlessCacheSnapshot`].
///
/// Mandatory: `ServerlessCacheSnapshotName`, `ServerlessCacheName`.
///
/// A change replaces the resource: `KmsKeyId`, `ServerlessCacheName`, `ServerlessCacheSnapshotName`.
pub type CfnServerlessCacheSnapshotProps = Fields<of::CfnServerlessCacheSnapshot>;
impl CfnServerlessCacheSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(serverless_cache_snapshot_name: impl IntoVal<String>, serverless_cache_name: impl IntoVal<String>) -> Self { with(with(empty(), "ServerlessCacheSnapshotName", serverless_cache_snapshot_name), "ServerlessCacheName", serverless_cache_name) }
    /// `KmsKeyId`: at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `ServerlessCacheName`: mandatory, 1 to 255 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn serverless_cache_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerlessCacheName", value) }
    /// `ServerlessCacheSnapshotName`: mandatory, 1 to 255 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn serverless_cache_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerlessCacheSnapshotName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_serverless_cache_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServerlessCacheSnapshot`].
pub mod cfn_serverless_cache_snapshot {
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

/// [`AWS::ElastiCache::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSnapshot = Handle<of::CfnSnapshot>;
impl cfn::ResourceType for of::CfnSnapshot { const TYPE: &'static str = "AWS::ElastiCache::Snapshot"; type Tags = cfn::TagList; type Props = CfnSnapshotProps; type Reference = Is<kinds::ElastiCacheSnapshotArn>; }
impl CfnSnapshot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ElastiCacheSnapshotArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AutoMinorVersionUpgrade`.
    #[inline] pub fn attr_auto_minor_version_upgrade(&self) -> Val<bool> { cfn::attribute(&self.0, "AutoMinorVersionUpgrade") }
    /// The attribute `AutomaticFailover`: one of `enabled`, `disabled`, `enabling`, `disabling`.
    #[inline] pub fn attr_automatic_failover(&self) -> Val<String> { cfn::attribute(&self.0, "AutomaticFailover") }
    /// The attribute `CacheClusterCreateTime`.
    #[inline] pub fn attr_cache_cluster_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CacheClusterCreateTime") }
    /// The attribute `CacheNodeType`.
    #[inline] pub fn attr_cache_node_type(&self) -> Val<String> { cfn::attribute(&self.0, "CacheNodeType") }
    /// The attribute `CacheParameterGroupName`.
    #[inline] pub fn attr_cache_parameter_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "CacheParameterGroupName") }
    /// The attribute `CacheSubnetGroupName`.
    #[inline] pub fn attr_cache_subnet_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "CacheSubnetGroupName") }
    /// The attribute `DataTiering`: one of `enabled`, `disabled`.
    #[inline] pub fn attr_data_tiering(&self) -> Val<String> { cfn::attribute(&self.0, "DataTiering") }
    /// The attribute `Engine`.
    #[inline] pub fn attr_engine(&self) -> Val<String> { cfn::attribute(&self.0, "Engine") }
    /// The attribute `EngineVersion`.
    #[inline] pub fn attr_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "EngineVersion") }
    /// The attribute `NodeSnapshots`.
    #[inline] pub fn attr_node_snapshots(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "NodeSnapshots") }
    /// The attribute `NumCacheNodes`.
    #[inline] pub fn attr_num_cache_nodes(&self) -> Val<i64> { cfn::attribute(&self.0, "NumCacheNodes") }
    /// The attribute `NumNodeGroups`.
    #[inline] pub fn attr_num_node_groups(&self) -> Val<i64> { cfn::attribute(&self.0, "NumNodeGroups") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `PreferredAvailabilityZone`.
    #[inline] pub fn attr_preferred_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "PreferredAvailabilityZone") }
    /// The attribute `PreferredMaintenanceWindow`.
    #[inline] pub fn attr_preferred_maintenance_window(&self) -> Val<String> { cfn::attribute(&self.0, "PreferredMaintenanceWindow") }
    /// The attribute `ReplicationGroupDescription`.
    #[inline] pub fn attr_replication_group_description(&self) -> Val<String> { cfn::attribute(&self.0, "ReplicationGroupDescription") }
    /// The attribute `SnapshotRetentionLimit`.
    #[inline] pub fn attr_snapshot_retention_limit(&self) -> Val<i64> { cfn::attribute(&self.0, "SnapshotRetentionLimit") }
    /// The attribute `SnapshotSource`.
    #[inline] pub fn attr_snapshot_source(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotSource") }
    /// The attribute `SnapshotStatus`: one of `creating`, `available`, `restoring`, `copying`, `deleting`, `failed`, `deleted`.
    #[inline] pub fn attr_snapshot_status(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotStatus") }
    /// The attribute `SnapshotWindow`.
    #[inline] pub fn attr_snapshot_window(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotWindow") }
    /// The attribute `TopicArn`.
    #[inline] pub fn attr_topic_arn(&self) -> Val<Is<kinds::TopicArn>> { cfn::attribute(&self.0, "TopicArn") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnSnapshot`].
///
/// Mandatory: `SnapshotName`.
///
/// A change replaces the resource: `CacheClusterId`, `KmsKeyId`, `ReplicationGroupId`, `SnapshotName`.
pub type CfnSnapshotProps = Fields<of::CfnSnapshot>;
impl CfnSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(snapshot_name: impl IntoVal<String>) -> Self { with(empty(), "SnapshotName", snapshot_name) }
    /// `CacheClusterId`. Changing it replaces the resource.
    #[track_caller] pub fn cache_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "CacheClusterId", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `ReplicationGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn replication_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationGroupId", value) }
    /// `SnapshotName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSnapshot`].
pub mod cfn_snapshot {
    pub use super::cfn_serverless_cache_snapshot::{Tag};
}

/// [`AWS::ElastiCache::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html).
///
/// What `Ref` returns: `CacheSubnetGroupName`.
pub type CfnSubnetGroup = Handle<of::CfnSubnetGroup>;
impl cfn::ResourceType for of::CfnSubnetGroup { const TYPE: &'static str = "AWS::ElastiCache::SubnetGroup"; type Tags = cfn::TagList; type Props = CfnSubnetGroupProps; type Reference = String; }

/// Properties of [`CfnSubnetGroup`].
///
/// Mandatory: `Description`, `SubnetIds`.
///
/// A change replaces the resource: `CacheSubnetGroupName`.
pub type CfnSubnetGroupProps = Fields<of::CfnSubnetGroup>;
impl CfnSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "Description", description), "SubnetIds", subnet_ids) }
    /// `CacheSubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn cache_subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CacheSubnetGroupName", value) }
    /// `Description`: mandatory.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSubnetGroup`].
pub mod cfn_subnet_group {
    pub use super::cfn_cache_cluster::{Tag};
}

/// [`AWS::ElastiCache::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html).
///
/// What `Ref` returns: `UserName`.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::ElastiCache::User"; type Tags = cfn::TagList; type Props = CfnUserProps; type Reference = String; }
impl CfnUser {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ElastiCacheUserArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnUser`].
///
/// Mandatory: `UserId`, `UserName`, `Engine`.
///
/// A change replaces the resource: `Engine`, `UserId`, `UserName`.
pub type CfnUserProps = Fields<of::CfnUser>;
/// What [`CfnUserProps`] cannot do without.
pub struct CfnUserPropsRequired<A, B, C> {
    /// `UserId`: at least 1 character, matches `[a-z][a-z0-9\\-]*`. Changing it replaces the resource.
    pub user_id: A,
    /// `UserName`: at least 1 character. Changing it replaces the resource.
    pub user_name: B,
    /// `Engine`. Changing it replaces the resource.
    pub engine: C,
}
impl CfnUserProps {
    /// Takes what is mandatory, by name: [`CfnUserPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_user::Engine>>(required: CfnUserPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "UserId", required.user_id), "UserName", required.user_name), "Engine", required.engine) }
    /// `AccessString`: matches `\S`. Write-only.
    #[track_caller] pub fn access_string(self, value: impl IntoVal<String>) -> Self { with(self, "AccessString", value) }
    /// `AuthenticationMode`. Write-only.
    #[track_caller] pub fn authentication_mode(self, value: impl IntoVal<cfn_user::AuthenticationMode>) -> Self { with(self, "AuthenticationMode", value) }
    /// `Engine`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_user::Engine>) -> Self { with(self, "Engine", value) }
    /// `NoPasswordRequired`. Write-only.
    #[track_caller] pub fn no_password_required(self, value: impl IntoVal<bool>) -> Self { with(self, "NoPasswordRequired", value) }
    /// `Passwords`: at least 1 item, no item twice. Write-only.
    #[track_caller] pub fn passwords(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Passwords", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserId`: mandatory, at least 1 character, matches `[a-z][a-z0-9\\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn user_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserId", value) }
    /// `UserName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_global_replication_group::{Tag};
    mod of { pub enum AuthenticationMode {} pub enum Engine {} }

    /// `AuthenticationMode`.
    pub type AuthenticationMode = Fields<of::AuthenticationMode>;
    impl AuthenticationMode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Passwords`: at least 1 item, no item twice.
        #[track_caller] pub fn passwords(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Passwords", value) }
        /// `Type`: mandatory, one of `iam`, `no-password-required`, `password`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Engine`.
    pub type Engine = Word<fn(of::Engine)>;
    impl Engine {
        /// `redis`
        pub const Redis: Self = word("redis");
        /// `valkey`
        pub const Valkey: Self = word("valkey");
    }
}

/// [`AWS::ElastiCache::UserGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html).
///
/// What `Ref` returns: `UserGroupId`.
pub type CfnUserGroup = Handle<of::CfnUserGroup>;
impl cfn::ResourceType for of::CfnUserGroup { const TYPE: &'static str = "AWS::ElastiCache::UserGroup"; type Tags = cfn::TagList; type Props = CfnUserGroupProps; type Reference = Is<kinds::UserGroupId>; }
impl CfnUserGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UserGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnUserGroup`].
///
/// Mandatory: `UserGroupId`, `Engine`, `UserIds`.
///
/// A change replaces the resource: `Engine`, `UserGroupId`.
pub type CfnUserGroupProps = Fields<of::CfnUserGroup>;
/// What [`CfnUserGroupProps`] cannot do without.
pub struct CfnUserGroupPropsRequired<A, B, C> {
    /// `UserGroupId`: matches `[a-z][a-z0-9\\-]*`. Changing it replaces the resource.
    pub user_group_id: A,
    /// `Engine`. Changing it replaces the resource.
    pub engine: B,
    /// `UserIds`: no item twice, each at least 1 character, each matches `^[a-zA-Z][a-zA-Z0-9\-]*$`.
    pub user_ids: C,
}
impl CfnUserGroupProps {
    /// Takes what is mandatory, by name: [`CfnUserGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_user_group::Engine>, C: IntoVal<List<Is<kinds::UserId>>>>(required: CfnUserGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "UserGroupId", required.user_group_id), "Engine", required.engine), "UserIds", required.user_ids) }
    /// `Engine`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_user_group::Engine>) -> Self { with(self, "Engine", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserGroupId`: mandatory, matches `[a-z][a-z0-9\\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn user_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserGroupId", value) }
    /// `UserIds`: mandatory, no item twice, each at least 1 character, each matches `^[a-zA-Z][a-zA-Z0-9\-]*$`.
    #[track_caller] pub fn user_ids(self, value: impl IntoVal<List<Is<kinds::UserId>>>) -> Self { with(self, "UserIds", value) }
}

/// Types of [`CfnUserGroup`].
pub mod cfn_user_group {
    pub use super::cfn_global_replication_group::{Tag};
    pub use super::cfn_user::{Engine};
}
