//! Every type of resource is recorded.

use ias_core::policy::{Findings, Resource, policy};

use crate::config::cfn_configuration_recorder::{RecordingGroup, RecordingStrategy};
use crate::config::{CfnConfigurationRecorder, CfnConfigurationRecorderProps};

/// Recorders of Config record every type of resource.
///
/// Looked at is whether `AllSupported` is true, or the strategy is `ALL_SUPPORTED_RESOURCE_TYPES`. Recorders without a
/// group record all types too.
///
/// # Why it matters
///
/// What is not recorded cannot be looked up after an intrusion, and no rule of Config looks at it.
///
/// # How to mend it
///
/// ```
/// use ias_aws::config::cfn_configuration_recorder::RecordingGroup;
///
/// RecordingGroup::new().all_supported(true).include_global_resource_types(true);
/// ```
///
/// # When an exception is right
///
/// For types that change all the time and cost more than they tell, if they are left out by name; and for types of IAM in
/// all regions but one.
///
/// # Sources
///
/// - [Recording AWS resources](https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html)
/// - PCI DSS 4.0.1 11.5.2, HIPAA 164.308(a)(1)(ii)(A), NIST 800-53 r5 CM-3 and CM-8, CIS AWS Foundations 5.0 3.3
#[policy(id = "config-every-type", severity = Medium, enforcement = Mandatory)]
pub fn every_type(recorder: &Resource<'_, CfnConfigurationRecorder>, findings: &mut Findings) {
    let group = recorder.get(CfnConfigurationRecorderProps::recording_group);
    if !group.is_set() {
        return;
    }
    let strategy = group.then(RecordingGroup::recording_strategy).then(RecordingStrategy::use_only);
    if strategy.may_be(|strategy| strategy == "ALL_SUPPORTED_RESOURCE_TYPES") {
        return;
    }
    let all = group.then(RecordingGroup::all_supported);
    findings
        .expect(&all, |on| on == Some(true), "the recorder leaves types of resources out")
        .hint("set `AllSupported` and `IncludeGlobalResourceTypes` to true");
}
