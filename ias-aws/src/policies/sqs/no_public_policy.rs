//! Queues are not for everybody.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::statements;

/// Policies of queues let nobody in whom they do not name.
///
/// Looked at are statements that allow something to everybody without a condition.
///
/// # Why it matters
///
/// Everybody with an account of AWS can read such a queue, empty it, or fill it with orders of their own.
///
/// # How to mend it
///
/// Name who may do what. Grants do it for you:
///
/// ```
/// # use ias_aws::{iam, sqs};
/// # fn grant(queue: &sqs::Queue, role: &iam::Role) {
/// queue.grant_send_messages(role);
/// # }
/// ```
///
/// # When an exception is right
///
/// Never: for a service, add a condition on `aws:SourceArn`.
///
/// # Sources
///
/// - [Security best practices for SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(
    id = "sqs-no-public-policy",
    severity = Critical,
    enforcement = Mandatory,
    types = &["AWS::SQS::QueueInlinePolicy", "AWS::SQS::QueuePolicy"]
)]
pub fn no_public_policy(policy: &AnyResource<'_>, findings: &mut Findings) {
    for statement in statements(&policy.property("PolicyDocument")) {
        if statement.is_public() {
            findings
                .add(&statement.field, "the statement lets everybody use the queue")
                .hint("name the principal, or add a condition such as `aws:SourceArn`");
        }
    }
}
