//! DynamoDB: tables.

pub use crate::generated::dynamodb::*;
