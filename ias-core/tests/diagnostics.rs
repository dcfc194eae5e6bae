//! Rendered diagnostics: text with source lines, JSON, SARIF.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ias_core::diagnostic::render::{self, Colour};
use ias_core::{App, Construct, Diagnostic, Diagnostics, Inputs, Node, Place, Severity};
use serde_json::Value;

mod codes {
    ias_core::codes! {
        /// A first paragraph
        /// of two lines.
        ///
        /// More.
        TEST = "TEST0001", "test code, first";

        /// Another.
        OTHER = "TEST0002", "other";
    }
}

#[derive(Clone, Construct)]
struct Part {
    node: Node,
}

impl Part {
    #[track_caller]
    fn new(scope: &dyn Construct, id: &str) -> Part {
        scope.node().define(id, |node| Part { node })
    }
}

fn duplicate() -> Diagnostics {
    let app = App::new();
    let outer = Part::new(&app, "Outer");
    Part::new(&outer, "Part");
    Part::new(&outer, "Part");
    app.synth().unwrap_err()
}

/// A place in no file that exists.
fn nowhere() -> Diagnostic {
    Diagnostic::error(&codes::TEST, "something is wrong").at(Place::new("no/such.rs", 7, 3))
}

#[test]
fn text_shows_the_line_of_the_user() {
    let text = render::text(&duplicate(), Colour::Never);
    assert!(text.starts_with("error[IAS0001]: `Part` is already defined in this scope\n"), "{text}");
    let expect = [
        "diagnostics.rs:",
        "    let outer = Part::new(&app, \"Outer\");\n",
        "--------- in the scope defined here\n",
        "    Part::new(&outer, \"Part\");\n",
        "--------- first defined here\n",
        "^^^^^^^^^\n",
        "= construct: Outer/Part (2)\n",
        "= help: give one of the two another id\n",
    ];
    let mut rest = &text[..];
    for part in expect {
        let at = rest.find(part).unwrap_or_else(|| panic!("no {part:?} in\n{text}"));
        rest = &rest[at + part.len()..];
    }
    assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{text}");
}

/// A construct of a library made a part of itself, and the mistake is in what the user gave it.
#[test]
fn the_line_of_the_user_comes_before_those_of_libraries() {
    const FETCHED: &str = "/home/u/.cargo/registry/src/index-1f2e/acme-1.2.3/src/lib.rs";
    let inside = |line| Place::new(FETCHED, line, 1);
    let mut problem = Diagnostic::error(&codes::TEST, "something is wrong");
    problem.places =
        vec![inside(3), inside(2), Place::new("src/main.rs", 7, 5), Place::new("src/main.rs", 1, 1)];
    assert_eq!(problem.place(), Some(&Place::new("src/main.rs", 7, 5)));
    let text = render::text(&problem.clone().into(), Colour::Never);
    assert!(text.contains("--> src/main.rs:7:5\n"), "{text}");
    assert!(!text.contains("acme"), "{text}");

    // Two of the user's lines that lead to one line of a library are two mistakes.
    let other = |line| {
        let mut problem = Diagnostic::error(&codes::TEST, "something is wrong").at(inside(3));
        problem.places.push(Place::new("src/main.rs", line, 1));
        problem
    };
    assert_eq!(Diagnostics::new(vec![other(1), other(2)]).len(), 2);

    problem.places.truncate(2);
    assert_eq!(problem.place(), Some(&inside(3)));
}

#[test]
fn text_does_without_files_and_places() {
    let found = Diagnostics::new(vec![
        nowhere().note("a fact").hint("do this").related(Place::new("gone.yaml", 1, 1), "seen here"),
        Diagnostic::warning(&codes::OTHER, "no place at all"),
    ]);
    let text = render::text(&found, Colour::Never);
    let expect = "\
error[TEST0001]: something is wrong
--> no/such.rs:7:3
::: gone.yaml:1:1
 = note: a fact
 = help: do this

warning[TEST0002]: no place at all
";
    assert_eq!(text, expect);
}

#[test]
fn text_survives_odd_places_and_control_characters() {
    let here = file!();
    for (line, column) in [(0, 0), (1, 0), (1, 9_999), (u32::MAX, 1), (3, 2)] {
        let problem = Diagnostic::error(&codes::TEST, "odd \u{1b}[31m").at(Place::new(here, line, column));
        let problem = problem.at(Place::new(here, 1, 1)).note("bell \u{7}").hint("escape \u{1b}[0m");
        let text = render::text(&problem.into(), Colour::Never);
        assert!(
            text.contains("error[TEST0001]") && !text.contains('\u{1b}') && !text.contains('\u{7}'),
            "{text:?}"
        );
    }
}

#[test]
fn many_places_are_cut() {
    let places = (1..100).map(|n| Place::new("a.rs", n, 1));
    let problem = places.fold(nowhere(), |problem, place| problem.related(place, "around"));
    let text = render::text(&problem.into(), Colour::Never);
    assert!(text.contains("and 79 more places"), "{text}");
    assert!(text.lines().count() < 60, "{text}");
}

#[test]
fn colour_is_written_only_if_asked_for() {
    let found = Diagnostics::from(nowhere());
    assert!(render::text(&found, Colour::Always).contains("\u{1b}["));
    assert!(!render::text(&found, Colour::Never).contains('\u{1b}'));
}

#[test]
fn an_input_shows_the_value() {
    let folder = std::env::temp_dir().join(format!("ias-diagnostics-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.yaml"), "x: 1\ny: [2]\n").unwrap();
    let inputs = Inputs::new().set("x", "one");
    let found = inputs.read::<std::collections::BTreeMap<String, u8>>(folder.join("a.yaml")).unwrap_err();
    std::fs::remove_dir_all(&folder).unwrap();
    let text = render::text(&found, Colour::Never);
    assert!(text.contains("1 | -c x=one\n  |      ^^^\n"), "{text}");
    let name = folder.file_name().unwrap().to_str().unwrap();
    assert!(text.contains(&format!("--> {name}/a.yaml:2:4\n")), "{text}");
    assert!(!text.contains(folder.to_str().unwrap()), "{text}");
}

#[test]
fn json_has_stable_fields() {
    let problem = nowhere().note("a fact").related(Place::new("a.yaml", 1, 2), "seen here");
    let found =
        Diagnostics::new(vec![problem, Diagnostic::warning(&codes::OTHER, "less bad").hint("do this")]);
    let read: Value = serde_json::from_str(&render::json(&found)).unwrap();
    let expect = serde_json::json!([
        {
            "code": "TEST0001", "title": "test code, first", "severity": "error", "message": "something is wrong",
            "path": "", "place": { "file": "no/such.rs", "line": 7, "column": 3 },
            "places": [{ "file": "no/such.rs", "line": 7, "column": 3 }],
            "related": [{ "file": "a.yaml", "line": 1, "column": 2, "message": "seen here" }],
            "notes": ["a fact"], "hint": null, "explain": "explain TEST0001",
        },
        {
            "code": "TEST0002", "title": "other", "severity": "warning", "message": "less bad", "path": "",
            "place": null, "places": [], "related": [], "notes": [], "hint": "do this", "explain": "explain TEST0002",
        },
    ]);
    assert_eq!(read, expect);
    assert_eq!(render::json(&Diagnostics::default()), "[]\n");
}

fn sarif(found: &Diagnostics) -> Value {
    let text = render::sarif(found);
    assert_eq!(text, render::sarif(found));
    assert!(!text.contains(env!("CARGO_MANIFEST_DIR")) && !text.contains("file:///"), "{text}");
    serde_json::from_str(&text).unwrap()
}

/// What a schema checker would say, for the parts that are written.
fn check_shape(log: &Value) {
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let level = |value: &Value| ["error", "warning"].contains(&value.as_str().unwrap());
    for rule in rules {
        let name = rule["name"].as_str().unwrap();
        assert!(name.chars().all(char::is_alphanumeric) && name.starts_with(char::is_uppercase), "{name}");
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().unwrap().is_empty());
        }
        assert!(level(&rule["defaultConfiguration"]["level"]));
    }
    let physical = |location: &Value| {
        let uri = location["artifactLocation"]["uri"].as_str().unwrap();
        assert!(!uri.starts_with('/') && !uri.contains([' ', '\\']), "{uri}");
        assert!(location["region"]["startLine"].as_u64().unwrap() >= 1);
        assert!(location["region"]["startColumn"].as_u64().unwrap() >= 1);
    };
    for result in run["results"].as_array().unwrap() {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(level(&result["level"]));
        assert!(result["message"]["text"].is_string());
        for location in result["locations"].as_array().into_iter().flatten() {
            if location.get("physicalLocation").is_some() {
                physical(&location["physicalLocation"]);
            }
        }
        for (n, location) in result["relatedLocations"].as_array().into_iter().flatten().enumerate() {
            assert_eq!(location["id"], n + 1);
            physical(&location["physicalLocation"]);
            assert!(location["message"]["text"].is_string());
        }
    }
}

#[test]
fn sarif_has_rules_places_and_paths() {
    let log = sarif(&duplicate());
    check_shape(&log);
    let result = &log["runs"][0]["results"][0];
    let location = &result["locations"][0];
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "Outer/Part (2)");
    let uri = location["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
    assert!(uri.ends_with("tests/diagnostics.rs"), "{uri}");
    assert_eq!(result["relatedLocations"][0]["message"]["text"], "first defined here");

    let found = Diagnostics::new(vec![nowhere(), Diagnostic::warning(&codes::OTHER, "no place")]);
    let log = sarif(&found);
    check_shape(&log);
    let rules = &log["runs"][0]["tool"]["driver"]["rules"];
    assert_eq!(rules[0]["name"], "TestCodeFirst");
    assert_eq!(rules[0]["fullDescription"]["text"], "A first paragraph of two lines.");
    assert_eq!(log["runs"][0]["results"][1].get("locations"), None);
    let nothing = sarif(&Diagnostics::default());
    assert_eq!(nothing["runs"][0]["results"], serde_json::json!([]));
}

#[test]
fn sarif_fingerprints_survive_moved_lines() {
    let at = |line| Diagnostic::error(&codes::TEST, "same").at(Place::new("a.rs", line, 1));
    let prints = |found: Vec<Diagnostic>| -> Vec<Value> {
        let log = sarif(&Diagnostics::new(found));
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results.iter().map(|result| result["partialFingerprints"]["problem/v1"].clone()).collect()
    };
    let both = prints(vec![at(1), at(2)]);
    assert_eq!(both, prints(vec![at(10), at(20)]));
    assert_ne!(both[0], both[1]);
    let mut denied = at(5);
    denied.severity = Severity::Warning;
    assert_eq!(both[0], prints(vec![denied])[0]);
}
