//! Reading YAML into values with places.

use std::collections::BTreeMap;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput, Tag};

use super::located::{At, Content, Entry, Located, Scalar};
use crate::diagnostic::{Diagnostic, codes};

/// Deeper files are refused, so that none can overflow the stack.
const DEPTH: usize = 100;
/// Larger files are refused.
const BYTES: usize = 8 << 20;
/// More values are refused; aliases count as often as they are used, so that ten lines cannot fill the memory.
const VALUES: usize = 500_000;

/// Reads one YAML 1.2 document (JSON is one too). Problems go to `found`; the result is what can be used in spite of them.
///
/// Anchors, aliases and the merge key `<<` are understood. A key that stands twice is a problem.
pub(super) fn read(file: &Arc<str>, text: &str, shift: u32, found: &mut Vec<Diagnostic>) -> Option<Located> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text.strip_prefix('\u{feff}').unwrap_or(text)),
        file,
        shift,
        anchors: BTreeMap::new(),
        values: 0,
        found,
    };
    let done = if text.len() > BYTES {
        Err(reader.refuse(Marker::new(0, 1, 0), format!("it is larger than {} MiB", BYTES >> 20)))
    } else {
        reader.document()
    };
    match done {
        Ok(read) => Some(read),
        Err(problem) => {
            reader.found.push(*problem);
            None
        }
    }
}

type Read<T> = Result<T, Box<Diagnostic>>;

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    file: &'a Arc<str>,
    /// How many characters stand before the text in its first line.
    shift: u32,
    /// What each anchor names; `None` while it is being read.
    anchors: BTreeMap<usize, Option<Located>>,
    values: usize,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Read<Located> {
        let mut document = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => {
                    let empty = || Located::plain(self.at(Marker::new(0, 1, 0)), String::new());
                    return Ok(document.unwrap_or_else(empty));
                }
                Event::DocumentStart(_) if document.is_some() => {
                    return Err(
                        self.refuse(span.start, "a second document begins here, and one is read".to_owned())
                    );
                }
                Event::Nothing | Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd => {}
                event => document = Some(self.value(event, span, 0)?),
            }
        }
    }

    fn value(&mut self, event: Event<'a>, span: Span, depth: usize) -> Read<Located> {
        let at = self.at(span.start);
        self.count(span.start, 1)?;
        if depth > DEPTH {
            return Err(self.refuse(span.start, format!("it is nested deeper than {DEPTH} levels")));
        }
        let (anchor, read) = match event {
            Event::Alias(anchor) => return self.alias(anchor, at, span.start),
            Event::Scalar(text, style, anchor, tag) => {
                (anchor, self.scalar(at, &text, style, tag.as_deref(), span)?)
            }
            Event::SequenceStart(anchor, tag) => {
                self.collection_tag(tag.as_deref(), "seq", span.start)?;
                self.begin(anchor);
                (anchor, Located::new(at, Content::List(self.items(depth)?)))
            }
            Event::MappingStart(anchor, tag) => {
                self.collection_tag(tag.as_deref(), "map", span.start)?;
                self.begin(anchor);
                (anchor, Located::new(at, Content::Map(self.entries(depth)?)))
            }
            _ => return Err(self.refuse(span.start, "a value is expected here".to_owned())),
        };
        if anchor > 0 {
            self.count(span.start, read.size())?;
            self.anchors.insert(anchor, Some(read.clone()));
        }
        Ok(read)
    }

    fn items(&mut self, depth: usize) -> Read<Vec<Located>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, span) => items.push(self.value(event, span, depth + 1)?),
            }
        }
    }

    fn entries(&mut self, depth: usize) -> Read<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut merged: Vec<Located> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                break;
            }
            let plain = matches!(event, Event::Scalar(_, ScalarStyle::Plain, ..));
            let key = self.value(event, span, depth + 1)?;
            let Content::Scalar { text, .. } = key.content else {
                return Err(self.refuse(span.start, "a key is text, and this is a list or a map".to_owned()));
            };
            let (event, span) = self.next()?;
            let value = self.value(event, span, depth + 1)?;
            if plain && text == "<<" {
                self.merged(value, span.start, &mut merged)?;
            } else if let Some(&first) = places.get(&text) {
                let message = format!("the key `{text}` stands twice in one map");
                let problem = Diagnostic::error(&codes::INPUT_REPEATED, message)
                    .at(key.at.place())
                    .related(entries[first].at.place(), "it stands here first")
                    .hint("take one of the two away");
                self.found.push(problem);
            } else {
                places.insert(text.clone(), entries.len());
                entries.push(Entry { key: text, at: key.at, value, tentative: false });
            }
        }
        // What the map says itself wins, and so does an earlier one of the merged maps.
        for entry in merged.into_iter().flat_map(|map| match map.content {
            Content::Map(entries) => entries,
            _ => Vec::new(),
        }) {
            if !places.contains_key(&entry.key) {
                places.insert(entry.key.clone(), entries.len());
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    /// The maps that `<<` names.
    fn merged(&self, value: Located, at: Marker, into: &mut Vec<Located>) -> Read<()> {
        match value.content {
            Content::Map(_) => into.push(value),
            Content::List(maps) if maps.iter().all(|map| matches!(map.content, Content::Map(_))) => {
                into.extend(maps);
            }
            _ => return Err(self.refuse(at, "`<<` takes a map or a list of maps".to_owned())),
        }
        Ok(())
    }

    fn alias(&mut self, anchor: usize, at: At, mark: Marker) -> Read<Located> {
        let Some(Some(named)) = self.anchors.get(&anchor) else {
            return Err(self.refuse(mark, "this alias stands inside what it names".to_owned()));
        };
        let mut named = named.clone();
        self.count(mark, named.size())?;
        // A value of the alias is read where the anchor is; the whole of it is where the alias is.
        if matches!(named.content, Content::Scalar { .. }) {
            named.at = at;
        }
        Ok(named)
    }

    fn begin(&mut self, anchor: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, None);
        }
    }

    fn scalar(&self, at: At, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: Span) -> Read<Located> {
        let plain = style == ScalarStyle::Plain;
        let text = text.to_owned();
        let value = match tag.map(|tag| (tag.is_yaml_core_schema(), tag.suffix.as_str(), tag)) {
            None if plain => Scalar::read(&text),
            None => Scalar::Text,
            Some((true, "str", _)) => Scalar::Text,
            Some((true, "null" | "bool" | "int" | "float", _)) => Scalar::read(&text),
            Some((_, _, tag)) => return Err(self.unknown_tag(tag, span.start)),
        };
        Ok(Located::new(at, Content::Scalar { text, value, quoted: !plain }))
    }

    fn collection_tag(&self, tag: Option<&Tag>, expect: &str, at: Marker) -> Read<()> {
        match tag {
            Some(tag) if !tag.is_yaml_core_schema() || tag.suffix != expect => Err(self.unknown_tag(tag, at)),
            _ => Ok(()),
        }
    }

    fn unknown_tag(&self, tag: &Tag, at: Marker) -> Box<Diagnostic> {
        self.refuse(at, format!("the tag `{tag}` means nothing here"))
    }

    fn count(&mut self, at: Marker, more: usize) -> Read<()> {
        self.values = self.values.saturating_add(more);
        if self.values > VALUES {
            return Err(
                self.refuse(at, format!("with its aliases written out it has more than {VALUES} values"))
            );
        }
        Ok(())
    }

    fn next(&mut self) -> Read<(Event<'a>, Span)> {
        match self.parser.next_event() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(self.refuse(*error.marker(), error.info().to_owned())),
            None => Err(self.refuse(Marker::new(0, 1, 0), "it ends too early".to_owned())),
        }
    }

    fn refuse(&self, at: Marker, reason: String) -> Box<Diagnostic> {
        let message = format!("`{}` cannot be read: {reason}", self.file);
        Box::new(Diagnostic::error(&codes::INPUT_UNREADABLE, message).at(self.at(at).place()))
    }

    fn at(&self, mark: Marker) -> At {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let line = number(mark.line()).max(1);
        let column = number(mark.col()).saturating_add(1);
        At { file: self.file.clone(), line, column: if line == 1 { column + self.shift } else { column } }
    }
}
