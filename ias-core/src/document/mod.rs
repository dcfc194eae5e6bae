//! Documents that other tools wrote: reading YAML and JSON with the place of every value.
//!
//! A [`Source`] is a text and the name under which diagnostics show it, a [`Reader`] turns it into [`Located`] values.
//! Readers differ in what plain text such as `on`, `010` or `12:30` means, so a [`Schema`] says whose rules count.
//!
//! ```
//! use ias_core::document::{Reader, Schema, Source};
//! use ias_core::value;
//!
//! let source = Source::new("web.yaml", "base: &base { size: 3 }\nweb: { <<: *base, on: 0x10 }\n");
//! let documents = Reader::new(Schema::Yaml11).read(&source).unwrap();
//! let web = documents[0].get("web").unwrap();
//! assert_eq!(web.to_value(), value!({ "true": 16, "size": 3 }));
//! assert_eq!((web.at.line, web.at.column), (2, 6));
//! ```
//!
//! What cannot be read is said with its place, several mistakes at once, in bounded time and memory:
//!
//! ```
//! # use ias_core::document::{Reader, Schema, Source};
//! let source = Source::new("web.yaml", "a: 1\nb: 2\na: 3\nb: 4\n");
//! let problems = Reader::new(Schema::Core).read(&source).unwrap_err();
//! assert_eq!(problems.codes(), ["IAS0052", "IAS0052"]);
//! assert_eq!(problems.iter().next().unwrap().places[0].to_string(), "web.yaml:3:1");
//! ```

mod build;
mod disguise;
mod excerpt;
mod json;
mod located;
mod number;
mod problem;
mod schema;
mod source;
mod text;
mod yaml;

use std::sync::Arc;

pub use excerpt::Excerpt;
pub use located::{Content, Entry, Located, Position, Scalar};
pub use schema::Schema;
pub use source::Source;

pub(crate) use problem::{Kind, Problem};

use crate::diagnostic::Diagnostics;
use build::Builder;

/// What a reader makes of a value with a tag of its user's, such as `!Ref`: the value that counts instead.
///
/// The tag comes with its `!`. Plain text behind such a tag is text, whatever it looks like.
///
/// # Errors
///
/// What to do instead, as the hint of the diagnostic; the tag is unknown then.
pub type Tags<'a> = dyn Fn(&str, Located) -> Result<Located, String> + 'a;

/// Reads YAML and JSON.
///
/// Text that begins with `{` or `[` is read as JSON first, where `1e3` is a number and `\ud83d\ude00` one character, and
/// as YAML if it is none. Both may hold several documents: YAML separates them with `---`, JSON values follow each other.
///
/// Anchors, aliases and the merge key `<<` are written out, within the [`Limits`]. Keys are text: numbers and truth values
/// become text as the [`Schema`] says. A key that stands twice in one map is a problem, as readers differ in which of the
/// two counts.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    schema: Schema,
    tags: Option<&'a Tags<'a>>,
    limits: Limits,
}

/// How much a document may hold, so that none fills the memory or the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes; 16 MiB by default. CloudFormation takes a template of one megabyte, and a cluster an object of less
    /// than two.
    pub bytes: usize,
    /// The most levels of lists and maps; 200 by default.
    pub depth: usize,
    /// The most values. Those of an alias count each time that it is used. 500,000 by default.
    pub values: usize,
    /// The most bytes of text with aliases written out; 64 MiB by default.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 16 << 20, depth: 200, values: 500_000, text: 64 << 20 }
    }
}

impl<'a> Reader<'a> {
    /// A reader with the default limits to which tags of users mean nothing.
    pub fn new(schema: Schema) -> Reader<'a> {
        Reader { schema, tags: None, limits: Limits::default() }
    }

    /// Says what tags of users mean.
    #[must_use]
    pub fn tags(self, tags: &'a Tags<'a>) -> Reader<'a> {
        Reader { tags: Some(tags), ..self }
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Reader<'a> {
        Reader { limits, ..self }
    }

    /// Reads all documents. A document with nothing but comments is an empty value; a text without any has none.
    ///
    /// # Errors
    ///
    /// What cannot be read, with its place: `IAS0050` for text that is neither YAML nor JSON, `IAS0051` beyond a limit,
    /// `IAS0052` for a repeated key, `IAS0053` for an unknown tag, `IAS0054` for what no document can say.
    pub fn read(&self, source: &Source) -> Result<Vec<Located>, Diagnostics> {
        let (documents, problems) = self.parse(source.bytes());
        if problems.is_empty() {
            return Ok(documents);
        }
        let file: Arc<str> = source.name().into();
        Err(problems.into_iter().map(|problem| problem.into_diagnostic(&file)).collect())
    }

    /// The documents as far as they can be read, and what cannot.
    pub(crate) fn parse(&self, bytes: &[u8]) -> Read {
        let text = match text::decode(bytes, self.limits.bytes) {
            Ok(text) => text,
            Err(problem) => return (Vec::new(), vec![problem]),
        };
        let mut refused = None;
        if self.schema == Schema::Json || text.trim_start().starts_with(['{', '[']) {
            let read = self.build(json::Events::new(text), Schema::Json);
            if self.schema == Schema::Json || syntax(&read.1).is_none() {
                return read;
            }
            refused = Some(read);
        }
        let read = match text::check(text) {
            Ok(()) => self.yaml(text),
            Err(problem) => (Vec::new(), vec![problem]),
        };
        match refused {
            Some(refused) => further(refused, read),
            None => read,
        }
    }

    fn yaml(&self, text: &str) -> Read {
        let read = self.build(yaml::Events::new(text), self.schema);
        match syntax(&read.1).and_then(|_| disguise::disguise(text)) {
            Some(disguised) => further(read, self.build(yaml::Events::disguised(&disguised), self.schema)),
            None => read,
        }
    }

    fn build<'t>(&self, events: impl build::Events<'t>, schema: Schema) -> Read {
        Builder::new(events, schema, self.tags, self.limits).documents()
    }
}

/// Documents as far as they can be read, and what cannot.
type Read = (Vec<Located>, Vec<Problem>);

/// Where a text is no document of its format.
fn syntax(problems: &[Problem]) -> Option<Position> {
    problems.iter().find(|one| one.kind == Kind::Syntax).map(|one| one.at)
}

/// The second of two ways to read a text, if it goes on where the first one ends: of two explanations the one that came
/// further is right more often.
fn further(first: Read, second: Read) -> Read {
    match syntax(&second.1) {
        Some(at) if syntax(&first.1) >= Some(at) => first,
        _ => second,
    }
}
