// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KinesisVideo`.

use super::prelude::*;

mod of { pub enum CfnSignalingChannel {} impl ias_core::Optional for CfnSignalingChannel {} pub enum CfnStream {} impl ias_core::Optional for CfnStream {} }

/// [`AWS::KinesisVideo::SignalingChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html).
///
/// What `Ref` returns: `Name`.
pub type CfnSignalingChannel = Handle<of::CfnSignalingChannel>;
impl cfn::ResourceType for of::CfnSignalingChannel { const TYPE: &'static str = "AWS::KinesisVideo::SignalingChannel"; type Tags = cfn::TagList; type Props = CfnSignalingChannelProps; type Reference = String; }
impl CfnSignalingChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SignalingChannelArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSignalingChannel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnSignalingChannelProps = Fields<of::CfnSignalingChannel>;
impl CfnSignalingChannelProps {
    /// `MessageTtlSeconds`: 5 to 120.
    #[track_caller] pub fn message_ttl_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MessageTtlSeconds", value) }
    /// `Name`: 1 to 256 characters, matches `[a-zA-Z0-9_.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_signaling_channel::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_signaling_channel::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSignalingChannel`].
pub mod cfn_signaling_channel {
    use super::super::prelude::*;
    mod of { pub enum Tag {} pub enum Type {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `SINGLE_MASTER`
        pub const SingleMaster: Self = word("SINGLE_MASTER");
    }
}

/// [`AWS::KinesisVideo::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html).
///
/// What `Ref` returns: `Name`.
pub type CfnStream = Handle<of::CfnStream>;
impl cfn::ResourceType for of::CfnStream { const TYPE: &'static str = "AWS::KinesisVideo::Stream"; type Tags = cfn::TagList; type Props = CfnStreamProps; type Reference = String; }
impl CfnStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KinesisVideoStreamArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnStream`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnStreamProps = Fields<of::CfnStream>;
impl CfnStreamProps {
    /// `DataRetentionInHours`: 0 to 87600.
    #[track_caller] pub fn data_retention_in_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "DataRetentionInHours", value) }
    /// `DeviceName`: 1 to 128 characters, matches `[a-zA-Z0-9_.-]+`.
    #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
    /// `KmsKeyId`: 1 to 2048 characters, matches `.+`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MediaType`: 1 to 128 characters, matches `[\w\-\.\+]+/[\w\-\.\+]+(,[\w\-\.\+]+/[\w\-\.\+]+)*`.
    #[track_caller] pub fn media_type(self, value: impl IntoVal<String>) -> Self { with(self, "MediaType", value) }
    /// `Name`: 1 to 256 characters, matches `[a-zA-Z0-9_.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StreamStorageConfiguration`.
    #[track_caller] pub fn stream_storage_configuration(self, value: impl IntoVal<cfn_stream::StreamStorageConfiguration>) -> Self { with(self, "StreamStorageConfiguration", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStream`].
pub mod cfn_stream {
    use super::super::prelude::*;
    mod of { pub enum StreamStorageConfiguration {} impl ias_core::Optional for StreamStorageConfiguration {} pub enum StreamStorageConfigurationDefaultStorageTier {} pub enum Tag {} }

    /// `StreamStorageConfiguration`.
    pub type StreamStorageConfiguration = Fields<of::StreamStorageConfiguration>;
    impl StreamStorageConfiguration {
        /// `DefaultStorageTier`: default `"HOT"`.
        #[track_caller] pub fn default_storage_tier(self, value: impl IntoVal<StreamStorageConfigurationDefaultStorageTier>) -> Self { with(self, "DefaultStorageTier", value) }
    }

    /// Words of `DefaultStorageTier`.
    pub type StreamStorageConfigurationDefaultStorageTier = Word<fn(of::StreamStorageConfigurationDefaultStorageTier)>;
    impl StreamStorageConfigurationDefaultStorageTier {
        /// `HOT`
        pub const Hot: Self = word("HOT");
        /// `WARM`
        pub const Warm: Self = word("WARM");
    }

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
}
