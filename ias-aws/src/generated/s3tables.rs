// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3Tables`.

use super::prelude::*;

mod of { pub enum CfnNamespace {} pub enum CfnTable {} pub enum CfnTableBucket {} pub enum CfnTableBucketPolicy {} pub enum CfnTablePolicy {} }

/// [`AWS::S3Tables::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html).
///
/// What `Ref` returns: a text of TableBucketARN, Namespace.
pub type CfnNamespace = Handle<of::CfnNamespace>;
impl cfn::ResourceType for of::CfnNamespace { const TYPE: &'static str = "AWS::S3Tables::Namespace"; type Tags = cfn::NoTags; type Props = CfnNamespaceProps; type Reference = String; }

/// Properties of [`CfnNamespace`].
///
/// Mandatory: `Namespace`, `TableBucketARN`.
///
/// A change replaces the resource: `Namespace`, `TableBucketARN`.
pub type CfnNamespaceProps = Fields<of::CfnNamespace>;
impl CfnNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(namespace: impl IntoVal<String>, table_bucket_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Namespace", namespace), "TableBucketARN", table_bucket_arn) }
    /// `Namespace`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `TableBucketARN`: mandatory, matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Changing it replaces the resource.
    #[track_caller] pub fn table_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TableBucketARN", value) }
}

/// [`AWS::S3Tables::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html).
///
/// What `Ref` returns: `TableARN`.
pub type CfnTable = Handle<of::CfnTable>;
impl cfn::ResourceType for of::CfnTable { const TYPE: &'static str = "AWS::S3Tables::Table"; type Tags = cfn::TagList; type Props = CfnTableProps; type Reference = Is<kinds::S3TablesTableArn>; }
impl CfnTable {
    /// The attribute `TableARN`.
    #[inline] pub fn attr_table_arn(&self) -> Val<Is<kinds::S3TablesTableArn>> { cfn::attribute(&self.0, "TableARN") }
    /// The attribute `VersionToken`.
    #[inline] pub fn attr_version_token(&self) -> Val<String> { cfn::attribute(&self.0, "VersionToken") }
    /// The attribute `WarehouseLocation`.
    #[inline] pub fn attr_warehouse_location(&self) -> Val<String> { cfn::attribute(&self.0, "WarehouseLocation") }
}

/// Properties of [`CfnTable`].
///
/// Mandatory: `TableBucketARN`, `Namespace`, `TableName`, `OpenTableFormat`.
///
/// A change replaces the resource: `IcebergMetadata`, `OpenTableFormat`, `StorageClassConfiguration`, `TableBucketARN`, `WithoutMetadata`.
pub type CfnTableProps = Fields<of::CfnTable>;
/// What [`CfnTableProps`] cannot do without.
pub struct CfnTablePropsRequired<A, B, C, D> {
    /// `TableBucketARN`: matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Changing it replaces the resource.
    pub table_bucket_arn: A,
    /// `Namespace`: 1 to 255 characters, matches `^[0-9a-z_]*$`.
    pub namespace: B,
    /// `TableName`.
    pub table_name: C,
    /// `OpenTableFormat`. Changing it replaces the resource.
    pub open_table_format: D,
}
impl CfnTableProps {
    /// Takes what is mandatory, by name: [`CfnTablePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_table::OpenTableFormat>>(required: CfnTablePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TableBucketARN", required.table_bucket_arn), "Namespace", required.namespace), "TableName", required.table_name), "OpenTableFormat", required.open_table_format) }
    /// `Compaction`.
    #[track_caller] pub fn compaction(self, value: impl IntoVal<cfn_table::Compaction>) -> Self { with(self, "Compaction", value) }
    /// `IcebergMetadata`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn iceberg_metadata(self, value: impl IntoVal<cfn_table::IcebergMetadata>) -> Self { with(self, "IcebergMetadata", value) }
    /// `Namespace`: mandatory, 1 to 255 characters, matches `^[0-9a-z_]*$`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `OpenTableFormat`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn open_table_format(self, value: impl IntoVal<cfn_table::OpenTableFormat>) -> Self { with(self, "OpenTableFormat", value) }
    /// `SnapshotManagement`.
    #[track_caller] pub fn snapshot_management(self, value: impl IntoVal<cfn_table::SnapshotManagement>) -> Self { with(self, "SnapshotManagement", value) }
    /// `StorageClassConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn storage_class_configuration(self, value: impl IntoVal<cfn_table::StorageClassConfiguration>) -> Self { with(self, "StorageClassConfiguration", value) }
    /// `TableBucketARN`: mandatory, matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Changing it replaces the resource.
    #[track_caller] pub fn table_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TableBucketARN", value) }
    /// `TableName`: mandatory.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WithoutMetadata`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn without_metadata(self, value: impl IntoVal<cfn_table::WithoutMetadata>) -> Self { with(self, "WithoutMetadata", value) }
}

/// Types of [`CfnTable`].
pub mod cfn_table {
    use super::super::prelude::*;
    mod of { pub enum Compaction {} impl ias_core::Optional for Compaction {} pub enum CompactionStatus {} pub enum IcebergMetadata {} impl ias_core::Optional for IcebergMetadata {} pub enum IcebergPartitionField {} pub enum IcebergPartitionSpec {} pub enum IcebergSchema {} pub enum IcebergSchemaV2 {} pub enum IcebergSchemaV2SchemaV2FieldType {} pub enum IcebergSortField {} pub enum IcebergSortFieldDirection {} pub enum IcebergSortFieldNullOrder {} pub enum IcebergSortOrder {} pub enum OpenTableFormat {} pub enum SchemaField {} pub enum SchemaV2Field {} pub enum SnapshotManagement {} impl ias_core::Optional for SnapshotManagement {} pub enum SnapshotManagementStatus {} pub enum StorageClassConfiguration {} impl ias_core::Optional for StorageClassConfiguration {} pub enum StorageClassConfigurationStorageClass {} pub enum Tag {} pub enum WithoutMetadata {} }

    /// `Compaction`.
    pub type Compaction = Fields<of::Compaction>;
    impl Compaction {
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<CompactionStatus>) -> Self { with(self, "Status", value) }
        /// `TargetFileSizeMB`: at least 64.
        #[track_caller] pub fn target_file_size_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetFileSizeMB", value) }
    }

    /// Words of `Status`.
    pub type CompactionStatus = Word<fn(of::CompactionStatus)>;
    impl CompactionStatus {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `IcebergMetadata`.
    pub type IcebergMetadata = Fields<of::IcebergMetadata>;
    impl IcebergMetadata {
        /// `IcebergPartitionSpec`.
        #[track_caller] pub fn iceberg_partition_spec(self, value: impl IntoVal<IcebergPartitionSpec>) -> Self { with(self, "IcebergPartitionSpec", value) }
        /// `IcebergSchema`.
        #[track_caller] pub fn iceberg_schema(self, value: impl IntoVal<IcebergSchema>) -> Self { with(self, "IcebergSchema", value) }
        /// `IcebergSchemaV2`.
        #[track_caller] pub fn iceberg_schema_v2(self, value: impl IntoVal<IcebergSchemaV2>) -> Self { with(self, "IcebergSchemaV2", value) }
        /// `IcebergSortOrder`.
        #[track_caller] pub fn iceberg_sort_order(self, value: impl IntoVal<IcebergSortOrder>) -> Self { with(self, "IcebergSortOrder", value) }
        /// `TableProperties`.
        #[track_caller] pub fn table_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TableProperties", value) }
    }

    /// `IcebergPartitionField`.
    pub type IcebergPartitionField = Fields<of::IcebergPartitionField>;
    /// What [`IcebergPartitionField`] cannot do without.
    pub struct IcebergPartitionFieldRequired<A, B, C> {
        /// `SourceId`.
        pub source_id: A,
        /// `Transform`.
        pub transform: B,
        /// `Name`.
        pub name: C,
    }
    impl IcebergPartitionField {
        /// Takes what is mandatory, by name: [`IcebergPartitionFieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>>(required: IcebergPartitionFieldRequired<A, B, C>) -> Self { with(with(with(empty(), "SourceId", required.source_id), "Transform", required.transform), "Name", required.name) }
        /// `FieldId`.
        #[track_caller] pub fn field_id(self, value: impl IntoVal<i64>) -> Self { with(self, "FieldId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SourceId`: mandatory.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceId", value) }
        /// `Transform`: mandatory.
        #[track_caller] pub fn transform(self, value: impl IntoVal<String>) -> Self { with(self, "Transform", value) }
    }

    /// `IcebergPartitionSpec`.
    pub type IcebergPartitionSpec = Fields<of::IcebergPartitionSpec>;
    impl IcebergPartitionSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<IcebergPartitionField>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<IcebergPartitionField>>) -> Self { with(self, "Fields", value) }
        /// `SpecId`.
        #[track_caller] pub fn spec_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SpecId", value) }
    }

    /// `IcebergSchema`.
    pub type IcebergSchema = Fields<of::IcebergSchema>;
    impl IcebergSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schema_field_list: impl IntoVal<List<SchemaField>>) -> Self { with(empty(), "SchemaFieldList", schema_field_list) }
        /// `SchemaFieldList`: mandatory.
        #[track_caller] pub fn schema_field_list(self, value: impl IntoVal<List<SchemaField>>) -> Self { with(self, "SchemaFieldList", value) }
    }

    /// `IcebergSchemaV2`.
    pub type IcebergSchemaV2 = Fields<of::IcebergSchemaV2>;
    impl IcebergSchemaV2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schema_v2_field_list: impl IntoVal<List<SchemaV2Field>>, schema_v2_field_type: impl IntoVal<IcebergSchemaV2SchemaV2FieldType>) -> Self { with(with(empty(), "SchemaV2FieldList", schema_v2_field_list), "SchemaV2FieldType", schema_v2_field_type) }
        /// `IdentifierFieldIds`.
        #[track_caller] pub fn identifier_field_ids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "IdentifierFieldIds", value) }
        /// `SchemaId`.
        #[track_caller] pub fn schema_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SchemaId", value) }
        /// `SchemaV2FieldList`: mandatory.
        #[track_caller] pub fn schema_v2_field_list(self, value: impl IntoVal<List<SchemaV2Field>>) -> Self { with(self, "SchemaV2FieldList", value) }
        /// `SchemaV2FieldType`: mandatory.
        #[track_caller] pub fn schema_v2_field_type(self, value: impl IntoVal<IcebergSchemaV2SchemaV2FieldType>) -> Self { with(self, "SchemaV2FieldType", value) }
    }

    /// Words of `SchemaV2FieldType`.
    pub type IcebergSchemaV2SchemaV2FieldType = Word<fn(of::IcebergSchemaV2SchemaV2FieldType)>;
    impl IcebergSchemaV2SchemaV2FieldType {
        /// `struct`
        pub const Struct: Self = word("struct");
    }

    /// `IcebergSortField`.
    pub type IcebergSortField = Fields<of::IcebergSortField>;
    /// What [`IcebergSortField`] cannot do without.
    pub struct IcebergSortFieldRequired<A, B, C, D> {
        /// `SourceId`.
        pub source_id: A,
        /// `Transform`.
        pub transform: B,
        /// `Direction`.
        pub direction: C,
        /// `NullOrder`.
        pub null_order: D,
    }
    impl IcebergSortField {
        /// Takes what is mandatory, by name: [`IcebergSortFieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<IcebergSortFieldDirection>, D: IntoVal<IcebergSortFieldNullOrder>>(required: IcebergSortFieldRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "SourceId", required.source_id), "Transform", required.transform), "Direction", required.direction), "NullOrder", required.null_order) }
        /// `Direction`: mandatory.
        #[track_caller] pub fn direction(self, value: impl IntoVal<IcebergSortFieldDirection>) -> Self { with(self, "Direction", value) }
        /// `NullOrder`: mandatory.
        #[track_caller] pub fn null_order(self, value: impl IntoVal<IcebergSortFieldNullOrder>) -> Self { with(self, "NullOrder", value) }
        /// `SourceId`: mandatory.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceId", value) }
        /// `Transform`: mandatory.
        #[track_caller] pub fn transform(self, value: impl IntoVal<String>) -> Self { with(self, "Transform", value) }
    }

    /// Words of `Direction`.
    pub type IcebergSortFieldDirection = Word<fn(of::IcebergSortFieldDirection)>;
    impl IcebergSortFieldDirection {
        /// `asc`
        pub const Asc: Self = word("asc");
        /// `desc`
        pub const Desc: Self = word("desc");
    }

    /// Words of `NullOrder`.
    pub type IcebergSortFieldNullOrder = Word<fn(of::IcebergSortFieldNullOrder)>;
    impl IcebergSortFieldNullOrder {
        /// `nulls-first`
        pub const NullsFirst: Self = word("nulls-first");
        /// `nulls-last`
        pub const NullsLast: Self = word("nulls-last");
    }

    /// `IcebergSortOrder`.
    pub type IcebergSortOrder = Fields<of::IcebergSortOrder>;
    impl IcebergSortOrder {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<IcebergSortField>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<IcebergSortField>>) -> Self { with(self, "Fields", value) }
        /// `OrderId`.
        #[track_caller] pub fn order_id(self, value: impl IntoVal<i64>) -> Self { with(self, "OrderId", value) }
    }

    /// Words of `OpenTableFormat`.
    pub type OpenTableFormat = Word<fn(of::OpenTableFormat)>;
    impl OpenTableFormat {
        /// `ICEBERG`
        pub const Iceberg: Self = word("ICEBERG");
    }

    /// `SchemaField`.
    pub type SchemaField = Fields<of::SchemaField>;
    impl SchemaField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<i64>) -> Self { with(self, "Id", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `SchemaV2Field`.
    pub type SchemaV2Field = Fields<of::SchemaV2Field>;
    /// What [`SchemaV2Field`] cannot do without.
    pub struct SchemaV2FieldRequired<A, B, C, D> {
        /// `Id`.
        pub id: A,
        /// `Name`.
        pub name: B,
        /// `Type`.
        pub type_: C,
        /// `Required`.
        pub required: D,
    }
    impl SchemaV2Field {
        /// Takes what is mandatory, by name: [`SchemaV2FieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<bool>>(required: SchemaV2FieldRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Id", required.id), "Name", required.name), "Type", required.type_), "Required", required.required) }
        /// `Doc`.
        #[track_caller] pub fn doc(self, value: impl IntoVal<String>) -> Self { with(self, "Doc", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<i64>) -> Self { with(self, "Id", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `SnapshotManagement`.
    pub type SnapshotManagement = Fields<of::SnapshotManagement>;
    impl SnapshotManagement {
        /// `MaxSnapshotAgeHours`: at least 1.
        #[track_caller] pub fn max_snapshot_age_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSnapshotAgeHours", value) }
        /// `MinSnapshotsToKeep`: at least 1.
        #[track_caller] pub fn min_snapshots_to_keep(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSnapshotsToKeep", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<SnapshotManagementStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type SnapshotManagementStatus = Word<fn(of::SnapshotManagementStatus)>;
    impl SnapshotManagementStatus {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `StorageClassConfiguration`.
    pub type StorageClassConfiguration = Fields<of::StorageClassConfiguration>;
    impl StorageClassConfiguration {
        /// `StorageClass`.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<StorageClassConfigurationStorageClass>) -> Self { with(self, "StorageClass", value) }
    }

    /// Words of `StorageClass`.
    pub type StorageClassConfigurationStorageClass = Word<fn(of::StorageClassConfigurationStorageClass)>;
    impl StorageClassConfigurationStorageClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
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

    /// Words of `WithoutMetadata`.
    pub type WithoutMetadata = Word<fn(of::WithoutMetadata)>;
    impl WithoutMetadata {
        /// `Yes`
        pub const Yes: Self = word("Yes");
    }
}

/// [`AWS::S3Tables::TableBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html).
///
/// What `Ref` returns: `TableBucketARN`.
pub type CfnTableBucket = Handle<of::CfnTableBucket>;
impl cfn::ResourceType for of::CfnTableBucket { const TYPE: &'static str = "AWS::S3Tables::TableBucket"; type Tags = cfn::TagList; type Props = CfnTableBucketProps; type Reference = Is<kinds::TableBucketArn>; }
impl CfnTableBucket {
    /// The attribute `TableBucketARN`.
    #[inline] pub fn attr_table_bucket_arn(&self) -> Val<Is<kinds::TableBucketArn>> { cfn::attribute(&self.0, "TableBucketARN") }
}

/// Properties of [`CfnTableBucket`].
///
/// Mandatory: `TableBucketName`.
///
/// A change replaces the resource: `TableBucketName`.
pub type CfnTableBucketProps = Fields<of::CfnTableBucket>;
impl CfnTableBucketProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(table_bucket_name: impl IntoVal<String>) -> Self { with(empty(), "TableBucketName", table_bucket_name) }
    /// `EncryptionConfiguration`.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_table_bucket::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `MetricsConfiguration`.
    #[track_caller] pub fn metrics_configuration(self, value: impl IntoVal<cfn_table_bucket::MetricsConfiguration>) -> Self { with(self, "MetricsConfiguration", value) }
    /// `ReplicationConfiguration`.
    #[track_caller] pub fn replication_configuration(self, value: impl IntoVal<cfn_table_bucket::ReplicationConfiguration>) -> Self { with(self, "ReplicationConfiguration", value) }
    /// `StorageClassConfiguration`.
    #[track_caller] pub fn storage_class_configuration(self, value: impl IntoVal<cfn_table_bucket::StorageClassConfiguration>) -> Self { with(self, "StorageClassConfiguration", value) }
    /// `TableBucketName`: mandatory, 3 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableBucketName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_table_bucket::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UnreferencedFileRemoval`.
    #[track_caller] pub fn unreferenced_file_removal(self, value: impl IntoVal<cfn_table_bucket::UnreferencedFileRemoval>) -> Self { with(self, "UnreferencedFileRemoval", value) }
}

/// Types of [`CfnTableBucket`].
pub mod cfn_table_bucket {
    use super::super::prelude::*;
    pub use super::cfn_table::{StorageClassConfiguration, StorageClassConfigurationStorageClass, Tag};
    mod of { pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum EncryptionConfigurationSseAlgorithm {} pub enum MetricsConfiguration {} impl ias_core::Optional for MetricsConfiguration {} pub enum MetricsConfigurationStatus {} pub enum ReplicationConfiguration {} pub enum ReplicationDestination {} pub enum ReplicationRule {} pub enum UnreferencedFileRemoval {} impl ias_core::Optional for UnreferencedFileRemoval {} pub enum UnreferencedFileRemovalStatus {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KMSKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSKeyArn", value) }
        /// `SSEAlgorithm`.
        #[track_caller] pub fn sse_algorithm(self, value: impl IntoVal<EncryptionConfigurationSseAlgorithm>) -> Self { with(self, "SSEAlgorithm", value) }
    }

    /// Words of `SSEAlgorithm`.
    pub type EncryptionConfigurationSseAlgorithm = Word<fn(of::EncryptionConfigurationSseAlgorithm)>;
    impl EncryptionConfigurationSseAlgorithm {
        /// `AES256`
        pub const Aes256: Self = word("AES256");
        /// `aws:kms`
        pub const AwsKms: Self = word("aws:kms");
    }

    /// `MetricsConfiguration`.
    pub type MetricsConfiguration = Fields<of::MetricsConfiguration>;
    impl MetricsConfiguration {
        /// `Status`: default `"Disabled"`.
        #[track_caller] pub fn status(self, value: impl IntoVal<MetricsConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type MetricsConfigurationStatus = Word<fn(of::MetricsConfigurationStatus)>;
    impl MetricsConfigurationStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `ReplicationConfiguration`.
    pub type ReplicationConfiguration = Fields<of::ReplicationConfiguration>;
    impl ReplicationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role: impl IntoVal<String>, rules: impl IntoVal<List<ReplicationRule>>) -> Self { with(with(empty(), "Role", role), "Rules", rules) }
        /// `Role`: mandatory.
        #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
        /// `Rules`: mandatory, exactly 1 item.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<ReplicationRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `ReplicationDestination`.
    pub type ReplicationDestination = Fields<of::ReplicationDestination>;
    impl ReplicationDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_table_bucket_arn: impl IntoVal<String>) -> Self { with(empty(), "DestinationTableBucketARN", destination_table_bucket_arn) }
        /// `DestinationTableBucketARN`: mandatory.
        #[track_caller] pub fn destination_table_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationTableBucketARN", value) }
    }

    /// `ReplicationRule`.
    pub type ReplicationRule = Fields<of::ReplicationRule>;
    impl ReplicationRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destinations: impl IntoVal<List<ReplicationDestination>>) -> Self { with(empty(), "Destinations", destinations) }
        /// `Destinations`: mandatory, 1 to 5 items.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<ReplicationDestination>>) -> Self { with(self, "Destinations", value) }
    }

    /// `UnreferencedFileRemoval`.
    pub type UnreferencedFileRemoval = Fields<of::UnreferencedFileRemoval>;
    impl UnreferencedFileRemoval {
        /// `NoncurrentDays`: at least 1.
        #[track_caller] pub fn noncurrent_days(self, value: impl IntoVal<i64>) -> Self { with(self, "NoncurrentDays", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<UnreferencedFileRemovalStatus>) -> Self { with(self, "Status", value) }
        /// `UnreferencedDays`: at least 1.
        #[track_caller] pub fn unreferenced_days(self, value: impl IntoVal<i64>) -> Self { with(self, "UnreferencedDays", value) }
    }

    /// Words of `Status`.
    pub type UnreferencedFileRemovalStatus = Word<fn(of::UnreferencedFileRemovalStatus)>;
    impl UnreferencedFileRemovalStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }
}

/// [`AWS::S3Tables::TableBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html).
///
/// What `Ref` returns: `TableBucketARN`.
pub type CfnTableBucketPolicy = Handle<of::CfnTableBucketPolicy>;
impl cfn::ResourceType for of::CfnTableBucketPolicy { const TYPE: &'static str = "AWS::S3Tables::TableBucketPolicy"; type Tags = cfn::NoTags; type Props = CfnTableBucketPolicyProps; type Reference = String; }

/// Properties of [`CfnTableBucketPolicy`].
///
/// Mandatory: `ResourcePolicy`, `TableBucketARN`.
///
/// A change replaces the resource: `TableBucketARN`.
pub type CfnTableBucketPolicyProps = Fields<of::CfnTableBucketPolicy>;
impl CfnTableBucketPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_policy: impl IntoVal<Json>, table_bucket_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ResourcePolicy", resource_policy), "TableBucketARN", table_bucket_arn) }
    /// `ResourcePolicy`: mandatory, 1 to 20480 characters.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourcePolicy", value) }
    /// `TableBucketARN`: mandatory, matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Changing it replaces the resource.
    #[track_caller] pub fn table_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TableBucketARN", value) }
}

/// [`AWS::S3Tables::TablePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html).
///
/// What `Ref` returns: `TableARN`.
pub type CfnTablePolicy = Handle<of::CfnTablePolicy>;
impl cfn::ResourceType for of::CfnTablePolicy { const TYPE: &'static str = "AWS::S3Tables::TablePolicy"; type Tags = cfn::NoTags; type Props = CfnTablePolicyProps; type Reference = String; }
impl CfnTablePolicy {
    /// The attribute `Namespace`.
    #[inline] pub fn attr_namespace(&self) -> Val<String> { cfn::attribute(&self.0, "Namespace") }
    /// The attribute `TableBucketARN`.
    #[inline] pub fn attr_table_bucket_arn(&self) -> Val<String> { cfn::attribute(&self.0, "TableBucketARN") }
    /// The attribute `TableName`.
    #[inline] pub fn attr_table_name(&self) -> Val<String> { cfn::attribute(&self.0, "TableName") }
}

/// Properties of [`CfnTablePolicy`].
///
/// Mandatory: `TableARN`, `ResourcePolicy`.
///
/// A change replaces the resource: `TableARN`.
pub type CfnTablePolicyProps = Fields<of::CfnTablePolicy>;
impl CfnTablePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(table_arn: impl IntoVal<String>, resource_policy: impl IntoVal<Json>) -> Self { with(with(empty(), "TableARN", table_arn), "ResourcePolicy", resource_policy) }
    /// `ResourcePolicy`: mandatory, 1 to 20480 characters.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourcePolicy", value) }
    /// `TableARN`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn table_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TableARN", value) }
}
