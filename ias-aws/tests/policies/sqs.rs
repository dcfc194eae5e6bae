use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::AliasName;
use ias_aws::policies::sqs::{ENCRYPTED, NO_PUBLIC_POLICY};
use ias_aws::sqs::{CfnQueue, CfnQueuePolicy, CfnQueuePolicyProps, CfnQueueProps};
use ias_core::{Value, known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ENCRYPTED,
            |stack| {
                CfnQueue::new(stack, "Q", CfnQueueProps::new());
                CfnQueue::new(
                    stack,
                    "R",
                    CfnQueueProps::new().kms_master_key_id(known::<AliasName>("alias/orders")),
                );
            },
            |stack| drop(CfnQueue::new(stack, "Q", CfnQueueProps::new().sqs_managed_sse_enabled(false))), // finding
            |stack| {
                let queue = CfnQueue::new(stack, "Q", CfnQueueProps::new());
                queue.add_override("/Properties/SqsManagedSseEnabled", false); // finding
            },
        ),
        Case::new(
            &NO_PUBLIC_POLICY,
            |stack| drop(CfnQueuePolicy::new(stack, "P", policy("arn:aws:iam::111122223333:root"))),
            |stack| {
                let props = policy("*"); // finding
                CfnQueuePolicy::new(stack, "P", props);
            },
            |stack| {
                let policy = CfnQueuePolicy::new(stack, "P", policy("arn:aws:iam::111122223333:root"));
                policy.add_override("/Properties/PolicyDocument", document("*")); // finding
            },
        ),
    ]
}

#[track_caller]
fn policy(principal: &str) -> CfnQueuePolicyProps {
    CfnQueuePolicyProps::new(document(principal), ["https://sqs.eu-west-1.amazonaws.com/111122223333/orders"])
}

fn document(principal: &str) -> Value {
    let statement = value!({
        "Effect": "Allow",
        "Principal": { "AWS": (principal) },
        "Action": "sqs:SendMessage",
        "Resource": "*",
    });
    value!({ "Version": "2012-10-17", "Statement": [statement] })
}
