// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Omics`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAnnotationStore {} pub enum CfnConfiguration {} pub enum CfnReferenceStore {} pub enum CfnRunCache {} impl ias_core::Optional for CfnRunCache {} pub enum CfnRunGroup {} impl ias_core::Optional for CfnRunGroup {} pub enum CfnSequenceStore {} pub enum CfnVariantStore {} pub enum CfnWorkflow {} impl ias_core::Optional for CfnWorkflow {} pub enum CfnWorkflowVersion {} }

/// [`AWS::Omics::AnnotationStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html).
///
/// What `Ref` returns: `Name`.
pub type CfnAnnotationStore = Handle<of::CfnAnnotationStore>;
impl cfn::ResourceType for of::CfnAnnotationStore { const TYPE: &'static str = "AWS::Omics::AnnotationStore"; type Tags = cfn::TagMap; type Props = CfnAnnotationStoreProps; type Reference = String; }
impl CfnAnnotationStore {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `StoreArn`.
    #[inline] pub fn attr_store_arn(&self) -> Val<Is<kinds::AnnotationStoreArn>> { cfn::attribute(&self.0, "StoreArn") }
    /// The attribute `StoreSizeBytes`.
    #[inline] pub fn attr_store_size_bytes(&self) -> Val<f64> { cfn::attribute(&self.0, "StoreSizeBytes") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnAnnotationStore`].
///
/// Mandatory: `Name`, `StoreFormat`.
///
/// A change replaces the resource: `Name`, `Reference`, `SseConfig`, `StoreFormat`, `StoreOptions`, `Tags`.
pub type CfnAnnotationStoreProps = Fields<of::CfnAnnotationStore>;
impl CfnAnnotationStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, store_format: impl IntoVal<cfn_annotation_store::StoreFormat>) -> Self { with(with(empty(), "Name", name), "StoreFormat", store_format) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^([a-z]){1}([a-z0-9_]){2,254}`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Reference`. Changing it replaces the resource.
    #[track_caller] pub fn reference(self, value: impl IntoVal<cfn_annotation_store::ReferenceItem>) -> Self { with(self, "Reference", value) }
    /// `SseConfig`. Changing it replaces the resource.
    #[track_caller] pub fn sse_config(self, value: impl IntoVal<cfn_annotation_store::SseConfig>) -> Self { with(self, "SseConfig", value) }
    /// `StoreFormat`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn store_format(self, value: impl IntoVal<cfn_annotation_store::StoreFormat>) -> Self { with(self, "StoreFormat", value) }
    /// `StoreOptions`. Changing it replaces the resource.
    #[track_caller] pub fn store_options(self, value: impl IntoVal<cfn_annotation_store::StoreOptions2>) -> Self { with(self, "StoreOptions", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAnnotationStore`].
pub mod cfn_annotation_store {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AnnotationType {} pub enum EncryptionType {} pub enum ReferenceItem {} pub enum SchemaValueType {} pub enum SseConfig {} pub enum StoreFormat {} pub enum StoreOptions2 {} pub enum TsvStoreOptions {} impl ias_core::Optional for TsvStoreOptions {} }

    /// Words of `AnnotationType`.
    pub type AnnotationType = Word<fn(of::AnnotationType)>;
    impl AnnotationType {
        /// `GENERIC`
        pub const Generic: Self = word("GENERIC");
        /// `CHR_POS`
        pub const ChrPos: Self = word("CHR_POS");
        /// `CHR_POS_REF_ALT`
        pub const ChrPosRefAlt: Self = word("CHR_POS_REF_ALT");
        /// `CHR_START_END_ONE_BASE`
        pub const ChrStartEndOneBase: Self = word("CHR_START_END_ONE_BASE");
        /// `CHR_START_END_REF_ALT_ONE_BASE`
        pub const ChrStartEndRefAltOneBase: Self = word("CHR_START_END_REF_ALT_ONE_BASE");
        /// `CHR_START_END_ZERO_BASE`
        pub const ChrStartEndZeroBase: Self = word("CHR_START_END_ZERO_BASE");
        /// `CHR_START_END_REF_ALT_ZERO_BASE`
        pub const ChrStartEndRefAltZeroBase: Self = word("CHR_START_END_REF_ALT_ZERO_BASE");
    }

    /// Words of `EncryptionType`.
    pub type EncryptionType = Word<fn(of::EncryptionType)>;
    impl EncryptionType {
        /// `KMS`
        pub const Kms: Self = word("KMS");
    }

    /// `ReferenceItem`.
    pub type ReferenceItem = Fields<of::ReferenceItem>;
    impl ReferenceItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(reference_arn: impl IntoVal<String>) -> Self { with(empty(), "ReferenceArn", reference_arn) }
        /// `ReferenceArn`: mandatory, 1 to 127 characters, matches `^arn:.+$`.
        #[track_caller] pub fn reference_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ReferenceArn", value) }
    }

    /// Words of `SchemaValueType`.
    pub type SchemaValueType = Word<fn(of::SchemaValueType)>;
    impl SchemaValueType {
        /// `LONG`
        pub const Long: Self = word("LONG");
        /// `INT`
        pub const Int: Self = word("INT");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `FLOAT`
        pub const Float: Self = word("FLOAT");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
    }

    /// `SseConfig`.
    pub type SseConfig = Fields<of::SseConfig>;
    impl SseConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EncryptionType>) -> Self { with(empty(), "Type", type_) }
        /// `KeyArn`: 20 to 2048 characters.
        #[track_caller] pub fn key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KeyArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EncryptionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `StoreFormat`.
    pub type StoreFormat = Word<fn(of::StoreFormat)>;
    impl StoreFormat {
        /// `GFF`
        pub const Gff: Self = word("GFF");
        /// `TSV`
        pub const Tsv: Self = word("TSV");
        /// `VCF`
        pub const Vcf: Self = word("VCF");
    }

    /// `StoreOptions`.
    pub type StoreOptions2 = Fields<of::StoreOptions2>;
    impl StoreOptions2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tsv_store_options: impl IntoVal<TsvStoreOptions>) -> Self { with(empty(), "TsvStoreOptions", tsv_store_options) }
        /// `TsvStoreOptions`: mandatory.
        #[track_caller] pub fn tsv_store_options(self, value: impl IntoVal<TsvStoreOptions>) -> Self { with(self, "TsvStoreOptions", value) }
    }

    /// `TsvStoreOptions`.
    pub type TsvStoreOptions = Fields<of::TsvStoreOptions>;
    impl TsvStoreOptions {
        /// `AnnotationType`.
        #[track_caller] pub fn annotation_type(self, value: impl IntoVal<AnnotationType>) -> Self { with(self, "AnnotationType", value) }
        /// `FormatToHeader`.
        #[track_caller] pub fn format_to_header(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "FormatToHeader", value) }
        /// `Schema`: 1 to 5000 items.
        #[track_caller] pub fn schema(self, value: impl IntoVal<List<Map<SchemaValueType>>>) -> Self { with(self, "Schema", value) }
    }
}

/// [`AWS::Omics::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnConfiguration = Handle<of::CfnConfiguration>;
impl cfn::ResourceType for of::CfnConfiguration { const TYPE: &'static str = "AWS::Omics::Configuration"; type Tags = cfn::TagMap; type Props = CfnConfigurationProps; type Reference = String; }
impl CfnConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OmicsConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `DELETED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Uuid`.
    #[inline] pub fn attr_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "Uuid") }
}

/// Properties of [`CfnConfiguration`].
///
/// Mandatory: `Name`, `RunConfigurations`.
///
/// A change replaces the resource: `Name`, `RunConfigurations`.
pub type CfnConfigurationProps = Fields<of::CfnConfiguration>;
impl CfnConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, run_configurations: impl IntoVal<cfn_configuration::RunConfigurations>) -> Self { with(with(empty(), "Name", name), "RunConfigurations", run_configurations) }
    /// `Description`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RunConfigurations`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn run_configurations(self, value: impl IntoVal<cfn_configuration::RunConfigurations>) -> Self { with(self, "RunConfigurations", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfiguration`].
pub mod cfn_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RunConfigurations {} impl ias_core::Optional for RunConfigurations {} pub enum VpcConfig {} impl ias_core::Optional for VpcConfig {} }

    /// `RunConfigurations`.
    pub type RunConfigurations = Fields<of::RunConfigurations>;
    impl RunConfigurations {
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// `SecurityGroupIds`: at most 5 items, each 4 to 128 characters, each matches `^sg-[0-9a-f]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: at most 16 items, each 8 to 128 characters, each matches `^subnet-[0-9a-f]+$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::Omics::ReferenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html).
///
/// What `Ref` returns: `ReferenceStoreId`.
pub type CfnReferenceStore = Handle<of::CfnReferenceStore>;
impl cfn::ResourceType for of::CfnReferenceStore { const TYPE: &'static str = "AWS::Omics::ReferenceStore"; type Tags = cfn::TagMap; type Props = CfnReferenceStoreProps; type Reference = String; }
impl CfnReferenceStore {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ReferenceStoreArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `ReferenceStoreId`.
    #[inline] pub fn attr_reference_store_id(&self) -> Val<String> { cfn::attribute(&self.0, "ReferenceStoreId") }
}

/// Properties of [`CfnReferenceStore`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Description`, `Name`, `SseConfig`, `Tags`.
pub type CfnReferenceStoreProps = Fields<of::CfnReferenceStore>;
impl CfnReferenceStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 255 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SseConfig`. Changing it replaces the resource.
    #[track_caller] pub fn sse_config(self, value: impl IntoVal<cfn_reference_store::SseConfig>) -> Self { with(self, "SseConfig", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReferenceStore`].
pub mod cfn_reference_store {
    pub use super::cfn_annotation_store::{EncryptionType, SseConfig};
}

/// [`AWS::Omics::RunCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRunCache = Handle<of::CfnRunCache>;
impl cfn::ResourceType for of::CfnRunCache { const TYPE: &'static str = "AWS::Omics::RunCache"; type Tags = cfn::TagList; type Props = CfnRunCacheProps; type Reference = Is<kinds::RunCacheArn>; }
impl CfnRunCache {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RunCacheArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `ACTIVE`, `DELETED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnRunCache`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CacheBucketOwnerId`, `CacheS3Location`.
pub type CfnRunCacheProps = Fields<of::CfnRunCache>;
impl CfnRunCacheProps {
    /// `CacheBehavior`: 1 to 64 characters.
    #[track_caller] pub fn cache_behavior(self, value: impl IntoVal<cfn_run_cache::CacheBehavior>) -> Self { with(self, "CacheBehavior", value) }
    /// `CacheBucketOwnerId`: exactly 12 characters, matches `^[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn cache_bucket_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "CacheBucketOwnerId", value) }
    /// `CacheS3Location`: matches `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn cache_s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "CacheS3Location", value) }
    /// `Description`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_run_cache::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRunCache`].
pub mod cfn_run_cache {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CacheBehavior {} pub enum Tag {} }

    /// Words of `CacheBehavior`.
    pub type CacheBehavior = Word<fn(of::CacheBehavior)>;
    impl CacheBehavior {
        /// `CACHE_ON_FAILURE`
        pub const CacheOnFailure: Self = word("CACHE_ON_FAILURE");
        /// `CACHE_ALWAYS`
        pub const CacheAlways: Self = word("CACHE_ALWAYS");
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

/// [`AWS::Omics::RunGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnRunGroup = Handle<of::CfnRunGroup>;
impl cfn::ResourceType for of::CfnRunGroup { const TYPE: &'static str = "AWS::Omics::RunGroup"; type Tags = cfn::TagMap; type Props = CfnRunGroupProps; type Reference = String; }
impl CfnRunGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RunGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRunGroup`].
///
/// Nothing is mandatory.
pub type CfnRunGroupProps = Fields<of::CfnRunGroup>;
impl CfnRunGroupProps {
    /// `MaxCpus`: 1 to 100000.
    #[track_caller] pub fn max_cpus(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCpus", value) }
    /// `MaxDuration`: 1 to 100000.
    #[track_caller] pub fn max_duration(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxDuration", value) }
    /// `MaxGpus`: 1 to 100000.
    #[track_caller] pub fn max_gpus(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxGpus", value) }
    /// `MaxRuns`: 1 to 100000.
    #[track_caller] pub fn max_runs(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxRuns", value) }
    /// `Name`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::Omics::SequenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html).
///
/// What `Ref` returns: `SequenceStoreId`.
pub type CfnSequenceStore = Handle<of::CfnSequenceStore>;
impl cfn::ResourceType for of::CfnSequenceStore { const TYPE: &'static str = "AWS::Omics::SequenceStore"; type Tags = cfn::TagMap; type Props = CfnSequenceStoreProps; type Reference = String; }
impl CfnSequenceStore {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SequenceStoreArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `S3AccessPointArn`.
    #[inline] pub fn attr_s3_access_point_arn(&self) -> Val<String> { cfn::attribute(&self.0, "S3AccessPointArn") }
    /// The attribute `S3Uri`.
    #[inline] pub fn attr_s3_uri(&self) -> Val<String> { cfn::attribute(&self.0, "S3Uri") }
    /// The attribute `SequenceStoreId`.
    #[inline] pub fn attr_sequence_store_id(&self) -> Val<String> { cfn::attribute(&self.0, "SequenceStoreId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnSequenceStore`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Description`, `ETagAlgorithmFamily`, `FallbackLocation`, `Name`, `SseConfig`, `Tags`.
pub type CfnSequenceStoreProps = Fields<of::CfnSequenceStore>;
impl CfnSequenceStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AccessLogLocation`: matches `^$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,800})/)?$`.
    #[track_caller] pub fn access_log_location(self, value: impl IntoVal<String>) -> Self { with(self, "AccessLogLocation", value) }
    /// `Description`: 1 to 255 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ETagAlgorithmFamily`. Changing it replaces the resource.
    #[track_caller] pub fn e_tag_algorithm_family(self, value: impl IntoVal<cfn_sequence_store::ETagAlgorithmFamily>) -> Self { with(self, "ETagAlgorithmFamily", value) }
    /// `FallbackLocation`: matches `^$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,1024})/)?$`. Changing it replaces the resource.
    #[track_caller] pub fn fallback_location(self, value: impl IntoVal<String>) -> Self { with(self, "FallbackLocation", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PropagatedSetLevelTags`: at most 50 items, each 1 to 128 characters.
    #[track_caller] pub fn propagated_set_level_tags(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PropagatedSetLevelTags", value) }
    /// `S3AccessPolicy`: 1 to 100000 characters.
    #[track_caller] pub fn s3_access_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "S3AccessPolicy", value) }
    /// `SseConfig`. Changing it replaces the resource.
    #[track_caller] pub fn sse_config(self, value: impl IntoVal<cfn_sequence_store::SseConfig>) -> Self { with(self, "SseConfig", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSequenceStore`].
pub mod cfn_sequence_store {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_annotation_store::{EncryptionType, SseConfig};
    mod of { pub enum ETagAlgorithmFamily {} }

    /// Words of `ETagAlgorithmFamily`.
    pub type ETagAlgorithmFamily = Word<fn(of::ETagAlgorithmFamily)>;
    impl ETagAlgorithmFamily {
        /// `MD5up`
        pub const Md5up: Self = word("MD5up");
        /// `SHA256up`
        pub const Sha256up: Self = word("SHA256up");
        /// `SHA512up`
        pub const Sha512up: Self = word("SHA512up");
    }
}

/// [`AWS::Omics::VariantStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html).
///
/// What `Ref` returns: `Name`.
pub type CfnVariantStore = Handle<of::CfnVariantStore>;
impl cfn::ResourceType for of::CfnVariantStore { const TYPE: &'static str = "AWS::Omics::VariantStore"; type Tags = cfn::TagMap; type Props = CfnVariantStoreProps; type Reference = String; }
impl CfnVariantStore {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `StoreArn`.
    #[inline] pub fn attr_store_arn(&self) -> Val<Is<kinds::VariantStoreArn>> { cfn::attribute(&self.0, "StoreArn") }
    /// The attribute `StoreSizeBytes`.
    #[inline] pub fn attr_store_size_bytes(&self) -> Val<f64> { cfn::attribute(&self.0, "StoreSizeBytes") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnVariantStore`].
///
/// Mandatory: `Name`, `Reference`.
///
/// A change replaces the resource: `Name`, `Reference`, `SseConfig`, `Tags`.
pub type CfnVariantStoreProps = Fields<of::CfnVariantStore>;
impl CfnVariantStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, reference: impl IntoVal<cfn_variant_store::ReferenceItem>) -> Self { with(with(empty(), "Name", name), "Reference", reference) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^([a-z]){1}([a-z0-9_]){2,254}`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Reference`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn reference(self, value: impl IntoVal<cfn_variant_store::ReferenceItem>) -> Self { with(self, "Reference", value) }
    /// `SseConfig`. Changing it replaces the resource.
    #[track_caller] pub fn sse_config(self, value: impl IntoVal<cfn_variant_store::SseConfig>) -> Self { with(self, "SseConfig", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnVariantStore`].
pub mod cfn_variant_store {
    pub use super::cfn_annotation_store::{EncryptionType, ReferenceItem, SseConfig};
}

/// [`AWS::Omics::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWorkflow = Handle<of::CfnWorkflow>;
impl cfn::ResourceType for of::CfnWorkflow { const TYPE: &'static str = "AWS::Omics::Workflow"; type Tags = cfn::TagMap; type Props = CfnWorkflowProps; type Reference = String; }
impl CfnWorkflow {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OmicsWorkflowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `PRIVATE`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `Uuid`.
    #[inline] pub fn attr_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "Uuid") }
}

/// Properties of [`CfnWorkflow`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Accelerators`, `ContainerRegistryMap`, `ContainerRegistryMapUri`, `DefinitionRepository`, `DefinitionUri`, `Engine`, `Main`, `ParameterTemplate`, `ParameterTemplatePath`, `StorageCapacity`, `WorkflowBucketOwnerId`, `readmePath`, `readmeUri`.
pub type CfnWorkflowProps = Fields<of::CfnWorkflow>;
impl CfnWorkflowProps {
    /// `Accelerators`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn accelerators(self, value: impl IntoVal<cfn_workflow::Accelerators>) -> Self { with(self, "Accelerators", value) }
    /// `ContainerRegistryMap`. Changing it replaces the resource.
    #[track_caller] pub fn container_registry_map(self, value: impl IntoVal<cfn_workflow::ContainerRegistryMap>) -> Self { with(self, "ContainerRegistryMap", value) }
    /// `ContainerRegistryMapUri`: 1 to 750 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn container_registry_map_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerRegistryMapUri", value) }
    /// `DefinitionRepository`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn definition_repository(self, value: impl IntoVal<cfn_workflow::DefinitionRepository>) -> Self { with(self, "DefinitionRepository", value) }
    /// `DefinitionUri`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn definition_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DefinitionUri", value) }
    /// `Description`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Engine`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_workflow::WorkflowEngine>) -> Self { with(self, "Engine", value) }
    /// `Main`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn main(self, value: impl IntoVal<String>) -> Self { with(self, "Main", value) }
    /// `Name`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParameterTemplate`. Changing it replaces the resource.
    #[track_caller] pub fn parameter_template(self, value: impl IntoVal<Map<cfn_workflow::WorkflowParameter>>) -> Self { with(self, "ParameterTemplate", value) }
    /// `ParameterTemplatePath`: 1 to 128 characters, matches `^[\S]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn parameter_template_path(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterTemplatePath", value) }
    /// `StorageCapacity`: 0 to 100000. Changing it replaces the resource.
    #[track_caller] pub fn storage_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "StorageCapacity", value) }
    /// `StorageType`: 1 to 64 characters.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<cfn_workflow::StorageType>) -> Self { with(self, "StorageType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WorkflowBucketOwnerId`: matches `^[0-9]{12}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn workflow_bucket_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowBucketOwnerId", value) }
    /// `readmeMarkdown`. Write-only.
    #[track_caller] pub fn readme_markdown(self, value: impl IntoVal<String>) -> Self { with(self, "readmeMarkdown", value) }
    /// `readmePath`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn readme_path(self, value: impl IntoVal<String>) -> Self { with(self, "readmePath", value) }
    /// `readmeUri`: matches `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/((.{1,1024}))$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn readme_uri(self, value: impl IntoVal<String>) -> Self { with(self, "readmeUri", value) }
}

/// Types of [`CfnWorkflow`].
pub mod cfn_workflow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Accelerators {} pub enum ContainerRegistryMap {} impl ias_core::Optional for ContainerRegistryMap {} pub enum DefinitionRepository {} impl ias_core::Optional for DefinitionRepository {} pub enum ImageMapping {} impl ias_core::Optional for ImageMapping {} pub enum RegistryMapping {} impl ias_core::Optional for RegistryMapping {} pub enum SourceReference {} impl ias_core::Optional for SourceReference {} pub enum SourceReferenceType {} pub enum StorageType {} pub enum WorkflowEngine {} pub enum WorkflowParameter {} impl ias_core::Optional for WorkflowParameter {} }

    /// Words of `Accelerators`.
    pub type Accelerators = Word<fn(of::Accelerators)>;
    impl Accelerators {
        /// `GPU`
        pub const Gpu: Self = word("GPU");
    }

    /// `ContainerRegistryMap`.
    pub type ContainerRegistryMap = Fields<of::ContainerRegistryMap>;
    impl ContainerRegistryMap {
        /// `ImageMappings`.
        #[track_caller] pub fn image_mappings(self, value: impl IntoVal<List<ImageMapping>>) -> Self { with(self, "ImageMappings", value) }
        /// `RegistryMappings`.
        #[track_caller] pub fn registry_mappings(self, value: impl IntoVal<List<RegistryMapping>>) -> Self { with(self, "RegistryMappings", value) }
    }

    /// `DefinitionRepository`.
    pub type DefinitionRepository = Fields<of::DefinitionRepository>;
    impl DefinitionRepository {
        /// `connectionArn`: 1 to 256 characters, matches `^arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+$`.
        #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "connectionArn", value) }
        /// `excludeFilePatterns`: 1 to 50 items.
        #[track_caller] pub fn exclude_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "excludeFilePatterns", value) }
        /// `fullRepositoryId`: matches `.+/.+`.
        #[track_caller] pub fn full_repository_id(self, value: impl IntoVal<String>) -> Self { with(self, "fullRepositoryId", value) }
        /// `sourceReference`.
        #[track_caller] pub fn source_reference(self, value: impl IntoVal<SourceReference>) -> Self { with(self, "sourceReference", value) }
    }

    /// `ImageMapping`.
    pub type ImageMapping = Fields<of::ImageMapping>;
    impl ImageMapping {
        /// `DestinationImage`: 1 to 750 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
        #[track_caller] pub fn destination_image(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationImage", value) }
        /// `SourceImage`: 1 to 750 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
        #[track_caller] pub fn source_image(self, value: impl IntoVal<String>) -> Self { with(self, "SourceImage", value) }
    }

    /// `RegistryMapping`.
    pub type RegistryMapping = Fields<of::RegistryMapping>;
    impl RegistryMapping {
        /// `EcrAccountId`: exactly 12 characters, matches `^[0-9]+$`.
        #[track_caller] pub fn ecr_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "EcrAccountId", value) }
        /// `EcrRepositoryPrefix`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
        #[track_caller] pub fn ecr_repository_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "EcrRepositoryPrefix", value) }
        /// `UpstreamRegistryUrl`: 1 to 750 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
        #[track_caller] pub fn upstream_registry_url(self, value: impl IntoVal<String>) -> Self { with(self, "UpstreamRegistryUrl", value) }
        /// `UpstreamRepositoryPrefix`: 2 to 30 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
        #[track_caller] pub fn upstream_repository_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "UpstreamRepositoryPrefix", value) }
    }

    /// `SourceReference`.
    pub type SourceReference = Fields<of::SourceReference>;
    impl SourceReference {
        /// `type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SourceReferenceType>) -> Self { with(self, "type", value) }
        /// `value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
    }

    /// Words of `type`.
    pub type SourceReferenceType = Word<fn(of::SourceReferenceType)>;
    impl SourceReferenceType {
        /// `BRANCH`
        pub const Branch: Self = word("BRANCH");
        /// `TAG`
        pub const Tag: Self = word("TAG");
        /// `COMMIT`
        pub const Commit: Self = word("COMMIT");
    }

    /// Words of `StorageType`.
    pub type StorageType = Word<fn(of::StorageType)>;
    impl StorageType {
        /// `STATIC`
        pub const Static: Self = word("STATIC");
        /// `DYNAMIC`
        pub const Dynamic: Self = word("DYNAMIC");
    }

    /// Words of `WorkflowEngine`.
    pub type WorkflowEngine = Word<fn(of::WorkflowEngine)>;
    impl WorkflowEngine {
        /// `WDL`
        pub const Wdl: Self = word("WDL");
        /// `NEXTFLOW`
        pub const Nextflow: Self = word("NEXTFLOW");
        /// `CWL`
        pub const Cwl: Self = word("CWL");
    }

    /// `WorkflowParameter`.
    pub type WorkflowParameter = Fields<of::WorkflowParameter>;
    impl WorkflowParameter {
        /// `Description`: at most 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Optional`.
        #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "Optional", value) }
    }
}

/// [`AWS::Omics::WorkflowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkflowVersion = Handle<of::CfnWorkflowVersion>;
impl cfn::ResourceType for of::CfnWorkflowVersion { const TYPE: &'static str = "AWS::Omics::WorkflowVersion"; type Tags = cfn::TagMap; type Props = CfnWorkflowVersionProps; type Reference = Is<kinds::WorkflowVersionArn>; }
impl CfnWorkflowVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WorkflowVersionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETED`, `FAILED`, `INACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `PRIVATE`, `READY2RUN`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `Uuid`.
    #[inline] pub fn attr_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "Uuid") }
}

/// Properties of [`CfnWorkflowVersion`].
///
/// Mandatory: `WorkflowId`, `VersionName`.
///
/// A change replaces the resource: `Accelerators`, `ContainerRegistryMap`, `ContainerRegistryMapUri`, `DefinitionRepository`, `DefinitionUri`, `Engine`, `Main`, `ParameterTemplate`, `ParameterTemplatePath`, `VersionName`, `WorkflowBucketOwnerId`, `WorkflowId`, `readmePath`, `readmeUri`.
pub type CfnWorkflowVersionProps = Fields<of::CfnWorkflowVersion>;
impl CfnWorkflowVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workflow_id: impl IntoVal<String>, version_name: impl IntoVal<String>) -> Self { with(with(empty(), "WorkflowId", workflow_id), "VersionName", version_name) }
    /// `Accelerators`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn accelerators(self, value: impl IntoVal<cfn_workflow_version::Accelerators>) -> Self { with(self, "Accelerators", value) }
    /// `ContainerRegistryMap`. Changing it replaces the resource.
    #[track_caller] pub fn container_registry_map(self, value: impl IntoVal<cfn_workflow_version::ContainerRegistryMap>) -> Self { with(self, "ContainerRegistryMap", value) }
    /// `ContainerRegistryMapUri`: 1 to 750 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn container_registry_map_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerRegistryMapUri", value) }
    /// `DefinitionRepository`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn definition_repository(self, value: impl IntoVal<cfn_workflow_version::DefinitionRepository>) -> Self { with(self, "DefinitionRepository", value) }
    /// `DefinitionUri`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn definition_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DefinitionUri", value) }
    /// `Description`: 1 to 256 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Engine`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_workflow_version::WorkflowEngine>) -> Self { with(self, "Engine", value) }
    /// `Main`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn main(self, value: impl IntoVal<String>) -> Self { with(self, "Main", value) }
    /// `ParameterTemplate`. Changing it replaces the resource.
    #[track_caller] pub fn parameter_template(self, value: impl IntoVal<Map<cfn_workflow_version::WorkflowParameter>>) -> Self { with(self, "ParameterTemplate", value) }
    /// `ParameterTemplatePath`: 1 to 128 characters, matches `^[\S]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn parameter_template_path(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterTemplatePath", value) }
    /// `StorageCapacity`: 0 to 100000.
    #[track_caller] pub fn storage_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "StorageCapacity", value) }
    /// `StorageType`: 1 to 64 characters.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<cfn_workflow_version::StorageType>) -> Self { with(self, "StorageType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `VersionName`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`. Changing it replaces the resource.
    #[track_caller] pub fn version_name(self, value: impl IntoVal<String>) -> Self { with(self, "VersionName", value) }
    /// `WorkflowBucketOwnerId`: 1 to 12 characters, matches `^[0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn workflow_bucket_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowBucketOwnerId", value) }
    /// `WorkflowId`: mandatory, 1 to 18 characters, matches `^[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workflow_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowId", value) }
    /// `readmeMarkdown`. Write-only.
    #[track_caller] pub fn readme_markdown(self, value: impl IntoVal<String>) -> Self { with(self, "readmeMarkdown", value) }
    /// `readmePath`: 1 to 128 characters, matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn readme_path(self, value: impl IntoVal<String>) -> Self { with(self, "readmePath", value) }
    /// `readmeUri`: matches `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/((.{1,1024}))$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn readme_uri(self, value: impl IntoVal<String>) -> Self { with(self, "readmeUri", value) }
}

/// Types of [`CfnWorkflowVersion`].
pub mod cfn_workflow_version {
    pub use super::cfn_workflow::{Accelerators, ContainerRegistryMap, DefinitionRepository, ImageMapping, RegistryMapping, SourceReference, SourceReferenceType, StorageType, WorkflowEngine, WorkflowParameter};
}
