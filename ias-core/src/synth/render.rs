//! Rendering all roots.

use std::collections::BTreeMap;

use super::target::{Rendered, Report, View};
use super::{Frozen, parallel};
use crate::diagnostic::{Diagnostic, codes};

/// `deep`: also lets the targets examine what they have rendered.
pub(super) fn render(frozen: &Frozen, deep: bool, report: &mut Report) -> Vec<Rendered> {
    let blank = report.fork();
    let depth = |at: usize| std::iter::successors(Some(at), |&at: &usize| frozen.roots[at].parent).count();
    let depths: Vec<usize> = (0..frozen.roots.len()).map(depth).collect();
    let mut done: Vec<Option<Rendered>> = frozen.roots.iter().map(|_| None).collect();
    // Inner roots first: those around them name their files by content.
    for level in (1..=depths.iter().copied().max().unwrap_or_default()).rev() {
        let here: Vec<usize> = (0..depths.len()).filter(|&at| depths[at] == level).collect();
        let elements = here.iter().map(|&at| frozen.roots[at].items.len()).sum();
        let rendered = parallel::for_each(here.len(), elements, |n| {
            let mut report = blank.fork();
            let root = &frozen.roots[here[n]];
            let rendered = root.target.render(&View { frozen, at: here[n], done: &done }, &mut report);
            (rendered, report.into_found())
        });
        for (at, (rendered, found)) in here.into_iter().zip(rendered) {
            report.extend(found);
            done[at] = Some(rendered);
        }
    }
    if deep && !report.has_errors() {
        for (at, root) in frozen.roots.iter().enumerate() {
            let Some(rendered) = &done[at] else { continue };
            root.target.examine(&View { frozen, at, done: &done }, rendered, report);
        }
    }
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    names(frozen, report);
    let mut all = Vec::with_capacity(done.len());
    for (at, rendered) in done.into_iter().map(Option::unwrap_or_default).enumerate() {
        if let Some(main) = rendered.files.first() {
            // Case is folded, because some file systems do so.
            if let Some(&first) = taken.get(&main.path.to_lowercase()) {
                let (root, first) = (&frozen.roots[at], &frozen.roots[first]);
                let message = format!("`{}` is already written by `{}`", main.path, first.path);
                let place = frozen.root_node(first).place();
                let problem = Diagnostic::error(&codes::OUTPUT_NAME_TAKEN, message)
                    .related(place, "the other one is defined here")
                    .hint(format!("give one {} of the two another name", root.target.kind()));
                report.root_problem(root, problem);
            } else {
                taken.insert(main.path.to_lowercase(), at);
            }
        }
        all.push(rendered);
    }
    all
}

/// For each root, what its items became in its document, and the paths of its files.
pub(super) fn excerpts(frozen: &Frozen, rendered: &mut Vec<Rendered>) -> Vec<(Vec<String>, Vec<String>)> {
    let done: Vec<Option<Rendered>> = std::mem::take(rendered).into_iter().map(Some).collect();
    let of_root = |at: usize| {
        let files = done[at].iter().flat_map(|made| &made.files).map(|file| file.path.clone());
        (frozen.roots[at].target.excerpts(&View { frozen, at, done: &done }), files.collect())
    };
    let all = parallel::for_each(frozen.roots.len(), frozen.items(), of_root);
    rendered.extend(done.into_iter().map(Option::unwrap_or_default));
    all
}

/// Names of roots select them and say what depends on what, so two of any kind must differ.
fn names(frozen: &Frozen, report: &mut Report) {
    let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
    // An inner root goes with the one around it, and is neither selected nor depended on by its name.
    for (at, root) in frozen.roots.iter().enumerate().filter(|(_, root)| root.parent.is_none()) {
        match taken.get(root.target.name()) {
            // Of one kind they also write the same file, which is reported below.
            Some(&first) if frozen.roots[first].target.kind() != root.target.kind() => {
                let (name, first) = (root.target.name(), &frozen.roots[first]);
                let message =
                    format!("`{name}` is already the name of the {} `{}`", first.target.kind(), first.path);
                let place = frozen.root_node(first).place();
                let problem = Diagnostic::error(&codes::OUTPUT_NAME_TAKEN, message)
                    .related(place, "the other one is defined here")
                    .hint(format!("give the {} another id", root.target.kind()));
                report.root_problem(root, problem);
            }
            Some(_) => {}
            None => drop(taken.insert(root.target.name(), at)),
        }
    }
}
