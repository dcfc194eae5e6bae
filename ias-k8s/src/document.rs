//! One object as it will be written: names, namespace and labels filled in, late parts as text, raw changes applied.

use std::borrow::Cow;
use std::collections::BTreeSet;

use ias_core::diagnostic::codes as core_codes;
use ias_core::diff::to_json;
use ias_core::{Diagnostic, Element, Expr, Item, Object, Override, Place, Reference, Report, Value, View};

use crate::codes;
use crate::defaults;
use crate::kinds;
use crate::object::{CLUSTER_SCOPED, SECTION, group, split};
use crate::target::ChartTarget;

/// The function that stands where a value of another root is filled in at deployment.
pub(crate) const PLACEHOLDER: &str = "ias:placeholder";

/// A mark beside the properties: the object is written as it came, with nothing filled in.
pub(crate) const AS_WRITTEN: &str = "asWritten";

/// A finished object.
pub(crate) struct Document<'a> {
    pub(crate) item: &'a Item,
    pub(crate) api_version: Cow<'a, str>,
    pub(crate) kind: Cow<'a, str>,
    /// The metadata, where the chart adds to what is written.
    metadata: Option<Object>,
    /// Everything else, and the metadata as they were written.
    pub(crate) body: Cow<'a, Object>,
    /// Whether text of it is filled in at deployment.
    pub(crate) late: bool,
}

/// What is found on the way through the objects of a chart.
pub(crate) struct Finder<'r, 'a> {
    pub(crate) chart: &'r ChartTarget,
    pub(crate) view: &'r View<'a>,
    pub(crate) report: &'r mut Report,
    /// Roots and outputs that deployment fills in.
    pub(crate) placeholders: BTreeSet<(String, String)>,
    /// For each item, the items that it refers to.
    pub(crate) uses: Vec<(usize, usize)>,
}

impl<'a> Document<'a> {
    pub(crate) fn group(&self) -> &str {
        group(&self.api_version)
    }

    /// The metadata as they will be written.
    pub(crate) fn metadata(&self) -> &Object {
        static NONE: Object = Object::new();
        self.metadata.as_ref().or_else(|| self.body.get("metadata")?.as_object()).unwrap_or(&NONE)
    }

    /// Reports a problem of what a JSON pointer leads to, with the line that set it or the innermost thing around it.
    pub(crate) fn problem(&self, pointer: &str, problem: Diagnostic, report: &mut Report) {
        let element = &*self.item.element;
        let place =
            element.changed_at(pointer).or_else(|| element.properties.place_of(pointer)).map(Place::from);
        report.value_problem(self.item, pointer, place, problem);
    }

    /// The metadata of an object that came without any, which is written so.
    pub(crate) fn lacks_metadata(&self) -> Option<Option<&Value>> {
        let written = self.body.get("metadata").filter(|metadata| **metadata != Value::Null);
        let lacks = self.metadata.is_none() && written.is_none() && is_as_written(&self.item.element);
        lacks.then(|| self.body.get("metadata"))
    }

    /// The same as an element: its properties are what is written behind `apiVersion` and `kind`.
    pub(crate) fn into_element(self) -> Cow<'a, Element> {
        let element = &*self.item.element;
        if self.metadata.is_none() && matches!(self.body, Cow::Borrowed(_)) {
            return Cow::Borrowed(element);
        }
        let mut properties = self.body.into_owned();
        if let Some(metadata) = self.metadata {
            properties.set("metadata", metadata);
        }
        // Written out, because the rest of a clone would be one of the properties too.
        Cow::Owned(Element {
            section: element.section,
            type_name: format!("{}/{}", self.api_version, self.kind).into(),
            properties,
            options: element.options.clone(),
            overrides: element.overrides.clone(),
            naming: element.naming.clone(),
            tagging: element.tagging,
        })
    }

    /// The same as JSON.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        let mut map = serde_json::Map::new();
        map.insert("apiVersion".to_owned(), self.api_version.as_ref().into());
        map.insert("kind".to_owned(), self.kind.as_ref().into());
        map.insert("metadata".to_owned(), to_json(&Value::Map(self.metadata().clone())));
        map.extend(self.rest().map(|(key, value)| (key.to_owned(), to_json(value))));
        map.into()
    }

    /// The entries after the metadata.
    pub(crate) fn rest(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.body.iter().filter(|(key, _)| **key != *"metadata").map(|(key, value)| (key.as_ref(), value))
    }
}

impl<'a> Finder<'_, 'a> {
    pub(crate) fn document(&mut self, at: usize) -> Document<'a> {
        let item = &self.view.root().items[at];
        let element = &*item.element;
        let (api_version, kind) = split(&element.type_name);
        if !is_object(element) {
            // Of another kind of root, which is reported: there is nothing to resolve.
            let (api_version, kind, body) = (api_version.into(), kind.into(), Cow::default());
            return Document { item, api_version, kind, metadata: None, body, late: false };
        }
        let mut body = Cow::Borrowed(&element.properties);
        let mut late = false;
        if self.has_expressions(at, item) {
            body.to_mut().values_mut().for_each(|value| late |= self.resolve(item, value));
        }
        if !is_as_written(element) {
            defaults::fill(group(api_version), kind, &mut body);
        }
        let metadata = self.metadata(item, group(api_version), kind, body.get("metadata"));
        let mut document =
            Document { item, api_version: api_version.into(), kind: kind.into(), metadata, body, late };
        if !element.overrides.is_empty() {
            self.apply(&element.overrides, &mut document);
        }
        document
    }

    /// Looks through all values once: for expressions, for what other objects are used, for numbers that are none.
    fn has_expressions(&mut self, at: usize, item: &Item) -> bool {
        if item.is_plain() {
            return false; // As nearly all objects are.
        }
        let (mut found, mut endless) = (false, false);
        let (view, uses) = (self.view, &mut self.uses);
        item.element.walk(&mut |value| match value {
            Value::Expr(expr) => {
                found = true;
                if let Expr::Reference(reference) = &**expr
                    && view.resolve(reference).is_some()
                    && let Some(id) = view.frozen().locate(&reference.node)
                {
                    uses.push((at, id.item));
                }
            }
            Value::Float(number) => endless |= !number.is_finite(),
            _ => {}
        });
        if endless {
            let message = "infinity and `NaN` cannot be written as numbers";
            self.report.problem(item, Diagnostic::error(&core_codes::NUMBER_OUT_OF_RANGE, message));
        }
        found
    }

    /// The metadata with name, namespace and labels; `None` where nothing has to be added.
    fn metadata(&mut self, item: &Item, group: &str, kind: &str, written: Option<&Value>) -> Option<Object> {
        let empty = Object::new();
        let written = match written {
            None | Some(Value::Null) => &empty,
            Some(Value::Map(map)) => map,
            Some(other) => {
                let message = format!("`metadata` is a map, not `{}`", short(other));
                self.report.problem(item, Diagnostic::error(&codes::NO_OBJECT, message));
                &empty
            }
        };
        let named = written.get("name").is_some()
            || written.get("generateName").is_some()
            || is_as_written(&item.element);
        let of_chart = &self.chart.props;
        let placed = of_chart.namespace_name().is_some()
            && written.get("namespace").is_none()
            && is_namespaced(&item.element, group, kind);
        let labels = of_chart.own_labels();
        if named && !placed && labels.is_empty() {
            return None;
        }
        let mut metadata = Object::new();
        if !named {
            metadata.set("name", name_of(item));
        }
        if placed {
            metadata.merge(written, |key| key == "name");
            metadata.merge(&of_chart.metadata, |key| key == "namespace");
        }
        metadata.merge(written, |_| true);
        if !labels.is_empty() && matches!(metadata.get("labels"), None | Some(Value::Map(_))) {
            let own = metadata.child("labels");
            let known: Vec<_> = own.iter().map(|(key, _)| key.clone()).collect();
            own.merge(labels, |key| !known.iter().any(|known| known == key));
        }
        Some(metadata)
    }

    /// Carries raw changes out on the whole object.
    fn apply(&mut self, changes: &[Override], document: &mut Document<'_>) {
        let mut whole = Object::new();
        whole.set("apiVersion", document.api_version.as_ref());
        whole.set("kind", document.kind.as_ref());
        whole.set("metadata", document.metadata().clone());
        whole.merge(&document.body, |key| key != "metadata");
        let mut whole = Value::Map(whole);
        for change in changes {
            let mut change = change.clone();
            if let Some(value) = &mut change.value {
                document.late |= self.resolve(document.item, value);
            }
            if let Err(reason) = change.apply(&mut whole) {
                let message = format!("`{}` leads nowhere: {reason}", change.pointer);
                self.report.problem(document.item, Diagnostic::error(&core_codes::BAD_OVERRIDE, message));
            }
        }
        let Value::Map(mut whole) = whole else { return };
        let mut text = |key: &str| match whole.remove(key) {
            Some(Value::Text(text)) => Some(text.into_owned()),
            _ => None,
        };
        document.api_version = text("apiVersion").unwrap_or_default().into();
        document.kind = text("kind").unwrap_or_default().into();
        // What they are now is in the body.
        document.metadata = None;
        document.body = Cow::Owned(whole);
    }

    /// Puts known text in the place of expressions; whether some of it is filled in at deployment.
    fn resolve(&mut self, item: &Item, value: &mut Value) -> bool {
        match value {
            Value::List(list) => list.iter_mut().fold(false, |late, value| self.resolve(item, value) | late),
            Value::Map(map) => map.values_mut().fold(false, |late, value| self.resolve(item, value) | late),
            Value::Expr(expr) => {
                let (known, late) = self.known(item, expr);
                *value = known;
                late
            }
            _ => false,
        }
    }

    fn known(&mut self, item: &Item, expr: &mut Expr) -> (Value, bool) {
        let refused = match expr {
            Expr::Reference(reference) => match self.view.resolve(reference) {
                Some(other) => match attribute(self.chart, other, reference) {
                    Some(known) => return (known, false),
                    None => format!(
                        "an object has no attribute `{}`",
                        reference.attribute.as_deref().unwrap_or_default()
                    ),
                },
                // Linking has reported it.
                None => return unresolved(),
            },
            Expr::Concat(parts) => {
                let late = parts.iter_mut().fold(false, |late, part| self.resolve(item, part) | late);
                return (ias_core::concat(std::mem::take(parts)).into_value(), late);
            }
            Expr::Call { function, arguments } if function == PLACEHOLDER => {
                let text = |at: usize| {
                    arguments.as_list().and_then(|list| list.get(at)?.as_str()).unwrap_or_default()
                };
                let (root, output) = (text(0).to_owned(), text(1).to_owned());
                let placeholder = placeholder(&root, &output);
                self.placeholders.insert((root, output));
                return (placeholder.into(), true);
            }
            Expr::Call { function, .. } => format!("`{function}` is no function of Kubernetes"),
            // Linking has reported one of another root.
            Expr::Choice { condition, .. } if self.view.item_of(condition).is_none() => {
                return unresolved();
            }
            Expr::Choice { .. } => "a manifest has no conditions".to_owned(),
            Expr::Lazy(_) => "a lazy value gives itself for ever".to_owned(),
            // Freezing has reported it.
            Expr::Invalid(_) => return unresolved(),
        };
        let hint = "decide it in the program, or pass an output of the stack: deployment fills it in";
        self.report.problem(item, Diagnostic::error(&core_codes::UNSUPPORTED_EXPRESSION, refused).hint(hint));
        unresolved()
    }
}

/// Stands in for a value whose problem is reported, in a form that no other check objects to.
fn unresolved() -> (Value, bool) {
    ("${}".into(), true)
}

/// Whether it is made for a chart.
pub(crate) fn is_object(element: &Element) -> bool {
    element.section == SECTION
}

/// Whether nothing is filled in.
pub(crate) fn is_as_written(element: &Element) -> bool {
    element.options.get(AS_WRITTEN).is_some()
}

/// The text that deployment replaces by an output of a root.
pub(crate) fn placeholder(root: &str, output: &str) -> String {
    format!("${{{root}.{output}}}")
}

/// What other objects may read of an object: what is known before deployment.
pub(crate) fn attribute(chart: &ChartTarget, of: &Item, reference: &Reference) -> Option<Value> {
    let (api_version, kind) = split(&of.element.type_name);
    match reference.attribute.as_deref() {
        None | Some("name" | "metadata.name") => Some(name_of(of).into()),
        Some("namespace" | "metadata.namespace") => {
            let own = effective(&of.element, "namespace").and_then(Value::as_str);
            let scoped = is_namespaced(&of.element, group(api_version), kind);
            let given = chart.props.namespace_name().filter(|_| scoped);
            own.or(given).map(Value::from)
        }
        _ => None,
    }
}

/// The name in `Kind/name`.
pub(crate) fn name_of(item: &Item) -> &str {
    item.name.split_once('/').map_or("", |(_, name)| name)
}

pub(crate) fn is_namespaced(element: &Element, group: &str, kind: &str) -> bool {
    element.options.get(CLUSTER_SCOPED).is_none() && !kinds::is_cluster_scoped(group, kind)
}

/// The name that the program gives, raw changes included.
pub(crate) fn given_name(element: &Element) -> Option<&Value> {
    effective(element, "name")
}

/// A part of the metadata as far as the program gives it, raw changes included.
pub(crate) fn effective<'a>(element: &'a Element, key: &str) -> Option<&'a Value> {
    for change in element.overrides.iter().rev() {
        match change.pointer.strip_prefix("/metadata") {
            Some("") => return change.value.as_ref()?.get(key),
            Some(rest) if rest.strip_prefix('/') == Some(key) => return change.value.as_ref(),
            _ => {}
        }
    }
    element.properties.get("metadata")?.get(key)
}

/// A value in a message.
pub(crate) fn short(value: &Value) -> String {
    let text = match value {
        Value::Text(text) => text.to_string(),
        Value::Expr(_) => "a late value".to_owned(),
        other => crate::yaml::write([other]).trim_end().to_owned(),
    };
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text,
    }
}
