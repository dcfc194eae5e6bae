//! Metrics in the words of alarms.

use ias_core::{IntoVal, Shape, Val};

use super::cfn_alarm::{self, Dimension, MetricDataQuery, MetricStat, MetricStatRequired};
use super::{AlarmMetric, CfnAlarmProps, MathExpression, Metric};
use crate::cfn::With as _;

pub(super) fn write(props: CfnAlarmProps, metric: &AlarmMetric) -> CfnAlarmProps {
    match metric {
        // Only the longer form has a label.
        AlarmMetric::Metric(metric) if metric.label.is_some() => {
            props.metrics([query(metric, "m1").return_data(true)])
        }
        AlarmMetric::Metric(metric) => flat(props, metric),
        AlarmMetric::Expression(expression) => props.metrics(queries(expression)),
    }
}

fn flat(props: CfnAlarmProps, metric: &Metric) -> CfnAlarmProps {
    let props = props
        .with(dimensions(metric), CfnAlarmProps::dimensions)
        .metric_name(&metric.metric_name)
        .namespace(&metric.namespace)
        .period(metric.period.to_seconds())
        .with(metric.unit, CfnAlarmProps::unit);
    match metric.statistic.simple() {
        Some(statistic) => props.statistic(statistic),
        None => props.extended_statistic(metric.statistic.to_string()),
    }
}

fn queries(expression: &MathExpression) -> Vec<MetricDataQuery> {
    let alone = expression.using_metrics.is_empty();
    let formula = MetricDataQuery::new("expr_1")
        .expression(&expression.expression)
        .with(expression.label.clone(), MetricDataQuery::label)
        .with(alone.then(|| expression.period.to_seconds()), MetricDataQuery::period)
        .return_data(true);
    let used = expression.using_metrics.iter().map(|(id, metric)| {
        // All have the period of the formula, or CloudWatch could not compute it.
        let same = Metric { period: expression.period, ..metric.clone() };
        query(&same, id).return_data(false)
    });
    std::iter::once(formula).chain(used).collect()
}

fn query(metric: &Metric, id: &str) -> MetricDataQuery {
    let name = cfn_alarm::Metric::new()
        .with(dimensions(metric), cfn_alarm::Metric::dimensions)
        .metric_name(&metric.metric_name)
        .namespace(&metric.namespace);
    let stat = MetricStat::new(MetricStatRequired {
        metric: name,
        period: metric.period.to_seconds(),
        stat: metric.statistic.to_string(),
    });
    // The schema has two equal lists of units.
    let unit = metric.unit.map(|unit| Val::<cfn_alarm::MetricStatUnit>::raw(unit.into_value()));
    MetricDataQuery::new(id)
        .with(metric.label.clone(), MetricDataQuery::label)
        .metric_stat(stat.with(unit, MetricStat::unit))
}

fn dimensions(metric: &Metric) -> Option<Vec<Dimension>> {
    let dimension = |(name, value): (&String, &Val<String>)| Dimension::new(value.into_val(), name);
    (!metric.dimensions.is_empty()).then(|| metric.dimensions.iter().map(dimension).collect())
}
