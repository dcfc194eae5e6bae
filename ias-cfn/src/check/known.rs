//! What of a value is known before deployment, whether it was written typed or raw.
//!
//! Functions stand as [`Expr`] where the program wrote them, and as maps with one key (`Ref`, `Fn::Join`) where they came
//! in raw. Both branches of a choice may hold at deployment, so both are looked at.

use ias_core::policy::Form;
use ias_core::{Expr, Object, Value};

use crate::intrinsic::called;

/// Calls `visit` with each known form that a value may take; with nothing where only deployment knows it.
pub(super) fn forms<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Value)) {
    match value {
        Value::Expr(expr) => {
            if let Expr::Choice { then, otherwise, .. } = &**expr {
                forms(then, visit);
                forms(otherwise, visit);
            }
        }
        Value::Map(map) => match called(map) {
            Some(("Fn::If", Value::List(arguments))) => {
                arguments.iter().skip(1).for_each(|branch| forms(branch, visit));
            }
            Some(_) => {}
            None => visit(value),
        },
        _ => visit(value),
    }
}

/// Calls `visit` with each form that a value may take, also where nothing stands or only deployment knows.
pub(crate) fn all_forms<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Value, Form<'v>)) {
    match value {
        Value::Null => visit(value, Form::Absent),
        Value::Expr(expr) => match &**expr {
            Expr::Choice { then, otherwise, .. } => {
                all_forms(then, visit);
                all_forms(otherwise, visit);
            }
            Expr::Call { function, arguments } => call_forms(value, function, arguments, visit),
            _ => visit(value, Form::Unknown),
        },
        Value::Map(map) => match called(map) {
            Some((name, arguments)) => call_forms(value, name, arguments, visit),
            None => visit(value, Form::Known(value)),
        },
        _ => visit(value, Form::Known(value)),
    }
}

fn call_forms<'v>(
    value: &'v Value,
    function: &str,
    arguments: &'v Value,
    visit: &mut dyn FnMut(&'v Value, Form<'v>),
) {
    match (function, arguments) {
        ("Fn::If", Value::List(arguments)) if arguments.len() == 3 => {
            arguments[1..].iter().for_each(|branch| all_forms(branch, visit));
        }
        ("Ref", Value::Text(name)) if name == "AWS::NoValue" => visit(value, Form::Absent),
        _ => visit(value, Form::Unknown),
    }
}

/// The known whole number of a value; text that is one counts, as templates are often written so.
pub(super) fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether keys may be added to a map at deployment, so that what is missing is not known.
pub(super) fn open(map: &Object) -> bool {
    map.iter().any(|(key, _)| key.starts_with("Fn::"))
}

/// The items of a list or the one value that stands for a list of one, each in all its known forms.
pub(super) fn items<'v>(value: &'v Value, visit: &mut dyn FnMut(Option<usize>, &'v Value)) {
    forms(value, &mut |value| match value {
        Value::List(list) => {
            for (index, item) in list.iter().enumerate() {
                forms(item, &mut |item| visit(Some(index), item));
            }
        }
        one => visit(None, one),
    });
}
