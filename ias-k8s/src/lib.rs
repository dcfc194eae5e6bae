//! Kubernetes.

pub mod api;
mod chart;
mod check;
pub mod codes;
mod defaults;
mod document;
mod error;
mod generated;
mod kinds;
mod names;
mod object;
mod order;
mod rules;
mod target;
pub mod yaml;

pub use chart::{Chart, ChartProps};
pub use error::Error;
pub use generated::*;
pub use object::ApiObject;
