//! The metadata of a stack: which construct made which element, and what constructs attach.
//!
//! The `cdk` command line reads it to name constructs in its messages. It is a file of its own beside the manifest, written
//! as the elements are walked, so that a large app is not built a second time in memory.

use std::collections::BTreeMap;

use ias_core::View;
use serde_json::{Value, json};

use super::Section;

pub(super) fn write(view: &View<'_>) -> Vec<u8> {
    let root = view.root();
    let mut attached: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (path, kind, data) in &root.metadata {
        attached.entry(path).or_default().push(json!({ "type": kind, "data": data }));
    }
    let mut out = Vec::with_capacity(root.items.len() * 96);
    let mut path = String::new();
    for item in root.items.iter().filter(|item| {
        item.element.section == Section::RESOURCES
            && !item.path.is_empty()
            && !item.element.type_name.is_empty()
    }) {
        path.clear();
        path.extend([&*root.path, "/", &*item.path]);
        begin(&mut out, &path);
        out.extend_from_slice(b"{\"type\":\"aws:cdk:logicalId\",\"data\":");
        text(&mut out, &item.name);
        out.push(b'}');
        for entry in attached.remove(&*path).unwrap_or_default() {
            out.push(b',');
            out.extend_from_slice(entry.to_string().as_bytes());
        }
        out.push(b']');
    }
    for (path, entries) in attached {
        begin(&mut out, path);
        let entries: Vec<String> = entries.iter().map(Value::to_string).collect();
        out.extend_from_slice(entries.join(",").as_bytes());
        out.push(b']');
    }
    out.extend_from_slice(if out.is_empty() { b"{}\n" } else { b"}\n" });
    out
}

/// Opens the list of a path, which the manifest's schema writes with a slash before it.
fn begin(out: &mut Vec<u8>, path: &str) {
    out.extend_from_slice(if out.is_empty() { b"{\"/" } else { b",\n\"/" });
    // The slash stands inside the quotes.
    let from = out.len();
    text(out, path);
    out.remove(from);
    out.extend_from_slice(b":[");
}

fn text(out: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(out, text).expect("text goes into memory");
}
