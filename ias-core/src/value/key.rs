//! Typed keys: reading and changing a property without a string.

use std::marker::PhantomData;

use super::{Object, Val, Value};

/// A property of struct `S` with a value of type `T`.
///
/// Generated structs have one constant per property; aspects, policies and tests read and change properties with them.
pub struct Key<S, T> {
    name: &'static str,
    of: PhantomData<fn(S) -> T>,
}

impl<S, T> Key<S, T> {
    /// The key of the property `name`.
    pub const fn new(name: &'static str) -> Key<S, T> {
        Key { name, of: PhantomData }
    }

    /// The property's name in the document.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The path to a property of the struct that this key names.
    pub fn then<U>(self, inner: Key<T, U>) -> Path<S, U> {
        Path { names: vec![self.name, inner.name], of: PhantomData }
    }
}

impl<S, T> Clone for Key<S, T> {
    fn clone(&self) -> Key<S, T> {
        *self
    }
}

impl<S, T> Copy for Key<S, T> {}

/// The way from a struct `S` to a property of type `T` somewhere below it.
pub struct Path<S, T> {
    names: Vec<&'static str>,
    of: PhantomData<fn(S) -> T>,
}

impl<S, T> Path<S, T> {
    /// The path to a property of the struct that this path names.
    #[must_use]
    pub fn then<U>(mut self, inner: Key<T, U>) -> Path<S, U> {
        self.names.push(inner.name);
        Path { names: self.names, of: PhantomData }
    }

    /// The names of the properties on the way.
    pub fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// Reads the property below `object`.
    pub fn read(&self, object: &Object) -> Option<Val<T>> {
        let (first, rest) = self.names.split_first()?;
        rest.iter().try_fold(object.get(first)?, |value, name| value.get(name)).cloned().map(Val::raw)
    }

    /// Sets the property below `object`; maps on the way are made where they are missing.
    pub fn write(&self, object: &mut Object, value: Val<T>) {
        let Some((last, way)) = self.names.split_last() else { return };
        way.iter().fold(object, |map, name| map.child(*name)).set(*last, Value::from(value));
    }
}

impl<S, T> Clone for Path<S, T> {
    fn clone(&self) -> Path<S, T> {
        Path { names: self.names.clone(), of: PhantomData }
    }
}

impl<S, T> From<Key<S, T>> for Path<S, T> {
    fn from(key: Key<S, T>) -> Path<S, T> {
        Path { names: vec![key.name], of: PhantomData }
    }
}
