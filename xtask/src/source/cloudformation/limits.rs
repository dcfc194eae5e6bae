//! What a schema demands of a value besides its shape: bounds, patterns, properties that belong together.

use serde_json::{Value, json};

use crate::model::{Limits, Rule, Struct};

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
        default: node.get("default").cloned(),
        since: None,
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
        near.words = far.words;
    }
}

/// A list tells its items' limits along with its own.
pub fn item_limits(list: &mut Limits, item: Limits) {
    list.length = item.length;
    list.range = item.range;
    list.pattern = item.pattern;
    list.words = item.words;
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
        let groups: Vec<Vec<String>> = list.iter().map(|inner| strings(&inner["required"])).collect();
        groups.iter().all(|group| !group.is_empty() && group.iter().all(|name| has(name))).then_some(groups)
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
    out.dedup();
    out
}
