// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DynamoDB`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::DynamoDB::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html).
    pub CfnBackup, CfnBackupProps, "AWS::DynamoDB::Backup", tags = None
);
impl CfnBackup {
    /// What `Ref` returns: `BackupId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnBackup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnBackupProps(Object);
ias_core::shape!(CfnBackupProps);
impl CfnBackupProps {
    /// Takes what is mandatory.
    pub fn new(table_name: impl IntoVal<String>, backup_name: impl IntoVal<String>) -> Self { Self(Object::new()).table_name(table_name).backup_name(backup_name) }
    /// Key of `BackupName`.
    pub const BACKUP_NAME: Key<Self, String> = Key::new("BackupName");
    /// `BackupName`: mandatory. Changing it replaces the resource.
    pub fn backup_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BackupName", value); self }
    /// Key of `TableName`.
    pub const TABLE_NAME: Key<Self, String> = Key::new("TableName");
    /// `TableName`: mandatory. Changing it replaces the resource.
    pub fn table_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableName", value); self }
}

cfn::resource!(
    /// [`AWS::DynamoDB::GlobalTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnGlobalTable, CfnGlobalTableProps, "AWS::DynamoDB::GlobalTable", tags = None
);
impl CfnGlobalTable {
    /// What `Ref` returns: `TableName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlobalTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StreamArn`.
    #[inline] pub fn attr_stream_arn(&self) -> Val<Is<kinds::GlobalTableStreamArn>> { cfn::attribute(&self.0, "StreamArn") }
    /// The attribute `TableId`.
    #[inline] pub fn attr_table_id(&self) -> Val<String> { cfn::attribute(&self.0, "TableId") }
}

/// Properties of [`CfnGlobalTable`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnGlobalTableProps(Object);
ias_core::shape!(CfnGlobalTableProps);
impl CfnGlobalTableProps {
    /// Takes what is mandatory.
    pub fn new(replicas: impl IntoVal<List<cfn_global_table::ReplicaSpecification>>) -> Self { Self(Object::new()).replicas(replicas) }
    /// Key of `AttributeDefinitions`.
    pub const ATTRIBUTE_DEFINITIONS: Key<Self, List<cfn_global_table::AttributeDefinition>> = Key::new("AttributeDefinitions");
    /// `AttributeDefinitions`: at least 1 item, no item twice.
    pub fn attribute_definitions(mut self, value: impl IntoVal<List<cfn_global_table::AttributeDefinition>>) -> Self { self.0.put("AttributeDefinitions", value); self }
    /// Key of `BillingMode`.
    pub const BILLING_MODE: Key<Self, cfn_global_table::BillingMode> = Key::new("BillingMode");
    /// `BillingMode`.
    pub fn billing_mode(mut self, value: impl IntoVal<cfn_global_table::BillingMode>) -> Self { self.0.put("BillingMode", value); self }
    /// Key of `GlobalSecondaryIndexes`.
    pub const GLOBAL_SECONDARY_INDEXES: Key<Self, List<cfn_global_table::GlobalSecondaryIndex>> = Key::new("GlobalSecondaryIndexes");
    /// `GlobalSecondaryIndexes`: no item twice.
    pub fn global_secondary_indexes(mut self, value: impl IntoVal<List<cfn_global_table::GlobalSecondaryIndex>>) -> Self { self.0.put("GlobalSecondaryIndexes", value); self }
    /// Key of `GlobalTableSourceArn`.
    pub const GLOBAL_TABLE_SOURCE_ARN: Key<Self, String> = Key::new("GlobalTableSourceArn");
    /// `GlobalTableSourceArn`: 1 to 1024 characters. Changing it may replace the resource. Write-only.
    pub fn global_table_source_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GlobalTableSourceArn", value); self }
    /// Key of `GlobalTableWitnesses`.
    pub const GLOBAL_TABLE_WITNESSES: Key<Self, List<cfn_global_table::GlobalTableWitness>> = Key::new("GlobalTableWitnesses");
    /// `GlobalTableWitnesses`: exactly 1 item, no item twice.
    pub fn global_table_witnesses(mut self, value: impl IntoVal<List<cfn_global_table::GlobalTableWitness>>) -> Self { self.0.put("GlobalTableWitnesses", value); self }
    /// Key of `KeySchema`.
    pub const KEY_SCHEMA: Key<Self, List<cfn_global_table::KeySchemaItem>> = Key::new("KeySchema");
    /// `KeySchema`: 1 to 2 items, no item twice. Changing it replaces the resource.
    pub fn key_schema(mut self, value: impl IntoVal<List<cfn_global_table::KeySchemaItem>>) -> Self { self.0.put("KeySchema", value); self }
    /// Key of `LocalSecondaryIndexes`.
    pub const LOCAL_SECONDARY_INDEXES: Key<Self, List<cfn_global_table::LocalSecondaryIndex>> = Key::new("LocalSecondaryIndexes");
    /// `LocalSecondaryIndexes`: no item twice. Changing it replaces the resource.
    pub fn local_secondary_indexes(mut self, value: impl IntoVal<List<cfn_global_table::LocalSecondaryIndex>>) -> Self { self.0.put("LocalSecondaryIndexes", value); self }
    /// Key of `MultiRegionConsistency`.
    pub const MULTI_REGION_CONSISTENCY: Key<Self, cfn_global_table::MultiRegionConsistency> = Key::new("MultiRegionConsistency");
    /// `MultiRegionConsistency`.
    pub fn multi_region_consistency(mut self, value: impl IntoVal<cfn_global_table::MultiRegionConsistency>) -> Self { self.0.put("MultiRegionConsistency", value); self }
    /// Key of `ReadOnDemandThroughputSettings`.
    pub const READ_ON_DEMAND_THROUGHPUT_SETTINGS: Key<Self, cfn_global_table::ReadOnDemandThroughputSettings> = Key::new("ReadOnDemandThroughputSettings");
    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(mut self, value: impl IntoVal<cfn_global_table::ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value); self }
    /// Key of `ReadProvisionedThroughputSettings`.
    pub const READ_PROVISIONED_THROUGHPUT_SETTINGS: Key<Self, cfn_global_table::GlobalReadProvisionedThroughputSettings> = Key::new("ReadProvisionedThroughputSettings");
    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(mut self, value: impl IntoVal<cfn_global_table::GlobalReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value); self }
    /// Key of `Replicas`.
    pub const REPLICAS: Key<Self, List<cfn_global_table::ReplicaSpecification>> = Key::new("Replicas");
    /// `Replicas`: mandatory, at least 1 item, no item twice.
    pub fn replicas(mut self, value: impl IntoVal<List<cfn_global_table::ReplicaSpecification>>) -> Self { self.0.put("Replicas", value); self }
    /// Key of `SSESpecification`.
    pub const SSE_SPECIFICATION: Key<Self, cfn_global_table::SseSpecification> = Key::new("SSESpecification");
    /// `SSESpecification`.
    pub fn sse_specification(mut self, value: impl IntoVal<cfn_global_table::SseSpecification>) -> Self { self.0.put("SSESpecification", value); self }
    /// Key of `StreamSpecification`.
    pub const STREAM_SPECIFICATION: Key<Self, cfn_global_table::StreamSpecification> = Key::new("StreamSpecification");
    /// `StreamSpecification`.
    pub fn stream_specification(mut self, value: impl IntoVal<cfn_global_table::StreamSpecification>) -> Self { self.0.put("StreamSpecification", value); self }
    /// Key of `TableName`.
    pub const TABLE_NAME: Key<Self, String> = Key::new("TableName");
    /// `TableName`: 1 to 1024 characters. Changing it replaces the resource.
    pub fn table_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableName", value); self }
    /// Key of `TableType`.
    pub const TABLE_TYPE: Key<Self, cfn_global_table::TableType> = Key::new("TableType");
    /// `TableType`.
    pub fn table_type(mut self, value: impl IntoVal<cfn_global_table::TableType>) -> Self { self.0.put("TableType", value); self }
    /// Key of `TimeToLiveSpecification`.
    pub const TIME_TO_LIVE_SPECIFICATION: Key<Self, cfn_global_table::TimeToLiveSpecification> = Key::new("TimeToLiveSpecification");
    /// `TimeToLiveSpecification`.
    pub fn time_to_live_specification(mut self, value: impl IntoVal<cfn_global_table::TimeToLiveSpecification>) -> Self { self.0.put("TimeToLiveSpecification", value); self }
    /// Key of `VectorIndexes`.
    pub const VECTOR_INDEXES: Key<Self, List<cfn_global_table::VectorIndex>> = Key::new("VectorIndexes");
    /// `VectorIndexes`: at least 1 item, no item twice.
    pub fn vector_indexes(mut self, value: impl IntoVal<List<cfn_global_table::VectorIndex>>) -> Self { self.0.put("VectorIndexes", value); self }
    /// Key of `WarmThroughput`.
    pub const WARM_THROUGHPUT: Key<Self, cfn_global_table::WarmThroughput> = Key::new("WarmThroughput");
    /// `WarmThroughput`.
    pub fn warm_throughput(mut self, value: impl IntoVal<cfn_global_table::WarmThroughput>) -> Self { self.0.put("WarmThroughput", value); self }
    /// Key of `WriteOnDemandThroughputSettings`.
    pub const WRITE_ON_DEMAND_THROUGHPUT_SETTINGS: Key<Self, cfn_global_table::WriteOnDemandThroughputSettings> = Key::new("WriteOnDemandThroughputSettings");
    /// `WriteOnDemandThroughputSettings`.
    pub fn write_on_demand_throughput_settings(mut self, value: impl IntoVal<cfn_global_table::WriteOnDemandThroughputSettings>) -> Self { self.0.put("WriteOnDemandThroughputSettings", value); self }
    /// Key of `WriteProvisionedThroughputSettings`.
    pub const WRITE_PROVISIONED_THROUGHPUT_SETTINGS: Key<Self, cfn_global_table::WriteProvisionedThroughputSettings> = Key::new("WriteProvisionedThroughputSettings");
    /// `WriteProvisionedThroughputSettings`.
    pub fn write_provisioned_throughput_settings(mut self, value: impl IntoVal<cfn_global_table::WriteProvisionedThroughputSettings>) -> Self { self.0.put("WriteProvisionedThroughputSettings", value); self }
}

/// Types of [`CfnGlobalTable`].
pub mod cfn_global_table {
    use super::super::prelude::*;

    /// `AttributeDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttributeDefinition(Object);
    ias_core::shape!(AttributeDefinition);
    impl AttributeDefinition {
        /// Takes what is mandatory.
        pub fn new(attribute_name: impl IntoVal<String>, attribute_type: impl IntoVal<AttributeDefinitionAttributeType>) -> Self { Self(Object::new()).attribute_name(attribute_name).attribute_type(attribute_type) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, 1 to 255 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `AttributeType`.
        pub const ATTRIBUTE_TYPE: Key<Self, AttributeDefinitionAttributeType> = Key::new("AttributeType");
        /// `AttributeType`: mandatory.
        pub fn attribute_type(mut self, value: impl IntoVal<AttributeDefinitionAttributeType>) -> Self { self.0.put("AttributeType", value); self }
    }

    /// Words of `AttributeType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AttributeDefinitionAttributeType {
        /// `B`
        B,
        /// `N`
        N,
        /// `S`
        S,
    }
    ias_core::words!(AttributeDefinitionAttributeType { B = "B", N = "N", S = "S" });

    /// Words of `BillingMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BillingMode {
        /// `PAY_PER_REQUEST`
        PayPerRequest,
        /// `PROVISIONED`
        Provisioned,
    }
    ias_core::words!(BillingMode { PayPerRequest = "PAY_PER_REQUEST", Provisioned = "PROVISIONED" });

    /// `CapacityAutoScalingSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityAutoScalingSettings(Object);
    ias_core::shape!(CapacityAutoScalingSettings);
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
        pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<TargetTrackingScalingPolicyConfiguration>>(required: CapacityAutoScalingSettingsRequired<A, B, C>) -> Self { Self(Object::new()).min_capacity(required.min_capacity).max_capacity(required.max_capacity).target_tracking_scaling_policy_configuration(required.target_tracking_scaling_policy_configuration) }
        /// Key of `MaxCapacity`.
        pub const MAX_CAPACITY: Key<Self, i64> = Key::new("MaxCapacity");
        /// `MaxCapacity`: mandatory, at least 1.
        pub fn max_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxCapacity", value); self }
        /// Key of `MinCapacity`.
        pub const MIN_CAPACITY: Key<Self, i64> = Key::new("MinCapacity");
        /// `MinCapacity`: mandatory, at least 1.
        pub fn min_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinCapacity", value); self }
        /// Key of `SeedCapacity`.
        pub const SEED_CAPACITY: Key<Self, i64> = Key::new("SeedCapacity");
        /// `SeedCapacity`: at least 1. Write-only.
        pub fn seed_capacity(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SeedCapacity", value); self }
        /// Key of `TargetTrackingScalingPolicyConfiguration`.
        pub const TARGET_TRACKING_SCALING_POLICY_CONFIGURATION: Key<Self, TargetTrackingScalingPolicyConfiguration> = Key::new("TargetTrackingScalingPolicyConfiguration");
        /// `TargetTrackingScalingPolicyConfiguration`: mandatory.
        pub fn target_tracking_scaling_policy_configuration(mut self, value: impl IntoVal<TargetTrackingScalingPolicyConfiguration>) -> Self { self.0.put("TargetTrackingScalingPolicyConfiguration", value); self }
    }

    /// `ContributorInsightsSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContributorInsightsSpecification(Object);
    ias_core::shape!(ContributorInsightsSpecification);
    impl ContributorInsightsSpecification {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `Mode`.
        pub const MODE: Key<Self, ContributorInsightsSpecificationMode> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<ContributorInsightsSpecificationMode>) -> Self { self.0.put("Mode", value); self }
    }

    /// Words of `Mode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContributorInsightsSpecificationMode {
        /// `ACCESSED_AND_THROTTLED_KEYS`
        AccessedAndThrottledKeys,
        /// `THROTTLED_KEYS`
        ThrottledKeys,
    }
    ias_core::words!(ContributorInsightsSpecificationMode { AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS", ThrottledKeys = "THROTTLED_KEYS" });

    /// `GlobalReadProvisionedThroughputSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalReadProvisionedThroughputSettings(Object);
    ias_core::shape!(GlobalReadProvisionedThroughputSettings);
    impl GlobalReadProvisionedThroughputSettings {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReadCapacityUnits`.
        pub const READ_CAPACITY_UNITS: Key<Self, i64> = Key::new("ReadCapacityUnits");
        /// `ReadCapacityUnits`: at least 1.
        pub fn read_capacity_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReadCapacityUnits", value); self }
    }
    impl Default for GlobalReadProvisionedThroughputSettings { fn default() -> Self { Self::new() } }

    /// `GlobalSecondaryIndex`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndex(Object);
    ias_core::shape!(GlobalSecondaryIndex);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<GlobalSecondaryIndexKeySchema>>>(required: GlobalSecondaryIndexRequired<A, B, C>) -> Self { Self(Object::new()).index_name(required.index_name).projection(required.projection).key_schema(required.key_schema) }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `KeySchema`.
        pub const KEY_SCHEMA: Key<Self, List<GlobalSecondaryIndexKeySchema>> = Key::new("KeySchema");
        /// `KeySchema`: mandatory, at least 1 item, no item twice.
        pub fn key_schema(mut self, value: impl IntoVal<List<GlobalSecondaryIndexKeySchema>>) -> Self { self.0.put("KeySchema", value); self }
        /// Key of `Projection`.
        pub const PROJECTION: Key<Self, Projection> = Key::new("Projection");
        /// `Projection`: mandatory.
        pub fn projection(mut self, value: impl IntoVal<Projection>) -> Self { self.0.put("Projection", value); self }
        /// Key of `ReadOnDemandThroughputSettings`.
        pub const READ_ON_DEMAND_THROUGHPUT_SETTINGS: Key<Self, ReadOnDemandThroughputSettings> = Key::new("ReadOnDemandThroughputSettings");
        /// `ReadOnDemandThroughputSettings`.
        pub fn read_on_demand_throughput_settings(mut self, value: impl IntoVal<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value); self }
        /// Key of `ReadProvisionedThroughputSettings`.
        pub const READ_PROVISIONED_THROUGHPUT_SETTINGS: Key<Self, GlobalReadProvisionedThroughputSettings> = Key::new("ReadProvisionedThroughputSettings");
        /// `ReadProvisionedThroughputSettings`.
        pub fn read_provisioned_throughput_settings(mut self, value: impl IntoVal<GlobalReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value); self }
        /// Key of `WarmThroughput`.
        pub const WARM_THROUGHPUT: Key<Self, WarmThroughput> = Key::new("WarmThroughput");
        /// `WarmThroughput`.
        pub fn warm_throughput(mut self, value: impl IntoVal<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value); self }
        /// Key of `WriteOnDemandThroughputSettings`.
        pub const WRITE_ON_DEMAND_THROUGHPUT_SETTINGS: Key<Self, WriteOnDemandThroughputSettings> = Key::new("WriteOnDemandThroughputSettings");
        /// `WriteOnDemandThroughputSettings`.
        pub fn write_on_demand_throughput_settings(mut self, value: impl IntoVal<WriteOnDemandThroughputSettings>) -> Self { self.0.put("WriteOnDemandThroughputSettings", value); self }
        /// Key of `WriteProvisionedThroughputSettings`.
        pub const WRITE_PROVISIONED_THROUGHPUT_SETTINGS: Key<Self, WriteProvisionedThroughputSettings> = Key::new("WriteProvisionedThroughputSettings");
        /// `WriteProvisionedThroughputSettings`.
        pub fn write_provisioned_throughput_settings(mut self, value: impl IntoVal<WriteProvisionedThroughputSettings>) -> Self { self.0.put("WriteProvisionedThroughputSettings", value); self }
    }

    /// `KeySchema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndexKeySchema(Object);
    ias_core::shape!(GlobalSecondaryIndexKeySchema);
    impl GlobalSecondaryIndexKeySchema {
        /// Takes what is mandatory.
        pub fn new(key_type: impl IntoVal<GlobalSecondaryIndexKeySchemaKeyType>, attribute_name: impl IntoVal<String>) -> Self { Self(Object::new()).key_type(key_type).attribute_name(attribute_name) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, 1 to 255 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `KeyType`.
        pub const KEY_TYPE: Key<Self, GlobalSecondaryIndexKeySchemaKeyType> = Key::new("KeyType");
        /// `KeyType`: mandatory.
        pub fn key_type(mut self, value: impl IntoVal<GlobalSecondaryIndexKeySchemaKeyType>) -> Self { self.0.put("KeyType", value); self }
    }

    /// Words of `KeyType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GlobalSecondaryIndexKeySchemaKeyType {
        /// `HASH`
        Hash,
        /// `RANGE`
        Range,
    }
    ias_core::words!(GlobalSecondaryIndexKeySchemaKeyType { Hash = "HASH", Range = "RANGE" });

    /// `GlobalTableWitness`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalTableWitness(Object);
    ias_core::shape!(GlobalTableWitness);
    impl GlobalTableWitness {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Region`.
        pub const REGION: Key<Self, String> = Key::new("Region");
        /// `Region`.
        pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
    }
    impl Default for GlobalTableWitness { fn default() -> Self { Self::new() } }

    /// `Item`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeySchemaItem(Object);
    ias_core::shape!(KeySchemaItem);
    impl KeySchemaItem {
        /// Takes what is mandatory.
        pub fn new(key_type: impl IntoVal<KeySchemaItemKeyType>, attribute_name: impl IntoVal<String>) -> Self { Self(Object::new()).key_type(key_type).attribute_name(attribute_name) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, 1 to 255 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `KeyType`.
        pub const KEY_TYPE: Key<Self, KeySchemaItemKeyType> = Key::new("KeyType");
        /// `KeyType`: mandatory.
        pub fn key_type(mut self, value: impl IntoVal<KeySchemaItemKeyType>) -> Self { self.0.put("KeyType", value); self }
    }

    /// Words of `KeyType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum KeySchemaItemKeyType {
        /// `HASH`
        Hash,
        /// `RANGE`
        Range,
    }
    ias_core::words!(KeySchemaItemKeyType { Hash = "HASH", Range = "RANGE" });

    /// `KinesisStreamSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KinesisStreamSpecification(Object);
    ias_core::shape!(KinesisStreamSpecification);
    impl KinesisStreamSpecification {
        /// Takes what is mandatory.
        pub fn new(stream_arn: impl IntoVal<String>) -> Self { Self(Object::new()).stream_arn(stream_arn) }
        /// Key of `ApproximateCreationDateTimePrecision`.
        pub const APPROXIMATE_CREATION_DATE_TIME_PRECISION: Key<Self, KinesisStreamSpecificationApproximateCreationDateTimePrecision> = Key::new("ApproximateCreationDateTimePrecision");
        /// `ApproximateCreationDateTimePrecision`.
        pub fn approximate_creation_date_time_precision(mut self, value: impl IntoVal<KinesisStreamSpecificationApproximateCreationDateTimePrecision>) -> Self { self.0.put("ApproximateCreationDateTimePrecision", value); self }
        /// Key of `StreamArn`.
        pub const STREAM_ARN: Key<Self, String> = Key::new("StreamArn");
        /// `StreamArn`: mandatory.
        pub fn stream_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StreamArn", value); self }
    }

    /// Words of `ApproximateCreationDateTimePrecision`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum KinesisStreamSpecificationApproximateCreationDateTimePrecision {
        /// `MICROSECOND`
        Microsecond,
        /// `MILLISECOND`
        Millisecond,
    }
    ias_core::words!(KinesisStreamSpecificationApproximateCreationDateTimePrecision { Microsecond = "MICROSECOND", Millisecond = "MILLISECOND" });

    /// `LocalSecondaryIndex`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LocalSecondaryIndex(Object);
    ias_core::shape!(LocalSecondaryIndex);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<KeySchemaItem>>>(required: LocalSecondaryIndexRequired<A, B, C>) -> Self { Self(Object::new()).index_name(required.index_name).projection(required.projection).key_schema(required.key_schema) }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `KeySchema`.
        pub const KEY_SCHEMA: Key<Self, List<KeySchemaItem>> = Key::new("KeySchema");
        /// `KeySchema`: mandatory, exactly 2 items, no item twice.
        pub fn key_schema(mut self, value: impl IntoVal<List<KeySchemaItem>>) -> Self { self.0.put("KeySchema", value); self }
        /// Key of `Projection`.
        pub const PROJECTION: Key<Self, Projection> = Key::new("Projection");
        /// `Projection`: mandatory.
        pub fn projection(mut self, value: impl IntoVal<Projection>) -> Self { self.0.put("Projection", value); self }
    }

    /// Words of `MultiRegionConsistency`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MultiRegionConsistency {
        /// `EVENTUAL`
        Eventual,
        /// `STRONG`
        Strong,
    }
    ias_core::words!(MultiRegionConsistency { Eventual = "EVENTUAL", Strong = "STRONG" });

    /// `PointInTimeRecoverySpecification`.
    /// 
    /// `RecoveryPeriodInDays` needs `PointInTimeRecoveryEnabled`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PointInTimeRecoverySpecification(Object);
    ias_core::shape!(PointInTimeRecoverySpecification);
    impl PointInTimeRecoverySpecification {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PointInTimeRecoveryEnabled`.
        pub const POINT_IN_TIME_RECOVERY_ENABLED: Key<Self, bool> = Key::new("PointInTimeRecoveryEnabled");
        /// `PointInTimeRecoveryEnabled`.
        pub fn point_in_time_recovery_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PointInTimeRecoveryEnabled", value); self }
        /// Key of `RecoveryPeriodInDays`.
        pub const RECOVERY_PERIOD_IN_DAYS: Key<Self, i64> = Key::new("RecoveryPeriodInDays");
        /// `RecoveryPeriodInDays`: 1 to 35.
        pub fn recovery_period_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RecoveryPeriodInDays", value); self }
    }
    impl Default for PointInTimeRecoverySpecification { fn default() -> Self { Self::new() } }

    /// `Projection`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Projection(Object);
    ias_core::shape!(Projection);
    impl Projection {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `NonKeyAttributes`.
        pub const NON_KEY_ATTRIBUTES: Key<Self, List<String>> = Key::new("NonKeyAttributes");
        /// `NonKeyAttributes`: at most 20 items, no item twice, each 1 to 255 characters.
        pub fn non_key_attributes(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("NonKeyAttributes", value); self }
        /// Key of `ProjectionType`.
        pub const PROJECTION_TYPE: Key<Self, ProjectionProjectionType> = Key::new("ProjectionType");
        /// `ProjectionType`.
        pub fn projection_type(mut self, value: impl IntoVal<ProjectionProjectionType>) -> Self { self.0.put("ProjectionType", value); self }
    }
    impl Default for Projection { fn default() -> Self { Self::new() } }

    /// Words of `ProjectionType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ProjectionProjectionType {
        /// `ALL`
        All,
        /// `INCLUDE`
        Include,
        /// `KEYS_ONLY`
        KeysOnly,
    }
    ias_core::words!(ProjectionProjectionType { All = "ALL", Include = "INCLUDE", KeysOnly = "KEYS_ONLY" });

    /// `ReadOnDemandThroughputSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReadOnDemandThroughputSettings(Object);
    ias_core::shape!(ReadOnDemandThroughputSettings);
    impl ReadOnDemandThroughputSettings {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxReadRequestUnits`.
        pub const MAX_READ_REQUEST_UNITS: Key<Self, i64> = Key::new("MaxReadRequestUnits");
        /// `MaxReadRequestUnits`: at least 1.
        pub fn max_read_request_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxReadRequestUnits", value); self }
    }
    impl Default for ReadOnDemandThroughputSettings { fn default() -> Self { Self::new() } }

    /// `ReadProvisionedThroughputSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReadProvisionedThroughputSettings(Object);
    ias_core::shape!(ReadProvisionedThroughputSettings);
    impl ReadProvisionedThroughputSettings {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReadCapacityAutoScalingSettings`.
        pub const READ_CAPACITY_AUTO_SCALING_SETTINGS: Key<Self, CapacityAutoScalingSettings> = Key::new("ReadCapacityAutoScalingSettings");
        /// `ReadCapacityAutoScalingSettings`.
        pub fn read_capacity_auto_scaling_settings(mut self, value: impl IntoVal<CapacityAutoScalingSettings>) -> Self { self.0.put("ReadCapacityAutoScalingSettings", value); self }
        /// Key of `ReadCapacityUnits`.
        pub const READ_CAPACITY_UNITS: Key<Self, i64> = Key::new("ReadCapacityUnits");
        /// `ReadCapacityUnits`: at least 1.
        pub fn read_capacity_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReadCapacityUnits", value); self }
    }
    impl Default for ReadProvisionedThroughputSettings { fn default() -> Self { Self::new() } }

    /// `ReplicaGlobalSecondaryIndexSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaGlobalSecondaryIndexSpecification(Object);
    ias_core::shape!(ReplicaGlobalSecondaryIndexSpecification);
    impl ReplicaGlobalSecondaryIndexSpecification {
        /// Takes what is mandatory.
        pub fn new(index_name: impl IntoVal<String>) -> Self { Self(Object::new()).index_name(index_name) }
        /// Key of `ContributorInsightsSpecification`.
        pub const CONTRIBUTOR_INSIGHTS_SPECIFICATION: Key<Self, ContributorInsightsSpecification> = Key::new("ContributorInsightsSpecification");
        /// `ContributorInsightsSpecification`.
        pub fn contributor_insights_specification(mut self, value: impl IntoVal<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value); self }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `ReadOnDemandThroughputSettings`.
        pub const READ_ON_DEMAND_THROUGHPUT_SETTINGS: Key<Self, ReadOnDemandThroughputSettings> = Key::new("ReadOnDemandThroughputSettings");
        /// `ReadOnDemandThroughputSettings`.
        pub fn read_on_demand_throughput_settings(mut self, value: impl IntoVal<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value); self }
        /// Key of `ReadProvisionedThroughputSettings`.
        pub const READ_PROVISIONED_THROUGHPUT_SETTINGS: Key<Self, ReadProvisionedThroughputSettings> = Key::new("ReadProvisionedThroughputSettings");
        /// `ReadProvisionedThroughputSettings`.
        pub fn read_provisioned_throughput_settings(mut self, value: impl IntoVal<ReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value); self }
    }

    /// `ReplicaSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaSpecification(Object);
    ias_core::shape!(ReplicaSpecification);
    impl ReplicaSpecification {
        /// Takes what is mandatory.
        pub fn new(region: impl IntoVal<String>) -> Self { Self(Object::new()).region(region) }
        /// Key of `ContributorInsightsSpecification`.
        pub const CONTRIBUTOR_INSIGHTS_SPECIFICATION: Key<Self, ContributorInsightsSpecification> = Key::new("ContributorInsightsSpecification");
        /// `ContributorInsightsSpecification`.
        pub fn contributor_insights_specification(mut self, value: impl IntoVal<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value); self }
        /// Key of `DeletionProtectionEnabled`.
        pub const DELETION_PROTECTION_ENABLED: Key<Self, bool> = Key::new("DeletionProtectionEnabled");
        /// `DeletionProtectionEnabled`.
        pub fn deletion_protection_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value); self }
        /// Key of `DisassociationProtectionEnabled`.
        pub const DISASSOCIATION_PROTECTION_ENABLED: Key<Self, bool> = Key::new("DisassociationProtectionEnabled");
        /// `DisassociationProtectionEnabled`.
        pub fn disassociation_protection_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DisassociationProtectionEnabled", value); self }
        /// Key of `GlobalSecondaryIndexes`.
        pub const GLOBAL_SECONDARY_INDEXES: Key<Self, List<ReplicaGlobalSecondaryIndexSpecification>> = Key::new("GlobalSecondaryIndexes");
        /// `GlobalSecondaryIndexes`: no item twice.
        pub fn global_secondary_indexes(mut self, value: impl IntoVal<List<ReplicaGlobalSecondaryIndexSpecification>>) -> Self { self.0.put("GlobalSecondaryIndexes", value); self }
        /// Key of `GlobalTableSettingsReplicationMode`.
        pub const GLOBAL_TABLE_SETTINGS_REPLICATION_MODE: Key<Self, ReplicaSpecificationGlobalTableSettingsReplicationMode> = Key::new("GlobalTableSettingsReplicationMode");
        /// `GlobalTableSettingsReplicationMode`.
        pub fn global_table_settings_replication_mode(mut self, value: impl IntoVal<ReplicaSpecificationGlobalTableSettingsReplicationMode>) -> Self { self.0.put("GlobalTableSettingsReplicationMode", value); self }
        /// Key of `KinesisStreamSpecification`.
        pub const KINESIS_STREAM_SPECIFICATION: Key<Self, KinesisStreamSpecification> = Key::new("KinesisStreamSpecification");
        /// `KinesisStreamSpecification`.
        pub fn kinesis_stream_specification(mut self, value: impl IntoVal<KinesisStreamSpecification>) -> Self { self.0.put("KinesisStreamSpecification", value); self }
        /// Key of `PointInTimeRecoverySpecification`.
        pub const POINT_IN_TIME_RECOVERY_SPECIFICATION: Key<Self, PointInTimeRecoverySpecification> = Key::new("PointInTimeRecoverySpecification");
        /// `PointInTimeRecoverySpecification`.
        pub fn point_in_time_recovery_specification(mut self, value: impl IntoVal<PointInTimeRecoverySpecification>) -> Self { self.0.put("PointInTimeRecoverySpecification", value); self }
        /// Key of `ReadOnDemandThroughputSettings`.
        pub const READ_ON_DEMAND_THROUGHPUT_SETTINGS: Key<Self, ReadOnDemandThroughputSettings> = Key::new("ReadOnDemandThroughputSettings");
        /// `ReadOnDemandThroughputSettings`.
        pub fn read_on_demand_throughput_settings(mut self, value: impl IntoVal<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value); self }
        /// Key of `ReadProvisionedThroughputSettings`.
        pub const READ_PROVISIONED_THROUGHPUT_SETTINGS: Key<Self, ReadProvisionedThroughputSettings> = Key::new("ReadProvisionedThroughputSettings");
        /// `ReadProvisionedThroughputSettings`.
        pub fn read_provisioned_throughput_settings(mut self, value: impl IntoVal<ReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value); self }
        /// Key of `Region`.
        pub const REGION: Key<Self, String> = Key::new("Region");
        /// `Region`: mandatory.
        pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
        /// Key of `ReplicaStreamSpecification`.
        pub const REPLICA_STREAM_SPECIFICATION: Key<Self, ReplicaStreamSpecification> = Key::new("ReplicaStreamSpecification");
        /// `ReplicaStreamSpecification`.
        pub fn replica_stream_specification(mut self, value: impl IntoVal<ReplicaStreamSpecification>) -> Self { self.0.put("ReplicaStreamSpecification", value); self }
        /// Key of `ResourcePolicy`.
        pub const RESOURCE_POLICY: Key<Self, ResourcePolicy> = Key::new("ResourcePolicy");
        /// `ResourcePolicy`.
        pub fn resource_policy(mut self, value: impl IntoVal<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value); self }
        /// Key of `SSESpecification`.
        pub const SSE_SPECIFICATION: Key<Self, ReplicaSseSpecification> = Key::new("SSESpecification");
        /// `SSESpecification`.
        pub fn sse_specification(mut self, value: impl IntoVal<ReplicaSseSpecification>) -> Self { self.0.put("SSESpecification", value); self }
        /// Key of `TableClass`.
        pub const TABLE_CLASS: Key<Self, String> = Key::new("TableClass");
        /// `TableClass`.
        pub fn table_class(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableClass", value); self }
        /// Key of `Tags`.
        pub const TAGS: Key<Self, List<Tag>> = Key::new("Tags");
        /// `Tags`: no item twice.
        pub fn tags(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("Tags", value); self }
    }

    /// Words of `GlobalTableSettingsReplicationMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplicaSpecificationGlobalTableSettingsReplicationMode {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(ReplicaSpecificationGlobalTableSettingsReplicationMode { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `ReplicaSSESpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaSseSpecification(Object);
    ias_core::shape!(ReplicaSseSpecification);
    impl ReplicaSseSpecification {
        /// Takes what is mandatory.
        pub fn new(kms_master_key_id: impl IntoVal<Is<kinds::KeyReference>>) -> Self { Self(Object::new()).kms_master_key_id(kms_master_key_id) }
        /// Key of `KMSMasterKeyId`.
        pub const KMS_MASTER_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KMSMasterKeyId");
        /// `KMSMasterKeyId`: mandatory.
        pub fn kms_master_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KMSMasterKeyId", value); self }
    }

    /// `ReplicaStreamSpecification`.
    /// 
    /// Needs at least one of `ResourcePolicy`; `Tags`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaStreamSpecification(Object);
    ias_core::shape!(ReplicaStreamSpecification);
    impl ReplicaStreamSpecification {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ResourcePolicy`.
        pub const RESOURCE_POLICY: Key<Self, ResourcePolicy> = Key::new("ResourcePolicy");
        /// `ResourcePolicy`.
        pub fn resource_policy(mut self, value: impl IntoVal<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value); self }
        /// Key of `Tags`.
        pub const TAGS: Key<Self, List<Tag>> = Key::new("Tags");
        /// `Tags`: no item twice.
        pub fn tags(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("Tags", value); self }
    }
    impl Default for ReplicaStreamSpecification { fn default() -> Self { Self::new() } }

    /// `ResourcePolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourcePolicy(Object);
    ias_core::shape!(ResourcePolicy);
    impl ResourcePolicy {
        /// Takes what is mandatory.
        pub fn new(policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_document(policy_document) }
        /// Key of `PolicyDocument`.
        pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
        /// `PolicyDocument`: mandatory.
        pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    }

    /// `SearchSchemaElement`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchSchemaElement(Object);
    ias_core::shape!(SearchSchemaElement);
    impl SearchSchemaElement {
        /// Takes what is mandatory.
        pub fn new(attribute_name: impl IntoVal<String>, search_schema_element_type: impl IntoVal<SearchSchemaElementSearchSchemaElementType>) -> Self { Self(Object::new()).attribute_name(attribute_name).search_schema_element_type(search_schema_element_type) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, at most 65535 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `SearchSchemaElementType`.
        pub const SEARCH_SCHEMA_ELEMENT_TYPE: Key<Self, SearchSchemaElementSearchSchemaElementType> = Key::new("SearchSchemaElementType");
        /// `SearchSchemaElementType`: mandatory.
        pub fn search_schema_element_type(mut self, value: impl IntoVal<SearchSchemaElementSearchSchemaElementType>) -> Self { self.0.put("SearchSchemaElementType", value); self }
    }

    /// Words of `SearchSchemaElementType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SearchSchemaElementSearchSchemaElementType {
        /// `HASH`
        Hash,
        /// `INLINE_FILTER`
        InlineFilter,
    }
    ias_core::words!(SearchSchemaElementSearchSchemaElementType { Hash = "HASH", InlineFilter = "INLINE_FILTER" });

    /// `SSESpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SseSpecification(Object);
    ias_core::shape!(SseSpecification);
    impl SseSpecification {
        /// Takes what is mandatory.
        pub fn new(sse_enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).sse_enabled(sse_enabled) }
        /// Key of `SSEEnabled`.
        pub const SSE_ENABLED: Key<Self, bool> = Key::new("SSEEnabled");
        /// `SSEEnabled`: mandatory.
        pub fn sse_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("SSEEnabled", value); self }
        /// Key of `SSEType`.
        pub const SSE_TYPE: Key<Self, SseSpecificationSseType> = Key::new("SSEType");
        /// `SSEType`.
        pub fn sse_type(mut self, value: impl IntoVal<SseSpecificationSseType>) -> Self { self.0.put("SSEType", value); self }
    }

    /// Words of `SSEType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SseSpecificationSseType {
        /// `KMS`
        Kms,
    }
    ias_core::words!(SseSpecificationSseType { Kms = "KMS" });

    /// `StreamSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StreamSpecification(Object);
    ias_core::shape!(StreamSpecification);
    impl StreamSpecification {
        /// Takes what is mandatory.
        pub fn new(stream_view_type: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { Self(Object::new()).stream_view_type(stream_view_type) }
        /// Key of `StreamViewType`.
        pub const STREAM_VIEW_TYPE: Key<Self, StreamSpecificationStreamViewType> = Key::new("StreamViewType");
        /// `StreamViewType`: mandatory.
        pub fn stream_view_type(mut self, value: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { self.0.put("StreamViewType", value); self }
    }

    /// Words of `StreamViewType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StreamSpecificationStreamViewType {
        /// `KEYS_ONLY`
        KeysOnly,
        /// `NEW_AND_OLD_IMAGES`
        NewAndOldImages,
        /// `NEW_IMAGE`
        NewImage,
        /// `OLD_IMAGE`
        OldImage,
    }
    ias_core::words!(StreamSpecificationStreamViewType { KeysOnly = "KEYS_ONLY", NewAndOldImages = "NEW_AND_OLD_IMAGES", NewImage = "NEW_IMAGE", OldImage = "OLD_IMAGE" });

    /// Words of `TableType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TableType {
        /// `GlobalTableReplica`
        GlobalTableReplica,
        /// `Regional`
        Regional,
    }
    ias_core::words!(TableType { GlobalTableReplica = "GlobalTableReplica", Regional = "Regional" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TargetTrackingScalingPolicyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingScalingPolicyConfiguration(Object);
    ias_core::shape!(TargetTrackingScalingPolicyConfiguration);
    impl TargetTrackingScalingPolicyConfiguration {
        /// Takes what is mandatory.
        pub fn new(target_value: impl IntoVal<f64>) -> Self { Self(Object::new()).target_value(target_value) }
        /// Key of `DisableScaleIn`.
        pub const DISABLE_SCALE_IN: Key<Self, bool> = Key::new("DisableScaleIn");
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DisableScaleIn", value); self }
        /// Key of `ScaleInCooldown`.
        pub const SCALE_IN_COOLDOWN: Key<Self, i64> = Key::new("ScaleInCooldown");
        /// `ScaleInCooldown`: at least 0.
        pub fn scale_in_cooldown(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScaleInCooldown", value); self }
        /// Key of `ScaleOutCooldown`.
        pub const SCALE_OUT_COOLDOWN: Key<Self, i64> = Key::new("ScaleOutCooldown");
        /// `ScaleOutCooldown`: at least 0.
        pub fn scale_out_cooldown(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScaleOutCooldown", value); self }
        /// Key of `TargetValue`.
        pub const TARGET_VALUE: Key<Self, f64> = Key::new("TargetValue");
        /// `TargetValue`: mandatory.
        pub fn target_value(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("TargetValue", value); self }
    }

    /// `TimeToLiveSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TimeToLiveSpecification(Object);
    ias_core::shape!(TimeToLiveSpecification);
    impl TimeToLiveSpecification {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    }

    /// `VectorAttribute`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorAttribute(Object);
    ias_core::shape!(VectorAttribute);
    impl VectorAttribute {
        /// Takes what is mandatory.
        pub fn new(attribute_name: impl IntoVal<String>) -> Self { Self(Object::new()).attribute_name(attribute_name) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, 1 to 255 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
    }

    /// `VectorIndex`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorIndex(Object);
    ias_core::shape!(VectorIndex);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<VectorAttribute>, C: IntoVal<Projection>, D: IntoVal<i64>, E: IntoVal<VectorIndexDistanceFunction>>(required: VectorIndexRequired<A, B, C, D, E>) -> Self { Self(Object::new()).index_name(required.index_name).vector_attribute(required.vector_attribute).projection(required.projection).dimensions(required.dimensions).distance_function(required.distance_function) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, i64> = Key::new("Dimensions");
        /// `Dimensions`: mandatory, 1 to 4096.
        pub fn dimensions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `DistanceFunction`.
        pub const DISTANCE_FUNCTION: Key<Self, VectorIndexDistanceFunction> = Key::new("DistanceFunction");
        /// `DistanceFunction`: mandatory.
        pub fn distance_function(mut self, value: impl IntoVal<VectorIndexDistanceFunction>) -> Self { self.0.put("DistanceFunction", value); self }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `Projection`.
        pub const PROJECTION: Key<Self, Projection> = Key::new("Projection");
        /// `Projection`: mandatory.
        pub fn projection(mut self, value: impl IntoVal<Projection>) -> Self { self.0.put("Projection", value); self }
        /// Key of `SearchSchema`.
        pub const SEARCH_SCHEMA: Key<Self, List<SearchSchemaElement>> = Key::new("SearchSchema");
        /// `SearchSchema`: at least 1 item, no item twice.
        pub fn search_schema(mut self, value: impl IntoVal<List<SearchSchemaElement>>) -> Self { self.0.put("SearchSchema", value); self }
        /// Key of `VectorAttribute`.
        pub const VECTOR_ATTRIBUTE: Key<Self, VectorAttribute> = Key::new("VectorAttribute");
        /// `VectorAttribute`: mandatory.
        pub fn vector_attribute(mut self, value: impl IntoVal<VectorAttribute>) -> Self { self.0.put("VectorAttribute", value); self }
    }

    /// Words of `DistanceFunction`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum VectorIndexDistanceFunction {
        /// `COSINE`
        Cosine,
        /// `DOT_PRODUCT`
        DotProduct,
        /// `EUCLIDEAN`
        Euclidean,
    }
    ias_core::words!(VectorIndexDistanceFunction { Cosine = "COSINE", DotProduct = "DOT_PRODUCT", Euclidean = "EUCLIDEAN" });

    /// `WarmThroughput`.
    /// 
    /// Needs at least one of `ReadUnitsPerSecond`; `WriteUnitsPerSecond`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WarmThroughput(Object);
    ias_core::shape!(WarmThroughput);
    impl WarmThroughput {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReadUnitsPerSecond`.
        pub const READ_UNITS_PER_SECOND: Key<Self, i64> = Key::new("ReadUnitsPerSecond");
        /// `ReadUnitsPerSecond`: at least 1.
        pub fn read_units_per_second(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReadUnitsPerSecond", value); self }
        /// Key of `WriteUnitsPerSecond`.
        pub const WRITE_UNITS_PER_SECOND: Key<Self, i64> = Key::new("WriteUnitsPerSecond");
        /// `WriteUnitsPerSecond`: at least 1.
        pub fn write_units_per_second(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("WriteUnitsPerSecond", value); self }
    }
    impl Default for WarmThroughput { fn default() -> Self { Self::new() } }

    /// `WriteOnDemandThroughputSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WriteOnDemandThroughputSettings(Object);
    ias_core::shape!(WriteOnDemandThroughputSettings);
    impl WriteOnDemandThroughputSettings {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxWriteRequestUnits`.
        pub const MAX_WRITE_REQUEST_UNITS: Key<Self, i64> = Key::new("MaxWriteRequestUnits");
        /// `MaxWriteRequestUnits`: at least 1.
        pub fn max_write_request_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxWriteRequestUnits", value); self }
    }
    impl Default for WriteOnDemandThroughputSettings { fn default() -> Self { Self::new() } }

    /// `WriteProvisionedThroughputSettings`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WriteProvisionedThroughputSettings(Object);
    ias_core::shape!(WriteProvisionedThroughputSettings);
    impl WriteProvisionedThroughputSettings {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `WriteCapacityAutoScalingSettings`.
        pub const WRITE_CAPACITY_AUTO_SCALING_SETTINGS: Key<Self, CapacityAutoScalingSettings> = Key::new("WriteCapacityAutoScalingSettings");
        /// `WriteCapacityAutoScalingSettings`.
        pub fn write_capacity_auto_scaling_settings(mut self, value: impl IntoVal<CapacityAutoScalingSettings>) -> Self { self.0.put("WriteCapacityAutoScalingSettings", value); self }
    }
    impl Default for WriteProvisionedThroughputSettings { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnTable, CfnTableProps, "AWS::DynamoDB::Table", tags = Some(Tagging::List("Tags"))
);
impl CfnTable {
    /// What `Ref` returns: `TableName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TableName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StreamArn`.
    #[inline] pub fn attr_stream_arn(&self) -> Val<Is<kinds::TableStreamArn>> { cfn::attribute(&self.0, "StreamArn") }
}

/// Properties of [`CfnTable`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTableProps(Object);
ias_core::shape!(CfnTableProps);
impl CfnTableProps {
    /// Takes what is mandatory.
    pub fn new(key_schema: impl IntoVal<List<cfn_table::KeySchemaItem>>) -> Self { Self(Object::new()).key_schema(key_schema) }
    /// Key of `AttributeDefinitions`.
    pub const ATTRIBUTE_DEFINITIONS: Key<Self, List<cfn_table::AttributeDefinition>> = Key::new("AttributeDefinitions");
    /// `AttributeDefinitions`: no item twice.
    pub fn attribute_definitions(mut self, value: impl IntoVal<List<cfn_table::AttributeDefinition>>) -> Self { self.0.put("AttributeDefinitions", value); self }
    /// Key of `BillingMode`.
    pub const BILLING_MODE: Key<Self, cfn_table::BillingMode> = Key::new("BillingMode");
    /// `BillingMode`.
    pub fn billing_mode(mut self, value: impl IntoVal<cfn_table::BillingMode>) -> Self { self.0.put("BillingMode", value); self }
    /// Key of `ContributorInsightsSpecification`.
    pub const CONTRIBUTOR_INSIGHTS_SPECIFICATION: Key<Self, cfn_table::ContributorInsightsSpecification> = Key::new("ContributorInsightsSpecification");
    /// `ContributorInsightsSpecification`.
    pub fn contributor_insights_specification(mut self, value: impl IntoVal<cfn_table::ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value); self }
    /// Key of `DeletionProtectionEnabled`.
    pub const DELETION_PROTECTION_ENABLED: Key<Self, bool> = Key::new("DeletionProtectionEnabled");
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value); self }
    /// Key of `GlobalSecondaryIndexes`.
    pub const GLOBAL_SECONDARY_INDEXES: Key<Self, List<cfn_table::GlobalSecondaryIndex>> = Key::new("GlobalSecondaryIndexes");
    /// `GlobalSecondaryIndexes`.
    pub fn global_secondary_indexes(mut self, value: impl IntoVal<List<cfn_table::GlobalSecondaryIndex>>) -> Self { self.0.put("GlobalSecondaryIndexes", value); self }
    /// Key of `ImportSourceSpecification`.
    pub const IMPORT_SOURCE_SPECIFICATION: Key<Self, cfn_table::ImportSourceSpecification> = Key::new("ImportSourceSpecification");
    /// `ImportSourceSpecification`. Changing it replaces the resource. Write-only.
    pub fn import_source_specification(mut self, value: impl IntoVal<cfn_table::ImportSourceSpecification>) -> Self { self.0.put("ImportSourceSpecification", value); self }
    /// Key of `KeySchema`.
    pub const KEY_SCHEMA: Key<Self, List<cfn_table::KeySchemaItem>> = Key::new("KeySchema");
    /// `KeySchema`: mandatory, at least 1 item. Changing it replaces the resource.
    pub fn key_schema(mut self, value: impl IntoVal<List<cfn_table::KeySchemaItem>>) -> Self { self.0.put("KeySchema", value); self }
    /// Key of `KinesisStreamSpecification`.
    pub const KINESIS_STREAM_SPECIFICATION: Key<Self, cfn_table::KinesisStreamSpecification> = Key::new("KinesisStreamSpecification");
    /// `KinesisStreamSpecification`.
    pub fn kinesis_stream_specification(mut self, value: impl IntoVal<cfn_table::KinesisStreamSpecification>) -> Self { self.0.put("KinesisStreamSpecification", value); self }
    /// Key of `LocalSecondaryIndexes`.
    pub const LOCAL_SECONDARY_INDEXES: Key<Self, List<cfn_table::LocalSecondaryIndex>> = Key::new("LocalSecondaryIndexes");
    /// `LocalSecondaryIndexes`.
    pub fn local_secondary_indexes(mut self, value: impl IntoVal<List<cfn_table::LocalSecondaryIndex>>) -> Self { self.0.put("LocalSecondaryIndexes", value); self }
    /// Key of `OnDemandThroughput`.
    pub const ON_DEMAND_THROUGHPUT: Key<Self, cfn_table::OnDemandThroughput> = Key::new("OnDemandThroughput");
    /// `OnDemandThroughput`.
    pub fn on_demand_throughput(mut self, value: impl IntoVal<cfn_table::OnDemandThroughput>) -> Self { self.0.put("OnDemandThroughput", value); self }
    /// Key of `PointInTimeRecoverySpecification`.
    pub const POINT_IN_TIME_RECOVERY_SPECIFICATION: Key<Self, cfn_table::PointInTimeRecoverySpecification> = Key::new("PointInTimeRecoverySpecification");
    /// `PointInTimeRecoverySpecification`.
    pub fn point_in_time_recovery_specification(mut self, value: impl IntoVal<cfn_table::PointInTimeRecoverySpecification>) -> Self { self.0.put("PointInTimeRecoverySpecification", value); self }
    /// Key of `ProvisionedThroughput`.
    pub const PROVISIONED_THROUGHPUT: Key<Self, cfn_table::ProvisionedThroughput> = Key::new("ProvisionedThroughput");
    /// `ProvisionedThroughput`.
    pub fn provisioned_throughput(mut self, value: impl IntoVal<cfn_table::ProvisionedThroughput>) -> Self { self.0.put("ProvisionedThroughput", value); self }
    /// Key of `ResourcePolicy`.
    pub const RESOURCE_POLICY: Key<Self, cfn_table::ResourcePolicy> = Key::new("ResourcePolicy");
    /// `ResourcePolicy`.
    pub fn resource_policy(mut self, value: impl IntoVal<cfn_table::ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value); self }
    /// Key of `SSESpecification`.
    pub const SSE_SPECIFICATION: Key<Self, cfn_table::SseSpecification> = Key::new("SSESpecification");
    /// `SSESpecification`.
    pub fn sse_specification(mut self, value: impl IntoVal<cfn_table::SseSpecification>) -> Self { self.0.put("SSESpecification", value); self }
    /// Key of `StreamSpecification`.
    pub const STREAM_SPECIFICATION: Key<Self, cfn_table::StreamSpecification> = Key::new("StreamSpecification");
    /// `StreamSpecification`.
    pub fn stream_specification(mut self, value: impl IntoVal<cfn_table::StreamSpecification>) -> Self { self.0.put("StreamSpecification", value); self }
    /// Key of `TableClass`.
    pub const TABLE_CLASS: Key<Self, cfn_table::TableClass> = Key::new("TableClass");
    /// `TableClass`.
    pub fn table_class(mut self, value: impl IntoVal<cfn_table::TableClass>) -> Self { self.0.put("TableClass", value); self }
    /// Key of `TableName`.
    pub const TABLE_NAME: Key<Self, String> = Key::new("TableName");
    /// `TableName`: 1 to 1024 characters. Changing it replaces the resource.
    pub fn table_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_table::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_table::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TimeToLiveSpecification`.
    pub const TIME_TO_LIVE_SPECIFICATION: Key<Self, cfn_table::TimeToLiveSpecification> = Key::new("TimeToLiveSpecification");
    /// `TimeToLiveSpecification`.
    pub fn time_to_live_specification(mut self, value: impl IntoVal<cfn_table::TimeToLiveSpecification>) -> Self { self.0.put("TimeToLiveSpecification", value); self }
    /// Key of `VectorIndexes`.
    pub const VECTOR_INDEXES: Key<Self, List<cfn_table::VectorIndex>> = Key::new("VectorIndexes");
    /// `VectorIndexes`: at least 1 item, no item twice.
    pub fn vector_indexes(mut self, value: impl IntoVal<List<cfn_table::VectorIndex>>) -> Self { self.0.put("VectorIndexes", value); self }
    /// Key of `WarmThroughput`.
    pub const WARM_THROUGHPUT: Key<Self, cfn_table::WarmThroughput> = Key::new("WarmThroughput");
    /// `WarmThroughput`.
    pub fn warm_throughput(mut self, value: impl IntoVal<cfn_table::WarmThroughput>) -> Self { self.0.put("WarmThroughput", value); self }
}

/// Types of [`CfnTable`].
pub mod cfn_table {
    use super::super::prelude::*;

    /// `AttributeDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttributeDefinition(Object);
    ias_core::shape!(AttributeDefinition);
    impl AttributeDefinition {
        /// Takes what is mandatory.
        pub fn new(attribute_name: impl IntoVal<String>, attribute_type: impl IntoVal<AttributeDefinitionAttributeType>) -> Self { Self(Object::new()).attribute_name(attribute_name).attribute_type(attribute_type) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, 1 to 255 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `AttributeType`.
        pub const ATTRIBUTE_TYPE: Key<Self, AttributeDefinitionAttributeType> = Key::new("AttributeType");
        /// `AttributeType`: mandatory.
        pub fn attribute_type(mut self, value: impl IntoVal<AttributeDefinitionAttributeType>) -> Self { self.0.put("AttributeType", value); self }
    }

    /// Words of `AttributeType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AttributeDefinitionAttributeType {
        /// `B`
        B,
        /// `N`
        N,
        /// `S`
        S,
    }
    ias_core::words!(AttributeDefinitionAttributeType { B = "B", N = "N", S = "S" });

    /// Words of `BillingMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BillingMode {
        /// `PAY_PER_REQUEST`
        PayPerRequest,
        /// `PROVISIONED`
        Provisioned,
    }
    ias_core::words!(BillingMode { PayPerRequest = "PAY_PER_REQUEST", Provisioned = "PROVISIONED" });

    /// `ContributorInsightsSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContributorInsightsSpecification(Object);
    ias_core::shape!(ContributorInsightsSpecification);
    impl ContributorInsightsSpecification {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `Mode`.
        pub const MODE: Key<Self, ContributorInsightsSpecificationMode> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<ContributorInsightsSpecificationMode>) -> Self { self.0.put("Mode", value); self }
    }

    /// Words of `Mode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContributorInsightsSpecificationMode {
        /// `ACCESSED_AND_THROTTLED_KEYS`
        AccessedAndThrottledKeys,
        /// `THROTTLED_KEYS`
        ThrottledKeys,
    }
    ias_core::words!(ContributorInsightsSpecificationMode { AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS", ThrottledKeys = "THROTTLED_KEYS" });

    /// `Csv`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Csv(Object);
    ias_core::shape!(Csv);
    impl Csv {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Delimiter`.
        pub const DELIMITER: Key<Self, String> = Key::new("Delimiter");
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Delimiter", value); self }
        /// Key of `HeaderList`.
        pub const HEADER_LIST: Key<Self, List<String>> = Key::new("HeaderList");
        /// `HeaderList`: no item twice.
        pub fn header_list(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("HeaderList", value); self }
    }
    impl Default for Csv { fn default() -> Self { Self::new() } }

    /// `GlobalSecondaryIndex`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndex(Object);
    ias_core::shape!(GlobalSecondaryIndex);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<GlobalSecondaryIndexKeySchema>>>(required: GlobalSecondaryIndexRequired<A, B, C>) -> Self { Self(Object::new()).index_name(required.index_name).projection(required.projection).key_schema(required.key_schema) }
        /// Key of `ContributorInsightsSpecification`.
        pub const CONTRIBUTOR_INSIGHTS_SPECIFICATION: Key<Self, ContributorInsightsSpecification> = Key::new("ContributorInsightsSpecification");
        /// `ContributorInsightsSpecification`.
        pub fn contributor_insights_specification(mut self, value: impl IntoVal<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value); self }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `KeySchema`.
        pub const KEY_SCHEMA: Key<Self, List<GlobalSecondaryIndexKeySchema>> = Key::new("KeySchema");
        /// `KeySchema`: mandatory, at least 1 item, no item twice.
        pub fn key_schema(mut self, value: impl IntoVal<List<GlobalSecondaryIndexKeySchema>>) -> Self { self.0.put("KeySchema", value); self }
        /// Key of `OnDemandThroughput`.
        pub const ON_DEMAND_THROUGHPUT: Key<Self, OnDemandThroughput> = Key::new("OnDemandThroughput");
        /// `OnDemandThroughput`.
        pub fn on_demand_throughput(mut self, value: impl IntoVal<OnDemandThroughput>) -> Self { self.0.put("OnDemandThroughput", value); self }
        /// Key of `Projection`.
        pub const PROJECTION: Key<Self, Projection> = Key::new("Projection");
        /// `Projection`: mandatory.
        pub fn projection(mut self, value: impl IntoVal<Projection>) -> Self { self.0.put("Projection", value); self }
        /// Key of `ProvisionedThroughput`.
        pub const PROVISIONED_THROUGHPUT: Key<Self, ProvisionedThroughput> = Key::new("ProvisionedThroughput");
        /// `ProvisionedThroughput`.
        pub fn provisioned_throughput(mut self, value: impl IntoVal<ProvisionedThroughput>) -> Self { self.0.put("ProvisionedThroughput", value); self }
        /// Key of `WarmThroughput`.
        pub const WARM_THROUGHPUT: Key<Self, WarmThroughput> = Key::new("WarmThroughput");
        /// `WarmThroughput`.
        pub fn warm_throughput(mut self, value: impl IntoVal<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value); self }
    }

    /// `KeySchema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndexKeySchema(Object);
    ias_core::shape!(GlobalSecondaryIndexKeySchema);
    impl GlobalSecondaryIndexKeySchema {
        /// Takes what is mandatory.
        pub fn new(key_type: impl IntoVal<String>, attribute_name: impl IntoVal<String>) -> Self { Self(Object::new()).key_type(key_type).attribute_name(attribute_name) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `KeyType`.
        pub const KEY_TYPE: Key<Self, String> = Key::new("KeyType");
        /// `KeyType`: mandatory.
        pub fn key_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyType", value); self }
    }

    /// `ImportSourceSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImportSourceSpecification(Object);
    ias_core::shape!(ImportSourceSpecification);
    impl ImportSourceSpecification {
        /// Takes what is mandatory.
        pub fn new(s3_bucket_source: impl IntoVal<S3BucketSource>, input_format: impl IntoVal<String>) -> Self { Self(Object::new()).s3_bucket_source(s3_bucket_source).input_format(input_format) }
        /// Key of `InputCompressionType`.
        pub const INPUT_COMPRESSION_TYPE: Key<Self, String> = Key::new("InputCompressionType");
        /// `InputCompressionType`.
        pub fn input_compression_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InputCompressionType", value); self }
        /// Key of `InputFormat`.
        pub const INPUT_FORMAT: Key<Self, String> = Key::new("InputFormat");
        /// `InputFormat`: mandatory.
        pub fn input_format(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InputFormat", value); self }
        /// Key of `InputFormatOptions`.
        pub const INPUT_FORMAT_OPTIONS: Key<Self, InputFormatOptions> = Key::new("InputFormatOptions");
        /// `InputFormatOptions`.
        pub fn input_format_options(mut self, value: impl IntoVal<InputFormatOptions>) -> Self { self.0.put("InputFormatOptions", value); self }
        /// Key of `S3BucketSource`.
        pub const S3_BUCKET_SOURCE: Key<Self, S3BucketSource> = Key::new("S3BucketSource");
        /// `S3BucketSource`: mandatory.
        pub fn s3_bucket_source(mut self, value: impl IntoVal<S3BucketSource>) -> Self { self.0.put("S3BucketSource", value); self }
    }

    /// `InputFormatOptions`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputFormatOptions(Object);
    ias_core::shape!(InputFormatOptions);
    impl InputFormatOptions {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Csv`.
        pub const CSV: Key<Self, Csv> = Key::new("Csv");
        /// `Csv`.
        pub fn csv(mut self, value: impl IntoVal<Csv>) -> Self { self.0.put("Csv", value); self }
    }
    impl Default for InputFormatOptions { fn default() -> Self { Self::new() } }

    /// `Item`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeySchemaItem(Object);
    ias_core::shape!(KeySchemaItem);
    impl KeySchemaItem {
        /// Takes what is mandatory.
        pub fn new(key_type: impl IntoVal<String>, attribute_name: impl IntoVal<String>) -> Self { Self(Object::new()).key_type(key_type).attribute_name(attribute_name) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `KeyType`.
        pub const KEY_TYPE: Key<Self, String> = Key::new("KeyType");
        /// `KeyType`: mandatory.
        pub fn key_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyType", value); self }
    }

    /// `KinesisStreamSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KinesisStreamSpecification(Object);
    ias_core::shape!(KinesisStreamSpecification);
    impl KinesisStreamSpecification {
        /// Takes what is mandatory.
        pub fn new(stream_arn: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { Self(Object::new()).stream_arn(stream_arn) }
        /// Key of `ApproximateCreationDateTimePrecision`.
        pub const APPROXIMATE_CREATION_DATE_TIME_PRECISION: Key<Self, KinesisStreamSpecificationApproximateCreationDateTimePrecision> = Key::new("ApproximateCreationDateTimePrecision");
        /// `ApproximateCreationDateTimePrecision`.
        pub fn approximate_creation_date_time_precision(mut self, value: impl IntoVal<KinesisStreamSpecificationApproximateCreationDateTimePrecision>) -> Self { self.0.put("ApproximateCreationDateTimePrecision", value); self }
        /// Key of `StreamArn`.
        pub const STREAM_ARN: Key<Self, Is<kinds::KinesisStreamArn>> = Key::new("StreamArn");
        /// `StreamArn`: mandatory.
        pub fn stream_arn(mut self, value: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { self.0.put("StreamArn", value); self }
    }

    /// Words of `ApproximateCreationDateTimePrecision`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum KinesisStreamSpecificationApproximateCreationDateTimePrecision {
        /// `MICROSECOND`
        Microsecond,
        /// `MILLISECOND`
        Millisecond,
    }
    ias_core::words!(KinesisStreamSpecificationApproximateCreationDateTimePrecision { Microsecond = "MICROSECOND", Millisecond = "MILLISECOND" });

    /// `LocalSecondaryIndex`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LocalSecondaryIndex(Object);
    ias_core::shape!(LocalSecondaryIndex);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<Projection>, C: IntoVal<List<KeySchemaItem>>>(required: LocalSecondaryIndexRequired<A, B, C>) -> Self { Self(Object::new()).index_name(required.index_name).projection(required.projection).key_schema(required.key_schema) }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `KeySchema`.
        pub const KEY_SCHEMA: Key<Self, List<KeySchemaItem>> = Key::new("KeySchema");
        /// `KeySchema`: mandatory, exactly 2 items, no item twice.
        pub fn key_schema(mut self, value: impl IntoVal<List<KeySchemaItem>>) -> Self { self.0.put("KeySchema", value); self }
        /// Key of `Projection`.
        pub const PROJECTION: Key<Self, Projection> = Key::new("Projection");
        /// `Projection`: mandatory.
        pub fn projection(mut self, value: impl IntoVal<Projection>) -> Self { self.0.put("Projection", value); self }
    }

    /// `OnDemandThroughput`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnDemandThroughput(Object);
    ias_core::shape!(OnDemandThroughput);
    impl OnDemandThroughput {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxReadRequestUnits`.
        pub const MAX_READ_REQUEST_UNITS: Key<Self, i64> = Key::new("MaxReadRequestUnits");
        /// `MaxReadRequestUnits`: at least 1.
        pub fn max_read_request_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxReadRequestUnits", value); self }
        /// Key of `MaxWriteRequestUnits`.
        pub const MAX_WRITE_REQUEST_UNITS: Key<Self, i64> = Key::new("MaxWriteRequestUnits");
        /// `MaxWriteRequestUnits`: at least 1.
        pub fn max_write_request_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxWriteRequestUnits", value); self }
    }
    impl Default for OnDemandThroughput { fn default() -> Self { Self::new() } }

    /// `PointInTimeRecoverySpecification`.
    /// 
    /// `RecoveryPeriodInDays` needs `PointInTimeRecoveryEnabled`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PointInTimeRecoverySpecification(Object);
    ias_core::shape!(PointInTimeRecoverySpecification);
    impl PointInTimeRecoverySpecification {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PointInTimeRecoveryEnabled`.
        pub const POINT_IN_TIME_RECOVERY_ENABLED: Key<Self, bool> = Key::new("PointInTimeRecoveryEnabled");
        /// `PointInTimeRecoveryEnabled`.
        pub fn point_in_time_recovery_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PointInTimeRecoveryEnabled", value); self }
        /// Key of `RecoveryPeriodInDays`.
        pub const RECOVERY_PERIOD_IN_DAYS: Key<Self, i64> = Key::new("RecoveryPeriodInDays");
        /// `RecoveryPeriodInDays`: 1 to 35.
        pub fn recovery_period_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RecoveryPeriodInDays", value); self }
    }
    impl Default for PointInTimeRecoverySpecification { fn default() -> Self { Self::new() } }

    /// `Projection`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Projection(Object);
    ias_core::shape!(Projection);
    impl Projection {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `NonKeyAttributes`.
        pub const NON_KEY_ATTRIBUTES: Key<Self, List<String>> = Key::new("NonKeyAttributes");
        /// `NonKeyAttributes`: each 1 to 255 characters.
        pub fn non_key_attributes(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("NonKeyAttributes", value); self }
        /// Key of `ProjectionType`.
        pub const PROJECTION_TYPE: Key<Self, ProjectionProjectionType> = Key::new("ProjectionType");
        /// `ProjectionType`.
        pub fn projection_type(mut self, value: impl IntoVal<ProjectionProjectionType>) -> Self { self.0.put("ProjectionType", value); self }
    }
    impl Default for Projection { fn default() -> Self { Self::new() } }

    /// Words of `ProjectionType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ProjectionProjectionType {
        /// `ALL`
        All,
        /// `INCLUDE`
        Include,
        /// `KEYS_ONLY`
        KeysOnly,
    }
    ias_core::words!(ProjectionProjectionType { All = "ALL", Include = "INCLUDE", KeysOnly = "KEYS_ONLY" });

    /// `ProvisionedThroughput`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedThroughput(Object);
    ias_core::shape!(ProvisionedThroughput);
    impl ProvisionedThroughput {
        /// Takes what is mandatory.
        pub fn new(write_capacity_units: impl IntoVal<i64>, read_capacity_units: impl IntoVal<i64>) -> Self { Self(Object::new()).write_capacity_units(write_capacity_units).read_capacity_units(read_capacity_units) }
        /// Key of `ReadCapacityUnits`.
        pub const READ_CAPACITY_UNITS: Key<Self, i64> = Key::new("ReadCapacityUnits");
        /// `ReadCapacityUnits`: mandatory, at least 0.
        pub fn read_capacity_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReadCapacityUnits", value); self }
        /// Key of `WriteCapacityUnits`.
        pub const WRITE_CAPACITY_UNITS: Key<Self, i64> = Key::new("WriteCapacityUnits");
        /// `WriteCapacityUnits`: mandatory, at least 0.
        pub fn write_capacity_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("WriteCapacityUnits", value); self }
    }

    /// `ResourcePolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourcePolicy(Object);
    ias_core::shape!(ResourcePolicy);
    impl ResourcePolicy {
        /// Takes what is mandatory.
        pub fn new(policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_document(policy_document) }
        /// Key of `PolicyDocument`.
        pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
        /// `PolicyDocument`: mandatory.
        pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    }

    /// `S3BucketSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3BucketSource(Object);
    ias_core::shape!(S3BucketSource);
    impl S3BucketSource {
        /// Takes what is mandatory.
        pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { Self(Object::new()).s3_bucket(s3_bucket) }
        /// Key of `S3Bucket`.
        pub const S3_BUCKET: Key<Self, Is<kinds::BucketName>> = Key::new("S3Bucket");
        /// `S3Bucket`: mandatory.
        pub fn s3_bucket(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("S3Bucket", value); self }
        /// Key of `S3BucketOwner`.
        pub const S3_BUCKET_OWNER: Key<Self, String> = Key::new("S3BucketOwner");
        /// `S3BucketOwner`.
        pub fn s3_bucket_owner(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3BucketOwner", value); self }
        /// Key of `S3KeyPrefix`.
        pub const S3_KEY_PREFIX: Key<Self, String> = Key::new("S3KeyPrefix");
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3KeyPrefix", value); self }
    }

    /// `SearchSchemaElement`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchSchemaElement(Object);
    ias_core::shape!(SearchSchemaElement);
    impl SearchSchemaElement {
        /// Takes what is mandatory.
        pub fn new(attribute_name: impl IntoVal<String>, search_schema_element_type: impl IntoVal<SearchSchemaElementSearchSchemaElementType>) -> Self { Self(Object::new()).attribute_name(attribute_name).search_schema_element_type(search_schema_element_type) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, at most 65535 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `SearchSchemaElementType`.
        pub const SEARCH_SCHEMA_ELEMENT_TYPE: Key<Self, SearchSchemaElementSearchSchemaElementType> = Key::new("SearchSchemaElementType");
        /// `SearchSchemaElementType`: mandatory.
        pub fn search_schema_element_type(mut self, value: impl IntoVal<SearchSchemaElementSearchSchemaElementType>) -> Self { self.0.put("SearchSchemaElementType", value); self }
    }

    /// Words of `SearchSchemaElementType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SearchSchemaElementSearchSchemaElementType {
        /// `HASH`
        Hash,
        /// `INLINE_FILTER`
        InlineFilter,
    }
    ias_core::words!(SearchSchemaElementSearchSchemaElementType { Hash = "HASH", InlineFilter = "INLINE_FILTER" });

    /// `SSESpecification`.
    /// 
    /// `KMSMasterKeyId` needs `SSEType`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SseSpecification(Object);
    ias_core::shape!(SseSpecification);
    impl SseSpecification {
        /// Takes what is mandatory.
        pub fn new(sse_enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).sse_enabled(sse_enabled) }
        /// Key of `KMSMasterKeyId`.
        pub const KMS_MASTER_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KMSMasterKeyId");
        /// `KMSMasterKeyId`.
        pub fn kms_master_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KMSMasterKeyId", value); self }
        /// Key of `SSEEnabled`.
        pub const SSE_ENABLED: Key<Self, bool> = Key::new("SSEEnabled");
        /// `SSEEnabled`: mandatory.
        pub fn sse_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("SSEEnabled", value); self }
        /// Key of `SSEType`.
        pub const SSE_TYPE: Key<Self, SseSpecificationSseType> = Key::new("SSEType");
        /// `SSEType`.
        pub fn sse_type(mut self, value: impl IntoVal<SseSpecificationSseType>) -> Self { self.0.put("SSEType", value); self }
    }

    /// Words of `SSEType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SseSpecificationSseType {
        /// `KMS`
        Kms,
    }
    ias_core::words!(SseSpecificationSseType { Kms = "KMS" });

    /// `StreamSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StreamSpecification(Object);
    ias_core::shape!(StreamSpecification);
    impl StreamSpecification {
        /// Takes what is mandatory.
        pub fn new(stream_view_type: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { Self(Object::new()).stream_view_type(stream_view_type) }
        /// Key of `ResourcePolicy`.
        pub const RESOURCE_POLICY: Key<Self, ResourcePolicy> = Key::new("ResourcePolicy");
        /// `ResourcePolicy`.
        pub fn resource_policy(mut self, value: impl IntoVal<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value); self }
        /// Key of `StreamViewType`.
        pub const STREAM_VIEW_TYPE: Key<Self, StreamSpecificationStreamViewType> = Key::new("StreamViewType");
        /// `StreamViewType`: mandatory.
        pub fn stream_view_type(mut self, value: impl IntoVal<StreamSpecificationStreamViewType>) -> Self { self.0.put("StreamViewType", value); self }
        /// Key of `Tags`.
        pub const TAGS: Key<Self, List<Tag>> = Key::new("Tags");
        /// `Tags`: no item twice.
        pub fn tags(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("Tags", value); self }
    }

    /// Words of `StreamViewType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StreamSpecificationStreamViewType {
        /// `KEYS_ONLY`
        KeysOnly,
        /// `NEW_AND_OLD_IMAGES`
        NewAndOldImages,
        /// `NEW_IMAGE`
        NewImage,
        /// `OLD_IMAGE`
        OldImage,
    }
    ias_core::words!(StreamSpecificationStreamViewType { KeysOnly = "KEYS_ONLY", NewAndOldImages = "NEW_AND_OLD_IMAGES", NewImage = "NEW_IMAGE", OldImage = "OLD_IMAGE" });

    /// Words of `TableClass`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TableClass {
        /// `STANDARD`
        Standard,
        /// `STANDARD_INFREQUENT_ACCESS`
        StandardInfrequentAccess,
    }
    ias_core::words!(TableClass { Standard = "STANDARD", StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TimeToLiveSpecification`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TimeToLiveSpecification(Object);
    ias_core::shape!(TimeToLiveSpecification);
    impl TimeToLiveSpecification {
        /// Takes what is mandatory.
        pub fn new(enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).enabled(enabled) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    }

    /// `VectorAttribute`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorAttribute(Object);
    ias_core::shape!(VectorAttribute);
    impl VectorAttribute {
        /// Takes what is mandatory.
        pub fn new(attribute_name: impl IntoVal<String>) -> Self { Self(Object::new()).attribute_name(attribute_name) }
        /// Key of `AttributeName`.
        pub const ATTRIBUTE_NAME: Key<Self, String> = Key::new("AttributeName");
        /// `AttributeName`: mandatory, 1 to 255 characters.
        pub fn attribute_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AttributeName", value); self }
    }

    /// `VectorIndex`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorIndex(Object);
    ias_core::shape!(VectorIndex);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<VectorAttribute>, C: IntoVal<Projection>, D: IntoVal<i64>, E: IntoVal<VectorIndexDistanceFunction>>(required: VectorIndexRequired<A, B, C, D, E>) -> Self { Self(Object::new()).index_name(required.index_name).vector_attribute(required.vector_attribute).projection(required.projection).dimensions(required.dimensions).distance_function(required.distance_function) }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, i64> = Key::new("Dimensions");
        /// `Dimensions`: mandatory, 1 to 4096.
        pub fn dimensions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `DistanceFunction`.
        pub const DISTANCE_FUNCTION: Key<Self, VectorIndexDistanceFunction> = Key::new("DistanceFunction");
        /// `DistanceFunction`: mandatory.
        pub fn distance_function(mut self, value: impl IntoVal<VectorIndexDistanceFunction>) -> Self { self.0.put("DistanceFunction", value); self }
        /// Key of `IndexName`.
        pub const INDEX_NAME: Key<Self, String> = Key::new("IndexName");
        /// `IndexName`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        pub fn index_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexName", value); self }
        /// Key of `Projection`.
        pub const PROJECTION: Key<Self, Projection> = Key::new("Projection");
        /// `Projection`: mandatory.
        pub fn projection(mut self, value: impl IntoVal<Projection>) -> Self { self.0.put("Projection", value); self }
        /// Key of `SearchSchema`.
        pub const SEARCH_SCHEMA: Key<Self, List<SearchSchemaElement>> = Key::new("SearchSchema");
        /// `SearchSchema`: at least 1 item, no item twice.
        pub fn search_schema(mut self, value: impl IntoVal<List<SearchSchemaElement>>) -> Self { self.0.put("SearchSchema", value); self }
        /// Key of `VectorAttribute`.
        pub const VECTOR_ATTRIBUTE: Key<Self, VectorAttribute> = Key::new("VectorAttribute");
        /// `VectorAttribute`: mandatory.
        pub fn vector_attribute(mut self, value: impl IntoVal<VectorAttribute>) -> Self { self.0.put("VectorAttribute", value); self }
    }

    /// Words of `DistanceFunction`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum VectorIndexDistanceFunction {
        /// `COSINE`
        Cosine,
        /// `DOT_PRODUCT`
        DotProduct,
        /// `EUCLIDEAN`
        Euclidean,
    }
    ias_core::words!(VectorIndexDistanceFunction { Cosine = "COSINE", DotProduct = "DOT_PRODUCT", Euclidean = "EUCLIDEAN" });

    /// `WarmThroughput`.
    /// 
    /// Needs at least one of `ReadUnitsPerSecond`; `WriteUnitsPerSecond`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WarmThroughput(Object);
    ias_core::shape!(WarmThroughput);
    impl WarmThroughput {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReadUnitsPerSecond`.
        pub const READ_UNITS_PER_SECOND: Key<Self, i64> = Key::new("ReadUnitsPerSecond");
        /// `ReadUnitsPerSecond`: at least 1.
        pub fn read_units_per_second(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReadUnitsPerSecond", value); self }
        /// Key of `WriteUnitsPerSecond`.
        pub const WRITE_UNITS_PER_SECOND: Key<Self, i64> = Key::new("WriteUnitsPerSecond");
        /// `WriteUnitsPerSecond`: at least 1.
        pub fn write_units_per_second(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("WriteUnitsPerSecond", value); self }
    }
    impl Default for WarmThroughput { fn default() -> Self { Self::new() } }
}
