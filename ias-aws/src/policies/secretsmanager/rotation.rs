//! Secrets change.

use ias_core::policy::{Findings, Resource, policy};

use crate::secretsmanager::{CfnRotationSchedule, CfnSecret, CfnSecretTargetAttachment};

/// Secrets are changed from time to time.
///
/// Looked at is whether a schedule of the same stack changes the secret, or the one that it is attached by.
///
/// # Why it matters
///
/// Secrets leak without anybody noticing: in logs, in dumps, with people who leave. One that changes every month is
/// worth little after a month.
///
/// # How to mend it
///
/// ```
/// use ias_aws::secretsmanager::{CfnRotationScheduleProps, cfn_rotation_schedule::RotationRules};
///
/// # let secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3";
/// CfnRotationScheduleProps::new(secret).rotation_rules(RotationRules::new().automatically_after_days(30));
/// ```
///
/// # When an exception is right
///
/// For secrets that another system changes, or that a partner gives out.
///
/// # Sources
///
/// - [Rotate AWS Secrets Manager secrets](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html)
/// - PCI DSS 4.0.1 8.6.3, HIPAA 164.308(a)(4)(ii)(B) and 164.308(a)(5)(ii)(D), NIST 800-53 r5 IA-5
#[policy(id = "secretsmanager-rotation", severity = Medium, enforcement = Advisory)]
pub fn rotation(secret: &Resource<'_, CfnSecret>, findings: &mut Findings) {
    let attached = secret.referrers::<CfnSecretTargetAttachment>();
    let changes = !secret.referrers::<CfnRotationSchedule>().is_empty()
        || attached.iter().any(|one| !one.referrers::<CfnRotationSchedule>().is_empty());
    if !changes {
        findings.add(secret, "nothing ever changes the secret").hint("add a `CfnRotationSchedule` for it");
    }
}
