//! Ranges of IPv4 addresses, and how the subnets of a VPC share one.

use std::fmt;
use std::net::Ipv4Addr;
use std::ops::RangeInclusive;

/// The prefixes that a VPC and its subnets may have, in bits.
pub(crate) const PREFIXES: RangeInclusive<u8> = 16..=28;

/// A range of addresses: `10.0.0.0/16`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ipv4Block {
    first: u32,
    prefix: u8,
}

impl Ipv4Block {
    /// Reads a range; `None` if it is none, or its address has bits behind the prefix.
    pub(crate) fn parse(text: &str) -> Option<Ipv4Block> {
        let (address, prefix) = text.split_once('/')?;
        let (address, prefix) = (address.parse::<Ipv4Addr>().ok()?, prefix.parse::<u8>().ok()?);
        let block = Ipv4Block { first: address.to_bits(), prefix };
        (prefix <= 32 && u64::from(block.first).is_multiple_of(block.size())).then_some(block)
    }

    pub(crate) const fn prefix(self) -> u8 {
        self.prefix
    }

    /// The number of addresses.
    pub(crate) const fn size(self) -> u64 {
        1 << (32 - self.prefix)
    }

    /// The first address behind the range, which may be behind all addresses.
    const fn end(self) -> u64 {
        self.first as u64 + self.size()
    }
}

impl fmt::Display for Ipv4Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from_bits(self.first), self.prefix)
    }
}

/// Shares a network out: a prefix each, or an equal part of what is left for those that ask for none.
///
/// Ranges with a prefix are served first, in order, so that adding one without a prefix does not move them; this is the
/// order of the AWS CDK, whose users keep their subnets. `None` if the network is too small.
pub(crate) fn allocate(network: Ipv4Block, wanted: &[Option<u8>]) -> Option<Vec<Ipv4Block>> {
    let mut next = u64::from(network.first);
    let mut blocks: Vec<Option<Ipv4Block>> = Vec::with_capacity(wanted.len());
    for prefix in wanted {
        blocks.push(match prefix {
            Some(prefix) => Some(take(network, &mut next, *prefix)?),
            None => None,
        });
    }
    let open = wanted.iter().filter(|prefix| prefix.is_none()).count() as u64;
    if let Some(share) = network.end().saturating_sub(next).checked_div(open) {
        // The largest power of two that fits; a smaller one where the alignment wastes too much of it.
        let largest = u8::try_from(share.max(1).leading_zeros()).ok()?.checked_sub(31)?;
        let rest = (largest.max(*PREFIXES.start())..=*PREFIXES.end()).find_map(|prefix| {
            let mut next = next;
            (0..open).map(|_| take(network, &mut next, prefix)).collect::<Option<Vec<_>>>()
        })?;
        let mut rest = rest.into_iter();
        blocks.iter_mut().filter(|block| block.is_none()).for_each(|block| *block = rest.next());
    }
    blocks.into_iter().collect()
}

/// The next aligned range of a prefix.
fn take(network: Ipv4Block, next: &mut u64, prefix: u8) -> Option<Ipv4Block> {
    let size = 1_u64 << 32_u8.checked_sub(prefix)?;
    let block = Ipv4Block { first: u32::try_from(next.next_multiple_of(size)).ok()?, prefix };
    if block.end() > network.end() {
        return None;
    }
    *next = block.end();
    Some(block)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(network: &str, wanted: &[Option<u8>], expect: &[&str]) {
        let network = Ipv4Block::parse(network).expect("a range");
        let found =
            allocate(network, wanted).map(|all| all.iter().map(Ipv4Block::to_string).collect::<Vec<_>>());
        assert_eq!(found.unwrap_or_default(), expect);
    }

    #[test]
    fn ranges_are_those_of_the_cdk() {
        check("10.0.0.0/16", &[None; 4], &["10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18", "10.0.192.0/18"]);
        check(
            "10.0.0.0/16",
            &[Some(24), Some(24), None, None, Some(26), Some(26)],
            &["10.0.0.0/24", "10.0.1.0/24", "10.0.64.0/18", "10.0.128.0/18", "10.0.2.0/26", "10.0.2.64/26"],
        );
        check(
            "10.0.0.0/16",
            &[None; 9],
            &[
                "10.0.0.0/20",
                "10.0.16.0/20",
                "10.0.32.0/20",
                "10.0.48.0/20",
                "10.0.64.0/20",
                "10.0.80.0/20",
                "10.0.96.0/20",
                "10.0.112.0/20",
                "10.0.128.0/20",
            ],
        );
    }

    #[test]
    fn a_network_that_is_too_small_is_refused() {
        check("10.0.0.0/24", &[Some(25), Some(25), Some(28)], &[]);
        check("10.0.0.0/24", &[None; 17], &[]);
        check("255.255.0.0/16", &[Some(17), Some(17)], &["255.255.0.0/17", "255.255.128.0/17"]);
    }

    #[test]
    fn what_is_no_range() {
        for text in ["10.0.0.0", "10.0.0.0/33", "10.0.0.1/24", "10.0.0/24", "a/b", ""] {
            assert_eq!(Ipv4Block::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn subnets_lie_inside_and_apart(
            prefix in PREFIXES,
            first in any::<u32>(),
            wanted in prop::collection::vec(prop::option::of(PREFIXES), 0..24),
        ) {
            let size = 1_u64 << (32 - prefix);
            let first = u32::try_from(u64::from(first) / size * size).expect("fits");
            let network = Ipv4Block { first, prefix };
            if let Some(blocks) = allocate(network, &wanted) {
                prop_assert_eq!(blocks.len(), wanted.len());
                for (n, block) in blocks.iter().enumerate() {
                    prop_assert!(block.first >= network.first && block.end() <= network.end());
                    prop_assert!(u64::from(block.first).is_multiple_of(block.size()));
                    prop_assert!(PREFIXES.contains(&block.prefix));
                    prop_assert!(wanted[n].is_none_or(|prefix| prefix == block.prefix));
                    for other in &blocks[..n] {
                        prop_assert!(block.end() <= u64::from(other.first) || other.end() <= u64::from(block.first));
                    }
                    prop_assert_eq!(Ipv4Block::parse(&block.to_string()), Some(*block));
                }
            }
        }
    }
}
