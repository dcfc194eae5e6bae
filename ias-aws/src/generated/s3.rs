// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccessGrant {} pub enum CfnAccessGrantsInstance {} impl ias_core::Optional for CfnAccessGrantsInstance {} pub enum CfnAccessGrantsLocation {} pub enum CfnAccessPoint {} pub enum CfnBucket {} impl ias_core::Optional for CfnBucket {} pub enum CfnBucketPolicy {} pub enum CfnMultiRegionAccessPoint {} pub enum CfnMultiRegionAccessPointPolicy {} pub enum CfnStorageLens {} pub enum CfnStorageLensGroup {} }

/// [`AWS::S3::AccessGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html).
///
/// What `Ref` returns: `AccessGrantId`.
pub type CfnAccessGrant = Handle<of::CfnAccessGrant>;
impl cfn::ResourceType for of::CfnAccessGrant { const TYPE: &'static str = "AWS::S3::AccessGrant"; type Tags = cfn::TagList; type Props = CfnAccessGrantProps; type Reference = String; }
impl CfnAccessGrant {
    /// The attribute `AccessGrantArn`.
    #[inline] pub fn attr_access_grant_arn(&self) -> Val<Is<kinds::AccessGrantArn>> { cfn::attribute(&self.0, "AccessGrantArn") }
    /// The attribute `AccessGrantId`.
    #[inline] pub fn attr_access_grant_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessGrantId") }
    /// The attribute `GrantScope`.
    #[inline] pub fn attr_grant_scope(&self) -> Val<String> { cfn::attribute(&self.0, "GrantScope") }
}

/// Properties of [`CfnAccessGrant`].
///
/// Mandatory: `Grantee`, `Permission`, `AccessGrantsLocationId`.
///
/// A change replaces the resource: `S3PrefixType`, `Tags`.
pub type CfnAccessGrantProps = Fields<of::CfnAccessGrant>;
/// What [`CfnAccessGrantProps`] cannot do without.
pub struct CfnAccessGrantPropsRequired<A, B, C> {
    /// `Grantee`.
    pub grantee: A,
    /// `Permission`.
    pub permission: B,
    /// `AccessGrantsLocationId`.
    pub access_grants_location_id: C,
}
impl CfnAccessGrantProps {
    /// Takes what is mandatory, by name: [`CfnAccessGrantPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_access_grant::Grantee>, B: IntoVal<cfn_access_grant::Permission>, C: IntoVal<String>>(required: CfnAccessGrantPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Grantee", required.grantee), "Permission", required.permission), "AccessGrantsLocationId", required.access_grants_location_id) }
    /// `AccessGrantsLocationConfiguration`.
    #[track_caller] pub fn access_grants_location_configuration(self, value: impl IntoVal<cfn_access_grant::AccessGrantsLocationConfiguration>) -> Self { with(self, "AccessGrantsLocationConfiguration", value) }
    /// `AccessGrantsLocationId`: mandatory.
    #[track_caller] pub fn access_grants_location_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccessGrantsLocationId", value) }
    /// `ApplicationArn`.
    #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationArn", value) }
    /// `Grantee`: mandatory.
    #[track_caller] pub fn grantee(self, value: impl IntoVal<cfn_access_grant::Grantee>) -> Self { with(self, "Grantee", value) }
    /// `Permission`: mandatory.
    #[track_caller] pub fn permission(self, value: impl IntoVal<cfn_access_grant::Permission>) -> Self { with(self, "Permission", value) }
    /// `S3PrefixType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn s3_prefix_type(self, value: impl IntoVal<cfn_access_grant::S3PrefixType>) -> Self { with(self, "S3PrefixType", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_grant::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessGrant`].
pub mod cfn_access_grant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessGrantsLocationConfiguration {} pub enum Grantee {} pub enum GranteeGranteeType {} pub enum Permission {} pub enum S3PrefixType {} pub enum Tag {} }

    /// `AccessGrantsLocationConfiguration`.
    pub type AccessGrantsLocationConfiguration = Fields<of::AccessGrantsLocationConfiguration>;
    impl AccessGrantsLocationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_sub_prefix: impl IntoVal<String>) -> Self { with(empty(), "S3SubPrefix", s3_sub_prefix) }
        /// `S3SubPrefix`: mandatory.
        #[track_caller] pub fn s3_sub_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3SubPrefix", value) }
    }

    /// `Grantee`.
    pub type Grantee = Fields<of::Grantee>;
    impl Grantee {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(grantee_type: impl IntoVal<GranteeGranteeType>, grantee_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "GranteeType", grantee_type), "GranteeIdentifier", grantee_identifier) }
        /// `GranteeIdentifier`: mandatory.
        #[track_caller] pub fn grantee_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GranteeIdentifier", value) }
        /// `GranteeType`: mandatory.
        #[track_caller] pub fn grantee_type(self, value: impl IntoVal<GranteeGranteeType>) -> Self { with(self, "GranteeType", value) }
    }

    /// Words of `GranteeType`.
    pub type GranteeGranteeType = Word<fn(of::GranteeGranteeType)>;
    impl GranteeGranteeType {
        /// `IAM`
        pub const Iam: Self = word("IAM");
        /// `DIRECTORY_USER`
        pub const DirectoryUser: Self = word("DIRECTORY_USER");
        /// `DIRECTORY_GROUP`
        pub const DirectoryGroup: Self = word("DIRECTORY_GROUP");
    }

    /// Words of `Permission`.
    pub type Permission = Word<fn(of::Permission)>;
    impl Permission {
        /// `READ`
        pub const Read: Self = word("READ");
        /// `WRITE`
        pub const Write: Self = word("WRITE");
        /// `READWRITE`
        pub const Readwrite: Self = word("READWRITE");
    }

    /// Words of `S3PrefixType`.
    pub type S3PrefixType = Word<fn(of::S3PrefixType)>;
    impl S3PrefixType {
        /// `Object`
        pub const Object: Self = word("Object");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::S3::AccessGrantsInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html).
///
/// What `Ref` returns: `AccessGrantsInstanceArn`.
pub type CfnAccessGrantsInstance = Handle<of::CfnAccessGrantsInstance>;
impl cfn::ResourceType for of::CfnAccessGrantsInstance { const TYPE: &'static str = "AWS::S3::AccessGrantsInstance"; type Tags = cfn::TagList; type Props = CfnAccessGrantsInstanceProps; type Reference = Is<kinds::AccessGrantsInstanceArn>; }
impl CfnAccessGrantsInstance {
    /// The attribute `AccessGrantsInstanceArn`.
    #[inline] pub fn attr_access_grants_instance_arn(&self) -> Val<Is<kinds::AccessGrantsInstanceArn>> { cfn::attribute(&self.0, "AccessGrantsInstanceArn") }
    /// The attribute `AccessGrantsInstanceId`.
    #[inline] pub fn attr_access_grants_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessGrantsInstanceId") }
}

/// Properties of [`CfnAccessGrantsInstance`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Tags`.
pub type CfnAccessGrantsInstanceProps = Fields<of::CfnAccessGrantsInstance>;
impl CfnAccessGrantsInstanceProps {
    /// `IdentityCenterArn`.
    #[track_caller] pub fn identity_center_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterArn", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_grants_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessGrantsInstance`].
pub mod cfn_access_grants_instance {
    pub use super::cfn_access_grant::{Tag};
}

/// [`AWS::S3::AccessGrantsLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html).
///
/// What `Ref` returns: `AccessGrantsLocationId`.
pub type CfnAccessGrantsLocation = Handle<of::CfnAccessGrantsLocation>;
impl cfn::ResourceType for of::CfnAccessGrantsLocation { const TYPE: &'static str = "AWS::S3::AccessGrantsLocation"; type Tags = cfn::TagList; type Props = CfnAccessGrantsLocationProps; type Reference = String; }
impl CfnAccessGrantsLocation {
    /// The attribute `AccessGrantsLocationArn`.
    #[inline] pub fn attr_access_grants_location_arn(&self) -> Val<Is<kinds::AccessGrantsLocationArn>> { cfn::attribute(&self.0, "AccessGrantsLocationArn") }
    /// The attribute `AccessGrantsLocationId`.
    #[inline] pub fn attr_access_grants_location_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessGrantsLocationId") }
}

/// Properties of [`CfnAccessGrantsLocation`].
///
/// Mandatory: `IamRoleArn`, `LocationScope`.
///
/// A change replaces the resource: `Tags`.
pub type CfnAccessGrantsLocationProps = Fields<of::CfnAccessGrantsLocation>;
impl CfnAccessGrantsLocationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>, location_scope: impl IntoVal<String>) -> Self { with(with(empty(), "IamRoleArn", iam_role_arn), "LocationScope", location_scope) }
    /// `IamRoleArn`: mandatory.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `LocationScope`: mandatory.
    #[track_caller] pub fn location_scope(self, value: impl IntoVal<String>) -> Self { with(self, "LocationScope", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_grants_location::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessGrantsLocation`].
pub mod cfn_access_grants_location {
    pub use super::cfn_access_grant::{Tag};
}

/// [`AWS::S3::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html).
///
/// What `Ref` returns: `Name`.
pub type CfnAccessPoint = Handle<of::CfnAccessPoint>;
impl cfn::ResourceType for of::CfnAccessPoint { const TYPE: &'static str = "AWS::S3::AccessPoint"; type Tags = cfn::TagList; type Props = CfnAccessPointProps; type Reference = String; }
impl CfnAccessPoint {
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccessPointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
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
    #[track_caller] pub fn new(bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "Bucket", bucket) }
    /// `Bucket`: mandatory, 3 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "Bucket", value) }
    /// `BucketAccountId`: at most 64 characters, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketAccountId", value) }
    /// `Name`: 3 to 50 characters, matches `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `PublicAccessBlockConfiguration`.
    #[track_caller] pub fn public_access_block_configuration(self, value: impl IntoVal<cfn_access_point::PublicAccessBlockConfiguration>) -> Self { with(self, "PublicAccessBlockConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_point::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<cfn_access_point::VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum PublicAccessBlockConfiguration {} impl ias_core::Optional for PublicAccessBlockConfiguration {} pub enum Tag {} pub enum VpcConfiguration {} impl ias_core::Optional for VpcConfiguration {} }

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

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// `VpcId`: 1 to 1024 characters.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `BucketName`.
pub type CfnBucket = Handle<of::CfnBucket>;
impl cfn::ResourceType for of::CfnBucket { const TYPE: &'static str = "AWS::S3::Bucket"; type Tags = cfn::TagList; type Props = CfnBucketProps; type Reference = Is<kinds::BucketName>; }
impl CfnBucket {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BucketArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `DualStackDomainName`.
    #[inline] pub fn attr_dual_stack_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DualStackDomainName") }
    /// The attribute `MetadataConfiguration.AnnotationTableConfiguration.TableArn`.
    #[inline] pub fn attr_metadata_configuration_annotation_table_configuration_table_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataConfiguration.AnnotationTableConfiguration.TableArn") }
    /// The attribute `MetadataConfiguration.AnnotationTableConfiguration.TableName`.
    #[inline] pub fn attr_metadata_configuration_annotation_table_configuration_table_name(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataConfiguration.AnnotationTableConfiguration.TableName") }
    /// The attribute `MetadataConfiguration.Destination`.
    #[inline] pub fn attr_metadata_configuration_destination(&self) -> Val<Json> { cfn::attribute(&self.0, "MetadataConfiguration.Destination") }
    /// The attribute `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
    #[inline] pub fn attr_metadata_configuration_inventory_table_configuration_table_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataConfiguration.InventoryTableConfiguration.TableArn") }
    /// The attribute `MetadataConfiguration.InventoryTableConfiguration.TableName`.
    #[inline] pub fn attr_metadata_configuration_inventory_table_configuration_table_name(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataConfiguration.InventoryTableConfiguration.TableName") }
    /// The attribute `MetadataConfiguration.JournalTableConfiguration.TableArn`.
    #[inline] pub fn attr_metadata_configuration_journal_table_configuration_table_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataConfiguration.JournalTableConfiguration.TableArn") }
    /// The attribute `MetadataConfiguration.JournalTableConfiguration.TableName`.
    #[inline] pub fn attr_metadata_configuration_journal_table_configuration_table_name(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataConfiguration.JournalTableConfiguration.TableName") }
    /// The attribute `MetadataTableConfiguration.S3TablesDestination.TableArn`.
    #[inline] pub fn attr_metadata_table_configuration_s3_tables_destination_table_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataTableConfiguration.S3TablesDestination.TableArn") }
    /// The attribute `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
    #[inline] pub fn attr_metadata_table_configuration_s3_tables_destination_table_namespace(&self) -> Val<String> { cfn::attribute(&self.0, "MetadataTableConfiguration.S3TablesDestination.TableNamespace") }
    /// The attribute `RegionalDomainName`.
    #[inline] pub fn attr_regional_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "RegionalDomainName") }
    /// The attribute `WebsiteURL`.
    #[inline] pub fn attr_website_url(&self) -> Val<String> { cfn::attribute(&self.0, "WebsiteURL") }
}

/// Properties of [`CfnBucket`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `BucketName`, `BucketNamePrefix`, `BucketNamespace`, `ObjectLockEnabled`.
pub type CfnBucketProps = Fields<of::CfnBucket>;
impl CfnBucketProps {
    /// `AbacStatus`.
    #[track_caller] pub fn abac_status(self, value: impl IntoVal<cfn_bucket::AbacStatus>) -> Self { with(self, "AbacStatus", value) }
    /// `AccelerateConfiguration`.
    #[track_caller] pub fn accelerate_configuration(self, value: impl IntoVal<cfn_bucket::AccelerateConfiguration>) -> Self { with(self, "AccelerateConfiguration", value) }
    /// `AccessControl`. Write-only.
    #[track_caller] pub fn access_control(self, value: impl IntoVal<cfn_bucket::AccessControl>) -> Self { with(self, "AccessControl", value) }
    /// `AnalyticsConfigurations`: no item twice.
    #[track_caller] pub fn analytics_configurations(self, value: impl IntoVal<List<cfn_bucket::AnalyticsConfiguration>>) -> Self { with(self, "AnalyticsConfigurations", value) }
    /// `BucketEncryption`.
    #[track_caller] pub fn bucket_encryption(self, value: impl IntoVal<cfn_bucket::BucketEncryption>) -> Self { with(self, "BucketEncryption", value) }
    /// `BucketName`: at most 63 characters, matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "BucketName", value) }
    /// `BucketNamePrefix`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bucket_name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketNamePrefix", value) }
    /// `BucketNamespace`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bucket_namespace(self, value: impl IntoVal<cfn_bucket::BucketNamespace>) -> Self { with(self, "BucketNamespace", value) }
    /// `CorsConfiguration`.
    #[track_caller] pub fn cors_configuration(self, value: impl IntoVal<cfn_bucket::CorsConfiguration>) -> Self { with(self, "CorsConfiguration", value) }
    /// `IntelligentTieringConfigurations`: no item twice.
    #[track_caller] pub fn intelligent_tiering_configurations(self, value: impl IntoVal<List<cfn_bucket::IntelligentTieringConfiguration>>) -> Self { with(self, "IntelligentTieringConfigurations", value) }
    /// `InventoryConfigurations`: no item twice.
    #[track_caller] pub fn inventory_configurations(self, value: impl IntoVal<List<cfn_bucket::InventoryConfiguration>>) -> Self { with(self, "InventoryConfigurations", value) }
    /// `LifecycleConfiguration`.
    #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<cfn_bucket::LifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_bucket::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `MetadataConfiguration`.
    #[track_caller] pub fn metadata_configuration(self, value: impl IntoVal<cfn_bucket::MetadataConfiguration>) -> Self { with(self, "MetadataConfiguration", value) }
    /// `MetadataTableConfiguration`.
    #[track_caller] pub fn metadata_table_configuration(self, value: impl IntoVal<cfn_bucket::MetadataTableConfiguration>) -> Self { with(self, "MetadataTableConfiguration", value) }
    /// `MetricsConfigurations`: no item twice.
    #[track_caller] pub fn metrics_configurations(self, value: impl IntoVal<List<cfn_bucket::MetricsConfiguration>>) -> Self { with(self, "MetricsConfigurations", value) }
    /// `NotificationConfiguration`.
    #[track_caller] pub fn notification_configuration(self, value: impl IntoVal<cfn_bucket::NotificationConfiguration>) -> Self { with(self, "NotificationConfiguration", value) }
    /// `ObjectLockConfiguration`.
    #[track_caller] pub fn object_lock_configuration(self, value: impl IntoVal<cfn_bucket::ObjectLockConfiguration>) -> Self { with(self, "ObjectLockConfiguration", value) }
    /// `ObjectLockEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn object_lock_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ObjectLockEnabled", value) }
    /// `OwnershipControls`.
    #[track_caller] pub fn ownership_controls(self, value: impl IntoVal<cfn_bucket::OwnershipControls>) -> Self { with(self, "OwnershipControls", value) }
    /// `PublicAccessBlockConfiguration`.
    #[track_caller] pub fn public_access_block_configuration(self, value: impl IntoVal<cfn_bucket::PublicAccessBlockConfiguration>) -> Self { with(self, "PublicAccessBlockConfiguration", value) }
    /// `ReplicationConfiguration`.
    #[track_caller] pub fn replication_configuration(self, value: impl IntoVal<cfn_bucket::ReplicationConfiguration>) -> Self { with(self, "ReplicationConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_bucket::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VersioningConfiguration`.
    #[track_caller] pub fn versioning_configuration(self, value: impl IntoVal<cfn_bucket::VersioningConfiguration>) -> Self { with(self, "VersioningConfiguration", value) }
    /// `WebsiteConfiguration`.
    #[track_caller] pub fn website_configuration(self, value: impl IntoVal<cfn_bucket::WebsiteConfiguration>) -> Self { with(self, "WebsiteConfiguration", value) }
}

/// Types of [`CfnBucket`].
pub mod cfn_bucket {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_point::{PublicAccessBlockConfiguration, Tag};
    mod of { pub enum AbacStatus {} pub enum AbortIncompleteMultipartUpload {} pub enum AccelerateConfiguration {} pub enum AccelerateConfigurationAccelerationStatus {} pub enum AccessControl {} pub enum AccessControlTranslation {} pub enum AccessControlTranslationOwner {} pub enum AnalyticsConfiguration {} pub enum AnnotationTableConfiguration {} pub enum AnnotationTableConfigurationConfigurationState {} pub enum BlockedEncryptionTypeListItem {} pub enum BlockedEncryptionTypes {} impl ias_core::Optional for BlockedEncryptionTypes {} pub enum BucketEncryption {} pub enum BucketNamespace {} pub enum CorsConfiguration {} pub enum CorsRule {} pub enum CorsRuleAllowedMethod {} pub enum DataExport {} pub enum DefaultEventHold {} impl ias_core::Optional for DefaultEventHold {} pub enum DefaultRetention {} impl ias_core::Optional for DefaultRetention {} pub enum DefaultRetentionMode {} pub enum DeleteMarkerReplication {} impl ias_core::Optional for DeleteMarkerReplication {} pub enum DeleteMarkerReplicationStatus {} pub enum Destination {} pub enum DestinationFormat {} pub enum EncryptionConfiguration {} pub enum EventBridgeConfiguration {} pub enum FilterRule {} pub enum IntelligentTieringConfiguration {} pub enum IntelligentTieringConfigurationStatus {} pub enum InventoryConfiguration {} pub enum InventoryConfigurationIncludedObjectVersions {} pub enum InventoryConfigurationOptionalField {} pub enum InventoryConfigurationScheduleFrequency {} pub enum InventoryTableConfiguration {} pub enum InventoryTableConfigurationConfigurationState {} pub enum JournalTableConfiguration {} pub enum LambdaConfiguration {} pub enum LifecycleConfiguration {} pub enum LifecycleConfigurationTransitionDefaultMinimumObjectSize {} pub enum LoggingConfiguration {} impl ias_core::Optional for LoggingConfiguration {} pub enum MetadataConfiguration {} pub enum MetadataTableConfiguration {} pub enum MetadataTableEncryptionConfiguration {} pub enum MetadataTableEncryptionConfigurationSseAlgorithm {} pub enum Metrics {} pub enum MetricsConfiguration {} pub enum MetricsStatus {} pub enum NoncurrentVersionExpiration {} pub enum NoncurrentVersionTransition {} pub enum NoncurrentVersionTransitionStorageClass {} pub enum NotificationConfiguration {} impl ias_core::Optional for NotificationConfiguration {} pub enum NotificationFilter {} pub enum ObjectLockConfiguration {} impl ias_core::Optional for ObjectLockConfiguration {} pub enum ObjectLockConfigurationObjectLockEnabled {} pub enum ObjectLockRule {} impl ias_core::Optional for ObjectLockRule {} pub enum OwnershipControls {} pub enum OwnershipControlsRule {} impl ias_core::Optional for OwnershipControlsRule {} pub enum OwnershipControlsRuleObjectOwnership {} pub enum PartitionedPrefix {} impl ias_core::Optional for PartitionedPrefix {} pub enum PartitionedPrefixPartitionDateSource {} pub enum QueueConfiguration {} pub enum RecordExpiration {} pub enum RecordExpirationExpiration {} pub enum RedirectAllRequestsTo {} pub enum RedirectAllRequestsToProtocol {} pub enum RedirectRule {} impl ias_core::Optional for RedirectRule {} pub enum RedirectRuleProtocol {} pub enum ReplicaModifications {} pub enum ReplicaModificationsStatus {} pub enum ReplicationConfiguration {} pub enum ReplicationDestination {} pub enum ReplicationDestinationStorageClass {} pub enum ReplicationRule {} pub enum ReplicationRuleAndOperator {} impl ias_core::Optional for ReplicationRuleAndOperator {} pub enum ReplicationRuleFilter {} impl ias_core::Optional for ReplicationRuleFilter {} pub enum ReplicationRuleStatus {} pub enum ReplicationTime {} pub enum ReplicationTimeStatus {} pub enum ReplicationTimeValue {} pub enum RoutingRule {} pub enum RoutingRuleCondition {} impl ias_core::Optional for RoutingRuleCondition {} pub enum Rule {} pub enum RuleStatus {} pub enum S3KeyFilter {} pub enum S3TablesDestination {} pub enum ServerSideEncryptionByDefault {} pub enum ServerSideEncryptionByDefaultSseAlgorithm {} pub enum ServerSideEncryptionRule {} impl ias_core::Optional for ServerSideEncryptionRule {} pub enum SourceSelectionCriteria {} impl ias_core::Optional for SourceSelectionCriteria {} pub enum SseKmsEncryptedObjects {} pub enum SseKmsEncryptedObjectsStatus {} pub enum StorageClassAnalysis {} impl ias_core::Optional for StorageClassAnalysis {} pub enum TagFilter {} pub enum TargetObjectKeyFormatSimplePrefix {} impl ias_core::Optional for TargetObjectKeyFormatSimplePrefix {} pub enum Tiering {} pub enum TieringAccessTier {} pub enum TopicConfiguration {} pub enum Transition {} pub enum TransitionStorageClass {} pub enum VersioningConfiguration {} pub enum VersioningConfigurationStatus {} pub enum WebsiteConfiguration {} impl ias_core::Optional for WebsiteConfiguration {} }

    /// Words of `AbacStatus`.
    pub type AbacStatus = Word<fn(of::AbacStatus)>;
    impl AbacStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `AbortIncompleteMultipartUpload`.
    pub type AbortIncompleteMultipartUpload = Fields<of::AbortIncompleteMultipartUpload>;
    impl AbortIncompleteMultipartUpload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(days_after_initiation: impl IntoVal<i64>) -> Self { with(empty(), "DaysAfterInitiation", days_after_initiation) }
        /// `DaysAfterInitiation`: mandatory, at least 0.
        #[track_caller] pub fn days_after_initiation(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysAfterInitiation", value) }
    }

    /// `AccelerateConfiguration`.
    pub type AccelerateConfiguration = Fields<of::AccelerateConfiguration>;
    impl AccelerateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(acceleration_status: impl IntoVal<AccelerateConfigurationAccelerationStatus>) -> Self { with(empty(), "AccelerationStatus", acceleration_status) }
        /// `AccelerationStatus`: mandatory.
        #[track_caller] pub fn acceleration_status(self, value: impl IntoVal<AccelerateConfigurationAccelerationStatus>) -> Self { with(self, "AccelerationStatus", value) }
    }

    /// Words of `AccelerationStatus`.
    pub type AccelerateConfigurationAccelerationStatus = Word<fn(of::AccelerateConfigurationAccelerationStatus)>;
    impl AccelerateConfigurationAccelerationStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Suspended`
        pub const Suspended: Self = word("Suspended");
    }

    /// Words of `AccessControl`.
    pub type AccessControl = Word<fn(of::AccessControl)>;
    impl AccessControl {
        /// `AuthenticatedRead`
        pub const AuthenticatedRead: Self = word("AuthenticatedRead");
        /// `AwsExecRead`
        pub const AwsExecRead: Self = word("AwsExecRead");
        /// `BucketOwnerFullControl`
        pub const BucketOwnerFullControl: Self = word("BucketOwnerFullControl");
        /// `BucketOwnerRead`
        pub const BucketOwnerRead: Self = word("BucketOwnerRead");
        /// `LogDeliveryWrite`
        pub const LogDeliveryWrite: Self = word("LogDeliveryWrite");
        /// `Private`
        pub const Private: Self = word("Private");
        /// `PublicRead`
        pub const PublicRead: Self = word("PublicRead");
        /// `PublicReadWrite`
        pub const PublicReadWrite: Self = word("PublicReadWrite");
    }

    /// `AccessControlTranslation`.
    pub type AccessControlTranslation = Fields<of::AccessControlTranslation>;
    impl AccessControlTranslation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(owner: impl IntoVal<AccessControlTranslationOwner>) -> Self { with(empty(), "Owner", owner) }
        /// `Owner`: mandatory.
        #[track_caller] pub fn owner(self, value: impl IntoVal<AccessControlTranslationOwner>) -> Self { with(self, "Owner", value) }
    }

    /// Words of `Owner`.
    pub type AccessControlTranslationOwner = Word<fn(of::AccessControlTranslationOwner)>;
    impl AccessControlTranslationOwner {
        /// `Destination`
        pub const Destination: Self = word("Destination");
    }

    /// `AnalyticsConfiguration`.
    pub type AnalyticsConfiguration = Fields<of::AnalyticsConfiguration>;
    impl AnalyticsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_class_analysis: impl IntoVal<StorageClassAnalysis>, id: impl IntoVal<String>) -> Self { with(with(empty(), "StorageClassAnalysis", storage_class_analysis), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `StorageClassAnalysis`: mandatory.
        #[track_caller] pub fn storage_class_analysis(self, value: impl IntoVal<StorageClassAnalysis>) -> Self { with(self, "StorageClassAnalysis", value) }
        /// `TagFilters`: no item twice.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
    }

    /// `AnnotationTableConfiguration`.
    pub type AnnotationTableConfiguration = Fields<of::AnnotationTableConfiguration>;
    impl AnnotationTableConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration_state: impl IntoVal<AnnotationTableConfigurationConfigurationState>) -> Self { with(empty(), "ConfigurationState", configuration_state) }
        /// `ConfigurationState`: mandatory.
        #[track_caller] pub fn configuration_state(self, value: impl IntoVal<AnnotationTableConfigurationConfigurationState>) -> Self { with(self, "ConfigurationState", value) }
        /// `EncryptionConfiguration`. Write-only.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<MetadataTableEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `Role`.
        #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    }

    /// Words of `ConfigurationState`.
    pub type AnnotationTableConfigurationConfigurationState = Word<fn(of::AnnotationTableConfigurationConfigurationState)>;
    impl AnnotationTableConfigurationConfigurationState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Item`.
    pub type BlockedEncryptionTypeListItem = Word<fn(of::BlockedEncryptionTypeListItem)>;
    impl BlockedEncryptionTypeListItem {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SSE-C`
        pub const SseC: Self = word("SSE-C");
    }

    /// `BlockedEncryptionTypes`.
    pub type BlockedEncryptionTypes = Fields<of::BlockedEncryptionTypes>;
    impl BlockedEncryptionTypes {
        /// `EncryptionType`: no item twice.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<List<BlockedEncryptionTypeListItem>>) -> Self { with(self, "EncryptionType", value) }
    }

    /// `BucketEncryption`.
    pub type BucketEncryption = Fields<of::BucketEncryption>;
    impl BucketEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(server_side_encryption_configuration: impl IntoVal<List<ServerSideEncryptionRule>>) -> Self { with(empty(), "ServerSideEncryptionConfiguration", server_side_encryption_configuration) }
        /// `ServerSideEncryptionConfiguration`: mandatory, no item twice.
        #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<List<ServerSideEncryptionRule>>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    }

    /// Words of `BucketNamespace`.
    pub type BucketNamespace = Word<fn(of::BucketNamespace)>;
    impl BucketNamespace {
        /// `global`
        pub const Global: Self = word("global");
        /// `account-regional`
        pub const AccountRegional: Self = word("account-regional");
    }

    /// `CorsConfiguration`.
    pub type CorsConfiguration = Fields<of::CorsConfiguration>;
    impl CorsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cors_rules: impl IntoVal<List<CorsRule>>) -> Self { with(empty(), "CorsRules", cors_rules) }
        /// `CorsRules`: mandatory, no item twice, each at most 100 characters.
        #[track_caller] pub fn cors_rules(self, value: impl IntoVal<List<CorsRule>>) -> Self { with(self, "CorsRules", value) }
    }

    /// `CorsRule`.
    pub type CorsRule = Fields<of::CorsRule>;
    impl CorsRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_methods: impl IntoVal<List<CorsRuleAllowedMethod>>, allowed_origins: impl IntoVal<List<String>>) -> Self { with(with(empty(), "AllowedMethods", allowed_methods), "AllowedOrigins", allowed_origins) }
        /// `AllowedHeaders`: no item twice.
        #[track_caller] pub fn allowed_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedHeaders", value) }
        /// `AllowedMethods`: mandatory, no item twice.
        #[track_caller] pub fn allowed_methods(self, value: impl IntoVal<List<CorsRuleAllowedMethod>>) -> Self { with(self, "AllowedMethods", value) }
        /// `AllowedOrigins`: mandatory, no item twice.
        #[track_caller] pub fn allowed_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedOrigins", value) }
        /// `ExposedHeaders`: no item twice.
        #[track_caller] pub fn exposed_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExposedHeaders", value) }
        /// `Id`: at most 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `MaxAge`: at least 0.
        #[track_caller] pub fn max_age(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAge", value) }
    }

    /// Words of `AllowedMethod`.
    pub type CorsRuleAllowedMethod = Word<fn(of::CorsRuleAllowedMethod)>;
    impl CorsRuleAllowedMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `PUT`
        pub const Put: Self = word("PUT");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// `DataExport`.
    pub type DataExport = Fields<of::DataExport>;
    impl DataExport {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<Destination>, output_schema_version: impl IntoVal<String>) -> Self { with(with(empty(), "Destination", destination), "OutputSchemaVersion", output_schema_version) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<Destination>) -> Self { with(self, "Destination", value) }
        /// `OutputSchemaVersion`: mandatory, one of `V_1`.
        #[track_caller] pub fn output_schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "OutputSchemaVersion", value) }
    }

    /// `DefaultEventHold`.
    pub type DefaultEventHold = Fields<of::DefaultEventHold>;
    impl DefaultEventHold {
        /// `Days`.
        #[track_caller] pub fn days(self, value: impl IntoVal<i64>) -> Self { with(self, "Days", value) }
        /// `Years`.
        #[track_caller] pub fn years(self, value: impl IntoVal<i64>) -> Self { with(self, "Years", value) }
    }

    /// `DefaultRetention`.
    pub type DefaultRetention = Fields<of::DefaultRetention>;
    impl DefaultRetention {
        /// `Days`.
        #[track_caller] pub fn days(self, value: impl IntoVal<i64>) -> Self { with(self, "Days", value) }
        /// `DefaultEventHold`.
        #[track_caller] pub fn default_event_hold(self, value: impl IntoVal<DefaultEventHold>) -> Self { with(self, "DefaultEventHold", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<DefaultRetentionMode>) -> Self { with(self, "Mode", value) }
        /// `Years`.
        #[track_caller] pub fn years(self, value: impl IntoVal<i64>) -> Self { with(self, "Years", value) }
    }

    /// Words of `Mode`.
    pub type DefaultRetentionMode = Word<fn(of::DefaultRetentionMode)>;
    impl DefaultRetentionMode {
        /// `COMPLIANCE`
        pub const Compliance: Self = word("COMPLIANCE");
        /// `GOVERNANCE`
        pub const Governance: Self = word("GOVERNANCE");
    }

    /// `DeleteMarkerReplication`.
    pub type DeleteMarkerReplication = Fields<of::DeleteMarkerReplication>;
    impl DeleteMarkerReplication {
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<DeleteMarkerReplicationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type DeleteMarkerReplicationStatus = Word<fn(of::DeleteMarkerReplicationStatus)>;
    impl DeleteMarkerReplicationStatus {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `Destination`.
    pub type Destination = Fields<of::Destination>;
    impl Destination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<Is<kinds::BucketArn>>, format: impl IntoVal<DestinationFormat>) -> Self { with(with(empty(), "BucketArn", bucket_arn), "Format", format) }
        /// `BucketAccountId`.
        #[track_caller] pub fn bucket_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketAccountId", value) }
        /// `BucketArn`: mandatory.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "BucketArn", value) }
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

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(replica_kms_key_id: impl IntoVal<String>) -> Self { with(empty(), "ReplicaKmsKeyID", replica_kms_key_id) }
        /// `ReplicaKmsKeyID`: mandatory.
        #[track_caller] pub fn replica_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicaKmsKeyID", value) }
    }

    /// `EventBridgeConfiguration`.
    pub type EventBridgeConfiguration = Fields<of::EventBridgeConfiguration>;
    impl EventBridgeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_bridge_enabled: impl IntoVal<bool>) -> Self { with(empty(), "EventBridgeEnabled", event_bridge_enabled) }
        /// `EventBridgeEnabled`: mandatory, default `"true"`.
        #[track_caller] pub fn event_bridge_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EventBridgeEnabled", value) }
    }

    /// `FilterRule`.
    pub type FilterRule = Fields<of::FilterRule>;
    impl FilterRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory, at most 1024 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `IntelligentTieringConfiguration`.
    pub type IntelligentTieringConfiguration = Fields<of::IntelligentTieringConfiguration>;
    /// What [`IntelligentTieringConfiguration`] cannot do without.
    pub struct IntelligentTieringConfigurationRequired<A, B, C> {
        /// `Id`.
        pub id: A,
        /// `Status`.
        pub status: B,
        /// `Tierings`: no item twice.
        pub tierings: C,
    }
    impl IntelligentTieringConfiguration {
        /// Takes what is mandatory, by name: [`IntelligentTieringConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<IntelligentTieringConfigurationStatus>, C: IntoVal<List<Tiering>>>(required: IntelligentTieringConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Id", required.id), "Status", required.status), "Tierings", required.tierings) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<IntelligentTieringConfigurationStatus>) -> Self { with(self, "Status", value) }
        /// `TagFilters`: no item twice.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
        /// `Tierings`: mandatory, no item twice.
        #[track_caller] pub fn tierings(self, value: impl IntoVal<List<Tiering>>) -> Self { with(self, "Tierings", value) }
    }

    /// Words of `Status`.
    pub type IntelligentTieringConfigurationStatus = Word<fn(of::IntelligentTieringConfigurationStatus)>;
    impl IntelligentTieringConfigurationStatus {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
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
        /// `ReplicationStatus`
        pub const ReplicationStatus: Self = word("ReplicationStatus");
        /// `EncryptionStatus`
        pub const EncryptionStatus: Self = word("EncryptionStatus");
        /// `ObjectLockRetainUntilDate`
        pub const ObjectLockRetainUntilDate: Self = word("ObjectLockRetainUntilDate");
        /// `ObjectLockMode`
        pub const ObjectLockMode: Self = word("ObjectLockMode");
        /// `ObjectLockLegalHoldStatus`
        pub const ObjectLockLegalHoldStatus: Self = word("ObjectLockLegalHoldStatus");
        /// `ObjectLockEventHoldStatus`
        pub const ObjectLockEventHoldStatus: Self = word("ObjectLockEventHoldStatus");
        /// `ObjectLockEventHoldDuration`
        pub const ObjectLockEventHoldDuration: Self = word("ObjectLockEventHoldDuration");
        /// `IntelligentTieringAccessTier`
        pub const IntelligentTieringAccessTier: Self = word("IntelligentTieringAccessTier");
        /// `BucketKeyStatus`
        pub const BucketKeyStatus: Self = word("BucketKeyStatus");
        /// `ChecksumAlgorithm`
        pub const ChecksumAlgorithm: Self = word("ChecksumAlgorithm");
        /// `ObjectAccessControlList`
        pub const ObjectAccessControlList: Self = word("ObjectAccessControlList");
        /// `ObjectOwner`
        pub const ObjectOwner: Self = word("ObjectOwner");
        /// `LifecycleExpirationDate`
        pub const LifecycleExpirationDate: Self = word("LifecycleExpirationDate");
        /// `IntelligentTieringReferenceDate`
        pub const IntelligentTieringReferenceDate: Self = word("IntelligentTieringReferenceDate");
    }

    /// Words of `ScheduleFrequency`.
    pub type InventoryConfigurationScheduleFrequency = Word<fn(of::InventoryConfigurationScheduleFrequency)>;
    impl InventoryConfigurationScheduleFrequency {
        /// `Daily`
        pub const Daily: Self = word("Daily");
        /// `Weekly`
        pub const Weekly: Self = word("Weekly");
    }

    /// `InventoryTableConfiguration`.
    pub type InventoryTableConfiguration = Fields<of::InventoryTableConfiguration>;
    impl InventoryTableConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration_state: impl IntoVal<InventoryTableConfigurationConfigurationState>) -> Self { with(empty(), "ConfigurationState", configuration_state) }
        /// `ConfigurationState`: mandatory.
        #[track_caller] pub fn configuration_state(self, value: impl IntoVal<InventoryTableConfigurationConfigurationState>) -> Self { with(self, "ConfigurationState", value) }
        /// `EncryptionConfiguration`. Write-only.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<MetadataTableEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    }

    /// Words of `ConfigurationState`.
    pub type InventoryTableConfigurationConfigurationState = Word<fn(of::InventoryTableConfigurationConfigurationState)>;
    impl InventoryTableConfigurationConfigurationState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `JournalTableConfiguration`.
    pub type JournalTableConfiguration = Fields<of::JournalTableConfiguration>;
    impl JournalTableConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_expiration: impl IntoVal<RecordExpiration>) -> Self { with(empty(), "RecordExpiration", record_expiration) }
        /// `EncryptionConfiguration`. Write-only.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<MetadataTableEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `RecordExpiration`: mandatory.
        #[track_caller] pub fn record_expiration(self, value: impl IntoVal<RecordExpiration>) -> Self { with(self, "RecordExpiration", value) }
    }

    /// `LambdaConfiguration`.
    pub type LambdaConfiguration = Fields<of::LambdaConfiguration>;
    impl LambdaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function: impl IntoVal<Is<kinds::FunctionArn>>, event: impl IntoVal<String>) -> Self { with(with(empty(), "Function", function), "Event", event) }
        /// `Event`: mandatory.
        #[track_caller] pub fn event(self, value: impl IntoVal<String>) -> Self { with(self, "Event", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<NotificationFilter>) -> Self { with(self, "Filter", value) }
        /// `Function`: mandatory.
        #[track_caller] pub fn function(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "Function", value) }
    }

    /// `LifecycleConfiguration`.
    pub type LifecycleConfiguration = Fields<of::LifecycleConfiguration>;
    impl LifecycleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<Rule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory, no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "Rules", value) }
        /// `TransitionDefaultMinimumObjectSize`.
        #[track_caller] pub fn transition_default_minimum_object_size(self, value: impl IntoVal<LifecycleConfigurationTransitionDefaultMinimumObjectSize>) -> Self { with(self, "TransitionDefaultMinimumObjectSize", value) }
    }

    /// Words of `TransitionDefaultMinimumObjectSize`.
    pub type LifecycleConfigurationTransitionDefaultMinimumObjectSize = Word<fn(of::LifecycleConfigurationTransitionDefaultMinimumObjectSize)>;
    impl LifecycleConfigurationTransitionDefaultMinimumObjectSize {
        /// `varies_by_storage_class`
        pub const VariesByStorageClass: Self = word("varies_by_storage_class");
        /// `all_storage_classes_128K`
        pub const AllStorageClasses128K: Self = word("all_storage_classes_128K");
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// `DestinationBucketName`.
        #[track_caller] pub fn destination_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "DestinationBucketName", value) }
        /// `LogFilePrefix`.
        #[track_caller] pub fn log_file_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogFilePrefix", value) }
        /// `TargetObjectKeyFormat`.
        #[track_caller] pub fn target_object_key_format(self, value: impl IntoVal<TargetObjectKeyFormat>) -> Self { with(self, "TargetObjectKeyFormat", value) }
    }

    /// `MetadataConfiguration`.
    pub type MetadataConfiguration = Fields<of::MetadataConfiguration>;
    impl MetadataConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(journal_table_configuration: impl IntoVal<JournalTableConfiguration>) -> Self { with(empty(), "JournalTableConfiguration", journal_table_configuration) }
        /// `AnnotationTableConfiguration`.
        #[track_caller] pub fn annotation_table_configuration(self, value: impl IntoVal<AnnotationTableConfiguration>) -> Self { with(self, "AnnotationTableConfiguration", value) }
        /// `InventoryTableConfiguration`.
        #[track_caller] pub fn inventory_table_configuration(self, value: impl IntoVal<InventoryTableConfiguration>) -> Self { with(self, "InventoryTableConfiguration", value) }
        /// `JournalTableConfiguration`: mandatory.
        #[track_caller] pub fn journal_table_configuration(self, value: impl IntoVal<JournalTableConfiguration>) -> Self { with(self, "JournalTableConfiguration", value) }
    }

    /// `MetadataTableConfiguration`.
    pub type MetadataTableConfiguration = Fields<of::MetadataTableConfiguration>;
    impl MetadataTableConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_tables_destination: impl IntoVal<S3TablesDestination>) -> Self { with(empty(), "S3TablesDestination", s3_tables_destination) }
        /// `S3TablesDestination`: mandatory.
        #[track_caller] pub fn s3_tables_destination(self, value: impl IntoVal<S3TablesDestination>) -> Self { with(self, "S3TablesDestination", value) }
    }

    /// `MetadataTableEncryptionConfiguration`.
    pub type MetadataTableEncryptionConfiguration = Fields<of::MetadataTableEncryptionConfiguration>;
    impl MetadataTableEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_algorithm: impl IntoVal<MetadataTableEncryptionConfigurationSseAlgorithm>) -> Self { with(empty(), "SseAlgorithm", sse_algorithm) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `SseAlgorithm`: mandatory.
        #[track_caller] pub fn sse_algorithm(self, value: impl IntoVal<MetadataTableEncryptionConfigurationSseAlgorithm>) -> Self { with(self, "SseAlgorithm", value) }
    }

    /// Words of `SseAlgorithm`.
    pub type MetadataTableEncryptionConfigurationSseAlgorithm = Word<fn(of::MetadataTableEncryptionConfigurationSseAlgorithm)>;
    impl MetadataTableEncryptionConfigurationSseAlgorithm {
        /// `aws:kms`
        pub const AwsKms: Self = word("aws:kms");
        /// `AES256`
        pub const Aes256: Self = word("AES256");
    }

    /// `Metrics`.
    pub type Metrics = Fields<of::Metrics>;
    impl Metrics {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<MetricsStatus>) -> Self { with(empty(), "Status", status) }
        /// `EventThreshold`.
        #[track_caller] pub fn event_threshold(self, value: impl IntoVal<ReplicationTimeValue>) -> Self { with(self, "EventThreshold", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<MetricsStatus>) -> Self { with(self, "Status", value) }
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
        /// `TagFilters`: no item twice.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
    }

    /// Words of `Status`.
    pub type MetricsStatus = Word<fn(of::MetricsStatus)>;
    impl MetricsStatus {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `NoncurrentVersionExpiration`.
    pub type NoncurrentVersionExpiration = Fields<of::NoncurrentVersionExpiration>;
    impl NoncurrentVersionExpiration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(noncurrent_days: impl IntoVal<i64>) -> Self { with(empty(), "NoncurrentDays", noncurrent_days) }
        /// `NewerNoncurrentVersions`.
        #[track_caller] pub fn newer_noncurrent_versions(self, value: impl IntoVal<i64>) -> Self { with(self, "NewerNoncurrentVersions", value) }
        /// `NoncurrentDays`: mandatory.
        #[track_caller] pub fn noncurrent_days(self, value: impl IntoVal<i64>) -> Self { with(self, "NoncurrentDays", value) }
    }

    /// `NoncurrentVersionTransition`.
    pub type NoncurrentVersionTransition = Fields<of::NoncurrentVersionTransition>;
    impl NoncurrentVersionTransition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_class: impl IntoVal<NoncurrentVersionTransitionStorageClass>, transition_in_days: impl IntoVal<i64>) -> Self { with(with(empty(), "StorageClass", storage_class), "TransitionInDays", transition_in_days) }
        /// `NewerNoncurrentVersions`.
        #[track_caller] pub fn newer_noncurrent_versions(self, value: impl IntoVal<i64>) -> Self { with(self, "NewerNoncurrentVersions", value) }
        /// `StorageClass`: mandatory.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<NoncurrentVersionTransitionStorageClass>) -> Self { with(self, "StorageClass", value) }
        /// `TransitionInDays`: mandatory.
        #[track_caller] pub fn transition_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "TransitionInDays", value) }
    }

    /// Words of `StorageClass`.
    pub type NoncurrentVersionTransitionStorageClass = Word<fn(of::NoncurrentVersionTransitionStorageClass)>;
    impl NoncurrentVersionTransitionStorageClass {
        /// `DEEP_ARCHIVE`
        pub const DeepArchive: Self = word("DEEP_ARCHIVE");
        /// `GLACIER`
        pub const Glacier: Self = word("GLACIER");
        /// `Glacier`
        pub const Glacier2: Self = word("Glacier");
        /// `GLACIER_IR`
        pub const GlacierIr: Self = word("GLACIER_IR");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
        /// `ONEZONE_IA`
        pub const OnezoneIa: Self = word("ONEZONE_IA");
        /// `STANDARD_IA`
        pub const StandardIa: Self = word("STANDARD_IA");
    }

    /// `NotificationConfiguration`.
    pub type NotificationConfiguration = Fields<of::NotificationConfiguration>;
    impl NotificationConfiguration {
        /// `EventBridgeConfiguration`.
        #[track_caller] pub fn event_bridge_configuration(self, value: impl IntoVal<EventBridgeConfiguration>) -> Self { with(self, "EventBridgeConfiguration", value) }
        /// `LambdaConfigurations`: no item twice.
        #[track_caller] pub fn lambda_configurations(self, value: impl IntoVal<List<LambdaConfiguration>>) -> Self { with(self, "LambdaConfigurations", value) }
        /// `QueueConfigurations`: no item twice.
        #[track_caller] pub fn queue_configurations(self, value: impl IntoVal<List<QueueConfiguration>>) -> Self { with(self, "QueueConfigurations", value) }
        /// `TopicConfigurations`: no item twice.
        #[track_caller] pub fn topic_configurations(self, value: impl IntoVal<List<TopicConfiguration>>) -> Self { with(self, "TopicConfigurations", value) }
    }

    /// `NotificationFilter`.
    pub type NotificationFilter = Fields<of::NotificationFilter>;
    impl NotificationFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_key: impl IntoVal<S3KeyFilter>) -> Self { with(empty(), "S3Key", s3_key) }
        /// `S3Key`: mandatory.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<S3KeyFilter>) -> Self { with(self, "S3Key", value) }
    }

    /// `ObjectLockConfiguration`.
    pub type ObjectLockConfiguration = Fields<of::ObjectLockConfiguration>;
    impl ObjectLockConfiguration {
        /// `ObjectLockEnabled`.
        #[track_caller] pub fn object_lock_enabled(self, value: impl IntoVal<ObjectLockConfigurationObjectLockEnabled>) -> Self { with(self, "ObjectLockEnabled", value) }
        /// `Rule`.
        #[track_caller] pub fn rule(self, value: impl IntoVal<ObjectLockRule>) -> Self { with(self, "Rule", value) }
    }

    /// Words of `ObjectLockEnabled`.
    pub type ObjectLockConfigurationObjectLockEnabled = Word<fn(of::ObjectLockConfigurationObjectLockEnabled)>;
    impl ObjectLockConfigurationObjectLockEnabled {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `ObjectLockRule`.
    pub type ObjectLockRule = Fields<of::ObjectLockRule>;
    impl ObjectLockRule {
        /// `DefaultRetention`.
        #[track_caller] pub fn default_retention(self, value: impl IntoVal<DefaultRetention>) -> Self { with(self, "DefaultRetention", value) }
    }

    /// `OwnershipControls`.
    pub type OwnershipControls = Fields<of::OwnershipControls>;
    impl OwnershipControls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<OwnershipControlsRule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory, no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<OwnershipControlsRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `OwnershipControlsRule`.
    pub type OwnershipControlsRule = Fields<of::OwnershipControlsRule>;
    impl OwnershipControlsRule {
        /// `ObjectOwnership`.
        #[track_caller] pub fn object_ownership(self, value: impl IntoVal<OwnershipControlsRuleObjectOwnership>) -> Self { with(self, "ObjectOwnership", value) }
    }

    /// Words of `ObjectOwnership`.
    pub type OwnershipControlsRuleObjectOwnership = Word<fn(of::OwnershipControlsRuleObjectOwnership)>;
    impl OwnershipControlsRuleObjectOwnership {
        /// `ObjectWriter`
        pub const ObjectWriter: Self = word("ObjectWriter");
        /// `BucketOwnerPreferred`
        pub const BucketOwnerPreferred: Self = word("BucketOwnerPreferred");
        /// `BucketOwnerEnforced`
        pub const BucketOwnerEnforced: Self = word("BucketOwnerEnforced");
    }

    /// `PartitionedPrefix`.
    pub type PartitionedPrefix = Fields<of::PartitionedPrefix>;
    impl PartitionedPrefix {
        /// `PartitionDateSource`.
        #[track_caller] pub fn partition_date_source(self, value: impl IntoVal<PartitionedPrefixPartitionDateSource>) -> Self { with(self, "PartitionDateSource", value) }
    }

    /// Words of `PartitionDateSource`.
    pub type PartitionedPrefixPartitionDateSource = Word<fn(of::PartitionedPrefixPartitionDateSource)>;
    impl PartitionedPrefixPartitionDateSource {
        /// `EventTime`
        pub const EventTime: Self = word("EventTime");
        /// `DeliveryTime`
        pub const DeliveryTime: Self = word("DeliveryTime");
    }

    /// `QueueConfiguration`.
    pub type QueueConfiguration = Fields<of::QueueConfiguration>;
    impl QueueConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event: impl IntoVal<String>, queue: impl IntoVal<Is<kinds::QueueArn>>) -> Self { with(with(empty(), "Event", event), "Queue", queue) }
        /// `Event`: mandatory.
        #[track_caller] pub fn event(self, value: impl IntoVal<String>) -> Self { with(self, "Event", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<NotificationFilter>) -> Self { with(self, "Filter", value) }
        /// `Queue`: mandatory.
        #[track_caller] pub fn queue(self, value: impl IntoVal<Is<kinds::QueueArn>>) -> Self { with(self, "Queue", value) }
    }

    /// `RecordExpiration`.
    pub type RecordExpiration = Fields<of::RecordExpiration>;
    impl RecordExpiration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expiration: impl IntoVal<RecordExpirationExpiration>) -> Self { with(empty(), "Expiration", expiration) }
        /// `Days`.
        #[track_caller] pub fn days(self, value: impl IntoVal<i64>) -> Self { with(self, "Days", value) }
        /// `Expiration`: mandatory.
        #[track_caller] pub fn expiration(self, value: impl IntoVal<RecordExpirationExpiration>) -> Self { with(self, "Expiration", value) }
    }

    /// Words of `Expiration`.
    pub type RecordExpirationExpiration = Word<fn(of::RecordExpirationExpiration)>;
    impl RecordExpirationExpiration {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `RedirectAllRequestsTo`.
    pub type RedirectAllRequestsTo = Fields<of::RedirectAllRequestsTo>;
    impl RedirectAllRequestsTo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(host_name: impl IntoVal<String>) -> Self { with(empty(), "HostName", host_name) }
        /// `HostName`: mandatory.
        #[track_caller] pub fn host_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostName", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<RedirectAllRequestsToProtocol>) -> Self { with(self, "Protocol", value) }
    }

    /// Words of `Protocol`.
    pub type RedirectAllRequestsToProtocol = Word<fn(of::RedirectAllRequestsToProtocol)>;
    impl RedirectAllRequestsToProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
    }

    /// `RedirectRule`.
    pub type RedirectRule = Fields<of::RedirectRule>;
    impl RedirectRule {
        /// `HostName`.
        #[track_caller] pub fn host_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostName", value) }
        /// `HttpRedirectCode`.
        #[track_caller] pub fn http_redirect_code(self, value: impl IntoVal<String>) -> Self { with(self, "HttpRedirectCode", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<RedirectRuleProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ReplaceKeyPrefixWith`.
        #[track_caller] pub fn replace_key_prefix_with(self, value: impl IntoVal<String>) -> Self { with(self, "ReplaceKeyPrefixWith", value) }
        /// `ReplaceKeyWith`.
        #[track_caller] pub fn replace_key_with(self, value: impl IntoVal<String>) -> Self { with(self, "ReplaceKeyWith", value) }
    }

    /// Words of `Protocol`.
    pub type RedirectRuleProtocol = Word<fn(of::RedirectRuleProtocol)>;
    impl RedirectRuleProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
    }

    /// `ReplicaModifications`.
    pub type ReplicaModifications = Fields<of::ReplicaModifications>;
    impl ReplicaModifications {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<ReplicaModificationsStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ReplicaModificationsStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type ReplicaModificationsStatus = Word<fn(of::ReplicaModificationsStatus)>;
    impl ReplicaModificationsStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `ReplicationConfiguration`.
    pub type ReplicationConfiguration = Fields<of::ReplicationConfiguration>;
    impl ReplicationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role: impl IntoVal<Is<kinds::RoleArn>>, rules: impl IntoVal<List<ReplicationRule>>) -> Self { with(with(empty(), "Role", role), "Rules", rules) }
        /// `Role`: mandatory.
        #[track_caller] pub fn role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "Role", value) }
        /// `Rules`: mandatory, no item twice, each 1 to 1000 characters.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<ReplicationRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `ReplicationDestination`.
    pub type ReplicationDestination = Fields<of::ReplicationDestination>;
    impl ReplicationDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(empty(), "Bucket", bucket) }
        /// `AccessControlTranslation`.
        #[track_caller] pub fn access_control_translation(self, value: impl IntoVal<AccessControlTranslation>) -> Self { with(self, "AccessControlTranslation", value) }
        /// `Account`.
        #[track_caller] pub fn account(self, value: impl IntoVal<String>) -> Self { with(self, "Account", value) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "Bucket", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<Metrics>) -> Self { with(self, "Metrics", value) }
        /// `ReplicationTime`.
        #[track_caller] pub fn replication_time(self, value: impl IntoVal<ReplicationTime>) -> Self { with(self, "ReplicationTime", value) }
        /// `StorageClass`.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<ReplicationDestinationStorageClass>) -> Self { with(self, "StorageClass", value) }
    }

    /// Words of `StorageClass`.
    pub type ReplicationDestinationStorageClass = Word<fn(of::ReplicationDestinationStorageClass)>;
    impl ReplicationDestinationStorageClass {
        /// `DEEP_ARCHIVE`
        pub const DeepArchive: Self = word("DEEP_ARCHIVE");
        /// `GLACIER`
        pub const Glacier: Self = word("GLACIER");
        /// `GLACIER_IR`
        pub const GlacierIr: Self = word("GLACIER_IR");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
        /// `ONEZONE_IA`
        pub const OnezoneIa: Self = word("ONEZONE_IA");
        /// `REDUCED_REDUNDANCY`
        pub const ReducedRedundancy: Self = word("REDUCED_REDUNDANCY");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `STANDARD_IA`
        pub const StandardIa: Self = word("STANDARD_IA");
    }

    /// `ReplicationRule`.
    pub type ReplicationRule = Fields<of::ReplicationRule>;
    impl ReplicationRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<ReplicationDestination>, status: impl IntoVal<ReplicationRuleStatus>) -> Self { with(with(empty(), "Destination", destination), "Status", status) }
        /// `DeleteMarkerReplication`.
        #[track_caller] pub fn delete_marker_replication(self, value: impl IntoVal<DeleteMarkerReplication>) -> Self { with(self, "DeleteMarkerReplication", value) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<ReplicationDestination>) -> Self { with(self, "Destination", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<ReplicationRuleFilter>) -> Self { with(self, "Filter", value) }
        /// `Id`: at most 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Prefix`: at most 1024 characters. Write-only.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `SourceSelectionCriteria`.
        #[track_caller] pub fn source_selection_criteria(self, value: impl IntoVal<SourceSelectionCriteria>) -> Self { with(self, "SourceSelectionCriteria", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ReplicationRuleStatus>) -> Self { with(self, "Status", value) }
    }

    /// `ReplicationRuleAndOperator`.
    pub type ReplicationRuleAndOperator = Fields<of::ReplicationRuleAndOperator>;
    impl ReplicationRuleAndOperator {
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `TagFilters`: no item twice.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
    }

    /// `ReplicationRuleFilter`.
    pub type ReplicationRuleFilter = Fields<of::ReplicationRuleFilter>;
    impl ReplicationRuleFilter {
        /// `And`.
        #[track_caller] pub fn and(self, value: impl IntoVal<ReplicationRuleAndOperator>) -> Self { with(self, "And", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `TagFilter`.
        #[track_caller] pub fn tag_filter(self, value: impl IntoVal<TagFilter>) -> Self { with(self, "TagFilter", value) }
    }

    /// Words of `Status`.
    pub type ReplicationRuleStatus = Word<fn(of::ReplicationRuleStatus)>;
    impl ReplicationRuleStatus {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `ReplicationTime`.
    pub type ReplicationTime = Fields<of::ReplicationTime>;
    impl ReplicationTime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<ReplicationTimeStatus>, time: impl IntoVal<ReplicationTimeValue>) -> Self { with(with(empty(), "Status", status), "Time", time) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ReplicationTimeStatus>) -> Self { with(self, "Status", value) }
        /// `Time`: mandatory.
        #[track_caller] pub fn time(self, value: impl IntoVal<ReplicationTimeValue>) -> Self { with(self, "Time", value) }
    }

    /// Words of `Status`.
    pub type ReplicationTimeStatus = Word<fn(of::ReplicationTimeStatus)>;
    impl ReplicationTimeStatus {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `ReplicationTimeValue`.
    pub type ReplicationTimeValue = Fields<of::ReplicationTimeValue>;
    impl ReplicationTimeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minutes: impl IntoVal<i64>) -> Self { with(empty(), "Minutes", minutes) }
        /// `Minutes`: mandatory.
        #[track_caller] pub fn minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "Minutes", value) }
    }

    /// `RoutingRule`.
    pub type RoutingRule = Fields<of::RoutingRule>;
    impl RoutingRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(redirect_rule: impl IntoVal<RedirectRule>) -> Self { with(empty(), "RedirectRule", redirect_rule) }
        /// `RedirectRule`: mandatory.
        #[track_caller] pub fn redirect_rule(self, value: impl IntoVal<RedirectRule>) -> Self { with(self, "RedirectRule", value) }
        /// `RoutingRuleCondition`.
        #[track_caller] pub fn routing_rule_condition(self, value: impl IntoVal<RoutingRuleCondition>) -> Self { with(self, "RoutingRuleCondition", value) }
    }

    /// `RoutingRuleCondition`.
    ///
    /// Needs at least one of `HttpErrorCodeReturnedEquals`; `KeyPrefixEquals`.
    pub type RoutingRuleCondition = Fields<of::RoutingRuleCondition>;
    impl RoutingRuleCondition {
        /// `HttpErrorCodeReturnedEquals`.
        #[track_caller] pub fn http_error_code_returned_equals(self, value: impl IntoVal<String>) -> Self { with(self, "HttpErrorCodeReturnedEquals", value) }
        /// `KeyPrefixEquals`.
        #[track_caller] pub fn key_prefix_equals(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefixEquals", value) }
    }

    /// `Rule`.
    ///
    /// `ObjectSizeGreaterThan` excludes `AbortIncompleteMultipartUpload`.
    ///
    /// `ObjectSizeLessThan` excludes `AbortIncompleteMultipartUpload`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<RuleStatus>) -> Self { with(empty(), "Status", status) }
        /// `AbortIncompleteMultipartUpload`.
        #[track_caller] pub fn abort_incomplete_multipart_upload(self, value: impl IntoVal<AbortIncompleteMultipartUpload>) -> Self { with(self, "AbortIncompleteMultipartUpload", value) }
        /// `ExpirationDate`: matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
        #[track_caller] pub fn expiration_date(self, value: impl IntoVal<String>) -> Self { with(self, "ExpirationDate", value) }
        /// `ExpirationInDays`.
        #[track_caller] pub fn expiration_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationInDays", value) }
        /// `ExpiredObjectDeleteMarker`. Write-only.
        #[track_caller] pub fn expired_object_delete_marker(self, value: impl IntoVal<bool>) -> Self { with(self, "ExpiredObjectDeleteMarker", value) }
        /// `Id`: at most 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `NoncurrentVersionExpiration`.
        #[track_caller] pub fn noncurrent_version_expiration(self, value: impl IntoVal<NoncurrentVersionExpiration>) -> Self { with(self, "NoncurrentVersionExpiration", value) }
        /// `NoncurrentVersionExpirationInDays`. Write-only.
        #[track_caller] pub fn noncurrent_version_expiration_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "NoncurrentVersionExpirationInDays", value) }
        /// `NoncurrentVersionTransition`. Write-only.
        #[track_caller] pub fn noncurrent_version_transition(self, value: impl IntoVal<NoncurrentVersionTransition>) -> Self { with(self, "NoncurrentVersionTransition", value) }
        /// `NoncurrentVersionTransitions`: no item twice.
        #[track_caller] pub fn noncurrent_version_transitions(self, value: impl IntoVal<List<NoncurrentVersionTransition>>) -> Self { with(self, "NoncurrentVersionTransitions", value) }
        /// `ObjectSizeGreaterThan`: at most 20 characters, matches `[0-9]+`.
        #[track_caller] pub fn object_size_greater_than(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectSizeGreaterThan", value) }
        /// `ObjectSizeLessThan`: at most 20 characters, matches `[0-9]+`.
        #[track_caller] pub fn object_size_less_than(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectSizeLessThan", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<RuleStatus>) -> Self { with(self, "Status", value) }
        /// `TagFilters`: no item twice.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
        /// `Transition`. Write-only.
        #[track_caller] pub fn transition(self, value: impl IntoVal<Transition>) -> Self { with(self, "Transition", value) }
        /// `Transitions`: no item twice.
        #[track_caller] pub fn transitions(self, value: impl IntoVal<List<Transition>>) -> Self { with(self, "Transitions", value) }
    }

    /// Words of `Status`.
    pub type RuleStatus = Word<fn(of::RuleStatus)>;
    impl RuleStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `S3KeyFilter`.
    pub type S3KeyFilter = Fields<of::S3KeyFilter>;
    impl S3KeyFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<FilterRule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory, no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<FilterRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `S3TablesDestination`.
    pub type S3TablesDestination = Fields<of::S3TablesDestination>;
    impl S3TablesDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_bucket_arn: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { with(with(empty(), "TableBucketArn", table_bucket_arn), "TableName", table_name) }
        /// `TableBucketArn`: mandatory.
        #[track_caller] pub fn table_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TableBucketArn", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
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
        /// `aws:kms:dsse`
        pub const AwsKmsDsse: Self = word("aws:kms:dsse");
    }

    /// `ServerSideEncryptionRule`.
    pub type ServerSideEncryptionRule = Fields<of::ServerSideEncryptionRule>;
    impl ServerSideEncryptionRule {
        /// `BlockedEncryptionTypes`.
        #[track_caller] pub fn blocked_encryption_types(self, value: impl IntoVal<BlockedEncryptionTypes>) -> Self { with(self, "BlockedEncryptionTypes", value) }
        /// `BucketKeyEnabled`.
        #[track_caller] pub fn bucket_key_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "BucketKeyEnabled", value) }
        /// `ServerSideEncryptionByDefault`.
        #[track_caller] pub fn server_side_encryption_by_default(self, value: impl IntoVal<ServerSideEncryptionByDefault>) -> Self { with(self, "ServerSideEncryptionByDefault", value) }
    }

    /// `SourceSelectionCriteria`.
    pub type SourceSelectionCriteria = Fields<of::SourceSelectionCriteria>;
    impl SourceSelectionCriteria {
        /// `ReplicaModifications`.
        #[track_caller] pub fn replica_modifications(self, value: impl IntoVal<ReplicaModifications>) -> Self { with(self, "ReplicaModifications", value) }
        /// `SseKmsEncryptedObjects`.
        #[track_caller] pub fn sse_kms_encrypted_objects(self, value: impl IntoVal<SseKmsEncryptedObjects>) -> Self { with(self, "SseKmsEncryptedObjects", value) }
    }

    /// `SseKmsEncryptedObjects`.
    pub type SseKmsEncryptedObjects = Fields<of::SseKmsEncryptedObjects>;
    impl SseKmsEncryptedObjects {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<SseKmsEncryptedObjectsStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<SseKmsEncryptedObjectsStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type SseKmsEncryptedObjectsStatus = Word<fn(of::SseKmsEncryptedObjectsStatus)>;
    impl SseKmsEncryptedObjectsStatus {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `StorageClassAnalysis`.
    pub type StorageClassAnalysis = Fields<of::StorageClassAnalysis>;
    impl StorageClassAnalysis {
        /// `DataExport`.
        #[track_caller] pub fn data_export(self, value: impl IntoVal<DataExport>) -> Self { with(self, "DataExport", value) }
    }

    /// `TagFilter`.
    pub type TagFilter = Fields<of::TagFilter>;
    impl TagFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TargetObjectKeyFormat`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetObjectKeyFormat(Value);
    ias_core::union!(TargetObjectKeyFormat);
    impl TargetObjectKeyFormat {
        /// `SimplePrefix`.
        #[track_caller] pub fn simple_prefix(value: impl IntoVal<TargetObjectKeyFormatSimplePrefix>) -> Self { Self(Value::one("SimplePrefix", value)) }
        /// `PartitionedPrefix`.
        #[track_caller] pub fn partitioned_prefix(value: impl IntoVal<PartitionedPrefix>) -> Self { Self(Value::one("PartitionedPrefix", value)) }
    }

    /// `SimplePrefix`.
    pub type TargetObjectKeyFormatSimplePrefix = Fields<of::TargetObjectKeyFormatSimplePrefix>;
    impl TargetObjectKeyFormatSimplePrefix {
    }

    /// `Tiering`.
    pub type Tiering = Fields<of::Tiering>;
    impl Tiering {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_tier: impl IntoVal<TieringAccessTier>, days: impl IntoVal<i64>) -> Self { with(with(empty(), "AccessTier", access_tier), "Days", days) }
        /// `AccessTier`: mandatory.
        #[track_caller] pub fn access_tier(self, value: impl IntoVal<TieringAccessTier>) -> Self { with(self, "AccessTier", value) }
        /// `Days`: mandatory.
        #[track_caller] pub fn days(self, value: impl IntoVal<i64>) -> Self { with(self, "Days", value) }
    }

    /// Words of `AccessTier`.
    pub type TieringAccessTier = Word<fn(of::TieringAccessTier)>;
    impl TieringAccessTier {
        /// `ARCHIVE_ACCESS`
        pub const ArchiveAccess: Self = word("ARCHIVE_ACCESS");
        /// `DEEP_ARCHIVE_ACCESS`
        pub const DeepArchiveAccess: Self = word("DEEP_ARCHIVE_ACCESS");
    }

    /// `TopicConfiguration`.
    pub type TopicConfiguration = Fields<of::TopicConfiguration>;
    impl TopicConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event: impl IntoVal<String>, topic: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(with(empty(), "Event", event), "Topic", topic) }
        /// `Event`: mandatory.
        #[track_caller] pub fn event(self, value: impl IntoVal<String>) -> Self { with(self, "Event", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<NotificationFilter>) -> Self { with(self, "Filter", value) }
        /// `Topic`: mandatory.
        #[track_caller] pub fn topic(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "Topic", value) }
    }

    /// `Transition`.
    pub type Transition = Fields<of::Transition>;
    impl Transition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_class: impl IntoVal<TransitionStorageClass>) -> Self { with(empty(), "StorageClass", storage_class) }
        /// `StorageClass`: mandatory.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<TransitionStorageClass>) -> Self { with(self, "StorageClass", value) }
        /// `TransitionDate`: matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
        #[track_caller] pub fn transition_date(self, value: impl IntoVal<String>) -> Self { with(self, "TransitionDate", value) }
        /// `TransitionInDays`.
        #[track_caller] pub fn transition_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "TransitionInDays", value) }
    }

    /// Words of `StorageClass`.
    pub type TransitionStorageClass = Word<fn(of::TransitionStorageClass)>;
    impl TransitionStorageClass {
        /// `DEEP_ARCHIVE`
        pub const DeepArchive: Self = word("DEEP_ARCHIVE");
        /// `GLACIER`
        pub const Glacier: Self = word("GLACIER");
        /// `Glacier`
        pub const Glacier2: Self = word("Glacier");
        /// `GLACIER_IR`
        pub const GlacierIr: Self = word("GLACIER_IR");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
        /// `ONEZONE_IA`
        pub const OnezoneIa: Self = word("ONEZONE_IA");
        /// `STANDARD_IA`
        pub const StandardIa: Self = word("STANDARD_IA");
    }

    /// `VersioningConfiguration`.
    pub type VersioningConfiguration = Fields<of::VersioningConfiguration>;
    impl VersioningConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<VersioningConfigurationStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory, default `"Suspended"`.
        #[track_caller] pub fn status(self, value: impl IntoVal<VersioningConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type VersioningConfigurationStatus = Word<fn(of::VersioningConfigurationStatus)>;
    impl VersioningConfigurationStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Suspended`
        pub const Suspended: Self = word("Suspended");
    }

    /// `WebsiteConfiguration`.
    pub type WebsiteConfiguration = Fields<of::WebsiteConfiguration>;
    impl WebsiteConfiguration {
        /// `ErrorDocument`.
        #[track_caller] pub fn error_document(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorDocument", value) }
        /// `IndexDocument`.
        #[track_caller] pub fn index_document(self, value: impl IntoVal<String>) -> Self { with(self, "IndexDocument", value) }
        /// `RedirectAllRequestsTo`.
        #[track_caller] pub fn redirect_all_requests_to(self, value: impl IntoVal<RedirectAllRequestsTo>) -> Self { with(self, "RedirectAllRequestsTo", value) }
        /// `RoutingRules`.
        #[track_caller] pub fn routing_rules(self, value: impl IntoVal<List<RoutingRule>>) -> Self { with(self, "RoutingRules", value) }
    }
}

/// [`AWS::S3::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html).
///
/// What `Ref` returns: `Bucket`.
pub type CfnBucketPolicy = Handle<of::CfnBucketPolicy>;
impl cfn::ResourceType for of::CfnBucketPolicy { const TYPE: &'static str = "AWS::S3::BucketPolicy"; type Tags = cfn::NoTags; type Props = CfnBucketPolicyProps; type Reference = String; }

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

/// [`AWS::S3::MultiRegionAccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html).
///
/// What `Ref` returns: `Name`.
pub type CfnMultiRegionAccessPoint = Handle<of::CfnMultiRegionAccessPoint>;
impl cfn::ResourceType for of::CfnMultiRegionAccessPoint { const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint"; type Tags = cfn::NoTags; type Props = CfnMultiRegionAccessPointProps; type Reference = String; }
impl CfnMultiRegionAccessPoint {
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
}

/// Properties of [`CfnMultiRegionAccessPoint`].
///
/// Mandatory: `Regions`.
///
/// A change replaces the resource: `Name`, `PublicAccessBlockConfiguration`, `Regions`.
pub type CfnMultiRegionAccessPointProps = Fields<of::CfnMultiRegionAccessPoint>;
impl CfnMultiRegionAccessPointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(regions: impl IntoVal<List<cfn_multi_region_access_point::Region>>) -> Self { with(empty(), "Regions", regions) }
    /// `Name`: 3 to 50 characters, matches `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PublicAccessBlockConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn public_access_block_configuration(self, value: impl IntoVal<cfn_multi_region_access_point::PublicAccessBlockConfiguration>) -> Self { with(self, "PublicAccessBlockConfiguration", value) }
    /// `Regions`: mandatory, at least 1 item, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<cfn_multi_region_access_point::Region>>) -> Self { with(self, "Regions", value) }
}

/// Types of [`CfnMultiRegionAccessPoint`].
pub mod cfn_multi_region_access_point {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_point::{PublicAccessBlockConfiguration};
    mod of { pub enum Region {} }

    /// `Region`.
    pub type Region = Fields<of::Region>;
    impl Region {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `BucketAccountId`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketAccountId", value) }
    }
}

/// [`AWS::S3::MultiRegionAccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html).
///
/// What `Ref` returns: `MrapName`.
pub type CfnMultiRegionAccessPointPolicy = Handle<of::CfnMultiRegionAccessPointPolicy>;
impl cfn::ResourceType for of::CfnMultiRegionAccessPointPolicy { const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy"; type Tags = cfn::NoTags; type Props = CfnMultiRegionAccessPointPolicyProps; type Reference = String; }
impl CfnMultiRegionAccessPointPolicy {
    /// The attribute `PolicyStatus`.
    #[inline] pub fn attr_policy_status(&self) -> Val<Json> { cfn::attribute(&self.0, "PolicyStatus") }
    /// The attribute `PolicyStatus.IsPublic`: one of `true`, `false`.
    #[inline] pub fn attr_policy_status_is_public(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyStatus.IsPublic") }
}

/// Properties of [`CfnMultiRegionAccessPointPolicy`].
///
/// Mandatory: `Policy`, `MrapName`.
///
/// A change replaces the resource: `MrapName`.
pub type CfnMultiRegionAccessPointPolicyProps = Fields<of::CfnMultiRegionAccessPointPolicy>;
impl CfnMultiRegionAccessPointPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy: impl IntoVal<Json>, mrap_name: impl IntoVal<String>) -> Self { with(with(empty(), "Policy", policy), "MrapName", mrap_name) }
    /// `MrapName`: mandatory, 3 to 50 characters, matches `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn mrap_name(self, value: impl IntoVal<String>) -> Self { with(self, "MrapName", value) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
}

/// [`AWS::S3::StorageLens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html).
///
/// What `Ref` returns: `StorageLensConfiguration/Id`.
pub type CfnStorageLens = Handle<of::CfnStorageLens>;
impl cfn::ResourceType for of::CfnStorageLens { const TYPE: &'static str = "AWS::S3::StorageLens"; type Tags = cfn::TagList; type Props = CfnStorageLensProps; type Reference = String; }
impl CfnStorageLens {
    /// The attribute `StorageLensConfiguration.StorageLensArn`.
    #[inline] pub fn attr_storage_lens_configuration_storage_lens_arn(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLensConfiguration.StorageLensArn") }
}

/// Properties of [`CfnStorageLens`].
///
/// Mandatory: `StorageLensConfiguration`.
pub type CfnStorageLensProps = Fields<of::CfnStorageLens>;
impl CfnStorageLensProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(storage_lens_configuration: impl IntoVal<cfn_storage_lens::StorageLensConfiguration>) -> Self { with(empty(), "StorageLensConfiguration", storage_lens_configuration) }
    /// `StorageLensConfiguration`: mandatory.
    #[track_caller] pub fn storage_lens_configuration(self, value: impl IntoVal<cfn_storage_lens::StorageLensConfiguration>) -> Self { with(self, "StorageLensConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_storage_lens::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStorageLens`].
pub mod cfn_storage_lens {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccountLevel {} pub enum ActivityMetrics {} impl ias_core::Optional for ActivityMetrics {} pub enum AdvancedCostOptimizationMetrics {} impl ias_core::Optional for AdvancedCostOptimizationMetrics {} pub enum AdvancedDataProtectionMetrics {} impl ias_core::Optional for AdvancedDataProtectionMetrics {} pub enum AdvancedPerformanceMetrics {} impl ias_core::Optional for AdvancedPerformanceMetrics {} pub enum AwsOrg {} pub enum BucketLevel {} impl ias_core::Optional for BucketLevel {} pub enum BucketsAndRegions {} impl ias_core::Optional for BucketsAndRegions {} pub enum CloudWatchMetrics {} pub enum DataExport {} impl ias_core::Optional for DataExport {} pub enum DetailedStatusCodesMetrics {} impl ias_core::Optional for DetailedStatusCodesMetrics {} pub enum EncryptionSses3 {} impl ias_core::Optional for EncryptionSses3 {} pub enum PrefixLevel {} pub enum PrefixLevelStorageMetrics {} impl ias_core::Optional for PrefixLevelStorageMetrics {} pub enum S3BucketDestination {} pub enum S3BucketDestinationFormat {} pub enum S3BucketDestinationOutputSchemaVersion {} pub enum SelectionCriteria {} impl ias_core::Optional for SelectionCriteria {} pub enum Ssekms {} pub enum StorageLensConfiguration {} pub enum StorageLensExpandedPrefixesDataExport {} impl ias_core::Optional for StorageLensExpandedPrefixesDataExport {} pub enum StorageLensGroupLevel {} impl ias_core::Optional for StorageLensGroupLevel {} pub enum StorageLensGroupSelectionCriteria {} impl ias_core::Optional for StorageLensGroupSelectionCriteria {} pub enum StorageLensTableDestination {} pub enum Tag {} }

    /// `AccountLevel`.
    pub type AccountLevel = Fields<of::AccountLevel>;
    impl AccountLevel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_level: impl IntoVal<BucketLevel>) -> Self { with(empty(), "BucketLevel", bucket_level) }
        /// `ActivityMetrics`.
        #[track_caller] pub fn activity_metrics(self, value: impl IntoVal<ActivityMetrics>) -> Self { with(self, "ActivityMetrics", value) }
        /// `AdvancedCostOptimizationMetrics`.
        #[track_caller] pub fn advanced_cost_optimization_metrics(self, value: impl IntoVal<AdvancedCostOptimizationMetrics>) -> Self { with(self, "AdvancedCostOptimizationMetrics", value) }
        /// `AdvancedDataProtectionMetrics`.
        #[track_caller] pub fn advanced_data_protection_metrics(self, value: impl IntoVal<AdvancedDataProtectionMetrics>) -> Self { with(self, "AdvancedDataProtectionMetrics", value) }
        /// `AdvancedPerformanceMetrics`.
        #[track_caller] pub fn advanced_performance_metrics(self, value: impl IntoVal<AdvancedPerformanceMetrics>) -> Self { with(self, "AdvancedPerformanceMetrics", value) }
        /// `BucketLevel`: mandatory.
        #[track_caller] pub fn bucket_level(self, value: impl IntoVal<BucketLevel>) -> Self { with(self, "BucketLevel", value) }
        /// `DetailedStatusCodesMetrics`.
        #[track_caller] pub fn detailed_status_codes_metrics(self, value: impl IntoVal<DetailedStatusCodesMetrics>) -> Self { with(self, "DetailedStatusCodesMetrics", value) }
        /// `StorageLensGroupLevel`.
        #[track_caller] pub fn storage_lens_group_level(self, value: impl IntoVal<StorageLensGroupLevel>) -> Self { with(self, "StorageLensGroupLevel", value) }
    }

    /// `ActivityMetrics`.
    pub type ActivityMetrics = Fields<of::ActivityMetrics>;
    impl ActivityMetrics {
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `AdvancedCostOptimizationMetrics`.
    pub type AdvancedCostOptimizationMetrics = Fields<of::AdvancedCostOptimizationMetrics>;
    impl AdvancedCostOptimizationMetrics {
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `AdvancedDataProtectionMetrics`.
    pub type AdvancedDataProtectionMetrics = Fields<of::AdvancedDataProtectionMetrics>;
    impl AdvancedDataProtectionMetrics {
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `AdvancedPerformanceMetrics`.
    pub type AdvancedPerformanceMetrics = Fields<of::AdvancedPerformanceMetrics>;
    impl AdvancedPerformanceMetrics {
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `AwsOrg`.
    pub type AwsOrg = Fields<of::AwsOrg>;
    impl AwsOrg {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `BucketLevel`.
    pub type BucketLevel = Fields<of::BucketLevel>;
    impl BucketLevel {
        /// `ActivityMetrics`.
        #[track_caller] pub fn activity_metrics(self, value: impl IntoVal<ActivityMetrics>) -> Self { with(self, "ActivityMetrics", value) }
        /// `AdvancedCostOptimizationMetrics`.
        #[track_caller] pub fn advanced_cost_optimization_metrics(self, value: impl IntoVal<AdvancedCostOptimizationMetrics>) -> Self { with(self, "AdvancedCostOptimizationMetrics", value) }
        /// `AdvancedDataProtectionMetrics`.
        #[track_caller] pub fn advanced_data_protection_metrics(self, value: impl IntoVal<AdvancedDataProtectionMetrics>) -> Self { with(self, "AdvancedDataProtectionMetrics", value) }
        /// `AdvancedPerformanceMetrics`.
        #[track_caller] pub fn advanced_performance_metrics(self, value: impl IntoVal<AdvancedPerformanceMetrics>) -> Self { with(self, "AdvancedPerformanceMetrics", value) }
        /// `DetailedStatusCodesMetrics`.
        #[track_caller] pub fn detailed_status_codes_metrics(self, value: impl IntoVal<DetailedStatusCodesMetrics>) -> Self { with(self, "DetailedStatusCodesMetrics", value) }
        /// `PrefixLevel`.
        #[track_caller] pub fn prefix_level(self, value: impl IntoVal<PrefixLevel>) -> Self { with(self, "PrefixLevel", value) }
    }

    /// `BucketsAndRegions`.
    pub type BucketsAndRegions = Fields<of::BucketsAndRegions>;
    impl BucketsAndRegions {
        /// `Buckets`: no item twice.
        #[track_caller] pub fn buckets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Buckets", value) }
        /// `Regions`: no item twice.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    }

    /// `CloudWatchMetrics`.
    pub type CloudWatchMetrics = Fields<of::CloudWatchMetrics>;
    impl CloudWatchMetrics {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_enabled: impl IntoVal<bool>) -> Self { with(empty(), "IsEnabled", is_enabled) }
        /// `IsEnabled`: mandatory.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `DataExport`.
    pub type DataExport = Fields<of::DataExport>;
    impl DataExport {
        /// `CloudWatchMetrics`.
        #[track_caller] pub fn cloud_watch_metrics(self, value: impl IntoVal<CloudWatchMetrics>) -> Self { with(self, "CloudWatchMetrics", value) }
        /// `S3BucketDestination`.
        #[track_caller] pub fn s3_bucket_destination(self, value: impl IntoVal<S3BucketDestination>) -> Self { with(self, "S3BucketDestination", value) }
        /// `StorageLensTableDestination`.
        #[track_caller] pub fn storage_lens_table_destination(self, value: impl IntoVal<StorageLensTableDestination>) -> Self { with(self, "StorageLensTableDestination", value) }
    }

    /// `DetailedStatusCodesMetrics`.
    pub type DetailedStatusCodesMetrics = Fields<of::DetailedStatusCodesMetrics>;
    impl DetailedStatusCodesMetrics {
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `Encryption`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Encryption(Value);
    ias_core::union!(Encryption);
    impl Encryption {
        /// `SSES3`.
        #[track_caller] pub fn sses3(value: impl IntoVal<EncryptionSses3>) -> Self { Self(Value::one("SSES3", value)) }
        /// `SSEKMS`.
        #[track_caller] pub fn ssekms(value: impl IntoVal<Ssekms>) -> Self { Self(Value::one("SSEKMS", value)) }
    }

    /// `SSES3`.
    pub type EncryptionSses3 = Fields<of::EncryptionSses3>;
    impl EncryptionSses3 {
    }

    /// `PrefixLevel`.
    pub type PrefixLevel = Fields<of::PrefixLevel>;
    impl PrefixLevel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_metrics: impl IntoVal<PrefixLevelStorageMetrics>) -> Self { with(empty(), "StorageMetrics", storage_metrics) }
        /// `StorageMetrics`: mandatory.
        #[track_caller] pub fn storage_metrics(self, value: impl IntoVal<PrefixLevelStorageMetrics>) -> Self { with(self, "StorageMetrics", value) }
    }

    /// `PrefixLevelStorageMetrics`.
    pub type PrefixLevelStorageMetrics = Fields<of::PrefixLevelStorageMetrics>;
    impl PrefixLevelStorageMetrics {
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
        /// `SelectionCriteria`.
        #[track_caller] pub fn selection_criteria(self, value: impl IntoVal<SelectionCriteria>) -> Self { with(self, "SelectionCriteria", value) }
    }

    /// `S3BucketDestination`.
    pub type S3BucketDestination = Fields<of::S3BucketDestination>;
    /// What [`S3BucketDestination`] cannot do without.
    pub struct S3BucketDestinationRequired<A, B, C, D> {
        /// `OutputSchemaVersion`.
        pub output_schema_version: A,
        /// `Format`.
        pub format: B,
        /// `AccountId`.
        pub account_id: C,
        /// `Arn`.
        pub arn: D,
    }
    impl S3BucketDestination {
        /// Takes what is mandatory, by name: [`S3BucketDestinationRequired`].
        #[track_caller] pub fn new<A: IntoVal<S3BucketDestinationOutputSchemaVersion>, B: IntoVal<S3BucketDestinationFormat>, C: IntoVal<String>, D: IntoVal<Is<kinds::BucketArn>>>(required: S3BucketDestinationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "OutputSchemaVersion", required.output_schema_version), "Format", required.format), "AccountId", required.account_id), "Arn", required.arn) }
        /// `AccountId`: mandatory.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "Arn", value) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<Encryption>) -> Self { with(self, "Encryption", value) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<S3BucketDestinationFormat>) -> Self { with(self, "Format", value) }
        /// `OutputSchemaVersion`: mandatory.
        #[track_caller] pub fn output_schema_version(self, value: impl IntoVal<S3BucketDestinationOutputSchemaVersion>) -> Self { with(self, "OutputSchemaVersion", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// Words of `Format`.
    pub type S3BucketDestinationFormat = Word<fn(of::S3BucketDestinationFormat)>;
    impl S3BucketDestinationFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `Parquet`
        pub const Parquet: Self = word("Parquet");
    }

    /// Words of `OutputSchemaVersion`.
    pub type S3BucketDestinationOutputSchemaVersion = Word<fn(of::S3BucketDestinationOutputSchemaVersion)>;
    impl S3BucketDestinationOutputSchemaVersion {
        /// `V_1`
        pub const V1: Self = word("V_1");
    }

    /// `SelectionCriteria`.
    pub type SelectionCriteria = Fields<of::SelectionCriteria>;
    impl SelectionCriteria {
        /// `Delimiter`.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `MaxDepth`.
        #[track_caller] pub fn max_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxDepth", value) }
        /// `MinStorageBytesPercentage`.
        #[track_caller] pub fn min_storage_bytes_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MinStorageBytesPercentage", value) }
    }

    /// `SSEKMS`.
    pub type Ssekms = Fields<of::Ssekms>;
    impl Ssekms {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_id: impl IntoVal<String>) -> Self { with(empty(), "KeyId", key_id) }
        /// `KeyId`: mandatory.
        #[track_caller] pub fn key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KeyId", value) }
    }

    /// `StorageLensConfiguration`.
    pub type StorageLensConfiguration = Fields<of::StorageLensConfiguration>;
    /// What [`StorageLensConfiguration`] cannot do without.
    pub struct StorageLensConfigurationRequired<A, B, C> {
        /// `Id`: 1 to 64 characters, matches `^[a-zA-Z0-9\-_.]+$`. Changing it replaces the resource.
        pub id: A,
        /// `AccountLevel`.
        pub account_level: B,
        /// `IsEnabled`.
        pub is_enabled: C,
    }
    impl StorageLensConfiguration {
        /// Takes what is mandatory, by name: [`StorageLensConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<AccountLevel>, C: IntoVal<bool>>(required: StorageLensConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Id", required.id), "AccountLevel", required.account_level), "IsEnabled", required.is_enabled) }
        /// `AccountLevel`: mandatory.
        #[track_caller] pub fn account_level(self, value: impl IntoVal<AccountLevel>) -> Self { with(self, "AccountLevel", value) }
        /// `AwsOrg`.
        #[track_caller] pub fn aws_org(self, value: impl IntoVal<AwsOrg>) -> Self { with(self, "AwsOrg", value) }
        /// `DataExport`.
        #[track_caller] pub fn data_export(self, value: impl IntoVal<DataExport>) -> Self { with(self, "DataExport", value) }
        /// `Exclude`.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<BucketsAndRegions>) -> Self { with(self, "Exclude", value) }
        /// `ExpandedPrefixesDataExport`.
        #[track_caller] pub fn expanded_prefixes_data_export(self, value: impl IntoVal<StorageLensExpandedPrefixesDataExport>) -> Self { with(self, "ExpandedPrefixesDataExport", value) }
        /// `Id`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9\-_.]+$`. Changing it replaces the resource.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Include`.
        #[track_caller] pub fn include(self, value: impl IntoVal<BucketsAndRegions>) -> Self { with(self, "Include", value) }
        /// `IsEnabled`: mandatory.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
        /// `PrefixDelimiter`.
        #[track_caller] pub fn prefix_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "PrefixDelimiter", value) }
    }

    /// `StorageLensExpandedPrefixesDataExport`.
    pub type StorageLensExpandedPrefixesDataExport = Fields<of::StorageLensExpandedPrefixesDataExport>;
    impl StorageLensExpandedPrefixesDataExport {
        /// `S3BucketDestination`.
        #[track_caller] pub fn s3_bucket_destination(self, value: impl IntoVal<S3BucketDestination>) -> Self { with(self, "S3BucketDestination", value) }
        /// `StorageLensTableDestination`.
        #[track_caller] pub fn storage_lens_table_destination(self, value: impl IntoVal<StorageLensTableDestination>) -> Self { with(self, "StorageLensTableDestination", value) }
    }

    /// `StorageLensGroupLevel`.
    pub type StorageLensGroupLevel = Fields<of::StorageLensGroupLevel>;
    impl StorageLensGroupLevel {
        /// `StorageLensGroupSelectionCriteria`.
        #[track_caller] pub fn storage_lens_group_selection_criteria(self, value: impl IntoVal<StorageLensGroupSelectionCriteria>) -> Self { with(self, "StorageLensGroupSelectionCriteria", value) }
    }

    /// `StorageLensGroupSelectionCriteria`.
    pub type StorageLensGroupSelectionCriteria = Fields<of::StorageLensGroupSelectionCriteria>;
    impl StorageLensGroupSelectionCriteria {
        /// `Exclude`: no item twice.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclude", value) }
        /// `Include`: no item twice.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Include", value) }
    }

    /// `StorageLensTableDestination`.
    pub type StorageLensTableDestination = Fields<of::StorageLensTableDestination>;
    impl StorageLensTableDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_enabled: impl IntoVal<bool>) -> Self { with(empty(), "IsEnabled", is_enabled) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<Encryption>) -> Self { with(self, "Encryption", value) }
        /// `IsEnabled`: mandatory.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters, matches `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters, matches `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::S3::StorageLensGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html).
///
/// What `Ref` returns: `Name`.
pub type CfnStorageLensGroup = Handle<of::CfnStorageLensGroup>;
impl cfn::ResourceType for of::CfnStorageLensGroup { const TYPE: &'static str = "AWS::S3::StorageLensGroup"; type Tags = cfn::TagList; type Props = CfnStorageLensGroupProps; type Reference = String; }
impl CfnStorageLensGroup {
    /// The attribute `StorageLensGroupArn`.
    #[inline] pub fn attr_storage_lens_group_arn(&self) -> Val<Is<kinds::StorageLensGroupArn>> { cfn::attribute(&self.0, "StorageLensGroupArn") }
}

/// Properties of [`CfnStorageLensGroup`].
///
/// Mandatory: `Name`, `Filter`.
///
/// A change replaces the resource: `Name`.
pub type CfnStorageLensGroupProps = Fields<of::CfnStorageLensGroup>;
impl CfnStorageLensGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, filter: impl IntoVal<cfn_storage_lens_group::Filter>) -> Self { with(with(empty(), "Name", name), "Filter", filter) }
    /// `Filter`: mandatory.
    #[track_caller] pub fn filter(self, value: impl IntoVal<cfn_storage_lens_group::Filter>) -> Self { with(self, "Filter", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_storage_lens_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStorageLensGroup`].
pub mod cfn_storage_lens_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum And {} impl ias_core::Optional for And {} pub enum Filter {} impl ias_core::Optional for Filter {} pub enum MatchObjectAge {} impl ias_core::Optional for MatchObjectAge {} pub enum MatchObjectSize {} impl ias_core::Optional for MatchObjectSize {} pub enum Or {} impl ias_core::Optional for Or {} pub enum Tag {} }

    /// `And`.
    pub type And = Fields<of::And>;
    impl And {
        /// `MatchAnyPrefix`: no item twice, each at most 1024 characters.
        #[track_caller] pub fn match_any_prefix(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchAnyPrefix", value) }
        /// `MatchAnySuffix`: no item twice, each at most 1024 characters.
        #[track_caller] pub fn match_any_suffix(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchAnySuffix", value) }
        /// `MatchAnyTag`: no item twice.
        #[track_caller] pub fn match_any_tag(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "MatchAnyTag", value) }
        /// `MatchObjectAge`.
        #[track_caller] pub fn match_object_age(self, value: impl IntoVal<MatchObjectAge>) -> Self { with(self, "MatchObjectAge", value) }
        /// `MatchObjectSize`.
        #[track_caller] pub fn match_object_size(self, value: impl IntoVal<MatchObjectSize>) -> Self { with(self, "MatchObjectSize", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// `And`: no item twice.
        #[track_caller] pub fn and(self, value: impl IntoVal<And>) -> Self { with(self, "And", value) }
        /// `MatchAnyPrefix`: no item twice, each at most 1024 characters.
        #[track_caller] pub fn match_any_prefix(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchAnyPrefix", value) }
        /// `MatchAnySuffix`: no item twice, each at most 1024 characters.
        #[track_caller] pub fn match_any_suffix(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchAnySuffix", value) }
        /// `MatchAnyTag`: no item twice.
        #[track_caller] pub fn match_any_tag(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "MatchAnyTag", value) }
        /// `MatchObjectAge`.
        #[track_caller] pub fn match_object_age(self, value: impl IntoVal<MatchObjectAge>) -> Self { with(self, "MatchObjectAge", value) }
        /// `MatchObjectSize`.
        #[track_caller] pub fn match_object_size(self, value: impl IntoVal<MatchObjectSize>) -> Self { with(self, "MatchObjectSize", value) }
        /// `Or`: no item twice.
        #[track_caller] pub fn or(self, value: impl IntoVal<Or>) -> Self { with(self, "Or", value) }
    }

    /// `MatchObjectAge`.
    pub type MatchObjectAge = Fields<of::MatchObjectAge>;
    impl MatchObjectAge {
        /// `DaysGreaterThan`: at least 1.
        #[track_caller] pub fn days_greater_than(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysGreaterThan", value) }
        /// `DaysLessThan`: at least 1.
        #[track_caller] pub fn days_less_than(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysLessThan", value) }
    }

    /// `MatchObjectSize`.
    pub type MatchObjectSize = Fields<of::MatchObjectSize>;
    impl MatchObjectSize {
        /// `BytesGreaterThan`: at least 1.
        #[track_caller] pub fn bytes_greater_than(self, value: impl IntoVal<i64>) -> Self { with(self, "BytesGreaterThan", value) }
        /// `BytesLessThan`: at least 1.
        #[track_caller] pub fn bytes_less_than(self, value: impl IntoVal<i64>) -> Self { with(self, "BytesLessThan", value) }
    }

    /// `Or`.
    pub type Or = Fields<of::Or>;
    impl Or {
        /// `MatchAnyPrefix`: no item twice, each at most 1024 characters.
        #[track_caller] pub fn match_any_prefix(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchAnyPrefix", value) }
        /// `MatchAnySuffix`: no item twice, each at most 1024 characters.
        #[track_caller] pub fn match_any_suffix(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchAnySuffix", value) }
        /// `MatchAnyTag`: no item twice.
        #[track_caller] pub fn match_any_tag(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "MatchAnyTag", value) }
        /// `MatchObjectAge`.
        #[track_caller] pub fn match_object_age(self, value: impl IntoVal<MatchObjectAge>) -> Self { with(self, "MatchObjectAge", value) }
        /// `MatchObjectSize`.
        #[track_caller] pub fn match_object_size(self, value: impl IntoVal<MatchObjectSize>) -> Self { with(self, "MatchObjectSize", value) }
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
