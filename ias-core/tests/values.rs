//! What holds for all ids, paths, texts and documents.
#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_core::{App, Construct, Element, IntoVal, Object, Override, Val, Value, concat, lazy};
use proptest::prelude::*;

#[path = "support/plain.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod plain;

use plain::{Plain, part, resource};

fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
            prop::collection::vec((".{0,6}", inner), 0..5).prop_map(|entries| {
                Value::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
            }),
        ]
    })
}

/// A part of a text: known, or late.
fn parts() -> impl Strategy<Value = Vec<(String, bool)>> {
    prop::collection::vec((".{0,6}", any::<bool>()), 0..8)
}

proptest! {
    #[test]
    fn any_id_makes_a_path_of_one_component(id in ".{1,20}") {
        let app = App::new();
        let path = part(&app, &id).node().path();
        prop_assert!(!path.contains(['/', '\n']));
        prop_assert_eq!(app.node().try_find_child(&path).map(|node| node.path()), Some(path));
    }

    #[test]
    fn siblings_get_different_paths_whatever_their_ids(ids in prop::collection::vec("[ab/]{1,3}", 1..12)) {
        let app = App::new();
        let mut paths: Vec<String> = ids.iter().map(|id| part(&app, id).node().path()).collect();
        let count = paths.len();
        paths.sort();
        paths.dedup();
        prop_assert_eq!(paths.len(), count);
    }

    #[test]
    fn the_order_of_construction_changes_no_byte(mut ids in prop::collection::hash_set("[a-z0-9]{1,4}", 1..12).prop_map(Vec::from_iter)) {
        let build = |ids: &[String]| {
            let app = App::new();
            let plain = Plain::new(&app, "p");
            ids.iter().for_each(|id| drop(resource(&plain, id)));
            app.synth().unwrap().files().iter().map(|file| file.hash.clone()).collect::<Vec<_>>()
        };
        let expect = build(&ids);
        ids.reverse();
        prop_assert_eq!(build(&ids), expect);
    }

    #[test]
    fn an_unrelated_sibling_changes_no_other_element(id in "[a-z]{1,6}") {
        let build = |more: bool| {
            let app = App::new();
            let plain = Plain::new(&app, "p");
            resource(&plain, "0");
            if more {
                resource(&plain, &format!("x{id}"));
            }
            plain::text(&app, "p").lines().next().map(str::to_owned)
        };
        prop_assert_eq!(build(true), build(false));
    }

    #[test]
    fn text_that_is_put_together_has_one_form(parts in parts(), cut in any::<prop::sample::Index>()) {
        let late: Val<String> = lazy(|| "later");
        let value = |(text, is_late): &(String, bool)| if *is_late { late.clone().into() } else { Value::from(text.as_str()) };
        let flat = concat(parts.iter().map(value).collect());
        let (left, right) = parts.split_at(cut.index(parts.len() + 1));
        let nested = concat(vec![
            concat(left.iter().map(value).collect()).into_value(),
            concat(right.iter().map(value).collect()).into_value(),
        ]);
        prop_assert_eq!(flat.clone(), nested);
        if parts.iter().all(|(_, is_late)| !is_late) {
            let whole: String = parts.iter().map(|(text, _)| text.as_str()).collect();
            prop_assert_eq!(flat.known(), Some(whole));
        }
    }

    #[test]
    fn what_an_override_sets_is_found_at_its_pointer(document in document(), key in ".{0,6}", value in document()) {
        let token = key.replace('~', "~0").replace('/', "~1");
        let pointer = format!("/new/{token}");
        let mut map = Object::new();
        map.set("old", document);
        let before = Value::Map(map);
        let mut after = before.clone();
        Override::new(pointer.clone(), Some(value.clone())).apply(&mut after).unwrap();
        prop_assert_eq!(after.pointer(&pointer), Some(&value));
        prop_assert_eq!(after.get("old"), before.get("old"));
        Override::new("/new", None).apply(&mut after).unwrap();
        prop_assert_eq!(after, before);
    }

    #[test]
    fn an_override_never_panics(mut document in document(), pointer in "(/[a-z0-9~-]{0,3}){0,4}|.{0,6}", value in prop::option::of(document())) {
        let _ = Override::new(pointer, value).apply(&mut document);
    }

    #[test]
    fn whole_numbers_are_written_whole(number in any::<i32>()) {
        let whole: Val<f64> = f64::from(number).into_val();
        prop_assert_eq!(whole.as_value(), &Value::Int(number.into()));
        prop_assert_eq!(whole.known(), Some(f64::from(number)));
    }

    #[test]
    fn elements_keep_what_a_struct_does_not_know(known in any::<i64>(), other in "[a-z]{1,5}") {
        let mut element = Element::new("s", "T");
        element.properties.set("known", known);
        element.properties.set(format!("other-{other}"), 1);
        element.change_props::<Known>(|_| Known(7));
        prop_assert_eq!(element.properties.get("known"), Some(&Value::Int(7)));
        prop_assert_eq!(element.properties.len(), 2);
    }
}

/// A struct that reads only one property, as a derived resource does.
struct Known(i64);

impl ias_core::Shape for Known {
    fn into_value(self) -> Value {
        let mut map = Object::new();
        map.set("known", self.0);
        Value::Map(map)
    }

    fn from_value(value: &Value) -> Option<Known> {
        value.get("known")?.as_i64().map(Known)
    }
}
