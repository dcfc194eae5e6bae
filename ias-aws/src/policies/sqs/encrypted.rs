//! Queues are encrypted.

use ias_core::Element;
use ias_core::policy::{Findings, Resource, policy};

use crate::sqs::{CfnQueue, CfnQueueProps};

/// Queues encrypt their messages.
///
/// New queues do so with a key of SQS, unless `SqsManagedSseEnabled` is false; then only with a key of KMS.
///
/// # Why it matters
///
/// Messages wait in a queue for up to two weeks, and hold what services tell each other: orders, names, addresses.
///
/// # How to mend it
///
/// Take the property away, or name a key:
///
/// ```
/// use ias_aws::sqs::CfnQueueProps;
///
/// CfnQueueProps::new().kms_master_key_id(ias_core::known::<ias_aws::kinds::AliasName>("alias/aws/sqs"));
/// ```
///
/// # When an exception is right
///
/// For nothing that is known: the key of SQS costs nothing and needs no rights.
///
/// # Sources
///
/// - [Encryption at rest in Amazon SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28
#[policy(id = "sqs-encrypted", severity = Medium, enforcement = Remediate, remedy = encrypt)]
pub fn encrypted(queue: &Resource<'_, CfnQueue>, findings: &mut Findings) {
    if queue.get(CfnQueueProps::kms_master_key_id).is_set() {
        return;
    }
    let managed = queue.get(CfnQueueProps::sqs_managed_sse_enabled);
    findings
        .expect(&managed, |on| on != Some(false), "the messages of the queue are not encrypted")
        .hint("take `SqsManagedSseEnabled` away, or name a key in `KmsMasterKeyId`");
}

fn encrypt(queue: &mut Element) {
    queue.change_props(|props: CfnQueueProps| props.sqs_managed_sse_enabled(true));
}
