//! Secrets Manager: secrets.

pub use crate::generated::secretsmanager::*;
