use ias_aws::kms::{Key, KeyProps};
use ias_aws::logs::{LogGroup, LogGroupProps, RetentionDays};
use ias_core::known;
use serde_json::json;

use crate::support::{allow, attribute, trial};

#[test]
fn a_group_keeps_logs_for_two_years_and_stays() {
    let trial = trial();
    LogGroup::new(&trial.stack, "G", LogGroupProps::new());
    LogGroup::new(&trial.stack, "Ever", LogGroupProps::new().retention(RetentionDays::Infinite));
    let template = trial.template();
    let group = template.resource("GCEB75847");
    assert_eq!(group["Properties"], json!({ "RetentionInDays": 731 }));
    assert_eq!(group["DeletionPolicy"], "Retain");
    let ever = template.list().into_iter().find(|(id, _)| id.starts_with("Ever")).unwrap().0.to_owned();
    assert_eq!(template.properties(&ever).get("RetentionInDays"), None);
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let group = LogGroup::new(&trial.stack, "G", LogGroupProps::new());
    let role = trial.role();
    group.grant_write(&role);
    group.grant_read(&role);
    let arn = attribute("GCEB75847", "Arn");
    let read = [
        "logs:FilterLogEvents",
        "logs:GetLogEvents",
        "logs:GetLogGroupFields",
        "logs:DescribeLogGroups",
        "logs:DescribeLogStreams",
    ];
    let expected =
        [allow(json!(["logs:CreateLogStream", "logs:PutLogEvents"]), arn.clone()), allow(json!(read), arn)];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn the_key_of_a_group_lets_the_service_use_it() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    LogGroup::new(&trial.stack, "G", LogGroupProps::new().encryption_key(&key));
    let template = trial.template();
    assert_eq!(template.properties("GCEB75847")["KmsKeyId"], attribute("K485CC42E", "Arn"));
    let statement = &template.properties("K485CC42E")["KeyPolicy"]["Statement"][1];
    let service = json!({ "Service": { "Fn::Sub": "logs.${AWS::Region}.amazonaws.com" } });
    assert_eq!(statement["Principal"], service);
}

#[test]
fn a_group_that_exists_can_be_granted() {
    let trial = trial();
    let group = LogGroup::from_log_group_name(&trial.stack, "G", known("/acme/orders"));
    group.grant_write(&trial.role());
    let arn = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/acme/orders:*";
    assert_eq!(trial.template().role_policy()[0]["Resource"], json!({ "Fn::Sub": arn }));
}
