// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::OpenSearchServerless`.

use super::prelude::*;

mod of { pub enum CfnAccessPolicy {} pub enum CfnCollection {} pub enum CfnCollectionGroup {} pub enum CfnCollectionIndex {} pub enum CfnIndex {} pub enum CfnLifecyclePolicy {} pub enum CfnSecurityConfig {} impl ias_core::Optional for CfnSecurityConfig {} pub enum CfnSecurityPolicy {} pub enum CfnVpcEndpoint {} }

/// [`AWS::OpenSearchServerless::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html).
///
/// What `Ref` returns: a text of Type, Name.
pub type CfnAccessPolicy = Handle<of::CfnAccessPolicy>;
impl cfn::ResourceType for of::CfnAccessPolicy { const TYPE: &'static str = "AWS::OpenSearchServerless::AccessPolicy"; const TAGS: Option<Tagging> = None; type Props = CfnAccessPolicyProps; type Reference = String; }

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
    use super::super::prelude::{Words, fmt};

    /// Words of `AccessPolicyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AccessPolicyType {
        /// `data`
        Data,
    }
    impl Words for AccessPolicyType { const WORDS: &'static [(&'static str, Self)] = &[("data", Self::Data)]; }
    impl Eq for AccessPolicyType {}
    impl fmt::Debug for AccessPolicyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::OpenSearchServerless::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCollection = Handle<of::CfnCollection>;
impl cfn::ResourceType for of::CfnCollection { const TYPE: &'static str = "AWS::OpenSearchServerless::Collection"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnCollectionProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EncryptionConfig {} impl ias_core::Optional for EncryptionConfig {} pub enum Tag {} pub enum VectorOptions {} impl ias_core::Optional for VectorOptions {} }

    /// Words of `CollectionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum CollectionType {
        /// `SEARCH`
        Search,
        /// `TIMESERIES`
        Timeseries,
        /// `VECTORSEARCH`
        Vectorsearch,
    }
    impl Words for CollectionType { const WORDS: &'static [(&'static str, Self)] = &[("SEARCH", Self::Search), ("TIMESERIES", Self::Timeseries), ("VECTORSEARCH", Self::Vectorsearch)]; }
    impl Eq for CollectionType {}
    impl fmt::Debug for CollectionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DeletionProtection`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DeletionProtection {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for DeletionProtection { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for DeletionProtection {}
    impl fmt::Debug for DeletionProtection { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `EncryptionConfig`.
    pub type EncryptionConfig = Fields<of::EncryptionConfig>;
    impl EncryptionConfig {
        /// `AWSOwnedKey`.
        #[track_caller] pub fn aws_owned_key(self, value: impl IntoVal<bool>) -> Self { with(self, "AWSOwnedKey", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `ServerlessVectorAcceleration`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ServerlessVectorAcceleration {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
        /// `ALLOWED`
        Allowed,
    }
    impl Words for ServerlessVectorAcceleration { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled), ("ALLOWED", Self::Allowed)]; }
    impl Eq for ServerlessVectorAcceleration {}
    impl fmt::Debug for ServerlessVectorAcceleration { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `StandbyReplicas`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StandbyReplicas {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for StandbyReplicas { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for StandbyReplicas {}
    impl fmt::Debug for StandbyReplicas { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnCollectionGroup { const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionGroup"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnCollectionGroupProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_collection::{StandbyReplicas, Tag};
    mod of { pub enum CapacityLimits {} impl ias_core::Optional for CapacityLimits {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum Generation {
        /// `CLASSIC`
        Classic,
        /// `NEXTGEN`
        Nextgen,
    }
    impl Words for Generation { const WORDS: &'static [(&'static str, Self)] = &[("CLASSIC", Self::Classic), ("NEXTGEN", Self::Nextgen)]; }
    impl Eq for Generation {}
    impl fmt::Debug for Generation { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::OpenSearchServerless::CollectionIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html).
///
/// What `Ref` returns: a text of Id, IndexName.
pub type CfnCollectionIndex = Handle<of::CfnCollectionIndex>;
impl cfn::ResourceType for of::CfnCollectionIndex { const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionIndex"; const TAGS: Option<Tagging> = None; type Props = CfnCollectionIndexProps; type Reference = String; }

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
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::OpenSearchServerless::Index"; const TAGS: Option<Tagging> = None; type Props = CfnIndexProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IndexSettings {} impl ias_core::Optional for IndexSettings {} pub enum IndexSettingsAnalysis {} impl ias_core::Optional for IndexSettingsAnalysis {} pub enum IndexSettingsAnalysisAnalyzer {} impl ias_core::Optional for IndexSettingsAnalysisAnalyzer {} pub enum IndexSettingsIndex {} impl ias_core::Optional for IndexSettingsIndex {} pub enum Mappings {} impl ias_core::Optional for Mappings {} pub enum PropertyMapping {} pub enum PropertyMappingMethod {} pub enum PropertyMappingMethodParameters {} impl ias_core::Optional for PropertyMappingMethodParameters {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingCompressionLevel {
        /// `16x`
        V16x,
        /// `32x`
        V32x,
        /// `8x`
        V8x,
        /// `4x`
        V4x,
        /// `2x`
        V2x,
        /// `1x`
        V1x,
    }
    impl Words for PropertyMappingCompressionLevel { const WORDS: &'static [(&'static str, Self)] = &[("16x", Self::V16x), ("32x", Self::V32x), ("8x", Self::V8x), ("4x", Self::V4x), ("2x", Self::V2x), ("1x", Self::V1x)]; }
    impl Eq for PropertyMappingCompressionLevel {}
    impl fmt::Debug for PropertyMappingCompressionLevel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DataType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingDataType {
        /// `float`
        Float,
        /// `byte`
        Byte,
    }
    impl Words for PropertyMappingDataType { const WORDS: &'static [(&'static str, Self)] = &[("float", Self::Float), ("byte", Self::Byte)]; }
    impl Eq for PropertyMappingDataType {}
    impl fmt::Debug for PropertyMappingDataType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingMethodEngine {
        /// `nmslib`
        Nmslib,
        /// `faiss`
        Faiss,
        /// `lucene`
        Lucene,
    }
    impl Words for PropertyMappingMethodEngine { const WORDS: &'static [(&'static str, Self)] = &[("nmslib", Self::Nmslib), ("faiss", Self::Faiss), ("lucene", Self::Lucene)]; }
    impl Eq for PropertyMappingMethodEngine {}
    impl fmt::Debug for PropertyMappingMethodEngine { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Name`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingMethodName {
        /// `hnsw`
        Hnsw,
        /// `ivf`
        Ivf,
    }
    impl Words for PropertyMappingMethodName { const WORDS: &'static [(&'static str, Self)] = &[("hnsw", Self::Hnsw), ("ivf", Self::Ivf)]; }
    impl Eq for PropertyMappingMethodName {}
    impl fmt::Debug for PropertyMappingMethodName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Parameters`.
    pub type PropertyMappingMethodParameters = Fields<of::PropertyMappingMethodParameters>;
    impl PropertyMappingMethodParameters {
        /// `EfConstruction`: at least 1.
        #[track_caller] pub fn ef_construction(self, value: impl IntoVal<i64>) -> Self { with(self, "EfConstruction", value) }
        /// `M`: 2 to 100.
        #[track_caller] pub fn m(self, value: impl IntoVal<i64>) -> Self { with(self, "M", value) }
    }

    /// Words of `SpaceType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingMethodSpaceType {
        /// `l2`
        L2,
        /// `l1`
        L1,
        /// `linf`
        Linf,
        /// `cosinesimil`
        Cosinesimil,
        /// `innerproduct`
        Innerproduct,
        /// `hamming`
        Hamming,
    }
    impl Words for PropertyMappingMethodSpaceType { const WORDS: &'static [(&'static str, Self)] = &[("l2", Self::L2), ("l1", Self::L1), ("linf", Self::Linf), ("cosinesimil", Self::Cosinesimil), ("innerproduct", Self::Innerproduct), ("hamming", Self::Hamming)]; }
    impl Eq for PropertyMappingMethodSpaceType {}
    impl fmt::Debug for PropertyMappingMethodSpaceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SpaceType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingSpaceType {
        /// `l2`
        L2,
        /// `l1`
        L1,
        /// `linf`
        Linf,
        /// `cosinesimil`
        Cosinesimil,
        /// `innerproduct`
        Innerproduct,
        /// `hamming`
        Hamming,
    }
    impl Words for PropertyMappingSpaceType { const WORDS: &'static [(&'static str, Self)] = &[("l2", Self::L2), ("l1", Self::L1), ("linf", Self::Linf), ("cosinesimil", Self::Cosinesimil), ("innerproduct", Self::Innerproduct), ("hamming", Self::Hamming)]; }
    impl Eq for PropertyMappingSpaceType {}
    impl fmt::Debug for PropertyMappingSpaceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PropertyMappingType {
        /// `text`
        Text,
        /// `knn_vector`
        KnnVector,
        /// `keyword`
        Keyword,
        /// `integer`
        Integer,
    }
    impl Words for PropertyMappingType { const WORDS: &'static [(&'static str, Self)] = &[("text", Self::Text), ("knn_vector", Self::KnnVector), ("keyword", Self::Keyword), ("integer", Self::Integer)]; }
    impl Eq for PropertyMappingType {}
    impl fmt::Debug for PropertyMappingType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::OpenSearchServerless::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html).
///
/// What `Ref` returns: a text of Type, Name.
pub type CfnLifecyclePolicy = Handle<of::CfnLifecyclePolicy>;
impl cfn::ResourceType for of::CfnLifecyclePolicy { const TYPE: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy"; const TAGS: Option<Tagging> = None; type Props = CfnLifecyclePolicyProps; type Reference = String; }

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
    use super::super::prelude::{Words, fmt};

    /// Words of `LifecyclePolicyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LifecyclePolicyType {
        /// `retention`
        Retention,
    }
    impl Words for LifecyclePolicyType { const WORDS: &'static [(&'static str, Self)] = &[("retention", Self::Retention)]; }
    impl Eq for LifecyclePolicyType {}
    impl fmt::Debug for LifecyclePolicyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::OpenSearchServerless::SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityConfig = Handle<of::CfnSecurityConfig>;
impl cfn::ResourceType for of::CfnSecurityConfig { const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityConfig"; const TAGS: Option<Tagging> = None; type Props = CfnSecurityConfigProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IamFederationConfigOptions {} impl ias_core::Optional for IamFederationConfigOptions {} pub enum IamIdentityCenterConfigOptions {} pub enum SamlConfigOptions {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SecurityConfigType {
        /// `saml`
        Saml,
        /// `iamidentitycenter`
        Iamidentitycenter,
        /// `iamfederation`
        Iamfederation,
    }
    impl Words for SecurityConfigType { const WORDS: &'static [(&'static str, Self)] = &[("saml", Self::Saml), ("iamidentitycenter", Self::Iamidentitycenter), ("iamfederation", Self::Iamfederation)]; }
    impl Eq for SecurityConfigType {}
    impl fmt::Debug for SecurityConfigType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::OpenSearchServerless::SecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html).
///
/// What `Ref` returns: a text of Type, Name.
pub type CfnSecurityPolicy = Handle<of::CfnSecurityPolicy>;
impl cfn::ResourceType for of::CfnSecurityPolicy { const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityPolicy"; const TAGS: Option<Tagging> = None; type Props = CfnSecurityPolicyProps; type Reference = String; }

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
    use super::super::prelude::{Words, fmt};

    /// Words of `SecurityPolicyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SecurityPolicyType {
        /// `encryption`
        Encryption,
        /// `network`
        Network,
    }
    impl Words for SecurityPolicyType { const WORDS: &'static [(&'static str, Self)] = &[("encryption", Self::Encryption), ("network", Self::Network)]; }
    impl Eq for SecurityPolicyType {}
    impl fmt::Debug for SecurityPolicyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::OpenSearchServerless::VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVpcEndpoint = Handle<of::CfnVpcEndpoint>;
impl cfn::ResourceType for of::CfnVpcEndpoint { const TYPE: &'static str = "AWS::OpenSearchServerless::VpcEndpoint"; const TAGS: Option<Tagging> = None; type Props = CfnVpcEndpointProps; type Reference = String; }
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
