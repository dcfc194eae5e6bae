//! Rules about queues.

mod encrypted;
mod no_public_policy;

pub use encrypted::ENCRYPTED;
pub use no_public_policy::NO_PUBLIC_POLICY;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ENCRYPTED, &NO_PUBLIC_POLICY];
