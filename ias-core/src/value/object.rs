//! The ordered map below every generated struct.

use super::{IntoVal, Key, Text, Val, Value};

/// An ordered map from text to [`Value`].
///
/// Keys keep the place where they were first set. Look-up is linear: nearly all maps of templates and manifests have
/// fewer than ten entries, and a million resources are kept in memory. Collecting from an iterator keeps the last value
/// of a repeated key and stays linear for large maps too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(Vec<(Text, Value)>);

impl Object {
    /// An empty map.
    pub const fn new() -> Object {
        Object(Vec::new())
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
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value of `key`, to be changed in place.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Sets `key` to `value` and returns what stood there before.
    pub fn set(&mut self, key: impl Into<Text>, value: impl Into<Value>) -> Option<Value> {
        let (key, value) = (key.into(), value.into());
        match self.get_mut(&key) {
            Some(old) => Some(std::mem::replace(old, value)),
            None => {
                self.push(key, value);
                None
            }
        }
    }

    /// Grows by doubling from one: most maps are small, and a vector's own first step is to four.
    fn push(&mut self, key: Text, value: Value) {
        if self.0.len() == self.0.capacity() {
            self.0.reserve_exact(self.0.len().max(1));
        }
        self.0.push((key, value));
    }

    /// Sets a property of a generated struct; its setters call this.
    pub fn put<T>(&mut self, key: &'static str, value: impl IntoVal<T>) {
        self.set(key, value.into_val().into_value());
    }

    /// Reads a property of type `T`.
    pub fn read<S, T>(&self, key: Key<S, T>) -> Option<Val<T>> {
        self.get(key.name()).cloned().map(Val::raw)
    }

    /// The value of `key`, which becomes an empty map if it was absent or no map.
    pub fn child(&mut self, key: impl Into<Text>) -> &mut Object {
        let key = key.into();
        let at = match self.0.iter().position(|(name, _)| *name == key) {
            Some(at) => at,
            None => {
                self.push(key, Value::Null);
                self.0.len() - 1
            }
        };
        let value = &mut self.0[at].1;
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
        let at = self.0.iter().position(|(name, _)| name == key)?;
        Some(self.0.remove(at).1)
    }

    /// The entries in order.
    pub fn iter(&self) -> std::slice::Iter<'_, (Text, Value)> {
        self.0.iter()
    }

    /// The entries in order, values to be changed in place.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

impl FromIterator<(Text, Value)> for Object {
    fn from_iter<I: IntoIterator<Item = (Text, Value)>>(entries: I) -> Object {
        let entries: Vec<_> = entries.into_iter().collect();
        let distinct = if entries.len() <= 16 {
            (1..entries.len()).all(|n| entries[..n].iter().all(|(key, _)| *key != entries[n].0))
        } else {
            let mut seen = hashbrown::HashSet::new();
            entries.iter().all(|(key, _)| seen.insert(key.as_ref()))
        };
        if distinct {
            return Object(entries);
        }
        Object(entries.into_iter().collect::<indexmap::IndexMap<_, _>>().into_iter().collect())
    }
}

impl IntoIterator for Object {
    type Item = (Text, Value);
    type IntoIter = std::vec::IntoIter<(Text, Value)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = &'a (Text, Value);
    type IntoIter = std::slice::Iter<'a, (Text, Value)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

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
    fn collecting_keeps_the_last_value_of_a_repeated_key() {
        for many in [4, 400] {
            let entries = (0..many).map(|n| (Text::Owned(format!("k{}", n % (many / 2))), Value::Int(n)));
            let map: Object = entries.collect();
            assert_eq!(map.len() as i64, many / 2);
            assert_eq!(map.get("k0"), Some(&Value::Int(many / 2)));
        }
    }
}
