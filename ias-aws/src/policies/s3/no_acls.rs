//! Access control lists are off.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::s3::cfn_bucket::{
    AccessControl, OwnershipControls, OwnershipControlsRule, OwnershipControlsRuleObjectOwnership as Owner,
};
use crate::s3::{CfnBucket, CfnBucketProps};

/// Buckets do without access control lists.
///
/// Looked at are the list of the bucket, `AccessControl`, and who owns its objects. A new bucket has its lists
/// turned off unless it says otherwise.
///
/// # Why it matters
///
/// A list on each object is a second system of rights beside policies, which nobody has in view. Objects that
/// another account wrote belong to it, and the owner of the bucket cannot read them.
///
/// # How to mend it
///
/// ```
/// use ias_aws::s3::cfn_bucket::{OwnershipControls, OwnershipControlsRule, OwnershipControlsRuleObjectOwnership as Owner};
///
/// let ours = OwnershipControlsRule::new().object_ownership(Owner::BucketOwnerEnforced);
/// ias_aws::s3::CfnBucketProps::new().ownership_controls(OwnershipControls::new([ours]));
/// ```
///
/// # When an exception is right
///
/// For buckets to which a service writes that knows lists only, such as the standard logs of CloudFront.
///
/// # Sources
///
/// - [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
/// - HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "s3-no-acls", severity = Medium, enforcement = Mandatory)]
pub fn no_acls(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    let list = bucket.get(CfnBucketProps::access_control);
    let none = |list| matches!(list, None | Some(AccessControl::Private));
    let told = findings.expect(&list, none, "an access control list says who may use the bucket");
    if told.is_finding() {
        told.hint("take `AccessControl` away, and write a policy of the bucket");
        return;
    }
    let rules = bucket.get(key(CfnBucketProps::ownership_controls).then(OwnershipControls::rules));
    for rule in rules.items() {
        let owner = rule.then(OwnershipControlsRule::object_ownership);
        findings
            .expect(
                &owner,
                |owner| owner == Some(Owner::BucketOwnerEnforced),
                "objects have access control lists",
            )
            .hint("set `ObjectOwnership` to `BucketOwnerEnforced`");
    }
}
