//! `check --deep` in a program that was built without the validator.

use ias_core::{Diagnostic, Rendered, Report, View};

use crate::codes;

/// Says that nothing was examined: a check that passes silently is worse than none.
pub(super) fn examine(view: &View<'_>, _: &Rendered, report: &mut Report) {
    let first = view.frozen().roots().iter().find(|root| super::target::StackTarget::of(root).is_some());
    if first.is_none_or(|first| first.path != view.root().path) {
        return; // One mistake, one problem.
    }
    let message = "this program was built without the validator that `--deep` asks for";
    let hint = "turn on the feature `deep` of ias-aws; with a Rust older than 1.96 also pass `--ignore-rust-version`";
    report.root_problem(view.root(), Diagnostic::error(&codes::DEEP_CHECK_MISSING, message).hint(hint));
}
