//! A program against what there was.

use ias_macros::Props;

use super::locate::locate;
use super::pairing::paired;
use super::recall::recall;
use super::settle::{given, settle};
use super::take_over::take_over;
use super::{Approval, Compare, Comparison, Document, Impact, Record, Recorded};
use crate::assembly::{Artifact, Assembly};
use crate::date::Date;
use crate::diagnostic::Diagnostics;
use crate::synth::{self, Frozen, SynthOptions};
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
        let of_it = || recorded.iter().filter(|(_, of)| *of == Some(at)).map(|(one, _)| *one);
        // Its own file, or else one that is called as it is.
        let before = of_it().find(|one| artifact.files.first() == Some(&one.file)).or_else(|| of_it().next());
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
    let bytes = before.map(|before| record.document(before)).transpose()?;
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
    let bytes = record.document(before)?;
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
