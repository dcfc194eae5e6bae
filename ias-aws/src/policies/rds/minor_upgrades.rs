//! Databases get the repairs of their engine.

use ias_core::Element;
use ias_core::policy::{Findings, Resource, policy};

use crate::rds::{CfnDbInstance, CfnDbInstanceProps};

/// Databases take minor versions by themselves.
///
/// Looked at is `AutoMinorVersionUpgrade` of an instance, which is on unless it is turned off.
///
/// # Why it matters
///
/// Minor versions mend holes that are publicly known. A database that waits for somebody to remember stays open for
/// months.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().auto_minor_version_upgrade(true);
/// ```
///
/// # When an exception is right
///
/// Where a team tests each version first, and has a date for it.
///
/// # Sources
///
/// - [Automatically upgrading the minor engine version](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html)
/// - PCI DSS 4.0.1 6.3.3, NIST 800-53 r5 SI-2, CIS AWS Foundations 5.0 2.2.2
#[policy(id = "rds-minor-upgrades", severity = Medium, enforcement = Remediate, remedy = upgrade)]
pub fn minor_upgrades(database: &Resource<'_, CfnDbInstance>, findings: &mut Findings) {
    let on = database.get(CfnDbInstanceProps::auto_minor_version_upgrade);
    findings
        .expect(&on, |on| on != Some(false), "the database does not take minor versions by itself")
        .hint("take `AutoMinorVersionUpgrade` away, or set it to true");
}

fn upgrade(database: &mut Element) {
    database.change_props(|props: CfnDbInstanceProps| props.auto_minor_version_upgrade(true));
}
