//! Holding everything against the rules in force: from findings to problems.

use hashbrown::{HashMap, HashSet};

use super::finding::Finding;
use super::judge::{Judge, nodes_of};
use super::mend::Mended;
use super::plan::{Active, Plan, Plans};
use super::run::{Look, Run};
use super::{AnyResource, Enforcement, Pack, Rule};
use crate::diagnostic::{Accepted, Diagnostic, Place, Severity, codes};
use crate::synth::{Frozen, ItemId, Rendered, Report};

/// Holds everything against the rules in force.
pub(crate) fn check(
    frozen: &Frozen,
    plans: &Plans,
    judge: &Judge,
    rendered: &[Rendered],
    mended: Vec<Mended>,
    report: &mut Report,
) {
    let run = Run::new(frozen);
    let mut still: HashSet<(ItemId, &'static str)> = HashSet::new();
    let mut lacking: HashSet<(u32, &'static str)> = HashSet::new();
    let mut untold = Untold::default();
    let mut each = |mut look: Look<'_>| {
        if let Some(name) = look.findings.lacks {
            let at = look.active.packs.last().map_or(0, |&at| look.plan.packs[at].0);
            if lacking.insert((at, look.active.rule.id())) {
                report.add(at, lacks(look.active, name));
            }
        }
        for finding in std::mem::take(&mut look.findings.found) {
            let resource = subject(&finding, &look);
            let nodes = match &resource {
                Some(resource) => nodes_of(resource),
                None => vec![frozen.roots()[finding.at.root].index()],
            };
            still.extend(resource.map(|resource| (resource.id, look.active.rule.id())));
            let accepted = judge.judge(&look, resource.as_ref(), &nodes, report);
            let problem = problem(&finding, look.plan, look.active, accepted);
            place(frozen, &finding, problem, report);
        }
        for finding in std::mem::take(&mut look.findings.untold) {
            untold.add(finding, look.active.rule);
        }
    };
    run.resources(plans, |_| true, &mut each);
    run.documents(plans, rendered, &mut each);
    untold.report(frozen, report);
    for Mended { id, rule, finding } in mended {
        if !still.contains(&(id, rule.id())) {
            place(frozen, &finding, note(rule, format!("mended: {}", finding.message)), report);
        }
    }
    judge.finish(frozen, plans, report);
}

/// What only deployment knows. What is not about a property but about all that is around a resource, such as the region of a
/// stack, is said once for each root.
#[derive(Default)]
struct Untold {
    all: Vec<(Finding, &'static Rule, usize)>,
    /// By rule, root and message.
    general: HashMap<(&'static str, usize, String), usize>,
}

impl Untold {
    fn add(&mut self, finding: Finding, rule: &'static Rule) {
        if finding.at.pointer.is_none() {
            let key = (rule.id(), finding.at.root, finding.message.clone());
            let known = *self.general.entry(key).or_insert(self.all.len());
            if let Some((_, _, more)) = self.all.get_mut(known) {
                *more += 1;
                return;
            }
        }
        self.all.push((finding, rule, 0));
    }

    fn report(self, frozen: &Frozen, report: &mut Report) {
        for (finding, rule, more) in self.all {
            let message = format!("cannot be told before deployment: {}", finding.message);
            let problem = note(rule, message).aside();
            let problem = match more {
                0 => problem,
                more => problem.note(format!("the same at {more} more of this root")),
            };
            place(frozen, &finding, problem, report);
        }
    }
}

/// The resource that a finding is about, which need not be the one that the rule looked at.
fn subject<'a>(finding: &Finding, look: &Look<'a>) -> Option<AnyResource<'a>> {
    let id = ItemId { root: finding.at.root, item: finding.at.item? };
    Some(AnyResource { run: look.run, id, plan: look.plan, locked: look.active.locked })
}

fn note(rule: &'static Rule, message: String) -> Diagnostic {
    Diagnostic {
        severity: Severity::Note,
        harm: Some(rule.severity),
        ..Diagnostic::warning(&rule.code, message)
    }
}

fn lacks(active: &Active, name: &str) -> Diagnostic {
    let name = name.rsplit("::").next().unwrap_or(name);
    let message = format!("`{}` needs the parameter `{name}`, which no pack sets", active.rule.id());
    let hint = format!("add `.parameter({name}..)` to the pack, or take the rule out with `.without(..)`");
    Diagnostic::error(&codes::POLICY_PARAMETER_MISSING, message).hint(hint)
}

fn problem(finding: &Finding, plan: &Plan, active: &Active, accepted: Option<Accepted>) -> Diagnostic {
    let rule = active.rule;
    let mut problem = match (&accepted, active.enforcement) {
        (Some(_), _) => note(rule, finding.message.clone()).aside(),
        (None, Enforcement::Advisory) => Diagnostic::warning(&rule.code, finding.message.clone()),
        (None, _) => Diagnostic::error(&rule.code, finding.message.clone()),
    };
    problem.notes.extend(finding.notes.iter().cloned());
    if accepted.is_none() && active.enforcement == Enforcement::Remediate && rule.remedy.is_some() {
        problem = problem.note(
            "it could not be mended: something that is applied later, such as a raw override, undoes it",
        );
    }
    problem = problem.note(active.about.get_or_init(|| about(plan, active)));
    problem.notes.extend(accepted.iter().map(|one| format!("excepted: {}", one.why)));
    problem.hint = finding.hint.clone();
    problem.harm = Some(rule.severity);
    problem.accepted = accepted;
    problem
}

/// How bad it is, and which packs have the rule because of which controls.
fn about(plan: &Plan, active: &Active) -> String {
    let pack = |pack: &Pack| {
        let controls = pack.controls(active.rule).join(", ");
        let controls = if controls.is_empty() { controls } else { format!(" ({controls})") };
        format!("{} {}{controls}", pack.name(), pack.version())
    };
    let packs: Vec<String> = plan.packs_of(active).map(pack).collect();
    format!("a policy of {} severity, in {}", active.rule.severity, packs.join(", "))
}

/// Puts a problem where its finding stands.
fn place(frozen: &Frozen, finding: &Finding, problem: Diagnostic, report: &mut Report) {
    let root = &frozen.roots()[finding.at.root];
    let Some(item) = finding.at.item else { return report.root_problem(root, problem) };
    let item = &root.items[item];
    let Some(pointer) = &finding.at.pointer else { return report.problem(item, problem) };
    let changed = item.element.changed_at(pointer);
    report.value_problem(item, pointer, changed.or(finding.at.place).map(Place::from), problem);
}
