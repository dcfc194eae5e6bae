//! One form for objects that say the same: nothing that is not said, one way to write an amount.

use serde_json::{Map, Value as Json};

use crate::amount;
use crate::schema::{Definition, Shape, table};

/// The form of an object.
pub(super) fn object(api_version: &str, kind: &str, json: Json) -> Json {
    let definition = table().kind(api_version, kind).and_then(|kind| kind.definition);
    let definition = definition.map(|number| table().definition(number));
    let mut form = value(json, Shape::Any, definition);
    if let Some(map) = form.as_object_mut() {
        // What only the cluster sets.
        map.shift_remove("status");
        if let Some(metadata) = map.get_mut("metadata").and_then(Json::as_object_mut) {
            let of_cluster =
                ["creationTimestamp", "generation", "managedFields", "resourceVersion", "selfLink", "uid"];
            of_cluster.iter().for_each(|key| drop(metadata.shift_remove(*key)));
        }
    }
    form
}

fn value(json: Json, shape: Shape, definition: Option<&'static Definition>) -> Json {
    match json {
        Json::Object(map) => Json::Object(fields(map, shape, definition)),
        Json::Array(list) => list.into_iter().map(|item| value(item, shape, definition)).collect(),
        scalar if shape == Shape::Quantity => quantity(scalar),
        scalar => scalar,
    }
}

fn fields(
    map: Map<String, Json>,
    shape: Shape,
    definition: Option<&'static Definition>,
) -> Map<String, Json> {
    let inner = |key: &str| match definition {
        Some(definition) => match definition.field(key).map(|field| field.shape) {
            Some(Shape::Object(number)) => (Shape::Any, Some(table().definition(number))),
            Some(shape) => (shape, None),
            None => (Shape::Any, None),
        },
        // A map of values of one sort, such as limits by name.
        None => (shape, None),
    };
    let said = map.into_iter().filter(|(_, json)| !json.is_null());
    said.map(|(key, json)| {
        let (shape, definition) = inner(&key);
        let form = value(json, shape, definition);
        (key, form)
    })
    .collect()
}

/// An amount as the API server writes it: `0.5` is `500m`, `1024Mi` is `1Gi`.
fn quantity(scalar: Json) -> Json {
    let text = match &scalar {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        _ => return scalar,
    };
    amount::of(&text).map_or(scalar, |billionths| Json::String(written(billionths)))
}

fn written(billionths: i128) -> String {
    const ONE: i128 = 1_000_000_000;
    if billionths % ONE != 0 {
        for (unit, size) in [("m", 1_000_000), ("u", 1_000), ("n", 1)] {
            if billionths % size == 0 {
                return format!("{}{unit}", billionths / size);
            }
        }
    }
    let whole = billionths / ONE;
    let binary = [("Ei", 60), ("Pi", 50), ("Ti", 40), ("Gi", 30), ("Mi", 20), ("Ki", 10)];
    let decimal = [("E", 18_u32), ("P", 15), ("T", 12), ("G", 9), ("M", 6), ("k", 3)];
    let fits = |size: i128| whole != 0 && whole % size == 0;
    if let Some((unit, bits)) = binary.into_iter().find(|(_, bits)| fits(1 << bits)) {
        return format!("{}{unit}", whole >> bits);
    }
    match decimal.into_iter().find(|(_, zeros)| fits(10_i128.pow(*zeros))) {
        Some((unit, zeros)) => format!("{}{unit}", whole / 10_i128.pow(zeros)),
        None => whole.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn amounts_have_one_form() {
        for (text, form) in [
            ("0.5", "500m"),
            ("1024Mi", "1Gi"),
            ("1e3", "1k"),
            ("1500M", "1500M"),
            ("1", "1"),
            ("0", "0"),
            ("1500u", "1500u"),
        ] {
            assert_eq!(quantity(json!(text)), json!(form), "{text}");
            assert_eq!(amount::of(text), amount::of(form), "{text}");
        }
        assert_eq!((quantity(json!(2)), quantity(json!("x"))), (json!("2"), json!("x")));
    }
}
