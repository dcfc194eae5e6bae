// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaConvert`.

use super::prelude::*;

mod of { pub enum CfnCertificateAssociation {} pub enum CfnJobTemplate {} pub enum CfnPreset {} pub enum CfnQueue {} impl ias_core::Optional for CfnQueue {} }

/// [`AWS::MediaConvert::CertificateAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCertificateAssociation = Handle<of::CfnCertificateAssociation>;
impl cfn::ResourceType for of::CfnCertificateAssociation { const TYPE: &'static str = "AWS::MediaConvert::CertificateAssociation"; type Tags = cfn::NoTags; type Props = CfnCertificateAssociationProps; type Reference = String; }

/// Properties of [`CfnCertificateAssociation`].
///
/// Mandatory: `Arn`.
///
/// A change replaces the resource: `Arn`.
pub type CfnCertificateAssociationProps = Fields<of::CfnCertificateAssociation>;
impl CfnCertificateAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
    /// `Arn`: mandatory, 20 to 2048 characters, matches `^arn:aws(-[a-z]+)*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
}

/// [`AWS::MediaConvert::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html).
///
/// What `Ref` returns: `Name`.
pub type CfnJobTemplate = Handle<of::CfnJobTemplate>;
impl cfn::ResourceType for of::CfnJobTemplate { const TYPE: &'static str = "AWS::MediaConvert::JobTemplate"; type Tags = cfn::TagMap; type Props = CfnJobTemplateProps; type Reference = String; }
impl CfnJobTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaConvertJobTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnJobTemplate`].
///
/// Mandatory: `SettingsJson`.
///
/// A change replaces the resource: `Name`.
pub type CfnJobTemplateProps = Fields<of::CfnJobTemplate>;
impl CfnJobTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(settings_json: impl IntoVal<Json>) -> Self { with(empty(), "SettingsJson", settings_json) }
    /// `AccelerationSettings`.
    #[track_caller] pub fn acceleration_settings(self, value: impl IntoVal<cfn_job_template::AccelerationSettings>) -> Self { with(self, "AccelerationSettings", value) }
    /// `Category`.
    #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HopDestinations`.
    #[track_caller] pub fn hop_destinations(self, value: impl IntoVal<List<cfn_job_template::HopDestination>>) -> Self { with(self, "HopDestinations", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Priority`: -50 to 50.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Queue`.
    #[track_caller] pub fn queue(self, value: impl IntoVal<String>) -> Self { with(self, "Queue", value) }
    /// `SettingsJson`: mandatory.
    #[track_caller] pub fn settings_json(self, value: impl IntoVal<Json>) -> Self { with(self, "SettingsJson", value) }
    /// `StatusUpdateInterval`.
    #[track_caller] pub fn status_update_interval(self, value: impl IntoVal<cfn_job_template::StatusUpdateInterval>) -> Self { with(self, "StatusUpdateInterval", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnJobTemplate`].
pub mod cfn_job_template {
    use super::super::prelude::*;
    mod of { pub enum AccelerationSettings {} pub enum AccelerationSettingsMode {} pub enum HopDestination {} impl ias_core::Optional for HopDestination {} pub enum StatusUpdateInterval {} }

    /// `AccelerationSettings`.
    pub type AccelerationSettings = Fields<of::AccelerationSettings>;
    impl AccelerationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<AccelerationSettingsMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<AccelerationSettingsMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type AccelerationSettingsMode = Word<fn(of::AccelerationSettingsMode)>;
    impl AccelerationSettingsMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `PREFERRED`
        pub const Preferred: Self = word("PREFERRED");
    }

    /// `HopDestination`.
    pub type HopDestination = Fields<of::HopDestination>;
    impl HopDestination {
        /// `Priority`: -50 to 50.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `Queue`.
        #[track_caller] pub fn queue(self, value: impl IntoVal<String>) -> Self { with(self, "Queue", value) }
        /// `WaitMinutes`: 1 to 4320.
        #[track_caller] pub fn wait_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitMinutes", value) }
    }

    /// Words of `StatusUpdateInterval`.
    pub type StatusUpdateInterval = Word<fn(of::StatusUpdateInterval)>;
    impl StatusUpdateInterval {
        /// `SECONDS_10`
        pub const Seconds10: Self = word("SECONDS_10");
        /// `SECONDS_12`
        pub const Seconds12: Self = word("SECONDS_12");
        /// `SECONDS_120`
        pub const Seconds120: Self = word("SECONDS_120");
        /// `SECONDS_15`
        pub const Seconds15: Self = word("SECONDS_15");
        /// `SECONDS_180`
        pub const Seconds180: Self = word("SECONDS_180");
        /// `SECONDS_20`
        pub const Seconds20: Self = word("SECONDS_20");
        /// `SECONDS_240`
        pub const Seconds240: Self = word("SECONDS_240");
        /// `SECONDS_30`
        pub const Seconds30: Self = word("SECONDS_30");
        /// `SECONDS_300`
        pub const Seconds300: Self = word("SECONDS_300");
        /// `SECONDS_360`
        pub const Seconds360: Self = word("SECONDS_360");
        /// `SECONDS_420`
        pub const Seconds420: Self = word("SECONDS_420");
        /// `SECONDS_480`
        pub const Seconds480: Self = word("SECONDS_480");
        /// `SECONDS_540`
        pub const Seconds540: Self = word("SECONDS_540");
        /// `SECONDS_60`
        pub const Seconds60: Self = word("SECONDS_60");
        /// `SECONDS_600`
        pub const Seconds600: Self = word("SECONDS_600");
    }
}

/// [`AWS::MediaConvert::Preset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnPreset = Handle<of::CfnPreset>;
impl cfn::ResourceType for of::CfnPreset { const TYPE: &'static str = "AWS::MediaConvert::Preset"; type Tags = cfn::TagMap; type Props = CfnPresetProps; type Reference = String; }
impl CfnPreset {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PresetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnPreset`].
///
/// Mandatory: `SettingsJson`.
///
/// A change replaces the resource: `Name`.
pub type CfnPresetProps = Fields<of::CfnPreset>;
impl CfnPresetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(settings_json: impl IntoVal<Json>) -> Self { with(empty(), "SettingsJson", settings_json) }
    /// `Category`.
    #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SettingsJson`: mandatory.
    #[track_caller] pub fn settings_json(self, value: impl IntoVal<Json>) -> Self { with(self, "SettingsJson", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::MediaConvert::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html).
///
/// What `Ref` returns: `Name`.
pub type CfnQueue = Handle<of::CfnQueue>;
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::MediaConvert::Queue"; type Tags = cfn::TagMap; type Props = CfnQueueProps; type Reference = String; }
impl CfnQueue {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaConvertQueueArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnQueue`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnQueueProps = Fields<of::CfnQueue>;
impl CfnQueueProps {
    /// `ConcurrentJobs`.
    #[track_caller] pub fn concurrent_jobs(self, value: impl IntoVal<i64>) -> Self { with(self, "ConcurrentJobs", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MaximumConcurrentFeeds`: at least 0.
    #[track_caller] pub fn maximum_concurrent_feeds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumConcurrentFeeds", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PricingPlan`.
    #[track_caller] pub fn pricing_plan(self, value: impl IntoVal<cfn_queue::PricingPlan>) -> Self { with(self, "PricingPlan", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_queue::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQueue`].
pub mod cfn_queue {
    use super::super::prelude::*;
    mod of { pub enum PricingPlan {} pub enum Status {} }

    /// Words of `PricingPlan`.
    pub type PricingPlan = Word<fn(of::PricingPlan)>;
    impl PricingPlan {
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `RESERVED`
        pub const Reserved: Self = word("RESERVED");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `PAUSED`
        pub const Paused: Self = word("PAUSED");
    }
}
