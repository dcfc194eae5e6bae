//! What a schema demands of a value besides its shape: bounds, patterns, properties that belong together.

use serde_json::{Value, json};

use crate::model::{Document, Limits, Rule, Struct};

/// The limits that stand at one schema.
pub fn limits_of(node: &Value) -> Limits {
    let whole = |key: &str| node[key].as_u64();
    let number = |key: &str| node[key].as_f64();
    let mut words: Vec<String> = node["enum"].as_array().into_iter().flatten().map(plain).collect();
    words.extend(node["enumCaseInsensitive"].as_array().into_iter().flatten().map(plain));
    words.extend(node.get("const").map(plain));
    Limits {
        length: (whole("minLength"), whole("maxLength")),
        range: (number("minimum"), number("maximum")),
        items: (whole("minItems"), whole("maxItems")),
        unique: node["uniqueItems"] == json!(true),
        pattern: node["pattern"].as_str().map(str::to_owned),
        format: node["format"].as_str().map(str::to_owned),
        words,
        any_case: node.get("enumCaseInsensitive").is_some(),
        default: node.get("default").cloned(),
        entries: (whole("minProperties"), whole("maxProperties")),
        document: document(node),
        ..Limits::default()
    }
}

/// What stands where nothing is said about the properties of an object.
fn document(node: &Value) -> Document {
    let types: Vec<&str> = match &node["type"] {
        Value::String(one) => vec![one],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    match types.as_slice() {
        ["object"] => Document::Map,
        ["object", "string"] | ["string", "object"] => Document::MapOrText,
        _ => Document::Any,
    }
}

/// The nearer schema has the first word.
pub fn merge(near: &mut Limits, far: Limits) {
    near.length = (near.length.0.or(far.length.0), near.length.1.or(far.length.1));
    near.range = (near.range.0.or(far.range.0), near.range.1.or(far.range.1));
    near.items = (near.items.0.or(far.items.0), near.items.1.or(far.items.1));
    near.unique |= far.unique;
    near.pattern = near.pattern.take().or(far.pattern);
    near.format = near.format.take().or(far.format);
    near.default = near.default.take().or(far.default);
    if near.words.is_empty() {
        (near.words, near.any_case) = (far.words, far.any_case);
    }
    near.entries = (near.entries.0.or(far.entries.0), near.entries.1.or(far.entries.1));
    if near.document == Document::Any {
        near.document = far.document;
    }
}

/// A list tells its items' limits along with its own.
pub fn item_limits(list: &mut Limits, item: Limits) {
    list.length = item.length;
    list.range = item.range;
    list.pattern.clone_from(&item.pattern);
    list.words.clone_from(&item.words);
    list.each = Some(Box::new(item));
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The texts of a list.
pub fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// An object that takes exactly one of all its properties is a union.
pub fn exactly_one(of: &Struct) -> bool {
    of.mandatory.is_empty()
        && of.properties.len() > 1
        && of.rules.iter().any(|rule| match rule {
            Rule::OneOf(groups) => {
                groups.iter().all(|group| group.len() == 1)
                    && of
                        .properties
                        .iter()
                        .all(|property| groups.iter().any(|group| group[0] == property.name))
            }
            _ => false,
        })
}

/// The demands on properties that must or must not stand together; only those whose properties exist.
pub fn rules(node: &Value, has: &dyn Fn(&str) -> bool) -> Vec<Rule> {
    let mut out = Vec::new();
    let groups = |key: &str| -> Option<Vec<Vec<String>>> {
        let list = node[key].as_array()?;
        let groups: Vec<Vec<String>> = list.iter().map(group).collect::<Option<_>>()?;
        groups.iter().all(|group| group.iter().all(|name| has(name))).then_some(groups)
    };
    let single = |key: &str| -> Option<Vec<Vec<String>>> {
        let names = strings(&node[key]);
        (!names.is_empty() && names.iter().all(|name| has(name)))
            .then(|| names.into_iter().map(|name| vec![name]).collect())
    };
    out.extend(groups("oneOf").map(Rule::OneOf));
    out.extend(single("requiredXor").map(Rule::OneOf));
    out.extend(groups("anyOf").map(Rule::AnyOf));
    out.extend(single("requiredOr").map(Rule::AnyOf));
    for key in ["dependentRequired", "dependencies"] {
        for (name, needs) in node[key].as_object().into_iter().flatten().filter(|(name, _)| has(name)) {
            let needs = strings(needs);
            out.extend((!needs.is_empty()).then(|| Rule::Needs(name.clone(), needs)));
        }
    }
    for (name, others) in
        node["dependentExcluded"].as_object().into_iter().flatten().filter(|(name, _)| has(name))
    {
        out.push(Rule::Excludes(name.clone(), strings(others)));
    }
    for inner in node["allOf"].as_array().into_iter().flatten() {
        match group(inner) {
            Some(names) if names.iter().all(|name| has(name)) => out.push(Rule::AnyOf(vec![names])),
            _ => out.extend(rules(inner, has)),
        }
    }
    out.dedup();
    out
}

/// The names of an alternative that demands properties, and nothing but that.
fn group(inner: &Value) -> Option<Vec<String>> {
    let names = strings(&inner["required"]);
    (!names.is_empty() && inner.as_object().is_some_and(|inner| inner.len() == 1)).then_some(names)
}
