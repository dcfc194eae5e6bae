// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DAX`.

use super::prelude::*;

mod of { pub enum CfnCluster {} pub enum CfnParameterGroup {} impl ias_core::Optional for CfnParameterGroup {} pub enum CfnSubnetGroup {} }

/// [`AWS::DAX::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html).
///
/// What `Ref` returns: `ClusterName`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::DAX::Cluster"; type Tags = cfn::TagMap; type Props = CfnClusterProps; type Reference = String; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DaxClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ClusterDiscoveryEndpoint`.
    #[inline] pub fn attr_cluster_discovery_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterDiscoveryEndpoint") }
    /// The attribute `ClusterDiscoveryEndpointURL`.
    #[inline] pub fn attr_cluster_discovery_endpoint_url(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterDiscoveryEndpointURL") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `ReplicationFactor`, `IAMRoleARN`, `NodeType`.
///
/// A change replaces the resource: `ClusterEndpointEncryptionType`, `ClusterName`, `IAMRoleARN`, `NetworkType`, `NodeType`, `SSESpecification`, `SubnetGroupName`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C> {
    /// `ReplicationFactor`.
    pub replication_factor: A,
    /// `IAMRoleARN`. Changing it replaces the resource.
    pub iam_role_arn: B,
    /// `NodeType`. Changing it replaces the resource.
    pub node_type: C,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>>(required: CfnClusterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ReplicationFactor", required.replication_factor), "IAMRoleARN", required.iam_role_arn), "NodeType", required.node_type) }
    /// `AvailabilityZones`.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `ClusterEndpointEncryptionType`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_endpoint_encryption_type(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterEndpointEncryptionType", value) }
    /// `ClusterName`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IAMRoleARN`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IAMRoleARN", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `NodeType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn node_type(self, value: impl IntoVal<String>) -> Self { with(self, "NodeType", value) }
    /// `NotificationTopicARN`.
    #[track_caller] pub fn notification_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTopicARN", value) }
    /// `ParameterGroupName`.
    #[track_caller] pub fn parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterGroupName", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `ReplicationFactor`: mandatory.
    #[track_caller] pub fn replication_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplicationFactor", value) }
    /// `SSESpecification`. Changing it replaces the resource.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_cluster::SseSpecification>) -> Self { with(self, "SSESpecification", value) }
    /// `SecurityGroupIds`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetGroupName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum SseSpecification {} impl ias_core::Optional for SseSpecification {} }

    /// `SSESpecification`.
    pub type SseSpecification = Fields<of::SseSpecification>;
    impl SseSpecification {
        /// `SSEEnabled`.
        #[track_caller] pub fn sse_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SSEEnabled", value) }
    }
}

/// [`AWS::DAX::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html).
///
/// What `Ref` returns: `ParameterGroupName`.
pub type CfnParameterGroup = Handle<of::CfnParameterGroup>;
impl cfn::ResourceType for of::CfnParameterGroup { const TYPE: &'static str = "AWS::DAX::ParameterGroup"; type Tags = cfn::NoTags; type Props = CfnParameterGroupProps; type Reference = String; }

/// Properties of [`CfnParameterGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Description`, `ParameterGroupName`.
pub type CfnParameterGroupProps = Fields<of::CfnParameterGroup>;
impl CfnParameterGroupProps {
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ParameterGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn parameter_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterGroupName", value) }
    /// `ParameterNameValues`.
    #[track_caller] pub fn parameter_name_values(self, value: impl IntoVal<Json>) -> Self { with(self, "ParameterNameValues", value) }
}

/// [`AWS::DAX::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html).
///
/// What `Ref` returns: `SubnetGroupName`.
pub type CfnSubnetGroup = Handle<of::CfnSubnetGroup>;
impl cfn::ResourceType for of::CfnSubnetGroup { const TYPE: &'static str = "AWS::DAX::SubnetGroup"; type Tags = cfn::NoTags; type Props = CfnSubnetGroupProps; type Reference = String; }
impl CfnSubnetGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSubnetGroup`].
///
/// Mandatory: `SubnetIds`.
///
/// A change replaces the resource: `SubnetGroupName`.
pub type CfnSubnetGroupProps = Fields<of::CfnSubnetGroup>;
impl CfnSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "SubnetIds", subnet_ids) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SubnetGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetGroupName", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
}
