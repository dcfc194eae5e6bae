// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaPackage`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAsset {} pub enum CfnChannel {} pub enum CfnOriginEndpoint {} pub enum CfnPackagingConfiguration {} pub enum CfnPackagingGroup {} }

/// [`AWS::MediaPackage::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAsset = Handle<of::CfnAsset>;
impl cfn::ResourceType for of::CfnAsset { const TYPE: &'static str = "AWS::MediaPackage::Asset"; type Tags = cfn::TagList; type Props = CfnAssetProps; type Reference = String; }
impl CfnAsset {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaPackageAssetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
}

/// Properties of [`CfnAsset`].
///
/// Mandatory: `Id`, `PackagingGroupId`, `SourceArn`, `SourceRoleArn`.
///
/// A change replaces the resource: `Id`, `Tags`.
pub type CfnAssetProps = Fields<of::CfnAsset>;
/// What [`CfnAssetProps`] cannot do without.
pub struct CfnAssetPropsRequired<A, B, C, D> {
    /// `Id`. Changing it replaces the resource.
    pub id: A,
    /// `PackagingGroupId`.
    pub packaging_group_id: B,
    /// `SourceArn`.
    pub source_arn: C,
    /// `SourceRoleArn`.
    pub source_role_arn: D,
}
impl CfnAssetProps {
    /// Takes what is mandatory, by name: [`CfnAssetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnAssetPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Id", required.id), "PackagingGroupId", required.packaging_group_id), "SourceArn", required.source_arn), "SourceRoleArn", required.source_role_arn) }
    /// `EgressEndpoints`.
    #[track_caller] pub fn egress_endpoints(self, value: impl IntoVal<List<cfn_asset::EgressEndpoint>>) -> Self { with(self, "EgressEndpoints", value) }
    /// `Id`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `PackagingGroupId`: mandatory.
    #[track_caller] pub fn packaging_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "PackagingGroupId", value) }
    /// `ResourceId`.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `SourceArn`: mandatory.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    /// `SourceRoleArn`: mandatory.
    #[track_caller] pub fn source_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SourceRoleArn", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_asset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAsset`].
pub mod cfn_asset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EgressEndpoint {} impl ias_core::Optional for EgressEndpoint {} pub enum Tag {} }

    /// `EgressEndpoint`.
    pub type EgressEndpoint = Fields<of::EgressEndpoint>;
    impl EgressEndpoint {
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MediaPackage::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html).
///
/// What `Ref` returns: `Id`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::MediaPackage::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = String; }
impl CfnChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaPackageChannelArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnChannel`].
///
/// Mandatory: `Id`.
///
/// A change replaces the resource: `Id`, `Tags`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EgressAccessLogs`.
    #[track_caller] pub fn egress_access_logs(self, value: impl IntoVal<cfn_channel::LogConfiguration>) -> Self { with(self, "EgressAccessLogs", value) }
    /// `HlsIngest`.
    #[track_caller] pub fn hls_ingest(self, value: impl IntoVal<cfn_channel::HlsIngest>) -> Self { with(self, "HlsIngest", value) }
    /// `Id`: mandatory, 1 to 256 characters, matches `\A[0-9a-zA-Z-_]+\Z`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `IngressAccessLogs`.
    #[track_caller] pub fn ingress_access_logs(self, value: impl IntoVal<cfn_channel::LogConfiguration>) -> Self { with(self, "IngressAccessLogs", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_asset::{Tag};
    mod of { pub enum HlsIngest {} impl ias_core::Optional for HlsIngest {} pub enum IngestEndpoint {} impl ias_core::Optional for IngestEndpoint {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} }

    /// `HlsIngest`.
    pub type HlsIngest = Fields<of::HlsIngest>;
    impl HlsIngest {
        /// `ingestEndpoints`.
        #[track_caller] pub fn ingest_endpoints(self, value: impl IntoVal<List<IngestEndpoint>>) -> Self { with(self, "ingestEndpoints", value) }
    }

    /// `IngestEndpoint`.
    pub type IngestEndpoint = Fields<of::IngestEndpoint>;
    impl IngestEndpoint {
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `LogGroupName`: 1 to 256 characters, matches `\A^(\/aws\/MediaPackage\/)[a-zA-Z0-9_-]+\Z`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    }
}

/// [`AWS::MediaPackage::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOriginEndpoint = Handle<of::CfnOriginEndpoint>;
impl cfn::ResourceType for of::CfnOriginEndpoint { const TYPE: &'static str = "AWS::MediaPackage::OriginEndpoint"; type Tags = cfn::TagList; type Props = CfnOriginEndpointProps; type Reference = String; }
impl CfnOriginEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaPackageOriginEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnOriginEndpoint`].
///
/// Mandatory: `Id`, `ChannelId`.
///
/// A change replaces the resource: `Id`.
pub type CfnOriginEndpointProps = Fields<of::CfnOriginEndpoint>;
impl CfnOriginEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(id: impl IntoVal<String>, channel_id: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "ChannelId", channel_id) }
    /// `Authorization`.
    #[track_caller] pub fn authorization(self, value: impl IntoVal<cfn_origin_endpoint::Authorization>) -> Self { with(self, "Authorization", value) }
    /// `ChannelId`: mandatory.
    #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelId", value) }
    /// `CmafPackage`.
    #[track_caller] pub fn cmaf_package(self, value: impl IntoVal<cfn_origin_endpoint::CmafPackage>) -> Self { with(self, "CmafPackage", value) }
    /// `DashPackage`.
    #[track_caller] pub fn dash_package(self, value: impl IntoVal<cfn_origin_endpoint::DashPackage>) -> Self { with(self, "DashPackage", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HlsPackage`.
    #[track_caller] pub fn hls_package(self, value: impl IntoVal<cfn_origin_endpoint::HlsPackage>) -> Self { with(self, "HlsPackage", value) }
    /// `Id`: mandatory, 1 to 256 characters, matches `\A[0-9a-zA-Z-_]+\Z`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `ManifestName`.
    #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
    /// `MssPackage`.
    #[track_caller] pub fn mss_package(self, value: impl IntoVal<cfn_origin_endpoint::MssPackage>) -> Self { with(self, "MssPackage", value) }
    /// `Origination`.
    #[track_caller] pub fn origination(self, value: impl IntoVal<cfn_origin_endpoint::Origination>) -> Self { with(self, "Origination", value) }
    /// `StartoverWindowSeconds`.
    #[track_caller] pub fn startover_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "StartoverWindowSeconds", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_origin_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeDelaySeconds`.
    #[track_caller] pub fn time_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeDelaySeconds", value) }
    /// `Whitelist`.
    #[track_caller] pub fn whitelist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Whitelist", value) }
}

/// Types of [`CfnOriginEndpoint`].
pub mod cfn_origin_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_asset::{Tag};
    mod of { pub enum AdsOnDeliveryRestrictions {} pub enum Authorization {} pub enum CmafEncryption {} pub enum CmafEncryptionEncryptionMethod {} pub enum CmafPackage {} impl ias_core::Optional for CmafPackage {} pub enum DashEncryption {} pub enum DashPackage {} impl ias_core::Optional for DashPackage {} pub enum DashPackageAdTrigger {} pub enum DashPackageManifestLayout {} pub enum DashPackagePeriodTrigger {} pub enum DashPackageProfile {} pub enum DashPackageSegmentTemplateFormat {} pub enum DashPackageUtcTiming {} pub enum EncryptionContractConfiguration {} pub enum EncryptionContractConfigurationPresetSpeke20Audio {} pub enum EncryptionContractConfigurationPresetSpeke20Video {} pub enum HlsEncryption {} pub enum HlsEncryptionEncryptionMethod {} pub enum HlsManifest {} pub enum HlsManifestAdMarkers {} pub enum HlsManifestAdTrigger {} pub enum HlsManifestPlaylistType {} pub enum HlsPackage {} impl ias_core::Optional for HlsPackage {} pub enum HlsPackageAdMarkers {} pub enum HlsPackageAdTrigger {} pub enum HlsPackagePlaylistType {} pub enum MssEncryption {} pub enum MssPackage {} impl ias_core::Optional for MssPackage {} pub enum Origination {} pub enum SpekeKeyProvider {} pub enum StreamSelection {} impl ias_core::Optional for StreamSelection {} pub enum StreamSelectionStreamOrder {} }

    /// Words of `AdsOnDeliveryRestrictions`.
    pub type AdsOnDeliveryRestrictions = Word<fn(of::AdsOnDeliveryRestrictions)>;
    impl AdsOnDeliveryRestrictions {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `RESTRICTED`
        pub const Restricted: Self = word("RESTRICTED");
        /// `UNRESTRICTED`
        pub const Unrestricted: Self = word("UNRESTRICTED");
        /// `BOTH`
        pub const Both: Self = word("BOTH");
    }

    /// `Authorization`.
    pub type Authorization = Fields<of::Authorization>;
    impl Authorization {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secrets_role_arn: impl IntoVal<Is<kinds::RoleArn>>, cdn_identifier_secret: impl IntoVal<String>) -> Self { with(with(empty(), "SecretsRoleArn", secrets_role_arn), "CdnIdentifierSecret", cdn_identifier_secret) }
        /// `CdnIdentifierSecret`: mandatory.
        #[track_caller] pub fn cdn_identifier_secret(self, value: impl IntoVal<String>) -> Self { with(self, "CdnIdentifierSecret", value) }
        /// `SecretsRoleArn`: mandatory.
        #[track_caller] pub fn secrets_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsRoleArn", value) }
    }

    /// `CmafEncryption`.
    pub type CmafEncryption = Fields<of::CmafEncryption>;
    impl CmafEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `ConstantInitializationVector`: exactly 32 characters, matches `\A[0-9a-fA-F]+\Z`.
        #[track_caller] pub fn constant_initialization_vector(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantInitializationVector", value) }
        /// `EncryptionMethod`.
        #[track_caller] pub fn encryption_method(self, value: impl IntoVal<CmafEncryptionEncryptionMethod>) -> Self { with(self, "EncryptionMethod", value) }
        /// `KeyRotationIntervalSeconds`.
        #[track_caller] pub fn key_rotation_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "KeyRotationIntervalSeconds", value) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// Words of `EncryptionMethod`.
    pub type CmafEncryptionEncryptionMethod = Word<fn(of::CmafEncryptionEncryptionMethod)>;
    impl CmafEncryptionEncryptionMethod {
        /// `SAMPLE_AES`
        pub const SampleAes: Self = word("SAMPLE_AES");
        /// `AES_CTR`
        pub const AesCtr: Self = word("AES_CTR");
    }

    /// `CmafPackage`.
    pub type CmafPackage = Fields<of::CmafPackage>;
    impl CmafPackage {
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<CmafEncryption>) -> Self { with(self, "Encryption", value) }
        /// `HlsManifests`.
        #[track_caller] pub fn hls_manifests(self, value: impl IntoVal<List<HlsManifest>>) -> Self { with(self, "HlsManifests", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `SegmentPrefix`.
        #[track_caller] pub fn segment_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentPrefix", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
    }

    /// `DashEncryption`.
    pub type DashEncryption = Fields<of::DashEncryption>;
    impl DashEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `KeyRotationIntervalSeconds`.
        #[track_caller] pub fn key_rotation_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "KeyRotationIntervalSeconds", value) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `DashPackage`.
    pub type DashPackage = Fields<of::DashPackage>;
    impl DashPackage {
        /// `AdTriggers`.
        #[track_caller] pub fn ad_triggers(self, value: impl IntoVal<List<DashPackageAdTrigger>>) -> Self { with(self, "AdTriggers", value) }
        /// `AdsOnDeliveryRestrictions`.
        #[track_caller] pub fn ads_on_delivery_restrictions(self, value: impl IntoVal<AdsOnDeliveryRestrictions>) -> Self { with(self, "AdsOnDeliveryRestrictions", value) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<DashEncryption>) -> Self { with(self, "Encryption", value) }
        /// `IncludeIframeOnlyStream`.
        #[track_caller] pub fn include_iframe_only_stream(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeIframeOnlyStream", value) }
        /// `ManifestLayout`.
        #[track_caller] pub fn manifest_layout(self, value: impl IntoVal<DashPackageManifestLayout>) -> Self { with(self, "ManifestLayout", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ManifestWindowSeconds", value) }
        /// `MinBufferTimeSeconds`.
        #[track_caller] pub fn min_buffer_time_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinBufferTimeSeconds", value) }
        /// `MinUpdatePeriodSeconds`.
        #[track_caller] pub fn min_update_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinUpdatePeriodSeconds", value) }
        /// `PeriodTriggers`.
        #[track_caller] pub fn period_triggers(self, value: impl IntoVal<List<DashPackagePeriodTrigger>>) -> Self { with(self, "PeriodTriggers", value) }
        /// `Profile`.
        #[track_caller] pub fn profile(self, value: impl IntoVal<DashPackageProfile>) -> Self { with(self, "Profile", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `SegmentTemplateFormat`.
        #[track_caller] pub fn segment_template_format(self, value: impl IntoVal<DashPackageSegmentTemplateFormat>) -> Self { with(self, "SegmentTemplateFormat", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
        /// `SuggestedPresentationDelaySeconds`.
        #[track_caller] pub fn suggested_presentation_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SuggestedPresentationDelaySeconds", value) }
        /// `UtcTiming`.
        #[track_caller] pub fn utc_timing(self, value: impl IntoVal<DashPackageUtcTiming>) -> Self { with(self, "UtcTiming", value) }
        /// `UtcTimingUri`.
        #[track_caller] pub fn utc_timing_uri(self, value: impl IntoVal<String>) -> Self { with(self, "UtcTimingUri", value) }
    }

    /// Words of `AdTrigger`.
    pub type DashPackageAdTrigger = Word<fn(of::DashPackageAdTrigger)>;
    impl DashPackageAdTrigger {
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
    }

    /// Words of `ManifestLayout`.
    pub type DashPackageManifestLayout = Word<fn(of::DashPackageManifestLayout)>;
    impl DashPackageManifestLayout {
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `COMPACT`
        pub const Compact: Self = word("COMPACT");
        /// `DRM_TOP_LEVEL_COMPACT`
        pub const DrmTopLevelCompact: Self = word("DRM_TOP_LEVEL_COMPACT");
    }

    /// Words of `PeriodTrigger`.
    pub type DashPackagePeriodTrigger = Word<fn(of::DashPackagePeriodTrigger)>;
    impl DashPackagePeriodTrigger {
        /// `ADS`
        pub const Ads: Self = word("ADS");
    }

    /// Words of `Profile`.
    pub type DashPackageProfile = Word<fn(of::DashPackageProfile)>;
    impl DashPackageProfile {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `HBBTV_1_5`
        pub const Hbbtv1_5: Self = word("HBBTV_1_5");
        /// `HYBRIDCAST`
        pub const Hybridcast: Self = word("HYBRIDCAST");
        /// `DVB_DASH_2014`
        pub const DvbDash2014: Self = word("DVB_DASH_2014");
    }

    /// Words of `SegmentTemplateFormat`.
    pub type DashPackageSegmentTemplateFormat = Word<fn(of::DashPackageSegmentTemplateFormat)>;
    impl DashPackageSegmentTemplateFormat {
        /// `NUMBER_WITH_TIMELINE`
        pub const NumberWithTimeline: Self = word("NUMBER_WITH_TIMELINE");
        /// `TIME_WITH_TIMELINE`
        pub const TimeWithTimeline: Self = word("TIME_WITH_TIMELINE");
        /// `NUMBER_WITH_DURATION`
        pub const NumberWithDuration: Self = word("NUMBER_WITH_DURATION");
    }

    /// Words of `UtcTiming`.
    pub type DashPackageUtcTiming = Word<fn(of::DashPackageUtcTiming)>;
    impl DashPackageUtcTiming {
        /// `HTTP-XSDATE`
        pub const HttpXsdate: Self = word("HTTP-XSDATE");
        /// `HTTP-ISO`
        pub const HttpIso: Self = word("HTTP-ISO");
        /// `HTTP-HEAD`
        pub const HttpHead: Self = word("HTTP-HEAD");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `EncryptionContractConfiguration`.
    pub type EncryptionContractConfiguration = Fields<of::EncryptionContractConfiguration>;
    impl EncryptionContractConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(preset_speke20_audio: impl IntoVal<EncryptionContractConfigurationPresetSpeke20Audio>, preset_speke20_video: impl IntoVal<EncryptionContractConfigurationPresetSpeke20Video>) -> Self { with(with(empty(), "PresetSpeke20Audio", preset_speke20_audio), "PresetSpeke20Video", preset_speke20_video) }
        /// `PresetSpeke20Audio`: mandatory. Deprecated.
        #[track_caller] pub fn preset_speke20_audio(self, value: impl IntoVal<EncryptionContractConfigurationPresetSpeke20Audio>) -> Self { with(self, "PresetSpeke20Audio", value) }
        /// `PresetSpeke20Video`: mandatory. Deprecated.
        #[track_caller] pub fn preset_speke20_video(self, value: impl IntoVal<EncryptionContractConfigurationPresetSpeke20Video>) -> Self { with(self, "PresetSpeke20Video", value) }
    }

    /// Words of `PresetSpeke20Audio`.
    pub type EncryptionContractConfigurationPresetSpeke20Audio = Word<fn(of::EncryptionContractConfigurationPresetSpeke20Audio)>;
    impl EncryptionContractConfigurationPresetSpeke20Audio {
        /// `PRESET-AUDIO-1`
        pub const PresetAudio1: Self = word("PRESET-AUDIO-1");
        /// `PRESET-AUDIO-2`
        pub const PresetAudio2: Self = word("PRESET-AUDIO-2");
        /// `PRESET-AUDIO-3`
        pub const PresetAudio3: Self = word("PRESET-AUDIO-3");
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
        /// `UNENCRYPTED`
        pub const Unencrypted: Self = word("UNENCRYPTED");
    }

    /// Words of `PresetSpeke20Video`.
    pub type EncryptionContractConfigurationPresetSpeke20Video = Word<fn(of::EncryptionContractConfigurationPresetSpeke20Video)>;
    impl EncryptionContractConfigurationPresetSpeke20Video {
        /// `PRESET-VIDEO-1`
        pub const PresetVideo1: Self = word("PRESET-VIDEO-1");
        /// `PRESET-VIDEO-2`
        pub const PresetVideo2: Self = word("PRESET-VIDEO-2");
        /// `PRESET-VIDEO-3`
        pub const PresetVideo3: Self = word("PRESET-VIDEO-3");
        /// `PRESET-VIDEO-4`
        pub const PresetVideo4: Self = word("PRESET-VIDEO-4");
        /// `PRESET-VIDEO-5`
        pub const PresetVideo5: Self = word("PRESET-VIDEO-5");
        /// `PRESET-VIDEO-6`
        pub const PresetVideo6: Self = word("PRESET-VIDEO-6");
        /// `PRESET-VIDEO-7`
        pub const PresetVideo7: Self = word("PRESET-VIDEO-7");
        /// `PRESET-VIDEO-8`
        pub const PresetVideo8: Self = word("PRESET-VIDEO-8");
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
        /// `UNENCRYPTED`
        pub const Unencrypted: Self = word("UNENCRYPTED");
    }

    /// `HlsEncryption`.
    pub type HlsEncryption = Fields<of::HlsEncryption>;
    impl HlsEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `ConstantInitializationVector`.
        #[track_caller] pub fn constant_initialization_vector(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantInitializationVector", value) }
        /// `EncryptionMethod`.
        #[track_caller] pub fn encryption_method(self, value: impl IntoVal<HlsEncryptionEncryptionMethod>) -> Self { with(self, "EncryptionMethod", value) }
        /// `KeyRotationIntervalSeconds`.
        #[track_caller] pub fn key_rotation_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "KeyRotationIntervalSeconds", value) }
        /// `RepeatExtXKey`.
        #[track_caller] pub fn repeat_ext_x_key(self, value: impl IntoVal<bool>) -> Self { with(self, "RepeatExtXKey", value) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// Words of `EncryptionMethod`.
    pub type HlsEncryptionEncryptionMethod = Word<fn(of::HlsEncryptionEncryptionMethod)>;
    impl HlsEncryptionEncryptionMethod {
        /// `AES_128`
        pub const Aes128: Self = word("AES_128");
        /// `SAMPLE_AES`
        pub const SampleAes: Self = word("SAMPLE_AES");
    }

    /// `HlsManifest`.
    pub type HlsManifest = Fields<of::HlsManifest>;
    impl HlsManifest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `AdMarkers`.
        #[track_caller] pub fn ad_markers(self, value: impl IntoVal<HlsManifestAdMarkers>) -> Self { with(self, "AdMarkers", value) }
        /// `AdTriggers`.
        #[track_caller] pub fn ad_triggers(self, value: impl IntoVal<List<HlsManifestAdTrigger>>) -> Self { with(self, "AdTriggers", value) }
        /// `AdsOnDeliveryRestrictions`.
        #[track_caller] pub fn ads_on_delivery_restrictions(self, value: impl IntoVal<AdsOnDeliveryRestrictions>) -> Self { with(self, "AdsOnDeliveryRestrictions", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `IncludeIframeOnlyStream`.
        #[track_caller] pub fn include_iframe_only_stream(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeIframeOnlyStream", value) }
        /// `ManifestName`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `PlaylistType`.
        #[track_caller] pub fn playlist_type(self, value: impl IntoVal<HlsManifestPlaylistType>) -> Self { with(self, "PlaylistType", value) }
        /// `PlaylistWindowSeconds`.
        #[track_caller] pub fn playlist_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PlaylistWindowSeconds", value) }
        /// `ProgramDateTimeIntervalSeconds`.
        #[track_caller] pub fn program_date_time_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramDateTimeIntervalSeconds", value) }
        /// `Url`. Deprecated.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `AdMarkers`.
    pub type HlsManifestAdMarkers = Word<fn(of::HlsManifestAdMarkers)>;
    impl HlsManifestAdMarkers {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SCTE35_ENHANCED`
        pub const Scte35Enhanced: Self = word("SCTE35_ENHANCED");
        /// `PASSTHROUGH`
        pub const Passthrough: Self = word("PASSTHROUGH");
        /// `DATERANGE`
        pub const Daterange: Self = word("DATERANGE");
    }

    /// Words of `AdTrigger`.
    pub type HlsManifestAdTrigger = Word<fn(of::HlsManifestAdTrigger)>;
    impl HlsManifestAdTrigger {
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
    }

    /// Words of `PlaylistType`.
    pub type HlsManifestPlaylistType = Word<fn(of::HlsManifestPlaylistType)>;
    impl HlsManifestPlaylistType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `EVENT`
        pub const Event: Self = word("EVENT");
        /// `VOD`
        pub const Vod: Self = word("VOD");
    }

    /// `HlsPackage`.
    pub type HlsPackage = Fields<of::HlsPackage>;
    impl HlsPackage {
        /// `AdMarkers`.
        #[track_caller] pub fn ad_markers(self, value: impl IntoVal<HlsPackageAdMarkers>) -> Self { with(self, "AdMarkers", value) }
        /// `AdTriggers`.
        #[track_caller] pub fn ad_triggers(self, value: impl IntoVal<List<HlsPackageAdTrigger>>) -> Self { with(self, "AdTriggers", value) }
        /// `AdsOnDeliveryRestrictions`.
        #[track_caller] pub fn ads_on_delivery_restrictions(self, value: impl IntoVal<AdsOnDeliveryRestrictions>) -> Self { with(self, "AdsOnDeliveryRestrictions", value) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<HlsEncryption>) -> Self { with(self, "Encryption", value) }
        /// `IncludeDvbSubtitles`.
        #[track_caller] pub fn include_dvb_subtitles(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeDvbSubtitles", value) }
        /// `IncludeIframeOnlyStream`.
        #[track_caller] pub fn include_iframe_only_stream(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeIframeOnlyStream", value) }
        /// `PlaylistType`.
        #[track_caller] pub fn playlist_type(self, value: impl IntoVal<HlsPackagePlaylistType>) -> Self { with(self, "PlaylistType", value) }
        /// `PlaylistWindowSeconds`.
        #[track_caller] pub fn playlist_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PlaylistWindowSeconds", value) }
        /// `ProgramDateTimeIntervalSeconds`.
        #[track_caller] pub fn program_date_time_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramDateTimeIntervalSeconds", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
        /// `UseAudioRenditionGroup`.
        #[track_caller] pub fn use_audio_rendition_group(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAudioRenditionGroup", value) }
    }

    /// Words of `AdMarkers`.
    pub type HlsPackageAdMarkers = Word<fn(of::HlsPackageAdMarkers)>;
    impl HlsPackageAdMarkers {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SCTE35_ENHANCED`
        pub const Scte35Enhanced: Self = word("SCTE35_ENHANCED");
        /// `PASSTHROUGH`
        pub const Passthrough: Self = word("PASSTHROUGH");
        /// `DATERANGE`
        pub const Daterange: Self = word("DATERANGE");
    }

    /// Words of `AdTrigger`.
    pub type HlsPackageAdTrigger = Word<fn(of::HlsPackageAdTrigger)>;
    impl HlsPackageAdTrigger {
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
    }

    /// Words of `PlaylistType`.
    pub type HlsPackagePlaylistType = Word<fn(of::HlsPackagePlaylistType)>;
    impl HlsPackagePlaylistType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `EVENT`
        pub const Event: Self = word("EVENT");
        /// `VOD`
        pub const Vod: Self = word("VOD");
    }

    /// `MssEncryption`.
    pub type MssEncryption = Fields<of::MssEncryption>;
    impl MssEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `MssPackage`.
    pub type MssPackage = Fields<of::MssPackage>;
    impl MssPackage {
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<MssEncryption>) -> Self { with(self, "Encryption", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ManifestWindowSeconds", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
    }

    /// Words of `Origination`.
    pub type Origination = Word<fn(of::Origination)>;
    impl Origination {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// `SpekeKeyProvider`.
    pub type SpekeKeyProvider = Fields<of::SpekeKeyProvider>;
    /// What [`SpekeKeyProvider`] cannot do without.
    pub struct SpekeKeyProviderRequired<A, B, C, D> {
        /// `ResourceId`.
        pub resource_id: A,
        /// `SystemIds`.
        pub system_ids: B,
        /// `Url`.
        pub url: C,
        /// `RoleArn`.
        pub role_arn: D,
    }
    impl SpekeKeyProvider {
        /// Takes what is mandatory, by name: [`SpekeKeyProviderRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: SpekeKeyProviderRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ResourceId", required.resource_id), "SystemIds", required.system_ids), "Url", required.url), "RoleArn", required.role_arn) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `EncryptionContractConfiguration`.
        #[track_caller] pub fn encryption_contract_configuration(self, value: impl IntoVal<EncryptionContractConfiguration>) -> Self { with(self, "EncryptionContractConfiguration", value) }
        /// `ResourceId`: mandatory.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SystemIds`: mandatory.
        #[track_caller] pub fn system_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SystemIds", value) }
        /// `Url`: mandatory.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `StreamSelection`.
    pub type StreamSelection = Fields<of::StreamSelection>;
    impl StreamSelection {
        /// `MaxVideoBitsPerSecond`.
        #[track_caller] pub fn max_video_bits_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxVideoBitsPerSecond", value) }
        /// `MinVideoBitsPerSecond`.
        #[track_caller] pub fn min_video_bits_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "MinVideoBitsPerSecond", value) }
        /// `StreamOrder`.
        #[track_caller] pub fn stream_order(self, value: impl IntoVal<StreamSelectionStreamOrder>) -> Self { with(self, "StreamOrder", value) }
    }

    /// Words of `StreamOrder`.
    pub type StreamSelectionStreamOrder = Word<fn(of::StreamSelectionStreamOrder)>;
    impl StreamSelectionStreamOrder {
        /// `ORIGINAL`
        pub const Original: Self = word("ORIGINAL");
        /// `VIDEO_BITRATE_ASCENDING`
        pub const VideoBitrateAscending: Self = word("VIDEO_BITRATE_ASCENDING");
        /// `VIDEO_BITRATE_DESCENDING`
        pub const VideoBitrateDescending: Self = word("VIDEO_BITRATE_DESCENDING");
    }
}

/// [`AWS::MediaPackage::PackagingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPackagingConfiguration = Handle<of::CfnPackagingConfiguration>;
impl cfn::ResourceType for of::CfnPackagingConfiguration { const TYPE: &'static str = "AWS::MediaPackage::PackagingConfiguration"; type Tags = cfn::TagList; type Props = CfnPackagingConfigurationProps; type Reference = String; }
impl CfnPackagingConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PackagingConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPackagingConfiguration`].
///
/// Mandatory: `PackagingGroupId`, `Id`.
///
/// A change replaces the resource: `Id`.
pub type CfnPackagingConfigurationProps = Fields<of::CfnPackagingConfiguration>;
impl CfnPackagingConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(packaging_group_id: impl IntoVal<String>, id: impl IntoVal<String>) -> Self { with(with(empty(), "PackagingGroupId", packaging_group_id), "Id", id) }
    /// `CmafPackage`.
    #[track_caller] pub fn cmaf_package(self, value: impl IntoVal<cfn_packaging_configuration::CmafPackage>) -> Self { with(self, "CmafPackage", value) }
    /// `DashPackage`.
    #[track_caller] pub fn dash_package(self, value: impl IntoVal<cfn_packaging_configuration::DashPackage>) -> Self { with(self, "DashPackage", value) }
    /// `HlsPackage`.
    #[track_caller] pub fn hls_package(self, value: impl IntoVal<cfn_packaging_configuration::HlsPackage>) -> Self { with(self, "HlsPackage", value) }
    /// `Id`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `MssPackage`.
    #[track_caller] pub fn mss_package(self, value: impl IntoVal<cfn_packaging_configuration::MssPackage>) -> Self { with(self, "MssPackage", value) }
    /// `PackagingGroupId`: mandatory.
    #[track_caller] pub fn packaging_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "PackagingGroupId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_packaging_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPackagingConfiguration`].
pub mod cfn_packaging_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_asset::{Tag};
    pub use super::cfn_origin_endpoint::{DashPackagePeriodTrigger, DashPackageSegmentTemplateFormat, EncryptionContractConfiguration, EncryptionContractConfigurationPresetSpeke20Audio, EncryptionContractConfigurationPresetSpeke20Video, HlsEncryptionEncryptionMethod, StreamSelection, StreamSelectionStreamOrder};
    mod of { pub enum CmafEncryption {} pub enum CmafPackage {} pub enum DashEncryption {} pub enum DashManifest {} impl ias_core::Optional for DashManifest {} pub enum DashManifestManifestLayout {} pub enum DashManifestProfile {} pub enum DashManifestScteMarkersSource {} pub enum DashPackage {} pub enum HlsEncryption {} pub enum HlsManifest {} impl ias_core::Optional for HlsManifest {} pub enum HlsManifestAdMarkers {} pub enum HlsPackage {} pub enum MssEncryption {} pub enum MssManifest {} impl ias_core::Optional for MssManifest {} pub enum MssPackage {} pub enum SpekeKeyProvider {} }

    /// `CmafEncryption`.
    pub type CmafEncryption = Fields<of::CmafEncryption>;
    impl CmafEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `CmafPackage`.
    pub type CmafPackage = Fields<of::CmafPackage>;
    impl CmafPackage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hls_manifests: impl IntoVal<List<HlsManifest>>) -> Self { with(empty(), "HlsManifests", hls_manifests) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<CmafEncryption>) -> Self { with(self, "Encryption", value) }
        /// `HlsManifests`: mandatory.
        #[track_caller] pub fn hls_manifests(self, value: impl IntoVal<List<HlsManifest>>) -> Self { with(self, "HlsManifests", value) }
        /// `IncludeEncoderConfigurationInSegments`.
        #[track_caller] pub fn include_encoder_configuration_in_segments(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeEncoderConfigurationInSegments", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
    }

    /// `DashEncryption`.
    pub type DashEncryption = Fields<of::DashEncryption>;
    impl DashEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `DashManifest`.
    pub type DashManifest = Fields<of::DashManifest>;
    impl DashManifest {
        /// `ManifestLayout`.
        #[track_caller] pub fn manifest_layout(self, value: impl IntoVal<DashManifestManifestLayout>) -> Self { with(self, "ManifestLayout", value) }
        /// `ManifestName`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `MinBufferTimeSeconds`.
        #[track_caller] pub fn min_buffer_time_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinBufferTimeSeconds", value) }
        /// `Profile`.
        #[track_caller] pub fn profile(self, value: impl IntoVal<DashManifestProfile>) -> Self { with(self, "Profile", value) }
        /// `ScteMarkersSource`.
        #[track_caller] pub fn scte_markers_source(self, value: impl IntoVal<DashManifestScteMarkersSource>) -> Self { with(self, "ScteMarkersSource", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
    }

    /// Words of `ManifestLayout`.
    pub type DashManifestManifestLayout = Word<fn(of::DashManifestManifestLayout)>;
    impl DashManifestManifestLayout {
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `COMPACT`
        pub const Compact: Self = word("COMPACT");
    }

    /// Words of `Profile`.
    pub type DashManifestProfile = Word<fn(of::DashManifestProfile)>;
    impl DashManifestProfile {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `HBBTV_1_5`
        pub const Hbbtv1_5: Self = word("HBBTV_1_5");
    }

    /// Words of `ScteMarkersSource`.
    pub type DashManifestScteMarkersSource = Word<fn(of::DashManifestScteMarkersSource)>;
    impl DashManifestScteMarkersSource {
        /// `SEGMENTS`
        pub const Segments: Self = word("SEGMENTS");
        /// `MANIFEST`
        pub const Manifest: Self = word("MANIFEST");
    }

    /// `DashPackage`.
    pub type DashPackage = Fields<of::DashPackage>;
    impl DashPackage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dash_manifests: impl IntoVal<List<DashManifest>>) -> Self { with(empty(), "DashManifests", dash_manifests) }
        /// `DashManifests`: mandatory.
        #[track_caller] pub fn dash_manifests(self, value: impl IntoVal<List<DashManifest>>) -> Self { with(self, "DashManifests", value) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<DashEncryption>) -> Self { with(self, "Encryption", value) }
        /// `IncludeEncoderConfigurationInSegments`.
        #[track_caller] pub fn include_encoder_configuration_in_segments(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeEncoderConfigurationInSegments", value) }
        /// `IncludeIframeOnlyStream`.
        #[track_caller] pub fn include_iframe_only_stream(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeIframeOnlyStream", value) }
        /// `PeriodTriggers`.
        #[track_caller] pub fn period_triggers(self, value: impl IntoVal<List<DashPackagePeriodTrigger>>) -> Self { with(self, "PeriodTriggers", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `SegmentTemplateFormat`.
        #[track_caller] pub fn segment_template_format(self, value: impl IntoVal<DashPackageSegmentTemplateFormat>) -> Self { with(self, "SegmentTemplateFormat", value) }
    }

    /// `HlsEncryption`.
    pub type HlsEncryption = Fields<of::HlsEncryption>;
    impl HlsEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `ConstantInitializationVector`.
        #[track_caller] pub fn constant_initialization_vector(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantInitializationVector", value) }
        /// `EncryptionMethod`.
        #[track_caller] pub fn encryption_method(self, value: impl IntoVal<HlsEncryptionEncryptionMethod>) -> Self { with(self, "EncryptionMethod", value) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `HlsManifest`.
    pub type HlsManifest = Fields<of::HlsManifest>;
    impl HlsManifest {
        /// `AdMarkers`.
        #[track_caller] pub fn ad_markers(self, value: impl IntoVal<HlsManifestAdMarkers>) -> Self { with(self, "AdMarkers", value) }
        /// `IncludeIframeOnlyStream`.
        #[track_caller] pub fn include_iframe_only_stream(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeIframeOnlyStream", value) }
        /// `ManifestName`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `ProgramDateTimeIntervalSeconds`.
        #[track_caller] pub fn program_date_time_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramDateTimeIntervalSeconds", value) }
        /// `RepeatExtXKey`.
        #[track_caller] pub fn repeat_ext_x_key(self, value: impl IntoVal<bool>) -> Self { with(self, "RepeatExtXKey", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
    }

    /// Words of `AdMarkers`.
    pub type HlsManifestAdMarkers = Word<fn(of::HlsManifestAdMarkers)>;
    impl HlsManifestAdMarkers {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SCTE35_ENHANCED`
        pub const Scte35Enhanced: Self = word("SCTE35_ENHANCED");
        /// `PASSTHROUGH`
        pub const Passthrough: Self = word("PASSTHROUGH");
    }

    /// `HlsPackage`.
    pub type HlsPackage = Fields<of::HlsPackage>;
    impl HlsPackage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hls_manifests: impl IntoVal<List<HlsManifest>>) -> Self { with(empty(), "HlsManifests", hls_manifests) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<HlsEncryption>) -> Self { with(self, "Encryption", value) }
        /// `HlsManifests`: mandatory.
        #[track_caller] pub fn hls_manifests(self, value: impl IntoVal<List<HlsManifest>>) -> Self { with(self, "HlsManifests", value) }
        /// `IncludeDvbSubtitles`.
        #[track_caller] pub fn include_dvb_subtitles(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeDvbSubtitles", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
        /// `UseAudioRenditionGroup`.
        #[track_caller] pub fn use_audio_rendition_group(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAudioRenditionGroup", value) }
    }

    /// `MssEncryption`.
    pub type MssEncryption = Fields<of::MssEncryption>;
    impl MssEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speke_key_provider: impl IntoVal<SpekeKeyProvider>) -> Self { with(empty(), "SpekeKeyProvider", speke_key_provider) }
        /// `SpekeKeyProvider`: mandatory.
        #[track_caller] pub fn speke_key_provider(self, value: impl IntoVal<SpekeKeyProvider>) -> Self { with(self, "SpekeKeyProvider", value) }
    }

    /// `MssManifest`.
    pub type MssManifest = Fields<of::MssManifest>;
    impl MssManifest {
        /// `ManifestName`.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `StreamSelection`.
        #[track_caller] pub fn stream_selection(self, value: impl IntoVal<StreamSelection>) -> Self { with(self, "StreamSelection", value) }
    }

    /// `MssPackage`.
    pub type MssPackage = Fields<of::MssPackage>;
    impl MssPackage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mss_manifests: impl IntoVal<List<MssManifest>>) -> Self { with(empty(), "MssManifests", mss_manifests) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<MssEncryption>) -> Self { with(self, "Encryption", value) }
        /// `MssManifests`: mandatory.
        #[track_caller] pub fn mss_manifests(self, value: impl IntoVal<List<MssManifest>>) -> Self { with(self, "MssManifests", value) }
        /// `SegmentDurationSeconds`.
        #[track_caller] pub fn segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentDurationSeconds", value) }
    }

    /// `SpekeKeyProvider`.
    pub type SpekeKeyProvider = Fields<of::SpekeKeyProvider>;
    /// What [`SpekeKeyProvider`] cannot do without.
    pub struct SpekeKeyProviderRequired<A, B, C> {
        /// `RoleArn`.
        pub role_arn: A,
        /// `SystemIds`.
        pub system_ids: B,
        /// `Url`.
        pub url: C,
    }
    impl SpekeKeyProvider {
        /// Takes what is mandatory, by name: [`SpekeKeyProviderRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<List<String>>, C: IntoVal<String>>(required: SpekeKeyProviderRequired<A, B, C>) -> Self { with(with(with(empty(), "RoleArn", required.role_arn), "SystemIds", required.system_ids), "Url", required.url) }
        /// `EncryptionContractConfiguration`.
        #[track_caller] pub fn encryption_contract_configuration(self, value: impl IntoVal<EncryptionContractConfiguration>) -> Self { with(self, "EncryptionContractConfiguration", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SystemIds`: mandatory.
        #[track_caller] pub fn system_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SystemIds", value) }
        /// `Url`: mandatory.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }
}

/// [`AWS::MediaPackage::PackagingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPackagingGroup = Handle<of::CfnPackagingGroup>;
impl cfn::ResourceType for of::CfnPackagingGroup { const TYPE: &'static str = "AWS::MediaPackage::PackagingGroup"; type Tags = cfn::TagList; type Props = CfnPackagingGroupProps; type Reference = String; }
impl CfnPackagingGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PackagingGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
}

/// Properties of [`CfnPackagingGroup`].
///
/// Mandatory: `Id`.
///
/// A change replaces the resource: `Id`, `Tags`.
pub type CfnPackagingGroupProps = Fields<of::CfnPackagingGroup>;
impl CfnPackagingGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
    /// `Authorization`.
    #[track_caller] pub fn authorization(self, value: impl IntoVal<cfn_packaging_group::Authorization>) -> Self { with(self, "Authorization", value) }
    /// `EgressAccessLogs`.
    #[track_caller] pub fn egress_access_logs(self, value: impl IntoVal<cfn_packaging_group::LogConfiguration>) -> Self { with(self, "EgressAccessLogs", value) }
    /// `Id`: mandatory, 1 to 256 characters, matches `\A[0-9a-zA-Z-_]+\Z`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_packaging_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPackagingGroup`].
pub mod cfn_packaging_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_asset::{Tag};
    mod of { pub enum Authorization {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} }

    /// `Authorization`.
    pub type Authorization = Fields<of::Authorization>;
    impl Authorization {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cdn_identifier_secret: impl IntoVal<String>, secrets_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "CdnIdentifierSecret", cdn_identifier_secret), "SecretsRoleArn", secrets_role_arn) }
        /// `CdnIdentifierSecret`: mandatory.
        #[track_caller] pub fn cdn_identifier_secret(self, value: impl IntoVal<String>) -> Self { with(self, "CdnIdentifierSecret", value) }
        /// `SecretsRoleArn`: mandatory.
        #[track_caller] pub fn secrets_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsRoleArn", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `LogGroupName`: 1 to 512 characters, matches `\A\/aws\/MediaPackage\/[0-9a-zA-Z-_\/\.#]+\Z`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    }
}
