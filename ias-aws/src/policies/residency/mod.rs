//! Rules about where data go: replicas, backups and exports.
//!
//! What stands in a stack is where the stack is, which [allowed regions](super::general::ALLOWED_REGIONS) speak of.
//! These rules look at properties that name another region, by its name or in an ARN.

mod backups;
mod exports;
mod replicas;
mod ways;

pub use backups::BACKUPS;
pub use exports::EXPORTS;
pub use replicas::REPLICAS;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&BACKUPS, &EXPORTS, &REPLICAS];
