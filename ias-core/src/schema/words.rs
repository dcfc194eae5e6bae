//! Mistakes in words.

use super::{Schema, Shape, names};
use crate::nearest::nearest;
use crate::value::Value;

/// Longer texts are cut in messages.
const LONGEST: usize = 100;
/// More choices are not listed.
const MOST: usize = 12;

/// What a schema takes.
pub(super) fn wanted(schema: &Schema) -> &'static str {
    match &schema.shape {
        Shape::Any => "a value",
        Shape::Free | Shape::Map(_) | Shape::Struct(_) => "a map",
        Shape::Document => "a document",
        Shape::Text => "text",
        Shape::Bool => "`true` or `false`",
        Shape::Int => "a whole number",
        Shape::Float => "a number",
        Shape::Words(_) => "one of its words",
        Shape::List(_) => "a list",
        Shape::Union(of) => {
            let mut kinds = of.alternatives.iter().map(|it| match it.property {
                Some(_) => "a map",
                None => wanted(&it.schema),
            });
            let first = kinds.next().unwrap_or("a value");
            if kinds.all(|other| other == first) { first } else { "something else" }
        }
    }
}

/// What a value is.
pub(super) fn found(value: &Value) -> String {
    match value {
        Value::Null => "`null`".to_owned(),
        Value::Bool(truth) => format!("`{truth}`"),
        Value::Int(_) | Value::Float(_) | Value::Number(_) => format!("the number `{}`", plain(value)),
        Value::Text(text) => format!("the text `{}`", shorten(text)),
        Value::List(_) => "a list".to_owned(),
        Value::Map(_) => "a map".to_owned(),
        Value::Expr(_) => "an expression".to_owned(),
    }
}

/// What to do about a value of another type.
pub(super) fn remedy(schema: &Schema, value: &Value) -> &'static str {
    match (&schema.shape, value) {
        (_, Value::Null) => "leave the property out",
        (Shape::List(_), _) => "put it into a list, also where it is the only one",
        (Shape::Bool, _) => "write `true` or `false`",
        (Shape::Int, Value::Float(_) | Value::Number(_)) => "round it",
        (Shape::Int | Shape::Float, _) => "write a number",
        (Shape::Text | Shape::Words(_), _) => "write one text",
        _ => "write a map of its properties",
    }
}

/// A number or truth value as text.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Bool(truth) => truth.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Number(text) | Value::Text(text) => text.to_string(),
        _ => String::new(),
    }
}

/// A text on one line that is not too long.
pub(super) fn shorten(text: &str) -> String {
    let mut out: String = text
        .chars()
        .take(LONGEST)
        .flat_map(|sign| {
            let escaped = sign.is_control().then(|| sign.escape_default().to_string());
            escaped.unwrap_or_else(|| sign.to_string()).chars().collect::<Vec<_>>()
        })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

/// What could have been meant: the nearest name, or all of few.
pub(super) fn instead(name: &str, others: &mut dyn Iterator<Item = &'static str>) -> Option<String> {
    let others: Vec<&str> = others.collect();
    match nearest(name, others.iter().copied()) {
        Some(near) => Some(format!("did you mean `{near}`?")),
        None if others.is_empty() => Some("there is none".to_owned()),
        None if others.len() <= MOST => Some(format!("one of {}", list(others.into_iter()))),
        None => None,
    }
}

/// `` `a`, `b` ``
pub(super) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// `` `a` with `b` ``
pub(super) fn all(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" with ")
}

/// `` `a` is `` or `` `a`, `b` are ``
pub(super) fn are<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    format!("{} {}", list(names.iter().copied()), if names.len() == 1 { "is" } else { "are" })
}

pub(super) fn plural(what: &str, count: u64) -> String {
    match (count, what.strip_suffix('y')) {
        (1, _) => what.to_owned(),
        (_, Some(stem)) => format!("{stem}ies"),
        _ => format!("{what}s"),
    }
}

/// The unit that the name of a property says.
pub(super) fn unit(property: &str) -> Option<&'static str> {
    const UNITS: [(&str, &str); 15] = [
        ("milliseconds", "milliseconds"),
        ("millis", "milliseconds"),
        ("ms", "milliseconds"),
        ("seconds", "seconds"),
        ("minutes", "minutes"),
        ("hours", "hours"),
        ("days", "days"),
        ("months", "months"),
        ("years", "years"),
        ("percent", "percent"),
        ("percentage", "percent"),
        ("bytes", "bytes"),
        ("mb", "MB"),
        ("gb", "GB"),
        ("gib", "GiB"),
    ];
    let last = names::words(property).pop()?;
    UNITS.iter().find(|(word, _)| *word == last).map(|(_, unit)| *unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_follow_from_names() {
        assert_eq!(unit("VisibilityTimeoutSeconds"), Some("seconds"));
        assert_eq!(unit("TransitionInDays"), Some("days"));
        assert_eq!(unit("MaxSize"), None);
    }

    #[test]
    fn texts_stay_on_their_line() {
        assert_eq!(shorten("a\nb"), "a\\nb");
        assert_eq!(shorten(&"x".repeat(200)).chars().count(), LONGEST + 1);
    }

    #[test]
    fn few_choices_are_listed_and_near_ones_are_named() {
        let of = |name| instead(name, &mut ["Enabled", "Suspended"].into_iter());
        assert_eq!(of("Enable").as_deref(), Some("did you mean `Enabled`?"));
        assert_eq!(of("x").as_deref(), Some("one of `Enabled`, `Suspended`"));
        assert_eq!((plural("entry", 2), plural("item", 1)), ("entries".into(), "item".into()));
    }
}
