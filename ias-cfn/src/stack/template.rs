//! The template document.

use std::collections::HashMap;

use ias_core::{Diagnostic, Item, Naming, Object, Report, Value, View};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::expression::Context;
use super::{Section, StackTarget, tags};
use crate::codes;

/// An element, with its finished document where that had to be made because something was put on top.
type Placed<'a> = (&'a Item, Option<Value>);

/// A template as it is written: straight from the elements, without a second document in memory.
pub(super) struct Template<'a> {
    target: &'a StackTarget,
    context: &'a Context<'a>,
    /// What stands beside the sections, by name.
    beside: Vec<(&'a str, &'a Value)>,
    /// Elements by section.
    sections: Vec<(&'static str, Vec<Placed<'a>>)>,
    transforms: Vec<Value>,
    /// Whether a template that was taken in lists its transforms, be it only one.
    listed: bool,
}

impl<'a> Template<'a> {
    pub(super) fn new(
        target: &'a StackTarget,
        context: &'a Context<'a>,
        view: &'a View<'a>,
        nested: &dyn Fn(&Item) -> Option<Value>,
        report: &mut Report,
    ) -> Template<'a> {
        let mut sections: Vec<(&'static str, Vec<_>)> = Section::ALL.map(|name| (name, Vec::new())).into();
        let mut beside: Vec<(&str, &Value)> = Vec::new();
        for item in &view.root().items {
            if item.element.section == crate::asset::SECTION {
                continue;
            }
            if item.element.section == Section::TEMPLATE {
                // What the stack itself says comes first, and transforms are joined with its own.
                let own = match &*item.name {
                    "Description" => target.description.is_some(),
                    FORMAT_VERSION => target.template_format_version.is_some(),
                    name => name == "Transform" || beside.iter().any(|(known, _)| *known == name),
                };
                beside.extend(raw(item).filter(|_| !own).map(|value| (&*item.name, value)));
                continue;
            }
            let Some((_, items)) = sections.iter_mut().find(|(name, _)| *name == item.element.section) else {
                let message = format!("a stack does not take `{}`", item.element.type_name);
                report.problem(
                    item,
                    Diagnostic::error(&ias_core::diagnostic::codes::OUTSIDE_ROOT, message)
                        .hint("this construct belongs to another kind of root"),
                );
                continue;
            };
            items.push((item, document(item, nested(item), report)));
        }
        // What other stacks asked for is added last and in their order; its own name gives it a place.
        for (_, items) in &mut sections {
            let added = |item: &Item| item.path.is_empty().then(|| item.name.clone());
            items.sort_by_cached_key(|(item, _)| added(item));
        }
        Template {
            target,
            context,
            beside,
            sections,
            transforms: target.transforms(view),
            listed: StackTarget::lists_transforms(view),
        }
    }

    /// Adds the transform that some functions need, once it is known that they are used.
    pub(super) fn needs(&mut self, transform: &str) {
        if !self.transforms.iter().any(|name| name.as_str() == Some(transform)) {
            // It must come before others, which it may feed.
            self.transforms.insert(0, transform.into());
        }
    }

    /// What each item of the stack is written as, in their order; empty for one that is not in the template.
    pub(super) fn excerpts(&self) -> Vec<String> {
        let items = &self.context.view.root().items;
        let mut all = vec![String::new(); items.len()];
        // Items are told apart by where they lie: those that were added have no path.
        let places: HashMap<*const Item, usize> =
            items.iter().enumerate().map(|(at, item)| (std::ptr::from_ref(item), at)).collect();
        for (item, document) in self.sections.iter().flat_map(|(_, items)| items) {
            let written = Entry { item, document: document.as_ref(), context: self.context };
            if let Some(&at) = places.get(&std::ptr::from_ref(*item)) {
                all[at] = serde_json::to_string_pretty(&written).unwrap_or_default();
            }
        }
        all
    }

    /// The bytes that each item takes, for the report on a template that is too large.
    pub(super) fn sizes(&self) -> Vec<(String, usize)> {
        let size = |(item, document): &Placed<'_>| {
            let written = Entry { item, document: document.as_ref(), context: self.context };
            (item.path.to_string(), serde_json::to_vec(&written).map_or(0, |bytes| bytes.len()))
        };
        self.sections.iter().flat_map(|(_, items)| items).map(size).collect()
    }
}

/// The finished document of an item, where it is more than its properties and options.
fn document(item: &Item, nested: Option<Value>, report: &mut Report) -> Option<Value> {
    let tagged = tags::tagged(item);
    if tagged.is_none() && nested.is_none() && item.element.overrides.is_empty() {
        return None;
    }
    let mut properties = tagged.unwrap_or_else(|| item.element.properties.clone());
    if let Some(url) = nested {
        properties.set("TemplateURL", url);
    }
    let mut document = if let Some(value) = raw(item) {
        value.clone()
    } else if item.element.section == Section::RESOURCES {
        let mut document = Object::new();
        document.set("Type", item.element.type_name.clone());
        for (key, value) in &item.element.options {
            document.set(key.clone(), value.clone());
        }
        if !properties.is_empty() {
            document.set("Properties", properties);
        }
        Value::Map(document)
    } else {
        Value::Map(properties)
    };
    for change in &item.element.overrides {
        if let Err(reason) = change.apply(&mut document) {
            let message = format!("the override `{}` leads nowhere: {reason}", change.pointer);
            let hint = "a pointer begins at the resource, as in `/Properties/Tags/0/Value`";
            let problem = Diagnostic::error(&ias_core::diagnostic::codes::BAD_OVERRIDE, message);
            report.problem(item, problem.hint(hint));
        }
    }
    Some(document)
}

impl Serialize for Template<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(version) = &self.target.template_format_version {
            map.serialize_entry(FORMAT_VERSION, version)?;
        }
        if let Some(description) = &self.target.description {
            map.serialize_entry("Description", description)?;
        }
        for (name, value) in &self.beside {
            map.serialize_entry(name, &self.context.written(value))?;
        }
        match &*self.transforms {
            [] => {}
            [one] if !self.listed => map.serialize_entry("Transform", &self.context.written(one))?,
            several => {
                let several: Vec<_> = several.iter().map(|one| self.context.written(one)).collect();
                map.serialize_entry("Transform", &several)?;
            }
        }
        for (name, items) in self.sections.iter().filter(|(_, items)| !items.is_empty()) {
            map.serialize_entry(name, &Entries { items, context: self.context })?;
        }
        if self.sections.iter().all(|(_, items)| items.is_empty()) {
            map.serialize_entry(Section::RESOURCES, &serde_json::json!({}))?;
        }
        map.end()
    }
}

struct Entries<'a> {
    items: &'a [Placed<'a>],
    context: &'a Context<'a>,
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.items.len()))?;
        for (item, document) in self.items {
            map.serialize_entry(
                &*item.name,
                &Entry { item, document: document.as_ref(), context: self.context },
            )?;
        }
        map.end()
    }
}

/// One element.
struct Entry<'a> {
    item: &'a Item,
    document: Option<&'a Value>,
    context: &'a Context<'a>,
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let element = &*self.item.element;
        let write = |value| self.context.written(value);
        if let Some(value) = raw(self.item) {
            return write(self.document.unwrap_or(value)).serialize(serializer);
        }
        if element.section != Section::RESOURCES {
            return match self.document {
                Some(document) => write(document).serialize(serializer),
                None => properties(&element.properties, self.context).serialize(serializer),
            };
        }
        let mut map = serializer.serialize_map(None)?;
        let beside = match self.document {
            Some(document) => document.as_object(),
            None => {
                map.serialize_entry("Type", &*element.type_name)?;
                if !element.properties.is_empty() {
                    map.serialize_entry("Properties", &properties(&element.properties, self.context))?;
                }
                Some(&element.options)
            }
        };
        for (key, value) in beside.into_iter().flatten() {
            // Empty properties that a template had are there until there are others.
            let replaced = key == "Properties" && self.document.is_none() && !element.properties.is_empty();
            if !replaced && (key != DEPENDS_ON || self.item.depends_on.is_empty()) {
                // A condition is named, not referred to.
                map.serialize_entry(&**key, &write(value))?;
            }
        }
        self.depends_on(beside.and_then(|beside| beside.get(DEPENDS_ON)), &mut map)?;
        map.end()
    }
}

const FORMAT_VERSION: &str = "AWSTemplateFormatVersion";
const DEPENDS_ON: &str = "DependsOn";

impl Entry<'_> {
    /// What the program asked for, with what an included template says itself.
    fn depends_on<M: SerializeMap>(&self, written: Option<&Value>, map: &mut M) -> Result<(), M::Error> {
        if self.item.depends_on.is_empty() {
            return Ok(());
        }
        let items = &self.context.view.root().items;
        let others = self.item.depends_on.iter().map(|&at| &items[at]);
        let mut names: Vec<&str> = others
            .filter(|other| other.element.section == Section::RESOURCES)
            .map(|other| &*other.name)
            .collect();
        let written = match written {
            Some(Value::List(list)) => list.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        names.extend(written.iter().filter_map(|name| self.context.name(name)));
        names.sort_unstable();
        names.dedup();
        match &*names {
            [] => Ok(()),
            names => map.serialize_entry(DEPENDS_ON, names),
        }
    }
}

/// The value of an element that is no map of properties: a condition, a loop, what stands beside the sections.
fn raw(item: &Item) -> Option<&Value> {
    let element = &*item.element;
    let is_raw = element.section != Section::RESOURCES || element.type_name.is_empty();
    element.properties.get("").filter(|_| is_raw)
}

/// A map with its context, to be written with serde.
struct Properties<'a> {
    map: &'a Object,
    context: &'a Context<'a>,
}

fn properties<'a>(map: &'a Object, context: &'a Context<'a>) -> Properties<'a> {
    Properties { map, context }
}

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.map.len()))?;
        for (key, value) in self.map {
            map.serialize_entry(&**key, &self.context.written(value))?;
        }
        map.end()
    }
}

/// Checks what the document as a whole must keep: names.
pub(super) fn check_names(view: &View<'_>, report: &mut Report) {
    // Parameters and resources share their names, the other sections have their own.
    let space =
        |section: &'static str| if section == Section::PARAMETERS { Section::RESOURCES } else { section };
    let items = &view.root().items;
    let mut seen: HashMap<(&str, &str), &Item> = HashMap::with_capacity(items.len());
    for item in items {
        let name = &*item.name;
        if !is_logical_id(item) {
            let message = if name.is_empty() {
                "no letter or digit of the path is left for a logical id".to_owned()
            } else {
                format!("`{name}` is no logical id, which has 1 to 255 letters and digits")
            };
            let hint = match item.element.naming {
                Naming::Given(_) => "use letters and digits only",
                _ => "give the construct an id with letters or digits, or call `override_logical_id`",
            };
            report.problem(item, Diagnostic::error(&codes::LOGICAL_ID_INVALID, message).hint(hint));
        } else if let Some(first) = seen.insert((space(item.element.section), name), item) {
            if item.element.section == Section::TEMPLATE {
                beside(view, first, item, report);
                continue;
            }
            let message = format!("the logical id `{name}` is already that of `{}`", first.path);
            let node = view.frozen().node_of(first);
            let problem = Diagnostic::error(&codes::LOGICAL_ID_TAKEN, message)
                .related(node.place(), "the other one is defined here")
                .hint("give one of the two another id; logical ids are made of letters and digits only");
            report.problem(item, problem);
        }
    }
}

/// Whether the name is allowed, where it has a form: conditions, metadata and macros may be called anything.
fn is_logical_id(item: &Item) -> bool {
    let name = &*item.name;
    let free = [Section::CONDITIONS, Section::METADATA, Section::HOOKS, Section::TEMPLATE];
    match item.element.section {
        section if free.contains(&section) => !name.is_empty(),
        _ if name.starts_with("Fn::") && raw(item).is_some() => true,
        _ => (1..=255).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    }
}

/// Reports two things in one place beside the sections, unless they are the same.
fn beside(view: &View<'_>, first: &Item, item: &Item, report: &mut Report) {
    if &*item.name == "Transform" || first.element.properties == item.element.properties {
        return;
    }
    let message = format!("`{}` says something else than that of `{}`", item.name, first.path);
    let problem = Diagnostic::error(&codes::TEMPLATE_PART_TAKEN, message)
        .related(view.frozen().node_of(first).place(), "the other one is here")
        .hint("a stack has one of them: put one of the two into another stack");
    report.problem(item, problem);
}
