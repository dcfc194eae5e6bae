// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::OpenSearchServerless`.

use super::prelude::*;

mod of { pub enum CfnAccessPolicy {} pub enum CfnCollection {} pub enum CfnCollectionGroup {} pub enum CfnCollectionIndex {} pub enum CfnIndex {} pub enum CfnLifecyclePolicy {} pub enum CfnSecurityConfig {} impl ias_core::Optional for CfnSecurityConfig {} pub enum CfnSecurityPolicy {} pub enum CfnVpcEndpoint {} }

/// [`AWS::OpenSearchServerless::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html).
///
/// What `Ref` returns: a text of Type, Name.
pub type CfnAccessPolicy = Handle<of::CfnAccessPolicy>;
impl cfn::ResourceType for of::CfnAccessPolicy { const TYPE: &'static str = "AWS::OpenSearchServerless::AccessPolicy"; type Tags = cfn::NoTags; type Props = CfnAccessPolicyProps; type Reference = String; }

/// Properties of [`CfnAccessPolicy`].
///
/// Mandatory: `Type`, `Name`, `Policy`.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnAccessPolicyProps = Fields<of::CfnAccessPolicy>;
/// What [`CfnAccessPolicyProps`] cannot do without.
pub struct CfnAccessPolicyPropsRequired<A, B, C> {
    /// `Type`. Changing it replaces the resource.
    pub type_: A,
    /// `Name`: 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    pub name: B,
    /// `Policy`: 1 to 20480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    pub policy: C,
}
impl CfnAccessPolicyProps {
    /// Takes what is mandatory, by name: [`CfnAccessPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_access_policy::AccessPolicyType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAccessPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Name", required.name), "Policy", required.policy) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`: mandatory, 1 to 20480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_access_policy::AccessPolicyType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnAccessPolicy`].
pub mod cfn_access_policy {
    use super::super::prelude::*;
    mod of { pub enum AccessPolicyType {} }

    /// Words of `AccessPolicyType`.
    pub type AccessPolicyType = Word<fn(of::AccessPolicyType)>;
    impl AccessPolicyType {
        /// `data`
        pub const Data: Self = word("data");
    }
}

/// [`AWS::OpenSearchServerless::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCollection = Handle<of::CfnCollection>;
impl cfn::ResourceType for of::CfnCollection { const TYPE: &'static str = "AWS::OpenSearchServerless::Collection"; type Tags = cfn::TagList; type Props = CfnCollectionProps; type Reference = String; }
impl CfnCollection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OpenSearchServerlessCollectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollectionEndpoint`.
    #[inline] pub fn attr_collection_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "CollectionEndpoint") }
    /// The attribute `DashboardEndpoint`.
    #[inline] pub fn attr_dashboard_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "DashboardEndpoint") }
    /// The attribute `FipsEndpoints`.
    #[inline] pub fn attr_fips_endpoints(&self) -> Val<Json> { cfn::attribute(&self.0, "FipsEndpoints") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `KmsKeyArn`.
    #[inline] pub fn attr_kms_key_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "KmsKeyArn") }
}

/// Properties of [`CfnCollection`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `CollectionGroupName`, `EncryptionConfig`, `Name`, `StandbyReplicas`, `Tags`, `Type`.
pub type CfnCollectionProps = Fields<of::CfnCollection>;
impl CfnCollectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `CollectionGroupName`: 3 to 32 characters, matches `^[a-z][a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn collection_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionGroupName", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<cfn_collection::DeletionProtection>) -> Self { with(self, "DeletionProtection", value) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn encryption_config(self, value: impl IntoVal<cfn_collection::EncryptionConfig>) -> Self { with(self, "EncryptionConfig", value) }
    /// `Name`: mandatory, 3 to 64 characters, matches `^[a-z][a-z0-9-]{2,63}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StandbyReplicas`. Changing it replaces the resource.
    #[track_caller] pub fn standby_replicas(self, value: impl IntoVal<cfn_collection::StandbyReplicas>) -> Self { with(self, "StandbyReplicas", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_collection::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_collection::CollectionType>) -> Self { with(self, "Type", value) }
    /// `VectorOptions`.
    #[track_caller] pub fn vector_options(self, value: impl IntoVal<cfn_collection::VectorOptions>) -> Self { with(self, "VectorOptions", value) }
}

/// Types of [`CfnCollection`].
pub mod cfn_collection {
    use super::super::prelude::*;
    mod of { pub enum CollectionType {} pub enum DeletionProtection {} pub enum EncryptionConfig {} impl ias_core::Optional for EncryptionConfig {} pub enum ServerlessVectorAcceleration {} pub enum StandbyReplicas {} pub enum Tag {} pub enum VectorOptions {} impl ias_core::Optional for VectorOptions {} }

    /// Words of `CollectionType`.
    pub type CollectionType = Word<fn(of::CollectionType)>;
    impl CollectionType {
        /// `SEARCH`
        pub const Search: Self = word("SEARCH");
        /// `TIMESERIES`
        pub const Timeseries: Self = word("TIMESERIES");
        /// `VECTORSEARCH`
        pub const Vectorsearch: Self = word("VECTORSEARCH");
    }

    /// Words of `DeletionProtection`.
    pub type DeletionProtection = Word<fn(of::DeletionProtection)>;
    impl DeletionProtection {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EncryptionConfig`.
    pub type EncryptionConfig = Fields<of::EncryptionConfig>;
    impl EncryptionConfig {
        /// `AWSOwnedKey`.
        #[track_caller] pub fn aws_owned_key(self, value: impl IntoVal<bool>) -> Self { with(self, "AWSOwnedKey", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `ServerlessVectorAcceleration`.
    pub type ServerlessVectorAcceleration = Word<fn(of::ServerlessVectorAcceleration)>;
    impl ServerlessVectorAcceleration {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ALLOWED`
        pub const Allowed: Self = word("ALLOWED");
    }

    /// Words of `StandbyReplicas`.
    pub type StandbyReplicas = Word<fn(of::StandbyReplicas)>;
    impl StandbyReplicas {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
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

    /// `VectorOptions`.
    pub type VectorOptions = Fields<of::VectorOptions>;
    impl VectorOptions {
        /// `ServerlessVectorAcceleration`.
        #[track_caller] pub fn serverless_vector_acceleration(self, value: impl IntoVal<ServerlessVectorAcceleration>) -> Self { with(self, "ServerlessVectorAcceleration", value) }
    }
}

/// [`AWS::OpenSearchServerless::CollectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCollectionGroup = Handle<of::CfnCollectionGroup>;
impl cfn::ResourceType for of::CfnCollectionGroup { const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionGroup"; type Tags = cfn::TagList; type Props = CfnCollectionGroupProps; type Reference = String; }
impl CfnCollectionGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CollectionGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCollectionGroup`].
///
/// Mandatory: `Name`, `StandbyReplicas`.
///
/// A change replaces the resource: `Generation`, `Name`, `StandbyReplicas`.
pub type CfnCollectionGroupProps = Fields<of::CfnCollectionGroup>;
impl CfnCollectionGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, standby_replicas: impl IntoVal<cfn_collection_group::StandbyReplicas>) -> Self { with(with(empty(), "Name", name), "StandbyReplicas", standby_replicas) }
    /// `CapacityLimits`.
    #[track_caller] pub fn capacity_limits(self, value: impl IntoVal<cfn_collection_group::CapacityLimits>) -> Self { with(self, "CapacityLimits", value) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Generation`. Changing it replaces the resource.
    #[track_caller] pub fn generation(self, value: impl IntoVal<cfn_collection_group::Generation>) -> Self { with(self, "Generation", value) }
    /// `Name`: mandatory, 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StandbyReplicas`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn standby_replicas(self, value: impl IntoVal<cfn_collection_group::StandbyReplicas>) -> Self { with(self, "StandbyReplicas", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_collection_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCollectionGroup`].
pub mod cfn_collection_group {
    use super::super::prelude::*;
    pub use super::cfn_collection::{StandbyReplicas, Tag};
    mod of { pub enum CapacityLimits {} impl ias_core::Optional for CapacityLimits {} pub enum Generation {} }

    /// `CapacityLimits`.
    pub type CapacityLimits = Fields<of::CapacityLimits>;
    impl CapacityLimits {
        /// `MaxIndexingCapacityInOcu`: at least 1.
        #[track_caller] pub fn max_indexing_capacity_in_ocu(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxIndexingCapacityInOcu", value) }
        /// `MaxSearchCapacityInOcu`: at least 1.
        #[track_caller] pub fn max_search_capacity_in_ocu(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxSearchCapacityInOcu", value) }
        /// `MinIndexingCapacityInOcu`: at least 0.
        #[track_caller] pub fn min_indexing_capacity_in_ocu(self, value: impl IntoVal<f64>) -> Self { with(self, "MinIndexingCapacityInOcu", value) }
        /// `MinSearchCapacityInOcu`: at least 0.
        #[track_caller] pub fn min_search_capacity_in_ocu(self, value: impl IntoVal<f64>) -> Self { with(self, "MinSearchCapacityInOcu", value) }
    }

    /// Words of `Generation`.
    pub type Generation = Word<fn(of::Generation)>;
    impl Generation {
        /// `CLASSIC`
        pub const Classic: Self = word("CLASSIC");
        /// `NEXTGEN`
        pub const Nextgen: Self = word("NEXTGEN");
    }
}

/// [`AWS::OpenSearchServerless::CollectionIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html).
///
/// What `Ref` returns: a text of Id, IndexName.
pub type CfnCollectionIndex = Handle<of::CfnCollectionIndex>;
impl cfn::ResourceType for of::CfnCollectionIndex { const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionIndex"; type Tags = cfn::NoTags; type Props = CfnCollectionIndexProps; type Reference = String; }

/// Properties of [`CfnCollectionIndex`].
///
/// Mandatory: `Id`, `IndexName`.
///
/// A change replaces the resource: `Id`, `IndexName`.
pub type CfnCollectionIndexProps = Fields<of::CfnCollectionIndex>;
impl CfnCollectionIndexProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(id: impl IntoVal<String>, index_name: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "IndexName", index_name) }
    /// `Id`: mandatory, 3 to 40 characters, matches `^[a-z0-9]{3,40}$`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `IndexName`: mandatory, 1 to 255 characters, matches `^(?![_-])[a-z][a-z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
    /// `IndexSchema`: 1 to 2480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    #[track_caller] pub fn index_schema(self, value: impl IntoVal<String>) -> Self { with(self, "IndexSchema", value) }
}

/// [`AWS::OpenSearchServerless::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html).
///
/// What `Ref` returns: a text of IndexName, CollectionEndpoint.
pub type CfnIndex = Handle<of::CfnIndex>;
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::OpenSearchServerless::Index"; type Tags = cfn::NoTags; type Props = CfnIndexProps; type Reference = String; }
impl CfnIndex {
    /// The attribute `Uuid`.
    #[inline] pub fn attr_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "Uuid") }
}

/// Properties of [`CfnIndex`].
///
/// Mandatory: `CollectionEndpoint`, `IndexName`.
///
/// A change replaces the resource: `CollectionEndpoint`, `IndexName`.
pub type CfnIndexProps = Fields<of::CfnIndex>;
impl CfnIndexProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(collection_endpoint: impl IntoVal<String>, index_name: impl IntoVal<String>) -> Self { with(with(empty(), "CollectionEndpoint", collection_endpoint), "IndexName", index_name) }
    /// `CollectionEndpoint`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn collection_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionEndpoint", value) }
    /// `IndexName`: mandatory, matches `^(?![_-])[a-z][a-z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
    /// `Mappings`.
    #[track_caller] pub fn mappings(self, value: impl IntoVal<cfn_index::Mappings>) -> Self { with(self, "Mappings", value) }
    /// `Settings`.
    #[track_caller] pub fn settings(self, value: impl IntoVal<cfn_index::IndexSettings>) -> Self { with(self, "Settings", value) }
}

/// Types of [`CfnIndex`].
pub mod cfn_index {
    use super::super::prelude::*;
    mod of { pub enum IndexSettings {} impl ias_core::Optional for IndexSettings {} pub enum IndexSettingsAnalysis {} impl ias_core::Optional for IndexSettingsAnalysis {} pub enum IndexSettingsAnalysisAnalyzer {} impl ias_core::Optional for IndexSettingsAnalysisAnalyzer {} pub enum IndexSettingsIndex {} impl ias_core::Optional for IndexSettingsIndex {} pub enum Mappings {} impl ias_core::Optional for Mappings {} pub enum PropertyMapping {} pub enum PropertyMappingCompressionLevel {} pub enum PropertyMappingDataType {} pub enum PropertyMappingMethod {} pub enum PropertyMappingMethodEngine {} pub enum PropertyMappingMethodName {} pub enum PropertyMappingMethodParameters {} impl ias_core::Optional for PropertyMappingMethodParameters {} pub enum PropertyMappingMethodSpaceType {} pub enum PropertyMappingSpaceType {} pub enum PropertyMappingType {} }

    /// `IndexSettings`.
    pub type IndexSettings = Fields<of::IndexSettings>;
    impl IndexSettings {
        /// `Analysis`. Changing it replaces the resource.
        #[track_caller] pub fn analysis(self, value: impl IntoVal<IndexSettingsAnalysis>) -> Self { with(self, "Analysis", value) }
        /// `Index`.
        #[track_caller] pub fn index(self, value: impl IntoVal<IndexSettingsIndex>) -> Self { with(self, "Index", value) }
    }

    /// `Analysis`.
    pub type IndexSettingsAnalysis = Fields<of::IndexSettingsAnalysis>;
    impl IndexSettingsAnalysis {
        /// `Analyzer`.
        #[track_caller] pub fn analyzer(self, value: impl IntoVal<Map<IndexSettingsAnalysisAnalyzer>>) -> Self { with(self, "Analyzer", value) }
    }

    /// `Analyzer`.
    pub type IndexSettingsAnalysisAnalyzer = Fields<of::IndexSettingsAnalysisAnalyzer>;
    impl IndexSettingsAnalysisAnalyzer {
        /// `CharFilter`.
        #[track_caller] pub fn char_filter(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CharFilter", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Filter", value) }
        /// `Tokenizer`.
        #[track_caller] pub fn tokenizer(self, value: impl IntoVal<String>) -> Self { with(self, "Tokenizer", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Index`.
    pub type IndexSettingsIndex = Fields<of::IndexSettingsIndex>;
    impl IndexSettingsIndex {
        /// `Knn`.
        #[track_caller] pub fn knn(self, value: impl IntoVal<bool>) -> Self { with(self, "Knn", value) }
        /// `KnnAlgoParamEfSearch`. Write-only.
        #[track_caller] pub fn knn_algo_param_ef_search(self, value: impl IntoVal<i64>) -> Self { with(self, "KnnAlgoParamEfSearch", value) }
        /// `RefreshInterval`. Write-only.
        #[track_caller] pub fn refresh_interval(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshInterval", value) }
    }

    /// `Mappings`.
    pub type Mappings = Fields<of::Mappings>;
    impl Mappings {
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<PropertyMapping>>) -> Self { with(self, "Properties", value) }
    }

    /// `PropertyMapping`.
    pub type PropertyMapping = Fields<of::PropertyMapping>;
    impl PropertyMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<PropertyMappingType>) -> Self { with(empty(), "Type", type_) }
        /// `Analyzer`.
        #[track_caller] pub fn analyzer(self, value: impl IntoVal<String>) -> Self { with(self, "Analyzer", value) }
        /// `CompressionLevel`.
        #[track_caller] pub fn compression_level(self, value: impl IntoVal<PropertyMappingCompressionLevel>) -> Self { with(self, "CompressionLevel", value) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<PropertyMappingDataType>) -> Self { with(self, "DataType", value) }
        /// `Dimension`.
        #[track_caller] pub fn dimension(self, value: impl IntoVal<i64>) -> Self { with(self, "Dimension", value) }
        /// `Index`.
        #[track_caller] pub fn index(self, value: impl IntoVal<bool>) -> Self { with(self, "Index", value) }
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<PropertyMappingMethod>) -> Self { with(self, "Method", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<PropertyMapping>>) -> Self { with(self, "Properties", value) }
        /// `SpaceType`.
        #[track_caller] pub fn space_type(self, value: impl IntoVal<PropertyMappingSpaceType>) -> Self { with(self, "SpaceType", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PropertyMappingType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `CompressionLevel`.
    pub type PropertyMappingCompressionLevel = Word<fn(of::PropertyMappingCompressionLevel)>;
    impl PropertyMappingCompressionLevel {
        /// `16x`
        pub const V16x: Self = word("16x");
        /// `32x`
        pub const V32x: Self = word("32x");
        /// `8x`
        pub const V8x: Self = word("8x");
        /// `4x`
        pub const V4x: Self = word("4x");
        /// `2x`
        pub const V2x: Self = word("2x");
        /// `1x`
        pub const V1x: Self = word("1x");
    }

    /// Words of `DataType`.
    pub type PropertyMappingDataType = Word<fn(of::PropertyMappingDataType)>;
    impl PropertyMappingDataType {
        /// `float`
        pub const Float: Self = word("float");
        /// `byte`
        pub const Byte: Self = word("byte");
    }

    /// `Method`.
    pub type PropertyMappingMethod = Fields<of::PropertyMappingMethod>;
    impl PropertyMappingMethod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<PropertyMappingMethodName>) -> Self { with(empty(), "Name", name) }
        /// `Engine`.
        #[track_caller] pub fn engine(self, value: impl IntoVal<PropertyMappingMethodEngine>) -> Self { with(self, "Engine", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<PropertyMappingMethodName>) -> Self { with(self, "Name", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<PropertyMappingMethodParameters>) -> Self { with(self, "Parameters", value) }
        /// `SpaceType`.
        #[track_caller] pub fn space_type(self, value: impl IntoVal<PropertyMappingMethodSpaceType>) -> Self { with(self, "SpaceType", value) }
    }

    /// Words of `Engine`.
    pub type PropertyMappingMethodEngine = Word<fn(of::PropertyMappingMethodEngine)>;
    impl PropertyMappingMethodEngine {
        /// `nmslib`
        pub const Nmslib: Self = word("nmslib");
        /// `faiss`
        pub const Faiss: Self = word("faiss");
        /// `lucene`
        pub const Lucene: Self = word("lucene");
    }

    /// Words of `Name`.
    pub type PropertyMappingMethodName = Word<fn(of::PropertyMappingMethodName)>;
    impl PropertyMappingMethodName {
        /// `hnsw`
        pub const Hnsw: Self = word("hnsw");
        /// `ivf`
        pub const Ivf: Self = word("ivf");
    }

    /// `Parameters`.
    pub type PropertyMappingMethodParameters = Fields<of::PropertyMappingMethodParameters>;
    impl PropertyMappingMethodParameters {
        /// `EfConstruction`: at least 1.
        #[track_caller] pub fn ef_construction(self, value: impl IntoVal<i64>) -> Self { with(self, "EfConstruction", value) }
        /// `M`: 2 to 100.
        #[track_caller] pub fn m(self, value: impl IntoVal<i64>) -> Self { with(self, "M", value) }
    }

    /// Words of `SpaceType`.
    pub type PropertyMappingMethodSpaceType = Word<fn(of::PropertyMappingMethodSpaceType)>;
    impl PropertyMappingMethodSpaceType {
        /// `l2`
        pub const L2: Self = word("l2");
        /// `l1`
        pub const L1: Self = word("l1");
        /// `linf`
        pub const Linf: Self = word("linf");
        /// `cosinesimil`
        pub const Cosinesimil: Self = word("cosinesimil");
        /// `innerproduct`
        pub const Innerproduct: Self = word("innerproduct");
        /// `hamming`
        pub const Hamming: Self = word("hamming");
    }

    /// Words of `SpaceType`.
    pub type PropertyMappingSpaceType = Word<fn(of::PropertyMappingSpaceType)>;
    impl PropertyMappingSpaceType {
        /// `l2`
        pub const L2: Self = word("l2");
        /// `l1`
        pub const L1: Self = word("l1");
        /// `linf`
        pub const Linf: Self = word("linf");
        /// `cosinesimil`
        pub const Cosinesimil: Self = word("cosinesimil");
        /// `innerproduct`
        pub const Innerproduct: Self = word("innerproduct");
        /// `hamming`
        pub const Hamming: Self = word("hamming");
    }

    /// Words of `Type`.
    pub type PropertyMappingType = Word<fn(of::PropertyMappingType)>;
    impl PropertyMappingType {
        /// `text`
        pub const Text: Self = word("text");
        /// `knn_vector`
        pub const KnnVector: Self = word("knn_vector");
        /// `keyword`
        pub const Keyword: Self = word("keyword");
        /// `integer`
        pub const Integer: Self = word("integer");
    }
}

/// [`AWS::OpenSearchServerless::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html).
///
/// What `Ref` returns: a text of Type, Name.
pub type CfnLifecyclePolicy = Handle<of::CfnLifecyclePolicy>;
impl cfn::ResourceType for of::CfnLifecyclePolicy { const TYPE: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy"; type Tags = cfn::NoTags; type Props = CfnLifecyclePolicyProps; type Reference = String; }

/// Properties of [`CfnLifecyclePolicy`].
///
/// Mandatory: `Type`, `Name`, `Policy`.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnLifecyclePolicyProps = Fields<of::CfnLifecyclePolicy>;
/// What [`CfnLifecyclePolicyProps`] cannot do without.
pub struct CfnLifecyclePolicyPropsRequired<A, B, C> {
    /// `Type`. Changing it replaces the resource.
    pub type_: A,
    /// `Name`: 3 to 32 characters, matches `^[a-z][a-z0-9-]+$`. Changing it replaces the resource.
    pub name: B,
    /// `Policy`: 1 to 20480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    pub policy: C,
}
impl CfnLifecyclePolicyProps {
    /// Takes what is mandatory, by name: [`CfnLifecyclePolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_lifecycle_policy::LifecyclePolicyType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLifecyclePolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Name", required.name), "Policy", required.policy) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 3 to 32 characters, matches `^[a-z][a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`: mandatory, 1 to 20480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_lifecycle_policy::LifecyclePolicyType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnLifecyclePolicy`].
pub mod cfn_lifecycle_policy {
    use super::super::prelude::*;
    mod of { pub enum LifecyclePolicyType {} }

    /// Words of `LifecyclePolicyType`.
    pub type LifecyclePolicyType = Word<fn(of::LifecyclePolicyType)>;
    impl LifecyclePolicyType {
        /// `retention`
        pub const Retention: Self = word("retention");
    }
}

/// [`AWS::OpenSearchServerless::SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityConfig = Handle<of::CfnSecurityConfig>;
impl cfn::ResourceType for of::CfnSecurityConfig { const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityConfig"; type Tags = cfn::NoTags; type Props = CfnSecurityConfigProps; type Reference = String; }
impl CfnSecurityConfig {
    /// The attribute `IamIdentityCenterOptions.ApplicationArn`.
    #[inline] pub fn attr_iam_identity_center_options_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IamIdentityCenterOptions.ApplicationArn") }
    /// The attribute `IamIdentityCenterOptions.ApplicationDescription`.
    #[inline] pub fn attr_iam_identity_center_options_application_description(&self) -> Val<String> { cfn::attribute(&self.0, "IamIdentityCenterOptions.ApplicationDescription") }
    /// The attribute `IamIdentityCenterOptions.ApplicationName`.
    #[inline] pub fn attr_iam_identity_center_options_application_name(&self) -> Val<String> { cfn::attribute(&self.0, "IamIdentityCenterOptions.ApplicationName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecurityConfig`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnSecurityConfigProps = Fields<of::CfnSecurityConfig>;
impl CfnSecurityConfigProps {
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IamFederationOptions`.
    #[track_caller] pub fn iam_federation_options(self, value: impl IntoVal<cfn_security_config::IamFederationConfigOptions>) -> Self { with(self, "IamFederationOptions", value) }
    /// `IamIdentityCenterOptions`.
    #[track_caller] pub fn iam_identity_center_options(self, value: impl IntoVal<cfn_security_config::IamIdentityCenterConfigOptions>) -> Self { with(self, "IamIdentityCenterOptions", value) }
    /// `Name`: 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SamlOptions`.
    #[track_caller] pub fn saml_options(self, value: impl IntoVal<cfn_security_config::SamlConfigOptions>) -> Self { with(self, "SamlOptions", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_security_config::SecurityConfigType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSecurityConfig`].
pub mod cfn_security_config {
    use super::super::prelude::*;
    mod of { pub enum IamFederationConfigOptions {} impl ias_core::Optional for IamFederationConfigOptions {} pub enum IamIdentityCenterConfigOptions {} pub enum SamlConfigOptions {} pub enum SecurityConfigType {} }

    /// `IamFederationConfigOptions`.
    pub type IamFederationConfigOptions = Fields<of::IamFederationConfigOptions>;
    impl IamFederationConfigOptions {
        /// `GroupAttribute`: 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`.
        #[track_caller] pub fn group_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "GroupAttribute", value) }
        /// `UserAttribute`: 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`.
        #[track_caller] pub fn user_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "UserAttribute", value) }
    }

    /// `IamIdentityCenterConfigOptions`.
    pub type IamIdentityCenterConfigOptions = Fields<of::IamIdentityCenterConfigOptions>;
    impl IamIdentityCenterConfigOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_arn: impl IntoVal<String>) -> Self { with(empty(), "InstanceArn", instance_arn) }
        /// `GroupAttribute`.
        #[track_caller] pub fn group_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "GroupAttribute", value) }
        /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
        #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
        /// `UserAttribute`.
        #[track_caller] pub fn user_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "UserAttribute", value) }
    }

    /// `SamlConfigOptions`.
    pub type SamlConfigOptions = Fields<of::SamlConfigOptions>;
    impl SamlConfigOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metadata: impl IntoVal<String>) -> Self { with(empty(), "Metadata", metadata) }
        /// `GroupAttribute`: 1 to 2048 characters, matches `[\w+=,.@-]+`.
        #[track_caller] pub fn group_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "GroupAttribute", value) }
        /// `Metadata`: mandatory, 1 to 51200 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<String>) -> Self { with(self, "Metadata", value) }
        /// `OpenSearchServerlessEntityId`: 1 to 1024 characters, matches `^aws:opensearch:[0-9]{12}:*`.
        #[track_caller] pub fn open_search_serverless_entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "OpenSearchServerlessEntityId", value) }
        /// `SessionTimeout`.
        #[track_caller] pub fn session_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionTimeout", value) }
        /// `UserAttribute`: 1 to 2048 characters, matches `[\w+=,.@-]+`.
        #[track_caller] pub fn user_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "UserAttribute", value) }
    }

    /// Words of `SecurityConfigType`.
    pub type SecurityConfigType = Word<fn(of::SecurityConfigType)>;
    impl SecurityConfigType {
        /// `saml`
        pub const Saml: Self = word("saml");
        /// `iamidentitycenter`
        pub const Iamidentitycenter: Self = word("iamidentitycenter");
        /// `iamfederation`
        pub const Iamfederation: Self = word("iamfederation");
    }
}

/// [`AWS::OpenSearchServerless::SecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html).
///
/// What `Ref` returns: a text of Type, Name.
pub type CfnSecurityPolicy = Handle<of::CfnSecurityPolicy>;
impl cfn::ResourceType for of::CfnSecurityPolicy { const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityPolicy"; type Tags = cfn::NoTags; type Props = CfnSecurityPolicyProps; type Reference = String; }

/// Properties of [`CfnSecurityPolicy`].
///
/// Mandatory: `Type`, `Name`, `Policy`.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnSecurityPolicyProps = Fields<of::CfnSecurityPolicy>;
/// What [`CfnSecurityPolicyProps`] cannot do without.
pub struct CfnSecurityPolicyPropsRequired<A, B, C> {
    /// `Type`. Changing it replaces the resource.
    pub type_: A,
    /// `Name`: 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    pub name: B,
    /// `Policy`: 1 to 20480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    pub policy: C,
}
impl CfnSecurityPolicyProps {
    /// Takes what is mandatory, by name: [`CfnSecurityPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_security_policy::SecurityPolicyType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSecurityPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Name", required.name), "Policy", required.policy) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`: mandatory, 1 to 20480 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_security_policy::SecurityPolicyType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSecurityPolicy`].
pub mod cfn_security_policy {
    use super::super::prelude::*;
    mod of { pub enum SecurityPolicyType {} }

    /// Words of `SecurityPolicyType`.
    pub type SecurityPolicyType = Word<fn(of::SecurityPolicyType)>;
    impl SecurityPolicyType {
        /// `encryption`
        pub const Encryption: Self = word("encryption");
        /// `network`
        pub const Network: Self = word("network");
    }
}

/// [`AWS::OpenSearchServerless::VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVpcEndpoint = Handle<of::CfnVpcEndpoint>;
impl cfn::ResourceType for of::CfnVpcEndpoint { const TYPE: &'static str = "AWS::OpenSearchServerless::VpcEndpoint"; type Tags = cfn::NoTags; type Props = CfnVpcEndpointProps; type Reference = String; }
impl CfnVpcEndpoint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnVpcEndpoint`].
///
/// Mandatory: `Name`, `VpcId`, `SubnetIds`.
///
/// A change replaces the resource: `Name`, `VpcId`.
pub type CfnVpcEndpointProps = Fields<of::CfnVpcEndpoint>;
/// What [`CfnVpcEndpointProps`] cannot do without.
pub struct CfnVpcEndpointPropsRequired<A, B, C> {
    /// `Name`: 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    pub name: A,
    /// `VpcId`: 1 to 255 characters, matches `^vpc-[0-9a-z]*$`. Changing it replaces the resource.
    pub vpc_id: B,
    /// `SubnetIds`: 1 to 6 items, each 1 to 32 characters, each matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`.
    pub subnet_ids: C,
}
impl CfnVpcEndpointProps {
    /// Takes what is mandatory, by name: [`CfnVpcEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::VpcId>>, C: IntoVal<List<String>>>(required: CfnVpcEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "VpcId", required.vpc_id), "SubnetIds", required.subnet_ids) }
    /// `Name`: mandatory, 3 to 32 characters, matches `^[a-z][a-z0-9-]{2,31}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SecurityGroupIds`: 1 to 5 items, each 1 to 128 characters, each matches `^[\w+\-]+$`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory, 1 to 6 items, each 1 to 32 characters, each matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `VpcId`: mandatory, 1 to 255 characters, matches `^vpc-[0-9a-z]*$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}
