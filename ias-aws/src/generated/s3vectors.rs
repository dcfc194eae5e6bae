// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3Vectors`.

use super::prelude::*;

mod of { pub enum CfnIndex {} pub enum CfnVectorBucket {} impl ias_core::Optional for CfnVectorBucket {} pub enum CfnVectorBucketPolicy {} }

/// [`AWS::S3Vectors::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html).
///
/// What `Ref` returns: `IndexArn`.
pub type CfnIndex = Handle<of::CfnIndex>;
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::S3Vectors::Index"; type Tags = cfn::TagList; type Props = CfnIndexProps; type Reference = Is<kinds::S3VectorsIndexArn>; }
impl CfnIndex {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `IndexArn`.
    #[inline] pub fn attr_index_arn(&self) -> Val<Is<kinds::S3VectorsIndexArn>> { cfn::attribute(&self.0, "IndexArn") }
}

/// Properties of [`CfnIndex`].
///
/// Mandatory: `DataType`, `Dimension`, `DistanceMetric`.
///
/// A change replaces the resource: `DataType`, `Dimension`, `DistanceMetric`, `EncryptionConfiguration`, `IndexName`, `MetadataConfiguration`, `VectorBucketArn`, `VectorBucketName`.
pub type CfnIndexProps = Fields<of::CfnIndex>;
/// What [`CfnIndexProps`] cannot do without.
pub struct CfnIndexPropsRequired<A, B, C> {
    /// `DataType`. Changing it replaces the resource.
    pub data_type: A,
    /// `Dimension`: 1 to 4096. Changing it replaces the resource.
    pub dimension: B,
    /// `DistanceMetric`. Changing it replaces the resource.
    pub distance_metric: C,
}
impl CfnIndexProps {
    /// Takes what is mandatory, by name: [`CfnIndexPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_index::DataType>, B: IntoVal<i64>, C: IntoVal<cfn_index::DistanceMetric>>(required: CfnIndexPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DataType", required.data_type), "Dimension", required.dimension), "DistanceMetric", required.distance_metric) }
    /// `DataType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_type(self, value: impl IntoVal<cfn_index::DataType>) -> Self { with(self, "DataType", value) }
    /// `Dimension`: mandatory, 1 to 4096. Changing it replaces the resource.
    #[track_caller] pub fn dimension(self, value: impl IntoVal<i64>) -> Self { with(self, "Dimension", value) }
    /// `DistanceMetric`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn distance_metric(self, value: impl IntoVal<cfn_index::DistanceMetric>) -> Self { with(self, "DistanceMetric", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_index::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `IndexName`: 3 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
    /// `MetadataConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_configuration(self, value: impl IntoVal<cfn_index::MetadataConfiguration>) -> Self { with(self, "MetadataConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_index::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VectorBucketArn`: matches `^arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn vector_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "VectorBucketArn", value) }
    /// `VectorBucketName`: 3 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn vector_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "VectorBucketName", value) }
}

/// Types of [`CfnIndex`].
pub mod cfn_index {
    use super::super::prelude::*;
    mod of { pub enum DataType {} pub enum DistanceMetric {} pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum EncryptionConfigurationSseType {} pub enum MetadataConfiguration {} impl ias_core::Optional for MetadataConfiguration {} pub enum Tag {} }

    /// Words of `DataType`.
    pub type DataType = Word<fn(of::DataType)>;
    impl DataType {
        /// `float32`
        pub const Float32: Self = word("float32");
    }

    /// Words of `DistanceMetric`.
    pub type DistanceMetric = Word<fn(of::DistanceMetric)>;
    impl DistanceMetric {
        /// `cosine`
        pub const Cosine: Self = word("cosine");
        /// `euclidean`
        pub const Euclidean: Self = word("euclidean");
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `SseType`.
        #[track_caller] pub fn sse_type(self, value: impl IntoVal<EncryptionConfigurationSseType>) -> Self { with(self, "SseType", value) }
    }

    /// Words of `SseType`.
    pub type EncryptionConfigurationSseType = Word<fn(of::EncryptionConfigurationSseType)>;
    impl EncryptionConfigurationSseType {
        /// `AES256`
        pub const Aes256: Self = word("AES256");
        /// `aws:kms`
        pub const AwsKms: Self = word("aws:kms");
    }

    /// `MetadataConfiguration`.
    pub type MetadataConfiguration = Fields<of::MetadataConfiguration>;
    impl MetadataConfiguration {
        /// `NonFilterableMetadataKeys`: 1 to 10 items, no item twice, each 1 to 63 characters.
        #[track_caller] pub fn non_filterable_metadata_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NonFilterableMetadataKeys", value) }
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

/// [`AWS::S3Vectors::VectorBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html).
///
/// What `Ref` returns: `VectorBucketArn`.
pub type CfnVectorBucket = Handle<of::CfnVectorBucket>;
impl cfn::ResourceType for of::CfnVectorBucket { const TYPE: &'static str = "AWS::S3Vectors::VectorBucket"; type Tags = cfn::TagList; type Props = CfnVectorBucketProps; type Reference = Is<kinds::VectorBucketArn>; }
impl CfnVectorBucket {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `VectorBucketArn`.
    #[inline] pub fn attr_vector_bucket_arn(&self) -> Val<Is<kinds::VectorBucketArn>> { cfn::attribute(&self.0, "VectorBucketArn") }
}

/// Properties of [`CfnVectorBucket`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `EncryptionConfiguration`, `VectorBucketName`.
pub type CfnVectorBucketProps = Fields<of::CfnVectorBucket>;
impl CfnVectorBucketProps {
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_vector_bucket::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vector_bucket::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VectorBucketName`: 3 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn vector_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "VectorBucketName", value) }
}

/// Types of [`CfnVectorBucket`].
pub mod cfn_vector_bucket {
    use super::super::prelude::*;
    pub use super::cfn_index::{EncryptionConfigurationSseType, Tag};
    mod of { pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `SseType`: default `"AES256"`.
        #[track_caller] pub fn sse_type(self, value: impl IntoVal<EncryptionConfigurationSseType>) -> Self { with(self, "SseType", value) }
    }
}

/// [`AWS::S3Vectors::VectorBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html).
///
/// What `Ref` returns: `VectorBucketArn`.
pub type CfnVectorBucketPolicy = Handle<of::CfnVectorBucketPolicy>;
impl cfn::ResourceType for of::CfnVectorBucketPolicy { const TYPE: &'static str = "AWS::S3Vectors::VectorBucketPolicy"; type Tags = cfn::NoTags; type Props = CfnVectorBucketPolicyProps; type Reference = String; }

/// Properties of [`CfnVectorBucketPolicy`].
///
/// Mandatory: `Policy`.
///
/// A change replaces the resource: `VectorBucketArn`, `VectorBucketName`.
///
/// Needs at least one of `VectorBucketName`; `VectorBucketArn`.
pub type CfnVectorBucketPolicyProps = Fields<of::CfnVectorBucketPolicy>;
impl CfnVectorBucketPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy: impl IntoVal<Json>) -> Self { with(empty(), "Policy", policy) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `VectorBucketArn`: matches `^arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn vector_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "VectorBucketArn", value) }
    /// `VectorBucketName`: 3 to 63 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn vector_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "VectorBucketName", value) }
}
