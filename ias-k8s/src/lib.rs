//! Kubernetes.

mod error;
pub mod yaml;

pub use error::Error;
