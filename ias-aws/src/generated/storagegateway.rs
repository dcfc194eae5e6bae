// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::StorageGateway`.

use super::prelude::*;

mod of { pub enum CfnNfsFileShare {} pub enum CfnSmbFileShare {} pub enum CfnTape {} pub enum CfnTapePool {} pub enum CfnVolume {} }

/// [`AWS::StorageGateway::NFSFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-nfsfileshare.html).
///
/// What `Ref` returns: `FileShareARN`.
pub type CfnNfsFileShare = Handle<of::CfnNfsFileShare>;
impl cfn::ResourceType for of::CfnNfsFileShare { const TYPE: &'static str = "AWS::StorageGateway::NFSFileShare"; type Tags = cfn::TagList; type Props = CfnNfsFileShareProps; type Reference = Is<kinds::NfsFileShareArn>; }
impl CfnNfsFileShare {
    /// The attribute `FileShareARN`.
    #[inline] pub fn attr_file_share_arn(&self) -> Val<Is<kinds::NfsFileShareArn>> { cfn::attribute(&self.0, "FileShareARN") }
    /// The attribute `FileShareId`.
    #[inline] pub fn attr_file_share_id(&self) -> Val<String> { cfn::attribute(&self.0, "FileShareId") }
    /// The attribute `FileShareStatus`.
    #[inline] pub fn attr_file_share_status(&self) -> Val<String> { cfn::attribute(&self.0, "FileShareStatus") }
    /// The attribute `Path`.
    #[inline] pub fn attr_path(&self) -> Val<String> { cfn::attribute(&self.0, "Path") }
}

/// Properties of [`CfnNfsFileShare`].
///
/// Mandatory: `GatewayARN`, `Role`, `LocationARN`.
///
/// A change replaces the resource: `BucketRegion`, `GatewayARN`, `LocationARN`, `Role`, `VPCEndpointDNSName`.
pub type CfnNfsFileShareProps = Fields<of::CfnNfsFileShare>;
/// What [`CfnNfsFileShareProps`] cannot do without.
pub struct CfnNfsFileSharePropsRequired<A, B, C> {
    /// `GatewayARN`: 50 to 500 characters, matches `^arn:[a-z0-9-]+:storagegateway:[a-z0-9-]+:[0-9]{12}:gateway/.+$`. Changing it replaces the resource.
    pub gateway_arn: A,
    /// `Role`: 20 to 2048 characters, matches `^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\S+)$`. Changing it replaces the resource.
    pub role: B,
    /// `LocationARN`: 16 to 1400 characters, matches `^(arn:[a-z0-9-]+:s3:[a-z0-9-]*:[0-9]*:.+|[0-9a-zA-Z][0-9a-zA-Z.\-]{1,61}-s3alias)$`. Changing it replaces the resource.
    pub location_arn: C,
}
impl CfnNfsFileShareProps {
    /// Takes what is mandatory, by name: [`CfnNfsFileSharePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnNfsFileSharePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GatewayARN", required.gateway_arn), "Role", required.role), "LocationARN", required.location_arn) }
    /// `AuditDestinationARN`: at most 1024 characters, matches `^$|^arn:[a-z0-9-]+:logs:[a-z0-9-]+:[0-9]{12}:log-group:.+$`.
    #[track_caller] pub fn audit_destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AuditDestinationARN", value) }
    /// `BucketRegion`: 1 to 25 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket_region(self, value: impl IntoVal<String>) -> Self { with(self, "BucketRegion", value) }
    /// `CacheAttributes`.
    #[track_caller] pub fn cache_attributes(self, value: impl IntoVal<cfn_nfs_file_share::CacheAttributes>) -> Self { with(self, "CacheAttributes", value) }
    /// `ClientList`: 1 to 100 items, no item twice.
    #[track_caller] pub fn client_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClientList", value) }
    /// `DefaultStorageClass`: 5 to 50 characters.
    #[track_caller] pub fn default_storage_class(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultStorageClass", value) }
    /// `EncryptionType`.
    #[track_caller] pub fn encryption_type(self, value: impl IntoVal<cfn_nfs_file_share::EncryptionType>) -> Self { with(self, "EncryptionType", value) }
    /// `FileShareName`: 1 to 255 characters.
    #[track_caller] pub fn file_share_name(self, value: impl IntoVal<String>) -> Self { with(self, "FileShareName", value) }
    /// `GatewayARN`: mandatory, 50 to 500 characters, matches `^arn:[a-z0-9-]+:storagegateway:[a-z0-9-]+:[0-9]{12}:gateway/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayARN", value) }
    /// `GuessMIMETypeEnabled`.
    #[track_caller] pub fn guess_mime_type_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "GuessMIMETypeEnabled", value) }
    /// `KMSEncrypted`.
    #[track_caller] pub fn kms_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "KMSEncrypted", value) }
    /// `KMSKey`: 7 to 2048 characters.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKey", value) }
    /// `LocationARN`: mandatory, 16 to 1400 characters, matches `^(arn:[a-z0-9-]+:s3:[a-z0-9-]*:[0-9]*:.+|[0-9a-zA-Z][0-9a-zA-Z.\-]{1,61}-s3alias)$`. Changing it replaces the resource.
    #[track_caller] pub fn location_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LocationARN", value) }
    /// `NFSFileShareDefaults`.
    #[track_caller] pub fn nfs_file_share_defaults(self, value: impl IntoVal<cfn_nfs_file_share::NfsFileShareDefaults>) -> Self { with(self, "NFSFileShareDefaults", value) }
    /// `NotificationPolicy`: 2 to 100 characters, matches `^\{[\w\s:\{\}\[\]\"]*}$`.
    #[track_caller] pub fn notification_policy(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationPolicy", value) }
    /// `ObjectACL`.
    #[track_caller] pub fn object_acl(self, value: impl IntoVal<cfn_nfs_file_share::ObjectAcl>) -> Self { with(self, "ObjectACL", value) }
    /// `ReadOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
    /// `RequesterPays`.
    #[track_caller] pub fn requester_pays(self, value: impl IntoVal<bool>) -> Self { with(self, "RequesterPays", value) }
    /// `Role`: mandatory, 20 to 2048 characters, matches `^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\S+)$`. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `Squash`: 5 to 15 characters.
    #[track_caller] pub fn squash(self, value: impl IntoVal<String>) -> Self { with(self, "Squash", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_nfs_file_share::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VPCEndpointDNSName`: 1 to 255 characters, matches `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_endpoint_dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "VPCEndpointDNSName", value) }
}

/// Types of [`CfnNfsFileShare`].
pub mod cfn_nfs_file_share {
    use super::super::prelude::*;
    mod of { pub enum CacheAttributes {} impl ias_core::Optional for CacheAttributes {} pub enum EncryptionType {} pub enum NfsFileShareDefaults {} impl ias_core::Optional for NfsFileShareDefaults {} pub enum ObjectAcl {} pub enum Tag {} }

    /// `CacheAttributes`.
    pub type CacheAttributes = Fields<of::CacheAttributes>;
    impl CacheAttributes {
        /// `CacheStaleTimeoutInSeconds`.
        #[track_caller] pub fn cache_stale_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "CacheStaleTimeoutInSeconds", value) }
    }

    /// Words of `EncryptionType`.
    pub type EncryptionType = Word<fn(of::EncryptionType)>;
    impl EncryptionType {
        /// `SseS3`
        pub const SseS3: Self = word("SseS3");
        /// `SseKms`
        pub const SseKms: Self = word("SseKms");
        /// `DsseKms`
        pub const DsseKms: Self = word("DsseKms");
    }

    /// `NFSFileShareDefaults`.
    pub type NfsFileShareDefaults = Fields<of::NfsFileShareDefaults>;
    impl NfsFileShareDefaults {
        /// `DirectoryMode`: 1 to 4 characters, matches `^[0-7]{4}$`.
        #[track_caller] pub fn directory_mode(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryMode", value) }
        /// `FileMode`: 1 to 4 characters, matches `^[0-7]{4}$`.
        #[track_caller] pub fn file_mode(self, value: impl IntoVal<String>) -> Self { with(self, "FileMode", value) }
        /// `GroupId`: 0 to 4294967294.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<i64>) -> Self { with(self, "GroupId", value) }
        /// `OwnerId`: 0 to 4294967294.
        #[track_caller] pub fn owner_id(self, value: impl IntoVal<i64>) -> Self { with(self, "OwnerId", value) }
    }

    /// Words of `ObjectACL`.
    pub type ObjectAcl = Word<fn(of::ObjectAcl)>;
    impl ObjectAcl {
        /// `private`
        pub const Private: Self = word("private");
        /// `public-read`
        pub const PublicRead: Self = word("public-read");
        /// `public-read-write`
        pub const PublicReadWrite: Self = word("public-read-write");
        /// `authenticated-read`
        pub const AuthenticatedRead: Self = word("authenticated-read");
        /// `bucket-owner-read`
        pub const BucketOwnerRead: Self = word("bucket-owner-read");
        /// `bucket-owner-full-control`
        pub const BucketOwnerFullControl: Self = word("bucket-owner-full-control");
        /// `aws-exec-read`
        pub const AwsExecRead: Self = word("aws-exec-read");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::StorageGateway::SMBFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html).
///
/// What `Ref` returns: `FileShareARN`.
pub type CfnSmbFileShare = Handle<of::CfnSmbFileShare>;
impl cfn::ResourceType for of::CfnSmbFileShare { const TYPE: &'static str = "AWS::StorageGateway::SMBFileShare"; type Tags = cfn::TagList; type Props = CfnSmbFileShareProps; type Reference = Is<kinds::SmbFileShareArn>; }
impl CfnSmbFileShare {
    /// The attribute `FileShareARN`.
    #[inline] pub fn attr_file_share_arn(&self) -> Val<Is<kinds::SmbFileShareArn>> { cfn::attribute(&self.0, "FileShareARN") }
    /// The attribute `FileShareId`.
    #[inline] pub fn attr_file_share_id(&self) -> Val<String> { cfn::attribute(&self.0, "FileShareId") }
    /// The attribute `FileShareStatus`.
    #[inline] pub fn attr_file_share_status(&self) -> Val<String> { cfn::attribute(&self.0, "FileShareStatus") }
    /// The attribute `Path`.
    #[inline] pub fn attr_path(&self) -> Val<String> { cfn::attribute(&self.0, "Path") }
}

/// Properties of [`CfnSmbFileShare`].
///
/// Mandatory: `GatewayARN`, `Role`, `LocationARN`.
///
/// A change replaces the resource: `Authentication`, `BucketRegion`, `GatewayARN`, `LocationARN`, `Role`, `VPCEndpointDNSName`.
pub type CfnSmbFileShareProps = Fields<of::CfnSmbFileShare>;
/// What [`CfnSmbFileShareProps`] cannot do without.
pub struct CfnSmbFileSharePropsRequired<A, B, C> {
    /// `GatewayARN`: 50 to 500 characters, matches `^arn:[a-z0-9-]+:storagegateway:[a-z0-9-]+:[0-9]{12}:gateway/.+$`. Changing it replaces the resource.
    pub gateway_arn: A,
    /// `Role`: 20 to 2048 characters, matches `^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\S+)$`. Changing it replaces the resource.
    pub role: B,
    /// `LocationARN`: 16 to 1400 characters, matches `^(arn:[a-z0-9-]+:s3:[a-z0-9-]*:[0-9]*:.+|[0-9a-zA-Z][0-9a-zA-Z.\-]{1,61}-s3alias)$`. Changing it replaces the resource.
    pub location_arn: C,
}
impl CfnSmbFileShareProps {
    /// Takes what is mandatory, by name: [`CfnSmbFileSharePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSmbFileSharePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GatewayARN", required.gateway_arn), "Role", required.role), "LocationARN", required.location_arn) }
    /// `AccessBasedEnumeration`.
    #[track_caller] pub fn access_based_enumeration(self, value: impl IntoVal<bool>) -> Self { with(self, "AccessBasedEnumeration", value) }
    /// `AdminUserList`: at most 100 items, no item twice, each 1 to 64 characters.
    #[track_caller] pub fn admin_user_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdminUserList", value) }
    /// `AuditDestinationARN`: at most 1024 characters, matches `^$|^arn:[a-z0-9-]+:logs:[a-z0-9-]+:[0-9]{12}:log-group:.+$`.
    #[track_caller] pub fn audit_destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AuditDestinationARN", value) }
    /// `Authentication`: 5 to 15 characters. Changing it replaces the resource.
    #[track_caller] pub fn authentication(self, value: impl IntoVal<String>) -> Self { with(self, "Authentication", value) }
    /// `BucketRegion`: 1 to 25 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket_region(self, value: impl IntoVal<String>) -> Self { with(self, "BucketRegion", value) }
    /// `CacheAttributes`.
    #[track_caller] pub fn cache_attributes(self, value: impl IntoVal<cfn_smb_file_share::CacheAttributes>) -> Self { with(self, "CacheAttributes", value) }
    /// `CaseSensitivity`.
    #[track_caller] pub fn case_sensitivity(self, value: impl IntoVal<cfn_smb_file_share::CaseSensitivity>) -> Self { with(self, "CaseSensitivity", value) }
    /// `DefaultStorageClass`: 5 to 50 characters.
    #[track_caller] pub fn default_storage_class(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultStorageClass", value) }
    /// `EncryptionType`.
    #[track_caller] pub fn encryption_type(self, value: impl IntoVal<cfn_smb_file_share::EncryptionType>) -> Self { with(self, "EncryptionType", value) }
    /// `FileShareName`: 1 to 255 characters.
    #[track_caller] pub fn file_share_name(self, value: impl IntoVal<String>) -> Self { with(self, "FileShareName", value) }
    /// `GatewayARN`: mandatory, 50 to 500 characters, matches `^arn:[a-z0-9-]+:storagegateway:[a-z0-9-]+:[0-9]{12}:gateway/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayARN", value) }
    /// `GuessMIMETypeEnabled`.
    #[track_caller] pub fn guess_mime_type_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "GuessMIMETypeEnabled", value) }
    /// `InvalidUserList`: at most 100 items, no item twice, each 1 to 64 characters.
    #[track_caller] pub fn invalid_user_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InvalidUserList", value) }
    /// `KMSEncrypted`.
    #[track_caller] pub fn kms_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "KMSEncrypted", value) }
    /// `KMSKey`: 7 to 2048 characters.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKey", value) }
    /// `LocationARN`: mandatory, 16 to 1400 characters, matches `^(arn:[a-z0-9-]+:s3:[a-z0-9-]*:[0-9]*:.+|[0-9a-zA-Z][0-9a-zA-Z.\-]{1,61}-s3alias)$`. Changing it replaces the resource.
    #[track_caller] pub fn location_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LocationARN", value) }
    /// `NotificationPolicy`: 2 to 100 characters, matches `^\{[\w\s:\{\}\[\]\"]*}$`.
    #[track_caller] pub fn notification_policy(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationPolicy", value) }
    /// `ObjectACL`.
    #[track_caller] pub fn object_acl(self, value: impl IntoVal<cfn_smb_file_share::ObjectAcl>) -> Self { with(self, "ObjectACL", value) }
    /// `OplocksEnabled`.
    #[track_caller] pub fn oplocks_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OplocksEnabled", value) }
    /// `ReadOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
    /// `RequesterPays`.
    #[track_caller] pub fn requester_pays(self, value: impl IntoVal<bool>) -> Self { with(self, "RequesterPays", value) }
    /// `Role`: mandatory, 20 to 2048 characters, matches `^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\S+)$`. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `SMBACLEnabled`.
    #[track_caller] pub fn smbacl_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SMBACLEnabled", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_smb_file_share::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VPCEndpointDNSName`: 1 to 255 characters, matches `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_endpoint_dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "VPCEndpointDNSName", value) }
    /// `ValidUserList`: at most 100 items, no item twice, each 1 to 64 characters.
    #[track_caller] pub fn valid_user_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ValidUserList", value) }
}

/// Types of [`CfnSmbFileShare`].
pub mod cfn_smb_file_share {
    use super::super::prelude::*;
    pub use super::cfn_nfs_file_share::{CacheAttributes, EncryptionType, ObjectAcl, Tag};
    mod of { pub enum CaseSensitivity {} }

    /// Words of `CaseSensitivity`.
    pub type CaseSensitivity = Word<fn(of::CaseSensitivity)>;
    impl CaseSensitivity {
        /// `ClientSpecified`
        pub const ClientSpecified: Self = word("ClientSpecified");
        /// `CaseSensitive`
        pub const CaseSensitive: Self = word("CaseSensitive");
    }
}

/// [`AWS::StorageGateway::Tape`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html).
///
/// What `Ref` returns: `TapeARN`.
pub type CfnTape = Handle<of::CfnTape>;
impl cfn::ResourceType for of::CfnTape { const TYPE: &'static str = "AWS::StorageGateway::Tape"; type Tags = cfn::TagList; type Props = CfnTapeProps; type Reference = Is<kinds::TapeArn>; }
impl CfnTape {
    /// The attribute `TapeARN`.
    #[inline] pub fn attr_tape_arn(&self) -> Val<Is<kinds::TapeArn>> { cfn::attribute(&self.0, "TapeARN") }
    /// The attribute `TapeCreatedDate`.
    #[inline] pub fn attr_tape_created_date(&self) -> Val<String> { cfn::attribute(&self.0, "TapeCreatedDate") }
    /// The attribute `TapeStatus`.
    #[inline] pub fn attr_tape_status(&self) -> Val<String> { cfn::attribute(&self.0, "TapeStatus") }
    /// The attribute `TapeUsedInBytes`.
    #[inline] pub fn attr_tape_used_in_bytes(&self) -> Val<f64> { cfn::attribute(&self.0, "TapeUsedInBytes") }
}

/// Properties of [`CfnTape`].
///
/// Mandatory: `GatewayARN`, `TapeSizeInBytes`.
///
/// A change replaces the resource: `GatewayARN`, `KMSEncrypted`, `KMSKey`, `PoolId`, `TapeBarcode`, `TapeSizeInBytes`, `Worm`.
pub type CfnTapeProps = Fields<of::CfnTape>;
impl CfnTapeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(gateway_arn: impl IntoVal<String>, tape_size_in_bytes: impl IntoVal<f64>) -> Self { with(with(empty(), "GatewayARN", gateway_arn), "TapeSizeInBytes", tape_size_in_bytes) }
    /// `GatewayARN`: mandatory, 50 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayARN", value) }
    /// `KMSEncrypted`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "KMSEncrypted", value) }
    /// `KMSKey`: 7 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKey", value) }
    /// `PoolId`: 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "PoolId", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_tape::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TapeBarcode`: 5 to 16 characters, matches `^[A-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn tape_barcode(self, value: impl IntoVal<String>) -> Self { with(self, "TapeBarcode", value) }
    /// `TapeSizeInBytes`: mandatory, at least 1. Changing it replaces the resource.
    #[track_caller] pub fn tape_size_in_bytes(self, value: impl IntoVal<f64>) -> Self { with(self, "TapeSizeInBytes", value) }
    /// `Worm`. Changing it replaces the resource.
    #[track_caller] pub fn worm(self, value: impl IntoVal<bool>) -> Self { with(self, "Worm", value) }
}

/// Types of [`CfnTape`].
pub mod cfn_tape {
    pub use super::cfn_nfs_file_share::{Tag};
}

/// [`AWS::StorageGateway::TapePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html).
///
/// What `Ref` returns: `PoolARN`.
pub type CfnTapePool = Handle<of::CfnTapePool>;
impl cfn::ResourceType for of::CfnTapePool { const TYPE: &'static str = "AWS::StorageGateway::TapePool"; type Tags = cfn::TagList; type Props = CfnTapePoolProps; type Reference = Is<kinds::TapePoolArn>; }
impl CfnTapePool {
    /// The attribute `PoolARN`.
    #[inline] pub fn attr_pool_arn(&self) -> Val<Is<kinds::TapePoolArn>> { cfn::attribute(&self.0, "PoolARN") }
    /// The attribute `PoolId`.
    #[inline] pub fn attr_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "PoolId") }
}

/// Properties of [`CfnTapePool`].
///
/// Mandatory: `PoolName`, `StorageClass`.
///
/// A change replaces the resource: `PoolName`, `RetentionLockTimeInDays`, `RetentionLockType`, `StorageClass`.
pub type CfnTapePoolProps = Fields<of::CfnTapePool>;
impl CfnTapePoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(pool_name: impl IntoVal<String>, storage_class: impl IntoVal<cfn_tape_pool::StorageClass>) -> Self { with(with(empty(), "PoolName", pool_name), "StorageClass", storage_class) }
    /// `PoolName`: mandatory, 1 to 100 characters, matches `^[ -\.0-\[\]-~]*[!-\.0-\[\]-~][ -\.0-\[\]-~]*$`. Changing it replaces the resource.
    #[track_caller] pub fn pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "PoolName", value) }
    /// `RetentionLockTimeInDays`: 0 to 36500. Changing it replaces the resource.
    #[track_caller] pub fn retention_lock_time_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionLockTimeInDays", value) }
    /// `RetentionLockType`. Changing it replaces the resource.
    #[track_caller] pub fn retention_lock_type(self, value: impl IntoVal<cfn_tape_pool::RetentionLockType>) -> Self { with(self, "RetentionLockType", value) }
    /// `StorageClass`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn storage_class(self, value: impl IntoVal<cfn_tape_pool::StorageClass>) -> Self { with(self, "StorageClass", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_tape_pool::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTapePool`].
pub mod cfn_tape_pool {
    use super::super::prelude::*;
    pub use super::cfn_nfs_file_share::{Tag};
    mod of { pub enum RetentionLockType {} pub enum StorageClass {} }

    /// Words of `RetentionLockType`.
    pub type RetentionLockType = Word<fn(of::RetentionLockType)>;
    impl RetentionLockType {
        /// `COMPLIANCE`
        pub const Compliance: Self = word("COMPLIANCE");
        /// `GOVERNANCE`
        pub const Governance: Self = word("GOVERNANCE");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `StorageClass`.
    pub type StorageClass = Word<fn(of::StorageClass)>;
    impl StorageClass {
        /// `DEEP_ARCHIVE`
        pub const DeepArchive: Self = word("DEEP_ARCHIVE");
        /// `GLACIER`
        pub const Glacier: Self = word("GLACIER");
    }
}

/// [`AWS::StorageGateway::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html).
///
/// What `Ref` returns: `VolumeARN`.
pub type CfnVolume = Handle<of::CfnVolume>;
impl cfn::ResourceType for of::CfnVolume { const TYPE: &'static str = "AWS::StorageGateway::Volume"; type Tags = cfn::TagList; type Props = CfnVolumeProps; type Reference = Is<kinds::VolumeArn>; }
impl CfnVolume {
    /// The attribute `CreatedDate`.
    #[inline] pub fn attr_created_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedDate") }
    /// The attribute `TargetARN`.
    #[inline] pub fn attr_target_arn(&self) -> Val<String> { cfn::attribute(&self.0, "TargetARN") }
    /// The attribute `VolumeARN`.
    #[inline] pub fn attr_volume_arn(&self) -> Val<Is<kinds::VolumeArn>> { cfn::attribute(&self.0, "VolumeARN") }
    /// The attribute `VolumeAttachmentStatus`.
    #[inline] pub fn attr_volume_attachment_status(&self) -> Val<String> { cfn::attribute(&self.0, "VolumeAttachmentStatus") }
    /// The attribute `VolumeId`.
    #[inline] pub fn attr_volume_id(&self) -> Val<String> { cfn::attribute(&self.0, "VolumeId") }
    /// The attribute `VolumeStatus`.
    #[inline] pub fn attr_volume_status(&self) -> Val<String> { cfn::attribute(&self.0, "VolumeStatus") }
    /// The attribute `VolumeType`.
    #[inline] pub fn attr_volume_type(&self) -> Val<String> { cfn::attribute(&self.0, "VolumeType") }
    /// The attribute `VolumeUsedInBytes`.
    #[inline] pub fn attr_volume_used_in_bytes(&self) -> Val<f64> { cfn::attribute(&self.0, "VolumeUsedInBytes") }
}

/// Properties of [`CfnVolume`].
///
/// Mandatory: `GatewayARN`, `TargetName`, `NetworkInterfaceId`, `VolumeSizeInBytes`.
///
/// A change replaces the resource: `GatewayARN`, `KMSEncrypted`, `KMSKey`, `NetworkInterfaceId`, `SnapshotId`, `SourceVolumeARN`, `TargetName`, `VolumeSizeInBytes`.
pub type CfnVolumeProps = Fields<of::CfnVolume>;
/// What [`CfnVolumeProps`] cannot do without.
pub struct CfnVolumePropsRequired<A, B, C, D> {
    /// `GatewayARN`: 50 to 500 characters. Changing it replaces the resource.
    pub gateway_arn: A,
    /// `TargetName`: 1 to 200 characters, matches `^[-\.;a-z0-9]+$`. Changing it replaces the resource.
    pub target_name: B,
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    pub network_interface_id: C,
    /// `VolumeSizeInBytes`. Changing it replaces the resource.
    pub volume_size_in_bytes: D,
}
impl CfnVolumeProps {
    /// Takes what is mandatory, by name: [`CfnVolumePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<f64>>(required: CfnVolumePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "GatewayARN", required.gateway_arn), "TargetName", required.target_name), "NetworkInterfaceId", required.network_interface_id), "VolumeSizeInBytes", required.volume_size_in_bytes) }
    /// `GatewayARN`: mandatory, 50 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayARN", value) }
    /// `KMSEncrypted`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "KMSEncrypted", value) }
    /// `KMSKey`: 7 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KMSKey", value) }
    /// `NetworkInterfaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `SnapshotId`: matches `^snap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
    /// `SourceVolumeARN`: 50 to 500 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_volume_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVolumeARN", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_volume::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetName`: mandatory, 1 to 200 characters, matches `^[-\.;a-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn target_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetName", value) }
    /// `VolumeSizeInBytes`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn volume_size_in_bytes(self, value: impl IntoVal<f64>) -> Self { with(self, "VolumeSizeInBytes", value) }
}

/// Types of [`CfnVolume`].
pub mod cfn_volume {
    pub use super::cfn_nfs_file_share::{Tag};
}
