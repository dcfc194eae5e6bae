use ias_aws::kms::{Key, KeyProps};
use ias_aws::sqs::{DeadLetterQueue, Queue, QueueEncryption, QueueProps};
use ias_core::{Duration, known};
use serde_json::json;

use crate::support::{allow, attribute, refer, trial};

#[test]
fn a_queue_is_encrypted_and_refuses_plain_connections() {
    let trial = trial();
    Queue::new(&trial.stack, "Q", QueueProps::new().visibility_timeout(Duration::seconds(60)));
    let template = trial.template();
    assert_eq!(
        template.list(),
        [("Q63C6E3AB", "AWS::SQS::Queue"), ("QPolicy70C80277", "AWS::SQS::QueuePolicy")]
    );
    let queue = template.resource("Q63C6E3AB");
    assert_eq!(queue["Properties"], json!({ "SqsManagedSseEnabled": true, "VisibilityTimeout": 60 }));
    assert_eq!(queue["DeletionPolicy"], "Delete");
    let policy = template.properties("QPolicy70C80277");
    assert_eq!(policy["Queues"], json!([refer("Q63C6E3AB")]));
    let expected = json!([{
        "Effect": "Deny",
        "Action": "sqs:*",
        "Resource": attribute("Q63C6E3AB", "Arn"),
        "Principal": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    }]);
    assert_eq!(policy["PolicyDocument"]["Statement"], expected);
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new());
    let role = trial.role();
    queue.grant_send_messages(&role);
    queue.grant_consume_messages(&role);
    queue.grant_purge(&role);
    let arn = attribute("Q63C6E3AB", "Arn");
    let consume = [
        "sqs:ReceiveMessage",
        "sqs:ChangeMessageVisibility",
        "sqs:GetQueueUrl",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
    ];
    let expected = [
        allow(json!(["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]), arn.clone()),
        allow(json!(consume), arn.clone()),
        allow(json!(["sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]), arn),
    ];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn grants_come_with_the_key() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new().encryption(&key));
    let role = trial.role();
    queue.grant_send_messages(&role);
    queue.grant_consume_messages(&role);
    let template = trial.template();
    assert_eq!(template.properties("Q63C6E3AB")["KmsMasterKeyId"], attribute("K485CC42E", "Arn"));
    let key = attribute("K485CC42E", "Arn");
    let all = json!(["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]);
    assert_eq!(template.role_policy()[1], allow(all, key.clone()));
    assert_eq!(template.role_policy()[3], allow(json!("kms:Decrypt"), key));
}

#[test]
fn failed_messages_go_to_another_queue() {
    let trial = trial();
    let props = || QueueProps::new().fifo(true).enforce_ssl(false);
    let failed = Queue::new(&trial.stack, "D", props());
    let props = props().dead_letter_queue(DeadLetterQueue::new(&failed, 3)).content_based_deduplication(true);
    Queue::new(&trial.stack, "Q", props.encryption(QueueEncryption::Unencrypted));
    let template = trial.template();
    let expected = json!({
        "ContentBasedDeduplication": true,
        "FifoQueue": true,
        "RedrivePolicy": { "deadLetterTargetArn": attribute("DCB28BBFE", "Arn"), "maxReceiveCount": 3 },
        "SqsManagedSseEnabled": false,
    });
    assert_eq!(template.properties("Q63C6E3AB"), &expected);
}

#[test]
fn a_queue_that_exists_has_no_policy_here() {
    let trial = trial();
    let arn = known("arn:aws:sqs:eu-west-1:123456789012:orders");
    let queue = Queue::from_queue_arn(&trial.stack, "Q", arn);
    queue.allow_service("sns.amazonaws.com", "arn:aws:sns:eu-west-1:123456789012:t");
    queue.grant_purge(&trial.role());
    let template = trial.template();
    assert_eq!(template.list().len(), 2);
    assert_eq!(template.role_policy()[0]["Resource"], "arn:aws:sqs:eu-west-1:123456789012:orders");
    assert_eq!(queue.queue_name().known().as_deref(), Some("orders"));
}

#[test]
fn settings_out_of_range_are_reported_at_once() {
    let trial = trial();
    let normal = Queue::new(&trial.stack, "Normal", QueueProps::new());
    let props = QueueProps::new()
        .queue_name("orders")
        .fifo(true)
        .visibility_timeout(Duration::hours(13))
        .dead_letter_queue(DeadLetterQueue::new(&normal, 0));
    Queue::new(&trial.stack, "Q", props);
    Queue::new(&trial.stack, "R", QueueProps::new().content_based_deduplication(true));
    Queue::new(&trial.stack, "S", QueueProps::new().queue_name("a".repeat(81)));
    Queue::new(&trial.stack, "T", QueueProps::new().queue_name("orders.fif"));
    assert_eq!(trial.problems(), ["IAS1203"; 7]);
}
