//! Where backups are.

use ias_core::policy::{AnyResource, Findings, policy};

use super::ways::{Way, check, types};
use crate::policies::general::AllowedRegions;

pub(super) const WAYS: [Way; 4] = [
    (
        "AWS::Backup::BackupPlan",
        &[&["BackupPlan", "BackupPlanRule", "CopyActions", "DestinationBackupVaultArn"]],
    ),
    (
        "AWS::DLM::LifecyclePolicy",
        &[
            &["CrossRegionCopyTargets", "TargetRegion"],
            &["PolicyDetails", "CrossRegionCopyTargets", "TargetRegion"],
            &["PolicyDetails", "Schedules", "CrossRegionCopyRules", "Target"],
            &["PolicyDetails", "Schedules", "CrossRegionCopyRules", "TargetRegion"],
        ],
    ),
    ("AWS::RDS::DBInstance", &[&["AutomaticBackupReplicationRegion"]]),
    ("AWS::Redshift::Cluster", &[&["DestinationRegion"]]),
];

const TYPES: &[&str] = &types(&WAYS);

/// Backups are in allowed regions.
///
/// A pack says which: [`AllowedRegions`](crate::policies::general::AllowedRegions). Looked at are copies that plans of
/// AWS Backup make, snapshots that lifecycle policies copy, and backups of RDS and Redshift that go to another region.
///
/// # Why it matters
///
/// A backup is the whole data once more, under the law of where it lies, and it is kept for years.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().automatic_backup_replication_region("eu-central-1");
/// ```
///
/// # When an exception is right
///
/// For encrypted backups whose key stays in an allowed region, if the law takes that as enough.
///
/// # Sources
///
/// - [Creating backup copies across AWS Regions](https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html)
/// - GDPR chapter V, NIST 800-53 r5 SA-9(5)
#[policy(id = "aws-backup-regions", severity = High, enforcement = Mandatory, types = TYPES)]
pub fn backups(resource: &AnyResource<'_>, allowed: &AllowedRegions, findings: &mut Findings) {
    check(resource, &WAYS, allowed, "a backup goes to", findings);
}
