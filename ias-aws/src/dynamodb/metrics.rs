//! What CloudWatch knows of a table.

use super::Table;
use crate::cloudwatch::{Metric, Statistic};

/// Source: [metrics of DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html).
impl Table {
    /// A metric of the table by its name in `AWS/DynamoDB`: the average over 5 minutes.
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new("AWS/DynamoDB", name).dimension("TableName", self.table_name())
    }

    /// How much reading was done, in capacity units: the sum over 5 minutes.
    pub fn metric_consumed_read_capacity_units(&self) -> Metric {
        self.metric("ConsumedReadCapacityUnits").statistic(Statistic::Sum)
    }

    /// How much writing was done, in capacity units: the sum over 5 minutes.
    pub fn metric_consumed_write_capacity_units(&self) -> Metric {
        self.metric("ConsumedWriteCapacityUnits").statistic(Statistic::Sum)
    }

    /// How many reads were refused because there were too many: the sum over 5 minutes.
    pub fn metric_read_throttle_events(&self) -> Metric {
        self.metric("ReadThrottleEvents").statistic(Statistic::Sum)
    }

    /// How many writes were refused because there were too many: the sum over 5 minutes.
    pub fn metric_write_throttle_events(&self) -> Metric {
        self.metric("WriteThrottleEvents").statistic(Statistic::Sum)
    }
}
