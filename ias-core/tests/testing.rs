//! The testing kit: what matches, and what failures say.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

#[path = "support/plain.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod plain;

use std::fs;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::Mutex;

use ias_core::diagnostic::codes;
use ias_core::testing::*;
use ias_core::{App, Construct, Diagnostic, Tags, pattern};
use serde_json::{Value as Json, json};

static HOOK: Mutex<()> = Mutex::new(());

/// The message of a failure, which must point at a line of this file.
#[track_caller]
fn failure(assertion: impl FnOnce()) -> String {
    let _one_at_a_time = HOOK.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let at = std::sync::Arc::new(Mutex::new(String::new()));
    let (seen, old) = (at.clone(), std::panic::take_hook());
    std::panic::set_hook(Box::new(move |info| {
        *seen.lock().unwrap() = info.location().map(|at| at.file().to_owned()).unwrap_or_default();
    }));
    let caught = catch_unwind(AssertUnwindSafe(assertion));
    std::panic::set_hook(old);
    let payload = caught.expect_err("the assertion must fail");
    assert_eq!(*at.lock().unwrap(), Location::caller().file(), "the caller's line is shown");
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap()
}

#[track_caller]
fn check(pattern: impl Into<Matcher>, value: Json, expect: bool) {
    let outcome = outcome(&pattern.into(), &value);
    assert_eq!(outcome.is_match(), expect, "{:?}", outcome.differences);
}

#[test]
fn literal_objects_are_matched_in_part_and_arrays_as_a_whole() {
    check(pattern!({ "a": { "b": 1 } }), json!({ "a": { "b": 1, "c": 2 }, "d": 3 }), true);
    check(pattern!({ "a": [1, 2] }), json!({ "a": [1, 2] }), true);
    check(pattern!({ "a": [1] }), json!({ "a": [1, 2] }), false);
    check(pattern!({ "a": [{ "b": 1 }] }), json!({ "a": [{ "b": 1, "c": 2 }] }), true);
    check(pattern!({ "a": 1 }), json!({ "a": 1.0 }), true);
    check(pattern!({ "a": 1 }), json!({ "a": "1" }), false);
    check(pattern!({ "a": null }), json!({ "a": null }), true);
    check(json!({ "a": 1 }), json!({ "a": 1, "b": 2 }), true);
    check(pattern!({ "a": 1 }), json!([]), false);
    check(pattern!({}), json!({ "a": 1 }), true);
}

#[test]
fn objects_may_be_asked_to_be_equal() {
    check(object_equals(pattern!({ "a": { "b": 1 } })), json!({ "a": { "b": 1 } }), true);
    check(object_equals(pattern!({ "a": { "b": 1 } })), json!({ "a": { "b": 1, "c": 2 } }), false);
    check(
        object_equals(pattern!({ "a": object_like(pattern!({ "b": 1 })) })),
        json!({ "a": { "b": 1, "c": 2 } }),
        true,
    );
    check(exact(json!({ "a": [1] })), json!({ "a": [1] }), true);
    check(exact(json!({ "a": [1] })), json!({ "a": [1], "b": 1 }), false);
    check(object_equals(pattern!({ "a": absent() })), json!({}), true);
}

#[test]
fn arrays_may_have_more() {
    check(array_with([1, 3]), json!([1, 2, 3]), true);
    check(array_with([3, 1]), json!([1, 2, 3]), false);
    check(array_with([1, 1]), json!([1, 2]), false);
    check(array_with("x"), json!(["x", "y"]), true);
    check(array_with(pattern!([{ "a": 1 }])), json!([{ "a": 1, "b": 2 }]), false);
    check(array_with([object_like(pattern!({ "a": 1 }))]), json!([0, { "a": 1, "b": 2 }]), true);
    check(array_equals([1, 2]), json!([1, 2]), true);
    check(array_equals([1, 2]), json!([1, 2, 3]), false);
    check(array_equals(pattern!([{ "a": 1 }])), json!([{ "a": 1, "b": 2 }]), false);
}

#[test]
fn presence_negation_text_and_documents() {
    check(pattern!({ "a": any_value() }), json!({ "a": 0 }), true);
    check(pattern!({ "a": any_value() }), json!({ "a": null }), false);
    check(pattern!({ "a": any_value() }), json!({}), false);
    check(pattern!({ "a": absent() }), json!({}), true);
    check(pattern!({ "a": absent() }), json!({ "a": 1 }), false);
    check(pattern!({ "a": not([1]) }), json!({ "a": [1, 2] }), true);
    check(pattern!({ "a": not([1, 2]) }), json!({ "a": [1, 2] }), false);
    check(pattern!({ "a": not(1) }), json!({}), false);
    check(string_like_regexp("^a.c$"), json!("abc"), true);
    check(string_like_regexp("^a.c$"), json!(1), false);
    check(serialized_json(pattern!({ "a": array_with([2]) })), json!("{ \"a\": [1, 2] }"), true);
    check(serialized_json(pattern!({ "a": 1 })), json!("{ \"a\": 1, \"b\": 2 }"), false);
    check(serialized_json(pattern!({ "a": 1 })), json!("{"), false);
    check(matching("even", |value| value.as_i64().is_some_and(|n| n % 2 == 0)), json!(3), false);
}

#[test]
fn captures_keep_what_whole_matches_met() {
    let (a, b, c) = (json!({ "x": 1, "n": "p" }), json!({ "x": 2, "n": "q" }), json!({ "x": 1, "n": "r" }));
    let all = Candidates::new("thing", [("A", &a), ("B", &b), ("C", &c)]);
    let name = Capture::new();
    all.has(&pattern!({ "n": &name, "x": 1 }));
    assert_eq!(name.values(), ["p", "r"]);
    assert_eq!(name.as_str(), "p");
    assert!(name.next() && !name.next());
    assert_eq!(name.as_str(), "r");

    let narrow = Capture::of(string_like_regexp("q"));
    all.has(&pattern!({ "n": &narrow }));
    assert_eq!(narrow.values(), ["q"]);
    assert_eq!(
        failure(|| {
            narrow.as_i64();
        }),
        "the captured value is not a whole number: \"q\""
    );
    assert_eq!(
        failure(|| {
            Capture::new().as_str();
        }),
        "nothing was captured"
    );
    let shapes = Capture::new();
    Candidates::new("thing", [("D", &json!({ "v": [true, 1.5, { "k": 1 }] }))])
        .has(&pattern!({ "v": &shapes }));
    assert_eq!(shapes.as_array().len(), 3);
}

fn buckets() -> [(&'static str, Json); 3] {
    [
        (
            "Raw",
            json!({ "Versioning": { "Status": "Suspended" }, "Encryption": "aws:kms", "Rules": [{ "Days": 1 }] }),
        ),
        ("Logs", json!({ "Versioning": { "Status": "Enabled" }, "Rules": [{ "Days": 30, "Tier": "cold" }] })),
        ("Temp", json!({ "Name": "temp" })),
    ]
}

#[test]
fn failures_name_the_closest_candidate_and_what_differs() {
    let buckets = buckets();
    let all = Candidates::new("bucket", buckets.iter().map(|(name, value)| (*name, value)));
    let wanted = pattern!({ "Versioning": { "Status": "Enabled" }, "Encryption": any_value(), "Rules": [{ "Days": 30 }] });
    insta::assert_snapshot!(failure(|| all.has(&wanted)), @r"
none of 3 bucket is as expected; the closest is Logs (2 of 3 match)
    /Encryption: expected any value, found nothing
");
    insta::assert_snapshot!(failure(|| all.all(&pattern!({ "Versioning": { "Status": "Enabled" } }))), @r#"
2 of 3 bucket are not as expected
  Raw
    /Versioning/Status: expected "Enabled", found "Suspended"
  Temp
    /Versioning: expected {"Status":"Enabled"}, found nothing
"#);
    insta::assert_snapshot!(failure(|| all.has_no(&pattern!({ "Name": "temp" }))), @r#"no bucket was expected to match {"Name":"temp"}, but Temp"#);
    insta::assert_snapshot!(failure(|| all.count_is(&pattern!({ "Versioning": any_value() }), 1)), @"expected 1 bucket, found 2: Raw, Logs");
    insta::assert_snapshot!(failure(|| all.count_is(&pattern!({ "Encryption": "aws:kms" }), 2)), @r#"
expected 2 bucket, found 1: Raw
  the closest other one is Logs
    /Encryption: expected "aws:kms", found nothing
"#);
    let none = Candidates::new("disk", [] as [(&str, &Json); 0]).instead("there are 3 buckets");
    insta::assert_snapshot!(failure(|| none.has(&pattern!({}))), @"there is no disk; there are 3 buckets");
}

#[test]
fn every_matcher_says_what_it_expected() {
    let value = json!({
        "any": null, "absent": 1, "with": ["a", "b"], "order": [1, 2], "equals": [1], "like": { "x": 1 },
        "same": { "x": 1, "y": 2 }, "not": "x", "json": "{\"k\":[1]}", "text": "abc", "port": 80, "long": "z".repeat(200),
        "a/b": 1,
    });
    let wanted = pattern!({
        "any": any_value(), "absent": absent(), "with": array_with(["c"]), "order": array_with([2, 1]),
        "equals": array_equals([1, 2]), "like": object_like(pattern!({ "x": 2 })), "same": object_equals(pattern!({ "x": 1 })),
        "not": not("x"), "json": serialized_json(pattern!({ "k": [2] })), "text": string_like_regexp("^x"),
        "port": matching("a high port", |value| value.as_u64() > Some(1023)), "long": "z", "a/b": 2, "gone": Capture::new(),
    });
    insta::assert_snapshot!(failure(|| Candidates::new("thing", [("One", &value)]).has(&wanted)), @r#"
the only thing is not as expected: One (3 of 17 match)
    /any: expected any value, found null
    /absent: expected nothing, found 1
    /with: expected array with ["c"], found ["a","b"]
    /order/0: expected 1 after item 1, found 1
    /equals/1: expected 2, found nothing
    /like/x: expected 2, found 1
    /same/y: expected nothing, found 2
    /not: expected not "x", found "x"
    /json(json)/k/0: expected 2, found 1
    /text: expected text like /^x/, found "abc"
    /port: expected a high port, found 80
    /long: expected "z", found "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…
    /a~1b: expected 2, found 1
    /gone: expected a value to capture, found nothing
"#);
}

#[test]
fn diagnostics_are_asserted_by_path_message_and_code() {
    let app = App::new();
    let part = plain::Plain::new(&app, "Part");
    part.node()
        .report(Diagnostic::error(&codes::UNRESOLVED_LOOKUP, "the zone is not known").hint("look it up"));
    part.node().report(Diagnostic::warning(&codes::LATE_CONTEXT, "late"));
    part.node().add_metadata("note", "made by hand");
    let problems = Problems::of(&app);
    problems.has_error("Part", "the zone is not known");
    problems.has_error("*", string_like_regexp("zone"));
    problems.has_error("Part", pattern!({ "code": codes::UNRESOLVED_LOOKUP.id, "hint": "look it up" }));
    problems.has_no_error("*", "late");
    problems.has_no_error("", pattern!({}));
    problems.has_warning("Part", codes::LATE_CONTEXT.id);
    assert_eq!(problems.find_warning("*", pattern!({})).len(), 1);
    assert_eq!(problems.find_error("Other", pattern!({})).len(), 0);
    problems.has_info("Part", pattern!({ "kind": "note", "data": "made by hand" }));
    problems.has_no_info("", pattern!({}));
    assert_eq!(problems.find_info("*", pattern!({})).len(), 1);
    insta::assert_snapshot!(failure(|| problems.has_error("Part", string_like_regexp("region"))), @r#"
the only error at `Part` is not as expected: error[IAS0023]: the zone is not known (Part) (0 of 1 match)
    /message: expected text like /region/, found "the zone is not known"
"#);
    insta::assert_snapshot!(failure(|| problems.has_error("Other", "x")), @r"
there is no error at `Other`; found was:
error[IAS0023]: the zone is not known (Part)
warning[IAS0004]: late (Part)
");
    insta::assert_snapshot!(failure(|| problems.has_no_warning("*", pattern!({}))), @"no warning was expected to match {}, but warning[IAS0004]: late (Part)");
    insta::assert_snapshot!(failure(|| problems.are_none()), @r"
there are problems:
error[IAS0023]: the zone is not known (Part)
warning[IAS0004]: late (Part)
");
}

#[test]
fn hashes_of_assets_are_masked() {
    let hash = "0123456789abcdef".repeat(4);
    let document = json!({ "Key": format!("{hash}.zip"), "Longer": format!("{hash}a"), "Short": "abc" });
    assert_eq!(
        masked(&document),
        json!({ "Key": "<asset hash>.zip", "Longer": format!("{hash}a"), "Short": "abc" })
    );
}

#[test]
fn documents_are_compared_by_what_they_say() {
    let before = json!({ "a": { "x": 1, "y": [1, 2] }, "gone": true });
    let after = json!({ "new": { "k": 1 }, "a": { "y": [1, 3, 4], "x": 1 } });
    let found: Vec<String> = changes(&before, &after).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["~ /a/y/1: 2 -> 3", "+ /a/y/2: 4", "- /gone: true", "+ /new: {\"k\":1}"]);
    let yaml =
        "kind: Service\nmetadata: { name: web, namespace: shop }\n---\nkind: Pod\nmetadata: {name: x}\n";
    let names: Vec<String> = manifests("a.yaml", yaml).unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Service/shop/web", "Pod/x"]);
}

fn shop(parts: &[&str]) -> App {
    let app = App::new();
    let root = plain::Plain::new(&app, "shop");
    parts.iter().for_each(|id| drop(plain::resource(&root, id)));
    app
}

#[test]
fn a_baseline_holds_what_a_program_made() {
    let folder = std::env::temp_dir().join(format!("ias-testing-{}", std::process::id()));
    shop(&["A", "B"]).synth().unwrap().write(&folder).unwrap();
    assert_unchanged(&shop(&["B", "A"]), &folder);
    fs::write(folder.join("old.template.json"), "{}").unwrap();
    let text = failure(|| assert_unchanged(&shop(&["A", "C"]), &folder));
    let text = text.replace(&*folder.to_string_lossy(), "<folder>");
    fs::remove_dir_all(&folder).unwrap();
    insta::assert_snapshot!(text, @r#"
the infrastructure changes: 2 changes in 2 of 2 documents
  - old.template.json
  shop.txt
    ~ (all): "A <- \nB <- \n" -> "A <- \nC <- \n"
if that is meant, write the baseline again with `cargo run -- synth -o <folder>`
"#);
    let text = failure(|| assert_unchanged(&shop(&[]), "no/such/folder"));
    assert!(text.starts_with("the baseline `no/such/folder` cannot be read: "), "{text}");
    assert!(text.ends_with("\nwrite it with `cargo run -- synth -o no/such/folder`"), "{text}");
}

#[test]
fn a_program_must_always_make_the_same() {
    assert_deterministic(|| shop(&["A", "B"]));
    let count = std::sync::atomic::AtomicUsize::new(0);
    let random = || {
        let n = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        shop(&[&format!("Part{n}")])
    };
    insta::assert_snapshot!(failure(|| assert_deterministic(random)), @r#"
building it again gives another output: the infrastructure changes: 1 change in 1 of 1 document
  shop.txt
    ~ (all): "Part0 <- \n" -> "Part1 <- \n"
"#);
}

#[test]
fn the_order_of_construction_must_not_matter() {
    let root = |id: &'static str| move |app: &App| drop(plain::resource(&plain::Plain::new(app, id), "Part"));
    let (a, b) = (root("a"), root("b"));
    assert_order_does_not_matter(&[&a, &b]);
    let add = |value: &'static str| {
        move |app: &App| {
            Tags::of(app).add("stage", value);
        }
    };
    let (test, prod) = (add("test"), add("prod"));
    let text = failure(|| assert_order_does_not_matter(&[&a, &test, &prod]));
    insta::assert_snapshot!(text, @"the reverse order gives another output: these files differ in their bytes: a.tags");
}

#[test]
fn a_sibling_must_leave_the_rest_alone() {
    let text =
        failure(|| assert_sibling_does_not_matter(|with| shop(if with { &["A", "B"] } else { &["A"] })));
    insta::assert_snapshot!(text, @r#"
with an unrelated sibling, the infrastructure changes: 1 change in 1 of 1 document
  shop.txt
    ~ (all): "A <- \n" -> "A <- \nB <- \n"
"#);
    assert_sibling_does_not_matter(|with| {
        let app = shop(&["A"]);
        if with {
            plain::Plain::new(&app, "other");
        }
        app
    });
}

#[test]
fn a_program_with_problems_fails_with_all_of_them() {
    let app = shop(&["A", "A"]);
    let text = failure(|| drop(synthesized(&app)));
    assert!(text.starts_with("the program does not synthesize:\nerror[IAS0001]"), "{text}");
}
