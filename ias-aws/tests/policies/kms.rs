use ias_aws::cfn::CfnType as _;
use ias_aws::kms::{CfnKey, CfnKeyProps};
use ias_aws::policies::kms::KEY_ROTATION;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
        &KEY_ROTATION,
        |stack| drop(CfnKey::new(stack, "K", CfnKeyProps::new().enable_key_rotation(true))),
        |stack| drop(CfnKey::new(stack, "K", CfnKeyProps::new())), // finding
        |stack| {
            let key = CfnKey::new(stack, "K", CfnKeyProps::new().enable_key_rotation(true));
            key.add_override("/Properties/EnableKeyRotation", false); // finding
        },
    )]
}
