//! The programs that documents become. `tests/external/run.sh import` compiles and runs those of the whole corpus.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws as _; // What it takes over is registered by the crate.
use ias_core::document::{Located, Reader, Schema, Source};
use ias_core::import::{Imported, importers};
use ias_k8s as _;

const SHOP: &str = include_str!("documents/shop.yaml");
const WEB: &str = include_str!("documents/web.yaml");

fn import(name: &str, text: &str) -> Imported {
    let source = || Source::new(name.to_owned(), text.to_owned());
    let any = |_: &str, value: Located| Ok(value);
    let documents = Reader::new(Schema::Yaml11).tags(&any).read(&source()).unwrap();
    let importer = importers().find(|importer| importer.takes(&documents)).unwrap();
    importer.import(source()).unwrap()
}

fn program(name: &str, text: &str) -> String {
    import(name, text).program(name)
}

/// What the program does after the stack was made.
fn body(text: &str) -> String {
    let body = import("a.yaml", text).body;
    let (_, rest) = body.split_once("StackProps::new());\n").unwrap();
    rest.trim().trim_end_matches("stack").trim().to_owned()
}

/// The reasons for what is written without types, each with its place.
fn untyped(imported: &Imported) -> Vec<String> {
    imported.untyped.iter().map(|(place, reason)| format!("{place}: {reason}")).collect()
}

#[test]
fn a_template_becomes_typed_constructs() {
    let imported = import("shop.yaml", SHOP);
    assert_eq!((imported.counts.all, imported.counts.untyped), (5, 1));
    assert_eq!(imported.dependencies[0].2, ["lambda", "s3", "sqs"]);
    assert_eq!(
        untyped(&imported),
        [
            "Conditions/IsBig: a whole number stands where a text is wanted",
            "Resources/Data: its type has no property `FutureProperty`",
            "Resources/Worker: a text stands where a whole number is wanted",
            "Resources/Thing: there is no typed handle for `Acme::Test::Thing`",
        ]
    );
    let program = imported.program("shop.yaml");
    assert!(program.lines().all(|line| line.len() <= 100), "{program}");
    // What is referred to is there before, and is referred to by its variable.
    let at = |text: &str| program.find(text).unwrap_or_else(|| panic!("no `{text}` in {program}"));
    assert!(at("let dead = ") < at("dead.attr_arn()") && at("let data = ") < at("add_dependency(&data)"));
    insta::assert_snapshot!(program);
}

#[test]
fn manifests_become_typed_objects() {
    let imported = import("web.yaml", WEB);
    assert_eq!((imported.counts.all, imported.counts.untyped), (4, 1));
    assert_eq!(imported.dependencies[0].2, ["apps-v1", "core-v1"]);
    assert_eq!(
        untyped(&imported),
        [
            "web-deployment-shop: a whole number stands where something else is wanted",
            "web-deployment-shop: `Sometimes` is none of the known words",
            "web-deployment-shop: its type has no property `status`",
            "object0-shop: there is no typed handle for `acme.io/v1/Shop`",
        ]
    );
    insta::assert_snapshot!(imported.program("web.yaml"));
}

#[test]
fn an_empty_template_is_an_empty_stack() {
    insta::assert_snapshot!(program("my old-stack.template.json", "{ \"Resources\": {} }"));
}

#[test]
fn names_that_are_taken_give_way() {
    // Keywords, what the function has already, names that are one in snake case, names of several sections.
    let body = body(
        "Parameters: { Data: { Type: String } }\n\
         Resources:\n  \
           type: { Type: AWS::SNS::Topic }\n  \
           Self: { Type: AWS::SNS::Topic, DependsOn: type }\n  \
           stack: { Type: AWS::SNS::Topic, DependsOn: [Self, text, Text] }\n  \
           text: { Type: AWS::SNS::Topic }\n  \
           Text: { Type: AWS::SNS::Topic }\n  \
           value: { Type: AWS::SNS::Topic, DependsOn: stack }\n\
         Outputs: { Data: { Value: !Ref Data }, value: { Value: !Ref value } }\n",
    );
    insta::assert_snapshot!(body);
}

#[test]
fn functions_are_called_after_files() {
    for (file, call) in [
        ("folder/my-stack.prod.json", "    my_stack(&app);\n"),
        ("app.yaml", "    app_document(&app);\n"),
        ("main.yaml", "    main_document(&app);\n"),
        ("type.yaml", "    type_(&app);\n"),
        ("2024 report.yaml", "    _2024_report(&app);\n"),
    ] {
        let program = program(file, "Resources: {}");
        assert!(program.contains(call), "{file}: {program}");
    }
}

#[test]
fn texts_come_as_they_are() {
    let body = body(
        r#"{ "Resources": { "A": { "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String",
             "Value": "\"quoted\" \\d {brace} \u0007 ${!Kept} \t é \u202e" } },
           "B": { "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String",
             "Value": { "Fn::Sub": "{\"a\": \"${AWS::Region}\", \"b\": \"${!Kept}\"}" } } },
           "C": { "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String",
             "Value": { "Fn::Sub": "{\"a\": \"${AWS::Region}\"}" } } } } }"#,
    );
    // Signs that nobody sees are escaped.
    assert!(body.contains(r#""\"quoted\" \\d {brace} \u{7} ${!Kept} \t é \u{202e}""#), "{body}");
    // `text!` writes no `${!Kept}`, so that text stays one of `Fn::Sub`.
    assert!(
        body.contains(r#"intrinsic::sub("{\"a\": \"${AWS::Region}\", \"b\": \"${!Kept}\"}", map![])"#),
        "{body}"
    );
    assert!(body.contains(r#"text!("{{\"a\": \"{}\"}}", pseudo::region())"#), "{body}");
}

#[test]
fn long_texts_of_several_lines_are_constants() {
    let script = "#!/bin/sh\\necho \\\"one\\\"#\\necho two three four five six seven\\n";
    let text = format!(
        r#"{{ "Resources": {{ "Web": {{ "Type": "AWS::SSM::Parameter",
            "Properties": {{ "Type": "String", "Value": "{script}" }} }} }} }}"#
    );
    let program = program("web.json", &text);
    let expect =
        "const WEB_TEXT: &str = r##\"#!/bin/sh\necho \"one\"#\necho two three four five six seven\n\"##;\n";
    assert!(program.ends_with(expect), "{program}");
}

#[test]
fn depth_is_cut_into_variables() {
    let depth = 150;
    let inner = format!("{}1{}", "{\"a\":[".repeat(depth / 2), "]}".repeat(depth / 2));
    let program = program("deep.json", &format!("{{\"Metadata\":{{\"Deep\":{inner}}},\"Resources\":{{}}}}"));
    assert!(program.matches("    let a").count() >= depth / 24 - 1, "{program}");
    assert!(program.lines().all(|line| line.len() <= 140), "{program}");
}

#[test]
fn circles_keep_their_names() {
    let text = "Resources:\n  \
          A: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt B.TopicName } }\n  \
          B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt A.TopicName } }\n";
    let imported = import("a.yaml", text);
    assert_eq!(untyped(&imported), ["Resources/B: it refers to what comes after it"]);
    assert!(imported.body.contains("b.attr_topic_name()"), "{}", imported.body);
}
