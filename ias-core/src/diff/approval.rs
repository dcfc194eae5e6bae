//! What a program says about data that a change loses.

use std::fmt;

use crate::tree::Node;
use crate::value::Text;

/// Approves that one change loses data, so that `diff --gate` lets it pass.
///
/// It names the very change: which element, what happens to it, and because of which properties. Another change of the same
/// element is not covered. All fields are mandatory, and there is no default: who approves, why, and until when.
///
/// ```
/// use ias_core::diff::{Approval, Date, Loss};
/// use ias_core::prelude::*;
///
/// let app = App::new();
/// app.node().approve(Approval {
///     element: "OrdersTable12AB34CD".into(),
///     loss: Loss::Replaced,
///     because: vec!["KeySchema".into()],
///     reason: "orders moved to the new table on 1 June, see OPS-1432".into(),
///     approver: "data-platform@acme.example".into(),
///     expires: Date { year: 2026, month: 12, day: 31 },
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The element: its name in the document, which is all that is left of one that goes, or the path of its construct.
    pub element: Text,
    /// What happens to it.
    pub loss: Loss,
    /// The properties because of which it is replaced: `KeySchema`, `spec.selector`. What is inside them is covered, another
    /// property is not. Nothing for an element that goes.
    pub because: Vec<Text>,
    /// Why the data may go.
    pub reason: Text,
    /// Who said so.
    pub approver: Text,
    /// The last day on which it counts.
    pub expires: Date,
}

/// How an element loses its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// It is made anew, and the old one goes with its data; also if that is only possible.
    Replaced,
    /// It goes.
    Deleted,
    /// It gets another name, which means a new one and the end of the old one.
    Renamed,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1 to 12.
    pub month: u8,
    /// The day, from 1 to 31.
    pub day: u8,
}

impl Date {
    /// Reads `2026-12-31`.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let date = Date {
            year: parts.next()?.parse().ok()?,
            month: parts.next()?.parse().ok()?,
            day: parts.next()?.parse().ok()?,
        };
        let real = (1..=12).contains(&date.month) && (1..=31).contains(&date.day) && parts.next().is_none();
        real.then_some(date)
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

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Loss {
    /// The word for people and programs: `replaced`.
    pub fn word(self) -> &'static str {
        match self {
            Loss::Replaced => "replaced",
            Loss::Deleted => "deleted",
            Loss::Renamed => "renamed",
        }
    }
}

impl Node {
    /// Approves that a change of an element of this scope loses data; see [`Approval`].
    ///
    /// The scope is the construct itself, its root, or anything around it.
    pub fn approve(&self, approval: Approval) {
        self.lock().extra_mut(self.index()).approvals.push(approval);
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
        for wrong in ["", "2026", "2026-13-01", "2026-01-32", "2026-01-01-01", "x-01-01"] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }
}
