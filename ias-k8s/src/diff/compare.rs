//! Two files of manifests, object by object.

use std::collections::BTreeMap;

use ias_core::diff::{Candidate, Change, Comparison, Effect, Entry, Impact, Loss, Rename, entries, renames};
use serde_json::Value as Json;

use super::read::{Differing, Identity};
use super::{cost, effect, exposure, loss, rbac};

/// An object that differs.
struct Pair {
    identity: Identity,
    /// The name before, where that is another one.
    old_name: Option<String>,
    before: Option<Json>,
    after: Option<Json>,
}

impl Pair {
    fn shown(&self) -> String {
        let (_, kind, _, name) = &self.identity;
        format!("{kind}/{name}")
    }

    fn of_kind(&self) -> (&str, &str) {
        (&self.identity.0, &self.identity.1)
    }
}

pub(super) fn compare(found: Differing) -> Comparison {
    let mut comparison = Comparison { unchanged: found.alike, ..Comparison::default() };
    let mut pairs = paired(found, &mut comparison.unchanged);
    rename(&mut pairs);
    comparison.changes = pairs.iter().map(change).collect();
    moved(&pairs, &mut comparison.changes);
    let shown: Vec<String> = pairs.iter().map(Pair::shown).collect();
    let sides = || {
        pairs
            .iter()
            .zip(&shown)
            .map(|(pair, name)| (name.as_str(), pair.before.as_ref(), pair.after.as_ref()))
    };
    comparison.tables.extend(rbac::table(sides()));
    let of_kind = pairs.iter().zip(sides()).map(|(pair, (name, before, after))| {
        let (group, kind) = pair.of_kind();
        (group, kind, name, before, after)
    });
    comparison.tables.extend(exposure::table(of_kind));
    comparison
}

/// The objects that do not say the same, in the order of the new file, then those that are gone.
fn paired(found: Differing, unchanged: &mut usize) -> Vec<Pair> {
    let mut olds: BTreeMap<Identity, Json> = BTreeMap::new();
    let mut order = Vec::new();
    for (identity, json) in found.before {
        order.push(identity.clone());
        olds.insert(identity, json);
    }
    let mut pairs = Vec::new();
    for (identity, json) in found.after {
        let before = olds.remove(&identity);
        if before.as_ref() == Some(&json) {
            *unchanged += 1;
        } else {
            pairs.push(Pair { identity, old_name: None, before, after: Some(json) });
        }
    }
    for identity in order {
        let before = olds.remove(&identity);
        pairs.extend(before.map(|before| Pair {
            identity,
            old_name: None,
            before: Some(before),
            after: None,
        }));
    }
    pairs
}

/// Joins objects that are gone with new ones that are the same under another name.
fn rename(pairs: &mut Vec<Pair>) {
    let gone: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].after.is_none()).collect();
    let new: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].before.is_none()).collect();
    if gone.is_empty() || new.is_empty() {
        return;
    }
    let types: Vec<String> = pairs
        .iter()
        .map(|pair| format!("{}/{}/{}", pair.identity.0, pair.identity.1, pair.identity.2))
        .collect();
    let bare: Vec<Json> =
        pairs.iter().map(|pair| nameless(pair.before.as_ref().or(pair.after.as_ref()))).collect();
    let candidate = |&at: &usize| Candidate {
        type_name: &types[at],
        path: Some(&pairs[at].identity.3),
        document: &bare[at],
    };
    let olds: Vec<Candidate<'_>> = gone.iter().map(candidate).collect();
    let news: Vec<Candidate<'_>> = new.iter().map(candidate).collect();
    for (old, now) in renames(&olds, &news) {
        let (old_name, before) = (pairs[gone[old]].shown(), pairs[gone[old]].before.take());
        let pair = &mut pairs[new[now]];
        (pair.old_name, pair.before) = (Some(old_name), before);
    }
    pairs.retain(|pair| pair.before.is_some() || pair.after.is_some());
}

/// Says the namespaces of what goes from one to another: nothing else tells the two objects apart.
fn moved(pairs: &[Pair], changes: &mut [Change]) {
    let of = |pair: &Pair| match &*pair.identity.2 {
        "" => "no namespace".to_owned(),
        namespace => format!("the namespace `{namespace}`"),
    };
    let gone = |pair: &Pair| pair.after.is_none();
    let mut by_name: BTreeMap<(&str, &str, &str), [Vec<usize>; 2]> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate().filter(|(_, pair)| pair.before.is_none() || gone(pair)) {
        let (group, kind, _, name) = &pair.identity;
        by_name.entry((group, kind, name)).or_default()[usize::from(gone(pair))].push(at);
    }
    for [new, old] in by_name.into_values() {
        for (&new, &old) in new.iter().zip(&old) {
            changes[new].notes.push(format!("it moves from {} to {}", of(&pairs[old]), of(&pairs[new])));
            changes[old].notes.push(format!("it was in {}", of(&pairs[old])));
        }
    }
}

fn nameless(object: Option<&Json>) -> Json {
    let mut object = object.cloned().unwrap_or_default();
    if let Some(metadata) = object.get_mut("metadata").and_then(Json::as_object_mut) {
        metadata.shift_remove("name");
    }
    if let Some(map) = object.as_object_mut() {
        map.shift_remove("apiVersion");
        map.shift_remove("kind");
    }
    object
}

/// What happens to one object.
fn change(pair: &Pair) -> Change {
    let (group, kind) = pair.of_kind();
    let whole = pair.after.as_ref().or(pair.before.as_ref());
    let api_version = whole.and_then(|whole| whole.get("apiVersion")?.as_str()).unwrap_or_default();
    let mut change =
        Change::new(&pair.identity.2, &pair.shown(), &format!("{api_version}/{kind}"), Impact::WillCreate);
    match (&pair.before, &pair.after) {
        (Some(before), Some(after)) => {
            updated(&mut change, pair, before, after);
        }
        (Some(before), None) => {
            change.impact = loss::on_delete(before);
            change.loses = loss::of(Loss::Deleted, group, kind, before);
            change.entries = vec![Entry::new(Vec::new(), Some(before.clone()), None)];
        }
        (None, after) => change.entries = vec![Entry::new(Vec::new(), None, after.clone())],
    }
    cost::mark(&mut change, pair.before.as_ref(), pair.after.as_ref());
    change
}

fn updated(change: &mut Change, pair: &Pair, before: &Json, after: &Json) {
    let (group, kind) = pair.of_kind();
    change.entries = entries(before, after);
    for entry in &mut change.entries {
        entry.effect = effect::effect(group, kind, entry, before);
    }
    let worst = change.entries.iter().map(|entry| entry.effect).max().unwrap_or(Effect::Nothing);
    change.impact = Impact::from(worst);
    if let Some(old) = &pair.old_name {
        change.impact = Impact::WillReplace;
        change.renamed = Some(Rename { from: old.clone(), ..Rename::default() });
        change.loses = loss::of(Loss::Renamed, group, kind, before);
        if (group, kind) == ("apps", "StatefulSet") {
            change
                .notes
                .push("its claims are named after it, so the new pods begin with empty volumes".to_owned());
        }
    } else if worst == Effect::Replaces {
        change.loses = loss::of(Loss::Replaced, group, kind, before);
        change.notes.push(
            "the API server refuses this change: the object has to be deleted first, or get another name"
                .to_owned(),
        );
    }
}
