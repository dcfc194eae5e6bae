//! The typed view of a value.

use std::fmt;
use std::marker::PhantomData;

use super::{Expr, Is, Json, Kind, List, Map, Shape, Text, Value};

/// A known `T`, or an expression that becomes one at deployment.
///
/// There is no token hidden inside a `String`: what needs a known value takes a plain `String`, and passing a late value
/// there does not compile.
///
/// ```compile_fail
/// fn hash(text: String) {}
/// let late: ias_core::Val<String> = ias_core::lazy(|| "later");
/// hash(late); // expected `String`, found `Val<String>`
/// ```
pub struct Val<T> {
    value: Value,
    of: PhantomData<fn() -> T>,
}

impl<T> Val<T> {
    /// Takes the untyped value for a `T` without a check; generated code and targets use it.
    pub const fn raw(value: Value) -> Val<T> {
        Val { value, of: PhantomData }
    }

    /// A word, number or document that the type does not know (yet), passed on as it is.
    ///
    /// ```
    /// use ias_core::Val;
    /// let fresh: Val<String> = Val::unchecked("a-value-of-next-year");
    /// ```
    pub fn unchecked(value: impl Into<Value>) -> Val<T> {
        Val::raw(value.into())
    }

    /// The untyped value.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The untyped value, borrowed.
    pub const fn as_value(&self) -> &Value {
        &self.value
    }

    /// The same value under another type, for the rare case that the types do not know what you know.
    pub fn cast<U>(self) -> Val<U> {
        Val::raw(self.value)
    }

    /// Lets another root read this without holding it in place.
    ///
    /// A strong reference (the default) between two CloudFormation stacks is an export and an import: the producer cannot
    /// change or delete the value while it is in use. A weak one goes through an SSM parameter, and the producer stays
    /// free. Inside one root there is no difference.
    #[must_use]
    pub fn weak(mut self) -> Val<T> {
        weaken(&mut self.value);
        self
    }
}

fn weaken(value: &mut Value) {
    match value {
        Value::List(list) => list.iter_mut().for_each(weaken),
        Value::Map(map) => map.values_mut().for_each(weaken),
        Value::Expr(expr) => {
            if let Expr::Reference(reference) = expr.as_mut() {
                reference.weak = true;
            }
            expr.parts_mut().into_iter().for_each(weaken);
        }
        _ => {}
    }
}

impl<T: Decode> Val<T> {
    /// The value, where it is known and well-formed.
    ///
    /// ```
    /// use ias_core::{IntoVal, Val};
    /// let name: Val<String> = "orders".into_val();
    /// assert_eq!(name.known().as_deref(), Some("orders"));
    /// ```
    pub fn known(&self) -> Option<T::Known> {
        T::decode(&self.value)
    }
}

/// A type of value that can be read back.
pub trait Decode {
    /// What is read: `String` for text of any kind, `Vec<Val<T>>` for `List<T>`, the struct or enum itself.
    type Known;

    /// Whether it is a list.
    const LIST: bool = false;

    /// Reads a known value; `None` where it is late or of another type.
    fn decode(value: &Value) -> Option<Self::Known>;

    /// A value that the type does not know (yet), passed on as it is: `String::unchecked(80)` writes a number where text
    /// is wanted. [`Val::unchecked`] does the same where the type is told by the use.
    fn unchecked(value: impl Into<Value>) -> Val<Self>
    where
        Self: Sized,
    {
        Val::unchecked(value)
    }
}

impl Decode for String {
    type Known = String;
    fn decode(value: &Value) -> Option<String> {
        value.as_str().map(str::to_owned)
    }
}

impl<K: Kind> Decode for Is<K> {
    type Known = String;
    fn decode(value: &Value) -> Option<String> {
        value.as_str().map(str::to_owned)
    }
}

impl Decode for bool {
    type Known = bool;
    fn decode(value: &Value) -> Option<bool> {
        value.as_bool()
    }
}

impl Decode for i64 {
    type Known = i64;
    fn decode(value: &Value) -> Option<i64> {
        value.as_i64()
    }
}

impl Decode for Json {
    type Known = Value;
    fn decode(value: &Value) -> Option<Value> {
        value.is_known().then(|| value.clone())
    }
}

impl Decode for f64 {
    type Known = f64;
    fn decode(value: &Value) -> Option<f64> {
        match value {
            Value::Float(number) => Some(*number),
            Value::Number(number) => number.parse().ok(),
            Value::Int(number) => Some(*number as f64),
            _ => None,
        }
    }
}

impl<T> Decode for List<T> {
    type Known = Vec<Val<T>>;
    const LIST: bool = true;
    fn decode(value: &Value) -> Option<Vec<Val<T>>> {
        Some(value.as_list()?.iter().cloned().map(Val::raw).collect())
    }
}

impl<T> Decode for Map<T> {
    type Known = Vec<(Text, Val<T>)>;
    fn decode(value: &Value) -> Option<Vec<(Text, Val<T>)>> {
        Some(value.as_object()?.iter().map(|(key, value)| (key.clone(), Val::raw(value.clone()))).collect())
    }
}

impl<S: Shape> Decode for S {
    type Known = S;
    fn decode(value: &Value) -> Option<S> {
        S::from_value(value)
    }
}

// By hand, because a derive would ask for `T: Clone` and the like.
impl<T> Clone for Val<T> {
    fn clone(&self) -> Val<T> {
        Val::raw(self.value.clone())
    }
}

impl<T> PartialEq for Val<T> {
    fn eq(&self, other: &Val<T>) -> bool {
        self.value == other.value
    }
}

impl<T> fmt::Debug for Val<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
