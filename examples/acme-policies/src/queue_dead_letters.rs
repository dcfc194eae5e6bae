//! Failed messages are kept.

use ias_aws::sqs::{CfnQueue, CfnQueueProps};
use ias_core::policy::{Findings, Resource, policy};

/// Queues keep messages that fail.
///
/// A queue that others send their failed messages to (`RedriveAllowPolicy`) needs none itself.
///
/// # Why it matters
///
/// Without a queue for them, messages that cannot be processed are tried until they are too old, and then lost without a word.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::{Stack, StackProps};
/// use ias_aws::sqs::{DeadLetterQueue, Queue, QueueProps};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "orders", StackProps::new());
///
/// let failed = Queue::new(&stack, "Failed", QueueProps::new());
/// Queue::new(&stack, "Jobs", QueueProps::new().dead_letter_queue(DeadLetterQueue::new(&failed, 5)));
/// ```
///
/// # When an exception is right
///
/// For queues whose messages are worthless a minute later, and for the queue of failed messages itself.
///
/// # Sources
///
/// - [Dead-letter queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html)
/// - Acme 5.2
#[policy(id = "acme-queue-dead-letters", severity = Medium, enforcement = Mandatory)]
pub fn queue_dead_letters(queue: &Resource<'_, CfnQueue>, findings: &mut Findings) {
    let redrive = queue.get(CfnQueueProps::redrive_policy);
    if redrive.is_absent() && queue.get(CfnQueueProps::redrive_allow_policy).is_absent() {
        findings.add(&redrive, "messages that fail are lost").hint("give the queue a dead-letter queue");
    }
}
