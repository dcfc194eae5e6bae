//! From the groups of a VPC to its subnets: which, where, with which addresses.

use ias_core::{Diagnostic, Node};

use super::cidr::{Ipv4Block, PREFIXES, allocate};
use super::{SubnetConfiguration, SubnetType};
use crate::codes;

/// A subnet to be made.
pub(super) struct Planned {
    pub(super) group: SubnetConfiguration,
    /// Counts from 0.
    pub(super) zone: usize,
    pub(super) cidr: String,
}

/// The groups of a VPC that says nothing about them.
pub(super) fn default_groups(nat_gateways: Option<u32>) -> Vec<SubnetConfiguration> {
    let private =
        if nat_gateways == Some(0) { SubnetType::PrivateIsolated } else { SubnetType::PrivateWithEgress };
    [SubnetType::Public, private].map(|of| SubnetConfiguration::new(of.group_name(), of)).into()
}

/// Lays the groups out over the zones; what is wrong is reported, and the plan goes on as well as it can.
pub(super) fn plan(
    node: &Node,
    network: Ipv4Block,
    groups: &[SubnetConfiguration],
    zones: usize,
) -> Vec<Planned> {
    for group in groups {
        if let Some(mask) = group.cidr_mask.filter(|mask| !PREFIXES.contains(mask)) {
            let message = format!("subnets of `{}` ask for a prefix of {mask} bits", group.name);
            node.report(Diagnostic::error(&codes::CIDR_INVALID, message).hint("it has 16 to 28 bits"));
            return Vec::new();
        }
    }
    let wanted: Vec<Option<u8>> =
        groups.iter().flat_map(|group| std::iter::repeat_n(group.cidr_mask, zones)).collect();
    let Some(blocks) = allocate(network, &wanted) else {
        let message = format!("{network} is too small for {} subnets in {zones} zones", wanted.len());
        let mut problem = Diagnostic::error(&codes::SUBNETS_DO_NOT_FIT, message)
            .hint("give the VPC a larger range, the groups a longer `cidr_mask`, or use fewer zones");
        for group in groups {
            let size = group.cidr_mask.map_or("an equal part".to_owned(), |mask| format!("/{mask}"));
            problem = problem.note(format!("`{}`: {zones} x {size}", group.name));
        }
        node.report(problem);
        return Vec::new();
    };
    let places = groups.iter().flat_map(|group| (0..zones).map(move |zone| (group, zone)));
    places
        .zip(blocks)
        .filter(|((group, _), _)| !group.reserved)
        .map(|((group, zone), block)| Planned { group: group.clone(), zone, cidr: block.to_string() })
        .collect()
}

/// The addresses of a VPC; what is wrong is reported, and there are none.
pub(super) fn network(node: &Node, cidr: &str) -> Option<Ipv4Block> {
    let block = Ipv4Block::parse(cidr);
    let message = match block {
        Some(block) if PREFIXES.contains(&block.prefix()) => return Some(block),
        Some(block) => format!("a VPC cannot have a prefix of {} bits", block.prefix()),
        None => format!("`{cidr}` is no range of addresses"),
    };
    let hint = "write the first address and a prefix of 16 to 28 bits, as in `10.0.0.0/16`";
    node.report(Diagnostic::error(&codes::CIDR_INVALID, message).hint(hint));
    None
}
