//! No policy opens a bucket to everybody.

use ias_core::policy::{Findings, Resource, policy};

use crate::policies::statements;
use crate::s3::{CfnBucketPolicy, CfnBucketPolicyProps};

/// Policies of buckets let nobody in whom they do not name.
///
/// Looked at are statements that allow something to everybody without a condition.
///
/// # Why it matters
///
/// Such a statement opens the bucket to the internet: to read, to fill at your cost, or to delete.
///
/// # How to mend it
///
/// Name who may come in. Grants do it for you:
///
/// ```
/// # use ias_aws::{Stack, StackProps, iam, s3};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "data", StackProps::new());
/// let bucket = s3::Bucket::new(&stack, "Raw", s3::BucketProps::new());
/// let role = iam::Role::new(&stack, "Reader", iam::RoleProps::new(iam::Principal::service("glue.amazonaws.com")));
/// bucket.grant_read(&role);
/// ```
///
/// # When an exception is right
///
/// For public downloads, if CloudFront cannot stand before the bucket.
///
/// # Sources
///
/// - [Bucket policies](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and SC-7
#[policy(id = "s3-no-public-policy", severity = Critical, enforcement = Mandatory)]
pub fn no_public_policy(policy: &Resource<'_, CfnBucketPolicy>, findings: &mut Findings) {
    for statement in statements(&policy.get(CfnBucketPolicyProps::policy_document)) {
        if statement.is_public() {
            findings
                .add(&statement.field, "the statement lets everybody use the bucket")
                .hint("name the principal, or add a condition such as `aws:PrincipalOrgID`");
        }
    }
}
