//! A service that answers HTTP, for both targets.

mod chart;
mod intent;
mod scaling;
mod stack;

pub use chart::{WebServiceChart, WebServiceChartProps};
pub use intent::{WebService, WebServiceRequired};
pub use scaling::Scaling;
