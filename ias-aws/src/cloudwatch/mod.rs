//! CloudWatch: metrics and alarms.

pub use crate::generated::cloudwatch::*;
