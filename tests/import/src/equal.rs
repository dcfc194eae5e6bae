//! Whether two documents say the same.

use ias_k8s::yaml;
use serde_json::{Map, Value, json};

use crate::Error;

/// Manifests by kind and name: a chart has an order of its own. Ports have the protocol that Kubernetes gives them, as ias
/// writes it always.
pub(crate) fn manifests(text: &str) -> Result<Value, Error> {
    let mut out = Map::new();
    for document in yaml::read(text)? {
        let mut object = json(&document);
        add_protocols(&mut object);
        let metadata = &object["metadata"];
        let parts = [&object["apiVersion"], &object["kind"], &metadata["namespace"], &metadata["name"]];
        let name = parts.map(|part| part.as_str().unwrap_or_default()).join(" ");
        let alike =
            out.keys().filter(|known| known.rsplit_once(' ').is_some_and(|(known, _)| known == name)).count();
        out.insert(format!("{name} {alike}"), object);
    }
    Ok(Value::Object(out))
}

/// The value as the other crate has it. Digits that fit no number stay text.
fn json(value: &ias_core::Value) -> Value {
    use ias_core::Value as Known;
    match value {
        Known::Null | Known::Expr(_) => Value::Null,
        Known::Bool(truth) => json!(truth),
        Known::Int(number) => json!(number),
        Known::Float(number) => json!(number),
        Known::Number(digits) => json!(digits),
        Known::Text(text) => json!(text),
        Known::List(items) => items.iter().map(json).collect(),
        Known::Map(map) => {
            Value::Object(map.iter().map(|(key, value)| (key.to_string(), json(value))).collect())
        }
    }
}

fn add_protocols(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::Array(ports)) = map.get_mut("ports") {
                for port in ports.iter_mut().filter_map(Value::as_object_mut) {
                    if port.contains_key("port") || port.contains_key("containerPort") {
                        port.entry("protocol").or_insert(json!("TCP"));
                    }
                }
            }
            map.values_mut().for_each(add_protocols);
        }
        Value::Array(items) => items.iter_mut().for_each(add_protocols),
        _ => {}
    }
}

/// The document in the one form of several that mean the same.
///
/// The order of keys does not count, nor that of what a resource depends on; `Fn::GetAtt` takes `A.B` for `[A, B]`, and a
/// number is the same with and without a point.
pub(crate) fn normal(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(&String, Value)> =
                map.iter().map(|(key, value)| (key, entry(key, value))).collect();
            entries.sort_by_key(|(key, _)| *key);
            Value::Object(entries.into_iter().map(|(key, value)| (key.clone(), value)).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.iter().map(normal).collect()),
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => Value::from(float as i64),
            _ => value.clone(),
        },
        other => other.clone(),
    }
}

fn entry(key: &str, value: &Value) -> Value {
    match (key, value) {
        ("Fn::GetAtt", Value::String(text)) => match text.split_once('.') {
            Some((name, attribute)) => Value::from(vec![name, attribute]),
            None => value.clone(),
        },
        ("DependsOn", Value::String(_)) => Value::Array(vec![value.clone()]),
        ("DependsOn", Value::Array(names)) if names.iter().all(Value::is_string) => {
            let mut names = names.clone();
            names.sort_by_key(|name| name.as_str().map(str::to_owned));
            names.dedup();
            Value::Array(names)
        }
        _ => normal(value),
    }
}

/// Where two documents differ first, as a path and both sides.
pub(crate) fn difference(one: &Value, other: &Value) -> Option<String> {
    walk(&normal(one), &normal(other), "")
}

fn walk(one: &Value, other: &Value, path: &str) -> Option<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            let lacks = |from: &Map<String, Value>, of: &Map<String, Value>| {
                of.keys().find(|key| !from.contains_key(*key)).map(|key| format!("{path}/{key}"))
            };
            if let Some(at) = lacks(b, a) {
                return Some(format!("{at} is lost"));
            }
            if let Some(at) = lacks(a, b) {
                return Some(format!("{at} came along"));
            }
            a.iter().find_map(|(key, value)| walk(value, b.get(key)?, &format!("{path}/{key}")))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(n, (a, b))| walk(a, b, &format!("{path}/{n}")))
        }
        (a, b) if a == b => None,
        (a, b) => Some(format!("{path} was {a} and is {b}")),
    }
}
