use ias_aws::cfn::CfnType as _;
use ias_aws::cloudtrail::{CfnTrail, CfnTrailProps};
use ias_aws::kinds::{AliasName, BucketName};
use ias_aws::policies::cloudtrail::{ENCRYPTED, EVERY_REGION, LOG_VALIDATION};
use ias_core::known;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ENCRYPTED,
            |stack| drop(CfnTrail::new(stack, "T", encrypted())),
            |stack| drop(CfnTrail::new(stack, "T", trail())), // finding
            |stack| {
                CfnTrail::new(stack, "T", encrypted()).add_deletion_override("/Properties/KMSKeyId"); // finding
            },
        ),
        Case::new(
            &EVERY_REGION,
            |stack| drop(CfnTrail::new(stack, "T", trail().is_multi_region_trail(true))),
            |stack| drop(CfnTrail::new(stack, "T", trail())), // finding
            |stack| {
                let trail = CfnTrail::new(stack, "T", trail().is_multi_region_trail(true));
                trail.add_override("/Properties/IsMultiRegionTrail", false); // finding
            },
        ),
        Case::new(
            &LOG_VALIDATION,
            |stack| drop(CfnTrail::new(stack, "T", trail().enable_log_file_validation(true))),
            |stack| drop(CfnTrail::new(stack, "T", trail())), // finding
            |stack| {
                let trail = CfnTrail::new(stack, "T", trail().enable_log_file_validation(true));
                trail.add_override("/Properties/EnableLogFileValidation", "false"); // finding
            },
        ),
    ]
}

fn trail() -> CfnTrailProps {
    CfnTrailProps::new(known::<BucketName>("acme-trail"), true)
}

fn encrypted() -> CfnTrailProps {
    trail().kms_key_id(known::<AliasName>("alias/trail"))
}
