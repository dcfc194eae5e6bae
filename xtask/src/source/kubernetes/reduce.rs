//! From the published definitions to facts: names, types, what is mandatory; no prose.
//!
//! A definition becomes `{ kinds, required, properties, deprecated }` or, where it is no object, `{ type }`. A shape is
//! `{ type, format }`, `{ ref }`, `{ items, listType, keys }` or `{ values }`; `{}` is any JSON. What is deprecated says
//! so: a definition with the minor release where its description names one, a property with `true`. `history` adds the
//! releases that have a kind or property.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The scope of each kind, by group, version and kind.
pub type Scopes = BTreeMap<(String, String, String), String>;

/// All definitions.
pub fn definitions(found: &Map<String, Value>, scopes: &Scopes) -> Value {
    Value::Object(found.iter().map(|(name, node)| (name.clone(), definition(node, scopes))).collect())
}

fn definition(node: &Value, scopes: &Scopes) -> Value {
    let mut out = Map::new();
    let kinds: Vec<Value> = node["x-kubernetes-group-version-kind"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|kind| {
            let text = |key: &str| kind[key].as_str().unwrap_or_default().to_owned();
            let scope = scopes.get(&(text("group"), text("version"), text("kind")));
            json!({ "group": text("group"), "version": text("version"), "kind": text("kind"), "scope": scope })
        })
        .collect();
    if !kinds.is_empty() {
        out.insert("kinds".into(), kinds.into());
    }
    if let Some(minor) = deprecated_since(node) {
        out.insert("deprecated".into(), minor.into());
    }
    match node["properties"].as_object() {
        Some(properties) => {
            let properties: Map<_, _> =
                properties.iter().map(|(name, node)| (name.clone(), property(node))).collect();
            out.insert("properties".into(), properties.into());
            if let Some(required) = node.get("required") {
                out.insert("required".into(), required.clone());
            }
        }
        None if node["oneOf"].is_array() => {
            let types = node["oneOf"].as_array().into_iter().flatten().map(type_of).collect::<Vec<_>>();
            out.insert("type".into(), json!(types.join("|")));
        }
        None => {
            if let Value::Object(shape) = shape(node) {
                out.extend(shape);
            }
        }
    }
    Value::Object(out)
}

/// The minor release that deprecated a whole definition: `Deprecated: This API is deprecated in v1.33+.`
fn deprecated_since(node: &Value) -> Option<u32> {
    let (_, rest) = node["description"].as_str()?.split_once("This API is deprecated in v1.")?;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn property(node: &Value) -> Value {
    let mut out = shape(node);
    if node["description"].as_str().is_some_and(is_deprecated) {
        out["deprecated"] = true.into();
    }
    out
}

/// Whether a description says so of the property itself, and not of one of its values or of something else.
fn is_deprecated(description: &str) -> bool {
    let marks = [
        "Deprecated: ",
        "DEPRECATED: ",
        "This field is deprecated",
        "is the deprecated field",
        "be considered as deprecated",
    ];
    description.starts_with("Deprecated. ") || marks.iter().any(|mark| description.contains(mark))
}

fn shape(node: &Value) -> Value {
    if let Some(to) = node["$ref"].as_str() {
        return json!({ "ref": to.rsplit('/').next().unwrap_or(to) });
    }
    let mut out = Map::new();
    match type_of(node) {
        "array" => {
            out.insert("items".into(), shape(&node["items"]));
            for (from, to) in [("x-kubernetes-list-type", "listType"), ("x-kubernetes-list-map-keys", "keys")]
            {
                out.extend(node.get(from).map(|value| (to.to_owned(), value.clone())));
            }
        }
        "object" if node["additionalProperties"].is_object() => {
            out.insert("values".into(), shape(&node["additionalProperties"]));
        }
        "object" | "" => {}
        name => {
            out.insert("type".into(), json!(name));
            out.extend(node.get("format").map(|format| ("format".to_owned(), format.clone())));
        }
    }
    Value::Object(out)
}

/// The type, without the `null` that stands beside it wherever a property may be left out.
fn type_of(node: &Value) -> &str {
    let types = node["type"].as_array().into_iter().flatten().filter_map(Value::as_str);
    node["type"].as_str().or_else(|| types.into_iter().find(|name| *name != "null")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_goes_and_null_goes() {
        let found = json!({ "io.k8s.api.core.v1.Port": {
            "description": "prose. Deprecated: This API is deprecated in v1.33+.",
            "properties": {
                "name": { "description": "prose", "type": ["string", "null"] },
                "old": { "description": "Prose. Deprecated: use name", "type": "string" },
                "target": { "$ref": "#/$defs/io.k8s.IntOrString" },
                "of": { "type": ["array", "null"], "items": { "type": "integer", "format": "int32" }, "x-kubernetes-list-type": "set" },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "any": {},
            },
            "required": ["target"],
            "x-kubernetes-group-version-kind": [{ "group": "", "version": "v1", "kind": "Port" }],
        } });
        let scopes = Scopes::from([((String::new(), "v1".into(), "Port".into()), "Cluster".into())]);
        let facts = definitions(found.as_object().unwrap(), &scopes);
        let expect = json!({ "io.k8s.api.core.v1.Port": {
            "kinds": [{ "group": "", "version": "v1", "kind": "Port", "scope": "Cluster" }],
            "deprecated": 33,
            "properties": {
                "name": { "type": "string" }, "old": { "type": "string", "deprecated": true },
                "target": { "ref": "io.k8s.IntOrString" },
                "of": { "items": { "type": "integer", "format": "int32" }, "listType": "set" },
                "labels": { "values": { "type": "string" } }, "any": {},
            },
            "required": ["target"],
        } });
        assert_eq!(facts, expect);
    }
}
