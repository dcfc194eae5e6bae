//! Subnets and their VPC: whether known ranges of addresses fit into each other.

use std::collections::BTreeMap;

use ias_core::{Diagnostic, Item, Report, View};

use super::at::{At, Problems};
use super::cidr::Range;
use super::finished;
use super::names::Names;
use crate::codes;

const VPC: &str = "AWS::EC2::VPC";
const SUBNET: &str = "AWS::EC2::Subnet";
const BLOCK: &str = "AWS::EC2::VPCCidrBlock";

/// Reports subnets that lie outside their VPC, or over each other.
pub(super) fn check<'a>(view: &View<'a>, names: &Names<'a>, report: &mut Report) {
    let of_type = |type_name: &'static str| {
        view.root().items.iter().filter(move |item| item.element.type_name == type_name)
    };
    if of_type(SUBNET).next().is_none() {
        return;
    }
    let mut networks: BTreeMap<&str, Network<'_>> = BTreeMap::new();
    for vpc in of_type(VPC) {
        networks.insert(
            &vpc.name,
            Network { blocks: range(vpc, "CidrBlock").map(|block| vec![block]), subnets: vec![] },
        );
    }
    for more in of_type(BLOCK) {
        let properties = &finished(more).properties;
        let added = properties.get("CidrBlock").map(|_| range(more, "CidrBlock"));
        match (vpc_of(more, names), added) {
            (_, None) if properties.get("Ipv4IpamPoolId").is_none() => {} // of IPv6
            (Some(vpc), Some(Some(block))) => {
                let blocks = networks.get_mut(vpc).and_then(|network| network.blocks.as_mut());
                blocks.into_iter().for_each(|blocks| blocks.push(block));
            }
            (Some(vpc), _) => networks.entry(vpc).or_default().blocks = None,
            (None, _) => networks.values_mut().for_each(|network| network.blocks = None),
        }
    }
    for subnet in of_type(SUBNET) {
        let Some(network) = vpc_of(subnet, names).and_then(|vpc| networks.get_mut(vpc)) else { continue };
        let ranges = ["CidrBlock", "Ipv6CidrBlock"].map(|key| (key, range(subnet, key)));
        for (key, range) in ranges.into_iter().filter_map(|(key, range)| Some((key, range?))) {
            if let Some(problem) = network.refuses(subnet, range, view) {
                let at = At::START;
                Problems::new(subnet, report).add(&at.key(&subnet.element.properties, key), problem);
            }
            network.subnets.push((subnet, range));
        }
    }
}

/// A VPC as far as it is known.
#[derive(Default)]
struct Network<'a> {
    /// The ranges of IPv4; `None` if there may be more.
    blocks: Option<Vec<Range>>,
    subnets: Vec<(&'a Item, Range)>,
}

impl Network<'_> {
    fn refuses(&self, subnet: &Item, range: Range, view: &View<'_>) -> Option<Diagnostic> {
        if let Some(blocks) = self.blocks.as_ref().filter(|_| range.is_v4())
            && !blocks.iter().any(|block| range.lies_in(*block))
        {
            let blocks: Vec<String> = blocks.iter().map(Range::to_string).collect();
            let message = format!("`{range}` lies outside of its VPC");
            let problem = Diagnostic::error(&codes::SUBNET_MISPLACED, message);
            return Some(problem.hint(format!("the VPC has {}", blocks.join(", "))));
        }
        // Of two subnets with different conditions, only one may exist.
        let condition = |item: &Item| item.element.options.get("Condition").cloned();
        let other = self
            .subnets
            .iter()
            .find(|(other, taken)| range.overlaps(*taken) && condition(other) == condition(subnet));
        let (other, taken) = other?;
        let message = format!("`{range}` overlaps with `{taken}` of another subnet of the VPC");
        let place = view.frozen().node_of(other).place();
        let problem = Diagnostic::error(&codes::SUBNET_MISPLACED, message).related(place, "the other subnet");
        Some(problem.hint("give each subnet a range of its own"))
    }
}

/// The range that a property holds, where it is known and right.
fn range(item: &Item, key: &str) -> Option<Range> {
    let element = finished(item);
    let text = element.properties.get(key)?.as_str()?;
    Range::parse(text).ok().map(Range::network)
}

/// The name of the VPC of this template that a property `VpcId` refers to.
fn vpc_of<'a>(item: &'a Item, names: &Names<'a>) -> Option<&'a str> {
    let element = finished(item);
    let (vpc, _) = names.target(element.properties.get("VpcId")?)?;
    (vpc.element.type_name == VPC).then_some(&*vpc.name)
}
