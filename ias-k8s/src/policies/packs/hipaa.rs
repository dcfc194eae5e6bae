//! A selection for [the Security Rule of HIPAA](https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C).

use ias_core::policy::Pack;

use crate::policies::{network, rbac};

/// A selection for the Security Rule of HIPAA, with the numbers of the controls that each rule serves.
///
/// What the objects of a program can show.
pub fn hipaa() -> Pack {
    Pack::new("hipaa", env!("CARGO_PKG_VERSION"))
        .rule_for(&network::INGRESS_TLS, ["164.312(e)(1)"])
        .rule_for(&rbac::NO_ANONYMOUS, ["164.312(a)(1)"])
}
