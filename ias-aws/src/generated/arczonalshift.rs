// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ARCZonalShift`.

use super::prelude::*;

mod of { pub enum CfnAutoshiftObserverNotificationStatus {} pub enum CfnZonalAutoshiftConfiguration {} impl ias_core::Optional for CfnZonalAutoshiftConfiguration {} }

/// [`AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html).
///
/// What `Ref` returns: a text of AccountId, Region.
pub type CfnAutoshiftObserverNotificationStatus = Handle<of::CfnAutoshiftObserverNotificationStatus>;
impl cfn::ResourceType for of::CfnAutoshiftObserverNotificationStatus { const TYPE: &'static str = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus"; type Tags = cfn::NoTags; type Props = CfnAutoshiftObserverNotificationStatusProps; type Reference = String; }
impl CfnAutoshiftObserverNotificationStatus {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `Region`.
    #[inline] pub fn attr_region(&self) -> Val<String> { cfn::attribute(&self.0, "Region") }
}

/// Properties of [`CfnAutoshiftObserverNotificationStatus`].
///
/// Mandatory: `Status`.
///
/// A change replaces the resource: `Status`.
pub type CfnAutoshiftObserverNotificationStatusProps = Fields<of::CfnAutoshiftObserverNotificationStatus>;
impl CfnAutoshiftObserverNotificationStatusProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(status: impl IntoVal<cfn_autoshift_observer_notification_status::AutoshiftObserverNotificationStatus>) -> Self { with(empty(), "Status", status) }
    /// `Status`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_autoshift_observer_notification_status::AutoshiftObserverNotificationStatus>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnAutoshiftObserverNotificationStatus`].
pub mod cfn_autoshift_observer_notification_status {
    use super::super::prelude::*;
    mod of { pub enum AutoshiftObserverNotificationStatus {} }

    /// Words of `AutoshiftObserverNotificationStatus`.
    pub type AutoshiftObserverNotificationStatus = Word<fn(of::AutoshiftObserverNotificationStatus)>;
    impl AutoshiftObserverNotificationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }
}

/// [`AWS::ARCZonalShift::ZonalAutoshiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html).
///
/// What `Ref` returns: `ResourceIdentifier`.
pub type CfnZonalAutoshiftConfiguration = Handle<of::CfnZonalAutoshiftConfiguration>;
impl cfn::ResourceType for of::CfnZonalAutoshiftConfiguration { const TYPE: &'static str = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration"; type Tags = cfn::NoTags; type Props = CfnZonalAutoshiftConfigurationProps; type Reference = String; }

/// Properties of [`CfnZonalAutoshiftConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ResourceIdentifier`.
///
/// Needs at least one of `ZonalAutoshiftStatus`; `PracticeRunConfiguration`.
///
/// Needs at least one of `ResourceIdentifier`.
pub type CfnZonalAutoshiftConfigurationProps = Fields<of::CfnZonalAutoshiftConfiguration>;
impl CfnZonalAutoshiftConfigurationProps {
    /// `PracticeRunConfiguration`.
    #[track_caller] pub fn practice_run_configuration(self, value: impl IntoVal<cfn_zonal_autoshift_configuration::PracticeRunConfiguration>) -> Self { with(self, "PracticeRunConfiguration", value) }
    /// `ResourceIdentifier`: 8 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `ZonalAutoshiftStatus`.
    #[track_caller] pub fn zonal_autoshift_status(self, value: impl IntoVal<cfn_zonal_autoshift_configuration::ZonalAutoshiftStatus>) -> Self { with(self, "ZonalAutoshiftStatus", value) }
}

/// Types of [`CfnZonalAutoshiftConfiguration`].
pub mod cfn_zonal_autoshift_configuration {
    use super::super::prelude::*;
    mod of { pub enum ControlCondition {} pub enum PracticeRunConfiguration {} pub enum ZonalAutoshiftStatus {} }

    /// `ControlCondition`.
    pub type ControlCondition = Fields<of::ControlCondition>;
    impl ControlCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_identifier: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "AlarmIdentifier", alarm_identifier), "Type", type_) }
        /// `AlarmIdentifier`: mandatory, 8 to 1024 characters, matches `^.*$`.
        #[track_caller] pub fn alarm_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmIdentifier", value) }
        /// `Type`: mandatory, 8 to 10 characters, matches `^[a-zA-Z]*$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `PracticeRunConfiguration`.
    pub type PracticeRunConfiguration = Fields<of::PracticeRunConfiguration>;
    impl PracticeRunConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outcome_alarms: impl IntoVal<List<ControlCondition>>) -> Self { with(empty(), "OutcomeAlarms", outcome_alarms) }
        /// `BlockedDates`: at most 15 items, each exactly 10 characters, each matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
        #[track_caller] pub fn blocked_dates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BlockedDates", value) }
        /// `BlockedWindows`: at most 15 items, each exactly 19 characters, each matches `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}-(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}$`.
        #[track_caller] pub fn blocked_windows(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BlockedWindows", value) }
        /// `BlockingAlarms`: exactly 1 item.
        #[track_caller] pub fn blocking_alarms(self, value: impl IntoVal<List<ControlCondition>>) -> Self { with(self, "BlockingAlarms", value) }
        /// `OutcomeAlarms`: mandatory, exactly 1 item.
        #[track_caller] pub fn outcome_alarms(self, value: impl IntoVal<List<ControlCondition>>) -> Self { with(self, "OutcomeAlarms", value) }
    }

    /// Words of `ZonalAutoshiftStatus`.
    pub type ZonalAutoshiftStatus = Word<fn(of::ZonalAutoshiftStatus)>;
    impl ZonalAutoshiftStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }
}
