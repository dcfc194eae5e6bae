//! Values as a template writes them.

use std::borrow::Cow;
use std::cell::RefCell;

use ias_core::{Expr, Reference, Value, View};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use crate::intrinsic::{LANGUAGE_EXTENSIONS, LOGICAL_ID, SUBSTITUTION};

/// What rendering a value needs to know, and what it finds out.
pub(super) struct Context<'a> {
    pub(super) view: &'a View<'a>,
    /// What cannot be rendered, in the words of a problem.
    pub(super) refused: RefCell<Vec<String>>,
    /// Whether a function of `AWS::LanguageExtensions` was met.
    pub(super) extensions: std::cell::Cell<bool>,
}

/// A value with its context, to be written with serde.
pub(super) struct Written<'a> {
    pub(super) value: &'a Value,
    pub(super) context: &'a Context<'a>,
}

impl<'a> Context<'a> {
    pub(super) fn new(view: &'a View<'a>) -> Context<'a> {
        Context { view, refused: RefCell::default(), extensions: std::cell::Cell::new(false) }
    }

    pub(super) fn written(&'a self, value: &'a Value) -> Written<'a> {
        Written { value, context: self }
    }

    fn id_of(&self, node: &ias_core::Node) -> &str {
        match self.view.item_of(node) {
            Some(item) => &item.name,
            None => "",
        }
    }

    /// A part of the text of `Fn::Sub`.
    fn placed<'v>(&'v self, part: &'v Value) -> Cow<'v, str> {
        match part {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Expr(expr) => match &**expr {
                Expr::Reference(Reference { node, attribute: None, .. }) => {
                    Cow::Owned(format!("${{{}}}", self.id_of(node)))
                }
                Expr::Reference(Reference { node, attribute: Some(attribute), .. }) => {
                    Cow::Owned(format!("${{{}.{attribute}}}", self.id_of(node)))
                }
                _ => {
                    self.refuse("a value in `Fn::Sub` that is no reference");
                    Cow::Borrowed("")
                }
            },
            _ => Cow::Borrowed(""),
        }
    }

    /// The name that a value gives: text, or a logical id.
    pub(super) fn name<'v>(&'v self, value: &'v Value) -> Option<&'v str> {
        match value {
            Value::Text(name) => Some(name),
            Value::Expr(expr) => match &**expr {
                Expr::Call { function, arguments: Value::Expr(of) } if function == LOGICAL_ID => {
                    match &**of {
                        Expr::Reference(reference) => Some(self.id_of(&reference.node)),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn refuse(&self, what: impl Into<String>) {
        self.refused.borrow_mut().push(what.into());
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wrap = |value| Written { value, context: self.context };
        match self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            Value::Int(number) => serializer.serialize_i64(*number),
            Value::Float(number) => serializer.serialize_f64(*number),
            Value::Number(number) => match serde_json::from_str::<&RawValue>(number) {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(number),
            },
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                list.iter().try_for_each(|value| seq.serialize_element(&wrap(value)))?;
                seq.end()
            }
            Value::Map(map) => {
                let mut entries = serializer.serialize_map(Some(map.len()))?;
                map.iter().try_for_each(|(key, value)| entries.serialize_entry(&**key, &wrap(value)))?;
                entries.end()
            }
            Value::Expr(expr) => self.expression(expr, serializer),
        }
    }
}

impl Written<'_> {
    fn expression<S: Serializer>(&self, expr: &Expr, serializer: S) -> Result<S::Ok, S::Error> {
        let wrap = |value| Written { value, context: self.context };
        match expr {
            Expr::Reference(Reference { node, attribute: None, .. }) => {
                single(serializer, "Ref", self.context.id_of(node))
            }
            Expr::Reference(Reference { node, attribute: Some(attribute), .. }) => {
                single(serializer, "Fn::GetAtt", &[self.context.id_of(node), attribute])
            }
            Expr::Concat(parts) => match substitution(parts, self.context) {
                Some(text) => single(serializer, "Fn::Sub", &text),
                None => {
                    let parts: Vec<_> = parts.iter().map(wrap).collect();
                    single(serializer, "Fn::Join", &("", parts))
                }
            },
            Expr::Call { function, arguments } => {
                if let (LOGICAL_ID, Value::Expr(of)) = (&**function, arguments)
                    && let Expr::Reference(reference) = &**of
                {
                    return serializer.serialize_str(self.context.id_of(&reference.node));
                }
                if let (SUBSTITUTION, Value::List(parts)) = (&**function, arguments)
                    && let [Value::List(parts), variables] = parts.as_slice()
                {
                    let text: String = parts.iter().map(|part| self.context.placed(part)).collect();
                    return match variables {
                        Value::Null => single(serializer, "Fn::Sub", &text),
                        variables => single(serializer, "Fn::Sub", &(text, wrap(variables))),
                    };
                }
                if LANGUAGE_EXTENSIONS.iter().any(|name| function.starts_with(name)) {
                    self.context.extensions.set(true);
                }
                if function != "Ref" && !function.starts_with("Fn::") {
                    self.context.refuse(format!("the function `{function}`"));
                }
                single(serializer, function, &wrap(arguments))
            }
            Expr::Choice { condition, then, otherwise } => {
                single(serializer, "Fn::If", &(self.context.id_of(condition), wrap(then), wrap(otherwise)))
            }
            Expr::Lazy(_) => {
                self.context.refuse("a lazy value that only gives itself");
                serializer.serialize_unit()
            }
            // Reported already; nothing is written then.
            Expr::Invalid(_) => serializer.serialize_unit(),
        }
    }
}

fn single<S: Serializer>(
    serializer: S,
    key: &str,
    value: &(impl Serialize + ?Sized),
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

/// The text for `Fn::Sub`, where all late parts are references or pseudo parameters; it reads better than `Fn::Join`.
fn substitution(parts: &[Value], context: &Context<'_>) -> Option<String> {
    let mut text = String::new();
    for part in parts {
        match part {
            // `${` in known text would have to be escaped, and `Fn::Join` takes it as it is.
            Value::Text(known) if !known.contains("${") => text += known,
            Value::Expr(expr) => {
                text += "${";
                match &**expr {
                    Expr::Reference(reference) => {
                        text += context.id_of(&reference.node);
                        if let Some(attribute) = &reference.attribute {
                            text.push('.');
                            text += attribute;
                        }
                    }
                    Expr::Call { function, arguments: Value::Text(name) } if function == "Ref" => {
                        text += name;
                    }
                    _ => return None,
                }
                text.push('}');
            }
            _ => return None,
        }
    }
    Some(text)
}
