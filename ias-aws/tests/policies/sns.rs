use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::AliasName;
use ias_aws::policies::sns::ENCRYPTED;
use ias_aws::sns::{CfnTopic, CfnTopicProps};
use ias_core::known;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
        &ENCRYPTED,
        |stack| drop(CfnTopic::new(stack, "T", encrypted())),
        |stack| drop(CfnTopic::new(stack, "T", CfnTopicProps::new())), // finding
        |stack| {
            CfnTopic::new(stack, "T", encrypted()).add_deletion_override("/Properties/KmsMasterKeyId"); // finding
        },
    )]
}

fn encrypted() -> CfnTopicProps {
    CfnTopicProps::new().kms_master_key_id(known::<AliasName>("alias/orders"))
}
