//! Reading the bytes of a table. Nothing here fails: bytes that are no table read as an empty one.

use std::sync::{Mutex, PoisonError};

use super::strings::Symbols;

/// Marks the bytes as a table, with the version of their form.
pub(super) const MAGIC: [u8; 4] = *b"IAS\x01";

/// The sections, in order.
#[derive(Clone, Copy, Debug)]
pub(super) enum Section {
    Symbols,
    PatternSymbols,
    Strings,
    Patterns,
    Schemas,
    Named,
    Types,
    Kinds,
    Regions,
}

/// Entries of one section share an index entry in groups of this size; within a group their lengths are added up.
pub(super) const GROUP: usize = 32;

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

/// The length of an entry that is longer than a byte can say; it begins with its length then.
pub(super) const LONG: u8 = 255;

/// The entries of a section: their number, the index of their groups, a byte each for their lengths, the entries.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pool {
    count: usize,
    index: &'static [u8],
    lengths: &'static [u8],
    entries: &'static [u8],
}

impl Pool {
    pub(super) fn read(reader: &mut Reader) -> Pool {
        let count = reader.number() as usize;
        let split = || {
            let (index, rest) = reader.bytes.split_at_checked(count.div_ceil(GROUP).checked_mul(4)?)?;
            let (lengths, entries) = rest.split_at_checked(count)?;
            Some(Pool { count, index, lengths, entries })
        };
        split().unwrap_or_default()
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// The bytes of an entry.
    pub(super) fn get(&self, at: usize) -> &'static [u8] {
        self.find(at).unwrap_or_default()
    }

    fn find(&self, at: usize) -> Option<&'static [u8]> {
        let group = at / GROUP;
        let index = self.index.get(group * 4..group * 4 + 4)?;
        let mut reader =
            Reader { bytes: self.entries.get(u32::from_le_bytes(index.try_into().ok()?) as usize..)? };
        for &length in self.lengths.get(group * GROUP..at)? {
            reader.entry(length);
        }
        Some(reader.entry(*self.lengths.get(at)?))
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

    /// The bytes of an entry of a pool, by what its length byte says.
    fn entry(&mut self, length: u8) -> &'static [u8] {
        if length == LONG { self.run() } else { self.take(usize::from(length)) }
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
    kept: Mutex<Kept>,
}

impl Strings {
    pub(super) fn read(symbols: &'static [u8], strings: &'static [u8]) -> Strings {
        let pool = Pool::read(&mut Reader { bytes: strings });
        Strings { symbols: Symbols::read(symbols), pool, kept: Mutex::default() }
    }

    /// Appends the next text of a reader: a number of the pool, or 0 before one that is used only here.
    pub(super) fn append(&self, reader: &mut Reader, out: &mut Vec<u8>) {
        let number = reader.number();
        self.append_numbered(number, reader, out);
    }

    fn append_numbered(&self, number: u64, reader: &mut Reader, out: &mut Vec<u8>) {
        let codes = match number {
            0 => reader.run(),
            number => self.pool.get(number as usize - 1),
        };
        self.symbols.decode(codes, out);
    }

    /// The next text of a reader, for good: what is decoded is kept as long as the program runs.
    pub(super) fn text(&self, reader: &mut Reader) -> &'static str {
        let number = reader.number();
        self.numbered(number, reader)
    }

    /// The text of a number that was read already.
    pub(super) fn numbered(&self, number: u64, reader: &mut Reader) -> &'static str {
        self.keep(|out| self.append_numbered(number, reader, out))
    }

    /// Several texts after their number.
    pub(super) fn texts(&self, reader: &mut Reader) -> Vec<&'static str> {
        (0..count(reader)).map(|_| self.text(reader)).collect()
    }

    /// A text made of parts, after their number.
    pub(super) fn path(&self, reader: &mut Reader) -> &'static str {
        self.keep(|out| {
            for n in 0..count(reader) {
                if n > 0 {
                    out.push(b'/');
                }
                self.append(reader, out);
            }
        })
    }

    /// What `write` writes, as a text for as long as the program runs; empty if it is none.
    pub(super) fn keep(&self, write: impl FnOnce(&mut Vec<u8>)) -> &'static str {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.written.clear();
        write(&mut kept.written);
        kept.keep()
    }
}

/// Texts for good, many in one piece of memory.
#[derive(Debug, Default)]
struct Kept {
    /// The text that is being written.
    written: Vec<u8>,
    /// What is left of the last piece.
    free: &'static mut [u8],
}

impl Kept {
    const PIECE: usize = 4096;

    fn keep(&mut self) -> &'static str {
        let length = self.written.len();
        if length > self.free.len() {
            self.free = vec![0; length.max(Kept::PIECE)].leak();
        }
        let (text, free) = std::mem::take(&mut self.free).split_at_mut(length);
        self.free = free;
        text.copy_from_slice(&self.written);
        str::from_utf8(text).unwrap_or_default()
    }
}

/// How many follow; no more than there are bytes left, so that broken bytes ask for no memory.
pub(super) fn count(reader: &mut Reader) -> usize {
    (reader.number() as usize).min(reader.bytes.len())
}
