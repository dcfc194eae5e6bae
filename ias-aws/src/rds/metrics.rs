//! Metrics of databases.

use super::DatabaseInstance;
use crate::cloudwatch::{Metric, Statistic};

/// Source: [metrics](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html).
impl DatabaseInstance {
    /// A metric of the database in the namespace `AWS/RDS`.
    ///
    /// ```
    /// use ias_aws::cloudwatch::{Alarm, AlarmProps, ComparisonOperator};
    /// use ias_aws::rds::{DatabaseInstance, DatabaseInstanceEngine, DatabaseInstanceProps};
    /// use ias_aws::{Stack, StackProps, ec2};
    /// use ias_core::{App, Size};
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "orders", StackProps::new());
    /// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
    /// let props = DatabaseInstanceProps::new(DatabaseInstanceEngine::postgres("17.4"), &vpc);
    /// let db = DatabaseInstance::new(&stack, "Db", props);
    ///
    /// let full = AlarmProps::new(db.metric_free_storage_space(), Size::gibibytes(5).as_bytes() as f64)
    ///     .comparison(ComparisonOperator::LessThanThreshold);
    /// Alarm::new(&stack, "Full", full);
    /// ```
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new("AWS/RDS", name).dimension("DBInstanceIdentifier", self.instance_identifier())
    }

    /// How much of the processor is in use, in percent.
    pub fn metric_cpu_utilization(&self) -> Metric {
        self.metric("CPUUtilization")
    }

    /// How much storage is free, in bytes.
    pub fn metric_free_storage_space(&self) -> Metric {
        self.metric("FreeStorageSpace")
    }

    /// How much memory is free, in bytes.
    pub fn metric_freeable_memory(&self) -> Metric {
        self.metric("FreeableMemory")
    }

    /// How many clients are connected, at most in a period.
    pub fn metric_database_connections(&self) -> Metric {
        self.metric("DatabaseConnections").statistic(Statistic::Maximum)
    }

    /// How long a reading from the disk takes, in seconds.
    pub fn metric_read_latency(&self) -> Metric {
        self.metric("ReadLatency")
    }

    /// How long a writing to the disk takes, in seconds.
    pub fn metric_write_latency(&self) -> Metric {
        self.metric("WriteLatency")
    }
}
