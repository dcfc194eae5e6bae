//! Settings of queues.

use super::Queue;
use crate::kms;

/// How the messages of a queue are encrypted.
#[derive(Clone, Debug)]
pub enum QueueEncryption {
    /// Not at all.
    Unencrypted,
    /// With keys of SQS, at no cost.
    SqsManaged,
    /// With the key that AWS manages for SQS in each account (`alias/aws/sqs`). Other services cannot send to the queue.
    KmsManaged,
    /// With a new key of the queue's own.
    Kms,
    /// With this key; `.encryption(&key)` means the same.
    Key(kms::Key),
}

impl From<kms::Key> for QueueEncryption {
    fn from(key: kms::Key) -> QueueEncryption {
        QueueEncryption::Key(key)
    }
}

impl From<&kms::Key> for QueueEncryption {
    fn from(key: &kms::Key) -> QueueEncryption {
        QueueEncryption::Key(key.clone())
    }
}

/// Where messages go that could not be processed.
#[derive(Clone, Debug)]
pub struct DeadLetterQueue {
    pub(super) queue: Queue,
    pub(super) max_receive_count: u32,
}

impl DeadLetterQueue {
    /// Messages go to `queue` after they were received `max_receive_count` times (1 to 1,000) without being deleted.
    pub fn new(queue: impl Into<Queue>, max_receive_count: u32) -> DeadLetterQueue {
        DeadLetterQueue { queue: queue.into(), max_receive_count }
    }
}
