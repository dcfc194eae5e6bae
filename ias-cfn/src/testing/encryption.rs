//! Encryption at rest, everywhere.

use ias_core::Construct;
use serde_json::Value as Json;

use super::finding::{Finding, expect_none};

/// Switches that are off where they are left out. Source: the page of each type in the
/// [CloudFormation reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/).
const SWITCHES: [(&str, &str); 9] = [
    ("AWS::DAX::Cluster", "/SSESpecification/SSEEnabled"),
    ("AWS::DocDB::DBCluster", "/StorageEncrypted"),
    ("AWS::EC2::Volume", "/Encrypted"),
    ("AWS::EFS::FileSystem", "/Encrypted"),
    ("AWS::ElastiCache::ReplicationGroup", "/AtRestEncryptionEnabled"),
    ("AWS::Neptune::DBCluster", "/StorageEncrypted"),
    ("AWS::OpenSearchService::Domain", "/EncryptionAtRestOptions/Enabled"),
    ("AWS::RDS::DBCluster", "/StorageEncrypted"),
    ("AWS::RDS::DBInstance", "/StorageEncrypted"),
];

/// Properties without which nothing is encrypted. Same source.
const KEYS: [(&str, &str); 2] =
    [("AWS::Kinesis::Stream", "/StreamEncryption"), ("AWS::SNS::Topic", "/KmsMasterKeyId")];

/// What says that the storage comes from elsewhere, with its encryption.
const INHERITED: [&str; 7] = [
    "DBClusterIdentifier",
    "DBSnapshotIdentifier",
    "DBClusterSnapshotIdentifier",
    "SnapshotIdentifier",
    "SnapshotId",
    "SourceDBInstanceIdentifier",
    "SourceDBClusterIdentifier",
];

/// Asserts that every store in all stacks of the app is encrypted at rest, as far as the templates say.
///
/// Looked at are volumes (also those of instances), file systems, databases, caches, search domains, streams, topics and
/// queues. Buckets, DynamoDB tables and log groups are [always](https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html)
/// encrypted. What only deployment knows is taken for right, and so is what is restored from elsewhere.
///
/// # Panics
///
/// With the list, or with the problems of the program.
#[track_caller]
pub fn assert_encrypted(app: &dyn Construct) {
    expect_none("resources that are not encrypted at rest:", &unencrypted(app));
}

/// The resources that [`assert_encrypted`] refuses.
///
/// # Panics
///
/// With the problems of the program.
#[track_caller]
pub fn unencrypted(app: &dyn Construct) -> Vec<Finding> {
    Finding::all(app, problem)
}

fn problem(type_name: &str, properties: &Json) -> Option<String> {
    let at =
        |list: &[(&str, &'static str)]| list.iter().find(|(one, _)| *one == type_name).map(|(_, at)| *at);
    if let Some(pointer) = at(&SWITCHES) {
        let inherited = INHERITED.iter().any(|name| properties.get(name).is_some());
        let wrong = !inherited && is_off(properties.pointer(pointer), true);
        return wrong.then(|| format!("needs {} to be true", dotted(pointer)));
    }
    if let Some(pointer) = at(&KEYS) {
        return properties.pointer(pointer).is_none().then(|| format!("needs {}", dotted(pointer)));
    }
    match type_name {
        // Queues are encrypted unless this is switched off, and then only with a key.
        "AWS::SQS::Queue" => {
            let off = is_off(properties.get("SqsManagedSseEnabled"), false);
            let wrong = off && properties.get("KmsMasterKeyId").is_none();
            wrong.then(|| "needs KmsMasterKeyId, or SqsManagedSseEnabled to be true".to_owned())
        }
        "AWS::EC2::Instance" => volumes(properties, "/BlockDeviceMappings"),
        "AWS::EC2::LaunchTemplate" => volumes(properties, "/LaunchTemplateData/BlockDeviceMappings"),
        _ => None,
    }
}

fn volumes(properties: &Json, pointer: &str) -> Option<String> {
    let list = properties.pointer(pointer)?.as_array()?;
    let of_volume = |entry: &Json| {
        let volume = entry.get("Ebs")?;
        (volume.get("SnapshotId").is_none() && is_off(volume.get("Encrypted"), true)).then_some(())
    };
    let at = list.iter().position(|entry| of_volume(entry).is_some())?;
    Some(format!("needs {}.{at}.Ebs.Encrypted to be true", dotted(pointer)))
}

/// Whether a switch is off; `unless_said` is what counts where it is left out.
fn is_off(value: Option<&Json>, unless_said: bool) -> bool {
    match value {
        None => unless_said,
        Some(Json::Bool(on)) => !on,
        Some(Json::String(text)) => text == "false",
        Some(_) => false,
    }
}

fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}
