//! Topics are not for everybody.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::statements;

/// Policies of topics let nobody in whom they do not name.
///
/// Looked at are statements that allow something to everybody without a condition.
///
/// # Why it matters
///
/// Everybody with an account of AWS can listen to such a topic, or publish news of their own to all who trust it.
///
/// # How to mend it
///
/// Name who may do what. Grants do it for you:
///
/// ```
/// # use ias_aws::{iam, sns};
/// # fn grant(topic: &sns::Topic, role: &iam::Role) {
/// topic.grant_publish(role);
/// # }
/// ```
///
/// # When an exception is right
///
/// For topics with news for everybody, such as those of a data set, and reading only.
///
/// # Sources
///
/// - [Security best practices for SNS](https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(
    id = "sns-no-public-policy",
    severity = Critical,
    enforcement = Mandatory,
    types = &["AWS::SNS::TopicInlinePolicy", "AWS::SNS::TopicPolicy"]
)]
pub fn no_public_policy(policy: &AnyResource<'_>, findings: &mut Findings) {
    for statement in statements(&policy.property("PolicyDocument")) {
        if statement.is_public() {
            findings
                .add(&statement.field, "the statement lets everybody use the topic")
                .hint("name the principal, or add a condition such as `aws:SourceArn`");
        }
    }
}
