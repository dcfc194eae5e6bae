//! Policies: actions that do not exist, documents that services refuse.

use ias_aws::cfn::CfnType;
use ias_aws::iam::{PolicyDocument, PolicyStatement, Principal};
use ias_aws::{iam, kms, s3, secretsmanager, sqs};
use ias_core::{Value, value};

use crate::in_stack;

/// A document with one statement.
fn document(statement: Value) -> Value {
    value!({ "Version": "2012-10-17", "Statement": [statement] })
}

#[test]
fn misspelt_action_of_a_role() {
    in_stack("IAS1402", &["PolicyDocument.Statement[0].Action", "`s3:GetObject`"], |stack| {
        let role =
            iam::Role::new(stack, "Worker", iam::RoleProps::new(Principal::service("ec2.amazonaws.com")));
        role.add_to_policy(PolicyStatement::allow(["s3:GetObjects"], ["arn:aws:s3:::data/*"])); // fault
    });
}

#[test]
fn misspelt_action_in_a_raw_document() {
    in_stack("IAS1402", &["PolicyDocument.Statement[0].Action[1]", "`kms:Decrypt`"], |stack| {
        let allow = value!({ "Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decript"], "Resource": "*" });
        let props = iam::CfnManagedPolicyProps::new(document(allow)); // fault
        iam::CfnManagedPolicy::new(stack, "Keys", props);
    });
}

#[test]
fn action_of_another_service() {
    in_stack("IAS1402", &["Policies[0].PolicyDocument", "`sts:AssumeRole`"], |stack| {
        let allow = PolicyStatement::allow(["iam:AssumeRole"], ["*"]); // fault
        let policy = iam::cfn_role::Policy::new("assume", PolicyDocument::from_iter([allow]));
        let trust = PolicyStatement::allow(["sts:AssumeRole"], Vec::<String>::new())
            .principal(&Principal::service("ec2.amazonaws.com"));
        let props = iam::CfnRoleProps::new(PolicyDocument::from_iter([trust])).policies([policy]);
        iam::CfnRole::new(stack, "Role", props);
    });
}

#[test]
fn pattern_that_matches_no_action() {
    in_stack("IAS1402", &["PolicyDocument.Statement[0].Action", "`dynamodb:Describe*`"], |stack| {
        let allow = PolicyStatement::allow(["dynamodb:Descripe*"], ["*"]); // fault
        let props = iam::CfnPolicyProps::new(PolicyDocument::from_iter([allow]), "tables").roles(["worker"]);
        iam::CfnPolicy::new(stack, "Tables", props);
    });
}

#[test]
fn prefix_of_no_service() {
    in_stack("IAS1402", &["KeyPolicy.Statement.Action", "`logs:PutLogEvents`"], |stack| {
        let allow = value!({ "Effect": "Allow", "Action": "cloudwatchlogs:PutLogEvents", "Resource": "*", "Principal": "*" });
        let props =
            kms::CfnKeyProps::new().key_policy(value!({ "Version": "2012-10-17", "Statement": allow })); // fault
        kms::CfnKey::new(stack, "Key", props);
    });
}

#[test]
fn action_without_a_service() {
    in_stack("IAS1403", &["PolicyDocument.Statement[0].Action", "`s3:GetObject`"], |stack| {
        let allow = PolicyStatement::allow(["GetObject"], ["*"]); // fault
        let props = iam::CfnGroupPolicyProps::new("readers", "readers")
            .policy_document(PolicyDocument::from_iter([allow]));
        iam::CfnGroupPolicy::new(stack, "Readers", props);
    });
}

#[test]
fn action_of_a_service_that_the_policy_is_not_for() {
    in_stack("IAS1403", &["PolicyDocument.Statement[1].Action", "only name actions of `sqs`"], |stack| {
        let queue = sqs::Queue::new(stack, "Jobs", sqs::QueueProps::new());
        let allow = PolicyStatement::allow(["s3:PutObject"], [queue.queue_arn()]) // fault
            .principal(&Principal::Anyone);
        queue.add_to_resource_policy(allow);
    });
}

#[test]
fn wrong_effect() {
    in_stack("IAS1403", &["PolicyDocument.Statement[0].Effect", "`Allow` or `Deny`"], |stack| {
        let statement = value!({ "Effect": "allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*" });
        let props = s3::CfnBucketPolicyProps::new("data", document(statement)); // fault
        s3::CfnBucketPolicy::new(stack, "Policy", props);
    });
}

#[test]
fn statement_without_resource() {
    in_stack("IAS1403", &["PolicyDocument.Statement[0]", "`Resource`"], |stack| {
        let props = iam::CfnUserPolicyProps::new("read", "anna")
            .policy_document(document(value!({ "Effect": "Allow", "Action": "s3:ListAllMyBuckets" }))); // fault
        iam::CfnUserPolicy::new(stack, "Read", props);
    });
}

#[test]
fn principal_in_the_policy_of_a_role() {
    in_stack("IAS1403", &["PolicyDocument.Statement[0].Principal", "take the element away"], |stack| {
        let role =
            iam::Role::new(stack, "Worker", iam::RoleProps::new(Principal::service("ec2.amazonaws.com")));
        let allow = PolicyStatement::allow(["s3:GetObject"], ["*"]).principal(&Principal::this_account()); // fault
        role.add_to_policy(allow);
    });
}

#[test]
fn resource_in_a_trust_policy() {
    in_stack("IAS1403", &["AssumeRolePolicyDocument.Statement[0].Resource"], |stack| {
        let trust = PolicyStatement::allow(["sts:AssumeRole"], ["*"]) // fault
            .principal(&Principal::service("ec2.amazonaws.com"));
        iam::CfnRole::new(stack, "Role", iam::CfnRoleProps::new(PolicyDocument::from_iter([trust])));
    });
}

#[test]
fn element_in_both_forms() {
    in_stack("IAS1403", &["`Action` and `NotAction` exclude each other"], |stack| {
        let both =
            value!({ "Effect": "Deny", "Action": "s3:*", "NotAction": "s3:GetObject", "Resource": "*" });
        let props = iam::CfnManagedPolicyProps::new(document(both)); // fault
        iam::CfnManagedPolicy::new(stack, "Both", props);
    });
}

#[test]
fn wrong_version_of_the_language() {
    in_stack("IAS1403", &["ResourcePolicy.Version", "2012-10-17"], |stack| {
        let allow = value!({ "Effect": "Allow", "Principal": "*", "Action": "secretsmanager:GetSecretValue", "Resource": "*" });
        let policy = value!({ "Version": "2012-10-16", "Statement": [allow] });
        let props = secretsmanager::CfnResourcePolicyProps::new(policy, "db"); // fault
        secretsmanager::CfnResourcePolicy::new(stack, "Policy", props);
    });
}

#[test]
fn operator_that_does_not_exist() {
    in_stack("IAS1403", &["Condition.StringEqual", "`StringEquals`"], |stack| {
        let allow = PolicyStatement::allow(["s3:GetObject"], ["*"]);
        let allow = allow.condition("StringEqual", "aws:PrincipalOrgID", "o-0123456789"); // fault
        let props = iam::CfnManagedPolicyProps::new(PolicyDocument::from_iter([allow]));
        iam::CfnManagedPolicy::new(stack, "Org", props);
    });
}

#[test]
fn service_among_the_accounts() {
    in_stack("IAS1403", &["Principal.AWS", "`{ \"Service\": \"lambda.amazonaws.com\" }`"], |stack| {
        let trust = value!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "lambda.amazonaws.com" } });
        let props = iam::CfnRoleProps::new(document(trust)); // fault
        iam::CfnRole::new(stack, "Role", props);
    });
}

#[test]
fn document_that_is_no_json() {
    in_stack("IAS1403", &["PolicyDocument", "JSON"], |stack| {
        let props = iam::CfnManagedPolicyProps::new(r#"{ "Version": "2012-10-17", "Statement": [ }"#); // fault
        iam::CfnManagedPolicy::new(stack, "Broken", props);
    });
}

#[test]
fn misspelt_action_in_an_override() {
    in_stack("IAS1402", &["PolicyDocument.Statement[0].Action", "`s3:PutObject`"], |stack| {
        let allow = value!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" });
        let policy =
            iam::CfnManagedPolicy::new(stack, "Raw", iam::CfnManagedPolicyProps::new(document(allow)));
        policy.add_override("/Properties/PolicyDocument/Statement/0/Action", "s3:PutObjekt"); // fault
    });
}
