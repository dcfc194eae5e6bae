//! Permissions, exposure and price.

use ias_core::diff::Comparison;
use serde_json::{Value as Json, json};

use crate::support::{change, resources};

/// The rows of a table: sign, cells, and `!` where it is wider.
fn rows(found: &Comparison, title: &str) -> Vec<String> {
    let table = found.tables.iter().find(|table| table.title == title);
    let rows = table.into_iter().flat_map(|table| &table.rows);
    rows.map(|row| {
        let sign = if row.added { "+" } else { "-" };
        format!("{sign} {}{}", row.cells.join(" | "), if row.widens { " !" } else { "" })
    })
    .collect()
}

#[track_caller]
fn check(title: &str, before: Json, after: Json, expect: &[&str]) {
    let of = |resource: &Json| if resource.is_null() { json!({}) } else { json!({ "R": resource }) };
    assert_eq!(rows(&resources(&of(&before), &of(&after)), title), expect, "{before} {after}");
}

fn role(actions: Json, resource: &str) -> Json {
    let statement = json!({ "Effect": "Allow", "Action": actions, "Resource": resource });
    let policy = json!({ "PolicyName": "p", "PolicyDocument": { "Statement": [statement] } });
    json!({ "Type": "AWS::IAM::Role", "Properties": { "Policies": [policy] } })
}

#[test]
fn permissions_that_come_and_go() {
    let permissions = "Permissions";
    check(
        permissions,
        role(json!("s3:GetObject"), "a"),
        role(json!(["s3:GetObject", "s3:PutObject"]), "a"),
        &["+ R | Allow | s3:PutObject | a | ${R} |  !"],
    );
    check(
        permissions,
        role(json!(["s3:Get*", "s3:Put*"]), "a"),
        role(json!(["s3:Get*"]), "a"),
        &["- R | Allow | s3:Put* | a | ${R} | "],
    );
    check(
        permissions,
        role(json!("s3:Get*"), "a"),
        role(json!("s3:Get*"), "*"),
        &["- R | Allow | s3:Get* | a | ${R} | ", "+ R | Allow | s3:Get* | * | ${R} |  !"],
    );
    check(permissions, role(json!(["a", "b"]), "x"), role(json!(["b", "a"]), "x"), &[]);
    let trust = |service: &str| {
        let statement =
            json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": service } });
        json!({ "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": { "Statement": [statement] } } })
    };
    check(
        permissions,
        trust("ec2.amazonaws.com"),
        trust("*"),
        &[
            "- R | Allow | sts:AssumeRole | ${R} | Service: ec2.amazonaws.com | ",
            "+ R | Allow | sts:AssumeRole | ${R} | Service: * |  !",
        ],
    );
    let managed =
        |arns: Json| json!({ "Type": "AWS::IAM::Role", "Properties": { "ManagedPolicyArns": arns } });
    check(
        permissions,
        managed(json!([])),
        managed(json!(["arn:aws:iam::aws:policy/AdministratorAccess"])),
        &["+ R | Allow | (managed policy) | arn:aws:iam::aws:policy/AdministratorAccess |  |  !"],
    );
    let bucket = |effect: &str, condition: Json| {
        let statement = json!({ "Effect": effect, "Action": "s3:*", "Resource": "*", "Principal": "*", "Condition": condition });
        json!({ "Type": "AWS::S3::BucketPolicy", "Properties": { "PolicyDocument": { "Statement": [statement] } } })
    };
    let plain = json!({ "Bool": { "aws:SecureTransport": "false" } });
    check(
        permissions,
        bucket("Deny", plain),
        Json::Null,
        &["- R | Deny | s3:* | * | * | Bool aws:SecureTransport: false !"],
    );
    let permission = |source: &str| {
        json!({ "Type": "AWS::Lambda::Permission", "Properties": {
            "Action": "lambda:InvokeFunction", "FunctionName": { "Ref": "F" }, "Principal": "sns.amazonaws.com", "SourceArn": source,
        } })
    };
    check(
        permissions,
        Json::Null,
        permission("arn:x"),
        &["+ R | Allow | lambda:InvokeFunction | ${F} | sns.amazonaws.com | SourceArn: arn:x !"],
    );
}

#[test]
fn ways_in_and_out() {
    let exposure = "Network exposure";
    let group = |rules: Json| json!({ "Type": "AWS::EC2::SecurityGroup", "Properties": { "GroupDescription": "d", "SecurityGroupIngress": rules, "SecurityGroupEgress": [] } });
    let https = json!({ "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8" });
    let world = json!({ "IpProtocol": "tcp", "FromPort": "22", "ToPort": 22, "CidrIp": "0.0.0.0/0" });
    check(
        exposure,
        group(json!([https])),
        group(json!([world, https])),
        &["+ R | in | tcp 22 | anywhere (0.0.0.0/0) !"],
    );
    check(
        exposure,
        group(json!([https, world])),
        group(json!([https])),
        &["- R | in | tcp 22 | anywhere (0.0.0.0/0)"],
    );
    check(exposure, group(json!([https])), group(json!([https])), &[]);
    let rule = json!({ "Type": "AWS::EC2::SecurityGroupIngress", "Properties": { "IpProtocol": "-1", "SourceSecurityGroupId": { "Fn::GetAtt": ["G", "GroupId"] } } });
    check(exposure, Json::Null, rule, &["+ R | in | everything | ${G.GroupId} !"]);
    let database = |public: bool| json!({ "Type": "AWS::RDS::DBInstance", "Properties": { "PubliclyAccessible": public } });
    check(exposure, database(false), database(true), &["+ R | in | PubliclyAccessible: true | public !"]);
    let balancer = |scheme: &str| json!({ "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": { "Scheme": scheme } });
    check(
        exposure,
        balancer("internal"),
        balancer("internet-facing"),
        &["+ R | in | Scheme: internet-facing | public !"],
    );
    let bucket = |block: Option<bool>| {
        let block = block.map(|on| json!({ "PublicAccessBlockConfiguration": { "BlockPublicAcls": true, "BlockPublicPolicy": on, "IgnorePublicAcls": true, "RestrictPublicBuckets": true } }));
        json!({ "Type": "AWS::S3::Bucket", "Properties": block.unwrap_or(json!({ "BucketName": "b" })) })
    };
    check(
        exposure,
        bucket(Some(true)),
        bucket(Some(false)),
        &["+ R | in | PublicAccessBlockConfiguration.BlockPublicPolicy: false | public !"],
    );
    check(
        exposure,
        bucket(Some(true)),
        bucket(None),
        &["+ R | in | no PublicAccessBlockConfiguration | public !"],
    );
    check(exposure, Json::Null, bucket(None), &[]);
    let route = json!({ "Type": "AWS::EC2::Route", "Properties": { "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1" } });
    check(exposure, Json::Null, route, &["+ R | both | route through a gateway | 0.0.0.0/0 !"]);
    let url = json!({ "Type": "AWS::Lambda::Url", "Properties": { "AuthType": "NONE" } });
    check(exposure, url, Json::Null, &["- R | in | AuthType: NONE | public"]);
}

#[test]
fn what_changes_the_price() {
    #[track_caller]
    fn check(type_name: &str, before: Json, after: Json, expect: bool) {
        let of = |properties: &Json| match properties {
            Json::Null => json!({}),
            properties => json!({ "R": { "Type": type_name, "Properties": properties } }),
        };
        let found = resources(&of(&before), &of(&after));
        assert_eq!(change(&found, "R").costs, expect, "{type_name} {before} {after}");
    }
    check("AWS::EC2::NatGateway", Json::Null, json!({}), true);
    check("AWS::SNS::Topic", Json::Null, json!({}), false);
    check("AWS::RDS::DBInstance", json!({ "DBInstanceClass": "a" }), json!({ "DBInstanceClass": "b" }), true);
    check("AWS::RDS::DBInstance", json!({ "AllocatedStorage": 20 }), json!({ "AllocatedStorage": 50 }), true);
    check("AWS::RDS::DBInstance", json!({ "MultiAZ": false }), json!({ "MultiAZ": true }), true);
    check("AWS::ECS::Service", json!({ "DesiredCount": 1 }), json!({ "DesiredCount": 4 }), true);
    check(
        "AWS::DynamoDB::Table",
        json!({ "ProvisionedThroughput": { "ReadCapacityUnits": 5 } }),
        json!({ "ProvisionedThroughput": { "ReadCapacityUnits": 50 } }),
        true,
    );
    check("AWS::Lambda::Function", json!({ "Description": "a" }), json!({ "Description": "b" }), false);
    check(
        "AWS::Lambda::Function",
        json!({ "Environment": { "Variables": { "Size": "1" } } }),
        json!({ "Environment": { "Variables": { "Size": "2" } } }),
        false,
    );
}
