//! Buckets keep old versions.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::s3::cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus as Status};
use crate::s3::{CfnBucket, CfnBucketProps};

/// Buckets keep the old versions of objects.
///
/// # Why it matters
///
/// Without versions, what is overwritten or deleted by mistake or by an intruder is lost at once.
///
/// # How to mend it
///
/// ```
/// use ias_aws::s3::BucketProps;
///
/// BucketProps::new().versioned(true);
/// ```
///
/// A lifecycle rule that removes old versions after some weeks keeps the costs down.
///
/// # When an exception is right
///
/// For what can be made again: caches, build results, logs that are copied elsewhere.
///
/// # Sources
///
/// - [Retaining multiple versions of objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html)
/// - PCI DSS 4.0.1 10.3.4, HIPAA 164.308(a)(7)(ii)(A), NIST 800-53 r5 CP-9 and SI-12
#[policy(id = "s3-versioning", severity = Low, enforcement = Advisory)]
pub fn versioning(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    let status =
        bucket.get(key(CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status));
    findings
        .expect(&status, |status| status == Some(Status::Enabled), "the bucket keeps no old versions")
        .hint("set the status of `VersioningConfiguration` to `Enabled`");
}
