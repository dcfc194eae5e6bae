//! Reading a type to the end in spite of mistakes: repair and read again.
//!
//! serde stops at the first mistake. It is noted, the value in question is replaced by a stand-in, and the type is read
//! again, until it passes or a mistake cannot be repaired. So all mistakes are found, each once.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use super::failure::{Failure, Spot, Why};
use super::located::{Content, Known, Located, Scalar};
use super::reader::Attempt;
use super::stand_in::Tried;

/// Values read in all attempts together, after which the rest is left for the next run.
const WORK: usize = 20_000_000;
/// Texts of other places that are tried as stand-ins.
const SAMPLES: usize = 8;

/// What is done differently at the next attempt.
#[derive(Default)]
pub(super) struct Repairs {
    /// Values that are replaced.
    pub(super) stand_ins: BTreeMap<usize, Tried>,
    /// Fields that are added, by map.
    pub(super) filled: BTreeMap<(usize, &'static str), Tried>,
    /// The same in the order in which they were found missing.
    order: Vec<(usize, &'static str)>,
    /// Entries that are left out, by map and key.
    pub(super) skipped: BTreeSet<(usize, String)>,
    /// Elements of lists that are left out.
    pub(super) dropped: BTreeSet<usize>,
    /// Values that are read after all others of their map.
    pub(super) last: Vec<usize>,
}

/// A mistake and where it is.
pub(super) type Mistake = (Spot, Why);

/// Reads a type; the result counts only if there is no mistake.
pub(super) fn read<T: DeserializeOwned>(tree: &Located, known: &[Known]) -> (Option<T>, Vec<Mistake>) {
    let mut repairs = Repairs::default();
    let mut mistakes: BTreeMap<Spot, Why> = BTreeMap::new();
    let mut read = None;
    for _ in 0..(WORK / known.len().max(1)).clamp(20, 5_000) {
        let attempt = Attempt { repairs: &repairs, unknown: RefCell::default() };
        let result = attempt.feed(PhantomData::<T>, tree);
        for ((id, key), fields) in attempt.unknown.take() {
            mistakes.insert(Spot::Key(id, key.clone()), Why::Unknown { key, known: fields });
        }
        match result {
            Ok(whole) => {
                read = Some(whole);
                break;
            }
            Err(failure) => {
                if !repairs.repair(failure, tree, known, &mut mistakes) {
                    break;
                }
            }
        }
    }
    (read, mistakes.into_iter().collect())
}

impl Repairs {
    /// Notes a failure and prepares the next attempt; `false` if nothing more can be done.
    fn repair(
        &mut self,
        failure: Failure,
        tree: &Located,
        known: &[Known],
        mistakes: &mut BTreeMap<Spot, Why>,
    ) -> bool {
        let Failure { why, spot } = failure;
        match (spot.unwrap_or(Spot::Value(0)), why) {
            (Spot::Value(id), Why::Missing(field)) if !self.filled.contains_key(&(id, field)) => {
                self.filled.insert((id, field), Tried::new(under_key(tree, field)));
                self.order.push((id, field));
                mistakes.insert(Spot::Filled(id, field), Why::Missing(field));
                true
            }
            (Spot::Value(id), why) => {
                // In a type with flattened parts, what was added last is refused only once the map was read.
                if let Some(latest) = self.order.iter().rev().find(|(of, _)| *of == id)
                    && let Some(tried) = self.filled.get_mut(latest)
                    && advance(tried, &why)
                {
                    return true;
                }
                // A rule over a whole map may fail only because of a stand-in inside it.
                let inside = |below: usize| below != id && ancestors(below, known).any(|above| above == id);
                let repaired = self.stand_ins.keys().copied().chain(self.filled.keys().map(|&(of, _)| of));
                if !repaired.clone().any(inside) && !self.filled.keys().any(|&(of, _)| of == id) {
                    mistakes.insert(Spot::Value(id), why);
                }
                let key = known[id].path.rsplit('.').next().unwrap_or_default();
                self.stand_ins.insert(id, Tried::new(under_key(tree, key))).is_none()
            }
            (Spot::Key(id, key), why) => {
                mistakes.insert(Spot::Key(id, key.clone()), why);
                self.skipped.insert((id, key))
            }
            (Spot::StandIn(id), why) => {
                let Some(tried) = self.stand_ins.get_mut(&id) else { return false };
                advance(tried, &why) || self.postpone(id, known)
            }
            (Spot::Filled(id, field), why) => {
                let Some(tried) = self.filled.get_mut(&(id, field)) else { return false };
                advance(tried, &why) || self.postpone(id, known)
            }
        }
    }

    /// Takes what cannot be repaired out of the way of the rest.
    fn postpone(&mut self, id: usize, known: &[Known]) -> bool {
        let mut moved = false;
        for at in std::iter::once(id).chain(ancestors(id, known)) {
            let Some(parent) = known[at].parent else { break };
            if known[parent].is_list {
                // The rest of the element is read first, the next time it leaves the list.
                return moved || self.dropped.insert(at);
            }
            if !self.last.contains(&at) {
                self.last.push(at);
                moved = true;
            }
        }
        moved
    }
}

/// Learns from a refusal; `false` if all was tried.
fn advance(tried: &mut Tried, why: &Why) -> bool {
    if let Why::Missing(field) = why
        && tried.fields.insert(field)
    {
        return true;
    }
    tried.refused += 1;
    !tried.is_exhausted()
}

/// The values around one, innermost first.
fn ancestors(id: usize, known: &[Known]) -> impl Iterator<Item = usize> {
    std::iter::successors(known[id].parent, |&at| known[at].parent)
}

/// Some of the texts that stand under a key anywhere.
fn under_key(tree: &Located, key: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut waiting = vec![tree];
    while let Some(value) = waiting.pop().filter(|_| texts.len() < SAMPLES) {
        match &value.content {
            Content::Scalar { .. } => {}
            Content::List(items) => waiting.extend(items.iter().rev()),
            Content::Map(entries) => {
                for entry in entries.iter().rev() {
                    match &entry.value.content {
                        Content::Scalar { value: Scalar::Null, .. } => {}
                        Content::Scalar { text, .. } if entry.key == key && !texts.contains(text) => {
                            texts.push(text.clone());
                        }
                        _ => waiting.push(&entry.value),
                    }
                }
            }
        }
    }
    texts
}
