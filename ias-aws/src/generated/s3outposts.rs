// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3Outposts`.

use super::prelude::*;

mod of { pub enum CfnAccessPoint {} pub enum CfnBucket {} pub enum CfnBucketPolicy {} pub enum CfnEndpoint {} }

/// [`AWS::S3Outposts::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAccessPoint = Handle<of::CfnAccessPoint>;
impl cfn::ResourceType for of::CfnAccessPoint { const TYPE: &'static str = "AWS::S3Outposts::AccessPoint"; type Tags = cfn::NoTags; type Props = CfnAccessPointProps; type Reference = Is<kinds::S3OutpostsAccessPointArn>; }
impl CfnAccessPoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::S3OutpostsAccessPointArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAccessPoint`].
///
/// Mandatory: `Bucket`, `Name`, `VpcConfiguration`.
///
/// A change replaces the resource: `Bucket`, `Name`, `VpcConfiguration`.
pub type CfnAccessPointProps = Fields<of::CfnAccessPoint>;
/// What [`CfnAccessPointProps`] cannot do without.
pub struct CfnAccessPointPropsRequired<A, B, C> {
    /// `Bucket`: 20 to 2048 characters, matches `^arn:[^:]+:s3-outposts:[a-zA-Z0-9\-]+:\d{12}:outpost\/[^:]+\/bucket\/[^:]+$`. Changing it replaces the resource.
    pub bucket: A,
    /// `Name`: 3 to 50 characters, matches `^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$`. Changing it replaces the resource.
    pub name: B,
    /// `VpcConfiguration`. Changing it replaces the resource.
    pub vpc_configuration: C,
}
impl CfnAccessPointProps {
    /// Takes what is mandatory, by name: [`CfnAccessPointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_access_point::VpcConfiguration>>(required: CfnAccessPointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Name", required.name), "VpcConfiguration", required.vpc_configuration) }
    /// `Bucket`: mandatory, 20 to 2048 characters, matches `^arn:[^:]+:s3-outposts:[a-zA-Z0-9\-]+:\d{12}:outpost\/[^:]+\/bucket\/[^:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `Name`: mandatory, 3 to 50 characters, matches `^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `VpcConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<cfn_access_point::VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*;
    mod of { pub enum VpcConfiguration {} impl ias_core::Optional for VpcConfiguration {} }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// `VpcId`: 1 to 1024 characters.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::S3Outposts::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBucket = Handle<of::CfnBucket>;
impl cfn::ResourceType for of::CfnBucket { const TYPE: &'static str = "AWS::S3Outposts::Bucket"; type Tags = cfn::TagList; type Props = CfnBucketProps; type Reference = Is<kinds::S3OutpostsBucketArn>; }
impl CfnBucket {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::S3OutpostsBucketArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnBucket`].
///
/// Mandatory: `BucketName`, `OutpostId`.
///
/// A change replaces the resource: `BucketName`, `OutpostId`.
pub type CfnBucketProps = Fields<of::CfnBucket>;
impl CfnBucketProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bucket_name: impl IntoVal<String>, outpost_id: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "OutpostId", outpost_id) }
    /// `BucketName`: mandatory, 3 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "BucketName", value) }
    /// `LifecycleConfiguration`.
    #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<cfn_bucket::LifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
    /// `OutpostId`: mandatory, matches `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_id(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_bucket::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBucket`].
pub mod cfn_bucket {
    use super::super::prelude::*;
    mod of { pub enum AbortIncompleteMultipartUpload {} pub enum FilterTag {} pub enum LifecycleConfiguration {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum RuleFilterAndOperator {} pub enum RuleStatus {} pub enum Tag {} }

    /// `AbortIncompleteMultipartUpload`.
    pub type AbortIncompleteMultipartUpload = Fields<of::AbortIncompleteMultipartUpload>;
    impl AbortIncompleteMultipartUpload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(days_after_initiation: impl IntoVal<i64>) -> Self { with(empty(), "DaysAfterInitiation", days_after_initiation) }
        /// `DaysAfterInitiation`: mandatory, at least 0.
        #[track_caller] pub fn days_after_initiation(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysAfterInitiation", value) }
    }

    /// `FilterTag`.
    pub type FilterTag = Fields<of::FilterTag>;
    impl FilterTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 1024 characters, matches `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 1024 characters, matches `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `LifecycleConfiguration`.
    pub type LifecycleConfiguration = Fields<of::LifecycleConfiguration>;
    impl LifecycleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<Rule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory, no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "Rules", value) }
    }

    /// `Rule`.
    ///
    /// Needs at least one of `Status` + `AbortIncompleteMultipartUpload`; `Status` + `ExpirationDate`; `Status` + `ExpirationInDays`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// `AbortIncompleteMultipartUpload`.
        #[track_caller] pub fn abort_incomplete_multipart_upload(self, value: impl IntoVal<AbortIncompleteMultipartUpload>) -> Self { with(self, "AbortIncompleteMultipartUpload", value) }
        /// `ExpirationDate`: matches `^([0-2]\d{3})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
        #[track_caller] pub fn expiration_date(self, value: impl IntoVal<String>) -> Self { with(self, "ExpirationDate", value) }
        /// `ExpirationInDays`: at least 1.
        #[track_caller] pub fn expiration_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationInDays", value) }
        /// `Filter`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<RuleFilter>) -> Self { with(self, "Filter", value) }
        /// `Id`: at most 255 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<RuleStatus>) -> Self { with(self, "Status", value) }
    }

    /// `Filter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleFilter(Value);
    ias_core::union!(RuleFilter);
    impl RuleFilter {
        /// `AndOperator`.
        #[track_caller] pub fn and_operator(value: impl IntoVal<RuleFilterAndOperator>) -> Self { Self(Value::one("AndOperator", value)) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(value: impl IntoVal<String>) -> Self { Self(Value::one("Prefix", value)) }
        /// `Tag`.
        #[track_caller] pub fn tag(value: impl IntoVal<FilterTag>) -> Self { Self(Value::one("Tag", value)) }
    }

    /// `AndOperator`.
    pub type RuleFilterAndOperator = Fields<of::RuleFilterAndOperator>;
    impl RuleFilterAndOperator {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tags: impl IntoVal<List<FilterTag>>) -> Self { with(empty(), "Tags", tags) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `Tags`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<FilterTag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `Status`.
    pub type RuleStatus = Word<fn(of::RuleStatus)>;
    impl RuleStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 1024 characters, matches `^(?!aws:.*)([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 1024 characters, matches `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::S3Outposts::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html).
///
/// What `Ref` returns: `Bucket`.
pub type CfnBucketPolicy = Handle<of::CfnBucketPolicy>;
impl cfn::ResourceType for of::CfnBucketPolicy { const TYPE: &'static str = "AWS::S3Outposts::BucketPolicy"; type Tags = cfn::NoTags; type Props = CfnBucketPolicyProps; type Reference = String; }

/// Properties of [`CfnBucketPolicy`].
///
/// Mandatory: `Bucket`, `PolicyDocument`.
///
/// A change replaces the resource: `Bucket`.
pub type CfnBucketPolicyProps = Fields<of::CfnBucketPolicy>;
impl CfnBucketPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bucket: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "Bucket", bucket), "PolicyDocument", policy_document) }
    /// `Bucket`: mandatory, 20 to 2048 characters, matches `^arn:[^:]+:s3-outposts:[a-zA-Z0-9\-]+:\d{12}:outpost\/[^:]+\/bucket\/[^:]+$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
}

/// [`AWS::S3Outposts::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEndpoint = Handle<of::CfnEndpoint>;
impl cfn::ResourceType for of::CfnEndpoint { const TYPE: &'static str = "AWS::S3Outposts::Endpoint"; type Tags = cfn::NoTags; type Props = CfnEndpointProps; type Reference = Is<kinds::S3OutpostsEndpointArn>; }
impl CfnEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::S3OutpostsEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CidrBlock`.
    #[inline] pub fn attr_cidr_block(&self) -> Val<String> { cfn::attribute(&self.0, "CidrBlock") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NetworkInterfaces`.
    #[inline] pub fn attr_network_interfaces(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "NetworkInterfaces") }
    /// The attribute `Status`: one of `Available`, `Pending`, `Deleting`, `Create_Failed`, `Delete_Failed`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnEndpoint`].
///
/// Mandatory: `OutpostId`, `SecurityGroupId`, `SubnetId`.
///
/// A change replaces the resource: `AccessType`, `CustomerOwnedIpv4Pool`, `OutpostId`, `SecurityGroupId`, `SubnetId`.
pub type CfnEndpointProps = Fields<of::CfnEndpoint>;
/// What [`CfnEndpointProps`] cannot do without.
pub struct CfnEndpointPropsRequired<A, B, C> {
    /// `OutpostId`: matches `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Changing it replaces the resource.
    pub outpost_id: A,
    /// `SecurityGroupId`: 1 to 100 characters, matches `^sg-([0-9a-f]{8}|[0-9a-f]{17})$`. Changing it replaces the resource.
    pub security_group_id: B,
    /// `SubnetId`: 1 to 100 characters, matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Changing it replaces the resource.
    pub subnet_id: C,
}
impl CfnEndpointProps {
    /// Takes what is mandatory, by name: [`CfnEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::SecurityGroupId>>, C: IntoVal<Is<kinds::SubnetId>>>(required: CfnEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "OutpostId", required.outpost_id), "SecurityGroupId", required.security_group_id), "SubnetId", required.subnet_id) }
    /// `AccessType`: default `"Private"`. Changing it replaces the resource.
    #[track_caller] pub fn access_type(self, value: impl IntoVal<cfn_endpoint::AccessType>) -> Self { with(self, "AccessType", value) }
    /// `CustomerOwnedIpv4Pool`: matches `^ipv4pool-coip-([0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_owned_ipv4_pool(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerOwnedIpv4Pool", value) }
    /// `FailedReason`.
    #[track_caller] pub fn failed_reason(self, value: impl IntoVal<cfn_endpoint::FailedReason>) -> Self { with(self, "FailedReason", value) }
    /// `OutpostId`: mandatory, matches `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_id(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostId", value) }
    /// `SecurityGroupId`: mandatory, 1 to 100 characters, matches `^sg-([0-9a-f]{8}|[0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "SecurityGroupId", value) }
    /// `SubnetId`: mandatory, 1 to 100 characters, matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
}

/// Types of [`CfnEndpoint`].
pub mod cfn_endpoint {
    use super::super::prelude::*;
    mod of { pub enum AccessType {} pub enum FailedReason {} impl ias_core::Optional for FailedReason {} }

    /// Words of `AccessType`.
    pub type AccessType = Word<fn(of::AccessType)>;
    impl AccessType {
        /// `CustomerOwnedIp`
        pub const CustomerOwnedIp: Self = word("CustomerOwnedIp");
        /// `Private`
        pub const Private: Self = word("Private");
    }

    /// `FailedReason`.
    pub type FailedReason = Fields<of::FailedReason>;
    impl FailedReason {
        /// `ErrorCode`.
        #[track_caller] pub fn error_code(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorCode", value) }
        /// `Message`.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
    }
}
