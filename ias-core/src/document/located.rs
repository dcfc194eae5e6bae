//! Values of a document with the place where each stands.

use std::borrow::Cow;

use crate::value::{Object, Text, Value};

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, counted in characters.
    pub column: u32,
}

/// A value of a document and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Located {
    /// Where it begins. A value of an alias stands where the anchor is, text of an alias where the alias is.
    pub at: Position,
    /// What it is.
    pub content: Content,
}

/// What a value of a document is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Text, a number, a truth value, or nothing.
    Scalar {
        /// The text as it is written, without quotes and escapes.
        text: String,
        /// What it means.
        value: Scalar,
        /// Whether it stands between quotes, in a block, or behind a tag, so that it can be nothing but text.
        quoted: bool,
    },
    /// A list.
    List(Vec<Located>),
    /// A map, with the entries of merged maps last.
    Map(Vec<Entry>),
}

/// What a scalar means.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number that a [`f64`] gives back as it was written; not finite only where a schema has words for that.
    Float(f64),
    /// A number that neither of the two holds exactly, as JSON writes it.
    Number(String),
    /// The text itself.
    Text,
}

/// An entry of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Text,
    /// The key as it is written, where that is not the key: a number or truth value whose text is another one.
    pub written: Option<Box<str>>,
    /// Where the key stands.
    pub at: Position,
    /// The value.
    pub value: Located,
}

impl Located {
    /// Text at a place.
    pub fn text(at: Position, text: impl Into<String>) -> Located {
        Located { at, content: Content::Scalar { text: text.into(), value: Scalar::Text, quoted: true } }
    }

    /// A list at a place.
    pub fn list(at: Position, items: Vec<Located>) -> Located {
        Located { at, content: Content::List(items) }
    }

    /// A map with one entry, as a function call is written in some documents. It stands where its value does.
    pub fn single(key: impl Into<Text>, value: Located) -> Located {
        let at = value.at;
        Located { at, content: Content::Map(vec![Entry { key: key.into(), written: None, at, value }]) }
    }

    /// The text, where this is text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, value: Scalar::Text, .. } => Some(text),
            _ => None,
        }
    }

    /// The items, where this is a list.
    pub fn as_list(&self) -> Option<&[Located]> {
        match &self.content {
            Content::List(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, where this is a map.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.content {
            Content::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Located> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key, where this is a map that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_map()?.iter().find(|entry| entry.key == key)
    }

    /// Whether this is nothing: `null`, `~`, or an empty place.
    pub fn is_null(&self) -> bool {
        matches!(self.content, Content::Scalar { value: Scalar::Null, .. })
    }

    /// What this is, in a word or two for a message: `text`, `a list`.
    pub fn kind(&self) -> &'static str {
        match &self.content {
            Content::List(_) => "a list",
            Content::Map(_) => "a map",
            Content::Scalar { value, .. } => match value {
                Scalar::Null => "nothing",
                Scalar::Bool(_) => "a truth value",
                Scalar::Int(_) | Scalar::Float(_) | Scalar::Number(_) => "a number",
                Scalar::Text => "text",
            },
        }
    }

    /// The value without places.
    pub fn to_value(&self) -> Value {
        match &self.content {
            Content::Scalar { text, value, .. } => value.to_value(text),
            Content::List(items) => Value::List(items.iter().map(Located::to_value).collect()),
            Content::Map(entries) => Value::Map(object(entries)),
        }
    }
}

/// Entries without places.
pub(crate) fn object(entries: &[Entry]) -> Object {
    entries.iter().map(|entry| (entry.key.clone(), entry.value.to_value())).collect()
}

impl Scalar {
    /// The value, given the text that was written.
    pub fn to_value(&self, text: &str) -> Value {
        match self {
            Scalar::Null => Value::Null,
            Scalar::Bool(truth) => Value::Bool(*truth),
            Scalar::Int(number) => Value::Int(*number),
            Scalar::Float(number) => Value::Float(*number),
            Scalar::Number(number) => Value::Number(Cow::Owned(number.clone())),
            Scalar::Text => Value::Text(Cow::Owned(text.to_owned())),
        }
    }
}
