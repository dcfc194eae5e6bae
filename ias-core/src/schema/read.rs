//! Reading the bytes of a table. Nothing here fails: bytes that are no table read as an empty one.

use super::strings::Symbols;

/// Marks the bytes as a table, with the version of their form.
pub(super) const MAGIC: [u8; 4] = *b"IAS\x01";

/// The sections, in order.
#[derive(Clone, Copy, Debug)]
pub(super) enum Section {
    Symbols,
    Strings,
    Patterns,
    Schemas,
    Named,
    Types,
    Kinds,
    Regions,
}

pub(super) const SECTIONS: usize = Section::Regions as usize + 1;

/// Entries of one section share an index entry in groups of this size; within a group they are stepped over.
pub(super) const GROUP: usize = 16;

/// The bytes of a section.
pub(super) fn section(bytes: &'static [u8], section: Section) -> &'static [u8] {
    if !bytes.starts_with(&MAGIC) {
        return &[];
    }
    let offset = |n: usize| -> Option<usize> {
        let at = MAGIC.len() + n * 4;
        Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize)
    };
    let find = || bytes.get(offset(section as usize)?..offset(section as usize + 1)?);
    find().unwrap_or_default()
}

/// The entries of a section: their number, the index of their groups, each entry after its length.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pool {
    count: usize,
    index: &'static [u8],
    entries: &'static [u8],
}

impl Pool {
    pub(super) fn read(bytes: &'static [u8]) -> Pool {
        let mut reader = Reader { bytes };
        let count = reader.number() as usize;
        let groups = count.div_ceil(GROUP) * 4;
        if groups > reader.bytes.len() {
            return Pool::default();
        }
        let (index, entries) = reader.bytes.split_at(groups);
        Pool { count, index, entries }
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// The bytes of an entry.
    pub(super) fn get(&self, at: usize) -> &'static [u8] {
        if at >= self.count {
            return &[];
        }
        let group = at / GROUP * 4;
        let Ok(offset) = self.index[group..group + 4].try_into() else { return &[] };
        let rest = self.entries.get(u32::from_le_bytes(offset) as usize..).unwrap_or_default();
        let mut reader = Reader { bytes: rest };
        for _ in 0..at % GROUP {
            reader.run();
        }
        reader.run()
    }
}

/// Reads numbers and runs of bytes one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader {
    pub(super) bytes: &'static [u8],
}

impl Reader {
    /// A number in groups of seven bits, the lowest first (LEB128).
    pub(super) fn number(&mut self) -> u64 {
        let (mut out, mut shift) = (0, 0);
        while let Some((&byte, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            out |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            if byte & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        out
    }

    /// A number with a sign or a fraction: whole ones in zigzag, others as the eight bytes of an `f64`.
    pub(super) fn float(&mut self) -> f64 {
        let number = self.number();
        if number == 0 {
            let bytes = self.take(8).try_into().unwrap_or_default();
            return f64::from_le_bytes(bytes);
        }
        let number = number - 1;
        let whole = (number >> 1) as i64 ^ -((number & 1) as i64);
        whole as f64
    }

    /// A run of bytes after its length.
    pub(super) fn run(&mut self) -> &'static [u8] {
        let length = self.number() as usize;
        self.take(length)
    }

    fn take(&mut self, length: usize) -> &'static [u8] {
        let (taken, rest) = self.bytes.split_at(length.min(self.bytes.len()));
        self.bytes = rest;
        taken
    }
}

/// Texts by number, or as they stand.
#[derive(Debug)]
pub(super) struct Strings {
    symbols: Symbols,
    pool: Pool,
}

impl Strings {
    pub(super) fn read(bytes: &'static [u8]) -> Strings {
        Strings {
            symbols: Symbols::read(section(bytes, Section::Symbols)),
            pool: Pool::read(section(bytes, Section::Strings)),
        }
    }

    /// Appends the next text of a reader: a number of the pool, or 0 before one that is used only here.
    pub(super) fn append(&self, reader: &mut Reader, out: &mut Vec<u8>) {
        let codes = match reader.number() {
            0 => reader.run(),
            number => self.pool.get(number as usize - 1),
        };
        self.symbols.decode(codes, out);
    }

    /// The next text of a reader, for good: what is decoded is kept as long as the program runs.
    pub(super) fn text(&self, reader: &mut Reader) -> &'static str {
        let mut out = Vec::with_capacity(32);
        self.append(reader, &mut out);
        keep(out)
    }

    /// Several texts after their number.
    pub(super) fn texts(&self, reader: &mut Reader) -> Vec<&'static str> {
        (0..count(reader)).map(|_| self.text(reader)).collect()
    }

    /// Texts made of parts, each list after its number.
    pub(super) fn paths(&self, reader: &mut Reader, separator: u8) -> Vec<&'static str> {
        (0..count(reader)).map(|_| self.path(reader, separator)).collect()
    }

    /// A text made of parts, after their number.
    pub(super) fn path(&self, reader: &mut Reader, separator: u8) -> &'static str {
        let mut out = Vec::with_capacity(32);
        for n in 0..count(reader) {
            if n > 0 {
                out.push(separator);
            }
            self.append(reader, &mut out);
        }
        keep(out)
    }
}

/// How many follow; no more than there are bytes left, so that broken bytes ask for no memory.
pub(super) fn count(reader: &mut Reader) -> usize {
    (reader.number() as usize).min(reader.bytes.len())
}

fn keep(text: Vec<u8>) -> &'static str {
    if text.is_empty() { "" } else { String::from_utf8(text).unwrap_or_default().leak() }
}
