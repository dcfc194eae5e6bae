// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaLive`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnChannel {} impl ias_core::Optional for CfnChannel {} pub enum CfnChannelPlacementGroup {} impl ias_core::Optional for CfnChannelPlacementGroup {} pub enum CfnCloudWatchAlarmTemplate {} pub enum CfnCloudWatchAlarmTemplateGroup {} pub enum CfnCluster {} impl ias_core::Optional for CfnCluster {} pub enum CfnEventBridgeRuleTemplate {} pub enum CfnEventBridgeRuleTemplateGroup {} pub enum CfnInput {} impl ias_core::Optional for CfnInput {} pub enum CfnInputSecurityGroup {} impl ias_core::Optional for CfnInputSecurityGroup {} pub enum CfnMultiplex {} pub enum CfnMultiplexprogram {} impl ias_core::Optional for CfnMultiplexprogram {} pub enum CfnNetwork {} pub enum CfnNode {} pub enum CfnSdiSource {} pub enum CfnSignalMap {} }

/// [`AWS::MediaLive::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html).
///
/// What `Ref` returns: `Id`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::MediaLive::Channel"; type Tags = cfn::TagMap; type Props = CfnChannelProps; type Reference = String; }
impl CfnChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaLiveChannelArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Inputs`.
    #[inline] pub fn attr_inputs(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Inputs") }
}

/// Properties of [`CfnChannel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Vpc`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// `AnywhereSettings`.
    #[track_caller] pub fn anywhere_settings(self, value: impl IntoVal<cfn_channel::AnywhereSettings>) -> Self { with(self, "AnywhereSettings", value) }
    /// `CdiInputSpecification`.
    #[track_caller] pub fn cdi_input_specification(self, value: impl IntoVal<cfn_channel::CdiInputSpecification>) -> Self { with(self, "CdiInputSpecification", value) }
    /// `ChannelClass`.
    #[track_caller] pub fn channel_class(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelClass", value) }
    /// `ChannelEngineVersion`.
    #[track_caller] pub fn channel_engine_version(self, value: impl IntoVal<cfn_channel::ChannelEngineVersionRequest>) -> Self { with(self, "ChannelEngineVersion", value) }
    /// `ChannelSecurityGroups`.
    #[track_caller] pub fn channel_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ChannelSecurityGroups", value) }
    /// `Destinations`.
    #[track_caller] pub fn destinations(self, value: impl IntoVal<List<cfn_channel::OutputDestination>>) -> Self { with(self, "Destinations", value) }
    /// `DryRun`.
    #[track_caller] pub fn dry_run(self, value: impl IntoVal<bool>) -> Self { with(self, "DryRun", value) }
    /// `EncoderSettings`.
    #[track_caller] pub fn encoder_settings(self, value: impl IntoVal<cfn_channel::EncoderSettings>) -> Self { with(self, "EncoderSettings", value) }
    /// `InferenceSettings`.
    #[track_caller] pub fn inference_settings(self, value: impl IntoVal<cfn_channel::InferenceSettings>) -> Self { with(self, "InferenceSettings", value) }
    /// `InputAttachments`.
    #[track_caller] pub fn input_attachments(self, value: impl IntoVal<List<cfn_channel::InputAttachment>>) -> Self { with(self, "InputAttachments", value) }
    /// `InputSpecification`.
    #[track_caller] pub fn input_specification(self, value: impl IntoVal<cfn_channel::InputSpecification>) -> Self { with(self, "InputSpecification", value) }
    /// `LinkedChannelSettings`.
    #[track_caller] pub fn linked_channel_settings(self, value: impl IntoVal<cfn_channel::LinkedChannelSettings>) -> Self { with(self, "LinkedChannelSettings", value) }
    /// `LogLevel`.
    #[track_caller] pub fn log_level(self, value: impl IntoVal<String>) -> Self { with(self, "LogLevel", value) }
    /// `Maintenance`.
    #[track_caller] pub fn maintenance(self, value: impl IntoVal<cfn_channel::MaintenanceCreateSettings>) -> Self { with(self, "Maintenance", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Vpc`. Changing it replaces the resource.
    #[track_caller] pub fn vpc(self, value: impl IntoVal<cfn_channel::VpcOutputSettings>) -> Self { with(self, "Vpc", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AacSettings {} impl ias_core::Optional for AacSettings {} pub enum AbWatermarkingCustomProfile {} impl ias_core::Optional for AbWatermarkingCustomProfile {} pub enum Ac3Settings {} impl ias_core::Optional for Ac3Settings {} pub enum AdditionalDestinations {} impl ias_core::Optional for AdditionalDestinations {} pub enum AncillarySourceSettings {} impl ias_core::Optional for AncillarySourceSettings {} pub enum AnywhereSettings {} impl ias_core::Optional for AnywhereSettings {} pub enum ArchiveCdnSettings {} impl ias_core::Optional for ArchiveCdnSettings {} pub enum ArchiveContainerSettings {} impl ias_core::Optional for ArchiveContainerSettings {} pub enum ArchiveFrameCaptureHlsS3Settings {} impl ias_core::Optional for ArchiveFrameCaptureHlsS3Settings {} pub enum ArchiveGroupSettings {} impl ias_core::Optional for ArchiveGroupSettings {} pub enum ArchiveOutputSettings {} impl ias_core::Optional for ArchiveOutputSettings {} pub enum AudioChannelMapping {} impl ias_core::Optional for AudioChannelMapping {} pub enum AudioCodecSettings {} impl ias_core::Optional for AudioCodecSettings {} pub enum AudioDescription {} impl ias_core::Optional for AudioDescription {} pub enum AudioDolbyEDecode {} impl ias_core::Optional for AudioDolbyEDecode {} pub enum AudioFeedInput {} impl ias_core::Optional for AudioFeedInput {} pub enum AudioHlsRenditionSelection {} impl ias_core::Optional for AudioHlsRenditionSelection {} pub enum AudioLanguageSelection {} impl ias_core::Optional for AudioLanguageSelection {} pub enum AudioNormalizationSettings {} impl ias_core::Optional for AudioNormalizationSettings {} pub enum AudioOnlyHlsSettings {} impl ias_core::Optional for AudioOnlyHlsSettings {} pub enum AudioPid {} impl ias_core::Optional for AudioPid {} pub enum AudioPidSelection {} impl ias_core::Optional for AudioPidSelection {} pub enum AudioPreMixerSettings {} impl ias_core::Optional for AudioPreMixerSettings {} pub enum AudioSelector {} impl ias_core::Optional for AudioSelector {} pub enum AudioSelectorSettings {} impl ias_core::Optional for AudioSelectorSettings {} pub enum AudioSilenceFailoverSettings {} impl ias_core::Optional for AudioSilenceFailoverSettings {} pub enum AudioTrack {} impl ias_core::Optional for AudioTrack {} pub enum AudioTrackSelection {} impl ias_core::Optional for AudioTrackSelection {} pub enum AudioWatermarkSettings {} impl ias_core::Optional for AudioWatermarkSettings {} pub enum AutomaticInputFailoverSettings {} impl ias_core::Optional for AutomaticInputFailoverSettings {} pub enum Av1ColorSpaceSettings {} impl ias_core::Optional for Av1ColorSpaceSettings {} pub enum Av1Settings {} impl ias_core::Optional for Av1Settings {} pub enum AvailBlanking {} impl ias_core::Optional for AvailBlanking {} pub enum AvailConfiguration {} impl ias_core::Optional for AvailConfiguration {} pub enum AvailSettings {} impl ias_core::Optional for AvailSettings {} pub enum BandwidthReductionFilterSettings {} impl ias_core::Optional for BandwidthReductionFilterSettings {} pub enum BlackoutSlate {} impl ias_core::Optional for BlackoutSlate {} pub enum BurnInDvbSubDestinationSettings {} impl ias_core::Optional for BurnInDvbSubDestinationSettings {} pub enum CaptionDescription {} impl ias_core::Optional for CaptionDescription {} pub enum CaptionDestinationSettings {} impl ias_core::Optional for CaptionDestinationSettings {} pub enum CaptionLanguageMapping {} impl ias_core::Optional for CaptionLanguageMapping {} pub enum CaptionRectangle {} impl ias_core::Optional for CaptionRectangle {} pub enum CaptionSelector {} impl ias_core::Optional for CaptionSelector {} pub enum CaptionSelectorSettings {} impl ias_core::Optional for CaptionSelectorSettings {} pub enum CdiInputSpecification {} impl ias_core::Optional for CdiInputSpecification {} pub enum ChannelEngineVersionRequest {} impl ias_core::Optional for ChannelEngineVersionRequest {} pub enum CmafIngestCaptionLanguageMapping {} impl ias_core::Optional for CmafIngestCaptionLanguageMapping {} pub enum CmafIngestFrameCaptureOutputSettings {} impl ias_core::Optional for CmafIngestFrameCaptureOutputSettings {} pub enum CmafIngestGroupSettings {} impl ias_core::Optional for CmafIngestGroupSettings {} pub enum CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {} impl ias_core::Optional for CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {} pub enum CmafIngestWatermarkingSettings {} impl ias_core::Optional for CmafIngestWatermarkingSettings {} pub enum ColorCorrection {} impl ias_core::Optional for ColorCorrection {} pub enum ColorCorrectionSettings {} impl ias_core::Optional for ColorCorrectionSettings {} pub enum DisabledLockingSettings {} impl ias_core::Optional for DisabledLockingSettings {} pub enum DvbNitSettings {} impl ias_core::Optional for DvbNitSettings {} pub enum DvbSdtSettings {} impl ias_core::Optional for DvbSdtSettings {} pub enum DvbTdtSettings {} impl ias_core::Optional for DvbTdtSettings {} pub enum Eac3AtmosSettings {} impl ias_core::Optional for Eac3AtmosSettings {} pub enum Eac3Settings {} impl ias_core::Optional for Eac3Settings {} pub enum EbuTtDDestinationSettings {} impl ias_core::Optional for EbuTtDDestinationSettings {} pub enum EmbeddedSourceSettings {} impl ias_core::Optional for EmbeddedSourceSettings {} pub enum EmptyConfigurationSettings {} impl ias_core::Optional for EmptyConfigurationSettings {} pub enum EncoderSettings {} impl ias_core::Optional for EncoderSettings {} pub enum EpochLockingSettings {} impl ias_core::Optional for EpochLockingSettings {} pub enum Esam {} impl ias_core::Optional for Esam {} pub enum FailoverCondition {} impl ias_core::Optional for FailoverCondition {} pub enum FailoverConditionSettings {} impl ias_core::Optional for FailoverConditionSettings {} pub enum FeatureActivations {} impl ias_core::Optional for FeatureActivations {} pub enum FecOutputSettings {} impl ias_core::Optional for FecOutputSettings {} pub enum Fmp4HlsSettings {} impl ias_core::Optional for Fmp4HlsSettings {} pub enum FollowerChannelSettings {} impl ias_core::Optional for FollowerChannelSettings {} pub enum FrameCaptureCdnSettings {} impl ias_core::Optional for FrameCaptureCdnSettings {} pub enum FrameCaptureGroupSettings {} impl ias_core::Optional for FrameCaptureGroupSettings {} pub enum FrameCaptureSettings {} impl ias_core::Optional for FrameCaptureSettings {} pub enum GlobalConfiguration {} impl ias_core::Optional for GlobalConfiguration {} pub enum H264ColorSpaceSettings {} impl ias_core::Optional for H264ColorSpaceSettings {} pub enum H264H265FilterSettings {} impl ias_core::Optional for H264H265FilterSettings {} pub enum H264Settings {} impl ias_core::Optional for H264Settings {} pub enum H265ColorSpaceSettings {} impl ias_core::Optional for H265ColorSpaceSettings {} pub enum H265Settings {} impl ias_core::Optional for H265Settings {} pub enum Hdr10Settings {} impl ias_core::Optional for Hdr10Settings {} pub enum HlsAkamaiSettings {} impl ias_core::Optional for HlsAkamaiSettings {} pub enum HlsBasicPutSettings {} impl ias_core::Optional for HlsBasicPutSettings {} pub enum HlsCdnSettings {} impl ias_core::Optional for HlsCdnSettings {} pub enum HlsGroupSettings {} impl ias_core::Optional for HlsGroupSettings {} pub enum HlsInputSettings {} impl ias_core::Optional for HlsInputSettings {} pub enum HlsMediaStoreSettings {} impl ias_core::Optional for HlsMediaStoreSettings {} pub enum HlsOutputSettings {} impl ias_core::Optional for HlsOutputSettings {} pub enum HlsSettings {} impl ias_core::Optional for HlsSettings {} pub enum HlsWebdavSettings {} impl ias_core::Optional for HlsWebdavSettings {} pub enum InferenceSettings {} impl ias_core::Optional for InferenceSettings {} pub enum InputAttachment {} impl ias_core::Optional for InputAttachment {} pub enum InputChannelLevel {} impl ias_core::Optional for InputChannelLevel {} pub enum InputLocation {} impl ias_core::Optional for InputLocation {} pub enum InputLossBehavior {} impl ias_core::Optional for InputLossBehavior {} pub enum InputLossFailoverSettings {} impl ias_core::Optional for InputLossFailoverSettings {} pub enum InputSettings {} impl ias_core::Optional for InputSettings {} pub enum InputSpecification {} impl ias_core::Optional for InputSpecification {} pub enum KeyProviderSettings {} impl ias_core::Optional for KeyProviderSettings {} pub enum LinkedChannelSettings {} impl ias_core::Optional for LinkedChannelSettings {} pub enum M2tsSettings {} impl ias_core::Optional for M2tsSettings {} pub enum M3u8Settings {} impl ias_core::Optional for M3u8Settings {} pub enum MaintenanceCreateSettings {} impl ias_core::Optional for MaintenanceCreateSettings {} pub enum MediaConnectRouterGroupSettings {} impl ias_core::Optional for MediaConnectRouterGroupSettings {} pub enum MediaConnectRouterOutputConnectionMap {} impl ias_core::Optional for MediaConnectRouterOutputConnectionMap {} pub enum MediaConnectRouterOutputDestinationSettings {} impl ias_core::Optional for MediaConnectRouterOutputDestinationSettings {} pub enum MediaConnectRouterOutputSettings {} impl ias_core::Optional for MediaConnectRouterOutputSettings {} pub enum MediaPackageGroupSettings {} impl ias_core::Optional for MediaPackageGroupSettings {} pub enum MediaPackageOutputDestinationSettings {} impl ias_core::Optional for MediaPackageOutputDestinationSettings {} pub enum MediaPackageV2GroupSettings {} impl ias_core::Optional for MediaPackageV2GroupSettings {} pub enum MediaPackageV2WatermarkingSettings {} impl ias_core::Optional for MediaPackageV2WatermarkingSettings {} pub enum MotionGraphicsConfiguration {} impl ias_core::Optional for MotionGraphicsConfiguration {} pub enum MotionGraphicsSettings {} impl ias_core::Optional for MotionGraphicsSettings {} pub enum Mp2Settings {} impl ias_core::Optional for Mp2Settings {} pub enum Mpeg2FilterSettings {} impl ias_core::Optional for Mpeg2FilterSettings {} pub enum Mpeg2Settings {} impl ias_core::Optional for Mpeg2Settings {} pub enum MsSmoothGroupSettings {} impl ias_core::Optional for MsSmoothGroupSettings {} pub enum MsSmoothOutputSettings {} impl ias_core::Optional for MsSmoothOutputSettings {} pub enum MulticastInputSettings {} impl ias_core::Optional for MulticastInputSettings {} pub enum MultiplexContainerSettings {} impl ias_core::Optional for MultiplexContainerSettings {} pub enum MultiplexM2tsSettings {} impl ias_core::Optional for MultiplexM2tsSettings {} pub enum MultiplexOutputSettings {} impl ias_core::Optional for MultiplexOutputSettings {} pub enum MultiplexProgramChannelDestinationSettings {} impl ias_core::Optional for MultiplexProgramChannelDestinationSettings {} pub enum NetworkInputSettings {} impl ias_core::Optional for NetworkInputSettings {} pub enum NielsenCbet {} impl ias_core::Optional for NielsenCbet {} pub enum NielsenConfiguration {} impl ias_core::Optional for NielsenConfiguration {} pub enum NielsenNaesIiNwOnlySettings {} impl ias_core::Optional for NielsenNaesIiNwOnlySettings {} pub enum NielsenWatermarksSettings {} impl ias_core::Optional for NielsenWatermarksSettings {} pub enum Output {} impl ias_core::Optional for Output {} pub enum OutputDestination {} impl ias_core::Optional for OutputDestination {} pub enum OutputDestinationSettings {} impl ias_core::Optional for OutputDestinationSettings {} pub enum OutputGroup {} impl ias_core::Optional for OutputGroup {} pub enum OutputGroupSettings {} impl ias_core::Optional for OutputGroupSettings {} pub enum OutputLocationRef {} impl ias_core::Optional for OutputLocationRef {} pub enum OutputLockingSettings {} impl ias_core::Optional for OutputLockingSettings {} pub enum OutputSettings {} impl ias_core::Optional for OutputSettings {} pub enum PrimaryChannelSettings {} impl ias_core::Optional for PrimaryChannelSettings {} pub enum RemixSettings {} impl ias_core::Optional for RemixSettings {} pub enum RtmpGroupSettings {} impl ias_core::Optional for RtmpGroupSettings {} pub enum RtmpOutputSettings {} impl ias_core::Optional for RtmpOutputSettings {} pub enum Scte20SourceSettings {} impl ias_core::Optional for Scte20SourceSettings {} pub enum Scte27DvbSubSourceSettings {} impl ias_core::Optional for Scte27DvbSubSourceSettings {} pub enum Scte35SpliceInsertTimeSignalAposSettings {} impl ias_core::Optional for Scte35SpliceInsertTimeSignalAposSettings {} pub enum SmartSubtitleSourceSettings {} impl ias_core::Optional for SmartSubtitleSourceSettings {} pub enum SrtGroupSettings {} impl ias_core::Optional for SrtGroupSettings {} pub enum SrtOutputDestinationSettings {} impl ias_core::Optional for SrtOutputDestinationSettings {} pub enum SrtOutputSettings {} impl ias_core::Optional for SrtOutputSettings {} pub enum StandardHlsSettings {} impl ias_core::Optional for StandardHlsSettings {} pub enum StaticKeySettings {} impl ias_core::Optional for StaticKeySettings {} pub enum TeletextSourceSettings {} impl ias_core::Optional for TeletextSourceSettings {} pub enum TemporalFilterSettings {} impl ias_core::Optional for TemporalFilterSettings {} pub enum TextCaptionPositionSettings {} impl ias_core::Optional for TextCaptionPositionSettings {} pub enum ThumbnailConfiguration {} impl ias_core::Optional for ThumbnailConfiguration {} pub enum TimecodeBurninSettings {} impl ias_core::Optional for TimecodeBurninSettings {} pub enum TimecodeConfig {} impl ias_core::Optional for TimecodeConfig {} pub enum TtmlDestinationSettings {} impl ias_core::Optional for TtmlDestinationSettings {} pub enum UdpGroupSettings {} impl ias_core::Optional for UdpGroupSettings {} pub enum UdpMediaConnectRouterContainerSettings {} impl ias_core::Optional for UdpMediaConnectRouterContainerSettings {} pub enum UdpOutputSettings {} impl ias_core::Optional for UdpOutputSettings {} pub enum VideoBlackFailoverSettings {} impl ias_core::Optional for VideoBlackFailoverSettings {} pub enum VideoCodecSettings {} impl ias_core::Optional for VideoCodecSettings {} pub enum VideoDescription {} impl ias_core::Optional for VideoDescription {} pub enum VideoPositionRectangle {} impl ias_core::Optional for VideoPositionRectangle {} pub enum VideoSelector {} impl ias_core::Optional for VideoSelector {} pub enum VideoSelectorColorSpaceSettings {} impl ias_core::Optional for VideoSelectorColorSpaceSettings {} pub enum VideoSelectorPid {} impl ias_core::Optional for VideoSelectorPid {} pub enum VideoSelectorProgramId {} impl ias_core::Optional for VideoSelectorProgramId {} pub enum VideoSelectorSettings {} impl ias_core::Optional for VideoSelectorSettings {} pub enum VpcOutputSettings {} impl ias_core::Optional for VpcOutputSettings {} pub enum WavSettings {} impl ias_core::Optional for WavSettings {} pub enum WebvttDestinationSettings {} impl ias_core::Optional for WebvttDestinationSettings {} }

    /// `AacSettings`.
    pub type AacSettings = Fields<of::AacSettings>;
    impl AacSettings {
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<f64>) -> Self { with(self, "Bitrate", value) }
        /// `CodingMode`.
        #[track_caller] pub fn coding_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CodingMode", value) }
        /// `InputType`.
        #[track_caller] pub fn input_type(self, value: impl IntoVal<String>) -> Self { with(self, "InputType", value) }
        /// `Profile`.
        #[track_caller] pub fn profile(self, value: impl IntoVal<String>) -> Self { with(self, "Profile", value) }
        /// `RateControlMode`.
        #[track_caller] pub fn rate_control_mode(self, value: impl IntoVal<String>) -> Self { with(self, "RateControlMode", value) }
        /// `RawFormat`.
        #[track_caller] pub fn raw_format(self, value: impl IntoVal<String>) -> Self { with(self, "RawFormat", value) }
        /// `SampleRate`.
        #[track_caller] pub fn sample_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "SampleRate", value) }
        /// `Spec`.
        #[track_caller] pub fn spec(self, value: impl IntoVal<String>) -> Self { with(self, "Spec", value) }
        /// `VbrQuality`.
        #[track_caller] pub fn vbr_quality(self, value: impl IntoVal<String>) -> Self { with(self, "VbrQuality", value) }
    }

    /// `AbWatermarkingCustomProfile`.
    pub type AbWatermarkingCustomProfile = Fields<of::AbWatermarkingCustomProfile>;
    impl AbWatermarkingCustomProfile {
        /// `EmbeddingFrequency`.
        #[track_caller] pub fn embedding_frequency(self, value: impl IntoVal<f64>) -> Self { with(self, "EmbeddingFrequency", value) }
        /// `SceneCut`.
        #[track_caller] pub fn scene_cut(self, value: impl IntoVal<f64>) -> Self { with(self, "SceneCut", value) }
        /// `TargetPsnr`.
        #[track_caller] pub fn target_psnr(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetPsnr", value) }
    }

    /// `Ac3Settings`.
    pub type Ac3Settings = Fields<of::Ac3Settings>;
    impl Ac3Settings {
        /// `AttenuationControl`.
        #[track_caller] pub fn attenuation_control(self, value: impl IntoVal<String>) -> Self { with(self, "AttenuationControl", value) }
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<f64>) -> Self { with(self, "Bitrate", value) }
        /// `BitstreamMode`.
        #[track_caller] pub fn bitstream_mode(self, value: impl IntoVal<String>) -> Self { with(self, "BitstreamMode", value) }
        /// `CodingMode`.
        #[track_caller] pub fn coding_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CodingMode", value) }
        /// `Dialnorm`.
        #[track_caller] pub fn dialnorm(self, value: impl IntoVal<i64>) -> Self { with(self, "Dialnorm", value) }
        /// `DrcProfile`.
        #[track_caller] pub fn drc_profile(self, value: impl IntoVal<String>) -> Self { with(self, "DrcProfile", value) }
        /// `LfeFilter`.
        #[track_caller] pub fn lfe_filter(self, value: impl IntoVal<String>) -> Self { with(self, "LfeFilter", value) }
        /// `MetadataControl`.
        #[track_caller] pub fn metadata_control(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataControl", value) }
    }

    /// `AdditionalDestinations`.
    pub type AdditionalDestinations = Fields<of::AdditionalDestinations>;
    impl AdditionalDestinations {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
    }

    /// `AncillarySourceSettings`.
    pub type AncillarySourceSettings = Fields<of::AncillarySourceSettings>;
    impl AncillarySourceSettings {
        /// `SourceAncillaryChannelNumber`.
        #[track_caller] pub fn source_ancillary_channel_number(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceAncillaryChannelNumber", value) }
    }

    /// `AnywhereSettings`.
    pub type AnywhereSettings = Fields<of::AnywhereSettings>;
    impl AnywhereSettings {
        /// `ChannelPlacementGroupId`.
        #[track_caller] pub fn channel_placement_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelPlacementGroupId", value) }
        /// `ClusterId`.
        #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
    }

    /// `ArchiveCdnSettings`.
    pub type ArchiveCdnSettings = Fields<of::ArchiveCdnSettings>;
    impl ArchiveCdnSettings {
        /// `ArchiveS3Settings`.
        #[track_caller] pub fn archive_s3_settings(self, value: impl IntoVal<ArchiveFrameCaptureHlsS3Settings>) -> Self { with(self, "ArchiveS3Settings", value) }
    }

    /// `ArchiveContainerSettings`.
    pub type ArchiveContainerSettings = Fields<of::ArchiveContainerSettings>;
    impl ArchiveContainerSettings {
        /// `M2tsSettings`.
        #[track_caller] pub fn m2ts_settings(self, value: impl IntoVal<M2tsSettings>) -> Self { with(self, "M2tsSettings", value) }
        /// `RawSettings`.
        #[track_caller] pub fn raw_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "RawSettings", value) }
    }

    /// `ArchiveFrameCaptureHlsS3Settings`.
    pub type ArchiveFrameCaptureHlsS3Settings = Fields<of::ArchiveFrameCaptureHlsS3Settings>;
    impl ArchiveFrameCaptureHlsS3Settings {
        /// `CannedAcl`.
        #[track_caller] pub fn canned_acl(self, value: impl IntoVal<String>) -> Self { with(self, "CannedAcl", value) }
    }

    /// `ArchiveGroupSettings`.
    pub type ArchiveGroupSettings = Fields<of::ArchiveGroupSettings>;
    impl ArchiveGroupSettings {
        /// `ArchiveCdnSettings`.
        #[track_caller] pub fn archive_cdn_settings(self, value: impl IntoVal<ArchiveCdnSettings>) -> Self { with(self, "ArchiveCdnSettings", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `RolloverInterval`.
        #[track_caller] pub fn rollover_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RolloverInterval", value) }
    }

    /// `ArchiveOutputSettings`.
    pub type ArchiveOutputSettings = Fields<of::ArchiveOutputSettings>;
    impl ArchiveOutputSettings {
        /// `ContainerSettings`.
        #[track_caller] pub fn container_settings(self, value: impl IntoVal<ArchiveContainerSettings>) -> Self { with(self, "ContainerSettings", value) }
        /// `Extension`.
        #[track_caller] pub fn extension(self, value: impl IntoVal<String>) -> Self { with(self, "Extension", value) }
        /// `NameModifier`.
        #[track_caller] pub fn name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "NameModifier", value) }
    }

    /// `AudioChannelMapping`.
    pub type AudioChannelMapping = Fields<of::AudioChannelMapping>;
    impl AudioChannelMapping {
        /// `InputChannelLevels`.
        #[track_caller] pub fn input_channel_levels(self, value: impl IntoVal<List<InputChannelLevel>>) -> Self { with(self, "InputChannelLevels", value) }
        /// `OutputChannel`.
        #[track_caller] pub fn output_channel(self, value: impl IntoVal<i64>) -> Self { with(self, "OutputChannel", value) }
    }

    /// `AudioCodecSettings`.
    pub type AudioCodecSettings = Fields<of::AudioCodecSettings>;
    impl AudioCodecSettings {
        /// `AacSettings`.
        #[track_caller] pub fn aac_settings(self, value: impl IntoVal<AacSettings>) -> Self { with(self, "AacSettings", value) }
        /// `Ac3Settings`.
        #[track_caller] pub fn ac3_settings(self, value: impl IntoVal<Ac3Settings>) -> Self { with(self, "Ac3Settings", value) }
        /// `Eac3AtmosSettings`.
        #[track_caller] pub fn eac3_atmos_settings(self, value: impl IntoVal<Eac3AtmosSettings>) -> Self { with(self, "Eac3AtmosSettings", value) }
        /// `Eac3Settings`.
        #[track_caller] pub fn eac3_settings(self, value: impl IntoVal<Eac3Settings>) -> Self { with(self, "Eac3Settings", value) }
        /// `Mp2Settings`.
        #[track_caller] pub fn mp2_settings(self, value: impl IntoVal<Mp2Settings>) -> Self { with(self, "Mp2Settings", value) }
        /// `PassThroughSettings`.
        #[track_caller] pub fn pass_through_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "PassThroughSettings", value) }
        /// `WavSettings`.
        #[track_caller] pub fn wav_settings(self, value: impl IntoVal<WavSettings>) -> Self { with(self, "WavSettings", value) }
    }

    /// `AudioDescription`.
    pub type AudioDescription = Fields<of::AudioDescription>;
    impl AudioDescription {
        /// `AudioDashRoles`.
        #[track_caller] pub fn audio_dash_roles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AudioDashRoles", value) }
        /// `AudioNormalizationSettings`.
        #[track_caller] pub fn audio_normalization_settings(self, value: impl IntoVal<AudioNormalizationSettings>) -> Self { with(self, "AudioNormalizationSettings", value) }
        /// `AudioSelectorName`.
        #[track_caller] pub fn audio_selector_name(self, value: impl IntoVal<String>) -> Self { with(self, "AudioSelectorName", value) }
        /// `AudioType`.
        #[track_caller] pub fn audio_type(self, value: impl IntoVal<String>) -> Self { with(self, "AudioType", value) }
        /// `AudioTypeControl`.
        #[track_caller] pub fn audio_type_control(self, value: impl IntoVal<String>) -> Self { with(self, "AudioTypeControl", value) }
        /// `AudioWatermarkingSettings`.
        #[track_caller] pub fn audio_watermarking_settings(self, value: impl IntoVal<AudioWatermarkSettings>) -> Self { with(self, "AudioWatermarkingSettings", value) }
        /// `CodecSettings`.
        #[track_caller] pub fn codec_settings(self, value: impl IntoVal<AudioCodecSettings>) -> Self { with(self, "CodecSettings", value) }
        /// `DvbDashAccessibility`.
        #[track_caller] pub fn dvb_dash_accessibility(self, value: impl IntoVal<String>) -> Self { with(self, "DvbDashAccessibility", value) }
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
        /// `LanguageCodeControl`.
        #[track_caller] pub fn language_code_control(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCodeControl", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RemixSettings`.
        #[track_caller] pub fn remix_settings(self, value: impl IntoVal<RemixSettings>) -> Self { with(self, "RemixSettings", value) }
        /// `StreamName`.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
    }

    /// `AudioDolbyEDecode`.
    pub type AudioDolbyEDecode = Fields<of::AudioDolbyEDecode>;
    impl AudioDolbyEDecode {
        /// `ProgramSelection`.
        #[track_caller] pub fn program_selection(self, value: impl IntoVal<String>) -> Self { with(self, "ProgramSelection", value) }
    }

    /// `AudioFeedInput`.
    pub type AudioFeedInput = Fields<of::AudioFeedInput>;
    impl AudioFeedInput {
        /// `AudioSelectorName`.
        #[track_caller] pub fn audio_selector_name(self, value: impl IntoVal<String>) -> Self { with(self, "AudioSelectorName", value) }
        /// `FeedInput`.
        #[track_caller] pub fn feed_input(self, value: impl IntoVal<String>) -> Self { with(self, "FeedInput", value) }
    }

    /// `AudioHlsRenditionSelection`.
    pub type AudioHlsRenditionSelection = Fields<of::AudioHlsRenditionSelection>;
    impl AudioHlsRenditionSelection {
        /// `GroupId`.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AudioLanguageSelection`.
    pub type AudioLanguageSelection = Fields<of::AudioLanguageSelection>;
    impl AudioLanguageSelection {
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
        /// `LanguageSelectionPolicy`.
        #[track_caller] pub fn language_selection_policy(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageSelectionPolicy", value) }
    }

    /// `AudioNormalizationSettings`.
    pub type AudioNormalizationSettings = Fields<of::AudioNormalizationSettings>;
    impl AudioNormalizationSettings {
        /// `Algorithm`.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<String>) -> Self { with(self, "Algorithm", value) }
        /// `AlgorithmControl`.
        #[track_caller] pub fn algorithm_control(self, value: impl IntoVal<String>) -> Self { with(self, "AlgorithmControl", value) }
        /// `PeakCalculation`.
        #[track_caller] pub fn peak_calculation(self, value: impl IntoVal<String>) -> Self { with(self, "PeakCalculation", value) }
        /// `PeakLimiterThreshold`.
        #[track_caller] pub fn peak_limiter_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "PeakLimiterThreshold", value) }
        /// `TargetLkfs`.
        #[track_caller] pub fn target_lkfs(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetLkfs", value) }
    }

    /// `AudioOnlyHlsSettings`.
    pub type AudioOnlyHlsSettings = Fields<of::AudioOnlyHlsSettings>;
    impl AudioOnlyHlsSettings {
        /// `AudioGroupId`.
        #[track_caller] pub fn audio_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "AudioGroupId", value) }
        /// `AudioOnlyImage`.
        #[track_caller] pub fn audio_only_image(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "AudioOnlyImage", value) }
        /// `AudioTrackType`.
        #[track_caller] pub fn audio_track_type(self, value: impl IntoVal<String>) -> Self { with(self, "AudioTrackType", value) }
        /// `SegmentType`.
        #[track_caller] pub fn segment_type(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentType", value) }
    }

    /// `AudioPid`.
    pub type AudioPid = Fields<of::AudioPid>;
    impl AudioPid {
        /// `DolbyEDecode`.
        #[track_caller] pub fn dolby_e_decode(self, value: impl IntoVal<AudioDolbyEDecode>) -> Self { with(self, "DolbyEDecode", value) }
        /// `Pid`.
        #[track_caller] pub fn pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Pid", value) }
        /// `PremixSettings`.
        #[track_caller] pub fn premix_settings(self, value: impl IntoVal<AudioPreMixerSettings>) -> Self { with(self, "PremixSettings", value) }
    }

    /// `AudioPidSelection`.
    pub type AudioPidSelection = Fields<of::AudioPidSelection>;
    impl AudioPidSelection {
        /// `Pid`.
        #[track_caller] pub fn pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Pid", value) }
        /// `Pids`.
        #[track_caller] pub fn pids(self, value: impl IntoVal<List<AudioPid>>) -> Self { with(self, "Pids", value) }
    }

    /// `AudioPreMixerSettings`.
    pub type AudioPreMixerSettings = Fields<of::AudioPreMixerSettings>;
    impl AudioPreMixerSettings {
        /// `AudioNormalizationSettings`.
        #[track_caller] pub fn audio_normalization_settings(self, value: impl IntoVal<AudioNormalizationSettings>) -> Self { with(self, "AudioNormalizationSettings", value) }
        /// `Channels`.
        #[track_caller] pub fn channels(self, value: impl IntoVal<i64>) -> Self { with(self, "Channels", value) }
        /// `GainDb`.
        #[track_caller] pub fn gain_db(self, value: impl IntoVal<f64>) -> Self { with(self, "GainDb", value) }
        /// `RemixSettings`.
        #[track_caller] pub fn remix_settings(self, value: impl IntoVal<RemixSettings>) -> Self { with(self, "RemixSettings", value) }
    }

    /// `AudioSelector`.
    pub type AudioSelector = Fields<of::AudioSelector>;
    impl AudioSelector {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SelectorSettings`.
        #[track_caller] pub fn selector_settings(self, value: impl IntoVal<AudioSelectorSettings>) -> Self { with(self, "SelectorSettings", value) }
    }

    /// `AudioSelectorSettings`.
    pub type AudioSelectorSettings = Fields<of::AudioSelectorSettings>;
    impl AudioSelectorSettings {
        /// `AudioHlsRenditionSelection`.
        #[track_caller] pub fn audio_hls_rendition_selection(self, value: impl IntoVal<AudioHlsRenditionSelection>) -> Self { with(self, "AudioHlsRenditionSelection", value) }
        /// `AudioLanguageSelection`.
        #[track_caller] pub fn audio_language_selection(self, value: impl IntoVal<AudioLanguageSelection>) -> Self { with(self, "AudioLanguageSelection", value) }
        /// `AudioPidSelection`.
        #[track_caller] pub fn audio_pid_selection(self, value: impl IntoVal<AudioPidSelection>) -> Self { with(self, "AudioPidSelection", value) }
        /// `AudioTrackSelection`.
        #[track_caller] pub fn audio_track_selection(self, value: impl IntoVal<AudioTrackSelection>) -> Self { with(self, "AudioTrackSelection", value) }
    }

    /// `AudioSilenceFailoverSettings`.
    pub type AudioSilenceFailoverSettings = Fields<of::AudioSilenceFailoverSettings>;
    impl AudioSilenceFailoverSettings {
        /// `AudioSelectorName`.
        #[track_caller] pub fn audio_selector_name(self, value: impl IntoVal<String>) -> Self { with(self, "AudioSelectorName", value) }
        /// `AudioSilenceThresholdMsec`.
        #[track_caller] pub fn audio_silence_threshold_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "AudioSilenceThresholdMsec", value) }
    }

    /// `AudioTrack`.
    pub type AudioTrack = Fields<of::AudioTrack>;
    impl AudioTrack {
        /// `PremixSettings`.
        #[track_caller] pub fn premix_settings(self, value: impl IntoVal<AudioPreMixerSettings>) -> Self { with(self, "PremixSettings", value) }
        /// `Track`.
        #[track_caller] pub fn track(self, value: impl IntoVal<i64>) -> Self { with(self, "Track", value) }
    }

    /// `AudioTrackSelection`.
    pub type AudioTrackSelection = Fields<of::AudioTrackSelection>;
    impl AudioTrackSelection {
        /// `DolbyEDecode`.
        #[track_caller] pub fn dolby_e_decode(self, value: impl IntoVal<AudioDolbyEDecode>) -> Self { with(self, "DolbyEDecode", value) }
        /// `Tracks`.
        #[track_caller] pub fn tracks(self, value: impl IntoVal<List<AudioTrack>>) -> Self { with(self, "Tracks", value) }
    }

    /// `AudioWatermarkSettings`.
    pub type AudioWatermarkSettings = Fields<of::AudioWatermarkSettings>;
    impl AudioWatermarkSettings {
        /// `NielsenWatermarksSettings`.
        #[track_caller] pub fn nielsen_watermarks_settings(self, value: impl IntoVal<NielsenWatermarksSettings>) -> Self { with(self, "NielsenWatermarksSettings", value) }
    }

    /// `AutomaticInputFailoverSettings`.
    pub type AutomaticInputFailoverSettings = Fields<of::AutomaticInputFailoverSettings>;
    impl AutomaticInputFailoverSettings {
        /// `ErrorClearTimeMsec`.
        #[track_caller] pub fn error_clear_time_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "ErrorClearTimeMsec", value) }
        /// `FailoverConditions`.
        #[track_caller] pub fn failover_conditions(self, value: impl IntoVal<List<FailoverCondition>>) -> Self { with(self, "FailoverConditions", value) }
        /// `InputPreference`.
        #[track_caller] pub fn input_preference(self, value: impl IntoVal<String>) -> Self { with(self, "InputPreference", value) }
        /// `SecondaryInputId`.
        #[track_caller] pub fn secondary_input_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecondaryInputId", value) }
    }

    /// `Av1ColorSpaceSettings`.
    pub type Av1ColorSpaceSettings = Fields<of::Av1ColorSpaceSettings>;
    impl Av1ColorSpaceSettings {
        /// `ColorSpacePassthroughSettings`.
        #[track_caller] pub fn color_space_passthrough_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "ColorSpacePassthroughSettings", value) }
        /// `Hdr10Settings`.
        #[track_caller] pub fn hdr10_settings(self, value: impl IntoVal<Hdr10Settings>) -> Self { with(self, "Hdr10Settings", value) }
        /// `Hlg2020Settings`.
        #[track_caller] pub fn hlg2020_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Hlg2020Settings", value) }
        /// `Rec601Settings`.
        #[track_caller] pub fn rec601_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Rec601Settings", value) }
        /// `Rec709Settings`.
        #[track_caller] pub fn rec709_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Rec709Settings", value) }
    }

    /// `Av1Settings`.
    pub type Av1Settings = Fields<of::Av1Settings>;
    impl Av1Settings {
        /// `AfdSignaling`.
        #[track_caller] pub fn afd_signaling(self, value: impl IntoVal<String>) -> Self { with(self, "AfdSignaling", value) }
        /// `BitDepth`.
        #[track_caller] pub fn bit_depth(self, value: impl IntoVal<String>) -> Self { with(self, "BitDepth", value) }
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "Bitrate", value) }
        /// `BufSize`.
        #[track_caller] pub fn buf_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BufSize", value) }
        /// `ColorSpaceSettings`.
        #[track_caller] pub fn color_space_settings(self, value: impl IntoVal<Av1ColorSpaceSettings>) -> Self { with(self, "ColorSpaceSettings", value) }
        /// `FixedAfd`.
        #[track_caller] pub fn fixed_afd(self, value: impl IntoVal<String>) -> Self { with(self, "FixedAfd", value) }
        /// `FramerateDenominator`.
        #[track_caller] pub fn framerate_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateDenominator", value) }
        /// `FramerateNumerator`.
        #[track_caller] pub fn framerate_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateNumerator", value) }
        /// `GopSize`.
        #[track_caller] pub fn gop_size(self, value: impl IntoVal<f64>) -> Self { with(self, "GopSize", value) }
        /// `GopSizeUnits`.
        #[track_caller] pub fn gop_size_units(self, value: impl IntoVal<String>) -> Self { with(self, "GopSizeUnits", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<String>) -> Self { with(self, "Level", value) }
        /// `LookAheadRateControl`.
        #[track_caller] pub fn look_ahead_rate_control(self, value: impl IntoVal<String>) -> Self { with(self, "LookAheadRateControl", value) }
        /// `MaxBitrate`.
        #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
        /// `MinBitrate`.
        #[track_caller] pub fn min_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MinBitrate", value) }
        /// `MinIInterval`.
        #[track_caller] pub fn min_i_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MinIInterval", value) }
        /// `ParDenominator`.
        #[track_caller] pub fn par_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "ParDenominator", value) }
        /// `ParNumerator`.
        #[track_caller] pub fn par_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "ParNumerator", value) }
        /// `QvbrQualityLevel`.
        #[track_caller] pub fn qvbr_quality_level(self, value: impl IntoVal<i64>) -> Self { with(self, "QvbrQualityLevel", value) }
        /// `RateControlMode`.
        #[track_caller] pub fn rate_control_mode(self, value: impl IntoVal<String>) -> Self { with(self, "RateControlMode", value) }
        /// `SceneChangeDetect`.
        #[track_caller] pub fn scene_change_detect(self, value: impl IntoVal<String>) -> Self { with(self, "SceneChangeDetect", value) }
        /// `SpatialAq`.
        #[track_caller] pub fn spatial_aq(self, value: impl IntoVal<String>) -> Self { with(self, "SpatialAq", value) }
        /// `TemporalAq`.
        #[track_caller] pub fn temporal_aq(self, value: impl IntoVal<String>) -> Self { with(self, "TemporalAq", value) }
        /// `TimecodeBurninSettings`.
        #[track_caller] pub fn timecode_burnin_settings(self, value: impl IntoVal<TimecodeBurninSettings>) -> Self { with(self, "TimecodeBurninSettings", value) }
        /// `TimecodeInsertion`.
        #[track_caller] pub fn timecode_insertion(self, value: impl IntoVal<String>) -> Self { with(self, "TimecodeInsertion", value) }
    }

    /// `AvailBlanking`.
    pub type AvailBlanking = Fields<of::AvailBlanking>;
    impl AvailBlanking {
        /// `AvailBlankingImage`.
        #[track_caller] pub fn avail_blanking_image(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "AvailBlankingImage", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    }

    /// `AvailConfiguration`.
    pub type AvailConfiguration = Fields<of::AvailConfiguration>;
    impl AvailConfiguration {
        /// `AvailSettings`.
        #[track_caller] pub fn avail_settings(self, value: impl IntoVal<AvailSettings>) -> Self { with(self, "AvailSettings", value) }
        /// `Scte35SegmentationScope`.
        #[track_caller] pub fn scte35_segmentation_scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35SegmentationScope", value) }
    }

    /// `AvailSettings`.
    pub type AvailSettings = Fields<of::AvailSettings>;
    impl AvailSettings {
        /// `Esam`.
        #[track_caller] pub fn esam(self, value: impl IntoVal<Esam>) -> Self { with(self, "Esam", value) }
        /// `Scte35SpliceInsert`.
        #[track_caller] pub fn scte35_splice_insert(self, value: impl IntoVal<Scte35SpliceInsertTimeSignalAposSettings>) -> Self { with(self, "Scte35SpliceInsert", value) }
        /// `Scte35TimeSignalApos`.
        #[track_caller] pub fn scte35_time_signal_apos(self, value: impl IntoVal<Scte35SpliceInsertTimeSignalAposSettings>) -> Self { with(self, "Scte35TimeSignalApos", value) }
    }

    /// `BandwidthReductionFilterSettings`.
    pub type BandwidthReductionFilterSettings = Fields<of::BandwidthReductionFilterSettings>;
    impl BandwidthReductionFilterSettings {
        /// `PostFilterSharpening`.
        #[track_caller] pub fn post_filter_sharpening(self, value: impl IntoVal<String>) -> Self { with(self, "PostFilterSharpening", value) }
        /// `Strength`.
        #[track_caller] pub fn strength(self, value: impl IntoVal<String>) -> Self { with(self, "Strength", value) }
    }

    /// `BlackoutSlate`.
    pub type BlackoutSlate = Fields<of::BlackoutSlate>;
    impl BlackoutSlate {
        /// `BlackoutSlateImage`.
        #[track_caller] pub fn blackout_slate_image(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "BlackoutSlateImage", value) }
        /// `NetworkEndBlackout`.
        #[track_caller] pub fn network_end_blackout(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkEndBlackout", value) }
        /// `NetworkEndBlackoutImage`.
        #[track_caller] pub fn network_end_blackout_image(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "NetworkEndBlackoutImage", value) }
        /// `NetworkId`.
        #[track_caller] pub fn network_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkId", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    }

    /// `BurnInDvbSubDestinationSettings`.
    pub type BurnInDvbSubDestinationSettings = Fields<of::BurnInDvbSubDestinationSettings>;
    impl BurnInDvbSubDestinationSettings {
        /// `Alignment`.
        #[track_caller] pub fn alignment(self, value: impl IntoVal<String>) -> Self { with(self, "Alignment", value) }
        /// `BackgroundColor`.
        #[track_caller] pub fn background_color(self, value: impl IntoVal<String>) -> Self { with(self, "BackgroundColor", value) }
        /// `BackgroundOpacity`.
        #[track_caller] pub fn background_opacity(self, value: impl IntoVal<i64>) -> Self { with(self, "BackgroundOpacity", value) }
        /// `Font`.
        #[track_caller] pub fn font(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "Font", value) }
        /// `FontColor`.
        #[track_caller] pub fn font_color(self, value: impl IntoVal<String>) -> Self { with(self, "FontColor", value) }
        /// `FontOpacity`.
        #[track_caller] pub fn font_opacity(self, value: impl IntoVal<i64>) -> Self { with(self, "FontOpacity", value) }
        /// `FontResolution`.
        #[track_caller] pub fn font_resolution(self, value: impl IntoVal<i64>) -> Self { with(self, "FontResolution", value) }
        /// `FontSize`.
        #[track_caller] pub fn font_size(self, value: impl IntoVal<String>) -> Self { with(self, "FontSize", value) }
        /// `OutlineColor`.
        #[track_caller] pub fn outline_color(self, value: impl IntoVal<String>) -> Self { with(self, "OutlineColor", value) }
        /// `OutlineSize`.
        #[track_caller] pub fn outline_size(self, value: impl IntoVal<i64>) -> Self { with(self, "OutlineSize", value) }
        /// `ShadowColor`.
        #[track_caller] pub fn shadow_color(self, value: impl IntoVal<String>) -> Self { with(self, "ShadowColor", value) }
        /// `ShadowOpacity`.
        #[track_caller] pub fn shadow_opacity(self, value: impl IntoVal<i64>) -> Self { with(self, "ShadowOpacity", value) }
        /// `ShadowXOffset`.
        #[track_caller] pub fn shadow_x_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "ShadowXOffset", value) }
        /// `ShadowYOffset`.
        #[track_caller] pub fn shadow_y_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "ShadowYOffset", value) }
        /// `SubtitleRows`.
        #[track_caller] pub fn subtitle_rows(self, value: impl IntoVal<String>) -> Self { with(self, "SubtitleRows", value) }
        /// `TeletextGridControl`.
        #[track_caller] pub fn teletext_grid_control(self, value: impl IntoVal<String>) -> Self { with(self, "TeletextGridControl", value) }
        /// `XPosition`.
        #[track_caller] pub fn x_position(self, value: impl IntoVal<i64>) -> Self { with(self, "XPosition", value) }
        /// `YPosition`.
        #[track_caller] pub fn y_position(self, value: impl IntoVal<i64>) -> Self { with(self, "YPosition", value) }
    }

    /// `CaptionDescription`.
    pub type CaptionDescription = Fields<of::CaptionDescription>;
    impl CaptionDescription {
        /// `Accessibility`.
        #[track_caller] pub fn accessibility(self, value: impl IntoVal<String>) -> Self { with(self, "Accessibility", value) }
        /// `CaptionDashRoles`.
        #[track_caller] pub fn caption_dash_roles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CaptionDashRoles", value) }
        /// `CaptionSelectorName`.
        #[track_caller] pub fn caption_selector_name(self, value: impl IntoVal<String>) -> Self { with(self, "CaptionSelectorName", value) }
        /// `DestinationSettings`.
        #[track_caller] pub fn destination_settings(self, value: impl IntoVal<CaptionDestinationSettings>) -> Self { with(self, "DestinationSettings", value) }
        /// `DvbDashAccessibility`.
        #[track_caller] pub fn dvb_dash_accessibility(self, value: impl IntoVal<String>) -> Self { with(self, "DvbDashAccessibility", value) }
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
        /// `LanguageDescription`.
        #[track_caller] pub fn language_description(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageDescription", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `CaptionDestinationSettings`.
    pub type CaptionDestinationSettings = Fields<of::CaptionDestinationSettings>;
    impl CaptionDestinationSettings {
        /// `AribDestinationSettings`.
        #[track_caller] pub fn arib_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "AribDestinationSettings", value) }
        /// `BurnInDestinationSettings`.
        #[track_caller] pub fn burn_in_destination_settings(self, value: impl IntoVal<BurnInDvbSubDestinationSettings>) -> Self { with(self, "BurnInDestinationSettings", value) }
        /// `DvbSubDestinationSettings`.
        #[track_caller] pub fn dvb_sub_destination_settings(self, value: impl IntoVal<BurnInDvbSubDestinationSettings>) -> Self { with(self, "DvbSubDestinationSettings", value) }
        /// `EbuTtDDestinationSettings`.
        #[track_caller] pub fn ebu_tt_d_destination_settings(self, value: impl IntoVal<EbuTtDDestinationSettings>) -> Self { with(self, "EbuTtDDestinationSettings", value) }
        /// `EmbeddedDestinationSettings`.
        #[track_caller] pub fn embedded_destination_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "EmbeddedDestinationSettings", value) }
        /// `EmbeddedPlusScte20DestinationSettings`.
        #[track_caller] pub fn embedded_plus_scte20_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "EmbeddedPlusScte20DestinationSettings", value) }
        /// `RtmpCaptionInfoDestinationSettings`.
        #[track_caller] pub fn rtmp_caption_info_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "RtmpCaptionInfoDestinationSettings", value) }
        /// `Scte20PlusEmbeddedDestinationSettings`.
        #[track_caller] pub fn scte20_plus_embedded_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Scte20PlusEmbeddedDestinationSettings", value) }
        /// `Scte27DestinationSettings`.
        #[track_caller] pub fn scte27_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Scte27DestinationSettings", value) }
        /// `SmpteTtDestinationSettings`.
        #[track_caller] pub fn smpte_tt_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "SmpteTtDestinationSettings", value) }
        /// `TeletextDestinationSettings`.
        #[track_caller] pub fn teletext_destination_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "TeletextDestinationSettings", value) }
        /// `TtmlDestinationSettings`.
        #[track_caller] pub fn ttml_destination_settings(self, value: impl IntoVal<TtmlDestinationSettings>) -> Self { with(self, "TtmlDestinationSettings", value) }
        /// `WebvttDestinationSettings`.
        #[track_caller] pub fn webvtt_destination_settings(self, value: impl IntoVal<WebvttDestinationSettings>) -> Self { with(self, "WebvttDestinationSettings", value) }
    }

    /// `CaptionLanguageMapping`.
    pub type CaptionLanguageMapping = Fields<of::CaptionLanguageMapping>;
    impl CaptionLanguageMapping {
        /// `CaptionChannel`.
        #[track_caller] pub fn caption_channel(self, value: impl IntoVal<i64>) -> Self { with(self, "CaptionChannel", value) }
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
        /// `LanguageDescription`.
        #[track_caller] pub fn language_description(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageDescription", value) }
    }

    /// `CaptionRectangle`.
    pub type CaptionRectangle = Fields<of::CaptionRectangle>;
    impl CaptionRectangle {
        /// `Height`.
        #[track_caller] pub fn height(self, value: impl IntoVal<f64>) -> Self { with(self, "Height", value) }
        /// `LeftOffset`.
        #[track_caller] pub fn left_offset(self, value: impl IntoVal<f64>) -> Self { with(self, "LeftOffset", value) }
        /// `TopOffset`.
        #[track_caller] pub fn top_offset(self, value: impl IntoVal<f64>) -> Self { with(self, "TopOffset", value) }
        /// `Width`.
        #[track_caller] pub fn width(self, value: impl IntoVal<f64>) -> Self { with(self, "Width", value) }
    }

    /// `CaptionSelector`.
    pub type CaptionSelector = Fields<of::CaptionSelector>;
    impl CaptionSelector {
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SelectorSettings`.
        #[track_caller] pub fn selector_settings(self, value: impl IntoVal<CaptionSelectorSettings>) -> Self { with(self, "SelectorSettings", value) }
    }

    /// `CaptionSelectorSettings`.
    pub type CaptionSelectorSettings = Fields<of::CaptionSelectorSettings>;
    impl CaptionSelectorSettings {
        /// `AncillarySourceSettings`.
        #[track_caller] pub fn ancillary_source_settings(self, value: impl IntoVal<AncillarySourceSettings>) -> Self { with(self, "AncillarySourceSettings", value) }
        /// `AribSourceSettings`.
        #[track_caller] pub fn arib_source_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "AribSourceSettings", value) }
        /// `DvbSubSourceSettings`.
        #[track_caller] pub fn dvb_sub_source_settings(self, value: impl IntoVal<Scte27DvbSubSourceSettings>) -> Self { with(self, "DvbSubSourceSettings", value) }
        /// `EmbeddedSourceSettings`.
        #[track_caller] pub fn embedded_source_settings(self, value: impl IntoVal<EmbeddedSourceSettings>) -> Self { with(self, "EmbeddedSourceSettings", value) }
        /// `Scte20SourceSettings`.
        #[track_caller] pub fn scte20_source_settings(self, value: impl IntoVal<Scte20SourceSettings>) -> Self { with(self, "Scte20SourceSettings", value) }
        /// `Scte27SourceSettings`.
        #[track_caller] pub fn scte27_source_settings(self, value: impl IntoVal<Scte27DvbSubSourceSettings>) -> Self { with(self, "Scte27SourceSettings", value) }
        /// `SmartSubtitleSourceSettings`.
        #[track_caller] pub fn smart_subtitle_source_settings(self, value: impl IntoVal<SmartSubtitleSourceSettings>) -> Self { with(self, "SmartSubtitleSourceSettings", value) }
        /// `TeletextSourceSettings`.
        #[track_caller] pub fn teletext_source_settings(self, value: impl IntoVal<TeletextSourceSettings>) -> Self { with(self, "TeletextSourceSettings", value) }
    }

    /// `CdiInputSpecification`.
    pub type CdiInputSpecification = Fields<of::CdiInputSpecification>;
    impl CdiInputSpecification {
        /// `Resolution`.
        #[track_caller] pub fn resolution(self, value: impl IntoVal<String>) -> Self { with(self, "Resolution", value) }
    }

    /// `ChannelEngineVersionRequest`.
    pub type ChannelEngineVersionRequest = Fields<of::ChannelEngineVersionRequest>;
    impl ChannelEngineVersionRequest {
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `CmafIngestCaptionLanguageMapping`.
    pub type CmafIngestCaptionLanguageMapping = Fields<of::CmafIngestCaptionLanguageMapping>;
    impl CmafIngestCaptionLanguageMapping {
        /// `CaptionChannel`.
        #[track_caller] pub fn caption_channel(self, value: impl IntoVal<i64>) -> Self { with(self, "CaptionChannel", value) }
        /// `LanguageCode`.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
    }

    /// `CmafIngestFrameCaptureOutputSettings`.
    pub type CmafIngestFrameCaptureOutputSettings = Fields<of::CmafIngestFrameCaptureOutputSettings>;
    impl CmafIngestFrameCaptureOutputSettings {
        /// `NameModifier`.
        #[track_caller] pub fn name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "NameModifier", value) }
    }

    /// `CmafIngestGroupSettings`.
    pub type CmafIngestGroupSettings = Fields<of::CmafIngestGroupSettings>;
    impl CmafIngestGroupSettings {
        /// `AdditionalDestinations`.
        #[track_caller] pub fn additional_destinations(self, value: impl IntoVal<List<AdditionalDestinations>>) -> Self { with(self, "AdditionalDestinations", value) }
        /// `CaptionLanguageMappings`.
        #[track_caller] pub fn caption_language_mappings(self, value: impl IntoVal<List<CmafIngestCaptionLanguageMapping>>) -> Self { with(self, "CaptionLanguageMappings", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `Id3Behavior`.
        #[track_caller] pub fn id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "Id3Behavior", value) }
        /// `Id3NameModifier`.
        #[track_caller] pub fn id3_name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "Id3NameModifier", value) }
        /// `KlvBehavior`.
        #[track_caller] pub fn klv_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "KlvBehavior", value) }
        /// `KlvNameModifier`.
        #[track_caller] pub fn klv_name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "KlvNameModifier", value) }
        /// `NielsenId3Behavior`.
        #[track_caller] pub fn nielsen_id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3Behavior", value) }
        /// `NielsenId3NameModifier`.
        #[track_caller] pub fn nielsen_id3_name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3NameModifier", value) }
        /// `Scte35NameModifier`.
        #[track_caller] pub fn scte35_name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35NameModifier", value) }
        /// `Scte35Type`.
        #[track_caller] pub fn scte35_type(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Type", value) }
        /// `SegmentLength`.
        #[track_caller] pub fn segment_length(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentLength", value) }
        /// `SegmentLengthUnits`.
        #[track_caller] pub fn segment_length_units(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentLengthUnits", value) }
        /// `SendDelayMs`.
        #[track_caller] pub fn send_delay_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "SendDelayMs", value) }
        /// `TimedMetadataId3Frame`.
        #[track_caller] pub fn timed_metadata_id3_frame(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataId3Frame", value) }
        /// `TimedMetadataId3Period`.
        #[track_caller] pub fn timed_metadata_id3_period(self, value: impl IntoVal<i64>) -> Self { with(self, "TimedMetadataId3Period", value) }
        /// `TimedMetadataPassthrough`.
        #[track_caller] pub fn timed_metadata_passthrough(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataPassthrough", value) }
        /// `WatermarkingSettings`.
        #[track_caller] pub fn watermarking_settings(self, value: impl IntoVal<CmafIngestWatermarkingSettings>) -> Self { with(self, "WatermarkingSettings", value) }
    }

    /// `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings`.
    pub type CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = Fields<of::CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>;
    impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
        /// `AdditionalDestinationsAlternateDestinations`.
        #[track_caller] pub fn additional_destinations_alternate_destinations(self, value: impl IntoVal<List<OutputLocationRef>>) -> Self { with(self, "AdditionalDestinationsAlternateDestinations", value) }
        /// `AlternateDestination`.
        #[track_caller] pub fn alternate_destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "AlternateDestination", value) }
        /// `CustomProfile`.
        #[track_caller] pub fn custom_profile(self, value: impl IntoVal<AbWatermarkingCustomProfile>) -> Self { with(self, "CustomProfile", value) }
        /// `License`.
        #[track_caller] pub fn license(self, value: impl IntoVal<String>) -> Self { with(self, "License", value) }
        /// `OperatorId`.
        #[track_caller] pub fn operator_id(self, value: impl IntoVal<i64>) -> Self { with(self, "OperatorId", value) }
        /// `PolyPeriod`.
        #[track_caller] pub fn poly_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PolyPeriod", value) }
        /// `Profile`.
        #[track_caller] pub fn profile(self, value: impl IntoVal<String>) -> Self { with(self, "Profile", value) }
        /// `WatermarkIdLength`.
        #[track_caller] pub fn watermark_id_length(self, value: impl IntoVal<String>) -> Self { with(self, "WatermarkIdLength", value) }
    }

    /// `CmafIngestWatermarkingSettings`.
    pub type CmafIngestWatermarkingSettings = Fields<of::CmafIngestWatermarkingSettings>;
    impl CmafIngestWatermarkingSettings {
        /// `CmafIngestAbWatermarkerIrdetoSettings`.
        #[track_caller] pub fn cmaf_ingest_ab_watermarker_irdeto_settings(self, value: impl IntoVal<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>) -> Self { with(self, "CmafIngestAbWatermarkerIrdetoSettings", value) }
    }

    /// `ColorCorrection`.
    pub type ColorCorrection = Fields<of::ColorCorrection>;
    impl ColorCorrection {
        /// `InputColorSpace`.
        #[track_caller] pub fn input_color_space(self, value: impl IntoVal<String>) -> Self { with(self, "InputColorSpace", value) }
        /// `OutputColorSpace`.
        #[track_caller] pub fn output_color_space(self, value: impl IntoVal<String>) -> Self { with(self, "OutputColorSpace", value) }
        /// `Uri`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `ColorCorrectionSettings`.
    pub type ColorCorrectionSettings = Fields<of::ColorCorrectionSettings>;
    impl ColorCorrectionSettings {
        /// `GlobalColorCorrections`.
        #[track_caller] pub fn global_color_corrections(self, value: impl IntoVal<List<ColorCorrection>>) -> Self { with(self, "GlobalColorCorrections", value) }
    }

    /// `DisabledLockingSettings`.
    pub type DisabledLockingSettings = Fields<of::DisabledLockingSettings>;
    impl DisabledLockingSettings {
        /// `CustomEpoch`.
        #[track_caller] pub fn custom_epoch(self, value: impl IntoVal<String>) -> Self { with(self, "CustomEpoch", value) }
    }

    /// `DvbNitSettings`.
    pub type DvbNitSettings = Fields<of::DvbNitSettings>;
    impl DvbNitSettings {
        /// `NetworkId`.
        #[track_caller] pub fn network_id(self, value: impl IntoVal<i64>) -> Self { with(self, "NetworkId", value) }
        /// `NetworkName`.
        #[track_caller] pub fn network_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkName", value) }
        /// `RepInterval`.
        #[track_caller] pub fn rep_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RepInterval", value) }
    }

    /// `DvbSdtSettings`.
    pub type DvbSdtSettings = Fields<of::DvbSdtSettings>;
    impl DvbSdtSettings {
        /// `OutputSdt`.
        #[track_caller] pub fn output_sdt(self, value: impl IntoVal<String>) -> Self { with(self, "OutputSdt", value) }
        /// `RepInterval`.
        #[track_caller] pub fn rep_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RepInterval", value) }
        /// `ServiceName`.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
        /// `ServiceProviderName`.
        #[track_caller] pub fn service_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceProviderName", value) }
    }

    /// `DvbTdtSettings`.
    pub type DvbTdtSettings = Fields<of::DvbTdtSettings>;
    impl DvbTdtSettings {
        /// `RepInterval`.
        #[track_caller] pub fn rep_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RepInterval", value) }
    }

    /// `Eac3AtmosSettings`.
    pub type Eac3AtmosSettings = Fields<of::Eac3AtmosSettings>;
    impl Eac3AtmosSettings {
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<f64>) -> Self { with(self, "Bitrate", value) }
        /// `CodingMode`.
        #[track_caller] pub fn coding_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CodingMode", value) }
        /// `Dialnorm`.
        #[track_caller] pub fn dialnorm(self, value: impl IntoVal<i64>) -> Self { with(self, "Dialnorm", value) }
        /// `DrcLine`.
        #[track_caller] pub fn drc_line(self, value: impl IntoVal<String>) -> Self { with(self, "DrcLine", value) }
        /// `DrcRf`.
        #[track_caller] pub fn drc_rf(self, value: impl IntoVal<String>) -> Self { with(self, "DrcRf", value) }
        /// `HeightTrim`.
        #[track_caller] pub fn height_trim(self, value: impl IntoVal<f64>) -> Self { with(self, "HeightTrim", value) }
        /// `SurroundTrim`.
        #[track_caller] pub fn surround_trim(self, value: impl IntoVal<f64>) -> Self { with(self, "SurroundTrim", value) }
    }

    /// `Eac3Settings`.
    pub type Eac3Settings = Fields<of::Eac3Settings>;
    impl Eac3Settings {
        /// `AttenuationControl`.
        #[track_caller] pub fn attenuation_control(self, value: impl IntoVal<String>) -> Self { with(self, "AttenuationControl", value) }
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<f64>) -> Self { with(self, "Bitrate", value) }
        /// `BitstreamMode`.
        #[track_caller] pub fn bitstream_mode(self, value: impl IntoVal<String>) -> Self { with(self, "BitstreamMode", value) }
        /// `CodingMode`.
        #[track_caller] pub fn coding_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CodingMode", value) }
        /// `DcFilter`.
        #[track_caller] pub fn dc_filter(self, value: impl IntoVal<String>) -> Self { with(self, "DcFilter", value) }
        /// `Dialnorm`.
        #[track_caller] pub fn dialnorm(self, value: impl IntoVal<i64>) -> Self { with(self, "Dialnorm", value) }
        /// `DrcLine`.
        #[track_caller] pub fn drc_line(self, value: impl IntoVal<String>) -> Self { with(self, "DrcLine", value) }
        /// `DrcRf`.
        #[track_caller] pub fn drc_rf(self, value: impl IntoVal<String>) -> Self { with(self, "DrcRf", value) }
        /// `LfeControl`.
        #[track_caller] pub fn lfe_control(self, value: impl IntoVal<String>) -> Self { with(self, "LfeControl", value) }
        /// `LfeFilter`.
        #[track_caller] pub fn lfe_filter(self, value: impl IntoVal<String>) -> Self { with(self, "LfeFilter", value) }
        /// `LoRoCenterMixLevel`.
        #[track_caller] pub fn lo_ro_center_mix_level(self, value: impl IntoVal<f64>) -> Self { with(self, "LoRoCenterMixLevel", value) }
        /// `LoRoSurroundMixLevel`.
        #[track_caller] pub fn lo_ro_surround_mix_level(self, value: impl IntoVal<f64>) -> Self { with(self, "LoRoSurroundMixLevel", value) }
        /// `LtRtCenterMixLevel`.
        #[track_caller] pub fn lt_rt_center_mix_level(self, value: impl IntoVal<f64>) -> Self { with(self, "LtRtCenterMixLevel", value) }
        /// `LtRtSurroundMixLevel`.
        #[track_caller] pub fn lt_rt_surround_mix_level(self, value: impl IntoVal<f64>) -> Self { with(self, "LtRtSurroundMixLevel", value) }
        /// `MetadataControl`.
        #[track_caller] pub fn metadata_control(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataControl", value) }
        /// `PassthroughControl`.
        #[track_caller] pub fn passthrough_control(self, value: impl IntoVal<String>) -> Self { with(self, "PassthroughControl", value) }
        /// `PhaseControl`.
        #[track_caller] pub fn phase_control(self, value: impl IntoVal<String>) -> Self { with(self, "PhaseControl", value) }
        /// `StereoDownmix`.
        #[track_caller] pub fn stereo_downmix(self, value: impl IntoVal<String>) -> Self { with(self, "StereoDownmix", value) }
        /// `SurroundExMode`.
        #[track_caller] pub fn surround_ex_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SurroundExMode", value) }
        /// `SurroundMode`.
        #[track_caller] pub fn surround_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SurroundMode", value) }
    }

    /// `EbuTtDDestinationSettings`.
    pub type EbuTtDDestinationSettings = Fields<of::EbuTtDDestinationSettings>;
    impl EbuTtDDestinationSettings {
        /// `CopyrightHolder`.
        #[track_caller] pub fn copyright_holder(self, value: impl IntoVal<String>) -> Self { with(self, "CopyrightHolder", value) }
        /// `DefaultFontSize`.
        #[track_caller] pub fn default_font_size(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultFontSize", value) }
        /// `DefaultLineHeight`.
        #[track_caller] pub fn default_line_height(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultLineHeight", value) }
        /// `FillLineGap`.
        #[track_caller] pub fn fill_line_gap(self, value: impl IntoVal<String>) -> Self { with(self, "FillLineGap", value) }
        /// `FontFamily`.
        #[track_caller] pub fn font_family(self, value: impl IntoVal<String>) -> Self { with(self, "FontFamily", value) }
        /// `StyleControl`.
        #[track_caller] pub fn style_control(self, value: impl IntoVal<String>) -> Self { with(self, "StyleControl", value) }
    }

    /// `EmbeddedSourceSettings`.
    pub type EmbeddedSourceSettings = Fields<of::EmbeddedSourceSettings>;
    impl EmbeddedSourceSettings {
        /// `Convert608To708`.
        #[track_caller] pub fn convert608_to708(self, value: impl IntoVal<String>) -> Self { with(self, "Convert608To708", value) }
        /// `Scte20Detection`.
        #[track_caller] pub fn scte20_detection(self, value: impl IntoVal<String>) -> Self { with(self, "Scte20Detection", value) }
        /// `Source608ChannelNumber`.
        #[track_caller] pub fn source608_channel_number(self, value: impl IntoVal<i64>) -> Self { with(self, "Source608ChannelNumber", value) }
        /// `Source608TrackNumber`.
        #[track_caller] pub fn source608_track_number(self, value: impl IntoVal<i64>) -> Self { with(self, "Source608TrackNumber", value) }
    }

    /// `EmptyConfigurationSettings`.
    pub type EmptyConfigurationSettings = Fields<of::EmptyConfigurationSettings>;
    impl EmptyConfigurationSettings {
    }

    /// `EncoderSettings`.
    pub type EncoderSettings = Fields<of::EncoderSettings>;
    impl EncoderSettings {
        /// `AudioDescriptions`.
        #[track_caller] pub fn audio_descriptions(self, value: impl IntoVal<List<AudioDescription>>) -> Self { with(self, "AudioDescriptions", value) }
        /// `AvailBlanking`.
        #[track_caller] pub fn avail_blanking(self, value: impl IntoVal<AvailBlanking>) -> Self { with(self, "AvailBlanking", value) }
        /// `AvailConfiguration`.
        #[track_caller] pub fn avail_configuration(self, value: impl IntoVal<AvailConfiguration>) -> Self { with(self, "AvailConfiguration", value) }
        /// `BlackoutSlate`.
        #[track_caller] pub fn blackout_slate(self, value: impl IntoVal<BlackoutSlate>) -> Self { with(self, "BlackoutSlate", value) }
        /// `CaptionDescriptions`.
        #[track_caller] pub fn caption_descriptions(self, value: impl IntoVal<List<CaptionDescription>>) -> Self { with(self, "CaptionDescriptions", value) }
        /// `ColorCorrectionSettings`.
        #[track_caller] pub fn color_correction_settings(self, value: impl IntoVal<ColorCorrectionSettings>) -> Self { with(self, "ColorCorrectionSettings", value) }
        /// `FeatureActivations`.
        #[track_caller] pub fn feature_activations(self, value: impl IntoVal<FeatureActivations>) -> Self { with(self, "FeatureActivations", value) }
        /// `GlobalConfiguration`.
        #[track_caller] pub fn global_configuration(self, value: impl IntoVal<GlobalConfiguration>) -> Self { with(self, "GlobalConfiguration", value) }
        /// `MotionGraphicsConfiguration`.
        #[track_caller] pub fn motion_graphics_configuration(self, value: impl IntoVal<MotionGraphicsConfiguration>) -> Self { with(self, "MotionGraphicsConfiguration", value) }
        /// `NielsenConfiguration`.
        #[track_caller] pub fn nielsen_configuration(self, value: impl IntoVal<NielsenConfiguration>) -> Self { with(self, "NielsenConfiguration", value) }
        /// `OutputGroups`.
        #[track_caller] pub fn output_groups(self, value: impl IntoVal<List<OutputGroup>>) -> Self { with(self, "OutputGroups", value) }
        /// `ThumbnailConfiguration`.
        #[track_caller] pub fn thumbnail_configuration(self, value: impl IntoVal<ThumbnailConfiguration>) -> Self { with(self, "ThumbnailConfiguration", value) }
        /// `TimecodeConfig`.
        #[track_caller] pub fn timecode_config(self, value: impl IntoVal<TimecodeConfig>) -> Self { with(self, "TimecodeConfig", value) }
        /// `VideoDescriptions`.
        #[track_caller] pub fn video_descriptions(self, value: impl IntoVal<List<VideoDescription>>) -> Self { with(self, "VideoDescriptions", value) }
    }

    /// `EpochLockingSettings`.
    pub type EpochLockingSettings = Fields<of::EpochLockingSettings>;
    impl EpochLockingSettings {
        /// `CustomEpoch`.
        #[track_caller] pub fn custom_epoch(self, value: impl IntoVal<String>) -> Self { with(self, "CustomEpoch", value) }
        /// `JamSyncTime`.
        #[track_caller] pub fn jam_sync_time(self, value: impl IntoVal<String>) -> Self { with(self, "JamSyncTime", value) }
    }

    /// `Esam`.
    pub type Esam = Fields<of::Esam>;
    impl Esam {
        /// `AcquisitionPointId`.
        #[track_caller] pub fn acquisition_point_id(self, value: impl IntoVal<String>) -> Self { with(self, "AcquisitionPointId", value) }
        /// `AdAvailOffset`.
        #[track_caller] pub fn ad_avail_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "AdAvailOffset", value) }
        /// `PasswordParam`.
        #[track_caller] pub fn password_param(self, value: impl IntoVal<String>) -> Self { with(self, "PasswordParam", value) }
        /// `PoisEndpoint`.
        #[track_caller] pub fn pois_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "PoisEndpoint", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
        /// `ZoneIdentity`.
        #[track_caller] pub fn zone_identity(self, value: impl IntoVal<String>) -> Self { with(self, "ZoneIdentity", value) }
    }

    /// `FailoverCondition`.
    pub type FailoverCondition = Fields<of::FailoverCondition>;
    impl FailoverCondition {
        /// `FailoverConditionSettings`.
        #[track_caller] pub fn failover_condition_settings(self, value: impl IntoVal<FailoverConditionSettings>) -> Self { with(self, "FailoverConditionSettings", value) }
    }

    /// `FailoverConditionSettings`.
    pub type FailoverConditionSettings = Fields<of::FailoverConditionSettings>;
    impl FailoverConditionSettings {
        /// `AudioSilenceSettings`.
        #[track_caller] pub fn audio_silence_settings(self, value: impl IntoVal<AudioSilenceFailoverSettings>) -> Self { with(self, "AudioSilenceSettings", value) }
        /// `InputLossSettings`.
        #[track_caller] pub fn input_loss_settings(self, value: impl IntoVal<InputLossFailoverSettings>) -> Self { with(self, "InputLossSettings", value) }
        /// `VideoBlackSettings`.
        #[track_caller] pub fn video_black_settings(self, value: impl IntoVal<VideoBlackFailoverSettings>) -> Self { with(self, "VideoBlackSettings", value) }
    }

    /// `FeatureActivations`.
    pub type FeatureActivations = Fields<of::FeatureActivations>;
    impl FeatureActivations {
        /// `InputPrepareScheduleActions`.
        #[track_caller] pub fn input_prepare_schedule_actions(self, value: impl IntoVal<String>) -> Self { with(self, "InputPrepareScheduleActions", value) }
        /// `OutputStaticImageOverlayScheduleActions`.
        #[track_caller] pub fn output_static_image_overlay_schedule_actions(self, value: impl IntoVal<String>) -> Self { with(self, "OutputStaticImageOverlayScheduleActions", value) }
    }

    /// `FecOutputSettings`.
    pub type FecOutputSettings = Fields<of::FecOutputSettings>;
    impl FecOutputSettings {
        /// `ColumnDepth`.
        #[track_caller] pub fn column_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "ColumnDepth", value) }
        /// `IncludeFec`.
        #[track_caller] pub fn include_fec(self, value: impl IntoVal<String>) -> Self { with(self, "IncludeFec", value) }
        /// `RowLength`.
        #[track_caller] pub fn row_length(self, value: impl IntoVal<i64>) -> Self { with(self, "RowLength", value) }
    }

    /// `Fmp4HlsSettings`.
    pub type Fmp4HlsSettings = Fields<of::Fmp4HlsSettings>;
    impl Fmp4HlsSettings {
        /// `AudioRenditionSets`.
        #[track_caller] pub fn audio_rendition_sets(self, value: impl IntoVal<String>) -> Self { with(self, "AudioRenditionSets", value) }
        /// `NielsenId3Behavior`.
        #[track_caller] pub fn nielsen_id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3Behavior", value) }
        /// `TimedMetadataBehavior`.
        #[track_caller] pub fn timed_metadata_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataBehavior", value) }
    }

    /// `FollowerChannelSettings`.
    pub type FollowerChannelSettings = Fields<of::FollowerChannelSettings>;
    impl FollowerChannelSettings {
        /// `LinkedChannelType`.
        #[track_caller] pub fn linked_channel_type(self, value: impl IntoVal<String>) -> Self { with(self, "LinkedChannelType", value) }
        /// `PrimaryChannelArn`.
        #[track_caller] pub fn primary_channel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryChannelArn", value) }
    }

    /// `FrameCaptureCdnSettings`.
    pub type FrameCaptureCdnSettings = Fields<of::FrameCaptureCdnSettings>;
    impl FrameCaptureCdnSettings {
        /// `FrameCaptureS3Settings`.
        #[track_caller] pub fn frame_capture_s3_settings(self, value: impl IntoVal<ArchiveFrameCaptureHlsS3Settings>) -> Self { with(self, "FrameCaptureS3Settings", value) }
    }

    /// `FrameCaptureGroupSettings`.
    pub type FrameCaptureGroupSettings = Fields<of::FrameCaptureGroupSettings>;
    impl FrameCaptureGroupSettings {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `FrameCaptureCdnSettings`.
        #[track_caller] pub fn frame_capture_cdn_settings(self, value: impl IntoVal<FrameCaptureCdnSettings>) -> Self { with(self, "FrameCaptureCdnSettings", value) }
    }

    /// `FrameCaptureSettings`.
    pub type FrameCaptureSettings = Fields<of::FrameCaptureSettings>;
    impl FrameCaptureSettings {
        /// `CaptureInterval`.
        #[track_caller] pub fn capture_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "CaptureInterval", value) }
        /// `CaptureIntervalUnits`.
        #[track_caller] pub fn capture_interval_units(self, value: impl IntoVal<String>) -> Self { with(self, "CaptureIntervalUnits", value) }
        /// `TimecodeBurninSettings`.
        #[track_caller] pub fn timecode_burnin_settings(self, value: impl IntoVal<TimecodeBurninSettings>) -> Self { with(self, "TimecodeBurninSettings", value) }
    }

    /// `GlobalConfiguration`.
    pub type GlobalConfiguration = Fields<of::GlobalConfiguration>;
    impl GlobalConfiguration {
        /// `InitialAudioGain`.
        #[track_caller] pub fn initial_audio_gain(self, value: impl IntoVal<i64>) -> Self { with(self, "InitialAudioGain", value) }
        /// `InputEndAction`.
        #[track_caller] pub fn input_end_action(self, value: impl IntoVal<String>) -> Self { with(self, "InputEndAction", value) }
        /// `InputLossBehavior`.
        #[track_caller] pub fn input_loss_behavior(self, value: impl IntoVal<InputLossBehavior>) -> Self { with(self, "InputLossBehavior", value) }
        /// `OutputLockingMode`.
        #[track_caller] pub fn output_locking_mode(self, value: impl IntoVal<String>) -> Self { with(self, "OutputLockingMode", value) }
        /// `OutputLockingSettings`.
        #[track_caller] pub fn output_locking_settings(self, value: impl IntoVal<OutputLockingSettings>) -> Self { with(self, "OutputLockingSettings", value) }
        /// `OutputTimingSource`.
        #[track_caller] pub fn output_timing_source(self, value: impl IntoVal<String>) -> Self { with(self, "OutputTimingSource", value) }
        /// `SupportLowFramerateInputs`.
        #[track_caller] pub fn support_low_framerate_inputs(self, value: impl IntoVal<String>) -> Self { with(self, "SupportLowFramerateInputs", value) }
    }

    /// `H264ColorSpaceSettings`.
    pub type H264ColorSpaceSettings = Fields<of::H264ColorSpaceSettings>;
    impl H264ColorSpaceSettings {
        /// `ColorSpacePassthroughSettings`.
        #[track_caller] pub fn color_space_passthrough_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "ColorSpacePassthroughSettings", value) }
        /// `Rec601Settings`.
        #[track_caller] pub fn rec601_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Rec601Settings", value) }
        /// `Rec709Settings`.
        #[track_caller] pub fn rec709_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Rec709Settings", value) }
    }

    /// `H264H265FilterSettings`.
    pub type H264H265FilterSettings = Fields<of::H264H265FilterSettings>;
    impl H264H265FilterSettings {
        /// `BandwidthReductionFilterSettings`.
        #[track_caller] pub fn bandwidth_reduction_filter_settings(self, value: impl IntoVal<BandwidthReductionFilterSettings>) -> Self { with(self, "BandwidthReductionFilterSettings", value) }
        /// `TemporalFilterSettings`.
        #[track_caller] pub fn temporal_filter_settings(self, value: impl IntoVal<TemporalFilterSettings>) -> Self { with(self, "TemporalFilterSettings", value) }
    }

    /// `H264Settings`.
    pub type H264Settings = Fields<of::H264Settings>;
    impl H264Settings {
        /// `AdaptiveQuantization`.
        #[track_caller] pub fn adaptive_quantization(self, value: impl IntoVal<String>) -> Self { with(self, "AdaptiveQuantization", value) }
        /// `AfdSignaling`.
        #[track_caller] pub fn afd_signaling(self, value: impl IntoVal<String>) -> Self { with(self, "AfdSignaling", value) }
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "Bitrate", value) }
        /// `BufFillPct`.
        #[track_caller] pub fn buf_fill_pct(self, value: impl IntoVal<i64>) -> Self { with(self, "BufFillPct", value) }
        /// `BufSize`.
        #[track_caller] pub fn buf_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BufSize", value) }
        /// `ColorMetadata`.
        #[track_caller] pub fn color_metadata(self, value: impl IntoVal<String>) -> Self { with(self, "ColorMetadata", value) }
        /// `ColorSpaceSettings`.
        #[track_caller] pub fn color_space_settings(self, value: impl IntoVal<H264ColorSpaceSettings>) -> Self { with(self, "ColorSpaceSettings", value) }
        /// `EntropyEncoding`.
        #[track_caller] pub fn entropy_encoding(self, value: impl IntoVal<String>) -> Self { with(self, "EntropyEncoding", value) }
        /// `FilterSettings`.
        #[track_caller] pub fn filter_settings(self, value: impl IntoVal<H264H265FilterSettings>) -> Self { with(self, "FilterSettings", value) }
        /// `FixedAfd`.
        #[track_caller] pub fn fixed_afd(self, value: impl IntoVal<String>) -> Self { with(self, "FixedAfd", value) }
        /// `FlickerAq`.
        #[track_caller] pub fn flicker_aq(self, value: impl IntoVal<String>) -> Self { with(self, "FlickerAq", value) }
        /// `ForceFieldPictures`.
        #[track_caller] pub fn force_field_pictures(self, value: impl IntoVal<String>) -> Self { with(self, "ForceFieldPictures", value) }
        /// `FramerateControl`.
        #[track_caller] pub fn framerate_control(self, value: impl IntoVal<String>) -> Self { with(self, "FramerateControl", value) }
        /// `FramerateDenominator`.
        #[track_caller] pub fn framerate_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateDenominator", value) }
        /// `FramerateNumerator`.
        #[track_caller] pub fn framerate_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateNumerator", value) }
        /// `GopBReference`.
        #[track_caller] pub fn gop_b_reference(self, value: impl IntoVal<String>) -> Self { with(self, "GopBReference", value) }
        /// `GopClosedCadence`.
        #[track_caller] pub fn gop_closed_cadence(self, value: impl IntoVal<i64>) -> Self { with(self, "GopClosedCadence", value) }
        /// `GopNumBFrames`.
        #[track_caller] pub fn gop_num_b_frames(self, value: impl IntoVal<i64>) -> Self { with(self, "GopNumBFrames", value) }
        /// `GopSize`.
        #[track_caller] pub fn gop_size(self, value: impl IntoVal<f64>) -> Self { with(self, "GopSize", value) }
        /// `GopSizeUnits`.
        #[track_caller] pub fn gop_size_units(self, value: impl IntoVal<String>) -> Self { with(self, "GopSizeUnits", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<String>) -> Self { with(self, "Level", value) }
        /// `LookAheadRateControl`.
        #[track_caller] pub fn look_ahead_rate_control(self, value: impl IntoVal<String>) -> Self { with(self, "LookAheadRateControl", value) }
        /// `MaxBitrate`.
        #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
        /// `MinBitrate`.
        #[track_caller] pub fn min_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MinBitrate", value) }
        /// `MinIInterval`.
        #[track_caller] pub fn min_i_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MinIInterval", value) }
        /// `MinQp`.
        #[track_caller] pub fn min_qp(self, value: impl IntoVal<i64>) -> Self { with(self, "MinQp", value) }
        /// `NumRefFrames`.
        #[track_caller] pub fn num_ref_frames(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRefFrames", value) }
        /// `ParControl`.
        #[track_caller] pub fn par_control(self, value: impl IntoVal<String>) -> Self { with(self, "ParControl", value) }
        /// `ParDenominator`.
        #[track_caller] pub fn par_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "ParDenominator", value) }
        /// `ParNumerator`.
        #[track_caller] pub fn par_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "ParNumerator", value) }
        /// `Profile`.
        #[track_caller] pub fn profile(self, value: impl IntoVal<String>) -> Self { with(self, "Profile", value) }
        /// `QualityLevel`.
        #[track_caller] pub fn quality_level(self, value: impl IntoVal<String>) -> Self { with(self, "QualityLevel", value) }
        /// `QvbrQualityLevel`.
        #[track_caller] pub fn qvbr_quality_level(self, value: impl IntoVal<i64>) -> Self { with(self, "QvbrQualityLevel", value) }
        /// `RateControlMode`.
        #[track_caller] pub fn rate_control_mode(self, value: impl IntoVal<String>) -> Self { with(self, "RateControlMode", value) }
        /// `ScanType`.
        #[track_caller] pub fn scan_type(self, value: impl IntoVal<String>) -> Self { with(self, "ScanType", value) }
        /// `SceneChangeDetect`.
        #[track_caller] pub fn scene_change_detect(self, value: impl IntoVal<String>) -> Self { with(self, "SceneChangeDetect", value) }
        /// `Slices`.
        #[track_caller] pub fn slices(self, value: impl IntoVal<i64>) -> Self { with(self, "Slices", value) }
        /// `Softness`.
        #[track_caller] pub fn softness(self, value: impl IntoVal<i64>) -> Self { with(self, "Softness", value) }
        /// `SpatialAq`.
        #[track_caller] pub fn spatial_aq(self, value: impl IntoVal<String>) -> Self { with(self, "SpatialAq", value) }
        /// `SubgopLength`.
        #[track_caller] pub fn subgop_length(self, value: impl IntoVal<String>) -> Self { with(self, "SubgopLength", value) }
        /// `Syntax`.
        #[track_caller] pub fn syntax(self, value: impl IntoVal<String>) -> Self { with(self, "Syntax", value) }
        /// `TemporalAq`.
        #[track_caller] pub fn temporal_aq(self, value: impl IntoVal<String>) -> Self { with(self, "TemporalAq", value) }
        /// `TimecodeBurninSettings`.
        #[track_caller] pub fn timecode_burnin_settings(self, value: impl IntoVal<TimecodeBurninSettings>) -> Self { with(self, "TimecodeBurninSettings", value) }
        /// `TimecodeInsertion`.
        #[track_caller] pub fn timecode_insertion(self, value: impl IntoVal<String>) -> Self { with(self, "TimecodeInsertion", value) }
    }

    /// `H265ColorSpaceSettings`.
    pub type H265ColorSpaceSettings = Fields<of::H265ColorSpaceSettings>;
    impl H265ColorSpaceSettings {
        /// `ColorSpacePassthroughSettings`.
        #[track_caller] pub fn color_space_passthrough_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "ColorSpacePassthroughSettings", value) }
        /// `DolbyVision81Settings`.
        #[track_caller] pub fn dolby_vision81_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "DolbyVision81Settings", value) }
        /// `Hdr10Settings`.
        #[track_caller] pub fn hdr10_settings(self, value: impl IntoVal<Hdr10Settings>) -> Self { with(self, "Hdr10Settings", value) }
        /// `Hlg2020Settings`.
        #[track_caller] pub fn hlg2020_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Hlg2020Settings", value) }
        /// `Rec601Settings`.
        #[track_caller] pub fn rec601_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Rec601Settings", value) }
        /// `Rec709Settings`.
        #[track_caller] pub fn rec709_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "Rec709Settings", value) }
    }

    /// `H265Settings`.
    pub type H265Settings = Fields<of::H265Settings>;
    impl H265Settings {
        /// `AdaptiveQuantization`.
        #[track_caller] pub fn adaptive_quantization(self, value: impl IntoVal<String>) -> Self { with(self, "AdaptiveQuantization", value) }
        /// `AfdSignaling`.
        #[track_caller] pub fn afd_signaling(self, value: impl IntoVal<String>) -> Self { with(self, "AfdSignaling", value) }
        /// `AlternativeTransferFunction`.
        #[track_caller] pub fn alternative_transfer_function(self, value: impl IntoVal<String>) -> Self { with(self, "AlternativeTransferFunction", value) }
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "Bitrate", value) }
        /// `BufSize`.
        #[track_caller] pub fn buf_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BufSize", value) }
        /// `ColorMetadata`.
        #[track_caller] pub fn color_metadata(self, value: impl IntoVal<String>) -> Self { with(self, "ColorMetadata", value) }
        /// `ColorSpaceSettings`.
        #[track_caller] pub fn color_space_settings(self, value: impl IntoVal<H265ColorSpaceSettings>) -> Self { with(self, "ColorSpaceSettings", value) }
        /// `Deblocking`.
        #[track_caller] pub fn deblocking(self, value: impl IntoVal<String>) -> Self { with(self, "Deblocking", value) }
        /// `FilterSettings`.
        #[track_caller] pub fn filter_settings(self, value: impl IntoVal<H264H265FilterSettings>) -> Self { with(self, "FilterSettings", value) }
        /// `FixedAfd`.
        #[track_caller] pub fn fixed_afd(self, value: impl IntoVal<String>) -> Self { with(self, "FixedAfd", value) }
        /// `FlickerAq`.
        #[track_caller] pub fn flicker_aq(self, value: impl IntoVal<String>) -> Self { with(self, "FlickerAq", value) }
        /// `FramerateDenominator`.
        #[track_caller] pub fn framerate_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateDenominator", value) }
        /// `FramerateNumerator`.
        #[track_caller] pub fn framerate_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateNumerator", value) }
        /// `GopBReference`.
        #[track_caller] pub fn gop_b_reference(self, value: impl IntoVal<String>) -> Self { with(self, "GopBReference", value) }
        /// `GopClosedCadence`.
        #[track_caller] pub fn gop_closed_cadence(self, value: impl IntoVal<i64>) -> Self { with(self, "GopClosedCadence", value) }
        /// `GopNumBFrames`.
        #[track_caller] pub fn gop_num_b_frames(self, value: impl IntoVal<i64>) -> Self { with(self, "GopNumBFrames", value) }
        /// `GopSize`.
        #[track_caller] pub fn gop_size(self, value: impl IntoVal<f64>) -> Self { with(self, "GopSize", value) }
        /// `GopSizeUnits`.
        #[track_caller] pub fn gop_size_units(self, value: impl IntoVal<String>) -> Self { with(self, "GopSizeUnits", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<String>) -> Self { with(self, "Level", value) }
        /// `LookAheadRateControl`.
        #[track_caller] pub fn look_ahead_rate_control(self, value: impl IntoVal<String>) -> Self { with(self, "LookAheadRateControl", value) }
        /// `MaxBitrate`.
        #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
        /// `MinBitrate`.
        #[track_caller] pub fn min_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MinBitrate", value) }
        /// `MinIInterval`.
        #[track_caller] pub fn min_i_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MinIInterval", value) }
        /// `MinQp`.
        #[track_caller] pub fn min_qp(self, value: impl IntoVal<i64>) -> Self { with(self, "MinQp", value) }
        /// `MvOverPictureBoundaries`.
        #[track_caller] pub fn mv_over_picture_boundaries(self, value: impl IntoVal<String>) -> Self { with(self, "MvOverPictureBoundaries", value) }
        /// `MvTemporalPredictor`.
        #[track_caller] pub fn mv_temporal_predictor(self, value: impl IntoVal<String>) -> Self { with(self, "MvTemporalPredictor", value) }
        /// `ParDenominator`.
        #[track_caller] pub fn par_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "ParDenominator", value) }
        /// `ParNumerator`.
        #[track_caller] pub fn par_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "ParNumerator", value) }
        /// `Profile`.
        #[track_caller] pub fn profile(self, value: impl IntoVal<String>) -> Self { with(self, "Profile", value) }
        /// `QvbrQualityLevel`.
        #[track_caller] pub fn qvbr_quality_level(self, value: impl IntoVal<i64>) -> Self { with(self, "QvbrQualityLevel", value) }
        /// `RateControlMode`.
        #[track_caller] pub fn rate_control_mode(self, value: impl IntoVal<String>) -> Self { with(self, "RateControlMode", value) }
        /// `ScanType`.
        #[track_caller] pub fn scan_type(self, value: impl IntoVal<String>) -> Self { with(self, "ScanType", value) }
        /// `SceneChangeDetect`.
        #[track_caller] pub fn scene_change_detect(self, value: impl IntoVal<String>) -> Self { with(self, "SceneChangeDetect", value) }
        /// `Slices`.
        #[track_caller] pub fn slices(self, value: impl IntoVal<i64>) -> Self { with(self, "Slices", value) }
        /// `SubgopLength`.
        #[track_caller] pub fn subgop_length(self, value: impl IntoVal<String>) -> Self { with(self, "SubgopLength", value) }
        /// `Tier`.
        #[track_caller] pub fn tier(self, value: impl IntoVal<String>) -> Self { with(self, "Tier", value) }
        /// `TileHeight`.
        #[track_caller] pub fn tile_height(self, value: impl IntoVal<i64>) -> Self { with(self, "TileHeight", value) }
        /// `TilePadding`.
        #[track_caller] pub fn tile_padding(self, value: impl IntoVal<String>) -> Self { with(self, "TilePadding", value) }
        /// `TileWidth`.
        #[track_caller] pub fn tile_width(self, value: impl IntoVal<i64>) -> Self { with(self, "TileWidth", value) }
        /// `TimecodeBurninSettings`.
        #[track_caller] pub fn timecode_burnin_settings(self, value: impl IntoVal<TimecodeBurninSettings>) -> Self { with(self, "TimecodeBurninSettings", value) }
        /// `TimecodeInsertion`.
        #[track_caller] pub fn timecode_insertion(self, value: impl IntoVal<String>) -> Self { with(self, "TimecodeInsertion", value) }
        /// `TreeblockSize`.
        #[track_caller] pub fn treeblock_size(self, value: impl IntoVal<String>) -> Self { with(self, "TreeblockSize", value) }
    }

    /// `Hdr10Settings`.
    pub type Hdr10Settings = Fields<of::Hdr10Settings>;
    impl Hdr10Settings {
        /// `MaxCll`.
        #[track_caller] pub fn max_cll(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCll", value) }
        /// `MaxFall`.
        #[track_caller] pub fn max_fall(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFall", value) }
    }

    /// `HlsAkamaiSettings`.
    pub type HlsAkamaiSettings = Fields<of::HlsAkamaiSettings>;
    impl HlsAkamaiSettings {
        /// `ConnectionRetryInterval`.
        #[track_caller] pub fn connection_retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionRetryInterval", value) }
        /// `FilecacheDuration`.
        #[track_caller] pub fn filecache_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FilecacheDuration", value) }
        /// `HttpTransferMode`.
        #[track_caller] pub fn http_transfer_mode(self, value: impl IntoVal<String>) -> Self { with(self, "HttpTransferMode", value) }
        /// `NumRetries`.
        #[track_caller] pub fn num_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRetries", value) }
        /// `RestartDelay`.
        #[track_caller] pub fn restart_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartDelay", value) }
        /// `Salt`.
        #[track_caller] pub fn salt(self, value: impl IntoVal<String>) -> Self { with(self, "Salt", value) }
        /// `Token`.
        #[track_caller] pub fn token(self, value: impl IntoVal<String>) -> Self { with(self, "Token", value) }
    }

    /// `HlsBasicPutSettings`.
    pub type HlsBasicPutSettings = Fields<of::HlsBasicPutSettings>;
    impl HlsBasicPutSettings {
        /// `ConnectionRetryInterval`.
        #[track_caller] pub fn connection_retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionRetryInterval", value) }
        /// `FilecacheDuration`.
        #[track_caller] pub fn filecache_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FilecacheDuration", value) }
        /// `NumRetries`.
        #[track_caller] pub fn num_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRetries", value) }
        /// `RestartDelay`.
        #[track_caller] pub fn restart_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartDelay", value) }
    }

    /// `HlsCdnSettings`.
    pub type HlsCdnSettings = Fields<of::HlsCdnSettings>;
    impl HlsCdnSettings {
        /// `HlsAkamaiSettings`.
        #[track_caller] pub fn hls_akamai_settings(self, value: impl IntoVal<HlsAkamaiSettings>) -> Self { with(self, "HlsAkamaiSettings", value) }
        /// `HlsBasicPutSettings`.
        #[track_caller] pub fn hls_basic_put_settings(self, value: impl IntoVal<HlsBasicPutSettings>) -> Self { with(self, "HlsBasicPutSettings", value) }
        /// `HlsMediaStoreSettings`.
        #[track_caller] pub fn hls_media_store_settings(self, value: impl IntoVal<HlsMediaStoreSettings>) -> Self { with(self, "HlsMediaStoreSettings", value) }
        /// `HlsS3Settings`.
        #[track_caller] pub fn hls_s3_settings(self, value: impl IntoVal<ArchiveFrameCaptureHlsS3Settings>) -> Self { with(self, "HlsS3Settings", value) }
        /// `HlsWebdavSettings`.
        #[track_caller] pub fn hls_webdav_settings(self, value: impl IntoVal<HlsWebdavSettings>) -> Self { with(self, "HlsWebdavSettings", value) }
    }

    /// `HlsGroupSettings`.
    pub type HlsGroupSettings = Fields<of::HlsGroupSettings>;
    impl HlsGroupSettings {
        /// `AdMarkers`.
        #[track_caller] pub fn ad_markers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdMarkers", value) }
        /// `BaseUrlContent`.
        #[track_caller] pub fn base_url_content(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrlContent", value) }
        /// `BaseUrlContent1`.
        #[track_caller] pub fn base_url_content1(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrlContent1", value) }
        /// `BaseUrlManifest`.
        #[track_caller] pub fn base_url_manifest(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrlManifest", value) }
        /// `BaseUrlManifest1`.
        #[track_caller] pub fn base_url_manifest1(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrlManifest1", value) }
        /// `CaptionLanguageMappings`.
        #[track_caller] pub fn caption_language_mappings(self, value: impl IntoVal<List<CaptionLanguageMapping>>) -> Self { with(self, "CaptionLanguageMappings", value) }
        /// `CaptionLanguageSetting`.
        #[track_caller] pub fn caption_language_setting(self, value: impl IntoVal<String>) -> Self { with(self, "CaptionLanguageSetting", value) }
        /// `ClientCache`.
        #[track_caller] pub fn client_cache(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCache", value) }
        /// `CodecSpecification`.
        #[track_caller] pub fn codec_specification(self, value: impl IntoVal<String>) -> Self { with(self, "CodecSpecification", value) }
        /// `ConstantIv`.
        #[track_caller] pub fn constant_iv(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantIv", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `DirectoryStructure`.
        #[track_caller] pub fn directory_structure(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryStructure", value) }
        /// `DiscontinuityTags`.
        #[track_caller] pub fn discontinuity_tags(self, value: impl IntoVal<String>) -> Self { with(self, "DiscontinuityTags", value) }
        /// `EncryptionType`.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionType", value) }
        /// `HlsCdnSettings`.
        #[track_caller] pub fn hls_cdn_settings(self, value: impl IntoVal<HlsCdnSettings>) -> Self { with(self, "HlsCdnSettings", value) }
        /// `HlsId3SegmentTagging`.
        #[track_caller] pub fn hls_id3_segment_tagging(self, value: impl IntoVal<String>) -> Self { with(self, "HlsId3SegmentTagging", value) }
        /// `IFrameOnlyPlaylists`.
        #[track_caller] pub fn i_frame_only_playlists(self, value: impl IntoVal<String>) -> Self { with(self, "IFrameOnlyPlaylists", value) }
        /// `IncompleteSegmentBehavior`.
        #[track_caller] pub fn incomplete_segment_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "IncompleteSegmentBehavior", value) }
        /// `IndexNSegments`.
        #[track_caller] pub fn index_n_segments(self, value: impl IntoVal<i64>) -> Self { with(self, "IndexNSegments", value) }
        /// `InputLossAction`.
        #[track_caller] pub fn input_loss_action(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossAction", value) }
        /// `IvInManifest`.
        #[track_caller] pub fn iv_in_manifest(self, value: impl IntoVal<String>) -> Self { with(self, "IvInManifest", value) }
        /// `IvSource`.
        #[track_caller] pub fn iv_source(self, value: impl IntoVal<String>) -> Self { with(self, "IvSource", value) }
        /// `KeepSegments`.
        #[track_caller] pub fn keep_segments(self, value: impl IntoVal<i64>) -> Self { with(self, "KeepSegments", value) }
        /// `KeyFormat`.
        #[track_caller] pub fn key_format(self, value: impl IntoVal<String>) -> Self { with(self, "KeyFormat", value) }
        /// `KeyFormatVersions`.
        #[track_caller] pub fn key_format_versions(self, value: impl IntoVal<String>) -> Self { with(self, "KeyFormatVersions", value) }
        /// `KeyProviderSettings`.
        #[track_caller] pub fn key_provider_settings(self, value: impl IntoVal<KeyProviderSettings>) -> Self { with(self, "KeyProviderSettings", value) }
        /// `ManifestCompression`.
        #[track_caller] pub fn manifest_compression(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestCompression", value) }
        /// `ManifestDurationFormat`.
        #[track_caller] pub fn manifest_duration_format(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestDurationFormat", value) }
        /// `MinSegmentLength`.
        #[track_caller] pub fn min_segment_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSegmentLength", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
        /// `OutputSelection`.
        #[track_caller] pub fn output_selection(self, value: impl IntoVal<String>) -> Self { with(self, "OutputSelection", value) }
        /// `ProgramDateTime`.
        #[track_caller] pub fn program_date_time(self, value: impl IntoVal<String>) -> Self { with(self, "ProgramDateTime", value) }
        /// `ProgramDateTimeClock`.
        #[track_caller] pub fn program_date_time_clock(self, value: impl IntoVal<String>) -> Self { with(self, "ProgramDateTimeClock", value) }
        /// `ProgramDateTimePeriod`.
        #[track_caller] pub fn program_date_time_period(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramDateTimePeriod", value) }
        /// `RedundantManifest`.
        #[track_caller] pub fn redundant_manifest(self, value: impl IntoVal<String>) -> Self { with(self, "RedundantManifest", value) }
        /// `SegmentLength`.
        #[track_caller] pub fn segment_length(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentLength", value) }
        /// `SegmentationMode`.
        #[track_caller] pub fn segmentation_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentationMode", value) }
        /// `SegmentsPerSubdirectory`.
        #[track_caller] pub fn segments_per_subdirectory(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentsPerSubdirectory", value) }
        /// `StreamInfResolution`.
        #[track_caller] pub fn stream_inf_resolution(self, value: impl IntoVal<String>) -> Self { with(self, "StreamInfResolution", value) }
        /// `TimedMetadataId3Frame`.
        #[track_caller] pub fn timed_metadata_id3_frame(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataId3Frame", value) }
        /// `TimedMetadataId3Period`.
        #[track_caller] pub fn timed_metadata_id3_period(self, value: impl IntoVal<i64>) -> Self { with(self, "TimedMetadataId3Period", value) }
        /// `TimestampDeltaMilliseconds`.
        #[track_caller] pub fn timestamp_delta_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimestampDeltaMilliseconds", value) }
        /// `TsFileMode`.
        #[track_caller] pub fn ts_file_mode(self, value: impl IntoVal<String>) -> Self { with(self, "TsFileMode", value) }
    }

    /// `HlsInputSettings`.
    pub type HlsInputSettings = Fields<of::HlsInputSettings>;
    impl HlsInputSettings {
        /// `Bandwidth`.
        #[track_caller] pub fn bandwidth(self, value: impl IntoVal<i64>) -> Self { with(self, "Bandwidth", value) }
        /// `BufferSegments`.
        #[track_caller] pub fn buffer_segments(self, value: impl IntoVal<i64>) -> Self { with(self, "BufferSegments", value) }
        /// `Retries`.
        #[track_caller] pub fn retries(self, value: impl IntoVal<i64>) -> Self { with(self, "Retries", value) }
        /// `RetryInterval`.
        #[track_caller] pub fn retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RetryInterval", value) }
        /// `Scte35Source`.
        #[track_caller] pub fn scte35_source(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Source", value) }
    }

    /// `HlsMediaStoreSettings`.
    pub type HlsMediaStoreSettings = Fields<of::HlsMediaStoreSettings>;
    impl HlsMediaStoreSettings {
        /// `ConnectionRetryInterval`.
        #[track_caller] pub fn connection_retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionRetryInterval", value) }
        /// `FilecacheDuration`.
        #[track_caller] pub fn filecache_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FilecacheDuration", value) }
        /// `MediaStoreStorageClass`.
        #[track_caller] pub fn media_store_storage_class(self, value: impl IntoVal<String>) -> Self { with(self, "MediaStoreStorageClass", value) }
        /// `NumRetries`.
        #[track_caller] pub fn num_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRetries", value) }
        /// `RestartDelay`.
        #[track_caller] pub fn restart_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartDelay", value) }
    }

    /// `HlsOutputSettings`.
    pub type HlsOutputSettings = Fields<of::HlsOutputSettings>;
    impl HlsOutputSettings {
        /// `H265PackagingType`.
        #[track_caller] pub fn h265_packaging_type(self, value: impl IntoVal<String>) -> Self { with(self, "H265PackagingType", value) }
        /// `HlsSettings`.
        #[track_caller] pub fn hls_settings(self, value: impl IntoVal<HlsSettings>) -> Self { with(self, "HlsSettings", value) }
        /// `NameModifier`.
        #[track_caller] pub fn name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "NameModifier", value) }
        /// `SegmentModifier`.
        #[track_caller] pub fn segment_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentModifier", value) }
    }

    /// `HlsSettings`.
    pub type HlsSettings = Fields<of::HlsSettings>;
    impl HlsSettings {
        /// `AudioOnlyHlsSettings`.
        #[track_caller] pub fn audio_only_hls_settings(self, value: impl IntoVal<AudioOnlyHlsSettings>) -> Self { with(self, "AudioOnlyHlsSettings", value) }
        /// `Fmp4HlsSettings`.
        #[track_caller] pub fn fmp4_hls_settings(self, value: impl IntoVal<Fmp4HlsSettings>) -> Self { with(self, "Fmp4HlsSettings", value) }
        /// `FrameCaptureHlsSettings`.
        #[track_caller] pub fn frame_capture_hls_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "FrameCaptureHlsSettings", value) }
        /// `StandardHlsSettings`.
        #[track_caller] pub fn standard_hls_settings(self, value: impl IntoVal<StandardHlsSettings>) -> Self { with(self, "StandardHlsSettings", value) }
    }

    /// `HlsWebdavSettings`.
    pub type HlsWebdavSettings = Fields<of::HlsWebdavSettings>;
    impl HlsWebdavSettings {
        /// `ConnectionRetryInterval`.
        #[track_caller] pub fn connection_retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionRetryInterval", value) }
        /// `FilecacheDuration`.
        #[track_caller] pub fn filecache_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FilecacheDuration", value) }
        /// `HttpTransferMode`.
        #[track_caller] pub fn http_transfer_mode(self, value: impl IntoVal<String>) -> Self { with(self, "HttpTransferMode", value) }
        /// `NumRetries`.
        #[track_caller] pub fn num_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRetries", value) }
        /// `RestartDelay`.
        #[track_caller] pub fn restart_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartDelay", value) }
    }

    /// `InferenceSettings`.
    pub type InferenceSettings = Fields<of::InferenceSettings>;
    impl InferenceSettings {
        /// `AudioFeedInputs`.
        #[track_caller] pub fn audio_feed_inputs(self, value: impl IntoVal<List<AudioFeedInput>>) -> Self { with(self, "AudioFeedInputs", value) }
        /// `EnrichmentMethods`.
        #[track_caller] pub fn enrichment_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnrichmentMethods", value) }
        /// `FeedArn`.
        #[track_caller] pub fn feed_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FeedArn", value) }
    }

    /// `InputAttachment`.
    pub type InputAttachment = Fields<of::InputAttachment>;
    impl InputAttachment {
        /// `AutomaticInputFailoverSettings`.
        #[track_caller] pub fn automatic_input_failover_settings(self, value: impl IntoVal<AutomaticInputFailoverSettings>) -> Self { with(self, "AutomaticInputFailoverSettings", value) }
        /// `InputAttachmentName`.
        #[track_caller] pub fn input_attachment_name(self, value: impl IntoVal<String>) -> Self { with(self, "InputAttachmentName", value) }
        /// `InputId`.
        #[track_caller] pub fn input_id(self, value: impl IntoVal<String>) -> Self { with(self, "InputId", value) }
        /// `InputSettings`.
        #[track_caller] pub fn input_settings(self, value: impl IntoVal<InputSettings>) -> Self { with(self, "InputSettings", value) }
        /// `LogicalInterfaceNames`.
        #[track_caller] pub fn logical_interface_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogicalInterfaceNames", value) }
    }

    /// `InputChannelLevel`.
    pub type InputChannelLevel = Fields<of::InputChannelLevel>;
    impl InputChannelLevel {
        /// `Gain`.
        #[track_caller] pub fn gain(self, value: impl IntoVal<i64>) -> Self { with(self, "Gain", value) }
        /// `InputChannel`.
        #[track_caller] pub fn input_channel(self, value: impl IntoVal<i64>) -> Self { with(self, "InputChannel", value) }
    }

    /// `InputLocation`.
    pub type InputLocation = Fields<of::InputLocation>;
    impl InputLocation {
        /// `PasswordParam`.
        #[track_caller] pub fn password_param(self, value: impl IntoVal<String>) -> Self { with(self, "PasswordParam", value) }
        /// `Uri`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `InputLossBehavior`.
    pub type InputLossBehavior = Fields<of::InputLossBehavior>;
    impl InputLossBehavior {
        /// `BlackFrameMsec`.
        #[track_caller] pub fn black_frame_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "BlackFrameMsec", value) }
        /// `InputLossImageColor`.
        #[track_caller] pub fn input_loss_image_color(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossImageColor", value) }
        /// `InputLossImageSlate`.
        #[track_caller] pub fn input_loss_image_slate(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "InputLossImageSlate", value) }
        /// `InputLossImageType`.
        #[track_caller] pub fn input_loss_image_type(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossImageType", value) }
        /// `RepeatFrameMsec`.
        #[track_caller] pub fn repeat_frame_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "RepeatFrameMsec", value) }
    }

    /// `InputLossFailoverSettings`.
    pub type InputLossFailoverSettings = Fields<of::InputLossFailoverSettings>;
    impl InputLossFailoverSettings {
        /// `InputLossThresholdMsec`.
        #[track_caller] pub fn input_loss_threshold_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "InputLossThresholdMsec", value) }
    }

    /// `InputSettings`.
    pub type InputSettings = Fields<of::InputSettings>;
    impl InputSettings {
        /// `AudioSelectors`.
        #[track_caller] pub fn audio_selectors(self, value: impl IntoVal<List<AudioSelector>>) -> Self { with(self, "AudioSelectors", value) }
        /// `CaptionSelectors`.
        #[track_caller] pub fn caption_selectors(self, value: impl IntoVal<List<CaptionSelector>>) -> Self { with(self, "CaptionSelectors", value) }
        /// `DeblockFilter`.
        #[track_caller] pub fn deblock_filter(self, value: impl IntoVal<String>) -> Self { with(self, "DeblockFilter", value) }
        /// `DenoiseFilter`.
        #[track_caller] pub fn denoise_filter(self, value: impl IntoVal<String>) -> Self { with(self, "DenoiseFilter", value) }
        /// `FilterStrength`.
        #[track_caller] pub fn filter_strength(self, value: impl IntoVal<i64>) -> Self { with(self, "FilterStrength", value) }
        /// `InputFilter`.
        #[track_caller] pub fn input_filter(self, value: impl IntoVal<String>) -> Self { with(self, "InputFilter", value) }
        /// `NetworkInputSettings`.
        #[track_caller] pub fn network_input_settings(self, value: impl IntoVal<NetworkInputSettings>) -> Self { with(self, "NetworkInputSettings", value) }
        /// `Scte35Pid`.
        #[track_caller] pub fn scte35_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Scte35Pid", value) }
        /// `Smpte2038DataPreference`.
        #[track_caller] pub fn smpte2038_data_preference(self, value: impl IntoVal<String>) -> Self { with(self, "Smpte2038DataPreference", value) }
        /// `SourceEndBehavior`.
        #[track_caller] pub fn source_end_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "SourceEndBehavior", value) }
        /// `VideoSelector`.
        #[track_caller] pub fn video_selector(self, value: impl IntoVal<VideoSelector>) -> Self { with(self, "VideoSelector", value) }
    }

    /// `InputSpecification`.
    pub type InputSpecification = Fields<of::InputSpecification>;
    impl InputSpecification {
        /// `Codec`.
        #[track_caller] pub fn codec(self, value: impl IntoVal<String>) -> Self { with(self, "Codec", value) }
        /// `MaximumBitrate`.
        #[track_caller] pub fn maximum_bitrate(self, value: impl IntoVal<String>) -> Self { with(self, "MaximumBitrate", value) }
        /// `Resolution`.
        #[track_caller] pub fn resolution(self, value: impl IntoVal<String>) -> Self { with(self, "Resolution", value) }
    }

    /// `KeyProviderSettings`.
    pub type KeyProviderSettings = Fields<of::KeyProviderSettings>;
    impl KeyProviderSettings {
        /// `StaticKeySettings`.
        #[track_caller] pub fn static_key_settings(self, value: impl IntoVal<StaticKeySettings>) -> Self { with(self, "StaticKeySettings", value) }
    }

    /// `LinkedChannelSettings`.
    pub type LinkedChannelSettings = Fields<of::LinkedChannelSettings>;
    impl LinkedChannelSettings {
        /// `FollowerChannelSettings`.
        #[track_caller] pub fn follower_channel_settings(self, value: impl IntoVal<FollowerChannelSettings>) -> Self { with(self, "FollowerChannelSettings", value) }
        /// `PrimaryChannelSettings`.
        #[track_caller] pub fn primary_channel_settings(self, value: impl IntoVal<PrimaryChannelSettings>) -> Self { with(self, "PrimaryChannelSettings", value) }
    }

    /// `M2tsSettings`.
    pub type M2tsSettings = Fields<of::M2tsSettings>;
    impl M2tsSettings {
        /// `AbsentInputAudioBehavior`.
        #[track_caller] pub fn absent_input_audio_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "AbsentInputAudioBehavior", value) }
        /// `Arib`.
        #[track_caller] pub fn arib(self, value: impl IntoVal<String>) -> Self { with(self, "Arib", value) }
        /// `AribCaptionsPid`.
        #[track_caller] pub fn arib_captions_pid(self, value: impl IntoVal<String>) -> Self { with(self, "AribCaptionsPid", value) }
        /// `AribCaptionsPidControl`.
        #[track_caller] pub fn arib_captions_pid_control(self, value: impl IntoVal<String>) -> Self { with(self, "AribCaptionsPidControl", value) }
        /// `AudioBufferModel`.
        #[track_caller] pub fn audio_buffer_model(self, value: impl IntoVal<String>) -> Self { with(self, "AudioBufferModel", value) }
        /// `AudioFramesPerPes`.
        #[track_caller] pub fn audio_frames_per_pes(self, value: impl IntoVal<i64>) -> Self { with(self, "AudioFramesPerPes", value) }
        /// `AudioPids`.
        #[track_caller] pub fn audio_pids(self, value: impl IntoVal<String>) -> Self { with(self, "AudioPids", value) }
        /// `AudioStreamType`.
        #[track_caller] pub fn audio_stream_type(self, value: impl IntoVal<String>) -> Self { with(self, "AudioStreamType", value) }
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "Bitrate", value) }
        /// `BufferModel`.
        #[track_caller] pub fn buffer_model(self, value: impl IntoVal<String>) -> Self { with(self, "BufferModel", value) }
        /// `CcDescriptor`.
        #[track_caller] pub fn cc_descriptor(self, value: impl IntoVal<String>) -> Self { with(self, "CcDescriptor", value) }
        /// `DvbNitSettings`.
        #[track_caller] pub fn dvb_nit_settings(self, value: impl IntoVal<DvbNitSettings>) -> Self { with(self, "DvbNitSettings", value) }
        /// `DvbSdtSettings`.
        #[track_caller] pub fn dvb_sdt_settings(self, value: impl IntoVal<DvbSdtSettings>) -> Self { with(self, "DvbSdtSettings", value) }
        /// `DvbSubPids`.
        #[track_caller] pub fn dvb_sub_pids(self, value: impl IntoVal<String>) -> Self { with(self, "DvbSubPids", value) }
        /// `DvbTdtSettings`.
        #[track_caller] pub fn dvb_tdt_settings(self, value: impl IntoVal<DvbTdtSettings>) -> Self { with(self, "DvbTdtSettings", value) }
        /// `DvbTeletextPid`.
        #[track_caller] pub fn dvb_teletext_pid(self, value: impl IntoVal<String>) -> Self { with(self, "DvbTeletextPid", value) }
        /// `Ebif`.
        #[track_caller] pub fn ebif(self, value: impl IntoVal<String>) -> Self { with(self, "Ebif", value) }
        /// `EbpAudioInterval`.
        #[track_caller] pub fn ebp_audio_interval(self, value: impl IntoVal<String>) -> Self { with(self, "EbpAudioInterval", value) }
        /// `EbpLookaheadMs`.
        #[track_caller] pub fn ebp_lookahead_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "EbpLookaheadMs", value) }
        /// `EbpPlacement`.
        #[track_caller] pub fn ebp_placement(self, value: impl IntoVal<String>) -> Self { with(self, "EbpPlacement", value) }
        /// `EcmPid`.
        #[track_caller] pub fn ecm_pid(self, value: impl IntoVal<String>) -> Self { with(self, "EcmPid", value) }
        /// `EsRateInPes`.
        #[track_caller] pub fn es_rate_in_pes(self, value: impl IntoVal<String>) -> Self { with(self, "EsRateInPes", value) }
        /// `EtvPlatformPid`.
        #[track_caller] pub fn etv_platform_pid(self, value: impl IntoVal<String>) -> Self { with(self, "EtvPlatformPid", value) }
        /// `EtvSignalPid`.
        #[track_caller] pub fn etv_signal_pid(self, value: impl IntoVal<String>) -> Self { with(self, "EtvSignalPid", value) }
        /// `FragmentTime`.
        #[track_caller] pub fn fragment_time(self, value: impl IntoVal<f64>) -> Self { with(self, "FragmentTime", value) }
        /// `Klv`.
        #[track_caller] pub fn klv(self, value: impl IntoVal<String>) -> Self { with(self, "Klv", value) }
        /// `KlvDataPids`.
        #[track_caller] pub fn klv_data_pids(self, value: impl IntoVal<String>) -> Self { with(self, "KlvDataPids", value) }
        /// `NielsenId3Behavior`.
        #[track_caller] pub fn nielsen_id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3Behavior", value) }
        /// `NullPacketBitrate`.
        #[track_caller] pub fn null_packet_bitrate(self, value: impl IntoVal<f64>) -> Self { with(self, "NullPacketBitrate", value) }
        /// `PatInterval`.
        #[track_caller] pub fn pat_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "PatInterval", value) }
        /// `PcrControl`.
        #[track_caller] pub fn pcr_control(self, value: impl IntoVal<String>) -> Self { with(self, "PcrControl", value) }
        /// `PcrPeriod`.
        #[track_caller] pub fn pcr_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PcrPeriod", value) }
        /// `PcrPid`.
        #[track_caller] pub fn pcr_pid(self, value: impl IntoVal<String>) -> Self { with(self, "PcrPid", value) }
        /// `PmtInterval`.
        #[track_caller] pub fn pmt_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "PmtInterval", value) }
        /// `PmtPid`.
        #[track_caller] pub fn pmt_pid(self, value: impl IntoVal<String>) -> Self { with(self, "PmtPid", value) }
        /// `ProgramNum`.
        #[track_caller] pub fn program_num(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramNum", value) }
        /// `RateMode`.
        #[track_caller] pub fn rate_mode(self, value: impl IntoVal<String>) -> Self { with(self, "RateMode", value) }
        /// `Scte27Pids`.
        #[track_caller] pub fn scte27_pids(self, value: impl IntoVal<String>) -> Self { with(self, "Scte27Pids", value) }
        /// `Scte35Control`.
        #[track_caller] pub fn scte35_control(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Control", value) }
        /// `Scte35Pid`.
        #[track_caller] pub fn scte35_pid(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Pid", value) }
        /// `Scte35PrerollPullupMilliseconds`.
        #[track_caller] pub fn scte35_preroll_pullup_milliseconds(self, value: impl IntoVal<f64>) -> Self { with(self, "Scte35PrerollPullupMilliseconds", value) }
        /// `SegmentationMarkers`.
        #[track_caller] pub fn segmentation_markers(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentationMarkers", value) }
        /// `SegmentationStyle`.
        #[track_caller] pub fn segmentation_style(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentationStyle", value) }
        /// `SegmentationTime`.
        #[track_caller] pub fn segmentation_time(self, value: impl IntoVal<f64>) -> Self { with(self, "SegmentationTime", value) }
        /// `TimedMetadataBehavior`.
        #[track_caller] pub fn timed_metadata_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataBehavior", value) }
        /// `TimedMetadataPid`.
        #[track_caller] pub fn timed_metadata_pid(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataPid", value) }
        /// `TransportStreamId`.
        #[track_caller] pub fn transport_stream_id(self, value: impl IntoVal<i64>) -> Self { with(self, "TransportStreamId", value) }
        /// `VideoPid`.
        #[track_caller] pub fn video_pid(self, value: impl IntoVal<String>) -> Self { with(self, "VideoPid", value) }
    }

    /// `M3u8Settings`.
    pub type M3u8Settings = Fields<of::M3u8Settings>;
    impl M3u8Settings {
        /// `AudioFramesPerPes`.
        #[track_caller] pub fn audio_frames_per_pes(self, value: impl IntoVal<i64>) -> Self { with(self, "AudioFramesPerPes", value) }
        /// `AudioPids`.
        #[track_caller] pub fn audio_pids(self, value: impl IntoVal<String>) -> Self { with(self, "AudioPids", value) }
        /// `EcmPid`.
        #[track_caller] pub fn ecm_pid(self, value: impl IntoVal<String>) -> Self { with(self, "EcmPid", value) }
        /// `KlvBehavior`.
        #[track_caller] pub fn klv_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "KlvBehavior", value) }
        /// `KlvDataPids`.
        #[track_caller] pub fn klv_data_pids(self, value: impl IntoVal<String>) -> Self { with(self, "KlvDataPids", value) }
        /// `NielsenId3Behavior`.
        #[track_caller] pub fn nielsen_id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3Behavior", value) }
        /// `PatInterval`.
        #[track_caller] pub fn pat_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "PatInterval", value) }
        /// `PcrControl`.
        #[track_caller] pub fn pcr_control(self, value: impl IntoVal<String>) -> Self { with(self, "PcrControl", value) }
        /// `PcrPeriod`.
        #[track_caller] pub fn pcr_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PcrPeriod", value) }
        /// `PcrPid`.
        #[track_caller] pub fn pcr_pid(self, value: impl IntoVal<String>) -> Self { with(self, "PcrPid", value) }
        /// `PmtInterval`.
        #[track_caller] pub fn pmt_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "PmtInterval", value) }
        /// `PmtPid`.
        #[track_caller] pub fn pmt_pid(self, value: impl IntoVal<String>) -> Self { with(self, "PmtPid", value) }
        /// `ProgramNum`.
        #[track_caller] pub fn program_num(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramNum", value) }
        /// `Scte35Behavior`.
        #[track_caller] pub fn scte35_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Behavior", value) }
        /// `Scte35Pid`.
        #[track_caller] pub fn scte35_pid(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Pid", value) }
        /// `TimedMetadataBehavior`.
        #[track_caller] pub fn timed_metadata_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataBehavior", value) }
        /// `TimedMetadataPid`.
        #[track_caller] pub fn timed_metadata_pid(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataPid", value) }
        /// `TransportStreamId`.
        #[track_caller] pub fn transport_stream_id(self, value: impl IntoVal<i64>) -> Self { with(self, "TransportStreamId", value) }
        /// `VideoPid`.
        #[track_caller] pub fn video_pid(self, value: impl IntoVal<String>) -> Self { with(self, "VideoPid", value) }
    }

    /// `MaintenanceCreateSettings`.
    pub type MaintenanceCreateSettings = Fields<of::MaintenanceCreateSettings>;
    impl MaintenanceCreateSettings {
        /// `MaintenanceDay`.
        #[track_caller] pub fn maintenance_day(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceDay", value) }
        /// `MaintenanceStartTime`.
        #[track_caller] pub fn maintenance_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceStartTime", value) }
    }

    /// `MediaConnectRouterGroupSettings`.
    pub type MediaConnectRouterGroupSettings = Fields<of::MediaConnectRouterGroupSettings>;
    impl MediaConnectRouterGroupSettings {
        /// `AvailabilityZones`.
        #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    }

    /// `MediaConnectRouterOutputConnectionMap`.
    pub type MediaConnectRouterOutputConnectionMap = Fields<of::MediaConnectRouterOutputConnectionMap>;
    impl MediaConnectRouterOutputConnectionMap {
        /// `Pipeline0`.
        #[track_caller] pub fn pipeline0(self, value: impl IntoVal<String>) -> Self { with(self, "Pipeline0", value) }
        /// `Pipeline1`.
        #[track_caller] pub fn pipeline1(self, value: impl IntoVal<String>) -> Self { with(self, "Pipeline1", value) }
    }

    /// `MediaConnectRouterOutputDestinationSettings`.
    pub type MediaConnectRouterOutputDestinationSettings = Fields<of::MediaConnectRouterOutputDestinationSettings>;
    impl MediaConnectRouterOutputDestinationSettings {
        /// `EncryptionType`.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionType", value) }
        /// `SecretArn`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `MediaConnectRouterOutputSettings`.
    pub type MediaConnectRouterOutputSettings = Fields<of::MediaConnectRouterOutputSettings>;
    impl MediaConnectRouterOutputSettings {
        /// `ConnectedRouterInputs`.
        #[track_caller] pub fn connected_router_inputs(self, value: impl IntoVal<MediaConnectRouterOutputConnectionMap>) -> Self { with(self, "ConnectedRouterInputs", value) }
        /// `ContainerSettings`.
        #[track_caller] pub fn container_settings(self, value: impl IntoVal<UdpMediaConnectRouterContainerSettings>) -> Self { with(self, "ContainerSettings", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
    }

    /// `MediaPackageGroupSettings`.
    pub type MediaPackageGroupSettings = Fields<of::MediaPackageGroupSettings>;
    impl MediaPackageGroupSettings {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `MediapackageV2GroupSettings`.
        #[track_caller] pub fn mediapackage_v2_group_settings(self, value: impl IntoVal<MediaPackageV2GroupSettings>) -> Self { with(self, "MediapackageV2GroupSettings", value) }
    }

    /// `MediaPackageOutputDestinationSettings`.
    pub type MediaPackageOutputDestinationSettings = Fields<of::MediaPackageOutputDestinationSettings>;
    impl MediaPackageOutputDestinationSettings {
        /// `ChannelEndpointId`.
        #[track_caller] pub fn channel_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelEndpointId", value) }
        /// `ChannelGroup`.
        #[track_caller] pub fn channel_group(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelGroup", value) }
        /// `ChannelId`.
        #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelId", value) }
        /// `ChannelName`.
        #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
        /// `MediaPackageRegionName`.
        #[track_caller] pub fn media_package_region_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaPackageRegionName", value) }
    }

    /// `MediaPackageV2GroupSettings`.
    pub type MediaPackageV2GroupSettings = Fields<of::MediaPackageV2GroupSettings>;
    impl MediaPackageV2GroupSettings {
        /// `AdditionalDestinations`.
        #[track_caller] pub fn additional_destinations(self, value: impl IntoVal<List<AdditionalDestinations>>) -> Self { with(self, "AdditionalDestinations", value) }
        /// `CaptionLanguageMappings`.
        #[track_caller] pub fn caption_language_mappings(self, value: impl IntoVal<List<CaptionLanguageMapping>>) -> Self { with(self, "CaptionLanguageMappings", value) }
        /// `Id3Behavior`.
        #[track_caller] pub fn id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "Id3Behavior", value) }
        /// `KlvBehavior`.
        #[track_caller] pub fn klv_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "KlvBehavior", value) }
        /// `NielsenId3Behavior`.
        #[track_caller] pub fn nielsen_id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3Behavior", value) }
        /// `Scte35Type`.
        #[track_caller] pub fn scte35_type(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Type", value) }
        /// `SegmentLength`.
        #[track_caller] pub fn segment_length(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentLength", value) }
        /// `SegmentLengthUnits`.
        #[track_caller] pub fn segment_length_units(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentLengthUnits", value) }
        /// `TimedMetadataId3Frame`.
        #[track_caller] pub fn timed_metadata_id3_frame(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataId3Frame", value) }
        /// `TimedMetadataId3Period`.
        #[track_caller] pub fn timed_metadata_id3_period(self, value: impl IntoVal<i64>) -> Self { with(self, "TimedMetadataId3Period", value) }
        /// `TimedMetadataPassthrough`.
        #[track_caller] pub fn timed_metadata_passthrough(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataPassthrough", value) }
        /// `WatermarkingSettings`.
        #[track_caller] pub fn watermarking_settings(self, value: impl IntoVal<MediaPackageV2WatermarkingSettings>) -> Self { with(self, "WatermarkingSettings", value) }
    }

    /// `MediaPackageV2WatermarkingSettings`.
    pub type MediaPackageV2WatermarkingSettings = Fields<of::MediaPackageV2WatermarkingSettings>;
    impl MediaPackageV2WatermarkingSettings {
        /// `MediaPackageV2AbWatermarkerIrdetoSettings`.
        #[track_caller] pub fn media_package_v2_ab_watermarker_irdeto_settings(self, value: impl IntoVal<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>) -> Self { with(self, "MediaPackageV2AbWatermarkerIrdetoSettings", value) }
    }

    /// `MotionGraphicsConfiguration`.
    pub type MotionGraphicsConfiguration = Fields<of::MotionGraphicsConfiguration>;
    impl MotionGraphicsConfiguration {
        /// `MotionGraphicsInsertion`.
        #[track_caller] pub fn motion_graphics_insertion(self, value: impl IntoVal<String>) -> Self { with(self, "MotionGraphicsInsertion", value) }
        /// `MotionGraphicsSettings`.
        #[track_caller] pub fn motion_graphics_settings(self, value: impl IntoVal<MotionGraphicsSettings>) -> Self { with(self, "MotionGraphicsSettings", value) }
    }

    /// `MotionGraphicsSettings`.
    pub type MotionGraphicsSettings = Fields<of::MotionGraphicsSettings>;
    impl MotionGraphicsSettings {
        /// `HtmlMotionGraphicsSettings`.
        #[track_caller] pub fn html_motion_graphics_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "HtmlMotionGraphicsSettings", value) }
    }

    /// `Mp2Settings`.
    pub type Mp2Settings = Fields<of::Mp2Settings>;
    impl Mp2Settings {
        /// `Bitrate`.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<f64>) -> Self { with(self, "Bitrate", value) }
        /// `CodingMode`.
        #[track_caller] pub fn coding_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CodingMode", value) }
        /// `SampleRate`.
        #[track_caller] pub fn sample_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "SampleRate", value) }
    }

    /// `Mpeg2FilterSettings`.
    pub type Mpeg2FilterSettings = Fields<of::Mpeg2FilterSettings>;
    impl Mpeg2FilterSettings {
        /// `TemporalFilterSettings`.
        #[track_caller] pub fn temporal_filter_settings(self, value: impl IntoVal<TemporalFilterSettings>) -> Self { with(self, "TemporalFilterSettings", value) }
    }

    /// `Mpeg2Settings`.
    pub type Mpeg2Settings = Fields<of::Mpeg2Settings>;
    impl Mpeg2Settings {
        /// `AdaptiveQuantization`.
        #[track_caller] pub fn adaptive_quantization(self, value: impl IntoVal<String>) -> Self { with(self, "AdaptiveQuantization", value) }
        /// `AfdSignaling`.
        #[track_caller] pub fn afd_signaling(self, value: impl IntoVal<String>) -> Self { with(self, "AfdSignaling", value) }
        /// `ColorMetadata`.
        #[track_caller] pub fn color_metadata(self, value: impl IntoVal<String>) -> Self { with(self, "ColorMetadata", value) }
        /// `ColorSpace`.
        #[track_caller] pub fn color_space(self, value: impl IntoVal<String>) -> Self { with(self, "ColorSpace", value) }
        /// `DisplayAspectRatio`.
        #[track_caller] pub fn display_aspect_ratio(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayAspectRatio", value) }
        /// `FilterSettings`.
        #[track_caller] pub fn filter_settings(self, value: impl IntoVal<Mpeg2FilterSettings>) -> Self { with(self, "FilterSettings", value) }
        /// `FixedAfd`.
        #[track_caller] pub fn fixed_afd(self, value: impl IntoVal<String>) -> Self { with(self, "FixedAfd", value) }
        /// `FramerateDenominator`.
        #[track_caller] pub fn framerate_denominator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateDenominator", value) }
        /// `FramerateNumerator`.
        #[track_caller] pub fn framerate_numerator(self, value: impl IntoVal<i64>) -> Self { with(self, "FramerateNumerator", value) }
        /// `GopClosedCadence`.
        #[track_caller] pub fn gop_closed_cadence(self, value: impl IntoVal<i64>) -> Self { with(self, "GopClosedCadence", value) }
        /// `GopNumBFrames`.
        #[track_caller] pub fn gop_num_b_frames(self, value: impl IntoVal<i64>) -> Self { with(self, "GopNumBFrames", value) }
        /// `GopSize`.
        #[track_caller] pub fn gop_size(self, value: impl IntoVal<f64>) -> Self { with(self, "GopSize", value) }
        /// `GopSizeUnits`.
        #[track_caller] pub fn gop_size_units(self, value: impl IntoVal<String>) -> Self { with(self, "GopSizeUnits", value) }
        /// `ScanType`.
        #[track_caller] pub fn scan_type(self, value: impl IntoVal<String>) -> Self { with(self, "ScanType", value) }
        /// `SubgopLength`.
        #[track_caller] pub fn subgop_length(self, value: impl IntoVal<String>) -> Self { with(self, "SubgopLength", value) }
        /// `TimecodeBurninSettings`.
        #[track_caller] pub fn timecode_burnin_settings(self, value: impl IntoVal<TimecodeBurninSettings>) -> Self { with(self, "TimecodeBurninSettings", value) }
        /// `TimecodeInsertion`.
        #[track_caller] pub fn timecode_insertion(self, value: impl IntoVal<String>) -> Self { with(self, "TimecodeInsertion", value) }
    }

    /// `MsSmoothGroupSettings`.
    pub type MsSmoothGroupSettings = Fields<of::MsSmoothGroupSettings>;
    impl MsSmoothGroupSettings {
        /// `AcquisitionPointId`.
        #[track_caller] pub fn acquisition_point_id(self, value: impl IntoVal<String>) -> Self { with(self, "AcquisitionPointId", value) }
        /// `AudioOnlyTimecodeControl`.
        #[track_caller] pub fn audio_only_timecode_control(self, value: impl IntoVal<String>) -> Self { with(self, "AudioOnlyTimecodeControl", value) }
        /// `CertificateMode`.
        #[track_caller] pub fn certificate_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateMode", value) }
        /// `ConnectionRetryInterval`.
        #[track_caller] pub fn connection_retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionRetryInterval", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `EventId`.
        #[track_caller] pub fn event_id(self, value: impl IntoVal<String>) -> Self { with(self, "EventId", value) }
        /// `EventIdMode`.
        #[track_caller] pub fn event_id_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EventIdMode", value) }
        /// `EventStopBehavior`.
        #[track_caller] pub fn event_stop_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "EventStopBehavior", value) }
        /// `FilecacheDuration`.
        #[track_caller] pub fn filecache_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FilecacheDuration", value) }
        /// `FragmentLength`.
        #[track_caller] pub fn fragment_length(self, value: impl IntoVal<i64>) -> Self { with(self, "FragmentLength", value) }
        /// `InputLossAction`.
        #[track_caller] pub fn input_loss_action(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossAction", value) }
        /// `NumRetries`.
        #[track_caller] pub fn num_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRetries", value) }
        /// `RestartDelay`.
        #[track_caller] pub fn restart_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartDelay", value) }
        /// `SegmentationMode`.
        #[track_caller] pub fn segmentation_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentationMode", value) }
        /// `SendDelayMs`.
        #[track_caller] pub fn send_delay_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "SendDelayMs", value) }
        /// `SparseTrackType`.
        #[track_caller] pub fn sparse_track_type(self, value: impl IntoVal<String>) -> Self { with(self, "SparseTrackType", value) }
        /// `StreamManifestBehavior`.
        #[track_caller] pub fn stream_manifest_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "StreamManifestBehavior", value) }
        /// `TimestampOffset`.
        #[track_caller] pub fn timestamp_offset(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampOffset", value) }
        /// `TimestampOffsetMode`.
        #[track_caller] pub fn timestamp_offset_mode(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampOffsetMode", value) }
    }

    /// `MsSmoothOutputSettings`.
    pub type MsSmoothOutputSettings = Fields<of::MsSmoothOutputSettings>;
    impl MsSmoothOutputSettings {
        /// `H265PackagingType`.
        #[track_caller] pub fn h265_packaging_type(self, value: impl IntoVal<String>) -> Self { with(self, "H265PackagingType", value) }
        /// `NameModifier`.
        #[track_caller] pub fn name_modifier(self, value: impl IntoVal<String>) -> Self { with(self, "NameModifier", value) }
    }

    /// `MulticastInputSettings`.
    pub type MulticastInputSettings = Fields<of::MulticastInputSettings>;
    impl MulticastInputSettings {
        /// `SourceIpAddress`.
        #[track_caller] pub fn source_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIpAddress", value) }
    }

    /// `MultiplexContainerSettings`.
    pub type MultiplexContainerSettings = Fields<of::MultiplexContainerSettings>;
    impl MultiplexContainerSettings {
        /// `MultiplexM2tsSettings`.
        #[track_caller] pub fn multiplex_m2ts_settings(self, value: impl IntoVal<MultiplexM2tsSettings>) -> Self { with(self, "MultiplexM2tsSettings", value) }
    }

    /// `MultiplexM2tsSettings`.
    pub type MultiplexM2tsSettings = Fields<of::MultiplexM2tsSettings>;
    impl MultiplexM2tsSettings {
        /// `AbsentInputAudioBehavior`.
        #[track_caller] pub fn absent_input_audio_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "AbsentInputAudioBehavior", value) }
        /// `Arib`.
        #[track_caller] pub fn arib(self, value: impl IntoVal<String>) -> Self { with(self, "Arib", value) }
        /// `AudioBufferModel`.
        #[track_caller] pub fn audio_buffer_model(self, value: impl IntoVal<String>) -> Self { with(self, "AudioBufferModel", value) }
        /// `AudioFramesPerPes`.
        #[track_caller] pub fn audio_frames_per_pes(self, value: impl IntoVal<i64>) -> Self { with(self, "AudioFramesPerPes", value) }
        /// `AudioStreamType`.
        #[track_caller] pub fn audio_stream_type(self, value: impl IntoVal<String>) -> Self { with(self, "AudioStreamType", value) }
        /// `CcDescriptor`.
        #[track_caller] pub fn cc_descriptor(self, value: impl IntoVal<String>) -> Self { with(self, "CcDescriptor", value) }
        /// `Ebif`.
        #[track_caller] pub fn ebif(self, value: impl IntoVal<String>) -> Self { with(self, "Ebif", value) }
        /// `EsRateInPes`.
        #[track_caller] pub fn es_rate_in_pes(self, value: impl IntoVal<String>) -> Self { with(self, "EsRateInPes", value) }
        /// `Klv`.
        #[track_caller] pub fn klv(self, value: impl IntoVal<String>) -> Self { with(self, "Klv", value) }
        /// `NielsenId3Behavior`.
        #[track_caller] pub fn nielsen_id3_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenId3Behavior", value) }
        /// `PcrControl`.
        #[track_caller] pub fn pcr_control(self, value: impl IntoVal<String>) -> Self { with(self, "PcrControl", value) }
        /// `PcrPeriod`.
        #[track_caller] pub fn pcr_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PcrPeriod", value) }
        /// `Scte35Control`.
        #[track_caller] pub fn scte35_control(self, value: impl IntoVal<String>) -> Self { with(self, "Scte35Control", value) }
        /// `Scte35PrerollPullupMilliseconds`.
        #[track_caller] pub fn scte35_preroll_pullup_milliseconds(self, value: impl IntoVal<f64>) -> Self { with(self, "Scte35PrerollPullupMilliseconds", value) }
    }

    /// `MultiplexOutputSettings`.
    pub type MultiplexOutputSettings = Fields<of::MultiplexOutputSettings>;
    impl MultiplexOutputSettings {
        /// `ContainerSettings`.
        #[track_caller] pub fn container_settings(self, value: impl IntoVal<MultiplexContainerSettings>) -> Self { with(self, "ContainerSettings", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
    }

    /// `MultiplexProgramChannelDestinationSettings`.
    pub type MultiplexProgramChannelDestinationSettings = Fields<of::MultiplexProgramChannelDestinationSettings>;
    impl MultiplexProgramChannelDestinationSettings {
        /// `MultiplexId`.
        #[track_caller] pub fn multiplex_id(self, value: impl IntoVal<String>) -> Self { with(self, "MultiplexId", value) }
        /// `ProgramName`.
        #[track_caller] pub fn program_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProgramName", value) }
    }

    /// `NetworkInputSettings`.
    pub type NetworkInputSettings = Fields<of::NetworkInputSettings>;
    impl NetworkInputSettings {
        /// `HlsInputSettings`.
        #[track_caller] pub fn hls_input_settings(self, value: impl IntoVal<HlsInputSettings>) -> Self { with(self, "HlsInputSettings", value) }
        /// `MulticastInputSettings`.
        #[track_caller] pub fn multicast_input_settings(self, value: impl IntoVal<MulticastInputSettings>) -> Self { with(self, "MulticastInputSettings", value) }
        /// `ServerValidation`.
        #[track_caller] pub fn server_validation(self, value: impl IntoVal<String>) -> Self { with(self, "ServerValidation", value) }
    }

    /// `NielsenCBET`.
    pub type NielsenCbet = Fields<of::NielsenCbet>;
    impl NielsenCbet {
        /// `CbetCheckDigitString`.
        #[track_caller] pub fn cbet_check_digit_string(self, value: impl IntoVal<String>) -> Self { with(self, "CbetCheckDigitString", value) }
        /// `CbetStepaside`.
        #[track_caller] pub fn cbet_stepaside(self, value: impl IntoVal<String>) -> Self { with(self, "CbetStepaside", value) }
        /// `Csid`.
        #[track_caller] pub fn csid(self, value: impl IntoVal<String>) -> Self { with(self, "Csid", value) }
    }

    /// `NielsenConfiguration`.
    pub type NielsenConfiguration = Fields<of::NielsenConfiguration>;
    impl NielsenConfiguration {
        /// `DistributorId`.
        #[track_caller] pub fn distributor_id(self, value: impl IntoVal<String>) -> Self { with(self, "DistributorId", value) }
        /// `NielsenPcmToId3Tagging`.
        #[track_caller] pub fn nielsen_pcm_to_id3_tagging(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenPcmToId3Tagging", value) }
    }

    /// `NielsenNaesIiNwOnlySettings`.
    pub type NielsenNaesIiNwOnlySettings = Fields<of::NielsenNaesIiNwOnlySettings>;
    impl NielsenNaesIiNwOnlySettings {
        /// `CheckDigitString`.
        #[track_caller] pub fn check_digit_string(self, value: impl IntoVal<String>) -> Self { with(self, "CheckDigitString", value) }
        /// `Sid`.
        #[track_caller] pub fn sid(self, value: impl IntoVal<f64>) -> Self { with(self, "Sid", value) }
        /// `Timezone`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    }

    /// `NielsenWatermarksSettings`.
    pub type NielsenWatermarksSettings = Fields<of::NielsenWatermarksSettings>;
    impl NielsenWatermarksSettings {
        /// `NielsenCbetSettings`.
        #[track_caller] pub fn nielsen_cbet_settings(self, value: impl IntoVal<NielsenCbet>) -> Self { with(self, "NielsenCbetSettings", value) }
        /// `NielsenDistributionType`.
        #[track_caller] pub fn nielsen_distribution_type(self, value: impl IntoVal<String>) -> Self { with(self, "NielsenDistributionType", value) }
        /// `NielsenNaesIiNwSettings`.
        #[track_caller] pub fn nielsen_naes_ii_nw_settings(self, value: impl IntoVal<NielsenNaesIiNwOnlySettings>) -> Self { with(self, "NielsenNaesIiNwSettings", value) }
        /// `NielsenNwOnlySettings`.
        #[track_caller] pub fn nielsen_nw_only_settings(self, value: impl IntoVal<NielsenNaesIiNwOnlySettings>) -> Self { with(self, "NielsenNwOnlySettings", value) }
    }

    /// `Output`.
    pub type Output = Fields<of::Output>;
    impl Output {
        /// `AudioDescriptionNames`.
        #[track_caller] pub fn audio_description_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AudioDescriptionNames", value) }
        /// `CaptionDescriptionNames`.
        #[track_caller] pub fn caption_description_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CaptionDescriptionNames", value) }
        /// `OutputName`.
        #[track_caller] pub fn output_name(self, value: impl IntoVal<String>) -> Self { with(self, "OutputName", value) }
        /// `OutputSettings`.
        #[track_caller] pub fn output_settings(self, value: impl IntoVal<OutputSettings>) -> Self { with(self, "OutputSettings", value) }
        /// `VideoDescriptionName`.
        #[track_caller] pub fn video_description_name(self, value: impl IntoVal<String>) -> Self { with(self, "VideoDescriptionName", value) }
    }

    /// `OutputDestination`.
    pub type OutputDestination = Fields<of::OutputDestination>;
    impl OutputDestination {
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `LogicalInterfaceNames`.
        #[track_caller] pub fn logical_interface_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogicalInterfaceNames", value) }
        /// `MediaConnectRouterSettings`.
        #[track_caller] pub fn media_connect_router_settings(self, value: impl IntoVal<List<MediaConnectRouterOutputDestinationSettings>>) -> Self { with(self, "MediaConnectRouterSettings", value) }
        /// `MediaPackageSettings`.
        #[track_caller] pub fn media_package_settings(self, value: impl IntoVal<List<MediaPackageOutputDestinationSettings>>) -> Self { with(self, "MediaPackageSettings", value) }
        /// `MultiplexSettings`.
        #[track_caller] pub fn multiplex_settings(self, value: impl IntoVal<MultiplexProgramChannelDestinationSettings>) -> Self { with(self, "MultiplexSettings", value) }
        /// `Settings`.
        #[track_caller] pub fn settings(self, value: impl IntoVal<List<OutputDestinationSettings>>) -> Self { with(self, "Settings", value) }
        /// `SrtSettings`.
        #[track_caller] pub fn srt_settings(self, value: impl IntoVal<List<SrtOutputDestinationSettings>>) -> Self { with(self, "SrtSettings", value) }
    }

    /// `OutputDestinationSettings`.
    pub type OutputDestinationSettings = Fields<of::OutputDestinationSettings>;
    impl OutputDestinationSettings {
        /// `PasswordParam`.
        #[track_caller] pub fn password_param(self, value: impl IntoVal<String>) -> Self { with(self, "PasswordParam", value) }
        /// `StreamName`.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
        /// `VirtualSourceAddress`.
        #[track_caller] pub fn virtual_source_address(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualSourceAddress", value) }
    }

    /// `OutputGroup`.
    pub type OutputGroup = Fields<of::OutputGroup>;
    impl OutputGroup {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputGroupSettings`.
        #[track_caller] pub fn output_group_settings(self, value: impl IntoVal<OutputGroupSettings>) -> Self { with(self, "OutputGroupSettings", value) }
        /// `Outputs`.
        #[track_caller] pub fn outputs(self, value: impl IntoVal<List<Output>>) -> Self { with(self, "Outputs", value) }
    }

    /// `OutputGroupSettings`.
    pub type OutputGroupSettings = Fields<of::OutputGroupSettings>;
    impl OutputGroupSettings {
        /// `ArchiveGroupSettings`.
        #[track_caller] pub fn archive_group_settings(self, value: impl IntoVal<ArchiveGroupSettings>) -> Self { with(self, "ArchiveGroupSettings", value) }
        /// `CmafIngestGroupSettings`.
        #[track_caller] pub fn cmaf_ingest_group_settings(self, value: impl IntoVal<CmafIngestGroupSettings>) -> Self { with(self, "CmafIngestGroupSettings", value) }
        /// `FrameCaptureGroupSettings`.
        #[track_caller] pub fn frame_capture_group_settings(self, value: impl IntoVal<FrameCaptureGroupSettings>) -> Self { with(self, "FrameCaptureGroupSettings", value) }
        /// `HlsGroupSettings`.
        #[track_caller] pub fn hls_group_settings(self, value: impl IntoVal<HlsGroupSettings>) -> Self { with(self, "HlsGroupSettings", value) }
        /// `MediaConnectRouterGroupSettings`.
        #[track_caller] pub fn media_connect_router_group_settings(self, value: impl IntoVal<MediaConnectRouterGroupSettings>) -> Self { with(self, "MediaConnectRouterGroupSettings", value) }
        /// `MediaPackageGroupSettings`.
        #[track_caller] pub fn media_package_group_settings(self, value: impl IntoVal<MediaPackageGroupSettings>) -> Self { with(self, "MediaPackageGroupSettings", value) }
        /// `MsSmoothGroupSettings`.
        #[track_caller] pub fn ms_smooth_group_settings(self, value: impl IntoVal<MsSmoothGroupSettings>) -> Self { with(self, "MsSmoothGroupSettings", value) }
        /// `MultiplexGroupSettings`.
        #[track_caller] pub fn multiplex_group_settings(self, value: impl IntoVal<EmptyConfigurationSettings>) -> Self { with(self, "MultiplexGroupSettings", value) }
        /// `RtmpGroupSettings`.
        #[track_caller] pub fn rtmp_group_settings(self, value: impl IntoVal<RtmpGroupSettings>) -> Self { with(self, "RtmpGroupSettings", value) }
        /// `SrtGroupSettings`.
        #[track_caller] pub fn srt_group_settings(self, value: impl IntoVal<SrtGroupSettings>) -> Self { with(self, "SrtGroupSettings", value) }
        /// `UdpGroupSettings`.
        #[track_caller] pub fn udp_group_settings(self, value: impl IntoVal<UdpGroupSettings>) -> Self { with(self, "UdpGroupSettings", value) }
    }

    /// `OutputLocationRef`.
    pub type OutputLocationRef = Fields<of::OutputLocationRef>;
    impl OutputLocationRef {
        /// `DestinationRefId`.
        #[track_caller] pub fn destination_ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationRefId", value) }
    }

    /// `OutputLockingSettings`.
    pub type OutputLockingSettings = Fields<of::OutputLockingSettings>;
    impl OutputLockingSettings {
        /// `DisabledLockingSettings`.
        #[track_caller] pub fn disabled_locking_settings(self, value: impl IntoVal<DisabledLockingSettings>) -> Self { with(self, "DisabledLockingSettings", value) }
        /// `EpochLockingSettings`.
        #[track_caller] pub fn epoch_locking_settings(self, value: impl IntoVal<EpochLockingSettings>) -> Self { with(self, "EpochLockingSettings", value) }
        /// `PipelineLockingSettings`.
        #[track_caller] pub fn pipeline_locking_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "PipelineLockingSettings", value) }
    }

    /// `OutputSettings`.
    pub type OutputSettings = Fields<of::OutputSettings>;
    impl OutputSettings {
        /// `ArchiveOutputSettings`.
        #[track_caller] pub fn archive_output_settings(self, value: impl IntoVal<ArchiveOutputSettings>) -> Self { with(self, "ArchiveOutputSettings", value) }
        /// `CmafIngestOutputSettings`.
        #[track_caller] pub fn cmaf_ingest_output_settings(self, value: impl IntoVal<CmafIngestFrameCaptureOutputSettings>) -> Self { with(self, "CmafIngestOutputSettings", value) }
        /// `FrameCaptureOutputSettings`.
        #[track_caller] pub fn frame_capture_output_settings(self, value: impl IntoVal<CmafIngestFrameCaptureOutputSettings>) -> Self { with(self, "FrameCaptureOutputSettings", value) }
        /// `HlsOutputSettings`.
        #[track_caller] pub fn hls_output_settings(self, value: impl IntoVal<HlsOutputSettings>) -> Self { with(self, "HlsOutputSettings", value) }
        /// `MediaConnectRouterOutputSettings`.
        #[track_caller] pub fn media_connect_router_output_settings(self, value: impl IntoVal<MediaConnectRouterOutputSettings>) -> Self { with(self, "MediaConnectRouterOutputSettings", value) }
        /// `MediaPackageOutputSettings`.
        #[track_caller] pub fn media_package_output_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "MediaPackageOutputSettings", value) }
        /// `MsSmoothOutputSettings`.
        #[track_caller] pub fn ms_smooth_output_settings(self, value: impl IntoVal<MsSmoothOutputSettings>) -> Self { with(self, "MsSmoothOutputSettings", value) }
        /// `MultiplexOutputSettings`.
        #[track_caller] pub fn multiplex_output_settings(self, value: impl IntoVal<MultiplexOutputSettings>) -> Self { with(self, "MultiplexOutputSettings", value) }
        /// `RtmpOutputSettings`.
        #[track_caller] pub fn rtmp_output_settings(self, value: impl IntoVal<RtmpOutputSettings>) -> Self { with(self, "RtmpOutputSettings", value) }
        /// `SrtOutputSettings`.
        #[track_caller] pub fn srt_output_settings(self, value: impl IntoVal<SrtOutputSettings>) -> Self { with(self, "SrtOutputSettings", value) }
        /// `UdpOutputSettings`.
        #[track_caller] pub fn udp_output_settings(self, value: impl IntoVal<UdpOutputSettings>) -> Self { with(self, "UdpOutputSettings", value) }
    }

    /// `PrimaryChannelSettings`.
    pub type PrimaryChannelSettings = Fields<of::PrimaryChannelSettings>;
    impl PrimaryChannelSettings {
        /// `LinkedChannelType`.
        #[track_caller] pub fn linked_channel_type(self, value: impl IntoVal<String>) -> Self { with(self, "LinkedChannelType", value) }
    }

    /// `RemixSettings`.
    pub type RemixSettings = Fields<of::RemixSettings>;
    impl RemixSettings {
        /// `ChannelMappings`.
        #[track_caller] pub fn channel_mappings(self, value: impl IntoVal<List<AudioChannelMapping>>) -> Self { with(self, "ChannelMappings", value) }
        /// `ChannelsIn`.
        #[track_caller] pub fn channels_in(self, value: impl IntoVal<i64>) -> Self { with(self, "ChannelsIn", value) }
        /// `ChannelsOut`.
        #[track_caller] pub fn channels_out(self, value: impl IntoVal<i64>) -> Self { with(self, "ChannelsOut", value) }
    }

    /// `RtmpGroupSettings`.
    pub type RtmpGroupSettings = Fields<of::RtmpGroupSettings>;
    impl RtmpGroupSettings {
        /// `AdMarkers`.
        #[track_caller] pub fn ad_markers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdMarkers", value) }
        /// `AuthenticationScheme`.
        #[track_caller] pub fn authentication_scheme(self, value: impl IntoVal<String>) -> Self { with(self, "AuthenticationScheme", value) }
        /// `CacheFullBehavior`.
        #[track_caller] pub fn cache_full_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "CacheFullBehavior", value) }
        /// `CacheLength`.
        #[track_caller] pub fn cache_length(self, value: impl IntoVal<i64>) -> Self { with(self, "CacheLength", value) }
        /// `CaptionData`.
        #[track_caller] pub fn caption_data(self, value: impl IntoVal<String>) -> Self { with(self, "CaptionData", value) }
        /// `IncludeFillerNalUnits`.
        #[track_caller] pub fn include_filler_nal_units(self, value: impl IntoVal<String>) -> Self { with(self, "IncludeFillerNalUnits", value) }
        /// `InputLossAction`.
        #[track_caller] pub fn input_loss_action(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossAction", value) }
        /// `RestartDelay`.
        #[track_caller] pub fn restart_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "RestartDelay", value) }
    }

    /// `RtmpOutputSettings`.
    pub type RtmpOutputSettings = Fields<of::RtmpOutputSettings>;
    impl RtmpOutputSettings {
        /// `CertificateMode`.
        #[track_caller] pub fn certificate_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateMode", value) }
        /// `ConnectionRetryInterval`.
        #[track_caller] pub fn connection_retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionRetryInterval", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `NumRetries`.
        #[track_caller] pub fn num_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumRetries", value) }
    }

    /// `Scte20SourceSettings`.
    pub type Scte20SourceSettings = Fields<of::Scte20SourceSettings>;
    impl Scte20SourceSettings {
        /// `Convert608To708`.
        #[track_caller] pub fn convert608_to708(self, value: impl IntoVal<String>) -> Self { with(self, "Convert608To708", value) }
        /// `Source608ChannelNumber`.
        #[track_caller] pub fn source608_channel_number(self, value: impl IntoVal<i64>) -> Self { with(self, "Source608ChannelNumber", value) }
    }

    /// `Scte27DvbSubSourceSettings`.
    pub type Scte27DvbSubSourceSettings = Fields<of::Scte27DvbSubSourceSettings>;
    impl Scte27DvbSubSourceSettings {
        /// `OcrLanguage`.
        #[track_caller] pub fn ocr_language(self, value: impl IntoVal<String>) -> Self { with(self, "OcrLanguage", value) }
        /// `Pid`.
        #[track_caller] pub fn pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Pid", value) }
    }

    /// `Scte35SpliceInsertTimeSignalAposSettings`.
    pub type Scte35SpliceInsertTimeSignalAposSettings = Fields<of::Scte35SpliceInsertTimeSignalAposSettings>;
    impl Scte35SpliceInsertTimeSignalAposSettings {
        /// `AdAvailOffset`.
        #[track_caller] pub fn ad_avail_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "AdAvailOffset", value) }
        /// `NoRegionalBlackoutFlag`.
        #[track_caller] pub fn no_regional_blackout_flag(self, value: impl IntoVal<String>) -> Self { with(self, "NoRegionalBlackoutFlag", value) }
        /// `WebDeliveryAllowedFlag`.
        #[track_caller] pub fn web_delivery_allowed_flag(self, value: impl IntoVal<String>) -> Self { with(self, "WebDeliveryAllowedFlag", value) }
    }

    /// `SmartSubtitleSourceSettings`.
    pub type SmartSubtitleSourceSettings = Fields<of::SmartSubtitleSourceSettings>;
    impl SmartSubtitleSourceSettings {
        /// `CaptionSynchronizationMode`.
        #[track_caller] pub fn caption_synchronization_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CaptionSynchronizationMode", value) }
        /// `InferenceFeedOutput`.
        #[track_caller] pub fn inference_feed_output(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceFeedOutput", value) }
    }

    /// `SrtGroupSettings`.
    pub type SrtGroupSettings = Fields<of::SrtGroupSettings>;
    impl SrtGroupSettings {
        /// `InputLossAction`.
        #[track_caller] pub fn input_loss_action(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossAction", value) }
    }

    /// `SrtOutputDestinationSettings`.
    pub type SrtOutputDestinationSettings = Fields<of::SrtOutputDestinationSettings>;
    impl SrtOutputDestinationSettings {
        /// `ConnectionMode`.
        #[track_caller] pub fn connection_mode(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionMode", value) }
        /// `EncryptionPassphraseSecretArn`.
        #[track_caller] pub fn encryption_passphrase_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionPassphraseSecretArn", value) }
        /// `ListenerPort`.
        #[track_caller] pub fn listener_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ListenerPort", value) }
        /// `StreamId`.
        #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `SrtOutputSettings`.
    pub type SrtOutputSettings = Fields<of::SrtOutputSettings>;
    impl SrtOutputSettings {
        /// `BufferMsec`.
        #[track_caller] pub fn buffer_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "BufferMsec", value) }
        /// `ContainerSettings`.
        #[track_caller] pub fn container_settings(self, value: impl IntoVal<UdpMediaConnectRouterContainerSettings>) -> Self { with(self, "ContainerSettings", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `EncryptionType`.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionType", value) }
        /// `Latency`.
        #[track_caller] pub fn latency(self, value: impl IntoVal<i64>) -> Self { with(self, "Latency", value) }
    }

    /// `StandardHlsSettings`.
    pub type StandardHlsSettings = Fields<of::StandardHlsSettings>;
    impl StandardHlsSettings {
        /// `AudioRenditionSets`.
        #[track_caller] pub fn audio_rendition_sets(self, value: impl IntoVal<String>) -> Self { with(self, "AudioRenditionSets", value) }
        /// `M3u8Settings`.
        #[track_caller] pub fn m3u8_settings(self, value: impl IntoVal<M3u8Settings>) -> Self { with(self, "M3u8Settings", value) }
    }

    /// `StaticKeySettings`.
    pub type StaticKeySettings = Fields<of::StaticKeySettings>;
    impl StaticKeySettings {
        /// `KeyProviderServer`.
        #[track_caller] pub fn key_provider_server(self, value: impl IntoVal<InputLocation>) -> Self { with(self, "KeyProviderServer", value) }
        /// `StaticKeyValue`.
        #[track_caller] pub fn static_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "StaticKeyValue", value) }
    }

    /// `TeletextSourceSettings`.
    pub type TeletextSourceSettings = Fields<of::TeletextSourceSettings>;
    impl TeletextSourceSettings {
        /// `OutputRectangle`.
        #[track_caller] pub fn output_rectangle(self, value: impl IntoVal<CaptionRectangle>) -> Self { with(self, "OutputRectangle", value) }
        /// `PageNumber`.
        #[track_caller] pub fn page_number(self, value: impl IntoVal<String>) -> Self { with(self, "PageNumber", value) }
    }

    /// `TemporalFilterSettings`.
    pub type TemporalFilterSettings = Fields<of::TemporalFilterSettings>;
    impl TemporalFilterSettings {
        /// `PostFilterSharpening`.
        #[track_caller] pub fn post_filter_sharpening(self, value: impl IntoVal<String>) -> Self { with(self, "PostFilterSharpening", value) }
        /// `Strength`.
        #[track_caller] pub fn strength(self, value: impl IntoVal<String>) -> Self { with(self, "Strength", value) }
    }

    /// `TextCaptionPositionSettings`.
    pub type TextCaptionPositionSettings = Fields<of::TextCaptionPositionSettings>;
    impl TextCaptionPositionSettings {
        /// `YPositionPercentage`.
        #[track_caller] pub fn y_position_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "YPositionPercentage", value) }
    }

    /// `ThumbnailConfiguration`.
    pub type ThumbnailConfiguration = Fields<of::ThumbnailConfiguration>;
    impl ThumbnailConfiguration {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    }

    /// `TimecodeBurninSettings`.
    pub type TimecodeBurninSettings = Fields<of::TimecodeBurninSettings>;
    impl TimecodeBurninSettings {
        /// `FontSize`.
        #[track_caller] pub fn font_size(self, value: impl IntoVal<String>) -> Self { with(self, "FontSize", value) }
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<String>) -> Self { with(self, "Position", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `TimecodeConfig`.
    pub type TimecodeConfig = Fields<of::TimecodeConfig>;
    impl TimecodeConfig {
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `SyncThreshold`.
        #[track_caller] pub fn sync_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "SyncThreshold", value) }
    }

    /// `TtmlDestinationSettings`.
    pub type TtmlDestinationSettings = Fields<of::TtmlDestinationSettings>;
    impl TtmlDestinationSettings {
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<TextCaptionPositionSettings>) -> Self { with(self, "Position", value) }
        /// `StyleControl`.
        #[track_caller] pub fn style_control(self, value: impl IntoVal<String>) -> Self { with(self, "StyleControl", value) }
    }

    /// `UdpGroupSettings`.
    pub type UdpGroupSettings = Fields<of::UdpGroupSettings>;
    impl UdpGroupSettings {
        /// `InputLossAction`.
        #[track_caller] pub fn input_loss_action(self, value: impl IntoVal<String>) -> Self { with(self, "InputLossAction", value) }
        /// `TimedMetadataId3Frame`.
        #[track_caller] pub fn timed_metadata_id3_frame(self, value: impl IntoVal<String>) -> Self { with(self, "TimedMetadataId3Frame", value) }
        /// `TimedMetadataId3Period`.
        #[track_caller] pub fn timed_metadata_id3_period(self, value: impl IntoVal<i64>) -> Self { with(self, "TimedMetadataId3Period", value) }
    }

    /// `UdpMediaConnectRouterContainerSettings`.
    pub type UdpMediaConnectRouterContainerSettings = Fields<of::UdpMediaConnectRouterContainerSettings>;
    impl UdpMediaConnectRouterContainerSettings {
        /// `M2tsSettings`.
        #[track_caller] pub fn m2ts_settings(self, value: impl IntoVal<M2tsSettings>) -> Self { with(self, "M2tsSettings", value) }
    }

    /// `UdpOutputSettings`.
    pub type UdpOutputSettings = Fields<of::UdpOutputSettings>;
    impl UdpOutputSettings {
        /// `BufferMsec`.
        #[track_caller] pub fn buffer_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "BufferMsec", value) }
        /// `ContainerSettings`.
        #[track_caller] pub fn container_settings(self, value: impl IntoVal<UdpMediaConnectRouterContainerSettings>) -> Self { with(self, "ContainerSettings", value) }
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<OutputLocationRef>) -> Self { with(self, "Destination", value) }
        /// `FecOutputSettings`.
        #[track_caller] pub fn fec_output_settings(self, value: impl IntoVal<FecOutputSettings>) -> Self { with(self, "FecOutputSettings", value) }
    }

    /// `VideoBlackFailoverSettings`.
    pub type VideoBlackFailoverSettings = Fields<of::VideoBlackFailoverSettings>;
    impl VideoBlackFailoverSettings {
        /// `BlackDetectThreshold`.
        #[track_caller] pub fn black_detect_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "BlackDetectThreshold", value) }
        /// `VideoBlackThresholdMsec`.
        #[track_caller] pub fn video_black_threshold_msec(self, value: impl IntoVal<i64>) -> Self { with(self, "VideoBlackThresholdMsec", value) }
    }

    /// `VideoCodecSettings`.
    pub type VideoCodecSettings = Fields<of::VideoCodecSettings>;
    impl VideoCodecSettings {
        /// `Av1Settings`.
        #[track_caller] pub fn av1_settings(self, value: impl IntoVal<Av1Settings>) -> Self { with(self, "Av1Settings", value) }
        /// `FrameCaptureSettings`.
        #[track_caller] pub fn frame_capture_settings(self, value: impl IntoVal<FrameCaptureSettings>) -> Self { with(self, "FrameCaptureSettings", value) }
        /// `H264Settings`.
        #[track_caller] pub fn h264_settings(self, value: impl IntoVal<H264Settings>) -> Self { with(self, "H264Settings", value) }
        /// `H265Settings`.
        #[track_caller] pub fn h265_settings(self, value: impl IntoVal<H265Settings>) -> Self { with(self, "H265Settings", value) }
        /// `Mpeg2Settings`.
        #[track_caller] pub fn mpeg2_settings(self, value: impl IntoVal<Mpeg2Settings>) -> Self { with(self, "Mpeg2Settings", value) }
    }

    /// `VideoDescription`.
    pub type VideoDescription = Fields<of::VideoDescription>;
    impl VideoDescription {
        /// `Border`.
        #[track_caller] pub fn border(self, value: impl IntoVal<i64>) -> Self { with(self, "Border", value) }
        /// `CodecSettings`.
        #[track_caller] pub fn codec_settings(self, value: impl IntoVal<VideoCodecSettings>) -> Self { with(self, "CodecSettings", value) }
        /// `CropRectangle`.
        #[track_caller] pub fn crop_rectangle(self, value: impl IntoVal<VideoPositionRectangle>) -> Self { with(self, "CropRectangle", value) }
        /// `Height`.
        #[track_caller] pub fn height(self, value: impl IntoVal<i64>) -> Self { with(self, "Height", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputPositionRectangle`.
        #[track_caller] pub fn output_position_rectangle(self, value: impl IntoVal<VideoPositionRectangle>) -> Self { with(self, "OutputPositionRectangle", value) }
        /// `RespondToAfd`.
        #[track_caller] pub fn respond_to_afd(self, value: impl IntoVal<String>) -> Self { with(self, "RespondToAfd", value) }
        /// `ScalingBehavior`.
        #[track_caller] pub fn scaling_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "ScalingBehavior", value) }
        /// `Sharpness`.
        #[track_caller] pub fn sharpness(self, value: impl IntoVal<i64>) -> Self { with(self, "Sharpness", value) }
        /// `Width`.
        #[track_caller] pub fn width(self, value: impl IntoVal<i64>) -> Self { with(self, "Width", value) }
    }

    /// `VideoPositionRectangle`.
    pub type VideoPositionRectangle = Fields<of::VideoPositionRectangle>;
    impl VideoPositionRectangle {
        /// `Height`.
        #[track_caller] pub fn height(self, value: impl IntoVal<i64>) -> Self { with(self, "Height", value) }
        /// `Width`.
        #[track_caller] pub fn width(self, value: impl IntoVal<i64>) -> Self { with(self, "Width", value) }
        /// `X`.
        #[track_caller] pub fn x(self, value: impl IntoVal<i64>) -> Self { with(self, "X", value) }
        /// `Y`.
        #[track_caller] pub fn y(self, value: impl IntoVal<i64>) -> Self { with(self, "Y", value) }
    }

    /// `VideoSelector`.
    pub type VideoSelector = Fields<of::VideoSelector>;
    impl VideoSelector {
        /// `ColorSpace`.
        #[track_caller] pub fn color_space(self, value: impl IntoVal<String>) -> Self { with(self, "ColorSpace", value) }
        /// `ColorSpaceSettings`.
        #[track_caller] pub fn color_space_settings(self, value: impl IntoVal<VideoSelectorColorSpaceSettings>) -> Self { with(self, "ColorSpaceSettings", value) }
        /// `ColorSpaceUsage`.
        #[track_caller] pub fn color_space_usage(self, value: impl IntoVal<String>) -> Self { with(self, "ColorSpaceUsage", value) }
        /// `SelectorSettings`.
        #[track_caller] pub fn selector_settings(self, value: impl IntoVal<VideoSelectorSettings>) -> Self { with(self, "SelectorSettings", value) }
    }

    /// `VideoSelectorColorSpaceSettings`.
    pub type VideoSelectorColorSpaceSettings = Fields<of::VideoSelectorColorSpaceSettings>;
    impl VideoSelectorColorSpaceSettings {
        /// `Hdr10Settings`.
        #[track_caller] pub fn hdr10_settings(self, value: impl IntoVal<Hdr10Settings>) -> Self { with(self, "Hdr10Settings", value) }
    }

    /// `VideoSelectorPid`.
    pub type VideoSelectorPid = Fields<of::VideoSelectorPid>;
    impl VideoSelectorPid {
        /// `Pid`.
        #[track_caller] pub fn pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Pid", value) }
    }

    /// `VideoSelectorProgramId`.
    pub type VideoSelectorProgramId = Fields<of::VideoSelectorProgramId>;
    impl VideoSelectorProgramId {
        /// `ProgramId`.
        #[track_caller] pub fn program_id(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramId", value) }
    }

    /// `VideoSelectorSettings`.
    pub type VideoSelectorSettings = Fields<of::VideoSelectorSettings>;
    impl VideoSelectorSettings {
        /// `VideoSelectorPid`.
        #[track_caller] pub fn video_selector_pid(self, value: impl IntoVal<VideoSelectorPid>) -> Self { with(self, "VideoSelectorPid", value) }
        /// `VideoSelectorProgramId`.
        #[track_caller] pub fn video_selector_program_id(self, value: impl IntoVal<VideoSelectorProgramId>) -> Self { with(self, "VideoSelectorProgramId", value) }
    }

    /// `VpcOutputSettings`.
    pub type VpcOutputSettings = Fields<of::VpcOutputSettings>;
    impl VpcOutputSettings {
        /// `PublicAddressAllocationIds`.
        #[track_caller] pub fn public_address_allocation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PublicAddressAllocationIds", value) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `WavSettings`.
    pub type WavSettings = Fields<of::WavSettings>;
    impl WavSettings {
        /// `BitDepth`.
        #[track_caller] pub fn bit_depth(self, value: impl IntoVal<f64>) -> Self { with(self, "BitDepth", value) }
        /// `CodingMode`.
        #[track_caller] pub fn coding_mode(self, value: impl IntoVal<String>) -> Self { with(self, "CodingMode", value) }
        /// `SampleRate`.
        #[track_caller] pub fn sample_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "SampleRate", value) }
    }

    /// `WebvttDestinationSettings`.
    pub type WebvttDestinationSettings = Fields<of::WebvttDestinationSettings>;
    impl WebvttDestinationSettings {
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<TextCaptionPositionSettings>) -> Self { with(self, "Position", value) }
        /// `StyleControl`.
        #[track_caller] pub fn style_control(self, value: impl IntoVal<String>) -> Self { with(self, "StyleControl", value) }
    }
}

/// [`AWS::MediaLive::ChannelPlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html).
///
/// What `Ref` returns: a text of Id, ClusterId.
pub type CfnChannelPlacementGroup = Handle<of::CfnChannelPlacementGroup>;
impl cfn::ResourceType for of::CfnChannelPlacementGroup { const TYPE: &'static str = "AWS::MediaLive::ChannelPlacementGroup"; type Tags = cfn::TagList; type Props = CfnChannelPlacementGroupProps; type Reference = String; }
impl CfnChannelPlacementGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ChannelPlacementGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Channels`.
    #[inline] pub fn attr_channels(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Channels") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`: one of `UNASSIGNED`, `ASSIGNING`, `ASSIGNED`, `DELETING`, `DELETED`, `UNASSIGNING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnChannelPlacementGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClusterId`.
pub type CfnChannelPlacementGroupProps = Fields<of::CfnChannelPlacementGroup>;
impl CfnChannelPlacementGroupProps {
    /// `ClusterId`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Nodes`.
    #[track_caller] pub fn nodes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Nodes", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel_placement_group::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnChannelPlacementGroup`].
pub mod cfn_channel_placement_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tags {} impl ias_core::Optional for Tags {} }

    /// `Tags`.
    pub type Tags = Fields<of::Tags>;
    impl Tags {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MediaLive::CloudWatchAlarmTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnCloudWatchAlarmTemplate = Handle<of::CfnCloudWatchAlarmTemplate>;
impl cfn::ResourceType for of::CfnCloudWatchAlarmTemplate { const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplate"; type Tags = cfn::TagMap; type Props = CfnCloudWatchAlarmTemplateProps; type Reference = String; }
impl CfnCloudWatchAlarmTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CloudWatchAlarmTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GroupId`.
    #[inline] pub fn attr_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "GroupId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnCloudWatchAlarmTemplate`].
///
/// Mandatory: `ComparisonOperator`, `EvaluationPeriods`, `MetricName`, `Name`, `Period`, `Statistic`, `TargetResourceType`, `Threshold`, `TreatMissingData`.
///
/// A change replaces the resource: `Tags`.
pub type CfnCloudWatchAlarmTemplateProps = Fields<of::CfnCloudWatchAlarmTemplate>;
/// What [`CfnCloudWatchAlarmTemplateProps`] cannot do without.
pub struct CfnCloudWatchAlarmTemplatePropsRequired<A, B, C, D, E, F, G, H, I> {
    /// `ComparisonOperator`.
    pub comparison_operator: A,
    /// `EvaluationPeriods`: at least 1, default `0`.
    pub evaluation_periods: B,
    /// `MetricName`: at most 64 characters.
    pub metric_name: C,
    /// `Name`: 1 to 255 characters, matches `^[^\s]+$`.
    pub name: D,
    /// `Period`: 10 to 86400, default `0`.
    pub period: E,
    /// `Statistic`.
    pub statistic: F,
    /// `TargetResourceType`.
    pub target_resource_type: G,
    /// `Threshold`: default `0`.
    pub threshold: H,
    /// `TreatMissingData`.
    pub treat_missing_data: I,
}
impl CfnCloudWatchAlarmTemplateProps {
    /// Takes what is mandatory, by name: [`CfnCloudWatchAlarmTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator>, B: IntoVal<f64>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<f64>, F: IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic>, G: IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType>, H: IntoVal<f64>, I: IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData>>(required: CfnCloudWatchAlarmTemplatePropsRequired<A, B, C, D, E, F, G, H, I>) -> Self { with(with(with(with(with(with(with(with(with(empty(), "ComparisonOperator", required.comparison_operator), "EvaluationPeriods", required.evaluation_periods), "MetricName", required.metric_name), "Name", required.name), "Period", required.period), "Statistic", required.statistic), "TargetResourceType", required.target_resource_type), "Threshold", required.threshold), "TreatMissingData", required.treat_missing_data) }
    /// `ComparisonOperator`: mandatory.
    #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
    /// `DatapointsToAlarm`: at least 1, default `0`.
    #[track_caller] pub fn datapoints_to_alarm(self, value: impl IntoVal<f64>) -> Self { with(self, "DatapointsToAlarm", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EvaluationPeriods`: mandatory, at least 1, default `0`.
    #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<f64>) -> Self { with(self, "EvaluationPeriods", value) }
    /// `GroupIdentifier`: matches `^[^\s]+$`. Write-only.
    #[track_caller] pub fn group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIdentifier", value) }
    /// `MetricName`: mandatory, at most 64 characters.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[^\s]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Period`: mandatory, 10 to 86400, default `0`.
    #[track_caller] pub fn period(self, value: impl IntoVal<f64>) -> Self { with(self, "Period", value) }
    /// `Statistic`: mandatory.
    #[track_caller] pub fn statistic(self, value: impl IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic>) -> Self { with(self, "Statistic", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TargetResourceType`: mandatory.
    #[track_caller] pub fn target_resource_type(self, value: impl IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType>) -> Self { with(self, "TargetResourceType", value) }
    /// `Threshold`: mandatory, default `0`.
    #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    /// `TreatMissingData`: mandatory.
    #[track_caller] pub fn treat_missing_data(self, value: impl IntoVal<cfn_cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData>) -> Self { with(self, "TreatMissingData", value) }
}

/// Types of [`CfnCloudWatchAlarmTemplate`].
pub mod cfn_cloud_watch_alarm_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchAlarmTemplateComparisonOperator {} pub enum CloudWatchAlarmTemplateStatistic {} pub enum CloudWatchAlarmTemplateTargetResourceType {} pub enum CloudWatchAlarmTemplateTreatMissingData {} }

    /// Words of `CloudWatchAlarmTemplateComparisonOperator`.
    pub type CloudWatchAlarmTemplateComparisonOperator = Word<fn(of::CloudWatchAlarmTemplateComparisonOperator)>;
    impl CloudWatchAlarmTemplateComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        pub const GreaterThanOrEqualToThreshold: Self = word("GreaterThanOrEqualToThreshold");
        /// `GreaterThanThreshold`
        pub const GreaterThanThreshold: Self = word("GreaterThanThreshold");
        /// `LessThanThreshold`
        pub const LessThanThreshold: Self = word("LessThanThreshold");
        /// `LessThanOrEqualToThreshold`
        pub const LessThanOrEqualToThreshold: Self = word("LessThanOrEqualToThreshold");
    }

    /// Words of `CloudWatchAlarmTemplateStatistic`.
    pub type CloudWatchAlarmTemplateStatistic = Word<fn(of::CloudWatchAlarmTemplateStatistic)>;
    impl CloudWatchAlarmTemplateStatistic {
        /// `SampleCount`
        pub const SampleCount: Self = word("SampleCount");
        /// `Average`
        pub const Average: Self = word("Average");
        /// `Sum`
        pub const Sum: Self = word("Sum");
        /// `Minimum`
        pub const Minimum: Self = word("Minimum");
        /// `Maximum`
        pub const Maximum: Self = word("Maximum");
    }

    /// Words of `CloudWatchAlarmTemplateTargetResourceType`.
    pub type CloudWatchAlarmTemplateTargetResourceType = Word<fn(of::CloudWatchAlarmTemplateTargetResourceType)>;
    impl CloudWatchAlarmTemplateTargetResourceType {
        /// `CLOUDFRONT_DISTRIBUTION`
        pub const CloudfrontDistribution: Self = word("CLOUDFRONT_DISTRIBUTION");
        /// `MEDIALIVE_MULTIPLEX`
        pub const MedialiveMultiplex: Self = word("MEDIALIVE_MULTIPLEX");
        /// `MEDIALIVE_CHANNEL`
        pub const MedialiveChannel: Self = word("MEDIALIVE_CHANNEL");
        /// `MEDIALIVE_INPUT_DEVICE`
        pub const MedialiveInputDevice: Self = word("MEDIALIVE_INPUT_DEVICE");
        /// `MEDIAPACKAGE_CHANNEL`
        pub const MediapackageChannel: Self = word("MEDIAPACKAGE_CHANNEL");
        /// `MEDIAPACKAGE_ORIGIN_ENDPOINT`
        pub const MediapackageOriginEndpoint: Self = word("MEDIAPACKAGE_ORIGIN_ENDPOINT");
        /// `MEDIACONNECT_FLOW`
        pub const MediaconnectFlow: Self = word("MEDIACONNECT_FLOW");
        /// `MEDIATAILOR_PLAYBACK_CONFIGURATION`
        pub const MediatailorPlaybackConfiguration: Self = word("MEDIATAILOR_PLAYBACK_CONFIGURATION");
        /// `S3_BUCKET`
        pub const S3Bucket: Self = word("S3_BUCKET");
    }

    /// Words of `CloudWatchAlarmTemplateTreatMissingData`.
    pub type CloudWatchAlarmTemplateTreatMissingData = Word<fn(of::CloudWatchAlarmTemplateTreatMissingData)>;
    impl CloudWatchAlarmTemplateTreatMissingData {
        /// `notBreaching`
        pub const NotBreaching: Self = word("notBreaching");
        /// `breaching`
        pub const Breaching: Self = word("breaching");
        /// `ignore`
        pub const Ignore: Self = word("ignore");
        /// `missing`
        pub const Missing: Self = word("missing");
    }
}

/// [`AWS::MediaLive::CloudWatchAlarmTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnCloudWatchAlarmTemplateGroup = Handle<of::CfnCloudWatchAlarmTemplateGroup>;
impl cfn::ResourceType for of::CfnCloudWatchAlarmTemplateGroup { const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplateGroup"; type Tags = cfn::TagMap; type Props = CfnCloudWatchAlarmTemplateGroupProps; type Reference = String; }
impl CfnCloudWatchAlarmTemplateGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CloudWatchAlarmTemplateGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnCloudWatchAlarmTemplateGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnCloudWatchAlarmTemplateGroupProps = Fields<of::CfnCloudWatchAlarmTemplateGroup>;
impl CfnCloudWatchAlarmTemplateGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[^\s]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::MediaLive::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::MediaLive::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = String; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaLiveClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ChannelIds`.
    #[inline] pub fn attr_channel_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ChannelIds") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`: one of `CREATING`, `CREATE_FAILED`, `ACTIVE`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClusterType`, `InstanceRoleArn`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// `ClusterType`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_type(self, value: impl IntoVal<cfn_cluster::ClusterType>) -> Self { with(self, "ClusterType", value) }
    /// `InstanceRoleArn`: matches `^arn:.+:iam:.+:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InstanceRoleArn", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkSettings`.
    #[track_caller] pub fn network_settings(self, value: impl IntoVal<cfn_cluster::ClusterNetworkSettings>) -> Self { with(self, "NetworkSettings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel_placement_group::{Tags};
    mod of { pub enum ClusterNetworkSettings {} impl ias_core::Optional for ClusterNetworkSettings {} pub enum ClusterType {} pub enum InterfaceMapping {} impl ias_core::Optional for InterfaceMapping {} }

    /// `ClusterNetworkSettings`.
    pub type ClusterNetworkSettings = Fields<of::ClusterNetworkSettings>;
    impl ClusterNetworkSettings {
        /// `DefaultRoute`.
        #[track_caller] pub fn default_route(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRoute", value) }
        /// `InterfaceMappings`.
        #[track_caller] pub fn interface_mappings(self, value: impl IntoVal<List<InterfaceMapping>>) -> Self { with(self, "InterfaceMappings", value) }
    }

    /// Words of `ClusterType`.
    pub type ClusterType = Word<fn(of::ClusterType)>;
    impl ClusterType {
        /// `ON_PREMISES`
        pub const OnPremises: Self = word("ON_PREMISES");
        /// `OUTPOSTS_RACK`
        pub const OutpostsRack: Self = word("OUTPOSTS_RACK");
        /// `OUTPOSTS_SERVER`
        pub const OutpostsServer: Self = word("OUTPOSTS_SERVER");
        /// `EC2`
        pub const Ec2: Self = word("EC2");
    }

    /// `InterfaceMapping`.
    pub type InterfaceMapping = Fields<of::InterfaceMapping>;
    impl InterfaceMapping {
        /// `LogicalInterfaceName`.
        #[track_caller] pub fn logical_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalInterfaceName", value) }
        /// `NetworkId`.
        #[track_caller] pub fn network_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkId", value) }
    }
}

/// [`AWS::MediaLive::EventBridgeRuleTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnEventBridgeRuleTemplate = Handle<of::CfnEventBridgeRuleTemplate>;
impl cfn::ResourceType for of::CfnEventBridgeRuleTemplate { const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplate"; type Tags = cfn::TagMap; type Props = CfnEventBridgeRuleTemplateProps; type Reference = String; }
impl CfnEventBridgeRuleTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventBridgeRuleTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GroupId`.
    #[inline] pub fn attr_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "GroupId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnEventBridgeRuleTemplate`].
///
/// Mandatory: `EventType`, `Name`.
///
/// A change replaces the resource: `Tags`.
pub type CfnEventBridgeRuleTemplateProps = Fields<of::CfnEventBridgeRuleTemplate>;
impl CfnEventBridgeRuleTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(event_type: impl IntoVal<cfn_event_bridge_rule_template::EventBridgeRuleTemplateEventType>, name: impl IntoVal<String>) -> Self { with(with(empty(), "EventType", event_type), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventTargets`.
    #[track_caller] pub fn event_targets(self, value: impl IntoVal<List<cfn_event_bridge_rule_template::EventBridgeRuleTemplateTarget>>) -> Self { with(self, "EventTargets", value) }
    /// `EventType`: mandatory.
    #[track_caller] pub fn event_type(self, value: impl IntoVal<cfn_event_bridge_rule_template::EventBridgeRuleTemplateEventType>) -> Self { with(self, "EventType", value) }
    /// `GroupIdentifier`: matches `^[^\s]+$`. Write-only.
    #[track_caller] pub fn group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIdentifier", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[^\s]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventBridgeRuleTemplate`].
pub mod cfn_event_bridge_rule_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EventBridgeRuleTemplateEventType {} pub enum EventBridgeRuleTemplateTarget {} }

    /// Words of `EventBridgeRuleTemplateEventType`.
    pub type EventBridgeRuleTemplateEventType = Word<fn(of::EventBridgeRuleTemplateEventType)>;
    impl EventBridgeRuleTemplateEventType {
        /// `MEDIALIVE_MULTIPLEX_ALERT`
        pub const MedialiveMultiplexAlert: Self = word("MEDIALIVE_MULTIPLEX_ALERT");
        /// `MEDIALIVE_MULTIPLEX_STATE_CHANGE`
        pub const MedialiveMultiplexStateChange: Self = word("MEDIALIVE_MULTIPLEX_STATE_CHANGE");
        /// `MEDIALIVE_CHANNEL_ALERT`
        pub const MedialiveChannelAlert: Self = word("MEDIALIVE_CHANNEL_ALERT");
        /// `MEDIALIVE_CHANNEL_INPUT_CHANGE`
        pub const MedialiveChannelInputChange: Self = word("MEDIALIVE_CHANNEL_INPUT_CHANGE");
        /// `MEDIALIVE_CHANNEL_STATE_CHANGE`
        pub const MedialiveChannelStateChange: Self = word("MEDIALIVE_CHANNEL_STATE_CHANGE");
        /// `MEDIAPACKAGE_INPUT_NOTIFICATION`
        pub const MediapackageInputNotification: Self = word("MEDIAPACKAGE_INPUT_NOTIFICATION");
        /// `MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION`
        pub const MediapackageKeyProviderNotification: Self = word("MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION");
        /// `MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION`
        pub const MediapackageHarvestJobNotification: Self = word("MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION");
        /// `SIGNAL_MAP_ACTIVE_ALARM`
        pub const SignalMapActiveAlarm: Self = word("SIGNAL_MAP_ACTIVE_ALARM");
        /// `MEDIACONNECT_ALERT`
        pub const MediaconnectAlert: Self = word("MEDIACONNECT_ALERT");
        /// `MEDIACONNECT_SOURCE_HEALTH`
        pub const MediaconnectSourceHealth: Self = word("MEDIACONNECT_SOURCE_HEALTH");
        /// `MEDIACONNECT_OUTPUT_HEALTH`
        pub const MediaconnectOutputHealth: Self = word("MEDIACONNECT_OUTPUT_HEALTH");
        /// `MEDIACONNECT_FLOW_STATUS_CHANGE`
        pub const MediaconnectFlowStatusChange: Self = word("MEDIACONNECT_FLOW_STATUS_CHANGE");
    }

    /// `EventBridgeRuleTemplateTarget`.
    pub type EventBridgeRuleTemplateTarget = Fields<of::EventBridgeRuleTemplateTarget>;
    impl EventBridgeRuleTemplateTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 1 to 2048 characters, matches `^arn.+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }
}

/// [`AWS::MediaLive::EventBridgeRuleTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnEventBridgeRuleTemplateGroup = Handle<of::CfnEventBridgeRuleTemplateGroup>;
impl cfn::ResourceType for of::CfnEventBridgeRuleTemplateGroup { const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplateGroup"; type Tags = cfn::TagMap; type Props = CfnEventBridgeRuleTemplateGroupProps; type Reference = String; }
impl CfnEventBridgeRuleTemplateGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventBridgeRuleTemplateGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnEventBridgeRuleTemplateGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnEventBridgeRuleTemplateGroupProps = Fields<of::CfnEventBridgeRuleTemplateGroup>;
impl CfnEventBridgeRuleTemplateGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[^\s]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::MediaLive::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html).
///
/// What `Ref` returns: `Id`.
pub type CfnInput = Handle<of::CfnInput>;
impl cfn::ResourceType for of::CfnInput { const TYPE: &'static str = "AWS::MediaLive::Input"; type Tags = cfn::TagMap; type Props = CfnInputProps; type Reference = String; }
impl CfnInput {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InputArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AttachedChannels`.
    #[inline] pub fn attr_attached_channels(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AttachedChannels") }
    /// The attribute `DestinationUrls`.
    #[inline] pub fn attr_destination_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DestinationUrls") }
    /// The attribute `Destinations`.
    #[inline] pub fn attr_destinations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Destinations") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InputClass`: one of `STANDARD`, `SINGLE_PIPELINE`.
    #[inline] pub fn attr_input_class(&self) -> Val<String> { cfn::attribute(&self.0, "InputClass") }
    /// The attribute `InputPartnerIds`.
    #[inline] pub fn attr_input_partner_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "InputPartnerIds") }
    /// The attribute `InputSourceType`: one of `STATIC`, `DYNAMIC`.
    #[inline] pub fn attr_input_source_type(&self) -> Val<String> { cfn::attribute(&self.0, "InputSourceType") }
    /// The attribute `SecurityGroups`.
    #[inline] pub fn attr_security_groups(&self) -> Val<List<Is<kinds::SecurityGroupId>>> { cfn::attribute(&self.0, "SecurityGroups") }
    /// The attribute `SourceUrls`.
    #[inline] pub fn attr_source_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SourceUrls") }
    /// The attribute `Sources`.
    #[inline] pub fn attr_sources(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Sources") }
    /// The attribute `State`: one of `CREATING`, `DETACHED`, `ATTACHED`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnInput`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `InputNetworkLocation`, `RouterSettings`, `Type`, `Vpc`.
pub type CfnInputProps = Fields<of::CfnInput>;
impl CfnInputProps {
    /// `Destinations`.
    #[track_caller] pub fn destinations(self, value: impl IntoVal<List<cfn_input::InputDestination>>) -> Self { with(self, "Destinations", value) }
    /// `InputDevices`.
    #[track_caller] pub fn input_devices(self, value: impl IntoVal<List<cfn_input::InputDeviceSettings>>) -> Self { with(self, "InputDevices", value) }
    /// `InputNetworkLocation`. Changing it replaces the resource.
    #[track_caller] pub fn input_network_location(self, value: impl IntoVal<cfn_input::InputNetworkLocation>) -> Self { with(self, "InputNetworkLocation", value) }
    /// `InputSecurityGroups`. Write-only.
    #[track_caller] pub fn input_security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "InputSecurityGroups", value) }
    /// `MediaConnectFlows`.
    #[track_caller] pub fn media_connect_flows(self, value: impl IntoVal<List<cfn_input::MediaConnectFlow>>) -> Self { with(self, "MediaConnectFlows", value) }
    /// `MulticastSettings`.
    #[track_caller] pub fn multicast_settings(self, value: impl IntoVal<cfn_input::MulticastSettings>) -> Self { with(self, "MulticastSettings", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `RouterSettings`. Changing it replaces the resource.
    #[track_caller] pub fn router_settings(self, value: impl IntoVal<cfn_input::RouterSettings>) -> Self { with(self, "RouterSettings", value) }
    /// `SdiSources`.
    #[track_caller] pub fn sdi_sources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SdiSources", value) }
    /// `Smpte2110ReceiverGroupSettings`.
    #[track_caller] pub fn smpte2110_receiver_group_settings(self, value: impl IntoVal<cfn_input::Smpte2110ReceiverGroupSettings>) -> Self { with(self, "Smpte2110ReceiverGroupSettings", value) }
    /// `Sources`.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_input::InputSource>>) -> Self { with(self, "Sources", value) }
    /// `SrtSettings`.
    #[track_caller] pub fn srt_settings(self, value: impl IntoVal<cfn_input::SrtSettings>) -> Self { with(self, "SrtSettings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_input::InputType>) -> Self { with(self, "Type", value) }
    /// `Vpc`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn vpc(self, value: impl IntoVal<cfn_input::InputVpcRequest>) -> Self { with(self, "Vpc", value) }
}

/// Types of [`CfnInput`].
pub mod cfn_input {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Algorithm {} pub enum InputDestination {} impl ias_core::Optional for InputDestination {} pub enum InputDestinationRoute {} impl ias_core::Optional for InputDestinationRoute {} pub enum InputDeviceSettings {} impl ias_core::Optional for InputDeviceSettings {} pub enum InputNetworkLocation {} pub enum InputSdpLocation {} impl ias_core::Optional for InputSdpLocation {} pub enum InputSource {} impl ias_core::Optional for InputSource {} pub enum InputType {} pub enum InputVpcRequest {} impl ias_core::Optional for InputVpcRequest {} pub enum MediaConnectFlow {} impl ias_core::Optional for MediaConnectFlow {} pub enum MulticastSettings {} impl ias_core::Optional for MulticastSettings {} pub enum MulticastSource {} pub enum RouterDestinationSettings {} pub enum RouterSettings {} impl ias_core::Optional for RouterSettings {} pub enum RouterSettingsEncryptionType {} pub enum Smpte2110ReceiverGroup {} impl ias_core::Optional for Smpte2110ReceiverGroup {} pub enum Smpte2110ReceiverGroupSdpSettings {} impl ias_core::Optional for Smpte2110ReceiverGroupSdpSettings {} pub enum Smpte2110ReceiverGroupSettings {} impl ias_core::Optional for Smpte2110ReceiverGroupSettings {} pub enum SrtCallerDecryption {} impl ias_core::Optional for SrtCallerDecryption {} pub enum SrtCallerSource {} impl ias_core::Optional for SrtCallerSource {} pub enum SrtListenerDecryption {} impl ias_core::Optional for SrtListenerDecryption {} pub enum SrtListenerSettings {} impl ias_core::Optional for SrtListenerSettings {} pub enum SrtSettings {} impl ias_core::Optional for SrtSettings {} }

    /// Words of `Algorithm`.
    pub type Algorithm = Word<fn(of::Algorithm)>;
    impl Algorithm {
        /// `AES128`
        pub const Aes128: Self = word("AES128");
        /// `AES192`
        pub const Aes192: Self = word("AES192");
        /// `AES256`
        pub const Aes256: Self = word("AES256");
    }

    /// `InputDestination`.
    pub type InputDestination = Fields<of::InputDestination>;
    impl InputDestination {
        /// `Network`.
        #[track_caller] pub fn network(self, value: impl IntoVal<String>) -> Self { with(self, "Network", value) }
        /// `NetworkRoutes`.
        #[track_caller] pub fn network_routes(self, value: impl IntoVal<List<InputDestinationRoute>>) -> Self { with(self, "NetworkRoutes", value) }
        /// `StaticIpAddress`. Write-only.
        #[track_caller] pub fn static_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "StaticIpAddress", value) }
        /// `StreamName`.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
    }

    /// `InputDestinationRoute`.
    pub type InputDestinationRoute = Fields<of::InputDestinationRoute>;
    impl InputDestinationRoute {
        /// `Cidr`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `Gateway`.
        #[track_caller] pub fn gateway(self, value: impl IntoVal<String>) -> Self { with(self, "Gateway", value) }
    }

    /// `InputDeviceSettings`.
    pub type InputDeviceSettings = Fields<of::InputDeviceSettings>;
    impl InputDeviceSettings {
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// Words of `InputNetworkLocation`.
    pub type InputNetworkLocation = Word<fn(of::InputNetworkLocation)>;
    impl InputNetworkLocation {
        /// `AWS`
        pub const Aws: Self = word("AWS");
        /// `ON_PREMISES`
        pub const OnPremises: Self = word("ON_PREMISES");
    }

    /// `InputSdpLocation`.
    pub type InputSdpLocation = Fields<of::InputSdpLocation>;
    impl InputSdpLocation {
        /// `MediaIndex`.
        #[track_caller] pub fn media_index(self, value: impl IntoVal<i64>) -> Self { with(self, "MediaIndex", value) }
        /// `SdpUrl`.
        #[track_caller] pub fn sdp_url(self, value: impl IntoVal<String>) -> Self { with(self, "SdpUrl", value) }
    }

    /// `InputSource`.
    pub type InputSource = Fields<of::InputSource>;
    impl InputSource {
        /// `PasswordParam`.
        #[track_caller] pub fn password_param(self, value: impl IntoVal<String>) -> Self { with(self, "PasswordParam", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// Words of `InputType`.
    pub type InputType = Word<fn(of::InputType)>;
    impl InputType {
        /// `UDP_PUSH`
        pub const UdpPush: Self = word("UDP_PUSH");
        /// `RTP_PUSH`
        pub const RtpPush: Self = word("RTP_PUSH");
        /// `RTMP_PUSH`
        pub const RtmpPush: Self = word("RTMP_PUSH");
        /// `RTMP_PULL`
        pub const RtmpPull: Self = word("RTMP_PULL");
        /// `URL_PULL`
        pub const UrlPull: Self = word("URL_PULL");
        /// `MP4_FILE`
        pub const Mp4File: Self = word("MP4_FILE");
        /// `MEDIACONNECT`
        pub const Mediaconnect: Self = word("MEDIACONNECT");
        /// `INPUT_DEVICE`
        pub const InputDevice: Self = word("INPUT_DEVICE");
        /// `AWS_CDI`
        pub const AwsCdi: Self = word("AWS_CDI");
        /// `TS_FILE`
        pub const TsFile: Self = word("TS_FILE");
        /// `SRT_CALLER`
        pub const SrtCaller: Self = word("SRT_CALLER");
        /// `MULTICAST`
        pub const Multicast: Self = word("MULTICAST");
        /// `SMPTE_2110_RECEIVER_GROUP`
        pub const Smpte2110ReceiverGroup: Self = word("SMPTE_2110_RECEIVER_GROUP");
        /// `SDI`
        pub const Sdi: Self = word("SDI");
        /// `MEDIACONNECT_ROUTER`
        pub const MediaconnectRouter: Self = word("MEDIACONNECT_ROUTER");
        /// `SRT_LISTENER`
        pub const SrtListener: Self = word("SRT_LISTENER");
    }

    /// `InputVpcRequest`.
    pub type InputVpcRequest = Fields<of::InputVpcRequest>;
    impl InputVpcRequest {
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `MediaConnectFlow`.
    pub type MediaConnectFlow = Fields<of::MediaConnectFlow>;
    impl MediaConnectFlow {
        /// `FlowArn`.
        #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    }

    /// `MulticastSettings`.
    pub type MulticastSettings = Fields<of::MulticastSettings>;
    impl MulticastSettings {
        /// `Sources`.
        #[track_caller] pub fn sources(self, value: impl IntoVal<List<MulticastSource>>) -> Self { with(self, "Sources", value) }
    }

    /// `MulticastSource`.
    pub type MulticastSource = Fields<of::MulticastSource>;
    impl MulticastSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `SourceIp`.
        #[track_caller] pub fn source_ip(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIp", value) }
        /// `Url`: mandatory.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `RouterDestinationSettings`.
    pub type RouterDestinationSettings = Fields<of::RouterDestinationSettings>;
    impl RouterDestinationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(availability_zone_name: impl IntoVal<String>) -> Self { with(empty(), "AvailabilityZoneName", availability_zone_name) }
        /// `AvailabilityZoneName`: mandatory.
        #[track_caller] pub fn availability_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneName", value) }
    }

    /// `RouterSettings`.
    pub type RouterSettings = Fields<of::RouterSettings>;
    impl RouterSettings {
        /// `Destinations`.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<RouterDestinationSettings>>) -> Self { with(self, "Destinations", value) }
        /// `EncryptionType`.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<RouterSettingsEncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `SecretArn`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// Words of `EncryptionType`.
    pub type RouterSettingsEncryptionType = Word<fn(of::RouterSettingsEncryptionType)>;
    impl RouterSettingsEncryptionType {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
    }

    /// `Smpte2110ReceiverGroup`.
    pub type Smpte2110ReceiverGroup = Fields<of::Smpte2110ReceiverGroup>;
    impl Smpte2110ReceiverGroup {
        /// `SdpSettings`.
        #[track_caller] pub fn sdp_settings(self, value: impl IntoVal<Smpte2110ReceiverGroupSdpSettings>) -> Self { with(self, "SdpSettings", value) }
    }

    /// `Smpte2110ReceiverGroupSdpSettings`.
    pub type Smpte2110ReceiverGroupSdpSettings = Fields<of::Smpte2110ReceiverGroupSdpSettings>;
    impl Smpte2110ReceiverGroupSdpSettings {
        /// `AncillarySdps`.
        #[track_caller] pub fn ancillary_sdps(self, value: impl IntoVal<List<InputSdpLocation>>) -> Self { with(self, "AncillarySdps", value) }
        /// `AudioSdps`.
        #[track_caller] pub fn audio_sdps(self, value: impl IntoVal<List<InputSdpLocation>>) -> Self { with(self, "AudioSdps", value) }
        /// `VideoSdp`.
        #[track_caller] pub fn video_sdp(self, value: impl IntoVal<InputSdpLocation>) -> Self { with(self, "VideoSdp", value) }
    }

    /// `Smpte2110ReceiverGroupSettings`.
    pub type Smpte2110ReceiverGroupSettings = Fields<of::Smpte2110ReceiverGroupSettings>;
    impl Smpte2110ReceiverGroupSettings {
        /// `Smpte2110ReceiverGroups`.
        #[track_caller] pub fn smpte2110_receiver_groups(self, value: impl IntoVal<List<Smpte2110ReceiverGroup>>) -> Self { with(self, "Smpte2110ReceiverGroups", value) }
    }

    /// `SrtCallerDecryption`.
    pub type SrtCallerDecryption = Fields<of::SrtCallerDecryption>;
    impl SrtCallerDecryption {
        /// `Algorithm`.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<Algorithm>) -> Self { with(self, "Algorithm", value) }
        /// `PassphraseSecretArn`.
        #[track_caller] pub fn passphrase_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PassphraseSecretArn", value) }
    }

    /// `SrtCallerSource`.
    pub type SrtCallerSource = Fields<of::SrtCallerSource>;
    impl SrtCallerSource {
        /// `Decryption`.
        #[track_caller] pub fn decryption(self, value: impl IntoVal<SrtCallerDecryption>) -> Self { with(self, "Decryption", value) }
        /// `MinimumLatency`.
        #[track_caller] pub fn minimum_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLatency", value) }
        /// `SrtListenerAddress`.
        #[track_caller] pub fn srt_listener_address(self, value: impl IntoVal<String>) -> Self { with(self, "SrtListenerAddress", value) }
        /// `SrtListenerPort`.
        #[track_caller] pub fn srt_listener_port(self, value: impl IntoVal<String>) -> Self { with(self, "SrtListenerPort", value) }
        /// `StreamId`.
        #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    }

    /// `SrtListenerDecryption`.
    pub type SrtListenerDecryption = Fields<of::SrtListenerDecryption>;
    impl SrtListenerDecryption {
        /// `Algorithm`.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<Algorithm>) -> Self { with(self, "Algorithm", value) }
        /// `PassphraseSecretArn`.
        #[track_caller] pub fn passphrase_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PassphraseSecretArn", value) }
    }

    /// `SrtListenerSettings`.
    pub type SrtListenerSettings = Fields<of::SrtListenerSettings>;
    impl SrtListenerSettings {
        /// `Decryption`.
        #[track_caller] pub fn decryption(self, value: impl IntoVal<SrtListenerDecryption>) -> Self { with(self, "Decryption", value) }
        /// `MinimumLatency`.
        #[track_caller] pub fn minimum_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLatency", value) }
        /// `StreamId`.
        #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    }

    /// `SrtSettings`.
    pub type SrtSettings = Fields<of::SrtSettings>;
    impl SrtSettings {
        /// `SrtCallerSources`.
        #[track_caller] pub fn srt_caller_sources(self, value: impl IntoVal<List<SrtCallerSource>>) -> Self { with(self, "SrtCallerSources", value) }
        /// `SrtListenerSettings`.
        #[track_caller] pub fn srt_listener_settings(self, value: impl IntoVal<SrtListenerSettings>) -> Self { with(self, "SrtListenerSettings", value) }
    }
}

/// [`AWS::MediaLive::InputSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnInputSecurityGroup = Handle<of::CfnInputSecurityGroup>;
impl cfn::ResourceType for of::CfnInputSecurityGroup { const TYPE: &'static str = "AWS::MediaLive::InputSecurityGroup"; type Tags = cfn::TagMap; type Props = CfnInputSecurityGroupProps; type Reference = String; }
impl CfnInputSecurityGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InputSecurityGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Inputs`.
    #[inline] pub fn attr_inputs(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Inputs") }
}

/// Properties of [`CfnInputSecurityGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Tags`.
pub type CfnInputSecurityGroupProps = Fields<of::CfnInputSecurityGroup>;
impl CfnInputSecurityGroupProps {
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `WhitelistRules`.
    #[track_caller] pub fn whitelist_rules(self, value: impl IntoVal<List<cfn_input_security_group::InputWhitelistRule>>) -> Self { with(self, "WhitelistRules", value) }
}

/// Types of [`CfnInputSecurityGroup`].
pub mod cfn_input_security_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum InputWhitelistRule {} impl ias_core::Optional for InputWhitelistRule {} }

    /// `InputWhitelistRule`.
    pub type InputWhitelistRule = Fields<of::InputWhitelistRule>;
    impl InputWhitelistRule {
        /// `Cidr`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    }
}

/// [`AWS::MediaLive::Multiplex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html).
///
/// What `Ref` returns: `Id`.
pub type CfnMultiplex = Handle<of::CfnMultiplex>;
impl cfn::ResourceType for of::CfnMultiplex { const TYPE: &'static str = "AWS::MediaLive::Multiplex"; type Tags = cfn::TagList; type Props = CfnMultiplexProps; type Reference = String; }
impl CfnMultiplex {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MultiplexArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PipelinesRunningCount`.
    #[inline] pub fn attr_pipelines_running_count(&self) -> Val<i64> { cfn::attribute(&self.0, "PipelinesRunningCount") }
    /// The attribute `ProgramCount`.
    #[inline] pub fn attr_program_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ProgramCount") }
    /// The attribute `State`: one of `CREATING`, `CREATE_FAILED`, `IDLE`, `STARTING`, `RUNNING`, `RECOVERING`, `STOPPING`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnMultiplex`].
///
/// Mandatory: `AvailabilityZones`, `MultiplexSettings`, `Name`.
///
/// A change replaces the resource: `AvailabilityZones`.
pub type CfnMultiplexProps = Fields<of::CfnMultiplex>;
/// What [`CfnMultiplexProps`] cannot do without.
pub struct CfnMultiplexPropsRequired<A, B, C> {
    /// `AvailabilityZones`. Changing it replaces the resource.
    pub availability_zones: A,
    /// `MultiplexSettings`.
    pub multiplex_settings: B,
    /// `Name`.
    pub name: C,
}
impl CfnMultiplexProps {
    /// Takes what is mandatory, by name: [`CfnMultiplexPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<cfn_multiplex::MultiplexSettings>, C: IntoVal<String>>(required: CfnMultiplexPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AvailabilityZones", required.availability_zones), "MultiplexSettings", required.multiplex_settings), "Name", required.name) }
    /// `AvailabilityZones`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `Destinations`.
    #[track_caller] pub fn destinations(self, value: impl IntoVal<List<cfn_multiplex::MultiplexOutputDestination>>) -> Self { with(self, "Destinations", value) }
    /// `MultiplexSettings`: mandatory.
    #[track_caller] pub fn multiplex_settings(self, value: impl IntoVal<cfn_multiplex::MultiplexSettings>) -> Self { with(self, "MultiplexSettings", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_multiplex::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMultiplex`].
pub mod cfn_multiplex {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel_placement_group::{Tags};
    mod of { pub enum MultiplexOutputDestination {} impl ias_core::Optional for MultiplexOutputDestination {} pub enum MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings {} impl ias_core::Optional for MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings {} pub enum MultiplexSettings {} }

    /// `MultiplexOutputDestination`.
    pub type MultiplexOutputDestination = Fields<of::MultiplexOutputDestination>;
    impl MultiplexOutputDestination {
        /// `MultiplexMediaConnectOutputDestinationSettings`.
        #[track_caller] pub fn multiplex_media_connect_output_destination_settings(self, value: impl IntoVal<MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings>) -> Self { with(self, "MultiplexMediaConnectOutputDestinationSettings", value) }
    }

    /// `MultiplexMediaConnectOutputDestinationSettings`.
    pub type MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings = Fields<of::MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings>;
    impl MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings {
        /// `EntitlementArn`: at least 1 character.
        #[track_caller] pub fn entitlement_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EntitlementArn", value) }
    }

    /// `MultiplexSettings`.
    pub type MultiplexSettings = Fields<of::MultiplexSettings>;
    impl MultiplexSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transport_stream_bitrate: impl IntoVal<i64>, transport_stream_id: impl IntoVal<i64>) -> Self { with(with(empty(), "TransportStreamBitrate", transport_stream_bitrate), "TransportStreamId", transport_stream_id) }
        /// `MaximumVideoBufferDelayMilliseconds`: 800 to 3000.
        #[track_caller] pub fn maximum_video_buffer_delay_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumVideoBufferDelayMilliseconds", value) }
        /// `TransportStreamBitrate`: mandatory, 1000000 to 100000000.
        #[track_caller] pub fn transport_stream_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "TransportStreamBitrate", value) }
        /// `TransportStreamId`: mandatory, 0 to 65535.
        #[track_caller] pub fn transport_stream_id(self, value: impl IntoVal<i64>) -> Self { with(self, "TransportStreamId", value) }
        /// `TransportStreamReservedBitrate`: 0 to 100000000.
        #[track_caller] pub fn transport_stream_reserved_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "TransportStreamReservedBitrate", value) }
    }
}

/// [`AWS::MediaLive::Multiplexprogram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html).
///
/// What `Ref` returns: a text of ProgramName, MultiplexId.
pub type CfnMultiplexprogram = Handle<of::CfnMultiplexprogram>;
impl cfn::ResourceType for of::CfnMultiplexprogram { const TYPE: &'static str = "AWS::MediaLive::Multiplexprogram"; type Tags = cfn::NoTags; type Props = CfnMultiplexprogramProps; type Reference = String; }
impl CfnMultiplexprogram {
    /// The attribute `ChannelId`.
    #[inline] pub fn attr_channel_id(&self) -> Val<String> { cfn::attribute(&self.0, "ChannelId") }
}

/// Properties of [`CfnMultiplexprogram`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `MultiplexId`, `ProgramName`.
pub type CfnMultiplexprogramProps = Fields<of::CfnMultiplexprogram>;
impl CfnMultiplexprogramProps {
    /// `MultiplexId`. Changing it replaces the resource.
    #[track_caller] pub fn multiplex_id(self, value: impl IntoVal<String>) -> Self { with(self, "MultiplexId", value) }
    /// `MultiplexProgramSettings`.
    #[track_caller] pub fn multiplex_program_settings(self, value: impl IntoVal<cfn_multiplexprogram::MultiplexProgramSettings>) -> Self { with(self, "MultiplexProgramSettings", value) }
    /// `PacketIdentifiersMap`.
    #[track_caller] pub fn packet_identifiers_map(self, value: impl IntoVal<cfn_multiplexprogram::MultiplexProgramPacketIdentifiersMap>) -> Self { with(self, "PacketIdentifiersMap", value) }
    /// `PipelineDetails`.
    #[track_caller] pub fn pipeline_details(self, value: impl IntoVal<List<cfn_multiplexprogram::MultiplexProgramPipelineDetail>>) -> Self { with(self, "PipelineDetails", value) }
    /// `PreferredChannelPipeline`. Write-only.
    #[track_caller] pub fn preferred_channel_pipeline(self, value: impl IntoVal<cfn_multiplexprogram::PreferredChannelPipeline>) -> Self { with(self, "PreferredChannelPipeline", value) }
    /// `ProgramName`. Changing it replaces the resource.
    #[track_caller] pub fn program_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProgramName", value) }
}

/// Types of [`CfnMultiplexprogram`].
pub mod cfn_multiplexprogram {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MultiplexProgramPacketIdentifiersMap {} impl ias_core::Optional for MultiplexProgramPacketIdentifiersMap {} pub enum MultiplexProgramPipelineDetail {} impl ias_core::Optional for MultiplexProgramPipelineDetail {} pub enum MultiplexProgramServiceDescriptor {} pub enum MultiplexProgramSettings {} pub enum MultiplexStatmuxVideoSettings {} impl ias_core::Optional for MultiplexStatmuxVideoSettings {} pub enum PreferredChannelPipeline {} }

    /// `MultiplexProgramPacketIdentifiersMap`.
    pub type MultiplexProgramPacketIdentifiersMap = Fields<of::MultiplexProgramPacketIdentifiersMap>;
    impl MultiplexProgramPacketIdentifiersMap {
        /// `AudioPids`.
        #[track_caller] pub fn audio_pids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "AudioPids", value) }
        /// `DvbSubPids`.
        #[track_caller] pub fn dvb_sub_pids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "DvbSubPids", value) }
        /// `DvbTeletextPid`.
        #[track_caller] pub fn dvb_teletext_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "DvbTeletextPid", value) }
        /// `EtvPlatformPid`.
        #[track_caller] pub fn etv_platform_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "EtvPlatformPid", value) }
        /// `EtvSignalPid`.
        #[track_caller] pub fn etv_signal_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "EtvSignalPid", value) }
        /// `KlvDataPids`.
        #[track_caller] pub fn klv_data_pids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "KlvDataPids", value) }
        /// `PcrPid`.
        #[track_caller] pub fn pcr_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "PcrPid", value) }
        /// `PmtPid`.
        #[track_caller] pub fn pmt_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "PmtPid", value) }
        /// `PrivateMetadataPid`.
        #[track_caller] pub fn private_metadata_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "PrivateMetadataPid", value) }
        /// `Scte27Pids`.
        #[track_caller] pub fn scte27_pids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Scte27Pids", value) }
        /// `Scte35Pid`.
        #[track_caller] pub fn scte35_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "Scte35Pid", value) }
        /// `TimedMetadataPid`.
        #[track_caller] pub fn timed_metadata_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "TimedMetadataPid", value) }
        /// `VideoPid`.
        #[track_caller] pub fn video_pid(self, value: impl IntoVal<i64>) -> Self { with(self, "VideoPid", value) }
    }

    /// `MultiplexProgramPipelineDetail`.
    pub type MultiplexProgramPipelineDetail = Fields<of::MultiplexProgramPipelineDetail>;
    impl MultiplexProgramPipelineDetail {
        /// `ActiveChannelPipeline`.
        #[track_caller] pub fn active_channel_pipeline(self, value: impl IntoVal<String>) -> Self { with(self, "ActiveChannelPipeline", value) }
        /// `PipelineId`.
        #[track_caller] pub fn pipeline_id(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineId", value) }
    }

    /// `MultiplexProgramServiceDescriptor`.
    pub type MultiplexProgramServiceDescriptor = Fields<of::MultiplexProgramServiceDescriptor>;
    impl MultiplexProgramServiceDescriptor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_name: impl IntoVal<String>, service_name: impl IntoVal<String>) -> Self { with(with(empty(), "ProviderName", provider_name), "ServiceName", service_name) }
        /// `ProviderName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderName", value) }
        /// `ServiceName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    }

    /// `MultiplexProgramSettings`.
    pub type MultiplexProgramSettings = Fields<of::MultiplexProgramSettings>;
    impl MultiplexProgramSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(program_number: impl IntoVal<i64>) -> Self { with(empty(), "ProgramNumber", program_number) }
        /// `PreferredChannelPipeline`.
        #[track_caller] pub fn preferred_channel_pipeline(self, value: impl IntoVal<PreferredChannelPipeline>) -> Self { with(self, "PreferredChannelPipeline", value) }
        /// `ProgramNumber`: mandatory, 0 to 65535.
        #[track_caller] pub fn program_number(self, value: impl IntoVal<i64>) -> Self { with(self, "ProgramNumber", value) }
        /// `ServiceDescriptor`.
        #[track_caller] pub fn service_descriptor(self, value: impl IntoVal<MultiplexProgramServiceDescriptor>) -> Self { with(self, "ServiceDescriptor", value) }
        /// `VideoSettings`.
        #[track_caller] pub fn video_settings(self, value: impl IntoVal<MultiplexVideoSettings>) -> Self { with(self, "VideoSettings", value) }
    }

    /// `MultiplexStatmuxVideoSettings`.
    pub type MultiplexStatmuxVideoSettings = Fields<of::MultiplexStatmuxVideoSettings>;
    impl MultiplexStatmuxVideoSettings {
        /// `MaximumBitrate`: 100000 to 100000000.
        #[track_caller] pub fn maximum_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBitrate", value) }
        /// `MinimumBitrate`: 100000 to 100000000.
        #[track_caller] pub fn minimum_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumBitrate", value) }
        /// `Priority`: -5 to 5.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    }

    /// `MultiplexVideoSettings`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MultiplexVideoSettings(Value);
    ias_core::union!(MultiplexVideoSettings);
    impl MultiplexVideoSettings {
        /// `ConstantBitrate`: 100000 to 100000000.
        #[track_caller] pub fn constant_bitrate(value: impl IntoVal<i64>) -> Self { Self(Value::one("ConstantBitrate", value)) }
        /// `StatmuxSettings`.
        #[track_caller] pub fn statmux_settings(value: impl IntoVal<MultiplexStatmuxVideoSettings>) -> Self { Self(Value::one("StatmuxSettings", value)) }
    }

    /// Words of `PreferredChannelPipeline`.
    pub type PreferredChannelPipeline = Word<fn(of::PreferredChannelPipeline)>;
    impl PreferredChannelPipeline {
        /// `CURRENTLY_ACTIVE`
        pub const CurrentlyActive: Self = word("CURRENTLY_ACTIVE");
        /// `PIPELINE_0`
        pub const Pipeline0: Self = word("PIPELINE_0");
        /// `PIPELINE_1`
        pub const Pipeline1: Self = word("PIPELINE_1");
    }
}

/// [`AWS::MediaLive::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNetwork = Handle<of::CfnNetwork>;
impl cfn::ResourceType for of::CfnNetwork { const TYPE: &'static str = "AWS::MediaLive::Network"; type Tags = cfn::TagList; type Props = CfnNetworkProps; type Reference = String; }
impl CfnNetwork {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaLiveNetworkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociatedClusterIds`.
    #[inline] pub fn attr_associated_cluster_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedClusterIds") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`: one of `CREATING`, `CREATE_FAILED`, `ACTIVE`, `DELETING`, `IDLE`, `IN_USE`, `UPDATING`, `DELETED`, `DELETE_FAILED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnNetwork`].
///
/// Mandatory: `Name`, `IpPools`.
pub type CfnNetworkProps = Fields<of::CfnNetwork>;
impl CfnNetworkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, ip_pools: impl IntoVal<List<cfn_network::IpPool>>) -> Self { with(with(empty(), "Name", name), "IpPools", ip_pools) }
    /// `IpPools`: mandatory.
    #[track_caller] pub fn ip_pools(self, value: impl IntoVal<List<cfn_network::IpPool>>) -> Self { with(self, "IpPools", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Routes`.
    #[track_caller] pub fn routes(self, value: impl IntoVal<List<cfn_network::Route>>) -> Self { with(self, "Routes", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetwork`].
pub mod cfn_network {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel_placement_group::{Tags};
    mod of { pub enum IpPool {} impl ias_core::Optional for IpPool {} pub enum Route {} impl ias_core::Optional for Route {} }

    /// `IpPool`.
    pub type IpPool = Fields<of::IpPool>;
    impl IpPool {
        /// `Cidr`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    }

    /// `Route`.
    pub type Route = Fields<of::Route>;
    impl Route {
        /// `Cidr`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `Gateway`.
        #[track_caller] pub fn gateway(self, value: impl IntoVal<String>) -> Self { with(self, "Gateway", value) }
    }
}

/// [`AWS::MediaLive::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNode = Handle<of::CfnNode>;
impl cfn::ResourceType for of::CfnNode { const TYPE: &'static str = "AWS::MediaLive::Node"; type Tags = cfn::TagList; type Props = CfnNodeProps; type Reference = Is<kinds::MediaLiveNodeArn>; }
impl CfnNode {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaLiveNodeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ChannelPlacementGroups`.
    #[inline] pub fn attr_channel_placement_groups(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ChannelPlacementGroups") }
    /// The attribute `ConnectionState`: one of `CONNECTED`, `DISCONNECTED`.
    #[inline] pub fn attr_connection_state(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionState") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InstanceArn`.
    #[inline] pub fn attr_instance_arn(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceArn") }
    /// The attribute `State`: one of `CREATED`, `REGISTERING`, `READY_TO_ACTIVATE`, `REGISTRATION_FAILED`, `ACTIVATION_FAILED`, `ACTIVE`, `READY`, `IN_USE`, `DEREGISTERING`, `DRAINING`, `DEREGISTRATION_FAILED`, `DEREGISTERED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnNode`].
///
/// Mandatory: `ClusterId`.
///
/// A change replaces the resource: `ClusterId`, `NodeInterfaceMappings`.
pub type CfnNodeProps = Fields<of::CfnNode>;
impl CfnNodeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_id: impl IntoVal<String>) -> Self { with(empty(), "ClusterId", cluster_id) }
    /// `ClusterId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NodeInterfaceMappings`. Changing it replaces the resource.
    #[track_caller] pub fn node_interface_mappings(self, value: impl IntoVal<List<cfn_node::NodeInterfaceMapping>>) -> Self { with(self, "NodeInterfaceMappings", value) }
    /// `Role`.
    #[track_caller] pub fn role(self, value: impl IntoVal<cfn_node::NodeRole>) -> Self { with(self, "Role", value) }
    /// `SdiSourceMappings`.
    #[track_caller] pub fn sdi_source_mappings(self, value: impl IntoVal<List<cfn_node::SdiSourceMapping>>) -> Self { with(self, "SdiSourceMappings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_node::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNode`].
pub mod cfn_node {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum NodeInterfaceMapping {} impl ias_core::Optional for NodeInterfaceMapping {} pub enum NodeInterfaceMappingNetworkInterfaceMode {} pub enum NodeRole {} pub enum SdiSourceMapping {} impl ias_core::Optional for SdiSourceMapping {} pub enum Tag {} }

    /// `NodeInterfaceMapping`.
    pub type NodeInterfaceMapping = Fields<of::NodeInterfaceMapping>;
    impl NodeInterfaceMapping {
        /// `LogicalInterfaceName`.
        #[track_caller] pub fn logical_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalInterfaceName", value) }
        /// `NetworkInterfaceMode`.
        #[track_caller] pub fn network_interface_mode(self, value: impl IntoVal<NodeInterfaceMappingNetworkInterfaceMode>) -> Self { with(self, "NetworkInterfaceMode", value) }
        /// `PhysicalInterfaceName`.
        #[track_caller] pub fn physical_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "PhysicalInterfaceName", value) }
    }

    /// Words of `NetworkInterfaceMode`.
    pub type NodeInterfaceMappingNetworkInterfaceMode = Word<fn(of::NodeInterfaceMappingNetworkInterfaceMode)>;
    impl NodeInterfaceMappingNetworkInterfaceMode {
        /// `NAT`
        pub const Nat: Self = word("NAT");
        /// `BRIDGE`
        pub const Bridge: Self = word("BRIDGE");
    }

    /// Words of `NodeRole`.
    pub type NodeRole = Word<fn(of::NodeRole)>;
    impl NodeRole {
        /// `BACKUP`
        pub const Backup: Self = word("BACKUP");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
    }

    /// `SdiSourceMapping`.
    pub type SdiSourceMapping = Fields<of::SdiSourceMapping>;
    impl SdiSourceMapping {
        /// `CardNumber`.
        #[track_caller] pub fn card_number(self, value: impl IntoVal<i64>) -> Self { with(self, "CardNumber", value) }
        /// `ChannelNumber`.
        #[track_caller] pub fn channel_number(self, value: impl IntoVal<i64>) -> Self { with(self, "ChannelNumber", value) }
        /// `SdiSource`.
        #[track_caller] pub fn sdi_source(self, value: impl IntoVal<String>) -> Self { with(self, "SdiSource", value) }
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
}

/// [`AWS::MediaLive::SdiSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSdiSource = Handle<of::CfnSdiSource>;
impl cfn::ResourceType for of::CfnSdiSource { const TYPE: &'static str = "AWS::MediaLive::SdiSource"; type Tags = cfn::TagList; type Props = CfnSdiSourceProps; type Reference = String; }
impl CfnSdiSource {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SdiSourceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Inputs`.
    #[inline] pub fn attr_inputs(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Inputs") }
    /// The attribute `State`: one of `IDLE`, `IN_USE`, `DELETED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnSdiSource`].
///
/// Mandatory: `Name`, `Type`.
pub type CfnSdiSourceProps = Fields<of::CfnSdiSource>;
impl CfnSdiSourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<cfn_sdi_source::SdiSourceType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
    /// `Mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_sdi_source::SdiSourceMode>) -> Self { with(self, "Mode", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_sdi_source::Tags>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_sdi_source::SdiSourceType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSdiSource`].
pub mod cfn_sdi_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel_placement_group::{Tags};
    mod of { pub enum SdiSourceMode {} pub enum SdiSourceType {} }

    /// Words of `SdiSourceMode`.
    pub type SdiSourceMode = Word<fn(of::SdiSourceMode)>;
    impl SdiSourceMode {
        /// `QUADRANT`
        pub const Quadrant: Self = word("QUADRANT");
        /// `INTERLEAVE`
        pub const Interleave: Self = word("INTERLEAVE");
    }

    /// Words of `SdiSourceType`.
    pub type SdiSourceType = Word<fn(of::SdiSourceType)>;
    impl SdiSourceType {
        /// `SINGLE`
        pub const Single: Self = word("SINGLE");
        /// `QUAD`
        pub const Quad: Self = word("QUAD");
    }
}

/// [`AWS::MediaLive::SignalMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnSignalMap = Handle<of::CfnSignalMap>;
impl cfn::ResourceType for of::CfnSignalMap { const TYPE: &'static str = "AWS::MediaLive::SignalMap"; type Tags = cfn::TagMap; type Props = CfnSignalMapProps; type Reference = String; }
impl CfnSignalMap {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SignalMapArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CloudWatchAlarmTemplateGroupIds`.
    #[inline] pub fn attr_cloud_watch_alarm_template_group_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "CloudWatchAlarmTemplateGroupIds") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ErrorMessage`.
    #[inline] pub fn attr_error_message(&self) -> Val<String> { cfn::attribute(&self.0, "ErrorMessage") }
    /// The attribute `EventBridgeRuleTemplateGroupIds`.
    #[inline] pub fn attr_event_bridge_rule_template_group_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "EventBridgeRuleTemplateGroupIds") }
    /// The attribute `FailedMediaResourceMap`.
    #[inline] pub fn attr_failed_media_resource_map(&self) -> Val<Json> { cfn::attribute(&self.0, "FailedMediaResourceMap") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `LastDiscoveredAt`.
    #[inline] pub fn attr_last_discovered_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastDiscoveredAt") }
    /// The attribute `LastSuccessfulMonitorDeployment`.
    #[inline] pub fn attr_last_successful_monitor_deployment(&self) -> Val<Json> { cfn::attribute(&self.0, "LastSuccessfulMonitorDeployment") }
    /// The attribute `MediaResourceMap`.
    #[inline] pub fn attr_media_resource_map(&self) -> Val<Json> { cfn::attribute(&self.0, "MediaResourceMap") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `MonitorChangesPendingDeployment`.
    #[inline] pub fn attr_monitor_changes_pending_deployment(&self) -> Val<bool> { cfn::attribute(&self.0, "MonitorChangesPendingDeployment") }
    /// The attribute `MonitorDeployment`.
    #[inline] pub fn attr_monitor_deployment(&self) -> Val<Json> { cfn::attribute(&self.0, "MonitorDeployment") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `CREATE_FAILED`, `UPDATE_IN_PROGRESS`, `UPDATE_COMPLETE`, `UPDATE_REVERTED`, `UPDATE_FAILED`, `READY`, `NOT_READY`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSignalMap`].
///
/// Mandatory: `DiscoveryEntryPointArn`, `Name`.
///
/// A change replaces the resource: `Tags`.
pub type CfnSignalMapProps = Fields<of::CfnSignalMap>;
impl CfnSignalMapProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(discovery_entry_point_arn: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "DiscoveryEntryPointArn", discovery_entry_point_arn), "Name", name) }
    /// `CloudWatchAlarmTemplateGroupIdentifiers`: each matches `^[^\s]+$`. Write-only.
    #[track_caller] pub fn cloud_watch_alarm_template_group_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CloudWatchAlarmTemplateGroupIdentifiers", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DiscoveryEntryPointArn`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn discovery_entry_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryEntryPointArn", value) }
    /// `EventBridgeRuleTemplateGroupIdentifiers`: each matches `^[^\s]+$`. Write-only.
    #[track_caller] pub fn event_bridge_rule_template_group_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventBridgeRuleTemplateGroupIdentifiers", value) }
    /// `ForceRediscovery`: default `false`. Write-only.
    #[track_caller] pub fn force_rediscovery(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceRediscovery", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[^\s]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}
