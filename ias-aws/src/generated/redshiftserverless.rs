// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RedshiftServerless`.

use super::prelude::*;

mod of { pub enum CfnNamespace {} pub enum CfnSnapshot {} pub enum CfnWorkgroup {} }

/// [`AWS::RedshiftServerless::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html).
///
/// What `Ref` returns: `NamespaceName`.
pub type CfnNamespace = Handle<of::CfnNamespace>;
impl cfn::ResourceType for of::CfnNamespace { const TYPE: &'static str = "AWS::RedshiftServerless::Namespace"; type Tags = cfn::TagList; type Props = CfnNamespaceProps; type Reference = String; }
impl CfnNamespace {
    /// The attribute `Namespace`.
    #[inline] pub fn attr_namespace(&self) -> Val<Json> { cfn::attribute(&self.0, "Namespace") }
    /// The attribute `Namespace.AdminUsername`.
    #[inline] pub fn attr_namespace_admin_username(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.AdminUsername") }
    /// The attribute `Namespace.CreationDate`.
    #[inline] pub fn attr_namespace_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.CreationDate") }
    /// The attribute `Namespace.DbName`.
    #[inline] pub fn attr_namespace_db_name(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.DbName") }
    /// The attribute `Namespace.DefaultIamRoleArn`.
    #[inline] pub fn attr_namespace_default_iam_role_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "Namespace.DefaultIamRoleArn") }
    /// The attribute `Namespace.IamRoles`.
    #[inline] pub fn attr_namespace_iam_roles(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Namespace.IamRoles") }
    /// The attribute `Namespace.KmsKeyId`.
    #[inline] pub fn attr_namespace_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "Namespace.KmsKeyId") }
    /// The attribute `Namespace.LogExports`: each one of `useractivitylog`, `userlog`, `connectionlog`.
    #[inline] pub fn attr_namespace_log_exports(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Namespace.LogExports") }
    /// The attribute `Namespace.NamespaceArn`.
    #[inline] pub fn attr_namespace_namespace_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.NamespaceArn") }
    /// The attribute `Namespace.NamespaceId`.
    #[inline] pub fn attr_namespace_namespace_id(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.NamespaceId") }
    /// The attribute `Namespace.NamespaceName`.
    #[inline] pub fn attr_namespace_namespace_name(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.NamespaceName") }
    /// The attribute `Namespace.Status`: one of `AVAILABLE`, `MODIFYING`, `DELETING`.
    #[inline] pub fn attr_namespace_status(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace.Status") }
}

/// Properties of [`CfnNamespace`].
///
/// Mandatory: `NamespaceName`.
///
/// A change replaces the resource: `NamespaceName`, `Tags`.
pub type CfnNamespaceProps = Fields<of::CfnNamespace>;
impl CfnNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(namespace_name: impl IntoVal<String>) -> Self { with(empty(), "NamespaceName", namespace_name) }
    /// `AdminPasswordSecretKmsKeyId`.
    #[track_caller] pub fn admin_password_secret_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "AdminPasswordSecretKmsKeyId", value) }
    /// `AdminUserPassword`: 8 to 64 characters, matches `^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^\x00-\x20\x22\x27\x2f\x40\x5c\x7f-\uffff]+`. Write-only.
    #[track_caller] pub fn admin_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "AdminUserPassword", value) }
    /// `AdminUsername`: matches `[a-zA-Z][a-zA-Z_0-9+.@-]*`.
    #[track_caller] pub fn admin_username(self, value: impl IntoVal<String>) -> Self { with(self, "AdminUsername", value) }
    /// `DbName`: at most 127 characters, matches `[a-zA-Z][a-zA-Z_0-9+.@-]*`.
    #[track_caller] pub fn db_name(self, value: impl IntoVal<String>) -> Self { with(self, "DbName", value) }
    /// `DefaultIamRoleArn`.
    #[track_caller] pub fn default_iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DefaultIamRoleArn", value) }
    /// `FinalSnapshotName`: at most 255 characters, matches `[a-z][a-z0-9]*(-[a-z0-9]+)*`. Write-only.
    #[track_caller] pub fn final_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "FinalSnapshotName", value) }
    /// `FinalSnapshotRetentionPeriod`. Write-only.
    #[track_caller] pub fn final_snapshot_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "FinalSnapshotRetentionPeriod", value) }
    /// `IamRoles`: each at most 512 characters.
    #[track_caller] pub fn iam_roles(self, value: impl IntoVal<List<Is<kinds::RoleArn>>>) -> Self { with(self, "IamRoles", value) }
    /// `KmsKeyId`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LogExports`: at most 16 items.
    #[track_caller] pub fn log_exports(self, value: impl IntoVal<List<cfn_namespace::LogExport>>) -> Self { with(self, "LogExports", value) }
    /// `ManageAdminPassword`. Write-only.
    #[track_caller] pub fn manage_admin_password(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageAdminPassword", value) }
    /// `NamespaceName`: mandatory, 3 to 64 characters, matches `^[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn namespace_name(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceName", value) }
    /// `NamespaceResourcePolicy`.
    #[track_caller] pub fn namespace_resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "NamespaceResourcePolicy", value) }
    /// `RedshiftIdcApplicationArn`: 1 to 1024 characters. Write-only.
    #[track_caller] pub fn redshift_idc_application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RedshiftIdcApplicationArn", value) }
    /// `SnapshotCopyConfigurations`: at most 1 item.
    #[track_caller] pub fn snapshot_copy_configurations(self, value: impl IntoVal<List<cfn_namespace::SnapshotCopyConfiguration>>) -> Self { with(self, "SnapshotCopyConfigurations", value) }
    /// `Tags`: at most 200 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_namespace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNamespace`].
pub mod cfn_namespace {
    use super::super::prelude::*;
    mod of { pub enum LogExport {} pub enum SnapshotCopyConfiguration {} pub enum Tag {} }

    /// Words of `LogExport`.
    pub type LogExport = Word<fn(of::LogExport)>;
    impl LogExport {
        /// `useractivitylog`
        pub const Useractivitylog: Self = word("useractivitylog");
        /// `userlog`
        pub const Userlog: Self = word("userlog");
        /// `connectionlog`
        pub const Connectionlog: Self = word("connectionlog");
    }

    /// `SnapshotCopyConfiguration`.
    pub type SnapshotCopyConfiguration = Fields<of::SnapshotCopyConfiguration>;
    impl SnapshotCopyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_region: impl IntoVal<String>) -> Self { with(empty(), "DestinationRegion", destination_region) }
        /// `DestinationKmsKeyId`.
        #[track_caller] pub fn destination_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationKmsKeyId", value) }
        /// `DestinationRegion`: mandatory.
        #[track_caller] pub fn destination_region(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationRegion", value) }
        /// `SnapshotRetentionPeriod`.
        #[track_caller] pub fn snapshot_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotRetentionPeriod", value) }
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

/// [`AWS::RedshiftServerless::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html).
///
/// What `Ref` returns: `SnapshotName`.
pub type CfnSnapshot = Handle<of::CfnSnapshot>;
impl cfn::ResourceType for of::CfnSnapshot { const TYPE: &'static str = "AWS::RedshiftServerless::Snapshot"; type Tags = cfn::TagList; type Props = CfnSnapshotProps; type Reference = String; }
impl CfnSnapshot {
    /// The attribute `OwnerAccount`.
    #[inline] pub fn attr_owner_account(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccount") }
    /// The attribute `Snapshot`.
    #[inline] pub fn attr_snapshot(&self) -> Val<Json> { cfn::attribute(&self.0, "Snapshot") }
    /// The attribute `Snapshot.AdminUsername`.
    #[inline] pub fn attr_snapshot_admin_username(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.AdminUsername") }
    /// The attribute `Snapshot.KmsKeyId`.
    #[inline] pub fn attr_snapshot_kms_key_id(&self) -> Val<Is<kinds::KeyReference>> { cfn::attribute(&self.0, "Snapshot.KmsKeyId") }
    /// The attribute `Snapshot.NamespaceArn`.
    #[inline] pub fn attr_snapshot_namespace_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.NamespaceArn") }
    /// The attribute `Snapshot.NamespaceName`.
    #[inline] pub fn attr_snapshot_namespace_name(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.NamespaceName") }
    /// The attribute `Snapshot.OwnerAccount`.
    #[inline] pub fn attr_snapshot_owner_account(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.OwnerAccount") }
    /// The attribute `Snapshot.RetentionPeriod`.
    #[inline] pub fn attr_snapshot_retention_period(&self) -> Val<i64> { cfn::attribute(&self.0, "Snapshot.RetentionPeriod") }
    /// The attribute `Snapshot.SnapshotArn`.
    #[inline] pub fn attr_snapshot_snapshot_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.SnapshotArn") }
    /// The attribute `Snapshot.SnapshotCreateTime`.
    #[inline] pub fn attr_snapshot_snapshot_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.SnapshotCreateTime") }
    /// The attribute `Snapshot.SnapshotName`.
    #[inline] pub fn attr_snapshot_snapshot_name(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.SnapshotName") }
    /// The attribute `Snapshot.Status`: one of `AVAILABLE`, `CREATING`, `DELETED`, `CANCELLED`, `FAILED`, `COPYING`.
    #[inline] pub fn attr_snapshot_status(&self) -> Val<String> { cfn::attribute(&self.0, "Snapshot.Status") }
}

/// Properties of [`CfnSnapshot`].
///
/// Mandatory: `SnapshotName`.
///
/// A change replaces the resource: `NamespaceName`, `SnapshotName`, `Tags`.
pub type CfnSnapshotProps = Fields<of::CfnSnapshot>;
impl CfnSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(snapshot_name: impl IntoVal<String>) -> Self { with(empty(), "SnapshotName", snapshot_name) }
    /// `NamespaceName`: 3 to 64 characters, matches `^(?=^[a-z0-9-]+$).{3,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn namespace_name(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceName", value) }
    /// `RetentionPeriod`.
    #[track_caller] pub fn retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriod", value) }
    /// `SnapshotName`: mandatory, 3 to 64 characters, matches `^(?=^[a-z0-9-]+$).{3,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `Tags`: at most 200 items. Changing it replaces the resource.
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
        /// `Key`: mandatory, 1 to 128 characters. Changing it replaces the resource.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters. Changing it replaces the resource.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RedshiftServerless::Workgroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html).
///
/// What `Ref` returns: `WorkgroupName`.
pub type CfnWorkgroup = Handle<of::CfnWorkgroup>;
impl cfn::ResourceType for of::CfnWorkgroup { const TYPE: &'static str = "AWS::RedshiftServerless::Workgroup"; type Tags = cfn::TagList; type Props = CfnWorkgroupProps; type Reference = String; }
impl CfnWorkgroup {
    /// The attribute `Workgroup`.
    #[inline] pub fn attr_workgroup(&self) -> Val<Json> { cfn::attribute(&self.0, "Workgroup") }
    /// The attribute `Workgroup.BaseCapacity`.
    #[inline] pub fn attr_workgroup_base_capacity(&self) -> Val<i64> { cfn::attribute(&self.0, "Workgroup.BaseCapacity") }
    /// The attribute `Workgroup.ConfigParameters`.
    #[inline] pub fn attr_workgroup_config_parameters(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Workgroup.ConfigParameters") }
    /// The attribute `Workgroup.CreationDate`.
    #[inline] pub fn attr_workgroup_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.CreationDate") }
    /// The attribute `Workgroup.Endpoint`.
    #[inline] pub fn attr_workgroup_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "Workgroup.Endpoint") }
    /// The attribute `Workgroup.Endpoint.Address`.
    #[inline] pub fn attr_workgroup_endpoint_address(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.Endpoint.Address") }
    /// The attribute `Workgroup.Endpoint.Port`.
    #[inline] pub fn attr_workgroup_endpoint_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Workgroup.Endpoint.Port") }
    /// The attribute `Workgroup.Endpoint.VpcEndpoints`.
    #[inline] pub fn attr_workgroup_endpoint_vpc_endpoints(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Workgroup.Endpoint.VpcEndpoints") }
    /// The attribute `Workgroup.EnhancedVpcRouting`.
    #[inline] pub fn attr_workgroup_enhanced_vpc_routing(&self) -> Val<bool> { cfn::attribute(&self.0, "Workgroup.EnhancedVpcRouting") }
    /// The attribute `Workgroup.MaxCapacity`.
    #[inline] pub fn attr_workgroup_max_capacity(&self) -> Val<i64> { cfn::attribute(&self.0, "Workgroup.MaxCapacity") }
    /// The attribute `Workgroup.NamespaceName`.
    #[inline] pub fn attr_workgroup_namespace_name(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.NamespaceName") }
    /// The attribute `Workgroup.PubliclyAccessible`.
    #[inline] pub fn attr_workgroup_publicly_accessible(&self) -> Val<bool> { cfn::attribute(&self.0, "Workgroup.PubliclyAccessible") }
    /// The attribute `Workgroup.SecurityGroupIds`.
    #[inline] pub fn attr_workgroup_security_group_ids(&self) -> Val<List<Is<kinds::SecurityGroupId>>> { cfn::attribute(&self.0, "Workgroup.SecurityGroupIds") }
    /// The attribute `Workgroup.Status`: one of `CREATING`, `AVAILABLE`, `MODIFYING`, `DELETING`.
    #[inline] pub fn attr_workgroup_status(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.Status") }
    /// The attribute `Workgroup.SubnetIds`.
    #[inline] pub fn attr_workgroup_subnet_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Workgroup.SubnetIds") }
    /// The attribute `Workgroup.TrackName`.
    #[inline] pub fn attr_workgroup_track_name(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.TrackName") }
    /// The attribute `Workgroup.WorkgroupArn`.
    #[inline] pub fn attr_workgroup_workgroup_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.WorkgroupArn") }
    /// The attribute `Workgroup.WorkgroupId`.
    #[inline] pub fn attr_workgroup_workgroup_id(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.WorkgroupId") }
    /// The attribute `Workgroup.WorkgroupName`.
    #[inline] pub fn attr_workgroup_workgroup_name(&self) -> Val<String> { cfn::attribute(&self.0, "Workgroup.WorkgroupName") }
}

/// Properties of [`CfnWorkgroup`].
///
/// Mandatory: `WorkgroupName`.
///
/// A change replaces the resource: `NamespaceName`, `WorkgroupName`.
pub type CfnWorkgroupProps = Fields<of::CfnWorkgroup>;
impl CfnWorkgroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workgroup_name: impl IntoVal<String>) -> Self { with(empty(), "WorkgroupName", workgroup_name) }
    /// `BaseCapacity`.
    #[track_caller] pub fn base_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "BaseCapacity", value) }
    /// `ConfigParameters`: at least 1 item, no item twice. Write-only.
    #[track_caller] pub fn config_parameters(self, value: impl IntoVal<List<cfn_workgroup::ConfigParameter>>) -> Self { with(self, "ConfigParameters", value) }
    /// `EnhancedVpcRouting`: default `false`.
    #[track_caller] pub fn enhanced_vpc_routing(self, value: impl IntoVal<bool>) -> Self { with(self, "EnhancedVpcRouting", value) }
    /// `MaxCapacity`.
    #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
    /// `NamespaceName`: 3 to 64 characters, matches `^(?=^[a-z0-9-]+$).{3,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn namespace_name(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceName", value) }
    /// `Port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PricePerformanceTarget`.
    #[track_caller] pub fn price_performance_target(self, value: impl IntoVal<cfn_workgroup::PerformanceTarget>) -> Self { with(self, "PricePerformanceTarget", value) }
    /// `PubliclyAccessible`: default `false`.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `RecoveryPointId`. Write-only.
    #[track_caller] pub fn recovery_point_id(self, value: impl IntoVal<String>) -> Self { with(self, "RecoveryPointId", value) }
    /// `SecurityGroupIds`: 1 to 32 items, each at most 255 characters, each matches `^sg-[0-9a-fA-F]{8,}$`. Write-only.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SnapshotArn`. Write-only.
    #[track_caller] pub fn snapshot_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotArn", value) }
    /// `SnapshotName`. Write-only.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `SnapshotOwnerAccount`. Write-only.
    #[track_caller] pub fn snapshot_owner_account(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotOwnerAccount", value) }
    /// `SubnetIds`: 1 to 32 items, each at most 255 characters, each matches `^subnet-[0-9a-fA-F]{8,}$`. Write-only.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workgroup::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrackName`: 1 to 256 characters, matches `^[a-zA-Z0-9_]+$`.
    #[track_caller] pub fn track_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrackName", value) }
    /// `Workgroup`.
    #[track_caller] pub fn workgroup(self, value: impl IntoVal<cfn_workgroup::Workgroup>) -> Self { with(self, "Workgroup", value) }
    /// `WorkgroupName`: mandatory, 3 to 64 characters, matches `^(?=^[a-z0-9-]+$).{3,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn workgroup_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkgroupName", value) }
}

/// Types of [`CfnWorkgroup`].
pub mod cfn_workgroup {
    use super::super::prelude::*;
    pub use super::cfn_namespace::{Tag};
    mod of { pub enum ConfigParameter {} impl ias_core::Optional for ConfigParameter {} pub enum Endpoint {} impl ias_core::Optional for Endpoint {} pub enum NetworkInterface {} impl ias_core::Optional for NetworkInterface {} pub enum PerformanceTarget {} impl ias_core::Optional for PerformanceTarget {} pub enum PerformanceTargetStatus {} pub enum VpcEndpoint {} impl ias_core::Optional for VpcEndpoint {} pub enum Workgroup {} impl ias_core::Optional for Workgroup {} }

    /// `ConfigParameter`.
    pub type ConfigParameter = Fields<of::ConfigParameter>;
    impl ConfigParameter {
        /// `ParameterKey`: at most 255 characters.
        #[track_caller] pub fn parameter_key(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterKey", value) }
        /// `ParameterValue`: at most 15000 characters.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// `Endpoint`.
    pub type Endpoint = Fields<of::Endpoint>;
    impl Endpoint {
        /// `VpcEndpoints`.
        #[track_caller] pub fn vpc_endpoints(self, value: impl IntoVal<List<VpcEndpoint>>) -> Self { with(self, "VpcEndpoints", value) }
    }

    /// `NetworkInterface`.
    pub type NetworkInterface = Fields<of::NetworkInterface>;
    impl NetworkInterface {
    }

    /// `PerformanceTarget`.
    pub type PerformanceTarget = Fields<of::PerformanceTarget>;
    impl PerformanceTarget {
        /// `Level`: 1 to 100.
        #[track_caller] pub fn level(self, value: impl IntoVal<i64>) -> Self { with(self, "Level", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<PerformanceTargetStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `PerformanceTargetStatus`.
    pub type PerformanceTargetStatus = Word<fn(of::PerformanceTargetStatus)>;
    impl PerformanceTargetStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `VpcEndpoint`.
    pub type VpcEndpoint = Fields<of::VpcEndpoint>;
    impl VpcEndpoint {
        /// `NetworkInterfaces`.
        #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<NetworkInterface>>) -> Self { with(self, "NetworkInterfaces", value) }
    }

    /// `Workgroup`.
    pub type Workgroup = Fields<of::Workgroup>;
    impl Workgroup {
        /// `Endpoint`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<Endpoint>) -> Self { with(self, "Endpoint", value) }
        /// `PricePerformanceTarget`.
        #[track_caller] pub fn price_performance_target(self, value: impl IntoVal<PerformanceTarget>) -> Self { with(self, "PricePerformanceTarget", value) }
    }
}
