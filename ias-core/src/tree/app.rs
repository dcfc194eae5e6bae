//! The owner of a tree.

use std::panic::Location;

use super::{Construct, FindError, Node};
use crate::diagnostic::Diagnostics;

/// The root of a construct tree, and its owner.
///
/// Not `Clone`: dropping it frees every construct, while handles that outlive it stay harmless.
///
/// ```
/// use ias_core::App;
///
/// let app = App::new();
/// let assembly = app.synth().unwrap(); // nothing in it yet
/// assert!(assembly.artifacts().is_empty());
/// ```
pub struct App {
    node: Node,
}

impl App {
    /// An empty app.
    #[track_caller]
    #[expect(clippy::new_without_default, reason = "`Default` cannot track its caller")]
    pub fn new() -> App {
        App { node: Node::root_of_new_tree(Location::caller()) }
    }

    /// The problems that constructs have reported so far; synthesis looks for more.
    pub fn reported(&self) -> Diagnostics {
        self.node.lock().diagnostics.iter().cloned().collect()
    }

    /// Every construct of type `T`, see [`Node::find`].
    pub fn find<T: Construct + std::any::Any + Clone>(&self) -> Vec<T> {
        self.node.find()
    }

    /// The only construct of type `T`, see [`Node::find_one`].
    ///
    /// # Errors
    ///
    /// [`FindError`] if there is none or more than one.
    pub fn find_one<T: Construct + std::any::Any + Clone>(&self) -> Result<T, FindError> {
        self.node.find_one()
    }
}

impl Construct for App {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl Drop for App {
    // Constructs, values and closures hold handles on the tree that stores them; the owner breaks the cycle.
    fn drop(&mut self) {
        let mut tree = self.node.lock();
        let stored: Vec<_> = tree
            .entries
            .iter_mut()
            .map(|entry| (entry.construct.take(), entry.element.take(), entry.extra.take()))
            .collect();
        let aspects = std::mem::take(&mut tree.aspects);
        drop(tree);
        drop((stored, aspects)); // Unlocked: a construct's own `Drop` may use the tree.
    }
}
