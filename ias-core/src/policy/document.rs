//! A finished document as a rule sees it.

use super::{AnyResource, Spot};
use std::any::Any;
use std::cell::RefCell;
use std::panic::Location;
use std::rc::Rc;

use super::finding::Where;
use super::plan::Plan;
use super::run::Run;
use super::way::nearer;
use crate::synth::{Item, ItemId, Root};
use crate::value::pointer::unescape;
use crate::value::{Object, Value};

/// One document that a root has rendered: a template, or one object of a manifest.
pub struct Document<'a> {
    pub(super) run: &'a Run<'a>,
    pub(super) root: usize,
    pub(super) plan: &'a Plan,
    pub(super) value: &'a serde_json::Value,
    /// The item that it is the document of, where it is one of many.
    pub(super) item: Option<usize>,
    /// What engines have made for it.
    #[cfg_attr(not(any(feature = "guard", feature = "rego")), allow(dead_code, reason = "for engines"))]
    pub(super) memo: RefCell<Vec<(usize, Rc<dyn Any>)>>,
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
        let root = self.root();
        // An output may be called as a resource is.
        let is_it = |item: &Item| item.name == name && root.target.is_resource(item);
        Some(self.nth(root.items.iter().position(is_it)?))
    }

    /// The place that a JSON pointer leads to, for a finding: a property of a resource, if it stands in one.
    ///
    /// In a document of several resources the pointer begins with the section and the name, as in
    /// `/Resources/Bucket/Properties/BucketName`.
    pub fn at(&self, pointer: &str) -> impl Spot + use<> {
        let whole = |item| Where { root: self.root, item, pointer: None, place: None };
        let (item, rest) = match self.item {
            Some(item) => (item, pointer),
            None => {
                let mut parts = pointer.splitn(4, '/').skip(1);
                let (section, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                let items = &self.root().items;
                let here = |one: &Item| one.element.section == section && one.name == name;
                let Some(item) = items.iter().position(here) else { return whole(None) };
                let before = section.len() + name.len() + 2;
                (item, pointer.get(before..).unwrap_or_default())
            }
        };
        if rest.is_empty() {
            return whole(Some(item));
        }
        let properties = rest.strip_prefix(self.root().target.properties_pointer());
        let element = self.run.element(ItemId { root: self.root, item });
        let place = properties.and_then(|way| place_of(&element.properties, way));
        Where { pointer: Some(rest.to_owned()), place, ..whole(Some(item)) }
    }

    /// The resource that the whole document is of, as with a manifest.
    pub fn own_resource(&self) -> Option<AnyResource<'a>> {
        Some(self.nth(self.item?))
    }

    fn nth(&self, item: usize) -> AnyResource<'a> {
        AnyResource { run: self.run, id: ItemId { root: self.root, item }, plan: self.plan, locked: None }
    }
}

/// The line that set the innermost thing on the way of which that is known.
fn place_of(properties: &Object, way: &str) -> Option<&'static Location<'static>> {
    let (mut place, mut map, mut at) = (None, Some(properties), None::<&Value>);
    for token in way.split('/').skip(1) {
        let token = unescape(token);
        let next = match (map, at) {
            (Some(map), _) => {
                place = nearer(place, map.place(&token));
                map.get(&token)
            }
            (None, Some(Value::List(list))) => token.parse::<usize>().ok().and_then(|index| list.get(index)),
            _ => None,
        };
        (map, at) = (next.and_then(Value::as_object), next);
    }
    place
}

impl std::fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "document of {}", self.root().path)
    }
}
