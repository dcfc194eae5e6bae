//! Mending resources before they are written.

use std::sync::Arc;

use super::finding::Finding;
use super::judge::Judge;
use super::plan::{Active, Plans};
use super::run::Run;
use super::{Enforcement, Rule};
use crate::synth::{Frozen, ItemId};

/// What was mended.
pub(crate) struct Mended {
    pub(super) id: ItemId,
    pub(super) rule: &'static Rule,
    pub(super) finding: Finding,
}

/// Lets the remedies of rules that shall be remediated change what is about to be written; the tree stays as it is.
///
/// Whether a remedy helped is seen afterwards, when all rules look again.
pub(crate) fn mend(frozen: &mut Frozen, plans: &Plans, judge: &Judge) -> Vec<Mended> {
    let mut found: Vec<Mended> = Vec::new();
    if !plans.has_remedies() {
        return found;
    }
    let run = Run::new(frozen);
    let wanted =
        |active: &Active| active.enforcement == Enforcement::Remediate && active.rule.remedy.is_some();
    run.resources(plans, wanted, |look| {
        let Some(resource) = look.resource else { return };
        if judge.excuses(&look, &resource) {
            return;
        }
        // The first finding stands for all that is mended at once.
        if let Some(finding) = look.findings.found.into_iter().next() {
            found.push(Mended { id: resource.id, rule: look.active.rule, finding });
        }
    });
    drop(run);
    for mended in &found {
        if let Some(remedy) = mended.rule.remedy {
            remedy(Arc::make_mut(frozen.element_mut(mended.id)));
        }
    }
    found
}
