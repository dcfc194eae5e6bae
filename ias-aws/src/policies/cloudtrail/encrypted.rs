//! The trail is encrypted with a key of one's own.

use ias_core::policy::{Findings, Resource, policy};

use crate::cloudtrail::{CfnTrail, CfnTrailProps};

/// Trails are encrypted with a key of KMS.
///
/// # Why it matters
///
/// The trail tells an intruder what there is and who may do what. With a key of one's own, reading it takes a second
/// permission.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::cloudtrail::CfnTrailProps;
/// use ias_aws::kinds::{AliasName, BucketName};
///
/// # let bucket = ias_core::known::<BucketName>("trail");
/// CfnTrailProps::new(bucket, true).kms_key_id(ias_core::known::<AliasName>("alias/trail"));
/// ```
///
/// # When an exception is right
///
/// For a second trail that a tool of others reads which may not use the key.
///
/// # Sources
///
/// - [Encrypting CloudTrail log files](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html)
/// - PCI DSS 4.0.1 10.3.2, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 AU-9 and SC-28, CIS AWS Foundations 5.0 3.5
#[policy(id = "cloudtrail-encrypted", severity = Medium, enforcement = Mandatory)]
pub fn encrypted(trail: &Resource<'_, CfnTrail>, findings: &mut Findings) {
    let key = trail.get(CfnTrailProps::kms_key_id);
    if key.is_absent() {
        findings.add(&key, "the trail is encrypted with no key of your own").hint("set `KMSKeyId`");
    }
}
