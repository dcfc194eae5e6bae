//! What CloudWatch knows of a function.

use super::Function;
use crate::cloudwatch::{Metric, Statistic};

/// Source: [metrics of Lambda](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html).
impl Function {
    /// A metric of the function by its name in `AWS/Lambda`: the average over 5 minutes.
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new("AWS/Lambda", name).dimension("FunctionName", self.function_name())
    }

    /// How many calls there were: the sum over 5 minutes.
    pub fn metric_invocations(&self) -> Metric {
        self.metric("Invocations").statistic(Statistic::Sum)
    }

    /// How many calls failed: the sum over 5 minutes.
    pub fn metric_errors(&self) -> Metric {
        self.metric("Errors").statistic(Statistic::Sum)
    }

    /// How many calls were refused because too many ran: the sum over 5 minutes.
    pub fn metric_throttles(&self) -> Metric {
        self.metric("Throttles").statistic(Statistic::Sum)
    }

    /// How long calls took, in milliseconds: the average over 5 minutes.
    pub fn metric_duration(&self) -> Metric {
        self.metric("Duration")
    }
}
