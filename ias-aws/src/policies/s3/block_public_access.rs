//! Buckets shut all four doors.

use ias_core::policy::{Findings, Resource, policy};

use crate::s3::cfn_bucket::PublicAccessBlockConfiguration as Doors;
use crate::s3::{CfnBucket, CfnBucketProps};

/// Buckets block public access.
///
/// A bucket can be opened to everybody by an access control list or by a bucket policy, of its own or of an object in it. The
/// four settings of `PublicAccessBlockConfiguration` shut all of these ways, whatever is written later. S3 turns them on
/// for every bucket made since April 2023; the rule asks for them all the same, as only what a template says is put back when
/// somebody has turned it off by hand.
///
/// # Why it matters
///
/// What lies in an open bucket is found by scanners within hours. It is the mistake behind most leaks from S3.
///
/// # How to mend it
///
/// Take `s3::Bucket`, which shuts the doors. For a level-1 bucket:
///
/// ```
/// use ias_aws::s3::{CfnBucketProps, cfn_bucket::PublicAccessBlockConfiguration};
///
/// let doors = PublicAccessBlockConfiguration::new()
///     .block_public_acls(true)
///     .block_public_policy(true)
///     .ignore_public_acls(true)
///     .restrict_public_buckets(true);
/// CfnBucketProps::new().public_access_block_configuration(doors);
/// ```
///
/// # When an exception is right
///
/// Nearly never: for downloads, put a CloudFront distribution with an origin access control before the bucket.
///
/// # Sources
///
/// - [Blocking public access](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
/// - [Default settings of new buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and SC-7, CIS AWS Foundations 5.0 2.1.4
#[policy(id = "s3-block-public-access", severity = Critical, enforcement = Mandatory)]
pub fn block_public_access(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    let doors = bucket.get(CfnBucketProps::public_access_block_configuration);
    let hint = "set all four of `PublicAccessBlockConfiguration` to true, or take `s3::Bucket`";
    if doors.is_absent() {
        findings.add(&doors, "the bucket does not block public access").hint(hint);
        return;
    }
    let doors = [
        doors.then(Doors::block_public_acls),
        doors.then(Doors::block_public_policy),
        doors.then(Doors::ignore_public_acls),
        doors.then(Doors::restrict_public_buckets),
    ];
    for door in &doors {
        findings
            .expect(door, |shut| shut == Some(true), format_args!("`{}` is not true", door.name()))
            .hint(hint);
    }
}
