// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CloudHSM`.

use super::prelude::*;

mod of { pub enum CfnCluster {} }

/// [`AWS::CloudHSM::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::CloudHSM::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = Is<kinds::CloudHsmClusterArn>; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CloudHsmClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BackupPolicy`: one of `DEFAULT`.
    #[inline] pub fn attr_backup_policy(&self) -> Val<String> { cfn::attribute(&self.0, "BackupPolicy") }
    /// The attribute `ClusterId`.
    #[inline] pub fn attr_cluster_id(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterId") }
    /// The attribute `SecurityGroup`.
    #[inline] pub fn attr_security_group(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "SecurityGroup") }
    /// The attribute `State`: one of `CREATE_IN_PROGRESS`, `UNINITIALIZED`, `INITIALIZE_IN_PROGRESS`, `INITIALIZED`, `ACTIVE`, `UPDATE_IN_PROGRESS`, `MODIFY_IN_PROGRESS`, `ROLLBACK_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `DELETED`, `DEGRADED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `SubnetMapping`.
    #[inline] pub fn attr_subnet_mapping(&self) -> Val<Json> { cfn::attribute(&self.0, "SubnetMapping") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `HsmType`.
///
/// A change replaces the resource: `HsmType`, `Mode`, `NetworkType`, `SubnetIds`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(hsm_type: impl IntoVal<String>) -> Self { with(empty(), "HsmType", hsm_type) }
    /// `BackupRetentionPolicy`.
    #[track_caller] pub fn backup_retention_policy(self, value: impl IntoVal<cfn_cluster::BackupRetentionPolicy>) -> Self { with(self, "BackupRetentionPolicy", value) }
    /// `HsmType`: mandatory, at most 32 characters, matches `^((p|)hsm[0-9][a-z.]*\.[a-zA-Z]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn hsm_type(self, value: impl IntoVal<String>) -> Self { with(self, "HsmType", value) }
    /// `Mode`. Changing it replaces the resource.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_cluster::Mode>) -> Self { with(self, "Mode", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_cluster::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `SubnetIds`: 1 to 10 items, each matches `^subnet-[0-9a-fA-F]{8,17}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum BackupRetentionPolicy {} impl ias_core::Optional for BackupRetentionPolicy {} pub enum BackupRetentionPolicyType {} pub enum Mode {} pub enum NetworkType {} pub enum Tag {} }

    /// `BackupRetentionPolicy`.
    pub type BackupRetentionPolicy = Fields<of::BackupRetentionPolicy>;
    impl BackupRetentionPolicy {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BackupRetentionPolicyType>) -> Self { with(self, "Type", value) }
        /// `Value`: 1 to 3 characters, matches `^[0-9]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type BackupRetentionPolicyType = Word<fn(of::BackupRetentionPolicyType)>;
    impl BackupRetentionPolicyType {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `FIPS`
        pub const Fips: Self = word("FIPS");
        /// `NON_FIPS`
        pub const NonFips: Self = word("NON_FIPS");
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
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
