//! Amounts of data.

use std::fmt;

use super::whole;
use crate::value::Val;

/// An amount of data, in bytes; units are binary (1 KiB is 1,024 bytes).
///
/// ```
/// use ias_core::Size;
/// assert_eq!(Size::gibibytes(2).to_mebibytes().known(), Some(2048));
/// assert_eq!(Size::mebibytes(512).to_string(), "512Mi");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size(u64);

impl Size {
    /// So many bytes.
    pub const fn bytes(amount: u64) -> Size {
        Size(amount)
    }

    /// So many units of 2^10 bytes.
    pub const fn kibibytes(amount: u64) -> Size {
        Size(amount.saturating_mul(1 << 10))
    }

    /// So many units of 2^20 bytes.
    pub const fn mebibytes(amount: u64) -> Size {
        Size(amount.saturating_mul(1 << 20))
    }

    /// So many units of 2^30 bytes.
    pub const fn gibibytes(amount: u64) -> Size {
        Size(amount.saturating_mul(1 << 30))
    }

    /// So many units of 2^40 bytes.
    pub const fn tebibytes(amount: u64) -> Size {
        Size(amount.saturating_mul(1 << 40))
    }

    /// The whole amount in bytes.
    pub const fn as_bytes(self) -> u64 {
        self.0
    }

    /// The amount in KiB, for a property; a fraction is a mistake that `synth` reports.
    #[track_caller]
    pub fn to_kibibytes(self) -> Val<i64> {
        whole(self.0, 1 << 10, &self, "KiB")
    }

    /// The amount in MiB, for a property; a fraction is a mistake that `synth` reports.
    #[track_caller]
    pub fn to_mebibytes(self) -> Val<i64> {
        whole(self.0, 1 << 20, &self, "MiB")
    }

    /// The amount in GiB, for a property; a fraction is a mistake that `synth` reports.
    #[track_caller]
    pub fn to_gibibytes(self) -> Val<i64> {
        whole(self.0, 1 << 30, &self, "GiB")
    }
}

/// The form of a Kubernetes [quantity](https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/):
/// the largest binary unit that divides the amount.
impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = [(40, "Ti"), (30, "Gi"), (20, "Mi"), (10, "Ki")]
            .into_iter()
            .find(|(shift, _)| self.0 > 0 && self.0.is_multiple_of(1_u64 << shift));
        match unit {
            Some((shift, name)) => write!(f, "{}{name}", self.0 >> shift),
            None => write!(f, "{}", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_unit_that_divides() {
        assert_eq!(Size::bytes(0).to_string(), "0");
        assert_eq!(Size::bytes(1000).to_string(), "1000");
        assert_eq!(Size::mebibytes(1024).to_string(), "1Gi");
        assert_eq!(Size::kibibytes(1536).to_string(), "1536Ki");
        assert!(Size::kibibytes(1).to_mebibytes().known().is_none());
    }
}
