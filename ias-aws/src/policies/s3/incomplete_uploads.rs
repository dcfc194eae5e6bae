//! Uploads that never end are thrown away.

use ias_core::key;
use ias_core::policy::{Field, Findings, Resource, policy};

use crate::s3::cfn_bucket::{LifecycleConfiguration, Rule, RuleStatus};
use crate::s3::{CfnBucket, CfnBucketProps};

/// Buckets throw away uploads that were not completed.
///
/// # Why it matters
///
/// The parts of an upload in several parts that broke off are kept and paid for, and no list of the objects shows
/// them.
///
/// # How to mend it
///
/// ```
/// use ias_aws::s3::{BucketProps, LifecycleRule};
/// use ias_core::Duration;
///
/// let week = LifecycleRule::new().abort_incomplete_multipart_upload_after(Duration::days(7));
/// BucketProps::new().lifecycle_rule(week);
/// ```
///
/// # When an exception is right
///
/// For buckets to which nobody uploads in several parts.
///
/// # Sources
///
/// - [Aborting incomplete multipart uploads](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html)
#[policy(id = "s3-incomplete-uploads", severity = Low, enforcement = Advisory)]
pub fn incomplete_uploads(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    let rules = bucket.get(key(CfnBucketProps::lifecycle_configuration).then(LifecycleConfiguration::rules));
    let cleans = |rule: &Field<'_, Rule>| {
        rule.then(Rule::status).may_be(|status| status == RuleStatus::Enabled)
            && rule.then(Rule::abort_incomplete_multipart_upload).is_set()
    };
    if rules.items().iter().any(cleans) {
        return;
    }
    let message = "uploads that were not completed are kept for ever";
    if rules.is_unknown() {
        findings.untold(&rules, message);
    } else {
        findings.add(&rules, message).hint("add a rule with `AbortIncompleteMultipartUpload`");
    }
}
