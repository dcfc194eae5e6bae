//! Planted faults: small programs with one mistake each. Every one is reported once, with its code, the property, the line
//! that is marked with `// fault`, and a hint. And what is right is left alone: no false alarm.
//!
//! The list of faults is this folder, one test for each, and [`there_are_enough_faults`] counts them:
//!
//! | file | what is wrong |
//! |---|---|
//! | `limit` | words, patterns, lengths, ranges, numbers of items |
//! | `property` | properties that are missing, too many, misspelt, read-only, or of another type; types |
//! | `policy` | actions of IAM, documents |
//! | `network` | ranges of addresses, subnets, ports |
//! | `schedule` | schedules, moments, JSON as text |
//! | `reference` | names of nothing, attributes, ARNs of the wrong kind |
//! | `region` | types that a region does not have |
//! | `include` | the same in templates that came in as a whole |
//! | `kubernetes` | quantities, selectors, ports, labels, fields of newer clusters |
//! | `clean` | nothing: the main example and the corpus |

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

mod clean;
mod include;
mod kubernetes;
mod limit;
mod network;
mod policy;
mod property;
mod reference;
mod region;
mod schedule;

use std::panic::Location;
use std::path::Path;

use ias_aws::{Environment, Stack, StackProps};
use ias_core::{App, Diagnostic};

/// All problems of a program, warnings too.
fn problems(program: impl FnOnce(&App)) -> Vec<Diagnostic> {
    let app = App::new();
    program(&app);
    match app.synth() {
        Ok(assembly) => assembly.warnings().iter().cloned().collect(),
        Err(found) => found.into_iter().collect(),
    }
}

/// Checks that a program has one problem: with this code, with these words in its message (the way to the property among
/// them) or its hint, and at the first line below the call that is marked.
#[track_caller]
fn check(code: &str, words: &[&str], program: impl FnOnce(&App)) {
    let caller = Location::caller();
    let found = problems(program);
    let [problem] = found.as_slice() else { panic!("not one problem: {found:#?}") };
    assert_eq!(problem.code.id, code, "{problem}");
    let hint = problem.hint.as_deref().unwrap_or_else(|| panic!("no hint: {problem}"));
    for word in words {
        assert!(
            problem.message.contains(word) || hint.contains(word),
            "`{word}` is not in: {problem}; {hint}"
        );
    }
    let place = problem.place().unwrap_or_else(|| panic!("no place: {problem}"));
    assert_eq!((place.file(), place.line), (caller.file().into(), marked(caller)), "{problem}");
    assert!(!problem.path.is_empty());
}

/// As [`check`], in a stack of `eu-west-1`.
#[track_caller]
fn in_stack(code: &str, words: &[&str], program: impl FnOnce(&Stack)) {
    check(code, words, |app| {
        let props = StackProps::new().environment(Environment::new("123456789012", "eu-west-1"));
        program(&Stack::new(app, "orders", props));
    });
}

/// The first line below a place that is marked as the faulty one.
fn marked(below: &Location<'_>) -> u32 {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let source = std::fs::read_to_string(root.join(below.file())).unwrap();
    let lines = source.lines().zip(1..).skip(below.line() as usize);
    let marked = lines.filter(|(line, _)| line.ends_with("// fault")).map(|(_, number)| number).next();
    marked.unwrap_or_else(|| panic!("no line is marked below {below}"))
}

/// How many faults are planted; the marks in the sources are counted.
#[test]
fn there_are_enough_faults() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let sources = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let count: usize =
        sources.map(|source| source.lines().filter(|line| line.trim_start() == "#[test]").count()).sum();
    assert!(count >= 60, "{count} faults");
}
