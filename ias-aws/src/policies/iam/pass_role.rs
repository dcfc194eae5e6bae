//! Nobody hands out every role.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{IDENTITIES, statements_of};

/// `iam:PassRole` is allowed for named roles only.
///
/// Looked at are statements without a condition that allow it on the resource `*`.
///
/// # Why it matters
///
/// Who may hand every role to a new function or machine has the permissions of the strongest role in the account.
///
/// # How to mend it
///
/// Name the roles, and say with a condition to which service they may go:
///
/// ```
/// ias_core::value!({
///     "Effect": "Allow",
///     "Action": "iam:PassRole",
///     "Resource": "arn:aws:iam::111122223333:role/orders-*",
///     "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
/// });
/// ```
///
/// # When an exception is right
///
/// For the role of a pipeline that makes roles itself, within a permissions boundary.
///
/// # Sources
///
/// - [Passing a role to a service](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html)
/// - PCI DSS 4.0.1 7.2.2, HIPAA 164.308(a)(3)(i), NIST 800-53 r5 AC-6
#[policy(id = "iam-pass-role", severity = High, enforcement = Mandatory, types = IDENTITIES)]
pub fn pass_role(identity: &AnyResource<'_>, findings: &mut Findings) {
    let passes = |action: &str| {
        let action = action.to_ascii_lowercase();
        action == "iam:passrole" || action.starts_with("iam:pass") && action.ends_with('*')
    };
    for statement in statements_of(identity) {
        if statement.allows_everywhere(passes) {
            findings
                .add(&statement.field, "the statement allows to pass every role")
                .hint("name the roles, and the service with the condition `iam:PassedToService`");
        }
    }
}
