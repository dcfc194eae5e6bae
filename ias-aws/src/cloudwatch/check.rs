//! What CloudWatch refuses of an alarm.

use ias_core::{Diagnostic, Duration, Node};

use super::expression::is_id;
use super::{AlarmMetric, AlarmProps, MathExpression, Metric};
use crate::codes;

const DAY: Duration = Duration::days(1);
const WEEK: Duration = Duration::days(7);

pub(super) fn check(node: &Node, props: &AlarmProps) {
    let period = match &props.metric {
        AlarmMetric::Metric(metric) => {
            check_metric(node, metric);
            metric.period
        }
        AlarmMetric::Expression(expression) => {
            check_expression(node, expression);
            expression.period
        }
    };
    check_period(node, period);
    check_counts(node, props, period);
}

/// Called for each action that is added to one of the three lists.
pub(super) fn check_actions(node: &Node, count: usize) {
    // Said once, with the first one too many.
    if count == 6 {
        let message = "the alarm tells more than five at once".to_owned();
        report(node, message, "let a topic tell the others");
    }
}

fn check_metric(node: &Node, metric: &Metric) {
    let Metric { namespace, metric_name, dimensions, statistic, .. } = metric;
    let fits = |text: &str| (1..=255).contains(&text.chars().count());
    if !fits(namespace) || namespace.starts_with(':') {
        let hint = "a namespace has 1 to 255 characters, the first one not `:`";
        report(node, format!("`{namespace}` is no namespace of metrics"), hint);
    }
    if !fits(metric_name) {
        let hint = "a name has 1 to 255 characters";
        report(node, format!("`{metric_name}` is no name of a metric"), hint);
    }
    if dimensions.len() > 30 {
        report(node, format!("the metric has {} dimensions", dimensions.len()), "at most 30");
    }
    if let Some(problem) = statistic.problem() {
        report(node, problem, "write `Statistic::Percentile(99.0)`");
    }
}

fn check_expression(node: &Node, expression: &MathExpression) {
    expression.using_metrics.values().for_each(|metric| check_metric(node, metric));
    for id in expression.using_metrics.keys().filter(|id| !is_id(id) || *id == "expr_1") {
        let hint =
            "an id has a lower-case letter first, then letters, digits and `_`; `expr_1` is the formula's";
        report(node, format!("`{id}` cannot be the id of a metric in a formula"), hint);
    }
    let unknown = expression.unknown_ids();
    if !unknown.is_empty() {
        let unknown = unknown.into_iter().collect::<Vec<_>>().join(", ");
        let message = format!("the formula `{}` has ids without a metric: {unknown}", expression.expression);
        report(node, message, "give each one its metric: `.using(\"id\", metric)`");
    }
    if expression.using_metrics.len() > 10 {
        let message = format!("the formula has {} metrics", expression.using_metrics.len());
        report(node, message, "an alarm takes at most 10");
    }
}

fn check_period(node: &Node, period: Duration) {
    const MINUTE: u64 = Duration::minutes(1).as_millis();
    let short = [10, 20, 30].map(Duration::seconds);
    if !short.contains(&period) && (period.as_millis() == 0 || !period.as_millis().is_multiple_of(MINUTE)) {
        report(node, format!("the period is {period}"), "it is 10, 20 or 30 seconds, or whole minutes");
    }
}

fn check_counts(node: &Node, props: &AlarmProps, period: Duration) {
    let periods = props.evaluation_periods;
    if periods == 0 {
        report(node, "the alarm looks at no period".to_owned(), "`evaluation_periods` is at least 1");
    }
    if let Some(points) = props.datapoints_to_alarm.filter(|points| *points == 0 || *points > periods) {
        let message = format!("the alarm wants {points} data points of {periods} periods");
        report(node, message, "`datapoints_to_alarm` is 1 to `evaluation_periods`");
    }
    let most = if period < Duration::hours(1) { DAY } else { WEEK };
    let together = period.as_millis().saturating_mul(periods.into());
    if together > most.as_millis() {
        let message = format!("{periods} periods of {period} are longer than {most}");
        report(node, message, "a day is the most, or seven days with periods of an hour or more");
    }
}

fn report(node: &Node, message: String, hint: &str) {
    node.report(Diagnostic::error(&codes::ALARM_INVALID, message).hint(hint));
}
