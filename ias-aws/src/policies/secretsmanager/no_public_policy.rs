//! Secrets are not for everybody.

use ias_core::policy::{Findings, Resource, policy};

use crate::policies::statements;
use crate::secretsmanager::{CfnResourcePolicy, CfnResourcePolicyProps};

/// Policies of secrets let nobody in whom they do not name.
///
/// Looked at are statements that allow something to everybody without a condition.
///
/// # Why it matters
///
/// Such a statement gives the secret to every account of AWS that knows its name.
///
/// # How to mend it
///
/// Name who may read. Grants do it for you:
///
/// ```
/// # use ias_aws::{iam, secretsmanager};
/// # fn grant(secret: &secretsmanager::Secret, role: &iam::Role) {
/// secret.grant_read(role);
/// # }
/// ```
///
/// # When an exception is right
///
/// Never.
///
/// # Sources
///
/// - [Resource-based policies](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "secretsmanager-no-public-policy", severity = Critical, enforcement = Mandatory)]
pub fn no_public_policy(policy: &Resource<'_, CfnResourcePolicy>, findings: &mut Findings) {
    for statement in statements(&policy.get(CfnResourcePolicyProps::resource_policy)) {
        if statement.is_public() {
            findings
                .add(&statement.field, "the statement lets everybody use the secret")
                .hint("name the principal, or add a condition such as `aws:PrincipalOrgID`");
        }
    }
}
