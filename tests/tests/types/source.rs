//! The facts that the generator reads: one object of JSON Schema's own words for each type.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::Read as _;
use std::path::Path;
use std::ptr;

use ruzstd::decoding::StreamingDecoder;
use serde_json::{Map, Value};

/// What stands in `ias-aws/schema/facts.json.zst`.
pub(crate) fn facts() -> Map<String, Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let packed = std::fs::read(root.join("ias-aws/schema/facts.json.zst")).unwrap();
    let mut text = Vec::new();
    StreamingDecoder::new(packed.as_slice()).unwrap().read_to_end(&mut text).unwrap();
    serde_json::from_slice(&text).unwrap()
}

/// The facts of one type.
pub(crate) struct Source<'a> {
    pub(crate) root: &'a Value,
    /// Schemas of properties that only deployment sets.
    read_only: HashSet<*const Value>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(root: &'a Value) -> Source<'a> {
        let mut source = Source { root, read_only: HashSet::new() };
        let paths = root["readOnly"].as_array().into_iter().flatten().filter_map(Value::as_str);
        source.read_only = paths.flat_map(|path| source.at(path)).map(ptr::from_ref).collect();
        source
    }

    /// Whether a property is among those that only deployment sets.
    pub(crate) fn is_read_only(&self, property: &'a Value) -> bool {
        self.read_only.contains(&ptr::from_ref(property))
    }

    /// Where references lead.
    pub(crate) fn follow(&self, mut node: &'a Value) -> &'a Value {
        while let Some(target) = node["$ref"].as_str() {
            node = self.root.pointer(target.trim_start_matches('#')).unwrap();
        }
        node
    }

    /// A schema and its alternatives, all the way down: together they say what may stand at a place.
    pub(crate) fn parts(&self, node: &'a Value) -> Vec<&'a Value> {
        let mut parts = vec![self.follow(node)];
        let mut next = 0;
        while let Some(part) = parts.get(next).copied() {
            for inner in ["allOf", "anyOf", "oneOf"].iter().flat_map(|key| part[*key].as_array()).flatten() {
                let inner = self.follow(inner);
                if !parts.iter().any(|part| ptr::eq(*part, inner)) {
                    parts.push(inner);
                }
            }
            next += 1;
        }
        parts
    }

    /// The properties that may stand in a place, each with its schemas.
    pub(crate) fn properties(&self, parts: &[&'a Value]) -> BTreeMap<&'a str, Vec<&'a Value>> {
        let mut found = BTreeMap::<&str, Vec<&Value>>::new();
        for (name, property) in parts.iter().filter_map(|part| part["properties"].as_object()).flatten() {
            found.entry(name).or_default().push(property);
        }
        found
    }

    /// The schemas of the items of a list.
    pub(crate) fn items(&self, parts: &[&'a Value]) -> Vec<&'a Value> {
        parts.iter().filter_map(|part| part.get("items")).filter(|items| items.is_object()).collect()
    }

    /// The schemas of the values of a map.
    pub(crate) fn values(&self, parts: &[&'a Value]) -> Vec<&'a Value> {
        let patterns = parts.iter().filter_map(|part| part["patternProperties"].as_object()).flatten();
        let others = parts.iter().filter_map(|part| part.get("additionalProperties"));
        patterns.map(|(_, value)| value).chain(others).filter(|value| value.is_object()).collect()
    }

    /// Properties that every form of an object must have.
    pub(crate) fn required(&self, parts: &[&'a Value]) -> BTreeSet<&'a str> {
        let objects = parts.iter().filter(|part| part.get("properties").is_some());
        let lists = objects.map(|part| texts(&part["required"]).collect());
        lists.reduce(|all: BTreeSet<_>, one| &all & &one).unwrap_or_default()
    }

    /// The words of a closed list.
    pub(crate) fn words(&self, parts: &[&'a Value]) -> BTreeSet<String> {
        let lists = parts.iter().flat_map(|part| [&part["enum"], &part["enumCaseInsensitive"]]);
        let single = parts.iter().filter_map(|part| part.get("const"));
        let words = lists.filter_map(Value::as_array).flatten().chain(single);
        words.map(|word| word.as_str().map_or_else(|| word.to_string(), str::to_owned)).collect()
    }

    /// The JSON types that may stand in a place.
    pub(crate) fn types(&self, parts: &[&'a Value]) -> BTreeSet<&'a str> {
        parts.iter().flat_map(|part| texts(&part["type"]).chain(part["type"].as_str())).collect()
    }

    /// The schemas of the property at a path, as in `Rules/*/Id`.
    fn at(&self, path: &str) -> Vec<&'a Value> {
        let mut nodes = vec![self.root];
        for step in path.split('/') {
            let down = |node: &&'a Value| {
                let parts = self.parts(node);
                let lists = self.items(&parts);
                if ["*", "[]", "items"].contains(&step) {
                    return lists;
                }
                // A path may leave the items of a list out.
                let inner = lists.iter().flat_map(|list| self.parts(list));
                let parts: Vec<&Value> = parts.iter().copied().chain(inner).collect();
                self.properties(&parts).remove(step).unwrap_or_default()
            };
            nodes = nodes.iter().flat_map(down).collect();
        }
        nodes
    }
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}
