// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Detective`.

use super::prelude::*;

mod of { pub enum CfnGraph {} impl ias_core::Optional for CfnGraph {} pub enum CfnMemberInvitation {} pub enum CfnOrganizationAdmin {} }

/// [`AWS::Detective::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnGraph = Handle<of::CfnGraph>;
impl cfn::ResourceType for of::CfnGraph { const TYPE: &'static str = "AWS::Detective::Graph"; type Tags = cfn::TagList; type Props = CfnGraphProps; type Reference = Is<kinds::DetectiveGraphArn>; }
impl CfnGraph {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DetectiveGraphArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnGraph`].
///
/// Nothing is mandatory.
pub type CfnGraphProps = Fields<of::CfnGraph>;
impl CfnGraphProps {
    /// `AutoEnableMembers`: default `false`.
    #[track_caller] pub fn auto_enable_members(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnableMembers", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_graph::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGraph`].
pub mod cfn_graph {
    use super::super::prelude::*;
    mod of { pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Detective::MemberInvitation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html).
///
/// What `Ref` returns: a text of GraphArn, MemberId.
pub type CfnMemberInvitation = Handle<of::CfnMemberInvitation>;
impl cfn::ResourceType for of::CfnMemberInvitation { const TYPE: &'static str = "AWS::Detective::MemberInvitation"; type Tags = cfn::NoTags; type Props = CfnMemberInvitationProps; type Reference = String; }

/// Properties of [`CfnMemberInvitation`].
///
/// Mandatory: `GraphArn`, `MemberId`, `MemberEmailAddress`.
///
/// A change replaces the resource: `GraphArn`, `MemberId`.
pub type CfnMemberInvitationProps = Fields<of::CfnMemberInvitation>;
/// What [`CfnMemberInvitationProps`] cannot do without.
pub struct CfnMemberInvitationPropsRequired<A, B, C> {
    /// `GraphArn`: matches `arn:aws(-[\w]+)*:detective:(([a-z]+-)+[0-9]+):[0-9]{12}:graph:[0-9a-f]{32}`. Changing it replaces the resource.
    pub graph_arn: A,
    /// `MemberId`: matches `[0-9]{12}`. Changing it replaces the resource.
    pub member_id: B,
    /// `MemberEmailAddress`: matches `.*@.*`.
    pub member_email_address: C,
}
impl CfnMemberInvitationProps {
    /// Takes what is mandatory, by name: [`CfnMemberInvitationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnMemberInvitationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GraphArn", required.graph_arn), "MemberId", required.member_id), "MemberEmailAddress", required.member_email_address) }
    /// `DisableEmailNotification`: default `false`. Write-only.
    #[track_caller] pub fn disable_email_notification(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableEmailNotification", value) }
    /// `GraphArn`: mandatory, matches `arn:aws(-[\w]+)*:detective:(([a-z]+-)+[0-9]+):[0-9]{12}:graph:[0-9a-f]{32}`. Changing it replaces the resource.
    #[track_caller] pub fn graph_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GraphArn", value) }
    /// `MemberEmailAddress`: mandatory, matches `.*@.*`.
    #[track_caller] pub fn member_email_address(self, value: impl IntoVal<String>) -> Self { with(self, "MemberEmailAddress", value) }
    /// `MemberId`: mandatory, matches `[0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn member_id(self, value: impl IntoVal<String>) -> Self { with(self, "MemberId", value) }
    /// `Message`: 1 to 1000 characters. Write-only.
    #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
}

/// [`AWS::Detective::OrganizationAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnOrganizationAdmin = Handle<of::CfnOrganizationAdmin>;
impl cfn::ResourceType for of::CfnOrganizationAdmin { const TYPE: &'static str = "AWS::Detective::OrganizationAdmin"; type Tags = cfn::NoTags; type Props = CfnOrganizationAdminProps; type Reference = String; }
impl CfnOrganizationAdmin {
    /// The attribute `GraphArn`.
    #[inline] pub fn attr_graph_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GraphArn") }
}

/// Properties of [`CfnOrganizationAdmin`].
///
/// Mandatory: `AccountId`.
///
/// A change replaces the resource: `AccountId`.
pub type CfnOrganizationAdminProps = Fields<of::CfnOrganizationAdmin>;
impl CfnOrganizationAdminProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(account_id: impl IntoVal<String>) -> Self { with(empty(), "AccountId", account_id) }
    /// `AccountId`: mandatory, matches `[0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
}
