//! Rules about what records how resources change.

mod every_type;

pub use every_type::EVERY_TYPE;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&EVERY_TYPE];
