//! Backups reach back far enough.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// How long backups of databases are kept at least, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupRetention {
    /// The days; RDS keeps backups for up to 35.
    pub days: i64,
}

/// What says that the backups are those of another database.
const ELSEWHERE: [&str; 2] = ["DBClusterIdentifier", "SourceDBInstanceIdentifier"];

/// Databases keep their backups for a stated time.
///
/// A pack says how many days it has to be at least: [`BackupRetention`]. RDS keeps them for one day where nothing is
/// said. An instance of a cluster and a replica have the backups of what they belong to.
///
/// # Why it matters
///
/// A mistake in the data is often noticed after days. A backup that is older than the mistake is the only way back.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().backup_retention_period(14);
/// ```
///
/// # When an exception is right
///
/// For databases whose content can be made again.
///
/// # Sources
///
/// - [Introduction to backups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html)
/// - HIPAA 164.308(a)(7)(ii)(A), NIST 800-53 r5 CP-9 and SI-12
#[policy(
    id = "rds-backup-retention",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
)]
pub fn backup_retention(database: &AnyResource<'_>, least: &BackupRetention, findings: &mut Findings) {
    let is_cluster = database.type_name() == "AWS::RDS::DBCluster";
    if !is_cluster && ELSEWHERE.iter().any(|name| database.property::<Json>(name).is_set()) {
        return;
    }
    let days = database.property::<i64>("BackupRetentionPeriod");
    let message = format!("the backups are not kept for at least {} days", least.days);
    findings
        .expect(&days, |days| days.unwrap_or(1) >= least.days, message)
        .hint(format_args!("set `BackupRetentionPeriod` to {} or more", least.days));
}
