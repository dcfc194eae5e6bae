// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaPackageV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnChannel {} pub enum CfnChannelGroup {} pub enum CfnChannelPolicy {} pub enum CfnOriginEndpoint {} pub enum CfnOriginEndpointPolicy {} }

/// [`AWS::MediaPackageV2::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::MediaPackageV2::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = Is<kinds::MediaPackageV2ChannelArn>; }
impl CfnChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaPackageV2ChannelArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AttachedMultiviewChannels`.
    #[inline] pub fn attr_attached_multiview_channels(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AttachedMultiviewChannels") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `IngestEndpointUrls`.
    #[inline] pub fn attr_ingest_endpoint_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "IngestEndpointUrls") }
    /// The attribute `IngestEndpoints`.
    #[inline] pub fn attr_ingest_endpoints(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "IngestEndpoints") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnChannel`].
///
/// Mandatory: `ChannelGroupName`, `ChannelName`.
///
/// A change replaces the resource: `ChannelGroupName`, `ChannelName`, `InputType`, `OutputLockingMode`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(channel_group_name: impl IntoVal<String>, channel_name: impl IntoVal<String>) -> Self { with(with(empty(), "ChannelGroupName", channel_group_name), "ChannelName", channel_name) }
    /// `ChannelGroupName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelGroupName", value) }
    /// `ChannelName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InputSwitchConfiguration`.
    #[track_caller] pub fn input_switch_configuration(self, value: impl IntoVal<cfn_channel::InputSwitchConfiguration>) -> Self { with(self, "InputSwitchConfiguration", value) }
    /// `InputType`. Changing it replaces the resource.
    #[track_caller] pub fn input_type(self, value: impl IntoVal<cfn_channel::InputType>) -> Self { with(self, "InputType", value) }
    /// `MultiviewConfiguration`.
    #[track_caller] pub fn multiview_configuration(self, value: impl IntoVal<cfn_channel::MultiviewConfiguration>) -> Self { with(self, "MultiviewConfiguration", value) }
    /// `OutputHeaderConfiguration`.
    #[track_caller] pub fn output_header_configuration(self, value: impl IntoVal<cfn_channel::OutputHeaderConfiguration>) -> Self { with(self, "OutputHeaderConfiguration", value) }
    /// `OutputLockingMode`. Changing it replaces the resource.
    #[track_caller] pub fn output_locking_mode(self, value: impl IntoVal<cfn_channel::OutputLockingMode>) -> Self { with(self, "OutputLockingMode", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum InputSwitchConfiguration {} impl ias_core::Optional for InputSwitchConfiguration {} pub enum InputType {} pub enum MultiviewConfiguration {} pub enum MultiviewLayoutType {} pub enum OutputHeaderConfiguration {} impl ias_core::Optional for OutputHeaderConfiguration {} pub enum OutputLockingMode {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `InputSwitchConfiguration`.
    pub type InputSwitchConfiguration = Fields<of::InputSwitchConfiguration>;
    impl InputSwitchConfiguration {
        /// `MQCSInputSwitching`.
        #[track_caller] pub fn mqcs_input_switching(self, value: impl IntoVal<bool>) -> Self { with(self, "MQCSInputSwitching", value) }
        /// `PreferredInput`: 1 to 2.
        #[track_caller] pub fn preferred_input(self, value: impl IntoVal<i64>) -> Self { with(self, "PreferredInput", value) }
    }

    /// Words of `InputType`.
    pub type InputType = Word<fn(of::InputType)>;
    impl InputType {
        /// `HLS`
        pub const Hls: Self = word("HLS");
        /// `CMAF`
        pub const Cmaf: Self = word("CMAF");
        /// `MULTIVIEW`
        pub const Multiview: Self = word("MULTIVIEW");
    }

    /// `MultiviewConfiguration`.
    pub type MultiviewConfiguration = Fields<of::MultiviewConfiguration>;
    impl MultiviewConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(available_layouts: impl IntoVal<List<MultiviewLayoutType>>, available_sources: impl IntoVal<List<String>>) -> Self { with(with(empty(), "AvailableLayouts", available_layouts), "AvailableSources", available_sources) }
        /// `AvailableLayouts`: mandatory, 1 to 6 items.
        #[track_caller] pub fn available_layouts(self, value: impl IntoVal<List<MultiviewLayoutType>>) -> Self { with(self, "AvailableLayouts", value) }
        /// `AvailableSources`: mandatory, 1 to 50 items, each 1 to 256 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn available_sources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailableSources", value) }
    }

    /// Words of `MultiviewLayoutType`.
    pub type MultiviewLayoutType = Word<fn(of::MultiviewLayoutType)>;
    impl MultiviewLayoutType {
        /// `LAYOUT_2EH`
        pub const Layout2Eh: Self = word("LAYOUT_2EH");
        /// `LAYOUT_2PL`
        pub const Layout2Pl: Self = word("LAYOUT_2PL");
        /// `LAYOUT_3EL`
        pub const Layout3El: Self = word("LAYOUT_3EL");
        /// `LAYOUT_3PL`
        pub const Layout3Pl: Self = word("LAYOUT_3PL");
        /// `LAYOUT_4E`
        pub const Layout4E: Self = word("LAYOUT_4E");
        /// `LAYOUT_4PL`
        pub const Layout4Pl: Self = word("LAYOUT_4PL");
    }

    /// `OutputHeaderConfiguration`.
    pub type OutputHeaderConfiguration = Fields<of::OutputHeaderConfiguration>;
    impl OutputHeaderConfiguration {
        /// `PublishMQCS`.
        #[track_caller] pub fn publish_mqcs(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishMQCS", value) }
    }

    /// Words of `OutputLockingMode`.
    pub type OutputLockingMode = Word<fn(of::OutputLockingMode)>;
    impl OutputLockingMode {
        /// `EPOCH_LOCKED`
        pub const EpochLocked: Self = word("EPOCH_LOCKED");
        /// `NON_EPOCH_LOCKED`
        pub const NonEpochLocked: Self = word("NON_EPOCH_LOCKED");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MediaPackageV2::ChannelGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnChannelGroup = Handle<of::CfnChannelGroup>;
impl cfn::ResourceType for of::CfnChannelGroup { const TYPE: &'static str = "AWS::MediaPackageV2::ChannelGroup"; type Tags = cfn::TagList; type Props = CfnChannelGroupProps; type Reference = Is<kinds::ChannelGroupArn>; }
impl CfnChannelGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ChannelGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EgressDomain`.
    #[inline] pub fn attr_egress_domain(&self) -> Val<String> { cfn::attribute(&self.0, "EgressDomain") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnChannelGroup`].
///
/// Mandatory: `ChannelGroupName`.
///
/// A change replaces the resource: `ChannelGroupName`.
pub type CfnChannelGroupProps = Fields<of::CfnChannelGroup>;
impl CfnChannelGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(channel_group_name: impl IntoVal<String>) -> Self { with(empty(), "ChannelGroupName", channel_group_name) }
    /// `ChannelGroupName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelGroupName", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannelGroup`].
pub mod cfn_channel_group {
    pub use super::cfn_channel::{Tag};
}

/// [`AWS::MediaPackageV2::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html).
///
/// What `Ref` returns: a text of ChannelGroupName, ChannelName.
pub type CfnChannelPolicy = Handle<of::CfnChannelPolicy>;
impl cfn::ResourceType for of::CfnChannelPolicy { const TYPE: &'static str = "AWS::MediaPackageV2::ChannelPolicy"; type Tags = cfn::NoTags; type Props = CfnChannelPolicyProps; type Reference = String; }

/// Properties of [`CfnChannelPolicy`].
///
/// Mandatory: `ChannelGroupName`, `ChannelName`, `Policy`.
///
/// A change replaces the resource: `ChannelGroupName`, `ChannelName`.
pub type CfnChannelPolicyProps = Fields<of::CfnChannelPolicy>;
/// What [`CfnChannelPolicyProps`] cannot do without.
pub struct CfnChannelPolicyPropsRequired<A, B, C> {
    /// `ChannelGroupName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub channel_group_name: A,
    /// `ChannelName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub channel_name: B,
    /// `Policy`: at most 6144 characters.
    pub policy: C,
}
impl CfnChannelPolicyProps {
    /// Takes what is mandatory, by name: [`CfnChannelPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>>(required: CfnChannelPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ChannelGroupName", required.channel_group_name), "ChannelName", required.channel_name), "Policy", required.policy) }
    /// `ChannelGroupName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelGroupName", value) }
    /// `ChannelName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `Policy`: mandatory, at most 6144 characters.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
}

/// [`AWS::MediaPackageV2::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnOriginEndpoint = Handle<of::CfnOriginEndpoint>;
impl cfn::ResourceType for of::CfnOriginEndpoint { const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpoint"; type Tags = cfn::TagList; type Props = CfnOriginEndpointProps; type Reference = Is<kinds::MediaPackageV2OriginEndpointArn>; }
impl CfnOriginEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaPackageV2OriginEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DashManifestUrls`.
    #[inline] pub fn attr_dash_manifest_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DashManifestUrls") }
    /// The attribute `HlsManifestUrls`.
    #[inline] pub fn attr_hls_manifest_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "HlsManifestUrls") }
    /// The attribute `LowLatencyHlsManifestUrls`.
    #[inline] pub fn attr_low_latency_hls_manifest_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LowLatencyHlsManifestUrls") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `MssManifestUrls`.
    #[inline] pub fn attr_mss_manifest_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "MssManifestUrls") }
}

/// Properties of [`CfnOriginEndpoint`].
///
/// Mandatory: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`, `ContainerType`.
///
/// A change replaces the resource: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`.
pub type CfnOriginEndpointProps = Fields<of::CfnOriginEndpoint>;
/// What [`CfnOriginEndpointProps`] cannot do without.
pub struct CfnOriginEndpointPropsRequired<A, B, C, D> {
    /// `ChannelGroupName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub channel_group_name: A,
    /// `ChannelName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub channel_name: B,
    /// `OriginEndpointName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub origin_endpoint_name: C,
    /// `ContainerType`.
    pub container_type: D,
}
impl CfnOriginEndpointProps {
    /// Takes what is mandatory, by name: [`CfnOriginEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_origin_endpoint::ContainerType>>(required: CfnOriginEndpointPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ChannelGroupName", required.channel_group_name), "ChannelName", required.channel_name), "OriginEndpointName", required.origin_endpoint_name), "ContainerType", required.container_type) }
    /// `ChannelGroupName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelGroupName", value) }
    /// `ChannelName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `ContainerType`: mandatory.
    #[track_caller] pub fn container_type(self, value: impl IntoVal<cfn_origin_endpoint::ContainerType>) -> Self { with(self, "ContainerType", value) }
    /// `DashManifests`.
    #[track_caller] pub fn dash_manifests(self, value: impl IntoVal<List<cfn_origin_endpoint::DashManifestConfiguration>>) -> Self { with(self, "DashManifests", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ForceEndpointErrorConfiguration`.
    #[track_caller] pub fn force_endpoint_error_configuration(self, value: impl IntoVal<cfn_origin_endpoint::ForceEndpointErrorConfiguration>) -> Self { with(self, "ForceEndpointErrorConfiguration", value) }
    /// `HlsManifests`.
    #[track_caller] pub fn hls_manifests(self, value: impl IntoVal<List<cfn_origin_endpoint::HlsManifestConfiguration>>) -> Self { with(self, "HlsManifests", value) }
    /// `LowLatencyHlsManifests`.
    #[track_caller] pub fn low_latency_hls_manifests(self, value: impl IntoVal<List<cfn_origin_endpoint::LowLatencyHlsManifestConfiguration>>) -> Self { with(self, "LowLatencyHlsManifests", value) }
    /// `MssManifests`.
    #[track_caller] pub fn mss_manifests(self, value: impl IntoVal<List<cfn_origin_endpoint::MssManifestConfiguration>>) -> Self { with(self, "MssManifests", value) }
    /// `OriginEndpointName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn origin_endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "OriginEndpointName", value) }
    /// `Segment`.
    #[track_caller] pub fn segment(self, value: impl IntoVal<cfn_origin_endpoint::Segment>) -> Self { with(self, "Segment", value) }
    /// `StartoverWindowSeconds`: 0 to 1209600.
    #[track_caller] pub fn startover_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "StartoverWindowSeconds", value) }
    /// `StreamNameOutputMode`.
    #[track_caller] pub fn stream_name_output_mode(self, value: impl IntoVal<cfn_origin_endpoint::StreamNameOutputMode>) -> Self { with(self, "StreamNameOutputMode", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_origin_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UriSeparator`.
    #[track_caller] pub fn uri_separator(self, value: impl IntoVal<cfn_origin_endpoint::UriSeparator>) -> Self { with(self, "UriSeparator", value) }
}

/// Types of [`CfnOriginEndpoint`].
pub mod cfn_origin_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{MultiviewLayoutType, Tag};
    mod of { pub enum AdMarkerDash {} pub enum AdMarkerHls {} pub enum CmafEncryptionMethod {} pub enum ContainerType {} pub enum ContentKeyPeriodConfiguration {} impl ias_core::Optional for ContentKeyPeriodConfiguration {} pub enum ContentKeyPeriodTiming {} pub enum CustomAdType {} pub enum DashAudioTimelinePattern {} pub enum DashBaseUrl {} pub enum DashCompactness {} pub enum DashDrmSignaling {} pub enum DashDvbFontDownload {} impl ias_core::Optional for DashDvbFontDownload {} pub enum DashDvbMetricsReporting {} pub enum DashDvbSettings {} impl ias_core::Optional for DashDvbSettings {} pub enum DashManifestConfiguration {} pub enum DashManifestConfigurationAvailabilityStartTimeConfiguration {} pub enum DashPeriodTrigger {} pub enum DashProfile {} pub enum DashProgramInformation {} impl ias_core::Optional for DashProgramInformation {} pub enum DashSegmentTemplateFormat {} pub enum DashSubtitleConfiguration {} impl ias_core::Optional for DashSubtitleConfiguration {} pub enum DashTtmlConfiguration {} pub enum DashTtmlProfile {} pub enum DashUtcTiming {} impl ias_core::Optional for DashUtcTiming {} pub enum DashUtcTimingMode {} pub enum DrmSystem {} pub enum Encryption {} pub enum EncryptionContractConfiguration {} pub enum EncryptionMethod {} impl ias_core::Optional for EncryptionMethod {} pub enum EndpointErrorCondition {} pub enum FilterConfiguration {} impl ias_core::Optional for FilterConfiguration {} pub enum ForceEndpointErrorConfiguration {} impl ias_core::Optional for ForceEndpointErrorConfiguration {} pub enum HlsManifestConfiguration {} pub enum IsmEncryptionMethod {} pub enum LowLatencyHlsFilterConfiguration {} impl ias_core::Optional for LowLatencyHlsFilterConfiguration {} pub enum LowLatencyHlsManifestConfiguration {} pub enum MssFilterConfiguration {} impl ias_core::Optional for MssFilterConfiguration {} pub enum MssManifestConfiguration {} pub enum MssManifestLayout {} pub enum MultiviewFilterConfiguration {} pub enum OutputTimestampMode {} pub enum PresetSpeke20Audio {} pub enum PresetSpeke20Video {} pub enum Scte {} impl ias_core::Optional for Scte {} pub enum ScteDash {} impl ias_core::Optional for ScteDash {} pub enum ScteFilter {} pub enum ScteHls {} impl ias_core::Optional for ScteHls {} pub enum ScteInManifests {} pub enum ScteInSegments {} pub enum Segment {} impl ias_core::Optional for Segment {} pub enum SpekeKeyProvider {} pub enum SpekeVersion {} pub enum StartTag {} pub enum StreamNameOutputMode {} pub enum TsEncryptionMethod {} pub enum UriPathType {} pub enum UriSeparator {} }

    /// Words of `AdMarkerDash`.
    pub type AdMarkerDash = Word<fn(of::AdMarkerDash)>;
    impl AdMarkerDash {
        /// `BINARY`
        pub const Binary: Self = word("BINARY");
        /// `XML`
        pub const Xml: Self = word("XML");
    }

    /// Words of `AdMarkerHls`.
    pub type AdMarkerHls = Word<fn(of::AdMarkerHls)>;
    impl AdMarkerHls {
        /// `DATERANGE`
        pub const Daterange: Self = word("DATERANGE");
        /// `SCTE35_ENHANCED`
        pub const Scte35Enhanced: Self = word("SCTE35_ENHANCED");
    }

    /// Words of `CmafEncryptionMethod`.
    pub type CmafEncryptionMethod = Word<fn(of::CmafEncryptionMethod)>;
    impl CmafEncryptionMethod {
        /// `CENC`
        pub const Cenc: Self = word("CENC");
        /// `CBCS`
        pub const Cbcs: Self = word("CBCS");
    }

    /// Words of `ContainerType`.
    pub type ContainerType = Word<fn(of::ContainerType)>;
    impl ContainerType {
        /// `TS`
        pub const Ts: Self = word("TS");
        /// `CMAF`
        pub const Cmaf: Self = word("CMAF");
        /// `ISM`
        pub const Ism: Self = word("ISM");
    }

    /// `ContentKeyPeriodConfiguration`.
    pub type ContentKeyPeriodConfiguration = Fields<of::ContentKeyPeriodConfiguration>;
    impl ContentKeyPeriodConfiguration {
        /// `ContentKeyPeriodTiming`.
        #[track_caller] pub fn content_key_period_timing(self, value: impl IntoVal<ContentKeyPeriodTiming>) -> Self { with(self, "ContentKeyPeriodTiming", value) }
    }

    /// Words of `ContentKeyPeriodTiming`.
    pub type ContentKeyPeriodTiming = Word<fn(of::ContentKeyPeriodTiming)>;
    impl ContentKeyPeriodTiming {
        /// `INDEX_ONLY`
        pub const IndexOnly: Self = word("INDEX_ONLY");
        /// `START_END_ONLY`
        pub const StartEndOnly: Self = word("START_END_ONLY");
        /// `INDEX_WITH_START_END`
        pub const IndexWithStartEnd: Self = word("INDEX_WITH_START_END");
    }

    /// Words of `CustomAdType`.
    pub type CustomAdType = Word<fn(of::CustomAdType)>;
    impl CustomAdType {
        /// `PROGRAM`
        pub const Program: Self = word("PROGRAM");
        /// `CHAPTER`
        pub const Chapter: Self = word("CHAPTER");
        /// `UNSCHEDULED_EVENT`
        pub const UnscheduledEvent: Self = word("UNSCHEDULED_EVENT");
        /// `ALTERNATE_CONTENT_OPPORTUNITY`
        pub const AlternateContentOpportunity: Self = word("ALTERNATE_CONTENT_OPPORTUNITY");
        /// `NETWORK`
        pub const Network: Self = word("NETWORK");
    }

    /// Words of `DashAudioTimelinePattern`.
    pub type DashAudioTimelinePattern = Word<fn(of::DashAudioTimelinePattern)>;
    impl DashAudioTimelinePattern {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `PATTERNED`
        pub const Patterned: Self = word("PATTERNED");
    }

    /// `DashBaseUrl`.
    pub type DashBaseUrl = Fields<of::DashBaseUrl>;
    impl DashBaseUrl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `DvbPriority`: 1 to 15000.
        #[track_caller] pub fn dvb_priority(self, value: impl IntoVal<i64>) -> Self { with(self, "DvbPriority", value) }
        /// `DvbWeight`: 1 to 15000.
        #[track_caller] pub fn dvb_weight(self, value: impl IntoVal<i64>) -> Self { with(self, "DvbWeight", value) }
        /// `ServiceLocation`: 1 to 2048 characters.
        #[track_caller] pub fn service_location(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceLocation", value) }
        /// `Url`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `DashCompactness`.
    pub type DashCompactness = Word<fn(of::DashCompactness)>;
    impl DashCompactness {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `DashDrmSignaling`.
    pub type DashDrmSignaling = Word<fn(of::DashDrmSignaling)>;
    impl DashDrmSignaling {
        /// `INDIVIDUAL`
        pub const Individual: Self = word("INDIVIDUAL");
        /// `REFERENCED`
        pub const Referenced: Self = word("REFERENCED");
    }

    /// `DashDvbFontDownload`.
    pub type DashDvbFontDownload = Fields<of::DashDvbFontDownload>;
    impl DashDvbFontDownload {
        /// `FontFamily`: 1 to 256 characters.
        #[track_caller] pub fn font_family(self, value: impl IntoVal<String>) -> Self { with(self, "FontFamily", value) }
        /// `MimeType`: 1 to 256 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_/-]*[a-zA-Z0-9]$`.
        #[track_caller] pub fn mime_type(self, value: impl IntoVal<String>) -> Self { with(self, "MimeType", value) }
        /// `Url`: 1 to 2048 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `DashDvbMetricsReporting`.
    pub type DashDvbMetricsReporting = Fields<of::DashDvbMetricsReporting>;
    impl DashDvbMetricsReporting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(reporting_url: impl IntoVal<String>) -> Self { with(empty(), "ReportingUrl", reporting_url) }
        /// `Probability`: 1 to 1000.
        #[track_caller] pub fn probability(self, value: impl IntoVal<i64>) -> Self { with(self, "Probability", value) }
        /// `ReportingUrl`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn reporting_url(self, value: impl IntoVal<String>) -> Self { with(self, "ReportingUrl", value) }
    }

    /// `DashDvbSettings`.
    pub type DashDvbSettings = Fields<of::DashDvbSettings>;
    impl DashDvbSettings {
        /// `ErrorMetrics`: at most 20 items.
        #[track_caller] pub fn error_metrics(self, value: impl IntoVal<List<DashDvbMetricsReporting>>) -> Self { with(self, "ErrorMetrics", value) }
        /// `FontDownload`.
        #[track_caller] pub fn font_download(self, value: impl IntoVal<DashDvbFontDownload>) -> Self { with(self, "FontDownload", value) }
    }

    /// `DashManifestConfiguration`.
    pub type DashManifestConfiguration = Fields<of::DashManifestConfiguration>;
    impl DashManifestConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(manifest_name: impl IntoVal<String>) -> Self { with(empty(), "ManifestName", manifest_name) }
        /// `AudioTimelinePattern`.
        #[track_caller] pub fn audio_timeline_pattern(self, value: impl IntoVal<DashAudioTimelinePattern>) -> Self { with(self, "AudioTimelinePattern", value) }
        /// `AvailabilityStartTimeConfiguration`.
        #[track_caller] pub fn availability_start_time_configuration(self, value: impl IntoVal<DashManifestConfigurationAvailabilityStartTimeConfiguration>) -> Self { with(self, "AvailabilityStartTimeConfiguration", value) }
        /// `BaseUrls`: at most 20 items.
        #[track_caller] pub fn base_urls(self, value: impl IntoVal<List<DashBaseUrl>>) -> Self { with(self, "BaseUrls", value) }
        /// `Compactness`.
        #[track_caller] pub fn compactness(self, value: impl IntoVal<DashCompactness>) -> Self { with(self, "Compactness", value) }
        /// `DrmSignaling`.
        #[track_caller] pub fn drm_signaling(self, value: impl IntoVal<DashDrmSignaling>) -> Self { with(self, "DrmSignaling", value) }
        /// `DvbSettings`.
        #[track_caller] pub fn dvb_settings(self, value: impl IntoVal<DashDvbSettings>) -> Self { with(self, "DvbSettings", value) }
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<FilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
        /// `ManifestName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ManifestWindowSeconds", value) }
        /// `MinBufferTimeSeconds`.
        #[track_caller] pub fn min_buffer_time_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinBufferTimeSeconds", value) }
        /// `MinUpdatePeriodSeconds`.
        #[track_caller] pub fn min_update_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinUpdatePeriodSeconds", value) }
        /// `PeriodTriggers`: at most 100 items.
        #[track_caller] pub fn period_triggers(self, value: impl IntoVal<List<DashPeriodTrigger>>) -> Self { with(self, "PeriodTriggers", value) }
        /// `Profiles`: at most 5 items.
        #[track_caller] pub fn profiles(self, value: impl IntoVal<List<DashProfile>>) -> Self { with(self, "Profiles", value) }
        /// `ProgramInformation`.
        #[track_caller] pub fn program_information(self, value: impl IntoVal<DashProgramInformation>) -> Self { with(self, "ProgramInformation", value) }
        /// `ScteDash`.
        #[track_caller] pub fn scte_dash(self, value: impl IntoVal<ScteDash>) -> Self { with(self, "ScteDash", value) }
        /// `SegmentTemplateFormat`.
        #[track_caller] pub fn segment_template_format(self, value: impl IntoVal<DashSegmentTemplateFormat>) -> Self { with(self, "SegmentTemplateFormat", value) }
        /// `SubtitleConfiguration`.
        #[track_caller] pub fn subtitle_configuration(self, value: impl IntoVal<DashSubtitleConfiguration>) -> Self { with(self, "SubtitleConfiguration", value) }
        /// `SuggestedPresentationDelaySeconds`.
        #[track_caller] pub fn suggested_presentation_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SuggestedPresentationDelaySeconds", value) }
        /// `UriPathType`.
        #[track_caller] pub fn uri_path_type(self, value: impl IntoVal<UriPathType>) -> Self { with(self, "UriPathType", value) }
        /// `UtcTiming`.
        #[track_caller] pub fn utc_timing(self, value: impl IntoVal<DashUtcTiming>) -> Self { with(self, "UtcTiming", value) }
    }

    /// `AvailabilityStartTimeConfiguration`.
    pub type DashManifestConfigurationAvailabilityStartTimeConfiguration = Fields<of::DashManifestConfigurationAvailabilityStartTimeConfiguration>;
    impl DashManifestConfigurationAvailabilityStartTimeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fixed_availability_start_time: impl IntoVal<String>) -> Self { with(empty(), "FixedAvailabilityStartTime", fixed_availability_start_time) }
        /// `FixedAvailabilityStartTime`: mandatory, in the form `date-time`.
        #[track_caller] pub fn fixed_availability_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "FixedAvailabilityStartTime", value) }
    }

    /// Words of `DashPeriodTrigger`.
    pub type DashPeriodTrigger = Word<fn(of::DashPeriodTrigger)>;
    impl DashPeriodTrigger {
        /// `AVAILS`
        pub const Avails: Self = word("AVAILS");
        /// `DRM_KEY_ROTATION`
        pub const DrmKeyRotation: Self = word("DRM_KEY_ROTATION");
        /// `SOURCE_CHANGES`
        pub const SourceChanges: Self = word("SOURCE_CHANGES");
        /// `SOURCE_DISRUPTIONS`
        pub const SourceDisruptions: Self = word("SOURCE_DISRUPTIONS");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `DashProfile`.
    pub type DashProfile = Word<fn(of::DashProfile)>;
    impl DashProfile {
        /// `DVB_DASH`
        pub const DvbDash: Self = word("DVB_DASH");
    }

    /// `DashProgramInformation`.
    pub type DashProgramInformation = Fields<of::DashProgramInformation>;
    impl DashProgramInformation {
        /// `Copyright`: 1 to 2048 characters.
        #[track_caller] pub fn copyright(self, value: impl IntoVal<String>) -> Self { with(self, "Copyright", value) }
        /// `LanguageCode`: 2 to 5 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
        /// `MoreInformationUrl`: 1 to 2048 characters.
        #[track_caller] pub fn more_information_url(self, value: impl IntoVal<String>) -> Self { with(self, "MoreInformationUrl", value) }
        /// `Source`: 1 to 2048 characters.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Title`: 1 to 2048 characters.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    }

    /// Words of `DashSegmentTemplateFormat`.
    pub type DashSegmentTemplateFormat = Word<fn(of::DashSegmentTemplateFormat)>;
    impl DashSegmentTemplateFormat {
        /// `NUMBER_WITH_TIMELINE`
        pub const NumberWithTimeline: Self = word("NUMBER_WITH_TIMELINE");
    }

    /// `DashSubtitleConfiguration`.
    pub type DashSubtitleConfiguration = Fields<of::DashSubtitleConfiguration>;
    impl DashSubtitleConfiguration {
        /// `TtmlConfiguration`.
        #[track_caller] pub fn ttml_configuration(self, value: impl IntoVal<DashTtmlConfiguration>) -> Self { with(self, "TtmlConfiguration", value) }
    }

    /// `DashTtmlConfiguration`.
    pub type DashTtmlConfiguration = Fields<of::DashTtmlConfiguration>;
    impl DashTtmlConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ttml_profile: impl IntoVal<DashTtmlProfile>) -> Self { with(empty(), "TtmlProfile", ttml_profile) }
        /// `TtmlProfile`: mandatory.
        #[track_caller] pub fn ttml_profile(self, value: impl IntoVal<DashTtmlProfile>) -> Self { with(self, "TtmlProfile", value) }
    }

    /// Words of `DashTtmlProfile`.
    pub type DashTtmlProfile = Word<fn(of::DashTtmlProfile)>;
    impl DashTtmlProfile {
        /// `IMSC_1`
        pub const Imsc1: Self = word("IMSC_1");
        /// `EBU_TT_D_101`
        pub const EbuTtD101: Self = word("EBU_TT_D_101");
    }

    /// `DashUtcTiming`.
    pub type DashUtcTiming = Fields<of::DashUtcTiming>;
    impl DashUtcTiming {
        /// `TimingMode`.
        #[track_caller] pub fn timing_mode(self, value: impl IntoVal<DashUtcTimingMode>) -> Self { with(self, "TimingMode", value) }
        /// `TimingSource`: 1 to 1024 characters.
        #[track_caller] pub fn timing_source(self, value: impl IntoVal<String>) -> Self { with(self, "TimingSource", value) }
    }

    /// Words of `DashUtcTimingMode`.
    pub type DashUtcTimingMode = Word<fn(of::DashUtcTimingMode)>;
    impl DashUtcTimingMode {
        /// `HTTP_HEAD`
        pub const HttpHead: Self = word("HTTP_HEAD");
        /// `HTTP_ISO`
        pub const HttpIso: Self = word("HTTP_ISO");
        /// `HTTP_XSDATE`
        pub const HttpXsdate: Self = word("HTTP_XSDATE");
        /// `UTC_DIRECT`
        pub const UtcDirect: Self = word("UTC_DIRECT");
    }

    /// Words of `DrmSystem`.
    pub type DrmSystem = Word<fn(of::DrmSystem)>;
    impl DrmSystem {
        /// `CLEAR_KEY_AES_128`
        pub const ClearKeyAes128: Self = word("CLEAR_KEY_AES_128");
        /// `FAIRPLAY`
        pub const Fairplay: Self = word("FAIRPLAY");
        /// `PLAYREADY`
        pub const Playready: Self = word("PLAYREADY");
        /// `WIDEVINE`
        pub const Widevine: Self = word("WIDEVINE");
        /// `IRDETO`
        pub const Irdeto: Self = word("IRDETO");
    }

    /// `Encryption`.
    pub type Encryption = Fields<of::Encryption>;
    impl Encryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_method: impl IntoVal<EncryptionMethod>, speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(with(empty(), "EncryptionMethod", encryption_method), "SpekeKeyProvider", speke_key_provider) }
        /// `CmafExcludeSegmentDrmMetadata`.
        #[track_caller] pub fn cmaf_exclude_segment_drm_metadata(self, value: impl IntoVal<bool>) -> Self { with(self, "CmafExcludeSegmentDrmMetadata", value) }
        /// `ConstantInitializationVector`: exactly 32 characters, matches `^[0-9a-fA-F]+$`.
        #[track_caller] pub fn constant_initialization_vector(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantInitializationVector", value) }
        /// `EncryptionMethod`: mandatory.
        #[track_caller] pub fn encryption_method(self, value: impl IntoVal<EncryptionMethod>) -> Self { with(self, "EncryptionMethod", value) }
        /// `KeyRotationIntervalSeconds`: 300 to 31536000.
        #[track_caller] pub fn key_rotation_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "KeyRotationIntervalSeconds", value) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `EncryptionContractConfiguration`.
    pub type EncryptionContractConfiguration = Fields<of::EncryptionContractConfiguration>;
    impl EncryptionContractConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(preset_speke20_audio: impl IntoVal<PresetSpeke20Audio>, preset_speke20_video: impl IntoVal<PresetSpeke20Video>) -> Self { with(with(empty(), "PresetSpeke20Audio", preset_speke20_audio), "PresetSpeke20Video", preset_speke20_video) }
        /// `PresetSpeke20Audio`: mandatory.
        #[track_caller] pub fn preset_speke20_audio(self, value: impl IntoVal<PresetSpeke20Audio>) -> Self { with(self, "PresetSpeke20Audio", value) }
        /// `PresetSpeke20Video`: mandatory.
        #[track_caller] pub fn preset_speke20_video(self, value: impl IntoVal<PresetSpeke20Video>) -> Self { with(self, "PresetSpeke20Video", value) }
    }

    /// `EncryptionMethod`.
    pub type EncryptionMethod = Fields<of::EncryptionMethod>;
    impl EncryptionMethod {
        /// `CmafEncryptionMethod`.
        #[track_caller] pub fn cmaf_encryption_method(self, value: impl IntoVal<CmafEncryptionMethod>) -> Self { with(self, "CmafEncryptionMethod", value) }
        /// `IsmEncryptionMethod`.
        #[track_caller] pub fn ism_encryption_method(self, value: impl IntoVal<IsmEncryptionMethod>) -> Self { with(self, "IsmEncryptionMethod", value) }
        /// `TsEncryptionMethod`.
        #[track_caller] pub fn ts_encryption_method(self, value: impl IntoVal<TsEncryptionMethod>) -> Self { with(self, "TsEncryptionMethod", value) }
    }

    /// Words of `EndpointErrorCondition`.
    pub type EndpointErrorCondition = Word<fn(of::EndpointErrorCondition)>;
    impl EndpointErrorCondition {
        /// `STALE_MANIFEST`
        pub const StaleManifest: Self = word("STALE_MANIFEST");
        /// `INCOMPLETE_MANIFEST`
        pub const IncompleteManifest: Self = word("INCOMPLETE_MANIFEST");
        /// `MISSING_DRM_KEY`
        pub const MissingDrmKey: Self = word("MISSING_DRM_KEY");
        /// `SLATE_INPUT`
        pub const SlateInput: Self = word("SLATE_INPUT");
    }

    /// `FilterConfiguration`.
    pub type FilterConfiguration = Fields<of::FilterConfiguration>;
    impl FilterConfiguration {
        /// `ClipStartTime`: in the form `date-time`.
        #[track_caller] pub fn clip_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "ClipStartTime", value) }
        /// `DrmSettings`: 1 to 1024 characters.
        #[track_caller] pub fn drm_settings(self, value: impl IntoVal<String>) -> Self { with(self, "DrmSettings", value) }
        /// `End`: in the form `date-time`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `ManifestFilter`: 1 to 1024 characters.
        #[track_caller] pub fn manifest_filter(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestFilter", value) }
        /// `Multiview`.
        #[track_caller] pub fn multiview(self, value: impl IntoVal<MultiviewFilterConfiguration>) -> Self { with(self, "Multiview", value) }
        /// `Start`: in the form `date-time`.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
        /// `TimeDelaySeconds`: 0 to 1209600.
        #[track_caller] pub fn time_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeDelaySeconds", value) }
    }

    /// `ForceEndpointErrorConfiguration`.
    pub type ForceEndpointErrorConfiguration = Fields<of::ForceEndpointErrorConfiguration>;
    impl ForceEndpointErrorConfiguration {
        /// `EndpointErrorConditions`.
        #[track_caller] pub fn endpoint_error_conditions(self, value: impl IntoVal<List<EndpointErrorCondition>>) -> Self { with(self, "EndpointErrorConditions", value) }
    }

    /// `HlsManifestConfiguration`.
    pub type HlsManifestConfiguration = Fields<of::HlsManifestConfiguration>;
    impl HlsManifestConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(manifest_name: impl IntoVal<String>) -> Self { with(empty(), "ManifestName", manifest_name) }
        /// `ChildManifestName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn child_manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChildManifestName", value) }
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<FilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
        /// `ManifestName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ManifestWindowSeconds", value) }
        /// `ProgramDateTimeIntervalSeconds`.
        #[track_caller] pub fn program_date_time_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramDateTimeIntervalSeconds", value) }
        /// `ScteHls`.
        #[track_caller] pub fn scte_hls(self, value: impl IntoVal<ScteHls>) -> Self { with(self, "ScteHls", value) }
        /// `StartTag`.
        #[track_caller] pub fn start_tag(self, value: impl IntoVal<StartTag>) -> Self { with(self, "StartTag", value) }
        /// `UriPathType`.
        #[track_caller] pub fn uri_path_type(self, value: impl IntoVal<UriPathType>) -> Self { with(self, "UriPathType", value) }
        /// `UrlEncodeChildManifest`.
        #[track_caller] pub fn url_encode_child_manifest(self, value: impl IntoVal<bool>) -> Self { with(self, "UrlEncodeChildManifest", value) }
    }

    /// Words of `IsmEncryptionMethod`.
    pub type IsmEncryptionMethod = Word<fn(of::IsmEncryptionMethod)>;
    impl IsmEncryptionMethod {
        /// `CENC`
        pub const Cenc: Self = word("CENC");
    }

    /// `LowLatencyHlsFilterConfiguration`.
    pub type LowLatencyHlsFilterConfiguration = Fields<of::LowLatencyHlsFilterConfiguration>;
    impl LowLatencyHlsFilterConfiguration {
        /// `ClipStartTime`: in the form `date-time`.
        #[track_caller] pub fn clip_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "ClipStartTime", value) }
        /// `DrmSettings`: 1 to 1024 characters.
        #[track_caller] pub fn drm_settings(self, value: impl IntoVal<String>) -> Self { with(self, "DrmSettings", value) }
        /// `End`: in the form `date-time`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `ManifestFilter`: 1 to 1024 characters.
        #[track_caller] pub fn manifest_filter(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestFilter", value) }
        /// `Start`: in the form `date-time`.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
        /// `TimeDelaySeconds`: 0 to 1209600.
        #[track_caller] pub fn time_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeDelaySeconds", value) }
    }

    /// `LowLatencyHlsManifestConfiguration`.
    pub type LowLatencyHlsManifestConfiguration = Fields<of::LowLatencyHlsManifestConfiguration>;
    impl LowLatencyHlsManifestConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(manifest_name: impl IntoVal<String>) -> Self { with(empty(), "ManifestName", manifest_name) }
        /// `ChildManifestName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn child_manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChildManifestName", value) }
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<LowLatencyHlsFilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
        /// `ManifestName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ManifestWindowSeconds", value) }
        /// `ProgramDateTimeIntervalSeconds`.
        #[track_caller] pub fn program_date_time_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramDateTimeIntervalSeconds", value) }
        /// `ScteHls`.
        #[track_caller] pub fn scte_hls(self, value: impl IntoVal<ScteHls>) -> Self { with(self, "ScteHls", value) }
        /// `StartTag`.
        #[track_caller] pub fn start_tag(self, value: impl IntoVal<StartTag>) -> Self { with(self, "StartTag", value) }
        /// `UriPathType`.
        #[track_caller] pub fn uri_path_type(self, value: impl IntoVal<UriPathType>) -> Self { with(self, "UriPathType", value) }
        /// `UrlEncodeChildManifest`.
        #[track_caller] pub fn url_encode_child_manifest(self, value: impl IntoVal<bool>) -> Self { with(self, "UrlEncodeChildManifest", value) }
    }

    /// `MssFilterConfiguration`.
    pub type MssFilterConfiguration = Fields<of::MssFilterConfiguration>;
    impl MssFilterConfiguration {
        /// `ClipStartTime`: in the form `date-time`.
        #[track_caller] pub fn clip_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "ClipStartTime", value) }
        /// `DrmSettings`: 1 to 1024 characters.
        #[track_caller] pub fn drm_settings(self, value: impl IntoVal<String>) -> Self { with(self, "DrmSettings", value) }
        /// `End`: in the form `date-time`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `ManifestFilter`: 1 to 1024 characters.
        #[track_caller] pub fn manifest_filter(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestFilter", value) }
        /// `Start`: in the form `date-time`.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
        /// `TimeDelaySeconds`: 0 to 1209600.
        #[track_caller] pub fn time_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeDelaySeconds", value) }
    }

    /// `MssManifestConfiguration`.
    pub type MssManifestConfiguration = Fields<of::MssManifestConfiguration>;
    impl MssManifestConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(manifest_name: impl IntoVal<String>) -> Self { with(empty(), "ManifestName", manifest_name) }
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<MssFilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
        /// `ManifestLayout`.
        #[track_caller] pub fn manifest_layout(self, value: impl IntoVal<MssManifestLayout>) -> Self { with(self, "ManifestLayout", value) }
        /// `ManifestName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ManifestWindowSeconds", value) }
    }

    /// Words of `MssManifestLayout`.
    pub type MssManifestLayout = Word<fn(of::MssManifestLayout)>;
    impl MssManifestLayout {
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `COMPACT`
        pub const Compact: Self = word("COMPACT");
    }

    /// `MultiviewFilterConfiguration`.
    pub type MultiviewFilterConfiguration = Fields<of::MultiviewFilterConfiguration>;
    impl MultiviewFilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(layout: impl IntoVal<MultiviewLayoutType>, sources: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Layout", layout), "Sources", sources) }
        /// `Layout`: mandatory.
        #[track_caller] pub fn layout(self, value: impl IntoVal<MultiviewLayoutType>) -> Self { with(self, "Layout", value) }
        /// `Sources`: mandatory, 1 to 50 items, each 1 to 256 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn sources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Sources", value) }
    }

    /// Words of `OutputTimestampMode`.
    pub type OutputTimestampMode = Word<fn(of::OutputTimestampMode)>;
    impl OutputTimestampMode {
        /// `PASSTHROUGH`
        pub const Passthrough: Self = word("PASSTHROUGH");
        /// `REBASED_TO_CHANNEL_START`
        pub const RebasedToChannelStart: Self = word("REBASED_TO_CHANNEL_START");
    }

    /// Words of `PresetSpeke20Audio`.
    pub type PresetSpeke20Audio = Word<fn(of::PresetSpeke20Audio)>;
    impl PresetSpeke20Audio {
        /// `PRESET_AUDIO_1`
        pub const PresetAudio1: Self = word("PRESET_AUDIO_1");
        /// `PRESET_AUDIO_2`
        pub const PresetAudio2: Self = word("PRESET_AUDIO_2");
        /// `PRESET_AUDIO_3`
        pub const PresetAudio3: Self = word("PRESET_AUDIO_3");
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
        /// `UNENCRYPTED`
        pub const Unencrypted: Self = word("UNENCRYPTED");
    }

    /// Words of `PresetSpeke20Video`.
    pub type PresetSpeke20Video = Word<fn(of::PresetSpeke20Video)>;
    impl PresetSpeke20Video {
        /// `PRESET_VIDEO_1`
        pub const PresetVideo1: Self = word("PRESET_VIDEO_1");
        /// `PRESET_VIDEO_2`
        pub const PresetVideo2: Self = word("PRESET_VIDEO_2");
        /// `PRESET_VIDEO_3`
        pub const PresetVideo3: Self = word("PRESET_VIDEO_3");
        /// `PRESET_VIDEO_4`
        pub const PresetVideo4: Self = word("PRESET_VIDEO_4");
        /// `PRESET_VIDEO_5`
        pub const PresetVideo5: Self = word("PRESET_VIDEO_5");
        /// `PRESET_VIDEO_6`
        pub const PresetVideo6: Self = word("PRESET_VIDEO_6");
        /// `PRESET_VIDEO_7`
        pub const PresetVideo7: Self = word("PRESET_VIDEO_7");
        /// `PRESET_VIDEO_8`
        pub const PresetVideo8: Self = word("PRESET_VIDEO_8");
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
        /// `UNENCRYPTED`
        pub const Unencrypted: Self = word("UNENCRYPTED");
    }

    /// `Scte`.
    pub type Scte = Fields<of::Scte>;
    impl Scte {
        /// `CustomAdTypes`: at most 25 items.
        #[track_caller] pub fn custom_ad_types(self, value: impl IntoVal<List<CustomAdType>>) -> Self { with(self, "CustomAdTypes", value) }
        /// `ScteFilter`: at most 100 items.
        #[track_caller] pub fn scte_filter(self, value: impl IntoVal<List<ScteFilter>>) -> Self { with(self, "ScteFilter", value) }
        /// `ScteInSegments`.
        #[track_caller] pub fn scte_in_segments(self, value: impl IntoVal<ScteInSegments>) -> Self { with(self, "ScteInSegments", value) }
    }

    /// `ScteDash`.
    pub type ScteDash = Fields<of::ScteDash>;
    impl ScteDash {
        /// `AdMarkerDash`.
        #[track_caller] pub fn ad_marker_dash(self, value: impl IntoVal<AdMarkerDash>) -> Self { with(self, "AdMarkerDash", value) }
        /// `ScteInManifests`.
        #[track_caller] pub fn scte_in_manifests(self, value: impl IntoVal<ScteInManifests>) -> Self { with(self, "ScteInManifests", value) }
    }

    /// Words of `ScteFilter`.
    pub type ScteFilter = Word<fn(of::ScteFilter)>;
    impl ScteFilter {
        /// `SPLICE_INSERT`
        pub const SpliceInsert: Self = word("SPLICE_INSERT");
        /// `BREAK`
        pub const Break: Self = word("BREAK");
        /// `PROVIDER_ADVERTISEMENT`
        pub const ProviderAdvertisement: Self = word("PROVIDER_ADVERTISEMENT");
        /// `DISTRIBUTOR_ADVERTISEMENT`
        pub const DistributorAdvertisement: Self = word("DISTRIBUTOR_ADVERTISEMENT");
        /// `PROVIDER_PLACEMENT_OPPORTUNITY`
        pub const ProviderPlacementOpportunity: Self = word("PROVIDER_PLACEMENT_OPPORTUNITY");
        /// `DISTRIBUTOR_PLACEMENT_OPPORTUNITY`
        pub const DistributorPlacementOpportunity: Self = word("DISTRIBUTOR_PLACEMENT_OPPORTUNITY");
        /// `PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY`
        pub const ProviderOverlayPlacementOpportunity: Self = word("PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY");
        /// `DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY`
        pub const DistributorOverlayPlacementOpportunity: Self = word("DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY");
        /// `PROGRAM`
        pub const Program: Self = word("PROGRAM");
        /// `CHAPTER`
        pub const Chapter: Self = word("CHAPTER");
        /// `UNSCHEDULED_EVENT`
        pub const UnscheduledEvent: Self = word("UNSCHEDULED_EVENT");
        /// `ALTERNATE_CONTENT_OPPORTUNITY`
        pub const AlternateContentOpportunity: Self = word("ALTERNATE_CONTENT_OPPORTUNITY");
        /// `NETWORK`
        pub const Network: Self = word("NETWORK");
        /// `PROVIDER_PROMO`
        pub const ProviderPromo: Self = word("PROVIDER_PROMO");
        /// `DISTRIBUTOR_PROMO`
        pub const DistributorPromo: Self = word("DISTRIBUTOR_PROMO");
        /// `PROVIDER_AD_BLOCK`
        pub const ProviderAdBlock: Self = word("PROVIDER_AD_BLOCK");
        /// `DISTRIBUTOR_AD_BLOCK`
        pub const DistributorAdBlock: Self = word("DISTRIBUTOR_AD_BLOCK");
        /// `CONTENT_IDENTIFICATION`
        pub const ContentIdentification: Self = word("CONTENT_IDENTIFICATION");
        /// `CALL_AD_SERVER`
        pub const CallAdServer: Self = word("CALL_AD_SERVER");
    }

    /// `ScteHls`.
    pub type ScteHls = Fields<of::ScteHls>;
    impl ScteHls {
        /// `AdMarkerHls`.
        #[track_caller] pub fn ad_marker_hls(self, value: impl IntoVal<AdMarkerHls>) -> Self { with(self, "AdMarkerHls", value) }
        /// `ScteInManifests`.
        #[track_caller] pub fn scte_in_manifests(self, value: impl IntoVal<ScteInManifests>) -> Self { with(self, "ScteInManifests", value) }
    }

    /// Words of `ScteInManifests`.
    pub type ScteInManifests = Word<fn(of::ScteInManifests)>;
    impl ScteInManifests {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `MATCHES_FILTER`
        pub const MatchesFilter: Self = word("MATCHES_FILTER");
    }

    /// Words of `ScteInSegments`.
    pub type ScteInSegments = Word<fn(of::ScteInSegments)>;
    impl ScteInSegments {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `MATCHES_FILTER`
        pub const MatchesFilter: Self = word("MATCHES_FILTER");
    }

    /// `Segment`.
    pub type Segment = Fields<of::Segment>;
    impl Segment {
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<Encryption>) -> Self { with(self, "Encryption", value) }
        /// `IncludeIframeOnlyStreams`.
        #[track_caller] pub fn include_iframe_only_streams(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeIframeOnlyStreams", value) }
        /// `OutputTimestampMode`.
        #[track_caller] pub fn output_timestamp_mode(self, value: impl IntoVal<OutputTimestampMode>) -> Self { with(self, "OutputTimestampMode", value) }
        /// `Scte`.
        #[track_caller] pub fn scte(self, value: impl IntoVal<Scte>) -> Self { with(self, "Scte", value) }
        /// `SegmentDurationSeconds`: 1 to 30.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `SegmentName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn segment_name(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentName", value) }
        /// `TsIncludeDvbSubtitles`.
        #[track_caller] pub fn ts_include_dvb_subtitles(self, value: impl IntoVal<bool>) -> Self { with(self, "TsIncludeDvbSubtitles", value) }
        /// `TsUseAudioRenditionGroup`.
        #[track_caller] pub fn ts_use_audio_rendition_group(self, value: impl IntoVal<bool>) -> Self { with(self, "TsUseAudioRenditionGroup", value) }
    }

    /// `SpekeKeyProvider`.
    pub type SpekeKeyProvider = Fields<of::SpekeKeyProvider>;
    /// What [`SpekeKeyProvider`] cannot do without.
    pub struct SpekeKeyProviderRequired<A, B, C, D, E> {
        /// `DrmSystems`: 1 to 4 items.
        pub drm_systems: A,
        /// `EncryptionContractConfiguration`.
        pub encryption_contract_configuration: B,
        /// `ResourceId`: 1 to 256 characters, matches `^[0-9a-zA-Z_-]+$`.
        pub resource_id: C,
        /// `RoleArn`: 1 to 2048 characters.
        pub role_arn: D,
        /// `Url`: 1 to 1024 characters.
        pub url: E,
    }
    impl SpekeKeyProvider {
        /// Takes what is mandatory, by name: [`SpekeKeyProviderRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<DrmSystem>>, B: IntoVal<EncryptionContractConfiguration>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<String>>(required: SpekeKeyProviderRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "DrmSystems", required.drm_systems), "EncryptionContractConfiguration", required.encryption_contract_configuration), "ResourceId", required.resource_id), "RoleArn", required.role_arn), "Url", required.url) }
        /// `CertificateArn`: 20 to 2048 characters, matches `^arn:([^:\n]+):acm:([^:\n]+):([0-9]+):certificate/[a-zA-Z0-9-_]+$`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `ContentKeyPeriodConfiguration`.
        #[track_caller] pub fn content_key_period_configuration(self, value: impl IntoVal<ContentKeyPeriodConfiguration>) -> Self { with(self, "ContentKeyPeriodConfiguration", value) }
        /// `DrmSystems`: mandatory, 1 to 4 items.
        #[track_caller] pub fn drm_systems(self, value: impl IntoVal<List<DrmSystem>>) -> Self { with(self, "DrmSystems", value) }
        /// `EncryptionContractConfiguration`: mandatory.
        #[track_caller] pub fn encryption_contract_configuration(self, value: impl IntoVal<EncryptionContractConfiguration>) -> Self { with(self, "EncryptionContractConfiguration", value) }
        /// `ResourceId`: mandatory, 1 to 256 characters, matches `^[0-9a-zA-Z_-]+$`.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `RoleArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SpekeVersion`.
        #[track_caller] pub fn speke_version(self, value: impl IntoVal<SpekeVersion>) -> Self { with(self, "SpekeVersion", value) }
        /// `Url`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `SpekeVersion`.
    pub type SpekeVersion = Word<fn(of::SpekeVersion)>;
    impl SpekeVersion {
        /// `V2_0`
        pub const V2_0: Self = word("V2_0");
        /// `V2_1`
        pub const V2_1: Self = word("V2_1");
    }

    /// `StartTag`.
    pub type StartTag = Fields<of::StartTag>;
    impl StartTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_offset: impl IntoVal<f64>) -> Self { with(empty(), "TimeOffset", time_offset) }
        /// `Precise`.
        #[track_caller] pub fn precise(self, value: impl IntoVal<bool>) -> Self { with(self, "Precise", value) }
        /// `TimeOffset`: mandatory.
        #[track_caller] pub fn time_offset(self, value: impl IntoVal<f64>) -> Self { with(self, "TimeOffset", value) }
    }

    /// Words of `StreamNameOutputMode`.
    pub type StreamNameOutputMode = Word<fn(of::StreamNameOutputMode)>;
    impl StreamNameOutputMode {
        /// `INDEX`
        pub const Index: Self = word("INDEX");
        /// `PASSTHROUGH_NAME`
        pub const PassthroughName: Self = word("PASSTHROUGH_NAME");
    }

    /// Words of `TsEncryptionMethod`.
    pub type TsEncryptionMethod = Word<fn(of::TsEncryptionMethod)>;
    impl TsEncryptionMethod {
        /// `AES_128`
        pub const Aes128: Self = word("AES_128");
        /// `SAMPLE_AES`
        pub const SampleAes: Self = word("SAMPLE_AES");
    }

    /// Words of `UriPathType`.
    pub type UriPathType = Word<fn(of::UriPathType)>;
    impl UriPathType {
        /// `LEAF`
        pub const Leaf: Self = word("LEAF");
        /// `ROOT`
        pub const Root: Self = word("ROOT");
    }

    /// Words of `UriSeparator`.
    pub type UriSeparator = Word<fn(of::UriSeparator)>;
    impl UriSeparator {
        /// `UNDERSCORE`
        pub const Underscore: Self = word("UNDERSCORE");
        /// `HYPHEN`
        pub const Hyphen: Self = word("HYPHEN");
    }
}

/// [`AWS::MediaPackageV2::OriginEndpointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html).
///
/// What `Ref` returns: a text of ChannelGroupName, ChannelName, OriginEndpointName.
pub type CfnOriginEndpointPolicy = Handle<of::CfnOriginEndpointPolicy>;
impl cfn::ResourceType for of::CfnOriginEndpointPolicy { const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpointPolicy"; type Tags = cfn::NoTags; type Props = CfnOriginEndpointPolicyProps; type Reference = String; }

/// Properties of [`CfnOriginEndpointPolicy`].
///
/// Mandatory: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`, `Policy`.
///
/// A change replaces the resource: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`.
pub type CfnOriginEndpointPolicyProps = Fields<of::CfnOriginEndpointPolicy>;
/// What [`CfnOriginEndpointPolicyProps`] cannot do without.
pub struct CfnOriginEndpointPolicyPropsRequired<A, B, C, D> {
    /// `ChannelGroupName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub channel_group_name: A,
    /// `ChannelName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub channel_name: B,
    /// `OriginEndpointName`: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub origin_endpoint_name: C,
    /// `Policy`: at most 6144 characters.
    pub policy: D,
}
impl CfnOriginEndpointPolicyProps {
    /// Takes what is mandatory, by name: [`CfnOriginEndpointPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Json>>(required: CfnOriginEndpointPolicyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ChannelGroupName", required.channel_group_name), "ChannelName", required.channel_name), "OriginEndpointName", required.origin_endpoint_name), "Policy", required.policy) }
    /// `CdnAuthConfiguration`.
    #[track_caller] pub fn cdn_auth_configuration(self, value: impl IntoVal<cfn_origin_endpoint_policy::CdnAuthConfiguration>) -> Self { with(self, "CdnAuthConfiguration", value) }
    /// `ChannelGroupName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelGroupName", value) }
    /// `ChannelName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `OriginEndpointName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn origin_endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "OriginEndpointName", value) }
    /// `Policy`: mandatory, at most 6144 characters.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
}

/// Types of [`CfnOriginEndpointPolicy`].
pub mod cfn_origin_endpoint_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CdnAuthConfiguration {} }

    /// `CdnAuthConfiguration`.
    pub type CdnAuthConfiguration = Fields<of::CdnAuthConfiguration>;
    impl CdnAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cdn_identifier_secret_arns: impl IntoVal<List<String>>, secrets_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "CdnIdentifierSecretArns", cdn_identifier_secret_arns), "SecretsRoleArn", secrets_role_arn) }
        /// `CdnIdentifierSecretArns`: mandatory, 1 to 100 items, each 20 to 2048 characters.
        #[track_caller] pub fn cdn_identifier_secret_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CdnIdentifierSecretArns", value) }
        /// `SecretsRoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn secrets_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsRoleArn", value) }
    }
}
