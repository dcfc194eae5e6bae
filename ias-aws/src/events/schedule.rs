//! Times at which a rule acts.

use ias_core::{Duration, Props};

/// Times at which a rule acts, in UTC.
///
/// Source: [schedule expressions](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html).
///
/// ```
/// use ias_aws::events::{Cron, Schedule};
/// use ias_core::Duration;
///
/// assert_eq!(Schedule::rate(Duration::minutes(5)).expression(), "rate(5 minutes)");
/// let nightly = Schedule::cron(Cron::new().minute("30").hour("2"));
/// assert_eq!(nightly.expression(), "cron(30 2 * * ? *)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schedule(pub(super) Result<String, String>);

/// The fields of a cron expression; one that is absent admits every value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Props)]
pub struct Cron {
    /// 0 to 59.
    pub minute: Option<String>,
    /// 0 to 23.
    pub hour: Option<String>,
    /// The day of the month, 1 to 31; not together with `week_day`.
    pub day: Option<String>,
    /// 1 to 12, or `JAN` to `DEC`.
    pub month: Option<String>,
    /// The day of the week, 1 (Sunday) to 7, or `SUN` to `SAT`.
    pub week_day: Option<String>,
    /// 1970 to 2199.
    pub year: Option<String>,
}

impl Schedule {
    /// Regularly, every so many minutes, hours or days; a minute at least.
    pub fn rate(every: Duration) -> Schedule {
        let millis = every.as_millis();
        let unit = [(86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute")]
            .into_iter()
            .find(|(unit, _)| millis > 0 && millis.is_multiple_of(*unit));
        Schedule(match unit {
            Some((unit, name)) if millis == unit => Ok(format!("rate(1 {name})")),
            Some((unit, name)) => Ok(format!("rate({} {name}s)", millis / unit)),
            None => Err(format!("a rule cannot act every {every}: it counts in whole minutes, one at least")),
        })
    }

    /// At the times of a cron expression.
    pub fn cron(cron: Cron) -> Schedule {
        if cron.day.is_some() && cron.week_day.is_some() {
            return Schedule(Err(
                "a schedule has a day of the month or a day of the week, not both".to_owned()
            ));
        }
        let any = |field: Option<String>| field.unwrap_or_else(|| "*".to_owned());
        let (day, week_day) = match cron.week_day {
            Some(week_day) => ("?".to_owned(), week_day),
            None => (any(cron.day), "?".to_owned()),
        };
        let (minute, hour, month, year) = (any(cron.minute), any(cron.hour), any(cron.month), any(cron.year));
        Schedule(Ok(format!("cron({minute} {hour} {day} {month} {week_day} {year})")))
    }

    /// An expression as EventBridge takes it: `rate(..)` or `cron(..)`.
    pub fn from_expression(expression: impl Into<String>) -> Schedule {
        Schedule(Ok(expression.into()))
    }

    /// The expression as EventBridge takes it; empty if there is none, which `synth` reports.
    pub fn expression(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(schedule: Schedule, expect: &str) {
        assert_eq!(schedule.expression(), expect);
    }

    #[test]
    fn expressions_of_the_cdk() {
        check(Schedule::rate(Duration::minutes(1)), "rate(1 minute)");
        check(Schedule::rate(Duration::hours(2)), "rate(2 hours)");
        check(Schedule::rate(Duration::days(1)), "rate(1 day)");
        check(Schedule::rate(Duration::minutes(90)), "rate(90 minutes)");
        check(Schedule::cron(Cron::new().minute("0")), "cron(0 * * * ? *)");
        check(
            Schedule::cron(Cron::new().minute("0").hour("4").week_day("MON-FRI")),
            "cron(0 4 ? * MON-FRI *)",
        );
        assert!(Schedule::rate(Duration::seconds(30)).0.is_err());
        assert!(Schedule::cron(Cron::new().day("1").week_day("MON")).0.is_err());
    }
}
