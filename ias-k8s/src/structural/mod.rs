//! Structural schemas of custom kinds, as checks read them.
//!
//! A schema is read into a list of nodes that name each other by number. Generated handles carry it as text in which what
//! says the same is written once (`xtask/src/source/crd/text.rs`); kinds that are declared in Rust make it when it is asked.

mod format;
mod node;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ias_core::{Object, Value};

pub(crate) use format::Format;
#[cfg(feature = "crd")]
pub(crate) use node::QUANTITY;
pub(crate) use node::{Bounds, Node, Of, Values, number};

use crate::api::SchemaSource;

/// The schema of a kind.
#[derive(Debug, Default)]
pub(crate) struct Structural {
    nodes: Vec<Node>,
    root: usize,
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
                schema.root = schema.push(Node { of: Of::Object, properties, required, ..Node::default() });
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
        node.conditions.all_of = self.parts(map, "allOf");
        if node.any_of.is_empty() && !matches!(node.of, Of::IntOrText | Of::Quantity) {
            node.conditions.any_of = self.parts(map, "anyOf");
        }
        if node.one_of.is_empty() {
            node.conditions.one_of = self.parts(map, "oneOf");
        }
        node.conditions.not = map.get("not").map(|not| self.add(not));
        self.push(node)
    }

    #[cfg_attr(not(feature = "cel"), expect(unused_mut, reason = "only rules are looked for"))]
    fn push(&mut self, mut node: Node) -> usize {
        #[cfg(feature = "cel")]
        {
            node.ruled = !node.rules.is_empty() || node.inner().any(|at| self.node(at).ruled);
        }
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// Fills in what the server fills in before it looks at conditions.
    pub(crate) fn fill(&self, node: &Node, value: &mut Value) {
        match value {
            Value::Map(map) => self.fill_map(node, map),
            Value::List(list) => {
                let Some(items) = node.items else { return };
                list.iter_mut().for_each(|item| self.fill(self.node(items), item));
            }
            _ => {}
        }
    }

    pub(crate) fn fill_map(&self, node: &Node, map: &mut Object) {
        for (name, &number) in &node.properties {
            let of = self.node(number);
            if map.get(name).is_none_or(|value| *value == Value::Null && !of.nullable)
                && let Some(default) = &of.default
            {
                map.set(name.clone(), default.clone());
            }
            if let Some(value) = map.get_mut(name) {
                self.fill(of, value);
            }
        }
        let Values::Of(number) = node.values else { return };
        let others: Vec<_> = map.iter().map(|(key, _)| key.clone()).collect();
        for key in others.iter().filter(|key| node.property(key).is_none()) {
            map.get_mut(key).into_iter().for_each(|value| self.fill(self.node(number), value));
        }
    }

    fn parts(&mut self, map: &Object, key: &str) -> Vec<usize> {
        let parts = map.get(key).and_then(Value::as_list).unwrap_or_default();
        parts.iter().map(|part| self.add(part)).collect()
    }
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
