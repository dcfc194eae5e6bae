// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Chime`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAppInstance {} pub enum CfnAppInstanceBot {} pub enum CfnAppInstanceUser {} pub enum CfnChannel {} pub enum CfnChannelFlow {} pub enum CfnMediaInsightsPipelineConfiguration {} pub enum CfnMediaPipelineKinesisVideoStreamPool {} pub enum CfnSipMediaApplication {} pub enum CfnVoiceConnector {} }

/// [`AWS::Chime::AppInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html).
///
/// What `Ref` returns: `AppInstanceArn`.
pub type CfnAppInstance = Handle<of::CfnAppInstance>;
impl cfn::ResourceType for of::CfnAppInstance { const TYPE: &'static str = "AWS::Chime::AppInstance"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnAppInstanceProps; type Reference = Is<kinds::AppInstanceArn>; }
impl CfnAppInstance {
    /// The attribute `AppInstanceArn`.
    #[inline] pub fn attr_app_instance_arn(&self) -> Val<Is<kinds::AppInstanceArn>> { cfn::attribute(&self.0, "AppInstanceArn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
}

/// Properties of [`CfnAppInstance`].
///
/// Mandatory: `Name`.
pub type CfnAppInstanceProps = Fields<of::CfnAppInstance>;
impl CfnAppInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Metadata`: at most 1024 characters.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<String>) -> Self { with(self, "Metadata", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAppInstance`].
pub mod cfn_app_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Chime::AppInstanceBot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html).
///
/// What `Ref` returns: `AppInstanceBotArn`.
pub type CfnAppInstanceBot = Handle<of::CfnAppInstanceBot>;
impl cfn::ResourceType for of::CfnAppInstanceBot { const TYPE: &'static str = "AWS::Chime::AppInstanceBot"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnAppInstanceBotProps; type Reference = Is<kinds::AppInstanceBotArn>; }
impl CfnAppInstanceBot {
    /// The attribute `AppInstanceBotArn`.
    #[inline] pub fn attr_app_instance_bot_arn(&self) -> Val<Is<kinds::AppInstanceBotArn>> { cfn::attribute(&self.0, "AppInstanceBotArn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
}

/// Properties of [`CfnAppInstanceBot`].
///
/// Mandatory: `AppInstanceArn`, `Configuration`.
///
/// A change replaces the resource: `AppInstanceArn`.
pub type CfnAppInstanceBotProps = Fields<of::CfnAppInstanceBot>;
impl CfnAppInstanceBotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(app_instance_arn: impl IntoVal<String>, configuration: impl IntoVal<cfn_app_instance_bot::Configuration>) -> Self { with(with(empty(), "AppInstanceArn", app_instance_arn), "Configuration", configuration) }
    /// `AppInstanceArn`: mandatory, 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    #[track_caller] pub fn app_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppInstanceArn", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_app_instance_bot::Configuration>) -> Self { with(self, "Configuration", value) }
    /// `Metadata`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<String>) -> Self { with(self, "Metadata", value) }
    /// `Name`: at most 256 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_instance_bot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAppInstanceBot`].
pub mod cfn_app_instance_bot {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance::{Tag};
    mod of { pub enum Configuration {} pub enum InvokedBy {} pub enum LexConfiguration {} }

    /// `Configuration`.
    pub type Configuration = Fields<of::Configuration>;
    impl Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lex: impl IntoVal<LexConfiguration>) -> Self { with(empty(), "Lex", lex) }
        /// `Lex`: mandatory.
        #[track_caller] pub fn lex(self, value: impl IntoVal<LexConfiguration>) -> Self { with(self, "Lex", value) }
    }

    /// `InvokedBy`.
    pub type InvokedBy = Fields<of::InvokedBy>;
    impl InvokedBy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(standard_messages: impl IntoVal<InvokedByStandardMessages>, targeted_messages: impl IntoVal<InvokedByTargetedMessages>) -> Self { with(with(empty(), "StandardMessages", standard_messages), "TargetedMessages", targeted_messages) }
        /// `StandardMessages`: mandatory.
        #[track_caller] pub fn standard_messages(self, value: impl IntoVal<InvokedByStandardMessages>) -> Self { with(self, "StandardMessages", value) }
        /// `TargetedMessages`: mandatory.
        #[track_caller] pub fn targeted_messages(self, value: impl IntoVal<InvokedByTargetedMessages>) -> Self { with(self, "TargetedMessages", value) }
    }

    /// Words of `StandardMessages`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum InvokedByStandardMessages {
        /// `AUTO`
        Auto,
        /// `ALL`
        All,
        /// `MENTIONS`
        Mentions,
        /// `NONE`
        None,
    }
    impl Words for InvokedByStandardMessages { const WORDS: &'static [(&'static str, Self)] = &[("AUTO", Self::Auto), ("ALL", Self::All), ("MENTIONS", Self::Mentions), ("NONE", Self::None)]; }
    impl Eq for InvokedByStandardMessages {}
    impl fmt::Debug for InvokedByStandardMessages { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `TargetedMessages`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum InvokedByTargetedMessages {
        /// `ALL`
        All,
        /// `NONE`
        None,
    }
    impl Words for InvokedByTargetedMessages { const WORDS: &'static [(&'static str, Self)] = &[("ALL", Self::All), ("NONE", Self::None)]; }
    impl Eq for InvokedByTargetedMessages {}
    impl fmt::Debug for InvokedByTargetedMessages { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `LexConfiguration`.
    pub type LexConfiguration = Fields<of::LexConfiguration>;
    impl LexConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lex_bot_alias_arn: impl IntoVal<String>, locale_id: impl IntoVal<String>) -> Self { with(with(empty(), "LexBotAliasArn", lex_bot_alias_arn), "LocaleId", locale_id) }
        /// `InvokedBy`.
        #[track_caller] pub fn invoked_by(self, value: impl IntoVal<InvokedBy>) -> Self { with(self, "InvokedBy", value) }
        /// `LexBotAliasArn`: mandatory, 15 to 2048 characters, matches `^arn:aws:lex:[a-z]{2}-[a-z]+-\d{1}:\d{12}:bot-alias/[A-Z0-9]{10}/[A-Z0-9]{10}$`.
        #[track_caller] pub fn lex_bot_alias_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LexBotAliasArn", value) }
        /// `LocaleId`: mandatory.
        #[track_caller] pub fn locale_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocaleId", value) }
        /// `RespondsTo`.
        #[track_caller] pub fn responds_to(self, value: impl IntoVal<LexConfigurationRespondsTo>) -> Self { with(self, "RespondsTo", value) }
        /// `WelcomeIntent`: 1 to 100 characters, matches `^([A-Za-z]_?)+$`.
        #[track_caller] pub fn welcome_intent(self, value: impl IntoVal<String>) -> Self { with(self, "WelcomeIntent", value) }
    }

    /// Words of `RespondsTo`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LexConfigurationRespondsTo {
        /// `STANDARD_MESSAGES`
        StandardMessages,
    }
    impl Words for LexConfigurationRespondsTo { const WORDS: &'static [(&'static str, Self)] = &[("STANDARD_MESSAGES", Self::StandardMessages)]; }
    impl Eq for LexConfigurationRespondsTo {}
    impl fmt::Debug for LexConfigurationRespondsTo { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Chime::AppInstanceUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html).
///
/// What `Ref` returns: `AppInstanceUserArn`.
pub type CfnAppInstanceUser = Handle<of::CfnAppInstanceUser>;
impl cfn::ResourceType for of::CfnAppInstanceUser { const TYPE: &'static str = "AWS::Chime::AppInstanceUser"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnAppInstanceUserProps; type Reference = Is<kinds::AppInstanceUserArn>; }
impl CfnAppInstanceUser {
    /// The attribute `AppInstanceUserArn`.
    #[inline] pub fn attr_app_instance_user_arn(&self) -> Val<Is<kinds::AppInstanceUserArn>> { cfn::attribute(&self.0, "AppInstanceUserArn") }
}

/// Properties of [`CfnAppInstanceUser`].
///
/// Mandatory: `AppInstanceArn`, `AppInstanceUserId`.
///
/// A change replaces the resource: `AppInstanceArn`, `AppInstanceUserId`.
pub type CfnAppInstanceUserProps = Fields<of::CfnAppInstanceUser>;
impl CfnAppInstanceUserProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(app_instance_arn: impl IntoVal<String>, app_instance_user_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppInstanceArn", app_instance_arn), "AppInstanceUserId", app_instance_user_id) }
    /// `AppInstanceArn`: mandatory, 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    #[track_caller] pub fn app_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppInstanceArn", value) }
    /// `AppInstanceUserId`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9]([A-Za-z0-9\:\-\_\.\@]{0,62}[A-Za-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn app_instance_user_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppInstanceUserId", value) }
    /// `ExpirationSettings`.
    #[track_caller] pub fn expiration_settings(self, value: impl IntoVal<cfn_app_instance_user::ExpirationSettings>) -> Self { with(self, "ExpirationSettings", value) }
    /// `Metadata`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<String>) -> Self { with(self, "Metadata", value) }
    /// `Name`: at most 256 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_instance_user::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAppInstanceUser`].
pub mod cfn_app_instance_user {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ExpirationSettings {} pub enum Tag {} }

    /// `ExpirationSettings`.
    pub type ExpirationSettings = Fields<of::ExpirationSettings>;
    impl ExpirationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expiration_days: impl IntoVal<i64>, expiration_criterion: impl IntoVal<ExpirationSettingsExpirationCriterion>) -> Self { with(with(empty(), "ExpirationDays", expiration_days), "ExpirationCriterion", expiration_criterion) }
        /// `ExpirationCriterion`: mandatory.
        #[track_caller] pub fn expiration_criterion(self, value: impl IntoVal<ExpirationSettingsExpirationCriterion>) -> Self { with(self, "ExpirationCriterion", value) }
        /// `ExpirationDays`: mandatory, 1 to 5475.
        #[track_caller] pub fn expiration_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationDays", value) }
    }

    /// Words of `ExpirationCriterion`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ExpirationSettingsExpirationCriterion {
        /// `CREATED_TIMESTAMP`
        CreatedTimestamp,
    }
    impl Words for ExpirationSettingsExpirationCriterion { const WORDS: &'static [(&'static str, Self)] = &[("CREATED_TIMESTAMP", Self::CreatedTimestamp)]; }
    impl Eq for ExpirationSettingsExpirationCriterion {}
    impl fmt::Debug for ExpirationSettingsExpirationCriterion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

/// [`AWS::Chime::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html).
///
/// What `Ref` returns: a text of Arn, ChimeBearer.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::Chime::Channel"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnChannelProps; type Reference = String; }
impl CfnChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ChimeChannelArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ChannelFlowArn`.
    #[inline] pub fn attr_channel_flow_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ChannelFlowArn") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<Json> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LastMessageTimestamp`.
    #[inline] pub fn attr_last_message_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastMessageTimestamp") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
}

/// Properties of [`CfnChannel`].
///
/// Mandatory: `AppInstanceArn`, `ChimeBearer`, `Name`.
///
/// A change replaces the resource: `AppInstanceArn`, `ChannelId`, `ChimeBearer`, `ElasticChannelConfiguration`, `MemberArns`, `ModeratorArns`, `Privacy`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
/// What [`CfnChannelProps`] cannot do without.
pub struct CfnChannelPropsRequired<A, B, C> {
    /// `AppInstanceArn`: 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    pub app_instance_arn: A,
    /// `ChimeBearer`: 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    pub chime_bearer: B,
    /// `Name`: 1 to 256 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD𐀀-􏿿]*$`.
    pub name: C,
}
impl CfnChannelProps {
    /// Takes what is mandatory, by name: [`CfnChannelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnChannelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AppInstanceArn", required.app_instance_arn), "ChimeBearer", required.chime_bearer), "Name", required.name) }
    /// `AppInstanceArn`: mandatory, 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    #[track_caller] pub fn app_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppInstanceArn", value) }
    /// `ChannelId`: 1 to 64 characters, matches `^[A-Za-z0-9]([A-Za-z0-9\:\-\_\.\@]{0,62}[A-Za-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelId", value) }
    /// `ChimeBearer`: mandatory, 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    #[track_caller] pub fn chime_bearer(self, value: impl IntoVal<String>) -> Self { with(self, "ChimeBearer", value) }
    /// `ElasticChannelConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn elastic_channel_configuration(self, value: impl IntoVal<cfn_channel::ElasticChannelConfiguration>) -> Self { with(self, "ElasticChannelConfiguration", value) }
    /// `ExpirationSettings`.
    #[track_caller] pub fn expiration_settings(self, value: impl IntoVal<cfn_channel::ExpirationSettings>) -> Self { with(self, "ExpirationSettings", value) }
    /// `MemberArns`: 1 to 10 items, each 5 to 1600 characters, each matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn member_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MemberArns", value) }
    /// `Metadata`: at most 1024 characters.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<String>) -> Self { with(self, "Metadata", value) }
    /// `Mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_channel::Mode>) -> Self { with(self, "Mode", value) }
    /// `ModeratorArns`: 1 to 10 items, each 5 to 1600 characters, each matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn moderator_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ModeratorArns", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD𐀀-􏿿]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Privacy`. Changing it replaces the resource.
    #[track_caller] pub fn privacy(self, value: impl IntoVal<cfn_channel::Privacy>) -> Self { with(self, "Privacy", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance::{Tag};
    mod of { pub enum ElasticChannelConfiguration {} pub enum ExpirationSettings {} }

    /// `ElasticChannelConfiguration`.
    pub type ElasticChannelConfiguration = Fields<of::ElasticChannelConfiguration>;
    /// What [`ElasticChannelConfiguration`] cannot do without.
    pub struct ElasticChannelConfigurationRequired<A, B, C> {
        /// `MaximumSubChannels`: at least 2.
        pub maximum_sub_channels: A,
        /// `TargetMembershipsPerSubChannel`: at least 2.
        pub target_memberships_per_sub_channel: B,
        /// `MinimumMembershipPercentage`: 1 to 40.
        pub minimum_membership_percentage: C,
    }
    impl ElasticChannelConfiguration {
        /// Takes what is mandatory, by name: [`ElasticChannelConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<i64>>(required: ElasticChannelConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "MaximumSubChannels", required.maximum_sub_channels), "TargetMembershipsPerSubChannel", required.target_memberships_per_sub_channel), "MinimumMembershipPercentage", required.minimum_membership_percentage) }
        /// `MaximumSubChannels`: mandatory, at least 2.
        #[track_caller] pub fn maximum_sub_channels(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumSubChannels", value) }
        /// `MinimumMembershipPercentage`: mandatory, 1 to 40.
        #[track_caller] pub fn minimum_membership_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumMembershipPercentage", value) }
        /// `TargetMembershipsPerSubChannel`: mandatory, at least 2.
        #[track_caller] pub fn target_memberships_per_sub_channel(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetMembershipsPerSubChannel", value) }
    }

    /// `ExpirationSettings`.
    pub type ExpirationSettings = Fields<of::ExpirationSettings>;
    impl ExpirationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expiration_days: impl IntoVal<i64>, expiration_criterion: impl IntoVal<ExpirationSettingsExpirationCriterion>) -> Self { with(with(empty(), "ExpirationDays", expiration_days), "ExpirationCriterion", expiration_criterion) }
        /// `ExpirationCriterion`: mandatory.
        #[track_caller] pub fn expiration_criterion(self, value: impl IntoVal<ExpirationSettingsExpirationCriterion>) -> Self { with(self, "ExpirationCriterion", value) }
        /// `ExpirationDays`: mandatory, 1 to 5475.
        #[track_caller] pub fn expiration_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationDays", value) }
    }

    /// Words of `ExpirationCriterion`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ExpirationSettingsExpirationCriterion {
        /// `CREATED_TIMESTAMP`
        CreatedTimestamp,
        /// `LAST_MESSAGE_TIMESTAMP`
        LastMessageTimestamp,
    }
    impl Words for ExpirationSettingsExpirationCriterion { const WORDS: &'static [(&'static str, Self)] = &[("CREATED_TIMESTAMP", Self::CreatedTimestamp), ("LAST_MESSAGE_TIMESTAMP", Self::LastMessageTimestamp)]; }
    impl Eq for ExpirationSettingsExpirationCriterion {}
    impl fmt::Debug for ExpirationSettingsExpirationCriterion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Mode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Mode {
        /// `UNRESTRICTED`
        Unrestricted,
        /// `RESTRICTED`
        Restricted,
    }
    impl Words for Mode { const WORDS: &'static [(&'static str, Self)] = &[("UNRESTRICTED", Self::Unrestricted), ("RESTRICTED", Self::Restricted)]; }
    impl Eq for Mode {}
    impl fmt::Debug for Mode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Privacy`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Privacy {
        /// `PUBLIC`
        Public,
        /// `PRIVATE`
        Private,
    }
    impl Words for Privacy { const WORDS: &'static [(&'static str, Self)] = &[("PUBLIC", Self::Public), ("PRIVATE", Self::Private)]; }
    impl Eq for Privacy {}
    impl fmt::Debug for Privacy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Chime::ChannelFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnChannelFlow = Handle<of::CfnChannelFlow>;
impl cfn::ResourceType for of::CfnChannelFlow { const TYPE: &'static str = "AWS::Chime::ChannelFlow"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnChannelFlowProps; type Reference = Is<kinds::ChannelFlowArn>; }
impl CfnChannelFlow {
    /// The attribute `AppInstanceId`.
    #[inline] pub fn attr_app_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "AppInstanceId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ChannelFlowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ChannelFlowId`.
    #[inline] pub fn attr_channel_flow_id(&self) -> Val<String> { cfn::attribute(&self.0, "ChannelFlowId") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LastUpdatedTimestamp`.
    #[inline] pub fn attr_last_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTimestamp") }
}

/// Properties of [`CfnChannelFlow`].
///
/// Mandatory: `AppInstanceArn`, `Name`, `Processors`.
///
/// A change replaces the resource: `AppInstanceArn`.
pub type CfnChannelFlowProps = Fields<of::CfnChannelFlow>;
/// What [`CfnChannelFlowProps`] cannot do without.
pub struct CfnChannelFlowPropsRequired<A, B, C> {
    /// `AppInstanceArn`: 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    pub app_instance_arn: A,
    /// `Name`: 1 to 256 characters.
    pub name: B,
    /// `Processors`: 1 to 3 items.
    pub processors: C,
}
impl CfnChannelFlowProps {
    /// Takes what is mandatory, by name: [`CfnChannelFlowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_channel_flow::Processor>>>(required: CfnChannelFlowPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AppInstanceArn", required.app_instance_arn), "Name", required.name), "Processors", required.processors) }
    /// `AppInstanceArn`: mandatory, 5 to 1600 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`. Changing it replaces the resource.
    #[track_caller] pub fn app_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppInstanceArn", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Processors`: mandatory, 1 to 3 items.
    #[track_caller] pub fn processors(self, value: impl IntoVal<List<cfn_channel_flow::Processor>>) -> Self { with(self, "Processors", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel_flow::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannelFlow`].
pub mod cfn_channel_flow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance::{Tag};
    mod of { pub enum LambdaConfiguration {} pub enum Processor {} pub enum ProcessorConfiguration {} }

    /// `LambdaConfiguration`.
    pub type LambdaConfiguration = Fields<of::LambdaConfiguration>;
    impl LambdaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, invocation_type: impl IntoVal<LambdaConfigurationInvocationType>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "InvocationType", invocation_type) }
        /// `InvocationType`: mandatory.
        #[track_caller] pub fn invocation_type(self, value: impl IntoVal<LambdaConfigurationInvocationType>) -> Self { with(self, "InvocationType", value) }
        /// `ResourceArn`: mandatory, 15 to 2048 characters.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// Words of `InvocationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LambdaConfigurationInvocationType {
        /// `ASYNC`
        Async,
    }
    impl Words for LambdaConfigurationInvocationType { const WORDS: &'static [(&'static str, Self)] = &[("ASYNC", Self::Async)]; }
    impl Eq for LambdaConfigurationInvocationType {}
    impl fmt::Debug for LambdaConfigurationInvocationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Processor`.
    pub type Processor = Fields<of::Processor>;
    /// What [`Processor`] cannot do without.
    pub struct ProcessorRequired<A, B, C, D> {
        /// `Name`: 1 to 256 characters.
        pub name: A,
        /// `Configuration`.
        pub configuration: B,
        /// `ExecutionOrder`: 1 to 3.
        pub execution_order: C,
        /// `FallbackAction`.
        pub fallback_action: D,
    }
    impl Processor {
        /// Takes what is mandatory, by name: [`ProcessorRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ProcessorConfiguration>, C: IntoVal<i64>, D: IntoVal<ProcessorFallbackAction>>(required: ProcessorRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Configuration", required.configuration), "ExecutionOrder", required.execution_order), "FallbackAction", required.fallback_action) }
        /// `Configuration`: mandatory.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<ProcessorConfiguration>) -> Self { with(self, "Configuration", value) }
        /// `ExecutionOrder`: mandatory, 1 to 3.
        #[track_caller] pub fn execution_order(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecutionOrder", value) }
        /// `FallbackAction`: mandatory.
        #[track_caller] pub fn fallback_action(self, value: impl IntoVal<ProcessorFallbackAction>) -> Self { with(self, "FallbackAction", value) }
        /// `Name`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ProcessorConfiguration`.
    pub type ProcessorConfiguration = Fields<of::ProcessorConfiguration>;
    impl ProcessorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda: impl IntoVal<LambdaConfiguration>) -> Self { with(empty(), "Lambda", lambda) }
        /// `Lambda`: mandatory.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<LambdaConfiguration>) -> Self { with(self, "Lambda", value) }
    }

    /// Words of `FallbackAction`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ProcessorFallbackAction {
        /// `CONTINUE`
        Continue,
        /// `ABORT`
        Abort,
    }
    impl Words for ProcessorFallbackAction { const WORDS: &'static [(&'static str, Self)] = &[("CONTINUE", Self::Continue), ("ABORT", Self::Abort)]; }
    impl Eq for ProcessorFallbackAction {}
    impl fmt::Debug for ProcessorFallbackAction { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Chime::MediaInsightsPipelineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html).
///
/// What `Ref` returns: `MediaInsightsPipelineConfigurationArn`.
pub type CfnMediaInsightsPipelineConfiguration = Handle<of::CfnMediaInsightsPipelineConfiguration>;
impl cfn::ResourceType for of::CfnMediaInsightsPipelineConfiguration { const TYPE: &'static str = "AWS::Chime::MediaInsightsPipelineConfiguration"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnMediaInsightsPipelineConfigurationProps; type Reference = Is<kinds::MediaInsightsPipelineConfigurationArn>; }
impl CfnMediaInsightsPipelineConfiguration {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `MediaInsightsPipelineConfigurationArn`.
    #[inline] pub fn attr_media_insights_pipeline_configuration_arn(&self) -> Val<Is<kinds::MediaInsightsPipelineConfigurationArn>> { cfn::attribute(&self.0, "MediaInsightsPipelineConfigurationArn") }
    /// The attribute `MediaInsightsPipelineConfigurationId`.
    #[inline] pub fn attr_media_insights_pipeline_configuration_id(&self) -> Val<String> { cfn::attribute(&self.0, "MediaInsightsPipelineConfigurationId") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnMediaInsightsPipelineConfiguration`].
///
/// Mandatory: `MediaInsightsPipelineConfigurationName`, `ResourceAccessRoleArn`, `Elements`.
///
/// A change replaces the resource: `MediaInsightsPipelineConfigurationName`.
pub type CfnMediaInsightsPipelineConfigurationProps = Fields<of::CfnMediaInsightsPipelineConfiguration>;
/// What [`CfnMediaInsightsPipelineConfigurationProps`] cannot do without.
pub struct CfnMediaInsightsPipelineConfigurationPropsRequired<A, B, C> {
    /// `MediaInsightsPipelineConfigurationName`: 2 to 64 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    pub media_insights_pipeline_configuration_name: A,
    /// `ResourceAccessRoleArn`: 1 to 1024 characters, matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
    pub resource_access_role_arn: B,
    /// `Elements`.
    pub elements: C,
}
impl CfnMediaInsightsPipelineConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnMediaInsightsPipelineConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<cfn_media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement>>>(required: CfnMediaInsightsPipelineConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MediaInsightsPipelineConfigurationName", required.media_insights_pipeline_configuration_name), "ResourceAccessRoleArn", required.resource_access_role_arn), "Elements", required.elements) }
    /// `Elements`: mandatory.
    #[track_caller] pub fn elements(self, value: impl IntoVal<List<cfn_media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement>>) -> Self { with(self, "Elements", value) }
    /// `MediaInsightsPipelineConfigurationName`: mandatory, 2 to 64 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn media_insights_pipeline_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaInsightsPipelineConfigurationName", value) }
    /// `RealTimeAlertConfiguration`.
    #[track_caller] pub fn real_time_alert_configuration(self, value: impl IntoVal<cfn_media_insights_pipeline_configuration::RealTimeAlertConfiguration>) -> Self { with(self, "RealTimeAlertConfiguration", value) }
    /// `ResourceAccessRoleArn`: mandatory, 1 to 1024 characters, matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
    #[track_caller] pub fn resource_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ResourceAccessRoleArn", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_media_insights_pipeline_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMediaInsightsPipelineConfiguration`].
pub mod cfn_media_insights_pipeline_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance_user::{Tag};
    mod of { pub enum AmazonTranscribeCallAnalyticsProcessorConfiguration {} pub enum AmazonTranscribeProcessorConfiguration {} impl ias_core::Optional for AmazonTranscribeProcessorConfiguration {} pub enum IssueDetectionConfiguration {} pub enum KeywordMatchConfiguration {} pub enum KinesisDataStreamSinkConfiguration {} impl ias_core::Optional for KinesisDataStreamSinkConfiguration {} pub enum MediaInsightsPipelineConfigurationElement {} pub enum PostCallAnalyticsSettings {} pub enum RealTimeAlertConfiguration {} impl ias_core::Optional for RealTimeAlertConfiguration {} pub enum RealTimeAlertRule {} pub enum S3RecordingSinkConfiguration {} impl ias_core::Optional for S3RecordingSinkConfiguration {} pub enum SentimentConfiguration {} }

    /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`.
    pub type AmazonTranscribeCallAnalyticsProcessorConfiguration = Fields<of::AmazonTranscribeCallAnalyticsProcessorConfiguration>;
    impl AmazonTranscribeCallAnalyticsProcessorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(language_code: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode>) -> Self { with(empty(), "LanguageCode", language_code) }
        /// `CallAnalyticsStreamCategories`: 1 to 20 items, each 1 to 200 characters, each matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn call_analytics_stream_categories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CallAnalyticsStreamCategories", value) }
        /// `ContentIdentificationType`.
        #[track_caller] pub fn content_identification_type(self, value: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType>) -> Self { with(self, "ContentIdentificationType", value) }
        /// `ContentRedactionType`.
        #[track_caller] pub fn content_redaction_type(self, value: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType>) -> Self { with(self, "ContentRedactionType", value) }
        /// `EnablePartialResultsStabilization`.
        #[track_caller] pub fn enable_partial_results_stabilization(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePartialResultsStabilization", value) }
        /// `FilterPartialResults`.
        #[track_caller] pub fn filter_partial_results(self, value: impl IntoVal<bool>) -> Self { with(self, "FilterPartialResults", value) }
        /// `LanguageCode`: mandatory.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode>) -> Self { with(self, "LanguageCode", value) }
        /// `LanguageModelName`: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn language_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageModelName", value) }
        /// `PartialResultsStability`.
        #[track_caller] pub fn partial_results_stability(self, value: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability>) -> Self { with(self, "PartialResultsStability", value) }
        /// `PiiEntityTypes`: 1 to 300 characters, matches `^[A-Z_, ]+$`.
        #[track_caller] pub fn pii_entity_types(self, value: impl IntoVal<String>) -> Self { with(self, "PiiEntityTypes", value) }
        /// `PostCallAnalyticsSettings`.
        #[track_caller] pub fn post_call_analytics_settings(self, value: impl IntoVal<PostCallAnalyticsSettings>) -> Self { with(self, "PostCallAnalyticsSettings", value) }
        /// `VocabularyFilterMethod`.
        #[track_caller] pub fn vocabulary_filter_method(self, value: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod>) -> Self { with(self, "VocabularyFilterMethod", value) }
        /// `VocabularyFilterName`: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn vocabulary_filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFilterName", value) }
        /// `VocabularyName`: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn vocabulary_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyName", value) }
    }

    /// Words of `ContentIdentificationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType {
        /// `PII`
        Pii,
    }
    impl Words for AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType { const WORDS: &'static [(&'static str, Self)] = &[("PII", Self::Pii)]; }
    impl Eq for AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType {}
    impl fmt::Debug for AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ContentRedactionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType {
        /// `PII`
        Pii,
    }
    impl Words for AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType { const WORDS: &'static [(&'static str, Self)] = &[("PII", Self::Pii)]; }
    impl Eq for AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType {}
    impl fmt::Debug for AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `LanguageCode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode {
        /// `en-US`
        EnUs,
        /// `en-GB`
        EnGb,
        /// `es-US`
        EsUs,
        /// `fr-CA`
        FrCa,
        /// `fr-FR`
        FrFr,
        /// `en-AU`
        EnAu,
        /// `it-IT`
        ItIt,
        /// `de-DE`
        DeDe,
        /// `pt-BR`
        PtBr,
    }
    impl Words for AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode { const WORDS: &'static [(&'static str, Self)] = &[("en-US", Self::EnUs), ("en-GB", Self::EnGb), ("es-US", Self::EsUs), ("fr-CA", Self::FrCa), ("fr-FR", Self::FrFr), ("en-AU", Self::EnAu), ("it-IT", Self::ItIt), ("de-DE", Self::DeDe), ("pt-BR", Self::PtBr)]; }
    impl Eq for AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode {}
    impl fmt::Debug for AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PartialResultsStability`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability {
        /// `high`
        High,
        /// `medium`
        Medium,
        /// `low`
        Low,
    }
    impl Words for AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability { const WORDS: &'static [(&'static str, Self)] = &[("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)]; }
    impl Eq for AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability {}
    impl fmt::Debug for AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `VocabularyFilterMethod`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod {
        /// `remove`
        Remove,
        /// `mask`
        Mask,
        /// `tag`
        Tag,
    }
    impl Words for AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod { const WORDS: &'static [(&'static str, Self)] = &[("remove", Self::Remove), ("mask", Self::Mask), ("tag", Self::Tag)]; }
    impl Eq for AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod {}
    impl fmt::Debug for AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AmazonTranscribeProcessorConfiguration`.
    pub type AmazonTranscribeProcessorConfiguration = Fields<of::AmazonTranscribeProcessorConfiguration>;
    impl AmazonTranscribeProcessorConfiguration {
        /// `ContentIdentificationType`.
        #[track_caller] pub fn content_identification_type(self, value: impl IntoVal<AmazonTranscribeProcessorConfigurationContentIdentificationType>) -> Self { with(self, "ContentIdentificationType", value) }
        /// `ContentRedactionType`.
        #[track_caller] pub fn content_redaction_type(self, value: impl IntoVal<AmazonTranscribeProcessorConfigurationContentRedactionType>) -> Self { with(self, "ContentRedactionType", value) }
        /// `EnablePartialResultsStabilization`.
        #[track_caller] pub fn enable_partial_results_stabilization(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePartialResultsStabilization", value) }
        /// `FilterPartialResults`.
        #[track_caller] pub fn filter_partial_results(self, value: impl IntoVal<bool>) -> Self { with(self, "FilterPartialResults", value) }
        /// `IdentifyLanguage`.
        #[track_caller] pub fn identify_language(self, value: impl IntoVal<bool>) -> Self { with(self, "IdentifyLanguage", value) }
        /// `IdentifyMultipleLanguages`.
        #[track_caller] pub fn identify_multiple_languages(self, value: impl IntoVal<bool>) -> Self { with(self, "IdentifyMultipleLanguages", value) }
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<AmazonTranscribeProcessorConfigurationLanguageCode>) -> Self { with(self, "LanguageCode", value) }
        /// `LanguageModelName`: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn language_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageModelName", value) }
        /// `LanguageOptions`: 1 to 200 characters, matches `^[a-zA-Z-,]+$`.
        #[track_caller] pub fn language_options(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageOptions", value) }
        /// `PartialResultsStability`.
        #[track_caller] pub fn partial_results_stability(self, value: impl IntoVal<AmazonTranscribeProcessorConfigurationPartialResultsStability>) -> Self { with(self, "PartialResultsStability", value) }
        /// `PiiEntityTypes`: 1 to 300 characters, matches `^[A-Z_, ]+$`.
        #[track_caller] pub fn pii_entity_types(self, value: impl IntoVal<String>) -> Self { with(self, "PiiEntityTypes", value) }
        /// `PreferredLanguage`.
        #[track_caller] pub fn preferred_language(self, value: impl IntoVal<AmazonTranscribeProcessorConfigurationPreferredLanguage>) -> Self { with(self, "PreferredLanguage", value) }
        /// `ShowSpeakerLabel`.
        #[track_caller] pub fn show_speaker_label(self, value: impl IntoVal<bool>) -> Self { with(self, "ShowSpeakerLabel", value) }
        /// `VocabularyFilterMethod`.
        #[track_caller] pub fn vocabulary_filter_method(self, value: impl IntoVal<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod>) -> Self { with(self, "VocabularyFilterMethod", value) }
        /// `VocabularyFilterName`: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn vocabulary_filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFilterName", value) }
        /// `VocabularyFilterNames`: 1 to 3000 characters, matches `^[a-zA-Z0-9,-._]+$`.
        #[track_caller] pub fn vocabulary_filter_names(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFilterNames", value) }
        /// `VocabularyName`: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn vocabulary_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyName", value) }
        /// `VocabularyNames`: 1 to 3000 characters, matches `^[a-zA-Z0-9,-._]+$`.
        #[track_caller] pub fn vocabulary_names(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyNames", value) }
    }

    /// Words of `ContentIdentificationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeProcessorConfigurationContentIdentificationType {
        /// `PII`
        Pii,
    }
    impl Words for AmazonTranscribeProcessorConfigurationContentIdentificationType { const WORDS: &'static [(&'static str, Self)] = &[("PII", Self::Pii)]; }
    impl Eq for AmazonTranscribeProcessorConfigurationContentIdentificationType {}
    impl fmt::Debug for AmazonTranscribeProcessorConfigurationContentIdentificationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ContentRedactionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeProcessorConfigurationContentRedactionType {
        /// `PII`
        Pii,
    }
    impl Words for AmazonTranscribeProcessorConfigurationContentRedactionType { const WORDS: &'static [(&'static str, Self)] = &[("PII", Self::Pii)]; }
    impl Eq for AmazonTranscribeProcessorConfigurationContentRedactionType {}
    impl fmt::Debug for AmazonTranscribeProcessorConfigurationContentRedactionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `LanguageCode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeProcessorConfigurationLanguageCode {
        /// `en-US`
        EnUs,
        /// `en-GB`
        EnGb,
        /// `es-US`
        EsUs,
        /// `fr-CA`
        FrCa,
        /// `fr-FR`
        FrFr,
        /// `en-AU`
        EnAu,
        /// `it-IT`
        ItIt,
        /// `de-DE`
        DeDe,
        /// `pt-BR`
        PtBr,
    }
    impl Words for AmazonTranscribeProcessorConfigurationLanguageCode { const WORDS: &'static [(&'static str, Self)] = &[("en-US", Self::EnUs), ("en-GB", Self::EnGb), ("es-US", Self::EsUs), ("fr-CA", Self::FrCa), ("fr-FR", Self::FrFr), ("en-AU", Self::EnAu), ("it-IT", Self::ItIt), ("de-DE", Self::DeDe), ("pt-BR", Self::PtBr)]; }
    impl Eq for AmazonTranscribeProcessorConfigurationLanguageCode {}
    impl fmt::Debug for AmazonTranscribeProcessorConfigurationLanguageCode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PartialResultsStability`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeProcessorConfigurationPartialResultsStability {
        /// `high`
        High,
        /// `medium`
        Medium,
        /// `low`
        Low,
    }
    impl Words for AmazonTranscribeProcessorConfigurationPartialResultsStability { const WORDS: &'static [(&'static str, Self)] = &[("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)]; }
    impl Eq for AmazonTranscribeProcessorConfigurationPartialResultsStability {}
    impl fmt::Debug for AmazonTranscribeProcessorConfigurationPartialResultsStability { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PreferredLanguage`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeProcessorConfigurationPreferredLanguage {
        /// `en-US`
        EnUs,
        /// `en-GB`
        EnGb,
        /// `es-US`
        EsUs,
        /// `fr-CA`
        FrCa,
        /// `fr-FR`
        FrFr,
        /// `en-AU`
        EnAu,
        /// `it-IT`
        ItIt,
        /// `de-DE`
        DeDe,
        /// `pt-BR`
        PtBr,
    }
    impl Words for AmazonTranscribeProcessorConfigurationPreferredLanguage { const WORDS: &'static [(&'static str, Self)] = &[("en-US", Self::EnUs), ("en-GB", Self::EnGb), ("es-US", Self::EsUs), ("fr-CA", Self::FrCa), ("fr-FR", Self::FrFr), ("en-AU", Self::EnAu), ("it-IT", Self::ItIt), ("de-DE", Self::DeDe), ("pt-BR", Self::PtBr)]; }
    impl Eq for AmazonTranscribeProcessorConfigurationPreferredLanguage {}
    impl fmt::Debug for AmazonTranscribeProcessorConfigurationPreferredLanguage { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `VocabularyFilterMethod`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {
        /// `remove`
        Remove,
        /// `mask`
        Mask,
        /// `tag`
        Tag,
    }
    impl Words for AmazonTranscribeProcessorConfigurationVocabularyFilterMethod { const WORDS: &'static [(&'static str, Self)] = &[("remove", Self::Remove), ("mask", Self::Mask), ("tag", Self::Tag)]; }
    impl Eq for AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {}
    impl fmt::Debug for AmazonTranscribeProcessorConfigurationVocabularyFilterMethod { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `IssueDetectionConfiguration`.
    pub type IssueDetectionConfiguration = Fields<of::IssueDetectionConfiguration>;
    impl IssueDetectionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_name: impl IntoVal<String>) -> Self { with(empty(), "RuleName", rule_name) }
        /// `RuleName`: mandatory, 2 to 64 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    }

    /// `KeywordMatchConfiguration`.
    pub type KeywordMatchConfiguration = Fields<of::KeywordMatchConfiguration>;
    impl KeywordMatchConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_name: impl IntoVal<String>, keywords: impl IntoVal<List<String>>) -> Self { with(with(empty(), "RuleName", rule_name), "Keywords", keywords) }
        /// `Keywords`: mandatory, 1 to 10 items, each 1 to 100 characters, each matches `^[\s0-9a-zA-Z'-]+$`.
        #[track_caller] pub fn keywords(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Keywords", value) }
        /// `Negate`.
        #[track_caller] pub fn negate(self, value: impl IntoVal<bool>) -> Self { with(self, "Negate", value) }
        /// `RuleName`: mandatory, 2 to 64 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    }

    /// `KinesisDataStreamSinkConfiguration`.
    pub type KinesisDataStreamSinkConfiguration = Fields<of::KinesisDataStreamSinkConfiguration>;
    impl KinesisDataStreamSinkConfiguration {
        /// `InsightsTarget`: 1 to 1024 characters, matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
        #[track_caller] pub fn insights_target(self, value: impl IntoVal<String>) -> Self { with(self, "InsightsTarget", value) }
    }

    /// `MediaInsightsPipelineConfigurationElement`.
    pub type MediaInsightsPipelineConfigurationElement = Fields<of::MediaInsightsPipelineConfigurationElement>;
    impl MediaInsightsPipelineConfigurationElement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MediaInsightsPipelineConfigurationElementType>) -> Self { with(empty(), "Type", type_) }
        /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`.
        #[track_caller] pub fn amazon_transcribe_call_analytics_processor_configuration(self, value: impl IntoVal<AmazonTranscribeCallAnalyticsProcessorConfiguration>) -> Self { with(self, "AmazonTranscribeCallAnalyticsProcessorConfiguration", value) }
        /// `AmazonTranscribeProcessorConfiguration`.
        #[track_caller] pub fn amazon_transcribe_processor_configuration(self, value: impl IntoVal<AmazonTranscribeProcessorConfiguration>) -> Self { with(self, "AmazonTranscribeProcessorConfiguration", value) }
        /// `KinesisDataStreamSinkConfiguration`.
        #[track_caller] pub fn kinesis_data_stream_sink_configuration(self, value: impl IntoVal<KinesisDataStreamSinkConfiguration>) -> Self { with(self, "KinesisDataStreamSinkConfiguration", value) }
        /// `S3RecordingSinkConfiguration`.
        #[track_caller] pub fn s3_recording_sink_configuration(self, value: impl IntoVal<S3RecordingSinkConfiguration>) -> Self { with(self, "S3RecordingSinkConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MediaInsightsPipelineConfigurationElementType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaInsightsPipelineConfigurationElementType {
        /// `AmazonTranscribeCallAnalyticsProcessor`
        AmazonTranscribeCallAnalyticsProcessor,
        /// `AmazonTranscribeProcessor`
        AmazonTranscribeProcessor,
        /// `KinesisDataStreamSink`
        KinesisDataStreamSink,
        /// `S3RecordingSink`
        S3RecordingSink,
    }
    impl Words for MediaInsightsPipelineConfigurationElementType { const WORDS: &'static [(&'static str, Self)] = &[("AmazonTranscribeCallAnalyticsProcessor", Self::AmazonTranscribeCallAnalyticsProcessor), ("AmazonTranscribeProcessor", Self::AmazonTranscribeProcessor), ("KinesisDataStreamSink", Self::KinesisDataStreamSink), ("S3RecordingSink", Self::S3RecordingSink)]; }
    impl Eq for MediaInsightsPipelineConfigurationElementType {}
    impl fmt::Debug for MediaInsightsPipelineConfigurationElementType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `PostCallAnalyticsSettings`.
    pub type PostCallAnalyticsSettings = Fields<of::PostCallAnalyticsSettings>;
    impl PostCallAnalyticsSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_location: impl IntoVal<String>, data_access_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "OutputLocation", output_location), "DataAccessRoleArn", data_access_role_arn) }
        /// `ContentRedactionOutput`.
        #[track_caller] pub fn content_redaction_output(self, value: impl IntoVal<PostCallAnalyticsSettingsContentRedactionOutput>) -> Self { with(self, "ContentRedactionOutput", value) }
        /// `DataAccessRoleArn`: mandatory, at most 4096 characters.
        #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
        /// `OutputEncryptionKMSKeyId`: at most 4096 characters.
        #[track_caller] pub fn output_encryption_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "OutputEncryptionKMSKeyId", value) }
        /// `OutputLocation`: mandatory, at most 4096 characters.
        #[track_caller] pub fn output_location(self, value: impl IntoVal<String>) -> Self { with(self, "OutputLocation", value) }
    }

    /// Words of `ContentRedactionOutput`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PostCallAnalyticsSettingsContentRedactionOutput {
        /// `redacted`
        Redacted,
        /// `redacted_and_unredacted`
        RedactedAndUnredacted,
    }
    impl Words for PostCallAnalyticsSettingsContentRedactionOutput { const WORDS: &'static [(&'static str, Self)] = &[("redacted", Self::Redacted), ("redacted_and_unredacted", Self::RedactedAndUnredacted)]; }
    impl Eq for PostCallAnalyticsSettingsContentRedactionOutput {}
    impl fmt::Debug for PostCallAnalyticsSettingsContentRedactionOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RealTimeAlertConfiguration`.
    pub type RealTimeAlertConfiguration = Fields<of::RealTimeAlertConfiguration>;
    impl RealTimeAlertConfiguration {
        /// `Disabled`.
        #[track_caller] pub fn disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Disabled", value) }
        /// `Rules`: 1 to 3 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<RealTimeAlertRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `RealTimeAlertRule`.
    pub type RealTimeAlertRule = Fields<of::RealTimeAlertRule>;
    impl RealTimeAlertRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RealTimeAlertRuleType>) -> Self { with(empty(), "Type", type_) }
        /// `IssueDetectionConfiguration`.
        #[track_caller] pub fn issue_detection_configuration(self, value: impl IntoVal<IssueDetectionConfiguration>) -> Self { with(self, "IssueDetectionConfiguration", value) }
        /// `KeywordMatchConfiguration`.
        #[track_caller] pub fn keyword_match_configuration(self, value: impl IntoVal<KeywordMatchConfiguration>) -> Self { with(self, "KeywordMatchConfiguration", value) }
        /// `SentimentConfiguration`.
        #[track_caller] pub fn sentiment_configuration(self, value: impl IntoVal<SentimentConfiguration>) -> Self { with(self, "SentimentConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RealTimeAlertRuleType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RealTimeAlertRuleType {
        /// `KeywordMatch`
        KeywordMatch,
        /// `Sentiment`
        Sentiment,
        /// `IssueDetection`
        IssueDetection,
    }
    impl Words for RealTimeAlertRuleType { const WORDS: &'static [(&'static str, Self)] = &[("KeywordMatch", Self::KeywordMatch), ("Sentiment", Self::Sentiment), ("IssueDetection", Self::IssueDetection)]; }
    impl Eq for RealTimeAlertRuleType {}
    impl fmt::Debug for RealTimeAlertRuleType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `S3RecordingSinkConfiguration`.
    pub type S3RecordingSinkConfiguration = Fields<of::S3RecordingSinkConfiguration>;
    impl S3RecordingSinkConfiguration {
        /// `Destination`: 1 to 1024 characters, matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `RecordingFileFormat`.
        #[track_caller] pub fn recording_file_format(self, value: impl IntoVal<S3RecordingSinkConfigurationRecordingFileFormat>) -> Self { with(self, "RecordingFileFormat", value) }
    }

    /// Words of `RecordingFileFormat`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum S3RecordingSinkConfigurationRecordingFileFormat {
        /// `Wav`
        Wav,
        /// `Opus`
        Opus,
    }
    impl Words for S3RecordingSinkConfigurationRecordingFileFormat { const WORDS: &'static [(&'static str, Self)] = &[("Wav", Self::Wav), ("Opus", Self::Opus)]; }
    impl Eq for S3RecordingSinkConfigurationRecordingFileFormat {}
    impl fmt::Debug for S3RecordingSinkConfigurationRecordingFileFormat { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SentimentConfiguration`.
    pub type SentimentConfiguration = Fields<of::SentimentConfiguration>;
    /// What [`SentimentConfiguration`] cannot do without.
    pub struct SentimentConfigurationRequired<A, B, C> {
        /// `RuleName`: 2 to 64 characters, matches `^[0-9a-zA-Z._-]+$`.
        pub rule_name: A,
        /// `SentimentType`.
        pub sentiment_type: B,
        /// `TimePeriod`: 60 to 1800.
        pub time_period: C,
    }
    impl SentimentConfiguration {
        /// Takes what is mandatory, by name: [`SentimentConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SentimentConfigurationSentimentType>, C: IntoVal<i64>>(required: SentimentConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "RuleName", required.rule_name), "SentimentType", required.sentiment_type), "TimePeriod", required.time_period) }
        /// `RuleName`: mandatory, 2 to 64 characters, matches `^[0-9a-zA-Z._-]+$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
        /// `SentimentType`: mandatory.
        #[track_caller] pub fn sentiment_type(self, value: impl IntoVal<SentimentConfigurationSentimentType>) -> Self { with(self, "SentimentType", value) }
        /// `TimePeriod`: mandatory, 60 to 1800.
        #[track_caller] pub fn time_period(self, value: impl IntoVal<i64>) -> Self { with(self, "TimePeriod", value) }
    }

    /// Words of `SentimentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SentimentConfigurationSentimentType {
        /// `NEGATIVE`
        Negative,
    }
    impl Words for SentimentConfigurationSentimentType { const WORDS: &'static [(&'static str, Self)] = &[("NEGATIVE", Self::Negative)]; }
    impl Eq for SentimentConfigurationSentimentType {}
    impl fmt::Debug for SentimentConfigurationSentimentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Chime::MediaPipelineKinesisVideoStreamPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMediaPipelineKinesisVideoStreamPool = Handle<of::CfnMediaPipelineKinesisVideoStreamPool>;
impl cfn::ResourceType for of::CfnMediaPipelineKinesisVideoStreamPool { const TYPE: &'static str = "AWS::Chime::MediaPipelineKinesisVideoStreamPool"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnMediaPipelineKinesisVideoStreamPoolProps; type Reference = Is<kinds::MediaPipelineKinesisVideoStreamPoolArn>; }
impl CfnMediaPipelineKinesisVideoStreamPool {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaPipelineKinesisVideoStreamPoolArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `PoolId`.
    #[inline] pub fn attr_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "PoolId") }
    /// The attribute `PoolStatus`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_pool_status(&self) -> Val<String> { cfn::attribute(&self.0, "PoolStatus") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnMediaPipelineKinesisVideoStreamPool`].
///
/// Mandatory: `PoolName`, `StreamConfiguration`.
///
/// A change replaces the resource: `PoolName`.
pub type CfnMediaPipelineKinesisVideoStreamPoolProps = Fields<of::CfnMediaPipelineKinesisVideoStreamPool>;
impl CfnMediaPipelineKinesisVideoStreamPoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(pool_name: impl IntoVal<String>, stream_configuration: impl IntoVal<cfn_media_pipeline_kinesis_video_stream_pool::StreamConfiguration>) -> Self { with(with(empty(), "PoolName", pool_name), "StreamConfiguration", stream_configuration) }
    /// `PoolName`: mandatory, 1 to 128 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "PoolName", value) }
    /// `StreamConfiguration`: mandatory.
    #[track_caller] pub fn stream_configuration(self, value: impl IntoVal<cfn_media_pipeline_kinesis_video_stream_pool::StreamConfiguration>) -> Self { with(self, "StreamConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_media_pipeline_kinesis_video_stream_pool::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMediaPipelineKinesisVideoStreamPool`].
pub mod cfn_media_pipeline_kinesis_video_stream_pool {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance_user::{Tag};
    mod of { pub enum StreamConfiguration {} }

    /// `StreamConfiguration`.
    pub type StreamConfiguration = Fields<of::StreamConfiguration>;
    impl StreamConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `DataRetentionInHours`: at least 0.
        #[track_caller] pub fn data_retention_in_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "DataRetentionInHours", value) }
        /// `Region`: mandatory, 1 to 32 characters, matches `^([a-z]+-){2,}\d+$`. Changing it replaces the resource.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }
}

/// [`AWS::Chime::SipMediaApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html).
///
/// What `Ref` returns: `SipMediaApplicationArn`.
pub type CfnSipMediaApplication = Handle<of::CfnSipMediaApplication>;
impl cfn::ResourceType for of::CfnSipMediaApplication { const TYPE: &'static str = "AWS::Chime::SipMediaApplication"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnSipMediaApplicationProps; type Reference = Is<kinds::SipMediaApplicationArn>; }
impl CfnSipMediaApplication {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `SipMediaApplicationArn`.
    #[inline] pub fn attr_sip_media_application_arn(&self) -> Val<Is<kinds::SipMediaApplicationArn>> { cfn::attribute(&self.0, "SipMediaApplicationArn") }
    /// The attribute `SipMediaApplicationId`.
    #[inline] pub fn attr_sip_media_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "SipMediaApplicationId") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnSipMediaApplication`].
///
/// Mandatory: `AwsRegion`, `Name`, `Endpoints`.
///
/// A change replaces the resource: `AwsRegion`.
pub type CfnSipMediaApplicationProps = Fields<of::CfnSipMediaApplication>;
/// What [`CfnSipMediaApplicationProps`] cannot do without.
pub struct CfnSipMediaApplicationPropsRequired<A, B, C> {
    /// `AwsRegion`. Changing it replaces the resource.
    pub aws_region: A,
    /// `Name`: 1 to 256 characters, matches `^[a-zA-Z0-9 _.-]+$`.
    pub name: B,
    /// `Endpoints`: exactly 1 item.
    pub endpoints: C,
}
impl CfnSipMediaApplicationProps {
    /// Takes what is mandatory, by name: [`CfnSipMediaApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_sip_media_application::SipMediaApplicationEndpoint>>>(required: CfnSipMediaApplicationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AwsRegion", required.aws_region), "Name", required.name), "Endpoints", required.endpoints) }
    /// `AwsRegion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
    /// `Endpoints`: mandatory, exactly 1 item.
    #[track_caller] pub fn endpoints(self, value: impl IntoVal<List<cfn_sip_media_application::SipMediaApplicationEndpoint>>) -> Self { with(self, "Endpoints", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9 _.-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_sip_media_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSipMediaApplication`].
pub mod cfn_sip_media_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance_user::{Tag};
    mod of { pub enum SipMediaApplicationEndpoint {} }

    /// `SipMediaApplicationEndpoint`.
    pub type SipMediaApplicationEndpoint = Fields<of::SipMediaApplicationEndpoint>;
    impl SipMediaApplicationEndpoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "LambdaArn", lambda_arn) }
        /// `LambdaArn`: mandatory, at most 10000 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
    }
}

/// [`AWS::Chime::VoiceConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html).
///
/// What `Ref` returns: `VoiceConnectorArn`.
pub type CfnVoiceConnector = Handle<of::CfnVoiceConnector>;
impl cfn::ResourceType for of::CfnVoiceConnector { const TYPE: &'static str = "AWS::Chime::VoiceConnector"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnVoiceConnectorProps; type Reference = Is<kinds::VoiceConnectorArn>; }
impl CfnVoiceConnector {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `OutboundHostName`.
    #[inline] pub fn attr_outbound_host_name(&self) -> Val<String> { cfn::attribute(&self.0, "OutboundHostName") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
    /// The attribute `VoiceConnectorArn`.
    #[inline] pub fn attr_voice_connector_arn(&self) -> Val<Is<kinds::VoiceConnectorArn>> { cfn::attribute(&self.0, "VoiceConnectorArn") }
    /// The attribute `VoiceConnectorId`.
    #[inline] pub fn attr_voice_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "VoiceConnectorId") }
}

/// Properties of [`CfnVoiceConnector`].
///
/// Mandatory: `Name`, `RequireEncryption`.
///
/// A change replaces the resource: `AwsRegion`, `NetworkType`.
pub type CfnVoiceConnectorProps = Fields<of::CfnVoiceConnector>;
impl CfnVoiceConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, require_encryption: impl IntoVal<bool>) -> Self { with(with(empty(), "Name", name), "RequireEncryption", require_encryption) }
    /// `AwsRegion`. Changing it replaces the resource.
    #[track_caller] pub fn aws_region(self, value: impl IntoVal<cfn_voice_connector::AwsRegion>) -> Self { with(self, "AwsRegion", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9 _.-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_voice_connector::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `RequireEncryption`: mandatory.
    #[track_caller] pub fn require_encryption(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEncryption", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_voice_connector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnVoiceConnector`].
pub mod cfn_voice_connector {
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_app_instance_user::{Tag};

    /// Words of `AwsRegion`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AwsRegion {
        /// `us-east-1`
        UsEast1,
        /// `us-west-2`
        UsWest2,
        /// `ca-central-1`
        CaCentral1,
        /// `eu-central-1`
        EuCentral1,
        /// `eu-west-1`
        EuWest1,
        /// `eu-west-2`
        EuWest2,
        /// `ap-northeast-2`
        ApNortheast2,
        /// `ap-northeast-1`
        ApNortheast1,
        /// `ap-southeast-1`
        ApSoutheast1,
        /// `ap-southeast-2`
        ApSoutheast2,
    }
    impl Words for AwsRegion { const WORDS: &'static [(&'static str, Self)] = &[("us-east-1", Self::UsEast1), ("us-west-2", Self::UsWest2), ("ca-central-1", Self::CaCentral1), ("eu-central-1", Self::EuCentral1), ("eu-west-1", Self::EuWest1), ("eu-west-2", Self::EuWest2), ("ap-northeast-2", Self::ApNortheast2), ("ap-northeast-1", Self::ApNortheast1), ("ap-southeast-1", Self::ApSoutheast1), ("ap-southeast-2", Self::ApSoutheast2)]; }
    impl Eq for AwsRegion {}
    impl fmt::Debug for AwsRegion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `NetworkType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum NetworkType {
        /// `IPV4_ONLY`
        Ipv4Only,
        /// `DUAL_STACK`
        DualStack,
    }
    impl Words for NetworkType { const WORDS: &'static [(&'static str, Self)] = &[("IPV4_ONLY", Self::Ipv4Only), ("DUAL_STACK", Self::DualStack)]; }
    impl Eq for NetworkType {}
    impl fmt::Debug for NetworkType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
