// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Organizations`.

use super::prelude::*;

mod of { pub enum CfnAccount {} pub enum CfnOrganization {} impl ias_core::Optional for CfnOrganization {} pub enum CfnOrganizationalUnit {} pub enum CfnPolicy {} pub enum CfnResourcePolicy {} }

/// [`AWS::Organizations::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `AccountId`.
pub type CfnAccount = Handle<of::CfnAccount>;
impl cfn::ResourceType for of::CfnAccount { const TYPE: &'static str = "AWS::Organizations::Account"; type Tags = cfn::TagList; type Props = CfnAccountProps; type Reference = String; }
impl CfnAccount {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccountArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `JoinedMethod`: one of `INVITED`, `CREATED`.
    #[inline] pub fn attr_joined_method(&self) -> Val<String> { cfn::attribute(&self.0, "JoinedMethod") }
    /// The attribute `JoinedTimestamp`.
    #[inline] pub fn attr_joined_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "JoinedTimestamp") }
    /// The attribute `Paths`.
    #[inline] pub fn attr_paths(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Paths") }
    /// The attribute `State`: one of `PENDING_ACTIVATION`, `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `CLOSED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `Status`: one of `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAccount`].
///
/// Mandatory: `AccountName`, `Email`.
pub type CfnAccountProps = Fields<of::CfnAccount>;
impl CfnAccountProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(account_name: impl IntoVal<String>, email: impl IntoVal<String>) -> Self { with(with(empty(), "AccountName", account_name), "Email", email) }
    /// `AccountName`: mandatory, 1 to 50 characters, matches `[\u0020-\u007E]+`.
    #[track_caller] pub fn account_name(self, value: impl IntoVal<String>) -> Self { with(self, "AccountName", value) }
    /// `Email`: mandatory, 6 to 64 characters, matches `[^\s@]+@[^\s@]+\.[^\s@]+`.
    #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
    /// `ParentIds`: no item twice, each matches `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`.
    #[track_caller] pub fn parent_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ParentIds", value) }
    /// `RoleName`: 1 to 64 characters, matches `[\w+=,.@-]{1,64}`, default `"OrganizationAccountAccessRole"`. Write-only.
    #[track_caller] pub fn role_name(self, value: impl IntoVal<String>) -> Self { with(self, "RoleName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_account::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccount`].
pub mod cfn_account {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `[\s\S]*`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `[\s\S]*`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Organizations::Organization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOrganization = Handle<of::CfnOrganization>;
impl cfn::ResourceType for of::CfnOrganization { const TYPE: &'static str = "AWS::Organizations::Organization"; type Tags = cfn::NoTags; type Props = CfnOrganizationProps; type Reference = String; }
impl CfnOrganization {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OrganizationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ManagementAccountArn`.
    #[inline] pub fn attr_management_account_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ManagementAccountArn") }
    /// The attribute `ManagementAccountEmail`.
    #[inline] pub fn attr_management_account_email(&self) -> Val<String> { cfn::attribute(&self.0, "ManagementAccountEmail") }
    /// The attribute `ManagementAccountId`.
    #[inline] pub fn attr_management_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "ManagementAccountId") }
    /// The attribute `RootId`.
    #[inline] pub fn attr_root_id(&self) -> Val<String> { cfn::attribute(&self.0, "RootId") }
}

/// Properties of [`CfnOrganization`].
///
/// Nothing is mandatory.
pub type CfnOrganizationProps = Fields<of::CfnOrganization>;
impl CfnOrganizationProps {
    /// `FeatureSet`: default `"ALL"`.
    #[track_caller] pub fn feature_set(self, value: impl IntoVal<cfn_organization::FeatureSet>) -> Self { with(self, "FeatureSet", value) }
}

/// Types of [`CfnOrganization`].
pub mod cfn_organization {
    use super::super::prelude::*;
    mod of { pub enum FeatureSet {} }

    /// Words of `FeatureSet`.
    pub type FeatureSet = Word<fn(of::FeatureSet)>;
    impl FeatureSet {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `CONSOLIDATED_BILLING`
        pub const ConsolidatedBilling: Self = word("CONSOLIDATED_BILLING");
    }
}

/// [`AWS::Organizations::OrganizationalUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOrganizationalUnit = Handle<of::CfnOrganizationalUnit>;
impl cfn::ResourceType for of::CfnOrganizationalUnit { const TYPE: &'static str = "AWS::Organizations::OrganizationalUnit"; type Tags = cfn::TagList; type Props = CfnOrganizationalUnitProps; type Reference = String; }
impl CfnOrganizationalUnit {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OrganizationalUnitArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Path`.
    #[inline] pub fn attr_path(&self) -> Val<String> { cfn::attribute(&self.0, "Path") }
}

/// Properties of [`CfnOrganizationalUnit`].
///
/// Mandatory: `Name`, `ParentId`.
///
/// A change replaces the resource: `ParentId`.
pub type CfnOrganizationalUnitProps = Fields<of::CfnOrganizationalUnit>;
impl CfnOrganizationalUnitProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, parent_id: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ParentId", parent_id) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[\s\S]*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentId`: mandatory, at most 100 characters, matches `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`. Changing it replaces the resource.
    #[track_caller] pub fn parent_id(self, value: impl IntoVal<String>) -> Self { with(self, "ParentId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_organizational_unit::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOrganizationalUnit`].
pub mod cfn_organizational_unit {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Organizations::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::Organizations::Policy"; type Tags = cfn::TagList; type Props = CfnPolicyProps; type Reference = String; }
impl CfnPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OrganizationsPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AwsManaged`.
    #[inline] pub fn attr_aws_managed(&self) -> Val<bool> { cfn::attribute(&self.0, "AwsManaged") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `Name`, `Type`, `Content`.
///
/// A change replaces the resource: `Type`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
/// What [`CfnPolicyProps`] cannot do without.
pub struct CfnPolicyPropsRequired<A, B, C> {
    /// `Name`: 1 to 128 characters, matches `[\s\S]*`.
    pub name: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `Content`: 1 to 1000000 characters, matches `[\s\S]*`.
    pub content: C,
}
impl CfnPolicyProps {
    /// Takes what is mandatory, by name: [`CfnPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_policy::Type>, C: IntoVal<Json>>(required: CfnPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Content", required.content) }
    /// `Content`: mandatory, 1 to 1000000 characters, matches `[\s\S]*`.
    #[track_caller] pub fn content(self, value: impl IntoVal<Json>) -> Self { with(self, "Content", value) }
    /// `Description`: at most 512 characters, matches `[\s\S]*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[\s\S]*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetIds`: no item twice, each matches `^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`.
    #[track_caller] pub fn target_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetIds", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_policy::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    use super::super::prelude::*;
    pub use super::cfn_account::{Tag};
    mod of { pub enum Type {} }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `AISERVICES_OPT_OUT_POLICY`
        pub const AiservicesOptOutPolicy: Self = word("AISERVICES_OPT_OUT_POLICY");
        /// `BACKUP_POLICY`
        pub const BackupPolicy: Self = word("BACKUP_POLICY");
        /// `BEDROCK_POLICY`
        pub const BedrockPolicy: Self = word("BEDROCK_POLICY");
        /// `CHATBOT_POLICY`
        pub const ChatbotPolicy: Self = word("CHATBOT_POLICY");
        /// `DECLARATIVE_POLICY_EC2`
        pub const DeclarativePolicyEc2: Self = word("DECLARATIVE_POLICY_EC2");
        /// `GUARDDUTY_POLICY`
        pub const GuarddutyPolicy: Self = word("GUARDDUTY_POLICY");
        /// `INSPECTOR_POLICY`
        pub const InspectorPolicy: Self = word("INSPECTOR_POLICY");
        /// `NETWORK_SECURITY_DIRECTOR_POLICY`
        pub const NetworkSecurityDirectorPolicy: Self = word("NETWORK_SECURITY_DIRECTOR_POLICY");
        /// `RESOURCE_CONTROL_POLICY`
        pub const ResourceControlPolicy: Self = word("RESOURCE_CONTROL_POLICY");
        /// `S3_POLICY`
        pub const S3Policy: Self = word("S3_POLICY");
        /// `SECURITYHUB_POLICY`
        pub const SecurityhubPolicy: Self = word("SECURITYHUB_POLICY");
        /// `SERVICE_CONTROL_POLICY`
        pub const ServiceControlPolicy: Self = word("SERVICE_CONTROL_POLICY");
        /// `TAG_POLICY`
        pub const TagPolicy: Self = word("TAG_POLICY");
        /// `UPGRADE_ROLLOUT_POLICY`
        pub const UpgradeRolloutPolicy: Self = word("UPGRADE_ROLLOUT_POLICY");
    }
}

/// [`AWS::Organizations::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::Organizations::ResourcePolicy"; type Tags = cfn::TagList; type Props = CfnResourcePolicyProps; type Reference = String; }
impl CfnResourcePolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourcePolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `Content`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(content: impl IntoVal<Json>) -> Self { with(empty(), "Content", content) }
    /// `Content`: mandatory, 1 to 40000 characters, matches `[\s\S]*`.
    #[track_caller] pub fn content(self, value: impl IntoVal<Json>) -> Self { with(self, "Content", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resource_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResourcePolicy`].
pub mod cfn_resource_policy {
    pub use super::cfn_organizational_unit::{Tag};
}
