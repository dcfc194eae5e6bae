//! `generated/schema.txt`: what checks at run time know of the kinds, as text that is read a line at a time.
//!
//! ```text
//! releases 25 37                       the oldest and the newest minor release that is known
//! words Always Never OnFailure         a closed set; sets and definitions are counted from 0
//! type name=s! ports=[@4 policy=w0+31  a definition: fields in the order of their names
//! kind apps/v1 Deployment 7            a kind: version, name, definition (`-` where none is known any more)
//! ```
//!
//! A shape is `s` text, `b` flag, `i` or `l` a whole number of 32 or 64 bits, `n` number, `q` quantity, `x` number or text,
//! `j` anything, `w0` one of a set, `@0` a definition, `[` a list of, `{` a map to. After it: `!` mandatory, `+31` since 1.31,
//! `-35` until 1.35, `~` deprecated (for kinds `~33`, since 1.33).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::source::kubernetes::gone;
use crate::source::kubernetes::shapes::{Kind, kinds, module_parts};
use crate::source::kubernetes::words::Sets;

/// Fields that other checks look at: names, labels, data. Here they may be anything.
const CHECKED_ELSEWHERE: &[(&str, &[&str])] = &[
    ("meta.v1.ObjectMeta", &["name", "namespace", "labels", "annotations"]),
    ("meta.v1.LabelSelector", &["matchLabels"]),
    ("core.v1.ConfigMap", &["data", "binaryData"]),
    ("core.v1.Secret", &["data", "stringData"]),
];

/// The text, after the lines of a header that begin with `#`.
pub fn text(facts: &Value) -> String {
    let empty = Map::new();
    let definitions = facts["definitions"].as_object().unwrap_or(&empty);
    let declared: Vec<Kind<'_>> = kinds(facts).filter(|kind| kind.left_out().is_none()).collect();
    let mut table = Table { definitions, numbers: BTreeMap::new(), sets: Vec::new(), of_words: Sets::new() };
    let reached = table.reached(&declared);
    table.numbers = reached.iter().enumerate().map(|(n, name)| (*name, n)).collect();
    let lines: Vec<String> = reached.iter().map(|name| table.definition(name)).collect();

    let mut out = format!("releases {} {}\n", facts["oldest"], facts["newest"]);
    table.sets.iter().for_each(|words| out += &format!("words {words}\n"));
    lines.iter().for_each(|line| out += &format!("type{line}\n"));
    let mut rows: Vec<String> = declared.iter().map(|kind| row(kind, &table)).collect();
    rows.extend(facts["gone"].as_array().into_iter().flatten().map(gone_row));
    rows.extend(
        gone::before_the_schemas().map(|(version, kind, until)| format!("{version} {kind} - -{until}")),
    );
    rows.sort();
    rows.iter().for_each(|row| out += &format!("kind {row}\n"));
    out
}

fn row(kind: &Kind<'_>, table: &Table<'_>) -> String {
    let mut out = format!("{} {} {}", kind.api_version(), kind.kind, table.numbers[kind.definition]);
    out += &kind.since.map(|minor| format!(" +{minor}")).unwrap_or_default();
    out += &kind.deprecated.map(|minor| format!(" ~{minor}")).unwrap_or_default();
    out
}

fn gone_row(kind: &Value) -> String {
    let text = |key: &str| kind[key].as_str().unwrap_or_default();
    let slash = if text("group").is_empty() { "" } else { "/" };
    let mut out = format!("{}{slash}{} {} -", text("group"), text("version"), text("kind"));
    out += &kind["since"].as_u64().map(|minor| format!(" +{minor}")).unwrap_or_default();
    out += &kind["until"].as_u64().map(|minor| format!(" -{minor}")).unwrap_or_default();
    out
}

struct Table<'a> {
    definitions: &'a Map<String, Value>,
    /// The definitions that are written, with their numbers.
    numbers: BTreeMap<&'a str, usize>,
    /// The closed sets, as lines.
    sets: Vec<String>,
    of_words: Sets,
}

impl<'a> Table<'a> {
    /// Every definition that a program can write into an object of the kinds, by name.
    fn reached(&self, kinds: &[Kind<'a>]) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&'a str> = kinds.iter().map(|kind| kind.definition).collect();
        while let Some(name) = open.pop() {
            let Some(node) = self.definitions.get(name).filter(|node| node["properties"].is_object()) else {
                continue;
            };
            if reached.insert(name) {
                let fields = node["properties"].as_object().into_iter().flatten();
                let written = fields.filter(|(field, _)| !is_free(name, node, field));
                open.extend(written.filter_map(|(_, shape)| target(shape)));
            }
        }
        reached
    }

    fn definition(&mut self, name: &'a str) -> String {
        let node = &self.definitions[name];
        let required: BTreeSet<&str> =
            node["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields: BTreeMap<&str, String> = BTreeMap::new();
        for (field, shape) in node["properties"].as_object().into_iter().flatten() {
            let is_kind = !node["kinds"].is_null();
            if is_kind && matches!(field.as_str(), "apiVersion" | "kind") && !self.is_nested(name) {
                continue;
            }
            let mut text = match is_free(name, node, field) {
                true => "j".to_owned(),
                false => self.shape(name, field, shape),
            };
            text += if required.contains(field.as_str()) { "!" } else { "" };
            text += &span(shape);
            text += if shape["deprecated"] == true { "~" } else { "" };
            fields.insert(field, text);
        }
        for (field, found) in node["gone"].as_object().into_iter().flatten() {
            fields.insert(field, format!("j{}", span(found)));
        }
        fields.iter().fold(String::new(), |mut line, (field, text)| {
            let _ = write!(line, " {field}={text}");
            line
        })
    }

    /// Whether objects of a kind stand inside others, as claims do in a StatefulSet: these may name their kind.
    fn is_nested(&self, name: &str) -> bool {
        self.numbers.keys().any(|other| {
            let fields = self.definitions[*other]["properties"].as_object().into_iter().flatten();
            fields.into_iter().any(|(_, shape)| target(shape) == Some(name))
        })
    }

    fn shape(&mut self, definition: &str, field: &str, node: &Value) -> String {
        if let Some(items) = node.get("items") {
            return format!("[{}", self.shape(definition, field, items));
        }
        if let Some(values) = node.get("values") {
            return format!("{{{}", self.shape(definition, field, values));
        }
        if let Some(to) = node["ref"].as_str() {
            return match (self.numbers.get(to), to.rsplit('.').next()) {
                (Some(number), _) => format!("@{number}"),
                (None, Some("Quantity")) => "q".to_owned(),
                (None, Some("IntOrString")) => "x".to_owned(),
                // A name for a text, or anything.
                _ => self.shape(definition, field, &self.definitions[to].clone()),
            };
        }
        match (node["type"].as_str(), node["format"].as_str()) {
            (Some("string"), _) => self.text(definition, field),
            (Some("boolean"), _) => "b".to_owned(),
            (Some("integer"), Some("int32")) => "i".to_owned(),
            (Some("integer"), _) => "l".to_owned(),
            (Some("number"), _) => "n".to_owned(),
            _ => "j".to_owned(),
        }
    }

    fn text(&mut self, definition: &str, field: &str) -> String {
        let (group, name) = module_parts(definition);
        let Some(set) = self.of_words.of(group, name, field) else { return "s".to_owned() };
        let line = set.words().collect::<Vec<_>>().join(" ");
        let at = self.sets.iter().position(|other| *other == line).unwrap_or_else(|| {
            self.sets.push(line);
            self.sets.len() - 1
        });
        format!("w{at}")
    }
}

/// Whether a field is looked at by other checks, or belongs to the server.
fn is_free(definition: &str, node: &Value, field: &str) -> bool {
    let elsewhere = CHECKED_ELSEWHERE
        .iter()
        .any(|(name, fields)| definition.ends_with(&format!(".{name}")) && fields.contains(&field));
    elsewhere || field == "status" && !node["kinds"].is_null()
}

/// The definition that a shape leads to, through lists and maps.
fn target(shape: &Value) -> Option<&str> {
    shape["ref"].as_str().or_else(|| shape.get("items").or_else(|| shape.get("values")).and_then(target))
}

fn span(of: &Value) -> String {
    let since = of["since"].as_u64().map(|minor| format!("+{minor}")).unwrap_or_default();
    since + &of["until"].as_u64().map(|minor| format!("-{minor}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_for_each_definition_and_kind() {
        let kinds =
            json!([{ "group": "apps", "version": "v1", "kind": "Thing", "scope": "Namespace", "since": 26 }]);
        let facts = json!({
            "oldest": 25, "newest": 37,
            "definitions": {
                "io.k8s.api.apps.v1.Thing": { "kinds": kinds, "properties": {
                    "apiVersion": { "type": "string" }, "kind": { "type": "string" }, "status": { "ref": "gone" },
                    "spec": { "ref": "io.k8s.api.apps.v1.DeploymentStrategy", "deprecated": true },
                }, "required": ["spec"] },
                "io.k8s.api.apps.v1.DeploymentStrategy": { "properties": {
                    "type": { "type": "string", "since": 27 }, "all": { "items": { "values": { "ref": "io.k8s.Quantity" } } },
                }, "gone": { "old": { "until": 30 } } },
                "io.k8s.Quantity": { "type": "string|number" },
            },
            "gone": [{ "group": "", "version": "v1", "kind": "Lost", "since": 26, "until": 30 }],
        });
        let text = text(&facts);
        let lines: Vec<&str> = text.lines().take(4).collect();
        let expect = [
            "releases 25 37",
            "words Recreate RollingUpdate",
            "type all=[{q old=j-30 type=w0+27",
            "type spec=@0!~ status=j",
        ];
        assert_eq!(lines, expect);
        assert!(
            text.contains("kind apps/v1 Thing 1 +26\n") && text.contains("kind v1 Lost - +26 -30\n"),
            "{text}"
        );
        assert!(text.contains("kind extensions/v1beta1 Ingress - -21\n"), "{text}");
    }
}
