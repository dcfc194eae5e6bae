//! Where copies of data are.

use ias_core::policy::{AnyResource, Findings, policy};

use super::ways::{Way, check, types};
use crate::policies::general::AllowedRegions;

pub(super) const WAYS: [Way; 7] = [
    ("AWS::Cassandra::Keyspace", &[&["ReplicationSpecification", "RegionList"]]),
    ("AWS::DynamoDB::GlobalTable", &[&["Replicas", "Region"], &["GlobalTableWitnesses", "Region"]]),
    (
        "AWS::ECR::ReplicationConfiguration",
        &[&["ReplicationConfiguration", "Rules", "Destinations", "Region"]],
    ),
    ("AWS::EFS::FileSystem", &[&["ReplicationConfiguration", "Destinations", "Region"]]),
    ("AWS::S3::Bucket", &[&["ReplicationConfiguration", "Rules", "Destination", "Bucket"]]),
    ("AWS::SSMIncidents::ReplicationSet", &[&["Regions", "RegionName"]]),
    ("AWS::SecretsManager::Secret", &[&["ReplicaRegions", "Region"]]),
];

const TYPES: &[&str] = &types(&WAYS);

/// Replicas are in allowed regions.
///
/// A pack says which: [`AllowedRegions`](crate::policies::general::AllowedRegions). Looked at are replicas of tables of
/// DynamoDB and Keyspaces, buckets, secrets, file systems, images and incident plans. The ARN of a bucket does not tell
/// its region, so the target has to be a bucket of the same program.
///
/// # Why it matters
///
/// A replica is the whole data once more, under the law of where it lies.
///
/// # How to mend it
///
/// ```
/// use ias_aws::secretsmanager::{CfnSecretProps, cfn_secret::ReplicaRegion};
///
/// CfnSecretProps::new().replica_regions([ReplicaRegion::new("eu-central-1")]);
/// ```
///
/// # When an exception is right
///
/// For data without persons in them that users elsewhere read, such as texts of a shop.
///
/// # Sources
///
/// - [Replicating objects within and across Regions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html)
/// - GDPR chapter V, NIST 800-53 r5 SA-9(5)
#[policy(id = "aws-replica-regions", severity = High, enforcement = Mandatory, types = TYPES)]
pub fn replicas(resource: &AnyResource<'_>, allowed: &AllowedRegions, findings: &mut Findings) {
    check(resource, &WAYS, allowed, "a replica goes to", findings);
}
