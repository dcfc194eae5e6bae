//! Limits of single values: words, patterns, lengths, ranges, counts.

use std::borrow::Cow;

use super::check::Walk;
use super::mistake::{Fault, Mistake};
use super::{Bounds, Dialect, Limits, Range, Schema, Shape, words};
use crate::value::{At, Value};

/// Lists up to this length are compared item by item.
const MOST_COMPARED: usize = 32;

/// A text, number or truth value where one of these is wanted.
pub(super) fn scalar<D: Dialect>(
    walk: &mut Walk<'_, '_, D>,
    schema: &'static Schema,
    value: &Value,
    at: &At<'_>,
) {
    let converts = walk.dialect.converts_scalars();
    match &schema.shape {
        Shape::Bool => {
            let fits = match value {
                Value::Bool(_) => true,
                Value::Text(text) => {
                    converts && (text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"))
                }
                _ => false,
            };
            if !fits {
                walk.wrong_type(schema, value, at);
            }
        }
        Shape::Int | Shape::Float => match number(value, converts) {
            Some(number) if schema.shape == Shape::Float || number.fract() == 0.0 => {
                range(walk, schema, number, at);
            }
            _ => walk.wrong_type(schema, value, at),
        },
        shape => {
            let known = match value {
                Value::Text(text) => Cow::Borrowed(&**text),
                other if converts => Cow::Owned(words::plain(other)),
                _ => return walk.wrong_type(schema, value, at),
            };
            match shape {
                Shape::Words(of) => word(walk, &of.words, false, &known, at),
                _ => text(walk, &schema.limits, &known, at),
            }
        }
    }
}

fn number(value: &Value, converts: bool) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        Value::Number(text) => text.parse().ok(),
        Value::Text(text) if converts => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

fn text<D: Dialect>(walk: &mut Walk<'_, '_, D>, limits: &'static Limits, text: &str, at: &At<'_>) {
    if !limits.words.is_empty() {
        return word(walk, &limits.words, limits.any_case, text, at);
    }
    if limits.length != Bounds::default() {
        let length = if text.is_ascii() { text.len() } else { text.chars().count() } as u64;
        if let Some(bound) = outside(limits.length, (length, length)) {
            let unit = words::plural("character", length);
            let message = format!("has {length} {unit}, {bound}");
            return walk
                .report(at, Mistake::new(Fault::Length, message).hint(allowed(limits.length, "character")));
        }
    }
    if let Some(pattern) = limits.pattern
        && !pattern.matches(text)
    {
        walk.report(at, mismatch(text, pattern.as_str()));
    }
}

fn mismatch(text: &str, pattern: &str) -> Mistake {
    let message = format!("`{}` is not of the form that is wanted", words::shorten(text));
    Mistake::new(Fault::Pattern, message).hint(format!("it has to match `{}`", words::shorten(pattern)))
}

fn word<D: Dialect>(
    walk: &mut Walk<'_, '_, D>,
    allowed: &'static [&'static str],
    any_case: bool,
    text: &str,
    at: &At<'_>,
) {
    let same = |word: &&str| if any_case { word.eq_ignore_ascii_case(text) } else { *word == text };
    if allowed.iter().any(same) {
        return;
    }
    let mut mistake = Mistake::new(Fault::Word, format!("`{}` is none of its words", words::shorten(text)));
    mistake.hint = words::instead(text, &mut allowed.iter().copied());
    walk.report(at, mistake);
}

fn range<D: Dialect>(walk: &mut Walk<'_, '_, D>, schema: &'static Schema, number: f64, at: &At<'_>) {
    let limits = &schema.limits;
    if !limits.words.is_empty() && !limits.words.iter().any(|word| word.parse() == Ok(number)) {
        let mistake = Mistake::new(Fault::Word, format!("`{number}` is none of its numbers"));
        let hint = format!("one of {}", words::list(limits.words.iter().copied()));
        return walk.report(at, mistake.hint(hint));
    }
    let Range { min, max } = limits.range;
    let bound = match (min, max) {
        (Some(min), _) if number < min => format!("at least {min} is allowed"),
        (_, Some(max)) if number > max => format!("at most {max} is allowed"),
        _ => return,
    };
    let unit = at.last_key().and_then(words::unit).map(|unit| format!(" {unit}")).unwrap_or_default();
    let hint = match (min, max) {
        (Some(min), Some(max)) => format!("from {min} to {max}{unit}"),
        (Some(min), None) => format!("at least {min}{unit}"),
        (None, Some(max)) => format!("at most {max}{unit}"),
        (None, None) => return,
    };
    walk.report(at, Mistake::new(Fault::Range, format!("is {number}, {bound}")).hint(hint));
}

/// The number of items or entries, of which there are at least and at most so many.
pub(super) fn count<D: Dialect>(
    walk: &mut Walk<'_, '_, D>,
    limits: Bounds,
    found: (u64, u64),
    what: &str,
    at: &At<'_>,
) {
    if let Some(bound) = outside(limits, found) {
        let count = if limits.max.is_some_and(|max| found.0 > max) { found.0 } else { found.1 };
        let message = format!("has {count} {}, {bound}", words::plural(what, count));
        walk.report(at, Mistake::new(Fault::Count, message).hint(allowed(limits, what)));
    }
}

/// Which bound is broken, if what is found breaks one in every case.
fn outside(limits: Bounds, (least, most): (u64, u64)) -> Option<String> {
    match limits {
        Bounds { min: Some(min), .. } if most < min => Some(format!("at least {min} {} needed", is(min))),
        Bounds { max: Some(max), .. } if least > max => Some(format!("at most {max} {} allowed", is(max))),
        _ => None,
    }
}

fn is(count: u64) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

fn allowed(limits: Bounds, what: &str) -> String {
    match limits {
        Bounds { min: Some(min), max: Some(max) } if min == max => {
            format!("exactly {min} {}", words::plural(what, min))
        }
        Bounds { min: Some(min), max: Some(max) } => {
            format!("from {min} to {max} {}", words::plural(what, max))
        }
        Bounds { min: Some(min), .. } => format!("at least {min} {}", words::plural(what, min)),
        Bounds { max: Some(max), .. } => format!("at most {max} {}", words::plural(what, max)),
        Bounds { .. } => String::new(),
    }
}

/// No known item twice.
pub(super) fn unique<D: Dialect>(walk: &mut Walk<'_, '_, D>, list: &[Value], at: &At<'_>) {
    let twice = if list.len() <= MOST_COMPARED {
        let before = |n: usize| list[..n].iter().position(|other| *other == list[n]);
        (1..list.len()).filter(|&n| list[n].is_known()).find_map(|n| Some((before(n)?, n)))
    } else {
        let mut seen = hashbrown::HashMap::new();
        let known = list.iter().enumerate().filter(|(_, item)| item.is_known());
        known.into_iter().find_map(|(n, item)| Some((seen.insert(format!("{item:?}"), n)?, n)))
    };
    if let Some((first, second)) = twice {
        let message = format!("is the same as item {first}, and none may stand twice");
        walk.report(
            &at.index(second),
            Mistake::new(Fault::Duplicate, message).hint("leave one of the two out"),
        );
    }
}

/// The key of a map.
pub(super) fn key<D: Dialect>(walk: &mut Walk<'_, '_, D>, schema: &'static Schema, key: &str, at: &At<'_>) {
    let keys = &schema.limits.keys;
    if !keys.is_empty() && !keys.iter().any(|pattern| pattern.matches(key)) {
        let mut mistake = mismatch(key, keys[0].as_str());
        mistake.message = format!("the key {}", mistake.message);
        walk.report(at, mistake);
    }
}
