//! The schema of a kind as the text that its handle carries, for the checks of ias-k8s.
//!
//! A JSON list of schemas, the whole object's last. What is inside a schema stands as its number in the list, and schemas
//! that say the same have one number. Only what is checked at run time is there.

use std::collections::BTreeMap;

use ias_core::Diagnostic;
use serde_json::{Map, Value, json};

use super::node::Node;
use super::schema::{Schema, Type, Values};
use crate::model::Rule;

/// The text for the schema of an object.
pub fn text(schema: Node<'_>, left_out: &[&str]) -> String {
    let mut writer = Writer::default();
    writer.add(schema, left_out);
    Value::Array(writer.nodes).to_string()
}

#[derive(Default)]
struct Writer {
    nodes: Vec<Value>,
    numbers: BTreeMap<String, usize>,
    /// Told where the schema is turned into the model.
    told: Vec<Diagnostic>,
}

impl Writer {
    fn add(&mut self, node: Node<'_>, left_out: &[&str]) -> usize {
        let schema = Schema::read(node, &mut self.told);
        let mut out = self.limits(&schema);
        let mut with_default: Vec<&str> = Vec::new();
        let mut properties = Map::new();
        for (name, inner) in schema.properties.iter().filter(|(name, _)| !left_out.contains(name)) {
            if inner.get("default").is_some() {
                with_default.push(name);
            }
            properties.insert((*name).to_owned(), self.add(*inner, &[]).into());
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
            out.insert("items".into(), self.add(items, &[]).into());
        }
        match schema.values {
            Some(Values::Anything) => drop(out.insert("additionalProperties".into(), true.into())),
            Some(Values::Of(values)) => {
                drop(out.insert("additionalProperties".into(), self.add(values, &[]).into()));
            }
            None => {}
        }
        let out = Value::Object(out);
        let key = out.to_string();
        if let Some(&number) = self.numbers.get(&key) {
            return number;
        }
        self.nodes.push(out);
        self.numbers.insert(key, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    fn limits(&self, schema: &Schema<'_>) -> Map<String, Value> {
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
        // Beside a number or text, a pattern is that of a quantity or not looked at.
        let quantity = schema.int_or_string && limits.pattern.as_deref() == Some(super::shapes::QUANTITY);
        set("pattern", quantity.then(|| json!("quantity")));
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
        set("x-kubernetes-list-type", limits.unique.then(|| json!("set")));
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
        out
    }
}

/// `5` rather than `5.0`.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 { json!(number as i64) } else { json!(number) }
}

#[cfg(test)]
mod tests {
    use super::super::node::tests::read;
    use super::*;

    #[test]
    fn what_says_the_same_is_written_once() {
        let value = read(
            "type: object\nrequired: [a, d, metadata]\nproperties:\n  metadata: {type: object}\n  \
             a: &a {type: object, description: prose, properties: {x: {type: string, maxLength: 3}}}\n  b: *a\n  \
             c: {type: array, items: *a}\n  d: {type: integer, default: 1, minimum: 0.5}\n",
        );
        let expect = concat!(
            r#"[{"type":"string","maxLength":3},{"type":"object","properties":{"x":0}},{"type":"array","items":1},"#,
            r#"{"type":"integer","minimum":0.5},"#,
            r#"{"type":"object","properties":{"a":1,"b":1,"c":2,"d":3},"required":["a"]}]"#
        );
        assert_eq!(text(Node::new("a.yaml", &value), &["metadata"]), expect);
    }
}
