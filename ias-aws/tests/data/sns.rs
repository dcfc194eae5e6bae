use ias_aws::kms::{Key, KeyProps};
use ias_aws::sns::{Subscription, Topic, TopicProps};
use ias_aws::sqs::{Queue, QueueProps};
use ias_core::value;
use serde_json::json;

use crate::support::{allow, attribute, refer, trial};

#[test]
fn a_topic_refuses_plain_connections() {
    let trial = trial();
    Topic::new(&trial.stack, "T", TopicProps::new());
    let template = trial.template();
    assert_eq!(
        template.list(),
        [("TD925BC7E", "AWS::SNS::Topic"), ("TPolicy0B398327", "AWS::SNS::TopicPolicy")]
    );
    let policy = template.properties("TPolicy0B398327");
    assert_eq!(policy["Topics"], json!([refer("TD925BC7E")]));
    let expected = json!([{
        "Sid": "AllowPublishThroughSSLOnly",
        "Effect": "Deny",
        "Action": "sns:Publish",
        "Resource": refer("TD925BC7E"),
        "Principal": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    }]);
    assert_eq!(policy["PolicyDocument"]["Statement"], expected);
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    let topic = Topic::new(&trial.stack, "T", TopicProps::new().master_key(&key));
    let role = trial.role();
    topic.grant_publish(&role);
    topic.grant_subscribe(&role);
    let expected = [
        allow(json!("sns:Publish"), refer("TD925BC7E")),
        allow(json!(["kms:Decrypt", "kms:GenerateDataKey*"]), attribute("K485CC42E", "Arn")),
        allow(json!("sns:Subscribe"), refer("TD925BC7E")),
    ];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn a_queue_subscribes_with_policy_and_key() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new().encryption(&key));
    let topic = Topic::new(&trial.stack, "T", TopicProps::new());
    let only = value!({ "kind": ["shipped"] });
    topic.add_subscription(Subscription::queue(&queue).raw_message_delivery(true).filter_policy(only));
    let template = trial.template();
    let subscription = template.resource("QSTE7DEDF33D0F1893D");
    let expected = json!({
        "TopicArn": refer("TD925BC7E"),
        "Protocol": "sqs",
        "Endpoint": attribute("Q63C6E3AB", "Arn"),
        "FilterPolicy": { "kind": ["shipped"] },
        "RawMessageDelivery": true,
    });
    assert_eq!(subscription["Properties"], expected);
    assert_eq!(subscription["DependsOn"], json!(["QPolicy70C80277"]));
    let statement = &template.properties("QPolicy70C80277")["PolicyDocument"]["Statement"][1];
    assert_eq!(statement["Action"], "sqs:SendMessage");
    assert_eq!(statement["Principal"], json!({ "Service": "sns.amazonaws.com" }));
    assert_eq!(statement["Condition"], json!({ "ArnEquals": { "aws:SourceArn": refer("TD925BC7E") } }));
    let statement = &template.properties("K485CC42E")["KeyPolicy"]["Statement"][1];
    assert_eq!(statement["Action"], json!(["kms:Decrypt", "kms:GenerateDataKey"]));
}

#[test]
fn people_subscribe() {
    let trial = trial();
    let topic = Topic::new(&trial.stack, "T", TopicProps::new());
    topic.add_subscription(Subscription::email("a@b.c"));
    let expected = json!({ "TopicArn": refer("TD925BC7E"), "Protocol": "email", "Endpoint": "a@b.c" });
    assert_eq!(trial.template().properties("Tabc75D7DD9D"), &expected);
}

#[test]
fn a_function_subscribes_with_a_permission() {
    use ias_aws::lambda::{Code, Function, FunctionProps, FunctionPropsRequired, Runtime};

    let trial = trial();
    let topic = Topic::new(&trial.stack, "T", TopicProps::new());
    let props = FunctionProps::new(FunctionPropsRequired {
        runtime: Runtime::Python3_13,
        handler: "index.handler",
        code: Code::from_inline("x"),
    });
    let function = Function::new(&trial.stack, "F0", props);
    topic.add_subscription(Subscription::function(&function));
    let template = trial.template();
    let expected = json!({
        "TopicArn": refer("TD925BC7E"),
        "Protocol": "lambda",
        "Endpoint": attribute("F0A5CA96F1", "Arn"),
    });
    assert_eq!(template.properties("F0T411AC707"), &expected);
    let permission = template.properties("F0AllowInvokeSTE7DEDF33F5415DB8");
    assert_eq!(permission["SourceArn"], refer("TD925BC7E"));
    assert_eq!(permission["Principal"], "sns.amazonaws.com");
}

#[test]
fn mistakes_are_reported_at_once() {
    let trial = trial();
    let topic = Topic::new(&trial.stack, "T", TopicProps::new().topic_name("orders.fifo"));
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new().fifo(true));
    topic.add_subscription(Subscription::queue(&queue));
    topic.add_subscription(Subscription::email("a@b.c").raw_message_delivery(true));
    assert_eq!(trial.problems(), ["IAS1210"; 3]);
}
