//! Objects of two files, of which only those are read that are not written alike.

use std::borrow::Cow;
use std::collections::HashMap;

use ias_core::diff::{Document, to_json};
use ias_core::document::Source;
use ias_core::{Diagnostics, Object, Value};
use serde_json::Value as Json;

use super::canonical;
use crate::defaults;
use crate::object::group;
use crate::yaml;

/// What makes an object that object: group, kind, namespace, name.
pub(super) type Identity = (String, String, String, String);

/// The objects of two files that are not written alike, in their canonical form.
#[derive(Default)]
pub(super) struct Differing {
    pub(super) before: Vec<(Identity, Json)>,
    pub(super) after: Vec<(Identity, Json)>,
    /// How many are written alike.
    pub(super) alike: usize,
}

pub(super) fn differing(
    before: Option<Document<'_>>,
    after: Option<Document<'_>>,
) -> Result<Differing, Diagnostics> {
    let (old, new) = (before.map_or(Ok(Vec::new()), chunks)?, after.map_or(Ok(Vec::new()), chunks)?);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for &chunk in &old {
        *counts.entry(chunk).or_default() += 1;
    }
    let mut found = Differing::default();
    let mut fresh: Vec<&str> = Vec::new();
    for &chunk in &new {
        match counts.get_mut(chunk) {
            Some(count) if *count > 0 => {
                *count -= 1;
                found.alike += usize::from(!is_empty(chunk));
            }
            _ => fresh.push(chunk),
        }
    }
    // What is left of the counts is on the old side only.
    let gone = old.iter().copied().filter(|chunk| {
        let count = counts.get_mut(chunk);
        count.is_some_and(|count| {
            *count > 0 && {
                *count -= 1;
                true
            }
        })
    });
    found.before = objects(before, gone)?;
    found.after = objects(after, fresh.into_iter())?;
    Ok(found)
}

/// The documents of a file as text. A line `---` at the margin can be nothing but the end of one.
fn chunks(document: Document<'_>) -> Result<Vec<&str>, Diagnostics> {
    match std::str::from_utf8(document.bytes) {
        Ok(text) => Ok(split(text)),
        // The reader says where it is no text.
        Err(_) => {
            yaml::documents(&Source::from_bytes(document.name.to_owned(), document.bytes.to_vec()))?;
            Ok(Vec::new())
        }
    }
}

fn split(text: &str) -> Vec<&str> {
    let mut chunks = Vec::new();
    let (mut begin, mut from) = (0, 0);
    while let Some(at) = text[from..].find("---").map(|at| from + at) {
        from = at + 3;
        let at_margin = at == 0 || text.as_bytes()[at - 1] == b'\n';
        if at_margin && text[from..].starts_with(['\n', '\r']) {
            chunks.push(&text[begin..at]);
            begin = from + 1;
        }
    }
    chunks.push(&text[begin..]);
    chunks
}

fn is_empty(chunk: &str) -> bool {
    chunk.lines().all(|line| line.trim().is_empty() || line.starts_with('#'))
}

fn objects<'a>(
    document: Option<Document<'_>>,
    chunks: impl Iterator<Item = &'a str>,
) -> Result<Vec<(Identity, Json)>, Diagnostics> {
    let Some(document) = document else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for chunk in chunks.filter(|chunk| !is_empty(chunk)) {
        match yaml::documents(&Source::new(document.name.to_owned(), chunk.to_owned())) {
            Ok(documents) => documents.iter().for_each(|one| add(&one.to_value(), &mut found)),
            // Read as a whole, the mistake has its line.
            Err(problems) => {
                let whole = Source::from_bytes(document.name.to_owned(), document.bytes.to_vec());
                yaml::documents(&whole)?;
                return Err(problems);
            }
        }
    }
    Ok(found)
}

fn add(value: &Value, found: &mut Vec<(Identity, Json)>) {
    let Value::Map(map) = value else { return };
    let text = |map: &Object, key: &str| map.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (api_version, kind) = (text(map, "apiVersion"), text(map, "kind"));
    if api_version.is_empty() || kind.is_empty() {
        return;
    }
    if kind == "List"
        && let Some(items) = map.get("items").and_then(Value::as_list)
    {
        return items.iter().for_each(|item| add(item, found));
    }
    let mut body = Cow::Borrowed(map);
    defaults::fill(group(&api_version), &kind, &mut body);
    let metadata = map.get("metadata").and_then(Value::as_object);
    let of = |key: &str| metadata.map(|metadata| text(metadata, key)).unwrap_or_default();
    let name = Some(of("name")).filter(|name| !name.is_empty()).unwrap_or_else(|| of("generateName"));
    let json = canonical::object(&api_version, &kind, to_json(&Value::Map(body.into_owned())));
    found.push(((group(&api_version).to_owned(), kind, of("namespace"), name), json));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_end_at_lines_of_three_dashes() {
        assert_eq!(split("a: 1\n---\nb: x---y\n  ---\n---\n"), ["a: 1\n", "b: x---y\n  ---\n", ""]);
        assert_eq!(split("---\na: 1\n"), ["", "a: 1\n"]);
        assert_eq!(split("a: |\n  ---\n---  \n"), ["a: |\n  ---\n---  \n"]);
    }
}
