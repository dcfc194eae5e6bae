//! S3: buckets.

pub use crate::generated::s3::*;
