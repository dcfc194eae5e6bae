//! Manifests of Kubernetes.

use ias_core::Value;
use ias_core::document::Source;
use ias_tests::corpus::{self, Format};

use crate::equal::difference;

#[test]
fn all_come_out_as_they_came_in() {
    let files = corpus::valid("kubernetes");
    assert!(files.len() >= 150, "{}", files.len());
    let wrong: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let written = match file.write() {
                Ok(written) => written,
                Err(problems) => return Some(problems.to_string()),
            };
            if !written.warnings.is_empty() {
                return Some(format!("{}: {}", file.name, written.warnings));
            }
            let written = corpus::read(Format::Manifests, &Source::from_bytes("written", written.bytes));
            let different = different(&written.unwrap(), &file.read().unwrap());
            different.map(|different| format!("{}: {different}", file.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

/// The first difference between the objects of two texts, but for what [`Include`](ias_k8s::Include) says it changes: a
/// list is taken apart, a document without content goes, and objects stand in the order in which they can be applied.
fn different(written: &[Value], source: &[Value]) -> Option<String> {
    let mut expect: Vec<&Value> = source.iter().flat_map(items).collect();
    let mut written: Vec<&Value> = written.iter().collect();
    if written.len() != expect.len() {
        return Some(format!("{} objects are written, {} were read", written.len(), expect.len()));
    }
    written.sort_by_key(|object| identity(object));
    expect.sort_by_key(|object| identity(object));
    written.into_iter().zip(expect).find_map(|(written, source)| difference(written, source))
}

/// The items of a list, and of lists in it.
fn items(document: &Value) -> Vec<&Value> {
    let kind = document.get("kind").and_then(Value::as_str).unwrap_or_default();
    match document.get("items") {
        _ if *document == Value::Null => Vec::new(),
        Some(Value::List(list)) if kind.ends_with("List") => list.iter().flat_map(items).collect(),
        _ => vec![document],
    }
}

fn identity(object: &Value) -> Vec<&str> {
    let parts = ["/apiVersion", "/kind", "/metadata/namespace", "/metadata/name"];
    parts.map(|part| object.pointer(part).and_then(Value::as_str).unwrap_or_default()).to_vec()
}
