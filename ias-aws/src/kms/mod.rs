//! KMS: keys for encryption.

pub use crate::generated::kms::*;
