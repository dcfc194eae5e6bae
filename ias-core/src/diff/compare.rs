//! What differs between two values.

use serde_json::Value as Json;

use super::align::align;
use super::{Entry, Step};

/// Everything that differs between two values; the order of keys does not count.
///
/// An entry stands as deep as possible. Items of lists are paired so that few differ, see [`Step::Item`].
pub fn entries(before: &Json, after: &Json) -> Vec<Entry> {
    entries_of(before, after, &|_| false)
}

/// [`entries`], where values that `whole` names are not looked into: a function call is another one, and not the same one with
/// another argument.
pub fn entries_of(before: &Json, after: &Json, whole: &dyn Fn(&Json) -> bool) -> Vec<Entry> {
    let mut compare = Compare { whole, path: Vec::new(), found: Vec::new() };
    compare.values(before, after);
    compare.found
}

struct Compare<'a> {
    whole: &'a dyn Fn(&Json) -> bool,
    path: Vec<Step>,
    found: Vec<Entry>,
}

impl Compare<'_> {
    fn values(&mut self, before: &Json, after: &Json) {
        match (before, after) {
            (Json::Object(a), Json::Object(b)) if !(self.whole)(before) && !(self.whole)(after) => {
                let added = b.keys().filter(|key| !a.contains_key(*key));
                let mut keys: Vec<&String> = a.keys().chain(added).collect();
                keys.sort();
                for key in keys {
                    let (old, new) = (a.get(key), b.get(key));
                    if old != new {
                        self.step(Step::Key(key.clone()), old, new);
                    }
                }
            }
            (Json::Array(a), Json::Array(b)) => {
                for (before, after) in align(a, b) {
                    let (old, new) = (before.and_then(|at| a.get(at)), after.and_then(|at| b.get(at)));
                    if old != new {
                        self.step(Step::Item { before, after }, old, new);
                    }
                }
            }
            (before, after) if before == after => {}
            (before, after) => self.entry(Some(before), Some(after)),
        }
    }

    fn step(&mut self, step: Step, before: Option<&Json>, after: Option<&Json>) {
        self.path.push(step);
        match (before, after) {
            (Some(before), Some(after)) => self.values(before, after),
            (before, after) => self.entry(before, after),
        }
        self.path.pop();
    }

    fn entry(&mut self, before: Option<&Json>, after: Option<&Json>) {
        self.found.push(Entry::new(self.path.clone(), before.cloned(), after.cloned()));
    }
}
