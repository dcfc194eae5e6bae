//! What changing a property does, by the facts of its type.

use ias_core::diff::{Effect, Entry, Step};
use serde_json::Value as Json;

use super::function::is_call;
use crate::facts::Type;

/// What stands beside the properties and changes nothing that is deployed.
const WITHOUT_EFFECT: [&str; 6] =
    ["Metadata", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy"];

/// What an entry of a resource's document does.
pub(super) fn effect(facts: Option<&Type>, entry: &Entry) -> Effect {
    // A loop makes resources that are not known here.
    let Some((Step::Key(first), rest)) = entry.path.split_first() else { return Effect::MayReplace };
    match first.as_str() {
        "Type" => Effect::Replaces,
        // It may be made, or go.
        "Condition" => Effect::MayReplace,
        "Properties" => facts.map_or(Effect::InPlace, |facts| property(facts, rest, entry)),
        first if WITHOUT_EFFECT.contains(&first) => Effect::Nothing,
        _ => Effect::InPlace,
    }
}

/// The worst that changing the value at a path of the properties does.
fn property(facts: &Type, path: &[Step], entry: &Entry) -> Effect {
    let values = [entry.before.as_ref(), entry.after.as_ref()];
    let touched = |paths: &[&str]| paths.iter().any(|other| touches(path, other, &values));
    if touched(&facts.replacing) {
        Effect::Replaces
    } else if touched(&facts.maybe_replacing) {
        Effect::MayReplace
    } else {
        Effect::InPlace
    }
}

/// Whether the change of a value at a path is one of what a fact is about: at it, inside it, or around it if one of the two
/// values has something there.
fn touches(path: &[Step], fact: &str, values: &[Option<&Json>]) -> bool {
    let mut parts = fact.split('/');
    for step in path {
        let Some(part) = parts.next() else { return true };
        let fits = match step {
            Step::Key(key) => part == key || part == "*",
            Step::Item { .. } => part == "*",
        };
        if !fits {
            return false;
        }
    }
    let rest: Vec<&str> = parts.collect();
    values.iter().flatten().any(|value| has(value, &rest))
}

fn has(value: &Json, path: &[&str]) -> bool {
    let Some((first, rest)) = path.split_first() else { return true };
    match value {
        // What a function gives is not known.
        value if is_call(value) => true,
        Json::Object(map) if *first == "*" => map.values().any(|value| has(value, rest)),
        Json::Object(map) => map.get(*first).is_some_and(|value| has(value, rest)),
        Json::Array(list) if *first == "*" => list.iter().any(|value| has(value, rest)),
        _ => false,
    }
}
