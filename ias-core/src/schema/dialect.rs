//! What a checker has to know of the language in which values are written.

use crate::value::{Expr, Object, Value};

/// How a target writes what is not known yet, and what it takes for what.
///
/// The defaults know the expressions of ias-core and nothing else.
pub trait Dialect {
    /// What a map stands for: a map, or what the target writes as one.
    fn map<'v>(&self, _map: &'v Object) -> Reading<'v> {
        Reading::Known
    }

    /// What an expression stands for.
    fn expression<'v>(&self, expr: &'v Expr) -> Reading<'v> {
        match expr {
            Expr::Choice { then, otherwise, .. } => Reading::Either(then, otherwise),
            _ => Reading::Late,
        }
    }

    /// Whether a known text is filled in at deployment.
    fn is_late_text(&self, _text: &str) -> bool {
        false
    }

    /// Whether a key of a map is no property but stands for others that deployment adds.
    fn adds_keys(&self, _key: &str) -> bool {
        false
    }

    /// Whether numbers and truth values may be written as texts, and the other way round.
    fn converts_scalars(&self) -> bool {
        false
    }
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading<'v> {
    /// The value itself.
    Known,
    /// Something that deployment makes known.
    Late,
    /// Nothing: the same as if the key were not there.
    Absent,
    /// One of two values.
    Either(&'v Value, &'v Value),
}

/// Whether something stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Absent,
    /// In one of the cases only.
    Perhaps,
    Present,
}

/// Reads a value, whatever it is.
pub(super) fn read<'v>(dialect: &(impl Dialect + ?Sized), value: &'v Value) -> Reading<'v> {
    match value {
        Value::Expr(expr) => dialect.expression(expr),
        Value::Map(map) => dialect.map(map),
        _ => Reading::Known,
    }
}

/// Whether a value counts as set.
pub(super) fn presence(dialect: &(impl Dialect + ?Sized), value: &Value) -> Presence {
    match read(dialect, value) {
        Reading::Absent => Presence::Absent,
        Reading::Known | Reading::Late => Presence::Present,
        Reading::Either(one, other) => match (presence(dialect, one), presence(dialect, other)) {
            (one, other) if one == other => one,
            _ => Presence::Perhaps,
        },
    }
}
