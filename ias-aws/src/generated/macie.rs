// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Macie`.

use super::prelude::*;

mod of { pub enum CfnAllowList {} pub enum CfnCustomDataIdentifier {} pub enum CfnFindingsFilter {} pub enum CfnMember {} pub enum CfnSession {} impl ias_core::Optional for CfnSession {} }

/// [`AWS::Macie::AllowList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAllowList = Handle<of::CfnAllowList>;
impl cfn::ResourceType for of::CfnAllowList { const TYPE: &'static str = "AWS::Macie::AllowList"; type Tags = cfn::TagList; type Props = CfnAllowListProps; type Reference = String; }
impl CfnAllowList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AllowListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `OK`, `S3_OBJECT_NOT_FOUND`, `S3_USER_ACCESS_DENIED`, `S3_OBJECT_ACCESS_DENIED`, `S3_THROTTLED`, `S3_OBJECT_OVERSIZE`, `S3_OBJECT_EMPTY`, `UNKNOWN_ERROR`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAllowList`].
///
/// Mandatory: `Name`, `Criteria`.
pub type CfnAllowListProps = Fields<of::CfnAllowList>;
impl CfnAllowListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, criteria: impl IntoVal<cfn_allow_list::Criteria>) -> Self { with(with(empty(), "Name", name), "Criteria", criteria) }
    /// `Criteria`: mandatory.
    #[track_caller] pub fn criteria(self, value: impl IntoVal<cfn_allow_list::Criteria>) -> Self { with(self, "Criteria", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_allow_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAllowList`].
pub mod cfn_allow_list {
    use super::super::prelude::*;
    mod of { pub enum S3WordsList {} pub enum Tag {} }

    /// `Criteria`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Criteria(Value);
    ias_core::union!(Criteria);
    impl Criteria {
        /// `Regex`.
        #[track_caller] pub fn regex(value: impl IntoVal<String>) -> Self { Self(Value::one("Regex", value)) }
        /// `S3WordsList`.
        #[track_caller] pub fn s3_words_list(value: impl IntoVal<S3WordsList>) -> Self { Self(Value::one("S3WordsList", value)) }
    }

    /// `S3WordsList`.
    pub type S3WordsList = Fields<of::S3WordsList>;
    impl S3WordsList {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, object_key: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "ObjectKey", object_key) }
        /// `BucketName`: mandatory.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `ObjectKey`: mandatory.
        #[track_caller] pub fn object_key(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKey", value) }
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

/// [`AWS::Macie::CustomDataIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCustomDataIdentifier = Handle<of::CfnCustomDataIdentifier>;
impl cfn::ResourceType for of::CfnCustomDataIdentifier { const TYPE: &'static str = "AWS::Macie::CustomDataIdentifier"; type Tags = cfn::TagList; type Props = CfnCustomDataIdentifierProps; type Reference = String; }
impl CfnCustomDataIdentifier {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CustomDataIdentifierArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCustomDataIdentifier`].
///
/// Mandatory: `Name`, `Regex`.
///
/// A change replaces the resource: `Description`, `IgnoreWords`, `Keywords`, `MaximumMatchDistance`, `Name`, `Regex`.
pub type CfnCustomDataIdentifierProps = Fields<of::CfnCustomDataIdentifier>;
impl CfnCustomDataIdentifierProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, regex: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Regex", regex) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IgnoreWords`. Changing it replaces the resource.
    #[track_caller] pub fn ignore_words(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IgnoreWords", value) }
    /// `Keywords`. Changing it replaces the resource.
    #[track_caller] pub fn keywords(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Keywords", value) }
    /// `MaximumMatchDistance`. Changing it replaces the resource.
    #[track_caller] pub fn maximum_match_distance(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumMatchDistance", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Regex`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_data_identifier::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCustomDataIdentifier`].
pub mod cfn_custom_data_identifier {
    pub use super::cfn_allow_list::{Tag};
}

/// [`AWS::Macie::FindingsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFindingsFilter = Handle<of::CfnFindingsFilter>;
impl cfn::ResourceType for of::CfnFindingsFilter { const TYPE: &'static str = "AWS::Macie::FindingsFilter"; type Tags = cfn::TagList; type Props = CfnFindingsFilterProps; type Reference = String; }
impl CfnFindingsFilter {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FindingsFilterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `FindingsFilterListItems`.
    #[inline] pub fn attr_findings_filter_list_items(&self) -> Val<List<String>> { cfn::attribute(&self.0, "FindingsFilterListItems") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFindingsFilter`].
///
/// Mandatory: `Name`, `FindingCriteria`.
pub type CfnFindingsFilterProps = Fields<of::CfnFindingsFilter>;
impl CfnFindingsFilterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, finding_criteria: impl IntoVal<cfn_findings_filter::FindingCriteria>) -> Self { with(with(empty(), "Name", name), "FindingCriteria", finding_criteria) }
    /// `Action`.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_findings_filter::FindingFilterAction>) -> Self { with(self, "Action", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FindingCriteria`: mandatory.
    #[track_caller] pub fn finding_criteria(self, value: impl IntoVal<cfn_findings_filter::FindingCriteria>) -> Self { with(self, "FindingCriteria", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Position`.
    #[track_caller] pub fn position(self, value: impl IntoVal<i64>) -> Self { with(self, "Position", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_findings_filter::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFindingsFilter`].
pub mod cfn_findings_filter {
    use super::super::prelude::*;
    pub use super::cfn_allow_list::{Tag};
    mod of { pub enum CriterionAdditionalProperties {} impl ias_core::Optional for CriterionAdditionalProperties {} pub enum FindingCriteria {} impl ias_core::Optional for FindingCriteria {} pub enum FindingFilterAction {} }

    /// `CriterionAdditionalProperties`.
    pub type CriterionAdditionalProperties = Fields<of::CriterionAdditionalProperties>;
    impl CriterionAdditionalProperties {
        /// `eq`.
        #[track_caller] pub fn eq_(self, value: impl IntoVal<List<String>>) -> Self { with(self, "eq", value) }
        /// `gt`.
        #[track_caller] pub fn gt(self, value: impl IntoVal<i64>) -> Self { with(self, "gt", value) }
        /// `gte`.
        #[track_caller] pub fn gte(self, value: impl IntoVal<i64>) -> Self { with(self, "gte", value) }
        /// `lt`.
        #[track_caller] pub fn lt(self, value: impl IntoVal<i64>) -> Self { with(self, "lt", value) }
        /// `lte`.
        #[track_caller] pub fn lte(self, value: impl IntoVal<i64>) -> Self { with(self, "lte", value) }
        /// `neq`.
        #[track_caller] pub fn neq(self, value: impl IntoVal<List<String>>) -> Self { with(self, "neq", value) }
    }

    /// `FindingCriteria`.
    pub type FindingCriteria = Fields<of::FindingCriteria>;
    impl FindingCriteria {
        /// `Criterion`.
        #[track_caller] pub fn criterion(self, value: impl IntoVal<Map<CriterionAdditionalProperties>>) -> Self { with(self, "Criterion", value) }
    }

    /// Words of `FindingFilterAction`.
    pub type FindingFilterAction = Word<fn(of::FindingFilterAction)>;
    impl FindingFilterAction {
        /// `ARCHIVE`
        pub const Archive: Self = word("ARCHIVE");
        /// `NOOP`
        pub const Noop: Self = word("NOOP");
    }
}

/// [`AWS::Macie::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMember = Handle<of::CfnMember>;
impl cfn::ResourceType for of::CfnMember { const TYPE: &'static str = "AWS::Macie::Member"; type Tags = cfn::TagList; type Props = CfnMemberProps; type Reference = Is<kinds::MemberArn>; }
impl CfnMember {
    /// The attribute `AdministratorAccountId`.
    #[inline] pub fn attr_administrator_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AdministratorAccountId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MemberArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RelationshipStatus`: one of `Enabled`, `Paused`, `Invited`, `Created`, `Removed`, `Resigned`, `EmailVerificationInProgress`, `EmailVerificationFailed`, `RegionDisabled`, `AccountSuspended`.
    #[inline] pub fn attr_relationship_status(&self) -> Val<String> { cfn::attribute(&self.0, "RelationshipStatus") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnMember`].
///
/// Mandatory: `AccountId`.
///
/// A change replaces the resource: `AccountId`, `Email`.
pub type CfnMemberProps = Fields<of::CfnMember>;
impl CfnMemberProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(account_id: impl IntoVal<String>) -> Self { with(empty(), "AccountId", account_id) }
    /// `AccountId`: mandatory, matches `^[0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `Email`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_member::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMember`].
pub mod cfn_member {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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

/// [`AWS::Macie::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html).
///
/// What `Ref` returns: `AwsAccountId`.
pub type CfnSession = Handle<of::CfnSession>;
impl cfn::ResourceType for of::CfnSession { const TYPE: &'static str = "AWS::Macie::Session"; type Tags = cfn::NoTags; type Props = CfnSessionProps; type Reference = String; }
impl CfnSession {
    /// The attribute `AutomatedDiscoveryStatus`: one of `ENABLED`, `DISABLED`.
    #[inline] pub fn attr_automated_discovery_status(&self) -> Val<String> { cfn::attribute(&self.0, "AutomatedDiscoveryStatus") }
    /// The attribute `AwsAccountId`.
    #[inline] pub fn attr_aws_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountId") }
    /// The attribute `ServiceRole`.
    #[inline] pub fn attr_service_role(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceRole") }
}

/// Properties of [`CfnSession`].
///
/// Nothing is mandatory.
pub type CfnSessionProps = Fields<of::CfnSession>;
impl CfnSessionProps {
    /// `FindingPublishingFrequency`: default `"SIX_HOURS"`.
    #[track_caller] pub fn finding_publishing_frequency(self, value: impl IntoVal<cfn_session::FindingPublishingFrequency>) -> Self { with(self, "FindingPublishingFrequency", value) }
    /// `Status`: default `"ENABLED"`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_session::Status>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnSession`].
pub mod cfn_session {
    use super::super::prelude::*;
    mod of { pub enum FindingPublishingFrequency {} pub enum Status {} }

    /// Words of `FindingPublishingFrequency`.
    pub type FindingPublishingFrequency = Word<fn(of::FindingPublishingFrequency)>;
    impl FindingPublishingFrequency {
        /// `FIFTEEN_MINUTES`
        pub const FifteenMinutes: Self = word("FIFTEEN_MINUTES");
        /// `ONE_HOUR`
        pub const OneHour: Self = word("ONE_HOUR");
        /// `SIX_HOURS`
        pub const SixHours: Self = word("SIX_HOURS");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `PAUSED`
        pub const Paused: Self = word("PAUSED");
    }
}
