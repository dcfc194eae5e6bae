//! Every known value against its schema.
//!
//! What deployment makes known is left out, but what is around it is looked at, and both branches of a choice are. The
//! checker makes nothing before it has something to report.

use super::dialect::{Presence, Reading, presence, read};
use super::mistake::{Fault, Mistake};
use super::{Dialect, Schema, SchemaRef, Shape, Struct, Type, Union, group, limit, words};
use crate::value::{At, Object, Value};

/// Receives mistakes, each with the way to the value.
pub type Report<'r> = dyn FnMut(&At<'_>, Mistake) + 'r;

/// Checks the properties of a resource against its type.
///
/// A mistake is reported once, where it is: at the value, or at the object that lacks a property.
pub fn check<D: Dialect>(of: &'static Type, properties: &Object, dialect: &D, report: &mut Report<'_>) {
    Walk { of, dialect, report }.object(of.properties.get(), properties, &At::START);
}

pub(super) struct Walk<'w, 'r, D> {
    of: &'static Type,
    pub(super) dialect: &'w D,
    report: &'w mut Report<'r>,
}

impl<D: Dialect> Walk<'_, '_, D> {
    pub(super) fn report(&mut self, at: &At<'_>, mistake: Mistake) {
        (self.report)(at, mistake);
    }

    fn object(&mut self, of: &'static Struct, map: &Object, at: &At<'_>) {
        let mut open = false;
        for (key, value) in map {
            match of.property(key) {
                Some(property) => self.value(property.schema.get(), value, &at.key(map, key)),
                None if self.dialect.adds_keys(key) => open = true,
                None if of.open => {}
                None => self.unknown(key, &mut of.properties.iter().map(|it| it.name), map, at),
            }
        }
        if !open {
            for name in &of.mandatory {
                if self.presence(map, name) == Presence::Absent {
                    let schema = of.property(name).map(|property| property.schema);
                    self.missing(name, schema, at);
                }
            }
        }
        for (nth, rule) in of.rules.iter().enumerate() {
            group::check(self, rule, &of.rules[..nth], map, open, at);
        }
    }

    fn missing(&mut self, name: &'static str, schema: Option<SchemaRef>, at: &At<'_>) {
        let what = schema.map_or("a value", |schema| words::wanted(schema.get()));
        let mistake = Mistake::new(Fault::Missing, format!("`{name}` is missing"));
        let mistake = mistake.hint(format!("it is mandatory and takes {what}"));
        self.report(at, Mistake { property: Some(name), ..mistake });
    }

    pub(super) fn presence(&self, map: &Object, name: &str) -> Presence {
        map.get(name).map_or(Presence::Absent, |value| presence(self.dialect, value))
    }

    fn unknown(
        &mut self,
        key: &str,
        names: &mut dyn Iterator<Item = &'static str>,
        map: &Object,
        at: &At<'_>,
    ) {
        let place = at.key(map, key);
        if self.of.is_read_only(place.pointer().trim_start_matches('/')) {
            let hint = "read it as an attribute; it cannot be set";
            return self.report(&place, Mistake::new(Fault::ReadOnly, "only deployment sets it").hint(hint));
        }
        // A struct may be used where only deployment sets some of it, and where not.
        if !at.is_start() && self.of.read_only.iter().any(|path| path.rsplit('/').next() == Some(key)) {
            return;
        }
        let of = match at.is_start() {
            true => format!("`{}` has no property of this name", self.of.name),
            false => "there is no property of this name".to_owned(),
        };
        let mut mistake = Mistake::new(Fault::Unknown, of);
        mistake.hint = words::instead(key, names);
        self.report(&place, mistake);
    }

    pub(super) fn value(&mut self, schema: &'static Schema, value: &Value, at: &At<'_>) {
        match read(self.dialect, value) {
            Reading::Known => self.known(schema, value, at),
            Reading::Late | Reading::Absent => {}
            Reading::Either(one, other) => {
                self.value(schema, one, at);
                self.value(schema, other, at);
            }
        }
    }

    fn known(&mut self, schema: &'static Schema, value: &Value, at: &At<'_>) {
        match (&schema.shape, value) {
            (Shape::Any, _) | (Shape::Free | Shape::Document, Value::Map(_)) => {}
            (Shape::Document, Value::Text(_)) => {}
            (Shape::Struct(of), Value::Map(map)) => self.object(of.get(), map, at),
            (Shape::Union(of), _) => self.union(of.get(), schema, value, at),
            (Shape::List(inner), Value::List(list)) => self.list(schema, *inner, list, at),
            (Shape::Map(inner), Value::Map(map)) => self.map(schema, *inner, map, at),
            (_, Value::Text(text)) if self.dialect.is_late_text(text) => {}
            (
                Shape::Text | Shape::Bool | Shape::Int | Shape::Float | Shape::Words(_),
                Value::Text(_) | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Number(_),
            ) => limit::scalar(self, schema, value, at),
            _ => self.wrong_type(schema, value, at),
        }
    }

    pub(super) fn wrong_type(&mut self, schema: &'static Schema, value: &Value, at: &At<'_>) {
        let message = format!("takes {}, not {}", words::wanted(schema), words::found(value));
        self.report(at, Mistake::new(Fault::Type, message).hint(words::remedy(schema, value)));
    }

    fn list(&mut self, schema: &'static Schema, inner: SchemaRef, list: &[Value], at: &At<'_>) {
        let (mut least, mut most) = (0, 0);
        for (n, item) in list.iter().enumerate() {
            match presence(self.dialect, item) {
                Presence::Absent => continue,
                Presence::Perhaps => most += 1,
                Presence::Present => (least, most) = (least + 1, most + 1),
            }
            self.value(inner.get(), item, &at.index(n));
        }
        limit::count(self, schema.limits.items, (least, most), "item", at);
        if schema.limits.unique {
            limit::unique(self, list, at);
        }
    }

    fn map(&mut self, schema: &'static Schema, inner: SchemaRef, map: &Object, at: &At<'_>) {
        let (mut least, mut most, mut open) = (0, 0, false);
        for (key, value) in map {
            if self.dialect.adds_keys(key) {
                open = true;
                continue;
            }
            match presence(self.dialect, value) {
                Presence::Absent => continue,
                Presence::Perhaps => most += 1,
                Presence::Present => (least, most) = (least + 1, most + 1),
            }
            let place = at.key(map, key);
            limit::key(self, schema, key, &place);
            self.value(inner.get(), value, &place);
        }
        if !open {
            limit::count(self, schema.limits.items, (least, most), "entry", at);
        }
    }

    fn union(&mut self, of: &'static Union, schema: &'static Schema, value: &Value, at: &At<'_>) {
        if of.alternatives.iter().all(|it| it.property.is_some()) {
            return match value {
                Value::Map(map) => self.one_of(of, map, at),
                Value::Text(text) if self.dialect.is_late_text(text) => {}
                _ => self.wrong_type(schema, value, at),
            };
        }
        // The alternative with the fewest mistakes is what was meant.
        let mut best: Option<(usize, &'static Schema)> = None;
        for alternative in &of.alternatives {
            let inner = alternative.schema.get();
            let mut count = 0;
            let mut tally = |_: &At<'_>, mistake: Mistake| {
                // Another type altogether is the worst of all.
                count += if mistake.fault == Fault::Type { 100 } else { 1 };
            };
            Walk { of: self.of, dialect: self.dialect, report: &mut tally }.value(inner, value, at);
            if best.is_none_or(|(least, _)| count < least) {
                best = Some((count, inner));
            }
            if count == 0 {
                return;
            }
        }
        match best {
            Some((count, inner)) if count < 100 => self.value(inner, value, at),
            _ => self.wrong_type(schema, value, at),
        }
    }

    /// An object with exactly one of the properties of a union.
    fn one_of(&mut self, of: &'static Union, map: &Object, at: &At<'_>) {
        let names = || of.alternatives.iter().filter_map(|it| it.property);
        let (mut set, mut perhaps, mut open) = (Vec::new(), false, false);
        for (key, value) in map {
            match of.alternatives.iter().find(|it| it.property == Some(key)) {
                Some(alternative) => {
                    match self.presence(map, key) {
                        Presence::Absent => {}
                        Presence::Perhaps => perhaps = true,
                        Presence::Present => set.push(&**key),
                    }
                    self.value(alternative.schema.get(), value, &at.key(map, key));
                }
                None if self.dialect.adds_keys(key) => open = true,
                None => {
                    perhaps = true; // most likely one of them misspelt
                    self.unknown(key, &mut names(), map, at);
                }
            }
        }
        match set.as_slice() {
            [] if !perhaps && !open => {
                let mut mistake = Mistake::new(Fault::Missing, "none of its alternatives is set");
                mistake.hint = Some(format!("set exactly one of {}", words::list(names())));
                self.report(at, mistake);
            }
            [] | [_] => {}
            [first, .., last] => {
                let message = format!("{} exclude each other", words::list(set.iter().copied()));
                let hint = format!("set one alternative: `{first}` or `{last}`");
                self.report(at, Mistake::new(Fault::Exclusive, message).hint(hint));
            }
        }
    }
}
