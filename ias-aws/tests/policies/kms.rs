use ias_aws::cfn::CfnType as _;
use ias_aws::kms::{CfnKey, CfnKeyProps};
use ias_aws::policies::kms::{DELETION_WINDOW, DeletionWindow, KEY_ROTATION, NO_OPEN_KEYS};
use ias_core::{Value, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let window = Case::new(
        &DELETION_WINDOW,
        |stack| {
            CfnKey::new(stack, "K", CfnKeyProps::new());
            CfnKey::new(stack, "L", CfnKeyProps::new().pending_window_in_days(14));
        },
        |stack| drop(CfnKey::new(stack, "K", CfnKeyProps::new().pending_window_in_days(7))), // finding
        |stack| {
            let key = CfnKey::new(stack, "K", CfnKeyProps::new());
            key.add_override("/Properties/PendingWindowInDays", 13); // finding
        },
    );
    vec![
        Case::new(
            &KEY_ROTATION,
            |stack| drop(CfnKey::new(stack, "K", CfnKeyProps::new().enable_key_rotation(true))),
            |stack| drop(CfnKey::new(stack, "K", CfnKeyProps::new())), // finding
            |stack| {
                let key = CfnKey::new(stack, "K", CfnKeyProps::new().enable_key_rotation(true));
                key.add_override("/Properties/EnableKeyRotation", false); // finding
            },
        ),
        Case::new(
            &NO_OPEN_KEYS,
            |stack| {
                let account = policy("arn:aws:iam::111122223333:root");
                CfnKey::new(stack, "K", CfnKeyProps::new().key_policy(account));
            },
            |stack| {
                let everybody = CfnKeyProps::new().key_policy(policy("*")); // finding
                CfnKey::new(stack, "K", everybody);
            },
            |stack| {
                let account = policy("arn:aws:iam::111122223333:root");
                let props = CfnKeyProps::new().key_policy(account); // finding
                CfnKey::new(stack, "K", props)
                    .add_override("/Properties/KeyPolicy/Statement/0/Principal", "*");
            },
        ),
        window.with(|pack| pack.parameter(DeletionWindow { days: 14 })),
    ]
}

fn policy(principal: &str) -> Value {
    let statement = value!({
        "Effect": "Allow",
        "Principal": { "AWS": (principal) },
        "Action": "kms:*",
        "Resource": "*",
    });
    value!({ "Version": "2012-10-17", "Statement": [(statement)] })
}
