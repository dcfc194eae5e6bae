//! Values of input files with the place where each stands.

use std::sync::Arc;

use crate::diagnostic::Place;
use crate::document::{self, Schema};

/// A place in an input. Cheap to clone: a file has as many as it has values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    pub(super) file: Arc<str>,
    pub(super) line: u32,
    pub(super) column: u32,
}

impl At {
    pub(super) fn place(&self) -> Place {
        Place::new(self.file.to_string(), self.line, self.column)
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Located {
    /// Unique in its tree, see [`Located::number`].
    pub(super) id: usize,
    pub(super) at: At,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Scalar { text: String, value: Scalar, quoted: bool },
    List(Vec<Located>),
    Map(Vec<Entry>),
}

/// What a scalar is by the core schema of YAML 1.2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Scalar {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    Text,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) at: At,
    pub(super) value: Located,
    /// A context value of the `cdk` command line that no file has: it counts only if the program's type names it.
    pub(super) tentative: bool,
}

impl Located {
    pub(super) fn new(at: At, content: Content) -> Located {
        Located { id: 0, at, content }
    }

    pub(super) fn plain(at: At, text: String) -> Located {
        let value = Scalar::read(&text);
        Located::new(at, Content::Scalar { text, value, quoted: false })
    }

    pub(super) fn map(at: At) -> Located {
        Located::new(at, Content::Map(Vec::new()))
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.content, Content::Scalar { value: Scalar::Null, .. })
    }

    /// Lays another layer over this one: maps are merged, everything else is replaced.
    pub(super) fn merge(&mut self, over: Located) {
        if let (Content::Map(below), Content::Map(_)) = (&mut self.content, &over.content) {
            let Content::Map(above) = over.content else { return };
            for entry in above {
                match below.iter_mut().find(|old| old.key == entry.key) {
                    Some(old) => {
                        old.value.merge(entry.value);
                        old.tentative &= entry.tentative;
                    }
                    None => below.push(entry),
                }
            }
        } else {
            *self = over;
        }
    }

    /// Gives every value its number, parents first, and returns what is known of each.
    pub(super) fn number(&mut self) -> Vec<Known> {
        let mut known = Vec::new();
        let root = Known {
            parent: None,
            is_list: false,
            path: String::new(),
            at: self.at.clone(),
            named: self.at.clone(),
        };
        self.number_below(root, &mut known);
        known
    }

    fn number_below(&mut self, about: Known, known: &mut Vec<Known>) {
        self.id = known.len();
        let path = about.path.clone();
        known.push(Known { is_list: matches!(self.content, Content::List(_)), ..about });
        let id = self.id;
        let join = |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
        match &mut self.content {
            Content::Scalar { .. } => {}
            Content::List(items) => {
                for (n, item) in items.iter_mut().enumerate() {
                    let (at, path) = (item.at.clone(), join(&n.to_string()));
                    item.number_below(
                        Known { parent: Some(id), is_list: false, path, named: at.clone(), at },
                        known,
                    );
                }
            }
            Content::Map(entries) => {
                for entry in entries {
                    let (path, at) = (join(&entry.key), entry.value.at.clone());
                    entry.value.number_below(
                        Known { parent: Some(id), is_list: false, path, at, named: entry.at.clone() },
                        known,
                    );
                }
            }
        }
    }
}

/// What is known of a value besides its content.
pub(super) struct Known {
    pub(super) parent: Option<usize>,
    pub(super) is_list: bool,
    /// The keys that lead to it, joined with dots.
    pub(super) path: String,
    pub(super) at: At,
    /// Where its key stands; for others, where it stands itself.
    pub(super) named: At,
}

impl Scalar {
    /// Reads a plain scalar by the [core schema](https://yaml.org/spec/1.2.2/#103-core-schema).
    pub(super) fn read(text: &str) -> Scalar {
        Schema::Core.resolve(text).into()
    }
}

impl From<document::Scalar> for Scalar {
    fn from(scalar: document::Scalar) -> Scalar {
        match scalar {
            document::Scalar::Null => Scalar::Null,
            document::Scalar::Bool(truth) => Scalar::Bool(truth),
            document::Scalar::Int(number) => Scalar::Int(number.into()),
            document::Scalar::Float(number) => Scalar::Float(number),
            // No type of a program holds it exactly, but some come near.
            document::Scalar::Number(number) => match number.parse() {
                Ok(number) => Scalar::Int(number),
                Err(_) => number.parse().map_or(Scalar::Text, Scalar::Float),
            },
            document::Scalar::Text => Scalar::Text,
        }
    }
}
