// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SMSVOICE`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConfigurationSet {} impl ias_core::Optional for CfnConfigurationSet {} pub enum CfnNotifyConfiguration {} pub enum CfnOptOutList {} impl ias_core::Optional for CfnOptOutList {} pub enum CfnPhoneNumber {} pub enum CfnPool {} pub enum CfnProtectConfiguration {} impl ias_core::Optional for CfnProtectConfiguration {} pub enum CfnRcsAgent {} impl ias_core::Optional for CfnRcsAgent {} pub enum CfnRegistration {} pub enum CfnRegistrationAttachment {} impl ias_core::Optional for CfnRegistrationAttachment {} pub enum CfnResourcePolicy {} pub enum CfnSenderId {} pub enum CfnVerifiedDestinationNumber {} }

/// [`AWS::SMSVOICE::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html).
///
/// What `Ref` returns: `ConfigurationSetName`.
pub type CfnConfigurationSet = Handle<of::CfnConfigurationSet>;
impl cfn::ResourceType for of::CfnConfigurationSet { const TYPE: &'static str = "AWS::SMSVOICE::ConfigurationSet"; type Tags = cfn::TagList; type Props = CfnConfigurationSetProps; type Reference = String; }
impl CfnConfigurationSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfigurationSetArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnConfigurationSet`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ConfigurationSetName`.
pub type CfnConfigurationSetProps = Fields<of::CfnConfigurationSet>;
impl CfnConfigurationSetProps {
    /// `ConfigurationSetName`: 1 to 64 characters, matches `^[A-Za-z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSetName", value) }
    /// `DefaultSenderId`: matches `^[A-Za-z0-9_-]+$`.
    #[track_caller] pub fn default_sender_id(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSenderId", value) }
    /// `EventDestinations`: at most 5 items.
    #[track_caller] pub fn event_destinations(self, value: impl IntoVal<List<cfn_configuration_set::EventDestination>>) -> Self { with(self, "EventDestinations", value) }
    /// `MessageFeedbackEnabled`.
    #[track_caller] pub fn message_feedback_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MessageFeedbackEnabled", value) }
    /// `ProtectConfigurationId`: 1 to 256 characters, matches `^[A-Za-z0-9_:/-]+$`.
    #[track_caller] pub fn protect_configuration_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProtectConfigurationId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfigurationSet`].
pub mod cfn_configuration_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchLogsDestination {} pub enum EventDestination {} pub enum KinesisFirehoseDestination {} pub enum SnsDestination {} pub enum Tag {} }

    /// `CloudWatchLogsDestination`.
    pub type CloudWatchLogsDestination = Fields<of::CloudWatchLogsDestination>;
    impl CloudWatchLogsDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>, log_group_arn: impl IntoVal<String>) -> Self { with(with(empty(), "IamRoleArn", iam_role_arn), "LogGroupArn", log_group_arn) }
        /// `IamRoleArn`: mandatory, matches `^arn:\S+$`.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
        /// `LogGroupArn`: mandatory, matches `^arn:\S+$`.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `EventDestination`.
    ///
    /// Takes exactly one of `CloudWatchLogsDestination`; `KinesisFirehoseDestination`; `SnsDestination`.
    pub type EventDestination = Fields<of::EventDestination>;
    /// What [`EventDestination`] cannot do without.
    pub struct EventDestinationRequired<A, B, C> {
        /// `EventDestinationName`: 1 to 64 characters, matches `^[A-Za-z0-9_-]+$`.
        pub event_destination_name: A,
        /// `Enabled`.
        pub enabled: B,
        /// `MatchingEventTypes`: no item twice.
        pub matching_event_types: C,
    }
    impl EventDestination {
        /// Takes what is mandatory, by name: [`EventDestinationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<List<String>>>(required: EventDestinationRequired<A, B, C>) -> Self { with(with(with(empty(), "EventDestinationName", required.event_destination_name), "Enabled", required.enabled), "MatchingEventTypes", required.matching_event_types) }
        /// `CloudWatchLogsDestination`.
        #[track_caller] pub fn cloud_watch_logs_destination(self, value: impl IntoVal<CloudWatchLogsDestination>) -> Self { with(self, "CloudWatchLogsDestination", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EventDestinationName`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9_-]+$`.
        #[track_caller] pub fn event_destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventDestinationName", value) }
        /// `KinesisFirehoseDestination`.
        #[track_caller] pub fn kinesis_firehose_destination(self, value: impl IntoVal<KinesisFirehoseDestination>) -> Self { with(self, "KinesisFirehoseDestination", value) }
        /// `MatchingEventTypes`: mandatory, no item twice.
        #[track_caller] pub fn matching_event_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchingEventTypes", value) }
        /// `SnsDestination`.
        #[track_caller] pub fn sns_destination(self, value: impl IntoVal<SnsDestination>) -> Self { with(self, "SnsDestination", value) }
    }

    /// `KinesisFirehoseDestination`.
    pub type KinesisFirehoseDestination = Fields<of::KinesisFirehoseDestination>;
    impl KinesisFirehoseDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>, delivery_stream_arn: impl IntoVal<String>) -> Self { with(with(empty(), "IamRoleArn", iam_role_arn), "DeliveryStreamArn", delivery_stream_arn) }
        /// `DeliveryStreamArn`: mandatory, matches `^arn:\S+$`.
        #[track_caller] pub fn delivery_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStreamArn", value) }
        /// `IamRoleArn`: mandatory, matches `^arn:\S+$`.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    }

    /// `SnsDestination`.
    pub type SnsDestination = Fields<of::SnsDestination>;
    impl SnsDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "TopicArn", topic_arn) }
        /// `TopicArn`: mandatory, matches `^arn:\S+$`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
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

/// [`AWS::SMSVOICE::NotifyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html).
///
/// What `Ref` returns: `NotifyConfigurationArn`.
pub type CfnNotifyConfiguration = Handle<of::CfnNotifyConfiguration>;
impl cfn::ResourceType for of::CfnNotifyConfiguration { const TYPE: &'static str = "AWS::SMSVOICE::NotifyConfiguration"; type Tags = cfn::TagList; type Props = CfnNotifyConfigurationProps; type Reference = Is<kinds::NotifyConfigurationArn>; }
impl CfnNotifyConfiguration {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `NotifyConfigurationArn`.
    #[inline] pub fn attr_notify_configuration_arn(&self) -> Val<Is<kinds::NotifyConfigurationArn>> { cfn::attribute(&self.0, "NotifyConfigurationArn") }
    /// The attribute `NotifyConfigurationId`.
    #[inline] pub fn attr_notify_configuration_id(&self) -> Val<String> { cfn::attribute(&self.0, "NotifyConfigurationId") }
    /// The attribute `Status`: one of `PENDING`, `ACTIVE`, `REJECTED`, `REQUIRES_VERIFICATION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Tier`: one of `BASIC`, `ADVANCED`.
    #[inline] pub fn attr_tier(&self) -> Val<String> { cfn::attribute(&self.0, "Tier") }
    /// The attribute `TierUpgradeStatus`: one of `BASIC`, `PENDING_UPGRADE`, `ADVANCED`, `REJECTED`.
    #[inline] pub fn attr_tier_upgrade_status(&self) -> Val<String> { cfn::attribute(&self.0, "TierUpgradeStatus") }
}

/// Properties of [`CfnNotifyConfiguration`].
///
/// Mandatory: `DisplayName`, `UseCase`, `EnabledChannels`.
///
/// A change replaces the resource: `DisplayName`, `UseCase`.
pub type CfnNotifyConfigurationProps = Fields<of::CfnNotifyConfiguration>;
/// What [`CfnNotifyConfigurationProps`] cannot do without.
pub struct CfnNotifyConfigurationPropsRequired<A, B, C> {
    /// `DisplayName`: 1 to 15 characters, matches `^[A-Za-z0-9_ -]+$`. Changing it replaces the resource.
    pub display_name: A,
    /// `UseCase`. Changing it replaces the resource.
    pub use_case: B,
    /// `EnabledChannels`: 1 to 4 items.
    pub enabled_channels: C,
}
impl CfnNotifyConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnNotifyConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_notify_configuration::UseCase>, C: IntoVal<List<cfn_notify_configuration::EnabledChannel>>>(required: CfnNotifyConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DisplayName", required.display_name), "UseCase", required.use_case), "EnabledChannels", required.enabled_channels) }
    /// `DefaultTemplateId`: at most 256 characters, matches `^[A-Za-z0-9_-]*$`.
    #[track_caller] pub fn default_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultTemplateId", value) }
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `DisplayName`: mandatory, 1 to 15 characters, matches `^[A-Za-z0-9_ -]+$`. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EnabledChannels`: mandatory, 1 to 4 items.
    #[track_caller] pub fn enabled_channels(self, value: impl IntoVal<List<cfn_notify_configuration::EnabledChannel>>) -> Self { with(self, "EnabledChannels", value) }
    /// `EnabledCountries`: at most 300 items, each exactly 2 characters, each matches `^[A-Z]{2}$`.
    #[track_caller] pub fn enabled_countries(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledCountries", value) }
    /// `PoolId`: 1 to 256 characters, matches `^[A-Za-z0-9_:/-]+$`.
    #[track_caller] pub fn pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "PoolId", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_notify_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseCase`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn use_case(self, value: impl IntoVal<cfn_notify_configuration::UseCase>) -> Self { with(self, "UseCase", value) }
}

/// Types of [`CfnNotifyConfiguration`].
pub mod cfn_notify_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EnabledChannel {} pub enum Tag {} pub enum UseCase {} }

    /// Words of `EnabledChannel`.
    pub type EnabledChannel = Word<fn(of::EnabledChannel)>;
    impl EnabledChannel {
        /// `SMS`
        pub const Sms: Self = word("SMS");
        /// `VOICE`
        pub const Voice: Self = word("VOICE");
        /// `MMS`
        pub const Mms: Self = word("MMS");
        /// `RCS`
        pub const Rcs: Self = word("RCS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^.*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `UseCase`.
    pub type UseCase = Word<fn(of::UseCase)>;
    impl UseCase {
        /// `CODE_VERIFICATION`
        pub const CodeVerification: Self = word("CODE_VERIFICATION");
    }
}

/// [`AWS::SMSVOICE::OptOutList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html).
///
/// What `Ref` returns: `OptOutListName`.
pub type CfnOptOutList = Handle<of::CfnOptOutList>;
impl cfn::ResourceType for of::CfnOptOutList { const TYPE: &'static str = "AWS::SMSVOICE::OptOutList"; type Tags = cfn::TagList; type Props = CfnOptOutListProps; type Reference = String; }
impl CfnOptOutList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OptOutListArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnOptOutList`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `OptOutListName`.
pub type CfnOptOutListProps = Fields<of::CfnOptOutList>;
impl CfnOptOutListProps {
    /// `OptOutListName`: 1 to 64 characters, matches `^[A-Za-z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn opt_out_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptOutListName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_opt_out_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOptOutList`].
pub mod cfn_opt_out_list {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SMSVOICE::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html).
///
/// What `Ref` returns: `PhoneNumberId`.
pub type CfnPhoneNumber = Handle<of::CfnPhoneNumber>;
impl cfn::ResourceType for of::CfnPhoneNumber { const TYPE: &'static str = "AWS::SMSVOICE::PhoneNumber"; type Tags = cfn::TagList; type Props = CfnPhoneNumberProps; type Reference = String; }
impl CfnPhoneNumber {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SmsvoicePhoneNumberArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `PhoneNumber`.
    #[inline] pub fn attr_phone_number(&self) -> Val<String> { cfn::attribute(&self.0, "PhoneNumber") }
    /// The attribute `PhoneNumberId`.
    #[inline] pub fn attr_phone_number_id(&self) -> Val<String> { cfn::attribute(&self.0, "PhoneNumberId") }
}

/// Properties of [`CfnPhoneNumber`].
///
/// Mandatory: `IsoCountryCode`, `NumberCapabilities`, `NumberType`, `MandatoryKeywords`.
///
/// A change replaces the resource: `IsoCountryCode`, `NumberCapabilities`, `NumberType`.
pub type CfnPhoneNumberProps = Fields<of::CfnPhoneNumber>;
/// What [`CfnPhoneNumberProps`] cannot do without.
pub struct CfnPhoneNumberPropsRequired<A, B, C, D> {
    /// `IsoCountryCode`: matches `^[A-Z]{2}$`. Changing it replaces the resource.
    pub iso_country_code: A,
    /// `NumberCapabilities`: no item twice. Changing it replaces the resource.
    pub number_capabilities: B,
    /// `NumberType`. Changing it replaces the resource.
    pub number_type: C,
    /// `MandatoryKeywords`.
    pub mandatory_keywords: D,
}
impl CfnPhoneNumberProps {
    /// Takes what is mandatory, by name: [`CfnPhoneNumberPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_phone_number::NumberCapability>>, C: IntoVal<cfn_phone_number::NumberType>, D: IntoVal<cfn_phone_number::MandatoryKeywords>>(required: CfnPhoneNumberPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IsoCountryCode", required.iso_country_code), "NumberCapabilities", required.number_capabilities), "NumberType", required.number_type), "MandatoryKeywords", required.mandatory_keywords) }
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `IsoCountryCode`: mandatory, matches `^[A-Z]{2}$`. Changing it replaces the resource.
    #[track_caller] pub fn iso_country_code(self, value: impl IntoVal<String>) -> Self { with(self, "IsoCountryCode", value) }
    /// `MandatoryKeywords`: mandatory.
    #[track_caller] pub fn mandatory_keywords(self, value: impl IntoVal<cfn_phone_number::MandatoryKeywords>) -> Self { with(self, "MandatoryKeywords", value) }
    /// `NumberCapabilities`: mandatory, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn number_capabilities(self, value: impl IntoVal<List<cfn_phone_number::NumberCapability>>) -> Self { with(self, "NumberCapabilities", value) }
    /// `NumberType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn number_type(self, value: impl IntoVal<cfn_phone_number::NumberType>) -> Self { with(self, "NumberType", value) }
    /// `OptOutListName`: 1 to 256 characters, matches `^[A-Za-z0-9_:/-]+$`.
    #[track_caller] pub fn opt_out_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptOutListName", value) }
    /// `OptionalKeywords`: no item twice.
    #[track_caller] pub fn optional_keywords(self, value: impl IntoVal<List<cfn_phone_number::OptionalKeyword>>) -> Self { with(self, "OptionalKeywords", value) }
    /// `SelfManagedOptOutsEnabled`.
    #[track_caller] pub fn self_managed_opt_outs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SelfManagedOptOutsEnabled", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_phone_number::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TwoWay`.
    #[track_caller] pub fn two_way(self, value: impl IntoVal<cfn_phone_number::TwoWay>) -> Self { with(self, "TwoWay", value) }
}

/// Types of [`CfnPhoneNumber`].
pub mod cfn_phone_number {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum MandatoryKeyword {} pub enum MandatoryKeywords {} pub enum NumberCapability {} pub enum NumberType {} pub enum OptionalKeyword {} pub enum OptionalKeywordAction {} pub enum TwoWay {} }

    /// `MandatoryKeyword`.
    pub type MandatoryKeyword = Fields<of::MandatoryKeyword>;
    impl MandatoryKeyword {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(message: impl IntoVal<String>) -> Self { with(empty(), "Message", message) }
        /// `Message`: mandatory, at most 1600 characters, matches `^(?!\s*$)[\s\S]+$`.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
    }

    /// `MandatoryKeywords`.
    pub type MandatoryKeywords = Fields<of::MandatoryKeywords>;
    impl MandatoryKeywords {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stop: impl IntoVal<MandatoryKeyword>, help: impl IntoVal<MandatoryKeyword>) -> Self { with(with(empty(), "STOP", stop), "HELP", help) }
        /// `HELP`: mandatory.
        #[track_caller] pub fn help(self, value: impl IntoVal<MandatoryKeyword>) -> Self { with(self, "HELP", value) }
        /// `STOP`: mandatory.
        #[track_caller] pub fn stop(self, value: impl IntoVal<MandatoryKeyword>) -> Self { with(self, "STOP", value) }
    }

    /// Words of `NumberCapability`.
    pub type NumberCapability = Word<fn(of::NumberCapability)>;
    impl NumberCapability {
        /// `SMS`
        pub const Sms: Self = word("SMS");
        /// `VOICE`
        pub const Voice: Self = word("VOICE");
        /// `MMS`
        pub const Mms: Self = word("MMS");
    }

    /// Words of `NumberType`.
    pub type NumberType = Word<fn(of::NumberType)>;
    impl NumberType {
        /// `LONG_CODE`
        pub const LongCode: Self = word("LONG_CODE");
        /// `TOLL_FREE`
        pub const TollFree: Self = word("TOLL_FREE");
        /// `TEN_DLC`
        pub const TenDlc: Self = word("TEN_DLC");
        /// `SIMULATOR`
        pub const Simulator: Self = word("SIMULATOR");
    }

    /// `OptionalKeyword`.
    pub type OptionalKeyword = Fields<of::OptionalKeyword>;
    /// What [`OptionalKeyword`] cannot do without.
    pub struct OptionalKeywordRequired<A, B, C> {
        /// `Keyword`: at most 30 characters, matches `^(?!(?i)(stop|help)$)[ \S]+`.
        pub keyword: A,
        /// `Message`: at most 1600 characters, matches `^(?!\s*$)[\s\S]+$`.
        pub message: B,
        /// `Action`.
        pub action: C,
    }
    impl OptionalKeyword {
        /// Takes what is mandatory, by name: [`OptionalKeywordRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<OptionalKeywordAction>>(required: OptionalKeywordRequired<A, B, C>) -> Self { with(with(with(empty(), "Keyword", required.keyword), "Message", required.message), "Action", required.action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<OptionalKeywordAction>) -> Self { with(self, "Action", value) }
        /// `Keyword`: mandatory, at most 30 characters, matches `^(?!(?i)(stop|help)$)[ \S]+`.
        #[track_caller] pub fn keyword(self, value: impl IntoVal<String>) -> Self { with(self, "Keyword", value) }
        /// `Message`: mandatory, at most 1600 characters, matches `^(?!\s*$)[\s\S]+$`.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
    }

    /// Words of `Action`.
    pub type OptionalKeywordAction = Word<fn(of::OptionalKeywordAction)>;
    impl OptionalKeywordAction {
        /// `AUTOMATIC_RESPONSE`
        pub const AutomaticResponse: Self = word("AUTOMATIC_RESPONSE");
        /// `OPT_OUT`
        pub const OptOut: Self = word("OPT_OUT");
        /// `OPT_IN`
        pub const OptIn: Self = word("OPT_IN");
    }

    /// `TwoWay`.
    pub type TwoWay = Fields<of::TwoWay>;
    impl TwoWay {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `ChannelArn`: matches `^arn:\S+$`.
        #[track_caller] pub fn channel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelArn", value) }
        /// `ChannelRole`: matches `^arn:\S+$`.
        #[track_caller] pub fn channel_role(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelRole", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::SMSVOICE::Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html).
///
/// What `Ref` returns: `PoolId`.
pub type CfnPool = Handle<of::CfnPool>;
impl cfn::ResourceType for of::CfnPool { const TYPE: &'static str = "AWS::SMSVOICE::Pool"; type Tags = cfn::TagList; type Props = CfnPoolProps; type Reference = String; }
impl CfnPool {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PoolArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `PoolId`.
    #[inline] pub fn attr_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "PoolId") }
}

/// Properties of [`CfnPool`].
///
/// Mandatory: `OriginationIdentities`, `MandatoryKeywords`.
pub type CfnPoolProps = Fields<of::CfnPool>;
impl CfnPoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(origination_identities: impl IntoVal<List<String>>, mandatory_keywords: impl IntoVal<cfn_pool::MandatoryKeywords>) -> Self { with(with(empty(), "OriginationIdentities", origination_identities), "MandatoryKeywords", mandatory_keywords) }
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `MandatoryKeywords`: mandatory.
    #[track_caller] pub fn mandatory_keywords(self, value: impl IntoVal<cfn_pool::MandatoryKeywords>) -> Self { with(self, "MandatoryKeywords", value) }
    /// `OptOutListName`: 1 to 256 characters, matches `^[A-Za-z0-9_:/-]+$`.
    #[track_caller] pub fn opt_out_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptOutListName", value) }
    /// `OptionalKeywords`: no item twice.
    #[track_caller] pub fn optional_keywords(self, value: impl IntoVal<List<cfn_pool::OptionalKeyword>>) -> Self { with(self, "OptionalKeywords", value) }
    /// `OriginationIdentities`: mandatory, at least 1 item, no item twice, each 20 to 256 characters, each matches `^arn:\S+`.
    #[track_caller] pub fn origination_identities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OriginationIdentities", value) }
    /// `SelfManagedOptOutsEnabled`.
    #[track_caller] pub fn self_managed_opt_outs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SelfManagedOptOutsEnabled", value) }
    /// `SharedRoutesEnabled`.
    #[track_caller] pub fn shared_routes_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SharedRoutesEnabled", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pool::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TwoWay`.
    #[track_caller] pub fn two_way(self, value: impl IntoVal<cfn_pool::TwoWay>) -> Self { with(self, "TwoWay", value) }
}

/// Types of [`CfnPool`].
pub mod cfn_pool {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    pub use super::cfn_phone_number::{MandatoryKeyword, MandatoryKeywords, OptionalKeyword, OptionalKeywordRequired, OptionalKeywordAction};
    mod of { pub enum TwoWay {} }

    /// `TwoWay`.
    pub type TwoWay = Fields<of::TwoWay>;
    impl TwoWay {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `ChannelArn`: matches `^[ \S]+`.
        #[track_caller] pub fn channel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelArn", value) }
        /// `ChannelRole`: matches `^arn:\S+$`.
        #[track_caller] pub fn channel_role(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelRole", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::SMSVOICE::ProtectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html).
///
/// What `Ref` returns: `ProtectConfigurationId`.
pub type CfnProtectConfiguration = Handle<of::CfnProtectConfiguration>;
impl cfn::ResourceType for of::CfnProtectConfiguration { const TYPE: &'static str = "AWS::SMSVOICE::ProtectConfiguration"; type Tags = cfn::TagList; type Props = CfnProtectConfigurationProps; type Reference = String; }
impl CfnProtectConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ProtectConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ProtectConfigurationId`.
    #[inline] pub fn attr_protect_configuration_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProtectConfigurationId") }
}

/// Properties of [`CfnProtectConfiguration`].
///
/// Nothing is mandatory.
pub type CfnProtectConfigurationProps = Fields<of::CfnProtectConfiguration>;
impl CfnProtectConfigurationProps {
    /// `CountryRuleSet`.
    #[track_caller] pub fn country_rule_set(self, value: impl IntoVal<cfn_protect_configuration::CountryRuleSet>) -> Self { with(self, "CountryRuleSet", value) }
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_protect_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProtectConfiguration`].
pub mod cfn_protect_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_set::{Tag};
    mod of { pub enum CountryRule {} pub enum CountryRuleProtectStatus {} pub enum CountryRuleSet {} impl ias_core::Optional for CountryRuleSet {} }

    /// `CountryRule`.
    pub type CountryRule = Fields<of::CountryRule>;
    impl CountryRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(country_code: impl IntoVal<String>, protect_status: impl IntoVal<CountryRuleProtectStatus>) -> Self { with(with(empty(), "CountryCode", country_code), "ProtectStatus", protect_status) }
        /// `CountryCode`: mandatory, matches `^[A-Z]{2}$`.
        #[track_caller] pub fn country_code(self, value: impl IntoVal<String>) -> Self { with(self, "CountryCode", value) }
        /// `ProtectStatus`: mandatory.
        #[track_caller] pub fn protect_status(self, value: impl IntoVal<CountryRuleProtectStatus>) -> Self { with(self, "ProtectStatus", value) }
    }

    /// Words of `ProtectStatus`.
    pub type CountryRuleProtectStatus = Word<fn(of::CountryRuleProtectStatus)>;
    impl CountryRuleProtectStatus {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `MONITOR`
        pub const Monitor: Self = word("MONITOR");
        /// `FILTER`
        pub const Filter: Self = word("FILTER");
    }

    /// `CountryRuleSet`.
    ///
    /// Needs at least one of `SMS`; `VOICE`; `MMS`.
    pub type CountryRuleSet = Fields<of::CountryRuleSet>;
    impl CountryRuleSet {
        /// `MMS`: no item twice.
        #[track_caller] pub fn mms(self, value: impl IntoVal<List<CountryRule>>) -> Self { with(self, "MMS", value) }
        /// `SMS`: no item twice.
        #[track_caller] pub fn sms(self, value: impl IntoVal<List<CountryRule>>) -> Self { with(self, "SMS", value) }
        /// `VOICE`: no item twice.
        #[track_caller] pub fn voice(self, value: impl IntoVal<List<CountryRule>>) -> Self { with(self, "VOICE", value) }
    }
}

/// [`AWS::SMSVOICE::RcsAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html).
///
/// What `Ref` returns: `RcsAgentArn`.
pub type CfnRcsAgent = Handle<of::CfnRcsAgent>;
impl cfn::ResourceType for of::CfnRcsAgent { const TYPE: &'static str = "AWS::SMSVOICE::RcsAgent"; type Tags = cfn::TagList; type Props = CfnRcsAgentProps; type Reference = Is<kinds::RcsAgentArn>; }
impl CfnRcsAgent {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `PoolId`.
    #[inline] pub fn attr_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "PoolId") }
    /// The attribute `RcsAgentArn`.
    #[inline] pub fn attr_rcs_agent_arn(&self) -> Val<Is<kinds::RcsAgentArn>> { cfn::attribute(&self.0, "RcsAgentArn") }
    /// The attribute `RcsAgentId`.
    #[inline] pub fn attr_rcs_agent_id(&self) -> Val<String> { cfn::attribute(&self.0, "RcsAgentId") }
    /// The attribute `Status`: one of `CREATED`, `PENDING`, `TESTING`, `PARTIAL`, `ACTIVE`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TestingAgent`.
    #[inline] pub fn attr_testing_agent(&self) -> Val<Json> { cfn::attribute(&self.0, "TestingAgent") }
}

/// Properties of [`CfnRcsAgent`].
///
/// Nothing is mandatory.
pub type CfnRcsAgentProps = Fields<of::CfnRcsAgent>;
impl CfnRcsAgentProps {
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `OptOutListName`: 1 to 64 characters, matches `^[A-Za-z0-9_-]+$`.
    #[track_caller] pub fn opt_out_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptOutListName", value) }
    /// `SelfManagedOptOutsEnabled`.
    #[track_caller] pub fn self_managed_opt_outs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SelfManagedOptOutsEnabled", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rcs_agent::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TwoWayChannelArn`: 20 to 2048 characters, matches `^\S+$`.
    #[track_caller] pub fn two_way_channel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TwoWayChannelArn", value) }
    /// `TwoWayChannelRole`: 20 to 2048 characters, matches `^arn:\S+$`.
    #[track_caller] pub fn two_way_channel_role(self, value: impl IntoVal<String>) -> Self { with(self, "TwoWayChannelRole", value) }
    /// `TwoWayEnabled`.
    #[track_caller] pub fn two_way_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TwoWayEnabled", value) }
    /// `TwoWayMediaS3BucketName`: 3 to 63 characters, matches `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`.
    #[track_caller] pub fn two_way_media_s3_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "TwoWayMediaS3BucketName", value) }
    /// `TwoWayMediaS3KeyPrefix`: 1 to 1024 characters, matches `^[\S]+$`.
    #[track_caller] pub fn two_way_media_s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "TwoWayMediaS3KeyPrefix", value) }
    /// `TwoWayMediaS3Role`: 20 to 2048 characters, matches `^arn:\S+$`.
    #[track_caller] pub fn two_way_media_s3_role(self, value: impl IntoVal<String>) -> Self { with(self, "TwoWayMediaS3Role", value) }
    /// `TwoWayRcsEventsEnabled`: at most 100 items, each 1 to 50 characters.
    #[track_caller] pub fn two_way_rcs_events_enabled(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TwoWayRcsEventsEnabled", value) }
}

/// Types of [`CfnRcsAgent`].
pub mod cfn_rcs_agent {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^.*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SMSVOICE::Registration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html).
///
/// What `Ref` returns: `RegistrationArn`.
pub type CfnRegistration = Handle<of::CfnRegistration>;
impl cfn::ResourceType for of::CfnRegistration { const TYPE: &'static str = "AWS::SMSVOICE::Registration"; type Tags = cfn::TagList; type Props = CfnRegistrationProps; type Reference = Is<kinds::RegistrationArn>; }
impl CfnRegistration {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `CurrentVersionNumber`.
    #[inline] pub fn attr_current_version_number(&self) -> Val<i64> { cfn::attribute(&self.0, "CurrentVersionNumber") }
    /// The attribute `RegistrationArn`.
    #[inline] pub fn attr_registration_arn(&self) -> Val<Is<kinds::RegistrationArn>> { cfn::attribute(&self.0, "RegistrationArn") }
    /// The attribute `RegistrationId`.
    #[inline] pub fn attr_registration_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistrationId") }
    /// The attribute `RegistrationStatus`: one of `CREATED`, `SUBMITTED`, `AWS_REVIEWING`, `REVIEWING`, `REQUIRES_AUTHENTICATION`, `PROVISIONING`, `COMPLETE`, `REQUIRES_UPDATES`, `CLOSED`, `DELETED`.
    #[inline] pub fn attr_registration_status(&self) -> Val<String> { cfn::attribute(&self.0, "RegistrationStatus") }
}

/// Properties of [`CfnRegistration`].
///
/// Mandatory: `RegistrationType`.
///
/// A change replaces the resource: `RegistrationType`.
pub type CfnRegistrationProps = Fields<of::CfnRegistration>;
impl CfnRegistrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(registration_type: impl IntoVal<String>) -> Self { with(empty(), "RegistrationType", registration_type) }
    /// `RegistrationType`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn registration_type(self, value: impl IntoVal<String>) -> Self { with(self, "RegistrationType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_registration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegistration`].
pub mod cfn_registration {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SMSVOICE::RegistrationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html).
///
/// What `Ref` returns: `RegistrationAttachmentArn`.
pub type CfnRegistrationAttachment = Handle<of::CfnRegistrationAttachment>;
impl cfn::ResourceType for of::CfnRegistrationAttachment { const TYPE: &'static str = "AWS::SMSVOICE::RegistrationAttachment"; type Tags = cfn::TagList; type Props = CfnRegistrationAttachmentProps; type Reference = Is<kinds::RegistrationAttachmentArn>; }
impl CfnRegistrationAttachment {
    /// The attribute `AttachmentStatus`: one of `UPLOAD_IN_PROGRESS`, `UPLOAD_COMPLETE`, `UPLOAD_FAILED`, `DELETED`.
    #[inline] pub fn attr_attachment_status(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentStatus") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `RegistrationAttachmentArn`.
    #[inline] pub fn attr_registration_attachment_arn(&self) -> Val<Is<kinds::RegistrationAttachmentArn>> { cfn::attribute(&self.0, "RegistrationAttachmentArn") }
    /// The attribute `RegistrationAttachmentId`.
    #[inline] pub fn attr_registration_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistrationAttachmentId") }
    /// The attribute `UploadedAttachmentUrl`.
    #[inline] pub fn attr_uploaded_attachment_url(&self) -> Val<String> { cfn::attribute(&self.0, "UploadedAttachmentUrl") }
}

/// Properties of [`CfnRegistrationAttachment`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AttachmentBody`, `AttachmentUrl`.
pub type CfnRegistrationAttachmentProps = Fields<of::CfnRegistrationAttachment>;
impl CfnRegistrationAttachmentProps {
    /// `AttachmentBody`: at least 1 character. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn attachment_body(self, value: impl IntoVal<String>) -> Self { with(self, "AttachmentBody", value) }
    /// `AttachmentUrl`: 1 to 2048 characters, matches `^\S+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn attachment_url(self, value: impl IntoVal<String>) -> Self { with(self, "AttachmentUrl", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_registration_attachment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegistrationAttachment`].
pub mod cfn_registration_attachment {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SMSVOICE::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::SMSVOICE::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `PolicyDocument`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "PolicyDocument", policy_document) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `ResourceArn`: mandatory, matches `^arn:\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// [`AWS::SMSVOICE::SenderId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html).
///
/// What `Ref` returns: a text of IsoCountryCode, SenderId.
pub type CfnSenderId = Handle<of::CfnSenderId>;
impl cfn::ResourceType for of::CfnSenderId { const TYPE: &'static str = "AWS::SMSVOICE::SenderId"; type Tags = cfn::TagList; type Props = CfnSenderIdProps; type Reference = String; }
impl CfnSenderId {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SenderIdArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSenderId`].
///
/// Mandatory: `IsoCountryCode`, `SenderId`.
///
/// A change replaces the resource: `IsoCountryCode`, `SenderId`.
pub type CfnSenderIdProps = Fields<of::CfnSenderId>;
impl CfnSenderIdProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(iso_country_code: impl IntoVal<String>, sender_id: impl IntoVal<String>) -> Self { with(with(empty(), "IsoCountryCode", iso_country_code), "SenderId", sender_id) }
    /// `DeletionProtectionEnabled`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `IsoCountryCode`: mandatory, matches `^[A-Z]{2}$`. Changing it replaces the resource.
    #[track_caller] pub fn iso_country_code(self, value: impl IntoVal<String>) -> Self { with(self, "IsoCountryCode", value) }
    /// `SenderId`: mandatory, matches `^[A-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn sender_id(self, value: impl IntoVal<String>) -> Self { with(self, "SenderId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_sender_id::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSenderId`].
pub mod cfn_sender_id {
    pub use super::cfn_configuration_set::{Tag};
}

/// [`AWS::SMSVOICE::VerifiedDestinationNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html).
///
/// What `Ref` returns: `VerifiedDestinationNumberArn`.
pub type CfnVerifiedDestinationNumber = Handle<of::CfnVerifiedDestinationNumber>;
impl cfn::ResourceType for of::CfnVerifiedDestinationNumber { const TYPE: &'static str = "AWS::SMSVOICE::VerifiedDestinationNumber"; type Tags = cfn::TagList; type Props = CfnVerifiedDestinationNumberProps; type Reference = Is<kinds::VerifiedDestinationNumberArn>; }
impl CfnVerifiedDestinationNumber {
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `Status`: one of `PENDING`, `VERIFIED`, `UNSUPPORTED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `VerifiedDestinationNumberArn`.
    #[inline] pub fn attr_verified_destination_number_arn(&self) -> Val<Is<kinds::VerifiedDestinationNumberArn>> { cfn::attribute(&self.0, "VerifiedDestinationNumberArn") }
    /// The attribute `VerifiedDestinationNumberId`.
    #[inline] pub fn attr_verified_destination_number_id(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedDestinationNumberId") }
}

/// Properties of [`CfnVerifiedDestinationNumber`].
///
/// Mandatory: `DestinationPhoneNumber`.
///
/// A change replaces the resource: `DestinationPhoneNumber`.
pub type CfnVerifiedDestinationNumberProps = Fields<of::CfnVerifiedDestinationNumber>;
impl CfnVerifiedDestinationNumberProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_phone_number: impl IntoVal<String>) -> Self { with(empty(), "DestinationPhoneNumber", destination_phone_number) }
    /// `DestinationPhoneNumber`: mandatory, 1 to 20 characters, matches `^\+?[1-9][0-9]{1,18}$`. Changing it replaces the resource.
    #[track_caller] pub fn destination_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPhoneNumber", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_verified_destination_number::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnVerifiedDestinationNumber`].
pub mod cfn_verified_destination_number {
    pub use super::cfn_rcs_agent::{Tag};
}
