//! Topics.

use ias_core::{Construct, Diagnostic, Fits, IntoVal, Is, Node, Props, Text, Val};

use super::{CfnTopic, CfnTopicProps, TopicPolicy};
use crate::cfn::With as _;
use crate::iam::{Grant, Grantable, PolicyStatement, Principal};
use crate::intrinsic::{pseudo, select, split};
use crate::{codes, kinds, kms};

/// A topic: what is published to it goes to all who subscribed.
///
/// Unlike the CDK, a topic refuses messages without TLS by default ([`enforce_ssl`](TopicProps::enforce_ssl)), as security
/// standards ask for it and every client of AWS uses TLS; this adds a topic policy to the stack. A policy replaces the one
/// that SNS gives by itself, so services of AWS need [`allow_service`](Topic::allow_service), which alarms and the like
/// call themselves.
///
/// ```
/// use ias_aws::{Stack, StackProps, sns, sqs};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let shipped = sns::Topic::new(&stack, "Shipped", sns::TopicProps::new());
/// let mails = sqs::Queue::new(&stack, "Mails", sqs::QueueProps::new());
/// shipped.add_subscription(sns::Subscription::queue(&mails).raw_message_delivery(true));
/// shipped.add_subscription(sns::Subscription::email("orders@example.org"));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Topic {
    node: Node,
    arn: Val<Is<kinds::TopicArn>>,
    name: Val<String>,
    master_key: Option<kms::Key>,
    fifo: bool,
}

/// How a [`Topic`] is made.
///
/// Source: [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
#[derive(Clone, Debug, Props)]
pub struct TopicProps {
    /// The name; made by CloudFormation if absent. At most 256 letters, digits, `-` and `_`; that of a FIFO topic ends in
    /// `.fifo`.
    pub topic_name: Option<Val<String>>,
    /// What text messages and e-mails say they come from.
    pub display_name: Option<Val<String>>,
    /// The key that encrypts messages while they wait; SNS encrypts with keys of its own if absent. The key that AWS
    /// manages for SNS would keep services of AWS from publishing, so it cannot be chosen.
    pub master_key: Option<kms::Key>,
    /// Whether messages without TLS are refused.
    #[props(default = true)]
    pub enforce_ssl: bool,
    /// Whether messages keep their order and come once.
    #[props(default = false)]
    pub fifo: bool,
    /// Whether a FIFO topic drops messages with the same content.
    #[props(default = false)]
    pub content_based_deduplication: bool,
}

impl Topic {
    /// Defines a topic.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: TopicProps) -> Topic {
        scope.node().define(id, |node| {
            check(&node, &props);
            let key_arn = props.master_key.as_ref().map(kms::Key::key_arn);
            let deduplicate = props.content_based_deduplication;
            let resource = CfnTopicProps::new()
                .with(deduplicate.then_some(true), CfnTopicProps::content_based_deduplication)
                .with(props.display_name, CfnTopicProps::display_name)
                .with(props.fifo.then_some(true), CfnTopicProps::fifo_topic)
                .with(key_arn, CfnTopicProps::kms_master_key_id)
                .with(props.topic_name, CfnTopicProps::topic_name);
            let resource = CfnTopic::new(&node, "Resource", resource);
            let topic = Topic {
                arn: resource.reference(),
                name: resource.attr_topic_name(),
                master_key: props.master_key,
                fifo: props.fifo,
                node,
            };
            if props.enforce_ssl {
                topic.refuse_plain_connections();
            }
            topic
        })
    }

    /// A topic that exists already. Its policy is not touched.
    #[track_caller]
    pub fn from_topic_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::TopicArn>>) -> Topic {
        let name = match arn.known() {
            Some(known) => Val::unchecked(known.rsplit(':').next().unwrap_or_default()),
            None => select(5, split(":", &arn)),
        };
        let fifo = name.known().is_some_and(|name: String| name.ends_with(".fifo"));
        scope.node().define(id, |node| Topic { node, arn, name, master_key: None, fifo })
    }

    /// Its ARN.
    pub fn topic_arn(&self) -> Val<Is<kinds::TopicArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn topic_name(&self) -> Val<String> {
        self.name.clone()
    }

    /// The key that encrypts messages, if there is one.
    pub fn master_key(&self) -> Option<&kms::Key> {
        self.master_key.as_ref()
    }

    /// Whether messages keep their order and come once.
    pub fn is_fifo(&self) -> bool {
        self.fifo
    }

    /// Adds a statement to the topic's own policy; without effect on a topic that exists already.
    pub fn add_to_resource_policy(&self, statement: PolicyStatement) {
        if self.node.try_find_child("Resource").is_some() {
            TopicPolicy::of(self).add_statement(statement);
        }
    }

    /// Lets a service of AWS publish on behalf of this account, with the topic's key if it has one.
    pub fn allow_service(&self, service: &'static str) {
        let principal = Principal::service(service);
        let publish = PolicyStatement::allow(["sns:Publish"], [&self.arn]).principal(&principal);
        let account = pseudo::account_id();
        self.add_to_resource_policy(publish.condition("StringEquals", "aws:SourceAccount", &account));
        if let Some(key) = &self.master_key {
            let encrypt = PolicyStatement::allow(["kms:Decrypt", "kms:GenerateDataKey*"], ["*"]);
            let encrypt = encrypt.principal(&principal);
            key.add_to_resource_policy(encrypt.condition("StringEquals", "aws:SourceAccount", account));
        }
    }

    /// Lets a grantee do these actions with the topic.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Grant {
        Grant::add_to_principal(grantee, actions, [&self.arn])
    }

    /// Lets a grantee publish, with the topic's key if it has one.
    pub fn grant_publish(&self, grantee: &dyn Grantable) -> Grant {
        let grant = self.grant(grantee, ["sns:Publish"]);
        if let Some(key) = &self.master_key {
            key.grant(grantee, ["kms:Decrypt", "kms:GenerateDataKey*"]);
        }
        grant
    }

    /// Lets a grantee subscribe.
    pub fn grant_subscribe(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ["sns:Subscribe"])
    }

    fn refuse_plain_connections(&self) {
        let statement = PolicyStatement::deny(["sns:Publish"], [&self.arn]).principal(&Principal::Anyone);
        let statement = statement.sid("AllowPublishThroughSSLOnly");
        self.add_to_resource_policy(statement.condition("Bool", "aws:SecureTransport", "false"));
    }
}

fn check(node: &Node, props: &TopicProps) {
    let report = |message: String, hint: &str| {
        node.report(Diagnostic::error(&codes::TOPIC_SETTING_INVALID, message).hint(hint));
    };
    if let Some(name) = props.topic_name.as_ref().and_then(Val::known)
        && name.ends_with(".fifo") != props.fifo
    {
        let message = format!("the name `{name}` does not go with `fifo({})`", props.fifo);
        report(message, "only FIFO topics end in `.fifo`");
    }
    if props.content_based_deduplication && !props.fifo {
        report("deduplication is for FIFO topics".to_owned(), "add `fifo(true)`");
    }
}

impl From<&Topic> for Topic {
    fn from(topic: &Topic) -> Topic {
        topic.clone()
    }
}

// A handle stands where its reference is wanted.
impl<K> IntoVal<Is<K>> for &Topic
where
    kinds::TopicArn: Fits<K>,
{
    fn into_val(self) -> Val<Is<K>> {
        self.topic_arn().into_val()
    }
}
