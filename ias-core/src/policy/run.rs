//! The resources of a program as they will be written, each made once and only if a rule asks.

use std::cell::OnceCell;

use hashbrown::HashMap;

use super::plan::{Active, Plan, Plans};
use super::{AnyResource, Check, Document, Findings};
use crate::synth::{Frozen, Item, ItemId, Rendered, View};
use crate::tree::Element;
use crate::value::{Expr, Text, Value};

/// What rules look at.
pub(super) struct Run<'a> {
    pub(super) frozen: &'a Frozen,
    done: Vec<Option<Rendered>>,
    roots: Vec<Cache>,
}

/// Items of a few types.
type ByType = Vec<(Text, Vec<u32>)>;

/// What is made for a root.
#[derive(Default)]
struct Cache {
    /// `None` where the element is written as it stands.
    finished: Vec<OnceCell<Option<Box<Element>>>>,
    by_type: OnceCell<HashMap<String, Vec<u32>>>,
    /// Of each item that something refers to, what does, by its type.
    referrers: OnceCell<HashMap<u32, ByType>>,
}

impl<'a> Run<'a> {
    pub(super) fn new(frozen: &'a Frozen) -> Run<'a> {
        let cache = |items: usize| Cache {
            finished: (0..items).map(|_| OnceCell::new()).collect(),
            ..Cache::default()
        };
        Run {
            frozen,
            done: frozen.roots().iter().map(|_| None).collect(),
            roots: frozen.roots().iter().map(|root| cache(root.items.len())).collect(),
        }
    }

    /// Lets every rule in force look at every resource that it covers.
    pub(super) fn resources(
        &self,
        plans: &Plans,
        wanted: impl Fn(&Active) -> bool,
        mut each: impl FnMut(Look<'_>),
    ) {
        for (root, frozen) in self.frozen.roots().iter().enumerate() {
            for (item, one) in frozen.items.iter().enumerate() {
                let plan = plans.of_item(root, item);
                if plan.active.is_empty() || !frozen.target.is_resource(one) {
                    continue;
                }
                let id = ItemId { root, item };
                for active in plan.rules_of(self.type_of(id, one)).filter(|active| wanted(active)) {
                    let Check::Resource(check) = active.rule.check else { continue };
                    let resource = AnyResource { run: self, id, plan, locked: active.locked };
                    let mut findings = Findings::default();
                    check(&resource, &mut findings);
                    each(Look { run: self, plan, active, resource: Some(resource), findings });
                }
            }
        }
    }

    /// Lets every rule over documents look at those of its roots.
    pub(super) fn documents(&self, plans: &Plans, rendered: &[Rendered], mut each: impl FnMut(Look<'_>)) {
        for (root, frozen) in self.frozen.roots().iter().enumerate() {
            let plan = plans.of_root(root);
            if plan.documents.is_empty() {
                continue;
            }
            let view = View::new(self.frozen, root, &self.done);
            for (item, value) in frozen.target.documents(&view, &rendered[root]) {
                let document =
                    Document { run: self, root, plan, value: &value, item, memo: Default::default() };
                for active in plan.documents.iter().map(|&at| &plan.active[at]) {
                    let mut findings = Findings::default();
                    match active.rule.check {
                        Check::Document(check) => check(&document, &mut findings),
                        Check::Engine(check) => check(&document, &mut findings),
                        Check::Resource(_) => {}
                    }
                    each(Look { run: self, plan, active, resource: document.own_resource(), findings });
                }
            }
        }
    }

    pub(super) fn element(&self, id: ItemId) -> &Element {
        let item = &self.frozen.roots()[id.root].items[id.item];
        let made = self.roots[id.root].finished[id.item].get_or_init(|| {
            let view = View::new(self.frozen, id.root, &self.done);
            match self.frozen.roots()[id.root].target.finished(&view, item) {
                std::borrow::Cow::Borrowed(_) => None,
                std::borrow::Cow::Owned(element) => Some(Box::new(element)),
            }
        });
        made.as_deref().unwrap_or(&item.element)
    }

    /// The items of a type, in order.
    pub(super) fn of_type(&self, root: usize, type_name: &str) -> &[u32] {
        let all = self.roots[root].by_type.get_or_init(|| {
            let mut all: HashMap<String, Vec<u32>> = HashMap::new();
            for (item, one) in self.frozen.roots()[root].items.iter().enumerate() {
                let name = self.type_of(ItemId { root, item }, one);
                match all.get_mut(name) {
                    Some(items) => items.push(item as u32),
                    None => drop(all.insert(name.to_owned(), vec![item as u32])),
                }
            }
            all
        });
        all.get(type_name).map_or(&[], Vec::as_slice)
    }

    /// The items of a type in the same root that refer to one.
    pub(super) fn referrers(&self, id: ItemId, type_name: &str) -> &[u32] {
        let all = self.roots[id.root].referrers.get_or_init(|| {
            let mut all: HashMap<u32, ByType> = HashMap::new();
            for item in 0..self.frozen.roots()[id.root].items.len() {
                let element = self.element(ItemId { item, ..id });
                element.walk(&mut |value| {
                    if let Value::Expr(expr) = value
                        && let Expr::Reference(reference) = &**expr
                        && let Some(to) = self.frozen.locate(&reference.node)
                        && to.root == id.root
                    {
                        let by_type = all.entry(to.item as u32).or_default();
                        match by_type.iter_mut().find(|(name, _)| *name == element.type_name) {
                            Some((_, from)) if from.last() == Some(&(item as u32)) => {}
                            Some((_, from)) => from.push(item as u32),
                            None => by_type.push((element.type_name.clone(), vec![item as u32])),
                        }
                    }
                });
            }
            all
        });
        let by_type = all.get(&(id.item as u32)).map_or(&[][..], Vec::as_slice);
        by_type.iter().find(|(name, _)| name == type_name).map_or(&[], |(_, from)| from)
    }

    /// The type, for which the whole element has to be made only if something raw may change it.
    fn type_of(&self, id: ItemId, item: &'a Item) -> &str {
        if item.element.overrides.is_empty() { &item.element.type_name } else { &self.element(id).type_name }
    }
}

/// What one rule has found at one resource or document.
pub(super) struct Look<'r> {
    pub(super) run: &'r Run<'r>,
    pub(super) plan: &'r Plan,
    pub(super) active: &'r Active,
    /// What it looked at; `None` for a document of many resources.
    pub(super) resource: Option<AnyResource<'r>>,
    pub(super) findings: Findings,
}
