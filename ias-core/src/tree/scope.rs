//! What a scope carries for everything below it: context, metadata, validations, acknowledged warnings.

use std::panic::Location;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{NONE, Node};
use crate::diagnostic::{Code, Diagnostic, codes};
use crate::value::Text;

/// A check of one construct, run once the tree is complete.
pub trait Validation: Send + Sync + 'static {
    /// Looks at the construct and reports what is wrong with `node.report(..)`.
    fn validate(&self, node: &Node);
}

impl<F: Fn(&Node) + Send + Sync + 'static> Validation for F {
    fn validate(&self, node: &Node) {
        self(node);
    }
}

impl Node {
    /// Sets a value that everything below inherits. Do it before the first child is made.
    ///
    /// ```
    /// use ias_core::{App, Construct};
    /// let app = App::new();
    /// app.node().set_context("team", "orders");
    /// assert_eq!(app.node().context_as::<String>("team").as_deref(), Some("orders"));
    /// ```
    #[track_caller]
    pub fn set_context(&self, key: impl Into<Text>, value: impl Into<serde_json::Value>) {
        let (key, value) = (key.into(), value.into());
        let site = Location::caller();
        let mut tree = self.lock();
        if tree.entry(self.index).first_child != NONE {
            let message =
                format!("context `{key}` is set after children were made, which may have read the old value");
            let problem =
                Diagnostic::error(&codes::LATE_CONTEXT, message).hint("set it before the first child");
            tree.report(self.index, problem.at(site.into()));
        }
        let old = tree.extra_mut(self.index).context.insert(key, value);
        drop(tree);
        drop(old);
    }

    /// The context value of this node or the nearest scope above that has one.
    pub fn context(&self, key: &str) -> Option<serde_json::Value> {
        let tree = self.lock();
        tree.chain(self.index).find_map(|at| tree.entry(at).extra.as_ref()?.context.get(key).cloned())
    }

    /// The context value as a type of yours; `None` if there is none of that form.
    pub fn context_as<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        serde_json::from_value(self.context(key)?).ok()
    }

    /// Attaches metadata, which targets hand on to the tools that deploy.
    #[track_caller]
    pub fn add_metadata(&self, kind: impl Into<Text>, data: impl Into<serde_json::Value>) {
        let entry = (kind.into(), data.into(), Location::caller());
        self.lock().extra_mut(self.index).metadata.push(entry);
    }

    /// The metadata in the order of the calls.
    pub fn metadata(&self) -> Vec<(Text, serde_json::Value)> {
        let tree = self.lock();
        let extra = tree.entry(self.index).extra.as_ref();
        extra.map_or_else(Vec::new, |extra| {
            extra.metadata.iter().map(|(kind, data, _)| (kind.clone(), data.clone())).collect()
        })
    }

    /// Adds a check that runs once the tree is complete.
    pub fn add_validation(&self, check: impl Validation) {
        let check: Arc<dyn Validation> = Arc::new(check);
        self.lock().extra_mut(self.index).validations.push(check);
    }

    /// Accepts warnings of this code at and below this scope, and errors that are [disputable](Diagnostic::disputable);
    /// other errors cannot be accepted.
    pub fn acknowledge(&self, code: &'static Code) {
        self.lock().extra_mut(self.index).acknowledged.push(code.id.into());
    }
}
