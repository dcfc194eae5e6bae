//! Two templates, element by element.

use std::collections::{BTreeMap, HashMap, HashSet};

use ias_core::diff::{
    Candidate, Cause, Change, Comparison, Effect, Entry, Impact, Rename, Step, entries_of, renames,
};
use serde_json::{Value as Json, json};

use super::canonical::{self, facts_of};
use super::document::{Part, Template};
use super::effect::effect;
use super::function::{self, is_call};
use super::loss::{self, type_of};
use super::references::readings;
use super::spread::{Kept, spread};
use super::{cost, exposure, iam};
use crate::stack::Section;

/// A resource that differs, in its canonical form.
struct Pair {
    name: String,
    /// The name before, where that is another one.
    old_name: Option<String>,
    before: Option<Json>,
    after: Option<Json>,
}

pub(super) fn compare(before: &Template<'_>, after: &Template<'_>) -> Comparison {
    let mut comparison = Comparison::default();
    let mut pairs = differing(before, after, &mut comparison.unchanged);
    rename(&mut pairs);

    let mut changes: Vec<Change> = pairs.iter().map(change).collect();
    let mut others = beside(before, after);
    let inputs: Vec<(&'static str, String)> = others.iter().filter_map(input).collect();
    let changed = changes.len();
    spread(&mut changes, &inputs, &|| kept(before, after, &pairs));
    comparison.unchanged -= changes.len() - changed;
    changes.iter_mut().for_each(cost::mark);
    outputs(before, after, &changes, &mut others);
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

/// Joins resources that are gone with new ones that are the same under another logical id.
fn rename(pairs: &mut Vec<Pair>) {
    let gone: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].after.is_none()).collect();
    let new: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].before.is_none()).collect();
    if gone.is_empty() || new.is_empty() {
        return;
    }
    // What moves together refers to each other by names that change.
    let moving: Vec<&str> = gone.iter().chain(&new).map(|&at| pairs[at].name.as_str()).collect();
    let bare = |json: Option<&Json>| json.map(|json| nameless(json, &moving)).unwrap_or_default();
    let olds: Vec<Json> = gone.iter().map(|&at| bare(pairs[at].before.as_ref())).collect();
    let news: Vec<Json> = new.iter().map(|&at| bare(pairs[at].after.as_ref())).collect();
    fn candidate<'a>(document: &'a Json, pair: &'a Pair) -> Candidate<'a> {
        let whole = pair.before.as_ref().or(pair.after.as_ref());
        let path = whole.and_then(|whole| whole.pointer("/Metadata/aws:cdk:path")).and_then(Json::as_str);
        Candidate {
            type_name: whole.map(type_of).unwrap_or_default(),
            path: path.or(Some(&pair.name)),
            document,
        }
    }
    let olds: Vec<Candidate<'_>> =
        olds.iter().zip(&gone).map(|(json, &at)| candidate(json, &pairs[at])).collect();
    let news: Vec<Candidate<'_>> =
        news.iter().zip(&new).map(|(json, &at)| candidate(json, &pairs[at])).collect();
    let found = renames(&olds, &news);
    for (old, now) in &found {
        let (old_name, before) = (pairs[gone[*old]].name.clone(), pairs[gone[*old]].before.take());
        let pair = &mut pairs[new[*now]];
        (pair.old_name, pair.before) = (Some(old_name), before);
    }
    pairs.retain(|pair| pair.before.is_some() || pair.after.is_some());
}

/// The properties of a resource with the names of moving resources taken out.
fn nameless(resource: &Json, moving: &[&str]) -> Json {
    let properties = resource.get("Properties").cloned().unwrap_or_default();
    without(&properties, moving)
}

fn without(value: &Json, moving: &[&str]) -> Json {
    match function::call(value) {
        Some(("Ref", Json::String(name))) if moving.contains(&name.as_str()) => json!({ "Ref": "" }),
        Some(("Fn::GetAtt", list))
            if list.get(0).and_then(Json::as_str).is_some_and(|name| moving.contains(&name)) =>
        {
            json!({ "Fn::GetAtt": ["", list[1]] })
        }
        Some(("Fn::Sub", Json::String(text))) => {
            let names = moving.iter().fold(text.clone(), |text, name| {
                text.replace(&format!("${{{name}}}"), "${}").replace(&format!("${{{name}."), "${.")
            });
            json!({ "Fn::Sub": names })
        }
        _ => match value {
            Json::Object(map) => {
                map.iter().map(|(key, value)| (key.clone(), without(value, moving))).collect()
            }
            Json::Array(list) => list.iter().map(|value| without(value, moving)).collect(),
            scalar => scalar.clone(),
        },
    }
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
    let given = |name: &&str| resource.pointer(&format!("/Properties/{name}"))?.as_str();
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
        let given = |json: &Json| json.get("Properties").and_then(|all| all.get(**name)).cloned();
        given(after).is_some_and(|name| name.is_string() && given(before) == Some(name))
    })?;
    Some(format!("CloudFormation refuses to replace it while `{identifier}` stays the same"))
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

/// What changes beside the resources.
fn beside(before: &Template<'_>, after: &Template<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    for section in Template::other_sections() {
        named(section, before.section(section), after.section(section), &mut changes);
    }
    named("", before.beside(), after.beside(), &mut changes);
    changes
}

/// Adds what follows for outputs from resources that are replaced, and says what holds exports in place.
fn outputs(before: &Template<'_>, after: &Template<'_>, resources: &[Change], changes: &mut Vec<Change>) {
    let replaced = |name: &str| {
        let replaced = |change: &&Change| {
            change.name == name && matches!(change.impact, Impact::MayReplace | Impact::WillReplace)
        };
        resources.iter().find(replaced).filter(|change| change.renamed.is_none()).map(|change| change.impact)
    };
    let any = resources.iter().any(|change| replaced(&change.name).is_some());
    let olds = before.section(Section::OUTPUTS);
    let kept =
        after.section(Section::OUTPUTS).iter().filter(|(name, _)| olds.iter().any(|(old, _)| old == name));
    for (name, part) in kept.filter(|(_, part)| any && part.may_read()) {
        let output = json!({ "Properties": canonical::other(&part.value()) });
        for reading in readings(&output) {
            let Some(impact) = replaced(&reading.name).filter(|_| reading.section == Section::RESOURCES)
            else {
                continue;
            };
            let at =
                changes.iter().position(|change| change.section == Section::OUTPUTS && change.name == *name);
            let at = at.unwrap_or_else(|| {
                changes.push(Change::new(Section::OUTPUTS, name, "", Impact::WillUpdate));
                changes.len() - 1
            });
            let path: Vec<Step> = reading.path.into_iter().skip(1).collect();
            if changes[at].entries.iter().all(|entry| entry.path != path) {
                let mut entry = Entry::new(path, Some(reading.value.clone()), Some(reading.value));
                entry.because = Some(Cause::new(Section::RESOURCES, &reading.name, impact));
                changes[at].entries.push(entry);
            }
        }
    }
    let exported = |name: &str| {
        let found = olds.iter().find(|(old, _)| old == name);
        found.is_some_and(|(_, part)| part.value().get("Export").is_some())
    };
    let moved =
        |change: &&mut Change| change.section == Section::OUTPUTS && change.impact != Impact::WillCreate;
    for change in changes.iter_mut().filter(moved).filter(|change| exported(&change.name)) {
        change
            .notes
            .push("CloudFormation refuses to change an export while another stack imports it".to_owned());
    }
}

fn named(
    section: &str,
    before: &[(String, Part<'_>)],
    after: &[(String, Part<'_>)],
    changes: &mut Vec<Change>,
) {
    let find = |list: &[(String, Part<'_>)], name: &str| {
        list.iter().find(|(other, _)| other == name).map(|(_, part)| canonical::other(&part.value()))
    };
    let gone = before.iter().filter(|(name, _)| !after.iter().any(|(other, _)| other == name));
    for (name, _) in after.iter().chain(gone) {
        let (old, new) = (find(before, name), find(after, name));
        if old == new {
            continue;
        }
        let impact = match (&old, &new) {
            (None, _) => Impact::WillCreate,
            (_, None) => Impact::WillDestroy,
            _ => Impact::WillUpdate,
        };
        let mut change = Change::new(section, name, "", impact);
        change.entries = match (old, new) {
            (Some(old), Some(new)) => entries_of(&old, &new, &is_call),
            (old, new) => vec![Entry::new(Vec::new(), old, new)],
        };
        changes.push(change);
    }
}

/// What resources may read: a parameter of another default, a mapping, a condition.
fn input(change: &Change) -> Option<(&'static str, String)> {
    let updated = change.impact == Impact::WillUpdate;
    let section = match change.section.as_str() {
        Section::PARAMETERS if change.entries.iter().any(|entry| entry.pattern() == "Default") => {
            Section::PARAMETERS
        }
        Section::MAPPINGS => Section::MAPPINGS,
        Section::CONDITIONS => Section::CONDITIONS,
        _ => return None,
    };
    updated.then(|| (section, change.name.clone()))
}
