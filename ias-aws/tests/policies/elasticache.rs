use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::elasticache::{CfnReplicationGroup, CfnReplicationGroupProps as Props};
use ias_aws::policies::elasticache::{ENCRYPTED, TLS};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ENCRYPTED,
            |stack| {
                cache(stack, Props::new("sessions").at_rest_encryption_enabled(true));
                CfnReplicationGroup::new(stack, "V", Props::new("answers").engine("valkey"));
            },
            |stack| drop(cache(stack, Props::new("sessions"))), // finding
            |stack| {
                let cache = cache(stack, Props::new("sessions").at_rest_encryption_enabled(true));
                cache.add_override("/Properties/AtRestEncryptionEnabled", "false"); // finding
            },
        ),
        Case::new(
            &TLS,
            |stack| drop(cache(stack, Props::new("sessions").transit_encryption_enabled(true))),
            |stack| drop(cache(stack, Props::new("sessions").transit_encryption_enabled(false))), // finding
            |stack| {
                let cache = cache(stack, Props::new("sessions").transit_encryption_enabled(true));
                cache.add_deletion_override("/Properties/TransitEncryptionEnabled"); // finding
            },
        ),
    ]
}

#[track_caller]
fn cache(stack: &Stack, props: Props) -> CfnReplicationGroup {
    CfnReplicationGroup::new(stack, "C", props)
}
