//! Metrics computed from others.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::{Duration, Props, Val};

use super::Metric;

/// A metric that is computed from others, or by a query of Metrics Insights.
///
/// Source: [metric math](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html).
///
/// ```
/// use ias_aws::cloudwatch::{MathExpression, Metric, Statistic};
/// use ias_core::Duration;
///
/// let requests = Metric::new("Orders", "Requests").statistic(Statistic::Sum);
/// let errors = Metric::new("Orders", "Errors").statistic(Statistic::Sum);
/// let percent = MathExpression::new("100 * errors / requests")
///     .using("errors", errors)
///     .using("requests", requests)
///     .period(Duration::minutes(1));
/// ```
#[derive(Clone, Debug, Props)]
pub struct MathExpression {
    /// The formula, at most 2,048 characters: ids of metrics, functions such as `FILL(e, 0)`, or `SELECT ..`.
    pub expression: String,
    /// The metrics in the formula, at most 10, by the ids that it has for them: a lower-case letter first, then letters,
    /// digits and `_`.
    #[props(default, each = using)]
    pub using_metrics: BTreeMap<String, Metric>,
    /// How long a period is, for all of the metrics.
    #[props(default = Duration::minutes(5))]
    pub period: Duration,
    /// What people see in its place.
    pub label: Option<Val<String>>,
}

impl MathExpression {
    /// Whether it is a query of Metrics Insights, whose words are not ids.
    fn is_query(&self) -> bool {
        self.expression.trim_start().get(..6).is_some_and(|word| word.eq_ignore_ascii_case("SELECT"))
    }

    /// The ids that the formula has and no metric is given for.
    pub(super) fn unknown_ids(&self) -> BTreeSet<&str> {
        if self.is_query() {
            return BTreeSet::new();
        }
        ids(&self.expression).filter(|id| !self.using_metrics.contains_key(*id)).collect()
    }
}

/// Whether it can be the id of a metric.
pub(super) fn is_id(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_lowercase())
        && text.len() <= 255
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
}

/// The ids in a formula: words that begin with a lower-case letter, outside of quoted text.
fn ids(expression: &str) -> impl Iterator<Item = &str> {
    let plain = expression.split(['"', '\'']).step_by(2);
    let words = plain.flat_map(|part| part.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_'));
    words.filter(|word| is_id(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expression: &str, expected: &[&str]) {
        assert_eq!(ids(expression).collect::<Vec<_>>(), expected, "{expression}");
    }

    #[test]
    fn ids_are_words_that_begin_with_a_lower_case_letter() {
        check("100 * e / m_1", &["e", "m_1"]);
        check("IF(FILL(errors, 0) > 10 AND r2 < 1e3, 1, 0)", &["errors", "r2"]);
        check("SUM(SEARCH('{AWS/EC2,InstanceId} cpu', 'Average', 300)) + m", &["m"]);
    }

    #[test]
    fn queries_have_no_ids() {
        let query = MathExpression::new("SELECT avg(CPUUtilization) FROM SCHEMA(\"AWS/EC2\", InstanceId)");
        assert!(query.unknown_ids().is_empty());
    }
}
