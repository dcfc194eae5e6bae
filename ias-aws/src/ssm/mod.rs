//! Systems Manager: parameters.

pub use crate::generated::ssm::*;
