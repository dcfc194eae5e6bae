//! Values: what is known now and what only deployment knows.
//!
//! [`Value`] is the untyped, ordered tree that a target renders. [`Val<T>`] is the typed view that users hold: a known
//! `T`, or an expression that becomes one. Properties take `impl IntoVal<T>`, see [`IntoVal`].

mod at;
mod expr;
mod into_val;
mod invalid;
mod key;
mod kind;
mod lazy;
mod literal;
mod object;
pub mod pointer;
mod quantity;
mod shape;
mod text;
mod val;
mod word;

use std::borrow::Cow;
use std::panic::Location;

pub use at::At;
pub use expr::{Expr, Reference};
pub use into_val::{IntoVal, Json, List, Map, entries, items};
pub use invalid::Invalid;
pub use key::{IntoKey, Key, Probe, key};
pub use kind::{Fits, Is, Kind, known};
pub use lazy::{Lazy, lazy};
pub use object::Object;
pub use quantity::{Duration, Size};
pub use shape::{Optional, Shape, Struct};
pub use text::{ToText, concat};
pub use val::{Decode, Val};
pub use word::known_word;

/// Text that is usually a literal of the program, so it is borrowed where it can be.
pub type Text = Cow<'static, str>;

/// The untyped, ordered tree below every typed value.
///
/// ```
/// use ias_core::{Value, value};
///
/// let policy = value!({ "Effect": "Allow", "Action": ["s3:GetObject"] });
/// assert_eq!(policy.get("Effect").and_then(Value::as_str), Some("Allow"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// JSON's `null`.
    #[default]
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other finite number.
    Float(f64),
    /// A number that neither of the two holds exactly, as JSON writes it: `18446744073709551616`. Only documents that are
    /// read have such numbers.
    Number(Text),
    /// Text.
    Text(Text),
    /// A sequence, in order.
    List(Vec<Value>),
    /// An ordered map.
    Map(Object),
    /// Something that only deployment, or the end of the program, resolves.
    Expr(Box<Expr>),
}

impl Value {
    /// A map with one entry, as an alternative of a union is often written.
    #[track_caller]
    pub fn one<T>(key: &'static str, value: impl IntoVal<T>) -> Value {
        let mut map = Object::new();
        map.put(key, value);
        Value::Map(map)
    }

    /// The text, where this is known text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, where this is a known whole number.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// The truth value, where this is a known one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The elements, where this is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// The entries, where this is a map.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object()?.get(key)
    }

    /// The value that a JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) names.
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, token| {
            let token = pointer::unescape(token);
            match value {
                Value::Map(map) => map.get(&token),
                Value::List(list) => list.get(token.parse::<usize>().ok()?),
                _ => None,
            }
        })
    }

    /// The line that set what a JSON pointer leads to, or the innermost thing around it inside this value of which that is
    /// known. Lists have no lines of their own.
    pub fn place_of(&self, pointer: &str) -> Option<&'static Location<'static>> {
        match self {
            Value::Map(map) => map.place_of(pointer),
            Value::List(list) => {
                let (index, rest) = object::first(pointer)?;
                list.get(index.parse::<usize>().ok()?)?.place_of(rest)
            }
            _ => None,
        }
    }

    /// Whether nothing in this value waits for deployment.
    pub fn is_known(&self) -> bool {
        match self {
            Value::Expr(_) => false,
            Value::List(list) => list.iter().all(Value::is_known),
            Value::Map(map) => map.iter().all(|(_, value)| value.is_known()),
            _ => true,
        }
    }

    /// Calls `visit` for this value and everything below it, parents first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Value)) {
        visit(self);
        match self {
            Value::List(list) => list.iter().for_each(|value| value.walk(visit)),
            Value::Map(map) => map.iter().for_each(|(_, value)| value.walk(visit)),
            Value::Expr(expr) => expr.parts().into_iter().for_each(|value| value.walk(visit)),
            _ => {}
        }
    }
}

macro_rules! from {
    ($($source:ty => $make:expr;)*) => {$(
        impl From<$source> for Value {
            fn from(source: $source) -> Value {
                let make: fn($source) -> Value = $make;
                make(source)
            }
        }
    )*};
}

from! {
    bool => Value::Bool;
    i8 => |n| Value::Int(n.into());
    i16 => |n| Value::Int(n.into());
    i32 => |n| Value::Int(n.into());
    i64 => Value::Int;
    u8 => |n| Value::Int(n.into());
    u16 => |n| Value::Int(n.into());
    u32 => |n| Value::Int(n.into());
    f64 => Value::Float;
    &str => |text| Value::Text(Cow::Owned(text.to_owned()));
    String => |text| Value::Text(Cow::Owned(text));
    Text => Value::Text;
    Object => Value::Map;
    Vec<Value> => Value::List;
    Expr => |expr| Value::Expr(Box::new(expr));
}

impl<T> From<Val<T>> for Value {
    fn from(val: Val<T>) -> Value {
        val.into_value()
    }
}

impl<T> From<&Val<T>> for Value {
    fn from(val: &Val<T>) -> Value {
        val.as_value().clone()
    }
}

impl From<serde_json::Value> for Value {
    fn from(json: serde_json::Value) -> Value {
        match json {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(truth) => Value::Bool(truth),
            serde_json::Value::Number(number) => match number.as_i64() {
                Some(whole) => Value::Int(whole),
                // A whole number beyond `i64` loses precision here, as it does in every JSON reader of a cloud.
                None => Value::Float(number.as_f64().unwrap_or_default()),
            },
            serde_json::Value::String(text) => Value::Text(Cow::Owned(text)),
            serde_json::Value::Array(list) => Value::List(list.into_iter().map(Value::from).collect()),
            serde_json::Value::Object(map) => Value::Map(
                map.into_iter().map(|(key, value)| (Cow::Owned(key), Value::from(value))).collect(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value;

    #[test]
    fn pointers_follow_rfc_6901() {
        let document = value!({ "a/b": [{ "m~n": 8 }], "": "empty" });
        assert_eq!(document.pointer("/a~1b/0/m~0n"), Some(&Value::Int(8)));
        assert_eq!(document.pointer("/").and_then(Value::as_str), Some("empty"));
        assert!(document.pointer("").is_some());
        assert_eq!(document.pointer("a"), None);
        assert_eq!(document.pointer("/a~1b/7"), None);
    }

    #[test]
    fn json_comes_over_in_order() {
        let json: serde_json::Value = serde_json::from_str(r#"{"z":1,"a":[null,true,1.5,"x"]}"#).unwrap();
        let value = Value::from(json);
        assert_eq!(value.pointer("/a/2"), Some(&Value::Float(1.5)));
        assert!(value.is_known());
    }
}
