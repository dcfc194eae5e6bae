// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WorkSpacesThinClient`.

use super::prelude::*;

mod of { pub enum CfnEnvironment {} }

/// [`AWS::WorkSpacesThinClient::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html).
///
/// What `Ref` returns: `Id`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::WorkSpacesThinClient::Environment"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `ActivationCode`.
    #[inline] pub fn attr_activation_code(&self) -> Val<String> { cfn::attribute(&self.0, "ActivationCode") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WorkSpacesThinClientEnvironmentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DesktopType`: one of `workspaces`, `appstream`, `workspaces-web`.
    #[inline] pub fn attr_desktop_type(&self) -> Val<String> { cfn::attribute(&self.0, "DesktopType") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PendingSoftwareSetId`.
    #[inline] pub fn attr_pending_software_set_id(&self) -> Val<String> { cfn::attribute(&self.0, "PendingSoftwareSetId") }
    /// The attribute `PendingSoftwareSetVersion`.
    #[inline] pub fn attr_pending_software_set_version(&self) -> Val<String> { cfn::attribute(&self.0, "PendingSoftwareSetVersion") }
    /// The attribute `RegisteredDevicesCount`.
    #[inline] pub fn attr_registered_devices_count(&self) -> Val<i64> { cfn::attribute(&self.0, "RegisteredDevicesCount") }
    /// The attribute `SoftwareSetComplianceStatus`: one of `COMPLIANT`, `NOT_COMPLIANT`, `NO_REGISTERED_DEVICES`.
    #[inline] pub fn attr_software_set_compliance_status(&self) -> Val<String> { cfn::attribute(&self.0, "SoftwareSetComplianceStatus") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `DesktopArn`.
///
/// A change replaces the resource: `DesktopArn`, `KmsKeyArn`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
impl CfnEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(desktop_arn: impl IntoVal<String>) -> Self { with(empty(), "DesktopArn", desktop_arn) }
    /// `DesiredSoftwareSetId`: matches `^[0-9]{1,9}$`.
    #[track_caller] pub fn desired_software_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "DesiredSoftwareSetId", value) }
    /// `DesktopArn`: mandatory, 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[0-9]{0,12}:[a-zA-Z0-9\-\/\._]+$`. Changing it replaces the resource.
    #[track_caller] pub fn desktop_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DesktopArn", value) }
    /// `DesktopEndpoint`: 1 to 1024 characters, matches `^(https:\/\/)[a-z0-9]+([\-\.]{1}[a-z0-9]+)*\.[a-z]{2,32}(:[0-9]{1,5})?(\/.*)?$`.
    #[track_caller] pub fn desktop_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "DesktopEndpoint", value) }
    /// `DeviceCreationTags`: at most 50 items, no item twice.
    #[track_caller] pub fn device_creation_tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "DeviceCreationTags", value) }
    /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[0-9]{0,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `MaintenanceWindow`.
    #[track_caller] pub fn maintenance_window(self, value: impl IntoVal<cfn_environment::MaintenanceWindow>) -> Self { with(self, "MaintenanceWindow", value) }
    /// `Name`: 1 to 64 characters, matches `^.+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SoftwareSetUpdateMode`.
    #[track_caller] pub fn software_set_update_mode(self, value: impl IntoVal<cfn_environment::SoftwareSetUpdateMode>) -> Self { with(self, "SoftwareSetUpdateMode", value) }
    /// `SoftwareSetUpdateSchedule`.
    #[track_caller] pub fn software_set_update_schedule(self, value: impl IntoVal<cfn_environment::SoftwareSetUpdateSchedule>) -> Self { with(self, "SoftwareSetUpdateSchedule", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MaintenanceWindow {} pub enum Tag {} }

    /// Words of `DayOfWeek`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DayOfWeek {
        /// `MONDAY`
        Monday,
        /// `TUESDAY`
        Tuesday,
        /// `WEDNESDAY`
        Wednesday,
        /// `THURSDAY`
        Thursday,
        /// `FRIDAY`
        Friday,
        /// `SATURDAY`
        Saturday,
        /// `SUNDAY`
        Sunday,
    }
    impl Words for DayOfWeek { const WORDS: &'static [(&'static str, Self)] = &[("MONDAY", Self::Monday), ("TUESDAY", Self::Tuesday), ("WEDNESDAY", Self::Wednesday), ("THURSDAY", Self::Thursday), ("FRIDAY", Self::Friday), ("SATURDAY", Self::Saturday), ("SUNDAY", Self::Sunday)]; }
    impl Eq for DayOfWeek {}
    impl fmt::Debug for DayOfWeek { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MaintenanceWindow`.
    pub type MaintenanceWindow = Fields<of::MaintenanceWindow>;
    impl MaintenanceWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MaintenanceWindowType>) -> Self { with(empty(), "Type", type_) }
        /// `ApplyTimeOf`.
        #[track_caller] pub fn apply_time_of(self, value: impl IntoVal<MaintenanceWindowApplyTimeOf>) -> Self { with(self, "ApplyTimeOf", value) }
        /// `DaysOfTheWeek`: 1 to 7 items, no item twice.
        #[track_caller] pub fn days_of_the_week(self, value: impl IntoVal<List<DayOfWeek>>) -> Self { with(self, "DaysOfTheWeek", value) }
        /// `EndTimeHour`: 0 to 23.
        #[track_caller] pub fn end_time_hour(self, value: impl IntoVal<i64>) -> Self { with(self, "EndTimeHour", value) }
        /// `EndTimeMinute`: 0 to 59.
        #[track_caller] pub fn end_time_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "EndTimeMinute", value) }
        /// `StartTimeHour`: 0 to 23.
        #[track_caller] pub fn start_time_hour(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeHour", value) }
        /// `StartTimeMinute`: 0 to 59.
        #[track_caller] pub fn start_time_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeMinute", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MaintenanceWindowType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ApplyTimeOf`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MaintenanceWindowApplyTimeOf {
        /// `UTC`
        Utc,
        /// `DEVICE`
        Device,
    }
    impl Words for MaintenanceWindowApplyTimeOf { const WORDS: &'static [(&'static str, Self)] = &[("UTC", Self::Utc), ("DEVICE", Self::Device)]; }
    impl Eq for MaintenanceWindowApplyTimeOf {}
    impl fmt::Debug for MaintenanceWindowApplyTimeOf { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MaintenanceWindowType {
        /// `SYSTEM`
        System,
        /// `CUSTOM`
        Custom,
    }
    impl Words for MaintenanceWindowType { const WORDS: &'static [(&'static str, Self)] = &[("SYSTEM", Self::System), ("CUSTOM", Self::Custom)]; }
    impl Eq for MaintenanceWindowType {}
    impl fmt::Debug for MaintenanceWindowType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SoftwareSetUpdateMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SoftwareSetUpdateMode {
        /// `USE_LATEST`
        UseLatest,
        /// `USE_DESIRED`
        UseDesired,
    }
    impl Words for SoftwareSetUpdateMode { const WORDS: &'static [(&'static str, Self)] = &[("USE_LATEST", Self::UseLatest), ("USE_DESIRED", Self::UseDesired)]; }
    impl Eq for SoftwareSetUpdateMode {}
    impl fmt::Debug for SoftwareSetUpdateMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SoftwareSetUpdateSchedule`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SoftwareSetUpdateSchedule {
        /// `USE_MAINTENANCE_WINDOW`
        UseMaintenanceWindow,
        /// `APPLY_IMMEDIATELY`
        ApplyImmediately,
    }
    impl Words for SoftwareSetUpdateSchedule { const WORDS: &'static [(&'static str, Self)] = &[("USE_MAINTENANCE_WINDOW", Self::UseMaintenanceWindow), ("APPLY_IMMEDIATELY", Self::ApplyImmediately)]; }
    impl Eq for SoftwareSetUpdateSchedule {}
    impl fmt::Debug for SoftwareSetUpdateSchedule { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
