use ias_aws::kms::{Key, KeyProps};
use ias_aws::secretsmanager::{
    AttachmentTargetType, GenerateSecretString, Secret, SecretAttachmentTarget, SecretProps,
};
use ias_aws::{CfnOutput, CfnOutputProps};
use ias_core::{Val, known};
use serde_json::json;

use crate::support::{allow, attribute, refer, trial};

#[test]
fn a_secret_is_generated() {
    let trial = trial();
    let secret = Secret::new(&trial.stack, "G", SecretProps::new());
    CfnOutput::new(&trial.stack, "Whole", CfnOutputProps::new(secret.secret_value()));
    CfnOutput::new(&trial.stack, "Field", CfnOutputProps::new(secret.secret_value_from_json("a")));
    let template = trial.template();
    assert_eq!(template.properties("GCEB75847"), &json!({ "GenerateSecretString": {} }));
    let output = |id: &str| template.whole()["Outputs"][id]["Value"].to_string();
    assert!(output("Whole").contains("{{resolve:secretsmanager:"));
    assert!(output("Field").contains(":SecretString:a::}}"));
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let secret = Secret::new(&trial.stack, "G", SecretProps::new());
    let role = trial.role();
    secret.grant_read(&role);
    secret.grant_write(&role);
    let write = [
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecret",
        "secretsmanager:UpdateSecretVersionStage",
    ];
    let expected = [
        allow(json!(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]), refer("GCEB75847")),
        allow(json!(write), refer("GCEB75847")),
    ];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn the_key_is_granted_through_the_service_only() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    let secret = Secret::new(&trial.stack, "G", SecretProps::new().encryption_key(&key));
    secret.grant_read(&trial.role());
    let template = trial.template();
    let statement = &template.role_policy()[0];
    assert_eq!(statement["Action"], "kms:Decrypt");
    assert_eq!(statement["Resource"], attribute("K485CC42E", "Arn"));
    let via = json!({ "Fn::Sub": "secretsmanager.${AWS::Region}.amazonaws.com" });
    assert_eq!(statement["Condition"], json!({ "StringEquals": { "kms:ViaService": via } }));
}

struct Database;

impl SecretAttachmentTarget for Database {
    fn attachment_target_id(&self) -> Val<String> {
        Val::unchecked("orders")
    }
    fn attachment_target_type(&self) -> AttachmentTargetType {
        AttachmentTargetType::RdsDbInstance
    }
}

#[test]
fn what_reads_an_attached_secret_waits_for_the_attachment() {
    let trial = trial();
    let secret = Secret::new(&trial.stack, "G", SecretProps::new()).attach(&Database);
    secret.grant_read(&trial.role());
    let template = trial.template();
    let attachment = template.list().into_iter().find(|(_, of)| of.ends_with("Attachment")).unwrap().0;
    let properties = template.properties(attachment);
    let expected =
        json!({ "SecretId": refer("GCEB75847"), "TargetId": "orders", "TargetType": "AWS::RDS::DBInstance" });
    assert_eq!(properties, &expected);
    assert_eq!(template.role_policy()[0]["Resource"], refer(attachment));
}

#[test]
fn a_secret_known_by_name_is_granted_with_any_suffix() {
    let trial = trial();
    Secret::from_secret_name(&trial.stack, "G", "acme/login").grant_read(&trial.role());
    let arn =
        "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:acme/login-??????";
    assert_eq!(trial.template().role_policy()[0]["Resource"], json!({ "Fn::Sub": arn }));
    let arn = known("arn:aws:secretsmanager:eu-west-1:123456789012:secret:acme/login-AbCdEf");
    Secret::from_secret_complete_arn(&trial.stack, "H", arn);
}

#[test]
fn contradictions_are_reported() {
    let trial = trial();
    Secret::new(&trial.stack, "Plain", SecretProps::new().secret_string_value("hunter2"));
    let half = GenerateSecretString::new().generate_string_key("password");
    Secret::new(&trial.stack, "Half", SecretProps::new().generate_secret_string(half));
    assert_eq!(trial.problems(), ["IAS1202", "IAS1202"]);
}
