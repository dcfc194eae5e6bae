//! Schedules of CronJobs.
//!
//! Kubernetes reads them with the standard parser of [robfig/cron](https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format):
//! five fields or a word such as `@hourly`. A time zone in the text is refused, because `spec.timeZone` is the place for it
//! ([CronJob](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax)).

/// Why a schedule is none, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BadSchedule {
    pub(crate) reason: String,
    pub(crate) hint: String,
}

struct Unit {
    name: &'static str,
    first: u32,
    last: u32,
    words: &'static [&'static str],
}

const UNITS: [Unit; 5] = [
    Unit { name: "minute", first: 0, last: 59, words: &[] },
    Unit { name: "hour", first: 0, last: 23, words: &[] },
    Unit { name: "day of the month", first: 1, last: 31, words: &[] },
    Unit {
        name: "month",
        first: 1,
        last: 12,
        words: &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    },
    Unit {
        name: "day of the week",
        first: 0,
        last: 6,
        words: &["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
    },
];

const WORDS: [&str; 7] = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

/// Whether a text is a schedule.
pub(crate) fn check(text: &str) -> Result<(), BadSchedule> {
    let bad = |reason: String, hint: &str| Err(BadSchedule { reason, hint: hint.to_owned() });
    if text.contains("TZ=") {
        return bad("a schedule has no time zone".to_owned(), "set `spec.timeZone`, such as `Europe/Berlin`");
    }
    if let Some(word) = text.strip_prefix('@') {
        return match word.strip_prefix("every ") {
            Some(duration) if is_duration(duration) => Ok(()),
            Some(_) => bad("`@every` takes a duration".to_owned(), "write one such as `@every 1h30m`"),
            None if WORDS.contains(&text) => Ok(()),
            None => bad(
                format!("`{text}` is no schedule"),
                &format!("the words are {}", WORDS.map(|word| format!("`{word}`")).join(", ")),
            ),
        };
    }
    let fields: Vec<&str> = text.split_whitespace().collect();
    if fields.len() != UNITS.len() {
        let hint = match fields.len() {
            6 => "leave the seconds away: minute, hour, day of the month, month, day of the week",
            _ => "write minute, hour, day of the month, month, day of the week: `30 4 * * *`",
        };
        return bad(format!("a schedule has 5 fields, and this one has {}", fields.len()), hint);
    }
    fields.iter().zip(&UNITS).try_for_each(|(field, unit)| {
        field.split(',').filter(|part| !part.is_empty()).try_for_each(|part| unit.check(part))?;
        match field.split(',').all(str::is_empty) {
            true => Err(unit.bad(field, "it is empty")),
            false => Ok(()),
        }
    })
}

impl Unit {
    fn bad(&self, text: &str, reason: &str) -> BadSchedule {
        let words = match self.words {
            [] => String::new(),
            [first, .., last] => format!(", or `{first}` to `{last}`"),
            [only] => format!(", or `{only}`"),
        };
        BadSchedule {
            reason: format!("`{text}` is no {}: {reason}", self.name),
            hint: format!(
                "a {} is {} to {}{words}; `*`, `1-5`, `*/10` and lists work too",
                self.name, self.first, self.last
            ),
        }
    }

    /// `*`, `5`, `1-5`, `mon-fri`, each with an optional step.
    fn check(&self, part: &str) -> Result<(), BadSchedule> {
        let mut pieces = part.split('/');
        let (range, step) = (pieces.next().unwrap_or_default(), pieces.next());
        if pieces.next().is_some() {
            return Err(self.bad(part, "it has two steps"));
        }
        if let Some(step) = step {
            match step.parse::<u32>() {
                Ok(0) => return Err(self.bad(part, "the step is 0")),
                Ok(_) if step.bytes().all(|byte| byte.is_ascii_digit()) => {}
                _ => return Err(self.bad(part, "the step is no number")),
            }
        }
        let mut ends = range.split('-');
        let low = ends.next().unwrap_or_default();
        if matches!(low, "*" | "?") {
            return Ok(());
        }
        let first = self.number(low, part)?;
        let last = ends.next().map_or(Ok(first), |high| self.number(high, part))?;
        match ends.next() {
            Some(_) => Err(self.bad(part, "it has two ends too many")),
            None if first > last => Err(self.bad(part, "it ends before it begins")),
            None => Ok(()),
        }
    }

    fn number(&self, text: &str, part: &str) -> Result<u32, BadSchedule> {
        let word = self.words.iter().position(|word| word.eq_ignore_ascii_case(text));
        if let Some(at) = word {
            return Ok(self.first + at as u32);
        }
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|_| digits).ok_or_else(|| self.bad(part, "it is no number"))?;
        if (self.first..=self.last).contains(&number) {
            return Ok(number);
        }
        // Other crons take 7 for Sunday.
        let reason = if self.last == 6 && number == 7 { "Sunday is 0" } else { "it is out of range" };
        Err(self.bad(part, reason))
    }
}

/// A duration as Go reads it: `1h30m`, `1.5h`, `300ms`.
pub(crate) fn is_duration(text: &str) -> bool {
    let mut rest = text.strip_prefix(['+', '-']).unwrap_or(text);
    if rest == "0" {
        return true;
    }
    let mut parts = 0;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        let is_number = number.bytes().any(|byte| byte.is_ascii_digit()) && number.matches('.').count() <= 1;
        let unit = ["ns", "us", "µs", "μs", "ms", "s", "m", "h"].into_iter().find(|unit| {
            let next = after.strip_prefix(unit);
            next.is_some_and(|next| {
                next.is_empty() || next.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            })
        });
        let Some(unit) = unit.filter(|_| is_number) else { return false };
        rest = &after[unit.len()..];
        parts += 1;
    }
    parts > 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn schedules_that_kubernetes_takes() {
        let good = [
            "* * * * *",
            "*/5 * * * *",
            "0 0 13 * 5",
            "0 0 * * sun",
            "0 0 1 JAN *",
            "0,30 9-17/2 * * mon-fri",
            "5/15 * * * *",
            "@hourly",
            "@daily",
            "@every 1h30m",
            "? ? ? ? ?",
            " 0  3 * * *",
            "1,,2 * * * *",
            "00 04 * * 0",
        ];
        good.iter().for_each(|text| assert_eq!(check(text), Ok(()), "{text}"));
    }

    #[track_caller]
    fn bad(text: &str, reason: &str, hint: &str) {
        let found = check(text).unwrap_err();
        assert!(found.reason.contains(reason) && found.hint.contains(hint), "{found:?}");
    }

    #[test]
    fn schedules_that_kubernetes_refuses() {
        bad("", "has 0", "`30 4 * * *`");
        bad("0 0 0 * * *", "has 6", "seconds");
        bad("60 * * * *", "`60` is no minute: it is out of range", "0 to 59");
        bad("* 24 * * *", "no hour", "0 to 23");
        bad("* * 0 * *", "no day of the month", "1 to 31");
        bad("* * * 13 *", "no month", "`jan` to `dec`");
        bad("* * * * 7", "Sunday is 0", "`sun` to `sat`");
        bad("*/0 * * * *", "the step is 0", "");
        bad("*/x * * * *", "the step is no number", "");
        bad("1/2/3 * * * *", "two steps", "");
        bad("5-1 * * * *", "ends before it begins", "");
        bad("1-2-3 * * * *", "too many", "");
        bad("a * * * *", "is no number", "");
        bad(", * * * *", "empty", "");
        bad("TZ=UTC 0 0 * * *", "no time zone", "spec.timeZone");
        bad("CRON_TZ=UTC 0 0 * * *", "no time zone", "spec.timeZone");
        bad("@reboot", "no schedule", "`@hourly`");
        bad("@every day", "a duration", "`@every 1h30m`");
    }

    #[test]
    fn durations() {
        assert!(
            ["0", "1s", "1h30m", "1.5h", ".5s", "-1m", "300ms", "1m5ms"].iter().all(|text| is_duration(text))
        );
        assert!(!["", "1", "h", "1d", "1 h", "1.2.3s", "1hh"].iter().any(|text| is_duration(text)));
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in "\\PC*") {
            let _ = check(&text);
            let _ = is_duration(&text);
        }

        #[test]
        fn five_numbers_in_range(m in 0..60, h in 0..24, d in 1..32, month in 1..13, day in 0..7, step in 1..9) {
            let text = format!("{m}-59/{step} {h} {d} {month} {day}");
            prop_assert_eq!(check(&text), Ok(()));
        }
    }
}
