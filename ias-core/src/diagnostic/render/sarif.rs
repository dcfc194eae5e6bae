//! Problems as SARIF 2.1.0, which code-scanning services read.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{is_in_file, own_place};
use crate::assembly::sha256;
use crate::diagnostic::{Accepted, Code, Diagnostic, Diagnostics, Place, Severity};
use crate::policy::Severity as Harm;

/// The problems as a SARIF 2.1.0 log with one run.
///
/// Files are named relative to the workspace (`%SRCROOT%`); fingerprints are made of code, construct path and message,
/// so a result stays the same one when lines move. A finding of a policy for which an exception holds is a suppressed result
/// (§3.27.23), and the rules of policies have a `security-severity`, which [GitHub] shows.
///
/// [GitHub]: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
pub fn sarif(found: &Diagnostics) -> String {
    let codes = found.catalogue();
    let harm = |code: &Code| found.iter().find(|problem| problem.code == code)?.harm;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let results: Vec<Value> = found.iter().map(|problem| result(problem, &codes, &mut seen)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "ias",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(code, harm(code))).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).expect("a JSON value goes into text");
    text.push('\n');
    text
}

fn rule(code: &Code, harm: Option<Harm>) -> Value {
    let page =
        code.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n");
    let page = page.trim();
    let first = page.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let mut rule = json!({
        "id": code.id,
        "name": pascal(code.title),
        "shortDescription": { "text": code.title },
        "fullDescription": { "text": first },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": "error" },
    });
    if let Some(harm) = harm {
        // Without the tag the number is not read.
        rule["properties"] = json!({ "security-severity": score(harm), "tags": ["security"] });
    }
    rule
}

/// A number in the middle of the range that stands for the word: up to 3.9, to 6.9, to 8.9, and above.
fn score(harm: Harm) -> &'static str {
    match harm {
        Harm::Low => "2.0",
        Harm::Medium => "5.5",
        Harm::High => "8.0",
        Harm::Critical => "9.5",
    }
}

fn result(problem: &Diagnostic, codes: &[&'static Code], seen: &mut BTreeMap<String, usize>) -> Value {
    let mut text = problem.message.clone();
    for line in problem.notes.iter().chain(&problem.hint) {
        text.push('\n');
        text.push_str(line);
    }
    // A service shows a result only in a file of the repository, so the user's own line stands for it.
    let shown = own_place(problem);
    let mut location = Map::new();
    location.extend(shown.and_then(physical).map(|at| ("physicalLocation".to_owned(), at)));
    if !problem.path.is_empty() {
        let logical = json!([{ "fullyQualifiedName": problem.path, "kind": "resource" }]);
        location.insert("logicalLocations".to_owned(), logical);
    }
    let others = problem.places.iter().filter(|place| Some(*place) != shown);
    let related = problem.related.iter().map(|(place, what)| (place, what.as_str()));
    let related = related.chain(others.map(|place| (place, "in the scope defined here")));
    let related: Vec<Value> = related
        .filter_map(|(place, what)| Some((physical(place)?, what)))
        .enumerate()
        .map(|(id, (at, what))| json!({ "id": id + 1, "physicalLocation": at, "message": { "text": what } }))
        .collect();
    let mut result = json!({
        "ruleId": problem.code.id,
        "ruleIndex": codes.iter().position(|code| *code == problem.code),
        "level": level(problem.severity),
        "message": { "text": text },
        "partialFingerprints": { "problem/v1": fingerprint(problem, seen) },
        // Of all results of a run or of none: an empty list says that nothing suppresses the result.
        "suppressions": problem.accepted.iter().map(suppression).collect::<Vec<_>>(),
    });
    if !location.is_empty() {
        result["locations"] = json!([location]);
    }
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

fn suppression(accepted: &Accepted) -> Value {
    let mut suppression = json!({ "kind": "inSource", "status": "accepted", "justification": accepted.why });
    if let Some(at) = physical(&accepted.place) {
        suppression["location"] = json!({ "physicalLocation": at });
    }
    suppression
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// Without lines and columns, so that it survives edits elsewhere; equal problems are told apart by their number.
fn fingerprint(problem: &Diagnostic, seen: &mut BTreeMap<String, usize>) -> String {
    let file = problem.places.first().filter(|_| problem.path.is_empty()).map(|place| place.file());
    let file = file.as_deref().unwrap_or_default();
    let identity = [problem.code.id, &problem.path, &problem.message, file].join("\n");
    let count = seen.entry(identity.clone()).or_default();
    *count += 1;
    sha256(format!("{identity}\n{count}").as_bytes())
}

/// The place in a file; `None` for an argument of the command line.
fn physical(place: &Place) -> Option<Value> {
    is_in_file(place).then(|| {
        json!({
        "artifactLocation": { "uri": uri(&place.file()), "uriBaseId": "%SRCROOT%" },
        "region": { "startLine": place.line, "startColumn": place.column.max(1) },
        })
    })
}

/// A relative path as a URI reference ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)).
fn uri(path: &str) -> String {
    path.bytes().fold(String::with_capacity(path.len()), |mut uri, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into());
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
        uri
    })
}

/// `duplicate id` becomes `DuplicateId`.
fn pascal(title: &str) -> String {
    title.split(|one: char| !one.is_alphanumeric()).fold(String::new(), |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
        name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris_and_titles_names() {
        assert_eq!(uri("a b/ü.rs"), "a%20b/%C3%BC.rs");
        assert_eq!(pascal("duplicate id, twice"), "DuplicateIdTwice");
    }
}
