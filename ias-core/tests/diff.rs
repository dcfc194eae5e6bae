//! What differs between two values, and the way back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ias_core::diff::{
    Approval, Change, Comparison, Diff, Entry, Impact, Loss, RootDiff, Row, Standing, Step, Table, apply,
    entries, entries_of, pointer, render,
};
use ias_core::{App, Construct as _, date};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

#[track_caller]
fn check(before: Json, after: Json, expect: &[&str]) {
    let found = entries(&before, &after);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(shown, expect, "{before} {after}");
    assert_eq!(apply(&before, &found), after);
}

#[test]
fn entries_stand_as_deep_as_possible() {
    check(json!({ "a": 1, "b": 2 }), json!({ "b": 2, "a": 1 }), &[]);
    check(json!({ "a": { "b": 1 } }), json!({ "a": { "b": 2 } }), &["a.b: 1 → 2"]);
    check(json!({ "a": { "b": 1 } }), json!({ "a": {} }), &["a.b: - 1"]);
    check(json!({}), json!({ "a": { "b": 1 } }), &[r#"a: + {"b":1}"#]);
    check(json!({ "a": [1] }), json!({ "a": { "b": 1 } }), &[r#"a: [1] → {"b":1}"#]);
    check(json!(1), json!("1"), &[r#": 1 → "1""#]);
    check(
        json!({ "l": ["a", "b", "c"] }),
        json!({ "l": ["b", "c", "d"] }),
        &[r#"l[0]: - "a""#, r#"l[2]: + "d""#],
    );
    check(
        json!({ "l": [{ "Name": "a", "x": 1 }, { "Name": "b", "x": 1 }] }),
        json!({ "l": [{ "Name": "new" }, { "Name": "a", "x": 2 }, { "Name": "b", "x": 1 }] }),
        &[r#"l[0]: + {"Name":"new"}"#, "l[1].x: 1 → 2"],
    );
}

#[test]
fn what_is_whole_is_not_looked_into() {
    let (before, after) = (json!({ "a": { "call": 1 } }), json!({ "a": { "call": 2 } }));
    let found = entries_of(&before, &after, &|value| value.get("call").is_some());
    assert_eq!(found[0].to_string(), r#"a: {"call":1} → {"call":2}"#);
}

#[test]
fn pointers_lead_to_what_is_there_now() {
    let path =
        [Step::Key("a/b".into()), Step::Item { before: Some(1), after: Some(2) }, Step::Key("~".into())];
    assert_eq!(pointer(&path), "/a~1b/2/~0");
    assert_eq!(Entry::new(path.to_vec(), None, None).pattern(), "a/b/*/~");
}

fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        (0..4_i64).prop_map(Json::from),
        "[ab]{0,2}".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::btree_map("[a-c]|Name", inner, 0..4)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

fn turned(entry: &Entry) -> Entry {
    let turn = |step: &Step| match step {
        Step::Item { before, after } => Step::Item { before: *after, after: *before },
        key => key.clone(),
    };
    Entry::new(entry.path.iter().map(turn).collect(), entry.after.clone(), entry.before.clone())
}

#[test]
fn a_comment_stays_below_what_services_take() {
    let row = |n: usize| Row {
        element: format!("R{n}"),
        added: true,
        widens: true,
        cells: vec![format!("R{n}"), "a | b `c` <d>".repeat(20)],
    };
    let change = |n: usize| {
        let entry = Entry::new(
            vec![Step::Key("K".into())],
            Some(json!("old".repeat(40))),
            Some(json!("`new|".repeat(40))),
        );
        Change {
            entries: vec![entry; 30],
            ..Change::new("Resources", &format!("R{n}"), "T", Impact::WillUpdate)
        }
    };
    let root = |n: usize| RootDiff {
        name: format!("root-{n}"),
        kind: "stack".into(),
        path: format!("root-{n}"),
        impact: Impact::WillUpdate,
        comparison: Comparison {
            changes: (0..300).map(change).collect(),
            unchanged: 0,
            tables: vec![Table {
                title: "Permissions",
                columns: &["Element", "What"],
                rows: (0..300).map(row).collect(),
            }],
        },
        unknown: false,
    };
    let roots: Vec<RootDiff> = (0..40).map(root).collect();
    let text = render::markdown(&Diff { against: "ias.out".into(), roots, unused_approvals: Vec::new() });
    assert!(text.len() < 60_000, "{}", text.len());
    assert!(
        text.starts_with("### Infrastructure changes\n\n12000 changed; 0 unchanged\n"),
        "{}",
        &text[..200]
    );
    assert!(text.contains(" more | | |\n"));
    assert!(text.ends_with(" more stacks, charts and other roots\n"));
}

#[test]
fn losses_leave_room_in_a_comment_and_those_that_nothing_approves_come_first() {
    let approval = Approval {
        element: "`| R".into(),
        loss: Loss::Deleted,
        because: Vec::new(),
        reason: "moved".into(),
        approver: "data".into(),
        expires: date!("2026-12-31"),
    };
    let change = |n: usize| Change {
        loses: Some(Loss::Deleted),
        standing: (n < 999).then(|| Standing::Approved { approval: approval.clone() }),
        ..Change::new("Resources", &format!("Table{n}"), "T", Impact::WillDestroy)
    };
    let root = RootDiff {
        name: "root".into(),
        kind: "stack".into(),
        path: "root".into(),
        impact: Impact::WillUpdate,
        comparison: Comparison { changes: (0..1000).map(change).collect(), ..Comparison::default() },
        unknown: false,
    };
    let unused_approvals = vec![approval.clone()];
    let text = render::markdown(&Diff { against: "ias.out".into(), roots: vec![root], unused_approvals });
    assert!(text.len() < 60_000, "{}", text.len());
    let rows: Vec<&str> =
        text.lines().filter(|line| line.starts_with("> | ❌") || line.starts_with("> | ✅")).collect();
    assert!(rows[0].contains("`Table999` in `root`") && rows[1].contains("`Table0`"), "{}", rows[0]);
    assert!(text.contains(&format!("> | | and {} more | | | |\n", 1000 - rows.len())));
    assert!(text.contains("that `` `\\| R `` is deleted"), "{}", text.lines().last().unwrap());
}

#[test]
fn an_approval_says_who_and_why() {
    let approval = |reason: &str, approver: &str| Approval {
        element: "Orders".into(),
        loss: Loss::Deleted,
        because: Vec::new(),
        reason: reason.to_owned().into(),
        approver: approver.to_owned().into(),
        expires: date!("2026-11-30"),
    };
    let found = |approval: Approval| {
        let app = App::new();
        app.node().approve(approval);
        let line = line!() - 1;
        app.synth().map(drop).map_err(|found| {
            let one = found.iter().next().unwrap().clone();
            assert_eq!((one.code.id, one.places[0].line), ("IAS0074", line));
            one.message
        })
    };
    assert_eq!(found(approval("moved", "ann")), Ok(()));
    let check = |approval, expect: &str| assert_eq!(found(approval), Err(expect.to_owned()));
    check(approval(" ", "ann"), "the approval for `Orders` has no reason");
    check(approval("moved", ""), "the approval for `Orders` names nobody");
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(a in value()) {
        prop_assert_eq!(entries(&a, &a), []);
    }

    #[test]
    fn entries_lead_from_one_to_the_other(a in value(), b in value()) {
        prop_assert_eq!(apply(&a, &entries(&a, &b)), b);
    }

    #[test]
    fn the_way_back_is_the_mirror(a in value(), b in value()) {
        let key = |entry: &Entry| format!("{entry:?}");
        let (mut there, mut back) = (entries(&a, &b), entries(&b, &a).iter().map(turned).collect::<Vec<_>>());
        there.sort_by_key(key);
        back.sort_by_key(key);
        prop_assert_eq!(there, back);
    }

    #[test]
    fn lists_with_one_item_more_have_one_entry(mut list in prop::collection::vec(value(), 0..30), at in 0..30_usize) {
        let before = Json::from(list.clone());
        list.insert(at.min(list.len()), json!({ "Name": "added" }));
        prop_assert_eq!(entries(&before, &Json::from(list)).len(), 1);
    }
}
