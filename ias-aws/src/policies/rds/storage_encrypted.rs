//! Storage of databases is encrypted.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// What says that the storage comes from elsewhere, with its encryption.
const INHERITED: [&str; 7] = [
    "DBClusterIdentifier",
    "DBSnapshotIdentifier",
    "DBClusterSnapshotIdentifier",
    "SnapshotIdentifier",
    "SourceDBClusterIdentifier",
    "SourceDBInstanceIdentifier",
    "SourceDbiResourceId",
];

/// Databases encrypt their storage.
///
/// Looked at are instances and clusters of RDS. What is restored from a snapshot, copied, or belongs to a cluster has the
/// encryption of where it comes from.
///
/// # Why it matters
///
/// Storage, snapshots and replicas of a database without encryption can be read by whoever gets at them. It cannot be turned
/// on later: the database has to be made anew from an encrypted copy of a snapshot.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().storage_encrypted(true);
/// ```
///
/// # When an exception is right
///
/// For an old database, until it is copied; and for the few classes of instances that cannot encrypt.
///
/// # Sources
///
/// - [Encrypting Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28, CIS AWS Foundations 5.0 2.2.1
#[policy(
    id = "rds-storage-encrypted",
    severity = High,
    enforcement = Mandatory,
    types = &["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
)]
pub fn storage_encrypted(database: &AnyResource<'_>, findings: &mut Findings) {
    if INHERITED.iter().any(|name| database.property::<Json>(name).is_set()) {
        return;
    }
    let encrypted = database.property::<bool>("StorageEncrypted");
    findings
        .expect(&encrypted, |on| on == Some(true), "the storage of the database is not encrypted")
        .hint("set `StorageEncrypted` to true");
}
