//! Text with late parts.

use std::borrow::Cow;

use super::{Expr, Is, Kind, Reference, Text, Val, Value};

/// What may stand in a `text!` placeholder.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a text",
    label = "no text, number or reference"
)]
pub trait ToText {
    /// The part as a value: known text, or an expression.
    fn to_text(&self) -> Value;
}

impl ToText for str {
    fn to_text(&self) -> Value {
        Value::from(self)
    }
}

impl ToText for String {
    fn to_text(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToText for Text {
    fn to_text(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl<T: ToText + ?Sized> ToText for &T {
    fn to_text(&self) -> Value {
        (**self).to_text()
    }
}

macro_rules! displayed {
    ($($of:ty),*) => {$(
        impl ToText for $of {
            fn to_text(&self) -> Value {
                Value::Text(Cow::Owned(self.to_string()))
            }
        }
    )*};
}

displayed!(bool, char, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

macro_rules! late {
    ($([$($generics:tt)*] $of:ty),*) => {$(
        impl<$($generics)*> ToText for Val<$of> {
            fn to_text(&self) -> Value {
                self.as_value().clone()
            }
        }
    )*};
}

late!([] String, [] i64, [] bool, [K: Kind] Is<K>);

impl ToText for Reference {
    fn to_text(&self) -> Value {
        Value::from(Expr::Reference(self.clone()))
    }
}

/// Puts parts together to text; `text!` expands to a call of this.
///
/// Known neighbours are joined and nested concatenations are opened, so equal text has one form: known text if all parts
/// are known, else [`Expr::Concat`] with known and late parts.
pub fn concat(parts: Vec<Value>) -> Val<String> {
    let mut flat: Vec<Value> = Vec::with_capacity(parts.len());
    for part in parts {
        flatten(part, &mut flat);
    }
    Val::raw(match flat.len() {
        0 => Value::Text(Cow::Borrowed("")),
        1 => flat.remove(0),
        _ => Value::from(Expr::Concat(flat)),
    })
}

fn flatten(part: Value, flat: &mut Vec<Value>) {
    let text = match part {
        Value::Text(text) if text.is_empty() => return,
        Value::Text(text) => text,
        Value::Bool(truth) => Cow::Owned(truth.to_string()),
        Value::Int(number) => Cow::Owned(number.to_string()),
        Value::Float(number) => Cow::Owned(number.to_string()),
        Value::Number(number) => number,
        Value::Expr(expr) => match *expr {
            Expr::Concat(parts) => return parts.into_iter().for_each(|part| flatten(part, flat)),
            other => return flat.push(Value::from(other)),
        },
        other => return flat.push(other),
    };
    match flat.last_mut() {
        Some(Value::Text(last)) => last.to_mut().push_str(&text),
        _ => flat.push(Value::Text(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::lazy;

    #[test]
    fn equal_text_has_one_form() {
        let late: Val<String> = lazy(|| "x");
        let inner = concat(vec!["b".into(), late.clone().into(), "c".into()]);
        let outer = concat(vec!["a".into(), inner.into(), "".into(), 7.into()]);
        let Value::Expr(expr) = outer.as_value() else { panic!("late text") };
        assert_eq!(**expr, Expr::Concat(vec!["ab".into(), late.into(), "c7".into()]));
        assert_eq!(concat(vec!["a".into(), true.into()]).known().as_deref(), Some("atrue"));
        assert_eq!(concat(vec![]).known().as_deref(), Some(""));
    }
}
