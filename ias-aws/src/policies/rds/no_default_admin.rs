//! Administrators have a name of their own.

use ias_core::policy::{AnyResource, Findings, policy};

const DEFAULTS: [&str; 5] = ["admin", "administrator", "postgres", "root", "sa"];

/// Databases do not call their administrator by the default name.
///
/// # Why it matters
///
/// Whoever guesses passwords begins with the names that every manual has: half of the login is known then.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().master_username("orders_owner");
/// ```
///
/// # When an exception is right
///
/// For existing databases: RDS cannot change the name without making a new one.
///
/// # Sources
///
/// - [Controls for RDS: RDS.24 and RDS.25](https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html)
/// - PCI DSS 4.0.1 2.2.2, NIST 800-53 r5 CM-2
#[policy(
    id = "rds-no-default-admin",
    severity = Low,
    enforcement = Advisory,
    types = &["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
)]
pub fn no_default_admin(database: &AnyResource<'_>, findings: &mut Findings) {
    let name = database.property::<String>("MasterUsername");
    let own = |name: Option<String>| {
        !name.is_some_and(|name| DEFAULTS.iter().any(|default| name.eq_ignore_ascii_case(default)))
    };
    findings
        .expect(&name, own, "the administrator of the database has a default name")
        .hint("choose a name of your own for `MasterUsername`");
}
