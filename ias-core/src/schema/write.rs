//! Writing a table: what the generators use.
//!
//! A generator fills a [`Draft`] and calls [`Draft::encode`]. Equal structs, schemas and texts are stored once, wherever
//! they stand.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;
use std::hash::Hash;

use super::read::{GROUP, LONG, MAGIC};
use super::strings::Coder;
use super::{Bounds, TagStyle, TypeName, names};

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
    pub properties: Vec<PropertyDraft>,
    pub mandatory: Vec<String>,
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
    pub type_name: TypeNameDraft,
}

/// A [`TypeName`] to be written: by rule, or as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TypeNameDraft(NameBy);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
enum NameBy {
    #[default]
    None,
    Rule(usize),
    Given(String),
}

impl TypeNameDraft {
    /// How to write the name that the type of a property has; `parent` is the name of the struct around it.
    pub fn new(name: &str, parent: &str, property: &str) -> TypeNameDraft {
        let says = |rule: &TypeName| rule.spell(parent, property).is_some_and(|made| made == name);
        let rule = TypeName::RULES.iter().position(says);
        TypeNameDraft(rule.map_or_else(|| NameBy::Given(name.to_owned()), NameBy::Rule))
    }
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
    Words(Vec<String>),
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
    pub alternatives: Vec<AlternativeDraft>,
}

/// An [`Alternative`](super::Alternative) to be written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields are those of `Alternative`")]
pub struct AlternativeDraft {
    pub name: String,
    pub property: Option<String>,
    pub schema: SchemaDraft,
    pub type_name: TypeNameDraft,
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
        let mut offset = MAGIC.len() + (sections.len() + 1) * 4;
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
/// Longer lists of words are decoded only when they are asked for.
const MOST_WORDS_HERE: usize = 8;

/// Writes everything twice: the first time to count, the second time with the numbers that follow from the counts.
#[derive(Default)]
struct Writer {
    strings: Interned<String>,
    schemas: Interned<SchemaDraft>,
    patterns: Interned<String>,
    /// Schemas of named types have the numbers from here on.
    first_named: usize,
    coders: Option<Coders>,
}

struct Coders {
    texts: Coder,
    patterns: Coder,
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

impl<T: Clone + Eq + Hash + Debug> Interned<T> {
    /// Counts a use; true if it is the first.
    fn count(&mut self, of: &T) -> bool {
        let count = self.counts.entry(of.clone()).or_default();
        *count += 1;
        *count == 1
    }

    /// Gives numbers to what `keep` says, in order of `rank` and then of use.
    fn settle(&mut self, keep: impl Fn(&T, usize) -> bool, rank: impl Fn(&T) -> bool) {
        let mut order: Vec<(&T, usize)> = self.counts.iter().map(|(of, &count)| (of, count)).collect();
        order.retain(|&(of, count)| keep(of, count));
        order.sort_by_cached_key(|&(of, count)| (rank(of), Reverse(count), format!("{of:?}")));
        self.order = order.into_iter().map(|(of, _)| of.clone()).collect();
        self.numbers = self.order.iter().cloned().zip(0..).collect();
    }
}

impl Writer {
    fn settle(&mut self) {
        self.coders = Some(Coders {
            texts: Coder::train(&sorted(&self.strings)),
            patterns: Coder::train(&sorted(&self.patterns)),
        });
        // What is used once stands where it is used.
        self.strings.settle(|_, count| count > 1, |_| false);
        self.schemas.settle(|of, count| count > 1 || of.is_long(), SchemaDraft::is_named);
        self.patterns.settle(|_, _| true, |_| false);
        self.first_named = self.schemas.order.iter().filter(|of| !of.is_named()).count();
    }

    /// In the order of [`Section`](super::read::Section).
    fn sections(&mut self, draft: &Draft) -> Vec<Vec<u8>> {
        let regions = region_sets(draft);
        let types = pool(draft.types.iter().map(|of| self.type_entry(of, draft, &regions)).collect());
        let named = pool(draft.named.iter().map(|of| self.named_entry(of)).collect());
        let kinds = pool(draft.kinds.iter().map(|of| self.kind_entry(of)).collect());
        let mut schemas = Vec::new();
        number(self.first_named as u64, &mut schemas);
        let order = self.schemas.order.clone();
        schemas.extend(pool(order.iter().map(|of| self.schema_entry(of)).collect()));
        let patterns = self.patterns.order.clone();
        let patterns = pool(patterns.iter().map(|of| self.pattern_entry(of, draft)).collect());
        let regions = pool(regions.keys().map(|set| self.texts(set)).collect());
        let Some(coders) = &self.coders else { return Vec::new() };
        let strings = pool(self.strings.order.iter().map(|text| coders.texts.encode(text)).collect());
        vec![
            coders.texts.dictionary(),
            coders.patterns.dictionary(),
            strings,
            patterns,
            schemas,
            named,
            types,
            kinds,
            regions,
        ]
    }

    fn type_entry(
        &mut self,
        of: &TypeDraft,
        draft: &Draft,
        regions: &BTreeMap<Vec<String>, usize>,
    ) -> Vec<u8> {
        let mut out = Vec::new();
        let last = names::camel(of.name.rsplit([':', '/']).next().unwrap_or_default());
        let prefix = of.handle.strip_suffix(last.as_str());
        let follows = of.submodule == names::snake(&of.handle);
        self.text(&of.name, &mut out);
        let flags = [
            of.reference_schema.is_some(),
            of.name_template.is_some(),
            of.tags.is_some(),
            of.sunset.is_some(),
            of.regions.is_some(),
            of.stateful,
            prefix.is_some(),
            follows,
            of.reference != of.identifier,
        ];
        number(flags.iter().zip(0..).map(|(&set, at)| u64::from(set) << at).sum(), &mut out);
        self.text(&of.module, &mut out);
        self.text(prefix.unwrap_or(&of.handle), &mut out);
        if !follows {
            self.text(&of.submodule, &mut out);
        }
        number(of.properties as u64, &mut out);
        number(of.attributes.len() as u64, &mut out);
        for (name, schema) in &of.attributes {
            let path = name.replace('.', "/");
            let (read_only, deep) = (of.read_only.contains(&path), path.contains('/'));
            let schema_number = self.schema(schema);
            number(schema_number << 2 | u64::from(deep) << 1 | u64::from(read_only), &mut out);
            if deep {
                self.path(&path, &mut out);
            } else {
                self.text(&path, &mut out);
            }
            self.schema_here(schema_number, schema, &mut out);
        }
        if let Some(schema) = &of.reference_schema {
            let schema_number = self.schema(schema);
            number(schema_number, &mut out);
            self.schema_here(schema_number, schema, &mut out);
        }
        out.extend(self.texts(&of.identifier));
        if of.reference != of.identifier {
            out.extend(self.texts(&of.reference));
        }
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
            |path: &String| of.attributes.iter().any(|(name, _)| name.replace('.', "/") == *path);
        let read_only: Vec<String> =
            of.read_only.iter().filter(|path| !is_attribute(path)).cloned().collect();
        let root = match &draft.named[of.properties] {
            NamedDraft::Struct(of) => of.sorted(),
            NamedDraft::Union(_) => Vec::new(),
        };
        for paths in [&of.replacing, &of.maybe_replacing, &read_only, &of.write_only, &of.deprecated] {
            let places: Vec<(&String, Option<usize>)> =
                paths.iter().map(|path| (path, root.iter().position(|it| it.name == *path))).collect();
            let (own, other): (Vec<_>, Vec<_>) = places.into_iter().partition(|(_, at)| at.is_some());
            number(own.len() as u64, &mut out);
            own.iter().filter_map(|(_, at)| *at).for_each(|at| number(at as u64, &mut out));
            number(other.len() as u64, &mut out);
            other.iter().for_each(|(path, _)| self.path(path, &mut out));
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
        number(of.alternatives.len() as u64, &mut out);
        for it in &of.alternatives {
            self.text(&it.name, &mut out);
            let tag = match &it.property {
                None => 0,
                Some(property) if *property == it.name => 1,
                Some(_) => 2,
            };
            let schema = self.schema(&it.schema);
            number(schema << 2 | tag, &mut out);
            if let Some(property) = it.property.as_ref().filter(|_| tag == 2) {
                self.text(property, &mut out);
            }
            self.schema_here(schema, &it.schema, &mut out);
            self.type_name(&it.type_name, &it.schema, &mut out);
        }
        out
    }

    fn struct_entry(&mut self, of: &StructDraft) -> Vec<u8> {
        let mut out = Vec::new();
        let properties = of.sorted();
        let more = of.open || !of.rules.is_empty();
        let mandatory = u64::from(!of.mandatory.is_empty());
        number((properties.len() as u64) << 2 | mandatory << 1 | u64::from(more), &mut out);
        for property in &properties {
            self.text(&property.name, &mut out);
            let schema = self.schema(&property.schema);
            number(schema << 1 | u64::from(property.default.is_some()), &mut out);
            self.schema_here(schema, &property.schema, &mut out);
            self.type_name(&property.type_name, &property.schema, &mut out);
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
        if mandatory == 1 {
            list(&of.mandatory, &mut out);
        }
        if more {
            number(u64::from(of.open), &mut out);
            let known = |rule: &&RuleDraft| rule.names().all(|name| own(name).is_some());
            let rules: Vec<&RuleDraft> = of.rules.iter().filter(known).collect();
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

    fn type_name(&mut self, of: &TypeNameDraft, schema: &SchemaDraft, out: &mut Vec<u8>) {
        if !schema.is_named() {
            return;
        }
        match &of.0 {
            NameBy::Rule(rule) => number(*rule as u64, out),
            NameBy::Given(name) => self.text_from(TypeName::RULES.len() as u64, name, out),
            NameBy::None => self.text_from(TypeName::RULES.len() as u64, "", out),
        }
    }

    /// The number of a schema, or 0 if it stands where it is used.
    fn schema(&mut self, of: &SchemaDraft) -> u64 {
        if self.coders.is_none() {
            if self.schemas.count(of) {
                self.schema_entry(of); // what is in it counts once
            }
            return 1;
        }
        self.schemas.numbers.get(of).map_or(0, |&at| at as u64 + 1)
    }

    fn schema_here(&mut self, number: u64, of: &SchemaDraft, out: &mut Vec<u8>) {
        if number == 0 {
            out.extend(self.schema_entry(of));
        }
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
        let shape = match &of.shape {
            ShapeDraft::Any => 0,
            ShapeDraft::Free => 1,
            ShapeDraft::Document => 2,
            ShapeDraft::Text => 3,
            ShapeDraft::Bool => 4,
            ShapeDraft::Int => 5,
            ShapeDraft::Float => 6,
            ShapeDraft::Words(_) => 7,
            ShapeDraft::Struct(_) => 8,
            ShapeDraft::List(_) => 9,
            ShapeDraft::Map(_) => 10,
            ShapeDraft::Union(_) => 11,
        };
        number(shape | flags, &mut out);
        match &of.shape {
            ShapeDraft::Words(words) => out.extend(self.texts(words)),
            ShapeDraft::Struct(at) | ShapeDraft::Union(at) => number(*at as u64, &mut out),
            ShapeDraft::List(inner) | ShapeDraft::Map(inner) => {
                let schema = self.schema(inner);
                number(schema, &mut out);
                self.schema_here(schema, inner, &mut out);
            }
            _ => {}
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
        if self.coders.is_none() {
            self.patterns.count(&of.to_owned());
            return 0;
        }
        self.patterns.numbers[of] as u64
    }

    fn pattern_entry(&mut self, of: &str, draft: &Draft) -> Vec<u8> {
        let Some(coders) = &self.coders else { return Vec::new() };
        let mut out = Vec::new();
        let text = |text: &str, out: &mut Vec<u8>| {
            let codes = coders.patterns.encode(text);
            number(codes.len() as u64, out);
            out.extend(codes);
        };
        text(of, &mut out);
        let checks = draft.patterns.get(of).map(Vec::as_slice).unwrap_or_default();
        number(checks.len() as u64, &mut out);
        for (wanted, check) in checks {
            number(u64::from(*wanted), &mut out);
            text(if check == of { "" } else { check }, &mut out);
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
        self.text_from(0, text, out);
    }

    /// A text whose number begins at `first`, as those below mean something else.
    fn text_from(&mut self, first: u64, text: &str, out: &mut Vec<u8>) {
        let Some(coders) = &self.coders else {
            self.strings.count(&text.to_owned());
            return;
        };
        match self.strings.numbers.get(text) {
            Some(&at) => number(first + at as u64 + 1, out),
            None => {
                let codes = coders.texts.encode(text);
                number(first, out);
                number(codes.len() as u64, out);
                out.extend(codes);
            }
        }
    }
}

impl StructDraft {
    fn sorted(&self) -> Vec<&PropertyDraft> {
        let mut out: Vec<&PropertyDraft> = self.properties.iter().collect();
        out.sort_by(|a, b| a.name.cmp(&b.name));
        out
    }
}

impl SchemaDraft {
    /// Whether it is of a named type, or of items of one.
    fn is_named(&self) -> bool {
        match &self.shape {
            ShapeDraft::Words(_) | ShapeDraft::Struct(_) | ShapeDraft::Union(_) => true,
            ShapeDraft::List(inner) | ShapeDraft::Map(inner) => inner.is_named(),
            _ => false,
        }
    }

    fn is_long(&self) -> bool {
        let words = match &self.shape {
            ShapeDraft::Words(words) => words.len(),
            _ => self.limits.words.len(),
        };
        words > MOST_WORDS_HERE
    }
}

fn sorted(texts: &Interned<String>) -> Vec<&str> {
    let mut out: Vec<&str> = texts.counts.keys().map(String::as_str).collect();
    out.sort_unstable();
    out
}

fn region_sets(draft: &Draft) -> BTreeMap<Vec<String>, usize> {
    let sets: BTreeMap<Vec<String>, ()> =
        draft.types.iter().filter_map(|of| Some((of.regions.clone()?, ()))).collect();
    sets.into_keys().zip(0..).collect()
}

fn pool(entries: Vec<Vec<u8>>) -> Vec<u8> {
    let (mut index, mut lengths, mut body) = (Vec::new(), Vec::new(), Vec::new());
    for (at, entry) in entries.iter().enumerate() {
        if at % GROUP == 0 {
            index.extend((body.len() as u32).to_le_bytes());
        }
        let length = u8::try_from(entry.len()).ok().filter(|&length| length != LONG);
        lengths.push(length.unwrap_or(LONG));
        if length.is_none() {
            number(entry.len() as u64, &mut body);
        }
        body.extend(entry);
    }
    let mut out = Vec::new();
    number(entries.len() as u64, &mut out);
    [index, lengths, body].iter().for_each(|part| out.extend(part));
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
