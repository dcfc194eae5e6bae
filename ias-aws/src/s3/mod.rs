//! S3: buckets.

mod bucket;
mod lifecycle;
mod policy;
mod settings;

pub use crate::generated::s3::*;
pub use bucket::{Bucket, BucketProps};
pub use lifecycle::{LifecycleRule, StorageClass, Transition};
pub use policy::BucketPolicy;
pub use settings::{BlockPublicAccess, BucketEncryption, ServerAccessLogs};
