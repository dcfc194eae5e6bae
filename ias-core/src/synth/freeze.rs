//! From the living tree to owned data: roots and their elements in a stable order.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Report, Target};
use crate::diagnostic::{Diagnostic, codes};
use crate::tree::{Element, NONE, Naming, Node, Tag, Tree};
use crate::value::{Expr, Invalid, Text, Value};

/// Everything that is synthesized, as owned data.
pub struct Frozen {
    pub(super) roots: Vec<Root>,
    pub(super) node: Node,
    /// For each node of the arena, the root it belongs to and its item there.
    places: Vec<(u32, u32)>,
    /// Items that linking added, by root and name.
    pub(super) added: BTreeMap<(usize, String), usize>,
}

/// One deployable unit.
pub struct Root {
    pub(super) index: u32,
    /// The path of the root's node.
    pub path: String,
    /// What renders it.
    pub target: Arc<dyn Target>,
    /// The root that encloses this one, such as the parent of a nested stack.
    pub parent: Option<usize>,
    /// The roots that must be deployed before this one, in order.
    pub depends_on: Vec<usize>,
    /// The elements: parents first, siblings by id, so that neither the order of the program's lines nor threads show.
    pub items: Vec<Item>,
    /// The tags of the scopes around it and its own.
    pub tags: Arc<[Tag]>,
    /// Metadata of the root's constructs, with paths.
    pub metadata: Vec<(String, Text, serde_json::Value)>,
}

/// One element of a root.
pub struct Item {
    pub(super) index: u32,
    /// The path below the root, without the root's own.
    pub path: Box<str>,
    /// Its name in the document; a target gives it.
    pub name: Text,
    /// What it says.
    pub element: Arc<Element>,
    /// The tags of the scopes around it.
    pub tags: Arc<[Tag]>,
    /// Items of the same root that it explicitly depends on, in order.
    pub depends_on: Vec<usize>,
    /// Whether a value of it may be more than [plain](Item::is_plain); the many that are plain are not looked at again.
    pub(super) late: bool,
}

/// Which item of which root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// The place of the root in [`Frozen::roots`].
    pub root: usize,
    /// The place of the item in [`Root::items`].
    pub item: usize,
}

impl Frozen {
    /// The roots in path order.
    pub fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// Where the element of a node stands.
    pub fn locate(&self, node: &Node) -> Option<ItemId> {
        if !node.same_tree(&self.node) {
            return None;
        }
        let (root, item) = self.place(node.index())?;
        (item != NONE).then_some(ItemId { root: root as usize, item: item as usize })
    }

    /// The root that a node belongs to.
    pub fn root_of(&self, node: &Node) -> Option<usize> {
        let (root, _) = self.place(node.index())?;
        node.same_tree(&self.node).then_some(root as usize)
    }

    pub(super) fn place(&self, index: u32) -> Option<(u32, u32)> {
        self.places.get(index as usize).copied().filter(|&(root, _)| root != NONE)
    }

    /// A handle on the node of an item.
    pub fn node_of(&self, item: &Item) -> Node {
        self.node.sibling_handle(item.index)
    }

    /// A handle on a root's node.
    pub fn root_node(&self, root: &Root) -> Node {
        self.node.sibling_handle(root.index)
    }

    /// The app's node.
    pub(crate) fn app(&self) -> &Node {
        &self.node
    }

    /// The element of an item, to be changed before it is rendered.
    pub(crate) fn element_mut(&mut self, id: ItemId) -> &mut Arc<Element> {
        let item = &mut self.roots[id.root].items[id.item];
        item.late = true; // What is put in may be an expression.
        &mut item.element
    }

    pub(super) fn items(&self) -> usize {
        self.roots.iter().map(|root| root.items.len()).sum()
    }
}

impl Root {
    /// The place of its node in the arena.
    pub(crate) fn index(&self) -> u32 {
        self.index
    }
}

impl Item {
    /// The place of its node in the arena.
    pub(crate) fn index(&self) -> u32 {
        self.index
    }

    /// Whether all its values stand as they will be written: no expression is among them, and no infinite number or `NaN`.
    pub fn is_plain(&self) -> bool {
        !self.late
    }
}

pub(super) fn freeze(node: &Node, report: &mut Report) -> Frozen {
    let mut frozen = {
        let tree = node.lock();
        let mut collect = Collect {
            tree: &tree,
            places: vec![(NONE, NONE); tree.entries.len()],
            roots: Vec::new(),
            path: String::new(),
            outside: Vec::new(),
        };
        collect.run();
        for index in collect.outside {
            // The lock is held, so the report is filled in later.
            report.extend(vec![outside(&tree, index)]);
        }
        Frozen { roots: collect.roots, node: node.clone(), places: collect.places, added: BTreeMap::new() }
    };
    settle_values(&mut frozen, report);
    frozen
}

fn outside(tree: &Tree, index: u32) -> Diagnostic {
    let type_name = tree.entry(index).element.as_ref().map_or("", |element| &element.type_name);
    let message = format!("this `{type_name}` stands outside every stack, chart or other root");
    let mut problem =
        Diagnostic::error(&codes::OUTSIDE_ROOT, message).hint("create it in a stack or a chart");
    problem.path = tree.path(index);
    problem.places = tree.places(index);
    problem
}

struct Collect<'a> {
    tree: &'a Tree,
    places: Vec<(u32, u32)>,
    roots: Vec<Root>,
    path: String,
    outside: Vec<u32>,
}

/// One node on the way down, with what it inherits.
struct Visit {
    index: u32,
    root: Option<usize>,
    /// How much of the path buffer belongs to the node's scope, and where the path below the root begins.
    scope: usize,
    below: usize,
    /// The innermost scope around it that moved, if one did, and how long that scope's path is.
    moved: Option<(u32, usize)>,
    tags: Arc<[Tag]>,
}

impl Collect<'_> {
    // A loop and not recursion: a tree may be deeper than the stack.
    fn run(&mut self) {
        let mut waiting =
            vec![Visit { index: 0, root: None, scope: 0, below: 0, moved: None, tags: Arc::from([]) }];
        while let Some(visit) = waiting.pop() {
            let entry = self.tree.entry(visit.index);
            self.path.truncate(visit.scope);
            if !self.path.is_empty() {
                self.path.push('/');
            }
            self.path.push_str(&entry.id);
            let (mut root, mut below, mut moved, mut tags) =
                (visit.root, visit.below, visit.moved, visit.tags);
            if let Some(extra) = &entry.extra {
                if !extra.tags.is_empty() {
                    tags = inherit(&tags, &extra.tags);
                }
                if let Some(target) = &extra.target {
                    self.roots.push(Root {
                        index: visit.index,
                        path: self.path.clone(),
                        target: target.clone(),
                        parent: root,
                        depends_on: Vec::new(),
                        items: Vec::new(),
                        tags: tags.clone(),
                        metadata: Vec::new(),
                    });
                    root = Some(self.roots.len() - 1);
                    below = self.path.len() + 1;
                    moved = None;
                }
                if extra.moved_from.is_some() {
                    moved = Some((visit.index, self.path.len()));
                }
                if let Some(root) = root {
                    let metadata = extra.metadata.iter();
                    let metadata =
                        metadata.map(|(kind, data, _)| (self.path.clone(), kind.clone(), data.clone()));
                    self.roots[root].metadata.extend(metadata);
                }
            }
            if let Some(root) = root {
                self.places[visit.index as usize].0 = root as u32;
            }
            if let Some(element) = &entry.element {
                match root {
                    Some(at) => {
                        let element = self.named(element, moved);
                        let items = &mut self.roots[at].items;
                        self.places[visit.index as usize].1 = items.len() as u32;
                        items.push(Item {
                            index: visit.index,
                            path: self.path.get(below..).unwrap_or_default().into(),
                            name: Text::Borrowed(""),
                            element,
                            tags: tags.clone(),
                            depends_on: Vec::new(),
                            late: false,
                        });
                    }
                    None => self.outside.push(visit.index),
                }
            }
            let scope = self.path.len();
            let first = waiting.len();
            waiting.extend(self.tree.children_of(visit.index).map(|index| Visit {
                index,
                root,
                scope,
                below,
                moved,
                tags: tags.clone(),
            }));
            // The last one pushed is visited first.
            waiting[first..]
                .sort_by(|a, b| natural(&self.tree.entry(b.index).id, &self.tree.entry(a.index).id));
        }
    }
}

impl Collect<'_> {
    /// An element, which keeps the name from before a scope around it moved.
    fn named(&self, element: &Arc<Element>, moved: Option<(u32, usize)>) -> Arc<Element> {
        let mut element = element.clone();
        let scope = moved.and_then(|(scope, length)| {
            let extra = self.tree.entry(scope).extra.as_ref()?;
            Some((extra.moved_from.as_ref()?, length))
        });
        if let Some((old, length)) = scope
            && element.naming == Naming::Path
        {
            let inner = self.path.get(length..).unwrap_or_default();
            Arc::make_mut(&mut element).naming = Naming::MovedFrom(format!("{old}{inner}").into());
        }
        element
    }
}

fn inherit(outer: &[Tag], inner: &[Tag]) -> Arc<[Tag]> {
    let mut all: Vec<Tag> = outer.to_vec();
    for tag in inner {
        // Only a tag for the same types takes the other's place; one for other types stands beside it.
        all.retain(|old| old.key != tag.key || old.include != tag.include || old.exclude != tag.exclude);
        all.push(tag.clone());
    }
    all.into()
}

/// Orders ids as people do: `Subnet2` before `Subnet10`.
pub(crate) fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.as_bytes(), b.as_bytes());
    loop {
        match (left.first(), right.first()) {
            (Some(l), Some(r)) if l.is_ascii_digit() && r.is_ascii_digit() => {
                let (l, rest_left) = number(left);
                let (r, rest_right) = number(right);
                // Without leading zeros, the longer number is the larger one.
                match l.len().cmp(&r.len()).then_with(|| l.cmp(r)) {
                    Ordering::Equal => (left, right) = (rest_left, rest_right),
                    other => return other,
                }
            }
            (Some(l), Some(r)) if l == r => (left, right) = (&left[1..], &right[1..]),
            (None, None) => return a.cmp(b),
            (l, r) => return l.cmp(&r),
        }
    }
}

fn number(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let zeros = digits.iter().take_while(|&&digit| digit == b'0').count().min(digits.len() - 1);
    (&digits[zeros..], rest)
}

/// Asks lazy values and reports mistakes that travelled inside values.
fn settle_values(frozen: &mut Frozen, report: &mut Report) {
    let mut seen: Vec<Invalid> = Vec::new();
    for root in &mut frozen.roots {
        for item in &mut root.items {
            let mut lazy = false;
            item.element.walk(&mut |value| match value {
                Value::Expr(expr) => {
                    item.late = true;
                    lazy |= matches!(**expr, Expr::Lazy(_));
                }
                Value::Float(number) => item.late |= !number.is_finite(),
                _ => {}
            });
            if !item.late {
                continue;
            }
            if lazy {
                let element = Arc::make_mut(&mut item.element);
                element.values_mut().for_each(|value| produce(value, 0));
            }
            let mut mistakes = Vec::new();
            item.element.walk(&mut |value| {
                if let Value::Expr(expr) = value
                    && let Expr::Invalid(invalid) = &**expr
                {
                    mistakes.push(invalid.clone());
                }
            });
            for invalid in mistakes {
                if !seen.contains(&invalid) {
                    report.problem(item, invalid.clone().into());
                    seen.push(invalid);
                }
            }
        }
    }
}

/// Replaces lazy values by what they give; a lazy value that gives itself for ever is cut off and stays.
fn produce(value: &mut Value, depth: usize) {
    if let Value::Expr(expr) = value
        && let Expr::Lazy(lazy) = &**expr
        && depth < 100
    {
        *value = lazy.produce();
        return produce(value, depth + 1);
    }
    match value {
        Value::List(list) => list.iter_mut().for_each(|value| produce(value, depth)),
        Value::Map(map) => map.values_mut().for_each(|value| produce(value, depth)),
        Value::Expr(expr) => {
            expr.parts_mut().into_iter().for_each(|value| produce(value, depth));
            if let Expr::Concat(parts) = expr.as_mut() {
                // A part that became known joins its neighbours.
                *value = crate::value::concat(std::mem::take(parts)).into_value();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_ids_count_as_numbers() {
        let mut ids = ["b", "a10", "a2", "a02", "a", "a2b", "", "a1b10", "a1b9"];
        ids.sort_by(|a, b| natural(a, b));
        assert_eq!(ids, ["", "a", "a1b9", "a1b10", "a02", "a2", "a2b", "a10", "b"]);
    }
}
