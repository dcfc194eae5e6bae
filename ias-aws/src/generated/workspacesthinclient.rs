// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WorkSpacesThinClient`.

use super::prelude::*;

mod of { pub enum CfnEnvironment {} }

/// [`AWS::WorkSpacesThinClient::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html).
///
/// What `Ref` returns: `Id`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::WorkSpacesThinClient::Environment"; type Tags = cfn::TagList; type Props = CfnEnvironmentProps; type Reference = String; }
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
    use super::super::prelude::*;
    mod of { pub enum DayOfWeek {} pub enum MaintenanceWindow {} pub enum MaintenanceWindowApplyTimeOf {} pub enum MaintenanceWindowType {} pub enum SoftwareSetUpdateMode {} pub enum SoftwareSetUpdateSchedule {} pub enum Tag {} }

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
    pub type MaintenanceWindowApplyTimeOf = Word<fn(of::MaintenanceWindowApplyTimeOf)>;
    impl MaintenanceWindowApplyTimeOf {
        /// `UTC`
        pub const Utc: Self = word("UTC");
        /// `DEVICE`
        pub const Device: Self = word("DEVICE");
    }

    /// Words of `Type`.
    pub type MaintenanceWindowType = Word<fn(of::MaintenanceWindowType)>;
    impl MaintenanceWindowType {
        /// `SYSTEM`
        pub const System: Self = word("SYSTEM");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// Words of `SoftwareSetUpdateMode`.
    pub type SoftwareSetUpdateMode = Word<fn(of::SoftwareSetUpdateMode)>;
    impl SoftwareSetUpdateMode {
        /// `USE_LATEST`
        pub const UseLatest: Self = word("USE_LATEST");
        /// `USE_DESIRED`
        pub const UseDesired: Self = word("USE_DESIRED");
    }

    /// Words of `SoftwareSetUpdateSchedule`.
    pub type SoftwareSetUpdateSchedule = Word<fn(of::SoftwareSetUpdateSchedule)>;
    impl SoftwareSetUpdateSchedule {
        /// `USE_MAINTENANCE_WINDOW`
        pub const UseMaintenanceWindow: Self = word("USE_MAINTENANCE_WINDOW");
        /// `APPLY_IMMEDIATELY`
        pub const ApplyImmediately: Self = word("APPLY_IMMEDIATELY");
    }

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
