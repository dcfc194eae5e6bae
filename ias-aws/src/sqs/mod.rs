//! SQS: queues.

pub use crate::generated::sqs::*;
