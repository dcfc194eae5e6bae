//! What holds for any two templates.

use ias_core::diff::{Impact, apply};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use crate::support::resources;

fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        "[ab]{0,2}".prop_map(Json::from),
        (0..3_i64).prop_map(Json::from),
        any::<bool>().prop_map(Json::from),
        Just(json!({ "Ref": "R1" })),
        Just(json!({ "Fn::GetAtt": ["R2", "Arn"] })),
        Just(json!({ "Fn::Sub": "x-${R3}" })),
    ]
}

fn value() -> impl Strategy<Value = Json> {
    scalar().prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map("[A-D]", inner, 0..4)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

fn resource() -> impl Strategy<Value = Json> {
    let types = ["AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::IAM::Role", "Custom::X", "Acme::X::Y"];
    let names = ["BucketName", "QueueName", "Tags", "Policies", "DelaySeconds", "RoleName"];
    let properties = prop::collection::btree_map(prop::sample::select(names.to_vec()), value(), 0..4);
    (prop::sample::select(types.to_vec()), properties).prop_map(|(type_name, properties)| {
        let properties: Map<String, Json> =
            properties.into_iter().map(|(key, of)| (key.to_owned(), of)).collect();
        json!({ "Type": type_name, "Properties": properties })
    })
}

fn template() -> impl Strategy<Value = Json> {
    prop::collection::btree_map("R[1-5]", resource(), 0..5)
        .prop_map(|map| Json::Object(map.into_iter().collect()))
}

fn whole(json: Option<&Json>) -> Json {
    json.cloned().unwrap_or(Json::Null)
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(a in template()) {
        let found = resources(&a, &a);
        prop_assert!(found.changes.is_empty() && found.tables.is_empty());
        prop_assert_eq!(found.unchanged, a.as_object().unwrap().len());
    }

    #[test]
    fn every_byte_is_explained(a in template(), b in template()) {
        let found = resources(&a, &b);
        // Taking one template against nothing gives its canonical form.
        let canonical = |of: &Json| -> Map<String, Json> {
            let found = resources(&json!({}), of);
            found.changes.iter().map(|change| (change.name.clone(), whole(change.entries[0].after.as_ref()))).collect()
        };
        let (before, after) = (canonical(&a), canonical(&b));
        let mut made: Map<String, Json> = before.clone();
        for change in &found.changes {
            let old = change.renamed.as_ref().map_or(&change.name, |renamed| &renamed.from);
            let old = made.shift_remove(old).or_else(|| before.get(old).cloned()).unwrap_or_default();
            let new = apply(&old, &change.entries);
            if !new.is_null() {
                made.insert(change.name.clone(), new);
            }
        }
        prop_assert_eq!(Json::Object(made), Json::Object(after));
    }

    #[test]
    fn the_way_back_is_the_mirror(a in template(), b in template()) {
        let (there, back) = (resources(&a, &b), resources(&b, &a));
        prop_assert_eq!(there.unchanged, back.unchanged);
        let mirrored = |impact: Impact| match impact {
            Impact::WillCreate => Impact::WillDestroy,
            Impact::WillDestroy => Impact::WillCreate,
            other => other,
        };
        for change in there.changes.iter().filter(|change| change.renamed.is_none()) {
            let other = back.changes.iter().find(|other| other.name == change.name && other.renamed.is_none());
            let Some(other) = other else { continue };
            prop_assert_eq!(mirrored(change.impact), other.impact);
            let said = |entries: &[ias_core::diff::Entry], turned: bool| {
                let direct = entries.iter().filter(|entry| entry.because.is_none());
                let mut said: Vec<String> = direct
                    .map(|entry| {
                        let (a, b) = (&entry.before, &entry.after);
                        let (a, b) = if turned { (b, a) } else { (a, b) };
                        format!("{} {a:?} {b:?} {:?}", entry.pattern(), entry.effect)
                    })
                    .collect();
                said.sort();
                said
            };
            prop_assert_eq!(said(&change.entries, false), said(&other.entries, true));
        }
    }

    #[test]
    fn rows_of_permissions_mirror_too(a in resource(), b in resource()) {
        let of = |one: &Json| json!({ "R": one });
        let (there, back) = (resources(&of(&a), &of(&b)), resources(&of(&b), &of(&a)));
        let rows = |found: &ias_core::diff::Comparison, turned: bool| {
            let rows = found.tables.iter().flat_map(|table| &table.rows);
            let mut rows: Vec<_> = rows.map(|row| (row.added != turned, row.cells.clone())).collect();
            rows.sort();
            rows
        };
        prop_assert_eq!(rows(&there, false), rows(&back, true));
    }
}
