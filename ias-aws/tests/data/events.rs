use ias_aws::events::{Cron, EventPattern, Rule, RuleProps, Schedule, Target};
use ias_aws::lambda::{Code, Function, FunctionProps, FunctionPropsRequired, Runtime};
use ias_aws::sqs::{Queue, QueueProps};
use ias_core::{Duration, text, value};
use serde_json::json;

use crate::support::{attribute, trial};

fn props() -> FunctionProps {
    FunctionProps::new(FunctionPropsRequired {
        runtime: Runtime::Python3_13,
        handler: "index.handler",
        code: Code::from_inline("x"),
    })
}

#[test]
fn a_schedule_calls_a_function_and_fills_a_queue() {
    let trial = trial();
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new());
    let failed = Queue::new(&trial.stack, "DLQ", QueueProps::new());
    let function = Function::new(&trial.stack, "F0", props());
    let call = Target::function(&function)
        .dead_letter_queue(&failed)
        .retry_attempts(2)
        .max_event_age(Duration::hours(1));
    let props = RuleProps::new().schedule(Schedule::rate(Duration::minutes(5)));
    Rule::new(&trial.stack, "R", props).add_target(call).add_target(Target::queue(&queue));
    let template = trial.template();
    let expected = json!({
        "ScheduleExpression": "rate(5 minutes)",
        "State": "ENABLED",
        "Targets": [
            {
                "Arn": attribute("F0A5CA96F1", "Arn"),
                "DeadLetterConfig": { "Arn": attribute("DLQ581697C4", "Arn") },
                "Id": "Target0",
                "RetryPolicy": { "MaximumEventAgeInSeconds": 3600, "MaximumRetryAttempts": 2 },
            },
            { "Arn": attribute("Q63C6E3AB", "Arn"), "Id": "Target1" },
        ],
    });
    assert_eq!(template.properties("RC21A1702"), &expected);
    let permission = template.properties("RAllowEventRuleSF0B4D1AA8C7CAD902E");
    assert_eq!(permission["Principal"], "events.amazonaws.com");
    assert_eq!(permission["SourceArn"], attribute("RC21A1702", "Arn"));
    let statement = &template.properties("QPolicy70C80277")["PolicyDocument"]["Statement"][1];
    assert_eq!(
        statement["Condition"],
        json!({ "ArnEquals": { "aws:SourceArn": attribute("RC21A1702", "Arn") } })
    );
}

#[test]
fn a_pattern_sends_a_document() {
    let trial = trial();
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new());
    let pattern = EventPattern::new().source(["aws.ec2"]).detail_type(["x"]).detail(value!({ "a": ["b"] }));
    let late = text!("\"{}\"", queue.queue_name());
    let document = value!({ "a": 1, "list": [true, null], "quote": "\"", "late": late });
    let target = Target::queue(&queue).input(document);
    Rule::new(&trial.stack, "R3", RuleProps::new().event_pattern(pattern).target(target));
    let template = trial.template();
    let rule = template.properties("R3A73DD3D3");
    let pattern = json!({ "source": ["aws.ec2"], "detail-type": ["x"], "detail": { "a": ["b"] } });
    assert_eq!(rule["EventPattern"], pattern);
    let input = r#"{"a":1,"list":[true,null],"quote":"\"","late":"\"${Q63C6E3AB.QueueName}\""}"#;
    assert_eq!(rule["Targets"][0]["Input"], json!({ "Fn::Sub": input }));
}

#[test]
fn one_function_in_two_targets_has_one_permission() {
    let trial = trial();
    let function = Function::new(&trial.stack, "F0", props());
    let rule =
        Rule::new(&trial.stack, "R", RuleProps::new().schedule(Schedule::cron(Cron::new().minute("0"))));
    rule.add_target(Target::function(&function).input(value!("a")));
    rule.add_target(Target::function(&function).input(value!("b")));
    let template = trial.template();
    assert_eq!(template.only("AWS::Lambda::Permission")["Action"], "lambda:InvokeFunction");
    assert_eq!(template.properties("RC21A1702")["Targets"][1]["Input"], "\"b\"");
}

#[test]
fn mistakes_are_reported_at_once() {
    let trial = trial();
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new().fifo(true));
    Rule::new(&trial.stack, "Never", RuleProps::new());
    let props = RuleProps::new().schedule(Schedule::rate(Duration::seconds(1)));
    Rule::new(&trial.stack, "R", props).add_target(Target::queue(&queue).retry_attempts(200));
    assert_eq!(trial.problems(), ["IAS1214", "IAS1214", "IAS1214", "IAS1505"]);
}
