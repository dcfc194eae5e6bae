//! Two templates, element by element.

use std::collections::{BTreeMap, HashMap, HashSet};

use ias_core::diff::{Change, Comparison, Effect, Entry, Impact, Rename, Step, entries_of};
use serde_json::Value as Json;

use super::canonical::{self, facts_of};
use super::document::{Part, Template};
use super::effect::effect;
use super::function::is_call;
use super::loss::{self, type_of};
use super::spread::{Kept, spread};
use super::{beside, cost, exposure, iam, rename};
use crate::stack::Section;

/// A resource that differs, in its canonical form.
pub(super) struct Pair {
    pub(super) name: String,
    /// The name before, where that is another one.
    pub(super) old_name: Option<String>,
    pub(super) before: Option<Json>,
    pub(super) after: Option<Json>,
}

pub(super) fn compare(before: &Template<'_>, after: &Template<'_>) -> Comparison {
    let mut comparison = Comparison::default();
    let mut pairs = differing(before, after, &mut comparison.unchanged);
    rename::join(&mut pairs);

    let mut changes: Vec<Change> = pairs.iter().map(change).collect();
    let mut others = beside::changes(before, after);
    let inputs: Vec<(&'static str, String)> = others.iter().filter_map(beside::input).collect();
    let changed = changes.len();
    spread(&mut changes, &inputs, &|| kept(before, after, &pairs));
    comparison.unchanged -= changes.len() - changed;
    changes.iter_mut().for_each(cost::mark);
    beside::outputs(before, after, &changes, &mut others);
    changes.extend(others);

    let sides = || pairs.iter().map(|pair| (pair.name.as_str(), pair.before.as_ref(), pair.after.as_ref()));
    comparison.tables.extend(iam::table(sides()));
    comparison.tables.extend(exposure::table(sides()));
    comparison.changes = changes;
    comparison
}

/// The resources that do not say the same, in the order of the new template, then those that are gone.
fn differing(before: &Template<'_>, after: &Template<'_>, unchanged: &mut usize) -> Vec<Pair> {
    let olds: BTreeMap<&str, &Part<'_>> =
        before.resources().map(|(name, part)| (name.as_str(), part)).collect();
    let mut pairs = Vec::new();
    for (name, part) in after.resources() {
        let old = olds.get(name.as_str());
        if old.is_some_and(|old| old.is_written_as(part)) {
            *unchanged += 1;
            continue;
        }
        let (old, new) =
            (old.map(|old| canonical::resource(&old.value())), canonical::resource(&part.value()));
        if old.as_ref() == Some(&new) {
            *unchanged += 1;
            continue;
        }
        pairs.push(Pair { name: name.clone(), old_name: None, before: old, after: Some(new) });
    }
    let news: HashSet<&str> = after.resources().map(|(name, _)| name.as_str()).collect();
    for (name, part) in before.resources().filter(|(name, _)| !news.contains(name.as_str())) {
        let old = Some(canonical::resource(&part.value()));
        pairs.push(Pair { name: name.clone(), old_name: None, before: old, after: None });
    }
    pairs
}

/// What happens to one resource, apart from what others do to it.
fn change(pair: &Pair) -> Change {
    match (&pair.before, &pair.after) {
        (Some(before), Some(after)) => updated(pair, before, after),
        (Some(before), None) => {
            let mut change = whole(pair, before, loss::on_delete(before));
            change.entries = vec![Entry::new(Vec::new(), Some(before.clone()), None)];
            change.loses = loss::of_deletion(before);
            change
        }
        (None, after) => {
            static NOTHING: Json = Json::Null;
            let after = after.as_ref().unwrap_or(&NOTHING);
            let mut change = whole(pair, after, Impact::WillCreate);
            change.entries = vec![Entry::new(Vec::new(), None, Some(after.clone()))];
            change
        }
    }
}

fn whole(pair: &Pair, resource: &Json, impact: Impact) -> Change {
    let type_name = if resource.is_array() { "Fn::ForEach" } else { type_of(resource) };
    let identity = identity(resource);
    Change { identity, ..Change::new(Section::RESOURCES, &pair.name, type_name, impact) }
}

/// The type and the names given by hand that identify a resource in its account.
fn identity(resource: &Json) -> Option<String> {
    let facts = facts_of(type_of(resource))?;
    let given = |name: &&str| property(resource, name)?.as_str();
    let names: Option<Vec<&str>> = facts.identifier.iter().map(given).collect();
    let names = names.filter(|names| !names.is_empty())?;
    Some(format!("{} {}", facts.name, names.join(" ")))
}

fn updated(pair: &Pair, before: &Json, after: &Json) -> Change {
    let mut change = whole(pair, after, Impact::NoChange);
    let facts = facts_of(type_of(after));
    change.entries = entries_of(before, after, &is_call);
    let another = type_of(before) != type_of(after);
    for entry in &mut change.entries {
        entry.effect = if another { Effect::Replaces } else { effect(facts, entry) };
        entry.implied = implied(&entry.path);
    }
    let worst = change.entries.iter().map(|entry| entry.effect).max().unwrap_or(Effect::Nothing);
    change.impact = Impact::from(worst);
    if worst >= Effect::MayReplace {
        change.loses = loss::of_replacement(before, after);
        if pair.old_name.is_none() && loss::is_left_by_replacement(after) {
            change.notes.push("the old one stays behind, with what it holds".to_owned());
        }
    }
    if loss::of_deletion(before).is_none() && loss::of_deletion(after).is_some() {
        change.notes.push("nothing keeps its data any longer when it is deleted".to_owned());
    }
    if worst == Effect::Replaces {
        change.notes.extend(named_by_hand(facts, before, after));
    }
    if facts.is_none() && worst == Effect::InPlace && !before.is_array() {
        change.notes.push("nothing is known of this type, so an update may replace it".to_owned());
    }
    if change.entries.iter().any(|entry| entry.pattern() == "Condition") {
        change.notes.push("its condition decides whether it is there".to_owned());
    }
    if let Some(old) = &pair.old_name {
        change.impact = Impact::WillReplace;
        change.renamed = Some(Rename { from: old.clone(), path: cdk_path(before), keep: None });
        change.loses = loss::of_rename(before);
        if loss::on_delete(before) == Impact::WillOrphan {
            change.notes.push("the old one stays behind".to_owned());
        }
    }
    change
}

/// That a path leads into the properties goes without saying.
pub(super) fn implied(path: &[Step]) -> usize {
    usize::from(path.len() > 1 && path[0] == Step::Key("Properties".to_owned()))
}

/// The path that the CDK leaves in the metadata, below the stack.
fn cdk_path(resource: &Json) -> Option<String> {
    let path = resource.pointer("/Metadata/aws:cdk:path")?.as_str()?;
    Some(path.split_once('/').map_or(path, |(_, below)| below).to_owned())
}

/// CloudFormation makes the new one before it deletes the old one, so the two cannot have one name.
///
/// Source: [update behaviours](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html).
fn named_by_hand(facts: Option<&crate::facts::Type>, before: &Json, after: &Json) -> Option<String> {
    let identifier = facts?.identifier.iter().find(|name| {
        property(after, name).is_some_and(|given| given.is_string() && property(before, name) == Some(given))
    })?;
    Some(format!("CloudFormation refuses to replace it while `{identifier}` stays the same"))
}

/// A property of a resource.
pub(super) fn property<'j>(resource: &'j Json, name: &str) -> Option<&'j Json> {
    resource.get("Properties")?.get(name)
}

/// The resources that stay under their names, as they were and as they are.
fn kept<'a>(
    before: &'a Template<'_>,
    after: &'a Template<'_>,
    pairs: &'a [Pair],
) -> BTreeMap<&'a str, Kept<'a>> {
    let differing: HashMap<&str, &Pair> = pairs.iter().map(|pair| (pair.name.as_str(), pair)).collect();
    let olds: HashSet<&str> = before.resources().map(|(name, _)| name.as_str()).collect();
    let resources = after.resources().filter_map(|(name, part)| {
        let name = name.as_str();
        if let Some(pair) = differing.get(name) {
            let (before, after) = (pair.before.as_ref()?, pair.after.as_ref()?);
            return pair.old_name.is_none().then_some((name, Kept::Changed { before, after }));
        }
        let stays = olds.contains(name) && part.may_read();
        stays.then(|| (name, Kept::Same(canonical::resource(&part.value()))))
    });
    resources.collect()
}
