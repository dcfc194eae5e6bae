//! Two templates and what is said of them.

use ias_aws::diff::Templates;
use ias_core::diff::{Change, Compare, Comparison, Document, Impact};
use serde_json::{Value as Json, json};

/// What differs between two templates.
#[track_caller]
pub(crate) fn compare(before: &Json, after: &Json) -> Comparison {
    let (before, after) = (before.to_string(), after.to_string());
    let document = |text| Document { name: "a.template.json", bytes: str::as_bytes(text) };
    Templates.compare(Some(document(&before)), Some(document(&after))).unwrap()
}

/// A template of these resources.
pub(crate) fn template(resources: &Json) -> Json {
    json!({ "Resources": resources })
}

/// The comparison of two sets of resources.
#[track_caller]
pub(crate) fn resources(before: &Json, after: &Json) -> Comparison {
    compare(&template(before), &template(after))
}

/// The change of the element of a name.
#[track_caller]
pub(crate) fn change<'a>(found: &'a Comparison, name: &str) -> &'a Change {
    let change = found.changes.iter().find(|change| change.name == name);
    change.unwrap_or_else(|| panic!("nothing happens to `{name}`: {:#?}", names(found)))
}

/// The verdict on one resource that has these properties before and after.
#[track_caller]
pub(crate) fn verdict(type_name: &str, before: &Json, after: &Json) -> Impact {
    let of = |properties: &Json| json!({ "R": { "Type": type_name, "Properties": properties } });
    let found = resources(&of(before), &of(after));
    found.changes.first().map_or(Impact::NoChange, |change| change.impact)
}

pub(crate) fn names(found: &Comparison) -> Vec<(&str, Impact)> {
    found.changes.iter().map(|change| (change.name.as_str(), change.impact)).collect()
}
