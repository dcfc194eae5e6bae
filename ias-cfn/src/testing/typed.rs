//! Resources of a finished template with typed properties.

use std::marker::PhantomData;

use ias_core::{IntoKey, Object, Shape, Val, Value};
use serde_json::Value as Json;

use crate::CfnType;

/// The resources of one type in a finished template.
#[derive(Debug)]
pub struct Resources<'a, T> {
    list: Vec<Resource<'a, T>>,
}

/// A resource in a finished template. It is what will be deployed, with what raw overrides, aspects and tags did to it.
#[derive(Debug)]
pub struct Resource<'a, T> {
    logical_id: &'a str,
    path: Option<&'a str>,
    body: &'a Json,
    properties: Object,
    of: PhantomData<fn() -> T>,
}

impl<'a, T: CfnType> Resources<'a, T> {
    pub(super) fn new(list: impl Iterator<Item = (&'a str, Option<&'a str>, &'a Json)>) -> Resources<'a, T> {
        let list = list.map(|(logical_id, path, body)| {
            let properties = match body.get("Properties").cloned().map(Value::from) {
                Some(Value::Map(map)) => map,
                _ => Object::new(),
            };
            Resource { logical_id, path, body, properties, of: PhantomData }
        });
        Resources { list: list.collect() }
    }

    /// Each of them, in the order of the template.
    pub fn iter(&self) -> std::slice::Iter<'_, Resource<'a, T>> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The only one.
    ///
    /// # Panics
    ///
    /// If there is none or more than one.
    #[track_caller]
    pub fn one(&self) -> &Resource<'a, T> {
        match &*self.list {
            [one] => one,
            _ => panic!("expected 1 {}, found {}{}", T::TYPE, self.len(), names(self.iter())),
        }
    }

    /// Asserts that a claim holds for each, and that there is one; `claim` says it, for failures: `"are versioned"`.
    #[track_caller]
    pub fn all(&self, claim: &str, holds: impl Fn(&Resource<'a, T>) -> bool) -> &Self {
        assert!(!self.is_empty(), "there is no {}", T::TYPE);
        let others: Vec<_> = self.iter().filter(|one| !holds(one)).collect();
        let (some, all) = (others.len(), self.len());
        assert!(others.is_empty(), "not all {} {claim}; wrong for {some} of {all}{}", T::TYPE, names(others));
        self
    }

    /// Asserts that a claim holds for one of them at least.
    #[track_caller]
    pub fn any(&self, claim: &str, holds: impl Fn(&Resource<'a, T>) -> bool) -> &Self {
        assert!(self.iter().any(holds), "none of {} {} {claim}{}", self.len(), T::TYPE, names(self.iter()));
        self
    }

    /// Asserts that a claim holds for none of them.
    #[track_caller]
    pub fn none(&self, claim: &str, holds: impl Fn(&Resource<'a, T>) -> bool) -> &Self {
        let some: Vec<_> = self.iter().filter(|one| holds(one)).collect();
        assert!(some.is_empty(), "some {} {claim}, and none should{}", T::TYPE, names(some));
        self
    }
}

impl<'a, T: CfnType> Resource<'a, T> {
    /// The logical id.
    pub fn logical_id(&self) -> &'a str {
        self.logical_id
    }

    /// The path of the construct below the app, where one made it.
    pub fn path(&self) -> Option<&'a str> {
        self.path
    }

    /// The whole definition.
    pub fn to_json(&self) -> &'a Json {
        self.body
    }

    /// Reads a property, named by its setter or a [`Key`](ias_core::Key). What only deployment knows is not
    /// [`known`](Val::known).
    pub fn get<V, Form>(&self, property: impl IntoKey<T::Props, V, Form>) -> Option<Val<V>> {
        property.into_key().read(&self.properties)
    }

    /// All properties.
    pub fn props(&self) -> Option<T::Props> {
        T::Props::from_value(&Value::Map(self.properties.clone()))
    }
}

impl<'r, 'a, T> IntoIterator for &'r Resources<'a, T> {
    type Item = &'r Resource<'a, T>;
    type IntoIter = std::slice::Iter<'r, Resource<'a, T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

fn names<'r, 'a: 'r, T: CfnType>(list: impl IntoIterator<Item = &'r Resource<'a, T>>) -> String {
    let title = |one: &Resource<'_, T>| match one.path {
        Some(path) => format!("{} ({path})", one.logical_id),
        None => one.logical_id.to_owned(),
    };
    let list: Vec<String> = list.into_iter().map(title).collect();
    if list.is_empty() { String::new() } else { format!(": {}", list.join(", ")) }
}
