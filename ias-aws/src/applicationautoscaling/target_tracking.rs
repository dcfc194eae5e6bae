//! Following a metric.

use ias_core::{Duration, Props};

/// A target that a metric is kept near.
///
/// ```
/// use ias_aws::applicationautoscaling::TargetTracking;
/// use ias_core::Duration;
///
/// let half = TargetTracking::from(50);
/// let calm = TargetTracking::new(50.0).scale_in_cooldown(Duration::minutes(5));
/// ```
#[derive(Clone, Debug, Props)]
pub struct TargetTracking {
    /// The value of the metric, in its own unit.
    pub target_value: f64,
    /// How long to wait after fewer were started until still fewer are; 300 seconds for most services if absent.
    pub scale_in_cooldown: Option<Duration>,
    /// How long to wait after more were started until still more are; 300 seconds for most services if absent.
    pub scale_out_cooldown: Option<Duration>,
    /// Never fewer because of this metric.
    #[props(default = false)]
    pub disable_scale_in: bool,
}

impl From<u32> for TargetTracking {
    fn from(target_value: u32) -> TargetTracking {
        TargetTracking::new(target_value.into())
    }
}

impl From<f64> for TargetTracking {
    fn from(target_value: f64) -> TargetTracking {
        TargetTracking::new(target_value)
    }
}
