//! YAML and JSON with the place of every value.
//!
//! Values lie in one list and name each other by number, so that neither reading nor dropping a deep document needs a
//! deep stack, and an alias costs no copy.

use std::collections::BTreeMap;

use ias_core::{Diagnostic, Place};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, StrInput, Tag};

use super::codes;

/// Larger files are refused. The API server takes no object above 3 MiB, and a file may hold many.
const BYTES: usize = 64 << 20;
/// Deeper files are refused; the readers of the API server go about as far.
const DEPTH: usize = 10_000;

/// What a file holds.
#[derive(Debug, Default)]
pub struct Document {
    file: String,
    values: Vec<Stored>,
    /// The documents of the file.
    roots: Vec<usize>,
}

#[derive(Debug)]
struct Stored {
    at: At,
    content: Content,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct At {
    line: u32,
    column: u32,
}

#[derive(Debug)]
enum Content {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<usize>),
    Map(Vec<Entry>),
}

#[derive(Clone, Debug)]
struct Entry {
    key: String,
    at: At,
    value: usize,
}

/// A value of a document.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    document: &'a Document,
    number: usize,
}

impl<'a> Node<'a> {
    fn stored(self) -> &'a Stored {
        &self.document.values[self.number]
    }

    fn of(self, number: usize) -> Node<'a> {
        Node { document: self.document, number }
    }

    fn place_at(self, at: At) -> Place {
        Place::new(self.document.file.clone(), at.line, at.column)
    }

    /// Where it stands.
    pub fn place(self) -> Place {
        self.place_at(self.stored().at)
    }

    /// Where the key stands; where the map itself stands, if it has none.
    pub fn key_place(self, key: &str) -> Place {
        let entry = self.raw_entries().iter().find(|entry| entry.key == key);
        self.place_at(entry.map_or(self.stored().at, |entry| entry.at))
    }

    fn raw_entries(self) -> &'a [Entry] {
        match &self.stored().content {
            Content::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The entries of a map in order; nothing for anything else.
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        self.raw_entries().iter().map(move |entry| (entry.key.as_str(), self.of(entry.value)))
    }

    /// The items of a list in order; nothing for anything else.
    pub fn items(self) -> impl Iterator<Item = Node<'a>> {
        let items: &[usize] = match &self.stored().content {
            Content::List(items) => items,
            _ => &[],
        };
        items.iter().map(move |&number| self.of(number))
    }

    /// The value of a key. One that is `null` counts as absent, as for the API server.
    pub fn get(self, key: &str) -> Option<Node<'a>> {
        let entry = self.raw_entries().iter().find(|entry| entry.key == key)?;
        Some(self.of(entry.value)).filter(|value| !value.is_null())
    }

    pub fn is_null(self) -> bool {
        matches!(self.stored().content, Content::Null)
    }

    pub fn is_map(self) -> bool {
        matches!(self.stored().content, Content::Map(_))
    }

    pub fn is_list(self) -> bool {
        matches!(self.stored().content, Content::List(_))
    }

    pub fn as_str(self) -> Option<&'a str> {
        match &self.stored().content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_bool(self) -> Option<bool> {
        match self.stored().content {
            Content::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    pub fn as_f64(self) -> Option<f64> {
        match self.stored().content {
            Content::Int(number) => Some(number as f64),
            Content::Float(number) => Some(number),
            _ => None,
        }
    }

    pub fn as_u64(self) -> Option<u64> {
        match self.stored().content {
            Content::Int(number) => u64::try_from(number).ok(),
            Content::Float(number) if number.fract() == 0.0 && (0.0..1e15).contains(&number) => {
                Some(number as u64)
            }
            _ => None,
        }
    }

    /// What it is, to stand after "not".
    pub fn words(self) -> String {
        match &self.stored().content {
            Content::Null => "nothing".to_owned(),
            Content::Bool(truth) => format!("`{truth}`"),
            Content::Int(number) => format!("`{number}`"),
            Content::Float(number) => format!("`{number}`"),
            Content::Text(text) if text.chars().count() <= 40 => format!("the text `{text}`"),
            Content::Text(_) => "a text".to_owned(),
            Content::List(_) => "a list".to_owned(),
            Content::Map(_) => "a map".to_owned(),
        }
    }

    /// The value as JSON, down to a depth; `None` where it goes deeper or has no form there.
    pub fn to_json(self, depth: usize) -> Option<serde_json::Value> {
        let below = |node: Node<'a>| node.to_json(depth.checked_sub(1)?);
        Some(match &self.stored().content {
            Content::Null => serde_json::Value::Null,
            Content::Bool(truth) => (*truth).into(),
            Content::Int(number) => (*number).into(),
            Content::Float(number) => serde_json::Number::from_f64(*number)?.into(),
            Content::Text(text) => text.as_str().into(),
            Content::List(_) => serde_json::Value::Array(self.items().map(below).collect::<Option<_>>()?),
            Content::Map(_) => {
                let entries = self.entries().map(|(key, value)| Some((key.to_owned(), below(value)?)));
                serde_json::Value::Object(entries.collect::<Option<_>>()?)
            }
        })
    }
}

impl Document {
    /// Reads all documents of a file, which is called so in problems.
    ///
    /// # Errors
    ///
    /// The first thing that makes it unreadable; a key that stands twice is reported and read on.
    pub fn read(file: &str, text: &str, found: &mut Vec<Diagnostic>) -> Option<Document> {
        let mut reader = Reader {
            parser: Parser::new_from_str(text.strip_prefix('\u{feff}').unwrap_or(text)),
            document: Document { file: file.to_owned(), ..Document::default() },
            anchors: BTreeMap::new(),
            open: Vec::new(),
            found,
        };
        let read = match text.len() > BYTES {
            true => Err(reader.refuse(FIRST, format!("it is larger than {} MiB", BYTES >> 20))),
            false => reader.run(),
        };
        match read {
            Ok(()) => Some(reader.document),
            Err(problem) => {
                found.push(match text.contains("{{") {
                    true => problem.hint("render the template first, for example with `helm template`"),
                    false => *problem,
                });
                None
            }
        }
    }

    /// The documents in order.
    pub fn roots(&self) -> impl Iterator<Item = Node<'_>> {
        self.roots.iter().map(|&number| Node { document: self, number })
    }
}

const FIRST: At = At { line: 1, column: 1 };

struct Reader<'a, 'f> {
    parser: Parser<'a, StrInput<'a>>,
    document: Document,
    /// What each anchor names; a value that is still open is there too, and refused.
    anchors: BTreeMap<usize, usize>,
    /// The lists and maps around the place that is read.
    open: Vec<Open>,
    found: &'f mut Vec<Diagnostic>,
}

struct Open {
    number: usize,
    /// The key whose value comes next.
    key: Option<(String, At, bool)>,
    /// The maps that `<<` names.
    merged: Vec<usize>,
}

type Read<T> = Result<T, Box<Diagnostic>>;

impl<'a> Reader<'a, '_> {
    fn run(&mut self) -> Read<()> {
        loop {
            let (event, span) = match self.parser.next_event() {
                Some(Ok(next)) => next,
                Some(Err(error)) => return Err(self.refuse(at(*error.marker()), error.info().to_owned())),
                None => return Ok(()),
            };
            let at = at(span.start);
            match event {
                Event::StreamEnd => return Ok(()),
                Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
                Event::DocumentEnd => self.anchors.clear(),
                Event::SequenceEnd | Event::MappingEnd => self.close(),
                Event::Alias(anchor) => {
                    let named = self.anchors.get(&anchor).copied();
                    let named = named.filter(|number| self.open.iter().all(|open| open.number != *number));
                    let named = named.ok_or_else(|| {
                        self.refuse(at, "this alias stands inside what it names".to_owned())
                    })?;
                    self.put(named, at, false)?;
                }
                Event::Scalar(text, style, anchor, tag) => {
                    let plain = style == ScalarStyle::Plain;
                    let content = self.scalar(&text, plain, tag.as_deref(), at)?;
                    // A key is text, whatever it looks like.
                    let is_key = self.awaits_key();
                    let content = if is_key { Content::Text(text.into_owned()) } else { content };
                    let number = self.store(at, content, anchor);
                    self.put(number, at, plain)?;
                }
                Event::SequenceStart(anchor, tag) => {
                    self.begin(at, Content::List(Vec::new()), anchor, tag.as_deref())?;
                }
                Event::MappingStart(anchor, tag) => {
                    self.begin(at, Content::Map(Vec::new()), anchor, tag.as_deref())?;
                }
            }
        }
    }

    fn store(&mut self, at: At, content: Content, anchor: usize) -> usize {
        self.document.values.push(Stored { at, content });
        let number = self.document.values.len() - 1;
        if anchor > 0 {
            self.anchors.insert(anchor, number);
        }
        number
    }

    fn begin(&mut self, at: At, content: Content, anchor: usize, tag: Option<&Tag>) -> Read<()> {
        if let Some(tag) = tag.filter(|tag| !tag.is_yaml_core_schema()) {
            return Err(self.refuse(at, format!("the tag `{tag}` means nothing here")));
        }
        if self.open.len() >= DEPTH {
            return Err(self.refuse(at, format!("it is nested deeper than {DEPTH} levels")));
        }
        let number = self.store(at, content, anchor);
        self.put(number, at, false)?;
        self.open.push(Open { number, key: None, merged: Vec::new() });
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        let around = self.open.last();
        around.is_some_and(|open| {
            open.key.is_none() && matches!(self.document.values[open.number].content, Content::Map(_))
        })
    }

    /// Puts a value where it belongs: into the list or map around it, or at the top.
    fn put(&mut self, number: usize, at: At, plain: bool) -> Read<()> {
        let is_key = self.awaits_key();
        let Some(open) = self.open.last_mut() else {
            self.document.roots.push(number);
            return Ok(());
        };
        if is_key {
            let Content::Text(text) = &self.document.values[number].content else {
                return Err(self.refuse(at, "a key is text, and this is a list or a map".to_owned()));
            };
            open.key = Some((text.clone(), at, plain));
            return Ok(());
        }
        let key = open.key.take();
        match (&mut self.document.values[open.number].content, key) {
            (Content::List(items), _) => items.push(number),
            (Content::Map(_), Some((key, _, true))) if key == "<<" => open.merged.push(number),
            (Content::Map(entries), Some((key, at, _))) => entries.push(Entry { key, at, value: number }),
            _ => {}
        }
        Ok(())
    }

    /// Ends the innermost list or map: keys that stand twice are reported, and what `<<` names is added.
    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let mut merged: Vec<Entry> = Vec::new();
        for number in open.merged {
            match &self.document.values[number].content {
                Content::Map(entries) => merged.extend(entries.iter().cloned()),
                Content::List(maps) => {
                    merged.extend(maps.iter().flat_map(|&map| match &self.document.values[map].content {
                        Content::Map(entries) => entries.clone(),
                        _ => Vec::new(),
                    }))
                }
                _ => {}
            }
        }
        let Content::Map(entries) = &mut self.document.values[open.number].content else { return };
        let mut first: BTreeMap<String, At> = BTreeMap::new();
        let file = &self.document.file;
        entries.retain(|entry| {
            if let Some(&other) = first.get(&entry.key) {
                self.found.push(twice(file, entry, other));
                return false;
            }
            first.insert(entry.key.clone(), entry.at);
            true
        });
        // What the map says itself wins, and so does an earlier one of the merged maps.
        for entry in merged {
            if first.insert(entry.key.clone(), entry.at).is_none() {
                entries.push(entry);
            }
        }
    }

    fn scalar(&self, text: &str, plain: bool, tag: Option<&Tag>, at: At) -> Read<Content> {
        match tag.map(|tag| (tag.is_yaml_core_schema(), tag.suffix.as_str(), tag)) {
            None if plain => Ok(plain_scalar(text)),
            None | Some((true, "str", _)) => Ok(Content::Text(text.to_owned())),
            Some((true, "null" | "bool" | "int" | "float", _)) => Ok(plain_scalar(text)),
            Some((_, _, tag)) => Err(self.refuse(at, format!("the tag `{tag}` means nothing here"))),
        }
    }

    fn refuse(&self, at: At, reason: String) -> Box<Diagnostic> {
        let file = &self.document.file;
        let problem = Diagnostic::error(&codes::UNREADABLE, format!("`{file}` cannot be read: {reason}"));
        Box::new(problem.at(Place::new(file.clone(), at.line, at.column)))
    }
}

fn twice(file: &str, entry: &Entry, first: At) -> Diagnostic {
    let place = |at: At| Place::new(file.to_owned(), at.line, at.column);
    Diagnostic::error(&codes::UNREADABLE, format!("the key `{}` stands twice in one map", entry.key))
        .at(place(entry.at))
        .related(place(first), "it stands here first")
        .hint("take one of the two away")
}

fn at(mark: Marker) -> At {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    At { line: number(mark.line()).max(1), column: number(mark.col()).saturating_add(1) }
}

/// What a plain scalar is by the [core schema](https://yaml.org/spec/1.2.2/#103-core-schema) of YAML 1.2; numbers in
/// other bases than ten stay text, which no schema has.
fn plain_scalar(text: &str) -> Content {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Content::Null,
        "true" | "True" | "TRUE" => Content::Bool(true),
        "false" | "False" | "FALSE" => Content::Bool(false),
        _ => {
            let numeric =
                text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
            let whole = text.parse::<i64>().ok().filter(|_| numeric);
            let number = text.parse::<f64>().ok().filter(|number| numeric && number.is_finite());
            match (whole, number) {
                (Some(whole), _) => Content::Int(whole),
                (None, Some(number)) => Content::Float(number),
                _ => Content::Text(text.to_owned()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(text: &str) -> Document {
        let mut found = Vec::new();
        let document = Document::read("a.yaml", text, &mut found);
        assert!(found.is_empty(), "{found:?}");
        document.unwrap()
    }

    #[track_caller]
    fn refused(text: &str) -> String {
        let mut found = Vec::new();
        Document::read("a.yaml", text, &mut found);
        let place = found[0].places[0].to_string();
        format!("{place} {}", found[0].message)
    }

    #[test]
    fn values_come_with_their_places() {
        let document = read("a: {b: [1, -2.5, x]}\n---\n'yes': ~\n1: true\n");
        let roots: Vec<_> = document.roots().collect();
        assert_eq!(roots.len(), 2);
        let list = roots[0].get("a").unwrap().get("b").unwrap();
        assert_eq!(list.place().to_string(), "a.yaml:1:8");
        assert_eq!(roots[1].key_place("1").to_string(), "a.yaml:4:1");
        assert_eq!(list.to_json(3).unwrap(), serde_json::json!([1, -2.5, "x"]));
        assert_eq!(list.to_json(0), None);
        assert!(roots[1].get("yes").is_none());
        assert_eq!(roots[1].get("1").unwrap().as_bool(), Some(true));
    }

    #[test]
    fn json_with_tabs_is_yaml() {
        let document = read("{\n\t\"a\":\"\\u00e9\",\n\t\"b\":{\"c\":1.0}}\n");
        let root = document.roots().next().unwrap();
        assert_eq!(root.to_json(3).unwrap(), serde_json::json!({ "a": "é", "b": { "c": 1.0 } }));
    }

    #[test]
    fn aliases_and_merged_maps_are_followed_without_a_copy() {
        let document = read("base: &base {a: 1, b: 2}\nover: {<<: *base, b: 3}\nsame: *base\n");
        let root = document.roots().next().unwrap();
        assert_eq!(root.get("over").unwrap().to_json(2).unwrap(), serde_json::json!({ "b": 3, "a": 1 }));
        assert_eq!(root.get("same").unwrap().get("b").unwrap().as_u64(), Some(2));
    }

    #[test]
    fn mistakes_have_their_place() {
        assert_eq!(refused("a: 1\na: 2\n"), "a.yaml:2:1 the key `a` stands twice in one map");
        assert!(refused("a: &a [*a]\n").contains("inside what it names"));
        assert!(refused("a: !Ref b\n").contains("the tag"));
        assert!(refused("a: [\n").starts_with("a.yaml:2:1 `a.yaml` cannot be read"));
        assert!(refused("? [a]\n: 1\n").contains("a key is text"));
    }

    #[test]
    fn depth_is_bounded_and_needs_no_stack() {
        let deep = |levels: usize| "- ".repeat(levels) + "x";
        assert_eq!(read(&deep(9_000)).roots().count(), 1);
        assert!(refused(&deep(20_000)).contains("deeper than 10000 levels"));
        // The parser's own bound for brackets.
        assert!(refused(&"[".repeat(300)).contains("a.yaml:1:256 "));
    }
}
