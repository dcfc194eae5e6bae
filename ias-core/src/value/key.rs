//! Typed keys: reading and changing a property without a string.

use std::marker::PhantomData;
use std::panic::Location;

use super::{IntoVal, List, Object, Shape, Text, Val, Value};

/// The way from a struct `S` to a property of type `T` in it or somewhere below it.
///
/// A property's setter names the property, so nothing else has to: [`key`] makes a key of a setter, and whatever takes a
/// key takes the setter itself.
///
/// ```
/// use ias_core::{IntoVal, Struct, fields, key};
///
/// fields!(Fields);
/// pub enum RuleType {}
/// impl ias_core::Optional for RuleType {}
/// pub type Rule = Fields<RuleType>;
/// impl Rule {
///     pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
///     pub fn inner(self, value: impl IntoVal<Rule>) -> Self { with(self, "Inner", value) }
/// }
///
/// let rule = Rule::new().status("Enabled").inner(Rule::new().status("Disabled"));
/// let known = |value: Option<ias_core::Val<String>>| value.and_then(|value| value.known());
/// assert_eq!(known(rule.get(Rule::status)).as_deref(), Some("Enabled"));
/// assert_eq!(known(rule.get(key(Rule::inner).then(Rule::status))).as_deref(), Some("Disabled"));
/// ```
pub struct Key<S, T> {
    way: Way,
    of: PhantomData<fn(S) -> T>,
}

/// A [`Key`] without its types, so that what keys do is compiled once.
#[derive(Clone)]
struct Way {
    /// The structs on the way down to the property.
    down: Vec<Text>,
    name: Text,
}

/// A key from whatever names a property; see [`Key`].
pub fn key<S, T, Form>(property: impl IntoKey<S, T, Form>) -> Key<S, T> {
    property.into_key()
}

impl<S, T> Key<S, T> {
    /// The key of the property `name`, for structs whose setters cannot name it.
    pub const fn new(name: &'static str) -> Key<S, T> {
        Key { way: Way { down: Vec::new(), name: Text::Borrowed(name) }, of: PhantomData }
    }

    /// The key of a property of the struct that this key names.
    #[must_use]
    pub fn then<U, Form>(self, property: impl IntoKey<T, U, Form>) -> Key<S, U> {
        Key { way: self.way.then(property.into_key().way), of: PhantomData }
    }

    /// The property's own name in the document.
    pub fn name(&self) -> &str {
        &self.way.name
    }

    /// [`name`](Key::name), owned.
    pub fn into_name(self) -> Text {
        self.way.name
    }

    /// The names on the way to the property, its own last.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Text> {
        self.way.down.iter().chain([&self.way.name])
    }

    /// Reads the property below `object`.
    pub fn read(&self, object: &Object) -> Option<Val<T>> {
        self.way.read(object).map(Val::raw)
    }

    /// Sets the property below `object`; maps on the way are made where they are missing.
    pub fn write(&self, object: &mut Object, value: Val<T>, place: &'static Location<'static>) {
        self.way.owner(object).set_at(self.way.name.clone(), Value::from(value), place);
    }

    /// Takes the property away from below `object` and returns it.
    pub fn remove(&self, object: &mut Object) -> Option<Val<T>> {
        self.way.remove(object).map(Val::raw)
    }
}

impl<S, T> Key<S, List<T>> {
    /// Appends to the list below `object`, which is made where it is missing; a late list stays as it is.
    pub fn push(&self, object: &mut Object, item: Val<T>, place: &'static Location<'static>) {
        self.way.push(object, item.into(), place);
    }
}

impl Way {
    fn then(mut self, inner: Way) -> Way {
        self.down.push(self.name);
        self.down.extend(inner.down);
        Way { down: self.down, name: inner.name }
    }

    fn read(&self, object: &Object) -> Option<Value> {
        let mut map = object;
        for name in &self.down {
            let Some(Value::Map(inner)) = map.get(name) else { return None };
            map = inner;
        }
        map.get(&self.name).cloned()
    }

    fn remove(&self, object: &mut Object) -> Option<Value> {
        let mut map = object;
        for name in &self.down {
            let Some(Value::Map(inner)) = map.get_mut(name) else { return None };
            map = inner;
        }
        map.remove(&self.name)
    }

    fn push(&self, object: &mut Object, item: Value, place: &'static Location<'static>) {
        let map = self.owner(object);
        match map.get_mut(&self.name) {
            Some(Value::List(items)) => items.push(item),
            Some(Value::Expr(_)) => {}
            _ => drop(map.set_at(self.name.clone(), Value::List(vec![item]), place)),
        }
    }

    fn owner<'a>(&self, object: &'a mut Object) -> &'a mut Object {
        self.down.iter().fold(object, |map, name| map.child(name.clone()))
    }
}

impl<S, T> Clone for Key<S, T> {
    fn clone(&self) -> Key<S, T> {
        Key { way: self.way.clone(), of: PhantomData }
    }
}

impl<S, T> std::fmt::Debug for Key<S, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.way.down.iter().try_for_each(|name| write!(f, "{name}."))?;
        f.write_str(&self.way.name)
    }
}

/// What names a property of type `T` of the struct `S`: its setter, a union's constructor, or a [`Key`].
///
/// `Form` tells these apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "this is no property of `{S}`",
    note = "a property is named by its setter: `bucket.get(CfnBucketProps::bucket_name)`"
)]
pub trait IntoKey<S, T, Form> {
    /// The key.
    fn into_key(self) -> Key<S, T>;
}

impl<S, T> IntoKey<S, T, Key<S, T>> for Key<S, T> {
    fn into_key(self) -> Key<S, T> {
        self
    }
}

impl<S, T> IntoKey<S, T, Key<S, T>> for &Key<S, T> {
    fn into_key(self) -> Key<S, T> {
        self.clone()
    }
}

impl<S: Shape, T, F: FnOnce(S, Probe<T>) -> S> IntoKey<S, T, fn(S, T) -> S> for F {
    fn into_key(self) -> Key<S, T> {
        let empty = S::from_value(&Value::Map(Object::new()));
        let set = empty.map(|empty| self(empty, Probe(PhantomData)).into_value());
        Key { way: learn(set), of: PhantomData }
    }
}

impl<S: Shape, T, F: FnOnce(Probe<T>) -> S> IntoKey<S, T, fn(T) -> S> for F {
    fn into_key(self) -> Key<S, T> {
        Key { way: learn(Some(self(Probe(PhantomData)).into_value())), of: PhantomData }
    }
}

/// The way to what a setter has set.
fn learn(set: Option<Value>) -> Way {
    let name = match set {
        Some(Value::Map(set)) => set.into_iter().next().map(|(name, _)| name),
        _ => None,
    };
    Way { down: Vec::new(), name: name.unwrap_or_default() }
}

/// Stands for a value when a setter is asked which property it sets.
///
/// It converts to a `T` in one way only, which is how the compiler learns the type of a property from its setter.
pub struct Probe<T>(PhantomData<T>);

impl<T> IntoVal<T> for Probe<T> {
    fn into_val(self) -> Val<T> {
        Val::raw(Value::Null)
    }
}
