//! Texts of which some parts are known.

use ias_core::policy::{Field, Form};
use ias_core::{Expr, Value};

use crate::intrinsic::called;

/// The text that stands at a place, with `*` for each part that only deployment knows.
///
/// So the ARN of a managed policy, which has the partition in it, is `arn:*:iam::aws:policy/ReadOnlyAccess`. `None` if no
/// text is known at all.
pub fn outline<T>(field: &Field<'_, T>) -> Option<String> {
    let known = field.forms().find_map(|form| match form {
        Form::Known(value) => Some(value),
        _ => None,
    });
    let mut text = String::new();
    write(known.or_else(|| field.expression())?, &mut text);
    (text != "*").then_some(text)
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Text(known) => text.push_str(known),
        Value::Expr(expr) => match &**expr {
            Expr::Concat(parts) => parts.iter().for_each(|part| write(part, text)),
            Expr::Call { function, arguments } => call(function, arguments, text),
            _ => text.push('*'),
        },
        Value::Map(map) => match called(map) {
            Some((name, arguments)) => call(name, arguments, text),
            None => text.push('*'),
        },
        _ => text.push('*'),
    }
}

fn call(name: &str, arguments: &Value, text: &mut String) {
    let list = match arguments {
        Value::List(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    match (name, list) {
        ("Fn::Sub", [Value::Text(pattern), ..]) => {
            let mut parts = pattern.split("${");
            text.push_str(parts.next().unwrap_or_default());
            for part in parts {
                text.push('*');
                text.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
            }
        }
        ("Fn::Join", [Value::Text(between), Value::List(parts)]) => {
            for (at, part) in parts.iter().enumerate() {
                if at > 0 {
                    text.push_str(between);
                }
                write(part, text);
            }
        }
        _ => text.push('*'),
    }
}
