//! From a value and what differs to the other value.

use serde_json::Value as Json;

use super::{Entry, Step};

/// An entry, with what is left of the way to it.
type Rest<'a> = (&'a [Step], &'a Entry);

/// Carries out on a value what [`entries`](super::entries) found; the result is the value after.
///
/// Entries that only tell of a cause are passed over.
pub fn apply(before: &Json, entries: &[Entry]) -> Json {
    let real: Vec<Rest<'_>> = entries
        .iter()
        .filter(|entry| entry.because.is_none())
        .map(|entry| (entry.path.as_slice(), entry))
        .collect();
    inside(Some(before), &real).unwrap_or(Json::Null)
}

/// The value after, where the paths lead on from this one.
fn inside(before: Option<&Json>, entries: &[Rest<'_>]) -> Option<Json> {
    if let Some((_, entry)) = entries.iter().find(|(path, _)| path.is_empty()) {
        return entry.after.clone();
    }
    let mut value = before?.clone();
    // Entries of one step stand together, since they were found in one walk.
    let mut groups: Vec<(&Step, Vec<Rest<'_>>)> = Vec::new();
    for (path, entry) in entries {
        let Some((first, rest)) = path.split_first() else { continue };
        match groups.last_mut() {
            Some((step, group)) if *step == first => group.push((rest, *entry)),
            _ => groups.push((first, vec![(rest, *entry)])),
        }
    }
    match &mut value {
        Json::Object(map) => {
            for (step, group) in groups {
                let Step::Key(key) = step else { continue };
                match inside(map.get(key), &group) {
                    Some(new) => drop(map.insert(key.clone(), new)),
                    None => drop(map.shift_remove(key)),
                }
            }
        }
        Json::Array(list) => {
            let mut kept: Vec<Option<Json>> = list.drain(..).map(Some).collect();
            let mut added: Vec<(usize, Json)> = Vec::new();
            for (step, group) in groups {
                match step {
                    Step::Item { before: Some(at), after } => {
                        let Some(item) = kept.get_mut(*at) else { continue };
                        *item = after.and_then(|_| inside(item.as_ref(), &group));
                    }
                    Step::Item { before: None, after: Some(at) } => {
                        added.extend(inside(None, &group).map(|new| (*at, new)));
                    }
                    _ => {}
                }
            }
            list.extend(kept.into_iter().flatten());
            // Each knows its place in the finished list, so the first ones go in first.
            added.sort_by_key(|(at, _)| *at);
            for (at, new) in added {
                list.insert(at.min(list.len()), new);
            }
        }
        _ => {}
    }
    Some(value)
}
