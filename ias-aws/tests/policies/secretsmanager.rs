use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::policies::secretsmanager::{NO_PUBLIC_POLICY, ROTATION};
use ias_aws::secretsmanager::cfn_rotation_schedule::RotationRules;
use ias_aws::secretsmanager::{
    CfnResourcePolicy, CfnResourcePolicyProps, CfnRotationSchedule, CfnRotationScheduleProps, CfnSecret,
    CfnSecretProps,
};
use ias_core::{Value, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &NO_PUBLIC_POLICY,
            |stack| drop(CfnResourcePolicy::new(stack, "P", props("arn:aws:iam::111122223333:root"))),
            |stack| {
                let props = props("*"); // finding
                CfnResourcePolicy::new(stack, "P", props);
            },
            |stack| {
                let policy = CfnResourcePolicy::new(stack, "P", props("arn:aws:iam::111122223333:root"));
                policy.add_override("/Properties/ResourcePolicy", document("*")); // finding
            },
        ),
        Case::new(
            &ROTATION,
            |stack| {
                let secret = CfnSecret::new(stack, "S", CfnSecretProps::new());
                schedule(stack, &secret);
            },
            |stack| drop(CfnSecret::new(stack, "S", CfnSecretProps::new())), // finding
            |stack| {
                let secret = CfnSecret::new(stack, "S", CfnSecretProps::new()); // finding
                let other = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:other-a1b2c3";
                schedule(stack, &secret).add_override("/Properties/SecretId", other);
            },
        ),
    ]
}

fn schedule(stack: &Stack, secret: &CfnSecret) -> CfnRotationSchedule {
    let month = RotationRules::new().automatically_after_days(30);
    let props = CfnRotationScheduleProps::new(secret.reference())
        .rotation_lambda_arn("arn:aws:lambda:eu-west-1:111122223333:function:change")
        .rotation_rules(month);
    CfnRotationSchedule::new(stack, "R", props)
}

#[track_caller]
fn props(principal: &str) -> CfnResourcePolicyProps {
    let secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3";
    CfnResourcePolicyProps::new(document(principal), secret)
}

fn document(principal: &str) -> Value {
    let read = value!({
        "Effect": "Allow",
        "Principal": { "AWS": (principal) },
        "Action": "secretsmanager:GetSecretValue",
        "Resource": "*",
    });
    value!({ "Version": "2012-10-17", "Statement": [read] })
}
