//! The target behind a stack.

use std::borrow::Cow;
use std::sync::Mutex;

use ias_core::diff::Compare;
use ias_core::policy::Form;
use ias_core::{
    Code, Element, Item, Link, Naming, Node, Published, Refusal, Rendered, Report, Root, Target, Text, Value,
    View,
};

use super::names::{NameOptions, unique_resource_name};
use super::{Environment, Section, Shared, StackProps, Stage, logical_id};

/// The most characters that the name of a stack has.
pub(super) const MAX_NAME: usize = 128;

/// Renders a stack, nested or not.
#[derive(Debug)]
pub(crate) struct StackTarget {
    pub(crate) stack_name: String,
    /// The name of the root: the artifact, the file.
    pub(crate) artifact: String,
    pub(crate) environment: Environment,
    pub(crate) description: Option<String>,
    pub(crate) template_format_version: Option<String>,
    pub(crate) termination_protection: bool,
    pub(crate) transforms: Mutex<Vec<String>>,
    /// For a nested stack, the node of its resource in the parent.
    pub(crate) anchor: Option<Node>,
}

impl StackTarget {
    pub(crate) fn new(node: &Node, props: StackProps) -> StackTarget {
        let path = node.path();
        let stage = Stage::around(node);
        let below = stage.as_ref().map_or(&*path, |stage| stage.path_below(&path));
        let prefix = stage.as_ref().map(|stage| format!("{}-", stage.name)).unwrap_or_default();
        let artifact = match below {
            // What has one component is its own name; a sign that is not allowed is reported, not dropped.
            name if !name.contains('/') && prefix.len() + name.len() <= MAX_NAME => format!("{prefix}{name}"),
            path => {
                let options = NameOptions { max: MAX_NAME, prefix: &prefix, separator: "", allowed: "-" };
                unique_resource_name(path, &options).unwrap_or_default()
            }
        };
        let stack_name = props.stack_name.unwrap_or_else(|| artifact.clone());
        StackTarget {
            stack_name,
            artifact,
            environment: props.environment,
            description: props.description,
            template_format_version: props.template_format_version,
            termination_protection: props.termination_protection,
            transforms: Mutex::default(),
            anchor: None,
        }
    }

    /// What runs on the template before it is deployed: what the program added, then what included templates name.
    pub(crate) fn transforms(&self, view: &View<'_>) -> Vec<Value> {
        let added = self.transforms.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        let mut all: Vec<Value> = added.into_iter().map(Value::from).collect();
        for value in included_transforms(view) {
            match value {
                Value::List(list) => all.extend(list.iter().cloned()),
                one => all.push(one.clone()),
            }
        }
        let mut kept: Vec<Value> = Vec::new();
        for one in all {
            if !kept.contains(&one) {
                kept.push(one);
            }
        }
        kept
    }

    /// Whether an included template has a list of transforms.
    pub(crate) fn lists_transforms(view: &View<'_>) -> bool {
        included_transforms(view).any(|value| matches!(value, Value::List(_)))
    }

    /// The target of a root, if that is a stack.
    pub(crate) fn of(root: &Root) -> Option<&StackTarget> {
        let shared = (&*root.target as &dyn std::any::Any).downcast_ref::<Shared>()?;
        Some(&shared.0)
    }
}

/// What included templates have as their `Transform`.
fn included_transforms<'v>(view: &'v View<'_>) -> impl Iterator<Item = &'v Value> {
    let items = view.root().items.iter();
    let named = items.filter(|item| item.element.section == Section::TEMPLATE && item.name == "Transform");
    named.filter_map(|item| item.element.properties.get(""))
}

impl Target for Shared {
    fn kind(&self) -> &'static str {
        if self.0.anchor.is_some() { "nested stack" } else { "stack" }
    }

    fn name(&self) -> &str {
        &self.0.artifact
    }

    fn anchor(&self) -> Option<&Node> {
        self.0.anchor.as_ref()
    }

    fn item_name(&self, _root: &Root, item: &Item) -> Text {
        let path = match &item.element.naming {
            Naming::Given(name) => return name.clone(),
            Naming::MovedFrom(old) => old,
            Naming::Path => &*item.path,
        };
        logical_id(path).unwrap_or_default().into()
    }

    fn publish(&self, link: &mut Link<'_>) -> Result<Published, Refusal> {
        super::crossing::publish(link)
    }

    fn import(&self, link: &mut Link<'_>) -> Result<Value, Refusal> {
        super::crossing::import(link)
    }

    fn render(&self, view: &View<'_>, report: &mut Report) -> Rendered {
        super::render::render(&self.0, view, report)
    }

    fn examine(&self, view: &View<'_>, rendered: &Rendered, report: &mut Report) {
        super::deep::examine(view, rendered, report);
    }

    fn compare(&self) -> Option<&'static dyn Compare> {
        Some(&crate::diff::Templates)
    }

    fn excerpts(&self, view: &View<'_>) -> Vec<String> {
        super::render::excerpts(&self.0, view)
    }

    fn finished<'a>(&self, _view: &View<'a>, item: &'a Item) -> Cow<'a, Element> {
        crate::check::finished(item)
    }

    fn is_resource(&self, item: &Item) -> bool {
        item.element.section == Section::RESOURCES
    }

    fn properties_pointer(&self) -> &'static str {
        "/Properties"
    }

    fn forms<'v>(&self, value: &'v Value, visit: &mut dyn FnMut(&'v Value, Form<'v>)) {
        crate::check::known::all_forms(value, visit);
    }

    fn codes(&self) -> &'static [&'static Code] {
        crate::codes::ALL
    }
}
