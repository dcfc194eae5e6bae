//! Policy documents: one form for those that say the same.

use serde_json::Value as Json;

/// Whether a value is a policy document.
pub(super) fn is_policy(value: &Json) -> bool {
    let known = ["Version", "Id", "Statement"];
    value.as_object().is_some_and(|map| {
        map.contains_key("Statement") && map.keys().all(|key| known.contains(&key.as_str()))
    })
}

/// Puts a document into its form: statements as a list, one item as itself, lists that are sets sorted.
pub(super) fn canonical(document: &mut Json) {
    let Some(statements) = document.get_mut("Statement") else { return };
    if statements.is_object() {
        *statements = Json::Array(vec![statements.take()]);
    }
    for statement in statements.as_array_mut().into_iter().flatten() {
        let Some(statement) = statement.as_object_mut() else { continue };
        for (key, value) in statement.iter_mut() {
            match key.as_str() {
                "Action" | "NotAction" | "Resource" | "NotResource" => set(value),
                "Principal" | "NotPrincipal" => {
                    value.as_object_mut().into_iter().flatten().for_each(|(_, of)| set(of));
                }
                "Condition" => {
                    let operators = value.as_object_mut().into_iter().flatten();
                    let keys = operators.filter_map(|(_, keys)| keys.as_object_mut()).flatten();
                    keys.for_each(|(_, values)| set(values));
                }
                _ => {}
            }
        }
    }
}

/// A list whose order does not count, or one item of it; numbers and truth values are texts.
fn set(value: &mut Json) {
    let text = |value: &mut Json| {
        if value.is_number() || value.is_boolean() {
            *value = Json::String(value.to_string());
        }
    };
    match value {
        Json::Array(list) => {
            list.iter_mut().for_each(text);
            list.sort_by_cached_key(Json::to_string);
            list.dedup();
            if let [one] = list.as_mut_slice() {
                *value = one.take();
            }
        }
        value => text(value),
    }
}
