//! Every rule of the crate, as those of ias are tested.

use acme_policies::{QUEUE_DEAD_LETTERS, acme};
use ias_aws::cfn::CfnType as _;
use ias_aws::sqs::{CfnQueue, CfnQueueProps};
use ias_aws::{Stack, StackProps};
use ias_core::App;
use ias_core::testing::{RuleCase, assert_rules};
use ias_core::value;

fn stack(app: &App) -> Stack {
    Stack::new(app, "s", StackProps::new())
}

#[test]
fn rules_find_what_they_are_for() {
    let case = RuleCase::new(
        &QUEUE_DEAD_LETTERS,
        |stack| {
            let failed = CfnQueue::new(stack, "F", CfnQueueProps::new().redrive_allow_policy(value!({})));
            let redrive = value!({ "deadLetterTargetArn": (failed.attr_arn()), "maxReceiveCount": 5 });
            CfnQueue::new(stack, "Q", CfnQueueProps::new().redrive_policy(redrive));
        },
        |stack| drop(CfnQueue::new(stack, "Q", CfnQueueProps::new())), // finding
        |stack| {
            let props = CfnQueueProps::new().redrive_allow_policy(value!({}));
            let failed = CfnQueue::new(stack, "F", props); // finding
            failed.add_deletion_override("/Properties/RedriveAllowPolicy");
        },
    );
    assert_rules(&[&QUEUE_DEAD_LETTERS], &[case], stack, "src");
}

#[test]
fn the_pack_has_the_rules_of_the_house() {
    let pack = acme();
    assert!(pack.rules().any(|rule| *rule == QUEUE_DEAD_LETTERS));
    assert!(pack.rules().count() > 10);
    assert_eq!(pack.controls(&QUEUE_DEAD_LETTERS), ["Acme 5.2"]);
}
