//! Tags of stacks and of resources.

use ias_core::Construct;
use ias_core::testing::{Candidates, Matcher, exact, synthesized};
use serde_json::{Map, Value as Json};

use super::Template;
use super::finding::{Finding, expect_none};
use super::template::type_of;
use crate::facts::{self, TagStyle};

/// The tags of a stack itself, which stand in the manifest and not in its template.
#[derive(Clone, Debug)]
pub struct StackTags {
    stack: String,
    tags: Json,
}

impl StackTags {
    /// Synthesizes the app and takes the tags of a stack.
    ///
    /// # Panics
    ///
    /// With the problems of the program, or if it has no such stack.
    #[track_caller]
    pub fn of(app: &dyn Construct, stack: &str) -> StackTags {
        let assembly = synthesized(app);
        let manifest = assembly.file("manifest.json").map(|file| file.bytes.clone()).unwrap_or_default();
        let manifest: Json = serde_json::from_slice(&manifest).unwrap_or_default();
        let Some(artifact) = manifest["artifacts"].get(stack) else { panic!("there is no stack `{stack}`") };
        let tags = artifact["properties"].get("tags").cloned().unwrap_or_else(|| Map::new().into());
        StackTags { stack: stack.to_owned(), tags }
    }

    /// Asserts that the tags match; there may be more.
    #[track_caller]
    pub fn has_values(&self, expected: impl Into<Matcher>) {
        Candidates::new("set of stack tags", [(&*self.stack, &self.tags)]).has(&expected.into());
    }

    /// Asserts that the stack has no tags.
    #[track_caller]
    pub fn has_none(&self) {
        self.has_values(exact(Map::new()));
    }

    /// The tags, an object.
    pub fn all(&self) -> &Json {
        &self.tags
    }
}

/// Asserts that every resource that can have tags has these keys, in all stacks of the app.
///
/// Which types can have tags is read from the [facts](crate::facts), so resources that raw code or an included template
/// made count too. Tags that only deployment knows are taken for right.
///
/// # Panics
///
/// With the list of resources and missing keys, or with the problems of the program.
#[track_caller]
pub fn assert_tagged(app: &dyn Construct, keys: &[&str]) {
    expect_none("resources without mandatory tags:", &untagged(app, keys));
}

/// The resources that [`assert_tagged`] refuses.
///
/// # Panics
///
/// With the problems of the program.
#[track_caller]
pub fn untagged(app: &dyn Construct, keys: &[&str]) -> Vec<Finding> {
    let mut found = Vec::new();
    for template in &Template::all(app) {
        for (id, body) in template.section("Resources") {
            let Some(tags) = facts::find(type_of(body)).and_then(|known| known.tags) else { continue };
            let held = body.get("Properties").and_then(|properties| properties.get(tags.property));
            let missing: Vec<&str> = keys.iter().copied().filter(|key| !has(held, tags.style, key)).collect();
            if !missing.is_empty() {
                let what = format!("has no tag {}", missing.join(", "));
                found.push(Finding::new(template, id, type_of(body), what));
            }
        }
    }
    found
}

fn has(held: Option<&Json>, style: TagStyle, key: &str) -> bool {
    match (held, style) {
        (None, _) => false,
        (Some(Json::Array(list)), TagStyle::List | TagStyle::Propagated) => {
            list.iter().any(|tag| tag.get("Key").is_none_or(|one| one == key || one.is_object()))
        }
        (Some(Json::Object(map)), TagStyle::Map) => map.contains_key(key) || is_late(map),
        (Some(Json::Object(map)), _) => is_late(map),
        _ => false,
    }
}

/// Whether this is a function, of which only deployment knows the value.
fn is_late(map: &Map<String, Json>) -> bool {
    map.len() == 1 && map.keys().all(|key| key == "Ref" || key.starts_with("Fn::"))
}
