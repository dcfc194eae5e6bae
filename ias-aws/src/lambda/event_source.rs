//! Queues that call a function.

use ias_core::{Construct, Diagnostic, Duration, Node, Props};

use super::cfn_event_source_mapping::{FunctionResponseType, ScalingConfig};
use super::{CfnEventSourceMapping, CfnEventSourceMappingProps, Function};
use crate::cfn::With as _;
use crate::{cfn, codes, sqs};

/// A queue whose messages a function processes.
///
/// Source: [Lambda with SQS](https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html).
#[derive(Clone, Debug, Props)]
pub struct SqsEventSource {
    /// The queue. Its visibility timeout is at least the function's timeout, better six times as long.
    pub queue: sqs::Queue,
    /// How many messages a call gets at most, 1 to 10,000 (10 for a FIFO queue); 10 if absent.
    pub batch_size: Option<u32>,
    /// How long messages are collected for a call, at most 5 minutes; not for a FIFO queue. More than 10 messages at once
    /// need at least a second.
    pub max_batching_window: Option<Duration>,
    /// How many calls run at a time, 2 to 1,000; as many as the account allows if absent.
    pub max_concurrency: Option<u32>,
    /// Whether the function tells which messages of a call failed, so that only these come again.
    #[props(default = false)]
    pub report_batch_item_failures: bool,
    /// Whether messages are processed.
    #[props(default = true)]
    pub enabled: bool,
}

/// What connects the function with the queue.
#[derive(Clone, Debug, Construct)]
struct EventSourceMapping {
    node: Node,
}

impl Function {
    /// Processes the messages of a queue, which the function may receive and delete from then on.
    ///
    /// ```
    /// use ias_aws::lambda::{Code, Function, FunctionProps, FunctionPropsRequired, Runtime, SqsEventSource};
    /// use ias_aws::{Stack, StackProps, sqs};
    /// use ias_core::App;
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "orders", StackProps::new());
    /// let queue = sqs::Queue::new(&stack, "Orders", sqs::QueueProps::new());
    /// let ship = Function::new(&stack, "Ship", FunctionProps::new(FunctionPropsRequired {
    ///     runtime: Runtime::Python3_13,
    ///     handler: "index.handler",
    ///     code: Code::from_inline("def handler(event, context): pass"),
    /// }));
    /// ship.add_event_source(SqsEventSource::new(&queue).batch_size(5).report_batch_item_failures(true));
    /// ```
    #[track_caller]
    pub fn add_event_source(&self, source: SqsEventSource) -> CfnEventSourceMapping {
        check(self.node(), &source);
        // The id that the CDK gives, so that functions which move over keep their mapping.
        let queue = &source.queue;
        let unique = cfn::logical_id(&queue.node().path()).unwrap_or_default();
        queue.grant_consume_messages(self);
        let mapping =
            self.node().define(&format!("SqsEventSource:{unique}"), |node| EventSourceMapping { node });
        let window = source.max_batching_window.map(Duration::to_seconds);
        let answers = source.report_batch_item_failures;
        let answers = answers.then_some([FunctionResponseType::ReportBatchItemFailures]);
        let scaling = source.max_concurrency.map(|most| ScalingConfig::new().maximum_concurrency(most));
        let props = CfnEventSourceMappingProps::new(self.function_name())
            .with(source.batch_size, CfnEventSourceMappingProps::batch_size)
            .with((!source.enabled).then_some(false), CfnEventSourceMappingProps::enabled)
            .event_source_arn(queue.queue_arn())
            .with(answers, CfnEventSourceMappingProps::function_response_types)
            .with(window, CfnEventSourceMappingProps::maximum_batching_window_in_seconds)
            .with(scaling, CfnEventSourceMappingProps::scaling_config);
        CfnEventSourceMapping::new(&mapping, "Resource", props)
    }
}

fn check(node: &Node, source: &SqsEventSource) {
    let report = |message: String, hint: &str| {
        node.report(Diagnostic::error(&codes::FUNCTION_SETTING_INVALID, message).hint(hint));
    };
    let most = if source.queue.is_fifo() { 10 } else { 10_000 };
    if let Some(size) = source.batch_size.filter(|size| !(1..=most).contains(size)) {
        report(format!("a call cannot get {size} messages"), &format!("1 to {most} for this queue"));
    }
    match source.max_batching_window {
        Some(window) if window > Duration::minutes(5) => {
            report(format!("messages cannot be collected for {window}"), "at most 5 minutes");
        }
        Some(_) if source.queue.is_fifo() => {
            report(
                "messages of a FIFO queue are not collected".to_owned(),
                "leave out `max_batching_window`",
            );
        }
        None if source.batch_size > Some(10) && !source.queue.is_fifo() => {
            let message = "more than 10 messages at once need time to be collected".to_owned();
            report(message, "add `max_batching_window(Duration::seconds(1))` or more");
        }
        _ => {}
    }
    if let Some(most) = source.max_concurrency.filter(|most| !(2..=1000).contains(most)) {
        report(format!("{most} calls at a time cannot be asked for"), "2 to 1,000");
    }
}
