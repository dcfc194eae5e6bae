//! What a property accepts.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::marker::PhantomData;

use super::{Fits, Invalid, Is, Kind, Object, Shape, Text, Val, Value};
use crate::diagnostic::codes;

/// What a property of type `T` accepts.
///
/// `From` and `Into` cannot express this across crates (the orphan rule, and overlap with the reflexive `From`), so
/// properties take `impl IntoVal<T>`: literals, known values, late values, kinds that fit, alternatives of a union, and
/// lists and maps of all these.
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` does not take `{Self}`",
    note = "a known reference is written `known(\"arn:..\")`, text with late parts `text!(\"..{{}}..\", value)`, a word `Status::Enabled`"
)]
pub trait IntoVal<T> {
    /// The value as the property holds it.
    fn into_val(self) -> Val<T>;
}

/// The type of a property that takes a list of `T`.
pub struct List<T>(PhantomData<fn() -> T>);

/// The type of a property that takes a map from text to `T`.
pub struct Map<T>(PhantomData<fn() -> T>);

/// The type of a property that takes a free-form JSON document.
pub struct Json;

// Text takes plain strings, late text, and every kind of reference.

impl IntoVal<String> for &str {
    fn into_val(self) -> Val<String> {
        Val::unchecked(self)
    }
}

impl IntoVal<String> for String {
    fn into_val(self) -> Val<String> {
        Val::unchecked(self)
    }
}

impl IntoVal<String> for &String {
    fn into_val(self) -> Val<String> {
        Val::unchecked(self.as_str())
    }
}

impl IntoVal<String> for Text {
    fn into_val(self) -> Val<String> {
        Val::raw(Value::Text(self))
    }
}

impl<K: Kind> IntoVal<String> for Val<Is<K>> {
    fn into_val(self) -> Val<String> {
        self.cast()
    }
}

impl<K: Kind> IntoVal<String> for &Val<Is<K>> {
    fn into_val(self) -> Val<String> {
        self.clone().cast()
    }
}

// One impl serves "the same kind" and "a kind that fits": `Fits` is reflexive by generated code.

impl<A: Kind + Fits<B>, B> IntoVal<Is<B>> for Val<Is<A>> {
    fn into_val(self) -> Val<Is<B>> {
        self.cast()
    }
}

impl<A: Kind + Fits<B>, B> IntoVal<Is<B>> for &Val<Is<A>> {
    fn into_val(self) -> Val<Is<B>> {
        self.clone().cast()
    }
}

macro_rules! itself {
    ([$($generics:tt)*] $of:ty) => {
        impl<$($generics)*> IntoVal<$of> for Val<$of> {
            fn into_val(self) -> Val<$of> {
                self
            }
        }
        impl<$($generics)*> IntoVal<$of> for &Val<$of> {
            fn into_val(self) -> Val<$of> {
                self.clone()
            }
        }
    };
}

itself!([] String);
itself!([] bool);
itself!([] i64);
itself!([] f64);
itself!([] Json);
itself!([T] List<T>);
itself!([T] Map<T>);
itself!([S: Shape] S);

impl<S: Shape> IntoVal<S> for S {
    fn into_val(self) -> Val<S> {
        Val::raw(self.into_value())
    }
}

impl IntoVal<bool> for bool {
    fn into_val(self) -> Val<bool> {
        Val::unchecked(self)
    }
}

macro_rules! whole {
    ($($from:ty),*) => {$(
        impl IntoVal<i64> for $from {
            fn into_val(self) -> Val<i64> {
                Val::unchecked(i64::from(self))
            }
        }
        impl IntoVal<f64> for $from {
            fn into_val(self) -> Val<f64> {
                Val::unchecked(i64::from(self))
            }
        }
    )*};
}

whole!(i8, i16, i32, i64, u8, u16, u32);

macro_rules! wide {
    ($($from:ty),*) => {$(
        impl IntoVal<i64> for $from {
            #[track_caller]
            fn into_val(self) -> Val<i64> {
                match i64::try_from(self) {
                    Ok(number) => Val::unchecked(number),
                    Err(_) => Invalid::new(&codes::NUMBER_OUT_OF_RANGE, format!("{self} is too large for a number here"))
                        .hint(format!("the largest is {}", i64::MAX))
                        .val(),
                }
            }
        }
    )*};
}

wide!(u64, usize, isize);

impl IntoVal<f64> for f64 {
    #[track_caller]
    fn into_val(self) -> Val<f64> {
        // A whole number is written as one, `50` and not `50.0`; up to 2^53 nothing is lost by that.
        if self.fract() == 0.0 && self.abs() <= 9_007_199_254_740_992.0 {
            return Val::unchecked(self as i64);
        }
        if self.is_finite() {
            return Val::unchecked(self);
        }
        Invalid::new(&codes::NUMBER_OUT_OF_RANGE, format!("{self} cannot be written as a number")).val()
    }
}

impl IntoVal<f64> for f32 {
    #[track_caller]
    fn into_val(self) -> Val<f64> {
        // Through text, so that 0.1_f32 is written 0.1 and not 0.10000000149011612.
        self.to_string().parse::<f64>().unwrap_or(f64::NAN).into_val()
    }
}

/// The list of these items; `list!` expands to a call of this.
#[doc(hidden)]
pub fn items<T>(items: Vec<Val<T>>) -> Val<List<T>> {
    Val::raw(Value::List(items.into_iter().map(Val::into_value).collect()))
}

/// The map of these entries; `map!` expands to a call of this.
#[doc(hidden)]
pub fn entries<T>(entries: Vec<(Text, Val<T>)>) -> Val<Map<T>> {
    Val::raw(Value::Map(entries.into_iter().map(|(key, value)| (key, value.into_value())).collect()))
}

fn list<T, V: IntoVal<T>>(items: impl IntoIterator<Item = V>) -> Val<List<T>> {
    // A loop, as `collect` would be compiled for the items of every type and the arrays of every length.
    let mut list = Vec::new();
    for item in items {
        list.push(item.into_val().into_value());
    }
    Val::raw(Value::List(list))
}

impl<T, V: IntoVal<T>> IntoVal<List<T>> for Vec<V> {
    fn into_val(self) -> Val<List<T>> {
        list(self)
    }
}

impl<T, V: IntoVal<T>, const N: usize> IntoVal<List<T>> for [V; N] {
    fn into_val(self) -> Val<List<T>> {
        list(self)
    }
}

impl<T, V: IntoVal<T> + Clone> IntoVal<List<T>> for &[V] {
    fn into_val(self) -> Val<List<T>> {
        list(self.iter().cloned())
    }
}

impl<T, V: IntoVal<T> + Clone> IntoVal<List<T>> for &Vec<V> {
    fn into_val(self) -> Val<List<T>> {
        list(self.iter().cloned())
    }
}

fn map<T, K: Into<String>, V: IntoVal<T>>(entries: impl IntoIterator<Item = (K, V)>) -> Val<Map<T>> {
    let entry = |(key, value): (K, V)| (Cow::Owned(key.into()), value.into_val().into_value());
    Val::raw(Value::Map(entries.into_iter().map(entry).collect()))
}

impl<T, K: Into<String>, V: IntoVal<T>> IntoVal<Map<T>> for Vec<(K, V)> {
    fn into_val(self) -> Val<Map<T>> {
        map(self)
    }
}

impl<T, K: Into<String>, V: IntoVal<T>, const N: usize> IntoVal<Map<T>> for [(K, V); N] {
    fn into_val(self) -> Val<Map<T>> {
        map(self)
    }
}

impl<T, K: Into<String>, V: IntoVal<T>> IntoVal<Map<T>> for BTreeMap<K, V> {
    fn into_val(self) -> Val<Map<T>> {
        map(self)
    }
}

impl<T, K: Into<String>, V: IntoVal<T>, H> IntoVal<Map<T>> for indexmap::IndexMap<K, V, H> {
    fn into_val(self) -> Val<Map<T>> {
        map(self)
    }
}

impl<T, K: Into<String> + Ord, V: IntoVal<T>, H: BuildHasher> IntoVal<Map<T>> for HashMap<K, V, H> {
    // Sorted, so that no hash order reaches a document.
    fn into_val(self) -> Val<Map<T>> {
        map(self.into_iter().collect::<BTreeMap<_, _>>())
    }
}

// A free-form document takes JSON, values, and every generated struct.

impl IntoVal<Json> for serde_json::Value {
    fn into_val(self) -> Val<Json> {
        Val::raw(self.into())
    }
}

impl IntoVal<Json> for Value {
    fn into_val(self) -> Val<Json> {
        Val::raw(self)
    }
}

impl IntoVal<Json> for Object {
    fn into_val(self) -> Val<Json> {
        Val::raw(Value::Map(self))
    }
}

impl<S: Shape> IntoVal<Json> for S {
    fn into_val(self) -> Val<Json> {
        Val::raw(self.into_value())
    }
}

impl IntoVal<Json> for &str {
    fn into_val(self) -> Val<Json> {
        Val::unchecked(self)
    }
}

impl IntoVal<Json> for String {
    fn into_val(self) -> Val<Json> {
        Val::unchecked(self)
    }
}

impl IntoVal<Json> for Val<String> {
    fn into_val(self) -> Val<Json> {
        self.cast()
    }
}
