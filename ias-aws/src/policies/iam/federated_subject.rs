//! Not everybody of an identity provider takes on a role.

use ias_core::policy::{Field, Findings, Resource, policy};
use ias_core::{Json, Map};

use crate::iam::{CfnRole, CfnRoleProps};
use crate::policies::statements;

/// Of providers that give each customer an audience of its own, the audience is enough.
const AUDIENCES: [&str; 4] = [
    "accounts.google.com:aud",
    "cognito-identity.amazonaws.com:aud",
    "graph.facebook.com:app_id",
    "www.amazon.com:app_id",
];

/// Roles for identity providers say whose tokens they take.
///
/// Looked at are statements of a role's trust policy that allow `sts:AssumeRoleWithWebIdentity`, as workflows of GitHub
/// and pods of Kubernetes use it. They need a condition on the subject, a key like
/// `token.actions.githubusercontent.com:sub`.
///
/// # Why it matters
///
/// The provider signs tokens for all its customers. Without the subject, the workflow of any repository in the world
/// takes on the role.
///
/// # How to mend it
///
/// ```
/// ias_core::value!({
///     "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
///     "StringLike": { "token.actions.githubusercontent.com:sub": "repo:acme/orders:ref:refs/heads/main" },
/// });
/// ```
///
/// # When an exception is right
///
/// For a provider of your own that signs for one subject only.
///
/// # Sources
///
/// - [Create a role for OpenID Connect](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(d), NIST 800-53 r5 AC-3 and IA-8
#[policy(id = "iam-federated-subject", severity = High, enforcement = Mandatory)]
pub fn federated_subject(role: &Resource<'_, CfnRole>, findings: &mut Findings) {
    for statement in statements(&role.get(CfnRoleProps::assume_role_policy_document)) {
        let takes_tokens = |action: &&str| action.eq_ignore_ascii_case("sts:AssumeRoleWithWebIdentity");
        if !statement.allows() || !statement.actions().iter().any(takes_tokens) {
            continue;
        }
        let condition = statement.field.key("Condition");
        let message = "the role takes the tokens of every subject of the provider";
        let tests = condition.cast::<Map<Json>>().entries();
        if tests.iter().any(|(_, keys)| names_subject(keys)) {
            continue;
        }
        if condition.is_unknown() || tests.iter().any(|(_, keys)| keys.is_unknown()) {
            findings.untold(&statement.field, message);
            continue;
        }
        findings.add(&statement.field, message).hint("add a condition on the key that ends with `:sub`");
    }
}

/// Whether a test of a condition looks at the subject, and lets not each one pass.
fn names_subject(keys: &Field<'_, Json>) -> bool {
    keys.cast::<Map<Json>>().entries().into_iter().any(|(key, wanted)| {
        let everyone = wanted.items().iter().flat_map(Field::texts).any(|one| ["*", "repo:*"].contains(&one));
        (key.ends_with(":sub") || AUDIENCES.contains(&key)) && !everyone
    })
}
