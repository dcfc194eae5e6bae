use ias_aws::cfn::CfnType as _;
use ias_aws::ec2::{CfnInstance, CfnInstanceProps};
use ias_aws::policies::general::{
    ALLOWED_REGIONS, AllowedRegions, INSTANCE_TYPES, InstanceTypes, MANDATORY_TAGS, MandatoryTags,
    TAG_VALUES, TagValues,
};
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
    let types = Case::new(
        &INSTANCE_TYPES,
        |stack| {
            CfnInstance::new(stack, "I", CfnInstanceProps::new().instance_type("m7g.large"));
            CfnInstance::new(stack, "J", CfnInstanceProps::new().instance_type("p5.48xlarge"));
        },
        |stack| {
            let props = CfnInstanceProps::new().instance_type("g6.xlarge"); // finding
            CfnInstance::new(stack, "I", props);
        },
        |stack| {
            let machine = CfnInstance::new(stack, "I", CfnInstanceProps::new().instance_type("m7g.large"));
            machine.add_override("/Properties/InstanceType", "p5.4xlarge"); // finding
        },
    );
    let values = Case::new(
        &TAG_VALUES,
        |stack| {
            Tags::of(stack).add("environment", "test");
            CfnQueue::new(stack, "Q", CfnQueueProps::new());
        },
        |stack| {
            Tags::of(stack).add("environment", "Prod");
            CfnQueue::new(stack, "Q", CfnQueueProps::new()); // finding
        },
        |stack| {
            Tags::of(stack).add("environment", "test");
            let queue = CfnQueue::new(stack, "Q", CfnQueueProps::new());
            queue.add_override("/Properties/Tags/0/Value", "Prod"); // finding
        },
    );
    vec![
        regions.with(|pack| pack.parameter(AllowedRegions::new(["eu-west-1"]))),
        tags.with(|pack| pack.parameter(MandatoryTags::new(["owner"]))),
        types.with(|pack| {
            let types = InstanceTypes::new().everywhere(["m7g"]).in_region("eu-west-1", ["p5.48xlarge"]);
            pack.parameter(types.in_region("us-east-1", ["g6"]))
        }),
        values.with(|pack| pack.parameter(TagValues::new().of("environment", ["production", "test"]))),
    ]
}
