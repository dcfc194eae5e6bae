//! Rules about search domains.

mod encrypted;
mod https;

pub use encrypted::ENCRYPTED;
pub use https::HTTPS;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ENCRYPTED, &HTTPS];
