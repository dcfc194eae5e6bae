//! Values as the page reads them.

use serde_json::{Map, Value as Json, json};

use crate::diagnostic::Place;
use crate::tree::Node;
use crate::value::{Expr, Object, Value, pointer};

/// The largest whole number up to which JavaScript's numbers are exact.
const EXACT: u64 = 1 << 53;

/// JSON of a value. What JSON has no word for is an object with the key `$`, which says what it is; an object of the
/// program with that key is one too.
///
/// `resource` says which resource a node is.
pub(super) fn json(value: &Value, resource: &dyn Fn(&Node) -> Option<usize>) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(truth) => json!(truth),
        Value::Int(number) if number.unsigned_abs() > EXACT => exact(&number.to_string()),
        Value::Int(number) => json!(number),
        Value::Float(number) => json!(number),
        Value::Number(text) => exact(text),
        Value::Text(text) => json!(text),
        Value::List(list) => list.iter().map(|value| json(value, resource)).collect(),
        Value::Map(map) => object(map, resource),
        Value::Expr(expr) => expression(expr, resource),
    }
}

/// JSON of a map.
pub(super) fn object(map: &Object, resource: &dyn Fn(&Node) -> Option<usize>) -> Json {
    if map.get("$").is_some() {
        let entries: Vec<Json> = map.iter().map(|(key, value)| json!([key, json(value, resource)])).collect();
        return json!({ "$": "map", "entries": entries });
    }
    Json::Object(map.iter().map(|(key, value)| (key.to_string(), json(value, resource))).collect())
}

fn exact(text: &str) -> Json {
    json!({ "$": "number", "text": text })
}

fn expression(expr: &Expr, resource: &dyn Fn(&Node) -> Option<usize>) -> Json {
    let write = |value| json(value, resource);
    match expr {
        Expr::Reference(reference) => json!({
            "$": "reference",
            "to": resource(&reference.node),
            "path": reference.node.path(),
            "attribute": reference.attribute,
        }),
        Expr::Concat(parts) => json!({ "$": "text", "parts": parts.iter().map(write).collect::<Vec<_>>() }),
        Expr::Call { function, arguments } => {
            json!({ "$": "call", "function": function, "arguments": write(arguments) })
        }
        Expr::Choice { condition, then, otherwise } => json!({
            "$": "choice",
            "condition": resource(condition),
            "path": condition.path(),
            "then": write(then),
            "otherwise": write(otherwise),
        }),
        Expr::Lazy(_) => json!({ "$": "late" }),
        Expr::Invalid(_) => json!({ "$": "invalid" }),
    }
}

/// Where the user set values, by JSON pointer; a value without a line of its own is left out.
pub(super) fn places(map: &Object) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    of_map(map, "", &mut found);
    found
}

fn of_map(map: &Object, above: &str, found: &mut Vec<(String, Place)>) {
    for (key, value) in map {
        let pointer = pointer::below(above, key);
        let place = map.place(key).map(Place::from).filter(|place| !place.is_library());
        found.extend(place.map(|place| (pointer.clone(), place)));
        of_value(value, &pointer, found);
    }
}

fn of_value(value: &Value, pointer: &str, found: &mut Vec<(String, Place)>) {
    match value {
        Value::Map(map) => of_map(map, pointer, found),
        Value::List(list) => {
            for (at, value) in list.iter().enumerate() {
                of_value(value, &format!("{pointer}/{at}"), found);
            }
        }
        _ => {}
    }
}

/// JSON that may stand in a script element: nothing in it can end the element or begin a comment.
pub(super) fn embedded(data: &Map<String, Json>) -> String {
    let text = serde_json::to_string(data).unwrap_or_default();
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for sign in text.chars() {
        match sign {
            // All of these stand in strings only.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value;

    #[test]
    fn what_json_cannot_say_is_marked() {
        let written = |value: &Value| json(value, &|_| None);
        assert_eq!(written(&value!({ "a": [1, true, null, "x"] })), json!({ "a": [1, true, null, "x"] }));
        let marked = json!({ "$": "map", "entries": [["$", "text"], ["parts", 1]] });
        assert_eq!(written(&value!({ "$": "text", "parts": 1 })), marked);
        let large = json!({ "$": "number", "text": "9007199254740993" });
        assert_eq!(written(&Value::Int(9_007_199_254_740_993)), large);
    }

    #[test]
    fn the_data_cannot_end_their_element() {
        let hostile = "</script><!-- <img onerror=alert(1)> & \u{2028}";
        let data = Map::from_iter([(hostile.to_owned(), json!(hostile))]);
        let text = embedded(&data);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), Json::Object(data));
    }
}
