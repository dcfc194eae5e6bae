//! Mistakes in inputs, in the words of somebody who writes the file.

use std::collections::BTreeSet;

use super::failure::{Spot, Why};
use super::located::{At, Content, Known, Located, Scalar};
use super::repair::Mistake;
use crate::diagnostic::{Diagnostic, codes};
use crate::nearest::nearest;

/// More names are not worth listing in a hint.
const LISTED: usize = 12;

/// One diagnostic for each mistake, in the order of the places.
pub(super) fn report(mistakes: Vec<Mistake>, tree: &Located, known: &[Known]) -> Vec<Diagnostic> {
    let values = index(tree, known.len());
    // A misspelt key is one mistake, though something is missing as well.
    let misspelt = |id: usize, field: &str| {
        mistakes.iter().any(|(spot, why)| match (spot, why) {
            (Spot::Key(map, key), Why::Unknown { known, .. }) => {
                *map == id && nearest(key, known.iter().copied()) == Some(field)
            }
            _ => false,
        })
    };
    let kept =
        mistakes.iter().filter(|(spot, _)| !matches!(spot, Spot::Filled(id, field) if misspelt(*id, field)));
    // So is a misspelt key of an argument, though all fields of what it makes are missing.
    let mut astray = BTreeSet::new();
    let kept = kept.filter(|(spot, why)| match (spot, why) {
        (Spot::Filled(id, _) | Spot::Value(id) | Spot::StandIn(id), Why::Missing(_)) => {
            let near = made_by_argument(*id, &values, known).is_some_and(|near| near.is_some());
            !near || astray.insert(*id)
        }
        _ => true,
    });
    let mut problems: Vec<(At, Diagnostic)> =
        kept.map(|(spot, why)| problem(spot, why, &values, known)).collect();
    problems.sort_by(|(a, _), (b, _)| a.cmp(b));
    problems.into_iter().map(|(at, problem)| problem.at(at.place())).collect()
}

/// The values by their numbers.
fn index(tree: &Located, count: usize) -> Vec<&Located> {
    let mut values = Vec::with_capacity(count);
    let mut waiting = vec![tree];
    while let Some(value) = waiting.pop() {
        values.push(value);
        match &value.content {
            Content::Scalar { .. } => {}
            Content::List(items) => waiting.extend(items.iter().rev()),
            Content::Map(entries) => waiting.extend(entries.iter().rev().map(|entry| &entry.value)),
        }
    }
    values
}

fn problem(spot: &Spot, why: &Why, values: &[&Located], known: &[Known]) -> (At, Diagnostic) {
    match (spot, why) {
        (Spot::Filled(id, _) | Spot::Value(id) | Spot::StandIn(id), Why::Missing(field)) => {
            missing(field, *id, values, known)
        }
        (Spot::Key(id, key), why) => {
            let entries = match &values[*id].content {
                Content::Map(entries) => &entries[..],
                _ => &[],
            };
            let entry = entries.iter().find(|entry| entry.key == *key);
            let at = entry.map_or_else(|| known[*id].at.clone(), |entry| entry.at.clone());
            let path = below(&known[*id].path, key);
            let problem = match why {
                Why::Unknown { known: fields, .. } => {
                    // A field that stands in the same file is not what was meant.
                    let there =
                        |field: &str| entries.iter().any(|one| one.key == field && one.at.file == at.file);
                    let problem = Diagnostic::error(&codes::INPUT_UNKNOWN, format!("`{path}` is not known"));
                    match nearest(key, fields.iter().copied().filter(|field| !there(field))) {
                        Some(near) => problem.hint(format!("did you mean `{near}`?")),
                        None => problem.hint(listed("known here", fields)),
                    }
                }
                why => wrong(&path, why, None),
            };
            (at, problem)
        }
        (Spot::Filled(id, _) | Spot::Value(id) | Spot::StandIn(id), why) => {
            (known[*id].at.clone(), wrong(&known[*id].path, why, Some(values[*id])))
        }
    }
}

fn missing(field: &str, id: usize, values: &[&Located], known: &[Known]) -> (At, Diagnostic) {
    let about = &known[id];
    let path = below(&about.path, field);
    let place =
        if about.path.is_empty() { "to the file".to_owned() } else { format!("below `{}`", about.path) };
    let hint = format!("add `{field}: ..` {place}, or give `-c {path}=..`");
    let problem = Diagnostic::error(&codes::INPUT_MISSING, format!("`{path}` is missing")).hint(hint);
    let astray = || format!("no input file has `{}`", about.path);
    let problem = match made_by_argument(id, values, known) {
        Some(Some(near)) => {
            Diagnostic::error(&codes::INPUT_UNKNOWN, astray()).hint(format!("did you mean `{near}`?"))
        }
        Some(None) => problem.note(astray()),
        None => problem,
    };
    (about.named.clone(), problem)
}

/// A misspelt key of an argument makes a map of its own, whose fields are then missing: what it may be meant to be.
fn made_by_argument<'a>(id: usize, values: &[&'a Located], known: &[Known]) -> Option<Option<&'a str>> {
    let about = &known[id];
    let parent = about.parent.filter(|_| about.named.line > 0 && about.named.file.starts_with("-c "))?;
    let Content::Map(entries) = &values[parent].content else { return None };
    let key = &entries.iter().find(|entry| entry.value.id == id)?.key;
    let others = entries.iter().filter(|entry| entry.at.file != about.named.file);
    Some(nearest(key, others.map(|entry| &*entry.key)))
}

fn wrong(path: &str, why: &Why, value: Option<&Located>) -> Diagnostic {
    let subject = if path.is_empty() { "the whole of this".to_owned() } else { format!("`{path}`") };
    let problem = |message: String| Diagnostic::error(&codes::INPUT_INVALID, message);
    match why {
        Why::Wrong { expected, empty: true, .. } => {
            problem(format!("{subject} is empty, and takes {expected}"))
        }
        Why::Wrong { given, expected, .. } => {
            let problem = problem(format!("{subject} takes {expected}, not {given}"));
            match value.and_then(|value| advice(value, expected)) {
                Some(hint) => problem.hint(hint),
                None => problem,
            }
        }
        Why::Variant { given, known } => {
            let problem = problem(format!("{subject} cannot be `{given}`"));
            match nearest(given, known.iter().copied()) {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None => problem.hint(listed("allowed", known)),
            }
        }
        Why::Unknown { key, known } => {
            problem(format!("{subject}: `{key}` is not known")).hint(listed("known", known))
        }
        Why::Missing(field) => problem(format!("{subject}: `{field}` is missing")),
        Why::Other(message) => problem(format!("{subject}: {message}")),
    }
}

/// What to write instead, where the intention is plain.
fn advice(value: &Located, expected: &str) -> Option<String> {
    let Content::Scalar { text, quoted, .. } = &value.content else { return None };
    let number = matches!(Scalar::read(text), Scalar::Int(_) | Scalar::Float(_));
    if expected.starts_with("`true`") {
        return match text.to_lowercase().as_str() {
            "yes" | "on" | "y" | "true" => Some("write `true`".to_owned()),
            "no" | "off" | "n" | "false" => Some("write `false`".to_owned()),
            _ => None,
        };
    }
    if expected.contains("number") {
        let digits = text.replace(['_', ','], "");
        return if *quoted && number {
            Some("take the quotes away".to_owned())
        } else if digits != *text && matches!(Scalar::read(&digits), Scalar::Int(_)) {
            Some(format!("write `{digits}`"))
        } else {
            None
        };
    }
    (expected == "a list").then(|| format!("for a list of one, write `[{text}]`"))
}

fn below(above: &str, key: &str) -> String {
    if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") }
}

fn listed(what: &str, names: &[&str]) -> String {
    let shown: Vec<_> = names.iter().take(LISTED).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(LISTED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    if names.is_empty() {
        "nothing is known here".to_owned()
    } else {
        format!("{what}: {}{more}", shown.join(", "))
    }
}
