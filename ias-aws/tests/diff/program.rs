//! A program against what there was: lines, approvals, what goes from one stack to another.

use ias_aws::cfn::{CfnResource, RemovalPolicy};
use ias_aws::{Stack, StackProps};
use ias_core::diff::{Approval, Diff, DiffOptions, Impact, Loss, Record, Standing};
use ias_core::{App, Construct as _, Date, date, value};

/// A program of one stack with one bucket.
fn program(stack: &str, bucket: &str) -> (App, CfnResource) {
    let app = App::new();
    let stack = Stack::new(&app, stack, StackProps::new());
    let bucket = CfnResource::new(&stack, "Data", "AWS::S3::Bucket", value!({ "BucketName": bucket }));
    (app, bucket)
}

fn record(app: &App) -> Record {
    let assembly = app.synth().unwrap();
    Record::in_memory(assembly.files().iter().map(|file| (file.path.clone(), file.bytes.clone()))).unwrap()
}

fn approval(because: &'static str) -> Approval {
    Approval {
        element: "Data".into(),
        loss: Loss::Replaced,
        because: vec![because.into()],
        reason: "it is empty".into(),
        approver: "data@acme.example".into(),
        expires: date!("2026-06-30"),
    }
}

#[test]
fn a_loss_is_found_with_its_line() {
    let before = record(&program("shop", "old").0);
    let (app, _) = program("shop", "new");
    let found = app.diff(&before, &DiffOptions::new()).unwrap();
    let change = &found.roots[0].comparison.changes[0];
    assert_eq!((change.impact, change.path.as_deref()), (Impact::WillReplace, Some("Data")));
    assert_eq!(change.place.as_ref().unwrap().line, 12);
    assert_eq!((found.unapproved_losses(), found.is_empty()), (1, false));
    assert!(app.diff(&record(&app), &DiffOptions::new()).unwrap().is_empty());
}

#[test]
fn the_file_of_a_stack_counts_before_one_that_is_called_as_it_is() {
    let template = |bucket: &str| {
        let assembly = program("shop", bucket).0.synth().unwrap();
        assembly.file("shop.template.json").unwrap().bytes.clone()
    };
    let files = [("shop.json", template("other")), ("shop.template.json", template("old"))];
    let record = Record::in_memory(files.map(|(name, bytes)| (name.to_owned(), bytes))).unwrap();
    let (app, _) = program("shop", "old");
    assert!(app.diff(&record, &DiffOptions::new()).unwrap().is_empty());
}

#[test]
fn approvals_are_of_one_change_until_a_day() {
    let before = record(&program("shop", "old").0);
    let on = |approval: Approval, day: u8| -> Diff {
        let (app, bucket) = program("shop", "new");
        bucket.node().approve(approval);
        let today: Date = format!("2026-06-{day:02}").parse().unwrap();
        app.diff(&before, &DiffOptions::new().today(today)).unwrap()
    };
    let standing = |found: &Diff| found.roots[0].comparison.changes[0].standing.clone();
    let fine = on(approval("BucketName"), 30);
    assert!(matches!(standing(&fine), Some(Standing::Approved { .. })) && fine.unapproved_losses() == 0);
    let late = on(Approval { expires: date!("2026-05-31"), ..approval("BucketName") }, 1);
    assert!(matches!(standing(&late), Some(Standing::Expired { .. })) && late.unapproved_losses() == 1);
    let other = on(approval("ObjectLockEnabled"), 1);
    assert!(
        matches!(standing(&other), Some(Standing::OfAnotherChange { .. })) && other.unapproved_losses() == 1
    );
    let gone = on(Approval { loss: Loss::Deleted, ..approval("BucketName") }, 1);
    assert!(matches!(standing(&gone), Some(Standing::OfAnotherChange { .. })));
    let unused = on(Approval { element: "Else".into(), ..approval("BucketName") }, 1);
    assert_eq!((standing(&unused), unused.unused_approvals.len()), (None, 1));
}

#[test]
fn what_goes_from_one_stack_to_another_is_taken_over() {
    let (app, bucket) = program("old", "data");
    bucket.removal_policy(RemovalPolicy::Retain);
    let before = record(&app);
    let (app, _) = program("new", "data");
    let created = |found: &Diff| {
        let root = found.roots.iter().find(|root| root.name == "new").unwrap();
        (root.comparison.changes[0].impact, root.comparison.changes[0].notes.clone())
    };
    let found = app.diff(&before, &DiffOptions::new()).unwrap();
    let note = "it exists: `old` leaves it behind; deploy with `--import-existing-resources`".to_owned();
    assert_eq!(created(&found), (Impact::WillCreate, vec![note]));
    let found = app.diff(&before, &DiffOptions::new().import_existing(true)).unwrap();
    assert_eq!(created(&found).0, Impact::WillImport);
    assert_eq!(found.roots[1].impact, Impact::WillDestroy);
    assert_eq!(found.roots[1].comparison.changes[0].impact, Impact::WillOrphan);
}
