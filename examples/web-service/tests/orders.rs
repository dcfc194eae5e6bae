//! The program as its team tests it: no cloud, no files.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws::cfn::CfnType;
use ias_aws::testing::{Template, assert_encrypted, assert_private};
use ias_aws::{dynamodb, s3, sqs};
use ias_core::testing::assert_deterministic;
use ias_core::{App, Inputs, key, package_file, pattern};
use orders::Orders;

fn app() -> App {
    orders::app(&Inputs::new()).expect("environments.yaml has no mistakes")
}

fn text(app: &App, file: &str) -> String {
    let assembly = app.synth().expect("the program has no mistakes");
    String::from_utf8(assembly.file(file).expect("the file is written").bytes.clone()).expect("it is text")
}

#[test]
fn there_is_an_environment_for_each_entry_of_the_file() {
    let app = app();
    assert_eq!(app.find::<Orders>().len(), 2);
    assert_eq!(app.find::<dynamodb::Table>().len(), 2);
    assert_eq!(app.find::<sqs::Queue>().len(), 4);
}

#[test]
fn every_bucket_is_versioned() {
    use s3::cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus};
    let status = key(s3::CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status);
    for bucket in app().find::<s3::CfnBucket>() {
        let found = bucket.get(&status).and_then(|status| status.known());
        assert_eq!(found, Some(VersioningConfigurationStatus::Enabled));
    }
}

#[test]
fn stacks_share_the_network_and_charts_read_the_stacks() {
    let app = app();
    let assembly = app.synth().unwrap();
    let depends = |name: &str| assembly.artifact(name).unwrap().depends_on.clone();
    assert_eq!(depends("prod-orders"), ["shop-network"]);
    assert_eq!(depends("prod-orders-k8s"), ["prod-orders"]);
    assert!(text(&app, "prod-orders.template.json").contains("\"Fn::ImportValue\": \"shop-network:"));
    assert!(text(&app, "k8s/prod-orders-k8s.yaml").contains("value: \"${prod-orders."));
}

#[test]
fn tables_can_be_restored() {
    let template = Template::of(&app(), "prod-orders");
    let restorable = pattern!({ "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true } });
    template.all_resources_properties(dynamodb::CfnTable::TYPE, restorable);
}

#[test]
fn what_holds_for_every_program() {
    let app = app();
    assert_deterministic(self::app);
    assert_encrypted(&app);
    assert_private(&app, &["prod/orders/LoadBalancer", "staging/orders/LoadBalancer"]);
}

#[test]
fn settings_of_one_run_change_the_output() {
    let inputs = Inputs::new().set("image-tag", "1.4.3").set("environments.prod.max-tasks", "20");
    let app = orders::app(&inputs).unwrap();
    let template = text(&app, "prod-orders.template.json");
    assert!(template.contains("ghcr.io/acme/orders:1.4.3") && template.contains("\"MaxCapacity\": 20"));
}

#[test]
fn mistakes_in_the_settings_are_reported_at_once() {
    let yaml = std::fs::read_to_string(package_file!("environments.yaml")).unwrap();
    let wrong = yaml
        .replace("min-tasks: 3", "min-task: 3")
        .replace("region: eu-west-1", "")
        .replace("zones: 3", "zones: three");
    let found = orders::app(&Inputs::new().text("environments.yaml", wrong)).err().unwrap();
    assert_eq!(found.len(), 3, "{found:?}");
}
