//! Settings of databases.

use ias_core::{Duration, Props, Val, text};

use crate::kms;

/// The disks of a database.
///
/// Source: [storage types](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StorageType {
    /// SSD whose speed grows with its size.
    Gp2,
    /// SSD whose speed can be chosen apart from its size.
    Gp3,
    /// SSD for so many operations a second as `iops` says.
    Io1,
    /// SSD for so many operations a second as `iops` says, more durable.
    Io2,
}

impl StorageType {
    /// The name that RDS has for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            StorageType::Gp2 => "gp2",
            StorageType::Gp3 => "gp3",
            StorageType::Io1 => "io1",
            StorageType::Io2 => "io2",
        }
    }
}

/// Keeping what the database was busy with: Performance Insights.
///
/// Source: [Performance Insights](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html).
#[derive(Clone, Debug, Props)]
pub struct PerformanceInsights {
    /// How long: 7 days, which cost nothing, or 1 to 23 months of 31 days, or 731 days.
    #[props(default = Duration::days(7))]
    pub retention: Duration,
    /// The key that encrypts it; RDS has its own in each account if absent. It cannot be changed.
    pub encryption_key: Option<kms::Key>,
}

/// Where a database is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// Its name in the DNS.
    pub hostname: Val<String>,
    /// Its TCP port.
    pub port: Val<i64>,
}

impl Endpoint {
    /// Both with a colon between them.
    pub fn socket_address(&self) -> Val<String> {
        text!("{}:{}", self.hostname, self.port)
    }
}
