//! CloudWatch Logs: log groups.

pub use crate::generated::logs::*;
