//! Buckets have a key of KMS.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use super::log_target::takes_logs;
use crate::s3::cfn_bucket::{
    BucketEncryption, ServerSideEncryptionByDefault as Default,
    ServerSideEncryptionByDefaultSseAlgorithm as Algorithm, ServerSideEncryptionRule as Rule,
};
use crate::s3::{CfnBucket, CfnBucketProps};

/// Buckets encrypt with a key of KMS.
///
/// S3 encrypts every object with a key of its own. A key of KMS adds who may decrypt, and a record of each use. A bucket to
/// which others write their logs is not asked for one: S3 cannot use it there.
///
/// # Why it matters
///
/// With a key of KMS, reading needs two rights: that on the bucket and that on the key. A mistake in one opens
/// nothing.
///
/// # How to mend it
///
/// ```
/// use ias_aws::s3::{BucketEncryption, BucketProps};
///
/// BucketProps::new().encryption(BucketEncryption::Kms);
/// ```
///
/// # When an exception is right
///
/// For what is no secret, for logs of services that cannot use a key, and where requests to KMS cost too much.
///
/// # Sources
///
/// - [Using server-side encryption with AWS KMS keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-12 and SC-28
#[policy(id = "s3-kms-key", severity = Low, enforcement = Advisory)]
pub fn kms_key(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    if takes_logs(bucket) {
        return;
    }
    let (message, hint) =
        ("the bucket has no key of KMS", "set the algorithm of `BucketEncryption` to `aws:kms`");
    let rules = bucket.get(
        key(CfnBucketProps::bucket_encryption).then(BucketEncryption::server_side_encryption_configuration),
    );
    if rules.is_absent() {
        findings.add(&rules, message).hint(hint);
        return;
    }
    for rule in rules.items() {
        let algorithm = rule.then(key(Rule::server_side_encryption_by_default).then(Default::sse_algorithm));
        let with_key = |one| matches!(one, Some(Algorithm::AwsKms | Algorithm::AwsKmsDsse));
        findings.expect(&algorithm, with_key, message).hint(hint);
    }
}
