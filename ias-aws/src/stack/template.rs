//! The template document.

use ias_core::{Diagnostic, Item, Object, Report, Value, View, value};
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
    /// Elements by section.
    sections: Vec<(&'static str, Vec<Placed<'a>>)>,
    transforms: Vec<String>,
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
        for item in &view.root().items {
            if item.element.section == crate::asset::SECTION {
                continue;
            }
            let Some((_, items)) = sections.iter_mut().find(|(name, _)| *name == item.element.section) else {
                let message = format!("a stack has no section `{}`", item.element.section);
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
        let transforms = target.transforms.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        Template { target, context, sections, transforms }
    }

    /// Adds the transform that some functions need, once it is known that they are used.
    pub(super) fn needs(&mut self, transform: &str) {
        if !self.transforms.iter().any(|name| name == transform) {
            // It must come before others, which it may feed.
            self.transforms.insert(0, transform.to_owned());
        }
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
    let mut document = if item.element.section == Section::RESOURCES {
        let mut document = value!({ "Type": item.element.type_name.clone() });
        if let Value::Map(document) = &mut document {
            if !properties.is_empty() {
                document.set("Properties", properties);
            }
            item.element
                .options
                .iter()
                .for_each(|(key, value)| drop(document.set(key.clone(), value.clone())));
        }
        document
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
        if let Some(description) = &self.target.description {
            map.serialize_entry("Description", description)?;
        }
        match &*self.transforms {
            [] => {}
            [one] => map.serialize_entry("Transform", one)?,
            several => map.serialize_entry("Transform", several)?,
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
        if element.section != Section::RESOURCES {
            return match (self.document, element.properties.get("")) {
                (Some(document), _) => write(document).serialize(serializer),
                // A condition is an expression and no map.
                (None, Some(expression)) => write(expression).serialize(serializer),
                (None, None) => properties(&element.properties, self.context).serialize(serializer),
            };
        }
        let mut map = serializer.serialize_map(None)?;
        match self.document {
            Some(document) => {
                for (key, value) in document.as_object().into_iter().flatten() {
                    map.serialize_entry(&**key, &write(value))?;
                }
            }
            None => {
                map.serialize_entry("Type", &*element.type_name)?;
                if !element.properties.is_empty() {
                    map.serialize_entry("Properties", &properties(&element.properties, self.context))?;
                }
                for (key, value) in &element.options {
                    // A condition is named, not referred to.
                    map.serialize_entry(&**key, &write(value))?;
                }
            }
        }
        self.depends_on(&mut map)?;
        map.end()
    }
}

impl Entry<'_> {
    fn depends_on<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        if self.item.depends_on.is_empty() {
            return Ok(());
        }
        let items = &self.context.view.root().items;
        let others = self.item.depends_on.iter().map(|&at| &items[at]);
        let mut names: Vec<&str> = others
            .filter(|other| other.element.section == Section::RESOURCES)
            .map(|other| &*other.name)
            .collect();
        names.sort_unstable();
        names.dedup();
        match &*names {
            [] => Ok(()),
            names => map.serialize_entry("DependsOn", names),
        }
    }
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
    let mut seen: std::collections::HashMap<(&str, &str), &Item> = std::collections::HashMap::new();
    for item in &view.root().items {
        let name = &*item.name;
        if name.is_empty() || name.len() > 255 || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let message = if name.is_empty() {
                "no letter or digit of the path is left for a logical id".to_owned()
            } else {
                format!("`{name}` is no logical id, which has 1 to 255 letters and digits")
            };
            let hint = "give the construct an id with letters or digits, or call `override_logical_id`";
            report.problem(item, Diagnostic::error(&codes::LOGICAL_ID_INVALID, message).hint(hint));
        } else if let Some(first) = seen.insert((space(item.element.section), name), item) {
            let message = format!("the logical id `{name}` is already that of `{}`", first.path);
            let node = view.frozen().node_of(first);
            let problem = Diagnostic::error(&codes::LOGICAL_ID_TAKEN, message)
                .related(node.place(), "the other one is defined here")
                .hint("give one of the two another id; logical ids are made of letters and digits only");
            report.problem(item, problem);
        }
    }
}
