use ias_aws::cfn::CfnType as _;
use ias_aws::iam::{CfnManagedPolicy, CfnManagedPolicyProps};
use ias_aws::policies::iam::NO_FULL_ACCESS;
use ias_core::{Value, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
        &NO_FULL_ACCESS,
        |stack| {
            drop(CfnManagedPolicy::new(stack, "P", CfnManagedPolicyProps::new(document("s3:ListBucket"))));
        },
        |stack| {
            let props = CfnManagedPolicyProps::new(document("*")); // finding
            CfnManagedPolicy::new(stack, "P", props);
        },
        |stack| {
            CfnManagedPolicy::new(stack, "P", CfnManagedPolicyProps::new(document("s3:ListBucket")))
                .add_override("/Properties/PolicyDocument/Statement/0", statement("*")); // finding
        },
    )]
}

fn document(action: &str) -> Value {
    value!({ "Version": "2012-10-17", "Statement": [(statement(action))] })
}

fn statement(action: &str) -> Value {
    value!({ "Effect": "Allow", "Action": (action), "Resource": ["*"] })
}
