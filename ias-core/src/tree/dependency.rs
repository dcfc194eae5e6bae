//! Explicit dependencies between parts of the tree.

use std::panic::Location;
use std::sync::{Arc, Mutex};

use super::{Construct, Node};

/// What can be depended on: a construct, or a group of them.
pub trait Dependable {
    /// The nodes that count, each with everything below it. Asked for at synthesis, so a group may still grow.
    fn as_dependency(&self) -> DependencyGroup;
}

impl<C: Construct + ?Sized> Dependable for C {
    fn as_dependency(&self) -> DependencyGroup {
        let group = DependencyGroup::new();
        group.add(self.node());
        group
    }
}

/// Constructs that are depended on together.
///
/// ```
/// use ias_core::{App, Construct, Dependable, DependencyGroup, Node};
/// # #[derive(Clone, Construct)]
/// # struct Part { node: Node }
/// let app = App::new();
/// let part = |id| app.node().define(id, |node| Part { node });
/// let (a, b, c) = (part("A"), part("B"), part("C"));
/// let group = DependencyGroup::new();
/// group.add(&a);
/// c.node().add_dependency(&group);
/// group.add(&b); // still counts
/// ```
#[derive(Clone, Debug, Default)]
pub struct DependencyGroup(Arc<Mutex<Vec<Node>>>);

impl DependencyGroup {
    /// An empty group.
    pub fn new() -> DependencyGroup {
        DependencyGroup::default()
    }

    /// Adds a construct with everything below it.
    pub fn add(&self, construct: &dyn Construct) {
        let node = construct.node().clone();
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(node);
    }

    pub(crate) fn nodes(&self) -> Vec<Node> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

impl Dependable for DependencyGroup {
    fn as_dependency(&self) -> DependencyGroup {
        self.clone()
    }
}

/// One call of [`Node::add_dependency`].
#[derive(Clone)]
pub(crate) struct Dependency {
    pub(crate) on: DependencyGroup,
    pub(crate) site: &'static Location<'static>,
}

impl Node {
    /// Makes everything at or below this node depend on everything at or below `on`.
    ///
    /// Inside one root the target orders the resources; across roots the whole roots are ordered.
    #[track_caller]
    pub fn add_dependency(&self, on: &impl Dependable) {
        let dependency = Dependency { on: on.as_dependency(), site: Location::caller() };
        self.lock().extra_mut(self.index()).dependencies.push(dependency);
    }
}
