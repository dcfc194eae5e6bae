//! EventBridge: events and rules.

pub use crate::generated::events::*;
