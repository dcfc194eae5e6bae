//! A part of a document that a construct was made from.

use std::sync::Arc;

use super::{Content, Entry, Located, Position};
use crate::diagnostic::Place;
use crate::value::pointer::unescape;

/// The part of a document that a construct was made from, which tells where each of its values was written.
///
/// A construct that comes from a file gets one with [`Node::set_excerpt`](crate::Node::set_excerpt); its diagnostics then
/// point at the file first.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    file: Arc<str>,
    at: Position,
    value: Located,
}

impl Excerpt {
    /// The value of an entry, which begins at its key.
    pub fn entry(file: Arc<str>, entry: Entry) -> Excerpt {
        Excerpt { file, at: entry.at, value: entry.value }
    }

    /// A whole value.
    pub fn whole(file: Arc<str>, value: Located) -> Excerpt {
        Excerpt { file, at: value.at, value }
    }

    /// What was written.
    pub fn value(&self) -> &Located {
        &self.value
    }

    /// Where it begins.
    pub fn place(&self) -> Place {
        self.at(self.at)
    }

    /// Where the value stands to which a JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) leads: its key,
    /// or for an item of a list the item. A part of the pointer that was not written counts as the map that lacks it.
    pub fn place_of(&self, pointer: &str) -> Place {
        let (mut at, mut value) = (self.at, &self.value);
        for token in pointer.split('/').skip(1) {
            let token = unescape(token);
            let next = match &value.content {
                Content::Map(entries) => {
                    entries.iter().find(|entry| entry.key == token).map(|entry| (entry.at, &entry.value))
                }
                Content::List(items) => {
                    token.parse::<usize>().ok().and_then(|n| items.get(n)).map(|item| (item.at, item))
                }
                Content::Scalar { .. } => None,
            };
            match next {
                Some(next) => (at, value) = next,
                None => break,
            }
        }
        self.at(at)
    }

    fn at(&self, at: Position) -> Place {
        Place::new(self.file.to_string(), at.line, at.column)
    }
}
