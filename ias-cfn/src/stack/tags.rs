//! Tags of the scopes around a resource, put where its type holds tags.

use ias_core::{Item, Object, Tag, Tagging, Text, Val, Value};

/// The properties with the tags; `None` if there is nothing to add.
pub(crate) fn tagged(item: &Item) -> Option<Object> {
    let tagging = item.element.tagging?;
    let wanted = effective(&item.tags, &item.element.type_name);
    if wanted.is_empty() {
        return None;
    }
    let mut properties = item.element.properties.clone();
    match tagging {
        Tagging::Map(name) => {
            let map = properties.child(name);
            for (key, value) in wanted {
                match value {
                    Some(value) => drop(map.set(key, value.clone())),
                    None => drop(map.remove(&key)),
                }
            }
        }
        Tagging::List(name) => list(&mut properties, name, wanted, false),
        Tagging::Propagated(name) => list(&mut properties, name, wanted, true),
    }
    Some(properties)
}

/// The last word on each key for a type, in the order of the keys.
fn effective<'a>(tags: &'a [Tag], type_name: &str) -> Vec<(Text, Option<&'a Val<String>>)> {
    let mut wanted: Vec<(Text, Option<&Val<String>>)> = Vec::new();
    for tag in tags.iter().filter(|tag| tag.applies_to(type_name)) {
        wanted.retain(|(key, _)| *key != tag.key);
        wanted.push((tag.key.clone(), tag.value.as_ref()));
    }
    wanted.sort_by(|(a, _), (b, _)| a.cmp(b));
    wanted
}

fn list(
    properties: &mut Object,
    name: &'static str,
    wanted: Vec<(Text, Option<&Val<String>>)>,
    propagate: bool,
) {
    let mut entries = match properties.get_mut(name) {
        Some(Value::List(entries)) => std::mem::take(entries),
        Some(_) => return, // An expression: nobody knows what is in it.
        None => Vec::new(),
    };
    for (key, value) in wanted {
        entries.retain(|entry| entry.get("Key").and_then(Value::as_str) != Some(&*key));
        let Some(value) = value else { continue };
        let mut entry = Object::new();
        entry.set("Key", key);
        entry.set("Value", value.clone());
        if propagate {
            entry.set("PropagateAtLaunch", true);
        }
        entries.push(Value::Map(entry));
    }
    if entries.is_empty() {
        properties.remove(name);
    } else {
        properties.set(name, Value::List(entries));
    }
}
