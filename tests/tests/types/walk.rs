//! Through the facts of a type, and beside them through what the table has of it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ptr;

use ias_aws::facts::{Limits, Schema, SchemaRef, Shape, Struct, Type};
use serde_json::Value;

use crate::compare::Counts;
use crate::source::Source;

pub(crate) struct Walk<'a, 'w> {
    of: &'static Type,
    source: Source<'a>,
    counts: &'w mut Counts,
    left_out: &'w mut BTreeSet<String>,
    /// Nodes of the facts that were compared already, as one place sees them.
    seen: HashSet<Vec<*const Value>>,
}

impl<'a, 'w> Walk<'a, 'w> {
    pub(crate) fn new(
        of: &'static Type,
        source: Source<'a>,
        counts: &'w mut Counts,
        left_out: &'w mut BTreeSet<String>,
    ) -> Walk<'a, 'w> {
        Walk { of, source, counts, left_out, seen: HashSet::new() }
    }

    pub(crate) fn run(mut self) {
        let root = self.source.root;
        self.members(&[Members::of_struct(self.of.properties.get())], &[root], "");
        let attributes: BTreeSet<&str> =
            root["attributes"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        let has: BTreeSet<&str> = self.of.attributes.iter().map(|attribute| attribute.name).collect();
        self.counts.attributes += attributes.intersection(&has).count();
        for name in attributes.symmetric_difference(&has) {
            self.leave(name, "attribute that is not in both");
        }
    }

    fn leave(&mut self, path: &str, why: impl AsRef<str>) {
        self.left_out.insert(format!("{} {path}: {}", self.of.name, why.as_ref()));
    }

    /// A place that schemas of the table and nodes of the facts describe.
    fn value(&mut self, schemas: &[&'static Schema], nodes: &[&'a Value], path: &str) {
        let schemas = flat(schemas);
        self.limits(&schemas, nodes, path);
        let mut parts: Vec<&Value> = nodes.iter().flat_map(|node| self.source.parts(node)).collect();
        parts.sort_by_key(|part| ptr::from_ref(*part));
        parts.dedup_by_key(|part| ptr::from_ref(*part));
        if !self.seen.insert(parts.iter().map(|part| ptr::from_ref(*part)).collect()) {
            return;
        }
        self.words(&schemas, &parts, path);
        self.json_type(&schemas, &parts, path);
        let members: Vec<Members> = schemas.iter().filter_map(|schema| Members::of(schema)).collect();
        self.members(&members, &parts, path);
        let inner = |of: fn(&Shape) -> Option<SchemaRef>| -> Vec<&'static Schema> {
            schemas.iter().filter_map(|schema| of(&schema.shape).map(SchemaRef::get)).collect()
        };
        let items = inner(|shape| if let Shape::List(inner) = shape { Some(*inner) } else { None });
        let values = inner(|shape| if let Shape::Map(inner) = shape { Some(*inner) } else { None });
        for (schemas, nodes) in [(items, self.source.items(&parts)), (values, self.source.values(&parts))] {
            if !nodes.is_empty() {
                self.value(&schemas, &nodes, &format!("{path}/*"));
            }
        }
    }

    /// The properties of an object.
    fn members(&mut self, members: &[Members], parts: &[&'a Value], path: &str) {
        let named = self.source.properties(parts);
        let join = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        if members.is_empty() {
            for name in named.keys() {
                self.leave(&join(name), "the types have no object here");
            }
            return;
        }
        let required = self.source.required(parts);
        for (name, nodes) in &named {
            if nodes.iter().all(|node| self.source.is_read_only(node)) {
                self.counts.read_only += 1;
                continue;
            }
            let schemas: Vec<_> = members.iter().filter_map(|of| of.properties.get(name).copied()).collect();
            if schemas.is_empty() {
                self.leave(&join(name), "property");
                continue;
            }
            self.counts.properties += 1;
            if required.contains(name) {
                match members.iter().any(|of| of.mandatory.contains(name)) {
                    true => self.counts.mandatory += 1,
                    false => self.leave(&join(name), "mandatory"),
                }
            }
            self.value(&schemas, nodes, &join(name));
        }
        for name in members.iter().flat_map(|of| of.properties.keys()) {
            if !named.contains_key(name) {
                self.leave(&join(name), "property that only the types have");
            }
        }
    }

    fn words(&mut self, schemas: &[&'static Schema], parts: &[&'a Value], path: &str) {
        let any_case = schemas.iter().any(|schema| schema.limits.any_case);
        let spell = |word: String| if any_case { word.to_ascii_lowercase() } else { word };
        let of_schema = |schema: &&'static Schema| match &schema.shape {
            Shape::Words(of) => of.words.clone(),
            _ => schema.limits.words.clone(),
        };
        let has: BTreeSet<String> =
            schemas.iter().flat_map(of_schema).map(|word| spell(word.to_owned())).collect();
        let wanted: BTreeSet<String> = self.source.words(parts).into_iter().map(spell).collect();
        self.counts.words += wanted.intersection(&has).count();
        for word in wanted.difference(&has) {
            self.leave(path, format!("word `{word}`"));
        }
        for word in has.difference(&wanted) {
            self.leave(path, format!("word `{word}` that only the types have"));
        }
    }

    fn json_type(&mut self, schemas: &[&'static Schema], parts: &[&'a Value], path: &str) {
        let types = self.source.types(parts);
        let fits = |shape: &Shape| match shape {
            Shape::Text | Shape::Words(_) => types.contains("string"),
            Shape::Bool => types.contains("boolean"),
            Shape::Int => types.contains("integer"),
            Shape::Float => types.contains("number"),
            Shape::List(_) => types.contains("array"),
            Shape::Map(_) | Shape::Struct(_) | Shape::Free | Shape::Document => types.contains("object"),
            Shape::Union(_) | Shape::Any => true,
        };
        if !types.is_empty() && !schemas.iter().any(|schema| fits(&schema.shape)) {
            self.leave(path, format!("type {types:?}"));
        }
    }

    /// Patterns and bounds.
    fn limits(&mut self, schemas: &[&'static Schema], nodes: &[&'a Value], path: &str) {
        let stated = |keyword: &str| -> Vec<&'a Value> {
            let of_node =
                |node: &&'a Value| node.get(keyword).or_else(|| self.source.follow(node).get(keyword));
            nodes.iter().filter_map(of_node).collect()
        };
        let shapes = || schemas.iter().map(|schema| &schema.shape);
        // Where the words are a closed list, nothing else says more; and what is said of texts, numbers do not have.
        let texts = shapes().any(|shape| *shape == Shape::Text);
        let numbers = shapes().any(|shape| matches!(shape, Shape::Int | Shape::Float));
        let lists = shapes().any(|shape| matches!(shape, Shape::List(_)));
        let pattern = |it: &Limits| it.pattern.map(|pattern| Value::from(pattern.as_str()));
        let mut left_out = Vec::new();
        for wanted in stated("pattern").into_iter().filter(|_| texts) {
            match schemas.iter().any(|it| pattern(&it.limits).as_ref() == Some(wanted)) {
                true => self.counts.patterns += 1,
                false => left_out.push(format!("pattern {wanted}")),
            }
        }
        type Bound = fn(&Limits) -> Option<f64>;
        let bounds: [(&str, bool, Bound); 6] = [
            ("minLength", texts, |it| it.length.min.map(|it| it as f64)),
            ("maxLength", texts, |it| it.length.max.map(|it| it as f64)),
            ("minItems", lists, |it| it.items.min.map(|it| it as f64)),
            ("maxItems", lists, |it| it.items.max.map(|it| it as f64)),
            ("minimum", numbers, |it| it.range.min),
            ("maximum", numbers, |it| it.range.max),
        ];
        for (name, applies, read) in bounds {
            for bound in stated(name).into_iter().filter_map(Value::as_f64).filter(|_| applies) {
                if bound == 0.0 && !numbers {
                    continue; // nothing has less
                }
                match schemas.iter().any(|it| read(&it.limits) == Some(bound)) {
                    true => self.counts.bounds += 1,
                    false => left_out.push(format!("{name} {bound}")),
                }
            }
        }
        for why in left_out {
            self.leave(path, why);
        }
    }
}

/// The schemas, and those of the alternatives of unions among them.
fn flat(schemas: &[&'static Schema]) -> Vec<&'static Schema> {
    let mut out = Vec::new();
    for schema in schemas {
        out.push(*schema);
        if let Shape::Union(of) = &schema.shape {
            let plain = of.get().alternatives.iter().filter(|it| it.property.is_none());
            out.extend(flat(&plain.map(|it| it.schema.get()).collect::<Vec<_>>()));
        }
    }
    out
}

/// What may stand in an object.
struct Members {
    properties: BTreeMap<&'static str, &'static Schema>,
    mandatory: Vec<&'static str>,
}

impl Members {
    fn of_struct(of: &'static Struct) -> Members {
        let properties = of.properties.iter().map(|it| (it.name, it.schema.get())).collect();
        Members { properties, mandatory: of.mandatory.clone() }
    }

    /// Those of a struct, or of a union that has a property for each alternative.
    fn of(schema: &'static Schema) -> Option<Members> {
        match &schema.shape {
            Shape::Struct(of) => Some(Members::of_struct(of.get())),
            Shape::Union(of) => {
                let alternatives = of.get().alternatives.iter();
                let properties: BTreeMap<_, _> =
                    alternatives.filter_map(|it| Some((it.property?, it.schema.get()))).collect();
                let mandatory = properties.keys().copied().collect();
                (!properties.is_empty()).then_some(Members { properties, mandatory })
            }
            _ => None,
        }
    }
}
