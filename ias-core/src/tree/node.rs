//! The one pointer that users hold.

use std::any::Any;
use std::fmt;
use std::panic::Location;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};

use super::store::{Stored, handles};
use super::{Construct, Element, Tree};
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::document::Excerpt;
use crate::synth::Target;
use crate::value::Text;

/// A place in the construct tree: cheap to clone, `'static`, `Send + Sync`, and every method takes `&self`.
#[derive(Clone)]
pub struct Node {
    pub(super) shared: Arc<Shared>,
    pub(super) index: u32,
}

pub(super) struct Shared {
    tree: Mutex<Tree>,
    /// Signalled when an `update` has put its element back.
    pub(super) returned: Condvar,
}

impl Node {
    pub(super) fn root_of_new_tree(site: &'static Location<'static>) -> Node {
        let shared = Shared { tree: Mutex::new(Tree::new(site)), returned: Condvar::new() };
        Node { shared: Arc::new(shared), index: 0 }
    }

    /// Defines a child, builds it, and remembers the result by its type.
    ///
    /// This is the single way into the tree. `build` gets the child's node, makes the grandchildren and returns the
    /// construct, a clone of which is stored for [`find`](Node::find).
    #[track_caller]
    pub fn define<T>(&self, id: &str, build: impl FnOnce(Node) -> T) -> T
    where
        T: Construct + Any + Clone + Send + Sync,
    {
        let node = self.add(id, Location::caller());
        let built = build(node.clone()); // No lock is held here.
        node.store(Arc::new(built.clone()));
        built
    }

    // What does not depend on the type of a construct is compiled once, and not for every type.

    fn add(&self, id: &str, site: &'static Location<'static>) -> Node {
        let index = self.lock().add(self.index, id, site);
        self.sibling_handle(index)
    }

    fn store(&self, construct: Arc<dyn Stored>) {
        self.lock().entry_mut(self.index).construct = Some(construct);
    }

    /// The id among its siblings; empty for the app.
    pub fn id(&self) -> String {
        self.lock().entry(self.index).id.to_string()
    }

    /// The ids from below the app to this node, joined with `/`.
    pub fn path(&self) -> String {
        self.lock().path(self.index)
    }

    /// The node above; `None` for the app.
    pub fn parent(&self) -> Option<Node> {
        let parent = self.lock().entry(self.index).parent;
        (parent != super::NONE).then(|| self.sibling_handle(parent))
    }

    /// The app's node.
    pub fn root(&self) -> Node {
        self.sibling_handle(0)
    }

    /// The nodes from the app to this one.
    pub fn scopes(&self) -> Vec<Node> {
        let mut chain: Vec<_> = self.lock().chain(self.index).collect();
        chain.reverse();
        handles(self, chain)
    }

    /// The children in definition order.
    pub fn children(&self) -> Vec<Node> {
        let children: Vec<_> = self.lock().children_of(self.index).collect();
        handles(self, children)
    }

    /// Where the user made it: a line of the program, or of the document that it was made from. What a construct of a library
    /// makes inside itself was made where that construct was.
    pub fn place(&self) -> Place {
        self.lock().place(self.index)
    }

    /// Whether its id was refused, because it is empty or that of a sibling; that is reported already.
    #[doc(hidden)]
    pub fn has_refused_id(&self) -> bool {
        let path = self.path();
        let tree = self.lock();
        let refused = [codes::DUPLICATE_ID.id, codes::EMPTY_ID.id];
        tree.diagnostics.iter().any(|one| one.path == path && refused.contains(&one.code.id))
    }

    /// Says which part of a document this was made from, so that diagnostics point there first.
    pub fn set_excerpt(&self, excerpt: Excerpt) {
        let old = self.lock().extra_mut(self.index).excerpt.replace(Arc::new(excerpt));
        drop(old); // Unlocked: it may be large.
    }

    /// The part of a document that this was made from, with the place of every value in it.
    pub fn excerpt(&self) -> Option<Arc<Excerpt>> {
        self.lock().excerpt(self.index).cloned()
    }

    /// The type of the construct that stands here as the compiler names it, such as `ias_aws::s3::bucket::Bucket`; `None`
    /// until it is built.
    pub fn type_name(&self) -> Option<&'static str> {
        self.lock().entry(self.index).construct.as_ref().map(|stored| stored.type_name())
    }

    /// Puts what is synthesized here, such as a CloudFormation resource; replaces what was there.
    pub fn set_element(&self, element: Element) {
        let old = self.lock().entry_mut(self.index).element.replace(Arc::new(element));
        drop(old); // Unlocked: a value may hold the last handle of something with its own `Drop`.
    }

    /// A snapshot of what is synthesized here; cheap, and not affected by later changes.
    pub fn element(&self) -> Option<Arc<Element>> {
        self.lock().entry(self.index).element.clone()
    }

    /// Keeps the names in documents that everything in this scope had at another path, after a refactoring.
    ///
    /// The path is the old one of this scope below its root, such as `Orders/Table`. What names itself otherwise is left
    /// alone. Without this, what moved would be made anew; `diff` says where it is missing.
    pub fn moved_from(&self, old_path: impl Into<Text>) {
        self.lock().extra_mut(self.index).moved_from = Some(old_path.into());
    }

    /// Makes this node a root: what is below it is rendered by `target` into a deployable unit.
    pub fn set_target(&self, target: impl Target) {
        let target = Arc::new(target);
        self.lock().extra_mut(self.index).target = Some(target);
    }

    /// The target of the root that this node belongs to, and that root; `None` outside every root.
    pub fn target(&self) -> Option<(Node, Arc<dyn Target>)> {
        let tree = self.lock();
        let found = tree.chain(self.index).find_map(|at| {
            let target = tree.entry(at).extra.as_ref()?.target.clone()?;
            Some((at, target))
        });
        drop(tree);
        found.map(|(at, target)| (self.sibling_handle(at), target))
    }

    /// Reports a problem of this construct; `synth` returns all of them at once.
    pub fn report(&self, problem: Diagnostic) {
        self.lock().report(self.index, problem);
    }

    /// A handle on another node of the same tree.
    pub(crate) fn sibling_handle(&self, index: u32) -> Node {
        Node { shared: self.shared.clone(), index }
    }

    pub(crate) fn index(&self) -> u32 {
        self.index
    }

    pub(crate) fn same_tree(&self, other: &Node) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }

    // A panic in user code cannot poison the tree, as none runs under the lock; one of our own must not hide the rest.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Tree> {
        self.shared.tree.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        self.index == other.index && self.same_tree(other)
    }
}

impl Eq for Node {}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `try_lock`: a debug print must never be what hangs a program.
        match self.shared.tree.try_lock() {
            Ok(tree) => write!(f, "Node({:?})", tree.path(self.index)),
            Err(_) => write!(f, "Node(#{})", self.index),
        }
    }
}
