//! A service that answers HTTP, for both targets.

mod alarms;
mod chart;
mod intent;
mod scaling;
mod stack;
mod tls;

pub use chart::{WebServiceChart, WebServiceChartProps};
pub use intent::{WebService, WebServiceRequired};
pub use scaling::Scaling;
pub use stack::{WebServiceStack, WebServiceStackProps};
pub use tls::Tls;
