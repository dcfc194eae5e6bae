//! The table: found by name, decoded when used first, kept from then on.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use super::read::{Pool, Reader, Section, Strings, count, section};
use super::{
    Alternative, Attribute, Bounds, Kind, KindOf, Limits, Pattern, Property, Range, Rule, Schema, Shape,
    Struct, Sunset, TagStyle, Tags, Type, Union, Words,
};
use crate::nearest::nearest;

/// All types of a target, as compressed bytes of which only what is used is decoded.
///
/// ```
/// use ias_core::schema::Table;
///
/// static TYPES: Table = Table::new(&[]); // usually `include_bytes!("types.bin")`
/// assert!(TYPES.get("AWS::S3::Bucket").is_none());
/// ```
pub struct Table {
    bytes: &'static [u8],
    parts: OnceLock<Parts>,
}

struct Parts {
    strings: Strings,
    patterns: Entries<Pattern>,
    schemas: Entries<Schema>,
    named: Entries<Named>,
    types: Entries<Type>,
    kinds: Entries<Kind>,
    regions: Pool,
}

/// What has a number because it may contain itself; who refers to it knows which of the two it is.
enum Named {
    Struct(Struct),
    Union(Union),
}

/// The entries of a section with room for what is decoded. Rooms are boxed: most stay empty.
struct Entries<T> {
    pool: Pool,
    decoded: Box<[OnceLock<Box<T>>]>,
}

impl<T> Entries<T> {
    fn read(bytes: &'static [u8], of: Section) -> Entries<T> {
        let pool = Pool::read(section(bytes, of));
        Entries { pool, decoded: (0..pool.len()).map(|_| OnceLock::new()).collect() }
    }

    fn get(&self, at: usize, decode: impl FnOnce(&mut Reader) -> T) -> Option<&T> {
        let room = self.decoded.get(at)?;
        Some(room.get_or_init(|| Box::new(decode(&mut Reader { bytes: self.pool.get(at) }))))
    }
}

impl Table {
    /// A table over the bytes that the generator wrote.
    pub const fn new(bytes: &'static [u8]) -> Table {
        Table { bytes, parts: OnceLock::new() }
    }

    /// The type of a name.
    pub fn get(&'static self, name: &str) -> Option<&'static Type> {
        let parts = self.parts();
        let at = parts.find(&parts.types.pool, name)?;
        self.type_at(at)
    }

    /// All types, by name. This decodes them.
    pub fn types(&'static self) -> impl Iterator<Item = &'static Type> {
        (0..self.len()).filter_map(|at| self.type_at(at))
    }

    /// The names of all types, in order.
    pub fn names(&'static self) -> impl Iterator<Item = String> {
        let parts = self.parts();
        (0..self.len()).map(|at| parts.name(&parts.types.pool, at))
    }

    /// The number of types.
    pub fn len(&'static self) -> usize {
        self.parts().types.pool.len()
    }

    /// Whether there is no type.
    pub fn is_empty(&'static self) -> bool {
        self.len() == 0
    }

    /// The name that `name` is most likely a misspelling of.
    pub fn nearest(&'static self, name: &str) -> Option<String> {
        let names: Vec<String> = self.names().collect();
        nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
    }

    /// The kind of reference of a name, as [`Limits::kind`] has it.
    pub fn kind(&'static self, name: &str) -> Option<&'static Kind> {
        let parts = self.parts();
        let at = parts.find(&parts.kinds.pool, name)?;
        self.kind_at(at)
    }

    /// All kinds of references, by name.
    pub fn kinds(&'static self) -> impl Iterator<Item = &'static Kind> {
        (0..self.parts().kinds.pool.len()).filter_map(|at| self.kind_at(at))
    }

    fn parts(&self) -> &Parts {
        self.parts.get_or_init(|| Parts {
            strings: Strings::read(self.bytes),
            patterns: Entries::read(self.bytes, Section::Patterns),
            schemas: Entries::read(self.bytes, Section::Schemas),
            named: Entries::read(self.bytes, Section::Named),
            types: Entries::read(self.bytes, Section::Types),
            kinds: Entries::read(self.bytes, Section::Kinds),
            regions: Pool::read(section(self.bytes, Section::Regions)),
        })
    }

    fn type_at(&'static self, at: usize) -> Option<&'static Type> {
        self.parts().types.get(at, |reader| self.read_type(reader))
    }

    fn kind_at(&'static self, at: usize) -> Option<&'static Kind> {
        let parts = self.parts();
        parts.kinds.get(at, |reader| {
            let name = parts.strings.text(reader);
            let of = match reader.number() {
                0 => KindOf::Any(parts.strings.texts(reader)),
                1 => KindOf::Local { type_name: parts.strings.text(reader) },
                _ => KindOf::Global {
                    type_name: parts.strings.text(reader),
                    service: parts.strings.text(reader),
                    prefix: parts.strings.text(reader),
                },
            };
            Kind { name, of }
        })
    }

    fn read_type(&'static self, reader: &mut Reader) -> Type {
        let strings = &self.parts().strings;
        let name = strings.text(reader);
        let flags = reader.number();
        let has = |flag: u32| flags & (1 << flag) != 0;
        let module = strings.text(reader);
        let handle = strings.text(reader);
        let submodule = strings.text(reader);
        let properties = StructRef { table: self, at: reader.number() as u32 };
        let mut read_only = Vec::new();
        let attributes = (0..count(reader))
            .map(|_| {
                let path = strings.path(reader, b'/');
                let number = reader.number();
                if number & 1 == 1 {
                    read_only.push(path);
                }
                let name = if path.contains('/') { path.replace('/', ".").leak() } else { path };
                Attribute { name, schema: self.schema(number >> 1) }
            })
            .collect();
        let reference = strings.texts(reader);
        let reference_schema = has(0).then(|| self.schema(reader.number()));
        let identifier = strings.texts(reader);
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
        let replacing = strings.paths(reader, b'/');
        let maybe_replacing = strings.paths(reader, b'/');
        read_only.extend(strings.paths(reader, b'/'));
        let write_only = strings.paths(reader, b'/');
        let deprecated = strings.paths(reader, b'/');
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

    fn read_struct(&'static self, reader: &mut Reader) -> Struct {
        let strings = &self.parts().strings;
        let name = strings.text(reader);
        let number = reader.number();
        let properties: Vec<Property> = (0..(number as usize >> 1).min(reader.bytes.len()))
            .map(|_| {
                let name = strings.text(reader);
                let number = reader.number();
                let schema = self.schema(number >> 1);
                Property { name, schema, default: (number & 1 == 1).then(|| strings.text(reader)) }
            })
            .collect();
        let mut out = Struct { name, properties, ..Struct::default() };
        let own = |reader: &mut Reader, out: &Struct| {
            let at = reader.number() as usize;
            out.properties.get(at).map_or("", |property| property.name)
        };
        out.mandatory = (0..count(reader)).map(|_| own(reader, &out)).collect();
        if number & 1 == 0 {
            return out;
        }
        out.open = reader.number() == 1;
        out.read_only = strings.texts(reader);
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
        out
    }

    fn read_union(&'static self, reader: &mut Reader) -> Union {
        let strings = &self.parts().strings;
        let name = strings.text(reader);
        let alternatives = (0..count(reader))
            .map(|_| {
                let name = strings.text(reader);
                let number = reader.number();
                let property = match number & 3 {
                    0 => None,
                    1 => Some(name),
                    _ => Some(strings.text(reader)),
                };
                Alternative { name, property, schema: self.schema(number >> 2) }
            })
            .collect();
        Union { name, alternatives }
    }

    fn read_schema(&'static self, reader: &mut Reader) -> Schema {
        let strings = &self.parts().strings;
        let number = reader.number();
        let shape = match number & 0xf {
            1 => Shape::Free,
            2 => Shape::Document,
            3 => Shape::Text,
            4 => Shape::Bool,
            5 => Shape::Int,
            6 => Shape::Float,
            7 => Shape::Words(Words { name: strings.text(reader), words: strings.texts(reader) }),
            8 => Shape::Struct(StructRef { table: self, at: reader.number() as u32 }),
            9 => Shape::List(self.schema(reader.number())),
            10 => Shape::Map(self.schema(reader.number())),
            11 => Shape::Union(UnionRef { table: self, at: reader.number() as u32 }),
            _ => Shape::Any,
        };
        Schema { shape, limits: self.read_limits(reader, number >> 4) }
    }

    fn read_limits(&'static self, reader: &mut Reader, flags: u64) -> Limits {
        let strings = &self.parts().strings;
        let has = |flag: u32| flags & (1 << flag) != 0;
        let bounds = |min: u32, reader: &mut Reader| Bounds {
            min: has(min).then(|| reader.number()),
            max: has(min + 1).then(|| reader.number()),
        };
        Limits {
            length: bounds(0, reader),
            pattern: has(2).then(|| self.pattern(reader.number())).flatten(),
            items: bounds(3, reader),
            unique: has(5),
            kind: has(6).then(|| strings.text(reader)),
            range: Range { min: has(7).then(|| reader.float()), max: has(8).then(|| reader.float()) },
            keys: match has(9) {
                true => {
                    let numbers: Vec<u64> = (0..count(reader)).map(|_| reader.number()).collect();
                    numbers.into_iter().filter_map(|at| self.pattern(at)).collect()
                }
                false => Vec::new(),
            },
            format: has(10).then(|| strings.text(reader)),
            words: if has(11) { strings.texts(reader) } else { Vec::new() },
            any_case: has(12),
        }
    }

    fn schema(&'static self, at: u64) -> SchemaRef {
        SchemaRef { table: self, at: at as u32 }
    }

    fn pattern(&'static self, at: u64) -> Option<&'static Pattern> {
        let parts = self.parts();
        parts.patterns.get(at as usize, |reader| {
            let text = parts.strings.text(reader);
            let checks = (0..count(reader))
                .map(|_| {
                    let wanted = reader.number() == 1;
                    let check = parts.strings.text(reader);
                    (wanted, if check.is_empty() { text } else { check })
                })
                .collect();
            Pattern::new(text, checks)
        })
    }
}

impl Parts {
    /// Finds a name among entries that begin with their names, which are sorted.
    fn find(&self, pool: &Pool, name: &str) -> Option<usize> {
        let (mut low, mut high) = (0, pool.len());
        let mut found = Vec::with_capacity(64);
        while low < high {
            let middle = low.midpoint(high);
            found.clear();
            self.strings.append(&mut Reader { bytes: pool.get(middle) }, &mut found);
            match found.as_slice().cmp(name.as_bytes()) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    fn name(&self, pool: &Pool, at: usize) -> String {
        let mut out = Vec::with_capacity(64);
        self.strings.append(&mut Reader { bytes: pool.get(at) }, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Table({} bytes)", self.bytes.len())
    }
}

macro_rules! reference {
    ($(#[$about:meta])* $name:ident, $of:ident, $find:expr) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        pub struct $name {
            table: &'static Table,
            at: u32,
        }

        impl $name {
            /// What it leads to.
            pub fn get(self) -> &'static $of {
                static NONE: OnceLock<$of> = OnceLock::new();
                let find: fn(&'static Table, usize) -> Option<&'static $of> = $find;
                find(self.table, self.at as usize).unwrap_or_else(|| NONE.get_or_init($of::default))
            }
        }

        impl Deref for $name {
            type Target = $of;
            fn deref(&self) -> &$of {
                self.get()
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &$name) -> bool {
                std::ptr::eq(self.table, other.table) && self.at == other.at
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($of), self.at)
            }
        }
    };
}

reference!(
    /// A struct of a table, which is decoded when it is looked at.
    StructRef,
    Struct,
    |table, at| {
        let read = |reader: &mut Reader| Named::Struct(table.read_struct(reader));
        match table.parts().named.get(at, read)? {
            Named::Struct(of) => Some(of),
            Named::Union(_) => None,
        }
    }
);
reference!(
    /// A union of a table, which is decoded when it is looked at.
    UnionRef,
    Union,
    |table, at| {
        let read = |reader: &mut Reader| Named::Union(table.read_union(reader));
        match table.parts().named.get(at, read)? {
            Named::Union(of) => Some(of),
            Named::Struct(_) => None,
        }
    }
);
reference!(
    /// A schema of a table, which is decoded when it is looked at.
    SchemaRef,
    Schema,
    |table, at| table.parts().schemas.get(at, |reader| table.read_schema(reader))
);
