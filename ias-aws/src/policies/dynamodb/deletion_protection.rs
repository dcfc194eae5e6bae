//! Tables are not deleted by mistake.

use ias_core::policy::{AnyResource, Findings, policy};

use super::regional::in_each_region;

/// Tables are protected against deletion.
///
/// Of a global table each replica is looked at.
///
/// # Why it matters
///
/// A changed name or key replaces a table, and a wrong command deletes it. With the protection DynamoDB refuses
/// until somebody turns it off on purpose.
///
/// # How to mend it
///
/// ```
/// use ias_aws::dynamodb::CfnTableProps;
///
/// # let props = CfnTableProps::new([] as [ias_aws::dynamodb::cfn_table::KeySchemaItem; 0]);
/// props.deletion_protection_enabled(true);
/// ```
///
/// # When an exception is right
///
/// For tables of tests, and for what can be made again.
///
/// # Sources
///
/// - [Using deletion protection](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html)
/// - NIST 800-53 r5 CM-3 and SC-5(2)
#[policy(
    id = "dynamodb-deletion-protection",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"]
)]
pub fn deletion_protection(table: &AnyResource<'_>, findings: &mut Findings) {
    for protected in in_each_region(table, "DeletionProtectionEnabled") {
        findings
            .expect(&protected.cast::<bool>(), |on| on == Some(true), "the table can be deleted by mistake")
            .hint("set `DeletionProtectionEnabled` to true");
    }
}
