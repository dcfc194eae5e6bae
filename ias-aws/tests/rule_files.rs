//! Rules of CloudFormation Guard and in Rego, on templates that a program makes.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use ias_aws::cfn::CfnType as _;
use ias_aws::s3::cfn_bucket::VersioningConfigurationStatus as Status;
use ias_aws::s3::{CfnBucket, CfnBucketProps, cfn_bucket::VersioningConfiguration};
use ias_aws::sqs::{CfnQueue, CfnQueueProps};
use ias_aws::{Stack, StackProps};
use ias_core::document::Source;
use ias_core::policy::{Exception, Pack, Rule, guard, rego};
use ias_core::{App, Construct as _, Diagnostic, Diagnostics, source};

fn app(rules: &[&'static Rule]) -> (App, Stack) {
    let app = App::new();
    app.policies(Pack::new("acme", "1.0.0").with_rules(rules.iter().copied()));
    let stack = Stack::new(&app, "s", StackProps::new());
    (app, stack)
}

fn found(app: &App) -> Diagnostics {
    match app.synth() {
        Ok(assembly) => assembly.warnings().clone(),
        Err(found) => found,
    }
}

fn line(one: &Diagnostic) -> String {
    one.to_string()
}

fn guard_rules() -> Vec<&'static Rule> {
    guard::rules(&source!("data/rules/buckets.guard")).unwrap()
}

#[test]
fn rules_of_guard_find_what_they_are_for_at_the_line_that_set_it() {
    let rules = guard_rules();
    let ids: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids, ["BUCKET_VERSIONED", "BUCKET_NAMED_BY_CLOUDFORMATION", "NO_PARAMETERS"]);

    let (app, stack) = app(&rules);
    let versions = VersioningConfiguration::new(Status::Suspended);
    let set_at = line!() - 1;
    CfnBucket::new(&stack, "Raw", CfnBucketProps::new().versioning_configuration(versions));
    let found = found(&app);
    let [one] = &found.iter().collect::<Vec<_>>()[..] else { panic!("{found}") };
    assert_eq!(line(one), "error[BUCKET_VERSIONED]: The bucket keeps no old versions (s/Raw)");
    assert_eq!(one.hint.as_deref(), Some("Set the status of VersioningConfiguration to Enabled"));
    assert_eq!(one.notes, ["a policy of medium severity, in acme 1.0.0"]);
    assert_eq!(one.place().unwrap().line, set_at);
    assert!(one.code.page.contains("rule BUCKET_VERSIONED when"));
}

#[test]
fn rules_of_guard_see_raw_overrides_and_take_exceptions() {
    let (app, stack) = app(&guard_rules());
    let versioned =
        || CfnBucketProps::new().versioning_configuration(VersioningConfiguration::new(Status::Enabled));
    CfnBucket::new(&stack, "Good", versioned());
    let bucket = CfnBucket::new(&stack, "Bad", versioned());
    bucket.add_override("/Properties/BucketName", "raw");
    let lines: Vec<String> = found(&app).iter().map(line).collect();
    let expect = "error[BUCKET_NAMED_BY_CLOUDFORMATION]: A name of one's own cannot be used twice (s/Bad)";
    assert_eq!(lines, [expect]);

    let rule = guard_rules()[1];
    bucket.node().except(Exception::new(rule, "others know the name"));
    assert!(found(&app).is_empty());
}

#[test]
fn what_is_missing_is_found_at_the_resource() {
    let (app, stack) = app(&guard_rules());
    CfnBucket::new(&stack, "Raw", CfnBucketProps::new());
    let found = found(&app);
    assert!(found.iter().all(|one| one.code.id == "BUCKET_VERSIONED" && one.path == "s/Raw"), "{found}");
}

#[test]
fn rules_in_rego_find_what_they_are_for() {
    let rules = rego::rules(&source!("data/rules/queues.rego")).unwrap();
    let ids: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids, ["acme.queues.deny", "acme.queues.warn"]);
    assert_eq!(rules[0].title(), "Queues as the platform team wants them");

    let (app, stack) = app(&rules);
    CfnQueue::new(&stack, "Fast", CfnQueueProps::new().message_retention_period(60));
    CfnQueue::new(&stack, "Slow", CfnQueueProps::new().queue_name("slow"));
    let found = found(&app);
    let lines: Vec<String> = found.iter().map(line).collect();
    let expect = [
        "warning[acme.queues.warn]: the template has 2 queues (s)",
        "error[acme.queues.deny]: messages are kept for less than a day (s/Fast)",
    ];
    assert_eq!(lines, expect);
    assert_eq!(
        found.iter().last().unwrap().hint.as_deref(),
        Some("set `MessageRetentionPeriod` to 86400 or more")
    );
}

#[test]
fn modules_in_the_older_form_of_rego_are_read_too() {
    let (app, stack) = app(&rego::rules(&source!("data/rules/old.rego")).unwrap());
    CfnQueue::new(&stack, "Jobs", CfnQueueProps::new());
    assert_eq!(found(&app).iter().map(line).collect::<Vec<_>>(), ["error[main.deny]: Jobs is a queue (s)"]);
}

#[test]
fn a_rule_that_cannot_be_evaluated_says_why() {
    let module = "package a\n\ndeny contains m if {\n  m := nope(1)\n}\n";
    let (app, stack) = app(&rego::rules(&Source::new("a.rego", module)).unwrap());
    CfnQueue::new(&stack, "Jobs", CfnQueueProps::new());
    let lines: Vec<String> = found(&app).iter().map(line).collect();
    let expect = "error[a.deny]: `data.a.deny` cannot be evaluated: could not find function nope (line 4 of the module) (s)";
    assert_eq!(lines, [expect]);
}

#[test]
fn files_that_are_no_rules_are_refused() {
    let broken = guard::rules(&Source::new("a.guard", "rule X { Resources.* exists")).unwrap_err();
    assert_eq!(broken.codes(), ["IAS0077"]);
    assert_eq!(
        broken.iter().map(line).collect::<Vec<_>>(),
        ["error[IAS0077]: `a.guard` is no rules of Guard"]
    );
    let place = |found: &Diagnostics| found.iter().next().unwrap().places[0].to_string();
    assert_eq!(place(&broken), "a.guard:1:28");
    for (empty, why) in [
        (guard::rules(&Source::new("a.guard", "")), "it has no rule"),
        (
            rego::rules(&Source::new("a.rego", "package a\n")),
            "it has neither `deny` nor `violation` nor `warn`",
        ),
    ] {
        let empty = empty.unwrap_err();
        assert_eq!((empty.codes(), empty.iter().next().unwrap().notes[0].as_str()), (vec!["IAS0077"], why));
    }
    let broken =
        rego::rules(&Source::new("a.rego", "package a\n\ndeny contains m if {\n  m := \n")).unwrap_err();
    assert_eq!(place(&broken), "a.rego:4:5");
    let broken = rego::rules(&Source::new("a.rego", "package\n\ndeny {")).unwrap_err();
    assert_eq!(
        broken.iter().map(line).collect::<Vec<_>>(),
        ["error[IAS0077]: `a.rego` is no module of Rego"]
    );
}
