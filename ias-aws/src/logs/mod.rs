//! CloudWatch Logs: log groups.

mod group;
mod retention;

pub use crate::generated::logs::*;
pub use group::{LogGroup, LogGroupProps};
pub use retention::RetentionDays;
