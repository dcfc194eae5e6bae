//! What replaces a resource, by the documentation and by the schema source.

use ias_core::diff::Impact;
use serde_json::json;

use crate::support::{change, resources, verdict};

#[test]
fn every_create_only_property_of_common_types_replaces() {
    let list = include_str!("create_only.txt");
    let (mut types, mut pairs, mut wrong) = (0, 0, Vec::new());
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let type_name = words.next().unwrap();
        types += 1;
        for property in words {
            pairs += 1;
            let found = verdict(type_name, &json!({ property: "old" }), &json!({ property: "new" }));
            if found != Impact::WillReplace {
                wrong.push(format!("{type_name} {property}: {found}"));
            }
            let added = verdict(type_name, &json!({}), &json!({ property: "new" }));
            assert_eq!(added, found, "{type_name} {property} is added");
        }
    }
    assert!(types >= 30 && pairs >= 120, "{types} types, {pairs} pairs");
    assert_eq!(wrong, [""; 0]);
}

/// A table that is kept when another one takes its place loses nothing, but the new one is empty.
#[test]
fn what_a_replacement_leaves_is_said() {
    let table = |key: &str, policy: &str| {
        let keys = json!([{ "AttributeName": key, "KeyType": "HASH" }]);
        json!({ "T": {
            "Type": "AWS::DynamoDB::Table", "UpdateReplacePolicy": policy, "Properties": { "KeySchema": keys },
        } })
    };
    let found = resources(&table("a", "Retain"), &table("b", "Retain"));
    let change = change(&found, "T");
    assert_eq!((change.impact, change.loses), (Impact::WillReplace, None));
    assert_eq!(change.notes, ["the old one stays behind, with what it holds"]);
}
