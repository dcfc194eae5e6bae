//! References in an element, with where they stand.

use super::Use;
use crate::tree::{Element, Node};
use crate::value::pointer::escape;
use crate::value::{Expr, Object, Value};

/// Calls `found` with every node that an element refers to.
pub(super) fn uses(element: &Element, found: &mut dyn FnMut(&Node, Use)) {
    let mut walk = Walk { pointer: String::new(), found };
    walk.entries(&element.properties);
    walk.entries(&element.options);
    for change in &element.overrides {
        if let Some(value) = &change.value {
            walk.pointer = change.pointer.to_string();
            walk.value(value);
        }
    }
}

struct Walk<'a> {
    pointer: String,
    found: &'a mut dyn FnMut(&Node, Use),
}

impl Walk<'_> {
    fn entries(&mut self, map: &Object) {
        for (key, value) in map {
            self.step(&escape(key), value);
        }
    }

    fn step(&mut self, token: &str, value: &Value) {
        let above = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(token);
        self.value(value);
        self.pointer.truncate(above);
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::List(list) => {
                list.iter().enumerate().for_each(|(at, value)| self.step(&at.to_string(), value));
            }
            Value::Map(map) => self.entries(map),
            Value::Expr(expr) => {
                let attribute = match &**expr {
                    Expr::Reference(reference) => Some((&reference.node, reference.attribute.as_deref())),
                    Expr::Choice { condition, .. } => Some((condition, None)),
                    _ => None,
                };
                if let Some((node, attribute)) = attribute {
                    let attribute = attribute.map(str::to_owned);
                    (self.found)(node, Use { pointer: self.pointer.clone(), attribute });
                }
                // What is inside an expression stands where the expression does.
                expr.parts().into_iter().for_each(|part| self.value(part));
            }
            _ => {}
        }
    }
}
