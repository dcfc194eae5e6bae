//! Why values are written without types.

use super::Wanted;
use crate::value::Value;

/// Why a value is not written with types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untyped {
    /// The type of a resource or object is unknown.
    Type(String),
    /// A property is unknown to its type.
    Unknown(String),
    /// A mandatory property is missing.
    Lacks(String),
    /// A word is none of the enum's.
    Word(String),
    /// The value is of another type than its property.
    Form(&'static str, &'static str),
    /// Text that does not look like the reference that is wanted.
    Kind(&'static str),
    /// A value that no alternative of a union takes.
    Alternative(String),
    /// What the target says.
    Other(&'static str),
}

impl Untyped {
    pub(super) fn of(value: &Value, wanted: &Wanted) -> Untyped {
        match (wanted, value) {
            (Wanted::Words(..), Value::Text(text)) => Untyped::Word(text.to_string()),
            (Wanted::Kind(kind), Value::Text(_)) => Untyped::Kind(kind),
            (Wanted::Union(name, _), _) => Untyped::Alternative(name.to_string()),
            _ => Untyped::Form(value_name(value), wanted_name(wanted)),
        }
    }
}

impl std::fmt::Display for Untyped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Untyped::Type(name) => write!(f, "there is no typed handle for `{name}`"),
            Untyped::Unknown(name) => write!(f, "its type has no property `{name}`"),
            Untyped::Lacks(name) => write!(f, "the mandatory property `{name}` is missing"),
            Untyped::Word(word) => write!(f, "`{word}` is none of the known words"),
            Untyped::Form(found, wanted) => write!(f, "{found} stands where {wanted} is wanted"),
            Untyped::Kind(kind) => write!(f, "the text does not look like a `{kind}`"),
            Untyped::Alternative(name) => write!(f, "no alternative of `{name}` takes it"),
            Untyped::Other(reason) => f.write_str(reason),
        }
    }
}

fn value_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a truth value",
        Value::Int(_) => "a whole number",
        Value::Float(_) | Value::Number(_) => "a number",
        Value::Text(_) => "a text",
        Value::List(_) => "a list",
        Value::Map(_) => "a map",
        Value::Expr(_) => "a late value",
    }
}

fn wanted_name(wanted: &Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "a text",
        Wanted::Kind(_) => "a reference",
        Wanted::Bool => "a truth value",
        Wanted::Int => "a whole number",
        Wanted::Float => "a number",
        Wanted::Json | Wanted::Special(_) | Wanted::Union(..) => "something else",
        Wanted::Words(..) => "a word",
        Wanted::Struct(..) | Wanted::Map(_) => "a map",
        Wanted::List(_) => "a list",
    }
}
