//! Moments: `2026-12-24T18:00:00Z`.
//!
//! Source: [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339). Services differ in how much they leave out, so only what
//! none of them reads is a problem.

use ias_core::{Diagnostic, Value};

use super::at::{At, Problems};
use super::known::forms;
use crate::codes;

/// Checks a property that holds a moment.
pub(super) fn check(value: &Value, at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| {
        if let Value::Text(text) = value
            && !text.contains("{{resolve:")
            && !is_moment(text)
        {
            let problem = Diagnostic::error(&codes::TIMESTAMP_INVALID, format!("`{text}` is no moment"));
            to.add(at, problem.hint("a moment is written `2026-12-24T18:00:00Z`"));
        }
    });
}

/// Whether it is a date with or without a time and a zone, or seconds since 1970.
fn is_moment(text: &str) -> bool {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return text.len() != 4 && text.parse::<f64>().is_ok();
    }
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return is_date(text) };
    let zone = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    is_date(date) && is_time(&time[..zone]) && is_zone(&time[zone..])
}

/// Whether it is a date with a time and without a zone.
pub(super) fn is_local(text: &str) -> bool {
    text.split_once('T').is_some_and(|(date, time)| is_date(date) && is_time(time))
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Hours and minutes, with or without seconds and parts of them.
fn is_time(text: &str) -> bool {
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = text.split(':').collect();
    let fits = |(part, most): (&&str, u32)| digits(part, 2).is_some_and(|value| value <= most);
    let fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    // 60 is a leap second.
    (2..=3).contains(&parts.len()) && fraction && parts.iter().zip([23, 59, 60]).all(fits)
}

fn is_zone(text: &str) -> bool {
    let offset = |rest: &str| match rest.split_once(':') {
        Some((hours, minutes)) => digits(hours, 2).is_some() && digits(minutes, 2).is_some(),
        None => digits(rest, 2).or_else(|| digits(rest, 4)).is_some(),
    };
    matches!(text, "" | "Z" | "z") || text.strip_prefix(['+', '-']).is_some_and(offset)
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_from_other_texts() {
        for text in [
            "2026-12-24T18:00:00Z",
            "2026-12-24T18:00:00.123+01:00",
            "2026-12-24T18:00Z",
            "2026-12-24T18:00:00",
            "2026-12-24",
            "2028-02-29T00:00:00Z",
            "1798135200",
        ] {
            assert!(is_moment(text), "{text}");
        }
        for text in [
            "",
            "tomorrow",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "24.12.2026",
            "2026-12-24T25:00:00Z",
            "2026-12-24T18:00:00Europe/Berlin",
            "2026-12-24T18",
            "2026/12/24",
        ] {
            assert!(!is_moment(text), "{text}");
        }
        assert!(is_local("2026-12-24T18:00:00") && !is_local("2026-12-24T18:00:00Z"));
    }
}
