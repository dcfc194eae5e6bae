//! Large documents, and those that are made to fill the memory or the stack.
//!
//! What bounds time and memory are the [limits](ias_core::document::Limits) of the reader: it stops at the first value, level
//! or byte that is too many. `tests/external/run.sh include` shows the memory from outside.

use std::fmt::Write as _;

use ias_core::document::Source;
use ias_tests::corpus::{self, Format, Outcome};

const TOPIC: &str = "Resources: {Topic: {Type: AWS::SNS::Topic}}\n";

#[track_caller]
fn is_equal(format: Format, text: String) {
    match corpus::round_trip(format, Source::new("large.yaml", text)) {
        Outcome::Equal(warnings) => assert!(warnings.is_empty(), "{warnings:?}"),
        outcome => panic!("{outcome:?}"),
    }
}

/// Refused for its size or depth alone, at a line.
#[track_caller]
fn is_too_large(text: &str, line: u32) {
    for format in [Format::Template, Format::Manifests] {
        match corpus::round_trip(format, Source::new("large.yaml", text.to_owned())) {
            Outcome::Refused(problems) => {
                assert_eq!(problems.codes(), ["IAS0051"]);
                assert_eq!(problems.iter().next().unwrap().places[0].line, line);
            }
            outcome => panic!("{outcome:?}"),
        }
    }
}

#[test]
fn large_templates() {
    let mut yaml = String::from("AWSTemplateFormatVersion: 2010-09-09\nResources:\n");
    for n in 0..500 {
        let _ = write!(
            yaml,
            "  Topic{n}:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: !Sub 'topic {n} of ${{AWS::StackName}}'\n    Metadata:\n      Text: |\n"
        );
        (0..20).for_each(|line| {
            let _ = writeln!(yaml, "        line {line} of {n}: {}", "x".repeat(60));
        });
    }
    assert!(yaml.len() > 500_000, "{}", yaml.len());
    is_equal(Format::Template, yaml);
    let topics = (0..500).map(|n| {
        let tags =
            (0..40).map(|tag| format!("{{\"Key\": \"k{tag}\", \"Value\": {{\"Ref\": \"AWS::Region\"}}}}"));
        let tags = tags.collect::<Vec<_>>().join(", ");
        format!("\"Topic{n}\": {{\"Type\": \"AWS::SNS::Topic\", \"Properties\": {{\"Tags\": [{tags}]}}}}")
    });
    let json = format!("{{\"Resources\": {{{}}}}}", topics.collect::<Vec<_>>().join(",\n"));
    assert!(json.len() > 500_000, "{}", json.len());
    is_equal(Format::Template, json);
}

#[test]
fn large_manifests() {
    let objects = (0..1_000).map(|n| {
        format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: settings-{n}}}\ndata:\n  a: |\n    {}\n  b: '{n}'\n",
            "long line ".repeat(40)
        )
    });
    let text = objects.collect::<Vec<_>>().join("---\n");
    assert!(text.len() > 400_000, "{}", text.len());
    is_equal(Format::Manifests, text);
}

#[test]
fn fifty_megabytes() {
    is_too_large(&format!("{TOPIC}# {}\n", "x".repeat(50 << 20)), 1);
    is_too_large(&format!("{{\"Description\": \"{}\"}}", "x".repeat(50 << 20)), 1);
}

#[test]
fn ten_thousand_levels() {
    let (open, close) = ("[".repeat(10_000), "]".repeat(10_000));
    is_too_large(&format!("{{\"Resources\": {open}{close}}}"), 1);
    is_too_large(&format!("Resources: {open}{close}\n"), 1);
    is_too_large(&format!("Resources: {open}"), 1);
    is_too_large(&format!("Resources: {}", "{a: ".repeat(10_000)), 1);
    is_too_large(&format!("a:\n{}", "- ".repeat(10_000)), 2);
    is_too_large(&format!("{}x", "? ".repeat(10_000)), 1);
    let lines: String = (0..10_000).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
    is_too_large(&lines[..4 << 20], 201);
}

#[test]
fn laughs() {
    let mut text = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for n in 1..12 {
        let aliases = vec![format!("*a{}", n - 1); 10].join(", ");
        let _ = writeln!(text, "a{n}: &a{n} [{aliases}]");
    }
    is_too_large(&text, 6);
    // The same with maps that are merged, and with one long text.
    let mut merged = String::from("a0: &a0 {k: v}\n");
    for n in 1..40 {
        let _ = writeln!(merged, "a{n}: &a{n} {{x: *a{0}, y: *a{0}}}", n - 1);
    }
    is_too_large(&merged, 17);
    let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), vec!["*a"; 100].join(", "));
    is_too_large(&text, 2);
}
