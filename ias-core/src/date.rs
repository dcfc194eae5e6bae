//! A day, for what ends.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, without a time zone; [`date!`](crate::date) makes one, and parsing does.
///
/// ```
/// use ias_core::{Date, date};
///
/// let end: Date = "2026-12-31".parse().unwrap();
/// assert!(end < date!("2027-01-01"));
/// assert!("2026-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is no day of the calendar, written as `2026-12-31`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no day; one looks like `2026-12-31`")]
pub struct NoDate(String);

/// A [`Date`], which the compiler holds against the calendar.
///
/// ```
/// let end = ias_core::date!("2026-12-31");
/// assert_eq!(end.to_string(), "2026-12-31");
/// ```
///
/// ```compile_fail
/// let end = ias_core::date!("2026-02-29"); // 2026 is no leap year
/// ```
#[macro_export]
macro_rules! date {
    ($day:literal) => {{
        // An item and no block: blocks are looked at only when code is generated, and `cargo check` would pass.
        const DAY: $crate::Date = match $crate::Date::parse($day) {
            ::core::option::Option::Some(day) => day,
            ::core::option::Option::None => panic!(concat!("`", $day, "` is no day; one looks like `2026-12-31`")),
        };
        DAY
    }};
}

impl Date {
    /// Reads `2026-12-31`.
    pub const fn parse(text: &str) -> Option<Date> {
        let text = text.as_bytes();
        if text.len() != 10 || text[4] != b'-' || text[7] != b'-' {
            return None;
        }
        match (number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) {
            (Some(year), Some(month), Some(day)) if 1 <= day && day <= days_of(year, month) => {
                Some(Date { year, month: month as u8, day: day as u8 })
            }
            _ => None,
        }
    }

    /// The day that is so many days after the first of 1970.
    ///
    /// The algorithm is that of [civil calendars](https://howardhinnant.github.io/date_algorithms.html#civil_from_days),
    /// where years begin in March.
    pub(crate) fn from_days(days: u64) -> Date {
        let days = days + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Date {
            year: (year_of_era + era * 400 + u64::from(month <= 2)) as u16,
            month: month as u8,
            day: (day_of_year - (153 * shifted + 2) / 5 + 1) as u8,
        }
    }
}

/// The digits between two places, as a number.
const fn number(text: &[u8], mut at: usize, end: usize) -> Option<u16> {
    let mut number = 0;
    while at < end {
        if !text[at].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (text[at] - b'0') as u16;
        at += 1;
    }
    Some(number)
}

/// How many days a month has; none if there is no such month.
const fn days_of(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl FromStr for Date {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Date, NoDate> {
        Date::parse(text).ok_or_else(|| NoDate(text.to_owned()))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        for (days, date) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_819, "2027-01-01")]
        {
            assert_eq!(Date::from_days(days).to_string(), date);
            assert_eq!(Date::parse(date), Some(Date::from_days(days)));
        }
        let wrong = [
            "",
            "2026",
            "2026-13-01",
            "2026-01-32",
            "2026-01-01-01",
            "x-01-01",
            "2026-1-1",
            "2026-02-29",
            "2026-00-10",
            "2026-01-00",
            "+026-01-01",
            "2026-01-0é",
        ];
        for wrong in wrong {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }
}
