//! Objects of custom kinds against the schema of their definition.

mod conditions;
mod limits;
#[cfg(feature = "cel")]
mod rules;

use ias_core::diagnostic::nearest;
use ias_core::{Code, Diagnostic, Object, Value};

use super::context::Context;
use super::path::Path;
use crate::codes;
use crate::document::short;
use crate::object::{SCHEMA, split};
use crate::structural::{Node, Of, Structural, Values};

use conditions::{Subject, Trial};

/// What every object has; the names are checked elsewhere, and the status belongs to the controller.
const OF_EVERY_OBJECT: [&str; 2] = ["metadata", "status"];

pub(super) fn object(check: &mut Context<'_>) {
    let element = &check.document.item.element;
    let Some(key) = element.options.get(SCHEMA).and_then(Value::as_str) else { return };
    // A raw change may have made another kind of it.
    if split(&element.type_name) != (&*check.document.api_version, &*check.document.kind) {
        return;
    }
    let Some(schema) = Structural::registered(key) else { return };
    let document = check.document;
    let mut walk = Walk { schema: &schema, check, trial: None, found: 0 };
    let root = schema.node(schema.root());
    walk.fields(root, &document.body, None);
    if let Some(number) = root.property("metadata") {
        walk.fields(schema.node(number), document.metadata(), Some(&Path::top("metadata")));
    }
    // As the server does it: rules rely on what the schema says.
    #[cfg(feature = "cel")]
    if walk.found == 0 {
        rules::object(&schema, walk.check);
    }
}

/// Where the line of a value can be looked up.
type From<'f> = Option<(&'f Object, &'f str)>;

struct Walk<'s, 'c, 'a> {
    schema: &'s Structural,
    check: &'c mut Context<'a>,
    /// Set while a condition is tried.
    trial: Option<Trial>,
    /// How many mistakes were reported.
    found: usize,
}

impl Walk<'_, '_, '_> {
    /// The fields of a map; the path is `None` for the whole object.
    fn fields(&mut self, node: &Node, of: &Object, path: Option<&Path<'_>>) {
        for (key, value) in of {
            // `null` stands for nothing.
            if matches!(value, Value::Null) || path.is_none() && OF_EVERY_OBJECT.contains(&&**key) {
                continue;
            }
            let at = path.map_or_else(|| Path::top(key), |path| path.field(key));
            match (node.property(key), node.values) {
                (Some(number), _) | (None, Values::Of(number)) => {
                    self.value(self.schema.node(number), value, Some((of, key)), &at);
                }
                (None, Values::Anything) => {}
                // What an object of Kubernetes has besides.
                (None, Values::Nothing) if node.embedded && OF_OBJECTS.contains(&&**key) => {}
                (None, Values::Nothing) => {
                    let message = format!("a {} has no field `{at}`", self.check.document.kind);
                    let hint = match nearest(key, node.names()) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None => "leave it out: the definition of the kind does not have it".to_owned(),
                    };
                    self.report(&codes::FIELD_NOT_KNOWN, Some((of, key)), message, hint);
                }
            }
        }
        let embedded: &[&str] = if node.embedded { &OF_OBJECTS[..2] } else { &[] };
        let required = node.required.iter().map(String::as_str);
        let more = embedded.iter().copied().filter(|name| !node.required.iter().any(|known| known == name));
        for name in required.chain(more).filter(|name| !given(of, name)) {
            let at = path.map_or_else(|| Path::top(name), |path| path.field(name));
            let hint = format!("the definition of {} asks for it", self.check.document.kind);
            self.report(&codes::MISSING_FIELD, None, format!("`{at}` is missing"), hint);
        }
        self.groups(node, of, path);
        if path.is_none() {
            self.conditions(node, Subject::Whole(of));
        }
    }

    /// A value.
    fn value(&mut self, node: &Node, value: &Value, from: From<'_>, at: &Path<'_>) {
        if self.check.known(value).is_none() && value.as_str().is_some() {
            self.is_unsure();
            return; // Deployment fills the text in.
        }
        if !self.fits(node, value, from, at) {
            let wanted = match node.of {
                Of::Object => "a map",
                Of::List => "a list",
                Of::Text => "text",
                Of::Int => "a whole number",
                Of::Number => "a number",
                Of::Bool => "`true` or `false`",
                _ => "a whole number or text",
            };
            let message = match value {
                Value::Map(_) => format!("`{at}` is {wanted}, not a map"),
                Value::List(_) => format!("`{at}` is {wanted}, not a list"),
                _ => format!("`{at}` is {wanted}, not `{}`", short(value)),
            };
            return self.report(&codes::WRONG_TYPE, from, message, format!("write {wanted}"));
        }
        if !matches!(value, Value::Null) {
            self.conditions(node, Subject::Inner(value, from, at));
        }
    }

    /// Whether a value has the type that is wanted; if so, what else is said of it is checked.
    fn fits(&mut self, node: &Node, value: &Value, from: From<'_>, at: &Path<'_>) -> bool {
        match (node.of, value) {
            (_, Value::Null) => return node.nullable || matches!(node.of, Of::Any),
            (Of::Any | Of::Object, Value::Map(map)) => self.fields(node, map, Some(at)),
            (Of::Any | Of::List, Value::List(list)) => self.list(node, list, from, at),
            (Of::Quantity, Value::Text(text)) => self.quantity(text, from, at),
            (Of::Any | Of::Text | Of::IntOrText, Value::Text(text)) => {
                self.text(node, value, text, from, at);
            }
            (Of::Any | Of::Int | Of::Number | Of::IntOrText | Of::Quantity, Value::Int(_))
            | (Of::Any | Of::Number, Value::Float(_) | Value::Number(_)) => {
                self.number(node, value, from, at);
            }
            (Of::Int, Value::Float(number)) if number.fract() == 0.0 => self.number(node, value, from, at),
            (Of::Any | Of::Bool, Value::Bool(_)) => self.word(node, value, from, at),
            (Of::Any, Value::Expr(_)) => {}
            _ => return false,
        }
        true
    }

    fn list(&mut self, node: &Node, list: &[Value], from: From<'_>, at: &Path<'_>) {
        self.bounds(node.count, list.len() as u64, "items", from, &at.to_string());
        if node.unique
            && let Some((n, twice)) = list.iter().enumerate().find(|(n, one)| list[..*n].contains(one))
        {
            let message = format!("`{}` stands twice in `{at}`", short(twice));
            self.report(&codes::VALUE_NOT_ALLOWED, from, message, format!("take item {n} away"));
        }
        if !node.keys.is_empty() {
            self.keys(node, list, from, at);
        }
        let Some(items) = node.items else { return };
        for (n, item) in list.iter().enumerate() {
            self.value(self.schema.node(items), item, from, &at.item(n));
        }
    }

    /// The definition in the cluster may be another than that from which the handle was made.
    fn report(&mut self, code: &'static Code, from: From<'_>, message: String, hint: String) {
        match &mut self.trial {
            Some(trial) => trial.mistakes.push(message),
            None => {
                self.found += 1;
                self.check.problem(from, Diagnostic::error(code, message).hint(hint).disputable());
            }
        }
    }
}

/// What tells an object of Kubernetes.
const OF_OBJECTS: [&str; 3] = ["apiVersion", "kind", "metadata"];

fn given(of: &Object, name: &str) -> bool {
    of.get(name).is_some_and(|value| !matches!(value, Value::Null))
}
