//! The reader, on top of serde_yaml.

use std::fmt;

use ias_core::{Object, Text, Value};
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::Error;

/// Reads all documents of a text; maps keep their order.
///
/// Keys that are numbers or truth values become text, as in `kubectl`. A merge key (`<<`) is a key like any other: the
/// API server knows none either.
///
/// ```
/// use ias_core::value;
/// use ias_k8s::yaml;
///
/// let found = yaml::read("b: 1\na: [x, y]\n---\nkind: Pod\n").unwrap();
/// assert_eq!(found, [value!({ "b": 1, "a": ["x", "y"] }), value!({ "kind": "Pod" })]);
/// assert!(yaml::read("a: 1\na: 2\n").is_err());
/// ```
///
/// # Errors
///
/// [`Error::Yaml`] if the text is no YAML, repeats a key or uses tags.
pub fn read(text: &str) -> Result<Vec<Value>, Error> {
    let mut found = Vec::new();
    for document in serde_yaml::Deserializer::from_str(text) {
        let number = found.len() + 1;
        let Any(value) =
            Any::deserialize(document).map_err(|source| Error::Yaml { document: number, source })?;
        found.push(value);
    }
    // Comments alone make a document of nothing.
    if matches!(found.as_slice(), [Value::Null]) && text.lines().all(is_void) {
        found.clear();
    }
    Ok(found)
}

fn is_void(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

/// A value as it is read.
struct Any(Value);

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Any, D::Error> {
        from.deserialize_any(Anything).map(Any)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML without tags")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Int(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        // Kubernetes has no larger whole numbers; beyond, it reads them as floating-point ones.
        Ok(i64::try_from(number).map_or(Value::Float(number as f64), Value::Int))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Value, E> {
        Ok(Value::Float(number as f64))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Value, E> {
        Ok(Value::Float(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Float(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Any(item)) = from.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(Text, Value)> = Vec::new();
        while let Some(Any(key)) = from.next_key()? {
            let key = match key {
                Value::Text(text) => text,
                Value::Bool(truth) => truth.to_string().into(),
                Value::Int(number) => number.to_string().into(),
                Value::Float(number) => number.to_string().into(),
                _ => return Err(de::Error::custom("a key that is no text")),
            };
            let Any(value) = from.next_value()?;
            entries.push((key, value));
        }
        let count = entries.len();
        let map: Object = entries.into_iter().collect();
        if map.len() < count {
            return Err(de::Error::custom("a map with the same key twice"));
        }
        Ok(Value::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use ias_core::value;

    use super::*;

    #[test]
    fn keys_that_are_no_text_become_text() {
        assert_eq!(
            read("1: a\ntrue: b\n\"<<\": c\n").unwrap(),
            [value!({ "1": "a", "true": "b", "<<": "c" })]
        );
    }

    #[test]
    fn mistakes_name_the_document() {
        let error = read("a: 1\n---\nb: [\n").unwrap_err();
        assert_eq!(error.to_string(), "document 2 is no readable YAML");
        assert!(read("a: !custom 1\n").is_err());
        assert!(read("? [a]\n: 1\n").is_err());
    }

    #[test]
    fn nothing_is_no_document() {
        assert_eq!(read("").unwrap(), []);
        assert_eq!(read("# only a comment\n").unwrap(), []);
        assert_eq!(read("null\n").unwrap(), [Value::Null]);
    }

    #[test]
    fn large_numbers_stay_numbers() {
        assert_eq!(read("18446744073709551615").unwrap(), [Value::Float(18446744073709551615.0)]);
    }
}
