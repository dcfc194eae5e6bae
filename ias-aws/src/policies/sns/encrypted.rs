//! Topics are encrypted.

use ias_core::policy::{Findings, Resource, policy};

use crate::sns::{CfnTopic, CfnTopicProps};

/// Topics encrypt their messages.
///
/// # Why it matters
///
/// A topic keeps messages until all subscribers have them, on disk and without encryption unless it names a key.
///
/// # How to mend it
///
/// ```
/// use ias_aws::sns::CfnTopicProps;
///
/// CfnTopicProps::new().kms_master_key_id(ias_core::known::<ias_aws::kinds::AliasName>("alias/aws/sns"));
/// ```
///
/// Services of AWS that publish, such as alarms, need a key of your own whose policy lets them.
///
/// # When an exception is right
///
/// For topics that only say that something happened.
///
/// # Sources
///
/// - [Securing Amazon SNS data with server-side encryption](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28
#[policy(id = "sns-encrypted", severity = Medium, enforcement = Advisory)]
pub fn encrypted(topic: &Resource<'_, CfnTopic>, findings: &mut Findings) {
    let key = topic.get(CfnTopicProps::kms_master_key_id);
    if key.is_absent() {
        findings
            .add(&key, "the messages of the topic are not encrypted")
            .hint("name a key in `KmsMasterKeyId`");
    }
}
