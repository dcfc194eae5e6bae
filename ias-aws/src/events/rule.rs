//! Rules.

use ias_core::{Construct, Diagnostic, Is, Node, Props, Val};

use super::{CfnRule, CfnRuleProps, EventPattern, Schedule, Target, cfn_rule};
use crate::cfn::{CfnType as _, With as _};
use crate::{codes, kinds};

/// A rule: it acts at times, or on events that match a pattern.
///
/// ```
/// use ias_aws::{Stack, StackProps, events, sqs};
/// use ias_core::{App, Duration};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let queue = sqs::Queue::new(&stack, "Jobs", sqs::QueueProps::new());
/// let hourly = events::RuleProps::new().schedule(events::Schedule::rate(Duration::hours(1)));
/// events::Rule::new(&stack, "Hourly", hourly).add_target(events::Target::queue(&queue));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Rule {
    node: Node,
    arn: Val<Is<kinds::RuleArn>>,
    name: Val<String>,
}

/// How a [`Rule`] is made: with a schedule, a pattern, or both.
///
/// Source: [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
#[derive(Clone, Debug, Props)]
pub struct RuleProps {
    /// The name; made by CloudFormation if absent.
    pub rule_name: Option<Val<String>>,
    /// What it is for, at most 512 characters.
    pub description: Option<Val<String>>,
    /// Whether it acts.
    #[props(default = true)]
    pub enabled: bool,
    /// When it acts; only on the default event bus.
    pub schedule: Option<Schedule>,
    /// On which events it acts.
    pub event_pattern: Option<EventPattern>,
    /// The event bus; the default one of the account if absent.
    pub event_bus_name: Option<Val<Is<kinds::EventBusArnOrEventBusName>>>,
    /// What it acts on; see also [`Rule::add_target`].
    #[props(default, each = target)]
    pub targets: Vec<Target>,
}

impl Rule {
    /// Defines a rule.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: RuleProps) -> Rule {
        scope.node().define(id, |node| {
            check(&node, &props);
            let state = if props.enabled { cfn_rule::State::Enabled } else { cfn_rule::State::Disabled };
            let schedule = props.schedule.as_ref().map(Schedule::expression);
            let resource = CfnRuleProps::new()
                .with(props.description, CfnRuleProps::description)
                .with(props.event_bus_name, CfnRuleProps::event_bus_name)
                .with(props.event_pattern, CfnRuleProps::event_pattern)
                .with(props.rule_name, CfnRuleProps::name)
                .with(schedule, CfnRuleProps::schedule_expression)
                .state(state);
            let resource = CfnRule::new(&node, "Resource", resource);
            let rule = Rule { arn: resource.attr_arn(), name: resource.reference(), node };
            for target in props.targets {
                rule.add_target(target);
            }
            rule
        })
    }

    /// Its ARN.
    pub fn rule_arn(&self) -> Val<Is<kinds::RuleArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn rule_name(&self) -> Val<String> {
        self.name.clone()
    }

    /// Acts on one more target; at most 5.
    #[track_caller]
    pub fn add_target(&self, target: Target) -> &Rule {
        self.check_target(&target);
        let Some(resource) = self.node.try_find_child("Resource") else { return self };
        let resource = CfnRule::from_node(resource);
        let held = resource.get(CfnRuleProps::targets).and_then(|targets| targets.known());
        let id = format!("Target{}", held.map_or(0, |targets| targets.len()));
        resource.push(CfnRuleProps::targets, target.bind(self, id));
        self
    }

    fn check_target(&self, target: &Target) {
        if target.needs_group() {
            let message = "a FIFO queue needs to know the group of a message";
            let problem = Diagnostic::error(&codes::RULE_SETTING_INVALID, message);
            self.node.report(problem.hint("add `message_group_id`"));
        }
    }
}

fn check(node: &Node, props: &RuleProps) {
    let report = |message: &str, hint: &str| {
        node.report(Diagnostic::error(&codes::RULE_SETTING_INVALID, message).hint(hint));
    };
    if props.schedule.is_none() && props.event_pattern.is_none() {
        report("the rule never acts", "give it a `schedule` or an `event_pattern`");
    }
    if props.schedule.is_some() && props.event_bus_name.is_some() {
        report("schedules are for the default event bus only", "leave out `event_bus_name`");
    }
    if let Some(Err(reason)) = props.schedule.as_ref().map(|schedule| &schedule.0) {
        report(reason, "such as `Schedule::rate(Duration::minutes(5))`");
    }
}

impl From<&Rule> for Rule {
    fn from(rule: &Rule) -> Rule {
        rule.clone()
    }
}
