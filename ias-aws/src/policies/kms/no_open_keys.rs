//! Not everybody uses a key.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::statements;

/// Keys are not open to everybody.
///
/// Looked at are statements of a key's policy that allow the principal `*` without a condition.
///
/// # Why it matters
///
/// Every account of AWS in the world may then decrypt with the key, or delete it; encryption protects nothing any more.
///
/// # How to mend it
///
/// Take `kms::Key`, whose policy leaves the decision to the account's own policies; or name the principals:
///
/// ```
/// ias_core::value!({
///     "Effect": "Allow",
///     "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
///     "Action": "kms:*",
///     "Resource": "*",
/// });
/// ```
///
/// # When an exception is right
///
/// Never. For a service, add the condition `kms:CallerAccount` or `kms:ViaService`.
///
/// # Sources
///
/// - [Key policies](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html)
/// - PCI DSS 4.0.1 3.6.1.3, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and SC-12
#[policy(
    id = "kms-no-open-keys",
    severity = Critical,
    enforcement = Mandatory,
    types = &["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
)]
pub fn no_open_keys(key: &AnyResource<'_>, findings: &mut Findings) {
    for statement in statements(&key.property::<Json>("KeyPolicy")) {
        if statement.is_public() {
            findings
                .add(&statement.field, "everybody may use the key")
                .hint("name the principals, or add a condition such as `kms:CallerAccount`");
        }
    }
}
