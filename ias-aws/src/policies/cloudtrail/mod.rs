//! Rules about the trail: who did what in the account.

mod encrypted;
mod every_region;
mod log_validation;

pub use encrypted::ENCRYPTED;
pub use every_region::EVERY_REGION;
pub use log_validation::LOG_VALIDATION;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ENCRYPTED, &EVERY_REGION, &LOG_VALIDATION];
