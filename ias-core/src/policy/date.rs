//! A day, for exceptions that end.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// A day of the Gregorian calendar, without a time zone.
///
/// ```
/// use ias_core::policy::Date;
///
/// let end: Date = "2026-12-31".parse().unwrap();
/// assert!(end < Date::new(2027, 1, 1).unwrap());
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
#[error("`{0}` is no day of the calendar; write it like `2026-12-31`")]
pub struct NoDate(String);

impl Date {
    /// The day, if the calendar has it; years are 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let fits = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (fits && (1..=days_in(year, month)).contains(&day)).then_some(Date { year, month, day })
    }

    /// The day in UTC at a moment after 1970.
    pub(crate) fn at(moment: SystemTime) -> Option<Date> {
        let since: Duration = moment.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        let mut left = since.as_secs() / 86_400;
        let (mut year, mut month) = (1970, 1);
        while left >= days_of_year(year) {
            left -= days_of_year(year);
            year += 1;
        }
        while left >= u64::from(days_in(year, month)) {
            left -= u64::from(days_in(year, month));
            month += 1;
        }
        Date::new(year, month, u8::try_from(left + 1).ok()?)
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

fn days_of_year(year: u16) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Date, NoDate> {
        let read = || {
            let digits = |part: &str, length: usize| {
                (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
            };
            let mut parts = text.split('-');
            let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
            digits(year, 4)?;
            digits(month, 2)?;
            digits(day, 2)?;
            let ends = parts.next().is_none().then_some(())?;
            let () = ends;
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        };
        read().ok_or_else(|| NoDate(text.to_owned()))
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
    fn days_are_those_of_the_calendar() {
        let at = |days: u64| Date::at(SystemTime::UNIX_EPOCH + Duration::from_secs(days * 86_400 + 5));
        assert_eq!(at(0), Date::new(1970, 1, 1));
        assert_eq!(at(11_016), Date::new(2000, 2, 29));
        assert_eq!(at(20_454), Date::new(2026, 1, 1));
        assert_eq!(at(20_453).map(|day| day.to_string()).as_deref(), Some("2025-12-31"));
        for wrong in ["", "2026-1-1", "2026-13-01", "2025-02-29", "2026-01-01-", "+026-01-01", "0000-01-01"] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
    }
}
