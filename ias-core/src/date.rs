//! A day, for what ends.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, without a time zone.
///
/// ```
/// use ias_core::Date;
///
/// let end: Date = "2026-12-31".parse().unwrap();
/// assert!(end < Date { year: 2027, month: 1, day: 1 });
/// assert!("2026-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1 to 12.
    pub month: u8,
    /// The day, from 1 to 31.
    pub day: u8,
}

/// A text that is no day of the calendar, written as `2026-12-31`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no day; one looks like `2026-12-31`")]
pub struct NoDate(String);

impl Date {
    /// Reads `2026-12-31`.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let date = Date {
            year: parts.next()?.parse().ok()?,
            month: parts.next()?.parse().ok()?,
            day: parts.next()?.parse().ok()?,
        };
        // What is written back as it was read has no signs and no missing zeros.
        (date.is_real() && parts.next().is_none() && date.to_string() == text).then_some(date)
    }

    /// Whether the calendar has it.
    pub(crate) fn is_real(self) -> bool {
        let Date { year, month, day } = self;
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        (1..=days).contains(&day)
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
        let wrong =
            ["", "2026", "2026-13-01", "2026-01-32", "2026-01-01-01", "x-01-01", "2026-1-1", "2026-02-29"];
        for wrong in wrong {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }
}
