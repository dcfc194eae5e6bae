//! A selection for [PCI DSS 4.0.1](https://www.pcisecuritystandards.org/document_library/).

use ias_core::policy::Pack;

use crate::policies::{network, rbac};

/// A selection for PCI DSS 4.0.1, with the numbers of the controls that each rule serves.
///
/// What the objects of a program can show.
pub fn pci_dss() -> Pack {
    Pack::new("pci-dss-4.0.1", env!("CARGO_PKG_VERSION"))
        .rule_for(&network::DEFAULT_DENY, ["1.3.1"])
        .rule_for(&network::INGRESS_TLS, ["4.2.1"])
        .rule_for(&rbac::NO_ANONYMOUS, ["7.2.1"])
        .rule_for(&rbac::NO_CLUSTER_ADMIN, ["7.2.2"])
        .rule_for(&rbac::NO_SECRET_READING, ["7.2.2"])
        .rule_for(&rbac::NO_WILDCARDS, ["7.2.1"])
}
