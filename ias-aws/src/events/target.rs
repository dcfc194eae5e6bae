//! What a rule acts on.

use ias_core::{Construct, Duration, Expr, IntoVal, Json, Val, Value, concat};

use super::{Rule, cfn_rule};
use crate::cfn;
use crate::cfn::With as _;
use crate::lambda::{Function, Permission};
use crate::sqs::Queue;

/// What a rule acts on, and with what.
///
/// ```
/// # use ias_aws::{Stack, StackProps, sqs};
/// # use ias_core::App;
/// use ias_aws::events::Target;
/// use ias_core::{Duration, value};
///
/// # let app = App::new();
/// # let stack = Stack::new(&app, "orders", StackProps::new());
/// # let queue = sqs::Queue::new(&stack, "Q", sqs::QueueProps::new());
/// let target = Target::queue(&queue).input(value!({ "job": "clean up" })).max_event_age(Duration::hours(1));
/// ```
#[derive(Clone, Debug)]
pub struct Target {
    what: What,
    input: Option<Val<String>>,
    input_path: Option<String>,
    pub(super) message_group_id: Option<String>,
    dead_letter_queue: Option<Queue>,
    pub(super) retry_attempts: Option<u32>,
    pub(super) max_event_age: Option<Duration>,
}

#[derive(Clone, Debug)]
enum What {
    Function(Function),
    Queue(Queue),
}

impl Target {
    fn of(what: What) -> Target {
        Target {
            what,
            input: None,
            input_path: None,
            message_group_id: None,
            dead_letter_queue: None,
            retry_attempts: None,
            max_event_age: None,
        }
    }

    /// A function is called with the event.
    pub fn function(function: impl Into<Function>) -> Target {
        Target::of(What::Function(function.into()))
    }

    /// The event goes to a queue.
    pub fn queue(queue: impl Into<Queue>) -> Target {
        Target::of(What::Queue(queue.into()))
    }

    /// Sends this document instead of the event; late text may stand in it.
    #[must_use]
    pub fn input(mut self, document: impl IntoVal<Json>) -> Target {
        let mut parts = Vec::new();
        write(document.into_val().into_value(), &mut parts);
        self.input = Some(concat(parts));
        self
    }

    /// Sends a part of the event, such as `$.detail`.
    #[must_use]
    pub fn input_path(mut self, path: impl Into<String>) -> Target {
        self.input_path = Some(path.into());
        self
    }

    /// The group in which a FIFO queue keeps the order.
    #[must_use]
    pub fn message_group_id(mut self, id: impl Into<String>) -> Target {
        self.message_group_id = Some(id.into());
        self
    }

    /// Events that could not be delivered go to a queue.
    #[must_use]
    pub fn dead_letter_queue(mut self, queue: impl Into<Queue>) -> Target {
        self.dead_letter_queue = Some(queue.into());
        self
    }

    /// How often a failed delivery is tried again, 0 to 185 times; 185 if not set.
    #[must_use]
    pub fn retry_attempts(mut self, attempts: u32) -> Target {
        self.retry_attempts = Some(attempts);
        self
    }

    /// How long an event is tried to be delivered, 1 minute to 24 hours; 24 hours if not set.
    #[must_use]
    pub fn max_event_age(mut self, age: Duration) -> Target {
        self.max_event_age = Some(age);
        self
    }

    pub(super) fn needs_group(&self) -> bool {
        matches!(&self.what, What::Queue(queue) if queue.is_fifo()) && self.message_group_id.is_none()
    }

    /// The property of the rule; lets the rule act on the target.
    pub(super) fn bind(self, rule: &Rule, id: String) -> cfn_rule::Target {
        use cfn_rule::{DeadLetterConfig, RetryPolicy, SqsParameters, Target as Property};
        let arn: Val<String> = match &self.what {
            What::Function(function) => {
                let unique = cfn::logical_id(&function.node().path()).unwrap_or_default();
                let permission = Permission::new("events.amazonaws.com").source_arn(rule.rule_arn());
                function.permit(rule.node(), &format!("AllowEventRule{unique}"), permission);
                function.function_arn().cast()
            }
            What::Queue(queue) => {
                queue.allow_service("events.amazonaws.com", rule.rule_arn());
                queue.queue_arn().cast()
            }
        };
        let dead_letters = self.dead_letter_queue.map(|queue| {
            queue.allow_service("events.amazonaws.com", rule.rule_arn());
            DeadLetterConfig::new().arn(queue.queue_arn())
        });
        let retry = (self.retry_attempts.is_some() || self.max_event_age.is_some()).then(|| {
            RetryPolicy::new()
                .with(self.max_event_age.map(Duration::to_seconds), RetryPolicy::maximum_event_age_in_seconds)
                .with(self.retry_attempts, RetryPolicy::maximum_retry_attempts)
        });
        Property::new(id, arn)
            .with(dead_letters, Property::dead_letter_config)
            .with(self.input, Property::input)
            .with(self.input_path, Property::input_path)
            .with(retry, Property::retry_policy)
            .with(self.message_group_id.map(SqsParameters::new), Property::sqs_parameters)
    }
}

/// Writes a document as JSON text; late parts are taken for text that needs no escapes, such as names and ARNs.
fn write(document: Value, parts: &mut Vec<Value>) {
    let known = |text: String| Value::from(text);
    let quoted = |text: &str| known(serde_json::Value::from(text).to_string());
    match document {
        Value::Null => parts.push("null".into()),
        Value::Bool(truth) => parts.push(known(truth.to_string())),
        Value::Int(number) => parts.push(known(number.to_string())),
        Value::Float(number) => parts.push(known(number.to_string())),
        Value::Number(number) => parts.push(known(number.to_string())),
        Value::Text(text) => parts.push(quoted(&text)),
        Value::List(list) => {
            parts.push("[".into());
            for (at, item) in list.into_iter().enumerate() {
                if at > 0 {
                    parts.push(",".into());
                }
                write(item, parts);
            }
            parts.push("]".into());
        }
        Value::Map(map) => {
            parts.push("{".into());
            for (at, (key, item)) in map.into_iter().enumerate() {
                if at > 0 {
                    parts.push(",".into());
                }
                parts.push(quoted(&key));
                parts.push(":".into());
                write(item, parts);
            }
            parts.push("}".into());
        }
        Value::Expr(expr) => match *expr {
            // Known parts of the text may need escapes.
            Expr::Concat(inner) => {
                parts.push("\"".into());
                for part in inner {
                    parts.push(match part {
                        Value::Text(text) => known(quoted_inside(&text)),
                        late => late,
                    });
                }
                parts.push("\"".into());
            }
            other => parts.extend(["\"".into(), Value::from(other), "\"".into()]),
        },
    }
}

fn quoted_inside(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}
