//! What `import` prints of a template.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "a program of README.md, word for word")]

use ias_aws::intrinsic::Condition;
use ias_aws::{CfnCondition, CfnParameter, CfnParameterProps, prelude::*, sqs};
use ias_core::{Json, prelude::*};

/// What `jobs.yaml` has.
pub fn jobs(scope: &dyn Construct) -> Stack {
    let stack = Stack::new(scope, "jobs", StackProps::new());

    let team = CfnParameter::new(&stack, "Team", CfnParameterProps::new());

    let is_prod = CfnCondition::new(&stack, "IsProd", Condition::equals(&team, "prod"));

    let dead = sqs::CfnQueue::new(&stack, "Dead", sqs::CfnQueueProps::new());
    dead.only_if(&is_prod);

    let props = sqs::CfnQueueProps::new()
        .queue_name(text!("{team}-jobs"))
        .redrive_policy(is_prod.or_absent::<Json>(value!({
            "deadLetterTargetArn": (dead.attr_arn()),
            "maxReceiveCount": 3,
        })));
    sqs::CfnQueue::new(&stack, "Jobs", props);

    stack
}

#[test]
fn the_template_is_the_same_again() {
    let app = App::new();
    jobs(&app);
    let assembly = app.synth().expect("nothing is wrong with it");
    let template: serde_json::Value =
        serde_json::from_slice(&assembly.file("jobs.template.json").expect("the stack").bytes).expect("JSON");
    let queue = &template["Resources"]["Jobs"]["Properties"];
    assert_eq!(queue["QueueName"], serde_json::json!({ "Fn::Sub": "${Team}-jobs" }));
    assert_eq!(queue["RedrivePolicy"]["Fn::If"][0], "IsProd");
}
