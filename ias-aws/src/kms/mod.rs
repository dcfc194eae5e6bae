//! KMS: keys for encryption.

mod alias;
mod key;

pub use crate::generated::kms::*;
pub use alias::{Alias, AliasProps};
pub use key::{Key, KeyProps};
