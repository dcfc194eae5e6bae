//! From a tree to the overview.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::uses::uses;
use super::{Construct, Edge, Overview, Resource, Root, Use};
use crate::synth::{Frozen, Item, SynthOptions, Synthesis, natural, synthesize};
use crate::tree::{App, Construct as _, Element, Node, Tag, shown_type};
use crate::value::Val;

/// Synthesizes an app and says what it consists of, also where something is wrong with it; and what else came of it.
pub(crate) fn survey(app: &App, options: &SynthOptions) -> (Overview, Synthesis) {
    let mut said: Vec<Vec<Arc<Element>>> = Vec::new();
    let look = |frozen: &Frozen| {
        said = frozen
            .roots()
            .iter()
            .map(|root| root.items.iter().map(|item| item.element.clone()).collect())
            .collect();
    };
    let made = synthesize(app.node(), options, look);
    let frozen = &made.frozen;
    // Where each item of each root stands among the resources.
    let begins: Vec<usize> = frozen
        .roots()
        .iter()
        .scan(0, |next, root| Some(std::mem::replace(next, *next + root.items.len())))
        .collect();
    let (constructs, places) = constructs(app.node(), frozen, &begins);
    let resources = resources(frozen, &said, &places);
    let edges = edges(frozen, &resources, &begins);
    let roots = frozen.roots().iter().map(|root| Root {
        name: root.target.name().to_owned(),
        kind: root.target.kind(),
        construct: places[frozen.root_node(root).index() as usize],
        parent: root.parent,
        depends_on: root.depends_on.clone(),
        items: root.items.len(),
        files: Vec::new(),
    });
    let overview = Overview {
        constructs,
        roots: roots.collect(),
        order: made.order.clone(),
        resources,
        edges,
        found: made.found.clone(),
        app: app.node().clone(),
        places,
    };
    (overview, made)
}

/// The constructs, and for each node of the arena its place among them.
fn constructs(app: &Node, frozen: &Frozen, begins: &[usize]) -> (Vec<Construct>, Vec<usize>) {
    let roots: BTreeMap<u32, usize> =
        (0..).zip(frozen.roots()).map(|(at, root)| (frozen.root_node(root).index(), at)).collect();
    let resource = |index: u32| {
        let at = frozen.locate(&app.sibling_handle(index))?;
        Some(begins[at.root] + at.item)
    };
    let tree = app.lock();
    let mut constructs: Vec<Construct> = Vec::with_capacity(tree.entries.len());
    let mut places = vec![0; tree.entries.len()];
    let mut waiting: Vec<(u32, Option<usize>)> = vec![(0, None)];
    while let Some((index, parent)) = waiting.pop() {
        let entry = tree.entry(index);
        let path = match parent.map(|at| &constructs[at].path) {
            Some(above) if !above.is_empty() => format!("{above}/{}", entry.id),
            _ => entry.id.to_string(),
        };
        places[index as usize] = constructs.len();
        let children = waiting.len();
        waiting.extend(tree.children_of(index).map(|child| (child, Some(constructs.len()))));
        // The last one is taken first.
        waiting[children..].sort_by(|a, b| natural(&tree.entry(b.0).id, &tree.entry(a.0).id));
        constructs.push(Construct {
            id: entry.id.to_string(),
            path,
            parent,
            type_name: entry.construct.as_ref().map(|stored| shown_type(stored.type_name()).concat()),
            place: tree.place(index),
            root: roots.get(&index).copied(),
            resource: None,
        });
    }
    // Asked for with the lock released, which `locate` does not need but a handle may.
    drop(tree);
    for (index, &at) in (0..).zip(&places) {
        constructs[at].resource = resource(index);
    }
    (constructs, places)
}

fn resources(frozen: &Frozen, said: &[Vec<Arc<Element>>], places: &[usize]) -> Vec<Resource> {
    let mut resources = Vec::new();
    for (at, root) in frozen.roots().iter().enumerate() {
        for (nth, item) in root.items.iter().enumerate() {
            let before = said.get(at).and_then(|items| items.get(nth));
            resources.push(Resource {
                construct: places[frozen.node_of(item).index() as usize],
                root: at,
                name: item.name.to_string(),
                element: before.unwrap_or(&item.element).clone(),
                document: String::new(),
                tags: tags(item),
                added: before.is_none(),
            });
        }
    }
    resources
}

/// The tags of an item whose value is known; the innermost scope has the last word.
fn tags(item: &Item) -> Vec<(String, String)> {
    let mut tags: BTreeMap<&str, Option<String>> = BTreeMap::new();
    // What cannot be tagged has none.
    let applies = |tag: &&Tag| item.element.tagging.is_some() && tag.applies_to(&item.element.type_name);
    for tag in item.tags.iter().filter(applies) {
        tags.insert(&tag.key, tag.value.as_ref().and_then(Val::known));
    }
    tags.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn edges(frozen: &Frozen, resources: &[Resource], begins: &[usize]) -> Vec<Edge> {
    let mut pairs: BTreeMap<(usize, usize), (Vec<Use>, bool)> = BTreeMap::new();
    for (from, resource) in resources.iter().enumerate() {
        uses(&resource.element, &mut |node, used| {
            if let Some(at) = frozen.locate(node)
                && begins[at.root] + at.item != from
            {
                pairs.entry((from, begins[at.root] + at.item)).or_default().0.push(used);
            }
        });
    }
    for (root, &begin) in frozen.roots().iter().zip(begins) {
        for (nth, item) in root.items.iter().enumerate() {
            for on in &item.depends_on {
                pairs.entry((begin + nth, begin + on)).or_default().1 = true;
            }
        }
    }
    let edge = |((from, to), (mut uses, asked)): ((usize, usize), (Vec<Use>, bool))| {
        uses.sort();
        uses.dedup();
        Edge { from, to, uses, asked }
    };
    pairs.into_iter().map(edge).collect()
}
