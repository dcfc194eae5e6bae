//! Rules about keys.

mod key_rotation;

pub use key_rotation::KEY_ROTATION;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&KEY_ROTATION];
