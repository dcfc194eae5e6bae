//! It shows if somebody has changed the trail.

use ias_core::Element;
use ias_core::policy::{Findings, Resource, policy};

use crate::cloudtrail::{CfnTrail, CfnTrailProps};

/// Trails can be proved to be unchanged.
///
/// CloudTrail then writes signed digests of its files every hour.
///
/// # Why it matters
///
/// Without digests nobody can tell whether an intruder has removed his traces from the bucket.
///
/// # How to mend it
///
/// As a pack has it by default, the rule turns it on by itself. In the program:
///
/// ```
/// # use ias_aws::cloudtrail::CfnTrailProps;
/// # let bucket = ias_core::known::<ias_aws::kinds::BucketName>("trail");
/// CfnTrailProps::new(bucket, true).enable_log_file_validation(true);
/// ```
///
/// # When an exception is right
///
/// For nothing that is known: it costs nothing but some small files.
///
/// # Sources
///
/// - [Validating log file integrity](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html)
/// - PCI DSS 4.0.1 10.3.4, HIPAA 164.312(c)(1), NIST 800-53 r5 AU-9 and SI-7, CIS AWS Foundations 5.0 3.2
#[policy(id = "cloudtrail-log-validation", severity = Medium, enforcement = Remediate, remedy = validate)]
pub fn log_validation(trail: &Resource<'_, CfnTrail>, findings: &mut Findings) {
    let validated = trail.get(CfnTrailProps::enable_log_file_validation);
    findings
        .expect(&validated, |on| on == Some(true), "nobody can tell whether the trail was changed")
        .hint("set `EnableLogFileValidation` to true");
}

fn validate(trail: &mut Element) {
    trail.change_props(|props: CfnTrailProps| props.enable_log_file_validation(true));
}
