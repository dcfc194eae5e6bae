//! What is reached from where: services, ingresses, ports of nodes.

use std::collections::BTreeSet;

use ias_core::diff::{Row, Table};
use serde_json::Value as Json;

use crate::defaults::{CONTAINERS, pod_template};

const COLUMNS: &[&str] = &["Element", "What", "Reached from"];

/// The changes of exposure of objects, of which each is given by group, kind and name with what it was and what it is.
pub(super) fn table<'a>(
    changed: impl Iterator<Item = (&'a str, &'a str, &'a str, Option<&'a Json>, Option<&'a Json>)>,
) -> Option<Table> {
    let mut rows = Vec::new();
    for (group, kind, name, before, after) in changed {
        let of = |object: Option<&Json>| object.map(|object| ways(group, kind, object)).unwrap_or_default();
        let (before, after) = (of(before), of(after));
        for (added, ways) in [(true, after.difference(&before)), (false, before.difference(&after))] {
            rows.extend(ways.map(|(what, from)| Row {
                element: name.to_owned(),
                added,
                widens: added,
                cells: vec![name.to_owned(), what.clone(), from.clone()],
            }));
        }
    }
    rows.sort();
    (!rows.is_empty()).then_some(Table { title: "Network exposure", columns: COLUMNS, rows })
}

fn ways(group: &str, kind: &str, object: &Json) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let text = |value: &Json, pointer: &str| value.pointer(pointer).and_then(Json::as_str).map(str::to_owned);
    let list = |value: &Json, pointer: &str| -> Vec<Json> {
        value.pointer(pointer).and_then(Json::as_array).cloned().unwrap_or_default()
    };
    match (group, kind) {
        ("", "Service") => {
            let from = match text(object, "/spec/type").as_deref() {
                Some("LoadBalancer") => "a load balancer",
                Some("NodePort") => "every node",
                _ => return found,
            };
            let ranges: Vec<String> = list(object, "/spec/loadBalancerSourceRanges")
                .iter()
                .filter_map(|range| range.as_str().map(str::to_owned))
                .collect();
            let ranges =
                if ranges.is_empty() { String::new() } else { format!(" for {}", ranges.join(", ")) };
            for port in list(object, "/spec/ports") {
                let number = port.get("port").map(ToString::to_string).unwrap_or_default();
                let protocol = text(&port, "/protocol").unwrap_or_default();
                found.insert((format!("{protocol} {number}"), format!("{from}{ranges}")));
            }
        }
        ("networking.k8s.io", "Ingress") => {
            for rule in list(object, "/spec/rules") {
                let host = text(&rule, "/host").unwrap_or_else(|| "*".to_owned());
                for path in list(&rule, "/http/paths") {
                    let path = text(&path, "/path").unwrap_or_else(|| "/".to_owned());
                    found.insert((format!("{host}{path}"), "an ingress".to_owned()));
                }
            }
        }
        _ => {
            let Some(way) = pod_template(group, kind) else { return found };
            let Some(spec) = way.iter().chain(&["spec"]).try_fold(object, |at, key| at.get(*key)) else {
                return found;
            };
            if spec.get("hostNetwork") == Some(&Json::Bool(true)) {
                found.insert(("all ports".to_owned(), "the network of the node".to_owned()));
            }
            for container in CONTAINERS.iter().flat_map(|key| list(spec, &format!("/{key}"))) {
                for port in list(&container, "/ports") {
                    let host_port = port.get("hostPort").filter(|port| port.as_i64() != Some(0));
                    found.extend(host_port.map(|port| (format!("host port {port}"), "the node".to_owned())));
                }
            }
        }
    }
    found
}
