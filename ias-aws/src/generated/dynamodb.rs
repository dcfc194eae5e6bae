// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DynamoDB`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBackup {} pub enum CfnGlobalTable {} pub enum CfnTable {} }

/// [`AWS::DynamoDB::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html).
///
/// What `Ref` returns: `BackupId`.
pub type CfnBackup = Handle<of::CfnBackup>;
impl cfn::ResourceType for of::CfnBackup { const TYPE: &'static str = "AWS::DynamoDB::Backup"; type Tags = cfn::NoTags; type Props = CfnBackupProps; type Reference = String; }
impl CfnBackup {
    /// The attribute `BackupArn`.
    #[inline] pub fn attr_backup_arn(&self) -> Val<Is<kinds::BackupArn>> { cfn::attribute(&self.0, "BackupArn") }
    /// The attribute `BackupCreationDateTime`.
    #[inline] pub fn attr_backup_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "BackupCreationDateTime") }
    /// The attribute `BackupId`.
    #[inline] pub fn attr_backup_id(&self) -> Val<String> { cfn::attribute(&self.0, "BackupId") }
    /// The attribute `BackupSizeBytes`.
    #[inline] pub fn attr_backup_size_bytes(&self) -> Val<i64> { cfn::attribute(&self.0, "BackupSizeBytes") }
    /// The attribute `BackupStatus`.
    #[inline] pub fn attr_backup_status(&self) -> Val<String> { cfn::attribute(&self.0, "BackupStatus") }
    /// The attribute `BackupType`.
    #[inline] pub fn attr_backup_type(&self) -> Val<String> { cfn::attribute(&self.0, "BackupType") }
}

/// Properties of [`CfnBackup`].
///
/// Mandatory: `TableName`, `BackupName`.
///
/// A change replaces the resource: `BackupName`, `TableName`.
pub type CfnBackupProps = Fields<of::CfnBackup>;
impl CfnBackupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(table_name: impl IntoVal<String>, backup_name: impl IntoVal<String>) -> Self { with(with(empty(), "TableName", table_name), "BackupName", backup_name) }
    /// `BackupName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn backup_name(self, value: impl IntoVal<String>) -> Self { with(self, "BackupName", value) }
    /// `TableName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
}

/// [`AWS::DynamoDB::GlobalTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `TableName`.
pub type CfnGlobalTable = Handle<of::CfnGlobalTable>;
impl cfn::ResourceType for of::CfnGlobalTable { const TYPE: &'static str = "AWS::DynamoDB::GlobalTable"; type Tags = cfn::NoTags; type Props = CfnGlobalTableProps; type Reference = String; }
impl CfnGlobalTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlobalTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StreamArn`.
    #[inline] pub fn attr_stream_arn(&self) -> Val<Is<kinds::GlobalTableStreamArn>> { cfn::attribute(&self.0, "StreamArn") }
    /// The attribute `TableId`.
    #[inline] pub fn attr_table_id(&self) -> Val<String> { cfn::attribute(&self.0, "TableId") }
}

/// Properties of [`CfnGlobalTable`].
///
/// Mandatory: `Replicas`.
///
/// A change replaces the resource: `KeySchema`, `LocalSecondaryIndexes`, `TableName`.
///
/// A change may replace the resource: `GlobalTableSourceArn`.
pub type CfnGlobalTableProps = Fields<of::CfnGlobalTable>;
impl CfnGlobalTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(replicas: impl IntoVal<List<cfn_global_table::ReplicaSpecification>>) -> Self { with(empty(), "Replicas", replicas) }
    /// `AttributeDefinitions`: at least 1 item, no item twice.
    #[track_caller] pub fn attribute_definitions(self, value: impl IntoVal<List<cfn_global_table::AttributeDefinition>>) -> Self { with(self, "AttributeDefinitions", value) }
    /// `BillingMode`.
    #[track_caller] pub fn billing_mode(self, value: impl IntoVal<cfn_global_table::BillingMode>) -> Self { with(self, "BillingMode", value) }
    /// `GlobalSecondaryIndexes`: no item twice.
    #[track_caller] pub fn global_secondary_indexes(self, value: impl IntoVal<List<cfn_global_table::GlobalSecondaryIndex>>) -> Self { with(self, "GlobalSecondaryIndexes", value) }
    /// `GlobalTableSourceArn`: 1 to 1024 characters. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn global_table_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalTableSourceArn", value) }
    /// `GlobalTableWitnesses`: exactly 1 item, no item twice.
    #[track_caller] pub fn global_table_witnesses(self, value: impl IntoVal<List<cfn_global_table::GlobalTableWitness>>) -> Self { with(self, "GlobalTableWitnesses", value) }
    /// `KeySchema`: 1 to 2 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn key_schema(self, value: impl IntoVal<List<cfn_global_table::KeySchemaItem>>) -> Self { with(self, "KeySchema", value) }
    /// `LocalSecondaryIndexes`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn local_secondary_indexes(self, value: impl IntoVal<List<cfn_global_table::LocalSecondaryIndex>>) -> Self { with(self, "LocalSecondaryIndexes", value) }
    /// `MultiRegionConsistency`.
    #[track_caller] pub fn multi_region_consistency(self, value: impl IntoVal<cfn_global_table::MultiRegionConsistency>) -> Self { with(self, "MultiRegionConsistency", value) }
    /// `ReadOnDemandThroughputSettings`.
    #[track_caller] pub fn read_on_demand_throughput_settings(self, value: impl IntoVal<cfn_global_table::ReadOnDemandThroughputSettings>) -> Self { with(self, "ReadOnDemandThroughputSettings", value) }
    /// `ReadProvisionedThroughputSettings`.
    #[track_caller] pub fn read_provisioned_throughput_settings(self, value: impl IntoVal<cfn_global_table::GlobalReadProvisionedThroughputSettings>) -> Self { with(self, "ReadProvisionedThroughputSettings", value) }
    /// `Replicas`: mandatory, at least 1 item, no item twice.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<List<cfn_global_table::ReplicaSpecification>>) -> Self { with(self, "Replicas", value) }
    /// `SSESpecification`.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_global_table::SseSpecification>) -> Self { with(self, "SSESpecification", value) }
    /// `StreamSpecification`.
    #[track_caller] pub fn stream_specification(self, value: impl IntoVal<cfn_global_table::StreamSpecification>) -> Self { with(self, "StreamSpecification", value) }
    /// `TableName`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `TableType`.
    #[track_caller] pub fn table_type(self, value: impl IntoVal<cfn_global_table::TableType>) -> Self { with(self, "TableType", value) }
    /// `TimeToLiveSpecification`.
    #[track_caller] pub fn time_to_live_specification(self, value: impl IntoVal<cfn_global_table::TimeToLiveSpecification>) -> Self { with(self, "TimeToLiveSpecification", value) }
    /// `VectorIndexes`: at least 1 item, no item twice.
    #[track_caller] pub fn vector_indexes(self, value: impl IntoVal<List<cfn_global_table::VectorIndex>>) -> Self { with(self, "VectorIndexes", value) }
    /// `WarmThroughput`.
    #[track_caller] pub fn warm_throughput(self, value: impl IntoVal<cfn_global_table::WarmThroughput>) -> Self { with(self, "WarmThroughput", value) }
    /// `WriteOnDemandThroughputSettings`.
    #[track_caller] pub fn write_on_demand_throughput_settings(self, value: impl IntoVal<cfn_global_table::WriteOnDemandThroughputSettings>) -> Self { with(self, "WriteOnDemandThroughputSettings", value) }
    /// `WriteProvisionedThroughputSettings`.
    #[track_caller] pub fn write_provisioned_throughput_settings(self, value: impl IntoVal<cfn_global_table::WriteProvisionedThroughputSettings>) -> Self { with(self, "WriteProvisionedThroughputSettings", value) }
}

/// Types of [`CfnGlobalTable`].
pub mod cfn_global_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttributeDefinition {} pub enum AttributeDefinitionAttributeType {} pub enum BillingMode {} pub enum CapacityAutoScalingSettings {} pub enum ContributorInsightsSpecification {} pub enum ContributorInsightsSpecificationMode {} pub enum GlobalReadProvisionedThroughputSettings {} impl ias_core::Optional for GlobalReadProvisionedThroughputSettings {} pub enum GlobalSecondaryIndex {} pub enum GlobalSecondaryIndexKeySchema {} pub enum GlobalSecondaryIndexKeySchemaKeyType {} pub enum GlobalTableWitness {} impl ias_core::Optional for GlobalTableWitness {} pub enum KeySchemaItem {} pub enum KeySchemaItemKeyType {} pub enum KinesisStreamSpecification {} pub enum KinesisStreamSpecificationApproximateCreationDateTimePrecision {} pub enum LocalSecondaryIndex {} pub enum MultiRegionConsistency {} pub enum PointInTimeRecoverySpecification {} impl ias_core::Optional for PointInTimeRecoverySpecification {} pub enum Projection {} impl ias_core::Optional for Projection {} pub enum ProjectionProjectionType {} pub enum ReadOnDemandThroughputSettings {} impl ias_core::Optional for ReadOnDemandThroughputSettings {} pub enum ReadProvisionedThroughputSettings {} impl ias_core::Optional for ReadProvisionedThroughputSettings {} pub enum ReplicaGlobalSecondaryIndexSpecification {} pub enum ReplicaSpecification {} pub enum ReplicaSpecificationGlobalTableSettingsReplicationMode {} pub enum ReplicaSpecificationTableClass {} pub enum ReplicaSseSpecification {} pub enum ReplicaStreamSpecification {} impl ias_core::Optional for ReplicaStreamSpecification {} pub enum ResourcePolicy {} pub enum SearchSchemaElement {} pub enum SearchSchemaElementSearchSchemaElementType {} pub enum SseSpecification {} pub enum SseSpecificationSseType {} pub enum StreamSpecification {} pub enum StreamSpecificationStreamViewType {} pub enum TableType {} pub enum Tag {} pub enum TargetTrackingScalingPolicyConfiguration {} pub enum TimeToLiveSpecification {} pub enum VectorAttribute {} pub enum VectorIndex {} pub enum VectorIndexDistanceFunction {} pub enum WarmThroughput {} impl ias_core::Optional for WarmThroughput {} pub enum WriteOnDemandThroughputSettings {} impl ias_core::Optional for WriteOnDemandThroughputSettings {} pub enum WriteProvisionedThroughputSettings {} impl ias_core::Optional for WriteProvisionedThroughputSettings {} }

    /// `AttributeDefinition`.
    pub type AttributeDefinition = Fields<of::AttributeDefinition>;
    impl AttributeDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_name: impl IntoVal<String>, attribute_type: impl IntoVal<AttributeDefinitionAttributeType>) -> Self { with(with(empty(), "AttributeName", attribute_name), "AttributeType", attribute_type) }
        /// `AttributeName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `AttributeType`: mandatory.
        #[track_caller] pub fn attribute_type(self, value: impl IntoVal<AttributeDefinitionAttributeType>) -> Self { with(self, "AttributeType", value) }
    }

    /// Words of `AttributeType`.
    pub type AttributeDefinitionAttributeType = Word<fn(of::AttributeDefinitionAttributeType)>;
    impl AttributeDefinitionAttributeType {
        /// `B`
        pub const B: Self = word("B");
        /// `N`
        pub const N: Self = word("N");
        /// `S`
        pub const S: Self = word("S");
    }

    /// Words of `BillingMode`.
    pub type BillingMode = Word<fn(of::BillingMode)>;
    impl BillingMode {
        /// `PAY_PER_REQUEST`
        pub const PayPerRequest: Self = word("PAY_PER_REQUEST");
        /// `PROVISIONED`
        pub const Provisioned: Self = word("PROVISIONED");
    }

    /// `CapacityAutoScalingSettings`.
    pub type CapacityAutoScalingSettings = Fields<of::CapacityAutoScalingSettings>;
    /// What [`CapacityAutoScalingSettings`] cannot do without.
    pub struct CapacityAutoScalingSettingsRequired<A, B, C> {
        /// `MinCapacity`: at least 1.
        pub min_capacity: A,
        /// `MaxCapacity`: at least 1.
        pub max_capacity: B,
        /// `TargetTrackingScalingPolicyConfiguration`.
        pub target_tracking_scaling_policy_configuration: C,
    }
    impl CapacityAutoScalingSettings {
        /// Takes what is mandatory, by name: [`CapacityAutoScalingSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<TargetTrackingScalingPolicyConfiguration>>(required: CapacityAutoScalingSettingsRequired<A, B, C>) -> Self { with(with(with(empty(), "MinCapacity", required.min_capacity), "MaxCapacity", required.max_capacity), "TargetTrackingScalingPolicyConfiguration", required.target_tracking_scaling_policy_configuration) }
        /// `MaxCapacity`: mandatory, at least 1.
        #[track_caller] pub fn max_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacity", value) }
        /// `MinCapacity`: mandatory, at least 1.
        #[track_caller] pub fn min_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacity", value) }
        /// `SeedCapacity`: at least 1. Write-only.
        #[track_caller] pub fn seed_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "SeedCapacity", value) }
        /// `TargetTrackingScalingPolicyConfiguration`: mandatory.
        #[track_caller] pub fn target_tracking_scaling_policy_configuration(self, value: impl IntoVal<TargetTrackingScalingPolicyConfiguration>) -> Self { with(self, "TargetTrackingScalingPolicyConfiguration", value) }
    }

    /// `ContributorInsightsSpecification`.
    pub type ContributorInsightsSpecification = Fields<of::ContributorInsightsSpecification>;
    impl ContributorInsightsSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ContributorInsightsSpecificationMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type ContributorInsightsSpecificationMode = Word<fn(of::ContributorInsightsSpecificationMode)>;
    impl ContributorInsightsSpecificationMode {
        /// `ACCESSED_AND_THROTTLED_KEYS`
        pub const AccessedAndThrottledKeys: Self = word("ACCESSED_AND_THROTTLED_KEYS");
        /// `THROTTLED_KEYS`
        pub const ThrottledKeys: Self = word("THROTTLED_KEYS");
    }

    /// `GlobalReadProvisionedThroughputSettings`.
    pub type GlobalReadProvisionedThroughputSettings = Fields<of::GlobalReadProvisionedThroughputSettings>;
    impl GlobalReadProvisionedThroughputSettings {
        /// `ReadCapacityUnits`: at least 1.
        #[track_caller] pub fn read_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadCapacityUnits", value) }
    }

    /// `GlobalSecondaryIndex`.
    pub type GlobalSecondaryIndex = Fields<of::GlobalSecondaryIndex>;
    /// What [`GlobalSecondaryIndex`] cannot do without.
    pub struct GlobalSecondaryIndexRequired<A, B, C> {
        /// `IndexName`: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub index_name: A,
        /// `Projection`.
        pub projection: B,
        /// `KeySchema`: at least 1 item, no item twice.
        pub key_schema: C,
    }
    impl GlobalSecondaryIndex {
        /// Takes what is mandatory, by name: [`GlobalSecondaryIndexRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<GlobalSecondaryIndexKeySchema>>>(required: GlobalSecondaryIndexRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "Projection", required.projection), "KeySchema", required.key_schema) }
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `KeySchema`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn key_schema(self, value: impl IntoVal<List<GlobalSecondaryIndexKeySchema>>) -> Self { with(self, "KeySchema", value) }
        /// `Projection`: mandatory.
        #[track_caller] pub fn projection(self, value: impl IntoVal<Projection>) -> Self { with(self, "Projection", value) }
        /// `ReadOnDemandThroughputSettings`.
        #[track_caller] pub fn read_on_demand_throughput_settings(self, value: impl IntoVal<ReadOnDemandThroughputSettings>) -> Self { with(self, "ReadOnDemandThroughputSettings", value) }
        /// `ReadProvisionedThroughputSettings`.
        #[track_caller] pub fn read_provisioned_throughput_settings(self, value: impl IntoVal<GlobalReadProvisionedThroughputSettings>) -> Self { with(self, "ReadProvisionedThroughputSettings", value) }
        /// `WarmThroughput`.
        #[track_caller] pub fn warm_throughput(self, value: impl IntoVal<WarmThroughput>) -> Self { with(self, "WarmThroughput", value) }
        /// `WriteOnDemandThroughputSettings`.
        #[track_caller] pub fn write_on_demand_throughput_settings(self, value: impl IntoVal<WriteOnDemandThroughputSettings>) -> Self { with(self, "WriteOnDemandThroughputSettings", value) }
        /// `WriteProvisionedThroughputSettings`.
        #[track_caller] pub fn write_provisioned_throughput_settings(self, value: impl IntoVal<WriteProvisionedThroughputSettings>) -> Self { with(self, "WriteProvisionedThroughputSettings", value) }
    }

    /// `KeySchema`.
    pub type GlobalSecondaryIndexKeySchema = Fields<of::GlobalSecondaryIndexKeySchema>;
    impl GlobalSecondaryIndexKeySchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_type: impl IntoVal<GlobalSecondaryIndexKeySchemaKeyType>, attribute_name: impl IntoVal<String>) -> Self { with(with(empty(), "KeyType", key_type), "AttributeName", attribute_name) }
        /// `AttributeName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `KeyType`: mandatory.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<GlobalSecondaryIndexKeySchemaKeyType>) -> Self { with(self, "KeyType", value) }
    }

    /// Words of `KeyType`.
    pub type GlobalSecondaryIndexKeySchemaKeyType = Word<fn(of::GlobalSecondaryIndexKeySchemaKeyType)>;
    impl GlobalSecondaryIndexKeySchemaKeyType {
        /// `HASH`
        pub const Hash: Self = word("HASH");
        /// `RANGE`
        pub const Range: Self = word("RANGE");
    }

    /// `GlobalTableWitness`.
    pub type GlobalTableWitness = Fields<of::GlobalTableWitness>;
    impl GlobalTableWitness {
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `Item`.
    pub type KeySchemaItem = Fields<of::KeySchemaItem>;
    impl KeySchemaItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_type: impl IntoVal<KeySchemaItemKeyType>, attribute_name: impl IntoVal<String>) -> Self { with(with(empty(), "KeyType", key_type), "AttributeName", attribute_name) }
        /// `AttributeName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `KeyType`: mandatory.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<KeySchemaItemKeyType>) -> Self { with(self, "KeyType", value) }
    }

    /// Words of `KeyType`.
    pub type KeySchemaItemKeyType = Word<fn(of::KeySchemaItemKeyType)>;
    impl KeySchemaItemKeyType {
        /// `HASH`
        pub const Hash: Self = word("HASH");
        /// `RANGE`
        pub const Range: Self = word("RANGE");
    }

    /// `KinesisStreamSpecification`.
    pub type KinesisStreamSpecification = Fields<of::KinesisStreamSpecification>;
    impl KinesisStreamSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_arn: impl IntoVal<String>) -> Self { with(empty(), "StreamArn", stream_arn) }
        /// `ApproximateCreationDateTimePrecision`.
        #[track_caller] pub fn approximate_creation_date_time_precision(self, value: impl IntoVal<KinesisStreamSpecificationApproximateCreationDateTimePrecision>) -> Self { with(self, "ApproximateCreationDateTimePrecision", value) }
        /// `StreamArn`: mandatory.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StreamArn", value) }
    }

    /// Words of `ApproximateCreationDateTimePrecision`.
    pub type KinesisStreamSpecificationApproximateCreationDateTimePrecision = Word<fn(of::KinesisStreamSpecificationApproximateCreationDateTimePrecision)>;
    impl KinesisStreamSpecificationApproximateCreationDateTimePrecision {
        /// `MICROSECOND`
        pub const Microsecond: Self = word("MICROSECOND");
        /// `MILLISECOND`
        pub const Millisecond: Self = word("MILLISECOND");
    }

    /// `LocalSecondaryIndex`.
    pub type LocalSecondaryIndex = Fields<of::LocalSecondaryIndex>;
    /// What [`LocalSecondaryIndex`] cannot do without.
    pub struct LocalSecondaryIndexRequired<A, B, C> {
        /// `IndexName`: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub index_name: A,
        /// `Projection`.
        pub projection: B,
        /// `KeySchema`: exactly 2 items, no item twice.
        pub key_schema: C,
    }
    impl LocalSecondaryIndex {
        /// Takes what is mandatory, by name: [`LocalSecondaryIndexRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<KeySchemaItem>>>(required: LocalSecondaryIndexRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "Projection", required.projection), "KeySchema", required.key_schema) }
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `KeySchema`: mandatory, exactly 2 items, no item twice.
        #[track_caller] pub fn key_schema(self, value: impl IntoVal<List<KeySchemaItem>>) -> Self { with(self, "KeySchema", value) }
        /// `Projection`: mandatory.
        #[track_caller] pub fn projection(self, value: impl IntoVal<Projection>) -> Self { with(self, "Projection", value) }
    }

    /// Words of `MultiRegionConsistency`.
    pub type MultiRegionConsistency = Word<fn(of::MultiRegionConsistency)>;
    impl MultiRegionConsistency {
        /// `EVENTUAL`
        pub const Eventual: Self = word("EVENTUAL");
        /// `STRONG`
        pub const Strong: Self = word("STRONG");
    }

    /// `PointInTimeRecoverySpecification`.
    ///
    /// `RecoveryPeriodInDays` needs `PointInTimeRecoveryEnabled`.
    pub type PointInTimeRecoverySpecification = Fields<of::PointInTimeRecoverySpecification>;
    impl PointInTimeRecoverySpecification {
        /// `PointInTimeRecoveryEnabled`.
        #[track_caller] pub fn point_in_time_recovery_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PointInTimeRecoveryEnabled", value) }
        /// `RecoveryPeriodInDays`: 1 to 35.
        #[track_caller] pub fn recovery_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RecoveryPeriodInDays", value) }
    }

    /// `Projection`.
    pub type Projection = Fields<of::Projection>;
    impl Projection {
        /// `NonKeyAttributes`: at most 20 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn non_key_attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NonKeyAttributes", value) }
        /// `ProjectionType`.
        #[track_caller] pub fn projection_type(self, value: impl IntoVal<ProjectionProjectionType>) -> Self { with(self, "ProjectionType", value) }
    }

    /// Words of `ProjectionType`.
    pub type ProjectionProjectionType = Word<fn(of::ProjectionProjectionType)>;
    impl ProjectionProjectionType {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `INCLUDE`
        pub const Include: Self = word("INCLUDE");
        /// `KEYS_ONLY`
        pub const KeysOnly: Self = word("KEYS_ONLY");
    }

    /// `ReadOnDemandThroughputSettings`.
    pub type ReadOnDemandThroughputSettings = Fields<of::ReadOnDemandThroughputSettings>;
    impl ReadOnDemandThroughputSettings {
        /// `MaxReadRequestUnits`: at least 1.
        #[track_caller] pub fn max_read_request_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxReadRequestUnits", value) }
    }

    /// `ReadProvisionedThroughputSettings`.
    pub type ReadProvisionedThroughputSettings = Fields<of::ReadProvisionedThroughputSettings>;
    impl ReadProvisionedThroughputSettings {
        /// `ReadCapacityAutoScalingSettings`.
        #[track_caller] pub fn read_capacity_auto_scaling_settings(self, value: impl IntoVal<CapacityAutoScalingSettings>) -> Self { with(self, "ReadCapacityAutoScalingSettings", value) }
        /// `ReadCapacityUnits`: at least 1.
        #[track_caller] pub fn read_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadCapacityUnits", value) }
    }

    /// `ReplicaGlobalSecondaryIndexSpecification`.
    pub type ReplicaGlobalSecondaryIndexSpecification = Fields<of::ReplicaGlobalSecondaryIndexSpecification>;
    impl ReplicaGlobalSecondaryIndexSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(index_name: impl IntoVal<String>) -> Self { with(empty(), "IndexName", index_name) }
        /// `ContributorInsightsSpecification`.
        #[track_caller] pub fn contributor_insights_specification(self, value: impl IntoVal<ContributorInsightsSpecification>) -> Self { with(self, "ContributorInsightsSpecification", value) }
        /// `IndexName`: mandatory, 3 to 255 characters.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `ReadOnDemandThroughputSettings`.
        #[track_caller] pub fn read_on_demand_throughput_settings(self, value: impl IntoVal<ReadOnDemandThroughputSettings>) -> Self { with(self, "ReadOnDemandThroughputSettings", value) }
        /// `ReadProvisionedThroughputSettings`.
        #[track_caller] pub fn read_provisioned_throughput_settings(self, value: impl IntoVal<ReadProvisionedThroughputSettings>) -> Self { with(self, "ReadProvisionedThroughputSettings", value) }
    }

    /// `ReplicaSpecification`.
    pub type ReplicaSpecification = Fields<of::ReplicaSpecification>;
    impl ReplicaSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `ContributorInsightsSpecification`.
        #[track_caller] pub fn contributor_insights_specification(self, value: impl IntoVal<ContributorInsightsSpecification>) -> Self { with(self, "ContributorInsightsSpecification", value) }
        /// `DeletionProtectionEnabled`.
        #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
        /// `DisassociationProtectionEnabled`.
        #[track_caller] pub fn disassociation_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DisassociationProtectionEnabled", value) }
        /// `GlobalSecondaryIndexes`: no item twice.
        #[track_caller] pub fn global_secondary_indexes(self, value: impl IntoVal<List<ReplicaGlobalSecondaryIndexSpecification>>) -> Self { with(self, "GlobalSecondaryIndexes", value) }
        /// `GlobalTableSettingsReplicationMode`.
        #[track_caller] pub fn global_table_settings_replication_mode(self, value: impl IntoVal<ReplicaSpecificationGlobalTableSettingsReplicationMode>) -> Self { with(self, "GlobalTableSettingsReplicationMode", value) }
        /// `KinesisStreamSpecification`.
        #[track_caller] pub fn kinesis_stream_specification(self, value: impl IntoVal<KinesisStreamSpecification>) -> Self { with(self, "KinesisStreamSpecification", value) }
        /// `PointInTimeRecoverySpecification`.
        #[track_caller] pub fn point_in_time_recovery_specification(self, value: impl IntoVal<PointInTimeRecoverySpecification>) -> Self { with(self, "PointInTimeRecoverySpecification", value) }
        /// `ReadOnDemandThroughputSettings`.
        #[track_caller] pub fn read_on_demand_throughput_settings(self, value: impl IntoVal<ReadOnDemandThroughputSettings>) -> Self { with(self, "ReadOnDemandThroughputSettings", value) }
        /// `ReadProvisionedThroughputSettings`.
        #[track_caller] pub fn read_provisioned_throughput_settings(self, value: impl IntoVal<ReadProvisionedThroughputSettings>) -> Self { with(self, "ReadProvisionedThroughputSettings", value) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `ReplicaStreamSpecification`.
        #[track_caller] pub fn replica_stream_specification(self, value: impl IntoVal<ReplicaStreamSpecification>) -> Self { with(self, "ReplicaStreamSpecification", value) }
        /// `ResourcePolicy`.
        #[track_caller] pub fn resource_policy(self, value: impl IntoVal<ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
        /// `SSESpecification`.
        #[track_caller] pub fn sse_specification(self, value: impl IntoVal<ReplicaSseSpecification>) -> Self { with(self, "SSESpecification", value) }
        /// `TableClass`.
        #[track_caller] pub fn table_class(self, value: impl IntoVal<ReplicaSpecificationTableClass>) -> Self { with(self, "TableClass", value) }
        /// `Tags`: no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `GlobalTableSettingsReplicationMode`.
    pub type ReplicaSpecificationGlobalTableSettingsReplicationMode = Word<fn(of::ReplicaSpecificationGlobalTableSettingsReplicationMode)>;
    impl ReplicaSpecificationGlobalTableSettingsReplicationMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `TableClass`.
    pub type ReplicaSpecificationTableClass = Word<fn(of::ReplicaSpecificationTableClass)>;
    impl ReplicaSpecificationTableClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `STANDARD_INFREQUENT_ACCESS`
        pub const StandardInfrequentAccess: Self = word("STANDARD_INFREQUENT_ACCESS");
    }

    /// `ReplicaSSESpecification`.
    pub type ReplicaSseSpecification = Fields<of::ReplicaSseSpecification>;
    impl ReplicaSseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_master_key_id: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(empty(), "KMSMasterKeyId", kms_master_key_id) }
        /// `KMSMasterKeyId`: mandatory.
        #[track_caller] pub fn kms_master_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSMasterKeyId", value) }
    }

    /// `ReplicaStreamSpecification`.
    ///
    /// Needs at least one of `ResourcePolicy`; `Tags`.
    pub type ReplicaStreamSpecification = Fields<of::ReplicaStreamSpecification>;
    impl ReplicaStreamSpecification {
        /// `ResourcePolicy`.
        #[track_caller] pub fn resource_policy(self, value: impl IntoVal<ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
        /// `Tags`: no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `ResourcePolicy`.
    pub type ResourcePolicy = Fields<of::ResourcePolicy>;
    impl ResourcePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_document: impl IntoVal<Json>) -> Self { with(empty(), "PolicyDocument", policy_document) }
        /// `PolicyDocument`: mandatory.
        #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    }

    /// `SearchSchemaElement`.
    pub type SearchSchemaElement = Fields<of::SearchSchemaElement>;
    impl SearchSchemaElement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_name: impl IntoVal<String>, search_schema_element_type: impl IntoVal<SearchSchemaElementSearchSchemaElementType>) -> Self { with(with(empty(), "AttributeName", attribute_name), "SearchSchemaElementType", search_schema_element_type) }
        /// `AttributeName`: mandatory, at most 65535 characters.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `SearchSchemaElementType`: mandatory.
        #[track_caller] pub fn search_schema_element_type(self, value: impl IntoVal<SearchSchemaElementSearchSchemaElementType>) -> Self { with(self, "SearchSchemaElementType", value) }
    }

    /// Words of `SearchSchemaElementType`.
    pub type SearchSchemaElementSearchSchemaElementType = Word<fn(of::SearchSchemaElementSearchSchemaElementType)>;
    impl SearchSchemaElementSearchSchemaElementType {
        /// `HASH`
        pub const Hash: Self = word("HASH");
        /// `INLINE_FILTER`
        pub const InlineFilter: Self = word("INLINE_FILTER");
    }

    /// `SSESpecification`.
    pub type SseSpecification = Fields<of::SseSpecification>;
    impl SseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_enabled: impl IntoVal<bool>) -> Self { with(empty(), "SSEEnabled", sse_enabled) }
        /// `SSEEnabled`: mandatory.
        #[track_caller] pub fn sse_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SSEEnabled", value) }
        /// `SSEType`.
        #[track_caller] pub fn sse_type(self, value: impl IntoVal<SseSpecificationSseType>) -> Self { with(self, "SSEType", value) }
    }

    /// Words of `SSEType`.
    pub type SseSpecificationSseType = Word<fn(of::SseSpecificationSseType)>;
    impl SseSpecificationSseType {
        /// `KMS`
        pub const Kms: Self = word("KMS");
    }

    /// `StreamSpecification`.
    pub type StreamSpecification = Fields<of::StreamSpecification>;
    impl StreamSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_view_type: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { with(empty(), "StreamViewType", stream_view_type) }
        /// `StreamViewType`: mandatory.
        #[track_caller] pub fn stream_view_type(self, value: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { with(self, "StreamViewType", value) }
    }

    /// Words of `StreamViewType`.
    pub type StreamSpecificationStreamViewType = Word<fn(of::StreamSpecificationStreamViewType)>;
    impl StreamSpecificationStreamViewType {
        /// `KEYS_ONLY`
        pub const KeysOnly: Self = word("KEYS_ONLY");
        /// `NEW_AND_OLD_IMAGES`
        pub const NewAndOldImages: Self = word("NEW_AND_OLD_IMAGES");
        /// `NEW_IMAGE`
        pub const NewImage: Self = word("NEW_IMAGE");
        /// `OLD_IMAGE`
        pub const OldImage: Self = word("OLD_IMAGE");
    }

    /// Words of `TableType`.
    pub type TableType = Word<fn(of::TableType)>;
    impl TableType {
        /// `GlobalTableReplica`
        pub const GlobalTableReplica: Self = word("GlobalTableReplica");
        /// `Regional`
        pub const Regional: Self = word("Regional");
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

    /// `TargetTrackingScalingPolicyConfiguration`.
    pub type TargetTrackingScalingPolicyConfiguration = Fields<of::TargetTrackingScalingPolicyConfiguration>;
    impl TargetTrackingScalingPolicyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `DisableScaleIn`.
        #[track_caller] pub fn disable_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableScaleIn", value) }
        /// `ScaleInCooldown`: at least 0.
        #[track_caller] pub fn scale_in_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInCooldown", value) }
        /// `ScaleOutCooldown`: at least 0.
        #[track_caller] pub fn scale_out_cooldown(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleOutCooldown", value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }

    /// `TimeToLiveSpecification`.
    pub type TimeToLiveSpecification = Fields<of::TimeToLiveSpecification>;
    impl TimeToLiveSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AttributeName`.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `VectorAttribute`.
    pub type VectorAttribute = Fields<of::VectorAttribute>;
    impl VectorAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_name: impl IntoVal<String>) -> Self { with(empty(), "AttributeName", attribute_name) }
        /// `AttributeName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
    }

    /// `VectorIndex`.
    pub type VectorIndex = Fields<of::VectorIndex>;
    /// What [`VectorIndex`] cannot do without.
    pub struct VectorIndexRequired<A, B, C, D, E> {
        /// `IndexName`: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub index_name: A,
        /// `VectorAttribute`.
        pub vector_attribute: B,
        /// `Projection`.
        pub projection: C,
        /// `Dimensions`: 1 to 4096.
        pub dimensions: D,
        /// `DistanceFunction`.
        pub distance_function: E,
    }
    impl VectorIndex {
        /// Takes what is mandatory, by name: [`VectorIndexRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<VectorAttribute>, C: IntoVal<Projection>, D: IntoVal<i64>, E: IntoVal<VectorIndexDistanceFunction>>(required: VectorIndexRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "IndexName", required.index_name), "VectorAttribute", required.vector_attribute), "Projection", required.projection), "Dimensions", required.dimensions), "DistanceFunction", required.distance_function) }
        /// `Dimensions`: mandatory, 1 to 4096.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<i64>) -> Self { with(self, "Dimensions", value) }
        /// `DistanceFunction`: mandatory.
        #[track_caller] pub fn distance_function(self, value: impl IntoVal<VectorIndexDistanceFunction>) -> Self { with(self, "DistanceFunction", value) }
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `Projection`: mandatory.
        #[track_caller] pub fn projection(self, value: impl IntoVal<Projection>) -> Self { with(self, "Projection", value) }
        /// `SearchSchema`: at least 1 item, no item twice.
        #[track_caller] pub fn search_schema(self, value: impl IntoVal<List<SearchSchemaElement>>) -> Self { with(self, "SearchSchema", value) }
        /// `VectorAttribute`: mandatory.
        #[track_caller] pub fn vector_attribute(self, value: impl IntoVal<VectorAttribute>) -> Self { with(self, "VectorAttribute", value) }
    }

    /// Words of `DistanceFunction`.
    pub type VectorIndexDistanceFunction = Word<fn(of::VectorIndexDistanceFunction)>;
    impl VectorIndexDistanceFunction {
        /// `COSINE`
        pub const Cosine: Self = word("COSINE");
        /// `DOT_PRODUCT`
        pub const DotProduct: Self = word("DOT_PRODUCT");
        /// `EUCLIDEAN`
        pub const Euclidean: Self = word("EUCLIDEAN");
    }

    /// `WarmThroughput`.
    ///
    /// Needs at least one of `ReadUnitsPerSecond`; `WriteUnitsPerSecond`.
    pub type WarmThroughput = Fields<of::WarmThroughput>;
    impl WarmThroughput {
        /// `ReadUnitsPerSecond`: at least 1.
        #[track_caller] pub fn read_units_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadUnitsPerSecond", value) }
        /// `WriteUnitsPerSecond`: at least 1.
        #[track_caller] pub fn write_units_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "WriteUnitsPerSecond", value) }
    }

    /// `WriteOnDemandThroughputSettings`.
    pub type WriteOnDemandThroughputSettings = Fields<of::WriteOnDemandThroughputSettings>;
    impl WriteOnDemandThroughputSettings {
        /// `MaxWriteRequestUnits`: at least 1.
        #[track_caller] pub fn max_write_request_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxWriteRequestUnits", value) }
    }

    /// `WriteProvisionedThroughputSettings`.
    pub type WriteProvisionedThroughputSettings = Fields<of::WriteProvisionedThroughputSettings>;
    impl WriteProvisionedThroughputSettings {
        /// `WriteCapacityAutoScalingSettings`.
        #[track_caller] pub fn write_capacity_auto_scaling_settings(self, value: impl IntoVal<CapacityAutoScalingSettings>) -> Self { with(self, "WriteCapacityAutoScalingSettings", value) }
    }
}

/// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `TableName`.
pub type CfnTable = Handle<of::CfnTable>;
impl cfn::ResourceType for of::CfnTable { const TYPE: &'static str = "AWS::DynamoDB::Table"; type Tags = cfn::TagList; type Props = CfnTableProps; type Reference = Is<kinds::TableName>; }
impl CfnTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StreamArn`.
    #[inline] pub fn attr_stream_arn(&self) -> Val<Is<kinds::TableStreamArn>> { cfn::attribute(&self.0, "StreamArn") }
}

/// Properties of [`CfnTable`].
///
/// Mandatory: `KeySchema`.
///
/// A change replaces the resource: `ImportSourceSpecification`, `KeySchema`, `TableName`.
pub type CfnTableProps = Fields<of::CfnTable>;
impl CfnTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key_schema: impl IntoVal<List<cfn_table::KeySchemaItem>>) -> Self { with(empty(), "KeySchema", key_schema) }
    /// `AttributeDefinitions`: no item twice.
    #[track_caller] pub fn attribute_definitions(self, value: impl IntoVal<List<cfn_table::AttributeDefinition>>) -> Self { with(self, "AttributeDefinitions", value) }
    /// `BillingMode`.
    #[track_caller] pub fn billing_mode(self, value: impl IntoVal<cfn_table::BillingMode>) -> Self { with(self, "BillingMode", value) }
    /// `ContributorInsightsSpecification`.
    #[track_caller] pub fn contributor_insights_specification(self, value: impl IntoVal<cfn_table::ContributorInsightsSpecification>) -> Self { with(self, "ContributorInsightsSpecification", value) }
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `GlobalSecondaryIndexes`.
    #[track_caller] pub fn global_secondary_indexes(self, value: impl IntoVal<List<cfn_table::GlobalSecondaryIndex>>) -> Self { with(self, "GlobalSecondaryIndexes", value) }
    /// `ImportSourceSpecification`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn import_source_specification(self, value: impl IntoVal<cfn_table::ImportSourceSpecification>) -> Self { with(self, "ImportSourceSpecification", value) }
    /// `KeySchema`: mandatory, at least 1 item. Changing it replaces the resource.
    #[track_caller] pub fn key_schema(self, value: impl IntoVal<List<cfn_table::KeySchemaItem>>) -> Self { with(self, "KeySchema", value) }
    /// `KinesisStreamSpecification`.
    #[track_caller] pub fn kinesis_stream_specification(self, value: impl IntoVal<cfn_table::KinesisStreamSpecification>) -> Self { with(self, "KinesisStreamSpecification", value) }
    /// `LocalSecondaryIndexes`.
    #[track_caller] pub fn local_secondary_indexes(self, value: impl IntoVal<List<cfn_table::LocalSecondaryIndex>>) -> Self { with(self, "LocalSecondaryIndexes", value) }
    /// `OnDemandThroughput`.
    #[track_caller] pub fn on_demand_throughput(self, value: impl IntoVal<cfn_table::OnDemandThroughput>) -> Self { with(self, "OnDemandThroughput", value) }
    /// `PointInTimeRecoverySpecification`.
    #[track_caller] pub fn point_in_time_recovery_specification(self, value: impl IntoVal<cfn_table::PointInTimeRecoverySpecification>) -> Self { with(self, "PointInTimeRecoverySpecification", value) }
    /// `ProvisionedThroughput`.
    #[track_caller] pub fn provisioned_throughput(self, value: impl IntoVal<cfn_table::ProvisionedThroughput>) -> Self { with(self, "ProvisionedThroughput", value) }
    /// `ResourcePolicy`.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<cfn_table::ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
    /// `SSESpecification`.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_table::SseSpecification>) -> Self { with(self, "SSESpecification", value) }
    /// `StreamSpecification`.
    #[track_caller] pub fn stream_specification(self, value: impl IntoVal<cfn_table::StreamSpecification>) -> Self { with(self, "StreamSpecification", value) }
    /// `TableClass`.
    #[track_caller] pub fn table_class(self, value: impl IntoVal<cfn_table::TableClass>) -> Self { with(self, "TableClass", value) }
    /// `TableName`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeToLiveSpecification`.
    #[track_caller] pub fn time_to_live_specification(self, value: impl IntoVal<cfn_table::TimeToLiveSpecification>) -> Self { with(self, "TimeToLiveSpecification", value) }
    /// `VectorIndexes`: at least 1 item, no item twice.
    #[track_caller] pub fn vector_indexes(self, value: impl IntoVal<List<cfn_table::VectorIndex>>) -> Self { with(self, "VectorIndexes", value) }
    /// `WarmThroughput`.
    #[track_caller] pub fn warm_throughput(self, value: impl IntoVal<cfn_table::WarmThroughput>) -> Self { with(self, "WarmThroughput", value) }
}

/// Types of [`CfnTable`].
pub mod cfn_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_global_table::{AttributeDefinition, AttributeDefinitionAttributeType, BillingMode, ContributorInsightsSpecification, ContributorInsightsSpecificationMode, GlobalSecondaryIndexKeySchemaKeyType, KeySchemaItem, KeySchemaItemKeyType, KinesisStreamSpecificationApproximateCreationDateTimePrecision, PointInTimeRecoverySpecification, ProjectionProjectionType, ResourcePolicy, SearchSchemaElement, SearchSchemaElementSearchSchemaElementType, SseSpecificationSseType, StreamSpecificationStreamViewType, TimeToLiveSpecification, VectorAttribute, VectorIndexDistanceFunction, WarmThroughput};
    mod of { pub enum Csv {} impl ias_core::Optional for Csv {} pub enum GlobalSecondaryIndex {} pub enum GlobalSecondaryIndexKeySchema {} pub enum ImportSourceSpecification {} pub enum ImportSourceSpecificationInputFormat {} pub enum InputFormatOptions {} impl ias_core::Optional for InputFormatOptions {} pub enum KinesisStreamSpecification {} pub enum LocalSecondaryIndex {} pub enum OnDemandThroughput {} impl ias_core::Optional for OnDemandThroughput {} pub enum Projection {} impl ias_core::Optional for Projection {} pub enum ProvisionedThroughput {} pub enum S3BucketSource {} pub enum SseSpecification {} pub enum StreamSpecification {} pub enum TableClass {} pub enum Tag {} pub enum VectorIndex {} }

    /// `Csv`.
    pub type Csv = Fields<of::Csv>;
    impl Csv {
        /// `Delimiter`.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `HeaderList`: no item twice.
        #[track_caller] pub fn header_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HeaderList", value) }
    }

    /// `GlobalSecondaryIndex`.
    pub type GlobalSecondaryIndex = Fields<of::GlobalSecondaryIndex>;
    /// What [`GlobalSecondaryIndex`] cannot do without.
    pub struct GlobalSecondaryIndexRequired<A, B, C> {
        /// `IndexName`: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub index_name: A,
        /// `Projection`.
        pub projection: B,
        /// `KeySchema`: at least 1 item, no item twice.
        pub key_schema: C,
    }
    impl GlobalSecondaryIndex {
        /// Takes what is mandatory, by name: [`GlobalSecondaryIndexRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<GlobalSecondaryIndexKeySchema>>>(required: GlobalSecondaryIndexRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "Projection", required.projection), "KeySchema", required.key_schema) }
        /// `ContributorInsightsSpecification`.
        #[track_caller] pub fn contributor_insights_specification(self, value: impl IntoVal<ContributorInsightsSpecification>) -> Self { with(self, "ContributorInsightsSpecification", value) }
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `KeySchema`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn key_schema(self, value: impl IntoVal<List<GlobalSecondaryIndexKeySchema>>) -> Self { with(self, "KeySchema", value) }
        /// `OnDemandThroughput`.
        #[track_caller] pub fn on_demand_throughput(self, value: impl IntoVal<OnDemandThroughput>) -> Self { with(self, "OnDemandThroughput", value) }
        /// `Projection`: mandatory.
        #[track_caller] pub fn projection(self, value: impl IntoVal<Projection>) -> Self { with(self, "Projection", value) }
        /// `ProvisionedThroughput`.
        #[track_caller] pub fn provisioned_throughput(self, value: impl IntoVal<ProvisionedThroughput>) -> Self { with(self, "ProvisionedThroughput", value) }
        /// `WarmThroughput`.
        #[track_caller] pub fn warm_throughput(self, value: impl IntoVal<WarmThroughput>) -> Self { with(self, "WarmThroughput", value) }
    }

    /// `KeySchema`.
    pub type GlobalSecondaryIndexKeySchema = Fields<of::GlobalSecondaryIndexKeySchema>;
    impl GlobalSecondaryIndexKeySchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_type: impl IntoVal<GlobalSecondaryIndexKeySchemaKeyType>, attribute_name: impl IntoVal<String>) -> Self { with(with(empty(), "KeyType", key_type), "AttributeName", attribute_name) }
        /// `AttributeName`: mandatory.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `KeyType`: mandatory.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<GlobalSecondaryIndexKeySchemaKeyType>) -> Self { with(self, "KeyType", value) }
    }

    /// `ImportSourceSpecification`.
    pub type ImportSourceSpecification = Fields<of::ImportSourceSpecification>;
    impl ImportSourceSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket_source: impl IntoVal<S3BucketSource>, input_format: impl IntoVal<ImportSourceSpecificationInputFormat>) -> Self { with(with(empty(), "S3BucketSource", s3_bucket_source), "InputFormat", input_format) }
        /// `InputCompressionType`.
        #[track_caller] pub fn input_compression_type(self, value: impl IntoVal<String>) -> Self { with(self, "InputCompressionType", value) }
        /// `InputFormat`: mandatory.
        #[track_caller] pub fn input_format(self, value: impl IntoVal<ImportSourceSpecificationInputFormat>) -> Self { with(self, "InputFormat", value) }
        /// `InputFormatOptions`.
        #[track_caller] pub fn input_format_options(self, value: impl IntoVal<InputFormatOptions>) -> Self { with(self, "InputFormatOptions", value) }
        /// `S3BucketSource`: mandatory.
        #[track_caller] pub fn s3_bucket_source(self, value: impl IntoVal<S3BucketSource>) -> Self { with(self, "S3BucketSource", value) }
    }

    /// Words of `InputFormat`.
    pub type ImportSourceSpecificationInputFormat = Word<fn(of::ImportSourceSpecificationInputFormat)>;
    impl ImportSourceSpecificationInputFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `DYNAMODB_JSON`
        pub const DynamodbJson: Self = word("DYNAMODB_JSON");
        /// `ION`
        pub const Ion: Self = word("ION");
    }

    /// `InputFormatOptions`.
    pub type InputFormatOptions = Fields<of::InputFormatOptions>;
    impl InputFormatOptions {
        /// `Csv`.
        #[track_caller] pub fn csv(self, value: impl IntoVal<Csv>) -> Self { with(self, "Csv", value) }
    }

    /// `KinesisStreamSpecification`.
    pub type KinesisStreamSpecification = Fields<of::KinesisStreamSpecification>;
    impl KinesisStreamSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_arn: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(empty(), "StreamArn", stream_arn) }
        /// `ApproximateCreationDateTimePrecision`.
        #[track_caller] pub fn approximate_creation_date_time_precision(self, value: impl IntoVal<KinesisStreamSpecificationApproximateCreationDateTimePrecision>) -> Self { with(self, "ApproximateCreationDateTimePrecision", value) }
        /// `StreamArn`: mandatory.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(self, "StreamArn", value) }
    }

    /// `LocalSecondaryIndex`.
    pub type LocalSecondaryIndex = Fields<of::LocalSecondaryIndex>;
    /// What [`LocalSecondaryIndex`] cannot do without.
    pub struct LocalSecondaryIndexRequired<A, B, C> {
        /// `IndexName`: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub index_name: A,
        /// `Projection`.
        pub projection: B,
        /// `KeySchema`: exactly 2 items, no item twice.
        pub key_schema: C,
    }
    impl LocalSecondaryIndex {
        /// Takes what is mandatory, by name: [`LocalSecondaryIndexRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<KeySchemaItem>>>(required: LocalSecondaryIndexRequired<A, B, C>) -> Self { with(with(with(empty(), "IndexName", required.index_name), "Projection", required.projection), "KeySchema", required.key_schema) }
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `KeySchema`: mandatory, exactly 2 items, no item twice.
        #[track_caller] pub fn key_schema(self, value: impl IntoVal<List<KeySchemaItem>>) -> Self { with(self, "KeySchema", value) }
        /// `Projection`: mandatory.
        #[track_caller] pub fn projection(self, value: impl IntoVal<Projection>) -> Self { with(self, "Projection", value) }
    }

    /// `OnDemandThroughput`.
    pub type OnDemandThroughput = Fields<of::OnDemandThroughput>;
    impl OnDemandThroughput {
        /// `MaxReadRequestUnits`: at least 1.
        #[track_caller] pub fn max_read_request_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxReadRequestUnits", value) }
        /// `MaxWriteRequestUnits`: at least 1.
        #[track_caller] pub fn max_write_request_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxWriteRequestUnits", value) }
    }

    /// `Projection`.
    pub type Projection = Fields<of::Projection>;
    impl Projection {
        /// `NonKeyAttributes`: each 1 to 255 characters.
        #[track_caller] pub fn non_key_attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NonKeyAttributes", value) }
        /// `ProjectionType`.
        #[track_caller] pub fn projection_type(self, value: impl IntoVal<ProjectionProjectionType>) -> Self { with(self, "ProjectionType", value) }
    }

    /// `ProvisionedThroughput`.
    pub type ProvisionedThroughput = Fields<of::ProvisionedThroughput>;
    impl ProvisionedThroughput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(write_capacity_units: impl IntoVal<i64>, read_capacity_units: impl IntoVal<i64>) -> Self { with(with(empty(), "WriteCapacityUnits", write_capacity_units), "ReadCapacityUnits", read_capacity_units) }
        /// `ReadCapacityUnits`: mandatory, at least 0.
        #[track_caller] pub fn read_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadCapacityUnits", value) }
        /// `WriteCapacityUnits`: mandatory, at least 0.
        #[track_caller] pub fn write_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "WriteCapacityUnits", value) }
    }

    /// `S3BucketSource`.
    pub type S3BucketSource = Fields<of::S3BucketSource>;
    impl S3BucketSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "S3Bucket", s3_bucket) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3BucketOwner`.
        #[track_caller] pub fn s3_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketOwner", value) }
        /// `S3KeyPrefix`.
        #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    }

    /// `SSESpecification`.
    ///
    /// `KMSMasterKeyId` needs `SSEType`.
    pub type SseSpecification = Fields<of::SseSpecification>;
    impl SseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_enabled: impl IntoVal<bool>) -> Self { with(empty(), "SSEEnabled", sse_enabled) }
        /// `KMSMasterKeyId`.
        #[track_caller] pub fn kms_master_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSMasterKeyId", value) }
        /// `SSEEnabled`: mandatory.
        #[track_caller] pub fn sse_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SSEEnabled", value) }
        /// `SSEType`.
        #[track_caller] pub fn sse_type(self, value: impl IntoVal<SseSpecificationSseType>) -> Self { with(self, "SSEType", value) }
    }

    /// `StreamSpecification`.
    pub type StreamSpecification = Fields<of::StreamSpecification>;
    impl StreamSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_view_type: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { with(empty(), "StreamViewType", stream_view_type) }
        /// `ResourcePolicy`.
        #[track_caller] pub fn resource_policy(self, value: impl IntoVal<ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
        /// `StreamViewType`: mandatory.
        #[track_caller] pub fn stream_view_type(self, value: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { with(self, "StreamViewType", value) }
        /// `Tags`: no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `TableClass`.
    pub type TableClass = Word<fn(of::TableClass)>;
    impl TableClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `STANDARD_INFREQUENT_ACCESS`
        pub const StandardInfrequentAccess: Self = word("STANDARD_INFREQUENT_ACCESS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VectorIndex`.
    pub type VectorIndex = Fields<of::VectorIndex>;
    /// What [`VectorIndex`] cannot do without.
    pub struct VectorIndexRequired<A, B, C, D, E> {
        /// `IndexName`: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub index_name: A,
        /// `VectorAttribute`.
        pub vector_attribute: B,
        /// `Projection`.
        pub projection: C,
        /// `Dimensions`: 1 to 4096.
        pub dimensions: D,
        /// `DistanceFunction`.
        pub distance_function: E,
    }
    impl VectorIndex {
        /// Takes what is mandatory, by name: [`VectorIndexRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<VectorAttribute>, C: IntoVal<Projection>, D: IntoVal<i64>, E: IntoVal<VectorIndexDistanceFunction>>(required: VectorIndexRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "IndexName", required.index_name), "VectorAttribute", required.vector_attribute), "Projection", required.projection), "Dimensions", required.dimensions), "DistanceFunction", required.distance_function) }
        /// `Dimensions`: mandatory, 1 to 4096.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<i64>) -> Self { with(self, "Dimensions", value) }
        /// `DistanceFunction`: mandatory.
        #[track_caller] pub fn distance_function(self, value: impl IntoVal<VectorIndexDistanceFunction>) -> Self { with(self, "DistanceFunction", value) }
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `Projection`: mandatory.
        #[track_caller] pub fn projection(self, value: impl IntoVal<Projection>) -> Self { with(self, "Projection", value) }
        /// `SearchSchema`: at least 1 item, no item twice.
        #[track_caller] pub fn search_schema(self, value: impl IntoVal<List<SearchSchemaElement>>) -> Self { with(self, "SearchSchema", value) }
        /// `VectorAttribute`: mandatory.
        #[track_caller] pub fn vector_attribute(self, value: impl IntoVal<VectorAttribute>) -> Self { with(self, "VectorAttribute", value) }
    }
}
