//! Rendering all roots.

use std::collections::BTreeMap;

use super::target::{Rendered, Report, View};
use super::{Frozen, parallel};
use crate::diagnostic::{Diagnostic, codes};

pub(super) fn render(frozen: &Frozen, report: &mut Report) -> Vec<Rendered> {
    let blank = report.fork();
    let done = parallel::for_each(frozen.roots.len(), frozen.items(), |at| {
        let mut report = blank.fork();
        let root = &frozen.roots[at];
        let rendered = root.target.render(&View { frozen, at }, &mut report);
        (rendered, report.into_found())
    });
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = Vec::with_capacity(done.len());
    for (at, (rendered, found)) in done.into_iter().enumerate() {
        report.extend(found);
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
