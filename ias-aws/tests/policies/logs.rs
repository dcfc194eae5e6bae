use ias_aws::cfn::CfnType as _;
use ias_aws::logs::{CfnLogGroup, CfnLogGroupProps};
use ias_aws::policies::logs::{LogRetention, RETENTION};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let retention = Case::new(
        &RETENTION,
        |stack| drop(CfnLogGroup::new(stack, "L", CfnLogGroupProps::new().retention_in_days(365))),
        |stack| drop(CfnLogGroup::new(stack, "L", CfnLogGroupProps::new().retention_in_days(30))), // finding
        |stack| {
            let group = CfnLogGroup::new(stack, "L", CfnLogGroupProps::new().retention_in_days(365));
            group.add_deletion_override("/Properties/RetentionInDays"); // finding
        },
    );
    vec![retention.with(|pack| pack.parameter(LogRetention { days: 365 }))]
}
