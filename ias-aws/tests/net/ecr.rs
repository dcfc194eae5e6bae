use ias_aws::cfn::RemovalPolicy;
use ias_aws::ecr::{Repository, RepositoryProps, cfn_repository::ImageTagMutability};
use ias_aws::{iam, kinds};
use ias_core::known;
use serde_json::{Value, json};

use super::support::trial;

#[test]
fn the_default_is_the_safe_one() {
    let trial = trial();
    Repository::new(&trial.stack, "Repo", RepositoryProps::new());
    let template = trial.template();
    assert_eq!(
        template.resource("Repo02AC86CF"),
        &json!({
            "Type": "AWS::ECR::Repository",
            "Properties": {
                "ImageScanningConfiguration": { "ScanOnPush": true },
                "ImageTagMutability": "IMMUTABLE",
            },
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
        })
    );
}

#[test]
fn every_setting() {
    let trial = trial();
    let key = known::<kinds::KeyArn>("arn:aws:kms:eu-west-1:123456789012:key/1");
    let props = RepositoryProps::new()
        .repository_name("shop/orders")
        .image_tag_mutability(ImageTagMutability::Mutable)
        .encryption_key(&key)
        .max_image_count(10)
        .untagged_image_days(3)
        .empty_on_delete(true)
        .removal_policy(RemovalPolicy::Destroy);
    Repository::new(&trial.stack, "Repo", props);
    let template = trial.template();
    let repository = template.properties("Repo02AC86CF");
    assert_eq!(repository["EncryptionConfiguration"]["EncryptionType"], "KMS");
    let policy = repository["LifecyclePolicy"]["LifecyclePolicyText"].as_str().unwrap();
    let policy: Value = serde_json::from_str(policy).unwrap();
    assert_eq!(policy["rules"][0]["selection"]["countUnit"], "days");
    assert_eq!(policy["rules"][1]["rulePriority"], 2);
}

#[test]
fn a_grant_is_of_one_repository() {
    let trial = trial();
    let images = Repository::from_repository_name(&trial.stack, "Images", "shop/orders");
    let service = iam::Principal::service("ec2.amazonaws.com");
    let role = iam::Role::new(&trial.stack, "Role", iam::RoleProps::new(service));
    images.grant_pull(&role);
    let template = trial.template();
    let statements = &template.only("AWS::IAM::Policy")["PolicyDocument"]["Statement"];
    assert_eq!(
        statements[1],
        json!({ "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" })
    );
    let arn = "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/shop/orders";
    assert_eq!(statements[0]["Resource"], json!({ "Fn::Sub": arn }));
}

#[test]
fn names_are_checked() {
    for (name, fine) in
        [("shop/orders-2", true), ("a", false), ("Shop", false), ("shop//orders", false), ("-a", false)]
    {
        let trial = trial();
        Repository::new(&trial.stack, "Repo", RepositoryProps::new().repository_name(name));
        assert_eq!(trial.problems().is_empty(), fine, "{name}");
    }
}
