//! What stands in the tree.

use super::Node;

/// Anything that stands somewhere in the construct tree.
///
/// A construct is an ordinary struct of a node, its children and plain data. Derive this with
/// `#[derive(Construct)]`.
///
/// ```
/// use ias_core::{App, Construct, Node};
///
/// #[derive(Clone, Construct)]
/// pub struct Lake { node: Node }
///
/// impl Lake {
///     #[track_caller]
///     pub fn new(scope: &dyn Construct, id: &str) -> Lake {
///         scope.node().define(id, |node| Lake { node })
///     }
/// }
///
/// let app = App::new();
/// let lake = Lake::new(&app, "Lake");
/// assert_eq!(lake.node().path(), "Lake");
/// ```
pub trait Construct {
    /// The place in the tree.
    fn node(&self) -> &Node;

    /// Which crate, in which version, the construct comes from; the derive fills it in.
    fn origin(&self) -> Origin {
        Origin::UNKNOWN
    }

    /// For a handle on elements of one type: the type's name, and how to make a handle of a node.
    ///
    /// [`find`](Node::find) then also gives elements of the type that were made in other ways, such as from a document.
    fn handle_on() -> Option<HandleOn<Self>>
    where
        Self: Sized,
    {
        None
    }
}

/// What [`Construct::handle_on`] says: the type of an element, such as `AWS::S3::Bucket`, and how to make a handle on it.
pub type HandleOn<T> = (&'static str, fn(Node) -> T);

impl Construct for Node {
    fn node(&self) -> &Node {
        self
    }
}

impl<C: Construct + ?Sized> Construct for &C {
    fn node(&self) -> &Node {
        (**self).node()
    }

    fn origin(&self) -> Origin {
        (**self).origin()
    }
}

/// The crate that a construct comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    /// The name of the crate; empty if unknown.
    pub krate: &'static str,
    /// Its version; empty if unknown.
    pub version: &'static str,
}

impl Origin {
    /// What a construct written by hand, without the derive, has.
    pub const UNKNOWN: Origin = Origin { krate: "", version: "" };
}
