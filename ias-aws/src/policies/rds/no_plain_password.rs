//! Passwords are not in the template.

use ias_core::policy::{AnyResource, Findings, IfUnknown, policy};

use crate::policies::plain_secrets::is_plain;

/// Databases do not have their password in the template.
///
/// A reference to a secret and a parameter of the template are fine.
///
/// # Why it matters
///
/// Who may read the template, the repository or a pipeline knows the password. It stays in their history when it is
/// changed.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbInstanceProps;
///
/// CfnDbInstanceProps::new().master_username("owner").manage_master_user_password(true);
/// ```
///
/// RDS makes the password then, keeps it in Secrets Manager and changes it.
///
/// # When an exception is right
///
/// Never: not even for tests, whose passwords are copied.
///
/// # Sources
///
/// - [Password management with RDS and Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html)
/// - PCI DSS 4.0.1 8.6.2, HIPAA 164.308(a)(5)(ii)(D), NIST 800-53 r5 IA-5(7)
#[policy(
    id = "rds-no-plain-password",
    severity = Critical,
    enforcement = Mandatory,
    types = &["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
)]
pub fn no_plain_password(database: &AnyResource<'_>, findings: &mut Findings) {
    let password = database.property::<String>("MasterUserPassword").if_unknown(IfUnknown::Fine);
    findings
        .expect(
            &password,
            |text| !text.is_some_and(|text| is_plain(&text)),
            "the password stands in the template",
        )
        .hint("set `ManageMasterUserPassword` to true, or refer to a secret");
}
