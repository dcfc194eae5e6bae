// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Pinpoint`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAdmChannel {} pub enum CfnApnsChannel {} pub enum CfnApnsSandboxChannel {} pub enum CfnApnsVoipChannel {} pub enum CfnApnsVoipSandboxChannel {} pub enum CfnApp {} pub enum CfnApplicationSettings {} pub enum CfnBaiduChannel {} pub enum CfnCampaign {} pub enum CfnEmailChannel {} pub enum CfnEmailTemplate {} pub enum CfnEventStream {} pub enum CfnGcmChannel {} pub enum CfnInAppTemplate {} pub enum CfnPushTemplate {} pub enum CfnSmsChannel {} pub enum CfnSegment {} pub enum CfnSmsTemplate {} pub enum CfnVoiceChannel {} }

/// [`AWS::Pinpoint::ADMChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnAdmChannel = Handle<of::CfnAdmChannel>;
impl cfn::ResourceType for of::CfnAdmChannel { const TYPE: &'static str = "AWS::Pinpoint::ADMChannel"; type Tags = cfn::NoTags; type Props = CfnAdmChannelProps; type Reference = String; }
impl CfnAdmChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAdmChannel`].
///
/// Mandatory: `ApplicationId`, `ClientId`, `ClientSecret`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnAdmChannelProps = Fields<of::CfnAdmChannel>;
/// What [`CfnAdmChannelProps`] cannot do without.
pub struct CfnAdmChannelPropsRequired<A, B, C> {
    /// `ApplicationId`. Changing it replaces the resource.
    pub application_id: A,
    /// `ClientId`.
    pub client_id: B,
    /// `ClientSecret`.
    pub client_secret: C,
}
impl CfnAdmChannelProps {
    /// Takes what is mandatory, by name: [`CfnAdmChannelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAdmChannelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApplicationId", required.application_id), "ClientId", required.client_id), "ClientSecret", required.client_secret) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `ClientId`: mandatory.
    #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
    /// `ClientSecret`: mandatory.
    #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
}

/// [`AWS::Pinpoint::APNSChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnApnsChannel = Handle<of::CfnApnsChannel>;
impl cfn::ResourceType for of::CfnApnsChannel { const TYPE: &'static str = "AWS::Pinpoint::APNSChannel"; type Tags = cfn::NoTags; type Props = CfnApnsChannelProps; type Reference = String; }
impl CfnApnsChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApnsChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnApnsChannelProps = Fields<of::CfnApnsChannel>;
impl CfnApnsChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `BundleId`.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `Certificate`.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `DefaultAuthenticationMethod`.
    #[track_caller] pub fn default_authentication_method(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthenticationMethod", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `PrivateKey`.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    /// `TeamId`.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
    /// `TokenKey`.
    #[track_caller] pub fn token_key(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKey", value) }
    /// `TokenKeyId`.
    #[track_caller] pub fn token_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKeyId", value) }
}

/// [`AWS::Pinpoint::APNSSandboxChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnApnsSandboxChannel = Handle<of::CfnApnsSandboxChannel>;
impl cfn::ResourceType for of::CfnApnsSandboxChannel { const TYPE: &'static str = "AWS::Pinpoint::APNSSandboxChannel"; type Tags = cfn::NoTags; type Props = CfnApnsSandboxChannelProps; type Reference = String; }
impl CfnApnsSandboxChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApnsSandboxChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnApnsSandboxChannelProps = Fields<of::CfnApnsSandboxChannel>;
impl CfnApnsSandboxChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `BundleId`.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `Certificate`.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `DefaultAuthenticationMethod`.
    #[track_caller] pub fn default_authentication_method(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthenticationMethod", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `PrivateKey`.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    /// `TeamId`.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
    /// `TokenKey`.
    #[track_caller] pub fn token_key(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKey", value) }
    /// `TokenKeyId`.
    #[track_caller] pub fn token_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKeyId", value) }
}

/// [`AWS::Pinpoint::APNSVoipChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnApnsVoipChannel = Handle<of::CfnApnsVoipChannel>;
impl cfn::ResourceType for of::CfnApnsVoipChannel { const TYPE: &'static str = "AWS::Pinpoint::APNSVoipChannel"; type Tags = cfn::NoTags; type Props = CfnApnsVoipChannelProps; type Reference = String; }
impl CfnApnsVoipChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApnsVoipChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnApnsVoipChannelProps = Fields<of::CfnApnsVoipChannel>;
impl CfnApnsVoipChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `BundleId`.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `Certificate`.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `DefaultAuthenticationMethod`.
    #[track_caller] pub fn default_authentication_method(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthenticationMethod", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `PrivateKey`.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    /// `TeamId`.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
    /// `TokenKey`.
    #[track_caller] pub fn token_key(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKey", value) }
    /// `TokenKeyId`.
    #[track_caller] pub fn token_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKeyId", value) }
}

/// [`AWS::Pinpoint::APNSVoipSandboxChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipsandboxchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnApnsVoipSandboxChannel = Handle<of::CfnApnsVoipSandboxChannel>;
impl cfn::ResourceType for of::CfnApnsVoipSandboxChannel { const TYPE: &'static str = "AWS::Pinpoint::APNSVoipSandboxChannel"; type Tags = cfn::NoTags; type Props = CfnApnsVoipSandboxChannelProps; type Reference = String; }
impl CfnApnsVoipSandboxChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApnsVoipSandboxChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnApnsVoipSandboxChannelProps = Fields<of::CfnApnsVoipSandboxChannel>;
impl CfnApnsVoipSandboxChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `BundleId`.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `Certificate`.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `DefaultAuthenticationMethod`.
    #[track_caller] pub fn default_authentication_method(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthenticationMethod", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `PrivateKey`.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    /// `TeamId`.
    #[track_caller] pub fn team_id(self, value: impl IntoVal<String>) -> Self { with(self, "TeamId", value) }
    /// `TokenKey`.
    #[track_caller] pub fn token_key(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKey", value) }
    /// `TokenKeyId`.
    #[track_caller] pub fn token_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKeyId", value) }
}

/// [`AWS::Pinpoint::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnApp = Handle<of::CfnApp>;
impl cfn::ResourceType for of::CfnApp { const TYPE: &'static str = "AWS::Pinpoint::App"; type Tags = cfn::TagMap; type Props = CfnAppProps; type Reference = String; }
impl CfnApp {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PinpointAppArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApp`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnAppProps = Fields<of::CfnApp>;
impl CfnAppProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::Pinpoint::ApplicationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnApplicationSettings = Handle<of::CfnApplicationSettings>;
impl cfn::ResourceType for of::CfnApplicationSettings { const TYPE: &'static str = "AWS::Pinpoint::ApplicationSettings"; type Tags = cfn::NoTags; type Props = CfnApplicationSettingsProps; type Reference = String; }
impl CfnApplicationSettings {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplicationSettings`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnApplicationSettingsProps = Fields<of::CfnApplicationSettings>;
impl CfnApplicationSettingsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `CampaignHook`.
    #[track_caller] pub fn campaign_hook(self, value: impl IntoVal<cfn_application_settings::CampaignHook>) -> Self { with(self, "CampaignHook", value) }
    /// `CloudWatchMetricsEnabled`.
    #[track_caller] pub fn cloud_watch_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudWatchMetricsEnabled", value) }
    /// `Limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<cfn_application_settings::Limits>) -> Self { with(self, "Limits", value) }
    /// `QuietTime`.
    #[track_caller] pub fn quiet_time(self, value: impl IntoVal<cfn_application_settings::QuietTime>) -> Self { with(self, "QuietTime", value) }
}

/// Types of [`CfnApplicationSettings`].
pub mod cfn_application_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CampaignHook {} impl ias_core::Optional for CampaignHook {} pub enum Limits {} impl ias_core::Optional for Limits {} pub enum QuietTime {} }

    /// `CampaignHook`.
    pub type CampaignHook = Fields<of::CampaignHook>;
    impl CampaignHook {
        /// `LambdaFunctionName`.
        #[track_caller] pub fn lambda_function_name(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaFunctionName", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
        /// `WebUrl`.
        #[track_caller] pub fn web_url(self, value: impl IntoVal<String>) -> Self { with(self, "WebUrl", value) }
    }

    /// `Limits`.
    pub type Limits = Fields<of::Limits>;
    impl Limits {
        /// `Daily`.
        #[track_caller] pub fn daily(self, value: impl IntoVal<i64>) -> Self { with(self, "Daily", value) }
        /// `MaximumDuration`.
        #[track_caller] pub fn maximum_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumDuration", value) }
        /// `MessagesPerSecond`.
        #[track_caller] pub fn messages_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "MessagesPerSecond", value) }
        /// `Total`.
        #[track_caller] pub fn total(self, value: impl IntoVal<i64>) -> Self { with(self, "Total", value) }
    }

    /// `QuietTime`.
    pub type QuietTime = Fields<of::QuietTime>;
    impl QuietTime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start: impl IntoVal<String>, end: impl IntoVal<String>) -> Self { with(with(empty(), "Start", start), "End", end) }
        /// `End`: mandatory.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `Start`: mandatory.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
    }
}

/// [`AWS::Pinpoint::BaiduChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnBaiduChannel = Handle<of::CfnBaiduChannel>;
impl cfn::ResourceType for of::CfnBaiduChannel { const TYPE: &'static str = "AWS::Pinpoint::BaiduChannel"; type Tags = cfn::NoTags; type Props = CfnBaiduChannelProps; type Reference = String; }
impl CfnBaiduChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnBaiduChannel`].
///
/// Mandatory: `ApplicationId`, `SecretKey`, `ApiKey`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnBaiduChannelProps = Fields<of::CfnBaiduChannel>;
/// What [`CfnBaiduChannelProps`] cannot do without.
pub struct CfnBaiduChannelPropsRequired<A, B, C> {
    /// `ApplicationId`. Changing it replaces the resource.
    pub application_id: A,
    /// `SecretKey`.
    pub secret_key: B,
    /// `ApiKey`.
    pub api_key: C,
}
impl CfnBaiduChannelProps {
    /// Takes what is mandatory, by name: [`CfnBaiduChannelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnBaiduChannelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApplicationId", required.application_id), "SecretKey", required.secret_key), "ApiKey", required.api_key) }
    /// `ApiKey`: mandatory.
    #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `SecretKey`: mandatory.
    #[track_caller] pub fn secret_key(self, value: impl IntoVal<String>) -> Self { with(self, "SecretKey", value) }
}

/// [`AWS::Pinpoint::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `CampaignId`.
pub type CfnCampaign = Handle<of::CfnCampaign>;
impl cfn::ResourceType for of::CfnCampaign { const TYPE: &'static str = "AWS::Pinpoint::Campaign"; type Tags = cfn::TagMap; type Props = CfnCampaignProps; type Reference = String; }
impl CfnCampaign {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PinpointCampaignArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CampaignId`.
    #[inline] pub fn attr_campaign_id(&self) -> Val<String> { cfn::attribute(&self.0, "CampaignId") }
}

/// Properties of [`CfnCampaign`].
///
/// Mandatory: `SegmentId`, `Schedule`, `ApplicationId`, `Name`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnCampaignProps = Fields<of::CfnCampaign>;
/// What [`CfnCampaignProps`] cannot do without.
pub struct CfnCampaignPropsRequired<A, B, C, D> {
    /// `SegmentId`.
    pub segment_id: A,
    /// `Schedule`.
    pub schedule: B,
    /// `ApplicationId`. Changing it replaces the resource.
    pub application_id: C,
    /// `Name`.
    pub name: D,
}
impl CfnCampaignProps {
    /// Takes what is mandatory, by name: [`CfnCampaignPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_campaign::Schedule>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnCampaignPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "SegmentId", required.segment_id), "Schedule", required.schedule), "ApplicationId", required.application_id), "Name", required.name) }
    /// `AdditionalTreatments`.
    #[track_caller] pub fn additional_treatments(self, value: impl IntoVal<List<cfn_campaign::WriteTreatmentResource>>) -> Self { with(self, "AdditionalTreatments", value) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `CampaignHook`.
    #[track_caller] pub fn campaign_hook(self, value: impl IntoVal<cfn_campaign::CampaignHook>) -> Self { with(self, "CampaignHook", value) }
    /// `CustomDeliveryConfiguration`.
    #[track_caller] pub fn custom_delivery_configuration(self, value: impl IntoVal<cfn_campaign::CustomDeliveryConfiguration>) -> Self { with(self, "CustomDeliveryConfiguration", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HoldoutPercent`.
    #[track_caller] pub fn holdout_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "HoldoutPercent", value) }
    /// `IsPaused`.
    #[track_caller] pub fn is_paused(self, value: impl IntoVal<bool>) -> Self { with(self, "IsPaused", value) }
    /// `Limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<cfn_campaign::Limits>) -> Self { with(self, "Limits", value) }
    /// `MessageConfiguration`.
    #[track_caller] pub fn message_configuration(self, value: impl IntoVal<cfn_campaign::MessageConfiguration>) -> Self { with(self, "MessageConfiguration", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Schedule`: mandatory.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_campaign::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `SegmentId`: mandatory.
    #[track_caller] pub fn segment_id(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentId", value) }
    /// `SegmentVersion`.
    #[track_caller] pub fn segment_version(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentVersion", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TemplateConfiguration`.
    #[track_caller] pub fn template_configuration(self, value: impl IntoVal<cfn_campaign::TemplateConfiguration>) -> Self { with(self, "TemplateConfiguration", value) }
    /// `TreatmentDescription`.
    #[track_caller] pub fn treatment_description(self, value: impl IntoVal<String>) -> Self { with(self, "TreatmentDescription", value) }
    /// `TreatmentName`.
    #[track_caller] pub fn treatment_name(self, value: impl IntoVal<String>) -> Self { with(self, "TreatmentName", value) }
}

/// Types of [`CfnCampaign`].
pub mod cfn_campaign {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_settings::{CampaignHook, QuietTime};
    mod of { pub enum CampaignCustomMessage {} impl ias_core::Optional for CampaignCustomMessage {} pub enum CampaignEmailMessage {} impl ias_core::Optional for CampaignEmailMessage {} pub enum CampaignEventFilter {} impl ias_core::Optional for CampaignEventFilter {} pub enum CampaignInAppMessage {} impl ias_core::Optional for CampaignInAppMessage {} pub enum CampaignSmsMessage {} impl ias_core::Optional for CampaignSmsMessage {} pub enum CustomDeliveryConfiguration {} impl ias_core::Optional for CustomDeliveryConfiguration {} pub enum DefaultButtonConfiguration {} impl ias_core::Optional for DefaultButtonConfiguration {} pub enum EventDimensions {} impl ias_core::Optional for EventDimensions {} pub enum InAppMessageBodyConfig {} impl ias_core::Optional for InAppMessageBodyConfig {} pub enum InAppMessageButton {} impl ias_core::Optional for InAppMessageButton {} pub enum InAppMessageContent {} impl ias_core::Optional for InAppMessageContent {} pub enum InAppMessageHeaderConfig {} impl ias_core::Optional for InAppMessageHeaderConfig {} pub enum Limits {} impl ias_core::Optional for Limits {} pub enum Message {} impl ias_core::Optional for Message {} pub enum MessageConfiguration {} impl ias_core::Optional for MessageConfiguration {} pub enum OverrideButtonConfiguration {} impl ias_core::Optional for OverrideButtonConfiguration {} pub enum Schedule {} impl ias_core::Optional for Schedule {} pub enum SetDimension {} impl ias_core::Optional for SetDimension {} pub enum Template {} impl ias_core::Optional for Template {} pub enum TemplateConfiguration {} impl ias_core::Optional for TemplateConfiguration {} pub enum WriteTreatmentResource {} impl ias_core::Optional for WriteTreatmentResource {} }

    /// `CampaignCustomMessage`.
    pub type CampaignCustomMessage = Fields<of::CampaignCustomMessage>;
    impl CampaignCustomMessage {
        /// `Data`.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
    }

    /// `CampaignEmailMessage`.
    pub type CampaignEmailMessage = Fields<of::CampaignEmailMessage>;
    impl CampaignEmailMessage {
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `FromAddress`.
        #[track_caller] pub fn from_address(self, value: impl IntoVal<String>) -> Self { with(self, "FromAddress", value) }
        /// `HtmlBody`.
        #[track_caller] pub fn html_body(self, value: impl IntoVal<String>) -> Self { with(self, "HtmlBody", value) }
        /// `Title`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    }

    /// `CampaignEventFilter`.
    pub type CampaignEventFilter = Fields<of::CampaignEventFilter>;
    impl CampaignEventFilter {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<EventDimensions>) -> Self { with(self, "Dimensions", value) }
        /// `FilterType`.
        #[track_caller] pub fn filter_type(self, value: impl IntoVal<String>) -> Self { with(self, "FilterType", value) }
    }

    /// `CampaignInAppMessage`.
    pub type CampaignInAppMessage = Fields<of::CampaignInAppMessage>;
    impl CampaignInAppMessage {
        /// `Content`.
        #[track_caller] pub fn content(self, value: impl IntoVal<List<InAppMessageContent>>) -> Self { with(self, "Content", value) }
        /// `CustomConfig`.
        #[track_caller] pub fn custom_config(self, value: impl IntoVal<Json>) -> Self { with(self, "CustomConfig", value) }
        /// `Layout`.
        #[track_caller] pub fn layout(self, value: impl IntoVal<String>) -> Self { with(self, "Layout", value) }
    }

    /// `CampaignSmsMessage`.
    pub type CampaignSmsMessage = Fields<of::CampaignSmsMessage>;
    impl CampaignSmsMessage {
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `EntityId`.
        #[track_caller] pub fn entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntityId", value) }
        /// `MessageType`.
        #[track_caller] pub fn message_type(self, value: impl IntoVal<String>) -> Self { with(self, "MessageType", value) }
        /// `OriginationNumber`.
        #[track_caller] pub fn origination_number(self, value: impl IntoVal<String>) -> Self { with(self, "OriginationNumber", value) }
        /// `SenderId`.
        #[track_caller] pub fn sender_id(self, value: impl IntoVal<String>) -> Self { with(self, "SenderId", value) }
        /// `TemplateId`.
        #[track_caller] pub fn template_id(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateId", value) }
    }

    /// `CustomDeliveryConfiguration`.
    pub type CustomDeliveryConfiguration = Fields<of::CustomDeliveryConfiguration>;
    impl CustomDeliveryConfiguration {
        /// `DeliveryUri`.
        #[track_caller] pub fn delivery_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryUri", value) }
        /// `EndpointTypes`.
        #[track_caller] pub fn endpoint_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EndpointTypes", value) }
    }

    /// `DefaultButtonConfiguration`.
    pub type DefaultButtonConfiguration = Fields<of::DefaultButtonConfiguration>;
    impl DefaultButtonConfiguration {
        /// `BackgroundColor`.
        #[track_caller] pub fn background_color(self, value: impl IntoVal<String>) -> Self { with(self, "BackgroundColor", value) }
        /// `BorderRadius`.
        #[track_caller] pub fn border_radius(self, value: impl IntoVal<i64>) -> Self { with(self, "BorderRadius", value) }
        /// `ButtonAction`.
        #[track_caller] pub fn button_action(self, value: impl IntoVal<String>) -> Self { with(self, "ButtonAction", value) }
        /// `Link`.
        #[track_caller] pub fn link(self, value: impl IntoVal<String>) -> Self { with(self, "Link", value) }
        /// `Text`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `TextColor`.
        #[track_caller] pub fn text_color(self, value: impl IntoVal<String>) -> Self { with(self, "TextColor", value) }
    }

    /// `EventDimensions`.
    pub type EventDimensions = Fields<of::EventDimensions>;
    impl EventDimensions {
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Json>) -> Self { with(self, "Attributes", value) }
        /// `EventType`.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "EventType", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<Json>) -> Self { with(self, "Metrics", value) }
    }

    /// `InAppMessageBodyConfig`.
    pub type InAppMessageBodyConfig = Fields<of::InAppMessageBodyConfig>;
    impl InAppMessageBodyConfig {
        /// `Alignment`.
        #[track_caller] pub fn alignment(self, value: impl IntoVal<String>) -> Self { with(self, "Alignment", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `TextColor`.
        #[track_caller] pub fn text_color(self, value: impl IntoVal<String>) -> Self { with(self, "TextColor", value) }
    }

    /// `InAppMessageButton`.
    pub type InAppMessageButton = Fields<of::InAppMessageButton>;
    impl InAppMessageButton {
        /// `Android`.
        #[track_caller] pub fn android(self, value: impl IntoVal<OverrideButtonConfiguration>) -> Self { with(self, "Android", value) }
        /// `DefaultConfig`.
        #[track_caller] pub fn default_config(self, value: impl IntoVal<DefaultButtonConfiguration>) -> Self { with(self, "DefaultConfig", value) }
        /// `IOS`.
        #[track_caller] pub fn ios(self, value: impl IntoVal<OverrideButtonConfiguration>) -> Self { with(self, "IOS", value) }
        /// `Web`.
        #[track_caller] pub fn web(self, value: impl IntoVal<OverrideButtonConfiguration>) -> Self { with(self, "Web", value) }
    }

    /// `InAppMessageContent`.
    pub type InAppMessageContent = Fields<of::InAppMessageContent>;
    impl InAppMessageContent {
        /// `BackgroundColor`.
        #[track_caller] pub fn background_color(self, value: impl IntoVal<String>) -> Self { with(self, "BackgroundColor", value) }
        /// `BodyConfig`.
        #[track_caller] pub fn body_config(self, value: impl IntoVal<InAppMessageBodyConfig>) -> Self { with(self, "BodyConfig", value) }
        /// `HeaderConfig`.
        #[track_caller] pub fn header_config(self, value: impl IntoVal<InAppMessageHeaderConfig>) -> Self { with(self, "HeaderConfig", value) }
        /// `ImageUrl`.
        #[track_caller] pub fn image_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUrl", value) }
        /// `PrimaryBtn`.
        #[track_caller] pub fn primary_btn(self, value: impl IntoVal<InAppMessageButton>) -> Self { with(self, "PrimaryBtn", value) }
        /// `SecondaryBtn`.
        #[track_caller] pub fn secondary_btn(self, value: impl IntoVal<InAppMessageButton>) -> Self { with(self, "SecondaryBtn", value) }
    }

    /// `InAppMessageHeaderConfig`.
    pub type InAppMessageHeaderConfig = Fields<of::InAppMessageHeaderConfig>;
    impl InAppMessageHeaderConfig {
        /// `Alignment`.
        #[track_caller] pub fn alignment(self, value: impl IntoVal<String>) -> Self { with(self, "Alignment", value) }
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `TextColor`.
        #[track_caller] pub fn text_color(self, value: impl IntoVal<String>) -> Self { with(self, "TextColor", value) }
    }

    /// `Limits`.
    pub type Limits = Fields<of::Limits>;
    impl Limits {
        /// `Daily`.
        #[track_caller] pub fn daily(self, value: impl IntoVal<i64>) -> Self { with(self, "Daily", value) }
        /// `MaximumDuration`.
        #[track_caller] pub fn maximum_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumDuration", value) }
        /// `MessagesPerSecond`.
        #[track_caller] pub fn messages_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "MessagesPerSecond", value) }
        /// `Session`.
        #[track_caller] pub fn session(self, value: impl IntoVal<i64>) -> Self { with(self, "Session", value) }
        /// `Total`.
        #[track_caller] pub fn total(self, value: impl IntoVal<i64>) -> Self { with(self, "Total", value) }
    }

    /// `Message`.
    pub type Message = Fields<of::Message>;
    impl Message {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `ImageIconUrl`.
        #[track_caller] pub fn image_icon_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageIconUrl", value) }
        /// `ImageSmallIconUrl`.
        #[track_caller] pub fn image_small_icon_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageSmallIconUrl", value) }
        /// `ImageUrl`.
        #[track_caller] pub fn image_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUrl", value) }
        /// `JsonBody`.
        #[track_caller] pub fn json_body(self, value: impl IntoVal<String>) -> Self { with(self, "JsonBody", value) }
        /// `MediaUrl`.
        #[track_caller] pub fn media_url(self, value: impl IntoVal<String>) -> Self { with(self, "MediaUrl", value) }
        /// `RawContent`.
        #[track_caller] pub fn raw_content(self, value: impl IntoVal<String>) -> Self { with(self, "RawContent", value) }
        /// `SilentPush`.
        #[track_caller] pub fn silent_push(self, value: impl IntoVal<bool>) -> Self { with(self, "SilentPush", value) }
        /// `TimeToLive`.
        #[track_caller] pub fn time_to_live(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeToLive", value) }
        /// `Title`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `MessageConfiguration`.
    pub type MessageConfiguration = Fields<of::MessageConfiguration>;
    impl MessageConfiguration {
        /// `ADMMessage`.
        #[track_caller] pub fn adm_message(self, value: impl IntoVal<Message>) -> Self { with(self, "ADMMessage", value) }
        /// `APNSMessage`.
        #[track_caller] pub fn apns_message(self, value: impl IntoVal<Message>) -> Self { with(self, "APNSMessage", value) }
        /// `BaiduMessage`.
        #[track_caller] pub fn baidu_message(self, value: impl IntoVal<Message>) -> Self { with(self, "BaiduMessage", value) }
        /// `CustomMessage`.
        #[track_caller] pub fn custom_message(self, value: impl IntoVal<CampaignCustomMessage>) -> Self { with(self, "CustomMessage", value) }
        /// `DefaultMessage`.
        #[track_caller] pub fn default_message(self, value: impl IntoVal<Message>) -> Self { with(self, "DefaultMessage", value) }
        /// `EmailMessage`.
        #[track_caller] pub fn email_message(self, value: impl IntoVal<CampaignEmailMessage>) -> Self { with(self, "EmailMessage", value) }
        /// `GCMMessage`.
        #[track_caller] pub fn gcm_message(self, value: impl IntoVal<Message>) -> Self { with(self, "GCMMessage", value) }
        /// `InAppMessage`.
        #[track_caller] pub fn in_app_message(self, value: impl IntoVal<CampaignInAppMessage>) -> Self { with(self, "InAppMessage", value) }
        /// `SMSMessage`.
        #[track_caller] pub fn sms_message(self, value: impl IntoVal<CampaignSmsMessage>) -> Self { with(self, "SMSMessage", value) }
    }

    /// `OverrideButtonConfiguration`.
    pub type OverrideButtonConfiguration = Fields<of::OverrideButtonConfiguration>;
    impl OverrideButtonConfiguration {
        /// `ButtonAction`.
        #[track_caller] pub fn button_action(self, value: impl IntoVal<String>) -> Self { with(self, "ButtonAction", value) }
        /// `Link`.
        #[track_caller] pub fn link(self, value: impl IntoVal<String>) -> Self { with(self, "Link", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// `EndTime`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `EventFilter`.
        #[track_caller] pub fn event_filter(self, value: impl IntoVal<CampaignEventFilter>) -> Self { with(self, "EventFilter", value) }
        /// `Frequency`.
        #[track_caller] pub fn frequency(self, value: impl IntoVal<String>) -> Self { with(self, "Frequency", value) }
        /// `IsLocalTime`.
        #[track_caller] pub fn is_local_time(self, value: impl IntoVal<bool>) -> Self { with(self, "IsLocalTime", value) }
        /// `QuietTime`.
        #[track_caller] pub fn quiet_time(self, value: impl IntoVal<QuietTime>) -> Self { with(self, "QuietTime", value) }
        /// `StartTime`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
        /// `TimeZone`.
        #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
    }

    /// `SetDimension`.
    pub type SetDimension = Fields<of::SetDimension>;
    impl SetDimension {
        /// `DimensionType`.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionType", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Template`.
    pub type Template = Fields<of::Template>;
    impl Template {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `TemplateConfiguration`.
    pub type TemplateConfiguration = Fields<of::TemplateConfiguration>;
    impl TemplateConfiguration {
        /// `EmailTemplate`.
        #[track_caller] pub fn email_template(self, value: impl IntoVal<Template>) -> Self { with(self, "EmailTemplate", value) }
        /// `PushTemplate`.
        #[track_caller] pub fn push_template(self, value: impl IntoVal<Template>) -> Self { with(self, "PushTemplate", value) }
        /// `SMSTemplate`.
        #[track_caller] pub fn sms_template(self, value: impl IntoVal<Template>) -> Self { with(self, "SMSTemplate", value) }
        /// `VoiceTemplate`.
        #[track_caller] pub fn voice_template(self, value: impl IntoVal<Template>) -> Self { with(self, "VoiceTemplate", value) }
    }

    /// `WriteTreatmentResource`.
    pub type WriteTreatmentResource = Fields<of::WriteTreatmentResource>;
    impl WriteTreatmentResource {
        /// `CustomDeliveryConfiguration`.
        #[track_caller] pub fn custom_delivery_configuration(self, value: impl IntoVal<CustomDeliveryConfiguration>) -> Self { with(self, "CustomDeliveryConfiguration", value) }
        /// `MessageConfiguration`.
        #[track_caller] pub fn message_configuration(self, value: impl IntoVal<MessageConfiguration>) -> Self { with(self, "MessageConfiguration", value) }
        /// `Schedule`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<Schedule>) -> Self { with(self, "Schedule", value) }
        /// `SizePercent`.
        #[track_caller] pub fn size_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "SizePercent", value) }
        /// `TemplateConfiguration`.
        #[track_caller] pub fn template_configuration(self, value: impl IntoVal<TemplateConfiguration>) -> Self { with(self, "TemplateConfiguration", value) }
        /// `TreatmentDescription`.
        #[track_caller] pub fn treatment_description(self, value: impl IntoVal<String>) -> Self { with(self, "TreatmentDescription", value) }
        /// `TreatmentName`.
        #[track_caller] pub fn treatment_name(self, value: impl IntoVal<String>) -> Self { with(self, "TreatmentName", value) }
    }
}

/// [`AWS::Pinpoint::EmailChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnEmailChannel = Handle<of::CfnEmailChannel>;
impl cfn::ResourceType for of::CfnEmailChannel { const TYPE: &'static str = "AWS::Pinpoint::EmailChannel"; type Tags = cfn::NoTags; type Props = CfnEmailChannelProps; type Reference = String; }
impl CfnEmailChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEmailChannel`].
///
/// Mandatory: `FromAddress`, `ApplicationId`, `Identity`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnEmailChannelProps = Fields<of::CfnEmailChannel>;
/// What [`CfnEmailChannelProps`] cannot do without.
pub struct CfnEmailChannelPropsRequired<A, B, C> {
    /// `FromAddress`.
    pub from_address: A,
    /// `ApplicationId`. Changing it replaces the resource.
    pub application_id: B,
    /// `Identity`.
    pub identity: C,
}
impl CfnEmailChannelProps {
    /// Takes what is mandatory, by name: [`CfnEmailChannelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnEmailChannelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FromAddress", required.from_address), "ApplicationId", required.application_id), "Identity", required.identity) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `ConfigurationSet`.
    #[track_caller] pub fn configuration_set(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSet", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `FromAddress`: mandatory.
    #[track_caller] pub fn from_address(self, value: impl IntoVal<String>) -> Self { with(self, "FromAddress", value) }
    /// `Identity`: mandatory.
    #[track_caller] pub fn identity(self, value: impl IntoVal<String>) -> Self { with(self, "Identity", value) }
    /// `OrchestrationSendingRoleArn`.
    #[track_caller] pub fn orchestration_sending_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "OrchestrationSendingRoleArn", value) }
    /// `RoleArn`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// [`AWS::Pinpoint::EmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnEmailTemplate = Handle<of::CfnEmailTemplate>;
impl cfn::ResourceType for of::CfnEmailTemplate { const TYPE: &'static str = "AWS::Pinpoint::EmailTemplate"; type Tags = cfn::TagMap; type Props = CfnEmailTemplateProps; type Reference = String; }
impl CfnEmailTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EmailTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEmailTemplate`].
///
/// Mandatory: `TemplateName`, `Subject`.
///
/// A change replaces the resource: `TemplateName`.
pub type CfnEmailTemplateProps = Fields<of::CfnEmailTemplate>;
impl CfnEmailTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template_name: impl IntoVal<String>, subject: impl IntoVal<String>) -> Self { with(with(empty(), "TemplateName", template_name), "Subject", subject) }
    /// `DefaultSubstitutions`.
    #[track_caller] pub fn default_substitutions(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSubstitutions", value) }
    /// `HtmlPart`.
    #[track_caller] pub fn html_part(self, value: impl IntoVal<String>) -> Self { with(self, "HtmlPart", value) }
    /// `Subject`: mandatory.
    #[track_caller] pub fn subject(self, value: impl IntoVal<String>) -> Self { with(self, "Subject", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TemplateDescription`.
    #[track_caller] pub fn template_description(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateDescription", value) }
    /// `TemplateName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
    /// `TextPart`.
    #[track_caller] pub fn text_part(self, value: impl IntoVal<String>) -> Self { with(self, "TextPart", value) }
}

/// [`AWS::Pinpoint::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnEventStream = Handle<of::CfnEventStream>;
impl cfn::ResourceType for of::CfnEventStream { const TYPE: &'static str = "AWS::Pinpoint::EventStream"; type Tags = cfn::NoTags; type Props = CfnEventStreamProps; type Reference = String; }
impl CfnEventStream {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEventStream`].
///
/// Mandatory: `ApplicationId`, `DestinationStreamArn`, `RoleArn`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnEventStreamProps = Fields<of::CfnEventStream>;
/// What [`CfnEventStreamProps`] cannot do without.
pub struct CfnEventStreamPropsRequired<A, B, C> {
    /// `ApplicationId`. Changing it replaces the resource.
    pub application_id: A,
    /// `DestinationStreamArn`.
    pub destination_stream_arn: B,
    /// `RoleArn`.
    pub role_arn: C,
}
impl CfnEventStreamProps {
    /// Takes what is mandatory, by name: [`CfnEventStreamPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnEventStreamPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApplicationId", required.application_id), "DestinationStreamArn", required.destination_stream_arn), "RoleArn", required.role_arn) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `DestinationStreamArn`: mandatory.
    #[track_caller] pub fn destination_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationStreamArn", value) }
    /// `RoleArn`: mandatory.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// [`AWS::Pinpoint::GCMChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnGcmChannel = Handle<of::CfnGcmChannel>;
impl cfn::ResourceType for of::CfnGcmChannel { const TYPE: &'static str = "AWS::Pinpoint::GCMChannel"; type Tags = cfn::NoTags; type Props = CfnGcmChannelProps; type Reference = String; }
impl CfnGcmChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGcmChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnGcmChannelProps = Fields<of::CfnGcmChannel>;
impl CfnGcmChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApiKey`.
    #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `DefaultAuthenticationMethod`.
    #[track_caller] pub fn default_authentication_method(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthenticationMethod", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `ServiceJson`.
    #[track_caller] pub fn service_json(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceJson", value) }
}

/// [`AWS::Pinpoint::InAppTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `TemplateName`.
pub type CfnInAppTemplate = Handle<of::CfnInAppTemplate>;
impl cfn::ResourceType for of::CfnInAppTemplate { const TYPE: &'static str = "AWS::Pinpoint::InAppTemplate"; type Tags = cfn::TagMap; type Props = CfnInAppTemplateProps; type Reference = String; }
impl CfnInAppTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InAppTemplateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnInAppTemplate`].
///
/// Mandatory: `TemplateName`.
///
/// A change replaces the resource: `TemplateName`.
pub type CfnInAppTemplateProps = Fields<of::CfnInAppTemplate>;
impl CfnInAppTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template_name: impl IntoVal<String>) -> Self { with(empty(), "TemplateName", template_name) }
    /// `Content`.
    #[track_caller] pub fn content(self, value: impl IntoVal<List<cfn_in_app_template::InAppMessageContent>>) -> Self { with(self, "Content", value) }
    /// `CustomConfig`.
    #[track_caller] pub fn custom_config(self, value: impl IntoVal<Json>) -> Self { with(self, "CustomConfig", value) }
    /// `Layout`.
    #[track_caller] pub fn layout(self, value: impl IntoVal<cfn_in_app_template::Layout>) -> Self { with(self, "Layout", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TemplateDescription`.
    #[track_caller] pub fn template_description(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateDescription", value) }
    /// `TemplateName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
}

/// Types of [`CfnInAppTemplate`].
pub mod cfn_in_app_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Alignment {} pub enum BodyConfig {} impl ias_core::Optional for BodyConfig {} pub enum ButtonAction {} pub enum ButtonConfig {} impl ias_core::Optional for ButtonConfig {} pub enum DefaultButtonConfiguration {} impl ias_core::Optional for DefaultButtonConfiguration {} pub enum HeaderConfig {} impl ias_core::Optional for HeaderConfig {} pub enum InAppMessageContent {} impl ias_core::Optional for InAppMessageContent {} pub enum Layout {} pub enum OverrideButtonConfiguration {} impl ias_core::Optional for OverrideButtonConfiguration {} }

    /// Words of `Alignment`.
    pub type Alignment = Word<fn(of::Alignment)>;
    impl Alignment {
        /// `LEFT`
        pub const Left: Self = word("LEFT");
        /// `CENTER`
        pub const Center: Self = word("CENTER");
        /// `RIGHT`
        pub const Right: Self = word("RIGHT");
    }

    /// `BodyConfig`.
    pub type BodyConfig = Fields<of::BodyConfig>;
    impl BodyConfig {
        /// `Alignment`.
        #[track_caller] pub fn alignment(self, value: impl IntoVal<Alignment>) -> Self { with(self, "Alignment", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `TextColor`.
        #[track_caller] pub fn text_color(self, value: impl IntoVal<String>) -> Self { with(self, "TextColor", value) }
    }

    /// Words of `ButtonAction`.
    pub type ButtonAction = Word<fn(of::ButtonAction)>;
    impl ButtonAction {
        /// `LINK`
        pub const Link: Self = word("LINK");
        /// `DEEP_LINK`
        pub const DeepLink: Self = word("DEEP_LINK");
        /// `CLOSE`
        pub const Close: Self = word("CLOSE");
    }

    /// `ButtonConfig`.
    pub type ButtonConfig = Fields<of::ButtonConfig>;
    impl ButtonConfig {
        /// `Android`.
        #[track_caller] pub fn android(self, value: impl IntoVal<OverrideButtonConfiguration>) -> Self { with(self, "Android", value) }
        /// `DefaultConfig`.
        #[track_caller] pub fn default_config(self, value: impl IntoVal<DefaultButtonConfiguration>) -> Self { with(self, "DefaultConfig", value) }
        /// `IOS`.
        #[track_caller] pub fn ios(self, value: impl IntoVal<OverrideButtonConfiguration>) -> Self { with(self, "IOS", value) }
        /// `Web`.
        #[track_caller] pub fn web(self, value: impl IntoVal<OverrideButtonConfiguration>) -> Self { with(self, "Web", value) }
    }

    /// `DefaultButtonConfiguration`.
    pub type DefaultButtonConfiguration = Fields<of::DefaultButtonConfiguration>;
    impl DefaultButtonConfiguration {
        /// `BackgroundColor`.
        #[track_caller] pub fn background_color(self, value: impl IntoVal<String>) -> Self { with(self, "BackgroundColor", value) }
        /// `BorderRadius`.
        #[track_caller] pub fn border_radius(self, value: impl IntoVal<i64>) -> Self { with(self, "BorderRadius", value) }
        /// `ButtonAction`.
        #[track_caller] pub fn button_action(self, value: impl IntoVal<ButtonAction>) -> Self { with(self, "ButtonAction", value) }
        /// `Link`.
        #[track_caller] pub fn link(self, value: impl IntoVal<String>) -> Self { with(self, "Link", value) }
        /// `Text`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `TextColor`.
        #[track_caller] pub fn text_color(self, value: impl IntoVal<String>) -> Self { with(self, "TextColor", value) }
    }

    /// `HeaderConfig`.
    pub type HeaderConfig = Fields<of::HeaderConfig>;
    impl HeaderConfig {
        /// `Alignment`.
        #[track_caller] pub fn alignment(self, value: impl IntoVal<Alignment>) -> Self { with(self, "Alignment", value) }
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `TextColor`.
        #[track_caller] pub fn text_color(self, value: impl IntoVal<String>) -> Self { with(self, "TextColor", value) }
    }

    /// `InAppMessageContent`.
    pub type InAppMessageContent = Fields<of::InAppMessageContent>;
    impl InAppMessageContent {
        /// `BackgroundColor`.
        #[track_caller] pub fn background_color(self, value: impl IntoVal<String>) -> Self { with(self, "BackgroundColor", value) }
        /// `BodyConfig`.
        #[track_caller] pub fn body_config(self, value: impl IntoVal<BodyConfig>) -> Self { with(self, "BodyConfig", value) }
        /// `HeaderConfig`.
        #[track_caller] pub fn header_config(self, value: impl IntoVal<HeaderConfig>) -> Self { with(self, "HeaderConfig", value) }
        /// `ImageUrl`.
        #[track_caller] pub fn image_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUrl", value) }
        /// `PrimaryBtn`.
        #[track_caller] pub fn primary_btn(self, value: impl IntoVal<ButtonConfig>) -> Self { with(self, "PrimaryBtn", value) }
        /// `SecondaryBtn`.
        #[track_caller] pub fn secondary_btn(self, value: impl IntoVal<ButtonConfig>) -> Self { with(self, "SecondaryBtn", value) }
    }

    /// Words of `Layout`.
    pub type Layout = Word<fn(of::Layout)>;
    impl Layout {
        /// `BOTTOM_BANNER`
        pub const BottomBanner: Self = word("BOTTOM_BANNER");
        /// `TOP_BANNER`
        pub const TopBanner: Self = word("TOP_BANNER");
        /// `OVERLAYS`
        pub const Overlays: Self = word("OVERLAYS");
        /// `MOBILE_FEED`
        pub const MobileFeed: Self = word("MOBILE_FEED");
        /// `MIDDLE_BANNER`
        pub const MiddleBanner: Self = word("MIDDLE_BANNER");
        /// `CAROUSEL`
        pub const Carousel: Self = word("CAROUSEL");
    }

    /// `OverrideButtonConfiguration`.
    pub type OverrideButtonConfiguration = Fields<of::OverrideButtonConfiguration>;
    impl OverrideButtonConfiguration {
        /// `ButtonAction`.
        #[track_caller] pub fn button_action(self, value: impl IntoVal<ButtonAction>) -> Self { with(self, "ButtonAction", value) }
        /// `Link`.
        #[track_caller] pub fn link(self, value: impl IntoVal<String>) -> Self { with(self, "Link", value) }
    }
}

/// [`AWS::Pinpoint::PushTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnPushTemplate = Handle<of::CfnPushTemplate>;
impl cfn::ResourceType for of::CfnPushTemplate { const TYPE: &'static str = "AWS::Pinpoint::PushTemplate"; type Tags = cfn::TagMap; type Props = CfnPushTemplateProps; type Reference = String; }
impl CfnPushTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PushTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPushTemplate`].
///
/// Mandatory: `TemplateName`.
///
/// A change replaces the resource: `TemplateName`.
pub type CfnPushTemplateProps = Fields<of::CfnPushTemplate>;
impl CfnPushTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template_name: impl IntoVal<String>) -> Self { with(empty(), "TemplateName", template_name) }
    /// `ADM`.
    #[track_caller] pub fn adm(self, value: impl IntoVal<cfn_push_template::AndroidPushNotificationTemplate>) -> Self { with(self, "ADM", value) }
    /// `APNS`.
    #[track_caller] pub fn apns(self, value: impl IntoVal<cfn_push_template::ApnsPushNotificationTemplate>) -> Self { with(self, "APNS", value) }
    /// `Baidu`.
    #[track_caller] pub fn baidu(self, value: impl IntoVal<cfn_push_template::AndroidPushNotificationTemplate>) -> Self { with(self, "Baidu", value) }
    /// `Default`.
    #[track_caller] pub fn default_(self, value: impl IntoVal<cfn_push_template::DefaultPushNotificationTemplate>) -> Self { with(self, "Default", value) }
    /// `DefaultSubstitutions`.
    #[track_caller] pub fn default_substitutions(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSubstitutions", value) }
    /// `GCM`.
    #[track_caller] pub fn gcm(self, value: impl IntoVal<cfn_push_template::AndroidPushNotificationTemplate>) -> Self { with(self, "GCM", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TemplateDescription`.
    #[track_caller] pub fn template_description(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateDescription", value) }
    /// `TemplateName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
}

/// Types of [`CfnPushTemplate`].
pub mod cfn_push_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AndroidPushNotificationTemplate {} impl ias_core::Optional for AndroidPushNotificationTemplate {} pub enum ApnsPushNotificationTemplate {} impl ias_core::Optional for ApnsPushNotificationTemplate {} pub enum DefaultPushNotificationTemplate {} impl ias_core::Optional for DefaultPushNotificationTemplate {} }

    /// `AndroidPushNotificationTemplate`.
    pub type AndroidPushNotificationTemplate = Fields<of::AndroidPushNotificationTemplate>;
    impl AndroidPushNotificationTemplate {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `ImageIconUrl`.
        #[track_caller] pub fn image_icon_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageIconUrl", value) }
        /// `ImageUrl`.
        #[track_caller] pub fn image_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUrl", value) }
        /// `SmallImageIconUrl`.
        #[track_caller] pub fn small_image_icon_url(self, value: impl IntoVal<String>) -> Self { with(self, "SmallImageIconUrl", value) }
        /// `Sound`.
        #[track_caller] pub fn sound(self, value: impl IntoVal<String>) -> Self { with(self, "Sound", value) }
        /// `Title`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `APNSPushNotificationTemplate`.
    pub type ApnsPushNotificationTemplate = Fields<of::ApnsPushNotificationTemplate>;
    impl ApnsPushNotificationTemplate {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `MediaUrl`.
        #[track_caller] pub fn media_url(self, value: impl IntoVal<String>) -> Self { with(self, "MediaUrl", value) }
        /// `Sound`.
        #[track_caller] pub fn sound(self, value: impl IntoVal<String>) -> Self { with(self, "Sound", value) }
        /// `Title`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `DefaultPushNotificationTemplate`.
    pub type DefaultPushNotificationTemplate = Fields<of::DefaultPushNotificationTemplate>;
    impl DefaultPushNotificationTemplate {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `Sound`.
        #[track_caller] pub fn sound(self, value: impl IntoVal<String>) -> Self { with(self, "Sound", value) }
        /// `Title`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }
}

/// [`AWS::Pinpoint::SMSChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnSmsChannel = Handle<of::CfnSmsChannel>;
impl cfn::ResourceType for of::CfnSmsChannel { const TYPE: &'static str = "AWS::Pinpoint::SMSChannel"; type Tags = cfn::NoTags; type Props = CfnSmsChannelProps; type Reference = String; }
impl CfnSmsChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSmsChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnSmsChannelProps = Fields<of::CfnSmsChannel>;
impl CfnSmsChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `SenderId`.
    #[track_caller] pub fn sender_id(self, value: impl IntoVal<String>) -> Self { with(self, "SenderId", value) }
    /// `ShortCode`.
    #[track_caller] pub fn short_code(self, value: impl IntoVal<String>) -> Self { with(self, "ShortCode", value) }
}

/// [`AWS::Pinpoint::Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `SegmentId`.
pub type CfnSegment = Handle<of::CfnSegment>;
impl cfn::ResourceType for of::CfnSegment { const TYPE: &'static str = "AWS::Pinpoint::Segment"; type Tags = cfn::TagMap; type Props = CfnSegmentProps; type Reference = String; }
impl CfnSegment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PinpointSegmentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SegmentId`.
    #[inline] pub fn attr_segment_id(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentId") }
}

/// Properties of [`CfnSegment`].
///
/// Mandatory: `ApplicationId`, `Name`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnSegmentProps = Fields<of::CfnSegment>;
impl CfnSegmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ApplicationId", application_id), "Name", name) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Dimensions`.
    #[track_caller] pub fn dimensions(self, value: impl IntoVal<cfn_segment::SegmentDimensions>) -> Self { with(self, "Dimensions", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SegmentGroups`.
    #[track_caller] pub fn segment_groups(self, value: impl IntoVal<cfn_segment::SegmentGroups>) -> Self { with(self, "SegmentGroups", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSegment`].
pub mod cfn_segment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_campaign::{SetDimension};
    mod of { pub enum Behavior {} impl ias_core::Optional for Behavior {} pub enum Coordinates {} pub enum Demographic {} impl ias_core::Optional for Demographic {} pub enum GpsPoint {} pub enum Groups {} impl ias_core::Optional for Groups {} pub enum Location {} impl ias_core::Optional for Location {} pub enum Recency {} pub enum SegmentDimensions {} impl ias_core::Optional for SegmentDimensions {} pub enum SegmentGroups {} impl ias_core::Optional for SegmentGroups {} pub enum SourceSegments {} }

    /// `Behavior`.
    pub type Behavior = Fields<of::Behavior>;
    impl Behavior {
        /// `Recency`.
        #[track_caller] pub fn recency(self, value: impl IntoVal<Recency>) -> Self { with(self, "Recency", value) }
    }

    /// `Coordinates`.
    pub type Coordinates = Fields<of::Coordinates>;
    impl Coordinates {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(longitude: impl IntoVal<f64>, latitude: impl IntoVal<f64>) -> Self { with(with(empty(), "Longitude", longitude), "Latitude", latitude) }
        /// `Latitude`: mandatory.
        #[track_caller] pub fn latitude(self, value: impl IntoVal<f64>) -> Self { with(self, "Latitude", value) }
        /// `Longitude`: mandatory.
        #[track_caller] pub fn longitude(self, value: impl IntoVal<f64>) -> Self { with(self, "Longitude", value) }
    }

    /// `Demographic`.
    pub type Demographic = Fields<of::Demographic>;
    impl Demographic {
        /// `AppVersion`.
        #[track_caller] pub fn app_version(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "AppVersion", value) }
        /// `Channel`.
        #[track_caller] pub fn channel(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "Channel", value) }
        /// `DeviceType`.
        #[track_caller] pub fn device_type(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "DeviceType", value) }
        /// `Make`.
        #[track_caller] pub fn make(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "Make", value) }
        /// `Model`.
        #[track_caller] pub fn model(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "Model", value) }
        /// `Platform`.
        #[track_caller] pub fn platform(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "Platform", value) }
    }

    /// `GPSPoint`.
    pub type GpsPoint = Fields<of::GpsPoint>;
    impl GpsPoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(range_in_kilometers: impl IntoVal<f64>, coordinates: impl IntoVal<Coordinates>) -> Self { with(with(empty(), "RangeInKilometers", range_in_kilometers), "Coordinates", coordinates) }
        /// `Coordinates`: mandatory.
        #[track_caller] pub fn coordinates(self, value: impl IntoVal<Coordinates>) -> Self { with(self, "Coordinates", value) }
        /// `RangeInKilometers`: mandatory.
        #[track_caller] pub fn range_in_kilometers(self, value: impl IntoVal<f64>) -> Self { with(self, "RangeInKilometers", value) }
    }

    /// `Groups`.
    pub type Groups = Fields<of::Groups>;
    impl Groups {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<SegmentDimensions>>) -> Self { with(self, "Dimensions", value) }
        /// `SourceSegments`.
        #[track_caller] pub fn source_segments(self, value: impl IntoVal<List<SourceSegments>>) -> Self { with(self, "SourceSegments", value) }
        /// `SourceType`.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<String>) -> Self { with(self, "SourceType", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
        /// `Country`.
        #[track_caller] pub fn country(self, value: impl IntoVal<SetDimension>) -> Self { with(self, "Country", value) }
        /// `GPSPoint`.
        #[track_caller] pub fn gps_point(self, value: impl IntoVal<GpsPoint>) -> Self { with(self, "GPSPoint", value) }
    }

    /// `Recency`.
    pub type Recency = Fields<of::Recency>;
    impl Recency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(duration: impl IntoVal<String>, recency_type: impl IntoVal<String>) -> Self { with(with(empty(), "Duration", duration), "RecencyType", recency_type) }
        /// `Duration`: mandatory.
        #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "Duration", value) }
        /// `RecencyType`: mandatory.
        #[track_caller] pub fn recency_type(self, value: impl IntoVal<String>) -> Self { with(self, "RecencyType", value) }
    }

    /// `SegmentDimensions`.
    pub type SegmentDimensions = Fields<of::SegmentDimensions>;
    impl SegmentDimensions {
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Json>) -> Self { with(self, "Attributes", value) }
        /// `Behavior`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<Behavior>) -> Self { with(self, "Behavior", value) }
        /// `Demographic`.
        #[track_caller] pub fn demographic(self, value: impl IntoVal<Demographic>) -> Self { with(self, "Demographic", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<Location>) -> Self { with(self, "Location", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<Json>) -> Self { with(self, "Metrics", value) }
        /// `UserAttributes`.
        #[track_caller] pub fn user_attributes(self, value: impl IntoVal<Json>) -> Self { with(self, "UserAttributes", value) }
    }

    /// `SegmentGroups`.
    pub type SegmentGroups = Fields<of::SegmentGroups>;
    impl SegmentGroups {
        /// `Groups`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<Groups>>) -> Self { with(self, "Groups", value) }
        /// `Include`.
        #[track_caller] pub fn include(self, value: impl IntoVal<String>) -> Self { with(self, "Include", value) }
    }

    /// `SourceSegments`.
    pub type SourceSegments = Fields<of::SourceSegments>;
    impl SourceSegments {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<i64>) -> Self { with(self, "Version", value) }
    }
}

/// [`AWS::Pinpoint::SmsTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnSmsTemplate = Handle<of::CfnSmsTemplate>;
impl cfn::ResourceType for of::CfnSmsTemplate { const TYPE: &'static str = "AWS::Pinpoint::SmsTemplate"; type Tags = cfn::TagMap; type Props = CfnSmsTemplateProps; type Reference = String; }
impl CfnSmsTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SmsTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSmsTemplate`].
///
/// Mandatory: `TemplateName`, `Body`.
///
/// A change replaces the resource: `TemplateName`.
pub type CfnSmsTemplateProps = Fields<of::CfnSmsTemplate>;
impl CfnSmsTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template_name: impl IntoVal<String>, body: impl IntoVal<String>) -> Self { with(with(empty(), "TemplateName", template_name), "Body", body) }
    /// `Body`: mandatory.
    #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
    /// `DefaultSubstitutions`.
    #[track_caller] pub fn default_substitutions(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSubstitutions", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TemplateDescription`.
    #[track_caller] pub fn template_description(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateDescription", value) }
    /// `TemplateName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
}

/// [`AWS::Pinpoint::VoiceChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html).
///
/// The vendor winds it down: sunset (2026-10-30).
///
/// What `Ref` returns: `Id`.
pub type CfnVoiceChannel = Handle<of::CfnVoiceChannel>;
impl cfn::ResourceType for of::CfnVoiceChannel { const TYPE: &'static str = "AWS::Pinpoint::VoiceChannel"; type Tags = cfn::NoTags; type Props = CfnVoiceChannelProps; type Reference = String; }
impl CfnVoiceChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnVoiceChannel`].
///
/// Mandatory: `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnVoiceChannelProps = Fields<of::CfnVoiceChannel>;
impl CfnVoiceChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>) -> Self { with(empty(), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
}
