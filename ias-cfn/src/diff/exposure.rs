//! What is reached from where: rules of security groups, public addresses, public access.

use std::collections::BTreeSet;

use ias_core::diff::{Row, Table};
use serde_json::Value as Json;

use super::function::shown;
use super::loss::type_of;

const COLUMNS: &[&str] = &["Element", "Direction", "What", "Peer"];

/// A way in or out: direction, what goes, peer.
type Way = [String; 3];

/// The changes of exposure of resources, of which each is given by name with what it was and what it is.
pub(super) fn table<'a>(
    changed: impl Iterator<Item = (&'a str, Option<&'a Json>, Option<&'a Json>)>,
) -> Option<Table> {
    let mut rows = Vec::new();
    for (name, before, after) in changed {
        let of = |resource: Option<&Json>, other| resource.map(|one| ways(one, other)).unwrap_or_default();
        let (before, after) = (of(before, after), of(after, before));
        let differences = [(true, after.difference(&before)), (false, before.difference(&after))];
        for (added, ways) in differences {
            rows.extend(ways.map(|[direction, what, peer]| Row {
                element: name.to_owned(),
                added,
                widens: added,
                cells: vec![name.to_owned(), direction.clone(), what.clone(), peer.clone()],
            }));
        }
    }
    rows.sort();
    (!rows.is_empty()).then_some(Table { title: "Network exposure", columns: COLUMNS, rows })
}

/// The ways in and out of a resource; the other one is what it was or will be.
fn ways(resource: &Json, other: Option<&Json>) -> BTreeSet<Way> {
    let mut found = BTreeSet::new();
    static NOTHING: Json = Json::Null;
    let properties = resource.get("Properties").unwrap_or(&NOTHING);
    let rules = |key: &str| properties.get(key).and_then(Json::as_array).into_iter().flatten();
    match type_of(resource) {
        "AWS::EC2::SecurityGroup" => {
            found.extend(rules("SecurityGroupIngress").map(|one| rule("in", one)));
            found.extend(rules("SecurityGroupEgress").map(|one| rule("out", one)));
            // CloudFormation lets a group without rules out to everywhere.
            if properties.get("SecurityGroupEgress").is_none() {
                found.insert(way("out", "everything", "anywhere (by default)"));
            }
        }
        "AWS::EC2::SecurityGroupIngress" => drop(found.insert(rule("in", properties))),
        "AWS::EC2::SecurityGroupEgress" => drop(found.insert(rule("out", properties))),
        "AWS::EC2::Route" if properties.get("GatewayId").is_some() => {
            let to = ["DestinationCidrBlock", "DestinationIpv6CidrBlock"];
            let to =
                to.iter().filter_map(|key| properties.get(key)).map(shown).collect::<Vec<_>>().join(", ");
            found.insert(way("both", "route through a gateway", &to));
        }
        type_name => {
            let public = PUBLIC.iter().filter(|(of, ..)| *of == type_name);
            // What is inside a property counts where that is set.
            let outer =
                |path: &str| path.rsplit_once('/').is_some_and(|(outer, _)| at(properties, outer).is_some());
            let public = public.filter(|(_, path, is)| outer(path) && is(at(properties, path)));
            found.extend(public.map(|(_, path, _)| way("in", &named(path, properties), "public")));
            // A new bucket is shut by default; one from which the configuration is taken away is not.
            if type_name == "AWS::S3::Bucket" {
                let shut = |resource: &Json| at(resource, SHUT).is_some();
                if !shut(resource) && other.is_some_and(shut) {
                    found.insert(way("in", "no PublicAccessBlockConfiguration", "public"));
                }
            }
        }
    }
    found
}

fn way(direction: &str, what: &str, peer: &str) -> Way {
    [direction.to_owned(), what.to_owned(), peer.to_owned()]
}

/// A rule of a security group: `tcp 443` from `10.0.0.0/8`.
fn rule(direction: &str, rule: &Json) -> Way {
    let text = |key: &str| rule.get(key).map(shown);
    let protocol = text("IpProtocol").unwrap_or_default();
    let ports = match (text("FromPort"), text("ToPort")) {
        (Some(from), Some(to)) if from == to => format!(" {from}"),
        (Some(from), Some(to)) => format!(" {from}-{to}"),
        (Some(port), None) | (None, Some(port)) => format!(" {port}"),
        (None, None) => String::new(),
    };
    let what = if protocol == "-1" { "everything".to_owned() } else { format!("{protocol}{ports}") };
    let peers = [
        "CidrIp",
        "CidrIpv6",
        "SourceSecurityGroupId",
        "SourceSecurityGroupName",
        "SourcePrefixListId",
        "DestinationSecurityGroupId",
        "DestinationPrefixListId",
    ];
    let peer: Vec<String> = peers.iter().filter_map(|key| text(key)).map(anywhere).collect();
    [direction.to_owned(), what, peer.join(", ")]
}

fn anywhere(peer: String) -> String {
    if matches!(peer.as_str(), "0.0.0.0/0" | "::/0") { format!("anywhere ({peer})") } else { peer }
}

/// A property with its value, if it has one: `Scheme: internet-facing`.
fn named(path: &str, properties: &Json) -> String {
    let name = path.trim_start_matches('/').replace('/', ".");
    match at(properties, path) {
        Some(value) => format!("{name}: {}", shown(value)),
        None => format!("no {name}"),
    }
}

/// What one of the paths below leads to; `Json::pointer` would copy every step of it.
fn at<'j>(properties: &'j Json, path: &str) -> Option<&'j Json> {
    path.split('/').skip(1).try_fold(properties, |inner, step| match inner {
        Json::Array(list) => list.get(step.parse::<usize>().ok()?),
        _ => inner.get(step),
    })
}

const SHUT: &str = "/Properties/PublicAccessBlockConfiguration";

type IsPublic = fn(Option<&Json>) -> bool;

fn yes(value: Option<&Json>) -> bool {
    value == Some(&Json::Bool(true))
}

/// Not switched on, where it shuts the public out.
fn open(value: Option<&Json>) -> bool {
    !yes(value)
}

fn enabled(value: Option<&Json>) -> bool {
    value.and_then(Json::as_str) == Some("ENABLED")
}

fn facing(value: Option<&Json>) -> bool {
    value.and_then(Json::as_str) != Some("internal")
}

/// Type, property, and when it opens the resource to the public.
///
/// Source: the pages of the types.
#[rustfmt::skip]
const PUBLIC: &[(&str, &str, IsPublic)] = &[
    ("AWS::AmazonMQ::Broker", "/PubliclyAccessible", yes),
    ("AWS::DMS::ReplicationInstance", "/PubliclyAccessible", |value| value != Some(&Json::Bool(false))),
    ("AWS::EC2::Instance", "/NetworkInterfaces/0/AssociatePublicIpAddress", yes),
    ("AWS::EC2::Subnet", "/MapPublicIpOnLaunch", yes),
    ("AWS::ECS::Service", "/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp", enabled),
    ("AWS::EKS::Cluster", "/ResourcesVpcConfig/EndpointPublicAccess", |value| value != Some(&Json::Bool(false))),
    ("AWS::EKS::Cluster", "/ResourcesVpcConfig/PublicAccessCidrs", |value| value.is_some()),
    ("AWS::ElasticLoadBalancing::LoadBalancer", "/Scheme", facing),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "/Scheme", facing),
    ("AWS::Lambda::Url", "/AuthType", |value| value.and_then(Json::as_str) == Some("NONE")),
    ("AWS::MSK::Cluster", "/BrokerNodeGroupInfo/ConnectivityInfo/PublicAccess/Type", |value| value.and_then(Json::as_str).is_some_and(|text| text != "DISABLED")),
    ("AWS::RDS::DBCluster", "/PubliclyAccessible", yes),
    ("AWS::RDS::DBInstance", "/PubliclyAccessible", yes),
    ("AWS::Redshift::Cluster", "/PubliclyAccessible", yes),
    ("AWS::RedshiftServerless::Workgroup", "/PubliclyAccessible", yes),
    ("AWS::S3::Bucket", "/AccessControl", |value| value.and_then(Json::as_str).is_some_and(|text| text.starts_with("Public"))),
    ("AWS::S3::Bucket", "/PublicAccessBlockConfiguration/BlockPublicAcls", open),
    ("AWS::S3::Bucket", "/PublicAccessBlockConfiguration/BlockPublicPolicy", open),
    ("AWS::S3::Bucket", "/PublicAccessBlockConfiguration/IgnorePublicAcls", open),
    ("AWS::S3::Bucket", "/PublicAccessBlockConfiguration/RestrictPublicBuckets", open),
    ("AWS::SageMaker::NotebookInstance", "/DirectInternetAccess", |value| value.and_then(Json::as_str) != Some("Disabled")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_properties_are_real() {
        for (type_name, path, _) in PUBLIC {
            let facts = crate::facts::find(type_name).expect(type_name);
            let first = path.split('/').nth(1).unwrap_or_default();
            assert!(facts.properties.property(first).is_some(), "{type_name} {path}");
        }
    }
}
