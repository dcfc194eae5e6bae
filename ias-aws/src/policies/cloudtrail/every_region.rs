//! The trail sees every region.

use ias_core::policy::{Findings, Resource, policy};

use crate::cloudtrail::{CfnTrail, CfnTrailProps};

/// Trails record every region.
///
/// # Why it matters
///
/// An intruder works where nobody looks: in the regions that are not in use.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::cloudtrail::CfnTrailProps;
/// # let bucket = ias_core::known::<ias_aws::kinds::BucketName>("trail");
/// CfnTrailProps::new(bucket, true).is_multi_region_trail(true).include_global_service_events(true);
/// ```
///
/// # When an exception is right
///
/// For a second trail, such as one of the objects of a bucket.
///
/// # Sources
///
/// - [Multi-Region trails](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-2 and AU-12, CIS AWS Foundations 5.0 3.1
#[policy(id = "cloudtrail-every-region", severity = High, enforcement = Mandatory)]
pub fn every_region(trail: &Resource<'_, CfnTrail>, findings: &mut Findings) {
    let every = trail.get(CfnTrailProps::is_multi_region_trail);
    findings
        .expect(&every, |on| on == Some(true), "the trail records one region only")
        .hint("set `IsMultiRegionTrail` to true");
}
