// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SCN`.

use super::prelude::*;

mod of { pub enum CfnDataIntegrationFlow {} pub enum CfnDataset {} pub enum CfnInstance {} impl ias_core::Optional for CfnInstance {} pub enum CfnNamespace {} }

/// [`AWS::SCN::DataIntegrationFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataIntegrationFlow = Handle<of::CfnDataIntegrationFlow>;
impl cfn::ResourceType for of::CfnDataIntegrationFlow { const TYPE: &'static str = "AWS::SCN::DataIntegrationFlow"; type Tags = cfn::TagList; type Props = CfnDataIntegrationFlowProps; type Reference = Is<kinds::DataIntegrationFlowArn>; }
impl CfnDataIntegrationFlow {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataIntegrationFlowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnDataIntegrationFlow`].
///
/// Mandatory: `InstanceId`, `Name`, `Sources`, `Transformation`, `Target`.
///
/// A change replaces the resource: `InstanceId`, `Name`.
pub type CfnDataIntegrationFlowProps = Fields<of::CfnDataIntegrationFlow>;
/// What [`CfnDataIntegrationFlowProps`] cannot do without.
pub struct CfnDataIntegrationFlowPropsRequired<A, B, C, D, E> {
    /// `InstanceId`: exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    pub instance_id: A,
    /// `Name`: 1 to 256 characters, matches `^[A-Za-z0-9-]+$`. Changing it replaces the resource.
    pub name: B,
    /// `Sources`: 1 to 40 items.
    pub sources: C,
    /// `Transformation`.
    pub transformation: D,
    /// `Target`.
    pub target: E,
}
impl CfnDataIntegrationFlowProps {
    /// Takes what is mandatory, by name: [`CfnDataIntegrationFlowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_data_integration_flow::DataIntegrationFlowSource>>, D: IntoVal<cfn_data_integration_flow::DataIntegrationFlowTransformation>, E: IntoVal<cfn_data_integration_flow::DataIntegrationFlowTarget>>(required: CfnDataIntegrationFlowPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "InstanceId", required.instance_id), "Name", required.name), "Sources", required.sources), "Transformation", required.transformation), "Target", required.target) }
    /// `InstanceId`: mandatory, exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Sources`: mandatory, 1 to 40 items.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_data_integration_flow::DataIntegrationFlowSource>>) -> Self { with(self, "Sources", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_integration_flow::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<cfn_data_integration_flow::DataIntegrationFlowTarget>) -> Self { with(self, "Target", value) }
    /// `Transformation`: mandatory.
    #[track_caller] pub fn transformation(self, value: impl IntoVal<cfn_data_integration_flow::DataIntegrationFlowTransformation>) -> Self { with(self, "Transformation", value) }
}

/// Types of [`CfnDataIntegrationFlow`].
pub mod cfn_data_integration_flow {
    use super::super::prelude::*;
    mod of { pub enum DataIntegrationFlowSource {} pub enum DataIntegrationFlowSourceSourceType {} pub enum DataIntegrationFlowTarget {} pub enum DataIntegrationFlowTargetTargetType {} pub enum DataIntegrationFlowTransformation {} pub enum DataIntegrationFlowTransformationTransformationType {} pub enum DatasetOptions {} impl ias_core::Optional for DatasetOptions {} pub enum DatasetOptionsLoadType {} pub enum DatasetSourceConfiguration {} pub enum DatasetTargetConfiguration {} pub enum DedupeStrategy {} pub enum DedupeStrategyType {} pub enum FieldPriorityDedupeField {} pub enum FieldPriorityDedupeFieldSortOrder {} pub enum FieldPriorityDedupeStrategyConfiguration {} pub enum S3Options {} impl ias_core::Optional for S3Options {} pub enum S3OptionsFileType {} pub enum S3SourceConfiguration {} pub enum SqlTransformationConfiguration {} pub enum Tag {} }

    /// `DataIntegrationFlowSource`.
    pub type DataIntegrationFlowSource = Fields<of::DataIntegrationFlowSource>;
    impl DataIntegrationFlowSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_type: impl IntoVal<DataIntegrationFlowSourceSourceType>, source_name: impl IntoVal<String>) -> Self { with(with(empty(), "SourceType", source_type), "SourceName", source_name) }
        /// `DatasetSource`.
        #[track_caller] pub fn dataset_source(self, value: impl IntoVal<DatasetSourceConfiguration>) -> Self { with(self, "DatasetSource", value) }
        /// `S3Source`.
        #[track_caller] pub fn s3_source(self, value: impl IntoVal<S3SourceConfiguration>) -> Self { with(self, "S3Source", value) }
        /// `SourceName`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9_]+$`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
        /// `SourceType`: mandatory.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<DataIntegrationFlowSourceSourceType>) -> Self { with(self, "SourceType", value) }
    }

    /// Words of `SourceType`.
    pub type DataIntegrationFlowSourceSourceType = Word<fn(of::DataIntegrationFlowSourceSourceType)>;
    impl DataIntegrationFlowSourceSourceType {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `DATASET`
        pub const Dataset: Self = word("DATASET");
    }

    /// `DataIntegrationFlowTarget`.
    pub type DataIntegrationFlowTarget = Fields<of::DataIntegrationFlowTarget>;
    impl DataIntegrationFlowTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_type: impl IntoVal<DataIntegrationFlowTargetTargetType>) -> Self { with(empty(), "TargetType", target_type) }
        /// `DatasetTarget`.
        #[track_caller] pub fn dataset_target(self, value: impl IntoVal<DatasetTargetConfiguration>) -> Self { with(self, "DatasetTarget", value) }
        /// `TargetType`: mandatory.
        #[track_caller] pub fn target_type(self, value: impl IntoVal<DataIntegrationFlowTargetTargetType>) -> Self { with(self, "TargetType", value) }
    }

    /// Words of `TargetType`.
    pub type DataIntegrationFlowTargetTargetType = Word<fn(of::DataIntegrationFlowTargetTargetType)>;
    impl DataIntegrationFlowTargetTargetType {
        /// `DATASET`
        pub const Dataset: Self = word("DATASET");
    }

    /// `DataIntegrationFlowTransformation`.
    pub type DataIntegrationFlowTransformation = Fields<of::DataIntegrationFlowTransformation>;
    impl DataIntegrationFlowTransformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transformation_type: impl IntoVal<DataIntegrationFlowTransformationTransformationType>) -> Self { with(empty(), "TransformationType", transformation_type) }
        /// `SqlTransformation`.
        #[track_caller] pub fn sql_transformation(self, value: impl IntoVal<SqlTransformationConfiguration>) -> Self { with(self, "SqlTransformation", value) }
        /// `TransformationType`: mandatory.
        #[track_caller] pub fn transformation_type(self, value: impl IntoVal<DataIntegrationFlowTransformationTransformationType>) -> Self { with(self, "TransformationType", value) }
    }

    /// Words of `TransformationType`.
    pub type DataIntegrationFlowTransformationTransformationType = Word<fn(of::DataIntegrationFlowTransformationTransformationType)>;
    impl DataIntegrationFlowTransformationTransformationType {
        /// `SQL`
        pub const Sql: Self = word("SQL");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `DatasetOptions`.
    pub type DatasetOptions = Fields<of::DatasetOptions>;
    impl DatasetOptions {
        /// `DedupeRecords`.
        #[track_caller] pub fn dedupe_records(self, value: impl IntoVal<bool>) -> Self { with(self, "DedupeRecords", value) }
        /// `DedupeStrategy`.
        #[track_caller] pub fn dedupe_strategy(self, value: impl IntoVal<DedupeStrategy>) -> Self { with(self, "DedupeStrategy", value) }
        /// `LoadType`.
        #[track_caller] pub fn load_type(self, value: impl IntoVal<DatasetOptionsLoadType>) -> Self { with(self, "LoadType", value) }
    }

    /// Words of `LoadType`.
    pub type DatasetOptionsLoadType = Word<fn(of::DatasetOptionsLoadType)>;
    impl DatasetOptionsLoadType {
        /// `INCREMENTAL`
        pub const Incremental: Self = word("INCREMENTAL");
        /// `REPLACE`
        pub const Replace: Self = word("REPLACE");
    }

    /// `DatasetSourceConfiguration`.
    pub type DatasetSourceConfiguration = Fields<of::DatasetSourceConfiguration>;
    impl DatasetSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dataset_identifier: impl IntoVal<String>) -> Self { with(empty(), "DatasetIdentifier", dataset_identifier) }
        /// `DatasetIdentifier`: mandatory, 1 to 1011 characters, matches `^[-_/A-Za-z0-9:]+$`.
        #[track_caller] pub fn dataset_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetIdentifier", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<DatasetOptions>) -> Self { with(self, "Options", value) }
    }

    /// `DatasetTargetConfiguration`.
    pub type DatasetTargetConfiguration = Fields<of::DatasetTargetConfiguration>;
    impl DatasetTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dataset_identifier: impl IntoVal<String>) -> Self { with(empty(), "DatasetIdentifier", dataset_identifier) }
        /// `DatasetIdentifier`: mandatory, 1 to 1011 characters, matches `^[-_/A-Za-z0-9:]+$`.
        #[track_caller] pub fn dataset_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetIdentifier", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<DatasetOptions>) -> Self { with(self, "Options", value) }
    }

    /// `DedupeStrategy`.
    pub type DedupeStrategy = Fields<of::DedupeStrategy>;
    impl DedupeStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DedupeStrategyType>) -> Self { with(empty(), "Type", type_) }
        /// `FieldPriority`.
        #[track_caller] pub fn field_priority(self, value: impl IntoVal<FieldPriorityDedupeStrategyConfiguration>) -> Self { with(self, "FieldPriority", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DedupeStrategyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DedupeStrategyType = Word<fn(of::DedupeStrategyType)>;
    impl DedupeStrategyType {
        /// `FIELD_PRIORITY`
        pub const FieldPriority: Self = word("FIELD_PRIORITY");
    }

    /// `FieldPriorityDedupeField`.
    pub type FieldPriorityDedupeField = Fields<of::FieldPriorityDedupeField>;
    impl FieldPriorityDedupeField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, sort_order: impl IntoVal<FieldPriorityDedupeFieldSortOrder>) -> Self { with(with(empty(), "Name", name), "SortOrder", sort_order) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[a-z0-9_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SortOrder`: mandatory.
        #[track_caller] pub fn sort_order(self, value: impl IntoVal<FieldPriorityDedupeFieldSortOrder>) -> Self { with(self, "SortOrder", value) }
    }

    /// Words of `SortOrder`.
    pub type FieldPriorityDedupeFieldSortOrder = Word<fn(of::FieldPriorityDedupeFieldSortOrder)>;
    impl FieldPriorityDedupeFieldSortOrder {
        /// `ASC`
        pub const Asc: Self = word("ASC");
        /// `DESC`
        pub const Desc: Self = word("DESC");
    }

    /// `FieldPriorityDedupeStrategyConfiguration`.
    pub type FieldPriorityDedupeStrategyConfiguration = Fields<of::FieldPriorityDedupeStrategyConfiguration>;
    impl FieldPriorityDedupeStrategyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<FieldPriorityDedupeField>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory, 1 to 10 items.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<FieldPriorityDedupeField>>) -> Self { with(self, "Fields", value) }
    }

    /// `S3Options`.
    pub type S3Options = Fields<of::S3Options>;
    impl S3Options {
        /// `FileType`.
        #[track_caller] pub fn file_type(self, value: impl IntoVal<S3OptionsFileType>) -> Self { with(self, "FileType", value) }
    }

    /// Words of `FileType`.
    pub type S3OptionsFileType = Word<fn(of::S3OptionsFileType)>;
    impl S3OptionsFileType {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }

    /// `S3SourceConfiguration`.
    pub type S3SourceConfiguration = Fields<of::S3SourceConfiguration>;
    impl S3SourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, prefix: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "Prefix", prefix) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Options`.
        #[track_caller] pub fn options(self, value: impl IntoVal<S3Options>) -> Self { with(self, "Options", value) }
        /// `Prefix`: mandatory, at most 700 characters, matches `^[/A-Za-z0-9._-]+$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `SqlTransformationConfiguration`.
    pub type SqlTransformationConfiguration = Fields<of::SqlTransformationConfiguration>;
    impl SqlTransformationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query: impl IntoVal<String>) -> Self { with(empty(), "Query", query) }
        /// `Query`: mandatory, 1 to 65535 characters.
        #[track_caller] pub fn query(self, value: impl IntoVal<String>) -> Self { with(self, "Query", value) }
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

/// [`AWS::SCN::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::SCN::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = Is<kinds::ScnDatasetArn>; }
impl CfnDataset {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScnDatasetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `InstanceId`, `Namespace`, `Name`.
///
/// A change replaces the resource: `InstanceId`, `Name`, `Namespace`, `PartitionSpec`, `Schema`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
/// What [`CfnDatasetProps`] cannot do without.
pub struct CfnDatasetPropsRequired<A, B, C> {
    /// `InstanceId`: exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    pub instance_id: A,
    /// `Namespace`: 1 to 50 characters, matches `^[a-z0-9_]+$`. Changing it replaces the resource.
    pub namespace: B,
    /// `Name`: 1 to 75 characters, matches `^[a-z0-9_]+$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnDatasetProps {
    /// Takes what is mandatory, by name: [`CfnDatasetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDatasetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceId", required.instance_id), "Namespace", required.namespace), "Name", required.name) }
    /// `Description`: 1 to 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceId`: mandatory, exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `Name`: mandatory, 1 to 75 characters, matches `^[a-z0-9_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Namespace`: mandatory, 1 to 50 characters, matches `^[a-z0-9_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `PartitionSpec`. Changing it replaces the resource.
    #[track_caller] pub fn partition_spec(self, value: impl IntoVal<cfn_dataset::PartitionSpec>) -> Self { with(self, "PartitionSpec", value) }
    /// `Schema`. Changing it replaces the resource.
    #[track_caller] pub fn schema(self, value: impl IntoVal<cfn_dataset::Schema>) -> Self { with(self, "Schema", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*;
    pub use super::cfn_data_integration_flow::{Tag};
    mod of { pub enum DataLakeDatasetPartitionField {} pub enum DataLakeDatasetPartitionFieldTransform {} pub enum DataLakeDatasetPartitionFieldTransformType {} pub enum DataLakeDatasetPrimaryKeyField {} pub enum DataLakeDatasetSchemaField {} pub enum DataLakeDatasetSchemaFieldType {} pub enum PartitionSpec {} pub enum Schema {} }

    /// `DataLakeDatasetPartitionField`.
    pub type DataLakeDatasetPartitionField = Fields<of::DataLakeDatasetPartitionField>;
    impl DataLakeDatasetPartitionField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, transform: impl IntoVal<DataLakeDatasetPartitionFieldTransform>) -> Self { with(with(empty(), "Name", name), "Transform", transform) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[a-z0-9_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Transform`: mandatory.
        #[track_caller] pub fn transform(self, value: impl IntoVal<DataLakeDatasetPartitionFieldTransform>) -> Self { with(self, "Transform", value) }
    }

    /// `Transform`.
    pub type DataLakeDatasetPartitionFieldTransform = Fields<of::DataLakeDatasetPartitionFieldTransform>;
    impl DataLakeDatasetPartitionFieldTransform {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DataLakeDatasetPartitionFieldTransformType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataLakeDatasetPartitionFieldTransformType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DataLakeDatasetPartitionFieldTransformType = Word<fn(of::DataLakeDatasetPartitionFieldTransformType)>;
    impl DataLakeDatasetPartitionFieldTransformType {
        /// `YEAR`
        pub const Year: Self = word("YEAR");
        /// `MONTH`
        pub const Month: Self = word("MONTH");
        /// `DAY`
        pub const Day: Self = word("DAY");
        /// `HOUR`
        pub const Hour: Self = word("HOUR");
        /// `IDENTITY`
        pub const Identity: Self = word("IDENTITY");
    }

    /// `DataLakeDatasetPrimaryKeyField`.
    pub type DataLakeDatasetPrimaryKeyField = Fields<of::DataLakeDatasetPrimaryKeyField>;
    impl DataLakeDatasetPrimaryKeyField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[a-z0-9_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `DataLakeDatasetSchemaField`.
    pub type DataLakeDatasetSchemaField = Fields<of::DataLakeDatasetSchemaField>;
    /// What [`DataLakeDatasetSchemaField`] cannot do without.
    pub struct DataLakeDatasetSchemaFieldRequired<A, B, C> {
        /// `Name`: 1 to 100 characters, matches `^[a-z0-9_]+$`.
        pub name: A,
        /// `Type`.
        pub type_: B,
        /// `IsRequired`.
        pub is_required: C,
    }
    impl DataLakeDatasetSchemaField {
        /// Takes what is mandatory, by name: [`DataLakeDatasetSchemaFieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DataLakeDatasetSchemaFieldType>, C: IntoVal<bool>>(required: DataLakeDatasetSchemaFieldRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "IsRequired", required.is_required) }
        /// `IsRequired`: mandatory.
        #[track_caller] pub fn is_required(self, value: impl IntoVal<bool>) -> Self { with(self, "IsRequired", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[a-z0-9_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataLakeDatasetSchemaFieldType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DataLakeDatasetSchemaFieldType = Word<fn(of::DataLakeDatasetSchemaFieldType)>;
    impl DataLakeDatasetSchemaFieldType {
        /// `INT`
        pub const Int: Self = word("INT");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
        /// `LONG`
        pub const Long: Self = word("LONG");
    }

    /// `PartitionSpec`.
    pub type PartitionSpec = Fields<of::PartitionSpec>;
    impl PartitionSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<DataLakeDatasetPartitionField>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory, 1 to 10 items.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<DataLakeDatasetPartitionField>>) -> Self { with(self, "Fields", value) }
    }

    /// `Schema`.
    pub type Schema = Fields<of::Schema>;
    impl Schema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, fields: impl IntoVal<List<DataLakeDatasetSchemaField>>) -> Self { with(with(empty(), "Name", name), "Fields", fields) }
        /// `Fields`: mandatory, 1 to 500 items.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<DataLakeDatasetSchemaField>>) -> Self { with(self, "Fields", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[A-Za-z0-9]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PrimaryKeys`: 1 to 20 items.
        #[track_caller] pub fn primary_keys(self, value: impl IntoVal<List<DataLakeDatasetPrimaryKeyField>>) -> Self { with(self, "PrimaryKeys", value) }
    }
}

/// [`AWS::SCN::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::SCN::Instance"; type Tags = cfn::TagList; type Props = CfnInstanceProps; type Reference = Is<kinds::ScnInstanceArn>; }
impl CfnInstance {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScnInstanceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AwsAccountId`.
    #[inline] pub fn attr_aws_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountId") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `InstanceId`.
    #[inline] pub fn attr_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceId") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `State`: one of `Initializing`, `Active`, `CreateFailed`, `DeleteFailed`, `Deleting`, `Deleted`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<f64> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnInstance`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `WebAppDnsDomain`.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
impl CfnInstanceProps {
    /// `InstanceDescription`: at most 501 characters, matches `^([a-zA-Z0-9., _ʼ'%-]){0,500}$`.
    #[track_caller] pub fn instance_description(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceDescription", value) }
    /// `InstanceName`: at most 63 characters, matches `^(?![ _ʼ'%-])[a-zA-Z0-9 _ʼ'%-]{0,62}[a-zA-Z0-9]$`.
    #[track_caller] pub fn instance_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WebAppDnsDomain`: matches `^(?![-])[a-zA-Z0-9-]{1,62}[a-zA-Z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn web_app_dns_domain(self, value: impl IntoVal<String>) -> Self { with(self, "WebAppDnsDomain", value) }
}

/// Types of [`CfnInstance`].
pub mod cfn_instance {
    pub use super::cfn_data_integration_flow::{Tag};
}

/// [`AWS::SCN::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNamespace = Handle<of::CfnNamespace>;
impl cfn::ResourceType for of::CfnNamespace { const TYPE: &'static str = "AWS::SCN::Namespace"; type Tags = cfn::TagList; type Props = CfnNamespaceProps; type Reference = Is<kinds::NamespaceArn>; }
impl CfnNamespace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NamespaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnNamespace`].
///
/// Mandatory: `InstanceId`, `Name`.
///
/// A change replaces the resource: `InstanceId`, `Name`.
pub type CfnNamespaceProps = Fields<of::CfnNamespace>;
impl CfnNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceId", instance_id), "Name", name) }
    /// `Description`: 1 to 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceId`: mandatory, exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `^[a-z0-9_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_namespace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNamespace`].
pub mod cfn_namespace {
    pub use super::cfn_data_integration_flow::{Tag};
}
