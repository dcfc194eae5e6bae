use ias_aws::cfn::CfnType as _;
use ias_aws::policies::general::{ALLOWED_REGIONS, AllowedRegions, MANDATORY_TAGS, MandatoryTags};
use ias_aws::sqs::{CfnQueue, CfnQueueProps};
use ias_aws::{Environment, Stack, StackProps};
use ias_core::{Construct as _, Tags};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let regions = Case::new(
        &ALLOWED_REGIONS,
        |stack| drop(CfnQueue::new(stack, "Q", CfnQueueProps::new())),
        |stack| {
            let props = StackProps::new().environment(Environment::in_region("us-east-1"));
            let other = Stack::new(&stack.node().root(), "other", props);
            CfnQueue::new(&other, "Q", CfnQueueProps::new()); // finding
        },
        |stack| {
            let props = StackProps::new().environment(Environment::in_region("us-east-1"));
            let other = Stack::new(&stack.node().root(), "other", props);
            let queue = CfnQueue::new(&other, "Q", CfnQueueProps::new()); // finding
            queue.add_override("/Properties/QueueName", "orders");
        },
    );
    let tags = Case::new(
        &MANDATORY_TAGS,
        |stack| {
            Tags::of(stack).add("owner", "orders");
            CfnQueue::new(stack, "Q", CfnQueueProps::new());
        },
        |stack| drop(CfnQueue::new(stack, "Q", CfnQueueProps::new())), // finding
        |stack| {
            Tags::of(stack).add("owner", "orders");
            let queue = CfnQueue::new(stack, "Q", CfnQueueProps::new()); // finding
            queue.add_override("/Properties/Tags/0/Key", "possessor");
        },
    );
    vec![
        regions.with(|pack| pack.parameter(AllowedRegions::new(["eu-west-1"]))),
        tags.with(|pack| pack.parameter(MandatoryTags::new(["owner"]))),
    ]
}
