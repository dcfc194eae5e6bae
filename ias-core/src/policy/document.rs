//! A finished document as a rule sees it.

use super::AnyResource;
use super::plan::Plan;
use super::run::Run;
use crate::synth::{ItemId, Root};

/// One document that a root has rendered: a template, or one object of a manifest.
pub struct Document<'a> {
    pub(super) run: &'a Run<'a>,
    pub(super) root: usize,
    pub(super) plan: &'a Plan,
    pub(super) value: &'a serde_json::Value,
    /// The item that it is the document of, where it is one of many.
    pub(super) item: Option<usize>,
}

impl<'a> Document<'a> {
    /// The document.
    pub fn value(&self) -> &'a serde_json::Value {
        self.value
    }

    /// The stack, chart or other root.
    pub fn root(&self) -> &'a Root {
        &self.run.frozen.roots()[self.root]
    }

    /// The resource of this name in the document, so that a finding stands at its construct.
    pub fn resource(&self, name: &str) -> Option<AnyResource<'a>> {
        let item = self.root().items.iter().position(|item| item.name == name)?;
        Some(self.at(item))
    }

    /// The resource that the whole document is of, as with a manifest.
    pub fn own_resource(&self) -> Option<AnyResource<'a>> {
        Some(self.at(self.item?))
    }

    fn at(&self, item: usize) -> AnyResource<'a> {
        AnyResource { run: self.run, id: ItemId { root: self.root, item }, plan: self.plan, locked: None }
    }
}

impl std::fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "document of {}", self.root().path)
    }
}
