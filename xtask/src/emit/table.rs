//! The table of types that a program carries, from the model and the facts.
//!
//! It has every type of the source, whatever modules are written as code. [`Tables`] writes what the model says; [`aws`] adds
//! what only CloudFormation's facts do.

use std::collections::BTreeMap;

use ias_core::schema::TagStyle as TableTagStyle;
use ias_core::schema::write::{
    AlternativeDraft, Draft, KindDraft, LimitsDraft, NamedDraft, PropertyDraft, RuleDraft, SchemaDraft,
    ShapeDraft, StructDraft, TypeDraft, TypeNameDraft, UnionDraft,
};
use ias_core::schema::{Bounds, write::Number};
use serde_json::{Map, Value, json};

use super::{Outputs, aws as aws_files};
use crate::frozen::Frozen;
use crate::model::{Document, Limits, Path, Resource, Rule, Shape, Struct, TagStyle, Type, Union};
use crate::patterns;
use crate::source::cloudformation::kinds::{KindOf, Kinds};
use crate::source::kubernetes::shapes::name_of;

/// The table of all types of CloudFormation, and the patterns of which it does not check everything.
pub fn aws(facts: &Map<String, Value>, kinds: &Kinds, order: &Frozen, outputs: &mut Outputs) {
    let mut order = order.clone();
    let mut tables = Tables::default();
    for (type_name, of) in facts {
        let resource = aws_files::read(type_name, of, kinds, &mut order);
        let module = aws_files::module_name(type_name);
        let place = Place { name: &resource.type_name, types: &resource.types };
        let mut draft = tables.resource(&module, &resource, place);
        describe(&mut draft, of);
        tables.draft.types.push(draft);
    }
    tables.draft.kinds = kinds.all().into_iter().map(kind).collect();
    outputs.file("xtask/frozen/patterns.txt", tables.patterns());
    outputs.binary("ias-cfn/src/facts/types.bin", tables.draft.encode());
}

const PATTERNS_HEADER: &str = "\
# Patterns of which checks at run time leave something out, and why. All others are checked as the vendor writes them,
# but for signs beyond ASCII, which every class of Unicode admits. Written by `cargo xtask codegen`.
";

/// What the facts say of a resource besides its shape.
fn describe(draft: &mut TypeDraft, facts: &Value) {
    let list = |key: &str| -> Vec<String> {
        facts[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let reference = list("ref");
    draft.identifier = list("identifier");
    draft.reference = if reference.is_empty() { draft.identifier.clone() } else { reference };
    draft.name_template = facts["arn"].as_str().map(str::to_owned);
    draft.stateful = facts["stateful"] == json!(true);
    draft.sunset = facts["sunset"]["status"]
        .as_str()
        .map(|status| (status.to_owned(), facts["sunset"]["date"].as_str().map(str::to_owned)));
    draft.regions = facts["regions"].as_array().map(|_| list("regions"));
    draft.replacing = list("createOnly");
    draft.maybe_replacing = list("mayReplace");
    draft.read_only = list("readOnly");
    draft.write_only = list("writeOnly");
    draft.deprecated = list("deprecated");
}

fn kind(of: crate::source::cloudformation::kinds::Kind) -> KindDraft {
    let name = of.name;
    match of.of {
        KindOf::Arn { type_name, service, prefix } => KindDraft::Global { name, type_name, service, prefix },
        KindOf::Identifier { type_name } => KindDraft::Local { name, type_name },
        KindOf::Any(members) => KindDraft::Any { name, members },
    }
}

/// Where named types are looked for: among those of a resource, or of all modules.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// A name that no other place has.
    pub name: &'a str,
    pub types: &'a [Type],
}

/// Collects types of the model for a table.
#[derive(Default)]
pub struct Tables {
    pub draft: Draft,
    /// Structs and unions that have a number already, by the names of their place and their own.
    numbers: BTreeMap<(String, String), usize>,
}

impl Tables {
    /// What the model says of a resource.
    pub fn resource(&mut self, module: &str, of: &Resource, place: Place<'_>) -> TypeDraft {
        let properties = self.structure(&of.props, "", place);
        let properties = self.add(NamedDraft::Struct(properties));
        let bare = Limits::default();
        let attributes =
            of.attributes.iter().map(|it| (it.name.clone(), self.schema(&it.shape, &bare, place))).collect();
        TypeDraft {
            name: of.type_name.clone(),
            module: module.to_owned(),
            handle: of.handle.clone(),
            submodule: if of.types.is_empty() { String::new() } else { of.module.clone() },
            properties,
            attributes,
            reference_schema: of.reference.as_ref().map(|(_, shape)| self.schema(shape, &bare, place)),
            tags: of.tags.as_ref().map(|tags| {
                let style = match tags.style {
                    TagStyle::List => TableTagStyle::List,
                    TagStyle::Map => TableTagStyle::Map,
                    TagStyle::Propagated => TableTagStyle::Propagated,
                };
                (tags.property.clone(), style)
            }),
            ..TypeDraft::default()
        }
    }

    /// Says how each pattern is checked, and returns the list of those that lose something.
    pub fn patterns(&mut self) -> String {
        let mut lines = Vec::new();
        for pattern in self.draft.all_patterns() {
            let shown = pattern.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
            match patterns::translate(&pattern) {
                Ok(found) => {
                    if !found.exact {
                        lines.push(format!("in part: {shown}\n"));
                    }
                    self.draft.patterns.insert(pattern, found.checks);
                }
                Err(why) => lines.push(format!("not at all, {why}: {shown}\n")),
            }
        }
        lines.sort();
        PATTERNS_HEADER.to_owned() + &lines.concat()
    }

    fn add(&mut self, named: NamedDraft) -> usize {
        self.draft.named.push(named);
        self.draft.named.len() - 1
    }

    /// `name` is the struct's own name where its properties' types are named after it.
    fn structure(&mut self, of: &Struct, name: &str, place: Place<'_>) -> StructDraft {
        let properties = of.properties.iter().map(|it| PropertyDraft {
            name: it.name.clone(),
            type_name: type_name(&it.shape, name, &it.name),
            schema: self.schema(&it.shape, &it.limits, place),
            default: it.limits.default.as_ref().map(Value::to_string),
        });
        StructDraft {
            properties: properties.collect(),
            mandatory: of.mandatory.clone(),
            rules: of.rules.iter().map(rule).collect(),
            open: of.open,
        }
    }

    fn union(&mut self, of: &Union, place: Place<'_>) -> UnionDraft {
        let alternatives = of.alternatives.iter().map(|it| AlternativeDraft {
            name: it.name.clone(),
            property: it.property.clone(),
            type_name: type_name(&it.shape, &of.name, &it.name),
            schema: self.schema(&it.shape, &it.limits, place),
        });
        UnionDraft { alternatives: alternatives.collect() }
    }

    fn schema(&mut self, shape: &Shape, limits: &Limits, place: Place<'_>) -> SchemaDraft {
        let bounds = |(min, max)| Bounds { min, max };
        let text = |kind: Option<String>| LimitsDraft {
            length: bounds(limits.length),
            pattern: limits.pattern.clone(),
            format: limits.format.clone(),
            kind,
            words: limits.words.clone(),
            any_case: limits.any_case,
            ..LimitsDraft::default()
        };
        let range = limits.range;
        let number = LimitsDraft {
            range: (range.0.map(Number::from), range.1.map(Number::from)),
            words: limits.words.clone(),
            ..LimitsDraft::default()
        };
        let bare = Limits::default();
        let each = limits.each.as_deref().unwrap_or(&bare);
        let (shape, limits) = match shape {
            Shape::Text => (ShapeDraft::Text, text(None)),
            Shape::Kind(kind) => (ShapeDraft::Text, text(Some(kind.clone()))),
            Shape::Bool => (ShapeDraft::Bool, LimitsDraft::default()),
            Shape::Int => (ShapeDraft::Int, number),
            Shape::Float => (ShapeDraft::Float, number),
            Shape::Json => {
                let shape = match limits.document {
                    Document::Any => ShapeDraft::Any,
                    Document::Map => ShapeDraft::Free,
                    Document::MapOrText => ShapeDraft::Document,
                };
                (shape, LimitsDraft::default())
            }
            Shape::List(inner) => {
                let own = LimitsDraft {
                    items: bounds(limits.items),
                    unique: limits.unique,
                    ..LimitsDraft::default()
                };
                (ShapeDraft::List(Box::new(self.schema(inner, each, place))), own)
            }
            Shape::Map(inner) => {
                let own = LimitsDraft {
                    items: bounds(limits.entries),
                    keys: limits.keys.clone(),
                    ..LimitsDraft::default()
                };
                (ShapeDraft::Map(Box::new(self.schema(inner, each, place))), own)
            }
            Shape::Named(path) => (self.named(path, place), LimitsDraft::default()),
        };
        SchemaDraft { shape, limits }
    }

    fn named(&mut self, path: &Path, place: Place<'_>) -> ShapeDraft {
        let Some(found) = place.types.iter().find(|named| name_of(named) == path.name) else {
            return ShapeDraft::Any;
        };
        if let Type::Words(words) = found {
            return ShapeDraft::Words(words.words.clone());
        }
        let key = (place.name.to_owned(), path.name.clone());
        let number = match self.numbers.get(&key) {
            Some(&number) => number,
            None => {
                // The number comes first: a type may contain itself.
                let number = self.add(NamedDraft::Struct(StructDraft::default()));
                self.numbers.insert(key, number);
                match found {
                    Type::Union(of) => self.draft.named[number] = NamedDraft::Union(self.union(of, place)),
                    Type::Struct(of) => {
                        let of = self.structure(of, &of.name, place);
                        self.draft.named[number] = NamedDraft::Struct(of);
                    }
                    Type::Words(_) => {}
                }
                number
            }
        };
        match found {
            Type::Union(_) => ShapeDraft::Union(number),
            _ => ShapeDraft::Struct(number),
        }
    }
}

fn type_name(shape: &Shape, parent: &str, property: &str) -> TypeNameDraft {
    match shape {
        Shape::Named(path) => TypeNameDraft::new(&path.name, parent, property),
        Shape::List(inner) | Shape::Map(inner) => type_name(inner, parent, property),
        _ => TypeNameDraft::default(),
    }
}

fn rule(of: &Rule) -> RuleDraft {
    match of.clone() {
        Rule::OneOf(groups) => RuleDraft::OneOf(groups),
        Rule::AnyOf(groups) => RuleDraft::AnyOf(groups),
        Rule::Needs(name, others) => RuleDraft::Needs(name, others),
        Rule::Excludes(name, others) => RuleDraft::Excludes(name, others),
    }
}
