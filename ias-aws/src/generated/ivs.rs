// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IVS`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAdConfiguration {} pub enum CfnChannel {} impl ias_core::Optional for CfnChannel {} pub enum CfnEncoderConfiguration {} impl ias_core::Optional for CfnEncoderConfiguration {} pub enum CfnIngestConfiguration {} impl ias_core::Optional for CfnIngestConfiguration {} pub enum CfnPlaybackKeyPair {} impl ias_core::Optional for CfnPlaybackKeyPair {} pub enum CfnPlaybackRestrictionPolicy {} impl ias_core::Optional for CfnPlaybackRestrictionPolicy {} pub enum CfnPublicKey {} impl ias_core::Optional for CfnPublicKey {} pub enum CfnRecordingConfiguration {} pub enum CfnStage {} impl ias_core::Optional for CfnStage {} pub enum CfnStorageConfiguration {} pub enum CfnStreamKey {} }

/// [`AWS::IVS::AdConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAdConfiguration = Handle<of::CfnAdConfiguration>;
impl cfn::ResourceType for of::CfnAdConfiguration { const TYPE: &'static str = "AWS::IVS::AdConfiguration"; type Tags = cfn::TagList; type Props = CfnAdConfigurationProps; type Reference = Is<kinds::AdConfigurationArn>; }
impl CfnAdConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AdConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAdConfiguration`].
///
/// Mandatory: `MediaTailorPlaybackConfigurations`.
pub type CfnAdConfigurationProps = Fields<of::CfnAdConfiguration>;
impl CfnAdConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(media_tailor_playback_configurations: impl IntoVal<List<cfn_ad_configuration::MediaTailorPlaybackConfiguration>>) -> Self { with(empty(), "MediaTailorPlaybackConfigurations", media_tailor_playback_configurations) }
    /// `MediaTailorPlaybackConfigurations`: mandatory, 1 to 3 items.
    #[track_caller] pub fn media_tailor_playback_configurations(self, value: impl IntoVal<List<cfn_ad_configuration::MediaTailorPlaybackConfiguration>>) -> Self { with(self, "MediaTailorPlaybackConfigurations", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PostRollConfiguration`.
    #[track_caller] pub fn post_roll_configuration(self, value: impl IntoVal<cfn_ad_configuration::PostRollConfiguration>) -> Self { with(self, "PostRollConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ad_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAdConfiguration`].
pub mod cfn_ad_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MediaTailorPlaybackConfiguration {} impl ias_core::Optional for MediaTailorPlaybackConfiguration {} pub enum PostRollConfiguration {} pub enum Tag {} }

    /// `MediaTailorPlaybackConfiguration`.
    pub type MediaTailorPlaybackConfiguration = Fields<of::MediaTailorPlaybackConfiguration>;
    impl MediaTailorPlaybackConfiguration {
        /// `PlaybackConfigurationArn`: at most 128 characters, matches `^arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn playback_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PlaybackConfigurationArn", value) }
    }

    /// `PostRollConfiguration`.
    pub type PostRollConfiguration = Fields<of::PostRollConfiguration>;
    impl PostRollConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(duration_seconds: impl IntoVal<i64>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "DurationSeconds", duration_seconds), "Enabled", enabled) }
        /// `DurationSeconds`: mandatory, 1 to 300.
        #[track_caller] pub fn duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationSeconds", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IVS::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::IVS::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = Is<kinds::IvsChannelArn>; }
impl CfnChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IvsChannelArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IngestEndpoint`.
    #[inline] pub fn attr_ingest_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "IngestEndpoint") }
    /// The attribute `PlaybackUrl`.
    #[inline] pub fn attr_playback_url(&self) -> Val<String> { cfn::attribute(&self.0, "PlaybackUrl") }
}

/// Properties of [`CfnChannel`].
///
/// Nothing is mandatory.
pub type CfnChannelProps = Fields<of::CfnChannel>;
impl CfnChannelProps {
    /// `Authorized`: default `false`.
    #[track_caller] pub fn authorized(self, value: impl IntoVal<bool>) -> Self { with(self, "Authorized", value) }
    /// `ContainerFormat`: default `"TS"`.
    #[track_caller] pub fn container_format(self, value: impl IntoVal<cfn_channel::ContainerFormat>) -> Self { with(self, "ContainerFormat", value) }
    /// `InsecureIngest`: default `false`.
    #[track_caller] pub fn insecure_ingest(self, value: impl IntoVal<bool>) -> Self { with(self, "InsecureIngest", value) }
    /// `LatencyMode`: default `"LOW"`.
    #[track_caller] pub fn latency_mode(self, value: impl IntoVal<cfn_channel::LatencyMode>) -> Self { with(self, "LatencyMode", value) }
    /// `MultitrackInputConfiguration`.
    #[track_caller] pub fn multitrack_input_configuration(self, value: impl IntoVal<cfn_channel::MultitrackInputConfiguration>) -> Self { with(self, "MultitrackInputConfiguration", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`, default `"-"`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Preset`.
    #[track_caller] pub fn preset(self, value: impl IntoVal<cfn_channel::Preset>) -> Self { with(self, "Preset", value) }
    /// `RecordingConfigurationArn`: at most 128 characters, matches `^$|arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`, default `""`.
    #[track_caller] pub fn recording_configuration_arn(self, value: impl IntoVal<Is<kinds::RecordingConfigurationArn>>) -> Self { with(self, "RecordingConfigurationArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: default `"STANDARD"`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_channel::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContainerFormat {} pub enum LatencyMode {} pub enum MultitrackInputConfiguration {} impl ias_core::Optional for MultitrackInputConfiguration {} pub enum MultitrackInputConfigurationMaximumResolution {} pub enum MultitrackInputConfigurationPolicy {} pub enum Preset {} pub enum Tag {} pub enum Type {} }

    /// Words of `ContainerFormat`.
    pub type ContainerFormat = Word<fn(of::ContainerFormat)>;
    impl ContainerFormat {
        /// `TS`
        pub const Ts: Self = word("TS");
        /// `FRAGMENTED_MP4`
        pub const FragmentedMp4: Self = word("FRAGMENTED_MP4");
    }

    /// Words of `LatencyMode`.
    pub type LatencyMode = Word<fn(of::LatencyMode)>;
    impl LatencyMode {
        /// `NORMAL`
        pub const Normal: Self = word("NORMAL");
        /// `LOW`
        pub const Low: Self = word("LOW");
    }

    /// `MultitrackInputConfiguration`.
    pub type MultitrackInputConfiguration = Fields<of::MultitrackInputConfiguration>;
    impl MultitrackInputConfiguration {
        /// `Enabled`: default `false`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MaximumResolution`.
        #[track_caller] pub fn maximum_resolution(self, value: impl IntoVal<MultitrackInputConfigurationMaximumResolution>) -> Self { with(self, "MaximumResolution", value) }
        /// `Policy`.
        #[track_caller] pub fn policy(self, value: impl IntoVal<MultitrackInputConfigurationPolicy>) -> Self { with(self, "Policy", value) }
    }

    /// Words of `MaximumResolution`.
    pub type MultitrackInputConfigurationMaximumResolution = Word<fn(of::MultitrackInputConfigurationMaximumResolution)>;
    impl MultitrackInputConfigurationMaximumResolution {
        /// `SD`
        pub const Sd: Self = word("SD");
        /// `HD`
        pub const Hd: Self = word("HD");
        /// `FULL_HD`
        pub const FullHd: Self = word("FULL_HD");
    }

    /// Words of `Policy`.
    pub type MultitrackInputConfigurationPolicy = Word<fn(of::MultitrackInputConfigurationPolicy)>;
    impl MultitrackInputConfigurationPolicy {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `REQUIRE`
        pub const Require: Self = word("REQUIRE");
    }

    /// Words of `Preset`.
    pub type Preset = Word<fn(of::Preset)>;
    impl Preset {
        /// the empty text
        pub const Empty: Self = word("");
        /// `HIGHER_BANDWIDTH_DELIVERY`
        pub const HigherBandwidthDelivery: Self = word("HIGHER_BANDWIDTH_DELIVERY");
        /// `CONSTRAINED_BANDWIDTH_DELIVERY`
        pub const ConstrainedBandwidthDelivery: Self = word("CONSTRAINED_BANDWIDTH_DELIVERY");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `ADVANCED_SD`
        pub const AdvancedSd: Self = word("ADVANCED_SD");
        /// `ADVANCED_HD`
        pub const AdvancedHd: Self = word("ADVANCED_HD");
    }
}

/// [`AWS::IVS::EncoderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEncoderConfiguration = Handle<of::CfnEncoderConfiguration>;
impl cfn::ResourceType for of::CfnEncoderConfiguration { const TYPE: &'static str = "AWS::IVS::EncoderConfiguration"; type Tags = cfn::TagList; type Props = CfnEncoderConfigurationProps; type Reference = Is<kinds::EncoderConfigurationArn>; }
impl CfnEncoderConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EncoderConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnEncoderConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `Video`.
pub type CfnEncoderConfigurationProps = Fields<of::CfnEncoderConfiguration>;
impl CfnEncoderConfigurationProps {
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_encoder_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Video`. Changing it replaces the resource.
    #[track_caller] pub fn video(self, value: impl IntoVal<cfn_encoder_configuration::Video>) -> Self { with(self, "Video", value) }
}

/// Types of [`CfnEncoderConfiguration`].
pub mod cfn_encoder_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} pub enum Video {} impl ias_core::Optional for Video {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Video`.
    pub type Video = Fields<of::Video>;
    impl Video {
        /// `Bitrate`: 1 to 8500000, default `2500000`. Changing it replaces the resource.
        #[track_caller] pub fn bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "Bitrate", value) }
        /// `Framerate`: 1 to 60, default `30`. Changing it replaces the resource.
        #[track_caller] pub fn framerate(self, value: impl IntoVal<f64>) -> Self { with(self, "Framerate", value) }
        /// `Height`: 2 to 1920, default `720`. Changing it replaces the resource.
        #[track_caller] pub fn height(self, value: impl IntoVal<i64>) -> Self { with(self, "Height", value) }
        /// `Width`: 2 to 1920, default `1280`. Changing it replaces the resource.
        #[track_caller] pub fn width(self, value: impl IntoVal<i64>) -> Self { with(self, "Width", value) }
    }
}

/// [`AWS::IVS::IngestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnIngestConfiguration = Handle<of::CfnIngestConfiguration>;
impl cfn::ResourceType for of::CfnIngestConfiguration { const TYPE: &'static str = "AWS::IVS::IngestConfiguration"; type Tags = cfn::TagList; type Props = CfnIngestConfigurationProps; type Reference = Is<kinds::IngestConfigurationArn>; }
impl CfnIngestConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IngestConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ParticipantId`.
    #[inline] pub fn attr_participant_id(&self) -> Val<String> { cfn::attribute(&self.0, "ParticipantId") }
    /// The attribute `State`: one of `ACTIVE`, `INACTIVE`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StreamKey`.
    #[inline] pub fn attr_stream_key(&self) -> Val<String> { cfn::attribute(&self.0, "StreamKey") }
}

/// Properties of [`CfnIngestConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `IngestProtocol`, `InsecureIngest`, `Name`, `UserId`.
pub type CfnIngestConfigurationProps = Fields<of::CfnIngestConfiguration>;
impl CfnIngestConfigurationProps {
    /// `IngestProtocol`: default `"RTMPS"`. Changing it replaces the resource.
    #[track_caller] pub fn ingest_protocol(self, value: impl IntoVal<cfn_ingest_configuration::IngestProtocol>) -> Self { with(self, "IngestProtocol", value) }
    /// `InsecureIngest`: default `false`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn insecure_ingest(self, value: impl IntoVal<bool>) -> Self { with(self, "InsecureIngest", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`, default `"-"`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StageArn`: at most 128 characters, matches `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`, default `""`.
    #[track_caller] pub fn stage_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StageArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ingest_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserId`. Changing it replaces the resource.
    #[track_caller] pub fn user_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserId", value) }
}

/// Types of [`CfnIngestConfiguration`].
pub mod cfn_ingest_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum IngestProtocol {} }

    /// Words of `IngestProtocol`.
    pub type IngestProtocol = Word<fn(of::IngestProtocol)>;
    impl IngestProtocol {
        /// `RTMP`
        pub const Rtmp: Self = word("RTMP");
        /// `RTMPS`
        pub const Rtmps: Self = word("RTMPS");
    }
}

/// [`AWS::IVS::PlaybackKeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPlaybackKeyPair = Handle<of::CfnPlaybackKeyPair>;
impl cfn::ResourceType for of::CfnPlaybackKeyPair { const TYPE: &'static str = "AWS::IVS::PlaybackKeyPair"; type Tags = cfn::TagList; type Props = CfnPlaybackKeyPairProps; type Reference = Is<kinds::PlaybackKeyPairArn>; }
impl CfnPlaybackKeyPair {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PlaybackKeyPairArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Fingerprint`.
    #[inline] pub fn attr_fingerprint(&self) -> Val<String> { cfn::attribute(&self.0, "Fingerprint") }
}

/// Properties of [`CfnPlaybackKeyPair`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `PublicKeyMaterial`.
pub type CfnPlaybackKeyPairProps = Fields<of::CfnPlaybackKeyPair>;
impl CfnPlaybackKeyPairProps {
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PublicKeyMaterial`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn public_key_material(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKeyMaterial", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_playback_key_pair::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPlaybackKeyPair`].
pub mod cfn_playback_key_pair {
    pub use super::cfn_channel::{Tag};
}

/// [`AWS::IVS::PlaybackRestrictionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPlaybackRestrictionPolicy = Handle<of::CfnPlaybackRestrictionPolicy>;
impl cfn::ResourceType for of::CfnPlaybackRestrictionPolicy { const TYPE: &'static str = "AWS::IVS::PlaybackRestrictionPolicy"; type Tags = cfn::TagList; type Props = CfnPlaybackRestrictionPolicyProps; type Reference = Is<kinds::PlaybackRestrictionPolicyArn>; }
impl CfnPlaybackRestrictionPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PlaybackRestrictionPolicyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPlaybackRestrictionPolicy`].
///
/// Nothing is mandatory.
pub type CfnPlaybackRestrictionPolicyProps = Fields<of::CfnPlaybackRestrictionPolicy>;
impl CfnPlaybackRestrictionPolicyProps {
    /// `AllowedCountries`: no item twice, each exactly 2 characters, default `[]`.
    #[track_caller] pub fn allowed_countries(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedCountries", value) }
    /// `AllowedOrigins`: each at most 128 characters, default `[]`.
    #[track_caller] pub fn allowed_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedOrigins", value) }
    /// `EnableStrictOriginEnforcement`: default `false`.
    #[track_caller] pub fn enable_strict_origin_enforcement(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableStrictOriginEnforcement", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_playback_restriction_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPlaybackRestrictionPolicy`].
pub mod cfn_playback_restriction_policy {
    pub use super::cfn_encoder_configuration::{Tag};
}

/// [`AWS::IVS::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPublicKey = Handle<of::CfnPublicKey>;
impl cfn::ResourceType for of::CfnPublicKey { const TYPE: &'static str = "AWS::IVS::PublicKey"; type Tags = cfn::TagList; type Props = CfnPublicKeyProps; type Reference = Is<kinds::PublicKeyArn>; }
impl CfnPublicKey {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PublicKeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Fingerprint`.
    #[inline] pub fn attr_fingerprint(&self) -> Val<String> { cfn::attribute(&self.0, "Fingerprint") }
}

/// Properties of [`CfnPublicKey`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `PublicKeyMaterial`.
pub type CfnPublicKeyProps = Fields<of::CfnPublicKey>;
impl CfnPublicKeyProps {
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PublicKeyMaterial`: matches `-----BEGIN PUBLIC KEY-----\r?\n([a-zA-Z0-9+/=\r\n]+)\r?\n-----END PUBLIC KEY-----(\r?\n)?`. Changing it replaces the resource.
    #[track_caller] pub fn public_key_material(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKeyMaterial", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_public_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPublicKey`].
pub mod cfn_public_key {
    pub use super::cfn_encoder_configuration::{Tag};
}

/// [`AWS::IVS::RecordingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRecordingConfiguration = Handle<of::CfnRecordingConfiguration>;
impl cfn::ResourceType for of::CfnRecordingConfiguration { const TYPE: &'static str = "AWS::IVS::RecordingConfiguration"; type Tags = cfn::TagList; type Props = CfnRecordingConfigurationProps; type Reference = Is<kinds::RecordingConfigurationArn>; }
impl CfnRecordingConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RecordingConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `State`: one of `CREATING`, `CREATE_FAILED`, `ACTIVE`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnRecordingConfiguration`].
///
/// Mandatory: `DestinationConfiguration`.
///
/// A change replaces the resource: `DestinationConfiguration`, `Name`, `RecordingReconnectWindowSeconds`, `RenditionConfiguration`, `ThumbnailConfiguration`.
pub type CfnRecordingConfigurationProps = Fields<of::CfnRecordingConfiguration>;
impl CfnRecordingConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_configuration: impl IntoVal<cfn_recording_configuration::DestinationConfiguration>) -> Self { with(empty(), "DestinationConfiguration", destination_configuration) }
    /// `DestinationConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn destination_configuration(self, value: impl IntoVal<cfn_recording_configuration::DestinationConfiguration>) -> Self { with(self, "DestinationConfiguration", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecordingReconnectWindowSeconds`: 0 to 300, default `0`. Changing it replaces the resource.
    #[track_caller] pub fn recording_reconnect_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RecordingReconnectWindowSeconds", value) }
    /// `RenditionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn rendition_configuration(self, value: impl IntoVal<cfn_recording_configuration::RenditionConfiguration>) -> Self { with(self, "RenditionConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recording_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThumbnailConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn thumbnail_configuration(self, value: impl IntoVal<cfn_recording_configuration::ThumbnailConfiguration>) -> Self { with(self, "ThumbnailConfiguration", value) }
}

/// Types of [`CfnRecordingConfiguration`].
pub mod cfn_recording_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum DestinationConfiguration {} impl ias_core::Optional for DestinationConfiguration {} pub enum RenditionConfiguration {} impl ias_core::Optional for RenditionConfiguration {} pub enum RenditionConfigurationRendition {} pub enum RenditionConfigurationRenditionSelection {} pub enum S3DestinationConfiguration {} pub enum ThumbnailConfiguration {} impl ias_core::Optional for ThumbnailConfiguration {} pub enum ThumbnailConfigurationRecordingMode {} pub enum ThumbnailConfigurationResolution {} pub enum ThumbnailConfigurationStorage {} }

    /// `DestinationConfiguration`.
    pub type DestinationConfiguration = Fields<of::DestinationConfiguration>;
    impl DestinationConfiguration {
        /// `S3`. Changing it replaces the resource.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3", value) }
    }

    /// `RenditionConfiguration`.
    pub type RenditionConfiguration = Fields<of::RenditionConfiguration>;
    impl RenditionConfiguration {
        /// `RenditionSelection`: default `"ALL"`. Changing it replaces the resource.
        #[track_caller] pub fn rendition_selection(self, value: impl IntoVal<RenditionConfigurationRenditionSelection>) -> Self { with(self, "RenditionSelection", value) }
        /// `Renditions`: at most 4 items, no item twice. Changing it replaces the resource.
        #[track_caller] pub fn renditions(self, value: impl IntoVal<List<RenditionConfigurationRendition>>) -> Self { with(self, "Renditions", value) }
    }

    /// Words of `Rendition`.
    pub type RenditionConfigurationRendition = Word<fn(of::RenditionConfigurationRendition)>;
    impl RenditionConfigurationRendition {
        /// `FULL_HD`
        pub const FullHd: Self = word("FULL_HD");
        /// `HD`
        pub const Hd: Self = word("HD");
        /// `SD`
        pub const Sd: Self = word("SD");
        /// `LOWEST_RESOLUTION`
        pub const LowestResolution: Self = word("LOWEST_RESOLUTION");
    }

    /// Words of `RenditionSelection`.
    pub type RenditionConfigurationRenditionSelection = Word<fn(of::RenditionConfigurationRenditionSelection)>;
    impl RenditionConfigurationRenditionSelection {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `S3DestinationConfiguration`.
    pub type S3DestinationConfiguration = Fields<of::S3DestinationConfiguration>;
    impl S3DestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9-.]+$`. Changing it replaces the resource.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    }

    /// `ThumbnailConfiguration`.
    pub type ThumbnailConfiguration = Fields<of::ThumbnailConfiguration>;
    impl ThumbnailConfiguration {
        /// `RecordingMode`: default `"INTERVAL"`. Changing it replaces the resource.
        #[track_caller] pub fn recording_mode(self, value: impl IntoVal<ThumbnailConfigurationRecordingMode>) -> Self { with(self, "RecordingMode", value) }
        /// `Resolution`. Changing it replaces the resource.
        #[track_caller] pub fn resolution(self, value: impl IntoVal<ThumbnailConfigurationResolution>) -> Self { with(self, "Resolution", value) }
        /// `Storage`: at most 2 items, no item twice. Changing it replaces the resource.
        #[track_caller] pub fn storage(self, value: impl IntoVal<List<ThumbnailConfigurationStorage>>) -> Self { with(self, "Storage", value) }
        /// `TargetIntervalSeconds`: 1 to 60, default `60`. Changing it replaces the resource.
        #[track_caller] pub fn target_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetIntervalSeconds", value) }
    }

    /// Words of `RecordingMode`.
    pub type ThumbnailConfigurationRecordingMode = Word<fn(of::ThumbnailConfigurationRecordingMode)>;
    impl ThumbnailConfigurationRecordingMode {
        /// `INTERVAL`
        pub const Interval: Self = word("INTERVAL");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Resolution`.
    pub type ThumbnailConfigurationResolution = Word<fn(of::ThumbnailConfigurationResolution)>;
    impl ThumbnailConfigurationResolution {
        /// `FULL_HD`
        pub const FullHd: Self = word("FULL_HD");
        /// `HD`
        pub const Hd: Self = word("HD");
        /// `SD`
        pub const Sd: Self = word("SD");
        /// `LOWEST_RESOLUTION`
        pub const LowestResolution: Self = word("LOWEST_RESOLUTION");
    }

    /// Words of `Storage`.
    pub type ThumbnailConfigurationStorage = Word<fn(of::ThumbnailConfigurationStorage)>;
    impl ThumbnailConfigurationStorage {
        /// `SEQUENTIAL`
        pub const Sequential: Self = word("SEQUENTIAL");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
    }
}

/// [`AWS::IVS::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStage = Handle<of::CfnStage>;
impl cfn::ResourceType for of::CfnStage { const TYPE: &'static str = "AWS::IVS::Stage"; type Tags = cfn::TagList; type Props = CfnStageProps; type Reference = Is<kinds::StageArn>; }
impl CfnStage {
    /// The attribute `ActiveSessionId`.
    #[inline] pub fn attr_active_session_id(&self) -> Val<String> { cfn::attribute(&self.0, "ActiveSessionId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StageArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnStage`].
///
/// Nothing is mandatory.
pub type CfnStageProps = Fields<of::CfnStage>;
impl CfnStageProps {
    /// `AutoParticipantRecordingConfiguration`.
    #[track_caller] pub fn auto_participant_recording_configuration(self, value: impl IntoVal<cfn_stage::AutoParticipantRecordingConfiguration>) -> Self { with(self, "AutoParticipantRecordingConfiguration", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stage::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStage`].
pub mod cfn_stage {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum AutoParticipantRecordingConfiguration {} pub enum AutoParticipantRecordingConfigurationMediaType {} pub enum HlsConfiguration {} impl ias_core::Optional for HlsConfiguration {} pub enum ParticipantRecordingHlsConfiguration {} impl ias_core::Optional for ParticipantRecordingHlsConfiguration {} pub enum ThumbnailConfiguration {} impl ias_core::Optional for ThumbnailConfiguration {} pub enum ThumbnailConfigurationParticipantThumbnailConfiguration {} impl ias_core::Optional for ThumbnailConfigurationParticipantThumbnailConfiguration {} pub enum ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode {} pub enum ThumbnailConfigurationParticipantThumbnailConfigurationStorage {} }

    /// `AutoParticipantRecordingConfiguration`.
    pub type AutoParticipantRecordingConfiguration = Fields<of::AutoParticipantRecordingConfiguration>;
    impl AutoParticipantRecordingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_configuration_arn: impl IntoVal<String>) -> Self { with(empty(), "StorageConfigurationArn", storage_configuration_arn) }
        /// `HlsConfiguration`.
        #[track_caller] pub fn hls_configuration(self, value: impl IntoVal<HlsConfiguration>) -> Self { with(self, "HlsConfiguration", value) }
        /// `MediaTypes`: at most 1 item, no item twice, default `["AUDIO_VIDEO"]`.
        #[track_caller] pub fn media_types(self, value: impl IntoVal<List<AutoParticipantRecordingConfigurationMediaType>>) -> Self { with(self, "MediaTypes", value) }
        /// `RecordingReconnectWindowSeconds`: 0 to 300, default `0`.
        #[track_caller] pub fn recording_reconnect_window_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RecordingReconnectWindowSeconds", value) }
        /// `StorageConfigurationArn`: mandatory, at most 128 characters, matches `^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn storage_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StorageConfigurationArn", value) }
        /// `ThumbnailConfiguration`.
        #[track_caller] pub fn thumbnail_configuration(self, value: impl IntoVal<ThumbnailConfiguration>) -> Self { with(self, "ThumbnailConfiguration", value) }
    }

    /// Words of `MediaType`.
    pub type AutoParticipantRecordingConfigurationMediaType = Word<fn(of::AutoParticipantRecordingConfigurationMediaType)>;
    impl AutoParticipantRecordingConfigurationMediaType {
        /// `AUDIO_VIDEO`
        pub const AudioVideo: Self = word("AUDIO_VIDEO");
        /// `AUDIO_ONLY`
        pub const AudioOnly: Self = word("AUDIO_ONLY");
    }

    /// `HlsConfiguration`.
    pub type HlsConfiguration = Fields<of::HlsConfiguration>;
    impl HlsConfiguration {
        /// `ParticipantRecordingHlsConfiguration`.
        #[track_caller] pub fn participant_recording_hls_configuration(self, value: impl IntoVal<ParticipantRecordingHlsConfiguration>) -> Self { with(self, "ParticipantRecordingHlsConfiguration", value) }
    }

    /// `ParticipantRecordingHlsConfiguration`.
    pub type ParticipantRecordingHlsConfiguration = Fields<of::ParticipantRecordingHlsConfiguration>;
    impl ParticipantRecordingHlsConfiguration {
        /// `TargetSegmentDurationSeconds`: 2 to 10, default `6`.
        #[track_caller] pub fn target_segment_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetSegmentDurationSeconds", value) }
    }

    /// `ThumbnailConfiguration`.
    pub type ThumbnailConfiguration = Fields<of::ThumbnailConfiguration>;
    impl ThumbnailConfiguration {
        /// `ParticipantThumbnailConfiguration`.
        #[track_caller] pub fn participant_thumbnail_configuration(self, value: impl IntoVal<ThumbnailConfigurationParticipantThumbnailConfiguration>) -> Self { with(self, "ParticipantThumbnailConfiguration", value) }
    }

    /// `ParticipantThumbnailConfiguration`.
    pub type ThumbnailConfigurationParticipantThumbnailConfiguration = Fields<of::ThumbnailConfigurationParticipantThumbnailConfiguration>;
    impl ThumbnailConfigurationParticipantThumbnailConfiguration {
        /// `RecordingMode`: default `"DISABLED"`.
        #[track_caller] pub fn recording_mode(self, value: impl IntoVal<ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode>) -> Self { with(self, "RecordingMode", value) }
        /// `Storage`: at most 2 items, no item twice, default `["SEQUENTIAL"]`.
        #[track_caller] pub fn storage(self, value: impl IntoVal<List<ThumbnailConfigurationParticipantThumbnailConfigurationStorage>>) -> Self { with(self, "Storage", value) }
        /// `TargetIntervalSeconds`: 1 to 86400, default `60`.
        #[track_caller] pub fn target_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetIntervalSeconds", value) }
    }

    /// Words of `RecordingMode`.
    pub type ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode = Word<fn(of::ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode)>;
    impl ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode {
        /// `INTERVAL`
        pub const Interval: Self = word("INTERVAL");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Storage`.
    pub type ThumbnailConfigurationParticipantThumbnailConfigurationStorage = Word<fn(of::ThumbnailConfigurationParticipantThumbnailConfigurationStorage)>;
    impl ThumbnailConfigurationParticipantThumbnailConfigurationStorage {
        /// `SEQUENTIAL`
        pub const Sequential: Self = word("SEQUENTIAL");
        /// `LATEST`
        pub const Latest: Self = word("LATEST");
    }
}

/// [`AWS::IVS::StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStorageConfiguration = Handle<of::CfnStorageConfiguration>;
impl cfn::ResourceType for of::CfnStorageConfiguration { const TYPE: &'static str = "AWS::IVS::StorageConfiguration"; type Tags = cfn::TagList; type Props = CfnStorageConfigurationProps; type Reference = Is<kinds::StorageConfigurationArn>; }
impl CfnStorageConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StorageConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnStorageConfiguration`].
///
/// Mandatory: `S3`.
///
/// A change replaces the resource: `Name`, `S3`.
pub type CfnStorageConfigurationProps = Fields<of::CfnStorageConfiguration>;
impl CfnStorageConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(s3: impl IntoVal<cfn_storage_configuration::S3StorageConfiguration>) -> Self { with(empty(), "S3", s3) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `S3`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn s3(self, value: impl IntoVal<cfn_storage_configuration::S3StorageConfiguration>) -> Self { with(self, "S3", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_storage_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStorageConfiguration`].
pub mod cfn_storage_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum S3StorageConfiguration {} }

    /// `S3StorageConfiguration`.
    pub type S3StorageConfiguration = Fields<of::S3StorageConfiguration>;
    impl S3StorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9-.]+$`. Changing it replaces the resource.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    }
}

/// [`AWS::IVS::StreamKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStreamKey = Handle<of::CfnStreamKey>;
impl cfn::ResourceType for of::CfnStreamKey { const TYPE: &'static str = "AWS::IVS::StreamKey"; type Tags = cfn::TagList; type Props = CfnStreamKeyProps; type Reference = Is<kinds::StreamKeyArn>; }
impl CfnStreamKey {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StreamKeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Value`.
    #[inline] pub fn attr_value(&self) -> Val<String> { cfn::attribute(&self.0, "Value") }
}

/// Properties of [`CfnStreamKey`].
///
/// Mandatory: `ChannelArn`.
///
/// A change replaces the resource: `ChannelArn`.
pub type CfnStreamKeyProps = Fields<of::CfnStreamKey>;
impl CfnStreamKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(channel_arn: impl IntoVal<Is<kinds::IvsChannelArn>>) -> Self { with(empty(), "ChannelArn", channel_arn) }
    /// `ChannelArn`: mandatory, 1 to 128 characters, matches `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn channel_arn(self, value: impl IntoVal<Is<kinds::IvsChannelArn>>) -> Self { with(self, "ChannelArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStreamKey`].
pub mod cfn_stream_key {
    pub use super::cfn_channel::{Tag};
}
