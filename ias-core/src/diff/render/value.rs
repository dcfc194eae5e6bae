//! Values on a line.

use serde_json::Value as Json;

use crate::diff::{Entry, entries};

/// The most characters of a value that are shown.
const SHOWN: usize = 100;

/// A value as JSON, cut where it is long.
pub(super) fn short(value: &Json) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// What an entry says behind its path.
pub(super) fn change(entry: &Entry) -> String {
    match (&entry.before, &entry.after) {
        (Some(before), Some(after)) if before == after => short(after),
        (Some(before), Some(after)) => format!("{} → {}", short(before), short(after)),
        (None, Some(after)) => format!("+ {}", short(after)),
        (Some(before), None) => format!("- {}", short(before)),
        (None, None) => String::new(),
    }
}

/// What differs inside an entry whose two values are JSON as text.
pub(super) fn inside(entry: &Entry) -> Vec<Entry> {
    let document = |value: &Option<Json>| {
        let text = value.as_ref()?.as_str()?;
        serde_json::from_str::<Json>(text).ok().filter(|value| value.is_object() || value.is_array())
    };
    match (document(&entry.before), document(&entry.after)) {
        (Some(before), Some(after)) => entries(&before, &after),
        _ => Vec::new(),
    }
}

/// What stands behind an entry: what it does, why, whether it costs, and where it was set.
pub(super) fn remarks(entry: &Entry) -> Vec<String> {
    use crate::diff::Effect;
    let effect = match entry.effect {
        Effect::Replaces => Some("replaces".to_owned()),
        Effect::MayReplace => Some("may replace".to_owned()),
        Effect::Nothing => Some("no effect".to_owned()),
        Effect::InPlace => None,
    };
    let because = entry.because.as_ref().map(|cause| {
        let place = cause.place.as_ref().map(|place| format!(" at {place}")).unwrap_or_default();
        format!("because {cause}{place}")
    });
    let costs = entry.costs.then(|| "changes the price".to_owned());
    effect.into_iter().chain(because).chain(costs).collect()
}
