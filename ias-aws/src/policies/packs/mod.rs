//! Packs of rules, by purpose: each lists its rules with the controls that they serve.
//!
//! A standard asks for more than rules over templates can see. A pack is what of it shows there, as a help to reach
//! compliance, and no proof of it.

mod baseline;
mod cis;
mod hipaa;
mod nist_800_53_r5;
mod pci_dss;

pub use baseline::baseline;
pub use cis::cis;
pub use hipaa::hipaa;
pub use nist_800_53_r5::nist_800_53_r5;
pub use pci_dss::pci_dss;
