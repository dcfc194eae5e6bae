//! Keys get new material every year.

use ias_core::Element;
use ias_core::policy::{Findings, Resource, policy};

use crate::kms::{CfnKey, CfnKeyProps};

/// Symmetric keys are rotated.
///
/// KMS makes new material for a key every year and keeps the old for what it has encrypted. Keys for signatures, and keys
/// whose material comes from elsewhere, are not rotated by KMS itself and are not looked at.
///
/// # Why it matters
///
/// The less one piece of material has encrypted, the less is lost with it; and auditors ask for it.
///
/// # How to mend it
///
/// As a pack has it by default, the rule turns rotation on by itself. In the program:
///
/// ```
/// use ias_aws::kms::CfnKeyProps;
///
/// CfnKeyProps::new().enable_key_rotation(true);
/// ```
///
/// # When an exception is right
///
/// For a key with whose ciphertext something outside of AWS works that knows one piece of material only.
///
/// # Sources
///
/// - [Rotate AWS KMS keys](https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html)
/// - PCI DSS 4.0.1 3.7.4, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-12, CIS AWS Foundations 5.0 3.6
#[policy(id = "kms-key-rotation", severity = Medium, enforcement = Remediate, remedy = rotate)]
pub fn key_rotation(key: &Resource<'_, CfnKey>, findings: &mut Findings) {
    let text = |name: &str| key.property::<String>(name).known();
    let symmetric = text("KeySpec").iter().all(|spec| spec == "SYMMETRIC_DEFAULT");
    if !symmetric || text("Origin").iter().any(|origin| origin != "AWS_KMS") {
        return;
    }
    let rotation = key.get(CfnKeyProps::enable_key_rotation);
    findings
        .expect(&rotation, |on| on == Some(true), "the key is not rotated")
        .hint("set `EnableKeyRotation` to true");
}

fn rotate(key: &mut Element) {
    key.change_props(|props: CfnKeyProps| props.enable_key_rotation(true));
}
