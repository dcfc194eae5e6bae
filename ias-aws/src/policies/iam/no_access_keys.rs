//! Keys that never end are not for templates.

use ias_core::policy::{Findings, Resource, policy};

use crate::iam::CfnAccessKey;

/// Templates make no access keys of users.
///
/// # Why it matters
///
/// Such a key works until somebody removes it, and its secret is in the state of the stack for all who may read that.
/// Most intrusions into accounts begin with one that was found somewhere.
///
/// # How to mend it
///
/// Take a role, whose credentials end by themselves: of the function, task or machine in AWS; through OpenID Connect for
/// pipelines; through Roles Anywhere for machines elsewhere.
///
/// ```
/// use ias_aws::iam::{Principal, RoleProps};
///
/// RoleProps::new(Principal::service("ecs-tasks.amazonaws.com"));
/// ```
///
/// # When an exception is right
///
/// For software that knows no other credentials, if the key is changed every 90 days.
///
/// # Sources
///
/// - [Manage access keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html)
/// - PCI DSS 4.0.1 8.6.3, HIPAA 164.308(a)(5)(ii)(D), NIST 800-53 r5 AC-2 and IA-5, CIS AWS Foundations 5.0 1.13
#[policy(id = "iam-no-access-keys", severity = Medium, enforcement = Mandatory)]
pub fn no_access_keys(key: &Resource<'_, CfnAccessKey>, findings: &mut Findings) {
    findings
        .add(key, "the access key works until somebody removes it")
        .hint("take a role, whose credentials end by themselves");
}
