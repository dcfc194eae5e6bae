//! The table: found by name, decoded when used first, kept from then on.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use super::decode::Named;
use super::read::{GROUP, Pool, Reader, Section, Strings, section};
use super::strings::Symbols;
use super::{Kind, Pattern, Schema, Struct, Type, Union};
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

pub(super) struct Parts {
    pub(super) strings: Strings,
    pub(super) pattern_symbols: Symbols,
    pub(super) patterns: Entries<Pattern>,
    /// Schemas from this number on are of a named type, or of items of one.
    pub(super) first_named: u64,
    pub(super) schemas: Entries<Schema>,
    pub(super) named: Entries<Named>,
    pub(super) types: Entries<Type>,
    pub(super) kinds: Entries<Kind>,
    pub(super) regions: Pool,
}

/// The entries of a section with room for what is decoded, made in groups: most of it stays empty.
pub(super) struct Entries<T> {
    pool: Pool,
    decoded: Box<[Group<T>]>,
}

type Group<T> = OnceLock<Box<[OnceLock<Box<T>>; GROUP]>>;

impl<T> Entries<T> {
    fn new(pool: Pool) -> Entries<T> {
        Entries { pool, decoded: (0..pool.len().div_ceil(GROUP)).map(|_| OnceLock::new()).collect() }
    }

    pub(super) fn get(&self, at: usize, decode: impl FnOnce(&mut Reader) -> T) -> Option<&T> {
        let group = self.decoded.get(at / GROUP)?;
        let group = group.get_or_init(|| Box::new([const { OnceLock::new() }; GROUP]));
        let room = &group[at % GROUP];
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
    pub fn len(&self) -> usize {
        self.parts().types.pool.len()
    }

    /// Whether there is no type.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The name that `name` is most likely a misspelling of.
    pub fn nearest(&'static self, name: &str) -> Option<String> {
        let names: Vec<String> = self.names().collect();
        nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
    }

    /// The kind of reference of a name, as [`Limits::kind`](super::Limits::kind) has it.
    pub fn kind(&'static self, name: &str) -> Option<&'static Kind> {
        let parts = self.parts();
        let at = parts.find(&parts.kinds.pool, name)?;
        self.kind_at(at)
    }

    /// All kinds of references, by name.
    pub fn kinds(&'static self) -> impl Iterator<Item = &'static Kind> {
        (0..self.parts().kinds.pool.len()).filter_map(|at| self.kind_at(at))
    }

    pub(super) fn parts(&self) -> &Parts {
        self.parts.get_or_init(|| {
            let pool = |of| Pool::read(&mut Reader { bytes: section(self.bytes, of) });
            let mut schemas = Reader { bytes: section(self.bytes, Section::Schemas) };
            Parts {
                strings: Strings::read(
                    section(self.bytes, Section::Symbols),
                    section(self.bytes, Section::Strings),
                ),
                pattern_symbols: Symbols::read(section(self.bytes, Section::PatternSymbols)),
                patterns: Entries::new(pool(Section::Patterns)),
                first_named: schemas.number(),
                schemas: Entries::new(Pool::read(&mut schemas)),
                named: Entries::new(pool(Section::Named)),
                types: Entries::new(pool(Section::Types)),
                kinds: Entries::new(pool(Section::Kinds)),
                regions: pool(Section::Regions),
            }
        })
    }

    fn type_at(&'static self, at: usize) -> Option<&'static Type> {
        self.parts().types.get(at, |reader| self.decode_type(reader))
    }

    fn kind_at(&'static self, at: usize) -> Option<&'static Kind> {
        self.parts().kinds.get(at, |reader| self.decode_kind(reader))
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

/// A schema of a table. What several share is decoded when it is looked at.
#[derive(Clone, Copy)]
pub struct SchemaRef(Place);

#[derive(Clone, Copy)]
enum Place {
    Here(&'static Schema),
    Shared(&'static Table, u32),
}

/// A struct of a table, which is decoded when it is looked at.
#[derive(Clone, Copy)]
pub struct StructRef(&'static Table, u32);

/// A union of a table, which is decoded when it is looked at.
#[derive(Clone, Copy)]
pub struct UnionRef(&'static Table, u32);

impl SchemaRef {
    pub(super) fn here(schema: Schema) -> SchemaRef {
        SchemaRef(Place::Here(Box::leak(Box::new(schema))))
    }

    pub(super) fn shared(table: &'static Table, at: u64) -> SchemaRef {
        SchemaRef(Place::Shared(table, at as u32))
    }

    /// What it leads to.
    pub fn get(self) -> &'static Schema {
        static NONE: OnceLock<Schema> = OnceLock::new();
        match self.0 {
            Place::Here(schema) => schema,
            Place::Shared(table, at) => {
                let found = table.parts().schemas.get(at as usize, |reader| table.decode_schema(reader));
                found.unwrap_or_else(|| NONE.get_or_init(Schema::default))
            }
        }
    }
}

impl StructRef {
    pub(super) fn new(table: &'static Table, at: u64) -> StructRef {
        StructRef(table, at as u32)
    }

    /// What it leads to.
    pub fn get(self) -> &'static Struct {
        static NONE: OnceLock<Struct> = OnceLock::new();
        let StructRef(table, at) = self;
        match table.parts().named.get(at as usize, |reader| table.decode_struct(reader)) {
            Some(Named::Struct(of)) => of,
            _ => NONE.get_or_init(Struct::default),
        }
    }
}

impl UnionRef {
    pub(super) fn new(table: &'static Table, at: u64) -> UnionRef {
        UnionRef(table, at as u32)
    }

    /// What it leads to.
    pub fn get(self) -> &'static Union {
        static NONE: OnceLock<Union> = OnceLock::new();
        let UnionRef(table, at) = self;
        match table.parts().named.get(at as usize, |reader| table.decode_union(reader)) {
            Some(Named::Union(of)) => of,
            _ => NONE.get_or_init(Union::default),
        }
    }
}

macro_rules! reference {
    ($name:ident, $of:ident) => {
        impl Deref for $name {
            type Target = $of;
            fn deref(&self) -> &$of {
                self.get()
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &$name) -> bool {
                std::ptr::eq(self.get(), other.get())
            }
        }

        // Not what is in it: a struct may contain itself.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($of), "(..)"))
            }
        }
    };
}

reference!(SchemaRef, Schema);
reference!(StructRef, Struct);
reference!(UnionRef, Union);
