//! What holds for every chart.

use ias_core::policy::Pack;

use super::pod_security_baseline;
use crate::policies::pods;

/// What holds for every chart: the baseline of the Pod Security Standards, exact images and limits.
pub fn baseline() -> Pack {
    Pack::new("kubernetes-baseline", env!("CARGO_PKG_VERSION"))
        .include(pod_security_baseline())
        .rule(&pods::IMAGE_VERSION)
        .rule(&pods::RESOURCE_LIMITS)
}
