//! Checks of what schemas do not say, on raw resources: policies, references, addresses, schedules, regions.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws::cfn::{CfnElement as _, CfnResource};
use ias_aws::{CfnCondition, CfnMapping, CfnOutput, CfnOutputProps, Environment, Stack, StackProps, codes};
use ias_core::{App, Construct, Diagnostics, Value, value};

/// The problems of a stack of `eu-north-1`.
fn problems(build: impl FnOnce(&Stack)) -> Diagnostics {
    let app = App::new();
    let environment = Environment::in_region("eu-north-1");
    build(&Stack::new(&app, "orders", StackProps::new().environment(environment)));
    match app.synth() {
        Ok(assembly) => assembly.warnings().clone(),
        Err(found) => found,
    }
}

/// Checks that one resource has exactly these problems, each as `code: message; hint`.
#[track_caller]
fn check(type_name: &'static str, properties: Value, expect: &[&str]) {
    let found = problems(|stack| drop(CfnResource::new(stack, "It", type_name, properties)));
    let found: Vec<String> = found
        .iter()
        .map(|one| format!("{}: {}; {}", one.code.id, one.message, one.hint.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(found, expect);
}

fn statement(statement: Value) -> Value {
    let document = value!({ "Version": "2012-10-17", "Statement": [statement] });
    value!({ "PolicyName": "p", "PolicyDocument": document, "Roles": ["worker"] })
}

const POLICY: &str = "AWS::IAM::Policy";

#[test]
fn a_raw_change_of_the_type_counts() {
    let found = problems(|stack| {
        let properties = value!({ "DataRedundancy": "SingleAvailabilityZone", "LocationName": "eun1-az1" });
        let bucket = CfnResource::new(stack, "It", "AWS::S3::Bucket", properties);
        bucket.add_override("/Type", "AWS::S3Express::DirectoryBucket");
        let arn = value!({ "Fn::GetAtt": ["It", "AvailabilityZoneName"] });
        CfnOutput::new(stack, "Zone", CfnOutputProps::new(ias_core::Val::<String>::raw(arn)));
    });
    assert_eq!(found.to_string(), "");
}

#[test]
fn actions_exist() {
    let allow = |action: Value| statement(value!({ "Effect": "Allow", "Action": action, "Resource": "*" }));
    check(POLICY, allow(value!(["s3:Get*", "S3:putobject", "*", "kms:*", "s3*:Get*"])), &[]);
    check(POLICY, allow("{{resolve:ssm:/action}}".into()), &[]);
    check(
        POLICY,
        allow(value!(["s3:GetObject", "s3:GetObjects"])),
        &["IAS1402: `PolicyDocument.Statement[0].Action[1]`: there is no action `s3:GetObjects`; \
           did you mean `s3:GetObject`?"],
    );
    check(
        POLICY,
        allow("iam:AssumeRole".into()),
        &["IAS1402: `PolicyDocument.Statement[0].Action`: there is no action `iam:AssumeRole`; \
           did you mean `sts:AssumeRole`?"],
    );
    check(
        POLICY,
        allow("s3:Gett*".into()),
        &[
            "IAS1402: `PolicyDocument.Statement[0].Action`: `s3:Gett*` matches no action; did you mean `s3:Get*`?",
        ],
    );
    check(
        POLICY,
        allow("cloudwatchlogs:PutLogEvents".into()),
        &["IAS1402: `PolicyDocument.Statement[0].Action`: `cloudwatchlogs` is no service that has actions; \
           did you mean `logs:PutLogEvents`?"],
    );
    check(
        POLICY,
        allow("GetObject".into()),
        &["IAS1403: `PolicyDocument.Statement[0].Action`: `GetObject` names no service; \
           an action is `*` or has the form `s3:GetObject`"],
    );
}

#[test]
fn an_action_that_is_newer_than_the_facts_can_be_acknowledged() {
    let found = problems(|stack| {
        let allow = value!({ "Effect": "Allow", "Action": "s3:FoldObject", "Resource": "*" });
        let policy = CfnResource::new(stack, "It", POLICY, statement(allow));
        policy.node().acknowledge(&codes::ACTION_UNKNOWN);
    });
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn statements_follow_the_grammar() {
    let at = "`PolicyDocument.Statement[0]";
    check(
        POLICY,
        statement(value!({ "Effect": "allow", "Actions": "s3:GetObject", "Resource": "data" })),
        &[
            &format!("IAS1403: {at}.Actions`: a statement has no `Actions`; did you mean `Action`?"),
            &format!("IAS1403: {at}.Effect`: `allow` is no effect; an effect is `Allow` or `Deny`"),
            &format!(
                "IAS1403: {at}`: a statement of this policy needs `Action`; add `Action`, or `NotAction`"
            ),
            &format!(
                "IAS1403: {at}.Resource`: `data` is no ARN; \
                 a resource is `*` or an ARN, in which wildcards may stand: `arn:aws:s3:::data/*`"
            ),
        ],
    );
    check(
        POLICY,
        statement(value!({
            "Sid": "my statement", "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*",
            "Condition": { "StringEqual": { "aws:PrincipalOrgID": "o-1" }, "ForAnyValue:ArnLikeIfExists": {} },
        })),
        &[
            &format!(
                "IAS1403: {at}.Principal`: `Principal` has no place in this kind of policy; \
                 a policy of a user, group or role is about whoever has it; take the element away"
            ),
            &format!(
                "IAS1403: {at}.Condition.StringEqual`: there is no operator `StringEqual` of conditions; \
                 did you mean `StringEquals`?"
            ),
            &format!(
                "IAS1403: {at}.Sid`: `my statement` is no name of a statement; it has letters and digits only"
            ),
        ],
    );
    check(
        POLICY,
        value!({ "PolicyName": "p", "PolicyDocument": { "Version": "2012-10-18", "Statements": [] }, "Users": ["u"] }),
        &[
            "IAS1403: `PolicyDocument.Statements`: a policy document has no `Statements`; did you mean `Statement`?",
            "IAS1403: `PolicyDocument.Version`: there is no version `2012-10-18` of the policy language; \
             the current one is `2012-10-17`",
            "IAS1403: `PolicyDocument`: a policy document needs a `Statement`; \
             write `Statement: [{ Effect, Action, Resource }]`",
        ],
    );
}

#[test]
fn policies_of_roles_and_resources_differ() {
    let trust = |statement: Value| value!({ "AssumeRolePolicyDocument": { "Statement": statement } });
    let sound =
        value!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "123456789012" } });
    check("AWS::IAM::Role", trust(sound), &[]);
    check(
        "AWS::IAM::Role",
        trust(value!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*", "Principal": {
            "AWS": ["lambda.amazonaws.com", "arn:aws:s3:::data"], "Services": "ec2.amazonaws.com",
        } })),
        &[
            "IAS1403: `AssumeRolePolicyDocument.Statement.Resource`: `Resource` has no place in this kind of policy; \
             a trust policy is about the role that has it; take the element away",
            "IAS1403: `AssumeRolePolicyDocument.Statement.Principal.Services`: a principal has no `Services`; \
             did you mean `Service`?",
            "IAS1403: `AssumeRolePolicyDocument.Statement.Principal.AWS[0]`: `lambda.amazonaws.com` is a service, \
             not an account, user or role; write `{ \"Service\": \"lambda.amazonaws.com\" }`",
            "IAS1403: `AssumeRolePolicyDocument.Statement.Principal.AWS[1]`: `arn:aws:s3:::data` names nobody who \
             can act; a principal is an account, or the ARN of a user, a role or a session",
        ],
    );
    check(
        "AWS::S3::BucketPolicy",
        value!({ "Bucket": "data", "PolicyDocument": { "Statement": {
            "Effect": "Deny", "Action": ["s3:*", "sqs:SendMessage"], "Principal": "*", "Resource": "arn:aws:s3:::data",
        } } }),
        &["IAS1403: `PolicyDocument.Statement.Action[1]`: this policy can only name actions of `s3`; \
           put `sqs:SendMessage` into the policy of a role, or of a resource of `sqs`"],
    );
    // A repository has no resource to name, and a text holds a document as well.
    check(
        "AWS::ECR::Repository",
        value!({ "RepositoryPolicyText": r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"ecr:Pull"}]}"# }),
        &["IAS1402: `RepositoryPolicyText.Statement[0].Action`: there is no action `ecr:Pull`; \
           look the action up in the service's reference"],
    );
    check(
        "AWS::S3::BucketPolicy",
        value!({ "Bucket": "data", "PolicyDocument": "{" }),
        &["IAS1403: `PolicyDocument`: a policy document is written in JSON: \
         EOF while parsing an object at line 1 column 1; write the document as a map, which is checked further"],
    );
}

#[test]
fn what_functions_give_is_left_alone() {
    let late = value!({ "Fn::If": ["Near", { "Effect": "Allow", "Action": "s3:Gett", "Resource": "*" },
        { "Ref": "AWS::NoValue" }] });
    let found = problems(|stack| {
        let near = ias_aws::intrinsic::Condition::equals("a", "a");
        CfnCondition::new(stack, "Near", near);
        CfnResource::new(stack, "It", POLICY, statement(late));
        CfnResource::new(
            stack,
            "Sub",
            POLICY,
            value!({ "PolicyName": "p", "PolicyDocument": { "Fn::Sub": "{ ${AWS::Region}" }, "Roles": ["r"] }),
        );
    });
    assert_eq!(found.codes(), ["IAS1402"]);
    assert!(found.iter().next().unwrap().message.contains("`s3:Gett`"), "{found:?}");
}

#[test]
fn references_lead_somewhere() {
    let found = problems(|stack| {
        let table = CfnResource::new(
            stack,
            "Table",
            "AWS::DynamoDB::Table",
            value!({ "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }] }),
        );
        let it = CfnResource::new(
            stack,
            "It",
            "Acme::Jobs::Worker",
            value!({
                "Known": [{ "Ref": "Table" }, { "Fn::GetAtt": ["Table", "Arn"] }, { "Fn::GetAtt": "Table.StreamArn" },
                    { "Fn::Sub": "${Table.Arn}/${!literal}/${AWS::Region}" }, { "Fn::Sub": ["${X}", { "X": "x" }] }],
                "Ref": { "Ref": "Tabel" },
                "GetAtt": { "Fn::GetAtt": ["Nothing", "Arn"] },
                "Sub": { "Fn::Sub": "arn:${AWS::Regoin}:${Table.Arm}:${HOME:-/root}" },
                "If": { "Fn::If": ["Prod", 1, 2] },
            }),
        );
        it.node().update_element(|element| {
            element.add_override("/DependsOn", Some(value!(["Table", "Quue"])));
            element.add_override("/Condition", Some("Far".into()));
        });
        CfnOutput::new(stack, "Out", CfnOutputProps::new(table.attribute::<String>("ARN")));
    });
    let found: Vec<String> = found
        .iter()
        .map(|one| format!("{} {}; {}", one.code.id, one.message, one.hint.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        found,
        [
            "IAS1404 `Ref`: `Tabel` is neither a resource nor a parameter of this template; did you mean `Table`?",
            "IAS1404 `GetAtt`: `Nothing` is no resource of this template; \
             refer to the construct itself, whose name is then right by itself",
            "IAS1404 `Sub`: `AWS::Regoin` is neither a resource nor a parameter of this template; \
             did you mean `AWS::Region`?",
            "IAS1404 `Sub`: `${HOME:-/root}` names nothing that `Fn::Sub` can put there; \
             for the text itself write `${!HOME:-/root}`",
            "IAS1404 `If`: `Prod` is no condition of this template; there is none",
            "IAS1404 `DependsOn[1]`: `Quue` is no resource of this template; \
             refer to the construct itself, whose name is then right by itself",
            "IAS1404 `Condition`: `Far` is no condition of this template; there is none",
            "IAS1405 `Sub`: `AWS::DynamoDB::Table` has no attribute `Arm`; did you mean `Arn`?",
            "IAS1405 `Value`: `AWS::DynamoDB::Table` has no attribute `ARN`; did you mean `Arn`?",
        ]
    );
}

#[test]
fn names_that_macros_may_add_are_not_missed() {
    let found = problems(|stack| {
        stack.add_transform("AWS::Serverless-2016-10-31");
        CfnResource::new(
            stack,
            "It",
            "Acme::Jobs::Worker",
            value!({ "Role": { "Fn::GetAtt": ["FRole", "Arn"] } }),
        );
    });
    assert!(found.is_empty(), "{found:?}");
    let found = problems(|stack| {
        let looped = value!({ "Fn::ForEach::Tags": ["Tag", ["A"], { "${Tag}": { "Ref": "Tag" } }] });
        CfnResource::new(stack, "It", "Acme::Jobs::Worker", looped);
    });
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn keys_of_mappings_exist() {
    let found = problems(|stack| {
        let sizes = CfnMapping::new(stack, "Sizes");
        sizes.set("eu-west-1", "cache", "large").set("eu-west-1", "queue", "small").set(
            "us-east-1",
            "cache",
            "big",
        );
        let region = || value!({ "Ref": "AWS::Region" });
        let typed: ias_core::Val<String> = sizes.find("eu-west-2", "cache");
        CfnResource::new(
            stack,
            "It",
            "Acme::Jobs::Worker",
            value!({
                "A": { "Fn::FindInMap": ["Sizes", "eu-west-1", "cache"] },
                "B": { "Fn::FindInMap": ["Size", region(), "cache"] },
                "C": { "Fn::FindInMap": ["Sizes", region(), "queue"] },
                "D": { "Fn::FindInMap": ["Sizes", region(), "quee"] },
                "E": { "Fn::FindInMap": ["Sizes", "us-east-1", "queue"] },
                "F": { "Fn::FindInMap": ["Sizes", "nowhere", "cache", { "DefaultValue": "x" }] },
                "G": typed,
            }),
        );
    });
    let messages: Vec<&str> = found.iter().map(|one| &*one.message).collect();
    assert_eq!(
        messages,
        [
            "`B`: `Size` is no mapping of this template",
            "`D`: no row of the mapping `Sizes` has the key `quee`",
            "`E`: the row `us-east-1` of the mapping `Sizes` has no key `queue`",
            "`G`: the mapping `Sizes` has no key `eu-west-2`",
        ]
    );
}

#[test]
fn types_exist_in_the_region() {
    let expect = "IAS1401: `AWS::AppRunner::Service` does not exist in `eu-north-1`; \
                  make it in a stack of another region, such as eu-central-1, eu-west-1, eu-west-2, eu-west-3";
    check("AWS::AppRunner::Service", value!({ "SourceConfiguration": {} }), &[expect]);
}

#[test]
fn networks_of_client_vpn_are_of_either_version() {
    for range in ["10.0.0.0/8", "::/0"] {
        let rule =
            value!({ "ClientVpnEndpointId": "cvpn-endpoint-0123456789abcdef0", "TargetNetworkCidr": range });
        check("AWS::EC2::ClientVpnAuthorizationRule", rule, &[]);
    }
}

#[test]
fn rules_of_security_groups() {
    let ingress = |mut rule: Value| {
        if let Value::Map(rule) = &mut rule {
            rule.set("GroupId", "sg-0123456789abcdef0");
        }
        rule
    };
    const INGRESS: &str = "AWS::EC2::SecurityGroupIngress";
    check(
        INGRESS,
        ingress(value!({ "IpProtocol": "tcp", "FromPort": 80, "ToPort": 443, "CidrIp": "10.0.0.0/8" })),
        &[],
    );
    check(INGRESS, ingress(value!({ "IpProtocol": "-1", "CidrIpv6": "::/0" })), &[]);
    check(
        INGRESS,
        ingress(value!({ "IpProtocol": "tcp", "FromPort": 443, "ToPort": 80, "CidrIp": "0.0.0.0" })),
        &[
            "IAS1101: `CidrIp`: `0.0.0.0` is no range of addresses: it lacks the length of its prefix; \
             a single address is `0.0.0.0/32`",
            "IAS1409: `ToPort`: `FromPort` 443 lies behind `ToPort` 80; swap the two",
        ],
    );
    check(
        INGRESS,
        ingress(value!({ "IpProtocol": "http", "FromPort": 80, "ToPort": 80, "CidrIp": "10.1.2.3/16" })),
        &[
            "IAS1409: `IpProtocol`: `http` is no protocol; \
             protocols are `tcp`, `udp`, `icmp`, `icmpv6`, `-1` for all, or a number from 0 to 255",
            "IAS1407: `CidrIp`: `10.1.2.3/16` has an address with bits behind its prefix, which AWS drops; \
             write `10.1.0.0/16`",
        ],
    );
    check(
        "AWS::EC2::SecurityGroup",
        value!({ "GroupDescription": "web", "SecurityGroupIngress": [
            { "IpProtocol": "udp", "FromPort": 53, "CidrIp": "10.0.0.0/8" },
            { "IpProtocol": "tcp", "FromPort": 80, "ToPort": 70000, "CidrIp": "10.0.0.0/8" },
        ] }),
        &[
            "IAS1409: `SecurityGroupIngress[0]`: a rule for `udp` needs a `ToPort`; \
             a single port is both `FromPort` and `ToPort`; all of them are 0 to 65535",
            "IAS1409: `SecurityGroupIngress[1].ToPort`: 70000 is no port; ports go from 0 to 65535",
        ],
    );
}

#[test]
fn subnets_lie_in_their_vpc_and_apart() {
    let subnets = |ranges: &[&'static str], more: bool| {
        problems(|stack| {
            let vpc = CfnResource::new(stack, "Vpc", "AWS::EC2::VPC", value!({ "CidrBlock": "10.0.0.0/16" }));
            if more {
                let block = value!({ "VpcId": { "Ref": "Vpc" }, "CidrBlock": "10.1.0.0/16" });
                CfnResource::new(stack, "More", "AWS::EC2::VPCCidrBlock", block);
            }
            for (n, range) in ranges.iter().enumerate() {
                let subnet = value!({ "VpcId": vpc.reference(), "CidrBlock": *range });
                CfnResource::new(stack, &format!("Subnet{n}"), "AWS::EC2::Subnet", subnet);
            }
        })
    };
    assert!(subnets(&["10.0.0.0/24", "10.0.1.0/24"], false).is_empty());
    let raw = problems(|stack| {
        let vpc = CfnResource::new(stack, "Vpc", "AWS::EC2::VPC", value!({ "CidrBlock": "10.0.0.0/16" }));
        let subnet = value!({ "VpcId": vpc.reference(), "CidrBlock": "10.1.0.0/24" });
        CfnResource::new(stack, "Subnet", "AWS::EC2::Subnet", subnet);
        vpc.add_override("/Properties/CidrBlock", "10.1.0.0/16");
    });
    assert_eq!(raw.to_string(), "");
    assert!(subnets(&["10.0.0.0/24", "10.1.0.0/24"], true).is_empty());
    let found = subnets(&["10.0.0.0/24", "10.1.0.0/24", "10.0.0.128/25"], false);
    let messages: Vec<&str> = found.iter().map(|one| &*one.message).collect();
    assert_eq!(
        messages,
        [
            "`CidrBlock`: `10.1.0.0/24` lies outside of its VPC",
            "`CidrBlock`: `10.0.0.128/25` overlaps with `10.0.0.0/24` of another subnet of the VPC",
        ]
    );
}

#[test]
fn schedules_moments_and_documents() {
    check(
        "AWS::Events::Rule",
        value!({ "ScheduleExpression": "rate(1 minutes)", "Targets": [{ "Arn": "arn:aws:sqs:::q", "Id": "q", "Input": "{" }] }),
        &[
            "IAS1410: `ScheduleExpression`: `rate(1 minutes)` is no schedule: 1 goes with `minute`; \
             write `rate(1 minute)`",
            "IAS1412: `Targets[0].Input`: this text is no JSON: EOF while parsing an object at line 1 column 1; \
             make the text with `serde_json::json!({ .. }).to_string()`",
        ],
    );
    check(
        "AWS::AutoScaling::ScheduledAction",
        value!({ "AutoScalingGroupName": "web", "Recurrence": "0 6 * *", "StartTime": "tomorrow" }),
        &[
            "IAS1410: `Recurrence`: `0 6 * *` is no schedule: a time has five fields, this one 4; \
             a time is `minute hour day-of-month month day-of-week`, as in `0 6 * * MON-FRI`",
            "IAS1411: `StartTime`: `tomorrow` is no moment; a moment is written `2026-12-24T18:00:00Z`",
        ],
    );
}
