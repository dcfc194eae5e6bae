//! Ranges of addresses in CIDR notation: `10.0.0.0/16`, `2001:db8::/56`.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

use ias_core::{Diagnostic, Value};

use super::at::{At, Problems};
use super::known::forms;
use crate::codes;

/// Which ranges a property takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ranges {
    version: Option<Version>,
    /// The lengths of prefixes that are taken, from the shortest to the longest, and the steps between them.
    prefixes: Option<(u8, u8, u8)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    Four,
    Six,
}

impl Ranges {
    /// Ranges of IPv4.
    pub(super) const V4: Ranges = Ranges { version: Some(Version::Four), prefixes: None };
    /// Ranges of IPv6.
    pub(super) const V6: Ranges = Ranges { version: Some(Version::Six), prefixes: None };
    /// Ranges of both.
    pub(super) const ANY: Ranges = Ranges { version: None, prefixes: None };
    /// What a VPC or a subnet has of IPv4.
    ///
    /// Source: [VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html).
    pub(super) const NETWORK_V4: Ranges =
        Ranges { version: Some(Version::Four), prefixes: Some((16, 28, 1)) };
    /// What a VPC has of IPv6.
    pub(super) const VPC_V6: Ranges = Ranges { version: Some(Version::Six), prefixes: Some((44, 60, 4)) };
    /// What a subnet has of IPv6.
    pub(super) const SUBNET_V6: Ranges = Ranges { version: Some(Version::Six), prefixes: Some((44, 64, 4)) };
    /// The addresses of services in a cluster of EKS.
    ///
    /// Source: [KubernetesNetworkConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubernetesnetworkconfig.html).
    pub(super) const CLUSTER_SERVICES: Ranges =
        Ranges { version: Some(Version::Four), prefixes: Some((12, 24, 1)) };
}

/// A range of addresses; two versions never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    address: IpAddr,
    prefix: u8,
}

impl Range {
    /// Reads a range, also one whose address has bits behind the prefix.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Range, String> {
        let Some((address, prefix)) = text.split_once('/') else {
            return Err(match text.parse::<IpAddr>() {
                Ok(_) => "it lacks the length of its prefix".to_owned(),
                Err(_) => "it has no `/`".to_owned(),
            });
        };
        let address: IpAddr = address.parse().map_err(|_| format!("`{address}` is no address"))?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let digits = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_digit());
        match prefix.parse::<u8>() {
            Ok(prefix) if digits && prefix <= longest => Ok(Range { address, prefix }),
            _ => Err(format!("a prefix has 0 to {longest} bits, not `{prefix}`")),
        }
    }

    /// The first address and the one behind the last, as 128 bits; `None` behind all addresses.
    fn bounds(self) -> (u128, Option<u128>) {
        let (bits, width) = match self.address {
            IpAddr::V4(address) => (u128::from(address.to_bits()), 32),
            IpAddr::V6(address) => (address.to_bits(), 128),
        };
        let host = width - u32::from(self.prefix);
        let first = bits.checked_shr(host).map_or(0, |network| network.checked_shl(host).unwrap_or(0));
        (first, 1_u128.checked_shl(host).and_then(|size| first.checked_add(size)))
    }

    /// The same range, with no bits behind the prefix.
    pub(super) fn network(self) -> Range {
        let (first, _) = self.bounds();
        let address = match self.address {
            IpAddr::V4(_) => IpAddr::V4((first as u32).into()),
            IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::from_bits(first)),
        };
        Range { address, prefix: self.prefix }
    }

    pub(super) fn is_v4(self) -> bool {
        self.address.is_ipv4()
    }

    /// Whether all of its addresses lie in the other range.
    pub(super) fn lies_in(self, other: Range) -> bool {
        self.is_v4() == other.is_v4()
            && self.prefix >= other.prefix
            && Range { prefix: other.prefix, ..self }.network() == other.network()
    }

    /// Whether the two have addresses in common.
    pub(super) fn overlaps(self, other: Range) -> bool {
        self.lies_in(other) || other.lies_in(self)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.prefix)
    }
}

/// Checks a property that holds a range.
pub(super) fn check(value: &Value, ranges: Ranges, at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| {
        if let Value::Text(text) = value
            && !text.contains("{{resolve:")
            && let Some(problem) = wrong(text, ranges)
        {
            to.add(at, problem);
        }
    });
}

fn wrong(text: &str, ranges: Ranges) -> Option<Diagnostic> {
    let error = |message: String| Diagnostic::error(&codes::CIDR_INVALID, message);
    let range = match Range::parse(text) {
        Ok(range) => range,
        Err(reason) => {
            let hint = match (text.parse::<IpAddr>(), ranges.version) {
                (Ok(IpAddr::V4(_)), _) => format!("a single address is `{text}/32`"),
                (Ok(IpAddr::V6(_)), _) => format!("a single address is `{text}/128`"),
                (_, Some(Version::Six)) => "a range is written `2001:db8::/56`".to_owned(),
                _ => "a range is written `10.0.0.0/16`".to_owned(),
            };
            return Some(error(format!("`{text}` is no range of addresses: {reason}")).hint(hint));
        }
    };
    match (ranges.version, range.is_v4()) {
        (Some(Version::Four), false) => {
            let hint = "ranges of IPv6 have a property of their own";
            return Some(error(format!("`{text}` is a range of IPv6, and this takes IPv4")).hint(hint));
        }
        (Some(Version::Six), true) => {
            let hint = "ranges of IPv4 have a property of their own";
            return Some(error(format!("`{text}` is a range of IPv4, and this takes IPv6")).hint(hint));
        }
        _ => {}
    }
    if let Some((shortest, longest, step)) = ranges.prefixes
        && (range.prefix < shortest
            || range.prefix > longest
            || !(range.prefix - shortest).is_multiple_of(step))
    {
        let steps = if step == 1 { String::new() } else { format!(" in steps of {step}") };
        let hint = format!("its prefix has {shortest} to {longest} bits{steps}");
        return Some(
            error(format!("`{text}` has a prefix of {} bits, which is not taken", range.prefix)).hint(hint),
        );
    }
    let network = range.network();
    (network != range).then(|| {
        let message = format!("`{text}` has an address with bits behind its prefix, which AWS drops");
        Diagnostic::warning(&codes::CIDR_HOST_BITS, message).hint(format!("write `{network}`"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, ranges: Ranges, expect: Option<&str>) {
        let found =
            wrong(text, ranges).map(|problem| problem.message + "; " + &problem.hint.unwrap_or_default());
        assert_eq!(found.as_deref(), expect, "{text}");
    }

    #[test]
    fn ranges_of_both_versions() {
        for text in ["10.0.0.0/16", "0.0.0.0/0", "10.0.0.1/32", "255.255.255.255/32"] {
            check(text, Ranges::V4, None);
        }
        for text in ["2001:db8::/56", "::/0", "::1/128", "64:ff9b::/96"] {
            check(text, Ranges::V6, None);
            check(text, Ranges::ANY, None);
        }
        check("10.0.0.0/16", Ranges::NETWORK_V4, None);
        check("2001:db8::/60", Ranges::SUBNET_V6, None);
    }

    #[test]
    fn what_is_no_range() {
        let written = "; a range is written `10.0.0.0/16`";
        for (text, expect) in [
            ("10.0.0.0", "it lacks the length of its prefix; a single address is `10.0.0.0/32`".to_owned()),
            ("10.0.0.0/33", format!("a prefix has 0 to 32 bits, not `33`{written}")),
            ("10.0.0.0/+8", format!("a prefix has 0 to 32 bits, not `+8`{written}")),
            ("10.0.0/24", format!("`10.0.0` is no address{written}")),
            ("10.0.0.256/24", format!("`10.0.0.256` is no address{written}")),
            ("anywhere", format!("it has no `/`{written}")),
        ] {
            check(text, Ranges::V4, Some(&format!("`{text}` is no range of addresses: {expect}")));
        }
        check(
            "::/0",
            Ranges::V4,
            Some(
                "`::/0` is a range of IPv6, and this takes IPv4; ranges of IPv6 have a property of their own",
            ),
        );
        check(
            "10.0.0.0/8",
            Ranges::NETWORK_V4,
            Some("`10.0.0.0/8` has a prefix of 8 bits, which is not taken; its prefix has 16 to 28 bits"),
        );
        check(
            "10.1.2.3/16",
            Ranges::V4,
            Some(
                "`10.1.2.3/16` has an address with bits behind its prefix, which AWS drops; write `10.1.0.0/16`",
            ),
        );
    }

    #[test]
    fn ranges_lie_in_each_other_or_apart() {
        let range = |text: &str| Range::parse(text).expect(text);
        assert!(range("10.0.1.0/24").lies_in(range("10.0.0.0/16")));
        assert!(!range("10.0.0.0/16").lies_in(range("10.0.1.0/24")));
        assert!(range("10.0.0.0/16").overlaps(range("10.0.1.0/24")));
        assert!(!range("10.0.0.0/24").overlaps(range("10.0.1.0/24")));
        assert!(range("1.2.3.4/32").lies_in(range("0.0.0.0/0")));
        assert!(!range("1.2.3.4/32").overlaps(range("::/0")));
        assert!(range("2001:db8:0:1::/64").lies_in(range("2001:db8::/56")));
        assert!(range("ffff::/16").lies_in(range("::/0")));
        assert_eq!(range("::/0").bounds(), (0, None));
    }
}
