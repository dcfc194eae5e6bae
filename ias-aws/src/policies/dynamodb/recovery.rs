//! Tables can be taken back to a point in time.

use ias_core::policy::{AnyResource, Findings, policy};

use super::regional::in_each_region;

/// Tables can be restored to a point in time.
///
/// Of a global table each replica is looked at.
///
/// # Why it matters
///
/// A faulty program overwrites thousands of items in a minute. With continuous backups the table of the minute
/// before can be had, for up to 35 days.
///
/// # How to mend it
///
/// ```
/// use ias_aws::dynamodb::{CfnTableProps, cfn_table::PointInTimeRecoverySpecification as Recovery};
///
/// # let props = CfnTableProps::new([] as [ias_aws::dynamodb::cfn_table::KeySchemaItem; 0]);
/// props.point_in_time_recovery_specification(Recovery::new().point_in_time_recovery_enabled(true));
/// ```
///
/// # When an exception is right
///
/// For what can be made again: sessions, caches, projections of events.
///
/// # Sources
///
/// - [Point-in-time backups](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html)
/// - HIPAA 164.308(a)(7)(ii)(A), NIST 800-53 r5 CP-9 and CP-10
#[policy(
    id = "dynamodb-recovery",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"]
)]
pub fn recovery(table: &AnyResource<'_>, findings: &mut Findings) {
    for recovery in in_each_region(table, "PointInTimeRecoverySpecification") {
        let on = recovery.key("PointInTimeRecoveryEnabled").cast::<bool>();
        findings
            .expect(&on, |on| on == Some(true), "the table cannot be restored to a point in time")
            .hint("set `PointInTimeRecoveryEnabled` to true");
    }
}
