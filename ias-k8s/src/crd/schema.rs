//! What a type looks like in a definition.

use std::collections::BTreeMap;

use ias_core::{Json, List, Map, Object, Val, Value, value};
use indexmap::IndexMap;

use crate::api::{IntOrString, Quantity};
use crate::structural::QUANTITY;

/// A type that can be a part of a custom resource.
///
/// Derive it; see [the module](crate::crd) for what becomes of which type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no schema",
    note = "derive it for your own types: `#[derive(ias_k8s::crd::Schema)]`"
)]
pub trait Schema {
    /// The structural schema, as it stands in a definition.
    ///
    /// ```
    /// use ias_core::value;
    /// use ias_k8s::crd::Schema;
    ///
    /// let schema = <Vec<bool>>::schema();
    /// assert_eq!(ias_core::Value::from(schema), value!({ "type": "array", "items": { "type": "boolean" } }));
    /// ```
    fn schema() -> Object;
}

/// `value!` of a map, as the map.
fn object(value: Value) -> Object {
    match value {
        Value::Map(map) => map,
        _ => Object::new(),
    }
}

macro_rules! schemas {
    ($($of:ty => $schema:tt;)*) => {$(
        impl Schema for $of {
            fn schema() -> Object {
                object(value!($schema))
            }
        }
    )*};
}

// Formats are those that the API server knows; it passes over all others.
schemas! {
    String => { "type": "string" };
    bool => { "type": "boolean" };
    i8 => { "type": "integer", "format": "int32", "minimum": (-128), "maximum": 127 };
    i16 => { "type": "integer", "format": "int32", "minimum": (-32_768), "maximum": 32_767 };
    i32 => { "type": "integer", "format": "int32" };
    i64 => { "type": "integer", "format": "int64" };
    u8 => { "type": "integer", "format": "int32", "minimum": 0, "maximum": 255 };
    u16 => { "type": "integer", "format": "int32", "minimum": 0, "maximum": 65_535 };
    u32 => { "type": "integer", "format": "int64", "minimum": 0, "maximum": 4_294_967_295_i64 };
    u64 => { "type": "integer", "format": "int64", "minimum": 0 };
    f32 => { "type": "number", "format": "float" };
    f64 => { "type": "number", "format": "double" };
    IntOrString => { "x-kubernetes-int-or-string": true };
    Json => { "x-kubernetes-preserve-unknown-fields": true };
    Value => { "x-kubernetes-preserve-unknown-fields": true };
    Object => { "type": "object", "x-kubernetes-preserve-unknown-fields": true };
}

/// The pattern that the generators of the Kubernetes project write.
impl Schema for Quantity {
    fn schema() -> Object {
        object(value!({
            "anyOf": [{ "type": "integer" }, { "type": "string" }],
            "pattern": (QUANTITY),
            "x-kubernetes-int-or-string": true
        }))
    }
}

macro_rules! same {
    ($($of:ty),*) => {$(
        impl<T: Schema> Schema for $of {
            fn schema() -> Object {
                T::schema()
            }
        }
    )*};
}

same!(Option<T>, Val<T>, Box<T>);

macro_rules! lists {
    ($($of:ty),*) => {$(
        impl<T: Schema> Schema for $of {
            fn schema() -> Object {
                object(value!({ "type": "array", "items": (T::schema()) }))
            }
        }
    )*};
}

lists!(Vec<T>, List<T>);

macro_rules! maps {
    ($($of:ty),*) => {$(
        impl<T: Schema> Schema for $of {
            fn schema() -> Object {
                object(value!({ "type": "object", "additionalProperties": (T::schema()) }))
            }
        }
    )*};
}

maps!(BTreeMap<String, T>, IndexMap<String, T>, Map<T>);
