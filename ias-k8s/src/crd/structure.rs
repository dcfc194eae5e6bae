//! Building the schema of a derived type.

use std::any::TypeId;
use std::cell::RefCell;

use ias_core::{Object, Value, value};

use super::Schema as _;

/// A schema that a derive fills in.
#[derive(Debug)]
pub struct Structure {
    schema: Object,
    properties: Object,
    required: Vec<Value>,
    choices: Vec<Value>,
}

thread_local! {
    /// The types whose schemas are being made: a schema cannot contain itself.
    static OPEN: RefCell<Vec<TypeId>> = const { RefCell::new(Vec::new()) };
}

/// The schema of a type, which `fill` describes; a free-form object where the type stands inside itself.
#[doc(hidden)]
pub fn describe<T: 'static>(docs: &'static str, fill: impl FnOnce(&mut Structure)) -> Object {
    let id = TypeId::of::<T>();
    if OPEN.with_borrow(|open| open.contains(&id)) {
        return described(Object::schema(), docs);
    }
    OPEN.with_borrow_mut(|open| open.push(id));
    let mut of = Structure {
        schema: described(Object::new(), docs),
        properties: Object::new(),
        required: Vec::new(),
        choices: Vec::new(),
    };
    fill(&mut of);
    OPEN.with_borrow_mut(Vec::pop);
    of.finish()
}

/// A schema with a description and more keywords.
#[doc(hidden)]
pub fn refined(docs: &'static str, schema: Object, refine: impl FnOnce(&mut Object)) -> Object {
    let mut schema = described(schema, docs);
    refine(&mut schema);
    schema
}

/// Adds a condition in the Common Expression Language.
#[doc(hidden)]
pub fn validation(schema: &mut Object, given: &[(&'static str, &'static str)]) {
    const KEY: &str = "x-kubernetes-validations";
    let mut one = Object::new();
    given.iter().for_each(|(key, text)| drop(one.set(*key, *text)));
    match schema.get_mut(KEY) {
        Some(Value::List(rules)) => rules.push(one.into()),
        _ => drop(schema.set(KEY, Value::List(vec![one.into()]))),
    }
}

/// The same schema with a description of its own, which comes first.
fn described(schema: Object, docs: &'static str) -> Object {
    let mut out = Object::new();
    if !docs.is_empty() {
        out.set("description", docs);
    }
    for (key, value) in schema {
        if out.get(&key).is_none() {
            out.set(key, value);
        }
    }
    out
}

impl Structure {
    /// Adds a property with its schema.
    pub fn property(
        &mut self,
        name: &'static str,
        docs: &'static str,
        schema: Object,
        required: bool,
        refine: impl FnOnce(&mut Object),
    ) {
        if required {
            self.required.push(name.into());
        }
        self.properties.set(name, refined(docs, schema, refine));
    }

    /// Adds a property that has a default.
    pub fn with_default(
        &mut self,
        name: &'static str,
        docs: &'static str,
        schema: Object,
        default: Option<Value>,
        refine: impl FnOnce(&mut Object),
    ) {
        let mut schema = refined(docs, schema, refine);
        if let Some(default) = default {
            schema.set("default", default);
        }
        self.properties.set(name, schema);
    }

    /// Makes it a text out of a list.
    pub fn words(&mut self, words: &[&'static str]) {
        self.schema.set("type", "string");
        self.schema.set("enum", Value::List(words.iter().map(|&word| word.into()).collect()));
    }

    /// Adds one of several properties of which exactly one is set.
    pub fn choice(&mut self, name: &'static str, docs: &'static str, fill: impl FnOnce(&mut Structure)) {
        let mut of = Structure {
            schema: described(Object::new(), docs),
            properties: Object::new(),
            required: Vec::new(),
            choices: Vec::new(),
        };
        fill(&mut of);
        self.alternative(name, of.finish());
    }

    /// The same with a schema.
    pub fn choice_of(&mut self, name: &'static str, docs: &'static str, schema: Object) {
        self.alternative(name, described(schema, docs));
    }

    fn alternative(&mut self, name: &'static str, schema: Object) {
        self.properties.set(name, schema);
        self.choices.push(value!({ "required": [name] }));
    }

    /// The keywords of the type itself.
    pub fn schema(&mut self) -> &mut Object {
        &mut self.schema
    }

    fn finish(self) -> Object {
        let Structure { mut schema, properties, required, choices } = self;
        if schema.get("type").is_some() {
            return schema;
        }
        schema.set("type", "object");
        if !required.is_empty() {
            schema.set("required", Value::List(required));
        }
        if !choices.is_empty() {
            schema.set("oneOf", Value::List(choices));
        }
        if !properties.is_empty() {
            schema.set("properties", properties);
        }
        schema
    }
}
