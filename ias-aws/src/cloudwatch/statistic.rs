//! How data points of a period become one.

use std::fmt;

use super::cfn_alarm;

/// How the data points of a period become one.
///
/// Source: [statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html).
///
/// ```
/// use ias_aws::cloudwatch::Statistic;
///
/// assert_eq!(Statistic::Percentile(99.9).to_string(), "p99.9");
/// assert_eq!(Statistic::TrimmedMean(10.0, 90.0).to_string(), "TM(10%:90%)");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Statistic {
    /// Their mean.
    Average,
    /// The least.
    Minimum,
    /// The greatest.
    Maximum,
    /// Their sum; for what is counted.
    Sum,
    /// How many there are.
    SampleCount,
    /// What so many percent of them stay below, 0 to 100: `Percentile(99.0)` is `p99`.
    Percentile(f64),
    /// The mean of those between two percentiles, 0 to 100.
    TrimmedMean(f64, f64),
    /// One in the words of CloudWatch, such as `PR(:300)` or `IQM`.
    Other(String),
}

impl Statistic {
    /// The word for it, where alarms have one; the others are extended statistics.
    pub(super) const fn simple(&self) -> Option<cfn_alarm::Statistic> {
        Some(match self {
            Statistic::Average => cfn_alarm::Statistic::Average,
            Statistic::Minimum => cfn_alarm::Statistic::Minimum,
            Statistic::Maximum => cfn_alarm::Statistic::Maximum,
            Statistic::Sum => cfn_alarm::Statistic::Sum,
            Statistic::SampleCount => cfn_alarm::Statistic::SampleCount,
            Statistic::Percentile(_) | Statistic::TrimmedMean(..) | Statistic::Other(_) => return None,
        })
    }

    /// What is wrong with it, if something is.
    pub(super) fn problem(&self) -> Option<String> {
        let percent = |part: &f64| (0.0..=100.0).contains(part);
        let fine = match self {
            Statistic::Percentile(part) => percent(part),
            Statistic::TrimmedMean(from, to) => percent(from) && percent(to) && from < to,
            _ => true,
        };
        (!fine).then(|| format!("`{self}` is no statistic: percentiles lie between 0 and 100"))
    }
}

impl fmt::Display for Statistic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Statistic::Average => f.write_str("Average"),
            Statistic::Minimum => f.write_str("Minimum"),
            Statistic::Maximum => f.write_str("Maximum"),
            Statistic::Sum => f.write_str("Sum"),
            Statistic::SampleCount => f.write_str("SampleCount"),
            Statistic::Percentile(part) => write!(f, "p{part}"),
            Statistic::TrimmedMean(from, to) => write!(f, "TM({from}%:{to}%)"),
            Statistic::Other(words) => f.write_str(words),
        }
    }
}
