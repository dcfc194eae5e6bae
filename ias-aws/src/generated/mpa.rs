// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MPA`.

use super::prelude::*;

mod of { pub enum CfnApprovalTeam {} pub enum CfnIdentitySource {} }

/// [`AWS::MPA::ApprovalTeam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApprovalTeam = Handle<of::CfnApprovalTeam>;
impl cfn::ResourceType for of::CfnApprovalTeam { const TYPE: &'static str = "AWS::MPA::ApprovalTeam"; type Tags = cfn::TagList; type Props = CfnApprovalTeamProps; type Reference = Is<kinds::ApprovalTeamArn>; }
impl CfnApprovalTeam {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApprovalTeamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdateTime`.
    #[inline] pub fn attr_last_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateTime") }
    /// The attribute `NumberOfApprovers`.
    #[inline] pub fn attr_number_of_approvers(&self) -> Val<i64> { cfn::attribute(&self.0, "NumberOfApprovers") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusCode`.
    #[inline] pub fn attr_status_code(&self) -> Val<String> { cfn::attribute(&self.0, "StatusCode") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `UpdateSessionArn`.
    #[inline] pub fn attr_update_session_arn(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateSessionArn") }
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "VersionId") }
}

/// Properties of [`CfnApprovalTeam`].
///
/// Mandatory: `ApprovalStrategy`, `Approvers`, `Policies`, `Name`, `Description`.
///
/// A change replaces the resource: `Name`, `Policies`.
pub type CfnApprovalTeamProps = Fields<of::CfnApprovalTeam>;
/// What [`CfnApprovalTeamProps`] cannot do without.
pub struct CfnApprovalTeamPropsRequired<A, B, C, D, E> {
    /// `ApprovalStrategy`.
    pub approval_strategy: A,
    /// `Approvers`: 1 to 20 items, no item twice.
    pub approvers: B,
    /// `Policies`: 1 to 10 items, no item twice. Changing it replaces the resource.
    pub policies: C,
    /// `Name`: at most 64 characters, matches `^[a-zA-Z0-9._-]+$`. Changing it replaces the resource.
    pub name: D,
    /// `Description`: 1 to 256 characters.
    pub description: E,
}
impl CfnApprovalTeamProps {
    /// Takes what is mandatory, by name: [`CfnApprovalTeamPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_approval_team::ApprovalStrategy>, B: IntoVal<List<cfn_approval_team::Approver>>, C: IntoVal<List<cfn_approval_team::Policy>>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnApprovalTeamPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ApprovalStrategy", required.approval_strategy), "Approvers", required.approvers), "Policies", required.policies), "Name", required.name), "Description", required.description) }
    /// `ApprovalStrategy`: mandatory.
    #[track_caller] pub fn approval_strategy(self, value: impl IntoVal<cfn_approval_team::ApprovalStrategy>) -> Self { with(self, "ApprovalStrategy", value) }
    /// `Approvers`: mandatory, 1 to 20 items, no item twice.
    #[track_caller] pub fn approvers(self, value: impl IntoVal<List<cfn_approval_team::Approver>>) -> Self { with(self, "Approvers", value) }
    /// `Description`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, at most 64 characters, matches `^[a-zA-Z0-9._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policies`: mandatory, 1 to 10 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn policies(self, value: impl IntoVal<List<cfn_approval_team::Policy>>) -> Self { with(self, "Policies", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_approval_team::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApprovalTeam`].
pub mod cfn_approval_team {
    use super::super::prelude::*;
    mod of { pub enum ApprovalStrategy {} pub enum Approver {} pub enum MofNApprovalStrategy {} pub enum Policy {} pub enum Tag {} }

    /// `ApprovalStrategy`.
    pub type ApprovalStrategy = Fields<of::ApprovalStrategy>;
    impl ApprovalStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mof_n: impl IntoVal<MofNApprovalStrategy>) -> Self { with(empty(), "MofN", mof_n) }
        /// `MofN`: mandatory.
        #[track_caller] pub fn mof_n(self, value: impl IntoVal<MofNApprovalStrategy>) -> Self { with(self, "MofN", value) }
    }

    /// `Approver`.
    pub type Approver = Fields<of::Approver>;
    impl Approver {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(primary_identity_id: impl IntoVal<String>, primary_identity_source_arn: impl IntoVal<String>) -> Self { with(with(empty(), "PrimaryIdentityId", primary_identity_id), "PrimaryIdentitySourceArn", primary_identity_source_arn) }
        /// `PrimaryIdentityId`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn primary_identity_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryIdentityId", value) }
        /// `PrimaryIdentitySourceArn`: mandatory, at most 1000 characters.
        #[track_caller] pub fn primary_identity_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryIdentitySourceArn", value) }
    }

    /// `MofNApprovalStrategy`.
    pub type MofNApprovalStrategy = Fields<of::MofNApprovalStrategy>;
    impl MofNApprovalStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_approvals_required: impl IntoVal<i64>) -> Self { with(empty(), "MinApprovalsRequired", min_approvals_required) }
        /// `MinApprovalsRequired`: mandatory.
        #[track_caller] pub fn min_approvals_required(self, value: impl IntoVal<i64>) -> Self { with(self, "MinApprovalsRequired", value) }
    }

    /// `Policy`.
    pub type Policy = Fields<of::Policy>;
    impl Policy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_arn: impl IntoVal<String>) -> Self { with(empty(), "PolicyArn", policy_arn) }
        /// `PolicyArn`: mandatory, at most 1224 characters, matches `^arn:.{1,63}:mpa:::aws:policy/[a-zA-Z0-9_\.-]{1,1023}/[a-zA-Z0-9_\.-]{1,1023}/(?:[\d]+|\$DEFAULT)$`. Changing it replaces the resource.
        #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
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

/// [`AWS::MPA::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html).
///
/// What `Ref` returns: `IdentitySourceArn`.
pub type CfnIdentitySource = Handle<of::CfnIdentitySource>;
impl cfn::ResourceType for of::CfnIdentitySource { const TYPE: &'static str = "AWS::MPA::IdentitySource"; type Tags = cfn::TagList; type Props = CfnIdentitySourceProps; type Reference = Is<kinds::IdentitySourceArn>; }
impl CfnIdentitySource {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `IdentitySourceArn`.
    #[inline] pub fn attr_identity_source_arn(&self) -> Val<Is<kinds::IdentitySourceArn>> { cfn::attribute(&self.0, "IdentitySourceArn") }
    /// The attribute `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`.
    #[inline] pub fn attr_identity_source_parameters_iam_identity_center_approval_portal_url(&self) -> Val<String> { cfn::attribute(&self.0, "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl") }
    /// The attribute `IdentitySourceType`.
    #[inline] pub fn attr_identity_source_type(&self) -> Val<String> { cfn::attribute(&self.0, "IdentitySourceType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusCode`.
    #[inline] pub fn attr_status_code(&self) -> Val<String> { cfn::attribute(&self.0, "StatusCode") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnIdentitySource`].
///
/// Mandatory: `IdentitySourceParameters`.
///
/// A change replaces the resource: `IdentitySourceParameters`.
pub type CfnIdentitySourceProps = Fields<of::CfnIdentitySource>;
impl CfnIdentitySourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_source_parameters: impl IntoVal<cfn_identity_source::IdentitySourceParameters>) -> Self { with(empty(), "IdentitySourceParameters", identity_source_parameters) }
    /// `IdentitySourceParameters`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_source_parameters(self, value: impl IntoVal<cfn_identity_source::IdentitySourceParameters>) -> Self { with(self, "IdentitySourceParameters", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_identity_source::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIdentitySource`].
pub mod cfn_identity_source {
    use super::super::prelude::*;
    pub use super::cfn_approval_team::{Tag};
    mod of { pub enum IamIdentityCenter {} pub enum IdentitySourceParameters {} }

    /// `IamIdentityCenter`.
    pub type IamIdentityCenter = Fields<of::IamIdentityCenter>;
    impl IamIdentityCenter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_arn: impl IntoVal<String>, region: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "Region", region) }
        /// `InstanceArn`: mandatory, 20 to 2048 characters, matches `^arn:.+:sso:::instance/(?:sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
        #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
        /// `Region`: mandatory, at most 1000 characters. Changing it replaces the resource.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `IdentitySourceParameters`.
    pub type IdentitySourceParameters = Fields<of::IdentitySourceParameters>;
    impl IdentitySourceParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam_identity_center: impl IntoVal<IamIdentityCenter>) -> Self { with(empty(), "IamIdentityCenter", iam_identity_center) }
        /// `IamIdentityCenter`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn iam_identity_center(self, value: impl IntoVal<IamIdentityCenter>) -> Self { with(self, "IamIdentityCenter", value) }
    }
}
