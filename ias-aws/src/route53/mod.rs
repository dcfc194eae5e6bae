//! Route 53: zones and records of DNS.

pub use crate::generated::route53::*;
