//! What a node contributes to the documents of its root.

use std::panic::Location;

use crate::value::pointer::unescape;
use crate::value::{Object, Shape, Text, Value};

/// What a node contributes to its root's document: a resource, a parameter, an output, a manifest object.
///
/// One type serves every target; what the parts mean is the target's business. Typed handles (`s3::CfnBucket`) wrap it.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The part of the document it belongs to, such as `Resources` or `Outputs`.
    pub section: &'static str,
    /// The type in the target's words, such as `AWS::S3::Bucket` or `apps/v1/Deployment`.
    pub type_name: Text,
    /// The properties.
    pub properties: Object,
    /// What stands beside the properties, such as `DeletionPolicy`.
    pub options: Object,
    /// Raw changes to the finished document, applied last, in order.
    pub overrides: Vec<Override>,
    /// Where its name in the document comes from.
    pub naming: Naming,
    /// Where the properties hold tags, if they do.
    pub tagging: Option<Tagging>,
}

/// Which property holds tags, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// A list of objects with a key and a value.
    List(&'static str),
    /// A map from key to value.
    Map(&'static str),
    /// A list of objects with a key, a value, and whether what is launched inherits the tag.
    Propagated(&'static str),
}

/// Where the name of an element in its document comes from.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Naming {
    /// From its path in the tree.
    #[default]
    Path,
    /// From the path that it had before it moved, relative to its root.
    MovedFrom(Text),
    /// As given.
    Given(Text),
}

/// A raw change to the finished document of an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Override {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) into the element's document.
    pub pointer: Text,
    /// The new value; `None` removes what is there.
    pub value: Option<Value>,
    /// The line of the program that asked for it.
    pub place: Option<&'static Location<'static>>,
}

impl Element {
    /// An element with no properties yet.
    pub fn new(section: &'static str, type_name: impl Into<Text>) -> Element {
        Element {
            section,
            type_name: type_name.into(),
            properties: Object::new(),
            options: Object::new(),
            overrides: Vec::new(),
            naming: Naming::Path,
            tagging: None,
        }
    }

    /// The same element with these properties.
    #[must_use]
    pub fn with_properties(self, properties: Object) -> Element {
        Element { properties, ..self }
    }

    /// The properties as a generated struct; `None` where they have another shape.
    pub fn props<P: Shape>(&self) -> Option<P> {
        P::from_value(&Value::Map(self.properties.clone()))
    }

    /// Changes the properties as a generated struct. Properties that the struct does not know are kept.
    pub fn change_props<P: Shape>(&mut self, change: impl FnOnce(P) -> P) {
        // What does not come back from a reading is unknown to the struct.
        let known = self.props::<P>().map(Shape::into_value);
        let changed = self.props::<P>().map(|props| change(props).into_value());
        if let (Some(Value::Map(known)), Some(Value::Map(mut changed))) = (known, changed) {
            let held = std::mem::take(&mut self.properties);
            let unknown = held.into_iter().filter(|(key, _)| known.get(key).is_none());
            unknown.for_each(|(key, value)| drop(changed.set(key, value)));
            self.properties = changed;
        }
    }

    /// Adds a raw change to the finished document.
    #[track_caller]
    pub fn add_override(&mut self, pointer: impl Into<Text>, value: Option<Value>) {
        self.overrides.push(Override::new(pointer, value));
    }

    /// The line of the raw change that set what a JSON pointer into the finished document leads to, or the innermost line
    /// inside what it set. A change that appends (`-`) is not found.
    pub fn changed_at(&self, pointer: &str) -> Option<&'static Location<'static>> {
        self.overrides.iter().rev().find_map(|change| {
            let rest = pointer.strip_prefix(&*change.pointer)?;
            let below = rest.is_empty() || rest.starts_with('/');
            let inside = change.value.as_ref().and_then(|value| value.place_of(rest));
            inside.or(change.place).filter(|_| below)
        })
    }

    /// Calls `visit` with every value of the element, parents first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Value)) {
        let overrides = self.overrides.iter().filter_map(|one| one.value.as_ref());
        let parts = self.properties.iter().chain(&self.options).map(|(_, value)| value);
        parts.chain(overrides).for_each(|value| value.walk(visit));
    }

    /// The topmost values of the element, to be changed in place.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        let overrides = self.overrides.iter_mut().filter_map(|one| one.value.as_mut());
        self.properties.values_mut().chain(self.options.values_mut()).chain(overrides)
    }
}

impl Override {
    /// A change that the caller asks for.
    #[track_caller]
    pub fn new(pointer: impl Into<Text>, value: Option<Value>) -> Override {
        Override { pointer: pointer.into(), value, place: Some(Location::caller()) }
    }

    /// Carries the change out on a document.
    ///
    /// Maps on the way are made where they are missing; `-` appends to a list.
    ///
    /// # Errors
    ///
    /// The part of the pointer that leads nowhere: a word into a list, or anything into text.
    pub fn apply(&self, document: &mut Value) -> Result<(), String> {
        let Some(rest) = self.pointer.strip_prefix('/') else {
            return Err(format!("`{}` does not begin with `/`", self.pointer));
        };
        let tokens: Vec<String> = rest.split('/').map(unescape).collect();
        let Some((last, way)) = tokens.split_last() else { return Ok(()) };
        let mut at = document;
        for token in way {
            at = enter(at, token, self.value.is_none())?;
        }
        match (at, &self.value) {
            (Value::Map(map), Some(value)) => {
                match self.place {
                    Some(place) => map.set_at(last.clone(), value.clone(), place),
                    None => map.set(last.clone(), value.clone()),
                };
            }
            (Value::Map(map), None) => drop(map.remove(last)),
            (Value::List(list), Some(value)) if last == "-" => list.push(value.clone()),
            (Value::List(list), change) => {
                let at = position(list, last)?;
                match change {
                    Some(value) => list[at] = value.clone(),
                    None => drop(list.remove(at)),
                }
            }
            _ => return Err(format!("`{last}` cannot be reached: what is above it is neither map nor list")),
        }
        Ok(())
    }
}

fn enter<'a>(at: &'a mut Value, token: &str, only_look: bool) -> Result<&'a mut Value, String> {
    match at {
        Value::Map(map) => {
            if map.get(token).is_none() && !only_look {
                map.set(token.to_owned(), Value::Map(Object::new()));
            }
            map.get_mut(token).ok_or_else(|| format!("there is no `{token}`"))
        }
        Value::List(list) => {
            let at = position(list, token)?;
            Ok(&mut list[at])
        }
        _ => Err(format!("`{token}` cannot be reached: what is above it is neither map nor list")),
    }
}

fn position(list: &[Value], token: &str) -> Result<usize, String> {
    let at = token.parse::<usize>().map_err(|_| format!("`{token}` is no place in a list"))?;
    if at < list.len() { Ok(at) } else { Err(format!("the list has {} elements, none at {at}", list.len())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value;

    #[track_caller]
    fn check(pointer: &'static str, value: Option<Value>, expect: Result<Value, &str>) {
        let mut document = value!({ "a": { "b": [1, 2] }, "t": "x" });
        let done = Override::new(pointer, value).apply(&mut document);
        match expect {
            Ok(expect) => assert_eq!((done, document), (Ok(()), expect)),
            Err(expect) => assert_eq!(done.unwrap_err(), expect),
        }
    }

    #[test]
    fn a_change_is_found_by_what_it_set() {
        let mut element = Element::new("Resources", "A::B::C");
        let mut rule = Object::new();
        rule.set_at("Status", "on", Location::caller());
        element.add_override("/Properties/Rules/0", Some(rule.clone().into()));
        let own = element.overrides[0].place;
        assert_eq!(element.changed_at("/Properties/Rules/0"), own);
        assert_eq!(element.changed_at("/Properties/Rules/0/Id"), own);
        assert_eq!(element.changed_at("/Properties/Rules/0/Status"), rule.place("Status"));
        assert_eq!(element.changed_at("/Properties/Rules/01"), None);
        assert_eq!(element.changed_at("/Properties/Rules"), None);
    }

    #[test]
    fn overrides_change_the_document() {
        check("/a/b/0", Some(7.into()), Ok(value!({ "a": { "b": [7, 2] }, "t": "x" })));
        check("/a/b/-", Some(7.into()), Ok(value!({ "a": { "b": [1, 2, 7] }, "t": "x" })));
        check("/a/b/0", None, Ok(value!({ "a": { "b": [2] }, "t": "x" })));
        check("/n/e~1w", Some(1.into()), Ok(value!({ "a": { "b": [1, 2] }, "t": "x", "n": { "e/w": 1 } })));
        check("/t", None, Ok(value!({ "a": { "b": [1, 2] } })));
        check("/a/b/9", None, Err("the list has 2 elements, none at 9"));
        check("/a/b/x", Some(1.into()), Err("`x` is no place in a list"));
        check("/t/x", Some(1.into()), Err("`x` cannot be reached: what is above it is neither map nor list"));
        check("a", None, Err("`a` does not begin with `/`"));
        check("/n/x", None, Err("there is no `n`"));
    }
}
