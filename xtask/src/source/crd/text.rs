//! The schema of a kind as the text that its handle carries, for the checks of ias-k8s.
//!
//! A JSON list of schemas, the whole object's last. What is inside a schema stands as its number in the list, and schemas
//! that say the same have one number. Everything that a value can break is there.

use std::collections::BTreeMap;

use ias_core::Diagnostic;
use serde_json::{Map, Value, json};

use super::node::Node;
use super::rules;
use super::schema::{Schema, Type, Values, lists_both};
use super::shapes::QUANTITY;
use crate::model::Rule;
use crate::patterns;

/// The text for the schema of an object, without some of its properties.
///
/// Of the metadata, a schema can limit the names.
pub fn text(schema: Node<'_>, left_out: &[&str]) -> String {
    let mut writer = Writer::default();
    writer.add(schema, Role::Whole(left_out));
    Value::Array(writer.nodes).to_string()
}

/// What a schema is there for.
#[derive(Clone, Copy)]
enum Role<'n> {
    /// To say what the object looks like, but for these properties.
    Whole(&'n [&'n str]),
    /// To say what a value looks like.
    Structure,
    /// To add a condition; the structure stands outside of it.
    Condition,
}

#[derive(Default)]
struct Writer {
    nodes: Vec<Value>,
    numbers: BTreeMap<String, usize>,
    /// Told where the schema is turned into the model.
    told: Vec<Diagnostic>,
}

impl Writer {
    fn add(&mut self, node: Node<'_>, role: Role<'_>) -> usize {
        let mut schema = Schema::alone(node, &mut self.told);
        let (left_out, inner) = match role {
            Role::Whole(left_out) => (left_out, Role::Structure),
            Role::Structure => (&[] as &[&str], Role::Structure),
            Role::Condition => (&[] as &[&str], Role::Condition),
        };
        if matches!(role, Role::Condition) && node.get("type").is_none() {
            schema.of = Type::Any;
        }
        let mut out = limits(&schema, node);
        self.pattern(&schema, role, &mut out);
        let mut with_default: Vec<&str> = Vec::new();
        let mut properties = Map::new();
        for (name, of) in schema.properties.iter().filter(|(name, _)| !left_out.contains(name)) {
            if of.get("default").is_some() {
                with_default.push(name);
            }
            properties.insert((*name).to_owned(), self.add(*of, inner).into());
        }
        if matches!(role, Role::Whole(_))
            && let Some(metadata) = node.get("properties").and_then(|all| all.get("metadata"))
        {
            properties.extend(self.metadata(metadata).map(|number| ("metadata".to_owned(), number.into())));
        }
        // The server fills defaults in before it asks for what is mandatory.
        let required =
            schema.required.iter().filter(|name| !left_out.contains(name) && !with_default.contains(name));
        let required: Vec<&str> = required.copied().collect();
        if !properties.is_empty() {
            out.insert("properties".into(), properties.into());
        }
        if !required.is_empty() {
            out.insert("required".into(), json!(required));
        }
        if let Some(items) = schema.items {
            out.insert("items".into(), self.add(items, inner).into());
        }
        match schema.values {
            Some(Values::Anything) => drop(out.insert("additionalProperties".into(), true.into())),
            Some(Values::Of(values)) => {
                drop(out.insert("additionalProperties".into(), self.add(values, inner).into()));
            }
            None => {}
        }
        self.conditions(node, &mut out);
        self.number(out)
    }

    /// A pattern as it is where the engine takes it, else with the regular expressions that stand for it.
    ///
    /// They match at least what the pattern matches. That is not enough in a condition, which may stand below `not`.
    fn pattern(&self, schema: &Schema<'_>, role: Role<'_>, out: &mut Map<String, Value>) {
        let Some(pattern) = schema.limits.pattern.as_deref() else { return };
        if schema.int_or_string && pattern == QUANTITY {
            out.insert("pattern".to_owned(), "quantity".into());
            return;
        }
        let matches = match regex_lite::Regex::new(pattern) {
            Ok(_) => None,
            Err(_) => match patterns::translate(pattern) {
                // Classes of POSIX are no words of the vendors for whom patterns are translated.
                Ok(of) if !pattern.contains("[:") && (of.exact || !matches!(role, Role::Condition)) => {
                    Some(json!(of.checks))
                }
                _ => {
                    out.insert("unsure".to_owned(), true.into());
                    return;
                }
            },
        };
        out.insert("pattern".to_owned(), pattern.into());
        out.extend(matches.map(|matches| ("matches".to_owned(), matches)));
    }

    fn number(&mut self, of: Map<String, Value>) -> usize {
        let of = Value::Object(of);
        let key = of.to_string();
        if let Some(&number) = self.numbers.get(&key) {
            return number;
        }
        self.nodes.push(of);
        self.numbers.insert(key, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    /// The names of the object, where the schema says more of them than Kubernetes does.
    fn metadata(&mut self, node: Node<'_>) -> Option<usize> {
        let names =
            node.get("properties")?.entries().filter(|(_, of)| of.entries().any(|(key, _)| key != "type"));
        let names: Map<String, Value> = names
            .filter(|(name, _)| ["name", "generateName"].contains(name))
            .map(|(name, of)| (name.to_owned(), self.add(of, Role::Structure).into()))
            .collect();
        let open =
            json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true, "properties": names });
        let Value::Object(open) = open else { return None };
        (!names.is_empty()).then(|| self.number(open))
    }

    /// Conditions that no rule covers.
    fn conditions(&mut self, node: Node<'_>, out: &mut Map<String, Value>) {
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if rules::cover(node, keyword) || lists_both(node, keyword) {
                continue;
            }
            let parts = node.get(keyword).into_iter().flat_map(Node::items);
            let parts: Vec<usize> = parts.map(|part| self.add(part, Role::Condition)).collect();
            if !parts.is_empty() {
                out.insert(keyword.to_owned(), json!(parts));
            }
        }
        if let Some(not) = node.get("not").filter(|_| !rules::cover(node, "not")) {
            let number = self.add(not, Role::Condition);
            out.insert("not".to_owned(), number.into());
        }
    }
}

/// What a schema says without the schemas inside.
fn limits(schema: &Schema<'_>, node: Node<'_>) -> Map<String, Value> {
    let mut out = Map::new();
    let name = match schema.of {
        Type::Any => None,
        Type::Object => Some("object"),
        Type::Array => Some("array"),
        Type::String => Some("string"),
        Type::Integer => Some("integer"),
        Type::Number => Some("number"),
        Type::Boolean => Some("boolean"),
    };
    let limits = &schema.limits;
    let mut set =
        |key: &str, value: Option<Value>| drop(value.map(|value| out.insert(key.to_owned(), value)));
    let flag = |truth: bool| truth.then_some(Value::Bool(true));
    set("type", name.filter(|_| !schema.int_or_string).map(Value::from));
    set("x-kubernetes-int-or-string", flag(schema.int_or_string));
    set("format", limits.format.as_deref().map(Value::from));
    set("nullable", flag(limits.nullable));
    set("default", limits.default.clone());
    set("x-kubernetes-embedded-resource", flag(schema.embedded));
    set("x-kubernetes-preserve-unknown-fields", flag(schema.open));
    for (keys, (low, high)) in [
        (["minLength", "maxLength"], limits.length),
        (["minItems", "maxItems"], limits.items),
        (["minProperties", "maxProperties"], limits.entries),
    ] {
        set(keys[0], low.map(Value::from));
        set(keys[1], high.map(Value::from));
    }
    set("minimum", limits.range.0.map(whole));
    set("maximum", limits.range.1.map(whole));
    set("exclusiveMinimum", flag(limits.exclusive.0));
    set("exclusiveMaximum", flag(limits.exclusive.1));
    set("multipleOf", limits.multiple_of.map(whole));
    let keys = node.get("x-kubernetes-list-map-keys").and_then(|keys| keys.to_json(1));
    match &keys {
        Some(keys) => set("x-kubernetes-list-map-keys", Some(keys.clone())),
        None => set("x-kubernetes-list-type", limits.unique.then(|| json!("set"))),
    }
    let word = |word: &String| match schema.of {
        Type::String => Value::from(word.as_str()),
        _ => serde_json::from_str(word).unwrap_or_else(|_| Value::from(word.as_str())),
    };
    let words: Vec<Value> = limits.words.iter().map(word).collect();
    set("enum", (!words.is_empty()).then(|| Value::from(words)));
    let groups = |groups: &[Vec<String>]| {
        Value::Array(groups.iter().map(|group| json!({ "required": group })).collect())
    };
    let mut excludes = Map::new();
    for rule in &schema.rules {
        match rule {
            Rule::OneOf(of) => set("oneOf", Some(groups(of))),
            Rule::AnyOf(of) => set("anyOf", Some(groups(of))),
            Rule::Excludes(name, others) => drop(excludes.insert(name.clone(), json!(others))),
            Rule::Needs(..) => {}
        }
    }
    set("excludes", (!excludes.is_empty()).then_some(Value::Object(excludes)));
    let validations: Vec<Value> = node
        .get("x-kubernetes-validations")
        .into_iter()
        .flat_map(Node::items)
        .filter_map(validation)
        .collect();
    set("x-kubernetes-validations", (!validations.is_empty()).then(|| validations.into()));
    out
}

/// A condition in the Common Expression Language on an object as it is; of changes, a program knows nothing.
fn validation(node: Node<'_>) -> Option<Value> {
    let of_changes = |text: &str| text.contains("oldSelf");
    node.get("rule")?.as_str().filter(|rule| !of_changes(rule))?;
    let mut out = Map::new();
    for key in ["rule", "message", "messageExpression", "fieldPath"] {
        let text = node.get(key).and_then(Node::as_str).filter(|text| !of_changes(text));
        out.extend(text.map(|text| (key.to_owned(), text.trim().into())));
    }
    Some(out.into())
}

/// `5` rather than `5.0`.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 { json!(number as i64) } else { json!(number) }
}

#[cfg(test)]
mod tests {
    use super::super::node::tests::read;
    use super::*;

    #[track_caller]
    fn check(schema: &str, expect: &str) {
        let value = read(schema);
        assert_eq!(text(Node::new("a.yaml", &value), &["metadata"]), expect);
    }

    #[test]
    fn what_says_the_same_is_written_once() {
        check(
            "type: object\nrequired: [a, d, metadata]\nproperties:\n  metadata: {type: object}\n  \
             a: &a {type: object, description: prose, properties: {x: {type: string, maxLength: 3}}}\n  b: *a\n  \
             c: {type: array, items: *a}\n  d: {type: integer, default: 1, minimum: 0.5}\n",
            concat!(
                r#"[{"type":"string","maxLength":3},{"type":"object","properties":{"x":0}},{"type":"array","items":1},"#,
                r#"{"type":"integer","default":1,"minimum":0.5},"#,
                r#"{"type":"object","properties":{"a":1,"b":1,"c":2,"d":3},"required":["a"]}]"#
            ),
        );
    }

    #[test]
    fn conditions_say_nothing_of_types() {
        check(
            "type: object\nproperties: {a: {type: integer}}\nnot: {properties: {a: {enum: [0]}}}\n\
             anyOf: [{required: [a]}, {required: [b]}]\nallOf: [{properties: {a: {maximum: 5}}}]\n",
            concat!(
                r#"[{"type":"integer"},{"maximum":5},{"properties":{"a":1}},{"enum":[0]},{"properties":{"a":3}},"#,
                r#"{"type":"object","anyOf":[{"required":["a"]},{"required":["b"]}],"#,
                r#""properties":{"a":0},"allOf":[2],"not":4}]"#
            ),
        );
    }

    #[test]
    fn patterns_are_those_of_the_engine() {
        check("type: string\npattern: '^[a-z]+$'", r#"[{"type":"string","pattern":"^[a-z]+$"}]"#);
        check(
            r"{type: string, pattern: '^\pL?[[.]$'}",
            concat!(
                r#"[{"type":"string","pattern":"^\\pL?[[.]$","#,
                r#""matches":[[true,"^[A-Za-z\\x{80}-\\x{10FFFF}]?[.\\[]$"]]}]"#
            ),
        );
        check("type: string\npattern: (a", r#"[{"type":"string","unsure":true}]"#);
        check(r"{type: string, pattern: '[[:alpha:]\pN]'}", r#"[{"type":"string","unsure":true}]"#);
        check(r"{type: string, pattern: '[[:alpha:]]'}", r#"[{"type":"string","pattern":"[[:alpha:]]"}]"#);
    }

    #[test]
    fn names_and_conditions_of_the_object_are_kept() {
        check(
            "type: object\nproperties: {metadata: {type: object, properties: {name: {type: string, maxLength: 5}}}}\n\
             x-kubernetes-validations: [{rule: 'self.a > 1', message: m, reason: r}, {rule: self == oldSelf}]\n",
            concat!(
                r#"[{"type":"string","maxLength":5},"#,
                r#"{"type":"object","x-kubernetes-preserve-unknown-fields":true,"properties":{"name":0}},"#,
                r#"{"type":"object","x-kubernetes-validations":[{"rule":"self.a > 1","message":"m"}],"#,
                r#""properties":{"metadata":1}}]"#
            ),
        );
    }
}
