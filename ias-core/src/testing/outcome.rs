//! Trying a matcher on a value.

use std::fmt;

use serde_json::Value as Json;

use super::Capture;
use super::matcher::{Form, Items, Matcher, Others};
use crate::value::pointer;

/// What became of trying a [`Matcher`] on a value.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many of the expected values were found.
    pub matching: usize,
    /// What differs, in the order of the pattern.
    pub differences: Vec<Difference>,
    captured: Vec<(Capture, Json)>,
}

/// One place where a value is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// A JSON pointer into the value.
    pub path: String,
    /// What was expected.
    pub expected: String,
    /// What is there.
    pub found: String,
}

impl Outcome {
    pub(super) fn of(pattern: &Matcher, value: &Json) -> Outcome {
        Outcome::at(pattern, Some(value), true, "")
    }

    /// Whether the value is as expected.
    pub fn is_match(&self) -> bool {
        self.differences.is_empty()
    }

    /// How many values were expected.
    pub fn expected(&self) -> usize {
        self.matching + self.differences.len()
    }

    /// Hands what was captured on to the captures.
    pub(super) fn keep(self) {
        self.captured.into_iter().for_each(|(capture, value)| capture.keep(value));
    }

    fn at(pattern: &Matcher, value: Option<&Json>, others: bool, path: &str) -> Outcome {
        let mut outcome = Outcome::default();
        outcome.test(pattern, value, others, path);
        outcome
    }

    /// `others` tells whether literal objects may have other keys.
    fn test(&mut self, pattern: &Matcher, value: Option<&Json>, others: bool, path: &str) {
        let holds = match (&pattern.0, value) {
            (Form::Object(entries, which), Some(Json::Object(map))) => {
                let others = match which {
                    Others::Inherited => others,
                    Others::Allowed => true,
                    Others::Refused => false,
                };
                return self.object(entries, map, others, path);
            }
            (Form::Array(items, Items::Among), Some(Json::Array(list))) => {
                return self.among(items, list, path);
            }
            (Form::Array(items, which), Some(Json::Array(list))) => {
                return self.items(items, list, others && *which == Items::Inherited, path);
            }
            (Form::SerializedJson(inner), Some(Json::String(text))) => {
                match serde_json::from_str::<Json>(text) {
                    Ok(read) => return self.test(inner, Some(&read), false, &format!("{path}(json)")),
                    Err(_) => false,
                }
            }
            (Form::Capture(capture), Some(value)) if !value.is_null() => {
                if let Some(inner) = capture.pattern() {
                    let inner = Outcome::at(inner, Some(value), true, path);
                    if !inner.is_match() {
                        return self.absorb(inner);
                    }
                    self.captured.extend(inner.captured);
                }
                self.captured.push((capture.clone(), value.clone()));
                true
            }
            (Form::Scalar(expected) | Form::Exact(expected), Some(value)) => same(expected, value),
            (Form::Any, Some(value)) => !value.is_null(),
            (Form::Absent, None) => true,
            (Form::Not(inner), Some(_)) => !Outcome::at(inner, value, false, path).is_match(),
            (Form::Regexp(regex), Some(Json::String(text))) => regex.is_match(text),
            (Form::Custom(_, accept), Some(value)) => accept(value),
            _ => false,
        };
        if holds {
            self.matching += 1;
        } else {
            self.differ(path, pattern.to_string(), value);
        }
    }

    fn object(
        &mut self,
        entries: &[(String, Matcher)],
        map: &serde_json::Map<String, Json>,
        others: bool,
        path: &str,
    ) {
        let before = self.expected();
        for (key, expected) in entries {
            self.test(expected, map.get(key), others, &pointer::below(path, key));
        }
        if !others {
            for (key, value) in map.iter().filter(|(key, _)| entries.iter().all(|(one, _)| one != *key)) {
                self.differ(&pointer::below(path, key), "nothing".to_owned(), Some(value));
            }
        }
        self.matching += usize::from(self.expected() == before);
    }

    fn items(&mut self, items: &[Matcher], list: &[Json], others: bool, path: &str) {
        for at in 0..items.len().max(list.len()) {
            let path = pointer::below(path, &at.to_string());
            match items.get(at) {
                Some(expected) => self.test(expected, list.get(at), others, &path),
                None => self.differ(&path, "nothing".to_owned(), list.get(at)),
            }
        }
        self.matching += usize::from(items.is_empty() && list.is_empty());
    }

    /// The first item that matches is taken, which finds the expected ones in their order if they are there.
    fn among(&mut self, items: &[Matcher], list: &[Json], path: &str) {
        let mut from = 0;
        for expected in items {
            let tried = || {
                let at = |at: usize| pointer::below(path, &at.to_string());
                list.iter()
                    .enumerate()
                    .map(move |(n, item)| (n, Outcome::at(expected, Some(item), false, &at(n))))
            };
            if let Some((at, found)) = tried().skip(from).find(|(_, found)| found.is_match()) {
                self.absorb(found);
                from = at + 1;
            } else if let Some((at, _)) = tried().find(|(_, found)| found.is_match()) {
                let expected = format!("{expected} after item {}", from - 1);
                self.differ(&pointer::below(path, &at.to_string()), expected, list.get(at));
            } else {
                match tried().filter(|(_, found)| found.matching > 0).min_by_key(|(_, found)| found.rank()) {
                    Some((_, closest)) => self.absorb(closest),
                    None => {
                        self.differ(path, format!("array with [{expected}]"), Some(&list.to_vec().into()));
                    }
                }
            }
        }
        self.matching += usize::from(items.is_empty());
    }

    /// The closest candidate has the least: many matching values count before few that differ.
    pub(super) fn rank(&self) -> (std::cmp::Reverse<usize>, usize) {
        (std::cmp::Reverse(self.matching), self.differences.len())
    }

    fn absorb(&mut self, other: Outcome) {
        self.matching += other.matching;
        self.differences.extend(other.differences);
        self.captured.extend(other.captured);
    }

    fn differ(&mut self, path: &str, expected: String, value: Option<&Json>) {
        let found = value.map_or_else(|| "nothing".to_owned(), Json::to_string);
        self.differences.push(Difference {
            path: path.to_owned(),
            expected: short(expected),
            found: short(found),
        });
    }
}

/// Whether two values are the same; `1` and `1.0` are, and the order of keys does not count.
pub(super) fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

/// How much of a value a failure shows, in characters.
const SHOWN: usize = 120;

pub(super) fn short(text: String) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        write!(f, "{path}: expected {}, found {}", self.expected, self.found)
    }
}
