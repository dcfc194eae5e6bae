//! From the bytes of an entry to what they say. [`write`](super::write) is the other direction.

use std::borrow::Cow;

use super::read::{Reader, count};
use super::{
    Alternative, Attribute, Bounds, Kind, KindOf, Limits, Pattern, Property, Range, Rule, Schema, SchemaRef,
    Shape, Struct, StructRef, Sunset, Table, TagStyle, Tags, Type, TypeName, Union, UnionRef, Words, names,
};

/// What has a number because it may contain itself; who refers to it knows which of the two it is.
pub(super) enum Named {
    Struct(Struct),
    Union(Union),
}

impl Table {
    pub(super) fn decode_type(&'static self, reader: &mut Reader) -> Type {
        let strings = &self.parts().strings;
        let name = strings.text(reader);
        let flags = reader.number();
        let has = |flag: u32| flags & (1 << flag) != 0;
        let module = strings.text(reader);
        let last = names::camel(name.rsplit([':', '/']).next().unwrap_or_default());
        let handle = match has(6) {
            true => Cow::Owned(format!("{}{last}", strings.text(reader))),
            false => Cow::Borrowed(strings.text(reader)),
        };
        let submodule = match has(7) {
            true => Cow::Owned(names::snake(&handle)),
            false => Cow::Borrowed(strings.text(reader)),
        };
        let properties = StructRef::new(self, reader.number());
        let mut read_only = Vec::new();
        let attributes = (0..count(reader))
            .map(|_| {
                let number = reader.number();
                let path = if number & 2 == 0 { strings.text(reader) } else { strings.path(reader) };
                if number & 1 == 1 {
                    read_only.push(path);
                }
                let name = if path.contains('/') { path.replace('/', ".").leak() } else { path };
                Attribute { name, schema: self.schema(number >> 2, reader) }
            })
            .collect();
        let reference_schema = has(0).then(|| self.schema_after(reader));
        let identifier = strings.texts(reader);
        let reference = if has(8) { strings.texts(reader) } else { identifier.clone() };
        let name_template = has(1).then(|| strings.text(reader));
        let tags = has(2).then(|| Tags {
            style: match reader.number() {
                0 => TagStyle::List,
                1 => TagStyle::Map,
                _ => TagStyle::Propagated,
            },
            property: strings.text(reader),
        });
        let sunset = has(3).then(|| {
            let status = strings.text(reader);
            Sunset { status, date: Some(strings.text(reader)).filter(|date| !date.is_empty()) }
        });
        let regions = has(4).then(|| {
            let mut reader = Reader { bytes: self.parts().regions.get(reader.number() as usize) };
            strings.texts(&mut reader)
        });
        let mut paths = || self.paths(reader, properties);
        let (replacing, maybe_replacing) = (paths(), paths());
        read_only.extend(paths());
        let (write_only, deprecated) = (paths(), paths());
        Type {
            name,
            module,
            handle,
            submodule,
            properties,
            attributes,
            reference,
            reference_schema,
            identifier,
            name_template,
            tags,
            stateful: has(5),
            sunset,
            regions,
            replacing,
            maybe_replacing,
            read_only,
            write_only,
            deprecated,
        }
    }

    /// Properties by their place in the struct, then paths as texts.
    fn paths(&'static self, reader: &mut Reader, properties: StructRef) -> Vec<&'static str> {
        let strings = &self.parts().strings;
        let mut out = Vec::new();
        for _ in 0..count(reader) {
            let at = reader.number() as usize;
            out.extend(properties.get().properties.get(at).map(|property| property.name));
        }
        for _ in 0..count(reader) {
            out.push(strings.path(reader));
        }
        out
    }

    pub(super) fn decode_struct(&'static self, reader: &mut Reader) -> Named {
        let strings = &self.parts().strings;
        let number = reader.number();
        let properties = (0..(number as usize >> 2).min(reader.bytes.len()))
            .map(|_| {
                let name = strings.text(reader);
                let number = reader.number();
                let (schema, type_name) = self.schema_with_name(number >> 1, reader);
                let default = (number & 1 == 1).then(|| strings.text(reader));
                Property { name, schema, default, type_name }
            })
            .collect();
        let mut out = Struct { properties, ..Struct::default() };
        let own = |reader: &mut Reader, out: &Struct| {
            let at = reader.number() as usize;
            out.properties.get(at).map_or("", |property| property.name)
        };
        if number & 2 != 0 {
            out.mandatory = (0..count(reader)).map(|_| own(reader, &out)).collect();
        }
        if number & 1 == 0 {
            return Named::Struct(out);
        }
        out.open = reader.number() == 1;
        let list = |reader: &mut Reader| (0..count(reader)).map(|_| own(reader, &out)).collect();
        let lists = |reader: &mut Reader| (0..count(reader)).map(|_| list(reader)).collect();
        let rules = (0..count(reader))
            .map(|_| match reader.number() {
                0 => Rule::OneOf(lists(reader)),
                1 => Rule::AnyOf(lists(reader)),
                2 => Rule::Needs(own(reader, &out), list(reader)),
                _ => Rule::Excludes(own(reader, &out), list(reader)),
            })
            .collect();
        out.rules = rules;
        Named::Struct(out)
    }

    pub(super) fn decode_union(&'static self, reader: &mut Reader) -> Named {
        let strings = &self.parts().strings;
        let alternatives = (0..count(reader))
            .map(|_| {
                let name = strings.text(reader);
                let number = reader.number();
                let property = match number & 3 {
                    0 => None,
                    1 => Some(name),
                    _ => Some(strings.text(reader)),
                };
                let (schema, type_name) = self.schema_with_name(number >> 2, reader);
                Alternative { name, property, schema, type_name }
            })
            .collect();
        Named::Union(Union { alternatives })
    }

    fn schema_with_name(&'static self, number: u64, reader: &mut Reader) -> (SchemaRef, TypeName) {
        let schema = self.schema(number, reader);
        let named = match number {
            0 => schema.shape.is_named(),
            number => number > self.parts().first_named,
        };
        let type_name = match named.then(|| reader.number()) {
            None => TypeName::None,
            Some(rule) => match TypeName::RULES.get(rule as usize) {
                Some(&rule) => rule,
                None => {
                    let number = rule - TypeName::RULES.len() as u64;
                    TypeName::Given(self.parts().strings.numbered(number, reader))
                }
            },
        };
        (schema, type_name)
    }

    /// A schema by its number, or 0 before one that is used only here.
    fn schema(&'static self, number: u64, reader: &mut Reader) -> SchemaRef {
        match number {
            0 => SchemaRef::here(self.decode_schema(reader)),
            number => SchemaRef::shared(self, number - 1),
        }
    }

    fn schema_after(&'static self, reader: &mut Reader) -> SchemaRef {
        let number = reader.number();
        self.schema(number, reader)
    }

    pub(super) fn decode_schema(&'static self, reader: &mut Reader) -> Schema {
        let strings = &self.parts().strings;
        let number = reader.number();
        let shape = match number & 0xf {
            1 => Shape::Free,
            2 => Shape::Document,
            3 => Shape::Text,
            4 => Shape::Bool,
            5 => Shape::Int,
            6 => Shape::Float,
            7 => Shape::Words(Words { words: strings.texts(reader) }),
            8 => Shape::Struct(StructRef::new(self, reader.number())),
            9 => Shape::List(self.schema_after(reader)),
            10 => Shape::Map(self.schema_after(reader)),
            11 => Shape::Union(UnionRef::new(self, reader.number())),
            _ => Shape::Any,
        };
        Schema { shape, limits: self.limits(reader, number >> 4) }
    }

    fn limits(&'static self, reader: &mut Reader, flags: u64) -> Limits {
        let strings = &self.parts().strings;
        let has = |flag: u32| flags & (1 << flag) != 0;
        let bounds = |min: u32, reader: &mut Reader| Bounds {
            min: has(min).then(|| reader.number()),
            max: has(min + 1).then(|| reader.number()),
        };
        Limits {
            length: bounds(0, reader),
            pattern: has(2).then(|| self.pattern(reader)).flatten(),
            items: bounds(3, reader),
            unique: has(5),
            kind: has(6).then(|| strings.text(reader)),
            range: Range { min: has(7).then(|| reader.float()), max: has(8).then(|| reader.float()) },
            keys: match has(9) {
                true => (0..count(reader)).filter_map(|_| self.pattern(reader)).collect(),
                false => Vec::new(),
            },
            format: has(10).then(|| strings.text(reader)),
            words: if has(11) { strings.texts(reader) } else { Vec::new() },
            any_case: has(12),
        }
    }

    fn pattern(&'static self, reader: &mut Reader) -> Option<&'static Pattern> {
        let parts = self.parts();
        parts.patterns.get(reader.number() as usize, |reader| {
            let text = |reader: &mut Reader| {
                parts.strings.keep(|out| parts.pattern_symbols.decode(reader.run(), out))
            };
            let pattern = text(reader);
            let checks = (0..count(reader)).map(|_| {
                let wanted = reader.number() == 1;
                // Mostly the pattern itself, which is written as nothing.
                (wanted, Some(text(reader)).filter(|check| !check.is_empty()).unwrap_or(pattern))
            });
            Pattern::new(pattern, checks)
        })
    }

    pub(super) fn decode_kind(&'static self, reader: &mut Reader) -> Kind {
        let strings = &self.parts().strings;
        let name = strings.text(reader);
        let of = match reader.number() {
            0 => KindOf::Any(strings.texts(reader)),
            1 => KindOf::Local { type_name: strings.text(reader) },
            _ => KindOf::Global {
                type_name: strings.text(reader),
                service: strings.text(reader),
                prefix: strings.text(reader),
            },
        };
        Kind { name, of }
    }
}

impl Shape {
    /// Whether this is a named type, or a list or map of one.
    pub(super) fn is_named(&self) -> bool {
        match self {
            Shape::Words(_) | Shape::Struct(_) | Shape::Union(_) => true,
            Shape::List(inner) | Shape::Map(inner) => inner.shape.is_named(),
            _ => false,
        }
    }
}
