//! Queues.

use ias_core::{Construct, Diagnostic, Duration, IntoVal, Is, Node, Props, Size, Text, Val, text, value};

use super::{
    CfnQueue, CfnQueueProps, DeadLetterQueue, DeduplicationScope, FifoThroughputLimit, QueueEncryption,
    QueuePolicy,
};
use crate::cfn::{CfnType, RemovalPolicy, With as _};
use crate::iam::{Grant, Grantable, PolicyStatement, Principal};
use crate::intrinsic::{pseudo, select, split};
use crate::{codes, kinds, kms};

/// A queue.
///
/// Unlike the CDK, a queue refuses connections without TLS by default ([`enforce_ssl`](QueueProps::enforce_ssl)), as
/// security standards ask for it and every client of AWS uses TLS; this adds a queue policy to the stack.
///
/// ```
/// use ias_aws::{Stack, StackProps, iam, sqs};
/// use ias_core::{App, Duration};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let failed = sqs::Queue::new(&stack, "Failed", sqs::QueueProps::new().retention_period(Duration::days(14)));
/// let props = sqs::QueueProps::new()
///     .visibility_timeout(Duration::seconds(60))
///     .dead_letter_queue(sqs::DeadLetterQueue::new(&failed, 3));
/// let queue = sqs::Queue::new(&stack, "Orders", props);
///
/// let role = iam::Role::new(&stack, "Worker", iam::RoleProps::new(iam::Principal::service("ecs-tasks.amazonaws.com")));
/// queue.grant_consume_messages(&role);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Queue {
    node: Node,
    arn: Val<Is<kinds::QueueArn>>,
    url: Val<Is<kinds::QueueUrl>>,
    name: Val<String>,
    encryption_key: Option<kms::Key>,
    fifo: bool,
}

/// How a [`Queue`] is made.
///
/// Source: [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
#[derive(Clone, Debug, Props)]
pub struct QueueProps {
    /// The name; made by CloudFormation if absent. At most 80 letters, digits, `-` and `_`; that of a FIFO queue ends in
    /// `.fifo`.
    pub queue_name: Option<Val<String>>,
    /// How long a message is kept, 60 seconds to 14 days; 4 days if absent.
    pub retention_period: Option<Duration>,
    /// How long a new message waits until it can be received, 0 to 15 minutes; 0 if absent.
    pub delivery_delay: Option<Duration>,
    /// The largest message, 1 KiB to 1 MiB; 1 MiB if absent.
    pub max_message_size: Option<Size>,
    /// How long a received message is hidden from others, 0 to 12 hours; 30 seconds if absent.
    pub visibility_timeout: Option<Duration>,
    /// How long a receiver waits for a message, 0 to 20 seconds; 0 if absent.
    pub receive_message_wait_time: Option<Duration>,
    /// Where messages go that could not be processed.
    pub dead_letter_queue: Option<DeadLetterQueue>,
    /// How messages are encrypted.
    #[props(default = QueueEncryption::SqsManaged)]
    pub encryption: QueueEncryption,
    /// How long a data key of KMS is used again, 1 minute to 24 hours; 5 minutes if absent.
    pub data_key_reuse: Option<Duration>,
    /// Whether connections without TLS are refused.
    #[props(default = true)]
    pub enforce_ssl: bool,
    /// Whether messages keep their order and come once.
    #[props(default = false)]
    pub fifo: bool,
    /// Whether a FIFO queue drops messages with the same content.
    #[props(default = false)]
    pub content_based_deduplication: bool,
    /// Within which bounds a FIFO queue drops repeated messages; the whole queue if absent.
    pub deduplication_scope: Option<DeduplicationScope>,
    /// To what the limit of throughput of a FIFO queue applies; the whole queue if absent.
    pub fifo_throughput_limit: Option<FifoThroughputLimit>,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Destroy)]
    pub removal_policy: RemovalPolicy,
}

impl Queue {
    /// Defines a queue.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: QueueProps) -> Queue {
        scope.node().define(id, |node| {
            check(&node, &props);
            let (encrypt, encryption_key) = encrypt(&node, props.encryption);
            let redrive = props.dead_letter_queue.map(
                |to| value!({ "deadLetterTargetArn": to.queue.arn, "maxReceiveCount": to.max_receive_count }),
            );
            let resource = encrypt
                .with(
                    props.content_based_deduplication.then_some(true),
                    CfnQueueProps::content_based_deduplication,
                )
                .with(props.deduplication_scope, CfnQueueProps::deduplication_scope)
                .with(props.delivery_delay.map(Duration::to_seconds), CfnQueueProps::delay_seconds)
                .with(props.fifo.then_some(true), CfnQueueProps::fifo_queue)
                .with(props.fifo_throughput_limit, CfnQueueProps::fifo_throughput_limit)
                .with(
                    props.data_key_reuse.map(Duration::to_seconds),
                    CfnQueueProps::kms_data_key_reuse_period_seconds,
                )
                .with(props.max_message_size.map(Size::as_bytes), CfnQueueProps::maximum_message_size)
                .with(
                    props.retention_period.map(Duration::to_seconds),
                    CfnQueueProps::message_retention_period,
                )
                .with(props.queue_name, CfnQueueProps::queue_name)
                .with(
                    props.receive_message_wait_time.map(Duration::to_seconds),
                    CfnQueueProps::receive_message_wait_time_seconds,
                )
                .with(redrive, CfnQueueProps::redrive_policy)
                .with(props.visibility_timeout.map(Duration::to_seconds), CfnQueueProps::visibility_timeout);
            let resource = CfnQueue::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            let queue = Queue {
                arn: resource.attr_arn(),
                url: resource.reference(),
                name: resource.attr_queue_name(),
                encryption_key,
                fifo: props.fifo,
                node,
            };
            if props.enforce_ssl {
                queue.refuse_plain_connections();
            }
            queue
        })
    }

    /// A queue that exists already. Its policy is not touched.
    #[track_caller]
    pub fn from_queue_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::QueueArn>>) -> Queue {
        let parts: Vec<Val<String>> = match arn.known() {
            Some(known) => known.split(':').map(Val::unchecked).collect(),
            None => (0..6).map(|part| select(part, split(":", &arn))).collect(),
        };
        scope.node().define(id, |node| {
            let part = |at: usize| parts.get(at).cloned().unwrap_or_else(|| Val::unchecked(""));
            let (region, account, name) = (part(3), part(4), part(5));
            let url = text!("https://sqs.{region}.{}/{account}/{name}", pseudo::url_suffix()).cast();
            let fifo = name.known().is_some_and(|name| name.ends_with(".fifo"));
            Queue { node, arn, url, name, encryption_key: None, fifo }
        })
    }

    /// A queue that exists already in the account and region of the stack, by its name.
    #[track_caller]
    pub fn from_queue_name(scope: &dyn Construct, id: &str, name: impl IntoVal<String>) -> Queue {
        let name = name.into_val();
        let (region, account) = (pseudo::region(), pseudo::account_id());
        let arn = text!("arn:{}:sqs:{region}:{account}:{name}", pseudo::partition()).cast();
        let url = text!("https://sqs.{region}.{}/{account}/{name}", pseudo::url_suffix()).cast();
        let fifo = name.known().is_some_and(|name| name.ends_with(".fifo"));
        scope.node().define(id, |node| Queue { node, arn, url, name, encryption_key: None, fifo })
    }

    /// Its ARN.
    pub fn queue_arn(&self) -> Val<Is<kinds::QueueArn>> {
        self.arn.clone()
    }

    /// Its URL, by which programs use it.
    pub fn queue_url(&self) -> Val<Is<kinds::QueueUrl>> {
        self.url.clone()
    }

    /// Its name.
    pub fn queue_name(&self) -> Val<String> {
        self.name.clone()
    }

    /// The key that encrypts it, if it is not one that AWS manages.
    pub fn encryption_key(&self) -> Option<&kms::Key> {
        self.encryption_key.as_ref()
    }

    /// Whether messages keep their order and come once.
    pub fn is_fifo(&self) -> bool {
        self.fifo
    }

    /// Adds a statement to the queue's own policy; without effect on a queue that exists already.
    pub fn add_to_resource_policy(&self, statement: PolicyStatement) {
        if self.node.try_find_child("Resource").is_some() {
            QueuePolicy::of(self).add_statement(statement);
        }
    }

    /// Lets a grantee do these actions with the queue.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Grant {
        Grant::add_to_principal(grantee, actions, [&self.arn])
    }

    /// Lets a grantee send messages, with the queue's key if it has one.
    pub fn grant_send_messages(&self, grantee: &dyn Grantable) -> Grant {
        let grant = self.grant(grantee, SEND);
        if let Some(key) = &self.encryption_key {
            // To send, KMS must decrypt as well: the data key is used again.
            key.grant_encrypt_decrypt(grantee);
        }
        grant
    }

    /// Lets a grantee receive and delete messages, with the queue's key if it has one.
    pub fn grant_consume_messages(&self, grantee: &dyn Grantable) -> Grant {
        let grant = self.grant(grantee, CONSUME);
        if let Some(key) = &self.encryption_key {
            key.grant_decrypt(grantee);
        }
        grant
    }

    /// Lets a grantee delete all messages at once.
    pub fn grant_purge(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ["sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"])
    }

    /// Lets a service send messages on behalf of one source, such as a topic or rule, with the queue's key if it has one.
    pub fn allow_service(&self, service: &'static str, source: impl IntoVal<String>) {
        let principal = Principal::service(service);
        let statement = PolicyStatement::allow(["sqs:SendMessage"], [&self.arn]).principal(&principal);
        self.add_to_resource_policy(statement.condition("ArnEquals", "aws:SourceArn", source));
        if let Some(key) = &self.encryption_key {
            let statement = PolicyStatement::allow(["kms:Decrypt", "kms:GenerateDataKey"], ["*"]);
            key.add_to_resource_policy(statement.principal(&principal));
        }
    }

    fn refuse_plain_connections(&self) {
        let statement = PolicyStatement::deny(["sqs:*"], [&self.arn]).principal(&Principal::Anyone);
        self.add_to_resource_policy(statement.condition("Bool", "aws:SecureTransport", "false"));
    }
}

const SEND: [&str; 3] = ["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"];
const CONSUME: [&str; 5] = [
    "sqs:ReceiveMessage",
    "sqs:ChangeMessageVisibility",
    "sqs:GetQueueUrl",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
];

fn encrypt(node: &Node, encryption: QueueEncryption) -> (CfnQueueProps, Option<kms::Key>) {
    let props = CfnQueueProps::new();
    let key = match encryption {
        QueueEncryption::Unencrypted => return (props.sqs_managed_sse_enabled(false), None),
        QueueEncryption::SqsManaged => return (props.sqs_managed_sse_enabled(true), None),
        QueueEncryption::KmsManaged => {
            let name: Val<Is<kinds::AliasName>> = ias_core::known("alias/aws/sqs");
            return (props.kms_master_key_id(name), None);
        }
        QueueEncryption::Kms => {
            let about = format!("Created by {}", node.path());
            kms::Key::new(node, "Key", kms::KeyProps::new().description(about))
        }
        QueueEncryption::Key(key) => key,
    };
    (props.kms_master_key_id(key.key_arn()), Some(key))
}

fn check(node: &Node, props: &QueueProps) {
    let report = |message: String, hint: &str| {
        node.report(Diagnostic::error(&codes::QUEUE_SETTING_INVALID, message).hint(hint));
    };
    if let Some(name) = props.queue_name.as_ref().and_then(Val::known)
        && name.ends_with(".fifo") != props.fifo
    {
        report(
            format!("the name `{name}` does not go with `fifo({})`", props.fifo),
            "only FIFO queues end in `.fifo`",
        );
    }
    if let Some(name) = props.queue_name.as_ref().and_then(Val::known) {
        let bare = name.strip_suffix(".fifo").unwrap_or(&name);
        let allowed = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
        if bare.is_empty() || name.len() > 80 || !bare.chars().all(allowed) {
            report(
                format!("a queue cannot be called `{name}`"),
                "its name has 1 to 80 letters, digits, `-` and `_`",
            );
        }
    }
    let of_fifo = props.content_based_deduplication
        || props.deduplication_scope.is_some()
        || props.fifo_throughput_limit.is_some();
    if of_fifo && !props.fifo {
        report("deduplication is for FIFO queues".to_owned(), "add `fifo(true)`");
    }
    if let Some(dead) = &props.dead_letter_queue {
        if !(1..=1000).contains(&dead.max_receive_count) {
            report(
                format!("a message cannot be received {} times", dead.max_receive_count),
                "1 to 1,000 times",
            );
        }
        if dead.queue.fifo != props.fifo {
            let message = "a queue and the one for its failed messages must be of one sort".to_owned();
            report(message, "make both FIFO queues, or neither");
        }
    }
    let ranges = [
        ("retention_period", props.retention_period, Duration::seconds(60), Duration::days(14)),
        ("delivery_delay", props.delivery_delay, Duration::seconds(0), Duration::minutes(15)),
        ("visibility_timeout", props.visibility_timeout, Duration::seconds(0), Duration::hours(12)),
        (
            "receive_message_wait_time",
            props.receive_message_wait_time,
            Duration::seconds(0),
            Duration::seconds(20),
        ),
        ("data_key_reuse", props.data_key_reuse, Duration::minutes(1), Duration::hours(24)),
    ];
    for (name, given, least, most) in ranges {
        if let Some(given) = given.filter(|given| *given < least || *given > most) {
            report(format!("`{name}` is {given}"), &format!("it is {least} to {most}"));
        }
    }
}

impl From<&Queue> for Queue {
    fn from(queue: &Queue) -> Queue {
        queue.clone()
    }
}
