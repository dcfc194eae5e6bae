//! Objects of custom kinds against the schema of their definition.
//!
//! Patterns, formats and conditions in CEL are left to the API server.

use ias_core::diagnostic::nearest;
use ias_core::{Code, Diagnostic, Object, Value};

use super::context::Context;
use super::path::Path;
use crate::codes;
use crate::document::short;
use crate::object::{SCHEMA, split};
use crate::rules::{is_quantity, mend_quantity};
use crate::structural::{Bounds, Node, Of, Structural, Values};

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
    let mut walk = Walk { schema: &schema, check };
    walk.fields(schema.node(schema.root()), &document.body, None);
}

struct Walk<'s, 'c, 'a> {
    schema: &'s Structural,
    check: &'c mut Context<'a>,
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
                    self.value(self.schema.node(number), value, (of, key), &at);
                }
                (None, Values::Anything) => {}
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
        for name in node.required.iter().filter(|name| !given(of, name)) {
            let at = path.map_or_else(|| Path::top(name), |path| path.field(name));
            let hint = format!("the definition of {} asks for it", self.check.document.kind);
            self.report(&codes::MISSING_FIELD, None, format!("`{at}` is missing"), hint);
        }
        self.groups(node, of, path);
    }

    /// What must or may not stand together.
    fn groups(&mut self, node: &Node, of: &Object, path: Option<&Path<'_>>) {
        let here = path.map_or_else(|| self.check.document.kind.to_string(), ToString::to_string);
        let complete = |group: &&Vec<String>| group.iter().all(|name| given(of, name));
        let list = |groups: &[Vec<String>]| {
            let one = |group: &Vec<String>| format!("`{}`", group.join("` with `"));
            groups.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let found = node.one_of.iter().filter(complete).count();
        if !node.one_of.is_empty() && found != 1 {
            let message = format!("`{here}` takes exactly one of {}", list(&node.one_of));
            let hint = if found == 0 { "set one of them" } else { "leave all but one out" };
            self.report(&codes::VALUE_NOT_ALLOWED, None, message, hint.to_owned());
        }
        if !node.any_of.is_empty() && !node.any_of.iter().any(|group| complete(&group)) {
            let message = format!("`{here}` takes at least one of {}", list(&node.any_of));
            self.report(&codes::VALUE_NOT_ALLOWED, None, message, "set one of them".to_owned());
        }
        for (name, others) in node.excludes.iter().filter(|(name, _)| given(of, name)) {
            // Each pair once.
            for other in others.iter().filter(|other| *name < **other && given(of, other)) {
                let message = format!("`{name}` and `{other}` of `{here}` exclude each other");
                self.report(
                    &codes::VALUE_NOT_ALLOWED,
                    Some((of, other)),
                    message,
                    "leave one of the two out".to_owned(),
                );
            }
        }
        self.bounds(node.entries, of.len() as u64, "entries", None, &here);
    }

    /// A value; `from` is where its line can be looked up.
    fn value(&mut self, node: &Node, value: &Value, from: (&Object, &str), at: &Path<'_>) {
        if matches!(value, Value::Null) || self.check.known(value).is_none() && value.as_str().is_some() {
            return; // Deployment fills the text in.
        }
        let wanted = match (node.of, value) {
            (Of::Any, _) => return,
            (Of::Object, Value::Map(map)) => return self.fields(node, map, Some(at)),
            (Of::List, Value::List(list)) => return self.list(node, list, from, at),
            (Of::Text, Value::Text(text)) => {
                let length = text.chars().count() as u64;
                self.bounds(node.length, length, "characters", Some(from), &at.to_string());
                return self.word(node, value, from, at);
            }
            (Of::Int, Value::Int(number)) => return self.number(node, *number as f64, value, from, at),
            (Of::Number, Value::Int(number)) => return self.number(node, *number as f64, value, from, at),
            (Of::Number, Value::Float(number)) => return self.number(node, *number, value, from, at),
            (Of::Number, Value::Number(_)) | (Of::Bool, Value::Bool(_)) => return,
            (Of::IntOrText | Of::Quantity, Value::Int(_)) | (Of::IntOrText, Value::Text(_)) => return,
            (Of::Quantity, Value::Text(text)) => return self.quantity(text, from, at),
            (Of::Object, _) => "a map",
            (Of::List, _) => "a list",
            (Of::Text, _) => "text",
            (Of::Int, _) => "a whole number",
            (Of::Number, _) => "a number",
            (Of::Bool, _) => "`true` or `false`",
            (Of::IntOrText | Of::Quantity, _) => "a whole number or text",
        };
        let message = match value {
            Value::Map(_) => format!("`{at}` is {wanted}, not a map"),
            Value::List(_) => format!("`{at}` is {wanted}, not a list"),
            _ => format!("`{at}` is {wanted}, not `{}`", short(value)),
        };
        self.report(&codes::WRONG_TYPE, Some(from), message, format!("write {wanted}"));
    }

    fn list(&mut self, node: &Node, list: &[Value], from: (&Object, &str), at: &Path<'_>) {
        self.bounds(node.count, list.len() as u64, "items", Some(from), &at.to_string());
        if node.unique
            && let Some((n, twice)) = list.iter().enumerate().find(|(n, one)| list[..*n].contains(one))
        {
            let message = format!("`{}` stands twice in `{at}`", short(twice));
            self.report(&codes::VALUE_NOT_ALLOWED, Some(from), message, format!("take item {n} away"));
        }
        let Some(items) = node.items else { return };
        for (n, item) in list.iter().enumerate() {
            self.value(self.schema.node(items), item, from, &at.item(n));
        }
    }

    fn word(&mut self, node: &Node, value: &Value, from: (&Object, &str), at: &Path<'_>) {
        if node.words.is_empty() || node.words.contains(value) {
            return;
        }
        let given = short(value);
        let known: Vec<String> = node.words.iter().map(short).collect();
        let quoted =
            |word: &String| if word.is_empty() { "the empty text".to_owned() } else { format!("`{word}`") };
        let list = known.iter().map(quoted).collect::<Vec<_>>().join(", ");
        let message = format!("`{at}` cannot be `{given}`: it takes {list}");
        let hint = match nearest(&given, known.iter().map(String::as_str)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "the definition of the kind has no other".to_owned(),
        };
        self.report(&codes::WORD_NOT_KNOWN, Some(from), message, hint);
    }

    fn number(&mut self, node: &Node, number: f64, value: &Value, from: (&Object, &str), at: &Path<'_>) {
        let [low, high] = node.range;
        let [above, below] = node.exclusive;
        let hint = match (low, high) {
            (Some(low), _) if above && number <= low => format!("it is more than {low}"),
            (Some(low), _) if number < low => format!("the smallest is {low}"),
            (_, Some(high)) if below && number >= high => format!("it is less than {high}"),
            (_, Some(high)) if number > high => format!("the largest is {high}"),
            _ => match node.multiple_of.filter(|step| *step > 0.0 && (number / step).fract() != 0.0) {
                Some(step) => format!("it is a multiple of {step}"),
                None => return self.word(node, value, from, at),
            },
        };
        self.report(&codes::NUMBER_NOT_ALLOWED, Some(from), format!("`{at}` cannot be {number}"), hint);
    }

    fn quantity(&mut self, text: &str, from: (&Object, &str), at: &Path<'_>) {
        if is_quantity(text) {
            return;
        }
        let hint = match mend_quantity(text) {
            Some(meant) => format!("write `{meant}`"),
            None => "write a number and a unit, such as `100m`, `0.5`, `64Mi`, `1Gi`".to_owned(),
        };
        self.report(&codes::NO_QUANTITY, Some(from), format!("`{text}` is no quantity, in `{at}`"), hint);
    }

    fn bounds(
        &mut self,
        [low, high]: Bounds<u64>,
        count: u64,
        what: &str,
        from: Option<(&Object, &str)>,
        at: &str,
    ) {
        let hint = match (low, high) {
            (Some(low), _) if count < low => format!("it has at least {low}"),
            (_, Some(high)) if count > high => format!("it has at most {high}"),
            _ => return,
        };
        self.report(&codes::VALUE_NOT_ALLOWED, from, format!("`{at}` has {count} {what}"), hint);
    }

    /// The definition in the cluster may be another than that from which the handle was made.
    fn report(&mut self, code: &'static Code, from: Option<(&Object, &str)>, message: String, hint: String) {
        self.check.problem(from, Diagnostic::error(code, message).hint(hint).disputable());
    }
}

fn given(of: &Object, name: &str) -> bool {
    of.get(name).is_some_and(|value| !matches!(value, Value::Null))
}
