// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IVSChat`.

use super::prelude::*;

mod of { pub enum CfnLoggingConfiguration {} pub enum CfnRoom {} impl ias_core::Optional for CfnRoom {} }

/// [`AWS::IVSChat::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLoggingConfiguration = Handle<of::CfnLoggingConfiguration>;
impl cfn::ResourceType for of::CfnLoggingConfiguration { const TYPE: &'static str = "AWS::IVSChat::LoggingConfiguration"; type Tags = cfn::TagList; type Props = CfnLoggingConfigurationProps; type Reference = Is<kinds::LoggingConfigurationArn>; }
impl CfnLoggingConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LoggingConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`: one of `CREATING`, `CREATE_FAILED`, `DELETING`, `DELETE_FAILED`, `UPDATING`, `UPDATING_FAILED`, `ACTIVE`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnLoggingConfiguration`].
///
/// Mandatory: `DestinationConfiguration`.
pub type CfnLoggingConfigurationProps = Fields<of::CfnLoggingConfiguration>;
impl CfnLoggingConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_configuration: impl IntoVal<cfn_logging_configuration::DestinationConfiguration>) -> Self { with(empty(), "DestinationConfiguration", destination_configuration) }
    /// `DestinationConfiguration`: mandatory.
    #[track_caller] pub fn destination_configuration(self, value: impl IntoVal<cfn_logging_configuration::DestinationConfiguration>) -> Self { with(self, "DestinationConfiguration", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_logging_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLoggingConfiguration`].
pub mod cfn_logging_configuration {
    use super::super::prelude::*;
    mod of { pub enum CloudWatchLogsDestinationConfiguration {} pub enum DestinationConfiguration {} impl ias_core::Optional for DestinationConfiguration {} pub enum FirehoseDestinationConfiguration {} pub enum S3DestinationConfiguration {} pub enum Tag {} }

    /// `CloudWatchLogsDestinationConfiguration`.
    pub type CloudWatchLogsDestinationConfiguration = Fields<of::CloudWatchLogsDestinationConfiguration>;
    impl CloudWatchLogsDestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(empty(), "LogGroupName", log_group_name) }
        /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    }

    /// `DestinationConfiguration`.
    pub type DestinationConfiguration = Fields<of::DestinationConfiguration>;
    impl DestinationConfiguration {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogsDestinationConfiguration>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<FirehoseDestinationConfiguration>) -> Self { with(self, "Firehose", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3DestinationConfiguration>) -> Self { with(self, "S3", value) }
    }

    /// `FirehoseDestinationConfiguration`.
    pub type FirehoseDestinationConfiguration = Fields<of::FirehoseDestinationConfiguration>;
    impl FirehoseDestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delivery_stream_name: impl IntoVal<Is<kinds::DeliveryStreamName>>) -> Self { with(empty(), "DeliveryStreamName", delivery_stream_name) }
        /// `DeliveryStreamName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn delivery_stream_name(self, value: impl IntoVal<Is<kinds::DeliveryStreamName>>) -> Self { with(self, "DeliveryStreamName", value) }
    }

    /// `S3DestinationConfiguration`.
    pub type S3DestinationConfiguration = Fields<of::S3DestinationConfiguration>;
    impl S3DestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9-.]+$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
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

/// [`AWS::IVSChat::Room`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRoom = Handle<of::CfnRoom>;
impl cfn::ResourceType for of::CfnRoom { const TYPE: &'static str = "AWS::IVSChat::Room"; type Tags = cfn::TagList; type Props = CfnRoomProps; type Reference = Is<kinds::RoomArn>; }
impl CfnRoom {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RoomArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRoom`].
///
/// Nothing is mandatory.
pub type CfnRoomProps = Fields<of::CfnRoom>;
impl CfnRoomProps {
    /// `LoggingConfigurationIdentifiers`: at most 50 items, no item twice, each 1 to 128 characters, each matches `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`.
    #[track_caller] pub fn logging_configuration_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LoggingConfigurationIdentifiers", value) }
    /// `MaximumMessageLength`: 1 to 500, default `500`.
    #[track_caller] pub fn maximum_message_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumMessageLength", value) }
    /// `MaximumMessageRatePerSecond`: 1 to 10, default `10`.
    #[track_caller] pub fn maximum_message_rate_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumMessageRatePerSecond", value) }
    /// `MessageReviewHandler`.
    #[track_caller] pub fn message_review_handler(self, value: impl IntoVal<cfn_room::MessageReviewHandler>) -> Self { with(self, "MessageReviewHandler", value) }
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_room::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRoom`].
pub mod cfn_room {
    use super::super::prelude::*;
    mod of { pub enum MessageReviewHandler {} impl ias_core::Optional for MessageReviewHandler {} pub enum MessageReviewHandlerFallbackResult {} pub enum Tag {} }

    /// `MessageReviewHandler`.
    pub type MessageReviewHandler = Fields<of::MessageReviewHandler>;
    impl MessageReviewHandler {
        /// `FallbackResult`: default `"ALLOW"`.
        #[track_caller] pub fn fallback_result(self, value: impl IntoVal<MessageReviewHandlerFallbackResult>) -> Self { with(self, "FallbackResult", value) }
        /// `Uri`: at most 170 characters, matches `^$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// Words of `FallbackResult`.
    pub type MessageReviewHandlerFallbackResult = Word<fn(of::MessageReviewHandlerFallbackResult)>;
    impl MessageReviewHandlerFallbackResult {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
