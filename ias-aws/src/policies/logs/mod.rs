//! Rules about logs.

mod retention;

pub use retention::{LogRetention, RETENTION};

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&RETENTION];
