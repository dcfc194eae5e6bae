//! Packs of rules, by purpose.

mod baseline;
mod cis;
mod hipaa;
mod nist_800_53_r5;
mod pci_dss;
mod pod_security;

pub use baseline::baseline;
pub use cis::cis;
pub use hipaa::hipaa;
pub use nist_800_53_r5::nist_800_53_r5;
pub use pci_dss::pci_dss;
pub use pod_security::{pod_security_baseline, pod_security_restricted};
