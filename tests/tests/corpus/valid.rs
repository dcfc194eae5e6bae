//! What is right comes out as it came in.

use ias_tests::corpus::{self, Outcome};

#[track_caller]
fn check(folder: &str) {
    let files = corpus::valid(folder);
    assert!(files.len() >= 150, "{} files are too few", files.len());
    let wrong = files.iter().filter_map(|file| match file.round_trip() {
        Outcome::Equal(warnings) if warnings.is_empty() != file.name.contains("/warned/") => None,
        outcome => Some(format!("{}: {outcome:?}", file.name)),
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

#[test]
fn templates() {
    check("cloudformation");
}

#[test]
fn manifests() {
    check("kubernetes");
}
