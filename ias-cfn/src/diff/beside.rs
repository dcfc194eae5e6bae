//! What changes beside the resources: parameters, outputs, mappings, conditions.

use ias_core::diff::{Cause, Change, Entry, Impact, Step, entries_of};
use serde_json::json;

use super::canonical;
use super::document::{Part, Template};
use super::function::is_call;
use super::references::readings;
use crate::stack::Section;

/// What changes beside the resources.
pub(super) fn changes(before: &Template<'_>, after: &Template<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    for section in Template::other_sections() {
        named(section, before.section(section), after.section(section), &mut changes);
    }
    named("", before.beside(), after.beside(), &mut changes);
    changes
}

/// Adds what follows for outputs from resources that are replaced, and says what holds exports in place.
pub(super) fn outputs(
    before: &Template<'_>,
    after: &Template<'_>,
    resources: &[Change],
    changes: &mut Vec<Change>,
) {
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
pub(super) fn input(change: &Change) -> Option<(&'static str, String)> {
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
