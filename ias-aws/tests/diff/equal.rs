//! What does not show: the same said in another way.

use ias_aws::diff::Templates;
use ias_core::diff::{Compare, Document, Impact};
use serde_json::{Value as Json, json};

use crate::support::{names, resources, verdict};

#[track_caller]
fn same(type_name: &str, before: Json, after: Json) {
    assert_eq!(verdict(type_name, &before, &after), Impact::NoChange, "{before} {after}");
    assert_eq!(verdict(type_name, &after, &before), Impact::NoChange, "{after} {before}");
}

#[test]
fn order_of_keys_short_forms_and_spellings() {
    same(
        "AWS::S3::Bucket",
        json!({ "BucketName": "a", "Tags": [] }),
        json!({ "Tags": [], "BucketName": "a" }),
    );
    let arn = json!({ "Fn::GetAtt": ["Key", "Arn"] });
    let bucket = |value: &Json| json!({ "BucketName": value });
    same("AWS::S3::Bucket", bucket(&arn), bucket(&json!({ "Fn::GetAtt": "Key.Arn" })));
    same("AWS::S3::Bucket", bucket(&arn), bucket(&json!({ "Fn::Sub": "${Key.Arn}" })));
    same(
        "AWS::S3::Bucket",
        bucket(&json!({ "Fn::Join": ["-", ["a", { "Ref": "AWS::Region" }]] })),
        bucket(&json!({ "Fn::Sub": "a-${AWS::Region}" })),
    );
    same("AWS::S3::Bucket", bucket(&json!({ "Ref": "AWS::NoValue" })), json!({}));
    same(
        "AWS::S3::Bucket",
        json!({ "Tags": [{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": "2" }] }),
        json!({ "Tags": [{ "Key": "b", "Value": "2" }, { "Value": "1", "Key": "a" }] }),
    );
}

#[test]
fn numbers_and_truth_values_as_text() {
    same(
        "AWS::SQS::Queue",
        json!({ "DelaySeconds": 5, "FifoQueue": true }),
        json!({ "DelaySeconds": "5", "FifoQueue": "true" }),
    );
    same("AWS::RDS::DBInstance", json!({ "AllocatedStorage": 20 }), json!({ "AllocatedStorage": "20" }));
    same("AWS::SQS::Queue", json!({ "DelaySeconds": 5.0 }), json!({ "DelaySeconds": 5 }));
    same(
        "AWS::Lambda::Function",
        json!({ "Environment": { "Variables": { "A": 1 } } }),
        json!({ "Environment": { "Variables": { "A": "1" } } }),
    );
    same("Custom::Thing", json!({ "Count": 1, "On": true }), json!({ "Count": "1", "On": "true" }));
    same("Acme::Lake::Fish", json!({ "Count": 1 }), json!({ "Count": "1" }));
    let differs = verdict("AWS::SQS::Queue", &json!({ "DelaySeconds": 5 }), &json!({ "DelaySeconds": "6" }));
    assert_eq!(differs, Impact::WillUpdate);
}

#[test]
fn json_as_text_and_policies() {
    let policy = json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["s3:Get*"], "Resource": "*" }] });
    let other = json!({ "Statement": { "Action": "s3:Get*", "Resource": ["*"], "Effect": "Allow" }, "Version": "2012-10-17" });
    same("AWS::S3::BucketPolicy", json!({ "PolicyDocument": policy }), json!({ "PolicyDocument": other }));
    same(
        "AWS::S3::BucketPolicy",
        json!({ "PolicyDocument": policy }),
        json!({ "PolicyDocument": other.to_string() }),
    );
    let body = |text: &str| json!({ "DashboardBody": text });
    same(
        "AWS::CloudWatch::Dashboard",
        body(r#"{"widgets":[],"start":"-P1D"}"#),
        body("{ \"start\": \"-P1D\",\n \"widgets\": [] }"),
    );
    let definition = |text: &str| json!({ "DefinitionString": text });
    same(
        "AWS::StepFunctions::StateMachine",
        definition(r#"{"StartAt":"A","States":{}}"#),
        definition(r#"{"States":{}, "StartAt":"A"}"#),
    );
}

#[test]
fn names_of_others_have_no_order() {
    let of = |depends: Json| json!({ "A": { "Type": "AWS::SNS::Topic", "DependsOn": depends } });
    assert_eq!(names(&resources(&of(json!("B")), &of(json!(["B"])))), []);
    assert_eq!(names(&resources(&of(json!(["C", "B"])), &of(json!(["B", "C"])))), []);
    let empty = |of: Json| json!({ "A": of });
    let (bare, with) =
        (json!({ "Type": "AWS::SNS::Topic" }), json!({ "Type": "AWS::SNS::Topic", "Properties": {} }));
    assert_eq!(names(&resources(&empty(bare), &empty(with))), []);
}

#[test]
fn yaml_with_short_forms_is_the_same_template() {
    let yaml = "Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub '${AWS::Region}-data'\n  Policy:\n    Type: AWS::S3::BucketPolicy\n    Properties: { Bucket: !Ref Data, PolicyDocument: { Statement: [] } }\n";
    let template = json!({ "Resources": {
        "Policy": { "Type": "AWS::S3::BucketPolicy", "Properties": { "PolicyDocument": { "Statement": [] }, "Bucket": { "Ref": "Data" } } },
        "Data": { "Type": "AWS::S3::Bucket", "Properties": { "BucketName": { "Fn::Join": ["", [{ "Ref": "AWS::Region" }, "-data"]] } } },
    } });
    let json = template.to_string();
    let (yaml, json) = (
        Document { name: "a.yaml", bytes: yaml.as_bytes() },
        Document { name: "a.json", bytes: json.as_bytes() },
    );
    let found = Templates.compare(Some(yaml), Some(json)).unwrap();
    assert_eq!((names(&found), found.unchanged), (vec![], 2));
    let broken = Document { name: "a.json", bytes: b"{ \"Resources\": { }" };
    assert_eq!(Templates.compare(Some(broken), Some(json)).unwrap_err().codes(), ["IAS0050"]);
    assert!(Templates.recognizes(yaml) && !Templates.recognizes(broken));
}

#[test]
fn odd_templates_are_compared_too() {
    let compare = |before: &str, after: &str| {
        let document = |text| Document { name: "a.json", bytes: str::as_bytes(text) };
        Templates.compare(Some(document(before)), Some(document(after))).map(|found| found.changes.len())
    };
    let deep = |leaf: u8| {
        let nested = format!("{}{leaf}{}", "[".repeat(150), "]".repeat(150));
        format!(
            "{{\"Resources\": {{ \"A\": {{ \"Type\": \"T\", \"Properties\": {{ \"P\": {nested} }} }} }} }}"
        )
    };
    assert_eq!(compare(&deep(1), &deep(1)).unwrap(), 0);
    assert_eq!(compare(&deep(1), &deep(2)).unwrap(), 1);
    assert_eq!(compare("{}", "{}").unwrap(), 0);
    assert_eq!(compare("{ \"Resources\": [] }", "{ \"Resources\": [1] }").unwrap(), 1);
    assert_eq!(compare("{ \"Resources\": { \"A\": 1 } }", "{ \"Resources\": { \"A\": null } }").unwrap(), 1);
    let odd = "{ \"Resources\": { \"A\": { \"Type\": 1, \"Properties\": [] } } }";
    assert_eq!(compare(odd, "{ \"Resources\": { \"A\": { \"Properties\": \"x\" } } }").unwrap(), 1);
    let with_loop = |item: &str| {
        format!(
            "{{ \"Resources\": {{ \"Fn::ForEach::Loop\": [\"X\", [\"{item}\"], {{ \"T${{X}}\": {{ \"Type\": \"AWS::SNS::Topic\" }} }}] }} }}"
        )
    };
    assert_eq!(compare(&with_loop("a"), &with_loop("b")).unwrap(), 1);
}
