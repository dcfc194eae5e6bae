//! Templates taken in as a whole: what comes out again, what can be done with it, what is wrong with it.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws::cfn::{CfnResource, CfnType, Include, IncludeProps};
use ias_aws::intrinsic::pseudo;
use ias_aws::{CfnOutput, CfnOutputProps, Stack, StackProps};
use ias_core::document::Source;
use ias_core::{App, Construct, Diagnostic, Diagnostics, Tags, Val, value};
use serde_json::{Value, json};

#[path = "support/template.rs"]
mod support;
use support::template;

fn source(text: &str) -> Source {
    Source::new("old.yaml", text.to_owned())
}

fn include(text: &str) -> (App, Stack, Include) {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    let include = Include::new(&stack, "Old", IncludeProps::new(source(text)));
    (app, stack, include)
}

/// The template that is written for one that is taken in.
#[track_caller]
fn written(text: &str) -> Value {
    let (app, _, _include) = include(text);
    template(&app)
}

/// What stands in a property when `text` does.
#[track_caller]
fn property(text: &str) -> Value {
    let head = "Parameters: {P: {Type: String}}\n\
        Conditions: {C: !Equals [!Ref P, x]}\n\
        Mappings: {M: {a: {b: c}}}\n\
        Resources:\n  \
          Other: {Type: Acme::Test::Thing}\n  \
          Reader:\n    Type: Acme::Test::Thing\n    Properties:\n      Read: ";
    written(&format!("{head}{text}\n"))["Resources"]["Reader"]["Properties"]["Read"].clone()
}

fn problems(text: &str) -> Diagnostics {
    let (app, _, _include) = include(text);
    app.synth().err().unwrap()
}

/// Each problem as `file:line:column code message | hint`.
fn lines(problems: &Diagnostics) -> Vec<String> {
    let line = |one: &Diagnostic| {
        let hint = one.hint.as_deref().map(|hint| format!(" | {hint}")).unwrap_or_default();
        format!("{} {} {}{hint}", one.places[0], one.code.id, one.message)
    };
    problems.iter().map(line).collect()
}

#[track_caller]
fn refuses(text: &str, expect: &[&str]) {
    assert_eq!(lines(&problems(text)), expect, "{text}");
}

// What comes out again.

#[test]
fn every_section_comes_out_again() {
    let text = "\
AWSTemplateFormatVersion: 2010-09-09
Description: an old one
Transform: [AWS::LanguageExtensions, {Name: 'AWS::Include', Parameters: {Location: 's3://a/b'}}]
Metadata:
  AWS::CloudFormation::Interface: {ParameterGroups: []}
  Owner: team
Parameters:
  Size: {Type: Number, Default: 2, MinValue: 1}
Rules:
  Small:
    RuleCondition: !Equals [!Ref Size, 1]
    Assertions:
      - Assert: !Contains [[a, b], !Ref Size]
        AssertDescription: small
      - Assert: !EachMemberIn [!ValueOfAll [AWS::EC2::VPC::Id, Tags.Name], !RefAll AWS::EC2::VPC::Id]
Mappings:
  Images:
    eu-west-1: {'1': ami-1, list: [a, b]}
Conditions:
  IsBig: !Not [!Equals [!Ref Size, '1']]
  IsBoth: !And [!Condition IsBig, {Condition: IsBig}]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: IsBoth
    DeletionPolicy: Retain
    Metadata: {a: !Ref Size}
    DependsOn: Topic
    Properties:
      BucketName: !Sub '${AWS::StackName}-${Size}'
  Topic:
    Type: AWS::SNS::Topic
    Properties: {}
  Fn::ForEach::Queues:
    - Name
    - [A, B]
    - Queue${Name}:
        Type: AWS::SQS::Queue
        Properties:
          QueueName: !Sub '${Name}-${Topic.TopicName}'
Hooks:
  Green: {Type: 'AWS::CodeDeploy::BlueGreen', Properties: {Applications: [{Target: {LogicalID: !Ref Bucket}}]}}
Outputs:
  Url:
    Condition: IsBig
    Value: !GetAtt Bucket.DomainName
    Export: {Name: !Join ['-', [!Ref AWS::StackName, url]]}
  Fn::ForEach::Urls: [Name, [A], {'${Name}Url': {Value: !GetAtt [!Sub 'Queue${Name}', Arn]}}]
Globals:
  Function: {Environment: {Variables: {T: !Ref Topic}}}
";
    let expect = json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "an old one",
        "Transform": ["AWS::LanguageExtensions", { "Name": "AWS::Include", "Parameters": { "Location": "s3://a/b" } }],
        "Metadata": { "AWS::CloudFormation::Interface": { "ParameterGroups": [] }, "Owner": "team" },
        "Parameters": { "Size": { "Type": "Number", "Default": 2, "MinValue": 1 } },
        "Rules": { "Small": {
            "RuleCondition": { "Fn::Equals": [{ "Ref": "Size" }, 1] },
            "Assertions": [
                { "Assert": { "Fn::Contains": [["a", "b"], { "Ref": "Size" }] }, "AssertDescription": "small" },
                { "Assert": { "Fn::EachMemberIn": [
                    { "Fn::ValueOfAll": ["AWS::EC2::VPC::Id", "Tags.Name"] }, { "Fn::RefAll": "AWS::EC2::VPC::Id" }
                ] } }
            ]
        } },
        "Mappings": { "Images": { "eu-west-1": { "1": "ami-1", "list": ["a", "b"] } } },
        "Conditions": {
            "IsBig": { "Fn::Not": [{ "Fn::Equals": [{ "Ref": "Size" }, "1"] }] },
            "IsBoth": { "Fn::And": [{ "Condition": "IsBig" }, { "Condition": "IsBig" }] }
        },
        "Resources": {
            "Bucket": {
                "Type": "AWS::S3::Bucket", "Condition": "IsBoth", "DeletionPolicy": "Retain",
                "Metadata": { "a": { "Ref": "Size" } }, "DependsOn": "Topic",
                "Properties": { "BucketName": { "Fn::Sub": "${AWS::StackName}-${Size}" } }
            },
            "Topic": { "Type": "AWS::SNS::Topic", "Properties": {} },
            "Fn::ForEach::Queues": ["Name", ["A", "B"], { "Queue${Name}": {
                "Type": "AWS::SQS::Queue", "Properties": { "QueueName": { "Fn::Sub": "${Name}-${Topic.TopicName}" } }
            } }]
        },
        "Hooks": { "Green": { "Type": "AWS::CodeDeploy::BlueGreen", "Properties": {
            "Applications": [{ "Target": { "LogicalID": { "Ref": "Bucket" } } }]
        } } },
        "Outputs": {
            "Url": {
                "Condition": "IsBig", "Value": { "Fn::GetAtt": ["Bucket", "DomainName"] },
                "Export": { "Name": { "Fn::Join": ["-", [{ "Ref": "AWS::StackName" }, "url"]] } }
            },
            "Fn::ForEach::Urls": ["Name", ["A"], { "${Name}Url": {
                "Value": { "Fn::GetAtt": [{ "Fn::Sub": "Queue${Name}" }, "Arn"] }
            } }]
        },
        "Globals": { "Function": { "Environment": { "Variables": { "T": { "Ref": "Topic" } } } } }
    });
    assert_eq!(written(text), expect);
    // The same as JSON, which reads its own output.
    assert_eq!(written(&expect.to_string()), expect);
}

#[test]
fn functions_come_out_in_their_long_form() {
    let cases = [
        ("!Ref Other", json!({ "Ref": "Other" })),
        ("!Ref P", json!({ "Ref": "P" })),
        ("!Ref AWS::NoValue", json!({ "Ref": "AWS::NoValue" })),
        ("!GetAtt Other.A.B", json!({ "Fn::GetAtt": ["Other", "A.B"] })),
        ("{Fn::GetAtt: Other.A}", json!({ "Fn::GetAtt": ["Other", "A"] })),
        ("{Fn::GetAtt: [Other, !Ref P]}", json!({ "Fn::GetAtt": ["Other", { "Ref": "P" }] })),
        ("!If [C, 1, !Ref AWS::NoValue]", json!({ "Fn::If": ["C", 1, { "Ref": "AWS::NoValue" }] })),
        ("!FindInMap [M, !Ref P, b]", json!({ "Fn::FindInMap": ["M", { "Ref": "P" }, "b"] })),
        (
            "!FindInMap [M, a, b, DefaultValue: x]",
            json!({ "Fn::FindInMap": ["M", "a", "b", { "DefaultValue": "x" }] }),
        ),
        ("!Sub plain", json!({ "Fn::Sub": "plain" })),
        (
            "!Sub 'a${Other}${!Literal}${P}${Other.A.B}$'",
            json!({ "Fn::Sub": "a${Other}${!Literal}${P}${Other.A.B}$" }),
        ),
        ("!Sub ['${Other}${P}', {Other: x}]", json!({ "Fn::Sub": ["${Other}${P}", { "Other": "x" }] })),
        ("!Sub ['${Other}', {}]", json!({ "Fn::Sub": ["${Other}", {}] })),
        ("!Sub ['${V}', {V: !Ref Other}]", json!({ "Fn::Sub": ["${V}", { "V": { "Ref": "Other" } }] })),
        ("!Base64 {'Fn::Sub': 'x${P}'}", json!({ "Fn::Base64": { "Fn::Sub": "x${P}" } })),
        ("!Select [0, !GetAZs '']", json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] })),
        (
            "!Split [',', !ImportValue {'Fn::Sub': '${P}-x'}]",
            json!({ "Fn::Split": [",", { "Fn::ImportValue": { "Fn::Sub": "${P}-x" } }] }),
        ),
        ("!Cidr [10.0.0.0/16, 4, 8]", json!({ "Fn::Cidr": ["10.0.0.0/16", 4, 8] })),
        (
            "!Transform {Name: M, Parameters: {A: !Ref Other}}",
            json!({ "Fn::Transform": { "Name": "M", "Parameters": { "A": { "Ref": "Other" } } } }),
        ),
        (
            "{Fn::Transform: {Name: M}, Beside: !Ref Other}",
            json!({ "Fn::Transform": { "Name": "M" }, "Beside": { "Ref": "Other" } }),
        ),
        ("{Condition: C, Ref: x}", json!({ "Condition": "C", "Ref": "x" })),
        ("{Condition: C}", json!({ "Condition": "C" })),
        (
            "[1.10, 010, on, 2012-10-17, ~, 18446744073709551616]",
            json!([1.1, 8, true, "2012-10-17", null, 18446744073709551616_f64]),
        ),
    ];
    for (text, expect) in cases {
        assert_eq!(property(text), expect, "{text}");
    }
    // The reader of the test knows no such numbers.
    let (app, _, _include) =
        include("Resources: {A: {Type: A::B::C, Properties: {N: 18446744073709551616}}}");
    let file = app.synth().unwrap().file("s.template.json").unwrap().bytes.clone();
    assert!(String::from_utf8(file).unwrap().contains("\"N\": 18446744073709551616\n"));
}

#[test]
fn loops_shadow_names() {
    let text = "\
Transform: AWS::LanguageExtensions
Parameters: {Name: {Type: String}}
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      Fn::ForEach::Tags: [Name, [A, B], {'Tag${Name}': [!Ref Name, !Sub '${Name}-${Topic}']}]
      TopicName: !Ref Name
";
    let expect = json!({
        "Fn::ForEach::Tags": ["Name", ["A", "B"], {
            "Tag${Name}": [{ "Ref": "Name" }, { "Fn::Sub": "${Name}-${Topic}" }]
        }],
        "TopicName": { "Ref": "Name" }
    });
    assert_eq!(written(text)["Resources"]["Topic"]["Properties"], expect);
}

#[test]
fn macros_may_take_circles_apart() {
    let text = "\
Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties: {DefinitionBody: {uri: !Sub '${Function.Arn}/x'}, StageName: !Ref Stage}
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Environment: {Variables: {URL: !Sub 'https://${Api}.x/${Made}', ROLE: !GetAtt FunctionRole.Arn, STAGE: !Ref Stage}}
  Stage: {Type: Acme::Test::Stage}
";
    let written = written(text);
    assert_eq!(written["Transform"], "AWS::Serverless-2016-10-31");
    assert_eq!(
        written["Resources"]["Api"]["Properties"]["DefinitionBody"],
        json!({ "uri": { "Fn::Sub": "${Function.Arn}/x" } })
    );
    let variables = json!({
        "URL": { "Fn::Sub": "https://${Api}.x/${Made}" }, "ROLE": { "Fn::GetAtt": ["FunctionRole", "Arn"] },
        "STAGE": { "Ref": "Stage" }
    });
    assert_eq!(written["Resources"]["Function"]["Properties"]["Environment"]["Variables"], variables);
    // Without a macro it is a circle, which is shown with the lines of the template.
    let text = text
        .replace("Transform: AWS::Serverless-2016-10-31\n", "")
        .replace("Serverless", "Test")
        .replace("/${Made}", "")
        .replace("!GetAtt FunctionRole.Arn", "x");
    let found = problems(&text);
    assert_eq!(found.codes(), ["IAS0020", "IAS1513", "IAS1513"]); // as `AWS::Test` is no service
    let shown: Vec<String> =
        found.iter().flat_map(|one| &one.related).map(|(place, _)| place.to_string()).collect();
    assert!(shown.iter().all(|place| place.starts_with("old.yaml:")) && !shown.is_empty(), "{shown:?}");
}

#[test]
fn a_resource_without_type_is_a_macros() {
    let text = "Resources: {A: {Fn::Transform: {Name: M}, X: 1}, Fn::Transform: {Name: AWS::Include}}";
    let expect = json!({ "A": { "Fn::Transform": { "Name": "M" }, "X": 1 }, "Fn::Transform": { "Name": "AWS::Include" } });
    assert_eq!(written(text)["Resources"], expect);
}

// What can be done with it.

#[test]
fn handles_read_change_and_refer() {
    let (app, stack, old) = include(
        "Resources:\n  A:\n    Type: Acme::Test::Thing\n    Properties: {Name: a, Keep: [1]}\n  B: {Type: Acme::Test::Other, DependsOn: [A]}\n",
    );
    let a = old.untyped("A");
    assert_eq!(a.node().path(), "s/Old/A");
    assert_eq!(old.resources().len(), 2);
    assert_eq!(app.find::<CfnResource>().len(), 2);
    a.node().update_element(|element| element.properties.set("Name", pseudo::region()));
    let reader = CfnResource::new(
        &stack,
        "Reader",
        "Acme::Test::Thing",
        value!({ "Read": (a.attribute::<String>("Arn")) }),
    );
    old.untyped("B").node().add_dependency(&reader);
    let written = template(&app);
    assert_eq!(
        written["Resources"]["A"]["Properties"],
        json!({ "Name": { "Ref": "AWS::Region" }, "Keep": [1] })
    );
    assert_eq!(written["Resources"]["Reader"]["Properties"]["Read"], json!({ "Fn::GetAtt": ["A", "Arn"] }));
    assert_eq!(written["Resources"]["B"]["DependsOn"], json!(["A", "Reader"]));
}

#[test]
fn typed_handles() {
    use ias_aws::s3::{CfnBucket, CfnBucketProps};
    let (app, stack, old) = include(
        "Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: {BucketName: !Ref AWS::StackName, Future: 1}\n  E: {Type: AWS::S3::Bucket, Properties: {}}\n",
    );
    assert_eq!(app.find::<CfnBucket>().len(), 2);
    let bucket: CfnBucket = old.resource("A");
    bucket.node().acknowledge(&ias_aws::codes::PROPERTY_UNKNOWN); // newer than the facts
    assert!(bucket.get(CfnBucketProps::bucket_name).unwrap().known().is_none());
    bucket.set(CfnBucketProps::bucket_name, "new");
    bucket.update(|props| props.object_lock_enabled(true));
    old.resource::<CfnBucket>("E").set(CfnBucketProps::bucket_name, "eee");
    CfnOutput::new(&stack, "Name", CfnOutputProps::new(bucket.reference()));
    Tags::of(&stack).add("team", "a");
    let tags = json!([{ "Key": "team", "Value": "a" }]);
    let resources = template(&app)["Resources"].clone();
    assert_eq!(
        resources["A"]["Properties"],
        json!({ "BucketName": "new", "Future": 1, "ObjectLockEnabled": true, "Tags": tags })
    );
    assert_eq!(resources["E"]["Properties"], json!({ "BucketName": "eee", "Tags": tags }));
}

#[test]
fn parameters_can_be_given_values() {
    let text = "\
Parameters:
  Team: {Type: String}
  Zones: {Type: CommaDelimitedList}
  Kept: {Type: String}
Conditions: {Big: !Equals [!Ref Team, a]}
Resources:
  A:
    Type: Acme::Test::Thing
    Properties: {T: !Ref Team, S: !Sub '${Team}-${A.Own}-${Kept}', V: !Sub ['${Team}${X}', {X: 1}], Z: !Select [0, !Ref Zones]}
";
    let app = App::new();
    let other = Stack::new(&app, "other", StackProps::new());
    let made = CfnResource::new(&other, "Made", "Acme::Test::Thing", value!({}));
    let stack = Stack::new(&app, "s", StackProps::new());
    let name: Val<String> = made.reference();
    let props = IncludeProps::new(source(&text.replace("A.Own", "Kept")))
        .parameter("Team", name)
        .parameter("Zones", value!(["a", "b"]));
    Include::new(&stack, "Old", props);
    let assembly = app.synth().unwrap();
    let written: Value = serde_json::from_slice(&assembly.file("s.template.json").unwrap().bytes).unwrap();
    let import = json!({ "Fn::ImportValue": "other:ExportsOutputRefMadeE0E3D6F5" });
    let imported = written["Resources"]["A"]["Properties"]["T"].clone();
    assert!(
        imported["Fn::ImportValue"].as_str().unwrap().starts_with("other:ExportsOutputRefMade"),
        "{import}"
    );
    assert_eq!(written["Parameters"], json!({ "Kept": { "Type": "String" } }));
    assert_eq!(
        written["Resources"]["A"]["Properties"],
        json!({
            "T": imported, "S": { "Fn::Sub": ["${Team}-${Kept}-${Kept}", { "Team": imported }] },
            "V": { "Fn::Sub": ["${Team}${X}", { "X": 1, "Team": imported }] }, "Z": { "Fn::Select": [0, ["a", "b"]] }
        })
    );
    assert_eq!(written["Conditions"], json!({ "Big": { "Fn::Equals": [imported, "a"] } }));
}

#[test]
fn logical_ids_can_follow_the_path() {
    let text = "\
Parameters: {P: {Type: String}}
Conditions: {C: !Equals [!Ref P, x]}
Mappings: {M: {a: {b: c}}}
Resources:
  A: {Type: Acme::Test::Thing, Condition: C, Properties: {F: !FindInMap [M, a, b], S: !Sub '${B.X}-${P}'}}
  B: {Type: Acme::Test::Thing}
Outputs: {O: {Value: !Ref A, Condition: C}}
";
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    for id in ["One", "Two"] {
        Include::new(&stack, id, IncludeProps::new(source(text)).preserve_logical_ids(false));
    }
    let written = template(&app);
    let name = |section: &str, part: &str| {
        let mut names = written[section].as_object().unwrap().keys();
        names.find(|name| name.starts_with(part)).cloned().unwrap()
    };
    let (a, b) = (name("Resources", "OneA"), name("Resources", "OneB"));
    // As aws-cdk-lib names them.
    assert_eq!(a, "OneA3B8E1D1C".replace("3B8E1D1C", &a[4..]));
    let (p, c, m) =
        (name("Parameters", "OneP"), name("Conditions", "OneConditionsC"), name("Mappings", "OneMappingsM"));
    let resource = &written["Resources"][&a];
    assert_eq!(resource["Condition"], c.as_str());
    assert_eq!(
        resource["Properties"],
        json!({ "F": { "Fn::FindInMap": [m, "a", "b"] }, "S": { "Fn::Sub": format!("${{{b}.X}}-${{{p}}}") } })
    );
    assert_eq!(written["Outputs"].as_object().unwrap().len(), 2);
}

#[test]
fn changed_names_are_followed() {
    let (app, _, old) = include(
        "Resources:\n  A: {Type: A::B::C, DependsOn: B, Properties: {S: !Sub '${B}', R: !GetAtt B.X}}\n  B: {Type: A::B::C}\n",
    );
    old.untyped("B").node().update_element(|element| element.naming = ias_core::Naming::Given("New".into()));
    let a = template(&app)["Resources"]["A"].clone();
    assert_eq!(a["DependsOn"], "New");
    assert_eq!(a["Properties"], json!({ "S": { "Fn::Sub": "${New}" }, "R": { "Fn::GetAtt": ["New", "X"] } }));
}

#[test]
fn nested_templates_are_taken_in_too() {
    let (app, _, old) = include(
        "Resources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: 'https://old', Parameters: {P: x}}\n  R: {Type: A::B::C, Properties: {V: !GetAtt Child.Outputs.O}}\n",
    );
    let inner = "Parameters: {P: {Type: String}}\nResources: {T: {Type: A::B::C, Properties: {P: !Ref P}}}\nOutputs: {O: {Value: !Ref T}}\n";
    let child = old.nested("Child", IncludeProps::new(Source::new("child.yaml", inner)));
    CfnResource::new(&child.stack, "More", "A::B::C", value!({}));
    let assembly = app.synth().unwrap();
    let outer: Value = serde_json::from_slice(&assembly.file("s.template.json").unwrap().bytes).unwrap();
    let properties = &outer["Resources"]["Child"]["Properties"];
    assert_eq!(properties["Parameters"], json!({ "P": "x" }));
    assert_ne!(properties["TemplateURL"], json!("https://old"));
    assert_eq!(outer["Resources"]["R"]["Properties"]["V"], json!({ "Fn::GetAtt": ["Child", "Outputs.O"] }));
    let nested = assembly.files().iter().find(|file| file.path.ends_with(".nested.template.json")).unwrap();
    let nested: Value = serde_json::from_slice(&nested.bytes).unwrap();
    assert_eq!(nested["Resources"]["T"]["Properties"], json!({ "P": { "Ref": "P" } }));
    assert_eq!(nested["Outputs"], json!({ "O": { "Value": { "Ref": "T" } } }));
    assert!(nested["Resources"]["More"].is_object());
}

#[test]
fn several_templates_in_one_stack() {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    stack.add_transform("Own");
    let head = "AWSTemplateFormatVersion: '2010-09-09'\nTransform: AWS::Serverless-2016-10-31\n";
    for (id, resource) in [("B", "X"), ("A", "Y")] {
        let text = format!("{head}Resources: {{{resource}: {{Type: A::B::C}}}}\n");
        Include::new(&stack, id, IncludeProps::new(source(&text)));
    }
    let written = template(&app);
    assert_eq!(written["AWSTemplateFormatVersion"], "2010-09-09");
    assert_eq!(written["Transform"], json!(["Own", "AWS::Serverless-2016-10-31"]));

    let text = "Description: other\nResources: {X: {Type: A::B::C}}\n";
    Include::new(&stack, "C", IncludeProps::new(Source::new("c.yaml", text)));
    let text = "Description: an old one\nGlobals: {A: 1}\nResources: {Z: {Type: A::B::C}}\n";
    Include::new(&stack, "D", IncludeProps::new(Source::new("d.yaml", text)));
    assert_eq!(
        lines(&app.synth().err().unwrap()),
        [
            "c.yaml:2:13 IAS1001 the logical id `X` is already that of `B/X` | give one of the two another id; logical ids are made of letters and digits only",
            "d.yaml:1:1 IAS1603 `Description` says something else than that of `C/$Template/Description` | a stack has one of them: put one of the two into another stack",
        ]
    );
}

#[test]
fn the_stacks_own_description_comes_first() {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new().description("mine"));
    Include::new(
        &stack,
        "Old",
        IncludeProps::new(source("Description: old\nResources: {X: {Type: A::B::C}}\n")),
    );
    assert_eq!(template(&app)["Description"], "mine");
}

// What is wrong with it.

#[test]
fn templates_that_are_none() {
    refuses("", &["old.yaml:1:1 IAS1601 the template is empty | a template has `Resources`"]);
    refuses(
        "[1]",
        &["old.yaml:1:1 IAS1601 a template is a map, and this is a list | a template has `Resources`"],
    );
    refuses(
        "just text",
        &["old.yaml:1:1 IAS1601 a template is a map, and this is text | a template has `Resources`"],
    );
    refuses(
        "Ressources: {}",
        &["old.yaml:1:1 IAS1601 the template has no `Resources` | is `Ressources` meant?"],
    );
    refuses(
        "a: 1\n---\nb: 1\n",
        &["old.yaml:3:1 IAS1601 a template is one document, and this is a second one | split the file"],
    );
    refuses(
        "Resources: {",
        &[
            "old.yaml:2:1 IAS0050 `old.yaml` cannot be read: while parsing a node, did not find expected node content",
        ],
    );
    refuses(
        "Resources:\n  A: {Type: A::B::C, Properties: {X: !Reff A, X: 1}}\n",
        &[
            "old.yaml:2:47 IAS0052 the key `X` stands twice in one map | take one of the two away",
            "old.yaml:2:38 IAS0053 the tag `!Reff` means nothing here | did you mean `!Ref`?",
        ],
    );
}

#[test]
fn parts_that_are_none() {
    refuses(
        "\
Outputs:
Parameters: {A: {Type: String}, P: x}
Resources:
  A: {Type: A::B::C}
  B: [1]
  C: {Properties: {}}
  D: {Type: [x]}
  my-id: {Type: A::B::C}
",
        &[
            "old.yaml:1:1 IAS1601 `Outputs` is a map, and this is nothing | take it away if it is empty",
            "old.yaml:4:3 IAS1601 `A` is the name of a parameter and of a resource | rename one of the two: both are what `Ref` finds",
            "old.yaml:2:33 IAS1601 `P` in `Parameters` is a map, and this is text | take it away if it is empty",
            "old.yaml:5:3 IAS1601 the resource `B` is a map, and this is a list | a resource has a `Type`",
            "old.yaml:6:3 IAS1601 the resource `C` has no `Type` | add it: `Type: AWS::S3::Bucket`",
            "old.yaml:7:7 IAS1601 the `Type` of `D` is no text | write `AWS::S3::Bucket`",
            "old.yaml:8:3 IAS1002 `my-id` is no logical id, which has 1 to 255 letters and digits | use letters and digits only",
        ],
    );
}

#[test]
fn names_that_lead_nowhere_have_their_line() {
    let found = problems(
        "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    DependsOn: Buckett\n    Properties:\n      Tags:\n        - Key: a\n          Value: !Ref Bukket\n",
    );
    let found = lines(&found);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("old.yaml:4:5 IAS1404 ")), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("old.yaml:8:11 IAS1404 ")), "{found:?}");
}

#[test]
fn a_program_may_ask_for_what_is_not_there() {
    let (app, _, old) =
        include("Parameters: {Size: {Type: String}}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n");
    let line = line!() + 1;
    let topic = old.untyped("Topik");
    old.condition("C");
    old.cfn_parameter("Sice");
    CfnOutput::new(&old, "Out", CfnOutputProps::new(topic.reference()));
    let found = app.synth().err().unwrap();
    let shown: Vec<String> = found
        .iter()
        .map(|one| format!("{} {} {}", one.places[0].line - line, one.message, one.hint.clone().unwrap()))
        .collect();
    assert_eq!(
        shown,
        [
            "0 the template has no resource `Topik` did you mean `Topic`?",
            "1 the template has no condition `C` it has no condition at all",
            "2 the template has no parameter `Sice` did you mean `Size`?",
        ]
    );
    let (app, stack, _) = include("Resources: {A: {Type: A::B::C}}");
    Include::new(
        &stack,
        "More",
        IncludeProps::new(source("Resources: {B: {Type: A::B::C}}")).parameter("X", "y"),
    );
    assert_eq!(app.synth().err().unwrap().codes(), ["IAS1602"]);
}

#[test]
fn a_handle_of_another_type_is_a_mistake() {
    let (app, _, old) = include("Resources: {Topic: {Type: AWS::SNS::Topic}}");
    old.resource::<ias_aws::s3::CfnBucket>("Topic");
    let found = app.synth().err().unwrap();
    let problem = found.iter().next().unwrap();
    assert_eq!(problem.message, "`Topic` is an `AWS::SNS::Topic` and no `AWS::S3::Bucket`");
    assert!(problem.places[0].file().ends_with("include.rs"));
}

#[test]
fn numbers_in_other_bases_are_warned_of() {
    let text = "\
Mappings: {Accounts: {012345670123: {a: 1}, 012345678901: {a: 2}}}
Resources:
  A: {Type: A::B::C, Properties: {mode: 0644, at: 12:30, ok: '0644', hex: 0x1F, f: 0.5, z: 0}}
";
    let (app, _, _include) = include(text);
    let assembly = app.synth().unwrap();
    assert_eq!(
        lines(assembly.warnings()),
        [
            "old.yaml:1:23 IAS1604 CloudFormation reads `012345670123` as the number 1402433619 | write \"012345670123\" if it is text",
            "old.yaml:3:41 IAS1604 CloudFormation reads `0644` as the number 420 | write \"0644\" if it is text",
            "old.yaml:3:51 IAS1604 CloudFormation reads `12:30` as the number 750 | write \"12:30\" if it is text",
        ]
    );
    let written = template(&app);
    assert_eq!(
        written["Mappings"]["Accounts"],
        json!({ "1402433619": { "a": 1 }, "012345678901": { "a": 2 } })
    );
}

#[test]
fn a_variable_with_a_dot_is_no_attribute() {
    let text = "{ 'Fn::Sub': ['${Other.Arn}/${Other}', { Other.Arn: x }] }";
    assert_eq!(property(text), json!({ "Fn::Sub": ["${Other.Arn}/${Other}", { "Other.Arn": "x" }] }));
}

/// Each call is converted once, however deep it stands in the variables of others.
#[test]
fn substitutions_in_substitutions_take_no_longer_than_they_are() {
    let deep =
        (0..40).fold("x".to_owned(), |inner, _| format!("{{ 'Fn::Sub': ['${{V}}', {{ V: {inner} }}] }}"));
    let mut found = &property(&deep);
    for _ in 0..40 {
        assert_eq!(found["Fn::Sub"][0], "${V}");
        found = &found["Fn::Sub"][1]["V"];
    }
    assert_eq!(*found, "x");
}
