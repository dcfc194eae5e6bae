// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SupportApp`.

use super::prelude::*;

mod of { pub enum CfnAccountAlias {} pub enum CfnSlackChannelConfiguration {} pub enum CfnSlackWorkspaceConfiguration {} }

/// [`AWS::SupportApp::AccountAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html).
///
/// What `Ref` returns: `AccountAliasResourceId`.
pub type CfnAccountAlias = Handle<of::CfnAccountAlias>;
impl cfn::ResourceType for of::CfnAccountAlias { const TYPE: &'static str = "AWS::SupportApp::AccountAlias"; type Tags = cfn::NoTags; type Props = CfnAccountAliasProps; type Reference = String; }
impl CfnAccountAlias {
    /// The attribute `AccountAliasResourceId`.
    #[inline] pub fn attr_account_alias_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountAliasResourceId") }
}

/// Properties of [`CfnAccountAlias`].
///
/// Mandatory: `AccountAlias`.
pub type CfnAccountAliasProps = Fields<of::CfnAccountAlias>;
impl CfnAccountAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(account_alias: impl IntoVal<String>) -> Self { with(empty(), "AccountAlias", account_alias) }
    /// `AccountAlias`: mandatory, 1 to 30 characters, matches `^[\w\- ]+$`.
    #[track_caller] pub fn account_alias(self, value: impl IntoVal<String>) -> Self { with(self, "AccountAlias", value) }
}

/// [`AWS::SupportApp::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html).
///
/// What `Ref` returns: a text of TeamId, ChannelId.
pub type CfnSlackChannelConfiguration = Handle<of::CfnSlackChannelConfiguration>;
impl cfn::ResourceType for of::CfnSlackChannelConfiguration { const TYPE: &'static str = "AWS::SupportApp::SlackChannelConfiguration"; type Tags = cfn::NoTags; type Props = CfnSlackChannelConfigurationProps; type Reference = String; }

/// Properties of [`CfnSlackChannelConfiguration`].
///
/// Mandatory: `TeamId`, `ChannelId`, `NotifyOnCaseSeverity`, `ChannelRoleArn`.
///
/// A change replaces the resource: `ChannelId`, `TeamId`.
pub type CfnSlackChannelConfigurationProps = Fields<of::CfnSlackChannelConfiguration>;
/// What [`CfnSlackChannelConfigurationProps`] cannot do without.
pub struct CfnSlackChannelConfigurationPropsRequired<A, B, C, D> {
    /// `TeamId`: 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    pub team_id: A,
    /// `ChannelId`: 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    pub channel_id: B,
    /// `NotifyOnCaseSeverity`.
    pub notify_on_case_severity: C,
    /// `ChannelRoleArn`: 31 to 2048 characters, matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\/(.+)$`.
    pub channel_role_arn: D,
}
impl CfnSlackChannelConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnSlackChannelConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_slack_channel_configuration::NotifyOnCaseSeverity>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnSlackChannelConfigurationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TeamId", required.team_id), "ChannelId", required.channel_id), "NotifyOnCaseSeverity", required.notify_on_case_severity), "ChannelRoleArn", required.channel_role_arn) }
    /// `ChannelId`: mandatory, 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelId", value) }
    /// `ChannelName`: 1 to 256 characters, matches `^.+$`.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `ChannelRoleArn`: mandatory, 31 to 2048 characters, matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\/(.+)$`.
    #[track_caller] pub fn channel_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ChannelRoleArn", value) }
    /// `NotifyOnAddCorrespondenceToCase`.
    #[track_caller] pub fn notify_on_add_correspondence_to_case(self, value: impl IntoVal<bool>) -> Self { with(self, "NotifyOnAddCorrespondenceToCase", value) }
    /// `NotifyOnCaseSeverity`: mandatory.
    #[track_caller] pub fn notify_on_case_severity(self, value: impl IntoVal<cfn_slack_channel_configuration::NotifyOnCaseSeverity>) -> Self { with(self, "NotifyOnCaseSeverity", value) }
    /// `NotifyOnCreateOrReopenCase`.
    #[track_caller] pub fn notify_on_create_or_reopen_case(self, value: impl IntoVal<bool>) -> Self { with(self, "NotifyOnCreateOrReopenCase", value) }
    /// `NotifyOnResolveCase`.
    #[track_caller] pub fn notify_on_resolve_case(self, value: impl IntoVal<bool>) -> Self { with(self, "NotifyOnResolveCase", value) }
    /// `TeamId`: mandatory, 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
}

/// Types of [`CfnSlackChannelConfiguration`].
pub mod cfn_slack_channel_configuration {
    use super::super::prelude::*;
    mod of { pub enum NotifyOnCaseSeverity {} }

    /// Words of `NotifyOnCaseSeverity`.
    pub type NotifyOnCaseSeverity = Word<fn(of::NotifyOnCaseSeverity)>;
    impl NotifyOnCaseSeverity {
        /// `none`
        pub const None: Self = word("none");
        /// `all`
        pub const All: Self = word("all");
        /// `high`
        pub const High: Self = word("high");
    }
}

/// [`AWS::SupportApp::SlackWorkspaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html).
///
/// What `Ref` returns: `TeamId`.
pub type CfnSlackWorkspaceConfiguration = Handle<of::CfnSlackWorkspaceConfiguration>;
impl cfn::ResourceType for of::CfnSlackWorkspaceConfiguration { const TYPE: &'static str = "AWS::SupportApp::SlackWorkspaceConfiguration"; type Tags = cfn::NoTags; type Props = CfnSlackWorkspaceConfigurationProps; type Reference = String; }

/// Properties of [`CfnSlackWorkspaceConfiguration`].
///
/// Mandatory: `TeamId`.
///
/// A change replaces the resource: `TeamId`.
pub type CfnSlackWorkspaceConfigurationProps = Fields<of::CfnSlackWorkspaceConfiguration>;
impl CfnSlackWorkspaceConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(team_id: impl IntoVal<String>) -> Self { with(empty(), "TeamId", team_id) }
    /// `TeamId`: mandatory, 1 to 256 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
    /// `VersionId`: 1 to 256 characters, matches `^[0-9]+$`. Write-only.
    #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
}
