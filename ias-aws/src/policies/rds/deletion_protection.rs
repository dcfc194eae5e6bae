//! Databases are not deleted by mistake.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// Databases are protected against deletion.
///
/// Of an instance that belongs to a cluster, the cluster is looked at.
///
/// # Why it matters
///
/// A changed identifier or a wrong click deletes the database; with the protection RDS refuses until somebody turns
/// it off on purpose.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().deletion_protection(true);
/// ```
///
/// # When an exception is right
///
/// For databases of tests, which come and go.
///
/// # Sources
///
/// - [Deleting a DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html)
/// - NIST 800-53 r5 CM-3 and SC-5(2)
#[policy(
    id = "rds-deletion-protection",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
)]
pub fn deletion_protection(database: &AnyResource<'_>, findings: &mut Findings) {
    let is_cluster = database.type_name() == "AWS::RDS::DBCluster";
    if !is_cluster && database.property::<Json>("DBClusterIdentifier").is_set() {
        return;
    }
    let protected = database.property::<bool>("DeletionProtection");
    findings
        .expect(&protected, |on| on == Some(true), "the database can be deleted by mistake")
        .hint("set `DeletionProtection` to true");
}
