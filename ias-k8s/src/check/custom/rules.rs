//! Conditions in the [Common Expression Language](https://kubernetes.io/docs/reference/using-api/cel/).
//!
//! `kube-cel` evaluates them with the functions that Kubernetes adds, on values with the server's defaults. Left to the
//! server are rules on changes (`oldSelf`), rules on values of which deployment fills in a part, and rules that the crate
//! cannot evaluate; the last are told in a note.

use ias_core::{Diagnostic, Object, Severity, Value};
use kube_cel::cel::ExecutionError;
use kube_cel::{ErrorKind, ValidationError};

use super::super::context::Context;
use super::super::path::Path;
use super::From;
use crate::codes;
use crate::structural::{Node, Of, Structural, Values};

/// Longer rules are cut in hints.
const LONGEST: usize = 160;

/// Checks an object with which nothing else is wrong.
pub(super) fn object(schema: &Structural, check: &mut Context<'_>) {
    let number = schema.root();
    if !schema.node(number).ruled {
        return;
    }
    let document = check.document;
    let mut whole = Object::new();
    whole.set("apiVersion", document.api_version.as_ref());
    whole.set("kind", document.kind.as_ref());
    whole.set("metadata", document.metadata().clone());
    let mut walk = Walk { schema, check };
    if !walk.schema.node(number).rules.is_empty() {
        document.rest().for_each(|(key, value)| drop(whole.set(key.to_owned(), value.clone())));
        walk.evaluate(number, &Value::Map(whole), None, "");
    }
    walk.inside(number, &document.body, None);
}

struct Walk<'s, 'c, 'a> {
    schema: &'s Structural,
    check: &'c mut Context<'a>,
}

impl Walk<'_, '_, '_> {
    fn inside(&mut self, number: usize, map: &Object, path: Option<&Path<'_>>) {
        let node = self.schema.node(number);
        for (key, value) in map {
            let ((Some(inner), _) | (None, Values::Of(inner))) = (node.property(key), node.values) else {
                continue;
            };
            let at = path.map_or_else(|| Path::top(key), |path| path.field(key));
            self.value(inner, value, Some((map, key)), &at);
        }
    }

    fn value(&mut self, number: usize, value: &Value, from: From<'_>, at: &Path<'_>) {
        let node = self.schema.node(number);
        if !node.ruled || matches!(value, Value::Null) {
            return;
        }
        if !node.rules.is_empty() {
            self.evaluate(number, value, from, &at.to_string());
        }
        match value {
            Value::Map(map) => self.inside(number, map, Some(at)),
            Value::List(list) => {
                let items =
                    node.items.into_iter().flat_map(|items| list.iter().map(move |item| (items, item)));
                for (n, (items, item)) in items.enumerate() {
                    self.value(items, item, from, &at.item(n));
                }
            }
            _ => {}
        }
    }

    fn evaluate(&mut self, number: usize, value: &Value, from: From<'_>, at: &str) {
        if self.is_late(value) {
            return;
        }
        let node = self.schema.node(number);
        let mut filled = value.clone();
        self.schema.fill(node, &mut filled);
        let program = node.program.get_or_init(|| kube_cel::compile_schema(&self.openapi(number, true)));
        let Err(found) = kube_cel::validate_compiled(program, &self.json(node, &filled), None) else {
            return;
        };
        for one in &found {
            self.report(node, one, value, from, at);
        }
    }

    fn report(&mut self, node: &Node, one: &ValidationError, value: &Value, from: From<'_>, at: &str) {
        let rule = shortened(&one.rule);
        if !is_certain(one) {
            let kind = &self.check.document.kind;
            let message = format!("a rule of the definition of {kind} was not evaluated: `{rule}`");
            let problem = Diagnostic::warning(&codes::RULE_NOT_EVALUATED, message);
            let mut problem = problem.hint("the API server evaluates it").note(first_line(&one.message));
            problem.severity = Severity::Note;
            return self.check.report.root_problem(self.check.root, problem);
        }
        // The path of the crate is that within the value.
        let here = format!("{at}{}", one.field_path);
        let here = if at.is_empty() { here.trim_start_matches('.') } else { &here };
        let here = if here.is_empty() { &self.check.document.kind } else { here };
        let said = node.rules.iter().any(|rule| {
            let has = |key| rule.get(key).is_some();
            rule.get("rule").and_then(Value::as_str) == Some(&one.rule)
                && (has("message") || has("messageExpression"))
        });
        let message = match one.kind {
            ErrorKind::ValidationFailure if !said => format!("`{here}` breaks a rule of its definition"),
            ErrorKind::ValidationFailure => {
                format!("`{here}` breaks a rule of its definition: {}", first_line(&one.message))
            }
            _ => {
                let why = one.message.trim_start_matches("rule evaluation error: ");
                format!("a rule of the definition fails on `{here}`: {}", first_line(why))
            }
        };
        let problem = Diagnostic::error(&codes::RULE_BROKEN, message).hint(format!("the rule is `{rule}`"));
        let from = inner(value, &one.field_path).or(from);
        self.check.problem(from, problem.disputable());
    }

    /// Whether deployment fills a part of a value in.
    fn is_late(&self, value: &Value) -> bool {
        match value {
            Value::Text(_) => self.check.known(value).is_none(),
            Value::List(list) => list.iter().any(|item| self.is_late(item)),
            Value::Map(map) => map.iter().any(|(_, value)| self.is_late(value)),
            other => !other.is_known(),
        }
    }

    /// The schema as it stands in a definition, with the rules of the value itself.
    fn openapi(&self, number: usize, with_rules: bool) -> serde_json::Value {
        let node = self.schema.node(number);
        let mut out = serde_json::Map::new();
        let mut set = |key: &str, value: serde_json::Value| drop(out.insert(key.to_owned(), value));
        if let Some(format) = &node.format_name {
            set("format", format.as_str().into());
        }
        if matches!(node.of, Of::IntOrText | Of::Quantity) {
            set("x-kubernetes-int-or-string", true.into());
        }
        if node.embedded {
            set("x-kubernetes-embedded-resource", true.into());
        }
        let properties = node.properties().map(|(name, inner)| (name.to_owned(), self.openapi(inner, false)));
        let properties: serde_json::Map<_, _> = properties.collect();
        if !properties.is_empty() {
            set("properties", properties.into());
        }
        if let Some(items) = node.items {
            set("items", self.openapi(items, false));
        }
        match node.values {
            Values::Of(values) => set("additionalProperties", self.openapi(values, false)),
            // Names in a map without names of its own are not those of fields.
            Values::Anything if node.names().next().is_none() => set("additionalProperties", true.into()),
            _ => {}
        }
        if with_rules {
            let rules = node.rules.iter().map(|rule| self.json(&Node::default(), rule));
            set("x-kubernetes-validations", rules.collect());
        }
        out.into()
    }

    /// A value as the server sees it: a number of its type, and no `null` where none is wanted.
    fn json(&self, node: &Node, value: &Value) -> serde_json::Value {
        match value {
            Value::Null | Value::Expr(_) => serde_json::Value::Null,
            Value::Bool(truth) => (*truth).into(),
            Value::Int(number) if node.of == Of::Number => (*number as f64).into(),
            Value::Float(number) if node.of == Of::Int => (*number as i64).into(),
            Value::Int(number) => (*number).into(),
            Value::Float(number) => (*number).into(),
            Value::Number(number) => serde_json::from_str(number).unwrap_or_else(|_| number.as_ref().into()),
            Value::Text(text) => text.as_ref().into(),
            Value::List(list) => {
                let any = Node::default();
                let items = node.items.map_or(&any, |items| self.schema.node(items));
                list.iter().map(|item| self.json(items, item)).collect()
            }
            Value::Map(map) => {
                let any = Node::default();
                let entry = |(key, value): (&ias_core::Text, &Value)| {
                    let inner = match (node.property(key), node.values) {
                        (Some(number), _) | (None, Values::Of(number)) => self.schema.node(number),
                        _ => &any,
                    };
                    let kept = !matches!(value, Value::Null) || inner.nullable || inner.of == Of::Any;
                    kept.then(|| (key.to_string(), self.json(inner, value)))
                };
                serde_json::Value::Object(map.iter().filter_map(entry).collect())
            }
        }
    }
}

/// Whether the server refuses the value, too, and the crate does not lack something.
fn is_certain(one: &ValidationError) -> bool {
    match one.kind {
        ErrorKind::ValidationFailure => true,
        ErrorKind::EvaluationError => {
            let source = std::error::Error::source(one).and_then(|source| source.downcast_ref());
            matches!(
                source,
                Some(
                    ExecutionError::NoSuchKey(_)
                        | ExecutionError::IndexOutOfBounds(_)
                        | ExecutionError::DivisionByZero(_)
                        | ExecutionError::RemainderByZero(_)
                        | ExecutionError::Overflow(..)
                )
            )
        }
        _ => false,
    }
}

/// What a path such as `.limits.low` leads to, as far as it is there.
fn inner<'v>(value: &'v Value, path: &str) -> Option<(&'v Object, &'v str)> {
    let mut names = path.split(['.', '[', ']', '\'', '"']).filter(|name| !name.is_empty());
    let (mut map, mut found) = (value.as_object()?, None);
    loop {
        let name = names.next();
        let Some((key, value)) = name.and_then(|name| map.iter().find(|(key, _)| **key == *name)) else {
            return found;
        };
        found = Some((map, key.as_ref()));
        match value {
            Value::Map(inner) => map = inner,
            _ => return found,
        }
    }
}

fn shortened(rule: &str) -> String {
    let rule = rule.split_whitespace().collect::<Vec<_>>().join(" ");
    match rule.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}..", &rule[..end]),
        None => rule,
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
