//! Aspects: changes that visit everything below a scope.

use std::sync::Arc;

use super::store::Registered;
use super::{Construct, Node};

/// Something that visits every construct at and below a scope, such as "encrypt every bucket".
///
/// A closure `Fn(&Node)` is an aspect. It may change what it finds, and add constructs, which are visited too.
pub trait Aspect: Send + Sync + 'static {
    /// Visits one construct. Called once for each.
    fn visit(&self, node: &Node);
}

impl<F: Fn(&Node) + Send + Sync + 'static> Aspect for F {
    fn visit(&self, node: &Node) {
        self(node);
    }
}

/// When an aspect runs: smaller numbers first; those of one number, wider scopes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AspectPriority(pub u32);

impl AspectPriority {
    /// For aspects that change things, so that others see the result.
    pub const MUTATING: AspectPriority = AspectPriority(200);
    /// For the rest.
    pub const DEFAULT: AspectPriority = AspectPriority(500);
    /// For aspects that only look.
    pub const READONLY: AspectPriority = AspectPriority(1000);
}

impl Default for AspectPriority {
    fn default() -> AspectPriority {
        AspectPriority::DEFAULT
    }
}

impl Node {
    /// Lets an aspect visit everything at and below this node at synthesis.
    ///
    /// ```
    /// use ias_core::{App, Construct, Node};
    /// let app = App::new();
    /// app.node().add_aspect(|node: &Node| {
    ///     node.update_element(|element| element.options.set("UpdateReplacePolicy", "Retain"));
    /// });
    /// ```
    pub fn add_aspect(&self, aspect: impl Aspect) {
        self.add_aspect_with(AspectPriority::DEFAULT, aspect);
    }

    /// The same with a priority.
    pub fn add_aspect_with(&self, priority: AspectPriority, aspect: impl Aspect) {
        let aspect: Arc<dyn Aspect> = Arc::new(aspect);
        self.lock().aspects.push(Registered { aspect, scope: self.node().index, priority, seen: 0 });
    }
}
