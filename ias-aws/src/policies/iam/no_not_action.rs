//! Nobody may do all but something.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::{IDENTITIES, statements_of};

/// Policies say what they allow, not what they leave out.
///
/// Looked at are statements that allow with `NotAction`.
///
/// # Why it matters
///
/// Such a statement allows everything else, and with it each service and action that AWS will ever add.
///
/// # How to mend it
///
/// Allow the actions that are needed; where something has to be ruled out, deny it:
///
/// ```
/// ias_core::value!({ "Effect": "Deny", "NotAction": "sts:*", "Resource": "*" });
/// ```
///
/// # When an exception is right
///
/// For administrators who may do everything but change permissions.
///
/// # Sources
///
/// - [NotAction](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html)
/// - PCI DSS 4.0.1 7.2.2, HIPAA 164.308(a)(3)(i), NIST 800-53 r5 AC-6
#[policy(id = "iam-no-not-action", severity = Medium, enforcement = Mandatory, types = IDENTITIES)]
pub fn no_not_action(identity: &AnyResource<'_>, findings: &mut Findings) {
    for statement in statements_of(identity) {
        let left_out = statement.field.key("NotAction");
        if statement.allows() && left_out.is_set() {
            findings
                .add(&left_out, "the statement allows everything but what it names")
                .hint("name what it allows in `Action`");
        }
    }
}
