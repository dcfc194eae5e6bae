//! Databases have no public address.

use ias_core::policy::{Findings, Resource, policy};

use crate::rds::{CfnDbInstance, CfnDbInstanceProps};

/// Databases have no public address.
///
/// Looked at is `PubliclyAccessible` of an instance. Where it is left out, RDS decides by the subnets, which is counted as
/// private.
///
/// # Why it matters
///
/// A database with a public address is one forgotten rule of a security group away from the internet.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().publicly_accessible(false);
/// ```
///
/// People reach it through Session Manager, a VPN, or a bastion of their own.
///
/// # When an exception is right
///
/// For a database of public data, with its own security group and TLS required.
///
/// # Sources
///
/// - [Hiding a DB instance in a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-4 and SC-7, CIS AWS Foundations 5.0 2.2.3
#[policy(id = "rds-not-public", severity = Critical, enforcement = Mandatory)]
pub fn not_public(database: &Resource<'_, CfnDbInstance>, findings: &mut Findings) {
    let public = database.get(CfnDbInstanceProps::publicly_accessible);
    findings
        .expect(&public, |public| public != Some(true), "the database has a public address")
        .hint("take `PubliclyAccessible` away, and put the database into private subnets");
}
