//! What is expected of a value.

use std::fmt;
use std::sync::Arc;

use regex_lite::Regex;
use serde_json::Value as Json;

use super::{Capture, Outcome};

/// What a value in a finished document must be: a literal, or one of the functions of this module.
///
/// Made by [`pattern!`](crate::pattern), or from whatever converts: text, numbers, [`serde_json::Value`].
#[derive(Clone)]
pub struct Matcher(pub(super) Form);

#[derive(Clone)]
pub(super) enum Form {
    Scalar(Json),
    Object(Vec<(String, Matcher)>, Others),
    Array(Vec<Matcher>, Items),
    Any,
    Absent,
    Exact(Json),
    Not(Box<Matcher>),
    SerializedJson(Box<Matcher>),
    Regexp(Regex),
    Capture(Capture),
    Custom(&'static str, Arc<dyn Fn(&Json) -> bool + Send + Sync>),
}

/// Whether an object may have other keys than the expected ones.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Others {
    /// As in the matcher around it.
    Inherited,
    Allowed,
    Refused,
}

/// Which items an array may have.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Items {
    /// Exactly the expected ones, objects among them as in the matcher around it.
    Inherited,
    /// Exactly the expected ones.
    These,
    /// The expected ones in this order, and others before, between and after them.
    Among,
}

/// Anything but nothing and `null`.
pub fn any_value() -> Matcher {
    Matcher(Form::Any)
}

/// Nothing: the key does not exist.
pub fn absent() -> Matcher {
    Matcher(Form::Absent)
}

/// An object that has at least these keys, and so on for literal objects inside it.
pub fn object_like(pattern: impl Into<Matcher>) -> Matcher {
    keys(pattern.into(), Others::Allowed)
}

/// An object that has exactly these keys, and so on for literal objects inside it.
pub fn object_equals(pattern: impl Into<Matcher>) -> Matcher {
    keys(pattern.into(), Others::Refused)
}

/// An array that has at least these items, in this order.
///
/// As in the AWS CDK, a literal object in it must be equal; write [`object_like`] where it may have other keys. What is no
/// array counts as the one item looked for.
pub fn array_with(pattern: impl Into<Matcher>) -> Matcher {
    items(pattern.into(), Items::Among)
}

/// An array of exactly these items; a literal object in it must be equal.
pub fn array_equals(pattern: impl Into<Matcher>) -> Matcher {
    items(pattern.into(), Items::These)
}

/// Exactly this value.
pub fn exact(value: impl Into<Json>) -> Matcher {
    Matcher(Form::Exact(value.into()))
}

/// A value that is there but does not match.
pub fn not(pattern: impl Into<Matcher>) -> Matcher {
    Matcher(Form::Not(Box::new(pattern.into())))
}

/// Text that holds a JSON document, which must match.
pub fn serialized_json(pattern: impl Into<Matcher>) -> Matcher {
    Matcher(Form::SerializedJson(Box::new(pattern.into())))
}

/// Text in which this regular expression is found, in the syntax of [`regex_lite`].
///
/// # Panics
///
/// If it is no regular expression.
#[track_caller]
pub fn string_like_regexp(expression: &str) -> Matcher {
    match Regex::new(expression) {
        Ok(regex) => Matcher(Form::Regexp(regex)),
        Err(error) => panic!("`{expression}` is no regular expression: {error}"),
    }
}

/// A value that a function accepts; `what` says what it accepts, for failures.
///
/// ```
/// use ias_core::testing::{matching, outcome};
/// let port = matching("a registered port", |value| value.as_u64().is_some_and(|port| port >= 1024));
/// assert!(outcome(&port, &8080.into()).is_match());
/// ```
pub fn matching(what: &'static str, accept: impl Fn(&Json) -> bool + Send + Sync + 'static) -> Matcher {
    Matcher(Form::Custom(what, Arc::new(accept)))
}

/// Tries a matcher on a value; literal objects may have other keys.
pub fn outcome(pattern: &Matcher, value: &Json) -> Outcome {
    Outcome::of(pattern, value)
}

fn keys(pattern: Matcher, others: Others) -> Matcher {
    match pattern.0 {
        Form::Object(entries, _) => Matcher(Form::Object(entries, others)),
        other => Matcher(other),
    }
}

fn items(pattern: Matcher, which: Items) -> Matcher {
    match pattern.0 {
        Form::Array(items, _) => Matcher(Form::Array(items, which)),
        other => Matcher(Form::Array(vec![Matcher(other)], which)),
    }
}

impl Matcher {
    /// An object of these entries; [`pattern!`](crate::pattern) calls this.
    #[doc(hidden)]
    pub fn object(entries: Vec<(String, Matcher)>) -> Matcher {
        Matcher(Form::Object(entries, Others::Inherited))
    }

    /// An array of these items; [`pattern!`](crate::pattern) calls this.
    #[doc(hidden)]
    pub fn array(items: Vec<Matcher>) -> Matcher {
        Matcher(Form::Array(items, Items::Inherited))
    }

    /// `null`; [`pattern!`](crate::pattern) calls this.
    #[doc(hidden)]
    pub fn null() -> Matcher {
        Matcher(Form::Scalar(Json::Null))
    }
}

impl From<Json> for Matcher {
    fn from(value: Json) -> Matcher {
        match value {
            Json::Object(map) => {
                Matcher::object(map.into_iter().map(|(key, value)| (key, value.into())).collect())
            }
            Json::Array(items) => Matcher::array(items.into_iter().map(Into::into).collect()),
            scalar => Matcher(Form::Scalar(scalar)),
        }
    }
}

impl From<&Json> for Matcher {
    fn from(value: &Json) -> Matcher {
        value.clone().into()
    }
}

impl From<&Matcher> for Matcher {
    fn from(matcher: &Matcher) -> Matcher {
        matcher.clone()
    }
}

impl From<Capture> for Matcher {
    fn from(capture: Capture) -> Matcher {
        Matcher(Form::Capture(capture))
    }
}

impl From<&Capture> for Matcher {
    fn from(capture: &Capture) -> Matcher {
        capture.clone().into()
    }
}

impl<T: Into<Matcher>> From<Vec<T>> for Matcher {
    fn from(items: Vec<T>) -> Matcher {
        Matcher::array(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Matcher>, const N: usize> From<[T; N]> for Matcher {
    fn from(items: [T; N]) -> Matcher {
        Matcher::array(items.into_iter().map(Into::into).collect())
    }
}

macro_rules! scalars {
    ($($scalar:ty),*) => { $(
        impl From<$scalar> for Matcher {
            fn from(value: $scalar) -> Matcher {
                Matcher(Form::Scalar(value.into()))
            }
        }
    )* };
}

scalars!(&str, String, bool, i32, i64, u16, u32, u64, usize, f64);

impl fmt::Display for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Scalar(value) | Form::Exact(value) => write!(f, "{value}"),
            Form::Object(entries, _) => {
                f.write_str("{")?;
                for (at, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{}:{value}", if at == 0 { "" } else { "," }, Json::from(key.as_str()))?;
                }
                f.write_str("}")
            }
            Form::Array(items, which) => {
                f.write_str(if *which == Items::Among { "array with [" } else { "[" })?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Form::Any => f.write_str("any value"),
            Form::Absent => f.write_str("nothing"),
            Form::Not(inner) => write!(f, "not {inner}"),
            Form::SerializedJson(inner) => write!(f, "JSON text of {inner}"),
            Form::Regexp(regex) => write!(f, "text like /{regex}/"),
            Form::Capture(capture) => match capture.pattern() {
                Some(pattern) => write!(f, "{pattern} to capture"),
                None => f.write_str("a value to capture"),
            },
            Form::Custom(what, _) => f.write_str(what),
        }
    }
}

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
