//! Keys can be brought back for a while.

use ias_core::policy::{AnyResource, Findings, policy};

/// How long a key that is being deleted can be brought back at least, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeletionWindow {
    /// The days: 7 to 30.
    pub days: i64,
}

/// Keys that are being deleted can be brought back for some days.
///
/// A pack says how many: [`DeletionWindow`]. A key that says nothing waits for 30 days.
///
/// # Why it matters
///
/// With the key, everything is lost that it has encrypted, also in backups. That something still needed it is often
/// noticed in the days before.
///
/// # How to mend it
///
/// Leave `PendingWindowInDays` out, or make it longer:
///
/// ```
/// use ias_aws::kms::CfnKeyProps;
///
/// CfnKeyProps::new().pending_window_in_days(30);
/// ```
///
/// # When an exception is right
///
/// For keys of stacks that tests make and remove.
///
/// # Sources
///
/// - [Delete a KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html)
/// - PCI DSS 4.0.1 3.7.5, NIST 800-53 r5 SC-12
#[policy(
    id = "kms-deletion-window",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
)]
pub fn deletion_window(key: &AnyResource<'_>, least: &DeletionWindow, findings: &mut Findings) {
    let days = key.property::<i64>("PendingWindowInDays");
    let message = format!("the key is gone in less than {} days", least.days);
    findings
        .expect(&days, |days| days.is_none_or(|days| days >= least.days), message)
        .hint(format_args!("set `PendingWindowInDays` to {} or more", least.days));
}
