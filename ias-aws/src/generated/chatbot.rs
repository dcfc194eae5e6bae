// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Chatbot`.

use super::prelude::*;

mod of { pub enum CfnCustomAction {} pub enum CfnMicrosoftTeamsChannelConfiguration {} pub enum CfnSlackChannelConfiguration {} }

/// [`AWS::Chatbot::CustomAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html).
///
/// What `Ref` returns: `CustomActionArn`.
pub type CfnCustomAction = Handle<of::CfnCustomAction>;
impl cfn::ResourceType for of::CfnCustomAction { const TYPE: &'static str = "AWS::Chatbot::CustomAction"; type Tags = cfn::TagList; type Props = CfnCustomActionProps; type Reference = Is<kinds::CustomActionArn>; }
impl CfnCustomAction {
    /// The attribute `CustomActionArn`.
    #[inline] pub fn attr_custom_action_arn(&self) -> Val<Is<kinds::CustomActionArn>> { cfn::attribute(&self.0, "CustomActionArn") }
}

/// Properties of [`CfnCustomAction`].
///
/// Mandatory: `ActionName`, `Definition`.
///
/// A change replaces the resource: `ActionName`.
pub type CfnCustomActionProps = Fields<of::CfnCustomAction>;
impl CfnCustomActionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(action_name: impl IntoVal<String>, definition: impl IntoVal<cfn_custom_action::CustomActionDefinition>) -> Self { with(with(empty(), "ActionName", action_name), "Definition", definition) }
    /// `ActionName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionName", value) }
    /// `AliasName`: 1 to 30 characters, matches `^[A-Za-z0-9-_]+$`.
    #[track_caller] pub fn alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "AliasName", value) }
    /// `Attachments`.
    #[track_caller] pub fn attachments(self, value: impl IntoVal<List<cfn_custom_action::CustomActionAttachment>>) -> Self { with(self, "Attachments", value) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_custom_action::CustomActionDefinition>) -> Self { with(self, "Definition", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_action::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCustomAction`].
pub mod cfn_custom_action {
    use super::super::prelude::*;
    mod of { pub enum CustomActionAttachment {} impl ias_core::Optional for CustomActionAttachment {} pub enum CustomActionAttachmentCriteria {} pub enum CustomActionAttachmentCriteriaOperator {} pub enum CustomActionDefinition {} pub enum Tag {} }

    /// `CustomActionAttachment`.
    pub type CustomActionAttachment = Fields<of::CustomActionAttachment>;
    impl CustomActionAttachment {
        /// `ButtonText`: 1 to 50 characters, matches `^[\S\s]+$`.
        #[track_caller] pub fn button_text(self, value: impl IntoVal<String>) -> Self { with(self, "ButtonText", value) }
        /// `Criteria`: 1 to 5 items.
        #[track_caller] pub fn criteria(self, value: impl IntoVal<List<CustomActionAttachmentCriteria>>) -> Self { with(self, "Criteria", value) }
        /// `NotificationType`: 1 to 100 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn notification_type(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationType", value) }
        /// `Variables`.
        #[track_caller] pub fn variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Variables", value) }
    }

    /// `CustomActionAttachmentCriteria`.
    pub type CustomActionAttachmentCriteria = Fields<of::CustomActionAttachmentCriteria>;
    impl CustomActionAttachmentCriteria {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operator: impl IntoVal<CustomActionAttachmentCriteriaOperator>, variable_name: impl IntoVal<String>) -> Self { with(with(empty(), "Operator", operator), "VariableName", variable_name) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<CustomActionAttachmentCriteriaOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`: at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `VariableName`: mandatory.
        #[track_caller] pub fn variable_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariableName", value) }
    }

    /// Words of `CustomActionAttachmentCriteriaOperator`.
    pub type CustomActionAttachmentCriteriaOperator = Word<fn(of::CustomActionAttachmentCriteriaOperator)>;
    impl CustomActionAttachmentCriteriaOperator {
        /// `HAS_VALUE`
        pub const HasValue: Self = word("HAS_VALUE");
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
    }

    /// `CustomActionDefinition`.
    pub type CustomActionDefinition = Fields<of::CustomActionDefinition>;
    impl CustomActionDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(command_text: impl IntoVal<String>) -> Self { with(empty(), "CommandText", command_text) }
        /// `CommandText`: mandatory, 1 to 5000 characters.
        #[track_caller] pub fn command_text(self, value: impl IntoVal<String>) -> Self { with(self, "CommandText", value) }
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

/// [`AWS::Chatbot::MicrosoftTeamsChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMicrosoftTeamsChannelConfiguration = Handle<of::CfnMicrosoftTeamsChannelConfiguration>;
impl cfn::ResourceType for of::CfnMicrosoftTeamsChannelConfiguration { const TYPE: &'static str = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration"; type Tags = cfn::TagList; type Props = CfnMicrosoftTeamsChannelConfigurationProps; type Reference = Is<kinds::MicrosoftTeamsChannelConfigurationArn>; }
impl CfnMicrosoftTeamsChannelConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MicrosoftTeamsChannelConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnMicrosoftTeamsChannelConfiguration`].
///
/// Mandatory: `TeamId`, `TeamsChannelId`, `TeamsTenantId`, `ConfigurationName`, `IamRoleArn`.
///
/// A change replaces the resource: `ConfigurationName`, `TeamId`, `TeamsTenantId`.
pub type CfnMicrosoftTeamsChannelConfigurationProps = Fields<of::CfnMicrosoftTeamsChannelConfiguration>;
/// What [`CfnMicrosoftTeamsChannelConfigurationProps`] cannot do without.
pub struct CfnMicrosoftTeamsChannelConfigurationPropsRequired<A, B, C, D, E> {
    /// `TeamId`: exactly 36 characters, matches `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`. Changing it replaces the resource.
    pub team_id: A,
    /// `TeamsChannelId`: 1 to 256 characters, matches `^([a-zA-Z0-9-_=+/.,])*%3[aA]([a-zA-Z0-9-_=+/.,])*%40([a-zA-Z0-9-_=+/.,])*$`.
    pub teams_channel_id: B,
    /// `TeamsTenantId`: exactly 36 characters, matches `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`. Changing it replaces the resource.
    pub teams_tenant_id: C,
    /// `ConfigurationName`: 1 to 128 characters, matches `^[A-Za-z0-9-_]+$`. Changing it replaces the resource.
    pub configuration_name: D,
    /// `IamRoleArn`.
    pub iam_role_arn: E,
}
impl CfnMicrosoftTeamsChannelConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnMicrosoftTeamsChannelConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnMicrosoftTeamsChannelConfigurationPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "TeamId", required.team_id), "TeamsChannelId", required.teams_channel_id), "TeamsTenantId", required.teams_tenant_id), "ConfigurationName", required.configuration_name), "IamRoleArn", required.iam_role_arn) }
    /// `ConfigurationName`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationName", value) }
    /// `CustomizationResourceArns`: each matches `^arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}$`.
    #[track_caller] pub fn customization_resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CustomizationResourceArns", value) }
    /// `GuardrailPolicies`.
    #[track_caller] pub fn guardrail_policies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GuardrailPolicies", value) }
    /// `IamRoleArn`: mandatory.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `LoggingLevel`: 4 to 5 characters, matches `^(ERROR|INFO|NONE)$`, default `"NONE"`.
    #[track_caller] pub fn logging_level(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingLevel", value) }
    /// `SnsTopicArns`.
    #[track_caller] pub fn sns_topic_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SnsTopicArns", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_microsoft_teams_channel_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TeamId`: mandatory, exactly 36 characters, matches `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
    /// `TeamsChannelId`: mandatory, 1 to 256 characters, matches `^([a-zA-Z0-9-_=+/.,])*%3[aA]([a-zA-Z0-9-_=+/.,])*%40([a-zA-Z0-9-_=+/.,])*$`.
    #[track_caller] pub fn teams_channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamsChannelId", value) }
    /// `TeamsChannelName`: 1 to 256 characters, matches `^(.*)$`.
    #[track_caller] pub fn teams_channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "TeamsChannelName", value) }
    /// `TeamsTenantId`: mandatory, exactly 36 characters, matches `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn teams_tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamsTenantId", value) }
    /// `UserRoleRequired`: default `false`.
    #[track_caller] pub fn user_role_required(self, value: impl IntoVal<bool>) -> Self { with(self, "UserRoleRequired", value) }
}

/// Types of [`CfnMicrosoftTeamsChannelConfiguration`].
pub mod cfn_microsoft_teams_channel_configuration {
    pub use super::cfn_custom_action::{Tag};
}

/// [`AWS::Chatbot::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSlackChannelConfiguration = Handle<of::CfnSlackChannelConfiguration>;
impl cfn::ResourceType for of::CfnSlackChannelConfiguration { const TYPE: &'static str = "AWS::Chatbot::SlackChannelConfiguration"; type Tags = cfn::TagList; type Props = CfnSlackChannelConfigurationProps; type Reference = Is<kinds::SlackChannelConfigurationArn>; }
impl CfnSlackChannelConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SlackChannelConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSlackChannelConfiguration`].
///
/// Mandatory: `SlackWorkspaceId`, `SlackChannelId`, `ConfigurationName`, `IamRoleArn`.
///
/// A change replaces the resource: `ConfigurationName`, `SlackWorkspaceId`.
pub type CfnSlackChannelConfigurationProps = Fields<of::CfnSlackChannelConfiguration>;
/// What [`CfnSlackChannelConfigurationProps`] cannot do without.
pub struct CfnSlackChannelConfigurationPropsRequired<A, B, C, D> {
    /// `SlackWorkspaceId`: 1 to 256 characters, matches `^[0-9A-Z]{1,255}$`. Changing it replaces the resource.
    pub slack_workspace_id: A,
    /// `SlackChannelId`: 1 to 256 characters, matches `^[A-Za-z0-9]+$`.
    pub slack_channel_id: B,
    /// `ConfigurationName`: 1 to 128 characters, matches `^[A-Za-z0-9-_]+$`. Changing it replaces the resource.
    pub configuration_name: C,
    /// `IamRoleArn`.
    pub iam_role_arn: D,
}
impl CfnSlackChannelConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnSlackChannelConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnSlackChannelConfigurationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "SlackWorkspaceId", required.slack_workspace_id), "SlackChannelId", required.slack_channel_id), "ConfigurationName", required.configuration_name), "IamRoleArn", required.iam_role_arn) }
    /// `ConfigurationName`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationName", value) }
    /// `CustomizationResourceArns`: each matches `^arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}$`.
    #[track_caller] pub fn customization_resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CustomizationResourceArns", value) }
    /// `GuardrailPolicies`.
    #[track_caller] pub fn guardrail_policies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GuardrailPolicies", value) }
    /// `IamRoleArn`: mandatory.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `LoggingLevel`: 4 to 5 characters, matches `^(ERROR|INFO|NONE)$`, default `"NONE"`.
    #[track_caller] pub fn logging_level(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingLevel", value) }
    /// `SlackChannelId`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9]+$`.
    #[track_caller] pub fn slack_channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "SlackChannelId", value) }
    /// `SlackWorkspaceId`: mandatory, 1 to 256 characters, matches `^[0-9A-Z]{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn slack_workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "SlackWorkspaceId", value) }
    /// `SnsTopicArns`.
    #[track_caller] pub fn sns_topic_arns(self, value: impl IntoVal<List<Is<kinds::TopicArn>>>) -> Self { with(self, "SnsTopicArns", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_slack_channel_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserRoleRequired`: default `false`.
    #[track_caller] pub fn user_role_required(self, value: impl IntoVal<bool>) -> Self { with(self, "UserRoleRequired", value) }
}

/// Types of [`CfnSlackChannelConfiguration`].
pub mod cfn_slack_channel_configuration {
    pub use super::cfn_custom_action::{Tag};
}
