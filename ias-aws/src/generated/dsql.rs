// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DSQL`.

use super::prelude::*;

mod of { pub enum CfnCluster {} impl ias_core::Optional for CfnCluster {} }

/// [`AWS::DSQL::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::DSQL::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = String; }
impl CfnCluster {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `EncryptionDetails`.
    #[inline] pub fn attr_encryption_details(&self) -> Val<Json> { cfn::attribute(&self.0, "EncryptionDetails") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `PolicyVersion`.
    #[inline] pub fn attr_policy_version(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyVersion") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `VpcEndpoint`.
    #[inline] pub fn attr_vpc_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEndpoint") }
    /// The attribute `VpcEndpointServiceName`.
    #[inline] pub fn attr_vpc_endpoint_service_name(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEndpointServiceName") }
}

/// Properties of [`CfnCluster`].
///
/// Nothing is mandatory.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `KmsEncryptionKey`: 1 to 2048 characters, matches `^[a-zA-Z0-9:/_-]+$`. Write-only.
    #[track_caller] pub fn kms_encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsEncryptionKey", value) }
    /// `MultiRegionProperties`.
    #[track_caller] pub fn multi_region_properties(self, value: impl IntoVal<cfn_cluster::MultiRegionProperties>) -> Self { with(self, "MultiRegionProperties", value) }
    /// `PolicyDocument`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum MultiRegionProperties {} impl ias_core::Optional for MultiRegionProperties {} pub enum Tag {} }

    /// `MultiRegionProperties`.
    pub type MultiRegionProperties = Fields<of::MultiRegionProperties>;
    impl MultiRegionProperties {
        /// `Clusters`: no item twice, each matches `^arn:aws(-[^:]+)?:dsql:[a-z0-9-]{1,20}:[0-9]{12}:cluster/[a-z0-9]{26}$`.
        #[track_caller] pub fn clusters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Clusters", value) }
        /// `WitnessRegion`: at most 50 characters.
        #[track_caller] pub fn witness_region(self, value: impl IntoVal<String>) -> Self { with(self, "WitnessRegion", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
