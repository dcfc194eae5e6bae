use ias_aws::cfn::CfnType as _;
use ias_aws::config::cfn_configuration_recorder::RecordingGroup;
use ias_aws::config::{CfnConfigurationRecorder, CfnConfigurationRecorderProps};
use ias_aws::kinds::RoleArn;
use ias_aws::policies::config::EVERY_TYPE;
use ias_core::known;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
        &EVERY_TYPE,
        |stack| {
            let all = RecordingGroup::new().all_supported(true);
            CfnConfigurationRecorder::new(stack, "R", recorder().recording_group(all));
        },
        |stack| {
            let few = RecordingGroup::new().resource_types(["AWS::EC2::Volume"]);
            CfnConfigurationRecorder::new(stack, "R", recorder().recording_group(few)); // finding
        },
        |stack| {
            let all = RecordingGroup::new().all_supported(true);
            CfnConfigurationRecorder::new(stack, "R", recorder().recording_group(all))
                .add_override("/Properties/RecordingGroup/AllSupported", false); // finding
        },
    )]
}

fn recorder() -> CfnConfigurationRecorderProps {
    CfnConfigurationRecorderProps::new(known::<RoleArn>("arn:aws:iam::111122223333:role/recorder"))
}
