//! How long logs are kept.

/// How long log events are kept: the numbers of days that CloudWatch Logs admits.
///
/// Source: [`PutRetentionPolicy`](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RetentionDays {
    /// 1 day.
    OneDay = 1,
    /// 3 days.
    ThreeDays = 3,
    /// 5 days.
    FiveDays = 5,
    /// 7 days.
    OneWeek = 7,
    /// 14 days.
    TwoWeeks = 14,
    /// 30 days.
    OneMonth = 30,
    /// 60 days.
    TwoMonths = 60,
    /// 90 days.
    ThreeMonths = 90,
    /// 120 days.
    FourMonths = 120,
    /// 150 days.
    FiveMonths = 150,
    /// 180 days.
    SixMonths = 180,
    /// 365 days.
    OneYear = 365,
    /// 400 days.
    ThirteenMonths = 400,
    /// 545 days.
    EighteenMonths = 545,
    /// 731 days.
    TwoYears = 731,
    /// 1,096 days.
    ThreeYears = 1096,
    /// 1,827 days.
    FiveYears = 1827,
    /// 2,192 days.
    SixYears = 2192,
    /// 2,557 days.
    SevenYears = 2557,
    /// 2,922 days.
    EightYears = 2922,
    /// 3,288 days.
    NineYears = 3288,
    /// 3,653 days.
    TenYears = 3653,
    /// They are never deleted.
    Infinite = 9999,
}

impl RetentionDays {
    /// The number of days; `None` for [`Infinite`](RetentionDays::Infinite).
    pub const fn days(self) -> Option<i64> {
        match self {
            RetentionDays::Infinite => None,
            days => Some(days as i64),
        }
    }
}
