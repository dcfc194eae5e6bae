//! Buckets to which others write their logs.

use ias_core::policy::Resource;

use crate::s3::cfn_bucket::{AccessControl, LoggingConfiguration};
use crate::s3::{CfnBucket, CfnBucketProps};

/// Whether another bucket of the stack writes its logs here.
pub(super) fn takes_logs(bucket: &Resource<'_, CfnBucket>) -> bool {
    let writes_here = |other: &Resource<'_, CfnBucket>| {
        let logging = other.get(CfnBucketProps::logging_configuration);
        logging.then(LoggingConfiguration::destination_bucket_name).target() == Some(bucket.any())
    };
    let old = bucket.get(CfnBucketProps::access_control).may_be(|acl| acl == AccessControl::LogDeliveryWrite);
    old || bucket.referrers::<CfnBucket>().iter().any(writes_here)
}
