// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Redshift`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCluster {} pub enum CfnClusterParameterGroup {} pub enum CfnClusterSecurityGroup {} pub enum CfnClusterSecurityGroupIngress {} pub enum CfnClusterSubnetGroup {} pub enum CfnEndpointAccess {} pub enum CfnEndpointAuthorization {} pub enum CfnEventSubscription {} pub enum CfnIntegration {} pub enum CfnQev2IdcApplication {} pub enum CfnRedshiftIdcApplication {} pub enum CfnScheduledAction {} pub enum CfnSnapshot {} pub enum CfnSnapshotCopyGrant {} pub enum CfnSnapshotSchedule {} pub enum CfnUsageLimit {} }

/// [`AWS::Redshift::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `ClusterIdentifier`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::Redshift::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = String; }
impl CfnCluster {
    /// The attribute `ClusterNamespaceArn`.
    #[inline] pub fn attr_cluster_namespace_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterNamespaceArn") }
    /// The attribute `DeferMaintenanceIdentifier`.
    #[inline] pub fn attr_defer_maintenance_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "DeferMaintenanceIdentifier") }
    /// The attribute `Endpoint.Address`.
    #[inline] pub fn attr_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Address") }
    /// The attribute `Endpoint.Port`.
    #[inline] pub fn attr_endpoint_port(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint.Port") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `MasterPasswordSecretArn`.
    #[inline] pub fn attr_master_password_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MasterPasswordSecretArn") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `NodeType`, `MasterUsername`, `DBName`, `ClusterType`.
///
/// A change replaces the resource: `ClusterIdentifier`, `ClusterSubnetGroupName`, `DBName`, `MasterUsername`, `OwnerAccount`, `SnapshotClusterIdentifier`, `SnapshotIdentifier`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C, D> {
    /// `NodeType`: at most 2147483647 characters.
    pub node_type: A,
    /// `MasterUsername`: at most 128 characters. Changing it replaces the resource.
    pub master_username: B,
    /// `DBName`: at most 2147483647 characters. Changing it replaces the resource.
    pub db_name: C,
    /// `ClusterType`: at most 2147483647 characters.
    pub cluster_type: D,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnClusterPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "NodeType", required.node_type), "MasterUsername", required.master_username), "DBName", required.db_name), "ClusterType", required.cluster_type) }
    /// `AllowVersionUpgrade`.
    #[track_caller] pub fn allow_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowVersionUpgrade", value) }
    /// `AquaConfigurationStatus`.
    #[track_caller] pub fn aqua_configuration_status(self, value: impl IntoVal<cfn_cluster::AquaConfigurationStatus>) -> Self { with(self, "AquaConfigurationStatus", value) }
    /// `AutomatedSnapshotRetentionPeriod`.
    #[track_caller] pub fn automated_snapshot_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomatedSnapshotRetentionPeriod", value) }
    /// `AvailabilityZone`: at most 2147483647 characters.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneRelocation`.
    #[track_caller] pub fn availability_zone_relocation(self, value: impl IntoVal<bool>) -> Self { with(self, "AvailabilityZoneRelocation", value) }
    /// `AvailabilityZoneRelocationStatus`.
    #[track_caller] pub fn availability_zone_relocation_status(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneRelocationStatus", value) }
    /// `Classic`. Write-only.
    #[track_caller] pub fn classic(self, value: impl IntoVal<bool>) -> Self { with(self, "Classic", value) }
    /// `ClusterIdentifier`: at most 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    /// `ClusterParameterGroupName`: at most 255 characters.
    #[track_caller] pub fn cluster_parameter_group_name(self, value: impl IntoVal<Is<kinds::ClusterParameterGroupName>>) -> Self { with(self, "ClusterParameterGroupName", value) }
    /// `ClusterSecurityGroups`: each at most 2147483647 characters.
    #[track_caller] pub fn cluster_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClusterSecurityGroups", value) }
    /// `ClusterSubnetGroupName`: at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_subnet_group_name(self, value: impl IntoVal<Is<kinds::ClusterSubnetGroupName>>) -> Self { with(self, "ClusterSubnetGroupName", value) }
    /// `ClusterType`: mandatory, at most 2147483647 characters.
    #[track_caller] pub fn cluster_type(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterType", value) }
    /// `ClusterVersion`: at most 2147483647 characters.
    #[track_caller] pub fn cluster_version(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterVersion", value) }
    /// `DBName`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn db_name(self, value: impl IntoVal<String>) -> Self { with(self, "DBName", value) }
    /// `DeferMaintenance`. Write-only.
    #[track_caller] pub fn defer_maintenance(self, value: impl IntoVal<bool>) -> Self { with(self, "DeferMaintenance", value) }
    /// `DeferMaintenanceDuration`. Write-only.
    #[track_caller] pub fn defer_maintenance_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "DeferMaintenanceDuration", value) }
    /// `DeferMaintenanceEndTime`.
    #[track_caller] pub fn defer_maintenance_end_time(self, value: impl IntoVal<String>) -> Self { with(self, "DeferMaintenanceEndTime", value) }
    /// `DeferMaintenanceStartTime`.
    #[track_caller] pub fn defer_maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "DeferMaintenanceStartTime", value) }
    /// `DestinationRegion`.
    #[track_caller] pub fn destination_region(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationRegion", value) }
    /// `ElasticIp`: at most 2147483647 characters.
    #[track_caller] pub fn elastic_ip(self, value: impl IntoVal<Is<kinds::EipAllocationIdOrEipPublicIp>>) -> Self { with(self, "ElasticIp", value) }
    /// `Encrypted`.
    #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
    /// `Endpoint`.
    #[track_caller] pub fn endpoint(self, value: impl IntoVal<cfn_cluster::Endpoint>) -> Self { with(self, "Endpoint", value) }
    /// `EnhancedVpcRouting`.
    #[track_caller] pub fn enhanced_vpc_routing(self, value: impl IntoVal<bool>) -> Self { with(self, "EnhancedVpcRouting", value) }
    /// `HsmClientCertificateIdentifier`: at most 2147483647 characters.
    #[track_caller] pub fn hsm_client_certificate_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "HsmClientCertificateIdentifier", value) }
    /// `HsmConfigurationIdentifier`: at most 2147483647 characters.
    #[track_caller] pub fn hsm_configuration_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "HsmConfigurationIdentifier", value) }
    /// `IamRoles`: at most 50 items, each at most 2147483647 characters.
    #[track_caller] pub fn iam_roles(self, value: impl IntoVal<List<Is<kinds::RoleArn>>>) -> Self { with(self, "IamRoles", value) }
    /// `KmsKeyId`: at most 2147483647 characters.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LoggingProperties`.
    #[track_caller] pub fn logging_properties(self, value: impl IntoVal<cfn_cluster::LoggingProperties>) -> Self { with(self, "LoggingProperties", value) }
    /// `MaintenanceTrackName`: at most 2147483647 characters.
    #[track_caller] pub fn maintenance_track_name(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceTrackName", value) }
    /// `ManageMasterPassword`. Write-only.
    #[track_caller] pub fn manage_master_password(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageMasterPassword", value) }
    /// `ManualSnapshotRetentionPeriod`.
    #[track_caller] pub fn manual_snapshot_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "ManualSnapshotRetentionPeriod", value) }
    /// `MasterPasswordSecretKmsKeyId`: at most 2147483647 characters.
    #[track_caller] pub fn master_password_secret_kms_key_id(self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(self, "MasterPasswordSecretKmsKeyId", value) }
    /// `MasterUserPassword`: at most 64 characters. Write-only.
    #[track_caller] pub fn master_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserPassword", value) }
    /// `MasterUsername`: mandatory, at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn master_username(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUsername", value) }
    /// `MultiAZ`.
    #[track_caller] pub fn multi_az(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAZ", value) }
    /// `NamespaceResourcePolicy`.
    #[track_caller] pub fn namespace_resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "NamespaceResourcePolicy", value) }
    /// `NodeType`: mandatory, at most 2147483647 characters.
    #[track_caller] pub fn node_type(self, value: impl IntoVal<String>) -> Self { with(self, "NodeType", value) }
    /// `NumberOfNodes`: 1 to 100.
    #[track_caller] pub fn number_of_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfNodes", value) }
    /// `OwnerAccount`. Changing it replaces the resource.
    #[track_caller] pub fn owner_account(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerAccount", value) }
    /// `Port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PreferredMaintenanceWindow`: at most 2147483647 characters.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PubliclyAccessible`.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `ResourceAction`.
    #[track_caller] pub fn resource_action(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceAction", value) }
    /// `RevisionTarget`.
    #[track_caller] pub fn revision_target(self, value: impl IntoVal<String>) -> Self { with(self, "RevisionTarget", value) }
    /// `RotateEncryptionKey`.
    #[track_caller] pub fn rotate_encryption_key(self, value: impl IntoVal<bool>) -> Self { with(self, "RotateEncryptionKey", value) }
    /// `SnapshotClusterIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotClusterIdentifier", value) }
    /// `SnapshotCopyGrantName`.
    #[track_caller] pub fn snapshot_copy_grant_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotCopyGrantName", value) }
    /// `SnapshotCopyManual`.
    #[track_caller] pub fn snapshot_copy_manual(self, value: impl IntoVal<bool>) -> Self { with(self, "SnapshotCopyManual", value) }
    /// `SnapshotCopyRetentionPeriod`.
    #[track_caller] pub fn snapshot_copy_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotCopyRetentionPeriod", value) }
    /// `SnapshotIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotIdentifier", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcSecurityGroupIds`: each at most 2147483647 characters.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AquaConfigurationStatus {} pub enum Endpoint {} impl ias_core::Optional for Endpoint {} pub enum LoggingProperties {} impl ias_core::Optional for LoggingProperties {} pub enum Tag {} }

    /// Words of `AquaConfigurationStatus`.
    pub type AquaConfigurationStatus = Word<fn(of::AquaConfigurationStatus)>;
    impl AquaConfigurationStatus {
        /// `auto`
        pub const Auto: Self = word("auto");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `enabled`
        pub const Enabled: Self = word("enabled");
    }

    /// `Endpoint`.
    pub type Endpoint = Fields<of::Endpoint>;
    impl Endpoint {
    }

    /// `LoggingProperties`.
    pub type LoggingProperties = Fields<of::LoggingProperties>;
    impl LoggingProperties {
        /// `BucketName`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `LogDestinationType`.
        #[track_caller] pub fn log_destination_type(self, value: impl IntoVal<String>) -> Self { with(self, "LogDestinationType", value) }
        /// `LogExports`: at most 3 items.
        #[track_caller] pub fn log_exports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogExports", value) }
        /// `S3KeyPrefix`.
        #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Redshift::ClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html).
///
/// What `Ref` returns: `ParameterGroupName`.
pub type CfnClusterParameterGroup = Handle<of::CfnClusterParameterGroup>;
impl cfn::ResourceType for of::CfnClusterParameterGroup { const TYPE: &'static str = "AWS::Redshift::ClusterParameterGroup"; type Tags = cfn::TagList; type Props = CfnClusterParameterGroupProps; type Reference = Is<kinds::ClusterParameterGroupName>; }

/// Properties of [`CfnClusterParameterGroup`].
///
/// Mandatory: `Description`, `ParameterGroupFamily`.
///
/// A change replaces the resource: `Description`, `ParameterGroupFamily`, `ParameterGroupName`.
pub type CfnClusterParameterGroupProps = Fields<of::CfnClusterParameterGroup>;
impl CfnClusterParameterGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>, parameter_group_family: impl IntoVal<String>) -> Self { with(with(empty(), "Description", description), "ParameterGroupFamily", parameter_group_family) }
    /// `Description`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ParameterGroupFamily`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn parameter_group_family(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterGroupFamily", value) }
    /// `ParameterGroupName`: at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterGroupName", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<cfn_cluster_parameter_group::Parameter>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster_parameter_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClusterParameterGroup`].
pub mod cfn_cluster_parameter_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Parameter {} pub enum Tag {} }

    /// `Parameter`.
    pub type Parameter = Fields<of::Parameter>;
    impl Parameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_value: impl IntoVal<String>, parameter_name: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterValue", parameter_value), "ParameterName", parameter_name) }
        /// `ParameterName`: mandatory.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
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

/// [`AWS::Redshift::ClusterSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnClusterSecurityGroup = Handle<of::CfnClusterSecurityGroup>;
impl cfn::ResourceType for of::CfnClusterSecurityGroup { const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroup"; type Tags = cfn::TagList; type Props = CfnClusterSecurityGroupProps; type Reference = Is<kinds::ClusterSecurityGroupId>; }
impl CfnClusterSecurityGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::ClusterSecurityGroupId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnClusterSecurityGroup`].
///
/// Mandatory: `Description`.
///
/// A change replaces the resource: `Description`.
pub type CfnClusterSecurityGroupProps = Fields<of::CfnClusterSecurityGroup>;
impl CfnClusterSecurityGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>) -> Self { with(empty(), "Description", description) }
    /// `Description`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster_security_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClusterSecurityGroup`].
pub mod cfn_cluster_security_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::Redshift::ClusterSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html).
///
/// What `Ref` returns: `Id`.
pub type CfnClusterSecurityGroupIngress = Handle<of::CfnClusterSecurityGroupIngress>;
impl cfn::ResourceType for of::CfnClusterSecurityGroupIngress { const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroupIngress"; type Tags = cfn::NoTags; type Props = CfnClusterSecurityGroupIngressProps; type Reference = String; }
impl CfnClusterSecurityGroupIngress {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnClusterSecurityGroupIngress`].
///
/// Mandatory: `ClusterSecurityGroupName`.
///
/// A change replaces the resource: `CIDRIP`, `ClusterSecurityGroupName`, `EC2SecurityGroupName`, `EC2SecurityGroupOwnerId`.
pub type CfnClusterSecurityGroupIngressProps = Fields<of::CfnClusterSecurityGroupIngress>;
impl CfnClusterSecurityGroupIngressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_security_group_name: impl IntoVal<String>) -> Self { with(empty(), "ClusterSecurityGroupName", cluster_security_group_name) }
    /// `CIDRIP`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidrip(self, value: impl IntoVal<String>) -> Self { with(self, "CIDRIP", value) }
    /// `ClusterSecurityGroupName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterSecurityGroupName", value) }
    /// `EC2SecurityGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn ec2_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupName", value) }
    /// `EC2SecurityGroupOwnerId`. Changing it replaces the resource.
    #[track_caller] pub fn ec2_security_group_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "EC2SecurityGroupOwnerId", value) }
}

/// [`AWS::Redshift::ClusterSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html).
///
/// What `Ref` returns: `ClusterSubnetGroupName`.
pub type CfnClusterSubnetGroup = Handle<of::CfnClusterSubnetGroup>;
impl cfn::ResourceType for of::CfnClusterSubnetGroup { const TYPE: &'static str = "AWS::Redshift::ClusterSubnetGroup"; type Tags = cfn::TagList; type Props = CfnClusterSubnetGroupProps; type Reference = Is<kinds::ClusterSubnetGroupName>; }
impl CfnClusterSubnetGroup {
    /// The attribute `ClusterSubnetGroupName`.
    #[inline] pub fn attr_cluster_subnet_group_name(&self) -> Val<Is<kinds::ClusterSubnetGroupName>> { cfn::attribute(&self.0, "ClusterSubnetGroupName") }
}

/// Properties of [`CfnClusterSubnetGroup`].
///
/// Mandatory: `Description`, `SubnetIds`.
pub type CfnClusterSubnetGroupProps = Fields<of::CfnClusterSubnetGroup>;
impl CfnClusterSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "Description", description), "SubnetIds", subnet_ids) }
    /// `Description`: mandatory, at most 2147483647 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SubnetIds`: mandatory, at most 20 items, each at most 2147483647 characters.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClusterSubnetGroup`].
pub mod cfn_cluster_subnet_group {
    pub use super::cfn_cluster::{Tag};
}

/// [`AWS::Redshift::EndpointAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html).
///
/// What `Ref` returns: `EndpointName`.
pub type CfnEndpointAccess = Handle<of::CfnEndpointAccess>;
impl cfn::ResourceType for of::CfnEndpointAccess { const TYPE: &'static str = "AWS::Redshift::EndpointAccess"; type Tags = cfn::NoTags; type Props = CfnEndpointAccessProps; type Reference = String; }
impl CfnEndpointAccess {
    /// The attribute `Address`.
    #[inline] pub fn attr_address(&self) -> Val<String> { cfn::attribute(&self.0, "Address") }
    /// The attribute `EndpointCreateTime`.
    #[inline] pub fn attr_endpoint_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointCreateTime") }
    /// The attribute `EndpointStatus`.
    #[inline] pub fn attr_endpoint_status(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointStatus") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `VpcEndpoint`.
    #[inline] pub fn attr_vpc_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEndpoint") }
    /// The attribute `VpcEndpoint.NetworkInterfaces`.
    #[inline] pub fn attr_vpc_endpoint_network_interfaces(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "VpcEndpoint.NetworkInterfaces") }
    /// The attribute `VpcEndpoint.VpcEndpointId`.
    #[inline] pub fn attr_vpc_endpoint_vpc_endpoint_id(&self) -> Val<Is<kinds::VpcEndpointId>> { cfn::attribute(&self.0, "VpcEndpoint.VpcEndpointId") }
    /// The attribute `VpcEndpoint.VpcId`.
    #[inline] pub fn attr_vpc_endpoint_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcEndpoint.VpcId") }
    /// The attribute `VpcSecurityGroups`.
    #[inline] pub fn attr_vpc_security_groups(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "VpcSecurityGroups") }
}

/// Properties of [`CfnEndpointAccess`].
///
/// Mandatory: `ClusterIdentifier`, `SubnetGroupName`, `EndpointName`, `VpcSecurityGroupIds`.
///
/// A change replaces the resource: `ClusterIdentifier`, `EndpointName`, `ResourceOwner`, `SubnetGroupName`.
pub type CfnEndpointAccessProps = Fields<of::CfnEndpointAccess>;
/// What [`CfnEndpointAccessProps`] cannot do without.
pub struct CfnEndpointAccessPropsRequired<A, B, C, D> {
    /// `ClusterIdentifier`: at most 2147483647 characters. Changing it replaces the resource.
    pub cluster_identifier: A,
    /// `SubnetGroupName`: matches `^(?=^[a-zA-Z0-9-]+$).{1,255}$`. Changing it replaces the resource.
    pub subnet_group_name: B,
    /// `EndpointName`: matches `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,30}$`. Changing it replaces the resource.
    pub endpoint_name: C,
    /// `VpcSecurityGroupIds`: each at most 2147483647 characters.
    pub vpc_security_group_ids: D,
}
impl CfnEndpointAccessProps {
    /// Takes what is mandatory, by name: [`CfnEndpointAccessPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::ClusterSubnetGroupName>>, C: IntoVal<String>, D: IntoVal<List<Is<kinds::SecurityGroupId>>>>(required: CfnEndpointAccessPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ClusterIdentifier", required.cluster_identifier), "SubnetGroupName", required.subnet_group_name), "EndpointName", required.endpoint_name), "VpcSecurityGroupIds", required.vpc_security_group_ids) }
    /// `ClusterIdentifier`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    /// `EndpointName`: mandatory, matches `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,30}$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `ResourceOwner`: at most 2147483647 characters, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceOwner", value) }
    /// `SubnetGroupName`: mandatory, matches `^(?=^[a-zA-Z0-9-]+$).{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_group_name(self, value: impl IntoVal<Is<kinds::ClusterSubnetGroupName>>) -> Self { with(self, "SubnetGroupName", value) }
    /// `VpcSecurityGroupIds`: mandatory, each at most 2147483647 characters.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// [`AWS::Redshift::EndpointAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html).
///
/// What `Ref` returns: a text of ClusterIdentifier, Account.
pub type CfnEndpointAuthorization = Handle<of::CfnEndpointAuthorization>;
impl cfn::ResourceType for of::CfnEndpointAuthorization { const TYPE: &'static str = "AWS::Redshift::EndpointAuthorization"; type Tags = cfn::NoTags; type Props = CfnEndpointAuthorizationProps; type Reference = String; }
impl CfnEndpointAuthorization {
    /// The attribute `AllowedAllVPCs`.
    #[inline] pub fn attr_allowed_all_vpcs(&self) -> Val<bool> { cfn::attribute(&self.0, "AllowedAllVPCs") }
    /// The attribute `AllowedVPCs`.
    #[inline] pub fn attr_allowed_vpcs(&self) -> Val<List<Is<kinds::VpcId>>> { cfn::attribute(&self.0, "AllowedVPCs") }
    /// The attribute `AuthorizeTime`.
    #[inline] pub fn attr_authorize_time(&self) -> Val<String> { cfn::attribute(&self.0, "AuthorizeTime") }
    /// The attribute `ClusterStatus`.
    #[inline] pub fn attr_cluster_status(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterStatus") }
    /// The attribute `EndpointCount`.
    #[inline] pub fn attr_endpoint_count(&self) -> Val<i64> { cfn::attribute(&self.0, "EndpointCount") }
    /// The attribute `Grantee`.
    #[inline] pub fn attr_grantee(&self) -> Val<String> { cfn::attribute(&self.0, "Grantee") }
    /// The attribute `Grantor`.
    #[inline] pub fn attr_grantor(&self) -> Val<String> { cfn::attribute(&self.0, "Grantor") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnEndpointAuthorization`].
///
/// Mandatory: `ClusterIdentifier`, `Account`.
///
/// A change replaces the resource: `Account`, `ClusterIdentifier`.
pub type CfnEndpointAuthorizationProps = Fields<of::CfnEndpointAuthorization>;
impl CfnEndpointAuthorizationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_identifier: impl IntoVal<String>, account: impl IntoVal<String>) -> Self { with(with(empty(), "ClusterIdentifier", cluster_identifier), "Account", account) }
    /// `Account`: mandatory, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn account(self, value: impl IntoVal<String>) -> Self { with(self, "Account", value) }
    /// `ClusterIdentifier`: mandatory, matches `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,63}$`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    /// `Force`. Write-only.
    #[track_caller] pub fn force(self, value: impl IntoVal<bool>) -> Self { with(self, "Force", value) }
    /// `VpcIds`: each matches `^vpc-[A-Za-z0-9]{1,17}$`.
    #[track_caller] pub fn vpc_ids(self, value: impl IntoVal<List<Is<kinds::VpcId>>>) -> Self { with(self, "VpcIds", value) }
}

/// [`AWS::Redshift::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html).
///
/// What `Ref` returns: `SubscriptionName`.
pub type CfnEventSubscription = Handle<of::CfnEventSubscription>;
impl cfn::ResourceType for of::CfnEventSubscription { const TYPE: &'static str = "AWS::Redshift::EventSubscription"; type Tags = cfn::TagList; type Props = CfnEventSubscriptionProps; type Reference = String; }
impl CfnEventSubscription {
    /// The attribute `CustSubscriptionId`.
    #[inline] pub fn attr_cust_subscription_id(&self) -> Val<String> { cfn::attribute(&self.0, "CustSubscriptionId") }
    /// The attribute `CustomerAwsId`.
    #[inline] pub fn attr_customer_aws_id(&self) -> Val<String> { cfn::attribute(&self.0, "CustomerAwsId") }
    /// The attribute `EventCategoriesList`.
    #[inline] pub fn attr_event_categories_list(&self) -> Val<List<String>> { cfn::attribute(&self.0, "EventCategoriesList") }
    /// The attribute `SourceIdsList`.
    #[inline] pub fn attr_source_ids_list(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SourceIdsList") }
    /// The attribute `Status`: one of `active`, `no-permission`, `topic-not-exist`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `SubscriptionCreationTime`.
    #[inline] pub fn attr_subscription_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "SubscriptionCreationTime") }
}

/// Properties of [`CfnEventSubscription`].
///
/// Mandatory: `SubscriptionName`.
///
/// A change replaces the resource: `SubscriptionName`.
pub type CfnEventSubscriptionProps = Fields<of::CfnEventSubscription>;
impl CfnEventSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subscription_name: impl IntoVal<String>) -> Self { with(empty(), "SubscriptionName", subscription_name) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `EventCategories`: no item twice, each at most 2147483647 characters.
    #[track_caller] pub fn event_categories(self, value: impl IntoVal<List<cfn_event_subscription::EventCategory>>) -> Self { with(self, "EventCategories", value) }
    /// `Severity`: at most 2147483647 characters.
    #[track_caller] pub fn severity(self, value: impl IntoVal<cfn_event_subscription::Severity>) -> Self { with(self, "Severity", value) }
    /// `SnsTopicArn`: at most 2147483647 characters.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    /// `SourceIds`: each at most 2147483647 characters.
    #[track_caller] pub fn source_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceIds", value) }
    /// `SourceType`: at most 2147483647 characters.
    #[track_caller] pub fn source_type(self, value: impl IntoVal<cfn_event_subscription::SourceType>) -> Self { with(self, "SourceType", value) }
    /// `SubscriptionName`: mandatory, matches `^(?=^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$).{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn subscription_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_subscription::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventSubscription`].
pub mod cfn_event_subscription {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster_parameter_group::{Tag};
    mod of { pub enum EventCategory {} pub enum Severity {} pub enum SourceType {} }

    /// Words of `EventCategory`.
    pub type EventCategory = Word<fn(of::EventCategory)>;
    impl EventCategory {
        /// `configuration`
        pub const Configuration: Self = word("configuration");
        /// `management`
        pub const Management: Self = word("management");
        /// `monitoring`
        pub const Monitoring: Self = word("monitoring");
        /// `security`
        pub const Security: Self = word("security");
        /// `pending`
        pub const Pending: Self = word("pending");
    }

    /// Words of `Severity`.
    pub type Severity = Word<fn(of::Severity)>;
    impl Severity {
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `INFO`
        pub const Info: Self = word("INFO");
    }

    /// Words of `SourceType`.
    pub type SourceType = Word<fn(of::SourceType)>;
    impl SourceType {
        /// `cluster`
        pub const Cluster: Self = word("cluster");
        /// `cluster-parameter-group`
        pub const ClusterParameterGroup: Self = word("cluster-parameter-group");
        /// `cluster-security-group`
        pub const ClusterSecurityGroup: Self = word("cluster-security-group");
        /// `cluster-snapshot`
        pub const ClusterSnapshot: Self = word("cluster-snapshot");
        /// `scheduled-action`
        pub const ScheduledAction: Self = word("scheduled-action");
    }
}

/// [`AWS::Redshift::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html).
///
/// What `Ref` returns: `IntegrationArn`.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::Redshift::Integration"; type Tags = cfn::TagList; type Props = CfnIntegrationProps; type Reference = Is<kinds::RedshiftIntegrationArn>; }
impl CfnIntegration {
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `IntegrationArn`.
    #[inline] pub fn attr_integration_arn(&self) -> Val<Is<kinds::RedshiftIntegrationArn>> { cfn::attribute(&self.0, "IntegrationArn") }
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
    /// `IntegrationName`: 1 to 64 characters, matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`.
    #[track_caller] pub fn integration_name(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationName", value) }
    /// `KMSKeyId`: at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSKeyId", value) }
    /// `SourceArn`: mandatory, 1 to 255 characters, matches `^arn:aws[a-z\-]*:(s3|dynamodb):.*:.*:[a-zA-Z0-9._\-\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:redshift(-serverless)?:[a-z0-9\-]+:[0-9]{12}:(namespace\/|namespace:)[a-z0-9\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::Redshift::QEV2IdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html).
///
/// What `Ref` returns: `Qev2IdcApplicationArn`.
pub type CfnQev2IdcApplication = Handle<of::CfnQev2IdcApplication>;
impl cfn::ResourceType for of::CfnQev2IdcApplication { const TYPE: &'static str = "AWS::Redshift::QEV2IdcApplication"; type Tags = cfn::TagList; type Props = CfnQev2IdcApplicationProps; type Reference = Is<kinds::Qev2IdcApplicationArn>; }
impl CfnQev2IdcApplication {
    /// The attribute `IdcManagedApplicationArn`.
    #[inline] pub fn attr_idc_managed_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdcManagedApplicationArn") }
    /// The attribute `IdcOnboardStatus`.
    #[inline] pub fn attr_idc_onboard_status(&self) -> Val<String> { cfn::attribute(&self.0, "IdcOnboardStatus") }
    /// The attribute `Qev2IdcApplicationArn`.
    #[inline] pub fn attr_qev2_idc_application_arn(&self) -> Val<Is<kinds::Qev2IdcApplicationArn>> { cfn::attribute(&self.0, "Qev2IdcApplicationArn") }
}

/// Properties of [`CfnQev2IdcApplication`].
///
/// Mandatory: `IdcInstanceArn`, `Qev2IdcApplicationName`, `IdcDisplayName`.
///
/// A change replaces the resource: `IdcInstanceArn`, `Qev2IdcApplicationName`.
pub type CfnQev2IdcApplicationProps = Fields<of::CfnQev2IdcApplication>;
/// What [`CfnQev2IdcApplicationProps`] cannot do without.
pub struct CfnQev2IdcApplicationPropsRequired<A, B, C> {
    /// `IdcInstanceArn`: at most 2147483647 characters. Changing it replaces the resource.
    pub idc_instance_arn: A,
    /// `Qev2IdcApplicationName`: 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub qev2_idc_application_name: B,
    /// `IdcDisplayName`: 1 to 127 characters, matches `^[\w+=,.@-]+$`.
    pub idc_display_name: C,
}
impl CfnQev2IdcApplicationProps {
    /// Takes what is mandatory, by name: [`CfnQev2IdcApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnQev2IdcApplicationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "IdcInstanceArn", required.idc_instance_arn), "Qev2IdcApplicationName", required.qev2_idc_application_name), "IdcDisplayName", required.idc_display_name) }
    /// `IdcDisplayName`: mandatory, 1 to 127 characters, matches `^[\w+=,.@-]+$`.
    #[track_caller] pub fn idc_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdcDisplayName", value) }
    /// `IdcInstanceArn`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
    /// `Qev2IdcApplicationName`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn qev2_idc_application_name(self, value: impl IntoVal<String>) -> Self { with(self, "Qev2IdcApplicationName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_qev2_idc_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQev2IdcApplication`].
pub mod cfn_qev2_idc_application {
    pub use super::cfn_cluster_parameter_group::{Tag};
}

/// [`AWS::Redshift::RedshiftIdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html).
///
/// What `Ref` returns: `RedshiftIdcApplicationArn`.
pub type CfnRedshiftIdcApplication = Handle<of::CfnRedshiftIdcApplication>;
impl cfn::ResourceType for of::CfnRedshiftIdcApplication { const TYPE: &'static str = "AWS::Redshift::RedshiftIdcApplication"; type Tags = cfn::TagList; type Props = CfnRedshiftIdcApplicationProps; type Reference = Is<kinds::RedshiftIdcApplicationArn>; }
impl CfnRedshiftIdcApplication {
    /// The attribute `IdcManagedApplicationArn`.
    #[inline] pub fn attr_idc_managed_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdcManagedApplicationArn") }
    /// The attribute `IdcOnboardStatus`.
    #[inline] pub fn attr_idc_onboard_status(&self) -> Val<String> { cfn::attribute(&self.0, "IdcOnboardStatus") }
    /// The attribute `RedshiftIdcApplicationArn`.
    #[inline] pub fn attr_redshift_idc_application_arn(&self) -> Val<Is<kinds::RedshiftIdcApplicationArn>> { cfn::attribute(&self.0, "RedshiftIdcApplicationArn") }
}

/// Properties of [`CfnRedshiftIdcApplication`].
///
/// Mandatory: `IdcInstanceArn`, `RedshiftIdcApplicationName`, `IdcDisplayName`, `IamRoleArn`.
///
/// A change replaces the resource: `ApplicationType`, `IdcInstanceArn`, `RedshiftIdcApplicationName`, `SsoTagKeys`.
pub type CfnRedshiftIdcApplicationProps = Fields<of::CfnRedshiftIdcApplication>;
/// What [`CfnRedshiftIdcApplicationProps`] cannot do without.
pub struct CfnRedshiftIdcApplicationPropsRequired<A, B, C, D> {
    /// `IdcInstanceArn`: at most 2147483647 characters, matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`. Changing it replaces the resource.
    pub idc_instance_arn: A,
    /// `RedshiftIdcApplicationName`: 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    pub redshift_idc_application_name: B,
    /// `IdcDisplayName`: 1 to 127 characters, matches `^[\w+=,.@-]+$`.
    pub idc_display_name: C,
    /// `IamRoleArn`: at most 2147483647 characters, matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`.
    pub iam_role_arn: D,
}
impl CfnRedshiftIdcApplicationProps {
    /// Takes what is mandatory, by name: [`CfnRedshiftIdcApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnRedshiftIdcApplicationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IdcInstanceArn", required.idc_instance_arn), "RedshiftIdcApplicationName", required.redshift_idc_application_name), "IdcDisplayName", required.idc_display_name), "IamRoleArn", required.iam_role_arn) }
    /// `ApplicationType`. Changing it replaces the resource.
    #[track_caller] pub fn application_type(self, value: impl IntoVal<cfn_redshift_idc_application::ApplicationType>) -> Self { with(self, "ApplicationType", value) }
    /// `AuthorizedTokenIssuerList`.
    #[track_caller] pub fn authorized_token_issuer_list(self, value: impl IntoVal<List<cfn_redshift_idc_application::AuthorizedTokenIssuer>>) -> Self { with(self, "AuthorizedTokenIssuerList", value) }
    /// `IamRoleArn`: mandatory, at most 2147483647 characters, matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `IdcDisplayName`: mandatory, 1 to 127 characters, matches `^[\w+=,.@-]+$`.
    #[track_caller] pub fn idc_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdcDisplayName", value) }
    /// `IdcInstanceArn`: mandatory, at most 2147483647 characters, matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
    /// `IdentityNamespace`: 1 to 127 characters, matches `^[a-zA-Z0-9_+.#@$-]+$`.
    #[track_caller] pub fn identity_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityNamespace", value) }
    /// `RedshiftIdcApplicationName`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn redshift_idc_application_name(self, value: impl IntoVal<String>) -> Self { with(self, "RedshiftIdcApplicationName", value) }
    /// `ServiceIntegrations`. Write-only.
    #[track_caller] pub fn service_integrations(self, value: impl IntoVal<List<cfn_redshift_idc_application::ServiceIntegrationsUnion>>) -> Self { with(self, "ServiceIntegrations", value) }
    /// `SsoTagKeys`: each at most 2147483647 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn sso_tag_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SsoTagKeys", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_redshift_idc_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRedshiftIdcApplication`].
pub mod cfn_redshift_idc_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster_parameter_group::{Tag};
    mod of { pub enum ApplicationType {} pub enum AuthorizedTokenIssuer {} impl ias_core::Optional for AuthorizedTokenIssuer {} pub enum Connect {} pub enum ConnectAuthorization {} pub enum LakeFormationQuery {} pub enum LakeFormationQueryAuthorization {} pub enum LakeFormationScopeUnion {} impl ias_core::Optional for LakeFormationScopeUnion {} pub enum ReadWriteAccess {} pub enum ReadWriteAccessAuthorization {} pub enum RedshiftScopeUnion {} impl ias_core::Optional for RedshiftScopeUnion {} pub enum S3AccessGrantsScopeUnion {} impl ias_core::Optional for S3AccessGrantsScopeUnion {} pub enum ServiceIntegrationsUnion {} impl ias_core::Optional for ServiceIntegrationsUnion {} }

    /// Words of `ApplicationType`.
    pub type ApplicationType = Word<fn(of::ApplicationType)>;
    impl ApplicationType {
        /// `None`
        pub const None: Self = word("None");
        /// `Lakehouse`
        pub const Lakehouse: Self = word("Lakehouse");
    }

    /// `AuthorizedTokenIssuer`.
    pub type AuthorizedTokenIssuer = Fields<of::AuthorizedTokenIssuer>;
    impl AuthorizedTokenIssuer {
        /// `AuthorizedAudiencesList`: each at most 2147483647 characters.
        #[track_caller] pub fn authorized_audiences_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizedAudiencesList", value) }
        /// `TrustedTokenIssuerArn`: at most 2147483647 characters, matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`.
        #[track_caller] pub fn trusted_token_issuer_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrustedTokenIssuerArn", value) }
    }

    /// `Connect`.
    pub type Connect = Fields<of::Connect>;
    impl Connect {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorization: impl IntoVal<ConnectAuthorization>) -> Self { with(empty(), "Authorization", authorization) }
        /// `Authorization`: mandatory.
        #[track_caller] pub fn authorization(self, value: impl IntoVal<ConnectAuthorization>) -> Self { with(self, "Authorization", value) }
    }

    /// Words of `Authorization`.
    pub type ConnectAuthorization = Word<fn(of::ConnectAuthorization)>;
    impl ConnectAuthorization {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `LakeFormationQuery`.
    pub type LakeFormationQuery = Fields<of::LakeFormationQuery>;
    impl LakeFormationQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorization: impl IntoVal<LakeFormationQueryAuthorization>) -> Self { with(empty(), "Authorization", authorization) }
        /// `Authorization`: mandatory.
        #[track_caller] pub fn authorization(self, value: impl IntoVal<LakeFormationQueryAuthorization>) -> Self { with(self, "Authorization", value) }
    }

    /// Words of `Authorization`.
    pub type LakeFormationQueryAuthorization = Word<fn(of::LakeFormationQueryAuthorization)>;
    impl LakeFormationQueryAuthorization {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `LakeFormationScopeUnion`.
    pub type LakeFormationScopeUnion = Fields<of::LakeFormationScopeUnion>;
    impl LakeFormationScopeUnion {
        /// `LakeFormationQuery`.
        #[track_caller] pub fn lake_formation_query(self, value: impl IntoVal<LakeFormationQuery>) -> Self { with(self, "LakeFormationQuery", value) }
    }

    /// `ReadWriteAccess`.
    pub type ReadWriteAccess = Fields<of::ReadWriteAccess>;
    impl ReadWriteAccess {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorization: impl IntoVal<ReadWriteAccessAuthorization>) -> Self { with(empty(), "Authorization", authorization) }
        /// `Authorization`: mandatory.
        #[track_caller] pub fn authorization(self, value: impl IntoVal<ReadWriteAccessAuthorization>) -> Self { with(self, "Authorization", value) }
    }

    /// Words of `Authorization`.
    pub type ReadWriteAccessAuthorization = Word<fn(of::ReadWriteAccessAuthorization)>;
    impl ReadWriteAccessAuthorization {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `RedshiftScopeUnion`.
    pub type RedshiftScopeUnion = Fields<of::RedshiftScopeUnion>;
    impl RedshiftScopeUnion {
        /// `Connect`.
        #[track_caller] pub fn connect(self, value: impl IntoVal<Connect>) -> Self { with(self, "Connect", value) }
    }

    /// `S3AccessGrantsScopeUnion`.
    pub type S3AccessGrantsScopeUnion = Fields<of::S3AccessGrantsScopeUnion>;
    impl S3AccessGrantsScopeUnion {
        /// `ReadWriteAccess`.
        #[track_caller] pub fn read_write_access(self, value: impl IntoVal<ReadWriteAccess>) -> Self { with(self, "ReadWriteAccess", value) }
    }

    /// `ServiceIntegrationsUnion`.
    pub type ServiceIntegrationsUnion = Fields<of::ServiceIntegrationsUnion>;
    impl ServiceIntegrationsUnion {
        /// `LakeFormation`.
        #[track_caller] pub fn lake_formation(self, value: impl IntoVal<List<LakeFormationScopeUnion>>) -> Self { with(self, "LakeFormation", value) }
        /// `Redshift`.
        #[track_caller] pub fn redshift(self, value: impl IntoVal<List<RedshiftScopeUnion>>) -> Self { with(self, "Redshift", value) }
        /// `S3AccessGrants`.
        #[track_caller] pub fn s3_access_grants(self, value: impl IntoVal<List<S3AccessGrantsScopeUnion>>) -> Self { with(self, "S3AccessGrants", value) }
    }
}

/// [`AWS::Redshift::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html).
///
/// What `Ref` returns: `ScheduledActionName`.
pub type CfnScheduledAction = Handle<of::CfnScheduledAction>;
impl cfn::ResourceType for of::CfnScheduledAction { const TYPE: &'static str = "AWS::Redshift::ScheduledAction"; type Tags = cfn::NoTags; type Props = CfnScheduledActionProps; type Reference = String; }
impl CfnScheduledAction {
    /// The attribute `NextInvocations`.
    #[inline] pub fn attr_next_invocations(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NextInvocations") }
    /// The attribute `State`: one of `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnScheduledAction`].
///
/// Mandatory: `ScheduledActionName`.
///
/// A change replaces the resource: `ScheduledActionName`.
pub type CfnScheduledActionProps = Fields<of::CfnScheduledAction>;
impl CfnScheduledActionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scheduled_action_name: impl IntoVal<String>) -> Self { with(empty(), "ScheduledActionName", scheduled_action_name) }
    /// `Enable`.
    #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
    /// `EndTime`.
    #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
    /// `IamRole`: at most 2147483647 characters.
    #[track_caller] pub fn iam_role(self, value: impl IntoVal<String>) -> Self { with(self, "IamRole", value) }
    /// `Schedule`: at most 2147483647 characters.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
    /// `ScheduledActionDescription`: at most 2147483647 characters.
    #[track_caller] pub fn scheduled_action_description(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduledActionDescription", value) }
    /// `ScheduledActionName`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn scheduled_action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduledActionName", value) }
    /// `StartTime`.
    #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    /// `TargetAction`.
    #[track_caller] pub fn target_action(self, value: impl IntoVal<cfn_scheduled_action::ScheduledActionType>) -> Self { with(self, "TargetAction", value) }
}

/// Types of [`CfnScheduledAction`].
pub mod cfn_scheduled_action {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum PauseClusterMessage {} pub enum ResizeClusterMessage {} pub enum ResumeClusterMessage {} }

    /// `PauseClusterMessage`.
    pub type PauseClusterMessage = Fields<of::PauseClusterMessage>;
    impl PauseClusterMessage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_identifier: impl IntoVal<String>) -> Self { with(empty(), "ClusterIdentifier", cluster_identifier) }
        /// `ClusterIdentifier`: mandatory.
        #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    }

    /// `ResizeClusterMessage`.
    pub type ResizeClusterMessage = Fields<of::ResizeClusterMessage>;
    impl ResizeClusterMessage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_identifier: impl IntoVal<String>) -> Self { with(empty(), "ClusterIdentifier", cluster_identifier) }
        /// `Classic`.
        #[track_caller] pub fn classic(self, value: impl IntoVal<bool>) -> Self { with(self, "Classic", value) }
        /// `ClusterIdentifier`: mandatory.
        #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
        /// `ClusterType`.
        #[track_caller] pub fn cluster_type(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterType", value) }
        /// `NodeType`.
        #[track_caller] pub fn node_type(self, value: impl IntoVal<String>) -> Self { with(self, "NodeType", value) }
        /// `NumberOfNodes`.
        #[track_caller] pub fn number_of_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfNodes", value) }
    }

    /// `ResumeClusterMessage`.
    pub type ResumeClusterMessage = Fields<of::ResumeClusterMessage>;
    impl ResumeClusterMessage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_identifier: impl IntoVal<String>) -> Self { with(empty(), "ClusterIdentifier", cluster_identifier) }
        /// `ClusterIdentifier`: mandatory.
        #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    }

    /// `ScheduledActionType`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScheduledActionType(Value);
    ias_core::union!(ScheduledActionType);
    impl ScheduledActionType {
        /// `ResizeCluster`.
        #[track_caller] pub fn resize_cluster(value: impl IntoVal<ResizeClusterMessage>) -> Self { Self(Value::one("ResizeCluster", value)) }
        /// `PauseCluster`.
        #[track_caller] pub fn pause_cluster(value: impl IntoVal<PauseClusterMessage>) -> Self { Self(Value::one("PauseCluster", value)) }
        /// `ResumeCluster`.
        #[track_caller] pub fn resume_cluster(value: impl IntoVal<ResumeClusterMessage>) -> Self { Self(Value::one("ResumeCluster", value)) }
    }
}

/// [`AWS::Redshift::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html).
///
/// What `Ref` returns: `SnapshotArn`.
pub type CfnSnapshot = Handle<of::CfnSnapshot>;
impl cfn::ResourceType for of::CfnSnapshot { const TYPE: &'static str = "AWS::Redshift::Snapshot"; type Tags = cfn::TagList; type Props = CfnSnapshotProps; type Reference = Is<kinds::RedshiftSnapshotArn>; }
impl CfnSnapshot {
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `ClusterCreateTime`.
    #[inline] pub fn attr_cluster_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterCreateTime") }
    /// The attribute `ClusterVersion`.
    #[inline] pub fn attr_cluster_version(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterVersion") }
    /// The attribute `DBName`.
    #[inline] pub fn attr_db_name(&self) -> Val<String> { cfn::attribute(&self.0, "DBName") }
    /// The attribute `Encrypted`.
    #[inline] pub fn attr_encrypted(&self) -> Val<bool> { cfn::attribute(&self.0, "Encrypted") }
    /// The attribute `EncryptedWithHSM`.
    #[inline] pub fn attr_encrypted_with_hsm(&self) -> Val<bool> { cfn::attribute(&self.0, "EncryptedWithHSM") }
    /// The attribute `EngineFullVersion`.
    #[inline] pub fn attr_engine_full_version(&self) -> Val<String> { cfn::attribute(&self.0, "EngineFullVersion") }
    /// The attribute `EnhancedVpcRouting`.
    #[inline] pub fn attr_enhanced_vpc_routing(&self) -> Val<bool> { cfn::attribute(&self.0, "EnhancedVpcRouting") }
    /// The attribute `KmsKeyId`.
    #[inline] pub fn attr_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "KmsKeyId") }
    /// The attribute `MaintenanceTrackName`.
    #[inline] pub fn attr_maintenance_track_name(&self) -> Val<String> { cfn::attribute(&self.0, "MaintenanceTrackName") }
    /// The attribute `MasterUsername`.
    #[inline] pub fn attr_master_username(&self) -> Val<String> { cfn::attribute(&self.0, "MasterUsername") }
    /// The attribute `NodeType`.
    #[inline] pub fn attr_node_type(&self) -> Val<String> { cfn::attribute(&self.0, "NodeType") }
    /// The attribute `NumberOfNodes`.
    #[inline] pub fn attr_number_of_nodes(&self) -> Val<i64> { cfn::attribute(&self.0, "NumberOfNodes") }
    /// The attribute `OwnerAccount`.
    #[inline] pub fn attr_owner_account(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccount") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `SnapshotArn`.
    #[inline] pub fn attr_snapshot_arn(&self) -> Val<Is<kinds::RedshiftSnapshotArn>> { cfn::attribute(&self.0, "SnapshotArn") }
    /// The attribute `SnapshotCreateTime`.
    #[inline] pub fn attr_snapshot_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotCreateTime") }
    /// The attribute `SnapshotType`.
    #[inline] pub fn attr_snapshot_type(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnSnapshot`].
///
/// Mandatory: `SnapshotIdentifier`, `ClusterIdentifier`.
///
/// A change replaces the resource: `ClusterIdentifier`, `SnapshotIdentifier`.
pub type CfnSnapshotProps = Fields<of::CfnSnapshot>;
impl CfnSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(snapshot_identifier: impl IntoVal<String>, cluster_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "SnapshotIdentifier", snapshot_identifier), "ClusterIdentifier", cluster_identifier) }
    /// `ClusterIdentifier`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    /// `ManualSnapshotRetentionPeriod`: -1 to 3653.
    #[track_caller] pub fn manual_snapshot_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "ManualSnapshotRetentionPeriod", value) }
    /// `SnapshotIdentifier`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSnapshot`].
pub mod cfn_snapshot {
    pub use super::cfn_cluster_parameter_group::{Tag};
}

/// [`AWS::Redshift::SnapshotCopyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSnapshotCopyGrant = Handle<of::CfnSnapshotCopyGrant>;
impl cfn::ResourceType for of::CfnSnapshotCopyGrant { const TYPE: &'static str = "AWS::Redshift::SnapshotCopyGrant"; type Tags = cfn::TagList; type Props = CfnSnapshotCopyGrantProps; type Reference = Is<kinds::SnapshotCopyGrantArn>; }
impl CfnSnapshotCopyGrant {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SnapshotCopyGrantArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSnapshotCopyGrant`].
///
/// Mandatory: `SnapshotCopyGrantName`.
///
/// A change replaces the resource: `KmsKeyId`, `SnapshotCopyGrantName`.
pub type CfnSnapshotCopyGrantProps = Fields<of::CfnSnapshotCopyGrant>;
impl CfnSnapshotCopyGrantProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(snapshot_copy_grant_name: impl IntoVal<String>) -> Self { with(empty(), "SnapshotCopyGrantName", snapshot_copy_grant_name) }
    /// `KmsKeyId`: at most 2147483647 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `SnapshotCopyGrantName`: mandatory, 1 to 63 characters, matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_copy_grant_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotCopyGrantName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_snapshot_copy_grant::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSnapshotCopyGrant`].
pub mod cfn_snapshot_copy_grant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Redshift::SnapshotSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSnapshotSchedule = Handle<of::CfnSnapshotSchedule>;
impl cfn::ResourceType for of::CfnSnapshotSchedule { const TYPE: &'static str = "AWS::Redshift::SnapshotSchedule"; type Tags = cfn::TagList; type Props = CfnSnapshotScheduleProps; type Reference = Is<kinds::SnapshotScheduleArn>; }
impl CfnSnapshotSchedule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SnapshotScheduleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociatedClusterCount`.
    #[inline] pub fn attr_associated_cluster_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociatedClusterCount") }
}

/// Properties of [`CfnSnapshotSchedule`].
///
/// Mandatory: `ScheduleIdentifier`, `ScheduleDefinitions`.
///
/// A change replaces the resource: `ScheduleDescription`, `ScheduleIdentifier`.
pub type CfnSnapshotScheduleProps = Fields<of::CfnSnapshotSchedule>;
impl CfnSnapshotScheduleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(schedule_identifier: impl IntoVal<String>, schedule_definitions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ScheduleIdentifier", schedule_identifier), "ScheduleDefinitions", schedule_definitions) }
    /// `ScheduleDefinitions`: mandatory, each at most 2147483647 characters.
    #[track_caller] pub fn schedule_definitions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ScheduleDefinitions", value) }
    /// `ScheduleDescription`: at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn schedule_description(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleDescription", value) }
    /// `ScheduleIdentifier`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn schedule_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_snapshot_schedule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSnapshotSchedule`].
pub mod cfn_snapshot_schedule {
    pub use super::cfn_snapshot_copy_grant::{Tag};
}

/// [`AWS::Redshift::UsageLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnUsageLimit = Handle<of::CfnUsageLimit>;
impl cfn::ResourceType for of::CfnUsageLimit { const TYPE: &'static str = "AWS::Redshift::UsageLimit"; type Tags = cfn::TagList; type Props = CfnUsageLimitProps; type Reference = Is<kinds::UsageLimitArn>; }
impl CfnUsageLimit {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UsageLimitArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `UsageLimitId`.
    #[inline] pub fn attr_usage_limit_id(&self) -> Val<String> { cfn::attribute(&self.0, "UsageLimitId") }
}

/// Properties of [`CfnUsageLimit`].
///
/// Mandatory: `ClusterIdentifier`, `FeatureType`, `LimitType`, `Amount`.
///
/// A change replaces the resource: `ClusterIdentifier`, `FeatureType`, `LimitType`, `Period`.
pub type CfnUsageLimitProps = Fields<of::CfnUsageLimit>;
/// What [`CfnUsageLimitProps`] cannot do without.
pub struct CfnUsageLimitPropsRequired<A, B, C, D> {
    /// `ClusterIdentifier`: at most 2147483647 characters. Changing it replaces the resource.
    pub cluster_identifier: A,
    /// `FeatureType`. Changing it replaces the resource.
    pub feature_type: B,
    /// `LimitType`. Changing it replaces the resource.
    pub limit_type: C,
    /// `Amount`.
    pub amount: D,
}
impl CfnUsageLimitProps {
    /// Takes what is mandatory, by name: [`CfnUsageLimitPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_usage_limit::FeatureType>, C: IntoVal<cfn_usage_limit::LimitType>, D: IntoVal<f64>>(required: CfnUsageLimitPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ClusterIdentifier", required.cluster_identifier), "FeatureType", required.feature_type), "LimitType", required.limit_type), "Amount", required.amount) }
    /// `Amount`: mandatory.
    #[track_caller] pub fn amount(self, value: impl IntoVal<f64>) -> Self { with(self, "Amount", value) }
    /// `BreachAction`.
    #[track_caller] pub fn breach_action(self, value: impl IntoVal<cfn_usage_limit::BreachAction>) -> Self { with(self, "BreachAction", value) }
    /// `ClusterIdentifier`: mandatory, at most 2147483647 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    /// `FeatureType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn feature_type(self, value: impl IntoVal<cfn_usage_limit::FeatureType>) -> Self { with(self, "FeatureType", value) }
    /// `LimitType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn limit_type(self, value: impl IntoVal<cfn_usage_limit::LimitType>) -> Self { with(self, "LimitType", value) }
    /// `Period`. Changing it replaces the resource.
    #[track_caller] pub fn period(self, value: impl IntoVal<cfn_usage_limit::Period>) -> Self { with(self, "Period", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_usage_limit::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnUsageLimit`].
pub mod cfn_usage_limit {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster_parameter_group::{Tag};
    mod of { pub enum BreachAction {} pub enum FeatureType {} pub enum LimitType {} pub enum Period {} }

    /// Words of `BreachAction`.
    pub type BreachAction = Word<fn(of::BreachAction)>;
    impl BreachAction {
        /// `log`
        pub const Log: Self = word("log");
        /// `emit-metric`
        pub const EmitMetric: Self = word("emit-metric");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `FeatureType`.
    pub type FeatureType = Word<fn(of::FeatureType)>;
    impl FeatureType {
        /// `spectrum`
        pub const Spectrum: Self = word("spectrum");
        /// `concurrency-scaling`
        pub const ConcurrencyScaling: Self = word("concurrency-scaling");
        /// `cross-region-datasharing`
        pub const CrossRegionDatasharing: Self = word("cross-region-datasharing");
        /// `extra-compute-for-automatic-optimization`
        pub const ExtraComputeForAutomaticOptimization: Self = word("extra-compute-for-automatic-optimization");
    }

    /// Words of `LimitType`.
    pub type LimitType = Word<fn(of::LimitType)>;
    impl LimitType {
        /// `time`
        pub const Time: Self = word("time");
        /// `data-scanned`
        pub const DataScanned: Self = word("data-scanned");
    }

    /// Words of `Period`.
    pub type Period = Word<fn(of::Period)>;
    impl Period {
        /// `daily`
        pub const Daily: Self = word("daily");
        /// `weekly`
        pub const Weekly: Self = word("weekly");
        /// `monthly`
        pub const Monthly: Self = word("monthly");
    }
}
