//! Rules about tables of DynamoDB.

mod customer_key;
mod deletion_protection;
mod recovery;
mod regional;

pub use customer_key::CUSTOMER_KEY;
pub use deletion_protection::DELETION_PROTECTION;
pub use recovery::RECOVERY;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&CUSTOMER_KEY, &DELETION_PROTECTION, &RECOVERY];
