//! Sets of rules that a component keeps.

/// Which rules a component keeps, beyond the secure defaults of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compliance {
    /// What every service keeps: encryption with keys of the provider, no public data, least privilege.
    Baseline,
    /// What services that touch card data keep too: keys of one's own, logs for a year, traffic of the network logged.
    ///
    /// Source: [PCI DSS](https://www.pcisecuritystandards.org/document_library/) 4.0.1 3.6, 10.2.1, 10.5.1.
    Pci,
}

impl Compliance {
    /// Whether data is encrypted with a key of one's own.
    pub const fn own_keys(self) -> bool {
        matches!(self, Compliance::Pci)
    }

    /// Whether the traffic of the network is logged.
    pub const fn flow_logs(self) -> bool {
        matches!(self, Compliance::Pci)
    }
}
