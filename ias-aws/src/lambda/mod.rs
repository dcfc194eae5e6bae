//! Lambda: functions.

pub use crate::generated::lambda::*;
