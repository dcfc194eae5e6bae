//! Dependencies: between the items of a root, and values that cross from one root to another.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Frozen, Item, ItemId, Report, parallel};
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::tree::{Dependency, Element, NONE, Naming, Node};
use crate::value::{Expr, Reference, Text, Value};

/// A value of one root that is read in another.
pub struct Link<'a> {
    frozen: &'a mut Frozen,
    /// The root that reads, in [`Frozen::roots`].
    pub consumer: usize,
    /// The item that is read.
    pub producer: ItemId,
    /// Which of its attributes.
    pub reference: &'a Reference,
}

/// How a published attribute is named outside its root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The name of the root.
    pub root: String,
    /// The name of the output in that root's document.
    pub output: String,
}

/// Why a value cannot cross, and what to do instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The reason, to stand after "... cannot be used here: ".
    pub reason: String,
    /// What to do instead.
    pub hint: String,
}

impl Refusal {
    /// A reason and what to do instead.
    pub fn new(reason: impl Into<String>, hint: impl Into<String>) -> Refusal {
        Refusal { reason: reason.into(), hint: hint.into() }
    }
}

impl Link<'_> {
    /// All that is synthesized.
    pub fn frozen(&self) -> &Frozen {
        self.frozen
    }

    /// The item that is read.
    pub fn item(&self) -> &Item {
        &self.frozen.roots[self.producer.root].items[self.producer.item]
    }

    /// Adds an element to a root under a name, unless it was added before: an export, a parameter, an output.
    pub fn add(&mut self, root: usize, name: &str, element: impl FnOnce() -> Element) {
        let key = (root, name.to_owned());
        if self.frozen.added.contains_key(&key) {
            return;
        }
        let added = &mut self.frozen.roots[root];
        let element = Element { naming: Naming::Given(name.to_owned().into()), ..element() };
        added.items.push(Item {
            index: added.index,
            path: "".into(),
            name: Text::Owned(name.to_owned()),
            element: Arc::new(element),
            tags: Arc::from([]),
            depends_on: Vec::new(),
            late: true,
        });
        self.frozen.added.insert(key, added.items.len() - 1);
    }

    /// Changes an item of another root on the way, such as the parameters that a nested stack is given.
    pub fn change(&mut self, at: ItemId, change: impl FnOnce(&mut Element)) {
        change(Arc::make_mut(self.frozen.element_mut(at)));
    }

    /// Reads the producer's attribute from its root, by asking the producer's target to publish it.
    ///
    /// # Errors
    ///
    /// The producer's refusal.
    pub fn publish(&mut self) -> Result<Published, Refusal> {
        let target = self.frozen.roots[self.producer.root].target.clone();
        target.publish(self)
    }
}

/// What depends on what, and why.
#[derive(Default)]
pub(super) struct Graph {
    /// For each root, the edges between its items.
    pub(super) items: Vec<Vec<Edge>>,
    /// The edges between roots that are deployed on their own.
    pub(super) roots: Vec<Edge>,
}

/// `from` needs `to`.
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) why: Why,
}

/// Why one thing depends on another.
pub(super) enum Why {
    /// An attribute is used, by the node with this index.
    Uses { user: u32, attribute: Option<Text>, of: u32 },
    /// `add_dependency` was called here.
    Asked(Place),
}

pub(super) fn link(frozen: &mut Frozen, report: &mut Report) -> Graph {
    name(frozen);
    let mut graph = Graph { items: (0..frozen.roots.len()).map(|_| Vec::new()).collect(), roots: Vec::new() };
    references(frozen, &mut graph, report);
    dependencies(frozen, &mut graph, report);
    graph
}

/// Asks every target for the names of its items.
fn name(frozen: &mut Frozen) {
    let roots = &frozen.roots;
    let names = parallel::for_each(roots.len(), frozen.items(), |at| {
        let root = &roots[at];
        root.items.iter().map(|item| root.target.item_name(root, item)).collect::<Vec<_>>()
    });
    for (root, names) in frozen.roots.iter_mut().zip(names) {
        for (item, name) in root.items.iter_mut().zip(names) {
            item.name = name;
        }
    }
}

/// A reference that leaves its root, or leads nowhere.
struct Crossing {
    at: ItemId,
    reference: Reference,
}

fn references(frozen: &mut Frozen, graph: &mut Graph, report: &mut Report) {
    let mut crossings: Vec<Crossing> = Vec::new();
    for (root, from) in frozen.roots.iter().enumerate() {
        for (at, item) in from.items.iter().enumerate().filter(|(_, item)| item.late) {
            item.element.walk(&mut |value| {
                let Value::Expr(expr) = value else { return };
                match &**expr {
                    Expr::Reference(reference) => match frozen.locate(&reference.node) {
                        Some(ItemId { root: to, item: found }) if to == root => {
                            if found != at {
                                let why = Why::Uses {
                                    user: item.index,
                                    attribute: reference.attribute.clone(),
                                    of: reference.node.index(),
                                };
                                graph.items[root].push(Edge { from: at, to: found, why });
                            }
                        }
                        _ => {
                            crossings.push(Crossing {
                                at: ItemId { root, item: at },
                                reference: reference.clone(),
                            });
                        }
                    },
                    Expr::Choice { condition, .. } if frozen.root_of(condition) != Some(root) => {
                        let message = "a condition of another root cannot decide here";
                        let hint = "define the condition in the stack that uses it";
                        report.problem(item, Diagnostic::error(&codes::CANNOT_CROSS, message).hint(hint));
                    }
                    _ => {}
                }
            });
        }
    }
    for Crossing { at, reference } in crossings {
        match cross(frozen, graph, at, &reference) {
            Ok(value) => {
                let element = Arc::make_mut(&mut frozen.roots[at.root].items[at.item].element);
                element.values_mut().for_each(|place| replace(place, &reference, &value));
            }
            Err(problem) => report.problem(&frozen.roots[at.root].items[at.item], *problem),
        }
    }
}

/// Carries a value over from the root that has it; the value to put in the reference's place.
fn cross(
    frozen: &mut Frozen,
    graph: &mut Graph,
    at: ItemId,
    reference: &Reference,
) -> Result<Value, Box<Diagnostic>> {
    let Some(producer) = frozen.locate(&reference.node) else {
        return Err(Box::new(dangling(frozen, reference)));
    };
    let why = Why::Uses {
        user: frozen.roots[at.root].items[at.item].index,
        attribute: reference.attribute.clone(),
        of: reference.node.index(),
    };
    depend(frozen, graph, at, producer, why);
    let consumer = frozen.roots[at.root].target.clone();
    let mut link = Link { frozen, consumer: at.root, producer, reference };
    consumer.import(&mut link).map_err(|refusal| {
        let attribute =
            reference.attribute.as_deref().map(|name| format!("`{name}` of ")).unwrap_or_default();
        let message =
            format!("{attribute}`{}` cannot be used here: {}", reference.node.path(), refusal.reason);
        let place = reference.node.place();
        let problem = Diagnostic::error(&codes::CANNOT_CROSS, message).related(place, "it is defined here");
        Box::new(problem.hint(refusal.hint))
    })
}

fn dangling(frozen: &Frozen, reference: &Reference) -> Diagnostic {
    let path = reference.node.path();
    if !reference.node.same_tree(&frozen.node) {
        let message = format!("`{path}` belongs to another app");
        return Diagnostic::error(&codes::DANGLING_REFERENCE, message)
            .hint("refer to constructs of this app");
    }
    let message = format!("`{path}` is referred to, but nothing is synthesized there");
    let hint = "refer to the resource itself, often the child `Resource`";
    Diagnostic::error(&codes::DANGLING_REFERENCE, message)
        .related(reference.node.place(), "defined here")
        .hint(hint)
}

fn replace(place: &mut Value, reference: &Reference, value: &Value) {
    match place {
        Value::List(list) => list.iter_mut().for_each(|place| replace(place, reference, value)),
        Value::Map(map) => map.values_mut().for_each(|place| replace(place, reference, value)),
        Value::Expr(expr) => {
            if matches!(&**expr, Expr::Reference(found) if found == reference) {
                *place = value.clone();
                return;
            }
            expr.parts_mut().into_iter().for_each(|place| replace(place, reference, value));
            if let Expr::Concat(parts) = expr.as_mut() {
                *place = crate::value::concat(std::mem::take(parts)).into_value();
            }
        }
        _ => {}
    }
}

/// The roots that a root is a part of, and itself, outermost first.
///
/// A part has an anchor; a root inside another without one, such as a chart in a chart, is deployed on its own.
fn chain(frozen: &Frozen, root: usize) -> Vec<usize> {
    let whole = |at: &usize| {
        let root = &frozen.roots[*at];
        root.parent.filter(|_| root.target.anchor().is_some())
    };
    let mut chain: Vec<_> = std::iter::successors(Some(root), whole).collect();
    chain.reverse();
    chain
}

/// Notes that `from` needs `to`, at the level where both have a common root.
fn depend(
    frozen: &Frozen,
    graph: &mut Graph,
    from: ItemId,
    to: ItemId,
    why: Why,
) -> Option<(ItemId, ItemId)> {
    let (above_from, above_to) = (chain(frozen, from.root), chain(frozen, to.root));
    let common = above_from.iter().zip(&above_to).take_while(|(a, b)| a == b).count();
    if common == 0 {
        graph.roots.push(Edge { from: above_from[0], to: above_to[0], why });
        return None;
    }
    // An item of an inner root is represented by the inner root's anchor.
    let lift = |item: ItemId, above: &[usize]| match above.get(common) {
        Some(&inner) => frozen.roots[inner].target.anchor().and_then(|anchor| frozen.locate(anchor)),
        None => Some(item),
    };
    let (from, to) = (lift(from, &above_from)?, lift(to, &above_to)?);
    if from != to {
        graph.items[from.root].push(Edge { from: from.item, to: to.item, why });
    }
    Some((from, to))
}

/// Carries out the calls of `add_dependency`.
fn dependencies(frozen: &mut Frozen, graph: &mut Graph, report: &mut Report) {
    let asked: Vec<(u32, Vec<Dependency>)> = {
        let tree = frozen.node.lock();
        let with = (0..).zip(&tree.entries).filter_map(|(index, entry)| Some((index, entry.extra.as_ref()?)));
        with.filter(|(_, extra)| !extra.dependencies.is_empty())
            .map(|(index, extra)| (index, extra.dependencies.clone()))
            .collect()
    };
    if asked.is_empty() {
        return;
    }
    let mut below = Below::default();
    let mut pairs: Vec<(ItemId, ItemId)> = Vec::new();
    for (index, dependencies) in asked {
        let from = below.items(frozen, &frozen.node.sibling_handle(index));
        for dependency in dependencies {
            let nodes = dependency.on.nodes();
            for node in &nodes {
                if !node.same_tree(&frozen.node) {
                    let message = format!("`{}` belongs to another app", node.path());
                    let problem = Diagnostic::error(&codes::DANGLING_REFERENCE, message);
                    let hint = "depend on constructs of this app";
                    report.add(index, problem.at(dependency.site.into()).hint(hint));
                    continue;
                }
                let on = below.items(frozen, node);
                for &from in from.iter() {
                    for &to in on.iter().filter(|&&to| to != from) {
                        let asked = Why::Asked(dependency.site.into());
                        pairs.extend(depend(frozen, graph, from, to, asked));
                    }
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (from, to) in pairs.into_iter().filter(|(from, to)| from != to) {
        frozen.roots[from.root].items[from.item].depends_on.push(to.item);
    }
}

/// The items at and below nodes, remembered because many dependencies name the same node.
#[derive(Default)]
struct Below(BTreeMap<u32, Arc<[ItemId]>>);

impl Below {
    fn items(&mut self, frozen: &Frozen, node: &Node) -> Arc<[ItemId]> {
        let collect = || {
            let tree = frozen.node.lock();
            let places = tree.walk(node.index()).filter_map(|index| frozen.place(index));
            places
                .filter(|&(_, item)| item != NONE)
                .map(|(root, item)| ItemId { root: root as usize, item: item as usize })
                .collect()
        };
        self.0.entry(node.index()).or_insert_with(collect).clone()
    }
}
