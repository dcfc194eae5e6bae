//! Packs of rules, by purpose.

mod baseline;
mod pod_security;

pub use baseline::baseline;
pub use pod_security::{pod_security_baseline, pod_security_restricted};
