//! How many elements change how.

use std::collections::BTreeMap;

use crate::diff::{Change, Diff, Entry, Impact, Loss};

/// `1 created, 2 changed, 1 replaced; 7 unchanged`.
pub(super) fn summary(diff: &Diff) -> String {
    let mut counts: BTreeMap<Impact, usize> = BTreeMap::new();
    let changes = diff.roots.iter().flat_map(|root| &root.comparison.changes);
    let (mut renamed, mut beside) = (0, 0);
    for change in changes {
        match change.renamed {
            Some(_) => renamed += 1,
            None if change.impact == Impact::NoChange => beside += 1,
            None => *counts.entry(change.impact).or_default() += 1,
        }
    }
    let mut parts: Vec<String> =
        counts.into_iter().map(|(impact, number)| format!("{number} {}", impact.shown())).collect();
    let others = [(renamed, "renamed"), (beside, "changed without effect")];
    parts.extend(
        others.iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}")),
    );
    let unknown = diff.roots.iter().filter(|root| root.unknown).count();
    parts.extend((unknown > 0).then(|| format!("{unknown} of an unknown kind deleted")));
    let unchanged: usize = diff.roots.iter().map(|root| root.comparison.unchanged).sum();
    match &*parts {
        [] => format!("no difference; {unchanged} unchanged"),
        parts => format!("{}; {unchanged} unchanged", parts.join(", ")),
    }
}

/// What a loss is called.
pub(super) fn loss(change: &Change) -> &'static str {
    match change.impact {
        Impact::MayReplace => "may be replaced",
        _ => change.loses.map_or("", Loss::word),
    }
}

/// The paths of the values because of which it is made anew, each once.
pub(super) fn reasons(change: &Change) -> Vec<String> {
    let mut reasons: Vec<String> = change.reasons().map(Entry::shown_path).collect();
    reasons.dedup();
    reasons
}

/// The changes that lose data, each with the name of its root; those that nothing approves first.
pub(super) fn losses(diff: &Diff) -> Vec<(&str, &Change)> {
    let of_root = diff.roots.iter().flat_map(|root| {
        root.comparison
            .changes
            .iter()
            .filter(|change| change.loses.is_some())
            .map(|change| (&*root.name, change))
    });
    let mut losses: Vec<_> = of_root.collect();
    losses.sort_by_key(|(_, change)| !change.is_unapproved_loss());
    losses
}
