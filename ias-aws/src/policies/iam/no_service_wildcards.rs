//! Nobody may do everything with a service that guards others.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{IDENTITIES, statements_of};

/// The services that permissions, keys, secrets and traces depend on.
const SERVICES: [&str; 9] =
    ["cloudtrail", "config", "guardduty", "iam", "kms", "organizations", "secretsmanager", "sso", "sts"];

/// Policies do not allow every action of a service that guards others.
///
/// Looked at are statements without a condition that allow `iam:*`, `kms:*`, `secretsmanager:*`, `sts:*`,
/// `organizations:*`, `sso:*`, `cloudtrail:*`, `config:*` or `guardduty:*` on the resource `*`.
///
/// # Why it matters
///
/// Who may do everything with IAM gives itself all the rest; who may do everything with the trail removes the traces.
///
/// # How to mend it
///
/// Name the actions that are needed, or let a grant do it:
///
/// ```
/// # use ias_aws::{Stack, StackProps, iam, kms};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "data", StackProps::new());
/// let key = kms::Key::new(&stack, "Key", kms::KeyProps::new());
/// let role = iam::Role::new(&stack, "Reader", iam::RoleProps::new(iam::Principal::service("glue.amazonaws.com")));
/// key.grant_decrypt(&role);
/// ```
///
/// # When an exception is right
///
/// For the role of those who administer the service, if its use raises an alarm.
///
/// # Sources
///
/// - [Security Hub control IAM.21](https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.308(a)(3)(i), NIST 800-53 r5 AC-6
#[policy(id = "iam-no-service-wildcards", severity = High, enforcement = Mandatory, types = IDENTITIES)]
pub fn no_service_wildcards(identity: &AnyResource<'_>, findings: &mut Findings) {
    let guarded = |action: &str| {
        let service = action.strip_suffix(":*");
        service.is_some_and(|service| SERVICES.iter().any(|one| one.eq_ignore_ascii_case(service)))
    };
    for statement in statements_of(identity) {
        if statement.allows_everywhere(guarded) {
            findings
                .add(&statement.field, "the statement allows all of a service that guards others")
                .hint("name the actions that are needed, and the resources");
        }
    }
}
