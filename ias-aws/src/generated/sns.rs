// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SNS`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html).
    pub CfnSubscription, CfnSubscriptionProps, "AWS::SNS::Subscription", tags = None
);
impl CfnSubscription {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::SubscriptionArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SubscriptionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSubscription`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnSubscriptionProps(Object);
ias_core::shape!(CfnSubscriptionProps);
impl CfnSubscriptionProps {
    /// Takes what is mandatory.
    pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>, protocol: impl IntoVal<String>) -> Self { Self(Object::new()).topic_arn(topic_arn).protocol(protocol) }
    /// Key of `DeliveryPolicy`.
    pub const DELIVERY_POLICY: Key<Self, Json> = Key::new("DeliveryPolicy");
    /// `DeliveryPolicy`.
    pub fn delivery_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("DeliveryPolicy", value); self }
    /// Key of `Endpoint`.
    pub const ENDPOINT: Key<Self, String> = Key::new("Endpoint");
    /// `Endpoint`. Changing it replaces the resource.
    pub fn endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Endpoint", value); self }
    /// Key of `FilterPolicy`.
    pub const FILTER_POLICY: Key<Self, Json> = Key::new("FilterPolicy");
    /// `FilterPolicy`.
    pub fn filter_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("FilterPolicy", value); self }
    /// Key of `FilterPolicyScope`.
    pub const FILTER_POLICY_SCOPE: Key<Self, String> = Key::new("FilterPolicyScope");
    /// `FilterPolicyScope`.
    pub fn filter_policy_scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FilterPolicyScope", value); self }
    /// Key of `Protocol`.
    pub const PROTOCOL: Key<Self, String> = Key::new("Protocol");
    /// `Protocol`: mandatory. Changing it replaces the resource.
    pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Protocol", value); self }
    /// Key of `RawMessageDelivery`.
    pub const RAW_MESSAGE_DELIVERY: Key<Self, bool> = Key::new("RawMessageDelivery");
    /// `RawMessageDelivery`.
    pub fn raw_message_delivery(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RawMessageDelivery", value); self }
    /// Key of `RedrivePolicy`.
    pub const REDRIVE_POLICY: Key<Self, Json> = Key::new("RedrivePolicy");
    /// `RedrivePolicy`.
    pub fn redrive_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("RedrivePolicy", value); self }
    /// Key of `Region`.
    pub const REGION: Key<Self, String> = Key::new("Region");
    /// `Region`. Changing it may replace the resource. Write-only.
    pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
    /// Key of `ReplayPolicy`.
    pub const REPLAY_POLICY: Key<Self, Json> = Key::new("ReplayPolicy");
    /// `ReplayPolicy`.
    pub fn replay_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("ReplayPolicy", value); self }
    /// Key of `SubscriptionRoleArn`.
    pub const SUBSCRIPTION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("SubscriptionRoleArn");
    /// `SubscriptionRoleArn`.
    pub fn subscription_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("SubscriptionRoleArn", value); self }
    /// Key of `TopicArn`.
    pub const TOPIC_ARN: Key<Self, Is<kinds::TopicArn>> = Key::new("TopicArn");
    /// `TopicArn`: mandatory. Changing it replaces the resource.
    pub fn topic_arn(mut self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { self.0.put("TopicArn", value); self }
}

cfn::resource!(
    /// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
    pub CfnTopic, CfnTopicProps, "AWS::SNS::Topic", tags = Some(Tagging::List("Tags"))
);
impl CfnTopic {
    /// What `Ref` returns: `TopicArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TopicArn>> { cfn::reference(&self.0) }
    /// The attribute `TopicArn`.
    #[inline] pub fn attr_topic_arn(&self) -> Val<Is<kinds::TopicArn>> { cfn::attribute(&self.0, "TopicArn") }
    /// The attribute `TopicName`.
    #[inline] pub fn attr_topic_name(&self) -> Val<String> { cfn::attribute(&self.0, "TopicName") }
}

/// Properties of [`CfnTopic`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTopicProps(Object);
ias_core::shape!(CfnTopicProps);
impl CfnTopicProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ArchivePolicy`.
    pub const ARCHIVE_POLICY: Key<Self, Json> = Key::new("ArchivePolicy");
    /// `ArchivePolicy`.
    pub fn archive_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("ArchivePolicy", value); self }
    /// Key of `ContentBasedDeduplication`.
    pub const CONTENT_BASED_DEDUPLICATION: Key<Self, bool> = Key::new("ContentBasedDeduplication");
    /// `ContentBasedDeduplication`.
    pub fn content_based_deduplication(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ContentBasedDeduplication", value); self }
    /// Key of `DataProtectionPolicy`.
    pub const DATA_PROTECTION_POLICY: Key<Self, Json> = Key::new("DataProtectionPolicy");
    /// `DataProtectionPolicy`.
    pub fn data_protection_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("DataProtectionPolicy", value); self }
    /// Key of `DeliveryStatusLogging`.
    pub const DELIVERY_STATUS_LOGGING: Key<Self, List<cfn_topic::LoggingConfig>> = Key::new("DeliveryStatusLogging");
    /// `DeliveryStatusLogging`: no item twice.
    pub fn delivery_status_logging(mut self, value: impl IntoVal<List<cfn_topic::LoggingConfig>>) -> Self { self.0.put("DeliveryStatusLogging", value); self }
    /// Key of `DisplayName`.
    pub const DISPLAY_NAME: Key<Self, String> = Key::new("DisplayName");
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DisplayName", value); self }
    /// Key of `FifoThroughputScope`.
    pub const FIFO_THROUGHPUT_SCOPE: Key<Self, String> = Key::new("FifoThroughputScope");
    /// `FifoThroughputScope`.
    pub fn fifo_throughput_scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FifoThroughputScope", value); self }
    /// Key of `FifoTopic`.
    pub const FIFO_TOPIC: Key<Self, bool> = Key::new("FifoTopic");
    /// `FifoTopic`. Changing it replaces the resource.
    pub fn fifo_topic(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("FifoTopic", value); self }
    /// Key of `KmsMasterKeyId`.
    pub const KMS_MASTER_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsMasterKeyId");
    /// `KmsMasterKeyId`.
    pub fn kms_master_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsMasterKeyId", value); self }
    /// Key of `MaximumMessageSize`.
    pub const MAXIMUM_MESSAGE_SIZE: Key<Self, i64> = Key::new("MaximumMessageSize");
    /// `MaximumMessageSize`: 1024 to 1048576.
    pub fn maximum_message_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumMessageSize", value); self }
    /// Key of `SignatureVersion`.
    pub const SIGNATURE_VERSION: Key<Self, String> = Key::new("SignatureVersion");
    /// `SignatureVersion`.
    pub fn signature_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SignatureVersion", value); self }
    /// Key of `Subscription`.
    pub const SUBSCRIPTION: Key<Self, List<cfn_topic::Subscription>> = Key::new("Subscription");
    /// `Subscription`.
    pub fn subscription(mut self, value: impl IntoVal<List<cfn_topic::Subscription>>) -> Self { self.0.put("Subscription", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_topic::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_topic::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TopicName`.
    pub const TOPIC_NAME: Key<Self, String> = Key::new("TopicName");
    /// `TopicName`: at most 256 characters. Changing it replaces the resource.
    pub fn topic_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TopicName", value); self }
    /// Key of `TracingConfig`.
    pub const TRACING_CONFIG: Key<Self, String> = Key::new("TracingConfig");
    /// `TracingConfig`.
    pub fn tracing_config(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TracingConfig", value); self }
}
impl Default for CfnTopicProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnTopic`].
pub mod cfn_topic {
    use super::super::prelude::*;

    /// `LoggingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoggingConfig(Object);
    ias_core::shape!(LoggingConfig);
    impl LoggingConfig {
        /// Takes what is mandatory.
        pub fn new(protocol: impl IntoVal<LoggingConfigProtocol>) -> Self { Self(Object::new()).protocol(protocol) }
        /// Key of `FailureFeedbackRoleArn`.
        pub const FAILURE_FEEDBACK_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("FailureFeedbackRoleArn");
        /// `FailureFeedbackRoleArn`.
        pub fn failure_feedback_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("FailureFeedbackRoleArn", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, LoggingConfigProtocol> = Key::new("Protocol");
        /// `Protocol`: mandatory.
        pub fn protocol(mut self, value: impl IntoVal<LoggingConfigProtocol>) -> Self { self.0.put("Protocol", value); self }
        /// Key of `SuccessFeedbackRoleArn`.
        pub const SUCCESS_FEEDBACK_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("SuccessFeedbackRoleArn");
        /// `SuccessFeedbackRoleArn`.
        pub fn success_feedback_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("SuccessFeedbackRoleArn", value); self }
        /// Key of `SuccessFeedbackSampleRate`.
        pub const SUCCESS_FEEDBACK_SAMPLE_RATE: Key<Self, String> = Key::new("SuccessFeedbackSampleRate");
        /// `SuccessFeedbackSampleRate`.
        pub fn success_feedback_sample_rate(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SuccessFeedbackSampleRate", value); self }
    }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigProtocol {
        /// `http/s`
        HttpS,
        /// `sqs`
        Sqs,
        /// `lambda`
        Lambda,
        /// `firehose`
        Firehose,
        /// `application`
        Application,
    }
    ias_core::words!(LoggingConfigProtocol { HttpS = "http/s", Sqs = "sqs", Lambda = "lambda", Firehose = "firehose", Application = "application" });

    /// `Subscription`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscription(Object);
    ias_core::shape!(Subscription);
    impl Subscription {
        /// Takes what is mandatory.
        pub fn new(endpoint: impl IntoVal<String>, protocol: impl IntoVal<String>) -> Self { Self(Object::new()).endpoint(endpoint).protocol(protocol) }
        /// Key of `Endpoint`.
        pub const ENDPOINT: Key<Self, String> = Key::new("Endpoint");
        /// `Endpoint`: mandatory.
        pub fn endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Endpoint", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, String> = Key::new("Protocol");
        /// `Protocol`: mandatory.
        pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Protocol", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SNS::TopicInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html).
    pub CfnTopicInlinePolicy, CfnTopicInlinePolicyProps, "AWS::SNS::TopicInlinePolicy", tags = None
);
impl CfnTopicInlinePolicy {
    /// What `Ref` returns: `TopicArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnTopicInlinePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTopicInlinePolicyProps(Object);
ias_core::shape!(CfnTopicInlinePolicyProps);
impl CfnTopicInlinePolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_document: impl IntoVal<Json>, topic_arn: impl IntoVal<String>) -> Self { Self(Object::new()).policy_document(policy_document).topic_arn(topic_arn) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `TopicArn`.
    pub const TOPIC_ARN: Key<Self, String> = Key::new("TopicArn");
    /// `TopicArn`: mandatory. Changing it replaces the resource.
    pub fn topic_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TopicArn", value); self }
}

cfn::resource!(
    /// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html).
    pub CfnTopicPolicy, CfnTopicPolicyProps, "AWS::SNS::TopicPolicy", tags = None
);
impl CfnTopicPolicy {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTopicPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTopicPolicyProps(Object);
ias_core::shape!(CfnTopicPolicyProps);
impl CfnTopicPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_document: impl IntoVal<Json>, topics: impl IntoVal<List<String>>) -> Self { Self(Object::new()).policy_document(policy_document).topics(topics) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `Topics`.
    pub const TOPICS: Key<Self, List<String>> = Key::new("Topics");
    /// `Topics`: mandatory.
    pub fn topics(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Topics", value); self }
}
