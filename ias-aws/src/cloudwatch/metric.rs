//! Metrics.

use std::collections::BTreeMap;

use ias_core::{Duration, Props, Val};

use super::{Statistic, Unit};

/// Something that is measured, and how its data points are put together.
///
/// Constructs have methods for the metrics of their services; setters narrow or change what those return.
///
/// Source: [concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html).
///
/// ```
/// use ias_aws::cloudwatch::{Metric, Statistic};
/// use ias_core::Duration;
///
/// let slow = Metric::new("Orders", "Latency")
///     .dimension("Shop", "berlin")
///     .statistic(Statistic::Percentile(99.0))
///     .period(Duration::minutes(1));
/// ```
#[derive(Clone, Debug, Props)]
pub struct Metric {
    /// Where the metric is, such as `AWS/ECS`; 1 to 255 characters, not beginning with `:`.
    pub namespace: String,
    /// Its name in the namespace, 1 to 255 characters.
    pub metric_name: String,
    /// What it is a metric of, at most 30: names with values. All that the data points have must be given.
    #[props(default, each = dimension)]
    pub dimensions: BTreeMap<String, Val<String>>,
    /// How the data points of a period become one.
    #[props(default = Statistic::Average)]
    pub statistic: Statistic,
    /// How long a period is: 10, 20 or 30 seconds, or whole minutes. Under a minute only for metrics that are stored so.
    #[props(default = Duration::minutes(5))]
    pub period: Duration,
    /// Only data points with this unit; all if absent, which is nearly always right.
    pub unit: Option<Unit>,
    /// What people see in its place.
    pub label: Option<Val<String>>,
}
