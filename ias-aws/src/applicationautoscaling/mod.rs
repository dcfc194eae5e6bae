//! Application Auto Scaling: how many of something run.

mod scalable_target;
mod target_tracking;

pub use crate::generated::applicationautoscaling::*;
pub use scalable_target::{
    ScalableTarget, ScalableTargetProps, ScalableTargetPropsRequired, ScalingSchedule,
};
pub use target_tracking::TargetTracking;
