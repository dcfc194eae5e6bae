//! Who gets what is published.

use ias_core::{Construct, Diagnostic, IntoVal, Json, Node, Val, value};

use super::cfn_subscription::FilterPolicyScope;
use super::{CfnSubscription, CfnSubscriptionProps, Topic};
use crate::cfn::With as _;
use crate::{cfn, codes, sqs};

/// Who gets what is published to a topic, and what of it.
#[derive(Clone, Debug)]
pub struct Subscription {
    target: Target,
    raw_message_delivery: bool,
    filter_policy: Option<Val<Json>>,
    filter_body: bool,
    dead_letter_queue: Option<sqs::Queue>,
}

#[derive(Clone, Debug)]
enum Target {
    Queue(sqs::Queue),
    #[cfg(feature = "lambda")]
    Function(crate::lambda::Function),
    /// Protocol, address.
    Address(&'static str, Val<String>, String),
}

/// Stands around the resource, as in the CDK.
#[derive(Clone, Debug, Construct)]
struct Subscribed {
    node: Node,
}

impl Subscription {
    fn of(target: Target) -> Subscription {
        Subscription {
            target,
            raw_message_delivery: false,
            filter_policy: None,
            filter_body: false,
            dead_letter_queue: None,
        }
    }

    /// Messages go to a queue, whose policy lets the topic send them.
    pub fn queue(queue: impl Into<sqs::Queue>) -> Subscription {
        Subscription::of(Target::Queue(queue.into()))
    }

    /// Messages call a function, which lets the topic do so.
    #[cfg(feature = "lambda")]
    pub fn function(function: impl Into<crate::lambda::Function>) -> Subscription {
        Subscription::of(Target::Function(function.into()))
    }

    /// Messages go to an e-mail address, whose owner must confirm.
    pub fn email(address: impl Into<String>) -> Subscription {
        let address = address.into();
        Subscription::of(Target::Address("email", Val::unchecked(&*address), address))
    }

    /// Messages go to an HTTPS address, which must confirm. The id tells it from others.
    pub fn https(id: impl Into<String>, url: impl IntoVal<String>) -> Subscription {
        Subscription::of(Target::Address("https", url.into_val(), id.into()))
    }

    /// Messages come as they were published, without the envelope of SNS; not for functions and e-mail.
    #[must_use]
    pub fn raw_message_delivery(mut self, raw: bool) -> Subscription {
        self.raw_message_delivery = raw;
        self
    }

    /// Only messages whose attributes match come.
    ///
    /// Source: [filter policies](https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html).
    #[must_use]
    pub fn filter_policy(mut self, policy: impl IntoVal<Json>) -> Subscription {
        self.filter_policy = Some(policy.into_val());
        self.filter_body = false;
        self
    }

    /// Only messages whose body, a JSON document, matches come.
    #[must_use]
    pub fn filter_policy_with_message_body(mut self, policy: impl IntoVal<Json>) -> Subscription {
        self.filter_policy = Some(policy.into_val());
        self.filter_body = true;
        self
    }

    /// Messages that could not be delivered go to a queue.
    #[must_use]
    pub fn dead_letter_queue(mut self, queue: impl Into<sqs::Queue>) -> Subscription {
        self.dead_letter_queue = Some(queue.into());
        self
    }
}

impl Topic {
    /// Adds a subscription.
    ///
    /// It stands below the queue or function that gets the messages, so topic and subscriber may be in two stacks.
    #[track_caller]
    pub fn add_subscription(&self, subscription: Subscription) -> CfnSubscription {
        self.check(&subscription);
        let unique = cfn::logical_id(&self.node().path()).unwrap_or_default();
        let (protocol, endpoint, scope, id) = match &subscription.target {
            Target::Queue(queue) => {
                queue.allow_service("sns.amazonaws.com", self.topic_arn());
                ("sqs", queue.queue_arn().cast(), queue.node().clone(), unique)
            }
            #[cfg(feature = "lambda")]
            Target::Function(function) => {
                let permission = crate::lambda::Permission::new("sns.amazonaws.com");
                let id = format!("AllowInvoke:{unique}");
                function.add_permission(&id, permission.source_arn(self.topic_arn()));
                ("lambda", function.function_arn().cast(), function.node().clone(), self.node().id())
            }
            Target::Address(protocol, address, id) => {
                (*protocol, address.clone(), self.node().clone(), id.clone())
            }
        };
        let redrive = subscription.dead_letter_queue.map(|queue| {
            queue.allow_service("sns.amazonaws.com", self.topic_arn());
            value!({ "deadLetterTargetArn": queue.queue_arn() })
        });
        let scope_of_filter = (subscription.filter_policy.is_some() && subscription.filter_body)
            .then_some(FilterPolicyScope::MessageBody);
        let props = CfnSubscriptionProps::new(self.topic_arn(), protocol)
            .endpoint(endpoint)
            .with(subscription.filter_policy, CfnSubscriptionProps::filter_policy)
            .with(scope_of_filter, CfnSubscriptionProps::filter_policy_scope)
            .with(
                subscription.raw_message_delivery.then_some(true),
                CfnSubscriptionProps::raw_message_delivery,
            )
            .with(redrive, CfnSubscriptionProps::redrive_policy);
        let around = scope.define(&id, |node| Subscribed { node });
        let resource = CfnSubscription::new(&around, "Resource", props);
        if let Target::Queue(queue) = &subscription.target
            && let Some(policy) = queue.node().try_find_child("Policy")
        {
            // A message that comes before the policy is refused.
            resource.node().add_dependency(&policy);
        }
        resource
    }

    fn check(&self, subscription: &Subscription) {
        let report = |message: &str, hint: &str| {
            self.node().report(Diagnostic::error(&codes::TOPIC_SETTING_INVALID, message).hint(hint));
        };
        let takes_raw = match &subscription.target {
            Target::Queue(queue) => {
                if queue.is_fifo() && !self.is_fifo() {
                    report(
                        "a FIFO queue cannot subscribe to a topic that keeps no order",
                        "use two of one sort",
                    );
                }
                true
            }
            #[cfg(feature = "lambda")]
            Target::Function(_) => false,
            Target::Address(protocol, ..) => *protocol == "https",
        };
        if subscription.raw_message_delivery && !takes_raw {
            report(
                "only queues and HTTPS take messages without an envelope",
                "leave out `raw_message_delivery`",
            );
        }
    }
}
