// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SQS`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnQueue, CfnQueueProps, "AWS::SQS::Queue", tags = Some(Tagging::List("Tags"))
);
impl CfnQueue {
    /// What `Ref` returns: `QueueUrl`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::QueueUrl>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::QueueArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `QueueName`.
    #[inline] pub fn attr_queue_name(&self) -> Val<String> { cfn::attribute(&self.0, "QueueName") }
    /// The attribute `QueueUrl`.
    #[inline] pub fn attr_queue_url(&self) -> Val<Is<kinds::QueueUrl>> { cfn::attribute(&self.0, "QueueUrl") }
}

/// Properties of [`CfnQueue`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnQueueProps(Object);
ias_core::shape!(CfnQueueProps);
impl CfnQueueProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ContentBasedDeduplication`.
    pub const CONTENT_BASED_DEDUPLICATION: Key<Self, bool> = Key::new("ContentBasedDeduplication");
    /// `ContentBasedDeduplication`.
    pub fn content_based_deduplication(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ContentBasedDeduplication", value); self }
    /// Key of `DeduplicationScope`.
    pub const DEDUPLICATION_SCOPE: Key<Self, String> = Key::new("DeduplicationScope");
    /// `DeduplicationScope`.
    pub fn deduplication_scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeduplicationScope", value); self }
    /// Key of `DelaySeconds`.
    pub const DELAY_SECONDS: Key<Self, i64> = Key::new("DelaySeconds");
    /// `DelaySeconds`: 0 to 900.
    pub fn delay_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DelaySeconds", value); self }
    /// Key of `FifoQueue`.
    pub const FIFO_QUEUE: Key<Self, bool> = Key::new("FifoQueue");
    /// `FifoQueue`. Changing it replaces the resource.
    pub fn fifo_queue(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("FifoQueue", value); self }
    /// Key of `FifoThroughputLimit`.
    pub const FIFO_THROUGHPUT_LIMIT: Key<Self, String> = Key::new("FifoThroughputLimit");
    /// `FifoThroughputLimit`.
    pub fn fifo_throughput_limit(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FifoThroughputLimit", value); self }
    /// Key of `KmsDataKeyReusePeriodSeconds`.
    pub const KMS_DATA_KEY_REUSE_PERIOD_SECONDS: Key<Self, i64> = Key::new("KmsDataKeyReusePeriodSeconds");
    /// `KmsDataKeyReusePeriodSeconds`: 60 to 86400.
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("KmsDataKeyReusePeriodSeconds", value); self }
    /// Key of `KmsMasterKeyId`.
    pub const KMS_MASTER_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsMasterKeyId");
    /// `KmsMasterKeyId`.
    pub fn kms_master_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsMasterKeyId", value); self }
    /// Key of `MaximumMessageSize`.
    pub const MAXIMUM_MESSAGE_SIZE: Key<Self, i64> = Key::new("MaximumMessageSize");
    /// `MaximumMessageSize`: 1024 to 1048576.
    pub fn maximum_message_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumMessageSize", value); self }
    /// Key of `MessageRetentionPeriod`.
    pub const MESSAGE_RETENTION_PERIOD: Key<Self, i64> = Key::new("MessageRetentionPeriod");
    /// `MessageRetentionPeriod`: 60 to 1209600.
    pub fn message_retention_period(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MessageRetentionPeriod", value); self }
    /// Key of `QueueName`.
    pub const QUEUE_NAME: Key<Self, String> = Key::new("QueueName");
    /// `QueueName`. Changing it replaces the resource.
    pub fn queue_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("QueueName", value); self }
    /// Key of `ReceiveMessageWaitTimeSeconds`.
    pub const RECEIVE_MESSAGE_WAIT_TIME_SECONDS: Key<Self, i64> = Key::new("ReceiveMessageWaitTimeSeconds");
    /// `ReceiveMessageWaitTimeSeconds`: 0 to 20.
    pub fn receive_message_wait_time_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReceiveMessageWaitTimeSeconds", value); self }
    /// Key of `RedriveAllowPolicy`.
    pub const REDRIVE_ALLOW_POLICY: Key<Self, Json> = Key::new("RedriveAllowPolicy");
    /// `RedriveAllowPolicy`.
    pub fn redrive_allow_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("RedriveAllowPolicy", value); self }
    /// Key of `RedrivePolicy`.
    pub const REDRIVE_POLICY: Key<Self, Json> = Key::new("RedrivePolicy");
    /// `RedrivePolicy`.
    pub fn redrive_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("RedrivePolicy", value); self }
    /// Key of `SqsManagedSseEnabled`.
    pub const SQS_MANAGED_SSE_ENABLED: Key<Self, bool> = Key::new("SqsManagedSseEnabled");
    /// `SqsManagedSseEnabled`.
    pub fn sqs_managed_sse_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("SqsManagedSseEnabled", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_queue::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_queue::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `VisibilityTimeout`.
    pub const VISIBILITY_TIMEOUT: Key<Self, i64> = Key::new("VisibilityTimeout");
    /// `VisibilityTimeout`: 0 to 43200.
    pub fn visibility_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("VisibilityTimeout", value); self }
}
impl Default for CfnQueueProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnQueue`].
pub mod cfn_queue {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SQS::QueueInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html).
    pub CfnQueueInlinePolicy, CfnQueueInlinePolicyProps, "AWS::SQS::QueueInlinePolicy", tags = None
);
impl CfnQueueInlinePolicy {
    /// What `Ref` returns: `Queue`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnQueueInlinePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnQueueInlinePolicyProps(Object);
ias_core::shape!(CfnQueueInlinePolicyProps);
impl CfnQueueInlinePolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_document: impl IntoVal<Json>, queue: impl IntoVal<String>) -> Self { Self(Object::new()).policy_document(policy_document).queue(queue) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `Queue`.
    pub const QUEUE: Key<Self, String> = Key::new("Queue");
    /// `Queue`: mandatory. Changing it replaces the resource.
    pub fn queue(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Queue", value); self }
}

cfn::resource!(
    /// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html).
    pub CfnQueuePolicy, CfnQueuePolicyProps, "AWS::SQS::QueuePolicy", tags = None
);
impl CfnQueuePolicy {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnQueuePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnQueuePolicyProps(Object);
ias_core::shape!(CfnQueuePolicyProps);
impl CfnQueuePolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_document: impl IntoVal<Json>, queues: impl IntoVal<List<String>>) -> Self { Self(Object::new()).policy_document(policy_document).queues(queues) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `Queues`.
    pub const QUEUES: Key<Self, List<String>> = Key::new("Queues");
    /// `Queues`: mandatory.
    pub fn queues(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Queues", value); self }
}
