//! The testing kit for templates: assertions, boundaries, invariants, and what failures say.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use ias_aws::cfn::{CfnResource, CfnType};
use ias_aws::s3::cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus};
use ias_aws::testing::*;
use ias_aws::{
    CfnCondition, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps, Stack, StackProps,
    intrinsic, s3,
};
use ias_core::testing::*;
use ias_core::{App, Construct, Node, Tags, key, pattern, value};
use serde_json::json;

#[track_caller]
fn failure(assertion: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(assertion)).expect_err("the assertion must fail");
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap()
}

fn versioned(status: VersioningConfigurationStatus) -> s3::CfnBucketProps {
    s3::CfnBucketProps::new().versioning_configuration(VersioningConfiguration::new(status))
}

/// Two buckets, one of every other section.
fn data() -> (App, Stack) {
    let app = App::new();
    let stack = Stack::new(&app, "data", StackProps::new());
    let raw = s3::CfnBucket::new(
        &stack,
        "Raw",
        versioned(VersioningConfigurationStatus::Enabled).bucket_name("raw"),
    );
    s3::CfnBucket::new(&stack, "Logs", versioned(VersioningConfigurationStatus::Suspended));
    CfnOutput::new(&stack, "Name", CfnOutputProps::new(raw.reference().cast::<String>()));
    CfnParameter::new(&stack, "Size", CfnParameterProps::new().default("2"));
    CfnMapping::new(&stack, "Sizes").set("small", "cpu", 1);
    CfnCondition::new(&stack, "Small", intrinsic::Condition::equals("a", "a"));
    (app, stack)
}

#[test]
fn every_section_is_asserted() {
    let (app, stack) = data();
    let template = Template::of(&app, "data");
    assert_eq!(Template::from_stack(&stack).to_json(), template.to_json());
    template.resource_count_is(s3::CfnBucket::TYPE, 2);
    template.resource_count_is("AWS::SQS::Queue", 0);
    let enabled = || pattern!({ "VersioningConfiguration": { "Status": "Enabled" } });
    template.resource_properties_count_is(s3::CfnBucket::TYPE, enabled(), 1);
    template.has_resource_properties(s3::CfnBucket::TYPE, enabled());
    template.has_resource(s3::CfnBucket::TYPE, pattern!({ "Properties": enabled(), "DependsOn": absent() }));
    template.all_resources(s3::CfnBucket::TYPE, pattern!({ "Type": "AWS::S3::Bucket" }));
    template
        .all_resources_properties(s3::CfnBucket::TYPE, pattern!({ "VersioningConfiguration": any_value() }));
    let found =
        template.find_resources(s3::CfnBucket::TYPE, pattern!({ "Properties": { "BucketName": "raw" } }));
    assert_eq!(found.iter().map(|(id, _)| &**id).collect::<Vec<_>>(), ["Raw"]);
    template.has_output("Name", pattern!({ "Value": { "Ref": "Raw" } }));
    template.has_output("*", pattern!({ "Value": { "Ref": "Raw" } }));
    template.has_parameter("Size", pattern!({ "Default": "2" }));
    template.has_mapping("*", pattern!({ "small": { "cpu": 1 } }));
    template.has_condition("Small", pattern!({ "Fn::Equals": ["a", "a"] }));
    assert_eq!(template.find_outputs("*", pattern!({})).len(), 1);
    assert_eq!(template.find_parameters("Other", pattern!({})).len(), 0);
    assert_eq!(template.find_mappings("*", pattern!({})).len(), 1);
    assert_eq!(template.find_conditions("*", pattern!({})).len(), 1);
    template.template_matches(pattern!({ "Resources": { "Raw": { "Type": "AWS::S3::Bucket" } } }));
    assert_eq!(template.logical_id("data/Raw"), Some("Raw"));
}

#[test]
fn failures_say_what_is_there() {
    let (app, _) = data();
    let template = Template::of(&app, "data");
    let wanted = || pattern!({ "BucketName": "raw", "VersioningConfiguration": { "Status": "Suspended" } });
    insta::assert_snapshot!(failure(|| template.has_resource_properties(s3::CfnBucket::TYPE, wanted())), @r#"
none of 2 AWS::S3::Bucket with properties is as expected; the closest is Logs (data/Logs) (1 of 2 match)
    /BucketName: expected "raw", found nothing
"#);
    insta::assert_snapshot!(failure(|| template.all_resources_properties(s3::CfnBucket::TYPE, wanted())), @r#"
2 of 2 AWS::S3::Bucket with properties are not as expected
  Logs (data/Logs)
    /BucketName: expected "raw", found nothing
  Raw (data/Raw)
    /VersioningConfiguration/Status: expected "Suspended", found "Enabled"
"#);
    insta::assert_snapshot!(failure(|| template.resource_count_is(s3::CfnBucket::TYPE, 3)), @"expected 3 AWS::S3::Bucket, found 2: Logs (data/Logs), Raw (data/Raw)");
    insta::assert_snapshot!(failure(|| template.has_resource("AWS::SQS::Queue", pattern!({}))), @"there is no AWS::SQS::Queue; there are AWS::S3::Bucket (2)");
    insta::assert_snapshot!(failure(|| template.has_resource("AWS::S3::Buckets", pattern!({}))), @"there is no AWS::S3::Buckets; no type has this name, but AWS::S3::Bucket has");
    insta::assert_snapshot!(failure(|| template.has_output("Nam", pattern!({}))), @"there is no output `Nam`; there are Name");
    insta::assert_snapshot!(failure(|| template.template_matches(pattern!({ "Outputs": { "Name": { "Value": "x" } } }))), @r#"
the only template is not as expected: data (0 of 1 match)
    /Outputs/Name/Value: expected "x", found {"Ref":"Raw"}
"#);
    insta::assert_snapshot!(failure(|| drop(Template::of(&app, "date"))), @"there is no stack `date`; `data` is near; there are: data");
    let buckets = template.resources::<s3::CfnBucket>();
    insta::assert_snapshot!(failure(|| {
        buckets.all("have a name", |one| one.get(s3::CfnBucketProps::bucket_name).is_some());
    }), @"not all AWS::S3::Bucket have a name; wrong for 1 of 2: Logs (data/Logs)");
    insta::assert_snapshot!(failure(|| { buckets.one(); }), @"expected 1 AWS::S3::Bucket, found 2: Logs (data/Logs), Raw (data/Raw)");
}

#[test]
fn typed_resources_are_those_of_the_finished_template() {
    let (app, stack) = data();
    let logs = stack.node().find::<s3::CfnBucket>().remove(1);
    logs.add_override("/Properties/VersioningConfiguration/Status", "Enabled");
    let status = key(s3::CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status);
    let template = Template::of(&app, "data");
    let buckets = template.resources::<s3::CfnBucket>();
    buckets
        .all("are versioned", |one| {
            one.get(&status).and_then(|status| status.known()) == Some(VersioningConfigurationStatus::Enabled)
        })
        .any("has a name", |one| one.get(s3::CfnBucketProps::bucket_name).is_some())
        .none("be a website", |one| one.get(s3::CfnBucketProps::website_configuration).is_some());
    assert_eq!((buckets.len(), buckets.is_empty()), (2, false));
    assert!(buckets.iter().all(|one| one.props().is_some() && one.path().is_some()));
}

#[test]
fn templates_of_others_must_have_no_circle() {
    let circle = json!({ "Resources": {
        "A": { "Type": "T", "Properties": { "B": { "Fn::Sub": "${B.Arn}" } } },
        "B": { "Type": "T", "DependsOn": "C" },
        "C": { "Type": "T", "DependsOn": ["A"] },
    }});
    insta::assert_snapshot!(failure(|| drop(Template::from_json(circle.clone()))), @"the resources depend on each other in a circle: A -> B -> C -> A");
    Template::from_json_with_circles(circle).resource_count_is("T", 3);
    Template::from_string("{ \"Resources\": { \"A\": { \"Type\": \"T\" } } }").resource_count_is("T", 1);
}

#[test]
fn stack_tags_are_not_in_the_template() {
    let (app, stack) = data();
    StackTags::of(&app, "data").has_none();
    Tags::of(&stack).add("team", "orders");
    let tags = StackTags::of(&app, "data");
    tags.has_values(pattern!({ "team": string_like_regexp("^or") }));
    assert_eq!(tags.all(), &json!({ "team": "orders" }));
    assert!(failure(|| tags.has_none()).starts_with("the only set of stack tags is not as expected: data"));
}

/// A component of a platform crate; its inside is its own business.
#[derive(Clone, Construct)]
struct Lake {
    node: Node,
    main: s3::CfnBucket,
}

fn lake(scope: &dyn Construct, inner: &str) -> Lake {
    scope.node().define("Lake", |node| {
        let main = s3::CfnBucket::new(&node, "Resource", s3::CfnBucketProps::new());
        CfnResource::new(&node, inner, "Acme::Lake::Index", value!({ "Of": main.reference() }));
        Lake { node, main }
    })
}

fn service(inner: &str) -> Template {
    let app = App::new();
    let stack = Stack::new(&app, "orders", StackProps::new());
    let lake = lake(&stack, inner);
    CfnResource::new(&stack, "Job", "Acme::Job", value!({ "From": lake.main.reference(), "Size": 3 }));
    CfnOutput::new(&stack, "Lake0", CfnOutputProps::new(lake.main.reference().cast::<String>()));
    Template::of(&app, "orders")
}

#[test]
fn the_inside_of_a_component_does_not_show_at_its_boundary() {
    let (before, after) = (service("Index"), service("Rewritten"));
    assert_ne!(before.masked(), after.masked());
    assert_eq!(before.boundary_of("orders/Lake"), after.boundary_of("orders/Lake"));
    assert_eq!(before.without_internals_of(&["orders/Lake"]), after.without_internals_of(&["orders/Lake"]));
    let id = before.logical_id("orders/Lake/Resource").unwrap();
    let expected = json!({
        "root": { id: "AWS::S3::Bucket" },
        "exposes": { id: { "Type": "AWS::S3::Bucket", "Attributes": ["Ref"] } },
        "needs": [],
        "outputs": { "Lake0": { "Value": { "Ref": id } } },
    });
    assert_eq!(before.boundary_of("orders/Lake"), expected);
    let rest = before.without_internals_of(&["orders/Lake"]);
    assert_eq!(rest["Resources"][id], json!({ "Type": "AWS::S3::Bucket" }));
    assert_eq!(rest["Resources"]["Job"]["Properties"]["Size"], 3);
    assert_eq!(rest["Resources"].as_object().unwrap().len(), 2);
    assert!(failure(|| drop(before.boundary_of("orders/Nothing"))).contains("`orders/Nothing`"));
}

/// A program with one resource of a type.
fn one(type_name: &'static str, properties: ias_core::Value) -> App {
    let app = App::new();
    CfnResource::new(&Stack::new(&app, "s", StackProps::new()), "One", type_name, properties);
    app
}

#[track_caller]
fn encrypted(type_name: &'static str, properties: ias_core::Value, expect: bool) {
    assert_eq!(unencrypted(&one(type_name, properties)).is_empty(), expect);
}

#[test]
fn what_is_stored_must_be_encrypted() {
    for (on, expect) in
        [(value!(true), true), (value!("true"), true), (value!(false), false), (value!("false"), false)]
    {
        encrypted("AWS::EFS::FileSystem", value!({ "Encrypted": on }), expect);
    }
    encrypted("AWS::EFS::FileSystem", value!({}), false);
    encrypted("AWS::SNS::Topic", value!({}), false);
    encrypted("AWS::SNS::Topic", value!({ "KmsMasterKeyId": "alias/aws/sns" }), true);
    encrypted("AWS::SQS::Queue", value!({}), true);
    encrypted("AWS::SQS::Queue", value!({ "SqsManagedSseEnabled": false }), false);
    encrypted("AWS::SQS::Queue", value!({ "SqsManagedSseEnabled": false, "KmsMasterKeyId": "k" }), true);
    encrypted("AWS::S3::Bucket", value!({}), true);
    let volume = |encrypted: bool| value!({ "BlockDeviceMappings": [{ "DeviceName": "/dev/xvda", "Ebs": { "VolumeSize": 8, "Encrypted": encrypted } }] });
    encrypted("AWS::EC2::Instance", volume(true), true);
    encrypted("AWS::EC2::Instance", volume(false), false);
    let app = one("AWS::EFS::FileSystem", value!({}));
    insta::assert_snapshot!(failure(|| assert_encrypted(&app)), @r"
resources that are not encrypted at rest:
  s/One: AWS::EFS::FileSystem needs Encrypted to be true (s, One)
");
}

#[track_caller]
fn private(type_name: &'static str, properties: ias_core::Value, expect: bool) {
    assert_eq!(exposed(&one(type_name, properties)).is_empty(), expect);
}

#[test]
fn nothing_must_be_open_to_everybody() {
    let policy = |principal: ias_core::Value| {
        value!({
            "Bucket": "b",
            "PolicyDocument": { "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
            }] },
        })
    };
    private("AWS::S3::BucketPolicy", policy(value!("*")), false);
    private("AWS::S3::BucketPolicy", policy(value!({ "AWS": ["*"] })), false);
    private("AWS::S3::BucketPolicy", policy(value!({ "AWS": "arn:aws:iam::123456789012:root" })), true);
    let doors = |open: bool| {
        value!({ "PublicAccessBlockConfiguration": {
        "BlockPublicAcls": true, "BlockPublicPolicy": open, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
    } })
    };
    private("AWS::S3::Bucket", value!({}), true);
    private("AWS::S3::Bucket", doors(true), true);
    private("AWS::S3::Bucket", doors(false), false);
    let ingress = |cidr: &'static str| value!({ "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": cidr, "GroupId": "sg-12345678" });
    private("AWS::EC2::SecurityGroupIngress", ingress("0.0.0.0/0"), false);
    private("AWS::EC2::SecurityGroupIngress", ingress("10.0.0.0/8"), true);
    let app = one("AWS::S3::Bucket", doors(false));
    assert_private(&app, &["s/One"]);
    insta::assert_snapshot!(failure(|| assert_private(&app, &[])), @r"
resources that are open to everybody:
  s/One: AWS::S3::Bucket needs BlockPublicPolicy to be true (s, One)
");
    insta::assert_snapshot!(failure(|| assert_private(&app, &["s/One", "s/Two"])), @"nothing public is at s/Two; take the exception away");
}

#[test]
fn tags_must_be_there() {
    let (app, stack) = data();
    insta::assert_snapshot!(failure(|| assert_tagged(&app, &["team", "owner"])), @r"
resources without mandatory tags:
  data/Logs: AWS::S3::Bucket has no tag team, owner (data, Logs)
  data/Raw: AWS::S3::Bucket has no tag team, owner (data, Raw)
");
    Tags::of(&stack).add("team", "orders");
    assert_tagged(&app, &["team"]);
    let raw = one("AWS::SQS::Queue", value!({ "Tags": [{ "Key": "team", "Value": "x" }] }));
    assert_tagged(&raw, &["team"]);
    assert_eq!(untagged(&raw, &["owner"]).len(), 1);
}

#[test]
fn invariants_of_stacks() {
    let build = |with: bool| {
        let (app, stack) = data();
        if with {
            s3::CfnBucket::new(&stack, "Other", s3::CfnBucketProps::new());
            Stack::new(&app, "more", StackProps::new());
        }
        app
    };
    assert_sibling_does_not_matter(build);
    assert_deterministic(|| build(true));
    let part = |id: &'static str| move |app: &App| drop(Stack::new(app, id, StackProps::new()));
    assert_order_does_not_matter(&[&part("a"), &part("b"), &part("c")]);
    let numbered = failure(|| {
        assert_sibling_does_not_matter(|with| {
            let app = App::new();
            let stack = Stack::new(&app, "s", StackProps::new());
            let ids: &[&str] = if with { &["New", "Old"] } else { &["Old"] };
            for (at, id) in ids.iter().enumerate() {
                CfnResource::new(&stack, id, "Acme::Thing", value!({ "Priority": at as i64 }));
            }
            app
        });
    });
    insta::assert_snapshot!(numbered, @r"
with an unrelated sibling, the infrastructure changes: 1 change in 1 of 1 document
  s.template.json
    ~ /Resources/Old/Properties/Priority: 0 -> 1
");
}
