//! Objects of which one property is set, as enums with values are written.

use ias_core::{Object, Value};

/// The object with this one property.
pub fn chosen(name: &'static str, value: impl Into<Value>) -> Value {
    let mut object = Object::new();
    object.set(name, value);
    Value::Map(object)
}

/// The one property of an object.
pub fn choice(value: &Value) -> Option<(&str, &Value)> {
    let object = value.as_object()?;
    let mut entries = object.iter();
    let (name, value) = entries.next()?;
    entries.next().is_none().then_some((name, value))
}
