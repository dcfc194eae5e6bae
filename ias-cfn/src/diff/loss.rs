//! What loses its data.

use ias_core::diff::{Impact, Loss};
use serde_json::Value as Json;

use super::canonical::facts_of;

/// Types that hold data beside those that the facts mark as stateful, which are the ones that the CDK asks about.
///
/// Source: the pages of the types; each stores what users put there, and loses it when it is deleted.
const HOLD_DATA: [&str; 37] = [
    "AWS::AmazonMQ::Broker",
    "AWS::Backup::LogicallyAirGappedBackupVault",
    "AWS::Cassandra::Keyspace",
    "AWS::Cassandra::Table",
    "AWS::CodeArtifact::Repository",
    "AWS::CodeCommit::Repository",
    "AWS::Cognito::IdentityPool",
    "AWS::DAX::Cluster",
    "AWS::DSQL::Cluster",
    "AWS::DocDBElastic::Cluster",
    "AWS::ECR::PublicRepository",
    "AWS::ECR::Repository",
    "AWS::ElastiCache::ServerlessCache",
    "AWS::FSx::Volume",
    "AWS::HealthLake::FHIRDatastore",
    "AWS::KinesisVideo::Stream",
    "AWS::Lightsail::Bucket",
    "AWS::Lightsail::Database",
    "AWS::Lightsail::Disk",
    "AWS::MSK::Cluster",
    "AWS::MSK::ServerlessCluster",
    "AWS::MemoryDB::Cluster",
    "AWS::NeptuneGraph::Graph",
    "AWS::Omics::ReferenceStore",
    "AWS::Omics::SequenceStore",
    "AWS::OpenSearchServerless::Collection",
    "AWS::RDS::GlobalCluster",
    "AWS::RedshiftServerless::Namespace",
    "AWS::S3Express::DirectoryBucket",
    "AWS::S3Tables::Table",
    "AWS::S3Tables::TableBucket",
    "AWS::S3Vectors::Index",
    "AWS::S3Vectors::VectorBucket",
    "AWS::Timestream::Database",
    "AWS::Timestream::InfluxDBInstance",
    "AWS::Timestream::Table",
    "AWS::WorkSpaces::Workspace",
];

/// Whether resources of a type hold data that go with them.
pub(super) fn is_stateful(type_name: &str) -> bool {
    HOLD_DATA.binary_search(&type_name).is_ok() || facts_of(type_name).is_some_and(|facts| facts.stateful)
}

/// What happens to a resource that leaves its stack: the policy of the template that is deployed counts.
pub(super) fn on_delete(resource: &Json) -> Impact {
    if keeps_all(policy(resource, "DeletionPolicy")) { Impact::WillOrphan } else { Impact::WillDestroy }
}

/// The loss when a resource is deleted.
pub(super) fn of_deletion(resource: &Json) -> Option<Loss> {
    let stateful = is_stateful(type_of(resource));
    (stateful && !is_kept(resource, "DeletionPolicy")).then_some(Loss::Deleted)
}

/// The loss when a resource is made anew. The policy of the new template counts: it is the one that CloudFormation carries
/// out when it cleans up after the update.
pub(super) fn of_replacement(before: &Json, after: &Json) -> Option<Loss> {
    let stateful = is_stateful(type_of(before));
    (stateful && !is_kept(after, "UpdateReplacePolicy")).then_some(Loss::Replaced)
}

/// Whether a resource that holds data is left where it is when another one takes its place.
pub(super) fn is_left_by_replacement(after: &Json) -> bool {
    is_stateful(type_of(after)) && keeps_all(policy(after, "UpdateReplacePolicy"))
}

/// The loss when a resource gets another logical id: one is made, and the old one is deleted.
pub(super) fn of_rename(before: &Json) -> Option<Loss> {
    of_deletion(before).map(|_| Loss::Renamed)
}

pub(super) fn type_of(resource: &Json) -> &str {
    resource.get("Type").and_then(Json::as_str).unwrap_or_default()
}

fn policy<'a>(resource: &'a Json, name: &str) -> Option<&'a str> {
    resource.get(name)?.as_str()
}

fn keeps_all(policy: Option<&str>) -> bool {
    matches!(policy, Some("Retain" | "RetainExceptOnCreate"))
}

fn is_kept(resource: &Json, name: &str) -> bool {
    match policy(resource, name) {
        Some("Snapshot") => true,
        None if name == "DeletionPolicy" => snapshot_by_default(resource),
        policy => keeps_all(policy),
    }
}

/// Where nothing is said, database clusters, and instances outside of one, leave a snapshot when they are deleted.
///
/// Source: [DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
fn snapshot_by_default(resource: &Json) -> bool {
    match type_of(resource) {
        "AWS::RDS::DBCluster" => true,
        "AWS::RDS::DBInstance" => resource.pointer("/Properties/DBClusterIdentifier").is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_are_real_and_found() {
        assert!(HOLD_DATA.is_sorted());
        for name in HOLD_DATA {
            let facts = crate::facts::find(name);
            assert!(facts.is_some_and(|facts| !facts.stateful), "{name}");
        }
        assert!(is_stateful("AWS::S3::Bucket") && !is_stateful("AWS::IAM::Role"));
    }
}
