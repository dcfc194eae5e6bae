// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ConnectCampaignsV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCampaign {} }

/// [`AWS::ConnectCampaignsV2::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCampaign = Handle<of::CfnCampaign>;
impl cfn::ResourceType for of::CfnCampaign { const TYPE: &'static str = "AWS::ConnectCampaignsV2::Campaign"; type Tags = cfn::TagList; type Props = CfnCampaignProps; type Reference = Is<kinds::ConnectCampaignsV2CampaignArn>; }
impl CfnCampaign {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectCampaignsV2CampaignArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCampaign`].
///
/// Mandatory: `Name`, `ConnectInstanceId`.
///
/// A change replaces the resource: `ConnectInstanceId`.
pub type CfnCampaignProps = Fields<of::CfnCampaign>;
impl CfnCampaignProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, connect_instance_id: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ConnectInstanceId", connect_instance_id) }
    /// `ChannelSubtypeConfig`.
    #[track_caller] pub fn channel_subtype_config(self, value: impl IntoVal<cfn_campaign::ChannelSubtypeConfig>) -> Self { with(self, "ChannelSubtypeConfig", value) }
    /// `CommunicationLimitsOverride`.
    #[track_caller] pub fn communication_limits_override(self, value: impl IntoVal<cfn_campaign::CommunicationLimitsConfig>) -> Self { with(self, "CommunicationLimitsOverride", value) }
    /// `CommunicationTimeConfig`.
    #[track_caller] pub fn communication_time_config(self, value: impl IntoVal<cfn_campaign::CommunicationTimeConfig>) -> Self { with(self, "CommunicationTimeConfig", value) }
    /// `ConnectCampaignFlowArn`: 20 to 500 characters, matches `^arn:.*$`.
    #[track_caller] pub fn connect_campaign_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectCampaignFlowArn", value) }
    /// `ConnectInstanceId`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9_\-.]*$`. Changing it replaces the resource.
    #[track_caller] pub fn connect_instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectInstanceId", value) }
    /// `EntryLimitsConfig`.
    #[track_caller] pub fn entry_limits_config(self, value: impl IntoVal<cfn_campaign::EntryLimitsConfig>) -> Self { with(self, "EntryLimitsConfig", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Schedule`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_campaign::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `Source`.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_campaign::Source>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_campaign::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_campaign::CampaignType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnCampaign`].
pub mod cfn_campaign {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AgentAction {} pub enum AgentlessConfig {} impl ias_core::Optional for AgentlessConfig {} pub enum AnswerMachineDetectionConfig {} pub enum CampaignType {} pub enum ChannelSubtypeConfig {} impl ias_core::Optional for ChannelSubtypeConfig {} pub enum CommunicationLimit {} pub enum CommunicationLimitTimeUnit {} pub enum CommunicationLimits {} impl ias_core::Optional for CommunicationLimits {} pub enum CommunicationLimitsConfig {} impl ias_core::Optional for CommunicationLimitsConfig {} pub enum CommunicationTimeConfig {} pub enum DailyHour {} impl ias_core::Optional for DailyHour {} pub enum DayOfWeek {} pub enum EmailChannelSubtypeConfig {} pub enum EmailOutboundConfig {} pub enum EmailOutboundMode {} impl ias_core::Optional for EmailOutboundMode {} pub enum EntryLimitsConfig {} pub enum EventTrigger {} impl ias_core::Optional for EventTrigger {} pub enum InstanceLimitsHandling {} pub enum LocalTimeZoneConfig {} impl ias_core::Optional for LocalTimeZoneConfig {} pub enum LocalTimeZoneDetectionScope {} pub enum LocalTimeZoneDetectionType {} pub enum OpenHours {} pub enum PredictiveConfig {} pub enum PreviewConfig {} pub enum ProgressiveConfig {} pub enum RestrictedPeriod {} pub enum RestrictedPeriods {} impl ias_core::Optional for RestrictedPeriods {} pub enum Schedule {} pub enum SmsChannelSubtypeConfig {} pub enum SmsOutboundConfig {} pub enum SmsOutboundMode {} impl ias_core::Optional for SmsOutboundMode {} pub enum Tag {} pub enum TelephonyChannelSubtypeConfig {} pub enum TelephonyOutboundConfig {} pub enum TimeRange {} pub enum TimeWindow {} pub enum TimeoutConfig {} impl ias_core::Optional for TimeoutConfig {} pub enum WhatsAppChannelSubtypeConfig {} pub enum WhatsAppOutboundConfig {} pub enum WhatsAppOutboundMode {} impl ias_core::Optional for WhatsAppOutboundMode {} }

    /// Words of `AgentAction`.
    pub type AgentAction = Word<fn(of::AgentAction)>;
    impl AgentAction {
        /// `DISCARD`
        pub const Discard: Self = word("DISCARD");
    }

    /// `AgentlessConfig`.
    pub type AgentlessConfig = Fields<of::AgentlessConfig>;
    impl AgentlessConfig {
    }

    /// `AnswerMachineDetectionConfig`.
    pub type AnswerMachineDetectionConfig = Fields<of::AnswerMachineDetectionConfig>;
    impl AnswerMachineDetectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_answer_machine_detection: impl IntoVal<bool>) -> Self { with(empty(), "EnableAnswerMachineDetection", enable_answer_machine_detection) }
        /// `AwaitAnswerMachinePrompt`.
        #[track_caller] pub fn await_answer_machine_prompt(self, value: impl IntoVal<bool>) -> Self { with(self, "AwaitAnswerMachinePrompt", value) }
        /// `EnableAnswerMachineDetection`: mandatory.
        #[track_caller] pub fn enable_answer_machine_detection(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAnswerMachineDetection", value) }
    }

    /// Words of `CampaignType`.
    pub type CampaignType = Word<fn(of::CampaignType)>;
    impl CampaignType {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `JOURNEY`
        pub const Journey: Self = word("JOURNEY");
    }

    /// `ChannelSubtypeConfig`.
    ///
    /// Needs at least one of `Telephony`; `Sms`; `Email`; `WhatsApp`.
    pub type ChannelSubtypeConfig = Fields<of::ChannelSubtypeConfig>;
    impl ChannelSubtypeConfig {
        /// `Email`.
        #[track_caller] pub fn email(self, value: impl IntoVal<EmailChannelSubtypeConfig>) -> Self { with(self, "Email", value) }
        /// `Sms`.
        #[track_caller] pub fn sms(self, value: impl IntoVal<SmsChannelSubtypeConfig>) -> Self { with(self, "Sms", value) }
        /// `Telephony`.
        #[track_caller] pub fn telephony(self, value: impl IntoVal<TelephonyChannelSubtypeConfig>) -> Self { with(self, "Telephony", value) }
        /// `WhatsApp`.
        #[track_caller] pub fn whats_app(self, value: impl IntoVal<WhatsAppChannelSubtypeConfig>) -> Self { with(self, "WhatsApp", value) }
    }

    /// `CommunicationLimit`.
    pub type CommunicationLimit = Fields<of::CommunicationLimit>;
    /// What [`CommunicationLimit`] cannot do without.
    pub struct CommunicationLimitRequired<A, B, C> {
        /// `MaxCountPerRecipient`: at least 1.
        pub max_count_per_recipient: A,
        /// `Frequency`: at least 1.
        pub frequency: B,
        /// `Unit`.
        pub unit: C,
    }
    impl CommunicationLimit {
        /// Takes what is mandatory, by name: [`CommunicationLimitRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<CommunicationLimitTimeUnit>>(required: CommunicationLimitRequired<A, B, C>) -> Self { with(with(with(empty(), "MaxCountPerRecipient", required.max_count_per_recipient), "Frequency", required.frequency), "Unit", required.unit) }
        /// `Frequency`: mandatory, at least 1.
        #[track_caller] pub fn frequency(self, value: impl IntoVal<i64>) -> Self { with(self, "Frequency", value) }
        /// `MaxCountPerRecipient`: mandatory, at least 1.
        #[track_caller] pub fn max_count_per_recipient(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCountPerRecipient", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<CommunicationLimitTimeUnit>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `CommunicationLimitTimeUnit`.
    pub type CommunicationLimitTimeUnit = Word<fn(of::CommunicationLimitTimeUnit)>;
    impl CommunicationLimitTimeUnit {
        /// `DAY`
        pub const Day: Self = word("DAY");
    }

    /// `CommunicationLimits`.
    pub type CommunicationLimits = Fields<of::CommunicationLimits>;
    impl CommunicationLimits {
        /// `CommunicationLimitList`.
        #[track_caller] pub fn communication_limit_list(self, value: impl IntoVal<List<CommunicationLimit>>) -> Self { with(self, "CommunicationLimitList", value) }
    }

    /// `CommunicationLimitsConfig`.
    pub type CommunicationLimitsConfig = Fields<of::CommunicationLimitsConfig>;
    impl CommunicationLimitsConfig {
        /// `AllChannelsSubtypes`.
        #[track_caller] pub fn all_channels_subtypes(self, value: impl IntoVal<CommunicationLimits>) -> Self { with(self, "AllChannelsSubtypes", value) }
        /// `InstanceLimitsHandling`.
        #[track_caller] pub fn instance_limits_handling(self, value: impl IntoVal<InstanceLimitsHandling>) -> Self { with(self, "InstanceLimitsHandling", value) }
    }

    /// `CommunicationTimeConfig`.
    pub type CommunicationTimeConfig = Fields<of::CommunicationTimeConfig>;
    impl CommunicationTimeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(local_time_zone_config: impl IntoVal<LocalTimeZoneConfig>) -> Self { with(empty(), "LocalTimeZoneConfig", local_time_zone_config) }
        /// `Email`.
        #[track_caller] pub fn email(self, value: impl IntoVal<TimeWindow>) -> Self { with(self, "Email", value) }
        /// `LocalTimeZoneConfig`: mandatory.
        #[track_caller] pub fn local_time_zone_config(self, value: impl IntoVal<LocalTimeZoneConfig>) -> Self { with(self, "LocalTimeZoneConfig", value) }
        /// `Sms`.
        #[track_caller] pub fn sms(self, value: impl IntoVal<TimeWindow>) -> Self { with(self, "Sms", value) }
        /// `Telephony`.
        #[track_caller] pub fn telephony(self, value: impl IntoVal<TimeWindow>) -> Self { with(self, "Telephony", value) }
        /// `WhatsApp`.
        #[track_caller] pub fn whats_app(self, value: impl IntoVal<TimeWindow>) -> Self { with(self, "WhatsApp", value) }
    }

    /// `DailyHour`.
    pub type DailyHour = Fields<of::DailyHour>;
    impl DailyHour {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<DayOfWeek>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<TimeRange>>) -> Self { with(self, "Value", value) }
    }

    /// Words of `DayOfWeek`.
    pub type DayOfWeek = Word<fn(of::DayOfWeek)>;
    impl DayOfWeek {
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
    }

    /// `EmailChannelSubtypeConfig`.
    pub type EmailChannelSubtypeConfig = Fields<of::EmailChannelSubtypeConfig>;
    impl EmailChannelSubtypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outbound_mode: impl IntoVal<EmailOutboundMode>, default_outbound_config: impl IntoVal<EmailOutboundConfig>) -> Self { with(with(empty(), "OutboundMode", outbound_mode), "DefaultOutboundConfig", default_outbound_config) }
        /// `Capacity`: 0.01 to 1.
        #[track_caller] pub fn capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "Capacity", value) }
        /// `DefaultOutboundConfig`: mandatory.
        #[track_caller] pub fn default_outbound_config(self, value: impl IntoVal<EmailOutboundConfig>) -> Self { with(self, "DefaultOutboundConfig", value) }
        /// `OutboundMode`: mandatory.
        #[track_caller] pub fn outbound_mode(self, value: impl IntoVal<EmailOutboundMode>) -> Self { with(self, "OutboundMode", value) }
    }

    /// `EmailOutboundConfig`.
    pub type EmailOutboundConfig = Fields<of::EmailOutboundConfig>;
    impl EmailOutboundConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connect_source_email_address: impl IntoVal<String>, wisdom_template_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectSourceEmailAddress", connect_source_email_address), "WisdomTemplateArn", wisdom_template_arn) }
        /// `ConnectSourceEmailAddress`: mandatory, 1 to 255 characters, matches `^[\w-\.\+]+@([\w-]+\.)+[\w-]{2,4}$`.
        #[track_caller] pub fn connect_source_email_address(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectSourceEmailAddress", value) }
        /// `SourceEmailAddressDisplayName`: at most 256 characters.
        #[track_caller] pub fn source_email_address_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceEmailAddressDisplayName", value) }
        /// `WisdomTemplateArn`: mandatory, 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn wisdom_template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WisdomTemplateArn", value) }
    }

    /// `EmailOutboundMode`.
    pub type EmailOutboundMode = Fields<of::EmailOutboundMode>;
    impl EmailOutboundMode {
        /// `AgentlessConfig`.
        #[track_caller] pub fn agentless_config(self, value: impl IntoVal<AgentlessConfig>) -> Self { with(self, "AgentlessConfig", value) }
    }

    /// `EntryLimitsConfig`.
    pub type EntryLimitsConfig = Fields<of::EntryLimitsConfig>;
    impl EntryLimitsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_entry_count: impl IntoVal<i64>, min_entry_interval: impl IntoVal<String>) -> Self { with(with(empty(), "MaxEntryCount", max_entry_count), "MinEntryInterval", min_entry_interval) }
        /// `MaxEntryCount`: mandatory, at least 0.
        #[track_caller] pub fn max_entry_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxEntryCount", value) }
        /// `MinEntryInterval`: mandatory, at most 50 characters.
        #[track_caller] pub fn min_entry_interval(self, value: impl IntoVal<String>) -> Self { with(self, "MinEntryInterval", value) }
    }

    /// `EventTrigger`.
    pub type EventTrigger = Fields<of::EventTrigger>;
    impl EventTrigger {
        /// `CustomerProfilesDomainArn`: 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn customer_profiles_domain_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerProfilesDomainArn", value) }
    }

    /// Words of `InstanceLimitsHandling`.
    pub type InstanceLimitsHandling = Word<fn(of::InstanceLimitsHandling)>;
    impl InstanceLimitsHandling {
        /// `OPT_IN`
        pub const OptIn: Self = word("OPT_IN");
        /// `OPT_OUT`
        pub const OptOut: Self = word("OPT_OUT");
    }

    /// `LocalTimeZoneConfig`.
    pub type LocalTimeZoneConfig = Fields<of::LocalTimeZoneConfig>;
    impl LocalTimeZoneConfig {
        /// `DefaultTimeZone`: at most 50 characters, matches `^[a-zA-Z0-9_\-/]*$`.
        #[track_caller] pub fn default_time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultTimeZone", value) }
        /// `LocalTimeZoneDetection`.
        #[track_caller] pub fn local_time_zone_detection(self, value: impl IntoVal<List<LocalTimeZoneDetectionType>>) -> Self { with(self, "LocalTimeZoneDetection", value) }
        /// `LocalTimeZoneDetectionScope`.
        #[track_caller] pub fn local_time_zone_detection_scope(self, value: impl IntoVal<LocalTimeZoneDetectionScope>) -> Self { with(self, "LocalTimeZoneDetectionScope", value) }
    }

    /// Words of `LocalTimeZoneDetectionScope`.
    pub type LocalTimeZoneDetectionScope = Word<fn(of::LocalTimeZoneDetectionScope)>;
    impl LocalTimeZoneDetectionScope {
        /// `PRIMARY_ONLY`
        pub const PrimaryOnly: Self = word("PRIMARY_ONLY");
        /// `ALL_AVAILABLE`
        pub const AllAvailable: Self = word("ALL_AVAILABLE");
    }

    /// Words of `LocalTimeZoneDetectionType`.
    pub type LocalTimeZoneDetectionType = Word<fn(of::LocalTimeZoneDetectionType)>;
    impl LocalTimeZoneDetectionType {
        /// `ZIP_CODE`
        pub const ZipCode: Self = word("ZIP_CODE");
        /// `AREA_CODE`
        pub const AreaCode: Self = word("AREA_CODE");
    }

    /// `OpenHours`.
    pub type OpenHours = Fields<of::OpenHours>;
    impl OpenHours {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(daily_hours: impl IntoVal<List<DailyHour>>) -> Self { with(empty(), "DailyHours", daily_hours) }
        /// `DailyHours`: mandatory, no item twice.
        #[track_caller] pub fn daily_hours(self, value: impl IntoVal<List<DailyHour>>) -> Self { with(self, "DailyHours", value) }
    }

    /// `PredictiveConfig`.
    pub type PredictiveConfig = Fields<of::PredictiveConfig>;
    impl PredictiveConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bandwidth_allocation: impl IntoVal<f64>) -> Self { with(empty(), "BandwidthAllocation", bandwidth_allocation) }
        /// `BandwidthAllocation`: mandatory, 0 to 1.
        #[track_caller] pub fn bandwidth_allocation(self, value: impl IntoVal<f64>) -> Self { with(self, "BandwidthAllocation", value) }
    }

    /// `PreviewConfig`.
    pub type PreviewConfig = Fields<of::PreviewConfig>;
    impl PreviewConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bandwidth_allocation: impl IntoVal<f64>, timeout_config: impl IntoVal<TimeoutConfig>) -> Self { with(with(empty(), "BandwidthAllocation", bandwidth_allocation), "TimeoutConfig", timeout_config) }
        /// `AgentActions`.
        #[track_caller] pub fn agent_actions(self, value: impl IntoVal<List<AgentAction>>) -> Self { with(self, "AgentActions", value) }
        /// `BandwidthAllocation`: mandatory, 0 to 1.
        #[track_caller] pub fn bandwidth_allocation(self, value: impl IntoVal<f64>) -> Self { with(self, "BandwidthAllocation", value) }
        /// `TimeoutConfig`: mandatory.
        #[track_caller] pub fn timeout_config(self, value: impl IntoVal<TimeoutConfig>) -> Self { with(self, "TimeoutConfig", value) }
    }

    /// `ProgressiveConfig`.
    pub type ProgressiveConfig = Fields<of::ProgressiveConfig>;
    impl ProgressiveConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bandwidth_allocation: impl IntoVal<f64>) -> Self { with(empty(), "BandwidthAllocation", bandwidth_allocation) }
        /// `BandwidthAllocation`: mandatory, 0 to 1.
        #[track_caller] pub fn bandwidth_allocation(self, value: impl IntoVal<f64>) -> Self { with(self, "BandwidthAllocation", value) }
    }

    /// `RestrictedPeriod`.
    pub type RestrictedPeriod = Fields<of::RestrictedPeriod>;
    impl RestrictedPeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_date: impl IntoVal<String>, end_date: impl IntoVal<String>) -> Self { with(with(empty(), "StartDate", start_date), "EndDate", end_date) }
        /// `EndDate`: mandatory, matches `^\d{4}-\d{2}-\d{2}$`.
        #[track_caller] pub fn end_date(self, value: impl IntoVal<String>) -> Self { with(self, "EndDate", value) }
        /// `Name`: at most 127 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `StartDate`: mandatory, matches `^\d{4}-\d{2}-\d{2}$`.
        #[track_caller] pub fn start_date(self, value: impl IntoVal<String>) -> Self { with(self, "StartDate", value) }
    }

    /// `RestrictedPeriods`.
    ///
    /// Takes exactly one of `RestrictedPeriodList`.
    pub type RestrictedPeriods = Fields<of::RestrictedPeriods>;
    impl RestrictedPeriods {
        /// `RestrictedPeriodList`.
        #[track_caller] pub fn restricted_period_list(self, value: impl IntoVal<List<RestrictedPeriod>>) -> Self { with(self, "RestrictedPeriodList", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<String>, end_time: impl IntoVal<String>) -> Self { with(with(empty(), "StartTime", start_time), "EndTime", end_time) }
        /// `EndTime`: mandatory, at most 100 characters.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `RefreshFrequency`: at most 50 characters.
        #[track_caller] pub fn refresh_frequency(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshFrequency", value) }
        /// `StartTime`: mandatory, at most 100 characters.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `SmsChannelSubtypeConfig`.
    pub type SmsChannelSubtypeConfig = Fields<of::SmsChannelSubtypeConfig>;
    impl SmsChannelSubtypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outbound_mode: impl IntoVal<SmsOutboundMode>, default_outbound_config: impl IntoVal<SmsOutboundConfig>) -> Self { with(with(empty(), "OutboundMode", outbound_mode), "DefaultOutboundConfig", default_outbound_config) }
        /// `Capacity`: 0.01 to 1.
        #[track_caller] pub fn capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "Capacity", value) }
        /// `DefaultOutboundConfig`: mandatory.
        #[track_caller] pub fn default_outbound_config(self, value: impl IntoVal<SmsOutboundConfig>) -> Self { with(self, "DefaultOutboundConfig", value) }
        /// `OutboundMode`: mandatory.
        #[track_caller] pub fn outbound_mode(self, value: impl IntoVal<SmsOutboundMode>) -> Self { with(self, "OutboundMode", value) }
    }

    /// `SmsOutboundConfig`.
    pub type SmsOutboundConfig = Fields<of::SmsOutboundConfig>;
    impl SmsOutboundConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connect_source_phone_number_arn: impl IntoVal<String>, wisdom_template_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectSourcePhoneNumberArn", connect_source_phone_number_arn), "WisdomTemplateArn", wisdom_template_arn) }
        /// `ConnectSourcePhoneNumberArn`: mandatory, 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn connect_source_phone_number_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectSourcePhoneNumberArn", value) }
        /// `WisdomTemplateArn`: mandatory, 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn wisdom_template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WisdomTemplateArn", value) }
    }

    /// `SmsOutboundMode`.
    pub type SmsOutboundMode = Fields<of::SmsOutboundMode>;
    impl SmsOutboundMode {
        /// `AgentlessConfig`.
        #[track_caller] pub fn agentless_config(self, value: impl IntoVal<AgentlessConfig>) -> Self { with(self, "AgentlessConfig", value) }
    }

    /// `Source`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Source(Value);
    ias_core::union!(Source);
    impl Source {
        /// `CustomerProfilesSegmentArn`: 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn customer_profiles_segment_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("CustomerProfilesSegmentArn", value)) }
        /// `EventTrigger`.
        #[track_caller] pub fn event_trigger(value: impl IntoVal<EventTrigger>) -> Self { Self(Value::one("EventTrigger", value)) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TelephonyChannelSubtypeConfig`.
    pub type TelephonyChannelSubtypeConfig = Fields<of::TelephonyChannelSubtypeConfig>;
    impl TelephonyChannelSubtypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outbound_mode: impl IntoVal<TelephonyOutboundMode>, default_outbound_config: impl IntoVal<TelephonyOutboundConfig>) -> Self { with(with(empty(), "OutboundMode", outbound_mode), "DefaultOutboundConfig", default_outbound_config) }
        /// `Capacity`: 0.01 to 1.
        #[track_caller] pub fn capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "Capacity", value) }
        /// `ConnectQueueId`: at most 500 characters.
        #[track_caller] pub fn connect_queue_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectQueueId", value) }
        /// `DefaultOutboundConfig`: mandatory.
        #[track_caller] pub fn default_outbound_config(self, value: impl IntoVal<TelephonyOutboundConfig>) -> Self { with(self, "DefaultOutboundConfig", value) }
        /// `OutboundMode`: mandatory.
        #[track_caller] pub fn outbound_mode(self, value: impl IntoVal<TelephonyOutboundMode>) -> Self { with(self, "OutboundMode", value) }
    }

    /// `TelephonyOutboundConfig`.
    pub type TelephonyOutboundConfig = Fields<of::TelephonyOutboundConfig>;
    impl TelephonyOutboundConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connect_contact_flow_id: impl IntoVal<String>) -> Self { with(empty(), "ConnectContactFlowId", connect_contact_flow_id) }
        /// `AnswerMachineDetectionConfig`.
        #[track_caller] pub fn answer_machine_detection_config(self, value: impl IntoVal<AnswerMachineDetectionConfig>) -> Self { with(self, "AnswerMachineDetectionConfig", value) }
        /// `ConnectContactFlowId`: mandatory, at most 500 characters.
        #[track_caller] pub fn connect_contact_flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectContactFlowId", value) }
        /// `ConnectSourcePhoneNumber`: at most 100 characters.
        #[track_caller] pub fn connect_source_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectSourcePhoneNumber", value) }
        /// `RingTimeout`: 15 to 60.
        #[track_caller] pub fn ring_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "RingTimeout", value) }
    }

    /// `TelephonyOutboundMode`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TelephonyOutboundMode(Value);
    ias_core::union!(TelephonyOutboundMode);
    impl TelephonyOutboundMode {
        /// `AgentlessConfig`.
        #[track_caller] pub fn agentless_config(value: impl IntoVal<AgentlessConfig>) -> Self { Self(Value::one("AgentlessConfig", value)) }
        /// `PredictiveConfig`.
        #[track_caller] pub fn predictive_config(value: impl IntoVal<PredictiveConfig>) -> Self { Self(Value::one("PredictiveConfig", value)) }
        /// `PreviewConfig`.
        #[track_caller] pub fn preview_config(value: impl IntoVal<PreviewConfig>) -> Self { Self(Value::one("PreviewConfig", value)) }
        /// `ProgressiveConfig`.
        #[track_caller] pub fn progressive_config(value: impl IntoVal<ProgressiveConfig>) -> Self { Self(Value::one("ProgressiveConfig", value)) }
    }

    /// `TimeRange`.
    pub type TimeRange = Fields<of::TimeRange>;
    impl TimeRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<String>, end_time: impl IntoVal<String>) -> Self { with(with(empty(), "StartTime", start_time), "EndTime", end_time) }
        /// `EndTime`: mandatory, matches `^T\d{2}:\d{2}$`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory, matches `^T\d{2}:\d{2}$`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `TimeWindow`.
    pub type TimeWindow = Fields<of::TimeWindow>;
    impl TimeWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(open_hours: impl IntoVal<OpenHours>) -> Self { with(empty(), "OpenHours", open_hours) }
        /// `OpenHours`: mandatory.
        #[track_caller] pub fn open_hours(self, value: impl IntoVal<OpenHours>) -> Self { with(self, "OpenHours", value) }
        /// `RestrictedPeriods`.
        #[track_caller] pub fn restricted_periods(self, value: impl IntoVal<RestrictedPeriods>) -> Self { with(self, "RestrictedPeriods", value) }
    }

    /// `TimeoutConfig`.
    pub type TimeoutConfig = Fields<of::TimeoutConfig>;
    impl TimeoutConfig {
        /// `DurationInSeconds`: 1 to 300.
        #[track_caller] pub fn duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInSeconds", value) }
    }

    /// `WhatsAppChannelSubtypeConfig`.
    pub type WhatsAppChannelSubtypeConfig = Fields<of::WhatsAppChannelSubtypeConfig>;
    impl WhatsAppChannelSubtypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outbound_mode: impl IntoVal<WhatsAppOutboundMode>, default_outbound_config: impl IntoVal<WhatsAppOutboundConfig>) -> Self { with(with(empty(), "OutboundMode", outbound_mode), "DefaultOutboundConfig", default_outbound_config) }
        /// `Capacity`: 0.01 to 1.
        #[track_caller] pub fn capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "Capacity", value) }
        /// `DefaultOutboundConfig`: mandatory.
        #[track_caller] pub fn default_outbound_config(self, value: impl IntoVal<WhatsAppOutboundConfig>) -> Self { with(self, "DefaultOutboundConfig", value) }
        /// `OutboundMode`: mandatory.
        #[track_caller] pub fn outbound_mode(self, value: impl IntoVal<WhatsAppOutboundMode>) -> Self { with(self, "OutboundMode", value) }
    }

    /// `WhatsAppOutboundConfig`.
    pub type WhatsAppOutboundConfig = Fields<of::WhatsAppOutboundConfig>;
    impl WhatsAppOutboundConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connect_source_phone_number_arn: impl IntoVal<String>, wisdom_template_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectSourcePhoneNumberArn", connect_source_phone_number_arn), "WisdomTemplateArn", wisdom_template_arn) }
        /// `ConnectSourcePhoneNumberArn`: mandatory, 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn connect_source_phone_number_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectSourcePhoneNumberArn", value) }
        /// `WisdomTemplateArn`: mandatory, 20 to 500 characters, matches `^arn:.*$`.
        #[track_caller] pub fn wisdom_template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WisdomTemplateArn", value) }
    }

    /// `WhatsAppOutboundMode`.
    pub type WhatsAppOutboundMode = Fields<of::WhatsAppOutboundMode>;
    impl WhatsAppOutboundMode {
        /// `AgentlessConfig`.
        #[track_caller] pub fn agentless_config(self, value: impl IntoVal<AgentlessConfig>) -> Self { with(self, "AgentlessConfig", value) }
    }
}
