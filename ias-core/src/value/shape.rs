//! Generated structs and unions.

use super::{IntoKey, Object, Val, Value};

/// A struct, union or set of words with one shape as a [`Value`].
///
/// Implemented with [`shape!`](crate::shape), [`fields!`](crate::fields), [`words!`](crate::words),
/// [`union!`](crate::union) or a derive, not by hand.
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

    /// Reads a property, named by its setter or a [`Key`](super::Key).
    fn get<T, Form>(&self, property: impl IntoKey<Self, T, Form>) -> Option<Val<T>> {
        property.into_key().read(self.object())
    }
}

/// Implements [`Shape`] and [`Struct`] for tuple structs around an [`Object`](crate::Object).
///
/// ```
/// use ias_core::{IntoVal, Object, shape};
///
/// pub struct Versioning(Object);
/// shape!(Versioning);
/// impl Versioning {
///     pub fn new(status: impl IntoVal<String>) -> Self {
///         Self(Object::new()).status(status)
///     }
///     pub fn status(mut self, value: impl IntoVal<String>) -> Self {
///         self.0.put("Status", value);
///         self
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

/// Declares a struct around an [`Object`](crate::Object) of which generated types are aliases, each with a marker of its
/// own: `type Rule = Fields<of::Rule>`.
///
/// One set of implementations serves all of them, which halves what the compiler has to do for thousands of
/// generated types. Beside the struct stand `empty` and `with`, which constructors and setters are made of. [`Key`](crate::Key)
/// shows an example.
#[macro_export]
macro_rules! fields {
    ($name:ident) => {
        /// The properties of a type, which `T` tells apart.
        pub struct $name<T>($crate::Object, ::core::marker::PhantomData<fn() -> T>);

        fn empty<T>() -> $name<T> {
            $name($crate::Object::new(), ::core::marker::PhantomData)
        }

        #[track_caller]
        fn with<T, V>(mut fields: $name<T>, name: &'static str, value: impl $crate::IntoVal<V>) -> $name<T> {
            let value = $crate::Val::into_value($crate::IntoVal::into_val(value));
            fields.0.set_at(name, value, ::core::panic::Location::caller());
            fields
        }

        impl<T: $crate::Optional> $name<T> {
            /// Nothing is set yet, nothing is mandatory.
            pub fn new() -> Self {
                empty()
            }
        }
        impl<T: $crate::Optional> ::core::default::Default for $name<T> {
            fn default() -> Self {
                empty()
            }
        }
        impl<T> ::core::clone::Clone for $name<T> {
            fn clone(&self) -> Self {
                $name(::core::clone::Clone::clone(&self.0), ::core::marker::PhantomData)
            }
        }
        impl<T> ::core::cmp::PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }
        impl<T> ::core::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl<T: 'static> $crate::Shape for $name<T> {
            fn into_value(self) -> $crate::Value {
                $crate::Value::Map(self.0)
            }
            fn from_value(value: &$crate::Value) -> ::core::option::Option<Self> {
                match value {
                    $crate::Value::Map(map) => ::core::option::Option::Some($name(
                        ::core::clone::Clone::clone(map),
                        ::core::marker::PhantomData,
                    )),
                    _ => ::core::option::Option::None,
                }
            }
        }
        impl<T: 'static> $crate::Struct for $name<T> {
            fn object(&self) -> &$crate::Object {
                &self.0
            }
        }
    };
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

/// Marks a type of [`fields!`](crate::fields) in which nothing is mandatory: it gets `new()` and `Default`.
pub trait Optional: 'static {}

// `#[inline]` on what the macros above expand to has nothing to do with speed: it keeps the compiler from generating code
// for thousands of types of which a program uses a dozen.
