//! Rules about databases of RDS.

mod not_public;
mod storage_encrypted;

pub use not_public::NOT_PUBLIC;
pub use storage_encrypted::STORAGE_ENCRYPTED;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&NOT_PUBLIC, &STORAGE_ENCRYPTED];
