// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaConvert`.

use super::prelude::*;

mod of { pub enum CfnCertificateAssociation {} pub enum CfnJobTemplate {} pub enum CfnPreset {} pub enum CfnQueue {} impl ias_core::Optional for CfnQueue {} }

/// [`AWS::MediaConvert::CertificateAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCertificateAssociation = Handle<of::CfnCertificateAssociation>;
impl cfn::ResourceType for of::CfnCertificateAssociation { const TYPE: &'static str = "AWS::MediaConvert::CertificateAssociation"; const TAGS: Option<Tagging> = None; type Props = CfnCertificateAssociationProps; type Reference = String; }

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
impl cfn::ResourceType for of::CfnJobTemplate { const TYPE: &'static str = "AWS::MediaConvert::JobTemplate"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnJobTemplateProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccelerationSettings {} pub enum HopDestination {} impl ias_core::Optional for HopDestination {} }

    /// `AccelerationSettings`.
    pub type AccelerationSettings = Fields<of::AccelerationSettings>;
    impl AccelerationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<AccelerationSettingsMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<AccelerationSettingsMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AccelerationSettingsMode {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
        /// `PREFERRED`
        Preferred,
    }
    impl Words for AccelerationSettingsMode { const WORDS: &'static [(&'static str, Self)] = &[("DISABLED", Self::Disabled), ("ENABLED", Self::Enabled), ("PREFERRED", Self::Preferred)]; }
    impl Eq for AccelerationSettingsMode {}
    impl fmt::Debug for AccelerationSettingsMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum StatusUpdateInterval {
        /// `SECONDS_10`
        Seconds10,
        /// `SECONDS_12`
        Seconds12,
        /// `SECONDS_120`
        Seconds120,
        /// `SECONDS_15`
        Seconds15,
        /// `SECONDS_180`
        Seconds180,
        /// `SECONDS_20`
        Seconds20,
        /// `SECONDS_240`
        Seconds240,
        /// `SECONDS_30`
        Seconds30,
        /// `SECONDS_300`
        Seconds300,
        /// `SECONDS_360`
        Seconds360,
        /// `SECONDS_420`
        Seconds420,
        /// `SECONDS_480`
        Seconds480,
        /// `SECONDS_540`
        Seconds540,
        /// `SECONDS_60`
        Seconds60,
        /// `SECONDS_600`
        Seconds600,
    }
    impl Words for StatusUpdateInterval { const WORDS: &'static [(&'static str, Self)] = &[("SECONDS_10", Self::Seconds10), ("SECONDS_12", Self::Seconds12), ("SECONDS_120", Self::Seconds120), ("SECONDS_15", Self::Seconds15), ("SECONDS_180", Self::Seconds180), ("SECONDS_20", Self::Seconds20), ("SECONDS_240", Self::Seconds240), ("SECONDS_30", Self::Seconds30), ("SECONDS_300", Self::Seconds300), ("SECONDS_360", Self::Seconds360), ("SECONDS_420", Self::Seconds420), ("SECONDS_480", Self::Seconds480), ("SECONDS_540", Self::Seconds540), ("SECONDS_60", Self::Seconds60), ("SECONDS_600", Self::Seconds600)]; }
    impl Eq for StatusUpdateInterval {}
    impl fmt::Debug for StatusUpdateInterval { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::MediaConvert::Preset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnPreset = Handle<of::CfnPreset>;
impl cfn::ResourceType for of::CfnPreset { const TYPE: &'static str = "AWS::MediaConvert::Preset"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnPresetProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::MediaConvert::Queue"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnQueueProps; type Reference = String; }
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
    use super::super::prelude::{Words, fmt};

    /// Words of `PricingPlan`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PricingPlan {
        /// `ON_DEMAND`
        OnDemand,
        /// `RESERVED`
        Reserved,
    }
    impl Words for PricingPlan { const WORDS: &'static [(&'static str, Self)] = &[("ON_DEMAND", Self::OnDemand), ("RESERVED", Self::Reserved)]; }
    impl Eq for PricingPlan {}
    impl fmt::Debug for PricingPlan { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Status`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Status {
        /// `ACTIVE`
        Active,
        /// `PAUSED`
        Paused,
    }
    impl Words for Status { const WORDS: &'static [(&'static str, Self)] = &[("ACTIVE", Self::Active), ("PAUSED", Self::Paused)]; }
    impl Eq for Status {}
    impl fmt::Debug for Status { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
