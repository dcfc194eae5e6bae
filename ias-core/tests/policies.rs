//! Packs, exceptions and remedies, with rules over a small target.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/plain.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod plain;

use ias_core::diagnostic::render;
use ias_core::policy::{AnyResource, Document, Enforcement, Exception, Findings, IfUnknown, Pack, policy};
use ias_core::{App, Assembly, Construct, Date, Diagnostics, Element, Severity, SynthOptions, Val, date};
use plain::{Part, Plain, part, resource_of};

/// Lakes have an owner.
#[policy(id = "lake-owner", severity = Medium, enforcement = Mandatory, types = &["Lake"])]
pub fn lake_owner(lake: &AnyResource<'_>, findings: &mut Findings) {
    let owner = lake.property::<String>("owner");
    findings.expect(&owner, |owner| owner.is_some(), "the lake has no owner").hint("name one");
}

/// Lakes are covered.
#[policy(id = "lake-covered", severity = Low, enforcement = Remediate, remedy = cover, types = &["Lake"])]
pub fn lake_covered(lake: &AnyResource<'_>, findings: &mut Findings) {
    findings.expect(&lake.property::<bool>("covered"), |on| on == Some(true), "the lake is open");
}

fn cover(lake: &mut Element) {
    lake.properties.set("covered", true);
}

/// The deepest that lakes may be.
struct Depth(i64);

/// Lakes are not too deep.
#[policy(id = "lake-depth", severity = High, enforcement = Mandatory, types = &["Lake"])]
fn lake_depth(lake: &AnyResource<'_>, most: &Depth, findings: &mut Findings) {
    let depth = lake.property::<i64>("depth");
    findings.expect(&depth, |depth| depth.is_none_or(|depth| depth <= most.0), "the lake is too deep");
}

/// Nothing at all is allowed.
#[policy(id = "no-lakes", severity = Low, enforcement = Advisory)]
fn no_lakes(document: &Document<'_>, findings: &mut Findings) {
    let _ = document.value();
    findings.add(document, "there is a document");
}

#[track_caller]
fn lake(scope: &dyn Construct, id: &str) -> Part {
    resource_of(scope, id, "Lake")
}

fn pack() -> Pack {
    Pack::new("water", "1.2.0").rule_for(&LAKE_OWNER, ["W 1"])
}

fn app(pack: Pack) -> (App, Plain) {
    let app = App::new();
    app.policies(pack);
    let root = Plain::new(&app, "r");
    (app, root)
}

fn on(app: &App, day: &str) -> Result<Assembly, Diagnostics> {
    app.synth_with(&SynthOptions::new().today(day.parse::<Date>().unwrap()))
}

/// Fixed, so that exceptions do not run out.
const TODAY: &str = "2026-02-01";

#[track_caller]
fn check(app: &App, expect: &[(&str, &str)]) {
    let found = match on(app, TODAY) {
        Ok(assembly) => assembly.warnings().clone(),
        Err(found) => found,
    };
    let found: Vec<_> = found
        .iter()
        .filter(|one| one.severity != Severity::Note)
        .map(|one| (one.code.id, one.path.as_str()))
        .collect();
    assert_eq!(found, expect);
}

#[test]
fn a_finding_is_a_problem_with_the_id_of_the_rule() {
    let (app, root) = app(pack());
    lake(&root, "Lake");
    resource_of(&root, "Sea", "Sea");
    let found = on(&app, TODAY).unwrap_err();
    let [one] = &found.iter().collect::<Vec<_>>()[..] else { panic!("{found}") };
    assert_eq!(one.to_string(), "error[lake-owner]: the lake has no owner (r/Lake)");
    assert_eq!(one.notes, ["a policy of medium severity, in water 1.2.0 (W 1)"]);
    assert_eq!((one.hint.as_deref(), one.code.title), (Some("name one"), "Lakes have an owner"));
}

#[test]
fn a_pack_holds_below_its_scope() {
    let app = App::new();
    let root = Plain::new(&app, "r");
    let (inner, outer) = (part(&root, "Inner"), lake(&root, "Outer"));
    lake(&inner, "Lake");
    inner.node().policies(pack());
    check(&app, &[("lake-owner", "r/Inner/Lake")]);
    outer.node().policies(pack());
    check(&app, &[("lake-owner", "r/Inner/Lake"), ("lake-owner", "r/Outer")]);
}

#[test]
fn the_narrowest_scope_says_what_a_finding_means_unless_it_is_locked() {
    let (app, root) = app(pack());
    lake(&root, "Lake");
    root.node().policies(pack().enforce(&LAKE_OWNER, Enforcement::Advisory));
    assert_eq!(on(&app, TODAY).unwrap().warnings().codes(), ["lake-owner"]);

    app.policies(Pack::new("law", "1.0.0").rule(&LAKE_OWNER).lock(&LAKE_OWNER));
    check(&app, &[("IAS0076", "r"), ("lake-owner", "r/Lake")]);
}

#[test]
fn parameters_come_from_the_narrowest_scope_unless_the_rule_is_locked() {
    let deep = |root: &Plain| {
        lake(root, "Lake").node().update_element(|lake| lake.properties.set("depth", 50));
    };
    let (open, root) = app(Pack::new("water", "1").rule(&LAKE_DEPTH).parameter(Depth(10)));
    deep(&root);
    check(&open, &[("lake-depth", "r/Lake")]);
    root.node().policies(Pack::new("own", "1").parameter(Depth(100)));
    check(&open, &[]);

    let (locked, root) =
        app(Pack::new("water", "1").rule(&LAKE_DEPTH).parameter(Depth(10)).lock(&LAKE_DEPTH));
    deep(&root);
    root.node().policies(Pack::new("own", "1").parameter(Depth(100)));
    check(&locked, &[("lake-depth", "r/Lake")]);
}

#[test]
fn a_missing_parameter_is_reported_once() {
    let (app, root) = app(Pack::new("water", "1").rule(&LAKE_DEPTH));
    lake(&root, "A");
    lake(&root, "B");
    check(&app, &[("IAS0075", "")]);
}

#[test]
fn a_remedy_mends_what_is_written_and_leaves_the_tree() {
    let (app, root) = app(Pack::new("water", "1").rule(&LAKE_COVERED));
    let lake = lake(&root, "Lake");
    let assembly = on(&app, TODAY).unwrap();
    let notes: Vec<String> = assembly.notes().iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["note[lake-covered]: mended: the lake is open (r/Lake)"]);
    assert!(assembly.warnings().is_empty());
    assert_eq!(lake.node().element().unwrap().properties.get("covered"), None);
}

#[test]
fn an_excepted_resource_is_not_mended() {
    let (app, root) = app(Pack::new("water", "1").rule(&LAKE_COVERED));
    lake(&root, "Lake").node().except(Exception::new(&LAKE_COVERED, "the birds want it so"));
    let assembly = on(&app, TODAY).unwrap();
    assert_eq!(assembly.notes().len(), 1);
    assert!(assembly.notes().iter().all(|note| !note.message.starts_with("mended")));
}

#[test]
fn what_only_deployment_knows_is_listed() {
    let (app, root) = app(pack());
    let late = Val::<String>::raw(
        ias_core::Expr::Call { function: "Late".into(), arguments: ias_core::Value::Null }.into(),
    );
    lake(&root, "Lake").node().update_element(|lake| lake.properties.set("owner", late));
    let assembly = on(&app, TODAY).unwrap();
    let notes: Vec<String> = assembly.notes().iter().map(ToString::to_string).collect();
    let untold = "note[lake-owner]: cannot be told before deployment: the lake has no owner (r/Lake)";
    assert_eq!(notes, [untold]);
}

/// Lakes are known to be clean.
#[policy(id = "lake-clean", severity = Low, enforcement = Mandatory, types = &["Lake"])]
fn lake_clean(lake: &AnyResource<'_>, findings: &mut Findings) {
    let clean = lake.property::<bool>("clean").if_unknown(IfUnknown::Finding);
    findings.expect(&clean, |clean| clean == Some(true), "the lake may be dirty");
}

#[test]
fn a_rule_may_take_what_is_unknown_for_a_mistake() {
    let (app, root) = app(Pack::new("water", "1").rule(&LAKE_CLEAN));
    let late = ias_core::Expr::Call { function: "Late".into(), arguments: ias_core::Value::Null };
    lake(&root, "Lake").node().update_element(|lake| lake.properties.set("clean", late));
    check(&app, &[("lake-clean", "r/Lake")]);
}

#[test]
fn an_exception_lets_one_resource_off_and_is_listed() {
    let (app, root) = app(pack());
    let exception = Exception::new(&LAKE_OWNER, "it is nobody's")
        .owner("water")
        .ticket("W-7")
        .expires(TODAY.parse().unwrap());
    lake(&root, "Lake").node().except(exception);
    lake(&root, "Pond");
    check(&app, &[("lake-owner", "r/Pond")]);
    let found = on(&app, TODAY).unwrap_err();
    let note = found.iter().find(|one| one.severity == Severity::Note).unwrap();
    assert_eq!(
        note.notes.last().unwrap(),
        "excepted: it is nobody's; owner water; ticket W-7; until 2026-02-01"
    );
}

#[test]
fn an_exception_for_one_of_two_from_the_same_line_leaves_the_other() {
    let (app, root) = app(pack());
    let lakes = ["Lake", "Pond"].map(|id| lake(&root, id));
    lakes[0].node().except(Exception::new(&LAKE_OWNER, "it is nobody's"));
    check(&app, &[("lake-owner", "r/Pond")]);
}

#[test]
fn sarif_says_what_is_accepted_and_how_bad_it_is() {
    let (app, root) = app(pack());
    lake(&root, "Lake").node().except(Exception::new(&LAKE_OWNER, "it is nobody's").ticket("W-7"));
    let site = line!() - 1;
    lake(&root, "Pond");
    let log = render::sarif(&on(&app, TODAY).unwrap_err());
    let log: serde_json::Value = serde_json::from_str(&log).unwrap();
    let run = &log["runs"][0];
    assert_eq!(
        run["tool"]["driver"]["rules"][0]["properties"],
        serde_json::json!({ "security-severity": "5.5", "tags": ["security"] })
    );
    let results = run["results"].as_array().unwrap();
    let suppressed = |at: usize| results[at]["suppressions"].as_array().unwrap();
    let at = |n: usize| results[n]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"].as_str();
    assert_eq!([at(0), at(1)], [Some("r/Lake"), Some("r/Pond")]);
    let [one] = &suppressed(0)[..] else { panic!("{results:?}") };
    assert_eq!([&one["kind"], &one["status"]], ["inSource", "accepted"]);
    assert_eq!(one["justification"], "it is nobody's; ticket W-7");
    assert_eq!(one["location"]["physicalLocation"]["region"]["startLine"], site);
    assert!(suppressed(1).is_empty());
}

#[test]
fn an_exception_holds_for_the_construct_of_which_it_is_the_resource() {
    let (app, root) = app(pack());
    let whole = part(&root, "Whole");
    lake(&whole, "Resource");
    lake(&whole, "Other");
    whole.node().except(Exception::new(&LAKE_OWNER, "for a test"));
    check(&app, &[("lake-owner", "r/Whole/Other")]);
}

#[test]
fn an_exception_that_has_ended_is_a_finding_and_the_rule_counts_again() {
    let (app, root) = app(pack());
    lake(&root, "Lake").node().except(Exception::new(&LAKE_OWNER, "for a test").expires(date!("2026-01-31")));
    check(&app, &[("IAS0070", "r/Lake"), ("lake-owner", "r/Lake")]);
    assert!(on(&app, "2026-01-31").is_ok());
    // Without a day, nothing has ended.
    assert!(app.synth().is_ok());
}

#[test]
fn an_exception_without_a_use_is_a_finding() {
    let (app, root) = app(pack());
    let owned = lake(&root, "Lake");
    owned.node().update_element(|lake| lake.properties.set("owner", "fish"));
    owned.node().except(Exception::new(&LAKE_OWNER, "for a test"));
    root.node().except(Exception::new(&LAKE_COVERED, "for a test"));
    check(&app, &[("IAS0071", "r"), ("IAS0071", "r/Lake")]);
    let found = app.synth().unwrap();
    let messages: Vec<&str> = found.warnings().iter().map(|warning| warning.message.as_str()).collect();
    let expect = [
        "the exception from `lake-covered` stands at no resource",
        "`lake-owner` finds nothing to except here",
    ];
    assert_eq!(messages, expect);
}

#[test]
fn an_exception_that_nobody_may_approve_is_a_finding() {
    let approved = |approver: Option<&'static str>| {
        let (app, root) = app(pack().approvers(["ann", "bob"]));
        let exception = Exception::new(&LAKE_OWNER, "for a test");
        let exception = approver.into_iter().fold(exception, Exception::approver);
        lake(&root, "Lake").node().except(exception);
        app
    };
    check(&approved(Some("bob")), &[]);
    check(&approved(Some("eve")), &[("IAS0072", "r/Lake"), ("lake-owner", "r/Lake")]);
    check(&approved(None), &[("IAS0072", "r/Lake"), ("lake-owner", "r/Lake")]);
}

#[test]
fn a_pack_can_forbid_exceptions() {
    let (app, root) = app(pack().no_exceptions(&LAKE_OWNER));
    lake(&root, "Lake").node().except(Exception::new(&LAKE_OWNER, "for a test"));
    check(&app, &[("IAS0073", "r/Lake"), ("lake-owner", "r/Lake")]);
}

#[test]
fn an_exception_holds_only_where_its_condition_does() {
    let (app, root) = app(pack());
    for id in ["Lake", "Pond"] {
        let small = |lake: &AnyResource<'_>| lake.path().ends_with("Pond");
        lake(&root, id).node().except(Exception::new(&LAKE_OWNER, "for a test").when(small));
    }
    check(&app, &[("lake-owner", "r/Lake")]);
}

#[test]
fn an_exception_has_a_reason() {
    let (app, root) = app(pack());
    lake(&root, "Lake").node().except(Exception::new(&LAKE_OWNER, " "));
    check(&app, &[("IAS0074", "r/Lake")]);
}

#[test]
fn packs_compose() {
    let all = Pack::new("all", "1").include(pack()).rule_for(&LAKE_OWNER, ["X 2"]).rule(&LAKE_DEPTH);
    assert_eq!(all.rules().map(ias_core::policy::Rule::id).collect::<Vec<_>>(), ["lake-owner", "lake-depth"]);
    assert_eq!(all.controls(&LAKE_OWNER), ["W 1", "X 2"]);
    assert_eq!(all.without(&LAKE_OWNER).rules().count(), 1);
}

#[test]
fn rules_over_documents_find_fault_with_a_root() {
    let (app, root) = app(Pack::new("dry", "1").rule(&NO_LAKES));
    lake(&root, "Lake");
    // The document of this target is no JSON, so there is none to look at.
    check(&app, &[]);
}

/// Nobody knows where lakes are.
#[policy(id = "lake-place", severity = Low, enforcement = Mandatory, types = &["Lake"])]
fn lake_place(lake: &AnyResource<'_>, findings: &mut Findings) {
    findings.untold(lake, "the place is left to deployment");
}

#[test]
fn what_cannot_be_told_of_a_whole_root_is_said_once() {
    let (app, root) = app(Pack::new("water", "1").rule(&LAKE_PLACE));
    for id in ["A", "B", "C"] {
        lake(&root, id);
    }
    let assembly = on(&app, TODAY).unwrap();
    let [note] = &assembly.notes().iter().collect::<Vec<_>>()[..] else { panic!("{:?}", assembly.notes()) };
    assert_eq!(
        (note.path.as_str(), &note.notes[..]),
        ("r/A", &["the same at 2 more of this root".to_owned()][..])
    );
}
