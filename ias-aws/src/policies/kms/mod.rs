//! Rules about keys.

mod deletion_window;
mod key_rotation;
mod no_open_keys;

pub use deletion_window::{DELETION_WINDOW, DeletionWindow};
pub use key_rotation::KEY_ROTATION;
pub use no_open_keys::NO_OPEN_KEYS;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&DELETION_WINDOW, &KEY_ROTATION, &NO_OPEN_KEYS];
