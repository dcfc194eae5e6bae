//! References inside a template.

use serde_json::Value as Json;

use crate::include::sub::{self, Part};

/// Calls `visit` with the logical id and the attribute, `Ref` or one of the type's, of each reference in a part of a
/// template. Names of parameters and pseudo parameters are among them.
pub(super) fn each<'a>(value: &'a Json, visit: &mut dyn FnMut(&'a str, &'a str)) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| each(item, visit)),
        Json::Object(map) => {
            for (key, value) in map {
                match (&**key, value) {
                    ("Ref", Json::String(id)) if map.len() == 1 => visit(id, "Ref"),
                    ("Fn::GetAtt", Json::String(text)) => {
                        if let Some((id, attribute)) = text.split_once('.') {
                            visit(id, attribute);
                        }
                    }
                    ("Fn::GetAtt", Json::Array(parts)) => {
                        let mut texts = parts.iter().map(|part| part.as_str().unwrap_or_default());
                        if let Some(id) = texts.next() {
                            visit(id, texts.next().unwrap_or_default());
                        }
                    }
                    ("Fn::Sub", Json::String(text)) => names(text, &[], visit),
                    ("Fn::Sub", Json::Array(parts)) => {
                        let own: Vec<&str> = match parts.get(1).and_then(Json::as_object) {
                            Some(map) => map.keys().map(String::as_str).collect(),
                            None => Vec::new(),
                        };
                        if let Some(text) = parts.first().and_then(Json::as_str) {
                            names(text, &own, visit);
                        }
                        parts.iter().skip(1).for_each(|part| each(part, visit));
                    }
                    _ => each(value, visit),
                }
            }
        }
        _ => {}
    }
}

/// The names in a text, but for those of its own variables.
fn names<'a>(text: &'a str, own: &[&str], visit: &mut dyn FnMut(&'a str, &'a str)) {
    for part in sub::parts(text) {
        if let Part::Name(written, name, attribute) = part
            && !own.contains(&sub::inside(written))
        {
            visit(name, attribute.unwrap_or("Ref"));
        }
    }
}

/// What a resource explicitly depends on.
pub(super) fn depends_on(body: &Json) -> Vec<&str> {
    match body.get("DependsOn") {
        Some(Json::String(id)) => vec![id],
        Some(Json::Array(ids)) => ids.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_form_of_a_reference_is_found() {
        let value = json!([
            { "Ref": "A" }, { "Fn::GetAtt": ["B", "Arn"] }, { "Fn::GetAtt": "C.Arn" },
            { "Fn::Sub": "${D}-${E.Arn}-${!F}" },
            { "Fn::Sub": ["${G}-${H}", { "G": { "Ref": "I" } }] },
        ]);
        let mut found = Vec::new();
        each(&value, &mut |id, attribute| found.push(format!("{id}.{attribute}")));
        assert_eq!(found, ["A.Ref", "B.Arn", "C.Arn", "D.Ref", "E.Arn", "H.Ref", "I.Ref"]);
    }
}
