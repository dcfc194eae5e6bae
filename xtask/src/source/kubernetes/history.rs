//! Which minor releases have which kinds and fields.
//!
//! Definitions are renamed and split from release to release, so a field's history is not that of its definition's name:
//! both releases are walked from the kinds that they share, and fields are compared where the walk meets them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// The definitions of one minor release, such as 37 of 1.37.
pub struct Release {
    pub minor: u32,
    pub definitions: Map<String, Value>,
}

/// A set of minors, a bit each.
type Minors = u64;

/// A kind by group, version and name.
type Kind = (String, String, String);

/// Adds to the facts of the newest release (the last one) what the older ones tell: `since` and `until` on kinds and
/// properties, `gone` on definitions (properties that the newest release lacks), and `gone` on the whole (kinds).
///
/// A `since` that is left out means the oldest release or an earlier one; an `until` that is left out, the newest.
pub fn add(facts: &mut Value, releases: &[Release]) {
    let Some((newest, older)) = releases.split_last() else { return };
    let known = kinds(newest);
    let mut seen = Seen::default();
    let mut of_kinds: BTreeMap<Kind, Minors> =
        known.keys().map(|kind| (kind.clone(), bit(newest.minor))).collect();
    let mut gone: BTreeMap<Kind, Minors> = BTreeMap::new();
    for release in older {
        let mut walk = Walk { new: newest, old: release, done: BTreeSet::new(), seen: &mut seen };
        for (kind, old) in kinds(release) {
            match known.get(&kind) {
                Some(new) => {
                    *of_kinds.entry(kind).or_default() |= bit(release.minor);
                    walk.pair(new, old);
                }
                None if !is_helper(&kind.2) => *gone.entry(kind).or_default() |= bit(release.minor),
                None => {}
            }
        }
    }
    let span = Span { first: releases[0].minor, last: newest.minor };
    for (name, node) in facts["definitions"].as_object_mut().into_iter().flatten() {
        for kind in node.get_mut("kinds").and_then(Value::as_array_mut).into_iter().flatten() {
            let found = of_kinds.get(&key(kind)).copied().unwrap_or_default();
            span.write(kind, found);
        }
        let has = seen.has.get(name);
        for (property, shape) in
            node.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
        {
            // A definition that no older kind leads to is as old as the kinds that do; they say so.
            let found = has.map(|has| has.get(property).copied().unwrap_or_default());
            if let Some(found) = found {
                span.write(shape, found | bit(newest.minor));
            }
        }
        if let Some(gone) = seen.gone.get(name) {
            let gone = gone.iter().map(|(property, &minors)| (property.clone(), span.object(minors)));
            node["gone"] = Value::Object(gone.collect());
        }
    }
    let gone = gone.into_iter().map(|((group, version, kind), minors)| {
        let mut out = json!({ "group": group, "version": version, "kind": kind });
        span.write(&mut out, minors);
        out
    });
    facts["gone"] = gone.collect();
}

/// What was met on the way: for each definition of the newest release, its fields and those that it lost.
#[derive(Default)]
struct Seen {
    has: BTreeMap<String, BTreeMap<String, Minors>>,
    gone: BTreeMap<String, BTreeMap<String, Minors>>,
}

struct Walk<'a> {
    new: &'a Release,
    old: &'a Release,
    done: BTreeSet<(&'a str, &'a str)>,
    seen: &'a mut Seen,
}

impl<'a> Walk<'a> {
    /// Compares two definitions and what they lead to.
    fn pair(&mut self, new: &'a str, old: &'a str) {
        if !self.done.insert((new, old)) {
            return;
        }
        let (Some(new_node), Some(old_node)) =
            (self.new.definitions.get_key_value(new), self.old.definitions.get(old))
        else {
            return;
        };
        let (name, new_node) = new_node;
        let minor = bit(self.old.minor);
        let has = self.seen.has.entry(name.clone()).or_default();
        let mut next = Vec::new();
        for (field, old_shape) in old_node["properties"].as_object().into_iter().flatten() {
            match new_node["properties"].get(field) {
                Some(new_shape) => {
                    *has.entry(field.clone()).or_default() |= minor;
                    next.extend(target(new_shape).zip(target(old_shape)));
                }
                None => {
                    let gone = self.seen.gone.entry(name.clone()).or_default();
                    *gone.entry(field.clone()).or_default() |= minor;
                }
            }
        }
        next.into_iter().for_each(|(new, old)| self.pair(new, old));
    }
}

/// The definition that a shape leads to, through lists and maps.
fn target(shape: &Value) -> Option<&str> {
    if let Some(to) = shape["$ref"].as_str() {
        return to.rsplit('/').next();
    }
    shape.get("items").or_else(|| shape.get("additionalProperties")).and_then(target)
}

/// The kinds of a release with their definitions.
fn kinds(release: &Release) -> BTreeMap<Kind, &str> {
    let of = |node: &Value| -> Vec<Kind> {
        node["x-kubernetes-group-version-kind"].as_array().into_iter().flatten().map(key).collect()
    };
    let all = release.definitions.iter();
    all.flat_map(|(name, node)| of(node).into_iter().map(move |kind| (kind, name.as_str()))).collect()
}

fn key(kind: &Value) -> Kind {
    let text = |key: &str| kind[key].as_str().unwrap_or_default().to_owned();
    (text("group"), text("version"), text("kind"))
}

/// Kinds of every group that no program declares.
fn is_helper(kind: &str) -> bool {
    kind.ends_with("List") || matches!(kind, "DeleteOptions" | "WatchEvent" | "Status")
}

fn bit(minor: u32) -> Minors {
    1 << minor
}

/// The first and the last minor that is known.
#[derive(Clone, Copy)]
struct Span {
    first: u32,
    last: u32,
}

impl Span {
    /// The last run of minors without a gap, as `since` and `until`.
    fn write(self, to: &mut Value, minors: Minors) {
        let Some(until) = minors.checked_ilog2() else { return };
        let since = (self.first..=until).rev().take_while(|&minor| minors & bit(minor) != 0).last();
        if let Some(since) = since.filter(|&since| since > self.first) {
            to["since"] = since.into();
        }
        if until < self.last {
            to["until"] = until.into();
        }
    }

    fn object(self, minors: Minors) -> Value {
        let mut out = json!({});
        self.write(&mut out, minors);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(minor: u32, definitions: Value) -> Release {
        let Value::Object(definitions) = definitions else { panic!("an object") };
        Release { minor, definitions }
    }

    fn kind(properties: Value, name: &str) -> Value {
        let kinds = json!([{ "group": "", "version": "v1", "kind": name }]);
        json!({ "properties": properties, "x-kubernetes-group-version-kind": kinds })
    }

    #[test]
    fn a_field_is_as_old_as_the_path_to_it() {
        let claim =
            |definition: &str| json!({ "spec": { "items": { "$ref": format!("#/$defs/{definition}") } } });
        let releases = [
            release(
                25,
                json!({ "Claim": kind(claim("Shared"), "Claim"), "Old": kind(json!({}), "Old"), "Shared": { "properties": { "limits": {}, "lost": {} } } }),
            ),
            release(
                26,
                json!({ "Claim": kind(claim("Own"), "Claim"), "Own": { "properties": { "limits": {}, "fresh": {} } } }),
            ),
            release(
                27,
                json!({
                    "Claim": kind(claim("Own"), "Claim"), "Fresh": kind(json!({ "a": {} }), "Fresh"),
                    "Own": { "properties": { "limits": {}, "fresh": {}, "newest": {} } },
                }),
            ),
        ];
        let mut facts = json!({ "definitions": {
            "Claim": { "kinds": [{ "group": "", "version": "v1", "kind": "Claim" }], "properties": { "spec": {} } },
            "Fresh": { "kinds": [{ "group": "", "version": "v1", "kind": "Fresh" }], "properties": { "a": {} } },
            "Own": { "properties": { "limits": {}, "fresh": {}, "newest": {} } },
        } });
        add(&mut facts, &releases);
        let expect = json!({
            "definitions": {
                "Claim": { "kinds": [{ "group": "", "version": "v1", "kind": "Claim" }], "properties": { "spec": {} } },
                "Fresh": { "kinds": [{ "group": "", "version": "v1", "kind": "Fresh", "since": 27 }], "properties": { "a": {} } },
                "Own": {
                    "properties": { "limits": {}, "fresh": { "since": 26 }, "newest": { "since": 27 } },
                    "gone": { "lost": { "until": 25 } },
                },
            },
            "gone": [{ "group": "", "version": "v1", "kind": "Old", "until": 25 }],
        });
        assert_eq!(facts, expect);
    }
}
