//! Schedule expressions: `rate(5 minutes)`, `cron(0 12 * * ? *)`, `at(2026-12-24T18:00:00)`.
//!
//! Source: [EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html),
//! [EventBridge Scheduler](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html),
//! [crontab](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html).

use ias_core::{Diagnostic, Value};

use super::at::{At, Problems};
use super::known::forms;
use super::time;
use crate::codes;

/// What a service takes of schedules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Rules of EventBridge: rates and times, and `minute` for one, `minutes` for several.
    Rule,
    /// Rates, times and single moments.
    Schedule,
    /// Times only.
    Cron,
    /// The five fields of a crontab, without a word around them.
    Crontab,
}

/// Checks a property that holds a schedule.
pub(super) fn check(value: &Value, dialect: Dialect, at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| {
        if let Value::Text(text) = value
            && !text.is_empty()
            && !text.contains("{{resolve:")
            && let Err(Wrong { reason, hint }) = read(text, dialect)
        {
            let problem =
                Diagnostic::error(&codes::SCHEDULE_INVALID, format!("`{text}` is no schedule: {reason}"));
            to.add(at, problem.hint(hint));
        }
    });
}

#[derive(Debug, PartialEq, Eq)]
struct Wrong {
    reason: String,
    hint: String,
}

fn wrong(reason: impl Into<String>, hint: impl Into<String>) -> Result<(), Wrong> {
    Err(Wrong { reason: reason.into(), hint: hint.into() })
}

const RATE: &str = "a rate is `rate(1 minute)`, `rate(5 minutes)`, `rate(12 hours)` or `rate(7 days)`";
const CRON: &str =
    "a time is `cron(minutes hours day-of-month month day-of-week year)`, as in `cron(0 12 * * ? *)`";
const CRONTAB: &str = "a time is `minute hour day-of-month month day-of-week`, as in `0 6 * * MON-FRI`";

fn read(text: &str, dialect: Dialect) -> Result<(), Wrong> {
    if dialect == Dialect::Crontab {
        return crontab(text);
    }
    let inside = |word: &str| text.strip_prefix(word)?.strip_prefix('(')?.strip_suffix(')');
    match dialect {
        _ if let Some(inside) = inside("cron") => cron(inside),
        Dialect::Cron => wrong("it is not of the form `cron(..)`", CRON),
        _ if let Some(inside) = inside("rate") => rate(inside, dialect),
        Dialect::Schedule if let Some(inside) = inside("at") => match time::is_local(inside) {
            true => Ok(()),
            false => wrong(
                format!("`{inside}` is no time"),
                "a moment is `at(2026-12-24T18:00:00)`, without a zone",
            ),
        },
        Dialect::Schedule => {
            wrong("it is neither `rate(..)` nor `cron(..)` nor `at(..)`", format!("{RATE}; {CRON}"))
        }
        _ => wrong("it is neither `rate(..)` nor `cron(..)`", format!("{RATE}; {CRON}")),
    }
}

fn rate(inside: &str, dialect: Dialect) -> Result<(), Wrong> {
    let words: Vec<&str> = inside.split_whitespace().collect();
    let [value, unit] = words.as_slice() else {
        return wrong("a rate is a number and a unit", RATE);
    };
    let Some(value) = value.parse::<u64>().ok().filter(|&value| value > 0) else {
        return wrong(format!("`{value}` is no whole number above zero"), RATE);
    };
    let one = unit.strip_suffix('s').unwrap_or(unit);
    if !["minute", "hour", "day"].contains(&one) {
        return wrong(format!("`{unit}` is no unit of rates"), RATE);
    }
    // Only rules insist on the right number.
    if dialect == Dialect::Rule && (value == 1) == unit.ends_with('s') {
        let right = if value == 1 { one.to_owned() } else { format!("{one}s") };
        return wrong(format!("{value} goes with `{right}`"), format!("write `rate({value} {right})`"));
    }
    Ok(())
}

/// One field of a time.
struct Field {
    name: &'static str,
    from: u32,
    to: u32,
    /// Words that stand for numbers, the first one for `from`.
    words: &'static [&'static str],
    /// What else the field takes: `?` for either, `L` for the last, `W` for a working day, `#` for the nth.
    marks: &'static str,
}

const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const FIELDS: [Field; 6] = [
    Field { name: "minutes", from: 0, to: 59, words: &[], marks: "" },
    Field { name: "hours", from: 0, to: 23, words: &[], marks: "" },
    Field { name: "day of month", from: 1, to: 31, words: &[], marks: "?LW" },
    Field { name: "month", from: 1, to: 12, words: &MONTHS, marks: "" },
    Field { name: "day of week", from: 1, to: 7, words: &DAYS, marks: "?L#" },
    Field { name: "year", from: 1970, to: 2199, words: &[], marks: "" },
];

/// The fields of a crontab; Sunday is 0 and 7 there.
const CRONTAB_FIELDS: [Field; 5] = [
    Field { name: "minute", from: 0, to: 59, words: &[], marks: "" },
    Field { name: "hour", from: 0, to: 23, words: &[], marks: "" },
    Field { name: "day of month", from: 1, to: 31, words: &[], marks: "" },
    Field { name: "month", from: 1, to: 12, words: &MONTHS, marks: "" },
    Field { name: "day of week", from: 0, to: 7, words: &DAYS, marks: "" },
];

fn cron(inside: &str) -> Result<(), Wrong> {
    let fields: Vec<&str> = inside.split_whitespace().collect();
    let [_, _, day, _, week_day, _] = fields.as_slice() else {
        return wrong(format!("a time has six fields, this one {}", fields.len()), CRON);
    };
    fields.iter().zip(&FIELDS).try_for_each(|(text, of)| field(text, of))?;
    match (*day == "?", *week_day == "?") {
        (true, true) => {
            wrong("`?` stands in both fields of the day", "say one of them, and `?` for the other")
        }
        (false, false) => {
            let hint = if *week_day == "*" {
                "write `?` for the day of the week"
            } else {
                "write `?` for one of them"
            };
            wrong("a day of the month and a day of the week exclude each other", hint)
        }
        _ => Ok(()),
    }
}

fn crontab(text: &str) -> Result<(), Wrong> {
    let fields: Vec<&str> = text.split_whitespace().collect();
    if text.starts_with("cron(") || text.starts_with("rate(") {
        return wrong("here a time has no word around it", CRONTAB);
    }
    if fields.len() != CRONTAB_FIELDS.len() {
        return wrong(format!("a time has five fields, this one {}", fields.len()), CRONTAB);
    }
    fields.iter().zip(&CRONTAB_FIELDS).try_for_each(|(text, of)| field(text, of))
}

fn field(text: &str, of: &Field) -> Result<(), Wrong> {
    if of.marks.contains('?') && text == "?" {
        return Ok(());
    }
    match text.split(',').find(|part| !part_fits(part, of)) {
        None => Ok(()),
        Some(part) => {
            let words = match of.words {
                [first, .., last] => format!(", or {first} to {last}"),
                _ => String::new(),
            };
            let hint = format!("{} go from {} to {}{words}", plural(of.name), of.from, of.to);
            wrong(format!("`{part}` is no {}", singular(of.name)), hint)
        }
    }
}

fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

fn plural(name: &str) -> String {
    match name.strip_suffix('s') {
        Some(_) => name.to_owned(),
        None => name.replacen("day", "days", 1) + if name.starts_with("day") { "" } else { "s" },
    }
}

fn part_fits(part: &str, of: &Field) -> bool {
    let (range, step) = match part.split_once('/') {
        Some((range, step)) => (range, Some(step)),
        None => (part, None),
    };
    if step.is_some_and(|step| !step.parse::<u32>().is_ok_and(|step| step > 0)) {
        return false;
    }
    let marked = |mark: char| of.marks.contains(mark);
    match range.split_once('-') {
        Some(("L", back)) if marked('L') => back.parse::<u32>().is_ok(),
        Some((first, last)) => value_fits(first, of) && value_fits(last, of),
        None if range == "*" || range.is_empty() && step.is_some() => true,
        None if marked('L') && range == "L" || marked('W') && range == "LW" => true,
        None => {
            let plain = [('L', 'L'), ('W', 'W')]
                .iter()
                .find_map(|&(mark, end)| range.strip_suffix(end).filter(|_| marked(mark)))
                .or_else(|| {
                    let (day, nth) = range.split_once('#').filter(|_| marked('#'))?;
                    nth.parse::<u32>().ok().filter(|nth| (1..=5).contains(nth)).map(|_| day)
                });
            value_fits(plain.unwrap_or(range), of)
        }
    }
}

fn value_fits(text: &str, of: &Field) -> bool {
    let number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse::<u32>() {
        Ok(value) if number => (of.from..=of.to).contains(&value),
        _ => of.words.iter().any(|word| word.eq_ignore_ascii_case(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn admits(dialect: Dialect, texts: &[&str]) {
        for text in texts {
            assert_eq!(read(text, dialect), Ok(()), "{text}");
        }
    }

    #[track_caller]
    fn refuses(dialect: Dialect, text: &str, expect: &str) {
        let found = read(text, dialect).expect_err(text);
        assert!(found.reason.contains(expect) || found.hint.contains(expect), "{found:?}");
    }

    #[test]
    fn expressions_of_the_documentation_are_admitted() {
        admits(
            Dialect::Rule,
            &[
                "rate(1 minute)",
                "rate(5 minutes)",
                "rate(1 day)",
                "cron(0 10 * * ? *)",
                "cron(15 12 * * ? *)",
                "cron(0 18 ? * MON-FRI *)",
                "cron(0 8 1 * ? *)",
                "cron(0/15 * * * ? *)",
                "cron(0/10 * ? * MON-FRI *)",
                "cron(0/5 8-17 ? * MON-FRI *)",
                "cron(0/30 20-2 ? * MON-FRI *)",
                "cron(0 9 ? * 2#1 *)",
                "cron(0 0 L * ? *)",
                "cron(0 0 3W * ? *)",
                "cron(0 0 LW * ? *)",
                "cron(0 0 L-3 * ? *)",
                "cron(0 0 ? * 6L 2022-2023)",
                "cron(30 7 ? jan,jul sun 2026)",
            ],
        );
        admits(Dialect::Schedule, &["at(2022-11-20T13:00:00)", "rate(1 minutes)", "cron(0 0 1 1 ? 2030)"]);
        admits(Dialect::Crontab, &["30 0 1 1,6,12 *", "*/5 * * * *", "0 22 * * FRI", "0 0 * * 7"]);
    }

    #[test]
    fn others_are_refused_with_a_reason() {
        refuses(Dialect::Rule, "rate(1 minutes)", "write `rate(1 minute)`");
        refuses(Dialect::Rule, "rate(5 minute)", "write `rate(5 minutes)`");
        refuses(Dialect::Rule, "rate(0 minutes)", "`0` is no whole number above zero");
        refuses(Dialect::Rule, "rate(1.5 hours)", "`1.5` is no whole number");
        refuses(Dialect::Rule, "rate(5 seconds)", "`seconds` is no unit");
        refuses(Dialect::Rule, "rate(5minutes)", "a number and a unit");
        refuses(Dialect::Rule, "every 5 minutes", "neither `rate(..)` nor `cron(..)`");
        refuses(Dialect::Rule, "at(2022-11-20T13:00:00)", "neither `rate(..)` nor `cron(..)`");
        refuses(Dialect::Rule, "cron(0 10 * * *)", "six fields, this one 5");
        refuses(Dialect::Rule, "cron(0 10 * * * *)", "write `?` for the day of the week");
        refuses(Dialect::Rule, "cron(0 10 1 * MON *)", "exclude each other");
        refuses(Dialect::Rule, "cron(0 10 ? * ? *)", "in both fields");
        refuses(Dialect::Rule, "cron(60 10 * * ? *)", "minutes go from 0 to 59");
        refuses(Dialect::Rule, "cron(0 24 * * ? *)", "`24` is no hour");
        refuses(Dialect::Rule, "cron(0 10 32 * ? *)", "days of month go from 1 to 31");
        refuses(Dialect::Rule, "cron(0 10 * 13 ? *)", "months go from 1 to 12, or JAN to DEC");
        refuses(Dialect::Rule, "cron(0 10 ? * 0 *)", "`0` is no day of week");
        refuses(Dialect::Rule, "cron(0 10 ? * 2#6 *)", "`2#6` is no day of week");
        refuses(Dialect::Rule, "cron(0 10 ? * MONDAY *)", "`MONDAY` is no day of week");
        refuses(Dialect::Rule, "cron(0 10 * * ? 1900)", "years go from 1970 to 2199");
        refuses(Dialect::Schedule, "at(2022-13-20T13:00:00)", "is no time");
        refuses(Dialect::Cron, "rate(1 day)", "not of the form `cron(..)`");
        refuses(Dialect::Crontab, "cron(0 10 * * ? *)", "no word around it");
        refuses(Dialect::Crontab, "0 10 * * * *", "five fields, this one 6");
    }
}
