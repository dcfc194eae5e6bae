//! EC2: networks, their security, and what runs in them.

pub use crate::generated::ec2::*;
