//! Verdicts against the schema source, for every type that there is.

use std::collections::BTreeMap;
use std::io::Read as _;

use ias_core::diff::{Effect, Impact};
use serde_json::{Map, Value as Json, json};

use crate::support::resources;

/// The committed facts, from which the table of the program is generated.
fn source() -> Map<String, Json> {
    let packed = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/facts.json.zst")).unwrap();
    let mut plain = Vec::new();
    ruzstd::decoding::StreamingDecoder::new(packed.as_slice()).unwrap().read_to_end(&mut plain).unwrap();
    serde_json::from_slice(&plain).unwrap()
}

/// A value that has something at a path of the schema, where `*` is any item.
fn at(path: &[&str], value: &str) -> Json {
    match path.split_first() {
        None => json!(value),
        Some((&"*", rest)) => json!([at(rest, value)]),
        Some((key, rest)) => json!({ *key: at(rest, value) }),
    }
}

#[test]
fn verdicts_are_those_of_the_schema_source() {
    let source = source();
    assert!(source.len() >= 1_897, "{}", source.len());
    let (mut before, mut after) = (Map::new(), Map::new());
    let mut expected: BTreeMap<String, (String, Impact)> = BTreeMap::new();
    for (type_name, facts) in &source {
        let paths = |key: &str| -> Vec<&str> {
            facts[key].as_array().into_iter().flatten().filter_map(Json::as_str).collect()
        };
        let (replacing, maybe) = (paths("createOnly"), paths("mayReplace"));
        let covers = |facts: &[&str], path: &str| facts.iter().any(|fact| within(path, fact));
        let top = facts["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
        for path in replacing.iter().copied().chain(maybe.iter().copied()).chain(top) {
            let impact = if covers(&replacing, path) {
                Impact::WillReplace
            } else if covers(&maybe, path) {
                Impact::MayReplace
            } else {
                Impact::WillUpdate
            };
            let name = format!("R{}", expected.len());
            let parts: Vec<&str> = path.split('/').collect();
            let of = |value| json!({ "Type": type_name, "Properties": at(&parts, value) });
            before.insert(name.clone(), of("a"));
            after.insert(name.clone(), of("b"));
            expected.insert(name, (format!("{type_name} {path}"), impact));
        }
    }
    let found = resources(&before.into(), &after.into());
    assert_eq!((found.changes.len(), found.unchanged), (expected.len(), 0));
    let wrong: Vec<_> = found
        .changes
        .iter()
        .filter(|change| change.impact != expected[&change.name].1)
        .map(|change| (&expected[&change.name], change.impact))
        .collect();
    assert!(wrong.is_empty(), "{} of {}: {:#?}", wrong.len(), expected.len(), &wrong[..wrong.len().min(20)]);
    let replaced =
        |change: &&ias_core::diff::Change| change.reasons().any(|entry| entry.effect == Effect::Replaces);
    assert!(found.changes.iter().filter(replaced).count() > 4_000);
}

/// Whether a path is a fact's or leads further.
fn within(path: &str, fact: &str) -> bool {
    let (mut path, fact) = (path.split('/'), fact.split('/'));
    fact.into_iter().all(|part| path.next().is_some_and(|other| other == part || part == "*"))
}
