//! A program against what there was.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use ias_macros::Props;

use super::settle::{given, settle};
use super::{
    Approval, Change, Compare, Comparison, Date, Document, Impact, Keep, Record, Recorded, Rename, Step,
    pointer,
};
use crate::assembly::{Artifact, Assembly};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::synth::{self, Frozen, Item, Root, SynthOptions};
use crate::tree::{App, Construct as _};

/// What a program changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Diff {
    /// What it is compared with, as the user called it.
    pub against: String,
    /// The roots of the program in the order of their deployment, then those that go.
    pub roots: Vec<RootDiff>,
    /// Approvals that approve nothing, and may go.
    pub unused_approvals: Vec<Approval>,
}

/// What happens to one root.
#[derive(Clone, Debug, PartialEq)]
pub struct RootDiff {
    /// Its name.
    pub name: String,
    /// Its kind, such as `stack`.
    pub kind: String,
    /// The path of its construct.
    pub path: String,
    /// What happens to it as a whole: made, deleted, changed, or nothing.
    pub impact: Impact,
    /// What happens to its elements.
    pub comparison: Comparison,
    /// A document of which nobody knows what it holds: that of a kind of root that the program no longer has.
    pub unknown: bool,
}

/// How to compare.
#[derive(Clone, Debug, Props)]
pub struct DiffOptions {
    /// The day against which approvals expire; without one, none does.
    pub today: Option<Date>,
    /// The names of the roots to compare; all if there is none.
    #[props(default = Vec::<String>::new())]
    pub only: Vec<String>,
    /// Whether the deployment takes over what exists already, as `cdk deploy --import-existing-resources` does.
    #[props(default = false)]
    pub import_existing: bool,
}

impl Diff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.roots.iter().all(|root| root.impact == Impact::NoChange)
    }

    /// How many elements lose data without an approval that counts. A root of an unknown kind that goes is one.
    pub fn unapproved_losses(&self) -> usize {
        let of_root = |root: &RootDiff| {
            let changes = root.comparison.changes.iter();
            changes.filter(|change| change.is_unapproved_loss()).count() + usize::from(root.unknown)
        };
        self.roots.iter().map(of_root).sum()
    }
}

impl App {
    /// Synthesizes the program and compares it with what there was; writes nothing.
    ///
    /// # Errors
    ///
    /// All problems of the program at once, and documents of the record that cannot be read.
    pub fn diff(&self, record: &Record, options: &DiffOptions) -> Result<Diff, Diagnostics> {
        let (assembly, frozen) = synth::run_frozen(self.node(), &SynthOptions::default())?;
        compare_program(&assembly, &frozen, record, options)
    }
}

/// Compares what a program made with what there was.
pub(crate) fn compare_program(
    assembly: &Assembly,
    frozen: &Frozen,
    record: &Record,
    options: &DiffOptions,
) -> Result<Diff, Diagnostics> {
    let comparers: Vec<&dyn Compare> = comparers(frozen);
    let wanted = |name: &str| options.only.is_empty() || options.only.iter().any(|one| one == name);
    let recorded = paired(assembly, record, &comparers, &wanted)?;
    let mut roots = Vec::new();
    let mut problems = Vec::new();
    for (at, artifact) in assembly.artifacts().iter().enumerate() {
        let before = recorded.iter().find(|(_, of)| *of == Some(at)).map(|(one, _)| *one);
        let skipped = record.is_single() && before.is_none();
        let Some(root) = frozen
            .roots()
            .iter()
            .find(|root| root.path == artifact.path && !skipped && wanted(&artifact.name))
        else {
            continue;
        };
        let Some(compare) = root.target.compare() else { continue };
        match changed(assembly, artifact, before, record, compare) {
            Ok(mut comparison) => {
                let changes = &mut comparison.changes;
                locate(frozen, root, compare, changes);
                recall(record, before, compare, changes);
                let impact = match before {
                    None => Impact::WillCreate,
                    Some(_) if changes.is_empty() => Impact::NoChange,
                    Some(_) => Impact::WillUpdate,
                };
                roots.push(RootDiff {
                    name: artifact.name.clone(),
                    kind: artifact.kind.to_owned(),
                    path: artifact.path.clone(),
                    impact,
                    comparison,
                    unknown: false,
                });
            }
            Err(found) => problems.extend(found),
        }
    }
    for (before, _) in recorded.iter().filter(|(one, of)| of.is_none() && wanted(&one.name)) {
        match gone(record, before, &comparers) {
            Ok(found) => roots.extend(found),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(problems.into_iter().collect());
    }
    take_over(&mut roots, options.import_existing);
    let unused_approvals = settle(&mut roots, given(frozen.app()), options.today);
    Ok(Diff { against: record.shown().to_owned(), roots, unused_approvals })
}

/// What the targets of the program know, each once.
fn comparers(frozen: &Frozen) -> Vec<&'static dyn Compare> {
    let mut found: Vec<&'static dyn Compare> = Vec::new();
    for compare in frozen.roots().iter().filter_map(|root| root.target.compare()) {
        if !found.iter().any(|known| known.kinds() == compare.kinds()) {
            found.push(compare);
        }
    }
    found
}

/// Each document of the record with the artifact that it is the past of.
fn paired<'r>(
    assembly: &Assembly,
    record: &'r Record,
    comparers: &[&dyn Compare],
    wanted: &dyn Fn(&str) -> bool,
) -> Result<Vec<(&'r Recorded, Option<usize>)>, Diagnostics> {
    let artifacts = assembly.artifacts();
    let by_file: HashMap<&str, usize> = artifacts
        .iter()
        .enumerate()
        .filter_map(|(at, one)| Some((one.files.first()?.as_str(), at)))
        .collect();
    let by_name: HashMap<&str, usize> =
        artifacts.iter().enumerate().map(|(at, one)| (one.name.as_str(), at)).collect();
    let recognizes = |one: &Recorded| {
        let bytes = record.read(&one.file).unwrap_or_default();
        let document = Document { name: &one.file, bytes: &bytes };
        comparers.iter().position(|compare| compare.recognizes(document))
    };
    let mut pairs = Vec::new();
    for one in record.documents() {
        // Where nothing says what a file is, it has to look like a document.
        let said = one.kind.is_some() || by_file.contains_key(one.file.as_str());
        let compare = if said { None } else { recognizes(one) };
        if !said && compare.is_none() && !record.is_single() {
            continue;
        }
        let at = by_file.get(one.file.as_str()).or_else(|| by_name.get(one.name.as_str())).copied();
        let at = at.or_else(|| {
            // One file may be called anything; it belongs to the only root that could have made it.
            let compare = comparers.get(compare?).filter(|_| record.is_single())?;
            let fits = |artifact: &Artifact| {
                artifact.parent.is_none()
                    && wanted(&artifact.name)
                    && compare.kinds().contains(&artifact.kind)
            };
            let mut fitting = artifacts.iter().enumerate().filter(|(_, artifact)| fits(artifact));
            let first = fitting.next()?.0;
            fitting.next().is_none().then_some(first)
        });
        if at.is_none() && record.is_single() {
            let shown = record.shown();
            let message = format!("`{shown}` is of none of this program's roots, or of more than one");
            let hint = "name the root to compare it with, as in `--only orders-prod`";
            return Err(Diagnostic::error(&codes::RECORD_UNPAIRED, message).hint(hint).into());
        }
        pairs.push((one, at));
    }
    Ok(pairs)
}

fn changed(
    assembly: &Assembly,
    artifact: &Artifact,
    before: Option<&Recorded>,
    record: &Record,
    compare: &dyn Compare,
) -> Result<Comparison, Diagnostics> {
    let Some(file) = artifact.files.first().and_then(|path| assembly.file(path)) else {
        return Ok(Comparison::default());
    };
    let after = Document { name: &file.path, bytes: &file.bytes };
    let bytes = before.and_then(|before| record.read(&before.file));
    if bytes.as_ref() == Some(&file.bytes) {
        return Ok(Comparison { unchanged: artifact.elements, ..Comparison::default() });
    }
    let before = before.zip(bytes.as_ref());
    let before = before.map(|(before, bytes)| Document { name: &before.file, bytes });
    compare.compare(before, Some(after))
}

/// A root that goes. A record may hold other files too, so one that nobody recognizes is passed over, unless it says that it
/// was a root.
fn gone(
    record: &Record,
    before: &Recorded,
    comparers: &[&dyn Compare],
) -> Result<Option<RootDiff>, Diagnostics> {
    let bytes = record.read(&before.file).unwrap_or_default();
    let document = Document { name: &before.file, bytes: &bytes };
    let of_kind =
        |compare: &&&dyn Compare| before.kind.as_deref().is_some_and(|kind| compare.kinds().contains(&kind));
    let compare = comparers
        .iter()
        .find(of_kind)
        .or_else(|| comparers.iter().find(|compare| compare.recognizes(document)));
    let mut root = RootDiff {
        name: before.name.clone(),
        kind: before
            .kind
            .clone()
            .or_else(|| Some((*compare?.kinds().first()?).to_owned()))
            .unwrap_or_default(),
        path: before.path.clone().unwrap_or_else(|| before.name.clone()),
        impact: Impact::WillDestroy,
        comparison: Comparison::default(),
        unknown: compare.is_none(),
    };
    match compare {
        Some(compare) => {
            root.comparison = compare.compare(Some(document), None)?;
            recall(record, Some(before), *compare, &mut root.comparison.changes);
        }
        None if before.kind.is_none() => return Ok(None),
        None => {}
    }
    Ok(Some(root))
}

/// Says which construct is behind each change, and which line set what differs.
fn locate(frozen: &Frozen, root: &Root, compare: &dyn Compare, changes: &mut [Change]) {
    if changes.is_empty() {
        return;
    }
    let items: HashMap<&str, &Item> = root.items.iter().map(|item| (&*item.name, item)).collect();
    for change in changes.iter_mut() {
        let own = items.get(change.name.as_str()).copied();
        if let Some(item) = own {
            change.path = Some(item.path.to_string()).filter(|path| !path.is_empty());
            change.place = Some(frozen.node_of(item).place());
        }
        for entry in &mut change.entries {
            if let Some(cause) = &mut entry.because
                && let Some(item) = items.get(cause.name.as_str())
            {
                cause.path = Some(item.path.to_string()).filter(|path| !path.is_empty());
                cause.place = Some(frozen.node_of(item).place());
            }
            entry.place = own.map(|item| place_of(frozen, item, compare, &entry.path));
        }
    }
    // The line behind a cause is the one that makes the cause change.
    let behind: HashMap<String, Place> = changes
        .iter()
        .filter_map(|change| {
            Some((change.name.clone(), change.reasons().find_map(|entry| entry.place.clone())?))
        })
        .collect();
    let causes =
        changes.iter_mut().flat_map(|change| &mut change.entries).filter_map(|entry| entry.because.as_mut());
    for cause in causes {
        cause.place = behind.get(&cause.name).cloned().or(cause.place.take());
    }
}

/// The line that set what a path leads to; what a library set was set where the user made the construct.
fn place_of(frozen: &Frozen, item: &Item, compare: &dyn Compare, path: &[Step]) -> Place {
    let node = frozen.node_of(item);
    let set = compare.place(&item.element, path).map(Place::from).filter(|place| !place.is_library());
    let written = || Some(node.excerpt()?.place_of(&pointer(path)));
    set.or_else(written).unwrap_or_else(|| node.place())
}

/// Finds what one root leaves behind and another one makes: it cannot be made a second time, but taken over.
fn take_over(roots: &mut [RootDiff], import: bool) {
    let mut left: HashMap<String, String> = HashMap::new();
    for root in &*roots {
        let orphans = root.comparison.changes.iter().filter(|change| change.impact == Impact::WillOrphan);
        left.extend(orphans.filter_map(|change| Some((change.identity.clone()?, root.name.clone()))));
    }
    for root in roots {
        let made = root.comparison.changes.iter_mut().filter(|change| change.impact == Impact::WillCreate);
        for change in made {
            let Some(from) = change.identity.as_ref().and_then(|identity| left.get(identity)) else {
                continue;
            };
            if import {
                change.impact = Impact::WillImport;
                change.notes.push(format!("taken over from `{from}`, which leaves it behind"));
            } else {
                let note = format!(
                    "it exists: `{from}` leaves it behind; deploy with `--import-existing-resources`"
                );
                change.notes.push(note);
            }
        }
    }
}

/// Takes the paths of what is gone from the record.
fn recall(record: &Record, before: Option<&Recorded>, compare: &dyn Compare, changes: &mut [Change]) {
    let wanted = |change: &Change| change.renamed.is_some() || change.path.is_none();
    if !changes.iter().any(wanted) {
        return;
    }
    let companion = before.and_then(|before| record.read(&compare.companion(&before.file)?));
    let paths: BTreeMap<String, String> = companion.map(|bytes| compare.paths(&bytes)).unwrap_or_default();
    let root = before.and_then(|before| before.path.as_deref()).unwrap_or_default();
    let below = |path: &String| path.strip_prefix(root).map(|path| path.trim_start_matches('/').to_owned());
    for change in changes {
        if let Some(renamed) = &mut change.renamed {
            renamed.path = paths.get(&renamed.from).and_then(below).or(renamed.path.take());
            renamed.keep = keep(renamed, change.path.as_deref(), compare);
        } else if change.path.is_none() {
            change.path = paths.get(&change.name).and_then(below);
        }
    }
}

/// The line that keeps a name: at the outermost construct that moved, where the name is made of the path.
fn keep(renamed: &Rename, path: Option<&str>, compare: &dyn Compare) -> Option<Keep> {
    let path = path?;
    let old = renamed.path.as_deref().filter(|old| compare.is_made_of(&renamed.from, old));
    let Some(old) = old else {
        return Some(Keep { at: path.to_owned(), call: compare.keep(&renamed.from)? });
    };
    let mut scopes = (old, path);
    while let (Some((old, a)), Some((new, b))) = (scopes.0.rsplit_once('/'), scopes.1.rsplit_once('/')) {
        if a != b {
            break;
        }
        scopes = (old, new);
    }
    let (old, at) = scopes;
    Some(Keep { at: at.to_owned(), call: format!(".node().moved_from({old:?})") })
}
