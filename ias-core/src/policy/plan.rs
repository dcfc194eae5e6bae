//! Which rules are in force where.

use std::any::Any;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use hashbrown::HashMap;

use super::{Covers, Enforcement, Excepted, Pack, Rule};
use crate::diagnostic::{Code, Diagnostic, codes};
use crate::synth::{Frozen, ItemId, Report};
use crate::tree::Node;

/// What is in force in every root of a program.
pub(crate) struct Plans {
    plans: Vec<Plan>,
    /// For each root, the plan of its documents, and of each of its items.
    roots: Vec<(usize, Vec<usize>)>,
    /// Exceptions with the node that they are for, in the order of the tree.
    pub(super) excepted: Vec<(u32, Excepted)>,
}

/// What is in force at some scope.
#[derive(Default)]
pub(super) struct Plan {
    /// The packs of the scopes around it with their nodes, wider scopes first.
    pub(super) packs: Vec<(u32, Arc<Pack>)>,
    pub(super) active: Vec<Active>,
    by_type: HashMap<&'static str, Vec<usize>>,
    resources: Vec<usize>,
    pub(super) documents: Vec<usize>,
}

/// A rule that is in force.
pub(super) struct Active {
    pub(super) rule: &'static Rule,
    pub(super) enforcement: Enforcement,
    /// The place among the packs of the one that has locked it.
    pub(super) locked: Option<usize>,
    /// The places of the packs that have it.
    pub(super) packs: Vec<usize>,
    /// What its findings say of it, once there is one.
    pub(super) about: OnceCell<String>,
}

impl Plans {
    /// `None` where a program has no policies, and nothing is to be done.
    pub(crate) fn new(frozen: &Frozen, report: &mut Report) -> Option<Plans> {
        let tree = frozen.app().lock();
        let mut packs: BTreeMap<u32, Vec<Arc<Pack>>> = BTreeMap::new();
        let mut excepted = Vec::new();
        for (index, entry) in (0..).zip(&tree.entries) {
            let Some(extra) = &entry.extra else { continue };
            if !extra.packs.is_empty() {
                packs.insert(index, extra.packs.clone());
            }
            excepted.extend(extra.exceptions.iter().map(|one| (index, one.clone())));
        }
        if packs.is_empty() && excepted.is_empty() {
            return None;
        }
        let mut plans: Vec<Plan> = Vec::new();
        let mut known: HashMap<Vec<u32>, usize> = HashMap::new();
        let mut plan_at = |index: u32| {
            let mut chain: Vec<u32> = tree.chain(index).filter(|at| packs.contains_key(at)).collect();
            chain.reverse();
            *known.entry(chain).or_insert_with_key(|chain| {
                let around = chain.iter().flat_map(|at| packs[at].iter().map(|pack| (*at, pack.clone())));
                plans.push(Plan::new(around.collect()));
                plans.len() - 1
            })
        };
        let roots = frozen.roots().iter();
        let roots: Vec<_> = roots
            .map(|root| {
                let items = root.items.iter().map(|item| plan_at(item.index())).collect();
                (plan_at(root.index()), items)
            })
            .collect();
        drop(tree);
        for plan in &plans {
            plan.report_locked(report);
        }
        Some(Plans { plans, roots, excepted })
    }

    pub(super) fn of_root(&self, root: usize) -> &Plan {
        &self.plans[self.roots[root].0]
    }

    pub(super) fn of_item(&self, root: usize, item: usize) -> &Plan {
        &self.plans[self.roots[root].1[item]]
    }

    /// Whether a rule is in force at the node of an exception.
    pub(super) fn rule_is_at(&self, frozen: &Frozen, node: u32, rule: &Rule) -> bool {
        let mut plans = own_items(frozen, node).map(|id| self.of_item(id.root, id.item));
        let root = frozen.root_of(&frozen.app().sibling_handle(node)).map(|root| self.of_root(root));
        plans.any(|plan| plan.active(rule).is_some()) || root.is_some_and(|plan| plan.active(rule).is_some())
    }

    pub(super) fn has_remedies(&self) -> bool {
        let mends =
            |active: &Active| active.enforcement == Enforcement::Remediate && active.rule.remedy.is_some();
        self.plans.iter().any(|plan| plan.active.iter().any(mends))
    }
}

/// What is synthesized at a construct, and at the child that is its own resource.
pub(super) fn own_items(frozen: &Frozen, node: u32) -> impl Iterator<Item = ItemId> {
    let node = frozen.app().sibling_handle(node);
    let below = node.children().into_iter().filter(|child| ["Resource", "Default"].contains(&&*child.id()));
    let nodes: Vec<Node> = std::iter::once(node.clone()).chain(below).collect();
    nodes.into_iter().filter_map(|one| frozen.locate(&one))
}

impl Plan {
    fn new(packs: Vec<(u32, Arc<Pack>)>) -> Plan {
        let mut plan = Plan { packs, ..Plan::default() };
        let mut seen: HashMap<&'static str, usize> = HashMap::new();
        for (at, (_, pack)) in plan.packs.iter().enumerate() {
            for rule in pack.rules() {
                if let Some(&known) = seen.get(rule.id()) {
                    plan.active[known].packs.push(at);
                    continue;
                }
                let (enforcement, locked) = enforcement(rule, &plan.packs);
                let index = plan.active.len();
                seen.insert(rule.id(), index);
                let about = OnceCell::new();
                plan.active.push(Active { rule, enforcement, locked, packs: vec![at], about });
                match rule.covers {
                    Covers::Types(types) => {
                        types.iter().for_each(|one| plan.by_type.entry(one).or_default().push(index));
                    }
                    Covers::Resources => plan.resources.push(index),
                    Covers::Documents => plan.documents.push(index),
                }
            }
        }
        plan
    }

    /// The rules that look at resources of a type.
    pub(super) fn rules_of(&self, type_name: &str) -> impl Iterator<Item = &Active> {
        let typed = self.by_type.get(type_name).into_iter().flatten();
        typed.chain(&self.resources).map(|&at| &self.active[at])
    }

    pub(super) fn active(&self, rule: &Rule) -> Option<&Active> {
        self.active.iter().find(|active| active.rule == rule)
    }

    pub(super) fn parameter<P: Any>(&self, locked: Option<usize>) -> Option<&P> {
        match locked {
            Some(at) => {
                let (around, inside) = self.packs.split_at(at + 1);
                let mut in_order = around.iter().rev().chain(inside);
                in_order.find_map(|(_, pack)| pack.parameter_of())
            }
            None => self.packs.iter().rev().find_map(|(_, pack)| pack.parameter_of()),
        }
    }

    /// The packs that have a rule.
    pub(super) fn packs_of<'a>(&'a self, active: &'a Active) -> impl Iterator<Item = &'a Pack> {
        active.packs.iter().map(|&at| &*self.packs[at].1)
    }

    fn report_locked(&self, report: &mut Report) {
        for active in &self.active {
            let Some(locked) = active.locked else { continue };
            for (node, pack) in &self.packs[locked + 1..] {
                let other =
                    |(rule, to): &&(&Rule, Enforcement)| *rule == active.rule && *to != active.enforcement;
                if pack.enforcement.iter().any(|one| other(&one)) {
                    let (id, outer) = (active.rule.id(), self.packs[locked].1.name());
                    let message = format!("`{}` changes `{id}`, which `{outer}` has locked", pack.name());
                    let hint = "take the change away, or ask those who publish the pack";
                    report.add(*node, Diagnostic::error(&codes::POLICY_LOCKED, message).hint(hint));
                }
            }
        }
    }
}

/// What a rule means among these packs, and which of them has locked it.
fn enforcement(rule: &'static Rule, packs: &[(u32, Arc<Pack>)]) -> (Enforcement, Option<usize>) {
    let locked = packs.iter().position(|(_, pack)| pack.locked.contains(&rule));
    let said = &packs[..locked.map_or(packs.len(), |at| at + 1)];
    let said = said.iter().rev().find_map(|(_, pack)| pack.enforcement.iter().find(|(one, _)| *one == rule));
    (said.map_or(rule.enforcement, |(_, enforcement)| *enforcement), locked)
}

impl Node {
    /// The codes of all rules that some pack of the program has.
    pub(crate) fn policy_codes(&self) -> Vec<&'static Code> {
        let tree = self.lock();
        let extras = tree.entries.iter().filter_map(|entry| entry.extra.as_ref());
        extras.flat_map(|extra| &extra.packs).flat_map(|pack| pack.rules()).map(|rule| &rule.code).collect()
    }
}
