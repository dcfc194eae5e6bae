//! From findings to problems: what counts how much, and what is excepted.

use std::cell::Cell;

use hashbrown::{HashMap, HashSet};

use super::finding::Finding;
use super::mend::Mended;
use super::plan::{Active, Plan, Plans};
use super::run::{Look, Run};
use super::{AnyResource, Enforcement, Excepted};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Place, Severity, codes};
use crate::synth::{Frozen, ItemId, Rendered, Report};
use crate::tree::Override;

/// Decides which exceptions hold.
pub(crate) struct Judge {
    today: Option<Date>,
    excepted: Vec<Held>,
    /// By the node that they are for.
    by_node: HashMap<u32, Vec<usize>>,
}

/// An exception, and what became of it.
struct Held {
    node: u32,
    excepted: Excepted,
    /// Whether the rule has found something there.
    used: Cell<bool>,
    /// Whether its condition did not hold somewhere.
    conditional: Cell<bool>,
    /// Whether something is wrong with it, which is reported once.
    told: Cell<bool>,
}

/// What is wrong with an exception.
enum Flaw {
    Expired(Date),
    Unapproved(Option<String>, String),
    NotAllowed(String),
}

impl Judge {
    pub(crate) fn new(plans: &Plans, today: Option<Date>) -> Judge {
        let mut judge = Judge { today, excepted: Vec::new(), by_node: HashMap::new() };
        for (node, excepted) in &plans.excepted {
            judge.by_node.entry(*node).or_default().push(judge.excepted.len());
            let (used, conditional, told) = (Cell::new(false), Cell::new(false), Cell::new(false));
            judge.excepted.push(Held { node: *node, excepted: excepted.clone(), used, conditional, told });
        }
        judge
    }

    /// Whether an exception holds for what a rule has found at a resource.
    pub(super) fn excuses(&self, look: &Look<'_>, resource: &AnyResource<'_>) -> bool {
        let found = self.held(look.active, &nodes_of(resource)).find(|held| applies(held, Some(resource)));
        found.is_some_and(|held| self.flaw(held, look.plan, look.active).is_none())
    }

    fn held<'s>(&'s self, active: &'s Active, nodes: &[u32]) -> impl Iterator<Item = &'s Held> {
        let here: Vec<usize> =
            nodes.iter().filter_map(|node| self.by_node.get(node)).flatten().copied().collect();
        let here = here.into_iter().map(|at| &self.excepted[at]);
        here.filter(|held| held.excepted.exception.rule == active.rule)
    }

    fn flaw(&self, held: &Held, plan: &Plan, active: &Active) -> Option<Flaw> {
        let exception = &held.excepted.exception;
        let mut packs = plan.packs.iter().map(|(_, pack)| &**pack);
        if let Some(pack) = packs.find(|pack| pack.unexceptable.contains(&active.rule)) {
            return Some(Flaw::NotAllowed(pack.name().to_owned()));
        }
        if let (Some(Ok(end)), Some(today)) = (&exception.expires, self.today)
            && *end < today
        {
            return Some(Flaw::Expired(*end));
        }
        let approver = exception.approver.as_deref();
        let refuses = plan.packs_of(active).find(|pack| {
            let approvers = pack.approvers.as_deref();
            approvers.is_some_and(|all| !approver.is_some_and(|one| all.iter().any(|known| known == one)))
        });
        refuses.map(|pack| Flaw::Unapproved(approver.map(str::to_owned), pack.name().to_owned()))
    }

    /// Whether a finding is excepted; reports what is wrong with an exception that does not hold.
    fn judge(
        &self,
        look: &Look<'_>,
        resource: Option<&AnyResource<'_>>,
        nodes: &[u32],
        report: &mut Report,
    ) -> Option<String> {
        for held in self.held(look.active, nodes) {
            if !applies(held, resource) {
                continue;
            }
            held.used.set(true);
            match self.flaw(held, look.plan, look.active) {
                None => return Some(held.excepted.exception.describe()),
                Some(flaw) if !held.told.replace(true) => flaw.report(held, report),
                Some(_) => {}
            }
        }
        None
    }

    /// Reports what nothing was found for, and what cannot be read.
    fn finish(&self, frozen: &Frozen, plans: &Plans, report: &mut Report) {
        for held in &self.excepted {
            let exception = &held.excepted.exception;
            let id = exception.rule.id();
            if let Some(Err(day)) = &exception.expires {
                let message = format!("the exception from `{id}` ends on `{day}`, which is no day");
                held.report(
                    Diagnostic::error(&codes::EXCEPTION_INVALID, message).hint("write it like `2026-12-31`"),
                    report,
                );
            }
            if exception.reason.trim().is_empty() {
                let message = format!("the exception from `{id}` has no reason");
                held.report(
                    Diagnostic::error(&codes::EXCEPTION_INVALID, message).hint("say why it is right here"),
                    report,
                );
            }
            if held.used.get() || held.conditional.get() {
                continue;
            }
            let in_force = plans.rule_is_at(frozen, held.node, exception.rule);
            let (message, hint) = match in_force {
                true => (format!("`{id}` finds nothing to except here"), "take the exception away"),
                false => (
                    format!("`{id}` is in no pack that is in force here"),
                    "put it on the construct that the finding names, or take it away",
                ),
            };
            held.report(Diagnostic::warning(&codes::EXCEPTION_UNUSED, message).hint(hint), report);
        }
    }
}

impl Held {
    fn report(&self, problem: Diagnostic, report: &mut Report) {
        report.add(self.node, problem.at(self.excepted.site.into()));
    }
}

impl Flaw {
    fn report(self, held: &Held, report: &mut Report) {
        let id = held.excepted.exception.rule.id();
        let problem = match self {
            Flaw::Expired(day) => {
                let message = format!("the exception from `{id}` ended on {day}");
                Diagnostic::error(&codes::EXCEPTION_EXPIRED, message)
                    .hint("mend the resource and take the exception away, or have it approved again")
            }
            Flaw::Unapproved(Some(who), pack) => {
                let message = format!("`{who}` cannot approve an exception from `{id}`");
                Diagnostic::error(&codes::EXCEPTION_UNAPPROVED, message)
                    .hint(format!("`{pack}` lists whose approval counts"))
            }
            Flaw::Unapproved(None, pack) => {
                let message = format!("nobody has approved the exception from `{id}`");
                Diagnostic::error(&codes::EXCEPTION_UNAPPROVED, message)
                    .hint(format!("name one of the approvers of `{pack}` with `.approver(..)`"))
            }
            Flaw::NotAllowed(pack) => {
                let message = format!("`{pack}` allows no exception from `{id}`");
                Diagnostic::error(&codes::EXCEPTION_NOT_ALLOWED, message).hint("mend the resource")
            }
        };
        held.report(problem, report);
    }
}

/// Whether the condition of an exception holds.
fn applies(held: &Held, resource: Option<&AnyResource<'_>>) -> bool {
    let holds = match (&held.excepted.exception.condition, resource) {
        (Some(condition), Some(resource)) => condition(resource),
        _ => true,
    };
    if !holds {
        held.conditional.set(true);
    }
    holds
}

/// The nodes at which an exception for a resource stands: its own, and that of the construct of which it is the resource.
fn nodes_of(resource: &AnyResource<'_>) -> Vec<u32> {
    let node = resource.node();
    let mut nodes = vec![node.index()];
    if ["Resource", "Default"].contains(&&*node.id()) {
        nodes.extend(node.parent().map(|parent| parent.index()));
    }
    nodes
}

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
            let excepted = judge.judge(&look, resource.as_ref(), &nodes, report);
            let problem = problem(&finding, look.plan, look.active, excepted);
            place(frozen, &finding, problem, report);
        }
        for finding in std::mem::take(&mut look.findings.untold) {
            let message = format!("cannot be told before deployment: {}", finding.message);
            place(frozen, &finding, note(&look.active.rule.code, message).aside(), report);
        }
    };
    run.resources(plans, |_| true, &mut each);
    run.documents(plans, rendered, &mut each);
    for Mended { id, rule, finding } in mended {
        if !still.contains(&(id, rule.id())) {
            place(frozen, &finding, note(&rule.code, format!("mended: {}", finding.message)), report);
        }
    }
    judge.finish(frozen, plans, report);
}

/// The resource that a finding is about, which need not be the one that the rule looked at.
fn subject<'a>(finding: &Finding, look: &Look<'a>) -> Option<AnyResource<'a>> {
    let id = ItemId { root: finding.at.root, item: finding.at.item? };
    Some(AnyResource { run: look.run, id, plan: look.plan, locked: look.active.locked })
}

fn note(code: &'static Code, message: String) -> Diagnostic {
    Diagnostic { severity: Severity::Note, ..Diagnostic::warning(code, message) }
}

fn lacks(active: &Active, name: &str) -> Diagnostic {
    let name = name.rsplit("::").next().unwrap_or(name);
    let message = format!("`{}` needs the parameter `{name}`, which no pack sets", active.rule.id());
    let hint = format!("add `.parameter({name}..)` to the pack, or take the rule out with `.without(..)`");
    Diagnostic::error(&codes::POLICY_PARAMETER_MISSING, message).hint(hint)
}

fn problem(finding: &Finding, plan: &Plan, active: &Active, excepted: Option<String>) -> Diagnostic {
    let rule = active.rule;
    let mut problem = match (&excepted, active.enforcement) {
        (Some(_), _) => note(&rule.code, finding.message.clone()).aside(),
        (None, Enforcement::Advisory) => Diagnostic::warning(&rule.code, finding.message.clone()),
        (None, _) => Diagnostic::error(&rule.code, finding.message.clone()),
    };
    problem.notes.extend(finding.notes.iter().cloned());
    if excepted.is_none() && active.enforcement == Enforcement::Remediate && rule.remedy.is_some() {
        problem = problem.note(
            "it could not be mended: something that is applied later, such as a raw override, undoes it",
        );
    }
    let packs: Vec<String> = plan
        .packs_of(active)
        .map(|pack| {
            let controls = pack.controls(rule).join(", ");
            let controls = if controls.is_empty() { controls } else { format!(" ({controls})") };
            format!("{} {}{controls}", pack.name(), pack.version())
        })
        .collect();
    problem = problem.note(format!("a policy of {} severity, in {}", rule.severity, packs.join(", ")));
    problem.notes.extend(excepted);
    problem.hint = finding.hint.clone();
    problem
}

/// Puts a problem where its finding stands.
fn place(frozen: &Frozen, finding: &Finding, problem: Diagnostic, report: &mut Report) {
    let root = &frozen.roots()[finding.at.root];
    let Some(item) = finding.at.item else { return report.root_problem(root, problem) };
    let item = &root.items[item];
    let Some(pointer) = &finding.at.pointer else { return report.problem(item, problem) };
    let below = |change: &&Override| {
        pointer.strip_prefix(&*change.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let changed = item.element.overrides.iter().rev().find(below).and_then(|change| change.place);
    report.value_problem(item, pointer, changed.or(finding.at.place).map(Place::from), problem);
}
