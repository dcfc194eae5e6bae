//! The sources: each reads a vendor's facts into the [model](crate::model).

pub mod cloudformation;
pub mod crd;
pub mod kubernetes;
