//! Databases outlive a zone.

use ias_core::policy::{Findings, Resource, policy};

use crate::rds::{CfnDbInstance, CfnDbInstanceProps};

/// Databases have a standby in another zone.
///
/// Looked at are instances that belong to no cluster and are no replica.
///
/// # Why it matters
///
/// Zones fail, and instances are patched. With a standby the database is away for about a minute; without one until
/// somebody has restored it.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().multi_az(true);
/// ```
///
/// # When an exception is right
///
/// Outside of production, and for what may be away for hours.
///
/// # Sources
///
/// - [Multi-AZ DB instance deployments](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html)
/// - HIPAA 164.308(a)(7)(i), NIST 800-53 r5 CP-10 and SC-36, CIS AWS Foundations 5.0 2.2.4
#[policy(id = "rds-multi-az", severity = Low, enforcement = Advisory)]
pub fn multi_az(database: &Resource<'_, CfnDbInstance>, findings: &mut Findings) {
    let is_part = database.get(CfnDbInstanceProps::db_cluster_identifier).is_set()
        || database.get(CfnDbInstanceProps::source_db_instance_identifier).is_set();
    if is_part {
        return;
    }
    let standby = database.get(CfnDbInstanceProps::multi_az);
    findings
        .expect(&standby, |on| on == Some(true), "the database has no standby in another zone")
        .hint("set `MultiAZ` to true");
}
