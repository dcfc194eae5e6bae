use ias_aws::dynamodb::{
    Billing, GlobalSecondaryIndex, Key, LocalSecondaryIndex, Projection, StreamViewType, Table, TableProps,
};
use ias_aws::kms;
use ias_core::known;
use serde_json::{Value, json};

use crate::support::{allow, attribute, below, trial};

#[test]
fn a_table_is_billed_on_demand_and_stays() {
    let trial = trial();
    Table::new(&trial.stack, "T", TableProps::new(Key::string("id")));
    let template = trial.template();
    let table = template.resource("TD925BC7E");
    let expected = json!({
        "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
        "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
    });
    assert_eq!(table["Properties"], expected);
    assert_eq!(table["DeletionPolicy"], "Retain");
}

/// The table of the program that gave the facts.
#[test]
fn a_table_with_everything_is_that_of_the_cdk() {
    let trial = trial();
    let key = kms::Key::new(&trial.stack, "K", kms::KeyProps::new());
    let props = TableProps::new(Key::string("id"))
        .sort_key(Key::number("at"))
        .stream(StreamViewType::NewImage)
        .encryption(&key)
        .time_to_live_attribute("ttl")
        .deletion_protection(true)
        .point_in_time_recovery(true)
        .global_secondary_index(GlobalSecondaryIndex::new("ByX", Key::binary("x")));
    Table::new(&trial.stack, "T", props);
    let expected = json!({
        "AttributeDefinitions": [
            { "AttributeName": "id", "AttributeType": "S" },
            { "AttributeName": "at", "AttributeType": "N" },
            { "AttributeName": "x", "AttributeType": "B" },
        ],
        "BillingMode": "PAY_PER_REQUEST",
        "DeletionProtectionEnabled": true,
        "GlobalSecondaryIndexes": [{
            "IndexName": "ByX",
            "KeySchema": [{ "AttributeName": "x", "KeyType": "HASH" }],
            "Projection": { "ProjectionType": "ALL" },
        }],
        "KeySchema": [
            { "AttributeName": "id", "KeyType": "HASH" },
            { "AttributeName": "at", "KeyType": "RANGE" },
        ],
        "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
        "SSESpecification": {
            "KMSMasterKeyId": attribute("K485CC42E", "Arn"),
            "SSEEnabled": true,
            "SSEType": "KMS",
        },
        "StreamSpecification": { "StreamViewType": "NEW_IMAGE" },
        "TimeToLiveSpecification": { "AttributeName": "ttl", "Enabled": true },
    });
    assert_eq!(trial.template().properties("TD925BC7E"), &expected);
}

fn actions(of: &[&str]) -> Value {
    of.iter().map(|action| format!("dynamodb:{action}")).collect::<Vec<_>>().into()
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let table = Table::new(&trial.stack, "T", TableProps::new(Key::string("id")));
    let role = trial.role();
    table.grant_read(&role);
    table.grant_write(&role);
    table.grant_read_write(&role);
    let read = ["BatchGetItem", "Query", "GetItem", "Scan", "ConditionCheckItem"];
    let write = ["BatchWriteItem", "PutItem", "UpdateItem", "DeleteItem"];
    let describe = ["DescribeTable"];
    let table = json!([attribute("TD925BC7E", "Arn")]);
    let expected = [
        allow(actions(&[&read[..], &describe].concat()), table.clone()),
        allow(actions(&[&write[..], &describe].concat()), table.clone()),
        allow(actions(&[&read[..], &write, &describe].concat()), table),
    ];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn grants_include_indexes_that_come_later_and_the_key() {
    let trial = trial();
    let key = kms::Key::new(&trial.stack, "K", kms::KeyProps::new());
    let props = TableProps::new(Key::string("id")).encryption(&key).stream(StreamViewType::KeysOnly);
    let table = Table::new(&trial.stack, "T", props);
    let role = trial.role();
    table.grant_read(&role);
    table.grant_stream_read(&role);
    table.add_global_secondary_index(
        GlobalSecondaryIndex::new("ByDay", Key::string("day")).sort_key(Key::string("id")),
    );
    let template = trial.template();
    let policy = template.role_policy();
    let read = json!(["kms:Decrypt", "kms:DescribeKey"]);
    assert_eq!(policy[0], allow(read, attribute("K485CC42E", "Arn")));
    let both = json!([attribute("TD925BC7E", "Arn"), below("TD925BC7E", "/index/*")]);
    assert_eq!(policy[1]["Resource"], both);
    assert_eq!(policy[2], allow(json!("dynamodb:ListStreams"), json!("*")));
    let stream = actions(&["DescribeStream", "GetRecords", "GetShardIterator"]);
    assert_eq!(policy[3], allow(stream, attribute("TD925BC7E", "StreamArn")));
}

#[test]
fn provisioned_capacity_holds_for_indexes() {
    let trial = trial();
    let props = TableProps::new(Key::string("id"))
        .sort_key(Key::string("at"))
        .billing(Billing::Provisioned { read: 3, write: 5 })
        .global_secondary_index(
            GlobalSecondaryIndex::new("ByX", Key::string("x")).projection(Projection::KeysOnly),
        )
        .local_secondary_index(LocalSecondaryIndex::new("ByY", Key::number("y")));
    Table::new(&trial.stack, "T", props);
    let template = trial.template();
    let table = template.properties("TD925BC7E");
    let capacity = json!({ "ReadCapacityUnits": 3, "WriteCapacityUnits": 5 });
    assert_eq!(table["BillingMode"], json!(null));
    assert_eq!(table["ProvisionedThroughput"], capacity);
    assert_eq!(table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"], capacity);
    assert_eq!(table["GlobalSecondaryIndexes"][0]["Projection"], json!({ "ProjectionType": "KEYS_ONLY" }));
    assert_eq!(table["LocalSecondaryIndexes"][0]["KeySchema"][1]["AttributeName"], "y");
}

#[test]
fn a_table_that_exists_is_granted_with_its_indexes() {
    let trial = trial();
    let table = Table::from_table_name(&trial.stack, "T", known("orders"));
    table.grant_write(&trial.role());
    let arn = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders";
    let expected = json!([{ "Fn::Sub": arn }, { "Fn::Sub": format!("{arn}/index/*") }]);
    assert_eq!(trial.template().role_policy()[0]["Resource"], expected);
}

#[test]
fn mistakes_are_reported_at_once() {
    let trial = trial();
    let props = TableProps::new(Key::string("id"))
        .global_secondary_index(GlobalSecondaryIndex::new("I", Key::number("id")))
        .local_secondary_index(LocalSecondaryIndex::new("ByY", Key::number("y")));
    Table::new(&trial.stack, "T", props);
    assert_eq!(trial.problems(), ["IAS1209"; 3]);
}
