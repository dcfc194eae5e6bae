//! The keywords of one schema.
//!
//! The facts are those of `JSONSchemaProps`
//! (<https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/>).

use ias_core::diagnostic::nearest;
use ias_core::{Diagnostic, Place};

use super::codes;
use super::node::Node;
use super::rules;
use crate::model::{Limits, Rule};

/// What a schema says of a value.
#[derive(Clone, Debug, Default)]
pub struct Schema<'a> {
    pub of: Type,
    pub properties: Vec<(&'a str, Node<'a>)>,
    /// Names of mandatory properties.
    pub required: Vec<&'a str>,
    /// What a list holds.
    pub items: Option<Node<'a>>,
    /// What a map holds under names that it does not list.
    pub values: Option<Values<'a>>,
    pub limits: Limits,
    /// Which properties may or must stand together.
    pub rules: Vec<Rule>,
    pub int_or_string: bool,
    pub embedded: bool,
    /// Properties of other names are kept.
    pub open: bool,
}

/// What `additionalProperties` says.
#[derive(Clone, Copy, Debug)]
pub enum Values<'a> {
    Anything,
    Of(Node<'a>),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Type {
    #[default]
    Any,
    Object,
    Array,
    String,
    Integer,
    Number,
    Boolean,
}

const TYPES: [(&str, Type); 6] = [
    ("array", Type::Array),
    ("boolean", Type::Boolean),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("object", Type::Object),
    ("string", Type::String),
];

const KEYWORDS: [&str; 43] = [
    "$ref",
    "$schema",
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "definitions",
    "dependencies",
    "description",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "id",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "patternProperties",
    "properties",
    "required",
    "title",
    "type",
    "uniqueItems",
    "x-kubernetes-embedded-resource",
    "x-kubernetes-int-or-string",
    "x-kubernetes-list-map-keys",
    "x-kubernetes-list-type",
    "x-kubernetes-preserve-unknown-fields",
    "x-kubernetes-validations",
];

/// Defaults and words that are deeper than this are left out of what is generated.
const DEPTH: usize = 64;

impl<'a> Schema<'a> {
    /// Reads a schema with what `allOf` adds to it; what means nothing is reported.
    pub fn read(node: Node<'a>, found: &mut Vec<Diagnostic>) -> Schema<'a> {
        let mut out = Schema::alone(node, found);
        for part in node.get("allOf").into_iter().flat_map(Node::items) {
            let mut more = Limits::default();
            Reader { node: part, found }.bounds(&mut more);
            out.limits = tightened(out.limits, more);
            out.rules.extend(rules::read(part));
        }
        out
    }

    /// The same without what `allOf` adds.
    pub fn alone(node: Node<'a>, found: &mut Vec<Diagnostic>) -> Schema<'a> {
        let mut reader = Reader { node, found };
        if !node.is_map() {
            let message = format!("a schema is a map, not {}", node.words());
            reader.found.push(bad(message, node.place()));
            return Schema::default();
        }
        reader.keywords();
        let mut out = Schema {
            of: reader.type_of(),
            properties: reader.properties(),
            required: reader.texts("required"),
            items: node.get("items"),
            values: reader.values(),
            limits: Limits::default(),
            rules: rules::read(node),
            int_or_string: reader.flag("x-kubernetes-int-or-string"),
            embedded: reader.flag("x-kubernetes-embedded-resource"),
            open: reader.flag("x-kubernetes-preserve-unknown-fields"),
        };
        out.limits = reader.limits();
        out.int_or_string |=
            out.limits.format.as_deref() == Some("int-or-string") || is_int_or_string(node, out.of);
        // Where the type is left out, the other keywords tell it.
        if out.of == Type::Any && !out.int_or_string {
            if !out.properties.is_empty() || out.values.is_some() {
                out.of = Type::Object;
            } else if out.items.is_some() {
                out.of = Type::Array;
            }
        }
        if out.of == Type::Array && out.items.is_none() {
            reader.found.push(bad("a list says what it holds, with `items`".to_owned(), node.place()));
        }
        out
    }
}

/// A number or a text, as it was written before there was a keyword for it.
fn is_int_or_string(node: Node<'_>, of: Type) -> bool {
    of == Type::Any && ["anyOf", "oneOf"].iter().any(|keyword| lists_both(node, keyword))
}

/// `[{ type: integer }, { type: string }]`
pub fn lists_both(node: Node<'_>, keyword: &str) -> bool {
    let alternatives = node.get(keyword).into_iter().flat_map(Node::items);
    let mut types: Vec<_> = alternatives.map(|one| one.get("type").and_then(Node::as_str)).collect();
    types.sort_unstable();
    types == [Some("integer"), Some("string")]
}

struct Reader<'a, 'f> {
    node: Node<'a>,
    found: &'f mut Vec<Diagnostic>,
}

impl<'a> Reader<'a, '_> {
    fn keywords(&mut self) {
        for (key, value) in self.node.entries() {
            let place = self.node.key_place(key);
            if key == "$ref" && !value.is_null() {
                let hint = "write the schema out in its place; generators of definitions do that";
                self.found.push(bad("a schema cannot refer to another one".to_owned(), place).hint(hint));
            } else if !KEYWORDS.contains(&key) && !key.starts_with("x-") {
                let message = format!("schemas have no keyword `{key}`, which the API server leaves out");
                let problem = Diagnostic::warning(&codes::BAD_SCHEMA, message).at(place);
                self.found.push(hinted(problem, key, KEYWORDS));
            }
        }
    }

    fn type_of(&mut self) -> Type {
        let Some(value) = self.node.get("type") else { return Type::Any };
        let Some(name) = value.as_str() else {
            self.wrong(value, "type", "a text");
            return Type::Any;
        };
        match TYPES.iter().find(|(known, _)| *known == name) {
            Some((_, of)) => *of,
            None => {
                let problem = bad(format!("there is no type `{name}`"), value.place());
                self.found.push(hinted(problem, name, TYPES.map(|(name, _)| name)));
                Type::Any
            }
        }
    }

    fn properties(&mut self) -> Vec<(&'a str, Node<'a>)> {
        let Some(value) = self.node.get("properties") else { return Vec::new() };
        if !value.is_map() {
            self.wrong(value, "properties", "a map");
        }
        let mut properties: Vec<_> = value.entries().collect();
        properties.sort_by_key(|(name, _)| *name);
        properties
    }

    fn values(&mut self) -> Option<Values<'a>> {
        let value = self.node.get("additionalProperties")?;
        match value.as_bool() {
            Some(true) => Some(Values::Anything),
            Some(false) => None,
            None if value.is_map() => Some(Values::Of(value)),
            None => {
                self.wrong(value, "additionalProperties", "a schema, or `true` or `false`");
                None
            }
        }
    }

    fn limits(&mut self) -> Limits {
        let default = self.node.get("default").and_then(|it| it.to_json(DEPTH));
        let mut limits = Limits { default, ..Limits::default() };
        self.bounds(&mut limits);
        limits
    }

    fn bounds(&mut self, limits: &mut Limits) {
        limits.length = (self.count("minLength"), self.count("maxLength"));
        limits.items = (self.count("minItems"), self.count("maxItems"));
        limits.entries = (self.count("minProperties"), self.count("maxProperties"));
        limits.range = (self.number("minimum"), self.number("maximum"));
        limits.exclusive = (self.flag("exclusiveMinimum"), self.flag("exclusiveMaximum"));
        limits.multiple_of = self.number("multipleOf");
        limits.pattern = self.text("pattern");
        limits.format = self.text("format");
        limits.nullable = self.flag("nullable");
        limits.unique =
            self.flag("uniqueItems") || self.text("x-kubernetes-list-type").as_deref() == Some("set");
        if let Some(list) = self.list("enum") {
            limits.words = self.words(list);
        }
        let rules = self.list("x-kubernetes-validations").into_iter().flat_map(Node::items);
        let rules = rules.filter_map(|rule| rule.get("rule").and_then(Node::as_str));
        limits.validations =
            rules.map(|rule| rule.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    }

    /// Allowed values: texts bare, everything else as JSON.
    fn words(&mut self, list: Node<'a>) -> Vec<String> {
        let texts = self.node.get("type").and_then(Node::as_str) == Some("string");
        for word in list.items().filter(|word| texts && word.as_str().is_none() && !word.is_null()) {
            let message = format!("{} is no text, and all values are", word.words());
            let written = word.written().unwrap_or_default();
            let problem = bad(message, word.place());
            self.found.push(match written.is_empty() {
                true => problem,
                false => problem.hint(format!("write it between quotes: \"{written}\"")),
            });
        }
        let spelled = |word: serde_json::Value| word.as_str().map_or_else(|| word.to_string(), str::to_owned);
        list.items().filter_map(|word| word.to_json(DEPTH)).map(spelled).collect()
    }

    fn list(&mut self, key: &str) -> Option<Node<'a>> {
        let value = self.node.get(key)?;
        if !value.is_list() {
            self.wrong(value, key, "a list");
        }
        Some(value)
    }

    fn texts(&mut self, key: &str) -> Vec<&'a str> {
        let Some(list) = self.list(key) else { return Vec::new() };
        let mut out = Vec::new();
        for item in list.items() {
            match item.as_str() {
                Some(text) if !out.contains(&text) => out.push(text),
                Some(_) => {}
                None => self.wrong(item, key, "a list of texts"),
            }
        }
        out
    }

    fn count(&mut self, key: &str) -> Option<u64> {
        let value = self.node.get(key)?;
        if value.as_u64().is_none() {
            self.wrong(value, key, "a whole number that is not negative");
        }
        value.as_u64()
    }

    fn number(&mut self, key: &str) -> Option<f64> {
        let value = self.node.get(key)?;
        if value.as_f64().is_none() {
            self.wrong(value, key, "a number");
        }
        value.as_f64()
    }

    fn text(&mut self, key: &str) -> Option<String> {
        let value = self.node.get(key)?;
        if value.as_str().is_none() {
            self.wrong(value, key, "a text");
        }
        value.as_str().map(str::to_owned)
    }

    fn flag(&mut self, key: &str) -> bool {
        let Some(value) = self.node.get(key) else { return false };
        if value.as_bool().is_none() {
            self.wrong(value, key, "`true` or `false`");
        }
        value.as_bool().unwrap_or_default()
    }

    fn wrong(&mut self, value: Node<'_>, key: &str, wanted: &str) {
        self.found.push(bad(format!("`{key}` is {wanted}, not {}", value.words()), value.place()));
    }
}

/// Both limits at once.
fn tightened(a: Limits, b: Limits) -> Limits {
    fn low<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<T> {
        match (a, b) {
            (Some(a), Some(b)) => Some(if b > a { b } else { a }),
            (a, b) => a.or(b),
        }
    }
    fn high<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<T> {
        match (a, b) {
            (Some(a), Some(b)) => Some(if b < a { b } else { a }),
            (a, b) => a.or(b),
        }
    }
    let words = match (a.words.is_empty(), b.words.is_empty()) {
        (false, false) => a.words.into_iter().filter(|word| b.words.contains(word)).collect(),
        (true, _) => b.words,
        (_, true) => a.words,
    };
    Limits {
        length: (low(a.length.0, b.length.0), high(a.length.1, b.length.1)),
        items: (low(a.items.0, b.items.0), high(a.items.1, b.items.1)),
        entries: (low(a.entries.0, b.entries.0), high(a.entries.1, b.entries.1)),
        range: (low(a.range.0, b.range.0), high(a.range.1, b.range.1)),
        exclusive: (a.exclusive.0 || b.exclusive.0, a.exclusive.1 || b.exclusive.1),
        multiple_of: a.multiple_of.or(b.multiple_of),
        unique: a.unique || b.unique,
        pattern: a.pattern.or(b.pattern),
        format: a.format.or(b.format),
        validations: [a.validations, b.validations].concat(),
        nullable: a.nullable,
        default: a.default,
        words,
        ..Limits::default()
    }
}

fn hinted(problem: Diagnostic, name: &str, known: impl IntoIterator<Item = &'static str>) -> Diagnostic {
    match nearest(name, known) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None => problem,
    }
}

fn bad(message: String, place: Place) -> Diagnostic {
    Diagnostic::error(&codes::BAD_SCHEMA, message).at(place)
}
