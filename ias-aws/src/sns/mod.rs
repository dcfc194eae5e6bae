//! SNS: topics.

#[cfg(feature = "cloudwatch")]
mod metrics;
mod policy;
mod subscription;
mod topic;

pub use crate::generated::sns::*;
pub use policy::TopicPolicy;
pub use subscription::Subscription;
pub use topic::{Topic, TopicProps};
