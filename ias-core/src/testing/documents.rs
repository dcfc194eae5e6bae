//! Documents by what they say, and what differs between two of them.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value as Json;

use super::outcome::{same, short};
use crate::assembly::Assembly;
use crate::diff::to_json;
use crate::document::{Reader, Schema, Source};
use crate::value::pointer;

/// One thing that differs between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// A JSON pointer to it; in a file of several documents it begins with the name of the document.
    pub path: String,
    /// What was there.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "(all)" } else { &self.path };
        match (&self.before, &self.after) {
            (None, Some(after)) => write!(f, "+ {path}: {after}"),
            (Some(before), None) => write!(f, "- {path}: {before}"),
            (before, after) => {
                let text = |text: &Option<String>| text.clone().unwrap_or_default();
                write!(f, "~ {path}: {} -> {}", text(before), text(after))
            }
        }
    }
}

/// What differs between two documents; the order of keys, and how a number is written, does not count.
///
/// ```
/// use ias_core::testing::changes;
/// use serde_json::json;
///
/// let found = changes(&json!({ "a": { "b": 1, "c": 2 } }), &json!({ "a": { "c": 3, "b": 1.0 } }));
/// assert_eq!(found[0].to_string(), "~ /a/c: 2 -> 3");
/// assert_eq!(found.len(), 1);
/// ```
pub fn changes(before: &Json, after: &Json) -> Vec<Change> {
    let mut found = Vec::new();
    compare(Some(before), Some(after), String::new(), &mut found);
    found
}

fn compare(before: Option<&Json>, after: Option<&Json>, path: String, found: &mut Vec<Change>) {
    match (before, after) {
        (Some(Json::Object(a)), Some(Json::Object(b))) => {
            let mut keys: Vec<&String> =
                a.keys().chain(b.keys().filter(|key| !a.contains_key(*key))).collect();
            keys.sort();
            for key in keys {
                compare(a.get(key), b.get(key), pointer::below(&path, key), found);
            }
        }
        (Some(Json::Array(a)), Some(Json::Array(b))) => {
            for at in 0..a.len().max(b.len()) {
                compare(a.get(at), b.get(at), pointer::below(&path, &at.to_string()), found);
            }
        }
        (Some(a), Some(b)) if same(a, b) => {}
        (None, None) => {}
        (before, after) => {
            let text = |value: Option<&Json>| value.map(|value| short(value.to_string()));
            found.push(Change { path, before: text(before), after: text(after) });
        }
    }
}

/// The main document of every artifact of a synthesis, by the path of its file.
pub(super) fn of(assembly: &Assembly) -> BTreeMap<String, Json> {
    let main = assembly.artifacts().iter().filter_map(|artifact| assembly.file(artifact.files.first()?));
    main.map(|file| (file.path.clone(), read(&file.path, file.bytes.clone()))).collect()
}

/// Reads a document: JSON as it is, YAML as a map of its documents by kind and name.
///
/// What is neither is one text.
pub(super) fn read(path: &str, bytes: Vec<u8>) -> Json {
    let text = |bytes: &[u8]| Json::from(String::from_utf8_lossy(bytes));
    if path.ends_with(".json") {
        return serde_json::from_slice(&bytes).unwrap_or_else(|_| text(&bytes));
    }
    if !path.ends_with(".yaml") && !path.ends_with(".yml") {
        return text(&bytes);
    }
    match manifests(path, bytes.clone()) {
        Some(list) => list.into_iter().collect::<serde_json::Map<_, _>>().into(),
        None => text(&bytes),
    }
}

/// The documents of a YAML file, each with its kind and name, and its namespace if it has one: `Deployment/shop/web`.
///
/// `None` if it is no YAML.
pub fn manifests(name: &str, text: impl Into<Vec<u8>>) -> Option<Vec<(String, Json)>> {
    let source = Source::from_bytes(name.to_owned(), text.into());
    let list = Reader::new(Schema::Core).read(&source).ok()?;
    let documents = list.iter().map(|document| to_json(&document.to_value())).filter(|one| !one.is_null());
    let named = documents.enumerate().map(|(at, document)| {
        let text = |pointer| document.pointer(pointer).and_then(Json::as_str);
        let parts = [text("/kind"), text("/metadata/namespace"), text("/metadata/name")];
        let name: Vec<&str> = parts.into_iter().flatten().collect();
        let name = if name.is_empty() { format!("#{at}") } else { name.join("/") };
        (name, document)
    });
    Some(named.collect())
}
