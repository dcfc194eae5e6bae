//! What a program consists of, as a table: constructs, roots, elements and what they use of each other.
//!
//! `graph` draws it and `report` shows it. All lists are in path order, so the order of the program's lines does not show.

#[cfg(test)]
#[path = "../../tests/support/plain.rs"]
#[allow(dead_code, unreachable_pub, reason = "what the tests of other topics use")]
pub(crate) mod plain;
mod survey;
mod uses;

use std::collections::BTreeSet;
use std::sync::Arc;

pub(crate) use survey::survey;

use crate::diagnostic::{Diagnostics, Place};
use crate::synth::Synthesis;
use crate::tree::{Element, Node};

/// A program after synthesis, also one that has errors.
pub(crate) struct Overview {
    /// Parents before children; the app is the first.
    pub(crate) constructs: Vec<Construct>,
    /// Outer roots before inner ones.
    pub(crate) roots: Vec<Root>,
    /// The roots in the order of their deployment.
    pub(crate) order: Vec<usize>,
    pub(crate) resources: Vec<Resource>,
    /// By user, then by what is used; one for each pair.
    pub(crate) edges: Vec<Edge>,
    pub(crate) found: Diagnostics,
    app: Node,
    /// What each node of the arena is in [`Overview::constructs`].
    places: Vec<usize>,
}

/// A place in the tree.
pub(crate) struct Construct {
    /// Empty for the app.
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) parent: Option<usize>,
    pub(crate) type_name: Option<String>,
    /// Where the user made it.
    pub(crate) place: Place,
    /// The root that it is, if it is one.
    pub(crate) root: Option<usize>,
    /// What is synthesized here.
    pub(crate) resource: Option<usize>,
}

/// A deployable unit.
pub(crate) struct Root {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    /// Its place in [`Overview::constructs`].
    pub(crate) construct: usize,
    pub(crate) parent: Option<usize>,
    /// The roots that come before it.
    pub(crate) depends_on: Vec<usize>,
    /// How many resources it has.
    items: usize,
    /// The main document first; see [`Overview::add_documents`].
    pub(crate) files: Vec<String>,
}

/// An element of a root.
pub(crate) struct Resource {
    /// Its place in [`Overview::constructs`]; that of the root for what linking added to it.
    pub(crate) construct: usize,
    pub(crate) root: usize,
    /// The name in the document.
    pub(crate) name: String,
    /// What the program says, before references between roots were replaced.
    pub(crate) element: Arc<Element>,
    /// What it became in the document; see [`Overview::add_documents`].
    pub(crate) document: String,
    /// The tags that it inherits or has, by key.
    pub(crate) tags: Vec<(String, String)>,
    /// Whether it was added to carry a value from one root to another.
    pub(crate) added: bool,
}

/// `from` needs `to`; both are places in [`Overview::resources`].
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// What is read; none if only the program asks for the order.
    pub(crate) uses: Vec<Use>,
    /// Whether `add_dependency` asks for it.
    pub(crate) asked: bool,
}

/// One reference.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Use {
    /// Where it stands in the user's properties, as a JSON pointer.
    pub(crate) pointer: String,
    /// What is read; `None` is what a plain reference gives.
    pub(crate) attribute: Option<String>,
}

impl Overview {
    /// What is synthesized at a node of the app.
    pub(crate) fn resource_of(&self, node: &Node) -> Option<usize> {
        let at = self.places.get(node.index() as usize).filter(|_| node.same_tree(&self.app))?;
        self.constructs[*at].resource
    }

    /// Whether a root is another one or lies inside it.
    pub(crate) fn is_within(&self, root: usize, outer: usize) -> bool {
        self.around(root).any(|at| at == outer)
    }

    /// A root and those around it, innermost first.
    pub(crate) fn around(&self, root: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(root), |&at| self.roots[at].parent)
    }

    /// Takes over what the elements became in the documents, and the names of the files.
    pub(crate) fn add_documents(&mut self, made: &mut Synthesis) {
        let mut resources = self.resources.iter_mut();
        for ((excerpts, files), root) in made.excerpts().into_iter().zip(&mut self.roots) {
            root.files = files;
            // Those of a root stand together, in the order of its items.
            let items = root.items;
            let mut excerpts = excerpts.into_iter();
            for resource in resources.by_ref().take(items) {
                resource.document = excerpts.next().unwrap_or_default();
            }
        }
    }

    /// The pairs of roots of which the first comes after the second although nothing in it needs anything there: the program
    /// asks for it.
    pub(crate) fn root_edges(&self) -> Vec<(usize, usize)> {
        let mut explained: BTreeSet<(usize, usize)> = BTreeSet::new();
        for edge in &self.edges {
            let (user, used) = (self.resources[edge.from].root, self.resources[edge.to].root);
            for from in self.around(user) {
                explained.extend(self.around(used).map(|to| (from, to)));
            }
        }
        let pairs = self.roots.iter().enumerate();
        let pairs = pairs.flat_map(|(from, root)| root.depends_on.iter().map(move |&to| (from, to)));
        // One that lies in the other comes with it.
        pairs
            .filter(|&(from, to)| {
                !self.is_within(to, from) && !self.is_within(from, to) && !explained.contains(&(from, to))
            })
            .collect()
    }
}
