// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Chime`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAppInstance {} pub enum CfnAppInstanceBot {} pub enum CfnAppInstanceUser {} pub enum CfnChannel {} pub enum CfnChannelFlow {} pub enum CfnMediaInsightsPipelineConfiguration {} pub enum CfnMediaPipelineKinesisVideoStreamPool {} pub enum CfnSipMediaApplication {} pub enum CfnVoiceConnector {} }

/// [`AWS::Chime::AppInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html).
///
/// What `Ref` returns: `AppInstanceArn`.
pub type CfnAppInstance = Handle<of::CfnAppInstance>;
impl cfn::ResourceType for of::CfnAppInstance { const TYPE: &'static str = "AWS::Chime::AppInstance"; type Tags = cfn::TagList; type Props = CfnAppInstanceProps; type Reference = Is<kinds::AppInstanceArn>; }
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
impl cfn::ResourceType for of::CfnAppInstanceBot { const TYPE: &'static str = "AWS::Chime::AppInstanceBot"; type Tags = cfn::TagList; type Props = CfnAppInstanceBotProps; type Reference = Is<kinds::AppInstanceBotArn>; }
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
    mod of { pub enum Configuration {} pub enum InvokedBy {} pub enum InvokedByStandardMessages {} pub enum InvokedByTargetedMessages {} pub enum LexConfiguration {} pub enum LexConfigurationRespondsTo {} }

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
    pub type InvokedByStandardMessages = Word<fn(of::InvokedByStandardMessages)>;
    impl InvokedByStandardMessages {
        /// `AUTO`
        pub const Auto: Self = word("AUTO");
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `MENTIONS`
        pub const Mentions: Self = word("MENTIONS");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `TargetedMessages`.
    pub type InvokedByTargetedMessages = Word<fn(of::InvokedByTargetedMessages)>;
    impl InvokedByTargetedMessages {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

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
    pub type LexConfigurationRespondsTo = Word<fn(of::LexConfigurationRespondsTo)>;
    impl LexConfigurationRespondsTo {
        /// `STANDARD_MESSAGES`
        pub const StandardMessages: Self = word("STANDARD_MESSAGES");
    }
}

/// [`AWS::Chime::AppInstanceUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html).
///
/// What `Ref` returns: `AppInstanceUserArn`.
pub type CfnAppInstanceUser = Handle<of::CfnAppInstanceUser>;
impl cfn::ResourceType for of::CfnAppInstanceUser { const TYPE: &'static str = "AWS::Chime::AppInstanceUser"; type Tags = cfn::TagList; type Props = CfnAppInstanceUserProps; type Reference = Is<kinds::AppInstanceUserArn>; }
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
    mod of { pub enum ExpirationSettings {} pub enum ExpirationSettingsExpirationCriterion {} pub enum Tag {} }

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
    pub type ExpirationSettingsExpirationCriterion = Word<fn(of::ExpirationSettingsExpirationCriterion)>;
    impl ExpirationSettingsExpirationCriterion {
        /// `CREATED_TIMESTAMP`
        pub const CreatedTimestamp: Self = word("CREATED_TIMESTAMP");
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

/// [`AWS::Chime::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html).
///
/// What `Ref` returns: a text of Arn, ChimeBearer.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::Chime::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = String; }
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
    mod of { pub enum ElasticChannelConfiguration {} pub enum ExpirationSettings {} pub enum ExpirationSettingsExpirationCriterion {} pub enum Mode {} pub enum Privacy {} }

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
    pub type ExpirationSettingsExpirationCriterion = Word<fn(of::ExpirationSettingsExpirationCriterion)>;
    impl ExpirationSettingsExpirationCriterion {
        /// `CREATED_TIMESTAMP`
        pub const CreatedTimestamp: Self = word("CREATED_TIMESTAMP");
        /// `LAST_MESSAGE_TIMESTAMP`
        pub const LastMessageTimestamp: Self = word("LAST_MESSAGE_TIMESTAMP");
    }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `UNRESTRICTED`
        pub const Unrestricted: Self = word("UNRESTRICTED");
        /// `RESTRICTED`
        pub const Restricted: Self = word("RESTRICTED");
    }

    /// Words of `Privacy`.
    pub type Privacy = Word<fn(of::Privacy)>;
    impl Privacy {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `PRIVATE`
        pub const Private: Self = word("PRIVATE");
    }
}

/// [`AWS::Chime::ChannelFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnChannelFlow = Handle<of::CfnChannelFlow>;
impl cfn::ResourceType for of::CfnChannelFlow { const TYPE: &'static str = "AWS::Chime::ChannelFlow"; type Tags = cfn::TagList; type Props = CfnChannelFlowProps; type Reference = Is<kinds::ChannelFlowArn>; }
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
    mod of { pub enum LambdaConfiguration {} pub enum LambdaConfigurationInvocationType {} pub enum Processor {} pub enum ProcessorConfiguration {} pub enum ProcessorFallbackAction {} }

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
    pub type LambdaConfigurationInvocationType = Word<fn(of::LambdaConfigurationInvocationType)>;
    impl LambdaConfigurationInvocationType {
        /// `ASYNC`
        pub const Async: Self = word("ASYNC");
    }

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
    pub type ProcessorFallbackAction = Word<fn(of::ProcessorFallbackAction)>;
    impl ProcessorFallbackAction {
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
        /// `ABORT`
        pub const Abort: Self = word("ABORT");
    }
}

/// [`AWS::Chime::MediaInsightsPipelineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html).
///
/// What `Ref` returns: `MediaInsightsPipelineConfigurationArn`.
pub type CfnMediaInsightsPipelineConfiguration = Handle<of::CfnMediaInsightsPipelineConfiguration>;
impl cfn::ResourceType for of::CfnMediaInsightsPipelineConfiguration { const TYPE: &'static str = "AWS::Chime::MediaInsightsPipelineConfiguration"; type Tags = cfn::TagList; type Props = CfnMediaInsightsPipelineConfigurationProps; type Reference = Is<kinds::MediaInsightsPipelineConfigurationArn>; }
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
    mod of { pub enum AmazonTranscribeCallAnalyticsProcessorConfiguration {} pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType {} pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType {} pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode {} pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability {} pub enum AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod {} pub enum AmazonTranscribeProcessorConfiguration {} impl ias_core::Optional for AmazonTranscribeProcessorConfiguration {} pub enum AmazonTranscribeProcessorConfigurationContentIdentificationType {} pub enum AmazonTranscribeProcessorConfigurationContentRedactionType {} pub enum AmazonTranscribeProcessorConfigurationLanguageCode {} pub enum AmazonTranscribeProcessorConfigurationPartialResultsStability {} pub enum AmazonTranscribeProcessorConfigurationPreferredLanguage {} pub enum AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {} pub enum IssueDetectionConfiguration {} pub enum KeywordMatchConfiguration {} pub enum KinesisDataStreamSinkConfiguration {} impl ias_core::Optional for KinesisDataStreamSinkConfiguration {} pub enum MediaInsightsPipelineConfigurationElement {} pub enum MediaInsightsPipelineConfigurationElementType {} pub enum PostCallAnalyticsSettings {} pub enum PostCallAnalyticsSettingsContentRedactionOutput {} pub enum RealTimeAlertConfiguration {} impl ias_core::Optional for RealTimeAlertConfiguration {} pub enum RealTimeAlertRule {} pub enum RealTimeAlertRuleType {} pub enum S3RecordingSinkConfiguration {} impl ias_core::Optional for S3RecordingSinkConfiguration {} pub enum S3RecordingSinkConfigurationRecordingFileFormat {} pub enum SentimentConfiguration {} pub enum SentimentConfigurationSentimentType {} }

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
    pub type AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType = Word<fn(of::AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType)>;
    impl AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType {
        /// `PII`
        pub const Pii: Self = word("PII");
    }

    /// Words of `ContentRedactionType`.
    pub type AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType = Word<fn(of::AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType)>;
    impl AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType {
        /// `PII`
        pub const Pii: Self = word("PII");
    }

    /// Words of `LanguageCode`.
    pub type AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode = Word<fn(of::AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode)>;
    impl AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode {
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `en-GB`
        pub const EnGb: Self = word("en-GB");
        /// `es-US`
        pub const EsUs: Self = word("es-US");
        /// `fr-CA`
        pub const FrCa: Self = word("fr-CA");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `en-AU`
        pub const EnAu: Self = word("en-AU");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
    }

    /// Words of `PartialResultsStability`.
    pub type AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability = Word<fn(of::AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability)>;
    impl AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability {
        /// `high`
        pub const High: Self = word("high");
        /// `medium`
        pub const Medium: Self = word("medium");
        /// `low`
        pub const Low: Self = word("low");
    }

    /// Words of `VocabularyFilterMethod`.
    pub type AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod = Word<fn(of::AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod)>;
    impl AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod {
        /// `remove`
        pub const Remove: Self = word("remove");
        /// `mask`
        pub const Mask: Self = word("mask");
        /// `tag`
        pub const Tag: Self = word("tag");
    }

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
    pub type AmazonTranscribeProcessorConfigurationContentIdentificationType = Word<fn(of::AmazonTranscribeProcessorConfigurationContentIdentificationType)>;
    impl AmazonTranscribeProcessorConfigurationContentIdentificationType {
        /// `PII`
        pub const Pii: Self = word("PII");
    }

    /// Words of `ContentRedactionType`.
    pub type AmazonTranscribeProcessorConfigurationContentRedactionType = Word<fn(of::AmazonTranscribeProcessorConfigurationContentRedactionType)>;
    impl AmazonTranscribeProcessorConfigurationContentRedactionType {
        /// `PII`
        pub const Pii: Self = word("PII");
    }

    /// Words of `LanguageCode`.
    pub type AmazonTranscribeProcessorConfigurationLanguageCode = Word<fn(of::AmazonTranscribeProcessorConfigurationLanguageCode)>;
    impl AmazonTranscribeProcessorConfigurationLanguageCode {
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `en-GB`
        pub const EnGb: Self = word("en-GB");
        /// `es-US`
        pub const EsUs: Self = word("es-US");
        /// `fr-CA`
        pub const FrCa: Self = word("fr-CA");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `en-AU`
        pub const EnAu: Self = word("en-AU");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
    }

    /// Words of `PartialResultsStability`.
    pub type AmazonTranscribeProcessorConfigurationPartialResultsStability = Word<fn(of::AmazonTranscribeProcessorConfigurationPartialResultsStability)>;
    impl AmazonTranscribeProcessorConfigurationPartialResultsStability {
        /// `high`
        pub const High: Self = word("high");
        /// `medium`
        pub const Medium: Self = word("medium");
        /// `low`
        pub const Low: Self = word("low");
    }

    /// Words of `PreferredLanguage`.
    pub type AmazonTranscribeProcessorConfigurationPreferredLanguage = Word<fn(of::AmazonTranscribeProcessorConfigurationPreferredLanguage)>;
    impl AmazonTranscribeProcessorConfigurationPreferredLanguage {
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `en-GB`
        pub const EnGb: Self = word("en-GB");
        /// `es-US`
        pub const EsUs: Self = word("es-US");
        /// `fr-CA`
        pub const FrCa: Self = word("fr-CA");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `en-AU`
        pub const EnAu: Self = word("en-AU");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
    }

    /// Words of `VocabularyFilterMethod`.
    pub type AmazonTranscribeProcessorConfigurationVocabularyFilterMethod = Word<fn(of::AmazonTranscribeProcessorConfigurationVocabularyFilterMethod)>;
    impl AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {
        /// `remove`
        pub const Remove: Self = word("remove");
        /// `mask`
        pub const Mask: Self = word("mask");
        /// `tag`
        pub const Tag: Self = word("tag");
    }

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
    pub type MediaInsightsPipelineConfigurationElementType = Word<fn(of::MediaInsightsPipelineConfigurationElementType)>;
    impl MediaInsightsPipelineConfigurationElementType {
        /// `AmazonTranscribeCallAnalyticsProcessor`
        pub const AmazonTranscribeCallAnalyticsProcessor: Self = word("AmazonTranscribeCallAnalyticsProcessor");
        /// `AmazonTranscribeProcessor`
        pub const AmazonTranscribeProcessor: Self = word("AmazonTranscribeProcessor");
        /// `KinesisDataStreamSink`
        pub const KinesisDataStreamSink: Self = word("KinesisDataStreamSink");
        /// `S3RecordingSink`
        pub const S3RecordingSink: Self = word("S3RecordingSink");
    }

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
    pub type PostCallAnalyticsSettingsContentRedactionOutput = Word<fn(of::PostCallAnalyticsSettingsContentRedactionOutput)>;
    impl PostCallAnalyticsSettingsContentRedactionOutput {
        /// `redacted`
        pub const Redacted: Self = word("redacted");
        /// `redacted_and_unredacted`
        pub const RedactedAndUnredacted: Self = word("redacted_and_unredacted");
    }

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
    pub type RealTimeAlertRuleType = Word<fn(of::RealTimeAlertRuleType)>;
    impl RealTimeAlertRuleType {
        /// `KeywordMatch`
        pub const KeywordMatch: Self = word("KeywordMatch");
        /// `Sentiment`
        pub const Sentiment: Self = word("Sentiment");
        /// `IssueDetection`
        pub const IssueDetection: Self = word("IssueDetection");
    }

    /// `S3RecordingSinkConfiguration`.
    pub type S3RecordingSinkConfiguration = Fields<of::S3RecordingSinkConfiguration>;
    impl S3RecordingSinkConfiguration {
        /// `Destination`: 1 to 1024 characters, matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `RecordingFileFormat`.
        #[track_caller] pub fn recording_file_format(self, value: impl IntoVal<S3RecordingSinkConfigurationRecordingFileFormat>) -> Self { with(self, "RecordingFileFormat", value) }
    }

    /// Words of `RecordingFileFormat`.
    pub type S3RecordingSinkConfigurationRecordingFileFormat = Word<fn(of::S3RecordingSinkConfigurationRecordingFileFormat)>;
    impl S3RecordingSinkConfigurationRecordingFileFormat {
        /// `Wav`
        pub const Wav: Self = word("Wav");
        /// `Opus`
        pub const Opus: Self = word("Opus");
    }

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
    pub type SentimentConfigurationSentimentType = Word<fn(of::SentimentConfigurationSentimentType)>;
    impl SentimentConfigurationSentimentType {
        /// `NEGATIVE`
        pub const Negative: Self = word("NEGATIVE");
    }
}

/// [`AWS::Chime::MediaPipelineKinesisVideoStreamPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMediaPipelineKinesisVideoStreamPool = Handle<of::CfnMediaPipelineKinesisVideoStreamPool>;
impl cfn::ResourceType for of::CfnMediaPipelineKinesisVideoStreamPool { const TYPE: &'static str = "AWS::Chime::MediaPipelineKinesisVideoStreamPool"; type Tags = cfn::TagList; type Props = CfnMediaPipelineKinesisVideoStreamPoolProps; type Reference = Is<kinds::MediaPipelineKinesisVideoStreamPoolArn>; }
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
impl cfn::ResourceType for of::CfnSipMediaApplication { const TYPE: &'static str = "AWS::Chime::SipMediaApplication"; type Tags = cfn::TagList; type Props = CfnSipMediaApplicationProps; type Reference = Is<kinds::SipMediaApplicationArn>; }
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
impl cfn::ResourceType for of::CfnVoiceConnector { const TYPE: &'static str = "AWS::Chime::VoiceConnector"; type Tags = cfn::TagList; type Props = CfnVoiceConnectorProps; type Reference = Is<kinds::VoiceConnectorArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_instance_user::{Tag};
    mod of { pub enum AwsRegion {} pub enum NetworkType {} }

    /// Words of `AwsRegion`.
    pub type AwsRegion = Word<fn(of::AwsRegion)>;
    impl AwsRegion {
        /// `us-east-1`
        pub const UsEast1: Self = word("us-east-1");
        /// `us-west-2`
        pub const UsWest2: Self = word("us-west-2");
        /// `ca-central-1`
        pub const CaCentral1: Self = word("ca-central-1");
        /// `eu-central-1`
        pub const EuCentral1: Self = word("eu-central-1");
        /// `eu-west-1`
        pub const EuWest1: Self = word("eu-west-1");
        /// `eu-west-2`
        pub const EuWest2: Self = word("eu-west-2");
        /// `ap-northeast-2`
        pub const ApNortheast2: Self = word("ap-northeast-2");
        /// `ap-northeast-1`
        pub const ApNortheast1: Self = word("ap-northeast-1");
        /// `ap-southeast-1`
        pub const ApSoutheast1: Self = word("ap-southeast-1");
        /// `ap-southeast-2`
        pub const ApSoutheast2: Self = word("ap-southeast-2");
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4_ONLY`
        pub const Ipv4Only: Self = word("IPV4_ONLY");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }
}
