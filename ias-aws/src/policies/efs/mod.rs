//! Rules about file systems.

mod encrypted;

pub use encrypted::ENCRYPTED;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ENCRYPTED];
