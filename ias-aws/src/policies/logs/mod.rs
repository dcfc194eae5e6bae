//! Rules about logs.

mod encrypted;
mod retention;

pub use encrypted::ENCRYPTED;
pub use retention::{LogRetention, RETENTION};

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ENCRYPTED, &RETENTION];
