//! Logs are encrypted with a key of one's own.

use ias_core::policy::{Findings, Resource, policy};

use crate::logs::{CfnLogGroup, CfnLogGroupProps};

/// Log groups are encrypted with a key of KMS.
///
/// CloudWatch encrypts all logs with a key of its own; the rule asks for one whose use can be granted and seen.
///
/// # Why it matters
///
/// Logs hold more than was meant: names, tokens, parts of requests. With a key of one's own, reading them takes a second
/// permission, and each use of the key is in the trail.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::{Stack, StackProps, kms};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "orders", StackProps::new());
/// use ias_aws::logs::CfnLogGroupProps;
///
/// let key = kms::Key::new(&stack, "Key", kms::KeyProps::new());
/// CfnLogGroupProps::new().kms_key_id(key.key_arn());
/// ```
///
/// The policy of the key has to let the service `logs` of the region use it.
///
/// # When an exception is right
///
/// For logs without data of persons and without secrets, as a key costs money.
///
/// # Sources
///
/// - [Encrypt log data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html)
/// - PCI DSS 4.0.1 10.3.2, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 AU-9 and SC-28
#[policy(id = "logs-encrypted", severity = Low, enforcement = Advisory)]
pub fn encrypted(group: &Resource<'_, CfnLogGroup>, findings: &mut Findings) {
    let key = group.get(CfnLogGroupProps::kms_key_id);
    if key.is_absent() {
        findings.add(&key, "the logs are encrypted with no key of your own").hint("set `KmsKeyId`");
    }
}
