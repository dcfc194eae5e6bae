//! Reduces the published schemas to facts: everything that a machine checks stays, every sentence goes.
//!
//! The result is one JSON object, type name -> facts. A node keeps JSON Schema's own keywords, with these changes:
//! `relates` lists what a text must refer to by the linter's notes (`AWS::IAM::Role.Arn`), `mentions` what it may refer
//! to by the vendor's own, which are examples rather than a closed list; at the top stand
//! `createOnly`, `mayReplace`, `readOnly`, `writeOnly`, `deprecated` (paths without the leading `/properties/`),
//! `identifier`, `ref`, `arn`, `tags`, `stateful`, `sunset`, `attributes`, `regions` (where the type exists).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// Keywords that are copied as they are.
const SCALARS: &[&str] = &[
    "type",
    "$ref",
    "required",
    "enum",
    "enumCaseInsensitive",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "uniqueKeys",
    "minProperties",
    "maxProperties",
    "const",
    "default",
    "dependentRequired",
    "dependentExcluded",
    "requiredXor",
    "requiredOr",
];
/// Keywords with one schema inside.
const NODES: &[&str] = &["items", "not", "if", "then", "else"];
/// Keywords with a list of schemas inside.
const LISTS: &[&str] = &["oneOf", "anyOf", "allOf", "prefixItems"];
/// Keywords with named schemas inside.
const MAPS: &[&str] = &["properties", "definitions", "patternProperties", "dependencies"];

/// What is known about types besides their schemas.
#[derive(Debug, Default)]
pub struct About {
    /// Types that hold data.
    pub stateful: BTreeSet<String>,
    /// Announced ends of types.
    pub sunset: Map<String, Value>,
    /// Where types exist, by type.
    pub regions: BTreeMap<String, BTreeSet<String>>,
}

/// One type of the registry schemas, with what the other sources add.
pub fn resource(schema: &Value, spec: Option<&Spec<'_>>, about: &About) -> Value {
    let type_name = schema["typeName"].as_str().unwrap_or_default();
    let mut facts = node(schema);
    let out = facts.as_object_mut().expect("a type's schema is an object");
    for (from, to) in [
        ("createOnlyProperties", "createOnly"),
        ("conditionalCreateOnlyProperties", "mayReplace"),
        ("readOnlyProperties", "readOnly"),
        ("writeOnlyProperties", "writeOnly"),
        ("deprecatedProperties", "deprecated"),
        ("primaryIdentifier", "identifier"),
    ] {
        let paths = paths(schema, from);
        if !paths.is_empty() {
            out.insert(to.to_owned(), json!(paths));
        }
    }
    if let Some(property) = schema["tagging"]["tagProperty"].as_str() {
        out.insert("tags".to_owned(), json!({ "property": property.trim_start_matches("/properties/") }));
    }
    if about.stateful.contains(type_name) {
        out.insert("stateful".to_owned(), json!(true));
    }
    if let Some(sunset) = about.sunset.get(type_name) {
        out.insert("sunset".to_owned(), sunset.clone());
    }
    if let Some(regions) = about.regions.get(type_name) {
        out.insert("regions".to_owned(), json!(regions));
    }
    add_attributes(out, spec.map(|spec| &spec.resource["attributes"]));
    if let Some(spec) = spec {
        spec.add_to(out);
    }
    facts
}

/// Read-only paths are attributes; the specification knows further ones and the types of those without a schema.
fn add_attributes(out: &mut Map<String, Value>, specified: Option<&Value>) {
    let mut attributes = Map::new();
    for path in out.get("readOnly").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    {
        if !path.contains('*') {
            attributes.insert(path.replace('/', "."), Value::Null);
        }
    }
    for (name, attribute) in specified.and_then(Value::as_object).into_iter().flatten() {
        let known = resolves(&Value::Object(out.clone()), &name.replace('.', "/"));
        let kind = match attribute["type"]["type"].as_str() {
            _ if known => Value::Null,
            Some("integer") => json!("integer"),
            Some("number") => json!("number"),
            Some("boolean") => json!("boolean"),
            Some("array") => json!("array"),
            Some("string") => json!("string"),
            _ => json!("json"),
        };
        attributes.insert(name.clone(), kind);
    }
    if !attributes.is_empty() {
        out.insert("attributes".to_owned(), Value::Object(attributes));
    }
}

/// A schema without prose.
pub fn node(schema: &Value) -> Value {
    let Some(from) = schema.as_object() else { return schema.clone() };
    let mut out = Map::new();
    for (key, value) in from {
        match key.as_str() {
            key if SCALARS.contains(&key) => drop(out.insert(key.to_owned(), value.clone())),
            key if NODES.contains(&key) => drop(out.insert(key.to_owned(), node(value))),
            key if LISTS.contains(&key) => {
                let list = value.as_array().map(|list| list.iter().map(node).collect()).unwrap_or_default();
                out.insert(key.to_owned(), Value::Array(list));
            }
            key if MAPS.contains(&key) => {
                let named =
                    value.as_object().into_iter().flatten().map(|(name, inner)| (name.clone(), node(inner)));
                out.insert(key.to_owned(), Value::Object(named.collect()));
            }
            "additionalProperties" => {
                let closed = value == &json!(false);
                if !closed || !from.contains_key("properties") && !from.contains_key("patternProperties") {
                    out.insert(key.clone(), node(value));
                }
            }
            "format" if !value.as_str().unwrap_or_default().contains("::") => {
                out.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    for (key, found) in [("relates", relates(from, &linter_note)), ("mentions", relates(from, &vendor_note))]
    {
        if !found.is_empty() {
            out.insert(key.to_owned(), json!(found));
        }
    }
    let is_note = |inner: &Value| {
        inner.as_object().is_some_and(|map| map.keys().all(|key| key == "relates" || key == "mentions"))
    };
    for list in ["anyOf", "oneOf"] {
        if out.get(list).and_then(Value::as_array).is_some_and(|list| list.iter().all(is_note)) {
            out.remove(list);
        }
    }
    Value::Object(out)
}

type Note = dyn Fn(&Map<String, Value>) -> Option<String>;

fn linter_note(node: &Map<String, Value>) -> Option<String> {
    let format = node.get("format")?.as_str().filter(|format| format.contains("::"))?;
    // `AWS::EC2::Subnet.Ids` stands on a list and means its items.
    let plural = format.ends_with("Ids") || format.ends_with("Names");
    Some(format.strip_suffix('s').filter(|_| plural).unwrap_or(format).to_owned())
}

fn vendor_note(node: &Map<String, Value>) -> Option<String> {
    let of = node.get("relationshipRef")?;
    let path = of["propertyPath"].as_str()?.trim_start_matches("/properties/");
    Some(format!("{}.{}", of["typeName"].as_str()?, path.replace('/', ".")))
}

/// What a text refers to, by a note on itself or on each of its alternatives.
fn relates(node: &Map<String, Value>, note: &Note) -> BTreeSet<String> {
    let mut out: BTreeSet<String> = note(node).into_iter().collect();
    for list in ["anyOf", "oneOf"] {
        let inner =
            node.get(list).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
        let found: Vec<_> = inner.map(|inner| relates(inner, note)).collect();
        if found.iter().all(|found| !found.is_empty()) {
            out.extend(found.into_iter().flatten());
        }
    }
    out
}

fn paths(schema: &Value, key: &str) -> BTreeSet<String> {
    schema[key]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|path| path.trim_start_matches("/properties/").to_owned())
        .collect()
}

/// One resource of the CDK's service specification and the nested types around it.
pub struct Spec<'a> {
    pub resource: &'a Value,
    /// Name -> nested type.
    pub types: BTreeMap<&'a str, &'a Value>,
}

impl Spec<'_> {
    fn add_to(&self, out: &mut Map<String, Value>) {
        let resource = self.resource;
        let reference = resource.get("cfnRefIdentifier").or_else(|| resource.get("primaryIdentifier"));
        if let Some(reference) = reference {
            out.insert("ref".to_owned(), reference.clone());
        }
        if let Some(template) = resource.get("arnTemplate") {
            out.insert("arn".to_owned(), template.clone());
        }
        if resource["isStateful"] == json!(true) {
            out.insert("stateful".to_owned(), json!(true));
        }
        if let Some(tags) = resource.get("tagInformation") {
            let style = match tags["variant"].as_str() {
                Some("map") => "map",
                Some("asg") => "propagated",
                _ => "list",
            };
            out.insert("tags".to_owned(), json!({ "property": tags["tagPropertyName"], "style": style }));
        }
        self.add_paths(out);
        if let Some(Value::Object(properties)) = out.get_mut("properties") {
            add_relations(properties, resource);
        }
        for (name, nested) in &self.types {
            let found = out
                .get_mut("definitions")
                .and_then(|all| all.get_mut(*name))
                .and_then(|it| it.get_mut("properties"));
            if let Some(Value::Object(properties)) = found {
                add_relations(properties, nested);
            }
        }
    }

    fn add_paths(&self, out: &mut Map<String, Value>) {
        let known: BTreeSet<String> =
            out["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
        for (name, property) in self.resource["properties"].as_object().into_iter().flatten() {
            if !known.contains(name) {
                continue;
            }
            let mut add = |key: &str| {
                let list =
                    out.entry(key).or_insert_with(|| json!([])).as_array_mut().expect("a list of paths");
                if !list.iter().any(|path| path == name) {
                    list.push(json!(name));
                }
            };
            match property["causesReplacement"].as_str() {
                Some("yes") => add("createOnly"),
                Some("maybe") => add("mayReplace"),
                _ => {}
            }
            if property["deprecated"].as_str().is_some_and(|level| level != "NONE") {
                add("deprecated");
            }
            let value =
                property["defaultValue"].as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
            if let (Some(value), Some(node)) =
                (value, out["properties"].get_mut(name).and_then(Value::as_object_mut))
                && !value.is_object()
                && !value.is_array()
            {
                node.entry("default").or_insert(value);
            }
        }
    }
}

fn add_relations(properties: &mut Map<String, Value>, of: &Value) {
    for (name, property) in of["properties"].as_object().into_iter().flatten() {
        let relations: BTreeSet<String> = property["relationshipRefs"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|of| {
                Some(format!("{}.{}", of["cloudFormationType"].as_str()?, of["propertyName"].as_str()?))
            })
            .collect();
        if relations.is_empty() {
            continue;
        }
        if let Some(Value::Object(node)) = properties.get_mut(name)
            && !has_note(node)
        {
            node.insert("mentions".to_owned(), json!(relations));
        }
    }
}

fn has_note(node: &Map<String, Value>) -> bool {
    let own = node.contains_key("relates") || node.contains_key("mentions");
    own || node.get("items").and_then(Value::as_object).is_some_and(has_note)
}

/// Whether a path such as `Endpoint/Address` leads to a schema of this type.
fn resolves(schema: &Value, path: &str) -> bool {
    path.split('/').try_fold(schema, |at, step| follow(schema, at)["properties"].get(step)).is_some()
}

/// Follows references to definitions and properties of the same type.
fn follow<'a>(root: &'a Value, mut node: &'a Value) -> &'a Value {
    for _ in 0..16 {
        match node["$ref"].as_str().and_then(|pointer| root.pointer(pointer.trim_start_matches('#'))) {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// Top-level properties on whose `required` the registry and the specification differ: `type property who-says-so`.
pub fn required_differences(schema: &Value, spec: &Value) -> Vec<String> {
    let name = schema["typeName"].as_str().unwrap_or_default();
    let required: BTreeSet<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut out = Vec::new();
    for property in schema["properties"].as_object().into_iter().flatten().map(|(property, _)| property) {
        let Some(other) = spec["properties"].get(property) else { continue };
        match (required.contains(property.as_str()), other["required"] == json!(true)) {
            (true, false) => out.push(format!("{name} {property} registry")),
            (false, true) => out.push(format!("{name} {property} specification")),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_goes_and_relations_are_collected() {
        let schema = json!({
            "type": "string", "description": "Some sentence.", "title": "T", "examples": ["x"], "maxLength": 3,
            "anyOf": [{ "format": "AWS::KMS::Key.Arn" }, { "format": "AWS::KMS::Key.Id" }],
        });
        let expect =
            json!({ "type": "string", "maxLength": 3, "relates": ["AWS::KMS::Key.Arn", "AWS::KMS::Key.Id"] });
        assert_eq!(node(&schema), expect);
    }

    #[test]
    fn the_vendors_own_relations_are_mentions() {
        let schema = json!({ "relationshipRef": { "typeName": "AWS::KMS::Key", "propertyPath": "/properties/KeyId" } });
        assert_eq!(node(&schema), json!({ "mentions": ["AWS::KMS::Key.KeyId"] }));
    }

    #[test]
    fn a_list_of_ids_relates_to_the_id() {
        let schema =
            json!({ "type": "array", "format": "AWS::EC2::Subnet.Ids", "items": { "type": "string" } });
        assert_eq!(node(&schema)["relates"], json!(["AWS::EC2::Subnet.Id"]));
    }

    #[test]
    fn only_the_empty_object_keeps_that_it_is_closed() {
        assert_eq!(
            node(&json!({ "type": "object", "additionalProperties": false }))["additionalProperties"],
            json!(false)
        );
        assert_eq!(
            node(&json!({ "properties": {}, "additionalProperties": false })).get("additionalProperties"),
            None
        );
    }

    #[test]
    fn what_is_read_only_is_an_attribute_also_where_only_one_source_knows_the_type() {
        let schema = json!({ "typeName": "A::B::C", "readOnlyProperties": ["/properties/At/Id", "/properties/L/*/Id"] });
        let facts = resource(&schema, None, &About::default());
        assert_eq!(facts["attributes"], json!({ "At.Id": null }));
    }

    #[test]
    fn disagreement_on_required_is_listed() {
        let schema =
            json!({ "typeName": "A::B::C", "required": ["X"], "properties": { "X": {}, "Y": {}, "Z": {} } });
        let spec = json!({ "properties": { "X": {}, "Y": { "required": true }, "Z": {} } });
        assert_eq!(required_differences(&schema, &spec), ["A::B::C X registry", "A::B::C Y specification"]);
    }
}
