//! Who has read and written is on record.

use ias_core::policy::{Findings, Resource, policy};

use super::log_target::takes_logs;
use crate::s3::{CfnBucket, CfnBucketProps};

/// Buckets log who uses them.
///
/// A bucket to which others write their logs is not asked for any: its logs would log themselves.
///
/// # Why it matters
///
/// After a leak the first question is who read what. Without logs of accesses nobody can say.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::{Stack, StackProps, s3};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "data", StackProps::new());
/// let logs = s3::Bucket::new(&stack, "Logs", s3::BucketProps::new());
/// s3::BucketProps::new().server_access_logs(s3::ServerAccessLogs::to(&logs).prefix("raw/"));
/// ```
///
/// # When an exception is right
///
/// Where CloudTrail records the data events of the bucket, or nothing in it is worth the question.
///
/// # Sources
///
/// - [Logging requests with server access logging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-2 and AU-12
#[policy(id = "s3-access-logging", severity = Low, enforcement = Advisory)]
pub fn access_logging(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    let logging = bucket.get(CfnBucketProps::logging_configuration);
    if logging.is_absent() && !takes_logs(bucket) {
        findings
            .add(&logging, "the bucket does not log who uses it")
            .hint("name a bucket for the logs in `LoggingConfiguration`");
    }
}
