//! The line of the program that set a value of a resource.

use std::panic::Location;

use ias_core::diff::{Step, pointer};
use ias_core::{Element, Object, Value};

/// The line that set what a path leads to, or the innermost thing around it of which that is known.
pub(super) fn place(element: &Element, path: &[Step]) -> Option<&'static Location<'static>> {
    let pointer = pointer(path);
    if let Some(place) = element.changed_at(&pointer) {
        return Some(place);
    }
    let (map, path) = match path.split_first() {
        Some((Step::Key(first), rest)) if first == "Properties" => (&element.properties, rest),
        _ => (&element.options, path),
    };
    innermost(map, path)
}

fn innermost(map: &Object, path: &[Step]) -> Option<&'static Location<'static>> {
    let (Step::Key(key), mut rest) = path.split_first()? else { return None };
    let (own, mut value) = (map.place(key), map.get(key)?);
    // Tags are written in another order than they were set.
    if key == "Tags" {
        return own;
    }
    while let (Value::List(list), Some((Step::Item { after: Some(at), .. }, more))) =
        (value, rest.split_first())
    {
        let Some(item) = list.get(*at) else { return own };
        (value, rest) = (item, more);
    }
    match value {
        Value::Map(inner) => innermost(inner, rest).or(own),
        _ => own,
    }
}
