//! Values that were read, as JSON.

use serde_json::Value as Json;

use crate::value::Value;

/// A value of a document as JSON. What only deployment knows is `null`, which no document that is read has.
pub fn to_json(value: &Value) -> Json {
    match value {
        Value::Null | Value::Expr(_) => Json::Null,
        Value::Bool(truth) => (*truth).into(),
        Value::Int(number) => (*number).into(),
        Value::Float(number) => (*number).into(),
        Value::Number(number) => serde_json::from_str(number).unwrap_or_else(|_| number.as_ref().into()),
        Value::Text(text) => text.as_ref().into(),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(map) => map.iter().map(|(key, value)| (key.to_string(), to_json(value))).collect(),
    }
}
