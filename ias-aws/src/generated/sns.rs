// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SNS`.

use super::prelude::*;

mod of { pub enum CfnSubscription {} pub enum CfnTopic {} impl ias_core::Optional for CfnTopic {} pub enum CfnTopicInlinePolicy {} pub enum CfnTopicPolicy {} }

/// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSubscription = Handle<of::CfnSubscription>;
impl cfn::ResourceType for of::CfnSubscription { const TYPE: &'static str = "AWS::SNS::Subscription"; type Tags = cfn::NoTags; type Props = CfnSubscriptionProps; type Reference = Is<kinds::SubscriptionArn>; }
impl CfnSubscription {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SubscriptionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSubscription`].
///
/// Mandatory: `TopicArn`, `Protocol`.
///
/// A change replaces the resource: `Endpoint`, `Protocol`, `TopicArn`.
///
/// A change may replace the resource: `Region`.
pub type CfnSubscriptionProps = Fields<of::CfnSubscription>;
impl CfnSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>, protocol: impl IntoVal<String>) -> Self { with(with(empty(), "TopicArn", topic_arn), "Protocol", protocol) }
    /// `DeliveryPolicy`.
    #[track_caller] pub fn delivery_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "DeliveryPolicy", value) }
    /// `Endpoint`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    /// `FilterPolicy`.
    #[track_caller] pub fn filter_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "FilterPolicy", value) }
    /// `FilterPolicyScope`.
    #[track_caller] pub fn filter_policy_scope(self, value: impl IntoVal<cfn_subscription::FilterPolicyScope>) -> Self { with(self, "FilterPolicyScope", value) }
    /// `Protocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
    /// `RawMessageDelivery`.
    #[track_caller] pub fn raw_message_delivery(self, value: impl IntoVal<bool>) -> Self { with(self, "RawMessageDelivery", value) }
    /// `RedrivePolicy`.
    #[track_caller] pub fn redrive_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RedrivePolicy", value) }
    /// `Region`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    /// `ReplayPolicy`.
    #[track_caller] pub fn replay_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ReplayPolicy", value) }
    /// `SubscriptionRoleArn`.
    #[track_caller] pub fn subscription_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SubscriptionRoleArn", value) }
    /// `TopicArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
}

/// Types of [`CfnSubscription`].
pub mod cfn_subscription {
    use super::super::prelude::*;
    mod of { pub enum FilterPolicyScope {} }

    /// Words of `FilterPolicyScope`.
    pub type FilterPolicyScope = Word<fn(of::FilterPolicyScope)>;
    impl FilterPolicyScope {
        /// `MessageAttributes`
        pub const MessageAttributes: Self = word("MessageAttributes");
        /// `MessageBody`
        pub const MessageBody: Self = word("MessageBody");
    }
}

/// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
///
/// What `Ref` returns: `TopicArn`.
pub type CfnTopic = Handle<of::CfnTopic>;
impl cfn::ResourceType for of::CfnTopic { const TYPE: &'static str = "AWS::SNS::Topic"; type Tags = cfn::TagList; type Props = CfnTopicProps; type Reference = Is<kinds::TopicArn>; }
impl CfnTopic {
    /// The attribute `TopicArn`.
    #[inline] pub fn attr_topic_arn(&self) -> Val<Is<kinds::TopicArn>> { cfn::attribute(&self.0, "TopicArn") }
    /// The attribute `TopicName`.
    #[inline] pub fn attr_topic_name(&self) -> Val<String> { cfn::attribute(&self.0, "TopicName") }
}

/// Properties of [`CfnTopic`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `FifoTopic`, `TopicName`.
pub type CfnTopicProps = Fields<of::CfnTopic>;
impl CfnTopicProps {
    /// `ArchivePolicy`.
    #[track_caller] pub fn archive_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ArchivePolicy", value) }
    /// `ContentBasedDeduplication`.
    #[track_caller] pub fn content_based_deduplication(self, value: impl IntoVal<bool>) -> Self { with(self, "ContentBasedDeduplication", value) }
    /// `DataProtectionPolicy`.
    #[track_caller] pub fn data_protection_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "DataProtectionPolicy", value) }
    /// `DeliveryStatusLogging`: no item twice.
    #[track_caller] pub fn delivery_status_logging(self, value: impl IntoVal<List<cfn_topic::LoggingConfig>>) -> Self { with(self, "DeliveryStatusLogging", value) }
    /// `DisplayName`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `FifoThroughputScope`.
    #[track_caller] pub fn fifo_throughput_scope(self, value: impl IntoVal<cfn_topic::FifoThroughputScope>) -> Self { with(self, "FifoThroughputScope", value) }
    /// `FifoTopic`. Changing it replaces the resource.
    #[track_caller] pub fn fifo_topic(self, value: impl IntoVal<bool>) -> Self { with(self, "FifoTopic", value) }
    /// `KmsMasterKeyId`.
    #[track_caller] pub fn kms_master_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsMasterKeyId", value) }
    /// `MaximumMessageSize`: 1024 to 1048576.
    #[track_caller] pub fn maximum_message_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumMessageSize", value) }
    /// `SignatureVersion`.
    #[track_caller] pub fn signature_version(self, value: impl IntoVal<String>) -> Self { with(self, "SignatureVersion", value) }
    /// `Subscription`.
    #[track_caller] pub fn subscription(self, value: impl IntoVal<List<cfn_topic::Subscription>>) -> Self { with(self, "Subscription", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_topic::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TopicName`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn topic_name(self, value: impl IntoVal<String>) -> Self { with(self, "TopicName", value) }
    /// `TracingConfig`.
    #[track_caller] pub fn tracing_config(self, value: impl IntoVal<String>) -> Self { with(self, "TracingConfig", value) }
}

/// Types of [`CfnTopic`].
pub mod cfn_topic {
    use super::super::prelude::*;
    mod of { pub enum FifoThroughputScope {} pub enum LoggingConfig {} pub enum LoggingConfigProtocol {} pub enum Subscription {} pub enum Tag {} }

    /// Words of `FifoThroughputScope`.
    pub type FifoThroughputScope = Word<fn(of::FifoThroughputScope)>;
    impl FifoThroughputScope {
        /// `MessageGroup`
        pub const MessageGroup: Self = word("MessageGroup");
        /// `Topic`
        pub const Topic: Self = word("Topic");
    }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(protocol: impl IntoVal<LoggingConfigProtocol>) -> Self { with(empty(), "Protocol", protocol) }
        /// `FailureFeedbackRoleArn`.
        #[track_caller] pub fn failure_feedback_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "FailureFeedbackRoleArn", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<LoggingConfigProtocol>) -> Self { with(self, "Protocol", value) }
        /// `SuccessFeedbackRoleArn`.
        #[track_caller] pub fn success_feedback_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SuccessFeedbackRoleArn", value) }
        /// `SuccessFeedbackSampleRate`.
        #[track_caller] pub fn success_feedback_sample_rate(self, value: impl IntoVal<String>) -> Self { with(self, "SuccessFeedbackSampleRate", value) }
    }

    /// Words of `Protocol`.
    pub type LoggingConfigProtocol = Word<fn(of::LoggingConfigProtocol)>;
    impl LoggingConfigProtocol {
        /// `http/s`
        pub const HttpS: Self = word("http/s");
        /// `sqs`
        pub const Sqs: Self = word("sqs");
        /// `lambda`
        pub const Lambda: Self = word("lambda");
        /// `firehose`
        pub const Firehose: Self = word("firehose");
        /// `application`
        pub const Application: Self = word("application");
    }

    /// `Subscription`.
    pub type Subscription = Fields<of::Subscription>;
    impl Subscription {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>, protocol: impl IntoVal<String>) -> Self { with(with(empty(), "Endpoint", endpoint), "Protocol", protocol) }
        /// `Endpoint`: mandatory.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
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
}

/// [`AWS::SNS::TopicInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html).
///
/// What `Ref` returns: `TopicArn`.
pub type CfnTopicInlinePolicy = Handle<of::CfnTopicInlinePolicy>;
impl cfn::ResourceType for of::CfnTopicInlinePolicy { const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy"; type Tags = cfn::NoTags; type Props = CfnTopicInlinePolicyProps; type Reference = String; }

/// Properties of [`CfnTopicInlinePolicy`].
///
/// Mandatory: `PolicyDocument`, `TopicArn`.
///
/// A change replaces the resource: `TopicArn`.
pub type CfnTopicInlinePolicyProps = Fields<of::CfnTopicInlinePolicy>;
impl CfnTopicInlinePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>, topic_arn: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyDocument", policy_document), "TopicArn", topic_arn) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `TopicArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TopicArn", value) }
}

/// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTopicPolicy = Handle<of::CfnTopicPolicy>;
impl cfn::ResourceType for of::CfnTopicPolicy { const TYPE: &'static str = "AWS::SNS::TopicPolicy"; type Tags = cfn::NoTags; type Props = CfnTopicPolicyProps; type Reference = String; }
impl CfnTopicPolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTopicPolicy`].
///
/// Mandatory: `PolicyDocument`, `Topics`.
pub type CfnTopicPolicyProps = Fields<of::CfnTopicPolicy>;
impl CfnTopicPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>, topics: impl IntoVal<List<String>>) -> Self { with(with(empty(), "PolicyDocument", policy_document), "Topics", topics) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `Topics`: mandatory.
    #[track_caller] pub fn topics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Topics", value) }
}
