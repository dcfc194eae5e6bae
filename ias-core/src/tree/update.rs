//! Changing an element while the tree stays usable.

use std::sync::Arc;
use std::thread;

use super::{Element, Node};
use crate::diagnostic::{Diagnostic, codes};

impl Node {
    /// Changes what is synthesized here, and returns what `change` returns; `None` if nothing is synthesized here.
    ///
    /// The element is lifted out while `change` runs, so `change` may use the tree freely and cannot deadlock on it. It
    /// is put back also if `change` panics. An update of the same element from within is a diagnostic and not carried
    /// out; one from another thread waits.
    pub fn update_element<R>(&self, change: impl FnOnce(&mut Element) -> R) -> Option<R> {
        Some(change(self.lift()?.element()?))
    }

    fn lift(&self) -> Option<Lifted<'_>> {
        let me = thread::current().id();
        let mut tree = self.lock();
        while let Some(&holder) = tree.lifted.get(&self.index) {
            if holder == me {
                let message = "this element is being changed already, by the closure that runs now";
                let hint = "make the inner change through the value that the outer closure was given";
                tree.report(self.index, Diagnostic::error(&codes::REENTRANT_UPDATE, message).hint(hint));
                return None;
            }
            tree = self.shared.returned.wait(tree).unwrap_or_else(std::sync::PoisonError::into_inner);
        }
        let element = tree.entry_mut(self.index).element.take()?;
        tree.lifted.insert(self.index, me);
        Some(Lifted { node: self, element: Some(element) })
    }
}

/// An element outside the tree; dropping this puts it back, also while a panic unwinds.
struct Lifted<'a> {
    node: &'a Node,
    element: Option<Arc<Element>>,
}

impl Lifted<'_> {
    fn element(&mut self) -> Option<&mut Element> {
        // A snapshot that somebody still holds keeps the old state.
        self.element.as_mut().map(Arc::make_mut)
    }
}

impl Drop for Lifted<'_> {
    fn drop(&mut self) {
        let mut tree = self.node.lock();
        tree.lifted.remove(&self.node.index);
        tree.entry_mut(self.node.index).element = self.element.take();
        drop(tree);
        self.node.shared.returned.notify_all();
    }
}
