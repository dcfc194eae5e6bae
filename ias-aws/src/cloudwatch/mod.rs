//! CloudWatch: metrics and alarms.
//!
//! A [`Metric`] says what is measured, and constructs have methods for theirs, such as
//! `service.metric_cpu_utilization()`. An [`Alarm`] watches a metric, or a [`MathExpression`] of several, and tells
//! [`AlarmAction`]s such as topics. Alarms that learn what is usual (anomaly detection) and alarms of other alarms are
//! there as [`CfnAlarm`] and [`CfnCompositeAlarm`].

mod action;
mod alarm;
mod check;
mod expression;
mod metric;
mod render;
mod statistic;

pub use crate::generated::cloudwatch::*;
pub use action::AlarmAction;
pub use alarm::{Alarm, AlarmMetric, AlarmProps, ComparisonOperator};
pub use cfn_alarm::{TreatMissingData, Unit};
pub use expression::MathExpression;
pub use metric::Metric;
pub use statistic::Statistic;
