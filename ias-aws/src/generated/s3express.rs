// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3Express`.

use super::prelude::*;

mod of { pub enum CfnAccessPoint {} pub enum CfnBucketPolicy {} pub enum CfnDirectoryBucket {} }

/// [`AWS::S3Express::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html).
///
/// What `Ref` returns: `Name`.
pub type CfnAccessPoint = Handle<of::CfnAccessPoint>;
impl cfn::ResourceType for of::CfnAccessPoint { const TYPE: &'static str = "AWS::S3Express::AccessPoint"; type Tags = cfn::TagList; type Props = CfnAccessPointProps; type Reference = String; }
impl CfnAccessPoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::S3ExpressAccessPointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `NetworkOrigin`: one of `Internet`, `VPC`.
    #[inline] pub fn attr_network_origin(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkOrigin") }
}

/// Properties of [`CfnAccessPoint`].
///
/// Mandatory: `Bucket`.
///
/// A change replaces the resource: `Bucket`, `BucketAccountId`, `Name`, `VpcConfiguration`.
pub type CfnAccessPointProps = Fields<of::CfnAccessPoint>;
impl CfnAccessPointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
    /// `Bucket`: mandatory, 3 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `BucketAccountId`: at most 64 characters, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketAccountId", value) }
    /// `Name`: 3 to 50 characters, matches `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `PublicAccessBlockConfiguration`.
    #[track_caller] pub fn public_access_block_configuration(self, value: impl IntoVal<cfn_access_point::PublicAccessBlockConfiguration>) -> Self { with(self, "PublicAccessBlockConfiguration", value) }
    /// `Scope`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_access_point::Scope>) -> Self { with(self, "Scope", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_point::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<cfn_access_point::VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*;
    mod of { pub enum PublicAccessBlockConfiguration {} impl ias_core::Optional for PublicAccessBlockConfiguration {} pub enum Scope {} impl ias_core::Optional for Scope {} pub enum ScopePermission {} pub enum Tag {} pub enum VpcConfiguration {} impl ias_core::Optional for VpcConfiguration {} }

    /// `PublicAccessBlockConfiguration`.
    pub type PublicAccessBlockConfiguration = Fields<of::PublicAccessBlockConfiguration>;
    impl PublicAccessBlockConfiguration {
        /// `BlockPublicAcls`.
        #[track_caller] pub fn block_public_acls(self, value: impl IntoVal<bool>) -> Self { with(self, "BlockPublicAcls", value) }
        /// `BlockPublicPolicy`.
        #[track_caller] pub fn block_public_policy(self, value: impl IntoVal<bool>) -> Self { with(self, "BlockPublicPolicy", value) }
        /// `IgnorePublicAcls`.
        #[track_caller] pub fn ignore_public_acls(self, value: impl IntoVal<bool>) -> Self { with(self, "IgnorePublicAcls", value) }
        /// `RestrictPublicBuckets`.
        #[track_caller] pub fn restrict_public_buckets(self, value: impl IntoVal<bool>) -> Self { with(self, "RestrictPublicBuckets", value) }
    }

    /// `Scope`.
    pub type Scope = Fields<of::Scope>;
    impl Scope {
        /// `Permissions`.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<ScopePermission>>) -> Self { with(self, "Permissions", value) }
        /// `Prefixes`.
        #[track_caller] pub fn prefixes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Prefixes", value) }
    }

    /// Words of `Permission`.
    pub type ScopePermission = Word<fn(of::ScopePermission)>;
    impl ScopePermission {
        /// `GetObject`
        pub const GetObject: Self = word("GetObject");
        /// `GetObjectAttributes`
        pub const GetObjectAttributes: Self = word("GetObjectAttributes");
        /// `ListMultipartUploadParts`
        pub const ListMultipartUploadParts: Self = word("ListMultipartUploadParts");
        /// `ListBucket`
        pub const ListBucket: Self = word("ListBucket");
        /// `ListBucketMultipartUploads`
        pub const ListBucketMultipartUploads: Self = word("ListBucketMultipartUploads");
        /// `PutObject`
        pub const PutObject: Self = word("PutObject");
        /// `DeleteObject`
        pub const DeleteObject: Self = word("DeleteObject");
        /// `AbortMultipartUpload`
        pub const AbortMultipartUpload: Self = word("AbortMultipartUpload");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:.*)([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// `VpcId`: 1 to 1024 characters.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::S3Express::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html).
///
/// What `Ref` returns: `Bucket`.
pub type CfnBucketPolicy = Handle<of::CfnBucketPolicy>;
impl cfn::ResourceType for of::CfnBucketPolicy { const TYPE: &'static str = "AWS::S3Express::BucketPolicy"; type Tags = cfn::NoTags; type Props = CfnBucketPolicyProps; type Reference = String; }

/// Properties of [`CfnBucketPolicy`].
///
/// Mandatory: `Bucket`, `PolicyDocument`.
///
/// A change replaces the resource: `Bucket`.
pub type CfnBucketPolicyProps = Fields<of::CfnBucketPolicy>;
impl CfnBucketPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bucket: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "Bucket", bucket), "PolicyDocument", policy_document) }
    /// `Bucket`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
}

/// [`AWS::S3Express::DirectoryBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html).
///
/// What `Ref` returns: `BucketName`.
pub type CfnDirectoryBucket = Handle<of::CfnDirectoryBucket>;
impl cfn::ResourceType for of::CfnDirectoryBucket { const TYPE: &'static str = "AWS::S3Express::DirectoryBucket"; type Tags = cfn::TagList; type Props = CfnDirectoryBucketProps; type Reference = String; }
impl CfnDirectoryBucket {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DirectoryBucketArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AvailabilityZoneName`.
    #[inline] pub fn attr_availability_zone_name(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZoneName") }
}

/// Properties of [`CfnDirectoryBucket`].
///
/// Mandatory: `LocationName`, `DataRedundancy`.
///
/// A change replaces the resource: `BucketName`, `DataRedundancy`, `LocationName`.
pub type CfnDirectoryBucketProps = Fields<of::CfnDirectoryBucket>;
impl CfnDirectoryBucketProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(location_name: impl IntoVal<String>, data_redundancy: impl IntoVal<cfn_directory_bucket::DataRedundancy>) -> Self { with(with(empty(), "LocationName", location_name), "DataRedundancy", data_redundancy) }
    /// `BucketEncryption`.
    #[track_caller] pub fn bucket_encryption(self, value: impl IntoVal<cfn_directory_bucket::BucketEncryption>) -> Self { with(self, "BucketEncryption", value) }
    /// `BucketName`: at most 63 characters, matches `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "BucketName", value) }
    /// `DataRedundancy`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_redundancy(self, value: impl IntoVal<cfn_directory_bucket::DataRedundancy>) -> Self { with(self, "DataRedundancy", value) }
    /// `InventoryConfigurations`: no item twice.
    #[track_caller] pub fn inventory_configurations(self, value: impl IntoVal<List<cfn_directory_bucket::InventoryConfiguration>>) -> Self { with(self, "InventoryConfigurations", value) }
    /// `LifecycleConfiguration`.
    #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<cfn_directory_bucket::LifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
    /// `LocationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn location_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocationName", value) }
    /// `MetricsConfigurations`: no item twice.
    #[track_caller] pub fn metrics_configurations(self, value: impl IntoVal<List<cfn_directory_bucket::MetricsConfiguration>>) -> Self { with(self, "MetricsConfigurations", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_directory_bucket::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDirectoryBucket`].
pub mod cfn_directory_bucket {
    use super::super::prelude::*;
    pub use super::cfn_access_point::{Tag};
    mod of { pub enum AbortIncompleteMultipartUpload {} pub enum BucketEncryption {} pub enum DataRedundancy {} pub enum Destination {} pub enum DestinationFormat {} pub enum InventoryConfiguration {} pub enum InventoryConfigurationIncludedObjectVersions {} pub enum InventoryConfigurationOptionalField {} pub enum InventoryConfigurationScheduleFrequency {} pub enum LifecycleConfiguration {} pub enum MetricsConfiguration {} pub enum Rule {} pub enum RuleStatus {} pub enum ServerSideEncryptionByDefault {} pub enum ServerSideEncryptionByDefaultSseAlgorithm {} pub enum ServerSideEncryptionRule {} impl ias_core::Optional for ServerSideEncryptionRule {} }

    /// `AbortIncompleteMultipartUpload`.
    pub type AbortIncompleteMultipartUpload = Fields<of::AbortIncompleteMultipartUpload>;
    impl AbortIncompleteMultipartUpload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(days_after_initiation: impl IntoVal<i64>) -> Self { with(empty(), "DaysAfterInitiation", days_after_initiation) }
        /// `DaysAfterInitiation`: mandatory, at least 0.
        #[track_caller] pub fn days_after_initiation(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysAfterInitiation", value) }
    }

    /// `BucketEncryption`.
    pub type BucketEncryption = Fields<of::BucketEncryption>;
    impl BucketEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(server_side_encryption_configuration: impl IntoVal<List<ServerSideEncryptionRule>>) -> Self { with(empty(), "ServerSideEncryptionConfiguration", server_side_encryption_configuration) }
        /// `ServerSideEncryptionConfiguration`: mandatory, no item twice.
        #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<List<ServerSideEncryptionRule>>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    }

    /// Words of `DataRedundancy`.
    pub type DataRedundancy = Word<fn(of::DataRedundancy)>;
    impl DataRedundancy {
        /// `SingleAvailabilityZone`
        pub const SingleAvailabilityZone: Self = word("SingleAvailabilityZone");
        /// `SingleLocalZone`
        pub const SingleLocalZone: Self = word("SingleLocalZone");
    }

    /// `Destination`.
    pub type Destination = Fields<of::Destination>;
    impl Destination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>, format: impl IntoVal<DestinationFormat>) -> Self { with(with(empty(), "BucketArn", bucket_arn), "Format", format) }
        /// `BucketAccountId`.
        #[track_caller] pub fn bucket_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketAccountId", value) }
        /// `BucketArn`: mandatory.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<DestinationFormat>) -> Self { with(self, "Format", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// Words of `Format`.
    pub type DestinationFormat = Word<fn(of::DestinationFormat)>;
    impl DestinationFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `ORC`
        pub const Orc: Self = word("ORC");
        /// `Parquet`
        pub const Parquet: Self = word("Parquet");
    }

    /// `InventoryConfiguration`.
    pub type InventoryConfiguration = Fields<of::InventoryConfiguration>;
    /// What [`InventoryConfiguration`] cannot do without.
    pub struct InventoryConfigurationRequired<A, B, C, D, E> {
        /// `Destination`.
        pub destination: A,
        /// `Enabled`.
        pub enabled: B,
        /// `Id`.
        pub id: C,
        /// `IncludedObjectVersions`.
        pub included_object_versions: D,
        /// `ScheduleFrequency`.
        pub schedule_frequency: E,
    }
    impl InventoryConfiguration {
        /// Takes what is mandatory, by name: [`InventoryConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Destination>, B: IntoVal<bool>, C: IntoVal<String>, D: IntoVal<InventoryConfigurationIncludedObjectVersions>, E: IntoVal<InventoryConfigurationScheduleFrequency>>(required: InventoryConfigurationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Destination", required.destination), "Enabled", required.enabled), "Id", required.id), "IncludedObjectVersions", required.included_object_versions), "ScheduleFrequency", required.schedule_frequency) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<Destination>) -> Self { with(self, "Destination", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `IncludedObjectVersions`: mandatory.
        #[track_caller] pub fn included_object_versions(self, value: impl IntoVal<InventoryConfigurationIncludedObjectVersions>) -> Self { with(self, "IncludedObjectVersions", value) }
        /// `OptionalFields`: no item twice.
        #[track_caller] pub fn optional_fields(self, value: impl IntoVal<List<InventoryConfigurationOptionalField>>) -> Self { with(self, "OptionalFields", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `ScheduleFrequency`: mandatory.
        #[track_caller] pub fn schedule_frequency(self, value: impl IntoVal<InventoryConfigurationScheduleFrequency>) -> Self { with(self, "ScheduleFrequency", value) }
    }

    /// Words of `IncludedObjectVersions`.
    pub type InventoryConfigurationIncludedObjectVersions = Word<fn(of::InventoryConfigurationIncludedObjectVersions)>;
    impl InventoryConfigurationIncludedObjectVersions {
        /// `All`
        pub const All: Self = word("All");
        /// `Current`
        pub const Current: Self = word("Current");
    }

    /// Words of `OptionalField`.
    pub type InventoryConfigurationOptionalField = Word<fn(of::InventoryConfigurationOptionalField)>;
    impl InventoryConfigurationOptionalField {
        /// `Size`
        pub const Size: Self = word("Size");
        /// `LastModifiedDate`
        pub const LastModifiedDate: Self = word("LastModifiedDate");
        /// `StorageClass`
        pub const StorageClass: Self = word("StorageClass");
        /// `ETag`
        pub const ETag: Self = word("ETag");
        /// `IsMultipartUploaded`
        pub const IsMultipartUploaded: Self = word("IsMultipartUploaded");
        /// `EncryptionStatus`
        pub const EncryptionStatus: Self = word("EncryptionStatus");
        /// `BucketKeyStatus`
        pub const BucketKeyStatus: Self = word("BucketKeyStatus");
        /// `ChecksumAlgorithm`
        pub const ChecksumAlgorithm: Self = word("ChecksumAlgorithm");
        /// `LifecycleExpirationDate`
        pub const LifecycleExpirationDate: Self = word("LifecycleExpirationDate");
    }

    /// Words of `ScheduleFrequency`.
    pub type InventoryConfigurationScheduleFrequency = Word<fn(of::InventoryConfigurationScheduleFrequency)>;
    impl InventoryConfigurationScheduleFrequency {
        /// `Daily`
        pub const Daily: Self = word("Daily");
        /// `Weekly`
        pub const Weekly: Self = word("Weekly");
    }

    /// `LifecycleConfiguration`.
    pub type LifecycleConfiguration = Fields<of::LifecycleConfiguration>;
    impl LifecycleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<Rule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory, no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "Rules", value) }
    }

    /// `MetricsConfiguration`.
    pub type MetricsConfiguration = Fields<of::MetricsConfiguration>;
    impl MetricsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `AccessPointArn`.
        #[track_caller] pub fn access_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointArn", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<RuleStatus>) -> Self { with(empty(), "Status", status) }
        /// `AbortIncompleteMultipartUpload`.
        #[track_caller] pub fn abort_incomplete_multipart_upload(self, value: impl IntoVal<AbortIncompleteMultipartUpload>) -> Self { with(self, "AbortIncompleteMultipartUpload", value) }
        /// `ExpirationInDays`.
        #[track_caller] pub fn expiration_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationInDays", value) }
        /// `Id`: at most 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `ObjectSizeGreaterThan`: at most 20 characters, matches `[0-9]+`.
        #[track_caller] pub fn object_size_greater_than(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectSizeGreaterThan", value) }
        /// `ObjectSizeLessThan`: at most 20 characters, matches `[0-9]+`.
        #[track_caller] pub fn object_size_less_than(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectSizeLessThan", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<RuleStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type RuleStatus = Word<fn(of::RuleStatus)>;
    impl RuleStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `ServerSideEncryptionByDefault`.
    pub type ServerSideEncryptionByDefault = Fields<of::ServerSideEncryptionByDefault>;
    impl ServerSideEncryptionByDefault {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_algorithm: impl IntoVal<ServerSideEncryptionByDefaultSseAlgorithm>) -> Self { with(empty(), "SSEAlgorithm", sse_algorithm) }
        /// `KMSMasterKeyID`.
        #[track_caller] pub fn kms_master_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSMasterKeyID", value) }
        /// `SSEAlgorithm`: mandatory.
        #[track_caller] pub fn sse_algorithm(self, value: impl IntoVal<ServerSideEncryptionByDefaultSseAlgorithm>) -> Self { with(self, "SSEAlgorithm", value) }
    }

    /// Words of `SSEAlgorithm`.
    pub type ServerSideEncryptionByDefaultSseAlgorithm = Word<fn(of::ServerSideEncryptionByDefaultSseAlgorithm)>;
    impl ServerSideEncryptionByDefaultSseAlgorithm {
        /// `aws:kms`
        pub const AwsKms: Self = word("aws:kms");
        /// `AES256`
        pub const Aes256: Self = word("AES256");
    }

    /// `ServerSideEncryptionRule`.
    pub type ServerSideEncryptionRule = Fields<of::ServerSideEncryptionRule>;
    impl ServerSideEncryptionRule {
        /// `BucketKeyEnabled`.
        #[track_caller] pub fn bucket_key_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "BucketKeyEnabled", value) }
        /// `ServerSideEncryptionByDefault`.
        #[track_caller] pub fn server_side_encryption_by_default(self, value: impl IntoVal<ServerSideEncryptionByDefault>) -> Self { with(self, "ServerSideEncryptionByDefault", value) }
    }
}
