//! Lengths of time.

use std::fmt;

use super::whole;
use crate::value::Val;

/// A length of time, in milliseconds.
///
/// ```
/// use ias_core::Duration;
/// assert_eq!(Duration::minutes(5).to_seconds().known(), Some(300));
/// assert_eq!(Duration::minutes(5).to_string(), "PT5M");
/// assert!(Duration::millis(1500).to_seconds().known().is_none()); // `synth` reports it
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(u64);

impl Duration {
    /// So many milliseconds.
    pub const fn millis(amount: u64) -> Duration {
        Duration(amount)
    }

    /// So many seconds.
    pub const fn seconds(amount: u64) -> Duration {
        Duration(amount.saturating_mul(1000))
    }

    /// So many minutes.
    pub const fn minutes(amount: u64) -> Duration {
        Duration::seconds(amount.saturating_mul(60))
    }

    /// So many hours.
    pub const fn hours(amount: u64) -> Duration {
        Duration::minutes(amount.saturating_mul(60))
    }

    /// So many days of 24 hours.
    pub const fn days(amount: u64) -> Duration {
        Duration::hours(amount.saturating_mul(24))
    }

    /// The whole length in milliseconds.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// The length in seconds, for a property; a fraction is a mistake that `synth` reports.
    #[track_caller]
    pub fn to_seconds(self) -> Val<i64> {
        whole(self.0, 1000, &self, "seconds")
    }

    /// The length in minutes, for a property; a fraction is a mistake that `synth` reports.
    #[track_caller]
    pub fn to_minutes(self) -> Val<i64> {
        whole(self.0, 60_000, &self, "minutes")
    }

    /// The length in days of 24 hours, for a property; a fraction is a mistake that `synth` reports.
    #[track_caller]
    pub fn to_days(self) -> Val<i64> {
        whole(self.0, 86_400_000, &self, "days")
    }
}

/// The form of [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601#Durations), which CloudFormation takes: `PT1H30M`.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, millis) = (self.0 / 1000, self.0 % 1000);
        let (days, hours, minutes, seconds) =
            (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        f.write_str("P")?;
        if days > 0 {
            write!(f, "{days}D")?;
        }
        if self.0.is_multiple_of(86_400_000) && days > 0 {
            return Ok(());
        }
        f.write_str("T")?;
        if hours > 0 {
            write!(f, "{hours}H")?;
        }
        if minutes > 0 {
            write!(f, "{minutes}M")?;
        }
        match millis {
            0 if seconds == 0 && self.0 > 0 => Ok(()),
            0 => write!(f, "{seconds}S"),
            _ => write!(f, "{seconds}.{millis:03}S"),
        }
    }
}

/// Anything finer than a millisecond is cut off.
impl From<std::time::Duration> for Duration {
    fn from(time: std::time::Duration) -> Duration {
        Duration(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(duration: Duration, expect: &str) {
        assert_eq!(duration.to_string(), expect);
    }

    #[test]
    fn iso_8601() {
        check(Duration::seconds(0), "PT0S");
        check(Duration::millis(1500), "PT1.500S");
        check(Duration::seconds(61), "PT1M1S");
        check(Duration::minutes(90), "PT1H30M");
        check(Duration::days(2), "P2D");
        check(Duration::hours(25), "P1DT1H");
    }
}
