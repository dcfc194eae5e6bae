use ias_aws::kms::{Key, KeyProps, cfn_key};
use ias_core::{Duration, known};
use serde_json::json;

use crate::support::{allow, attribute, trial};

#[test]
fn a_key_rotates_and_lets_the_account_decide() {
    let trial = trial();
    Key::new(&trial.stack, "K", KeyProps::new().alias("a/b").pending_window(Duration::days(7)));
    let template = trial.template();
    assert_eq!(template.list(), [("K485CC42E", "AWS::KMS::Key"), ("KAliasE09DE763", "AWS::KMS::Alias")]);
    let key = template.resource("K485CC42E");
    assert_eq!(key["DeletionPolicy"], "Retain");
    assert_eq!(key["Properties"]["EnableKeyRotation"], true);
    assert_eq!(key["Properties"]["PendingWindowInDays"], 7);
    let statement = &key["Properties"]["KeyPolicy"]["Statement"];
    assert_eq!(statement.as_array().unwrap().len(), 1);
    let root = json!({ "AWS": { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" } });
    assert_eq!(statement[0]["Principal"], root);
    let alias = json!({ "AliasName": "alias/a/b", "TargetKeyId": attribute("K485CC42E", "Arn") });
    assert_eq!(template.properties("KAliasE09DE763"), &alias);
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    let role = trial.role();
    key.grant_encrypt(&role);
    key.grant_decrypt(&role);
    key.grant_encrypt_decrypt(&role);
    let arn = attribute("K485CC42E", "Arn");
    let expected = [
        allow(json!(["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]), arn.clone()),
        allow(json!("kms:Decrypt"), arn.clone()),
        allow(json!(["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]), arn),
    ];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn an_asymmetric_key_does_not_rotate() {
    let trial = trial();
    Key::new(&trial.stack, "K", KeyProps::new().key_spec(cfn_key::KeySpec::Rsa2048));
    assert_eq!(trial.template().only("AWS::KMS::Key")["EnableKeyRotation"], json!(null));
    let rotating = KeyProps::new().key_spec(cfn_key::KeySpec::Rsa2048).enable_key_rotation(true);
    Key::new(&trial.stack, "Rotating", rotating);
    assert_eq!(trial.problems(), ["IAS1200"]);
}

#[test]
fn an_alias_of_aws_is_refused() {
    let trial = trial();
    let arn = "arn:aws:kms:eu-west-1:123456789012:key/1234";
    Key::from_key_arn(&trial.stack, "K", known(arn)).add_alias("aws/mine");
    assert_eq!(trial.problems(), ["IAS1201"]);
}
