// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NeptuneGraph`.

use super::prelude::*;

mod of { pub enum CfnGraph {} pub enum CfnGraphSnapshot {} pub enum CfnPrivateGraphEndpoint {} }

/// [`AWS::NeptuneGraph::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html).
///
/// What `Ref` returns: `GraphId`.
pub type CfnGraph = Handle<of::CfnGraph>;
impl cfn::ResourceType for of::CfnGraph { const TYPE: &'static str = "AWS::NeptuneGraph::Graph"; type Tags = cfn::TagList; type Props = CfnGraphProps; type Reference = String; }
impl CfnGraph {
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `GraphArn`.
    #[inline] pub fn attr_graph_arn(&self) -> Val<Is<kinds::NeptuneGraphGraphArn>> { cfn::attribute(&self.0, "GraphArn") }
    /// The attribute `GraphId`.
    #[inline] pub fn attr_graph_id(&self) -> Val<String> { cfn::attribute(&self.0, "GraphId") }
}

/// Properties of [`CfnGraph`].
///
/// Mandatory: `ProvisionedMemory`.
///
/// A change replaces the resource: `GraphName`, `ImportTask`, `KmsKeyIdentifier`, `ReplicaCount`, `VectorSearchConfiguration`.
///
/// A change may replace the resource: `ProvisionedMemory`.
pub type CfnGraphProps = Fields<of::CfnGraph>;
impl CfnGraphProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(provisioned_memory: impl IntoVal<i64>) -> Self { with(empty(), "ProvisionedMemory", provisioned_memory) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `GraphName`: 1 to 63 characters, matches `^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn graph_name(self, value: impl IntoVal<String>) -> Self { with(self, "GraphName", value) }
    /// `ImportTask`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn import_task(self, value: impl IntoVal<cfn_graph::ImportTask>) -> Self { with(self, "ImportTask", value) }
    /// `KmsKeyIdentifier`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `ProvisionedMemory`: mandatory, 16 to 24576. Changing it may replace the resource.
    #[track_caller] pub fn provisioned_memory(self, value: impl IntoVal<i64>) -> Self { with(self, "ProvisionedMemory", value) }
    /// `PublicConnectivity`.
    #[track_caller] pub fn public_connectivity(self, value: impl IntoVal<bool>) -> Self { with(self, "PublicConnectivity", value) }
    /// `ReplicaCount`: 0 to 2. Changing it replaces the resource.
    #[track_caller] pub fn replica_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplicaCount", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_graph::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VectorSearchConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn vector_search_configuration(self, value: impl IntoVal<cfn_graph::VectorSearchConfiguration>) -> Self { with(self, "VectorSearchConfiguration", value) }
}

/// Types of [`CfnGraph`].
pub mod cfn_graph {
    use super::super::prelude::*;
    mod of { pub enum ImportOptions {} impl ias_core::Optional for ImportOptions {} pub enum ImportTask {} pub enum ImportTaskBlankNodeHandling {} pub enum ImportTaskFormat {} pub enum ImportTaskParquetType {} pub enum NeptuneImportOptions {} pub enum Tag {} pub enum VectorSearchConfiguration {} }

    /// `ImportOptions`.
    pub type ImportOptions = Fields<of::ImportOptions>;
    impl ImportOptions {
        /// `Neptune`.
        #[track_caller] pub fn neptune(self, value: impl IntoVal<NeptuneImportOptions>) -> Self { with(self, "Neptune", value) }
    }

    /// `ImportTask`.
    pub type ImportTask = Fields<of::ImportTask>;
    impl ImportTask {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Source", source), "RoleArn", role_arn) }
        /// `BlankNodeHandling`.
        #[track_caller] pub fn blank_node_handling(self, value: impl IntoVal<ImportTaskBlankNodeHandling>) -> Self { with(self, "BlankNodeHandling", value) }
        /// `FailOnError`.
        #[track_caller] pub fn fail_on_error(self, value: impl IntoVal<bool>) -> Self { with(self, "FailOnError", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<ImportTaskFormat>) -> Self { with(self, "Format", value) }
        /// `ImportOptions`.
        #[track_caller] pub fn import_options(self, value: impl IntoVal<ImportOptions>) -> Self { with(self, "ImportOptions", value) }
        /// `MaxProvisionedMemory`: 16 to 24576.
        #[track_caller] pub fn max_provisioned_memory(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxProvisionedMemory", value) }
        /// `MinProvisionedMemory`: 16 to 24576.
        #[track_caller] pub fn min_provisioned_memory(self, value: impl IntoVal<i64>) -> Self { with(self, "MinProvisionedMemory", value) }
        /// `ParquetType`.
        #[track_caller] pub fn parquet_type(self, value: impl IntoVal<ImportTaskParquetType>) -> Self { with(self, "ParquetType", value) }
        /// `RoleArn`: mandatory, 1 to 1024 characters, matches `arn:aws[^:]*:iam::[0-9]{12}:(role|role/service-role)(/[\w+=,.@-]+)+`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// Words of `BlankNodeHandling`.
    pub type ImportTaskBlankNodeHandling = Word<fn(of::ImportTaskBlankNodeHandling)>;
    impl ImportTaskBlankNodeHandling {
        /// `convertToIri`
        pub const ConvertToIri: Self = word("convertToIri");
    }

    /// Words of `Format`.
    pub type ImportTaskFormat = Word<fn(of::ImportTaskFormat)>;
    impl ImportTaskFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `OPEN_CYPHER`
        pub const OpenCypher: Self = word("OPEN_CYPHER");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `NTRIPLES`
        pub const Ntriples: Self = word("NTRIPLES");
    }

    /// Words of `ParquetType`.
    pub type ImportTaskParquetType = Word<fn(of::ImportTaskParquetType)>;
    impl ImportTaskParquetType {
        /// `COLUMNAR`
        pub const Columnar: Self = word("COLUMNAR");
    }

    /// `NeptuneImportOptions`.
    pub type NeptuneImportOptions = Fields<of::NeptuneImportOptions>;
    impl NeptuneImportOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_export_path: impl IntoVal<String>, s3_export_kms_key_id: impl IntoVal<String>) -> Self { with(with(empty(), "S3ExportPath", s3_export_path), "S3ExportKmsKeyId", s3_export_kms_key_id) }
        /// `PreserveDefaultVertexLabels`.
        #[track_caller] pub fn preserve_default_vertex_labels(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveDefaultVertexLabels", value) }
        /// `PreserveEdgeIds`.
        #[track_caller] pub fn preserve_edge_ids(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveEdgeIds", value) }
        /// `S3ExportKmsKeyId`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn s3_export_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "S3ExportKmsKeyId", value) }
        /// `S3ExportPath`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn s3_export_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3ExportPath", value) }
    }

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

    /// `VectorSearchConfiguration`.
    pub type VectorSearchConfiguration = Fields<of::VectorSearchConfiguration>;
    impl VectorSearchConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vector_search_dimension: impl IntoVal<i64>) -> Self { with(empty(), "VectorSearchDimension", vector_search_dimension) }
        /// `VectorSearchDimension`: mandatory.
        #[track_caller] pub fn vector_search_dimension(self, value: impl IntoVal<i64>) -> Self { with(self, "VectorSearchDimension", value) }
    }
}

/// [`AWS::NeptuneGraph::GraphSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnGraphSnapshot = Handle<of::CfnGraphSnapshot>;
impl cfn::ResourceType for of::CfnGraphSnapshot { const TYPE: &'static str = "AWS::NeptuneGraph::GraphSnapshot"; type Tags = cfn::TagList; type Props = CfnGraphSnapshotProps; type Reference = Is<kinds::GraphSnapshotArn>; }
impl CfnGraphSnapshot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GraphSnapshotArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `KmsKeyIdentifier`.
    #[inline] pub fn attr_kms_key_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "KmsKeyIdentifier") }
    /// The attribute `SnapshotCreateTime`.
    #[inline] pub fn attr_snapshot_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "SnapshotCreateTime") }
    /// The attribute `Status`: one of `CREATING`, `AVAILABLE`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnGraphSnapshot`].
///
/// Mandatory: `GraphIdentifier`, `SnapshotName`.
///
/// A change replaces the resource: `GraphIdentifier`, `SnapshotName`.
pub type CfnGraphSnapshotProps = Fields<of::CfnGraphSnapshot>;
impl CfnGraphSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(graph_identifier: impl IntoVal<String>, snapshot_name: impl IntoVal<String>) -> Self { with(with(empty(), "GraphIdentifier", graph_identifier), "SnapshotName", snapshot_name) }
    /// `GraphIdentifier`: mandatory, matches `^g-[a-z0-9]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn graph_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GraphIdentifier", value) }
    /// `SnapshotName`: mandatory, 1 to 63 characters, matches `^(?!gs-)[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_graph_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGraphSnapshot`].
pub mod cfn_graph_snapshot {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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

/// [`AWS::NeptuneGraph::PrivateGraphEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html).
///
/// What `Ref` returns: `PrivateGraphEndpointIdentifier`.
pub type CfnPrivateGraphEndpoint = Handle<of::CfnPrivateGraphEndpoint>;
impl cfn::ResourceType for of::CfnPrivateGraphEndpoint { const TYPE: &'static str = "AWS::NeptuneGraph::PrivateGraphEndpoint"; type Tags = cfn::NoTags; type Props = CfnPrivateGraphEndpointProps; type Reference = String; }
impl CfnPrivateGraphEndpoint {
    /// The attribute `PrivateGraphEndpointIdentifier`.
    #[inline] pub fn attr_private_graph_endpoint_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateGraphEndpointIdentifier") }
    /// The attribute `VpcEndpointId`.
    #[inline] pub fn attr_vpc_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEndpointId") }
}

/// Properties of [`CfnPrivateGraphEndpoint`].
///
/// Mandatory: `GraphIdentifier`, `VpcId`.
///
/// A change replaces the resource: `GraphIdentifier`, `SecurityGroupIds`, `SubnetIds`, `VpcId`.
pub type CfnPrivateGraphEndpointProps = Fields<of::CfnPrivateGraphEndpoint>;
impl CfnPrivateGraphEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(graph_identifier: impl IntoVal<String>, vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "GraphIdentifier", graph_identifier), "VpcId", vpc_id) }
    /// `GraphIdentifier`: mandatory, matches `^g-[a-z0-9]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn graph_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GraphIdentifier", value) }
    /// `SecurityGroupIds`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: 1 to 6 items, each matches `^subnet-[a-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `VpcId`: mandatory, matches `^vpc-[a-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}
