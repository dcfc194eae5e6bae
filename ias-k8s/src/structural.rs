//! Structural schemas of custom kinds, as checks read them.
//!
//! A schema is read into a list of nodes that name each other by number. Generated handles carry it as text in which what
//! says the same is written once (`xtask/src/source/crd/text.rs`); kinds that are declared in Rust make it when it is asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ias_core::{Object, Value};

use crate::api::SchemaSource;

/// The schema of a kind.
#[derive(Debug, Default)]
pub(crate) struct Structural {
    nodes: Vec<Node>,
    root: usize,
}

/// What is said of one value.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) of: Of,
    /// By name.
    properties: BTreeMap<String, usize>,
    pub(crate) required: Vec<String>,
    /// What a list holds.
    pub(crate) items: Option<usize>,
    /// What a map holds under other names than those of its properties.
    pub(crate) values: Values,
    pub(crate) words: Vec<Value>,
    pub(crate) length: Bounds<u64>,
    pub(crate) count: Bounds<u64>,
    pub(crate) entries: Bounds<u64>,
    pub(crate) range: Bounds<f64>,
    /// Whether the ends of the range are left out.
    pub(crate) exclusive: [bool; 2],
    pub(crate) multiple_of: Option<f64>,
    /// Whether no item may stand twice.
    pub(crate) unique: bool,
    /// Groups of which exactly one, or at least one, must be there.
    pub(crate) one_of: Vec<Vec<String>>,
    pub(crate) any_of: Vec<Vec<String>>,
    /// What excludes what.
    pub(crate) excludes: Vec<(String, Vec<String>)>,
}

/// At least and at most.
pub(crate) type Bounds<T> = [Option<T>; 2];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Of {
    #[default]
    Any,
    Object,
    List,
    Text,
    Int,
    Number,
    Bool,
    IntOrText,
    Quantity,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Values {
    #[default]
    Nothing,
    Anything,
    Of(usize),
}

impl Structural {
    /// The schema of a kind whose handle has registered it.
    pub(crate) fn registered(key: &str) -> Option<Arc<Structural>> {
        let known = REGISTRY.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()?;
        // Made outside of the lock: a declared schema is the code of a user.
        Some(known.read.get_or_init(|| Arc::new(Structural::read(known.source))).clone())
    }

    fn read(source: SchemaSource) -> Structural {
        let mut schema = Structural::default();
        match source {
            SchemaSource::Text(text) => {
                let nodes: Value = serde_json::from_str::<serde_json::Value>(text).unwrap_or_default().into();
                for node in nodes.as_list().unwrap_or_default() {
                    schema.add(node);
                }
                schema.root = schema.nodes.len().saturating_sub(1);
            }
            SchemaSource::Made(make) => {
                let spec = schema.add(&Value::Map(make()));
                let properties = BTreeMap::from([("spec".to_owned(), spec)]);
                let required = vec!["spec".to_owned()];
                schema.nodes.push(Node { of: Of::Object, properties, required, ..Node::default() });
                schema.root = schema.nodes.len() - 1;
            }
        }
        schema
    }

    pub(crate) fn root(&self) -> usize {
        self.root
    }

    pub(crate) fn node(&self, at: usize) -> &Node {
        static ANY: OnceLock<Node> = OnceLock::new();
        self.nodes.get(at).unwrap_or_else(|| ANY.get_or_init(Node::default))
    }

    /// Adds a schema with all that is inside, or finds the one that a number names.
    fn add(&mut self, value: &Value) -> usize {
        if let Value::Int(number) = value {
            return usize::try_from(*number).unwrap_or(usize::MAX);
        }
        let Some(map) = value.as_object() else { return usize::MAX };
        let mut node = Node::new(map);
        for (name, value) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let at = self.add(value);
            node.properties.insert(name.to_string(), at);
        }
        node.items = map.get("items").map(|items| self.add(items));
        match map.get("additionalProperties") {
            Some(Value::Bool(true)) => node.values = Values::Anything,
            Some(Value::Bool(false)) | None => {}
            Some(values) => node.values = Values::Of(self.add(values)),
        }
        self.nodes.push(node);
        self.nodes.len() - 1
    }
}

impl Node {
    fn new(map: &Object) -> Node {
        let flag = |key: &str| map.get(key).and_then(Value::as_bool).unwrap_or_default();
        let count = |key: &str| map.get(key).and_then(Value::as_i64).and_then(|n| u64::try_from(n).ok());
        let number = |key: &str| match map.get(key)? {
            Value::Int(number) => Some(*number as f64),
            Value::Float(number) => Some(*number),
            _ => None,
        };
        let groups = |key: &str| {
            let groups = map.get(key).and_then(Value::as_list).unwrap_or_default();
            let groups: Vec<_> =
                groups.iter().filter_map(|group| Some(texts(group.get("required")?))).collect();
            if groups.len() > 1 { groups } else { Vec::new() }
        };
        let of = match map.get("type").and_then(Value::as_str) {
            _ if flag("x-kubernetes-int-or-string") && map.get("pattern").is_some() => Of::Quantity,
            _ if flag("x-kubernetes-int-or-string") => Of::IntOrText,
            _ if flag("x-kubernetes-embedded-resource") => Of::Any,
            Some("object") => Of::Object,
            Some("array") => Of::List,
            Some("string") => Of::Text,
            Some("integer") => Of::Int,
            Some("number") => Of::Number,
            Some("boolean") => Of::Bool,
            _ => Of::Any,
        };
        let excludes = map.get("excludes").and_then(Value::as_object).into_iter().flatten();
        Node {
            of,
            required: map.get("required").map(texts).unwrap_or_default(),
            values: if flag("x-kubernetes-preserve-unknown-fields") {
                Values::Anything
            } else {
                Values::Nothing
            },
            words: map.get("enum").and_then(Value::as_list).unwrap_or_default().to_vec(),
            length: [count("minLength"), count("maxLength")],
            count: [count("minItems"), count("maxItems")],
            entries: [count("minProperties"), count("maxProperties")],
            range: [number("minimum"), number("maximum")],
            exclusive: [flag("exclusiveMinimum"), flag("exclusiveMaximum")],
            multiple_of: number("multipleOf"),
            unique: map.get("x-kubernetes-list-type").and_then(Value::as_str) == Some("set"),
            one_of: groups("oneOf"),
            any_of: groups("anyOf"),
            excludes: excludes.map(|(name, others)| (name.to_string(), texts(others))).collect(),
            ..Node::default()
        }
    }

    pub(crate) fn property(&self, name: &str) -> Option<usize> {
        self.properties.get(name).copied()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.properties.keys().map(String::as_str)
    }
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_list().unwrap_or_default().iter();
    list.filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

/// A schema that a handle brings, read when it is asked for.
struct Registered {
    source: SchemaSource,
    read: OnceLock<Arc<Structural>>,
}

/// By the name of the handle's type: two packages may have generated one kind from different definitions.
static REGISTRY: Mutex<BTreeMap<&'static str, Arc<Registered>>> = Mutex::new(BTreeMap::new());

/// Makes the schema of a handle known; what is returned finds it again.
pub(crate) fn register<T>(source: SchemaSource) -> &'static str {
    let key = std::any::type_name::<T>();
    let mut all = REGISTRY.lock().unwrap_or_else(PoisonError::into_inner);
    all.entry(key).or_insert_with(|| Arc::new(Registered { source, read: OnceLock::new() }));
    key
}

#[cfg(test)]
mod tests {
    use ias_core::value;

    use super::*;

    #[test]
    fn text_names_nodes_by_number() {
        let text = r#"[{"type":"string"},{"type":"object","properties":{"a":0,"b":0},"required":["a"]}]"#;
        let schema = Structural::read(SchemaSource::Text(text));
        let root = schema.node(schema.root());
        assert_eq!((root.of, root.property("a"), root.property("b")), (Of::Object, Some(0), Some(0)));
        assert_eq!((schema.node(0).of, schema.node(99).of), (Of::Text, Of::Any));
    }

    #[test]
    fn declared_schemas_are_nested() {
        fn spec() -> Object {
            match value!({ "type": "object", "properties": { "a": { "type": "array", "items": { "type": "integer" } } } })
            {
                Value::Map(map) => map,
                _ => Object::new(),
            }
        }
        let schema = Structural::read(SchemaSource::Made(spec));
        let spec = schema.node(schema.node(schema.root()).property("spec").unwrap());
        let list = schema.node(spec.property("a").unwrap());
        assert_eq!((list.of, schema.node(list.items.unwrap()).of), (Of::List, Of::Int));
    }
}
