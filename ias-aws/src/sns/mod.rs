//! SNS: topics.

pub use crate::generated::sns::*;
