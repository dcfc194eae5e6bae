// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Cassandra`.

use super::prelude::*;

mod of { pub enum CfnKeyspace {} impl ias_core::Optional for CfnKeyspace {} pub enum CfnTable {} pub enum CfnType {} }

/// [`AWS::Cassandra::Keyspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html).
///
/// What `Ref` returns: `KeyspaceName`.
pub type CfnKeyspace = Handle<of::CfnKeyspace>;
impl cfn::ResourceType for of::CfnKeyspace { const TYPE: &'static str = "AWS::Cassandra::Keyspace"; type Tags = cfn::TagList; type Props = CfnKeyspaceProps; type Reference = String; }

/// Properties of [`CfnKeyspace`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `KeyspaceName`, `ReplicationSpecification`.
pub type CfnKeyspaceProps = Fields<of::CfnKeyspace>;
impl CfnKeyspaceProps {
    /// `ClientSideTimestampsEnabled`. Write-only.
    #[track_caller] pub fn client_side_timestamps_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ClientSideTimestampsEnabled", value) }
    /// `KeyspaceName`: matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn keyspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyspaceName", value) }
    /// `ReplicationSpecification`. Changing it replaces the resource.
    #[track_caller] pub fn replication_specification(self, value: impl IntoVal<cfn_keyspace::ReplicationSpecification>) -> Self { with(self, "ReplicationSpecification", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_keyspace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKeyspace`].
pub mod cfn_keyspace {
    use super::super::prelude::*;
    mod of { pub enum ReplicationSpecification {} impl ias_core::Optional for ReplicationSpecification {} pub enum ReplicationSpecificationReplicationStrategy {} pub enum Tag {} }

    /// `ReplicationSpecification`.
    ///
    /// `RegionList` needs `ReplicationStrategy`.
    pub type ReplicationSpecification = Fields<of::ReplicationSpecification>;
    impl ReplicationSpecification {
        /// `RegionList`: 2 to 20 items, no item twice, each matches `^[a-z]{2,}-[a-z]+-[0-9]+$`. Write-only.
        #[track_caller] pub fn region_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegionList", value) }
        /// `ReplicationStrategy`.
        #[track_caller] pub fn replication_strategy(self, value: impl IntoVal<ReplicationSpecificationReplicationStrategy>) -> Self { with(self, "ReplicationStrategy", value) }
    }

    /// Words of `ReplicationStrategy`.
    pub type ReplicationSpecificationReplicationStrategy = Word<fn(of::ReplicationSpecificationReplicationStrategy)>;
    impl ReplicationSpecificationReplicationStrategy {
        /// `SINGLE_REGION`
        pub const SingleRegion: Self = word("SINGLE_REGION");
        /// `MULTI_REGION`
        pub const MultiRegion: Self = word("MULTI_REGION");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Cassandra::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html).
///
/// What `Ref` returns: a text of KeyspaceName, TableName.
pub type CfnTable = Handle<of::CfnTable>;
impl cfn::ResourceType for of::CfnTable { const TYPE: &'static str = "AWS::Cassandra::Table"; type Tags = cfn::TagList; type Props = CfnTableProps; type Reference = String; }

/// Properties of [`CfnTable`].
///
/// Mandatory: `KeyspaceName`, `PartitionKeyColumns`.
///
/// A change replaces the resource: `ClientSideTimestampsEnabled`, `ClusteringKeyColumns`, `KeyspaceName`, `PartitionKeyColumns`, `TableName`.
pub type CfnTableProps = Fields<of::CfnTable>;
impl CfnTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(keyspace_name: impl IntoVal<String>, partition_key_columns: impl IntoVal<List<cfn_table::Column>>) -> Self { with(with(empty(), "KeyspaceName", keyspace_name), "PartitionKeyColumns", partition_key_columns) }
    /// `AutoScalingSpecifications`. Write-only.
    #[track_caller] pub fn auto_scaling_specifications(self, value: impl IntoVal<cfn_table::AutoScalingSpecification>) -> Self { with(self, "AutoScalingSpecifications", value) }
    /// `BillingMode`.
    #[track_caller] pub fn billing_mode(self, value: impl IntoVal<cfn_table::BillingMode>) -> Self { with(self, "BillingMode", value) }
    /// `CdcSpecification`.
    #[track_caller] pub fn cdc_specification(self, value: impl IntoVal<cfn_table::CdcSpecification>) -> Self { with(self, "CdcSpecification", value) }
    /// `ClientSideTimestampsEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn client_side_timestamps_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ClientSideTimestampsEnabled", value) }
    /// `ClusteringKeyColumns`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn clustering_key_columns(self, value: impl IntoVal<List<cfn_table::ClusteringKeyColumn>>) -> Self { with(self, "ClusteringKeyColumns", value) }
    /// `DefaultTimeToLive`: at least 0.
    #[track_caller] pub fn default_time_to_live(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultTimeToLive", value) }
    /// `EncryptionSpecification`.
    #[track_caller] pub fn encryption_specification(self, value: impl IntoVal<cfn_table::EncryptionSpecification>) -> Self { with(self, "EncryptionSpecification", value) }
    /// `KeyspaceName`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn keyspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyspaceName", value) }
    /// `PartitionKeyColumns`: mandatory, at least 1 item, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn partition_key_columns(self, value: impl IntoVal<List<cfn_table::Column>>) -> Self { with(self, "PartitionKeyColumns", value) }
    /// `PointInTimeRecoveryEnabled`.
    #[track_caller] pub fn point_in_time_recovery_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PointInTimeRecoveryEnabled", value) }
    /// `RegularColumns`: no item twice.
    #[track_caller] pub fn regular_columns(self, value: impl IntoVal<List<cfn_table::Column>>) -> Self { with(self, "RegularColumns", value) }
    /// `ReplicaSpecifications`: at least 1 item, no item twice. Write-only.
    #[track_caller] pub fn replica_specifications(self, value: impl IntoVal<List<cfn_table::ReplicaSpecification>>) -> Self { with(self, "ReplicaSpecifications", value) }
    /// `TableName`: matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WarmThroughput`.
    #[track_caller] pub fn warm_throughput(self, value: impl IntoVal<cfn_table::WarmThroughput>) -> Self { with(self, "WarmThroughput", value) }
}

/// Types of [`CfnTable`].
pub mod cfn_table {
    use super::super::prelude::*;
    pub use super::cfn_keyspace::{Tag};
    mod of { pub enum AutoScalingSetting {} impl ias_core::Optional for AutoScalingSetting {} pub enum AutoScalingSpecification {} impl ias_core::Optional for AutoScalingSpecification {} pub enum BillingMode {} pub enum CdcSpecification {} pub enum CdcStatus {} pub enum CdcViewType {} pub enum ClusteringKeyColumn {} pub enum ClusteringKeyColumnOrderBy {} pub enum Column {} pub enum EncryptionSpecification {} pub enum EncryptionType {} pub enum Mode {} pub enum ProvisionedThroughput {} pub enum ReplicaSpecification {} pub enum ScalingPolicy {} impl ias_core::Optional for ScalingPolicy {} pub enum TargetTrackingScalingPolicyConfiguration {} pub enum WarmThroughput {} impl ias_core::Optional for WarmThroughput {} }

    /// `AutoScalingSetting`.
    pub type AutoScalingSetting = Fields<of::AutoScalingSetting>;
    impl AutoScalingSetting {
        /// `AutoScalingDisabled`: default `false`.
        #[track_caller] pub fn auto_scaling_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoScalingDisabled", value) }
        /// `MaximumUnits`: at least 1.
        #[track_caller] pub fn maximum_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumUnits", value) }
        /// `MinimumUnits`: at least 1.
        #[track_caller] pub fn minimum_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumUnits", value) }
        /// `ScalingPolicy`.
        #[track_caller] pub fn scaling_policy(self, value: impl IntoVal<ScalingPolicy>) -> Self { with(self, "ScalingPolicy", value) }
    }

    /// `AutoScalingSpecification`.
    pub type AutoScalingSpecification = Fields<of::AutoScalingSpecification>;
    impl AutoScalingSpecification {
        /// `ReadCapacityAutoScaling`.
        #[track_caller] pub fn read_capacity_auto_scaling(self, value: impl IntoVal<AutoScalingSetting>) -> Self { with(self, "ReadCapacityAutoScaling", value) }
        /// `WriteCapacityAutoScaling`.
        #[track_caller] pub fn write_capacity_auto_scaling(self, value: impl IntoVal<AutoScalingSetting>) -> Self { with(self, "WriteCapacityAutoScaling", value) }
    }

    /// `BillingMode`.
    pub type BillingMode = Fields<of::BillingMode>;
    impl BillingMode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<Mode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory, default `"ON_DEMAND"`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<Mode>) -> Self { with(self, "Mode", value) }
        /// `ProvisionedThroughput`.
        #[track_caller] pub fn provisioned_throughput(self, value: impl IntoVal<ProvisionedThroughput>) -> Self { with(self, "ProvisionedThroughput", value) }
    }

    /// `CdcSpecification`.
    pub type CdcSpecification = Fields<of::CdcSpecification>;
    impl CdcSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<CdcStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<CdcStatus>) -> Self { with(self, "Status", value) }
        /// `Tags`: at most 50 items, no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `ViewType`: default `"NEW_AND_OLD_IMAGES"`.
        #[track_caller] pub fn view_type(self, value: impl IntoVal<CdcViewType>) -> Self { with(self, "ViewType", value) }
    }

    /// Words of `CdcStatus`.
    pub type CdcStatus = Word<fn(of::CdcStatus)>;
    impl CdcStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `CdcViewType`.
    pub type CdcViewType = Word<fn(of::CdcViewType)>;
    impl CdcViewType {
        /// `NEW_IMAGE`
        pub const NewImage: Self = word("NEW_IMAGE");
        /// `OLD_IMAGE`
        pub const OldImage: Self = word("OLD_IMAGE");
        /// `KEYS_ONLY`
        pub const KeysOnly: Self = word("KEYS_ONLY");
        /// `NEW_AND_OLD_IMAGES`
        pub const NewAndOldImages: Self = word("NEW_AND_OLD_IMAGES");
    }

    /// `ClusteringKeyColumn`.
    pub type ClusteringKeyColumn = Fields<of::ClusteringKeyColumn>;
    impl ClusteringKeyColumn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column: impl IntoVal<Column>) -> Self { with(empty(), "Column", column) }
        /// `Column`: mandatory.
        #[track_caller] pub fn column(self, value: impl IntoVal<Column>) -> Self { with(self, "Column", value) }
        /// `OrderBy`: default `"ASC"`.
        #[track_caller] pub fn order_by(self, value: impl IntoVal<ClusteringKeyColumnOrderBy>) -> Self { with(self, "OrderBy", value) }
    }

    /// Words of `OrderBy`.
    pub type ClusteringKeyColumnOrderBy = Word<fn(of::ClusteringKeyColumnOrderBy)>;
    impl ClusteringKeyColumnOrderBy {
        /// `ASC`
        pub const Asc: Self = word("ASC");
        /// `DESC`
        pub const Desc: Self = word("DESC");
    }

    /// `Column`.
    pub type Column = Fields<of::Column>;
    impl Column {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column_name: impl IntoVal<String>, column_type: impl IntoVal<String>) -> Self { with(with(empty(), "ColumnName", column_name), "ColumnType", column_type) }
        /// `ColumnName`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`.
        #[track_caller] pub fn column_name(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnName", value) }
        /// `ColumnType`: mandatory.
        #[track_caller] pub fn column_type(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnType", value) }
    }

    /// `EncryptionSpecification`.
    pub type EncryptionSpecification = Fields<of::EncryptionSpecification>;
    impl EncryptionSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory, default `"AWS_OWNED_KMS_KEY"`.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `KmsKeyIdentifier`.
        #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    }

    /// Words of `EncryptionType`.
    pub type EncryptionType = Word<fn(of::EncryptionType)>;
    impl EncryptionType {
        /// `AWS_OWNED_KMS_KEY`
        pub const AwsOwnedKmsKey: Self = word("AWS_OWNED_KMS_KEY");
        /// `CUSTOMER_MANAGED_KMS_KEY`
        pub const CustomerManagedKmsKey: Self = word("CUSTOMER_MANAGED_KMS_KEY");
    }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `PROVISIONED`
        pub const Provisioned: Self = word("PROVISIONED");
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
    }

    /// `ProvisionedThroughput`.
    pub type ProvisionedThroughput = Fields<of::ProvisionedThroughput>;
    impl ProvisionedThroughput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(read_capacity_units: impl IntoVal<i64>, write_capacity_units: impl IntoVal<i64>) -> Self { with(with(empty(), "ReadCapacityUnits", read_capacity_units), "WriteCapacityUnits", write_capacity_units) }
        /// `ReadCapacityUnits`: mandatory, at least 1.
        #[track_caller] pub fn read_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadCapacityUnits", value) }
        /// `WriteCapacityUnits`: mandatory, at least 1.
        #[track_caller] pub fn write_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "WriteCapacityUnits", value) }
    }

    /// `ReplicaSpecification`.
    pub type ReplicaSpecification = Fields<of::ReplicaSpecification>;
    impl ReplicaSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `ReadCapacityAutoScaling`.
        #[track_caller] pub fn read_capacity_auto_scaling(self, value: impl IntoVal<AutoScalingSetting>) -> Self { with(self, "ReadCapacityAutoScaling", value) }
        /// `ReadCapacityUnits`.
        #[track_caller] pub fn read_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadCapacityUnits", value) }
        /// `Region`: mandatory, 2 to 25 characters.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `ScalingPolicy`.
    pub type ScalingPolicy = Fields<of::ScalingPolicy>;
    impl ScalingPolicy {
        /// `TargetTrackingScalingPolicyConfiguration`.
        #[track_caller] pub fn target_tracking_scaling_policy_configuration(self, value: impl IntoVal<TargetTrackingScalingPolicyConfiguration>) -> Self { with(self, "TargetTrackingScalingPolicyConfiguration", value) }
    }

    /// `TargetTrackingScalingPolicyConfiguration`.
    pub type TargetTrackingScalingPolicyConfiguration = Fields<of::TargetTrackingScalingPolicyConfiguration>;
    impl TargetTrackingScalingPolicyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<i64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `DisableScaleIn`: default `"false"`.
        #[track_caller] pub fn disable_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableScaleIn", value) }
        /// `ScaleInCooldown`: default `0`.
        #[track_caller] pub fn scale_in_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInCooldown", value) }
        /// `ScaleOutCooldown`: default `0`.
        #[track_caller] pub fn scale_out_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleOutCooldown", value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetValue", value) }
    }

    /// `WarmThroughput`.
    pub type WarmThroughput = Fields<of::WarmThroughput>;
    impl WarmThroughput {
        /// `ReadUnitsPerSecond`: at least 1.
        #[track_caller] pub fn read_units_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadUnitsPerSecond", value) }
        /// `WriteUnitsPerSecond`: at least 1.
        #[track_caller] pub fn write_units_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "WriteUnitsPerSecond", value) }
    }
}

/// [`AWS::Cassandra::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html).
///
/// What `Ref` returns: a text of KeyspaceName, TypeName.
pub type CfnType = Handle<of::CfnType>;
impl cfn::ResourceType for of::CfnType { const TYPE: &'static str = "AWS::Cassandra::Type"; type Tags = cfn::NoTags; type Props = CfnTypeProps; type Reference = String; }
impl CfnType {
    /// The attribute `DirectParentTypes`.
    #[inline] pub fn attr_direct_parent_types(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DirectParentTypes") }
    /// The attribute `DirectReferringTables`.
    #[inline] pub fn attr_direct_referring_tables(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DirectReferringTables") }
    /// The attribute `KeyspaceArn`.
    #[inline] pub fn attr_keyspace_arn(&self) -> Val<String> { cfn::attribute(&self.0, "KeyspaceArn") }
    /// The attribute `LastModifiedTimestamp`.
    #[inline] pub fn attr_last_modified_timestamp(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTimestamp") }
    /// The attribute `MaxNestingDepth`.
    #[inline] pub fn attr_max_nesting_depth(&self) -> Val<i64> { cfn::attribute(&self.0, "MaxNestingDepth") }
}

/// Properties of [`CfnType`].
///
/// Mandatory: `KeyspaceName`, `TypeName`, `Fields`.
///
/// A change replaces the resource: `Fields`, `KeyspaceName`, `TypeName`.
pub type CfnTypeProps = Fields<of::CfnType>;
/// What [`CfnTypeProps`] cannot do without.
pub struct CfnTypePropsRequired<A, B, C> {
    /// `KeyspaceName`. Changing it replaces the resource.
    pub keyspace_name: A,
    /// `TypeName`. Changing it replaces the resource.
    pub type_name: B,
    /// `Fields`: no item twice. Changing it replaces the resource.
    pub fields: C,
}
impl CfnTypeProps {
    /// Takes what is mandatory, by name: [`CfnTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_type::Field>>>(required: CfnTypePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "KeyspaceName", required.keyspace_name), "TypeName", required.type_name), "Fields", required.fields) }
    /// `Fields`: mandatory, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn fields(self, value: impl IntoVal<List<cfn_type::Field>>) -> Self { with(self, "Fields", value) }
    /// `KeyspaceName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn keyspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyspaceName", value) }
    /// `TypeName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
}

/// Types of [`CfnType`].
pub mod cfn_type {
    use super::super::prelude::*;
    mod of { pub enum Field {} }

    /// `Field`.
    pub type Field = Fields<of::Field>;
    impl Field {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<String>, field_type: impl IntoVal<String>) -> Self { with(with(empty(), "FieldName", field_name), "FieldType", field_type) }
        /// `FieldName`: mandatory.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
        /// `FieldType`: mandatory.
        #[track_caller] pub fn field_type(self, value: impl IntoVal<String>) -> Self { with(self, "FieldType", value) }
    }
}
