//! A value of a file, with what a reader of definitions asks of it.

use ias_core::Place;
use ias_core::document::{Content, Located, Position, Scalar};

/// A value of a file.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    file: &'a str,
    value: &'a Located,
}

impl<'a> Node<'a> {
    pub fn new(file: &'a str, value: &'a Located) -> Node<'a> {
        Node { file, value }
    }

    fn of(self, value: &'a Located) -> Node<'a> {
        Node { file: self.file, value }
    }

    fn at(self, at: Position) -> Place {
        Place::new(self.file.to_owned(), at.line, at.column)
    }

    /// Where it stands.
    pub fn place(self) -> Place {
        self.at(self.value.at)
    }

    /// Where the key stands; where the map itself stands, if it has none.
    pub fn key_place(self, key: &str) -> Place {
        self.at(self.value.entry(key).map_or(self.value.at, |entry| entry.at))
    }

    /// The entries of a map in order; nothing for anything else.
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let entries = self.value.as_map().unwrap_or_default();
        entries.iter().map(move |entry| (entry.key.as_ref(), self.of(&entry.value)))
    }

    /// The items of a list in order; nothing for anything else.
    pub fn items(self) -> impl Iterator<Item = Node<'a>> {
        self.value.as_list().unwrap_or_default().iter().map(move |item| self.of(item))
    }

    /// The value of a key. One that is `null` counts as absent, as for the API server.
    pub fn get(self, key: &str) -> Option<Node<'a>> {
        self.value.get(key).map(|value| self.of(value)).filter(|value| !value.is_null())
    }

    pub fn is_null(self) -> bool {
        self.value.is_null()
    }

    pub fn is_map(self) -> bool {
        self.value.as_map().is_some()
    }

    pub fn is_list(self) -> bool {
        self.value.as_list().is_some()
    }

    pub fn as_str(self) -> Option<&'a str> {
        self.value.as_str()
    }

    fn scalar(self) -> Option<(&'a str, &'a Scalar)> {
        match &self.value.content {
            Content::Scalar { text, value, .. } => Some((text, value)),
            _ => None,
        }
    }

    pub fn as_bool(self) -> Option<bool> {
        match self.scalar()? {
            (_, Scalar::Bool(truth)) => Some(*truth),
            _ => None,
        }
    }

    pub fn as_f64(self) -> Option<f64> {
        match self.scalar()? {
            (_, Scalar::Int(number)) => Some(*number as f64),
            (_, Scalar::Float(number)) => Some(*number),
            (_, Scalar::Number(number)) => number.parse().ok(),
            _ => None,
        }
    }

    pub fn as_u64(self) -> Option<u64> {
        match self.scalar()? {
            (_, Scalar::Int(number)) => u64::try_from(*number).ok(),
            (_, Scalar::Float(number)) if number.fract() == 0.0 && (0.0..1e15).contains(number) => {
                Some(*number as u64)
            }
            _ => None,
        }
    }

    /// What it is, to stand after "not".
    pub fn words(self) -> String {
        match self.scalar() {
            Some((text, Scalar::Text)) if text.chars().count() <= 40 => format!("the text `{text}`"),
            Some((text, Scalar::Bool(_) | Scalar::Int(_) | Scalar::Float(_))) => format!("`{text}`"),
            _ => self.value.kind().to_owned(),
        }
    }

    /// The text as it is written, of anything but a list or map.
    pub fn written(self) -> Option<&'a str> {
        Some(self.scalar()?.0)
    }

    /// The value as JSON, down to a depth; `None` where it goes deeper or has no form there.
    pub fn to_json(self, depth: usize) -> Option<serde_json::Value> {
        let below = |node: Node<'a>| node.to_json(depth.checked_sub(1)?);
        Some(match &self.value.content {
            Content::Scalar { text, value, .. } => match value {
                Scalar::Null => serde_json::Value::Null,
                Scalar::Bool(truth) => (*truth).into(),
                Scalar::Int(number) => (*number).into(),
                Scalar::Float(number) => serde_json::Number::from_f64(*number)?.into(),
                Scalar::Number(number) => serde_json::from_str(number).ok()?,
                Scalar::Text => text.as_str().into(),
            },
            Content::List(_) => serde_json::Value::Array(self.items().map(below).collect::<Option<_>>()?),
            Content::Map(_) => {
                let entries = self.entries().map(|(key, value)| Some((key.to_owned(), below(value)?)));
                serde_json::Value::Object(entries.collect::<Option<_>>()?)
            }
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use ias_core::document::{Reader, Schema, Source};

    use super::*;

    /// The first document of a text.
    #[track_caller]
    pub(in super::super) fn read(text: &str) -> Located {
        Reader::new(Schema::Go).read(&Source::new("a.yaml", text.to_owned())).unwrap().remove(0)
    }

    #[test]
    fn values_come_with_their_places() {
        let value = read("a: {b: [1, -2.5, x, ~]}\nc: 18446744073709551616\nd: yes\n");
        let root = Node::new("a.yaml", &value);
        let list = root.get("a").unwrap().get("b").unwrap();
        assert_eq!(
            (list.place().to_string(), root.key_place("c").to_string()),
            ("a.yaml:1:8".into(), "a.yaml:2:1".into())
        );
        assert_eq!(list.to_json(3).unwrap(), serde_json::json!([1, -2.5, "x", null]));
        assert_eq!((list.to_json(0), root.get("c").unwrap().as_u64()), (None, None));
        assert_eq!(root.get("c").unwrap().as_f64(), Some(18446744073709551616.0));
        let yes = root.get("d").unwrap();
        assert_eq!((yes.as_bool(), yes.words()), (Some(true), "`yes`".into()));
    }
}
