//! Values of fields, and how they become properties.

use std::collections::BTreeMap;

use ias_core::{IntoVal, Json, List, Map, Object, Shape, Val, Value};
use indexmap::IndexMap;

use super::Schema;
use crate::api::{IntOrString, Quantity};

/// A type that a field of a custom resource can have.
///
/// Derived together with [`Schema`](derive@Schema).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a field of a custom resource",
    note = "derive `ias_k8s::crd::Schema` for your own types"
)]
pub trait Field: Schema + Sized {
    /// The type as keys and late values know it: `i64` of every whole number, [`List`] of a `Vec`.
    type Property;

    /// The value as it is written; `None` leaves the property out.
    fn write(self) -> Option<Value>;

    /// Reads it back, if it is known and has this shape. What reads from nothing may be left out.
    fn read(value: Option<&Value>) -> Option<Self>;

    /// [`Schema::schema`], for what knows of the type that it is a field.
    #[doc(hidden)]
    fn structure() -> Object {
        Self::schema()
    }
}

macro_rules! fields {
    ($($of:ty => $property:ty, $value:ident => $read:expr;)*) => {$(
        impl Field for $of {
            type Property = $property;
            fn write(self) -> Option<Value> {
                Some(IntoVal::<$property>::into_val(self).into_value())
            }
            fn read(value: Option<&Value>) -> Option<Self> {
                let $value = value?;
                $read
            }
        }
    )*};
}

fields! {
    String => String, value => value.as_str().map(str::to_owned);
    bool => bool, value => value.as_bool();
    i8 => i64, value => whole(value);
    i16 => i64, value => whole(value);
    i32 => i64, value => whole(value);
    i64 => i64, value => whole(value);
    u8 => i64, value => whole(value);
    u16 => i64, value => whole(value);
    u32 => i64, value => whole(value);
    u64 => i64, value => whole(value);
    f32 => f64, value => number(value).map(|number| number as f32);
    f64 => f64, value => number(value);
    Value => Json, value => Some(value.clone());
    Object => Json, value => value.as_object().cloned();
    Quantity => Quantity, value => Quantity::from_value(value);
    IntOrString => IntOrString, value => IntOrString::from_value(value);
}

fn whole<T: TryFrom<i64>>(value: &Value) -> Option<T> {
    T::try_from(value.as_i64()?).ok()
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Float(number) => Some(*number),
        Value::Int(number) => Some(*number as f64),
        _ => None,
    }
}

impl<T: Schema> Field for Val<T> {
    type Property = T;

    fn write(self) -> Option<Value> {
        Some(self.into_value())
    }

    fn read(value: Option<&Value>) -> Option<Val<T>> {
        value.cloned().map(Val::raw)
    }
}

impl<T: Field> Field for Option<T> {
    type Property = T::Property;

    fn write(self) -> Option<Value> {
        self.and_then(T::write)
    }

    fn read(value: Option<&Value>) -> Option<Option<T>> {
        match value {
            None | Some(Value::Null) => Some(None),
            value => T::read(value).map(Some),
        }
    }
}

impl<T: Field> Field for Box<T> {
    type Property = T::Property;

    fn write(self) -> Option<Value> {
        T::write(*self)
    }

    fn read(value: Option<&Value>) -> Option<Box<T>> {
        T::read(value).map(Box::new)
    }
}

impl<T: Field> Field for Vec<T> {
    type Property = List<T::Property>;

    fn write(self) -> Option<Value> {
        Some(Value::List(self.into_iter().map(|item| item.write().unwrap_or_default()).collect()))
    }

    fn read(value: Option<&Value>) -> Option<Vec<T>> {
        value?.as_list()?.iter().map(|item| T::read(Some(item))).collect()
    }
}

macro_rules! maps {
    ($($of:ty),*) => {$(
        impl<T: Field> Field for $of {
            type Property = Map<T::Property>;

            fn write(self) -> Option<Value> {
                let entry = |(key, value): (String, T)| (key.into(), value.write().unwrap_or_default());
                Some(Value::Map(self.into_iter().map(entry).collect()))
            }

            fn read(value: Option<&Value>) -> Option<Self> {
                let entries = value?.as_object()?.iter();
                entries.map(|(key, value)| Some((key.to_string(), T::read(Some(value))?))).collect()
            }
        }
    )*};
}

maps!(BTreeMap<String, T>, IndexMap<String, T>);

/// Sets a property, unless it is to be left out.
pub fn put(object: &mut Object, name: &'static str, value: Option<Value>) {
    if let Some(value) = value {
        object.set(name, value);
    }
}

/// The same where the server fills in a default: a value that equals it is left to the server.
pub fn put_unless(object: &mut Object, name: &'static str, value: Option<Value>, default: &Option<Value>) {
    if value != *default {
        object.set(name, value.unwrap_or_default());
    }
}
