//! Generated structs, enums and unions.

use std::borrow::Cow;

use super::{Object, Path, Val, Value};

/// A struct, enum or union with one shape as a [`Value`].
///
/// Implemented with [`shape!`](crate::shape), [`words!`](crate::words), [`union!`](crate::union) or a derive, not by hand.
pub trait Shape: Sized + 'static {
    /// The value as a target renders it.
    fn into_value(self) -> Value;

    /// Reads it back; `None` where the value is late or of another shape.
    fn from_value(value: &Value) -> Option<Self>;
}

/// A generated struct around an [`Object`]: its properties can be read by key.
pub trait Struct: Shape {
    /// The properties as they stand.
    fn object(&self) -> &Object;

    /// Reads a property, by key or by a path of keys.
    fn get<T>(&self, path: impl Into<Path<Self, T>>) -> Option<Val<T>> {
        path.into().read(self.object())
    }
}

/// Implements [`Shape`] and [`Struct`] for tuple structs around an [`Object`](crate::Object).
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
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::Map(self.0)
            }
            #[inline]
            fn from_value(value: &$crate::Value) -> ::std::option::Option<Self> {
                match value {
                    $crate::Value::Map(map) => ::std::option::Option::Some($name(::std::clone::Clone::clone(map))),
                    _ => ::std::option::Option::None,
                }
            }
        }
        impl $crate::Struct for $name {
            #[inline]
            fn object(&self) -> &$crate::Object {
                &self.0
            }
        }
    )+};
}

/// Implements [`Shape`] for tuple structs around a [`Value`]: unions, which take one of several shapes.
///
/// ```
/// use ias_core::{IntoVal, Value, union};
///
/// pub struct Code(Value);
/// union!(Code);
/// impl Code {
///     pub fn image(uri: impl IntoVal<String>) -> Self {
///         Code(Value::one("ImageUri", uri))
///     }
/// }
/// ```
#[macro_export]
macro_rules! union {
    ($($name:ident),+ $(,)?) => {$(
        impl $crate::Shape for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                self.0
            }
            #[inline]
            fn from_value(value: &$crate::Value) -> ::std::option::Option<Self> {
                ::std::option::Option::Some($name(value.clone()))
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
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::word(Self::WORDS[self as usize].0)
            }
            #[inline]
            fn from_value(value: &$crate::Value) -> ::std::option::Option<Self> {
                $crate::find_word(value, Self::WORDS)
            }
        }
    };
}

// `#[inline]` on what the macros above expand to has nothing to do with speed: it keeps the compiler from generating code
// for thousands of types of which a program uses a dozen.

// Thousands of expansions call these instead of holding the same code, which the compiler would check each time.

#[doc(hidden)]
pub const fn word(word: &'static str) -> Value {
    Value::Text(Cow::Borrowed(word))
}

#[doc(hidden)]
pub fn find_word<T: Copy>(value: &Value, words: &[(&str, T)]) -> Option<T> {
    let text = value.as_str()?;
    words.iter().find(|(word, _)| *word == text).map(|(_, variant)| *variant)
}
