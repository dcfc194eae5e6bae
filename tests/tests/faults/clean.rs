//! No false alarm: what is right is left alone.

use ias_aws::cfn::{Include, IncludeProps};
use ias_aws::{Environment, Stack, StackProps};
use ias_core::{App, Inputs};
use ias_k8s::{Chart, ChartProps};
use ias_tests::corpus::{self, File};

#[test]
fn main_example() {
    let app = orders::app(&Inputs::new()).expect("its inputs are complete");
    let assembly = app.synth().expect("the main example has no mistakes");
    assert!(assembly.warnings().is_empty(), "{:?}", assembly.warnings());
}

#[test]
fn templates_of_the_corpus() {
    let environment = || Environment::new("123456789012", "us-east-1");
    check("cloudformation", |app, file| {
        let stack = Stack::new(app, "legacy", StackProps::new().environment(environment()));
        Include::new(&stack, "Old", IncludeProps::new(file.source()));
    });
}

#[test]
fn manifests_of_the_corpus() {
    check("kubernetes", |app, file| {
        let chart = Chart::new(app, "legacy", ChartProps::new());
        ias_k8s::Include::new(&chart, "Old", file.source());
    });
}

/// Checks that no valid file of a folder has a problem, but for those that are made to warn.
fn check(folder: &str, program: impl Fn(&App, &File)) {
    let mut files = corpus::valid(folder);
    files.retain(|file| !file.name.contains("/warned/"));
    assert!(files.len() >= 150, "{} files", files.len());
    let problems = files.iter().flat_map(|file| {
        let found = crate::problems(|app| program(app, file));
        found.into_iter().map(|problem| format!("{}: {problem}\n", file.name))
    });
    let problems: String = problems.collect();
    assert!(problems.is_empty(), "{problems}");
}
