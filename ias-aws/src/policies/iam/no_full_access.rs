//! Nobody may do everything to everything.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{IDENTITIES, statements_of};

/// Policies of identities do not allow everything on everything.
///
/// Looked at are policies of roles, users and groups, inline ones too, for statements that allow the action `*` on the
/// resource `*` without a condition.
///
/// # Why it matters
///
/// Whoever takes over such an identity owns the account: its data, its bills and its logs.
///
/// # How to mend it
///
/// Name the actions and the resources. Grants do it for you:
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
/// For the role with which administrators repair things in an emergency, if its use raises an alarm.
///
/// # Sources
///
/// - [Apply least-privilege permissions](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.308(a)(3)(i), NIST 800-53 r5 AC-6, CIS AWS Foundations 5.0 1.15
#[policy(id = "iam-no-full-access", severity = High, enforcement = Mandatory, types = IDENTITIES)]
pub fn no_full_access(identity: &AnyResource<'_>, findings: &mut Findings) {
    for statement in statements_of(identity) {
        if statement.allows_everywhere(|action| action == "*") {
            findings.add(&statement.field, "the statement allows every action on every resource").hint(
                "name the actions and the resources, or use a grant such as `bucket.grant_read(&role)`",
            );
        }
    }
}
