//! SQS: queues.

#[cfg(feature = "cloudwatch")]
mod metrics;
mod policy;
mod queue;
mod settings;

pub use crate::generated::sqs::*;
pub use cfn_queue::{DeduplicationScope, FifoThroughputLimit};
pub use policy::QueuePolicy;
pub use queue::{Queue, QueueProps};
pub use settings::{DeadLetterQueue, QueueEncryption};
