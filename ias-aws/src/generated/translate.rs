// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Translate`.

use super::prelude::*;

mod of { pub enum CfnParallelData {} pub enum CfnTerminology {} }

/// [`AWS::Translate::ParallelData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnParallelData = Handle<of::CfnParallelData>;
impl cfn::ResourceType for of::CfnParallelData { const TYPE: &'static str = "AWS::Translate::ParallelData"; type Tags = cfn::TagList; type Props = CfnParallelDataProps; type Reference = Is<kinds::ParallelDataArn>; }
impl CfnParallelData {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ParallelDataArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailedRecordCount`.
    #[inline] pub fn attr_failed_record_count(&self) -> Val<i64> { cfn::attribute(&self.0, "FailedRecordCount") }
    /// The attribute `ImportedDataSize`.
    #[inline] pub fn attr_imported_data_size(&self) -> Val<i64> { cfn::attribute(&self.0, "ImportedDataSize") }
    /// The attribute `ImportedRecordCount`.
    #[inline] pub fn attr_imported_record_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ImportedRecordCount") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `SkippedRecordCount`.
    #[inline] pub fn attr_skipped_record_count(&self) -> Val<i64> { cfn::attribute(&self.0, "SkippedRecordCount") }
    /// The attribute `SourceLanguageCode`.
    #[inline] pub fn attr_source_language_code(&self) -> Val<String> { cfn::attribute(&self.0, "SourceLanguageCode") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `ACTIVE`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TargetLanguageCodes`.
    #[inline] pub fn attr_target_language_codes(&self) -> Val<List<String>> { cfn::attribute(&self.0, "TargetLanguageCodes") }
}

/// Properties of [`CfnParallelData`].
///
/// Mandatory: `Name`, `ParallelDataConfig`.
///
/// A change replaces the resource: `Description`, `EncryptionKey`, `Name`.
pub type CfnParallelDataProps = Fields<of::CfnParallelData>;
impl CfnParallelDataProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, parallel_data_config: impl IntoVal<cfn_parallel_data::ParallelDataConfig>) -> Self { with(with(empty(), "Name", name), "ParallelDataConfig", parallel_data_config) }
    /// `Description`: at most 256 characters, matches `^[\P{M}\p{M}]{0,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionKey`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<cfn_parallel_data::EncryptionKey>) -> Self { with(self, "EncryptionKey", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^([A-Za-z0-9-]_?)+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParallelDataConfig`: mandatory.
    #[track_caller] pub fn parallel_data_config(self, value: impl IntoVal<cfn_parallel_data::ParallelDataConfig>) -> Self { with(self, "ParallelDataConfig", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_parallel_data::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnParallelData`].
pub mod cfn_parallel_data {
    use super::super::prelude::*;
    mod of { pub enum EncryptionKey {} pub enum EncryptionKeyType {} pub enum ParallelDataConfig {} pub enum ParallelDataConfigFormat {} pub enum Tag {} }

    /// `EncryptionKey`.
    pub type EncryptionKey = Fields<of::EncryptionKey>;
    impl EncryptionKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EncryptionKeyType>, id: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Id", id) }
        /// `Id`: mandatory, 1 to 400 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EncryptionKeyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EncryptionKeyType = Word<fn(of::EncryptionKeyType)>;
    impl EncryptionKeyType {
        /// `KMS`
        pub const Kms: Self = word("KMS");
    }

    /// `ParallelDataConfig`.
    pub type ParallelDataConfig = Fields<of::ParallelDataConfig>;
    impl ParallelDataConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>, format: impl IntoVal<ParallelDataConfigFormat>) -> Self { with(with(empty(), "S3Uri", s3_uri), "Format", format) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<ParallelDataConfigFormat>) -> Self { with(self, "Format", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `Format`.
    pub type ParallelDataConfigFormat = Word<fn(of::ParallelDataConfigFormat)>;
    impl ParallelDataConfigFormat {
        /// `TSV`
        pub const Tsv: Self = word("TSV");
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `TMX`
        pub const Tmx: Self = word("TMX");
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

/// [`AWS::Translate::Terminology`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTerminology = Handle<of::CfnTerminology>;
impl cfn::ResourceType for of::CfnTerminology { const TYPE: &'static str = "AWS::Translate::Terminology"; type Tags = cfn::TagList; type Props = CfnTerminologyProps; type Reference = Is<kinds::TerminologyArn>; }
impl CfnTerminology {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TerminologyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Directionality`: one of `UNI`, `MULTI`.
    #[inline] pub fn attr_directionality(&self) -> Val<String> { cfn::attribute(&self.0, "Directionality") }
    /// The attribute `Format`: one of `CSV`, `TMX`, `TSV`.
    #[inline] pub fn attr_format(&self) -> Val<String> { cfn::attribute(&self.0, "Format") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `SizeBytes`.
    #[inline] pub fn attr_size_bytes(&self) -> Val<i64> { cfn::attribute(&self.0, "SizeBytes") }
    /// The attribute `SourceLanguageCode`.
    #[inline] pub fn attr_source_language_code(&self) -> Val<String> { cfn::attribute(&self.0, "SourceLanguageCode") }
    /// The attribute `TargetLanguageCodes`.
    #[inline] pub fn attr_target_language_codes(&self) -> Val<List<String>> { cfn::attribute(&self.0, "TargetLanguageCodes") }
    /// The attribute `TermCount`.
    #[inline] pub fn attr_term_count(&self) -> Val<i64> { cfn::attribute(&self.0, "TermCount") }
}

/// Properties of [`CfnTerminology`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `EncryptionKey`, `Name`.
pub type CfnTerminologyProps = Fields<of::CfnTerminology>;
impl CfnTerminologyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionKey`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<cfn_terminology::EncryptionKey>) -> Self { with(self, "EncryptionKey", value) }
    /// `MergeStrategy`. Write-only.
    #[track_caller] pub fn merge_strategy(self, value: impl IntoVal<cfn_terminology::MergeStrategy>) -> Self { with(self, "MergeStrategy", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^([A-Za-z0-9-]_?)+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_terminology::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TerminologyData`. Write-only.
    #[track_caller] pub fn terminology_data(self, value: impl IntoVal<cfn_terminology::TerminologyData>) -> Self { with(self, "TerminologyData", value) }
}

/// Types of [`CfnTerminology`].
pub mod cfn_terminology {
    use super::super::prelude::*;
    pub use super::cfn_parallel_data::{EncryptionKey, EncryptionKeyType, Tag};
    mod of { pub enum MergeStrategy {} pub enum TerminologyData {} pub enum TerminologyDataDirectionality {} pub enum TerminologyDataFormat {} }

    /// Words of `MergeStrategy`.
    pub type MergeStrategy = Word<fn(of::MergeStrategy)>;
    impl MergeStrategy {
        /// `OVERWRITE`
        pub const Overwrite: Self = word("OVERWRITE");
    }

    /// `TerminologyData`.
    pub type TerminologyData = Fields<of::TerminologyData>;
    impl TerminologyData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file: impl IntoVal<String>, format: impl IntoVal<TerminologyDataFormat>) -> Self { with(with(empty(), "File", file), "Format", format) }
        /// `Directionality`.
        #[track_caller] pub fn directionality(self, value: impl IntoVal<TerminologyDataDirectionality>) -> Self { with(self, "Directionality", value) }
        /// `File`: mandatory.
        #[track_caller] pub fn file(self, value: impl IntoVal<String>) -> Self { with(self, "File", value) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<TerminologyDataFormat>) -> Self { with(self, "Format", value) }
    }

    /// Words of `Directionality`.
    pub type TerminologyDataDirectionality = Word<fn(of::TerminologyDataDirectionality)>;
    impl TerminologyDataDirectionality {
        /// `UNI`
        pub const Uni: Self = word("UNI");
        /// `MULTI`
        pub const Multi: Self = word("MULTI");
    }

    /// Words of `Format`.
    pub type TerminologyDataFormat = Word<fn(of::TerminologyDataFormat)>;
    impl TerminologyDataFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `TMX`
        pub const Tmx: Self = word("TMX");
        /// `TSV`
        pub const Tsv: Self = word("TSV");
    }
}
