use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::AliasName;
use ias_aws::policies::sqs::ENCRYPTED;
use ias_aws::sqs::{CfnQueue, CfnQueueProps};
use ias_core::known;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
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
    )]
}
