//! RDS: relational databases.

pub use crate::generated::rds::*;
