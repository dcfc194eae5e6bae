//! Application Auto Scaling: how many of something run.

pub use crate::generated::applicationautoscaling::*;
