// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSMContacts`.

use super::prelude::*;

mod of { pub enum CfnContact {} pub enum CfnContactChannel {} impl ias_core::Optional for CfnContactChannel {} pub enum CfnPlan {} impl ias_core::Optional for CfnPlan {} pub enum CfnRotation {} }

/// [`AWS::SSMContacts::Contact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnContact = Handle<of::CfnContact>;
impl cfn::ResourceType for of::CfnContact { const TYPE: &'static str = "AWS::SSMContacts::Contact"; type Tags = cfn::TagList; type Props = CfnContactProps; type Reference = Is<kinds::ContactArn>; }
impl CfnContact {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ContactArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnContact`].
///
/// Mandatory: `Alias`, `DisplayName`, `Type`.
///
/// A change replaces the resource: `Alias`, `Type`.
pub type CfnContactProps = Fields<of::CfnContact>;
/// What [`CfnContactProps`] cannot do without.
pub struct CfnContactPropsRequired<A, B, C> {
    /// `Alias`: 1 to 255 characters, matches `^[a-z0-9_\-\.]*$`. Changing it replaces the resource.
    pub alias: A,
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z0-9_\-\s]*$`.
    pub display_name: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnContactProps {
    /// Takes what is mandatory, by name: [`CfnContactPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_contact::Type>>(required: CfnContactPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Alias", required.alias), "DisplayName", required.display_name), "Type", required.type_) }
    /// `Alias`: mandatory, 1 to 255 characters, matches `^[a-z0-9_\-\.]*$`. Changing it replaces the resource.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `DisplayName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_\-\s]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Plan`. Write-only.
    #[track_caller] pub fn plan(self, value: impl IntoVal<List<cfn_contact::Stage>>) -> Self { with(self, "Plan", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_contact::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_contact::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnContact`].
pub mod cfn_contact {
    use super::super::prelude::*;
    mod of { pub enum ChannelTargetInfo {} pub enum ContactTargetInfo {} pub enum Stage {} impl ias_core::Optional for Stage {} pub enum Tag {} pub enum Type {} }

    /// `ChannelTargetInfo`.
    pub type ChannelTargetInfo = Fields<of::ChannelTargetInfo>;
    impl ChannelTargetInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel_id: impl IntoVal<String>, retry_interval_in_minutes: impl IntoVal<i64>) -> Self { with(with(empty(), "ChannelId", channel_id), "RetryIntervalInMinutes", retry_interval_in_minutes) }
        /// `ChannelId`: mandatory.
        #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelId", value) }
        /// `RetryIntervalInMinutes`: mandatory.
        #[track_caller] pub fn retry_interval_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RetryIntervalInMinutes", value) }
    }

    /// `ContactTargetInfo`.
    pub type ContactTargetInfo = Fields<of::ContactTargetInfo>;
    impl ContactTargetInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(contact_id: impl IntoVal<String>, is_essential: impl IntoVal<bool>) -> Self { with(with(empty(), "ContactId", contact_id), "IsEssential", is_essential) }
        /// `ContactId`: mandatory.
        #[track_caller] pub fn contact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContactId", value) }
        /// `IsEssential`: mandatory.
        #[track_caller] pub fn is_essential(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEssential", value) }
    }

    /// `Stage`.
    ///
    /// Takes exactly one of `DurationInMinutes`; `RotationIds`.
    pub type Stage = Fields<of::Stage>;
    impl Stage {
        /// `DurationInMinutes`.
        #[track_caller] pub fn duration_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInMinutes", value) }
        /// `RotationIds`.
        #[track_caller] pub fn rotation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RotationIds", value) }
        /// `Targets`.
        #[track_caller] pub fn targets(self, value: impl IntoVal<List<Targets>>) -> Self { with(self, "Targets", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\\\/a-zA-Z0-9_+=\-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:\/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Targets`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Targets(Value);
    ias_core::union!(Targets);
    impl Targets {
        /// `ChannelTargetInfo`.
        #[track_caller] pub fn channel_target_info(value: impl IntoVal<ChannelTargetInfo>) -> Self { Self(Value::one("ChannelTargetInfo", value)) }
        /// `ContactTargetInfo`.
        #[track_caller] pub fn contact_target_info(value: impl IntoVal<ContactTargetInfo>) -> Self { Self(Value::one("ContactTargetInfo", value)) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `PERSONAL`
        pub const Personal: Self = word("PERSONAL");
        /// `ESCALATION`
        pub const Escalation: Self = word("ESCALATION");
        /// `ONCALL_SCHEDULE`
        pub const OncallSchedule: Self = word("ONCALL_SCHEDULE");
    }
}

/// [`AWS::SSMContacts::ContactChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnContactChannel = Handle<of::CfnContactChannel>;
impl cfn::ResourceType for of::CfnContactChannel { const TYPE: &'static str = "AWS::SSMContacts::ContactChannel"; type Tags = cfn::NoTags; type Props = CfnContactChannelProps; type Reference = Is<kinds::ContactChannelArn>; }
impl CfnContactChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ContactChannelArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnContactChannel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ChannelType`, `ContactId`.
///
/// Takes exactly one of `ContactId` + `ChannelName` + `ChannelType` + `ChannelAddress`.
pub type CfnContactChannelProps = Fields<of::CfnContactChannel>;
impl CfnContactChannelProps {
    /// `ChannelAddress`.
    #[track_caller] pub fn channel_address(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelAddress", value) }
    /// `ChannelName`: 1 to 255 characters, matches `[a-zA-Z 0-9_\-+'&amp;\uD83C-\uDBFF\uDC00-\uDFFF\u2000-\u3300]+`.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `ChannelType`. Changing it replaces the resource.
    #[track_caller] pub fn channel_type(self, value: impl IntoVal<cfn_contact_channel::ChannelType>) -> Self { with(self, "ChannelType", value) }
    /// `ContactId`: 1 to 2048 characters, matches `arn:[-\w+=\/,.@]+:[-\w+=\/,.@]+:[-\w+=\/,.@]*:[0-9]+:([\w+=\/,.@:-]+)*`. Changing it replaces the resource.
    #[track_caller] pub fn contact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContactId", value) }
    /// `DeferActivation`. Write-only.
    #[track_caller] pub fn defer_activation(self, value: impl IntoVal<bool>) -> Self { with(self, "DeferActivation", value) }
}

/// Types of [`CfnContactChannel`].
pub mod cfn_contact_channel {
    use super::super::prelude::*;
    mod of { pub enum ChannelType {} }

    /// Words of `ChannelType`.
    pub type ChannelType = Word<fn(of::ChannelType)>;
    impl ChannelType {
        /// `SMS`
        pub const Sms: Self = word("SMS");
        /// `VOICE`
        pub const Voice: Self = word("VOICE");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
    }
}

/// [`AWS::SSMContacts::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPlan = Handle<of::CfnPlan>;
impl cfn::ResourceType for of::CfnPlan { const TYPE: &'static str = "AWS::SSMContacts::Plan"; type Tags = cfn::NoTags; type Props = CfnPlanProps; type Reference = Is<kinds::SsmContactsPlanArn>; }
impl CfnPlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SsmContactsPlanArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPlan`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ContactId`.
///
/// Takes exactly one of `ContactId` + `Stages`; `ContactId` + `RotationIds`.
pub type CfnPlanProps = Fields<of::CfnPlan>;
impl CfnPlanProps {
    /// `ContactId`: matches `arn:[-\w+=\/,.@]+:[-\w+=\/,.@]+:[-\w+=\/,.@]*:[0-9]+:([\w+=\/,.@:-]+)*`. Changing it replaces the resource.
    #[track_caller] pub fn contact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContactId", value) }
    /// `RotationIds`. Write-only.
    #[track_caller] pub fn rotation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RotationIds", value) }
    /// `Stages`.
    #[track_caller] pub fn stages(self, value: impl IntoVal<List<cfn_plan::Stage>>) -> Self { with(self, "Stages", value) }
}

/// Types of [`CfnPlan`].
pub mod cfn_plan {
    use super::super::prelude::*;
    pub use super::cfn_contact::{ChannelTargetInfo, ContactTargetInfo, Targets};
    mod of { pub enum Stage {} }

    /// `Stage`.
    pub type Stage = Fields<of::Stage>;
    impl Stage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(duration_in_minutes: impl IntoVal<i64>) -> Self { with(empty(), "DurationInMinutes", duration_in_minutes) }
        /// `DurationInMinutes`: mandatory.
        #[track_caller] pub fn duration_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInMinutes", value) }
        /// `Targets`.
        #[track_caller] pub fn targets(self, value: impl IntoVal<List<Targets>>) -> Self { with(self, "Targets", value) }
    }
}

/// [`AWS::SSMContacts::Rotation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRotation = Handle<of::CfnRotation>;
impl cfn::ResourceType for of::CfnRotation { const TYPE: &'static str = "AWS::SSMContacts::Rotation"; type Tags = cfn::TagList; type Props = CfnRotationProps; type Reference = Is<kinds::RotationArn>; }
impl CfnRotation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RotationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnRotation`].
///
/// Mandatory: `Name`, `ContactIds`, `StartTime`, `TimeZoneId`, `Recurrence`.
pub type CfnRotationProps = Fields<of::CfnRotation>;
/// What [`CfnRotationProps`] cannot do without.
pub struct CfnRotationPropsRequired<A, B, C, D, E> {
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9_]*$`.
    pub name: A,
    /// `ContactIds`: 1 to 30 items, each 1 to 2048 characters, each matches `^arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\w+=\/,.@]*:[0-9]+:([\w+=\/,.@:-]+)*$`.
    pub contact_ids: B,
    /// `StartTime`: matches `^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$`.
    pub start_time: C,
    /// `TimeZoneId`: 1 to 255 characters, matches `^[:a-zA-Z0-9_\-\s\.\\/]*$`.
    pub time_zone_id: D,
    /// `Recurrence`.
    pub recurrence: E,
}
impl CfnRotationProps {
    /// Takes what is mandatory, by name: [`CfnRotationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<cfn_rotation::RecurrenceSettings>>(required: CfnRotationPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "ContactIds", required.contact_ids), "StartTime", required.start_time), "TimeZoneId", required.time_zone_id), "Recurrence", required.recurrence) }
    /// `ContactIds`: mandatory, 1 to 30 items, each 1 to 2048 characters, each matches `^arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\w+=\/,.@]*:[0-9]+:([\w+=\/,.@:-]+)*$`.
    #[track_caller] pub fn contact_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContactIds", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Recurrence`: mandatory.
    #[track_caller] pub fn recurrence(self, value: impl IntoVal<cfn_rotation::RecurrenceSettings>) -> Self { with(self, "Recurrence", value) }
    /// `StartTime`: mandatory, matches `^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$`.
    #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rotation::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeZoneId`: mandatory, 1 to 255 characters, matches `^[:a-zA-Z0-9_\-\s\.\\/]*$`.
    #[track_caller] pub fn time_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZoneId", value) }
}

/// Types of [`CfnRotation`].
pub mod cfn_rotation {
    use super::super::prelude::*;
    pub use super::cfn_contact::{Tag};
    mod of { pub enum CoverageTime {} pub enum DayOfWeek {} pub enum MonthlySetting {} pub enum RecurrenceSettings {} impl ias_core::Optional for RecurrenceSettings {} pub enum ShiftCoverage {} pub enum WeeklySetting {} }

    /// `CoverageTime`.
    pub type CoverageTime = Fields<of::CoverageTime>;
    impl CoverageTime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<String>, end_time: impl IntoVal<String>) -> Self { with(with(empty(), "StartTime", start_time), "EndTime", end_time) }
        /// `EndTime`: mandatory, matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory, matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `DayOfWeek`.
    pub type DayOfWeek = Word<fn(of::DayOfWeek)>;
    impl DayOfWeek {
        /// `MON`
        pub const Mon: Self = word("MON");
        /// `TUE`
        pub const Tue: Self = word("TUE");
        /// `WED`
        pub const Wed: Self = word("WED");
        /// `THU`
        pub const Thu: Self = word("THU");
        /// `FRI`
        pub const Fri: Self = word("FRI");
        /// `SAT`
        pub const Sat: Self = word("SAT");
        /// `SUN`
        pub const Sun: Self = word("SUN");
    }

    /// `MonthlySetting`.
    pub type MonthlySetting = Fields<of::MonthlySetting>;
    impl MonthlySetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day_of_month: impl IntoVal<i64>, hand_off_time: impl IntoVal<String>) -> Self { with(with(empty(), "DayOfMonth", day_of_month), "HandOffTime", hand_off_time) }
        /// `DayOfMonth`: mandatory, 1 to 31.
        #[track_caller] pub fn day_of_month(self, value: impl IntoVal<i64>) -> Self { with(self, "DayOfMonth", value) }
        /// `HandOffTime`: mandatory, matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn hand_off_time(self, value: impl IntoVal<String>) -> Self { with(self, "HandOffTime", value) }
    }

    /// `RecurrenceSettings`.
    ///
    /// Takes exactly one of `NumberOfOnCalls` + `RecurrenceMultiplier` + `WeeklySettings`; `NumberOfOnCalls` + `RecurrenceMultiplier` + `MonthlySettings`; `NumberOfOnCalls` + `RecurrenceMultiplier` + `DailySettings`.
    pub type RecurrenceSettings = Fields<of::RecurrenceSettings>;
    impl RecurrenceSettings {
        /// `DailySettings`: each matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn daily_settings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DailySettings", value) }
        /// `MonthlySettings`.
        #[track_caller] pub fn monthly_settings(self, value: impl IntoVal<List<MonthlySetting>>) -> Self { with(self, "MonthlySettings", value) }
        /// `NumberOfOnCalls`: at least 1.
        #[track_caller] pub fn number_of_on_calls(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfOnCalls", value) }
        /// `RecurrenceMultiplier`: 1 to 100.
        #[track_caller] pub fn recurrence_multiplier(self, value: impl IntoVal<i64>) -> Self { with(self, "RecurrenceMultiplier", value) }
        /// `ShiftCoverages`.
        #[track_caller] pub fn shift_coverages(self, value: impl IntoVal<List<ShiftCoverage>>) -> Self { with(self, "ShiftCoverages", value) }
        /// `WeeklySettings`.
        #[track_caller] pub fn weekly_settings(self, value: impl IntoVal<List<WeeklySetting>>) -> Self { with(self, "WeeklySettings", value) }
    }

    /// `ShiftCoverage`.
    pub type ShiftCoverage = Fields<of::ShiftCoverage>;
    impl ShiftCoverage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day_of_week: impl IntoVal<DayOfWeek>, coverage_times: impl IntoVal<List<CoverageTime>>) -> Self { with(with(empty(), "DayOfWeek", day_of_week), "CoverageTimes", coverage_times) }
        /// `CoverageTimes`: mandatory.
        #[track_caller] pub fn coverage_times(self, value: impl IntoVal<List<CoverageTime>>) -> Self { with(self, "CoverageTimes", value) }
        /// `DayOfWeek`: mandatory.
        #[track_caller] pub fn day_of_week(self, value: impl IntoVal<DayOfWeek>) -> Self { with(self, "DayOfWeek", value) }
    }

    /// `WeeklySetting`.
    pub type WeeklySetting = Fields<of::WeeklySetting>;
    impl WeeklySetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day_of_week: impl IntoVal<DayOfWeek>, hand_off_time: impl IntoVal<String>) -> Self { with(with(empty(), "DayOfWeek", day_of_week), "HandOffTime", hand_off_time) }
        /// `DayOfWeek`: mandatory.
        #[track_caller] pub fn day_of_week(self, value: impl IntoVal<DayOfWeek>) -> Self { with(self, "DayOfWeek", value) }
        /// `HandOffTime`: mandatory, matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn hand_off_time(self, value: impl IntoVal<String>) -> Self { with(self, "HandOffTime", value) }
    }
}
