// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SQS`.

use super::prelude::*;

mod of { pub enum CfnQueue {} impl ias_core::Optional for CfnQueue {} pub enum CfnQueueInlinePolicy {} pub enum CfnQueuePolicy {} }

/// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `QueueUrl`.
pub type CfnQueue = Handle<of::CfnQueue>;
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::SQS::Queue"; type Tags = cfn::TagList; type Props = CfnQueueProps; type Reference = Is<kinds::QueueUrl>; }
impl CfnQueue {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::QueueArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `QueueName`.
    #[inline] pub fn attr_queue_name(&self) -> Val<String> { cfn::attribute(&self.0, "QueueName") }
    /// The attribute `QueueUrl`.
    #[inline] pub fn attr_queue_url(&self) -> Val<Is<kinds::QueueUrl>> { cfn::attribute(&self.0, "QueueUrl") }
}

/// Properties of [`CfnQueue`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `FifoQueue`, `QueueName`.
pub type CfnQueueProps = Fields<of::CfnQueue>;
impl CfnQueueProps {
    /// `ContentBasedDeduplication`.
    #[track_caller] pub fn content_based_deduplication(self, value: impl IntoVal<bool>) -> Self { with(self, "ContentBasedDeduplication", value) }
    /// `DeduplicationScope`.
    #[track_caller] pub fn deduplication_scope(self, value: impl IntoVal<cfn_queue::DeduplicationScope>) -> Self { with(self, "DeduplicationScope", value) }
    /// `DelaySeconds`: 0 to 900.
    #[track_caller] pub fn delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DelaySeconds", value) }
    /// `FifoQueue`. Changing it replaces the resource.
    #[track_caller] pub fn fifo_queue(self, value: impl IntoVal<bool>) -> Self { with(self, "FifoQueue", value) }
    /// `FifoThroughputLimit`.
    #[track_caller] pub fn fifo_throughput_limit(self, value: impl IntoVal<cfn_queue::FifoThroughputLimit>) -> Self { with(self, "FifoThroughputLimit", value) }
    /// `KmsDataKeyReusePeriodSeconds`: 60 to 86400.
    #[track_caller] pub fn kms_data_key_reuse_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "KmsDataKeyReusePeriodSeconds", value) }
    /// `KmsMasterKeyId`.
    #[track_caller] pub fn kms_master_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsMasterKeyId", value) }
    /// `MaximumMessageSize`: 1024 to 1048576.
    #[track_caller] pub fn maximum_message_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumMessageSize", value) }
    /// `MessageRetentionPeriod`: 60 to 1209600.
    #[track_caller] pub fn message_retention_period(self, value: impl IntoVal<i64>) -> Self { with(self, "MessageRetentionPeriod", value) }
    /// `QueueName`. Changing it replaces the resource.
    #[track_caller] pub fn queue_name(self, value: impl IntoVal<String>) -> Self { with(self, "QueueName", value) }
    /// `ReceiveMessageWaitTimeSeconds`: 0 to 20.
    #[track_caller] pub fn receive_message_wait_time_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ReceiveMessageWaitTimeSeconds", value) }
    /// `RedriveAllowPolicy`.
    #[track_caller] pub fn redrive_allow_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RedriveAllowPolicy", value) }
    /// `RedrivePolicy`.
    #[track_caller] pub fn redrive_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "RedrivePolicy", value) }
    /// `SqsManagedSseEnabled`.
    #[track_caller] pub fn sqs_managed_sse_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SqsManagedSseEnabled", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_queue::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VisibilityTimeout`: 0 to 43200.
    #[track_caller] pub fn visibility_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "VisibilityTimeout", value) }
}

/// Types of [`CfnQueue`].
pub mod cfn_queue {
    use super::super::prelude::*;
    mod of { pub enum DeduplicationScope {} pub enum FifoThroughputLimit {} pub enum Tag {} }

    /// Words of `DeduplicationScope`.
    pub type DeduplicationScope = Word<fn(of::DeduplicationScope)>;
    impl DeduplicationScope {
        /// `messageGroup`
        pub const MessageGroup: Self = word("messageGroup");
        /// `queue`
        pub const Queue: Self = word("queue");
    }

    /// Words of `FifoThroughputLimit`.
    pub type FifoThroughputLimit = Word<fn(of::FifoThroughputLimit)>;
    impl FifoThroughputLimit {
        /// `perMessageGroupId`
        pub const PerMessageGroupId: Self = word("perMessageGroupId");
        /// `perQueue`
        pub const PerQueue: Self = word("perQueue");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SQS::QueueInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html).
///
/// What `Ref` returns: `Queue`.
pub type CfnQueueInlinePolicy = Handle<of::CfnQueueInlinePolicy>;
impl cfn::ResourceType for of::CfnQueueInlinePolicy { const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy"; type Tags = cfn::NoTags; type Props = CfnQueueInlinePolicyProps; type Reference = String; }

/// Properties of [`CfnQueueInlinePolicy`].
///
/// Mandatory: `PolicyDocument`, `Queue`.
///
/// A change replaces the resource: `Queue`.
pub type CfnQueueInlinePolicyProps = Fields<of::CfnQueueInlinePolicy>;
impl CfnQueueInlinePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>, queue: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyDocument", policy_document), "Queue", queue) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `Queue`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn queue(self, value: impl IntoVal<String>) -> Self { with(self, "Queue", value) }
}

/// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnQueuePolicy = Handle<of::CfnQueuePolicy>;
impl cfn::ResourceType for of::CfnQueuePolicy { const TYPE: &'static str = "AWS::SQS::QueuePolicy"; type Tags = cfn::NoTags; type Props = CfnQueuePolicyProps; type Reference = String; }
impl CfnQueuePolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnQueuePolicy`].
///
/// Mandatory: `PolicyDocument`, `Queues`.
pub type CfnQueuePolicyProps = Fields<of::CfnQueuePolicy>;
impl CfnQueuePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>, queues: impl IntoVal<List<String>>) -> Self { with(with(empty(), "PolicyDocument", policy_document), "Queues", queues) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `Queues`: mandatory.
    #[track_caller] pub fn queues(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Queues", value) }
}
