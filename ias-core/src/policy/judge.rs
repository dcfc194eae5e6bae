//! Which exceptions hold.

use std::cell::Cell;

use hashbrown::HashMap;

use super::plan::{Active, Plan, Plans, own_items};
use super::run::Look;
use super::{AnyResource, Covers, Excepted};
use crate::date::Date;
use crate::diagnostic::{Accepted, Diagnostic, codes};
use crate::synth::{Frozen, Report};

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
        if let (Some(end), Some(today)) = (exception.expires, self.today)
            && end < today
        {
            return Some(Flaw::Expired(end));
        }
        let approver = exception.approver.as_deref();
        let refuses = plan.packs_of(active).find(|pack| {
            let approvers = pack.approvers.as_deref();
            approvers.is_some_and(|all| !approver.is_some_and(|one| all.iter().any(|known| known == one)))
        });
        refuses.map(|pack| Flaw::Unapproved(approver.map(str::to_owned), pack.name().to_owned()))
    }

    /// The exception that holds for a finding; reports what is wrong with one that does not hold.
    pub(super) fn judge(
        &self,
        look: &Look<'_>,
        resource: Option<&AnyResource<'_>>,
        nodes: &[u32],
        report: &mut Report,
    ) -> Option<Accepted> {
        for held in self.held(look.active, nodes) {
            if !applies(held, resource) {
                continue;
            }
            held.used.set(true);
            match self.flaw(held, look.plan, look.active) {
                None => {
                    let Excepted { exception, site } = &held.excepted;
                    return Some(Accepted { why: exception.describe(), place: (*site).into() });
                }
                Some(flaw) if !held.told.replace(true) => flaw.report(held, report),
                Some(_) => {}
            }
        }
        None
    }

    /// Reports what nothing was found for, and what gives no reason.
    pub(super) fn finish(&self, frozen: &Frozen, plans: &Plans, report: &mut Report) {
        for held in &self.excepted {
            let exception = &held.excepted.exception;
            let id = exception.rule.id();
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
            let (message, hint) = match plans.rule_is_at(frozen, held.node, exception.rule) {
                _ if !matches!(exception.rule.covers, Covers::Documents)
                    && !is_resource(frozen, held.node) =>
                {
                    (
                        format!("the exception from `{id}` stands at no resource"),
                        "an exception is for one resource: put it on the construct that the finding names",
                    )
                }
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

/// Whether a resource stands at a construct, or is its own.
fn is_resource(frozen: &Frozen, node: u32) -> bool {
    own_items(frozen, node).next().is_some()
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
pub(super) fn nodes_of(resource: &AnyResource<'_>) -> Vec<u32> {
    let node = resource.node();
    let mut nodes = vec![node.index()];
    if ["Resource", "Default"].contains(&&*node.id()) {
        nodes.extend(node.parent().map(|parent| parent.index()));
    }
    nodes
}
