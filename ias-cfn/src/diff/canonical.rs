//! One form for resources that say the same: short forms, numbers as text, JSON as text, order that does not count.

use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::{Map, Value as Json, json};

use super::{function, policy};
use crate::facts::{self, Schema, Shape, StructRef, TagStyle, Type};

thread_local! {
    /// The types that were asked for: templates have thousands of resources, and few types.
    static KNOWN: RefCell<HashMap<String, Option<&'static Type>>> = RefCell::default();
}

/// The facts of a resource's type; those of a custom resource are all the same.
pub(super) fn facts_of(type_name: &str) -> Option<&'static Type> {
    KNOWN.with_borrow_mut(|known| {
        if let Some(facts) = known.get(type_name) {
            return *facts;
        }
        let custom = type_name.starts_with("Custom::");
        let facts = facts::find(if custom { "AWS::CloudFormation::CustomResource" } else { type_name });
        known.insert(type_name.to_owned(), facts);
        facts
    })
}

/// The form of a resource.
pub(super) fn resource(resource: &Json) -> Json {
    let Some(map) = resource.as_object() else { return value(resource, Expect::Any) };
    let facts = resource.get("Type").and_then(Json::as_str).and_then(facts_of);
    let mut out = Map::new();
    for (key, inner) in map {
        let inner = match key.as_str() {
            "Properties" => properties(inner, facts),
            "DependsOn" => names(inner),
            _ => value(inner, Expect::Any),
        };
        // Empty properties say as much as none.
        if key != "Properties" || inner.as_object().is_none_or(|map| !map.is_empty()) {
            out.insert(key.clone(), inner);
        }
    }
    Json::Object(out)
}

/// The form of anything else.
pub(super) fn other(inner: &Json) -> Json {
    value(inner, Expect::Any)
}

fn properties(inner: &Json, facts: Option<&Type>) -> Json {
    let Some(facts) = facts else { return value(inner, Expect::Text) };
    let mut form = value(inner, Expect::Properties(facts.properties));
    let tags =
        facts.tags.filter(|tags| tags.style != TagStyle::Map).and_then(|tags| form.get_mut(tags.property));
    if let Some(Json::Array(tags)) = tags
        && tags.iter().all(|tag| tag.get("Key").is_some_and(Json::is_string))
    {
        tags.sort_by_cached_key(|tag| tag["Key"].as_str().map(str::to_owned));
    }
    form
}

/// One name is a list of it, and their order does not count.
fn names(inner: &Json) -> Json {
    match inner {
        Json::String(name) => json!([name]),
        Json::Array(list) => {
            let mut list = list.clone();
            list.sort_by_cached_key(Json::to_string);
            Json::Array(list)
        }
        other => other.clone(),
    }
}

/// What is known of a value.
#[derive(Clone, Copy)]
enum Expect {
    /// Nothing.
    Any,
    /// That CloudFormation reads everything in it as text, since no schema is known.
    Text,
    Schema(&'static Schema),
    Properties(StructRef),
}

fn value(inner: &Json, expect: Expect) -> Json {
    if let Some((name, arguments)) = function::call(inner) {
        return call(name, arguments, expect);
    }
    match inner {
        Json::Object(map) => {
            let mut form = Json::Object(object(map, expect));
            if policy::is_policy(&form) {
                policy::canonical(&mut form);
            }
            form
        }
        Json::Array(list) => {
            let item = match shape(expect) {
                Some(Shape::List(schema)) => Expect::Schema(schema.get()),
                _ => inherited(expect),
            };
            list.iter().filter(|one| !is_nothing(one)).map(|one| value(one, item)).collect()
        }
        scalar => self::scalar(scalar, expect),
    }
}

fn object(map: &Map<String, Json>, expect: Expect) -> Map<String, Json> {
    let inside = |key: &str| match (expect, shape(expect)) {
        (Expect::Properties(of), _) => property(of, key),
        (_, Some(Shape::Struct(of))) => property(*of, key),
        (_, Some(Shape::Map(schema))) => Expect::Schema(schema.get()),
        _ => inherited(expect),
    };
    let entries = map.iter().filter(|(_, one)| !is_nothing(one));
    entries.map(|(key, one)| (key.clone(), value(one, inside(key)))).collect()
}

fn property(of: StructRef, key: &str) -> Expect {
    let of = of.get();
    let unknown = if of.open { Expect::Text } else { Expect::Any };
    of.property(key).map_or(unknown, |property| Expect::Schema(property.schema.get()))
}

fn shape(expect: Expect) -> Option<&'static Shape> {
    match expect {
        Expect::Schema(schema) => Some(&schema.shape),
        _ => None,
    }
}

fn inherited(expect: Expect) -> Expect {
    if matches!(expect, Expect::Text) { Expect::Text } else { Expect::Any }
}

/// What stands where a property would, and leaves it out.
fn is_nothing(value: &Json) -> bool {
    matches!(function::call(value), Some(("Ref", Json::String(name))) if name == "AWS::NoValue")
}

fn call(name: &str, arguments: &Json, expect: Expect) -> Json {
    if let ("Fn::If", Json::Array(list)) = (name, arguments)
        && let [condition, then, otherwise] = list.as_slice()
    {
        return json!({ "Fn::If": [condition, value(then, expect), value(otherwise, expect)] });
    }
    function::canonical(name, arguments, &|inner| value(inner, Expect::Any))
}

/// A scalar as CloudFormation reads it where it stands.
fn scalar(scalar: &Json, expect: Expect) -> Json {
    let as_text = |scalar: &Json| match scalar {
        Json::Number(_) | Json::Bool(_) => Json::String(scalar.to_string()),
        Json::String(inner) => text(inner),
        other => other.clone(),
    };
    match (shape(expect), scalar) {
        (Some(Shape::Text | Shape::Words(_)), _) => as_text(scalar),
        (Some(Shape::Document), Json::String(text)) => document(text).unwrap_or_else(|| scalar.clone()),
        (Some(Shape::Bool), Json::String(text)) => match text.to_ascii_lowercase().as_str() {
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            _ => scalar.clone(),
        },
        (Some(Shape::Int | Shape::Float), Json::String(text)) => {
            match text.trim().parse::<serde_json::Number>() {
                Ok(number) => whole(&number),
                Err(_) => scalar.clone(),
            }
        }
        (Some(_), Json::Number(number)) => whole(number),
        (None, _) if matches!(expect, Expect::Text) => as_text(scalar),
        _ => scalar.clone(),
    }
}

/// `1.0` is 1.
fn whole(number: &serde_json::Number) -> Json {
    match number.as_f64() {
        Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => json!(float as i64),
        _ => Json::Number(number.clone()),
    }
}

/// JSON that stands as text where a document may.
fn document(text: &str) -> Option<Json> {
    let parsed: Json = serde_json::from_str(text).ok().filter(Json::is_object)?;
    Some(value(&parsed, Expect::Any))
}

/// JSON as text in one form, for properties that are text to the schema: white space and the order of keys say nothing.
fn text(text: &str) -> Json {
    let object =
        text.trim_start().starts_with('{').then(|| serde_json::from_str::<Json>(text).ok()).flatten();
    match object {
        Some(mut object) => {
            object.sort_all_objects();
            Json::String(object.to_string())
        }
        None => Json::String(text.to_owned()),
    }
}
