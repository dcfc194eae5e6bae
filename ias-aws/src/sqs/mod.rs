//! SQS: queues.

mod policy;
mod queue;
mod settings;

pub use crate::generated::sqs::*;
pub use policy::QueuePolicy;
pub use queue::{Queue, QueueProps};
pub use settings::{DeadLetterQueue, DeduplicationScope, FifoThroughputLimit, QueueEncryption};
