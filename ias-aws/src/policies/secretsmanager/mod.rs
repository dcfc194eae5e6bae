//! Rules about secrets.

mod no_public_policy;
mod rotation;

pub use no_public_policy::NO_PUBLIC_POLICY;
pub use rotation::ROTATION;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&NO_PUBLIC_POLICY, &ROTATION];
