//! Rules about identities and what they may do.

mod no_full_access;

pub use no_full_access::NO_FULL_ACCESS;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&NO_FULL_ACCESS];
