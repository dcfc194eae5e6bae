//! Logs are kept for a stated time.

use ias_core::policy::{Findings, Resource, policy};

use crate::logs::{CfnLogGroup, CfnLogGroupProps};

/// How long logs are kept at least, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogRetention {
    /// The days.
    pub days: i64,
}

/// Log groups say how long they keep what is written.
///
/// A pack says how many days it has to be at least: [`LogRetention`].
///
/// # Why it matters
///
/// Without a retention, logs are kept for ever and paid for ever; with one that is too short, an intrusion is noticed when
/// its traces are gone. Personal data must go at some time as well.
///
/// # How to mend it
///
/// ```
/// use ias_aws::logs::CfnLogGroupProps;
///
/// CfnLogGroupProps::new().retention_in_days(365);
/// ```
///
/// # When an exception is right
///
/// For logs that a subscription carries to an archive with a retention of its own.
///
/// # Sources
///
/// - [Change log data retention](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html)
/// - PCI DSS 4.0.1 10.5.1 (a year), HIPAA 164.312(b), NIST 800-53 r5 AU-11
#[policy(id = "logs-retention", severity = Low, enforcement = Advisory)]
pub fn retention(group: &Resource<'_, CfnLogGroup>, least: &LogRetention, findings: &mut Findings) {
    let days = group.get(CfnLogGroupProps::retention_in_days);
    let message = format!("the logs are not kept for a stated time of at least {} days", least.days);
    findings
        .expect(&days, |days| days.is_some_and(|days| days >= least.days), message)
        .hint(format_args!("set `RetentionInDays` to {} or more", least.days));
}
