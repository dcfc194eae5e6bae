//! How a change spreads: who reads a resource that is replaced reads another value, and may be replaced in turn.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ias_core::diff::{Cause, Change, Effect, Entry, Impact};
use serde_json::Value as Json;

use super::canonical::facts_of;
use super::compare::{implied, property};
use super::effect::effect;
use super::loss::{self, type_of};
use super::references::{Reading, readings};
use crate::stack::Section;

/// A resource that is on both sides.
pub(super) enum Kept<'a> {
    /// One that says the same.
    Same(Json),
    /// One that differs.
    Changed { before: &'a Json, after: &'a Json },
}

impl Kept<'_> {
    fn before(&self) -> &Json {
        match self {
            Kept::Same(both) => both,
            Kept::Changed { before, .. } => before,
        }
    }

    fn after(&self) -> &Json {
        match self {
            Kept::Same(both) => both,
            Kept::Changed { after, .. } => after,
        }
    }
}

/// Something of which others read another value than before.
struct Source {
    section: &'static str,
    name: String,
    impact: Impact,
}

/// Adds what follows from resources that are replaced, and from other elements that change.
///
/// `kept` gives the resources that stay by name, also those that say the same; `others` are the elements beside the resources
/// that change.
pub(super) fn spread<'a>(
    changes: &mut Vec<Change>,
    others: &[(&'static str, String)],
    kept: &dyn Fn() -> BTreeMap<&'a str, Kept<'a>>,
) {
    let is_replaced = |change: &&Change| {
        change.renamed.is_none()
            && change.impact >= Impact::MayReplace
            && change.impact != Impact::WillDestroy
    };
    let replaced = changes.iter().filter(is_replaced).map(|change| Source {
        section: Section::RESOURCES,
        name: change.name.clone(),
        impact: change.impact,
    });
    let inputs = others.iter().map(|(section, name)| Source {
        // A parameter is read in the same way as a resource.
        section: if *section == Section::PARAMETERS { Section::RESOURCES } else { section },
        name: name.clone(),
        impact: Impact::WillUpdate,
    });
    let mut waiting: VecDeque<Source> = replaced.chain(inputs).collect();
    if waiting.is_empty() {
        return;
    }
    let kept = kept();
    let mut readers: BTreeMap<(&'static str, String), Vec<(&str, Reading)>> = BTreeMap::new();
    for (name, resource) in &kept {
        for reading in readings(resource.after()) {
            readers.entry((reading.section, reading.name.clone())).or_default().push((name, reading));
        }
    }
    let mut places: BTreeMap<String, usize> =
        changes.iter().enumerate().map(|(at, change)| (change.name.clone(), at)).collect();
    let mut seen: BTreeSet<(&'static str, String, Impact)> = BTreeSet::new();
    while let Some(source) = waiting.pop_front() {
        if !seen.insert((source.section, source.name.clone(), source.impact)) {
            continue;
        }
        for (name, reading) in readers.get(&(source.section, source.name.clone())).into_iter().flatten() {
            if *name == source.name || (reading.plain && keeps_reference(&kept, &source)) {
                continue;
            }
            let resource = &kept[*name];
            let Some(entry) = derived(resource, reading, &source) else { continue };
            let at = *places.entry((*name).to_owned()).or_insert_with(|| {
                changes.push(Change::new(
                    Section::RESOURCES,
                    name,
                    type_of(resource.after()),
                    Impact::NoChange,
                ));
                changes.len() - 1
            });
            let change = &mut changes[at];
            if !add(change, entry) {
                continue;
            }
            let worst = change.entries.iter().map(|entry| entry.effect).max().unwrap_or_default();
            let impact = Impact::from(worst);
            if impact > change.impact {
                change.impact = impact;
                if impact >= Impact::MayReplace {
                    change.loses = loss::of_replacement(resource.before(), resource.after());
                    waiting.push_back(Source {
                        section: Section::RESOURCES,
                        name: (*name).to_owned(),
                        impact,
                    });
                }
            }
        }
    }
}

/// Adds an entry, unless the same value is known to change for a reason that weighs as much.
fn add(change: &mut Change, entry: Entry) -> bool {
    let same = change.entries.iter().position(|other| other.path == entry.path);
    match same {
        Some(at) if change.entries[at].because.is_some() && change.entries[at].effect < entry.effect => {
            change.entries[at] = entry;
            true
        }
        Some(_) => false,
        None => {
            change.entries.push(entry);
            true
        }
    }
}

/// What follows for a value that is read.
fn derived(resource: &Kept<'_>, reading: &Reading, source: &Source) -> Option<Entry> {
    let value = Some(reading.value.clone());
    let mut entry = Entry::new(reading.path.clone(), value.clone(), value);
    let own = effect(facts_of(type_of(resource.after())), &entry);
    let certain = source.impact == Impact::WillReplace;
    entry.implied = implied(&entry.path);
    entry.effect = if own == Effect::Replaces && !certain { Effect::MayReplace } else { own };
    let section = if source.impact == Impact::WillUpdate { source.section } else { Section::RESOURCES };
    entry.because = Some(Cause::new(section, &source.name, source.impact));
    (own != Effect::Nothing).then_some(entry)
}

/// Whether the plain reference stays the same, since it is made of names that the program gives and does not change.
fn keeps_reference(kept: &BTreeMap<&str, Kept<'_>>, source: &Source) -> bool {
    let Some(resource) = kept.get(source.name.as_str()) else { return false };
    let Some(facts) = facts_of(type_of(resource.after())) else { return false };
    !facts.reference.is_empty()
        && facts.reference.iter().all(|name| {
            let (before, after) = (property(resource.before(), name), property(resource.after(), name));
            after.is_some() && before == after
        })
}
