//! The ordered map below every generated struct.

use std::panic::Location;

use super::pointer::unescape;
use super::{IntoVal, Text, Value};

/// An ordered map from text to [`Value`].
///
/// Keys keep the place where they were first set. Look-up is linear: nearly all maps of templates and manifests have
/// fewer than ten entries, and a million resources are kept in memory. Collecting from an iterator keeps the last value
/// of a repeated key and stays linear for large maps too.
///
/// Every entry remembers the line of the program that set it, if a setter did; comparing leaves that out.
#[derive(Clone, Default)]
pub struct Object(Vec<Entry>);

#[derive(Clone, Debug)]
struct Entry {
    key: Text,
    value: Value,
    /// Eight bytes instead of a [`Place`](crate::diagnostic::Place): a million resources are kept in memory.
    place: Option<&'static Location<'static>>,
}

impl Object {
    /// An empty map.
    pub const fn new() -> Object {
        Object(Vec::new())
    }

    /// An empty map with room for so many entries.
    pub fn with_capacity(entries: usize) -> Object {
        Object(Vec::with_capacity(entries))
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// The value of `key`, to be changed in place.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.0.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value)
    }

    /// The line of the program that set `key`.
    pub fn place(&self, key: &str) -> Option<&'static Location<'static>> {
        self.0.iter().find(|entry| entry.key == key)?.place
    }

    /// The line that set what a JSON pointer leads to, or the innermost thing around it of which that is known.
    pub fn place_of(&self, pointer: &str) -> Option<&'static Location<'static>> {
        let (token, rest) = first(pointer)?;
        let key = unescape(token);
        let value = self.get(&key)?;
        value.place_of(rest).or_else(|| self.place(&key))
    }

    /// Sets `key` to `value` and returns what stood there before.
    pub fn set(&mut self, key: impl Into<Text>, value: impl Into<Value>) -> Option<Value> {
        self.enter(key.into(), value.into(), None)
    }

    /// [`set`](Object::set), which also remembers the line of the program that asked for it.
    pub fn set_at(
        &mut self,
        key: impl Into<Text>,
        value: impl Into<Value>,
        place: &'static Location<'static>,
    ) -> Option<Value> {
        self.enter(key.into(), value.into(), Some(place))
    }

    /// Takes those entries of another map over that `wanted` says, with their lines.
    pub fn merge(&mut self, other: &Object, mut wanted: impl FnMut(&str) -> bool) {
        for Entry { key, value, place } in other.0.iter().filter(|entry| wanted(&entry.key)) {
            self.enter(key.clone(), value.clone(), *place);
        }
    }

    fn enter(&mut self, key: Text, value: Value, place: Option<&'static Location<'static>>) -> Option<Value> {
        match self.0.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => {
                entry.place = place;
                Some(std::mem::replace(&mut entry.value, value))
            }
            None => {
                self.push(Entry { key, value, place });
                None
            }
        }
    }

    /// Grows by doubling from one: most maps are small, and a vector's own first step is to four.
    fn push(&mut self, entry: Entry) {
        if self.0.len() == self.0.capacity() {
            self.0.reserve_exact(self.0.len().max(1));
        }
        self.0.push(entry);
    }

    /// Sets a property of a generated struct; its setters call this.
    #[track_caller]
    pub fn put<T>(&mut self, key: &'static str, value: impl IntoVal<T>) {
        self.set_at(key, value.into_val().into_value(), Location::caller());
    }

    /// The value of `key`, which becomes an empty map if it was absent or no map.
    pub fn child(&mut self, key: impl Into<Text>) -> &mut Object {
        let key = key.into();
        let at = match self.0.iter().position(|entry| entry.key == key) {
            Some(at) => at,
            None => {
                self.push(Entry { key, value: Value::Null, place: None });
                self.0.len() - 1
            }
        };
        let value = &mut self.0[at].value;
        if !matches!(value, Value::Map(_)) {
            *value = Value::Map(Object::new());
        }
        match value {
            Value::Map(map) => map,
            _ => unreachable!("it was made a map above"),
        }
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let at = self.0.iter().position(|entry| entry.key == key)?;
        Some(self.0.remove(at).value)
    }

    /// The entries in order.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.iter())
    }

    /// The entries in order, values to be changed in place.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.0.iter_mut().map(|entry| &mut entry.value)
    }

    /// Keeps only the entries that `keep` says.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &Value) -> bool) {
        self.0.retain(|entry| keep(&entry.key, &entry.value));
    }
}

/// The first token of a JSON pointer, and the rest, which is one again.
pub(super) fn first(pointer: &str) -> Option<(&str, &str)> {
    let way = pointer.strip_prefix('/')?;
    Some(way.split_at(way.find('/').unwrap_or(way.len())))
}

impl PartialEq for Object {
    fn eq(&self, other: &Object) -> bool {
        self.iter().eq(other.iter())
    }
}

impl std::fmt::Debug for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl FromIterator<(Text, Value)> for Object {
    fn from_iter<I: IntoIterator<Item = (Text, Value)>>(entries: I) -> Object {
        let entries: Vec<_> =
            entries.into_iter().map(|(key, value)| Entry { key, value, place: None }).collect();
        let distinct = if entries.len() <= 16 {
            (1..entries.len()).all(|n| entries[..n].iter().all(|entry| entry.key != entries[n].key))
        } else {
            let mut seen = hashbrown::HashSet::new();
            entries.iter().all(|entry| seen.insert(entry.key.as_ref()))
        };
        if distinct {
            return Object(entries);
        }
        Object(entries).into_iter().collect::<indexmap::IndexMap<_, _>>().into_iter().collect()
    }
}

impl IntoIterator for Object {
    type Item = (Text, Value);
    type IntoIter = IntoIter;
    fn into_iter(self) -> IntoIter {
        IntoIter(self.0.into_iter())
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = (&'a Text, &'a Value);
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The entries of an [`Object`], in order.
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, Entry>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a Text, &'a Value);
    fn next(&mut self) -> Option<(&'a Text, &'a Value)> {
        self.0.next().map(|entry| (&entry.key, &entry.value))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|entry| (&entry.key, &entry.value))
    }
}

/// The entries of an [`Object`], taken out in order.
#[derive(Debug)]
pub struct IntoIter(std::vec::IntoIter<Entry>);

impl Iterator for IntoIter {
    type Item = (Text, Value);
    fn next(&mut self) -> Option<(Text, Value)> {
        self.0.next().map(|entry| (entry.key, entry.value))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for IntoIter {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_place() {
        let mut map = Object::new();
        map.set("b", 1);
        map.set("a", 2);
        assert_eq!(map.set("b", 3), Some(Value::Int(1)));
        assert_eq!(map.iter().map(|(key, _)| key.as_ref()).collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(map.remove("b"), Some(Value::Int(3)));
        assert_eq!(map.len(), 1);
    }

    #[test]
    fn lines_are_found_through_lists() {
        let (outer, inner) = (Location::caller(), Location::caller());
        let mut rule = Object::new();
        rule.set_at("a/b", 1, inner);
        rule.set("c", 2);
        let mut map = Object::new();
        map.set_at("Rules", Value::List(vec![Value::Map(rule)]), outer);
        for (pointer, expect) in [
            ("/Rules", Some(outer)),
            ("/Rules/0", Some(outer)),
            ("/Rules/0/a~1b", Some(inner)),
            ("/Rules/0/c", Some(outer)),
            ("/Other", None),
        ] {
            assert_eq!(map.place_of(pointer), expect, "{pointer}");
        }
        let mut other = Object::new();
        other.merge(&map, |key| key == "Rules");
        assert!(other == map && other.place("Rules").is_some());
    }

    #[test]
    fn collecting_keeps_the_last_value_of_a_repeated_key() {
        for many in [4, 400] {
            let entries = (0..many).map(|n| (Text::Owned(format!("k{}", n % (many / 2))), Value::Int(n)));
            let map: Object = entries.collect();
            assert_eq!(map.len() as i64, many / 2);
            assert_eq!(map.get("k0"), Some(&Value::Int(many / 2)));
        }
    }
}
