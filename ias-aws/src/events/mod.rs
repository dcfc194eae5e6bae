//! EventBridge: rules that act on events and at times.

mod pattern;
mod rule;
mod schedule;
mod target;

pub use crate::generated::events::*;
pub use pattern::EventPattern;
pub use rule::{Rule, RuleProps};
pub use schedule::{Cron, Schedule};
pub use target::Target;
