//! Pairs of templates, and what happens to their resources.

use ias_core::diff::{Impact, Loss};
use serde_json::{Value as Json, json};

use crate::support::{change, compare, names, resources, verdict};
use Impact::{MayReplace, NoChange, WillCreate, WillDestroy, WillOrphan, WillReplace, WillUpdate};

#[test]
fn what_differs_inside_a_resource() {
    #[track_caller]
    fn check(type_name: &str, before: Json, after: Json, expect: Impact) {
        assert_eq!(verdict(type_name, &before, &after), expect, "{type_name} {before} {after}");
    }
    // In place.
    check(
        "AWS::S3::Bucket",
        json!({}),
        json!({ "VersioningConfiguration": { "Status": "Enabled" } }),
        WillUpdate,
    );
    check("AWS::Lambda::Function", json!({ "MemorySize": 128 }), json!({ "MemorySize": 256 }), WillUpdate);
    check(
        "AWS::DynamoDB::Table",
        json!({ "BillingMode": "PROVISIONED" }),
        json!({ "BillingMode": "PAY_PER_REQUEST" }),
        WillUpdate,
    );
    check(
        "AWS::RDS::DBInstance",
        json!({ "DBInstanceClass": "db.t4g.small" }),
        json!({ "DBInstanceClass": "db.t4g.large" }),
        WillUpdate,
    );
    check("AWS::ECS::Service", json!({ "DesiredCount": 1 }), json!({ "DesiredCount": 2 }), WillUpdate);
    // Conditional: the schema says that it depends.
    check(
        "AWS::EC2::Instance",
        json!({ "InstanceType": "t4g.small" }),
        json!({ "InstanceType": "m7g.large" }),
        MayReplace,
    );
    check(
        "AWS::EC2::Instance",
        json!({ "EbsOptimized": true }),
        json!({ "EbsOptimized": false }),
        MayReplace,
    );
    check("AWS::EC2::Instance", json!({ "KernelId": "aki-1" }), json!({ "KernelId": "aki-2" }), MayReplace);
    check("AWS::EC2::Instance", json!({ "HostId": "h-1" }), json!({}), MayReplace);
    // Inside a property that is create-only as a whole.
    check(
        "AWS::ECR::Repository",
        json!({ "EncryptionConfiguration": { "EncryptionType": "AES256" } }),
        json!({ "EncryptionConfiguration": { "EncryptionType": "KMS" } }),
        WillReplace,
    );
    check(
        "AWS::ECS::TaskDefinition",
        json!({ "ContainerDefinitions": [{ "Name": "a", "Image": "x:1" }] }),
        json!({ "ContainerDefinitions": [{ "Name": "a", "Image": "x:2" }] }),
        WillReplace,
    );
    // A property that is taken away or added.
    check("AWS::SQS::Queue", json!({ "QueueName": "a" }), json!({}), WillReplace);
    check("AWS::SQS::Queue", json!({}), json!({ "FifoQueue": true }), WillReplace);
    // A text that became an expression.
    check(
        "AWS::SQS::Queue",
        json!({ "QueueName": "a" }),
        json!({ "QueueName": { "Ref": "P" } }),
        WillReplace,
    );
    check(
        "AWS::SNS::Topic",
        json!({ "DisplayName": "a" }),
        json!({ "DisplayName": { "Ref": "P" } }),
        WillUpdate,
    );
    // Types of others.
    check("Acme::Lake::Fish", json!({ "Size": 1 }), json!({ "Size": 2 }), WillUpdate);
    check("Custom::Fish", json!({ "ServiceToken": "a" }), json!({ "ServiceToken": "b" }), WillReplace);
    check("Custom::Fish", json!({ "Size": 1 }), json!({ "Size": 2 }), WillUpdate);
}

#[test]
fn what_stands_beside_the_properties() {
    #[track_caller]
    fn check(before: Json, after: Json, expect: Impact) {
        let of = |beside: &Json| {
            let mut resource = json!({ "Type": "AWS::SNS::Topic" });
            resource.as_object_mut().unwrap().extend(beside.as_object().unwrap().clone());
            json!({ "T": resource })
        };
        let found = resources(&of(&before), &of(&after));
        assert_eq!(names(&found), [("T", expect)], "{before} {after}");
    }
    check(json!({}), json!({ "DependsOn": "A" }), NoChange);
    check(json!({}), json!({ "Metadata": { "a": 1 } }), NoChange);
    check(json!({ "DeletionPolicy": "Delete" }), json!({ "DeletionPolicy": "Retain" }), NoChange);
    check(json!({}), json!({ "Condition": "C" }), MayReplace);
    check(json!({ "Type": "AWS::SQS::Queue" }), json!({}), WillReplace);
}

const TABLE: &str = "AWS::DynamoDB::Table";

fn table(beside: &Json, properties: &Json) -> Json {
    let mut resource = json!({ "Type": TABLE, "Properties": properties });
    resource.as_object_mut().unwrap().extend(beside.as_object().unwrap().clone());
    json!({ "T": resource })
}

#[test]
fn what_loses_its_data() {
    #[track_caller]
    fn check(before: Json, after: Json, impact: Impact, loss: Option<Loss>) {
        let found = resources(&before, &after);
        let change = change(&found, "T");
        assert_eq!((change.impact, change.loses), (impact, loss), "{before} {after}");
    }
    let nothing = json!({});
    let (old, new) = (json!({ "TableName": "a" }), json!({ "TableName": "b" }));
    let retain = json!({ "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain" });
    let on_create = json!({ "DeletionPolicy": "RetainExceptOnCreate" });
    let snapshot = json!({ "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot" });
    check(table(&nothing, &old), table(&nothing, &new), WillReplace, Some(Loss::Replaced));
    check(table(&retain, &old), table(&retain, &new), WillReplace, None);
    check(table(&nothing, &old), table(&retain, &new), WillReplace, None);
    check(table(&retain, &old), table(&nothing, &new), WillReplace, Some(Loss::Replaced));
    check(table(&snapshot, &old), table(&snapshot, &new), WillReplace, None);
    check(table(&nothing, &old), nothing.clone(), WillDestroy, Some(Loss::Deleted));
    check(table(&retain, &old), nothing.clone(), WillOrphan, None);
    check(table(&on_create, &old), nothing.clone(), WillOrphan, None);
    check(table(&snapshot, &old), nothing.clone(), WillDestroy, None);
    check(nothing.clone(), table(&nothing, &old), WillCreate, None);
    let of =
        |type_name: &str, properties: Json| json!({ "T": { "Type": type_name, "Properties": properties } });
    check(of("AWS::RDS::DBCluster", json!({})), nothing.clone(), WillDestroy, None);
    check(of("AWS::RDS::DBInstance", json!({})), nothing.clone(), WillDestroy, None);
    let member = json!({ "DBClusterIdentifier": "c" });
    check(of("AWS::RDS::DBInstance", member), nothing.clone(), WillDestroy, Some(Loss::Deleted));
    check(of("AWS::SNS::Topic", json!({})), nothing.clone(), WillDestroy, None);
    check(of("AWS::ECR::Repository", json!({})), nothing.clone(), WillDestroy, Some(Loss::Deleted));
    let instance = |size: &str| of("AWS::EC2::Volume", json!({ "AvailabilityZone": size }));
    let found = resources(&instance("a"), &instance("b"));
    assert_eq!(change(&found, "T").loses.is_some(), change(&found, "T").impact >= MayReplace);
}

#[test]
fn what_is_no_longer_kept_is_told_before_it_goes() {
    let properties = json!({ "TableName": "a" });
    let (kept, not) =
        (table(&json!({ "DeletionPolicy": "Retain" }), &properties), table(&json!({}), &properties));
    let found = resources(&kept, &not);
    let change = change(&found, "T");
    assert_eq!((change.impact, change.loses), (NoChange, None));
    assert_eq!(change.notes, ["nothing keeps its data any longer when it is deleted"]);
    assert!(resources(&not, &kept).changes[0].notes.is_empty());
}

#[test]
fn a_name_given_by_hand_stops_a_replacement() {
    let of = |schema: &str| {
        table(&json!({}), &json!({ "TableName": "orders", "ImportSourceSpecification": schema }))
    };
    let found = resources(&of("a"), &of("b"));
    assert_eq!(
        change(&found, "T").notes,
        ["CloudFormation refuses to replace it while `TableName` stays the same"]
    );
}

#[test]
fn a_replacement_spreads_through_references() {
    let of = |cidr: &str| {
        json!({
            "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": cidr } },
            "Net": { "Type": "AWS::EC2::Subnet", "Properties": { "VpcId": { "Ref": "Vpc" } } },
            "Gate": { "Type": "AWS::EC2::NatGateway", "Properties": { "SubnetId": { "Ref": "Net" } } },
            "Group": { "Type": "AWS::EC2::SecurityGroup", "Properties": { "VpcId": { "Fn::Sub": "${Vpc}" }, "GroupDescription": "d" } },
            "Web": { "Type": "AWS::Lambda::Function", "Properties": { "VpcConfig": { "SubnetIds": [{ "Ref": "Net" }] } } },
            "Topic": { "Type": "AWS::SNS::Topic" },
        })
    };
    let found = resources(&of("10.0.0.0/16"), &of("10.1.0.0/16"));
    let expect = [
        ("Vpc", WillReplace),
        ("Group", WillReplace),
        ("Net", WillReplace),
        ("Gate", WillReplace),
        ("Web", WillUpdate),
    ];
    let mut sorted = names(&found);
    sorted.sort();
    let mut expect = expect.to_vec();
    expect.sort();
    assert_eq!((sorted, found.unchanged), (expect, 1));
    let entry = &change(&found, "Gate").entries[0];
    assert_eq!(entry.shown_path(), "SubnetId");
    assert_eq!(entry.because.as_ref().unwrap().to_string(), "Net is replaced");
}

#[test]
fn what_may_be_replaced_spreads_as_such() {
    let of = |size: &str| {
        json!({
            "Host": { "Type": "AWS::EC2::Instance", "Properties": { "InstanceType": size } },
            "Mount": { "Type": "AWS::EC2::VolumeAttachment", "Properties": { "InstanceId": { "Ref": "Host" }, "VolumeId": "v" } },
        })
    };
    let found = resources(&of("t4g.small"), &of("m7g.large"));
    assert_eq!(names(&found), [("Host", MayReplace), ("Mount", MayReplace)]);
}

#[test]
fn a_reference_made_of_names_that_stay_does_not_change() {
    let of = |lock: bool| {
        json!({
            "Data": { "Type": "AWS::S3::Bucket", "Properties": { "BucketName": "data", "ObjectLockEnabled": lock } },
            "Policy": { "Type": "AWS::S3::BucketPolicy", "Properties": { "Bucket": { "Ref": "Data" } } },
        })
    };
    assert_eq!(names(&resources(&of(false), &of(true))), [("Data", WillReplace)]);
}

#[test]
fn inputs_of_the_template_are_causes_too() {
    let of = |default: &str, zone: &str, production: bool| {
        json!({
            "Parameters": { "Name": { "Type": "String", "Default": default } },
            "Mappings": { "Zones": { "eu": { "a": zone } } },
            "Conditions": { "Prod": { "Fn::Equals": [production, true] } },
            "Resources": {
                "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "QueueName": { "Ref": "Name" } } },
                "Net": { "Type": "AWS::EC2::Subnet", "Properties": { "AvailabilityZone": { "Fn::FindInMap": ["Zones", "eu", "a"] } } },
                "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "DisplayName": { "Fn::If": ["Prod", "a", "b"] } } },
                "Only": { "Type": "AWS::SNS::Topic", "Condition": "Prod" },
            },
        })
    };
    let start = of("a", "z1", true);
    let found = compare(&start, &of("b", "z1", true));
    assert_eq!(names(&found), [("Queue", MayReplace), ("Name", WillUpdate)]);
    assert_eq!(change(&found, "Queue").loses, Some(Loss::Replaced));
    let found = compare(&start, &of("a", "z2", true));
    assert_eq!(names(&found), [("Net", MayReplace), ("Zones", WillUpdate)]);
    let found = compare(&start, &of("a", "z1", false));
    assert_eq!(names(&found), [("Only", MayReplace), ("Topic", WillUpdate), ("Prod", WillUpdate)]);
}

#[test]
fn what_only_goes_by_another_name() {
    let of = |id: &str, size: i64| {
        let table = json!({ "Type": TABLE, "Properties": { "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }], "BillingMode": "PAY_PER_REQUEST", "TableClass": "STANDARD", "X": size } });
        json!({ id: table, "P": { "Type": "AWS::SSM::Parameter", "Properties": { "Value": { "Ref": id } } } })
    };
    let found = resources(&of("Old", 1), &of("New", 1));
    assert_eq!(names(&found), [("New", WillReplace), ("P", WillUpdate)]);
    let renamed = change(&found, "New");
    assert_eq!(
        (renamed.renamed.as_ref().unwrap().from.as_str(), renamed.loses),
        ("Old", Some(Loss::Renamed))
    );
    assert!(renamed.entries.is_empty());
    // Nearly the same.
    let found = resources(&of("Old", 1), &of("New", 2));
    assert_eq!(change(&found, "New").renamed.as_ref().unwrap().from, "Old");
    // Another resource altogether.
    let other = json!({ "New": { "Type": TABLE, "Properties": { "TableName": "else" } } });
    let found = resources(&of("Old", 1), &other);
    assert!(change(&found, "New").renamed.is_none());
    assert_eq!(change(&found, "Old").impact, WillDestroy);
    // Two that refer to each other move together.
    let pair = |queue: &str, policy: &str| {
        json!({
            queue: { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": 5 } },
            policy: { "Type": "AWS::SQS::QueuePolicy", "Properties": { "Queues": [{ "Ref": queue }] } },
        })
    };
    let found = resources(&pair("AQ", "AP"), &pair("BQ", "BP"));
    assert!(found.changes.iter().all(|change| change.renamed.is_some()), "{found:#?}");
    // One that is kept stays behind, and no data go.
    let kept =
        |id: &str| json!({ id: { "Type": TABLE, "DeletionPolicy": "Retain", "Properties": { "X": 1 } } });
    let found = resources(&kept("A"), &kept("B"));
    assert_eq!(
        (change(&found, "B").loses, change(&found, "B").notes.as_slice()),
        (None, &["the old one stays behind".to_owned()][..])
    );
}

#[test]
fn other_sections_show_too() {
    let of = |value: &str| json!({ "Description": value, "Outputs": { "O": { "Value": value } }, "Resources": {} });
    assert_eq!(names(&compare(&of("a"), &of("b"))), [("O", WillUpdate), ("Description", WillUpdate)]);
    let found = compare(&of("a"), &json!({ "Resources": {} }));
    assert_eq!(names(&found), [("O", WillDestroy), ("Description", WillDestroy)]);
}

#[test]
fn outputs_follow_what_they_read() {
    let of = |cidr: &str| {
        json!({
            "Resources": { "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": cidr } } },
            "Outputs": {
                "Id": { "Value": { "Ref": "Vpc" }, "Export": { "Name": "vpc" } },
                "Plain": { "Value": { "Fn::GetAtt": ["Vpc", "VpcId"] } },
                "Other": { "Value": "x" },
            },
        })
    };
    let found = compare(&of("10.0.0.0/16"), &of("10.1.0.0/16"));
    assert_eq!(names(&found), [("Vpc", WillReplace), ("Id", WillUpdate), ("Plain", WillUpdate)]);
    let id = change(&found, "Id");
    assert_eq!(id.entries[0].because.as_ref().unwrap().to_string(), "Vpc is replaced");
    assert_eq!(id.notes, ["CloudFormation refuses to change an export while another stack imports it"]);
    assert!(change(&found, "Plain").notes.is_empty());
}
