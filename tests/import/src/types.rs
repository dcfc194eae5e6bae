//! Templates with every resource type, each with its mandatory properties.

use ias_aws::facts;
use serde_json::{Map, Value, json};

use crate::documents::Document;

/// A template may have 500 resources.
const MOST: usize = 400;

/// As many templates as every type needs.
pub(crate) fn documents() -> Vec<Document> {
    let types: Vec<&facts::Type> = facts::types().collect();
    types
        .chunks(MOST)
        .enumerate()
        .map(|(n, types)| template(&format!("every-type-{}.json", n + 1), types))
        .collect()
}

fn template(name: &str, types: &[&facts::Type]) -> Document {
    let resources: Map<String, Value> = types.iter().map(|of| resource(of)).collect();
    let document = json!({ "Resources": resources });
    Document { name: name.to_owned(), bytes: document.to_string().into_bytes() }
}

fn resource(of: &facts::Type) -> (String, Value) {
    let id: String = of.name.chars().filter(char::is_ascii_alphanumeric).collect();
    let properties = ias_samples::properties(of);
    let mut resource = json!({ "Type": of.name });
    if !properties.is_empty() {
        resource["Properties"] = Value::Object(properties);
    }
    (id, resource)
}
