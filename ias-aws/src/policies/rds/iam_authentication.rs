//! People and programs log in with a role.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// How the names of engines begin that can.
const ENGINES: [&str; 4] = ["aurora", "mariadb", "mysql", "postgres"];

/// Databases take logins with a role instead of a password.
///
/// Looked at are the engines that can: MariaDB, MySQL, PostgreSQL and Aurora. An instance of a cluster has what the
/// cluster has.
///
/// # Why it matters
///
/// A login token lives for a quarter of an hour and belongs to a role that can be taken away. A password is shared,
/// copied, and seldom changed.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().enable_iam_database_authentication(true);
/// ```
///
/// # When an exception is right
///
/// Where more connections are opened in a second than tokens allow, or a program cannot fetch one.
///
/// # Sources
///
/// - [IAM database authentication](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html)
/// - NIST 800-53 r5 AC-2 and AC-3
#[policy(
    id = "rds-iam-authentication",
    severity = Low,
    enforcement = Advisory,
    types = &["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
)]
pub fn iam_authentication(database: &AnyResource<'_>, findings: &mut Findings) {
    let engine = database.property::<String>("Engine");
    let can = engine.may_be(|engine| ENGINES.iter().any(|start| engine.starts_with(start)));
    let is_cluster = database.type_name() == "AWS::RDS::DBCluster";
    if !can || !is_cluster && database.property::<Json>("DBClusterIdentifier").is_set() {
        return;
    }
    let on = database.property::<bool>("EnableIAMDatabaseAuthentication");
    findings
        .expect(&on, |on| on == Some(true), "the database takes no login with a role")
        .hint("set `EnableIAMDatabaseAuthentication` to true");
}
