use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::KeyArn;
use ias_aws::logs::{CfnLogGroup, CfnLogGroupProps};
use ias_aws::policies::logs::{ENCRYPTED, LogRetention, RETENTION};
use ias_core::known;

use crate::Case;

const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

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
    let encrypted = Case::new(
        &ENCRYPTED,
        |stack| drop(CfnLogGroup::new(stack, "L", encrypted())),
        |stack| drop(CfnLogGroup::new(stack, "L", CfnLogGroupProps::new())), // finding
        |stack| {
            let group = CfnLogGroup::new(stack, "L", encrypted());
            group.add_deletion_override("/Properties/KmsKeyId"); // finding
        },
    );
    vec![encrypted, retention.with(|pack| pack.parameter(LogRetention { days: 365 }))]
}

fn encrypted() -> CfnLogGroupProps {
    CfnLogGroupProps::new().kms_key_id(known::<KeyArn>(KEY))
}
