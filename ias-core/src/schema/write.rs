//! Writing a table: what the generators use.
//!
//! A generator fills a [`Draft`] and calls [`Draft::encode`]. Equal structs, schemas and texts are stored once, wherever
//! they stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::read::{GROUP, MAGIC, SECTIONS};
use super::strings::{Coder, Symbols};
use super::{Bounds, TagStyle};

/// A table to be written.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The types, in any order.
    pub types: Vec<TypeDraft>,
    /// The structs and unions that they and each other name by number.
    pub named: Vec<NamedDraft>,
    /// The kinds of references, in any order.
    pub kinds: Vec<KindDraft>,
    /// How patterns are checked, by their text: what must (`true`) or must not match. Those that are missing are not.
    pub patterns: BTreeMap<String, Vec<(bool, String)>>,
}

/// A [`Type`](super::Type) to be written.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "the fields are those of `Type`")]
pub struct TypeDraft {
    pub name: String,
    pub module: String,
    pub handle: String,
    pub submodule: String,
    pub properties: usize,
    pub attributes: Vec<(String, SchemaDraft)>,
    pub reference: Vec<String>,
    pub reference_schema: Option<SchemaDraft>,
    pub identifier: Vec<String>,
    pub name_template: Option<String>,
    pub tags: Option<(String, TagStyle)>,
    pub stateful: bool,
    pub sunset: Option<(String, Option<String>)>,
    pub regions: Option<Vec<String>>,
    pub replacing: Vec<String>,
    pub maybe_replacing: Vec<String>,
    pub read_only: Vec<String>,
    pub write_only: Vec<String>,
    pub deprecated: Vec<String>,
}

/// What has a number, because it may contain itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum NamedDraft {
    Struct(StructDraft),
    Union(UnionDraft),
}

/// A [`Struct`](super::Struct) to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Struct`")]
pub struct StructDraft {
    pub name: String,
    pub properties: Vec<PropertyDraft>,
    pub mandatory: Vec<String>,
    pub read_only: Vec<String>,
    pub rules: Vec<RuleDraft>,
    pub open: bool,
}

/// A [`Property`](super::Property) to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Property`")]
pub struct PropertyDraft {
    pub name: String,
    pub schema: SchemaDraft,
    pub default: Option<String>,
}

/// A [`Rule`](super::Rule) to be written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are those of `Rule`")]
pub enum RuleDraft {
    OneOf(Vec<Vec<String>>),
    AnyOf(Vec<Vec<String>>),
    Needs(String, Vec<String>),
    Excludes(String, Vec<String>),
}

/// A [`Schema`](super::Schema) to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Schema`")]
pub struct SchemaDraft {
    pub shape: ShapeDraft,
    pub limits: LimitsDraft,
}

/// A [`Shape`](super::Shape) to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are those of `Shape`")]
pub enum ShapeDraft {
    #[default]
    Any,
    Free,
    Document,
    Text,
    Bool,
    Int,
    Float,
    Words(String, Vec<String>),
    /// The number of a struct of the draft.
    Struct(usize),
    /// The number of a union of the draft.
    Union(usize),
    List(Box<SchemaDraft>),
    Map(Box<SchemaDraft>),
}

/// A [`Union`](super::Union) to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Union`")]
pub struct UnionDraft {
    pub name: String,
    pub alternatives: Vec<AlternativeDraft>,
}

/// An [`Alternative`](super::Alternative) to be written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Alternative`")]
pub struct AlternativeDraft {
    pub name: String,
    pub property: Option<String>,
    pub schema: SchemaDraft,
}

/// [`Limits`](super::Limits) to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Limits`")]
pub struct LimitsDraft {
    pub length: Bounds,
    pub range: (Option<Number>, Option<Number>),
    pub items: Bounds,
    pub unique: bool,
    pub pattern: Option<String>,
    pub keys: Vec<String>,
    pub format: Option<String>,
    pub kind: Option<String>,
    pub words: Vec<String>,
    pub any_case: bool,
}

/// A finite number that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number(u64);

impl From<f64> for Number {
    fn from(number: f64) -> Number {
        Number(number.to_bits())
    }
}

/// A [`Kind`](super::Kind) to be written.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the variants are those of `KindOf`")]
pub enum KindDraft {
    Global { name: String, type_name: String, service: String, prefix: String },
    Local { name: String, type_name: String },
    Any { name: String, members: Vec<String> },
}

impl KindDraft {
    fn name(&self) -> &str {
        let (KindDraft::Global { name, .. } | KindDraft::Local { name, .. } | KindDraft::Any { name, .. }) =
            self;
        name
    }
}

impl Draft {
    /// The bytes of the table. The same draft gives the same bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut draft = self.clone();
        draft.types.sort_by(|a, b| a.name.cmp(&b.name));
        draft.kinds.sort_by(|a, b| a.name().cmp(b.name()));
        draft.share();
        let mut writer = Writer::default();
        writer.sections(&draft); // counts
        writer.settle();
        let sections = writer.sections(&draft);
        let mut out = MAGIC.to_vec();
        let mut offset = MAGIC.len() + (SECTIONS + 1) * 4;
        for section in &sections {
            out.extend((offset as u32).to_le_bytes());
            offset += section.len();
        }
        out.extend((offset as u32).to_le_bytes());
        sections.iter().for_each(|section| out.extend(section));
        out
    }

    /// Every pattern that the draft uses.
    pub fn all_patterns(&self) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        let attributes = self.types.iter().flat_map(|of| of.attributes.iter().map(|(_, schema)| schema));
        let members = self.named.iter().flat_map(NamedDraft::schemas);
        attributes.chain(members).for_each(|schema| schema.patterns(&mut out));
        out
    }

    /// Leaves one of each set of structs and unions that look the same, all the way down.
    ///
    /// They may contain themselves, so they are told apart step by step, as the states of an automaton are: first by
    /// what they have themselves, then by what is in them, until nothing more is told apart.
    fn share(&mut self) {
        let mut class = vec![0; self.named.len()];
        let mut classes = 1;
        loop {
            let mut seen: HashMap<(usize, NamedDraft), usize> = HashMap::new();
            let tell = |(at, of): (usize, &NamedDraft)| {
                let mut of = of.clone();
                of.each_number(&mut |to| *to = class[*to]);
                let count = seen.len();
                *seen.entry((class[at], of)).or_insert(count)
            };
            class = self.named.iter().enumerate().map(tell).collect();
            if seen.len() == classes {
                break;
            }
            classes = seen.len();
        }
        let mut kept: Vec<NamedDraft> = Vec::with_capacity(classes);
        for (of, &class) in self.named.iter().zip(&class) {
            if class == kept.len() {
                kept.push(of.clone());
            }
        }
        kept.iter_mut().for_each(|of| of.each_number(&mut |to| *to = class[*to]));
        self.named = kept;
        for of in &mut self.types {
            of.properties = class[of.properties];
            let schemas = of.attributes.iter_mut().map(|(_, schema)| schema).chain(&mut of.reference_schema);
            schemas.for_each(|schema| schema.each_number(&mut |to| *to = class[*to]));
        }
    }
}

impl NamedDraft {
    fn schemas(&self) -> Box<dyn Iterator<Item = &SchemaDraft> + '_> {
        match self {
            NamedDraft::Struct(of) => Box::new(of.properties.iter().map(|it| &it.schema)),
            NamedDraft::Union(of) => Box::new(of.alternatives.iter().map(|it| &it.schema)),
        }
    }

    fn each_number(&mut self, visit: &mut dyn FnMut(&mut usize)) {
        match self {
            NamedDraft::Struct(of) => of.properties.iter_mut().for_each(|it| it.schema.each_number(visit)),
            NamedDraft::Union(of) => of.alternatives.iter_mut().for_each(|it| it.schema.each_number(visit)),
        }
    }
}

impl SchemaDraft {
    fn each_number(&mut self, visit: &mut dyn FnMut(&mut usize)) {
        match &mut self.shape {
            ShapeDraft::Struct(at) | ShapeDraft::Union(at) => visit(at),
            ShapeDraft::List(inner) | ShapeDraft::Map(inner) => inner.each_number(visit),
            _ => {}
        }
    }

    fn patterns(&self, out: &mut BTreeSet<String>) {
        out.extend(self.limits.pattern.iter().chain(&self.limits.keys).cloned());
        if let ShapeDraft::List(inner) | ShapeDraft::Map(inner) = &self.shape {
            inner.patterns(out);
        }
    }
}
/// Writes everything twice: the first time to count, the second time with the numbers that follow from the counts.
#[derive(Default)]
struct Writer {
    strings: Interned<String>,
    schemas: Interned<SchemaDraft>,
    patterns: Interned<String>,
    coder: Option<Coder>,
    symbols: Vec<u8>,
}

/// What is stored once: how often it is used and its number, those that are used most first.
struct Interned<T> {
    counts: HashMap<T, usize>,
    numbers: HashMap<T, usize>,
    order: Vec<T>,
}

impl<T> Default for Interned<T> {
    fn default() -> Interned<T> {
        Interned { counts: HashMap::new(), numbers: HashMap::new(), order: Vec::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash + std::fmt::Debug> Interned<T> {
    /// Counts a use; true if it is the first.
    fn count(&mut self, of: &T) -> bool {
        let count = self.counts.entry(of.clone()).or_default();
        *count += 1;
        *count == 1
    }

    fn settle(&mut self, least: usize) {
        let mut order: Vec<(&T, usize)> = self.counts.iter().map(|(of, &count)| (of, count)).collect();
        order.retain(|&(_, count)| count >= least);
        order.sort_by_cached_key(|&(of, count)| (std::cmp::Reverse(count), format!("{of:?}")));
        self.order = order.into_iter().map(|(of, _)| of.clone()).collect();
        self.numbers = self.order.iter().cloned().zip(0..).collect();
    }
}

impl Writer {
    fn settle(&mut self) {
        let symbols = {
            let mut all: Vec<&String> = self.strings.counts.keys().collect();
            all.sort();
            Symbols::train(all.into_iter().map(String::as_str))
        };
        self.coder = Some(Coder::new(&symbols));
        self.symbols = symbols.write();
        // A text that is used once stands where it is used.
        self.strings.settle(2);
        self.schemas.settle(1);
        self.patterns.settle(1);
    }

    /// In the order of [`Section`](super::read::Section).
    fn sections(&mut self, draft: &Draft) -> Vec<Vec<u8>> {
        let regions = region_sets(draft);
        let types = pool(draft.types.iter().map(|of| self.type_entry(of, &regions)).collect());
        let named = pool(draft.named.iter().map(|of| self.named_entry(of)).collect());
        let kinds = pool(draft.kinds.iter().map(|of| self.kind_entry(of)).collect());
        let schemas = self.schemas.order.clone();
        let schemas = pool(schemas.iter().map(|of| self.schema_entry(of)).collect());
        let patterns = self.patterns.order.clone();
        let patterns = pool(patterns.iter().map(|of| self.pattern_entry(of, draft)).collect());
        let regions = pool(regions.keys().map(|set| self.texts(set)).collect());
        let strings: Vec<Vec<u8>> = self.strings.order.iter().map(|text| self.codes(text)).collect();
        vec![self.symbols.clone(), pool(strings), patterns, schemas, named, types, kinds, regions]
    }

    fn type_entry(&mut self, of: &TypeDraft, regions: &BTreeMap<Vec<String>, usize>) -> Vec<u8> {
        let mut out = Vec::new();
        self.text(&of.name, &mut out);
        let flags = [
            of.reference_schema.is_some(),
            of.name_template.is_some(),
            of.tags.is_some(),
            of.sunset.is_some(),
            of.regions.is_some(),
            of.stateful,
        ];
        number(flags.iter().zip(0..).map(|(&set, at)| u64::from(set) << at).sum(), &mut out);
        for text in [&of.module, &of.handle, &of.submodule] {
            self.text(text, &mut out);
        }
        number(of.properties as u64, &mut out);
        number(of.attributes.len() as u64, &mut out);
        for (name, schema) in &of.attributes {
            let path = name.replace('.', "/");
            let read_only = of.read_only.contains(&path);
            self.path(&path, &mut out);
            number(self.schema(schema) << 1 | u64::from(read_only), &mut out);
        }
        out.extend(self.texts(&of.reference));
        if let Some(schema) = &of.reference_schema {
            number(self.schema(schema), &mut out);
        }
        out.extend(self.texts(&of.identifier));
        if let Some(template) = &of.name_template {
            self.text(template, &mut out);
        }
        if let Some((property, style)) = &of.tags {
            number(*style as u64, &mut out);
            self.text(property, &mut out);
        }
        if let Some((status, date)) = &of.sunset {
            self.text(status, &mut out);
            self.text(date.as_deref().unwrap_or_default(), &mut out);
        }
        if let Some(set) = &of.regions {
            number(regions[set] as u64, &mut out);
        }
        let is_attribute =
            |path: &&String| of.attributes.iter().any(|(name, _)| name.replace('.', "/") == **path);
        let read_only: Vec<String> =
            of.read_only.iter().filter(|path| !is_attribute(path)).cloned().collect();
        for paths in [&of.replacing, &of.maybe_replacing, &read_only, &of.write_only, &of.deprecated] {
            number(paths.len() as u64, &mut out);
            paths.iter().for_each(|path| self.path(path, &mut out));
        }
        out
    }

    fn named_entry(&mut self, of: &NamedDraft) -> Vec<u8> {
        match of {
            NamedDraft::Struct(of) => self.struct_entry(of),
            NamedDraft::Union(of) => self.union_entry(of),
        }
    }

    fn union_entry(&mut self, of: &UnionDraft) -> Vec<u8> {
        let mut out = Vec::new();
        self.text(&of.name, &mut out);
        number(of.alternatives.len() as u64, &mut out);
        for it in &of.alternatives {
            self.text(&it.name, &mut out);
            let tag = match &it.property {
                None => 0,
                Some(property) if *property == it.name => 1,
                Some(_) => 2,
            };
            number(self.schema(&it.schema) << 2 | tag, &mut out);
            if let Some(property) = it.property.as_ref().filter(|_| tag == 2) {
                self.text(property, &mut out);
            }
        }
        out
    }

    fn struct_entry(&mut self, of: &StructDraft) -> Vec<u8> {
        let mut out = Vec::new();
        self.text(&of.name, &mut out);
        let mut properties: Vec<&PropertyDraft> = of.properties.iter().collect();
        properties.sort_by(|a, b| a.name.cmp(&b.name));
        let more = of.open || !of.read_only.is_empty() || !of.rules.is_empty();
        number((properties.len() as u64) << 1 | u64::from(more), &mut out);
        for property in &properties {
            self.text(&property.name, &mut out);
            number(self.schema(&property.schema) << 1 | u64::from(property.default.is_some()), &mut out);
            if let Some(default) = &property.default {
                self.text(default, &mut out);
            }
        }
        // A name that is none of a property cannot be written; rules with one are left out.
        let own = |name: &String| properties.iter().position(|it| it.name == *name).map(|at| at as u64);
        let list = |names: &[String], out: &mut Vec<u8>| {
            let found: Vec<u64> = names.iter().filter_map(own).collect();
            number(found.len() as u64, out);
            found.into_iter().for_each(|at| number(at, out));
        };
        list(&of.mandatory, &mut out);
        if more {
            number(u64::from(of.open), &mut out);
            out.extend(self.texts(&of.read_only));
            let rules: Vec<&RuleDraft> =
                of.rules.iter().filter(|rule| rule.names().all(|name| own(name).is_some())).collect();
            number(rules.len() as u64, &mut out);
            for rule in rules {
                match rule {
                    RuleDraft::OneOf(groups) | RuleDraft::AnyOf(groups) => {
                        number(u64::from(matches!(rule, RuleDraft::AnyOf(_))), &mut out);
                        number(groups.len() as u64, &mut out);
                        groups.iter().for_each(|group| list(group, &mut out));
                    }
                    RuleDraft::Needs(name, others) | RuleDraft::Excludes(name, others) => {
                        number(2 + u64::from(matches!(rule, RuleDraft::Excludes(..))), &mut out);
                        number(own(name).unwrap_or_default(), &mut out);
                        list(others, &mut out);
                    }
                }
            }
        }
        out
    }

    fn schema(&mut self, of: &SchemaDraft) -> u64 {
        if self.coder.is_none() {
            if self.schemas.count(of) {
                self.schema_entry(of); // what is in it counts once
            }
            return 0;
        }
        self.schemas.numbers[of] as u64
    }

    fn schema_entry(&mut self, of: &SchemaDraft) -> Vec<u8> {
        let limits = &of.limits;
        let flags = [
            limits.length.min.is_some(),
            limits.length.max.is_some(),
            limits.pattern.is_some(),
            limits.items.min.is_some(),
            limits.items.max.is_some(),
            limits.unique,
            limits.kind.is_some(),
            limits.range.0.is_some(),
            limits.range.1.is_some(),
            !limits.keys.is_empty(),
            limits.format.is_some(),
            !limits.words.is_empty(),
            limits.any_case,
        ];
        let flags: u64 = flags.iter().zip(4..).map(|(&set, at)| u64::from(set) << at).sum();
        let mut out = Vec::new();
        let mut begin = |shape: u64| number(shape | flags, &mut out);
        match &of.shape {
            ShapeDraft::Any => begin(0),
            ShapeDraft::Free => begin(1),
            ShapeDraft::Document => begin(2),
            ShapeDraft::Text => begin(3),
            ShapeDraft::Bool => begin(4),
            ShapeDraft::Int => begin(5),
            ShapeDraft::Float => begin(6),
            ShapeDraft::Words(name, words) => {
                begin(7);
                self.text(name, &mut out);
                out.extend(self.texts(words));
            }
            ShapeDraft::Struct(at) => {
                begin(8);
                number(*at as u64, &mut out);
            }
            ShapeDraft::List(inner) | ShapeDraft::Map(inner) => {
                begin(if matches!(of.shape, ShapeDraft::List(_)) { 9 } else { 10 });
                number(self.schema(inner), &mut out);
            }
            ShapeDraft::Union(at) => {
                begin(11);
                number(*at as u64, &mut out);
            }
        }
        self.limits(limits, &mut out);
        out
    }

    fn limits(&mut self, limits: &LimitsDraft, out: &mut Vec<u8>) {
        let bounds =
            |of: &Bounds, out: &mut Vec<u8>| of.min.iter().chain(&of.max).for_each(|&it| number(it, out));
        bounds(&limits.length, out);
        if let Some(pattern) = &limits.pattern {
            number(self.pattern(pattern), out);
        }
        bounds(&limits.items, out);
        if let Some(kind) = &limits.kind {
            self.text(kind, out);
        }
        let (min, max) = limits.range;
        min.iter().chain(&max).for_each(|&it| float(f64::from_bits(it.0), out));
        if !limits.keys.is_empty() {
            number(limits.keys.len() as u64, out);
            for key in &limits.keys {
                number(self.pattern(key), out);
            }
        }
        if let Some(format) = &limits.format {
            self.text(format, out);
        }
        if !limits.words.is_empty() {
            out.extend(self.texts(&limits.words));
        }
    }

    fn pattern(&mut self, of: &str) -> u64 {
        if self.coder.is_none() {
            self.patterns.count(&of.to_owned());
            return 0;
        }
        self.patterns.numbers[of] as u64
    }

    fn pattern_entry(&mut self, of: &str, draft: &Draft) -> Vec<u8> {
        let mut out = Vec::new();
        self.text(of, &mut out);
        let checks = draft.patterns.get(of).map(Vec::as_slice).unwrap_or_default();
        number(checks.len() as u64, &mut out);
        for (wanted, check) in checks {
            number(u64::from(*wanted), &mut out);
            // Mostly the pattern itself.
            self.text(if check == of { "" } else { check }, &mut out);
        }
        out
    }

    fn kind_entry(&mut self, of: &KindDraft) -> Vec<u8> {
        let mut out = Vec::new();
        self.text(of.name(), &mut out);
        match of {
            KindDraft::Any { members, .. } => {
                number(0, &mut out);
                out.extend(self.texts(members));
            }
            KindDraft::Local { type_name, .. } => {
                number(1, &mut out);
                self.text(type_name, &mut out);
            }
            KindDraft::Global { type_name, service, prefix, .. } => {
                number(2, &mut out);
                [type_name, service, prefix].iter().for_each(|text| self.text(text, &mut out));
            }
        }
        out
    }

    fn path(&mut self, path: &str, out: &mut Vec<u8>) {
        number(path.split('/').count() as u64, out);
        path.split('/').for_each(|part| self.text(part, out));
    }

    fn texts(&mut self, texts: &[String]) -> Vec<u8> {
        let mut out = Vec::new();
        number(texts.len() as u64, &mut out);
        texts.iter().for_each(|text| self.text(text, &mut out));
        out
    }

    fn text(&mut self, text: &str, out: &mut Vec<u8>) {
        if self.coder.is_none() {
            self.strings.count(&text.to_owned());
            return;
        }
        match self.strings.numbers.get(text) {
            Some(&at) => number(at as u64 + 1, out),
            None => {
                let codes = self.codes(text);
                number(0, out);
                number(codes.len() as u64, out);
                out.extend(codes);
            }
        }
    }

    fn codes(&self, text: &str) -> Vec<u8> {
        self.coder.as_ref().map(|coder| coder.encode(text)).unwrap_or_default()
    }
}

fn region_sets(draft: &Draft) -> BTreeMap<Vec<String>, usize> {
    let sets: BTreeMap<Vec<String>, ()> =
        draft.types.iter().filter_map(|of| Some((of.regions.clone()?, ()))).collect();
    sets.into_keys().zip(0..).collect()
}

fn pool(entries: Vec<Vec<u8>>) -> Vec<u8> {
    let mut out = Vec::new();
    number(entries.len() as u64, &mut out);
    let mut body = Vec::new();
    for (at, entry) in entries.into_iter().enumerate() {
        if at % GROUP == 0 {
            out.extend((body.len() as u32).to_le_bytes());
        }
        number(entry.len() as u64, &mut body);
        body.extend(entry);
    }
    out.extend(body);
    out
}

fn number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn float(of: f64, out: &mut Vec<u8>) {
    let whole = of as i64;
    if whole as f64 == of && whole.unsigned_abs() < 1 << 53 {
        number(((whole << 1) ^ (whole >> 63)) as u64 + 1, out);
    } else {
        number(0, out);
        out.extend(of.to_le_bytes());
    }
}

impl RuleDraft {
    fn names(&self) -> impl Iterator<Item = &String> {
        let (first, rest): (Option<&String>, Vec<&String>) = match self {
            RuleDraft::OneOf(groups) | RuleDraft::AnyOf(groups) => (None, groups.iter().flatten().collect()),
            RuleDraft::Needs(name, others) | RuleDraft::Excludes(name, others) => {
                (Some(name), others.iter().collect())
            }
        };
        first.into_iter().chain(rest)
    }
}
