use ias_aws::cfn::CfnType as _;
use ias_aws::efs::{CfnFileSystem, CfnFileSystemProps as Props};
use ias_aws::policies::efs::ENCRYPTED;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
        &ENCRYPTED,
        |stack| drop(CfnFileSystem::new(stack, "F", Props::new().encrypted(true))),
        |stack| drop(CfnFileSystem::new(stack, "F", Props::new())), // finding
        |stack| {
            let files = CfnFileSystem::new(stack, "F", Props::new().encrypted(true));
            files.add_override("/Properties/Encrypted", false); // finding
        },
    )]
}
