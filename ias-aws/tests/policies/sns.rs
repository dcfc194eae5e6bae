use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::AliasName;
use ias_aws::policies::sns::{ENCRYPTED, NO_PUBLIC_POLICY};
use ias_aws::sns::{CfnTopic, CfnTopicPolicy, CfnTopicPolicyProps, CfnTopicProps};
use ias_core::{Value, known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ENCRYPTED,
            |stack| drop(CfnTopic::new(stack, "T", encrypted())),
            |stack| drop(CfnTopic::new(stack, "T", CfnTopicProps::new())), // finding
            |stack| {
                CfnTopic::new(stack, "T", encrypted()).add_deletion_override("/Properties/KmsMasterKeyId"); // finding
            },
        ),
        Case::new(
            &NO_PUBLIC_POLICY,
            |stack| drop(CfnTopicPolicy::new(stack, "P", policy("arn:aws:iam::111122223333:root"))),
            |stack| {
                let props = policy("*"); // finding
                CfnTopicPolicy::new(stack, "P", props);
            },
            |stack| {
                let policy = CfnTopicPolicy::new(stack, "P", policy("arn:aws:iam::111122223333:root"));
                policy.add_override("/Properties/PolicyDocument", document("*")); // finding
            },
        ),
    ]
}

fn encrypted() -> CfnTopicProps {
    CfnTopicProps::new().kms_master_key_id(known::<AliasName>("alias/orders"))
}

#[track_caller]
fn policy(principal: &str) -> CfnTopicPolicyProps {
    CfnTopicPolicyProps::new(document(principal), ["arn:aws:sns:eu-west-1:111122223333:orders"])
}

fn document(principal: &str) -> Value {
    let statement = value!({
        "Effect": "Allow",
        "Principal": { "AWS": (principal) },
        "Action": "sns:Publish",
        "Resource": "*",
    });
    value!({ "Version": "2012-10-17", "Statement": [statement] })
}
