// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::S3::AccessGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html).
    pub CfnAccessGrant, CfnAccessGrantProps, "AWS::S3::AccessGrant", tags = Some(Tagging::List("Tags"))
);
impl CfnAccessGrant {
    /// What `Ref` returns: `AccessGrantId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AccessGrantArn`.
    #[inline] pub fn attr_access_grant_arn(&self) -> Val<Is<kinds::AccessGrantArn>> { cfn::attribute(&self.0, "AccessGrantArn") }
    /// The attribute `AccessGrantId`.
    #[inline] pub fn attr_access_grant_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessGrantId") }
    /// The attribute `GrantScope`.
    #[inline] pub fn attr_grant_scope(&self) -> Val<String> { cfn::attribute(&self.0, "GrantScope") }
}

/// Properties of [`CfnAccessGrant`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccessGrantProps(Object);
ias_core::shape!(CfnAccessGrantProps);
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
    pub fn new<A: IntoVal<cfn_access_grant::Grantee>, B: IntoVal<cfn_access_grant::Permission>, C: IntoVal<String>>(required: CfnAccessGrantPropsRequired<A, B, C>) -> Self { Self(Object::new()).grantee(required.grantee).permission(required.permission).access_grants_location_id(required.access_grants_location_id) }
    /// Key of `AccessGrantsLocationConfiguration`.
    pub const ACCESS_GRANTS_LOCATION_CONFIGURATION: Key<Self, cfn_access_grant::AccessGrantsLocationConfiguration> = Key::new("AccessGrantsLocationConfiguration");
    /// `AccessGrantsLocationConfiguration`.
    pub fn access_grants_location_configuration(mut self, value: impl IntoVal<cfn_access_grant::AccessGrantsLocationConfiguration>) -> Self { self.0.put("AccessGrantsLocationConfiguration", value); self }
    /// Key of `AccessGrantsLocationId`.
    pub const ACCESS_GRANTS_LOCATION_ID: Key<Self, String> = Key::new("AccessGrantsLocationId");
    /// `AccessGrantsLocationId`: mandatory.
    pub fn access_grants_location_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccessGrantsLocationId", value); self }
    /// Key of `ApplicationArn`.
    pub const APPLICATION_ARN: Key<Self, String> = Key::new("ApplicationArn");
    /// `ApplicationArn`.
    pub fn application_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApplicationArn", value); self }
    /// Key of `Grantee`.
    pub const GRANTEE: Key<Self, cfn_access_grant::Grantee> = Key::new("Grantee");
    /// `Grantee`: mandatory.
    pub fn grantee(mut self, value: impl IntoVal<cfn_access_grant::Grantee>) -> Self { self.0.put("Grantee", value); self }
    /// Key of `Permission`.
    pub const PERMISSION: Key<Self, cfn_access_grant::Permission> = Key::new("Permission");
    /// `Permission`: mandatory.
    pub fn permission(mut self, value: impl IntoVal<cfn_access_grant::Permission>) -> Self { self.0.put("Permission", value); self }
    /// Key of `S3PrefixType`.
    pub const S3_PREFIX_TYPE: Key<Self, cfn_access_grant::S3PrefixType> = Key::new("S3PrefixType");
    /// `S3PrefixType`. Changing it replaces the resource. Write-only.
    pub fn s3_prefix_type(mut self, value: impl IntoVal<cfn_access_grant::S3PrefixType>) -> Self { self.0.put("S3PrefixType", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_access_grant::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice. Changing it replaces the resource.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_access_grant::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnAccessGrant`].
pub mod cfn_access_grant {
    use super::super::prelude::*;

    /// `AccessGrantsLocationConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccessGrantsLocationConfiguration(Object);
    ias_core::shape!(AccessGrantsLocationConfiguration);
    impl AccessGrantsLocationConfiguration {
        /// Takes what is mandatory.
        pub fn new(s3_sub_prefix: impl IntoVal<String>) -> Self { Self(Object::new()).s3_sub_prefix(s3_sub_prefix) }
        /// Key of `S3SubPrefix`.
        pub const S3_SUB_PREFIX: Key<Self, String> = Key::new("S3SubPrefix");
        /// `S3SubPrefix`: mandatory.
        pub fn s3_sub_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3SubPrefix", value); self }
    }

    /// `Grantee`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Grantee(Object);
    ias_core::shape!(Grantee);
    impl Grantee {
        /// Takes what is mandatory.
        pub fn new(grantee_type: impl IntoVal<GranteeGranteeType>, grantee_identifier: impl IntoVal<String>) -> Self { Self(Object::new()).grantee_type(grantee_type).grantee_identifier(grantee_identifier) }
        /// Key of `GranteeIdentifier`.
        pub const GRANTEE_IDENTIFIER: Key<Self, String> = Key::new("GranteeIdentifier");
        /// `GranteeIdentifier`: mandatory.
        pub fn grantee_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GranteeIdentifier", value); self }
        /// Key of `GranteeType`.
        pub const GRANTEE_TYPE: Key<Self, GranteeGranteeType> = Key::new("GranteeType");
        /// `GranteeType`: mandatory.
        pub fn grantee_type(mut self, value: impl IntoVal<GranteeGranteeType>) -> Self { self.0.put("GranteeType", value); self }
    }

    /// Words of `GranteeType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GranteeGranteeType {
        /// `IAM`
        Iam,
        /// `DIRECTORY_USER`
        DirectoryUser,
        /// `DIRECTORY_GROUP`
        DirectoryGroup,
    }
    ias_core::words!(GranteeGranteeType { Iam = "IAM", DirectoryUser = "DIRECTORY_USER", DirectoryGroup = "DIRECTORY_GROUP" });

    /// Words of `Permission`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Permission {
        /// `READ`
        Read,
        /// `WRITE`
        Write,
        /// `READWRITE`
        Readwrite,
    }
    ias_core::words!(Permission { Read = "READ", Write = "WRITE", Readwrite = "READWRITE" });

    /// Words of `S3PrefixType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum S3PrefixType {
        /// `Object`
        Object,
    }
    ias_core::words!(S3PrefixType { Object = "Object" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::S3::AccessGrantsInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html).
    pub CfnAccessGrantsInstance, CfnAccessGrantsInstanceProps, "AWS::S3::AccessGrantsInstance", tags = Some(Tagging::List("Tags"))
);
impl CfnAccessGrantsInstance {
    /// What `Ref` returns: `AccessGrantsInstanceArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AccessGrantsInstanceArn>> { cfn::reference(&self.0) }
    /// The attribute `AccessGrantsInstanceArn`.
    #[inline] pub fn attr_access_grants_instance_arn(&self) -> Val<Is<kinds::AccessGrantsInstanceArn>> { cfn::attribute(&self.0, "AccessGrantsInstanceArn") }
    /// The attribute `AccessGrantsInstanceId`.
    #[inline] pub fn attr_access_grants_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessGrantsInstanceId") }
}

/// Properties of [`CfnAccessGrantsInstance`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccessGrantsInstanceProps(Object);
ias_core::shape!(CfnAccessGrantsInstanceProps);
impl CfnAccessGrantsInstanceProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `IdentityCenterArn`.
    pub const IDENTITY_CENTER_ARN: Key<Self, String> = Key::new("IdentityCenterArn");
    /// `IdentityCenterArn`.
    pub fn identity_center_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IdentityCenterArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_access_grants_instance::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice. Changing it replaces the resource.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_access_grants_instance::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnAccessGrantsInstanceProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnAccessGrantsInstance`].
pub mod cfn_access_grants_instance {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::S3::AccessGrantsLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html).
    pub CfnAccessGrantsLocation, CfnAccessGrantsLocationProps, "AWS::S3::AccessGrantsLocation", tags = Some(Tagging::List("Tags"))
);
impl CfnAccessGrantsLocation {
    /// What `Ref` returns: `AccessGrantsLocationId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AccessGrantsLocationArn`.
    #[inline] pub fn attr_access_grants_location_arn(&self) -> Val<Is<kinds::AccessGrantsLocationArn>> { cfn::attribute(&self.0, "AccessGrantsLocationArn") }
    /// The attribute `AccessGrantsLocationId`.
    #[inline] pub fn attr_access_grants_location_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessGrantsLocationId") }
}

/// Properties of [`CfnAccessGrantsLocation`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccessGrantsLocationProps(Object);
ias_core::shape!(CfnAccessGrantsLocationProps);
impl CfnAccessGrantsLocationProps {
    /// Takes what is mandatory.
    pub fn new(iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>, location_scope: impl IntoVal<String>) -> Self { Self(Object::new()).iam_role_arn(iam_role_arn).location_scope(location_scope) }
    /// Key of `IamRoleArn`.
    pub const IAM_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("IamRoleArn");
    /// `IamRoleArn`: mandatory.
    pub fn iam_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("IamRoleArn", value); self }
    /// Key of `LocationScope`.
    pub const LOCATION_SCOPE: Key<Self, String> = Key::new("LocationScope");
    /// `LocationScope`: mandatory.
    pub fn location_scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocationScope", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_access_grants_location::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice. Changing it replaces the resource.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_access_grants_location::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnAccessGrantsLocation`].
pub mod cfn_access_grants_location {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::S3::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html).
    pub CfnAccessPoint, CfnAccessPointProps, "AWS::S3::AccessPoint", tags = Some(Tagging::List("Tags"))
);
impl CfnAccessPoint {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccessPointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `NetworkOrigin`.
    #[inline] pub fn attr_network_origin(&self) -> Val<cfn_access_point::NetworkOrigin> { cfn::attribute(&self.0, "NetworkOrigin") }
}

/// Properties of [`CfnAccessPoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccessPointProps(Object);
ias_core::shape!(CfnAccessPointProps);
impl CfnAccessPointProps {
    /// Takes what is mandatory.
    pub fn new(bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { Self(Object::new()).bucket(bucket) }
    /// Key of `Bucket`.
    pub const BUCKET: Key<Self, Is<kinds::BucketName>> = Key::new("Bucket");
    /// `Bucket`: mandatory, 3 to 255 characters. Changing it replaces the resource.
    pub fn bucket(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("Bucket", value); self }
    /// Key of `BucketAccountId`.
    pub const BUCKET_ACCOUNT_ID: Key<Self, String> = Key::new("BucketAccountId");
    /// `BucketAccountId`: at most 64 characters, matches `^\d{12}$`. Changing it replaces the resource.
    pub fn bucket_account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketAccountId", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 3 to 50 characters, matches `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Policy`.
    pub const POLICY: Key<Self, Json> = Key::new("Policy");
    /// `Policy`.
    pub fn policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Policy", value); self }
    /// Key of `PublicAccessBlockConfiguration`.
    pub const PUBLIC_ACCESS_BLOCK_CONFIGURATION: Key<Self, cfn_access_point::PublicAccessBlockConfiguration> = Key::new("PublicAccessBlockConfiguration");
    /// `PublicAccessBlockConfiguration`.
    pub fn public_access_block_configuration(mut self, value: impl IntoVal<cfn_access_point::PublicAccessBlockConfiguration>) -> Self { self.0.put("PublicAccessBlockConfiguration", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_access_point::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_access_point::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `VpcConfiguration`.
    pub const VPC_CONFIGURATION: Key<Self, cfn_access_point::VpcConfiguration> = Key::new("VpcConfiguration");
    /// `VpcConfiguration`. Changing it replaces the resource.
    pub fn vpc_configuration(mut self, value: impl IntoVal<cfn_access_point::VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value); self }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*;

    /// Words of `NetworkOrigin`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NetworkOrigin {
        /// `Internet`
        Internet,
        /// `VPC`
        Vpc,
    }
    ias_core::words!(NetworkOrigin { Internet = "Internet", Vpc = "VPC" });

    /// `PublicAccessBlockConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicAccessBlockConfiguration(Object);
    ias_core::shape!(PublicAccessBlockConfiguration);
    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `BlockPublicAcls`.
        pub const BLOCK_PUBLIC_ACLS: Key<Self, bool> = Key::new("BlockPublicAcls");
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicAcls", value); self }
        /// Key of `BlockPublicPolicy`.
        pub const BLOCK_PUBLIC_POLICY: Key<Self, bool> = Key::new("BlockPublicPolicy");
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicPolicy", value); self }
        /// Key of `IgnorePublicAcls`.
        pub const IGNORE_PUBLIC_ACLS: Key<Self, bool> = Key::new("IgnorePublicAcls");
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IgnorePublicAcls", value); self }
        /// Key of `RestrictPublicBuckets`.
        pub const RESTRICT_PUBLIC_BUCKETS: Key<Self, bool> = Key::new("RestrictPublicBuckets");
        /// `RestrictPublicBuckets`.
        pub fn restrict_public_buckets(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RestrictPublicBuckets", value); self }
    }
    impl Default for PublicAccessBlockConfiguration { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `VpcConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VpcConfiguration(Object);
    ias_core::shape!(VpcConfiguration);
    impl VpcConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `VpcId`.
        pub const VPC_ID: Key<Self, Is<kinds::VpcId>> = Key::new("VpcId");
        /// `VpcId`: 1 to 1024 characters.
        pub fn vpc_id(mut self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { self.0.put("VpcId", value); self }
    }
    impl Default for VpcConfiguration { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnBucket, CfnBucketProps, "AWS::S3::Bucket", tags = Some(Tagging::List("Tags"))
);
impl CfnBucket {
    /// What `Ref` returns: `BucketName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::BucketName>> { cfn::reference(&self.0) }
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
    #[inline] pub fn attr_metadata_configuration_destination(&self) -> Val<cfn_bucket::MetadataDestination> { cfn::attribute(&self.0, "MetadataConfiguration.Destination") }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnBucketProps(Object);
ias_core::shape!(CfnBucketProps);
impl CfnBucketProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AbacStatus`.
    pub const ABAC_STATUS: Key<Self, cfn_bucket::AbacStatus> = Key::new("AbacStatus");
    /// `AbacStatus`.
    pub fn abac_status(mut self, value: impl IntoVal<cfn_bucket::AbacStatus>) -> Self { self.0.put("AbacStatus", value); self }
    /// Key of `AccelerateConfiguration`.
    pub const ACCELERATE_CONFIGURATION: Key<Self, cfn_bucket::AccelerateConfiguration> = Key::new("AccelerateConfiguration");
    /// `AccelerateConfiguration`.
    pub fn accelerate_configuration(mut self, value: impl IntoVal<cfn_bucket::AccelerateConfiguration>) -> Self { self.0.put("AccelerateConfiguration", value); self }
    /// Key of `AccessControl`.
    pub const ACCESS_CONTROL: Key<Self, cfn_bucket::AccessControl> = Key::new("AccessControl");
    /// `AccessControl`. Write-only.
    pub fn access_control(mut self, value: impl IntoVal<cfn_bucket::AccessControl>) -> Self { self.0.put("AccessControl", value); self }
    /// Key of `AnalyticsConfigurations`.
    pub const ANALYTICS_CONFIGURATIONS: Key<Self, List<cfn_bucket::AnalyticsConfiguration>> = Key::new("AnalyticsConfigurations");
    /// `AnalyticsConfigurations`: no item twice.
    pub fn analytics_configurations(mut self, value: impl IntoVal<List<cfn_bucket::AnalyticsConfiguration>>) -> Self { self.0.put("AnalyticsConfigurations", value); self }
    /// Key of `BucketEncryption`.
    pub const BUCKET_ENCRYPTION: Key<Self, cfn_bucket::BucketEncryption> = Key::new("BucketEncryption");
    /// `BucketEncryption`.
    pub fn bucket_encryption(mut self, value: impl IntoVal<cfn_bucket::BucketEncryption>) -> Self { self.0.put("BucketEncryption", value); self }
    /// Key of `BucketName`.
    pub const BUCKET_NAME: Key<Self, String> = Key::new("BucketName");
    /// `BucketName`: at most 63 characters, matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. Changing it replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketName", value); self }
    /// Key of `BucketNamePrefix`.
    pub const BUCKET_NAME_PREFIX: Key<Self, String> = Key::new("BucketNamePrefix");
    /// `BucketNamePrefix`. Changing it replaces the resource. Write-only.
    pub fn bucket_name_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketNamePrefix", value); self }
    /// Key of `BucketNamespace`.
    pub const BUCKET_NAMESPACE: Key<Self, cfn_bucket::BucketNamespace> = Key::new("BucketNamespace");
    /// `BucketNamespace`. Changing it replaces the resource. Write-only.
    pub fn bucket_namespace(mut self, value: impl IntoVal<cfn_bucket::BucketNamespace>) -> Self { self.0.put("BucketNamespace", value); self }
    /// Key of `CorsConfiguration`.
    pub const CORS_CONFIGURATION: Key<Self, cfn_bucket::CorsConfiguration> = Key::new("CorsConfiguration");
    /// `CorsConfiguration`.
    pub fn cors_configuration(mut self, value: impl IntoVal<cfn_bucket::CorsConfiguration>) -> Self { self.0.put("CorsConfiguration", value); self }
    /// Key of `IntelligentTieringConfigurations`.
    pub const INTELLIGENT_TIERING_CONFIGURATIONS: Key<Self, List<cfn_bucket::IntelligentTieringConfiguration>> = Key::new("IntelligentTieringConfigurations");
    /// `IntelligentTieringConfigurations`: no item twice.
    pub fn intelligent_tiering_configurations(mut self, value: impl IntoVal<List<cfn_bucket::IntelligentTieringConfiguration>>) -> Self { self.0.put("IntelligentTieringConfigurations", value); self }
    /// Key of `InventoryConfigurations`.
    pub const INVENTORY_CONFIGURATIONS: Key<Self, List<cfn_bucket::InventoryConfiguration>> = Key::new("InventoryConfigurations");
    /// `InventoryConfigurations`: no item twice.
    pub fn inventory_configurations(mut self, value: impl IntoVal<List<cfn_bucket::InventoryConfiguration>>) -> Self { self.0.put("InventoryConfigurations", value); self }
    /// Key of `LifecycleConfiguration`.
    pub const LIFECYCLE_CONFIGURATION: Key<Self, cfn_bucket::LifecycleConfiguration> = Key::new("LifecycleConfiguration");
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(mut self, value: impl IntoVal<cfn_bucket::LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value); self }
    /// Key of `LoggingConfiguration`.
    pub const LOGGING_CONFIGURATION: Key<Self, cfn_bucket::LoggingConfiguration> = Key::new("LoggingConfiguration");
    /// `LoggingConfiguration`.
    pub fn logging_configuration(mut self, value: impl IntoVal<cfn_bucket::LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value); self }
    /// Key of `MetadataConfiguration`.
    pub const METADATA_CONFIGURATION: Key<Self, cfn_bucket::MetadataConfiguration> = Key::new("MetadataConfiguration");
    /// `MetadataConfiguration`.
    pub fn metadata_configuration(mut self, value: impl IntoVal<cfn_bucket::MetadataConfiguration>) -> Self { self.0.put("MetadataConfiguration", value); self }
    /// Key of `MetadataTableConfiguration`.
    pub const METADATA_TABLE_CONFIGURATION: Key<Self, cfn_bucket::MetadataTableConfiguration> = Key::new("MetadataTableConfiguration");
    /// `MetadataTableConfiguration`.
    pub fn metadata_table_configuration(mut self, value: impl IntoVal<cfn_bucket::MetadataTableConfiguration>) -> Self { self.0.put("MetadataTableConfiguration", value); self }
    /// Key of `MetricsConfigurations`.
    pub const METRICS_CONFIGURATIONS: Key<Self, List<cfn_bucket::MetricsConfiguration>> = Key::new("MetricsConfigurations");
    /// `MetricsConfigurations`: no item twice.
    pub fn metrics_configurations(mut self, value: impl IntoVal<List<cfn_bucket::MetricsConfiguration>>) -> Self { self.0.put("MetricsConfigurations", value); self }
    /// Key of `NotificationConfiguration`.
    pub const NOTIFICATION_CONFIGURATION: Key<Self, cfn_bucket::NotificationConfiguration> = Key::new("NotificationConfiguration");
    /// `NotificationConfiguration`.
    pub fn notification_configuration(mut self, value: impl IntoVal<cfn_bucket::NotificationConfiguration>) -> Self { self.0.put("NotificationConfiguration", value); self }
    /// Key of `ObjectLockConfiguration`.
    pub const OBJECT_LOCK_CONFIGURATION: Key<Self, cfn_bucket::ObjectLockConfiguration> = Key::new("ObjectLockConfiguration");
    /// `ObjectLockConfiguration`.
    pub fn object_lock_configuration(mut self, value: impl IntoVal<cfn_bucket::ObjectLockConfiguration>) -> Self { self.0.put("ObjectLockConfiguration", value); self }
    /// Key of `ObjectLockEnabled`.
    pub const OBJECT_LOCK_ENABLED: Key<Self, bool> = Key::new("ObjectLockEnabled");
    /// `ObjectLockEnabled`. Changing it replaces the resource.
    pub fn object_lock_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ObjectLockEnabled", value); self }
    /// Key of `OwnershipControls`.
    pub const OWNERSHIP_CONTROLS: Key<Self, cfn_bucket::OwnershipControls> = Key::new("OwnershipControls");
    /// `OwnershipControls`.
    pub fn ownership_controls(mut self, value: impl IntoVal<cfn_bucket::OwnershipControls>) -> Self { self.0.put("OwnershipControls", value); self }
    /// Key of `PublicAccessBlockConfiguration`.
    pub const PUBLIC_ACCESS_BLOCK_CONFIGURATION: Key<Self, cfn_bucket::PublicAccessBlockConfiguration> = Key::new("PublicAccessBlockConfiguration");
    /// `PublicAccessBlockConfiguration`.
    pub fn public_access_block_configuration(mut self, value: impl IntoVal<cfn_bucket::PublicAccessBlockConfiguration>) -> Self { self.0.put("PublicAccessBlockConfiguration", value); self }
    /// Key of `ReplicationConfiguration`.
    pub const REPLICATION_CONFIGURATION: Key<Self, cfn_bucket::ReplicationConfiguration> = Key::new("ReplicationConfiguration");
    /// `ReplicationConfiguration`.
    pub fn replication_configuration(mut self, value: impl IntoVal<cfn_bucket::ReplicationConfiguration>) -> Self { self.0.put("ReplicationConfiguration", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_bucket::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_bucket::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `VersioningConfiguration`.
    pub const VERSIONING_CONFIGURATION: Key<Self, cfn_bucket::VersioningConfiguration> = Key::new("VersioningConfiguration");
    /// `VersioningConfiguration`.
    pub fn versioning_configuration(mut self, value: impl IntoVal<cfn_bucket::VersioningConfiguration>) -> Self { self.0.put("VersioningConfiguration", value); self }
    /// Key of `WebsiteConfiguration`.
    pub const WEBSITE_CONFIGURATION: Key<Self, cfn_bucket::WebsiteConfiguration> = Key::new("WebsiteConfiguration");
    /// `WebsiteConfiguration`.
    pub fn website_configuration(mut self, value: impl IntoVal<cfn_bucket::WebsiteConfiguration>) -> Self { self.0.put("WebsiteConfiguration", value); self }
}
impl Default for CfnBucketProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnBucket`].
pub mod cfn_bucket {
    use super::super::prelude::*;

    /// Words of `AbacStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AbacStatus {
        /// `Enabled`
        Enabled,
        /// `Disabled`
        Disabled,
    }
    ias_core::words!(AbacStatus { Enabled = "Enabled", Disabled = "Disabled" });

    /// `AbortIncompleteMultipartUpload`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AbortIncompleteMultipartUpload(Object);
    ias_core::shape!(AbortIncompleteMultipartUpload);
    impl AbortIncompleteMultipartUpload {
        /// Takes what is mandatory.
        pub fn new(days_after_initiation: impl IntoVal<i64>) -> Self { Self(Object::new()).days_after_initiation(days_after_initiation) }
        /// Key of `DaysAfterInitiation`.
        pub const DAYS_AFTER_INITIATION: Key<Self, i64> = Key::new("DaysAfterInitiation");
        /// `DaysAfterInitiation`: mandatory, at least 0.
        pub fn days_after_initiation(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DaysAfterInitiation", value); self }
    }

    /// `AccelerateConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccelerateConfiguration(Object);
    ias_core::shape!(AccelerateConfiguration);
    impl AccelerateConfiguration {
        /// Takes what is mandatory.
        pub fn new(acceleration_status: impl IntoVal<AccelerateConfigurationAccelerationStatus>) -> Self { Self(Object::new()).acceleration_status(acceleration_status) }
        /// Key of `AccelerationStatus`.
        pub const ACCELERATION_STATUS: Key<Self, AccelerateConfigurationAccelerationStatus> = Key::new("AccelerationStatus");
        /// `AccelerationStatus`: mandatory.
        pub fn acceleration_status(mut self, value: impl IntoVal<AccelerateConfigurationAccelerationStatus>) -> Self { self.0.put("AccelerationStatus", value); self }
    }

    /// Words of `AccelerationStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AccelerateConfigurationAccelerationStatus {
        /// `Enabled`
        Enabled,
        /// `Suspended`
        Suspended,
    }
    ias_core::words!(AccelerateConfigurationAccelerationStatus { Enabled = "Enabled", Suspended = "Suspended" });

    /// Words of `AccessControl`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AccessControl {
        /// `AuthenticatedRead`
        AuthenticatedRead,
        /// `AwsExecRead`
        AwsExecRead,
        /// `BucketOwnerFullControl`
        BucketOwnerFullControl,
        /// `BucketOwnerRead`
        BucketOwnerRead,
        /// `LogDeliveryWrite`
        LogDeliveryWrite,
        /// `Private`
        Private,
        /// `PublicRead`
        PublicRead,
        /// `PublicReadWrite`
        PublicReadWrite,
    }
    ias_core::words!(AccessControl { AuthenticatedRead = "AuthenticatedRead", AwsExecRead = "AwsExecRead", BucketOwnerFullControl = "BucketOwnerFullControl", BucketOwnerRead = "BucketOwnerRead", LogDeliveryWrite = "LogDeliveryWrite", Private = "Private", PublicRead = "PublicRead", PublicReadWrite = "PublicReadWrite" });

    /// `AccessControlTranslation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccessControlTranslation(Object);
    ias_core::shape!(AccessControlTranslation);
    impl AccessControlTranslation {
        /// Takes what is mandatory.
        pub fn new(owner: impl IntoVal<AccessControlTranslationOwner>) -> Self { Self(Object::new()).owner(owner) }
        /// Key of `Owner`.
        pub const OWNER: Key<Self, AccessControlTranslationOwner> = Key::new("Owner");
        /// `Owner`: mandatory.
        pub fn owner(mut self, value: impl IntoVal<AccessControlTranslationOwner>) -> Self { self.0.put("Owner", value); self }
    }

    /// Words of `Owner`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AccessControlTranslationOwner {
        /// `Destination`
        Destination,
    }
    ias_core::words!(AccessControlTranslationOwner { Destination = "Destination" });

    /// `AnalyticsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AnalyticsConfiguration(Object);
    ias_core::shape!(AnalyticsConfiguration);
    impl AnalyticsConfiguration {
        /// Takes what is mandatory.
        pub fn new(storage_class_analysis: impl IntoVal<StorageClassAnalysis>, id: impl IntoVal<String>) -> Self { Self(Object::new()).storage_class_analysis(storage_class_analysis).id(id) }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `StorageClassAnalysis`.
        pub const STORAGE_CLASS_ANALYSIS: Key<Self, StorageClassAnalysis> = Key::new("StorageClassAnalysis");
        /// `StorageClassAnalysis`: mandatory.
        pub fn storage_class_analysis(mut self, value: impl IntoVal<StorageClassAnalysis>) -> Self { self.0.put("StorageClassAnalysis", value); self }
        /// Key of `TagFilters`.
        pub const TAG_FILTERS: Key<Self, List<TagFilter>> = Key::new("TagFilters");
        /// `TagFilters`: no item twice.
        pub fn tag_filters(mut self, value: impl IntoVal<List<TagFilter>>) -> Self { self.0.put("TagFilters", value); self }
    }

    /// `AnnotationTableConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AnnotationTableConfiguration(Object);
    ias_core::shape!(AnnotationTableConfiguration);
    impl AnnotationTableConfiguration {
        /// Takes what is mandatory.
        pub fn new(configuration_state: impl IntoVal<AnnotationTableConfigurationConfigurationState>) -> Self { Self(Object::new()).configuration_state(configuration_state) }
        /// Key of `ConfigurationState`.
        pub const CONFIGURATION_STATE: Key<Self, AnnotationTableConfigurationConfigurationState> = Key::new("ConfigurationState");
        /// `ConfigurationState`: mandatory.
        pub fn configuration_state(mut self, value: impl IntoVal<AnnotationTableConfigurationConfigurationState>) -> Self { self.0.put("ConfigurationState", value); self }
        /// Key of `EncryptionConfiguration`.
        pub const ENCRYPTION_CONFIGURATION: Key<Self, MetadataTableEncryptionConfiguration> = Key::new("EncryptionConfiguration");
        /// `EncryptionConfiguration`. Write-only.
        pub fn encryption_configuration(mut self, value: impl IntoVal<MetadataTableEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value); self }
        /// Key of `Role`.
        pub const ROLE: Key<Self, String> = Key::new("Role");
        /// `Role`.
        pub fn role(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Role", value); self }
    }

    /// Words of `ConfigurationState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AnnotationTableConfigurationConfigurationState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(AnnotationTableConfigurationConfigurationState { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// Words of `Item`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BlockedEncryptionTypeListItem {
        /// `NONE`
        None,
        /// `SSE-C`
        SseC,
    }
    ias_core::words!(BlockedEncryptionTypeListItem { None = "NONE", SseC = "SSE-C" });

    /// `BlockedEncryptionTypes`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockedEncryptionTypes(Object);
    ias_core::shape!(BlockedEncryptionTypes);
    impl BlockedEncryptionTypes {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `EncryptionType`.
        pub const ENCRYPTION_TYPE: Key<Self, List<BlockedEncryptionTypeListItem>> = Key::new("EncryptionType");
        /// `EncryptionType`: no item twice.
        pub fn encryption_type(mut self, value: impl IntoVal<List<BlockedEncryptionTypeListItem>>) -> Self { self.0.put("EncryptionType", value); self }
    }
    impl Default for BlockedEncryptionTypes { fn default() -> Self { Self::new() } }

    /// `BucketEncryption`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BucketEncryption(Object);
    ias_core::shape!(BucketEncryption);
    impl BucketEncryption {
        /// Takes what is mandatory.
        pub fn new(server_side_encryption_configuration: impl IntoVal<List<ServerSideEncryptionRule>>) -> Self { Self(Object::new()).server_side_encryption_configuration(server_side_encryption_configuration) }
        /// Key of `ServerSideEncryptionConfiguration`.
        pub const SERVER_SIDE_ENCRYPTION_CONFIGURATION: Key<Self, List<ServerSideEncryptionRule>> = Key::new("ServerSideEncryptionConfiguration");
        /// `ServerSideEncryptionConfiguration`: mandatory, no item twice.
        pub fn server_side_encryption_configuration(mut self, value: impl IntoVal<List<ServerSideEncryptionRule>>) -> Self { self.0.put("ServerSideEncryptionConfiguration", value); self }
    }

    /// Words of `BucketNamespace`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BucketNamespace {
        /// `global`
        Global,
        /// `account-regional`
        AccountRegional,
    }
    ias_core::words!(BucketNamespace { Global = "global", AccountRegional = "account-regional" });

    /// `CorsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CorsConfiguration(Object);
    ias_core::shape!(CorsConfiguration);
    impl CorsConfiguration {
        /// Takes what is mandatory.
        pub fn new(cors_rules: impl IntoVal<List<CorsRule>>) -> Self { Self(Object::new()).cors_rules(cors_rules) }
        /// Key of `CorsRules`.
        pub const CORS_RULES: Key<Self, List<CorsRule>> = Key::new("CorsRules");
        /// `CorsRules`: mandatory, no item twice, each at most 100 characters.
        pub fn cors_rules(mut self, value: impl IntoVal<List<CorsRule>>) -> Self { self.0.put("CorsRules", value); self }
    }

    /// `CorsRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CorsRule(Object);
    ias_core::shape!(CorsRule);
    impl CorsRule {
        /// Takes what is mandatory.
        pub fn new(allowed_methods: impl IntoVal<List<CorsRuleAllowedMethod>>, allowed_origins: impl IntoVal<List<String>>) -> Self { Self(Object::new()).allowed_methods(allowed_methods).allowed_origins(allowed_origins) }
        /// Key of `AllowedHeaders`.
        pub const ALLOWED_HEADERS: Key<Self, List<String>> = Key::new("AllowedHeaders");
        /// `AllowedHeaders`: no item twice.
        pub fn allowed_headers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowedHeaders", value); self }
        /// Key of `AllowedMethods`.
        pub const ALLOWED_METHODS: Key<Self, List<CorsRuleAllowedMethod>> = Key::new("AllowedMethods");
        /// `AllowedMethods`: mandatory, no item twice.
        pub fn allowed_methods(mut self, value: impl IntoVal<List<CorsRuleAllowedMethod>>) -> Self { self.0.put("AllowedMethods", value); self }
        /// Key of `AllowedOrigins`.
        pub const ALLOWED_ORIGINS: Key<Self, List<String>> = Key::new("AllowedOrigins");
        /// `AllowedOrigins`: mandatory, no item twice.
        pub fn allowed_origins(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowedOrigins", value); self }
        /// Key of `ExposedHeaders`.
        pub const EXPOSED_HEADERS: Key<Self, List<String>> = Key::new("ExposedHeaders");
        /// `ExposedHeaders`: no item twice.
        pub fn exposed_headers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExposedHeaders", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: at most 255 characters.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `MaxAge`.
        pub const MAX_AGE: Key<Self, i64> = Key::new("MaxAge");
        /// `MaxAge`: at least 0.
        pub fn max_age(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxAge", value); self }
    }

    /// Words of `AllowedMethod`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CorsRuleAllowedMethod {
        /// `GET`
        Get,
        /// `PUT`
        Put,
        /// `HEAD`
        Head,
        /// `POST`
        Post,
        /// `DELETE`
        Delete,
    }
    ias_core::words!(CorsRuleAllowedMethod { Get = "GET", Put = "PUT", Head = "HEAD", Post = "POST", Delete = "DELETE" });

    /// `DataExport`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataExport(Object);
    ias_core::shape!(DataExport);
    impl DataExport {
        /// Takes what is mandatory.
        pub fn new(destination: impl IntoVal<Destination>, output_schema_version: impl IntoVal<String>) -> Self { Self(Object::new()).destination(destination).output_schema_version(output_schema_version) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, Destination> = Key::new("Destination");
        /// `Destination`: mandatory.
        pub fn destination(mut self, value: impl IntoVal<Destination>) -> Self { self.0.put("Destination", value); self }
        /// Key of `OutputSchemaVersion`.
        pub const OUTPUT_SCHEMA_VERSION: Key<Self, String> = Key::new("OutputSchemaVersion");
        /// `OutputSchemaVersion`: mandatory, one of `V_1`.
        pub fn output_schema_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OutputSchemaVersion", value); self }
    }

    /// `DefaultEventHold`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DefaultEventHold(Object);
    ias_core::shape!(DefaultEventHold);
    impl DefaultEventHold {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Days`.
        pub const DAYS: Key<Self, i64> = Key::new("Days");
        /// `Days`.
        pub fn days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Days", value); self }
        /// Key of `Years`.
        pub const YEARS: Key<Self, i64> = Key::new("Years");
        /// `Years`.
        pub fn years(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Years", value); self }
    }
    impl Default for DefaultEventHold { fn default() -> Self { Self::new() } }

    /// `DefaultRetention`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DefaultRetention(Object);
    ias_core::shape!(DefaultRetention);
    impl DefaultRetention {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Days`.
        pub const DAYS: Key<Self, i64> = Key::new("Days");
        /// `Days`.
        pub fn days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Days", value); self }
        /// Key of `DefaultEventHold`.
        pub const DEFAULT_EVENT_HOLD: Key<Self, DefaultEventHold> = Key::new("DefaultEventHold");
        /// `DefaultEventHold`.
        pub fn default_event_hold(mut self, value: impl IntoVal<DefaultEventHold>) -> Self { self.0.put("DefaultEventHold", value); self }
        /// Key of `Mode`.
        pub const MODE: Key<Self, DefaultRetentionMode> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<DefaultRetentionMode>) -> Self { self.0.put("Mode", value); self }
        /// Key of `Years`.
        pub const YEARS: Key<Self, i64> = Key::new("Years");
        /// `Years`.
        pub fn years(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Years", value); self }
    }
    impl Default for DefaultRetention { fn default() -> Self { Self::new() } }

    /// Words of `Mode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DefaultRetentionMode {
        /// `COMPLIANCE`
        Compliance,
        /// `GOVERNANCE`
        Governance,
    }
    ias_core::words!(DefaultRetentionMode { Compliance = "COMPLIANCE", Governance = "GOVERNANCE" });

    /// `DeleteMarkerReplication`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteMarkerReplication(Object);
    ias_core::shape!(DeleteMarkerReplication);
    impl DeleteMarkerReplication {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Status`.
        pub const STATUS: Key<Self, DeleteMarkerReplicationStatus> = Key::new("Status");
        /// `Status`.
        pub fn status(mut self, value: impl IntoVal<DeleteMarkerReplicationStatus>) -> Self { self.0.put("Status", value); self }
    }
    impl Default for DeleteMarkerReplication { fn default() -> Self { Self::new() } }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DeleteMarkerReplicationStatus {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(DeleteMarkerReplicationStatus { Disabled = "Disabled", Enabled = "Enabled" });

    /// `Destination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination(Object);
    ias_core::shape!(Destination);
    impl Destination {
        /// Takes what is mandatory.
        pub fn new(bucket_arn: impl IntoVal<Is<kinds::BucketArn>>, format: impl IntoVal<DestinationFormat>) -> Self { Self(Object::new()).bucket_arn(bucket_arn).format(format) }
        /// Key of `BucketAccountId`.
        pub const BUCKET_ACCOUNT_ID: Key<Self, String> = Key::new("BucketAccountId");
        /// `BucketAccountId`.
        pub fn bucket_account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketAccountId", value); self }
        /// Key of `BucketArn`.
        pub const BUCKET_ARN: Key<Self, Is<kinds::BucketArn>> = Key::new("BucketArn");
        /// `BucketArn`: mandatory.
        pub fn bucket_arn(mut self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { self.0.put("BucketArn", value); self }
        /// Key of `Format`.
        pub const FORMAT: Key<Self, DestinationFormat> = Key::new("Format");
        /// `Format`: mandatory.
        pub fn format(mut self, value: impl IntoVal<DestinationFormat>) -> Self { self.0.put("Format", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
    }

    /// Words of `Format`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DestinationFormat {
        /// `CSV`
        Csv,
        /// `ORC`
        Orc,
        /// `Parquet`
        Parquet,
    }
    ias_core::words!(DestinationFormat { Csv = "CSV", Orc = "ORC", Parquet = "Parquet" });

    /// `EncryptionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptionConfiguration(Object);
    ias_core::shape!(EncryptionConfiguration);
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        pub fn new(replica_kms_key_id: impl IntoVal<String>) -> Self { Self(Object::new()).replica_kms_key_id(replica_kms_key_id) }
        /// Key of `ReplicaKmsKeyID`.
        pub const REPLICA_KMS_KEY_ID: Key<Self, String> = Key::new("ReplicaKmsKeyID");
        /// `ReplicaKmsKeyID`: mandatory.
        pub fn replica_kms_key_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReplicaKmsKeyID", value); self }
    }

    /// `EventBridgeConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EventBridgeConfiguration(Object);
    ias_core::shape!(EventBridgeConfiguration);
    impl EventBridgeConfiguration {
        /// Takes what is mandatory.
        pub fn new(event_bridge_enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).event_bridge_enabled(event_bridge_enabled) }
        /// Key of `EventBridgeEnabled`.
        pub const EVENT_BRIDGE_ENABLED: Key<Self, bool> = Key::new("EventBridgeEnabled");
        /// `EventBridgeEnabled`: mandatory, default `"true"`.
        pub fn event_bridge_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EventBridgeEnabled", value); self }
    }

    /// `FilterRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FilterRule(Object);
    ias_core::shape!(FilterRule);
    impl FilterRule {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).name(name) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory, at most 1024 characters.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `IntelligentTieringConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IntelligentTieringConfiguration(Object);
    ias_core::shape!(IntelligentTieringConfiguration);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<IntelligentTieringConfigurationStatus>, C: IntoVal<List<Tiering>>>(required: IntelligentTieringConfigurationRequired<A, B, C>) -> Self { Self(Object::new()).id(required.id).status(required.status).tierings(required.tierings) }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `Status`.
        pub const STATUS: Key<Self, IntelligentTieringConfigurationStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<IntelligentTieringConfigurationStatus>) -> Self { self.0.put("Status", value); self }
        /// Key of `TagFilters`.
        pub const TAG_FILTERS: Key<Self, List<TagFilter>> = Key::new("TagFilters");
        /// `TagFilters`: no item twice.
        pub fn tag_filters(mut self, value: impl IntoVal<List<TagFilter>>) -> Self { self.0.put("TagFilters", value); self }
        /// Key of `Tierings`.
        pub const TIERINGS: Key<Self, List<Tiering>> = Key::new("Tierings");
        /// `Tierings`: mandatory, no item twice.
        pub fn tierings(mut self, value: impl IntoVal<List<Tiering>>) -> Self { self.0.put("Tierings", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IntelligentTieringConfigurationStatus {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(IntelligentTieringConfigurationStatus { Disabled = "Disabled", Enabled = "Enabled" });

    /// `InventoryConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InventoryConfiguration(Object);
    ias_core::shape!(InventoryConfiguration);
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
        pub fn new<A: IntoVal<Destination>, B: IntoVal<bool>, C: IntoVal<String>, D: IntoVal<InventoryConfigurationIncludedObjectVersions>, E: IntoVal<InventoryConfigurationScheduleFrequency>>(required: InventoryConfigurationRequired<A, B, C, D, E>) -> Self { Self(Object::new()).destination(required.destination).enabled(required.enabled).id(required.id).included_object_versions(required.included_object_versions).schedule_frequency(required.schedule_frequency) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, Destination> = Key::new("Destination");
        /// `Destination`: mandatory.
        pub fn destination(mut self, value: impl IntoVal<Destination>) -> Self { self.0.put("Destination", value); self }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`: mandatory.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `IncludedObjectVersions`.
        pub const INCLUDED_OBJECT_VERSIONS: Key<Self, InventoryConfigurationIncludedObjectVersions> = Key::new("IncludedObjectVersions");
        /// `IncludedObjectVersions`: mandatory.
        pub fn included_object_versions(mut self, value: impl IntoVal<InventoryConfigurationIncludedObjectVersions>) -> Self { self.0.put("IncludedObjectVersions", value); self }
        /// Key of `OptionalFields`.
        pub const OPTIONAL_FIELDS: Key<Self, List<InventoryConfigurationOptionalField>> = Key::new("OptionalFields");
        /// `OptionalFields`: no item twice.
        pub fn optional_fields(mut self, value: impl IntoVal<List<InventoryConfigurationOptionalField>>) -> Self { self.0.put("OptionalFields", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `ScheduleFrequency`.
        pub const SCHEDULE_FREQUENCY: Key<Self, InventoryConfigurationScheduleFrequency> = Key::new("ScheduleFrequency");
        /// `ScheduleFrequency`: mandatory.
        pub fn schedule_frequency(mut self, value: impl IntoVal<InventoryConfigurationScheduleFrequency>) -> Self { self.0.put("ScheduleFrequency", value); self }
    }

    /// Words of `IncludedObjectVersions`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InventoryConfigurationIncludedObjectVersions {
        /// `All`
        All,
        /// `Current`
        Current,
    }
    ias_core::words!(InventoryConfigurationIncludedObjectVersions { All = "All", Current = "Current" });

    /// Words of `OptionalField`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InventoryConfigurationOptionalField {
        /// `Size`
        Size,
        /// `LastModifiedDate`
        LastModifiedDate,
        /// `StorageClass`
        StorageClass,
        /// `ETag`
        ETag,
        /// `IsMultipartUploaded`
        IsMultipartUploaded,
        /// `ReplicationStatus`
        ReplicationStatus,
        /// `EncryptionStatus`
        EncryptionStatus,
        /// `ObjectLockRetainUntilDate`
        ObjectLockRetainUntilDate,
        /// `ObjectLockMode`
        ObjectLockMode,
        /// `ObjectLockLegalHoldStatus`
        ObjectLockLegalHoldStatus,
        /// `ObjectLockEventHoldStatus`
        ObjectLockEventHoldStatus,
        /// `ObjectLockEventHoldDuration`
        ObjectLockEventHoldDuration,
        /// `IntelligentTieringAccessTier`
        IntelligentTieringAccessTier,
        /// `BucketKeyStatus`
        BucketKeyStatus,
        /// `ChecksumAlgorithm`
        ChecksumAlgorithm,
        /// `ObjectAccessControlList`
        ObjectAccessControlList,
        /// `ObjectOwner`
        ObjectOwner,
        /// `LifecycleExpirationDate`
        LifecycleExpirationDate,
        /// `IntelligentTieringReferenceDate`
        IntelligentTieringReferenceDate,
    }
    ias_core::words!(InventoryConfigurationOptionalField { Size = "Size", LastModifiedDate = "LastModifiedDate", StorageClass = "StorageClass", ETag = "ETag", IsMultipartUploaded = "IsMultipartUploaded", ReplicationStatus = "ReplicationStatus", EncryptionStatus = "EncryptionStatus", ObjectLockRetainUntilDate = "ObjectLockRetainUntilDate", ObjectLockMode = "ObjectLockMode", ObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus", ObjectLockEventHoldStatus = "ObjectLockEventHoldStatus", ObjectLockEventHoldDuration = "ObjectLockEventHoldDuration", IntelligentTieringAccessTier = "IntelligentTieringAccessTier", BucketKeyStatus = "BucketKeyStatus", ChecksumAlgorithm = "ChecksumAlgorithm", ObjectAccessControlList = "ObjectAccessControlList", ObjectOwner = "ObjectOwner", LifecycleExpirationDate = "LifecycleExpirationDate", IntelligentTieringReferenceDate = "IntelligentTieringReferenceDate" });

    /// Words of `ScheduleFrequency`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InventoryConfigurationScheduleFrequency {
        /// `Daily`
        Daily,
        /// `Weekly`
        Weekly,
    }
    ias_core::words!(InventoryConfigurationScheduleFrequency { Daily = "Daily", Weekly = "Weekly" });

    /// `InventoryTableConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InventoryTableConfiguration(Object);
    ias_core::shape!(InventoryTableConfiguration);
    impl InventoryTableConfiguration {
        /// Takes what is mandatory.
        pub fn new(configuration_state: impl IntoVal<InventoryTableConfigurationConfigurationState>) -> Self { Self(Object::new()).configuration_state(configuration_state) }
        /// Key of `ConfigurationState`.
        pub const CONFIGURATION_STATE: Key<Self, InventoryTableConfigurationConfigurationState> = Key::new("ConfigurationState");
        /// `ConfigurationState`: mandatory.
        pub fn configuration_state(mut self, value: impl IntoVal<InventoryTableConfigurationConfigurationState>) -> Self { self.0.put("ConfigurationState", value); self }
        /// Key of `EncryptionConfiguration`.
        pub const ENCRYPTION_CONFIGURATION: Key<Self, MetadataTableEncryptionConfiguration> = Key::new("EncryptionConfiguration");
        /// `EncryptionConfiguration`. Write-only.
        pub fn encryption_configuration(mut self, value: impl IntoVal<MetadataTableEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value); self }
    }

    /// Words of `ConfigurationState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InventoryTableConfigurationConfigurationState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(InventoryTableConfigurationConfigurationState { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `JournalTableConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct JournalTableConfiguration(Object);
    ias_core::shape!(JournalTableConfiguration);
    impl JournalTableConfiguration {
        /// Takes what is mandatory.
        pub fn new(record_expiration: impl IntoVal<RecordExpiration>) -> Self { Self(Object::new()).record_expiration(record_expiration) }
        /// Key of `EncryptionConfiguration`.
        pub const ENCRYPTION_CONFIGURATION: Key<Self, MetadataTableEncryptionConfiguration> = Key::new("EncryptionConfiguration");
        /// `EncryptionConfiguration`. Write-only.
        pub fn encryption_configuration(mut self, value: impl IntoVal<MetadataTableEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value); self }
        /// Key of `RecordExpiration`.
        pub const RECORD_EXPIRATION: Key<Self, RecordExpiration> = Key::new("RecordExpiration");
        /// `RecordExpiration`: mandatory.
        pub fn record_expiration(mut self, value: impl IntoVal<RecordExpiration>) -> Self { self.0.put("RecordExpiration", value); self }
    }

    /// `LambdaConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LambdaConfiguration(Object);
    ias_core::shape!(LambdaConfiguration);
    impl LambdaConfiguration {
        /// Takes what is mandatory.
        pub fn new(function: impl IntoVal<Is<kinds::FunctionArn>>, event: impl IntoVal<String>) -> Self { Self(Object::new()).function(function).event(event) }
        /// Key of `Event`.
        pub const EVENT: Key<Self, String> = Key::new("Event");
        /// `Event`: mandatory.
        pub fn event(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Event", value); self }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, NotificationFilter> = Key::new("Filter");
        /// `Filter`.
        pub fn filter(mut self, value: impl IntoVal<NotificationFilter>) -> Self { self.0.put("Filter", value); self }
        /// Key of `Function`.
        pub const FUNCTION: Key<Self, Is<kinds::FunctionArn>> = Key::new("Function");
        /// `Function`: mandatory.
        pub fn function(mut self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { self.0.put("Function", value); self }
    }

    /// `LifecycleConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LifecycleConfiguration(Object);
    ias_core::shape!(LifecycleConfiguration);
    impl LifecycleConfiguration {
        /// Takes what is mandatory.
        pub fn new(rules: impl IntoVal<List<Rule>>) -> Self { Self(Object::new()).rules(rules) }
        /// Key of `Rules`.
        pub const RULES: Key<Self, List<Rule>> = Key::new("Rules");
        /// `Rules`: mandatory, no item twice.
        pub fn rules(mut self, value: impl IntoVal<List<Rule>>) -> Self { self.0.put("Rules", value); self }
        /// Key of `TransitionDefaultMinimumObjectSize`.
        pub const TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: Key<Self, LifecycleConfigurationTransitionDefaultMinimumObjectSize> = Key::new("TransitionDefaultMinimumObjectSize");
        /// `TransitionDefaultMinimumObjectSize`.
        pub fn transition_default_minimum_object_size(mut self, value: impl IntoVal<LifecycleConfigurationTransitionDefaultMinimumObjectSize>) -> Self { self.0.put("TransitionDefaultMinimumObjectSize", value); self }
    }

    /// Words of `TransitionDefaultMinimumObjectSize`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LifecycleConfigurationTransitionDefaultMinimumObjectSize {
        /// `varies_by_storage_class`
        VariesByStorageClass,
        /// `all_storage_classes_128K`
        AllStorageClasses128K,
    }
    ias_core::words!(LifecycleConfigurationTransitionDefaultMinimumObjectSize { VariesByStorageClass = "varies_by_storage_class", AllStorageClasses128K = "all_storage_classes_128K" });

    /// `LoggingConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoggingConfiguration(Object);
    ias_core::shape!(LoggingConfiguration);
    impl LoggingConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DestinationBucketName`.
        pub const DESTINATION_BUCKET_NAME: Key<Self, Is<kinds::BucketName>> = Key::new("DestinationBucketName");
        /// `DestinationBucketName`.
        pub fn destination_bucket_name(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("DestinationBucketName", value); self }
        /// Key of `LogFilePrefix`.
        pub const LOG_FILE_PREFIX: Key<Self, String> = Key::new("LogFilePrefix");
        /// `LogFilePrefix`.
        pub fn log_file_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogFilePrefix", value); self }
        /// Key of `TargetObjectKeyFormat`.
        pub const TARGET_OBJECT_KEY_FORMAT: Key<Self, TargetObjectKeyFormat> = Key::new("TargetObjectKeyFormat");
        /// `TargetObjectKeyFormat`.
        pub fn target_object_key_format(mut self, value: impl IntoVal<TargetObjectKeyFormat>) -> Self { self.0.put("TargetObjectKeyFormat", value); self }
    }
    impl Default for LoggingConfiguration { fn default() -> Self { Self::new() } }

    /// `MetadataConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetadataConfiguration(Object);
    ias_core::shape!(MetadataConfiguration);
    impl MetadataConfiguration {
        /// Takes what is mandatory.
        pub fn new(journal_table_configuration: impl IntoVal<JournalTableConfiguration>) -> Self { Self(Object::new()).journal_table_configuration(journal_table_configuration) }
        /// Key of `AnnotationTableConfiguration`.
        pub const ANNOTATION_TABLE_CONFIGURATION: Key<Self, AnnotationTableConfiguration> = Key::new("AnnotationTableConfiguration");
        /// `AnnotationTableConfiguration`.
        pub fn annotation_table_configuration(mut self, value: impl IntoVal<AnnotationTableConfiguration>) -> Self { self.0.put("AnnotationTableConfiguration", value); self }
        /// Key of `InventoryTableConfiguration`.
        pub const INVENTORY_TABLE_CONFIGURATION: Key<Self, InventoryTableConfiguration> = Key::new("InventoryTableConfiguration");
        /// `InventoryTableConfiguration`.
        pub fn inventory_table_configuration(mut self, value: impl IntoVal<InventoryTableConfiguration>) -> Self { self.0.put("InventoryTableConfiguration", value); self }
        /// Key of `JournalTableConfiguration`.
        pub const JOURNAL_TABLE_CONFIGURATION: Key<Self, JournalTableConfiguration> = Key::new("JournalTableConfiguration");
        /// `JournalTableConfiguration`: mandatory.
        pub fn journal_table_configuration(mut self, value: impl IntoVal<JournalTableConfiguration>) -> Self { self.0.put("JournalTableConfiguration", value); self }
    }

    /// `MetadataDestination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetadataDestination(Object);
    ias_core::shape!(MetadataDestination);
    impl MetadataDestination {
        /// Takes what is mandatory.
        pub fn new(table_bucket_type: impl IntoVal<MetadataDestinationTableBucketType>) -> Self { Self(Object::new()).table_bucket_type(table_bucket_type) }
        /// Key of `TableBucketArn`.
        pub const TABLE_BUCKET_ARN: Key<Self, String> = Key::new("TableBucketArn");
        /// `TableBucketArn`.
        pub fn table_bucket_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableBucketArn", value); self }
        /// Key of `TableBucketType`.
        pub const TABLE_BUCKET_TYPE: Key<Self, MetadataDestinationTableBucketType> = Key::new("TableBucketType");
        /// `TableBucketType`: mandatory.
        pub fn table_bucket_type(mut self, value: impl IntoVal<MetadataDestinationTableBucketType>) -> Self { self.0.put("TableBucketType", value); self }
        /// Key of `TableNamespace`.
        pub const TABLE_NAMESPACE: Key<Self, String> = Key::new("TableNamespace");
        /// `TableNamespace`.
        pub fn table_namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableNamespace", value); self }
    }

    /// Words of `TableBucketType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetadataDestinationTableBucketType {
        /// `aws`
        Aws,
        /// `customer`
        Customer,
    }
    ias_core::words!(MetadataDestinationTableBucketType { Aws = "aws", Customer = "customer" });

    /// `MetadataTableConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetadataTableConfiguration(Object);
    ias_core::shape!(MetadataTableConfiguration);
    impl MetadataTableConfiguration {
        /// Takes what is mandatory.
        pub fn new(s3_tables_destination: impl IntoVal<S3TablesDestination>) -> Self { Self(Object::new()).s3_tables_destination(s3_tables_destination) }
        /// Key of `S3TablesDestination`.
        pub const S3_TABLES_DESTINATION: Key<Self, S3TablesDestination> = Key::new("S3TablesDestination");
        /// `S3TablesDestination`: mandatory.
        pub fn s3_tables_destination(mut self, value: impl IntoVal<S3TablesDestination>) -> Self { self.0.put("S3TablesDestination", value); self }
    }

    /// `MetadataTableEncryptionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetadataTableEncryptionConfiguration(Object);
    ias_core::shape!(MetadataTableEncryptionConfiguration);
    impl MetadataTableEncryptionConfiguration {
        /// Takes what is mandatory.
        pub fn new(sse_algorithm: impl IntoVal<MetadataTableEncryptionConfigurationSseAlgorithm>) -> Self { Self(Object::new()).sse_algorithm(sse_algorithm) }
        /// Key of `KmsKeyArn`.
        pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
        /// Key of `SseAlgorithm`.
        pub const SSE_ALGORITHM: Key<Self, MetadataTableEncryptionConfigurationSseAlgorithm> = Key::new("SseAlgorithm");
        /// `SseAlgorithm`: mandatory.
        pub fn sse_algorithm(mut self, value: impl IntoVal<MetadataTableEncryptionConfigurationSseAlgorithm>) -> Self { self.0.put("SseAlgorithm", value); self }
    }

    /// Words of `SseAlgorithm`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetadataTableEncryptionConfigurationSseAlgorithm {
        /// `aws:kms`
        AwsKms,
        /// `AES256`
        Aes256,
    }
    ias_core::words!(MetadataTableEncryptionConfigurationSseAlgorithm { AwsKms = "aws:kms", Aes256 = "AES256" });

    /// `Metrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Metrics(Object);
    ias_core::shape!(Metrics);
    impl Metrics {
        /// Takes what is mandatory.
        pub fn new(status: impl IntoVal<MetricsStatus>) -> Self { Self(Object::new()).status(status) }
        /// Key of `EventThreshold`.
        pub const EVENT_THRESHOLD: Key<Self, ReplicationTimeValue> = Key::new("EventThreshold");
        /// `EventThreshold`.
        pub fn event_threshold(mut self, value: impl IntoVal<ReplicationTimeValue>) -> Self { self.0.put("EventThreshold", value); self }
        /// Key of `Status`.
        pub const STATUS: Key<Self, MetricsStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<MetricsStatus>) -> Self { self.0.put("Status", value); self }
    }

    /// `MetricsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricsConfiguration(Object);
    ias_core::shape!(MetricsConfiguration);
    impl MetricsConfiguration {
        /// Takes what is mandatory.
        pub fn new(id: impl IntoVal<String>) -> Self { Self(Object::new()).id(id) }
        /// Key of `AccessPointArn`.
        pub const ACCESS_POINT_ARN: Key<Self, String> = Key::new("AccessPointArn");
        /// `AccessPointArn`.
        pub fn access_point_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccessPointArn", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `TagFilters`.
        pub const TAG_FILTERS: Key<Self, List<TagFilter>> = Key::new("TagFilters");
        /// `TagFilters`: no item twice.
        pub fn tag_filters(mut self, value: impl IntoVal<List<TagFilter>>) -> Self { self.0.put("TagFilters", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetricsStatus {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(MetricsStatus { Disabled = "Disabled", Enabled = "Enabled" });

    /// `NoncurrentVersionExpiration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NoncurrentVersionExpiration(Object);
    ias_core::shape!(NoncurrentVersionExpiration);
    impl NoncurrentVersionExpiration {
        /// Takes what is mandatory.
        pub fn new(noncurrent_days: impl IntoVal<i64>) -> Self { Self(Object::new()).noncurrent_days(noncurrent_days) }
        /// Key of `NewerNoncurrentVersions`.
        pub const NEWER_NONCURRENT_VERSIONS: Key<Self, i64> = Key::new("NewerNoncurrentVersions");
        /// `NewerNoncurrentVersions`.
        pub fn newer_noncurrent_versions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("NewerNoncurrentVersions", value); self }
        /// Key of `NoncurrentDays`.
        pub const NONCURRENT_DAYS: Key<Self, i64> = Key::new("NoncurrentDays");
        /// `NoncurrentDays`: mandatory.
        pub fn noncurrent_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("NoncurrentDays", value); self }
    }

    /// `NoncurrentVersionTransition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NoncurrentVersionTransition(Object);
    ias_core::shape!(NoncurrentVersionTransition);
    impl NoncurrentVersionTransition {
        /// Takes what is mandatory.
        pub fn new(storage_class: impl IntoVal<NoncurrentVersionTransitionStorageClass>, transition_in_days: impl IntoVal<i64>) -> Self { Self(Object::new()).storage_class(storage_class).transition_in_days(transition_in_days) }
        /// Key of `NewerNoncurrentVersions`.
        pub const NEWER_NONCURRENT_VERSIONS: Key<Self, i64> = Key::new("NewerNoncurrentVersions");
        /// `NewerNoncurrentVersions`.
        pub fn newer_noncurrent_versions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("NewerNoncurrentVersions", value); self }
        /// Key of `StorageClass`.
        pub const STORAGE_CLASS: Key<Self, NoncurrentVersionTransitionStorageClass> = Key::new("StorageClass");
        /// `StorageClass`: mandatory.
        pub fn storage_class(mut self, value: impl IntoVal<NoncurrentVersionTransitionStorageClass>) -> Self { self.0.put("StorageClass", value); self }
        /// Key of `TransitionInDays`.
        pub const TRANSITION_IN_DAYS: Key<Self, i64> = Key::new("TransitionInDays");
        /// `TransitionInDays`: mandatory.
        pub fn transition_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TransitionInDays", value); self }
    }

    /// Words of `StorageClass`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NoncurrentVersionTransitionStorageClass {
        /// `DEEP_ARCHIVE`
        DeepArchive,
        /// `GLACIER`
        Glacier,
        /// `Glacier`
        Glacier2,
        /// `GLACIER_IR`
        GlacierIr,
        /// `INTELLIGENT_TIERING`
        IntelligentTiering,
        /// `ONEZONE_IA`
        OnezoneIa,
        /// `STANDARD_IA`
        StandardIa,
    }
    ias_core::words!(NoncurrentVersionTransitionStorageClass { DeepArchive = "DEEP_ARCHIVE", Glacier = "GLACIER", Glacier2 = "Glacier", GlacierIr = "GLACIER_IR", IntelligentTiering = "INTELLIGENT_TIERING", OnezoneIa = "ONEZONE_IA", StandardIa = "STANDARD_IA" });

    /// `NotificationConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotificationConfiguration(Object);
    ias_core::shape!(NotificationConfiguration);
    impl NotificationConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `EventBridgeConfiguration`.
        pub const EVENT_BRIDGE_CONFIGURATION: Key<Self, EventBridgeConfiguration> = Key::new("EventBridgeConfiguration");
        /// `EventBridgeConfiguration`.
        pub fn event_bridge_configuration(mut self, value: impl IntoVal<EventBridgeConfiguration>) -> Self { self.0.put("EventBridgeConfiguration", value); self }
        /// Key of `LambdaConfigurations`.
        pub const LAMBDA_CONFIGURATIONS: Key<Self, List<LambdaConfiguration>> = Key::new("LambdaConfigurations");
        /// `LambdaConfigurations`: no item twice.
        pub fn lambda_configurations(mut self, value: impl IntoVal<List<LambdaConfiguration>>) -> Self { self.0.put("LambdaConfigurations", value); self }
        /// Key of `QueueConfigurations`.
        pub const QUEUE_CONFIGURATIONS: Key<Self, List<QueueConfiguration>> = Key::new("QueueConfigurations");
        /// `QueueConfigurations`: no item twice.
        pub fn queue_configurations(mut self, value: impl IntoVal<List<QueueConfiguration>>) -> Self { self.0.put("QueueConfigurations", value); self }
        /// Key of `TopicConfigurations`.
        pub const TOPIC_CONFIGURATIONS: Key<Self, List<TopicConfiguration>> = Key::new("TopicConfigurations");
        /// `TopicConfigurations`: no item twice.
        pub fn topic_configurations(mut self, value: impl IntoVal<List<TopicConfiguration>>) -> Self { self.0.put("TopicConfigurations", value); self }
    }
    impl Default for NotificationConfiguration { fn default() -> Self { Self::new() } }

    /// `NotificationFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotificationFilter(Object);
    ias_core::shape!(NotificationFilter);
    impl NotificationFilter {
        /// Takes what is mandatory.
        pub fn new(s3_key: impl IntoVal<S3KeyFilter>) -> Self { Self(Object::new()).s3_key(s3_key) }
        /// Key of `S3Key`.
        pub const S3_KEY: Key<Self, S3KeyFilter> = Key::new("S3Key");
        /// `S3Key`: mandatory.
        pub fn s3_key(mut self, value: impl IntoVal<S3KeyFilter>) -> Self { self.0.put("S3Key", value); self }
    }

    /// `ObjectLockConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ObjectLockConfiguration(Object);
    ias_core::shape!(ObjectLockConfiguration);
    impl ObjectLockConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ObjectLockEnabled`.
        pub const OBJECT_LOCK_ENABLED: Key<Self, ObjectLockConfigurationObjectLockEnabled> = Key::new("ObjectLockEnabled");
        /// `ObjectLockEnabled`.
        pub fn object_lock_enabled(mut self, value: impl IntoVal<ObjectLockConfigurationObjectLockEnabled>) -> Self { self.0.put("ObjectLockEnabled", value); self }
        /// Key of `Rule`.
        pub const RULE: Key<Self, ObjectLockRule> = Key::new("Rule");
        /// `Rule`.
        pub fn rule(mut self, value: impl IntoVal<ObjectLockRule>) -> Self { self.0.put("Rule", value); self }
    }
    impl Default for ObjectLockConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `ObjectLockEnabled`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ObjectLockConfigurationObjectLockEnabled {
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(ObjectLockConfigurationObjectLockEnabled { Enabled = "Enabled" });

    /// `ObjectLockRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ObjectLockRule(Object);
    ias_core::shape!(ObjectLockRule);
    impl ObjectLockRule {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DefaultRetention`.
        pub const DEFAULT_RETENTION: Key<Self, DefaultRetention> = Key::new("DefaultRetention");
        /// `DefaultRetention`.
        pub fn default_retention(mut self, value: impl IntoVal<DefaultRetention>) -> Self { self.0.put("DefaultRetention", value); self }
    }
    impl Default for ObjectLockRule { fn default() -> Self { Self::new() } }

    /// `OwnershipControls`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OwnershipControls(Object);
    ias_core::shape!(OwnershipControls);
    impl OwnershipControls {
        /// Takes what is mandatory.
        pub fn new(rules: impl IntoVal<List<OwnershipControlsRule>>) -> Self { Self(Object::new()).rules(rules) }
        /// Key of `Rules`.
        pub const RULES: Key<Self, List<OwnershipControlsRule>> = Key::new("Rules");
        /// `Rules`: mandatory, no item twice.
        pub fn rules(mut self, value: impl IntoVal<List<OwnershipControlsRule>>) -> Self { self.0.put("Rules", value); self }
    }

    /// `OwnershipControlsRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OwnershipControlsRule(Object);
    ias_core::shape!(OwnershipControlsRule);
    impl OwnershipControlsRule {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ObjectOwnership`.
        pub const OBJECT_OWNERSHIP: Key<Self, OwnershipControlsRuleObjectOwnership> = Key::new("ObjectOwnership");
        /// `ObjectOwnership`.
        pub fn object_ownership(mut self, value: impl IntoVal<OwnershipControlsRuleObjectOwnership>) -> Self { self.0.put("ObjectOwnership", value); self }
    }
    impl Default for OwnershipControlsRule { fn default() -> Self { Self::new() } }

    /// Words of `ObjectOwnership`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum OwnershipControlsRuleObjectOwnership {
        /// `ObjectWriter`
        ObjectWriter,
        /// `BucketOwnerPreferred`
        BucketOwnerPreferred,
        /// `BucketOwnerEnforced`
        BucketOwnerEnforced,
    }
    ias_core::words!(OwnershipControlsRuleObjectOwnership { ObjectWriter = "ObjectWriter", BucketOwnerPreferred = "BucketOwnerPreferred", BucketOwnerEnforced = "BucketOwnerEnforced" });

    /// `PartitionedPrefix`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PartitionedPrefix(Object);
    ias_core::shape!(PartitionedPrefix);
    impl PartitionedPrefix {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PartitionDateSource`.
        pub const PARTITION_DATE_SOURCE: Key<Self, PartitionedPrefixPartitionDateSource> = Key::new("PartitionDateSource");
        /// `PartitionDateSource`.
        pub fn partition_date_source(mut self, value: impl IntoVal<PartitionedPrefixPartitionDateSource>) -> Self { self.0.put("PartitionDateSource", value); self }
    }
    impl Default for PartitionedPrefix { fn default() -> Self { Self::new() } }

    /// Words of `PartitionDateSource`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PartitionedPrefixPartitionDateSource {
        /// `EventTime`
        EventTime,
        /// `DeliveryTime`
        DeliveryTime,
    }
    ias_core::words!(PartitionedPrefixPartitionDateSource { EventTime = "EventTime", DeliveryTime = "DeliveryTime" });

    /// `PublicAccessBlockConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicAccessBlockConfiguration(Object);
    ias_core::shape!(PublicAccessBlockConfiguration);
    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `BlockPublicAcls`.
        pub const BLOCK_PUBLIC_ACLS: Key<Self, bool> = Key::new("BlockPublicAcls");
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicAcls", value); self }
        /// Key of `BlockPublicPolicy`.
        pub const BLOCK_PUBLIC_POLICY: Key<Self, bool> = Key::new("BlockPublicPolicy");
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicPolicy", value); self }
        /// Key of `IgnorePublicAcls`.
        pub const IGNORE_PUBLIC_ACLS: Key<Self, bool> = Key::new("IgnorePublicAcls");
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IgnorePublicAcls", value); self }
        /// Key of `RestrictPublicBuckets`.
        pub const RESTRICT_PUBLIC_BUCKETS: Key<Self, bool> = Key::new("RestrictPublicBuckets");
        /// `RestrictPublicBuckets`.
        pub fn restrict_public_buckets(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RestrictPublicBuckets", value); self }
    }
    impl Default for PublicAccessBlockConfiguration { fn default() -> Self { Self::new() } }

    /// `QueueConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueueConfiguration(Object);
    ias_core::shape!(QueueConfiguration);
    impl QueueConfiguration {
        /// Takes what is mandatory.
        pub fn new(event: impl IntoVal<String>, queue: impl IntoVal<Is<kinds::QueueArn>>) -> Self { Self(Object::new()).event(event).queue(queue) }
        /// Key of `Event`.
        pub const EVENT: Key<Self, String> = Key::new("Event");
        /// `Event`: mandatory.
        pub fn event(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Event", value); self }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, NotificationFilter> = Key::new("Filter");
        /// `Filter`.
        pub fn filter(mut self, value: impl IntoVal<NotificationFilter>) -> Self { self.0.put("Filter", value); self }
        /// Key of `Queue`.
        pub const QUEUE: Key<Self, Is<kinds::QueueArn>> = Key::new("Queue");
        /// `Queue`: mandatory.
        pub fn queue(mut self, value: impl IntoVal<Is<kinds::QueueArn>>) -> Self { self.0.put("Queue", value); self }
    }

    /// `RecordExpiration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecordExpiration(Object);
    ias_core::shape!(RecordExpiration);
    impl RecordExpiration {
        /// Takes what is mandatory.
        pub fn new(expiration: impl IntoVal<RecordExpirationExpiration>) -> Self { Self(Object::new()).expiration(expiration) }
        /// Key of `Days`.
        pub const DAYS: Key<Self, i64> = Key::new("Days");
        /// `Days`.
        pub fn days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Days", value); self }
        /// Key of `Expiration`.
        pub const EXPIRATION: Key<Self, RecordExpirationExpiration> = Key::new("Expiration");
        /// `Expiration`: mandatory.
        pub fn expiration(mut self, value: impl IntoVal<RecordExpirationExpiration>) -> Self { self.0.put("Expiration", value); self }
    }

    /// Words of `Expiration`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RecordExpirationExpiration {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(RecordExpirationExpiration { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `RedirectAllRequestsTo`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedirectAllRequestsTo(Object);
    ias_core::shape!(RedirectAllRequestsTo);
    impl RedirectAllRequestsTo {
        /// Takes what is mandatory.
        pub fn new(host_name: impl IntoVal<String>) -> Self { Self(Object::new()).host_name(host_name) }
        /// Key of `HostName`.
        pub const HOST_NAME: Key<Self, String> = Key::new("HostName");
        /// `HostName`: mandatory.
        pub fn host_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostName", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, RedirectAllRequestsToProtocol> = Key::new("Protocol");
        /// `Protocol`.
        pub fn protocol(mut self, value: impl IntoVal<RedirectAllRequestsToProtocol>) -> Self { self.0.put("Protocol", value); self }
    }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RedirectAllRequestsToProtocol {
        /// `http`
        Http,
        /// `https`
        Https,
    }
    ias_core::words!(RedirectAllRequestsToProtocol { Http = "http", Https = "https" });

    /// `RedirectRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedirectRule(Object);
    ias_core::shape!(RedirectRule);
    impl RedirectRule {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `HostName`.
        pub const HOST_NAME: Key<Self, String> = Key::new("HostName");
        /// `HostName`.
        pub fn host_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostName", value); self }
        /// Key of `HttpRedirectCode`.
        pub const HTTP_REDIRECT_CODE: Key<Self, String> = Key::new("HttpRedirectCode");
        /// `HttpRedirectCode`.
        pub fn http_redirect_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HttpRedirectCode", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, RedirectRuleProtocol> = Key::new("Protocol");
        /// `Protocol`.
        pub fn protocol(mut self, value: impl IntoVal<RedirectRuleProtocol>) -> Self { self.0.put("Protocol", value); self }
        /// Key of `ReplaceKeyPrefixWith`.
        pub const REPLACE_KEY_PREFIX_WITH: Key<Self, String> = Key::new("ReplaceKeyPrefixWith");
        /// `ReplaceKeyPrefixWith`.
        pub fn replace_key_prefix_with(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReplaceKeyPrefixWith", value); self }
        /// Key of `ReplaceKeyWith`.
        pub const REPLACE_KEY_WITH: Key<Self, String> = Key::new("ReplaceKeyWith");
        /// `ReplaceKeyWith`.
        pub fn replace_key_with(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReplaceKeyWith", value); self }
    }
    impl Default for RedirectRule { fn default() -> Self { Self::new() } }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RedirectRuleProtocol {
        /// `http`
        Http,
        /// `https`
        Https,
    }
    ias_core::words!(RedirectRuleProtocol { Http = "http", Https = "https" });

    /// `ReplicaModifications`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaModifications(Object);
    ias_core::shape!(ReplicaModifications);
    impl ReplicaModifications {
        /// Takes what is mandatory.
        pub fn new(status: impl IntoVal<ReplicaModificationsStatus>) -> Self { Self(Object::new()).status(status) }
        /// Key of `Status`.
        pub const STATUS: Key<Self, ReplicaModificationsStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<ReplicaModificationsStatus>) -> Self { self.0.put("Status", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplicaModificationsStatus {
        /// `Enabled`
        Enabled,
        /// `Disabled`
        Disabled,
    }
    ias_core::words!(ReplicaModificationsStatus { Enabled = "Enabled", Disabled = "Disabled" });

    /// `ReplicationConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationConfiguration(Object);
    ias_core::shape!(ReplicationConfiguration);
    impl ReplicationConfiguration {
        /// Takes what is mandatory.
        pub fn new(role: impl IntoVal<Is<kinds::RoleArn>>, rules: impl IntoVal<List<ReplicationRule>>) -> Self { Self(Object::new()).role(role).rules(rules) }
        /// Key of `Role`.
        pub const ROLE: Key<Self, Is<kinds::RoleArn>> = Key::new("Role");
        /// `Role`: mandatory.
        pub fn role(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("Role", value); self }
        /// Key of `Rules`.
        pub const RULES: Key<Self, List<ReplicationRule>> = Key::new("Rules");
        /// `Rules`: mandatory, no item twice, each 1 to 1000 characters.
        pub fn rules(mut self, value: impl IntoVal<List<ReplicationRule>>) -> Self { self.0.put("Rules", value); self }
    }

    /// `ReplicationDestination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationDestination(Object);
    ias_core::shape!(ReplicationDestination);
    impl ReplicationDestination {
        /// Takes what is mandatory.
        pub fn new(bucket: impl IntoVal<Is<kinds::BucketArn>>) -> Self { Self(Object::new()).bucket(bucket) }
        /// Key of `AccessControlTranslation`.
        pub const ACCESS_CONTROL_TRANSLATION: Key<Self, AccessControlTranslation> = Key::new("AccessControlTranslation");
        /// `AccessControlTranslation`.
        pub fn access_control_translation(mut self, value: impl IntoVal<AccessControlTranslation>) -> Self { self.0.put("AccessControlTranslation", value); self }
        /// Key of `Account`.
        pub const ACCOUNT: Key<Self, String> = Key::new("Account");
        /// `Account`.
        pub fn account(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Account", value); self }
        /// Key of `Bucket`.
        pub const BUCKET: Key<Self, Is<kinds::BucketArn>> = Key::new("Bucket");
        /// `Bucket`: mandatory.
        pub fn bucket(mut self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { self.0.put("Bucket", value); self }
        /// Key of `EncryptionConfiguration`.
        pub const ENCRYPTION_CONFIGURATION: Key<Self, EncryptionConfiguration> = Key::new("EncryptionConfiguration");
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(mut self, value: impl IntoVal<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value); self }
        /// Key of `Metrics`.
        pub const METRICS: Key<Self, Metrics> = Key::new("Metrics");
        /// `Metrics`.
        pub fn metrics(mut self, value: impl IntoVal<Metrics>) -> Self { self.0.put("Metrics", value); self }
        /// Key of `ReplicationTime`.
        pub const REPLICATION_TIME: Key<Self, ReplicationTime> = Key::new("ReplicationTime");
        /// `ReplicationTime`.
        pub fn replication_time(mut self, value: impl IntoVal<ReplicationTime>) -> Self { self.0.put("ReplicationTime", value); self }
        /// Key of `StorageClass`.
        pub const STORAGE_CLASS: Key<Self, ReplicationDestinationStorageClass> = Key::new("StorageClass");
        /// `StorageClass`.
        pub fn storage_class(mut self, value: impl IntoVal<ReplicationDestinationStorageClass>) -> Self { self.0.put("StorageClass", value); self }
    }

    /// Words of `StorageClass`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplicationDestinationStorageClass {
        /// `DEEP_ARCHIVE`
        DeepArchive,
        /// `GLACIER`
        Glacier,
        /// `GLACIER_IR`
        GlacierIr,
        /// `INTELLIGENT_TIERING`
        IntelligentTiering,
        /// `ONEZONE_IA`
        OnezoneIa,
        /// `REDUCED_REDUNDANCY`
        ReducedRedundancy,
        /// `STANDARD`
        Standard,
        /// `STANDARD_IA`
        StandardIa,
    }
    ias_core::words!(ReplicationDestinationStorageClass { DeepArchive = "DEEP_ARCHIVE", Glacier = "GLACIER", GlacierIr = "GLACIER_IR", IntelligentTiering = "INTELLIGENT_TIERING", OnezoneIa = "ONEZONE_IA", ReducedRedundancy = "REDUCED_REDUNDANCY", Standard = "STANDARD", StandardIa = "STANDARD_IA" });

    /// `ReplicationRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationRule(Object);
    ias_core::shape!(ReplicationRule);
    impl ReplicationRule {
        /// Takes what is mandatory.
        pub fn new(destination: impl IntoVal<ReplicationDestination>, status: impl IntoVal<ReplicationRuleStatus>) -> Self { Self(Object::new()).destination(destination).status(status) }
        /// Key of `DeleteMarkerReplication`.
        pub const DELETE_MARKER_REPLICATION: Key<Self, DeleteMarkerReplication> = Key::new("DeleteMarkerReplication");
        /// `DeleteMarkerReplication`.
        pub fn delete_marker_replication(mut self, value: impl IntoVal<DeleteMarkerReplication>) -> Self { self.0.put("DeleteMarkerReplication", value); self }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, ReplicationDestination> = Key::new("Destination");
        /// `Destination`: mandatory.
        pub fn destination(mut self, value: impl IntoVal<ReplicationDestination>) -> Self { self.0.put("Destination", value); self }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, ReplicationRuleFilter> = Key::new("Filter");
        /// `Filter`.
        pub fn filter(mut self, value: impl IntoVal<ReplicationRuleFilter>) -> Self { self.0.put("Filter", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: at most 255 characters.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`: at most 1024 characters. Write-only.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `Priority`.
        pub const PRIORITY: Key<Self, i64> = Key::new("Priority");
        /// `Priority`.
        pub fn priority(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Priority", value); self }
        /// Key of `SourceSelectionCriteria`.
        pub const SOURCE_SELECTION_CRITERIA: Key<Self, SourceSelectionCriteria> = Key::new("SourceSelectionCriteria");
        /// `SourceSelectionCriteria`.
        pub fn source_selection_criteria(mut self, value: impl IntoVal<SourceSelectionCriteria>) -> Self { self.0.put("SourceSelectionCriteria", value); self }
        /// Key of `Status`.
        pub const STATUS: Key<Self, ReplicationRuleStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<ReplicationRuleStatus>) -> Self { self.0.put("Status", value); self }
    }

    /// `ReplicationRuleAndOperator`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationRuleAndOperator(Object);
    ias_core::shape!(ReplicationRuleAndOperator);
    impl ReplicationRuleAndOperator {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `TagFilters`.
        pub const TAG_FILTERS: Key<Self, List<TagFilter>> = Key::new("TagFilters");
        /// `TagFilters`: no item twice.
        pub fn tag_filters(mut self, value: impl IntoVal<List<TagFilter>>) -> Self { self.0.put("TagFilters", value); self }
    }
    impl Default for ReplicationRuleAndOperator { fn default() -> Self { Self::new() } }

    /// `ReplicationRuleFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationRuleFilter(Object);
    ias_core::shape!(ReplicationRuleFilter);
    impl ReplicationRuleFilter {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `And`.
        pub const AND: Key<Self, ReplicationRuleAndOperator> = Key::new("And");
        /// `And`.
        pub fn and(mut self, value: impl IntoVal<ReplicationRuleAndOperator>) -> Self { self.0.put("And", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `TagFilter`.
        pub const TAG_FILTER: Key<Self, TagFilter> = Key::new("TagFilter");
        /// `TagFilter`.
        pub fn tag_filter(mut self, value: impl IntoVal<TagFilter>) -> Self { self.0.put("TagFilter", value); self }
    }
    impl Default for ReplicationRuleFilter { fn default() -> Self { Self::new() } }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplicationRuleStatus {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(ReplicationRuleStatus { Disabled = "Disabled", Enabled = "Enabled" });

    /// `ReplicationTime`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationTime(Object);
    ias_core::shape!(ReplicationTime);
    impl ReplicationTime {
        /// Takes what is mandatory.
        pub fn new(status: impl IntoVal<ReplicationTimeStatus>, time: impl IntoVal<ReplicationTimeValue>) -> Self { Self(Object::new()).status(status).time(time) }
        /// Key of `Status`.
        pub const STATUS: Key<Self, ReplicationTimeStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<ReplicationTimeStatus>) -> Self { self.0.put("Status", value); self }
        /// Key of `Time`.
        pub const TIME: Key<Self, ReplicationTimeValue> = Key::new("Time");
        /// `Time`: mandatory.
        pub fn time(mut self, value: impl IntoVal<ReplicationTimeValue>) -> Self { self.0.put("Time", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplicationTimeStatus {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(ReplicationTimeStatus { Disabled = "Disabled", Enabled = "Enabled" });

    /// `ReplicationTimeValue`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationTimeValue(Object);
    ias_core::shape!(ReplicationTimeValue);
    impl ReplicationTimeValue {
        /// Takes what is mandatory.
        pub fn new(minutes: impl IntoVal<i64>) -> Self { Self(Object::new()).minutes(minutes) }
        /// Key of `Minutes`.
        pub const MINUTES: Key<Self, i64> = Key::new("Minutes");
        /// `Minutes`: mandatory.
        pub fn minutes(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Minutes", value); self }
    }

    /// `RoutingRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RoutingRule(Object);
    ias_core::shape!(RoutingRule);
    impl RoutingRule {
        /// Takes what is mandatory.
        pub fn new(redirect_rule: impl IntoVal<RedirectRule>) -> Self { Self(Object::new()).redirect_rule(redirect_rule) }
        /// Key of `RedirectRule`.
        pub const REDIRECT_RULE: Key<Self, RedirectRule> = Key::new("RedirectRule");
        /// `RedirectRule`: mandatory.
        pub fn redirect_rule(mut self, value: impl IntoVal<RedirectRule>) -> Self { self.0.put("RedirectRule", value); self }
        /// Key of `RoutingRuleCondition`.
        pub const ROUTING_RULE_CONDITION: Key<Self, RoutingRuleCondition> = Key::new("RoutingRuleCondition");
        /// `RoutingRuleCondition`.
        pub fn routing_rule_condition(mut self, value: impl IntoVal<RoutingRuleCondition>) -> Self { self.0.put("RoutingRuleCondition", value); self }
    }

    /// `RoutingRuleCondition`.
    /// 
    /// Needs at least one of `HttpErrorCodeReturnedEquals`; `KeyPrefixEquals`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RoutingRuleCondition(Object);
    ias_core::shape!(RoutingRuleCondition);
    impl RoutingRuleCondition {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `HttpErrorCodeReturnedEquals`.
        pub const HTTP_ERROR_CODE_RETURNED_EQUALS: Key<Self, String> = Key::new("HttpErrorCodeReturnedEquals");
        /// `HttpErrorCodeReturnedEquals`.
        pub fn http_error_code_returned_equals(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HttpErrorCodeReturnedEquals", value); self }
        /// Key of `KeyPrefixEquals`.
        pub const KEY_PREFIX_EQUALS: Key<Self, String> = Key::new("KeyPrefixEquals");
        /// `KeyPrefixEquals`.
        pub fn key_prefix_equals(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyPrefixEquals", value); self }
    }
    impl Default for RoutingRuleCondition { fn default() -> Self { Self::new() } }

    /// `Rule`.
    /// 
    /// `ObjectSizeGreaterThan` excludes `AbortIncompleteMultipartUpload`.
    /// `ObjectSizeLessThan` excludes `AbortIncompleteMultipartUpload`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Rule(Object);
    ias_core::shape!(Rule);
    impl Rule {
        /// Takes what is mandatory.
        pub fn new(status: impl IntoVal<RuleStatus>) -> Self { Self(Object::new()).status(status) }
        /// Key of `AbortIncompleteMultipartUpload`.
        pub const ABORT_INCOMPLETE_MULTIPART_UPLOAD: Key<Self, AbortIncompleteMultipartUpload> = Key::new("AbortIncompleteMultipartUpload");
        /// `AbortIncompleteMultipartUpload`.
        pub fn abort_incomplete_multipart_upload(mut self, value: impl IntoVal<AbortIncompleteMultipartUpload>) -> Self { self.0.put("AbortIncompleteMultipartUpload", value); self }
        /// Key of `ExpirationDate`.
        pub const EXPIRATION_DATE: Key<Self, String> = Key::new("ExpirationDate");
        /// `ExpirationDate`: matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
        pub fn expiration_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExpirationDate", value); self }
        /// Key of `ExpirationInDays`.
        pub const EXPIRATION_IN_DAYS: Key<Self, i64> = Key::new("ExpirationInDays");
        /// `ExpirationInDays`.
        pub fn expiration_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ExpirationInDays", value); self }
        /// Key of `ExpiredObjectDeleteMarker`.
        pub const EXPIRED_OBJECT_DELETE_MARKER: Key<Self, bool> = Key::new("ExpiredObjectDeleteMarker");
        /// `ExpiredObjectDeleteMarker`. Write-only.
        pub fn expired_object_delete_marker(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ExpiredObjectDeleteMarker", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: at most 255 characters.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `NoncurrentVersionExpiration`.
        pub const NONCURRENT_VERSION_EXPIRATION: Key<Self, NoncurrentVersionExpiration> = Key::new("NoncurrentVersionExpiration");
        /// `NoncurrentVersionExpiration`.
        pub fn noncurrent_version_expiration(mut self, value: impl IntoVal<NoncurrentVersionExpiration>) -> Self { self.0.put("NoncurrentVersionExpiration", value); self }
        /// Key of `NoncurrentVersionExpirationInDays`.
        pub const NONCURRENT_VERSION_EXPIRATION_IN_DAYS: Key<Self, i64> = Key::new("NoncurrentVersionExpirationInDays");
        /// `NoncurrentVersionExpirationInDays`. Write-only.
        pub fn noncurrent_version_expiration_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("NoncurrentVersionExpirationInDays", value); self }
        /// Key of `NoncurrentVersionTransition`.
        pub const NONCURRENT_VERSION_TRANSITION: Key<Self, NoncurrentVersionTransition> = Key::new("NoncurrentVersionTransition");
        /// `NoncurrentVersionTransition`. Write-only.
        pub fn noncurrent_version_transition(mut self, value: impl IntoVal<NoncurrentVersionTransition>) -> Self { self.0.put("NoncurrentVersionTransition", value); self }
        /// Key of `NoncurrentVersionTransitions`.
        pub const NONCURRENT_VERSION_TRANSITIONS: Key<Self, List<NoncurrentVersionTransition>> = Key::new("NoncurrentVersionTransitions");
        /// `NoncurrentVersionTransitions`: no item twice.
        pub fn noncurrent_version_transitions(mut self, value: impl IntoVal<List<NoncurrentVersionTransition>>) -> Self { self.0.put("NoncurrentVersionTransitions", value); self }
        /// Key of `ObjectSizeGreaterThan`.
        pub const OBJECT_SIZE_GREATER_THAN: Key<Self, String> = Key::new("ObjectSizeGreaterThan");
        /// `ObjectSizeGreaterThan`: at most 20 characters, matches `[0-9]+`.
        pub fn object_size_greater_than(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ObjectSizeGreaterThan", value); self }
        /// Key of `ObjectSizeLessThan`.
        pub const OBJECT_SIZE_LESS_THAN: Key<Self, String> = Key::new("ObjectSizeLessThan");
        /// `ObjectSizeLessThan`: at most 20 characters, matches `[0-9]+`.
        pub fn object_size_less_than(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ObjectSizeLessThan", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
        /// Key of `Status`.
        pub const STATUS: Key<Self, RuleStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<RuleStatus>) -> Self { self.0.put("Status", value); self }
        /// Key of `TagFilters`.
        pub const TAG_FILTERS: Key<Self, List<TagFilter>> = Key::new("TagFilters");
        /// `TagFilters`: no item twice.
        pub fn tag_filters(mut self, value: impl IntoVal<List<TagFilter>>) -> Self { self.0.put("TagFilters", value); self }
        /// Key of `Transition`.
        pub const TRANSITION: Key<Self, Transition> = Key::new("Transition");
        /// `Transition`. Write-only.
        pub fn transition(mut self, value: impl IntoVal<Transition>) -> Self { self.0.put("Transition", value); self }
        /// Key of `Transitions`.
        pub const TRANSITIONS: Key<Self, List<Transition>> = Key::new("Transitions");
        /// `Transitions`: no item twice.
        pub fn transitions(mut self, value: impl IntoVal<List<Transition>>) -> Self { self.0.put("Transitions", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RuleStatus {
        /// `Enabled`
        Enabled,
        /// `Disabled`
        Disabled,
    }
    ias_core::words!(RuleStatus { Enabled = "Enabled", Disabled = "Disabled" });

    /// `S3KeyFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3KeyFilter(Object);
    ias_core::shape!(S3KeyFilter);
    impl S3KeyFilter {
        /// Takes what is mandatory.
        pub fn new(rules: impl IntoVal<List<FilterRule>>) -> Self { Self(Object::new()).rules(rules) }
        /// Key of `Rules`.
        pub const RULES: Key<Self, List<FilterRule>> = Key::new("Rules");
        /// `Rules`: mandatory, no item twice.
        pub fn rules(mut self, value: impl IntoVal<List<FilterRule>>) -> Self { self.0.put("Rules", value); self }
    }

    /// `S3TablesDestination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3TablesDestination(Object);
    ias_core::shape!(S3TablesDestination);
    impl S3TablesDestination {
        /// Takes what is mandatory.
        pub fn new(table_bucket_arn: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { Self(Object::new()).table_bucket_arn(table_bucket_arn).table_name(table_name) }
        /// Key of `TableBucketArn`.
        pub const TABLE_BUCKET_ARN: Key<Self, String> = Key::new("TableBucketArn");
        /// `TableBucketArn`: mandatory.
        pub fn table_bucket_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableBucketArn", value); self }
        /// Key of `TableName`.
        pub const TABLE_NAME: Key<Self, String> = Key::new("TableName");
        /// `TableName`: mandatory.
        pub fn table_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TableName", value); self }
    }

    /// `ServerSideEncryptionByDefault`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServerSideEncryptionByDefault(Object);
    ias_core::shape!(ServerSideEncryptionByDefault);
    impl ServerSideEncryptionByDefault {
        /// Takes what is mandatory.
        pub fn new(sse_algorithm: impl IntoVal<ServerSideEncryptionByDefaultSseAlgorithm>) -> Self { Self(Object::new()).sse_algorithm(sse_algorithm) }
        /// Key of `KMSMasterKeyID`.
        pub const KMS_MASTER_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KMSMasterKeyID");
        /// `KMSMasterKeyID`.
        pub fn kms_master_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KMSMasterKeyID", value); self }
        /// Key of `SSEAlgorithm`.
        pub const SSE_ALGORITHM: Key<Self, ServerSideEncryptionByDefaultSseAlgorithm> = Key::new("SSEAlgorithm");
        /// `SSEAlgorithm`: mandatory.
        pub fn sse_algorithm(mut self, value: impl IntoVal<ServerSideEncryptionByDefaultSseAlgorithm>) -> Self { self.0.put("SSEAlgorithm", value); self }
    }

    /// Words of `SSEAlgorithm`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ServerSideEncryptionByDefaultSseAlgorithm {
        /// `aws:kms`
        AwsKms,
        /// `AES256`
        Aes256,
        /// `aws:kms:dsse`
        AwsKmsDsse,
    }
    ias_core::words!(ServerSideEncryptionByDefaultSseAlgorithm { AwsKms = "aws:kms", Aes256 = "AES256", AwsKmsDsse = "aws:kms:dsse" });

    /// `ServerSideEncryptionRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServerSideEncryptionRule(Object);
    ias_core::shape!(ServerSideEncryptionRule);
    impl ServerSideEncryptionRule {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `BlockedEncryptionTypes`.
        pub const BLOCKED_ENCRYPTION_TYPES: Key<Self, BlockedEncryptionTypes> = Key::new("BlockedEncryptionTypes");
        /// `BlockedEncryptionTypes`.
        pub fn blocked_encryption_types(mut self, value: impl IntoVal<BlockedEncryptionTypes>) -> Self { self.0.put("BlockedEncryptionTypes", value); self }
        /// Key of `BucketKeyEnabled`.
        pub const BUCKET_KEY_ENABLED: Key<Self, bool> = Key::new("BucketKeyEnabled");
        /// `BucketKeyEnabled`.
        pub fn bucket_key_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BucketKeyEnabled", value); self }
        /// Key of `ServerSideEncryptionByDefault`.
        pub const SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Key<Self, ServerSideEncryptionByDefault> = Key::new("ServerSideEncryptionByDefault");
        /// `ServerSideEncryptionByDefault`.
        pub fn server_side_encryption_by_default(mut self, value: impl IntoVal<ServerSideEncryptionByDefault>) -> Self { self.0.put("ServerSideEncryptionByDefault", value); self }
    }
    impl Default for ServerSideEncryptionRule { fn default() -> Self { Self::new() } }

    /// `SourceSelectionCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SourceSelectionCriteria(Object);
    ias_core::shape!(SourceSelectionCriteria);
    impl SourceSelectionCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ReplicaModifications`.
        pub const REPLICA_MODIFICATIONS: Key<Self, ReplicaModifications> = Key::new("ReplicaModifications");
        /// `ReplicaModifications`.
        pub fn replica_modifications(mut self, value: impl IntoVal<ReplicaModifications>) -> Self { self.0.put("ReplicaModifications", value); self }
        /// Key of `SseKmsEncryptedObjects`.
        pub const SSE_KMS_ENCRYPTED_OBJECTS: Key<Self, SseKmsEncryptedObjects> = Key::new("SseKmsEncryptedObjects");
        /// `SseKmsEncryptedObjects`.
        pub fn sse_kms_encrypted_objects(mut self, value: impl IntoVal<SseKmsEncryptedObjects>) -> Self { self.0.put("SseKmsEncryptedObjects", value); self }
    }
    impl Default for SourceSelectionCriteria { fn default() -> Self { Self::new() } }

    /// `SseKmsEncryptedObjects`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SseKmsEncryptedObjects(Object);
    ias_core::shape!(SseKmsEncryptedObjects);
    impl SseKmsEncryptedObjects {
        /// Takes what is mandatory.
        pub fn new(status: impl IntoVal<SseKmsEncryptedObjectsStatus>) -> Self { Self(Object::new()).status(status) }
        /// Key of `Status`.
        pub const STATUS: Key<Self, SseKmsEncryptedObjectsStatus> = Key::new("Status");
        /// `Status`: mandatory.
        pub fn status(mut self, value: impl IntoVal<SseKmsEncryptedObjectsStatus>) -> Self { self.0.put("Status", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SseKmsEncryptedObjectsStatus {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    ias_core::words!(SseKmsEncryptedObjectsStatus { Disabled = "Disabled", Enabled = "Enabled" });

    /// `StorageClassAnalysis`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageClassAnalysis(Object);
    ias_core::shape!(StorageClassAnalysis);
    impl StorageClassAnalysis {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DataExport`.
        pub const DATA_EXPORT: Key<Self, DataExport> = Key::new("DataExport");
        /// `DataExport`.
        pub fn data_export(mut self, value: impl IntoVal<DataExport>) -> Self { self.0.put("DataExport", value); self }
    }
    impl Default for StorageClassAnalysis { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TagFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TagFilter(Object);
    ias_core::shape!(TagFilter);
    impl TagFilter {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TargetObjectKeyFormat`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetObjectKeyFormat(Value);
    ias_core::union!(TargetObjectKeyFormat);
    impl TargetObjectKeyFormat {
        /// Key of `SimplePrefix`.
        pub const SIMPLE_PREFIX: Key<Self, TargetObjectKeyFormatSimplePrefix> = Key::new("SimplePrefix");
        /// `SimplePrefix`.
        pub fn simple_prefix(value: impl IntoVal<TargetObjectKeyFormatSimplePrefix>) -> Self { Self(Value::one("SimplePrefix", value)) }
        /// Key of `PartitionedPrefix`.
        pub const PARTITIONED_PREFIX: Key<Self, PartitionedPrefix> = Key::new("PartitionedPrefix");
        /// `PartitionedPrefix`.
        pub fn partitioned_prefix(value: impl IntoVal<PartitionedPrefix>) -> Self { Self(Value::one("PartitionedPrefix", value)) }
    }

    /// `SimplePrefix`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetObjectKeyFormatSimplePrefix(Object);
    ias_core::shape!(TargetObjectKeyFormatSimplePrefix);
    impl TargetObjectKeyFormatSimplePrefix {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for TargetObjectKeyFormatSimplePrefix { fn default() -> Self { Self::new() } }

    /// `Tiering`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tiering(Object);
    ias_core::shape!(Tiering);
    impl Tiering {
        /// Takes what is mandatory.
        pub fn new(access_tier: impl IntoVal<TieringAccessTier>, days: impl IntoVal<i64>) -> Self { Self(Object::new()).access_tier(access_tier).days(days) }
        /// Key of `AccessTier`.
        pub const ACCESS_TIER: Key<Self, TieringAccessTier> = Key::new("AccessTier");
        /// `AccessTier`: mandatory.
        pub fn access_tier(mut self, value: impl IntoVal<TieringAccessTier>) -> Self { self.0.put("AccessTier", value); self }
        /// Key of `Days`.
        pub const DAYS: Key<Self, i64> = Key::new("Days");
        /// `Days`: mandatory.
        pub fn days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Days", value); self }
    }

    /// Words of `AccessTier`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TieringAccessTier {
        /// `ARCHIVE_ACCESS`
        ArchiveAccess,
        /// `DEEP_ARCHIVE_ACCESS`
        DeepArchiveAccess,
    }
    ias_core::words!(TieringAccessTier { ArchiveAccess = "ARCHIVE_ACCESS", DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS" });

    /// `TopicConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TopicConfiguration(Object);
    ias_core::shape!(TopicConfiguration);
    impl TopicConfiguration {
        /// Takes what is mandatory.
        pub fn new(event: impl IntoVal<String>, topic: impl IntoVal<Is<kinds::TopicArn>>) -> Self { Self(Object::new()).event(event).topic(topic) }
        /// Key of `Event`.
        pub const EVENT: Key<Self, String> = Key::new("Event");
        /// `Event`: mandatory.
        pub fn event(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Event", value); self }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, NotificationFilter> = Key::new("Filter");
        /// `Filter`.
        pub fn filter(mut self, value: impl IntoVal<NotificationFilter>) -> Self { self.0.put("Filter", value); self }
        /// Key of `Topic`.
        pub const TOPIC: Key<Self, Is<kinds::TopicArn>> = Key::new("Topic");
        /// `Topic`: mandatory.
        pub fn topic(mut self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { self.0.put("Topic", value); self }
    }

    /// `Transition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Transition(Object);
    ias_core::shape!(Transition);
    impl Transition {
        /// Takes what is mandatory.
        pub fn new(storage_class: impl IntoVal<TransitionStorageClass>) -> Self { Self(Object::new()).storage_class(storage_class) }
        /// Key of `StorageClass`.
        pub const STORAGE_CLASS: Key<Self, TransitionStorageClass> = Key::new("StorageClass");
        /// `StorageClass`: mandatory.
        pub fn storage_class(mut self, value: impl IntoVal<TransitionStorageClass>) -> Self { self.0.put("StorageClass", value); self }
        /// Key of `TransitionDate`.
        pub const TRANSITION_DATE: Key<Self, String> = Key::new("TransitionDate");
        /// `TransitionDate`: matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
        pub fn transition_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TransitionDate", value); self }
        /// Key of `TransitionInDays`.
        pub const TRANSITION_IN_DAYS: Key<Self, i64> = Key::new("TransitionInDays");
        /// `TransitionInDays`.
        pub fn transition_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TransitionInDays", value); self }
    }

    /// Words of `StorageClass`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TransitionStorageClass {
        /// `DEEP_ARCHIVE`
        DeepArchive,
        /// `GLACIER`
        Glacier,
        /// `Glacier`
        Glacier2,
        /// `GLACIER_IR`
        GlacierIr,
        /// `INTELLIGENT_TIERING`
        IntelligentTiering,
        /// `ONEZONE_IA`
        OnezoneIa,
        /// `STANDARD_IA`
        StandardIa,
    }
    ias_core::words!(TransitionStorageClass { DeepArchive = "DEEP_ARCHIVE", Glacier = "GLACIER", Glacier2 = "Glacier", GlacierIr = "GLACIER_IR", IntelligentTiering = "INTELLIGENT_TIERING", OnezoneIa = "ONEZONE_IA", StandardIa = "STANDARD_IA" });

    /// `VersioningConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VersioningConfiguration(Object);
    ias_core::shape!(VersioningConfiguration);
    impl VersioningConfiguration {
        /// Takes what is mandatory.
        pub fn new(status: impl IntoVal<VersioningConfigurationStatus>) -> Self { Self(Object::new()).status(status) }
        /// Key of `Status`.
        pub const STATUS: Key<Self, VersioningConfigurationStatus> = Key::new("Status");
        /// `Status`: mandatory, default `"Suspended"`.
        pub fn status(mut self, value: impl IntoVal<VersioningConfigurationStatus>) -> Self { self.0.put("Status", value); self }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum VersioningConfigurationStatus {
        /// `Enabled`
        Enabled,
        /// `Suspended`
        Suspended,
    }
    ias_core::words!(VersioningConfigurationStatus { Enabled = "Enabled", Suspended = "Suspended" });

    /// `WebsiteConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebsiteConfiguration(Object);
    ias_core::shape!(WebsiteConfiguration);
    impl WebsiteConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ErrorDocument`.
        pub const ERROR_DOCUMENT: Key<Self, String> = Key::new("ErrorDocument");
        /// `ErrorDocument`.
        pub fn error_document(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ErrorDocument", value); self }
        /// Key of `IndexDocument`.
        pub const INDEX_DOCUMENT: Key<Self, String> = Key::new("IndexDocument");
        /// `IndexDocument`.
        pub fn index_document(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IndexDocument", value); self }
        /// Key of `RedirectAllRequestsTo`.
        pub const REDIRECT_ALL_REQUESTS_TO: Key<Self, RedirectAllRequestsTo> = Key::new("RedirectAllRequestsTo");
        /// `RedirectAllRequestsTo`.
        pub fn redirect_all_requests_to(mut self, value: impl IntoVal<RedirectAllRequestsTo>) -> Self { self.0.put("RedirectAllRequestsTo", value); self }
        /// Key of `RoutingRules`.
        pub const ROUTING_RULES: Key<Self, List<RoutingRule>> = Key::new("RoutingRules");
        /// `RoutingRules`.
        pub fn routing_rules(mut self, value: impl IntoVal<List<RoutingRule>>) -> Self { self.0.put("RoutingRules", value); self }
    }
    impl Default for WebsiteConfiguration { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::S3::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html).
    pub CfnBucketPolicy, CfnBucketPolicyProps, "AWS::S3::BucketPolicy", tags = None
);
impl CfnBucketPolicy {
    /// What `Ref` returns: `Bucket`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnBucketPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnBucketPolicyProps(Object);
ias_core::shape!(CfnBucketPolicyProps);
impl CfnBucketPolicyProps {
    /// Takes what is mandatory.
    pub fn new(bucket: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).bucket(bucket).policy_document(policy_document) }
    /// Key of `Bucket`.
    pub const BUCKET: Key<Self, String> = Key::new("Bucket");
    /// `Bucket`: mandatory. Changing it replaces the resource.
    pub fn bucket(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Bucket", value); self }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
}

cfn::resource!(
    /// [`AWS::S3::MultiRegionAccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html).
    pub CfnMultiRegionAccessPoint, CfnMultiRegionAccessPointProps, "AWS::S3::MultiRegionAccessPoint", tags = None
);
impl CfnMultiRegionAccessPoint {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
}

/// Properties of [`CfnMultiRegionAccessPoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMultiRegionAccessPointProps(Object);
ias_core::shape!(CfnMultiRegionAccessPointProps);
impl CfnMultiRegionAccessPointProps {
    /// Takes what is mandatory.
    pub fn new(regions: impl IntoVal<List<cfn_multi_region_access_point::Region>>) -> Self { Self(Object::new()).regions(regions) }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 3 to 50 characters, matches `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `PublicAccessBlockConfiguration`.
    pub const PUBLIC_ACCESS_BLOCK_CONFIGURATION: Key<Self, cfn_multi_region_access_point::PublicAccessBlockConfiguration> = Key::new("PublicAccessBlockConfiguration");
    /// `PublicAccessBlockConfiguration`. Changing it replaces the resource.
    pub fn public_access_block_configuration(mut self, value: impl IntoVal<cfn_multi_region_access_point::PublicAccessBlockConfiguration>) -> Self { self.0.put("PublicAccessBlockConfiguration", value); self }
    /// Key of `Regions`.
    pub const REGIONS: Key<Self, List<cfn_multi_region_access_point::Region>> = Key::new("Regions");
    /// `Regions`: mandatory, at least 1 item, no item twice. Changing it replaces the resource.
    pub fn regions(mut self, value: impl IntoVal<List<cfn_multi_region_access_point::Region>>) -> Self { self.0.put("Regions", value); self }
}

/// Types of [`CfnMultiRegionAccessPoint`].
pub mod cfn_multi_region_access_point {
    use super::super::prelude::*;

    /// `PublicAccessBlockConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicAccessBlockConfiguration(Object);
    ias_core::shape!(PublicAccessBlockConfiguration);
    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `BlockPublicAcls`.
        pub const BLOCK_PUBLIC_ACLS: Key<Self, bool> = Key::new("BlockPublicAcls");
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicAcls", value); self }
        /// Key of `BlockPublicPolicy`.
        pub const BLOCK_PUBLIC_POLICY: Key<Self, bool> = Key::new("BlockPublicPolicy");
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicPolicy", value); self }
        /// Key of `IgnorePublicAcls`.
        pub const IGNORE_PUBLIC_ACLS: Key<Self, bool> = Key::new("IgnorePublicAcls");
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IgnorePublicAcls", value); self }
        /// Key of `RestrictPublicBuckets`.
        pub const RESTRICT_PUBLIC_BUCKETS: Key<Self, bool> = Key::new("RestrictPublicBuckets");
        /// `RestrictPublicBuckets`.
        pub fn restrict_public_buckets(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RestrictPublicBuckets", value); self }
    }
    impl Default for PublicAccessBlockConfiguration { fn default() -> Self { Self::new() } }

    /// `Region`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Region(Object);
    ias_core::shape!(Region);
    impl Region {
        /// Takes what is mandatory.
        pub fn new(bucket: impl IntoVal<String>) -> Self { Self(Object::new()).bucket(bucket) }
        /// Key of `Bucket`.
        pub const BUCKET: Key<Self, String> = Key::new("Bucket");
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`.
        pub fn bucket(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Bucket", value); self }
        /// Key of `BucketAccountId`.
        pub const BUCKET_ACCOUNT_ID: Key<Self, String> = Key::new("BucketAccountId");
        /// `BucketAccountId`: exactly 12 characters, matches `^[0-9]{12}$`.
        pub fn bucket_account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketAccountId", value); self }
    }
}

cfn::resource!(
    /// [`AWS::S3::MultiRegionAccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html).
    pub CfnMultiRegionAccessPointPolicy, CfnMultiRegionAccessPointPolicyProps, "AWS::S3::MultiRegionAccessPointPolicy", tags = None
);
impl CfnMultiRegionAccessPointPolicy {
    /// What `Ref` returns: `MrapName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `PolicyStatus`.
    #[inline] pub fn attr_policy_status(&self) -> Val<cfn_multi_region_access_point_policy::PolicyStatus> { cfn::attribute(&self.0, "PolicyStatus") }
    /// The attribute `PolicyStatus.IsPublic`.
    #[inline] pub fn attr_policy_status_is_public(&self) -> Val<cfn_multi_region_access_point_policy::PolicyStatusIsPublic> { cfn::attribute(&self.0, "PolicyStatus.IsPublic") }
}

/// Properties of [`CfnMultiRegionAccessPointPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMultiRegionAccessPointPolicyProps(Object);
ias_core::shape!(CfnMultiRegionAccessPointPolicyProps);
impl CfnMultiRegionAccessPointPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy: impl IntoVal<Json>, mrap_name: impl IntoVal<String>) -> Self { Self(Object::new()).policy(policy).mrap_name(mrap_name) }
    /// Key of `MrapName`.
    pub const MRAP_NAME: Key<Self, String> = Key::new("MrapName");
    /// `MrapName`: mandatory, 3 to 50 characters, matches `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Changing it replaces the resource.
    pub fn mrap_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MrapName", value); self }
    /// Key of `Policy`.
    pub const POLICY: Key<Self, Json> = Key::new("Policy");
    /// `Policy`: mandatory.
    pub fn policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Policy", value); self }
}

/// Types of [`CfnMultiRegionAccessPointPolicy`].
pub mod cfn_multi_region_access_point_policy {
    use super::super::prelude::*;

    /// `PolicyStatus`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyStatus(Object);
    ias_core::shape!(PolicyStatus);
    impl PolicyStatus {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for PolicyStatus { fn default() -> Self { Self::new() } }

    /// Words of `IsPublic`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PolicyStatusIsPublic {
        /// `true`
        True,
        /// `false`
        False,
    }
    ias_core::words!(PolicyStatusIsPublic { True = "true", False = "false" });
}

cfn::resource!(
    /// [`AWS::S3::StorageLens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html).
    pub CfnStorageLens, CfnStorageLensProps, "AWS::S3::StorageLens", tags = Some(Tagging::List("Tags"))
);
impl CfnStorageLens {
    /// What `Ref` returns: `StorageLensConfiguration/Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `StorageLensConfiguration.StorageLensArn`.
    #[inline] pub fn attr_storage_lens_configuration_storage_lens_arn(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLensConfiguration.StorageLensArn") }
}

/// Properties of [`CfnStorageLens`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnStorageLensProps(Object);
ias_core::shape!(CfnStorageLensProps);
impl CfnStorageLensProps {
    /// Takes what is mandatory.
    pub fn new(storage_lens_configuration: impl IntoVal<cfn_storage_lens::StorageLensConfiguration>) -> Self { Self(Object::new()).storage_lens_configuration(storage_lens_configuration) }
    /// Key of `StorageLensConfiguration`.
    pub const STORAGE_LENS_CONFIGURATION: Key<Self, cfn_storage_lens::StorageLensConfiguration> = Key::new("StorageLensConfiguration");
    /// `StorageLensConfiguration`: mandatory.
    pub fn storage_lens_configuration(mut self, value: impl IntoVal<cfn_storage_lens::StorageLensConfiguration>) -> Self { self.0.put("StorageLensConfiguration", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_storage_lens::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_storage_lens::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnStorageLens`].
pub mod cfn_storage_lens {
    use super::super::prelude::*;

    /// `AccountLevel`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccountLevel(Object);
    ias_core::shape!(AccountLevel);
    impl AccountLevel {
        /// Takes what is mandatory.
        pub fn new(bucket_level: impl IntoVal<BucketLevel>) -> Self { Self(Object::new()).bucket_level(bucket_level) }
        /// Key of `ActivityMetrics`.
        pub const ACTIVITY_METRICS: Key<Self, ActivityMetrics> = Key::new("ActivityMetrics");
        /// `ActivityMetrics`.
        pub fn activity_metrics(mut self, value: impl IntoVal<ActivityMetrics>) -> Self { self.0.put("ActivityMetrics", value); self }
        /// Key of `AdvancedCostOptimizationMetrics`.
        pub const ADVANCED_COST_OPTIMIZATION_METRICS: Key<Self, AdvancedCostOptimizationMetrics> = Key::new("AdvancedCostOptimizationMetrics");
        /// `AdvancedCostOptimizationMetrics`.
        pub fn advanced_cost_optimization_metrics(mut self, value: impl IntoVal<AdvancedCostOptimizationMetrics>) -> Self { self.0.put("AdvancedCostOptimizationMetrics", value); self }
        /// Key of `AdvancedDataProtectionMetrics`.
        pub const ADVANCED_DATA_PROTECTION_METRICS: Key<Self, AdvancedDataProtectionMetrics> = Key::new("AdvancedDataProtectionMetrics");
        /// `AdvancedDataProtectionMetrics`.
        pub fn advanced_data_protection_metrics(mut self, value: impl IntoVal<AdvancedDataProtectionMetrics>) -> Self { self.0.put("AdvancedDataProtectionMetrics", value); self }
        /// Key of `AdvancedPerformanceMetrics`.
        pub const ADVANCED_PERFORMANCE_METRICS: Key<Self, AdvancedPerformanceMetrics> = Key::new("AdvancedPerformanceMetrics");
        /// `AdvancedPerformanceMetrics`.
        pub fn advanced_performance_metrics(mut self, value: impl IntoVal<AdvancedPerformanceMetrics>) -> Self { self.0.put("AdvancedPerformanceMetrics", value); self }
        /// Key of `BucketLevel`.
        pub const BUCKET_LEVEL: Key<Self, BucketLevel> = Key::new("BucketLevel");
        /// `BucketLevel`: mandatory.
        pub fn bucket_level(mut self, value: impl IntoVal<BucketLevel>) -> Self { self.0.put("BucketLevel", value); self }
        /// Key of `DetailedStatusCodesMetrics`.
        pub const DETAILED_STATUS_CODES_METRICS: Key<Self, DetailedStatusCodesMetrics> = Key::new("DetailedStatusCodesMetrics");
        /// `DetailedStatusCodesMetrics`.
        pub fn detailed_status_codes_metrics(mut self, value: impl IntoVal<DetailedStatusCodesMetrics>) -> Self { self.0.put("DetailedStatusCodesMetrics", value); self }
        /// Key of `StorageLensGroupLevel`.
        pub const STORAGE_LENS_GROUP_LEVEL: Key<Self, StorageLensGroupLevel> = Key::new("StorageLensGroupLevel");
        /// `StorageLensGroupLevel`.
        pub fn storage_lens_group_level(mut self, value: impl IntoVal<StorageLensGroupLevel>) -> Self { self.0.put("StorageLensGroupLevel", value); self }
    }

    /// `ActivityMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ActivityMetrics(Object);
    ias_core::shape!(ActivityMetrics);
    impl ActivityMetrics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }
    impl Default for ActivityMetrics { fn default() -> Self { Self::new() } }

    /// `AdvancedCostOptimizationMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AdvancedCostOptimizationMetrics(Object);
    ias_core::shape!(AdvancedCostOptimizationMetrics);
    impl AdvancedCostOptimizationMetrics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }
    impl Default for AdvancedCostOptimizationMetrics { fn default() -> Self { Self::new() } }

    /// `AdvancedDataProtectionMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AdvancedDataProtectionMetrics(Object);
    ias_core::shape!(AdvancedDataProtectionMetrics);
    impl AdvancedDataProtectionMetrics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }
    impl Default for AdvancedDataProtectionMetrics { fn default() -> Self { Self::new() } }

    /// `AdvancedPerformanceMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AdvancedPerformanceMetrics(Object);
    ias_core::shape!(AdvancedPerformanceMetrics);
    impl AdvancedPerformanceMetrics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }
    impl Default for AdvancedPerformanceMetrics { fn default() -> Self { Self::new() } }

    /// `AwsOrg`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AwsOrg(Object);
    ias_core::shape!(AwsOrg);
    impl AwsOrg {
        /// Takes what is mandatory.
        pub fn new(arn: impl IntoVal<String>) -> Self { Self(Object::new()).arn(arn) }
        /// Key of `Arn`.
        pub const ARN: Key<Self, String> = Key::new("Arn");
        /// `Arn`: mandatory.
        pub fn arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Arn", value); self }
    }

    /// `BucketLevel`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BucketLevel(Object);
    ias_core::shape!(BucketLevel);
    impl BucketLevel {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ActivityMetrics`.
        pub const ACTIVITY_METRICS: Key<Self, ActivityMetrics> = Key::new("ActivityMetrics");
        /// `ActivityMetrics`.
        pub fn activity_metrics(mut self, value: impl IntoVal<ActivityMetrics>) -> Self { self.0.put("ActivityMetrics", value); self }
        /// Key of `AdvancedCostOptimizationMetrics`.
        pub const ADVANCED_COST_OPTIMIZATION_METRICS: Key<Self, AdvancedCostOptimizationMetrics> = Key::new("AdvancedCostOptimizationMetrics");
        /// `AdvancedCostOptimizationMetrics`.
        pub fn advanced_cost_optimization_metrics(mut self, value: impl IntoVal<AdvancedCostOptimizationMetrics>) -> Self { self.0.put("AdvancedCostOptimizationMetrics", value); self }
        /// Key of `AdvancedDataProtectionMetrics`.
        pub const ADVANCED_DATA_PROTECTION_METRICS: Key<Self, AdvancedDataProtectionMetrics> = Key::new("AdvancedDataProtectionMetrics");
        /// `AdvancedDataProtectionMetrics`.
        pub fn advanced_data_protection_metrics(mut self, value: impl IntoVal<AdvancedDataProtectionMetrics>) -> Self { self.0.put("AdvancedDataProtectionMetrics", value); self }
        /// Key of `AdvancedPerformanceMetrics`.
        pub const ADVANCED_PERFORMANCE_METRICS: Key<Self, AdvancedPerformanceMetrics> = Key::new("AdvancedPerformanceMetrics");
        /// `AdvancedPerformanceMetrics`.
        pub fn advanced_performance_metrics(mut self, value: impl IntoVal<AdvancedPerformanceMetrics>) -> Self { self.0.put("AdvancedPerformanceMetrics", value); self }
        /// Key of `DetailedStatusCodesMetrics`.
        pub const DETAILED_STATUS_CODES_METRICS: Key<Self, DetailedStatusCodesMetrics> = Key::new("DetailedStatusCodesMetrics");
        /// `DetailedStatusCodesMetrics`.
        pub fn detailed_status_codes_metrics(mut self, value: impl IntoVal<DetailedStatusCodesMetrics>) -> Self { self.0.put("DetailedStatusCodesMetrics", value); self }
        /// Key of `PrefixLevel`.
        pub const PREFIX_LEVEL: Key<Self, PrefixLevel> = Key::new("PrefixLevel");
        /// `PrefixLevel`.
        pub fn prefix_level(mut self, value: impl IntoVal<PrefixLevel>) -> Self { self.0.put("PrefixLevel", value); self }
    }
    impl Default for BucketLevel { fn default() -> Self { Self::new() } }

    /// `BucketsAndRegions`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BucketsAndRegions(Object);
    ias_core::shape!(BucketsAndRegions);
    impl BucketsAndRegions {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Buckets`.
        pub const BUCKETS: Key<Self, List<String>> = Key::new("Buckets");
        /// `Buckets`: no item twice.
        pub fn buckets(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Buckets", value); self }
        /// Key of `Regions`.
        pub const REGIONS: Key<Self, List<String>> = Key::new("Regions");
        /// `Regions`: no item twice.
        pub fn regions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Regions", value); self }
    }
    impl Default for BucketsAndRegions { fn default() -> Self { Self::new() } }

    /// `CloudWatchMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CloudWatchMetrics(Object);
    ias_core::shape!(CloudWatchMetrics);
    impl CloudWatchMetrics {
        /// Takes what is mandatory.
        pub fn new(is_enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).is_enabled(is_enabled) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`: mandatory.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }

    /// `DataExport`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataExport(Object);
    ias_core::shape!(DataExport);
    impl DataExport {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CloudWatchMetrics`.
        pub const CLOUD_WATCH_METRICS: Key<Self, CloudWatchMetrics> = Key::new("CloudWatchMetrics");
        /// `CloudWatchMetrics`.
        pub fn cloud_watch_metrics(mut self, value: impl IntoVal<CloudWatchMetrics>) -> Self { self.0.put("CloudWatchMetrics", value); self }
        /// Key of `S3BucketDestination`.
        pub const S3_BUCKET_DESTINATION: Key<Self, S3BucketDestination> = Key::new("S3BucketDestination");
        /// `S3BucketDestination`.
        pub fn s3_bucket_destination(mut self, value: impl IntoVal<S3BucketDestination>) -> Self { self.0.put("S3BucketDestination", value); self }
        /// Key of `StorageLensTableDestination`.
        pub const STORAGE_LENS_TABLE_DESTINATION: Key<Self, StorageLensTableDestination> = Key::new("StorageLensTableDestination");
        /// `StorageLensTableDestination`.
        pub fn storage_lens_table_destination(mut self, value: impl IntoVal<StorageLensTableDestination>) -> Self { self.0.put("StorageLensTableDestination", value); self }
    }
    impl Default for DataExport { fn default() -> Self { Self::new() } }

    /// `DetailedStatusCodesMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DetailedStatusCodesMetrics(Object);
    ias_core::shape!(DetailedStatusCodesMetrics);
    impl DetailedStatusCodesMetrics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }
    impl Default for DetailedStatusCodesMetrics { fn default() -> Self { Self::new() } }

    /// `Encryption`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Encryption(Value);
    ias_core::union!(Encryption);
    impl Encryption {
        /// Key of `SSES3`.
        pub const SSES3: Key<Self, EncryptionSses3> = Key::new("SSES3");
        /// `SSES3`.
        pub fn sses3(value: impl IntoVal<EncryptionSses3>) -> Self { Self(Value::one("SSES3", value)) }
        /// Key of `SSEKMS`.
        pub const SSEKMS: Key<Self, Ssekms> = Key::new("SSEKMS");
        /// `SSEKMS`.
        pub fn ssekms(value: impl IntoVal<Ssekms>) -> Self { Self(Value::one("SSEKMS", value)) }
    }

    /// `SSES3`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptionSses3(Object);
    ias_core::shape!(EncryptionSses3);
    impl EncryptionSses3 {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for EncryptionSses3 { fn default() -> Self { Self::new() } }

    /// `PrefixLevel`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrefixLevel(Object);
    ias_core::shape!(PrefixLevel);
    impl PrefixLevel {
        /// Takes what is mandatory.
        pub fn new(storage_metrics: impl IntoVal<PrefixLevelStorageMetrics>) -> Self { Self(Object::new()).storage_metrics(storage_metrics) }
        /// Key of `StorageMetrics`.
        pub const STORAGE_METRICS: Key<Self, PrefixLevelStorageMetrics> = Key::new("StorageMetrics");
        /// `StorageMetrics`: mandatory.
        pub fn storage_metrics(mut self, value: impl IntoVal<PrefixLevelStorageMetrics>) -> Self { self.0.put("StorageMetrics", value); self }
    }

    /// `PrefixLevelStorageMetrics`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrefixLevelStorageMetrics(Object);
    ias_core::shape!(PrefixLevelStorageMetrics);
    impl PrefixLevelStorageMetrics {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
        /// Key of `SelectionCriteria`.
        pub const SELECTION_CRITERIA: Key<Self, SelectionCriteria> = Key::new("SelectionCriteria");
        /// `SelectionCriteria`.
        pub fn selection_criteria(mut self, value: impl IntoVal<SelectionCriteria>) -> Self { self.0.put("SelectionCriteria", value); self }
    }
    impl Default for PrefixLevelStorageMetrics { fn default() -> Self { Self::new() } }

    /// `S3BucketDestination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3BucketDestination(Object);
    ias_core::shape!(S3BucketDestination);
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
        pub fn new<A: IntoVal<S3BucketDestinationOutputSchemaVersion>, B: IntoVal<S3BucketDestinationFormat>, C: IntoVal<String>, D: IntoVal<Is<kinds::BucketArn>>>(required: S3BucketDestinationRequired<A, B, C, D>) -> Self { Self(Object::new()).output_schema_version(required.output_schema_version).format(required.format).account_id(required.account_id).arn(required.arn) }
        /// Key of `AccountId`.
        pub const ACCOUNT_ID: Key<Self, String> = Key::new("AccountId");
        /// `AccountId`: mandatory.
        pub fn account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccountId", value); self }
        /// Key of `Arn`.
        pub const ARN: Key<Self, Is<kinds::BucketArn>> = Key::new("Arn");
        /// `Arn`: mandatory.
        pub fn arn(mut self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { self.0.put("Arn", value); self }
        /// Key of `Encryption`.
        pub const ENCRYPTION: Key<Self, Encryption> = Key::new("Encryption");
        /// `Encryption`.
        pub fn encryption(mut self, value: impl IntoVal<Encryption>) -> Self { self.0.put("Encryption", value); self }
        /// Key of `Format`.
        pub const FORMAT: Key<Self, S3BucketDestinationFormat> = Key::new("Format");
        /// `Format`: mandatory.
        pub fn format(mut self, value: impl IntoVal<S3BucketDestinationFormat>) -> Self { self.0.put("Format", value); self }
        /// Key of `OutputSchemaVersion`.
        pub const OUTPUT_SCHEMA_VERSION: Key<Self, S3BucketDestinationOutputSchemaVersion> = Key::new("OutputSchemaVersion");
        /// `OutputSchemaVersion`: mandatory.
        pub fn output_schema_version(mut self, value: impl IntoVal<S3BucketDestinationOutputSchemaVersion>) -> Self { self.0.put("OutputSchemaVersion", value); self }
        /// Key of `Prefix`.
        pub const PREFIX: Key<Self, String> = Key::new("Prefix");
        /// `Prefix`.
        pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
    }

    /// Words of `Format`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum S3BucketDestinationFormat {
        /// `CSV`
        Csv,
        /// `Parquet`
        Parquet,
    }
    ias_core::words!(S3BucketDestinationFormat { Csv = "CSV", Parquet = "Parquet" });

    /// Words of `OutputSchemaVersion`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum S3BucketDestinationOutputSchemaVersion {
        /// `V_1`
        V1,
    }
    ias_core::words!(S3BucketDestinationOutputSchemaVersion { V1 = "V_1" });

    /// `SelectionCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelectionCriteria(Object);
    ias_core::shape!(SelectionCriteria);
    impl SelectionCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Delimiter`.
        pub const DELIMITER: Key<Self, String> = Key::new("Delimiter");
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Delimiter", value); self }
        /// Key of `MaxDepth`.
        pub const MAX_DEPTH: Key<Self, i64> = Key::new("MaxDepth");
        /// `MaxDepth`.
        pub fn max_depth(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxDepth", value); self }
        /// Key of `MinStorageBytesPercentage`.
        pub const MIN_STORAGE_BYTES_PERCENTAGE: Key<Self, f64> = Key::new("MinStorageBytesPercentage");
        /// `MinStorageBytesPercentage`.
        pub fn min_storage_bytes_percentage(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("MinStorageBytesPercentage", value); self }
    }
    impl Default for SelectionCriteria { fn default() -> Self { Self::new() } }

    /// `SSEKMS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Ssekms(Object);
    ias_core::shape!(Ssekms);
    impl Ssekms {
        /// Takes what is mandatory.
        pub fn new(key_id: impl IntoVal<String>) -> Self { Self(Object::new()).key_id(key_id) }
        /// Key of `KeyId`.
        pub const KEY_ID: Key<Self, String> = Key::new("KeyId");
        /// `KeyId`: mandatory.
        pub fn key_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyId", value); self }
    }

    /// `StorageLensConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageLensConfiguration(Object);
    ias_core::shape!(StorageLensConfiguration);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<AccountLevel>, C: IntoVal<bool>>(required: StorageLensConfigurationRequired<A, B, C>) -> Self { Self(Object::new()).id(required.id).account_level(required.account_level).is_enabled(required.is_enabled) }
        /// Key of `AccountLevel`.
        pub const ACCOUNT_LEVEL: Key<Self, AccountLevel> = Key::new("AccountLevel");
        /// `AccountLevel`: mandatory.
        pub fn account_level(mut self, value: impl IntoVal<AccountLevel>) -> Self { self.0.put("AccountLevel", value); self }
        /// Key of `AwsOrg`.
        pub const AWS_ORG: Key<Self, AwsOrg> = Key::new("AwsOrg");
        /// `AwsOrg`.
        pub fn aws_org(mut self, value: impl IntoVal<AwsOrg>) -> Self { self.0.put("AwsOrg", value); self }
        /// Key of `DataExport`.
        pub const DATA_EXPORT: Key<Self, DataExport> = Key::new("DataExport");
        /// `DataExport`.
        pub fn data_export(mut self, value: impl IntoVal<DataExport>) -> Self { self.0.put("DataExport", value); self }
        /// Key of `Exclude`.
        pub const EXCLUDE: Key<Self, BucketsAndRegions> = Key::new("Exclude");
        /// `Exclude`.
        pub fn exclude(mut self, value: impl IntoVal<BucketsAndRegions>) -> Self { self.0.put("Exclude", value); self }
        /// Key of `ExpandedPrefixesDataExport`.
        pub const EXPANDED_PREFIXES_DATA_EXPORT: Key<Self, StorageLensExpandedPrefixesDataExport> = Key::new("ExpandedPrefixesDataExport");
        /// `ExpandedPrefixesDataExport`.
        pub fn expanded_prefixes_data_export(mut self, value: impl IntoVal<StorageLensExpandedPrefixesDataExport>) -> Self { self.0.put("ExpandedPrefixesDataExport", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9\-_.]+$`. Changing it replaces the resource.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Include`.
        pub const INCLUDE: Key<Self, BucketsAndRegions> = Key::new("Include");
        /// `Include`.
        pub fn include(mut self, value: impl IntoVal<BucketsAndRegions>) -> Self { self.0.put("Include", value); self }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`: mandatory.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
        /// Key of `PrefixDelimiter`.
        pub const PREFIX_DELIMITER: Key<Self, String> = Key::new("PrefixDelimiter");
        /// `PrefixDelimiter`.
        pub fn prefix_delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PrefixDelimiter", value); self }
    }

    /// `StorageLensExpandedPrefixesDataExport`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageLensExpandedPrefixesDataExport(Object);
    ias_core::shape!(StorageLensExpandedPrefixesDataExport);
    impl StorageLensExpandedPrefixesDataExport {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `S3BucketDestination`.
        pub const S3_BUCKET_DESTINATION: Key<Self, S3BucketDestination> = Key::new("S3BucketDestination");
        /// `S3BucketDestination`.
        pub fn s3_bucket_destination(mut self, value: impl IntoVal<S3BucketDestination>) -> Self { self.0.put("S3BucketDestination", value); self }
        /// Key of `StorageLensTableDestination`.
        pub const STORAGE_LENS_TABLE_DESTINATION: Key<Self, StorageLensTableDestination> = Key::new("StorageLensTableDestination");
        /// `StorageLensTableDestination`.
        pub fn storage_lens_table_destination(mut self, value: impl IntoVal<StorageLensTableDestination>) -> Self { self.0.put("StorageLensTableDestination", value); self }
    }
    impl Default for StorageLensExpandedPrefixesDataExport { fn default() -> Self { Self::new() } }

    /// `StorageLensGroupLevel`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageLensGroupLevel(Object);
    ias_core::shape!(StorageLensGroupLevel);
    impl StorageLensGroupLevel {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `StorageLensGroupSelectionCriteria`.
        pub const STORAGE_LENS_GROUP_SELECTION_CRITERIA: Key<Self, StorageLensGroupSelectionCriteria> = Key::new("StorageLensGroupSelectionCriteria");
        /// `StorageLensGroupSelectionCriteria`.
        pub fn storage_lens_group_selection_criteria(mut self, value: impl IntoVal<StorageLensGroupSelectionCriteria>) -> Self { self.0.put("StorageLensGroupSelectionCriteria", value); self }
    }
    impl Default for StorageLensGroupLevel { fn default() -> Self { Self::new() } }

    /// `StorageLensGroupSelectionCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageLensGroupSelectionCriteria(Object);
    ias_core::shape!(StorageLensGroupSelectionCriteria);
    impl StorageLensGroupSelectionCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Exclude`.
        pub const EXCLUDE: Key<Self, List<String>> = Key::new("Exclude");
        /// `Exclude`: no item twice.
        pub fn exclude(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Exclude", value); self }
        /// Key of `Include`.
        pub const INCLUDE: Key<Self, List<String>> = Key::new("Include");
        /// `Include`: no item twice.
        pub fn include(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Include", value); self }
    }
    impl Default for StorageLensGroupSelectionCriteria { fn default() -> Self { Self::new() } }

    /// `StorageLensTableDestination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageLensTableDestination(Object);
    ias_core::shape!(StorageLensTableDestination);
    impl StorageLensTableDestination {
        /// Takes what is mandatory.
        pub fn new(is_enabled: impl IntoVal<bool>) -> Self { Self(Object::new()).is_enabled(is_enabled) }
        /// Key of `Encryption`.
        pub const ENCRYPTION: Key<Self, Encryption> = Key::new("Encryption");
        /// `Encryption`.
        pub fn encryption(mut self, value: impl IntoVal<Encryption>) -> Self { self.0.put("Encryption", value); self }
        /// Key of `IsEnabled`.
        pub const IS_ENABLED: Key<Self, bool> = Key::new("IsEnabled");
        /// `IsEnabled`: mandatory.
        pub fn is_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsEnabled", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 127 characters, matches `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 255 characters, matches `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::S3::StorageLensGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html).
    pub CfnStorageLensGroup, CfnStorageLensGroupProps, "AWS::S3::StorageLensGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnStorageLensGroup {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `StorageLensGroupArn`.
    #[inline] pub fn attr_storage_lens_group_arn(&self) -> Val<Is<kinds::StorageLensGroupArn>> { cfn::attribute(&self.0, "StorageLensGroupArn") }
}

/// Properties of [`CfnStorageLensGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnStorageLensGroupProps(Object);
ias_core::shape!(CfnStorageLensGroupProps);
impl CfnStorageLensGroupProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, filter: impl IntoVal<cfn_storage_lens_group::Filter>) -> Self { Self(Object::new()).name(name).filter(filter) }
    /// Key of `Filter`.
    pub const FILTER: Key<Self, cfn_storage_lens_group::Filter> = Key::new("Filter");
    /// `Filter`: mandatory.
    pub fn filter(mut self, value: impl IntoVal<cfn_storage_lens_group::Filter>) -> Self { self.0.put("Filter", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_storage_lens_group::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_storage_lens_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnStorageLensGroup`].
pub mod cfn_storage_lens_group {
    use super::super::prelude::*;

    /// `And`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct And(Object);
    ias_core::shape!(And);
    impl And {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MatchAnyPrefix`.
        pub const MATCH_ANY_PREFIX: Key<Self, List<String>> = Key::new("MatchAnyPrefix");
        /// `MatchAnyPrefix`: no item twice, each at most 1024 characters.
        pub fn match_any_prefix(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchAnyPrefix", value); self }
        /// Key of `MatchAnySuffix`.
        pub const MATCH_ANY_SUFFIX: Key<Self, List<String>> = Key::new("MatchAnySuffix");
        /// `MatchAnySuffix`: no item twice, each at most 1024 characters.
        pub fn match_any_suffix(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchAnySuffix", value); self }
        /// Key of `MatchAnyTag`.
        pub const MATCH_ANY_TAG: Key<Self, List<Tag>> = Key::new("MatchAnyTag");
        /// `MatchAnyTag`: no item twice.
        pub fn match_any_tag(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("MatchAnyTag", value); self }
        /// Key of `MatchObjectAge`.
        pub const MATCH_OBJECT_AGE: Key<Self, MatchObjectAge> = Key::new("MatchObjectAge");
        /// `MatchObjectAge`.
        pub fn match_object_age(mut self, value: impl IntoVal<MatchObjectAge>) -> Self { self.0.put("MatchObjectAge", value); self }
        /// Key of `MatchObjectSize`.
        pub const MATCH_OBJECT_SIZE: Key<Self, MatchObjectSize> = Key::new("MatchObjectSize");
        /// `MatchObjectSize`.
        pub fn match_object_size(mut self, value: impl IntoVal<MatchObjectSize>) -> Self { self.0.put("MatchObjectSize", value); self }
    }
    impl Default for And { fn default() -> Self { Self::new() } }

    /// `Filter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Filter(Object);
    ias_core::shape!(Filter);
    impl Filter {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `And`.
        pub const AND: Key<Self, And> = Key::new("And");
        /// `And`: no item twice.
        pub fn and(mut self, value: impl IntoVal<And>) -> Self { self.0.put("And", value); self }
        /// Key of `MatchAnyPrefix`.
        pub const MATCH_ANY_PREFIX: Key<Self, List<String>> = Key::new("MatchAnyPrefix");
        /// `MatchAnyPrefix`: no item twice, each at most 1024 characters.
        pub fn match_any_prefix(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchAnyPrefix", value); self }
        /// Key of `MatchAnySuffix`.
        pub const MATCH_ANY_SUFFIX: Key<Self, List<String>> = Key::new("MatchAnySuffix");
        /// `MatchAnySuffix`: no item twice, each at most 1024 characters.
        pub fn match_any_suffix(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchAnySuffix", value); self }
        /// Key of `MatchAnyTag`.
        pub const MATCH_ANY_TAG: Key<Self, List<Tag>> = Key::new("MatchAnyTag");
        /// `MatchAnyTag`: no item twice.
        pub fn match_any_tag(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("MatchAnyTag", value); self }
        /// Key of `MatchObjectAge`.
        pub const MATCH_OBJECT_AGE: Key<Self, MatchObjectAge> = Key::new("MatchObjectAge");
        /// `MatchObjectAge`.
        pub fn match_object_age(mut self, value: impl IntoVal<MatchObjectAge>) -> Self { self.0.put("MatchObjectAge", value); self }
        /// Key of `MatchObjectSize`.
        pub const MATCH_OBJECT_SIZE: Key<Self, MatchObjectSize> = Key::new("MatchObjectSize");
        /// `MatchObjectSize`.
        pub fn match_object_size(mut self, value: impl IntoVal<MatchObjectSize>) -> Self { self.0.put("MatchObjectSize", value); self }
        /// Key of `Or`.
        pub const OR: Key<Self, Or> = Key::new("Or");
        /// `Or`: no item twice.
        pub fn or(mut self, value: impl IntoVal<Or>) -> Self { self.0.put("Or", value); self }
    }
    impl Default for Filter { fn default() -> Self { Self::new() } }

    /// `MatchObjectAge`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MatchObjectAge(Object);
    ias_core::shape!(MatchObjectAge);
    impl MatchObjectAge {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DaysGreaterThan`.
        pub const DAYS_GREATER_THAN: Key<Self, i64> = Key::new("DaysGreaterThan");
        /// `DaysGreaterThan`: at least 1.
        pub fn days_greater_than(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DaysGreaterThan", value); self }
        /// Key of `DaysLessThan`.
        pub const DAYS_LESS_THAN: Key<Self, i64> = Key::new("DaysLessThan");
        /// `DaysLessThan`: at least 1.
        pub fn days_less_than(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DaysLessThan", value); self }
    }
    impl Default for MatchObjectAge { fn default() -> Self { Self::new() } }

    /// `MatchObjectSize`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MatchObjectSize(Object);
    ias_core::shape!(MatchObjectSize);
    impl MatchObjectSize {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `BytesGreaterThan`.
        pub const BYTES_GREATER_THAN: Key<Self, i64> = Key::new("BytesGreaterThan");
        /// `BytesGreaterThan`: at least 1.
        pub fn bytes_greater_than(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BytesGreaterThan", value); self }
        /// Key of `BytesLessThan`.
        pub const BYTES_LESS_THAN: Key<Self, i64> = Key::new("BytesLessThan");
        /// `BytesLessThan`: at least 1.
        pub fn bytes_less_than(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BytesLessThan", value); self }
    }
    impl Default for MatchObjectSize { fn default() -> Self { Self::new() } }

    /// `Or`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Or(Object);
    ias_core::shape!(Or);
    impl Or {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MatchAnyPrefix`.
        pub const MATCH_ANY_PREFIX: Key<Self, List<String>> = Key::new("MatchAnyPrefix");
        /// `MatchAnyPrefix`: no item twice, each at most 1024 characters.
        pub fn match_any_prefix(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchAnyPrefix", value); self }
        /// Key of `MatchAnySuffix`.
        pub const MATCH_ANY_SUFFIX: Key<Self, List<String>> = Key::new("MatchAnySuffix");
        /// `MatchAnySuffix`: no item twice, each at most 1024 characters.
        pub fn match_any_suffix(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchAnySuffix", value); self }
        /// Key of `MatchAnyTag`.
        pub const MATCH_ANY_TAG: Key<Self, List<Tag>> = Key::new("MatchAnyTag");
        /// `MatchAnyTag`: no item twice.
        pub fn match_any_tag(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("MatchAnyTag", value); self }
        /// Key of `MatchObjectAge`.
        pub const MATCH_OBJECT_AGE: Key<Self, MatchObjectAge> = Key::new("MatchObjectAge");
        /// `MatchObjectAge`.
        pub fn match_object_age(mut self, value: impl IntoVal<MatchObjectAge>) -> Self { self.0.put("MatchObjectAge", value); self }
        /// Key of `MatchObjectSize`.
        pub const MATCH_OBJECT_SIZE: Key<Self, MatchObjectSize> = Key::new("MatchObjectSize");
        /// `MatchObjectSize`.
        pub fn match_object_size(mut self, value: impl IntoVal<MatchObjectSize>) -> Self { self.0.put("MatchObjectSize", value); self }
    }
    impl Default for Or { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}
