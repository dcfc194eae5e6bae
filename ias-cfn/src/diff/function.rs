//! Calls of functions: one form for those that say the same.

use serde_json::{Map, Value as Json, json};

use crate::include::sub;

/// The name and the arguments of a call.
pub(super) fn call(value: &Json) -> Option<(&str, &Json)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    let (name, arguments) = map.iter().next()?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name, arguments))
}

/// Whether a value is a call.
pub(super) fn is_call(value: &Json) -> bool {
    call(value).is_some()
}

/// A part of a text that is put together.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Text(String),
    Value(Json),
}

/// The one form of a call: attributes as lists, texts that are put together as `Fn::Sub` where that can say it.
pub(super) fn canonical(name: &str, arguments: &Json, inner: &dyn Fn(&Json) -> Json) -> Json {
    match name {
        "Fn::GetAtt" => attribute(arguments, inner),
        "Fn::Sub" => match substitution(arguments, inner) {
            Some(parts) => written(parts),
            None => wrapped(name, inner(arguments)),
        },
        "Fn::Join" => match joined(arguments, inner) {
            Some(parts) => written(parts),
            None => wrapped(name, inner(arguments)),
        },
        _ => wrapped(name, inner(arguments)),
    }
}

fn wrapped(name: &str, arguments: Json) -> Json {
    Json::Object(Map::from_iter([(name.to_owned(), arguments)]))
}

/// `A.B.C` is the attribute `B.C` of `A`.
fn attribute(arguments: &Json, inner: &dyn Fn(&Json) -> Json) -> Json {
    let pair = arguments.as_str().and_then(|text| text.split_once('.'));
    match pair {
        Some((of, attribute)) => json!({ "Fn::GetAtt": [of, attribute] }),
        None => wrapped("Fn::GetAtt", inner(arguments)),
    }
}

/// The parts of `Fn::Sub`, with its variables put in.
pub(super) fn substitution(arguments: &Json, inner: &dyn Fn(&Json) -> Json) -> Option<Vec<Part>> {
    let (text, variables) = match arguments {
        Json::String(text) => (text.as_str(), None),
        Json::Array(list) => match list.as_slice() {
            [Json::String(text)] => (text.as_str(), None),
            [Json::String(text), Json::Object(variables)] => (text.as_str(), Some(variables)),
            _ => return None,
        },
        _ => return None,
    };
    let part = |part: sub::Part<'_>| match part {
        sub::Part::Text(text) => Part::Text(text.replace("${!", "${")),
        sub::Part::Name(written, name, attribute) => {
            let given = variables.and_then(|map| map.get(sub::inside(written))).map(inner);
            Part::Value(given.unwrap_or_else(|| match attribute {
                Some(attribute) => json!({ "Fn::GetAtt": [name, attribute] }),
                None => json!({ "Ref": name }),
            }))
        }
    };
    Some(sub::parts(text).into_iter().map(part).collect())
}

/// The parts of `Fn::Join` without a separator, or of texts only.
fn joined(arguments: &Json, inner: &dyn Fn(&Json) -> Json) -> Option<Vec<Part>> {
    let [Json::String(separator), Json::Array(items)] = arguments.as_array()?.as_slice() else { return None };
    let mut parts = Vec::new();
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            parts.push(Part::Text(separator.clone()));
        }
        match inner(item) {
            Json::String(text) => parts.push(Part::Text(text)),
            Json::Number(number) => parts.push(Part::Text(number.to_string())),
            // A list would be joined item by item.
            value
                if matches!(
                    call(&value),
                    Some(("Ref" | "Fn::GetAtt" | "Fn::Sub" | "Fn::ImportValue", _))
                ) =>
            {
                parts.push(Part::Value(value));
            }
            _ => return None,
        }
    }
    Some(parts)
}

/// Parts as `Fn::Sub`, as the one value or text that they are, or as `Fn::Join`.
fn written(parts: Vec<Part>) -> Json {
    let mut flat: Vec<Part> = Vec::new();
    let mut add = |part: Part| match (flat.last_mut(), part) {
        (_, Part::Text(text)) if text.is_empty() => {}
        (Some(Part::Text(last)), Part::Text(text)) => last.push_str(&text),
        (_, part) => flat.push(part),
    };
    for part in parts {
        let nested = match &part {
            Part::Value(value) => match call(value) {
                Some(("Fn::Sub", arguments)) => substitution(arguments, &Json::clone),
                _ => None,
            },
            Part::Text(_) => None,
        };
        match nested {
            Some(nested) => nested.into_iter().for_each(&mut add),
            None => add(part),
        }
    }
    match flat.as_slice() {
        [] => return Json::String(String::new()),
        [Part::Text(text)] => return Json::String(text.clone()),
        [Part::Value(value)] => return value.clone(),
        _ => {}
    }
    let named: Option<String> = flat
        .iter()
        .map(|part| match part {
            Part::Text(text) => Some(text.replace("${", "${!")),
            Part::Value(value) => shown_reference(value),
        })
        .collect();
    match named {
        Some(text) => json!({ "Fn::Sub": text }),
        None => {
            let items = flat.into_iter().map(|part| match part {
                Part::Text(text) => Json::String(text),
                Part::Value(value) => value,
            });
            json!({ "Fn::Join": ["", items.collect::<Vec<_>>()] })
        }
    }
}

/// `${Name}`, `${Name.Attribute}`.
fn shown_reference(value: &Json) -> Option<String> {
    match call(value)? {
        ("Ref", Json::String(name)) => Some(format!("${{{name}}}")),
        ("Fn::GetAtt", Json::Array(list)) => match list.as_slice() {
            [Json::String(of), Json::String(attribute)] => Some(format!("${{{of}.{attribute}}}")),
            _ => None,
        },
        _ => None,
    }
}

/// A value for people, on one line: texts as they are, references as `${Name}`.
pub(super) fn shown(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(list) => list.iter().map(shown).collect::<Vec<_>>().join(", "),
        value => match call(value) {
            Some(("Fn::Sub", Json::String(text))) => text.clone(),
            Some(("Fn::Join", Json::Array(list))) if list.first() == Some(&json!("")) => {
                let items = list.get(1).and_then(Json::as_array);
                items.map(|items| items.iter().map(shown).collect()).unwrap_or_else(|| value.to_string())
            }
            _ => shown_reference(value).unwrap_or_else(|| value.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: Json, expect: Json) {
        let (name, arguments) = call(&value).expect("it is a call");
        assert_eq!(canonical(name, arguments, &Json::clone), expect);
    }

    #[test]
    fn equal_calls_have_one_form() {
        let attribute = json!({ "Fn::GetAtt": ["A", "B.C"] });
        check(json!({ "Fn::GetAtt": "A.B.C" }), attribute.clone());
        check(json!({ "Fn::Sub": "${A.B.C}" }), attribute.clone());
        check(json!({ "Fn::Join": ["", ["", attribute]] }), json!({ "Fn::GetAtt": ["A", "B.C"] }));
        let sub = json!({ "Fn::Sub": "arn:${A}/x" });
        check(json!({ "Fn::Join": ["", ["arn:", { "Ref": "A" }, "/x"]] }), sub.clone());
        check(json!({ "Fn::Join": ["/", [{ "Fn::Sub": "arn:${A}" }, "x"]] }), sub.clone());
        check(json!({ "Fn::Sub": ["arn:${V}/x", { "V": { "Ref": "A" } }] }), sub);
        check(json!({ "Fn::Sub": "a${!b}" }), json!("a${b}"));
        check(json!({ "Fn::Sub": ["${A.B}", { "A.B": { "Ref": "C" } }] }), json!({ "Ref": "C" }));
        check(json!({ "Fn::Join": [",", ["a", "b"]] }), json!("a,b"));
        check(json!({ "Fn::Join": [",", { "Ref": "L" }] }), json!({ "Fn::Join": [",", { "Ref": "L" }] }));
    }
}
