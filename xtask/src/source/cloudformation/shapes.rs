//! From one type's facts to the model: which objects become structs, which alternatives become unions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::kinds::{Kinds, Notes};
use super::limits::{exactly_one, item_limits, limits_of, merge, rules, strings};
use crate::frozen::Frozen;
use crate::model::{Alternative, Attribute, Limits, Property, Shape, Struct, Type, Union, Update, Words};
use crate::names;

/// Longer lists are not worth an enum: new words come with every week.
const LONGEST_ENUM: usize = 200;
const DEEPEST: usize = 12;

/// Everything named that one resource needs.
pub struct Reader<'a> {
    type_name: &'a str,
    facts: &'a Value,
    kinds: &'a Kinds,
    frozen: &'a mut Frozen,
    /// (pointer of an object, property) -> keys of the lists of paths that name it.
    marks: BTreeMap<(String, String), BTreeSet<&'static str>>,
    /// Pointer of a schema -> name of its type.
    named: BTreeMap<String, String>,
    taken: BTreeSet<String>,
    types: BTreeMap<String, Type>,
}

/// A schema and where it stands, as a JSON pointer into the facts.
#[derive(Clone)]
struct At<'a> {
    node: &'a Value,
    pointer: String,
}

impl<'a> At<'a> {
    fn down(&self, steps: &[&str]) -> Option<At<'a>> {
        let mut at = self.clone();
        for step in steps {
            at.node = match at.node {
                Value::Array(list) => list.get(step.parse::<usize>().ok()?)?,
                _ => at.node.get(step)?,
            };
            at.pointer = format!("{}/{step}", at.pointer);
        }
        Some(at)
    }

    fn list(&self, key: &str) -> Vec<At<'a>> {
        let length = self.node[key].as_array().map_or(0, Vec::len);
        (0..length).filter_map(|n| self.down(&[key, &n.to_string()])).collect()
    }

    fn has(&self, key: &str) -> bool {
        self.node.get(key).is_some()
    }

    fn property_names(&self) -> Vec<&'a str> {
        self.node["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect()
    }
}

/// How an object without a definition gets a name.
#[derive(Clone)]
struct Hint {
    parent: String,
    property: String,
}

impl Hint {
    fn new(parent: &str, property: &str) -> Hint {
        Hint { parent: parent.to_owned(), property: property.to_owned() }
    }
}

impl<'a> Reader<'a> {
    pub fn new(type_name: &'a str, facts: &'a Value, kinds: &'a Kinds, frozen: &'a mut Frozen) -> Reader<'a> {
        let mut reader = Reader {
            type_name,
            facts,
            kinds,
            frozen,
            marks: BTreeMap::new(),
            named: BTreeMap::new(),
            taken: BTreeSet::new(),
            types: BTreeMap::new(),
        };
        // Definitions have the first claim on their names, whether or not something before them has no name.
        for name in facts["definitions"].as_object().into_iter().flatten().map(|(name, _)| name) {
            let given = names::unique(names::type_name(name), &mut reader.taken);
            reader.named.insert(format!("/definitions/{name}"), given);
        }
        for key in ["readOnly", "writeOnly", "createOnly", "mayReplace", "deprecated"] {
            for path in facts[key].as_array().into_iter().flatten().filter_map(Value::as_str) {
                reader.mark(key, path);
            }
        }
        reader
    }

    /// The resource's own properties.
    pub fn props(&mut self, name: &str) -> Struct {
        let root = At { node: self.facts, pointer: String::new() };
        let mut props = self.object(&root, name, "");
        props.title = format!("Properties of [`{}`].", name.trim_end_matches("Props"));
        props
    }

    /// An attribute, by its dotted path or else by the type that the facts give.
    pub fn attribute(&self, path: &str, fallback: &Value) -> Attribute {
        let of = |shape, words| Attribute { name: path.to_owned(), shape, words };
        let mut at = At { node: self.facts, pointer: String::new() };
        for step in path.split('.') {
            match self.follow(at).down(&["properties", step]) {
                Some(next) => at = next,
                None => return of(fallback_shape(fallback), Vec::new()),
            }
        }
        let last = path.rsplit('.').next().unwrap_or(path);
        let (shape, words) = self.late(&at, last, 0, Notes::default());
        match (shape, self.kinds.of_attribute(self.type_name, path)) {
            (Shape::Text, Some(kind)) => of(Shape::Kind(kind), words),
            (shape, _) => of(shape, words),
        }
    }

    /// The shape of what only deployment knows, and its words. No program can look into it, so nothing in it has a type with a
    /// name.
    fn late(&self, at: &At<'a>, property: &str, depth: usize, outer: Notes<'a>) -> (Shape, Vec<String>) {
        let target = self.follow(at.clone());
        let notes = outer.refined(at.node, target.node);
        let mut words = limits_of(target.node).words;
        let inner = |key: &str| target.down(&[key]).filter(|inner| inner.node.is_object() && depth < DEEPEST);
        let shape = match kind_of(target.node) {
            "string" => {
                self.kinds.of_property(self.type_name, property, &notes).map_or(Shape::Text, Shape::Kind)
            }
            "boolean" => Shape::Bool,
            "integer" => Shape::Int,
            "number" => Shape::Float,
            "array" => {
                let items = inner("items").map(|items| self.late(&items, property, depth + 1, notes));
                let (shape, of_items) = items.unwrap_or((Shape::Json, Vec::new()));
                words.extend(of_items);
                shape.list()
            }
            "object" => match inner("additionalProperties") {
                Some(values) => self.late(&values, property, depth + 1, Notes::default()).0.map(),
                None => Shape::Json,
            },
            _ => Shape::Json,
        };
        (shape, words)
    }

    /// The nested types, by name.
    pub fn into_types(self) -> Vec<Type> {
        self.types.into_values().collect()
    }

    fn mark(&mut self, key: &'static str, path: &str) {
        let steps: Vec<&str> = path.split('/').collect();
        let Some((last, before)) = steps.split_last() else { return };
        let mut owners = vec![At { node: self.facts, pointer: String::new() }];
        for step in before {
            owners = owners.iter().flat_map(|owner| self.step(owner, step)).collect();
        }
        for owner in owners {
            for object in self.objects(owner) {
                if object.down(&["properties", last]).is_some() {
                    self.marks.entry((object.pointer, (*last).to_owned())).or_default().insert(key);
                }
            }
        }
    }

    /// One step of a path: a property, or `*` for the items of a list or the values of a map.
    fn step(&self, at: &At<'a>, step: &str) -> Vec<At<'a>> {
        let objects = self.objects(at.clone());
        let wild = ["*", "items", "[]"].contains(&step);
        let mut out: Vec<At<'a>> = objects.iter().filter_map(|at| at.down(&["properties", step])).collect();
        if wild && out.is_empty() {
            out = objects.iter().filter_map(|at| at.down(&["items"])).collect();
        }
        out
    }

    /// The schema behind references, lists and alternatives: where properties may stand.
    fn objects(&self, at: At<'a>) -> Vec<At<'a>> {
        let at = self.follow(at);
        let mut out = vec![at.clone()];
        for list in ["oneOf", "anyOf", "allOf"] {
            out.extend(at.list(list).into_iter().map(|inner| self.follow(inner)));
        }
        if let Some(items) = at.down(&["items"]).filter(|_| !at.has("properties")) {
            out.extend(Some(self.follow(items)));
        }
        out
    }

    fn follow(&self, mut at: At<'a>) -> At<'a> {
        for _ in 0..DEEPEST {
            if let Some(pointer) = at.node["$ref"].as_str().map(|to| to.trim_start_matches('#')) {
                let Some(node) = self.facts.pointer(pointer) else { break };
                at = At { node, pointer: pointer.to_owned() };
            } else if let Some(only) = only_shaping(&at) {
                at = only;
            } else {
                break;
            }
        }
        at
    }

    /// `notes` is what an outer list or reference says its texts refer to.
    fn shape(&mut self, at: &At<'a>, hint: &Hint, depth: usize, notes: Notes<'a>) -> (Shape, Limits) {
        let target = self.follow(at.clone());
        let mut limits = limits_of(at.node);
        merge(&mut limits, limits_of(target.node));
        let notes = notes.refined(at.node, target.node);
        if depth > DEEPEST {
            return (Shape::Json, limits); // a list of itself
        }
        let shape = match kind_of(target.node) {
            "string" => self.text(&target, hint, notes, &mut limits),
            "boolean" => Shape::Bool,
            "integer" => Shape::Int,
            "number" => Shape::Float,
            "array" => match target.down(&["items"]).filter(|items| items.node.is_object()) {
                Some(items) => {
                    let (inner, inner_limits) =
                        self.shape(&items, &self.item_hint(&target, hint), depth + 1, notes);
                    item_limits(&mut limits, inner_limits);
                    inner.list()
                }
                None => Shape::Json.list(),
            },
            "object" => self.object_shape(&target, hint, depth, &mut limits),
            "alternatives" => self.alternatives(&target, hint, depth, notes),
            _ => Shape::Json,
        };
        (shape, limits)
    }

    /// Items without a name inside a named list take the list's name: `CorsRules` -> `CorsRulesItem`.
    fn item_hint(&self, list: &At<'_>, hint: &Hint) -> Hint {
        match list.pointer.strip_prefix("/definitions/").filter(|rest| !rest.contains('/')) {
            Some(definition) => Hint::new(definition, "Item"),
            None => Hint::new(&hint.parent, &names::singular(&hint.property)),
        }
    }

    fn text(&mut self, at: &At<'a>, hint: &Hint, notes: Notes<'_>, limits: &mut Limits) -> Shape {
        let words: Option<Vec<String>> = at.node["enum"]
            .as_array()
            .and_then(|list| list.iter().map(|word| word.as_str().map(str::to_owned)).collect());
        match words {
            Some(mut words) if words.len() <= LONGEST_ENUM && !words.is_empty() => {
                words.dedup();
                limits.words.clear();
                let name = self.name(at, hint);
                let title = format!("Words of `{}`.", self.said(at, hint));
                self.types.insert(name.clone(), Type::Words(Words { name: name.clone(), title, words }));
                Shape::local(&name)
            }
            _ => match self.kinds.of_property(self.type_name, &hint.property, &notes) {
                Some(kind) => Shape::Kind(kind),
                None => Shape::Text,
            },
        }
    }

    fn object_shape(&mut self, at: &At<'a>, hint: &Hint, depth: usize, limits: &mut Limits) -> Shape {
        if at.has("properties") && !at.property_names().is_empty() {
            return self.named_object(at, hint);
        }
        if let Some(patterns) =
            at.node["patternProperties"].as_object().filter(|patterns| !patterns.is_empty())
        {
            let mut shapes = Vec::new();
            let mut values = Vec::new();
            for pattern in patterns.keys() {
                let Some(inner) = at.down(&["patternProperties", pattern]) else { continue };
                let (shape, value) = self.shape(&inner, hint, depth + 1, Notes::default());
                if !shapes.contains(&shape) {
                    shapes.push(shape);
                }
                values.push(value);
            }
            // Other keys are let through where the schema does not forbid them.
            if at.node.get("additionalProperties").is_none_or(|other| other == &json!(false)) {
                limits.keys = patterns.keys().cloned().collect();
            }
            if shapes.len() != 1 {
                return Shape::Json.map();
            }
            limits.each = values.pop().filter(|last| values.iter().all(|other| other == last)).map(Box::new);
            return shapes.remove(0).map();
        }
        match at.node.get("additionalProperties") {
            Some(Value::Object(_)) => {
                let inner = at.down(&["additionalProperties"]).expect("just seen");
                let (shape, value) = self.shape(&inner, hint, depth + 1, Notes::default());
                limits.each = Some(Box::new(value));
                shape.map()
            }
            Some(Value::Bool(false)) => self.named_object(at, hint), // closed and empty: its presence says something
            _ => Shape::Json,
        }
    }

    fn named_object(&mut self, at: &At<'a>, hint: &Hint) -> Shape {
        let name = self.name(at, hint);
        if self.types.contains_key(&name) {
            return Shape::local(&name);
        }
        let title = format!("`{}`.", self.said(at, hint));
        // A stand-in ends the recursion of a type that contains itself.
        self.types.insert(name.clone(), Type::Struct(Struct { name: name.clone(), ..Struct::default() }));
        let origin = at.pointer.trim_start_matches("/definitions/").replace("/properties/", "/");
        let of = self.object(at, &name, &origin);
        let made = match exactly_one(&of) {
            true => {
                let alternatives = of.properties.into_iter().map(|property| Alternative {
                    name: property.name.clone(),
                    property: Some(property.name),
                    shape: property.shape,
                    limits: property.limits,
                });
                Type::Union(Union { name: name.clone(), title, alternatives: alternatives.collect() })
            }
            false => Type::Struct(Struct { title, ..of }),
        };
        self.types.insert(name.clone(), made);
        Shape::local(&name)
    }

    fn object(&mut self, at: &At<'a>, name: &str, origin: &str) -> Struct {
        let parent = if origin.is_empty() { "" } else { name };
        let mut properties = Vec::new();
        for property in at.property_names() {
            let marks =
                self.marks.get(&(at.pointer.clone(), property.to_owned())).cloned().unwrap_or_default();
            if marks.contains("readOnly") {
                continue;
            }
            let Some(inner) = at.down(&["properties", property]) else { continue };
            let (shape, limits) = self.shape(&inner, &Hint::new(parent, property), 0, Notes::default());
            properties.push(Property {
                name: property.to_owned(),
                shape,
                limits,
                update: if marks.contains("createOnly") {
                    Update::Replaces
                } else if marks.contains("mayReplace") {
                    Update::MayReplace
                } else {
                    Update::InPlace
                },
                write_only: marks.contains("writeOnly"),
                deprecated: marks.contains("deprecated"),
            });
        }
        let has = |name: &String| properties.iter().any(|property| &property.name == name);
        let mandatory = strings(&at.node["required"]).into_iter().filter(has).collect();
        let key = if origin.is_empty() {
            self.type_name.to_owned()
        } else {
            format!("{}/{origin}", self.type_name)
        };
        let mandatory = self.frozen.order(&key, mandatory);
        let rules = rules(at.node, &|name| has(&name.to_owned()));
        let open = at.has("patternProperties") || at.node.get("additionalProperties") == Some(&json!(true));
        Struct { name: name.to_owned(), title: String::new(), properties, mandatory, rules, open }
    }

    fn alternatives(&mut self, at: &At<'a>, hint: &Hint, depth: usize, notes: Notes<'a>) -> Shape {
        let mut all = at.list("oneOf");
        all.extend(at.list("anyOf"));
        if all.iter().any(|inner| kind_of(self.follow(inner.clone()).node) != "json") {
            // A bare object beside something better is how a schema lets an intrinsic function through.
            all.retain(|inner| kind_of(self.follow(inner.clone()).node) != "json");
        }
        let one_property = all.iter().all(|inner| !inner.has("$ref") && inner.property_names().len() == 1);
        if all.len() == 1 {
            return self.shape(&all[0].clone(), hint, depth + 1, notes).0;
        }
        let name = self.name(at, hint);
        if self.types.contains_key(&name) {
            return Shape::local(&name);
        }
        let title = format!("`{}`: one of {} alternatives.", self.said(at, hint), all.len());
        self.types.insert(name.clone(), Type::Struct(Struct { name: name.clone(), ..Struct::default() }));
        let mut alternatives: Vec<Alternative> = Vec::new();
        for inner in &all {
            let made = if one_property {
                let property = inner.property_names()[0];
                let Some(node) = inner.down(&["properties", property]) else { continue };
                let (shape, limits) =
                    self.shape(&node, &Hint::new(&name, property), depth + 1, Notes::default());
                Alternative { name: property.to_owned(), property: Some(property.to_owned()), shape, limits }
            } else {
                let target = self.follow(inner.clone());
                let inline = target.property_names().join("And");
                let (shape, limits) = self.shape(inner, &Hint::new(&name, &inline), depth + 1, notes);
                Alternative { name: alternative_name(&shape), property: None, shape, limits }
            };
            if !alternatives.iter().any(|other| other.shape == made.shape && other.property == made.property)
            {
                alternatives.push(made);
            }
        }
        if let [only] = alternatives.as_slice()
            && only.property.is_none()
        {
            self.types.remove(&name);
            return only.shape.clone();
        }
        self.types.insert(name.clone(), Type::Union(Union { name: name.clone(), title, alternatives }));
        Shape::local(&name)
    }

    /// The name of the type at a pointer, the same one each time.
    fn name(&mut self, at: &At<'_>, hint: &Hint) -> String {
        if let Some(name) = self.named.get(&at.pointer) {
            return name.clone();
        }
        let wanted = names::type_name(&format!("{}{}", hint.parent, names::capital(&hint.property)));
        let name = names::unique(wanted, &mut self.taken);
        self.named.insert(at.pointer.clone(), name.clone());
        name
    }

    /// What the vendor calls it.
    fn said(&self, at: &At<'_>, hint: &Hint) -> String {
        match at.pointer.strip_prefix("/definitions/").filter(|rest| !rest.contains('/')) {
            Some(definition) => definition.to_owned(),
            None => hint.property.clone(),
        }
    }
}

/// `allOf` with one schema that says what it is, the others only limiting it.
fn only_shaping<'a>(at: &At<'a>) -> Option<At<'a>> {
    if at.has("type") || at.has("properties") || at.has("oneOf") || at.has("anyOf") {
        return None;
    }
    let mut shaping = at
        .list("allOf")
        .into_iter()
        .filter(|inner| ["$ref", "type", "properties"].iter().any(|key| inner.has(key)));
    shaping.next().filter(|_| shaping.next().is_none())
}

/// The JSON type that decides the shape; `alternatives` where only `oneOf` or `anyOf` says what may stand there.
fn kind_of(node: &Value) -> &'static str {
    let has = |key: &str| node.get(key).is_some();
    let shaping = |list: &str| {
        let inner = node[list].as_array().into_iter().flatten();
        inner
            .filter(|inner| ["$ref", "type", "properties", "enum"].iter().any(|key| inner.get(key).is_some()))
            .count()
            > 0
    };
    if node["format"] == json!("json") && node["type"] != json!("object") {
        return "json"; // the service takes a document or its text
    }
    let types: Vec<&str> = match &node["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(list) => list.iter().filter_map(Value::as_str).filter(|one| *one != "null").collect(),
        _ => Vec::new(),
    };
    match types.as_slice() {
        ["string"] => "string",
        ["boolean"] | ["boolean", "string"] => "boolean",
        ["integer"] | ["integer", "string"] => "integer",
        ["number"] | ["number", "string"] => "number",
        ["array"] => "array",
        ["object"] if has("properties") => "object",
        ["object"] if shaping("oneOf") || shaping("anyOf") => "alternatives",
        ["object"] if ["patternProperties", "additionalProperties"].iter().any(|key| has(key)) => "object",
        ["object"] => "json",
        [] if has("properties") => "object",
        [] if shaping("oneOf") || shaping("anyOf") => "alternatives",
        [] if has("items") => "array",
        [] if has("patternProperties") => "object",
        [] if node["enum"].as_array().is_some_and(|words| words.iter().all(Value::is_string)) => "string",
        [] if has("pattern") || has("maxLength") || has("minLength") || has("relates") || has("mentions") => {
            "string"
        }
        [] if has("minimum") || has("maximum") => "number",
        _ => "json",
    }
}

fn alternative_name(shape: &Shape) -> String {
    match shape {
        Shape::Text => "Text".to_owned(),
        Shape::Bool => "Flag".to_owned(),
        Shape::Int => "Integer".to_owned(),
        Shape::Float => "Number".to_owned(),
        Shape::Json => "Document".to_owned(),
        Shape::Kind(name) => name.clone(),
        Shape::Named(path) => path.name.clone(),
        Shape::List(inner) => format!("{}List", alternative_name(inner)),
        Shape::Map(inner) => format!("{}Map", alternative_name(inner)),
    }
}

fn fallback_shape(fallback: &Value) -> Shape {
    match fallback.as_str() {
        Some("integer") => Shape::Int,
        Some("number") => Shape::Float,
        Some("boolean") => Shape::Bool,
        Some("array") => Shape::Text.list(),
        Some("json") => Shape::Json,
        _ => Shape::Text,
    }
}

#[cfg(test)]
mod tests;
