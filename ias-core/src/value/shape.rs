//! Generated structs, enums and unions.

use super::Value;

/// A struct, enum or union with one shape as a [`Value`].
///
/// Implemented with [`shape!`](crate::shape), [`words!`](crate::words) or a derive, not by hand.
pub trait Shape: Sized + 'static {
    /// The value as a target renders it.
    fn into_value(self) -> Value;

    /// Reads it back; `None` where the value is late or of another shape.
    fn from_value(value: &Value) -> Option<Self>;
}

/// Implements [`Shape`] for tuple structs around an [`Object`](crate::Object).
///
/// ```
/// use ias_core::{IntoVal, Key, Object, shape};
///
/// pub struct Versioning(Object);
/// shape!(Versioning);
/// impl Versioning {
///     pub const STATUS: Key<Self, String> = Key::new("Status");
///     pub fn new(status: impl IntoVal<String>) -> Self {
///         let mut new = Self(Object::new());
///         new.0.put("Status", status);
///         new
///     }
/// }
/// ```
#[macro_export]
macro_rules! shape {
    ($($name:ident),+ $(,)?) => {$(
        impl $crate::Shape for $name {
            fn into_value(self) -> $crate::Value {
                $crate::Value::Map(self.0)
            }
            fn from_value(value: &$crate::Value) -> ::std::option::Option<Self> {
                value.as_object().cloned().map($name)
            }
        }
    )+};
}

/// Implements [`Shape`] for an enum whose variants are words of the document.
///
/// ```
/// #[derive(Clone, Copy, Debug, PartialEq, Eq)]
/// pub enum Status { Enabled, Suspended }
/// ias_core::words!(Status { Enabled = "Enabled", Suspended = "Suspended" });
/// ```
#[macro_export]
macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            const WORDS: &'static [(&'static str, $name)] = &[$(($word, $name::$variant)),+];
        }
        impl $crate::Shape for $name {
            fn into_value(self) -> $crate::Value {
                $crate::Value::Text(::std::borrow::Cow::Borrowed(Self::WORDS[self as usize].0))
            }
            fn from_value(value: &$crate::Value) -> ::std::option::Option<Self> {
                let text = value.as_str()?;
                Self::WORDS.iter().find(|(word, _)| *word == text).map(|(_, variant)| *variant)
            }
        }
    };
}
