//! Looking things up in the tree.

use std::any::Any;
use std::sync::Arc;

use super::store::{Stored, handles};
use super::{Construct, Node};
use crate::diagnostic::{Diagnostic, codes};

/// Why [`Node::find_one`] found no single construct.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// There is none.
    #[error("no `{type_name}` at or below `{path}`")]
    None {
        /// The type looked for.
        type_name: &'static str,
        /// Where the look began.
        path: String,
    },
    /// There are several.
    #[error("{} `{type_name}` below `{path}`: {}", found.len(), found.join(", "))]
    Several {
        /// The type looked for.
        type_name: &'static str,
        /// Where the look began.
        path: String,
        /// The paths of all that were found.
        found: Vec<String>,
    },
}

impl Node {
    /// Every construct of type `T` at or below this node: parents first, siblings in definition order.
    ///
    /// A handle on elements of one type, such as a level-1 resource, is also found where the element was made without
    /// it, see [`Construct::handle_on`].
    pub fn find<T: Construct + Any + Clone>(&self) -> Vec<T> {
        enum Found {
            Stored(Arc<dyn Stored>),
            Element(Node),
        }
        let handle = T::handle_on();
        let found: Vec<Found> = {
            let tree = self.lock();
            let look = |at: u32| {
                let entry = tree.entry(at);
                if let Some(stored) = &entry.construct
                    && (&**stored as &dyn Any).is::<T>()
                {
                    return Some(Found::Stored(stored.clone()));
                }
                let (type_name, _) = handle?;
                (entry.element.as_ref()?.type_name == type_name)
                    .then(|| Found::Element(self.sibling_handle(at)))
            };
            tree.walk(self.index).filter_map(look).collect()
        }; // Unlocked before `T::clone`, which is user code.
        let cast = |found: Found| match found {
            Found::Stored(stored) => (&*stored as &dyn Any).downcast_ref::<T>().cloned(),
            Found::Element(node) => handle.map(|(_, make)| make(node)),
        };
        found.into_iter().filter_map(cast).collect()
    }

    /// The only construct of type `T` at or below this node.
    ///
    /// # Errors
    ///
    /// [`FindError`] if there is none or more than one.
    pub fn find_one<T: Construct + Any + Clone>(&self) -> Result<T, FindError> {
        let mut found = self.find::<T>();
        let (type_name, path) = (std::any::type_name::<T>(), self.path());
        match found.len() {
            0 => Err(FindError::None { type_name, path }),
            1 => Ok(found.remove(0)),
            _ => {
                let found = found.iter().map(|one| one.node().path()).collect();
                Err(FindError::Several { type_name, path, found })
            }
        }
    }

    /// This node and everything below it: parents first, siblings in definition order.
    pub fn walk(&self) -> Vec<Node> {
        let walked: Vec<_> = {
            let tree = self.lock();
            tree.walk(self.index).collect()
        };
        handles(self, walked)
    }

    /// The node at a path relative to this one, such as `Service/TaskRole`.
    pub fn try_find_child(&self, path: &str) -> Option<Node> {
        let tree = self.lock();
        let found = path.split('/').try_fold(self.index, |at, id| tree.child(at, id))?;
        drop(tree);
        Some(self.sibling_handle(found))
    }

    /// The child with the id `Default` or `Resource`: the main part of a construct.
    ///
    /// Both at once are reported, and `Default` is taken.
    pub fn default_child(&self) -> Option<Node> {
        let mut tree = self.lock();
        let (default, resource) = (tree.child(self.index, "Default"), tree.child(self.index, "Resource"));
        if default.is_some() && resource.is_some() {
            let message = "both `Default` and `Resource` are children, so the default child is not clear";
            let problem = Diagnostic::error(&codes::AMBIGUOUS_DEFAULT, message).hint("rename one of the two");
            tree.report(self.index, problem);
        }
        drop(tree);
        default.or(resource).map(|at| self.sibling_handle(at))
    }
}
