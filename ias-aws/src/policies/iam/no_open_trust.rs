//! Not everybody takes on a role.

use ias_core::policy::{Findings, Resource, policy};

use crate::iam::{CfnRole, CfnRoleProps};
use crate::policies::statements;

/// Roles do not trust everybody.
///
/// Looked at are statements of a role's trust policy that allow the principal `*` without a condition.
///
/// # Why it matters
///
/// Every account of AWS in the world can take on such a role, and there are those who try the names.
///
/// # How to mend it
///
/// Name who takes it on:
///
/// ```
/// use ias_aws::iam::{Principal, RoleProps};
///
/// RoleProps::new(Principal::service("lambda.amazonaws.com"));
/// ```
///
/// # When an exception is right
///
/// Never. For a whole organisation, add the condition `aws:PrincipalOrgID`.
///
/// # Sources
///
/// - [Principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "iam-no-open-trust", severity = Critical, enforcement = Mandatory)]
pub fn no_open_trust(role: &Resource<'_, CfnRole>, findings: &mut Findings) {
    for statement in statements(&role.get(CfnRoleProps::assume_role_policy_document)) {
        if statement.is_public() {
            findings
                .add(&statement.field, "everybody may take on the role")
                .hint("name the principals, or add a condition such as `aws:PrincipalOrgID`");
        }
    }
}
